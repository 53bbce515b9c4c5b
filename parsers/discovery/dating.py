"""The dates of a list's rows: inside a row, beside it, or over several; and the order of their figures."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from parsers.discovery.outline import Outline
from parsers.normalize.dates import DateSpan, find_dates, parse_stamp

if TYPE_CHECKING:
    from parsers.discovery.rows import Row

_MAX_GAP = 160
"""Characters between two rows in which a date belongs to a row: a date farther off belongs to something else."""
_CLOCK = 24
"""Characters after a date in which its time of day and zone stand."""
_MAX_DATE_LINE = 60
"""Characters of a date with its weekday, clock and label."""
_LABEL = 14
"""Letters of the words before or after a date that say what it is."""
_ENOUGH = 3
"""Dates whose order says something."""

_HAS_DIGIT = re.compile(r"\d")
# A date in figures with a year of two: 2/28/22, 28.02.22.
_SHORT_YEAR = re.compile(r"(?<![\d./-])\d{1,2}([./-])\d{1,2}\1\d{2}(?![\d./-])")
# A date in figures alone, of which the year comes last.
_FIGURES = re.compile(r"(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(?:\d{2}|\d{4})")
# Hosts of the United States, where figures put the month first.
_MONTH_FIRST_HOST = re.compile(r"\.(?:gov|mil|us)$")


def date_rows(outline: Outline, rows: list[Row], language: str | None) -> None:
    """Give each row the date inside it; where rows have none, the date that stands before, over or after them."""
    for row in rows:
        row.stamp = _machine_date(outline, row)
        row.date, row.around = _date_inside(outline, row, language)
        row.dated = row.date is not None or row.stamp is not None
    if sum(row.dated for row in rows) * 2 <= len(rows):
        _date_between(outline, rows, language)


def _machine_date(outline: Outline, row: Row) -> str | None:
    inside = outline.elements[row.element : outline.elements[row.element].last + 1]
    return next((element.stamp for element in inside if element.tag == "time" and element.stamp), None)


def _date_inside(outline: Outline, row: Row, language: str | None) -> tuple[DateSpan | None, str]:
    """The first date in the row outside its headline, and the text that begins with it."""
    link = outline.elements[row.anchor.element]
    inside_link = outline.text(link.start, link.end)
    parts = [outline.text(row.start, link.start), outline.text(link.end, row.end)]
    if row.title not in inside_link:  # a headline that stands beside the link may end in figures
        parts = [part.replace(row.title, " / ", 1) for part in parts]
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


def _date_between(outline: Outline, rows: list[Row], language: str | None) -> None:
    """Dates in the gaps: after each row, before each row, or heads that stand over several rows."""
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
    # A date stands in one element, or its parts in several: then figures that stand before it may not be its own.
    for mark in (" | ", " "):
        text = mark.join(" ".join(text.split()) for text in texts)
        text = text[-_MAX_GAP:] if last else text[:_MAX_GAP]
        if not _HAS_DIGIT.search(text):
            return None
        if spans := [span for span in find_dates(text, language) if _tells(span)]:
            return spans[-1] if last else spans[0]
    return None


def is_date_alone(text: str) -> bool:
    """Whether a text is a date and hardly anything else."""
    if len(text) > 40 or not _HAS_DIGIT.search(text):
        return False
    spans = find_dates(text)
    return bool(spans) and sum(span.end - span.start for span in spans) >= 0.6 * len(text)


def is_date_line(text: str) -> bool:
    """Whether a text is a date with a word or two before it: "Published: 3 March 2021"."""
    if len(text) > _MAX_DATE_LINE or not _HAS_DIGIT.search(text):
        return False
    spans = find_dates(text)
    rest = text[: spans[0].start] + text[spans[-1].end :] if spans else text
    return sum(map(str.isalpha, rest)) <= _LABEL


def days_of(rows: Sequence[Row]) -> list[date]:
    """The days of the rows that state one, in the rows' order."""
    return [row.date.date for row in rows if row.date and row.date.date]


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
    if len(readings) > _ENOUGH:
        falls = [sum(later[way] <= earlier[way] for earlier, later in pairwise(readings)) for way in (0, -1)]
        if falls[0] != falls[1]:
            return falls[0] > falls[1]
    return False if host and _MONTH_FIRST_HOST.search(host) else None
