"""Reads the first sentences of a body: who is said to speak, where and when, and what the text calls itself."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from parsers.normalize.dates import DateSpan, find_dates
from parsers.normalize.language import Language
from parsers.normalize.people import Class, Person, Reader
from parsers.normalize.title import Grammar, KindMatch, drop_article, find_kind, grammar_of, is_place

LEAD = 700
"""Characters of a body that count as its lead."""
_GAP = 48
"""Characters between a speaker and the verb of speaking, for an office in apposition."""

_SENTENCE = re.compile(r"(?<=[.!?。!?])[\s\"”»]+(?=[\"“«„]?[^\W\d_a-zа-я])|\n")
_BRACKETED_DATELINE = re.compile(r"^[((]([^()()]{4,80})[))]\s*[-–—.:]?\s*")
_AGENCY_DATELINE = re.compile(r"^([^\n().]{2,30}\s?\([^()\n]{4,60}\))\s*[-–—:]?\s*")
_STROKE_DATELINE = re.compile(r"^([^\n–—]{3,90}?)\s?(?:[–—]|-{1,2}(?=\s)|:(?=\s))\s*")
_STOP_DATELINE = re.compile(r"^([^\n.]{3,70}?\d{4})\s?(?:г\.|року|года)?[.:]\s")
_QUOTE = re.compile(r"[\"“”«»„「『‘]")


@dataclass(slots=True)
class Lead:
    """What the first sentences state."""

    text: str = ""
    sentence: str = ""
    speaking: list[Person] = field(default_factory=list)
    named: list[Person] = field(default_factory=list)
    place: str | None = None
    date: DateSpan | None = None
    dateline_place: str | None = None
    dateline_date: DateSpan | None = None
    kind: KindMatch | None = None
    quotes: bool = False


def read_lead(text: str, language: Language) -> Lead:
    """What the lead of a body states; `text` is the body, of which the first `LEAD` characters are read."""
    lead = Lead(text=text[:LEAD])
    grammar = grammar_of(language)
    body = _take_dateline(lead.text, grammar, lead)
    sentence = _first_sentence(body)
    lead.sentence = sentence
    lead.quotes = _QUOTE.search(text[:4000]) is not None
    if language.spaced:
        _read_people(body, grammar, lead)
    else:
        from parsers.normalize.ideographic import people_of_lead

        lead.named = people_of_lead(body, language)
    for span in find_dates(sentence[:400], language.code):
        if span.precision == "day":
            lead.date = span
            break
    kind = find_kind(sentence[:200], grammar)
    if kind and kind.start <= 60:
        lead.kind = kind
    _read_place(sentence, grammar, lead)
    return lead


def _first_sentence(text: str) -> str:
    """The first sentence; a short word with a full stop ("Col.", "г.") ends none."""
    for end in _SENTENCE.finditer(text):
        before = text[: end.start()]
        words = before.split()
        if end.group().startswith("\n") or not words or not (before.endswith(".") and len(words[-1]) <= 5):
            return before
    return text


def _take_dateline(text: str, grammar: Grammar, lead: Lead) -> str:
    """Cut "Town, day –" off the head of the lead."""
    for pattern in (_BRACKETED_DATELINE, _AGENCY_DATELINE, _STROKE_DATELINE, _STOP_DATELINE):
        found = pattern.match(text)
        if not found:
            continue
        inside = found[1]
        spans = [span for span in find_dates(inside, grammar.language.code) if span.precision == "day"]
        if not spans:
            continue
        before = re.sub(r"\(.*$", "", inside[: spans[0].start]).strip(" ,.-–—(")
        rest = inside[spans[0].end :].strip(" ,.)")
        if len(rest) > 30 or len(before) > 50:
            continue
        if before and not is_place(before, grammar, lenient=True):
            continue
        lead.dateline_date = spans[0]
        lead.dateline_place = before or None
        return text[found.end() :]
    return text


_BEGINNING = (Class.NAME, Class.HONORIFIC, Class.ROLE, Class.MODIFIER, Class.DEPARTMENT)


def _read_people(body: str, grammar: Grammar, lead: Lead) -> None:
    """Persons with an office in the lead; those beside a verb of speaking, apart."""
    reader = Reader(body, grammar.language)
    said = grammar["said"]
    index = 0
    while index < len(reader.tokens):
        token = reader.tokens[index]
        persons, after = reader.people(index, loose=True) if token.kind in _BEGINNING else ([], index)
        if persons:
            first, last = persons[0].start, persons[-1].end
            follows = said.search(body, last, last + _GAP)
            before = body[max(0, first - 24) : first].rstrip()
            precedes = any(found.end() >= len(before) - 4 for found in said.finditer(before))
            speaks = precedes or (follows is not None and _beside(body[last : follows.start()]))
            for person in persons:
                if person.role or not person.named or (speaks and len(person.name.split()) > 1):
                    lead.named.append(person)
                    if speaks:
                        lead.speaking.append(person)
            index = max(after, index + 1)
        else:
            index += 1


def _beside(between: str) -> bool:
    """Is the verb the person's: nothing but an adverb or an apposition in commas between them?"""
    text = between.strip()
    return (
        not text
        or (len(text.split()) <= 2 and not re.search(r"[.;:]", text))
        or (text.startswith(",") and text.endswith(","))
    )


_SENTENCE_HEAD = 320
"""Characters of the first sentence in which a place is looked for."""


def _read_place(sentence: str, grammar: Grammar, lead: Lead) -> None:
    """A town after "in", within the sentence that tells of the speaking."""
    for within in grammar["within"].finditer(sentence[:_SENTENCE_HEAD]):
        tail = drop_article(sentence[within.end() : within.end() + 60].strip(), grammar)
        piece = re.split(r"[,.;:()]|\s(?=[^\W\dA-Z_])", tail.strip(), maxsplit=1)[0].strip()
        if piece and is_place(piece, grammar, lenient=False):
            lead.place = piece
            return
