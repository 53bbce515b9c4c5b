"""Which addresses are one, which texts say the same, and which are two documents."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.record import Attachment
from storage.identity import MAX_KEY, Likeness, address_key, bounded, content_hash, fold, is_other_document, record_hash
from tests.storage.conftest import OTHER_PARAGRAPHS, PARAGRAPHS, record


@pytest.mark.parametrize(
    "url",
    [
        "http://mfa.example/news/1",
        "https://www.mfa.example/news/1",
        "https://mfa.example:443/news/1",
        "https://MFA.example/news/1/",
        "https://mfa.example/news/1#top",
        "https://mfa.example/news/1?utm_source=feed&utm_medium=rss",
        "https://mfa.example/news/1;jsessionid=0A1B2C",
        "https://mfa.example/news/1?PHPSESSID=0123",
        "https://mfa.example/news/%31",
    ],
)
def test_one_address_has_one_key(url: str) -> None:
    assert address_key(url) == address_key("https://mfa.example/news/1")


@pytest.mark.parametrize(
    "url",
    [
        "https://mfa.example/news/2",
        "https://mfa.example/news/1?lang=fr",
        "https://mfa.example:8080/news/1",
        "https://fr.mfa.example/news/1",
        "https://mfa.example/News/1",
    ],
)
def test_another_address_has_another_key(url: str) -> None:
    assert address_key(url) != address_key("https://mfa.example/news/1")


def test_the_order_of_parameters_makes_no_other_address() -> None:
    assert address_key("https://mfa.example/?a=1&b=2") == address_key("https://mfa.example/?b=2&a=1")


@given(st.from_regex(r"https?://(www\.)?[a-z0-9][a-z0-9.-]{0,20}(/[A-Za-z0-9._~-]{0,9}){0,5}", fullmatch=True))
def test_a_simple_address_has_the_key_that_the_long_way_gives(url: str) -> None:
    assert address_key(url) == address_key(url + "#")


@given(st.text())
def test_anything_has_a_key_that_an_index_takes(text: str) -> None:
    key = address_key(text)
    assert len(key.encode()) <= MAX_KEY
    assert "\0" not in key


def test_long_keys_stay_apart() -> None:
    assert bounded("a" * 5000) != bounded("a" * 5001)
    assert len(bounded("é" * 5000).encode()) <= MAX_KEY


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the 1st\u00a0of May", "the 1st of May"),
        ("co\u00adoperation", "cooperation"),
        ("by\u200b \u2060the\ufeff Minister", "by the Minister"),
        ("\u200eleft\u200f and \u202aright\u202c", "left and right"),
        ("“Peace”, she said, it’s near", '"Peace", she said, it\'s near'),
        ("«мир» – это", '"мир" - это'),
        ("line\r\n\tbroken", "line broken"),
        ("oﬃce", "office"),
        ("wait…", "wait..."),
        ("cafe\u0301", "café"),
        ("it´s", "it's"),
    ],
)
def test_what_reads_the_same_is_the_same(one: str, other: str) -> None:
    assert fold(one) == fold(other)
    assert content_hash(record(title=one)) == content_hash(record(title=other))


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_the_content_is_title_text_dates_and_attachments() -> None:
    plain = content_hash(record())
    assert content_hash(record(title="Another title")) != plain
    assert content_hash(record(paragraphs=PARAGRAPHS[:2])) != plain
    assert content_hash(record(published_at=date(2024, 3, 2), published_precision="day")) != plain
    assert content_hash(record(event_date=date(2024, 3, 2))) != plain
    assert content_hash(record(attachments=(Attachment(url="https://mfa.example/a.pdf"),))) != plain


def test_how_it_was_read_is_not_content() -> None:
    plain = record()
    changed = record(
        parser="xx-mfa/other@2", origins={"title": "meta"}, warnings=("no number",), url="https://mfa.example/x"
    )
    assert content_hash(changed) == content_hash(plain)
    assert record_hash(changed) == record_hash(plain)
    assert record_hash(record(kind="speech")) != record_hash(plain)


DAY = date(2024, 3, 1)
TEXT, OTHER = "\n\n".join(PARAGRAPHS), "\n\n".join(OTHER_PARAGRAPHS)


@pytest.mark.parametrize(
    ("title", "text", "day", "why"),
    [
        ("Minister receives ambassador", TEXT.replace("two", "three"), DAY, "a word was changed"),
        ("Minister receives ambassador", OTHER, DAY, "the text was replaced under its title and date"),
        ("Condolences on the storm", TEXT, DAY, "the title was replaced"),
        ("Condolences on the storm", OTHER, DAY, "both were replaced on the day of publication"),
        ("Minister receives ambassador", TEXT, date(2024, 9, 1), "the date was changed"),
    ],
)
def test_an_edit_keeps_the_document(title: str, text: str, day: date, why: str) -> None:
    assert not is_other_document(Likeness("Minister receives the ambassador", TEXT, DAY), Likeness(title, text, day)), (
        why
    )


def test_an_address_used_again_for_something_else_is_another_document() -> None:
    old = Likeness("Minister receives the ambassador", TEXT, DAY)
    assert is_other_document(old, Likeness("Condolences on the storm", OTHER, date(2024, 5, 1)))


def test_a_yearly_greeting_under_one_address_and_title_is_another_document_each_year() -> None:
    old = Likeness("National Day", TEXT, date(2023, 6, 23))
    assert is_other_document(old, Likeness("National Day", OTHER, date(2024, 6, 23)))
    assert not is_other_document(old, Likeness("National Day", OTHER, date(2023, 6, 24)))
