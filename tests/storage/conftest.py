"""A ministry of our own, its releases, and saving them as a run would."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from parsers.record import Block, Record, body_text
from storage import snapshots, sources, statements
from storage.database import Database
from storage.statements import Arrival, Saved

NOON = datetime(2024, 3, 1, 12, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)

PARAGRAPHS = (
    "The Minister received the ambassador this morning and spoke with him about trade across the northern border.",
    "Both sides agreed to open two more crossings before the winter and to publish the opening hours in advance.",
    "A joint commission will meet in the spring to see what has come of it and what remains to be done.",
)

OTHER_PARAGRAPHS = (
    "Condolences were sent today to the families of the sailors who were lost in the storm off the western islands.",
    "Flags on public buildings fly at half-mast until Sunday; a book of remembrance lies open at the town hall.",
)


def record(number: int = 1, **changes: Any) -> Record:
    """A release of the test ministry, as a parser would give it."""
    paragraphs: Sequence[str] = changes.pop("paragraphs", (f"No. {number}.", *PARAGRAPHS))
    body = tuple(Block(type="paragraph", text=paragraph) for paragraph in paragraphs)
    url = changes.pop("url", f"https://mfa.example/news/{number}")
    values: dict[str, Any] = {
        "source": "xx-mfa",
        "issuer": "Ministry of Foreign Affairs",
        "url": url,
        "canonical_url": url,
        "language": "en",
        "title": f"Minister receives ambassador no. {number}",
        "kind": "announcement",
        "body": body,
        "text": body_text(body),
        "published_at": NOON,
        "published_precision": "minute",
        "parser": "xx-mfa/news@1",
    }
    return Record(**(values | changes))


@dataclass
class Desk:
    """Saves releases into a database, with a clock that stands until it is moved."""

    db: Database
    now: datetime = NOON
    kept: dict[str, Record] = field(default_factory=dict)

    def later(self, by: timedelta) -> None:
        self.now += by

    def arrive(self, release: Record, *, guid: str | None = None, page: bytes | None = None, **more: Any) -> Arrival:
        """An arrival whose page is kept; the page is another one where anything in the record differs."""
        body = release.model_dump_json(exclude={"parser"}).encode() if page is None else page
        url = more.pop("url", release.url or "")
        source = more.pop("source_id", "xx-mfa")
        at = more.pop("fetched_at", self.now)
        digest = snapshots.keep(
            self.db, source_id=source, url=url, body=body, media_type="text/html", charset="utf-8", fetched_at=at
        )
        self.kept[digest] = release
        return Arrival(
            source_id=source, record=release, url=url, snapshot_sha256=digest, fetched_at=at, guid=guid, **more
        )

    def save(self, *arrivals: Arrival | Record, **more: Any) -> list[Saved]:
        ready = [self.arrive(one) if isinstance(one, Record) else one for one in arrivals]
        return statements.save(self.db, ready, self.now, **more)

    def save_one(self, release: Record, **more: Any) -> Saved:
        return self.save(self.arrive(release, **more))[0]


@pytest.fixture
def desk(db: Database) -> Desk:
    """A desk over an empty database that knows two ministries."""
    sources.register(
        db,
        [
            sources.SourceRow("xx-mfa", "Ministry of Foreign Affairs", None, "https://mfa.example/", ("en", "fr")),
            sources.SourceRow("yy-mod", "Ministry of Defence", None, "https://mod.example/", ("en",)),
        ],
    )
    return Desk(db)


@pytest.fixture
def rows(db: Database) -> Callable[..., list[Any]]:
    """The rows of a query, as tuples."""
    from sqlalchemy import text

    def run(query: str, **values: Any) -> list[Any]:
        with db.reading() as connection:
            return [tuple(row) for row in connection.execute(text(query), values)]

    return run
