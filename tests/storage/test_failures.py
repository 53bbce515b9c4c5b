"""A database that is not to be had: a clear sentence, nothing stored by half, and all there after the next try."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import event, text

from storage import changes, database, snapshots, sources, statements
from storage.database import Database, DatabaseError, open_database, upgrade
from tests.postgres import PostgresServer, database_name
from tests.storage.conftest import HOUR, NOON, Desk, record

SOURCE = sources.SourceRow("xx-mfa", "Ministry", None, "https://mfa.example/", ("en",))


@pytest.mark.parametrize(
    "url",
    ["", "nonsense", "mysql://user:secret@host/name", "postgresql+asyncpg://user:secret@host/name", "sqlite://"],
)
def test_what_is_no_database_url_is_said_to_be_none(url: str) -> None:
    with pytest.raises(DatabaseError) as caught:
        open_database(url)
    assert "sqlite:///" in str(caught.value)
    assert "secret" not in str(caught.value)
    assert not caught.value.transient


def test_a_folder_that_is_missing_is_named(tmp_path: Path) -> None:
    db = open_database(f"sqlite:///{tmp_path}/missing/communique.db")
    with pytest.raises(DatabaseError, match=r"missing/communique\.db cannot be opened"):
        upgrade(db)


def test_a_file_that_is_no_database_is_said_to_be_none(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear colleagues, this is no database. " * 100)
    with pytest.raises(DatabaseError, match="cannot be opened") as caught:
        upgrade(open_database(f"sqlite:///{path}"))
    assert not caught.value.transient


def test_a_server_that_is_away_is_worth_another_try_and_its_password_is_not_shown() -> None:
    db = open_database("postgresql://reader:secret@127.0.0.1:1/communique")
    with pytest.raises(DatabaseError) as caught:
        changes.latest(db)
    assert caught.value.transient
    assert "secret" not in str(caught.value)
    assert "127.0.0.1:1/communique" in str(caught.value)


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
def test_a_database_locked_by_another_program_says_so(
    desk: Desk, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    arrival = desk.arrive(record(1))
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.2)
    impatient = open_database(database_url)
    other = sqlite3.connect(database_url.removeprefix("sqlite:///"), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(DatabaseError, match="is locked") as caught:
        statements.save(impatient, [arrival], NOON)
    assert caught.value.transient
    other.execute("ROLLBACK")
    other.close()
    assert statements.save(impatient, [arrival], NOON)[0].outcome == "published"
    impatient.close()


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
def test_a_writer_waits_for_another_one(desk: Desk, database_url: str) -> None:
    other = sqlite3.connect(database_url.removeprefix("sqlite:///"), isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    threading.Timer(0.5, lambda: other.execute("ROLLBACK")).start()
    assert desk.save_one(record(1)).outcome == "published"
    other.close()


@pytest.mark.parametrize("dialect", ["postgresql"], indirect=True)
def test_a_connection_cut_at_commit_stores_nothing_and_the_next_try_all(
    desk: Desk, postgres: PostgresServer, database_url: str
) -> None:
    arrivals = [desk.arrive(record(1)), desk.arrive(record(2))]
    cut = f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{database_name(database_url)}'"

    @event.listens_for(desk.db.engine, "commit", once=True)
    def break_off(_: object) -> None:
        postgres.execute(cut)

    with pytest.raises(DatabaseError, match="broke off") as caught:
        desk.save(*arrivals)
    assert caught.value.transient
    assert changes.latest(desk.db) == 0
    assert [saved.outcome for saved in desk.save(*arrivals)] == ["published", "published"]


@pytest.mark.system
def test_a_server_that_goes_away_and_comes_back(tmp_path: Path, postgres: PostgresServer) -> None:
    server = PostgresServer(postgres.binaries)
    try:
        db = open_database(server.create())
        upgrade(db)
        sources.register(db, [SOURCE])
        desk = Desk(db)
        first, second = desk.arrive(record(1)), desk.arrive(record(2))
        desk.save(first)
        server.stop("fast")  # it loses nothing then, though the tests run it without fsync
        with pytest.raises(DatabaseError) as caught:
            desk.save(second)
        assert caught.value.transient
        server.start()
        assert [saved.outcome for saved in desk.save(first, second)] == ["unchanged", "published"]
        db.close()
    finally:
        server.remove()


def test_a_migration_while_a_run_is_going_waits_and_loses_nothing(desk: Desk, database_url: str) -> None:
    """Two upgrades and a writer at once: whoever comes second waits for the lock."""
    failures: list[BaseException] = []

    def attempt(work: object) -> None:
        try:
            assert callable(work)
            work()
        except BaseException as error:
            failures.append(error)

    def write() -> None:
        for number in range(10):
            desk.save_one(record(number))

    def migrate() -> None:
        upgrade(open_database(database_url))

    threads = [threading.Thread(target=attempt, args=(work,)) for work in (write, migrate, migrate)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert failures == []
    assert changes.latest(desk.db) == 10


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 2 MB."""
    folder = tmp_path / "small"
    folder.mkdir()
    mount = shutil.which("mount")
    if mount is None or os.getuid() != 0:
        pytest.skip("a small disk can only be mounted by root")
    done = subprocess.run(
        [mount, "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if done.returncode != 0:
        pytest.skip(f"a small disk cannot be mounted here: {done.stderr.decode().strip()}")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.system
def test_a_full_disk_is_said_to_be_full_and_leaves_nothing_by_half(small_disk: Path) -> None:
    db = open_database(f"sqlite:///{small_disk}/communique.db")
    upgrade(db)
    sources.register(db, [SOURCE])
    desk = Desk(db)
    full: DatabaseError | None = None
    stored = 0
    while full is None:
        try:
            desk.save_one(record(stored, paragraphs=(f"{stored}", os.urandom(20_000).hex())))
            stored += 1
        except DatabaseError as error:
            full = error
    assert "is full" in str(full)
    assert full.transient
    assert stored > 3
    with db.reading() as connection:
        counts = [
            connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one()
            for table in ("statement", "statement_revision", "statement_change", "statement_watch")
        ]
    assert counts == [stored] * 4
    db.close()


def test_desks_of_several_threads_share_a_database(desk: Desk) -> None:
    failures: list[BaseException] = []

    def write(thread: int) -> None:
        try:
            for number in range(5):
                desk.save_one(record(100 * thread + number))
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert failures == []
    desk.later(HOUR)
    assert [change.seq for change in changes.read(desk.db)] == list(range(1, 21))


def test_a_database_url_of_plain_postgresql_uses_the_driver_that_is_there(postgres: PostgresServer) -> None:
    db: Database = open_database(postgres.create().replace("+psycopg", ""))
    upgrade(db)
    with pytest.raises(snapshots.SnapshotMissing):
        snapshots.read(db, "0" * 64)
    db.close()
