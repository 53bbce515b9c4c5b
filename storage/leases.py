"""Leases: who works on what until when, so that a source is never ingested by two runs at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite

from storage.database import Database
from storage.tables import Lease, table_of

_lease = table_of(Lease)


def take(db: Database, names: Sequence[str], holder: str, ttl: timedelta, now: datetime) -> set[str]:
    """Take what is free, or held past its time, and return the names that `holder` has now."""
    if not names:
        return set()
    insert = (sqlite if db.dialect == "sqlite" else postgresql).insert(_lease)
    free = (_lease.c.expires_at <= now) | (_lease.c.holder == holder)
    taken = insert.on_conflict_do_update(
        index_elements=["name"],
        set_={"holder": insert.excluded.holder, "expires_at": insert.excluded.expires_at},
        where=free,
    )
    rows = [{"name": name, "holder": holder, "expires_at": now + ttl} for name in sorted(set(names))]
    with db.writing() as connection:
        connection.execute(taken, rows)
        mine = _lease.c.name.in_(names) & (_lease.c.holder == holder)
        return set(connection.execute(select(_lease.c.name).where(mine)).scalars())


def renew(db: Database, names: Sequence[str], holder: str, ttl: timedelta, now: datetime) -> set[str]:
    """Hold on to what `holder` still has, and return it; what another has taken meanwhile is lost."""
    mine = _lease.c.name.in_(names) & (_lease.c.holder == holder)
    with db.writing() as connection:
        connection.execute(_lease.update().where(mine).values(expires_at=now + ttl))
        return set(connection.execute(select(_lease.c.name).where(mine)).scalars())


def release(db: Database, names: Sequence[str], holder: str) -> None:
    """Let go of what `holder` has; what another has is left alone."""
    with db.writing() as connection:
        connection.execute(_lease.delete().where(_lease.c.name.in_(names) & (_lease.c.holder == holder)))
