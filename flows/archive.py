"""Reads a source's archive, newest first: page by page of its listings, or from the WARC files of a web archive.

Both can be stopped at any moment and go on where they stopped. Reading WARC files asks nothing of any site.
"""

from __future__ import annotations

import asyncio
import json
import logging
import re
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence, Set
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from types import TracebackType

import zstandard

from flows import pipeline
from flows.fetch import Fetcher, open_capture
from flows.leases import holding
from flows.opening import clock_at, fetching
from flows.pipeline import Desk, News, Wish
from flows.reports import Found, Problem, RunReport, SourceReport
from flows.rereading import Failure, Reader, StoredPage, read_pages
from flows.settings import Settings
from flows.warcs import Damage, WarcPage, read_warc
from parsers import urls
from parsers.discovery import discover, read_index
from parsers.document import Document, Link, Listed
from parsers.errors import ParseError
from parsers.ministries import for_url, get
from parsers.ministry import Listing, Ministry, Sitemap
from parsers.page import charset_of
from parsers.record import Record
from storage import cursors, quarantine, queries, snapshots, statements, visits
from storage.database import Database
from storage.identity import address_key

log = logging.getLogger("communique")

MAX_LISTING_PAGES = 100_000
"""Pages of one listing; the longest archive seen has 9,000."""
CHUNK = 100
"""Pages read and stored together."""
MOST_PROBLEMS = 1000
"""Problems that are told one by one; beyond, they are counted alone."""


@dataclass(frozen=True, slots=True)
class Span:
    """The days of publication to read, both inclusive; None: without bound."""

    start: date | None = None
    end: date | None = None

    def __str__(self) -> str:
        return f"{self.start or ''}/{self.end or ''}"

    def holds(self, day: date | None) -> bool:
        """Whether a release of this day is wanted; one whose day is not stated is."""
        return day is None or ((self.start or date.min) <= day <= (self.end or date.max))

    def is_past(self, days: Sequence[date]) -> bool:
        """Whether a page with these days lies wholly before the span, and so all that follow it."""
        return self.start is not None and bool(days) and max(days) < self.start


@dataclass(frozen=True, slots=True)
class ArchiveOrder:
    """What a backfill is asked for: one source, the days, and the WARC files to read instead of the site."""

    source: str
    span: Span = Span()
    warcs: tuple[Path, ...] = ()


async def backfill(
    order: ArchiveOrder,
    settings: Settings,
    db: Database,
    *,
    read: Reader = read_pages,
    on_progress: Callable[[str, int, int], None] = lambda source, done, total: None,
) -> RunReport:
    """Read a source's archive, from its site or from WARC files, by one run at a time.

    Raises UnknownMinistryError, WarcFileError or DatabaseError; a capture that is set to answer for the web
    raises CaptureError.
    """
    started = datetime.now(UTC)
    ministry = get(order.source)
    async with holding(db, f"backfill/{ministry.id}", settings.lease) as held:
        if not held:
            report = SourceReport(ministry.id, state="busy")
        elif order.warcs:
            report = await asyncio.to_thread(
                backfill_warc, db, ministry.id, order.warcs, order.span, read=read, on_progress=on_progress
            )
        elif settings.replay is not None:
            with await asyncio.to_thread(open_capture, settings.replay) as capture:
                moment = capture.times[-1]
                async with Fetcher.replay(capture.at(moment)) as fetcher:
                    desk = Desk(db, settings, fetcher, now=clock_at(moment), on_progress=on_progress)
                    report = await backfill_archive(desk, ministry, order.span)
        else:
            async with fetching(settings, db) as fetcher:
                desk = Desk(db, settings, fetcher, on_progress=on_progress)
                report = await backfill_archive(desk, ministry, order.span)
    log.log(logging.WARNING if report.problems else logging.INFO, "%s", report.line())
    return RunReport(started, datetime.now(UTC), [report])


