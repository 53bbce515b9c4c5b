"""`parse` and `discover`: files in, JSON Lines out; no database and no network."""

from __future__ import annotations

import gc
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import click

from flows.cli.terminal import EXIT_WRONG_CALL, exit_status, fail, plain
from parsers.discovery import discover as read_listing
from parsers.document import Document, Format, Listed
from parsers.errors import ParseError
from parsers.ministries import UnknownMinistryError, get
from parsers.ministry import Ministry
from parsers.normalize import persons as known_persons
from parsers.record import Record
from parsers.release import parse as read_release

MAX_FILE_BYTES = 50_000_000
"""A file above this is refused unread; the largest real page seen is 6 MB."""

SOURCE = click.option("--source", metavar="ID", help="The ministry it is from (`communique sources` lists them).")
URL = click.option("--url", metavar="URL", help="Where it was published; links in it are resolved against this.")
BATCH = click.option(
    "--batch", metavar="FILE.jsonl", help="Read many: each line of FILE is one document ('-' is stdin)."
)


@click.command(short_help="Read files as releases and print their records.")
@click.argument("files", metavar="FILE…", nargs=-1)
@SOURCE
@URL
@click.option(
    "--format",
    "format_",
    type=click.Choice(["auto", "html", "text", "json", "xml"]),
    default="auto",
    show_default=True,
    help="What FILE is. Plain text is read as a release that begins with its title.",
)
@BATCH
@click.option("--schema", is_flag=True, help="Print the record's JSON Schema instead.")
@click.option(
    "--persons",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    envvar="COMMUNIQUE_PERSONS",
    metavar="FILE",
    help="A table of further known persons.",
)
@click.option("--explain", is_flag=True, help="Add `origins`: where each field came from.")
def parse(
    files: tuple[str, ...],
    source: str | None,
    url: str | None,
    format_: str,
    batch: str | None,
    schema: bool,
    persons: Path | None,
    explain: bool,
) -> None:
    """Read each FILE ('-' is stdin) as a release and print its record, one a line (JSON Lines).

    Needs no database and no network. Exit status 1 where no FILE could be read, 3 where some could not.
    """
    if schema:
        click.echo(json.dumps(Record.model_json_schema(), ensure_ascii=False, indent=2))
        return

    if persons:
        try:
            known_persons.extend(persons)
        except ValueError as error:
            raise click.BadParameter(str(error), param_hint="--persons") from None

    def read(entry: Entry) -> dict[str, Any]:
        return read_release(entry.document, entry.ministry).to_json(explain=explain)

    if batch:
        _refuse_together("--batch", files)
        sys.exit(_run_batch(batch, lambda line: read(Entry.from_line(line, Path(batch).parent, source))))
    ministry = _ministry(source)

    def read_file(name: str) -> None:
        format_of_file = cast(Format, "text" if format_ == "auto" and name.endswith((".txt", ".md")) else format_)
        document = Document(body=_read(name), url=url, format=format_of_file)
        _print(read(Entry(document, ministry)))

    sys.exit(_run_files(files, read_file))


@click.command(short_help="Print the releases that a feed, sitemap, listing page or API lists.")
@click.argument("files", metavar="FILE…", nargs=-1)
@SOURCE
@URL
@BATCH
def discover(files: tuple[str, ...], source: str | None, url: str | None, batch: str | None) -> None:
    """Print the releases that each FILE (a feed, sitemap, listing page or API payload; '-' is stdin) lists.

    One release a line: url, title, published_at, language; and a last line with `next`, the address of the
    next page, where there is one. Needs no database and no network.
    """
    if batch:
        _refuse_together("--batch", files)

        def read(line: dict[str, Any]) -> dict[str, Any]:
            entry = Entry.from_line(line, Path(batch).parent, source)
            return _listing(read_listing(entry.document, entry.ministry))

        sys.exit(_run_batch(batch, read))
    ministry = _ministry(source)

    def read_file(name: str) -> None:
        listing = _listing(read_listing(Document(body=_read(name), url=url), ministry))
        for item in listing["items"]:
            _print(item)
        if listing["next"]:
            _print({"next": listing["next"]})

    sys.exit(_run_files(files, read_file))


