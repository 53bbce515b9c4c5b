"""Reads a release's title: its number, kind, speakers, occasion, place and date, each where the title states it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache, cached_property, lru_cache

from parsers.normalize import places
from parsers.normalize.arabic import town_at_end
from parsers.normalize.dates import DateSpan, find_dates
from parsers.normalize.language import (
    NEVER,
    Language,
    can_begin,
    compile_begun,
    compile_phrases,
    half_width,
    word_beginnings,
)
from parsers.normalize.names import is_name_in_genitive, without_genitive_s
from parsers.normalize.occasions import is_bare, is_observed, named_before, without_topic
from parsers.normalize.people import DATIVE, People, Person, Reader, read_people
from parsers.record import Kind

MAX_TITLE = 700
"""Characters of a title that are read."""

_ORIGINAL_TITLE = re.compile(r"[((]\s*原(?:标题|標題)\s*[::]\s*([^()()]+(?:[((][^()()]*[))])?[^()()]*)[))]?")
_TRAILING_BRACKET = re.compile(r"\s*\[(?![^\[\]]{0,40}(?:\d[年년]|\d{4}))[^\[\]]{1,40}\]\s*$")
_TRAILING_SITE = re.compile(r"\s*(?:[,|•–—]|\s-)\s*(?:www\.)?[a-z][\w-]{1,40}(?:\.[a-z][\w-]{1,20})?\.[a-z]{2,6}\s*$")
"""The address of the site a title was copied from."""
_MEDIUM = re.compile(
    r"\s*(?:[–—|-]\s*|\()(?:видео|відео|фото|video|foto|photos?|wideo|vidéo|vídeo|аудио|аудіо|инфографика|"
    r"فيديو|صور|بالصور|بالفيديو)(?:\s?[+,и]\s?(?:фото|видео|video|foto))?\)?\s*$",
    re.IGNORECASE,
)
"""What an editor adds on pictures: " — video", "(ФОТО)"."""
_MADE_FROM = re.compile(
    r"\s*\((?:unofficial|near-verbatim|edited|rush|full|provisional|courtesy) (?:transcript|translation|text)\)\s*$",
    re.IGNORECASE,
)
"""What an editor adds on how the text was made: "(unofficial transcript)"."""
_TRAILING_DOTS = re.compile(r"[\s.…]*(?:…|\.\.\.)\s*$")
_SPACES = re.compile(r"[\s\u200e\u200f\u202a-\u202e\ufeff]+")
_DECORATION = re.compile(r"^[\s*•#>\-–—]+|[\s*#]+$")
_LEADING_NUMBER = re.compile(
    r"^\s*(?P<number>(?P<mark>No|NO|Nº|N°|N\.º|Nr|NR|№|SC|QA|Sayı|Ref|Nota)\s?[.:°º\-]?\s?:?\s?\d{1,4}(?:[/\-]\d{2,4})?)\s*[,\-–—.:)]\s*"
)
"""A document's number at the head of a title: "No: 234, ", "SC:32 - "; "No:221/20, "."""
_SEPARATOR = re.compile(r"\s+[–—|\-]\s+|[::]\s+|\s*[|]\s*|——|──")
_SERIES_PREFIX = re.compile(r"^[^:–—]{2,30}[:]\s+")
_EDGES = " \t,;:.–—-|/()[]،、"


@dataclass(slots=True)
class Reading:
    """What a text states, each field empty where it states nothing. `pattern` says how it was read."""

    kind: Kind | None = None
    kind_text: str = ""
    people: tuple[Person, ...] = ()
    occasion: str | None = None
    place: str | None = None
    visit: str | None = None
    destination: str | None = None
    """A visit that the title names, and where it leads: occasion and place, once it is made."""
    event_date: date | None = None
    event_end_date: date | None = None
    partial_date: DateSpan | None = None
    published: date | None = None
    number: str | None = None
    generic: bool = False
    talks: bool = False
    core: str = ""


@dataclass(frozen=True, eq=False)
class Grammar:
    """The compiled patterns of one language that reading a title needs."""

    language: Language
    verbs: tuple[tuple[Kind, re.Pattern[str]], ...]
    patterns: dict[str, re.Pattern[str]] = field(default_factory=dict)

    @cached_property
    def kinds(self) -> tuple[tuple[Kind, re.Pattern[str]], ...]:
        """The pattern of each kind: for titles whose kind stands last, or that have no blanks."""
        spaced = self.language.spaced
        return tuple((kind, compile_phrases(phrases, spaced=spaced)) for kind, phrases in self.language.kinds)

    def __getitem__(self, name: str) -> re.Pattern[str]:
        found = self.patterns.get(name)
        if found is None:
            found = compile_phrases(getattr(self.language, name), spaced=self.language.spaced)
            self.patterns[name] = found
        return found


@cache
def grammar_of(language: Language) -> Grammar:
    spaced = language.spaced
    return Grammar(
        language,
        tuple((kind, compile_phrases(phrases, spaced=spaced)) for kind, phrases in language.answers_verbs),
    )


_GLUED_DASH = re.compile(r"(?<=[^\W\d_]{3})-\s(?=[^\W\d_a-zà-ÿ])")
"""A dash that is printed on to the word before it: "Encontro dos Povos- Salvador"."""


def clean_title(title: str) -> str:
    """The title without a site's or an editor's additions, for reading; the record keeps it as printed."""
    title = half_width(_SPACES.sub(" ", title[:MAX_TITLE]).strip())
    if "原" in title and (original := _ORIGINAL_TITLE.search(title)):
        title = original[1]
    if "[" in title:
        title = _TRAILING_BRACKET.sub("", title)
    title = _MADE_FROM.sub("", _MEDIUM.sub("", title))
    title = _TRAILING_SITE.sub("", title)
    if "…" in title or "..." in title:
        title = _TRAILING_DOTS.sub("", title)
    return _GLUED_DASH.sub(" - ", _DECORATION.sub("", title).strip())


@dataclass(frozen=True, slots=True)
class KindMatch:
    kind: Kind
    start: int
    end: int
    text: str


@lru_cache(maxsize=32)  # a line is asked for its kind by whoever tries to read it
def find_kind(text: str, grammar: Grammar, start: int = 0) -> KindMatch | None:
    """The first word for a kind in the text; the longest of those that begin at one place or overlap it."""
    best: KindMatch | None = None
    for kind, found in _first_kinds(text, grammar, start):
        match = KindMatch(kind, found.start(), found.end(), found.group())
        if best is None or (match.start, -match.end) < (best.start, -best.end):
            best = match
    if best is not None and (generic := grammar["generic"].search(text, start)):
        shadowed = generic.start() <= best.start and generic.end() > best.end - 1 and generic.end() >= best.end
        if shadowed and generic.end() - generic.start() > best.end - best.start:
            return None
    return best


def _first_kinds(text: str, grammar: Grammar, start: int) -> list[tuple[Kind, re.Match[str]]]:
    """Where the words for each kind first stand; where spaces part words, only of those at the first of such places.

    There a pattern need be tried only at words that it can begin with.
    """
    if not grammar.language.spaced:
        return [(kind, found) for kind, pattern in grammar.kinds if (found := pattern.search(text, start))]
    for position, letters in word_beginnings(text, start):
        kinds = _kinds_of(letters, grammar.language)
        if kinds and (
            matches := [(kind, found) for kind, pattern in kinds if (found := pattern.match(text, position))]
        ):
            return matches
    return []


@lru_cache(maxsize=8192)
def _kinds_of(letters: str, language: Language) -> tuple[tuple[Kind, re.Pattern[str]], ...]:
    """The kinds, in order, that a word with these first letters can begin to name."""
    kinds = language.kinds
    return tuple((kind, compile_begun(phrases, letters)) for kind, phrases in kinds if can_begin(phrases, letters))


def read_title(title: str, language: Language) -> Reading:
    """What a title states."""
    reading = Reading()
    core = clean_title(title)
    core = _take_number(core, reading)
    if core.count(" | ") > 1:
        core = _without_bars(core, language)
    core = _take_dates(core, language, reading)
    reading.core = core
    if not language.spaced:
        from parsers.normalize.ideographic import read_core

        read_core(core, language, reading)
        return reading
    _read_core(core, language, reading)
    return reading


def _without_bars(core: str, language: Language) -> str:
    """A title whose parts stand between bars, with commas: "Remarks by the Minister | Opening | Lagos | 5 May"."""
    grammar = grammar_of(language)
    kind = find_kind(core, grammar)
    opens = kind is not None and kind.start <= 4 and grammar["by"].match(core, kind.end + 1) is not None
    return core.replace(" | ", ", ") if opens else core


def _take_number(core: str, reading: Reading) -> str:
    if found := _LEADING_NUMBER.match(core):
        reading.number = found["number"].strip()
        return core[found.end() :]
    return core


def _take_dates(core: str, language: Language, reading: Reading) -> str:
    """Cut the event's date out of a title; a date of publication is noted and cut too."""
    grammar = grammar_of(language)
    spans = find_dates(core, language.code)
    if spans and (time := _TIME_AT_END.search(core)) and 0 <= time.start() - spans[-1].end <= 1:
        core = core[: time.start()]
    for span in reversed(spans):
        before, after = core[: span.start], core[span.end :]
        stated = before.rstrip(" ([（").rstrip(",")
        published = _ends_with(stated, grammar["published"])
        named = _ends_with(before.rstrip(), grammar["events"]) or before.endswith("do ")
        if span.date is None and not span.readings and named and not before.rstrip().endswith(","):
            continue  # a day that names an event: "Sessão Comemorativa do 25 de Abril"
        at_end = not re.search(r"\w", after)
        at_start = not re.search(r"\w", before)
        bracketed = before.rstrip()[-1:] in ("(", "(") and after.lstrip()[:1] in (")", ")")
        if published is not None and span.date and at_end and _ends_in_event(stated[:published], grammar):
            reading.event_date, reading.event_end_date = span.date, span.end_date
            core = stated[:published].rstrip(_EDGES)
            continue  # "following the European Council of 25 June 2021"
        if published is not None and not (language.kind_last or _is_date_link(stated[published:], language)):
            if span.date and at_end:
                reading.published = span.date
                core = stated[:published].rstrip(_EDGES)
            continue
        held = _ends_with(stated, grammar["held"])
        if held is not None and span.date and reading.event_date is None:
            reading.event_date, reading.event_end_date = span.date, span.end_date
            core = stated[:held].rstrip(_EDGES) + ", " + after.lstrip(_EDGES + ")")
            continue
        if not (at_end or at_start or bracketed or not language.spaced):
            _take_inner_date(span, before, after, grammar, reading)
            if (reading.event_date == span.date and span.date) or reading.partial_date is span:
                tie = _ends_with(before.rstrip(), compile_phrases(_DATE_LINKS.get(language.code, "")))
                kept = _cut_inner_place((before if tie is None else before[:tie]).rstrip(_EDGES), grammar, reading)
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
                core = before.rstrip(_EDGES)  # "PM call with President X, March 2023"
            continue
        link = compile_phrases(_DATE_LINKS.get(language.code, ""))
        head = before.rstrip(" ([（")
        cut = _ends_with(head, link)
        if cut is not None:
            head = head[:cut]
        core = (head.rstrip(_EDGES) + (" " if head and after else "") + after.lstrip(_EDGES + ")")).strip()
        if language.spaced and head and re.search(r"\w", after):
            core = head.rstrip(_EDGES) + ", " + after.lstrip(_EDGES + ")")
    return core.strip().strip(",;،、").strip()


