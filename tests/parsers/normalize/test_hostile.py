"""No text, however hostile, makes reading slow or fail: every pattern is linear, and what is searched is bounded."""

from __future__ import annotations

import unicodedata
from dataclasses import fields
from pkgutil import iter_modules

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parsers.document import Document
from parsers.extract import Extract, Passage
from parsers.normalize import languages, normalize
from parsers.normalize.grammar import find_kind, grammar_of, kind_at_head
from parsers.normalize.language import (
    Phrases,
    can_begin,
    compile_begun,
    compile_phrases,
    language_of,
    word_beginnings,
)
from parsers.normalize.lead import read_lead
from parsers.normalize.lines import read_lines, read_signature
from parsers.normalize.people import read_people
from parsers.normalize.title import read_title
from parsers.plaintext import extract_text
from tests.parsers.normalize.timing import is_quick

SIZE = 100_000
WORST = (
    " ",
    "a",
    "A ",
    ",",
    ", ",
    "(",
    "((",
    "1",
    "1.",
    "A.",
    "'s ",
    "of the ",
    "Minister ",
    "statement ",
    ":",
    " - ",
    "。",
    "的",
    "นาย",
    "\n",
    "[",
    "—",
)
LANGUAGES = ("en", "ru", "fr", "de", "zh", "ja", "ko", "ar", "tr", "th")


@pytest.mark.parametrize("language", LANGUAGES)
def test_hostile_title_and_lines_take_no_time(language: str) -> None:
    table = language_of(language)
    read_title("Statement by Minister X, Oslo, 3 May 2021", table)  # the patterns are compiled once
    for unit in WORST:
        text = unit * (SIZE // len(unit))
        assert is_quick(lambda text: read_title(text, table), text), repr(unit)
        assert is_quick(lambda text: read_people(text, table), text), repr(unit)
        assert is_quick(lambda text: read_lines([text], table), text), repr(unit)
        assert is_quick(lambda text: read_signature([text], table), text), repr(unit)
        assert is_quick(lambda text: read_lead(text, table).people, text), repr(unit)


@given(st.text(max_size=300), st.lists(st.text(max_size=120), max_size=8))
@settings(max_examples=120, deadline=None)
def test_any_text_gives_a_record(title: str, paragraphs: list[str]) -> None:
    extract = Extract(title=title, passages=[Passage("paragraph", text) for text in paragraphs], layout="test/any@1")
    record = normalize(extract, Document(body=b""))
    printed = "".join(character for character in title if unicodedata.category(character) not in ("Cc", "Cs"))
    assert "".join(record.title.split()) == "".join(printed.split())
    assert not any(unicodedata.category(character) in ("Cc", "Cs") for character in record.title)


@given(st.text(alphabet="abc :,.()\n-–0123456789ABCДя中の한", max_size=400))
@settings(max_examples=120, deadline=None)
def test_plain_text_keeps_all_that_is_not_head_or_furniture(text: str) -> None:
    if not any(character.isalnum() for character in text):
        return
    extract = extract_text(Document(body=text.encode(), format="text"))
    assert extract.title
    assert all(passage.text for passage in extract.passages)


@pytest.mark.parametrize(
    ("phrase", "matches", "misses"),
    [
        ("press conference", "Press  Conference", "press-conference"),
        ("minist*", "ministers", "administer"),
        ("(joint )?statement", "joint statement", "restatement"),
        ("call (with|from)?", "call", "recall"),
        ("call (with|from)?", "call from", "callfrom"),
        ("(very |so )*long", "very so long", "verylong"),
        ("l'état", "l’état", "letat"),
    ],
)
def test_phrase_matches_as_its_notation_says(phrase: str, matches: str, misses: str) -> None:
    pattern = compile_phrases(phrase)
    assert pattern.fullmatch(matches)
    assert not pattern.fullmatch(misses)


def test_phrase_that_could_be_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="could be nothing"):
        compile_phrases("(a|b)?")


@pytest.mark.parametrize("code", sorted(module.name for module in iter_modules(languages.__path__)))
def test_every_phrase_of_every_language_says_something(code: str) -> None:
    language = language_of(code)
    for column in fields(language):
        listed = getattr(language, column.name)
        if isinstance(listed, str) and ";" in listed:
            compile_phrases(listed)


@pytest.mark.parametrize(
    ("letters", "can"),
    [
        ("pres", True),
        ("PRES", True),
        ("pre", False),
        ("join", True),
        ("stat", True),
        ("äthe", True),
        ("aeth", True),
        ("l’ét", True),
        ("o", True),
        ("on", False),
        ("o.", True),
    ],
)
def test_a_phrase_is_tried_only_where_its_first_letters_stand(letters: str, can: bool) -> None:
    assert can_begin("press; (joint )?statement; Äther; l'état; o", letters) is can
    assert can_begin("*konferenz", letters)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_of_a_table_is_lost_to_the_test_of_its_beginning(language: str) -> None:
    """Where a word begins, the phrases that can begin so match what all of them do."""
    table = language_of(language)
    lists = [table.roles, table.links, table.honorifics, table.departments, table.role_words, table.occasion]
    for phrases in (*lists, *(words for _, words in table.kinds)):
        for phrase in filter(None, (part.strip() for part in phrases.split(";"))):
            plain = "".join(sign for sign in phrase if sign not in "()?*").replace("|", " ")
            for text in (f"1. «{plain}»", plain.upper(), plain.title()):
                for position, letters in word_beginnings(text):
                    every = compile_phrases(phrases).match(text, position)
                    begun = compile_begun(phrases, letters).match(text, position)
                    assert (every and every.span()) == (begun and begun.span()), (phrase, text)
                    assert every is None or can_begin(phrases, letters), (phrase, text)


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language_of(language).spaced])
def test_a_search_by_words_finds_what_the_pattern_of_all_phrases_does(language: str) -> None:
    table = language_of(language)
    for listed in (table.said, table.meets, table.coming, table.events, table.talks, table.venues, table.occasion):
        phrases, pattern = Phrases(listed), compile_phrases(listed)
        words = "".join(sign for sign in listed if sign not in "()?*").replace("|", " ")
        for text in (words, f"(«{words.upper()}»), {words.title()}-{words}"):
            assert [found.span() for found in phrases.finditer(text)] == [
                found.span() for found in pattern.finditer(text)
            ]
            for start, end in ((0, len(text)), (7, len(text) // 2), (40, 90)):
                found, every = phrases.search(text, start, end), pattern.search(text, start, end)
                assert (found and found.span()) == (every and every.span()), (text, start, end)


def test_the_kind_at_the_head_of_a_text_is_the_first_that_it_names() -> None:
    grammar = grammar_of(language_of("en"))
    for text in (
        "Statement by X",
        "«Statement» by X",
        "The statement by X",
        "stately",
        " Statement",
        "Press statement",
        "",
    ):
        first, head = find_kind(text, grammar), kind_at_head(text, grammar)
        assert head == (first if first and first.start == 0 else None), text


def test_turkish_letters_begin_words_as_patterns_match_them() -> None:
    for text in ("İSTİKBAL", "istikbal", "ıstikbal"):
        assert compile_phrases("istikbal").match(text)
        assert compile_begun("istikbal", text[:4]).match(text)
