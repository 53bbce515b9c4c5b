"""Long flows spread over a Dask cluster by one parameter, on the stack's own worker."""

from __future__ import annotations

from storage import changes
from storage.database import Database
from storage.queries import find_statement
from tests.system.archive import MISREAD, NUMBERS, ArchiveRuns
from tests.system.site import number_title, un_url
from tests.system.stack import Stack


def test_a_backfill_reads_a_warc_file_on_dask(stack: Stack, db: Database, archive_runs: ArchiveRuns) -> None:
    run = stack.finished(archive_runs.backfill, 120)
    assert (run["state"]["name"], run["state"]["message"]) == ("Done", f"{len(NUMBERS)} new.")
    assert any("Reading on 1 Dask workers" in line for line in stack.logs(run["id"]))
    told = [change.url for change in changes.read(db)]
    assert all(told.count(un_url(number)) == 1 for number in NUMBERS)
    found = find_statement(db, un_url(NUMBERS[-1]))
    assert found
    assert found.title == number_title(NUMBERS[-1])


def test_a_reparse_on_two_dask_workers_mends_what_was_misread(
    stack: Stack, db: Database, archive_runs: ArchiveRuns
) -> None:
    run = stack.finished(archive_runs.reparse, 120)
    assert (run["state"]["name"], run["state"]["message"]) == ("Done", "1 read better.")
    assert any("Reading on 2 Dask workers" in line for line in stack.logs(run["id"]))
    found = find_statement(db, un_url(MISREAD))
    assert found
    assert found.record["occasion"] is None
    assert [change.kind for change in changes.read(db) if change.url == un_url(MISREAD)] == ["published", "reparsed"]
