"""What could not be understood, kept with its snapshot until its time comes or its parser changes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam
from sqlalchemy import select as core_select
from sqlmodel import select

from storage.database import Database, in_chunks
from storage.identity import bounded
from storage.tables import Quarantine, table_of

Quarantined = Quarantine
_table = table_of(Quarantine)

FIRST_DELAY = timedelta(hours=1)
LONGEST_DELAY = timedelta(days=7)

# Queries of every poll and save, put together once.
_now: BindParameter[datetime] = bindparam("now", type_=_table.c.next_attempt_at.type)
_urls: BindParameter[Any] = bindparam("urls", expanding=True)
_here = _table.c.source_id == bindparam("source_id")
_is_due = (_table.c.next_attempt_at <= _now) | (_table.c.parser.is_not(None) & (_table.c.parser != bindparam("parser")))
_DUE = core_select(_table).where(_here, _is_due).order_by(_table.c.next_attempt_at, _table.c.id)
_WAITING = core_select(_table.c.url).where(
    _here, _table.c.parser == bindparam("parser"), _table.c.next_attempt_at > _now, _table.c.url.in_(_urls)
)
_RELEASE = _table.delete().where(_here, _table.c.url.in_(_urls))


@dataclass(frozen=True)
class Entry:
    """A document that could not be read. `parser` names the version that failed, e.g. "ru-mid@3"."""

    url: str
    source_id: str
    reason: str
    detail: str
    snapshot_sha256: str | None = None
    parser: str | None = None


def put(db: Database, entries: Sequence[Entry], now: datetime) -> None:
    """Put documents into quarantine; one that is there already has failed once more, and waits twice as long."""
    with db.session(write=True) as session:
        for entry in entries:
            url = bounded(entry.url)
            here = session.exec(
                select(Quarantine).where(Quarantine.source_id == entry.source_id, Quarantine.url == url)
            ).one_or_none()
            row = here or Quarantine(
                url=url,
                source_id=entry.source_id,
                reason="",
                detail="",
                attempts=0,
                first_at=now,
                last_at=now,
                next_attempt_at=now,
            )
            row.attempts += 1
            row.reason, row.detail = entry.reason, entry.detail.replace("\0", "")
            row.parser, row.snapshot_sha256 = entry.parser, entry.snapshot_sha256 or row.snapshot_sha256
            row.last_at, row.next_attempt_at = now, now + _delay(row.attempts)
            session.add(row)
            session.flush()


def due(db: Database, now: datetime, versions: Mapping[str, str], *, limit: int = 500) -> list[Quarantine]:
    """What to try again of these sources: whose time has come, or what failed under another version of the parser.

    `versions` maps a source to its parser's version today, as in `Entry.parser`.
    """
    with db.reading() as connection:
        found = [
            Quarantine(**row)
            for source_id, parser in versions.items()
            for row in connection.execute(_DUE, {"source_id": source_id, "parser": parser, "now": now}).mappings()
        ]
    return sorted(found, key=lambda entry: (entry.next_attempt_at, entry.id))[:limit]


def waiting(db: Database, source_id: str, urls: Sequence[str], now: datetime, parser: str) -> set[str]:
    """Those of the URLs that failed under this version of the parser and whose time has not come."""
    keys = {bounded(url): url for url in urls}
    found: set[str] = set()
    with db.reading() as connection:
        for some in in_chunks(keys):
            given = {"source_id": source_id, "parser": parser, "now": now, "urls": some}
            found.update(keys[url] for url in connection.execute(_WAITING, given).scalars())
    return found


def release(db: Database, ids: Sequence[int]) -> None:
    """Let documents go: they were read, or are given up."""
    with db.writing() as connection:
        connection.execute(_table.delete().where(_table.c.id.in_(ids)))


def retry(db: Database, now: datetime, *, ids: Sequence[int] | None = None, source_id: str | None = None) -> int:
    """Have documents tried again now, by hand: those with the ids, those of a source, or all. How many."""
    query = _table.update().values(next_attempt_at=now)
    if ids is not None:
        query = query.where(_table.c.id.in_(ids))
    if source_id is not None:
        query = query.where(_table.c.source_id == source_id)
    with db.writing() as connection:
        return connection.execute(query).rowcount


def release_urls(connection: Connection, source_id: str, urls: Sequence[str]) -> None:
    """Let documents go that are being stored, in the transaction that stores them."""
    connection.execute(_RELEASE, {"source_id": source_id, "urls": [bounded(url) for url in urls]})


def _delay(attempts: int) -> timedelta:
    return min(FIRST_DELAY * (1 << min(attempts - 1, 10)), LONGEST_DELAY)
