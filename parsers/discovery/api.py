"""Listings as data: JSON and XML APIs, by a ministry's declared paths."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, cast

from lxml import etree

from parsers import urls
from parsers.discovery.paging import counts, next_counted
from parsers.discovery.text import tidy, unescape
from parsers.document import Document, Link, Listed, Stamp
from parsers.errors import ParseError
from parsers.ministry import Api, Ministry
from parsers.normalize.dates import parse_stamp
from parsers.page import decode_document
from parsers.xml import name_of, read_leniently, text_of

MAX_ITEMS = 20_000
_MAX_DEPTH = 12

# The one path inside a declared address: https://example.org/news/{@id}.html
_PLACE = re.compile(r"\{([^{}]+)\}")

# Names under which APIs of common systems keep the parts of an item, written without case, "_" or "-": WordPress REST,
# JSON Feed, GOV.UK search, Drupal views, JSON:API, federalregister.gov.
_LINKS = ("link", "url", "htmlurl", "href", "weburl", "permalink", "externalurl", "canonicalurl", "pageurl", "uri",
          "path", "alias", "slug")  # fmt: skip
_TITLES = ("title", "headline", "heading", "name", "label")
_DATES = ("dategmt", "datepublished", "publishedat", "publictimestamp", "firstpublishedat", "published",
          "publicationdate", "publishdate", "publisheddate", "releasedate", "pubdate", "date", "postdate", "created",
          "createdat")  # fmt: skip
_UPDATES = ("modifiedgmt", "datemodified", "updatedat", "publicupdatedat", "updated", "modified", "modifiedat")
_NEXT = ("next", "nexturl", "nextpageurl", "nextpage")
_PUNCTUATION = re.compile(r"[\W_]+")


def read_api(document: Document, ministry: Ministry | None = None, listing: Api | None = None) -> Listed:
    """The releases in an API's answer, in its order, each with its own data as payload where the listing is whole.

    Without a declared listing the usual names are looked for (WordPress, JSON Feed, GOV.UK search and their kin).
    Raises ParseError("unreadable") for what is neither JSON nor XML.
    """
    head = document.body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
    if head == b"<":
        return _read_xml(document, ministry, listing)
    return _read_json(document, ministry, listing)


def _read_json(document: Document, ministry: Ministry | None, listing: Api | None) -> Listed:
    text, _ = decode_document(document)
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ParseError("unreadable", f"the JSON is broken: {error}", url=document.url) from error
    rows = _at(data, listing.items, ".") if listing else _largest_list(data)
    if not isinstance(rows, list):
        if listing:
            raise ParseError("unreadable", f"the answer has no list at {listing.items!r}", url=document.url)
        return Listed()
    read = ((_read_row(row, document, ministry, listing), row) for row in rows[:MAX_ITEMS] if isinstance(row, Mapping))
    items = tuple(_once(_releases(read, listing)))
    return Listed(items=items, next=_next(data, document, listing, len(rows)))


def _at(data: Any, path: str, mark: str) -> Any:
    """What stands at a path of names (and of positions, in lists); None where there is nothing."""
    for step in filter(None, path.split(mark)):
        if isinstance(data, Mapping):
            data = data.get(step)
        elif isinstance(data, list) and step.isdecimal() and int(step) < len(data):
            data = data[int(step)]
        else:
            return None
    return data


def _largest_list(data: Any) -> list[Any] | None:
    """The longest list of objects that have an address and a title; lists inside its objects are parts of these.

    An answer lists its releases with their days: a list without any (of departments, of topics) comes second.
    """
    found = list(_lists_of_releases(data))
    return max(found, key=lambda rows: (any(_pick(row, _DATES) for row in rows[:10]), len(rows)), default=None)


def _lists_of_releases(data: Any, depth: int = 0) -> Iterator[list[Any]]:
    if depth > _MAX_DEPTH:
        return
    if isinstance(data, list):
        if sum(_is_release(row) for row in data[:100]) * 2 > len(data[:100]):
            yield data
        else:
            for row in data[:100]:
                yield from _lists_of_releases(row, depth + 1)
    elif isinstance(data, Mapping):
        for value in data.values():
            yield from _lists_of_releases(value, depth + 1)


def _is_release(row: Any) -> bool:
    return isinstance(row, Mapping) and bool(_pick(row, _LINKS)) and bool(_pick(row, _TITLES))


def _pick(row: Any, names: tuple[str, ...]) -> str | None:
    """The first of the names that an object has, however the API writes them: html_url, htmlUrl, HTML-URL."""
    if not isinstance(row, Mapping):
        return None
    plain = {_PUNCTUATION.sub("", name).casefold(): value for name, value in row.items()}
    return next((text for name in names if (text := _plain(plain.get(name)))), None)


def _plain(value: Any) -> str | None:
    """A value as text: WordPress wraps titles as {"rendered": ...}, JSON:API links as {"href": ...}."""
    if isinstance(value, Mapping):
        value = value.get("rendered") or value.get("href") or value.get("value")
    if isinstance(value, str):
        return value.strip() or None
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def _read_row(
    row: Mapping[str, Any], document: Document, ministry: Ministry | None, listing: Api | None
) -> Link | None:
    def at(path: str | None, names: tuple[str, ...]) -> str | None:
        return _plain(_at(row, path, ".")) if listing and path else (None if listing else _pick(row, names))

    template, path = _template(listing.link if listing else None)
    url = urls.absolute(document.url, _filled(template, at(path, _LINKS)))
    if url is None:
        return None
    whole = bool(listing and listing.whole_text)
    return Link(
        url=url,
        title=tidy(unescape(at(listing.title if listing else None, _TITLES) or "")),
        published=_stamp(at(listing.date if listing else None, _DATES), ministry),
        updated=None if listing else _stamp(_pick(row, _UPDATES), ministry),
        language=listing.language if listing else None,
        guid=_pick(row, ("id", "guid", "contentid")),
        payload=json.dumps(row, ensure_ascii=False).encode() if whole else None,
        media_type="application/json" if whole else None,
    )


def _stamp(text: str | None, ministry: Ministry | None) -> Stamp | None:
    if not text:
        return None
    if text.isdecimal() and len(text) in (10, 13):  # seconds or milliseconds since 1970, which are UTC
        return Stamp(datetime.fromtimestamp(int(text[:10]), UTC), "second", text)
    return parse_stamp(text, zone=ministry.zone if ministry else None)


def _releases(read: Iterable[tuple[Link | None, Any]], listing: Api | None) -> Iterator[Link]:
    for link, item in read:
        if link is not None:
            yield from listing.releases(link, item) if listing else (link,)


def _template(link: str | None) -> tuple[str, str | None]:
    """A declared link as an address with a place to fill, and the path of what fills it."""
    found = _PLACE.search(link) if link else None
    return ("{}", link) if found is None or link is None else (_PLACE.sub("{}", link), found[1])


def _filled(template: str, value: str | None) -> str | None:
    return template.replace("{}", value) if value else None


def _once(links: Iterator[Link]) -> Iterator[Link]:
    seen: set[tuple[str, str | None]] = set()
    for link in links:
        if (link.url, link.language) not in seen:
            seen.add((link.url, link.language))
            yield link


def _next(data: Any, document: Document, listing: Api | None, count: int) -> str | None:
    """The next page: what the answer names, or the listing's address with the next count in it."""
    if listing is None:
        return urls.absolute(document.url, _pick(data, _NEXT))
    if listing.next is None or count == 0 or (listing.page_size and count < listing.page_size):
        return None
    if not counts(listing.next):
        return urls.absolute(document.url, _plain(_at(data, listing.next, ".")))
    return next_counted(listing.url, listing.next, document.url, listing.page_size or count)


