"""Leases: who works on what until when, so that a source is never ingested by two runs at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import BindParameter, bindparam, select, text

from storage.database import Database
from storage.tables import Lease, table_of

_lease = table_of(Lease)
_names: BindParameter[Any] = bindparam("names", expanding=True)
_mine = _lease.c.name.in_(_names) & (_lease.c.holder == bindparam("by"))
_TAKE = text(
    "INSERT INTO lease (name, holder, expires_at) VALUES (:name, :holder, :expires_at) ON CONFLICT (name) DO UPDATE"
    " SET holder = excluded.holder, expires_at = excluded.expires_at"
    " WHERE lease.expires_at <= :now OR lease.holder = excluded.holder"
).bindparams(*(bindparam(name, type_=_lease.c.expires_at.type) for name in ("expires_at", "now")))
_MINE = select(_lease.c.name).where(_mine)
_RENEW = _lease.update().where(_mine).values(expires_at=bindparam("until"))
_RELEASE = _lease.delete().where(_mine)


def take(db: Database, names: Sequence[str], holder: str, ttl: timedelta, now: datetime) -> set[str]:
    """Take what is free, or held past its time, and return the names that `holder` has now."""
    if not names:
        return set()
    rows = [{"name": name, "holder": holder, "expires_at": now + ttl, "now": now} for name in sorted(set(names))]
    with db.writing() as connection:
        connection.execute(_TAKE, rows)
        return set(connection.execute(_MINE, {"names": names, "by": holder}).scalars())


def renew(db: Database, names: Sequence[str], holder: str, ttl: timedelta, now: datetime) -> set[str]:
    """Hold on to what `holder` still has, and return it; what another has taken meanwhile is lost."""
    mine = {"names": names, "by": holder}
    with db.writing() as connection:
        connection.execute(_RENEW, mine | {"until": now + ttl})
        return set(connection.execute(_MINE, mine).scalars())


def release(db: Database, names: Sequence[str], holder: str) -> None:
    """Let go of what `holder` has; what another has is left alone."""
    with db.writing() as connection:
        connection.execute(_RELEASE, {"names": names, "by": holder})
