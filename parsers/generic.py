"""Reads the page of any site: headline, date and text by what pages have in common, and refuses what is no release."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

from selectolax.lexbor import LexborNode

from parsers.attachments import read_attachments
from parsers.blocks import clean, read_blocks
from parsers.content import Outline, Region, find_region, never, outline, trim
from parsers.document import Document
from parsers.errors import ParseError
from parsers.extract import Extract, Passage
from parsers.furniture import is_contact_line, is_end_mark, is_page_line, is_tail_heading
from parsers.headline import Headline, choose_headline, plain
from parsers.likeness import Evidence, judge
from parsers.metadata import read_metadata
from parsers.page import Page
from parsers.published import choose_published, choose_updated

MAX_HEAD_LINES = 12
"""Lines around the headline that are handed on."""


def extract_generic(page: Page, document: Document, *, zone: ZoneInfo | None = None) -> Extract:
    """The release on a page of a site without a layout; `zone` makes its local times instants.

    Raises ParseError `empty` where there is no text, `not_a_release` where the page is a list, a home page or
    information without a date.
    """
    head = read_metadata(page)
    times = _time_elements(page)
    trim(page.tree)
    body = page.tree.body
    if body is None:
        raise ParseError("empty", "the page has no body", url=document.url)
    view = outline(body)
    region = find_region(view)
    if region is None:
        reason = "sends its reader elsewhere" if head.refreshes else "has no running text"
        raise ParseError("empty" if not view.lines else "not_a_release", f"the page {reason}", url=document.url)
    headline = choose_headline(view, head, region.first)
    if headline is None:
        raise ParseError("not_a_release", "the page has no headline", url=document.url)
    if headline.line is not None:
        region = find_region(view, headline.line + 1) or region
    language = (head.language or "")[:2].lower() or None
    published = choose_published(
        view,
        head,
        headline=headline.line,
        title_dates=headline.dates,
        first=region.first,
        last=region.last,
        times=times,
        language=language,
        zone=zone,
    )
    if published is not None and (
        dated := [line for line in published.lines if line in range(region.first, region.first + 4)]
    ):
        region = _starting_after(view, region, max(dated))
    passages, lines_around, points = _read_region(view, region, headline)
    if not passages:
        raise ParseError("not_a_release", "the page has no running text", url=document.url)
    refusal = judge(
        Evidence(
            head=head,
            view=view,
            region=region,
            headline=headline,
            passages=passages,
            published=published,
            url=document.url or head.canonical_url,
        )
    )
    if refusal is not None:
        raise ParseError("not_a_release", refusal, url=document.url)
    stamp = published.stamp if published else None
    extract = Extract(
        title=headline.text,
        passages=passages,
        layout="html",
        subtitle=" / ".join(points) or None,
        head=lines_around,
        language=head.language,
        published=stamp,
        updated=choose_updated(head, stamp, zone),
        attachments=read_attachments(view.nodes[region.element], document.url),
        translations=head.translations,
        canonical_url=head.canonical_url,
        issuer=head.site_name,
        origins={"title": headline.origin, "body": "fallback"},
    )
    if published is not None:
        extract.origins["published_at"] = published.origin
    else:
        extract.warnings.append("no date of publication found")
    return extract


def _starting_after(view: Outline, region: Region, line: int) -> Region:
    """The region from the first prose after the line that dates the page: what stands above is a subtitle."""
    later = [number for number in range(line + 1, region.last + 1) if view.lines[number].weight]
    return replace(region, first=later[0]) if later else region


def _time_elements(page: Page) -> list[tuple[str, str]]:
    times = []
    for node in page.tree.css('time,[itemprop="datePublished"]')[:20]:
        attributes = node.attributes
        stated = attributes.get("datetime") or attributes.get("content") or ""
        times.append((clean(stated), clean(node.text())))
    return times


def _read_region(view: Outline, region: Region, headline: Headline) -> tuple[list[Passage], list[str], list[str]]:
    """The passages of the body, the lines between headline and body (they may tell place, speaker and date), and
    the key points that are set apart before the text."""
    around = _head_lines(view, region, headline)
    links = {line.text for line in view.lines if line.link_density > 0.95 and line.tag != "li" and not line.heading}
    _drop_beside(view, region)
    passages = read_blocks(view.nodes[region.element].html or "")
    passages = [passage for passage in passages if passage.text not in links]
    passages = _before_tail(_after_headline(passages, headline, view.lines[region.first].text, around), headline.text)
    points = 0
    while points < len(passages) and passages[points].type == "list_item":
        points += 1
    if points == len(passages):
        points = 0
    return passages[points:], around, [passage.text for passage in passages[:points]]


def _head_lines(view: Outline, region: Region, headline: Headline) -> list[str]:
    start = headline.line if headline.line is not None else max(region.first - 4, 0)
    numbers = [*range(max(start - 3, 0), start), *range(start + 1, region.first)]
    lines = [
        view.lines[number].text
        for number in numbers
        if len(view.lines[number].text) <= 300 and view.lines[number].link_density < 0.8
    ]
    return [*headline.dates, *lines][:MAX_HEAD_LINES]


def _drop_beside(view: Outline, region: Region) -> None:
    """Cut out of the region what is not the release: parts beside it, blocks of links, all before its first prose.

    Works on elements from the outside in; one that holds prose of the release is looked into, not cut.
    """
    prose = [False] * len(view.nodes)
    chars = [0] * len(view.nodes)
    linked = [0] * len(view.nodes)
    count = [0] * len(view.nodes)
    last_line = [-1] * len(view.nodes)
    for number, line in enumerate(view.lines):
        counts = region.first <= number <= region.last and line.weight > 0
        for element in view.ancestors(line.element):
            prose[element] = prose[element] or counts
            chars[element] += len(line.text)
            linked[element] += line.linked
            count[element] += 1
            last_line[element] = number
    element = region.element + 1
    while element < view.ends[region.element]:
        node = view.nodes[element]
        if prose[element] and not _teasers(view, element):
            element += 1
            continue
        outside = last_line[element] < region.first
        links = (
            chars[element] > 0 and linked[element] > 0.6 * chars[element] and node.tag not in ("li", "td", "th", "tr")
        )
        if outside or prose[element] or links or _beside(view, element):
            end = view.ends[element]
            node.decompose()
            element = end
        else:
            element += 1
    _drop_hidden(view.nodes[region.element])


def _beside(view: Outline, element: int) -> bool:
    lines = [line for line in view.lines if view.holds(element, line.element)]
    return bool(lines) and all(line.beside for line in lines)


def _teasers(view: Outline, element: int) -> bool:
    """Whether an element is one of a row of teasers: linked headings, each with a line or two of text."""
    headings = linked = prose = 0
    for line in view.lines:
        if not view.holds(element, line.element):
            continue
        if line.heading:
            headings += 1
            linked += line.link_density > 0.8
        prose += line.weight > 0
    return linked >= 2 and linked == headings and prose <= 2 * headings


def _drop_hidden(root: LexborNode) -> None:
    """Cut what the outline passed over by its names: it is still in the tree."""
    for node in root.css("[class],[id]"):
        if never(node):
            node.decompose()


def _after_headline(
    passages: Sequence[Passage], headline: Headline, first_prose: str, around: Sequence[str]
) -> list[Passage]:
    """The passages from the body's first on: without the headline and the lines around it."""
    start = 0
    title = plain(headline.text)
    heads = {plain(line) for line in around}
    for number, passage in enumerate(passages[:25]):
        words = plain(passage.text)
        if passage.text == first_prose or words == plain(first_prose):
            break
        if words == title or words in heads or (words and words in title and len(words) > 8):
            start = number + 1
    return list(passages[start:])


def _before_tail(passages: list[Passage], title: str) -> list[Passage]:
    """The passages without what follows the release: related links, contacts, page lines, the title once more."""
    kept: list[Passage] = []
    total = sum(len(passage.text) for passage in passages)
    read = 0
    for passage in passages:
        ends = is_tail_heading(passage.text) or is_contact_line(passage.text)
        if ends and kept and read > 0.5 * total:
            break
        read += len(passage.text)
        if ends and (passage.type == "heading" or not kept):
            continue
        if is_page_line(passage.text):
            continue
        kept.append(passage)
    words = plain(title)
    while kept and (is_end_mark(kept[-1].text) or kept[-1].type == "heading" or plain(kept[-1].text) == words):
        kept.pop()
    return kept