_TIME_AT_END = re.compile(
    r"(?:[,–—-]\s?|\bat\s)?\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\b\.?)?\s?(?:\(?(?:local time|[A-Z]{2,4})\)?)?\s?$",
    re.IGNORECASE,
)
"""A time of day at a title's end: "- 1:25 p.m. EDT"."""


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
        named = after.lstrip()[followed.end() :].strip(_EDGES) if followed else ""
        if before.rstrip().endswith(",") and is_place(named, grammar, lenient=False):
            reading.partial_date = span  # ", 8 november i Stockholm"
        return
    link = _ends_with(before.rstrip(), compile_phrases(_DATE_LINKS.get(grammar.language.code, "")))
    linked = link is not None or _is_date_link(span.text.split()[0], grammar.language)
    town = grammar["within"].match(after.lstrip())
    given = linked or _ends_with(before.rstrip(), compile_phrases(grammar.language.sent)) is not None
    if (
        (given and _GIVEN_BY.match(after))
        or before.rstrip()[-1:] in ",.("
        or (linked and (after[:1] in ",.;" or _SEPARATOR.match(after) is not None or town is not None))
    ):
        reading.event_date, reading.event_end_date = span.date, span.end_date


_GIVEN_BY = re.compile(r",?\s(?:por|par|pel[oa]s?|da|dal|dalla|dall['’]|von|durch|av|af|door|by)\s", re.IGNORECASE)
"""By whom something was given, right behind its day: "ofrecida el 31 de marzo de 2017 por X"."""


def _cut_inner_place(head: str, grammar: Grammar, reading: Reading) -> str:
    """Cut the town that stands before the day inside a title."""
    openings = list(grammar["within"].finditer(head))
    kind = find_kind(head, grammar)
    if openings and not (kind and kind.kind == "interview"):
        place = head[openings[-1].end() :].strip(_EDGES)
        lone = len(place) > 3 and place.isalpha() and place[0].isupper() and not grammar["events"].search(place)
        if is_place(place, grammar, lenient=lone) and len(place.split()) <= 4:
            reading.place = place
            return head[: openings[-1].start()].rstrip(_EDGES)
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
    "pl": "w dniu; z dnia; dnia",
    "tr": "",
    "ru": "от; за",
    "uk": "від",
    "ar": "بتاريخ; في; يوم",
}
"""Small words that tie the day of the event to a title and go when it is cut out."""


def _is_date_link(word: str, language: Language) -> bool:
    return bool(compile_phrases(_DATE_LINKS.get(language.code, "")).fullmatch(word.strip()))


def _ends_with(text: str, pattern: re.Pattern[str]) -> int | None:
    """Where the phrase that ends the text begins."""
    offset = max(0, len(text) - 40)
    for found in pattern.finditer(text, offset):
        if found.end() == len(text):
            return found.start()
    return None


def _read_core(core: str, language: Language, reading: Reading) -> None:
    """Read what is left of a title after number and dates: kind, speakers, circumstances."""
    grammar = grammar_of(language)
    start = 0
    if opening := grammar["openings"].match(core):
        start = opening.end()
        while start < len(core) and core[start] in " :–—-":
            start += 1
    if language.kind_last and _read_kind_last(core, grammar, reading):
        return
    if (prefix := _SPEECH_PREFIX.match(core, start)) and find_kind(core, grammar, prefix.end()):
        start = prefix.end()  # "Speech: Independence Day reception: Ambassador's speech"
    text = _cut_place_segment(core[start:], grammar, reading)
    segments = _segments(text, grammar)
    for segment, offset in _in_order(segments, grammar):
        if _read_segment(text, segment, offset, grammar, reading):
            if not reading.people and reading.kind in _SPOKEN and len(segments) > 1:
                reading.people = _people_elsewhere(segments, grammar)
            break
    else:
        if start:
            _read_segment(core, core, 0, grammar, reading)
    if reading.kind in ("communique", "joint_statement") and reading.occasion is None:
        _read_visit_stated_on(text, grammar, reading)
    generic = grammar["generic"].match(core)
    if reading.kind is None and generic:
        reading.generic = True
        reading.kind_text = generic.group()
        _read_after_kind(core, generic.end(), grammar, reading)
    talk = grammar["talks"].search(core, start)
    if (
        talk
        and reading.kind is None
        and not reading.people
        and not reading.talks
        and not grammar["coming"].search(core)
    ):
        if talk.start() == start and grammar.language.lowercase_roles:
            _read_talk(core, talk, grammar, reading)
        elif talk.start() == start or reading.generic:
            reading.occasion = reading.occasion or _trim_occasion(core[talk.start() :], grammar, reading)
        elif grammar["topic"].fullmatch(core[: talk.start()].strip()):
            _read_talk(core, talk, grammar, reading)  # "Zum Telefongespräch des Außenministers X mit Y"
        elif _opens_talk(core[: talk.start()], grammar, reading):
            _read_talk(core, talk, grammar, reading)  # "A Palazzo Chigi incontro con X", "Segreteria: incontro con X"
        elif (held := _ends_with(core[: talk.start()].rstrip(), grammar["took_place"])) is not None:
            _read_talk(core, talk, grammar, reading)
            town = grammar["within"].match(core)
            if town and is_place(core[town.end() : held].strip(_EDGES), grammar, lenient=False):
                reading.place = core[town.end() : held].strip(_EDGES)
        elif talk.end() >= len(core) - 1 and len(core) < 100 and not language.kind_last:
            reading.occasion = reading.occasion or core  # "Japan-Peru Foreign Ministers' Meeting"
    reading.talks = reading.talks or talk is not None
    if reading.kind is None and not reading.people and (not reading.talks or language.postpositions):
        _read_anywhere(text, grammar, reading)


def _opens_talk(before: str, grammar: Grammar, reading: Reading) -> bool:
    """Is what stands before a talk the office that held it, with a colon, or the house in which it was?"""
    text = before.strip()
    if text.endswith(":"):
        return len(text) < 50 and text.count(":") == 1
    within = grammar["within"].match(text) or grammar["at"].match(text)
    house = drop_article(text[within.end() :].strip(_EDGES), grammar) if within else ""
    if not house or not grammar["venues"].search(house) or not is_place(house, grammar, lenient=False):
        return False
    reading.place = reading.place or house
    return True


_SPOKEN: frozenset[Kind] = frozenset({"speech", "remarks", "message", "press_conference"})


def _people_elsewhere(segments: list[tuple[str, int]], grammar: Grammar) -> tuple[Person, ...]:
    """The speaker in another part of a title: "Adresse à la nation : l'intégralité du discours de X"."""
    for segment, offset in segments:
        kind = find_kind(segment, grammar) if offset else None
        by = grammar["by"].match(segment, _skip(segment, kind.end)) if kind else None
        people = read_people(segment, grammar.language, by.end(), loose=True).persons if by else ()
        if people and (people[0].role or not people[0].named or " " in people[0].name):
            return people
    return ()


_SPEECH_PREFIX = re.compile(
    r"(?:speech|authored article|news story|world news story|transcript|oral statement)\s?:\s", re.I
)
"""What a government's site puts before the titles of a class of pages."""
_PARTICIPLE = re.compile(
    r"(?:münasibətilə|barədə|ilə bağlı|yaptığı|yaptıkları|verdiği|verdikleri|gerçekleştirdiği|yayımladığı|katıldığı|"
    r"sonrasında|sonrası|sırasında|vesilesiyle|dolayısıyla|münasebetiyle|münasebetle)\s*$",
    re.IGNORECASE,
)
"""What stands between the event and the kind in Turkish: "which he made"."""


def _read_kind_last(core: str, grammar: Grammar, reading: Reading) -> bool:
    """A title whose last words name the kind: SPEAKER in the genitive, circumstances, KIND (Turkish)."""
    text = _cut_place(core, grammar, reading)
    matches = [
        KindMatch(kind, found.start(), found.end(), found.group())
        for kind, pattern in grammar.kinds
        for found in pattern.finditer(text)
        if found.end() >= len(text) - 8
    ]
    if not matches:
        return False
    best = max(matches, key=lambda match: (match.end, match.end - match.start))
    start, kind = best.start, best.kind
    reading.kind, reading.kind_text = kind, best.text
    people = read_people(text, grammar.language, loose=False)
    position = 0
    if people.persons and people.end <= start:
        reading.people, position = people.persons, people.end
    between = _PARTICIPLE.sub("", text[position:start].strip(" '’,")).strip(_EDGES)
    if kind == "interview" and reading.people and between:
        reading.occasion = text[position : best.end].strip(" '’,")  # with whom: "NTV'ye Verdiği Mülakat"
        return True
    if (
        between
        and not grammar["topic"].search(text, position)
        and (grammar["events"].search(between) or grammar["holidays"].search(between))
        and kind not in ("comment", "interview", "article")
    ):
        reading.occasion = between
    return True


_NAMED_FIRST: frozenset[Kind] = frozenset({"document", "report", "article"})
"""Kinds whose word, further inside a title, is what the title is about."""
_TELLING: frozenset[Kind] = frozenset(
    {"press_conference", "briefing", "interview", "joint_statement", "communique", "readout", "document", "speech"}
)
"""Kinds whose word tells the kind wherever it stands in a title that is no sentence."""


