"""The database: opening it, its transactions, its migrations, and its errors in clear words."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, SQLAlchemyError
from sqlmodel import Session

if TYPE_CHECKING:  # Alembic takes 0.2 s to import, and few calls need it
    from alembic.config import Config

T = TypeVar("T")
Dialect = Literal["sqlite", "postgresql"]

BUSY_SECONDS = 30.0  # how long a writer waits for another one
MIGRATIONS = Path(__file__).parent / "migrations"

# Keys of PostgreSQL's advisory locks; any fixed numbers of our own.
MIGRATION_LOCK = 0x636F6D6D_0001
FEED_LOCK = 0x636F6D6D_0002

_SQLITE_LOCKED = re.compile(r"database (?:table |schema )?is locked")
_SQLITE_NO_TABLE = re.compile(r"no such (?:table|column)")
_SQLITE_NO_FILE = re.compile(r"unable to open database file|file is not a database|attempt to write a readonly")
_DISK_FULL = re.compile(r"database or disk is full|No space left on device|disk I/O error")

# SQLSTATE classes, https://www.postgresql.org/docs/current/errcodes-appendix.html
_PG_TRANSIENT = ("08", "40", "53", "55P03", "57P")  # connection, rollback, resources, lock, shutdown
_PG_NO_TABLE = ("42P01", "42703")


class DatabaseError(Exception):
    """The database could not do what was asked. `transient` says that trying again later may help."""

    def __init__(self, message: str, *, transient: bool = False) -> None:
        super().__init__(message)
        self.transient = transient


class RawJson(str):
    """A JSON document that is already text: it goes into a JSON column as it is."""

    __slots__ = ()


def _to_json(value: Any) -> str:
    return value if isinstance(value, RawJson) else json.dumps(value, ensure_ascii=False)


class Database:
    """A database that is open. Usable from several threads; hold its transactions short."""

    def __init__(self, engine: Engine, url: URL) -> None:
        self.engine = engine
        self.url = url.render_as_string(hide_password=True)
        self.dialect: Dialect = "sqlite" if engine.dialect.name == "sqlite" else "postgresql"

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection in one read transaction: all its queries see the same state."""
        with self._plain_errors(), self.engine.connect() as connection:
            if self.dialect == "postgresql":
                connection = connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
            with connection.begin():
                yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection in one write transaction, committed at the end; nothing is kept if it fails."""
        with self._plain_errors(), self.engine.connect() as connection:
            connection = connection.execution_options(communique_write=True)
            with connection.begin():
                yield connection

    @contextmanager
    def session(self, *, write: bool = False) -> Iterator[Session]:
        """A session in one transaction: to read, or with `write` to write and commit at the end."""
        with (
            self.writing() if write else self.reading() as connection,
            Session(connection, expire_on_commit=False) as session,
        ):
            yield session
            if write:
                session.flush()

    def close(self) -> None:
        """Close the connections that are idle."""
        self.engine.dispose()

    @contextmanager
    def _plain_errors(self) -> Iterator[None]:
        try:
            yield
        except (SQLAlchemyError, sqlite3.Error) as error:
            raise explain(error, self.url) from error


CHUNK = 2000  # values in one IN list: SQLite takes 32,766 in a statement, PostgreSQL 65,535


def in_chunks(values: Iterable[T]) -> Iterator[list[T]]:
    """The values in lists short enough for one query each."""
    listed = list(values)
    return (listed[at : at + CHUNK] for at in range(0, len(listed), CHUNK))


def open_database(url: str) -> Database:
    """The database at `url`: `sqlite:///path` or `postgresql+psycopg://user:password@host/name`.

    Nothing is connected to yet. Raises DatabaseError where the URL is none of these.
    """
    address = _read_url(url)
    if address.get_backend_name() == "sqlite":
        engine = _sqlite_engine(address)
    else:
        engine = create_engine(
            address,
            json_serializer=_to_json,
            pool_pre_ping=True,  # a connection that was cut while idle is replaced, not handed out
            connect_args={"connect_timeout": 10},
        )
    return Database(engine, address)


def _read_url(url: str) -> URL:
    try:
        address = make_url(url)
        address.get_dialect()
    except (ArgumentError, NoSuchModuleError, ImportError, ValueError):
        address = None
    if address is not None and address.drivername in ("postgresql", "postgres"):
        address = address.set(drivername="postgresql+psycopg")
    if address is None or address.drivername not in ("sqlite", "sqlite+pysqlite", "postgresql+psycopg"):
        shown = re.sub(r":[^:@/]*@", ":***@", url)
        raise DatabaseError(
            f"{shown!r} is no database URL: give sqlite:///path/to/file.db or postgresql+psycopg://user@host/name"
        )
    if address.get_backend_name() == "sqlite" and address.database in (None, "", ":memory:"):
        raise DatabaseError("a database in memory would be gone at the end: give sqlite:///path/to/file.db")
    return address


def _sqlite_engine(address: URL) -> Engine:
    engine = create_engine(address, json_serializer=_to_json, connect_args={"timeout": BUSY_SECONDS})

    @event.listens_for(engine, "connect")
    def set_up(connection: sqlite3.Connection, _: object) -> None:
        connection.isolation_level = None  # the driver begins no transaction by itself: `begin` below does
        for pragma in (
            f"busy_timeout={int(BUSY_SECONDS * 1000)}",
            "journal_mode=WAL",  # readers and the writer do not wait for each other
            "synchronous=NORMAL",  # with WAL: no corruption, and no loss but by the machine's power
            "wal_autocheckpoint=4000",  # pages: what a run writes again and again goes into the file once for 16 MB
            "foreign_keys=ON",
            "cache_size=-65536",  # 64 MB
            "temp_store=MEMORY",
        ):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # A writer takes its lock at once: a read that turns into a write cannot wait, it fails as "locked".
        write = connection.get_execution_options().get("communique_write", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")

    return engine


def explain(error: Exception, url: str) -> DatabaseError:
    """A database error in words that say what happened to which database, and what to do."""
    cause = error.orig if isinstance(error, DBAPIError) and error.orig is not None else error
    said = str(cause).strip().splitlines()[0] if str(cause).strip() else type(cause).__name__
    if isinstance(cause, sqlite3.Error):
        return _explain_sqlite(said, url)
    state = getattr(cause, "sqlstate", None)
    if _DISK_FULL.search(said) or state == "53100":
        return _disk_full(url)
    if state in _PG_NO_TABLE:
        return _not_upgraded(url, said)
    if (isinstance(error, DBAPIError) and error.connection_invalidated) or _is_transient(state, cause):
        return DatabaseError(f"the database {url} cannot be reached or broke off: {said}", transient=True)
    return DatabaseError(f"the database {url} refused: {said}")


def _is_transient(state: str | None, cause: BaseException) -> bool:
    """By SQLSTATE; a driver's error without one is a connection that could not be made, or broke."""
    if state is None:
        return type(cause).__name__ in ("OperationalError", "InterfaceError", "ConnectionTimeout")
    return state.startswith(_PG_TRANSIENT)


