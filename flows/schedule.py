"""Decides when a source is to be asked next, and when a release is to be visited again. Only decides: no I/O.

The interval between two polls follows the source's own rhythm. With releases appearing at a rate `r`, polling every
`T` costs `1/T` requests and makes the releases wait `r·T/2`; weighing one request as `patience` minutes of waiting,
the sum is least at `T = sqrt(2·patience / r)`. The rate is that of this hour of this day of the week in the last weeks.
A feed of `n` items that cannot be paged is asked often enough that none is lost in the worst burst. What servers ask
for (Retry-After, Crawl-delay, freshness) is a floor. The times lie on a grid that is fixed for a source, spread over
sources, so that restarts neither shift nor bunch them.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Literal

FailureClass = Literal["hard", "soft", "temporary"]

MINUTE = 60.0
HOUR = 60 * MINUTE
DAY = 24 * HOUR
WEEK = 7 * DAY

# Failures by kind (flows.fetch.errors.Kind). Hard: our declaration is wrong or the listing is gone, so that only a
# person can mend it. Soft: the site will not have us now. Temporary: it will pass by itself. Of others, temporary.
HARD = frozenset({"gone", "refused", "wrong_type", "too_large"})
SOFT = frozenset({"blocked", "forbidden_by_robots", "http_error"})

# First pause and longest pause after failures, in seconds; each failure in a row doubles it.
BACKOFF: dict[FailureClass, tuple[float, float]] = {
    "hard": (6 * HOUR, 2 * DAY),
    "soft": (HOUR, 12 * HOUR),
    "temporary": (10 * MINUTE, 2 * HOUR),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What the operator decides of polling. Times are in seconds.

    `run_every`: how far apart the runs are that poll what is due; a poll comes so much after its time, at worst.
    `patience`: how many minutes of a release's waiting one request is worth. `burst_per_hour`: releases an hour that
    no listing may lose. `freshness_max`: a longer max-age of a listing is a mistake of its server, and not heeded.
    """

    shortest: float = 5 * MINUTE
    longest: float = 6 * HOUR
    run_every: float = 10 * MINUTE
    patience: float = 1.0
    burst_per_hour: float = 30.0
    freshness_max: float = 30 * MINUTE
    history: float = 8 * WEEK


@dataclass(frozen=True, slots=True, kw_only=True)
class Poll:
    """What is known of a source when its next poll is decided.

    `appeared`: when its newest releases appeared, in any order (aware). `failure` is the kind of the last poll's
    FetchError or None, `failures` how many polls failed in a row. `listed` and `new` count the items of its shortest
    listing in the last poll and those that were not known; `pages_on` says that the listing's older items can be had
    from a next page. `retry_after`, `crawl_delay`, `max_age` are what its server asks for; `requests` is how many
    requests a poll takes.
    """

    source: str
    appeared: Sequence[datetime] = ()
    releases_a_week: float | None = None
    polled_at: datetime | None = None
    failure: str | None = None
    failures: int = 0
    listed: int | None = None
    new: int = 0
    pages_on: bool = False
    retry_after: float | None = None
    crawl_delay: float | None = None
    max_age: float | None = None
    requests: int = 1


@dataclass(frozen=True, slots=True)
class Decision:
    """When a source is due, the interval it was made with (seconds), and why, for a person."""

    due_at: datetime
    interval: float
    reason: str


# Intervals that are used, in seconds: each lies on the grid of the ones it divides, so that times seldom shift.
STEPS = tuple(MINUTE * minutes for minutes in (1, 2, 5, 10, 15, 20, 30, 60, 120, 180, 360, 720, 1440, 2880))
MARGIN = 0.75  # of the time in which a burst fills a listing
MODERATE_NEW = 0.5  # of a listing's items: then the next poll comes as soon as may be


def decide(poll: Poll, now: datetime, policy: Policy | None = None) -> Decision:
    """When to poll a source next."""
    policy = policy or Policy()
    if poll.polled_at is None:
        return Decision(now, 0.0, "never asked yet")
    if poll.failure is not None and poll.failures > 0:
        interval, reason = _after_failure(poll)
    else:
        interval, reason = _by_rhythm(poll, now, policy)
    floor, floor_reason = _floor(poll, policy)
    if floor > interval:
        interval, reason = floor, floor_reason
    earliest = poll.polled_at + timedelta(seconds=floor)
    return Decision(_on_grid(poll.source, poll.polled_at, interval, earliest), interval, reason)


def failure_class(kind: str) -> FailureClass:
    """How a failure is waited out, by the kind of its FetchError."""
    if kind in HARD:
        return "hard"
    return "soft" if kind in SOFT else "temporary"


def _after_failure(poll: Poll) -> tuple[float, str]:
    assert poll.failure is not None  # noqa: S101 (the caller looked)
    kind = failure_class(poll.failure)
    first, longest = BACKOFF[kind]
    interval = min(longest, first * 2.0 ** min(poll.failures - 1, 16))
    return _step_down(interval), f"{poll.failures} failures in a row ({poll.failure}, {kind})"


