"""The pipeline on a web that misbehaves: the run goes on, nothing wrong is stored, and nothing is lost for later."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from storage import visits
from storage.database import Database
from tests.faults import sites
from tests.faults.desk import Clock, count, desk, new_database, titles, turn
from tests.faults.faults import FAULTS
from tests.faults.server import Answer, FaultServer, Route

SICK, WELL = "sick.example", "well.example"
RELEASES = sites.releases(4)
FAULTY = RELEASES[1]

# One of each sort of fault; each single one is met by the fetch client's own tests.
SORTS = [
    "cloudflare at 403",
    "cloudflare at 503",
    "cloudflare at 200",
    "aws waf at 202",
    "f5 rejection at 200",
    "login at 200",
    "maintenance at 200",
    "soft 404 at 200",
    "redirect to the home page",
    "slow drip",
    "endless body",
    "gzip bomb",
    "brotli bomb",
    "zstd bomb",
    "truncated",
    "chunk cut",
    "gzip cut",
    "500",
    "429 with a long Retry-After",
    "404",
    "304 without having asked",
    "redirect in a circle",
    "redirect to cloud metadata",
    "redirect to a file",
    "redirect to a forbidden path",
    "a PDF called HTML",
    "reset at once",
]


@pytest.fixture
def database(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Database]:
    template = tmp_path_factory.getbasetemp() / "template.db"

    def make(*ministries: object) -> Database:
        return new_database(template, tmp_path / "test.db", ministries)  # type: ignore[arg-type]

    return make


@pytest.mark.parametrize("name", SORTS)
@pytest.mark.parametrize("place", ["feed", "listing", "page"])
def test_fault_stops_no_other_and_is_made_good_when_it_ends(
    name: str, place: str, database: Callable[..., Database]
) -> None:
    sick = sites.ministry(SICK, by="listing" if place == "listing" else "feed")
    well = sites.ministry(WELL)
    path = {"feed": "/feed.xml", "listing": "/news/", "page": FAULTY.path}[place]
    db, clock = database(sick, well), Clock()

    async def play() -> None:
        async with FaultServer({SICK: sites.site(SICK, RELEASES), WELL: sites.site(WELL, RELEASES)}) as server:
            healthy = server.routes[SICK][path]
            assert isinstance(healthy, Answer)
            server.routes[SICK][path] = FAULTS[name].make(healthy)
            async with desk(server, db, clock) as at:
                faulty, fine = await asyncio.gather(turn(at, sick), turn(at, well))
            assert fine.counts["published"] == len(RELEASES)
            assert titles(db, well.id) == {release.title for release in RELEASES}
            assert titles(db, sick.id) <= {release.title for release in RELEASES}
            assert FAULTY.title not in titles(db, sick.id)
            assert faulty.state in ("blocked", "failed", "partial")
            assert faulty.problems
            if place != "page":
                listing = f"https://{SICK}{path}"
                assert visits.validators(db, [listing]) == {}
                assert titles(db, sick.id) == set()

            server.routes[SICK][path] = healthy
            clock.advance(days=3)
            async with desk(server, db, clock) as at:
                await turn(at, sick)
            assert titles(db, sick.id) == {release.title for release in RELEASES}
            assert count(db, "statement", f"source_id = '{sick.id}'") == len(RELEASES)

    asyncio.run(play())


def test_mix_of_two_hundred_ends_in_time_with_exact_counts(database: Callable[..., Database]) -> None:
    listed = sites.releases(200)
    here = sites.ministry(SICK)
    db, clock = database(here), Clock()
    faults = ["soft 404 at 200", "404", "gzip cut", "redirect to a file", "a PDF called HTML", "gzip bomb", "truncated"]
    broken = {release.number: faults[n % len(faults)] for n, release in enumerate(listed[5::4])}

    async def play() -> None:
        async with FaultServer({SICK: sites.site(SICK, listed)}) as server:
            for release in listed:
                if release.number in broken:
                    server.routes[SICK][release.path] = FAULTS[broken[release.number]].make(sites.page(release))
            async with desk(server, db, clock, per_host=4) as at:
                started = time.monotonic()
                report = await turn(at, here)
                assert time.monotonic() - started < 60
        assert report.counts == {"published": 200 - len(broken), "quarantined": len(broken)}
        assert count(db, "statement") == 200 - len(broken)
        assert count(db, "quarantine") == len(broken)
        assert count(db, "statement_change") == 200 - len(broken)
        assert report.listed == 200
        fetched = [each for each in report.found if each.snapshot_sha256]
        assert len(fetched) == count(db, "snapshot"), "each page that was fetched is named, understood or not"

    asyncio.run(play())


def test_nothing_new_is_one_request_a_listing(database: Callable[..., Database]) -> None:
    here = sites.ministry(WELL)
    db, clock = database(here), Clock()

    async def play() -> None:
        async with FaultServer({WELL: sites.site(WELL, RELEASES)}) as server:
            async with desk(server, db, clock) as at:
                await turn(at, here)
            known = dict(at.fetcher.robots_files)
            before = len(server.log)
            async with desk(server, db, clock) as at:
                at.fetcher.robots_files.update(known)
                report = await turn(at, here)
            assert len(server.log) - before == 1
            assert (report.state, report.listings_unchanged) == ("unchanged", 1)

    asyncio.run(play())


def run_listing(
    database: Callable[..., Database], *states: Callable[[FaultServer], None], by: str = "feed"
) -> Database:
    """Turns of a source whose site changes before each."""
    here = sites.ministry(SICK, by=by)
    db, clock = database(here), Clock()

    async def play() -> None:
        async with FaultServer({SICK: sites.site(SICK, RELEASES)}) as server:
            for change in states:
                change(server)
                async with desk(server, db, clock) as at:
                    await turn(at, here)
                clock.advance(hours=1)

    asyncio.run(play())
    return db


def test_feed_that_goes_back_in_time_changes_nothing(database: Callable[..., Database]) -> None:
    def back(server: FaultServer) -> None:
        server.routes[SICK]["/feed.xml"] = sites.feed(SICK, RELEASES[2:], etag='"older"')

    db = run_listing(database, lambda server: None, back, lambda server: None)
    assert titles(db, "zz-sick") == {release.title for release in RELEASES}
    assert count(db, "statement_change") == len(RELEASES)


def test_recycled_guid_does_not_overwrite_the_release_before(database: Callable[..., Database]) -> None:
    newer = sites.Release(
        90,
        "Opening of the consulate general in the harbour city",
        sites.START.replace(month=5),
        ("The consulate will issue visas from Monday.", "Its rooms look out on the old lighthouse.") * 3,
    )

    def recycled(server: FaultServer) -> None:
        body = sites.feed(SICK, [newer]).body.replace(f"{SICK}-90<".encode(), f"{SICK}-{RELEASES[0].number}<".encode())
        server.routes[SICK]["/feed.xml"] = Answer(body, "application/rss+xml", etag='"recycled"')
        server.routes[SICK][newer.path] = sites.page(newer)

    db = run_listing(database, lambda server: None, recycled)
    assert titles(db, "zz-sick") == {release.title for release in RELEASES} | {newer.title}
    assert count(db, "statement_revision", "cause <> 'published'") == 0


def test_feed_whose_dates_are_always_now_publishes_once(database: Callable[..., Database]) -> None:
    clock = iter(range(100))

    def now(server: FaultServer) -> None:
        hour = next(clock)
        listed = [sites.Release(r.number, r.title, sites.START.replace(hour=hour)) for r in RELEASES]
        server.routes[SICK]["/feed.xml"] = sites.feed(SICK, listed, etag=f'"{hour}"')

    db = run_listing(database, now, now, now)
    assert count(db, "statement") == len(RELEASES)
    assert count(db, "statement_change") == len(RELEASES)


def test_html_in_a_feeds_place_is_told_and_stores_nothing(database: Callable[..., Database]) -> None:
    def html(server: FaultServer) -> None:
        server.routes[SICK]["/feed.xml"] = Answer(b"<!DOCTYPE html><html><title>Portal</title><p>Welcome</p></html>")

    db = run_listing(database, html)
    assert count(db, "statement") == 0
    assert visits.validators(db, [f"https://{SICK}/feed.xml"]) == {}


@pytest.mark.parametrize(
    "bomb",
    [
        b'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaaaaaaaa">'
        + b"".join(b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10 if n else b"&a;" * 10) for n in range(9))
        + b"]><rss><channel><item><title>&a8;</title><link>https://sick.example/news/1/</link></item></channel></rss>",
        b'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item>'
        b"<title>&x;</title><link>https://sick.example/news/77/</link></item></channel></rss>",
    ],
    ids=["billion laughs", "external entity"],
)
def test_xml_bomb_is_harmless(bomb: bytes, database: Callable[..., Database]) -> None:
    def plant(server: FaultServer) -> None:
        server.routes[SICK]["/feed.xml"] = Answer(bomb, "application/rss+xml")

    started = time.monotonic()
    db = run_listing(database, plant)
    assert time.monotonic() - started < 10
    assert count(db, "statement", "title LIKE '%root:%' OR length(title) > 1000") == 0


def test_listing_that_shifts_between_its_pages_loses_and_doubles_none(database: Callable[..., Database]) -> None:
    listed = sites.releases(8)

    def shifting(server: FaultServer) -> None:
        routes: dict[str, Route] = {
            "/news/": sites.listing(SICK, listed[:4], next_path="/news/?page=2"),
            "/news/?page=2": sites.listing(SICK, listed[3:8]),  # one came in between: the last of page 1 is here again
        }
        server.routes[SICK] |= routes | {release.path: sites.page(release) for release in listed}

    def known(server: FaultServer) -> None:
        server.routes[SICK]["/news/"] = sites.listing(SICK, sites.releases(1, first=99))
        server.routes[SICK][sites.releases(1, first=99)[0].path] = sites.page(sites.releases(1, first=99)[0])

    db = run_listing(database, known, shifting, by="listing")
    assert titles(db, "zz-sick") == {release.title for release in [*listed, *sites.releases(1, first=99)]}
    assert count(db, "statement") == 9


def test_listing_without_end_is_left(database: Callable[..., Database]) -> None:
    asked: list[str] = []

    def endless(server: FaultServer) -> None:
        def more(request: object) -> Answer:
            asked.append("page")
            first = 100 * len(asked)
            server.routes[SICK] |= {one.path: sites.page(one) for one in sites.releases(2, first=first)}
            return sites.listing(SICK, sites.releases(2, first=first), next_path=f"/news/?page={len(asked) + 1}")

        server.routes[SICK]["/news/"] = more

    db = run_listing(database, lambda server: None, endless, by="listing")
    assert 1 < len(asked) <= 10
    assert count(db, "statement") == len(RELEASES) + 2 * len(asked)


def test_charset_that_lies_is_not_believed(database: Callable[..., Database]) -> None:
    release = sites.Release(7, "Déclaration du ministère des Affaires étrangères", RELEASES[0].published)

    def lying(server: FaultServer) -> None:
        server.routes[SICK]["/feed.xml"] = sites.feed(SICK, [release])
        healthy = sites.page(release)
        server.routes[SICK][release.path] = Answer(healthy.body, "text/html; charset=us-ascii")

    db = run_listing(database, lying)
    assert "\ufffd" not in "".join(titles(db, "zz-sick"))


def test_etag_that_lies_for_ever_hides_a_release_for_a_day_at_most(database: Callable[..., Database]) -> None:
    """A server that answers "not modified" to whatever is asked by: its listing is asked for outright once a day."""
    here = sites.ministry(SICK)
    db, clock = database(here), Clock()
    later = sites.releases(1, first=50)[0]

    def lying(asked: object) -> Answer:
        conditional = "if-none-match" in asked.headers  # type: ignore[attr-defined]
        return Answer(status=304) if conditional else sites.feed(SICK, [later, *RELEASES], etag='"same"')

    async def play() -> list[bool]:
        found = []
        async with FaultServer({SICK: sites.site(SICK, RELEASES)}) as server:
            for hours in (0, 1, 30):
                clock.advance(hours=hours)
                async with desk(server, db, clock) as at:
                    await turn(at, here)
                found.append(later.title in titles(db, here.id))
                server.routes[SICK]["/feed.xml"] = lying
                server.routes[SICK][later.path] = sites.page(later)
        return found

    assert asyncio.run(play()) == [False, False, True]
