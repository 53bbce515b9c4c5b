"""A source's health: what is measured of it, and the state it was judged to be in (the judge is not here)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, MetaData, Row, bindparam, exists, func, select
from sqlalchemy import Table as SqlTable
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import SQLModel

from storage.database import Database
from storage.tables import (
    STATES,
    Quarantine,
    SourceState,
    Statement,
    StatementAttachment,
    StatementSpeaker,
    Visit,
    table_of,
)
from storage.visits import SUCCESSES

_quarantine = table_of(Quarantine)
_state = table_of(SourceState)
_STATE = select(_state.c.state).where(_state.c.source_id == bindparam("source_id"))
_statement = table_of(Statement)
_visit = table_of(Visit)

# What a release may fill; the share that does is what a change of layout lowers.
FIELDS = (
    "title",
    "text",
    "published_at",
    "language",
    "native_id",
    "document_number",
    "place",
    "speakers",
    "attachments",
)
RECENT_VISITS = 20
MAX_PAGES = 300  # by which the pages understood are counted where no number is asked for

# Why a page that was fetched lies in quarantine: it was not understood. (What could not be fetched has no snapshot.)
NOT_UNDERSTOOD = ("not_a_release", "unreadable", "empty", "error")

_COLUMNS = ("native_id", "document_number", "place", "language", "published_at")


def _has(part: type[SQLModel]) -> ColumnElement[bool]:
    rows = table_of(part)
    return exists().where(rows.c.statement_id == _statement.c.id)


# What each release fills and where from, read without the releases themselves.
_FILLED = select(
    _statement.c.record["origins"].label("origins"),
    (_statement.c.title != "").label("title"),
    (_statement.c.word_count > 0).label("text"),
    *(_statement.c[name].is_not(None).label(name) for name in _COLUMNS),
    _has(StatementSpeaker).label("speakers"),
    _has(StatementAttachment).label("attachments"),
)


@dataclass(frozen=True)
class Measures:
    """What a source did of late. Rates and shares are of the releases first seen in the time measured."""

    releases: int
    weeks: float  # the time measured: less than asked for where the source is known for less
    last_statement_at: datetime | None
    last_success_at: datetime | None
    recent_outcomes: tuple[str, ...]  # of its newest requests for listings, the newest first
    read: int = 0  # pages among the newest that came, understood or not
    unread: int = 0  # those of them that lie in quarantine because they were not understood
    fills: Mapping[str, float] = field(default_factory=dict)  # field → share of releases that fill it
    fills_by_origin: Mapping[str, Mapping[str, float]] = field(default_factory=dict)  # field → origin → share

    @property
    def releases_a_week(self) -> float:
        return self.releases / self.weeks if self.weeks else 0.0


@dataclass(frozen=True)
class Health:
    """A row of `source_health`."""

    source_id: str
    state: str
    since: datetime | None
    detail: str
    last_success_at: datetime | None
    last_statement_at: datetime | None
    fill_rates: Mapping[str, Any]


@dataclass(frozen=True)
class Overview:
    """A source at a glance."""

    state: str
    since: datetime | None
    statements: int
    last_statement_at: datetime | None
    last_success_at: datetime | None
    fills: Mapping[str, Any]

    def to_json(self) -> dict[str, Any]:
        return {key: value.isoformat() if isinstance(value, datetime) else value for key, value in asdict(self).items()}


def measure(db: Database, source_id: str, now: datetime, *, weeks: float = 8, newest: int | None = None) -> Measures:
    """Measure a source over the last `weeks`, or of that its `newest` releases only."""
    return measure_windows(db, source_id, now, [newest], weeks=weeks)[0]


def measure_windows(
    db: Database, source_id: str, now: datetime, windows: Sequence[int | None], *, weeks: float = 8
) -> list[Measures]:
    """Measure a source over the last `weeks` once for each window: of so many newest releases, or (None) of all."""
    mine = _statement.c.source_id == source_id
    visited = _visit.c.source_id == source_id
    with db.reading() as connection:
        run = connection.execute
        since, last = (
            run(select(end(_statement.c.first_seen_at)).where(mine)).scalar_one() for end in (func.min, func.max)
        )
        recent = mine & (_statement.c.first_seen_at >= now - timedelta(weeks=weeks))
        rows = run(_FILLED.where(recent).order_by(_statement.c.id.desc())).all()
        answered = select(func.max(_visit.c.requested_at)).where(visited & _visit.c.outcome.in_(SUCCESSES))
        success = run(answered).scalar_one()
        newest_visits = (
            select(_visit.c.outcome)
            .where(visited & (_visit.c.kind == "listing"))
            .order_by(_visit.c.requested_at.desc(), _visit.c.id.desc())
            .limit(RECENT_VISITS)
        )
        outcomes = tuple(run(newest_visits).scalars())
        pages = _newest_pages(connection, source_id)
    return [
        Measures(
            read=len(pages[: newest or MAX_PAGES]),
            unread=sum(pages[: newest or MAX_PAGES]),
            releases=len(rows[:newest]),
            weeks=0.0 if since is None else min(weeks, (now - since) / timedelta(weeks=1)),
            last_statement_at=last,
            last_success_at=success,
            recent_outcomes=outcomes,
            fills=_fills(rows[:newest]),
            fills_by_origin=_origins(rows[:newest]),
        )
        for newest in windows
    ]


def _newest_pages(connection: Connection, source_id: str) -> list[bool]:
    """The newest pages that came, the newest first: whether each was not understood."""
    stored = select(_statement.c.first_seen_at).where(_statement.c.source_id == source_id)
    waiting = select(_quarantine.c.first_at).where(
        (_quarantine.c.source_id == source_id)
        & _quarantine.c.snapshot_sha256.is_not(None)
        & _quarantine.c.reason.in_(NOT_UNDERSTOOD)
    )
    came = [
        (at, is_unread)
        for query, column, is_unread in (
            (stored, _statement.c.first_seen_at, False),
            (waiting, _quarantine.c.first_at, True),
        )
        for at in connection.execute(query.order_by(column.desc()).limit(MAX_PAGES)).scalars()
    ]
    return [is_unread for _, is_unread in sorted(came, reverse=True)[:MAX_PAGES]]


def set_state(
    db: Database,
    source_id: str,
    state: str,
    now: datetime,
    *,
    detail: str = "",
    fills: Mapping[str, Any] | None = None,
) -> str | None:
    """Write down the state that a source was judged to be in; the state before where this is another, else None."""
    if state not in STATES:
        raise ValueError(f"{state!r} is no state of a source: one of {', '.join(STATES)}")
    row: dict[str, Any] = {"state": state, "judged_at": now, "detail": detail}
    if fills is not None:
        row["fill_rates"] = dict(fills)
    with db.writing() as connection:
        before = connection.execute(_STATE, {"source_id": source_id}).scalar_one_or_none()
        if before != state:
            row["since"] = now
        insert = (sqlite if db.dialect == "sqlite" else postgresql).insert(_state)
        first = {"source_id": source_id, "since": now, "fill_rates": {}, "failures": 0} | row
        connection.execute(insert.values(first).on_conflict_do_update(index_elements=["source_id"], set_=row))
    return (before or "ok") if before != state and (before or "ok") != state else None


def state(db: Database, source_id: str) -> str:
    """The state that a source was last judged to be in; "ok" where it never was judged."""
    with db.reading() as connection:
        found = connection.execute(_STATE, {"source_id": source_id}).scalar_one_or_none()
    return found or "ok"


def states(db: Database) -> dict[str, Health]:
    """Every source's health, by id."""
    with db.reading() as connection:
        return {row["source_id"]: Health(**row) for row in connection.execute(select(_health)).mappings()}


