"""`search`, `show`, `changes`, `export`, `db`: data on stdout, one clear line on stderr, the right exit status."""

from __future__ import annotations

import hashlib
import json
import os
import pty
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from flows.cli import main, reading
from parsers.record import Attachment, Record, Speaker, Turn
from storage import changes, sources
from storage.database import Database, DatabaseError, open_database
from tests.storage.conftest import NOON, PARAGRAPHS, Desk, record

COMMAND = [sys.executable, "-c", "from flows.cli import main; main()"]
ESCAPE = "\x1b]0;owned\x07\x1b[31m"


@dataclass
class Result:
    status: int
    out: bytes
    err: str

    @property
    def text(self) -> str:
        return self.out.decode()

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


Run = Callable[..., Result]


@pytest.fixture
def url(tmp_path: Path, sqlite_template: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A database with today's tables, named by the settings."""
    shutil.copyfile(sqlite_template, tmp_path / "communique.db")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COMMUNIQUE_DATABASE_URL", f"sqlite:///{tmp_path / 'communique.db'}")
    return os.environ["COMMUNIQUE_DATABASE_URL"]


@pytest.fixture
def desk(url: str) -> Iterator[Desk]:
    db = open_database(url)
    rows = [
        sources.SourceRow(name, "Ministry", None, f"https://{name}.example/", ("en",)) for name in ("xx-mfa", "yy-mod")
    ]
    sources.register(db, rows)
    yield Desk(db)
    db.close()


@pytest.fixture
def run(url: str, capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    def call(*arguments: object) -> Result:
        with pytest.raises(SystemExit) as left:
            main([str(argument) for argument in arguments])
        out, err = capfdbinary.readouterr()
        assert b"Traceback" not in err
        return Result(int(left.value.code or 0), out, err.decode())

    return call


def edited(desk: Desk) -> None:
    """A statement with two revisions."""
    desk.save_one(record(1, speakers=(Speaker(name="Ada Byron", role="Minister"),), origins={"title": "selector"}))
    desk.later(timedelta(hours=2))
    paragraphs = ("No. 1.", PARAGRAPHS[0].replace("trade", "peace"), *PARAGRAPHS[1:], "Postscript.")
    desk.save_one(record(1, title="Minister receives two ambassadors", paragraphs=paragraphs))


# search


def test_search_prints_what_it_finds(desk: Desk, run: Run) -> None:
    desk.save(record(1), record(2, title="Storm at sea", paragraphs=("A storm came up.",)))
    found = run("search", "storm")
    assert found.status == 0
    assert "Storm at sea" in found.text
    assert "2024-03-01 · xx-mfa · announcement · en · https://mfa.example/news/2" in found.text
    assert "ambassador" not in found.text


def test_search_as_json_has_snippet_and_matches(desk: Desk, run: Run) -> None:
    desk.save(record(1, speakers=(Speaker(name="Ada Byron"),)), record(2, kind="speech"))
    (hit,) = run(
        "search", "commission", "--json", "--speaker", "byron", "--kind", "announcement", "--language", "EN"
    ).json
    assert hit["id"] == 1
    (start, end) = hit["matches"][0]
    assert hit["snippet"][start:end] == "commission"
    assert hit["published_at"] == NOON.isoformat()
    assert len(run("search", "commission", "--json", "--from", "2024-03-01", "--to", "2024-03-01").json) == 2
    assert run("search", "commission", "--json", "--from", "2024-03-02").json == []
    assert len(run("search", "commission", "--json", "--limit", "1").json) == 1
    assert run("search", "commission", "--json", "--source", "yy-mod").json == []


def test_search_without_a_hit_says_so_and_is_no_failure(desk: Desk, run: Run) -> None:
    found = run("search", "lighthouse")
    assert (found.status, found.out) == (0, b"")
    assert found.err == "communique: nothing found.\n"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["x", "--source", "xx-nowhere"], "no ministry has the id 'xx-nowhere'"),
        (["x", "--kind", "gossip"], "--kind"),
        (["x", "--from", "yesterday"], "--from"),
        (["x", "--from", "2024-02-01", "--to", "2024-01-01"], "--from is later than --to"),
        (["x", "--limit", "0"], "--limit"),
        ([], "Missing argument"),
    ],
)
def test_a_wrong_search_is_told_how_to_be_mended(desk: Desk, run: Run, arguments: list[str], says: str) -> None:
    found = run("search", *arguments)
    assert (found.status, found.out) == (2, b"")
    assert says in found.err
    assert found.err.count("\n") == 1


