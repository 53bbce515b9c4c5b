"""WARC files as Common Crawl and the Internet Archive write them, whole and damaged."""

from __future__ import annotations

import gzip
import zlib
from datetime import UTC, datetime
from pathlib import Path

import brotli
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.warcs import MAX_RECORD, Damage, WarcFileError, WarcPage, read_warc
from tests.flows.warc_files import PAGE, chunked, http, members, record, warcinfo


def read(tmp_path: Path, content: bytes) -> tuple[list[WarcPage], list[Damage]]:
    path = tmp_path / "crawl.warc.gz"
    path.write_bytes(content)
    found = list(read_warc(path))
    pages = [one for one in found if isinstance(one, WarcPage)]
    return pages, [one for one in found if isinstance(one, Damage)]


def pages_of(count: int) -> list[bytes]:
    return [record(url=f"https://mfa.example/news/{n}", block=http(PAGE + b"%d" % n)) for n in range(count)]


@pytest.mark.parametrize("write", [b"".join, members, lambda records: gzip.compress(b"".join(records))])
def test_each_response_is_read_whatever_the_compression(tmp_path, write):
    request = record("request", block=b"GET /news/1 HTTP/1.1\r\nHost: mfa.example\r\n\r\n")
    dns = record("response", "dns:mfa.example", b"20240301\r\nmfa.example. 300 IN A 192.0.2.1\r\n")
    pages, damages = read(tmp_path, write([warcinfo(), dns, request, *pages_of(3)]))
    assert [page.url for page in pages] == [f"https://mfa.example/news/{n}" for n in range(3)]
    assert pages[2].body == PAGE + b"2"
    assert pages[0].status == 200
    assert pages[0].headers["content-type"] == "text/html; charset=utf-8"
    assert pages[0].captured_at == datetime(2024, 3, 1, 10, tzinfo=UTC)
    assert damages == []


@pytest.mark.parametrize(
    "block",
    [
        http(chunked(PAGE), Transfer_Encoding="chunked"),
        http(gzip.compress(PAGE), Content_Encoding="gzip"),
        http(chunked(gzip.compress(PAGE)), Transfer_Encoding="chunked", Content_Encoding="gzip"),
        http(brotli.compress(PAGE), Content_Encoding="br"),
        http(zlib.compress(PAGE), Content_Encoding="deflate"),
        # Crawlers undo a coding and may keep its header.
        http(PAGE, Content_Encoding="gzip"),
        http(PAGE, Transfer_Encoding="chunked"),
        http(PAGE, X_Crawl_Content_Encoding="gzip", X_Crawl_Transfer_Encoding="chunked"),
    ],
)
def test_codings_are_undone(tmp_path, block):
    pages, damages = read(tmp_path, members([record(block=block)]))
    assert [page.body for page in pages] == [PAGE]
    assert damages == []


def test_a_resource_record_is_a_page(tmp_path):
    pages, _ = read(tmp_path, members([record("resource", block=PAGE, Content_Type="text/html")]))
    assert (pages[0].status, pages[0].headers, pages[0].body) == (200, {"content-type": "text/html"}, PAGE)


def test_a_revisit_names_the_earlier_payload(tmp_path):
    first = record(block=http(), WARC_Payload_Digest="sha1:ABC")
    same = record(
        "revisit",
        "https://mfa.example/moved/1",
        http(b""),
        date="2024-04-01T10:00:00Z",
        WARC_Payload_Digest="sha1:ABC",
        WARC_Profile="http://netpreserve.org/warc/1.1/revisit/identical-payload-digest",
    )
    not_modified = record("revisit", block=http(b"", "304"), WARC_Profile="http://x/revisit/server-not-modified")
    pages, damages = read(tmp_path, members([first, same, not_modified]))
    assert [page.body is None for page in pages] == [False, True]
    assert set(pages[1].keys) & set(pages[0].keys)
    assert pages[1].url == "https://mfa.example/moved/1"
    assert damages == []


def test_a_revisit_without_a_digest_is_tied_by_the_address_it_refers_to(tmp_path):
    same = record(
        "revisit",
        "https://b.example/",
        WARC_Profile="x/identical-payload-digest",
        WARC_Refers_To_Target_URI="https://mfa.example/news/1",
    )
    pages, _ = read(tmp_path, members([record(block=http()), same]))
    assert set(pages[1].keys) & set(pages[0].keys)


def test_the_address_may_stand_in_angle_brackets(tmp_path):
    pages, _ = read(tmp_path, members([record(url="<https://mfa.example/news/1>", block=http())]))
    assert pages[0].url == "https://mfa.example/news/1"


