"""Reads a release's title: its number, kind, speakers, occasion, place and date, each where the title states it."""

from __future__ import annotations

import re

from parsers.normalize import places
from parsers.normalize.bodies import body_after, body_before
from parsers.normalize.grammar import (
    EDGES,
    SEPARATOR,
    Grammar,
    KindMatch,
    Reading,
    drop_article,
    ends_with,
    find_kind,
    grammar_of,
    skip,
)
from parsers.normalize.joint_texts import JOINT, chaired_event, event_of, names_states, stated_on
from parsers.normalize.language import (
    NEVER,
    Language,
    half_width,
)
from parsers.normalize.occasions import is_bare, is_observed, named_before
from parsers.normalize.people import People, Person, Reader, read_people
from parsers.normalize.title_dates import take_dates
from parsers.normalize.title_events import read_held, without_held
from parsers.normalize.title_occasions import (
    addressed,
    read_attended,
    read_context,
    read_hosted,
    read_journey,
    read_plan,
    read_talk,
    read_visit,
    read_visit_stated_on,
    trim_occasion,
    trip_of,
    visit_behind,
    visit_stated_on,
    with_preposition,
)
from parsers.normalize.title_places import cut_place, cut_place_segment, is_place, town_of_meeting, without_tie
from parsers.normalize.title_postpositions import read_possessed
from parsers.normalize.title_speakers import (
    GENITIVES,
    HEARD_BY_BODIES,
    after_state,
    in_genitive,
    is_body,
    is_event,
    is_honoured,
    is_of_office,
    is_of_outlet,
    names_event,
    out_of_genitive,
    people_after_adjectives,
    people_elsewhere,
    people_last,
    people_later,
    plain,
    read_bracketed_interview,
    read_interview,
    read_interview_given,
    speaks_on,
    state_after,
)
from parsers.normalize.title_verb_last import read_verb_last
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
    r"\s*[(\[](?:(?:unofficial|near-verbatim|edited|rush|full|provisional|courtesy|read|complete|see)"
    r"(?: the)?(?: full)? "
    r"(?:transcript|translation|text|statement|speech|remarks|address)|"
    r"as (?:delivered|prepared)(?: for delivery)?|check against delivery)[)\]]\s*$",
    re.IGNORECASE,
)
"""What an editor adds on how the text was made: "(unofficial transcript)"."""

_TRAILING_DOTS = re.compile(r"[\s.…]*(?:…|\.\.\.)\s*$")

_SPACES = re.compile(r"[\s\u200e\u200f\u202a-\u202e\ufeff]+")

_PICTURES = "\u2600-\u27bf\ufe0f\U0001f000-\U0001faff"
_DECORATION = re.compile(rf"^[\s*•#>\-–—{_PICTURES}]+|[\s*#]+$")
"""Rules, hashes and, on channels, pictures around a title."""

_LEADING_NUMBER = re.compile(
    r"^\s*(?P<number>(?P<mark>No|NO|Nº|N°|N\.º|Nr|NR|№|SC|QA|Sayı|Ref|Nota)\s?[.:°º\-]?\s?:?\s?\d{1,4}(?:[/\-]\d{2,4})?)\s*[,\-–—.:)]\s*"
)
"""A document's number at the head of a title: "No: 234, ", "SC:32 - "; "No:221/20, "."""

_SERIES_PREFIX = re.compile(r"^[^:–—]{2,30}[:]\s+")

_PARTED_LETTERS = re.compile(r"(?<!\w)([A-Z]\.) (?=[A-Z]\.(?:\s|$))")
"""The letters of a state or body that a blank parts: "U. S."."""

_JUNIOR = re.compile(r",? (Jr|JR)\b(?:\.(?=['’]))?")
"""What tells a son from his father, parted from the name by a comma or with its stop before a possessive."""

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
    title = _TRAILING_SITE.sub("", title) if "." in title else title
    if "…" in title or "..." in title:
        title = _TRAILING_DOTS.sub("", title)
    title = _PARTED_LETTERS.sub(r"\1", title) if ". " in title else title
    title = _JUNIOR.sub(r" \1", title) if "Jr" in title or "JR" in title else title
    title = _DECORATION.sub("", title).strip()
    return _GLUED_DASH.sub(" - ", title) if "- " in title else title


def read_title(title: str, language: Language) -> Reading:
    """What a title states."""
    reading = Reading()
    core = clean_title(title)
    core = _take_number(core, reading)
    if core.count(" | ") > 1:
        core = _without_bars(core, language)
    if " | " in core and language.code == "en":
        core = _without_issuer(core, language)
    if "; " in core and language.code == "en":
        core = _without_semicolons(core, language)
    core = take_dates(core, language, reading)
    reading.core = core
    if not language.spaced:
        from parsers.normalize.ideographic import read_core

        read_core(core, language, reading)
        return reading
    _read_core(core, language, reading)
    if language.code == "en" and reading.kind == "press_conference" and reading.people:
        _add_partner(core, language, reading)
    return reading


def _without_bars(core: str, language: Language) -> str:
    """A title whose parts stand between bars, with commas: "Remarks by the Minister | Opening | Lagos | 5 May"."""
    grammar = grammar_of(language)
    kind = find_kind(core, grammar)
    opens = kind is not None and kind.start <= 4 and grammar["by"].match(core, kind.end + 1) is not None
    return core.replace(" | ", ", ") if opens else core


