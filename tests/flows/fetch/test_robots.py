"""robots.txt by RFC 9309: what it allows, what its absence means, and that it is asked for once a day."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from flows.fetch import Fetcher, FetchError, FetchSettings, RobotsFile
from flows.fetch.robots import MAX_BYTES, read_robots
from tests.faults.server import Answer, FaultServer, Route

HOST = "mfa.example"
NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
PAGE = Answer(b"<html>page</html>")


def robots(text: str, status: int | None = 200) -> RobotsFile:
    return RobotsFile(f"https://{HOST}", NOW, status, text)


# The rules of RFC 9309, section by section: text, path, whether "communique" may fetch it.
RULES = [
    ("", "/a", True),
    ("User-agent: *\nDisallow:", "/a", True),
    ("User-agent: *\nDisallow: /", "/a", False),
    ("user-agent: COMMUNIQUE\ndisallow: /a", "/a/b", False),  # 2.2.1: names in any case
    ("User-agent: *\nDisallow: /\nUser-agent: communique\nAllow: /", "/a", True),  # the group by name wins
    ("User-agent: communique\nDisallow: /\nUser-agent: *\nAllow: /", "/a", False),
    ("User-agent: communique\nUser-agent: other\nDisallow: /x", "/x", False),
    ("User-agent: communique\nDisallow: /x\nUser-agent: communique\nDisallow: /y", "/x", False),  # merged
    ("User-agent: communique\nDisallow: /x\nUser-agent: communique\nDisallow: /y", "/y", False),
    ("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", True),  # 2.2.2: the longest match
    ("User-agent: *\nDisallow: /a/b\nAllow: /a", "/a/b/c", False),
    ("User-agent: *\nDisallow: /page\nAllow: /page", "/page", True),  # of equal length: allow
    ("User-agent: *\nDisallow: /A", "/a", True),  # paths in their case
    ("User-agent: *\nDisallow: /*.pdf$", "/doc.pdf", False),  # 2.2.3: special characters
    ("User-agent: *\nDisallow: /*.pdf$", "/doc.pdf?x", True),
    ("User-agent: *\nDisallow: /a*/c", "/a/b/c", False),
    ("User-agent: *\nDisallow: /%D0%BD", "/н", False),  # 2.2.2: octets are compared percent-encoded
    ("User-agent: *\nDisallow: /foo%2Fbar", "/foo/bar", True),
    ("# only a comment\nUser-agent: * # all\nDisallow: /x # this", "/x", False),
    ("Disallow: /x", "/x", True),  # a rule before any group belongs to none
    ("Sitemap: https://mfa.example/s.xml\nUser-agent: *\nDisallow: /x", "/x", False),
    ("<html>not a robots.txt</html>", "/x", True),
    ("User-agent: *\r\nDisallow: /x\r\n", "/x", False),
    ("User-agent: *\rDisallow: /x", "/x", False),
    ("User-agent: communique-news\nDisallow: /", "/x", True),  # another crawler's name
    ("User-agent: *\nDisallow: /x\n\nAllow: /y", "/x", False),
]


@pytest.mark.parametrize(("text", "path", "allowed"), RULES)
def test_rule_is_obeyed(text: str, path: str, allowed: bool) -> None:
    assert robots(text).allows(f"https://{HOST}{path}", "communique") is allowed


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("User-agent: *\nCrawl-delay: 7", 7),
        ("User-agent: *\nCrawl-delay: 0.5", 0.5),
        ("User-agent: *\nRequest-rate: 1/10", 10),
        ("User-agent: *\nCrawl-delay: soon", 0),
        ("User-agent: *\nCrawl-delay: -3", 0),
        ("User-agent: *\nCrawl-delay: nan", 0),
        ("User-agent: *\nCrawl-delay: inf", 0),
        ("User-agent: *\nRequest-rate: 1/" + "9" * 400, 86400),
        ("User-agent: other\nCrawl-delay: 9", 0),
        ("", 0),
    ],
)
def test_delay_is_read(text: str, seconds: float) -> None:
    assert robots(text).delay("communique") == seconds


def test_file_is_good_for_a_day_and_a_failure_for_minutes() -> None:
    assert robots("").is_fresh(NOW + timedelta(hours=23))
    assert not robots("").is_fresh(NOW + timedelta(hours=25))
    assert not robots("", 503).is_fresh(NOW + timedelta(minutes=11))


def test_file_is_read_up_to_its_limit() -> None:
    body = b"User-agent: *\nDisallow: /early\n" + b"# filler\n" * 80_000 + b"Disallow: /late\n"
    file = robots(read_robots(body[:MAX_BYTES]))
    assert not file.allows(f"https://{HOST}/early", "communique")
    assert file.allows(f"https://{HOST}/late", "communique")


@pytest.mark.parametrize(
    ("agent", "product"),
    [
        ("Communique/0.1", "Communique"),
        ("Communique", "Communique"),
        ("Mozilla/5.0 (compatible; Communique/0.1; +https://example.org/)", "Communique"),
        ("News-Reader_x/2 (test)", "News-Reader_x"),
    ],
)
def test_product_token_is_told_from_the_agent(agent: str, product: str) -> None:
    assert FetchSettings(user_agent=agent).product == product


def test_agent_names_its_contact() -> None:
    assert FetchSettings(contact="mailto:press@example.org").agent == "Communique/0.1 (+mailto:press@example.org)"


def visit(route: Route | None, paths: list[str], **changes: object) -> tuple[list[str], int]:
    """Ask for pages of a site with such a robots.txt: what came of each, and how often robots.txt was asked for."""

    async def play() -> tuple[list[str], int]:
        routes: dict[str, Route] = {"/page": PAGE, "/private/page": PAGE, "/other": PAGE}
        if route is not None:
            routes["/robots.txt"] = route
        async with FaultServer({HOST: routes}) as server:
            settings = FetchSettings(
                connect_to=server.connect_to(HOST),
                interval=0.0,
                retries=1,
                backoff=0.01,
                read_timeout=0.2,
                total_timeout=0.3,
                **changes,  # type: ignore[arg-type]
            )
            outcomes = []
            async with Fetcher(settings) as fetcher:
                for path in paths:
                    try:
                        await fetcher.get(f"https://{HOST}{path}")
                        outcomes.append("ok")
                    except FetchError as error:
                        outcomes.append(error.kind)
            return outcomes, server.count("/robots.txt")

    return asyncio.run(play())


def test_forbidden_path_is_not_asked_for_and_the_file_is_asked_for_once() -> None:
    rules = Answer(b"User-agent: *\nDisallow: /private/", "text/plain")
    outcomes, requests = visit(rules, ["/page", "/private/page", "/other"])
    assert outcomes == ["ok", "forbidden_by_robots", "ok"]
    assert requests == 1


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 429])
def test_client_error_allows_all(status: int) -> None:
    assert visit(Answer(b"Disallow: /", status=status), ["/page"])[0] == ["ok"]


@pytest.mark.parametrize("status", [500, 502, 503])
def test_server_error_forbids_all(status: int) -> None:
    assert visit(Answer(status=status), ["/page"])[0] == ["forbidden_by_robots"]


def test_silence_forbids_all() -> None:
    async def silent(asked: object, writer: object) -> None:
        await asyncio.sleep(5)

    assert visit(silent, ["/page"])[0] == ["forbidden_by_robots"]


def test_redirect_of_the_file_is_followed() -> None:
    moved = Answer(status=301, headers={"Location": "/rules.txt"})
    rules = Answer(b"User-agent: *\nDisallow: /page", "text/plain")

    async def play() -> str:
        routes: dict[str, Route] = {"/robots.txt": moved, "/rules.txt": rules, "/page": PAGE}
        async with FaultServer({HOST: routes}) as server:
            fetcher = Fetcher(FetchSettings(connect_to=server.connect_to(HOST), interval=0.0))
            async with fetcher:
                with pytest.raises(FetchError) as caught:
                    await fetcher.get(f"https://{HOST}/page")
        return caught.value.kind

    assert asyncio.run(play()) == "forbidden_by_robots"


def test_file_that_redirects_for_ever_allows_all() -> None:
    assert visit(Answer(status=302, headers={"Location": "/robots.txt"}), ["/page"])[0] == ["ok"]


def test_endless_file_is_cut_and_obeyed() -> None:
    rules = Answer(b"User-agent: *\nDisallow: /page\n" + b"#" * 2_000_000, "text/plain")
    assert visit(rules, ["/page", "/other"])[0] == ["forbidden_by_robots", "ok"]


def test_known_file_of_an_earlier_run_is_not_asked_for_again() -> None:
    async def play() -> tuple[str, int]:
        async with FaultServer({HOST: {"/page": PAGE}}) as server:
            known = RobotsFile(f"https://{HOST}", datetime.now(UTC), 200, "User-agent: *\nDisallow: /page")
            settings = FetchSettings(connect_to=server.connect_to(HOST), interval=0.0)
            async with Fetcher(settings, robots={known.origin: known}) as fetcher:
                with pytest.raises(FetchError) as caught:
                    await fetcher.get(f"https://{HOST}/page")
            return caught.value.kind, len(server.log)

    assert asyncio.run(play()) == ("forbidden_by_robots", 0)


def test_crawl_delay_parts_requests() -> None:
    pauses: list[float] = []

    async def play() -> float | None:
        rules = Answer(b"User-agent: *\nCrawl-delay: 3", "text/plain")
        now = datetime(2026, 1, 1, tzinfo=UTC)

        def clock() -> datetime:
            return now + timedelta(seconds=sum(pauses))

        async def sleep(seconds: float) -> None:
            pauses.append(seconds)

        async with FaultServer({HOST: {"/robots.txt": rules, "/page": PAGE, "/other": PAGE}}) as server:
            settings = FetchSettings(connect_to=server.connect_to(HOST), interval=0.0)
            async with Fetcher(settings, clock=clock, sleep=sleep) as fetcher:
                await fetcher.get(f"https://{HOST}/page")
                await fetcher.get(f"https://{HOST}/other")
                return fetcher.crawl_delay(f"https://{HOST}/page")

    assert asyncio.run(play()) == 3
    assert sum(pauses) == pytest.approx(6)  # after robots.txt itself, and between the two pages
