"""What a ministry is: its identity, where it lists releases, how its pages are laid out, what to expect of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from parsers.document import Document, Link
from parsers.extract import Extract

READER_VERSION = 1
"""Raised when the shared readers or the normalization change so that pages may be read differently."""


@dataclass(frozen=True, kw_only=True)
class Listing:
    """A place where a ministry lists its releases. `url` may hold `{language}`: one listing a language."""

    url: str
    language: str | None = None
    """Language of all that is listed, where the address alone settles it."""
    whole_text: bool = False
    """The listing carries each release whole: no page is requested for it."""
    languages: tuple[str, ...] = ()
    """Languages that `{language}` stands for; all of the ministry's where none are named."""
    archive: bool = False
    """It lists what others list as well, or the past alone: for going back in time, never polled."""
    exclude: str | None = None
    """Regular expression on a link's address: what matches is listed there and is no release."""


@dataclass(frozen=True, kw_only=True)
class Feed(Listing):
    """RSS 0.9x to 2.0, RDF or Atom."""


@dataclass(frozen=True, kw_only=True)
class Sitemap(Listing):
    """A sitemap or sitemap index; only addresses in which the regular expression `include` is found are releases."""

    include: str = ""


@dataclass(frozen=True, kw_only=True)
class Pages(Listing):
    """HTML pages that list releases. All but `url` are CSS selectors; those of a part are relative to `item`.

    `link` may be left out where the item is itself the link. `date` may name several elements (a day and a clock
    time): their texts are joined. `group` is a selector on the whole page for heads that date the items after them.
    `next` is either a selector of the link to the next page or, where it holds `{page}` (counted from 1) or
    `{page0}` (from 0), its address.
    """

    item: str
    link: str = "a[href]"
    title: str | None = None
    date: str | None = None
    group: str | None = None
    next: str | None = None
    within: str | None = None
    """Selector of the one region (the first that fits) in which items stand."""
    day_first: bool | None = None
    """Order of a date in figures alone, where the site keeps to one."""


@dataclass(frozen=True, kw_only=True)
class Api(Listing):
    """JSON or XML. `items` is a path to the list ("results", "/messages/message"); the rest are paths in an item.

    A path's steps are parted by `.` in JSON and `/` in XML, where `@name` at its end is an attribute. `link` may be an
    address with one `{path}` in it. `next` is a path to the next page's address or, where it
    holds `{page}` or `{start}`, what is added to the listing's address; `page_size` is the items of a full page.
    """

    items: str
    link: str
    title: str | None = None
    date: str | None = None
    next: str | None = None
    page_size: int | None = None

    def releases(self, link: Link, item: Any) -> Iterable[Link]:
        """The releases that one item (a mapping, or an XML element) holds; an API may give several in one."""
        return (link,)


@dataclass(frozen=True, kw_only=True)
class Layout:
    """One layout of a site's pages. All fields but `name` and the dates are CSS selectors.

    `signature` must be found in the page for the layout to be chosen (default: title and body both found).
    Where two layouts fit, `since` and `until` break the tie. A subclass overrides `amend` for what selectors
    cannot say.
    """

    name: str
    title: str
    body: str
    signature: str | None = None
    subtitle: str | None = None
    published: str | None = None
    updated: str | None = None
    number: str | None = None
    place: str | None = None
    category: str | None = None
    topics: str | None = None
    attachments: str | None = None
    translations: str | None = None
    head: str | None = None  # lines around the title that may tell place, speaker or event date
    drop: str | None = None  # parts of the body that are not the release's text
    since: date | None = None
    until: date | None = None

    def amend(self, document: Document, extract: Extract) -> Extract:
        """Mend an extract after the selectors; the default changes nothing."""
        return extract


@dataclass(frozen=True, kw_only=True)
class Person:
    """Someone who speaks for a ministry, with the term of office; `id` ties all spellings of the name."""

    id: str
    role: str
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, kw_only=True)
class Expect:
    """What is normal for a source: releases a week, and the share of releases that fill a field (0 to 1)."""

    releases_a_week: float | None = None
    fills: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Ministry:
    """A ministry's declaration. `country` is ISO 3166 alpha-2, or None for eu, un and nato bodies."""

    id: str
    name: Mapping[str, str]
    country: str | None
    timezone: str
    languages: tuple[str, ...]
    url: str
    listings: tuple[Listing, ...] = ()
    layouts: tuple[Layout, ...] = ()
    native_id: str | None = None
    """Regular expression on a release's URL; group 1 is the site's own number of the document."""
    release_url: str | None = None
    """Regular expression that the URL of a release matches, where one is known."""
    hosts: tuple[str, ...] = ()
    """Further hosts of the same ministry (archives, old names), without `www.`."""
    spokespersons: tuple[Person, ...] = ()
    expect: Expect = Expect()
    version: int = 1
    """Raised when the way its pages are read changes, so that quarantined pages come back."""
    interval: float = 1.0
    """Seconds between two requests to its host; robots.txt may ask for more."""
    content_url: str | None = None
    """Address where a release is had as data instead of as a page; `{path}` stands for the page's path."""

    def request_url(self, url: str) -> str:
        """The address to request for the release at `url`: the data behind it where the site gives them."""
        path = urlsplit(url).path
        if self.content_url is None or url.startswith(self.content_url.partition("{")[0]):
            return url
        return self.content_url.format(path=path)

    @property
    def parser(self) -> str:
        """The version of all that reads this ministry's pages: `<id>@<version of the readers>.<its own version>`.
        What could not be read under one version is tried again under the next."""
        return f"{self.id}@{READER_VERSION}.{self.version}"

    @cached_property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)

    @cached_property
    def places(self) -> tuple[Listing, ...]:
        """The listings to poll, with `{language}` filled in: one for each address."""
        return tuple(place for place in self._all_places if not place.archive)

    @cached_property
    def archives(self) -> tuple[Listing, ...]:
        """The listings that go back in time, with `{language}` filled in: one for each address."""
        return tuple(place for place in self._all_places if place.archive)

    @cached_property
    def _all_places(self) -> tuple[Listing, ...]:
        return tuple(place for listing in self.listings for place in _in_each_language(listing, self.languages))

    @cached_property
    def native_id_pattern(self) -> re.Pattern[str] | None:
        return re.compile(self.native_id) if self.native_id else None


def _in_each_language(listing: Listing, languages: tuple[str, ...]) -> Iterator[Listing]:
    if "{language}" not in listing.url:
        yield listing
        return
    for language in listing.languages or languages:
        changes: dict[str, str] = {"url": listing.url.replace("{language}", language), "language": language}
        following = getattr(listing, "next", None)
        if following:
            changes["next"] = following.replace("{language}", language)
        yield replace(listing, **changes)  # type: ignore[arg-type]  # a subclass may have `next`
