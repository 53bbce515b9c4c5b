"""Sites that behave like the families of ministries' sites: a feed, a listing with pages, and release pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from parsers.ministry import Feed, Layout, Ministry, Pages
from tests.faults.server import Answer, Route

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ROBOTS = Answer(b"User-agent: *\nDisallow: /private/\n", "text/plain")

WORDS = (
    "The ministers reviewed the state of relations and noted the progress made since their last meeting.",
    "They agreed that the working groups on trade, transport and culture would meet before the summer.",
    "Both sides stressed the need to keep the road through the northern pass open in all seasons.",
    "The text of the agreement will be published once the two parliaments have been informed of it.",
)


@dataclass(frozen=True)
class Release:
    """A release of a test ministry."""

    number: int
    title: str
    published: datetime
    words: Sequence[str] = WORDS

    @property
    def path(self) -> str:
        return f"/news/{self.number}/"


def releases(count: int, *, first: int = 1) -> list[Release]:
    """So many releases, the newest first, an hour apart."""
    return [
        Release(n, f"Communiqué number {n} of the ministry on its consultations", START + timedelta(hours=n))
        for n in range(first + count - 1, first - 1, -1)
    ]


def page(release: Release) -> Answer:
    """A release's page."""
    paragraphs = "".join(f"<p>{text} ({release.number})</p>" for text in release.words)
    body = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{release.title}</title></head><body>
<header><nav><a href="/">Home</a> <a href="/news/">News</a> <a href="/contacts/">Contacts</a></nav></header>
<main><h1 class="release-title">{release.title}</h1>
<time class="release-date" datetime="{release.published.isoformat()}">{release.published:%d %B %Y, %H:%M}</time>
<div class="release-body">{paragraphs}</div></main><footer>Press office of the ministry</footer></body></html>"""
    return Answer(body.encode(), etag=f'"page-{release.number}"')


def feed(host: str, listed: Sequence[Release], *, etag: str | None = None) -> Answer:
    """An RSS feed of releases."""
    items = "".join(
        f"<item><title>{release.title}</title><link>https://{host}{release.path}</link>"
        f"<guid isPermaLink='false'>{host}-{release.number}</guid>"
        f"<pubDate>{format_datetime(release.published)}</pubDate></item>"
        for release in listed
    )
    body = (
        f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>News of {host}</title>'
        f"<link>https://{host}/</link><description>Releases</description>{items}</channel></rss>"
    )
    tag = etag or f'"feed-{host}-{listed[0].number if listed else 0}-{len(listed)}"'
    return Answer(body.encode(), "application/rss+xml; charset=utf-8", etag=tag)


def listing(host: str, listed: Sequence[Release], *, next_path: str | None = None) -> Answer:
    """An HTML page that lists releases."""
    items = "".join(
        f'<li class="release"><a href="{release.path}">{release.title}</a> '
        f'<span class="date">{release.published:%d.%m.%Y}</span></li>'
        for release in listed
    )
    more = f'<a class="next" href="{next_path}">Older</a>' if next_path else ""
    body = f"""<!DOCTYPE html><html lang="en"><head><title>News of {host}</title></head>
<body><nav><a href="/">Home</a></nav><h1>News</h1><ul class="releases">{items}</ul>{more}</body></html>"""
    return Answer(body.encode(), etag=f'"listing-{listed[0].number if listed else 0}-{len(listed)}"')


def site(host: str, listed: Sequence[Release]) -> dict[str, Route]:
    """A whole healthy site: robots.txt, home page, feed, listing and pages."""
    routes: dict[str, Route] = {
        "/robots.txt": ROBOTS,
        "/": Answer(b"<!DOCTYPE html><html><title>Ministry</title><body><a href='/news/'>News</a></body></html>"),
        "/feed.xml": feed(host, listed),
        "/news/": listing(host, listed),
        "/login?next=here": Answer(b"<!DOCTYPE html><html><title>Ministry</title><body>Who are you?</body></html>"),
        "/error.htm": Answer(b"<!DOCTYPE html><html><title>Ministry</title><body>Something is wrong.</body></html>"),
    }
    return routes | {release.path: page(release) for release in listed}


def ministry(host: str, *, by: str = "feed") -> Ministry:
    """The declaration of a test site, whose releases are found by its "feed" or its "listing"."""
    found = (
        Feed(url=f"https://{host}/feed.xml")
        if by == "feed"
        else Pages(url=f"https://{host}/news/", item="li.release", link="a", date="span.date", next="a.next", title="a")
    )
    return Ministry(
        id=f"zz-{host.split('.')[0]}",
        name={"en": f"Ministry at {host}"},
        country=None,
        timezone="UTC",
        languages=("en",),
        url=f"https://{host}/",
        listings=(found,),
        layouts=(
            Layout(
                name="plain",
                title="h1.release-title",
                body="div.release-body",
                published="time.release-date",
            ),
        ),
        native_id=r"/news/(\d+)/$",
        interval=0.0,
    )


def retitled(release: Release, title: str) -> Release:
    return replace(release, title=title)
