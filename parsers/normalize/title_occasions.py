"""The occasion of a title: talks, visits, plans, holidays and events that a preposition ties to what was said."""

from __future__ import annotations

import re

from parsers.normalize import places
from parsers.normalize.grammar import EDGES, SEPARATOR, Grammar, KindMatch, Reading, drop_article, ends_with, skip
from parsers.normalize.occasions import is_observed, without_topic
from parsers.normalize.people import Reader, read_people
from parsers.normalize.title_places import (
    HOUSES,
    cut_inner_venue,
    cut_place,
    cut_trailing_venue,
    is_place,
    town_of_meeting,
    without_tie,
)

_A_VISIT = re.compile(r"(?:[\w-]+ ){0,3}visit[ea]?(?= )", re.IGNORECASE)


def read_visit_stated_on(text: str, grammar: Grammar, reading: Reading) -> None:
    """The visit on which two sides state something; the guest is none who speaks alone."""
    topic = grammar["topic"].search(text)
    tail = drop_article(text[topic.end() :].strip(), grammar) if topic else ""
    if _A_VISIT.match(tail):
        reading.occasion, reading.people = tail, ()


def trip_of(segment: str, kind: KindMatch, grammar: Grammar) -> str | None:
    """What a readout of no talk is of: "Readout of Ambassador X's Trip to …"."""
    by = grammar["by"].match(segment, skip(segment, kind.end))
    people = read_people(segment, grammar.language, by.end() if by else skip(segment, kind.end), loose=by is not None)
    rest = segment[people.end :].strip(EDGES)
    return rest if people.persons and people.possessive and rest and grammar["events"].search(rest[:40]) else None


_BETWEEN = frozenset(("between", "entre", "zwischen", "tra", "fra", "między", "mellan", "mellom"))


def read_talk(segment: str, talk: re.Match[str], grammar: Grammar, reading: Reading) -> None:
    """A readout that begins with its talk: the occasion is the talk and with whom, whoever of ours stands between."""
    reading.talks = True
    rest = cut_place(segment[talk.end() :], grammar, reading)
    by = grammar["by"].match(rest, skip(rest, 0))
    last = talk.group().split()[-1]
    if grammar["at"].fullmatch(last) or last.casefold() in _BETWEEN:
        reading.occasion = trim_occasion(talk.group() + rest, grammar, reading)
        return
    tied = by is not None or grammar["by"].fullmatch(last) is not None
    ours = read_people(rest, grammar.language, by.end() if by else skip(rest, 0), loose=tied)
    after = rest[ours.end :] if ours.persons else rest
    with_whom = re.split(r"\s?:\s", after, maxsplit=1)[0].strip(EDGES)
    named = talk.group()
    if ours.persons and grammar["by"].fullmatch(last) and " " in named:
        named = named.removesuffix(last).rstrip()  # "Encuentro del | ministro | con …"
    reading.occasion = f"{named} {with_whom}" if with_whom else trim_occasion(segment[talk.start() :], grammar, reading)


def read_context(rest: str, grammar: Grammar, reading: Reading) -> None:
    """Read place and occasion out of what follows kind and speakers."""
    rest = cut_place(rest, grammar, reading)
    text = rest.strip(EDGES)
    if not text:
        return
    if reading.kind == "readout" or reading.generic:
        talk = grammar["talks"].search(rest)
        if talk:
            reading.talks = True
            reading.occasion = trim_occasion(rest[talk.start() :], grammar, reading)
            return
    if reading.kind == "message":
        reading.occasion = holiday_of(text, grammar) or reading.occasion
        return
    if behalf := _ON_BEHALF.match(text):
        starts = (opening.start() for opening in grammar["at"].finditer(text, behalf.end()))
        text = next((text[start:] for start in starts if grammar["events"].search(text, start)), text)
    if outside := _OUTSIDE.match(text):
        after = grammar["occasion"].search(text, outside.end())
        where = text[outside.end() : after.start() if after else len(text)].strip(EDGES)
        if is_place(drop_article(where, grammar), grammar, lenient=False):
            reading.place = reading.place or drop_article(where, grammar)
            text = text[after.start() :] if after else ""
    opened = _find_occasion(text, grammar, reading) or _event_after_comma(rest, grammar)
    if opened is not None:
        reading.occasion = trim_occasion(opened, grammar, reading, ahead=grammar["ahead"].match(text) is not None)
    elif grammar.language.code == "en" and reading.place is None and _is_event_named(text, grammar):
        reading.occasion = text  # "Ambassador X's speech Harbour Day 2016"


