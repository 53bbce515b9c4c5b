"""Judges a source's state by rates, not by single events: is its silence plausible, does it still fill its fields,
does it answer. Only judges: what is measured comes from the database, what follows is the caller's.

A boolean alarm cries wolf. Silence is `quiet` when a source of its rate would so rarely be silent so long that it
deserves a look (less than once in 1,000 such stretches); a falling share of filled fields is `layout_changed` when
chance does not explain it; `blocked` and `failing` need several polls in a row over some time.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal

State = Literal["ok", "quiet", "failing", "blocked", "layout_changed"]
Event = Literal["failing", "blocked", "layout_changed", "quiet", "recovered"]

SUCCESSES = frozenset({"ok", "not_modified"})
BLOCKS = frozenset({"blocked", "forbidden_by_robots"})
UNREADABLE = "layout"  # the outcome of a listing that answered and named no release

POLLS_IN_A_ROW = 3  # failed, before a source is failing or blocked
QUIET_CHANCE = 0.001  # of a silence this long, under the source's own rate, before it is told
QUIET_AT_LEAST = timedelta(days=1)
OVERDISPERSION = 3.0
"""Variance over mean of releases a week. Ministries publish in clusters and rest on holidays, so that a plain Poisson
process, where it is 1, would call every Easter quiet."""
WINDOWS = (3, 8, 20)
"""Numbers of newest releases that fill rates are judged by: a clean break shows in few, a slow decay in many."""
FALL_CHANCE = 0.0005  # of so few filled fields, at the source's usual share, before the layout counts as changed
USUALLY_FILLED = 0.3  # a field that is filled more seldom is not judged
VARYING = 0.05  # what a share may differ by without meaning anything


@dataclass(frozen=True, slots=True)
class Fill:
    """How often a field was filled: in `filled` of the newest `of` releases, against the share that is usual.

    Where origins are told apart, `field` is "published_at from selector": the share that came from there.
    """

    field: str
    filled: int
    of: int
    usual: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What was measured of a source.

    `outcomes` are those of its newest listing requests, the newest first ("ok", "not_modified" or a FetchError's
    kind). `releases_a_week` is declared or learnt, None while neither; `last_statement_at` when its newest release
    appeared. `fills` has a line a field and window.
    """

    outcomes: Sequence[str] = ()
    releases_a_week: float | None = None
    last_statement_at: datetime | None = None
    fills: Sequence[Fill] = ()


@dataclass(frozen=True, slots=True)
class Judgement:
    """A source's state, the reasons in words, and the event that the change of state is (None where it is none)."""

    state: State
    reasons: tuple[str, ...] = ()
    event: Event | None = None
    fills: Mapping[str, float] = field(default_factory=dict)


def judge(evidence: Evidence, previous: State, now: datetime) -> Judgement:
    """The state of a source. The gravest holds: blocked, failing, layout_changed, quiet, ok.

    A source that is blocked or failing stays so until a poll succeeds; what cannot be judged keeps its state.
    """
    state, reasons = _state(evidence, previous, now)
    event: Event | None = None
    if state != previous:
        event = "recovered" if state == "ok" else state
    shares = {fill.field: round(fill.filled / fill.of, 3) for fill in sorted(evidence.fills, key=_size) if fill.of}
    return Judgement(state, reasons, event, shares)


def _size(fill: Fill) -> int:
    return fill.of


def _state(evidence: Evidence, previous: State, now: datetime) -> tuple[State, tuple[str, ...]]:
    failed = _failures_in_a_row(evidence.outcomes)
    if failed:
        kinds = list(dict.fromkeys(failed))
        words = (f"the last {len(failed)} polls failed: {', '.join(kinds)}",)
        if len(failed) >= POLLS_IN_A_ROW:
            return _failed_state(failed), words
        return previous, words if previous != "ok" else ()
    changed = _layout_reasons(evidence)
    if changed:
        return "layout_changed", changed
    silence = quiet_reason(evidence.releases_a_week, evidence.last_statement_at, now)
    if silence:
        return "quiet", (silence,)
    return "ok", ()


def _failed_state(failed: Sequence[str]) -> State:
    """What most of the failed polls say."""
    if sum(kind in BLOCKS for kind in failed) * 2 > len(failed):
        return "blocked"
    return "layout_changed" if sum(kind == UNREADABLE for kind in failed) * 2 > len(failed) else "failing"


def _failures_in_a_row(outcomes: Sequence[str]) -> list[str]:
    """The newest outcomes up to the first success."""
    failed: list[str] = []
    for outcome in outcomes:
        if outcome in SUCCESSES:
            break
        failed.append(outcome)
    return failed


def quiet_reason(releases_a_week: float | None, last_statement_at: datetime | None, now: datetime) -> str | None:
    """Why a silence is not plausible, in words; None where it is, or where the rate is unknown."""
    if not releases_a_week or last_statement_at is None:
        return None
    silence = now - last_statement_at
    if silence < QUIET_AT_LEAST:
        return None
    chance = silence_chance(releases_a_week, silence)
    if chance >= QUIET_CHANCE:
        return None
    days = silence / timedelta(days=1)
    return f"nothing for {days:.1f} days, where {releases_a_week:.1f} releases a week are usual (chance {chance:.1g})"


def silence_chance(releases_a_week: float, silence: timedelta) -> float:
    """The probability that a source of this rate publishes nothing for so long, were it well.

    Counts are taken as negative binomial with variance `OVERDISPERSION` times the mean `m`: no event has the
    probability `OVERDISPERSION ** (-m / (OVERDISPERSION - 1))`, which is greater than Poisson's `exp(-m)`.
    """
    expected = releases_a_week * (silence / timedelta(weeks=1))
    return float(OVERDISPERSION ** (-expected / (OVERDISPERSION - 1.0)))


def _layout_reasons(evidence: Evidence) -> tuple[str, ...]:
    """Why a source's layout seems to have changed: what is no longer filled, each field by its shortest window."""
    fallen: dict[str, str] = {}
    for fill in evidence.fills:
        if has_fallen(fill):
            words = f"{fill.field} in {fill.filled} of the newest {fill.of} releases, where {fill.usual:.0%} are usual"
            fallen.setdefault(fill.field, words)
    return tuple(fallen.values())


def has_fallen(fill: Fill) -> bool:
    """Whether a field is filled so seldom that chance does not explain it (binomial test, one-sided)."""
    if fill.of < WINDOWS[0] or fill.usual < USUALLY_FILLED:
        return False
    usual = fill.usual - VARYING
    return fill.filled < usual * fill.of and binomial_tail(fill.filled, fill.of, usual) < FALL_CHANCE


def binomial_tail(successes: int, trials: int, share: float) -> float:
    """The probability of at most so many successes."""
    return sum(math.comb(trials, k) * share**k * (1.0 - share) ** (trials - k) for k in range(successes + 1))
