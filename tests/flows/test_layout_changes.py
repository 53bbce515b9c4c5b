"""A site that changes its layout: told within a few releases, nothing wrong stored, healed where that is safe."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest
from sqlalchemy import text

from flows.assess import assess
from flows.health import Judgement
from parsers.ministry import Layout, Ministry
from storage.database import Database
from tests.faults import sites
from tests.faults.desk import Clock, count, desk, new_database, turn
from tests.faults.server import Answer, FaultServer

HOST = "mfa.example"
BEFORE = sites.releases(20)
AFTER = sites.releases(8, first=21)
Break = Callable[[sites.Release], Answer]


class Outcome(NamedTuple):
    """What came of a site whose layout changed after twenty releases."""

    judgement: Judgement
    db: Database
    repaired: Judgement | None


@pytest.fixture
def play(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Outcome]:
    template = tmp_path_factory.getbasetemp() / "template.db"

    def run(broken: Break, *, repaired: Ministry | None = None) -> Outcome:
        here = sites.ministry(HOST)
        db, clock = new_database(template, tmp_path / "test.db", [here]), Clock()

        async def go() -> Outcome:
            async with FaultServer({HOST: sites.site(HOST, BEFORE)}) as server:
                async with desk(server, db, clock) as at:
                    report = await turn(at, here)
                    assert report.counts == {"published": 20}
                    assert (await assess(db, here, report, clock(), always=True)).state == "ok"
                for release in reversed(AFTER):  # published one an hour
                    clock.advance(hours=1)
                    server.routes[HOST]["/feed.xml"] = sites.feed(HOST, [release, *BEFORE[:9]])
                    server.routes[HOST][release.path] = broken(release)
                    async with desk(server, db, clock) as at:
                        report = await turn(at, here)
                judgement = await assess(db, here, report, clock(), always=True)
                after = None
                if repaired is not None:
                    async with desk(server, db, clock) as at:
                        after_report = await turn(at, repaired)
                    after = await assess(db, repaired, after_report, clock(), always=True)
                return Outcome(judgement, db, after)

        return asyncio.run(go())

    return run


def changed(old: str, new: str) -> Break:
    def rewrite(release: sites.Release) -> Answer:
        body = sites.page(release).body.decode().replace(old, new)
        return Answer(body.encode(), etag=f'"new-{release.number}"')

    return rewrite


def in_script(release: sites.Release) -> Answer:
    """The page of a site that draws its text in the browser."""
    words = " ".join(release.words)
    html = f"""<!DOCTYPE html><html><head><title>{release.title}</title></head><body><div id="app"></div>
<script>window.__DATA__ = {{"title": "{release.title}", "body": "{words}"}};</script></body></html>"""
    return Answer(html.encode())


def empty(release: sites.Release) -> Answer:
    return Answer(f"<!DOCTYPE html><html><head><title>{release.title}</title></head><body></body></html>".encode())


def other_language(release: sites.Release) -> Answer:
    words = "".join(f"<p>Министры обсудили ход переговоров и договорились о новой встрече ({n}).</p>" for n in range(5))
    html = f"""<!DOCTYPE html><html lang="ru"><head><title>Заявление министерства {release.number}</title></head><body>
<h1 class="zagolovok">Заявление министерства № {release.number} о переговорах</h1><div class="tekst">{words}</div>
</body></html>"""
    return Answer(html.encode())


def stored(db: Database, number: int) -> dict[str, str] | None:
    with db.reading() as connection:
        row = connection.execute(
            text("SELECT title, text, parser, record FROM statement WHERE url LIKE :url"), {"url": f"%/news/{number}/"}
        ).one_or_none()
    return None if row is None else dict(row._mapping)


def no_bad_statement(db: Database) -> None:
    """Every stored release has its own title and its own words, and nothing from around them."""
    for release in AFTER:
        row = stored(db, release.number)
        if row is not None:
            assert str(release.number) in row["title"] + row["text"]
            for furniture in ("Contacts", "Press office of the ministry", "__DATA__", "Home"):
                assert furniture not in row["text"]
    assert count(db, "statement", "text = ''") == 0
    assert count(db, "statement_revision", "cause NOT IN ('published')") == 0


def test_renamed_class_is_told_and_read_by_the_generic_reader(play: Callable[..., Outcome]) -> None:
    outcome = play(changed("release-", "artikel-"))
    no_bad_statement(outcome.db)
    assert outcome.judgement.state == "layout_changed"
    row = stored(outcome.db, AFTER[0].number)
    assert row is not None
    assert not row["parser"].startswith("zz-mfa/plain@")  # marked: read by no layout of the ministry's
    assert json.loads(row["record"])["origins"]["body"] != "selector"


def test_moved_date_is_told_and_not_guessed(play: Callable[..., Outcome]) -> None:
    outcome = play(changed('<time class="release-date"', '<i class="moved" data-was'))
    no_bad_statement(outcome.db)
    assert outcome.judgement.state == "layout_changed"
    assert any("published_at" in reason for reason in outcome.judgement.reasons)


@pytest.mark.parametrize("broken", [in_script, empty], ids=["body in a script", "empty page"])
def test_page_without_text_is_told_and_kept_for_later(broken: Break, play: Callable[..., Outcome]) -> None:
    outcome = play(broken)
    no_bad_statement(outcome.db)
    assert outcome.judgement.state == "layout_changed"
    assert count(outcome.db, "statement") == len(BEFORE)
    assert count(outcome.db, "quarantine", "snapshot_sha256 IS NOT NULL") == len(AFTER)


def test_page_in_another_language_and_layout_is_told(play: Callable[..., Outcome]) -> None:
    outcome = play(other_language)
    assert outcome.judgement.state == "layout_changed"
    assert count(outcome.db, "statement_revision", "cause NOT IN ('published')") == 0


def test_second_layout_heals_what_the_first_cannot_read(play: Callable[..., Outcome]) -> None:
    """Both layouts stand side by side, chosen by what the page holds; what lay in quarantine comes back by itself."""
    here = sites.ministry(HOST)
    repaired = replace(
        here,
        version=2,
        layouts=(
            *here.layouts,
            Layout(name="script", title="title", body="div#app", published=None),
            Layout(name="artikel", title="h1.artikel-title", body="div.artikel-body", published="time.artikel-date"),
        ),
    )
    outcome = play(changed("release-", "artikel-"), repaired=repaired)
    no_bad_statement(outcome.db)
    assert count(outcome.db, "statement") == len(BEFORE) + len(AFTER)
