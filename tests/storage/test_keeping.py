"""What surrounds the statements: snapshots, visits, quarantine, sources, leases, health, robots.txt."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import zstandard

from storage import health, leases, quarantine, robots, snapshots, sources, statements, visits
from storage.database import Database
from storage.tables import BackfillCursor, Snapshot, SnapshotDictionary, table_of
from storage.visits import Validator, Visited
from tests.storage.conftest import DAY, HOUR, NOON, PARAGRAPHS, Desk, record

Rows = Callable[..., list[Any]]


def keep(db: Database, body: bytes, number: int = 0, source_id: str = "xx-mfa") -> str:
    return snapshots.keep(
        db,
        source_id=source_id,
        url=f"https://mfa.example/{number}",
        body=body,
        media_type="text/html",
        charset="utf-8",
        fetched_at=NOON + timedelta(minutes=number),
    )


def page(number: int) -> bytes:
    """A page of a site: a large frame that is always the same, with a little that is not."""
    menu = "".join(f'<li class="menu__item"><a href="/section/{n}/">Section number {n}</a></li>' for n in range(400))
    words = random.Random(number).choices(" ".join(PARAGRAPHS).split(), k=120)
    return f"<html><ul>{menu}</ul><h1>Release {number}</h1><p>{' '.join(words)}</p></html>".encode()


# Snapshots.


@pytest.mark.parametrize("body", [b"", b"\0\xff" * 10, "Заявление".encode("cp1251"), page(1)])
def test_a_page_is_kept_byte_for_byte(desk: Desk, body: bytes) -> None:
    digest = keep(desk.db, body)
    assert digest == hashlib.sha256(body).hexdigest() == snapshots.address(body)
    kept = snapshots.read(desk.db, digest)
    assert (kept.body, kept.size, kept.media_type, kept.charset) == (body, len(body), "text/html", "utf-8")
    assert kept.fetched_at == NOON


def test_the_same_bytes_are_kept_once(desk: Desk, rows: Rows) -> None:
    assert keep(desk.db, b"page", 1) == keep(desk.db, b"page", 2)
    assert rows("SELECT count(*) FROM snapshot") == [(1,)]


def test_a_page_that_was_never_kept_is_missing(desk: Desk) -> None:
    with pytest.raises(snapshots.SnapshotMissing):
        snapshots.read(desk.db, "0" * 64)


def test_a_dictionary_comes_with_enough_pages_and_all_stay_readable(desk: Desk, rows: Rows) -> None:
    digests = {number: keep(desk.db, page(number), number) for number in range(snapshots.FIRST_PAGES + 10)}
    assert rows("SELECT count(*) FROM snapshot_dictionary") == [(1,)]
    assert rows("SELECT count(*) FROM snapshot WHERE dictionary_id IS NULL") == [(0,)]
    size, stored = rows("SELECT sum(size), sum(length(body)) FROM snapshot")[0]
    [(dictionary,)] = rows("SELECT length(body) FROM snapshot_dictionary")
    assert stored + dictionary < size / 10
    for number, digest in digests.items():
        assert snapshots.read(desk.db, digest).body == page(number)


def test_two_writers_make_a_dictionary_at_once(desk: Desk, rows: Rows) -> None:
    digests = [keep(desk.db, page(number), number) for number in range(snapshots.FIRST_PAGES - 1)]
    with ThreadPoolExecutor(4) as pool:
        made = [pool.submit(snapshots.make_dictionary, desk.db, "xx-mfa", NOON) for _ in range(4)]
        assert all(one.result() for one in made)
    assert [kept.body for kept in snapshots.read_all(desk.db, digests)] == [page(n) for n in range(len(digests))]


def test_a_site_that_changes_its_template_gets_a_new_dictionary(desk: Desk, rows: Rows) -> None:
    def redesigned(number: int) -> bytes:
        dice = random.Random(1)  # the same for all of them
        frame = "".join(f'<a class="{dice.randbytes(8).hex()}" href="/{n}">{dice.random()}</a>' for n in range(300))
        return f"<html>{frame}<h1>Release {number}</h1></html>".encode()

    for number in range(snapshots.FIRST_PAGES):
        keep(desk.db, page(number), number)
    last, number = "", snapshots.FIRST_PAGES
    while rows("SELECT count(*) FROM snapshot_dictionary") == [(1,)]:
        last = keep(desk.db, redesigned(number), number)
        number += 1
    assert snapshots.FIRST_PAGES * snapshots.GROWTH <= number < 10 * snapshots.FIRST_PAGES
    after = keep(desk.db, redesigned(number), number)
    query = "SELECT dictionary_id, length(body) FROM snapshot WHERE sha256 = :sha256"
    [(first, long), (second, short)] = rows(query, sha256=last) + rows(query, sha256=after)
    assert first < second
    assert short < long / 10
    for digest, at in ((last, number - 1), (after, number)):
        assert snapshots.read(desk.db, digest).body == redesigned(at)


def test_a_real_page_takes_under_a_tenth_once_its_site_is_known(
    desk: Desk, rows: Rows, shared: Callable[..., Path]
) -> None:
    """Releases of four sites, each site with a dictionary of its other pages."""
    later: dict[str, bytes] = {}
    for site in ("us_mn_attorney_general", "china_mfa", "europarl", "un_press"):
        sources.register(desk.db, [sources.SourceRow(site, site, None, f"https://{site}.example/", ("en",))])
        pages = [path.read_bytes() for path in sorted(shared("real", site).glob("*.html"))]
        for number, body in enumerate(pages):
            if number % 5:
                keep(desk.db, body, number, site)
        snapshots.make_dictionary(desk.db, site, NOON)
        later |= {keep(desk.db, body, number, site): body for number, body in enumerate(pages) if number % 5 == 0}
    query = "SELECT size, length(body) FROM snapshot WHERE sha256 = :sha256"
    sizes, stored = zip(*(row for digest in later for row in rows(query, sha256=digest)), strict=True)
    assert len(sizes) > 8
    assert sum(stored) < sum(sizes) / 10
    assert [page.body for page in snapshots.read_all(desk.db, list(later))] == list(later.values())


def test_pages_under_a_dictionary_that_zstd_trained_stay_readable(desk: Desk) -> None:
    """As earlier versions made them."""
    trained = zstandard.train_dictionary(20_000, [page(number) for number in range(200)])
    digest = keep(desk.db, page(7))
    body = zstandard.ZstdCompressor(dict_data=trained).compress(page(7))
    with desk.db.writing() as connection:
        made = table_of(SnapshotDictionary).insert()
        connection.execute(made.values(id=1, source_id="xx-mfa", trained_at=NOON, pages=200, body=trained.as_bytes()))
        connection.execute(table_of(Snapshot).update().values(body=body, dictionary_id=1))
    assert snapshots.read(desk.db, digest).body == page(7)


def test_pages_of_noise_are_kept_as_well(desk: Desk) -> None:
    dice = random.Random(1)
    bodies = [dice.randbytes(size) for size in (40, 40, 2_000, 500_000) for _ in range(snapshots.FIRST_PAGES // 2)]
    digests = [keep(desk.db, body, number) for number, body in enumerate(bodies)]
    assert [page.body for page in snapshots.read_all(desk.db, digests)] == bodies


# Visits and validators.


def test_visits_are_read_newest_first(desk: Desk) -> None:
    visits.record(desk.db, [])
    times = [NOON + n * HOUR for n in range(3)]
    visits.record(desk.db, [Visited("https://mfa.example/feed", "xx-mfa", at, 200, "ok", 120) for at in times])
    found = visits.history(desk.db, "xx-mfa", 2)
    assert [visit.requested_at for visit in found] == times[:0:-1]
    assert found[0].duration_ms == 120


def test_a_validator_is_replaced_and_an_empty_one_removes_it(desk: Desk) -> None:
    url = "https://mfa.example/feed?" + "x" * 5000
    for validator in (Validator('"1"'), Validator(last_modified="Fri, 01 Mar 2024 12:00:00 GMT", sha256="ab")):
        visits.conclude(desk.db, "xx-mfa", [], {url: validator}, NOON)
        assert visits.validators(desk.db, [url, "https://mfa.example/none"]) == {url: validator}
    visits.conclude(desk.db, "xx-mfa", [], {url: Validator()}, NOON)
    assert visits.validators(desk.db, [url]) == {}


# Quarantine.

ENTRY = quarantine.Entry("https://mfa.example/odd", "xx-mfa", "unreadable", "no text\0", None, "xx-mfa@1")


def test_what_failed_waits_longer_each_time(desk: Desk) -> None:
    quarantine.put(desk.db, [ENTRY], NOON)
    assert quarantine.due(desk.db, NOON, {"xx-mfa": "xx-mfa@1"}) == []
    (entry,) = quarantine.due(desk.db, NOON + HOUR, {"xx-mfa": "xx-mfa@1"})
    assert (entry.attempts, entry.reason, entry.detail) == (1, "unreadable", "no text")
    quarantine.put(desk.db, [ENTRY], NOON + HOUR)
    assert quarantine.due(desk.db, NOON + 2 * HOUR, {"xx-mfa": "xx-mfa@1"}) == []
    (entry,) = quarantine.due(desk.db, NOON + 3 * HOUR, {"xx-mfa": "xx-mfa@1"})
    assert entry.attempts == 2
    for _ in range(40):
        quarantine.put(desk.db, [ENTRY], NOON)
    assert len(quarantine.due(desk.db, NOON + 7 * DAY, {"xx-mfa": "xx-mfa@1"})) == 1


def test_what_failed_comes_back_when_its_parser_changes(desk: Desk) -> None:
    quarantine.put(desk.db, [ENTRY], NOON)
    urls = [ENTRY.url, "https://mfa.example/new"]
    assert quarantine.waiting(desk.db, "xx-mfa", urls, NOON, "xx-mfa@1") == {ENTRY.url}
    assert quarantine.waiting(desk.db, "xx-mfa", urls, NOON, "xx-mfa@2") == set()
    assert quarantine.waiting(desk.db, "xx-mfa", urls, NOON + HOUR, "xx-mfa@1") == set()
    assert len(quarantine.due(desk.db, NOON, {"xx-mfa": "xx-mfa@2"})) == 1


def test_what_failed_is_tried_again_by_hand_and_let_go(desk: Desk) -> None:
    quarantine.put(desk.db, [ENTRY], NOON)
    assert quarantine.retry(desk.db, NOON, source_id="yy-mod") == 0
    assert quarantine.retry(desk.db, NOON, source_id="xx-mfa") == 1
    (entry,) = quarantine.due(desk.db, NOON, {"xx-mfa": "xx-mfa@1"})
    assert quarantine.retry(desk.db, NOON, ids=[entry.id or 0]) == 1
    quarantine.release(desk.db, [entry.id or 0])
    assert quarantine.due(desk.db, NOON + 365 * DAY, {"xx-mfa": "xx-mfa@1"}) == []


# Sources.


def test_a_source_is_written_only_when_it_differs(desk: Desk) -> None:
    row = sources.SourceRow("zz-mfa", "Ministry", "ZZ", "https://z.example/", ("en",), {"en": "Ministry"})
    assert sources.register(desk.db, [row]) == 1
    assert sources.register(desk.db, [row]) == 0
    renamed = sources.SourceRow("zz-mfa", "Ministry of All", "ZZ", "https://z.example/", ("en", "fr"))
    assert sources.register(desk.db, [renamed]) == 1
    found = {source.id: source for source in sources.all_sources(desk.db)}
    assert found["zz-mfa"].name == "Ministry of All"
    assert found["zz-mfa"].languages == ["en", "fr"]
    assert list(found) == ["xx-mfa", "yy-mod", "zz-mfa"]


def test_a_source_is_due_when_its_time_has_come_or_it_was_never_polled(desk: Desk) -> None:
    both = ["xx-mfa", "yy-mod"]
    sources.schedule(desk.db, {"xx-mfa": (NOON + HOUR, 0)}, NOON)
    assert sources.due(desk.db, both, NOON) == {"yy-mod"}
    assert sources.due(desk.db, both, NOON + HOUR) == set(both)
    sources.schedule(desk.db, {"xx-mfa": (NOON + DAY, 3)}, NOON + HOUR)
    assert sources.polls(desk.db) == {"xx-mfa": sources.Poll(NOON + HOUR, NOON + DAY, 3)}


def test_a_sources_rhythm_is_that_of_its_releases_and_not_of_its_archive(desk: Desk) -> None:
    old = record(1, published_at=NOON - 400 * DAY)
    timed, dated = record(2, published_at=NOON - HOUR), record(3, published_at=NOON.date(), published_precision="day")
    desk.save(old, timed, dated)
    assert sources.rhythm(desk.db, ["xx-mfa", "yy-mod"], NOON) == {"xx-mfa": [NOON, NOON - HOUR], "yy-mod": []}


# Leases.


def test_a_lease_is_held_by_one_until_it_lets_go_or_its_time_is_up(desk: Desk) -> None:
    ttl = timedelta(minutes=5)
    assert leases.take(desk.db, ["a", "b"], "one", ttl, NOON) == {"a", "b"}
    assert leases.take(desk.db, ["b", "c"], "two", ttl, NOON) == {"c"}
    assert leases.renew(desk.db, ["a", "b", "c"], "one", ttl, NOON + timedelta(minutes=3)) == {"a", "b"}
    assert leases.take(desk.db, ["a"], "two", ttl, NOON + timedelta(minutes=6)) == set()
    leases.release(desk.db, ["a"], "one")
    leases.release(desk.db, ["b"], "two")
    assert leases.take(desk.db, ["a", "b"], "two", ttl, NOON + timedelta(minutes=6)) == {"a"}
    assert leases.take(desk.db, ["b"], "two", ttl, NOON + timedelta(minutes=8)) == {"b"}
    assert leases.renew(desk.db, ["a", "b"], "one", ttl, NOON) == set()
    assert leases.take(desk.db, [], "one", ttl, NOON) == set()


# Health.


def test_what_a_source_did_of_late_is_measured(desk: Desk) -> None:
    desk.save(record(1, place="Istanbul", origins={"title": "selector"}), record(2, origins={"title": "fallback"}))
    desk.later(14 * DAY)
    desk.save_one(record(3))
    visits.record(
        desk.db,
        [
            Visited("https://mfa.example/feed", "xx-mfa", NOON, 200, "ok", kind="listing"),
            Visited("https://mfa.example/feed", "xx-mfa", NOON + HOUR, 503, "blocked", kind="listing"),
            Visited("https://mfa.example/robots.txt", "xx-mfa", NOON + HOUR, 404, "gone", kind="robots"),
        ],
    )
    measures = health.measure(desk.db, "xx-mfa", desk.now)
    assert (measures.releases, measures.weeks, measures.releases_a_week) == (3, 2.0, 1.5)
    assert measures.last_statement_at == desk.now
    assert measures.last_success_at == NOON
    assert measures.recent_outcomes == ("blocked", "ok")
    assert measures.fills["place"] == pytest.approx(1 / 3)
    assert measures.fills_by_origin["title"] == pytest.approx({"selector": 1 / 3, "fallback": 1 / 3})
    assert health.measure(desk.db, "yy-mod", desk.now).releases_a_week == 0


def test_a_change_of_state_is_told_once(desk: Desk, rows: Rows) -> None:
    assert health.set_state(desk.db, "xx-mfa", "ok", NOON) is None
    assert (
        health.set_state(desk.db, "xx-mfa", "quiet", NOON + HOUR, detail="none for 9 days", fills={"title": 1}) == "ok"
    )
    assert health.set_state(desk.db, "xx-mfa", "quiet", NOON + 2 * HOUR, detail="none for 10 days") is None
    state = health.states(desk.db)["xx-mfa"]
    assert (state.state, state.since, state.detail) == ("quiet", NOON + HOUR, "none for 10 days")
    assert state.fill_rates == {"title": 1}
    assert health.states(desk.db)["yy-mod"].state == "ok"
    with pytest.raises(ValueError, match="no state of a source"):
        health.set_state(desk.db, "xx-mfa", "fine", NOON)


def test_a_source_at_a_glance(desk: Desk) -> None:
    desk.save(record(1), record(2, withdrawn=True))
    visits.record(desk.db, [Visited("https://mfa.example/feed", "xx-mfa", NOON, 304, "not_modified")])
    glance = health.overview(desk.db)["xx-mfa"].to_json()
    assert glance == {
        "state": "ok",
        "since": None,
        "statements": 1,
        "last_statement_at": NOON.isoformat(),
        "last_success_at": NOON.isoformat(),
        "fills": {},
    }


# The rest.


def test_robots_txt_is_kept_by_host(desk: Desk) -> None:
    rows = [
        robots.RobotsRow("https://mfa.example", NOON, 200, "User-agent: *\0"),
        robots.RobotsRow("b", NOON, None, ""),
    ]
    robots.keep(desk.db, rows)
    robots.keep(desk.db, [robots.RobotsRow("b", NOON + DAY, 404, "")])
    kept = {row.origin: row for row in robots.load(desk.db)}
    assert kept["https://mfa.example"].text == "User-agent: *"
    assert kept["b"] == robots.RobotsRow("b", NOON + DAY, 404, "")


def test_a_session_writes_only_when_asked_to(desk: Desk) -> None:
    row = {"source_id": "xx-mfa", "listing_url": "l", "span": "2024/2025", "updated_at": NOON}
    with desk.db.session(write=True) as session:
        session.add(BackfillCursor(**row))
    with desk.db.session() as session:
        assert session.get_one(BackfillCursor, ("xx-mfa", "l", "2024/2025")).done is False


def test_which_of_many_addresses_are_known(desk: Desk) -> None:
    desk.save(*(record(n) for n in range(3)))
    urls = [f"https://mfa.example/news/{n}" for n in range(5000)]
    assert statements.known(desk.db, "xx-mfa", urls) == set(urls[:3])


def test_a_source_gets_its_own_documents_back(desk: Desk) -> None:
    quarantine.put(
        desk.db, [quarantine.Entry("https://mfa.example/1", "xx-mfa", "empty", "no text", None, "xx-mfa@1")], NOON
    )
    assert quarantine.due(desk.db, NOON + 7 * DAY, {"yy-mod": "yy-mod@1"}) == []
