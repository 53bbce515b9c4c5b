"""Exports: every format holds the same, resumes where it stopped, and is whole or not there."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pyarrow.parquet
import pytest
from warcio.archiveiterator import ArchiveIterator

from parsers.record import Attachment, Mention, Speaker
from storage import export as exporting
from storage.export import Exported, ExportError, export
from storage.queries import Filters
from storage.statements import Absence, absent
from tests.storage.conftest import DAY, HOUR, NOON, Desk, record

csv.field_size_limit(10_000_000)


@pytest.fixture
def archive(desk: Desk) -> Desk:
    """Five releases: one edited, one of another ministry, one withdrawn, one without a date."""
    desk.save(
        record(1, speakers=(Speaker(name="Ada Byron", role="Minister"),), event_date=date(2024, 2, 29)),
        record(2, attachments=(Attachment(url="https://mfa.example/2.pdf"),), published_at=None),
        record(3, kind="speech", language="fr", mentions=(Mention(type="country", text="Peru", value="PE"),)),
    )
    desk.save(desk.arrive(record(4, source="yy-mod", url="https://mod.example/4"), source_id="yy-mod"))
    desk.later(HOUR)
    desk.save_one(record(1, title="Minister receives two ambassadors"))
    return desk


def read_parquet(path: Path) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = pyarrow.parquet.read_table(path).to_pylist()
    return rows


def read_jsonl(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def read_csv(path: Path) -> list[dict[str, Any]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


READERS: dict[str, Callable[[Path], list[dict[str, Any]]]] = {
    "parquet": read_parquet,
    "jsonl": read_jsonl,
    "csv": read_csv,
}


@pytest.mark.parametrize("ending", READERS)
def test_rows_are_statements_as_they_stand_in_the_order_of_the_feed(archive: Desk, tmp_path: Path, ending: str) -> None:
    out = tmp_path / f"out.{ending}"
    assert export(archive.db, out) == Exported(rows=4, last_seq=5)
    rows = READERS[ending](out)
    assert [(int(row["seq"]), int(row["id"])) for row in rows] == [(2, 2), (3, 3), (4, 4), (5, 1)]
    assert rows[3]["title"] == "Minister receives two ambassadors"
    assert int(rows[3]["revision"]) == 2
    assert list(rows[0]) == exporting.parquet_schema().names
    assert not list(tmp_path.glob(".*"))


def test_parquet_has_types(archive: Desk, tmp_path: Path) -> None:
    out = tmp_path / "out.parquet"
    export(archive.db, out)
    assert pyarrow.parquet.read_schema(out).equals(exporting.parquet_schema())
    undated, speech, _, edited = read_parquet(out)
    assert undated["published_at"] is None
    assert edited["published_at"] == NOON
    assert edited["event_date"] is None
    assert speech["mentions"] == [{"type": "country", "text": "Peru", "value": "PE"}]
    assert speech["is_transcript"] is False
    assert edited["body"][0] == {"type": "paragraph", "text": "No. 1."}


def test_json_lines_has_iso_times_in_utc(archive: Desk, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    export(archive.db, out)
    row = read_jsonl(out)[3]
    assert datetime.fromisoformat(row["published_at"]) == NOON
    assert datetime.fromisoformat(row["updated_at"]).tzinfo == UTC


def test_csv_has_lists_as_json_and_no_formula(desk: Desk, tmp_path: Path) -> None:
    desk.save(record(1, title='=HYPERLINK("https://evil.example")', place="@home"))
    out = tmp_path / "out.csv"
    export(desk.db, out)
    (row,) = read_csv(out)
    assert row["title"] == '\'=HYPERLINK("https://evil.example")'
    assert row["place"] == "'@home"
    assert json.loads(row["body"])[0]["text"] == "No. 1."
    assert row["attachments"] == ""


@pytest.mark.parametrize("ending", [*READERS, "warc.gz"])
def test_exports_after_the_last_seq_repeat_and_miss_nothing(desk: Desk, tmp_path: Path, ending: str) -> None:
    out = tmp_path / f"out.{ending}"
    seen: list[int] = []
    after = 0
    for batch in range(4):
        desk.save(*(record(number) for number in range(batch * 3, batch * 3 + 3)))
        exported = export(desk.db, out, after=after)
        assert exported.rows == 3
        assert exported.last_seq == after + 3
        after = exported.last_seq
        if ending in READERS:
            seen += [int(row["seq"]) for row in READERS[ending](out)]
    assert export(desk.db, out, after=after) == Exported(rows=0, last_seq=after)
    assert seen == (list(range(1, 13)) if ending in READERS else [])


def test_a_withdrawn_statement_is_exported_as_such(archive: Desk, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    after = export(archive.db, out).last_seq
    for _ in range(3):
        archive.later(2 * DAY)
        absent(archive.db, [Absence("xx-mfa", "https://mfa.example/news/3", "404")], archive.now)
    assert export(archive.db, out, after=after) == Exported(rows=1, last_seq=after + 1)
    assert [row["status"] for row in read_jsonl(out)] == ["withdrawn"]


def test_filters_choose_rows_and_the_feed_is_covered_all_the_same(archive: Desk, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    assert export(archive.db, out, filters=Filters(kinds=("speech",), languages=("fr",))) == Exported(1, 5)
    assert [row["id"] for row in read_jsonl(out)] == [3]
    assert export(archive.db, out, filters=Filters(sources=("yy-mod",))).rows == 1


@pytest.mark.parametrize("ending", READERS)
def test_more_rows_than_are_read_at_a_time(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    monkeypatch.setattr(exporting, "PAGE", 7)
    monkeypatch.setattr(exporting, "GROUP_ROWS", 10)
    desk.save(*(record(number) for number in range(30)))
    told: list[int] = []
    out = tmp_path / f"out.{ending}"
    assert export(desk.db, out, on_progress=told.append).rows == 30
    assert [int(row["seq"]) for row in READERS[ending](out)] == list(range(1, 31))
    assert told == [7, 14, 21, 28, 30]
    if ending == "parquet":
        assert pyarrow.parquet.ParquetFile(out).num_row_groups == 3


def test_an_export_that_fails_leaves_the_old_file(
    archive: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text("yesterday's\n")

    def break_off(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(exporting._JsonLines, "write", break_off)
    with pytest.raises(ExportError, match="No space left on device"):
        export(archive.db, out)
    assert out.read_text() == "yesterday's\n"
    assert not list(tmp_path.glob(".*"))


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("out.xml", "no known ending"),
        ("out", "no known ending"),
        ("missing/out.csv", "No such file"),
        ("dir.csv", "a folder"),
    ],
)
def test_what_cannot_be_written_is_refused_with_its_name(archive: Desk, tmp_path: Path, name: str, why: str) -> None:
    (tmp_path / "dir.csv").mkdir()
    with pytest.raises(ExportError, match=why) as error:
        export(archive.db, tmp_path / name)
    assert name in str(error.value)


# WARC.


def read_warc(path: Path) -> list[tuple[str, str, bytes]]:
    with path.open("rb") as file:
        return [
            (
                one.rec_headers.get_header("WARC-Target-URI"),
                one.rec_headers.get_header("WARC-Date"),
                one.content_stream().read(),
            )
            for one in ArchiveIterator(file)
            if one.rec_type == "response"
        ]


def test_warc_holds_each_page_as_it_was_fetched(archive: Desk, tmp_path: Path) -> None:
    out = tmp_path / "out.warc.gz"
    assert export(archive.db, out) == Exported(rows=5, last_seq=5)
    pages = read_warc(out)
    assert [url for url, _, _ in pages] == [
        *(f"https://mfa.example/news/{number}" for number in (1, 2, 3)),
        "https://mod.example/4",
        "https://mfa.example/news/1",
    ]
    assert [moment for _, moment, _ in pages] == ["2024-03-01T12:00:00Z"] * 4 + ["2024-03-01T13:00:00Z"]
    assert b"receives two ambassadors" in pages[4][2]


def test_warcio_s_own_check_finds_every_digest_right(archive: Desk, tmp_path: Path) -> None:
    out = tmp_path / "out.warc.gz"
    export(archive.db, out)
    command = [str(Path(sys.executable).with_name("warcio")), "check", "-v", str(out)]
    checked = subprocess.run(command, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout
    assert checked.stdout.count("digest pass") == 6  # the file's own record, and five pages


def test_a_hostile_address_or_media_type_makes_no_header_line(desk: Desk, tmp_path: Path) -> None:
    url = "https://mfa.example/a b\r\nWARC-Type: evil"
    arrival = desk.arrive(record(1, url=url), page=b"page")
    desk.save(arrival)
    with desk.db.writing() as connection:
        connection.exec_driver_sql(
            "UPDATE snapshot SET media_type = 'text/html\r\nSet-Cookie: x', charset = 'utf-8\r\n'"
        )
    out = tmp_path / "out.warc.gz"
    export(desk.db, out)
    with out.open("rb") as file:
        pages = [one for one in ArchiveIterator(file) if one.rec_type == "response"]
        assert len(pages) == 1
        assert pages[0].rec_headers.get_header("WARC-Target-URI") == "https://mfa.example/a%20b%0D%0AWARC-Type:%20evil"
        assert pages[0].http_headers.get_header("Set-Cookie") is None


def test_a_page_that_was_read_again_comes_once(desk: Desk, tmp_path: Path) -> None:
    desk.save(desk.arrive(record(1), page=b"<p>page</p>"))
    desk.save(desk.arrive(record(1, place="Lima", parser="xx-mfa/news@2"), page=b"<p>page</p>"))
    out = tmp_path / "out.warc.gz"
    assert export(desk.db, out) == Exported(rows=1, last_seq=2)
    assert [body for _, _, body in read_warc(out)] == [b"<p>page</p>"]
