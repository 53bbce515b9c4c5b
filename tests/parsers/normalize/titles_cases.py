"""Titles in the grammar of the sites, of our own making: what each states, by language, as tables beside this module."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "titles"
_PERSON = re.compile(r"(?P<name>[^()]+?)(?:\s\((?P<role>[^()]+)\))?")


@dataclass(frozen=True)
class Case:
    language: str
    title: str
    kind: str
    speakers: tuple[tuple[str, str | None], ...]
    occasion: str | None
    place: str | None
    event_date: str | None


def _speakers(cell: str) -> Iterator[tuple[str, str | None]]:
    for part in filter(None, cell.split("; ")):
        found = _PERSON.fullmatch(part)
        assert found, part
        yield found["name"], found["role"]


def read_cases() -> list[Case]:
    """All cases; a cell that is empty says that the title states nothing of the field."""
    cases = []
    for path in sorted(FOLDER.glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines()[1:]:
            title, kind, speakers, occasion, place, event_date = line.split("\t")
            cases.append(
                Case(
                    path.stem, title, kind, tuple(_speakers(speakers)), occasion or None, place or None, event_date or None
                )
            )
    return cases
