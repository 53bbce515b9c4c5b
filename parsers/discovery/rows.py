"""The rows of a list on a page that nobody described: found by what repeats, told from menus by what it says.

A list of releases is a set of links that stand at the same place of their rows, each to another document, with
headlines for texts and, nearly always, a date beside each or over several. What is said of them here holds in every
language: no word is looked for.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from statistics import median
from urllib.parse import urlsplit

from parsers.discovery.outline import Anchor, Outline
from parsers.normalize.dates import DateSpan, find_dates, parse_stamp

MAX_LINKS = 6_000
_MAX_ROW = 1_500
"""Characters of a row, its summary included; what holds more is a page's region, not a row."""
_MAX_GAP = 160
"""Characters between two rows in which a date belongs to a row: a date farther off belongs to something else."""

_MAX_PARTS = 40
"""Texts of a row or link that are looked at for a headline."""
_CLOCK = 24
"""Characters after a date in which its time of day and zone stand."""

# Writing without blanks between words: a headline there has as much to say in a third of the characters.
_HEADLINE = 24
"""Weight of a text that is surely a headline, not the name of a menu's entry or of a category."""

_DENSE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_DIGITS = re.compile(r"\d+")
# Names of what holds a headline.
_TITLE_MARKS = re.compile(r"title|head(?:ing|line)|subject|caption|name|titel|titre|titulo|zagolovok", re.IGNORECASE)
# A date in figures with a year of two: 2/28/22, 28.02.22.
_SHORT_YEAR = re.compile(r"(?<![\d./-])\d{1,2}([./-])\d{1,2}\1\d{2}(?![\d./-])")
_LETTERS = re.compile(r"[^\W\d_]+")
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
    around: str = ""  # the date with the words after it, where its clock time may stand
    stamp: str | None = None
    gap: bool = False  # the date stands outside the row


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
    anchors = [anchor for anchor in anchors if not outline.elements[anchor.element].hidden]
    headlines = [anchor for anchor in anchors if _weight(anchor.text) >= _HEADLINE]
    groups = [
        group
        for path, found in _by_path(outline, anchors)
        for group in _split(outline, _build(outline, path, found, headlines))
    ]
    for group in groups:
        _date(outline, group, language)
        group.score = _score(outline, group)
    _prefer_fresh(groups)
    best = max(groups, key=lambda group: group.score, default=None)
    if best is None or best.score <= 0:
        return []
    rows = [row for group in groups if group is best or _is_kin(outline, best, group) for row in group.rows]
    rows = _once(sorted(rows, key=lambda row: row.anchor.element))
    return [] if _is_beside_the_point(outline, rows) else rows


