"""News service of the Swiss federal government: releases of all departments as XML, in up to four languages.

Structure: the service's own messages, 1999 to 2024 (message/@id, @revoked, version, pubdate, content[@lang]); the
address of the messages and of the feed: the mirror droid-f/news-service-bund. One message holds a release in all its
languages, whole, so no page is requested.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from parsers.document import Link
from parsers.ministry import Api, Expect, Ministry

_NAMESPACE = "{*}"  # messages of before 2020 stand in none


@dataclass(frozen=True, kw_only=True)
class Messages(Api):
    """A message holds one release a language: the same number, its own title and address."""

    def releases(self, link: Link, item: Any) -> Iterable[Link]:
        for content in item.findall(f"{_NAMESPACE}content"):
            title = " ".join((content.findtext(f"{_NAMESPACE}title") or "").split())
            if language := content.get("lang"):
                yield replace(link, url=link.url.replace("/en/", f"/{language}/", 1), title=title, language=language)


MINISTRY = Ministry(
    id="ch-news",
    name={
        "en": "Federal Council of Switzerland",
        "de": "Schweizerischer Bundesrat",
        "fr": "Conseil fédéral suisse",
        "it": "Consiglio federale svizzero",
    },
    country="CH",
    timezone="Europe/Zurich",
    languages=("de", "fr", "it", "en"),
    url="https://www.news.admin.ch/",
    hosts=("newsd.admin.ch",),
    listings=(
        Messages(
            url="https://www.news.admin.ch/NSBSubscriber/messages",
            whole_text=True,
            items="messages/message",
            link="https://www.news.admin.ch/gov/en/start/documentation/media-releases.msg-id-{@id}.html",
            date="pubdate",
        ),
    ),
    native_id=r"msg-id-(\d+)\.html",
    release_url=r"msg-id-\d+\.html",
    expect=Expect(releases_a_week=60),
)
