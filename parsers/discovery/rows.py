"""The rows of a list on a page that nobody described: found by what repeats, told from menus by what it says.

A list of releases is a set of links that stand at the same place of their rows, each to another document, with
headlines for texts and, nearly always, a date beside each or over several. What is said of them here holds in every
language: no word is looked for.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from parsers.discovery.dating import date_rows, is_date_alone, is_date_line
from parsers.discovery.judging import SURE_HEADLINE, is_further_reading, is_kin, prefer_fresh, score
from parsers.discovery.outline import Anchor, Outline
from parsers.discovery.text import is_headline, weight
from parsers.normalize.dates import DateSpan

MAX_LINKS = 6_000
_MAX_ROW = 1_500
"""Characters of a row, its summary included; what holds more is a page's region, not a row."""

_MAX_PARTS = 40
"""Texts of a row or link that are looked at for a headline."""

_SAMPLE = 6
"""Rows of a list that show how it is set."""

_ALIKE, _MORE_ALIKE = 0.51, 0.7
"""The share of names that rows in two boxes have in common if both boxes are one list; if but one has dates, more."""

_FIGURED = 0.6
"""The share of rows with figures in a box whose rows have dates."""

_DIGITS = re.compile(r"\d+")
# Names of what holds a headline.
_TITLE_MARKS = re.compile(r"title|head(?:ing|line)|subject|caption|name|titel|titre|titulo|zagolovok", re.IGNORECASE)


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
    headlines = [anchor for anchor in anchors if weight(anchor.text) >= SURE_HEADLINE]
    groups = [
        group
        for path, found in _by_path(outline, anchors)
        for group in _split(outline, _build(outline, path, found, headlines))
    ]
    for group in groups:
        date_rows(outline, group.rows, language)
        group.score = score(outline, group)
    prefer_fresh(groups)
    best = max(groups, key=lambda group: group.score, default=None)
    if best is None or best.score <= 0:
        return []
    rows = [row for group in groups if group is best or is_kin(outline, best, group) for row in group.rows]
    rows = _once(sorted(rows, key=lambda row: row.anchor.element))
    return [] if is_further_reading(outline, rows) else rows


def _leads_to_document(anchor: Anchor, url: str | None) -> bool:
    """Whether a link may lead to a release: to another page than this and to more than a site's front."""
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
    lists: list[tuple[set[str], bool, Group]] = []
    by_container: dict[int, list[Row]] = {}
    for row in group.rows:
        by_container.setdefault(outline.elements[row.element].parent, []).append(row)
    for rows in by_container.values():
        inside = set().union(*(_inside_names(outline, row) for row in rows[:_SAMPLE]))
        figured = _has_figures(outline, rows)
        for names, dated, known in lists:
            alike = len(names & inside) / len(names | inside)
            if alike >= (_ALIKE if dated == figured else _MORE_ALIKE):
                known.rows += rows
                names |= inside
                break
        else:
            lists.append((inside, figured, Group(group.path, list(rows))))
    return [known for _, _, known in lists]


def _has_figures(outline: Outline, rows: Sequence[Row]) -> bool:
    """Whether the rows of a box have figures, as dates have, outside their links or in them."""
    figured = sum(_DIGITS.search(outline.text(row.start, row.end)) is not None for row in rows)
    return figured >= _FIGURED * len(rows)


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
    linked = outline.heading_in(row.anchor.element)
    if linked is None or is_date_line(linked):  # the day may be set as a heading over the headline
        linked = _headline_of(_parts(outline, row.anchor.element)) or linked
    if is_headline(linked or row.anchor.text):
        return linked or row.anchor.text
    return _row_headline(outline, row) or linked or row.anchor.text


def _row_headline(outline: Outline, row: Row) -> str | None:
    if row.element == row.anchor.element:
        return None
    heading = outline.heading_in(row.element)
    if heading:
        return heading
    return next(
        (text for _, text in _parts(outline, row.element) if is_headline(text) and not is_date_alone(text)), None
    )


def _parts(outline: Outline, position: int) -> list[tuple[str, str]]:
    """The lines that an element shows, each with the names of what holds it."""
    element = outline.elements[position]
    parts: list[tuple[int, list[str]]] = []
    apart = False  # the text before is a date in an element of its own
    for index in range(element.start, min(element.end, element.start + _MAX_PARTS)):
        text, owner = outline.texts[index], outline.owners[index]
        holder = outline.line_of(owner, position)
        dated = owner != position and is_date_line(" ".join(text.split()))
        if parts and parts[-1][0] == holder and not dated and not apart:
            parts[-1][1].append(text)
        else:
            parts.append((holder, [text]))
        apart = dated
    return [(outline.elements[holder].marks, " ".join("".join(texts).split())) for holder, texts in parts]


def _headline_of(parts: list[tuple[str, str]]) -> str | None:
    """The headline among the lines of a link, of which others are a date, a kind or a summary."""
    undated = [(marks, text) for marks, text in parts if not is_date_line(text)]
    if len(undated) < 2:
        return undated[0][1] if undated else None
    named = next((text for marks, text in undated if _TITLE_MARKS.search(marks)), None)
    return (
        named
        or next((text for _, text in undated if is_headline(text)), None)
        or max(undated, key=lambda p: len(p[1]))[1]
    )


def _once(rows: list[Row]) -> list[Row]:
    """One row a document, in the order of first sight; the dated one, and of those the one with the longer title."""
    kept: dict[str, Row] = {}
    for row in rows:
        known = kept.get(row.anchor.url)
        if known is None:
            kept[row.anchor.url] = row
        elif (row.dated, len(row.title)) > (known.dated, len(known.title)):
            longer = is_headline(row.title) and known.title not in row.title  # "Read more: ..." says no more
            known.title = row.title if longer or not is_headline(known.title) else known.title
            known.date, known.stamp, known.dated = known.date or row.date, known.stamp or row.stamp, True
    return list(kept.values())