# show


def test_show_prints_the_statement_for_people(desk: Desk, run: Run) -> None:
    edited(desk)
    shown = run("show", "1").text
    assert shown.startswith("Minister receives two ambassadors\nannouncement · xx-mfa · en\n")
    assert "state      live, revision 2 of 2024-03-01 14:00 UTC, first seen 2024-03-01 12:00 UTC" in shown
    assert PARAGRAPHS[1] in shown
    assert not [line for line in shown.splitlines() if line != line.rstrip()]


def test_show_takes_an_address(desk: Desk, run: Run) -> None:
    edited(desk)
    assert run("show", "http://www.mfa.example/news/1/", "--json").json["id"] == 1


def test_a_transcript_is_shown_turn_by_turn(desk: Desk, run: Run) -> None:
    turns = (Turn(label="QUESTION", is_question=True, text="When?"), Turn(label="MS BYRON", text="Soon."))
    desk.save_one(record(1, is_transcript=True, turns=turns))
    assert "QUESTION: When?\n\nMS BYRON: Soon." in run("show", 1).text


def test_show_as_json_has_the_record(desk: Desk, run: Run) -> None:
    edited(desk)
    shown = run("show", "1", "--json").json
    assert shown["record"]["title"] == shown["title"]
    assert "origins" not in shown["record"]
    assert (shown["status"], shown["revision"]) == ("live", 2)


def test_explain_says_where_each_field_came_from(desk: Desk, run: Run) -> None:
    desk.save_one(record(1, origins={"title": "selector", "published_at": "feed"}))
    lines = [line.split(maxsplit=2) for line in run("show", 1, "--explain").text.splitlines()]
    assert lines[0] == ["field", "from", "value"]
    assert ["title", "selector", "Minister receives ambassador no. 1"] in lines
    assert run("show", 1, "--explain", "--json").json["record"]["origins"]["published_at"] == "feed"


def test_revisions_are_listed(desk: Desk, run: Run) -> None:
    edited(desk)
    lines = run("show", 1, "--revisions").text.splitlines()
    assert [line.split()[:4] for line in lines[1:]] == [
        ["1", "2024-03-01", "12:00", "published"],
        ["2", "2024-03-01", "14:00", "edited"],
    ]
    assert [one["cause"] for one in run("show", 1, "--revisions", "--json").json] == ["published", "edited"]


def test_a_diff_marks_the_words_that_came_and_went(desk: Desk, run: Run) -> None:
    edited(desk)
    shown = run("show", 1, "--diff", 1, 2).text
    assert "  title: Minister receives [-ambassador no. 1-]{+two ambassadors+}\n" in shown
    assert "spoke with him about [-trade-]{+peace+} across the northern border." in shown
    assert "{+Postscript.+}" in shown
    assert "\x1b" not in shown
    changes = run("show", 1, "--diff", 1, 2, "--json").json
    assert [change["field"] for change in changes] == ["title", "speakers", "text"]
    assert {"op": "added", "text": "peace "} in changes[2]["words"]


def test_a_diff_leaves_out_what_is_far_from_any_change(desk: Desk, run: Run) -> None:
    many = tuple(f"Paragraph {number} of a long treaty text that goes on." for number in range(200))
    desk.save_one(record(1, paragraphs=many))
    desk.later(timedelta(hours=2))
    desk.save_one(record(1, paragraphs=(*many[:100], "A new clause.", *many[100:])))
    shown = run("show", 1, "--diff", 1, 2).text
    assert "{+A new clause.+}" in shown
    assert len(shown) < 1000


def test_the_raw_page_is_the_bytes_as_fetched(desk: Desk, run: Run) -> None:
    page = b"\xef\xbb\xbf<p>\x00\xff\x1b[31m\r\n</p>"
    desk.save(desk.arrive(record(1), page=page))
    assert run("show", 1, "--raw").out == page
    digest = hashlib.sha256(page).hexdigest()
    assert run("show", f"sha256:{digest}", "--raw").out == page
    assert run("show", f"sha256:{digest[:12].upper()}", "--raw").out == page


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (["99"], 1, "there is no statement 99"),
        (["https://mfa.example/none"], 1, "there is no statement https://mfa.example/none"),
        (["minister"], 2, "give a statement's number or address"),
        (["1", "--diff", "1", "9"], 2, "has no revision 9; it has 1 to 2"),
        (["1", "--diff", "1"], 2, "--diff"),
        (["1", "--raw", "--explain"], 2, "give one of"),
        (["1", "--raw", "--json"], 2, "--raw is no JSON"),
        (["9" * 40], 1, "there is no statement"),
        (["sha256:" + "ab" * 32, "--raw"], 1, "no snapshot begins with abab"),
        (["sha256:", "--raw"], 1, "give 8 to 64 hexadecimal digits"),
        (["sha256:" + "ab" * 32], 2, "is a page: give --raw"),
    ],
)
def test_what_cannot_be_shown_is_told_in_a_line(
    desk: Desk, run: Run, arguments: list[str], status: int, says: str
) -> None:
    edited(desk)
    shown = run("show", *arguments)
    assert (shown.status, shown.out) == (status, b"")
    assert says in shown.err
    assert shown.err.count("\n") == 1


