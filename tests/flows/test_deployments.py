"""prefect.yaml: the deployments that others rely on, each with its flow, schedule and limit."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

import pytest
import yaml

PROJECT = Path(__file__).resolve().parents[2]
DEPLOYMENTS: dict[str, dict[str, Any]] = {
    each["name"]: each for each in yaml.safe_load((PROJECT / "prefect.yaml").read_text(encoding="utf-8"))["deployments"]
}

ENTRY_POINTS = {
    "ingest": "flows/ingest.py:ingest",
    "ingest-release": "flows/ingest.py:ingest_release",
    "backfill": "flows/backfill.py:backfill",
    "reparse": "flows/reparse.py:reparse",
    "audit": "flows/audit.py:audit",
    "deliver": "flows/deliver.py:deliver",
}


def test_the_deployments_are_those_that_others_rely_on() -> None:
    assert {name: each["entrypoint"] for name, each in DEPLOYMENTS.items()} == ENTRY_POINTS
    assert {each["work_pool"]["name"] for each in DEPLOYMENTS.values()} == {"communique"}


@pytest.mark.parametrize("name", ENTRY_POINTS)
def test_an_entry_point_is_a_flow_of_that_name_whose_parameters_are_described(name: str) -> None:
    path, _, attribute = ENTRY_POINTS[name].partition(":")
    flow = getattr(importlib.import_module(path.removesuffix(".py").replace("/", ".")), attribute)
    assert flow.name == name
    assert flow.isasync, "a synchronous flow ends with a second of waiting for its heartbeat thread"
    for parameter in flow.parameters.properties.values():
        assert parameter["description"]
        assert "anyOf" not in parameter, "would be drawn as two tabs"
        assert parameter.get("default", "") is not None, "the form would send null, and be refused"


def test_scheduled_runs_do_not_pile_up() -> None:
    for name in ("ingest", "audit"):
        assert DEPLOYMENTS[name]["concurrency_limit"]["collision_strategy"] == "CANCEL_NEW"
        assert DEPLOYMENTS[name]["concurrency_limit"]["limit"] == 1
        for schedule in DEPLOYMENTS[name]["schedules"]:
            assert schedule["slug"]
            assert schedule["timezone"]


def test_an_announced_release_is_ingested_by_its_url() -> None:
    (trigger,) = DEPLOYMENTS["ingest-release"]["triggers"]
    assert trigger["expect"] == ["communique.release.announced"]
    assert trigger["parameters"] == {"url": "{{ event.payload.url }}"}


def test_a_delivery_outlasts_the_deafness_of_its_trigger() -> None:
    """A change whose event comes while the trigger is deaf is taken by the run that the trigger has started."""
    (trigger,) = DEPLOYMENTS["deliver"]["triggers"]
    flow = importlib.import_module("flows.deliver").deliver
    assert flow.parameters.properties["stay_seconds"]["default"] > trigger["within"]
    assert "communique.statement.published" in trigger["expect"]