def _without_semicolons(core: str, language: Language) -> str:
    """A title that parts its speakers by semicolons, with commas: "Secretary X; Minister Y; and Minister Z at a …"."""
    parts = _SEMICOLON.split(core)
    officials = [read_people(part, language) for part in parts[:-1]]
    whole = all(
        len(one.persons) == 1 and one.persons[0].role and one.end == len(part)
        for one, part in zip(officials, parts, strict=False)
    )
    return f"{', '.join(parts[:-1])} and {parts[-1]}" if whole else core


def _add_partner(core: str, language: Language, reading: Reading) -> None:
    """Add who gave a press conference with its owner: "Secretary Reed's Joint Press Availability With Minister X"."""
    form = reading.kind_text
    behind = core.find(form) + len(form)
    if not form or "joint" not in form.casefold() or core[behind : behind + 6].casefold() != " with ":
        return
    partners = read_people(core, language, behind + 6, loose=True).persons
    if reading.people[-1].end <= behind:
        reading.people = (*reading.people, *partners)


def _without_issuer(core: str, language: Language) -> str:
    """A title without the office or body whose site it is from, behind a bar: "Press conference | Foreign Minister"."""
    head, _, tail = core.rpartition(" | ")
    people = read_people(tail, language)
    office = len(people.persons) == 1 and not people.persons[0].named and people.end >= len(tail.rstrip())
    return head if office and " | " not in head else core


_SEMICOLON = re.compile(r"\s?;\s(?:and\s)?", re.IGNORECASE)


def _take_number(core: str, reading: Reading) -> str:
    if found := _LEADING_NUMBER.match(core):
        reading.number = found["number"].strip()
        return core[found.end() :]
    return core


def _read_core(core: str, language: Language, reading: Reading) -> None:
    """Read what is left of a title after number and dates: kind, speakers, circumstances."""
    grammar = grammar_of(language)
    start = 0
    if opening := grammar["openings"].match(core):
        start = opening.end()
        while start < len(core) and core[start] in " :–—-":
            start += 1
    if language.kind_last and (_read_kind_last(core, grammar, reading) or read_verb_last(core, grammar, reading)):
        return
    if language.postpositions and read_possessed(core, grammar, reading):
        return
    head, colon, _ = core.partition(": ")
    if language.kind_last and colon and read_people(head, language).persons and _read_kind_last(head, grammar, reading):
        return  # "Bakan X'ten 29 Ekim mesajı: …"
    prefix = _SPEECH_PREFIX.match(core, start)
    named = find_kind(core, grammar, prefix.end()) if prefix else None
    if prefix and named and not (prefix["series"] and named.kind == "announcement"):
        start = prefix.end()  # "Speech: Independence Day reception: Ambassador's speech"
    elif prefix and prefix["issuer"] and _tells_of_travel(core, prefix.end(), grammar):
        start = prefix.end()  # "MFA Press Statement: Working Visit by Minister X to Rome"
    elif (state := _STATE_PREFIX.match(core, start)) and _tells_of_official(core, state.end(), grammar):
        start = state.end()  # "Malta: Foreign Minister X receives …"
    elif language.code == "en" and (tag := _MINISTRY_TAG.match(core, start)):
        core, start = core[tag.end() :], 0
    text = cut_place_segment(core[start:], grammar, reading)
    if ":" in text and read_bracketed_interview(text, grammar, reading):
        return
    segments = _segments(text, grammar)
    for segment, offset in _in_order(segments, grammar):
        if _read_segment(text, segment, offset, grammar, reading):
            if not reading.people and reading.kind in _SPOKEN and len(segments) > 1:
                reading.people = people_elsewhere(segments, grammar)
            break
    else:
        if start:
            _read_segment(core, core, 0, grammar, reading)
    meeting = find_kind(text, grammar) if segments[0][1] and reading.kind in ("speech", "remarks") else None
    if meeting and meeting.start == 0 and meeting.kind in ("statement", "press_conference"):
        reading.kind, reading.kind_text = meeting.kind, meeting.text
    if reading.kind in JOINT and reading.occasion is None:
        read_visit_stated_on(text, grammar, reading)
    headed = reading.kind and segments[1:] and text[: segments[1][1]].strip(EDGES) == reading.kind_text
    if reading.kind in JOINT and reading.occasion is None and len(segments) == 2:
        reading.occasion = event_of(segments[1][0], grammar, reading)
    elif headed and not reading.people and not grammar["visits"].match(segments[1][0].lstrip()):
        reading.occasion = (
            event_of(segments[1][0], grammar, reading) or reading.occasion
        )  # "Statement: 10th Plenary Meeting of the Third Committee"
    elif reading.kind in _SPOKEN and reading.people and reading.occasion is None and len(segments) == 2:
        apart = "|" in text[segments[0][1] + len(segments[0][0]) : segments[1][1]]
        apart = apart and language.code == "en" and find_kind(segments[1][0], grammar) is None
        reading.occasion = event_of(segments[1][0], grammar, reading) if apart else None  # "… | Harbour Dinner"
    if reading.kind == "statement" and reading.event_date and not reading.people and reading.occasion is None:
        reading.occasion = stated_on(text, grammar, reading)
    if reading.kind == "statement" and reading.occasion is None:
        reading.occasion = chaired_event(text, grammar, reading)
    generic = grammar["generic"].match(core)
    if reading.kind is None and generic and (taken := _TAKES_PART.search(core, generic.end())):
        read_attended(cut_place(core[taken.end() :], grammar, reading), grammar, reading)
    if reading.kind is None and generic and language.code == "en":
        reading.visit = visit_stated_on(core, generic.end(), grammar)
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
            read_talk(without_held(core, grammar, reading), talk, grammar, reading)
        elif talk.start() == start or reading.generic:
            reading.occasion = reading.occasion or trim_occasion(core[talk.start() :], grammar, reading)
        elif grammar["topic"].fullmatch(core[: talk.start()].strip()):
            read_talk(core, talk, grammar, reading)  # "Zum Telefongespräch des Außenministers X mit Y"
        elif _opens_talk(core[: talk.start()], grammar, reading):
            read_talk(core, talk, grammar, reading)  # "A Palazzo Chigi incontro con X", "Segreteria: incontro con X"
        elif (held := ends_with(core[: talk.start()].rstrip(), grammar["took_place"])) is not None:
            read_talk(core, talk, grammar, reading)
            town = grammar["within"].match(core)
            if town and is_place(core[town.end() : held].strip(EDGES), grammar, lenient=False):
                reading.place = core[town.end() : held].strip(EDGES)
        elif talk.end() >= len(core) - 1 and len(core) < 100 and not language.kind_last:
            reading.occasion = reading.occasion or core  # "Japan-Peru Foreign Ministers' Meeting"
    reading.talks = reading.talks or talk is not None
    if talk and reading.event_date and reading.occasion and reading.place is None and language.code == "en":
        reading.place = town_of_meeting(reading.occasion, grammar)  # "Minister X's Meetings in Rome, 3 May 2021"
    silent = reading.kind is None and not reading.people and not reading.occasion
    if silent and not talk and not grammar["coming"].search(core) and read_held(core, grammar, reading):
        return
    if reading.kind is None and not reading.people and (not reading.talks or language.postpositions):
        _read_anywhere(text, grammar, reading)