def test_a_page_that_was_not_kept_is_told(desk: Desk, run: Run) -> None:
    arrival = desk.arrive(record(1))
    desk.save(type(arrival)(**(arrival.__dict__ | {"snapshot_sha256": None})))
    shown = run("show", 1, "--raw")
    assert (shown.status, shown.out) == (1, b"")
    assert "was not kept" in shown.err


# Nothing that was stored moves the cursor of a terminal.


def hostile() -> Record:
    return record(
        1,
        title=f"Title{ESCAPE}\u202e",
        paragraphs=(f"A lighthouse{ESCAPE} stood there.",),
        speakers=(Speaker(name=f"Ada{ESCAPE}", role=f"Minister{ESCAPE}"),),
        place=f"Lima{ESCAPE}",
        attachments=(Attachment(url=f"javascript:alert(1){ESCAPE}"),),
        warnings=(f"no date{ESCAPE}",),
        origins={"title": f"selector{ESCAPE}"},
        parser=f"xx-mfa/news{ESCAPE}@1",
    )


def on_a_terminal(arguments: list[str]) -> str:
    """What a command writes to a terminal."""
    leader, follower = pty.openpty()
    environment = os.environ | {"TERM": "xterm-256color", "COLUMNS": "100"}
    process = subprocess.Popen(
        [*COMMAND, *arguments],
        stdout=follower,
        stderr=follower,
        stdin=follower,
        env=environment,
        cwd=Path(__file__).parents[3],
    )
    os.close(follower)
    written = b""
    while True:
        try:
            piece = os.read(leader, 65536)
        except OSError:  # Linux: the other end is closed
            break
        if not piece:
            break
        written += piece
    process.wait(30)
    os.close(leader)
    return written.decode()


# What our own output may hold: colours and weights, and links to http and https.
OURS = re.compile(r"\x1b\[[0-9;]*m|\x1b\]8;[^;\x1b]*;(?:https?://[^\x1b]*)?\x1b\\")


@pytest.mark.parametrize(
    "arguments",
    [
        ["show", "1"],
        ["show", "1", "--explain"],
        ["show", "1", "--revisions"],
        ["show", "1", "--diff", "1", "2"],
        ["show", "1", "--raw"],
        ["show", "1", "--json"],
        ["search", "lighthouse"],
        ["changes"],
    ],
)
def test_stored_control_characters_never_reach_a_terminal(desk: Desk, arguments: list[str]) -> None:
    desk.save(desk.arrive(hostile(), page=f"<p>page{ESCAPE}</p>".encode()))
    desk.later(timedelta(hours=2))
    changed = hostile().model_copy(update={"title": f"Other{ESCAPE}", "place": f"Oslo{ESCAPE}"})
    desk.save(desk.arrive(changed, page=f"<p>page two{ESCAPE}</p>".encode()))
    written = OURS.sub("", on_a_terminal(arguments))
    assert "Title" in written or "Other" in written or "page" in written
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202e]", written)


def test_in_a_pipe_nothing_is_coloured_and_nothing_unsafe_either(desk: Desk, run: Run) -> None:
    desk.save_one(hostile())
    for arguments in (["show", 1], ["show", 1, "--explain"], ["show", 1, "--revisions"], ["search", "lighthouse"]):
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]", run(*arguments).text)


# changes


def test_changes_are_json_lines_in_order(desk: Desk, run: Run) -> None:
    edited(desk)
    desk.save(record(2), record(3))
    lines = run("changes").lines
    assert [(line["seq"], line["kind"], line["statement_id"]) for line in lines] == [
        (1, "published", 1),
        (2, "revised", 1),
        (3, "published", 2),
        (4, "published", 3),
    ]
    assert [line["seq"] for line in run("changes", "--after", 1, "--limit", 2).lines] == [2, 3]
    assert run("changes", "--after", 4).out == b""
    assert run("changes", "--after", "9" * 40).out == b""


