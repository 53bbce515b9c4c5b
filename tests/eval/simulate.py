"""Plays polling against the real rhythm of a ministry: requests made against minutes until a release is seen.

The series holds every state that one feed had over 15 months. A policy polls it with the clock in hand: what a poll
sees is the state of that moment, so that a release which entered and left the feed between two polls is lost.
Run as `python -m tests.eval.simulate` (`make simulate`).
"""

from __future__ import annotations

import bisect
import re
import statistics
import sys
import tarfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import zstandard

from flows.schedule import Policy, Poll, decide

SERIES = Path(__file__).parents[2] / ".." / "shared" / "real" / "us_whitehouse_rss_series" / "all_snapshots.tar.zst"
GUID = re.compile(rb"<guid[^>]{0,100}>([^<]{1,300})</guid>")
DAY = 86400.0


@dataclass(frozen=True, slots=True)
class Series:
    """The states of a feed: `ids[i]` stood in it from `times[i]` (Unix seconds) until `times[i + 1]`."""

    times: Sequence[float]
    ids: Sequence[tuple[str, ...]]

    def at(self, moment: float) -> tuple[str, ...]:
        return self.ids[max(bisect.bisect_right(self.times, moment) - 1, 0)]

    def between(self, begin: float, end: float) -> Series:
        """The states of a part of the time."""
        first, last = bisect.bisect_left(self.times, begin), bisect.bisect_right(self.times, end)
        return Series(self.times[first:last], self.ids[first:last])

    @property
    def first_shown(self) -> dict[str, float]:
        """When each release that appeared after the first state stood in the feed first."""
        shown: dict[str, float] = {}
        for moment, ids in zip(self.times, self.ids, strict=True):
            for name in ids:
                shown.setdefault(name, moment)
        return {name: moment for name, moment in shown.items() if moment > self.times[0]}


def load_series(path: Path = SERIES) -> Series:
    """The series from its archive of files named by Unix time."""
    states: list[tuple[float, tuple[str, ...]]] = []
    with path.open("rb") as packed:
        stream = zstandard.ZstdDecompressor().stream_reader(packed)
        with tarfile.open(fileobj=stream, mode="r|") as archive:
            for member in archive:
                content = archive.extractfile(member) if member.isfile() else None
                if content is not None:
                    ids = tuple(guid.decode("utf-8", "replace") for guid in GUID.findall(content.read()))
                    states.append((float(Path(member.name).stem), ids))
    states.sort()
    return Series([moment for moment, _ in states], [ids for _, ids in states])


@dataclass(slots=True)
class Result:
    """What a policy came to: requests, and for each release the minutes until it was seen."""

    days: float
    requests: int = 0
    minutes: list[float] = field(default_factory=list)
    lost: int = 0

    def row(self, name: str) -> str:
        late = sorted(self.minutes)
        p95 = late[int(0.95 * (len(late) - 1))]
        return (
            f"{name:<34}{self.requests / self.days:>14.1f}{statistics.fmean(late):>10.1f}"
            f"{statistics.median(late):>9.1f}{p95:>8.1f}{late[-1]:>9.0f}{self.lost:>7d}"
        )


Next = Callable[[float, Sequence[float], int, int], float]
"""When to poll after a poll at a time, given when releases were seen to appear, and how many were listed and new."""


