"""The change feed: what to read after a number, how to wait for more, and how far each subscriber is."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

import psycopg
from sqlalchemy import Connection, func, select, text

from storage.database import FEED_LOCK, Database, explain
from storage.tables import DeadLetter, StatementChange, StatementRevision, Subscription, table_of

CHANNEL = "communique_changes"  # PostgreSQL's, notified with the newest seq at every commit that adds a change
POLL_SECONDS = 0.5  # SQLite has no notifications

_change = table_of(StatementChange)
_revision = table_of(StatementRevision)
_subscription = table_of(Subscription)
_letter = table_of(DeadLetter)
_NEWEST = select(func.coalesce(func.max(_change.c.seq), 0))


@dataclass(frozen=True)
class Change:
    """A line of the feed, with what its revision says of the release. `kind` is the change's."""

    seq: int
    event_id: str
    statement_id: int
    revision: int
    kind: str
    source_id: str
    recorded_at: datetime
    url: str | None
    title: str
    statement_kind: str
    language: str | None
    published_at: str | None  # as the record has it: ISO 8601 with the site's offset, or a plain date

    def to_json(self) -> dict[str, Any]:
        return asdict(self) | {"recorded_at": self.recorded_at.isoformat()}


def read(
    db: Database,
    after: int = 0,
    limit: int = 1000,
    *,
    sources: Sequence[str] | None = None,
    kinds: Sequence[str] | None = None,
) -> list[Change]:
    """The changes with `seq` above `after`, in order, at most `limit`."""
    with db.reading() as connection:
        return _read(connection, after, limit, sources, kinds)


def latest(db: Database) -> int:
    """The newest change's seq; 0 where there is none."""
    with db.reading() as connection:
        return newest_seq(connection)


def wait(db: Database, after: int, timeout: float) -> bool:
    """Wait until there is a change above `after`: True, or False when `timeout` seconds have passed."""
    if db.dialect == "postgresql":
        return _listen(db, after, timeout)
    deadline = time.monotonic() + timeout
    while latest(db) <= after:
        left = deadline - time.monotonic()
        if left <= 0:
            return False
        time.sleep(min(POLL_SECONDS, left))
    return True


def follow(db: Database, after: int = 0, *, batch: int = 1000, idle: float = 30.0) -> Iterator[Change | None]:
    """Every change above `after` for ever, in order; None whenever `idle` seconds brought nothing."""
    while True:
        changes = read(db, after, batch)
        yield from changes
        if changes:
            after = changes[-1].seq
        elif not wait(db, after, idle):
            yield None


def subscribe(db: Database, name: str, now: datetime, *, after: int | None = None) -> int:
    """Have a subscriber's place kept, from `after` (None: from the beginning), and return it. A known one keeps its."""
    with db.writing() as connection:
        place = _place(connection, name)
        if place is None:
            place = after or 0
            connection.execute(_subscription.insert().values(name=name, last_seq=place, updated_at=now))
        return place


def cursor(db: Database, name: str) -> int:
    """The seq up to which a subscriber has been told; 0 for one that is not known."""
    with db.reading() as connection:
        return _place(connection, name) or 0


def pending(db: Database, name: str, limit: int = 500) -> list[Change]:
    """The changes that a subscriber has not acknowledged, in order, at most `limit`."""
    with db.reading() as connection:
        return _read(connection, _place(connection, name) or 0, limit)


def acknowledge(db: Database, name: str, seq: int, now: datetime) -> None:
    """Move a subscriber's place to `seq`: all up to it was told. A place never moves back."""
    with db.writing() as connection:
        mine = (_subscription.c.name == name) & (_subscription.c.last_seq < seq)
        connection.execute(_subscription.update().where(mine).values(last_seq=seq, updated_at=now))


def dead_letter(db: Database, name: str, seq: int, reason: str, now: datetime) -> None:
    """Give a change up for a subscriber after all attempts: keep it as a dead letter and move its place past it."""
    with db.writing() as connection:
        known = (_letter.c.subscriber == name) & (_letter.c.seq == seq)
        connection.execute(_letter.delete().where(known))
        connection.execute(_letter.insert().values(subscriber=name, seq=seq, reason=reason, died_at=now))
        mine = (_subscription.c.name == name) & (_subscription.c.last_seq < seq)
        connection.execute(_subscription.update().where(mine).values(last_seq=seq, updated_at=now))


