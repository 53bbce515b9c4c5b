"""The automations that watch over the runs and the sources, as code: created or brought up to date by name."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from prefect.client.orchestration import PrefectClient, get_client
from prefect.client.schemas.objects import StateType
from prefect.events.actions import ChangeFlowRunState, DoNothing, SendNotification
from prefect.events.schemas.automations import AutomationCore, EventTrigger, Posture
from prefect.exceptions import ObjectNotFound

TAG = "communique"

HEARTBEAT = timedelta(seconds=30)
"""As WORKER and prefect.yaml set it for runs."""

LOST_AFTER = HEARTBEAT * 2 + timedelta(seconds=10)
"""Two heartbeats missed, and some room for a busy server."""

BEGINS_WITHIN = timedelta(minutes=2)
"""From a worker's taking a run to its first act: 3 s, on a busy machine 30."""

BAD_FOR = timedelta(days=1)

BEGUN = {
    f"prefect.flow-run.{state}"
    for state in ("Running", "AwaitingConcurrencySlot", "Cancelling", "Cancelled", "Failed", "Crashed")
}
"""What may follow on Pending."""

OUR_RUNS = {"prefect.resource.role": "tag", "prefect.resource.id": f"prefect.tag.{TAG}"}
"""Runs of other projects on the same server are not ours to judge."""


class AutomationError(Exception):
    """The automations cannot be created as asked."""


def automations(notify: UUID | None = None) -> list[AutomationCore]:
    """All automations. `notify` is the id of a notification block; without it they only show in the UI."""

    def tell(subject: str, body: str) -> list[Any]:
        return [SendNotification(block_document_id=notify, subject=subject, body=body)] if notify else [DoNothing()]

    source = "{{ event.payload.source }}"
    return [
        AutomationCore(
            name="Communiqué · lost run",
            description="A run whose heartbeat has stopped died with its machine or worker. It is marked as crashed, "
            "which frees its place; the next scheduled run takes its work over.",
            trigger=EventTrigger(
                after={"prefect.flow-run.heartbeat"},
                # Also its end, under whatever name: `Done`, `Unchanged`, `Delivered` and the like.
                expect={"prefect.flow-run.*"},
                match={"prefect.resource.id": "prefect.flow-run.*"},
                match_related=OUR_RUNS,
                for_each={"prefect.resource.id"},
                posture=Posture.Proactive,
                threshold=1,
                within=LOST_AFTER,
            ),
            actions=[
                ChangeFlowRunState(
                    state=StateType.CRASHED,
                    name="Crashed",
                    message=f"No heartbeat for {LOST_AFTER.seconds} s: the process, its worker or its machine is gone.",
                )
            ],
        ),
        AutomationCore(
            name="Communiqué · run that never began",
            description="A run that a worker has taken and that has not begun went down with that worker. "
            "It is marked as crashed.",
            trigger=EventTrigger(
                after={"prefect.flow-run.Pending"},
                expect=BEGUN,
                match={"prefect.resource.id": "prefect.flow-run.*"},
                match_related=OUR_RUNS,
                for_each={"prefect.resource.id"},
                posture=Posture.Proactive,
                threshold=1,
                within=BEGINS_WITHIN,
            ),
            actions=[
                ChangeFlowRunState(
                    state=StateType.CRASHED,
                    name="Crashed",
                    message=f"Taken by a worker and not begun for {BEGINS_WITHIN.seconds} s: the worker is gone.",
                )
            ],
        ),
        AutomationCore(
            name="Communiqué · run crashed",
            description="A run ended without saying why. What it had stored stays; the next run goes on from there.",
            trigger=EventTrigger(
                expect={"prefect.flow-run.Crashed"},
                match={"prefect.resource.id": "prefect.flow-run.*"},
                match_related=OUR_RUNS,
                for_each={"prefect.resource.id"},
                posture=Posture.Reactive,
                threshold=1,
                # Worker and runner may both report the same crash.
                within=timedelta(seconds=10),
            ),
            actions=tell("Communiqué: a run crashed", "{{ flow_run.name }}: {{ flow_run.state.message }}"),
        ),
        *(
            AutomationCore(
                name=f"Communiqué · source {state} for a day",
                description=description,
                trigger=EventTrigger(
                    after={f"communique.source.{state}"},
                    expect={"communique.source.recovered"},
                    match={"prefect.resource.id": "communique.source.*"},
                    for_each={"prefect.resource.id"},
                    posture=Posture.Proactive,
                    threshold=1,
                    within=BAD_FOR,
                ),
                actions=tell(f"Communiqué: {source} is {state} for a day", "{{ event.payload.detail }}"),
            )
            for state, description in (
                ("failing", "A ministry's site has answered nothing that can be used for a day."),
                ("blocked", "A ministry's site has shown us a wall for a day. Ask its keeper to let the reader in."),
            )
        ),
        *(
            AutomationCore(
                name=f"Communiqué · source {words}",
                description=description,
                trigger=EventTrigger(
                    expect={f"communique.source.{state}"},
                    match={"prefect.resource.id": "communique.source.*"},
                    for_each={"prefect.resource.id"},
                    posture=Posture.Reactive,
                    threshold=1,
                    within=timedelta(hours=1),
                ),
                actions=tell(f"Communiqué: {source} {words}", "{{ event.payload.detail }}"),
            )
            for state, words, description in (
                (
                    "quiet",
                    "silent beyond its rate",
                    "A ministry has published nothing for longer than its own rate makes plausible.",
                ),
                (
                    "layout_changed",
                    "has another layout",
                    "Fields that a ministry's pages used to fill are empty: its layout has changed.",
                ),
            )
        ),
    ]


async def create(notify_block: str | None = None) -> dict[str, str]:
    """Create every automation or bring it up to date; name → "created", "updated" or "unchanged".

    `notify_block` names a notification block as TYPE/NAME, such as `slack-webhook/ops`.
    """
    async with get_client() as client:
        notify = await _notification_block(client, notify_block) if notify_block else None
        known = {automation.name: automation for automation in await client.read_automations()}
        done: dict[str, str] = {}
        for wanted in automations(notify):
            present = known.get(wanted.name)
            if present is None:
                await client.create_automation(wanted)
                done[wanted.name] = "created"
            elif _core(present) == _core(wanted):
                done[wanted.name] = "unchanged"
            else:
                await client.update_automation(present.id, wanted)
                done[wanted.name] = "updated"
    return done


def _core(automation: AutomationCore) -> dict[str, Any]:
    """What makes an automation, without what the server adds to it.

    Expected events are sets and stay so: as lists, two equal ones can differ in their order.
    """
    fields = AutomationCore.model_validate(automation.model_dump(include=set(AutomationCore.model_fields)))
    core: dict[str, Any] = fields.model_dump(exclude={"trigger": {"id"}, "enabled": True})
    return core


async def _notification_block(client: PrefectClient, name: str) -> UUID:
    """The id of a block by its TYPE/NAME. Raises AutomationError where there is none."""
    type_slug, _, block_name = name.partition("/")
    if not type_slug or not block_name:
        raise AutomationError(f"{name!r} names no block: give TYPE/NAME, such as slack-webhook/ops")
    try:
        return (await client.read_block_document_by_name(block_name, type_slug)).id
    except ObjectNotFound:
        raise AutomationError(f"the server has no block {name}: create it in the UI under Blocks") from None
