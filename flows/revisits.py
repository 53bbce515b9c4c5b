"""The audit: visits known releases again on their ladder, finds edits and withdrawals, judges each source's health.

A release that its server calls gone (404, 410) is noted as missing; the second note a day later withdraws it, and
only while the site is well: a page of another release must have been shown in the same visit, and not most of the
visited ones may be missing at once. Walls, soft 404s and failures never say that a release is gone.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Collection, Sequence
from datetime import UTC, datetime, timedelta

from flows import pipeline
from flows.assess import assess
from flows.fetch import Fetched, Validator
from flows.leases import holding
from flows.opening import Order, fetching
from flows.pipeline import Caught, Desk, News
from flows.reports import Found, RunReport, SourceReport
from flows.rereading import remembered_link
from flows.schedule import next_revisit
from flows.settings import Settings
from parsers import urls
from parsers.document import Document, Link
from parsers.ministries import all_ministries, get
from parsers.ministry import Ministry
from storage import queries, snapshots, statements, visits
from storage.database import Database
from storage.statements import Absence, Revisit

log = logging.getLogger("communique")

VISITS_A_RUN = 100
"""Releases of one source visited in one hourly audit: with a second between requests, not two minutes' work."""
GONE = "gone"
AGAIN_AFTER_FAILURE = timedelta(hours=6)
CONFIRM_AFTER = timedelta(days=1)
MOST = 0.5  # of the visited releases missing at once are the site's fault, not withdrawals
FEW = 3  # missing ones are never "most"
CONTROLS = 2  # pages of other releases asked for, to see that the site is well
CHUNK = 25  # pages read and stored together, so that memory stays flat


async def audit(order: Order, settings: Settings, db: Database) -> RunReport:
    """Visit what is due of the ordered sources (default: all) and judge their health."""
    started = datetime.now(UTC)
    ministries = [get(source) for source in order.sources] or list(all_ministries().values())
    async with fetching(settings, db) as fetcher:
        reports = await audit_sources(Desk(db, settings, fetcher), ministries, limit=order.limit)
    return RunReport(started, datetime.now(UTC), reports)


async def audit_sources(desk: Desk, ministries: Sequence[Ministry], *, limit: int | None = None) -> list[SourceReport]:
    """Audit sources, some at once; a report each, with its state and the event that a change of state is."""
    at_once = asyncio.Semaphore(desk.settings.sources_at_once)

    async def turn(ministry: Ministry) -> SourceReport:
        async with at_once, holding(desk.db, f"source/{ministry.id}", desk.settings.lease) as held:
            if not held:
                return SourceReport(ministry.id, state="busy")
            report = await audit_source(desk, ministry, limit=limit)
            await assess(desk.db, ministry, report, desk.now(), always=True)
            return report

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(turn(ministry)) for ministry in ministries]
    return [task.result() for task in tasks]


async def audit_source(
    desk: Desk, ministry: Ministry, *, limit: int | None = None, within: Collection[str] | None = None
) -> SourceReport:
    """Visit the releases of one source that are due; where `within` is given (a capture's addresses), those of it."""
    due = await desk.store(
        statements.to_revisit, desk.db, desk.now(), sources=[ministry.id], limit=limit or VISITS_A_RUN
    )
    if within is not None:
        held = {urls.canonicalize(url) for url in within}
        due = [one for one in due if urls.canonicalize(ministry.request_url(one.url)) in held]
    news = News(ministry, SourceReport(ministry.id))
    if not due:
        return news.report
    addresses = [ministry.request_url(revisit.url) for revisit in due]
    known = await desk.store(visits.validators, desk.db, [revisit.url for revisit in due])
    visit = _Visit(desk, news)
    for number, (revisit, address) in enumerate(zip(due, addresses, strict=True), start=1):
        if news.report.state == "blocked" or visit.failures >= pipeline.GIVE_UP_AFTER:
            news.report.counts["skipped"] += 1 + len(due) - number
            break
        saved = known.get(revisit.url)
        validator = Validator(saved.etag, saved.last_modified, saved.sha256) if saved else None
        await visit.look(revisit, address, validator)
        desk.on_progress(ministry.id, number, len(due))
    await visit.finish()
    return news.report


