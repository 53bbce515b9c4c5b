"""Text as listings give it, made plain: no markup, no control characters, one blank between words."""

from __future__ import annotations

import html
import re

# Markup or a character reference left in a text: the listing escaped it once more than its format asks.
_LEFTOVER = re.compile(r"<[A-Za-z/!]|&(?:#\d{1,7}|#x[0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
# One tag or comment; bounded, so that a lone '<' costs nothing.
_TAG = re.compile(r"<!--.{0,2000}?-->|</?[A-Za-z][^<>]{0,2000}>", re.DOTALL)
# Scripts and styles with what they hold.
_SCRIPT = re.compile(r"<(script|style)\b[^<>]{0,2000}>.{0,20000}?</\1\s{0,9}>", re.DOTALL | re.IGNORECASE)
# Characters that no title holds: C0 and C1 controls, and invisible marks of direction, joining and byte order.
_INVISIBLE = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]"
)
# An ISO 639-1 code with or without region or script: en, en-US, zh_Hans.
_LANGUAGE = re.compile(r"([A-Za-z]{2})(?:[-_][A-Za-z0-9-_]{1,30})?$")

MAX_TITLE = 1000
"""Characters of a title; what is longer is a text that stands where the title should."""


def tidy(text: str | None) -> str | None:
    """Plain text with one blank between words, at most MAX_TITLE characters; None where nothing is left."""
    if not text:
        return None
    plain = " ".join(_INVISIBLE.sub("", text[: 8 * MAX_TITLE]).split())
    return plain[:MAX_TITLE].rstrip() or None


def unescape(text: str) -> str:
    """The text that escaped HTML shows: tags dropped, character references resolved."""
    if not _LEFTOVER.search(text):
        return text
    text = text[: 8 * MAX_TITLE]
    if "<" in text:
        text = _TAG.sub(" " if "<br" in text.lower() else "", _SCRIPT.sub("", text))
    return html.unescape(text)


def language_code(tag: str | None) -> str | None:
    """The ISO 639-1 code in a language tag (`en-US` gives `en`); None where it holds none."""
    found = _LANGUAGE.match(tag.strip()) if tag else None
    return found[1].lower() if found else None


# Writing without blanks between words: a headline there has as much to say in a third of the characters.
_DENSE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def weight(text: str) -> int:
    """How much a text says: its characters, those of dense writing counted threefold."""
    return len(text) + 2 * len(_DENSE.findall(text))


def is_headline(text: str) -> bool:
    """Whether a text is as long as a headline, and not a text by itself."""
    return weight(text) >= 18 and len(text) <= 600
