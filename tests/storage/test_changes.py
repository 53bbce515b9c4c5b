"""The change feed: in commit order under many writers, missed and repeated by no reader, told to each subscriber."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest

from storage import changes, sources, statements
from storage.database import Database, open_database
from storage.statements import Arrival
from tests.storage.conftest import HOUR, NOON, Desk, record

# How long writers and readers run against each other; COMMUNIQUE_STRESS_SECONDS=60 for the long run.
STRESS_SECONDS = float(os.environ.get("COMMUNIQUE_STRESS_SECONDS", "5"))
WRITERS, READERS = 8, 3

_processes = multiprocessing.get_context("fork")


def test_a_change_tells_what_its_revision_says(desk: Desk) -> None:
    desk.save_one(record(1))
    desk.later(HOUR)
    desk.save_one(record(1, title="Edited"))
    first, second = changes.read(desk.db)
    assert (first.kind, first.title, first.revision) == ("published", "Minister receives ambassador no. 1", 1)
    assert (second.kind, second.title, second.url) == ("revised", "Edited", "https://mfa.example/news/1")
    assert (second.statement_kind, second.language, second.published_at) == (
        "announcement",
        "en",
        "2024-03-01T12:00:00Z",
    )
    assert first.event_id != second.event_id
    assert second.to_json()["recorded_at"] == (NOON + HOUR).isoformat()


def test_the_feed_is_read_on_from_a_number_and_by_source_and_kind(desk: Desk) -> None:
    desk.save(record(1), record(2))
    desk.save_one(record(3), source_id="yy-mod")
    assert [change.seq for change in changes.read(desk.db, 1)] == [2, 3]
    assert [change.seq for change in changes.read(desk.db, 0, 2)] == [1, 2]
    assert [change.seq for change in changes.read(desk.db, sources=["yy-mod"])] == [3]
    assert changes.read(desk.db, kinds=["revised"]) == []
    assert changes.latest(desk.db) == 3


def test_waiting_ends_when_there_is_a_change_and_when_time_is_up(desk: Desk) -> None:
    assert not changes.wait(desk.db, 0, 0.2)
    writer = threading.Timer(0.5, lambda: desk.save_one(record(1)))
    writer.start()
    began = time.monotonic()
    assert changes.wait(desk.db, 0, 30)
    assert time.monotonic() - began < 10
    writer.join()
    assert changes.wait(desk.db, 0, 30)


def test_following_gives_each_change_and_says_when_there_is_none(desk: Desk) -> None:
    desk.save(record(1), record(2))
    followed = changes.follow(desk.db, 0, batch=1, idle=0.1)
    assert [next(followed) is not None for _ in range(3)] == [True, True, False]
    desk.save_one(record(3))
    change = next(followed)
    assert change is not None
    assert change.seq == 3


@pytest.mark.parametrize("dialect", ["postgresql"], indirect=True)
def test_a_commit_notifies_with_the_newest_number(desk: Desk, database_url: str) -> None:
    with psycopg.connect(database_url.replace("+psycopg", ""), autocommit=True) as listener:
        listener.execute("LISTEN communique_changes")
        desk.save(record(1), record(2))
        desk.save(record(1))
        notes = [note.payload for note in listener.notifies(timeout=1)]
    assert notes == ["2"]


# Subscribers.


def test_a_subscriber_is_told_from_where_it_stands_until_it_acknowledges(desk: Desk) -> None:
    desk.save(*(record(n) for n in range(5)))
    assert changes.subscribe(desk.db, "hook", desk.now) == 0
    assert [change.seq for change in changes.pending(desk.db, "hook", 3)] == [1, 2, 3]
    assert [change.seq for change in changes.pending(desk.db, "hook", 3)] == [1, 2, 3]
    changes.acknowledge(desk.db, "hook", 2, desk.now)
    assert [change.seq for change in changes.pending(desk.db, "hook")] == [3, 4, 5]
    changes.acknowledge(desk.db, "hook", 1, desk.now)  # late news of an earlier success moves nothing back
    assert changes.cursor(desk.db, "hook") == 2
    assert changes.subscribe(desk.db, "hook", desk.now) == 2
    assert changes.subscribe(desk.db, "later", desk.now, after=4) == 4


def test_a_change_given_up_is_a_dead_letter_and_the_rest_goes_on(desk: Desk) -> None:
    desk.save(*(record(n) for n in range(3)))
    changes.subscribe(desk.db, "hook", desk.now)
    changes.dead_letter(desk.db, "hook", 1, "410 Gone", desk.now)
    assert [change.seq for change in changes.pending(desk.db, "hook")] == [2, 3]
    (letter,) = changes.dead_letters(desk.db, "hook")
    assert (letter.seq, letter.reason) == (1, "410 Gone")
    assert [change.title for change in changes.letter_changes(desk.db, [letter])] == [
        "Minister receives ambassador no. 0"
    ]
    changes.bury(desk.db, [letter.id or 0])
    assert changes.dead_letters(desk.db) == []


# Many at once.


def write(url: str, writer: int, until: float) -> None:
    """Publish and edit releases of the writer's own and of a source that all write to."""
    db = open_database(url)
    turn = 0
    while time.monotonic() < until:
        turn += 1
        source = ("xx-mfa", f"xx-{writer}")[turn % 2]
        now = NOON + timedelta(seconds=turn)
        arrivals = [
            Arrival(
                source_id=source,
                record=record(n, title=f"Turn {turn - turn % 3}", url=f"https://mfa.example/{writer}/{turn % 40}/{n}"),
                url=f"https://mfa.example/{writer}/{turn % 40}/{n}",
                snapshot_sha256=None,
                fetched_at=now,
            )
            for n in range(turn % 4 + 1)
        ]
        statements.save(db, arrivals, now)
    db.close()


