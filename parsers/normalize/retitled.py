"""Reads a title once more that states nothing in the body's language as it stands: in the language in which it is
printed, or with the word for its kind that a line below it gives."""

from __future__ import annotations

from parsers.normalize.grammar import Reading, find_kind, grammar_of
from parsers.normalize.langid import identify
from parsers.normalize.language import Language, language_of
from parsers.normalize.lines import Around
from parsers.normalize.people import read_people
from parsers.normalize.title import read_title

_LONG_ENOUGH = 40
"""Letters of a title by which its language can be told."""


def read_title_again(title: str, reading: Reading, around: Around, language: Language) -> Reading:
    """The reading of a title, or a better one where it states neither its kind nor who speaks."""
    if reading.kind is not None or reading.people or not language.spaced:
        return reading
    return _with_kind_below(title, around, language) or _in_own_language(title, language) or reading


def _with_kind_below(title: str, around: Around, language: Language) -> Reading | None:
    """A title whose first word is no kind of its own, with the kind of the line below in its stead: "Presentation by
    the Minister to the Committee", over the line "Speech"."""
    kind = find_kind(around.kind_line, grammar_of(language)) if around.kind_line else None
    if kind is None or kind.start or kind.end < len(around.kind_line or ""):
        return None
    word = title.split(" ", 1)[0]
    by = grammar_of(language)["by"].match(title, len(word) + 1)
    if by is None or not read_people(title, language, by.end()).persons:
        return None
    return read_title(f"{kind.text}{title[len(word) :]}", language)


def _in_own_language(title: str, language: Language) -> Reading | None:
    """A title in another language than its text's, where it names there its kind and who speaks, with an office."""
    code = identify(title) if len(title) >= _LONG_ENOUGH else None
    if code is None or code == language.code:
        return None
    other = language_of(code)
    reading = read_title(title, other) if other.spaced and other.kinds else None
    if reading is None or reading.kind is None or not any(person.role for person in reading.people):
        return None
    return reading
