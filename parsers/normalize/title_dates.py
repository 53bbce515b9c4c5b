"""The day of a title: cut out with its small words, or noted where it is the day of publication."""

from __future__ import annotations

import re

from parsers.normalize.dates import DateSpan, find_dates
from parsers.normalize.grammar import EDGES, SEPARATOR, Grammar, Reading, ends_with, find_kind, grammar_of
from parsers.normalize.language import Language, Phrases, compile_phrases
from parsers.normalize.title_places import is_place


def take_dates(core: str, language: Language, reading: Reading) -> str:
    """Cut the event's date out of a title; a date of publication is noted and cut too."""
    grammar = grammar_of(language)
    spans = find_dates(core, language.code)
    if spans and (time := _TIME_AT_END.search(core)) and 0 <= time.start() - spans[-1].end <= 1:
        core = core[: time.start()]
    for span in reversed(spans):
        before, after = core[: span.start], core[span.end :]
        stated = before.rstrip(" ([（").rstrip(",")
        published = ends_with(stated, grammar["published"])
        named = ends_with(before.rstrip(), grammar["events"]) or before.endswith("do ")
        if span.date is None and not span.readings and named and not before.rstrip().endswith(","):
            continue  # a day that names an event: "Sessão Comemorativa do 25 de Abril"
        ahead = _last(grammar["ahead"], before)
        if ahead and "(" not in before[ahead.end() :] and grammar["events"].search(before, ahead.end()):
            continue  # "in vista della riunione del Consiglio europeo del 29 giugno 2023": a day to come
        if span.date is None and not span.readings and _names_feast(before, span, grammar):
            continue  # "Fiesta Nacional del 12 de octubre"
        at_end = not re.search(r"\w", after)
        at_start = not re.search(r"\w", before)
        bracketed = before.rstrip()[-1:] in ("(", "(") and after.lstrip()[:1] in (")", ")")
        if published is not None and span.date and at_end and _ends_in_event(stated[:published], grammar):
            reading.event_date, reading.event_end_date = span.date, span.end_date
            core = stated[:published].rstrip(EDGES)
            continue  # "following the European Council of 25 June 2021"
        if published is not None and not (language.kind_last or _is_date_link(stated[published:], language)):
            if span.date and at_end:
                reading.published = span.date
                core = stated[:published].rstrip(EDGES)
            continue
        if not language.spaced and span.date and (issued := _ISSUED.match(after)):
            reading.published = span.date  # "(日本経済新聞、2025年1月5日付)"
            core = before.rstrip(EDGES) + after[issued.end() :]
            continue
        held = ends_with(stated, grammar["held"])
        if held is not None and span.date and reading.event_date is None:
            reading.event_date, reading.event_end_date = span.date, span.end_date
            core = stated[:held].rstrip(EDGES) + ", " + after.lstrip(EDGES + ")")
            continue
        if not (at_end or at_start or bracketed or not language.spaced):
            _take_inner_date(span, before, after, grammar, reading)
            if (reading.event_date == span.date and span.date) or reading.partial_date is span:
                tie = ends_with(before.rstrip(), compile_phrases(_DATE_LINKS.get(language.code, "")))
                kept = _cut_inner_place((before if tie is None else before[:tie]).rstrip(EDGES), grammar, reading)
                given = _GIVEN_BY.match(after) is not None
                after = after.strip(" ,.)")
                if (town := grammar["within"].match(after)) and is_place(
                    after[town.end() :].strip(), grammar, lenient=False
                ):
                    reading.place, after = after[town.end() :].strip(), ""
                core = kept + (" " if given else ", ") + after if after else kept
            continue
        if span.precision == "day" and reading.event_date is None:
            if span.date:
                reading.event_date, reading.event_end_date = span.date, span.end_date
            else:
                reading.partial_date = span
        elif span.precision != "day" and (
            language.spaced
            or (
                not (at_start or at_end) and (language.code == "ko" or span.precision == "year")
            )  # 外交部2025年新年招待会
        ):
            if at_end and span.precision == "month" and re.search(r"\w\s?[,:–—-]$", before.rstrip()):
                core = before.rstrip(EDGES)  # "PM call with President X, March 2023"
            continue
        link = compile_phrases(_DATE_LINKS.get(language.code, ""))
        if not language.spaced and before[-1:] in ("(", "（") and re.match(r"\s?[^\W\d_][^()]*\)", after):
            core = before + after.lstrip()  # "会見記録(9月29日 外相会談終了後)": the day alone goes
            continue
        head = before.rstrip(" ([（")
        cut = ends_with(head, link)
        if cut is not None:
            head = head[:cut]
        if (bracket := _TOWN_IN_BRACKET.search(head)) and is_place(bracket["town"], grammar, lenient=True):
            reading.place, head = reading.place or bracket["town"], head[: bracket.start()]
        core = (head.rstrip(EDGES) + (" " if head and after else "") + after.lstrip(EDGES + ")")).strip()
        if language.spaced and head and re.search(r"\w", after):
            core = head.rstrip(EDGES) + ", " + after.lstrip(EDGES + ")")
    return core.strip().strip(",;،、").strip()


