"""Interviews under a quotation for a title, of which the first sentences tell: "Foreign Minister X in an interview
with the Daily News", as the German Federal Foreign Office puts up what its heads have said to the press."""

from __future__ import annotations

import re

from parsers.normalize.grammar import find_kind, grammar_of
from parsers.normalize.lead import Lead
from parsers.normalize.people import Person

_QUOTATION = re.compile(r"[\"„“«»‚'‘][^\n]{8,200}[\"“”»«‘'’][.!]?")
_TOLD_WITHIN = 400
"""Characters of a lead in which it says that it was an interview."""
_OUTLET = re.compile(r"(?:\s(?:mit|avec|con|com|in|im|à|en|with|on|für)\s|\s[„“\"«])[^.,;:\n]{3,80}")


def told_interview(title: str, lead: Lead) -> tuple[Person, str | None] | None:
    """Who gave the interview that a lead tells of, and with whom; None where a title is no quotation, or no lead
    names an official and, right behind, an interview."""
    if lead.unspaced or not _QUOTATION.fullmatch(title.strip()):
        return None
    text = lead.text[:_TOLD_WITHIN]
    official = next((person for person in lead.named if person.named and person.role), None)
    kind = find_kind(text, grammar_of(lead.language)) if official else None
    while kind is not None and kind.kind != "interview":
        kind = find_kind(text, grammar_of(lead.language), kind.end)
    if kind is None or official is None:
        return None
    outlet = _OUTLET.match(text, kind.end)
    return official, f"{kind.text}{outlet.group().rstrip()}" if outlet else None