def _opens_talk(before: str, grammar: Grammar, reading: Reading) -> bool:
    """Is what stands before a talk the office that held it, with a colon, or the house in which it was?"""
    text = before.strip()
    if text.endswith(":"):
        return len(text) < 50 and text.count(":") == 1
    if grammar["took_place"].search(text):
        return False  # "В Министерстве состоялась встреча"
    within = grammar["within"].match(text) or grammar["at"].match(text)
    house = drop_article(text[within.end() :].strip(EDGES), grammar) if within else ""
    if not house or not grammar["venues"].search(house) or not is_place(house, grammar, lenient=False):
        return False
    reading.place = reading.place or house
    return True


_TAKES_PART = re.compile(
    r"(?<!\w)(?:participation|attendance|presence)\s(?:of\s[^.;:\n]{3,90}?\s)?(?:in|at)\s", re.IGNORECASE
)
"""What a press release of no other kind is on: "Press Release on the participation of the Minister in the Forum"."""

_SPOKEN: frozenset[Kind] = frozenset({"speech", "remarks", "message", "press_conference"})

_SPEECH_PREFIX = re.compile(
    r"(?:speech|authored article|news story|world news story|transcript|oral statement|"
    r"(?P<series>(?P<issuer>[a-z]{2,4} )?(?:press|media|news) (?:release|statement)))\s?:\s",
    re.IGNORECASE,
)
"""What a government's site puts before the titles of a class of pages."""

_MINISTRY_TAG = re.compile(r"(?:MFA|MoFA|MOFA):\s(?=[A-Z])")
"""A ministry's own mark before its headlines, where no quotation follows: "MFA: Minister X to attend …"."""

_STATE_PREFIX = re.compile(r"[^\W\d_a-z][^\W\d_]+(?: [^\W\d_]+){0,2}:\s")
"""The state whose headline follows, as distributors of releases print it."""


def _tells_of_travel(core: str, start: int, grammar: Grammar) -> bool:
    """Does the headline of a visit, or of what talks an official had, begin here?"""
    if grammar["visits"].match(core, start):
        return True
    talk = grammar["talks"].search(core, start)
    people = read_people(core, grammar.language, start) if talk else None
    return people is not None and bool(people.persons) and people.persons[0].role is not None


def _tells_of_official(core: str, start: int, grammar: Grammar) -> bool:
    """Does a headline on what an official does begin here?"""
    people = read_people(core, grammar.language, start)
    if not people.persons or people.persons[0].role is None or find_kind(core[:start], grammar):
        return False
    position = skip(core, people.end)
    return any(grammar[name].match(core, position) for name in ("meets", "coming", "attends"))


_PARTICIPLE = re.compile(
    r"(?:münasibətilə|barədə|ilə bağlı|yaptığı|yaptıkları|verdiği|verdikleri|gerçekleştirdiği|yayımladığı|katıldığı|"
    r"sonrasında|sonrası|sırasında|vesilesiyle|dolayısıyla|münasebetiyle|münasebetle)\s*$",
    re.IGNORECASE,
)
"""What stands between the event and the kind in Turkish: "which he made"."""


