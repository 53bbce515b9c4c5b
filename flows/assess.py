"""Assesses a source's health: measures what it did of late, has it judged, and writes the judgement down."""

from __future__ import annotations

import asyncio
import logging
from datetime import datetime

from flows.health import RECENT, Evidence, Fill, Judgement, State, judge
from flows.reports import SourceReport
from parsers.ministry import Ministry
from storage import health
from storage.database import Database
from storage.health import Measures

log = logging.getLogger("communique")

LEARNT_AFTER_WEEKS = 2.0  # that a source must be known for before its own rate is believed over the declared one


async def assess(
    db: Database, ministry: Ministry, report: SourceReport, now: datetime, *, always: bool = False
) -> Judgement:
    """The state of a source after a run, written to the database and into its report.

    A run that found nothing new and met no problem leaves a healthy source's state as it is, without measuring: for
    that there is the hourly audit, which measures `always`.
    """
    judgement = await asyncio.to_thread(_assess, db, ministry, report, now, always)
    report.health, report.health_event = judgement.state, judgement.event
    if judgement.event:
        log.warning("%s is %s: %s", ministry.id, judgement.state, "; ".join(judgement.reasons) or "all is well again")
    return judgement


def _assess(db: Database, ministry: Ministry, report: SourceReport, now: datetime, always: bool) -> Judgement:
    known = health.states(db).get(ministry.id)
    previous: State = known.state if known else "ok"  # type: ignore[assignment]
    if previous == "ok" and report.state == "unchanged" and not report.problems and not always:
        return Judgement(previous)
    usual = health.measure(db, ministry.id, now)
    newest = health.measure(db, ministry.id, now, newest=RECENT)
    judgement = judge(collect(ministry, usual, newest), previous, now)
    detail = "; ".join(judgement.reasons)
    health.set_state(db, ministry.id, judgement.state, now, detail=detail, fills=newest.fills)
    return judgement


def collect(ministry: Ministry, usual: Measures, newest: Measures) -> Evidence:
    """What was measured of a source, as the judge wants it: its newest releases against its last weeks, and against
    what its declaration expects."""
    learnt = usual.releases_a_week if usual.weeks >= LEARNT_AFTER_WEEKS else None
    return Evidence(
        outcomes=newest.recent_outcomes,
        releases_a_week=learnt if learnt is not None else ministry.expect.releases_a_week,
        last_statement_at=newest.last_statement_at,
        fills=_fills(ministry, usual, newest),
        unread=newest.unread,
        read=newest.read,
    )


def _fills(ministry: Ministry, usual: Measures, newest: Measures) -> list[Fill]:
    """The share of the newest releases that fill each field, in all and from each origin, against the usual one."""
    count = newest.releases
    expected = dict(usual.fills) | dict(ministry.expect.fills)
    fills = [Fill(name, round(newest.fills.get(name, 0.0) * count), count, share) for name, share in expected.items()]
    for name, origins in usual.fills_by_origin.items():
        now = newest.fills_by_origin.get(name, {})
        fills += [
            Fill(f"{name} from {origin}", round(now.get(origin, 0.0) * count), count, share)
            for origin, share in origins.items()
        ]
    return fills