_CAPITALIZED = re.compile(r"(?:\d{1,2}(?:st|nd|rd|th) )?[A-Z][\w’'-]*(?: (?:of|the|and|for|[A-Z\d][\w’'-]*)){1,8}")


def _is_event_named(text: str, grammar: Grammar) -> bool:
    """Is all that follows the name of an event or holiday, with its year, and nothing ties it to what precedes?"""
    if _CAPITALIZED.fullmatch(text) is None or text.isupper():
        return False
    named = _OF_YEAR.sub("", text)
    return ends_with(named, grammar["events"]) is not None or ends_with(named, grammar["holidays"]) is not None


_ON_BEHALF = re.compile(
    r"(?:on behalf of|au nom de|en nombre de|em nome de|a nome de|im Namen|namens|på vegne av|på vegnar av|"
    r"på vägnar av|от имени|від імені|w imieniu|jménem)\b",
    re.IGNORECASE,
)
"""Words for those in whose name one speaks, before the event: "on behalf of the Nordic countries at the Council"."""


def read_attended(text: str, grammar: Grammar, reading: Reading) -> None:
    """Read the event that a headline says an official took part in."""
    event = _OWN.sub("", drop_article(text.strip(EDGES), grammar)).removesuffix(" teil")  # "nimmt am Forum teil"
    if grammar.language.code == "en" and (purpose := _NO_NAME.search(event, 4)):
        event = event[: purpose.start()].rstrip(EDGES)
    named = reading.kind == "announcement" or (reading.kind is None and grammar.language.code == "en")
    country = grammar.language.code == "en" and grammar["topic"].search(event) is None
    if named and reading.place is None and (town := town_of_meeting(event, grammar, country=country)):
        reading.place = town
        event = without_tie(event[: event.rindex(town)].rstrip(" ,."), grammar)
    head = _FIRST_OF_PHRASE.match(event) if grammar.language.code == "en" else None
    later = _AT.search(event)
    if head and later and ends_with(head.group(), grammar["events"]) is None:
        event = drop_article(event[later.end() :].strip(EDGES), grammar)  # "to address the crisis at the Council"
    if grammar["events"].search(event[:80]):
        reading.occasion = trim_occasion(event, grammar, reading)


_HOSTS = re.compile(
    r"(?:host|hold|convene|co-host|organi[sz]e|launch|inaugurate|celebrate|open|kick off)s?$", re.IGNORECASE
)
_WHEN = re.compile(
    r"\s(?:next|this|later this|later)\s(?:week|month|year|weekend)$|\s(?:today|tomorrow)$", re.IGNORECASE
)
_FIRST_OF_PHRASE = re.compile(r"[^,;:(]{1,120}?(?=\s(?:of|on|in|at|with|between|for|to|by)\s|[,;:(]|$)", re.IGNORECASE)


def read_hosted(segment: str, coming: re.Match[str], grammar: Grammar, reading: Reading) -> None:
    """The event that a headline says is to be held: "Malta to host the Meeting of … in Valletta next month"."""
    if reading.occasion is not None or not _HOSTS.search(coming.group()):
        return
    tail = _WHEN.sub("", _OWN.sub("", drop_article(segment[coming.end() :].strip(EDGES), grammar)))
    head = _FIRST_OF_PHRASE.match(tail)
    if head is None or ends_with(head.group(), grammar["events"]) is None:
        return
    event = cut_place(tail, grammar, reading)
    if reading.place is None and (town := town_of_meeting(event, grammar)):
        reading.place = town
        event = without_tie(event[: event.rindex(town)].rstrip(" ,."), grammar)
    reading.occasion = trim_occasion(event, grammar, reading, ahead=True)


