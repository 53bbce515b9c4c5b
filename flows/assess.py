"""Assesses a source's health: measures what it did of late, has it judged, and writes the judgement down."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from flows.health import WINDOWS, Evidence, Fill, Judgement, State, judge
from flows.patience import patiently
from flows.reports import SourceReport
from parsers.ministry import Ministry
from storage import health
from storage.database import Database
from storage.health import Measures

log = logging.getLogger("communique")

PAGES = "pages understood"
ENOUGH_BEFORE = 5  # releases before a window, to compare it with
LEARNT_AFTER_WEEKS = 2.0  # that a source must be known for before its own rate is believed over the declared one


async def assess(
    db: Database, ministry: Ministry, report: SourceReport, now: datetime, *, always: bool = False
) -> Judgement:
    """The state of a source after a run, written to the database and into its report.

    A run that found nothing new and met no problem leaves a healthy source's state as it is, without measuring: for
    that there is the hourly audit, which measures `always`.
    """
    judgement = await patiently(_assess, db, ministry, report, now, always)
    report.health, report.health_event = judgement.state, judgement.event
    if judgement.event:
        log.warning("%s is %s: %s", ministry.id, judgement.state, "; ".join(judgement.reasons) or "all is well again")
    return judgement


def _assess(db: Database, ministry: Ministry, report: SourceReport, now: datetime, always: bool) -> Judgement:
    previous: State = health.state(db, ministry.id)  # type: ignore[assignment]
    if previous == "ok" and report.state == "unchanged" and not report.problems and not always:
        return Judgement(previous)
    usual, *windows = health.measure_windows(db, ministry.id, now, [None, *WINDOWS])
    judgement = judge(collect(ministry, usual, windows), previous, now)
    detail = "; ".join(judgement.reasons)
    health.set_state(db, ministry.id, judgement.state, now, detail=detail, fills=windows[-1].fills)
    return judgement


def collect(ministry: Ministry, usual: Measures, windows: Sequence[Measures]) -> Evidence:
    """What was measured of a source, as the judge wants it: its newest releases, in windows of several sizes, against
    those before them and against what its declaration expects."""
    learnt = usual.releases_a_week if usual.weeks >= LEARNT_AFTER_WEEKS else None
    return Evidence(
        outcomes=usual.recent_outcomes,
        releases_a_week=learnt if learnt is not None else ministry.expect.releases_a_week,
        last_statement_at=usual.last_statement_at,
        fills=[fill for window in windows for fill in _fills(ministry, usual, window)],
    )


def _fills(ministry: Ministry, usual: Measures, window: Measures) -> list[Fill]:
    """What the releases of a window fill, in all and by each origin, and how many pages were understood at all."""
    before_pages = Counter({PAGES: usual.read - usual.unread})
    fills = _compare(before_pages, usual.read, Counter({PAGES: window.read - window.unread}), window.read)
    if not fills and window.read:
        fills = [Fill(PAGES, window.read - window.unread, window.read, 1.0)]  # a new source: all are to be understood
    fills += _compare(_counts(usual), usual.releases, _counts(window), window.releases)
    known = {fill.field for fill in fills}
    filled = _counts(window)
    return fills + [
        Fill(name, filled[name], window.releases, share)
        for name, share in ministry.expect.fills.items()
        if name not in known
    ]


def _compare(all_filled: Counter[str], total: int, filled: Counter[str], of: int) -> list[Fill]:
    """Each field's fill in a window of `of` against the share among those before it, where they are enough."""
    before = total - of
    if before < ENOUGH_BEFORE:
        return []
    return [Fill(name, filled[name], of, (count - filled[name]) / before) for name, count in all_filled.items()]


def _counts(measures: Measures) -> Counter[str]:
    """How many releases fill each field, in all and from each origin."""
    count = measures.releases
    found = Counter({name: round(share * count) for name, share in measures.fills.items()})
    for name, origins in measures.fills_by_origin.items():
        found.update({f"{name} from {origin}": round(share * count) for origin, share in origins.items()})
    return found
