"""The long flows on Dask, as a person starts them: an archive file read, and what is stored read again."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import text

from storage.database import open_database
from tests.flows import warc_files
from tests.system.site import UN_SOURCE, un_page, un_url
from tests.system.stack import Stack

NUMBERS = range(7001, 7061)
"""Releases in the archive file."""

MISREAD = 1001
"""A stored release that an earlier parser would have read otherwise."""


@dataclass(frozen=True)
class ArchiveRuns:
    """A run of each flow. They share a queue that takes one at a time."""

    backfill: str
    reparse: str


def start_archive_runs(stack: Stack, folder: Path) -> ArchiveRuns:
    """Start both: `backfill` from a WARC file on one Dask worker, then `reparse` of everything on two."""
    warc = folder / "crawl.warc.gz"
    pages = (
        warc_files.record(url=un_url(n), block=warc_files.http(un_page(n).body), date="2026-11-21T10:00:00Z")
        for n in NUMBERS
    )
    warc.write_bytes(warc_files.members([warc_files.warcinfo(), *pages]))
    _misread(stack.environment["COMMUNIQUE_DATABASE_URL"])
    on_dask = {"runner": "dask", "workers": 1}
    backfill = stack.start("backfill", {"source": UN_SOURCE, "warc": {"files": [str(warc)], "scale": on_dask}})
    reparse = stack.start("reparse", {"scale": {"runner": "dask", "workers": 2}})
    return ArchiveRuns(backfill, reparse)


def _misread(database_url: str) -> None:
    """Put words into a stored record that its page does not have."""
    db = open_database(database_url)
    with db.writing() as connection:
        row = connection.execute(
            text("SELECT id, record FROM statement WHERE url = :url"), {"url": un_url(MISREAD)}
        ).one()
        record = {**row.record, "occasion": "what nobody said"}
        connection.execute(
            text("UPDATE statement SET record = :record, occasion = :occasion, parser = 'un-press@0' WHERE id = :id"),
            {"record": json.dumps(record), "occasion": record["occasion"], "id": row.id},
        )
    db.close()
