"""Feeds: RSS 0.9x to 2.0, RDF and Atom, read with libxml2, and with feedparser where they are ill-formed.

libxml2 takes about 1 ms for a feed of 100 kB and feedparser about 20 (measured on feeds of ministries), so feedparser
has only what libxml2 cannot read even in mending mode, or reads as having no items.
"""

from __future__ import annotations

import base64
import binascii
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any, cast
from zoneinfo import ZoneInfo

from lxml import etree

from parsers import urls
from parsers.discovery.text import language_code, tidy, unescape
from parsers.document import Document, Link, Listed, Stamp
from parsers.errors import ParseError
from parsers.ministry import Listing, Ministry
from parsers.normalize.dates import parse_stamp
from parsers.xml import name_of, namespace_of, read_leniently, text_of, with_sound_references

MAX_ITEMS = 20_000
_MAX_MENDED_BYTES = 2_000_000
_MAX_MENDED_MARKS = 20_000
"""Bytes and marks ('<', '&') of a feed for feedparser, whose time grows with both: about 0.5 s at this size."""

ROOTS = frozenset({"rss", "rdf", "feed"})

_XML = "{http://www.w3.org/XML/1998/namespace}"
_ATOM = frozenset({"http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#", "http://www.w3.org/2005/atom"})
_CORE = _ATOM | {
    "",
    "http://purl.org/rss/1.0/",
    "http://my.netscape.com/rdf/simple/0.9/",
    "http://channel.netscape.com/rdf/simple/0.9/",
    "http://my.netscape.com/publish/formats/rss-0.91.dtd",
    "http://backend.userland.com/rss",
    "http://backend.userland.com/rss2",
    "http://backend.userland.com/RSS2",
    "http://blogs.law.harvard.edu/tech/rss",
}
_DUBLIN_CORE = frozenset(
    {"http://purl.org/dc/elements/1.1/", "http://purl.org/dc/elements/1.0/", "http://purl.org/dc/terms/"}
)
_RDF_ABOUT = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"
_MEDIA_RSS = "http://search.yahoo.com/mrss/"
_FEEDBURNER = "http://rssnamespace.org/feedburner/ext/1.0"

_PUBLISHED = ("pubdate", "published", "issued", "date", "created", "dateavailable", "date.issued")
_UPDATED = ("updated", "modified", "lastbuilddate")