def play(series: Series, next_poll: Next, *, start_after: float = 0.0, pages_on: bool = False) -> Result:
    """Poll a series from its begin to its end; releases are counted from `start_after` days on.

    Where the feed `pages_on`, a poll that finds nothing known asks for older pages (a request each ten) until it does.
    """
    begin, end = series.times[0], series.times[-1]
    counted = begin + start_after * DAY
    result = Result(days=(end - counted) / DAY)
    shown = series.first_shown
    seen: dict[str, float] = dict.fromkeys(series.at(begin), begin)
    appeared: list[float] = []
    moment = begin
    while moment <= end:
        listed = series.at(moment)
        new = [name for name in listed if name not in seen]
        requests = 1
        if pages_on and new and len(new) == len(listed):
            older = [name for name, since in shown.items() if since <= moment and name not in seen and name not in new]
            requests += -(-len(older) // len(listed))
            new += older
        for name in new:
            seen[name] = moment
        appeared += [shown[name] for name in new]
        if moment >= counted:
            result.requests += requests
        moment = max(next_poll(moment, appeared, len(listed), len(new)), moment + 1.0)
    for name, since in shown.items():
        if counted <= since <= end - DAY:
            if name in seen:
                result.minutes.append((seen[name] - since) / 60.0)
            else:
                result.lost += 1
    return result


def fixed(minutes: float) -> Next:
    """A poll each so many minutes."""
    return lambda moment, appeared, listed, new: moment + 60.0 * minutes


def decided(*, pages_on: bool = False, policy: Policy | None = None) -> Next:
    """The decider's polls, made by runs that begin each so many minutes, as the deployment's do."""
    tick = (policy or Policy()).run_every

    def next_poll(moment: float, appeared: Sequence[float], listed: int, new: int) -> float:
        now = datetime.fromtimestamp(moment, UTC)
        times = [datetime.fromtimestamp(one, UTC) for one in appeared[-200:]]
        poll = Poll(source="us-whitehouse", appeared=times, polled_at=now, listed=listed, new=new, pages_on=pages_on)
        due = decide(poll, now, policy).due_at.timestamp()
        return -(-due // tick) * tick if tick else due

    return next_poll


def burst(*, per_hour: int = 30, items: int = 10, hours: float = 1.0, quiet_days: int = 30) -> Series:
    """A feed of few items that is quiet for weeks (a release every second day) and then publishes many in an hour."""
    begin = datetime(2026, 1, 1, tzinfo=UTC)
    times = [begin + timedelta(days=2 * n, hours=12) for n in range(quiet_days // 2)]
    start = begin + timedelta(days=quiet_days, hours=3, minutes=7)
    times += [start + timedelta(hours=n / per_hour) for n in range(int(per_hour * hours))]
    times.append(start + timedelta(days=2))
    names = [f"release-{n}" for n in range(len(times))]
    states = [(begin.timestamp(), ())] + [
        (moment.timestamp(), tuple(reversed(names[max(0, n + 1 - items) : n + 1]))) for n, moment in enumerate(times)
    ]
    return Series([moment for moment, _ in states], [ids for _, ids in states])


def table(series: Series) -> list[str]:
    """The comparison, a line a policy."""
    lines = [f"{'policy':<34}{'requests/day':>14}{'mean min':>10}{'median':>9}{'p95':>8}{'longest':>9}{'lost':>7}"]
    policies: list[tuple[str, Next, bool]] = [
        ("every 5 minutes", fixed(5), False),
        ("every 15 minutes", fixed(15), False),
        ("every 60 minutes", fixed(60), False),
        ("by its rhythm", decided(), False),
        ("by its rhythm, paging on", decided(pages_on=True), True),
    ]
    return lines + [
        play(series, policy, start_after=28, pages_on=pages_on).row(name) for name, policy, pages_on in policies
    ]


def main() -> int:
    if not SERIES.exists():
        print(f"the series is not here ({SERIES.name}); nothing to play", file=sys.stderr)
        return 0
    started = time.perf_counter()
    series = load_series()
    print(f"{len(series.times)} states, {len(series.first_shown)} releases, 28 days to learn from")
    print("\n".join(table(series)))
    for minutes in (5, 15, 60):
        lost = play(burst(), fixed(minutes)).lost
        print(f"thirty releases in an hour, feed of ten, every {minutes} minutes: {lost} lost")
    print(f"thirty releases in an hour, feed of ten, by its rhythm: {play(burst(), decided()).lost} lost")
    print(f"({time.perf_counter() - started:.0f} s)")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