def _prefer_fresh(groups: Sequence[Group]) -> None:
    """Discount lists most of which is long older than another's newest row: collections beside the news."""
    dated = [(group, days) for group in groups if group.score > 0 and (days := _days(group.rows))]
    latest = max((day for _, days in dated for day in days), default=None)
    for group, days in dated:
        if latest is not None and (latest - sorted(days)[len(days) // 2]).days > _STALE:
            group.score *= 0.5


def _days(rows: Sequence[Row]) -> list[date]:
    return [row.date.date for row in rows if row.date and row.date.date]


def _is_beside_the_point(outline: Outline, rows: Sequence[Row]) -> bool:
    """Whether the page is a text, and the rows a box of further reading: a text outside says more than all of them."""
    inside = sum(_weight(outline.text(row.start, row.end)) for row in rows)
    spans = sorted((row.start, row.end) for row in rows)
    told: Counter[int] = Counter()
    for position, text in enumerate(outline.texts):
        owner = outline.elements[outline.owners[position]]
        if _weight(text) < _SENTENCE or owner.tag == "a" or owner.furniture or owner.hidden:
            continue
        index = bisect_right(spans, (position, len(outline.texts))) - 1
        if index < 0 or position >= spans[index][1]:
            told[owner.parent if owner.tag != "div" else outline.owners[position]] += _weight(text)
    return max(told.values(), default=0) > 1.5 * inside


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
        mark = " (furniture)" if outline.elements[anchor.element].furniture else ""
        paths.setdefault(outline.path(anchor.element) + mark, []).append(anchor)
    return list(paths.items())


def _build(outline: Outline, path: str, anchors: list[Anchor], headlines: list[Anchor]) -> Group:
    """A group's rows: each the largest element that holds this link of the group and no other's headline."""
    group = Group(path)
    walls = sorted({anchor.element: anchor.url for anchor in (*anchors, *headlines)}.items())
    positions = [position for position, _ in walls]
    for anchor in anchors:
        index = bisect_left(positions, anchor.element)
        before = _neighbour(walls, index, -1, anchor.url, -1)
        after = _neighbour(walls, index, 1, anchor.url, len(outline.elements))
        position = _climb(outline, anchor.element, before, after)
        element = outline.elements[position]
        row = Row(anchor, position, element.start, element.end)
        row.title = _title(outline, row)
        group.rows.append(row)
    return group


def _neighbour(walls: list[tuple[int, str]], index: int, step: int, url: str, end: int) -> int:
    """The nearest element on one side that leads to another document; `end` where there is none."""
    index += step
    while 0 <= index < len(walls):
        if walls[index][1] != url:
            return walls[index][0]
        index += step
    return end


def _split(outline: Outline, group: Group) -> list[Group]:
    """A group's lists: rows of one path may belong to boxes that are set differently inside."""
    lists: list[tuple[set[str], Group]] = []
    by_container: dict[int, list[Row]] = {}
    for row in group.rows:
        by_container.setdefault(outline.elements[row.element].parent, []).append(row)
    for rows in by_container.values():
        inside = set().union(*(_inside_names(outline, row) for row in rows[:_SAMPLE]))
        for names, known in lists:
            if len(names & inside) * 2 >= len(names | inside):
                known.rows += rows
                names |= inside
                break
        else:
            lists.append((inside, Group(group.path, list(rows))))
    return [known for _, known in lists]


def _inside_names(outline: Outline, row: Row) -> set[str]:
    inside = outline.elements[row.element : min(outline.elements[row.element].last, row.element + 30) + 1]
    return {f"{element.tag}.{_DIGITS.sub('', element.marks)}" for element in inside}


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
    """The row's headline: a heading inside the link, else the part of the link that is named or looks like one; where
    the link says next to nothing ("read more", a picture), the row's heading or its own first long text."""
    linked = outline.heading_in(row.anchor.element) or _headline_of(_parts(outline, row.anchor.element))
    if _is_headline(linked or row.anchor.text):
        return linked or row.anchor.text
    return _row_headline(outline, row) or linked or row.anchor.text


def _row_headline(outline: Outline, row: Row) -> str | None:
    if row.element == row.anchor.element:
        return None
    heading = outline.heading_in(row.element)
    if heading:
        return heading
    return next(
        (text for _, text in _parts(outline, row.element) if _is_headline(text) and not _is_date_alone(text)), None
    )


def _parts(outline: Outline, position: int) -> list[tuple[str, str]]:
    """The lines that an element shows, each with the names of what holds it."""
    element = outline.elements[position]
    parts: list[tuple[int, list[str]]] = []
    for index in range(element.start, min(element.end, element.start + _MAX_PARTS)):
        holder = outline.line_of(outline.owners[index], position)
        if parts and parts[-1][0] == holder:
            parts[-1][1].append(outline.texts[index])
        else:
            parts.append((holder, [outline.texts[index]]))
    return [(outline.elements[holder].marks, " ".join("".join(texts).split())) for holder, texts in parts]


def _headline_of(parts: list[tuple[str, str]]) -> str | None:
    """The headline among the lines of a link, of which others are a date, a kind or a summary."""
    undated = [(marks, text) for marks, text in parts if not _is_date_alone(text)]
    if len(undated) < 2:
        return undated[0][1] if undated else None
    named = next((text for marks, text in undated if _TITLE_MARKS.search(marks)), None)
    return (
        named
        or next((text for _, text in undated if _is_headline(text)), None)
        or max(undated, key=lambda p: len(p[1]))[1]
    )


def _is_date_alone(text: str) -> bool:
    if len(text) > 40 or not _HAS_DIGIT.search(text):
        return False
    spans = find_dates(text)
    return bool(spans) and sum(span.end - span.start for span in spans) >= 0.6 * len(text)


def _date(outline: Outline, group: Group, language: str | None) -> None:
    """Give each row the date inside it; where rows have none, the date that stands before, over or after them."""
    for row in group.rows:
        row.stamp = _machine_date(outline, row)
        row.date, row.around = _date_inside(outline, row, language)
        row.dated = row.date is not None or row.stamp is not None
    if sum(row.dated for row in group.rows) * 2 <= len(group.rows):
        _date_between(outline, group, language)


def _machine_date(outline: Outline, row: Row) -> str | None:
    inside = outline.elements[row.element : outline.elements[row.element].last + 1]
    return next((element.stamp for element in inside if element.tag == "time" and element.stamp), None)


def _date_inside(outline: Outline, row: Row, language: str | None) -> tuple[DateSpan | None, str]:
    """The first date in the row outside its headline, and the text that begins with it."""
    link = outline.elements[row.anchor.element]
    inside_link = outline.text(link.start, link.end)
    parts = [outline.text(row.start, link.start), outline.text(link.end, row.end)]
    if inside_link != row.title:
        parts.append(inside_link.replace(row.title, " ", 1))
    for part in parts:
        if span := _first_date(part, language):
            return span, part[span.start : span.end + _CLOCK]
    return None, ""


def _first_date(text: str, language: str | None) -> DateSpan | None:
    if not _HAS_DIGIT.search(text):
        return None
    text = text[:600]
    short = _SHORT_YEAR.search(text)
    found = next((span for span in find_dates(text, language) if _tells(span)), None)
    return _short_date(short) if short and (found is None or short.start() < found.start) else found


def _short_date(found: re.Match[str]) -> DateSpan | None:
    """A date with a year of two figures, which is a date only where one is expected: in a row of a list."""
    days = [parse_stamp(found[0], day_first=day_first) for day_first in (True, False)]
    readings = tuple(dict.fromkeys(day.day for day in days if day is not None))
    if not readings:
        return None
    only = readings[0] if len(readings) == 1 else None
    return DateSpan(
        found.start(), found.end(), found[0], only, readings=readings if only is None else (),
        year=readings[0].year, month=only.month if only else None, day=only.day if only else None,
    )  # fmt: skip


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
        if not row.dated and span is not None:
            row.date, row.dated, row.gap = span, True, True


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
_MANY = 5
"""Undated rows, not set as headings, that may be a list."""
_NEAR = 10
"""Texts between a list and a row of it that is set apart."""
_SENTENCE = 100
"""Weight of a text that is told, not listed."""
_STALE = 150
"""Days by which the middle of a list may be older than another's newest row while both are the news."""
_SAMPLE = 6
"""Rows of a list that show how it is set."""
_FEW = 3
"""Rows under which repetition says nothing, so that each must speak for itself."""


def _score(outline: Outline, group: Group) -> float:
    """How much a group looks like a list of releases; 0 or less: not at all.

    The measure grows with the number of documents and the length of their headlines. Rows must differ in title, stand
    outside menus, and have dates; without dates only a list of many long headlines to like addresses passes.
    """
    rows = group.rows
    documents = len({row.anchor.url for row in rows})
    titles = {row.title for row in rows if row.title}
    headlines = sum(_is_headline(row.title) and not _is_inline(outline, row) for row in rows) / len(rows)
    furniture = sum(outline.elements[row.anchor.element].furniture for row in rows) / len(rows)
    files = sum(_FILE.search(row.anchor.url) is not None for row in rows) / len(rows)
    if furniture > 0.5 or headlines < _ENOUGH_HEADLINES or len(titles) < 0.6 * documents:
        return 0.0
    if documents < _FEW and not (_is_pair(rows) or all(_stands_alone(outline, row) for row in rows)):
        return 0.0
    length = float(median(_weight(row.title) for row in rows))
    if group.dated >= _ENOUGH_DATED:
        if files > 0.5 and documents > 1:
            return 0.0
        return _growth(documents) * min(length, 90) * (1 + group.dated) * _newest_first(rows)
    headed = all(outline.heading_of(row.anchor.element, row.element) for row in rows)
    if (
        documents < (_FEW if headed else _MANY)
        or headlines < 0.75
        or length < 30
        or files > 0.2
        or _likeness(rows) < 0.7
    ):
        return 0.0
    return 0.3 * _growth(documents) * min(length, 90)


def _newest_first(rows: Sequence[Row]) -> float:
    """From 0.4 to 1: how far the rows run from new to old, as news do and calendars and collections do not."""
    days = _days(rows)
    falls = sum(later <= earlier for earlier, later in pairwise(days))
    return 0.4 + 0.6 * falls / (len(days) - 1) if len(days) > 1 else 1.0


def _is_inline(outline: Outline, row: Row) -> bool:
    """Whether the link stands inside a sentence: its own block says more before and after it than the link."""
    parent = outline.elements[row.anchor.element].parent
    own = sum(
        _weight(outline.texts[position].strip())
        for position in range(outline.elements[parent].start, min(outline.elements[parent].end, row.end + 4))
        if outline.owners[position] == parent
    )
    return own > max(80, 1.5 * _weight(row.anchor.text))


def _is_pair(rows: Sequence[Row]) -> bool:
    """Whether two rows, each a headline with its own whole date, are a list by themselves."""
    whole = [row for row in rows if not row.gap and row.date is not None and (row.date.date or row.date.readings)]
    return len(rows) == len(whole) == 2 and all(_weight(row.title) >= _HEADLINE for row in rows)


def _stands_alone(outline: Outline, row: Row) -> bool:
    """Whether a single row is surely a list's: a headline set as a heading, and a date set apart beside it."""
    if row.gap or not (row.date or row.stamp) or _weight(row.title) < _HEADLINE or _FILE.search(row.anchor.url):
        return False
    if row.date is not None and row.date.date is None and not row.date.readings:
        return False
    headed = outline.heading_of(row.anchor.element, row.element)
    apart = bool(row.stamp) or any(_is_date_alone(" ".join(t.split())) for t in outline.texts[row.start : row.end])
    return headed and apart


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


def _is_kin(outline: Outline, best: Group, group: Group) -> bool:
    """Whether a group belongs to the best one's list: its first item, say, set differently from the others.

    Its rows bear the same name as the best one's, or stand next to them and lead to like addresses.
    """
    if group.score <= 0 and len(group.rows) >= _FEW:
        return False
    if (group.dated >= _ENOUGH_DATED) != (best.dated >= _ENOUGH_DATED):
        return False
    if not all(_is_headline(row.title) for row in group.rows) or group.score < 0:
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


# A date in figures alone, of which the year comes last.
_FIGURES = re.compile(r"(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(?:\d{2}|\d{4})")
# Hosts of the United States, where figures put the month first.
_MONTH_FIRST_HOST = re.compile(r"\.(?:gov|mil|us)$")


def day_order(rows: Sequence[Row], host: str | None) -> bool | None:
    """Whether the list's dates in figures put the day first: as the unambiguous among them show, or their order (a
    list runs from new to old), or the custom of the site's country; None where nothing shows it."""
    spans = [row.date for row in rows if row.date is not None]
    shown = [
        int(figures[1]) == span.day
        for span in spans
        if span.date is not None and span.day != span.month and (figures := _FIGURES.search(span.text))
    ]
    if shown:
        return sum(shown) * 2 > len(shown)
    readings = [span.readings for span in spans if span.readings]
    if len(readings) > _FEW:
        falls = [sum(later[way] <= earlier[way] for earlier, later in pairwise(readings)) for way in (0, -1)]
        if falls[0] != falls[1]:
            return falls[0] > falls[1]
    return False if host and _MONTH_FIRST_HOST.search(host) else None
