"""The flow `backfill`: a ministry's archive, newest first, from its site or from WARC files."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from typing import Annotated, Any

from prefect import flow
from prefect.client.schemas.objects import State
from prefect.runtime import flow_run

from flows import archive, forms
from flows.artifacts import ProgressBar
from flows.leases import holding
from flows.opening import fetching
from flows.pipeline import Desk
from flows.reports import RunReport, SourceReport
from flows.scaling import reading
from flows.settings import Settings, load_settings
from flows.shell import NO_RESULTS, conclude, log_sources, opened
from parsers.ministries import get
from storage.database import Database


def _run_name() -> str:
    parameters = flow_run.parameters
    period = forms.Period.model_validate(parameters.get("period") or {}).words
    return " · ".join(part for part in ("backfill", str(parameters.get("source", "")), period) if part)


@flow(name="backfill", **NO_RESULTS, flow_run_name=_run_name)
async def backfill(
    source: Annotated[forms.Source, forms.titled("Ministry")],
    period: Annotated[forms.Period, forms.titled("Period")] = forms.PERIOD,
    warc: Annotated[forms.Archive, forms.titled("Archive files")] = forms.ARCHIVE,
) -> State[Any]:
    """Read a ministry's archive, newest first; a run that was stopped goes on where it was.

    Args:
        source: The ministry.
        period: The days of publication to read. Empty: all.
        warc: WARC files to read instead of the ministry's site, as Common Crawl and the Internet Archive have them.
    """
    settings = load_settings()
    started = datetime.now(UTC)
    span = archive.Span(period.since, period.until)
    async with (
        opened(settings) as database,
        holding(database, f"backfill/{source}", settings.lease) as held,
        ProgressBar(f"Releases of {source}", key="backfill-progress") as bar,
    ):
        if not held:
            report = SourceReport(str(source), state="busy")
        elif warc.files:
            report = await asyncio.to_thread(_from_files, database, str(source), warc, span, bar)
        else:
            report = await _from_site(database, settings, str(source), span, bar)
        run = RunReport(started, datetime.now(UTC), [report])
        log_sources(run)
        return await conclude(run, settings, database, announce=True)


def _from_files(
    database: Database, source: str, warc: forms.Archive, span: archive.Span, bar: ProgressBar
) -> SourceReport:
    with reading(warc.scale) as read:
        return archive.backfill_warc(
            database,
            source,
            warc.files,
            span,
            read=read,
            on_progress=lambda source, done, total: bar.from_thread(done, total),
        )


async def _from_site(
    database: Database, settings: Settings, source: str, span: archive.Span, bar: ProgressBar
) -> SourceReport:
    """Read the site's own listings back in time. How many there are is not known before the end."""
    taken = 0

    def count(source: str, done: int, total: int) -> None:
        nonlocal taken
        taken += 1
        bar.from_thread(taken)

    async with fetching(settings, database) as fetcher:
        desk = replace(Desk(database, settings, fetcher), on_progress=count)
        return await archive.backfill_archive(desk, get(source), span)