def _read_kind_last(core: str, grammar: Grammar, reading: Reading) -> bool:
    """A title whose last words name the kind: SPEAKER in the genitive, circumstances, KIND (Turkish)."""
    text = cut_place(core, grammar, reading)
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
    if kind == "message" and (day := grammar["holidays"].match(best.text)):
        reading.occasion = day.group()  # "Yeni Yıl Mesajı"
    people = read_people(text, grammar.language, loose=False)
    position = 0
    if people.persons and people.end <= start:
        reading.people, position = people.persons, people.end
    between = _PARTICIPLE.sub("", text[position:start].strip(" '’,")).strip(EDGES)
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
    before = text[: kind.start].strip(EDGES)
    if postpositions:
        people = read_people(text, grammar.language, loose=True)
        if people.persons and grammar["by"].match(text[people.end :].lstrip()):
            reading.people = people.persons
        before = before[: ends_with(before, grammar["occasion"]) or 0].strip(EDGES)
    if before and grammar["events"].search(before) and (reading.occasion is None or postpositions):
        reading.occasion = before
    _read_after_kind(text, kind.end, grammar, reading, kind)


def _segments(text: str, grammar: Grammar) -> list[tuple[str, int]]:
    """The whole text, then its parts about colons and dashes, then a closing parenthesis."""
    out = [(text, 0)]
    if (own := _words_behind_comma(text, grammar)) is not None:
        out.insert(0, (text[own:], own))
    cuts = list(SEPARATOR.finditer(text))
    starts = [0, *(cut.end() for cut in cuts)]
    if cuts:
        out += [(text[a:], a) for a in starts[1:]]
    if (topic := grammar["topic"].match(text)) and (clause := text.rfind(", ")) > topic.end():
        out.append((text[clause + 2 :], clause + 2))  # "Regarding X, the Ministry responds as follows:"
    sentence = text.rfind(". ")
    if sentence > 0:
        out.append((text[sentence + 2 :], sentence + 2))
    if (glued := _glued_title(text, grammar)) is not None:
        out.append((text[glued:], glued))
    closing = re.search(r"\(([^()]{3,80})\)\s*$", text)
    if closing:
        out.append((closing[1], closing.start(1)))
    return out


_BEHIND_COMMA = frozenset({"speech", "remarks", "statement", "message", "press_conference"})


def _words_behind_comma(text: str, grammar: Grammar) -> int | None:
    """Where, behind the name of an event or of a meeting with the press, it says whose words follow: "Vertice di Oslo,
    l'intervento del Presidente X", "Dichiarazioni alla stampa con il Presidente Y, l'intervento del Presidente X"."""
    comma = text.rfind(", ")
    if not grammar.language.lowercase_roles or comma < 0 or SEPARATOR.search(text):
        return None
    article = grammar["articles"].match(text, comma + 2)
    start = skip(text, article.end()) if article else comma + 2
    kind = find_kind(text, grammar, start)
    if kind is None or kind.start != start or kind.kind not in _BEHIND_COMMA:
        return None
    by = grammar["by"].match(text, skip(text, kind.end))
    people = read_people(text, grammar.language, skip(text, by.end() if by else kind.end))
    headed = find_kind(text[:comma], grammar)
    meets_press = headed is not None and headed.start == 0 and grammar["beside"].search(text, headed.end, comma)
    return comma + 2 if people.persons and (meets_press or grammar["events"].match(text)) else None


