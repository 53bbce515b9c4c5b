"""Events out and in: what changed is told to Prefect after the commit, and a release can be asked for by event.

The change feed is the truth and events are the bell. A cursor in the database says how far Prefect has been told; it
moves only once the server has stored the events, so a crash or a server's absence means that they are sent again or
later, never that they are lost. A subscriber may therefore see an event twice, always under the same id.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol
from uuid import NAMESPACE_URL, uuid4, uuid5

from flows.prefect_settings import call
from storage import changes, health
from storage.changes import Change
from storage.database import Database
from storage.health import Health

SUBSCRIBER = "prefect"
STATES_SUBSCRIBER = "prefect-source-states"

RELEASE_ANNOUNCED = "communique.release.announced"
DELIVERY_DUE = "communique.delivery.due"
"""Rung when the webhook has not been told everything; starts `deliver` where the bell of a statement was lost."""

ANNOUNCED_KINDS = frozenset({"published", "revised", "withdrawn", "restored"})
"""What a ministry did. `reparsed` is what we did: it stands in the feed and rings no bell."""

BATCH = 200
BUSY_RETRIES = (0.5, 1.0, 2.0, 4.0)
STORED_WITHIN = 20.0
"""Seconds until the server must have stored what it accepted; it stores in batches, every 1 to 5 s."""

Event = dict[str, Any]


class ServerUnreachableError(Exception):
    """No Prefect server takes events at present. They stay in the feed and are sent later."""


class EventServer(Protocol):
    """What takes events: a Prefect server."""

    async def send(self, events: Sequence[Event]) -> None:
        """Hand over events, in order. Raises ServerUnreachableError where none takes them."""

    async def has(self, event_id: str, occurred: datetime) -> bool:
        """Whether the server has stored the event."""


@dataclass(frozen=True)
class Announced:
    """What came of announcing: events sent, the feed's place that is told, and why it stopped early, if it did."""

    sent: int
    seq: int
    unreachable: str | None = None

    @property
    def reachable(self) -> bool:
        return self.unreachable is None


async def announce(database: Database, server: EventServer, *, related: Sequence[Mapping[str, str]] = ()) -> Announced:
    """Tell the server every change it has not been told of, in the feed's order.

    `related` are further resources that the events belong to, such as the flow run that found them. A server that is
    not there is no error: what it was not told stays due.
    """
    sent, seq = 0, await asyncio.to_thread(changes.subscribe, database, SUBSCRIBER, datetime.now(UTC))
    try:
        while batch := await asyncio.to_thread(changes.pending, database, SUBSCRIBER, BATCH):
            bells = [change for change in batch if change.kind in ANNOUNCED_KINDS]
            if bells:
                await _hand_over([statement_event(change, related) for change in bells], server)
            seq, sent = batch[-1].seq, sent + len(bells)
            await asyncio.to_thread(changes.acknowledge, database, SUBSCRIBER, seq, datetime.now(UTC))
        sent += await _announce_states(database, server, related)
    except ServerUnreachableError as error:
        return Announced(sent, seq, str(error))
    return Announced(sent, seq)


async def _announce_states(database: Database, server: EventServer, related: Sequence[Mapping[str, str]]) -> int:
    """Tell the server of the sources whose state has changed since it was last told of one."""
    told = await asyncio.to_thread(changes.subscribe, database, STATES_SUBSCRIBER, datetime.now(UTC))
    states = await asyncio.to_thread(health.states, database)
    news = sorted(
        ((state.since, state) for state in states.values() if state.since and _millis(state.since) > told),
        key=lambda each: (each[0], each[1].source_id),
    )
    if not news:
        return 0
    # A first judgement of "ok" is no news; the cursor passes it.
    events = [source_event(state, since, related) for since, state in news if told or state.state != "ok"]
    if events:
        await _hand_over(events, server)
    await asyncio.to_thread(changes.acknowledge, database, STATES_SUBSCRIBER, _millis(news[-1][0]), datetime.now(UTC))
    return len(events)


async def _hand_over(events: Sequence[Event], server: EventServer) -> None:
    """Send events and wait until the last of them is stored. Raises ServerUnreachableError."""
    await server.send(events)
    last = events[-1]
    occurred = datetime.fromisoformat(last["occurred"])
    wait, waited = 0.1, 0.0
    while not await server.has(last["id"], occurred):
        if waited >= STORED_WITHIN:
            raise ServerUnreachableError(f"the Prefect server took events and had not stored them {waited:.0f} s later")
        await asyncio.sleep(wait)
        waited, wait = waited + wait, min(wait * 2, 1.0)


