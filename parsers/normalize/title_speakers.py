"""Who speaks by a title: in the genitive, behind a state, interviewed, or none of those it names."""

from __future__ import annotations

import re
from dataclasses import replace

from parsers.normalize import places
from parsers.normalize.grammar import EDGES, Grammar, KindMatch, Reading, drop_article, find_kind, skip
from parsers.normalize.names import is_name_in_genitive, without_genitive_s
from parsers.normalize.people import DATIVE, People, Person, Reader, read_people
from parsers.normalize.title_places import OUTLET, cut_place
from parsers.record import Kind


def people_elsewhere(segments: list[tuple[str, int]], grammar: Grammar) -> tuple[Person, ...]:
    """The speaker in another part of a title: "Adresse à la nation : l'intégralité du discours de X"."""
    for segment, offset in segments:
        kind = find_kind(segment, grammar) if offset else None
        by = grammar["by"].match(segment, skip(segment, kind.end)) if kind else None
        people = read_people(segment, grammar.language, by.end(), loose=True).persons if by else ()
        if people and (people[0].role or not people[0].named or " " in people[0].name):
            return people
    return ()


def is_honoured(before: str, grammar: Grammar) -> bool:
    """Does an honorific, with an article at most, stand before a name?"""
    return bool(drop_article(before, grammar).strip())


def is_of_outlet(segment: str, start: int, grammar: Grammar) -> bool:
    """Does a journalist follow, with the outlet: "Secretary X With Joe Park of Morning Radio"?"""
    people = read_people(segment, grammar.language, start, loose=True)
    alone = len(people.persons) == 1 and people.persons[0].named and people.persons[0].role is None
    return alone and _OF_OUTLET.match(segment, people.end) is not None


_OF_OUTLET = re.compile(r" (?:of|on|from) (?=[^\W\d_a-z])")

GENITIVES = ("s", "'", "’")
"""How a Nordic or German name ends before what is its own."""


def out_of_genitive(person: Person) -> Person:
    return replace(person, name=without_genitive_s(person.name))


_YEAR = re.compile(r"(?:19|20)\d\d")
_WORDS = re.compile(r"[^\W\d_][\w'’-]*")


def after_state(segment: str, grammar: Grammar) -> int:
    """Where a title goes on after the states that it begins with: "Malta and Nepal take part in …"."""
    position = 0
    for token in Reader(segment[:120], grammar.language).tokens:
        if token.kind.value not in ("modifier", "joiner"):
            return token.start
        position = token.end
    return position


def names_event(text: str, grammar: Grammar) -> bool:
    """Do the last of two words and more name an event: "National Day Rally"?"""
    words = text.split()
    return len(words) > 1 and words[0][:1].isupper() and grammar["events"].fullmatch(words[-1]) is not None


HEARD_BY_BODIES: frozenset[Kind] = frozenset({"briefing", "speech", "remarks", "interview", "press_conference"})
"""Kinds that a body hears and does not speak: "Security Council briefing"."""


def is_body(person: Person, grammar: Grammar) -> bool:
    return not person.named and any(
        found.end() == len(person.name) for found in grammar["chambers"].finditer(person.name)
    )


def speaks_on(segment: str, position: int, person: Person, grammar: Grammar) -> bool:
    """Does a topic follow an official or a body with no verb between: "Foreign Office on the situation in …"?"""
    topic = grammar["topic"].match(segment, position)
    if topic is None or segment[position - 1 : position] != " " or (person.named and not person.role):
        return False
    tail = drop_article(segment[topic.end() :].strip(), grammar)
    return bool(tail) and not any(event.start() < 24 for event in grammar["events"].finditer(tail))


def is_of_office(before: str, grammar: Grammar) -> bool:
    """Is what stands before a kind nothing, or words of an office or body alone: "Foreign Policy Report"?"""
    if not _WORDS.search(before):
        return True
    if grammar.language.lowercase_roles or len(before) > 40:
        return False
    return all(
        token.kind.value == "modifier" or grammar["articles"].fullmatch(token.text)
        for token in Reader(before, grammar.language).tokens
    )


def plain(between: str, grammar: Grammar) -> bool:
    """Is what stands before the kind nothing but an article and a few adjectives?"""
    words = _WORDS.findall(between)
    if not words:
        return not between.strip(EDGES + "'’\"«“„0123456789")
    if len(words) > 3:
        return False
    reader = Reader(between, grammar.language)
    classes = {token.kind.value for token in reader.tokens if not _YEAR.fullmatch(token.text)}
    return not classes & {"stop", "joiner"} or all(
        grammar["articles"].fullmatch(word) or grammar["at"].fullmatch(word) for word in words
    )


def is_event(person: Person, grammar: Grammar) -> bool:
    """Is what stands where a speaker would an event: a bare noun of the table of events?"""
    return person.named and person.role is None and grammar["events"].fullmatch(person.name) is not None


