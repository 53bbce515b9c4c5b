"""A capture answers in the web's place: a folder with its index, or a WARC file, at each of its times."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import io
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from flows.fetch import Capture, CaptureError, Fetched, Fetcher, FetchError, Validator, open_capture

HEADER = "url\tfile\tstatus\tcontent_type\ttime\tetag\tlast_modified\tlocation"
FIRST, SECOND = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 1, 2, tzinfo=UTC)


def folder(path: Path, *rows: str, header: str = HEADER) -> Path:
    """A capture whose files are named a.html to c.html and hold their name."""
    for name in "abc":
        (path / f"{name}.html").write_text(f"<html><p>{name}</p></html>")
    (path / "index.tsv").write_text("\n".join((header, *rows)) + "\n")
    return path


def row(url: str, file: str = "a.html", *rest: str, status: str = "200") -> str:
    return "\t".join((url, file, status, "text/html", *rest))


async def ask(
    capture: Capture, url: str, time: datetime | None = None, validator: Validator | None = None
) -> Fetched | FetchError:
    async with Fetcher.replay(capture.at(time)) as fetcher:
        try:
            return await fetcher.get(url, validator=validator)
        except FetchError as error:
            return error


def body(capture: Capture, url: str, time: datetime | None = None) -> bytes:
    found = asyncio.run(ask(capture, url, time))
    assert isinstance(found, Fetched), found
    return found.body


def kind(capture: Capture, url: str, time: datetime | None = None) -> str:
    found = asyncio.run(ask(capture, url, time))
    assert isinstance(found, FetchError), found
    return found.kind


def test_folder_answers_and_lacks_the_rest(tmp_path: Path) -> None:
    with open_capture(
        folder(tmp_path, row("https://e.example/a"), row("https://e.example/n", "", status="404"))
    ) as capture:
        assert capture.times == (None,)
        assert body(capture, "https://e.example/a") == b"<html><p>a</p></html>"
        assert kind(capture, "https://e.example/n") == "gone"
        assert kind(capture, "https://e.example/other") == "unreachable"
        assert kind(capture, "http://127.0.0.1/") == "refused"


@pytest.mark.parametrize(
    "url", ["http://e.example/a", "https://www.e.example/a", "https://e.example/a/", "https://E.example/a#part"]
)
def test_address_written_another_way_is_found(url: str, tmp_path: Path) -> None:
    with open_capture(folder(tmp_path, row("https://e.example/a"))) as capture:
        assert body(capture, url) == b"<html><p>a</p></html>"


def test_what_a_capture_lacks_says_nothing_of_its_host(tmp_path: Path) -> None:
    async def play(capture: Capture) -> bytes:
        async with Fetcher.replay(capture.at(None)) as fetcher:
            for number in range(20):
                with pytest.raises(FetchError):
                    await fetcher.get(f"https://e.example/{number}")
            return (await fetcher.get("https://e.example/a")).body

    with open_capture(folder(tmp_path, row("https://e.example/a"))) as capture:
        assert asyncio.run(play(capture)) == b"<html><p>a</p></html>"


def test_address_with_a_query_is_another_address(tmp_path: Path) -> None:
    with open_capture(folder(tmp_path, row("https://e.example/a?page=2", "b.html"))) as capture:
        assert body(capture, "https://e.example/a?page=2") == b"<html><p>b</p></html>"
        assert kind(capture, "https://e.example/a") == "unreachable"


def test_times_are_played_in_order_with_the_clock_at_each(tmp_path: Path) -> None:
    rows = [
        row("https://e.example/a", "b.html", SECOND.isoformat()),
        row("https://e.example/a", "a.html", FIRST.isoformat()),
        row("https://e.example/late", "c.html", SECOND.isoformat()),
    ]
    with open_capture(folder(tmp_path, *rows)) as capture:
        assert capture.times == (FIRST, SECOND)
        assert [body(capture, "https://e.example/a", time)[9:10] for time in capture.times] == [b"a", b"b"]
        assert kind(capture, "https://e.example/late", FIRST) == "unreachable"
        found = asyncio.run(ask(capture, "https://e.example/late", SECOND))
        assert isinstance(found, Fetched)
        assert found.requested_at == SECOND


def test_capture_that_holds_each_address_once_is_one_run(tmp_path: Path) -> None:
    rows = [
        row("https://e.example/a", "a.html", FIRST.isoformat()),
        row("https://e.example/b", "b.html", SECOND.isoformat()),
    ]
    with open_capture(folder(tmp_path, *rows)) as capture:
        assert capture.times == (SECOND,)
        assert body(capture, "https://e.example/a", SECOND) == b"<html><p>a</p></html>"


def test_conditional_request_is_answered_by_304(tmp_path: Path) -> None:
    modified = "Mon, 02 Mar 2026 09:00:00 GMT"
    rows = [row("https://e.example/a", "a.html", "", '"tag"'), row("https://e.example/b", "b.html", "", "", modified)]
    with open_capture(folder(tmp_path, *rows)) as capture:

        def status(url: str, validator: Validator) -> int:
            found = asyncio.run(ask(capture, url, None, validator))
            assert isinstance(found, Fetched)
            return found.status

        assert status("https://e.example/a", Validator(etag='"tag"')) == 304
        assert status("https://e.example/a", Validator(etag='W/"tag"')) == 304
        assert status("https://e.example/a", Validator(etag='"other"')) == 200
        assert status("https://e.example/b", Validator(last_modified=modified)) == 304
        assert status("https://e.example/b", Validator(last_modified="Sun, 01 Mar 2026 09:00:00 GMT")) == 200


def test_redirect_in_a_capture_is_followed(tmp_path: Path) -> None:
    moved = row("https://e.example/old", "", "", "", "", "/a", status="301")
    with open_capture(folder(tmp_path, moved, row("https://e.example/a"))) as capture:
        found = asyncio.run(ask(capture, "https://e.example/old"))
        assert isinstance(found, Fetched)
        assert (found.final_url, found.redirects) == ("https://e.example/a", ("https://e.example/old",))


def test_robots_of_the_capture_is_obeyed(tmp_path: Path) -> None:
    (tmp_path / "robots.txt").write_text("User-agent: *\nDisallow: /a")
    with open_capture(
        folder(tmp_path, row("https://e.example/robots.txt", "robots.txt"), row("https://e.example/a"))
    ) as capture:
        assert kind(capture, "https://e.example/a") == "forbidden_by_robots"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "holds no index.tsv"),
        ("", "lacks url"),
        ("url\tfile\n", "lacks status"),
        (HEADER + "\n", "no line but the header"),
        (HEADER + "\nftp://e.example/\ta.html\t200\ttext/html\n", "line 2"),
        (HEADER + "\nhttps://e.example/\tmissing.html\t200\ttext/html\n", "no file"),
        (HEADER + "\nhttps://e.example/\t../../../etc/passwd\t200\ttext/html\n", "outside"),
        (HEADER + "\nhttps://e.example/\ta.html\tfine\ttext/html\n", "no HTTP status"),
        (HEADER + "\nhttps://e.example/\ta.html\t200\ttext/html\tyesterday\n", "no time"),
    ],
)
def test_folder_that_is_no_capture_says_why(content: str | None, words: str, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("a")
    if content is not None:
        (tmp_path / "index.tsv").write_text(content)
    with pytest.raises(CaptureError, match=words):
        open_capture(tmp_path)


def test_file_that_is_no_capture_says_why(tmp_path: Path) -> None:
    with pytest.raises(CaptureError, match="no such file"):
        open_capture(tmp_path / "missing")
    (tmp_path / "page.html").write_text("<html></html>")
    with pytest.raises(CaptureError, match="a capture is a folder"):
        open_capture(tmp_path / "page.html")
    for name, content in {
        "a.warc": b"no WARC",
        "b.warc.gz": b"\x1f\x8bno",
        "c.warc": b"",
        "d.warc.gz": gzip.compress(b"no"),
    }.items():
        (tmp_path / name).write_bytes(content)
        with pytest.raises(CaptureError):
            open_capture(tmp_path / name)


def warc(path: Path, records: Sequence[tuple[str, bytes, datetime]], *, coding: str = "") -> Path:
    with path.open("wb") as out:
        writer = WARCWriter(out, gzip=path.suffix == ".gz")
        for url, content, time in records:
            fields = [("Content-Type", "text/html")] + ([("Content-Encoding", coding)] if coding else [])
            payload = gzip.compress(content) if coding == "gzip" else content
            record = writer.create_warc_record(
                url,
                "response",
                payload=io.BytesIO(payload),
                http_headers=StatusAndHeaders("200 OK", fields, protocol="HTTP/1.1"),
                warc_headers_dict={"WARC-Date": time.strftime("%Y-%m-%dT%H:%M:%SZ")},
            )
            writer.write_record(record)
    return path


@pytest.mark.parametrize("name", ["x.warc", "x.warc.gz"])
@pytest.mark.parametrize("coding", ["", "gzip"])
def test_warc_answers_like_a_folder(name: str, coding: str, tmp_path: Path) -> None:
    records = [("https://e.example/a", b"<html>one</html>", FIRST), ("https://e.example/b", b"<html>two</html>", FIRST)]
    with open_capture(warc(tmp_path / name, records, coding=coding)) as capture:
        assert capture.times == (FIRST,)
        assert body(capture, "https://e.example/a", FIRST) == b"<html>one</html>"
        assert body(capture, "https://e.example/b", FIRST) == b"<html>two</html>"
        assert kind(capture, "https://e.example/c", FIRST) == "unreachable"


def test_crawls_of_a_warc_are_told_apart_by_what_comes_again(tmp_path: Path) -> None:
    seconds = timedelta(seconds=1)
    records = [
        ("https://e.example/feed", b"<html>1</html>", FIRST),
        ("https://e.example/a", b"<html>a</html>", FIRST + 2 * seconds),
        ("https://e.example/feed", b"<html>2</html>", FIRST + 60 * seconds),
        ("https://e.example/b", b"<html>b</html>", FIRST + 62 * seconds),
        ("https://e.example/a", b"<html>a2</html>", SECOND),
    ]
    with open_capture(warc(tmp_path / "x.warc.gz", records)) as capture:
        assert capture.times == (FIRST + 2 * seconds, FIRST + 62 * seconds, SECOND)
        seen = [body(capture, "https://e.example/feed", time) for time in capture.times]
        assert seen == [b"<html>1</html>", b"<html>2</html>", b"<html>2</html>"]
        assert kind(capture, "https://e.example/b", capture.times[0]) == "unreachable"
        assert body(capture, "https://e.example/a", SECOND) == b"<html>a2</html>"


def test_chunked_and_revisited_records_have_their_body(tmp_path: Path) -> None:
    path = tmp_path / "x.warc.gz"
    with path.open("wb") as out:
        writer = WARCWriter(out, gzip=True)
        chunked = StatusAndHeaders(
            "200 OK", [("Content-Type", "text/html"), ("Transfer-Encoding", "chunked")], protocol="HTTP/1.1"
        )
        first = writer.create_warc_record(
            "https://e.example/a",
            "response",
            payload=io.BytesIO(b"6\r\n<html>\r\n7\r\n</html>\r\n0\r\n\r\n"),
            http_headers=chunked,
            warc_headers_dict={"WARC-Date": "2026-01-01T00:00:00Z"},
        )
        writer.write_record(first)
        again = writer.create_revisit_record(
            "https://e.example/b",
            first.rec_headers.get_header("WARC-Payload-Digest"),
            "https://e.example/a",
            "2026-01-01T00:00:00Z",
            http_headers=StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1"),
            warc_headers_dict={"WARC-Date": "2026-01-01T00:00:01Z"},
        )
        writer.write_record(again)
    with open_capture(path) as capture:
        assert body(capture, "https://e.example/a", capture.times[-1]) == b"<html></html>"
        assert capture.urls == {"https://e.example/a", "https://e.example/b"}


@settings(max_examples=60, deadline=None)
@given(content=st.binary(max_size=2000), packed=st.booleans())
def test_any_bytes_are_a_capture_or_a_capture_error(
    content: bytes, packed: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("any") / ("x.warc.gz" if packed else "x.warc")
    path.write_bytes(b"WARC/1.0\r\n" + content)
    with contextlib.suppress(CaptureError):
        open_capture(path).close()


@settings(max_examples=100, deadline=None)
@given(content=st.binary(max_size=500), with_header=st.booleans())
def test_any_index_is_a_capture_or_a_capture_error(
    content: bytes, with_header: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    place = tmp_path_factory.mktemp("any")
    (place / "index.tsv").write_bytes((HEADER.encode() + b"\n" if with_header else b"") + content)
    with contextlib.suppress(CaptureError):
        open_capture(place).close()
