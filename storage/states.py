"""What is known of releases, as saving needs it: their states and keys, without their texts."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, Connection, RowMapping, bindparam, func, select, text

from storage.arrivals import Draft, Key
from storage.database import in_chunks
from storage.identity import Likeness, address_key
from storage.revisions import CHANGE_OF, Cause, Known
from storage.tables import Statement, StatementHold, StatementIdentifier, StatementWatch, table_of

SOURCE_LOCK = 0x636F6D6D  # class of PostgreSQL's advisory locks that keep writers of one source apart

_statement = table_of(Statement)
_watch = table_of(StatementWatch)
_identifier = table_of(StatementIdentifier)
_hold = table_of(StatementHold)

# Queries that every save and poll makes, put together once: building one costs as much as running it.
_ids: BindParameter[Any] = bindparam("ids", expanding=True)
_kinds: BindParameter[Any] = bindparam("kinds", expanding=True)
_values: BindParameter[Any] = bindparam("values", expanding=True)
_LARGEST_ID = select(func.coalesce(func.max(_statement.c.id), 0))
BY_KEY = select(_identifier.c.statement_id).where(
    _identifier.c.source_id == bindparam("source_id"),
    _identifier.c.kind.in_(_kinds),
    _identifier.c.value.in_(_values),
)
KEYS_OF = (
    select(_identifier.c.statement_id, _identifier.c.kind, _identifier.c.value)
    .where(_identifier.c.statement_id.in_(_ids))
    .order_by(_identifier.c.statement_id)
)
HOLDS_OF = select(_hold.c.statement_id, _hold.c.content_hash, _hold.c.reason, _hold.c.held_at).where(
    _hold.c.statement_id.in_(_ids)
)
_STATES = (
    select(
        *(_statement.c[name] for name in ("id", "source_id", "revision", "status", "content_hash", "parser")),
        *(_statement.c[name] for name in ("snapshot_sha256", "language", "canonical_url", "withdrawn_at")),
        *(_watch.c[name] for name in ("last_seen_at", "flips", "missing_since")),
    )
    .join(_watch, _watch.c.statement_id == _statement.c.id)
    .where(_statement.c.id.in_(_ids))
    .order_by(_statement.c.id)
)


@dataclass
class State:
    """A statement in the course of saving. `dirty` says that its row is to be written."""

    id: int
    source_id: str
    revision: int
    status: str
    content_hash: str
    parser: str
    snapshot_sha256: str | None
    language: str | None
    canonical_key: str
    last_seen_at: datetime
    flips: int = 0
    missing: bool = False
    is_new: bool = False
    draft: Draft | None = None  # the newest content
    address: Draft | None = None  # the newest address
    withdrawn_at: datetime | None = None
    likeness: Likeness | None = None
    keys: set[Key] = field(default_factory=set)
    fetched_at: datetime | None = None  # the newest fetch of this call

    def known(self) -> Known:
        return Known(
            status=self.status,
            content_hash=self.content_hash,
            parser=self.parser,
            snapshot_sha256=self.snapshot_sha256,
            state_at=max(self.last_seen_at, self.withdrawn_at or self.last_seen_at),
            flips=self.flips,
        )

    def values_of(self, kind: str) -> set[str]:
        return {value for name, value in self.keys if name == kind}


def state_of(row: RowMapping) -> State:
    return State(
        **{name: row[name] for name in row if name not in ("canonical_url", "missing_since")},
        canonical_key=address_key(row["canonical_url"]),
        missing=row["missing_since"] is not None,
    )


def lock_sources(connection: Connection, source_ids: Iterable[str]) -> None:
    """Keep other writers of these sources out until the end of the transaction: two of them could both find a
    release missing, and both add it. On SQLite the write lock does so."""
    if connection.dialect.name == "postgresql":
        for source_id in sorted(source_ids):
            lock = text("SELECT pg_advisory_xact_lock(:class, hashtext(:source_id))")
            connection.execute(lock, {"class": SOURCE_LOCK, "source_id": source_id})


def reserve_ids(connection: Connection, count: int) -> list[int]:
    """Numbers for new statements, rising."""
    if not count:
        return []
    if connection.dialect.name == "postgresql":
        numbers = text("SELECT nextval('statement_id_seq') FROM generate_series(1, :count)")
        return list(connection.execute(numbers, {"count": count}).scalars())
    first = connection.execute(_LARGEST_ID).scalar_one() + 1
    return list(range(first, first + count))


def load_states(connection: Connection, ids: Iterable[int]) -> Iterable[RowMapping]:
    """What saving must know of statements, without their texts."""
    for some in in_chunks(ids):
        yield from connection.execute(_STATES, {"ids": some}).mappings()


def change_line(statement_id: int, revision: int, cause: Cause, source_id: str, now: datetime) -> dict[str, Any]:
    return {
        "event_id": str(uuid.uuid4()),
        "statement_id": statement_id,
        "revision": revision,
        "kind": CHANGE_OF[cause],
        "source_id": source_id,
        "recorded_at": now,
    }
