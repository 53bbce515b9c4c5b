"""When a page says that its release was published: dates near the headline, in the head, at the text's start or end."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from parsers.content import MIN_TEASER, Line, Outline, class_and_id, is_teaser
from parsers.document import Stamp
from parsers.furniture import is_page_line
from parsers.metadata import Metadata
from parsers.normalize.dates import DateSpan, find_dates, parse_stamp, settle
from parsers.urls import host

MAX_LINE = 400
"""Characters of a line that may state the date of a page; a longer one tells a story."""
BEFORE, AFTER = 8, 10
"""Lines before and after the headline in which its date stands."""

OPENING = 5
"""Paragraphs in which the text's dateline can stand: releases open with lines that sum them up."""
MANY_LINKS = 3
"""Lines of links between a date and the headline that are a site's menu."""
MANY_DAYS = 3
"""Days in lines of their own after a text that are a list's, and none of them the text's."""

_EARLIEST = 1900
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]{2,}")
# What parts a line of facts: "24.01.2022 - Press release - Berlin".
_FACTS = re.compile(r"\s*[|•·●]\s*|\s+[-–—/]\s+|\s*\n\s*|\s{2,}")
# Words that make a date one of publication.
_PUBLISHED = re.compile(
    r"\b(?:publi|posted|released?\b|issued|date of (?:issue|release|publication)|veröffentlich|erschienen|"
    r"erstellt|datum|fecha|date|data|"
    r"pubblic|opublikowan|udostępni|dodano|publicer|publiser|julkaist|опубликован|опублікован|дата|создан|"
    r"размещен|yayın|tarih|objavljen|datum|zverejnen|zveřejněn|közzétéve|dátum|δημοσι|ημερομηνία|postat|adăugat|diterbitkan|"
    r"dipublikasi|tanggal|tarikh|dərc)"
    r"|发布|發布|发表|日期|来源|掲載|公開|発表|公表|작성|등록|게시|배포|نشر|تاريخ|פורסם|תאריך|प्रकाशित|पोस्ट|đăng|เผยแพร่",
    re.IGNORECASE,
)
# Words that make it one of a later change.
_CHANGED = re.compile(
    r"\b(?:updated?|modified|changed|reviewed|revised|geändert|änderung|aktualisiert|mise? à jour|modifié|"
    r"modificación|"
    r"actualiza|atualiza|modifica|aggiorna|gewijzigd|zmodyfik|modyfikac|aktualizac|ändrad|uppdaterad|oppdatert|"
    r"endret|päivitetty|обновлен|обновл|изменен|"
    r"змінен|оновлен|актуализ|aktualiz|ažuriran|izmjen|izmen|actualizat|ενημέρωση|τροποποίηση|frissít|módosít|"
    r"güncell?e|yenilən|diperbarui|diubah|kemas\s?kini|cập nhật lần|sửa đổi)|更新|修改|수정|갱신|تحديث|עודכן|अपडेट",
    re.IGNORECASE,
)
# Words that make it the date of something else: an event, a deadline, a capture, today.
_OTHER = re.compile(
    r"\b(?:today|heute|aujourd|hoy|oggi|hoje|сегодня|bugün|deadline|frist|closing|expires?|until|bis zum|valid|"
    r"gültig|event|"
    r"veranstaltung|termin|next|copyright|©|since|seit|from|effective|opening hours|delivered on|held on|"
    r"comments? (?:due|close))",
    re.IGNORECASE,
)
# "Stand: 27.01.2022": the state of a page, in the absence of any other date its date.
_STATE = re.compile(r"^\W*(?:stand|as of|état au|stato|stand van)\b", re.IGNORECASE)
# "Last updated: 4 April 2024": the same.
_LAST_CHANGE = re.compile(r"^\W*(?:page )?(?:last|letzte|zuletzt|derni[eè]re|[uú]ltim[ao]|последн)\w*\b", re.IGNORECASE)
# Names of a page's own head and of the day that it shows its reader.
_SITE_HEAD = re.compile(
    r"(?:^|[\s_-])(?:(?:site-?|page-?|main-?|top-?)?header(?:-?(?:top|date|bar))?|masthead|top-?(?:bar|line|date)?|head|"
    r"today\w*|current-?(?:date|time|day)|now|clock|calendar|datetime)(?=$|[\s_-])",
    re.IGNORECASE,
)
# What may stand between a dateline's place or mark and its date: brackets, dashes, commas.
# A word for "on" or "day" that belongs to the date behind it.
_DAY_WORD = re.compile(
    r"[\s,(]*\b(?:ngày|le|el|den|dne|dňa|dnia|dana|am|il|on|em|a los|tanggal|klo)\s*$", re.IGNORECASE
)
_EDGE = re.compile(r"^[\s(\[,.:;/–—-]*$")
_DATELINE_HEAD = 70  # characters of a paragraph within which its dateline ends