def addressed(text: str, grammar: Grammar) -> str | None:
    """The event or body that a headline says somebody addresses: "Minister X Addresses the Annual Dinner of …"."""
    tail = drop_article(text.strip(EDGES), grammar)
    if not tail[:1].isupper() and not tail[:1].isdigit():
        return None
    head = tail[: topic.start()].rstrip(EDGES) if (topic := grammar["topic"].search(tail)) else tail
    if grammar["receivers"].match(tail) or grammar["formats"].match(tail):
        return None
    return head if grammar["events"].search(head) or grammar["bodies"].search(head) else None


_OWN = re.compile(
    r"^(?:his|her|their|its|su|sa|son|sua|suo|seu|seinen?|seine|ihren?|ihre|sin|sitt|zijn|haar)\s", re.IGNORECASE
)
"""Whose visit it is that a headline says was begun or ended."""


def visit_behind(segment: str, position: int, grammar: Grammar) -> re.Match[str] | None:
    """The visit that an official is on, by a headline: "Le ministre en visite officielle à Tunis"."""
    on = grammar["at"].match(segment, position) or grammar["within"].match(segment, position)
    if grammar.language.code == "en":
        on = _MAKES.match(segment, position) or on
    return grammar["visits"].match(segment, skip(segment, on.end())) if on else None


_MAKES = re.compile(
    r"(?:undertakes?|undertook|concludes?|concluded|completes?|completed|pays?|paid|begins?|began|starts?|started|"
    r"commences?|commenced|ends?|ended|makes?|made|on|wraps? up|embarks? on)(?: an?| the| his| her| their)?(?=\s)",
    re.IGNORECASE,
)
"""Verbs between who travels and the visit in an English headline: "Minister X concludes Working Visit to …"."""


def read_visit(segment: str, visit: re.Match[str], grammar: Grammar, reading: Reading) -> None:
    """A title that begins with a visit: the visit is the occasion, the last town or country where it leads."""
    reading.kind, reading.kind_text = "announcement", visit.group()
    for opening in grammar["at"].finditer(segment, visit.end()) if grammar.language.code == "en" else ():
        tail = segment[opening.end() :].strip(EDGES)
        if reason := _reason_of_journey(tail, grammar):  # "Visit by Minister X to Lagos for the Trade Forum"
            reading.place = tail[: reason.start()].strip(EDGES)
            reading.occasion = _without_verb(tail[reason.end() :].strip(EDGES), grammar)
            return
    if grammar.language.code == "en":  # where it leads is part of its name: "Official Visit to Peru and Chile"
        reading.visit = segment.strip(EDGES)
        return
    text = cut_place(segment, grammar, reading)
    if reading.place:
        reading.destination, reading.place = reading.place, None
    goals = [found for found in _GOALS.finditer(text) if found.start() > 0]
    for goal in reversed(goals) if reading.destination is None else ():
        town = drop_article(text[goal.end() :].strip(EDGES), grammar)
        if is_place(town, grammar, lenient=False):
            reading.destination, text = town, text[: goal.start()]
            break
    reading.visit = text.strip(EDGES)


_GOALS = re.compile(
    r"(?<!\w)(?:to|in|at|nach|im|en|au|à|aux|a|al|em|ao|ad|naar|aan|till|i|til|la|în|в|во|на|у|до|w|we|do)(?!\w)",
    re.IGNORECASE,
)
"""Small words between a visit and where it leads."""


