"""What releases mention: countries, persons, and documents under their canonical citation."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parsers.normalize.mentions import _NAMED, _alternatives, _literals, find_mentions
from tests.parsers.normalize.timing import is_quick


def documents(text: str, language: str) -> list[str]:
    return [mention.value for mention in find_mentions(text, language) if mention.type == "document"]


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("en", "under UN Security Council resolution 2254 (2015)", ["S/RES/2254 (2015)"]),
        ("en", "Security Council resolutions 242 (1967) and 338 (1973)", ["S/RES/242 (1967)", "S/RES/338 (1973)"]),
        ("en", "in line with UNSCR 1325", ["S/RES/1325"]),
        ("en", "UNSC Resolution 2231", ["S/RES/2231"]),
        ("en", "resolution 1701 of the Security Council", ["S/RES/1701"]),
        ("en", "document S/RES/2231 (2015) and S/PRST/2013/15", ["S/RES/2231 (2015)", "S/PRST/2013/15"]),
        ("en", "General Assembly resolution 68/262 and A/RES/ES-11/1", ["A/RES/68/262", "A/RES/ES-11/1"]),
        ("ru", "в соответствии с резолюцией 2254 СБ ООН", ["S/RES/2254"]),
        ("ru", "резолюция Совета Безопасности ООН 1701", ["S/RES/1701"]),
        ("ru", "резолюции СБ ООН № 2202", ["S/RES/2202"]),
        ("uk", "резолюція Ради Безпеки ООН 2623", ["S/RES/2623"]),
        ("fr", "la résolution 1701 (2006) du Conseil de sécurité", ["S/RES/1701 (2006)"]),
        ("de", "Resolution 1701 des VN-Sicherheitsrats", ["S/RES/1701"]),
        ("es", "la resolución 2254 (2015) del Consejo de Seguridad", ["S/RES/2254 (2015)"]),
        ("pt", "a resolução 2334 do Conselho de Segurança", ["S/RES/2334"]),
        ("it", "la risoluzione 1701 del Consiglio di Sicurezza", ["S/RES/1701"]),
        ("pl", "rezolucja 1701 Rady Bezpieczeństwa", ["S/RES/1701"]),
        ("tr", "BM Güvenlik Konseyi'nin 2254 sayılı kararı", ["S/RES/2254"]),
        ("zh", "安理会第2231号决议", ["S/RES/2231"]),
        ("ja", "安保理決議第2231号", ["S/RES/2231"]),
        ("ko", "안보리 결의 2397호", ["S/RES/2397"]),
        ("ar", "قرار مجلس الأمن رقم 2254 (2015)", ["S/RES/2254 (2015)"]),
        ("en", "the UN Charter and the Vienna Convention on Diplomatic Relations",
         ["Charter of the United Nations", "Vienna Convention on Diplomatic Relations"]),
        ("ru", "нарушение Устава ООН и Минских договорённостей", ["Charter of the United Nations", "Minsk Agreements"]),
        ("fr", "l'Accord de Paris", ["Paris Agreement"]),
        ("zh", "联合国宪章", ["Charter of the United Nations"]),
        ("en", "the Agreement on trade of 10 November 2020", ["agreement 2020-11-10"]),
        ("en", "the memorandum signed on 5 March 2014", ["memorandum 2014-03-05"]),
        ("ru", "Договор о дружбе от 26 мая 1972 года", ["treaty 1972-05-26"]),
        ("fr", "le traité du 22 janvier 1963", ["treaty 1963-01-22"]),
        ("de", "der Vertrag vom 12. September 1990", ["treaty 1990-09-12"]),
        ("en", "The convention will enter into force on 1 January 2027.", []),
        ("en", "They reached an agreement. The visit of 5 March 2024 was short.", []),
        ("en", "we resolve to meet 12 times", []),
        ("en", "the council's resolution of 2 disputes", []),
    ],
)  # fmt: skip
def test_documents_have_their_canonical_value(language: str, text: str, values: list[str]) -> None:
    assert documents(text, language) == values


def test_each_thing_is_mentioned_once_with_its_first_words() -> None:
    text = "Russia and Turkey. Sergey Lavrov came from Russia to Türkiye; Mr Lavrov and Sergei Lavrov spoke."
    assert [(mention.type, mention.text, mention.value) for mention in find_mentions(text, "en")] == [
        ("country", "Russia", "RU"),
        ("country", "Turkey", "TR"),
        ("person", "Sergey Lavrov", "sergey-lavrov"),
    ]


def test_a_text_that_mentions_nothing_has_no_mentions() -> None:
    assert find_mentions("They met and parted.", "en") == ()
    assert find_mentions("", None) == ()


@pytest.mark.parametrize("alternative", [one for names in _NAMED.values() for one in _alternatives(names)])
def test_no_named_document_is_passed_over_by_the_quick_search(alternative: str) -> None:
    """What a text must hold for a name to be sought is in every spelling that the name's pattern accepts."""
    literals = _literals(alternative)
    assert len(literals[0]) >= 2

    @given(st.from_regex(alternative, fullmatch=True))
    @settings(max_examples=10, deadline=None)
    def holds_them(spelling: str) -> None:
        assert all(literal in spelling for literal in literals)

    holds_them()


def test_a_document_is_named_in_the_middle_of_a_long_text() -> None:
    text = f"{'They met and parted. ' * 50}Under the UN Charter, the Charter of the United Nations, they agreed."
    assert [mention.text for mention in find_mentions(text, "en")] == ["UN Charter"]


@pytest.mark.parametrize(
    "unit",
    [
        "resolution ",
        "S/RES/1",
        "agreement 1 ",
        "Russia ",
        "Security Council ",
        "UNSC ",
        "договор от 1 мая 2020 ",
        "安理会",
        "( ",
        "A/1/",
        "Paris Agreement ",
        "Джон ",
    ],
)
def test_hostile_text_takes_no_time(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    find_mentions(text[:1000], "en")
    assert is_quick(lambda text: find_mentions(text, "en"), text)