# ── From the site ──────────────────────────────────────────────────────────────────────────────────────────────


async def backfill_archive(desk: Desk, ministry: Ministry, span: Span = Span()) -> SourceReport:
    """Read each of a source's listings back in time, and take the releases that are not known.

    A listing is followed to its end, or to a page whose releases are all older than the span. The place is kept
    after each page, once its releases are stored or in quarantine. Where the site is not to be had, the rest is
    left for the next time. Raises DatabaseError.
    """
    desk = replace(desk, wish=Wish())
    report = SourceReport(ministry.id)
    for place in (*ministry.archives, *ministry.places):
        if report.state == "blocked":
            break
        await _read_back(desk, ministry, place, span, report)
    if report.listings == 0 and report.problems and report.state != "blocked":
        report.state = "failed"
    report.conclude()
    return report


async def _read_back(desk: Desk, ministry: Ministry, place: Listing, span: Span, report: SourceReport) -> None:
    resumed = await desk.store(cursors.place, desk.db, ministry.id, place.url, str(span))
    # A sitemap's index names its parts in no fixed order, so that it is read again to go on.
    pages = [place.url] if resumed is None or isinstance(place, Sitemap) else [resumed]
    last: frozenset[str] = frozenset()
    for _ in range(MAX_LISTING_PAGES):
        if not pages:
            break
        page = pages.pop(0)
        read = await _read_listing(desk, ministry, place, page, report)
        if read is None:
            return
        listed, parts = read
        if parts:
            pages += parts[parts.index(resumed) :] if resumed in parts else parts
            continue
        addresses = frozenset(link.url for link in listed.items)
        days = [link.published.day for link in listed.items if link.published]
        if span.is_past(days) or (addresses and addresses <= last):
            break  # also where a site shows its last page for every number beyond it
        if not await _take_page(desk, ministry, listed.items, span, report):
            return
        last = addresses
        if listed.next is not None and (listed.items or isinstance(place, Sitemap)):
            pages.insert(0, listed.next)
        if pages:
            await desk.store(cursors.keep, desk.db, ministry.id, place.url, str(span), pages[0], desk.now())
    await desk.store(cursors.keep, desk.db, ministry.id, place.url, str(span), None, desk.now())


async def _read_listing(
    desk: Desk, ministry: Ministry, place: Listing, page: str, report: SourceReport
) -> tuple[Listed, list[str]] | None:
    """What a page of a listing lists, or the parts of a sitemap's index; None where it could not be read."""
    news = News(ministry, report)
    fetched = await pipeline.ask(desk, news, page, expect="listing")
    await desk.store(visits.record, desk.db, news.visited)
    if fetched is None:
        return None
    report.listings += 1
    document = Document(fetched.body, url=fetched.final_url, headers=fetched.headers, status=fetched.status)
    try:
        if isinstance(place, Sitemap) and (parts := await asyncio.to_thread(read_index, document)):
            return Listed(), list(parts)
        return await asyncio.to_thread(discover, document, ministry, place), []
    except ParseError as error:
        report.problems.append(Problem(page, error.reason, error.detail))
        return None


async def _take_page(desk: Desk, ministry: Ministry, links: Sequence[Link], span: Span, report: SourceReport) -> bool:
    """Take what is new of a listing's page; False where the site was not to be had for all of it."""
    wanted = [link for link in links if span.holds(link.published.day if link.published else None)]
    report.counts["skipped"] += len(links) - len(wanted)
    news = News(ministry, report)
    await pipeline.sift(desk, news, wanted)
    skipped = report.counts["skipped"]
    await pipeline.take(desk, news)
    return report.counts["skipped"] == skipped


# ── From WARC files ────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class _Capture:
    """A page of the source as captured once; its bytes are in the spool."""

    url: str
    captured_at: datetime
    place: int
    size: int


