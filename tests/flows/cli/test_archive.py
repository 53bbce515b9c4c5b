"""`backfill` and `reparse` at the command line."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from flows.cli import main
from flows.opening import open_store
from flows.rereading import StoredPage, read_page
from parsers.document import Document
from parsers.record import Record
from storage import changes, snapshots, statements
from tests.flows.past import address, page
from tests.flows.warc_files import http, members, record

FETCHED = datetime(2024, 3, 2, 10, tzinfo=UTC)


@dataclass
class Result:
    status: int
    out: str
    err: str


Run = Callable[..., Result]


@pytest.fixture
def url(tmp_path: Path, sqlite_template: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    shutil.copyfile(sqlite_template, tmp_path / "communique.db")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("PREFECT_API_URL", raising=False)
    address_of_database = f"sqlite:///{tmp_path / 'communique.db'}"
    monkeypatch.setenv("COMMUNIQUE_DATABASE_URL", address_of_database)
    return address_of_database


@pytest.fixture
def run(url: str, capfd: pytest.CaptureFixture[str]) -> Run:
    def call(*arguments: object) -> Result:
        with pytest.raises(SystemExit) as left:
            main([str(argument) for argument in arguments])
        out, err = capfd.readouterr()
        assert "Traceback" not in err
        return Result(int(left.value.code or 0), out, err)

    return call


def write(path: Path, *numbers: int) -> Path:
    path.write_bytes(members(record(url=address(n), block=http(page(f"Talks no. {n}"))) for n in numbers))
    return path


def titles(url: str) -> list[str]:
    db = open_store(url)
    found = [change.title for change in changes.read(db)]
    db.close()
    return sorted(found)


def report(result: Result) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(result.out)
    return loaded


def test_warc_files_are_read_however_many_follow_the_option(run: Run, url: str, tmp_path: Path) -> None:
    first, second, third = (write(tmp_path / f"{n}.warc.gz", n) for n in (1, 2, 3))
    done = run("backfill", "ru-mid", "--warc", first, second, "--warc", third, "--json")
    assert done.status == 0
    assert report(done)["counts"]["published"] == 3
    assert titles(url) == ["Talks no. 1", "Talks no. 2", "Talks no. 3"]


def test_a_table_is_the_default(run: Run, tmp_path: Path) -> None:
    done = run("backfill", "ru-mid", "--warc", write(tmp_path / "a.warc.gz", 1))
    assert done.status == 0
    assert "ru-mid" in done.out
    assert "1 listed releases of 1 sources" in done.out


def test_a_damaged_file_is_done_in_part(run: Run, url: str, tmp_path: Path) -> None:
    whole = write(tmp_path / "a.warc.gz", 1, 2)
    whole.write_bytes(whole.read_bytes()[:-200])
    done = run("backfill", "ru-mid", "--warc", whole)
    assert done.status == 3
    assert "the file ends within a record" in done.err
    assert titles(url) == ["Talks no. 1"]


def test_dates_choose(run: Run, url: str, tmp_path: Path) -> None:
    path = write(tmp_path / "a.warc.gz", 1, 2)
    assert report(run("backfill", "ru-mid", "--warc", path, "--to", "2024-02-28", "--json"))["counts"]["skipped"] == 2
    assert (
        report(run("backfill", "ru-mid", "--warc", path, "--from", "2024-03-01", "--json"))["counts"]["published"] == 2
    )


def test_files_without_a_page_of_the_source_say_so(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.warc.gz").write_bytes(members([record(url="https://other.example/1", block=http())]))
    done = run("backfill", "ru-mid", "--warc", tmp_path / "a.warc.gz")
    assert done.status == 0
    assert "none of the files holds a page of ru-mid" in done.err


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (["ru-mdi"], 2, "ru-mid"),
        (["ru-mid", "--warc", "missing.warc.gz"], 2, "missing.warc.gz: no such file"),
        (["ru-mid", "stray.warc.gz"], 2, "give WARC files after --warc"),
        (["ru-mid", "--from", "2024-02-01", "--to", "2024-01-01"], 2, "--from is later than --to"),
        (["ru-mid", "--warc", "page.html"], 1, "page.html: not a WARC file"),
    ],
)
def test_a_wrong_backfill_is_one_clear_line(
    run: Run, tmp_path: Path, arguments: list[str], status: int, says: str
) -> None:
    (tmp_path / "page.html").write_bytes(page("A page"))
    done = run("backfill", *arguments)
    assert (done.status, done.out) == (status, "")
    assert says in done.err
    assert done.err.count("\n") == 1


# reparse


@pytest.fixture
def stored(url: str) -> str:
    """One statement whose place an earlier parser got wrong."""
    db = open_store(url)
    body = page("Talks no. 1")
    result = read_page(StoredPage("ru-mid", Document(body, url=address(1), headers={"content-type": "text/html"})))
    assert isinstance(result, Record)
    wrong = result.model_copy(update={"place": "Atlantis", "title": "Talks no. 1 \x1b[31m", "parser": "ru-mid/old@0"})
    digest = snapshots.keep(
        db, source_id="ru-mid", url=address(1), body=body, media_type="text/html", charset="utf-8", fetched_at=FETCHED
    )
    arrival = statements.Arrival(
        source_id="ru-mid", record=wrong, url=address(1), snapshot_sha256=digest, fetched_at=FETCHED
    )
    statements.save(db, [arrival], FETCHED)
    db.close()
    return url


def test_a_dry_run_shows_each_change_and_makes_none(run: Run, stored: str) -> None:
    done = run("reparse", "--dry-run")
    assert done.status == 0
    assert "place: [-Atlantis-]" in done.out
    assert "\x1b" not in done.out
    assert "1 of 1 statements would change; nothing was changed." in done.err
    (line,) = (json.loads(line) for line in run("reparse", "--dry-run", "--json").out.splitlines())
    assert {change["field"]: change["old"] for change in line["changes"]}["place"] == "Atlantis"
    assert len(titles(stored)) == 1


def test_reparse_stores_what_today_s_parsers_read(run: Run, stored: str) -> None:
    assert report(run("reparse", "ru-mid", "--json"))["counts"]["reparsed"] == 1
    assert report(run("reparse", "--json"))["counts"] | {"unchanged": 1} == report(run("reparse", "--json"))["counts"]
    assert len(titles(stored)) == 2
    assert report(run("reparse", "us-state", "--json"))["listed"] == 0
    assert report(run("reparse", "--since", "2024-03-02", "--json"))["listed"] == 0
