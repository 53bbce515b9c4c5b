"""The rows of a list on a page that nobody described: found by what repeats, told from menus by what it says.

A list of releases is a set of links that stand at the same place of their rows, each to another document, with
headlines for texts and, nearly always, a date beside each or over several. What is said of them here holds in every
language: no word is looked for.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median
from urllib.parse import urlsplit

from parsers.discovery.outline import Anchor, Outline
from parsers.normalize.dates import DateSpan, find_dates

MAX_LINKS = 6_000
_MAX_ROW = 1_500
"""Characters of a row, its summary included; what holds more is a page's region, not a row."""
_MAX_GAP = 160
"""Characters between two rows in which a date belongs to a row: a date farther off belongs to something else."""

# Writing without blanks between words: a headline there has as much to say in a third of the characters.
_DENSE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_DIGITS = re.compile(r"\d+")
_HAS_DIGIT = re.compile(r"\d")
# What a link to a file ends in.
_FILE = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|mp[34]|jpe?g|png|gif|webp|ics|csv)(?:$|[?#])", re.IGNORECASE)


@dataclass(slots=True)
class Row:
    """A row of a list: its link, the texts it spans, and the date that stands in or over it."""

    anchor: Anchor
    element: int
    start: int
    end: int
    title: str = ""
    date: DateSpan | None = None
    dated: bool = False
    stamp: str | None = None


@dataclass(slots=True)
class Group:
    """Rows whose links stand at the same place."""

    path: str
    rows: list[Row] = field(default_factory=list)
    score: float = 0.0

    @property
    def dated(self) -> float:
        return sum(row.dated for row in self.rows) / len(self.rows)


def find_rows(outline: Outline, url: str | None, language: str | None) -> list[Row]:
    """The rows of the page's list of releases, in the page's order; none where it has no such list."""
    anchors = [anchor for anchor in outline.anchors[:MAX_LINKS] if _leads_to_document(anchor, url)]
    groups = [_build(outline, path, found, language) for path, found in _by_path(outline, anchors)]
    for group in groups:
        group.score = _score(outline, group)
    best = max(groups, key=lambda group: group.score, default=None)
    if best is None or best.score <= 0:
        return []
    rows = [row for group in groups if group is best or _is_kin(outline, best, group) for row in group.rows]
    return _once(sorted(rows, key=lambda row: row.anchor.element))


def _leads_to_document(anchor: Anchor, url: str | None) -> bool:
    """Whether a link may lead to a release: to another page than this and to more than a site's front."""
    if not anchor.text and not anchor.url:
        return False
    target = urlsplit(anchor.url)
    if url and anchor.url.partition("#")[0] == url.partition("#")[0]:
        return False
    return target.path not in ("", "/") or bool(target.query)


def _by_path(outline: Outline, anchors: Sequence[Anchor]) -> list[tuple[str, list[Anchor]]]:
    paths: dict[str, list[Anchor]] = {}
    for anchor in anchors:
        paths.setdefault(outline.path(anchor.element), []).append(anchor)
    return list(paths.items())


def _build(outline: Outline, path: str, anchors: list[Anchor], language: str | None) -> Group:
    """A group's rows: each the largest element that holds this link of the group and no other."""
    group = Group(path)
    for index, anchor in enumerate(anchors):
        before = next((a.element for a in reversed(anchors[:index]) if a.url != anchor.url), -1)
        after = next((a.element for a in anchors[index + 1 :] if a.url != anchor.url), len(outline.elements))
        position = _climb(outline, anchor.element, before, after)
        element = outline.elements[position]
        row = Row(anchor, position, element.start, element.end)
        row.title = _title(outline, row)
        group.rows.append(row)
    _date(outline, group, language)
    return group


def _climb(outline: Outline, position: int, before: int, after: int) -> int:
    """The highest element over `position` that holds neither neighbour and is no larger than a row."""
    while True:
        above = outline.elements[position].parent
        if above <= 0 or above <= before or outline.elements[above].last >= after:
            return position
        element = outline.elements[above]
        if element.tag in ("body", "main") or _length(outline, element.start, element.end) > _MAX_ROW:
            return position
        position = above


def _length(outline: Outline, start: int, end: int) -> int:
    return sum(len(text) for text in outline.texts[start : min(end, start + 400)])


def _title(outline: Outline, row: Row) -> str:
    """The row's headline: a heading inside the link, the link's text, the longest text that leads to the same
    document, or the row's heading."""
    heading = outline.heading_in(row.anchor.element)
    if heading:
        return heading
    element = outline.elements[row.anchor.element]
    texts = [" ".join(text.split()) for text in outline.texts[element.start : element.end]]
    if len(texts) > 1:
        undated = [text for text in texts if not _is_date_alone(text)]
        if len(undated) < len(texts):
            return max(undated, key=len, default="")
    return row.anchor.text


def _is_date_alone(text: str) -> bool:
    if len(text) > 40 or not _HAS_DIGIT.search(text):
        return False
    spans = find_dates(text)
    return bool(spans) and sum(span.end - span.start for span in spans) >= 0.6 * len(text)


def _date(outline: Outline, group: Group, language: str | None) -> None:
    """Give each row the date inside it; where rows have none, the date that stands before, over or after them."""
    for row in group.rows:
        row.stamp = _machine_date(outline, row)
        row.date = _date_inside(outline, row, language)
        row.dated = row.date is not None or row.stamp is not None
    if sum(row.dated for row in group.rows) * 2 <= len(group.rows):
        _date_between(outline, group, language)


def _machine_date(outline: Outline, row: Row) -> str | None:
    inside = outline.elements[row.element : outline.elements[row.element].last + 1]
    return next((element.stamp for element in inside if element.tag == "time" and element.stamp), None)


def _date_inside(outline: Outline, row: Row, language: str | None) -> DateSpan | None:
    """The first date in the row outside its headline."""
    link = outline.elements[row.anchor.element]
    inside_link = outline.text(link.start, link.end)
    parts = [outline.text(row.start, link.start), outline.text(link.end, row.end)]
    if inside_link != row.title:
        parts.append(inside_link.replace(row.title, " ", 1))
    return next((span for part in parts if (span := _first_date(part, language))), None)


def _first_date(text: str, language: str | None) -> DateSpan | None:
    if not _HAS_DIGIT.search(text):
        return None
    return next((span for span in find_dates(text[:600], language) if _tells(span)), None)


def _tells(span: DateSpan) -> bool:
    """Whether a found date tells a day or at least a month: a lone year is in every title."""
    return span.date is not None or span.precision != "year"


def _date_between(outline: Outline, group: Group, language: str | None) -> None:
    """Dates in the gaps: after each row, before each row, or heads that stand over several rows."""
    rows = group.rows
    gaps = [(previous.end, row.start) for previous, row in pairwise(rows)]
    first = (max(rows[0].start - 6, 0), rows[0].start)
    last = (rows[-1].end, min(rows[-1].end + 6, len(outline.texts)))
    before = [_date_in_gap(outline, gap, language, last=True) for gap in [first, *gaps]]
    after = [_date_in_gap(outline, gap, language, last=False) for gap in [*gaps, last]]
    if before[0] is None and sum(map(bool, after)) >= 0.8 * len(rows) and len(rows) > 1:
        found: list[DateSpan | None] = list(after)
    else:
        found, carried = [], None
        for span in before:
            carried = span or carried
            found.append(carried)
    for row, span in zip(rows, found, strict=True):
        row.date = row.date or span
        row.dated = row.dated or span is not None


def _date_in_gap(outline: Outline, gap: tuple[int, int], language: str | None, *, last: bool) -> DateSpan | None:
    texts = outline.texts[gap[0] : gap[1]]
    texts = texts[-12:] if last else texts[:12]
    text = " ".join(" ".join(texts).split())
    text = text[-_MAX_GAP:] if last else text[:_MAX_GAP]
    if not _HAS_DIGIT.search(text):
        return None
    spans = [span for span in find_dates(text, language) if _tells(span)]
    return (spans[-1] if last else spans[0]) if spans else None


# --- what is a list of releases ------------------------------------------------------------------------------------

_ENOUGH_DATED = 0.6
_ENOUGH_HEADLINES = 0.45


def _score(outline: Outline, group: Group) -> float:
    """How much a group looks like a list of releases; 0 or less: not at all.

    The measure grows with the number of documents and the length of their headlines. Rows must differ in title, stand
    outside menus, and have dates; without dates only a list of many long headlines to like addresses passes.
    """
    rows = group.rows
    documents = len({row.anchor.url for row in rows})
    titles = {row.title for row in rows if row.title}
    headlines = sum(_is_headline(row.title) for row in rows) / len(rows)
    furniture = sum(outline.elements[row.anchor.element].furniture for row in rows) / len(rows)
    files = sum(_FILE.search(row.anchor.url) is not None for row in rows) / len(rows)
    if furniture > 0.5 or headlines < _ENOUGH_HEADLINES or len(titles) < 0.6 * documents:
        return 0.0
    length = float(median(_weight(row.title) for row in rows))
    if group.dated >= _ENOUGH_DATED:
        if files > 0.5 and documents > 1:
            return 0.0
        return _growth(documents) * min(length, 90) * (1 + group.dated)
    if documents < 5 or headlines < 0.75 or length < 30 or files > 0.2 or _likeness(rows) < 0.7:
        return 0.0
    return 0.3 * _growth(documents) * min(length, 90)


def _growth(documents: int) -> float:
    return math.pow(documents, 0.7)


def _weight(text: str) -> int:
    """Characters, those of dense writing counted threefold."""
    return len(text) + 2 * len(_DENSE.findall(text))


def _is_headline(text: str) -> bool:
    """Whether a text is as long as a headline, and not a text by itself."""
    return _weight(text) >= 18 and len(text) <= 600


def _shape(url: str) -> str:
    """An address with its figures and its last step left out: alike for the documents of one kind."""
    parts = urlsplit(url)
    steps = parts.path.rstrip("/").split("/")
    return f"{parts.netloc}{_DIGITS.sub('0', '/'.join(steps[:-1]))}?{_DIGITS.sub('0', parts.query)[:30]}"


def _likeness(rows: Iterable[Row]) -> float:
    """The share of rows whose addresses have the commonest shape."""
    shapes = Counter(_shape(row.anchor.url) for row in rows)
    return shapes.most_common(1)[0][1] / shapes.total()


def _is_kin(outline: Outline, best: Group, group: Group) -> bool:
    """Whether a group belongs to the best one's list: first items and others set differently, like in all else."""
    if group.score <= 0 and not _near(outline, best, group):
        return False
    shapes = Counter(_shape(row.anchor.url) for row in best.rows)
    alike = sum(_shape(row.anchor.url) in shapes for row in group.rows) >= 0.6 * len(group.rows)
    return alike and (group.dated >= _ENOUGH_DATED) == (best.dated >= _ENOUGH_DATED) and group.score > 0


def _near(outline: Outline, best: Group, group: Group) -> bool:
    low, high = best.rows[0].element, outline.elements[best.rows[-1].element].last
    return any(low <= row.element <= high for row in group.rows)


def _once(rows: list[Row]) -> list[Row]:
    """One row a document, in the order of first sight; the dated one, and of those the one with the longer title."""
    kept: dict[str, Row] = {}
    for row in rows:
        known = kept.get(row.anchor.url)
        if known is None:
            kept[row.anchor.url] = row
        elif (row.dated, len(row.title)) > (known.dated, len(known.title)):
            known.title = row.title if _is_headline(row.title) else known.title
            known.date, known.stamp, known.dated = known.date or row.date, known.stamp or row.stamp, True
    return list(kept.values())


def day_order(rows: Iterable[Row]) -> bool | None:
    """Whether the list prints days before months, as its unambiguous dates and its order show; None where nothing
    shows it."""
    readings = [row.date.readings for row in rows if row.date is not None and row.date.readings]
    if not readings:
        return None
    orders = []
    for choice in (0, 1):
        days = [pair[choice] for pair in readings]
        falls = sum(later <= earlier for earlier, later in pairwise(days))
        orders.append(max(falls, len(days) - 1 - falls))
    return None if orders[0] == orders[1] else orders[0] > orders[1]