class _Spool(AbstractContextManager["_Spool"]):
    """Pages set aside on disk until all files are read, since the captures of a page are taken in their order."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile(prefix="communique-")  # noqa: SIM115 (closed on exit)
        self._compress = zstandard.ZstdCompressor(level=1).compress
        self._expand = zstandard.ZstdDecompressor().decompress
        self._end = 0

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        self._file.close()

    def add(self, page: WarcPage) -> _Capture:
        head = json.dumps(dict(page.headers)).encode()
        packed = self._compress(len(head).to_bytes(4) + head + (page.body or b""))
        self._file.seek(self._end)
        self._file.write(packed)
        self._end += len(packed)
        return _Capture(page.url, page.captured_at, self._end - len(packed), len(packed))

    def read(self, capture: _Capture) -> Document:
        self._file.seek(capture.place)
        data = self._expand(self._file.read(capture.size))
        split = 4 + int.from_bytes(data[:4])
        return Document(data[split:], url=capture.url, headers=json.loads(data[4:split]), status=200)


def backfill_warc(
    db: Database,
    source_id: str,
    paths: Sequence[Path],
    span: Span = Span(),
    *,
    read: Reader = read_pages,
    on_progress: Callable[[str, int, int], None] = lambda source, done, total: None,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> SourceReport:
    """Store what WARC files hold of a source's releases; no request is made.

    Releases are taken by their newest capture, newest first, and each release's captures in the order of their
    times, so that edits become revisions. What was captured before the state that is stored changes nothing. Other
    sites' pages and pages that are no releases are left out; damaged records are told and stop nothing. `read` may
    read in other processes. Raises WarcFileError, DatabaseError, UnknownMinistryError.
    """
    ministry = get(source_id)
    report = SourceReport(source_id)
    with _Spool() as spool:
        histories = _newest_first(_collect(ministry, paths, spool, report))
        total, done = sum(map(len, histories)), 0
        for start in range(0, len(histories), CHUNK):
            group = histories[start : start + CHUNK]
            # One capture of each page at a time: two in one save would look like one state.
            for nth in range(max(map(len, group))):
                captures = [history[nth] for history in group if nth < len(history)]
                _store_captures(db, ministry, span, captures, spool, report, read, now())
                done += len(captures)
                on_progress(source_id, done, total)
    report.conclude()
    return report


def _collect(ministry: Ministry, paths: Sequence[Path], spool: _Spool, report: SourceReport) -> list[_Capture]:
    """The captures of the source's pages in all files, set aside in the spool."""
    listings = {urls.canonicalize(place.url) for place in (*ministry.archives, *ministry.places)}
    captures: list[_Capture] = []
    payloads: dict[str, _Capture] = {}
    for path in paths:
        for found in read_warc(path):
            if isinstance(found, Damage):
                _tell(report, Problem(str(path), "broken_record", f"about byte {found.offset:,}: {found.reason}"))
            elif not _may_be_release(found, ministry, listings):
                continue
            elif found.cut:
                _tell(report, Problem(found.url, "broken_body", "the crawler kept only the beginning of the page"))
            elif found.body is not None:
                capture = spool.add(found)
                captures.append(capture)
                payloads.update(dict.fromkeys(found.keys, capture))
            elif earlier := next((payloads[key] for key in found.keys if key in payloads), None):
                captures.append(replace(earlier, url=found.url, captured_at=found.captured_at))
            else:
                _tell(report, Problem(found.url, "broken_record", "the page it repeats is in none of the files"))
    return captures


def _may_be_release(page: WarcPage, ministry: Ministry, listings: Set[str]) -> bool:
    return page.status == 200 and for_url(page.url) is ministry and urls.canonicalize(page.url) not in listings


def _tell(report: SourceReport, problem: Problem) -> None:
    if len(report.problems) < MOST_PROBLEMS:
        report.problems.append(problem)


