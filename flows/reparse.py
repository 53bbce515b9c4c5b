"""The flow `reparse`: reads the stored pages again with today's parsers, without any request."""

from __future__ import annotations

import asyncio
from typing import Annotated, Any

from prefect import flow
from prefect.client.schemas.objects import State
from prefect.runtime import flow_run

from flows import forms, rereading
from flows.artifacts import ProgressBar
from flows.reports import RunReport
from flows.scaling import reading
from flows.settings import load_settings
from flows.shell import NO_RESULTS, conclude, log_sources, opened
from storage.database import Database


def _run_name() -> str:
    parameters = flow_run.parameters
    said = forms.names(parameters.get("sources") or [], none="all sources")
    return f"reparse · {said} · only tell" if parameters.get("dry_run") else f"reparse · {said}"


@flow(name="reparse", **NO_RESULTS, flow_run_name=_run_name)
async def reparse(
    sources: forms.Sources = [],  # noqa: B006 - Prefect draws the form from the default and never changes it
    since: forms.Since = None,
    dry_run: Annotated[bool, forms.titled("Only tell")] = False,
    scale: Annotated[forms.Scale, forms.titled("Spread the work")] = forms.SCALE,
) -> State[Any]:
    """Read the stored pages again with today's parsers, and store what is understood better. Asks nothing of the web.

    Args:
        sources: The ministries whose pages are read. None chosen: all.
        since: Only releases published on this day or later. Empty: all.
        dry_run: Only tell what would change, and store nothing.
        scale: Where the reading happens.
    """
    settings = load_settings()
    async with opened(settings) as database, ProgressBar("Pages read again", key="reparse-progress") as bar:
        report = await asyncio.to_thread(
            _reparse, database, [str(source) for source in sources], since, dry_run, scale, bar
        )
        log_sources(report)
        return await conclude(report, settings, database, announce=not dry_run)


def _reparse(
    database: Database, sources: list[str], since: forms.Day, dry_run: bool, scale: forms.Scale, bar: ProgressBar
) -> RunReport:
    with reading(scale) as read:
        return rereading.reparse(
            database, sources=sources, since=since, dry_run=dry_run, read=read, on_progress=bar.from_thread
        )
