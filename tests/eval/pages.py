"""Scores reading against labelled real pages: `python -m tests.eval.pages [--generic]`, by site, with every miss."""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from collections import defaultdict
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from parsers.document import Document
from parsers.errors import ParseError
from parsers.ministries import for_url
from parsers.ministry import Ministry
from parsers.record import Record
from parsers.release import parse

REAL = Path(__file__).resolve().parents[3] / "shared" / "real"
GOALS = {"title": 0.97, "published": 0.97, "first_last": 0.92, "contains": 0.98, "clean": 0.96, "language": 0.98,
         "refused": 0.98}  # fmt: skip
_GONE = re.compile(r"[\s\xad\u200b\u2060\ufeff]+")


@dataclass
class Tally:
    """Right and asked, by measure."""

    right: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    asked: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    def note(self, measure: str, right: float) -> None:
        self.right[measure] += right
        self.asked[measure] += 1

    def share(self, measure: str) -> float | None:
        return self.right[measure] / self.asked[measure] if self.asked[measure] else None


def squeezed(text: str | None) -> str:
    """Text without blanks and characters that print nothing, for comparing."""
    return _GONE.sub("", (text or "").replace("\xa0", " "))


def score(truth: dict[str, Any], record: Record, tally: Tally) -> list[str]:
    """Compare a record with its label; every miss as a line."""
    misses: list[str] = []

    def check(measure: str, right: bool, detail: str) -> None:
        tally.note(measure, float(right))
        if not right:
            misses.append(f"{measure}: {detail}")

    titles = [squeezed(title) for title in (truth["title"], truth["title_alt"]) if title]
    check("title", squeezed(record.title) in titles, f"{record.title!r} for {truth['title']!r}")
    expected = (truth["published"] or "")[:10] or None
    got = str(record.published_at)[:10] if record.published_at else None
    check("published", got == expected, f"{got} for {expected}")
    text = squeezed(record.text)
    starts = [
        truth["body_first"],
        *(truth["body_first_alt"] or ()),
        *([truth["subtitle"]] if truth["subtitle"] else ()),
    ]
    ends = [truth["body_last"], *(truth["body_last_alt"] or ())]
    starts, ends = [start for start in starts if start], [end for end in ends if end]
    first = not starts or any(text.startswith(squeezed(start)[:60]) for start in starts)
    last = not ends or any(text.endswith(squeezed(end)) for end in ends)
    check("first", first, f"{record.text[:70]!r} for {starts[:1]}")
    check("last", last, f"{record.text[-70:]!r} for {ends[:1]}")
    tally.note("first_last", (first + last) / 2)
    for string in truth["must_contain"] or ():
        check("contains", squeezed(string) in text, string)
    for string in truth["must_not_contain"] or ():
        check("clean", squeezed(string) not in text, string)
    check("language", record.language == (truth["language"] or "")[:2], f"{record.language} for {truth['language']}")
    return misses


def read(path: Path, url: str | None, *, generic: bool) -> Record:
    """The record of a labelled file; with `generic` as if its ministry declared no layout."""
    ministry = for_url(url)
    if ministry is not None and generic:
        ministry = without_layouts(ministry)
    return parse(Document(body=path.read_bytes(), url=url), ministry)


def without_layouts(ministry: Ministry) -> Ministry:
    return replace(ministry, layouts=())


def evaluate(*, generic: bool) -> tuple[dict[str, Tally], list[str]]:
    """The tallies by site ("all" among them) and the misses."""
    tallies: dict[str, Tally] = defaultdict(Tally)
    lines: list[str] = []
    for row in (REAL / "TRUTH_articles.jsonl").read_text(encoding="utf-8").splitlines():
        truth = json.loads(row)
        site = truth["path"].split("/")[0]
        own = Tally()
        misses: list[str] = []
        try:
            record = read(REAL / truth["path"], truth["url"], generic=generic)
        except ParseError as error:
            own.note("refused", float(not truth["is_release"]))
            if truth["is_release"]:
                misses.append(f"refused: {error.reason}: {error.detail}")
                for measure in ("title", "published", "first_last", "contains", "clean", "language"):
                    own.note(measure, 0.0)
        else:
            own.note("refused", float(truth["is_release"]))
            if truth["is_release"]:
                misses.extend(score(truth, record, own))
            else:
                misses.append(f"taken for a release: {record.title[:80]!r} {record.published_at}")
        for measure, asked in own.asked.items():
            for name in (site, "all"):
                tallies[name].right[measure] += own.right[measure]
                tallies[name].asked[measure] += asked
        lines.extend(f"{truth['path']}: {miss}" for miss in misses)
    return tallies, lines


def refuse_lists(*, generic: bool) -> tuple[int, int, list[str]]:
    """How many of the labelled listing pages (HTML) are told from a release, of how many, and which are not."""
    right, lines = 0, []
    rows = [json.loads(row) for row in (REAL / "TRUTH_listings.jsonl").read_text(encoding="utf-8").splitlines()]
    pages = [row for row in rows if row["path"].endswith(".html")]
    for row in pages:
        try:
            record = read(REAL / row["path"], row["url"], generic=generic)
        except ParseError:
            right += 1
        else:
            lines.append(f"{row['path']}: taken for a release: {record.title[:80]!r}")
    return right, len(pages), lines


def report(*, generic: bool, misses: bool) -> bool:
    """Print the scores; whether every goal is reached."""
    started = time.perf_counter()
    tallies, lines = evaluate(generic=generic)
    right, asked, listed = refuse_lists(generic=generic)
    measures = ["title", "published", "first", "last", "first_last", "contains", "clean", "language", "refused"]
    print(
        f"{'articles' + (' (generic reader only)' if generic else ''):32}" + "".join(f"{name:>11}" for name in measures)
    )
    for name in [*sorted(set(tallies) - {"all"}), "all"]:
        shares = [tallies[name].share(measure) for measure in measures]
        print(f"{name:32}" + "".join(f"{'' if share is None else f'{share:.3f}':>11}" for share in shares))
    print(f"listing pages told from releases: {right} of {asked}; {time.perf_counter() - started:.1f} s")
    if misses:
        print("\n".join(["", *lines, *listed]))
    return all((tallies["all"].share(measure) or 0) >= goal for measure, goal in GOALS.items())


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--generic", action="store_true", help="read every page as one of an unknown site")
    arguments.add_argument("--quiet", action="store_true", help="scores alone, no misses")
    options = arguments.parse_args()
    if not REAL.exists():
        print(f"no labelled pages at {REAL}", file=sys.stderr)
        return 0
    return 0 if report(generic=options.generic, misses=not options.quiet) else 1


if __name__ == "__main__":
    sys.exit(main())
