"""`backfill` and `reparse`: a source's past from its site or from WARC files, and stored pages read again."""

from __future__ import annotations

import asyncio
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from flows.cli.ingesting import JSON, SOURCES, known_sources, opened, print_report, progress, tell_prefect
from flows.cli.terminal import fail, plain

if TYPE_CHECKING:
    from flows.rereading import Rereading

DAY = click.DateTime(["%Y-%m-%d"])


def _known_source(ctx: click.Context, param: click.Parameter, value: str) -> str:
    return known_sources(ctx, param, (value,))[0]


@click.command(short_help="Read a source's archive, newest first.")
@click.argument("source", callback=_known_source)
@click.argument("more", metavar="", nargs=-1, type=click.Path(path_type=Path))
@click.option("--from", "start", type=DAY, metavar="DATE", help="Leave out what was published before DATE.")
@click.option("--to", "end", type=DAY, metavar="DATE", help="Leave out what was published after DATE.")
@click.option(
    "--warc",
    "warcs",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="FILE…",
    help="Read these WARC files (Common Crawl, Internet Archive) and make no request.",
)
@JSON
def backfill(
    source: str,
    more: tuple[Path, ...],
    start: datetime | None,
    end: datetime | None,
    warcs: tuple[Path, ...],
    as_json: bool,
) -> None:
    """Read the archive of SOURCE, newest first, and store what is not known.

    Stopped and started again with the same dates, it goes on where it was. With --warc the pages come from WARC
    files; other sites in them are passed over, and damaged records are told and skipped.

    Exit status 1 where nothing could be read, 3 where some releases failed and the rest is stored.
    """
    files = _files(warcs, more)
    if start and end and start > end:
        raise click.UsageError("--from is later than --to.", click.get_current_context())
    from flows import archive
    from flows.settings import load_settings

    settings = load_settings()
    span = archive.Span(start.date() if start else None, end.date() if end else None)
    order = archive.ArchiveOrder(source, span, files)
    with opened(settings.database_url) as db, progress() as on_progress:
        report = asyncio.run(archive.backfill(order, settings, db, on_progress=on_progress))
        tell_prefect(db)
    if files and not report.counts.total() and not any(one.problems for one in report.sources):
        fail(f"none of the files holds a page of {source}.")
    print_report(report, as_json=as_json)
    sys.exit(report.exit_status)


def _files(warcs: tuple[Path, ...], more: tuple[Path, ...]) -> tuple[Path, ...]:
    """The files after --warc, however many; refuse what is missing before any work is done."""
    if more and not warcs:
        raise click.UsageError(f"{more[0]}: give WARC files after --warc.", click.get_current_context())
    files = (*warcs, *more)
    if missing := [file for file in files if not file.is_file()]:
        raise click.BadParameter(f"{missing[0]}: no such file.", param_hint="--warc")
    return files


@click.command(short_help="Parse the stored snapshots again with today's parsers.")
@SOURCES
@click.option("--since", type=DAY, metavar="DATE", help="Only what was published since DATE.")
@click.option("--dry-run", is_flag=True, help="Show what would change, and change nothing.")
@JSON
def reparse(sources: tuple[str, ...], since: datetime | None, dry_run: bool, as_json: bool) -> None:
    """Parse the stored pages of each SOURCE (default: all) again with today's parsers; no request is made.

    With --dry-run each statement that would change is printed with its fields before and after; with --json as
    JSON Lines. Exit status 3 where some pages could not be read any more.
    """
    from flows.rereading import reparse as read_again
    from flows.settings import load_settings

    day = since.date() if since else None
    settings = load_settings()
    with opened(settings.database_url) as db, progress() as on_progress:
        report = read_again(
            db,
            sources=sources,
            since=day,
            dry_run=dry_run,
            on_change=(_print_json if as_json else _print_change) if dry_run else lambda rereading: None,
            on_progress=lambda done, total: on_progress("reparse", done, total),
        )
        if not dry_run:
            tell_prefect(db)
    if dry_run:
        would = report.counts["reparsed"]
        fail(f"{would} of {report.counts.total()} statements would change; nothing was changed.")
        sys.exit(report.exit_status)
    print_report(report, as_json=as_json)
    sys.exit(report.exit_status)


def _print_json(rereading: Rereading) -> None:
    from flows.cli.rendering import safe_json

    line = {
        "statement_id": rereading.statement_id,
        "source": rereading.source_id,
        "url": rereading.url,
        "title": rereading.title,
        "changes": [{"field": change.field, "old": change.old, "new": change.new} for change in rereading.changes],
    }
    click.echo(safe_json(line))


def _print_change(rereading: Rereading) -> None:
    from flows.cli.rendering import changes_as_text, console

    out = console()
    out.print(plain(f"{rereading.statement_id}  {rereading.source_id}  {rereading.title}"), style="bold", markup=False)
    for line in changes_as_text(rereading.changes):
        out.print(line)
