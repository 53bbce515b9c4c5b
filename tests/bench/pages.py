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
"""How many times as many pages of about 100 kB a second as trafilatura are the goal."""
ABOUT = (90_000, 110_000)
"""Bytes of a page of about 100 kB. What trafilatura takes grows with the page, what we take with the text on it."""
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
    """The best CPU time of each page in seconds over some rounds, by reader.

    The readers take turns round by round: what else runs on the machine weighs on all of them alike, and none reads
    with the other's code in the processor.
    """
    best = {name: [float("inf")] * len(pages) for name in readers}
    for _ in range(rounds):
        for name, read in readers.items():
            for number, (_, url, body) in enumerate(pages):
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
    print(f"best of {options.rounds} rounds, CPU time")
    _print_class("all pages", range(len(pages)), pages, times)
    least, most = ABOUT
    about = [number for number, (_, _, body) in enumerate(pages) if least <= len(body) <= most]
    _print_class("pages of about 100 kB", about, pages, times)
    larger = [number for number, (_, _, body) in enumerate(pages) if len(body) > most]
    _print_class("larger pages", larger, pages, times)
    ratio = sum(times["trafilatura"][number] for number in about) / sum(times["by layout"][number] for number in about)
    print(f"goals: {RATIO} times trafilatura on pages of about 100 kB, no page over {1000 * SLOWEST:.0f} ms")
    return 0 if ratio >= RATIO and max(times["by layout"]) <= SLOWEST else 1


def _print_class(
    title: str,
    numbers: Sequence[int],
    pages: list[tuple[Path, str | None, bytes]],
    times: dict[str, list[float]],
) -> None:
    """The figures of each reader over some of the pages."""
    size = sum(len(pages[number][2]) for number in numbers) / len(numbers)
    print(f"{title}: {len(numbers)}, {size / 1000:.0f} kB on average")
    reference = sum(times["trafilatura"][number] for number in numbers)
    for name, every in times.items():
        spent = sum(every[number] for number in numbers)
        slowest = max(numbers, key=every.__getitem__)
        print(
            f"  {name:16} {len(numbers) / spent:6.0f} pages/s {1000 * spent / len(numbers):7.2f} ms a page, "
            f"{reference / spent:4.1f} times trafilatura; "
            f"slowest {1000 * every[slowest]:.0f} ms ({pages[slowest][0].name})"
        )


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
