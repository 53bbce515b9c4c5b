"""A run: which sources, live or from a capture, each by one run at a time; the work itself is the pipeline's."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from functools import partial

from flows import pipeline, schedule
from flows.assess import assess
from flows.fetch import Capture, Fetcher, open_capture
from flows.leases import holding
from flows.opening import Order, clock_at, fetching
from flows.patience import patiently
from flows.pipeline import Desk, News, Wish
from flows.reports import Problem, RunReport, SourceReport
from flows.revisits import audit_source
from flows.settings import Settings
from parsers import urls
from parsers.document import Link
from parsers.ministries import all_ministries, for_url, get
from parsers.ministry import Ministry
from storage import sources
from storage.database import Database, DatabaseError

log = logging.getLogger("communique")

Take = Callable[[Desk, News], Awaitable[SourceReport]]
Turn = Callable[[Ministry], Awaitable[SourceReport]]
Progress = Callable[[str, int, int], None]


class RunError(Exception):
    """A run cannot begin: what is wrong with what was asked for."""


async def ingest(
    order: Order,
    settings: Settings,
    db: Database,
    *,
    take: Take = pipeline.take,
    on_progress: Progress = lambda source, done, total: None,
) -> RunReport:
    """Fetch what is new from the ordered sources and store it.

    `take` does the second half of a source's work, for the sources that have news: a flow gives a task of its own.
    A source that fails does not stop the others. Raises RunError, CaptureError or DatabaseError where the run as a
    whole cannot go on.
    """
    started = datetime.now(UTC)
    wish = Wish(order.since, order.limit)
    replay = order.replay or settings.replay
    if replay is None:
        ministries = await _choose(order, db)
        async with fetching(settings, db) as fetcher:
            desk = Desk(db, settings, fetcher, wish=wish, on_progress=on_progress)
            polled: list[News] = []

            async def turn(ministry: Ministry) -> SourceReport:
                news, report = await _turn(desk, ministry, take)
                await assess(db, ministry, report, desk.now())
                polled.append(news)
                return report

            reports = await _round(db, settings, ministries, turn)
            await _plan_next(desk, polled)
    else:
        with await asyncio.to_thread(open_capture, replay) as capture:
            open_desk = partial(Desk, db, settings, wish=wish, on_progress=on_progress)
            ministries = _in_capture(order, capture)
            reports = await _round(db, settings, ministries, lambda ministry: _play(capture, ministry, open_desk, take))
    return RunReport(started, datetime.now(UTC), reports)


async def _choose(order: Order, db: Database) -> list[Ministry]:
    if order.sources:
        return [get(source) for source in order.sources]
    if order.even_if_not_due:
        return list(all_ministries().values())
    due = await patiently(sources.due, db, list(all_ministries()), datetime.now(UTC))
    return [ministry for ministry in all_ministries().values() if ministry.id in due]


def _in_capture(order: Order, capture: Capture) -> list[Ministry]:
    """The ordered sources, or those of which the capture holds a listing."""
    if order.sources:
        return [get(source) for source in order.sources]
    held = {urls.canonicalize(url) for url in capture.urls}
    found = [
        ministry
        for ministry in all_ministries().values()
        if any(urls.canonicalize(place.url) in held for place in ministry.places)
    ]
    if not found:
        raise RunError("the capture holds no listing of a known ministry; `communique sources show ID` names them")
    return found


async def _plan_next(desk: Desk, polled: Sequence[News]) -> None:
    """Decide when each polled source is due again: by its rhythm, and by what its server asked for."""
    now, names = desk.now(), [news.ministry.id for news in polled]
    before = await desk.store(sources.polls, desk.db)
    appeared = await desk.store(sources.rhythm, desk.db, names, now)
    plan: dict[str, tuple[datetime, int]] = {}
    for news in polled:
        source, pace = news.ministry.id, news.pace
        failed_before = before[source].failures if source in before else 0
        poll = schedule.Poll(
            source=source,
            appeared=appeared[source],
            releases_a_week=news.ministry.expect.releases_a_week,
            polled_at=now,
            failures=failed_before + 1 if pace.failure else 0,
            requests=max(1, news.report.requests),
            **asdict(pace),
        )
        news.report.next_poll_at = schedule.decide(poll, now).due_at
        plan[source] = (news.report.next_poll_at, poll.failures)
    await desk.store(sources.schedule, desk.db, plan, now)


async def _round(
    db: Database,
    settings: Settings,
    ministries: Sequence[Ministry],
    turn: Turn,
) -> list[SourceReport]:
    """One turn of every source, some at once; each ends with one line in the log. Raises DatabaseError."""
    at_once = asyncio.Semaphore(settings.sources_at_once)

    async def guarded(ministry: Ministry) -> SourceReport:
        async with at_once, holding(db, f"source/{ministry.id}", settings.lease) as held:
            if not held:
                return SourceReport(ministry.id, state="busy")
            try:
                return await turn(ministry)
            except DatabaseError:
                raise
            except Exception as error:  # the edge of one source's work: a fault of ours must not stop the others
                log.exception("%s failed", ministry.id)
                problem = Problem(ministry.url, "error", f"{type(error).__name__}: {error}")
                return SourceReport(ministry.id, state="failed", problems=[problem])

    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(guarded(ministry)) for ministry in ministries]
    except ExceptionGroup as failures:
        raise failures.exceptions[0] from None
    reports = [task.result() for task in tasks]
    for report in reports:
        log.info("%s", report.line())
    return reports


async def _play(capture: Capture, ministry: Ministry, open_desk: Callable[..., Desk], take: Take) -> SourceReport:
    """A source's turns at each moment at which the capture shows something new of it, with the clock there.

    Neither the source's health nor its next poll follows from it: a capture is a part of the past.
    """
    whole = SourceReport(ministry.id)
    held = [url for url in capture.urls if for_url(url) is ministry]
    listings = {urls.canonicalize(place.url) for place in ministry.places}
    pages = [url for url in held if urls.canonicalize(url) not in listings]
    for moment in capture.times_of(held):
        async with Fetcher.replay(capture.at(moment)) as fetcher:
            desk = open_desk(fetcher, now=clock_at(moment))
            _, report = await _turn(desk, ministry, take)
            whole.merge(report)
            # What changed or went away in the capture shows as it would on the web, when a release is due for a visit.
            if pages:
                whole.merge(await audit_source(desk, ministry, within=pages))
    return whole


async def _turn(desk: Desk, ministry: Ministry, take: Take) -> tuple[News, SourceReport]:
    """Poll one source and take what is new; without news, visits and validators are to be saved all the same."""
    news = await pipeline.poll(desk, ministry)
    return news, await (take(desk, news) if news.anything else pipeline.take(desk, news))


async def ingest_release(url: str, settings: Settings, db: Database) -> RunReport:
    """Fetch one release by its address and store it. Raises RunError where no known ministry has the address."""
    ministry = for_url(url)
    if ministry is None or urls.absolute(url, url) is None:
        raise RunError(f"{url}: no known ministry publishes at this address; `communique sources` lists those it knows")
    started = datetime.now(UTC)
    async with fetching(settings, db) as fetcher:
        desk = Desk(db, settings, fetcher)
        async with holding(db, f"source/{ministry.id}/{urls.canonicalize(url)}", settings.lease) as held:
            if held:
                report = await pipeline.take(desk, News(ministry, SourceReport(ministry.id), [Link(url)]))
            else:
                report = SourceReport(ministry.id, state="busy")
    return RunReport(started, datetime.now(UTC), [report])