def _newest_first(captures: Iterable[_Capture]) -> list[list[_Capture]]:
    """The captures of each page in the order of their times; the page that was captured last comes first."""
    histories: dict[str, list[_Capture]] = defaultdict(list)
    for capture in captures:
        histories[urls.canonicalize(capture.url)].append(capture)
    for history in histories.values():
        history.sort(key=_time_of)
    return sorted(histories.values(), key=lambda history: history[-1].captured_at, reverse=True)


def _time_of(capture: _Capture) -> datetime:
    return capture.captured_at


def _store_captures(
    db: Database,
    ministry: Ministry,
    span: Span,
    captures: Sequence[_Capture],
    spool: _Spool,
    report: SourceReport,
    read: Reader,
    now: datetime,
) -> None:
    """Read one capture each of some pages, keep their bytes and store what they say."""
    seen = queries.last_seen(db, ministry.id, [capture.url for capture in captures])
    fresh = [
        capture
        for capture in captures
        if (known := seen.get(address_key(capture.url))) is None or capture.captured_at > known
    ]
    report.counts["known"] += len(captures) - len(fresh)
    documents = [spool.read(capture) for capture in fresh]
    results = list(read([StoredPage(ministry.id, document) for document in documents]))
    taken = [
        (capture, document, result)
        for capture, document, result in zip(fresh, documents, results, strict=True)
        if _is_wanted(ministry, span, capture, result, report)
    ]
    digests = snapshots.keep_all(db, [_page(ministry, capture, document) for capture, document, _ in taken])
    arrivals: list[statements.Arrival] = []
    entries: list[quarantine.Entry] = []
    for (capture, _, result), sha256 in zip(taken, digests, strict=True):
        if isinstance(result, Failure):
            url, reason = capture.url, f"{result.reason}: {result.detail}"
            _tell(report, Problem(url, result.reason, result.detail))
            report.add(Found(url, "quarantined", detail=reason, snapshot_sha256=sha256))
            entries.append(quarantine.Entry(url, ministry.id, result.reason, result.detail, sha256, ministry.parser))
        else:
            arrivals.append(
                statements.Arrival(
                    source_id=ministry.id,
                    record=result,
                    url=capture.url,
                    snapshot_sha256=sha256,
                    fetched_at=capture.captured_at,
                )
            )
    if entries:
        quarantine.put(db, entries, now)
    for arrival, saved in zip(arrivals, statements.save(db, arrivals, now), strict=True):
        report.add(Found.stored(arrival, saved))


def _is_wanted(
    ministry: Ministry, span: Span, capture: _Capture, result: Record | Failure, report: SourceReport
) -> bool:
    """Whether a page is kept: a release of the span, or what may be one once our parsers read it."""
    if isinstance(result, Failure):
        wanted = result.reason in ("unreadable", "error")
    else:
        published = result.published_at
        day = published.date() if isinstance(published, datetime) else published
        wanted = _is_release(ministry, capture, result) and span.holds(day)
    if not wanted:
        report.counts["skipped"] += 1
    return wanted


def _is_release(ministry: Ministry, capture: _Capture, record: Record) -> bool:
    """Whether a page of the site is one of its releases: its address says so, or its layout is theirs.

    A crawl has all of a site. Where the ministry declares no layout, any page that reads as a release is taken.
    """
    if ministry.release_url:
        return re.search(ministry.release_url, capture.url) is not None
    if ministry.native_id and urls.native_id(capture.url, ministry) is not None:
        return True
    if ministry.layouts:
        return any(record.parser.startswith(f"{ministry.id}/{layout.name}@") for layout in ministry.layouts)
    return True


def _page(ministry: Ministry, capture: _Capture, document: Document) -> snapshots.Page:
    content_type = document.header("content-type") or ""
    return snapshots.Page(
        source_id=ministry.id,
        url=capture.url,
        body=document.body,
        media_type=content_type.partition(";")[0].strip().lower() or "application/octet-stream",
        charset=charset_of(document.body, content_type),
        fetched_at=capture.captured_at,
    )
