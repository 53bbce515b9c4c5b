"""Automations are brought up to date only where they differ: an update forgets what they are waiting for."""

from __future__ import annotations

import random
from datetime import timedelta
from uuid import uuid4

from prefect.events.actions import DoNothing
from prefect.events.schemas.automations import Automation, AutomationCore, EventTrigger, Posture

from flows.automations import _core


def test_the_order_in_which_a_server_lists_expected_events_makes_no_other_automation() -> None:
    names = [f"communique.source.state-{number}" for number in range(200)]
    wanted = AutomationCore(
        name="many events",
        trigger=EventTrigger(expect=set(names), posture=Posture.Reactive, threshold=1, within=timedelta(0)),
        actions=[DoNothing()],
    )
    answer = wanted.model_dump(mode="json") | {"id": str(uuid4())}
    answer["trigger"]["expect"] = random.Random(7).sample(names, len(names))
    assert _core(Automation.model_validate(answer)) == _core(wanted)
    answer["trigger"]["expect"] = names[1:]
    assert _core(Automation.model_validate(answer)) != _core(wanted)