def _disk_full(url: str) -> DatabaseError:
    return DatabaseError(
        f"the disk of the database {url} is full: free some space; nothing was stored by half", transient=True
    )


def _explain_sqlite(said: str, url: str) -> DatabaseError:
    if _SQLITE_LOCKED.search(said):
        return DatabaseError(
            f"the database {url} is locked: another program has been writing for over {BUSY_SECONDS:.0f} s; "
            "wait for it, or end it",
            transient=True,
        )
    if _DISK_FULL.search(said):
        return _disk_full(url)
    if _SQLITE_NO_FILE.search(said):
        return DatabaseError(
            f"the database {url} cannot be opened ({said}): give a file in a directory that can be written"
        )
    if _SQLITE_NO_TABLE.search(said):
        return _not_upgraded(url, said)
    return DatabaseError(f"the database {url} refused: {said}")


def _not_upgraded(url: str, said: str) -> DatabaseError:
    return DatabaseError(f"the database {url} has not today's tables ({said}): run `communique db upgrade`")


def alembic_config() -> Config:
    """Alembic's configuration, from the installed package: there is no alembic.ini to find."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    return config


def revisions() -> list[str]:
    """The schema revisions that this program knows, oldest first."""
    from alembic.script import ScriptDirectory

    scripts = ScriptDirectory.from_config(alembic_config()).walk_revisions()
    return [script.revision for script in scripts][::-1]


def newest() -> str:
    """The newest schema revision that this program knows."""
    return revisions()[-1]


def current(db: Database) -> str | None:
    """The schema revision that the database is at; None where it is empty."""
    with db.reading() as connection:
        return _revision(connection)


def upgrade(db: Database, revision: str = "head") -> str:
    """Bring the schema to `revision` (the newest) and return what it is then.

    Safe beside running work and beside itself: others wait for the lock, and find nothing left to do.
    """
    from alembic import command

    with db.writing() as connection:
        if db.dialect == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": MIGRATION_LOCK})
        before, known = _revision(connection), revisions()
        if before is not None and before not in known:
            raise DatabaseError(
                f"the database {db.url} is at schema {before}, which this version does not know: update communique"
            )
        if before == known[-1]:
            return before
        config = alembic_config()
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
        return _revision(connection) or ""


def _revision(connection: Connection) -> str | None:
    from alembic.migration import MigrationContext

    return MigrationContext.configure(connection).get_current_revision()
