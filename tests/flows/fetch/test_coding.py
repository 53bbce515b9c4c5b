"""Content codings are undone within their bound, whole or not at all."""

from __future__ import annotations

import contextlib
import gzip
import time
import tracemalloc
import zlib
from collections.abc import Callable

import brotli
import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.fetch.coding import BodyTooLargeError, BrokenCodingError, decode
from tests.faults.faults import brotli_bomb, gzip_bomb, zstd_bomb


def raw_deflate(body: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(body) + packer.flush()


CODERS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "deflate": zlib.compress,
    "br": brotli.compress,
    "zstd": zstandard.ZstdCompressor().compress,
}
LIMIT = 1 << 20


@settings(deadline=None)
@given(body=st.binary(max_size=5000), coding=st.sampled_from(sorted(CODERS)), repeat=st.integers(1, 40))
def test_coded_body_comes_back(body: bytes, coding: str, repeat: int) -> None:
    whole = body * repeat
    assert decode(CODERS[coding](whole), coding, LIMIT) == whole


@settings(deadline=None)
@given(body=st.binary(min_size=20, max_size=3000), coding=st.sampled_from(sorted(CODERS)), cut=st.integers(1, 19))
def test_cut_body_is_never_a_shorter_document(body: bytes, coding: str, cut: int) -> None:
    with pytest.raises(BrokenCodingError):
        decode(CODERS[coding](body)[: -min(cut, 4)], coding, LIMIT)


@settings(deadline=None, max_examples=300)
@given(junk=st.binary(max_size=3000), coding=st.text(max_size=30) | st.sampled_from([*CODERS, "gzip, br", "x-gzip"]))
def test_junk_is_refused_or_passed_but_never_crashes(junk: bytes, coding: str) -> None:
    with contextlib.suppress(BrokenCodingError, BodyTooLargeError):
        decode(junk, coding, LIMIT)


def test_bare_deflate_is_understood() -> None:
    assert decode(raw_deflate(b"<html></html>"), "deflate", LIMIT) == b"<html></html>"


def test_members_of_gzip_are_joined_and_padding_is_ignored() -> None:
    body = gzip.compress(b"one ") + gzip.compress(b"two") + b"\0" * 20
    assert decode(body, "GZip", LIMIT) == b"one two"


def test_two_layers_are_undone_in_their_order() -> None:
    assert decode(brotli.compress(gzip.compress(b"page")), "gzip, br", LIMIT) == b"page"


def test_no_coding_is_no_change() -> None:
    assert decode(b"page", None, LIMIT) == b"page"
    assert decode(b"page", "identity", LIMIT) == b"page"
    with pytest.raises(BodyTooLargeError):
        decode(b"page", None, 3)


@pytest.mark.parametrize(
    ("coding", "bomb"), [("gzip", gzip_bomb), ("br", brotli_bomb), ("zstd", zstd_bomb)], ids=["gzip", "br", "zstd"]
)
def test_bomb_costs_little_time_and_memory(coding: str, bomb: Callable[[], bytes]) -> None:
    body = bomb()
    tracemalloc.start()
    started = time.perf_counter()
    with pytest.raises(BodyTooLargeError):
        decode(body, coding, LIMIT)
    assert time.perf_counter() - started < 1
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 16 * LIMIT
