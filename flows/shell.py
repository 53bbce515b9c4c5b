"""What every flow does around its work: open the database, publish what was found, announce it, say how it ended."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from prefect.client.schemas.objects import State
from prefect.runtime import flow_run
from prefect.states import Completed, Failed

from flows import artifacts, events, opening
from flows.prefect_settings import configured_api_url
from flows.reports import RunReport
from flows.settings import Settings
from flows.webhook import SUBSCRIBER as WEBHOOK
from storage import queries
from storage.database import Database

log = logging.getLogger("communique")

NO_RESULTS: dict[str, Any] = {"persist_result": False, "result_storage": Path(".communique/results")}
"""Nothing is written there: what a run found is in the database. Naming a place saves the three calls by which
Prefect would ask the server for one."""

STATE_NAMES = {"done": "Done", "unchanged": "Unchanged", "partial": "Done in part"}


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Database]:
    """The database with its newest schema, closed at the end. All of it happens off the event loop."""
    if log.level == logging.NOTSET:
        # Prefect lends our logger its handlers (PREFECT_LOGGING_EXTRA_LOGGERS) and not its level.
        log.setLevel(logging.INFO)
    database = await asyncio.to_thread(opening.open_store, settings.database_url)
    try:
        yield database
    finally:
        await asyncio.to_thread(database.close)


async def conclude(report: RunReport, settings: Settings, database: Database, *, announce: bool) -> State[RunReport]:
    """Publish a run's artifacts, announce what changed, and give the run its final state."""
    await artifacts.publish_report(report, await _edits_of(report, database))
    if announce:
        await announce_changes(settings, database)
    return state_of(report)


def log_sources(report: RunReport) -> None:
    """A line in the log for each source, as a warning where something failed."""
    for source in report.sources:
        log.log(logging.WARNING if source.problems else logging.INFO, "%s", source.line())


def state_of(report: RunReport) -> State[RunReport]:
    """A run's final state: unchanged, done, done in part or failed, with what a person wants to know first."""
    said = artifacts.summary(report)
    if report.state == "failed":
        first = next((problem for source in report.sources for problem in source.problems), None)
        return Failed(message=f"Every source failed. {first.message if first else ''}".strip(), data=report)
    return Completed(name=STATE_NAMES.get(report.state, "Done"), message=said, data=report)


async def announce_changes(settings: Settings, database: Database) -> None:
    """Send the events of what changed to the server that runs us; ring for the webhook where it is behind.

    An embedded server is told nothing: nobody else listens to it, and what it was told would count as told.
    """
    url = configured_api_url()
    if url is None:
        return
    server = events.PrefectServer(url)
    announced = await events.announce(database, server, related=_this_run())
    if announced.unreachable:
        log.warning("Events wait for the next run: %s", announced.unreachable)
    elif not announced.sent and settings.webhook_url:
        await events.ring_if_due(database, server, WEBHOOK)


def _this_run() -> list[dict[str, str]]:
    return [{"prefect.resource.id": f"prefect.flow-run.{flow_run.id}", "prefect.resource.role": "flow-run"}]


async def _edits_of(report: RunReport, database: Database) -> artifacts.Edits:
    """The record before and after each edit that the report will show."""
    edited = [
        (each.statement_id, each.revision)
        for source in report.sources
        for each in source.found
        if each.outcome == "revised" and each.statement_id and each.revision
    ]
    return await asyncio.to_thread(_read_edits, database, edited[: artifacts.MOST_EDITS])


def _read_edits(database: Database, edited: Sequence[tuple[int, int]]) -> artifacts.Edits:
    edits = {}
    for statement, number in edited:
        old, new = queries.revision(database, statement, number - 1), queries.revision(database, statement, number)
        if old and new:
            edits[statement] = (old.record, new.record)
    return edits