_A_VISIT = re.compile(r"(?:[\w-]+ ){0,3}visit[ea]?(?= )", re.IGNORECASE)


def _read_visit_stated_on(text: str, grammar: Grammar, reading: Reading) -> None:
    """The visit on which two sides state something; the guest is none who speaks alone."""
    topic = grammar["topic"].search(text)
    tail = drop_article(text[topic.end() :].strip(), grammar) if topic else ""
    if _A_VISIT.match(tail):
        reading.occasion, reading.people = tail, ()


_NUMBERED = re.compile(r"\s?(?:no|nº|n°|nr|№)\.?\s?\d", re.IGNORECASE)
"""A number after a document's name: "Unstarred Question No. 408"."""


def _read_anywhere(text: str, grammar: Grammar, reading: Reading) -> None:
    """Take a telling word for a kind from inside a title, where neither head nor end has one."""
    kind = find_kind(text, grammar)
    topic = grammar["topic"].search(text)
    if kind is None or kind.kind not in _TELLING:
        return
    if kind.kind == "document" and not (reading.generic or _NUMBERED.match(text, kind.end)):
        return
    postpositions = grammar.language.postpositions
    if topic and topic.start() < kind.start and not postpositions and not (reading.generic and kind.kind == "document"):
        return
    if grammar["meets"].search(text, 0, kind.start) or grammar["coming"].search(text, 0, kind.start):
        return
    reading.kind, reading.kind_text = kind.kind, kind.text
    before = text[: kind.start].strip(_EDGES)
    if postpositions:
        people = read_people(text, grammar.language, loose=True)
        if people.persons and grammar["by"].match(text[people.end :].lstrip()):
            reading.people = people.persons
        before = before[: _ends_with(before, grammar["occasion"]) or 0].strip(_EDGES)
    if before and grammar["events"].search(before) and (reading.occasion is None or postpositions):
        reading.occasion = before
    _read_after_kind(text, kind.end, grammar, reading, kind)


def _cut_place_segment(text: str, grammar: Grammar, reading: Reading) -> str:
    """Cut a place that stands behind a dash at the title's end: "Business Summit - Sydney, New South Wales"."""
    cuts = list(_SEPARATOR.finditer(text))
    if not cuts or set(":|") & set(cuts[-1].group()):
        return text
    tail = text[cuts[-1].end() :].strip(_EDGES)
    parts = tail.split(", ")
    if not all(is_place(part, grammar, lenient=True) for part in parts):
        return text
    if not (places.country_of(tail) or (len(parts) > 1 and is_place(parts[-1], grammar, lenient=False))):
        return text
    reading.place = tail
    return text[: cuts[-1].start()]


def _segments(text: str, grammar: Grammar) -> list[tuple[str, int]]:
    """The whole text, then its parts about colons and dashes, then a closing parenthesis."""
    out = [(text, 0)]
    cuts = list(_SEPARATOR.finditer(text))
    starts = [0, *(cut.end() for cut in cuts)]
    if cuts:
        out += [(text[a:], a) for a in starts[1:]]
    if (topic := grammar["topic"].match(text)) and (clause := text.rfind(", ")) > topic.end():
        out.append((text[clause + 2 :], clause + 2))  # "Regarding X, the Ministry responds as follows:"
    sentence = text.rfind(". ")
    if sentence > 0:
        out.append((text[sentence + 2 :], sentence + 2))
    closing = re.search(r"\(([^()]{3,80})\)\s*$", text)
    if closing:
        out.append((closing[1], closing.start(1)))
    return out


_ABOUT_OTHERS: frozenset[Kind] = frozenset({"comment", "report", "document", "readout"})


def _in_order(segments: list[tuple[str, int]], grammar: Grammar) -> list[tuple[str, int]]:
    """The segments, the last first where it names the kind and the head but what is answered: "…: UK statement"."""
    if len(segments) < 2:
        return segments
    tail, offset = segments[-1]
    named, about = find_kind(tail, grammar), find_kind(segments[0][0], grammar)
    own = (
        named is not None and named.kind in ("statement", "speech", "remarks", "joint_statement") and named.start <= 14
    )
    if own and about and about.kind in _ABOUT_OTHERS and about.end < offset:
        return [segments[-1], *segments[:-1]]
    return segments


def _read_segment(text: str, segment: str, offset: int, grammar: Grammar, reading: Reading) -> bool:
    """Try the forms a title has, on one segment; True where one of them held."""
    language = grammar.language
    people = read_people(segment, language, loose=True)
    if people.persons:
        rest = segment[people.end :]
        gap = re.match(r"[\s'’:,–—\-]*", rest)
        position = people.end + (gap.end() if gap else 0)
        if visit := _visit_behind(segment, position, grammar):
            if len(visit.group().split()) > 2:  # a "visit to" alone names no occasion
                _read_visit(segment[visit.start() :], visit, grammar, reading)
            reading.kind_text = visit.group()
            reading.kind = "announcement" if grammar["coming"].match(segment, position) else "press_release"
            return True
        kind = find_kind(segment, grammar, position)
        bare = people.persons[0].named and people.persons[0].role is None and not people.possessive
        several = len(people.persons[0].name.split()) > 1
        tied = not bare or (several and re.match(r"\s*[:–—-]", rest) is not None)
        if kind and several and language.genitive_s and people.persons[-1].name.endswith(_GENITIVES):
            tied = tied or kind.start == position  # "Anna Lindqvists tal"
        if kind and kind.start == position and several and _is_honoured(segment[: people.persons[0].start], grammar):
            tied = True  # "Hon. Jane Roe Statement to the Meeting"
        planned = grammar["coming"].match(segment, position)  # "Minister X to address the Assembly"
        near = kind is not None and tied and kind.start - position <= 40 and not planned
        if kind and near and _plain(segment[position : kind.start], grammar):
            persons = people.persons
            if ":" in rest[: gap.end() if gap else 0] and all(not person.named for person in persons):
                _accept(text, segment, offset, kind, (), grammar, reading)
                of_state = places.country_code(segment[position : kind.start].strip(_EDGES)) is not None
                if of_state and all(_is_body(person, grammar) for person in persons):
                    reading.occasion = reading.occasion or segment[: people.end].strip()  # "Council: UK statement"
                    return True
                reading.people = reading.people or persons  # "Ministry: Address by Minister X"
                return True
            noun = kind.text[0].isupper() or language.lowercase_roles
            acts = any(pattern.fullmatch(kind.text) for _, pattern in grammar.verbs)
            if language.genitive_s and noun and not acts and not rest[: gap.end() if gap else 0].strip():
                persons = (*persons[:-1], _out_of_genitive(persons[-1]))
            if all(person.named and not person.role and _is_occasion(person.name, rest, grammar) for person in persons):
                return _accept(text, segment, offset, kind, (), grammar, reading)  # "New Year's Speech by …"
            heard = kind.kind in _HEARD_BY_BODIES and all(_is_body(person, grammar) for person in persons)
            named = segment[position : kind.start].strip(_EDGES)  # "PM X's Independence Day Address"
            if kind.kind in _HELD_ON and (grammar["holidays"].search(named) or _names_event(named, grammar)):
                reading.occasion = named
            return _accept(text, segment, offset, kind, () if heard else persons, grammar, reading)
        quotes = ":" in rest[: gap.end() if gap else 0]
        talk = None if quotes else grammar["talks"].match(segment, position)
        if talk and bare and talk.end() >= len(segment.rstrip(_EDGES)):
            talk = None  # "Lake States Ministerial Meeting"
        sure = people.persons[0].role or not people.persons[0].named or " " in people.persons[0].name
        if talk and (sure or people.possessive or not language.spaced):
            reading.kind, reading.kind_text, reading.talks = "readout", talk.group(), True
            reading.occasion = _trim_occasion(segment[talk.start() :], grammar, reading)
            return True
        known = (
            people.persons[0].role is not None or not people.persons[0].named or len(people.persons[0].name.split()) > 1
        )
        official = people.persons[0].role or not people.persons[0].named
        if official and (told := _told_in_headline(segment, position, grammar)):
            return _accept(text, segment, offset, told, people.persons, grammar, reading)
        if not quotes and official and grammar["occasion"].match(segment, position):
            reading.kind, reading.kind_text, reading.people = "statement", "", people.persons
            read_context(segment[position:], grammar, reading)
            return True
        if offset == 0 and kind is None and _speaks_on(segment, position, people.persons[0], grammar):
            reading.kind, reading.kind_text, reading.people = "statement", "", people.persons
            return True
        there = grammar["within"].match(segment, position)
        if there and kind is None and people.persons[0].role and grammar["events"].search(segment, there.end()):
            reading.kind, reading.kind_text, reading.people = "remarks", "", people.persons
            read_context(segment[position:], grammar, reading)
            return True
        meet = None if quotes else grammar["meets"].match(segment, position)
        takes_part = grammar["attends"].match(segment, position)
        if meet and takes_part and takes_part.end() > meet.end():
            meet = None  # "принял участие" is no "принял"
        for verb_kind, pattern in grammar.verbs:
            verb = pattern.match(segment, position)
            if verb and verb_kind == "statement" and (talk := grammar["talks"].search(segment, verb.end())):
                reading.kind, reading.kind_text, reading.talks = "readout", talk.group(), True
                reading.occasion = _trim_occasion(segment[talk.start() :], grammar, reading)
                return True
            surname = verb_kind == "message" and people.persons[0].named and not places.is_known(people.persons[0].name)
            if (
                (known or surname)
                and verb
                and not (meet and meet.end() > verb.end())
                and (segment.lstrip()[:1] not in _QUOTES or not people.persons[0].named)
            ):
                reading.kind, reading.kind_text, reading.people = verb_kind, verb.group(), people.persons
                read_context(segment[verb.end() :], grammar, reading)
                return True
        if meet and not grammar["coming"].match(segment, position):
            reading.kind, reading.kind_text, reading.talks = "readout", meet.group(), True
            reading.place = reading.place or _town_at_end(_with_preposition(segment, meet, grammar), grammar)
            if talk := grammar["talks"].search(segment, position):
                reading.occasion = segment[talk.start() :].strip(_EDGES) if talk.end() < len(segment) - 3 else None
            elif received := _RECEIVED_FOR.search(segment, meet.end()):
                tail = segment[received.end() :].strip(_EDGES)
                tail = _without_tie(tail.removesuffix(reading.place or "").rstrip(" ,."), grammar)
                reading.occasion = _trim_occasion(tail, grammar, reading) if grammar["events"].match(tail) else None
            return True
        host = grammar["beside"].match(segment, position) if official and kind is None else None
        if host and _is_of_outlet(segment, host.end(), grammar):
            reading.kind, reading.kind_text, reading.people = "interview", "", people.persons
            return True
        if coming := grammar["coming"].match(segment, position):
            reading.kind = "announcement"
            attended = grammar["attends"].search(segment, position, coming.end() + MAX_VERB)
            if attended and attended.start() <= coming.end() + 1:
                _read_attended(_cut_place(segment[attended.end() :], grammar, reading), grammar, reading)
            if reading.occasion is None:
                _read_plan(segment[coming.end() :], grammar, reading)
            return True
        if attended := grammar["attends"].match(segment, position):
            _read_attended(_cut_place(segment[attended.end() :], grammar, reading), grammar, reading)
            return True
    elif offset == 0 and (attended := grammar["attends"].match(segment, _after_state(segment, grammar))):
        _read_attended(_cut_place(segment[attended.end() :], grammar, reading), grammar, reading)
        return True
    opening = grammar["occasion"].match(segment)
    if opening and " " in opening.group():
        read_context(segment, grammar, reading)
        return False
    if (
        people.persons
        and offset == 0
        and re.match(r"\s?:\s", segment[people.end :])
        and find_kind(segment, grammar) is None
    ):
        reading.kind, reading.kind_text, reading.people = "statement", ":", people.persons
        return True
    if (offset == 0 or _TAG.fullmatch(text[:offset])) and (visit := grammar["visits"].match(segment)):
        _read_visit(segment, visit, grammar, reading)
        return True
    kind = find_kind(segment, grammar)
    if kind and kind.kind in _NAMED_FIRST and not _is_of_office(segment[: kind.start], grammar):
        kind = None  # "Signing of the agreement between …" is no agreement
    if kind and grammar["coming"].search(segment, 0, kind.end):
        reading.kind, reading.kind_text = "announcement", kind.text
        _cut_place(segment[kind.end :], grammar, reading)
        return True
    if kind is None and offset == 0 and (coming := grammar["coming"].match(segment)):
        reading.kind, reading.kind_text = "announcement", coming.group()
        _cut_place(segment[coming.end() :], grammar, reading)
        return True
    if kind and _plain(segment[: kind.start], grammar):
        return _accept(text, segment, offset, kind, (), grammar, reading)
    said = grammar["said"].search(segment) if offset == 0 else None
    if said and not grammar["meets"].match(segment, said.start()):
        speaking = read_people(segment, language, said.end())
        if speaking.persons and speaking.persons[0].role:
            reading.kind, reading.kind_text, reading.people = "remarks", said.group(), speaking.persons
            return True
    return False


