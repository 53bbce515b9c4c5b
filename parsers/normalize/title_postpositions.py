"""Hindi titles that close with the kind, which belongs to who speaks: "EVENT में ROLE NAME का भाषण"."""

from __future__ import annotations

import re

from parsers.normalize.grammar import EDGES, Grammar, KindMatch, Reading
from parsers.normalize.people import read_people

_TEXT_OF = re.compile(r"\s(?:का|के|की)\s(?:(?:मूल|पूरा|संपूर्ण|हिंदी|हिन्दी|मुख्य)\s){0,2}(?:पाठ|अंश|अनुवाद|रूपांतर|प्रतिलेख)\s?$")
"""That the release is the text, a part or a translation of what was said."""
_OF = re.compile(r"\s(?:का|के|की)$")
_TIED = re.compile(r"\s(?:का|की)\s")
"""What ties another word to an office, which then ends before it."""
_CUTS = 4
"""Postpositions, from the kind backwards, at which the speaker may begin."""
_AT = re.compile(r"\s(?:(?:के )?(?:अवसर पर|मौके पर|दौरान|बाद|उपलक्ष्य में)|में|पर|से)\s")
"""Postpositions between the event and who speaks there."""


def read_possessed(core: str, grammar: Grammar, reading: Reading) -> bool:
    """Read a title to its end as event, speaker in the genitive and kind; False where it is built otherwise."""
    text = core.strip(EDGES)
    if tail := _TEXT_OF.search(text):
        text = text[: tail.start()]
    matches = [
        KindMatch(kind, found.start(), found.end(), found.group())
        for kind, pattern in grammar.kinds
        for found in pattern.finditer(text)
        if found.end() == len(text)
    ]
    if not matches or any(match.kind == "transcript" for match in matches):
        return False
    kind = min(matches, key=lambda match: match.start)
    before = text[: kind.start].rstrip()
    tie = _OF.search(before)
    if tie is None:
        return False
    before = before[: tie.start()]
    cuts = [*_AT.finditer(before)][-_CUTS:]
    parts = [(before[: cut.start()], before[cut.end() :]) for cut in reversed(cuts)]
    for event, who in [*parts, ("", before)]:
        people = read_people(who, grammar.language)
        tied = any(_TIED.search(person.role or "") for person in people.persons)
        if people.persons and people.end >= len(who) and not tied:
            reading.kind, reading.kind_text, reading.people = kind.kind, kind.text, people.persons
            if grammar["events"].search(event) or grammar["holidays"].search(event):
                reading.occasion = event
            return True
    return False
