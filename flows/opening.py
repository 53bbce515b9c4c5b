"""What every run begins with: its order, the database, a fetcher for the web, and the clock."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from flows.fetch import Fetcher, RobotsFile
from flows.patience import patiently
from flows.settings import Settings
from parsers.ministries import all_ministries
from parsers.ministry import Ministry
from storage import robots, sources
from storage.database import Database, current, newest, open_database, upgrade


@dataclass(frozen=True, slots=True)
class Order:
    """What a run is asked for. No `sources` means all that are due, or in a capture all that it holds."""

    sources: tuple[str, ...] = ()
    since: date | None = None
    limit: int | None = None
    replay: Path | None = None
    even_if_not_due: bool = False


def open_store(database_url: str) -> Database:
    """The database, brought to the newest schema, with every declared ministry in it. Raises DatabaseError."""
    db = open_database(database_url)
    if current(db) != newest():
        upgrade(db)  # takes the write lock: not at every start
    sources.register(db, [_row(ministry) for ministry in all_ministries().values()])
    return db


def _row(ministry: Ministry) -> sources.SourceRow:
    return sources.SourceRow(
        id=ministry.id,
        name=ministry.name.get("en") or next(iter(ministry.name.values())),
        country=ministry.country,
        url=ministry.url,
        languages=ministry.languages,
        names=dict(ministry.name),
    )


@asynccontextmanager
async def fetching(settings: Settings, db: Database) -> AsyncIterator[Fetcher]:
    """A fetcher for the web that knows what each host's robots.txt said within the last day."""
    kept = {row.origin: RobotsFile(**asdict(row)) for row in await patiently(robots.load, db)}
    async with Fetcher(settings.fetch, robots=kept) as fetcher:
        try:
            yield fetcher
        finally:
            fresh = [file for origin, file in fetcher.robots_files.items() if kept.get(origin) != file]
            rows = [robots.RobotsRow(file.origin, file.fetched_at, file.status, file.text) for file in fresh]
            await patiently(robots.keep, db, rows)


def clock_at(moment: datetime | None) -> Callable[[], datetime]:
    """The clock of one moment of a capture; the machine's where the capture states none."""
    return (lambda: datetime.now(UTC)) if moment is None else (lambda: moment)
