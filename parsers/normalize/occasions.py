"""Tells an occasion by its words alone: a day that is kept, an event that stands before the kind, a body in session."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from parsers.normalize.grammar import Grammar

_HEAD = re.compile(r"[^,;:()–—]{1,90}")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_EDGES = " \t,;:.–—-|/()"


def is_observed(text: str, grammar: Grammar) -> bool:
    """Does a phrase begin with a day or an anniversary that is kept: "World Refugee Day", "the anniversary of …"?"""
    head = _HEAD.match(text)
    if head is None:
        return False
    phrase = head.group()
    if (holiday := grammar["holidays"].search(phrase)) and holiday.start() <= 12:
        return True
    end = min((stop.start() for stop in _stops(phrase, grammar)), default=len(phrase))
    words = _WORD.findall(phrase[:end])
    if not words:
        return False
    return grammar["anniversaries"].fullmatch(words[-1]) is not None or (
        words[-1][0].isupper() and grammar["days"].fullmatch(words[-1]) is not None
    )


def _stops(phrase: str, grammar: Grammar) -> list[re.Match[str]]:
    """The first prepositions after the first word of each kind."""
    found = (grammar[name].search(phrase, 1) for name in ("links", "at", "topic", "within"))
    return [match for match in found if match]


def named_before(prefix: str, grammar: Grammar) -> str | None:
    """The event whose name stands before the kind: "Independence Day" of "Independence Day remarks"."""
    text = prefix.strip(_EDGES + "'’\"“„«")
    words = _WORD.findall(text)
    if not words or not words[0][0].isupper() or (text.isupper() and len(words) < 2):
        return None
    last = words[-1]
    if grammar["departments"].fullmatch(text) or grammar["formats"].fullmatch(text) or last.isupper():
        return None
    headed = prefix.rstrip()[-1:] == ":" and text.count(":") == 0 and len(words) > 1
    begun = grammar["articles"].match(text) if headed else None
    if headed and grammar["events"].match(text, begun.end() + 1 if begun and begun.group()[-1:].isalpha() else 0):
        return text  # "Cinquantenaire de l'indépendance : discours du …"
    if is_observed(text, grammar) or (len(words) > 1 and grammar["events"].fullmatch(last)):
        article = grammar["articles"].match(text)
        return text[article.end() :].strip() if article else text
    return None


def is_bare(occasion: str, grammar: Grammar) -> bool:
    """Is an occasion a mere "meeting" or "arrival" that says of no event by itself which one it is?"""
    return (
        " " not in occasion
        and not occasion.isupper()
        and grammar["events"].fullmatch(occasion) is not None
        and grammar["chambers"].fullmatch(occasion) is None
    )


def without_topic(occasion: str, grammar: Grammar) -> str:
    """A body in session without what it spoke of: "Security Council on the situation in Haiti"."""
    if _NAMED_ON.match(occasion):
        return occasion
    for topic in grammar["topic"].finditer(occasion):
        body = list(grammar["chambers"].finditer(occasion, 0, topic.start()))
        named = body and body[-1].group().casefold().endswith("commission") and _MATTER.match(occasion, topic.start())
        if named:
            continue
        if body and body[-1].end() == len(occasion[: topic.start()].rstrip()):
            return occasion[: topic.start()].rstrip(_EDGES)
        if len(topic.group()) >= _LONG and grammar["events"].search(occasion, 0, topic.start()):
            return occasion[: topic.start()].rstrip(_EDGES)  # "the meeting regarding the fire"
    return occasion


_NAMED_ON = re.compile(
    r"(?:(?:Senate|House|UN|Select|Standing|Joint|Special|High-Level)\s){0,2}(?:Council|Committee|Commission)\son\s[A-Z]"
)
"""A body that is named by its matter: "Council on Foreign Relations"."""
_MATTER = re.compile(r"\s?on (?:the )?[A-Z]")
"""The matter by which a commission is named: "Commission on International Cooperation"."""
_LONG = 9
"""Letters of a word for "regarding", which the name of no event holds."""
