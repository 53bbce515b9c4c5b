"""A source's past: read back through its listings or from WARC files, whole after any stop, and nothing twice."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from flows.archive import ArchiveOrder, Span, backfill, backfill_archive, backfill_warc
from flows.fetch import Fetcher, open_capture
from flows.opening import open_store
from flows.pipeline import Desk
from flows.reports import SourceReport
from flows.settings import Settings
from flows.warcs import WarcFileError
from parsers.ministries import UnknownMinistryError, get
from parsers.ministry import Layout, Ministry, Pages
from storage import changes, quarantine, snapshots, sources
from storage.database import Database
from storage.export import export
from storage.queries import find_statement, revisions
from tests.flows.past import PARAGRAPHS, address, listing, page, write_capture
from tests.flows.warc_files import http, members, record, warcinfo

EVER = Span()
NOW = datetime(2026, 3, 1, tzinfo=UTC)
SPRING = "2024-03-02T10:00:00Z"
SUMMER = "2024-06-02T10:00:00Z"


@pytest.fixture
def db(tmp_path: Path, sqlite_template: Path) -> Iterator[Database]:
    shutil.copyfile(sqlite_template, tmp_path / "communique.db")
    opened = open_store(f"sqlite:///{tmp_path / 'communique.db'}")
    yield opened
    opened.close()


@pytest.fixture
def warc(tmp_path: Path) -> Callable[..., Path]:
    def write(*records: bytes, name: str = "crawl.warc.gz", compress: bool = True) -> Path:
        path = tmp_path / name
        path.write_bytes(members(records) if compress else b"".join(records))
        return path

    return write


def captured(number: int, *, date: str = SPRING, body: bytes | None = None, **headers: str) -> bytes:
    return record(url=address(number), block=http(body or page(f"Talks no. {number}")), date=date, **headers)


def read_files(db: Database, *paths: Path, span: Span = EVER, **more: Any) -> SourceReport:
    return backfill_warc(db, "ru-mid", paths, span, now=lambda: NOW, **more)


def titles(db: Database) -> list[str]:
    """Every title in the order of the feed of changes."""
    return [change.title for change in changes.read(db)]


ABOUT = b"<html><body><main><h1>About the Ministry</h1><p>The Ministry was founded long ago.</p></main></body></html>"


# From WARC files.


def test_releases_are_stored_by_their_newest_capture_newest_first(db: Database, warc: Callable[..., Path]) -> None:
    path = warc(
        warcinfo(),
        captured(1, date="2024-01-01T00:00:00Z"),
        captured(2, date="2024-05-01T00:00:00Z"),
        captured(3, date="2024-03-01T00:00:00Z"),
    )
    report = read_files(db, path)
    assert +report.counts == {"published": 3}
    assert (report.state, report.problems) == ("done", [])
    assert titles(db) == ["Talks no. 2", "Talks no. 3", "Talks no. 1"]
    found = find_statement(db, address(2))
    assert found is not None
    assert found.record["text"].startswith(PARAGRAPHS[0])
    assert found.record["published_at"] == "2024-03-01T12:30:00+03:00"


def test_captures_of_one_page_become_its_revisions_in_the_order_of_their_times(
    db: Database, warc: Callable[..., Path]
) -> None:
    edited = page("Talks no. 1", *PARAGRAPHS, "The railway will be opened in autumn.")
    path = warc(captured(1, date=SUMMER, body=edited), captured(1, date=SPRING))
    assert +read_files(db, path).counts == {"published": 1, "revised": 1}
    found = find_statement(db, address(1))
    assert found is not None
    assert "railway will be opened" in found.record["text"]
    assert [one.cause for one in revisions(db, found.id)] == ["published", "edited"]


def test_reading_the_same_files_again_changes_nothing(db: Database, warc: Callable[..., Path]) -> None:
    edited = page("Talks no. 1", *PARAGRAPHS, "The railway will be opened in autumn.")
    path = warc(captured(1), captured(1, date=SUMMER, body=edited), captured(2))
    read_files(db, path)
    before = titles(db)
    again = read_files(db, path)
    assert (+again.counts, again.state) == ({"known": 3}, "unchanged")
    assert titles(db) == before


def test_an_older_capture_never_replaces_what_is_stored(db: Database, warc: Callable[..., Path]) -> None:
    read_files(db, warc(captured(1, date=SUMMER)))
    older = warc(captured(1, date=SPRING, body=page("Talks no. 1 (draft)")), name="older.warc.gz")
    assert +read_files(db, older).counts == {"known": 1}
    assert titles(db) == ["Talks no. 1"]


def test_other_sites_and_pages_that_are_no_releases_are_left_out(db: Database, warc: Callable[..., Path]) -> None:
    path = warc(
        record(url="https://other.example/news/1936001/", block=http(page("Of another site"))),
        record(url="https://mid.ru/en/foreign_policy/news/", block=http(listing(range(1, 5)))),
        record(url="https://mid.ru/en/about/", block=http(ABOUT)),
        record(url=address(8), block=http(b"gone", "404 Not Found")),
        captured(1),
    )
    report = read_files(db, path)
    assert report.counts["published"] == 1
    assert titles(db) == ["Talks no. 1"]
    assert report.problems == []


def test_a_revisit_is_the_earlier_page_at_its_own_address(db: Database, warc: Callable[..., Path]) -> None:
    path = warc(
        captured(1, WARC_Payload_Digest="sha1:AAA"),
        record(
            "revisit",
            address(2),
            http(b""),
            date=SUMMER,
            WARC_Payload_Digest="sha1:AAA",
            WARC_Profile="http://netpreserve.org/warc/1.0/revisit/identical-payload-digest",
        ),
        record(
            "revisit",
            address(3),
            http(b""),
            WARC_Payload_Digest="sha1:NOWHERE",
            WARC_Profile="http://netpreserve.org/warc/1.0/revisit/identical-payload-digest",
        ),
    )
    report = read_files(db, path)
    assert report.counts["published"] == 2
    assert [problem.message for problem in report.problems] == ["the page it repeats is in none of the files"]


def test_damage_is_told_and_costs_no_other_release(db: Database, warc: Callable[..., Path]) -> None:
    broken = bytearray(members([captured(2)]))
    broken[len(broken) // 2] ^= 0xFF
    path = warc(captured(1))
    cut = members([captured(4)])
    path.write_bytes(path.read_bytes() + bytes(broken) + members([captured(3)]) + cut[: len(cut) // 2])
    report = read_files(db, path)
    assert +report.counts == {"published": 2}
    assert report.state == "partial"
    assert {problem.kind for problem in report.problems} == {"broken_record"}
    assert str(path) in report.problems[-1].url


def test_a_page_that_the_crawler_cut_is_told_and_not_stored(db: Database, warc: Callable[..., Path]) -> None:
    report = read_files(db, warc(captured(1, WARC_Truncated="length"), captured(2)))
    assert titles(db) == ["Talks no. 2"]
    assert [problem.url for problem in report.problems] == [address(1)]


def test_a_fault_of_ours_quarantines_one_page(db: Database, warc: Callable[..., Path]) -> None:
    from flows.rereading import Failure, read_page

    def read(pages: Any) -> Any:
        return [Failure("error", "ValueError: x") if b"no. 1" in one.document.body else read_page(one) for one in pages]

    report = read_files(db, warc(captured(1), captured(2)), read=read)
    assert +report.counts == {"quarantined": 1, "published": 1}
    due = quarantine.due(db, NOW + timedelta(days=30), {"ru-mid": get("ru-mid").parser})
    assert [(entry.url, entry.reason) for entry in due] == [(address(1), "error")]
    pages = {each.outcome: each.snapshot_sha256 for each in report.found}
    assert pages["quarantined"] == due[0].snapshot_sha256
    assert b"no. 2" in snapshots.read(db, pages["published"] or "").body


def test_a_span_chooses_by_the_day_of_publication(db: Database, warc: Callable[..., Path]) -> None:
    path = warc(*(captured(n, body=page(f"Talks no. {n}", day=f"{n} March 2024")) for n in range(1, 6)))
    report = read_files(db, path, span=Span(date(2024, 3, 2), date(2024, 3, 4)))
    assert +report.counts == {"published": 3, "skipped": 2}


def test_several_files_are_one_archive(db: Database, warc: Callable[..., Path]) -> None:
    edited = page("Talks no. 1", *PARAGRAPHS, "The railway will be opened in autumn.")
    later = warc(captured(1, date=SUMMER, body=edited), name="2024-23.warc", compress=False)
    earlier = warc(captured(1), captured(2), name="2024-10.warc.gz")
    assert +read_files(db, later, earlier).counts == {"published": 2, "revised": 1}


def test_progress_is_told(db: Database, warc: Callable[..., Path]) -> None:
    told: list[tuple[str, int, int]] = []
    read_files(db, warc(captured(1), captured(2)), on_progress=lambda *one: told.append(one))
    assert told[-1] == ("ru-mid", 2, 2)


def test_a_stop_in_the_middle_is_made_good_by_the_next_run(
    db: Database, warc: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    from flows import archive

    monkeypatch.setattr(archive, "CHUNK", 2)
    edited = page("Talks no. 1", *PARAGRAPHS, "The railway will be opened in autumn.")
    path = warc(*(captured(number) for number in range(1, 8)), captured(1, date=SUMMER, body=edited))

    def stop_after(limit: int) -> Callable[[str, int, int], None]:
        def tell(source: str, done: int, total: int) -> None:
            if done >= limit:
                raise KeyboardInterrupt

        return tell

    for limit in (1, 3, 5):
        with pytest.raises(KeyboardInterrupt):
            read_files(db, path, on_progress=stop_after(limit))
    read_files(db, path)
    assert sorted(titles(db)) == sorted([*(f"Talks no. {number}" for number in range(1, 8)), "Talks no. 1"])
    assert [change.kind for change in changes.read(db)].count("published") == 7


def test_what_is_no_warc_file_ends_the_run_with_its_name(db: Database, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes(page("A page"))
    with pytest.raises(WarcFileError, match=r"page\.html: not a WARC file"):
        read_files(db, tmp_path / "page.html")
    with pytest.raises(UnknownMinistryError):
        backfill_warc(db, "xx-none", [tmp_path / "page.html"])


def test_an_export_of_the_pages_restores_them_elsewhere(
    db: Database, warc: Callable[..., Path], tmp_path: Path
) -> None:
    edited = page("Talks no. 1", *PARAGRAPHS, "The railway will be opened in autumn.")
    read_files(db, warc(captured(1), captured(1, date=SUMMER, body=edited), captured(2)))
    export(db, tmp_path / "pages.warc.gz")
    other = open_store(f"sqlite:///{tmp_path / 'other.db'}")
    assert +read_files(other, tmp_path / "pages.warc.gz").counts == {"published": 2, "revised": 1}
    query = text("SELECT url, revision, content_hash FROM statement ORDER BY url")
    with db.reading() as here, other.reading() as there:
        assert here.execute(query).all() == there.execute(query).all()
    other.close()


# From the site.

NEWS = "https://ministry.example/news"
MINISTRY = Ministry(
    id="xx-mfa",
    name={"en": "Ministry of Example"},
    country=None,
    timezone="Europe/Moscow",
    languages=("en",),
    url="https://ministry.example/",
    listings=(Pages(url=NEWS, item="li.announce__item", link="a", date=".announce__date", next="?page={page}"),),
    layouts=(
        Layout(
            name="page", title="h1.photo-content__title", published=".photo-content__date", body="div.article-content"
        ),
    ),
)


def site(last: int, *, size: int = 3, days: dict[int, str] | None = None) -> dict[str, bytes]:
    """A site with releases 1 (newest) to `last`, `size` a page; beyond its last page it shows the last again."""
    pages = {"https://ministry.example/robots.txt": b""}
    count = -(-last // size)
    for number in range(1, count + 2):
        shown = min(number, count)
        first = (shown - 1) * size + 1
        url = NEWS if number == 1 else f"{NEWS}?page={number}"
        pages[url] = listing(range(first, min(first + size, last + 1)), days=days).replace(b"/en/foreign_policy", b"")
    for number in range(1, last + 1):
        day = (days or {}).get(number, "1 March 2024")
        pages[f"https://ministry.example/news/{1936000 + number}/"] = page(f"Talks no. {number}", day=day)
    return pages


def read_site(
    db: Database,
    tmp_path: Path,
    pages: dict[str, bytes],
    span: Span = EVER,
    ministry: Ministry = MINISTRY,
) -> SourceReport:
    sources.register(db, [sources.SourceRow(ministry.id, "Ministry of Example", None, ministry.url, ("en",))])

    async def run() -> SourceReport:
        with open_capture(write_capture(tmp_path / "site", pages)) as capture:
            async with Fetcher.replay(capture.at(None)) as fetcher:
                return await backfill_archive(Desk(db, Settings(), fetcher), ministry, span)

    return asyncio.run(run())


def test_listings_are_followed_to_their_end_newest_page_first(db: Database, tmp_path: Path) -> None:
    report = read_site(db, tmp_path, site(8))
    assert +report.counts == {"published": 8}
    assert report.state == "done"
    order = [int(title.rsplit(" ", 1)[1]) for title in titles(db)]
    assert [sorted(order[at : at + 3]) for at in (0, 3, 6)] == [[1, 2, 3], [4, 5, 6], [7, 8]]


def test_a_second_reading_takes_no_page_again(db: Database, tmp_path: Path) -> None:
    read_site(db, tmp_path, site(8))
    again = read_site(db, tmp_path, site(8))
    assert +again.counts == {"known": 8}
    assert again.requests == again.listings


def test_reading_stops_where_all_is_older_than_asked(db: Database, tmp_path: Path) -> None:
    days = {number: f"{29 - number} March 2024" for number in range(1, 13)}
    report = read_site(db, tmp_path, site(12, days=days), Span(date(2024, 3, 24), date(2024, 3, 27)))
    assert sorted(titles(db)) == [f"Talks no. {number}" for number in (2, 3, 4, 5)]
    assert report.listings == 3
    assert report.counts["skipped"] == 2


def test_a_site_that_breaks_off_is_gone_on_with_where_it_was(db: Database, tmp_path: Path) -> None:
    whole = site(12)
    broken = {url: body for url, body in whole.items() if url != f"{NEWS}?page=3"}
    first = read_site(db, tmp_path, broken)
    assert (first.counts["published"], first.state) == (6, "partial")
    second = read_site(db, tmp_path, whole)
    assert +second.counts == {"published": 6}
    assert second.listings == 3  # page 3, page 4, and what stands beyond the last


def test_a_release_that_cannot_be_had_keeps_the_place(db: Database, tmp_path: Path) -> None:
    whole = site(6)
    lacking = {url: body for url, body in whole.items() if "1936005" not in url}
    first = read_site(db, tmp_path, lacking)
    assert first.counts["published"] == 5
    assert read_site(db, tmp_path, whole).counts["published"] == 1
    assert len(titles(db)) == 6


def test_a_source_that_does_not_answer_at_all_has_failed(db: Database, tmp_path: Path) -> None:
    report = read_site(db, tmp_path, {"https://ministry.example/robots.txt": b""})
    assert report.state == "failed"
    assert report.problems[0].kind == "unreachable"


# A run.


def test_a_run_reads_files_and_holds_the_source_meanwhile(db: Database, warc: Callable[..., Path]) -> None:
    order = ArchiveOrder("ru-mid", warcs=(warc(captured(1)),))
    beside: list[str] = []

    def run_another(source: str, done: int, total: int) -> None:
        beside.append(asyncio.run(backfill(order, Settings(), db)).sources[0].state)

    run = asyncio.run(backfill(order, Settings(), db, on_progress=run_another))
    assert (run.state, run.counts) == ("done", {"published": 1})
    assert set(beside) == {"busy"}
    assert asyncio.run(backfill(order, Settings(), db)).sources[0].state == "unchanged"


def test_a_run_over_a_capture_makes_no_request(db: Database, tmp_path: Path) -> None:
    news = "https://mid.ru/en/foreign_policy/news/"
    pages = {news: listing(range(1, 3)), address(1): page("Talks no. 1"), address(2): page("Talks no. 2")}
    settings = Settings(replay=write_capture(tmp_path / "site", pages))
    run = asyncio.run(backfill(ArchiveOrder("ru-mid"), settings, db))
    assert run.counts["published"] == 2
    assert run.state == "partial"  # the capture lacks the other listings
