"""Reads the page of any site: headline, date and text by what pages have in common, and refuses what is no release."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from selectolax.lexbor import LexborNode

from parsers.attachments import read_attachments
from parsers.blocks import clean, lean_markup, read_blocks
from parsers.content import (
    MAX_LINES,
    Line,
    Outline,
    Region,
    find_region,
    find_tail,
    never,
    outline,
    stands_beside,
    trim,
)
from parsers.discovery.dating import is_date_line
from parsers.document import Document
from parsers.errors import ParseError
from parsers.extract import Extract, Passage
from parsers.furniture import (
    is_address,
    is_contact_line,
    is_end_mark,
    is_label,
    is_page_line,
    is_section_title,
    is_site_line,
    is_tail_heading,
)
from parsers.headline import Headline, choose_headline, plain
from parsers.likeness import Evidence, judge
from parsers.metadata import Metadata, read_metadata
from parsers.normalize.langid import identify
from parsers.page import Page
from parsers.published import DateReader, Published, choose_published, choose_updated, reader_for
from parsers.record import Attachment

TAIL_AFTER = 0.35
"""Share of the text after which a heading of contacts or related links ends the release; before it, it is its own."""
END_AFTER = 0.2
"""The same for an agency's end mark, after which only notes on the issuer follow."""
MAX_FILES = 3
"""Files beside a headline that can be the release itself; more are a list of files."""
MAX_IMPRINT = 160
"""Characters of the longest line of an institution's address below a text; a paragraph is longer."""
MAX_SAMPLE = 1000
"""Characters of the text that tell its language, where the page does not say it."""
MAX_DATE_LINE = 90
"""Characters of a line that dates the page, with the words around its date."""
MIN_AFTER_HEAD = 40
"""Characters of text that follow a headline in one passage; fewer are a part of the head."""
MAX_MARKS, MAX_MARK = 4, 40
"""Lines, and characters of the longest, of initials and numbers below a release's last row of stars."""
MAX_HEAD_LINES = 12
"""Lines around the headline that are handed on."""

# A date or clock time with a capital letter right behind its last figure: two elements that run together.
_STUCK_DATE = re.compile(r"[^\n]{0,40}?\d{2}(?=[^\W\d_])")

_CHANGED_NAMES = frozenset(("dateModified", "modified", "updated", "dcterms:modified"))
"""Properties, and whole classes, of the time at which a page was last changed."""


def extract_generic(page: Page, document: Document, *, zone: ZoneInfo | None = None) -> Extract:
    """The release on a page of a site without a layout; `zone` makes its local times instants.

    Raises ParseError `empty` where there is no text, `not_a_release` where the page is a list, a home page or
    information without a date.
    """
    head = read_metadata(page)
    times = _time_elements(page)
    trail = "" if head.published or times else _trail(page)
    trim(page.tree)
    body = page.tree.body
    if body is None:
        raise ParseError("empty", "the page has no body", url=document.url)
    view = outline(body)
    if len(view.lines) >= MAX_LINES:
        raise ParseError("unreadable", f"the page has more than {MAX_LINES} lines of text", url=document.url)
    dates = reader_for(head.language, document.url or head.canonical_url, zone)
    region = find_region(view)
    headline = choose_headline(view, head, region.first if region else None)
    if region is None:
        if headline is not None and (extract := _read_file(view, head, headline, times, dates, document)) is not None:
            return extract
        reason = "sends its reader elsewhere" if head.refreshes else "has no running text"
        raise ParseError("empty" if not view.lines else "not_a_release", f"the page {reason}", url=document.url)
    if headline is None:
        raise ParseError("not_a_release", "the page has no headline", url=document.url)
    if head.language is None:  # figures alone may be read in two ways in English, and in one elsewhere
        sample = " ".join(line.text for line in view.lines[region.first : region.last + 1] if line.weight)[:MAX_SAMPLE]
        dates = replace(dates, language=identify(sample))
    after = headline.line + 1 if headline.line is not None else 0
    region = find_region(view, after) or region
    tail = find_tail(view, region)
    if tail <= region.last:
        region = find_region(view, after, tail) or region
    published = choose_published(
        view,
        head,
        headline=headline.line,
        title_dates=headline.dates,
        first=region.first,
        last=region.last,
        tail=tail,
        times=times,
        dates=dates,
    )
    if published is not None and (
        dated := [line for line in published.lines if region.first <= line < region.first + 4 and _is_brief(view, line)]
    ):
        region = _starting_after(view, region, max(dated))
    region = _with_heading(view, region, headline)
    text = _read_region(view, region, headline, tail, document.url)
    if not text.passages:
        raise ParseError("not_a_release", "the page has no running text", url=document.url)
    refusal = judge(
        Evidence(
            head=head,
            view=view,
            region=region,
            headline=headline,
            passages=text.passages,
            published=published,
            url=document.url or head.canonical_url,
            listed=document.link is not None,
            trail=trail,
            tail=tail if tail < len(view.lines) else None,
        )
    )
    if refusal is not None:
        raise ParseError("not_a_release", refusal, url=document.url)
    return _extract(head, headline, published, text, dates)


