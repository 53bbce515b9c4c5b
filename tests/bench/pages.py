"""Pages a second from bytes to a complete record, beside trafilatura with metadata on the same pages:
`python -m tests.bench.pages [--generic]`."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from parsers.document import Document
from parsers.errors import ParseError
from parsers.ministries import for_url
from parsers.release import parse
from tests.eval.pages import REAL, without_layouts

RATIO = 10
"""How many times as many pages a second as trafilatura are the goal."""
SLOWEST = 0.1
"""Seconds that no page may take."""
LEAST = 5_000
"""Bytes; smaller files are fragments, which would flatter the faster reader."""


def load() -> list[tuple[Path, str | None, bytes]]:
    """The labelled HTML pages that are releases, with their addresses."""
    rows = (REAL / "TRUTH_articles.jsonl").read_text(encoding="utf-8").splitlines()
    truths = [json.loads(row) for row in rows]
    chosen = [(REAL / truth["path"], truth["url"]) for truth in truths if truth["is_release"]]
    pages = [(path, url, path.read_bytes()) for path, url in chosen if path.suffix == ".html"]
    return [page for page in pages if len(page[2]) >= LEAST]


def measure(
    read: Callable[[str | None, bytes], object], pages: list[tuple[Path, str | None, bytes]], rounds: int
) -> list[float]:
    """The best CPU time of each page in seconds over some rounds: what else runs on the machine does not count."""
    best = [float("inf")] * len(pages)
    for _ in range(rounds):
        for number, (_, url, body) in enumerate(pages):
            started = time.process_time()
            read(url, body)
            best[number] = min(best[number], time.process_time() - started)
    return best


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--generic", action="store_true", help="read every page as one of an unknown site")
    arguments.add_argument("--rounds", type=int, default=3)
    options = arguments.parse_args()
    if not REAL.exists():
        print(f"no real pages at {REAL}: nothing to measure", file=sys.stderr)
        return 0
    from trafilatura import extract

    pages = load()

    def ours(url: str | None, body: bytes) -> object:
        ministry = for_url(url)
        if ministry is not None and options.generic:
            ministry = without_layouts(ministry)
        try:
            return parse(Document(body=body, url=url), ministry)
        except ParseError as error:
            return error

    def theirs(url: str | None, body: bytes) -> object:
        return extract(body, url=url, with_metadata=True)

    for read in (ours, theirs):  # caches, imports
        measure(read, pages[:3], 1)
    mine, reference = measure(ours, pages, options.rounds), measure(theirs, pages, options.rounds)
    size = sum(len(body) for _, _, body in pages) / len(pages)
    ratio = sum(reference) / sum(mine)
    slowest = max(zip(mine, pages, strict=True), key=lambda pair: pair[0])
    print(f"{len(pages)} pages of {size / 1000:.0f} kB on average, best of {options.rounds} rounds")
    print(
        f"bytes to record       {len(pages) / sum(mine):8.0f} pages/s   {1000 * sum(mine) / len(pages):6.2f} ms a page"
    )
    print(
        f"trafilatura.extract   {len(pages) / sum(reference):8.0f} pages/s   "
        f"{1000 * sum(reference) / len(pages):6.2f} ms a page"
    )
    print(
        f"ratio {ratio:.1f} (goal {RATIO}); slowest page {1000 * slowest[0]:.1f} ms, {slowest[1][0].name} (goal "
        f"{1000 * SLOWEST:.0f})"
    )
    return 0 if ratio >= RATIO and slowest[0] <= SLOWEST else 1


if __name__ == "__main__":
    sys.exit(main())
