"""The tables, as downstream jobs read them: releases, their history, the change feed, and what was fetched.

All times are UTC and aware. A change of these models needs a migration; a test compares the two.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Text,
    TextClause,
    bindparam,
    text,
)
from sqlalchemy import Table as SqlTable
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, SQLModel

# SQLite makes a row id of INTEGER PRIMARY KEY only.
BigKey = BigInteger().with_variant(Integer(), "sqlite")
Json = JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")

STATUSES = ("live", "withdrawn")
CAUSES = ("published", "edited", "reparsed", "withdrawn", "restored")
CHANGES = ("published", "revised", "reparsed", "withdrawn", "restored")
STATES = ("ok", "quiet", "failing", "blocked", "layout_changed")


def _one_of(column: str, values: tuple[str, ...]) -> CheckConstraint:
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=f"{column}_known")


def _statement_part() -> Any:
    """The first half of a part's key: the statement that it belongs to."""
    return Field(sa_column=Column(BigKey, ForeignKey("statement.id"), primary_key=True))


class Table(SQLModel):
    """Base of the tables. Constraints are named, so that migrations can name them on every database."""


SQLModel.metadata.naming_convention = {
    "ix": "ix_%(column_0_N_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Source(Table, table=True):
    """A ministry."""

    id: str = Field(primary_key=True)
    name: str
    names: dict[str, str] = Field(default_factory=dict, sa_column=Column(Json, nullable=False))
    country: str | None = None
    url: str
    languages: list[str] = Field(default_factory=list, sa_column=Column(Json, nullable=False))


class Statement(Table, table=True):
    """A release as it stands now."""

    __table_args__ = (
        _one_of("status", STATUSES),
        Index("ix_statement_source_published", "source_id", "published_at"),
        Index("ix_statement_source_seen", "source_id", "first_seen_at"),
        Index("ix_statement_published", "published_at"),
        Index("ix_statement_group", "translation_group"),
        Index("ix_statement_snapshot", "snapshot_sha256"),
    )

    # The long columns come last: SQLite reads a row from its front.
    id: int = Field(sa_column=Column(BigKey, primary_key=True, autoincrement=True))
    source_id: str = Field(foreign_key="source.id")
    status: str = "live"
    revision: int
    content_hash: str
    parser: str
    snapshot_sha256: str | None = Field(default=None, foreign_key="snapshot.sha256")
    translation_group: int = Field(sa_column=Column(BigKey, nullable=False))  # the smallest statement id in it
    first_seen_at: datetime
    updated_at: datetime  # when the newest revision was recorded
    withdrawn_at: datetime | None = None
    native_id: str | None = None
    language: str | None = None
    kind: str
    published_at: datetime | None = None  # midnight UTC of the day where the precision is 'day'
    published_precision: str | None = None
    published_offset_minutes: int | None = None
    event_date: date | None = None
    event_end_date: date | None = None
    place: str | None = None
    place_country: str | None = None
    document_number: str | None = None
    issuer: str | None = None
    is_transcript: bool
    word_count: int
    url: str  # the newest address; statement_identifier has all
    canonical_url: str
    title: str
    occasion: str | None = None
    text: str = Field(sa_column=Column(Text, nullable=False))
    record: dict[str, Any] = Field(sa_column=Column(Json, nullable=False))


class StatementWatch(Table, table=True):
    """When a release was last seen and is to be seen next, and whether it is missing: what changes at every visit."""

    __tablename__ = "statement_watch"
    __table_args__ = (Index("ix_statement_watch_next_visit", "next_visit_at"),)

    statement_id: int = Field(
        sa_column=Column(BigKey, ForeignKey("statement.id"), primary_key=True, autoincrement=False)
    )
    last_seen_at: datetime  # when it was fetched, to the hour: what was fetched earlier cannot revise it
    next_visit_at: datetime | None = None
    flips: int = 0  # edits that went back to a content it had before
    missing_since: datetime | None = None
    missing_at: datetime | None = None  # the newest visit that did not find it
    missing_evidence: str | None = None


class StatementSpeaker(Table, table=True):
    """One whose words a release carries."""

    __tablename__ = "statement_speaker"
    __table_args__ = (Index("ix_statement_speaker_person", "person_id"),)

    statement_id: int = _statement_part()
    position: int = Field(primary_key=True)
    name: str
    role: str | None = None
    person_id: str | None = None


class StatementTurn(Table, table=True):
    """A speaker's turn in a transcript."""

    __tablename__ = "statement_turn"

    statement_id: int = _statement_part()
    position: int = Field(primary_key=True)
    label: str
    speaker: str | None = None
    role: str | None = None
    is_question: bool = False
    text: str = Field(sa_column=Column(Text, nullable=False))


class StatementAttachment(Table, table=True):
    """A file that a release links to."""

    __tablename__ = "statement_attachment"

    statement_id: int = _statement_part()
    position: int = Field(primary_key=True)
    url: str
    title: str | None = None
    media_type: str | None = None


class StatementMention(Table, table=True):
    """A country, person or document that a release names."""

    __tablename__ = "statement_mention"
    __table_args__ = (Index("ix_statement_mention_value", "type", "value"),)

    statement_id: int = _statement_part()
    position: int = Field(primary_key=True)
    type: str
    text: str
    value: str


class StatementTranslation(Table, table=True):
    """A translation that a release links to. `key` is the link as an identity key: see StatementIdentifier."""

    __tablename__ = "statement_translation"
    __table_args__ = (Index("ix_statement_translation_key", "key"),)

    statement_id: int = _statement_part()
    position: int = Field(primary_key=True)
    language: str
    url: str
    key: str


class StatementIdentifier(Table, table=True):
    """Everything by which a release was ever known: addresses (`url`), a feed's ids (`guid`), the site's number
    (`native`). An address that carried two documents in turn stands here once for each."""

    __tablename__ = "statement_identifier"
    __table_args__ = (
        _one_of("kind", ("url", "guid", "native")),
        Index("ix_statement_identifier_statement", "statement_id"),
    )

    source_id: str = Field(primary_key=True, foreign_key="source.id")
    kind: str = Field(primary_key=True)
    value: str = Field(primary_key=True)
    statement_id: int = _statement_part()
    first_seen_at: datetime


class StatementRevision(Table, table=True):
    """A version that a release ever had; never changed, never deleted."""

    __tablename__ = "statement_revision"
    __table_args__ = (_one_of("cause", CAUSES), Index("ix_statement_revision_hash", "statement_id", "content_hash"))

    statement_id: int = _statement_part()
    revision: int = Field(primary_key=True)
    recorded_at: datetime
    cause: str
    content_hash: str
    parser: str
    snapshot_sha256: str | None = Field(default=None, foreign_key="snapshot.sha256")
    record: dict[str, Any] = Field(sa_column=Column(Json, nullable=False))


class StatementChange(Table, table=True):
    """A line of the change feed. `seq` rises by one in the order of commits."""

    __tablename__ = "statement_change"
    __table_args__ = (_one_of("kind", CHANGES), Index("ix_statement_change_statement", "statement_id", "seq"))

    seq: int = Field(sa_column=Column(BigKey, primary_key=True, autoincrement=False))
    event_id: str = Field(unique=True)  # a random UUID
    statement_id: int = Field(sa_column=Column(BigKey, ForeignKey("statement.id"), nullable=False))
    revision: int
    kind: str
    source_id: str = Field(foreign_key="source.id")
    recorded_at: datetime


class StatementHold(Table, table=True):
    """An edit that is not believed yet: a text that flaps, or a whole site that changed at once."""

    __tablename__ = "statement_hold"
    __table_args__ = (_one_of("reason", ("flapping", "site_wide")),)

    statement_id: int = _statement_part()
    content_hash: str = Field(primary_key=True)
    reason: str
    held_at: datetime
    snapshot_sha256: str | None = Field(default=None, foreign_key="snapshot.sha256")


class SnapshotDictionary(Table, table=True):
    """What a source's pages are compressed with; kept for ever, since snapshots name it.

    `body` is some of its pages one after the other, itself zstd; where it is no zstd frame, a dictionary that zstd
    trained. `pages` is how many pages of the source were kept when it was made.
    """

    __tablename__ = "snapshot_dictionary"

    id: int | None = Field(default=None, sa_column=Column(BigKey, primary_key=True, autoincrement=True))
    source_id: str = Field(foreign_key="source.id", index=True)
    trained_at: datetime
    pages: int
    body: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class Snapshot(Table, table=True):
    """A page as fetched, by the SHA-256 of its bytes. `body` is zstd, with the dictionary where one is named."""

    __table_args__ = (Index("ix_snapshot_source", "source_id", "dictionary_id"),)

    sha256: str = Field(primary_key=True)
    source_id: str = Field(foreign_key="source.id")
    url: str
    media_type: str | None = None
    charset: str | None = None
    size: int  # bytes before compression
    fetched_at: datetime
    dictionary_id: int | None = Field(
        default=None, sa_column=Column(BigKey, ForeignKey("snapshot_dictionary.id"), nullable=True)
    )
    body: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class Visit(Table, table=True):
    """An HTTP request and what came of it."""

    __table_args__ = (
        Index("ix_visit_source_time", "source_id", "requested_at"),
        Index("ix_visit_source_outcome", "source_id", "outcome", "requested_at"),
    )

    id: int | None = Field(default=None, sa_column=Column(BigKey, primary_key=True, autoincrement=True))
    url: str
    source_id: str | None = Field(default=None, foreign_key="source.id")
    kind: str = "page"
    requested_at: datetime
    http_status: int | None = None
    outcome: str
    duration_ms: int | None = None
    snapshot_sha256: str | None = None


class PageValidator(Table, table=True):
    """ETag and Last-Modified of a URL, saved with the commit of what came with them."""

    __tablename__ = "page_validator"

    url: str = Field(primary_key=True)
    source_id: str = Field(foreign_key="source.id")
    etag: str | None = None
    last_modified: str | None = None
    sha256: str | None = None  # of the body, for servers that change the ETag of the same page
    saved_at: datetime


class Quarantine(Table, table=True):
    """What could not be understood, kept with its snapshot until a later parser can."""

    __table_args__ = (
        Index("ix_quarantine_key", "source_id", "url", unique=True),
        Index("ix_quarantine_due", "next_attempt_at"),
    )

    id: int | None = Field(default=None, sa_column=Column(BigKey, primary_key=True, autoincrement=True))
    url: str
    source_id: str = Field(foreign_key="source.id")
    reason: str
    detail: str
    attempts: int
    first_at: datetime
    last_at: datetime
    next_attempt_at: datetime
    parser: str | None = None
    snapshot_sha256: str | None = Field(default=None, foreign_key="snapshot.sha256")


class SourceState(Table, table=True):
    """A source's state as last judged; the view `source_health` adds when it last succeeded and published."""

    __tablename__ = "source_state"
    __table_args__ = (_one_of("state", STATES),)

    source_id: str = Field(primary_key=True, foreign_key="source.id")
    state: str
    since: datetime
    judged_at: datetime
    detail: str = ""
    fill_rates: dict[str, Any] = Field(default_factory=dict, sa_column=Column(Json, nullable=False))
    last_polled_at: datetime | None = None
    due_at: datetime | None = None  # when it is to be polled next; at once where null
    failures: int = 0  # polls in a row that failed


class Lease(Table, table=True):
    """Who works on what until when: a source is ingested by one run at a time."""

    name: str = Field(primary_key=True)
    holder: str
    expires_at: datetime


class Robots(Table, table=True):
    """A host's robots.txt as last fetched."""

    origin: str = Field(primary_key=True)
    fetched_at: datetime
    status: int | None = None
    text: str = Field(sa_column=Column(Text, nullable=False))


class BackfillCursor(Table, table=True):
    """How far the archive of a listing has been read; `span` is "from/to"."""

    __tablename__ = "backfill_cursor"

    source_id: str = Field(primary_key=True, foreign_key="source.id")
    listing_url: str = Field(primary_key=True)
    span: str = Field(primary_key=True)
    next_url: str | None = None
    done: bool = False
    updated_at: datetime


class Subscription(Table, table=True):
    """How far a subscriber has been told of the changes."""

    name: str = Field(primary_key=True)
    url: str | None = None  # a webhook's
    last_seq: int = Field(sa_column=Column(BigKey, nullable=False))
    failures: int = 0  # attempts in a row that failed
    next_attempt_at: datetime | None = None
    updated_at: datetime


class DeadLetter(Table, table=True):
    """A change that a subscriber could not be told of, after all attempts."""

    __tablename__ = "dead_letter"
    __table_args__ = (Index("ix_dead_letter_key", "subscriber", "seq", unique=True),)

    id: int | None = Field(default=None, sa_column=Column(BigKey, primary_key=True, autoincrement=True))
    subscriber: str = Field(foreign_key="subscription.name")
    seq: int = Field(sa_column=Column(BigKey, ForeignKey("statement_change.seq"), nullable=False))
    reason: str
    died_at: datetime


def table_of(model: type[SQLModel]) -> SqlTable:
    """The Core table of a model, for what is written in batches."""
    table: SqlTable = model.__table__  # type: ignore[attr-defined]
    return table


def upsert(table: SqlTable, *changed: str) -> TextClause:
    """The INSERT of whole rows of a table by which a row that has the same key is given these columns anew; with none
    named it stays as it is. As text: SQLAlchemy's own ON CONFLICT is compiled again at every use."""
    names = [column.name for column in table.columns]
    key = ", ".join(column.name for column in table.primary_key.columns)
    anew = ", ".join(f"{name} = excluded.{name}" for name in changed)
    values = ", ".join(f":{name}" for name in names)
    sql = f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({values})"  # noqa: S608 (names of our own)
    sql += f" ON CONFLICT ({key}) DO " + (f"UPDATE SET {anew}" if anew else "NOTHING")
    return text(sql).bindparams(*(bindparam(column.name, type_=column.type) for column in table.columns))
