"""Inputs for the targets, drawn by hypothesis: pieces of formats in any order, and seeds that were cut or spliced."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import strategies as st

MAX_INPUT = 200_000  # bytes

TOKENS = (
    b"<", b">", b"</", b"<!--", b"-->", b"<![CDATA[", b"]]>", b"&amp;", b"&#0;", b"&#xFFFFFFFF;", b"\0", b"\xff\xfe",
    b"\xef\xbb\xbf", b"<script>", b"</script>", b"<table>", b"<title>", b"</title>", b"<h1>", b"</h1>", b"<p>", b"<br>",
    b"<time datetime=", b'charset="utf-16"', b"charset=shift_jis", b"<!DOCTYPE html [", b"<!ENTITY x 'y'>", b"&x;",
    b'{"', b"[" * 900, b"\xe2\x80\x8b", b"\xcc\x81" * 50, b"31.02.2020", b"2020-13-45T99:99:99Z", b"9" * 400,
    b" " * 500,
    b'<script type="application/ld+json">', b'{"@type":"NewsArticle","headline":', b"\r\n", b"\t", b"%00", b"..",
    b"<rss><channel>", b"<item>", b"</item>", b"<link>", b"<pubDate>", b"<feed xmlns='http://www.w3.org/2005/Atom'>",
    b"javascript:", b"http://", b"https://mfa.example", b"://", b"//", b"[::1]", b"@", b":", b"?", b"#", b"/", b"\\",
    b"xn--", b"%25", b"*", b"$", b"User-agent:", b"Disallow:", b"Allow:", b"Crawl-delay:", b"<div>" * 400,
)  # fmt: skip

PIECES = st.lists(
    st.sampled_from(TOKENS) | st.text(max_size=12).map(str.encode) | st.binary(max_size=8), max_size=60
).map(b"".join)


def inputs(seeds: Sequence[bytes]) -> st.SearchStrategy[bytes]:
    """Any bytes of at most `MAX_INPUT`: pieces of formats, or a seed with some of it removed, doubled or replaced."""
    return PIECES | changed(seeds)


@st.composite
def changed(draw: st.DrawFn, seeds: Sequence[bytes]) -> bytes:
    """A seed after one to eight changes."""
    data = draw(st.sampled_from(seeds))
    for _ in range(draw(st.integers(1, 8))):
        start = draw(st.integers(0, len(data)))
        end = min(len(data), start + draw(st.sampled_from((0, 1, 2, 8, 64, 1024, 8192))))
        cut = data[start:end]
        piece = draw(st.just(b"") | st.just(cut * 2) | st.just(cut * 20) | PIECES | part_of(seeds))
        data = (data[:start] + piece + data[end:])[:MAX_INPUT]
    return data


@st.composite
def part_of(draw: st.DrawFn, seeds: Sequence[bytes]) -> bytes:
    """Some bytes out of one of the seeds."""
    seed = draw(st.sampled_from(seeds))
    start = draw(st.integers(0, len(seed)))
    return seed[start : start + draw(st.sampled_from((16, 256, 4096)))]
