"""The schema: from nothing, from every earlier version with data in it, and as the models say."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text
from sqlmodel import SQLModel

import storage.tables  # noqa: F401  (fills the metadata)
from storage.database import Database, DatabaseError, current, newest, open_database, revisions, upgrade


@pytest.fixture
def empty(empty_database_url: str) -> Iterator[Database]:
    db = open_database(empty_database_url)
    yield db
    db.close()


def test_an_empty_database_is_brought_to_the_newest_schema(empty: Database) -> None:
    assert current(empty) is None
    assert upgrade(empty) == newest()
    assert current(empty) == newest()


def test_a_second_upgrade_finds_nothing_to_do(empty: Database) -> None:
    upgrade(empty)
    with empty.reading() as connection:
        before = _tables(connection, empty.dialect)
    assert upgrade(empty) == newest()
    with empty.reading() as connection:
        assert _tables(connection, empty.dialect) == before


def test_models_and_migrations_agree(db: Database) -> None:
    options = {
        "compare_type": True,
        # full-text search: the database's own tables, which no model can express
        "include_name": lambda name, kind, _: not (kind == "table" and name.startswith("statement_search")),
    }
    with db.reading() as connection:
        different = compare_metadata(MigrationContext.configure(connection, opts=options), SQLModel.metadata)
    assert different == []


@pytest.mark.parametrize("start", revisions()[:-1])
def test_an_earlier_version_with_data_is_upgraded_and_keeps_it(empty: Database, start: str) -> None:
    assert upgrade(empty, start) == start
    with empty.writing() as connection:
        _fill(connection)
    assert upgrade(empty) == newest()
    with empty.reading() as connection:
        kept = connection.execute(text("SELECT id, title, revision FROM statement")).all()
        changes = connection.execute(text("SELECT seq, kind FROM statement_change")).all()
    assert kept == [(7, "Statement on the talks", 1)]
    assert changes == [(1, "published")]


def test_a_database_of_a_newer_version_is_left_alone(empty: Database) -> None:
    upgrade(empty)
    with empty.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(DatabaseError, match="update communique"):
        upgrade(empty)


def test_a_database_without_tables_says_what_to_do(empty: Database) -> None:
    with pytest.raises(DatabaseError, match="communique db upgrade"), empty.reading() as connection:
        connection.execute(text("SELECT * FROM statement"))


def _tables(connection: Any, dialect: str) -> set[str]:
    catalog = "sqlite_master" if dialect == "sqlite" else "pg_catalog.pg_tables"
    name = "name" if dialect == "sqlite" else "tablename"
    return set(connection.execute(text(f"SELECT {name} FROM {catalog}")).scalars())


def _fill(connection: Any) -> None:
    """A source and a release in the columns that every version has."""
    moment = "2024-03-01 10:00:00.000000"
    record = json.dumps({"title": "Statement on the talks"})
    run = connection.execute
    run(
        text(
            "INSERT INTO source (id, name, names, url, languages)"
            " VALUES ('xx-mfa', 'Ministry', '{}', 'https://mfa.example', '[]')"
        )
    )
    run(
        text(
            "INSERT INTO statement (id, source_id, status, revision, content_hash, parser,"
            " translation_group, first_seen_at, updated_at, kind, is_transcript, word_count, url,"
            " canonical_url, title, text, record)"
            " VALUES (7, 'xx-mfa', 'live', 1, 'c', 'p@1', 7, :at, :at, 'statement', false, 2, 'https://mfa.example/7',"
            " 'https://mfa.example/7', 'Statement on the talks', 'The talks', :record)"
        ),
        {"at": moment, "record": record},
    )
    run(
        text(
            "INSERT INTO statement_revision (statement_id, revision, recorded_at, cause, content_hash, parser, record)"
            " VALUES (7, 1, :at, 'published', 'c', 'p@1', :record)"
        ),
        {"at": moment, "record": record},
    )
    run(
        text(
            "INSERT INTO statement_change (seq, event_id, statement_id, revision, kind, source_id, recorded_at)"
            " VALUES (1, 'e', 7, 1, 'published', 'xx-mfa', :at)"
        ),
        {"at": moment},
    )
