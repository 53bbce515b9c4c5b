"""Scores listing → links against the labelled real listings, by file, with every miss.

Run as `python -m tests.eval.listings [--undeclared]`; with `--undeclared` no ministry's listings are used, so that
what is measured is how well a site that nobody described is read.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from parsers import urls
from parsers.discovery import discover
from parsers.document import Document, Link, Listed, Stamp
from parsers.errors import ParseError
from parsers.ministries import for_url

REAL = Path(__file__).parents[2] / ".." / "shared" / "real"


@dataclass
class Scored:
    """How one listing was read. The figures are counts of the label's items unless they say otherwise."""

    path: str
    wanted: int = 0
    found: int = 0
    right: int = 0
    titles: int = 0
    dates: int = 0
    next_right: bool = True
    ordered: bool = True
    milliseconds: float = 0.0
    misses: list[str] = field(default_factory=list)

    @property
    def recall(self) -> float:
        return self.right / self.wanted if self.wanted else float(self.found == 0)

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else float(self.wanted == 0)

    @property
    def f1(self) -> float:
        total = self.recall + self.precision
        return 2 * self.recall * self.precision / total if total else 0.0


def score_all(real: Path = REAL, *, declared: bool = True) -> list[Scored]:
    """Every labelled listing, scored; with `declared` by its ministry's declaration where it has one."""
    lines = (real / "TRUTH_listings.jsonl").read_text(encoding="utf-8").splitlines()
    return [score(json.loads(line), real, declared=declared) for line in lines]


def score(label: dict[str, Any], real: Path, *, declared: bool) -> Scored:
    result = Scored(label["path"])
    document = Document((real / label["path"]).read_bytes(), url=label["url"])
    began = time.perf_counter()
    try:
        listed = discover(document, for_url(label["url"]) if declared else None)
    except ParseError as error:
        listed = Listed()
        result.misses.append(f"error: {error}")
    result.milliseconds = (time.perf_counter() - began) * 1000
    _compare(label, listed, result)
    return result


def _compare(label: dict[str, Any], listed: Listed, result: Scored) -> None:
    wanted = {_key(item["url"], label["url"]): item for item in reversed(label["items"]) if item["url"]}
    found = {_key(item.url, None): item for item in reversed(listed.items)}
    result.wanted, result.found = len(wanted), len(found)
    for key, item in wanted.items():
        link = found.get(key)
        if link is None:
            result.misses.append(f"lacks {item['url']} {item['title'][:60]!r}")
            continue
        result.right += 1
        _compare_item(item, link, result)
    result.misses += [
        f"adds {link.url} {(link.title or '')[:60]!r}" for key, link in found.items() if key not in wanted
    ]
    common = [key for key in (_key(link.url, None) for link in listed.items) if key in wanted]
    order = list(dict.fromkeys(_key(i["url"], label["url"]) for i in label["items"] if i["url"]))
    result.ordered = common == [key for key in order if key in found]
    if _key(listed.next, None) != _key(label.get("next_page"), None):
        result.next_right = False
        result.misses.append(f"next is {label.get('next_page')}, read {listed.next}")


def _compare_item(item: dict[str, Any], link: Link, result: Scored) -> None:
    if _plain(item["title"]) == _plain(link.title or ""):
        result.titles += 1
    else:
        result.misses.append(f"title {item['title'][:90]!r}, read {(link.title or '')[:90]!r}")
    if _same_time(item["published"], link.published):
        result.dates += 1
    else:
        read = link.published.value.isoformat() if link.published else None
        result.misses.append(f"published {item['published']}, read {read} ({item['url'][-50:]})")


def _key(url: str | None, base: str | None) -> str | None:
    """Links are compared as a browser would request them."""
    return urls.absolute(base, url) or url if url else None


def _plain(text: str) -> str:
    return "".join(text.replace("\u00ad", "").replace("\u200b", "").replace("\u2060", "").split())


def _same_time(wanted: str | None, stamp: Stamp | None) -> bool:
    """The same instant; where the label has the day alone (it drops local times), the same day."""
    if wanted is None or stamp is None:
        return wanted is None and stamp is None
    if "T" not in wanted:
        return stamp.day == date.fromisoformat(wanted)
    return isinstance(stamp.value, datetime) and stamp.value == datetime.fromisoformat(wanted)


def report(results: list[Scored], heading: str, *, misses: bool = True) -> str:
    """The table, its totals, and what was missed."""
    lines = [
        heading,
        f"{'listing':<58}{'want':>6}{'got':>6}{'prec':>7}{'recall':>7}{'title':>7}{'date':>7}  next order    ms",
    ]
    for r in results:
        of = max(r.right, 1)
        lines.append(
            f"{r.path[-57:]:<58}{r.wanted:>6}{r.found:>6}{r.precision:>7.2f}{r.recall:>7.2f}"
            f"{(r.titles / of if r.right else 1):>7.2f}{(r.dates / of if r.right else 1):>7.2f}"
            f"  {'yes' if r.next_right else 'NO ':<4} {'yes' if r.ordered else 'NO ':<5}{r.milliseconds:>6.0f}"
        )
    right, wanted, found = (sum(getattr(r, name) for r in results) for name in ("right", "wanted", "found"))
    lines.append(
        f"all links: recall {right / wanted:.4f}, precision {right / max(found, 1):.4f}; "
        f"mean F1 of listings {sum(r.f1 for r in results) / len(results):.4f}; "
        f"titles {sum(r.titles for r in results) / right:.4f}; dates {sum(r.dates for r in results) / right:.4f}; "
        f"next page {sum(r.next_right for r in results)}/{len(results)}"
    )
    if misses:
        for r in results:
            lines += [f"  {r.path}: {miss}" for miss in r.misses[:8]]
            if len(r.misses) > 8:
                lines.append(f"  {r.path}: and {len(r.misses) - 8} more")
    return "\n".join(lines)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--undeclared", action="store_true", help="read every listing as an unknown site's")
    options = parser.parse_args(arguments)
    if not REAL.exists():
        print(f"no labelled listings at {REAL}", file=sys.stderr)
        return 1
    heading = "listing -> links, nothing declared" if options.undeclared else "listing -> links"
    print(report(score_all(declared=not options.undeclared), heading))
    return 0


if __name__ == "__main__":
    sys.exit(main())
