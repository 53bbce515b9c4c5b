"""robots.txt of each host as last fetched, so that it is asked for once a day and not once a run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import select

from storage.database import Database
from storage.tables import Robots, table_of, upsert

_robots = table_of(Robots)
_KEEP = upsert(_robots, "fetched_at", "status", "text")


@dataclass(frozen=True)
class RobotsRow:
    """A host's robots.txt. `origin` is scheme, host and port; `status` is null where the host did not answer."""

    origin: str
    fetched_at: datetime
    status: int | None
    text: str


def load(db: Database) -> list[RobotsRow]:
    """All that are kept."""
    with db.reading() as connection:
        return [RobotsRow(**row) for row in connection.execute(select(_robots)).mappings()]


def keep(db: Database, rows: Sequence[RobotsRow]) -> None:
    """Keep what was fetched, in place of what was kept of the same hosts."""
    newest = {row.origin: asdict(row) | {"text": row.text.replace("\0", "")} for row in rows}
    if newest:
        with db.writing() as connection:
            connection.execute(_KEEP, list(newest.values()))
