"""The flows `ingest` and `ingest-release`: the pipeline with a schedule, a form, logs, artifacts and events.

The work is flows/runs.py and flows/pipeline.py; a task is made only for a source that has news, so that a poll with
nothing new costs Prefect next to nothing.
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Annotated, Any

from prefect import flow, task
from prefect.cache_policies import NO_CACHE
from prefect.client.schemas.objects import State
from prefect.runtime import flow_run

from flows import forms, pipeline, runs
from flows.opening import Order
from flows.pipeline import Desk, News
from flows.reports import RunReport, SourceReport
from flows.settings import load_settings
from flows.shell import NO_RESULTS, conclude, opened


def _run_name() -> str:
    """`ingest · ru-mid, gb-gov`: what a list of runs shows."""
    return f"ingest · {forms.names(flow_run.parameters.get('sources') or [], none='all that are due')}"


def _release_run_name() -> str:
    return f"ingest-release · {flow_run.parameters.get('url', '')}"


@task(name="take", task_run_name="take · {source}", cache_policy=NO_CACHE, persist_result=False)
async def take(desk: Desk, news: News, source: str) -> SourceReport:
    """Fetch, read and store what one source has new."""
    return await pipeline.take(desk, news)


async def _take(desk: Desk, news: News) -> SourceReport:
    return await take(desk, news, news.ministry.id)


@flow(name="ingest", **NO_RESULTS, flow_run_name=_run_name)
async def ingest(
    sources: forms.Sources = [],  # noqa: B006 - Prefect draws the form from the default and never changes it
    since: forms.Since = None,
    limit: forms.AtMost = 0,
    options: Annotated[forms.Polling, forms.titled("Options")] = forms.POLLING,
    replay: Annotated[str, forms.titled("Capture")] = "",
) -> State[Any]:
    """Fetch what ministries have published since the last look, read it, store it and announce it.

    Args:
        sources: The ministries to ask. None chosen: all that are due by their own rhythm.
        since: Leave out releases published before this day. Empty: take all that is new.
        limit: At most this many new releases of each ministry, the newest. 0: all.
        options: What a scheduled run leaves as it is.
        replay: A capture (a folder or a WARC file on the worker's machine) that answers every request; nothing is
            asked of the web. Empty: the web.
    """
    settings = load_settings()
    capture = Path(replay) if replay else None
    order = Order(tuple(str(source) for source in sources), since, limit or None, capture, options.even_if_not_due)
    async with opened(settings) as database:
        report = await runs.ingest(order, settings, database, take=_take)
        return await conclude(report, settings, database, announce=options.announce)


@flow(name="ingest-release", **NO_RESULTS, flow_run_name=_release_run_name)
async def ingest_release(url: Annotated[forms.WebAddress, forms.titled("Address")]) -> State[Any]:
    """Fetch one release by its address, read it, store it and announce it.

    Args:
        url: The release's address, on the site of a ministry that is known.
    """
    settings = load_settings()
    async with opened(settings) as database:
        report = await runs.ingest_release(url, settings, database)
        return await conclude(report, settings, database, announce=True)


def run_here(*, replay: Path | None = None) -> RunReport:
    """Run the flow `ingest` in this process, under the server that is configured, else under an embedded one."""
    return asyncio.run(_run_here(replay))


async def _run_here(replay: Path | None) -> RunReport:
    state: State[RunReport] = await ingest(replay=str(replay or ""), return_state=True)  # type: ignore[assignment]
    # A run of which every source failed has its report all the same.
    report = await state.aresult(raise_on_failure=False)
    if isinstance(report, Exception):
        raise report
    return report
