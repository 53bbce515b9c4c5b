"""A small ingest for the crash tests: a feed that moves on, its releases stored, its changes announced to a file.

It goes the product's way (snapshot, save with validator, the listing's validator, announce) over made-up rounds. A
process may be killed at any moment, or kills itself at a named one; `check` says whether what it left is sound.
"""

from __future__ import annotations

import os
import signal
from collections import defaultdict
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import event, text

from storage import changes, snapshots, sources, statements, visits
from storage.database import Database, open_database
from storage.statements import Arrival
from storage.visits import Validator
from tests.storage.conftest import PARAGRAPHS, record

SOURCE, LISTING, SUBSCRIBER = "xx-mfa", "https://mfa.example/feed", "file"
START = datetime(2024, 3, 1, tzinfo=UTC)
SHOWN, NEW = 8, 2  # releases in a round of the feed, and how many of them are new

# Where a process may be killed, in the order of a round.
BOUNDARIES = (
    "after fetch",
    "after snapshot",
    "in the transaction",
    "before commit",
    "after commit",
    "after listing",
    "before the event",
    "after the event",
)


def version(number: int, round_number: int) -> int:
    """Every third release is edited when it was shown twice."""
    first = max(0, (number - SHOWN + NEW) // NEW)
    return 2 if number % 3 == 0 and round_number > first + 1 else 1


def shown(round_number: int) -> range:
    return range(round_number * NEW, round_number * NEW + SHOWN)


class Crash:
    """Kills its own process when a boundary is reached for the n-th time."""

    def __init__(self, boundary: str | None = None, nth: int = 1) -> None:
        self.boundary = boundary
        self.left = nth

    def __call__(self, boundary: str) -> None:
        if boundary == self.boundary:
            self.left -= 1
            if self.left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    def watch(self, db: Database) -> None:
        """Reach the two boundaries inside of a transaction."""
        saving: set[int] = set()

        @event.listens_for(db.engine, "after_cursor_execute")
        def executed(connection: Any, cursor: Any, statement: str, *rest: Any) -> None:
            if statement.startswith("INSERT INTO statement_revision"):
                self("in the transaction")
            if statement.startswith("INSERT INTO statement_change"):
                saving.add(id(connection))

        @event.listens_for(db.engine, "commit")
        def commits(connection: Any) -> None:
            if saving:
                saving.clear()
                self("before commit")


def ingest(url: str, announced: Path, rounds: int, crash: Crash) -> None:
    """Go on with the feed where the database says it was left, up to a number of rounds."""
    db = open_database(url)
    crash.watch(db)
    sources.register(db, [sources.SourceRow(SOURCE, "Ministry", None, "https://mfa.example/", ("en",))])
    changes.subscribe(db, SUBSCRIBER, START)
    _announce(db, announced, START, crash)
    for round_number in range(done(db) + 1, rounds + 1):
        now = START + timedelta(hours=round_number)
        _take(db, round_number, now, crash)
        _announce(db, announced, now, crash)
    db.close()


def done(db: Database) -> int:
    """The newest round whose listing was committed."""
    known = visits.validators(db, [LISTING]).get(LISTING)
    return int(known.etag or -1) if known else -1


def _take(db: Database, round_number: int, now: datetime, crash: Crash) -> None:
    crash("after fetch")
    arrivals: list[Arrival] = []
    for number in shown(round_number):
        state = version(number, round_number)
        release = record(number, paragraphs=(*PARAGRAPHS, f"This is state {state} of release {number}."))
        url = release.url or ""
        digest = snapshots.keep(
            db,
            source_id=SOURCE,
            url=url,
            body=f"<p>{release.text}</p>".encode(),
            media_type="text/html",
            charset="utf-8",
            fetched_at=now,
        )
        validator = Validator(etag=f"{number}@{state}")
        arrivals.append(
            Arrival(
                source_id=SOURCE,
                record=release,
                url=url,
                snapshot_sha256=digest,
                fetched_at=now,
                validator=validator,
            )
        )
    crash("after snapshot")
    statements.save(db, arrivals, now)
    crash("after commit")
    visits.conclude(db, SOURCE, [], {LISTING: Validator(etag=str(round_number))}, now)
    crash("after listing")


def _announce(db: Database, announced: Path, now: datetime, crash: Crash) -> None:
    while pending := changes.pending(db, SUBSCRIBER, 5):
        crash("before the event")
        with announced.open("a") as file:
            file.writelines(f"{change.seq} {change.event_id}\n" for change in pending)
            file.flush()
            os.fsync(file.fileno())
        crash("after the event")
        changes.acknowledge(db, SUBSCRIBER, pending[-1].seq, now)


def check(db: Database) -> None:
    """Assert that what a killed process left is sound: nothing by half, nothing twice, no validator too many."""
    with db.reading() as connection:
        run = connection.execute
        revisions: dict[int, list[int]] = defaultdict(list)
        for number, revision in run(text("SELECT statement_id, revision FROM statement_revision ORDER BY 1, 2")):
            revisions[number].append(revision)
        table = {row.id: row for row in run(text("SELECT id, url, revision, text FROM statement"))}
        lines = run(text("SELECT seq, statement_id, revision FROM statement_change ORDER BY seq")).all()
        etags = run(text("SELECT url, etag FROM page_validator WHERE url <> :listing"), {"listing": LISTING}).all()
        orphans = run(text("SELECT count(*) FROM statement WHERE snapshot_sha256 IS NULL")).scalar_one()
    assert {number: list(range(1, row.revision + 1)) for number, row in table.items()} == dict(revisions)
    assert len({row.url for row in table.values()}) == len(table)
    assert [line.seq for line in lines] == list(range(1, len(lines) + 1))
    assert {(line.statement_id, line.revision) for line in lines} == {
        (number, revision) for number, found in revisions.items() for revision in found
    }
    assert orphans == 0
    texts = {row.url: row.text for row in table.values()}
    for url, etag in etags:
        number, state = etag.split("@")
        assert f"This is state {state} of release {number}." in texts[url], "a validator without its content"
    last = done(db)
    for number in shown(last) if last >= 0 else ():
        stored = texts[f"https://mfa.example/news/{number}"]
        wanted = {version(number, last), version(number, last + 1)}  # the round after it may be stored already
        assert any(f"This is state {state} of release" in stored for state in wanted), "a listing without its releases"


def check_complete(db: Database, announced: Path) -> None:
    """Assert that the feed was taken as if nobody had ever been killed, and that each change was announced."""
    check(db)
    last = done(db)
    with db.reading() as connection:
        table = {row.url: row for row in connection.execute(text("SELECT url, revision, text FROM statement"))}
        events = {(row.seq, row.event_id) for row in connection.execute(text("SELECT * FROM statement_change"))}
    assert set(table) == {f"https://mfa.example/news/{n}" for n in range(last * NEW + SHOWN)}
    for number in range(last * NEW + SHOWN):
        seen = [round_number for round_number in range(last + 1) if number in shown(round_number)]
        states = [version(number, round_number) for round_number in seen]
        row = table[f"https://mfa.example/news/{number}"]
        assert row.revision == len(set(states)), number
        assert f"This is state {states[-1]} of release {number}." in row.text
    told = [line.split() for line in announced.read_text().splitlines()]
    assert {(int(seq), event_id) for seq, event_id in told} == events
    firsts = list(dict.fromkeys(int(seq) for seq, _ in told))
    assert firsts == sorted(firsts), "announced out of order"
