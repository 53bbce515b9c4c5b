"""Polling is a decision: by a source's own rhythm, never sooner than its server allows, never losing a release."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.schedule import BACKOFF, RUNGS, Policy, Poll, decide, failure_class, next_revisit
from tests.eval.simulate import burst, decided, fixed, load_series, play

NOW = datetime(2026, 3, 4, 10, 0, tzinfo=UTC)  # a Wednesday
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


def poll(**known: object) -> Poll:
    return Poll(**({"source": "zz-mfa", "polled_at": NOW} | known))  # type: ignore[arg-type]


def interval(**known: object) -> timedelta:
    return timedelta(seconds=decide(poll(**known), NOW).interval)


def weekdays_at(hour: int, *, weeks: int = 6, a_day: int = 4) -> list[datetime]:
    """Releases on the workdays of some weeks, around an hour."""
    days = [NOW - timedelta(days=n) for n in range(1, 7 * weeks)]
    return [day.replace(hour=hour, minute=10 * n) for day in days if day.weekday() < 5 for n in range(a_day)]


def test_source_that_was_never_asked_is_due_now() -> None:
    assert decide(Poll(source="zz-mfa"), NOW).due_at == NOW


def test_busy_hour_is_polled_more_often_than_a_quiet_one() -> None:
    assert interval(appeared=weekdays_at(10)) < interval(appeared=weekdays_at(22))


def test_source_that_publishes_often_is_polled_more_often() -> None:
    assert interval(releases_a_week=100) < interval(releases_a_week=2)


def test_interval_stays_within_the_policy() -> None:
    policy = Policy()
    always = [NOW - timedelta(minutes=n) for n in range(300)]
    assert interval(appeared=always).total_seconds() == policy.shortest
    assert interval(releases_a_week=0.0).total_seconds() <= policy.longest


@pytest.mark.parametrize("kind", ["gone", "refused", "blocked", "http_error", "timeout", "unreachable", "broken_body"])
def test_failures_in_a_row_are_waited_out_longer_and_longer(kind: str) -> None:
    first, longest = BACKOFF[failure_class(kind)]
    waits = [interval(failure=kind, failures=n).total_seconds() for n in range(1, 12)]
    assert waits == sorted(waits)
    assert waits[0] <= first
    assert waits[-1] <= longest
    assert waits[-1] > waits[0]


def test_hard_failures_are_waited_out_longest() -> None:
    hard, soft, temporary = (interval(failure=kind, failures=1) for kind in ("gone", "blocked", "timeout"))
    assert hard > soft > temporary


def test_first_success_ends_the_backoff() -> None:
    assert interval(failure=None, failures=0, releases_a_week=100) < interval(failure="timeout", failures=9)


@pytest.mark.parametrize("asked", [{"retry_after": 7200.0}, {"crawl_delay": 600.0, "requests": 12}])
def test_server_is_never_asked_sooner_than_it_allows(asked: dict[str, float]) -> None:
    always = [NOW - timedelta(minutes=n) for n in range(300)]
    assert decide(poll(appeared=always, **asked), NOW).due_at >= NOW + 2 * HOUR


def test_freshness_is_a_floor_within_reason() -> None:
    always = [NOW - timedelta(minutes=n) for n in range(300)]
    assert decide(poll(appeared=always, max_age=1200.0), NOW).due_at >= NOW + 20 * MINUTE
    assert decide(poll(appeared=always, max_age=10**6), NOW).due_at <= NOW + 61 * MINUTE


def test_small_feed_is_asked_before_a_burst_can_fill_it() -> None:
    assert interval(listed=10) + 10 * MINUTE <= 20 * MINUTE
    assert interval(listed=10, pages_on=True) > 20 * MINUTE
    assert interval(listed=500) > 20 * MINUTE


def test_listing_of_which_most_is_new_is_asked_again_soon() -> None:
    assert interval(listed=40, new=20).total_seconds() == Policy().shortest


def test_times_lie_on_a_grid_of_the_sources_own() -> None:
    quiet = {"releases_a_week": 2.0}
    early = decide(poll(polled_at=NOW, **quiet), NOW)
    late = decide(poll(polled_at=NOW + 3 * MINUTE, **quiet), NOW + 3 * MINUTE)
    assert early.due_at == late.due_at
    dues = {decide(poll(source=f"zz-{n}", **quiet), NOW).due_at for n in range(50)}
    assert len(dues) == 50
    spread = sorted(dues)
    assert spread[-1] - spread[0] > timedelta(seconds=early.interval) / 2


@given(
    failure=st.sampled_from([None, "gone", "blocked", "timeout", "unknown"]),
    failures=st.integers(0, 10**6),
    listed=st.none() | st.integers(0, 10**6),
    new=st.integers(0, 10**6),
    waits=st.tuples(*(st.none() | st.floats(0, 10**7) for _ in range(3))),
    minutes=st.lists(st.integers(-(10**6), 10**6), max_size=50),
    week=st.none() | st.floats(0, 10**6),
)
def test_decision_is_always_later_and_never_absurd(
    failure: str | None,
    failures: int,
    listed: int | None,
    new: int,
    waits: tuple[float | None, float | None, float | None],
    minutes: list[int],
    week: float | None,
) -> None:
    retry_after, crawl_delay, max_age = waits
    decision = decide(
        poll(
            appeared=[NOW - n * MINUTE for n in minutes],
            releases_a_week=week,
            failure=failure,
            failures=failures,
            listed=listed,
            new=new,
            retry_after=retry_after,
            crawl_delay=crawl_delay,
            max_age=max_age,
        ),
        NOW,
    )
    floor = max(retry_after or 0.0, crawl_delay or 0.0)
    assert decision.due_at > NOW
    assert NOW + timedelta(seconds=floor) <= decision.due_at + timedelta(milliseconds=1)
    assert decision.due_at <= NOW + timedelta(seconds=max(floor, 2 * 86400) * 2 + 2 * 86400)
    assert decision.reason


def test_release_is_revisited_on_its_ladder() -> None:
    visits = [NOW]
    for _ in range(8):
        visits.append(next_revisit(NOW, visits[-1]))
    assert [visit - NOW for visit in visits[1:7]] == list(RUNGS)
    assert visits[8] - visits[7] == timedelta(days=30)


def test_late_visit_skips_the_rungs_it_missed() -> None:
    assert next_revisit(NOW, NOW + timedelta(hours=2)) == NOW + timedelta(hours=6)


@pytest.mark.parametrize("items", [5, 10, 20])
def test_thirty_releases_in_an_hour_lose_none(items: int) -> None:
    assert play(burst(items=items), decided()).lost == 0
    assert play(burst(items=items), decided(pages_on=True), pages_on=True).lost == 0
    assert play(burst(items=items), fixed(60)).lost > 0  # the test itself can fail


def test_rhythm_beats_a_fixed_interval_on_a_real_year(shared: Callable[..., Path]) -> None:
    """Over three months of a real feed: with as many requests, releases are seen sooner, and nothing is lost."""
    series = load_series(shared("real", "us_whitehouse_rss_series", "all_snapshots.tar.zst"))
    part = series.between(series.times[0], series.times[0] + 120 * 86400.0)
    ours = play(part, decided(pages_on=True, policy=Policy(run_every=0.0)), start_after=28, pages_on=True)
    equal = play(part, fixed(24 * 60 / (ours.requests / ours.days)), start_after=28, pages_on=True)
    assert sum(ours.minutes) / len(ours.minutes) < 0.9 * sum(equal.minutes) / len(equal.minutes)
    assert ours.lost == 0
