"""Whole releases as plain text, of our own making, in the form sites print them, with what each states."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "releases"
_HEADER = re.compile(r"^## (?P<language>[a-z]{2})(?P<fields>(?: \| \w+=[^|\n]*)*)$", re.MULTILINE)


@dataclass(frozen=True)
class Release:
    language: str
    text: str
    fields: dict[str, str]

    @property
    def title(self) -> str:
        return self.text.splitlines()[0]


def read_releases() -> list[Release]:
    """The releases of `releases/`, one file a language: a header line with the expected fields, then the text."""
    return [release for path in sorted(FOLDER.glob("*.txt")) for release in _releases_of(path)]


def _releases_of(path: Path) -> list[Release]:
    content = path.read_text(encoding="utf-8")
    headers = list(_HEADER.finditer(content))
    releases = []
    for header, following in zip(headers, [*headers[1:], None], strict=True):
        text = content[header.end() : following.start() if following else None].strip()
        fields = dict(field.strip().split("=", 1) for field in header["fields"].split(" | ") if field.strip())
        releases.append(Release(header["language"], text, fields))
    return releases
