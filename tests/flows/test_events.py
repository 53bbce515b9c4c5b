"""Events out: after the commit, in order, at least once, and going on after the server was away."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from flows import events
from flows.events import Announced, announce
from storage import changes, health
from storage.database import Database
from tests.flows.event_server import Server
from tests.flows.feed import SOURCE, START, open_feed, publish


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    database = open_feed(tmp_path / "feed.db")
    yield database
    database.close()


def test_changes_are_told_once_in_the_feeds_order(db: Database) -> None:
    server = Server()
    publish(db, 1000001, 1000002)
    publish(db, 1000001, text="The parties met in Vienna and signed nothing at all.")
    assert asyncio.run(announce(db, server)) == Announced(sent=3, seq=3)
    assert server.told == [("published", 1), ("published", 2), ("revised", 3)]
    assert asyncio.run(announce(db, server)).sent == 0
    assert len(server.stored) == 3


def test_an_event_names_the_statement_its_source_and_the_run(db: Database) -> None:
    server = Server()
    publish(db, 1000001)
    run = {"prefect.resource.id": "prefect.flow-run.abc", "prefect.resource.role": "flow-run"}
    asyncio.run(announce(db, server, related=[run]))
    (event,), (change,) = server.stored, changes.read(db)
    assert event["id"] == change.event_id
    assert event["event"] == "communique.statement.published"
    assert event["resource"]["prefect.resource.id"] == f"communique.statement.{change.statement_id}"
    assert event["related"] == [
        {"prefect.resource.id": "communique.source.ru-mid", "prefect.resource.role": "source"},
        run,
    ]
    assert set(event["payload"]) == {
        "seq", "statement_id", "revision", "source", "url", "title", "kind", "language", "published_at",
    }  # fmt: skip


def test_what_a_server_that_is_away_was_not_told_is_told_later(db: Database) -> None:
    server = Server(away=True)
    publish(db, 1000001, 1000002)
    announced = asyncio.run(announce(db, server))
    assert (announced.sent, announced.seq, announced.unreachable) == (0, 0, "no server")
    server.away = False
    assert asyncio.run(announce(db, server)).sent == 2
    assert server.told == [("published", 1), ("published", 2)]


def test_a_server_that_goes_away_in_between_is_told_from_there_on(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(events, "BATCH", 2)
    server = Server(takes=1)
    publish(db, *range(1000001, 1000006))
    assert asyncio.run(announce(db, server)).seq == 2
    server.takes = 10
    assert asyncio.run(announce(db, server)).sent == 3
    assert [seq for _, seq in server.told] == [1, 2, 3, 4, 5]


def test_events_that_the_server_took_and_lost_are_sent_again(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(events, "STORED_WITHIN", 0.2)
    server = Server(loses=True)
    publish(db, 1000001)
    assert asyncio.run(announce(db, server)).unreachable is not None
    server.loses = False
    assert asyncio.run(announce(db, server)).sent == 1
    assert server.told == [("published", 1)]


def test_a_sources_states_are_told_as_they_change(db: Database) -> None:
    server = Server()
    health.set_state(db, SOURCE, "ok", START)
    asyncio.run(announce(db, server))
    assert server.stored == [], "a first look that finds all well is no news"
    for day, state in enumerate(("failing", "ok", "quiet"), 1):
        health.set_state(db, SOURCE, state, START + timedelta(days=day), detail=f"day {day}")
        asyncio.run(announce(db, server))
        asyncio.run(announce(db, server))
    assert [event["event"] for event in server.stored] == [
        "communique.source.failing",
        "communique.source.recovered",
        "communique.source.quiet",
    ]
    first = server.stored[0]
    assert first["resource"]["prefect.resource.id"] == "communique.source.ru-mid"
    assert first["payload"]["detail"] == "day 1"


def test_the_bell_for_the_webhook_rings_only_where_it_is_behind(db: Database) -> None:
    server = Server()
    assert asyncio.run(events.ring_if_due(db, server, "webhook")) is False
    publish(db, 1000001)
    assert asyncio.run(events.ring_if_due(db, server, "webhook")) is True
    assert [event["event"] for event in server.stored] == ["communique.delivery.due"]


def test_an_announced_release_carries_its_url() -> None:
    event = events.announcement("https://mid.ru/en/foreign_policy/news/1000001/")
    assert event["event"] == "communique.release.announced"
    assert event["payload"] == {"url": "https://mid.ru/en/foreign_policy/news/1000001/"}