_TOWN_IN_BRACKET = re.compile(r"\s?[(\[](?P<town>[^\W\d_a-z][^()\[\]\n]{1,60}?)[\s,–—-]*\Z")
"""The town beside the day in brackets that end a title: "(Paris - May 22, 2017)"."""

_TIME_AT_END = re.compile(
    r"(?:[,–—-]\s?|\bat\s)?\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\b\.?)?\s?(?:\(?(?:local time|[A-Z]{2,4})\)?)?\s?$",
    re.IGNORECASE,
)
"""A time of day at a title's end: "- 1:25 p.m. EDT"."""


def _last(phrases: Phrases, text: str) -> re.Match[str] | None:
    """The last of some phrases in a text."""
    return next(reversed(list(phrases.finditer(text))), None)


def _names_feast(before: str, span: DateSpan, grammar: Grammar) -> bool:
    """Is a day a holiday's own, or does it follow the name of one, tied to it by the word for "of"?"""
    head = before.rstrip()
    tie = _OF.search(head)
    if tie is not None and grammar["holidays"].fullmatch(span.text) and grammar["events"].search(head):
        return True  # "réception du 14 juillet"
    return tie is not None and any(
        found.end() == tie.start() for found in grammar["holidays"].finditer(head, max(0, tie.start() - 40))
    )


_OF = re.compile(r"\s(?:du|del|do|de|dell['’]|vom|van|of)$", re.IGNORECASE)
_DAY_LINKS = "am; den; le; el; em; il; op; on; no dia; el día"
"""Small words before the day on which something was."""


def _ends_in_event(text: str, grammar: Grammar) -> bool:
    """Does a text end with a word for an event, whose day then follows it with an "of"?"""
    head = text.rstrip()
    return any(found.end() == len(head) for found in grammar["events"].finditer(head, max(0, len(head) - 30)))


def _take_inner_date(span: DateSpan, before: str, after: str, grammar: Grammar, reading: Reading) -> None:
    """The event's day inside a title: after a comma, or between a small word and a comma ("le 3 mars, sur")."""
    if reading.event_date is not None or span.precision != "day":
        return
    if not span.date:
        followed = grammar["within"].match(after.lstrip())
        named = after.lstrip()[followed.end() :].strip(EDGES) if followed else ""
        tied = ends_with(before.rstrip(), compile_phrases(_DAY_LINKS)) is not None
        if (before.rstrip().endswith(",") or tied) and is_place(named, grammar, lenient=False):
            reading.partial_date = span  # ", 8 november i Stockholm", "am 10. Dezember in Polen"
        return
    link = ends_with(before.rstrip(), compile_phrases(_DATE_LINKS.get(grammar.language.code, "")))
    linked = link is not None or _is_date_link(span.text.split()[0], grammar.language)
    town = grammar["within"].match(after.lstrip())
    given = linked or ends_with(before.rstrip(), compile_phrases(grammar.language.sent)) is not None
    if (
        (given and _GIVEN_BY.match(after))
        or before.rstrip()[-1:] in ",.("
        or (linked and (after[:1] in ",.;" or SEPARATOR.match(after) is not None or town is not None))
        or _is_when_said(before, after, grammar)
    ):
        reading.event_date, reading.event_end_date = span.date, span.end_date


