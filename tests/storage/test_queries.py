"""One statement by its number or any address, its history, and what a backfill and a reparse ask of the database."""

from __future__ import annotations

from datetime import timedelta

import pytest

from storage import cursors
from storage.database import Database
from storage.queries import (
    MAX_ID,
    Filters,
    count_with_page,
    find_statement,
    last_seen,
    revision,
    revisions,
    with_page,
)
from tests.storage.conftest import HOUR, NOON, OTHER_PARAGRAPHS, Desk, record


def test_a_statement_is_found_by_number_and_by_every_address_it_had(desk: Desk) -> None:
    saved = desk.save_one(record(1), redirects=("https://mfa.example/old/1",))
    found = find_statement(desk.db, saved.statement_id)
    assert found is not None
    assert (found.title, found.status, found.revision) == (record(1).title, "live", 1)
    assert found.record["text"] == record(1).text
    for address in (
        str(saved.statement_id),
        "https://mfa.example/news/1",
        "http://www.mfa.example/news/1/?utm_source=mail#top",
        "mfa.example/news/1",
        "https://mfa.example/old/1",
    ):
        assert find_statement(desk.db, address) == found


@pytest.mark.parametrize(
    "key", ["", "0", "999", "-1", "9" * 30, str(MAX_ID), "https://mfa.example/none", "a b", "\0", "²"]
)
def test_what_is_not_there_is_not_found(desk: Desk, key: str) -> None:
    desk.save_one(record(1))
    assert find_statement(desk.db, key) is None


def test_an_address_that_carried_two_documents_leads_to_the_later_one(desk: Desk) -> None:
    url = "https://mfa.example/briefing"
    desk.save_one(record(1, url=url), guid="first")
    desk.later(timedelta(days=90))
    second = desk.save_one(
        record(2, url=url, title="Quite another matter", paragraphs=OTHER_PARAGRAPHS, published_at=desk.now),
        guid="second",
    )
    found = find_statement(desk.db, url)
    assert found is not None
    assert found.id == second.statement_id


def test_the_history_has_each_version(desk: Desk) -> None:
    number = desk.save_one(record(1)).statement_id
    desk.later(HOUR)
    desk.save_one(record(1, title="Minister receives two ambassadors"))
    history = revisions(desk.db, number)
    assert [(one.revision, one.cause) for one in history] == [(1, "published"), (2, "edited")]
    assert history[1].recorded_at == NOON + HOUR
    assert revision(desk.db, number, 1) == history[0]
    assert revision(desk.db, number, 3) is None
    assert revision(desk.db, number, 10**30) is None


def test_last_seen_tells_of_known_addresses_alone(desk: Desk) -> None:
    desk.save_one(record(1))
    seen = last_seen(desk.db, "xx-mfa", ["https://www.mfa.example/news/1/", "https://mfa.example/news/2"])
    assert seen == {"mfa.example/news/1": NOON}
    assert last_seen(desk.db, "yy-mod", ["https://mfa.example/news/1"]) == {}


def test_statements_with_their_page_come_in_pages(desk: Desk) -> None:
    desk.save(*(record(number) for number in range(1, 6)))
    desk.save_one(record(6), guid="urn:x:6")
    without_page = desk.arrive(record(7))
    desk.save(type(without_page)(**(without_page.__dict__ | {"snapshot_sha256": None})))
    assert count_with_page(desk.db) == 6
    first = with_page(desk.db, limit=4)
    rest = with_page(desk.db, after_id=first[-1].id, limit=4)
    assert [stored.url[-1] for stored in [*first, *rest]] == list("123456")
    assert [stored.guid for stored in rest] == [None, "urn:x:6"]
    assert with_page(desk.db, Filters(sources=("yy-mod",))) == []


def test_a_backfill_s_place_is_kept_until_the_end(db: Database, desk: Desk) -> None:
    listing = "https://mfa.example/news/"
    span = "2020-01-01/"

    def place() -> str | None:
        return cursors.place(db, "xx-mfa", listing, span)

    assert place() is None
    cursors.keep(db, "xx-mfa", listing, span, listing + "?page=2", NOON)
    cursors.keep(db, "xx-mfa", listing, span, listing + "?page=3", NOON)
    assert place() == listing + "?page=3"
    assert cursors.place(db, "xx-mfa", listing, "/") is None
    cursors.keep(db, "xx-mfa", listing, span, None, NOON)
    assert place() is None
