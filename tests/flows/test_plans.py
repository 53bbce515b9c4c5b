"""What a poll asks of the database is found by an index: its cost does not grow with what is stored."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from flows import runs
from flows.assess import assess
from flows.opening import Order, clock_at, open_store
from flows.reports import SourceReport
from flows.settings import Settings
from parsers.ministries import get
from storage import sources

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
SOURCE = "ru-mid"
GROWING = "statement|statement_identifier|statement_revision|statement_change|statement_translation|snapshot|visit"
# A table read whole, or all that a source ever had.
WHOLE = re.compile(rf"SCAN (?:{GROWING})\b|SEARCH (?:{GROWING}) USING (?:COVERING )?INDEX \w+ \(source_id=\?\)$")
# The end of an index, or its newest few; and what an audit asks, or the making of a dictionary, which are rare.
FEW = re.compile(r"SELECT (?:min|max)\(")
RARE = re.compile(r"next_visit_at <= |FROM snapshot \nWHERE snapshot\.source_id = ")


@pytest.fixture
def plans(tmp_path: Path) -> dict[str, list[str]]:
    """The query plan of every statement that two runs, an assessment and the planning of the next poll make."""
    db = open_store(f"sqlite:///{tmp_path}/communique.db")
    found: dict[str, list[str]] = {}

    @event.listens_for(db.engine, "before_cursor_execute")
    def explain(connection: Any, cursor: Any, statement: str, parameters: Any, context: Any, many: bool) -> None:
        if statement.startswith(("SELECT", "UPDATE", "DELETE")):
            driver = connection.connection.driver_connection
            rows = driver.execute(f"EXPLAIN QUERY PLAN {statement}", parameters[0] if many else parameters)
            found[statement] = [row[3] for row in rows]

    settings = Settings(_env_file=None)
    for _ in range(2):
        asyncio.run(runs.ingest(Order((SOURCE,), replay=SAMPLES), settings, db))
    now = clock_at(None)()
    asyncio.run(assess(db, get(SOURCE), SourceReport(SOURCE), now, always=True))
    sources.rhythm(db, [SOURCE], now)
    db.close()
    return found


def test_no_query_of_a_poll_reads_all_that_is_stored(plans: dict[str, list[str]]) -> None:
    assert any("SEARCH statement_identifier" in step for steps in plans.values() for step in steps)
    whole = {
        statement: steps
        for statement, steps in plans.items()
        if any(WHOLE.match(step) for step in steps) and not _is_bounded(statement, steps)
    }
    assert whole == {}


def _is_bounded(statement: str, steps: list[str]) -> bool:
    in_order = "LIMIT" in statement and not any("TEMP B-TREE" in step for step in steps)
    return in_order or FEW.match(statement) is not None or RARE.search(statement) is not None
