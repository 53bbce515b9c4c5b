"""Reads a page by a ministry's own layout: chooses it by its signature, takes the fields by its selectors."""

from __future__ import annotations

from collections.abc import Sequence

from selectolax.lexbor import LexborNode, SelectolaxError

from parsers import urls
from parsers.attachments import media_type, read_attachments
from parsers.blocks import clean, lean_markup, read_blocks
from parsers.document import Document, Stamp
from parsers.errors import ParseError
from parsers.extract import Extract, Passage
from parsers.furniture import is_end_mark, is_section_title
from parsers.metadata import read_metadata
from parsers.ministry import Layout, Ministry
from parsers.page import Page
from parsers.published import DateReader, dated_text, find_stamp, reader_for
from parsers.record import Attachment, Translation


def choose_layout(page: Page, ministry: Ministry) -> Layout | None:
    """The layout of the ministry's that the page shows; None where it shows none of them.

    A layout is recognized by its signature, or by its title and body. Where several are, the date that the listing
    gave decides if it lies in the span of one alone, else the first declared.
    """
    fitting = [layout for layout in ministry.layouts if _fits(page, layout)]
    if len(fitting) > 1 and page.document.link and (stamp := page.document.link.published):
        in_span = [
            layout
            for layout in fitting
            if (layout.since is None or layout.since <= stamp.day)
            and (layout.until is None or stamp.day <= layout.until)
        ]
        fitting = in_span or fitting
    return fitting[0] if fitting else None


def _fits(page: Page, layout: Layout) -> bool:
    if layout.signature is not None:
        return page.tree.css_first(layout.signature) is not None
    return page.tree.css_first(layout.title) is not None and page.tree.css_first(layout.body) is not None


def extract_by(layout: Layout, page: Page, document: Document, ministry: Ministry) -> Extract:
    """The release on a page of that layout, after the layout's own `amend`.

    A field that the layout names and the page lacks becomes a warning. Raises ParseError `empty` where title or
    body is missing: then the page is none of the releases the layout is for.
    """
    head = read_metadata(page)
    title = _first_text(page, layout.title) or ""
    regions = page.tree.css(layout.body)
    attachments = _attachments(layout, regions, page, document)
    translations = _translations(layout, page, document) if layout.translations else head.translations
    warnings: list[str] = []
    fields = {
        name: _text(page, selector, name, warnings)
        for name in ("subtitle", "number", "place", "category")
        if (selector := getattr(layout, name)) is not None
    }
    dates = reader_for(head.language, document.url or ministry.url, ministry.zone)
    published = _stamp(page, layout.published, dates)
    updated = _stamp(page, layout.updated, dates)
    around = _texts(page, layout.head)
    topics = _texts(page, layout.topics)
    passages = _body(layout, regions)
    if not title or not passages:
        missing = "headline" if not title else "text"
        raise ParseError("empty", f"the page of layout {layout.name!r} has no {missing}", url=document.url)
    if is_section_title(title):
        raise ParseError("not_a_release", f"{title!r} is the name of a section", url=document.url)
    origins = {"title": "selector", "body": "selector"}
    if published is not None:
        origins["published_at"] = "selector"
    elif (published := dated_text([passage.text for passage in passages], dates)) is not None:
        origins["published_at"] = "text"
    elif layout.published is not None or not (document.link and document.link.published):
        warnings.append("no date of publication found")
    origins.update({name: "selector" for name, value in fields.items() if value})
    extract = Extract(
        title=title,
        passages=passages,
        layout=layout.name,
        subtitle=fields.get("subtitle"),
        head=around,
        language=head.language,
        published=published,
        updated=updated,
        number=fields.get("number"),
        category=fields.get("category"),
        place=fields.get("place"),
        topics=topics,
        attachments=attachments,
        translations=translations,
        canonical_url=head.canonical_url,
        warnings=warnings,
        origins=origins,
    )
    return layout.amend(document, extract)