def overview(db: Database) -> dict[str, Overview]:
    """Every source at a glance, by id."""
    live = (
        select(_statement.c.source_id, func.count().label("count"))
        .where(_statement.c.status == "live")
        .group_by(_statement.c.source_id)
        .subquery()
    )
    joined = _health.outerjoin(live, live.c.source_id == _health.c.source_id)
    with db.reading() as connection:
        rows = connection.execute(select(_health, live.c.count).select_from(joined)).mappings()
        return {
            row["source_id"]: Overview(
                state=row["state"],
                since=row["since"],
                statements=row["count"] or 0,
                last_statement_at=row["last_statement_at"],
                last_success_at=row["last_success_at"],
                fills=row["fill_rates"] or {},
            )
            for row in rows
        }


def _health_view() -> SqlTable:
    """The view as a table that can be selected from; outside of the models, which make no views."""
    view = SqlTable("source_health", MetaData())
    for column in (
        _state.c.source_id,
        _state.c.state,
        _visit.c.requested_at.label("last_success_at"),
        _statement.c.first_seen_at.label("last_statement_at"),
        _state.c.fill_rates,
        _state.c.since,
        _state.c.detail,
    ):
        view.append_column(Column(column.name, column.type))
    return view


_health = _health_view()


def _fills(rows: Sequence[Row[Any]]) -> dict[str, float]:
    if not rows:
        return {}
    return {name: sum(1 for row in rows if row._mapping[name]) / len(rows) for name in FIELDS}


def _origins(rows: Sequence[Row[Any]]) -> dict[str, dict[str, float]]:
    counts: dict[str, Counter[str]] = {}
    for row in rows:
        for name, origin in (row.origins or {}).items():
            counts.setdefault(name, Counter())[origin] += 1
    return {name: {origin: count / len(rows) for origin, count in found.items()} for name, found in counts.items()}
