"""The full title of what was spoken, where it stands in the text below a headline: as a sentence that introduces it
("Below is the text of Minister X's address to the Sejm on 9 February 2017."), or as a line of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsers.normalize.grammar import Reading, grammar_of, kind_at_head
from parsers.normalize.language import Language
from parsers.normalize.title import read_title
from parsers.record import Block, Kind

_SPOKEN: frozenset[Kind] = frozenset({"speech", "remarks", "statement", "press_conference", "briefing"})
_SENTENCES = re.compile(r"\s(?<=[.!?]\s)\s*(?=[A-Z])")
_READ, _LINES, _LONGEST = 600, 5, 320
"""Characters and paragraphs of a text in which a full title is looked for, and characters that one has."""


def full_title(blocks: Sequence[Block], language: Language) -> Reading | None:
    """What the full title of a speech states, with at least who spoke."""
    if language.code != "en":
        return None
    for block in blocks[:_LINES]:
        for sentence in _SENTENCES.split(block.text[:_READ]):
            if len(sentence) <= _LONGEST and (reading := _read(sentence, language)):
                return reading
    return None


def _read(sentence: str, language: Language) -> Reading | None:
    grammar = grammar_of(language)
    opens = grammar["openings"].match(sentence)
    if opens is None:
        kind = kind_at_head(sentence[:40], grammar)
        if kind is None or not grammar["by"].match(sentence, kind.end + 1):
            return None
    reading = read_title(sentence.rstrip(" .,:"), language)
    known = any(person.named and person.role for person in reading.people)
    return reading if known and reading.kind in _SPOKEN and (opens or reading.event_date or reading.place) else None
