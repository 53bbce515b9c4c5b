"""What changed between two versions: the fields, and in a text the words."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from parsers.record import Attachment
from storage.diff import Piece, compare, word_diff
from tests.storage.conftest import record


def changed(old: str, new: str) -> list[tuple[str, str]]:
    return [(piece.op, piece.text.strip()) for piece in word_diff(old, new) if piece.op != "same"]


def test_the_words_that_changed_are_told() -> None:
    old = "The Minister met the envoy.\n\nThey spoke of trade.\n\nThe visit ends tomorrow."
    new = "The Minister met the new envoy.\n\nThey spoke of peace.\n\nThe visit ends tomorrow."
    assert changed(old, new) == [("added", "new"), ("removed", "trade"), ("added", "peace")]


def test_a_paragraph_that_came_is_one_piece() -> None:
    added = "A second paragraph was put in."
    assert changed("First.\n\nLast.", f"First.\n\n{added}\n\nLast.") == [("added", added)]


def test_white_space_is_no_difference() -> None:
    assert changed("one  two\nthree", "one two three") == []


def test_scripts_without_spaces_are_told_letter_by_letter() -> None:
    assert changed("外交部发言人宣布", "外交部女发言人宣布") == [("added", "女")]


def test_all_may_come_or_go() -> None:
    assert word_diff("", "new") == [Piece("added", "new")]
    assert word_diff("old", "") == [Piece("removed", "old")]
    assert word_diff("", "") == []


WORDS = st.lists(st.sampled_from(["a", "b", "talks", "外", "новый", ".", "\n\n"]), max_size=30).map(" ".join)


@given(WORDS, WORDS)
def test_each_side_can_be_put_together_again(old: str, new: str) -> None:
    pieces = word_diff(old, new)
    before = "".join(piece.text for piece in pieces if piece.op != "added")
    after = "".join(piece.text for piece in pieces if piece.op != "removed")
    assert before.split() == old.split() or "".join(before.split()) == "".join(old.split())
    assert "".join(after.split()) == "".join(new.split())


def test_long_texts_take_no_longer_than_their_length_warrants() -> None:
    old = " ".join(f"word{number % 500}" for number in range(20_000))
    new = " ".join(f"word{number % 499}" for number in range(20_000))
    started = time.process_time()
    assert changed(old, new)
    assert time.process_time() - started < 10


def test_fields_that_differ_are_told_in_the_record_s_order() -> None:
    old = record(1, place="Lisbon", origins={"place": "dateline"})
    new = old.model_copy(
        update={
            "title": "Another title",
            "attachments": (Attachment(url="https://mfa.example/a.pdf"),),
            "parser": "xx-mfa/news@2",
            "origins": {"place": "text"},
            "warnings": ("no number",),
        }
    )
    changes = compare(old.to_json(explain=True), new.to_json(explain=True))
    assert [change.field for change in changes] == ["title", "attachments"]
    assert (changes[0].old, changes[0].new) == (old.title, "Another title")


def test_blocks_alone_are_told_where_the_text_is_the_same() -> None:
    old = record(1)
    block = old.body[0].model_copy(update={"type": "heading"})
    new = old.model_copy(update={"body": (block, *old.body[1:])})
    assert [change.field for change in compare(old.to_json(), new.to_json())] == ["body"]
    assert compare(old.to_json(), old.to_json()) == []