def _read_xml(document: Document, ministry: Ministry | None, listing: Api | None) -> Listed:
    if listing is None:
        return Listed()
    for root in read_leniently(document):
        rows = list(_descend([root], [name for name in listing.items.split("/") if name], whole=True))
        if rows:
            read = ((_read_element(row, document, ministry, listing), row) for row in rows[:MAX_ITEMS])
            items = tuple(_once(_releases(read, listing)))
            full = not (listing.page_size and len(rows) < listing.page_size)
            size = listing.page_size or len(rows)
            following = next_counted(listing.url, listing.next, document.url, size) if listing.next and full else None
            return Listed(items=items, next=following)
    return Listed()


def _descend(elements: list[etree._Element], names: list[str], *, whole: bool) -> list[etree._Element]:
    """The elements at a path of names; with `whole`, the first name is the root's own."""
    if whole and names:
        elements, names = [element for element in elements if name_of(element) == names[0].lower()], names[1:]
    for name in names:
        elements = [child for element in elements for child in element if name_of(child) == name.lower()]
    return elements


def _read_element(row: etree._Element, document: Document, ministry: Ministry | None, listing: Api) -> Link | None:
    def at(path: str | None) -> str | None:
        if not path:
            return None
        steps, _, attribute = path.partition("@")
        found = _descend([row], [name for name in steps.split("/") if name], whole=False)
        if not found:
            return None
        return (found[0].get(attribute) if attribute else text_of(found[0])) or None

    template, path = _template(listing.link)
    url = urls.absolute(document.url, _filled(template, at(path)))
    if url is None:
        return None
    return Link(
        url=url,
        title=tidy(at(listing.title)),
        published=_stamp(at(listing.date), ministry),
        language=listing.language,
        payload=_own_xml(row) if listing.whole_text else None,
        media_type="application/xml" if listing.whole_text else None,
        withdrawn=row.get("revoked") == "yes",
    )


def _own_xml(row: etree._Element) -> bytes:
    return cast(bytes, etree.tostring(row, encoding="utf-8", with_tail=False))