def in_genitive(segment: str, start: int, grammar: Grammar) -> People:
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


def state_after(segment: str, start: int, grammar: Grammar) -> People:
    """A state as the speaker: "Statement by Denmark"."""
    found = _STATE.match(segment, skip(segment, start))
    if found is None or not grammar.language.spaced or not places.country_code(found[1].strip()):
        return People((), start)
    return People((Person(found[1].strip(), None, False, found.start(1), found.end(1)),), found.end())


def people_after_adjectives(segment: str, start: int, grammar: Grammar) -> tuple[tuple[Person, ...], int, int] | None:
    """Speakers behind a word or two that go with the kind: "weekly", "to the media", where no word ties them to it."""
    if not (grammar.language.lowercase_roles or grammar.language.role_after_name):
        return None
    opening = grammar["at"].match(segment, start)
    if form := grammar["formats"].match(segment, skip(segment, opening.end()) if opening else start):
        people = read_people(segment, grammar.language, skip(segment, form.end()))
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


def people_last(segment: str, start: int, grammar: Grammar) -> tuple[tuple[Person, ...], int, int] | None:
    """A speaker after the last comma: "Briefing on Syria, Special Envoy X"."""
    comma = segment.rfind(", ", start)
    if comma < 0:
        return None
    people = read_people(segment, grammar.language, comma + 2)
    whole = bool(people.persons) and not segment[people.end :].strip(EDGES)
    if whole and all(person.named and person.role for person in people.persons):
        return people.persons, comma, people.end
    return None


def people_later(segment: str, start: int, grammar: Grammar) -> tuple[tuple[Person, ...], int, int] | None:
    """Speakers that stand after the circumstances: "Statement at the General Assembly by Minister X"."""
    for by in grammar["by"].finditer(segment, start):
        if by.group().casefold() == "of" and grammar["topic"].search(segment, start, by.start()):
            continue  # "Briefing on the visit of Minister X"
        if _HOSTED.search(segment, max(start, by.start() - 14), by.start()):
            continue  # "at a reception hosted by Ambassador X"
        named_first = grammar.language.code == "en" and by.group().casefold() == "by"
        people = read_people(segment, grammar.language, skip(segment, by.end()), loose=named_first)
        sure = all(person.named and person.role for person in people.persons)
        apart = grammar["occasion"].search(segment, start, by.start()) or by.start() - start > 20
        designated = by.group().casefold() != "of" and not (grammar.language.lowercase_roles and apart)
        if people.persons and (sure or (designated and not people.persons[0].named)):
            return people.persons, by.start(), people.end
    return None


_HOSTED = re.compile(
    r"(?:hosted|organi[sz]ed|convened|sponsored|called|led|chaired|adopted|commissioned|caused|posed|written)\s$",
    re.IGNORECASE,
)
"""A participle before "by": who did this is none who speaks."""


def read_interview(segment: str, kind: KindMatch, grammar: Grammar, reading: Reading) -> None:
    """An interview: its occasion is the interview with the outlet itself, whoever stands before or between."""
    language = grammar.language
    rest_start = kind.end
    by = grammar["by"].match(segment, skip(segment, kind.end))
    if not reading.people:
        people = read_people(segment, language, by.end() if by else skip(segment, kind.end), loose=by is not None)
        told = any(person.role or not person.named for person in people.persons)
        if people.persons and not told and (asked := _asked_official(segment, people.end, grammar)):
            start, official = asked  # "Entrevista de Radio Austral al Canciller X"
            reading.people = official.persons
            reading.occasion = segment[kind.start : start].strip(EDGES)
            return
        if not people.persons:
            people = in_genitive(segment, skip(segment, kind.end), grammar)
            told = bool(people.persons)
        if people.persons and (told or (by and not OUTLET.search(people.persons[0].name))):
            reading.people = people.persons
            rest_start = people.end
            outlet = segment[: kind.start].strip(EDGES)
            if kind.text.casefold() == "interviews" and outlet and not by:  # "The Daily Herald interviews Minister X"
                reading.occasion = f"interview with {drop_article(outlet, grammar)}"
                return
    tail = segment[rest_start:]
    other = read_people(tail, language, _after_opening(tail, grammar))
    talk = grammar["talks"].match(segment, kind.start)
    if _COUNTERPART.search(tail) and tail.strip():
        reading.kind, reading.talks, reading.people = "readout", True, ()
        reading.occasion = f"{_noun(kind, grammar)} {cut_place(tail, grammar, reading).strip(EDGES)}"
        return
    if reading.people and _talks_with_equal(tail, kind, grammar):
        reading.kind, reading.talks, reading.people = "readout", True, ()
        reading.occasion = f"{_noun(kind, grammar)} {cut_place(tail, grammar, reading).strip(EDGES)}"
        return
    if talk and any(person.role for person in other.persons):
        reading.kind, reading.talks, reading.people = "readout", True, ()
        reading.occasion = segment[kind.start :].strip(EDGES)
        return
    if not reading.people and other.persons and other.persons[0].named and other.persons[0].role:
        _read_interviewee(segment, kind, other, grammar, reading)
        return
    alone = len(other.persons) == 1 and not other.persons[0].named
    alone = alone and (
        tail[other.end :].lstrip()[:1] in ("", ":", ",")
        or grammar["topic"].match(tail, skip(tail, other.end)) is not None
    )
    if not reading.people and alone and not is_body(other.persons[0], grammar):
        reading.people = other.persons  # "Interview with the Norwegian foreign minister: …"
        return
    outlet = cut_place(tail, grammar, reading)
    outlet = _cut_topic(outlet.strip(EDGES), grammar)
    if outlet:
        reading.occasion = f"{_noun(kind, grammar)} {outlet}"


