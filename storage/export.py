"""Exports statements to Parquet, JSON Lines or CSV, and their pages to WARC, in the order of the change feed.

A row is a statement as it stands now, with the `seq` of its newest change. An export with `after` holds what has
changed since; the last seq that an export covers is where the next one goes on. Memory stays flat, and the file
is whole or not there at all.
"""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from sqlalchemy import Connection, Row, func, select

from storage.database import Database
from storage.queries import CHANGE, EVERYTHING, STATEMENT, Filters
from storage.warc import write_pages

if TYPE_CHECKING:  # pyarrow takes 0.2 s to import, and two of the formats do without
    import pyarrow

PAGE = 200  # statements read at a time
GROUP_ROWS = 1000  # of a Parquet row group, and
GROUP_CHARACTERS = 32_000_000  # its texts: what comes first ends it

# The columns of the table `statement`, and what the record adds to them; the order of the file's columns.
TABLE_COLUMNS = [
    "id",
    "source_id",
    "url",
    "canonical_url",
    "native_id",
    "language",
    "title",
    "kind",
    "issuer",
    "occasion",
    "place",
    "place_country",
    "event_date",
    "event_end_date",
    "published_at",
    "published_precision",
    "published_offset_minutes",
    "document_number",
    "text",
    "word_count",
    "is_transcript",
    "status",
    "revision",
    "first_seen_at",
    "updated_at",
    "withdrawn_at",
    "content_hash",
    "parser",
    "translation_group",
]
RECORD_COLUMNS = ("speakers", "topics", "body", "turns", "attachments", "translations", "mentions", "warnings")

# Beginnings that make a spreadsheet take a cell of text for a formula, https://owasp.org/www-community/attacks/CSV_Injection
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


class ExportError(Exception):
    """Nothing was exported: why, and what to do."""


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export wrote: `rows` statements (WARC: pages), covering the change feed up to `last_seq`."""

    rows: int
    last_seq: int


class Writer(Protocol):
    """What takes the rows of an export, one after the other."""

    def write(self, row: dict[str, Any]) -> None: ...


def export(
    db: Database,
    out: Path,
    *,
    after: int = 0,
    filters: Filters = EVERYTHING,
    on_progress: Callable[[int], None] = lambda rows: None,
) -> Exported:
    """Write the statements whose newest change has a seq above `after` to `out`, in the format of its ending.

    The whole export sees one state of the database. `on_progress` is told the rows written so far. Raises
    ExportError where `out` has no known ending or cannot be written, and DatabaseError.
    """
    open_writer = _format_of(out)
    with _replacing(out) as part, db.reading() as connection:
        last_seq = _newest_seq(connection, after)
        if open_writer is None:
            pages = write_pages(db, connection, part, out.name, after, last_seq, filters, on_progress)
            return Exported(pages, last_seq)
        rows = 0
        with open_writer(part) as writer:
            for row in read_rows(connection, after, last_seq, filters):
                writer.write(row)
                rows += 1
                if rows % PAGE == 0:
                    on_progress(rows)
        on_progress(rows)
    return Exported(rows, last_seq)


def check_ending(out: Path) -> None:
    """Raise ExportError where a file's name has no ending of a known format."""
    _format_of(out)


def _format_of(out: Path) -> Callable[[Path], AbstractContextManager[Writer]] | None:
    """The writer of rows by the ending of a file's name; None for WARC, which holds pages."""
    name = out.name.lower()
    if name.endswith(".warc.gz"):
        return None
    writers = {".parquet": _parquet, ".jsonl": _jsonl, ".csv": _csv}
    for ending, writer in writers.items():
        if name.endswith(ending):
            return writer
    raise ExportError(f"{out}: no known ending; name the file .parquet, .jsonl, .csv or .warc.gz.")


@contextmanager
def _replacing(out: Path) -> Iterator[Path]:
    """A file beside `out` that takes its place when all is written, and is gone when anything fails."""
    part = out.with_name(f".{out.name}.{os.getpid()}.part")
    try:
        if out.is_dir():
            raise ExportError(f"{out}: is a folder; name a file in it")
        yield part
        with part.open("rb") as written:
            os.fsync(written.fileno())
        part.replace(out)
    except OSError as error:
        raise ExportError(f"{out}: cannot be written: {error.strerror or error}") from None
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _newest_seq(connection: Connection, after: int) -> int:
    newest: int = connection.execute(select(func.coalesce(func.max(CHANGE.c.seq), after))).scalar_one()
    return newest


