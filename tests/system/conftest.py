"""One stack for all system tests: starting a server, a worker and a database takes longer than most of the tests."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from storage.database import Database, open_database
from tests.flows.receiver import SECRET, Receiver, receiving
from tests.postgres import PostgresServer
from tests.system.archive import ArchiveRuns, start_archive_runs
from tests.system.site import Site, serving
from tests.system.stack import Stack, clean_environment, up, wait_for


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything here is a system test."""
    here = Path(__file__).parent
    for item in items:
        if here in Path(item.path).parents:
            item.add_marker(pytest.mark.system)


@pytest.fixture(scope="session")
def site() -> Iterator[Site]:
    with serving() as site:
        site.publish(1001, 1002, 1003)
        site.state[:] = [5001, 5002]
        yield site


@pytest.fixture(scope="session")
def receiver() -> Iterator[Receiver]:
    with receiving() as receiver:
        yield receiver


@pytest.fixture(scope="session")
def up_stack(
    site: Site, receiver: Receiver, postgres: PostgresServer, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Stack]:
    """`communique up` over PostgreSQL, with a scheduled ingest every 10 s, against the sample sites."""
    folder = tmp_path_factory.mktemp("up")
    environment = clean_environment(
        folder,
        COMMUNIQUE_DATABASE_URL=postgres.create(),
        COMMUNIQUE_CONNECT_TO=site.connect_to,
        COMMUNIQUE_RETRIES="0",
        COMMUNIQUE_INTERVAL="0.5",
        COMMUNIQUE_LEASE="5",
        COMMUNIQUE_WEBHOOK_URL=receiver.url,
        COMMUNIQUE_WEBHOOK_SECRET=SECRET,
        PREFECT_SERVER_DATABASE_CONNECTION_URL=postgres.create().replace("+psycopg", "+asyncpg"),
    )
    with up(folder, environment, "--ingest-every", "10") as stack:
        yield stack


@pytest.fixture(scope="session")
def lost_runs(up_stack: Stack) -> tuple[str, str]:
    """A run that was lost, and one lost before it began, a while ago: it takes a minute or two until they are found."""
    return up_stack.lose_run(), up_stack.lose_taken_run()


@pytest.fixture(scope="session")
def scheduled_run(up_stack: Stack, lost_runs: tuple[str, str]) -> dict[str, Any]:
    """The first run that the schedule has started and that completed; the schedule is ended then."""

    def completed() -> dict[str, Any] | None:
        return next((run for run in up_stack.runs("ingest") if run["state_type"] == "COMPLETED"), None)

    run = wait_for("a scheduled ingest", completed, 180)
    up_stack.end_schedule("ingest")
    return run


@pytest.fixture(scope="session")
def archive_runs(
    up_stack: Stack, scheduled_run: dict[str, Any], tmp_path_factory: pytest.TempPathFactory
) -> ArchiveRuns:
    """Runs of `backfill` and `reparse` on Dask, which go on while other tests wait for something else."""
    return start_archive_runs(up_stack, tmp_path_factory.mktemp("archive"))


@pytest.fixture
def stack(up_stack: Stack, archive_runs: ArchiveRuns) -> Stack:
    """What `communique up` has brought up, after its first scheduled run."""
    return up_stack


@pytest.fixture
def db(stack: Stack) -> Iterator[Database]:
    """The statements' database of the stack."""
    database = open_database(stack.environment["COMMUNIQUE_DATABASE_URL"])
    yield database
    database.close()


@pytest.fixture(scope="session")
def chromium() -> str:
    """The browser's program."""
    for path in ("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"):
        if os.access(path, os.X_OK):
            return path
    pytest.skip("there is no Chromium on this machine (apt-get install chromium)")
