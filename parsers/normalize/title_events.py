"""Reads a title that tells that an event was held, and where: "В Лиме состоялась конференция", "Zasedání se konalo"."""

from __future__ import annotations

import re

from parsers.normalize.grammar import EDGES, Grammar, Reading
from parsers.normalize.title_occasions import trim_occasion
from parsers.normalize.title_places import cut_place, is_place


def without_held(core: str, grammar: Grammar, reading: Reading) -> str:
    """A title that begins with an event, without the verb behind it and where that says it was held."""
    held = grammar["took_place"].search(core)
    if held is None or not grammar["events"].search(core, 0, held.start()):
        return core
    reading.place = reading.place or _where(core[held.end() :], grammar)
    return core[: held.start()].strip(EDGES)


def read_held(core: str, grammar: Grammar, reading: Reading) -> bool:
    """The event that a title says was held, before the verb or behind it; the town stands on the other side."""
    held = grammar["took_place"].search(core)
    if held is None:
        return False
    before, after = core[: held.start()].strip(EDGES), core[held.end() :].strip(EDGES)
    if grammar.language.kind_last and (inside := _LOCATIVE.match(before)) and grammar["events"].search(inside["event"]):
        place = inside["place"].strip()
        reading.place = reading.place or (place if is_place(place, grammar, lenient=False) else None)
        before = inside["event"]
    town = _where(before, grammar)
    if (not before or town) and grammar["events"].search(after):
        reading.place = reading.place or town
        reading.occasion = trim_occasion(cut_place(after, grammar, reading), grammar, reading)
    elif grammar["events"].search(before) and not grammar["topic"].match(before):
        reading.place = reading.place or _where(after, grammar)
        reading.occasion = trim_occasion(before, grammar, reading)
    return reading.occasion is not None


_LOCATIVE = re.compile(r"(?P<place>[^'’\d]{3,60})['’]n?[dt][ae]\s(?P<event>\S.*)")
"""Where an event was, in Turkish: "Üsküp Büyükelçiliği’nde … resepsiyonu"."""


def _where(text: str, grammar: Grammar) -> str | None:
    """The town or house that a small word opens, if the text names nothing else."""
    text = text.strip(EDGES)
    for name in ("within", "at"):
        tie = grammar[name].match(text)
        place = text[tie.end() :].strip(EDGES) if tie else ""
        if place and is_place(place, grammar, lenient=False):
            return place
    return None