def read_rows(connection: Connection, after: int, last_seq: int, filters: Filters) -> Iterator[dict[str, Any]]:
    """The statements whose newest change is above `after`, up to `last_seq`, in the order of the feed."""
    later = CHANGE.alias("later")
    columns = [STATEMENT.c[name] for name in TABLE_COLUMNS]
    page = (
        select(CHANGE.c.seq, *columns, STATEMENT.c.record)
        .join(STATEMENT, STATEMENT.c.id == CHANGE.c.statement_id)
        .where(
            CHANGE.c.seq <= last_seq,
            ~select(1).where(later.c.statement_id == CHANGE.c.statement_id, later.c.seq > CHANGE.c.seq).exists(),
            *filters.where(),
        )
        .order_by(CHANGE.c.seq)
        .limit(PAGE)
    )
    while True:
        rows = connection.execute(page.where(CHANGE.c.seq > after)).all()
        yield from map(_row, rows)
        if len(rows) < PAGE:
            return
        after = rows[-1].seq


def _row(row: Row[Any]) -> dict[str, Any]:
    values = dict(row._mapping)
    record = values.pop("record")
    return values | {name: record.get(name) or [] for name in RECORD_COLUMNS}


# ── Formats ────────────────────────────────────────────────────────────────────────────────────────────────────


def parquet_schema() -> pyarrow.Schema:
    """The columns of the Parquet file and their types; they stay the same from one version to the next."""
    import pyarrow as pa

    text, moment = pa.string(), pa.timestamp("us", tz="UTC")

    def parts(**fields: pa.DataType) -> pa.DataType:
        return pa.list_(pa.struct([pa.field(name, type_) for name, type_ in fields.items()]))

    types: dict[str, pa.DataType] = {
        "seq": pa.int64(),
        "id": pa.int64(),
        "event_date": pa.date32(),
        "event_end_date": pa.date32(),
        "published_at": moment,
        "published_offset_minutes": pa.int32(),
        "word_count": pa.int32(),
        "is_transcript": pa.bool_(),
        "revision": pa.int32(),
        "first_seen_at": moment,
        "updated_at": moment,
        "withdrawn_at": moment,
        "translation_group": pa.int64(),
        "speakers": parts(name=text, role=text, person_id=text),
        "topics": pa.list_(text),
        "body": parts(type=text, text=text),
        "turns": parts(label=text, speaker=text, role=text, is_question=pa.bool_(), text=text),
        "attachments": parts(url=text, title=text, media_type=text),
        "translations": parts(language=text, url=text),
        "mentions": parts(type=text, text=text, value=text),
        "warnings": pa.list_(text),
    }
    return pa.schema([(name, types.get(name, text)) for name in ("seq", *TABLE_COLUMNS, *RECORD_COLUMNS)])


class _ParquetRows:
    """Collects rows into groups of bounded size."""

    def __init__(self, write_group: Callable[[list[dict[str, Any]]], None]) -> None:
        self._write_group = write_group
        self._rows: list[dict[str, Any]] = []
        self._characters = 0

    def write(self, row: dict[str, Any]) -> None:
        self._rows.append(row)
        self._characters += 3 * len(row["text"])  # the text, its blocks, and at most as much in turns
        if len(self._rows) >= GROUP_ROWS or self._characters >= GROUP_CHARACTERS:
            self.flush()

    def flush(self) -> None:
        if self._rows:
            self._write_group(self._rows)
        self._rows, self._characters = [], 0


@contextmanager
def _parquet(path: Path) -> Iterator[Writer]:
    import pyarrow
    import pyarrow.parquet

    schema = parquet_schema()
    with pyarrow.parquet.ParquetWriter(path, schema, compression="zstd") as file:
        rows = _ParquetRows(lambda group: file.write_table(pyarrow.Table.from_pylist(group, schema)))
        yield rows
        rows.flush()


class _JsonLines:
    def __init__(self, write: Callable[[str], object]) -> None:
        self._write = write

    def write(self, row: dict[str, Any]) -> None:
        self._write(json.dumps(row, ensure_ascii=False, default=_text) + "\n")


@contextmanager
def _jsonl(path: Path) -> Iterator[Writer]:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        yield _JsonLines(file.write)


class _CsvRows:
    def __init__(self, write: Callable[[Sequence[object]], object]) -> None:
        self._write = write
        write(("seq", *TABLE_COLUMNS, *RECORD_COLUMNS))

    def write(self, row: dict[str, Any]) -> None:
        self._write([_cell(row[name]) for name in ("seq", *TABLE_COLUMNS, *RECORD_COLUMNS)])


@contextmanager
def _csv(path: Path) -> Iterator[Writer]:
    with path.open("w", encoding="utf-8", newline="") as file:
        yield _CsvRows(csv.writer(file).writerow)


def _cell(value: Any) -> object:
    """A value as a cell: lists as JSON; a text that a spreadsheet would run as a formula after an apostrophe."""
    if isinstance(value, str):
        return "'" + value if value.startswith(FORMULA_STARTS) else value
    if isinstance(value, list):
        return json.dumps(value, ensure_ascii=False) if value else ""
    if isinstance(value, date):
        return _text(value)
    return value


def _text(value: date) -> str:
    """A day or a moment in ISO 8601; a moment in UTC."""
    return value.astimezone(UTC).isoformat() if isinstance(value, datetime) else value.isoformat()