def _glued_title(text: str, grammar: Grammar) -> int | None:
    """Where the title itself begins behind a headline with no mark between, its kind written large: "Через кризис к
    развитию Послание Главы государства"."""
    kind = find_kind(text, grammar, 1) if grammar.language.genitive_names else None
    while kind and not (text[kind.start].isupper() and text[kind.start - 1] == " "):
        kind = find_kind(text, grammar, kind.end)
    return kind.start if kind and text[: kind.start].rstrip()[-1:].islower() else None


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
    if offset == 0 and people.persons and (visit := grammar["visits"].match(segment)) and visit.end() > people.end:
        read_visit(segment, visit, grammar, reading)  # "Official visit of …", which is no official
        return True
    named_talk = grammar["talks"].match(segment) if people.persons and people.persons[0].start == 0 else None
    if named_talk and people.persons[0].role is None and named_talk.end() > people.persons[0].end:
        people = People((), 0)  # "Courtesy Call on Minister X"
    if people.persons:
        rest = segment[people.end :]
        gap = re.match(r"[\s'’:,–—\-]*", rest)
        position = people.end + (gap.end() if gap else 0)
        if visit := visit_behind(segment, position, grammar):
            if len(visit.group().split()) > 2:  # a "visit to" alone names no occasion
                read_visit(segment[visit.start() :], visit, grammar, reading)
            reading.kind_text = visit.group()
            reading.kind = "announcement" if grammar["coming"].match(segment, position) else "press_release"
            return True
        kind = find_kind(segment, grammar, position)
        bare = people.persons[0].named and people.persons[0].role is None and not people.possessive
        several = len(people.persons[0].name.split()) > 1
        tied = not bare or (several and re.match(r"\s*[:–—-]", rest) is not None)
        if kind and several and language.genitive_s and people.persons[-1].name.endswith(GENITIVES):
            tied = tied or kind.start == position  # "Anna Lindqvists tal"
        if kind and kind.start == position and several and is_honoured(segment[: people.persons[0].start], grammar):
            tied = True  # "Hon. Jane Roe Statement to the Meeting"
        planned = grammar["coming"].match(segment, position)  # "Minister X to address the Assembly"
        near = kind is not None and tied and kind.start - position <= 40 and not planned
        if kind and kind.start == position and kind.text.casefold() == "addresses" and not people.possessive:
            near = False  # the verb
        if kind and near and plain(segment[position : kind.start], grammar):
            persons = people.persons
            if ":" in rest[: gap.end() if gap else 0] and all(not person.named for person in persons):
                _accept(text, segment, offset, kind, (), grammar, reading)
                of_state = places.country_code(segment[position : kind.start].strip(EDGES)) is not None
                if of_state and all(is_body(person, grammar) for person in persons):
                    reading.occasion = reading.occasion or segment[: people.end].strip()  # "Council: UK statement"
                    return True
                reading.people = reading.people or persons  # "Ministry: Address by Minister X"
                return True
            noun = kind.text[0].isupper() or language.lowercase_roles
            acts = any(pattern.fullmatch(kind.text) for _, pattern in grammar.verbs)
            if language.genitive_s and noun and not acts and not rest[: gap.end() if gap else 0].strip():
                persons = (*persons[:-1], out_of_genitive(persons[-1]))
            if all(person.named and not person.role and _is_occasion(person.name, rest, grammar) for person in persons):
                return _accept(text, segment, offset, kind, (), grammar, reading)  # "New Year's Speech by …"
            heard = kind.kind in HEARD_BY_BODIES and all(is_body(person, grammar) for person in persons)
            named = segment[position : kind.start].strip(EDGES)  # "PM X's Independence Day Address"
            if kind.kind in _HELD_ON and (grammar["holidays"].search(named) or names_event(named, grammar)):
                reading.occasion = named
            return _accept(text, segment, offset, kind, () if heard else persons, grammar, reading)
        quotes = ":" in rest[: gap.end() if gap else 0]
        talk = None if quotes else grammar["talks"].match(segment, position)
        if talk and bare and talk.end() >= len(segment.rstrip(EDGES)):
            talk = None  # "Lake States Ministerial Meeting"
        sure = people.persons[0].role or not people.persons[0].named or " " in people.persons[0].name
        if talk and (sure or people.possessive or not language.spaced):
            reading.kind, reading.kind_text, reading.talks = "readout", talk.group(), True
            reading.occasion = trim_occasion(segment[talk.start() :], grammar, reading)
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
        if offset == 0 and kind is None and speaks_on(segment, position, people.persons[0], grammar):
            reading.kind, reading.kind_text, reading.people = "statement", "", people.persons
            return True
        there = grammar["within"].match(segment, position)
        if there is None and (language.genitive_names or language.code in ("it", "de")):
            there = grammar["at"].match(segment, position)  # "Министр X на заседании …", "Il Ministro X al Vertice …"
            there = None if there and _ABOUT_TOO.fullmatch(there.group()) else there
        if there and kind is None and language.code == "en" and read_journey(segment[there.end() :], grammar, reading):
            return True
        tail = drop_article(segment[there.end() :].strip(), grammar) if there else ""
        placed = people.persons[0].role or (official and language.lowercase_roles and grammar["events"].match(tail))
        if there and kind is None and placed and grammar["events"].search(segment, there.end()):
            reading.kind, reading.kind_text, reading.people = "remarks", "", people.persons
            read_context(segment[position:], grammar, reading)
            return True
        if (
            offset == 0
            and kind is None
            and known
            and language.code == "en"
            and _goes_to(segment, position, grammar, reading)
        ):
            return True
        meet = None if quotes else grammar["meets"].match(segment, position)
        takes_part = grammar["attends"].match(segment, position)
        if meet and takes_part and takes_part.end() > meet.end():
            meet = None  # "принял участие" is no "принял"
        for verb_kind, verb in _verbs_at(segment, position, grammar):
            if verb_kind == "statement" and (talk := grammar["talks"].search(segment, verb.end())):
                reading.kind, reading.kind_text, reading.talks = "readout", talk.group(), True
                reading.occasion = trim_occasion(segment[talk.start() :], grammar, reading)
                return True
            surname = verb_kind == "message" and people.persons[0].named and not places.is_known(people.persons[0].name)
            if (
                (known or surname)
                and not (meet and meet.end() > verb.end())
                and (segment.lstrip()[:1] not in _QUOTES or not people.persons[0].named)
            ):
                reading.kind, reading.kind_text, reading.people = verb_kind, verb.group(), people.persons
                if verb_kind == "interview":
                    read_interview_given(segment, verb, grammar, reading)
                else:
                    read_context(segment[verb.end() :], grammar, reading)
                if verb_kind == "speech" and reading.occasion is None and reading.place is None:
                    reading.occasion = addressed(segment[verb.end() :], grammar)
                return True
        if meet and not grammar["coming"].match(segment, position):
            reading.kind, reading.kind_text, reading.talks = "readout", meet.group(), True
            reading.place = reading.place or town_of_meeting(with_preposition(segment, meet, grammar), grammar)
            if talk := grammar["talks"].search(segment, position):
                reading.occasion = segment[talk.start() :].strip(EDGES) if talk.end() < len(segment) - 3 else None
            elif received := _RECEIVED_FOR.search(segment, meet.end()):
                tail = segment[received.end() :].strip(EDGES)
                tail = without_tie(tail.removesuffix(reading.place or "").rstrip(" ,."), grammar)
                reading.occasion = trim_occasion(tail, grammar, reading) if grammar["events"].match(tail) else None
            return True
        host = grammar["beside"].match(segment, position) if official and kind is None else None
        if host and is_of_outlet(segment, host.end(), grammar):
            reading.kind, reading.kind_text, reading.people = "interview", "", people.persons
            return True
        coming = grammar["coming"].match(segment, position)
        if coming is None and kind is None and offset == 0 and known and grammar.language.code == "en":
            to_do = _TO_DO.match(segment, position)
            coming = to_do if to_do and not _is_addressed(segment, to_do.end(), grammar) else None
        if coming:
            reading.kind = "announcement"
            attended = grammar["attends"].search(segment, position, coming.end() + MAX_VERB)
            if attended and attended.start() <= coming.end() + 1:
                read_attended(cut_place(segment[attended.end() :], grammar, reading), grammar, reading)
            read_hosted(segment, coming, grammar, reading)
            if reading.occasion is None:
                read_plan(segment[coming.end() :], grammar, reading)
            return True
        if attended := grammar["attends"].match(segment, position) or _HOSTS.match(segment, position):
            read_attended(cut_place(segment[attended.end() :], grammar, reading), grammar, reading)
            return True
    elif offset == 0 and (coming := grammar["coming"].match(segment, after_state(segment, grammar))) and coming.start():
        reading.kind, reading.kind_text = "announcement", coming.group()
        read_hosted(segment, coming, grammar, reading)
        return True
    elif offset == 0 and language.genitive_names and (says := _body_that_says(segment, grammar)):
        for verb_kind, pattern in grammar.verbs:
            if stated := pattern.match(segment, says[1]):
                reading.kind, reading.kind_text, reading.people = verb_kind, stated.group(), (says[0],)
                read_context(segment[stated.end() :], grammar, reading)
                return True
    elif offset == 0 and (attended := grammar["attends"].match(segment, after_state(segment, grammar))):
        read_attended(cut_place(segment[attended.end() :], grammar, reading), grammar, reading)
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
        read_visit(segment, visit, grammar, reading)
        return True
    kind = find_kind(segment, grammar)
    if kind and kind.kind in _NAMED_FIRST and not is_of_office(segment[: kind.start], grammar):
        kind = None  # "Signing of the agreement between …" is no agreement
    if kind and grammar["coming"].search(segment, 0, kind.end):
        reading.kind, reading.kind_text = "announcement", kind.text
        cut_place(segment[kind.end :], grammar, reading)
        return True
    if kind is None and offset == 0 and (coming := grammar["coming"].match(segment)):
        reading.kind, reading.kind_text = "announcement", coming.group()
        cut_place(segment[coming.end() :], grammar, reading)
        return True
    if kind and kind.kind in _OF_BODIES and (body := body_before(segment[: kind.start], grammar)):
        return _accept(text, segment, offset, kind, body, grammar, reading)
    if kind and plain(segment[: kind.start], grammar):
        return _accept(text, segment, offset, kind, (), grammar, reading)
    if kind and kind.kind in JOINT and names_states(segment[: kind.start], grammar):
        return _accept(text, segment, offset, kind, (), grammar, reading)
    said = grammar["said"].search(segment) if offset == 0 else None
    if said and said.start() > 0 and language.role_after_name:
        said = None  # "السعودية تدين تصريحات …": whom the verb is followed by is spoken of
    if said and not grammar["meets"].match(segment, said.start()):
        speaking = read_people(segment, language, said.end())
        if speaking.persons and speaking.persons[0].role:
            reading.kind, reading.kind_text, reading.people = "remarks", said.group(), speaking.persons
            return True
    return False


