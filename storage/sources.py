"""The ministries: registered from their declarations, so that everything else can refer to them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import Integer, bindparam
from sqlalchemy import select as core_select
from sqlmodel import select

from storage.database import Database
from storage.tables import Source, SourceState, Statement, table_of, upsert

_state = table_of(SourceState)
_statement = table_of(Statement)
_POLL = upsert(_state, "last_polled_at", "due_at", "failures")

_NEWEST = (
    core_select(
        _statement.c.first_seen_at,
        _statement.c.published_at,
        _statement.c.published_precision.in_(("minute", "second")).label("timed"),
    )
    .where(
        _statement.c.source_id == bindparam("source_id"),
        _statement.c.first_seen_at <= bindparam("now", type_=_statement.c.first_seen_at.type),
    )
    .order_by(_statement.c.first_seen_at.desc())
    .limit(bindparam("limit", type_=Integer))
)

FRESH = timedelta(days=2)  # first seen so soon after its publication, a release was not found in an archive


@dataclass(frozen=True)
class SourceRow:
    """A ministry as the database keeps it. `name` is the English one, `names` those in each language."""

    id: str
    name: str
    country: str | None
    url: str
    languages: tuple[str, ...]
    names: Mapping[str, str] = field(default_factory=dict)


def register(db: Database, rows: Sequence[SourceRow]) -> int:
    """Bring the sources up to date with `rows` and return how many were new or different. None is removed."""
    with db.session() as session:
        known = {source.id: source for source in session.exec(select(Source)).all()}
    stale = [row for row in rows if row.id not in known or _differs(known[row.id], row)]
    if not stale:
        return 0
    with db.session(write=True) as session:
        for row in stale:
            session.merge(_to_source(row))
    return len(stale)


def all_sources(db: Database) -> list[Source]:
    """Every source, by id."""
    with db.session() as session:
        return list(session.exec(select(Source).order_by(Source.id)).all())


def schedule(db: Database, polls: Mapping[str, tuple[datetime, int]], now: datetime) -> None:
    """Note that sources were polled now: for each, when it is due again, and how many polls in a row failed."""
    rows = [
        {
            "source_id": source_id,
            "state": "ok",
            "since": now,
            "judged_at": now,
            "detail": "",
            "fill_rates": {},
            "last_polled_at": now,
            "due_at": due_at,
            "failures": failures,
        }
        for source_id, (due_at, failures) in sorted(polls.items())
    ]
    if rows:
        with db.writing() as connection:
            connection.execute(_POLL, rows)


def due(db: Database, source_ids: Iterable[str], now: datetime) -> set[str]:
    """Those of the sources that are to be polled now; one never polled is."""
    wanted = set(source_ids)
    with db.reading() as connection:
        later = connection.execute(core_select(_state.c.source_id).where(_state.c.due_at > now)).scalars()
        return wanted - set(later)


@dataclass(frozen=True)
class Poll:
    """A source's newest poll, and how many in a row failed."""

    last_polled_at: datetime | None
    due_at: datetime | None
    failures: int


def polls(db: Database) -> dict[str, Poll]:
    """The newest poll of every source that was ever polled."""
    columns = (_state.c.source_id, _state.c.last_polled_at, _state.c.due_at, _state.c.failures)
    with db.reading() as connection:
        return {row[0]: Poll(*row[1:]) for row in connection.execute(core_select(*columns))}


def rhythm(db: Database, source_ids: Iterable[str], now: datetime, *, limit: int = 300) -> dict[str, list[datetime]]:
    """When the newest releases of each source were published, the newest first, at most `limit` a source.

    By the release's own time where it states one, else by when it was first seen; without those first seen long
    after their publication (an archive), which tell nothing of how soon a release is seen.
    """
    found: dict[str, list[datetime]] = {}
    with db.reading() as connection:
        for source_id in sorted(set(source_ids)):
            rows = connection.execute(_NEWEST, {"source_id": source_id, "now": now, "limit": limit})
            times = [
                row.published_at if row.timed else row.first_seen_at
                for row in rows
                if row.published_at is None or abs(row.first_seen_at - row.published_at) < FRESH
            ]
            found[source_id] = sorted(times, reverse=True)
    return found


def _to_source(row: SourceRow) -> Source:
    return Source(
        id=row.id,
        name=row.name,
        names=dict(row.names),
        country=row.country,
        url=row.url,
        languages=list(row.languages),
    )


def _differs(source: Source, row: SourceRow) -> bool:
    return source.model_dump() != _to_source(row).model_dump()
