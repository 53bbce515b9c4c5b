"""Stored pages read again with better parsers: what would change is shown before it does, and history stays."""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime

import pytest

from flows.opening import open_store
from flows.rereading import Failure, Rereading, StoredPage, read_page, read_pages, remembered_link, reparse
from parsers.document import Document, Stamp
from parsers.record import Record
from storage import changes, snapshots, statements
from storage.database import Database
from storage.queries import find_statement, revisions
from tests.flows.past import address, page

FETCHED = datetime(2024, 3, 2, 10, tzinfo=UTC)
NOW = datetime(2026, 3, 1, tzinfo=UTC)


@pytest.fixture
def db(database_url: str) -> Iterator[Database]:
    opened = open_store(database_url)
    yield opened
    opened.close()


def store(db: Database, numbers: Iterable[int], **changed: object) -> None:
    """Keep pages, and store them as a lesser parser had read them: `changed` is what it got wrong."""
    for number in numbers:
        body = page(f"Talks no. {number}")
        document = Document(body, url=address(number), headers={"content-type": "text/html; charset=utf-8"})
        record = read_page(StoredPage("ru-mid", document))
        assert isinstance(record, Record)
        digest = snapshots.keep(
            db,
            source_id="ru-mid",
            url=address(number),
            body=body,
            media_type="text/html",
            charset="utf-8",
            fetched_at=FETCHED,
        )
        earlier = record.model_copy(update={"parser": "ru-mid/old@0", **changed})
        arrival = statements.Arrival(
            source_id="ru-mid", record=earlier, url=address(number), snapshot_sha256=digest, fetched_at=FETCHED
        )
        statements.save(db, [arrival], FETCHED)


def test_what_today_s_parser_reads_better_becomes_a_revision_of_ours(db: Database) -> None:
    store(db, [1, 2], place="Atlantis")
    store(db, [3])
    run = reparse(db, now=lambda: NOW)
    assert +run.counts == {"reparsed": 2, "unchanged": 1}
    found = find_statement(db, address(1))
    assert found is not None
    assert found.record["place"] != "Atlantis"
    history = revisions(db, found.id)
    assert [one.cause for one in history] == ["published", "reparsed"]
    assert history[0].record["place"] == "Atlantis"
    assert [change.kind for change in changes.read(db)][-2:] == ["reparsed", "reparsed"]


def test_a_second_time_nothing_is_left_to_change(db: Database) -> None:
    store(db, [1, 2], place="Atlantis")
    reparse(db)
    last = changes.latest(db)
    assert +reparse(db).counts == {"unchanged": 2}
    assert changes.latest(db) == last


def test_a_dry_run_tells_what_would_change_and_changes_nothing(db: Database) -> None:
    store(db, [1, 2], place="Atlantis", kind="other")
    told: list[Rereading] = []
    last = changes.latest(db)
    run = reparse(db, dry_run=True, on_change=told.append)
    assert +run.counts == {"reparsed": 2}
    assert [one.url for one in told] == [address(1), address(2)]
    fields = {change.field: change.old for change in told[0].changes}
    assert fields["place"] == "Atlantis"
    assert changes.latest(db) == last
    reparse(db)
    assert changes.latest(db) == last + 2  # as told


def test_sources_and_days_choose(db: Database) -> None:
    store(db, [1, 2], place="Atlantis")
    assert +reparse(db, sources=["us-state"]).counts == {}
    assert +reparse(db, since=date(2024, 3, 2), dry_run=True).counts == {}
    assert +reparse(db, since=date(2024, 3, 1), dry_run=True).counts == {"reparsed": 2}


def test_a_page_that_cannot_be_read_any_more_keeps_its_statement(db: Database) -> None:
    store(db, [1, 2], place="Atlantis")

    def read(pages: Sequence[StoredPage]) -> list[Record | Failure]:
        _, second = pages
        return [Failure("not_a_release", "no title was found"), read_page(second)]

    run = reparse(db, read=read)
    assert +run.counts == {"skipped": 1, "reparsed": 1}
    assert (run.state, run.exit_status) == ("partial", 3)
    assert [problem.url for problem in run.sources[0].problems] == [address(1)]
    found = find_statement(db, address(1))
    assert found is not None
    assert found.record["place"] == "Atlantis"


def test_more_statements_than_are_read_together(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    from flows import rereading

    monkeypatch.setattr(rereading, "CHUNK", 2)
    store(db, range(5), place="Atlantis")
    told: list[tuple[int, int]] = []
    assert +reparse(db, on_progress=lambda *one: told.append(one)).counts == {"reparsed": 5}
    assert told == [(2, 5), (4, 5), (5, 5)]


def test_many_workers_have_something_to_read_while_results_are_stored(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    from flows import rereading

    monkeypatch.setattr(rereading, "CHUNK", 2)
    store(db, range(14), place="Atlantis")
    at_work = 0
    most_at_work = 0

    def read(pages: Sequence[StoredPage]) -> Iterator[Record | Failure]:
        nonlocal at_work, most_at_work
        at_work += 1
        most_at_work = max(most_at_work, at_work)

        def results() -> Iterator[Record | Failure]:
            nonlocal at_work
            yield from read_pages(pages)
            at_work -= 1

        return results()

    assert +reparse(db, read=read).counts == {"reparsed": 14}
    assert (most_at_work, at_work) == (rereading.AHEAD + 1, 0)


def test_pages_and_results_can_be_sent_to_other_processes() -> None:
    one = StoredPage("ru-mid", Document(page("Talks"), url=address(1), headers={"content-type": "text/html"}))
    there = pickle.loads(pickle.dumps(one))
    (result,) = read_pages([there])
    assert pickle.loads(pickle.dumps(result)) == result == read_page(one)


def test_a_page_that_is_no_release_is_a_failure_with_its_reason() -> None:
    result = read_page(StoredPage("ru-mid", Document(b"", url=address(1))))
    assert isinstance(result, Failure)
    assert result.reason == "empty"


def test_what_only_the_listing_said_is_remembered() -> None:
    said = {"published_at": "2024-03-01", "published_precision": "day", "origins": {"published_at": "feed"}}
    assert remembered_link(address(1), said).published == Stamp(date(2024, 3, 1), "day", "2024-03-01")
    minute = {**said, "published_at": "2024-03-01T12:30:00+03:00", "published_precision": "minute"}
    stamp = remembered_link(address(1), minute).published
    assert stamp is not None
    assert stamp.value == datetime.fromisoformat("2024-03-01T12:30:00+03:00")
    assert remembered_link(address(1), {**said, "origins": {"published_at": "selector"}}).published is None
    assert remembered_link(address(1), {}).published is None


def test_a_date_that_only_the_listing_gave_survives(db: Database) -> None:
    body = page("Talks no. 1", day="")
    digest = snapshots.keep(
        db, source_id="ru-mid", url=address(1), body=body, media_type="text/html", charset="utf-8", fetched_at=FETCHED
    )
    link = remembered_link(
        address(1), {"published_at": "2024-02-28", "published_precision": "day", "origins": {"published_at": "feed"}}
    )
    document = Document(body, url=address(1), headers={"content-type": "text/html; charset=utf-8"}, link=link)
    record = read_page(StoredPage("ru-mid", document))
    assert isinstance(record, Record)
    assert record.published_at == date(2024, 2, 28)
    arrival = statements.Arrival(
        source_id="ru-mid", record=record, url=address(1), snapshot_sha256=digest, fetched_at=FETCHED
    )
    statements.save(db, [arrival], FETCHED)
    assert +reparse(db).counts == {"unchanged": 1}
