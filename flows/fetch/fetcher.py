"""The fetch client: a document from its address, by every rule of good manners and of caution.

One call of `get` is: robots.txt, the host's turn, the request, redirects by hand, each vetted; a pause and another try
where that can help; then what came is unpacked within bounds and judged (a wall? the right type? whole? changed?).
Nothing comes back but a whole document or the word that nothing was modified; all else is a FetchError.
"""

from __future__ import annotations

import asyncio
import hashlib
import random as random_module
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from types import TracebackType
from typing import TYPE_CHECKING, Self

from flows.fetch import coding, content, robots
from flows.fetch.addresses import Target, aim, redirect_target
from flows.fetch.content import Expect
from flows.fetch.errors import FetchError
from flows.fetch.fetched import Fetched, Validator
from flows.fetch.limits import FetchSettings
from flows.fetch.pacing import Pace, Sleep
from flows.fetch.retry import RETRIED_STATUSES, backoff, parse_http_date, parse_retry_after
from flows.fetch.robots import RobotsFile
from flows.fetch.wire import Reply, Wire
from parsers.walls import find_wall

if TYPE_CHECKING:
    from flows.fetch.replay import CaptureMoment

Clock = Callable[[], datetime]

REDIRECTS = frozenset({301, 302, 303, 307, 308})
GONE = frozenset({404, 410})
WALL_BYTES = 512 * 1024  # of a body, in which the marks of a wall are looked for
HTML_RETRIES = 1  # a page without end tags is asked for once more: most such pages are whole
UNREACHABLE_IN_A_ROW = 3  # then the rest of what is asked of the site fails at once
REST_UNREACHABLE = 300.0  # seconds

MAX_AGE = re.compile(r"(?:^|[\s,])max-age=(\d{1,9})", re.IGNORECASE)


