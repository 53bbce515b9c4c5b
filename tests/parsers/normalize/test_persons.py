"""One id for all spellings of a person: scripts, grammatical cases, initials, order of names."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from parsers.normalize import persons
from parsers.normalize.persons import (
    TABLE,
    PersonTableError,
    extend,
    find_persons,
    known_persons,
    load_persons,
    person_id,
    person_name,
)
from parsers.normalize.persons import _rows as rows
from tests.parsers.normalize.timing import is_quick


@pytest.mark.parametrize(
    ("name", "language", "person"),
    [
        ("Sergey Lavrov", "en", "sergey-lavrov"),
        ("Sergei Lavrov", "en", "sergey-lavrov"),
        ("SERGEY LAVROV", "en", "sergey-lavrov"),
        ("S. Lavrov", "en", "sergey-lavrov"),
        ("Sergey V. Lavrov", "en", "sergey-lavrov"),
        ("Сергей Лавров", "ru", "sergey-lavrov"),
        ("Лавров Сергей Викторович", "ru", "sergey-lavrov"),
        ("С.В.Лавров", "ru", "sergey-lavrov"),
        ("С.В.Лаврова", "ru", "sergey-lavrov"),
        ("С. В. Лаврову", "ru", "sergey-lavrov"),
        ("Сергея Викторовича Лаврова", "ru", "sergey-lavrov"),
        ("Сергеем Лавровым", "ru", "sergey-lavrov"),
        ("Сергія Лаврова", "uk", "sergey-lavrov"),
        ("Serguéi Lavrov", "es", "sergey-lavrov"),
        ("Sergej Lawrow", "de", "sergey-lavrov"),
        ("Sergej Lawrows", "de", "sergey-lavrov"),
        ("拉夫罗夫", "zh", "sergey-lavrov"),
        ("سيرغي لافروف", "ar", "sergey-lavrov"),
        ("М.В.Захаровой", "ru", "maria-zakharova"),
        ("Марией Захаровой", "ru", "maria-zakharova"),
        ("Владимиром Путиным", "ru", "vladimir-putin"),
        ("Володимира Зеленського", "uk", "volodymyr-zelenskyy"),
        ("Дмитра Кулеби", "uk", "dmytro-kuleba"),
        ("Си Цзиньпином", "ru", "xi-jinping"),
        ("Никола Пашиняна", "ru", "nikol-pashinyan"),
        ("Реджепом Тайипом Эрдоганом", "ru", "recep-tayyip-erdogan"),
        ("Antony J. Blinken", "en", "antony-blinken"),
        ("Michael R. Pompeo", "en", "mike-pompeo"),
        ("KISHIDA Fumio", "en", "fumio-kishida"),
        ("岸田 文雄", "ja", "fumio-kishida"),
        ("王毅", "zh", "wang-yi"),
        ("華春瑩", "zh", "hua-chunying"),
        ("조태열", "ko", "cho-tae-yul"),
        ("Mevlut Cavusoglu", "en", "mevlut-cavusoglu"),
        ("Dr. S. Jaishankar", "en", "s-jaishankar"),
        ("Radosława Sikorskiego", "pl", "radoslaw-sikorski"),
        ("Jean-Noel Barrot", "en", "jean-noel-barrot"),
        ("Lavrov", "en", None),
        ("Лавров", "ru", None),
        ("John Smith", "en", None),
        ("Sergey Ivanov", "en", None),
        ("THE PRESIDENT", "en", None),
        ("", "en", None),
        ("x " * 400, "en", None),
    ],
)
def test_a_spelling_leads_to_its_person(name: str, language: str, person: str | None) -> None:
    assert person_id(name, language) == person


def test_the_table_is_large_and_sound() -> None:
    table = list(rows(TABLE))
    ids = [person for person, _, _ in table]
    assert len(ids) >= 150
    assert len(ids) == len(set(ids))
    assert all(person == person.lower() and " " not in person for person in ids)
    assert [person for person, name, _ in table if person_name(person) != name] == []


def test_every_spelling_in_the_table_leads_back_to_its_person() -> None:
    """No spelling belongs to two persons."""
    wrong = [
        (spelling, person)
        for person, name, spellings in rows(TABLE)
        for spelling in (name, *spellings)
        if len(spelling.split()) > 1 and person_id(spelling) not in (person, None)
    ]
    assert wrong == []
    assert all(person_id(name) == person for person, name, _ in rows(TABLE) if len(name.split()) > 1)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "Sergey Lavrov met Hakan Fidan and John Smith.",
            "en",
            [("Sergey Lavrov", "sergey-lavrov"), ("Hakan Fidan", "hakan-fidan")],
        ),
        (
            "Лавров и Мария Захарова встретили Хакана Фидана.",
            "ru",
            [("Мария Захарова", "maria-zakharova"), ("Хакана Фидана", "hakan-fidan")],
        ),
        ("С.В.Лавров заявил", "ru", [("С.В.Лавров", "sergey-lavrov")]),
        ("外交部长王毅同拉夫罗夫举行会谈", "zh", [("拉夫罗夫", "sergey-lavrov")]),
        ("岸田文雄は", "ja", [("岸田文雄", "fumio-kishida")]),
        ("nobody is named here", "en", []),
    ],
)
def test_persons_are_found_in_a_text(text: str, language: str, expected: list[tuple[str, str]]) -> None:
    spans = find_persons(text, language)
    assert [(span.text, span.person_id) for span in spans] == expected
    assert all(text[span.start : span.end] == span.text for span in spans)


@pytest.fixture
def shipped_only() -> Iterator[None]:
    yield
    persons._further.clear()
    known_persons.cache_clear()


@pytest.mark.usefixtures("shipped_only")
def test_a_file_adds_persons_for_the_process(tmp_path: Path) -> None:
    table = tmp_path / "more.tsv"
    table.write_text("# ours\nada-example\tAda Example\tАда Пример|アダ・エグザンプル\n", encoding="utf-8")
    assert person_id("Ada Example") is None
    extend(table)
    assert person_id("Ada Example") == "ada-example"
    assert person_id("Аде Пример", "ru") == "ada-example"
    assert person_id("Sergey Lavrov") == "sergey-lavrov"


def test_a_file_that_cannot_be_read_says_where(tmp_path: Path) -> None:
    table = tmp_path / "broken.tsv"
    table.write_text("ada-example\tAda Example\nonly-an-id\n", encoding="utf-8")
    with pytest.raises(PersonTableError, match=r"broken\.tsv, line 2"):
        load_persons(table)


def test_two_persons_of_one_name_are_neither() -> None:
    table = persons.Persons([("one", "Ann Lee", ()), ("two", "Lee Ann", ())])
    assert table.person_id("Ann Lee") is None


@pytest.mark.parametrize("unit", ["Sergey ", "May ", "С.", "Ван ", "拉夫罗夫", "A. ", "王", "سيرغي "])
def test_hostile_text_takes_no_time(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    find_persons("warm")
    assert is_quick(find_persons, text)
