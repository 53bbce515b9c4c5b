"""Discovery: what a feed, sitemap, listing page or API answer lists, as links to releases."""

from __future__ import annotations

import re
import zlib
from dataclasses import replace

from parsers import urls
from parsers.discovery.api import read_api
from parsers.discovery.feed import looks_like_feed, read_feed
from parsers.discovery.listing import read_listing
from parsers.discovery.paging import counts, is_counted_page
from parsers.discovery.sitemap import read_index, read_sitemap
from parsers.document import Document, Listed
from parsers.errors import ParseError
from parsers.ministry import Api, Feed, Listing, Ministry, Pages, Sitemap
from parsers.page import decode_document
from parsers.walls import find_wall
from parsers.xml import MAX_BYTES

__all__ = ["discover", "listing_for", "read_index"]

_HEAD = 4096
_GZIP = b"\x1f\x8b"
# A sitemap's or sitemap index's root element.
_SITEMAP_HEAD = re.compile(rb"<(?:\w{1,20}:)?(?:urlset|sitemapindex)[\s>]", re.IGNORECASE)
# What an HTML page begins with.
_HTML_HEAD = re.compile(rb"<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]", re.IGNORECASE)


def discover(document: Document, ministry: Ministry | None = None, listing: Listing | None = None) -> Listed:
    """The releases that a listing document lists, in its order, each with what is said of it there, and the address
    of its next page.

    What the document is, its bytes tell. `listing` says how the ministry lists them (default: the ministry's own
    listing at the document's address, if it has one); an unknown page's rows are found by what repeats. Links are
    absolute http(s) addresses, each once. Raises ParseError: `empty`, `unreadable` (broken beyond mending, or a page
    where the listing should be a feed or data), or `wall`.
    """
    if document.body.startswith(_GZIP):
        document = replace(document, body=_unpack(document))
    if not document.body.strip(b" \t\r\n\x00"):
        raise ParseError("empty", "no content", url=document.url)
    if listing is None and ministry is not None:
        listing = listing_for(document.url, ministry)
    listed = _read(document, ministry, listing)
    if listing is not None and listing.exclude:
        unwanted = re.compile(listing.exclude)
        listed = replace(listed, items=tuple(item for item in listed.items if not unwanted.search(item.url)))
    return listed


def _unpack(document: Document) -> bytes:
    """The bytes of a gzip file, as which sitemaps may be published (sitemaps.org), up to what a listing may have."""
    unpacker = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    try:
        body = unpacker.decompress(document.body, MAX_BYTES)
    except zlib.error as error:
        raise ParseError("unreadable", f"the gzip file is broken: {error}", url=document.url) from error
    if not unpacker.eof:
        why = f"is larger than {MAX_BYTES:,} bytes" if len(body) >= MAX_BYTES else "was cut short"
        raise ParseError("unreadable", f"the listing in the gzip file {why}", url=document.url)
    return body


def listing_for(url: str | None, ministry: Ministry) -> Listing | None:
    """The ministry's listing that stands at the address, or that the address is a further page of."""
    if not url:
        return None
    wanted = urls.canonicalize(url)
    known = (*ministry.places, *ministry.archives)
    return next((place for fits in (_is_same, _is_further, _is_query) for place in known if fits(place, wanted)), None)


def _is_same(place: Listing, wanted: str) -> bool:
    return urls.canonicalize(place.url) == wanted


def _is_further(place: Listing, wanted: str) -> bool:
    following = place.next if isinstance(place, Pages | Api) else None
    return following is not None and counts(following) and is_counted_page(place.url, following, wanted)


def _is_query(place: Listing, wanted: str) -> bool:
    return urls.canonicalize(place.url).partition("?")[0] == wanted.partition("?")[0]


def _read(document: Document, ministry: Ministry | None, listing: Listing | None) -> Listed:
    head = document.body[:_HEAD]
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if isinstance(listing, Api) or start[:1] in (b"{", b"["):
        if _HTML_HEAD.search(head):
            raise _page_instead(document)
        return read_api(document, ministry, listing if isinstance(listing, Api) else None)
    if _SITEMAP_HEAD.search(head):
        return read_sitemap(document, ministry, listing if isinstance(listing, Sitemap) else None)
    if looks_like_feed(head) and not _HTML_HEAD.search(head):
        return read_feed(document, ministry, listing)
    if isinstance(listing, Feed | Sitemap):
        raise _page_instead(document)
    listed = read_listing(document, ministry, listing if isinstance(listing, Pages) else None)
    if not listed.items and (wall := _wall(document)):
        raise wall
    return listed


def _page_instead(document: Document) -> ParseError:
    wall = _wall(document)
    return wall or ParseError("unreadable", "a page stands where a feed or data should be", url=document.url)


def _wall(document: Document) -> ParseError | None:
    text, _ = decode_document(document)
    wall = find_wall(document.status, document.headers, text, document.url)
    return ParseError("wall", wall.evidence, url=document.url, wall=wall.name) if wall else None
