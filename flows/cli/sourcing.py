"""`sources`: the ministries that are known, one in full, a try without storing, and a draft of a new one."""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

import click

from flows.cli.ingesting import opened, print_report
from flows.cli.terminal import fail, plain
from parsers.ministries import UnknownMinistryError, all_ministries, get
from parsers.ministry import Ministry


@click.group(invoke_without_command=True, short_help="The ministries it knows, with their state.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
@click.pass_context
def sources(ctx: click.Context, as_json: bool) -> None:
    """List the ministries that are known, with their state in the database."""
    if ctx.invoked_subcommand is not None:
        return
    states = _states()
    rows = [
        {
            "id": ministry.id,
            "name": ministry.name.get("en"),
            "country": ministry.country,
            "languages": list(ministry.languages),
            "listings": len(ministry.places),
            **states.get(
                ministry.id, {"state": None, "statements": 0, "last_statement_at": None, "last_success_at": None}
            ),
        }
        for ministry in all_ministries().values()
    ]
    if as_json:
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    from rich import box
    from rich.console import Console
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, padding=(0, 1, 0, 0), expand=True)
    table.add_column("id", no_wrap=True)
    table.add_column("name", no_wrap=True, overflow="ellipsis", ratio=1)
    table.add_column("statements", justify="right", no_wrap=True)
    table.add_column("newest", no_wrap=True)
    table.add_column("state", no_wrap=True)
    for row in rows:
        asked = row["state"] if row["last_success_at"] or row["state"] not in (None, "ok") else None
        newest = str(row["last_statement_at"] or "·")[:10]
        table.add_row(row["id"], row["name"], str(row["statements"]), newest, asked or "·")
    Console(highlight=False).print(table)


@sources.command()
@click.argument("ministry_id", metavar="ID")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
def show(ministry_id: str, as_json: bool) -> None:
    """Show one ministry in full: where it lists releases, how its pages are read, what is expected of it."""
    ministry = _get(ministry_id)
    state = _states().get(ministry.id, {})
    if as_json:
        click.echo(json.dumps({**_declaration(ministry), **state}, ensure_ascii=False, indent=2))
        return
    for name, value in {**_declaration(ministry), **state}.items():
        if isinstance(value, list):
            click.echo(f"{name}:")
            for item in value:
                click.echo(f"  {item if isinstance(item, str) else json.dumps(item, ensure_ascii=False)}")
        elif isinstance(value, dict):
            click.echo(f"{name}: {json.dumps(value, ensure_ascii=False)}")
        else:
            click.echo(f"{name}: {'·' if value is None else value}")


@sources.command()
@click.argument("ministry_id", metavar="ID")
@click.option("--replay", type=click.Path(path_type=Path), metavar="CAPTURE", help="Answer requests from a capture.")
@click.option("--limit", type=click.IntRange(min=1), default=3, show_default=True, help="Releases to read.")
def check(ministry_id: str, replay: Path | None, limit: int) -> None:
    """Try a ministry's declaration without storing: poll its listings, read its newest releases, print the records."""
    from flows import runs
    from flows.opening import Order
    from flows.settings import load_settings
    from storage.changes import read as read_changes
    from storage.queries import find_statement

    ministry = _get(ministry_id)
    settings = load_settings()
    # The same work as `ingest`, into a database that is thrown away.
    order = Order((ministry.id,), limit=limit, replay=replay)
    with (
        tempfile.TemporaryDirectory(prefix="communique-check-") as folder,
        opened(f"sqlite:///{folder}/check.db") as db,
    ):
        report = asyncio.run(runs.ingest(order, settings, db))
        for change in read_changes(db, limit=limit):
            statement = find_statement(db, change.statement_id)
            if statement is not None:
                click.echo(json.dumps(statement.record, ensure_ascii=False))
    print_report(report, to_stderr=True)
    sys.exit(report.exit_status)


@sources.command()
@click.argument("url", metavar="URL")
@click.option("--replay", type=click.Path(path_type=Path), metavar="CAPTURE", help="Answer requests from a capture.")
def new(url: str, replay: Path | None) -> None:
    """Draft the declaration of a new ministry from the address of its news page, and print it."""
    from flows.drafting import draft
    from flows.settings import load_settings

    drafted = asyncio.run(draft(url, load_settings(), replay))
    click.echo(drafted.code)
    for note in drafted.notes:
        fail(plain(note))
    sys.exit(0 if drafted.complete else 3)


def _get(ministry_id: str) -> Ministry:
    try:
        return get(ministry_id)
    except UnknownMinistryError as error:
        raise click.BadParameter(f"{error}. `communique sources` lists them.", param_hint="ID") from None


def _declaration(ministry: Ministry) -> dict[str, Any]:
    return {
        "id": ministry.id,
        "name": dict(ministry.name),
        "country": ministry.country,
        "timezone": ministry.timezone,
        "languages": list(ministry.languages),
        "url": ministry.url,
        "listings": [f"{type(place).__name__} {place.url}" for place in ministry.places],
        "layouts": [layout.name for layout in ministry.layouts],
        "spokespersons": [f"{person.id} ({person.role})" for person in ministry.spokespersons],
        "releases_a_week": ministry.expect.releases_a_week,
        "fills": dict(ministry.expect.fills),
        "parser": ministry.parser,
    }


def _states() -> dict[str, dict[str, Any]]:
    """What the database knows of each source; nothing where there is no database yet."""
    from flows.settings import load_settings
    from storage import health
    from storage.database import current, open_database

    settings = load_settings()
    if settings.database_url.startswith("sqlite:///") and not Path(settings.database_url[10:]).exists():
        return {}
    db = open_database(settings.database_url)
    try:
        if current(db) is None:
            return {}
        return {source: state.to_json() for source, state in health.overview(db).items()}
    finally:
        db.close()