@dataclass(frozen=True, slots=True)
class DateReader:
    """Reads dates as one page writes them: its language, its site's zone, and whether figures put the day first."""

    language: str | None = None
    zone: ZoneInfo | None = None
    day_first: bool | None = None

    def stamp(self, text: str) -> Stamp | None:
        return parse_stamp(text, language=self.language, zone=self.zone, day_first=self.day_first)

    def spans(self, text: str) -> list[DateSpan]:
        return find_dates(text, self.language, day_first=self.day_first)


def reader_for(language: str | None, url: str | None, zone: ZoneInfo | None) -> DateReader:
    """The reader for a page in that language at that address.

    English alone writes both 3/9 and 9/3: American sites and English pages marked en-US put the month first, those
    under other countries' domains the day.
    """
    code = (language or "").replace("_", "-").lower()
    day_first = None
    if code.startswith("en"):
        top = (host(url) or "").rpartition(".")[2]
        if code == "en-us" or top in ("gov", "mil", "us"):
            day_first = False
        elif len(top) == 2 or top in ("int", "eu"):
            day_first = True
    return DateReader(code[:2] or None, zone, day_first)


@dataclass(frozen=True, slots=True)
class Published:
    """The stamp, where it was found ("selector", "json-ld", "meta", "text"), the lines that hold nothing else, and
    whether it is but the date of the page's state ("Stand: 27.01.2022")."""

    stamp: Stamp
    origin: str
    lines: frozenset[int] = frozenset()
    state: bool = False


@dataclass(frozen=True, slots=True)
class _Candidate:
    stamp: Stamp
    rank: float
    line: int


def choose_published(
    view: Outline,
    head: Metadata,
    *,
    headline: int | None,
    title_dates: tuple[str, ...],
    first: int,
    last: int,
    tail: int,
    times: list[tuple[str, str]],
    dates: DateReader,
) -> Published | None:
    """The date of publication, or None where the page states none.

    `headline` is the headline's line, `first` and `last` the first and last line of prose, `tail` the line with which
    teasers of other pages begin, `times` the (datetime
    attribute, text) of the page's time elements. A date printed beside the headline comes first, then the head's, then
    time elements, then the dateline that opens the text, then a line of its own that closes it. A time that the head
    states for the same day makes the printed day an instant.
    """
    stated = _stated(head, times, dates)
    days = {stamp.day for _, stamp in stated}
    printed = _near_headline(view, headline, first, tail, title_dates, days, dates)
    used = frozenset(candidate.line for candidate in printed if candidate.line >= 0)
    best = max(printed, key=lambda one: (not _heads_page(view, one.line, headline), one.rank), default=None)
    heads = best is not None and _heads_page(view, best.line, headline)
    if best is not None and (best.stamp.day in days or (best.rank >= 2 and not heads)):
        return Published(_finest(best.stamp, stated), "selector", used, _is_state(view, best.line))
    if stated:
        origin, stamp = stated[0]
        return Published(stamp, origin, used)
    printed_at = None
    if best is not None:
        printed_at = Published(best.stamp, "selector", used, _is_state(view, best.line))
        # A day in the page's own head is its reader's; the text's, if it has one, is the release's.
        if not heads:
            return printed_at
        if _is_todays(view, best.line, headline):
            printed_at = None
    opening = _dateline(view, first, last, days, dates)
    if opening is not None:
        stamp, line = opening
        return Published(stamp, "text", state=_is_state(view, line))
    closing = _closing(view, last, tail, dates)
    if closing is None and (below := _closing(view, last, len(view.lines), dates)) and _is_state(view, below[1]):
        closing = below
    if closing is not None:
        stamp, line = closing
        return Published(stamp, "text", frozenset((line,)), _is_state(view, line))
    return printed_at


def _is_state(view: Outline, line: int) -> bool:
    if line < 0:
        return False
    text = view.lines[line].text
    return _STATE.search(text) is not None or (len(text) <= 90 and _LAST_CHANGE.search(text) is not None)


