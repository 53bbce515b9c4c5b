"""The audit: edits are found on the ladder, withdrawals are believed of a site that is well, returns are restored."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from sqlalchemy import text

from flows.reports import SourceReport
from flows.revisits import audit_source
from storage.database import Database
from tests.faults import sites
from tests.faults.desk import Clock, count, desk, new_database, titles, turn
from tests.faults.faults import FAULTS
from tests.faults.server import Answer, FaultServer

HOST = "mfa.example"
RELEASES = sites.releases(6)
GONE = Answer(b"<html><title>Not here</title></html>", status=404)
Change = Callable[[FaultServer], None]


@pytest.fixture
def play(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> Callable[..., tuple[Database, list[SourceReport]]]:
    """Take a site's releases, then audit it after each (hours, change of the site)."""
    template = tmp_path_factory.getbasetemp() / "template.db"

    def run(*steps: tuple[float, Change]) -> tuple[Database, list[SourceReport]]:
        here = sites.ministry(HOST)
        db, clock = new_database(template, tmp_path / "test.db", [here]), Clock()
        reports: list[SourceReport] = []

        async def audit() -> None:
            async with FaultServer({HOST: sites.site(HOST, RELEASES)}) as server:
                async with desk(server, db, clock) as at:
                    await turn(at, here)
                for hours, change in steps:
                    clock.advance(hours=hours)
                    change(server)
                    server.log.clear()
                    async with desk(server, db, clock) as at:
                        reports.append(await audit_source(at, here))

        asyncio.run(audit())
        return db, reports

    return run


def nothing(server: FaultServer) -> None:
    """The site stays as it is."""


def put(release: sites.Release, answer: Answer) -> Change:
    return lambda server: server.routes[HOST].update({release.path: answer})


def put_all(answer: Answer) -> Change:
    return lambda server: server.routes[HOST].update({release.path: answer for release in RELEASES})


def causes(db: Database) -> list[str]:
    with db.reading() as connection:
        return list(connection.execute(text("SELECT kind FROM statement_change ORDER BY seq")).scalars())


def news(db: Database) -> Sequence[str]:
    return causes(db)[len(RELEASES) :]


def test_release_that_did_not_change_is_asked_for_with_its_validator(play: Callable[..., object]) -> None:
    seen: list[str | None] = []

    def watch(server: FaultServer) -> None:
        answer = sites.page(RELEASES[0])

        def route(asked: object) -> Answer:
            seen.append(asked.headers.get("if-none-match"))  # type: ignore[attr-defined]
            return answer

        server.routes[HOST][RELEASES[0].path] = route

    db, (report,) = play((0.5, watch))  # type: ignore[misc]
    assert report.counts == {"unchanged": len(RELEASES)}
    assert seen == [f'"page-{RELEASES[0].number}"']
    assert news(db) == []


def test_edit_is_found_and_recorded_once(play: Callable[..., object]) -> None:
    edited = sites.page(sites.retitled(RELEASES[0], "Communiqué number 6 of the ministry, as corrected"))
    change = put(RELEASES[0], Answer(edited.body, etag='"edited"'))
    db, reports = play((0.5, change), (1, nothing), (6, nothing))  # type: ignore[misc]
    assert reports[0].counts["revised"] == 1
    assert news(db) == ["revised"]
    assert "Communiqué number 6 of the ministry, as corrected" in titles(db, "zz-mfa")


def test_release_is_visited_on_its_ladder_and_not_in_between(play: Callable[..., object]) -> None:
    _, reports = play((0.1, nothing), (0.2, nothing), (0.1, nothing), (0.7, nothing))  # type: ignore[misc]
    assert [report.requests for report in reports] == [0, len(RELEASES), 0, len(RELEASES)]


def test_withdrawal_takes_two_confirmations_a_day_apart(play: Callable[..., object]) -> None:
    db, reports = play((0.5, put(RELEASES[0], GONE)), (2, nothing), (23, nothing))  # type: ignore[misc]
    assert [report.counts["withdrawn"] for report in reports] == [0, 0, 1]
    assert news(db) == ["withdrawn"]
    assert count(db, "statement", "status = 'withdrawn'") == 1
    assert all(report.state in ("unchanged", "done") for report in reports)


def test_withdrawn_release_that_returns_is_restored(play: Callable[..., object]) -> None:
    back = put(RELEASES[0], sites.page(RELEASES[0]))
    db, _ = play((0.5, put(RELEASES[0], GONE)), (25, nothing), (24 * 7, back))  # type: ignore[misc]
    assert news(db) == ["withdrawn", "restored"]
    assert count(db, "statement", "status = 'live'") == len(RELEASES)


def test_release_that_was_missing_once_is_not_withdrawn(play: Callable[..., object]) -> None:
    back = put(RELEASES[0], sites.page(RELEASES[0]))
    db, _ = play(  # type: ignore[misc]
        (0.5, put(RELEASES[0], GONE)), (25, back), (24 * 7, put(RELEASES[0], GONE)), (2, nothing)
    )
    assert news(db) == []


def test_site_that_misses_everything_withdraws_nothing(play: Callable[..., object]) -> None:
    db, reports = play((0.5, put_all(GONE)), (25, nothing), (25, nothing))  # type: ignore[misc]
    assert news(db) == []
    assert reports[0].counts["held"] == len(RELEASES)
    assert count(db, "statement", "status = 'live'") == len(RELEASES)


@pytest.mark.parametrize(
    "name", ["soft 404 at 200", "redirect to the home page", "cloudflare at 403", "login at 200", "500", "truncated"]
)
def test_wall_or_failure_never_withdraws_nor_revises(name: str, play: Callable[..., object]) -> None:
    def wall(server: FaultServer) -> None:
        server.routes[HOST][RELEASES[0].path] = FAULTS[name].make(sites.page(RELEASES[0]))

    db, _ = play((0.5, wall), (25, nothing), (25, nothing), (24 * 7, nothing))  # type: ignore[misc]
    assert news(db) == []
    assert count(db, "statement", "status = 'live'") == len(RELEASES)
    assert FAULTS[name].kind != "gone"
