"""Two workers, each in a clone of its own as on two machines, over one PostgreSQL and one Prefect server."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from typing import Any

import pytest

from storage import changes
from storage.database import Database
from tests.system.site import Site
from tests.system.stack import Stack, second_worker

RUNS = range(2101, 2106)
"""One more than the first worker takes at once, so that the second takes part, whichever asks first."""


@pytest.fixture(scope="module")
def second(up_stack: Stack, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with second_worker(up_stack, tmp_path_factory.mktemp("second"), "second"):
        yield


@pytest.fixture
def many_at_once(stack: Stack) -> Iterator[None]:
    stack.set_concurrency("ingest-release", len(RUNS))
    yield
    stack.set_concurrency("ingest-release", 2)


def is_of_second(run: dict[str, Any]) -> bool:
    """Whether the program of the second clone has done a run."""
    return str(run["name"]).startswith("ingest-release on second · ")


def test_two_workers_in_clones_of_their_own_share_the_runs_and_store_each_release_once(
    stack: Stack, db: Database, site: Site, second: None, many_at_once: None
) -> None:
    urls = [site.put(number) for number in RUNS]
    runs = [stack.finished(run, 120) for run in [stack.start("ingest-release", {"url": url}) for url in urls]]
    assert [run["state"]["name"] for run in runs] == ["Done"] * len(RUNS)
    assert {is_of_second(run) for run in runs} == {True, False}, (
        "both took part, each with the program of its own clone"
    )
    told = [change.url for change in changes.read(db)]
    assert all(told.count(url) == 1 for url in urls)


def test_a_second_worker_takes_the_runs_of_one_that_hangs(stack: Stack, db: Database, site: Site, second: None) -> None:
    url = site.put(2002)
    (first,) = stack.processes("prefect worker start")
    os.kill(first, signal.SIGSTOP)
    try:
        run = stack.finished(stack.start("ingest-release", {"url": url}), 120)
    finally:
        os.kill(first, signal.SIGCONT)
    assert run["state"]["name"] == "Done"
    assert is_of_second(run)
    assert [change.url for change in changes.read(db)].count(url) == 1
