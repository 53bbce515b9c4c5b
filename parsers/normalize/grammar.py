"""What reading a title needs: the compiled patterns of a language, its words for kinds, and the reading to fill."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from functools import cache, cached_property, lru_cache

from parsers.normalize.dates import DateSpan
from parsers.normalize.language import (
    Language,
    Phrases,
    can_begin,
    compile_begun,
    compile_phrases,
    word_beginnings,
)
from parsers.normalize.people import Person
from parsers.record import Kind

SEPARATOR = re.compile(r"\s+[–—|\-]\s+|[::]\s+|\s*[|]\s*|——|──")

EDGES = " \t,;:.–—-|/()[]،、"
IDEOGRAPHIC_EDGES = " \t,;:.–—-|/()[](),。、:;·・“”\"'‘’「」『』《》─＝"
"""What is no part of a name or event at its ends, in most scripts and in East Asian ones."""


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
    patterns: dict[str, Phrases] = field(default_factory=dict)

    @cached_property
    def kinds(self) -> tuple[tuple[Kind, re.Pattern[str]], ...]:
        """The pattern of each kind: for titles whose kind stands last, or that have no blanks."""
        spaced = self.language.spaced
        return tuple((kind, compile_phrases(phrases, spaced=spaced)) for kind, phrases in self.language.kinds)

    def __getitem__(self, name: str) -> Phrases:
        found = self.patterns.get(name)
        if found is None:
            found = Phrases(getattr(self.language, name), spaced=self.language.spaced)
            self.patterns[name] = found
        return found


@cache
def grammar_of(language: Language) -> Grammar:
    spaced = language.spaced
    return Grammar(
        language,
        tuple((kind, compile_phrases(phrases, spaced=spaced)) for kind, phrases in language.answers_verbs),
    )


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


def kind_at_head(text: str, grammar: Grammar) -> KindMatch | None:
    """The word for a kind with which a text begins; most texts begin with none, and need be read no further."""
    if grammar.language.spaced:
        letters = next(iter(text[:4].split()), "")
        if text[:1].isspace() or not any(pattern.match(text) for _, pattern in _kinds_of(letters, grammar.language)):
            return None
    found = find_kind(text, grammar)
    return found if found is not None and found.start == 0 else None


def _first_kinds(text: str, grammar: Grammar, start: int) -> list[tuple[Kind, re.Match[str]]]:
    """Where the words for each kind first stand; where spaces part words, only of those at the first of such places.

    There a pattern need be tried only at words that it can begin with.
    """
    if not grammar.language.spaced:
        return [(kind, found) for kind, pattern in grammar.kinds if (found := pattern.search(text, start))]
    for position, letters in word_beginnings(text):
        kinds = _kinds_of(letters, grammar.language) if position >= start else ()
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


def ends_with(text: str, pattern: Phrases | re.Pattern[str]) -> int | None:
    """Where the phrase that ends the text begins."""
    offset = max(0, len(text) - 40)
    for found in pattern.finditer(text, offset):
        if found.end() == len(text):
            return found.start()
    return None


def skip(text: str, position: int) -> int:
    while position < len(text) and text[position] in " :,–—-":
        position += 1
    return position


def drop_article(text: str, grammar: Grammar) -> str:
    article = grammar["articles"].match(text)
    return text[article.end() :].strip() if article else text
