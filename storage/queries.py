"""Reading what is stored: which statements a filter takes, one statement by id or address, and its history."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, func, or_, select

from storage.database import Database, in_chunks
from storage.identity import address_key
from storage.tables import (
    Statement,
    StatementChange,
    StatementIdentifier,
    StatementRevision,
    StatementSpeaker,
    StatementWatch,
    table_of,
)

STATEMENT = table_of(Statement)
REVISION = table_of(StatementRevision)
CHANGE = table_of(StatementChange)
_speaker = table_of(StatementSpeaker)
_identifier = table_of(StatementIdentifier)
_watch = table_of(StatementWatch)

# SQLite and PostgreSQL hold 64-bit integers; a longer number is no id.
MAX_ID = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Filters:
    """Which statements to take; what is empty takes all.

    `speakers` are person ids or any part of a name. `start` and `end` are days of
    publication as the site states them, both inclusive; a statement without one counts by the day of its event.
    """

    sources: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    start: date | None = None
    end: date | None = None

    def where(self) -> list[ColumnElement[bool]]:
        """The filters as conditions on the table `statement`."""
        conditions: list[ColumnElement[bool]] = []
        for column, wanted in (
            (STATEMENT.c.source_id, self.sources),
            (STATEMENT.c.kind, self.kinds),
            (STATEMENT.c.language, self.languages),
        ):
            if wanted:
                conditions.append(column.in_(wanted))
        if self.speakers:
            conditions.append(or_(*(_spoken_by(speaker) for speaker in self.speakers)))
        conditions += _between(self.start, self.end)
        return conditions


def _spoken_by(speaker: str) -> ColumnElement[bool]:
    # SQLite folds the case of ASCII letters alone, so that other scripts are asked for in each of the usual cases.
    forms = dict.fromkeys((speaker, speaker.lower(), speaker.upper(), speaker.title()))
    return (
        select(1)
        .where(
            _speaker.c.statement_id == STATEMENT.c.id,
            or_(
                _speaker.c.person_id == speaker.lower(),
                *(_speaker.c.name.icontains(form, autoescape=True) for form in forms),
            ),
        )
        .exists()
    )


def _between(start: date | None, end: date | None) -> list[ColumnElement[bool]]:
    if start is None and end is None:
        return []
    published, event = [], []
    if start is not None:
        surely = STATEMENT.c.published_at >= _midnight(start, days=1)
        perhaps = and_(STATEMENT.c.published_at >= _midnight(start, days=-1), _local_day >= start.isoformat())
        published.append(or_(surely, perhaps))
        event.append(STATEMENT.c.event_date >= start)
    if end is not None:
        surely = STATEMENT.c.published_at < _midnight(end)
        perhaps = and_(STATEMENT.c.published_at < _midnight(end, days=2), _local_day <= end.isoformat())
        published.append(or_(surely, perhaps))
        event.append(STATEMENT.c.event_date <= end)
    return [or_(and_(*published), and_(STATEMENT.c.published_at.is_(None), *event))]


# The day as the site states it, which may be the day before or after in UTC. Reading it from the record costs
# a thousand times more than comparing a column, so it is asked for near the edges of a span alone.
_local_day = func.substr(STATEMENT.c.record["published_at"].as_string(), 1, 10)


def _midnight(day: date, days: int = 0) -> datetime:
    """Midnight UTC some days from `day`, at most at the ends of the calendar."""
    ordinal = min(max(day.toordinal() + days, date.min.toordinal()), date.max.toordinal())
    return datetime.combine(date.fromordinal(ordinal), time(), UTC)


EVERYTHING = Filters()


@dataclass(frozen=True, slots=True)
class StatementView:
    """A release as it stands now. `record` is the whole record as JSON values, with `origins`."""

    id: int
    source_id: str
    url: str
    title: str
    kind: str
    language: str | None
    status: str
    revision: int
    first_seen_at: datetime
    updated_at: datetime
    withdrawn_at: datetime | None
    translation_group: int
    snapshot_sha256: str | None
    record: dict[str, Any]


@dataclass(frozen=True, slots=True)
class RevisionView:
    """A version that a release ever had, with the page that it was read from."""

    statement_id: int
    revision: int
    recorded_at: datetime
    cause: str
    content_hash: str
    parser: str
    snapshot_sha256: str | None
    record: dict[str, Any]


def find_statement(db: Database, key: int | str) -> StatementView | None:
    """The statement with this id, or that was ever read at this address; None where there is none.

    Where an address carried several documents in turn, the one that was found there last.
    """
    with db.reading() as connection:
        statement_id = _statement_id(connection, key)
        if statement_id is None:
            return None
        row = connection.execute(select(STATEMENT).where(STATEMENT.c.id == statement_id)).one_or_none()
    return None if row is None else _view(row)


def _statement_id(connection: Connection, key: int | str) -> int | None:
    text = str(key).strip()
    if text.isascii() and text.isdigit():
        number = int(text) if len(text) < 20 else MAX_ID + 1
        return number if number <= MAX_ID else None
    found = connection.execute(
        select(STATEMENT.c.id)
        .join(_identifier, _identifier.c.statement_id == STATEMENT.c.id)
        .join(_watch, _watch.c.statement_id == STATEMENT.c.id)
        .where(_identifier.c.kind == "url", _identifier.c.value == address_key(text))
        .order_by(_watch.c.last_seen_at.desc(), STATEMENT.c.id.desc())
        .limit(1)
    ).scalar_one_or_none()
    return None if found is None else int(found)


def _view(row: Row[Any]) -> StatementView:
    return StatementView(**{name: getattr(row, name) for name in StatementView.__slots__})


def revisions(db: Database, statement_id: int) -> list[RevisionView]:
    """Every version of a statement, oldest first."""
    with db.reading() as connection:
        rows = connection.execute(
            select(REVISION).where(REVISION.c.statement_id == statement_id).order_by(REVISION.c.revision)
        )
        return [RevisionView(**row._mapping) for row in rows]


def revision(db: Database, statement_id: int, number: int) -> RevisionView | None:
    """One version of a statement; None where it has no such revision."""
    if not 0 <= number <= MAX_ID:
        return None
    with db.reading() as connection:
        row = connection.execute(
            select(REVISION).where(REVISION.c.statement_id == statement_id, REVISION.c.revision == number)
        ).one_or_none()
        return None if row is None else RevisionView(**row._mapping)


def last_seen(db: Database, source_id: str, urls: Sequence[str]) -> dict[str, datetime]:
    """When the statements at these addresses were last fetched, by address key; those not known are left out."""
    keys = list({address_key(url) for url in urls})
    times: dict[str, datetime] = {}
    with db.reading() as connection:
        for some in in_chunks(keys):
            rows = connection.execute(
                select(_identifier.c.value, func.max(_watch.c.last_seen_at))
                .join(_watch, _watch.c.statement_id == _identifier.c.statement_id)
                .where(
                    _identifier.c.source_id == source_id,
                    _identifier.c.kind == "url",
                    _identifier.c.value.in_(some),
                )
                .group_by(_identifier.c.value)
            )
            times.update((key, seen_at) for key, seen_at in rows)
    return times


@dataclass(frozen=True, slots=True)
class Stored:
    """A statement with what is needed to read its page again. `guid` is the feed's own id of it."""

    id: int
    source_id: str
    url: str
    status: str
    snapshot_sha256: str
    guid: str | None
    record: dict[str, Any]


def count_with_page(db: Database, filters: Filters = EVERYTHING) -> int:
    """How many statements have the page that they were read from."""
    with db.reading() as connection:
        query = select(func.count()).where(STATEMENT.c.snapshot_sha256.is_not(None), *filters.where())
        return int(connection.execute(query).scalar_one())


def with_page(db: Database, filters: Filters = EVERYTHING, *, after_id: int = 0, limit: int = 100) -> list[Stored]:
    """Statements that have the page that they were read from, by id, from the one after `after_id`."""
    guid = (
        select(func.min(_identifier.c.value))
        .where(_identifier.c.statement_id == STATEMENT.c.id, _identifier.c.kind == "guid")
        .scalar_subquery()
        .label("guid")
    )
    columns = [STATEMENT.c[name] for name in ("id", "source_id", "url", "status", "snapshot_sha256", "record")]
    with db.reading() as connection:
        rows = connection.execute(
            select(*columns, guid)
            .where(STATEMENT.c.id > after_id, STATEMENT.c.snapshot_sha256.is_not(None), *filters.where())
            .order_by(STATEMENT.c.id)
            .limit(limit)
        )
        return [Stored(**row._mapping) for row in rows]