class EntryError(Exception):
    """A line of a batch that cannot be taken: what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One document to read, with the ministry it is said to be from."""

    document: Document
    ministry: Ministry | None

    @classmethod
    def from_line(cls, line: dict[str, Any], folder: Path, source: str | None) -> Entry:
        """The document of one batch line; raises EntryError where the line does not say one."""
        given = [key for key in ("text", "html", "json", "path") if line.get(key) is not None]
        if len(given) != 1:
            raise EntryError("a line must hold exactly one of text, html, json and path")
        key = given[0]
        for name in ("url", "title", "language", "source", "path", "text", "html"):
            if line.get(name) is not None and not isinstance(line[name], str):
                raise EntryError(f"{name} must be a string")
        format_: Format = "auto"
        if key == "path":
            body = _read_path(_locate(line["path"], folder))
            if line["path"].endswith(".txt"):
                format_ = "text"
        else:
            format_ = cast(Format, key)
            content = line[key] if isinstance(line[key], str) else json.dumps(line[key], ensure_ascii=False)
            # What stands in a JSON string is decoded already: say so, whatever charset the markup declares.
            body = content.encode("utf-8", "surrogatepass")
        headers = {} if key == "path" else {"Content-Type": f"{MEDIA_TYPES[key]}; charset=utf-8"}
        document = Document(
            body=body,
            url=line.get("url"),
            headers=headers,
            format=format_,
            title=line.get("title"),
            language=line.get("language"),
        )
        named = line.get("source") or source
        try:
            ministry = get(named) if named else None
        except UnknownMinistryError as error:
            raise EntryError(str(error)) from None
        return cls(document, ministry)


MEDIA_TYPES = {"text": "text/plain", "html": "text/html", "json": "application/json"}


def _run_files(files: tuple[str, ...], read: Callable[[str], None]) -> int:
    """Read each file, one clear line on stderr for each that fails; the exit status."""
    if not files:
        raise click.UsageError("name at least one FILE, or '-' for stdin.", click.get_current_context())
    if missing := [name for name in files if name != "-" and not Path(name).is_file()]:
        fail(f"{plain(missing[0])}: no such file; check the path.")
        return EXIT_WRONG_CALL
    failed = 0
    for name in files:
        try:
            read(name)
        except (ParseError, EntryError) as error:
            failed += 1
            reason = f"{error.reason}: {error.detail}" if isinstance(error, ParseError) else str(error)
            fail(f"{plain(name)}: {plain(reason)}")
    return exit_status(len(files) - failed, failed)


def _run_batch(name: str, read: Callable[[dict[str, Any]], dict[str, Any]]) -> int:
    """Read each line of a batch and print its answer in the same order; the exit status."""
    succeeded = failed = 0
    for number, raw in enumerate(_lines(name), start=1):
        if not raw.strip():
            continue
        line: dict[str, Any] = {}
        try:
            loaded = json.loads(raw)
            if not isinstance(loaded, dict):
                raise EntryError("a line must be a JSON object")
            line = loaded
            answer = {"id": line.get("id"), **read(line)}
            succeeded += 1
            if succeeded == 1:
                gc.freeze()  # the tables of reading stay: the collector need not walk them for each document
        except ParseError as error:
            answer = {"id": line.get("id"), "error": error.detail, "reason": error.reason}
            failed += 1
        except (EntryError, ValueError) as error:
            detail = f"line {number} is not JSON: {error}" if isinstance(error, ValueError) else str(error)
            answer = {"id": line.get("id"), "error": detail, "reason": "unreadable"}
            failed += 1
        _print(answer)
    return exit_status(succeeded, failed)


def _lines(name: str) -> Iterator[bytes]:
    if name == "-":
        yield from sys.stdin.buffer
        return
    if not Path(name).is_file():
        fail(f"{plain(name)}: no such file; --batch takes a file of JSON Lines.")
        sys.exit(EXIT_WRONG_CALL)
    with Path(name).open("rb") as file:
        yield from file


def _listing(listed: Listed) -> dict[str, Any]:
    items = [
        {
            "url": link.url,
            "title": link.title,
            "published_at": link.published.value.isoformat() if link.published else None,
            "language": link.language,
        }
        for link in listed.items
    ]
    return {"items": items, "next": listed.next}


def _ministry(source: str | None) -> Ministry | None:
    if source is None:
        return None
    try:
        return get(source)
    except UnknownMinistryError as error:
        raise click.BadParameter(str(error), param_hint="--source") from None


def _locate(path: str, folder: Path) -> Path:
    """A batch names its files from the working folder or from its own."""
    here = Path(path)
    return here if here.is_file() or here.is_absolute() else folder / here


def _read(name: str) -> bytes:
    if name == "-":
        return sys.stdin.buffer.read(MAX_FILE_BYTES + 1)[:MAX_FILE_BYTES]
    return _read_path(Path(name))


def _read_path(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > MAX_FILE_BYTES:
            raise EntryError(f"{path} has {size:,} bytes; at most {MAX_FILE_BYTES:,} are read")
        return path.read_bytes()
    except OSError as error:
        raise EntryError(f"{path} cannot be read: {error.strerror or error}") from None


def _print(value: dict[str, Any]) -> None:
    # A lone surrogate cannot be written as UTF-8; in JSON it is written as an escape.
    text = json.dumps(value, ensure_ascii=False)
    click.echo(text.encode("utf-8", "backslashreplace"))


def _refuse_together(option: str, files: tuple[str, ...]) -> None:
    if files:
        raise click.UsageError(f"{option} and FILE cannot be given together.", click.get_current_context())