def _body_that_says(segment: str, grammar: Grammar) -> tuple[Person, int] | None:
    """The body in which a headline says that something was said, and where it goes on: "В МИД России осудили …"."""
    within = grammar["within"].match(segment)
    people = read_people(segment, grammar.language, within.end() + 1) if within else None
    if people is None or len(people.persons) != 1 or people.persons[0].named:
        return None
    if not grammar["departments"].match(people.persons[0].name):
        return None
    return people.persons[0], people.end + (segment[people.end : people.end + 1] == " ")


_ABOUT_TOO = re.compile(r"zu[mr]?|zu de[rmn]|vor(?: de[rmn])?|gegenüber(?: der)?", re.IGNORECASE)
"""German words for where something is said that tell as well what it is about, or when: "zum Gipfel"."""
_HOSTS = re.compile(r"(?:co-)?(?:gives|gave|holds|held|hosts?|hosted|organi[sz]e[sd])\s(?=(?:an?|the|his|her)\s)", re.I)
"""What an official does with an event of his own: "hosts a reception"."""
_RECEIVED_FOR = re.compile(r"\szu(?:m|r| einem| einer)\s(?:[a-zäöü]+(?:en|em|er)\s)?")
"""For what somebody is received, in German: "empfängt seinen Amtskollegen zu einem Höflichkeitsbesuch"."""


_ADDRESSES = re.compile(r"address(?:es|ed)", re.IGNORECASE)
"""A verb of speaking whose object is those who hear: "addresses the Assembly"."""
_TO_EVENT = re.compile(r"\s?to (?:the )?(?=[A-Z\d])")


def _goes_to(segment: str, position: int, grammar: Grammar, reading: Reading) -> bool:
    """Does a headline say to which event an official goes, without a verb: "Minister X to Coral Conference in Riga"?"""
    to = _TO_EVENT.match(segment, position)
    if to is None or grammar["coming"].match(segment, position) or ":" in segment:
        return False
    event = cut_place(segment[to.end() :].strip(EDGES), grammar, reading)
    town = reading.place or town_of_meeting(event, grammar)
    named = without_tie(event[: event.rindex(town)].rstrip(" ,."), grammar) if town and town in event else event
    if ends_with(named, grammar["events"]) is None or _IN_ALL_CASES.search(named):
        return False
    reading.kind, reading.kind_text = "announcement", to.group()
    reading.place, reading.occasion = town, trim_occasion(named, grammar, reading, ahead=True)
    return True


