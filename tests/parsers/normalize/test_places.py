"""The country of places as printed, and countries named in a text."""

from __future__ import annotations

import pytest

from parsers.normalize.gazetteer import city_rows, country_rows
from parsers.normalize.places import CITIES, COUNTRIES, country_code, country_of, find_countries, table_rows
from tests.parsers.normalize.timing import is_quick


@pytest.mark.parametrize(
    ("place", "country"),
    [
        ("Istanbul", "TR"),
        ("Islamabad", "PK"),
        ("Bridgetown", "BB"),
        ("Port Vila", "VU"),
        ("Washington, DC", "US"),
        ("Washington, D.C.", "US"),
        ("Berlin, Germany, KfW Bank", "DE"),
        ("Sydney, New South Wales", "AU"),
        ("OTTAWA (Ontario)", "CA"),
        ("BRUSSELS (BELGIUM)", "BE"),
        ("Media Briefing Room, OR Tambo Building, Pretoria", "ZA"),
        ("The Oval Office", "US"),
        ("Palácio do Planalto", "BR"),
        ("The Storting", "NO"),
        ("UN Headquarters, New York", "US"),
        ("Hyderabad House, New Delhi", "IN"),
        ("Manor in Rokiškis District, Lithuania", "LT"),
        ("Lucca, Italy", "IT"),
        ("Tbilisi, Georgia", "GE"),
        ("Atlanta, Georgia", "US"),
        ("Paris, Texas", "US"),
        ("Paris", "FR"),
        ("London", "GB"),
        ("the Netherlands", "NL"),
        ("The Hague", "NL"),
        ("Kyiv", "UA"),
        ("Addis Ababa", "ET"),
        ("Nay Pyi Taw", "MM"),
        ("Sharm el-Sheikh", "EG"),
        ("Москва", "RU"),
        ("в Москве", "RU"),
        ("Нью-Йорк", "US"),
        ("Женеве", "CH"),
        ("Санкт-Петербурге", "RU"),
        ("Брюсселе", "BE"),
        ("Київ", "UA"),
        ("у Києві", "UA"),
        ("в Турции", "TR"),
        ("Саудовской Аравии", "SA"),
        ("München", "DE"),
        ("Nueva York", "US"),
        ("México", "MX"),
        ("Bruxelles", "BE"),
        ("w Warszawie", "PL"),
        ("v Praze", "CZ"),
        ("Rīga", "LV"),
        ("Peking", "CN"),
        ("北京", "CN"),
        ("北京外交部", "CN"),
        ("伦敦", "GB"),
        ("東京(日本記者クラブ)", "JP"),
        ("서울", "KR"),
        ("نيويورك", "US"),
        ("جنيف", "CH"),
        ("طهران", "IR"),
        ("Ankara", "TR"),
        ("Hà Nội", "VN"),
        ("Giơ-ne-vơ", "CH"),
        ("Genève", "CH"),
        ("Genf", "CH"),
        ("Jenewa", "CH"),
        ("Venezia", "IT"),
        ("โตเกียว", "JP"),
        ("Ministry of Foreign Affairs", None),
        ("Front Entrance Hall, Prime Minister’s Office", None),
        ("Congreso de la Nación", None),
        ("本省会見室", None),
        ("Cambridge", None),  # of two countries
        ("Birmingham", None),
        ("Valencia", None),
        ("Riga, Vilnius", None),
        ("Berlin/Paris", None),
        ("Korea", None),
        ("", None),
        ("x" * 1000, None),
    ],
)
def test_the_country_of_a_place(place: str, country: str | None) -> None:
    assert country_of(place) == country


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("Turkey", "TR"), ("Türkiye", "TR"), ("Turquie", "TR"), ("Türkei", "TR"), ("Turquía", "TR"), ("Turquia", "TR"),
        ("Turchia", "TR"), ("Turcja", "TR"), ("Turkiet", "TR"), ("Турция", "TR"), ("Туреччина", "TR"), ("土耳其", "TR"),
        ("トルコ", "TR"), ("튀르키예", "TR"), ("تركيا", "TR"), ("Τουρκία", "TR"), ("Turecko", "TR"), ("Turkki", "TR"),
        ("Соединёнными Штатами", "US"), ("США", "US"), ("EE.UU.", "US"), ("the United States", "US"), ("美国", "US"),
        ("Республикой Корея", "KR"), ("ROK", "KR"), ("DPRK", "KP"), ("КНДР", "KP"), ("КНР", "CN"), ("ОАЭ", "AE"),
        ("Côte d’Ivoire", "CI"), ("Holy See", "VA"), ("Czech Republic", "CZ"), ("Georgia", "GE"), ("Paris", None),
        ("Europe", None), ("European Union", None),
    ],
)  # fmt: skip
def test_the_code_of_a_country_in_any_language(name: str, country: str | None) -> None:
    assert country_code(name) == country


@pytest.mark.parametrize(
    ("language", "text", "codes"),
    [
        ("en", "Russia's minister met those of the US, Bosnia and Herzegovina and the United Kingdom.", "RU US BA GB"),
        ("en", "They told us of an island and a chad.", ""),
        ("en", "He thanked Tajikistan. Then he left for the Republic of Korea.", "TJ KR"),
        ("ru", "Переговоры с Турцией, Саудовской Аравией и США продолжатся в России.", "TR SA US RU"),
        ("uk", "Розмова з Польщею та Німеччиною про Україну.", "PL DE UA"),
        ("fr", "Le Liban, la Côte d'Ivoire et les États-Unis", "LB CI US"),
        ("de", "Die Türkei und die Vereinigten Staaten", "TR US"),
        ("tr", "Türkiye'nin ve Azerbaycan'ın", "TR AZ"),
        ("zh", "中国和俄罗斯联邦与美国", "CN RU US"),
        ("ja", "日本と中国", "JP CN"),
        ("ko", "대한민국과 일본", "KR JP"),
        ("ar", "روسيا وتركيا", "RU TR"),
        ("pl", "w Rosji i na Ukrainie", "RU UA"),
    ],
)
def test_countries_in_a_text(language: str, text: str, codes: str) -> None:
    found = list(find_countries(text, language))
    assert " ".join(code for _, _, code in found) == codes
    assert not any(text[start:end].endswith(".") and not text[start:end].isupper() for start, end, _ in found)


def test_the_tables_that_ship_are_what_the_sources_give() -> None:
    assert [(key.split("\t"), names) for key, names in country_rows()] == [
        (row[:2], row[2].split("|")) for row in table_rows(COUNTRIES)
    ]
    assert [[key, names] for key, names in city_rows()] == [[row[0], row[1].split("|")] for row in table_rows(CITIES)]


@pytest.mark.parametrize("unit", ["a, ", "Paris ", "в ", "(", "京", "New York ", ". ", "and ", "و"])
def test_hostile_text_takes_no_time(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    assert is_quick(country_of, text)
    assert is_quick(country_of, text[:290])
    assert is_quick(lambda text: list(find_countries(text, "en")), text)
    assert is_quick(lambda text: list(find_countries(text, "zh")), text)
    assert is_quick(lambda text: list(find_countries(text, "ar")), text)