def visit_stated_on(text: str, start: int, grammar: Grammar) -> str | None:
    """The visit that a release of no other kind is on: "Press Release on the State Visit of President X to Peru"."""
    for topic in grammar["topic"].finditer(text, start):
        tail = drop_article(text[topic.end() :].strip(), grammar)
        if grammar["visits"].match(tail):
            return tail.strip(EDGES)
    return None


def _event_after_comma(rest: str, grammar: Grammar) -> str | None:
    """An event that no preposition opens: "Welcome by the King, working dinner of the Summit", and in English
    "Remarks by Ann Lee Minister of Trade Reception for the Diplomatic Corps"."""
    if rest[:1] != ",":
        return _bare_event(rest, grammar) if grammar.language.code == "en" and len(rest) < 160 else None
    text = rest.strip(EDGES)
    if any(grammar[name].match(text) for name in ("topic", "at", "by", "within", "meets", "coming", "said")):
        return None
    event = grammar["events"].search(text.split(", ")[0])
    return text if event and len(text) < 160 and not grammar["formats"].fullmatch(text) else None


def _bare_event(rest: str, grammar: Grammar) -> str | None:
    """An event that follows an office with nothing between them, written large as far as its noun."""
    word = None if rest.isupper() else _ORDINAL_FIRST.match(rest)
    for _ in range(_WORDS_OF_EVENT):
        if word is None or not rest[word.end() : word.end() + 1].isupper():
            return None
        if grammar["events"].match(rest, word.end()):
            return rest.strip(EDGES)
        word = _LARGE_WORD.match(rest, word.end())
    return None


_ORDINAL_FIRST = re.compile(r"\s(?:\d{1,3}(?:st|nd|rd|th)\s)?")
_LARGE_WORD = re.compile(r"(?!(?:By|On|At|In|To|Of|For|With|From)\s)[A-Z][\w&'’-]{1,20}\s")
_WORDS_OF_EVENT = 4
"""Words up to the noun of an event: "Lowland Press Club Forum"."""


def read_plan(text: str, grammar: Grammar, reading: Reading) -> None:
    """Read what an announcement says is to come: the last event that a preposition opens, and the place."""
    end = len(text)
    for name in ("occasion", "at", "within"):
        for opening in grammar[name].finditer(text):
            tail = drop_article(text[opening.end() :].strip(EDGES), grammar)
            if name == "at" and (reason := _reason_of_journey(tail, grammar)):
                reading.place, reading.occasion = tail[: reason.start()].strip(EDGES), tail[reason.end() :]
                reading.occasion = _without_verb(reading.occasion.strip(EDGES), grammar)
                return
            if inside := grammar["events"].search(opening.group()):  # "on a visit to"
                reading.occasion, end = text[opening.start() + inside.start() :].strip(EDGES), opening.start()
                continue
            event = None if grammar["formats"].match(tail) else grammar["events"].search(tail)
            if event and not any(grammar["events"].search(tail, later.end()) for later in grammar["at"].finditer(tail)):
                reading.occasion = _without_verb(tail, grammar)
                end = min(end, opening.start())
    if reading.occasion and grammar.language.code == "en" and (town := town_of_meeting(reading.occasion, grammar)):
        reading.place = town
        reading.occasion = without_tie(reading.occasion[: reading.occasion.rindex(town)].rstrip(" ,."), grammar)
        return
    for within in grammar["within"].finditer(text[:end]) if reading.occasion else ():
        place = drop_article(text[within.end() : end].strip(EDGES), grammar)
        if is_place(place, grammar, lenient=False) and places.country_of(place):
            reading.place = place
            return


def read_journey(text: str, grammar: Grammar, reading: Reading) -> bool:
    """Read where somebody is, and for which event: "Minister X in Vienna for the Ministerial Council"."""
    reason = _reason_of_journey(text.strip(EDGES), grammar)
    if reason is None or reason.group().strip().casefold() != "for":
        return False
    reading.place = text.strip(EDGES)[: reason.start()].strip(EDGES)
    read_attended(text.strip(EDGES)[reason.end() :], grammar, reading)
    return True


