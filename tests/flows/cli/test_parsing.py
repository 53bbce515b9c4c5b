"""`parse` and `discover` at the command line: data on stdout, one clear line on stderr, the right exit status."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from flows.cli import main

RELEASE = """Remarks by Foreign Minister Anna Lindqvist at the opening of the Harbour Forum, Gothenburg, May 4, 2021

Dear colleagues,

It is a pleasure to open this forum in a city that has lived from the sea for four hundred years.

We shall speak today of ports, of trade and of the people who work in both.
"""
PAGE = """<!doctype html><html lang="en"><head><title>Statement on the harbour treaty</title></head><body><main>
<article><h1>Statement on the harbour treaty</h1><time datetime="2021-05-04">4 May 2021</time>
<p>The Government welcomes the treaty on the harbours, which was signed today after nine months of negotiations.</p>
<p>It gives ships of both countries the same rights in each other's ports, and their crews the same protection.</p>
<p>The treaty will be laid before Parliament in the autumn, and enters into force at the turn of the year.</p>
</article></main></body></html>"""
FEED = """<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>News</title>
<link>https://ministry.example/</link>
<item><title>A treaty on harbours</title><link>https://ministry.example/news/1</link>
<pubDate>Tue, 04 May 2021 10:00:00 +0200</pubDate></item></channel></rss>"""


@dataclass
class Result:
    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes]) -> Callable[..., Result]:
    def call(*arguments: str | Path) -> Result:
        with pytest.raises(SystemExit) as left:
            main([str(argument) for argument in arguments])
        out, err = capfdbinary.readouterr()
        assert b"Traceback" not in err
        return Result(int(left.value.code or 0), out.decode(), err.decode())

    return call


def test_a_text_is_read_as_a_release_that_begins_with_its_title(run: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(RELEASE, encoding="utf-8")
    result = run("parse", tmp_path / "a.txt")
    assert result.status == 0
    [record] = result.lines
    assert record["speakers"][0]["name"] == "Anna Lindqvist"
    assert (record["kind"], record["place"], record["event_date"]) == ("remarks", "Gothenburg", "2021-05-04")
    assert record["published_at"] is None
    assert "origins" not in record


def test_explain_says_where_each_field_came_from(run: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(RELEASE, encoding="utf-8")
    [record] = run("parse", "--explain", tmp_path / "a.txt").lines
    assert record["origins"]["place"] == "title"


def test_what_cannot_be_read_is_one_line_and_the_rest_is_printed(run: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "good.html").write_text(PAGE, encoding="utf-8")
    (tmp_path / "empty.html").write_bytes(b"")
    result = run("parse", tmp_path / "empty.html", tmp_path / "good.html")
    assert result.status == 3
    assert [record["title"] for record in result.lines] == ["Statement on the harbour treaty"]
    assert len(result.err.splitlines()) == 1
    assert "empty.html" in result.err


@pytest.mark.parametrize("content", [b"", b"\x00\xff\xfe\x80" * 5000, b"   \n"])
def test_bytes_that_are_no_page_fail_with_one_line(run: Callable[..., Result], tmp_path: Path, content: bytes) -> None:
    (tmp_path / "page").write_bytes(content)
    result = run("parse", tmp_path / "page")
    assert (result.status, result.out) == (1, "")
    assert len(result.err.splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["parse"], "FILE"),
        (["parse", "missing.html"], "missing.html"),
        (["parse", "--source", "ru-mib", "missing.html"], "ru-mid"),
        (["parse", "--format", "pdf", "x"], "format"),
        (["parse", "--batch", "missing.jsonl"], "missing.jsonl"),
        (["parse", "--batch", "missing.jsonl", "x.html"], "together"),
        (["discover"], "FILE"),
        (["nonsense"], "nonsense"),
        (["parse", "--nonsense"], "nonsense"),
    ],
)
def test_a_wrong_call_says_what_is_wrong(run: Callable[..., Result], arguments: list[str], word: str) -> None:
    result = run(*arguments)
    assert (result.status, result.out) == (2, "")
    assert word in result.err
    assert len(result.err.splitlines()) == 1


def test_a_batch_answers_each_line_in_order(run: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    body = RELEASE.partition("\n")[2]
    lines = [
        {"id": 1, "text": RELEASE},
        {"id": "two", "html": PAGE, "url": "https://ministry.example/news/2"},
        {"id": 3, "path": "page.html"},
        {"id": 4, "path": "nowhere.html"},
        {"id": 5, "text": body, "title": RELEASE.partition("\n")[0]},
        {"id": 6},
        {"id": 7, "html": ""},
        {"id": 8, "text": RELEASE, "source": "xx-nobody"},
    ]
    batch = tmp_path / "batch.jsonl"
    batch.write_text("\n".join([*(json.dumps(line) for line in lines), "not json"]), encoding="utf-8")
    result = run("parse", "--batch", batch)
    assert result.status == 3
    answers = result.lines
    assert [answer["id"] for answer in answers] == [1, "two", 3, 4, 5, 6, 7, 8, None]
    assert answers[1]["url"] == "https://ministry.example/news/2"
    assert answers[2]["title"] == "Statement on the harbour treaty"
    assert answers[4]["speakers"] == answers[0]["speakers"]
    failures = [answer for answer in answers if "error" in answer]
    assert [(a["id"], a["reason"]) for a in failures] == [
        (4, "unreadable"),
        (6, "unreadable"),
        (7, "empty"),
        (8, "unreadable"),
        (None, "unreadable"),
    ]


def test_the_schema_describes_what_is_printed(run: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(RELEASE, encoding="utf-8")
    schema = json.loads(run("parse", "--schema").out)
    [record] = run("parse", tmp_path / "a.txt").lines
    assert set(record) <= set(schema["properties"])
    assert set(schema["required"]) <= set(record)


def test_discover_prints_a_release_a_line(run: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "feed.xml").write_text(FEED, encoding="utf-8")
    result = run("discover", "--url", "https://ministry.example/rss", tmp_path / "feed.xml")
    assert result.status == 0
    [item] = result.lines
    assert item["url"] == "https://ministry.example/news/1"
    assert item["title"] == "A treaty on harbours"
    assert item["published_at"] == "2021-05-04T10:00:00+02:00"


def test_discover_reads_a_batch(run: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "feed.xml").write_text(FEED, encoding="utf-8")
    batch = tmp_path / "batch.jsonl"
    batch.write_text(json.dumps({"id": "a", "path": "feed.xml", "url": "https://ministry.example/rss"}), "utf-8")
    [answer] = run("discover", "--batch", batch).lines
    assert answer["id"] == "a"
    assert [item["url"] for item in answer["items"]] == ["https://ministry.example/news/1"]
    assert answer["next"] is None


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(RELEASE, encoding="utf-8")
    batch = tmp_path / "batch.jsonl"
    batch.write_text("\n".join(json.dumps({"id": i, "text": RELEASE}) for i in range(400)), "utf-8")
    with subprocess.Popen(
        [sys.executable, "-c", "from flows.cli import main; main()", "parse", "--batch", str(batch)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0
