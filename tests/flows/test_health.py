"""A source's health is judged by rates: no alarm on a holiday, none for one failure, but within a day for a break."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

import pytest

from flows.health import WINDOWS, Evidence, Fill, State, binomial_tail, has_fallen, judge, quiet_reason, silence_chance

NOW = datetime(2026, 3, 4, 10, 0, tzinfo=UTC)


def state(previous: State = "ok", **measured: object) -> str:
    evidence = {"outcomes": ("ok",), "last_statement_at": NOW - timedelta(hours=3), "releases_a_week": 20.0}
    return judge(Evidence(**(evidence | measured)), previous, NOW).state  # type: ignore[arg-type]


def test_source_that_answers_and_publishes_is_ok() -> None:
    assert state() == "ok"


def test_source_of_which_nothing_is_known_is_ok() -> None:
    assert judge(Evidence(), "ok", NOW).state == "ok"


@pytest.mark.parametrize(
    ("releases_a_week", "days", "quiet"),
    [
        (60.0, 0.5, False),
        (60.0, 3, True),
        (20.0, 2, False),  # a long weekend
        (20.0, 7, True),
        (5.0, 4, False),  # Easter
        (5.0, 30, True),
        (1.0, 30, False),
        (1.0, 120, True),
        (0.0, 400, False),
    ],
)
def test_silence_is_quiet_when_the_rate_makes_it_implausible(releases_a_week: float, days: float, quiet: bool) -> None:
    measured = {"releases_a_week": releases_a_week, "last_statement_at": NOW - timedelta(days=days)}
    assert (state(**measured) == "quiet") is quiet


def test_reason_for_quiet_names_the_days_and_the_rate() -> None:
    reason = quiet_reason(60.0, NOW - timedelta(days=3), NOW)
    assert reason is not None
    assert "3.0 days" in reason
    assert "60.0 releases a week" in reason


def test_silence_grows_less_plausible_with_time() -> None:
    chances = [silence_chance(10.0, timedelta(days=n)) for n in range(30)]
    assert chances[0] == 1.0
    assert chances == sorted(chances, reverse=True)


@pytest.mark.parametrize("failed", [1, 2])
def test_one_or_two_failures_change_nothing(failed: int) -> None:
    assert state(outcomes=("timeout",) * failed + ("ok",)) == "ok"


@pytest.mark.parametrize(
    ("outcomes", "expected"),
    [
        (("timeout",) * 3, "failing"),
        (("gone", "gone", "gone", "ok"), "failing"),
        (("blocked",) * 3, "blocked"),
        (("forbidden_by_robots",) * 3, "blocked"),
        (("blocked", "timeout", "blocked"), "blocked"),
        (("timeout", "blocked", "timeout"), "failing"),
        (("layout",) * 3, "layout_changed"),
    ],
)
def test_failures_in_a_row_have_their_state(outcomes: tuple[str, ...], expected: str) -> None:
    assert state(outcomes=outcomes) == expected


@pytest.mark.parametrize("previous", ["blocked", "failing"])
def test_state_stays_until_a_poll_succeeds(previous: State) -> None:
    assert state(previous, outcomes=("timeout",)) == previous
    assert state(previous, outcomes=("not_modified", "blocked", "blocked")) == "ok"


def test_change_of_state_is_one_event() -> None:
    evidence = Evidence(outcomes=("blocked",) * 3)
    assert judge(evidence, "ok", NOW).event == "blocked"
    assert judge(evidence, "blocked", NOW).event is None
    assert judge(Evidence(outcomes=("ok",)), "blocked", NOW).event == "recovered"
    assert judge(Evidence(outcomes=("ok",)), "ok", NOW).event is None


@pytest.mark.parametrize(
    ("filled", "of", "usual", "fallen"),
    [
        (0, 20, 0.95, True),
        (0, 3, 1.0, True),  # a source of three releases a day is told on within a day
        (0, 2, 1.0, False),
        (15, 20, 0.8, False),
        (18, 20, 1.0, False),
        (10, 20, 1.0, True),
        (0, 20, 0.1, False),  # a field seldom filled is not judged
        (0, 0, 0.9, False),
        (20, 20, 0.5, False),  # more than usual is no fall
    ],
)
def test_fall_of_a_fill_rate_is_told_from_chance(filled: int, of: int, usual: float, fallen: bool) -> None:
    assert has_fallen(Fill("published_at", filled, of, usual)) is fallen


def test_field_that_is_no_longer_filled_is_a_changed_layout() -> None:
    judgement = judge(Evidence(outcomes=("ok",), fills=[Fill("published_at from selector", 0, 8, 0.98)]), "ok", NOW)
    assert (judgement.state, judgement.event) == ("layout_changed", "layout_changed")
    assert "published_at from selector" in judgement.reasons[0]
    assert judgement.fills == {"published_at from selector": 0.0}


def test_gravest_state_holds() -> None:
    silent = {"last_statement_at": NOW - timedelta(days=90)}
    fallen = [Fill("pages understood", 0, 8, 1.0)]
    assert state(outcomes=("blocked",) * 3, fills=fallen, **silent) == "blocked"
    assert state(fills=fallen, **silent) == "layout_changed"
    assert state(**silent) == "quiet"


def test_well_source_is_seldom_called_anything_else() -> None:
    """A year of a source that publishes in clusters and fills a field four times in five: hourly judged."""
    rng = random.Random(7)
    moments: list[datetime] = []
    day = NOW
    while day < NOW + timedelta(days=365):
        if day.weekday() < 5:
            moments += [day + timedelta(hours=rng.uniform(8, 18)) for _ in range(rng.choice((0, 1, 2, 4, 8)))]
        day += timedelta(days=1)
    moments.sort()
    filled = [rng.random() < 0.8 for _ in moments]
    alarms, judged, seen = 0, 0, 20
    for hour in range(24 * 30, 24 * 365):
        now = NOW + timedelta(hours=hour)
        while seen < len(moments) and moments[seen] <= now:
            seen += 1
        evidence = Evidence(
            outcomes=("ok",),
            releases_a_week=len(moments) / 52,
            last_statement_at=moments[seen - 1],
            fills=[Fill("place", sum(filled[seen - size : seen]), size, 0.8) for size in WINDOWS],
        )
        alarms += judge(evidence, "ok", now).state != "ok"
        judged += 1
    assert alarms / judged < 0.01


def test_binomial_tail_is_a_probability() -> None:
    assert binomial_tail(5, 5, 0.3) == pytest.approx(1.0)
    assert binomial_tail(0, 4, 0.5) == pytest.approx(1 / 16)