def _without_verb(text: str, grammar: Grammar) -> str:
    """An event without the verb of taking part before it: "attend the session"."""
    attended = grammar["attends"].match(text)
    return drop_article(text[attended.end() :].strip() if attended else text, grammar)


def _reason_of_journey(tail: str, grammar: Grammar) -> re.Match[str] | None:
    """The preposition between where a journey goes and the event there: "Davao, Philippines for the Fair"."""
    for later in grammar["at"].finditer(tail):
        where = tail[: later.start()].strip(EDGES)
        if where and places.country_of(where) and all(is_place(p, grammar, lenient=True) for p in where.split(", ")):
            return later if grammar["events"].search(tail, later.end()) else None
    return None


def holiday_of(text: str, grammar: Grammar) -> str | None:
    """The day or event for which greetings are sent."""
    for name in ("occasion", "topic", "at"):
        for opening in grammar[name].finditer(text):
            tail = text[opening.end() :].strip()
            inside = grammar["events"].search(opening.group())
            if inside:
                return text[opening.start() + inside.start() :].strip(EDGES)
            if grammar["holidays"].match(text, opening.start()):
                return _WITH_DAY.sub("", text[opening.start() :], count=1).strip(EDGES)
            found = grammar["holidays"].search(tail) or grammar["events"].search(tail)
            if found and found.start() < 60:
                tail = drop_article(tail.split(": ", 1)[0], grammar).strip(EDGES)
                day = tail.split(", ", 1)[0]
                return day if is_observed(day, grammar) else tail
    if grammar.language.declines_names and (named := grammar["holidays"].search(text)):
        # behind those who are greeted: "… главам государств с Новым годом"
        return _WITH_DAY.sub("", text[named.start() :], count=1).strip(EDGES)
    return None


_WITH_DAY = re.compile(r"(?:с|со|з|із|зі)\s(?=[^\W\d_])", re.IGNORECASE)
"""The preposition between a greeting and its day in Russian and Ukrainian."""


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
        if (ends := _CLAUSES.get(grammar.language.code)) and (end := ends.search(tail, 4)):
            tail = tail[: end.start()]
        if grammar["holidays"].search(tail) or grammar["events"].search(tail):
            return tail.strip(EDGES) or None
    holiday = grammar["holidays"].search(lead)
    return holiday.group() if holiday else None


def _find_occasion(text: str, grammar: Grammar, reading: Reading) -> str | None:
    purpose = _PURPOSE.search(text)
    if purpose and not grammar["occasion"].search(text, purpose.end()):
        text = text[: purpose.start()].rstrip()
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
    if sure and grammar.language.code == "en" and _BEFELL.search(text, sure.end(), sure.end() + 60):
        return None  # "following the attack on …": why it was said
    if sure and _ENDED.match(sure.group()) and not grammar["events"].search(text, sure.end()):
        sure = None  # "on the completion of voter registration": the matter
    if sure and reading.kind == "announcement" and not grammar["events"].search(text, sure.end()):
        sure = None
    if sure and not (at and sure.start() > 0 and grammar["events"].search(text[: sure.start()])):
        inside = grammar["events"].search(sure.group())
        return text[sure.start() + inside.start() if inside else sure.end() :].strip()
    if at and grammar.language.code == "en" and at.group().casefold() == "with" and reading.kind != "interview":
        beside = read_people(text, grammar.language, at.end() + 1, loose=True)
        if beside.persons and _SPOKEN_AT.match(text, skip(text, beside.end)):  # "with Minister X at a Joint …"
            return _find_occasion(text[beside.end :].strip(EDGES), grammar, reading)
    if at:
        held = (
            text[at.end() : sure.start()] if sure and sure.start() > at.end() else ""
        )  # "at the opening, during the visit"
        named = held.rstrip().endswith(",") and grammar["events"].search(held)
        tail = held if named else text[at.end() :]
        return _occasion_at(
            tail.strip(EDGES if named else None),
            grammar,
            reading,
            first=topic is None,
            inside=grammar.language.code == "en" and at.group().casefold() == "in",
        )
    for later in grammar["at"].finditer(text):
        tail = text[later.end() :].strip()
        if later.start() > 0 and grammar["events"].search(tail[:120]):
            found = _occasion_at(tail, grammar, reading, first=False)
            if found and topic is None:
                return found
    return _event_behind_topic(text, grammar, reading) if topic else None


