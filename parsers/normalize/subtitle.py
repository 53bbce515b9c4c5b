"""Reads a full title among the lines below a headline: "Remarks by Ambassador X at the Y, Town, 3 May 2021"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsers.normalize.dates import find_dates
from parsers.normalize.grammar import Grammar, Reading, find_kind, grammar_of, kind_at_head
from parsers.normalize.language import Language
from parsers.normalize.people import read_people
from parsers.normalize.title import read_title

MAX_LINES = 8
"""Lines over which a title below a headline can be broken."""
_JOINED = 500
"""Characters of such a title."""


def read_subtitle(lines: Sequence[str], language: Language) -> tuple[Reading, int] | None:
    """What a title that begins on the first of some lines states, and how many lines it stands on; None where that
    line begins none. It names its kind first, then who speaks; a small word at the end or head of a line ties two."""
    if not language.spaced or not lines or language.kind_last:
        return None
    grammar = grammar_of(language)
    kind = find_kind(lines[0], grammar)
    if kind is None or kind.start > 4 or not lines[0][:1].isupper():
        return None
    text, count = _joined(lines, grammar)
    if len(text) > _JOINED or (
        text.rstrip().endswith((".", "!", "?", ":"))
        and (kind.start or not (_DAY_LAST.search(text) or _is_title_with_stop(text, kind.end, language)))
    ):
        return None
    reading = read_title(text, language)
    if reading.kind is None or not (reading.people or reading.occasion or reading.place):
        return None
    return reading, count


_DAY_LAST = re.compile(r"\s\d{4}\.$")
"""A year and a full stop, which end a title's day and no sentence."""


def _is_title_with_stop(text: str, start: int, language: Language) -> bool:
    """Is what ends with a full stop no sentence: behind its kind an official, then at most the event and the day?"""
    grammar = grammar_of(language)
    by = grammar["by"].match(text, start + 1) or grammar["by"].match(text, max(0, text.rfind(" ", 0, start)))
    people = read_people(text, language, by.end() if by else start)
    if not any(person.named and person.role for person in people.persons):
        return False
    rest = text[people.end :].lstrip(" ,")
    return not rest.strip(" .") or any(grammar[name].match(rest) for name in ("occasion", "at", "topic", "within"))


def begins_subtitle(line: str, language: Language) -> bool:
    """Is a long line a title below a headline: its kind first, then who speaks, and no sentence's end?"""
    if not language.spaced or not line[:1].isupper() or len(line) > _JOINED or line.endswith(("!", "?", ":")):
        return False
    grammar = grammar_of(language)
    kind = find_kind(line[:60], grammar)
    if kind is None or kind.start > 4 or (line.endswith(".") and not _is_title_with_stop(line, kind.end, language)):
        return False
    return grammar["by"].match(line, kind.end + 1) is not None


def names_kind(line: str, language: Language) -> bool:
    """Is a line the word for a kind and nothing else: "COMMUNIQUE CONJOINT"?"""
    kind = kind_at_head(line, grammar_of(language)) if language.spaced and ":" not in line else None
    return kind is not None and kind.end == len(line.rstrip())


def begins_byline(line: str, language: Language) -> bool:
    """Is a line who speaks, with an office, after the small word for it: "by Secretary General X at the"?"""
    by = grammar_of(language)["by"].match(line) if language.spaced and len(line) <= _JOINED else None
    return by is not None and any(person.role for person in read_people(line, language, by.end()).persons)


def _joined(lines: Sequence[str], grammar: Grammar) -> tuple[str, int]:
    text, count = lines[0].strip(), 1
    capitals = text.isupper()
    while count < min(len(lines), MAX_LINES) and (
        ties(text, grammar)
        or _is_tied(lines[count], grammar)
        or (
            capitals
            and lines[count].isupper()
            and not (find_kind(lines[count], grammar) or _is_dated(lines[count], grammar))
            and not grammar["honorifics"].match(lines[count])
        )
    ):
        text = f"{text} {lines[count].strip()}"
        count += 1
    return text, count


def _is_dated(line: str, grammar: Grammar) -> bool:
    return any(span.precision == "day" for span in find_dates(line, grammar.language.code))


def ties(text: str, grammar: Grammar) -> bool:
    """Does a line end with a small word that what follows must complete: "… at the", "Statement by"?"""
    words = text.split()
    return bool(words) and _is_small(words[-1], grammar)


def _is_tied(line: str, grammar: Grammar) -> bool:
    """Does a line begin with a small word that ties it to the one before: "at the opening of …"?"""
    words = line.split()
    return len(words) > 1 and words[0][:1].islower() and _is_small(words[0], grammar)


def _is_small(word: str, grammar: Grammar) -> bool:
    names = ("by", "at", "within", "links", "joiners", "topic", "occasion", "articles")
    return any(grammar[name].fullmatch(word) for name in names)