def _extract(
    head: Metadata, headline: Headline, published: Published | None, text: _Text, dates: DateReader
) -> Extract:
    stamp = published.stamp if published else None
    name = head.site_name or ""
    extract = Extract(
        title=headline.text,
        passages=text.passages,
        layout="html",
        subtitle=" / ".join(text.key_points) or None,
        head=text.around,
        language=head.language,
        published=stamp,
        updated=choose_updated(head, stamp, dates),
        attachments=text.attachments,
        translations=head.translations,
        canonical_url=head.canonical_url,
        issuer=name if " " in name or "." not in name else None,  # a host is no name
        origins={"title": headline.origin, "body": "fallback"},
    )
    if published is not None:
        extract.origins["published_at"] = published.origin
    else:
        extract.warnings.append("no date of publication found")
    return extract


def _read_file(
    view: Outline,
    head: Metadata,
    headline: Headline,
    times: list[tuple[str, str]],
    dates: DateReader,
    document: Document,
) -> Extract | None:
    """A release whose text is a file: a dated headline, a file or two beside it, and no row of other links."""
    if headline.line is None or is_section_title(headline.text):
        return None
    end = min(headline.line + 1, len(view.lines) - 1)
    published = choose_published(
        view,
        head,
        headline=headline.line,
        title_dates=headline.dates,
        first=end,
        last=end,
        tail=len(view.lines),
        times=times,
        dates=dates,
    )
    files: tuple[Attachment, ...] = ()
    around = 0
    for around in view.ancestors(view.lines[headline.line].element):
        files = read_attachments(view.nodes[around], document.url)
        if files:
            break
    links = sum(line.link_density > 0.8 and line.size >= 25 for line in view.lines if view.holds(around, line.element))
    if published is None or published.state or not 0 < len(files) <= MAX_FILES or links > len(files) + 2:
        return None
    extract = _extract(head, headline, published, _Text([], _head_lines(view, None, headline), [], files), dates)
    extract.warnings.append("the text of the release is in the attached file")
    return extract


def _is_brief(view: Outline, line: int) -> bool:
    """Whether a line that dates the page is no more than that, and not the first sentence with its dateline."""
    text = view.lines[line].text
    return view.lines[line].size <= MAX_DATE_LINE and (text[-1] not in ".!?。।" or is_date_line(text))


def _starting_after(view: Outline, region: Region, line: int) -> Region:
    """The region from the first prose after the line that dates the page: what stands above is a subtitle."""
    later = [number for number in range(line + 1, region.last + 1) if view.lines[number].weight]
    above = sum(view.lines[number].weight for number in range(region.first, line))
    below = sum(view.lines[number].weight for number in later)
    return replace(region, first=later[0]) if below > above else region  # else the line closes the text


def _with_heading(view: Outline, region: Region, headline: Headline) -> Region:
    """The region with the heading right before its prose, if it is the first of several of its rank: a section's."""
    before = view.lines[region.first - 1] if region.first and region.first - 1 != headline.line else None
    if before is None or before.tag not in ("h2", "h3", "h4", "h5") or before.linked or before.beside:
        return region
    later = view.lines[region.first : region.last + 1]
    same = any(line.tag == before.tag and view.holds(region.element, line.element) for line in later)
    return replace(region, first=region.first - 1) if same and view.holds(region.element, before.element) else region


def _time_elements(page: Page) -> list[tuple[str, str]]:
    times = []
    for node in page.tree.css('time,[itemprop="datePublished"]')[:20]:
        if stands_beside(node):
            continue
        attributes = node.attributes
        named = (attributes.get("itemprop"), attributes.get("property"), attributes.get("class"))
        if not _CHANGED_NAMES.isdisjoint(named):
            continue
        stated = attributes.get("datetime") or attributes.get("content") or ""
        times.append((clean(stated), clean(node.text())))
    return times


def _trail(page: Page) -> str:
    """The links of the trail from the site's front to the page, a line each."""
    return "\n".join(clean(node.text()) for node in page.tree.css('[class*="crumb" i] a,[id*="crumb" i] a')[:12])


