"""Every fault of the web, for a feed, a listing and a page: the outcome it has, and how often it is asked for."""

from __future__ import annotations

import asyncio
import time

import pytest

from flows.fetch import Fetched, Fetcher, FetchError, FetchSettings, Validator
from flows.fetch.content import Expect
from tests.faults import sites
from tests.faults.faults import FAULTS, Fault
from tests.faults.server import Answer, Asked, FaultServer, Route

HOST = "mfa.example"
RELEASES = sites.releases(5)
TARGETS: dict[str, tuple[str, Answer, Expect]] = {
    "feed": ("/feed.xml", sites.feed(HOST, RELEASES), "listing"),
    "listing": ("/news/", sites.listing(HOST, RELEASES), "listing"),
    "page": (RELEASES[0].path, sites.page(RELEASES[0]), "page"),
}
RETRIES = 2


def settings(server: FaultServer, **changes: object) -> FetchSettings:
    quick: dict[str, object] = {
        "connect_to": server.connect_to(HOST),
        "read_timeout": 0.25,
        "total_timeout": 0.4,
        "page_bytes": 1024 * 1024,
        "listing_bytes": 1024 * 1024,
        "interval": 0.0,
        "backoff": 0.01,
        "retries": RETRIES,
    }
    return FetchSettings(**(quick | changes))  # type: ignore[arg-type]


async def fetch(fault: Fault, target: str, validator: Validator | None = None) -> tuple[Fetched | FetchError, int]:
    """What comes of asking for a faulty document, and how many requests for it were made."""
    path, healthy, expect = TARGETS[target]
    async with FaultServer({HOST: sites.site(HOST, RELEASES)}) as server:
        server.routes[HOST][path] = fault.make(healthy)
        async with Fetcher(settings(server)) as fetcher:
            try:
                outcome: Fetched | FetchError = await fetcher.get(
                    f"https://{HOST}{path}", expect=expect, validator=validator
                )
            except FetchError as error:
                outcome = error
        return outcome, server.count(path)


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("name", FAULTS)
def test_fault_has_its_outcome(name: str, target: str) -> None:
    fault = FAULTS[name]
    started = time.monotonic()
    outcome, requests = asyncio.run(fetch(fault, target))
    assert time.monotonic() - started < 5
    if fault.kind is None:
        assert isinstance(outcome, Fetched), outcome
        assert outcome.body == TARGETS[target][1].body
        assert requests == 2
        return
    assert isinstance(outcome, FetchError), outcome
    assert outcome.kind == fault.kind, outcome
    assert outcome.attempts == (RETRIES + 1 if fault.retried else 1)
    if fault.wall:
        assert outcome.wall is not None
        assert outcome.wall.name == fault.wall
        assert outcome.wall.evidence


@pytest.mark.parametrize("target", TARGETS)
def test_healthy_document_arrives_whole(target: str) -> None:
    answer = TARGETS[target][1]
    outcome, requests = asyncio.run(fetch(Fault(lambda healthy: healthy, None), target))
    assert isinstance(outcome, Fetched)
    assert (outcome.body, outcome.etag, requests) == (answer.body, answer.etag, 1)


@pytest.mark.parametrize("target", TARGETS)
def test_connection_reset_at_every_byte_never_gives_a_document(target: str) -> None:
    path, healthy, expect = TARGETS[target]
    whole = Answer(healthy.body, healthy.content_type).encoded()

    async def play() -> list[str]:
        cut = 0

        async def reset(asked: Asked, writer: asyncio.StreamWriter) -> None:
            writer.write(whole[:cut])
            await writer.drain()
            writer.transport.abort()

        kinds = []
        async with FaultServer({HOST: sites.site(HOST, RELEASES)}) as server:
            server.routes[HOST][path] = reset
            for size in range(len(whole)):
                cut = size
                async with Fetcher(settings(server, retries=0, robots=False)) as fetcher:
                    with pytest.raises(FetchError) as caught:
                        await fetcher.get(f"https://{HOST}{path}", expect=expect)
                    kinds.append(caught.value.kind)
        return kinds

    kinds = asyncio.run(play())
    assert set(kinds) <= {"unreachable", "broken_body"}
    assert kinds[0] == "unreachable"
    assert "broken_body" in kinds  # a reset may overtake what was sent before it, so not each late one is


def test_page_without_end_tags_is_believed_when_it_comes_twice() -> None:
    body = b"<html><body><h1>Release</h1><p>Text of a site that never closes its tags."
    outcome, requests = asyncio.run(fetch(Fault(lambda _: Answer(body), None), "page"))
    assert isinstance(outcome, Fetched)
    assert (outcome.body, requests) == (body, 2)


def test_feed_cut_before_its_end_is_never_read() -> None:
    cut = Answer(TARGETS["feed"][1].body[:-40], "application/rss+xml")
    outcome, requests = asyncio.run(fetch(Fault(lambda _: cut, None), "feed"))
    assert isinstance(outcome, FetchError)
    assert (outcome.kind, requests) == ("broken_body", RETRIES + 1)


@pytest.mark.parametrize("target", TARGETS)
def test_etag_that_changes_every_time_falls_back_to_the_hash(target: str) -> None:
    tags = iter(range(100))

    def lying(answer: Answer) -> Route:
        return lambda asked: Answer(answer.body, answer.content_type, etag=f'"{next(tags)}"')

    first, _ = asyncio.run(fetch(Fault(lying, None), target))
    assert isinstance(first, Fetched)
    again, _ = asyncio.run(fetch(Fault(lying, None), target, first.validator))
    assert isinstance(again, Fetched)
    assert (again.not_modified, again.by_hash, again.body) == (True, True, b"")


@pytest.mark.parametrize("target", TARGETS)
def test_conditional_request_is_answered_by_304(target: str) -> None:
    first, _ = asyncio.run(fetch(Fault(lambda healthy: healthy, None), target))
    assert isinstance(first, Fetched)
    again, requests = asyncio.run(fetch(Fault(lambda healthy: healthy, None), target, first.validator))
    assert isinstance(again, Fetched)
    assert (again.not_modified, again.by_hash, again.status, requests) == (True, False, 304, 1)
    assert again.validator == first.validator


def test_short_retry_after_is_waited_for() -> None:
    async def play() -> list[float]:
        pauses: list[float] = []

        async def sleep(seconds: float) -> None:
            pauses.append(seconds)

        answers = iter([Answer(status=503, headers={"Retry-After": "7"})])
        routes: dict[str, Route] = {"/news/": lambda asked: next(answers, TARGETS["listing"][1])}
        async with (
            FaultServer({HOST: routes}) as server,
            Fetcher(settings(server, robots=False), sleep=sleep) as fetcher,
        ):
            await fetcher.get(f"https://{HOST}/news/")
        return pauses

    assert max(asyncio.run(play())) >= 7


def test_host_that_asks_for_a_long_rest_is_left_alone() -> None:
    async def play() -> tuple[int, FetchError]:
        rest = Answer(status=429, headers={"Retry-After": "3600"})
        async with FaultServer({HOST: {"/a": rest, "/b": Answer(b"<html></html>")}}) as server:
            async with Fetcher(settings(server, robots=False)) as fetcher:
                with pytest.raises(FetchError):
                    await fetcher.get(f"https://{HOST}/a")
                with pytest.raises(FetchError) as second:
                    await fetcher.get(f"https://{HOST}/b")
            return len(server.log), second.value

    requests, error = asyncio.run(play())
    assert requests == 1
    assert error.retry_after is not None
    assert 3500 < error.retry_after <= 3600
