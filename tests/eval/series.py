"""Plays a long series of states of one feed through `communique ingest --replay`, and counts what came of it.

Beside it stands an independent count of what changed in the feed: of the raw XML, by lxml alone. Both are printed,
with every change that only one of them sees. Run as `python -m tests.eval.series [archive] [database URL]`.
"""

from __future__ import annotations

import re
import resource
import subprocess
import sys
import tarfile
import tempfile
import time
import unicodedata
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import zstandard
from lxml import etree, html
from sqlalchemy import text

from storage.database import Database, open_database

ROOT = Path(__file__).resolve().parents[2]
ARCHIVE = ROOT.parent / "shared" / "real" / "us_whitehouse_rss_series" / "all_snapshots.tar.zst"
SOURCE, FEED = "us-whitehouse", "https://www.whitehouse.gov/briefing-room/feed/"
CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"

TAG = re.compile(r"<[^>]+>")
# Soft hyphen, zero-width characters, bidi marks, word joiner, byte order mark.
INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")
QUOTES, DASHES = re.compile("[‘’‚‛`´′“”„‟″«»]"), re.compile("[‐‑‒–—―−]")


@dataclass
class Expected:
    """What an independent reader sees: the documents by GUID, and when each later state differs, and in what."""

    documents: int = 0
    later: dict[tuple[str, int], frozenset[str]] = field(default_factory=dict)

    def count(self, *fields: str) -> int:
        return sum(1 for found in self.later.values() if found.intersection(fields))


def unpack(archive: Path, folder: Path) -> list[Path]:
    """The states of the feed as files named by their Unix time, with an index that makes them a capture."""
    with (
        archive.open("rb") as packed,
        zstandard.ZstdDecompressor().stream_reader(packed) as stream,
        tarfile.open(fileobj=stream, mode="r|") as tar,
    ):
        tar.extractall(folder, filter="data")
    states = sorted(folder.rglob("*.rss"), key=lambda path: int(path.stem))
    lines = ["url\tfile\tstatus\tcontent_type\ttime"]
    for path in states:
        at = datetime.fromtimestamp(int(path.stem), UTC).isoformat()
        lines.append(f"{FEED}\t{path.relative_to(folder)}\t200\tapplication/rss+xml; charset=UTF-8\t{at}")
    (folder / "index.tsv").write_text("\n".join(lines) + "\n")
    return states


def plain(words: str) -> str:
    """As it reads: NFKC, nothing invisible, one kind of quote, dash and space."""
    words = DASHES.sub("-", QUOTES.sub("'", words)).replace('"', "'")
    return " ".join(INVISIBLE.sub("", unicodedata.normalize("NFKC", words)).split())


def expect(states: list[Path]) -> Expected:
    """The independent count. Tags part words here, so that an inline tag that moves may count as a change of text."""
    expected = Expected()
    newest: dict[str, dict[str, str]] = {}
    texts: dict[str, str] = {}
    for path in states:
        tree = etree.fromstring(path.read_bytes(), etree.XMLParser(recover=True, huge_tree=True))
        for item in tree.iter("item"):
            markup = item.findtext(CONTENT) or ""
            if markup not in texts:
                spaced = TAG.sub(" ", markup).strip()
                texts[markup] = plain(html.fromstring(f"<div>{spaced}</div>").text_content()) if spaced else ""
            state = {
                "title": plain(item.findtext("title") or ""),
                "text": texts[markup],
                "date": item.findtext("pubDate") or "",
                "url": item.findtext("link") or "",
            }
            guid = item.findtext("guid") or ""
            before = newest.get(guid, state)
            if changed := frozenset(name for name in state if state[name] != before[name]):
                expected.later[guid, int(path.stem)] = changed
            newest[guid] = state
    expected.documents = len(newest)
    return expected


