"""A release as plain text: its title first, the lines that stand around it, then the body."""

from __future__ import annotations

import re

from parsers.document import Document
from parsers.errors import ParseError
from parsers.extract import Extract, Passage

_BLANK_LINE = re.compile(r"\n[ \t]*\n")
"""What parts the paragraphs of a text."""


def extract_text(document: Document) -> Extract:
    """The parts of a plain text; ParseError "empty" where it holds nothing."""
    text = document.body.decode("utf-8", errors="replace").replace("\r\n", "\n").strip()
    blocks = [" ".join(block.split()) for block in _BLANK_LINE.split(text) if block.strip()]
    if not blocks:
        raise ParseError("empty", "the text is empty", url=document.url)
    title = document.title or blocks[0]
    passages = [Passage("paragraph", block) for block in blocks if block != title]
    return Extract(title=title, passages=passages, layout="text", language=document.language)