class _Visit:
    """One round over a source's due releases."""

    def __init__(self, desk: Desk, news: News) -> None:
        self._desk = desk
        self._news = news
        self._chunk: list[Caught] = []
        self._shown: list[int] = []
        self._missing: list[tuple[Revisit, str]] = []
        self._next: dict[int, datetime | None] = {}
        self.failures = 0

    async def look(self, revisit: Revisit, address: str, validator: Validator | None) -> None:
        """Ask for one release, and note what came of it."""
        now, report = self._desk.now(), self._news.report
        self._next[revisit.statement_id] = next_revisit(revisit.first_seen_at, now)
        fetched = await pipeline.ask(self._desk, self._news, address, expect="page", validator=validator)
        if fetched is None:
            problem = report.problems[-1]
            if problem.kind == GONE:
                report.problems.pop()  # what a withdrawal is made of is no failure
                self.failures = 0
                self._note_missing(revisit, problem.message)
            else:
                self.failures += 1
                self._next[revisit.statement_id] = now + AGAIN_AFTER_FAILURE
                report.counts["skipped"] += 1
            return
        self.failures = 0
        self._shown.append(revisit.statement_id)
        if fetched.not_modified and revisit.missing_since is None and revisit.status == "live":
            report.counts["unchanged"] += 1
            self._news.unchanged += 1
        elif fetched.not_modified:
            # It is back as it was: read the kept page again, so that its return is on record.
            await self._read_kept(revisit, fetched)
        elif any(listing.whole_text for listing in self._news.ministry.listings):
            report.counts["unchanged"] += 1  # read from the listing, which tells of edits; its page has another layout
        else:
            await self._keep(revisit, address, fetched)

    def _note_missing(self, revisit: Revisit, evidence: str) -> None:
        if revisit.status == "withdrawn":
            self._news.report.counts["unchanged"] += 1
            return
        self._missing.append((revisit, evidence))
        self._next[revisit.statement_id] = self._desk.now() + CONFIRM_AFTER

    async def _keep(self, revisit: Revisit, address: str, fetched: Fetched) -> None:
        """Keep the page as fetched and put it with those to be read."""
        link = await self._link(revisit)
        await self._add(await pipeline.keep_page(self._desk, self._news.ministry, link, address, fetched))

    async def _link(self, revisit: Revisit) -> Link:
        """The release as its listing had told of it: what its page does not say must not be lost."""
        view = await self._desk.store(queries.find_statement, self._desk.db, revisit.statement_id)
        return remembered_link(revisit.url, view.record) if view else Link(revisit.url)

    async def _read_kept(self, revisit: Revisit, fetched: Fetched) -> None:
        if revisit.snapshot_sha256 is None:
            self._news.report.counts["unchanged"] += 1
            return
        page = await self._desk.store(snapshots.read, self._desk.db, revisit.snapshot_sha256)
        media_type = page.media_type or "text/html"
        kind = f"{media_type}; charset={page.charset}" if page.charset else media_type
        link = await self._link(revisit)
        document = Document(page.body, url=revisit.url, headers={"content-type": kind}, link=link)
        await self._add(Caught(link, document, page.sha256, fetched.requested_at))

    async def _add(self, caught: Caught) -> None:
        self._chunk.append(caught)
        if len(self._chunk) >= CHUNK:
            await self._settle()

    async def _settle(self) -> None:
        chunk, self._chunk = self._chunk, []
        await pipeline.settle(self._desk, self._news, chunk)

    async def finish(self) -> None:
        """Store what was found: edits, what was only seen, what is missing, and when each is visited next."""
        await self._settle()
        desk, report = self._desk, self._news.report
        await desk.store(statements.touch, desk.db, self._shown, desk.now())
        if self._missing:
            await self._tell_missing()
        await desk.store(statements.schedule_revisits, desk.db, self._next)
        await desk.store(visits.record, desk.db, self._news.visited)
        report.conclude()

    async def _tell_missing(self) -> None:
        """Note the missing releases, where the site is well enough to be believed."""
        desk, report, source = self._desk, self._news.report, self._news.ministry.id
        too_many = len(self._missing) > FEW and len(self._missing) > MOST * (len(self._missing) + len(self._shown))
        if too_many or not await self._site_is_well():
            log.warning("%s: %d releases are missing, but the site is not well", source, len(self._missing))
            report.counts["held"] += len(self._missing)
            return
        absences = [Absence(source, revisit.url, evidence) for revisit, evidence in self._missing]
        told = await desk.store(statements.absent, desk.db, absences, desk.now())
        withdrawn = {saved.statement_id: saved for saved in told if saved.outcome == "withdrawn"}
        for revisit, evidence in self._missing:
            saved = withdrawn.get(revisit.statement_id)
            if saved:
                report.add(Found(revisit.url, "withdrawn", None, saved.statement_id, saved.revision, detail=evidence))
                self._next[revisit.statement_id] = next_revisit(revisit.first_seen_at, desk.now())
            else:
                report.counts["unchanged"] += 1

    async def _site_is_well(self) -> bool:
        """Whether the site shows another release: in this round, or else when asked for one."""
        if self._shown:
            return True
        desk, ministry = self._desk, self._news.ministry
        missing = [revisit.statement_id for revisit, _ in self._missing]
        for url in await desk.store(statements.sample, desk.db, ministry.id, excluding=missing, limit=CONTROLS):
            problems = len(self._news.report.problems)
            shown = await pipeline.ask(desk, self._news, ministry.request_url(url), expect="page")
            del self._news.report.problems[problems:]
            if shown is not None:
                return True
        return False