class Fetcher:
    """Fetches documents politely. An async context manager; one for a run, shared by all sources.

    `wire` carries the requests (default: the network), `clock` tells the time in UTC and `sleep` passes it, so that
    a run can be played with the clock in hand. `robots` are the robots.txt files known from earlier runs, by origin;
    `robots_files` those and the ones learnt since.
    """

    def __init__(
        self,
        settings: FetchSettings | None = None,
        *,
        wire: Wire | None = None,
        clock: Clock | None = None,
        sleep: Sleep = asyncio.sleep,
        random: Callable[[], float] = random_module.random,
        robots: Mapping[str, RobotsFile] | None = None,
    ) -> None:
        self.settings = settings or FetchSettings()
        self.robots_files: dict[str, RobotsFile] = dict(robots or {})
        self._wire = wire
        self._now: Clock = clock or _utc_now
        self._seconds = time.monotonic if clock is None else _seconds_of(clock)
        self._sleep = sleep
        self._random = random
        self._mapped = frozenset(self.settings.connect_to)
        self._pace = Pace(
            per_host=self.settings.per_host,
            in_flight=self.settings.in_flight,
            seconds=self._seconds,
            sleep=sleep,
        )
        self._robots_locks: dict[str, asyncio.Lock] = {}

    @classmethod
    def replay(cls, moment: CaptureMoment, settings: FetchSettings | None = None) -> Fetcher:
        """A fetcher that is answered from a capture alone: no pause, no second try, the clock at the moment's time."""
        calm = replace(
            settings or FetchSettings(), interval=0.0, retries=0, crawl_delay_max=0.0, per_host=8, rests=False
        )
        time_of_capture = moment.time
        return cls(calm, wire=moment, clock=None if time_of_capture is None else lambda: time_of_capture)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._wire is not None:
            await self._wire.aclose()

    async def get(
        self,
        url: str,
        *,
        validator: Validator | None = None,
        expect: Expect = "page",
        interval: float | None = None,
    ) -> Fetched:
        """The document at `url`, or the word that it is the one of `validator`; raises FetchError.

        `interval` is the source's own number of seconds between two requests, where it is longer than the settings';
        settings of no interval (a capture, a mirror of one's own) know no pause at all.
        """
        interval = interval if interval and self.settings.interval else 0.0
        requested_at, started = self._now(), self._seconds()
        attempt, cut_hash = 0, None
        while True:
            attempt += 1
            try:
                fetched = await self._attempt(url, validator, expect, interval, requested_at)
                if self._asks_again_for_cut_page(fetched, attempt, cut_hash):
                    cut_hash = fetched.sha256
                    await self._sleep(self.settings.backoff * self._random())
                    continue
                return replace(fetched, attempts=attempt)
            except FetchError as error:
                error.requested_at, error.attempts = requested_at, attempt
                error.duration_ms = round(1000 * (self._seconds() - started))
                pause = self._pause(error, attempt, self._seconds() - started)
                if pause is None:
                    raise
                await self._sleep(pause)

    def crawl_delay(self, url: str) -> float | None:
        """Seconds between two requests that the robots.txt of the URL's host asks for; None where it asks nothing."""
        file = self.robots_files.get(aim(url, mapped_hosts=self._mapped).origin)
        return (file.delay(self.settings.product) or None) if file else None

    def _pause(self, error: FetchError, attempt: int, spent: float) -> float | None:
        """Seconds to wait before another try; None where there is to be none."""
        limits = self.settings
        if not error.transient or attempt > limits.retries:
            return None
        pause = backoff(attempt, base=limits.backoff, longest=limits.backoff_max, random=self._random)
        if error.retry_after is not None:
            if error.retry_after > limits.retry_after_max:
                return None
            pause += error.retry_after
        return pause if spent + pause < limits.budget else None

    def _asks_again_for_cut_page(self, fetched: Fetched, attempt: int, cut_hash: str | None) -> bool:
        """A page without its end tags is believed when it comes the same twice."""
        if fetched.not_modified or attempt > min(HTML_RETRIES, self.settings.retries) or fetched.sha256 == cut_hash:
            return False
        return content.may_be_cut_html(fetched.body)

    async def _attempt(
        self, url: str, validator: Validator | None, expect: Expect, interval: float, requested_at: datetime
    ) -> Fetched:
        """One try: the request and its redirects, then the judgement of what came."""
        limit = self.settings.listing_bytes if expect == "listing" else self.settings.page_bytes
        conditional = validator.headers if validator else {}
        headers = self._headers(expect) | conditional
        target = aim(url, mapped_hosts=self._mapped)
        way: list[str] = []
        while True:
            await self._check_robots(target)
            started = self._seconds()
            reply = await self._send(target, headers, limit, interval)
            if reply.status not in REDIRECTS or "location" not in reply.headers:
                break
            way.append(target.url)
            if len(way) > self.settings.redirects:
                raise FetchError("refused", url, f"more than {self.settings.redirects} redirects")
            target = redirect_target(target, reply.headers["location"], mapped_hosts=self._mapped)
            if target.url in way:
                raise FetchError("refused", url, f"redirected in a circle, back to {target.url}")
        fetched = Fetched(
            url=url,
            final_url=target.url,
            redirects=tuple(way),
            status=reply.status,
            headers=reply.headers,
            body=b"",
            requested_at=requested_at,
            duration_ms=round(1000 * (self._seconds() - started)),
            not_modified=False,
            etag=reply.headers.get("etag"),
            last_modified=reply.headers.get("last-modified"),
            sha256=None,
            max_age=_max_age(reply.headers, self._now()),
        )
        if reply.status == 304:
            return _unmodified(fetched, validator, asked=bool(conditional))
        return self._judge(fetched, reply, validator, limit)

    def _headers(self, expect: Expect) -> dict[str, str]:
        return {
            "User-Agent": self.settings.agent,
            "Accept": content.ACCEPT[expect],
            "Accept-Encoding": coding.ACCEPT_ENCODING,
        }

    async def _send(self, target: Target, headers: Mapping[str, str], limit: int, interval: float) -> Reply:
        """One request in the host's turn; a host that asks for rest or is not there is left alone for a while."""
        settings = self.settings
        async with self._pace.turn(target.site, max(interval, self._interval(target))):
            resting = self._pace.resting(target.site)
            if resting:
                message = f"{target.host} is left alone for {resting:.0f} s more, after what it answered before"
                raise FetchError("unreachable", target.url, message, retry_after=resting)
            try:
                reply = await self._transport().send(target, headers, limit)
            except FetchError as error:
                if error.kind == "unreachable" and settings.rests:
                    self._note_unreachable(target)
                raise
            if settings.rests:
                self._note_answer(target, reply)
            return reply

    def _note_unreachable(self, target: Target) -> None:
        """After some failures in a row, a site is left alone."""
        if self._pace.failed(target.site) >= UNREACHABLE_IN_A_ROW:
            self._pace.rest(target.site, REST_UNREACHABLE)

    def _note_answer(self, target: Target, reply: Reply) -> None:
        """A site that asks for a pause gets it: a short one before its next request, a long one for good."""
        self._pace.answered(target.site)
        wait = parse_retry_after(reply.headers.get("retry-after"), self._now())
        if wait is None or reply.status not in (429, 503):
            return
        if wait > self.settings.retry_after_max:
            self._pace.rest(target.site, wait)
        else:
            self._pace.hold(target.site, wait)

    def _interval(self, target: Target) -> float:
        """Seconds between two requests to a target's host, by the settings and by what is known of its robots.txt."""
        file = self.robots_files.get(target.origin) if self.settings.robots else None
        delay = min(file.delay(self.settings.product), self.settings.crawl_delay_max) if file else 0.0
        return max(self.settings.interval, delay)

    def _transport(self) -> Wire:
        if self._wire is None:
            from flows.fetch.client import HttpWire  # httpx is only imported where the network is asked

            self._wire = HttpWire(self.settings)
        return self._wire

    async def _check_robots(self, target: Target) -> None:
        """Raises FetchError("forbidden_by_robots") where the host's robots.txt keeps us out."""
        if not self.settings.robots:
            return
        async with self._robots_locks.setdefault(target.origin, asyncio.Lock()):
            file = self.robots_files.get(target.origin)
            if file is None or not file.is_fresh(self._now()):
                file = self.robots_files[target.origin] = await self._fetch_robots(target)
        if not file.reachable:
            status = "no answer" if file.status is None else f"status {file.status}"
            message = f"{target.origin}/robots.txt cannot be had ({status}), so nothing may be asked for"
            raise FetchError("forbidden_by_robots", target.url, message, status=file.status)
        if not file.allows(target.url, self.settings.product):
            raise FetchError("forbidden_by_robots", target.url, f"{target.origin}/robots.txt disallows it")

    async def _fetch_robots(self, asking: Target) -> RobotsFile:
        """robots.txt of a target's origin, with its redirects followed (RFC 9309, 2.3.1.2) and one retry.

        A host that we may not go to or that is not there raises that as its error: nothing is known of its rules.
        """
        headers = self._headers("page") | {"Accept": "text/plain,*/*;q=0.1"}
        status: int | None = None
        for _ in range(1 + min(1, self.settings.retries)):
            try:
                status, body = await self._robots_reply(asking, headers)
            except FetchError as error:
                if error.kind in ("refused", "unreachable"):
                    raise
                continue
            if status < 500:
                text = robots.read_robots(body) if 200 <= status < 300 else ""
                return RobotsFile(asking.origin, self._now(), status, text)
        return RobotsFile(asking.origin, self._now(), status)

    async def _robots_reply(self, asking: Target, headers: Mapping[str, str]) -> tuple[int, bytes]:
        target = aim(f"{asking.origin}/robots.txt", mapped_hosts=self._mapped)
        for _ in range(1 + robots.REDIRECTS):
            async with self._pace.turn(target.site, self._interval(target)):
                reply = await self._transport().send(target, headers, robots.MAX_BYTES, cut=True)
            if reply.status not in REDIRECTS or "location" not in reply.headers:
                return reply.status, _unpacked_robots(reply)
            target = redirect_target(target, reply.headers["location"], mapped_hosts=self._mapped)
        return 404, b""  # too many redirects: unavailable, so all is allowed (RFC 9309, 2.3.1.2)

    def _judge(self, fetched: Fetched, reply: Reply, validator: Validator | None, limit: int) -> Fetched:
        """The document with its body, where it is one that may be read; raises FetchError for what is not."""
        url, status = fetched.url, reply.status
        body = b""
        try:
            body = coding.decode(reply.body, reply.headers.get("content-encoding"), limit)
        except coding.BodyTooLargeError as error:
            raise FetchError("too_large", url, str(error), status=status) from None
        except coding.BrokenCodingError as error:
            if status < 400:
                raise FetchError("broken_body", url, str(error), status=status, transient=True) from None
        content_type = reply.headers.get("content-type")
        mismatch = content.wrong_type(body, content_type)
        head = "" if mismatch else body[:WALL_BYTES].decode("utf-8", "replace")
        wall = find_wall(status, reply.headers, head, fetched.final_url, requested=url)
        if wall is not None:
            wait = parse_retry_after(reply.headers.get("retry-after"), self._now())
            raise FetchError("blocked", url, wall.evidence, status=status, wall=wall, retry_after=wait)
        self._check_status(url, status, reply.headers)
        if mismatch:
            raise FetchError("wrong_type", url, f"{mismatch} instead of a page", status=status)
        if content.is_cut_xml(body):
            message = "the XML document ends before its root element does"
            raise FetchError("broken_body", url, message, status=status, transient=True)
        digest = hashlib.sha256(body).hexdigest()
        if validator is not None and validator.sha256 == digest:
            return replace(fetched, not_modified=True, by_hash=True, sha256=digest)
        return replace(fetched, body=body, sha256=digest)

    def _check_status(self, url: str, status: int, headers: Mapping[str, str]) -> None:
        """Raises FetchError for every status but those that carry a document."""
        if status in (200, 203):
            return
        if status in GONE:
            raise FetchError("gone", url, f"the server says {status}: there is no such page", status=status)
        raise FetchError(
            "http_error",
            url,
            f"the server answers with status {status}",
            status=status,
            retry_after=parse_retry_after(headers.get("retry-after"), self._now()),
            transient=status in RETRIED_STATUSES,
        )