@dataclass(frozen=True, slots=True)
class _Text:
    """The body, the lines around the headline (they may tell place, speaker, date), key points set apart, files."""

    passages: list[Passage]
    around: list[str]
    key_points: list[str]
    attachments: tuple[Attachment, ...]


def _read_region(view: Outline, region: Region, headline: Headline, tail: int, address: str | None) -> _Text:
    """Cut the region down to the release and read what is left."""
    around = _head_lines(view, region, headline)
    links = {line.text for line in view.lines if line.link_density > 0.95 and not line.heading}
    items = {line.text for line in view.lines if line.link_density > 0.95 and line.tag == "li"}
    foot = {
        line.text
        for line in view.lines[region.last + 1 : tail]
        if line.link_density > 0.3 and line.size <= MAX_DATE_LINE
    }
    _drop_beside(view, region, tail)
    attachments = read_attachments(view.nodes[region.element], address)
    passages = read_blocks(lean_markup(view.nodes[region.element]))
    passages = [passage for passage in passages if passage.text not in links or passage.text in items]
    if headline.line is not None and view.lines[headline.line].element == view.lines[region.first].element:
        passages = _without_head(passages, [headline.text, *around])
    passages = _without_stuck_date(passages)
    passages = _before_tail(
        _after_headline(passages, headline, view.lines[region.first].text, around), headline.text, items | foot
    )
    points = 0
    while points < len(passages) and passages[points].type == "list_item":
        points += 1
    if points == len(passages):
        points = 0
    key_points = [passage.text for passage in passages[:points]]
    return _Text(passages[points:], around, key_points, attachments)


def _head_lines(view: Outline, region: Region | None, headline: Headline) -> list[str]:
    end = region.first if region is not None else min((headline.line or 0) + 4, len(view.lines))
    start = headline.line if headline.line is not None else max(end - 4, 0)
    numbers = [*range(max(start - 3, 0), start), *range(start + 1, end)]
    lines = [
        view.lines[number].text
        for number in numbers
        if len(view.lines[number].text) <= 300 and view.lines[number].link_density < 0.8
    ]
    return [*headline.dates, *lines][:MAX_HEAD_LINES]


@dataclass(slots=True)
class _Tally:
    """What an element holds, in lines and characters."""

    lines: int = 0
    beside: int = 0
    chars: int = 0
    linked: int = 0
    prose: int = 0
    released: bool = False  # prose between the region's first and last
    headings: int = 0
    linked_headings: int = 0
    first: int = -1
    last: int = -1
    longest: int = 0
    address: bool = False

    def add(self, number: int, line: Line, released: bool) -> None:
        self.lines += 1
        self.beside += line.beside
        self.chars += len(line.text)
        self.linked += line.linked
        self.prose += line.weight > 0
        self.released = self.released or released
        self.headings += line.heading
        self.linked_headings += line.heading and line.link_density > 0.8
        self.first = number if self.first < 0 else self.first
        self.last = number
        self.longest = max(self.longest, len(line.text))
        self.address = self.address or is_address(line.text)

    def add_inner(self, inner: _Tally) -> None:
        """Add what an element inside this one holds."""
        self.lines += inner.lines
        self.beside += inner.beside
        self.chars += inner.chars
        self.linked += inner.linked
        self.prose += inner.prose
        self.released = self.released or inner.released
        self.headings += inner.headings
        self.linked_headings += inner.linked_headings
        self.first = min(self.first, inner.first) if self.lines > inner.lines else inner.first
        self.last = max(self.last, inner.last)
        self.longest = max(self.longest, inner.longest)
        self.address = self.address or inner.address

    @property
    def imprint(self) -> bool:
        """A block that tells where an institution is: short lines, of which one is an address or telephone number."""
        return self.address and self.lines >= 3 and self.longest <= MAX_IMPRINT

    @property
    def teasers(self) -> bool:
        """A row of teasers: linked headings, each with a line or two of text."""
        return self.linked_headings >= 2 and self.linked_headings == self.headings and self.prose <= 2 * self.headings

    @property
    def links(self) -> bool:
        """Links and next to nothing beside them; a sentence can be linked for the most part."""
        return self.linked > 0.6 * self.chars and self.chars - self.linked < 25 * self.lines


