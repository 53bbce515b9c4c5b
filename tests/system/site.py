"""Two ministries' sites on loopback, in the form of the real ones: a feed with whole texts, and a feed with pages."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from tests.faults.server import Answer, Asked, FaultServer

UN, STATE = "press.un.org", "www.state.gov"
UN_SOURCE, STATE_SOURCE = "un-press", "us-state"

FRENCH = 900
"""The one release of the French listing, which is there from the beginning."""

NEWEST = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)

SENTENCES = (
    "The delegations exchanged views on the situation in the region and on the work of the joint commission.",
    "They welcomed the opening of the new crossing and the steps that both administrations have taken since spring.",
    "It was agreed that experts would meet again within a month to prepare the text of the protocol.",
    "The Secretary-General thanked the host Government for its hospitality.",
)


def number_title(number: int) -> str:
    return f"Secretary-General Welcomes Protocol Number {number} of the Joint Commission"


def un_path(number: int) -> str:
    return f"/en/2026/sgsm{number}.doc.htm"


def un_url(number: int) -> str:
    return f"https://{UN}{un_path(number)}"


def un_page(number: int, text: str = "") -> Answer:
    """A release in the form of a page of press.un.org."""
    day = NEWEST - timedelta(hours=number % 1000)
    paragraphs = "".join(f"<p>{sentence}</p>" for sentence in (*SENTENCES, f"Document {number}.", text) if sentence)
    body = f"""<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8">
<title>{number_title(number)}</title><link rel="canonical" href="{un_url(number)}"></head><body>
<header><a href="/en">Meetings Coverage</a></header>
<main><h1 class="page-header">{number_title(number)}</h1>
<div class="field--name-field-dated"><time datetime="{day:%Y-%m-%d}T12:00:00Z">{day:%d %B %Y}</time></div>
<div class="field--name-field-symbol">SG/SM/{number}</div>
<div class="field--name-body">{paragraphs}</div></main><footer>For information media. Not an official record.</footer>
</body></html>"""
    return Answer(body.encode(), etag=f'"{number}-{len(body)}-{hash(text)}"')


class Site:
    """The sites and what they publish. Changes show at the next request."""

    def __init__(self) -> None:
        self.server = FaultServer({UN: {}, STATE: {}})
        self.un: list[int] = []
        self.state: list[int] = []
        for host in (UN, STATE):
            self.server.routes[host]["/robots.txt"] = Answer(b"User-agent: *\nAllow: /\n", "text/plain")
        self.server.routes[UN]["/en/rss.xml"] = lambda asked: self._un_feed()
        self.server.routes[UN]["/fr/rss.xml"] = Answer(_rss(UN, _item(FRENCH)), "application/rss+xml", etag='"fr"')
        self.server.routes[UN][f"/fr/2026/sgsm{FRENCH}.doc.htm"] = un_page(FRENCH)
        self.server.routes[STATE]["/rss-feed/press-releases/feed/"] = lambda asked: self._state_feed()

    @property
    def connect_to(self) -> str:
        """The setting COMMUNIQUE_CONNECT_TO that leads here."""
        return ",".join(f"{host}={address}:{port}" for host, (address, port) in self.server.connect_to().items())

    def publish(self, *numbers: int) -> None:
        """Publish at the United Nations: pages, listed in the feed, the last number first."""
        for number in numbers:
            self.server.routes[UN][un_path(number)] = un_page(number)
            self.un.insert(0, number)

    def put(self, number: int, text: str = "") -> str:
        """Put a page up that no feed lists, or with another text; its URL."""
        self.server.routes[UN][un_path(number)] = un_page(number, text)
        return un_url(number)

    def asked(self, host: str = UN) -> list[Asked]:
        return [asked for asked in self.server.log if asked.host == host]

    def _un_feed(self) -> Answer:
        items = "".join(_item(number) for number in self.un)
        return Answer(_rss(UN, items), "application/rss+xml; charset=utf-8", etag=f'"{len(self.un)}-{self.un[:1]}"')

    def _state_feed(self) -> Answer:
        text = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
        items = "".join(
            f"<item><title>Joint Statement Number {number} on the Crossing</title>"
            f"<link>https://{STATE}/joint-statement-{number}/</link>"
            f"<guid isPermaLink='false'>https://{STATE}/?page_id={number}</guid>"
            f"<pubDate>{format_datetime(NEWEST - timedelta(hours=number % 1000))}</pubDate>"
            f"<content:encoded><![CDATA[{text}<p>Number {number}.</p>]]></content:encoded></item>"
            for number in self.state
        )
        return Answer(_rss(STATE, items), "application/rss+xml; charset=utf-8", etag=f'"{len(self.state)}"')


def _item(number: int) -> str:
    url = un_url(number) if number != FRENCH else un_url(number).replace("/en/", "/fr/")
    published = format_datetime(NEWEST - timedelta(hours=number % 1000))
    return (
        f"<item><title>{number_title(number)}</title><link>{url}</link><guid>{url}</guid>"
        f"<pubDate>{published}</pubDate></item>"
    )


def _rss(host: str, items: str) -> bytes:
    return (
        '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
        f"<title>{host}</title><link>https://{host}/</link><description>Releases</description>{items}</channel></rss>"
    ).encode()


@contextmanager
def serving() -> Iterator[Site]:
    """The sites, served by a thread of their own until the end."""
    site, loop, ready = Site(), asyncio.new_event_loop(), threading.Event()

    async def serve() -> None:
        async with site.server:
            ready.set()
            await stop.wait()

    stop = asyncio.Event()
    thread = threading.Thread(target=lambda: loop.run_until_complete(serve()), daemon=True)
    thread.start()
    assert ready.wait(10)
    try:
        yield site
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join(10)
        loop.close()
