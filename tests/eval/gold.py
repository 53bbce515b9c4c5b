"""Measures reading against releases that an expert has labelled: `python -m tests.eval.gold FILE.jsonl`.

Prints each field's score, by language and by site, and every miss with what was expected and what came.
A name or an office counts with or without honorific and article, printed or in the nominative; an occasion counts
where its words agree to four fifths.
"""

from __future__ import annotations

import json
import re
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from parsers.document import Document
from parsers.record import Record

FIELDS = (
    "kind",
    "speakers",
    "roles",
    "occasion",
    "place",
    "event_date",
    "document_number",
    "language",
    "is_transcript",
    "turns",
    "published",
)

_HONORIFIC = re.compile(
    r"^(?:the |a |an |mr\.? |ms\.? |mrs\.? |dr\.? |dra\.? |h\.?e\.? |shri |shrimati |smt\.? |rt hon |hon\.? |sir |"
    r"m\. |mme |sayın |frau |herr )+"
)
_PUNCTUATION = re.compile(r"[^\w\s]+")


def plain(text: str | None) -> str:
    """The text for comparison: folded, one space between words, no punctuation, no honorific or article first."""
    if not text:
        return ""
    text = unicodedata.normalize("NFKC", text).casefold().strip()
    text = _HONORIFIC.sub("", text)
    return " ".join(_PUNCTUATION.sub(" ", text).split())


def agree(expected: str | None, got: str | None) -> bool:
    """Do two phrases agree in at least four fifths of their words (of their characters, where none are spaced)?"""
    one, two = plain(expected), plain(got)
    if one == two:
        return True
    if not one or not two:
        return False
    spaced = " " in one or " " in two
    first, second = (set(one.split()), set(two.split())) if spaced else (set(one), set(two))
    return 2 * len(first & second) / (len(first) + len(second)) >= 0.8


@dataclass
class Tally:
    """Counts of one field: hits of a total, or true positives with what was expected and what came."""

    hits: float = 0
    expected: float = 0
    got: float = 0

    @property
    def score(self) -> float:
        total = self.expected + self.got
        return 2 * self.hits / total if total else 1.0


@dataclass
class Scores:
    fields: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    misses: list[tuple[str, str, Any, Any]] = field(default_factory=list)

    def add(self, name: str, hit: float, expected: float, got: float) -> None:
        tally = self.fields[name]
        tally.hits += hit
        tally.expected += expected
        tally.got += got


def read_gold(path: Path) -> list[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def parse_row(row: dict[str, Any], *, title: bool = True) -> Record:
    """The record of a labelled release, read as `communique parse --batch` reads it."""
    from parsers.normalize import normalize
    from parsers.plaintext import extract_text

    document = Document(
        body=row["text"].encode(),
        format="text",
        url=row.get("url"),
        title=row.get("title") if title else None,
    )
    return normalize(extract_text(document), document, None)


def _names(speaker: dict[str, Any]) -> set[str]:
    return {plain(speaker["name"]), plain(speaker.get("name_nominative"))} - {""}


def _pair(expected: list[dict[str, Any]], record: Record) -> list[tuple[dict[str, Any], Any]]:
    left = list(record.speakers)
    pairs = []
    for speaker in expected:
        found = next((other for other in left if plain(other.name) in _names(speaker)), None)
        if found is not None:
            left.remove(found)
        pairs.append((speaker, found))
    return pairs


def compare(row: dict[str, Any], record: Record, scores: Iterable[Scores]) -> None:
    """Add one release to the scores; misses carry its id, the field, what was expected and what came."""
    labels = row["labels"]
    expected_speakers = labels.get("speakers") or []
    pairs = _pair(expected_speakers, record)
    paired = [(speaker, found) for speaker, found in pairs if found is not None]
    roles_hit = [
        plain(found.role)
        in {plain(speaker.get("role")), plain(speaker.get("role_nominative"))}
        - ({""} if speaker.get("role") else set())
        or (not speaker.get("role") and not found.role)
        for speaker, found in paired
    ]
    published = record.published_at.isoformat()[:16] if record.published_at else None
    checks: list[tuple[str, Any, Any, bool]] = [
        ("kind", labels["kind"], record.kind, labels["kind"] == record.kind),
        ("occasion", labels.get("occasion"), record.occasion, agree(labels.get("occasion"), record.occasion)),
        ("place", labels.get("place"), record.place, plain(labels.get("place")) == plain(record.place)),
        (
            "event_date",
            labels.get("event_date"),
            record.event_date and record.event_date.isoformat(),
            labels.get("event_date") == (record.event_date.isoformat() if record.event_date else None),
        ),
        (
            "document_number",
            labels.get("doc_number"),
            record.document_number,
            plain(labels.get("doc_number")) == plain(record.document_number),
        ),
        ("language", row["language"], record.language, row["language"] == record.language),
        (
            "is_transcript",
            labels["is_transcript"],
            record.is_transcript,
            labels["is_transcript"] == record.is_transcript,
        ),
        (
            "turns",
            labels.get("turns") or [],
            [turn.label for turn in record.turns],
            [plain(label) for label in labels.get("turns") or []]
            == [plain(turn.label) for turn in record.turns][: len(labels.get("turns") or []) or 1],
        ),
        (
            "published",
            labels.get("published"),
            published,
            (labels.get("published") or "")[:10] == (published or "")[:10],
        ),
    ]
    for score in scores:
        for name, expected, got, hit in checks:
            score.add(name, float(hit), 1, 1)
            if not hit:
                score.misses.append((row["id"], name, expected, got))
        score.add("speakers", len(paired), len(expected_speakers), len(record.speakers))
        if len(paired) != len(expected_speakers) or len(paired) != len(record.speakers):
            score.misses.append(
                (row["id"], "speakers", [s["name"] for s in expected_speakers], [s.name for s in record.speakers])
            )
        for (speaker, found), hit in zip(paired, roles_hit, strict=True):
            score.add("roles", float(hit), 1, 1)
            if not hit:
                score.misses.append((row["id"], "roles", speaker.get("role"), found.role))


def evaluate(
    rows: Iterable[dict[str, Any]], *, title: bool = True
) -> tuple[Scores, dict[str, Scores], dict[str, Scores]]:
    """The scores of all rows, and by language and by site."""
    total, languages, sites = Scores(), defaultdict(Scores), defaultdict(Scores)
    for row in rows:
        record = parse_row(row, title=title)
        compare(row, record, (total, languages[row["language"]], sites[row["site"]]))
    return total, languages, sites


def _table(name: str, scores: dict[str, Scores], write: Callable[[str], object]) -> None:
    write(f"\n{name:30}" + "".join(f"{field[:9]:>10}" for field in FIELDS))
    for key in sorted(scores):
        write(f"{key[:29]:30}" + "".join(f"{scores[key].fields[field].score:10.2f}" for field in FIELDS))


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print("usage: python -m tests.eval.gold FILE.jsonl", file=sys.stderr)
        return 2
    total, languages, sites = evaluate(read_gold(Path(arguments[0])))
    _table("all", {"all": total}, print)
    _table("language", languages, print)
    _table("site", sites, print)
    print()
    for identifier, name, expected, got in sorted(total.misses, key=lambda miss: (miss[1], miss[0])):
        print(f"{name:16} {identifier:6} expected {expected!r}\n{'':23} got      {got!r}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