def _event_behind_topic(text: str, grammar: Grammar, reading: Reading) -> str | None:
    """The event at which an English title says that one spoke on something: "on Climate Change at the Security Forum".

    A house counts for the place of a speech alone: what a statement is on may itself have been there.
    """
    openings = list(_SPOKEN_AT.finditer(text)) if grammar.language.code == "en" else []
    if not openings or reading.kind not in ("speech", "remarks", "statement") or _BEFELL.search(text):
        return None
    tail = drop_article(text[openings[-1].end() :].strip(EDGES), grammar)
    if not tail[:1].isupper() or grammar["formats"].match(tail):
        return None
    if grammar["events"].search(_ROOM.sub("", tail)):
        return tail
    if reading.kind != "statement" and all(is_place(part, grammar, lenient=False) for part in tail.split(", ")):
        reading.place = f"{tail}, {reading.place}" if reading.place and reading.place not in tail else tail
    return None


_SPOKEN_AT = re.compile(r"(?<=\s)(?:at|before) (?:the|an?) (?=[A-Z0-9])|(?<=\s)at (?=[A-Z0-9])")
"""Small words between a matter and the event or house at which one spoke on it."""


def _occasion_at(tail: str, grammar: Grammar, reading: Reading, *, first: bool, inside: bool = False) -> str | None:
    """What follows "at" or "in": an event, a venue or a town, or nothing of these."""
    if grammar["receivers"].match(tail):
        return None  # "to the nation"
    if first and _ADDRESSEES.match(tail):
        return None  # "a representantes de misiones diplomáticas"
    if form := grammar["formats"].match(drop_article(tail, grammar)):
        rest = drop_article(tail, grammar)[form.end() :].strip(EDGES)
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
        if matter and inside and form.group().casefold().endswith("briefing"):
            return tail  # "Remarks by the President in Briefing on the Storm"
        if not rest or matter or drop_article(tail, grammar)[form.end() :].lstrip().startswith("("):
            return None  # "to the media on matters of trade", "to the nation (Update 22)"
    if (parted := _body_before_event(tail, grammar)) is not None:
        reading.place = reading.place or drop_article(tail[: parted.start()].strip(EDGES), grammar)
        return tail[parted.end() :].strip()
    if reading.kind == "announcement" and (reason := _reason_of_journey(tail, grammar)):
        reading.place = reading.place or tail[: reason.start()].strip(EDGES)
        return tail[reason.end() :].strip()
    plain = drop_article(tail, grammar).strip(EDGES)
    house = _OF_YEAR.sub("", plain[: matter.start()] if (matter := grammar["topic"].search(plain)) else plain).strip()
    if _is_house(house, grammar) and reading.kind != "announcement":
        reading.place = f"{house}, {reading.place}" if reading.place else house
        yearly = _OF_YEAR.search(plain) and not reading.people and reading.core.startswith(reading.kind_text)
        return _OF_YEAR.sub("", reading.core) if yearly else None  # "Foreign policy address to the Storting 2018"
    if grammar["events"].search(_ROOM.sub("", plain)) and not HOUSES.fullmatch(plain):
        return tail
    if (dash := SEPARATOR.search(plain)) and is_place(plain[: dash.start()], grammar, lenient=False):
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
    if inside and plain.istitle() and len(plain.split()) <= 3 and is_place(plain, grammar, lenient=True):
        reading.place = reading.place or plain  # "remarks in Grafton", a town of no renown
        return None
    return None if read_people(tail, grammar.language).persons or _is_people(tail, grammar) else tail


