"""`ingest`, `audit` and `demo`: the work by hand, with a progress bar on a terminal and the run's table at the end."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from flows.cli.terminal import fail, is_terminal, plain
from parsers.ministries import UnknownMinistryError, get

if TYPE_CHECKING:
    from flows.reports import RunReport
    from storage.database import Database

Progress = Callable[[str, int, int], None]


def known_sources(ctx: click.Context, param: click.Parameter, value: tuple[str, ...]) -> tuple[str, ...]:
    """Refuse an id that no ministry has, naming those that look like it."""
    for source in value:
        try:
            get(source)
        except UnknownMinistryError as error:
            raise click.BadParameter(f"{error}. `communique sources` lists them.", ctx=ctx, param=param) from None
    return value


SOURCES = click.argument("sources", metavar="[SOURCE]…", nargs=-1, callback=known_sources)
JSON = click.option("--json", "as_json", is_flag=True, help="Print the run's report as one JSON document.")


@click.command(short_help="Fetch what is new, parse, store and announce it.")
@SOURCES
@click.option("--since", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help="Leave out what is older than DATE.")
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="At most N new releases of each source.")
@click.option(
    "--replay",
    type=click.Path(path_type=Path),
    metavar="CAPTURE",
    help="A WARC file or a folder with index.tsv that answers every request; none leaves the machine.",
)
@JSON
def ingest(
    sources: tuple[str, ...], since: datetime | None, limit: int | None, replay: Path | None, as_json: bool
) -> None:
    """Fetch what is new from each SOURCE (default: all that are due), read it, store it and announce it.

    Exit status 1 where every source failed, 3 where some sources or releases did and the rest is stored.
    """
    from flows import runs
    from flows.opening import Order
    from flows.settings import load_settings

    settings = load_settings()
    order = Order(sources, since.date() if since else None, limit, replay)

    async def work(db: Database, on_progress: Progress) -> RunReport:
        return await runs.ingest(order, settings, db, on_progress=on_progress)

    with opened(settings.database_url) as db, progress() as on_progress:
        report = asyncio.run(work(db, on_progress))
        tell_prefect(db)
    print_report(report, as_json=as_json)
    sys.exit(report.exit_status)


@click.command(short_help="Visit known releases again; find edits and withdrawals.")
@SOURCES
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="At most N releases of each source.")
@JSON
def audit(sources: tuple[str, ...], limit: int | None, as_json: bool) -> None:
    """Visit releases of each SOURCE (default: all) that are due for it; find edits and withdrawals; judge its health.

    A release is visited 15 minutes, 1 hour, 6 hours, 1, 7 and 30 days after it was first seen, then monthly.
    """
    from flows import revisits
    from flows.opening import Order
    from flows.settings import load_settings

    settings = load_settings()
    with opened(settings.database_url) as db:
        report = asyncio.run(revisits.audit(Order(sources, limit=limit), settings, db))
        tell_prefect(db)
    print_report(report, as_json=as_json)
    sys.exit(report.exit_status)


@click.command(short_help="Run the ingest flow over the sample capture, offline.")
@click.option("--samples", type=click.Path(exists=True, path_type=Path), default=Path("samples"), show_default=True)
def demo(samples: Path) -> None:
    """Run the flow `ingest` under Prefect over the sample capture, with no request to the web.

    The statements go into the database of the settings, by default communique.db in this folder.
    """
    from flows import prefect_settings
    from flows.settings import load_settings

    settings = load_settings()
    prefect_settings.prepare(embedded=True)
    from flows.ingest import run_here

    click.echo("Starting Prefect's embedded server and the flow `ingest` over the sample capture.", err=True)
    report = run_here(replay=samples)
    print_report(report)
    with opened(settings.database_url) as db:
        _print_next_steps(db)


def _print_next_steps(db: Database) -> None:
    """The newest statements of the database, and three commands to go on with."""
    from storage.changes import latest, read

    newest = read(db, after=max(0, latest(db) - 5))
    if not newest:
        return
    click.echo("\nNewest statements:")
    for change in reversed(newest):
        click.echo(f"  {change.statement_id:>4}  {change.source_id:14} {plain(change.title)[:90]}")
    click.echo(
        "\nTry next:\n"
        f"  .venv/bin/communique show {newest[-1].statement_id} --explain\n"
        "  .venv/bin/communique search ceasefire\n"
        "  .venv/bin/communique changes --limit 5"
    )


@contextmanager
def opened(database_url: str) -> Iterator[Database]:
    """The database with its newest schema and every declared ministry in it, closed at the end."""
    from flows.opening import open_store

    db = open_store(database_url)
    try:
        yield db
    finally:
        db.close()


def tell_prefect(db: Database) -> None:
    """Send the events of what changed, where a Prefect server is configured; if it does not answer, say so."""
    from flows import prefect_settings

    url = prefect_settings.configured_api_url()
    if url is None:
        return
    from flows import events

    announced = asyncio.run(events.announce(db, events.PrefectServer(url)))
    if announced.unreachable:
        fail(f"Prefect could not be told ({announced.unreachable}); the events of this run are sent with the next one.")


@contextmanager
def progress() -> Iterator[Progress]:
    """A progress bar for each source that has news, on a terminal; nothing in a pipe."""
    if not is_terminal():
        yield lambda source, done, total: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    bars: dict[str, object] = {}
    columns = (TextColumn("{task.description:14}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as display:

        def show(source: str, done: int, total: int) -> None:
            if source not in bars:
                bars[source] = display.add_task(source, total=total)
            display.update(bars[source], completed=done, total=total)  # type: ignore[arg-type]

        yield show


def print_report(report: RunReport, *, as_json: bool = False, to_stderr: bool = False) -> None:
    """The run's table on stdout (or stderr, where stdout carries data), what went wrong on stderr; or all as JSON."""
    if as_json:
        click.echo(json.dumps(report.to_json(), ensure_ascii=False, indent=2))
        return
    from rich import box
    from rich.console import Console
    from rich.table import Table

    console = Console(highlight=False, stderr=to_stderr)
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, padding=(0, 1, 0, 0))
    table.add_column("source", no_wrap=True)
    table.add_column("state", no_wrap=True)
    columns = ("listed", "new", "revised", "gone", "known", "skipped", "failed")
    for name in columns:
        table.add_column(name, justify="right", no_wrap=True)
    for source in report.sources:
        counts = source.counts
        numbers = (
            source.listed,
            counts["published"],
            counts["revised"] + counts["restored"] + counts["reparsed"],
            counts["withdrawn"],
            counts["known"] + counts["unchanged"],
            counts["skipped"] + counts["waiting"] + counts["held"],
            counts["quarantined"],
        )
        table.add_row(source.source, source.state, *(str(number) if number else "·" for number in numbers))
    console.print(table)
    seconds = (report.finished_at - report.started_at).total_seconds()
    console.print(f"{report.counts.total()} listed releases of {len(report.sources)} sources in {seconds:.1f} s.")
    for source in report.sources:
        for problem in source.problems[:5]:
            fail(plain(f"{source.source}: {problem.url}: {problem.message} ({problem.kind}). {problem.advice}"))
        if len(source.problems) > 5:
            fail(f"{source.source}: and {len(source.problems) - 5} more; --json has them all.")
    for note in report.notes:
        fail(plain(note))
