"""Transcripts part into turns by the site's own marks; texts with colons are none."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parsers.extract import Passage
from parsers.normalize.marks import MARKS
from parsers.normalize.turns import Transcript, find_turns
from parsers.record import Speaker
from tests.parsers.normalize.timing import is_quick
from tests.parsers.normalize.transcript_cases import CASES, Case


def speakers_of(case: Case) -> list[Speaker]:
    named = [entry.strip().partition(" / ") for entry in case.speakers.split(";") if entry.strip()]
    return [Speaker(name=name, role=role or None) for name, _, role in named]


def passages_of(text: str) -> list[Passage]:
    return [Passage("paragraph", part) for part in text.split("\n\n") if part.strip()]


def letters(text: str) -> str:
    """What of a text may not be lost: all but blanks and the punctuation and pictures of marks."""
    return re.sub(r"[\s:：.\-–—)）*•○\u200b❓💬🎙]", "", text)


def rebuilt(transcript: Transcript) -> str:
    return transcript.preamble + "".join(f"{turn.label} {turn.text}" for turn in transcript.turns)


def test_there_are_enough_cases() -> None:
    assert len(CASES) >= 120
    assert len({case.language for case in CASES}) >= 15


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.language}-{case.text[:30]}")
def test_labels_are_found_as_printed(case: Case) -> None:
    transcript = find_turns(passages_of(case.text), case.language, speakers_of(case))
    assert tuple(turn.label for turn in transcript.turns) == case.labels
    assert transcript.is_transcript == bool(case.labels)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.language}-{case.text[:30]}")
def test_nothing_of_the_text_is_lost(case: Case) -> None:
    transcript = find_turns(passages_of(case.text), case.language, speakers_of(case))
    assert letters(rebuilt(transcript)) == letters(case.text)


@pytest.mark.parametrize(
    "case", [case for case in CASES if case.labels], ids=lambda case: f"{case.language}-{case.text[:30]}"
)
def test_unnamed_questioners_ask_and_nobody_is_their_speaker(case: Case) -> None:
    marks = MARKS[case.language]
    words = {word.strip().casefold() for word in marks.questions.split(";")}
    for turn in find_turns(passages_of(case.text), case.language, speakers_of(case)).turns:
        if turn.label.strip("<>()（）【】").casefold() in words:
            assert turn.is_question
            assert turn.speaker is None


def turns_of(text: str, language: str, *speakers: Speaker) -> list[tuple[str, str | None, str | None, bool]]:
    found = find_turns(passages_of(text), language, speakers).turns
    return [(turn.label, turn.speaker, turn.role, turn.is_question) for turn in found]


def test_a_surname_or_an_office_means_the_known_speaker() -> None:
    text = "Mr. Fumio Kishida, Minister for Foreign Affairs: I leave.\n\nFukai, TBS: When?\n\nMinister Kishida: Soon."
    assert turns_of(text, "en", Speaker(name="Fumio Kishida", role="Foreign Minister")) == [
        ("Mr. Fumio Kishida, Minister for Foreign Affairs", "Fumio Kishida", "Minister for Foreign Affairs", False),
        ("Fukai, TBS", "Fukai", None, True),
        ("Minister Kishida", "Fumio Kishida", None, False),
    ]


def test_an_answer_is_the_one_speakers() -> None:
    text = "Вопрос: Когда?\n\nОтвет: Скоро."
    assert turns_of(text, "ru", Speaker(name="М.В.Захарова"))[1][1] == "М.В.Захарова"
    assert turns_of(text, "ru", Speaker(name="М.В.Захаровой"))[1][1] == "М.В.Захарова"


def test_the_label_puts_right_a_name_that_the_title_declines() -> None:
    text = "Вопрос: Когда?\n\nМ.В.Захарова: Скоро."
    assert turns_of(text, "ru", Speaker(name="М.В.Захаровой"))[1][1] == "М.В.Захарова"


def test_one_who_reports_and_holds_no_office_does_not_ask() -> None:
    text = "В.Путин: Как дела в школах?\n\nС.Кравцов: Школы готовы.\n\nВ.Путин: Хорошо.\n\nС.Кравцов: Спасибо."
    assert [asks for *_, asks in turns_of(text, "ru", Speaker(name="Владимир Путин", role="Президент"))] == [False] * 4


def test_a_label_of_another_office_is_not_the_speaker_by_designation() -> None:
    text = "Deputy Spokesperson: Good afternoon.\n\nQuestion: Any news?"
    assert turns_of(text, "en", Speaker(name="Office of the Spokesperson"))[0][1] == "Deputy Spokesperson"


def test_an_answer_is_nobodys_where_two_speak() -> None:
    text = "Q: When?\n\nA: Soon."
    assert turns_of(text, "en", Speaker(name="A. One"), Speaker(name="B. Two"))[1][1] is None


def test_a_later_label_in_short_means_the_one_printed_in_full() -> None:
    text = (
        "JAMES CURRAN: Congratulations.\n\nPENNY WONG, FOREIGN MINISTER: Thank you.\n\nCURRAN: And now?\n\n"
        "FOREIGN MINISTER: Onwards."
    )
    assert turns_of(text, "en") == [
        ("JAMES CURRAN", "JAMES CURRAN", None, True),
        ("PENNY WONG, FOREIGN MINISTER", "PENNY WONG", "FOREIGN MINISTER", False),
        ("CURRAN", "JAMES CURRAN", None, True),
        ("FOREIGN MINISTER", "PENNY WONG", None, False),
    ]


def test_brackets_belong_to_the_label_and_not_to_the_speaker() -> None:
    text = "【岡田大臣】始めます。\n\n【共同通信 斎藤記者】お願いします。"
    assert turns_of(text, "ja", Speaker(name="岡田", role="外務大臣")) == [
        ("【岡田大臣】", "岡田", None, False),
        ("【共同通信 斎藤記者】", "共同通信 斎藤記者", None, True),
    ]


def test_a_moderator_neither_asks_nor_answers() -> None:
    text = "MODERATOR: First question.\n\nQUESTION: When?\n\nMR. SMITH: Soon."
    assert [asks for *_, asks in turns_of(text, "en")] == [False, True, False]


def test_a_statement_before_the_first_question_is_the_preamble() -> None:
    transcript = find_turns(
        passages_of("The guest arrives on Monday.\n\nQ: When does he leave?\n\nA: On Friday."), "en"
    )
    assert transcript.preamble == "The guest arrives on Monday."
    assert [turn.text for turn in transcript.turns] == ["When does he leave?", "On Friday."]


def test_paragraphs_and_headings_between_labels_belong_to_the_turn_before() -> None:
    passages = [
        Passage("paragraph", "Question: And the talks?"),
        Passage("paragraph", "Sergey Lavrov: They go on."),
        Passage("paragraph", "Nobody hurries."),
        Passage("heading", "Trade"),
        Passage("paragraph", "Question: And trade?"),
    ]
    transcript = find_turns(passages, "en", [Speaker(name="Sergey Lavrov")])
    assert [turn.text for turn in transcript.turns] == [
        "And the talks?",
        "They go on.\n\nNobody hurries.\n\nTrade",
        "And trade?",
    ]


def test_bold_runs_are_labels_where_the_text_goes_on_after_a_colon() -> None:
    passages = [
        Passage("paragraph", "Minister Sokolova: We met.", label=18),
        Passage("paragraph", "John Reporter: And then?", label=14),
        Passage("paragraph", "Minister Sokolova: We parted.", label=18),
    ]
    labels = [turn.label for turn in find_turns(passages, "en").turns]
    assert labels == ["Minister Sokolova", "John Reporter", "Minister Sokolova"]


def test_questions_in_bold_without_labels_make_a_transcript_without_turns() -> None:
    passages = [
        Passage("paragraph", "Minister, what comes next?", label=26),
        Passage("paragraph", "We shall see."),
        Passage("paragraph", "And who will pay for it?", label=24),
        Passage("paragraph", "All of us."),
    ]
    transcript = find_turns(passages, "en")
    assert transcript.is_transcript
    assert transcript.turns == ()


def test_pictures_for_question_and_answer_make_a_transcript_without_turns() -> None:
    transcript = find_turns(passages_of("🎙 Когда встреча?\n\n💬 Скоро."), "ru")
    assert transcript.is_transcript
    assert transcript.turns == ()


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("— Как идут дела?\n\n— Они идут в гору.", True),
        ("■ ما موقفكم؟\n\n- موقفنا واضح.", True),
        ("- What will change?\n- Who pays?\n- The state.", False),
        ("What will change?\n\n- Lower fees\n- Longer hours", False),
        ("- Lower fees\n- Longer hours?\n- Better roads", False),
    ],
)
def test_dashes_that_ask_and_answer_make_a_transcript_without_turns(text: str, asked: bool) -> None:
    transcript = find_turns(passages_of(text), None)
    assert transcript.is_transcript == asked
    assert transcript.turns == ()


def test_a_translation_between_the_lines_is_no_further_turn() -> None:
    text = "问:中方有何评论?\nQ: What is your comment?\n答:我们正在了解。\nA: We are checking."
    assert [label for label, *_ in turns_of(text, "zh")] == ["问", "答"]


def test_an_empty_body_is_no_transcript() -> None:
    assert find_turns([], "en") == Transcript()


def test_gold_transcripts(shared: Callable[..., Path]) -> None:
    """On real releases: transcripts told from others, and their first labels in order."""
    right_kind, right_labels, releases = 0, 0, 0
    with shared("gold", "dev.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            release = json.loads(line)
            labels = release["labels"]
            body = release["text"].rpartition(release["title"])[2]
            passages = [Passage("paragraph", part) for part in body.split("\n") if part.strip()]
            transcript = find_turns(passages, release["language"])
            releases += 1
            right_kind += transcript.is_transcript == labels["is_transcript"]
            right_labels += [turn.label for turn in transcript.turns] == (labels["turns"] or [])
    assert right_kind / releases >= 0.97
    assert right_labels / releases >= 0.92


@settings(max_examples=150, deadline=None)
@given(
    lines=st.lists(
        st.text(alphabet="ABab QR:.-–—()【】<>?！问答：記者\n 1МВоа\u200b", max_size=40).filter(str.strip), max_size=12
    ),
    language=st.sampled_from(["en", "ru", "zh", "ja", "fr", "de"]),
)
def test_no_text_loses_a_letter(lines: list[str], language: str) -> None:
    transcript = find_turns([Passage("paragraph", line) for line in lines], language)
    assert letters(rebuilt(transcript)) == letters("".join(lines))


@settings(max_examples=60, deadline=None)
@given(
    rounds=st.lists(
        st.tuples(st.text(alphabet="abc de?,", min_size=3), st.text(alphabet="abc de.,", min_size=3)),
        min_size=1,
        max_size=8,
    ),
    language=st.sampled_from(sorted(code for code, marks in MARKS.items() if marks.questions and marks.answers)),
)
def test_questions_and_answers_put_in_come_out_again(rounds: list[tuple[str, str]], language: str) -> None:
    """In every language: as many turns as were put in, in order, under the language's first words for both."""
    question = MARKS[language].questions.split(";")[0].strip().capitalize()
    answer = MARKS[language].answers.split(";")[0].strip().capitalize()
    passages = []
    for asked, answered in rounds:
        passages += [Passage("paragraph", f"{question}: x{asked}x"), Passage("paragraph", f"{answer}: y{answered}y")]
    turns = find_turns(passages, language).turns
    assert [turn.label for turn in turns] == [question, answer] * len(rounds)
    assert [turn.is_question for turn in turns] == [True, False] * len(rounds)


@pytest.mark.parametrize(
    "unit",
    [
        "Q: a\n",
        "A:\n",
        "A" * 50 + ":",
        "a:",
        "— - ",
        "【a】",
        "(((",
        "Name Name: ",
        ": ",
        "\n",
        "MR X: y\n",
        "a. ",
        "- " * 9,
    ],
)
def test_hostile_text_takes_no_time(unit: str) -> None:
    assert is_quick(lambda text: find_turns([Passage("paragraph", text)], "en"), unit * (100_000 // len(unit)))