_RECEIVED_FOR = re.compile(r"\szu(?:m|r| einem| einer)\s(?:[a-zäöü]+(?:en|em|er)\s)?")
"""For what somebody is received, in German: "empfängt seinen Amtskollegen zu einem Höflichkeitsbesuch"."""


def _is_occasion(name: str, rest: str, grammar: Grammar) -> bool:
    """Does a day that is kept, or with a colon an event, stand where a name would: "Bicentenario de la República:"?"""
    headed = rest.lstrip()[:1] == ":" and grammar["events"].match(name) is not None
    return headed or is_observed(name, grammar)


def _is_honoured(before: str, grammar: Grammar) -> bool:
    """Does an honorific, with an article at most, stand before a name?"""
    return bool(drop_article(before, grammar).strip())


MAX_VERB = 24
"""Characters of a verb of taking part."""


def _is_of_outlet(segment: str, start: int, grammar: Grammar) -> bool:
    """Does a journalist follow, with the outlet: "Secretary X With Joe Park of Morning Radio"?"""
    people = read_people(segment, grammar.language, start, loose=True)
    alone = len(people.persons) == 1 and people.persons[0].named and people.persons[0].role is None
    return alone and _OF_OUTLET.match(segment, people.end) is not None


_OF_OUTLET = re.compile(r" (?:of|on|from) (?=[^\W\d_a-z])")
_QUOTES = frozenset('"“„«')
"""What a part of a headline begins with that is what somebody said, and no further title."""


_GENITIVES = ("s", "'", "’")
"""How a Nordic or German name ends before what is its own."""


def _out_of_genitive(person: Person) -> Person:
    return replace(person, name=without_genitive_s(person.name))


_WORDS = re.compile(r"[^\W\d_][\w'’-]*")


def _after_state(segment: str, grammar: Grammar) -> int:
    """Where a title goes on after the states that it begins with: "Malta and Nepal take part in …"."""
    position = 0
    for token in Reader(segment[:120], grammar.language).tokens:
        if token.kind.value not in ("modifier", "joiner"):
            return token.start
        position = token.end
    return position


_HELD_ON: frozenset[Kind] = frozenset({"speech", "remarks", "message"})
"""Kinds before whose word the day or event stands on which they were given."""


def _names_event(text: str, grammar: Grammar) -> bool:
    """Do the last of two words and more name an event: "National Day Rally"?"""
    words = text.split()
    return len(words) > 1 and words[0][:1].isupper() and grammar["events"].fullmatch(words[-1]) is not None


_IN_WORDS = re.compile(r",\sin\s(?:his\s|her\s|their\s)?", re.IGNORECASE)


def _trip_of(segment: str, kind: KindMatch, grammar: Grammar) -> str | None:
    """What a readout of no talk is of: "Readout of Ambassador X's Trip to …"."""
    by = grammar["by"].match(segment, _skip(segment, kind.end))
    people = read_people(segment, grammar.language, by.end() if by else _skip(segment, kind.end), loose=by is not None)
    rest = segment[people.end :].strip(_EDGES)
    return rest if people.persons and people.possessive and rest and grammar["events"].search(rest[:40]) else None


def _told_in_headline(segment: str, position: int, grammar: Grammar) -> KindMatch | None:
    """The kind that a headline gives in passing: "Secretary-General, in Message on …, Calls for …"."""
    if grammar.language.code != "en":
        return None
    for tie in _IN_WORDS.finditer(segment, max(0, position - 2)):
        kind = find_kind(segment, grammar, tie.end())
        if kind and kind.start == tie.end():
            return kind
    return None


_HEARD_BY_BODIES: frozenset[Kind] = frozenset({"briefing", "speech", "remarks", "interview", "press_conference"})
"""Kinds that a body hears and does not speak: "Security Council briefing"."""


def _is_body(person: Person, grammar: Grammar) -> bool:
    return not person.named and any(
        found.end() == len(person.name) for found in grammar["chambers"].finditer(person.name)
    )


def _speaks_on(segment: str, position: int, person: Person, grammar: Grammar) -> bool:
    """Does a topic follow an official or a body with no verb between: "Foreign Office on the situation in …"?"""
    topic = grammar["topic"].match(segment, position)
    if topic is None or segment[position - 1 : position] != " " or (person.named and not person.role):
        return False
    tail = drop_article(segment[topic.end() :].strip(), grammar)
    return bool(tail) and not any(event.start() < 24 for event in grammar["events"].finditer(tail))


def _is_of_office(before: str, grammar: Grammar) -> bool:
    """Is what stands before a kind nothing, or words of an office or body alone: "Foreign Policy Report"?"""
    if not _WORDS.search(before):
        return True
    if grammar.language.lowercase_roles or len(before) > 40:
        return False
    return all(
        token.kind.value == "modifier" or grammar["articles"].fullmatch(token.text)
        for token in Reader(before, grammar.language).tokens
    )


def _plain(between: str, grammar: Grammar) -> bool:
    """Is what stands before the kind nothing but an article and a few adjectives?"""
    words = _WORDS.findall(between)
    if not words:
        return not between.strip(_EDGES + "'’\"«“„0123456789")
    if len(words) > 3:
        return False
    reader = Reader(between, grammar.language)
    classes = {token.kind.value for token in reader.tokens}
    return not classes & {"stop", "joiner"} or all(
        grammar["articles"].fullmatch(word) or grammar["at"].fullmatch(word) for word in words
    )


def _accept(
    text: str,
    segment: str,
    offset: int,
    kind: KindMatch,
    people: tuple[Person, ...],
    grammar: Grammar,
    reading: Reading,
) -> bool:
    reading.kind, reading.kind_text = kind.kind, kind.text
    reading.people = people
    _read_after_kind(segment, kind.end, grammar, reading, kind)
    before = text[:offset].strip(_EDGES)
    free = reading.occasion is None or is_bare(reading.occasion, grammar)
    if free and not people and kind.kind not in _NAMED_FIRST and kind.kind not in _ABOUT_OTHERS:
        reading.occasion = named_before(segment[: kind.start], grammar) or reading.occasion
    if kind.kind == "message" and reading.occasion is None and (day := grammar["holidays"].search(kind.text)):
        reading.occasion = day.group() if day.end() < len(kind.text) else None  # "Christmas Message by X"
    if before and (reading.occasion is None or is_bare(reading.occasion, grammar)):
        _read_before(before, grammar, reading)
    return True


def _read_before(before: str, grammar: Grammar, reading: Reading) -> None:
    """What stands before a colon or dash: a speaker, an event, or a topic."""
    people = read_people(before, grammar.language, loose=True)
    whole = bool(people.persons) and people.end >= len(before) - 2
    if whole and not reading.people and (people.persons[0].role or not grammar["events"].search(before)):
        reading.people = people.persons
        return
    before = _cut_place(before, grammar, reading) if reading.place is None else before
    named = grammar["events"].search(before) or (_YEAR.search(before) and len(before) < 60)
    if named and not grammar["formats"].fullmatch(before) and not find_kind(before, grammar):
        event = grammar["events"].search(before)
        if event and event.group()[0].islower() and reading.kind in ("statement", "comment"):
            return  # a topic: "Missile launch of 22 April: statement"
        sentence = len(before.split()) > 5 and event is not None and event.group()[0].isupper()
        reading.occasion = before[event.start() :] if sentence and event else before


_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")


