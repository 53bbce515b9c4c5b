"""HTML pages that list releases: read by a ministry's declared selectors, or by what repeats on the page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from zoneinfo import ZoneInfo

from selectolax.lexbor import LexborHTMLParser, LexborNode

from parsers import urls
from parsers.discovery.dating import day_order
from parsers.discovery.outline import base_address, lay_out
from parsers.discovery.paging import counts, next_counted
from parsers.discovery.rows import Row, find_rows
from parsers.discovery.text import language_code, tidy
from parsers.document import Document, Link, Listed, Stamp
from parsers.ministry import Ministry, Pages
from parsers.normalize.dates import DateSpan, find_dates, find_time, parse_stamp
from parsers.page import read_page

MAX_ITEMS = 20_000
_FEW_ROWS = 3
"""Rows under which another list's selectors fit by chance."""


def read_listing(document: Document, ministry: Ministry | None = None, listing: Pages | None = None) -> Listed:
    """The releases that a page lists, in its order. Without a declared listing, or where the declared selectors find
    nothing because the site has changed, the rows are found by what repeats; a page that lists no releases gives none.
    """
    page = read_page(document)
    if listing is not None:
        listed = _read_declared(page.tree, document, ministry, listing)
        if listed.items:
            return listed
    listed = _read_unknown(read_page(document).tree, document, ministry, listing)
    return listed if listed.items else _read_like_others(page.tree, document, ministry)


def _read_like_others(tree: LexborHTMLParser, document: Document, ministry: Ministry | None) -> Listed:
    """A list of the ministry that stands at no declared address: its declared lists may be set alike."""
    for place in (*ministry.places, *ministry.archives) if ministry else ():
        if isinstance(place, Pages):
            listed = _read_declared(tree, document, ministry, replace(place, next=None, language=None))
            if len(listed.items) >= _FEW_ROWS:
                return listed
    return Listed()


# --- by declared selectors -----------------------------------------------------------------------------------------


def _read_declared(tree: LexborHTMLParser, document: Document, ministry: Ministry | None, listing: Pages) -> Listed:
    base = base_address(tree, document.url)
    region = tree.css_first(listing.within) if listing.within else tree.root
    if region is None:
        return Listed()
    language = listing.language or _page_language(tree)
    zone = ministry.zone if ministry else None
    links: dict[str, Link] = {}
    for item, group in _with_groups(region, listing):
        link = _read_item(item, group, base, listing, language, zone)
        if link is not None and link.url not in links and not _same_page(link.url, document.url):
            links[link.url] = link
        if len(links) >= MAX_ITEMS:
            break
    following = _declared_next(tree, base, document.url, listing, len(links)) if links else None
    return Listed(items=tuple(links.values()), next=following)


def _with_groups(region: LexborNode, listing: Pages) -> Iterator[tuple[LexborNode, str | None]]:
    """Each item with the text of the head it stands under."""
    heads = {node.mem_id for node in region.css(listing.group)} if listing.group else set()
    head: str | None = None
    for node in _select(region, f"{listing.group}, {listing.item}" if listing.group else listing.item):
        if node.mem_id in heads:
            head = _text(node)
        else:
            yield node, head


def _read_item(
    item: LexborNode, head: str | None, base: str | None, listing: Pages, language: str | None, zone: ZoneInfo | None
) -> Link | None:
    anchor = item.css_first(listing.link) or (item if item.attributes.get("href") else None)
    url = urls.absolute(base, anchor.attributes.get("href")) if anchor is not None else None
    if anchor is None or url is None:
        return None
    titled = item.css_first(listing.title) if listing.title else None
    title = tidy(_text(titled)) if titled is not None else None
    title = title or tidy(_text(anchor)) or tidy(anchor.attributes.get("title"))
    return Link(url=url, title=title, published=_declared_date(item, head, listing, language, zone), language=language)


def _declared_date(
    item: LexborNode, head: str | None, listing: Pages, language: str | None, zone: ZoneInfo | None
) -> Stamp | None:
    """The date the item shows; where it shows none that can be read, the one its markup holds; then its head's."""
    nodes = _select(item, listing.date) if listing.date else []
    shown = " ".join(_text(node) for node in nodes)
    attributes = (node.attributes.get("datetime") or node.attributes.get("content") for node in nodes)
    for text in (shown, *attributes, head):
        if text and (stamp := parse_stamp(text, language=language, zone=zone, day_first=listing.day_first)):
            return stamp
    texts = (text for text in (shown, head) if text)
    spans = (span for text in texts for span in find_dates(text, language, day_first=listing.day_first))
    return next((Stamp(span.date, "day", span.text) for span in spans if span.date), None)


def _select(region: LexborNode, selector: str) -> list[LexborNode]:
    """The elements that a selector finds, in the page's order, each once though several of its parts fit."""
    return list({node.mem_id: node for node in region.css(selector)}.values())


def _text(node: LexborNode) -> str:
    return " ".join(node.text(deep=True, separator=" ").split())


