"""Whether a page's links are a list of releases: what tells them from menus, calendars and further reading."""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from parsers.discovery.dating import days_of, is_date_alone
from parsers.discovery.outline import Outline
from parsers.discovery.text import is_headline, weight

if TYPE_CHECKING:
    from parsers.discovery.rows import Group, Row

SURE_HEADLINE = 24
"""Weight of a text that is surely a headline, not the name of a menu's entry or of a category."""
_ENOUGH_DATED = 0.6
_ENOUGH_HEADLINES = 0.45
_MANY = 5
"""Undated rows, not set as headings, that may be a list."""
_NEAR = 10
"""Texts between a list and a row of it that is set apart."""
_AROUND = 2
"""Texts before and after a link that can be of one sentence with it."""
_SUMMARY = 2
"""Texts right after a row that may sum up what it leads to."""
_SENTENCE = 100
"""Weight of a text that is told, not listed."""
_STALE = 150
"""Days by which the middle of a list may be older than another's newest row while both are the news."""
_FEW = 3
"""Rows under which repetition says nothing, so that each must speak for itself."""


_DIGITS = re.compile(r"\d+")
_LETTERS = re.compile(r"[^\W\d_]+")
# What a link to a file ends in.
_FILE = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|mp[34]|jpe?g|png|gif|webp|ics|csv)(?:$|[?#])", re.IGNORECASE)


def score(outline: Outline, group: Group) -> float:
    """How much a group looks like a list of releases; 0 or less: not at all.

    The measure grows with the number of documents and the length of their headlines. Rows must differ in title, stand
    outside menus, and have dates; without dates only a list of many long headlines to like addresses passes.
    """
    rows = group.rows
    documents = len({row.anchor.url for row in rows})
    titles = {row.title for row in rows if row.title}
    headlines = sum(is_headline(row.title) and not _is_inline(outline, row) for row in rows) / len(rows)
    furniture = sum(outline.elements[row.anchor.element].furniture for row in rows) / len(rows)
    files = sum(_FILE.search(row.anchor.url) is not None for row in rows) / len(rows)
    if furniture > 0.5 or headlines < _ENOUGH_HEADLINES or len(titles) < 0.6 * documents:
        return 0.0
    if documents < _FEW and not (_is_pair(rows) or all(_stands_alone(outline, row) for row in rows)):
        return 0.0
    length = float(median(weight(row.title) for row in rows))
    if group.dated >= _ENOUGH_DATED:
        if files > 0.5 and documents > 1:
            return 0.0
        return _growth(documents) * min(length, 90) * (1 + group.dated) * _newest_first(rows)
    if headlines < 0.75 or length < 30 or files > 0.2 or not _is_undated_list(outline, rows, documents):
        return 0.0
    return 0.3 * _growth(documents) * min(length, 90)


def _is_undated_list(outline: Outline, rows: Sequence[Row], documents: int) -> bool:
    """Whether rows without dates are many enough, fewer where each is set as a heading, and lead to like addresses."""
    headed = all(outline.heading_of(row.anchor.element, row.element) for row in rows)
    return documents >= (_FEW if headed else _MANY) and _likeness(rows) >= 0.7


def _newest_first(rows: Sequence[Row]) -> float:
    """From 0.4 to 1: how far the rows run from new to old, as news do and calendars and collections do not."""
    days = days_of(rows)
    falls = sum(later <= earlier for earlier, later in pairwise(days))
    return 0.4 + 0.6 * falls / (len(days) - 1) if len(days) > 1 else 1.0


def _is_inline(outline: Outline, row: Row) -> bool:
    """Whether the link stands inside a sentence: its own block says more right before and after it than the link.

    A link that is not the row's headline ("more") may well stand at the end of the row's summary.
    """
    link = outline.elements[row.anchor.element]
    if row.title != row.anchor.text:
        return False
    parent = outline.elements[link.parent]
    before = _own(outline, link.parent, max(parent.start, link.start - _AROUND), link.start)
    after = _own(outline, link.parent, link.end, min(parent.end, link.end + _AROUND))
    if not before and not _goes_on(after):
        return False  # a summary below its headline
    own = weight(before) + weight(after)
    return own > max(80, 1.5 * weight(row.anchor.text))


def _own(outline: Outline, element: int, start: int, end: int) -> str:
    """The texts from `start` to before `end` that stand in an element itself."""
    return " ".join(outline.texts[at].strip() for at in range(start, end) if outline.owners[at] == element)


def _goes_on(text: str) -> bool:
    """Whether a text goes on with a sentence: with a small letter or a mark."""
    return text[:1] in tuple(",;:.)") or next((char.islower() for char in text if char.isalpha()), False)


def _is_pair(rows: Sequence[Row]) -> bool:
    """Whether two rows, each a headline with its own whole date, are a list by themselves."""
    whole = [row for row in rows if not row.gap and row.date is not None and (row.date.date or row.date.readings)]
    return len(rows) == len(whole) == 2 and all(weight(row.title) >= SURE_HEADLINE for row in rows)


def _stands_alone(outline: Outline, row: Row) -> bool:
    """Whether a single row is surely a list's: a headline set as a heading, and a date set apart beside it."""
    if row.gap or not (row.date or row.stamp) or weight(row.title) < SURE_HEADLINE or _FILE.search(row.anchor.url):
        return False
    if row.date is not None and row.date.date is None and not row.date.readings:
        return False
    headed = outline.heading_of(row.anchor.element, row.element)
    apart = bool(row.stamp) or any(is_date_alone(" ".join(t.split())) for t in outline.texts[row.start : row.end])
    return headed and apart


def _growth(documents: int) -> float:
    return math.pow(documents, 0.7)


def _shape(url: str) -> str:
    """An address with its figures and its last step left out: alike for the documents of one kind."""
    parts = urlsplit(url)
    steps = parts.path.rstrip("/").split("/")
    return f"{parts.netloc}{_DIGITS.sub('0', '/'.join(steps[:-1]))}?{_DIGITS.sub('0', parts.query)[:30]}"


def _likeness(rows: Sequence[Row]) -> float:
    """The share of rows whose addresses have the commonest shape, of folders or of file names."""
    return max(
        _commonest(_shape(row.anchor.url) for row in rows), _commonest(_name_shape(row.anchor.url) for row in rows)
    )


def _commonest(shapes: Iterable[str]) -> float:
    counted = Counter(shapes)
    return counted.most_common(1)[0][1] / counted.total()


def _name_shape(url: str) -> str:
    """The last step of an address with letters and figures made alike: `minji05_00778.html` gives `a0_0.a`."""
    parts = urlsplit(url)
    name = parts.path.rstrip("/").rpartition("/")[2]
    return f"{parts.netloc} {_LETTERS.sub('a', _DIGITS.sub('0', name))}" if _DIGITS.search(name) else url


def prefer_fresh(groups: Sequence[Group]) -> None:
    """Discount lists most of which is long older than another's newest row: collections beside the news."""
    dated = [(group, days) for group in groups if group.score > 0 and (days := days_of(group.rows))]
    latest = max((day for _, days in dated for day in days), default=None)
    for group, days in dated:
        if latest is not None and (latest - sorted(days)[len(days) // 2]).days > _STALE:
            group.score *= 0.5


def is_kin(outline: Outline, best: Group, group: Group) -> bool:
    """Whether a group belongs to the best one's list: its first item, say, set differently from the others.

    Its rows bear the same name as the best one's, or stand next to them and lead to like addresses.
    """
    if group.score <= 0 and len(group.rows) >= _FEW:
        return False
    if (group.dated >= _ENOUGH_DATED) != (best.dated >= _ENOUGH_DATED):
        return False
    if not all(is_headline(row.title) for row in group.rows) or group.score < 0:
        return False
    names = set.intersection(*(_row_names(outline, row) for row in best.rows))
    if names and all(names & _row_names(outline, row) for row in group.rows):
        return True
    shapes = {_shape(row.anchor.url) for row in best.rows}
    alike = sum(_shape(row.anchor.url) in shapes for row in group.rows) >= 0.6 * len(group.rows)
    return alike and group.score > 0 and _beside(outline, best, group)


def _row_names(outline: Outline, row: Row) -> set[str]:
    """The classes of a row and of what stands between it and its link."""
    names: set[str] = set()
    position = row.anchor.element
    while position >= row.element:
        names.update(f"{outline.elements[position].tag}.{name}" for name in outline.elements[position].marks.split())
        position = outline.elements[position].parent
    return names


def _beside(outline: Outline, best: Group, group: Group) -> bool:
    """Whether a group's rows stand inside the best one's region or right before or after it."""
    region = outline.elements[outline.common([row.element for row in best.rows])]
    low, high = region.start - _NEAR, region.end + _NEAR
    return all(low <= row.start and row.end <= high for row in group.rows)


def is_further_reading(outline: Outline, rows: Sequence[Row]) -> bool:
    """Whether the page is a text, and the rows a box of further reading: a text outside says more than all of them."""
    inside = sum(weight(outline.text(row.start, row.end)) for row in rows)
    spans = sorted((row.start, row.end) for row in rows)
    told: Counter[int] = Counter()
    for position, text in enumerate(outline.texts):
        owner = outline.elements[outline.owners[position]]
        if weight(text) < _SENTENCE or owner.tag == "a" or owner.furniture or owner.hidden:
            continue
        index = bisect_right(spans, (position, len(outline.texts))) - 1
        if index < 0 or position >= spans[index][1] + _SUMMARY:
            told[owner.parent if owner.tag != "div" else outline.owners[position]] += weight(text)
    return max(told.values(), default=0) > 1.5 * inside
