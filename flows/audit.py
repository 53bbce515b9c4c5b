"""The flow `audit`: visits known releases again for edits and withdrawals, and judges how each source is."""

from __future__ import annotations

import asyncio
from typing import Any

from prefect import flow
from prefect.client.schemas.objects import State
from prefect.runtime import flow_run

from flows import artifacts, forms, revisits
from flows.opening import Order
from flows.settings import load_settings
from flows.shell import NO_RESULTS, conclude, log_sources, opened
from storage import health


def _run_name() -> str:
    return f"audit · {forms.names(flow_run.parameters.get('sources') or [], none='all sources')}"


@flow(name="audit", **NO_RESULTS, flow_run_name=_run_name)
async def audit(
    sources: forms.Sources = [],  # noqa: B006 - Prefect draws the form from the default and never changes it
    limit: forms.AtMost = 0,
) -> State[Any]:
    """Visit known releases again on their schedule, find edits and withdrawals, and judge each source's health.

    Args:
        sources: The ministries to audit. None chosen: all.
        limit: Visit at most this many releases of each ministry. 0: as many as an hourly audit has time for.
    """
    settings = load_settings()
    order = Order(tuple(str(source) for source in sources), limit=limit or None)
    async with opened(settings) as database:
        report = await revisits.audit(order, settings, database)
        log_sources(report)
        await artifacts.publish_health(await asyncio.to_thread(health.states, database))
        return await conclude(report, settings, database, announce=True)
