"""`search`, `show`, `changes`, `export` and `db`: what is stored, for people and for programs."""

from __future__ import annotations

import contextlib
import select
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from flows.cli.terminal import EXIT_FAILED, fail, is_terminal, plain
from parsers.record import KINDS

if TYPE_CHECKING:
    from storage.changes import Change
    from storage.database import Database
    from storage.queries import Filters, StatementView
    from storage.snapshots import Snapshot

Command = TypeVar("Command", bound=Callable[..., Any])

DAY = click.DateTime(["%Y-%m-%d"])
FOLLOW_IDLE = 5.0  # seconds without news after which a follower looks whether anybody still reads
MAX_SEQ = 2**63 - 1  # the databases count no further
BATCH = 1000  # changes read at a time
SNAPSHOT = "sha256:"  # what the digest of a page follows


def filtered(command: Command) -> Command:
    """The options that choose statements; each may be given several times, and any of its values will do."""
    for option in (
        click.option("--to", "end", type=DAY, metavar="DATE", help="Published on DATE or before."),
        click.option("--from", "start", type=DAY, metavar="DATE", help="Published on DATE or after."),
        click.option("--language", "languages", multiple=True, metavar="CODE", help="Two letters (ISO 639-1)."),
        click.option("--speaker", "speakers", multiple=True, metavar="NAME", help="Part of a name, or a person id."),
        click.option("--kind", "kinds", multiple=True, type=click.Choice(KINDS), metavar="KIND", help="Kind of text."),
        click.option("--source", "sources", multiple=True, metavar="ID", help="Ministry (`communique sources`)."),
    ):
        command = option(command)
    return command


def _filters(
    sources: tuple[str, ...],
    kinds: tuple[str, ...],
    speakers: tuple[str, ...],
    languages: tuple[str, ...],
    start: datetime | None,
    end: datetime | None,
) -> Filters:
    from storage.queries import Filters

    if start and end and start > end:
        raise click.UsageError("--from is later than --to.", click.get_current_context())
    return Filters(
        sources,
        kinds,
        tuple(speaker for speaker in speakers if speaker.strip()),
        tuple(language.lower() for language in languages),
        start.date() if start else None,
        end.date() if end else None,
    )


@contextmanager
def reading(filters: Filters | None = None) -> Iterator[Database]:
    """The database of the settings, as it is: nothing is made or migrated. A source that is in none is refused."""
    from flows.settings import load_settings
    from storage.database import DatabaseError, open_database
    from storage.sources import all_sources

    db = open_database(load_settings().database_url)
    try:
        path = db.engine.url.database if db.dialect == "sqlite" else None
        if path is not None and not Path(path).is_file():
            raise DatabaseError(f"there is no database {db.url} yet: `communique ingest` or `db upgrade` makes it")
        if filters is not None and filters.sources:
            _refuse_unknown(filters.sources, {source.id for source in all_sources(db)})
        yield db
    finally:
        db.close()


def _refuse_unknown(wanted: tuple[str, ...], stored: set[str]) -> None:
    from parsers.ministries import UnknownMinistryError, get

    for source in wanted:
        if source in stored:
            continue
        try:
            get(source)
        except UnknownMinistryError as error:
            raise click.BadParameter(f"{error}. `communique sources` lists them.", param_hint="--source") from None


def _print_json(value: Any) -> None:
    from flows.cli.rendering import safe_json

    click.echo(safe_json(value, indent=2))