def _body(layout: Layout, found: Sequence[LexborNode]) -> list[Passage]:
    """The passages of all elements that the body selector finds, one inside another read once."""
    regions: list[LexborNode] = []
    for node in found:
        if not any(_inside(node, region) for region in regions):
            regions.append(node)
    if layout.drop is not None:
        for region in regions:
            for part in region.css(layout.drop):
                part.decompose()
    passages = read_blocks("".join(map(lean_markup, regions)))
    while passages and is_end_mark(passages[-1].text):
        passages.pop()
    return passages


def _inside(node: LexborNode, region: LexborNode) -> bool:
    outer = region.mem_id
    parent = node.parent
    while parent is not None:
        if parent.mem_id == outer:
            return True
        parent = parent.parent
    return False


def _first_text(page: Page, selector: str) -> str | None:
    """The first text among the elements of a selector; the whole tree is searched only where the first has none."""
    node = page.tree.css_first(selector)
    if node is None:
        return None
    return clean(node.text()) or next((text for node in page.tree.css(selector) if (text := clean(node.text()))), None)


def _text(page: Page, selector: str, name: str, warnings: list[str]) -> str | None:
    text = _first_text(page, selector)
    if text is None and name == "number":
        warnings.append("no document number found")
    return text


def _texts(page: Page, selector: str | None) -> tuple[str, ...]:
    if selector is None:
        return ()
    return tuple(dict.fromkeys(text for node in page.tree.css(selector) if (text := clean(node.text(separator=" ")))))


def _stamp(page: Page, selector: str | None, dates: DateReader) -> Stamp | None:
    """The first stamp among the elements of a selector: as printed, else as its datetime attribute says."""
    if selector is None:
        return None
    nodes = page.tree.css(selector)[:10]
    # Day and time can stand in two elements: together they make the stamp.
    joined = clean(" ".join(node.text(separator=" ") for node in nodes[:3]))
    if 1 < len(nodes) <= 3 and (stamp := dates.stamp(joined)):
        return stamp
    for node in nodes:
        attributes = node.attributes
        stated = attributes.get("datetime") or attributes.get("content") or ""
        stamp = find_stamp(clean(node.text(separator=" ")), clean(stated), dates)
        if stamp is not None:
            return stamp
    return None


def _attachments(
    layout: Layout, regions: Sequence[LexborNode], page: Page, document: Document
) -> tuple[Attachment, ...]:
    found: dict[str, Attachment] = {}
    if layout.attachments is None:
        for region in regions:
            found.update((item.url, item) for item in read_attachments(region, document.url))
        return tuple(found.values())
    for node in page.tree.css(layout.attachments):
        href = node.attributes.get("href")
        if url := urls.absolute(document.url, href):
            found.setdefault(url, Attachment(url=url, title=clean(node.text()) or None, media_type=media_type(url)))
    return tuple(found.values())


def _translations(layout: Layout, page: Page, document: Document) -> tuple[Translation, ...]:
    """Links to other languages by their `hreflang` or `lang`; options of a menu hold the address as their value."""
    found: dict[str, Translation] = {}
    for node in page.tree.css(layout.translations or ""):
        attributes = node.attributes
        language = (attributes.get("hreflang") or attributes.get("lang") or "").strip().lower()
        if not language or language in found:
            continue
        url = urls.absolute(document.url, attributes.get("href") or attributes.get("value"))
        if url and url != document.url:
            found[language] = Translation(language=language, url=url)
    return tuple(found.values())


def check_selectors(layout: Layout) -> list[str]:
    """The layout's selectors that no parser understands: for the conformance tests of declarations."""
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser("<p>")
    wrong = []
    names = "title body signature subtitle published updated number place category topics attachments translations"
    for name in [*names.split(), "head", "drop"]:
        selector = getattr(layout, name)
        if selector is None:
            continue
        try:
            tree.css(selector)
        except (SelectolaxError, ValueError):
            wrong.append(f"{name}: {selector}")
    return wrong
