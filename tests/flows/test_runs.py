"""A run over the sample capture: everything listed is accounted for, nothing is twice, no wall is a statement."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from flows import pipeline, runs
from flows.fetch import CaptureError
from flows.opening import Order, open_store
from flows.pipeline import Desk, News
from flows.reports import OUTCOMES, RunReport, SourceReport
from flows.runs import RunError
from flows.settings import Settings
from storage.database import Database

SAMPLES = Path(__file__).resolve().parents[2] / "samples"


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    database = open_store(f"sqlite:///{tmp_path_factory.mktemp('runs')}/communique.db")
    yield database
    database.close()


def play(db: Database, *sources: str, **order: object) -> RunReport:
    return asyncio.run(runs.ingest(Order(sources, replay=SAMPLES, **order), Settings(_env_file=None), db))  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def first(db: Database) -> RunReport:
    return play(db)


def rows(db: Database, query: str) -> list[tuple[object, ...]]:
    with db.reading() as connection:
        return [tuple(row) for row in connection.execute(text(query))]


def test_at_least_eight_ministries_are_stored_with_six_releases_each(first: RunReport, db: Database) -> None:
    stored = dict(rows(db, "select source_id, count(*) from statement group by source_id"))
    assert len(stored) >= 8
    assert min(int(str(count)) for count in stored.values()) >= 6


def test_the_numbers_add_up(first: RunReport, db: Database) -> None:
    for source in first.sources:
        assert source.listed == sum(source.counts[outcome] for outcome in OUTCOMES)
    [(stored,)] = rows(db, "select count(*) from statement")
    assert first.counts["published"] == stored
    changes = dict(rows(db, "select kind, count(*) from statement_change group by kind"))
    assert changes["published"] == first.counts["published"]
    assert changes.get("withdrawn", 0) == first.counts["withdrawn"]
    assert changes.get("revised", 0) == first.counts["revised"]


def test_an_edit_and_a_withdrawal_are_on_record(first: RunReport, db: Database) -> None:
    assert first.counts["revised"] >= 1
    withdrawn = rows(db, "select id, withdrawn_at, text from statement where status = 'withdrawn'")
    assert withdrawn
    assert all(when and words for _, when, words in withdrawn)


def test_a_wall_and_a_missing_page_are_problems_and_no_statements(first: RunReport, db: Database) -> None:
    problems = [problem for source in first.sources for problem in source.problems]
    assert {"blocked", "gone"} <= {problem.kind for problem in problems}
    assert all(problem.advice for problem in problems)
    assert not rows(db, "select 1 from statement where text like '%JavaScript%' or text like '%404%' or text = ''")
    assert first.state == "partial"
    assert first.exit_status == 3


def test_every_statement_has_its_revision_its_snapshot_and_its_parts(first: RunReport, db: Database) -> None:
    assert not rows(
        db,
        "select s.id from statement s"
        " left join statement_revision r on r.statement_id = s.id and r.revision = s.revision"
        " left join snapshot p on p.sha256 = r.snapshot_sha256 where p.sha256 is null",
    )
    for record, speakers in rows(
        db,
        "select record, (select count(*) from statement_speaker k where k.statement_id = s.id) from statement s",
    ):
        parsed = json.loads(record) if isinstance(record, str) else record
        assert len(parsed["speakers"]) == speakers


def test_the_same_run_again_changes_nothing(first: RunReport, db: Database) -> None:
    before = rows(db, "select count(*), max(seq) from statement_change")
    again = play(db)
    assert rows(db, "select count(*), max(seq) from statement_change") == before
    assert not any(source.stored for source in again.sources)


def test_a_limit_leaves_the_rest_for_the_next_run(tmp_path: Path) -> None:
    db = open_store(f"sqlite:///{tmp_path}/limited.db")
    few = play(db, "un-press", limit=2)
    assert few.counts["published"] == 2
    rest = play(db, "un-press")
    assert rest.counts["published"] + 2 == few.counts["published"] + few.counts["skipped"]
    db.close()


def test_the_newest_releases_are_taken_first_and_told_in_order(tmp_path: Path) -> None:
    db = open_store(f"sqlite:///{tmp_path}/since.db")
    everything = play(db, "us-state")
    assert everything.counts["published"] > 2
    published = rows(
        db,
        "select s.published_at from statement_change c join statement s on s.id = c.statement_id"
        " where c.kind = 'published' order by seq",
    )
    assert published == sorted(published, key=str)
    db.close()


def test_since_leaves_out_what_is_older(tmp_path: Path) -> None:
    from datetime import date

    db = open_store(f"sqlite:///{tmp_path}/since.db")
    report = play(db, "ru-kremlin", since=date(2026, 9, 12))
    assert report.counts["skipped"] >= 1
    assert not rows(db, "select 1 from statement where published_at < '2026-09-11 20:00'")
    db.close()


def test_a_fault_of_ours_in_one_source_does_not_stop_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = pipeline.poll

    async def faulty(desk: Desk, ministry: pipeline.Ministry) -> News:
        if ministry.id == "un-press":
            raise ZeroDivisionError("a slip")
        return await whole(desk, ministry)

    monkeypatch.setattr(pipeline, "poll", faulty)
    db = open_store(f"sqlite:///{tmp_path}/faulty.db")
    report = play(db, "un-press", "cn-mfa")
    states = {source.source: source.state for source in report.sources}
    assert states == {"un-press": "failed", "cn-mfa": "done"}
    [problem] = next(source for source in report.sources if source.source == "un-press").problems
    assert "a slip" in problem.message
    db.close()


def test_a_source_that_another_run_holds_is_left_alone(tmp_path: Path) -> None:
    from flows.leases import holding

    db = open_store(f"sqlite:///{tmp_path}/held.db")

    async def both() -> RunReport:
        async with holding(db, "source/un-press", 60):
            return await runs.ingest(Order(("un-press",), replay=SAMPLES), Settings(_env_file=None), db)

    report = asyncio.run(both())
    assert [source.state for source in report.sources] == ["busy"]
    assert not rows(db, "select 1 from statement")
    db.close()


@pytest.mark.parametrize(
    "content", [None, "nothing\tof\tuse\n", "url\tfile\tstatus\tcontent_type\nx\tno.html\t200\ttext/html\n"]
)
def test_what_is_no_capture_is_refused_by_name(db: Database, tmp_path: Path, content: str | None) -> None:
    folder = tmp_path / "capture"
    if content is not None:
        folder.mkdir()
        (folder / "index.tsv").write_text(content, encoding="utf-8")
    with pytest.raises((CaptureError, RunError), match="capture"):
        asyncio.run(runs.ingest(Order(replay=folder), Settings(_env_file=None), db))


def test_reports_of_one_source_are_one_whatever_their_number() -> None:
    whole = SourceReport("xx-mfa")
    whole.merge(SourceReport("xx-mfa", state="failed"))
    assert whole.state == "failed"
    whole.merge(SourceReport("xx-mfa", state="done"))
    assert whole.state == "partial"