@click.command(short_help="Full-text search over what is stored.")
@click.argument("query")
@filtered
@click.option("--limit", type=click.IntRange(1, 10_000), default=20, show_default=True, metavar="N", help="Most hits.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
def search(query: str, limit: int, as_json: bool, **chosen: Any) -> None:
    """Find statements that hold all the words of QUERY, best matches first.

    In QUERY "several words" must stand so, word* begins a word, -word must not be there, and OR stands between
    words of which one is enough. Words are found in their other forms too, by the rules of the text's language.
    """
    filters = _filters(**chosen)
    from storage.search import search as find

    with reading(filters) as db:
        hits = find(db, query, filters, limit=limit)
    if as_json:
        _print_json([asdict(hit) for hit in hits])
        return
    from flows.cli.rendering import console, hit_as_text

    out = console()
    for hit in hits:
        out.print(hit_as_text(hit))
    if not hits:
        fail("nothing found.")


@click.command(short_help="One statement: its text, history, differences and origins.")
@click.argument("statement", metavar="ID")
@click.option("--revisions", is_flag=True, help="Every version it had.")
@click.option("--diff", nargs=2, type=click.IntRange(min=0), metavar="A B", help="The words that changed between two.")
@click.option("--raw", is_flag=True, help="The page as it was fetched.")
@click.option("--explain", is_flag=True, help="Where each field came from.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
def show(
    statement: str, revisions: bool, diff: tuple[int, int] | None, raw: bool, explain: bool, as_json: bool
) -> None:
    """Show the statement with this ID, which may be the address of its page.

    Into a pipe, --raw writes the bytes exactly as they were fetched. With it, ID may also be sha256:DIGEST, a page
    that a run's report names; the first digits of it will do.
    """
    if sum((revisions, diff is not None, raw, explain)) > 1:
        message = "give one of --revisions, --diff, --raw and --explain."
        raise click.UsageError(message, click.get_current_context())
    if raw and as_json:
        raise click.UsageError("--raw is no JSON.", click.get_current_context())
    if statement.startswith(SNAPSHOT):
        if not raw:
            raise click.UsageError(f"{plain(statement)} is a page: give --raw.", click.get_current_context())
        _show_snapshot(statement.removeprefix(SNAPSHOT))
        return
    if not statement.strip().isdecimal() and "." not in statement:
        raise click.BadParameter(f"{plain(statement)}: give a statement's number or address.", param_hint="ID")
    from storage.queries import find_statement

    with reading() as db:
        found = find_statement(db, statement)
        if found is None:
            fail(f"there is no statement {plain(statement)}; `communique search` finds those there are.")
            sys.exit(EXIT_FAILED)
        if raw:
            _show_raw(db, found)
        elif diff is not None:
            _show_diff(db, found, *diff, as_json=as_json)
        elif revisions:
            _show_revisions(db, found, as_json=as_json)
        else:
            _show_statement(found, explain=explain, as_json=as_json)


def _show_statement(found: StatementView, *, explain: bool, as_json: bool) -> None:
    if as_json:
        values = asdict(found)
        if not explain:
            values["record"].pop("origins", None)
        _print_json(values)
        return
    from flows.cli.rendering import console, origins_as_table, statement_as_text

    out = console()
    if explain:
        out.print(origins_as_table(found.record))
        return
    for part in statement_as_text(found):
        out.print(part)


def _show_revisions(db: Database, found: StatementView, *, as_json: bool) -> None:
    from storage.queries import revisions as read_revisions

    history = read_revisions(db, found.id)
    if as_json:
        _print_json([asdict(revision) for revision in history])
        return
    from flows.cli.rendering import console, revisions_as_table

    console().print(revisions_as_table(history))


def _show_diff(db: Database, found: StatementView, old: int, new: int, *, as_json: bool) -> None:
    from storage.diff import compare, word_diff
    from storage.queries import revision as read_revision

    records = []
    for number in (old, new):
        version = read_revision(db, found.id, number)
        if version is None:
            has = f"it has 1 to {found.revision}" if found.revision > 1 else "it has revision 1 alone"
            raise click.BadParameter(f"statement {found.id} has no revision {number}; {has}.", param_hint="--diff")
        records.append(version.record)
    changes = compare(*records)
    if as_json:
        _print_json(
            [
                asdict(change)
                | (
                    {"words": [asdict(piece) for piece in word_diff(change.old, change.new)]}
                    if isinstance(change.old, str) and isinstance(change.new, str)
                    else {}
                )
                for change in changes
            ]
        )
        return
    from flows.cli.rendering import changes_as_text, console

    out = console()
    for line in changes_as_text(changes):
        out.print(line)
    if not changes:
        fail(f"revisions {old} and {new} say the same.")


def _show_raw(db: Database, found: StatementView) -> None:
    from storage.snapshots import read

    if found.snapshot_sha256 is None:
        fail(f"the page of statement {found.id} was not kept.")
        sys.exit(EXIT_FAILED)
    _write_page(read(db, found.snapshot_sha256))


def _show_snapshot(beginning: str) -> None:
    from storage.snapshots import SnapshotMissing, find

    with reading() as db:
        try:
            page = find(db, beginning)
        except SnapshotMissing as error:
            fail(f"{plain(str(error))}.")
            sys.exit(EXIT_FAILED)
    _write_page(page)


def _write_page(page: Snapshot) -> None:
    """Write a page exactly as it was fetched; on a terminal as text, without what would command it."""
    if sys.stdout.isatty():
        try:
            text = page.body.decode(page.charset or "utf-8", "replace")
        except LookupError:
            text = page.body.decode("utf-8", "replace")
        click.echo(plain(text))
        return
    sys.stdout.buffer.write(page.body)
    sys.stdout.buffer.flush()


@click.command(short_help="The change feed as JSON Lines.")
@click.option("--after", type=click.IntRange(min=0), default=0, metavar="SEQ", help="Only what follows SEQ.")
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="At most N lines.")
@click.option("--follow", is_flag=True, help="Go on and wait for more, until stopped.")
def changes(after: int, limit: int | None, follow: bool) -> None:
    """Print the change feed in commit order, a change a line (JSON Lines).

    Remember the last `seq` and give it to --after: nothing is missed and nothing comes twice. With --follow it
    ends without complaint when it is interrupted, terminated, or nobody reads any more.
    """
    from flows.cli.rendering import safe_json

    left = limit if limit is not None else sys.maxsize
    with contextlib.suppress(*([KeyboardInterrupt] if follow else [])), reading() as db:
        if follow:
            # As for Ctrl-C, what it raises is no Exception, which a library that it reaches might take for its own.
            signal.signal(signal.SIGTERM, signal.default_int_handler)
        for change in _feed(db, min(after, MAX_SEQ), left, follow=follow):
            if change is None:
                if _nobody_reads():
                    return
                continue
            click.echo(safe_json(change.to_json()))
            if follow:
                sys.stdout.flush()
            left -= 1
            if left == 0:
                return


def _feed(db: Database, after: int, limit: int, *, follow: bool) -> Iterator[Change | None]:
    """The changes above `after`; a follower also gets None whenever there has been no news for a while."""
    from storage import changes as feed

    if follow:
        yield from _follow(db, after, min(BATCH, limit))
    while batch := feed.read(db, after, min(BATCH, limit)):
        yield from batch
        after = batch[-1].seq


def _follow(db: Database, after: int, batch: int) -> Iterator[Change | None]:
    """The changes above `after` as they come; where the database goes away for a while, on from the last one."""
    from storage import changes as feed
    from storage.database import DatabaseError

    feed.latest(db)  # a database that is not there to begin with is an error
    while True:
        try:
            for change in feed.follow(db, after, batch=batch, idle=FOLLOW_IDLE):
                yield change
                after = change.seq if change else after
        except DatabaseError as error:
            if not error.transient:
                raise
            fail(f"{error} Trying again in {FOLLOW_IDLE:.0f} s.")
            time.sleep(FOLLOW_IDLE)
            yield None


def _nobody_reads() -> bool:
    """Whether the other end of our pipe is closed."""
    poll = select.poll()
    poll.register(sys.stdout.fileno(), select.POLLERR)
    return any(event & select.POLLERR for _, event in poll.poll(0))


@click.command(short_help="Write statements to Parquet, JSON Lines, CSV or WARC.")
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--after", type=click.IntRange(min=0), default=0, metavar="SEQ", help="Only what changed after.")
@filtered
def export(out: Path, after: int, **chosen: Any) -> None:
    """Write statements to OUT: .parquet, .jsonl or .csv; or the pages they were read from: .warc.gz.

    The file is complete or not there. The last line on stderr names the SEQ with which the next export goes on.
    """
    filters = _filters(**chosen)
    from storage.export import ExportError, check_ending
    from storage.export import export as write

    try:
        check_ending(out)
    except ExportError as error:
        raise click.BadParameter(str(error), param_hint="OUT") from None
    with reading(filters) as db, _counter() as on_progress:
        exported = write(db, out, after=min(after, MAX_SEQ), filters=filters, on_progress=on_progress)
    things = "pages" if out.name.lower().endswith(".warc.gz") else "statements"
    fail(f"{exported.rows} {things} in {plain(str(out))}; go on later with --after {exported.last_seq}")


@contextmanager
def _counter() -> Iterator[Callable[[int], None]]:
    """A running count on a terminal; nothing in a pipe."""
    if not is_terminal():
        yield lambda rows: None
        return
    from rich.console import Console

    with Console(stderr=True).status("exporting") as status:
        yield lambda rows: status.update(f"exporting: {rows:,}")


@click.group(short_help="Migrations of the database.")
def db() -> None:
    """The database's schema."""


@db.command(short_help="Bring the schema to the newest version.")
def upgrade() -> None:
    """Make the tables, or bring them to today's; safe while other programs use the database."""
    from flows.settings import load_settings
    from storage.database import open_database
    from storage.database import upgrade as migrate

    database = open_database(load_settings().database_url)
    try:
        click.echo(migrate(database))
    finally:
        database.close()


@db.command(short_help="The schema's version.")
def current() -> None:
    """Print the version of the database's schema, and say whether it is today's."""
    from storage.database import current as read_current
    from storage.database import newest

    with reading() as database:
        version = read_current(database)
    click.echo(version or "empty")
    if version != newest():
        fail(f"the newest schema is {newest()}: run `communique db upgrade`.")
