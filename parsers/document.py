"""What goes into reading: one fetched document, and what a listing had already said of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from parsers.record import Precision

Format = Literal["auto", "html", "text", "json", "xml"]


@dataclass(frozen=True, slots=True)
class Stamp:
    """A date or a time as a site states it.

    `value` is an aware datetime, or a plain date where `precision` is "day"; `text` the words it came from.
    """

    value: datetime | date
    precision: Precision
    text: str = ""

    @property
    def day(self) -> date:
        return self.value.date() if isinstance(self.value, datetime) else self.value


@dataclass(frozen=True, slots=True)
class Link:
    """A release as a feed, sitemap, listing page or API lists it.

    `payload` holds the item itself (XML or JSON bytes) where the listing carries the whole release, so that
    no page need be fetched for it; `media_type` is then the payload's. `guid` is the feed's own id of the item.
    """

    url: str
    title: str | None = None
    published: Stamp | None = None
    updated: Stamp | None = None
    language: str | None = None
    guid: str | None = None
    payload: bytes | None = None
    media_type: str | None = None
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Listed:
    """The releases that one listing document lists, in its order, and the address of its next page."""

    items: tuple[Link, ...] = ()
    next: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """The bytes of one document with what is known of them before they are read.

    `headers` are the HTTP response's (names in any case). `link` is what the listing said of this release.
    `title` and `language` are given by the caller where the document need not state them.
    """

    body: bytes
    url: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    status: int | None = None
    format: Format = "auto"
    title: str | None = None
    language: str | None = None
    link: Link | None = None

    def header(self, name: str) -> str | None:
        """The value of a response header, whatever the case of its name."""
        wanted = name.lower()
        return next((value for key, value in self.headers.items() if key.lower() == wanted), None)