def _declared_next(tree: LexborHTMLParser, base: str | None, url: str | None, listing: Pages, count: int) -> str | None:
    if listing.next is None:
        return None
    if counts(listing.next):
        return next_counted(listing.url, listing.next, url, count)
    node = tree.css_first(listing.next)
    target = urls.absolute(base, node.attributes.get("href")) if node is not None else None
    return None if _same_page(target, url) else target


def _same_page(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and one.partition("#")[0] == other.partition("#")[0]


def _page_language(tree: LexborHTMLParser) -> str | None:
    root = tree.css_first("html")
    return language_code(root.attributes.get("lang") or root.attributes.get("xml:lang")) if root is not None else None


# --- by what repeats -----------------------------------------------------------------------------------------------


def _read_unknown(
    tree: LexborHTMLParser, document: Document, ministry: Ministry | None, listing: Pages | None
) -> Listed:
    language = (listing.language if listing else None) or _page_language(tree)
    following = _find_next(tree, document.url)
    outline = lay_out(tree, document.url)
    rows = find_rows(outline, document.url, language)
    day_first = (
        listing.day_first if listing and listing.day_first is not None else day_order(rows, urls.host(document.url))
    )
    zone = ministry.zone if ministry else None
    shown = [row for row in rows if row.title][:MAX_ITEMS]
    items = tuple(
        Link(
            url=row.anchor.url,
            title=tidy(row.title),
            published=_found_date(row, day_first, language, zone),
            language=language,
        )
        for row in shown
    )
    return Listed(items=items, next=following if items else None)


def _found_date(row: Row, day_first: bool | None, language: str | None, zone: ZoneInfo | None) -> Stamp | None:
    """The row's date: as shown, or as its markup holds it where that agrees and says more."""
    shown = _settled(row.date, day_first) if row.date else None
    if shown is not None and (clock := find_time(row.around, len(row.date.text) if row.date else 0)):
        timed = parse_stamp(f"{shown.value.isoformat()} {row.around[clock.start : clock.end]}", zone=zone)
        shown = replace(timed, text=row.around[: clock.end]) if timed and timed.precision != "day" else shown
    held = parse_stamp(row.stamp, language=language, zone=zone) if row.stamp else None
    if shown is None:
        return held
    exact = held is not None and held.precision != "day" and shown.precision == "day" and held.day == shown.day
    return held if exact else shown


def _settled(span: DateSpan, day_first: bool | None) -> Stamp | None:
    if span.date is not None:
        return Stamp(span.date, "day", span.text)
    if span.readings and day_first is not None:
        return Stamp(span.readings[0 if day_first else -1], "day", span.text)
    return None


# A link to the next page by its words, in the languages of the sites known, or by its arrow alone.
_NEXT_WORDS = re.compile(
    r"(?:(?:go to |to )?(?:the )?next(?: page| ›| »| >)?|weiter|nächste(?: seite)?|suivante?|page suivante|siguiente|"
    r"página siguiente|próxim[ao]|seguinte|successiv[ao]|avanti|volgende|następna|далее|вперед|вперёд|"
    r"следующая(?: страница)?|наступна|下一页|下一頁|下页|次へ|次のページ|次の\d+件|다음(?: 페이지)?|"
    r"التالي|بعدی|sonraki|seterusnya|berikutnya|"
    r"older(?: posts| entries)?)\s?[›»>→]{0,2}|[›»→>]{1,2}",
    re.IGNORECASE,
)
# Parts of an address that count pages.
_PAGE_NUMBER = re.compile(
    r"(?:page|pagenum\w*|paged|pagen_\d+|p|pg|cur|\w*_cur|start|offset|seite|pagina|página)[=/_-]?\d+", re.IGNORECASE
)


def _find_next(tree: LexborHTMLParser, url: str | None) -> str | None:
    """The next page: `rel=next`, a link that says so in words, or the number after the present page's in a pager."""
    base = base_address(tree, url)
    for node in tree.css("link[rel~=next][href], a[rel~=next][href]"):
        target = urls.absolute(base, node.attributes.get("href"))
        if target and not _same_page(target, url):
            return target
    anchors = tree.css("a[href]")
    for node in anchors:
        said = _text(node) or node.attributes.get("title") or node.attributes.get("aria-label") or ""
        if len(said) <= 40 and _NEXT_WORDS.fullmatch(said.strip()):
            target = urls.absolute(base, node.attributes.get("href"))
            if target and not _same_page(target, url) and _PAGE_NUMBER.search(target):
                return target
    return _numbered_next(anchors, base, url)


def _numbered_next(anchors: list[LexborNode], base: str | None, url: str | None) -> str | None:
    """The link that shows the number 2, in a row of numbers, where this is the first page."""
    for node in anchors:
        if _text(node) == "2":
            target = urls.absolute(base, node.attributes.get("href"))
            if target and not _same_page(target, url) and _PAGE_NUMBER.search(target):
                return target
    return None