def follow(url: str, place: Path, written: Any) -> None:
    """Read on from the place in a file, writing each seq down: its last line is the place. `written` is set when
    the writers are done."""
    db = open_database(url)
    with place.open("a+") as file:
        file.seek(0)
        seen = file.read().split()
        after = int(seen[-1]) if seen else 0
        while True:
            late = written.is_set()
            found = changes.read(db, after, 100)
            file.writelines(f"{change.seq}\n" for change in found)
            file.flush()
            after = found[-1].seq if found else after
            if late and not found:
                return
            time.sleep(0.002)


@pytest.mark.system
@pytest.mark.timeout(120 + 3 * int(STRESS_SECONDS))
def test_under_many_writers_each_reader_sees_every_change_once_and_in_order(
    db: Database, database_url: str, tmp_path: Path
) -> None:
    names = ["xx-mfa", *(f"xx-{writer}" for writer in range(WRITERS))]
    sources.register(db, [sources.SourceRow(name, name, None, "https://mfa.example/", ("en",)) for name in names])
    db.close()  # nothing open crosses into the other processes
    until = time.monotonic() + STRESS_SECONDS
    written = _processes.Event()
    places = [tmp_path / f"reader{number}" for number in range(READERS)]
    writers = [_start(write, database_url, number, until) for number in range(WRITERS)]
    readers = [_start(follow, database_url, place, written) for place in places]
    time.sleep(STRESS_SECONDS / 2)
    assert readers[0].pid is not None
    os.kill(readers[0].pid, signal.SIGKILL)  # this one dies, and goes on from its place
    readers[0].join(30)
    _drop_half_a_line(places[0])
    readers[0] = _start(follow, database_url, places[0], written)
    for processes in (writers, readers):
        for process in processes:
            process.join(60 + STRESS_SECONDS)
            assert process.exitcode == 0
        written.set()
    newest = changes.latest(db)
    assert newest > WRITERS
    for place in places:
        assert [int(seq) for seq in place.read_text().split()] == list(range(1, newest + 1))


def _start(work: Any, *arguments: Any) -> multiprocessing.process.BaseProcess:
    process = _processes.Process(target=work, args=arguments, daemon=True)
    process.start()
    return process


def _drop_half_a_line(place: Path) -> None:
    """A place that was being written when the reader died is the last whole line."""
    text = place.read_text()
    place.write_text(text[: text.rfind("\n") + 1])
