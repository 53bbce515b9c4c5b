"""A draft of a new ministry's declaration, made from what its site shows: feeds, listing, languages, time zone."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from flows.fetch import Fetched, Fetcher, FetchError, open_capture
from flows.settings import Settings
from parsers import urls
from parsers.discovery import discover
from parsers.document import Document, Link
from parsers.errors import ParseError
from parsers.metadata import read_metadata
from parsers.page import read_page
from parsers.release import parse

TRIED = 3
"""Releases read to see whether the generic reader does."""


class DraftError(Exception):
    """No draft can be made: what could not be had, and what to do."""


@dataclass(slots=True)
class Draft:
    """The declaration's source code, remarks for the person who finishes it, and whether releases could be read."""

    code: str
    notes: list[str] = field(default_factory=list)
    complete: bool = False


@dataclass(slots=True)
class Seen:
    """What the site showed."""

    url: str
    name: str
    language: str | None
    feeds: list[str]
    links: Sequence[Link]
    listed_in: str


async def draft(url: str, settings: Settings, replay: Path | None = None) -> Draft:
    """A declaration for the ministry whose releases are listed at `url`. Raises DraftError."""
    if urls.absolute(url, url) is None:
        raise DraftError(f"{url} is no http or https address; give the address of the page that lists the releases")
    if replay is None:
        async with Fetcher(settings.fetch) as fetcher:
            return await _draft(url, fetcher)
    with await asyncio.to_thread(open_capture, replay) as capture:
        async with Fetcher.replay(capture.at(capture.times[-1]), settings.fetch) as fetcher:
            return await _draft(url, fetcher)


async def _draft(url: str, fetcher: Fetcher) -> Draft:
    seen = await _look(url, fetcher)
    result = Draft("")
    languages: set[str] = {seen.language} if seen.language else set()
    for link in seen.links[:TRIED]:
        try:
            page = await fetcher.get(link.url)
            record = parse(_document(page, link))
        except (FetchError, ParseError) as error:
            result.notes.append(f"{link.url}: not read: {error}")
            continue
        result.complete = True
        languages |= {record.language} if record.language else set()
        missing = [name for name in ("published_at", "language") if getattr(record, name) is None]
        result.notes.append(
            f"{link.url}: read as {record.kind} “{record.title}”"
            + (f"; not found: {', '.join(missing)}: name them in a layout" if missing else "")
        )
    if not seen.links:
        result.notes.append(f"{url}: no list of releases was found; give the page that lists them, or its feed")
    result.code = _code(seen, sorted(languages) or ["en"])
    return result


async def _look(url: str, fetcher: Fetcher) -> Seen:
    """Read the given page, and the feeds it names; the fullest list of releases wins."""
    try:
        fetched = await fetcher.get(url, expect="listing")
    except FetchError as error:
        raise DraftError(f"{error}; give the address of the page that lists the releases") from None
    document = _document(fetched)
    try:
        metadata = read_metadata(read_page(document))
        feeds, name, language = list(metadata.feeds), metadata.site_name, metadata.language
    except ParseError:
        feeds, name, language = [], None, None
    best: tuple[Sequence[Link], str] = (_links(document), url)
    if not feeds and best[0] and document.body.lstrip()[:5].lower() in (b"<?xml", b"<rss ", b"<feed"):
        feeds = [url]
    for feed in feeds[:TRIED]:
        try:
            found = _links(_document(await fetcher.get(feed, expect="listing")))
        except FetchError:
            continue
        if len(found) > len(best[0]):
            best = found, feed
    return Seen(url, name or urls.host(url) or url, language, feeds[:TRIED], best[0], best[1])


def _links(document: Document) -> Sequence[Link]:
    try:
        return discover(document).items
    except ParseError:
        return ()


def _document(fetched: Fetched, link: Link | None = None) -> Document:
    return Document(fetched.body, url=fetched.final_url, headers=fetched.headers, status=fetched.status, link=link)


def _code(seen: Seen, languages: list[str]) -> str:
    """The declaration as source code, to be saved under parsers/ministries/."""
    host = urls.host(seen.url) or "example.org"
    country = _country(host)
    body = host.removesuffix("." + host.rpartition(".")[2]).replace("www.", "").split(".")[0]
    ministry_id = f"{(country or 'un').lower()}-{body}"
    listings = [f"        Feed(url={feed!r})," for feed in seen.feeds]
    if not listings:
        listings = [
            f"        Pages(url={seen.listed_in!r}, item={'article'!r}),  # the selector of one entry of the list"
        ]
    return "\n".join(
        [
            f'"""{seen.name}. Say here what the site runs on, since when, and where each fact was seen."""',
            "",
            f"from parsers.ministry import {'Feed' if seen.feeds else 'Pages'}, Ministry",
            "",
            "MINISTRY = Ministry(",
            f"    id={ministry_id!r},",
            f"    name={{{languages[0]!r}: {seen.name!r}}},",
            f"    country={country!r},",
            f"    timezone={_timezone(country)!r},",
            f"    languages={tuple(languages)!r},",
            f"    url={f'https://{host}/'!r},",
            "    listings=(",
            *listings,
            "    ),",
            ")",
        ]
    )


def _country(host: str) -> str | None:
    """The country of a host's top level domain, which is its ISO code but for a few."""
    from babel.core import Locale

    last = host.rpartition(".")[2]
    code = {"uk": "gb", "gov": "us", "mil": "us"}.get(last, last).upper()
    return code if len(code) == 2 and code in Locale("en").territories else None


def _timezone(country: str | None) -> str:
    """The country's time zone; of several the first that CLDR knows, to be checked by who finishes the draft."""
    from babel.core import get_global

    zones = get_global("territory_zones").get(country or "", [])
    return str(zones[0]) if zones else "UTC"
