"""Finds a document's number on the lines around it: "No. 234", "Release No: NR-184-16", "1204-23-06-2021"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from parsers.normalize.language import Language

MAX_LINE = 160

_FIGURE = re.compile(r"\d")
# A Russian ministry's number: running number, day, month, year.
_RUNNING = re.compile(r"^(?P<number>\d{1,4}-\d{2}-\d{2}-\d{4})$")
_LABELLED = re.compile(
    r"(?:^|[(\s])(?:(?:press )?release (?:no|id|number)|(?:press|media|news) release(?=\s\d{1,4}/\d{2,4}$)|"
    r"ref(?:erence)?(?: no)?|unique id|doc(?:ument)? no|документ №|numéro|"
    r"(?:nota|comunicado|bolet[ií]n|communiqué|comunicato|(?:presse|medien)mitteilung|persbericht|pressmeddelande|"
    r"pressemelding|gacetilla|informaci[óo]n)[^\d\n]{0,24} (?:n[º°o.]{1,2}|nr|núm|num)|nummer|question no|"
    r"プレスリリース|prn|eu news)"
    r"\s?[.:]?\s?[.:]?\s?(?P<number>[A-Z]{0,4}[-/]?\d[\dA-Z/_-]{0,20})\)?",
    re.IGNORECASE,
)
_MARKED = re.compile(
    r"^(?:\[?(?:\d{4}\]?\s?)?)(?P<number>(?:No|NO|Nº|N°|N\.º|Nr|№|SC|QA)\s?[.:]?\s?-?\s?\d{1,4}(?:/\d{2,4})?)(?=$|[\s,.)])"
)
_SYMBOL = re.compile(
    r"^(?P<number>[A-Z]{1,6}(?:/[A-Z]{1,5}){0,2}/\d{1,5}(?:[/-]\d{1,4})?(?:-[A-Z]{1,6}(?:/[A-Z]{1,5}){0,2}/\d{1,5}){0,3})$"
)
"""A symbol of the United Nations on a line of its own: "SG/SM/21234", "CS/2669"."""
_AFTER_MARK = re.compile(r"(?P<number>[A-Z]{0,4}[-/]?\d[\dA-Z/.-]{0,20})")
_ENDS_IN_MARK = re.compile(r"(?:n\.?\s?[º°o]\.?|nr\.?|núm(?:ero)?\.?|numéro|number|nummer)\s?:?$", re.IGNORECASE)
"""A line that ends in the word for a number, which stands on the next."""
_WORD = re.compile(r"^(?:No|NO|Nº|N°|N\.º|Nr|NR|№|Sayı|Ref|Nota)(?:\s?[.:°º]|\s|(?=\d))\s?:?\s?")
_BARE = re.compile(r"^(?P<number>\d{4}/\d{1,3}(?=\s[A-Z]{3,}|$)|\d{2}/\d{1,3}(?=\s[A-Z]{3,}\s))")
"""Year and number, alone or before a remark in capitals: "99/54 CHECK AGAINST DELIVERY"."""
_BRACKETED_YEAR = re.compile(r"^(?:press|media|news) release (?P<number>\((?:\d{4}|\d{2})\)\s?\d{1,4})$", re.IGNORECASE)
"""The number of a press release of NATO: "Press Release (2007)014"."""


def find_number(lines: Iterable[str], language: Language) -> str | None:
    """The number that one of the lines states as the document's, as printed."""
    marked = False
    for line in lines:
        text = line.strip()[:MAX_LINE]
        if not _FIGURE.search(text):
            marked = _ENDS_IN_MARK.search(text) is not None
            continue
        if marked and (found := _AFTER_MARK.fullmatch(text)):
            return found["number"]
        marked = False
        for pattern in (_RUNNING, _SYMBOL, _LABELLED, _MARKED, _BARE, _BRACKETED_YEAR):
            if found := pattern.search(text):
                return bare_number(found["number"].rstrip("-/"))
    return None


def begins_number(line: str) -> bool:
    """Does a line begin with a number that needs no word for it?"""
    return _BARE.match(line) is not None or _SYMBOL.match(line) is not None


def bare_number(number: str) -> str:
    """A number without the general word for one; the letters of a series stay ("SC:32")."""
    return _WORD.sub("", number)
