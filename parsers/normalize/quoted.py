"""Whom an English, German or Nordic release quotes by surname or office alone, once its lead has named him in full."""

from __future__ import annotations

import re

from parsers.normalize.grammar import grammar_of
from parsers.normalize.lead import LEAD, Lead
from parsers.normalize.people import Person

_BEFORE = re.compile(
    r"(?P<start>^|[\s\"”’])(?P<who>(?:[Tt]he |[Mm](?:r|s|rs|iss)\.? |Dr\.? |Lord |Lady |Baroness |Sir |Dame )?"
    r"(?:[^\W\d_a-z][\w'’-]* ){1,4})(?:(?:also|today|further|then|has|later) )?$"
)
"""A name or an office right before a verb of speaking."""
_AFTER = re.compile(
    r"\s(?P<who>(?:[Tt]he |[Mm](?:r|s|rs|iss)\.? |Dr\.? |Lord |Lady |Baroness |Sir |Dame )?"
    r"[^\W\d_a-z][\w'’-]*(?: [^\W\d_a-z][\w'’-]*){0,3})(?=[.,;:\n]|$)"
)
"""The same behind the verb: "…”, said Mr Reed."."""
_STYLE = re.compile(r"^(?:[Tt]he|[Mm](?:r|s|rs|iss)\.?|Dr\.?|Lord|Lady|Baroness|Sir|Dame) ")
_OPENS = re.compile(r"[^.\n:“\"]{0,60}(?::\s{0,3}|,?\s)[“\"‘]|[^.\n:]{0,60}:\s*(?:\n|$)")
"""What follows the verb where a quotation begins: a colon, or the mark itself."""
_CLOSES = re.compile(r"[“”\"’],?\s*$")
"""What stands before who said it, where a quotation ends."""


def quoted_by_short_name(lead: Lead) -> list[Person]:
    """The first official of a lead whose words it gives and whom it calls, beside the verb, by surname or office."""
    if not (lead.language.code == "en" or lead.language.genitive_s) or not any(mark in lead.body for mark in '“”"'):
        return []
    for verb in grammar_of(lead.language)["said"].finditer(lead.body, 0, LEAD):
        before, after = lead.body[max(0, verb.start() - 60) : verb.start()], lead.body[verb.end() :]
        if (who := _BEFORE.search(before)) and (_OPENS.match(after) or _CLOSES.search(before, 0, who.start("who"))):
            called = who["who"]
        elif _CLOSES.search(before) and (behind := _AFTER.match(after)):
            called = behind["who"]
        else:
            continue
        officials = (person for person in lead.named if person.named and person.role)
        known = [person for person in officials if person.start < verb.start() and _is_called(person, called)]
        if known:
            return known[:1]
    return []


def _is_called(person: Person, called: str) -> bool:
    """Is a person meant by a surname, or by an office with its article?"""
    name = _STYLE.sub("", called).strip().casefold()
    if called[:4].casefold() == "the ":
        return name in (person.role or "").casefold()
    return name == person.name.split()[-1].casefold() or name == person.name.casefold()
