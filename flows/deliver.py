"""The flow `deliver`: hands the change feed to the webhook, and stays a little for what comes meanwhile."""

from __future__ import annotations

import asyncio
import logging
from typing import Annotated, Any

from prefect import flow
from prefect.artifacts import acreate_table_artifact
from prefect.client.schemas.objects import FlowRun, State
from prefect.flows import Flow
from prefect.runtime import flow_run
from prefect.states import Completed, Failed

from flows import events, forms
from flows import webhook as webhooks
from flows.prefect_settings import configured_api_url
from flows.settings import load_settings
from flows.shell import NO_RESULTS, opened
from flows.webhook import SUBSCRIBER, Delivered, Webhook
from storage import changes
from storage.database import Database

log = logging.getLogger("communique")

DELIVERED = "Delivered"
NOTHING_NEW = "Nothing new"


def _run_name() -> str:
    return "deliver · refused ones again" if flow_run.parameters.get("refused_again") else "deliver · what changed"


async def _ring_again(flow: Flow[..., Any], flow_run: FlowRun, state: State[Any]) -> None:
    """After the run has ended and freed its place: start the next where changes came in its last moments.

    A run started by those changes was cancelled, since this one still held the place.
    """
    url = configured_api_url()
    if url is None or state.name not in (DELIVERED, NOTHING_NEW):
        return
    async with opened(load_settings()) as database:
        await events.ring_if_due(database, events.PrefectServer(url), SUBSCRIBER)


@flow(name="deliver", **NO_RESULTS, flow_run_name=_run_name, on_completion=[_ring_again])
async def deliver(
    limit: forms.AtMost = 0,
    refused_again: Annotated[bool, forms.titled("Refused ones again")] = False,
    stay_seconds: Annotated[forms.Seconds, forms.titled("Seconds to stay")] = 8.0,
) -> State[Any]:
    """Hand what changed to the webhook: signed, in order, each at least once, going on where the last run stopped.

    Args:
        limit: At most this many changes. 0: all that there are.
        refused_again: First post those changes once more that the receiver has refused.
        stay_seconds: Wait this long for further changes before ending, so that a burst needs one run.
    """
    settings = load_settings()
    if not settings.webhook_url:
        return Completed(name="Nowhere to deliver", message="COMMUNIQUE_WEBHOOK_URL is empty, so nothing was posted.")
    secret = settings.webhook_secret.get_secret_value()
    async with opened(settings) as database:
        with Webhook(settings.webhook_url, secret) as webhook:
            delivered = await webhooks.deliver(
                database, webhook, limit=limit or None, refused_again=refused_again, stay=stay_seconds
            )
        if delivered is None:
            return Completed(name="Busy", message="Another delivery is at work and takes these changes too.")
        log.info("%s", delivered.line(webhook.host))
        await _publish_refused(database)
    return _state(delivered, webhook.host, limit or None)


async def _publish_refused(database: Database) -> None:
    """Publish the list of dead letters, where there are any."""
    letters = await asyncio.to_thread(changes.dead_letters, database, SUBSCRIBER)
    if letters:
        await acreate_table_artifact(
            [
                {"change": letter.seq, "answer": letter.reason, "refused at": f"{letter.died_at:%Y-%m-%d %H:%M} UTC"}
                for letter in letters
            ],
            key="refused-by-webhook",
            description="Changes that the receiver refused. Once it takes them, run `deliver` with 'refused again'.",
        )


def _state(delivered: Delivered, host: str, limit: int | None) -> State[Any]:
    said = delivered.line(host)
    if delivered.stopped:
        return Failed(message=said) if not delivered.sent else Completed(name="Done in part", message=said)
    if delivered.refused:
        return Completed(name="Done in part", message=said)
    if limit is not None and delivered.sent >= limit:
        return Completed(name="Limit reached", message=said)
    return Completed(name=DELIVERED if delivered.sent else NOTHING_NEW, message=said)