def dead_letters(db: Database, name: str | None = None) -> list[DeadLetter]:
    """The changes given up, of one subscriber or of all, in order."""
    with db.session() as session:
        query = select(DeadLetter).order_by(_letter.c.seq, _letter.c.subscriber)
        return list(session.scalars(query if name is None else query.where(_letter.c.subscriber == name)))


def letter_changes(db: Database, letters: Sequence[DeadLetter]) -> list[Change]:
    """The changes that dead letters are about, to be told again."""
    with db.reading() as connection:
        query = _lines().where(_change.c.seq.in_([letter.seq for letter in letters]))
        return [Change(**row) for row in connection.execute(query).mappings()]


def bury(db: Database, ids: Sequence[int]) -> None:
    """Remove dead letters: they were told after all, or are not wanted."""
    with db.writing() as connection:
        connection.execute(_letter.delete().where(_letter.c.id.in_(ids)))


def newest_seq(connection: Connection) -> int:
    """The newest change's seq as this transaction sees it."""
    newest: int = connection.execute(_NEWEST).scalar_one()
    return newest


def append(connection: Connection, lines: Sequence[dict[str, Any]]) -> list[int]:
    """Add lines to the feed at the very end of a transaction and return their seqs.

    Writers take turns from here to their commit, so that seq rises in the order of commits: a reader that has
    seen n will never find a smaller number later. On SQLite the write lock sees to it; on PostgreSQL a lock that
    is let go after the commit is visible.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": FEED_LOCK})
    first = newest_seq(connection) + 1
    rows = [{"seq": seq, **line} for seq, line in enumerate(lines, first)]
    connection.execute(_change.insert(), rows)
    if connection.dialect.name == "postgresql":
        newest = str(rows[-1]["seq"])
        connection.execute(text("SELECT pg_notify(:channel, :seq)"), {"channel": CHANNEL, "seq": newest})
    return [row["seq"] for row in rows]


def _lines() -> Any:
    record = _revision.c.record
    return (
        select(
            _change.c.seq,
            _change.c.event_id,
            _change.c.statement_id,
            _change.c.revision,
            _change.c.kind,
            _change.c.source_id,
            _change.c.recorded_at,
            record["url"].as_string().label("url"),
            record["title"].as_string().label("title"),
            record["kind"].as_string().label("statement_kind"),
            record["language"].as_string().label("language"),
            record["published_at"].as_string().label("published_at"),
        )
        .join(
            _revision,
            (_revision.c.statement_id == _change.c.statement_id) & (_revision.c.revision == _change.c.revision),
        )
        .order_by(_change.c.seq)
    )


def _read(
    connection: Connection,
    after: int,
    limit: int,
    sources: Sequence[str] | None = None,
    kinds: Sequence[str] | None = None,
) -> list[Change]:
    query = _lines().where(_change.c.seq > after).limit(limit)
    if sources is not None:
        query = query.where(_change.c.source_id.in_(sources))
    if kinds is not None:
        query = query.where(_change.c.kind.in_(kinds))
    return [Change(**row) for row in connection.execute(query).mappings()]


def _place(connection: Connection, name: str) -> int | None:
    query = select(_subscription.c.last_seq).where(_subscription.c.name == name)
    return connection.execute(query).scalar_one_or_none()


def _listen(db: Database, after: int, timeout: float) -> bool:
    """Listen first and look then, so that no change falls between the two."""
    try:
        raw = db.engine.raw_connection()
        try:
            driver = raw.driver_connection
            if not isinstance(driver, psycopg.Connection):  # the engine is made for psycopg alone
                raise TypeError(type(driver).__name__)
            driver.autocommit = True
            driver.execute(f"LISTEN {CHANNEL}")
            if latest(db) > after:
                return True
            return any(int(note.payload) > after for note in driver.notifies(timeout=timeout))
        finally:
            raw.invalidate()  # it still listens: not for the pool
            raw.close()
    except psycopg.Error as error:
        raise explain(error, db.url) from error
