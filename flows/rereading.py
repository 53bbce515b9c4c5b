"""Reads stored pages again with today's parsers, to store what they understand better, or to show it before."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from flows.reports import Found, Problem, RunReport, SourceReport
from parsers.document import Document, Link, Stamp
from parsers.errors import ParseError
from parsers.ministries import all_ministries
from parsers.record import Precision, Record
from parsers.release import parse
from storage import queries, snapshots, statements
from storage.database import Database
from storage.diff import FieldChange, compare

log = logging.getLogger("communique")

CHUNK = 100
"""Statements read and stored together."""

AHEAD = 4
"""Chunks that are given to the reader before the first of them is stored, so that many workers have something to do."""


@dataclass(frozen=True, slots=True)
class StoredPage:
    """A page to read again, on its own: it can be sent to another process or machine."""

    source_id: str
    document: Document


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a page could not be read: the reason's word, and a sentence."""

    reason: str
    detail: str


Reader = Callable[[Sequence[StoredPage]], Iterable[Record | Failure]]
"""Reads pages, here or elsewhere, and gives the results in their order; it may begin before they are asked for."""


def read_page(page: StoredPage) -> Record | Failure:
    """The record of one page, or why there is none. Never raises: a fault of ours must not stop the others."""
    try:
        return parse(page.document, all_ministries().get(page.source_id))
    except ParseError as error:
        return Failure(error.reason, error.detail)
    except Exception as error:
        log.exception("reading %s failed", page.document.url)
        return Failure("error", f"{type(error).__name__}: {error}")


def read_pages(pages: Sequence[StoredPage]) -> Iterator[Record | Failure]:
    """Read pages one after the other, in this process."""
    return map(read_page, pages)


def remembered_link(url: str, record: Mapping[str, Any]) -> Link:
    """What the listing had said of a release, as far as only its record still tells: its page does not say it."""
    stated = record.get("published_at")
    if not stated or (record.get("origins") or {}).get("published_at") != "feed":
        return Link(url)
    precision: Precision = record.get("published_precision") or "day"
    value = date.fromisoformat(stated) if precision == "day" else datetime.fromisoformat(stated)
    return Link(url, published=Stamp(value, precision, stated))


@dataclass(frozen=True, slots=True)
class Rereading:
    """A statement that today's parsers read otherwise: the fields that differ."""

    statement_id: int
    source_id: str
    url: str
    title: str
    changes: Sequence[FieldChange]


def reparse(
    db: Database,
    *,
    sources: Sequence[str] = (),
    since: date | None = None,
    dry_run: bool = False,
    read: Reader = read_pages,
    on_change: Callable[[Rereading], None] = lambda rereading: None,
    on_progress: Callable[[int, int], None] = lambda done, total: None,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> RunReport:
    """Read the stored page of each statement again, and store where the record differs (`dry_run`: only tell).

    `sources` and `since` (day of publication) choose the statements; `read` may read in other processes.
    `on_change` is told of each difference before it is stored. Stopped and started again it does no harm: what
    is stored reads the same. Raises DatabaseError.
    """
    started = now()
    filters = queries.Filters(sources=tuple(sources), start=since)
    total, done = queries.count_with_page(db, filters), 0
    reports: dict[str, SourceReport] = {}
    for chunk in _given_ahead(_chunks(db, filters, read)):
        arrivals: list[statements.Arrival] = []
        for stored, page, result in chunk:
            report = reports.setdefault(stored.source_id, SourceReport(stored.source_id))
            if isinstance(result, Failure):
                report.problems.append(Problem(stored.url, result.reason, result.detail))
                report.add(Found(stored.url, "skipped", stored.record.get("title"), stored.id, detail=result.detail))
                continue
            changes = compare(stored.record, result.to_json(explain=True))
            if not changes:
                report.add(Found(stored.url, "unchanged", result.title, stored.id))
                continue
            on_change(Rereading(stored.id, stored.source_id, stored.url, result.title, changes))
            if dry_run:
                report.add(Found(stored.url, "reparsed", result.title, stored.id, kind=result.kind))
            else:
                arrivals.append(_arrival(stored, page, result))
        _save(db, arrivals, reports, now())
        done += CHUNK
        on_progress(min(done, total), total)
    for report in reports.values():
        report.conclude()
    return RunReport(started, now(), [reports[source] for source in sorted(reports)])


Chunk = Iterable[tuple[queries.Stored, snapshots.Snapshot, Record | Failure]]


def _chunks(db: Database, filters: queries.Filters, read: Reader) -> Iterator[Chunk]:
    """The stored statements with their pages, given to the reader a chunk at a time, in the order of their ids."""
    after_id = 0
    while chunk := queries.with_page(db, filters, after_id=after_id, limit=CHUNK):
        after_id = chunk[-1].id
        pages = snapshots.read_all(db, [stored.snapshot_sha256 for stored in chunk])
        results = read([_to_read(stored, page) for stored, page in zip(chunk, pages, strict=True)])
        yield zip(chunk, pages, results, strict=True)


def _given_ahead(chunks: Iterator[Chunk]) -> Iterator[Chunk]:
    """The chunks, each only when the next few have been given to the reader too."""
    waiting: deque[Chunk] = deque()
    for chunk in chunks:
        waiting.append(chunk)
        if len(waiting) > AHEAD:
            yield waiting.popleft()
    yield from waiting


def _to_read(stored: queries.Stored, page: snapshots.Snapshot) -> StoredPage:
    content_type = f"{page.media_type}; charset={page.charset}" if page.charset else page.media_type or ""
    document = Document(
        page.body,
        url=stored.record.get("url") or stored.url,
        headers={"content-type": content_type},
        link=remembered_link(stored.url, stored.record),
    )
    return StoredPage(stored.source_id, document)


def _arrival(stored: queries.Stored, page: snapshots.Snapshot, record: Record) -> statements.Arrival:
    return statements.Arrival(
        source_id=stored.source_id,
        record=record,
        url=stored.url,
        snapshot_sha256=stored.snapshot_sha256,
        fetched_at=page.fetched_at,
        guid=stored.guid,
    )


def _save(
    db: Database, arrivals: Sequence[statements.Arrival], reports: Mapping[str, SourceReport], now: datetime
) -> None:
    for arrival, saved in zip(arrivals, statements.save(db, arrivals, now), strict=True):
        reports[arrival.source_id].add(Found.stored(arrival, saved))
