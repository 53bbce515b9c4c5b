"""Makes a capture out of the labelled real pages, to be played with `communique ingest --replay CAPTURE`.

Run as `python -m tests.eval.make_capture OUT`. The pages and feeds are the real ones, under their real addresses. Where
a ministry's own listing lies there, it is taken (a feed of which several states lie there, at several times); for the
others a listing is composed at the ministry's declared address that lists its labelled pages.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import sys
from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime
from html import escape
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape as escape_xml

from parsers import urls
from parsers.ministries import all_ministries, for_url
from parsers.ministry import Api, Feed, Ministry

REAL = Path(__file__).parents[2] / ".." / "shared" / "real"
_TYPES = {".html": "text/html", ".xml": "application/xml", ".rss": "application/rss+xml", ".json": "application/json"}
# The time of capture in the name of a feed's state: 0575_20210728T210411Z.rss
_CAPTURED = re.compile(r"(\d{8}T\d{6})Z")
# The element that holds one Swiss message.
_MESSAGE = re.compile(r"<message\s.*</message>", re.DOTALL)

Row = tuple[str, str, int, str, str]


class Capture:
    """A capture folder in the making."""

    def __init__(self, out: Path, real: Path) -> None:
        self.out, self.real = out, real
        self.rows: list[Row] = []
        out.mkdir(parents=True, exist_ok=True)

    def add_file(self, url: str, path: str, time: str = "") -> None:
        target = self.out / path
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(self.real / path, target)
        self.rows.append((url, path, 200, _TYPES.get(target.suffix, "text/html"), time))

    def add_text(self, url: str, name: str, text: str) -> None:
        (self.out / name).parent.mkdir(parents=True, exist_ok=True)
        (self.out / name).write_text(text, encoding="utf-8")
        self.rows.append((url, name, 200, _TYPES[Path(name).suffix], ""))

    def close(self) -> None:
        times = sorted({row[4] for row in self.rows if row[4]})
        first = times[0] if times else datetime(2026, 9, 1, tzinfo=UTC).isoformat()
        lines = ["\t".join(("url", "file", "status", "content_type", "time"))]
        lines += [
            "\t".join((url, file, str(status), kind, time or first)) for url, file, status, kind, time in self.rows
        ]
        (self.out / "index.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def make_capture(out: Path, real: Path = REAL) -> Capture:
    """Write the capture folder `out` and return what it holds."""
    capture = Capture(out, real)
    articles = [label for label in _labels(real / "TRUTH_articles.jsonl") if _is_known(label)]
    by_ministry: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for label in articles:
        ministry = for_url(label["url"])
        assert ministry is not None
        by_ministry[ministry.id].append(label)
        if ministry.id != "ch-news":
            capture.add_file(ministry.request_url(label["url"]), label["path"])
    listed = _add_real_listings(capture, real)
    for name, labels in by_ministry.items():
        if name not in listed:
            _compose_listing(capture, all_ministries()[name], labels)
    capture.close()
    return capture


def _labels(path: Path) -> Iterable[dict[str, Any]]:
    return (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())


def _is_known(label: dict[str, Any]) -> bool:
    return bool(label["url"]) and for_url(label["url"]) is not None


def _add_real_listings(capture: Capture, real: Path) -> set[str]:
    """Take every real listing that stands at a declared address; the ids of their ministries."""
    places = {urls.canonicalize(place.url) for ministry in all_ministries().values() for place in ministry.places}
    listed: set[str] = set()
    for label in _labels(real / "TRUTH_listings.jsonl"):
        ministry = for_url(label["url"])
        if ministry is None or urls.canonicalize(label["url"]) not in places:
            continue
        stamp = _CAPTURED.search(label["path"])
        time = datetime.strptime(stamp[1], "%Y%m%dT%H%M%S").replace(tzinfo=UTC).isoformat() if stamp else ""
        capture.add_file(label["url"], label["path"], time)
        listed.add(ministry.id)
    return listed


def _compose_listing(capture: Capture, ministry: Ministry, labels: list[dict[str, Any]]) -> None:
    """A listing of the labelled pages at the ministry's first declared address, in that listing's form."""
    place = ministry.places[0]
    name = f"listings/{ministry.id}"
    if ministry.id == "ch-news":
        texts = (_MESSAGE.search((capture.real / label["path"]).read_text(encoding="utf-8")) for label in labels)
        messages = "".join(found[0] for found in texts if found)
        capture.add_text(
            place.url, f"{name}.xml", f'<messages xmlns="https://www.news.admin.ch/messages">{messages}</messages>'
        )
    elif isinstance(place, Feed):
        items = "".join(
            f"<item><title>{escape_xml(label['title'] or '')}</title><link>{escape_xml(label['url'])}</link></item>"
            for label in labels
        )
        capture.add_text(place.url, f"{name}.xml", f'<rss version="2.0"><channel>{items}</channel></rss>')
    elif isinstance(place, Api):
        rows = [{"title": label["title"], "link": label["url"]} for label in labels]
        capture.add_text(place.url, f"{name}.json", json.dumps({place.items: rows}))
    else:
        rows_ = "".join(
            f'<li><a href="{escape(label["url"])}">{escape(label["title"] or "")}</a></li>' for label in labels
        )
        capture.add_text(place.url, f"{name}.html", f"<html><body><main><ul>{rows_}</ul></main></body></html>")


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path, help="folder to write")
    options = parser.parse_args(arguments)
    if not REAL.exists():
        print(f"no labelled pages at {REAL}", file=sys.stderr)
        return 1
    capture = make_capture(options.out)
    print(f"{len(capture.rows)} responses in {options.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
