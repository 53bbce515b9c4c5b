"""The webhook: what a receiver gets, in which order, and what becomes of it when the receiver fails."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import json
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from flows import webhook as webhooks
from flows.webhook import Delivered, Webhook, WebhookError, deliver, signature
from storage import changes, leases
from storage.database import Database
from tests.flows.feed import open_feed, publish
from tests.flows.receiver import SECRET, Receiver, receiving


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving() as receiver:
        yield receiver


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    database = open_feed(tmp_path / "feed.db")
    yield database
    database.close()


async def no_pause(seconds: float) -> None:
    assert 0 < seconds < 15


def run(db: Database, receiver: Receiver, **options: object) -> Delivered:
    with Webhook(receiver.url, SECRET, timeout=5) as webhook:
        done = asyncio.run(deliver(db, webhook, sleep=no_pause, **options))  # type: ignore[arg-type]
    assert done is not None
    return done


def test_every_change_is_posted_once_in_order(db: Database, receiver: Receiver) -> None:
    publish(db, 1000001, 1000002, 1000003)
    publish(db, 1000002, text="The parties met in Geneva and agreed on a paper of nine points.")
    assert run(db, receiver) == Delivered(sent=4, seq=4)
    assert receiver.taken == [1, 2, 3, 4]
    assert run(db, receiver).sent == 0
    assert receiver.taken == [1, 2, 3, 4]


def test_a_receiver_can_verify_a_post_as_the_specification_says(db: Database, receiver: Receiver) -> None:
    publish(db, 1000001)
    run(db, receiver)
    (post,) = receiver.posts
    key = base64.b64decode(SECRET.removeprefix("whsec_"))
    signed = f"{post.headers['webhook-id']}.{post.headers['webhook-timestamp']}.".encode() + post.body
    expected = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
    assert post.headers["webhook-signature"] == f"v1,{expected}"
    assert abs(datetime.now(UTC).timestamp() - int(post.headers["webhook-timestamp"])) < 60


def test_the_signature_is_that_of_the_specifications_example() -> None:
    """The test vector of the Standard Webhooks libraries (https://github.com/standard-webhooks)."""
    secret = webhooks.read_secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
    signed = signature(secret, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, b'{"test": 2432232314}')
    assert signed == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def test_a_post_says_what_changed_under_the_changes_id(db: Database, receiver: Receiver) -> None:
    publish(db, 1000001)
    run(db, receiver)
    (post,), (change,) = receiver.posts, changes.read(db)
    assert post.headers["webhook-id"] == change.event_id
    message = json.loads(post.body)
    assert message["type"] == "communique.statement.published"
    assert message["data"] == {
        "seq": 1,
        "statement_id": change.statement_id,
        "revision": 1,
        "source": "ru-mid",
        "url": "https://mid.ru/en/foreign_policy/news/1000001/",
        "title": "Statement number 1000001 on the talks",
        "kind": "statement",
        "language": "en",
        "published_at": None,
    }


def test_a_receiver_that_is_down_holds_the_queue_and_loses_nothing(db: Database, receiver: Receiver) -> None:
    publish(db, 1000001, 1000002, 1000003)
    receiver.answer = lambda post: 503 if post.seq == 2 else 204
    stopped = run(db, receiver)
    assert (stopped.sent, stopped.seq) == (1, 1)
    assert stopped.stopped is not None
    assert "503" in stopped.stopped
    assert not [post for post in receiver.posts if post.seq == 3], "a later change must not overtake"
    receiver.posts.clear()
    receiver.answer = lambda post: 204
    assert run(db, receiver).sent == 2
    assert receiver.taken == [2, 3]


def test_a_short_failure_is_waited_out(db: Database, receiver: Receiver) -> None:
    publish(db, 1000001, 1000002)
    receiver.answer = lambda post: 502 if len(receiver.posts) < 3 else 204
    assert run(db, receiver) == Delivered(sent=2, seq=2)


def test_a_change_that_is_refused_is_kept_aside_and_can_be_posted_again(db: Database, receiver: Receiver) -> None:
    publish(db, 1000001, 1000002, 1000003)
    receiver.answer = lambda post: 422 if post.seq == 2 else 204
    assert run(db, receiver) == Delivered(sent=2, refused=1, seq=3)
    (letter,) = changes.dead_letters(db)
    assert (letter.seq, "422" in letter.reason) == (2, True)
    receiver.posts.clear()
    receiver.answer = lambda post: 204
    assert run(db, receiver, refused_again=True).sent == 1
    assert receiver.taken == [2]
    assert changes.dead_letters(db) == []


def test_a_wrong_address_or_secret_of_the_receiver_refuses_no_change_for_good(db: Database, receiver: Receiver) -> None:
    publish(db, 1000001)
    for status in (401, 403, 404, 405, 301):
        receiver.answer = lambda post, status=status: status
        assert run(db, receiver).stopped is not None
    assert changes.dead_letters(db) == []
    assert changes.cursor(db, webhooks.SUBSCRIBER) == 0


def test_a_receiver_that_is_not_there_is_said_so(db: Database) -> None:
    publish(db, 1000001)
    with receiving() as gone:
        pass
    stopped = run(db, gone).stopped
    assert stopped is not None
    assert "could not be reached" in stopped


def test_a_limit_is_kept(db: Database, receiver: Receiver) -> None:
    publish(db, *range(1000001, 1000006))
    assert run(db, receiver, limit=3).sent == 3
    assert receiver.taken == [1, 2, 3]


def test_what_comes_while_it_stays_is_posted_too(db: Database, receiver: Receiver) -> None:
    publish(db, 1000001)
    later = threading.Timer(0.2, publish, (db, 1000002))
    later.start()
    assert run(db, receiver, stay=0.8).sent == 2
    later.join()
    assert receiver.taken == [1, 2]


def test_two_deliveries_never_work_at_once(db: Database, receiver: Receiver) -> None:
    publish(db, 1000001)
    leases.take(db, [webhooks.LEASE], "another", timedelta(minutes=1), datetime.now(UTC))
    with Webhook(receiver.url, SECRET) as webhook:
        assert asyncio.run(deliver(db, webhook)) is None
    assert receiver.posts == []


@pytest.mark.parametrize(
    ("url", "secret", "said"),
    [
        ("example.org/hook", SECRET, "COMMUNIQUE_WEBHOOK_URL"),
        ("ftp://example.org/", SECRET, "COMMUNIQUE_WEBHOOK_URL"),
        ("https://example.org/", "", "COMMUNIQUE_WEBHOOK_SECRET"),
        ("https://example.org/", "whsec_not base64!", "COMMUNIQUE_WEBHOOK_SECRET"),
    ],
)
def test_a_wrong_setting_is_named(url: str, secret: str, said: str) -> None:
    with pytest.raises(WebhookError, match=said):
        Webhook(url, secret)