_BEFELL = re.compile(
    r"(?<!\w)(?:attacks?|bombings?|explosions?|blasts?|earthquakes?|cyclone|hurricane|typhoon|floods?|flooding|death|"
    r"passing|murder|killings?|shootings?|arrests?|sentencing|detention|resignation|invasion|coup|elections?|referendum|"
    r"crash|accident|fires?|tragedy|incidents?|airstrikes?|strikes?|verdict|ruling|downing|assassination|poisoning)(?!\w)",
    re.IGNORECASE,
)
"""What befalls a state, after which it says something, and at which nobody speaks."""
_OUTSIDE = re.compile(r"(?:outside|aboard|inside|from) (?=[A-Z0-9t])")
"""Small words before a house, a ship or a plane alone: "outside Number 10", a briefing "from the Pentagon"."""
_ENDED = re.compile(r"(?:up)?on the (?:completion|conclusion) of", re.IGNORECASE)


_ROOM = re.compile(
    r"(?:(?:press|news|media)\s)?(?:conference|meeting|briefing|assembly|council|committee|exhibition|reception|banquet|"
    r"event|lunch|debate|congress|convention|seminar)s?\s(?:room|hall|cent(?:re|er)|chamber|house|building|suite)$",
    re.IGNORECASE,
)
"""A room or house named for what is held there: "the Palace Briefing Room"."""
_ADDRESSEES = re.compile(
    r"(?:l[oa]s\s|les\s|aux\s|[oa]s\s|i\s|gli\s|le\s)?(?:nuev[oa]s\s|nouveaux\s|novos\s|nuovi\s)?"
    r"(?:representant[ei]s|représentants|rappresentanti|embajador[ea]s|ambassadeurs|embaixadores|ambasciatori|"
    r"diplomátic[oa]s|diplomates|diplomatas|diplomatici|periodistas|journalistes|jornalistas|giornalisti|"
    r"compatriotas|compatriotes|connazionali|estudiantes|étudiants|estudantes|studenti|miembros|membres|membros|"
    r"membri|cónsules|consuls|parlamentarios|parlementaires|empresarios|militares|militaires|trabajadores|"
    r"ciudadan[oa]s|jóvenes|jeunes|jovens|giovani)(?!\w)",
    re.IGNORECASE,
)
"""Those to whom something is said, in the plural: no event."""
_AT = re.compile(r"(?<!\w)(?:at|during)(?=\s)")
_OF_YEAR = re.compile(r",?\s(?:19|20)\d\d$")


def _is_house(text: str, grammar: Grammar) -> bool:
    """Is it a house that a body is called by, with its state: "Parliament", "the Storting", "Parliament of Malta"?"""
    house, _, state = text.partition(" of ")
    house = house.strip()
    body = grammar["events"].fullmatch(house) or grammar["chambers"].fullmatch(house)
    named = body is not None and grammar["venues"].fullmatch(house) is not None
    return named and (not state or places.country_code(drop_article(state, grammar)) is not None)


def with_preposition(segment: str, verb: re.Match[str], grammar: Grammar) -> str:
    """What follows a verb, with the small word that ends it: "meet in" Nicosia."""
    last = verb.group().rsplit(" ", 1)
    small = len(last) > 1 and grammar["within"].fullmatch(last[1])
    return segment[verb.end() - (len(last[1]) if small else 0) :]


def _body_before_event(tail: str, grammar: Grammar) -> re.Match[str] | None:
    """The preposition between a house and what was held there: "before the Bundestag at the second reading"."""
    for later in (found for name in ("at", "occasion") for found in grammar[name].finditer(tail)):
        house = drop_article(tail[: later.start()].strip(EDGES), grammar)
        if not house or not grammar["venues"].search(house) or not grammar["events"].search(tail, later.end()):
            continue
        if is_place(house, grammar, lenient=False):
            return later
    return None


