"""A desk over the fault server: the real pipeline, a database of its own, and the clock in the test's hand."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import text

from flows import pipeline
from flows.assess import assess
from flows.fetch import Fetcher, FetchSettings
from flows.pipeline import Desk
from flows.reports import SourceReport
from flows.settings import Settings
from parsers.ministry import Ministry
from storage import sources
from storage.database import Database, open_database, upgrade
from tests.faults.server import FaultServer

QUICK = FetchSettings(
    read_timeout=0.25,
    total_timeout=0.4,
    page_bytes=1024 * 1024,
    listing_bytes=1024 * 1024,
    interval=0.0,
    backoff=0.001,
    retries=1,
)


@dataclass
class Clock:
    """A clock that goes on only when it is told to."""

    now: datetime = field(default_factory=lambda: datetime(2026, 3, 3, 12, tzinfo=UTC))

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **duration: float) -> None:
        self.now += timedelta(**duration)

    async def sleep(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


def new_database(template: Path, path: Path, ministries: Sequence[Ministry]) -> Database:
    """A database with the newest schema and these sources; the template is made once and copied."""
    if not template.exists():
        made = open_database(f"sqlite:///{template}")
        upgrade(made)
        made.close()
    shutil.copy(template, path)
    db = open_database(f"sqlite:///{path}")
    rows = [sources.SourceRow(one.id, one.name["en"], None, one.url, list(one.languages), {}) for one in ministries]
    sources.register(db, rows)
    return db


@asynccontextmanager
async def desk(server: FaultServer, db: Database, clock: Clock, **changes: object) -> AsyncIterator[Desk]:
    """A desk whose every request goes to the server."""
    settings = replace(QUICK, connect_to=server.connect_to(), **changes)  # type: ignore[arg-type]
    async with Fetcher(settings, clock=clock, sleep=clock.sleep) as fetcher:
        yield Desk(db, Settings(_env_file=None), fetcher, now=clock)


async def turn(at: Desk, ministry: Ministry) -> SourceReport:
    """One turn of a source: polled, taken, assessed."""
    report = await pipeline.take(at, await pipeline.poll(at, ministry))
    await assess(at.db, ministry, report, at.now())
    return report


def count(db: Database, table: str, where: str = "1 = 1") -> int:
    """How many rows a table has."""
    with db.reading() as connection:
        return int(connection.execute(text(f"SELECT count(*) FROM {table} WHERE {where}")).scalar_one())


def titles(db: Database, source: str) -> set[str]:
    """The titles of a source's stored releases."""
    with db.reading() as connection:
        rows = connection.execute(text("SELECT title FROM statement WHERE source_id = :source"), {"source": source})
        return {row[0] for row in rows}
