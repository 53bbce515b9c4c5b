"""How far the archive of a listing has been read, so that a backfill goes on where it stopped."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import select

from storage.database import Database
from storage.tables import BackfillCursor, table_of, upsert

_cursor = table_of(BackfillCursor)
_KEEP = upsert(_cursor, "next_url", "done", "updated_at")


def place(db: Database, source_id: str, listing_url: str, span: str) -> str | None:
    """The page of a listing at which its last backfill over `span` stopped; None where it is to begin anew."""
    with db.session() as session:
        cursor = session.exec(
            select(BackfillCursor).where(
                BackfillCursor.source_id == source_id,
                BackfillCursor.listing_url == listing_url,
                BackfillCursor.span == span,
            )
        ).one_or_none()
        return None if cursor is None or cursor.done else cursor.next_url


def keep(db: Database, source_id: str, listing_url: str, span: str, next_url: str | None, now: datetime) -> None:
    """Note the page to go on with; None when the listing has been read to its end."""
    row = {
        "source_id": source_id,
        "listing_url": listing_url,
        "span": span,
        "next_url": next_url,
        "done": next_url is None,
        "updated_at": now,
    }
    with db.writing() as connection:
        connection.execute(_KEEP, row)
