"""Which releases are to be visited again, and when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select

from storage.database import Database
from storage.tables import Statement, StatementWatch, table_of

_statement = table_of(Statement)
_watch = table_of(StatementWatch)


def sample(db: Database, source_id: str, *, excluding: Sequence[int], limit: int = 3) -> list[str]:
    """The addresses of a source's newest live releases that nobody misses, without some: what a site that is well
    can show."""
    joined = _statement.join(_watch, _watch.c.statement_id == _statement.c.id)
    query = (
        select(_statement.c.url)
        .select_from(joined)
        .where((_statement.c.source_id == source_id) & (_statement.c.status == "live"))
        .where(_watch.c.missing_since.is_(None) & _statement.c.id.not_in(list(excluding)))
        .order_by(_statement.c.id.desc())
        .limit(limit)
    )
    with db.reading() as connection:
        return list(connection.execute(query).scalars())


@dataclass(frozen=True)
class Revisit:
    """A release to visit again."""

    statement_id: int
    source_id: str
    url: str
    first_seen_at: datetime
    published_at: datetime | None
    status: str
    snapshot_sha256: str | None
    missing_since: datetime | None


def to_revisit(db: Database, now: datetime, *, sources: Sequence[str] | None = None, limit: int = 500) -> list[Revisit]:
    """The releases whose next visit is due, the longest due first."""
    columns = (
        _statement.c.id.label("statement_id"),
        *(_statement.c[name] for name in ("source_id", "url", "first_seen_at", "published_at", "status")),
        _statement.c.snapshot_sha256,
        _watch.c.missing_since,
    )
    joined = _statement.join(_watch, _watch.c.statement_id == _statement.c.id)
    query = select(*columns).select_from(joined).where(_watch.c.next_visit_at <= now)
    if sources is not None:
        query = query.where(_statement.c.source_id.in_(sources))
    query = query.order_by(_watch.c.next_visit_at, _statement.c.id).limit(limit)
    with db.reading() as connection:
        return [Revisit(**row) for row in connection.execute(query).mappings()]


def schedule_revisits(db: Database, visits: Mapping[int, datetime | None]) -> None:
    """Set when statements are to be visited next; None for never again."""
    if visits:
        update = _watch.update().where(_watch.c.statement_id == bindparam("key"))
        rows = [{"key": number, "at": at} for number, at in visits.items()]
        with db.writing() as connection:
            connection.execute(update.values(next_visit_at=bindparam("at")), rows)