def _drop_beside(view: Outline, region: Region, tail: int) -> None:
    """Cut out of the region what is not the release: parts beside it, blocks of links, all before its first prose.

    Works on elements from the outside in; one that holds prose of the release is looked into, not cut.
    """
    tallies: dict[int, _Tally] = defaultdict(_Tally)
    for number, line in enumerate(view.lines):
        if not view.holds(region.element, line.element):
            continue
        released = region.first <= number <= region.last and line.weight > 0
        tallies[line.element].add(number, line, released)
    # Once an element, the inner ones first, and not once a line for all around it: pages nest hundreds deep.
    for element in range(view.ends[region.element] - 1, region.element, -1):
        if tallies[element].lines:
            tallies[view.parents[element]].add_inner(tallies[element])
    element = region.element + 1
    while element < view.ends[region.element]:
        node, tally = view.nodes[element], tallies[element]
        links = tally.links and node.tag not in ("li", "td", "th", "tr")
        outside = not tally.released and (tally.last < region.first or links or 0 < tally.lines == tally.beside)
        outside = outside or tally.first >= tail
        imprint = tally.imprint and tally.first > region.first and tally.last >= region.last
        imprint = imprint and tally.chars < 0.5 * region.weight
        if outside or imprint or (tally.released and tally.teasers):
            node.decompose()
            element = view.ends[element]
        else:
            element += 1
    _drop_hidden(view.nodes[region.element])


def _drop_hidden(root: LexborNode) -> None:
    """Cut what the outline passed over by its names: it is still in the tree."""
    for node in root.css("[class],[id]"):
        if never(node):
            node.decompose()


def _without_head(passages: list[Passage], heads: Sequence[str]) -> list[Passage]:
    """The passages, the first of them without the headline and the lines around it (`heads`) that run into it: on
    pages without paragraphs a single line break parts headline, date and text."""
    for number, passage in enumerate(passages[:MAX_HEAD_LINES]):
        text = passage.text
        while head := next((head for head in heads if text.startswith(head)), None):
            text = text[len(head) :].lstrip()
        if text != passage.text and len(text) > MIN_AFTER_HEAD:
            return [*passages[:number], replace(passage, text=text, label=0), *passages[number + 1 :]]
    return passages


def _without_stuck_date(passages: list[Passage]) -> list[Passage]:
    """The passages, the first without a date that stands in an element of its own right before its first letter."""
    if passages and (stuck := _STUCK_DATE.match(passages[0].text)) and is_date_line(stuck[0]):
        text = passages[0].text[stuck.end() :]
        if text[0].isupper() and len(text) > MIN_AFTER_HEAD:
            return [replace(passages[0], text=text, label=0), *passages[1:]]
    return passages


def _after_headline(
    passages: Sequence[Passage], headline: Headline, first_prose: str, around: Sequence[str]
) -> list[Passage]:
    """The passages from the body's first on: without the headline and the lines around it."""
    start = 0
    title = plain(headline.text)
    heads = plain("".join(around))
    for number, passage in enumerate(passages[:25]):
        words = plain(passage.text)
        if passage.text.startswith(first_prose):
            break
        joined = words.startswith(title) and words[len(title) :] in heads
        if words == title or joined or words in heads or (words and words in title and len(words) > 8):
            start = number + 1
    return list(passages[start:])


def _before_tail(passages: list[Passage], title: str, links: set[str]) -> list[Passage]:
    """The passages without what follows the release: related links, contacts, page lines, the title once more."""
    kept: list[Passage] = []
    total = sum(len(passage.text) for passage in passages)
    read = 0
    marks = _marks_at_end(passages)
    for number, passage in enumerate(passages):
        if kept and number + 1 in marks and not plain(passage.text):
            break
        ends = is_tail_heading(passage.text) or is_contact_line(passage.text)
        if kept and ((ends and read > TAIL_AFTER * total) or (is_end_mark(passage.text) and read > END_AFTER * total)):
            break
        read += len(passage.text)
        if ends and (passage.type == "heading" or not kept):
            continue
        if is_page_line(passage.text):
            continue
        kept.append(passage)
    words = plain(title)
    while len(kept) > 1 and _ends_nothing(kept[-1], words, links):
        kept.pop()
    return kept


def _marks_at_end(passages: Sequence[Passage]) -> range:
    """From which passages on all that follows are marks of the office that issued the text, and addresses."""
    count = last = 0
    for number in range(len(passages) - 1, -1, -1):
        text = passages[number].text
        if is_address(text) or is_site_line(text):
            continue
        if count == MAX_MARKS or len(text) > MAX_MARK:
            return range(number + 1, last)
        count, last = count + 1, last or number + 1
    return range(last)


def _ends_nothing(passage: Passage, title: str, links: set[str]) -> bool:
    """A passage that cannot be a text's last: an end mark, a heading, the title again, a link, a colon before links, a
    label of the page, an address."""
    text = passage.text
    words = plain(text)
    return (
        passage.type == "heading"
        or not words  # a row of stars or dashes
        or is_end_mark(text)
        or text in links
        or is_label(text)
        or is_address(text)
        or is_site_line(text)
        or (text.endswith(":") and len(text) < 120)
        or words == title
    )