def _read_after_kind(
    segment: str, position: int, grammar: Grammar, reading: Reading, kind: KindMatch | None = None
) -> None:
    """Read what follows the word for the kind: its speakers, then the circumstances."""
    language = grammar.language
    rest = segment[position:]
    answers = grammar["answers"].search(rest)
    if reading.kind == "interview" and kind is not None:
        _read_interview(segment, kind, grammar, reading)
        return
    if reading.kind == "readout" and kind is not None:
        if talk := grammar["talks"].search(segment, kind.start):
            _read_talk(segment, talk, grammar, reading)
            return
        if trip := _trip_of(segment, kind, grammar):
            reading.occasion = trip
            return
    greeted = kind is not None and any(
        verb_kind == "message" and verb.fullmatch(kind.text) for verb_kind, verb in grammar.verbs
    )
    if not reading.people and not greeted:  # whom a verb of greeting is followed by is greeted, and does not speak
        start = _skip(segment, position)
        if (also := grammar["joiners"].match(segment, start)) and (
            second := grammar["answers"].match(segment, _skip(segment, also.end()))
        ):
            start = _skip(segment, second.end())  # "speech and answers to media questions by …"
        by = grammar["by"].match(segment, start)
        if by is None and reading.kind in _WITH_SPEAKERS:
            by = grammar["beside"].match(segment, start)
        if by and (day := grammar["holidays"].match(segment, _skip(segment, by.end()))):
            after = grammar["by"].match(segment, _skip(segment, day.end()))
            if after and reading.kind == "message":  # "Mensaje de Año Nuevo del Presidente"
                by, reading.occasion = after, day.group()
        people = read_people(segment, language, by.end() if by else start, loose=by is not None)
        meeting = language.lowercase_roles and reading.kind in _WITH_SPEAKERS and not _DASHED.match(rest)
        if kind and (meeting or (by is None and language.genitive_names)) and (inside := _office_inside(kind, grammar)):
            people = read_people(segment, language, inside)  # "Informacja Ministra …"
        if not people.persons and by is None:
            people = _in_genitive(segment, start, grammar)
        if by and not people.persons and reading.kind == "statement":
            people = _state_after(segment, by.end(), grammar)
        if people.persons and _is_event(people.persons[0], grammar):
            people = People((), start)  # "Discurso de posesión del embajador X"
        received = by is None and grammar["receivers"].match(segment, start) is not None
        if received:
            rest = segment[people.end :]
        elif people.persons and (by or language.lowercase_roles or any(p.role or not p.named for p in people.persons)):
            reading.people = people.persons
            rest = segment[people.end :]
            beside = grammar["beside"].match(segment, _skip(segment, people.end))
            if beside and reading.kind == "press_conference":
                others = read_people(segment, language, beside.end())
                reading.people += tuple(other for other in others.persons if other.role)
                rest = segment[others.end :] if others.persons else rest
        else:
            later = (
                _people_later(segment, start, grammar)
                or _people_after_adjectives(segment, start, grammar)
                or _people_last(segment, start, grammar)
            )
            if later:
                reading.people = later[0]
                rest = segment[start : later[1]] + segment[later[2] :]
    read_context(rest, grammar, reading)
    conference = next(
        pattern for kind, pattern in (*grammar.kinds, ("press_conference", NEVER)) if kind == "press_conference"
    )
    if reading.kind in ("remarks", "statement", "speech") and answers and conference.search(rest):
        reading.kind = "press_conference"


def _is_event(person: Person, grammar: Grammar) -> bool:
    """Is what stands where a speaker would an event: a bare noun of the table of events?"""
    return person.named and person.role is None and grammar["events"].fullmatch(person.name) is not None


_DASHED = re.compile(r"\s*[-–—]")


def _office_inside(kind: KindMatch, grammar: Grammar) -> int | None:
    """Where an office begins that the phrase for the kind ends with."""
    start = kind.text.rfind(" ") + 1
    if not (grammar.language.genitive_names or (grammar.language.lowercase_roles and kind.kind in _WITH_SPEAKERS)):
        return None
    return kind.start + start if start and grammar["roles"].fullmatch(kind.text, start) else None


def _in_genitive(segment: str, start: int, grammar: Grammar) -> People:
    """A name alone in the genitive after the kind: "Przemówienie Jana Nowaka w Sejmie"."""
    if not grammar.language.genitive_names:
        return People((), start)
    people = read_people(segment, grammar.language, start, loose=True)
    for person in people.persons:
        name = person.name
        if not person.named or not is_name_in_genitive(name, grammar.language):
            return People((), start)
        if grammar["events"].search(name) or grammar["venues"].search(name) or places.is_known(name):
            return People((), start)
    return people


_STATE = re.compile(r"(?:the )?([^\W\d_][^,.;:()]{2,40})")


def _state_after(segment: str, start: int, grammar: Grammar) -> People:
    """A state as the speaker: "Statement by Denmark"."""
    found = _STATE.match(segment, _skip(segment, start))
    if found is None or not grammar.language.spaced or not places.country_code(found[1].strip()):
        return People((), start)
    return People((Person(found[1].strip(), None, False, found.start(1), found.end(1)),), found.end())


_WITH_SPEAKERS: frozenset[Kind] = frozenset({"briefing", "press_conference"})
"""Kinds that are held with those who speak: "Briefing with Assistant Secretary X"."""
_BETWEEN = frozenset(("between", "entre", "zwischen", "tra", "fra", "między", "mellan", "mellom"))


def _read_talk(segment: str, talk: re.Match[str], grammar: Grammar, reading: Reading) -> None:
    """A readout that begins with its talk: the occasion is the talk and with whom, whoever of ours stands between."""
    reading.talks = True
    rest = _cut_place(segment[talk.end() :], grammar, reading)
    by = grammar["by"].match(rest, _skip(rest, 0))
    last = talk.group().split()[-1]
    if grammar["at"].fullmatch(last) or last.casefold() in _BETWEEN:
        reading.occasion = _trim_occasion(talk.group() + rest, grammar, reading)
        return
    ours = read_people(rest, grammar.language, by.end() if by else _skip(rest, 0), loose=by is not None)
    after = rest[ours.end :] if ours.persons else rest
    with_whom = re.split(r"\s?:\s", after, maxsplit=1)[0].strip(_EDGES)
    reading.occasion = (
        f"{talk.group()} {with_whom}" if with_whom else _trim_occasion(segment[talk.start() :], grammar, reading)
    )


def _people_after_adjectives(segment: str, start: int, grammar: Grammar) -> tuple[tuple[Person, ...], int, int] | None:
    """Speakers behind a word or two that go with the kind: "weekly", "to the media", where no word ties them to it."""
    if not (grammar.language.lowercase_roles or grammar.language.role_after_name):
        return None
    opening = grammar["at"].match(segment, start)
    if form := grammar["formats"].match(segment, _skip(segment, opening.end()) if opening else start):
        people = read_people(segment, grammar.language, _skip(segment, form.end()))
        if people.persons:
            return people.persons, start, people.end
    reader = Reader(segment, grammar.language, start)
    for index in range(1, min(3, len(reader.tokens))):
        if reader.tokens[index - 1].kind.value not in ("small", "name", "modifier"):
            return None
        if reader.tokens[index].kind.value == "role":
            people = read_people(segment, grammar.language, reader.tokens[index].start)
            return (people.persons, reader.tokens[index].start, people.end) if people.persons else None
    return None


def _people_last(segment: str, start: int, grammar: Grammar) -> tuple[tuple[Person, ...], int, int] | None:
    """A speaker after the last comma: "Briefing on Syria, Special Envoy X"."""
    comma = segment.rfind(", ", start)
    if comma < 0:
        return None
    people = read_people(segment, grammar.language, comma + 2)
    whole = bool(people.persons) and not segment[people.end :].strip(_EDGES)
    if whole and all(person.named and person.role for person in people.persons):
        return people.persons, comma, people.end
    return None


def _people_later(segment: str, start: int, grammar: Grammar) -> tuple[tuple[Person, ...], int, int] | None:
    """Speakers that stand after the circumstances: "Statement at the General Assembly by Minister X"."""
    for by in grammar["by"].finditer(segment, start):
        people = read_people(segment, grammar.language, by.end())
        sure = all(person.named and person.role for person in people.persons)
        apart = grammar["occasion"].search(segment, start, by.start()) or by.start() - start > 20
        designated = by.group().casefold() != "of" and not (grammar.language.lowercase_roles and apart)
        if people.persons and (sure or (designated and not people.persons[0].named)):
            return people.persons, by.start(), people.end
    return None


def _read_interview(segment: str, kind: KindMatch, grammar: Grammar, reading: Reading) -> None:
    """An interview: its occasion is the interview with the outlet itself, whoever stands before or between."""
    language = grammar.language
    rest_start = kind.end
    by = grammar["by"].match(segment, _skip(segment, kind.end))
    if not reading.people:
        people = read_people(segment, language, by.end() if by else _skip(segment, kind.end), loose=by is not None)
        told = any(person.role or not person.named for person in people.persons)
        if people.persons and not told and (asked := _asked_official(segment, people.end, grammar)):
            start, official = asked  # "Entrevista de Radio Austral al Canciller X"
            reading.people = official.persons
            reading.occasion = segment[kind.start : start].strip(_EDGES)
            return
        if not people.persons:
            people = _in_genitive(segment, _skip(segment, kind.end), grammar)
            told = bool(people.persons)
        if people.persons and (by or told):
            reading.people = people.persons
            rest_start = people.end
            outlet = segment[: kind.start].strip(_EDGES)
            if kind.text.casefold() == "interviews" and outlet and not by:  # "The Daily Herald interviews Minister X"
                reading.occasion = f"interview with {drop_article(outlet, grammar)}"
                return
    tail = segment[rest_start:]
    other = read_people(tail, language, _after_opening(tail, grammar))
    talk = grammar["talks"].match(segment, kind.start)
    if _COUNTERPART.search(tail) and tail.strip():
        reading.kind, reading.talks, reading.people = "readout", True, ()
        reading.occasion = f"{_noun(kind, grammar)} {_cut_place(tail, grammar, reading).strip(_EDGES)}"
        return
    if talk and any(person.role for person in other.persons):
        reading.kind, reading.talks, reading.people = "readout", True, ()
        reading.occasion = segment[kind.start :].strip(_EDGES)
        return
    if not reading.people and other.persons and other.persons[0].named and other.persons[0].role:
        _read_interviewee(segment, kind, other, grammar, reading)
        return
    alone = len(other.persons) == 1 and not other.persons[0].named
    alone = alone and (
        tail[other.end :].lstrip()[:1] in ("", ":", ",")
        or grammar["topic"].match(tail, _skip(tail, other.end)) is not None
    )
    if not reading.people and alone and not _is_body(other.persons[0], grammar):
        reading.people = other.persons  # "Interview with the Norwegian foreign minister: …"
        return
    outlet = _cut_place(tail, grammar, reading)
    outlet = _cut_topic(outlet.strip(_EDGES), grammar)
    if outlet:
        reading.occasion = f"{_noun(kind, grammar)} {outlet}"