def find_stamp(printed: str, stated: str, dates: DateReader) -> Stamp | None:
    """The stamp of one element from its words and its datetime attribute.

    The printed day stands; the attribute adds a time for that day, and serves alone where nothing is printed.
    """
    days: set[date] = set()
    attribute = dates.stamp(stated) if stated else None
    if attribute is not None:
        attribute = _without_placeholder(attribute)
        days.add(attribute.day)
    shown = _stamp_of(printed, days, dates) if printed else None
    if shown is None:
        return attribute
    return _finest(shown, [("selector", attribute)] if attribute else [])


def dated_text(texts: Sequence[str], dates: DateReader) -> Stamp | None:
    """The date that a text itself states: in the dateline that opens it, else in a line of its own that closes it."""
    for text in texts[:OPENING]:
        if stamp := _dateline_stamp(text, set(), dates):
            return stamp
    for text in reversed(texts[-3:]):
        if len(text) <= 90 and (stamp := _closing_stamp(text, dates)):
            return stamp
    return None


def choose_updated(head: Metadata, published: Stamp | None, dates: DateReader) -> Stamp | None:
    """When the page says it was last changed: only where the head says so and it is later than the publication."""
    for _, words in head.modified:
        stamp = dates.stamp(words)
        if stamp and published and stamp.day > published.day:
            return stamp
    return None


def _stated(head: Metadata, times: list[tuple[str, str]], dates: DateReader) -> list[tuple[str, Stamp]]:
    """The stamps that head and time elements state, by trust; one that could be read in two ways is left out."""
    stated: list[tuple[str, Stamp]] = []
    for origin, words in head.published:
        stamp = dates.stamp(words)
        if stamp is not None and stamp.day.year >= _EARLIEST:
            stated.append((origin, _without_placeholder(stamp)))
    elements = []
    for attribute, words in times:
        stamp = dates.stamp(attribute) or dates.stamp(words)
        shown = dates.stamp(words) if words else None
        if stamp is not None and stamp.day.year >= _EARLIEST:
            # The words win where they name another day than the attribute: an instant in UTC can be the day before.
            elements.append(shown if shown is not None and shown.day != stamp.day else _without_placeholder(stamp))
    if len({stamp.day for stamp in elements}) == 1:
        stated.append(("selector", elements[0]))
    return stated


def _without_placeholder(stamp: Stamp) -> Stamp:
    """Noon and midnight in UTC to the second stand for a day without a time (Drupal and others write them)."""
    value = stamp.value
    if isinstance(value, datetime) and (value.hour, value.minute, value.second) in ((12, 0, 0), (0, 0, 0)):
        offset = value.utcoffset()
        if offset is not None and (not offset or value.hour == 0):
            return Stamp(value.date(), "day", stamp.text)
    return stamp


def _finest(printed: Stamp, stated: list[tuple[str, Stamp]]) -> Stamp:
    """The printed stamp, or the instant that the page states for the same day."""
    if printed.precision != "day":
        return printed
    instants = (stamp for _, stamp in stated if stamp.precision != "day" and stamp.day == printed.day)
    return next(instants, printed)


def _near_headline(
    view: Outline,
    headline: int | None,
    first: int,
    tail: int,
    title_dates: tuple[str, ...],
    days: set[date],
    dates: DateReader,
) -> list[_Candidate]:
    found = [
        _Candidate(stamp, 2.5, -1) for words in title_dates if (stamp := _stamp_of(words, days, dates)) is not None
    ]
    middle = headline if headline is not None else first
    for number in range(max(middle - BEFORE, 0), min(middle + AFTER, tail, len(view.lines))):
        line = view.lines[number]
        if number == headline or len(line.text) > MAX_LINE or number > max(first + 3, middle):
            continue
        if not _DIGIT.search(line.text) or _dates_teaser(view, number, headline):
            continue
        candidate = _judge(view, number, middle, days, dates)
        # Past the first prose only a line of facts that a subtitle has come before; it states its date and no more.
        if candidate is not None and (number <= first or (candidate.rank >= 2 and line.size < 80)):
            found.append(candidate)
    return found


def _dates_teaser(view: Outline, number: int, headline: int | None) -> bool:
    """Whether a line before the headline stands next to a link to another page, as the day of a teaser does."""
    if headline is None or not 0 < number < headline:
        return False
    if number == headline - 1:
        before = view.lines[number - 1]
        return is_teaser(before) and before.element == view.lines[number].element
    beside = (view.lines[number - 1], view.lines[number + 1])
    return any(line.link_density > 0.95 and line.size >= MIN_TEASER for line in beside)