def test_a_body_that_the_crawler_cut_is_marked(tmp_path):
    pages, _ = read(tmp_path, members([record(block=http(), WARC_Truncated="length"), *pages_of(1)]))
    assert [page.cut for page in pages] == [True, False]


@pytest.mark.parametrize("write", [b"".join, members])
def test_a_truncated_last_record_is_told_and_the_others_are_read(tmp_path, write):
    whole = write(pages_of(3))
    cut = len(whole) - len(write(pages_of(1))) // 2
    pages, damages = read(tmp_path, whole[:cut])
    assert len(pages) == 2
    assert [damage.reason for damage in damages] == ["the file ends within a record"]


def test_a_damaged_gzip_member_costs_its_own_record_alone(tmp_path):
    first, second, third = (members([one]) for one in pages_of(3))
    broken = bytearray(second)
    broken[len(broken) // 2] ^= 0xFF
    pages, damages = read(tmp_path, first + bytes(broken) + third)
    assert [page.url[-1] for page in pages] == ["0", "2"]
    assert damages


def test_garbage_between_members_is_passed_over(tmp_path):
    first, second = (members([one]) for one in pages_of(2))
    pages, damages = read(tmp_path, first + b"<html>not a record</html>" * 50 + second)
    assert len(pages) == 2
    assert damages


@pytest.mark.parametrize("claimed", [10, 100_000])
@pytest.mark.parametrize("write", [b"".join, members])
def test_a_record_that_lies_about_its_length_costs_no_other(tmp_path, claimed, write):
    first, _, third = pages_of(3)
    liar = record(url="https://mfa.example/news/liar", block=http(), length=claimed)
    pages, damages = read(tmp_path, write([first, liar, third]))
    assert [page.url[-1] for page in pages] == ["0", "2"]
    assert damages


@pytest.mark.parametrize(
    "bad",
    [
        b"WARC/1.0\r\nWARC-Type: response\r\n\r\nno length\r\n\r\n",
        b"WARC/1.0\r\nContent-Length: many\r\n\r\n\r\n\r\n",
        record(block=b"this is not HTTP"),
        record(block=http(), date="yesterday"),
        record(block=http(b"\x1f\x8b\x08\x00 broken", Content_Encoding="gzip")),
        b"no WARC at all, though some text\r\n\r\n",
    ],
)
@pytest.mark.parametrize("write", [b"".join, members])
def test_a_bad_record_is_told_and_the_next_is_read(tmp_path, bad, write):
    pages, damages = read(tmp_path, write([pages_of(1)[0], bad, record(url="https://mfa.example/last", block=http())]))
    assert [page.url for page in pages] == ["https://mfa.example/news/0", "https://mfa.example/last"]
    assert len(damages) == 1


def test_a_record_larger_than_memory_should_hold_is_passed_over(tmp_path):
    huge = record(url="https://mfa.example/video", block=http(bytes(MAX_RECORD + 1)))
    pages, damages = read(tmp_path, members([huge, *pages_of(1)]))
    assert len(pages) == 1
    assert "more than is read" in damages[0].reason


def test_a_body_that_unpacks_without_end_is_told(tmp_path):
    bomb = gzip.compress(bytes(200_000_000), 1)
    pages, damages = read(tmp_path, members([record(block=http(bomb, Content_Encoding="gzip")), *pages_of(1)]))
    assert len(pages) == 1
    assert "too large" in damages[0].reason


@pytest.mark.parametrize(
    "content", [b"", b"<html></html>", b"PK\x03\x04 a zip", gzip.compress(b"just text", mtime=0), b"\x1f\x8b\x08broken"]
)
def test_what_is_no_warc_file_is_refused_with_its_name(tmp_path, content):
    with pytest.raises(WarcFileError, match=r"crawl\.warc\.gz: not a WARC file"):
        read(tmp_path, content)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(WarcFileError, match=r"nowhere\.warc: No such file"):
        list(read_warc(tmp_path / "nowhere.warc"))


@settings(max_examples=200, deadline=None)
@given(data=st.data())
def test_no_damage_ends_the_reading(tmp_path_factory, data):
    whole = bytearray(data.draw(st.sampled_from([members(pages_of(4)), b"".join(pages_of(4))])))
    for at in data.draw(st.lists(st.integers(20, len(whole) - 1), min_size=1, max_size=5)):
        whole[at] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(20, len(whole)))
    path = tmp_path_factory.mktemp("damaged") / "x.warc"
    path.write_bytes(bytes(whole[:cut]))
    try:
        assert len(list(read_warc(path))) <= 40
    except WarcFileError:
        assert not bytes(whole[:cut]).startswith((b"WARC/1.0\r\n", members(pages_of(1))))
