"""Arabic and Persian letters: marks for vowels, which a release prints here and there, stand in no table's words."""

from __future__ import annotations

import re
from collections.abc import Iterable

_MARKS = re.compile("[\u064b-\u0652\u0670\u0640]+")
"""Marks for vowels and doubled letters, and the stroke that only lengthens a word (Unicode chapter 9.2)."""
_STROKE_ALONE = re.compile("(?<=\\s)\u0640+(?=\\s)")
"""That stroke between blanks, where it is printed for a dash: "القاهرة ـ"."""
LANGUAGES = frozenset(("ar", "fa", "ur", "ps"))
_SHARED_PREFIX = re.compile(r"ب(?=(?:ال)?(?:عيد|يوم|ذكرى|مناسبة|حلول)(?!\w))")
"""The preposition that is written as one with a day: "on the feast"."""
_LONGEST = 300


def without_vowels(text: str, language: str | None) -> str:
    """A text as it is read: without the marks that only some print."""
    return _MARKS.sub("", _STROKE_ALONE.sub("–", text)) if language in LANGUAGES else text


def as_printed(value: str, sources: Iterable[str]) -> str:
    """What was read without marks, with those that the page prints in it."""
    marked = [source for source in sources if _MARKS.search(source)] if len(value) <= _LONGEST else []
    if not marked:
        return value
    marks = "[\u064b-\u0652\u0670\u0640]*"
    pattern = re.compile(marks.join(map(re.escape, value)) + marks)
    return next((found.group() for source in marked if (found := pattern.search(source))), value)


def town_at_end(text: str) -> tuple[int, str] | None:
    """Where the last word begins, and the town in it, if it is one with "in" written before: "بجدة"."""
    start = text.rstrip().rfind(" ") + 1
    word = text[start:].strip()
    return (start, word[1:]) if start and word.startswith("ب") and len(word) > 3 else None


def without_preposition(occasion: str) -> str:
    """A day or feast without the preposition before it."""
    return _SHARED_PREFIX.sub("", occasion, count=1) if occasion.startswith("ب") else occasion
