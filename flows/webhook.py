"""The change feed to a webhook: signed, in order, at least once, going on where it stopped.

Each change is one POST by the Standard Webhooks specification (https://www.standardwebhooks.com): headers
`webhook-id`, `webhook-timestamp` and `webhook-signature`, the last an HMAC-SHA256 with the shared secret. The cursor
moves after each accepted post. A receiver that is down holds the queue, so that order is kept and nothing is lost; a
change that it refuses for what it is goes to the list of dead letters, and the queue goes on.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import hashlib
import hmac
import http.client
import json
import random
import ssl
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from types import TracebackType
from urllib.parse import urlsplit

from flows.events import statement_payload
from flows.leases import holding
from storage import changes
from storage.changes import Change
from storage.database import Database

SUBSCRIBER = "webhook"
LEASE = "deliver/webhook"
LEASE_SECONDS = 60.0

BATCH = 100
TIMEOUT = 15.0
"""Seconds for one exchange with the receiver; the specification advises 15 to 30."""

RETRIES = (1.0, 2.0, 5.0, 10.0)
"""Seconds before each further try of one change within a run, each with up to a quarter more at random."""

REFUSED = frozenset({400, 413, 415, 422})
"""Answers that refuse this change for what it is: another try would be answered the same."""

ANSWER_BYTES = 64 * 1024
"""What is read of an answer; nothing in it matters but its status."""


class WebhookError(Exception):
    """The webhook cannot be used as it is set: what is wrong with its address or secret."""


class ReceiverDownError(Exception):
    """The receiver did not take a change after all tries of this run."""


class RefusedError(Exception):
    """The receiver refuses this one change."""


def signature(secret: bytes, message_id: str, timestamp: int, body: bytes) -> str:
    """The value of `webhook-signature`: "v1," and the base64 of HMAC-SHA256 over id, time and body, parted by dots."""
    signed = b".".join((message_id.encode(), str(timestamp).encode(), body))
    return "v1," + base64.b64encode(hmac.new(secret, signed, hashlib.sha256).digest()).decode()


def read_secret(text: str) -> bytes:
    """The bytes of a secret: `whsec_` and base64 as the specification has it, or any other text as it stands."""
    if not text:
        raise WebhookError("COMMUNIQUE_WEBHOOK_SECRET is empty: give the secret that the receiver checks posts with")
    if not text.startswith("whsec_"):
        return text.encode()
    try:
        return base64.b64decode(text.removeprefix("whsec_"), validate=True)
    except binascii.Error:
        raise WebhookError("COMMUNIQUE_WEBHOOK_SECRET begins with whsec_ but goes on with no base64") from None


def message(change: Change) -> bytes:
    """The body of a change's post."""
    return json.dumps(
        {
            "type": f"communique.statement.{change.kind}",
            "timestamp": change.recorded_at.astimezone(UTC).isoformat(),
            "data": statement_payload(change),
        },
        ensure_ascii=False,
    ).encode()


class Webhook:
    """A receiver of changes, over one connection that is kept open. Use as a context manager."""

    def __init__(self, url: str, secret: str, *, timeout: float = TIMEOUT) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise WebhookError(f"COMMUNIQUE_WEBHOOK_URL is no http(s) address: {url!r}")
        self.host = parts.netloc.rpartition("@")[2]
        self._secret = read_secret(secret)
        self._target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        if parts.scheme == "https":
            self._connection: http.client.HTTPConnection = http.client.HTTPSConnection(
                parts.hostname, parts.port, timeout=timeout, context=ssl.create_default_context()
            )
        else:
            self._connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=timeout)

    def __enter__(self) -> Webhook:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._connection.close()

    def post(self, change: Change) -> int:
        """Post one change and return the status of the answer. Raises OSError where there is none."""
        body = message(change)
        now = int(time.time())
        event_id = str(change.event_id)
        headers = {
            "Content-Type": "application/json",
            "User-Agent": "Communique",
            "webhook-id": event_id,
            "webhook-timestamp": str(now),
            "webhook-signature": signature(self._secret, event_id, now, body),
        }
        try:
            self._connection.request("POST", self._target, body, headers)
            answer = self._connection.getresponse()
            if len(answer.read(ANSWER_BYTES)) == ANSWER_BYTES:
                self._connection.close()
        except (OSError, http.client.HTTPException) as error:
            self._connection.close()
            raise OSError(str(error) or type(error).__name__) from error
        return answer.status


