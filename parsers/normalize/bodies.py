"""Bodies that speak by a title, whose names no table holds: "the Council for Trade of the Islands", "the Troika"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsers.normalize.grammar import Grammar
from parsers.normalize.people import Class, People, Person, Reader, Token

_OF_NAME = (Class.NAME, Class.MODIFIER, Class.DEPARTMENT, Class.LINK, Class.JOINER)
_TIES = (Class.LINK, Class.JOINER)
_GROUPS = re.compile(
    r"(?:friends|troika|quad|quartet|quint|alliance|coalition|panel|presidency|forum|society|chamber|mechanism|"
    r"platform|tribunal|secretariat|monarchy|palace|co-sponsors|movement|caucus|trust|commonwealth|organi[sz]ation|"
    r"states|countries|parties|members|partners|allies|eight|three|five|seven)",
    re.IGNORECASE,
)
"""Words for those who speak together, beside the bodies of the language's table."""
_ACRONYM = re.compile(r"\s?\([A-Z][\w.-]{1,14}\)")


def body_after(segment: str, start: int, grammar: Grammar) -> People:
    """The body that a phrase names from `start` on, with what it is of and its letters in brackets."""
    tokens = Reader(segment, grammar.language, start).tokens
    first = next((i for i, token in enumerate(tokens) if not grammar["articles"].fullmatch(token.text)), len(tokens))
    last = _end_of_name(tokens, first, grammar)
    if last is None:
        return People((), start)
    end = tokens[last].end
    if letters := _ACRONYM.match(segment, end):
        end = letters.end()
    person = Person(segment[tokens[first].start : end], None, False, tokens[first].start, end)
    return People((person,), end)


def body_before(before: str, grammar: Grammar) -> tuple[Person, ...]:
    """The body that is all of what stands before the word for the kind: "OAS General Secretariat Statement"."""
    body = body_after(before, 0, grammar)
    words = body.persons[0].name.split() if body.persons else [""]
    whole = len(words) > 1 and not before[body.end :].strip(" '’s")
    return body.persons if whole and _is_body(words[-1], grammar) else ()


def _end_of_name(tokens: Sequence[Token], first: int, grammar: Grammar) -> int | None:
    """The last token of a body's name; None where none of its words says that it is one."""
    last, headed, tied = None, False, False
    for index in range(first, len(tokens)):
        token = tokens[index]
        whose = token.kind is Class.ROLE and headed and tokens[index - 1].kind in (*_TIES, Class.MODIFIER)
        style = token.kind is Class.HONORIFIC and tokens[index + 1 : index + 2]  # "General Secretariat"
        whose = whose or bool(style and (style[0].kind is Class.DEPARTMENT or _is_body(style[0].text, grammar)))
        if token.kind not in _OF_NAME and not whose:
            break
        if token.kind in _TIES and index == first:
            break
        tied = tied or token.kind is Class.LINK
        if token.kind in _TIES:
            continue
        body = token.kind is Class.DEPARTMENT or _is_body(token.text, grammar)
        if body or tied or not headed or token.kind is Class.MODIFIER:
            last = index  # a name behind the body is another's: "the Council Jane Roe"
        headed = headed or body
    return last if headed else None


def _is_body(word: str, grammar: Grammar) -> bool:
    return grammar["bodies"].fullmatch(word) is not None or _GROUPS.fullmatch(word) is not None