_IN_ALL_CASES = re.compile(r"\s(?:at|in|with|from|on|over|about|during)\s", re.IGNORECASE)
_TO_DO = re.compile(
    r"\s?to (?=(?!(?:the|a|an|his|her|their|all|be|un|uk|us|eu)(?!\w))[A-Za-z][a-z]{2,11}(?<!s) [\w“\"'‘])",
    re.IGNORECASE,
)
"""What a headline says that an official is going to do, right behind the name: "President X to Award …"."""


def _is_addressed(segment: str, position: int, grammar: Grammar) -> bool:
    """Does an office, body or state follow "to": whom one speaks to, and no verb?"""
    first = next(iter(Reader(segment[:120], grammar.language, position).tokens), None)
    return ":" in segment[position:] or first is None or first.kind.value in ("role", "modifier", "department")


def _is_occasion(name: str, rest: str, grammar: Grammar) -> bool:
    """Does a day that is kept, or with a colon an event, stand where a name would: "Bicentenario de la República:"?"""
    headed = rest.lstrip()[:1] == ":" and grammar["events"].match(name) is not None
    return headed or is_observed(name, grammar)


def _verbs_at(segment: str, position: int, grammar: Grammar) -> list[tuple[Kind, re.Match[str]]]:
    """The verbs behind a person, the longest first: "addresses a letter of condolence" is no "addresses"."""
    found = [(kind, verb) for kind, pattern in grammar.verbs if (verb := pattern.match(segment, position))]
    return sorted(found, key=lambda match: -match[1].end())


MAX_VERB = 24
"""Characters of a verb of taking part."""

_QUOTES = frozenset('"“„«')
"""What a part of a headline begins with that is what somebody said, and no further title."""

_HELD_ON: frozenset[Kind] = frozenset({"speech", "remarks", "message"})
"""Kinds before whose word the day or event stands on which they were given."""

_IN_WORDS = re.compile(r",\sin\s(?:his\s|her\s|their\s)?", re.IGNORECASE)


def _told_in_headline(segment: str, position: int, grammar: Grammar) -> KindMatch | None:
    """The kind that a headline gives in passing: "Secretary-General, in Message on …, Calls for …"."""
    if grammar.language.code != "en":
        return None
    for tie in _IN_WORDS.finditer(segment, max(0, position - 2)):
        kind = find_kind(segment, grammar, tie.end())
        if kind and kind.start == tie.end():
            return kind
    return None


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
    if people and reading.occasion is None and _ADDRESSES.fullmatch(kind.text):
        hearers = drop_article(segment[kind.end :].strip(), grammar)
        reading.occasion = trim_occasion(hearers, grammar, reading) if grammar["events"].search(hearers) else None
    before = text[:offset].strip(EDGES)
    if not before and _AHEAD_OF_COLON.search(segment, 0, kind.start):
        before = segment[: kind.start].strip(EDGES)  # "Jahrestagung 2019: Rede von Minister X"
    free = reading.occasion is None or is_bare(reading.occasion, grammar)
    if free and not people and kind.kind not in _NAMED_FIRST and kind.kind not in _ABOUT_OTHERS:
        reading.occasion = named_before(segment[: kind.start], grammar) or reading.occasion
    if kind.kind == "message" and reading.occasion is None and (day := grammar["holidays"].search(kind.text)):
        reading.occasion = day.group() if day.end() < len(kind.text) else None  # "Christmas Message by X"
    if before and (reading.occasion is None or is_bare(reading.occasion, grammar)):
        _read_before(before, grammar, reading)
    return True


_AHEAD_OF_COLON = re.compile(r"\s?:\s(?:[^\W\d_]{1,4}['’\s])?$")
"""A colon right before the word for the kind, or before its article."""


