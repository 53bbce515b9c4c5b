"""The page for readers of the database: its queries run on both databases, its examples run, its tables are true."""

from __future__ import annotations

import re
import runpy
import sqlite3
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import polars
import pytest
from sqlalchemy import create_engine, inspect, text

from parsers.record import Mention, Speaker, Translation, Turn
from storage import sources
from storage.database import Database
from storage.export import export
from storage.health import set_state
from storage.statements import Absence, absent
from tests.storage.conftest import DAY, HOUR, NOON, Desk, record

DOCS = Path(__file__).resolve().parents[2] / "docs"
PAGE = (DOCS / "reading.md").read_text(encoding="utf-8")
QUERIES = dict(enumerate(re.findall(r"```sql\n(.*?)```", PAGE, re.DOTALL)))

LAVROV = Speaker(name="Sergey Lavrov", role="Foreign Minister", person_id="sergey-lavrov")
TALK = (
    Turn(label="QUESTION", is_question=True, text="When will the border open?"),
    Turn(label="MS BYRON", speaker="Ada Byron", text="Before the winter."),
)


@pytest.fixture
def library(desk: Desk) -> Desk:
    """Enough that each query of the page has something to find."""
    sources.register(desk.db, [sources.SourceRow("ru-mid", "Ministry", "RU", "https://mid.ru/", ("ru", "en"))])

    def of_mid(number: int, **more: Any) -> Any:
        release = record(number, source="ru-mid", speakers=(LAVROV,), **more)
        return desk.arrive(release, source_id="ru-mid")

    desk.save(
        of_mid(
            1,
            is_transcript=True,
            turns=TALK,
            native_id="77",
            mentions=(Mention(type="country", text="Peru", value="PE"),),
        ),
        of_mid(2, native_id="78"),
        of_mid(
            3,
            language="ru",
            native_id="77",
            translations=(Translation(language="en", url="https://mfa.example/news/1"),),
        ),
    )
    desk.later(HOUR)
    desk.save(of_mid(2, native_id="78", title="Minister receives two ambassadors"))
    desk.save_one(record(4))
    for _ in range(3):
        desk.later(2 * DAY)
        absent(desk.db, [Absence("xx-mfa", "https://mfa.example/news/4", "404")], desk.now)
    set_state(desk.db, "ru-mid", "quiet", desk.now)
    return desk


@pytest.mark.filterwarnings("ignore::sqlalchemy.exc.SAWarning")
def test_each_query_of_the_page_runs_and_finds(library: Desk) -> None:
    assert len(QUERIES) >= 10
    with library.db.reading() as connection:
        found = {number: len(connection.execute(text(query)).all()) for number, query in QUERIES.items()}
    assert {QUERIES[number] for number, rows in found.items() if not rows} == set()


def test_the_search_queries_of_the_page_run_on_their_database(library: Desk) -> None:
    (query,) = re.findall(rf"```{library.db.dialect}\n(.*?)```", PAGE, re.DOTALL)
    with library.db.reading() as connection:
        assert connection.execute(text(query)).all()


def test_every_column_that_the_page_promises_is_there(db: Database) -> None:
    promised = re.findall(r"^\| `(\w+)` \| [^|]+ \| (.+) \|$", PAGE, re.MULTILINE)
    assert len(promised) == 12
    inspector = inspect(db.engine)
    for table, cell in promised:
        columns = {column["name"] for column in inspector.get_columns(table)}
        assert set(re.findall(r"`(\w+)`", cell)) <= columns, table


def test_the_page_names_each_example_and_each_example_is_on_the_page() -> None:
    assert set(re.findall(r"examples/(\w+\.py)\)", PAGE)) == {path.name for path in (DOCS / "examples").glob("*.py")}


def example(name: str) -> dict[str, Callable[..., Any]]:
    return runpy.run_path(str(DOCS / "examples" / name))


def sqlite_path(db: Database) -> str:
    return str(db.engine.url.database)


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_polars_counts_speakers_over_sqlite(library: Desk) -> None:
    table: polars.DataFrame = example("speakers_polars.py")["speakers"](sqlite_path(library.db))
    assert table.row(0)[:2] == ("sergey-lavrov", 3)
    assert table["last"][0] == NOON.date()


def test_duckdb_counts_countries_over_an_export(library: Desk, tmp_path: Path) -> None:
    out = tmp_path / "statements.parquet"
    export(library.db, out)
    assert example("countries_duckdb.py")["countries"](str(out)) == [("ru-mid", date(2024, 3, 1), "PE", 1)]


def test_a_consumer_keeps_its_place_over_stops(library: Desk, tmp_path: Path) -> None:
    follow = example("follow_changes.py")
    engine = create_engine(library.db.engine.url)
    mine: sqlite3.Connection = follow["open_mine"](str(tmp_path / "mine.db"))
    assert follow["take"](engine, mine) == 6
    assert follow["take"](engine, mine) == 0
    assert {row[0] for row in mine.execute("SELECT id FROM title")} == {1, 2, 3}  # the fourth was withdrawn
    mine.close()
    library.save_one(record(5, title="While nobody followed"))
    mine = follow["open_mine"](str(tmp_path / "mine.db"))
    assert follow["take"](engine, mine) == 1
    assert mine.execute("SELECT title FROM title WHERE id = 5").fetchone() == ("While nobody followed",)
    mine.close()
    engine.dispose()
