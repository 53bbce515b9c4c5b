"""A consumer that follows the change feed and keeps its place: stopped and started again, it misses and repeats
nothing. Here it keeps the titles of all live statements in a small database of its own.

    python docs/examples/follow_changes.py sqlite:///communique.db titles.db

The place is saved in the same transaction as what was made of the changes. Where that is not possible (a mail, a
call to another service) save it afterwards, and use `event_id` to recognize what comes a second time after a crash.
"""

from __future__ import annotations

import sqlite3
import sys
import time

from sqlalchemy import Engine, create_engine, text

BATCH = 500
PAUSE = 1.0  # seconds; on PostgreSQL, LISTEN communique_changes instead

CHANGES = text("""
SELECT statement_change.seq, statement_change.kind, statement.id, statement.title, statement.url, statement.status
FROM statement_change
JOIN statement ON statement.id = statement_change.statement_id
WHERE statement_change.seq > :place
ORDER BY statement_change.seq
LIMIT :batch
""")


def open_mine(path: str) -> sqlite3.Connection:
    """Our own database: the titles, and how far we have read."""
    mine = sqlite3.connect(path)
    mine.execute("CREATE TABLE IF NOT EXISTS title (id INTEGER PRIMARY KEY, title TEXT, url TEXT)")
    mine.execute("CREATE TABLE IF NOT EXISTS place (seq INTEGER NOT NULL)")
    if mine.execute("SELECT count(*) FROM place").fetchone() == (0,):
        mine.execute("INSERT INTO place VALUES (0)")
    mine.commit()
    return mine


def take(engine: Engine, mine: sqlite3.Connection) -> int:
    """Take the next changes; how many there were."""
    (place,) = mine.execute("SELECT seq FROM place").fetchone()
    with engine.connect() as connection:
        changes = connection.execute(CHANGES, {"place": place, "batch": BATCH}).all()
    with mine:  # one transaction: the titles and the place, or neither
        for change in changes:
            if change.status == "withdrawn":
                mine.execute("DELETE FROM title WHERE id = ?", (change.id,))
            else:
                mine.execute("INSERT OR REPLACE INTO title VALUES (?, ?, ?)", (change.id, change.title, change.url))
        if changes:
            mine.execute("UPDATE place SET seq = ?", (changes[-1].seq,))
    return len(changes)


def follow(database_url: str, path: str) -> None:
    engine, mine = create_engine(database_url), open_mine(path)
    while True:
        if not take(engine, mine):
            time.sleep(PAUSE)


if __name__ == "__main__":
    follow(*sys.argv[1:3])