def _read_before(before: str, grammar: Grammar, reading: Reading) -> None:
    """What stands before a colon or dash: a speaker, an event, or a topic."""
    people = read_people(before, grammar.language, loose=True)
    whole = bool(people.persons) and people.end >= len(before) - 2
    if whole and not reading.people and (people.persons[0].role or not grammar["events"].search(before)):
        reading.people = people.persons
        return
    before = cut_place(before, grammar, reading) if reading.place is None else before
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
        read_interview(segment, kind, grammar, reading)
        return
    if reading.kind == "readout" and kind is not None:
        if talk := grammar["talks"].search(segment, kind.start):
            read_talk(segment, talk, grammar, reading)
            return
        if trip := trip_of(segment, kind, grammar):
            reading.occasion = trip
            return
    if reading.kind in JOINT and not reading.people and (event := event_of(rest, grammar, reading)):
        reading.occasion = event
        return
    greeted = kind is not None and any(
        verb_kind == "message" and verb.fullmatch(kind.text) for verb_kind, verb in grammar.verbs
    )
    if not reading.people and not greeted:  # whom a verb of greeting is followed by is greeted, and does not speak
        start = skip(segment, position)
        if (also := grammar["joiners"].match(segment, start)) and (
            second := grammar["answers"].match(segment, skip(segment, also.end()))
        ):
            start = skip(segment, second.end())  # "speech and answers to media questions by …"
        by = grammar["by"].match(segment, start)
        if by is None and reading.kind in _WITH_SPEAKERS:
            by = grammar["beside"].match(segment, start)
        if by and (day := grammar["holidays"].match(segment, skip(segment, by.end()))):
            after = grammar["by"].match(segment, skip(segment, day.end()))
            if after and reading.kind == "message":  # "Mensaje de Año Nuevo del Presidente"
                by, reading.occasion = after, day.group()
        visit = grammar["visits"].match(segment, skip(segment, by.end())) if by else None
        if visit and reading.kind in ("communique", "joint_statement"):
            reading.occasion = trim_occasion(segment[visit.start() :], grammar, reading)
            return  # "Communiqué conjoint de la visite du Président X en Guinée"
        people = read_people(segment, language, skip(segment, by.end()) if by else start, loose=by is not None)
        meeting = language.lowercase_roles and reading.kind in _WITH_SPEAKERS and not _DASHED.match(rest)
        if kind and (meeting or (by is None and language.genitive_names)) and (inside := _office_inside(kind, grammar)):
            people = read_people(segment, language, inside)  # "Informacja Ministra …"
        if not people.persons and by is None:
            people = in_genitive(segment, start, grammar)
        if not people.persons and by is None and language.code == "en" and reading.kind in _SPOKEN:
            people = _person_alone(segment, start, grammar)
        if by and not people.persons and reading.kind == "statement":
            people = state_after(segment, by.end(), grammar)
        if by and language.code == "en" and reading.kind in _OF_BODIES and not any(p.role for p in people.persons):
            body = body_after(segment, by.end(), grammar)
            people = body if body.end > people.end else people
        if people.persons and is_event(people.persons[0], grammar):
            people = People((), start)  # "Discurso de posesión del embajador X"
        received = by is None and grammar["receivers"].match(segment, start) is not None
        if received:
            rest = segment[people.end :]
        elif people.persons and (by or language.lowercase_roles or any(p.role or not p.named for p in people.persons)):
            reading.people = people.persons
            rest = segment[people.end :]
            beside = grammar["beside"].match(segment, skip(segment, people.end))
            if beside and reading.kind == "press_conference":
                others = read_people(segment, language, beside.end())
                reading.people += tuple(other for other in others.persons if other.role)
                rest = segment[others.end :] if others.persons else rest
        else:
            later = reading.kind not in ("communique", "joint_statement") and (
                people_later(segment, start, grammar)
                or people_after_adjectives(segment, start, grammar)
                or people_last(segment, start, grammar)
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


_DASHED = re.compile(r"\s*[-–—]")


def _person_alone(segment: str, start: int, grammar: Grammar) -> People:
    """The person with an office that is all that follows the kind: "Message Ann Lee, President of Norway"."""
    people = read_people(segment, grammar.language, start, loose=True)
    whole = len(people.persons) == 1 and not segment[people.end :].strip(EDGES)
    return people if whole and people.persons[0].named and people.persons[0].role else People((), start)


def _office_inside(kind: KindMatch, grammar: Grammar) -> int | None:
    """Where an office begins that the phrase for the kind ends with."""
    start = kind.text.rfind(" ") + 1
    if not (grammar.language.genitive_names or (grammar.language.lowercase_roles and kind.kind in _WITH_SPEAKERS)):
        return None
    return kind.start + start if start and grammar["roles"].fullmatch(kind.text, start) else None


_OF_BODIES: frozenset[Kind] = frozenset({"statement", "comment"})
"""Kinds that a body gives out, where it hears a speech and holds a meeting."""

_WITH_SPEAKERS: frozenset[Kind] = frozenset({"briefing", "press_conference"})
"""Kinds that are held with those who speak: "Briefing with Assistant Secretary X"."""

_TAG = re.compile(r"[^\W\d_]{2,8}: ")
"""A press office's letters before its titles: "ikr: …"."""


_LISTED = re.compile(r"\s\([^()]{3,120}\)$")
_TOWN_TIED = re.compile(r"\sin\s([A-Z][\w'’. -]{2,30})$")


def name_event_alone(reading: Reading, language: Language) -> None:
    """Take an English title that is an event's name, and where it was: "Lighting Ceremony, Maltese Embassy"."""
    if language.code != "en" or reading.kind is not None or reading.people or reading.occasion:
        return
    grammar = grammar_of(language)
    name, _, where = _LISTED.sub("", reading.core).partition(", ")
    if tied := _TOWN_TIED.search(name):
        name, where = name[: tied.start()], tied[1]
    events = list(grammar["events"].finditer(name))
    opens = bool(events) and not events[0].start() and name.startswith(" of ", events[0].end())
    if len(name) > 60 or " at " in name or not (opens or (events and events[-1].end() == len(name))):
        return
    if where and not (places.country_of(where) or grammar["venues"].search(where)):
        name = _LISTED.sub("", reading.core)
    elif where:
        reading.place = reading.place or where
    reading.occasion = trim_occasion(name, grammar, reading)


def name_event(reading: Reading, language: Language) -> None:
    """Take a title that names but the event for the occasion of what was said there, and its venue for the place."""
    if reading.occasion is None and grammar_of(language)["events"].search(reading.core):
        reading.occasion = trim_occasion(reading.core, grammar_of(language), reading)
