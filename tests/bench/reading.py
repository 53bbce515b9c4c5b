"""Measures reading what is stored: what the full-text index costs, how fast a search answers, how fast exports run.

Run as `python -m tests.bench.reading [number] [database URL]`.
"""

from __future__ import annotations

import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from sqlalchemy import text

from parsers.record import Record
from storage.database import Database, open_database, upgrade
from storage.export import export
from storage.queries import Filters
from storage.search import search
from tests.storage.synthetic import records, register, store, vocabulary

BATCH = 100
ROUNDS = 7


def fill(db: Database, everything: list[Record]) -> float:
    """Store all with their pages; seconds of CPU a release, which a busy machine does not blur."""
    began = time.process_time()
    for at in range(0, len(everything), BATCH):
        store(db, everything[at : at + BATCH])
    return (time.process_time() - began) / len(everything)


def without_index(db: Database) -> None:
    """Take the triggers away that keep the index, to see what it costs."""
    triggers = {
        "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'statement_search%'",
        "postgresql": "SELECT tgname FROM pg_trigger WHERE tgname LIKE 'statement_search%'",
    }
    with db.writing() as connection:
        on = " ON statement" if db.dialect == "postgresql" else ""
        for name in connection.execute(text(triggers[db.dialect])).scalars().all():
            connection.execute(text(f"DROP TRIGGER {name}{on}"))


def milliseconds(work: Callable[[], object]) -> float:
    """The median of some rounds."""
    times = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        work()
        times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times)


def measure_searches(db: Database) -> None:
    words = vocabulary()
    queries = {
        "a frequent word": words[3],
        "a rare word": words[9000],
        "two words": f"{words[40]} {words[300]}",
        "a phrase": f'"{words[3]} {words[5]}"',
        "a beginning": f"{words[50][:3]}*",
        "one without another": f"{words[3]} -{words[8]}",
        "no such word": "lighthouses",
    }
    for name, query in queries.items():
        hits = len(search(db, query))
        took = milliseconds(lambda query=query: search(db, query))  # type: ignore[misc]
        print(f"  search, {name:20} {hits:3} hits {took:8.1f} ms")
    filters = Filters(kinds=("speech", "remarks"), start=date(2025, 1, 1), speakers=("ana",))
    took = milliseconds(lambda: search(db, words[3], filters))
    print(f"  search, filtered             {len(search(db, words[3], filters)):3} hits {took:8.1f} ms")


def measure_exports(db: Database, folder: Path) -> None:
    for ending in ("parquet", "jsonl", "csv", "warc.gz"):
        out = folder / f"out.{ending}"
        began = time.perf_counter()
        exported = export(db, out)
        rate = exported.rows / (time.perf_counter() - began)
        print(f"  export .{ending:8} {exported.rows:6} rows, {rate:8,.0f} a second, {out.stat().st_size / 1e6:6.1f} MB")


def main(number: int = 10_000, url: str | None = None) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        everything = list(records(number))
        letters = sum(len(record.text) for record in everything) / number
        seconds = {}
        for kind in ("without the index", "with the index"):
            db = open_database(url or f"sqlite:///{folder / kind.replace(' ', '-')}.db")
            upgrade(db)
            register(db)
            if url is None and kind == "without the index":
                without_index(db)
            if url is None or kind == "with the index":
                seconds[kind] = fill(db, everything)
        print(f"{number} releases of {letters:.0f} characters, {db.dialect}")
        for kind, each in seconds.items():
            print(f"  stored {kind:18} {each * 1000:8.2f} ms of CPU each")
        measure_searches(db)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        measure_exports(db, folder)
        grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
        print(f"  exporting took {grown / 1024:.0f} MB of memory beyond what storing took")
        db.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000, sys.argv[2] if len(sys.argv) > 2 else None)
