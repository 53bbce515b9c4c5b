"""Sitemaps and sitemap indexes, as sitemaps.org 0.9 and Google's news extension have them."""

from __future__ import annotations

import re
from datetime import date

from lxml import etree

from parsers import urls
from parsers.discovery.text import language_code, tidy
from parsers.document import Document, Link, Listed, Stamp
from parsers.errors import ParseError
from parsers.ministry import Ministry, Sitemap
from parsers.normalize.dates import parse_stamp
from parsers.xml import name_of, namespace_of, read_leniently, text_of

ROOTS = frozenset({"urlset", "sitemapindex"})
MAX_ITEMS = 50_000
"""Addresses in one sitemap, by sitemaps.org."""

_NEWS = "http://www.google.com/schemas/sitemap-news/0.9"


def read_sitemap(document: Document, ministry: Ministry | None = None, listing: Sitemap | None = None) -> Listed:
    """The pages a sitemap lists, newest change first where all state one.

    A sitemap index lists sitemaps: `next` is then the newest of them, and it has no items; use `read_index` for all.
    `lastmod` is when a page changed, not when it was published, so it fills `updated`. Raises
    ParseError("unreadable") for what is no sitemap.
    """
    root = _root(document)
    if name_of(root) == "sitemapindex":
        children = _children(root, document)
        return Listed(next=children[0] if children else None)
    include = re.compile(listing.include) if listing and listing.include else None
    items: list[Link] = []
    for entry in root:
        if name_of(entry) != "url" or len(items) >= MAX_ITEMS:
            continue
        link = _read_entry(entry, document, ministry, listing)
        if link is not None and (include is None or include.search(link.url)):
            items.append(link)
    return Listed(items=tuple(items))


def read_index(document: Document) -> tuple[str, ...]:
    """The sitemaps that a sitemap index names, the last changed first; none for a sitemap of pages."""
    root = _root(document)
    return tuple(_children(root, document)) if name_of(root) == "sitemapindex" else ()


def _root(document: Document) -> etree._Element:
    for root in read_leniently(document):
        if name_of(root) in ROOTS:
            return root
    raise ParseError("unreadable", "this is no sitemap", url=document.url)


def _children(root: etree._Element, document: Document) -> list[str]:
    found: list[tuple[date, str]] = []
    for entry in root:
        if name_of(entry) == "sitemap" and (url := urls.absolute(document.url, _text(entry, "loc"))):
            changed = parse_stamp(_text(entry, "lastmod") or "")
            found.append((changed.day if changed else date.min, url))
    return [url for _, url in sorted(found, key=lambda pair: pair[0], reverse=True)][:MAX_ITEMS]


def _read_entry(
    entry: etree._Element, document: Document, ministry: Ministry | None, listing: Sitemap | None
) -> Link | None:
    url = urls.absolute(document.url, _text(entry, "loc"))
    if url is None:
        return None
    news = next((child for child in entry if namespace_of(child) == _NEWS and name_of(child) == "news"), None)
    return Link(
        url=url,
        title=tidy(_text(news, "title")) if news is not None else None,
        published=_time(news, "publication_date", ministry) if news is not None else None,
        updated=_time(entry, "lastmod", ministry),
        language=(language_code(_language(news)) if news is not None else None)
        or (listing.language if listing else None),
    )


def _language(news: etree._Element) -> str | None:
    publication = next((child for child in news if name_of(child) == "publication"), None)
    return _text(publication, "language") if publication is not None else None


def _text(element: etree._Element, name: str) -> str | None:
    return next((text_of(child).strip() for child in element if name_of(child) == name), None)


def _time(element: etree._Element, name: str, ministry: Ministry | None) -> Stamp | None:
    text = _text(element, name)
    return parse_stamp(text, zone=ministry.zone if ministry else None) if text else None