def statement_event(change: Change, related: Sequence[Mapping[str, str]] = ()) -> Event:
    """The event of a change, under the change's own id."""
    return {
        "id": str(change.event_id),
        "occurred": change.recorded_at.isoformat(),
        "event": f"communique.statement.{change.kind}",
        "resource": {
            "prefect.resource.id": f"communique.statement.{change.statement_id}",
            "prefect.resource.name": change.title,
        },
        "related": [_source_resource(change.source_id), *(dict(resource) for resource in related)],
        "payload": statement_payload(change),
    }


def statement_payload(change: Change) -> dict[str, Any]:
    """What a change's event and its webhook say of the statement."""
    return {
        "seq": change.seq,
        "statement_id": change.statement_id,
        "revision": change.revision,
        "source": change.source_id,
        "url": change.url,
        "title": change.title,
        "kind": change.statement_kind,
        "language": change.language,
        "published_at": change.published_at,
    }


def source_event(state: Health, since: datetime, related: Sequence[Mapping[str, str]] = ()) -> Event:
    """The event of a source's change of state; its id follows from source and time, so a repeat is the same event."""
    source, name = state.source_id, "recovered" if state.state == "ok" else state.state
    moment = since.astimezone(UTC).isoformat()
    return {
        "id": str(uuid5(NAMESPACE_URL, f"communique:{source}:{name}:{moment}")),
        "occurred": moment,
        "event": f"communique.source.{name}",
        "resource": {"prefect.resource.id": f"communique.source.{source}", "prefect.resource.name": source},
        "related": [dict(resource) for resource in related],
        "payload": {"source": source, "state": state.state, "since": moment, "detail": state.detail},
    }


def announcement(url: str) -> Event:
    """The event that asks for the release at `url` to be ingested now."""
    return {
        "id": str(uuid4()),
        "occurred": datetime.now(UTC).isoformat(),
        "event": RELEASE_ANNOUNCED,
        "resource": {"prefect.resource.id": f"communique.release.{url}"},
        "payload": {"url": url},
    }


def delivery_due(seq: int) -> Event:
    """The event that says that the webhook has not been told everything up to `seq`."""
    return {
        "id": str(uuid4()),
        "occurred": datetime.now(UTC).isoformat(),
        "event": DELIVERY_DUE,
        "resource": {"prefect.resource.id": "communique.delivery"},
        "payload": {"seq": seq},
    }


async def ring_if_due(database: Database, server: EventServer, subscriber: str) -> bool:
    """Ring for a delivery where a subscriber has not been told everything; whether it rang."""
    told = await asyncio.to_thread(changes.cursor, database, subscriber)
    newest = await asyncio.to_thread(changes.latest, database)
    if newest <= told:
        return False
    try:
        await server.send([delivery_due(newest)])
    except ServerUnreachableError:
        return False
    return True


class PrefectServer:
    """A Prefect server by its API address, over plain HTTP, so that a command that sends events imports no Prefect."""

    def __init__(self, api: str) -> None:
        self._api = api

    async def send(self, events: Sequence[Event]) -> None:
        await self._post("/events", list(events))

    async def has(self, event_id: str, occurred: datetime) -> bool:
        around = timedelta(seconds=1)
        wanted = {
            "id": {"id": [event_id]},
            "occurred": {"since": (occurred - around).isoformat(), "until": (occurred + around).isoformat()},
        }
        found = await self._post("/events/filter", {"filter": wanted, "limit": 1})
        return bool(found["total"])

    async def _post(self, path: str, content: Any) -> Any:
        for pause in (*BUSY_RETRIES, None):
            try:
                return await asyncio.to_thread(call, self._api, "POST", path, content)
            except (OSError, ValueError) as error:
                # A server over SQLite answers 503 while it is busy.
                if pause is None or getattr(error, "code", 0) not in (429, 500, 502, 503, 504):
                    raise ServerUnreachableError(
                        f"the Prefect server at {self._api} took no events: {error}"
                    ) from error
            await asyncio.sleep(pause)
        raise AssertionError("the last try returns or raises")


def _source_resource(source_id: str) -> dict[str, str]:
    return {"prefect.resource.id": f"communique.source.{source_id}", "prefect.resource.role": "source"}


def _millis(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)
