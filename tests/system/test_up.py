"""Server, worker, schedules and events as an operator has them after `communique up`."""

from __future__ import annotations

import os
import re
import signal
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from storage import changes, leases
from storage.database import Database
from tests.flows.receiver import Receiver
from tests.system.site import UN_SOURCE, Site, un_path, un_url
from tests.system.stack import Stack, wait_for


def stored(db: Database) -> list[str]:
    """The addresses in the change feed, in its order."""
    return [change.url or "" for change in changes.read(db)]


def test_a_scheduled_ingest_completes_without_a_hand(stack: Stack, scheduled_run: dict[str, Any], db: Database) -> None:
    assert scheduled_run["name"] == "ingest · all that are due"
    assert re.match(r"6 new; \d+ of \d+ sources failed\.", scheduled_run["state"]["message"]), scheduled_run["state"]
    assert scheduled_run["state"]["name"] == "Done in part"
    assert {un_url(number) for number in (1001, 1002, 1003)} <= set(stored(db))
    lines = [line for line in stack.logs(scheduled_run["id"]) if line.startswith(f"{UN_SOURCE}: ")]
    assert len(lines) == 1, "one line a source"


def test_every_deployment_of_the_contract_is_there(stack: Stack) -> None:
    found = {each["name"]: each for each in stack.call("POST", "/deployments/filter", {})}
    assert set(found) == {"ingest", "ingest-release", "backfill", "reparse", "audit", "deliver"}
    for each in found.values():
        assert each["work_pool_name"] == "communique"
        assert each["description"]
        assert "Args:" not in each["description"]
        for name, drawn in each["parameter_openapi_schema"]["properties"].items():
            assert drawn["description"], f"{each['name']}: {name}"
            assert "anyOf" not in drawn, f"{each['name']}: {name} would be drawn as two tabs"
            required = each["parameter_openapi_schema"].get("required", [])
            assert name in required or drawn["default"] is not None, f"{each['name']}: {name} has no default"
    assert [schedule["slug"] for schedule in found["audit"]["schedules"]] == ["hourly"]
    names = {each["name"] for each in stack.call("POST", "/automations/filter", {})}
    assert {
        "Communiqué · lost run",
        "Communiqué · run that never began",
        "communique · statements changed",
        "communique · a release is announced",
    } <= names


def test_an_announced_release_is_stored_and_its_event_delivers_it(
    stack: Stack, db: Database, site: Site, receiver: Receiver, record_property: Callable[[str, object], None]
) -> None:
    url = site.put(2001)
    receiver.posts.clear()
    announced = time.time()
    assert stack.command("announce", url).returncode == 0
    change = wait_for("the release", lambda: next((c for c in changes.read(db) if c.url == url), None), 120, every=0.1)
    post = wait_for("the post", lambda: next((p for p in receiver.posts if p.seq == change.seq), None), 120, every=0.1)
    delivered = time.time()
    seconds_to_commit = change.recorded_at.timestamp() - announced
    seconds_to_webhook = delivered - change.recorded_at.timestamp()
    record_property("seconds from event to commit", round(seconds_to_commit, 1))
    record_property("seconds from commit to webhook", round(seconds_to_webhook, 1))
    print(f"\nevent to commit {seconds_to_commit:.1f} s, commit to webhook {seconds_to_webhook:.1f} s")
    assert post.headers["webhook-id"] == change.event_id
    assert post.headers["webhook-signature"].startswith("v1,")

    # A delivery at work takes the change from the feed, perhaps before its event is sent, and the server acts on an
    # event at once and writes it down a little later.
    def told() -> list[dict[str, Any]] | None:
        asked = {"filter": {"id": {"id": [change.event_id]}, "occurred": _lately()}}
        return stack.call("POST", "/events/filter", asked)["events"] or None

    events = wait_for("the event", told, 60)
    assert [event["event"] for event in events] == ["communique.statement.published"]
    assert stack.runs("deliver"), "the event started no delivery"
    assert [post.seq for post in receiver.posts] == sorted(post.seq for post in receiver.posts)


def _lately() -> dict[str, str]:
    return {"since": "2020-01-01T00:00:00Z", "until": datetime.now(UTC).isoformat()}