def read_bracketed_interview(text: str, grammar: Grammar, reading: Reading) -> bool:
    """A headline that quotes who was interviewed, with the word for it in brackets: "X, министр: «…» (интервью)"."""
    closing = _CLOSING_BRACKET.search(text)
    kind = find_kind(closing[1], grammar) if closing else None
    if closing is None or kind is None or kind.kind != "interview" or kind.start > 0:
        return False
    reading.kind, reading.kind_text = kind.kind, kind.text
    read_interview(closing[1], kind, grammar, reading)
    head = text[: text.index(":")].rstrip()
    people = read_people(head, grammar.language, loose=True)
    if not reading.people and people.persons and people.end >= len(head) - 1:
        reading.people = people.persons
    return True


_CLOSING_BRACKET = re.compile(r"\(([^()]{3,80})\)\s*$")


def read_interview_given(segment: str, verb: re.Match[str], grammar: Grammar, reading: Reading) -> None:
    """An interview that a verb tells of: "gives an interview to X", "дал интервью газете X"."""
    given = None if grammar.language.lowercase_roles else find_kind(segment, grammar, verb.start())
    if given and given.kind == "interview" and given.end <= verb.end():
        read_interview(segment, given, grammar, reading)
        return
    tail = _cut_topic(cut_place(segment[verb.end() :], grammar, reading).strip(EDGES), grammar)
    words = verb.group().split()
    small = 1 + (len(words) > 2 and grammar["at"].fullmatch(words[1]) is not None)
    if tail and len(words) > 1 and grammar.language.lowercase_roles and not grammar["topic"].match(tail):
        reading.occasion = " ".join((*words[small:], tail))


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
    after = cut_place(segment[kind.end :][who.end :], grammar, reading)
    outlet = drop_article(segment[: kind.start].strip(" \t,;:–—-"), grammar)
    if outlet and find_kind(outlet, grammar) is None:
        reading.occasion = f"{outlet} {_noun(kind, grammar)}"
    elif after.strip(EDGES) and (OUTLET.search(after) or not grammar["topic"].match(after, skip(after, 0))):
        reading.occasion = f"{_noun(kind, grammar)} {after.strip(EDGES)}"


_COUNTERPART = re.compile(
    r"(?<!\w)(?:homologues?|homólog[oa]s?|omolog[oahi]+|counterparts?|amtskolleg\w+|amtskollegin)(?!\w)", re.IGNORECASE
)
"""The minister of another country: who talks with one gives no interview."""


_TALK_TOO = re.compile(r"(?:entretien|entrevista|colloquio)(?!\w)", re.IGNORECASE)
"""Words for an interview that name a talk between officials as well."""


def _talks_with_equal(tail: str, kind: KindMatch, grammar: Grammar) -> bool:
    """Is whom somebody talks with no outlet but an official: "Entretien de Claire Petit avec le ministre norvégien"?"""
    beside = grammar["beside"].match(tail, skip(tail, 0)) if _TALK_TOO.match(kind.text) else None
    if beside is None or OUTLET.search(tail):
        return False
    other = read_people(tail, grammar.language, skip(tail, beside.end()), loose=True)
    return bool(other.persons) and all(person.role or not person.named for person in other.persons)


def _after_opening(text: str, grammar: Grammar) -> int:
    opening = grammar["at"].match(text, skip(text, 0))
    return opening.end() if opening else 0


def _cut_topic(text: str, grammar: Grammar) -> str:
    topic = grammar["topic"].search(text, 4)
    if topic is None:
        return text
    before, after = text[: topic.start()].rstrip(), drop_article(text[topic.end() :].strip(), grammar)
    general = grammar.language.code == "en" and after[:1].islower()  # "with foreign media on current issues"
    if (before.endswith((",", "»", "”")) or general) and not OUTLET.search(text, topic.end()):
        return before.rstrip(" ,")
    return text
