"""Reads a title that is a sentence whose verb stands last, as in Turkish: "Bakan X, Y Bayramı'nı kutladı"."""

from __future__ import annotations

import re

from parsers.normalize.grammar import EDGES, Grammar, Reading
from parsers.normalize.language import Phrases
from parsers.normalize.people import read_people


def read_verb_last(core: str, grammar: Grammar, reading: Reading) -> bool:
    """Who did what, where a verb of the tables ends the title; True where one does."""
    text = core.rstrip(" .!")
    people = read_people(text, grammar.language, loose=True)
    first = people.persons[0] if people.persons else None
    if first is None or people.possessive or not (first.role or not first.named or " " in first.name):
        return False
    if attended := _last(grammar["attends"], text):
        event = _without_case(text[people.end : attended.start()])
        if grammar["events"].search(event):
            reading.occasion = event
        return True
    if met := _last(grammar["meets"], text):
        reading.kind, reading.kind_text, reading.talks = "readout", met.group(), True
        return True
    for kind, pattern in grammar.verbs:
        verb = _last(pattern, text)
        if verb is None or verb.start() < people.end:
            continue
        between = text[people.end : verb.start()]
        reading.kind, reading.kind_text, reading.people = kind, verb.group(), people.persons
        if kind == "speech" and _TO_OUTLET.search(between):
            reading.kind = "interview"
        elif kind == "message":
            reading.occasion = _observed(between, grammar)
        return True
    return False


def _last(pattern: Phrases | re.Pattern[str], text: str) -> re.Match[str] | None:
    """The phrase that ends the title."""
    return next((found for found in pattern.finditer(text, max(0, len(text) - 60)) if found.end() == len(text)), None)


def _observed(between: str, grammar: Grammar) -> str | None:
    """The day for which greetings are sent, without what ties it to the verb."""
    day = _without_case(_TIED.split(between, maxsplit=1)[0])
    return day if day and (grammar["holidays"].search(day) or grammar["events"].search(day)) else None


def _without_case(text: str) -> str:
    """A name without the ending that is written behind an apostrophe: "Toplantısı'na"."""
    return _CASE.sub("", text.strip(EDGES))


_CASE = re.compile(r"['’](?:[yn]?[aeıiuü]|[dt][ae]|n[dt][ae])$")
_TIED = re.compile(
    r"\s(?:dolayısıyla|nedeniyle|münasebetiyle|münasebetle|vesilesiyle|için|ilə bağlı|münasibətilə)(?!\w)"
)
_TO_OUTLET = re.compile(r"['’][yn]?[ae]\s*$")
"""The ending of whom somebody spoke to, right before the verb: "TRT Haber'e konuştu"."""
