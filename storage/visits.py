"""Requests and what came of them, and the validators that make the next request conditional."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import BindParameter, Connection, bindparam, select

from storage.database import Database
from storage.identity import bounded
from storage.tables import PageValidator, Visit, table_of, upsert

_visit = table_of(Visit)
_validator = table_of(PageValidator)
_urls: BindParameter[Any] = bindparam("urls", expanding=True)
_OF_URLS = select(_validator).where(_validator.c.url.in_(_urls))
_SAVE = upsert(_validator, "source_id", "etag", "last_modified", "sha256", "saved_at")

SUCCESSES = ("ok", "not_modified")  # outcomes by which a source counts as answering


@dataclass(frozen=True)
class Validator:
    """ETag and Last-Modified as a server sent them, and the digest of what it sent; `saved_at` once it is kept."""

    etag: str | None = None
    last_modified: str | None = None
    sha256: str | None = None
    saved_at: datetime | None = field(default=None, compare=False)

    def __bool__(self) -> bool:
        return bool(self.etag or self.last_modified or self.sha256)


@dataclass(frozen=True)
class Visited:
    """A request. `outcome` is "ok", "not_modified" or the fetcher's word for what went wrong."""

    url: str
    source_id: str | None
    requested_at: datetime
    http_status: int | None
    outcome: str
    duration_ms: int | None = None
    snapshot_sha256: str | None = None
    kind: Literal["page", "listing", "robots"] = "page"


def record(db: Database, visits: Sequence[Visited]) -> None:
    """Write down requests, in one transaction."""
    if visits:
        with db.writing() as connection:
            _write_visits(connection, visits)


def _write_visits(connection: Connection, visits: Sequence[Visited]) -> None:
    if visits:
        connection.execute(_visit.insert(), [asdict(visit) for visit in visits])


def conclude(
    db: Database, source_id: str, visits: Sequence[Visited], settled: Mapping[str, Validator], now: datetime
) -> None:
    """Write down a poll's requests, and the validators of the listings of which all that they list is committed."""
    if visits or settled:
        with db.writing() as connection:
            _write_visits(connection, visits)
            write_validators(connection, [(source_id, url, validator) for url, validator in settled.items()], now)


def history(db: Database, source_id: str, limit: int = 100) -> list[Visit]:
    """A source's newest requests, the newest first."""
    with db.session() as session:
        query = select(Visit).where(_visit.c.source_id == source_id)
        return list(session.scalars(query.order_by(_visit.c.requested_at.desc(), _visit.c.id.desc()).limit(limit)))


def validators(db: Database, urls: Sequence[str]) -> dict[str, Validator]:
    """The validators of those URLs that have one."""
    keys = {bounded(url): url for url in urls}
    with db.reading() as connection:
        rows = connection.execute(_OF_URLS, {"urls": list(keys)}).all()
    return {keys[row.url]: Validator(row.etag, row.last_modified, row.sha256, row.saved_at) for row in rows}


def write_validators(connection: Connection, found: Sequence[tuple[str, str, Validator]], now: datetime) -> None:
    """Save validators in the transaction that commits what came with them. An empty one deletes the old."""
    newest = {bounded(url): (source_id, validator) for source_id, url, validator in found}
    gone = [url for url, (_, validator) in newest.items() if not validator]
    if gone:
        connection.execute(_validator.delete().where(_validator.c.url.in_(gone)))
    rows = [
        {"url": url, "source_id": source, **asdict(new), "saved_at": now}
        for url, (source, new) in newest.items()
        if new
    ]
    if rows:
        connection.execute(_SAVE, rows)
