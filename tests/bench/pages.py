"""Pages a second from bytes to a complete record, beside trafilatura with metadata on the same pages:
`python -m tests.bench.pages [--rounds N]`."""

from __future__ import annotations

import argparse
import gc
import json
import sys
import time
from collections.abc import Callable, Sequence
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


Reader = Callable[[str | None, bytes], object]


def measure(
    readers: dict[str, Reader], pages: list[tuple[Path, str | None, bytes]], rounds: int
) -> dict[str, list[float]]:
    """The best CPU time of each page in seconds over some rounds, by reader. The readers take turns on each page, so
    that what else runs on the machine weighs on all of them alike."""
    best = {name: [float("inf")] * len(pages) for name in readers}
    for _ in range(rounds):
        for number, (_, url, body) in enumerate(pages):
            for name, read in readers.items():
                started = time.process_time()
                read(url, body)
                best[name][number] = min(best[name][number], time.process_time() - started)
    return best


def main(words: Sequence[str] = ()) -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--rounds", type=int, default=3)
    options = arguments.parse_args(words)
    if not REAL.exists():
        print(f"no real pages at {REAL}: nothing to measure", file=sys.stderr)
        return 0
    from trafilatura import extract

    pages = load()

    def ours(url: str | None, body: bytes) -> object:
        return _read(url, body, generic=False)

    def any_site(url: str | None, body: bytes) -> object:
        return _read(url, body, generic=True)

    def theirs(url: str | None, body: bytes) -> object:
        return extract(body, url=url, with_metadata=True)

    readers = {"by layout": ours, "as of any site": any_site, "trafilatura": theirs}
    measure(readers, pages[:3], 1)  # imports and caches
    # As a run does once it has read its first pages: what all three have loaded is out of the collector's sight.
    gc.freeze()
    times = measure(readers, pages, options.rounds)
    reference = sum(times["trafilatura"])
    size = sum(len(body) for _, _, body in pages) / len(pages)
    print(f"{len(pages)} pages of {size / 1000:.0f} kB on average, best of {options.rounds} rounds, CPU time")
    for name, spent in times.items():
        slowest = max(zip(spent, pages, strict=True), key=lambda pair: pair[0])
        print(
            f"{name:16} {len(pages) / sum(spent):6.0f} pages/s {1000 * sum(spent) / len(pages):7.2f} ms a page, "
            f"{reference / sum(spent):4.1f} times trafilatura; "
            f"slowest {1000 * slowest[0]:.0f} ms ({slowest[1][0].name})"
        )
    ratio = reference / sum(times["by layout"])
    print(f"goals: {RATIO} times trafilatura, no page over {1000 * SLOWEST:.0f} ms")
    return 0 if ratio >= RATIO and max(times["by layout"]) <= SLOWEST else 1


def _read(url: str | None, body: bytes, *, generic: bool) -> object:
    ministry = for_url(url)
    if ministry is not None and generic:
        ministry = without_layouts(ministry)
    try:
        return parse(Document(body=body, url=url), ministry)
    except ParseError as error:
        return error


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
