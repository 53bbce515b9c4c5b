"""The order in which hosts are asked: one request each interval, few in flight, and none while a host wants rest."""

from __future__ import annotations

import asyncio
import math
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

Sleep = Callable[[float], Awaitable[object]]
Seconds = Callable[[], float]


@dataclass(slots=True)
class _Site:
    gate: asyncio.Semaphore
    order: asyncio.Lock = field(default_factory=asyncio.Lock)
    asked_at: float = -math.inf
    next_at: float = -math.inf
    rest_until: float = -math.inf
    failures: int = 0


class Pace:
    """Gives turns to requests. `seconds` is a clock that never goes back; times are its seconds."""

    def __init__(self, *, per_host: int, in_flight: int, seconds: Seconds, sleep: Sleep) -> None:
        self._per_host = per_host
        self._all = asyncio.Semaphore(in_flight)
        self._seconds = seconds
        self._sleep = sleep
        self._sites: dict[str, _Site] = {}

    def _site(self, site: str) -> _Site:
        found = self._sites.get(site)
        if found is None:
            found = self._sites[site] = _Site(asyncio.Semaphore(self._per_host))
        return found

    @asynccontextmanager
    async def turn(self, site: str, interval: float) -> AsyncIterator[None]:
        """A turn at a site, at least `interval` seconds after the turn before it began."""
        state = self._site(site)
        async with state.gate:
            async with state.order:
                await self._wait_until(max(state.next_at, state.asked_at + interval))
                await self._all.acquire()
                state.asked_at = self._seconds()
            try:
                yield
            finally:
                self._all.release()

    async def _wait_until(self, moment: float) -> None:
        now = self._seconds()
        if moment > now:
            await self._sleep(moment - now)

    def hold(self, site: str, seconds: float) -> None:
        """The next turn at a site comes no sooner than `seconds` from now."""
        state = self._site(site)
        state.next_at = max(state.next_at, self._seconds() + seconds)

    def rest(self, site: str, seconds: float) -> None:
        """Ask a site nothing for so long: what is asked of it meanwhile fails at once."""
        state = self._site(site)
        state.rest_until = max(state.rest_until, self._seconds() + seconds)

    def resting(self, site: str) -> float:
        """Seconds that a site is still to be left alone."""
        return max(0.0, self._site(site).rest_until - self._seconds())

    def failed(self, site: str) -> int:
        """Count a failure to reach a site; returns how many came in a row."""
        state = self._site(site)
        state.failures += 1
        return state.failures

    def answered(self, site: str) -> None:
        self._site(site).failures = 0
