"""The event of a communiqué or joint statement, which nobody speaks: all that follows the word for the event is its."""

from __future__ import annotations

import re

from parsers.normalize.grammar import EDGES, Grammar, Reading, drop_article, ends_with
from parsers.normalize.people import Reader
from parsers.normalize.title_occasions import trim_occasion
from parsers.normalize.title_places import cut_place
from parsers.record import Kind

JOINT: frozenset[Kind] = frozenset({"communique", "joint_statement"})
"""Kinds that several put their names to."""

_ISSUED = re.compile(r"\s*(?:as )?(?:issued|adopted|released|made)(?=\s)", re.IGNORECASE)
_OF_EVENT = re.compile(r"[\s:,–—-]*(?:(?P<tie>of|on|from|at)\s)?(?=\S)", re.IGNORECASE)
_ONE_OF_MANY = re.compile(
    r"\b(?:\d+(?:st|nd|rd|th)|(?:[a-z]+-)?(?:first|second|third|[a-z]{2,12}th)|visit|(?:19|20)\d\d)\b", re.IGNORECASE
)
"""What tells an event from a topic behind "on": its number, its year, or that it was a visit."""
_CLOSE = re.compile(r"(?:at )?(?:the )?(?:conclusion|end|close|closing|completion) of (?:the )?", re.IGNORECASE)
_HELD = re.compile(r",?\s(?:(?:which was|as) )?(?:held|convened|hosted|taking place)\s?(?:in|at|on)?$", re.IGNORECASE)
_WHOSE = re.compile(
    r"^(?:the )?(?:heads of state(?: and government)?|leaders|ministers|presidents|participants|members|chairs) "
    r"of (?:the )?",
    re.IGNORECASE,
)
"""Who met, before the name of the meeting: "of the Heads of State of the Coral Nine meeting"."""
_HEAD_ENDS = re.compile(r"\s(?:of|between|on|in|at|with|by|to|for|held|and)\s|[,:;(]", re.IGNORECASE)
"""What ends the first words of a phrase, of which the last one says what the phrase names."""


def names_states(before: str, grammar: Grammar) -> bool:
    """Is what stands before a joint text the states whose it is: "Greece, Cyprus and Israel Joint Statement"?"""
    tokens = Reader(before, grammar.language).tokens
    return bool(tokens) and all(token.kind.value in ("modifier", "joiner") or token.text == "," for token in tokens)


def event_of(rest: str, grammar: Grammar, reading: Reading) -> str | None:
    """The event that follows the word for a joint text: "of the Third Meeting of …", "following the talks of …"."""
    if grammar.language.code != "en":
        return None
    if issued := _ISSUED.match(rest):
        rest = rest[issued.end() :]
    text = _HELD.sub("", cut_place(rest, grammar, reading).rstrip(EDGES))
    opening = _opening(text, grammar)
    tail = text[opening:].strip() if opening is not None else _named_event(text, grammar)
    if tail is None:
        return None
    if (close := _CLOSE.match(tail)) is not None:
        tail = tail[close.end() :]
    return trim_occasion(tail, grammar, reading, ahead=True)


def _opening(text: str, grammar: Grammar) -> int | None:
    """Where the event begins behind words like "on the occasion of", which only whose text it is may precede."""
    found = grammar["occasion"].search(text)
    if found is None or any(
        token.kind.value == "role" for token in Reader(text[: found.start()], grammar.language).tokens
    ):
        return None
    if grammar["topic"].match(text.lstrip()) and text[: found.start()].strip():
        return None
    inside = grammar["events"].search(found.group())
    if inside is None and grammar["events"].search(text, found.end()) is None:
        return None  # "as part of the war"
    return found.start() + inside.start() if inside else found.end()


def _named_event(text: str, grammar: Grammar) -> str | None:
    tie = _OF_EVENT.match(text)
    tail = drop_article(text[tie.end() :].strip(), grammar) if tie else ""
    if close := _CLOSE.match(tail):
        tail = tail[close.end() :]
    named = _WHOSE.sub("", tail)
    head = named[: end.start()] if (end := _HEAD_ENDS.search(named)) else named
    if tie and (tie["tie"] or "").casefold() == "on" and not _ONE_OF_MANY.search(head):
        return None
    return named if ends_with(head.strip(), grammar["events"]) is not None else None


def stated_on(text: str, grammar: Grammar, reading: Reading) -> str | None:
    """The meeting that a statement, dated by it, is on: "Statement on the Cabinet Meeting of 3 May 2021"."""
    topic = grammar["topic"].search(text)
    tail = drop_article(text[topic.end() :].strip(EDGES), grammar) if topic else ""
    named = 0 < len(tail) < _SHORT and ends_with(tail, grammar["events"]) is not None
    return trim_occasion(tail, grammar, reading) if named else None


_CHAIRED = re.compile(
    r"(?:chair(?:man|woman|person)?['’]s (?:[a-z]+ )?statement|statement (?:by|of) the chair(?:man|woman|person)?) "
    r"(?:of|at) (?=the |\d)",
    re.IGNORECASE,
)


def chaired_event(text: str, grammar: Grammar, reading: Reading) -> str | None:
    """The meeting on which its chair makes a statement: "Chairman's Statement of the 13th East Asia Summit"."""
    chair = _CHAIRED.search(text) if grammar.language.code == "en" else None
    tail = text[chair.end() :].split(", ")[0] if chair else ""
    return trim_occasion(tail, grammar, reading) if grammar["events"].search(tail) else None


_SHORT = 60
