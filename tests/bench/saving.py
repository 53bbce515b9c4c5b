"""Measures storage by itself: releases a second, first stored and then unchanged, with parts, snapshot and full text.

Run as `python -m tests.bench.saving [number] [database URL]`.
"""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import timedelta
from itertools import islice
from pathlib import Path

from parsers.record import Record
from storage import snapshots, sources, statements
from storage.database import Database, open_database, upgrade
from storage.statements import Arrival
from tests.storage.synthetic import NOW, records

BATCH = 100
SOURCE = "xx-mfa"


def pages(batch: list[Record]) -> list[snapshots.Page]:
    """A page of about 20 kB around each release: its text, and a frame that all pages share."""
    frame = "".join(f'<li class="menu__item"><a href="/section/{n}/">Section number {n}</a></li>' for n in range(220))
    return [
        snapshots.Page(
            SOURCE, r.url or "", f"<html><ul>{frame}</ul><h1>{r.title}</h1>{r.text}".encode(), "text/html", "utf-8", NOW
        )
        for r in batch
    ]


def batches(number: int) -> Iterator[list[Record]]:
    """The releases, the same each time, and never all of them in memory."""
    everything = records(number)
    return iter(lambda: list(islice(everything, BATCH)), [])


def store(db: Database, number: int, hours: int) -> tuple[float, float, float]:
    """Keep and save all; seconds for the snapshots and for the statements, and of the processor."""
    now = NOW + timedelta(hours=hours)
    keeping = saving = used = 0.0
    for batch in batches(number):
        fetched = pages(batch)
        began, before = time.perf_counter(), time.process_time()
        digests = snapshots.keep_all(db, fetched)
        kept = time.perf_counter()
        arrivals = [
            Arrival(source_id=SOURCE, record=r, url=r.url or "", snapshot_sha256=digest, fetched_at=now)
            for r, digest in zip(batch, digests, strict=True)
        ]
        statements.save(db, arrivals, now)
        keeping += kept - began
        saving += time.perf_counter() - kept
        used += time.process_time() - before
    return keeping, saving, used


def main(number: int, url: str | None) -> None:
    with tempfile.TemporaryDirectory() as folder:
        db = open_database(url or f"sqlite:///{Path(folder) / 'bench.db'}")
        upgrade(db)
        sources.register(db, [sources.SourceRow(SOURCE, "Ministry", None, "https://mfa.example/", ("en",))])
        sample = next(batches(number))
        text, page = sum(len(r.text) for r in sample), sum(len(page.body) for page in pages(sample))
        print(f"{number} releases of {text / len(sample) / 1000:.1f} kB of text,", end=" ")
        print(f"{page / len(sample) / 1000:.0f} kB of page, in batches of {BATCH}, {db.dialect}")
        for name, hours in (("first", 0), ("again", 0), ("again, an hour later", 2)):
            keeping, saving, used = store(db, number, hours)
            total = keeping + saving
            print(
                f"{name}: {number / total:,.0f} a second"
                f" (snapshots {number / keeping:,.0f}, statements {number / saving:,.0f};"
                f" {number / used:,.0f} by the processor's time)"
            )
        print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
        db.close()
        if url is None:
            size = sum(path.stat().st_size for path in Path(folder).iterdir())
            print(f"database {size / number / 1000:.1f} kB a release")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000, sys.argv[2] if len(sys.argv) > 2 else None)