def _judge(view: Outline, number: int, headline: int, days: set[date], dates: DateReader) -> _Candidate | None:
    """A line near the headline as a statement of the date; None where it is none."""
    line = view.lines[number]
    stamp = dates.stamp(line.text)
    rank = 3.0
    if stamp is None:
        spans = [span for span in dates.spans(line.text) if span.precision == "day" and settle(span, days)]
        if not spans:
            return None
        span = _published_span(line.text, spans)
        around = line.text[: span.start] + " " + line.text[span.end :]
        words = len(_WORD.findall(around)) if not line.size > 1.5 * len(line.text) else len(around) / 4
        day = settle(span, days)
        if day is None or span.end_date is not None:
            return None
        labelled = bool(_PUBLISHED.search(line.text[: span.start][-40:]))
        if words > 12 and not labelled:
            return None
        rank = 2.2 if words <= 5 or labelled else 1.2
        stamp = _with_clock(line.text, span, day, dates)
    if stamp.day.year < _EARLIEST:
        return None
    if _CHANGED.search(line.text) and not _PUBLISHED.search(_CHANGED.sub("", line.text)):
        rank -= 1.5
    if _STATE.search(line.text):
        rank -= 1.0
    if _OTHER.search(line.text):
        rank -= 1.2
    if line.beside:
        rank -= 0.6
    if line.link_density > 0.5:
        rank -= 1.0
    distance = number - headline
    if distance < 0:
        rank -= 0.4 + 0.05 * -distance
        if not _near(view, number, headline):
            rank -= 1.5
    else:
        rank -= 0.03 * distance
    if stamp.day in days:
        rank += 0.8
    return _Candidate(stamp, rank, number) if rank > 0.6 else None


def _near(view: Outline, number: int, headline: int) -> bool:
    """Whether a line before the headline stands in the same part of the page: not in the page's own head."""
    common = set(view.ancestors(view.lines[headline].element))
    for steps, element in enumerate(view.ancestors(view.lines[number].element)):
        if element in common:
            return steps <= 4 and (element != 0 or len(view.nodes) < 60)
    return False


def _heads_page(view: Outline, number: int, headline: int | None) -> bool:
    """Whether a line stands before the headline in another part of the page, with nothing but the body around both."""
    if headline is None or not 0 <= number < headline or (number == headline - 1 and not _is_named_head(view, number)):
        return False
    return all(
        not view.holds(outer, view.lines[headline].element)
        for outer in view.ancestors(view.lines[number].element)
        if outer
    )


def _is_todays(view: Outline, number: int, headline: int | None) -> bool:
    """Whether a date in the page's own head is the day of its reader: names say so, or the site's menu comes after."""
    links = sum(line.link_density > 0.8 for line in view.lines[number + 1 : headline])
    return links >= MANY_LINKS or _is_named_head(view, number)


def _is_named_head(view: Outline, number: int) -> bool:
    elements = view.ancestors(view.lines[number].element)
    return any(_SITE_HEAD.search(_names(view, element)) for element in elements if element)


def _names(view: Outline, element: int) -> str:
    node = view.nodes[element]
    return f"{node.tag} {class_and_id(node)}"


def _published_span(text: str, spans: list[DateSpan]) -> DateSpan:
    """Of several dates in a line, the one that a word of publication precedes; else the first not of a change."""
    for span in spans:
        if _PUBLISHED.search(text[max(span.start - 30, 0) : span.start]):
            return span
    for span in spans:
        if not _CHANGED.search(text[max(span.start - 30, 0) : span.start]):
            return span
    return spans[0]


def _with_clock(text: str, span: DateSpan, day: date, dates: DateReader) -> Stamp:
    """The span's day with the time printed right behind it, where both make a stamp."""
    for end in (len(text), span.end + 22, span.end + 14, span.end + 9):
        stamp = dates.stamp(text[span.start : end].strip(" -–—|,"))
        if stamp is not None and stamp.day == day:
            return stamp
    return Stamp(day, "day", span.text)


def _stamp_of(words: str, days: set[date], dates: DateReader) -> Stamp | None:
    stamp = dates.stamp(words)
    if stamp is not None:
        return stamp
    for span in dates.spans(words):
        if span.precision == "day" and (day := settle(span, days)) is not None and span.end_date is None:
            return Stamp(day, "day", span.text)
    return None