def test_more_changes_than_are_read_at_a_time(desk: Desk, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from flows.cli import reading

    monkeypatch.setattr(reading, "BATCH", 3)
    desk.save(*(record(number) for number in range(10)))
    assert [line["seq"] for line in run("changes").lines] == list(range(1, 11))
    assert [line["seq"] for line in run("changes", "--limit", 7).lines] == list(range(1, 8))


@pytest.fixture
def follower(url: str) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(
        [*COMMAND, "changes", "--follow"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=Path(__file__).parents[3],
    )
    yield process
    process.kill()
    process.wait(10)


def next_seq(process: subprocess.Popen[bytes]) -> int:
    assert process.stdout is not None
    return int(json.loads(process.stdout.readline())["seq"])


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_follower_prints_what_comes_and_ends_when_told(
    desk: Desk, follower: subprocess.Popen[bytes], number: int
) -> None:
    desk.save_one(record(1))
    assert next_seq(follower) == 1
    desk.save_one(record(2))
    assert next_seq(follower) == 2
    follower.send_signal(number)
    out, err = follower.communicate(timeout=20)
    assert (follower.returncode, out, err) == (0, b"", b"")


def test_a_follower_ends_when_nobody_reads_any_more(desk: Desk, follower: subprocess.Popen[bytes]) -> None:
    desk.save_one(record(1))
    assert next_seq(follower) == 1
    assert follower.stdout is not None
    assert follower.stderr is not None
    follower.stdout.close()
    deadline = time.monotonic() + 30
    while follower.poll() is None and time.monotonic() < deadline:
        time.sleep(0.1)
    assert follower.poll() == 0
    assert follower.stderr.read() == b""


def test_a_follower_with_a_limit_ends_by_itself(desk: Desk, run: Run) -> None:
    desk.save(record(1), record(2), record(3))
    assert [line["seq"] for line in run("changes", "--follow", "--after", 1, "--limit", 2).lines] == [2, 3]


def test_a_follower_goes_on_where_it_was_when_the_database_was_away(
    desk: Desk, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, calls = changes.read, 0

    def read_or_fail(db: Database, after: int, limit: int) -> list[changes.Change]:
        nonlocal calls
        calls += 1
        if calls == 2:
            raise DatabaseError("the database broke off", transient=True)
        return read(db, after, limit)

    desk.save(*(record(number) for number in range(4)))
    monkeypatch.setattr(changes, "read", read_or_fail)
    monkeypatch.setattr(reading, "FOLLOW_IDLE", 0.01)
    monkeypatch.setattr(reading, "BATCH", 2)
    done = run("changes", "--follow", "--limit", 3)
    assert (done.status, [line["seq"] for line in done.lines]) == (0, [1, 2, 3])
    assert "broke off" in done.err


def test_a_reader_that_leaves_early_makes_no_noise(desk: Desk) -> None:
    desk.save(*(record(number, paragraphs=PARAGRAPHS * 20) for number in range(200)))
    command = f"'{sys.executable}' -c 'from flows.cli import main; main()' changes | head -n 1"
    done = subprocess.run(command, shell=True, capture_output=True, cwd=Path(__file__).parents[3], check=True)
    assert json.loads(done.stdout)["seq"] == 1
    assert done.stderr == b""


# export


@pytest.mark.parametrize("name", ["out.parquet", "out.jsonl", "out.csv", "out.warc.gz"])
def test_an_export_says_where_the_next_one_goes_on(desk: Desk, run: Run, tmp_path: Path, name: str) -> None:
    desk.save(record(1), record(2, kind="speech"))
    exported = run("export", name)
    assert (exported.status, exported.out) == (0, b"")
    assert exported.err.endswith(f"in {name}; go on later with --after 2\n")
    assert (tmp_path / name).stat().st_size
    assert run("export", name, "--after", 2).err.startswith("communique: 0 ")
    assert run("export", name, "--kind", "speech", "--source", "xx-mfa").err.startswith("communique: 1 ")


@pytest.mark.parametrize(
    ("out", "status", "says"),
    [
        ("out.xml", 2, ".parquet, .jsonl, .csv or .warc.gz"),
        ("missing/out.csv", 1, "missing/out.csv: cannot be written"),
    ],
)
def test_what_cannot_be_exported_is_told_in_a_line(desk: Desk, run: Run, out: str, status: int, says: str) -> None:
    exported = run("export", out)
    assert (exported.status, exported.out) == (status, b"")
    assert says in exported.err
    assert exported.err.count("\n") == 1


# The database.


def test_db_makes_the_tables_and_tells_their_version(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from storage.database import newest

    monkeypatch.setenv("COMMUNIQUE_DATABASE_URL", f"sqlite:///{tmp_path / 'new.db'}")
    missing = run("db", "current")
    assert (missing.status, missing.out) == (1, b"")
    assert "there is no database" in missing.err
    assert not (tmp_path / "new.db").exists()
    assert run("db", "upgrade").text == f"{newest()}\n"
    assert run("db", "upgrade").text == f"{newest()}\n"
    assert run("db", "current").text == f"{newest()}\n"


def test_an_older_schema_is_told_with_the_remedy(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from storage.database import upgrade

    url = f"sqlite:///{tmp_path / 'old.db'}"
    monkeypatch.setenv("COMMUNIQUE_DATABASE_URL", url)
    old = open_database(url)
    upgrade(old, "0001")
    old.close()
    current = run("db", "current")
    assert (current.status, current.text) == (0, "0001\n")
    assert "communique db upgrade" in current.err
    found = run("search", "minister")
    assert (found.status, found.out) == (1, b"")
    assert "communique db upgrade" in found.err


COMMANDS = [
    ["search", "x"],
    ["show", "1"],
    ["changes"],
    ["export", "out.csv"],
    ["db", "current"],
    ["changes", "--follow"],
]


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("sqlite:////no/such/folder/x.db", "there is no database"),
        ("postgresql+psycopg://u:secret@127.0.0.1:9/x", "cannot be reached"),
        ("mysql://u@h/x", "is no database URL"),
        ("not a url", "is no database URL"),
    ],
)
def test_a_database_that_is_not_there_is_one_clear_line(
    run: Run, monkeypatch: pytest.MonkeyPatch, arguments: list[str], address: str, says: str
) -> None:
    monkeypatch.setenv("COMMUNIQUE_DATABASE_URL", address)
    failed = run(*arguments)
    assert (failed.status, failed.out) == (1, b"")
    assert says in failed.err
    assert "secret" not in failed.err
    assert failed.err.count("\n") == 1


def test_a_file_that_is_no_database_is_one_clear_line(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "page.db").write_text("<html>not a database</html>" * 100)
    monkeypatch.setenv("COMMUNIQUE_DATABASE_URL", f"sqlite:///{tmp_path / 'page.db'}")
    for arguments in COMMANDS:
        failed = run(*arguments)
        assert failed.status == 1
        assert failed.err.count("\n") == 1


def test_reading_does_not_wait_for_a_writer(desk: Desk, run: Run, tmp_path: Path) -> None:
    desk.save_one(record(1))
    writer = sqlite3.connect(tmp_path / "communique.db", isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    started = time.monotonic()
    assert run("search", "minister").status == 0
    assert run("show", 1).status == 0
    assert time.monotonic() - started < 10
    writer.execute("ROLLBACK")
    writer.close()


def test_every_command_is_listed_with_its_help(run: Run) -> None:
    for name in ("search", "show", "changes", "export", "db", "backfill", "reparse"):
        helped = run(name, "--help")
        assert helped.status == 0
        assert f"communique {name}" in helped.text or "Usage:" in helped.text


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_follower_hears_of_a_commit_at_once_on_either_database(
    database_url: str, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    monkeypatch.setenv("COMMUNIQUE_DATABASE_URL", database_url)
    db = open_database(database_url)
    sources.register(db, [sources.SourceRow("xx-mfa", "Ministry", None, "https://mfa.example/", ("en",))])
    desk = Desk(db)
    desk.save_one(record(1))
    command = [*COMMAND, "changes", "--follow"]
    pipes: dict[str, Any] = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    process = subprocess.Popen(command, cwd=Path(__file__).parents[3], **pipes)
    try:
        assert next_seq(process) == 1
        time.sleep(1.0)  # it waits now
        desk.save_one(record(2))
        began = time.monotonic()
        assert next_seq(process) == 2
        assert time.monotonic() - began < 4  # well under the time after which it looks by itself
        process.send_signal(number)
        out, err = process.communicate(timeout=20)
        assert (process.returncode, out, err) == (0, b"", b"")
    finally:
        process.kill()
        process.wait(10)
        db.close()
