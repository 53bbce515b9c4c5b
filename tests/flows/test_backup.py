"""Backup and restore by the commands of docs/operating.md: what is restored goes on, and nothing is lost or twice."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from flows import events
from flows.reports import SourceReport
from storage import changes
from storage.database import Database, open_database
from storage.sources import SourceRow, register
from tests.faults import sites
from tests.faults.desk import Clock, count, desk, titles, turn
from tests.faults.server import FaultServer
from tests.flows.test_events import Server
from tests.postgres import PostgresServer, database_name

HOST = "well.example"
MINISTRY = sites.ministry(HOST)


@pytest.fixture
def database(database_url: str) -> Database:
    db = open_database(database_url)
    register(db, [SourceRow(MINISTRY.id, MINISTRY.name["en"], None, MINISTRY.url, list(MINISTRY.languages), {})])
    return db


def shell(command: str, folder: Path, environment: dict[str, str]) -> None:
    done = subprocess.run(
        ["/bin/sh", "-ec", command], cwd=folder, env={**os.environ, **environment}, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr


def back_up(db: Database, url: str, folder: Path, postgres: Callable[[], PostgresServer]) -> Callable[[], Database]:
    """Make a backup while the database is open; what restores it in its place."""
    if db.dialect == "sqlite":
        if shutil.which("sqlite3") is None:
            pytest.skip("there is no sqlite3 on this machine (apt-get install sqlite3)")
        path = Path(url.removeprefix("sqlite:///"))
        shell(f'sqlite3 {path.name} ".backup copy.db"', path.parent, {})
        restore, environment = f"rm -f {path.name}-wal {path.name}-shm; cp copy.db {path.name}", {}
        folder = path.parent
    else:
        server = postgres()
        if not (server.binaries / "pg_dump").exists():
            pytest.skip("this PostgreSQL comes without pg_dump")
        name = database_name(url)
        environment = {
            "PATH": f"{server.binaries}:{os.environ['PATH']}",
            "PGHOST": str(server.folder),
            "PGUSER": "communique",
        }
        shell(f"pg_dump -Fc {name} > copy.dump", folder, environment)
        restore = f"dropdb {name}; createdb {name} && pg_restore -d {name} copy.dump"

    def put_back() -> Database:
        shell(restore, folder, environment)
        return open_database(url)

    return put_back


def ingest(db: Database, listed: Sequence[sites.Release], clock: Clock) -> SourceReport:
    """A turn of the ministry, whose site has these releases."""

    async def play() -> SourceReport:
        async with FaultServer({HOST: sites.site(HOST, listed)}) as server, desk(server, db, clock) as at:
            return await turn(at, MINISTRY)

    return asyncio.run(play())


def test_a_restored_database_goes_on_and_loses_nothing(
    database: Database, database_url: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    clock, prefect = Clock(), Server()
    ingest(database, sites.releases(3), clock)
    asyncio.run(events.announce(database, prefect))
    put_back = back_up(database, database_url, tmp_path, lambda: request.getfixturevalue("postgres"))

    # What comes after the backup, and is lost with the machine: new releases, their validators and their events.
    clock.advance(hours=1)
    assert ingest(database, sites.releases(5), clock).counts["published"] == 2
    asyncio.run(events.announce(database, prefect))
    told_before = [seq for _, seq in prefect.told]
    database.close()

    restored = put_back()
    assert count(restored, "statement") == 3
    assert count(restored, "snapshot") == 3
    newest = changes.latest(restored)
    clock.advance(hours=1)
    again = ingest(restored, sites.releases(6), clock)
    assert again.counts["published"] == 3, "no validator says that the lost ones are known"
    assert again.counts["known"] == 3
    assert titles(restored, MINISTRY.id) == {release.title for release in sites.releases(6)}
    assert [change.seq for change in changes.read(restored, newest)] == [newest + 1, newest + 2, newest + 3]
    asyncio.run(events.announce(restored, prefect))
    assert [seq for _, seq in prefect.told] == [*told_before, newest + 1, newest + 2, newest + 3]
    assert len({event["id"] for event in prefect.stored}) == len(prefect.stored), "a new change has an id of its own"
    restored.close()