def _asked_official(segment: str, start: int, grammar: Grammar) -> tuple[int, People] | None:
    """The official to whom an outlet put its questions, and where the small word before stands."""
    for to in DATIVE.finditer(segment, start):
        people = read_people(segment, grammar.language, to.end() + 1)
        if segment[to.start() - 1] == " " and people.persons and people.persons[0].named and people.persons[0].role:
            return to.start(), people
    return None


def _noun(kind: KindMatch, grammar: Grammar) -> str:
    """The word for an interview without the small word before who gave it: "Entretien du"."""
    words = kind.text.split()
    return " ".join(words[:-1] if len(words) > 1 and grammar["by"].fullmatch(words[-1]) else words)


def _read_interviewee(segment: str, kind: KindMatch, who: People, grammar: Grammar, reading: Reading) -> None:
    """An interview with an official: the outlet stands before the word or after the person, or nowhere."""
    reading.people = who.persons
    after = _cut_place(segment[kind.end :][who.end :], grammar, reading)
    outlet = drop_article(segment[: kind.start].strip(" \t,;:–—-"), grammar)
    if outlet and find_kind(outlet, grammar) is None:
        reading.occasion = f"{outlet} {_noun(kind, grammar)}"
    elif after.strip(_EDGES) and (_OUTLET.search(after) or not grammar["topic"].match(after, _skip(after, 0))):
        reading.occasion = f"{_noun(kind, grammar)} {after.strip(_EDGES)}"


_COUNTERPART = re.compile(
    r"(?<!\w)(?:homologues?|homólog[oa]s?|omolog[oahi]+|counterparts?|amtskolleg\w+|amtskollegin)(?!\w)", re.IGNORECASE
)
"""The minister of another country: who talks with one gives no interview."""


def _after_opening(text: str, grammar: Grammar) -> int:
    opening = grammar["at"].match(text, _skip(text, 0))
    return opening.end() if opening else 0


def _skip(text: str, position: int) -> int:
    while position < len(text) and text[position] in " :,–—-":
        position += 1
    return position


def read_context(rest: str, grammar: Grammar, reading: Reading) -> None:
    """Read place and occasion out of what follows kind and speakers."""
    rest = _cut_place(rest, grammar, reading)
    text = rest.strip(_EDGES)
    if not text:
        return
    if reading.kind == "readout" or reading.generic:
        talk = grammar["talks"].search(rest)
        if talk:
            reading.talks = True
            reading.occasion = _trim_occasion(rest[talk.start() :], grammar, reading)
            return
    if reading.kind == "message":
        reading.occasion = holiday_of(text, grammar) or reading.occasion
        return
    if behalf := _ON_BEHALF.match(text):
        starts = (opening.start() for opening in grammar["at"].finditer(text, behalf.end()))
        text = next((text[start:] for start in starts if grammar["events"].search(text, start)), text)
    opened = _find_occasion(text, grammar, reading) or _event_after_comma(rest, grammar)
    if opened is not None:
        reading.occasion = _trim_occasion(opened, grammar, reading, ahead=grammar["ahead"].match(text) is not None)


_ON_BEHALF = re.compile(
    r"(?:on behalf of|au nom de|en nombre de|em nome de|a nome de|im Namen|namens|på vegne av|på vegnar av|"
    r"på vägnar av|от имени|від імені|w imieniu|jménem)\b",
    re.IGNORECASE,
)
"""Words for those in whose name one speaks, before the event: "on behalf of the Nordic countries at the Council"."""


def _read_attended(text: str, grammar: Grammar, reading: Reading) -> None:
    """Read the event that a headline says an official took part in."""
    event = _OWN.sub("", drop_article(text.strip(_EDGES), grammar)).removesuffix(" teil")  # "nimmt am Forum teil"
    if reading.kind == "announcement" and reading.place is None and (town := _town_at_end(event, grammar)):
        reading.place = town
        event = _without_tie(event[: event.rindex(town)].rstrip(" ,."), grammar)
    if grammar["events"].search(event[:80]):
        reading.occasion = _trim_occasion(event, grammar, reading)


_TAG = re.compile(r"[^\W\d_]{2,8}: ")
"""A press office's letters before its titles: "ikr: …"."""
_OWN = re.compile(r"^(?:his|her|su|sa|son|sua|suo|seu|seinen?|seine|ihren?|ihre|sin|sitt|zijn|haar)\s", re.IGNORECASE)
"""Whose visit it is that a headline says was begun or ended."""


def _visit_behind(segment: str, position: int, grammar: Grammar) -> re.Match[str] | None:
    """The visit that an official is on, by a headline: "Le ministre en visite officielle à Tunis"."""
    on = grammar["at"].match(segment, position) or grammar["within"].match(segment, position)
    return grammar["visits"].match(segment, _skip(segment, on.end())) if on else None


def _read_visit(segment: str, visit: re.Match[str], grammar: Grammar, reading: Reading) -> None:
    """A title that begins with a visit: the visit is the occasion, the last town or country where it leads."""
    reading.kind, reading.kind_text = "announcement", visit.group()
    text = _cut_place(segment, grammar, reading)
    if reading.place:
        reading.destination, reading.place = reading.place, None
    goals = [found for found in _GOALS.finditer(text) if found.start() > 0]
    for goal in reversed(goals) if reading.destination is None else ():
        town = drop_article(text[goal.end() :].strip(_EDGES), grammar)
        if is_place(town, grammar, lenient=False):
            reading.destination, text = town, text[: goal.start()]
            break
    reading.visit = text.strip(_EDGES)


_GOALS = re.compile(
    r"(?<!\w)(?:to|in|at|nach|im|en|au|à|aux|a|al|em|ao|ad|naar|aan|till|i|til|la|în|в|во|на|у|до|w|we|do)(?!\w)",
    re.IGNORECASE,
)
"""Small words between a visit and where it leads."""


def _event_after_comma(rest: str, grammar: Grammar) -> str | None:
    """An event that no preposition opens: "Welcome by the King, working dinner of the Summit"."""
    if rest[:1] != ",":
        return None
    text = rest.strip(_EDGES)
    if any(grammar[name].match(text) for name in ("topic", "at", "by", "within", "meets", "coming", "said")):
        return None
    event = grammar["events"].search(text.split(", ")[0])
    return text if event and len(text) < 160 and not grammar["formats"].fullmatch(text) else None


def _read_plan(text: str, grammar: Grammar, reading: Reading) -> None:
    """Read what an announcement says is to come: the last event that a preposition opens, and the place."""
    end = len(text)
    for name in ("occasion", "at", "within"):
        for opening in grammar[name].finditer(text):
            tail = drop_article(text[opening.end() :].strip(_EDGES), grammar)
            if name == "at" and (reason := _reason_of_journey(tail, grammar)):
                reading.place, reading.occasion = tail[: reason.start()].strip(_EDGES), tail[reason.end() :]
                reading.occasion = drop_article(reading.occasion.strip(_EDGES), grammar)
                return
            if inside := grammar["events"].search(opening.group()):  # "on a visit to"
                reading.occasion, end = text[opening.start() + inside.start() :].strip(_EDGES), opening.start()
                continue
            event = grammar["events"].search(tail)
            if event and not any(grammar["events"].search(tail, later.end()) for later in grammar["at"].finditer(tail)):
                reading.occasion = tail
                end = min(end, opening.start())
    for within in grammar["within"].finditer(text[:end]) if reading.occasion else ():
        place = drop_article(text[within.end() : end].strip(_EDGES), grammar)
        if is_place(place, grammar, lenient=False) and places.country_of(place):
            reading.place = place
            return


def _reason_of_journey(tail: str, grammar: Grammar) -> re.Match[str] | None:
    """The preposition between where a journey goes and the event there: "Davao, Philippines for the Fair"."""
    for later in grammar["at"].finditer(tail):
        where = tail[: later.start()].strip(_EDGES)
        if where and places.country_of(where) and all(is_place(p, grammar, lenient=True) for p in where.split(", ")):
            return later if grammar["events"].search(tail, later.end()) else None
    return None


def name_event(reading: Reading, language: Language) -> None:
    """Take a title that names but the event for the occasion of what was said there, and its venue for the place."""
    if reading.occasion is None and grammar_of(language)["events"].search(reading.core):
        reading.occasion = _trim_occasion(reading.core, grammar_of(language), reading)


def holiday_of(text: str, grammar: Grammar) -> str | None:
    """The day or event for which greetings are sent."""
    for name in ("occasion", "topic", "at"):
        for opening in grammar[name].finditer(text):
            tail = text[opening.end() :].strip()
            inside = grammar["events"].search(opening.group())
            if inside:
                return text[opening.start() + inside.start() :].strip(_EDGES)
            if grammar["holidays"].match(text, opening.start()):
                return text[opening.start() :].strip(_EDGES)
            found = grammar["holidays"].search(tail) or grammar["events"].search(tail)
            if found and found.start() < 60:
                tail = drop_article(tail, grammar).strip(_EDGES)
                day = tail.split(", ", 1)[0]
                return day if is_observed(day, grammar) else tail
    return None


_CLAUSE = re.compile(r"[.,;:!?\n\"“”»()]|\s[–—-]\s")
_GREETED_WITHIN = 500
"""Characters of a lead in which a message names its day."""


def holiday_of_lead(text: str, grammar: Grammar) -> str | None:
    """The day for which a lead says that greetings are sent: "on the occasion of Constitution Day"."""
    lead = text[:_GREETED_WITHIN]
    for opening in grammar["occasion"].finditer(lead):
        if " " not in opening.group():
            continue
        tail = drop_article(_CLAUSE.split(lead[opening.end() :].strip(), maxsplit=1)[0], grammar)
        if grammar["holidays"].search(tail) or grammar["events"].search(tail):
            return tail.strip(_EDGES) or None
    holiday = grammar["holidays"].search(lead)
    return holiday.group() if holiday else None


