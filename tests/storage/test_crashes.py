"""Killed at any moment, nothing is missing, nothing is twice, and every change is told."""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import time
from pathlib import Path

import pytest

from storage.database import open_database
from tests.storage import ingester
from tests.storage.ingester import BOUNDARIES, Crash

# How often the process is killed; COMMUNIQUE_KILLS=200 for the long run.
KILLS = int(os.environ.get("COMMUNIQUE_KILLS", "20"))
LONGEST_SECONDS = 0.6
MANY_ROUNDS = 1_000_000

# A forked process has all modules at once, so that it is killed at work and not while it starts.
_processes = multiprocessing.get_context("fork")


def run(url: str, announced: Path, rounds: int, crash: Crash) -> multiprocessing.process.BaseProcess:
    process = _processes.Process(target=ingester.ingest, args=(url, announced, rounds, crash), daemon=True)
    process.start()
    return process


def finish(url: str, announced: Path) -> None:
    """Run a few rounds more, undisturbed, and look at all there is."""
    db = open_database(url)
    last = run(url, announced, ingester.done(db) + 6, Crash())
    last.join(60)
    assert last.exitcode == 0
    ingester.check_complete(db, announced)
    db.close()


@pytest.mark.system
@pytest.mark.timeout(60 + 3 * KILLS)
def test_a_process_killed_at_random_moments_loses_and_repeats_nothing(database_url: str, tmp_path: Path) -> None:
    announced = tmp_path / "announced"
    announced.touch()
    dice = random.Random(20240301)
    db = open_database(database_url)
    for _ in range(KILLS):
        process = run(database_url, announced, MANY_ROUNDS, Crash())
        time.sleep(dice.uniform(0.02, LONGEST_SECONDS))
        assert process.pid is not None
        os.kill(process.pid, signal.SIGKILL)
        process.join(30)
        assert process.exitcode == -signal.SIGKILL
        ingester.check(db)
    db.close()
    finish(database_url, announced)


@pytest.mark.system
@pytest.mark.parametrize("boundary", BOUNDARIES)
def test_a_process_killed_at_a_boundary_loses_and_repeats_nothing(
    database_url: str, tmp_path: Path, boundary: str
) -> None:
    announced = tmp_path / "announced"
    announced.touch()
    db = open_database(database_url)
    for nth in (1, 4):
        process = run(database_url, announced, MANY_ROUNDS, Crash(boundary, nth))
        process.join(60)
        assert process.exitcode == -signal.SIGKILL, "the boundary was never reached"
        ingester.check(db)
    db.close()
    finish(database_url, announced)
