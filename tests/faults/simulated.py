"""A simulated web with the clock in hand: sites that publish by their rhythm, and a loop whose time jumps."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Coroutine, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from flows.fetch.addresses import Target
from flows.fetch.errors import FetchError
from flows.fetch.wire import Reply
from tests.faults import sites

T = TypeVar("T")


class JumpingLoop(asyncio.SelectorEventLoop):
    """An event loop whose time goes on only to the next timer, so that a day passes as fast as it is computed."""

    def __init__(self) -> None:
        super().__init__()
        self._passed = 0.0

    def time(self) -> float:
        return self._passed

    def _run_once(self) -> None:
        if not self._ready and self._scheduled:  # type: ignore[attr-defined]
            self._passed = max(self._passed, self._scheduled[0].when())  # type: ignore[attr-defined]
        super()._run_once()  # type: ignore[misc]


def run_jumping(work: Coroutine[Any, Any, T]) -> T:
    """Run work to its end on a loop whose time jumps."""
    loop = JumpingLoop()
    try:
        return loop.run_until_complete(work)
    finally:
        loop.close()


@dataclass
class SimulatedSite:
    """A site that publishes at given moments, and fails in some way between two of them."""

    host: str
    releases: list[sites.Release]
    crawl_delay: float = 0.0
    holds: int = 20
    failure: str | None = None
    fails_from: datetime | None = None
    fails_until: datetime | None = None

    def listed(self, now: datetime) -> list[sites.Release]:
        """What its feed lists now, the newest first."""
        return [release for release in reversed(self.releases) if release.published <= now][: self.holds]

    def fails(self, now: datetime) -> bool:
        return bool(self.failure and self.fails_from and self.fails_until and self.fails_from <= now < self.fails_until)


@dataclass
class SimulatedWeb:
    """The wire of a fetcher that leads to simulated sites; logs when which request came and how many were open."""

    by_host: Mapping[str, SimulatedSite]
    start: datetime
    rng: random.Random = field(default_factory=lambda: random.Random(1))
    log: list[tuple[float, str, str]] = field(default_factory=list)
    open: dict[str, int] = field(default_factory=dict)
    most_open: int = 0

    def now(self) -> datetime:
        return self.start + timedelta(seconds=asyncio.get_running_loop().time())

    async def send(self, target: Target, headers: Mapping[str, str], max_bytes: int, *, cut: bool = False) -> Reply:
        self.log.append((asyncio.get_running_loop().time(), target.host, target.path))
        self.open[target.host] = self.open.get(target.host, 0) + 1
        self.most_open = max(self.most_open, self.open[target.host])
        try:
            await asyncio.sleep(self.rng.uniform(0.05, 0.6))
            site = self.by_host[target.host]
            return await self._fail(site, target) if site.fails(self.now()) else self._answer(site, target, headers)
        finally:
            self.open[target.host] -= 1

    async def _fail(self, site: SimulatedSite, target: Target) -> Reply:
        if site.failure == "timeout":
            await asyncio.sleep(60)
            raise FetchError("timeout", target.url, "not done within 60 s", transient=True)
        if site.failure == "unreachable":
            raise FetchError("unreachable", target.url, "connection refused", transient=True)
        if site.failure == "busy":
            return Reply(503, {"retry-after": "1800"}, b"")
        if site.failure == "wall":
            return Reply(403, {"cf-mitigated": "challenge", "content-type": "text/html"}, b"<html></html>")
        return Reply(200, {"content-type": "application/rss+xml", "content-encoding": "gzip"}, b"\x1f\x8b\x08cut")

    def _answer(self, site: SimulatedSite, target: Target, headers: Mapping[str, str]) -> Reply:
        if target.path == "/robots.txt":
            delay = f"Crawl-delay: {site.crawl_delay:g}\n" if site.crawl_delay else ""
            return Reply(200, {"content-type": "text/plain"}, f"User-agent: *\n{delay}Disallow: /private/".encode())
        if target.path == "/feed.xml":
            answer = sites.feed(site.host, site.listed(self.now()))
            if headers.get("If-None-Match") == answer.etag:
                return Reply(304, {"etag": answer.etag or ""}, b"")
            return Reply(200, {"content-type": answer.content_type, "etag": answer.etag or ""}, answer.body)
        shown = next((one for one in site.releases if one.path == target.path and one.published <= self.now()), None)
        if shown is None:
            return Reply(404, {"content-type": "text/html"}, b"<html>no such page</html>")
        return Reply(200, {"content-type": "text/html; charset=utf-8"}, sites.page(shown).body)

    async def aclose(self) -> None:
        """Nothing is open."""


@dataclass(frozen=True)
class ForbiddenRelease(sites.Release):
    """A release at a path that robots.txt keeps us from."""

    @property
    def path(self) -> str:
        return f"/private/{self.number}/"


def some_sites(count: int, start: datetime, hours: int, rng: random.Random) -> dict[str, SimulatedSite]:
    """Sites of many rhythms: from one release in two days to thirty in one hour."""
    made: dict[str, SimulatedSite] = {}
    for number in range(count):
        host = f"mfa{number}.example"
        a_day = rng.choice((0.5, 1, 3, 8, 20))
        moments = [start - timedelta(hours=rng.uniform(1, 48)) for _ in range(8)]  # its past
        moments += [start + timedelta(hours=rng.uniform(0, hours - 7)) for _ in range(round(a_day * hours / 24) or 1)]
        if number % 10 == 0:  # thirty in an hour
            burst = start + timedelta(hours=rng.uniform(2, hours - 9))
            moments += [burst + timedelta(minutes=2 * n) for n in range(30)]
        releases = [
            (ForbiddenRelease if n % 9 == 8 else sites.Release)(n, f"Release {n} of ministry {number}", at)
            for n, at in enumerate(sorted(moments), start=1)
        ]
        made[host] = SimulatedSite(
            host,
            releases,
            crawl_delay=5.0 if number % 7 == 0 else 0.0,
            holds=10 if number % 3 == 0 else 20,
        )
    return made


UTC_START = datetime(2026, 3, 2, tzinfo=UTC)