def _find_occasion(text: str, grammar: Grammar, reading: Reading) -> str | None:
    sure = grammar["occasion"].search(text)
    at = grammar["at"].match(text)
    topic = grammar["topic"].match(text)
    if topic and at and topic.end() > at.end():
        at = None  # "in connection with" is no "in"
    if topic and is_observed(drop_article(text[topic.end() :].strip(), grammar), grammar):
        return text[topic.end() :].strip()
    if sure and topic and sure.start() < topic.end() and not (sure.start() == 0 and sure.end() >= topic.end()):
        sure = None
    if at and (sure is None or at.start() < sure.start()) and (not sure or at.end() > sure.start()):
        sure = None
    if sure and at and at.end() >= sure.end():
        tail = text[at.end() :].strip()
        if _body_before_event(tail, grammar) or not grammar["events"].search(tail):
            sure = None  # "vor dem Bundestag", where "vor der Reise" would be "before the journey"
    if sure and reading.kind == "announcement" and not grammar["events"].search(text, sure.end()):
        sure = None
    if sure and not (at and sure.start() > 0 and grammar["events"].search(text[: sure.start()])):
        inside = grammar["events"].search(sure.group())
        return text[sure.start() + inside.start() if inside else sure.end() :].strip()
    if at:
        held = (
            text[at.end() : sure.start()] if sure and sure.start() > at.end() else ""
        )  # "at the opening, during the visit"
        named = held.rstrip().endswith(",") and grammar["events"].search(held)
        tail = held if named else text[at.end() :]
        return _occasion_at(tail.strip(_EDGES if named else None), grammar, reading, first=topic is None)
    for later in grammar["at"].finditer(text):
        tail = text[later.end() :].strip()
        if later.start() > 0 and grammar["events"].search(tail[:120]):
            found = _occasion_at(tail, grammar, reading, first=False)
            if found and topic is None:
                return found
    return None


def _occasion_at(tail: str, grammar: Grammar, reading: Reading, *, first: bool) -> str | None:
    """What follows "at" or "in": an event, a venue or a town, or nothing of these."""
    if grammar["receivers"].match(tail):
        return None  # "to the nation"
    if form := grammar["formats"].match(drop_article(tail, grammar)):
        rest = drop_article(tail, grammar)[form.end() :].strip(_EDGES)
        town = grammar["within"].match(rest)
        further = grammar["at"].match(rest)
        where = drop_article(rest[town.end() :].strip(), grammar) if town else ""
        if where and is_place(where, grammar, lenient=False):
            reading.place = reading.place or where
            return None
        if (later := grammar["occasion"].search(rest)) and grammar["events"].search(rest, later.end()):
            return rest[later.end() :].strip()  # "at the press conference with X following the summit"
        if further and grammar["events"].search(rest, further.end()):
            return rest[further.end() :].strip()  # "to the press on arrival at the Council"
        matter = grammar["topic"].match(rest)
        if matter and _A_VISIT.match(visit := drop_article(rest[matter.end() :].strip(), grammar)):
            return visit  # "for the press conference on the visit of X"
        if not rest or matter:
            return None  # "to the media on matters of trade"
    if (parted := _body_before_event(tail, grammar)) is not None:
        reading.place = reading.place or drop_article(tail[: parted.start()].strip(_EDGES), grammar)
        return tail[parted.end() :].strip()
    if reading.kind == "announcement" and (reason := _reason_of_journey(tail, grammar)):
        reading.place = reading.place or tail[: reason.start()].strip(_EDGES)
        return tail[reason.end() :].strip()
    if grammar["events"].search(tail):
        return tail
    plain = drop_article(tail, grammar).strip(_EDGES)
    if (dash := _SEPARATOR.search(plain)) and is_place(plain[: dash.start()], grammar, lenient=False):
        plain = plain[: dash.start()]  # "at the Institute – What we stand for"
    if (matter := grammar["topic"].search(plain)) and is_place(plain[: matter.start()].strip(), grammar, lenient=False):
        plain = plain[: matter.start()].strip()  # "to the Storting on the war"
    for tie in grammar["within"].finditer(plain):
        venue, where = plain[: tie.start()].strip(), drop_article(plain[tie.end() :].strip(), grammar)
        if not grammar["venues"].search(venue):
            continue
        if is_place(venue, grammar, lenient=False) and is_place(where, grammar, lenient=False):
            plain = f"{venue}, {where}"  # "at the Mansion House in London"
            break
    if all(is_place(part, grammar, lenient=False) for part in plain.split(", ")):
        if reading.kind == "announcement":
            return None  # the destination of a journey
        reading.place = f"{plain}, {reading.place}" if reading.place and first else reading.place or plain
        return None
    if not first or reading.kind not in ("speech", "remarks", "statement", "message"):
        return None
    return None if read_people(tail, grammar.language).persons or _is_people(tail, grammar) else tail


def _with_preposition(segment: str, verb: re.Match[str], grammar: Grammar) -> str:
    """What follows a verb, with the small word that ends it: "meet in" Nicosia."""
    last = verb.group().rsplit(" ", 1)
    small = len(last) > 1 and grammar["within"].fullmatch(last[1])
    return segment[verb.end() - (len(last[1]) if small else 0) :]


def _body_before_event(tail: str, grammar: Grammar) -> re.Match[str] | None:
    """The preposition between a house and what was held there: "before the Bundestag at the second reading"."""
    for later in (found for name in ("at", "occasion") for found in grammar[name].finditer(tail)):
        house = drop_article(tail[: later.start()].strip(_EDGES), grammar)
        if not house or not grammar["venues"].search(house) or not grammar["events"].search(tail, later.end()):
            continue
        if is_place(house, grammar, lenient=False):
            return later
    return None


def _town_at_end(text: str, grammar: Grammar) -> str | None:
    """The town with which a headline on a meeting ends: "met with his counterpart in Tallinn"."""
    town = None
    for within in grammar["within"].finditer(text):
        tail = text[within.end() :].strip(_EDGES)
        if not places.country_code(tail) and places.country_of(tail) and is_place(tail, grammar, lenient=False):
            town = tail
    return town


def _is_people(text: str, grammar: Grammar) -> bool:
    """Is one word the name of those who are spoken to: "to Ukrainians"?"""
    tokens = Reader(text.removesuffix("s"), grammar.language).tokens
    return text.endswith("s") and len(tokens) == 1 and tokens[0].kind.value == "modifier"


def drop_article(text: str, grammar: Grammar) -> str:
    article = grammar["articles"].match(text)
    return text[article.end() :].strip() if article else text


def _trim_occasion(text: str, grammar: Grammar, reading: Reading, *, ahead: bool = False) -> str | None:
    text = re.split(r"\s?:\s", text, maxsplit=1)[0].strip(_EDGES)
    for comma in re.finditer(r",\s", text):
        if grammar["not_names"].match(text, comma.end()) and text[comma.end()].isupper():
            text = text[: comma.start()]  # "Addressing the Conference, Calls for …"
            break
    text = _OWN.sub("", drop_article(text, grammar))
    if grammar.language.spaced and (end := _NO_NAME.search(text, 4)):
        text = text[: end.start()].rstrip(_EDGES)
    text = _cut_trailing_venue(without_topic(text, grammar), grammar, reading)
    text = text if ahead else _cut_inner_venue(text, grammar, reading)
    if grammar["formats"].fullmatch(text):
        return None
    return text or None


def _cut_inner_venue(text: str, grammar: Grammar, reading: Reading) -> str:
    """Cut a venue or town that a preposition ties to the event: "acto de asunción en el Congreso de la Nación"."""
    if reading.kind in ("readout", "interview", "announcement"):
        return text
    german = grammar.language.code == "de"
    if (german or grammar.language.lowercase_roles) and (venue := _venue_of_event(text, grammar)) is not None:
        house = drop_article(text[venue.end() :].strip(), grammar).strip(_EDGES)
        if reading.place is None or not (grammar["venues"].search(reading.place) or house in reading.place):
            reading.place = f"{house}, {reading.place}" if reading.place else house
            return text[: venue.start()].strip(_EDGES)
    if reading.place:
        return text
    for within in grammar["within"].finditer(text):
        if within.start() == 0:
            continue
        tail = drop_article(text[within.end() :].strip(), grammar)
        stop = next((m.start() for m in grammar["at"].finditer(tail) if m.start() > 0), len(tail))
        piece = tail[:stop].strip(_EDGES)
        if not piece or places.country_code(piece):
            continue  # a country is where the subject lies as often as the event
        if grammar["events"].search(text[: within.start()]) and is_place(piece, grammar, lenient=False):
            reading.place = piece
            return text[: within.start()].strip(_EDGES)
    return text


_NO_NAME = re.compile(
    r"\s(?:(?:para|pour|per|afin d[e'’]|a fin de|com vista a)\s[^\W\d_]{3,}"
    r"(?:ar|er|ir|re|arse|erse|irse|arsi|ersi|irsi)(?=\s)|"
    r"(?:heute|morgen|hoy|mañana|aujourd['’]hui|oggi|domani|hoje|amanhã|idag|imorgon)(?=[\s,.(]|$))"
)
"""What follows the name of an event and is none of it: what it was for, with a verb, or the word for the day."""


def _venue_of_event(text: str, grammar: Grammar) -> re.Match[str] | None:
    """The small word between an event and the house in which it was: "cerimonia di insediamento al Quirinale"."""
    for tie in (found for name in ("at", "within") for found in grammar[name].finditer(text)):
        house = drop_article(text[tie.end() :].strip(), grammar).strip(_EDGES)
        compound = grammar.language.code == "de" and len(house) > _COMPOUND and _ON.fullmatch(tie.group()) is not None
        if not house[:1].isupper() or not (" " in house or compound) or not grammar["venues"].match(house):
            continue
        event = text[: tie.start()]
        if grammar["events"].search(house) or _VISITED.search(event):
            continue
        if grammar["events"].search(event) and is_place(house, grammar, lenient=False):
            return tie
    return None


_COMPOUND = 7
"""Letters that a German name of a square or house has at least: "Heldenplatz"."""
_ON = re.compile(r"am|auf de[mr]|vor de[mr]|an der", re.IGNORECASE)
"""What stands before such a name."""
_VISITED = re.compile(r"(?<!\w)(?:visit[ae]?|visites|besuch|besök|bezoek|besøk|besøg|vizit\w)(?!\w)", re.IGNORECASE)
"""A visit, whose house is that which is visited."""