def test_a_second_up_finds_the_first(stack: Stack) -> None:
    second = stack.command("up", "--port", str(stack.port))
    assert second.returncode == 0
    assert stack.page in second.stderr


def test_the_automations_can_be_created_again(stack: Stack) -> None:
    before = stack.call("POST", "/automations/filter", {})
    done = stack.command("automations")
    assert done.returncode == 0, done.stderr
    assert {line.split()[0] for line in done.stdout.splitlines()} == {"unchanged"}
    assert len(stack.call("POST", "/automations/filter", {})) == len(before)


def test_an_address_that_no_ministry_has_is_refused(stack: Stack) -> None:
    refused = stack.command("announce", "https://example.org/1")
    assert refused.returncode == 2
    assert "no known ministry" in refused.stderr


def test_the_same_source_is_never_ingested_by_two_runs_at_once(stack: Stack, db: Database, site: Site) -> None:
    asked = len(site.asked())
    leases.take(db, [f"source/{UN_SOURCE}"], "another run", timedelta(minutes=2), datetime.now(UTC))
    try:
        started = stack.start("ingest", {"sources": [UN_SOURCE]})
        beside = stack.command("ingest", UN_SOURCE)
        run = stack.finished(started, 120)
    finally:
        leases.release(db, [f"source/{UN_SOURCE}"], "another run")
    assert "busy" in beside.stdout
    assert beside.returncode == 0
    assert "1 at work in another run" in run["state"]["message"]
    assert len(site.asked()) == asked


def test_cancelling_stops_cleanly_and_leaves_complete_releases(stack: Stack, db: Database, site: Site) -> None:
    site.publish(*range(3101, 3107))
    run = stack.start("ingest", {"sources": [UN_SOURCE]})
    wait_for("the second page", lambda: [a for a in site.asked() if a.path == un_path(3102)], 60)
    stack.call("POST", f"/flow_runs/{run}/set_state", {"state": {"type": "CANCELLING"}, "force": True})
    assert stack.finished(run)["state_type"] == "CANCELLED"
    # The next run takes what is left, at once: the cancelled one let go of its lease.
    again = stack.command("ingest", UN_SOURCE)
    assert again.returncode == 0, again.stderr
    assert once(db, range(3101, 3107))


def once(db: Database, numbers: range) -> bool:
    """Whether each of these releases is in the feed, once."""
    found = stored(db)
    return all(found.count(un_url(number)) == 1 for number in numbers)


@pytest.mark.parametrize("victim", ["worker", "server"])
def test_what_is_killed_in_mid_run_is_started_again_and_loses_nothing(
    stack: Stack, db: Database, site: Site, victim: str
) -> None:
    first = 3200 if victim == "worker" else 3300
    site.publish(*range(first, first + 6))
    run = stack.start("ingest", {"sources": [UN_SOURCE]})
    wait_for("the second page", lambda: [a for a in site.asked() if a.path == un_path(first + 1)], 60)
    words = "worker start" if victim == "worker" else "server start"
    (pid,) = stack.processes(f"prefect {words}")
    os.kill(pid, signal.SIGKILL)
    ended = stack.finished(run, 90)
    if victim == "worker":
        assert ended["state_type"] == "CRASHED"
        again = stack.finished(stack.start("ingest", {"sources": [UN_SOURCE]}), 90)
        assert again["state"]["name"] in ("Done", "Unchanged"), (again["state"]["message"], stack.logs(again["id"]))
    else:
        assert ended["state"]["name"] == "Done", ended["state"]
    assert once(db, range(first, first + 6))


def test_runs_that_were_lost_are_found_crashed(stack: Stack, lost_runs: tuple[str, str]) -> None:
    """Stands last: by now they have been silent for longer than the automations wait."""
    lost, taken = (stack.finished(run, 150)["state"] for run in lost_runs)
    assert (lost["type"], taken["type"]) == ("CRASHED", "CRASHED")
    assert lost["message"].startswith("No heartbeat for 70 s")
    assert taken["message"].startswith("Taken by a worker and not begun for 120 s")
