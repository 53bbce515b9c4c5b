"""The way of a release: discover, fetch, keep the snapshot, parse, save. Plain async code that runs without Prefect.

`Desk` holds what the work needs (database, fetcher, clock). `poll` asks a source's listings what is new; `take`
fetches, reads and stores it. Nothing is lost on the way: what cannot be fetched or understood goes to quarantine with
its reason and comes back by itself, and a listing's validator is saved only after each of its releases was stored or
quarantined.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from datetime import time as clock_time
from functools import cache
from typing import Literal

from flows.fetch import Fetched, Fetcher, FetchError
from flows.fetch import Validator as FetchValidator
from flows.patience import P, T, patiently
from flows.reports import Found, Problem, SourceReport
from flows.settings import Settings
from parsers import urls
from parsers.discovery import discover
from parsers.document import Document, Link, Stamp
from parsers.errors import ParseError
from parsers.ministry import Listing, Ministry
from parsers.page import charset_of
from parsers.record import Record
from parsers.release import parse
from storage import quarantine, snapshots, statements, visits
from storage.database import Database

log = logging.getLogger("communique")

CHUNK = 50
"""Releases read and stored together: a save of many is much faster than many saves, and memory stays flat."""
CHUNK_SECONDS = 10.0
"""A slow site's releases are stored at least this often, so that a crash costs little."""
GIVE_UP_AFTER = 3
"""Pages of one source that fail in a row before the rest are left for the next run."""

UNCONDITIONAL_AFTER = timedelta(days=1)
"""Age of a listing's validator after which the listing is asked for whole."""

# What tells that the site, not the page, is not to be had, so that asking for its other pages would only hammer it.
SITE_AWAY = {"unreachable", "timeout"}


@dataclass(frozen=True, slots=True)
class Wish:
    """What a run is asked for: releases not older than `since`, at most `limit` new ones a source."""

    since: date | None = None
    limit: int | None = None