def _cut_trailing_venue(text: str, grammar: Grammar, reading: Reading) -> str:
    """Cut a venue that follows an event with nothing between: "cerimônia de posse Palácio do Planalto"."""
    if not grammar.language.lowercase_roles or reading.place:
        return text
    for venue in grammar["venues"].finditer(text):
        before = text[: venue.start()].rstrip()
        last = before.split()[-1] if before.split() else ""
        small = last.islower() and not any(
            grammar[name].fullmatch(last) for name in ("at", "by", "links", "articles", "within", "joiners", "topic")
        )
        if small and venue.group()[0].isupper() and grammar["events"].search(before):
            reading.place = text[venue.start() :]
            return before
    return text


def _cut_topic(text: str, grammar: Grammar) -> str:
    topic = grammar["topic"].search(text, 4)
    if topic and text[: topic.start()].rstrip().endswith(",") and not _OUTLET.search(text, topic.end()):
        return text[: topic.start()].rstrip(" ,")
    return text


_PART = re.compile(r",\s+|،\s*|\.\s+(?=\S)|\s[((](?=[^()]+$)")
_PLACE_WORDS = re.compile(r"[^\W\d_][\w.'’-]*")


_SAID_THERE: frozenset[Kind] = frozenset({"press_conference", "interview", "remarks", "briefing"})
"""Kinds in whose title a town at the end, after no topic, is where it was said."""


def _cut_place(rest: str, grammar: Grammar, reading: Reading) -> str:
    """Cut the place off the end of the rest: the last comma parts that are towns, countries or venues."""
    if grammar.language.code == "ar" and (joined := town_at_end(rest)) and places.is_known(joined[1]):
        reading.place = joined[1]
        return rest[: joined[0]].rstrip()
    cuts = list(_PART.finditer(rest))
    dated = reading.event_date is not None or reading.partial_date is not None
    place_start: int | None = None
    for cut in reversed(cuts):
        end = place_start if place_start is not None else len(rest)
        part = rest[cut.end() : end].strip(_EDGES)
        if tie := grammar["within"].match(part):
            part = part[tie.end() :].strip()
        last = place_start is None
        of_country = not last and places.country_code(rest[place_start:].strip(_EDGES)) is not None
        placed = is_place(part, grammar, lenient=dated and (last or of_country))
        if not placed or _is_holder(rest, cut.end(), part, grammar):
            break
        place_start = cut.end() + (rest[cut.end() : end].index(part) if part else 0)
        if len(cuts) - cuts.index(cut) >= 4:
            break
    if place_start is not None and (not dated or places.country_code(rest[place_start:].strip(_EDGES))):
        head = rest[:place_start].rstrip(" ,.")
        for within in () if grammar["ahead"].match(rest.lstrip()) else grammar["within"].finditer(head):
            # "an event in Phoenix, Arizona"
            town = head[within.end() :].strip()
            known = places.country_of(town) or places.country_of(rest[place_start:])
            if within.start() > 0 and known and is_place(town, grammar, lenient=False):
                place_start = within.end() + (len(head[within.end() :]) - len(head[within.end() :].lstrip()))
                reading.place = rest[place_start:].strip(_EDGES)
                return rest[: within.start()].rstrip(" ,.")
    if dated and reading.place is None and reading.kind not in ("readout", "interview", "announcement"):
        place_start = _town_before(rest, place_start) if place_start is not None else _town_that_ends(rest, grammar)
    if place_start is not None:
        reading.place = (
            rest[place_start:].strip(" ,;:") if rest.rstrip().endswith("D.C.") else rest[place_start:].strip(_EDGES)
        )
        return _without_tie(rest[:place_start].rstrip(" ,."), grammar)
    if reading.kind != "announcement" and (matches := list(grammar["within"].finditer(rest))):
        within = matches[-1]
        place = rest[within.end() :].strip(_EDGES)
        before = rest[: within.start()].strip(_EDGES)
        held = reading.kind in _SAID_THERE or (dated and grammar["events"].search(before) is not None)
        said_there = not before or (held and not grammar["topic"].search(before))
        if said_there and before and places.country_code(place):
            said_there = False
        if said_there and grammar["ahead"].search(before):
            said_there = False  # "ahead of the Summit in Washington"
        lone = dated and place.isalpha() and len(place) > 3 and place[0].isupper()
        if place and len(place) < 60 and said_there and is_place(place, grammar, lenient=lone):
            reading.place = f"{place}, {reading.place}" if reading.place and reading.place not in place else place
            return before
    return rest


def _without_tie(head: str, grammar: Grammar) -> str:
    """What stands before a place without the small word that tied it: "Cumbre Andina, en" (La Paz)."""
    tie = _ends_with(head, grammar["within"])
    return head if tie is None else head[:tie].rstrip(" ,.")


def _is_holder(rest: str, position: int, part: str, grammar: Grammar) -> bool:
    """Is a part of two words the holder of the office before it, though one of them is a town's name too?"""
    if len(part.split()) < 2 or places.is_known(part) or any(found for found in grammar["venues"].finditer(part)):
        return False
    reader = Reader(rest, grammar.language)
    for index, token in enumerate(reader.tokens):
        if token.start >= position:
            return False
        if token.kind.value == "role" and (found := reader.person(index, loose=False)) and found[0].named:
            start = rest.find(found[0].name, token.start)
            if start <= position + 2 < start + len(found[0].name):
                return True
    return False


_LAST_WORD = re.compile(r"(?<=[^\W_] )(?P<town>[^\W\d_][\w'’-]{2,30}),\s*\Z")


def _town_that_ends(rest: str, grammar: Grammar) -> int | None:
    """Where a town of two words begins that nothing parts from the event: "… General Assembly New York"."""
    words = rest.rstrip().rsplit(" ", 3)
    if len(words) < 4 or not words[-3][:1].isupper() or not places.is_known(" ".join(words[-2:])):
        return None
    if not grammar["events"].search(" ".join(words[:-2])):
        return None
    return len(rest.rstrip()) - len(" ".join(words[-2:]))


def _town_before(rest: str, place_start: int) -> int:
    """Where the place begins, with a town that no comma parts from the event: "…on Safety Colombo, Sri Lanka"."""
    town = _LAST_WORD.search(rest, max(0, place_start - 40), place_start)
    country = places.country_code(rest[place_start:].strip(_EDGES))
    if town and country and town["town"][0].isupper() and places.country_of(town["town"]) == country:
        return town.start("town")
    return place_start


_DISTRICT = re.compile(r"D\.?C\.?")


def _ends_in_place(words: list[str]) -> bool:
    """Are two words a place: the second named, after a word that is no name in a script without capitals?"""
    first, last = words
    return places.is_known(last) and (first[0].isupper() or first in _TOWN_WORDS)


_TOWN_WORDS = frozenset(("مدينة", "بمدينة", "العاصمة", "بالعاصمة", "محافظة", "شهر", "שהר", "г", "м", "شهرستان"))
"""Words for a town before its name, where nothing is written large."""


def _is_town(part: str, words: list[str]) -> bool:
    """Is the whole of a part a town or country, and not merely its last word ("ABC Radio Perth")?"""
    if not places.country_of(part):
        return False
    if len(words) == 2 and "," not in part and not places.is_known(part):
        return _ends_in_place(words)
    return len(words) < 3 or places.country_code(part) is not None or not places.country_of(words[-1])


_OUTLET = re.compile(
    r"(?<!\w)(?:radio|tv|television|télévision|televisi[óo]n|fernsehen|news|newspaper|rundfunk|podcast|телеканал\w*|"
    r"радио)(?!\w)|(?<!\w)(?:media|press|journalists|reporters|correspondents)$",
    re.IGNORECASE,
)
"""A broadcaster or paper, which a town's name does not make a place: "Radio Adelaide"."""


_HOUSE_NUMBER = re.compile(r"^\d{1,4}[A-Za-z]?\s(?=[^\W\d_a-z])")
_HAPPENED = re.compile(
    r"(?<!\w)(?:bombings?|attacks?|crisis|explosions?|shootings?|killings?|massacre|blast|fire|siege|collapse|hostages?|"
    r"closure|relocation|staff|employees|grounds|security)$",
    re.IGNORECASE,
)
"""What befell a venue, which is then no place where something was said: "Embassy Bombing"."""


@lru_cache(maxsize=1024)
def is_place(part: str, grammar: Grammar, *, lenient: bool) -> bool:
    """Is a part of a title a town, country or venue? `lenient`: any short proper noun will do (a date follows)."""
    if "/" in part:  # "Şumnu/Bulgaristan"
        return all(piece.strip() and is_place(piece.strip(), grammar, lenient=lenient) for piece in part.split("/"))
    part = _HOUSE_NUMBER.sub("", part)
    words = _PLACE_WORDS.findall(part)
    if not words or len(words) > 8 or len(part) > 80 or not (part[0].isupper() or not part[0].islower()):
        return False
    if len(words) <= 4 and " " in part and places.is_known(part) and not _OUTLET.search(part):
        return True  # "La Habana", whose article is a small word
    reader = Reader(part, grammar.language)
    classes = {token.kind.value for token in reader.tokens}
    venue = list(grammar["venues"].finditer(part))
    if ("role" in classes and not venue) or _OUTLET.search(part):
        return False
    first = reader.tokens[0]
    if first.kind.value in ("link", "joiner") and not grammar["articles"].fullmatch(first.text):
        return False  # "to Parliament"
    if _HAPPENED.search(part):
        return False
    if "role" in classes and any(pattern.match(part) for _, pattern in grammar.kinds):
        return False  # "Déclarations du porte-parole du Quai d'Orsay"
    if (
        venue
        and not classes & {"small", "mark", "stop"}
        and (venue[-1].end() >= len(part) - 2 or venue[0].start() == 0)
    ):
        return True
    if any(pattern.search(part) for _, pattern in grammar.kinds):
        return False
    if _DISTRICT.fullmatch(part):
        return True
    if len(words) <= 4 and not classes & {"small", "mark", "stop", "joiner", "role"} and _is_town(part, words):
        ends = (words[0], words[-1])  # "Oslo Freedom Forum", "Cimeira da União Africana"
        return len(words) < 2 or not any(grammar["events"].fullmatch(word) for word in ends)
    if "role" in classes:
        return False
    if venue and not classes & {"mark"} and grammar.language.lowercase_roles:
        return True
    if grammar["events"].search(part):
        return False
    return (
        lenient and len(words) <= 4 and all(token.kind.value in ("name", "modifier", "link") for token in reader.tokens)
    )
