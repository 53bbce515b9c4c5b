"""What changed between two versions of a record: field by field, and in a text word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any, Literal

Op = Literal["same", "removed", "added"]

# How a record was read is no change of what it says; `body` repeats `text`, in blocks.
_NOT_COMPARED = {"schema_version", "parser", "origins", "warnings", "body"}
# A word with the white space after it: of scripts without spaces (Thai, Kana, Han, Hangul) a letter, else a run of
# letters and digits, else a mark.
_WORD = re.compile(r"([\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\W\u0e00-\u0eff\u3040-\uffff]+|\S)(\s*)")
_PARAGRAPH = re.compile(r"\n{2,}")

EXACT_LIMIT = 2000
"""Pieces of a side up to which the smallest difference is looked for; beyond, common ones are not matched alone,
which keeps the time from growing with the square of the length."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of a text that stayed, went or came."""

    op: Op
    text: str


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field of a record that differs: its values as JSON."""

    field: str
    old: Any
    new: Any


def compare(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[FieldChange]:
    """The fields that differ between two records (JSON values), in the record's order; `body` where it alone does."""
    fields = dict.fromkeys([*old, *new])
    changes = [
        FieldChange(field, old.get(field), new.get(field))
        for field in fields
        if field not in _NOT_COMPARED and old.get(field) != new.get(field)
    ]
    if old.get("text") == new.get("text") and old.get("body") != new.get("body"):
        changes.append(FieldChange("body", old.get("body"), new.get("body")))
    return changes


def word_diff(old: str, new: str) -> list[Piece]:
    """The words that went and came, in reading order. White space alone is no difference."""
    pieces: list[Piece] = []
    before, after = _paragraphs(old), _paragraphs(new)
    for op, i1, i2, j1, j2 in _opcodes([" ".join(p.split()) for p in before], [" ".join(p.split()) for p in after]):
        if op == "equal":
            pieces.append(Piece("same", "".join(after[j1:j2])))
        else:
            pieces += _words_changed("".join(before[i1:i2]), "".join(after[j1:j2]))
    return list(_joined(pieces))


def _paragraphs(text: str) -> list[str]:
    """The paragraphs of a text, each with the blank line after it."""
    ends = [found.end() for found in _PARAGRAPH.finditer(text)]
    return [text[start:end] for start, end in zip([0, *ends], [*ends, len(text)], strict=True) if start < end]


def _words_changed(old: str, new: str) -> Iterator[Piece]:
    before, after = _WORD.findall(old), _WORD.findall(new)
    for op, i1, i2, j1, j2 in _opcodes([word for word, _ in before], [word for word, _ in after]):
        if op == "equal":
            yield Piece("same", "".join(word + space for word, space in after[j1:j2]))
            continue
        if i1 < i2:
            yield Piece("removed", "".join(word + space for word, space in before[i1:i2]))
        if j1 < j2:
            yield Piece("added", "".join(word + space for word, space in after[j1:j2]))


def _opcodes(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[str, int, int, int, int]]:
    """How one sequence becomes the other. Their common beginning and end, usually most of both, cost nothing."""
    shorter = min(len(old), len(new))
    head = next((at for at in range(shorter) if old[at] != new[at]), shorter)
    rest = shorter - head
    tail = next((at for at in range(rest) if old[len(old) - 1 - at] != new[len(new) - 1 - at]), rest)
    if head:
        yield "equal", 0, head, 0, head
    old_middle, new_middle = old[head : len(old) - tail], new[head : len(new) - tail]
    crowded = max(len(old_middle), len(new_middle)) > EXACT_LIMIT
    for op, i1, i2, j1, j2 in SequenceMatcher(None, old_middle, new_middle, autojunk=crowded).get_opcodes():
        yield op, i1 + head, i2 + head, j1 + head, j2 + head
    if tail:
        yield "equal", len(old) - tail, len(old), len(new) - tail, len(new)


def _joined(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Neighbours of one kind as one piece."""
    held: Piece | None = None
    for piece in pieces:
        if held is not None and held.op == piece.op:
            held = Piece(held.op, held.text + piece.text)
            continue
        if held is not None:
            yield held
        held = piece
    if held is not None:
        yield held
