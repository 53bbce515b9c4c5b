"""Lines that say where and when a speech was delivered: "Delivered at the Althing on 8 April 2008", or the name of the
speech or of its event with the day behind: "Address to the Althing - April 13, 2000"."""

from __future__ import annotations

import re

from parsers.normalize.dates import find_dates
from parsers.normalize.grammar import Reading, find_kind, grammar_of
from parsers.normalize.language import Language
from parsers.normalize.title import read_title

_DELIVERED = re.compile(r"(?:as )?(?:delivered|given|held|presented|made) (?=(?:at|in|before|to) )", re.IGNORECASE)
_BEHIND = re.compile(r"\s[-–—|]\s$")
_LONGEST = 160


def read_delivery(line: str, language: Language) -> Reading | None:
    """What an English line states of the event, the place and, always, the day of a speech."""
    if language.code != "en" or not 12 <= len(line) <= _LONGEST or not line[:1].isalnum():
        return None
    if delivered := _DELIVERED.match(line):
        reading = read_title(f"Speech {line[delivered.end() :]}", language)
        return reading if reading.event_date and (reading.place or reading.occasion) else None
    day = next((span for span in find_dates(line, language.code) if span.end == len(line) and span.date), None)
    tie = _BEHIND.search(line, 0, day.start) if day else None
    if day is None or tie is None:
        return None
    grammar = grammar_of(language)
    named = line[: tie.start()]
    kind = find_kind(named, grammar)
    if kind and kind.start == 0:
        return Reading(event_date=day.date, event_end_date=day.end_date)
    if kind is None and named[0].isupper() and grammar["events"].match(named):
        return Reading(event_date=day.date, event_end_date=day.end_date, occasion=named)
    return None