def _unmodified(fetched: Fetched, validator: Validator | None, *, asked: bool) -> Fetched:
    """What a 304 means: the document of the validator, where we asked for it."""
    if validator is None or not asked:
        raise FetchError("http_error", fetched.url, "the server answers 304 though nothing was asked by", status=304)
    return replace(
        fetched,
        not_modified=True,
        etag=fetched.etag or validator.etag,
        last_modified=fetched.last_modified or validator.last_modified,
        sha256=validator.sha256,
    )


def _unpacked_robots(reply: Reply) -> bytes:
    """The body of a robots.txt; one whose coding is broken or that unpacks to too much says nothing."""
    try:
        return coding.decode(reply.body, reply.headers.get("content-encoding"), 4 * robots.MAX_BYTES)
    except (coding.BrokenCodingError, coding.BodyTooLargeError):
        return b""


def _max_age(headers: Mapping[str, str], now: datetime) -> float | None:
    """For how many seconds the server calls the document fresh (RFC 9111, 4.2.1)."""
    control = headers.get("cache-control", "").lower()
    if "no-cache" in control or "no-store" in control:
        return 0.0
    found = MAX_AGE.search(control)
    if found:
        return float(found[1])
    expires = parse_http_date(headers.get("expires"))
    return None if expires is None else max(0.0, (expires - now).total_seconds())


def _utc_now() -> datetime:
    return datetime.now(UTC)


def _seconds_of(clock: Clock) -> Callable[[], float]:
    return lambda: clock().timestamp()