@dataclass(slots=True)
class Desk:
    """What the work needs. `now` is the clock: the machine's, or a capture's."""

    db: Database
    settings: Settings
    fetcher: Fetcher
    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    wish: Wish = Wish()
    on_progress: Callable[[str, int, int], None] = lambda source, done, total: None

    async def store(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run blocking storage work in a thread, again where the database was away or locked for a moment."""
        return await patiently(work, *args, **kwargs)


@dataclass(slots=True)
class Listed:
    """A listing as polled: the validator to save once each of its releases is safe."""

    url: str
    validator: FetchValidator
    settled: bool = True


@dataclass(slots=True)
class Pace:
    """What a poll showed of how soon the next one should come: see flows.schedule.Poll, whose fields these are."""

    failure: str | None = None
    retry_after: float | None = None
    max_age: float | None = None
    crawl_delay: float | None = None
    listed: int | None = None
    new: int = 0
    pages_on: bool = False

    def note_listing(self, listed: int, new: int, *, pages_on: bool) -> None:
        """The listing that overflows first counts: the shortest, and of these the one with the most news."""
        if self.listed is None or (listed, -new) < (self.listed, -self.new):
            self.listed, self.new, self.pages_on = listed, new, pages_on


@dataclass(slots=True)
class News:
    """What a poll found for one source: releases to take, oldest first, and pages to take again."""

    ministry: Ministry
    report: SourceReport
    links: list[Link] = field(default_factory=list)
    stored_pages: list[quarantine.Quarantined] = field(default_factory=list)
    listings: list[Listed] = field(default_factory=list)
    visited: list[visits.Visited] = field(default_factory=list)
    pace: Pace = field(default_factory=Pace)
    unchanged: int = 0  # known releases that this run saw as they were; edits of a whole site are told by their share

    @property
    def anything(self) -> bool:
        return bool(self.links or self.stored_pages)


@dataclass(frozen=True, slots=True)
class Caught:
    """A release's bytes, kept as a snapshot, before they are read."""

    link: Link
    document: Document
    sha256: str
    fetched_at: datetime
    redirects: tuple[str, ...] = ()
    validator: FetchValidator | None = None


async def poll(desk: Desk, ministry: Ministry) -> News:
    """Ask each of a source's listings what is new: one request a listing, conditional where the server allows."""
    news = News(ministry, SourceReport(ministry.id))
    seen: set[str] = set()
    away: Counter[str | None] = Counter()
    for place in ministry.places:
        host = urls.host(place.url)
        if news.report.state == "blocked":
            break
        if away[host] < GIVE_UP_AFTER:
            await _poll_listing(desk, news, place, seen)
            away[host] = away[host] + 1 if news.pace.failure in SITE_AWAY else 0
    if news.report.listings and news.report.state != "blocked":
        news.pace.failure = None  # one listing of several that fails does not slow the source down
    await _add_from_quarantine(desk, news, seen)
    if news.report.listings == 0 and news.report.problems and news.report.state != "blocked":
        news.report.state = "failed"
    return news


async def _poll_listing(desk: Desk, news: News, place: Listing, seen: set[str]) -> None:
    """Read one listing, and its next pages as long as a page holds nothing that is known."""
    saved = (await desk.store(visits.validators, desk.db, [place.url])).get(place.url)
    validator = FetchValidator(saved.etag, saved.last_modified, saved.sha256) if saved else None
    if saved and saved.saved_at and desk.now() - saved.saved_at > UNCONDITIONAL_AFTER:
        # Some servers say "not modified" for ever. The hash still tells an unchanged listing.
        validator = FetchValidator(sha256=saved.sha256)
    page: str | None = place.url
    for number in range(desk.settings.listing_pages):
        if page is None:
            return
        news.pace.failure = None
        fetched = await ask(desk, news, page, expect="listing", validator=validator if number == 0 else None)
        if fetched is None:
            return
        news.report.listings += 1
        news.pace.crawl_delay = desk.fetcher.crawl_delay(page)
        if fetched.max_age is not None:
            news.pace.max_age = max(news.pace.max_age or 0.0, fetched.max_age)
        if fetched.not_modified:
            news.report.listings_unchanged += 1
            if fetched.by_hash:
                news.listings.append(Listed(page, fetched.validator))
            return
        document = Document(fetched.body, url=fetched.final_url, headers=fetched.headers, status=fetched.status)
        try:
            listed = await asyncio.to_thread(discover, document, news.ministry, place)
        except ParseError as error:
            _note_unread(news, Problem(page, error.reason, error.detail))
            return
        if not listed.items and listed.next is None and number == 0:
            _note_unread(news, Problem(page, "layout", "the listing names no releases"))
            return
        news.listings.append(Listed(page, fetched.validator))
        fresh: list[Link] = []
        for link in listed.items:
            key = link.guid or urls.canonicalize(link.url)
            if key not in seen:
                seen.add(key)
                fresh.append(link)
        known = await sift(desk, news, fresh)
        if number == 0 and listed.items:
            # The first look at a source finds everything new: that says nothing of how fast it publishes.
            new = len(fresh) - known if saved else 0
            news.pace.note_listing(len(listed.items), new, pages_on=listed.next is not None)
        if listed.items and not fresh:
            return  # a listing that shows the same page for ever
        # A sitemap's index lists no release; its newest sitemap is its next page.
        if listed.items and not _page_on(desk.wish, listed.items, known_before=saved is not None, known=known):
            return
        page = listed.next


def _note_unread(news: News, problem: Problem) -> None:
    """A listing that was had and not understood: its visit says so, since three in a row mean a changed layout."""
    news.report.problems.append(problem)
    news.visited[-1] = replace(news.visited[-1], outcome="layout")


def _page_on(wish: Wish, items: Sequence[Link], *, known_before: bool, known: int) -> bool:
    """Whether the next page may hold news: asked to go back to a day, or a listing that outran us."""
    days = [link.published.day for link in items if link.published]
    if wish.since:
        return not days or min(days) >= wish.since
    return known_before and known == 0


async def sift(desk: Desk, news: News, links: Sequence[Link]) -> int:
    """Put what is new into `news`, count the rest; the number of links that were known."""
    report, ministry = news.report, news.ministry
    known, waiting = await desk.store(_look_up, desk.db, ministry, links, desk.now())
    count = 0
    for link in links:
        if link.url in known:
            report.counts["known"] += 1
            count += 1
            news.unchanged += link.payload is not None
        elif link.url in waiting:
            report.counts["waiting"] += 1
        elif desk.wish.since and link.published and link.published.day < desk.wish.since:
            report.counts["skipped"] += 1
        else:
            news.links.append(link)
    return count


def _look_up(db: Database, ministry: Ministry, links: Sequence[Link], now: datetime) -> tuple[set[str], set[str]]:
    """The addresses of those releases that are stored as they are listed, and of those that wait in quarantine."""
    whole = {link.url: snapshots.address(link.payload) for link in links if link.payload is not None}
    standing = statements.standing(db, ministry.id, list(whole.values())) if whole else {}
    plain = [link.url for link in links if link.payload is None]
    known = statements.known(db, ministry.id, plain) if plain else set()
    known |= {url for url, digest in whole.items() if digest in standing}
    fresh = [link.url for link in links if link.url not in known]
    return known, quarantine.waiting(db, ministry.id, fresh, now, ministry.parser) if fresh else set()


async def _add_from_quarantine(desk: Desk, news: News, seen: set[str]) -> None:
    """Take again what failed before: its time has come, or the parser has changed since."""
    source, fresh = news.ministry.id, {urls.canonicalize(link.url) for link in news.links}
    due = await desk.store(quarantine.due, desk.db, desk.now(), {source: news.ministry.parser})
    for entry in due:
        if urls.canonicalize(entry.url) in fresh:
            continue
        if entry.snapshot_sha256:
            news.stored_pages.append(entry)
        else:
            news.links.append(Link(entry.url))


async def take(desk: Desk, news: News) -> SourceReport:
    """Fetch, keep, read and store what a poll found; then, and only then, save the listings' validators."""
    report = news.report
    links = _oldest_first(news.links)
    if desk.wish.limit is not None and len(links) > desk.wish.limit:
        left = len(links) - desk.wish.limit
        report.counts["skipped"] += left
        links = links[left:]
        _unsettle(news)
    total, done = len(links) + len(news.stored_pages), 0
    for start in range(0, len(news.stored_pages), CHUNK):
        await _take_stored(desk, news, news.stored_pages[start : start + CHUNK])
        done += len(news.stored_pages[start : start + CHUNK])
        desk.on_progress(news.ministry.id, done, total)
    chunk: list[Caught] = []
    whole = [link for link in links if link.payload is not None]
    for start in range(0, len(whole), CHUNK):
        await settle(desk, news, await _keep_payloads(desk, news, whole[start : start + CHUNK]))
        done += len(whole[start : start + CHUNK])
        desk.on_progress(news.ministry.id, done, total)
    pages = [link for link in links if link.payload is None]
    failures, since_save = 0, time.monotonic()
    for position, link in enumerate(pages):
        if failures >= GIVE_UP_AFTER or report.state == "blocked":
            report.counts["skipped"] += len(pages) - position
            _unsettle(news)
            break
        caught = await _fetch_release(desk, news, link)
        failures = 0 if caught else failures + 1
        if caught:
            chunk.append(caught)
        if len(chunk) >= CHUNK or time.monotonic() - since_save > CHUNK_SECONDS:
            await settle(desk, news, chunk)
            chunk, since_save = [], time.monotonic()
        done += 1
        desk.on_progress(news.ministry.id, done, total)
    await settle(desk, news, chunk)
    settled = {listing.url: stored_validator(listing.validator) for listing in news.listings if listing.settled}
    await desk.store(visits.conclude, desk.db, news.ministry.id, news.visited, settled, desk.now())
    report.conclude()
    return report


def _oldest_first(links: Sequence[Link]) -> list[Link]:
    """Releases in the order of their publication, in which the change feed tells them; listings begin with the newest.
    Where a listing does not date all of them, its order is all there is."""
    found = list(reversed(links))
    if any(link.published is None for link in found):
        return found
    return sorted(found, key=lambda link: _instant(link.published))


def _instant(stamp: Stamp | None) -> datetime:
    """When a listing says a release was published; a plain day begins at midnight."""
    if stamp is None:
        return datetime.min.replace(tzinfo=UTC)
    return stamp.value if isinstance(stamp.value, datetime) else datetime.combine(stamp.value, clock_time.min, UTC)


def _unsettle(news: News) -> None:
    """Keep the listings' validators from being saved: something they list was left for the next run."""
    for listing in news.listings:
        listing.settled = False


def stored_validator(validator: FetchValidator) -> visits.Validator:
    return visits.Validator(validator.etag, validator.last_modified, validator.sha256)


async def ask(
    desk: Desk, news: News, url: str, *, expect: Literal["listing", "page"], validator: FetchValidator | None = None
) -> Fetched | None:
    """One request with its visit on record; None where it failed, with the problem in the report."""
    report, source = news.report, news.ministry.id
    try:
        fetched = await desk.fetcher.get(url, validator=validator, expect=expect, interval=news.ministry.interval)
    except FetchError as error:
        report.requests += error.attempts
        report.problems.append(Problem(url, error.kind, error.message))
        if expect == "listing":
            news.pace.failure = error.kind
        if error.retry_after is not None:
            news.pace.retry_after = max(news.pace.retry_after or 0.0, error.retry_after)
        # A wall may stand before one page only; before a listing it always means the source.
        if error.kind == "blocked" and (expect == "listing" or (error.wall and error.wall.whole_site)):
            report.state = "blocked"
        news.visited.append(
            visits.Visited(
                url=url,
                source_id=source,
                requested_at=error.requested_at or desk.now(),
                http_status=error.status,
                outcome=error.kind,
                duration_ms=error.duration_ms,
                kind=expect,
            )
        )
        return None
    report.requests += fetched.attempts
    news.visited.append(
        visits.Visited(
            url=url,
            source_id=source,
            requested_at=fetched.requested_at,
            http_status=fetched.status,
            outcome="not_modified" if fetched.not_modified else "ok",
            duration_ms=fetched.duration_ms,
            kind=expect,
        )
    )
    return fetched


async def _fetch_release(desk: Desk, news: News, link: Link) -> Caught | None:
    """Fetch one release's page and keep its bytes; what fails goes to quarantine, to be tried again."""
    ministry, report = news.ministry, news.report
    address = ministry.request_url(link.url)
    fetched = await ask(desk, news, address, expect="page")
    if fetched is None:
        problem = report.problems[-1]
        if problem.kind in SITE_AWAY or report.state == "blocked":
            # The site is not to be had: the release stays news for the next run.
            report.counts["skipped"] += 1
            _unsettle(news)
        else:
            entry = quarantine.Entry(link.url, ministry.id, problem.kind, problem.message, None, ministry.parser)
            await desk.store(quarantine.put, desk.db, [entry], desk.now())
            report.add(Found(link.url, "quarantined", link.title, detail=f"{problem.kind}: {problem.message}"))
        return None
    return await keep_page(desk, ministry, link, address, fetched)


async def keep_page(desk: Desk, ministry: Ministry, link: Link, address: str, fetched: Fetched) -> Caught:
    """Keep the bytes of a release's page, asked for at `address`, before they are read."""
    content_type = fetched.headers.get("content-type", "")
    sha256 = await desk.store(
        snapshots.keep,
        desk.db,
        source_id=ministry.id,
        url=link.url,
        body=fetched.body,
        media_type=content_type.partition(";")[0].strip().lower() or "application/octet-stream",
        charset=charset_of(fetched.body, content_type),
        fetched_at=fetched.requested_at,
    )
    # Where a release is read through an API, its address stays the page's own.
    url = fetched.final_url if address == link.url else link.url
    document = Document(fetched.body, url=url, headers=fetched.headers, status=fetched.status, link=link)
    redirects = tuple(dict.fromkeys((link.url, *fetched.redirects))) if url != link.url else ()
    return Caught(link, document, sha256, fetched.requested_at, redirects, fetched.validator)


async def _keep_payloads(desk: Desk, news: News, links: Sequence[Link]) -> list[Caught]:
    """Keep the items of a listing that carries its releases whole."""
    now = desk.now()
    pages = [
        snapshots.Page(
            source_id=news.ministry.id,
            url=link.url,
            body=link.payload or b"",
            media_type=link.media_type or "application/xml",
            charset="utf-8",
            fetched_at=now,
        )
        for link in links
    ]
    hashes = await desk.store(snapshots.keep_all, desk.db, pages)
    return [
        Caught(
            link,
            Document(page.body, url=link.url, headers={"content-type": f"{page.media_type}; charset=utf-8"}, link=link),
            sha256,
            now,
        )
        for link, page, sha256 in zip(links, pages, hashes, strict=True)
    ]


async def _take_stored(desk: Desk, news: News, entries: Sequence[quarantine.Quarantined]) -> None:
    """Read pages again that lie in quarantine with their snapshot, without a request."""
    chunk: list[Caught] = []
    for entry in entries:
        page = await desk.store(snapshots.read, desk.db, entry.snapshot_sha256 or "")
        content_type = f"{page.media_type}; charset={page.charset}" if page.charset else page.media_type
        headers = {"content-type": content_type or "application/octet-stream"}
        document = Document(page.body, url=entry.url, headers=headers)
        chunk.append(Caught(Link(entry.url), document, page.sha256, page.fetched_at))
    await settle(desk, news, chunk)


async def settle(desk: Desk, news: News, chunk: Sequence[Caught]) -> None:
    """Read a chunk of kept pages and store what they say; what is not understood goes to quarantine."""
    if not chunk:
        return
    ministry, report = news.ministry, news.report
    read = await asyncio.to_thread(_read, chunk, ministry)
    arrivals: list[statements.Arrival] = []
    entries: list[quarantine.Entry] = []
    for caught, result in zip(chunk, read, strict=True):
        if isinstance(result, Record):
            if _too_old(result, desk.wish.since):
                report.counts["skipped"] += 1
                continue
            arrivals.append(
                statements.Arrival(
                    source_id=ministry.id,
                    record=result,
                    url=caught.document.url or caught.link.url,
                    snapshot_sha256=caught.sha256,
                    fetched_at=caught.fetched_at,
                    guid=caught.link.guid,
                    redirects=caught.redirects,
                    validator=stored_validator(caught.validator) if caught.validator else None,
                )
            )
            continue
        reason, detail = result
        entries.append(quarantine.Entry(caught.link.url, ministry.id, reason, detail, caught.sha256, ministry.parser))
        report.problems.append(Problem(caught.link.url, reason, detail))
        why = f"{reason}: {detail}"
        report.add(Found(caught.link.url, "quarantined", caught.link.title, detail=why, snapshot_sha256=caught.sha256))
    if entries:
        await desk.store(quarantine.put, desk.db, entries, desk.now())
    if arrivals:
        still = {ministry.id: news.unchanged}
        saved = await desk.store(statements.save, desk.db, arrivals, desk.now(), unchanged=still)
        for arrival, result_ in zip(arrivals, saved, strict=True):
            report.add(Found.stored(arrival, result_))
        if any(result_.outcome == "held" for result_ in saved):
            _unsettle(news)


def _read(chunk: Iterable[Caught], ministry: Ministry) -> list[Record | tuple[str, str]]:
    """The record of each page, or the reason why there is none and a sentence about it."""
    results: list[Record | tuple[str, str]] = []
    for caught in chunk:
        try:
            results.append(parse(caught.document, ministry))
        except ParseError as error:
            results.append((error.reason, error.detail))
        except Exception as error:  # the edge of one release's work: a fault of ours must not stop the others
            log.exception("reading %s failed; it is kept in quarantine", caught.link.url)
            results.append(("error", f"{type(error).__name__}: {error}"))
    _keep_tables()
    return results


@cache
def _keep_tables() -> None:
    """Take what the first reading loaded (tables, patterns) out of the garbage collector's sight: it stays as long as
    the process, and walking it again and again costs a seventh of the time of reading."""
    gc.collect()
    gc.freeze()


def _too_old(record: Record, since: date | None) -> bool:
    if since is None or record.published_at is None:
        return False
    published = record.published_at
    return (published.date() if isinstance(published, datetime) else published) < since
