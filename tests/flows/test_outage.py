"""A database that goes away in the middle of a run and comes back: the run waits, and stores what it would have."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from flows import runs
from flows.opening import Order, open_store
from flows.reports import RunReport
from flows.settings import Settings
from storage.database import Database
from tests.postgres import PostgresServer

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
SOURCE = "ru-mid"
OUTAGE_SECONDS = float(os.environ.get("COMMUNIQUE_OUTAGE_SECONDS", "3"))  # 30 for the long run


@pytest.fixture
def server(postgres: PostgresServer) -> Iterator[PostgresServer]:
    """A server of its own, which can be stopped."""
    own = PostgresServer(postgres.binaries)
    yield own
    own.remove()


def play(db: Database, on_progress: Any = lambda source, done, total: None) -> RunReport:
    order = Order((SOURCE,), replay=SAMPLES)
    return asyncio.run(runs.ingest(order, Settings(_env_file=None), db, on_progress=on_progress))


def stored(db: Database) -> list[Any]:
    with db.reading() as connection:
        releases = connection.execute(text("SELECT url, revision, content_hash FROM statement ORDER BY url")).all()
        lines = connection.execute(text("SELECT seq, kind FROM statement_change ORDER BY seq")).all()
        listings = connection.execute(text("SELECT url, etag, sha256 FROM page_validator ORDER BY url")).all()
    return [tuple(row) for row in (*releases, *lines, *listings)]


@pytest.mark.system
@pytest.mark.timeout(120 + 2 * int(OUTAGE_SECONDS))
def test_a_run_outlives_an_outage_of_its_database(server: PostgresServer, tmp_path: Path) -> None:
    db = open_store(server.create())
    away = threading.Event()

    def cut_off(source: str, done: int, total: int) -> None:
        if done == 1 and not away.is_set():
            away.set()
            server.stop("fast")  # it loses nothing then, though the tests run it without fsync
            threading.Timer(OUTAGE_SECONDS, server.start).start()

    report = play(db, cut_off)
    assert away.is_set()
    undisturbed = open_store(f"sqlite:///{tmp_path}/communique.db")
    assert report.counts == play(undisturbed).counts
    assert len(stored(db)) > 12
    assert stored(db) == stored(undisturbed)
    undisturbed.close()
    db.close()
