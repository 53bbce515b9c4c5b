"""feedparser's own suite of well-formed and ill-formed feeds, fetched with pip and read by both.

The suite's feeds seldom have links, and without one an item is no release, so each item is given one where it has none.
"""

from __future__ import annotations

import io
import re
import tarfile
from collections.abc import Iterator
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path
from typing import Any

import feedparser
import pytest

from parsers import urls
from parsers.discovery.feed import read_feed
from parsers.discovery.text import tidy, unescape
from parsers.document import Document, Link
from parsers.errors import ParseError
from tests.sdists import fetch_sdist

SDIST = "feedparser==6.0.11"
URL = "http://127.0.0.1:8097/tests/feed.xml"

# A file of the suite; not those on sanitizing HTML, and not those that state two times.
_CASE = re.compile(r"/tests/(?:well|ill)formed/(?!sanitize/)(?!.*multiple_values).*\.xml$")
# What gives an item an address: the suite's feeds of other things have none.
_ADDRESSED = re.compile(rb"<(?:link|guid)[ >]")


@pytest.fixture(scope="module")
def suite(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("feedparser")
    return dict(_cases(fetch_sdist(SDIST, folder)))


def _cases(archive: Path) -> Iterator[tuple[str, bytes]]:
    with tarfile.open(archive) as files:
        for member in files:
            if _CASE.search(member.name) and (file := files.extractfile(member)):
                yield member.name, _with_links(file.read())


def _with_links(body: bytes) -> bytes:
    items = re.split(rb"<(?:item|entry)[ >]", body, maxsplit=1)
    if len(items) == 1 or _ADDRESSED.search(items[1]):
        return body
    numbers = count()
    body = re.sub(rb"</item>", lambda _: b"<link>http://example.com/%d</link></item>" % next(numbers), body)
    return re.sub(rb"</entry>", lambda _: b'<link href="http://example.com/%d"/></entry>' % next(numbers), body)


def _read(body: bytes) -> tuple[Link, ...]:
    try:
        return read_feed(Document(body, url=URL)).items
    except ParseError:
        return ()


def test_no_feed_crashes_and_what_items_state_is_read(suite: dict[str, bytes]) -> None:
    asked = {"link": 0, "title": 0, "date": 0}
    right = dict.fromkeys(asked, 0)
    for body in suite.values():
        items = _read(body)
        for position, (entry, url) in enumerate(_entries(body)):
            link = items[position] if position < len(items) else None
            for measure, correct in _compare(entry, url, link):
                asked[measure] += 1
                right[measure] += correct
    assert asked["link"] > 300
    assert asked["title"] > 100
    assert asked["date"] > 25
    assert right["link"] / asked["link"] >= 0.98
    assert right["title"] / asked["title"] >= 0.98
    assert right["date"] / asked["date"] >= 0.98


def _entries(body: bytes) -> list[tuple[Any, str]]:
    headers = {"content-type": "application/xml", "content-location": URL}
    parsed = feedparser.parse(
        io.BytesIO(body), response_headers=headers, sanitize_html=False, resolve_relative_uris=False
    )
    return [(entry, url) for entry in parsed.entries if (url := urls.absolute(URL, entry.get("link")))]


def _compare(entry: Any, url: str, link: Link | None) -> Iterator[tuple[str, bool]]:
    yield "link", link is not None and link.url == url
    title = entry.get("title")
    # Where feedparser itself reads bytes in the wrong charset, there is nothing to compare with.
    if title and not re.search(r"[\x80-\x9f]|[¥²ÀÁÂÃÅÇËëÓÔÕÉÎ]{2}", title):
        yield (
            "title",
            link is not None and link.title in (tidy(title), tidy(unescape(title)), tidy(unescape(unescape(title)))),
        )
    # feedparser takes dc:date for an update, we for the publication: a time that is stated must be one of the two.
    ours = {_day(stamp.value) for stamp in (link and link.published, link and link.updated) if stamp}
    for name in ("published", "updated"):
        if stated := (entry.get(f"{name}_parsed") if name in entry else None):
            yield "date", date(*stated[:3]) in ours


def _day(value: datetime | date) -> date:
    return value.astimezone(UTC).date() if isinstance(value, datetime) else value