def _dateline(view: Outline, first: int, last: int, days: set[date], dates: DateReader) -> tuple[Stamp, int] | None:
    """The date of the dateline that opens the text: "Bern, 17.08.2007 - ", "March 1, 2019 (SAINT PAUL) - "."""
    for number in range(first, min(first + OPENING, last + 1)):
        if view.lines[number].beside:
            continue
        if stamp := _dateline_stamp(view.lines[number].text, days, dates):
            return stamp, number
    return None


def _dateline_stamp(text: str, days: set[date], dates: DateReader) -> Stamp | None:
    opening = text[:_DATELINE_HEAD]
    if not _DIGIT.search(opening):
        return None
    for span in dates.spans(opening):
        day = settle(span, days)
        if day is None or span.precision != "day" or span.end_date is not None:
            continue
        before, after = opening[: span.start], opening[span.end :]
        if _opens(before) and (after.lstrip()[:1] in tuple("(-–—:,.)/|") or not after.strip()):
            return Stamp(day, "day", span.text)
    return None


def _closing_stamp(text: str, dates: DateReader) -> Stamp | None:
    spans = [span for span in dates.spans(text) if span.precision == "day" and span.date]
    if len(spans) != 1 or spans[0].end_date is not None or spans[0].date is None:
        return None
    around = text[: spans[0].start] + text[spans[0].end :]
    if len(_WORD.findall(around)) > 4 or _OTHER.search(around) or _CHANGED.search(around):
        return None
    return Stamp(spans[0].date, "day", spans[0].text)


def _opens(before: str) -> bool:
    """What stands before a dateline's date is nothing or a place: capitalized or uncased words."""
    if named := _DAY_WORD.search(before):
        before = before[: named.start()] + ", "
    if _EDGE.match(before):
        return True
    words = _WORD.findall(before)
    return (
        len(words) <= 5 and before.rstrip()[-1:] in tuple(",(-–—/.:") and all(not word[0].islower() for word in words)
    )


def _closing(view: Outline, last: int, tail: int, dates: DateReader) -> tuple[Stamp, int] | None:
    """A line of its own after the text, a date alone or place and date: "Minsk, December 6, 2021"."""
    candidates = []
    listed: set[date] = set()
    seen = 0
    for number in range(max(last - 2, 0), min(last + 40, tail)):
        line = view.lines[number]
        seen += not line.beside and line.link_density < 0.5
        if seen > 14:
            break
        if len(line.text) > 90 or not _DIGIT.search(line.text):
            continue
        labelled = _PUBLISHED.match(line.text) is not None or "|" in line.text
        if line.link_density > 0.3 and not labelled:
            continue
        before = view.lines[number - 1] if number else None
        after = view.lines[number + 1] if number + 1 < len(view.lines) else None
        if before is not None and (before.heading or (_links_on(before) and not _is_row_of_links(before))):
            if not line.beside and after is not None and _links_on(after):
                listed.update(span.date for span in dates.spans(line.text) if span.date)
            continue  # an entry of an agenda, not the end of a text
        if number > last and after is not None and _links_on(after, 25):
            continue  # the day of a teaser
        spans = [span for span in dates.spans(line.text) if span.precision == "day" and span.date]
        if len({span.date for span in spans}) != 1 or spans[0].end_date is not None or spans[0].date is None:
            continue
        span = spans[-1]
        around = (line.text[: span.start] + line.text[span.end :]).strip()
        words = len(_WORD.findall(around))
        if words > 4 or _OTHER.search(around) or spans[0].date.year < _EARLIEST:
            continue
        # The page's footer may say when the site was changed: not when the release was published.
        if _CHANGED.search(around) and (line.beside or number > last + 6):
            continue
        rank = 2 - words * 0.1 - (1 if _CHANGED.search(around) or _STATE.search(around) else 0)
        rank -= line.beside and not labelled
        candidates.append((rank, -abs(number - last), Stamp(spans[0].date, "day", span.text), number))
    if not candidates or len(listed.union(stamp.day for _, _, stamp, _ in candidates)) >= MANY_DAYS:
        return None
    rank, _, stamp, number = max(candidates, key=lambda candidate: candidate[:2])
    return (stamp, number) if rank > 0.3 else None


def _is_row_of_links(line: Line) -> bool:
    """Whether a line is several short links: "Print | E-mail"."""
    return line.link_density < 1 and not is_teaser(line)


def _links_on(line: Line, size: int = 0) -> bool:
    """Whether a line links to another page, as a teaser does; links to share or to print do not count."""
    return line.link_density > 0.8 and line.size >= size and not is_page_line(line.text)
