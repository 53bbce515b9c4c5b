"""What is fuzzed: functions of any bytes that may raise their own typed error and nothing else, with seeds."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from flows.fetch.addresses import aim, redirect_target
from flows.fetch.coding import BodyTooLargeError, BrokenCodingError, decode
from flows.fetch.content import is_cut_xml, may_be_cut_html, wrong_type
from flows.fetch.errors import FetchError
from flows.fetch.retry import parse_retry_after
from flows.fetch.robots import RobotsFile, read_robots
from parsers import urls
from parsers.discovery import discover
from parsers.document import Document
from parsers.errors import ParseError
from parsers.release import parse
from parsers.walls import find_wall
from tests.faults import sites
from tests.parsers.normalize.timing import seconds_of

REAL = Path(__file__).parents[2] / ".." / "shared" / "real"
SAMPLES = Path(__file__).parents[2] / "samples"
MAX_SEED = 60_000  # bytes: longer seeds make slow fuzzing
PAGES = {".html", ".htm", ".json", ".xml", ".txt"}
FEEDS = {".rss", ".xml", ".atom", ".rdf"}
SLOW = 1.0  # seconds of the processor that one input may take
NOW = datetime(2026, 3, 2, tzinfo=UTC)


@dataclass(frozen=True)
class Target:
    """A function to be fed, and the inputs that mutation begins with."""

    name: str
    feed: Callable[[bytes], None]
    seeds: Callable[[], Sequence[bytes]]


def timed(feed: Callable[[bytes], None], data: bytes) -> float:
    """Feed an input and give the seconds of the processor it took; AssertionError where they are more than `SLOW`.

    Not the clock: other work on the machine is no finding. Nor is what took long once: that was the collector, which
    goes through all that the fuzzer keeps.
    """
    took = seconds_of(feed, data)
    if took > SLOW:
        took = min(took, seconds_of(feed, data))
    assert took <= SLOW, f"{len(data)} bytes took {took:.2f} s"
    return took


def read_page(data: bytes) -> None:
    """Bytes → record; the same bytes give the same record or the same error."""
    outcomes = []
    for _ in range(2):
        try:
            record = parse(Document(data, url="https://mfa.example/news/1/"))
            outcomes.append(record.to_line())
            assert record.title
            assert "\x00" not in outcomes[-1]
        except ParseError as error:
            outcomes.append(error.reason)
    assert outcomes[0] == outcomes[1]


def read_feed(data: bytes) -> None:
    """Bytes → links, all http(s)."""
    with contextlib.suppress(ParseError):
        listed = discover(Document(data, url="https://mfa.example/feed.xml"))
        for link in listed.items:
            assert link.url.startswith(("http://", "https://")), link.url


def read_rules(data: bytes) -> None:
    """Bytes → what robots.txt allows."""
    file = RobotsFile("https://mfa.example", NOW, 200, read_robots(data))
    file.allows("https://mfa.example/news/1/?a=b", "communique")
    assert file.delay("communique") >= 0


def read_address(data: bytes) -> None:
    """Bytes → an address to go to, or the refusal; canonical addresses stay as they are."""
    text = data.decode("utf-8", "replace")
    base = aim("https://mfa.example/news/")
    with contextlib.suppress(FetchError):
        aim(text)
    with contextlib.suppress(FetchError):
        target = redirect_target(base, text)
        assert target.scheme == "https"
    joined = urls.absolute("https://mfa.example/news/", text)
    if joined is not None:
        once = urls.canonicalize(joined)
        assert urls.canonicalize(once) == once


def read_response(data: bytes) -> None:
    """Bytes → what the fetch client tells of a body: its coding, its type, whether it is cut, whether it is a wall."""
    for coding in ("gzip", "br", "zstd", "deflate"):
        with contextlib.suppress(BrokenCodingError, BodyTooLargeError):
            decode(data, coding, 1 << 20)
    wrong_type(data, None)
    is_cut_xml(data)
    may_be_cut_html(data)
    text = data.decode("utf-8", "replace")
    find_wall(200, {"server": text[:50]}, text, "https://mfa.example/" + text[:50], requested="https://mfa.example/x")
    parse_retry_after(text[:60], NOW)


def _own_pages() -> list[bytes]:
    releases = sites.releases(3)
    return [sites.page(releases[0]).body, sites.listing("mfa.example", releases).body, b"Title\n\nText of a release."]


def _files(folder: Path, endings: set[str]) -> list[bytes]:
    if not folder.exists():
        return []
    found = [path for path in sorted(folder.rglob("*")) if path.suffix.lower() in endings and path.is_file()]
    return [path.read_bytes() for path in found if path.stat().st_size <= MAX_SEED][:200]


def page_seeds() -> Sequence[bytes]:
    return _own_pages() + _files(SAMPLES, PAGES) + _files(REAL, PAGES)


def feed_seeds() -> Sequence[bytes]:
    return [sites.feed("mfa.example", sites.releases(3)).body, *_files(SAMPLES, FEEDS), *_files(REAL, FEEDS)]


def rule_seeds() -> Sequence[bytes]:
    return [
        b"User-agent: *\nDisallow: /a*b$\nAllow: /a\nCrawl-delay: 5\nRequest-rate: 1/10\nSitemap: https://x.example/",
        b"User-agent: communique\nUser-agent: *\nDisallow: /%D0%BD\n# comment",
    ]


def address_seeds() -> Sequence[bytes]:
    return [
        "https://user:word@мид.рф:443/a/../b;jsessionid=1?utm_source=x&id=2#f".encode(),
        b"//[::ffff:127.0.0.1]/",
        b"../news/?page=2",
        b"http://0x7f.1/",
        b"javascript:alert(1)",
    ]


TARGETS = {
    target.name: target
    for target in (
        Target("page", read_page, page_seeds),
        Target("feed", read_feed, feed_seeds),
        Target("robots", read_rules, rule_seeds),
        Target("address", read_address, address_seeds),
        Target("response", read_response, page_seeds),
    )
}
