"""Bytes become text in the WHATWG's order, twice-encoded text is mended, and what cannot be read is refused in time."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parsers.document import Document
from parsers.errors import ParseError
from parsers.page import MAX_PAGE_BYTES, charset_of, decode, decode_document, mend_mojibake, read_page

RUSSIAN = "Министр выступил с заявлением о возобновлении паромного сообщения."
JAPANESE = "外務大臣は記者会見で談話を発表しました。"


def test_byte_order_mark_beats_the_header() -> None:
    assert decode(b"\xef\xbb\xbf" + RUSSIAN.encode(), "text/html; charset=windows-1251") == (RUSSIAN, "utf-8")
    assert decode(RUSSIAN.encode("utf-16"), None) == (RUSSIAN, "utf-16le")


def test_header_beats_the_meta_tag() -> None:
    body = b'<meta charset="utf-8">' + RUSSIAN.encode("windows-1251")
    text, charset = decode(body, 'text/html; charset="windows-1251"')
    assert charset == "windows-1251"
    assert RUSSIAN in text


@pytest.mark.parametrize(
    ("declaration", "charset", "text"),
    [
        (b'<meta charset="windows-1251">', "windows-1251", RUSSIAN),
        (b'<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">', "shift_jis", JAPANESE),
        (b'<?xml version="1.0" encoding="Shift_JIS"?>', "shift_jis", JAPANESE),
        (b'<meta charset="gb2312">', "gbk", "外交部发言人答记者问"),
        (b'<!-- <meta charset="utf-8"> --><meta charset="koi8-r">', "koi8-r", RUSSIAN),
    ],
)
def test_meta_tag_within_the_first_kilobyte_decides(declaration: bytes, charset: str, text: str) -> None:
    assert decode(declaration + text.encode(charset), None) == (declaration.decode() + text, charset)


def test_labels_are_those_of_the_whatwg() -> None:
    # "latin1" means windows-1252 to every browser: 0x93 and 0x94 are quotation marks.
    assert decode(b"\x93hello\x94", "text/html; charset=latin1") == ("“hello”", "windows-1252")


def test_meta_tag_that_says_utf_16_means_utf_8() -> None:
    body = b'<meta charset="utf-16">' + RUSSIAN.encode()
    assert decode(body, None)[1] == "utf-8"


def test_wrong_declaration_is_overruled_where_it_damages_the_text() -> None:
    body = b'<meta charset="utf-8">' + (RUSSIAN * 20).encode("windows-1251")
    text, charset = decode(body, None)
    assert charset != "utf-8"
    assert RUSSIAN in text


def test_page_damaged_by_others_is_unreadable() -> None:
    body = ("<p>" + "\ufffd" * 60 + " statement of the ministry</p>").encode()
    with pytest.raises(ParseError) as caught:
        decode(body, "text/html; charset=utf-8")
    assert caught.value.reason == "unreadable"


@pytest.mark.parametrize("body", [b"", b"  \r\n\t", b"\x00\x00\x00"])
def test_nothing_is_empty(body: bytes) -> None:
    with pytest.raises(ParseError) as caught:
        decode(body, None)
    assert caught.value.reason == "empty"


def test_binary_data_is_no_text() -> None:
    with pytest.raises(ParseError) as caught:
        decode(bytes(range(256)) * 40, None)
    assert caught.value.reason == "unreadable"
    assert charset_of(bytes(range(256)) * 40, None) is None


@pytest.mark.parametrize("wrong", ["latin-1", "cp1252"])
@pytest.mark.parametrize("text", ["The Minister’s words – “we will” – were heard.", "Déclaration à l’été, naïve"])
def test_text_encoded_twice_is_mended(wrong: str, text: str) -> None:
    garbled = text.encode().decode(wrong, "replace")
    if "\ufffd" not in garbled:
        assert mend_mojibake(garbled + " plain") == text + " plain"


def test_a_nul_within_a_text_encoded_twice_does_no_harm() -> None:
    text, charset = decode_document(Document(b"\xc3\x82\xc2\x80\x00\xc2\x80"))
    assert charset == "utf-8"
    assert "\x00" not in text


@pytest.mark.parametrize(
    "text", ["LIBERTÉ» et «ÉGALITÉ»", "Zażółć gęślą jaźń", "Â la carte", RUSSIAN, JAPANESE, "naïve café – “quoted”"]
)
def test_sound_text_is_left_alone(text: str) -> None:
    assert mend_mojibake(text) == text


@given(st.text(max_size=300))
def test_mending_never_touches_text_without_controls_that_came_from_one_decoding(text: str) -> None:
    assert mend_mojibake(mend_mojibake(text)) == mend_mojibake(text) or any("\x80" <= char <= "\xff" for char in text)


@given(st.binary(max_size=2000), st.none() | st.text(max_size=40))
def test_decoding_any_bytes_gives_text_or_a_parse_error(body: bytes, content_type: str | None) -> None:
    charset = charset_of(body, content_type)
    if charset is None:
        with pytest.raises(ParseError, match=r".") as caught:
            decode(body, content_type)
        assert caught.value.reason in ("empty", "unreadable")
    else:
        text, again = decode(body, content_type)
        assert again == charset
        assert "\x00" not in text


def test_page_over_the_limit_is_refused() -> None:
    with pytest.raises(ParseError, match="larger than"):
        read_page(Document(body=b"<p>" + b"x" * MAX_PAGE_BYTES))


@pytest.mark.parametrize("closed", [True, False])
def test_deep_nesting_is_refused_in_no_time(closed: bool) -> None:
    deep = "<div>" * 100_000 + "hello" + ("</div>" * 100_000 if closed else "")
    started = time.perf_counter()
    with pytest.raises(ParseError, match="nest more than"):
        read_page(Document(body=deep.encode()))
    assert time.perf_counter() - started < 2


@settings(max_examples=30)
@given(st.integers(1, 400))
def test_moderate_nesting_is_read(depth: int) -> None:
    page = read_page(Document(body=("<div>" * depth + "hello" + "</div>" * depth).encode()))
    assert page.tree.body is not None
    assert page.tree.body.text() == "hello"
