"""Turns at hosts: never sooner than the interval, few at once, and none while a host rests."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from itertools import pairwise

from flows.fetch.pacing import Pace
from tests.faults.simulated import run_jumping


def visits(
    hosts: int, each: int, *, interval: float, in_flight: int, per_host: int = 1
) -> tuple[dict[str, list[float]], int]:
    """When each host was asked, and the most requests that were open at once."""
    asked: dict[str, list[float]] = defaultdict(list)
    open_now = most = 0

    async def play() -> None:
        loop = asyncio.get_running_loop()
        pace = Pace(per_host=per_host, in_flight=in_flight, seconds=loop.time, sleep=asyncio.sleep)

        async def ask(host: str) -> None:
            nonlocal open_now, most
            async with pace.turn(host, interval):
                asked[host].append(loop.time())
                open_now += 1
                most = max(most, open_now)
                await asyncio.sleep(0.7)
                open_now -= 1

        await asyncio.gather(*(ask(f"host{n % hosts}") for n in range(hosts * each)))

    run_jumping(play())
    return asked, most


def test_requests_to_one_host_are_an_interval_apart() -> None:
    asked, most = visits(1, 5, interval=2.0, in_flight=20)
    assert [later - earlier for earlier, later in pairwise(asked["host0"])] == [2.0] * 4
    assert most == 1


def test_slow_host_is_not_asked_while_it_still_answers() -> None:
    asked, _ = visits(1, 5, interval=0.1, in_flight=20)
    assert all(later - earlier >= 0.7 - 1e-9 for earlier, later in pairwise(asked["host0"]))


def test_hosts_do_not_wait_for_each_other() -> None:
    asked, most = visits(10, 3, interval=5.0, in_flight=20)
    assert all(times == [0.0, 5.0, 10.0] for times in asked.values())
    assert most == 10


def test_waiting_for_the_others_does_not_shorten_a_hosts_interval() -> None:
    asked, most = visits(6, 4, interval=1.0, in_flight=2)
    assert most == 2
    for times in asked.values():
        assert all(later - earlier >= 1.0 - 1e-9 for earlier, later in pairwise(times))


def test_several_in_flight_still_begin_an_interval_apart() -> None:
    asked, most = visits(1, 6, interval=0.2, in_flight=20, per_host=3)
    assert most == 3
    assert all(later - earlier >= 0.2 - 1e-9 for earlier, later in pairwise(asked["host0"]))


def test_host_rests_as_long_as_it_was_asked_to() -> None:
    async def play() -> tuple[float, float]:
        loop = asyncio.get_running_loop()
        pace = Pace(per_host=1, in_flight=5, seconds=loop.time, sleep=asyncio.sleep)
        pace.rest("a", 60.0)
        before = pace.resting("a")
        await asyncio.sleep(61)
        return before, pace.resting("a")

    assert run_jumping(play()) == (60.0, 0.0)


def test_hold_delays_the_next_turn() -> None:
    async def play() -> float:
        loop = asyncio.get_running_loop()
        pace = Pace(per_host=1, in_flight=5, seconds=loop.time, sleep=asyncio.sleep)
        pace.hold("a", 9.0)
        async with pace.turn("a", 1.0):
            return loop.time()

    assert run_jumping(play()) == 9.0
