"""A day of fifty sources with the clock in hand: everything found, nobody hammered, no forbidden path asked for."""

from __future__ import annotations

import asyncio
import random
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import lru_cache
from itertools import pairwise

import pytest

from flows.fetch import Fetcher, FetchError, FetchSettings, Validator
from flows.schedule import Poll, decide
from parsers.discovery import discover
from parsers.document import Document
from tests.faults import sites
from tests.faults.simulated import UTC_START, SimulatedSite, SimulatedWeb, run_jumping, some_sites

HOURS = 24
SOURCES = 50
RUN_EVERY = 600.0  # seconds
START_UP = 5.0  # seconds that a run takes to begin, at the least
AT_ONCE = 8


@dataclass
class Source:
    """What a run remembers of a source from poll to poll, as the database does."""

    site: SimulatedSite
    due_at: datetime
    failures: int = 0
    validator: Validator | None = None
    found: dict[str, datetime] = field(default_factory=dict)
    forbidden: set[str] = field(default_factory=set)
    polls: int = 0


async def poll(source: Source, web: SimulatedWeb, fetcher: Fetcher) -> None:
    """One poll: the feed, then each release that is new; the validator is kept once all were taken."""
    url = f"https://{source.site.host}/feed.xml"
    ministry = sites.ministry(source.site.host)
    failure, retry_after, listed, new, complete = None, None, None, 0, True
    source.polls += 1
    try:
        fetched = await fetcher.get(url, validator=source.validator, expect="listing")
        if not fetched.not_modified:
            items = discover(Document(fetched.body, url=url, headers=fetched.headers), ministry).items
            fresh = [link for link in items if link.url not in source.found and link.url not in source.forbidden]
            listed, new = len(items), len(fresh)
            for link in fresh:
                complete &= await take(source, link.url, web, fetcher)
            if complete:
                source.validator = fetched.validator
    except FetchError as error:
        failure, retry_after = error.kind, error.retry_after
    source.failures = source.failures + 1 if failure else 0
    decision = decide(
        Poll(
            source=source.site.host,
            appeared=list(source.found.values()),
            polled_at=web.now(),
            failure=failure,
            failures=source.failures,
            listed=listed if listed is not None else source.site.holds,
            new=new,
            retry_after=retry_after,
            crawl_delay=fetcher.crawl_delay(url),
        ),
        web.now(),
    )
    source.due_at = decision.due_at


async def take(source: Source, url: str, web: SimulatedWeb, fetcher: Fetcher) -> bool:
    """Fetch one release; False where it is to be tried again."""
    try:
        await fetcher.get(url)
    except FetchError as error:
        if error.kind == "forbidden_by_robots" and "disallows it" in error.message:
            source.forbidden.add(url)
            return True
        return False
    source.found[url] = web.now()
    return True


async def live(web: SimulatedWeb, sources: list[Source]) -> None:
    """Runs each ten minutes, as the deployment's schedule makes them, each with a fetcher of its own."""
    robots: dict[str, object] = {}
    chance = random.Random(7).random
    loop = asyncio.get_running_loop()
    while loop.time() < HOURS * 3600:
        begun = loop.time()
        settings = FetchSettings(user_agent="Communique/0.1", contact="test@mfa.example")
        fetcher = Fetcher(settings, wire=web, clock=web.now, random=chance, robots=robots)  # type: ignore[arg-type]
        at_once = asyncio.Semaphore(AT_ONCE)

        async def turn(source: Source, gate: asyncio.Semaphore, by: Fetcher) -> None:
            async with gate:
                await poll(source, web, by)

        due = [source for source in sources if source.due_at <= web.now()]
        await asyncio.gather(*(turn(source, at_once, fetcher) for source in due))
        robots |= fetcher.robots_files
        await asyncio.sleep(max(RUN_EVERY - (loop.time() - begun), START_UP))


def requests_by_host(web: SimulatedWeb) -> Iterator[tuple[str, list[float]]]:
    times: dict[str, list[float]] = defaultdict(list)
    for moment, host, _ in web.log:
        times[host].append(moment)
    yield from times.items()


@lru_cache(maxsize=2)
def play(*, failing: bool) -> tuple[SimulatedWeb, list[Source]]:
    rng = random.Random(20260302)
    by_host = some_sites(SOURCES, UTC_START, HOURS, rng)
    if failing:
        kinds = ("timeout", "unreachable", "busy", "wall", "truncated")
        for number, site in enumerate(by_host.values()):
            if number % 3 == 1:
                site.failure = kinds[number % len(kinds)]
                site.fails_from = UTC_START + timedelta(hours=rng.uniform(0, 6))
                site.fails_until = site.fails_from + timedelta(hours=rng.choice((1, 3)))
                site.holds = 60  # what it publishes meanwhile still stands in its feed
    web = SimulatedWeb(by_host, UTC_START)
    sources = [Source(site, UTC_START) for site in by_host.values()]
    run_jumping(live(web, sources))
    return web, sources


@pytest.mark.parametrize("failing", [False, True], ids=["all are well", "a third fail for hours"])
def test_day_of_fifty_sources(failing: bool) -> None:
    web, sources = play(failing=failing)
    for source in sources:
        allowed = {f"https://{source.site.host}{one.path}" for one in source.site.releases if "private" not in one.path}
        assert set(source.found) == allowed, source.site.host
    assert not [path for _, _, path in web.log if path.startswith("/private/")]
    assert web.most_open == 1
    for host, times in requests_by_host(web):
        interval = max(1.0, web.by_host[host].crawl_delay)
        # The crawl delay is known once robots.txt has been read, which is a host's first request.
        assert all(later - earlier >= interval - 1e-6 for earlier, later in pairwise(times[1:])), host
    assert sum(path == "/robots.txt" for _, _, path in web.log) <= 2 * SOURCES + (9 * SOURCES if failing else 0)


def test_failing_source_is_asked_less_and_less() -> None:
    web, sources = play(failing=True)
    for source in sources:
        site = source.site
        if site.failure in ("wall", "busy") and site.fails_from and site.fails_until:
            begin, end = ((moment - UTC_START).total_seconds() for moment in (site.fails_from, site.fails_until))
            asked = sum(begin <= moment < end for moment, host, _ in web.log if host == site.host)
            assert asked <= 6 * (end - begin) / 3600 + 2


def test_release_is_found_within_the_hour() -> None:
    web, sources = play(failing=False)
    late = [
        (source.found[f"https://{source.site.host}{one.path}"] - one.published).total_seconds() / 60
        for source in sources
        for one in source.site.releases
        if "private" not in one.path and one.published > UTC_START
    ]
    late.sort()
    assert late[len(late) // 2] < 20
    assert late[int(0.95 * len(late))] < 60
    assert len(web.log) / SOURCES < 150  # requests a source, pages included