@dataclass(frozen=True)
class Delivered:
    """What came of a delivery: changes taken and refused, the last place told, and why it stopped, if it did."""

    sent: int = 0
    refused: int = 0
    seq: int = 0
    stopped: str | None = None

    def __add__(self, later: Delivered) -> Delivered:
        sent, refused = self.sent + later.sent, self.refused + later.refused
        return Delivered(sent, refused, max(self.seq, later.seq), later.stopped or self.stopped)

    def line(self, host: str) -> str:
        """What came of it, in a sentence."""
        said = f"{host} took {self.sent} changes"
        said += f" and refused {self.refused}" if self.refused else ""
        return f"{said}; then {self.stopped}" if self.stopped else said


Sleep = Callable[[float], Awaitable[None]]


async def deliver(
    database: Database,
    webhook: Webhook,
    *,
    limit: int | None = None,
    refused_again: bool = False,
    stay: float = 0.0,
    sleep: Sleep = asyncio.sleep,
) -> Delivered | None:
    """Deliver, wait `stay` seconds for more, deliver that, until a wait brought nothing.

    None where another delivery is at work: two at once would mix up the order.
    """
    async with holding(database, LEASE, LEASE_SECONDS) as held:
        if not held:
            return None
        done = await deliver_refused(database, webhook, sleep=sleep) if refused_again else Delivered()
        while done.stopped is None:
            left = None if limit is None else limit - done.sent - done.refused
            if left is not None and left <= 0:
                break
            done += await deliver_changes(database, webhook, limit=left, sleep=sleep)
            if done.stopped or not await asyncio.to_thread(changes.wait, database, done.seq, stay):
                break
        return done


async def deliver_changes(
    database: Database, webhook: Webhook, *, limit: int | None = None, sleep: Sleep = asyncio.sleep
) -> Delivered:
    """Post every change the webhook has not been told of, in order, at most `limit` of them."""
    seq = await asyncio.to_thread(changes.subscribe, database, SUBSCRIBER, datetime.now(UTC))
    sent = refused = 0
    while limit is None or sent + refused < limit:
        room = BATCH if limit is None else min(BATCH, limit - sent - refused)
        batch = await asyncio.to_thread(changes.pending, database, SUBSCRIBER, room)
        if not batch:
            break
        for change in batch:
            try:
                await _post(webhook, change, sleep)
                sent += 1
            except RefusedError as error:
                await asyncio.to_thread(
                    changes.dead_letter, database, SUBSCRIBER, change.seq, str(error), datetime.now(UTC)
                )
                refused += 1
            except ReceiverDownError as error:
                return Delivered(sent, refused, seq, str(error))
            seq = change.seq
            await asyncio.to_thread(changes.acknowledge, database, SUBSCRIBER, seq, datetime.now(UTC))
    return Delivered(sent, refused, seq)


async def deliver_refused(database: Database, webhook: Webhook, *, sleep: Sleep = asyncio.sleep) -> Delivered:
    """Post the changes that were refused once more; those refused again stay on the list."""
    letters = await asyncio.to_thread(changes.dead_letters, database, SUBSCRIBER)
    ids = {letter.seq: letter.id for letter in letters if letter.id is not None}
    sent = refused = seq = 0
    for change in await asyncio.to_thread(changes.letter_changes, database, letters):
        try:
            await _post(webhook, change, sleep)
        except RefusedError:
            refused += 1
        except ReceiverDownError as error:
            return Delivered(sent, refused, seq, str(error))
        else:
            sent, seq = sent + 1, change.seq
            await asyncio.to_thread(changes.bury, database, [ids[change.seq]])
    return Delivered(sent, refused, seq)


async def _post(webhook: Webhook, change: Change, sleep: Sleep) -> None:
    """Post one change until it is taken. Raises RefusedError or ReceiverDownError."""
    said = ""
    for pause in (*RETRIES, None):
        try:
            status = await asyncio.to_thread(webhook.post, change)
        except OSError as error:
            said = f"{webhook.host} could not be reached: {error}"
        else:
            if 200 <= status < 300:
                return
            said = f"{webhook.host} answered {status}"
            if status in REFUSED:
                raise RefusedError(said)
        if pause is not None:
            await sleep(pause * random.uniform(1.0, 1.25))  # noqa: S311  (spreads tries, hides nothing)
    raise ReceiverDownError(said)
