"""What a hostile page can bring into the database: its words alone, in bounded time."""

from __future__ import annotations

import asyncio
import json
import time
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from flows.reports import SourceReport
from storage.database import Database
from tests.faults import sites
from tests.faults.desk import Clock, count, desk, new_database, turn
from tests.faults.server import Answer, FaultServer

HOST = "mfa.example"
RELEASE = sites.releases(1)[0]
Take = Callable[[bytes], tuple[Database, SourceReport]]


@pytest.fixture
def take(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Take:
    """Take one release whose page has these bytes."""
    template = tmp_path_factory.getbasetemp() / "template.db"

    def run(body: bytes) -> tuple[Database, SourceReport]:
        here = sites.ministry(HOST)
        db, clock = new_database(template, tmp_path / "test.db", [here]), Clock()

        async def play() -> SourceReport:
            async with FaultServer({HOST: sites.site(HOST, [RELEASE])}) as server:
                server.routes[HOST][RELEASE.path] = Answer(body)
                async with desk(server, db, clock, page_bytes=20_000_000, total_timeout=20.0) as at:
                    return await turn(at, here)

        return db, asyncio.run(play())

    return run


def page(title: str, body: str) -> bytes:
    html = f"""<!DOCTYPE html><html lang="en"><head><title>{title}</title></head><body><main>
<h1 class="release-title">{title}</h1><time class="release-date" datetime="2026-03-02T10:00:00+00:00">2 March</time>
<div class="release-body">{body}</div></main></body></html>"""
    return html.encode("utf-8", "surrogatepass")


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from strings(one)
    elif isinstance(value, list):
        for one in value:
            yield from strings(one)


def records(db: Database) -> list[dict[str, Any]]:
    with db.reading() as connection:
        rows = connection.execute(text("SELECT record FROM statement")).scalars().all()
    return [row if isinstance(row, dict) else json.loads(row) for row in rows]


WORDS = "<p>" + "</p><p>".join(sites.WORDS) + "</p>"


def test_neither_markup_nor_control_characters_reach_a_field(take: Take) -> None:
    hostile = (
        "<p>Words <script>alert(1)</script><style>p{}</style> before &#27;[31mred&#7; and &#x202e;back&#x2066; "
        "<img src=x onerror=alert(2)> after\x00\x08\x1b]0;title\x07.</p>"
    )
    db, report = take(page("The title&#27;[2J of the \x07release", WORDS + hostile))
    assert report.counts == {"published": 1}
    for value in strings(records(db)[0]):
        assert "alert(" not in value
        assert "onerror" not in value
        bad = [c for c in value if unicodedata.category(c) in ("Cc", "Cs") and c not in "\n\t"]
        assert not bad, (value[:80], bad)


def test_escaped_markup_stays_text(take: Take) -> None:
    db, _ = take(page("On the tag", WORDS + "<p>It is written &lt;script&gt; in the standard.</p>"))
    assert "It is written <script> in the standard." in records(db)[0]["text"]


def test_links_are_http_alone(take: Take) -> None:
    links = "".join(
        f'<p><a href="{href}">document.pdf</a></p>'
        for href in (
            "javascript:alert(1)//x.pdf",
            "data:application/pdf;base64,AAAA",
            "file:///etc/passwd.pdf",
            "vbscript:x.pdf",
            "/files/document.pdf",
        )
    )
    db, _ = take(page("Release with links", WORDS + links))
    record = records(db)[0]
    for link in [*record["attachments"], *record["translations"]]:
        assert link["url"].startswith(("http://", "https://"))


@pytest.mark.parametrize(
    "body",
    [
        "<div>" * 50_000 + WORDS,
        "<b><i>" * 20_000 + WORDS,
        "<table><tr><td>" * 5_000 + WORDS,
        "<p>" + "word " * 1_000_000 + "</p>",
        "<p>x</p>" * 20_000,
        "<a href=" * 50_000,
        "<!--" * 50_000 + WORDS,
        "&amp;" * 200_000,
        "<p " + "a='1' " * 100_000 + ">" + WORDS,
    ],
    ids=[
        "divs",
        "tags",
        "tables",
        "one long paragraph",
        "short paragraphs",
        "open links",
        "comments",
        "entities",
        "attributes",
    ],
)
def test_gigantic_page_takes_bounded_time(body: str, take: Take) -> None:
    started = time.process_time()
    db, report = take(page("A page without end", body))
    assert time.process_time() - started < 10
    assert report.listed == 1
    assert count(db, "statement") + count(db, "quarantine") == 1