def _by_rhythm(poll: Poll, now: datetime, policy: Policy) -> tuple[float, str]:
    """The interval by the source's rate at this time of the week, and by what its listing can hold."""
    per_minute = rate(poll, now, policy)
    wanted = MINUTE * math.sqrt(2.0 * policy.patience / per_minute)
    interval = _step_down(min(max(wanted, policy.shortest), policy.longest))
    reason = f"about {per_minute * 60 * 24:.1f} releases a day at this time of the week"
    if poll.listed and not poll.pages_on:
        if poll.new >= MODERATE_NEW * poll.listed and interval > policy.shortest:
            return policy.shortest, f"{poll.new} of {poll.listed} listed releases were new"
        fills_in = MARGIN * poll.listed / policy.burst_per_hour * HOUR
        room = _step_down(max(policy.shortest, fills_in - policy.run_every))
        if room < interval:
            return room, f"the listing holds {poll.listed} releases: a burst would fill it"
    return interval, reason


def rate(poll: Poll, now: datetime, policy: Policy | None = None) -> float:
    """Releases a minute to be expected now: of the last weeks, those near this time of day count, the more so the
    nearer and the more if of this day of the week; with a little of the mean rate, and of what came just now."""
    policy = policy or Policy()
    ages = [age for at in poll.appeared if 0 <= (age := (now - at).total_seconds()) <= policy.history]
    span = max(ages, default=0.0)
    stated = (poll.releases_a_week if poll.releases_a_week is not None else ASSUMED_A_WEEK) / (WEEK / MINUTE)
    if span < DAY:
        return max(stated, len(ages) / (DAY / MINUTE), _lowest(policy))
    weeks = max(span / WEEK, 1.0)
    mean = len(ages) / (max(span, WEEK) / MINUTE)
    near = sum(_weight(age) for age in ages) / (weeks * WEIGHT_MINUTES_A_WEEK)
    recent = sum(1 for age in ages if age < HOUR) / 60.0
    return max(0.1 * mean + 0.8 * near + 0.2 * recent, _lowest(policy))


ASSUMED_A_WEEK = 10.0  # releases of a source of which nothing is known yet


def _lowest(policy: Policy) -> float:
    """The rate at which the longest interval is right."""
    return 2.0 * policy.patience / (policy.longest / MINUTE) ** 2


NEAR = 90 * MINUTE  # half the base of the triangle that weighs a release by its distance from this time of day
SAME_DAY = 2.0  # weight of a release of this day of the week, against 1 of another weekday


def _weight(age: float) -> float:
    """How much a release of `age` seconds ago tells of now: by its time of day and its day of the week."""
    distance = abs((age + DAY / 2) % DAY - DAY / 2)
    if distance >= NEAR:
        return 0.0
    days = round(age / DAY) % 7
    return (1.0 - distance / NEAR) * (SAME_DAY if days == 0 else 1.0)


WEIGHT_MINUTES_A_WEEK = (NEAR / MINUTE) * (SAME_DAY + 6.0)
"""The weights' integral over a week, in minutes: a source of constant rate r gets the sum r times this."""


def _floor(poll: Poll, policy: Policy) -> tuple[float, str]:
    """The shortest interval that the server allows, and its wish in words."""
    freshness = min(poll.max_age or 0.0, policy.freshness_max)
    if poll.listed and not poll.pages_on and poll.new >= MODERATE_NEW * poll.listed:
        freshness = 0.0  # a listing about to overflow is asked though its server calls it fresh
    floors = [
        (poll.retry_after or 0.0, "the server asked to wait (Retry-After)"),
        ((poll.crawl_delay or 0.0) * poll.requests, "robots.txt asks for a delay (Crawl-delay)"),
        (freshness, "the server calls the listing fresh until then"),
    ]
    return max(floors)


def _step_down(interval: float) -> float:
    """The longest of the steps that is not longer than an interval."""
    return max((step for step in STEPS if step <= interval), default=STEPS[0])


def _on_grid(source: str, polled_at: datetime, interval: float, earliest: datetime) -> datetime:
    """The first time of the source's grid for this interval after `polled_at` and not before `earliest`.

    The grid is the multiples of the interval since 1970, shifted by a part of it that is the source's own.
    """
    step = max(_step_down(interval), STEPS[0])
    shift = _phase(source) * step
    after = polled_at.timestamp() + step / 2  # a poll that ran late does not skip its next time, nor runs twice
    start = max(after, earliest.timestamp())
    return datetime.fromtimestamp(math.ceil((start - shift) / step) * step + shift, UTC)


def _phase(source: str) -> float:
    """A number in [0, 1) of a source's own, the same for ever."""
    return int.from_bytes(hashlib.sha256(source.encode()).digest()[:4], "big") / 2**32


RUNGS = tuple(timedelta(seconds=s) for s in (15 * MINUTE, HOUR, 6 * HOUR, DAY, 7 * DAY, 30 * DAY))
"""Ages at which a release is visited again: most corrections come soon, some after weeks."""

LAST_RUNG = timedelta(days=30)


def next_revisit(first_seen_at: datetime, visited_at: datetime) -> datetime:
    """When a release seen first and visited last at these times is to be visited again: at the first rung above the
    age it was last visited at, and every thirty days after the last."""
    age = visited_at - first_seen_at
    for rung in RUNGS:
        if rung > age:
            return first_seen_at + rung
    return visited_at + LAST_RUNG