def ingest(capture: Path, url: str) -> tuple[float, float]:
    """Run the command; its seconds, by the clock and of the processor."""
    began, before = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
    command = Path(sys.executable).with_name("communique")
    done = subprocess.run(
        [command, "ingest", SOURCE, "--replay", capture],
        env={"COMMUNIQUE_DATABASE_URL": url, "PATH": "/usr/bin:/bin", "HOME": str(capture), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in (0, 3):
        raise SystemExit(f"ingest ended with {done.returncode}: {done.stderr[-2000:]}")
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return time.monotonic() - began, used


def rows(db: Database, query: str) -> list[Any]:
    with db.reading() as connection:
        return [tuple(row) for row in connection.execute(text(query))]


def replays(db: Database) -> bool:
    """Whether the feed of changes, played over an empty table, gives the present one."""
    table: dict[int, tuple[int, str]] = {}
    for number, revision, kind in rows(db, "SELECT statement_id, revision, kind FROM statement_change ORDER BY seq"):
        status = {"withdrawn": "withdrawn", "restored": "live"}.get(kind, table.get(number, (0, "live"))[1])
        table[number] = (revision, status)
    present = {number: tuple(rest) for number, *rest in rows(db, "SELECT id, revision, status FROM statement")}
    differing = rows(
        db,
        "SELECT count(*) FROM statement s JOIN statement_revision r ON r.statement_id = s.id"
        " AND r.revision = s.revision WHERE r.content_hash <> s.content_hash",
    )
    return table == present and differing == [(0,)]


def compare(db: Database, expected: Expected) -> tuple[list[str], list[str]]:
    """Changes of title, text or date that only the independent count sees, and those that only we see."""
    recorded: dict[str, set[int]] = defaultdict(set)
    query = (
        "SELECT i.value, r.recorded_at FROM statement_revision r JOIN statement_identifier i"
        " ON i.statement_id = r.statement_id AND i.kind = 'guid' WHERE r.revision > 1"
    )
    for guid, at in rows(db, query):
        moment = at if isinstance(at, datetime) else datetime.fromisoformat(at).replace(tzinfo=UTC)
        recorded[guid].add(round(moment.timestamp()))
    ours = {(guid, at) for guid, times in recorded.items() for at in times}
    theirs = {key for key, changed in expected.later.items() if changed - {"url"}}
    say = [f"{guid} at {at}: {', '.join(sorted(expected.later[guid, at]))}" for guid, at in sorted(theirs - ours)]
    return say, [f"{guid} at {at}" for guid, at in sorted(ours - theirs)]


def main(archive: Path, url: str | None) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        states = unpack(archive, folder)
        expected = expect(states)
        print(f"{len(states)} states of the feed, {expected.documents} documents; independent count of later states:")
        print(f"  title or text {expected.count('title', 'text')} (title {expected.count('title')},", end=" ")
        print(f"text {expected.count('text')}), date {expected.count('date')}, address {expected.count('url')}")
        url = url or f"sqlite:///{folder / 'series.db'}"
        seconds, used = ingest(folder, url)
        db = open_database(url)
        print(f"ingest --replay: {seconds:.0f} s, {used:.0f} s of the processor")
        newest = rows(db, "SELECT max(seq) FROM statement_change")
        print("statements", *rows(db, "SELECT count(*) FROM statement")[0], end="; ")
        print("revisions", dict(rows(db, "SELECT cause, count(*) FROM statement_revision GROUP BY cause")), end="; ")
        kinds = Counter(dict(rows(db, "SELECT kind, count(*) FROM statement_identifier GROUP BY kind")))
        print(f"addresses beyond the first {kinds['url'] - expected.documents}")
        print("held", dict(rows(db, "SELECT reason, count(*) FROM statement_hold GROUP BY reason")), end="; ")
        print("quarantined", *rows(db, "SELECT count(*) FROM quarantine")[0])
        print("the feed of changes replays to the table:", replays(db))
        missing, extra = compare(db, expected)
        print(f"only in the independent count: {len(missing)}", *missing, sep="\n  ")
        print(f"only in ours: {len(extra)}", *extra, sep="\n  ")
        seconds, used = ingest(folder, url)
        again = rows(db, "SELECT max(seq) FROM statement_change") == newest
        print(f"again: {seconds:.0f} s, {used:.0f} s of the processor; nothing added: {again}")
        db.close()


if __name__ == "__main__":
    given = Path(sys.argv[1]) if len(sys.argv) > 1 else ARCHIVE
    if not given.exists():
        raise SystemExit(f"the series is not on this machine: {given}")
    main(given, sys.argv[2] if len(sys.argv) > 2 else None)