# The declaration of an entity, which feedparser's parser would expand.
_ENTITY = re.compile(rb"<!ENTITY\s", re.IGNORECASE)
# An id that ends in a small number: item_12.
_COUNTED_ID = re.compile(r"([^\d/:]{0,20})(\d{1,4})")
# A feed's root element, seen in the head of the bytes: enough to tell a feed from a page.
_FEED_HEAD = re.compile(rb"<(?:\w{1,20}:)?(?:rss|rdf|feed|channel)[\s>/]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Feed:
    """What a feed says of all its items."""

    base: str | None
    language: str | None
    zone: ZoneInfo | None
    whole_text: bool
    has_bases: bool


def looks_like_feed(head: bytes) -> bool:
    """Whether the first bytes of a document are a feed's. They must be ASCII-compatible or UTF-16 with a BOM."""
    return _FEED_HEAD.search(head.replace(b"\x00", b"")) is not None


def read_feed(document: Document, ministry: Ministry | None = None, listing: Listing | None = None) -> Listed:
    """The items of a feed in its own order, with their titles, times, languages and ids.

    Where the listing carries whole releases, each link's payload is the item's element as XML in UTF-8 that stands
    by itself: with its namespaces and the feed's language. Raises ParseError("unreadable") for what is no feed.
    """
    for root in read_leniently(document):
        if name_of(root) not in ROOTS:
            break
        listed = _read_tree(root, document, ministry, listing)
        if listed.items or not (b"<item" in document.body or b"<entry" in document.body):
            return listed
    return _read_ill_formed(document, ministry, listing)


def _read_tree(root: etree._Element, document: Document, ministry: Ministry | None, listing: Listing | None) -> Listed:
    head = next((child for child in root if name_of(child) == "channel"), root)
    link = _feed_link(head)
    own = urls.absolute(document.url, link) if name_of(root) != "feed" else None
    language = next((text_of(child) for child in head if name_of(child) == "language"), None)
    feed = _Feed(
        base=own or document.url,
        language=language_code(language or head.get(_XML + "lang") or root.get(_XML + "lang"))
        or (listing.language if listing else None),
        zone=ministry.zone if ministry else None,
        whole_text=bool(listing and listing.whole_text),
        has_bases=b"xml:base" in document.body,
    )
    items = [item for element in _items(root) if (item := _read_item(element, feed)) is not None]
    return Listed(items=tuple(_without_repeats(_without_numbering(items))), next=_next_page(head, document.url))


def _items(root: etree._Element) -> Iterator[etree._Element]:
    """Item elements in the document's order: RSS nests them in the channel, RDF puts them beside it."""
    found = 0
    for element in root.iter(tag=etree.Element):
        if name_of(element) in ("item", "entry") and namespace_of(element) in _CORE | {namespace_of(root)}:
            yield element
            found += 1
            if found >= MAX_ITEMS:
                return


def _feed_link(head: etree._Element) -> str | None:
    return next((text for child in head if name_of(child) == "link" and (text := (child.text or "").strip())), None)


def _next_page(head: etree._Element, url: str | None) -> str | None:
    """RFC 5005's next page of a paged feed, or the archive before this one."""
    pages = {
        (child.get("rel") or "").lower(): child.get("href")
        for child in reversed(head)
        if name_of(child) == "link" and child.get("href")
    }
    target = urls.absolute(url, pages.get("next") or pages.get("prev-archive"))
    return None if target == url else target


def _read_item(item: etree._Element, feed: _Feed) -> Link | None:
    parts = _parts(item)
    guid = _first_text(parts, "guid", "id")
    url = _item_url(item, parts, feed)
    if url is None:
        return None
    language = _first_text(parts, "language") or item.get(_XML + "lang")
    return Link(
        url=url,
        title=_title(parts),
        published=_time(parts, _PUBLISHED, feed),
        updated=_time(parts, _UPDATED, feed),
        language=language_code(language) or feed.language,
        guid=tidy(guid),
        payload=_payload(item, feed) if feed.whole_text else None,
        media_type=_media_type(item) if feed.whole_text else None,
    )


def _parts(item: etree._Element) -> dict[str, list[etree._Element]]:
    """An item's children by name: the format's own first, then those of Dublin Core; of other vocabularies none."""
    own: dict[str, list[etree._Element]] = {}
    core = _CORE | {namespace_of(item)}
    foreign: list[tuple[str, etree._Element]] = []
    for child in item:
        name, namespace = name_of(child), namespace_of(child)
        if namespace in core:
            own.setdefault(name, []).append(child)
        elif namespace in _DUBLIN_CORE:
            foreign.append((name, child))
        elif namespace == _FEEDBURNER and name == "origlink":
            foreign.append(("origlink", child))
        elif namespace == _MEDIA_RSS and name == "title":
            foreign.append((name, child))
    for name, child in foreign:
        own.setdefault(name, []).append(child)
    return own


def _first_text(parts: dict[str, list[etree._Element]], *names: str) -> str | None:
    return next((text for name in names for part in parts.get(name, ()) if (text := text_of(part).strip())), None)


def _item_url(item: etree._Element, parts: dict[str, list[etree._Element]], feed: _Feed) -> str | None:
    """The release's own address: Feedburner's original, the link, Atom's alternate, a guid that is a permalink."""
    for reference, element in _references(item, parts):
        if url := urls.absolute(_base(element, feed), reference):
            return url
    return None


def _references(
    item: etree._Element, parts: dict[str, list[etree._Element]]
) -> Iterator[tuple[str | None, etree._Element]]:
    for part in parts.get("origlink", ()):
        yield part.text, part
    links = parts.get("link", ())
    for part in links:
        if part.text and part.text.strip():
            yield part.text, part
    alternates = [part for part in links if part.get("href") and part.get("rel", "alternate").lower() == "alternate"]
    for part in sorted(alternates, key=lambda part: "html" not in part.get("type", "html")):
        yield part.get("href"), part
    for part in parts.get("guid", ()):
        if part.get("isPermaLink", part.get("ispermalink", "true")).lower() != "false":
            yield _address(part.text), part
    yield _address(item.get(_RDF_ABOUT)), item
    for part in parts.get("id", ()):
        yield _address(part.text), part


def _address(text: str | None) -> str | None:
    """A text that is an address by itself: an id need not be one."""
    text = (text or "").strip()
    return text if text.startswith(("http://", "https://", "/")) else None


def _base(element: etree._Element, feed: _Feed) -> str | None:
    if not feed.has_bases:
        return feed.base
    bases = [value for step in (element, *element.iterancestors()) if (value := step.get(_XML + "base"))]
    base = feed.base
    for value in reversed(bases):
        base = urls.absolute(base, value) or base
    return base


def _title(parts: dict[str, list[etree._Element]]) -> str | None:
    return next((title for part in parts.get("title", ()) if (title := _text_construct(part))), None)


def _text_construct(element: etree._Element) -> str | None:
    """The plain text of a title: RSS's may be escaped HTML, Atom's says by its type what it is."""
    text = text_of(element)
    if namespace_of(element) in _ATOM:
        if element.get("mode") == "base64":
            text = _decode_base64(text)
        if len(element) or (element.get("type", "text") == "text" and element.get("mode") is None):
            return tidy(text)
    return tidy(unescape(text))


def _decode_base64(text: str) -> str:
    try:
        return base64.b64decode(text, validate=False).decode("utf-8", "replace")
    except (binascii.Error, ValueError):
        return text


def _time(parts: dict[str, list[etree._Element]], names: tuple[str, ...], feed: _Feed) -> Stamp | None:
    text = _first_text(parts, *names)
    return parse_stamp(text, language=feed.language, zone=feed.zone) if text else None


def _payload(item: etree._Element, feed: _Feed) -> bytes:
    if feed.language and item.get(_XML + "lang") is None:
        item.set(_XML + "lang", feed.language)
    return cast(bytes, etree.tostring(item, encoding="utf-8", with_tail=False))


def _media_type(item: etree._Element) -> str:
    return "application/atom+xml" if name_of(item) == "entry" else "application/rss+xml"


def _without_numbering(links: list[Link]) -> list[Link]:
    """Ids that only count the feed's items (item_1, item_2, ...) are given out anew with every issue: they are none."""
    counts = [_COUNTED_ID.fullmatch(link.guid or "") for link in links]
    numbers = [int(count[2]) for count in counts if count]
    counted = len(numbers) == len(links) > 1 and len({count[1] for count in counts if count}) == 1
    steps = counted and numbers[0] in (0, 1) and all(1 <= b - a <= 3 for a, b in pairwise(numbers))
    return [replace(link, guid=None) for link in links] if steps else links


def _without_repeats(links: list[Link]) -> Iterator[Link]:
    """Each document once: an address that stands twice under different ids is two documents."""
    seen: set[tuple[str, str | None]] = set()
    for link in links:
        key = (link.url, link.guid)
        if key not in seen:
            seen.add(key)
            yield link


def _read_ill_formed(document: Document, ministry: Ministry | None, listing: Listing | None) -> Listed:
    """What feedparser makes of a feed that is no XML. The bytes go in as a stream: it would open a name as a file."""
    import feedparser  # takes 0.1 s to import, and few feeds need it

    if _ENTITY.search(document.body):
        raise ParseError("unreadable", "an ill-formed feed that declares entities of its own", url=document.url)
    marks = document.body.count(b"<") + document.body.count(b"&")
    if len(document.body) > _MAX_MENDED_BYTES or marks > _MAX_MENDED_MARKS:
        raise ParseError("unreadable", "a feed that is no well-formed XML and too large to mend", url=document.url)
    headers = {"content-type": document.header("content-type") or "application/xml"}
    try:
        parsed = feedparser.parse(
            io.BytesIO(with_sound_references(document.body)),
            response_headers=headers,
            sanitize_html=False,
            resolve_relative_uris=False,
        )
    except (ValueError, LookupError, AttributeError, TypeError, RecursionError, OverflowError) as error:
        raise ParseError("unreadable", f"the feed cannot be read: {error}", url=document.url) from error
    if not parsed.version and not parsed.entries:
        raise ParseError("unreadable", "this is no RSS, RDF or Atom feed", url=document.url)
    own = urls.absolute(document.url, parsed.feed.get("link"))
    base = own or document.url
    language = language_code(parsed.feed.get("language")) or (listing.language if listing else None)
    links = (
        _from_entry(entry, base, language, ministry.zone if ministry else None) for entry in parsed.entries[:MAX_ITEMS]
    )
    return Listed(items=tuple(_without_repeats([link for link in links if link is not None])))


def _from_entry(entry: Any, base: str | None, language: str | None, zone: ZoneInfo | None) -> Link | None:
    url = urls.absolute(base, entry.get("link")) or urls.absolute(base, _address(entry.get("id")))
    if url is None:
        return None
    published = entry.get("published") or entry.get("created")
    updated = entry.get("updated") if "updated" in entry else None
    return Link(
        url=url,
        title=tidy(unescape(entry.get("title") or "")),
        published=parse_stamp(published, language=language, zone=zone) if published else None,
        updated=parse_stamp(updated, language=language, zone=zone) if updated else None,
        language=language_code(entry.get("language")) or language,
        guid=tidy(entry.get("id")),
    )
