"""Milliseconds to normalize 1,000 words, on real pages and on labelled releases of many languages:
`python -m tests.bench.normalizing`."""

from __future__ import annotations

import gc
import json
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from parsers.document import Document
from parsers.errors import ParseError
from parsers.extract import Extract
from parsers.ministries import for_url
from parsers.ministry import Ministry
from parsers.normalize import normalize
from parsers.plaintext import extract_text
from parsers.release import read_extract
from tests.bench.pages import load
from tests.eval.pages import REAL

MEDIAN = 3.0
"""Milliseconds for 1,000 words that the median release may take."""
MOST = 15.0
"""Milliseconds for 1,000 words that no release may take."""
WORDS = 1000
ENOUGH = 400
"""Words; what a page costs apart from its words would weigh too much on a shorter one."""
DENSE = frozenset(("zh", "ja", "ko"))
"""Languages of which two characters count as a word."""

Case = tuple[Extract, Document, Ministry | None]


def real_pages() -> list[Case]:
    """The labelled pages of real sites, each with as many words as it has."""
    cases: list[Case] = []
    for _, url, body in load():
        document, ministry = Document(body=body, url=url), for_url(url)
        try:
            cases.append((read_extract(document, ministry), document, ministry))
        except ParseError:
            continue
    return cases


def labelled(gold: Path) -> dict[str, list[Case]]:
    """Releases by language, each with its paragraphs repeated up to 1,000 words: their texts are shortened."""
    cases: dict[str, list[Case]] = defaultdict(list)
    for line in gold.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        document = Document(body=row["text"].encode(), format="text", title=row["title"])
        try:
            extract = extract_text(document)
        except ParseError:
            continue
        passages = list(extract.passages)
        words = sum(_words(passage.text, row["language"]) for passage in passages)
        if words:
            extract = replace(extract, passages=passages * max(1, round(WORDS / words)))
            cases[row["language"]].append((extract, document, None))
    return cases


def _words(text: str, language: str | None) -> int:
    return len(text) // 2 if language in DENSE else len(text.split())


def measure(cases: Sequence[Case], rounds: int = 3) -> list[float]:
    """Milliseconds of CPU for 1,000 words of each case with words enough, the best of some rounds."""
    taken: list[float] = []
    for extract, document, ministry in cases:
        best, words = float("inf"), 0
        for _ in range(rounds):
            started = time.process_time()
            record = normalize(extract, document, ministry)
            best = min(best, time.process_time() - started)
            words = _words(record.text, record.language)
        if words >= ENOUGH:
            taken.append(1000 * best * WORDS / words)
    return taken


def main() -> int:
    gold = REAL.parent / "gold" / "dev.jsonl"
    if not REAL.exists() or not gold.exists():
        print(f"no real pages at {REAL}: nothing to measure", file=sys.stderr)
        return 0
    groups: dict[str, Callable[[], list[Case]]] = {"real pages": real_pages}
    by_language = labelled(gold)
    groups |= {language: (lambda cases=cases: cases) for language, cases in sorted(by_language.items())}
    every: list[float] = []
    print(f"{'':12} releases   median     most")
    for name, make in groups.items():
        cases = make()
        measure(cases[:5], 1)  # the language's patterns are compiled at its first release
        gc.freeze()
        taken = measure(cases)
        every += taken
        if taken:
            print(f"{name:12} {len(taken):8} {statistics.median(taken):8.2f} {max(taken):8.2f}")
    print(
        f"{'all':12} {len(every):8} {statistics.median(every):8.2f} {max(every):8.2f}   ms for {WORDS} words, CPU time"
    )
    print(f"goals: {MEDIAN:g} ms at the median, {MOST:g} ms at most")
    return 0 if statistics.median(every) <= MEDIAN and max(every) <= MOST else 1


if __name__ == "__main__":
    sys.exit(main())