def _is_people(text: str, grammar: Grammar) -> bool:
    """Is one word the name of those who are spoken to: "to Ukrainians"?"""
    tokens = Reader(text.removesuffix("s"), grammar.language).tokens
    return text.endswith("s") and len(tokens) == 1 and tokens[0].kind.value == "modifier"


def trim_occasion(text: str, grammar: Grammar, reading: Reading, *, ahead: bool = False) -> str | None:
    text = re.split(r"\s?:\s", text, maxsplit=1)[0].strip(EDGES)
    for comma in re.finditer(r",\s", text):
        if grammar["not_names"].match(text, comma.end()) and text[comma.end()].isupper():
            text = text[: comma.start()]  # "Addressing the Conference, Calls for …"
            break
    text = _OWN.sub("", drop_article(text, grammar))
    for ends in (_NO_NAME, _CLAUSES.get(grammar.language.code)):
        if grammar.language.spaced and ends and (end := ends.search(text, 4)):
            text = text[: end.start()].rstrip(EDGES)
    text = cut_trailing_venue(without_topic(text, grammar), grammar, reading)
    text = text if ahead else cut_inner_venue(text, grammar, reading)
    if grammar["formats"].fullmatch(text) or _COUNTED.fullmatch(text):
        return None
    if grammar.language.code == "en":
        text = _LEFT_BEHIND.sub("", text)
    if text.count("(") > text.count(")"):
        text += ")"
    return text or None


_LEFT_BEHIND = re.compile(r"\s(?:in|on|at)$")
"""The preposition before a day that was taken out of the title: "the 3rd Press Conference in"."""


_FOR_DOING = (
    r"(?<!\w)(?:para|pour|per|afin d[e'’]|a fin de|com vista a)\s"
    r"[^\W\d_]{3,}(?:ar|er|ir|re|arse|erse|irse|arsi|ersi|irsi)(?=\s)"
)
_PURPOSE = re.compile(_FOR_DOING, re.IGNORECASE)
"""What somebody spoke for, with a verb, which is no event: "para informar de", "pour présenter"."""


_COUNTED = re.compile(
    r"(?:19|20)\d\d(?:[\s-](?:го )?(?:году|года|год|г|р|року|році|рік|roku|roce|r|година|години|године|годината))?\.?|"
    r"\d{1,4}(?:-?\w{1,2})? (?:дня|день|доби|добу)(?: війни| войны)?",
    re.IGNORECASE,
)
"""A year, or a day that is counted from the beginning of a war: no event."""


_CLAUSES = {
    "pl": re.compile(r"\s[a-ząćęłńóśźż]{2,24}(?:uję|ję|gnę|ożę|łam|dam|[aiy]ł[aoiy]?)(?=\s)|,\s(?:któr[aey]|który)\s"),
    "ru": re.compile(
        r",\s(?:котор\w{2,4}|[а-яё]{3,24}(?:нн|щ|вш)(?:ого|его|ой|ей|ых|их|ом|ем|ую|юю|ые|ие|ая|ое|ый|ий))\s"
    ),
    "uk": re.compile(r",\s(?:як(?:ий|а|е|і|ого|ої|ому)|[а-яіїєґ]{3,24}н(?:ого|ої|их|ому|у|і|а|е|ий))\s"),
}
"""Where the name of an event ends and a verb or a clause goes on: "засідання Ради, скликаного після ударів"."""

_NO_NAME = re.compile(
    rf"\s(?:{_FOR_DOING}|"
    r"to (?:discuss|address|meet|review|talk|consider|debate|hold|promote|strengthen|boost|sign|push|press|advance|"
    r"launch|speak|attend|deliver)(?=\s)|"
    r"(?:heute|morgen|hoy|mañana|aujourd['’]hui|oggi|domani|hoje|amanhã|idag|imorgon)(?=[\s,.(]|$))"
)
"""What follows the name of an event and is none of it: what it was for, with a verb, or the word for the day."""