def _is_when_said(before: str, after: str, grammar: Grammar) -> bool:
    """Does a bare day stand between who speaks and where: "Выступление министра 28 октября 2017 г. на конференции"?

    Slavic languages set no small word before it; a matter or an event further ahead would have it for its own.
    """
    place = grammar["at"].match(after.lstrip()) if grammar.language.code in _BARE_DAYS else None
    kind = find_kind(before, grammar) if place else None
    if kind is None or kind.start > 0:
        return False
    tie = ends_with(before.rstrip(), compile_phrases(_DATE_LINKS.get(grammar.language.code, "")))
    said = before[kind.end : tie]
    return not any(grammar[field].search(said) for field in ("topic", "at", "occasion", "events"))


_BARE_DAYS = frozenset(("ru", "uk", "be", "pl", "cs", "sk", "sr", "hr", "bg", "mk", "sl"))
_ISSUED = re.compile(r"\s?(?:付け?|掲載|配信|刊|字)(?=[)）\s、]|$)")
"""What follows the day of a newspaper."""
_GIVEN_BY = re.compile(r",?\s(?:por|par|pel[oa]s?|da|dal|dalla|dall['’]|von|durch|av|af|door|by)\s", re.IGNORECASE)
"""By whom something was given, right behind its day: "ofrecida el 31 de marzo de 2017 por X"."""


def _cut_inner_place(head: str, grammar: Grammar, reading: Reading) -> str:
    """Cut the town that stands before the day inside a title."""
    openings = list(grammar["within"].finditer(head))
    kind = find_kind(head, grammar)
    if openings and not (kind and kind.kind == "interview"):
        place = head[openings[-1].end() :].strip(EDGES)
        lone = len(place) > 3 and place.isalpha() and place[0].isupper() and not grammar["events"].search(place)
        if is_place(place, grammar, lenient=lone) and len(place.split()) <= 4:
            reading.place = place
            return head[: openings[-1].start()].rstrip(EDGES)
    return head


_DATE_LINKS = {
    "en": "on; starting; starting on; beginning; beginning on; opening on",
    "de": "vom; am; den",
    "fr": "le; les; du; des; en date du; ce",
    "es": "el; del; de; el día; los días; los",
    "pt": "em; de; no dia; nos dias; a",
    "it": "il; del; di; dal; il giorno; nei giorni",
    "nl": "op; van; d.d.",
    "sv": "den",
    "no": "den",
    "da": "den",
    "ro": "din; la; în data de; din data de; în",
    "pl": "w dniu; z dnia; dnia; z",
    "tr": "",
    "ru": "от; за",
    "uk": "від; за",
    "cs": "dne; ze dne; z",
    "sk": "dňa; zo dňa; z",
    "bg": "на; от",
    "sr": "dana; od; дана; од",
    "hr": "dana; od",
    "vi": "ngày; vào ngày; hôm",
    "id": "tanggal; pada; pada tanggal; hari",
    "ms": "pada; bertarikh; hari",
    "th": "เมื่อวันที่; วันที่; ประจำวันที่; เมื่อ; ในวันที่",
    "ar": "بتاريخ; في; يوم",
}
"""Small words that tie the day of the event to a title and go when it is cut out."""


def _is_date_link(word: str, language: Language) -> bool:
    return bool(compile_phrases(_DATE_LINKS.get(language.code, "")).fullmatch(word.strip()))
