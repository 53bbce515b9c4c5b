"""A database with a change feed in it, for tests of what is told of changes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from parsers.record import Block, Record
from storage.database import Database, open_database, upgrade
from storage.sources import SourceRow, register
from storage.statements import Arrival, Saved, save

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
SOURCE = "ru-mid"


def open_feed(path: Path) -> Database:
    """A new SQLite database with one source."""
    db = open_database(f"sqlite:///{path}")
    upgrade(db)
    row = SourceRow(id=SOURCE, name="A ministry", country="RU", url="https://mid.ru/", languages=("en",), names={})
    register(db, [row])
    return db


def publish(db: Database, *numbers: int, text: str = "The parties met.", now: datetime = START) -> list[Saved]:
    """Save a release of each number; saved again with another text, it is revised."""
    arrivals = []
    for number in numbers:
        url = f"https://mid.ru/en/foreign_policy/news/{number}/"
        record = Record(
            source=SOURCE,
            url=url,
            canonical_url=url,
            native_id=str(number),
            language="en",
            title=f"Statement number {number} on the talks",
            kind="statement",
            body=(Block(type="paragraph", text=text),),
            text=text,
            parser="ru-mid/bitrix@1",
        )
        arrivals.append(
            Arrival(
                source_id=SOURCE, record=record, url=url, snapshot_sha256=None, fetched_at=now + timedelta(seconds=1)
            )
        )
    return save(db, arrivals, now + timedelta(seconds=2))
