"""Tells the country of a place as printed: "Istanbul", "Washington, DC", "Media Room, OR Tambo Building, Pretoria".

Names of countries (forty languages, Russian and Ukrainian in all cases) and of cities come from two tables that
`gazetteer` writes; they are read at the first question. Where two names point to two countries, none is chosen.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import islice
from pathlib import Path
from typing import Final

from parsers.normalize.exonyms import EAST_ASIAN, SOUTHEAST_ASIAN, TOWNS, WESTERN
from parsers.normalize.variants import plain_form

COUNTRIES: Final = Path(__file__).parent / "countries.tsv"
CITIES: Final = Path(__file__).parent / "cities.tsv"

MAX_PLACE: Final = 300
"""Characters of a place that are read; a longer one is no place."""

# States and provinces that are printed after a town, and towns' usual districts.
_REGIONS: Final = {
    "US": (
        "alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois "
        "indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri "
        "montana nebraska nevada new_hampshire new_jersey new_mexico north_carolina north_dakota ohio oklahoma oregon "
        "pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont virginia west_virginia "
        "washington_state wisconsin wyoming dc d.c. d.c district_of_columbia washington_d.c. washington_dc"
    ),
    "CA": (
        "ontario quebec british_columbia alberta manitoba saskatchewan nova_scotia new_brunswick "
        "newfoundland_and_labrador prince_edward_island nunavut northwest_territories yukon"
    ),
    "AU": (
        "new_south_wales nsw queensland south_australia tasmania western_australia northern_territory "
        "australian_capital_territory act"
    ),
    "GB": "england scotland wales northern_ireland",
    "IN": "maharashtra tamil_nadu kerala karnataka uttar_pradesh west_bengal rajasthan telangana",
    "DE": "bayern bavaria sachsen saxony hessen brandenburg niedersachsen nordrhein-westfalen",
}

# Venues that stand for their country wherever they are named, and small towns known for what is held there.
_VENUES: Final = {
    "US": (
        "the white house|white house|oval office|the oval office|rose garden|east room|south lawn|the pentagon|pentagon"
        "|mar-a-lago|joint base andrews|state dining room|roosevelt room|cabinet room|treaty room|ben franklin room"
        "|camp david|capitol hill|blair house|foggy bottom|united nations headquarters|un headquarters|dumbarton oaks"
        "|белый дом|白宫"
    ),
    "RU": "the kremlin|kremlin|кремль|московский кремль|кремле|novo-ogaryovo|ново-огарево|克里姆林宫",
    "GB": "downing street|10 downing street|number 10|chequers|lancaster house|whitehall|chatham house|carlton gardens",
    "FR": (
        "elysee|palais de l'elysee|elysee palace|quai d'orsay|matignon|hotel matignon|bregançon|fort de bregançon"
        "|conseil de l'europe|versailles|rambouillet"
    ),
    "DE": (
        "bundeskanzleramt|auswartiges amt|bundestag|schloss bellevue|villa borsig|schloss meseberg|meseberg"
        "|schloss elmau|weltsaal"
    ),
    "BR": "palacio do planalto|palacio itamaraty|planalto|itamaraty|palacio da alvorada",
    "NO": "storting|the storting|stortinget|parkveien 45",
    "CH": "palais des nations|davos|давос|达沃斯|ダボス|다보스|دافوس|burgenstock|crans-montana|palais wilson",
    "CN": (
        "great hall of the people|diaoyutai state guesthouse|diaoyutai|zhongnanhai|人民大会堂|钓鱼台国宾馆"
        "|钓鱼台|中南海|外交部蓝厅|蓝厅"
    ),
    "IT": "palazzo chigi|farnesina|la farnesina|quirinale|palazzo del quirinale|villa madama|villa pamphilj",
    "ES": "palacio de la moncloa|la moncloa|palacio de viana|moncloa",
    "AR": "casa rosada|palacio san martin",
    "TR": "cankaya|cankaya kosku|dolmabahce",
    "JP": "kantei|日本記者クラブ|霞が関|官邸|総理大臣官邸|首相官邸|永田町",
    "KR": "blue house|cheong wa dae|청와대|용산",
    "AT": "ballhausplatz|hofburg|minoritenplatz",
    "IN": "hyderabad house|south block|rashtrapati bhavan|jawahar bhawan",
    "PL": "belweder|palac prezydencki|lazienki",
    "BE": "berlaymont|europa building|justus lipsius|egmont palace|palais d'egmont",
    "VA": "casina pio iv|apostolic palace|vatican city",
    "ZA": "or tambo building|union buildings|tuynhuys",
    "IE": "iveagh house|aras an uachtarain|farmleigh|leinster house|dublin castle|government buildings",
    "CA": "rideau hall|parliament hill|national press theatre",
    "AU": "kirribilli house|admiralty house|yarralumla",
    "NZ": "beehive theatrette|premier house",
    "IL": "yad vashem|knesset|beit hanassi",
}

# What parts the pieces of a place: commas, brackets, dashes and strokes between names.
_PARTS: Final = re.compile(r"\s*(?:[,،、，;()（）|]|\s[-–—]\s|\s?/\s?|\.\s|\s(?:and|und|et|y|e|и|та|і)\s)\s*")
_WORDS: Final = re.compile(r"[^\s]+")
# Cyrillic endings by which an inflected name is led back to its first case.
_ENDINGS: Final = (
    ("ом", ""), ("ем", ""), ("ем", "ь"), ("е", ""), ("е", "а"), ("е", "ь"), ("у", ""), ("у", "а"), ("а", ""),
    ("ы", "а"), ("ои", "а"), ("ою", "а"), ("и", "ь"), ("и", "а"), ("и", "я"), ("ии", "ия"), ("ию", "ия"),
    ("іі", "ія"), ("ію", "ія"),
    ("я", "и"), ("ю", "и"), ("е", "и"), ("і", ""), ("і", "а"), ("и", "а"), ("ові", ""), ("ю", "ь"), ("я", "ь"),
    ("ью", "ь"), ("е", "о"), ("єві", "ів"), ("ах", "ы"), ("ах", "и"),
)  # fmt: skip
# Endings in which Polish, Czech and Slovak names of places stand.
_LATIN_ENDINGS: Final = (("ie", "a"), ("ie", ""), ("ji", "ja"), ("ii", "ia"), ("eli", "ela"), ("ze", "ha"), ("u", ""))


@lru_cache(maxsize=16384)
def fold(name: str) -> str:
    """A name as it is looked up: lower case, without accents, with plain apostrophes, hyphens and blanks."""
    name = name.replace("İ", "I").lower()
    if not name.isascii():
        decomposed = unicodedata.normalize("NFKD", name)
        bare = "".join(c for c in decomposed if not "\u0300" <= c <= "\u036f" and not "\u0653" <= c <= "\u0655")
        name = unicodedata.normalize("NFC", bare).translate(_PLAIN)
    return " ".join(name.split())


_PLAIN: Final = str.maketrans({"’": "'", "ʼ": "'", "‘": "'", "‑": "-", "ı": "i", "ø": "o", "ł": "l", "đ": "d"})


def table_rows(path: Path) -> Iterator[list[str]]:
    """The rows of a table that `gazetteer` wrote, cut at tabs."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            yield line.split("\t")


@cache
def _names_by_language() -> dict[str, dict[str, str]]:
    """For each language the folded names of countries with their codes; "*" holds names of no one language."""
    tables: dict[str, dict[str, str]] = {}
    for language, code, names in table_rows(COUNTRIES):
        tables.setdefault(language, {}).update(dict.fromkeys(names.split("|"), code))
    return tables


@cache
def country_names() -> dict[str, str]:
    """Folded names of countries in all languages with their codes; one that differs between languages is left out."""
    names: dict[str, str] = {}
    disputed: set[str] = set()
    for language, table in _names_by_language().items():
        for name, code in table.items():
            if names.setdefault(name, code) != code and language != "*":
                disputed.add(name)
    settled = _names_by_language()["*"] | _names_by_language()["en"]
    disputed |= _CAPITALS
    return {name: settled.get(name, code) for name, code in names.items() if name not in disputed or name in settled}


_CAPITALS = frozenset({"tunis"})
"""Capitals that are the country's name in one language alone: in Azerbaijani Tunis is Tunisia."""


def is_named_in(name: str, language: str) -> bool:
    """Does the table of one language have a country of this name? "*" stands for names of no one language."""
    return fold(name).strip(" .") in _names_by_language().get(language, {})


@cache
def _cities() -> dict[str, str]:
    names = {name: code for code, row in table_rows(CITIES) for name in row.split("|")}
    plain = ((plain_form(name), code) for name, code in names.items() if _IDEOGRAPHS.match(name))
    return {**dict(plain), **names}


@cache
def _exonyms() -> dict[str, str]:
    tables = (table.items() for table in (TOWNS, WESTERN, EAST_ASIAN, SOUTHEAST_ASIAN))
    return {
        form: code
        for table in tables
        for code, row in table
        for name in row.split("|")
        for form in (name, plain_form(name))
    }


@cache
def _regions() -> dict[str, str]:
    return {fold(name.replace("_", " ")): code for code, row in _REGIONS.items() for name in row.split()}


@cache
def _venues() -> dict[str, str]:
    return {fold(name): code for code, row in _VENUES.items() for name in row.split("|")}


@lru_cache(maxsize=8192)
def _first_cases(word: str) -> tuple[str, ...]:
    """What an inflected name may be in its first case, likeliest first."""
    endings = _ENDINGS if word[0] > "\u0400" else _LATIN_ENDINGS
    return tuple(
        word[: len(word) - len(ending)] + first
        for ending, first in endings
        if word.endswith(ending) and len(word) - len(ending) >= 2
    )


@lru_cache(maxsize=4096)
def country_code(name: str) -> str | None:
    """The ISO 3166 alpha-2 code of a country's name, in any of forty languages; None for anything else."""
    if len(name) > MAX_PLACE:
        return None
    folded = fold(name).strip(" .")
    names = country_names()
    code = names.get(folded) or names.get(folded.removeprefix("the ")) or names.get(f"{folded}.")
    if code is None and folded and folded[0] > "\u0400":
        code = next((names[first] for first in _first_cases(folded) if first in names), None)
    if code is None and _IDEOGRAPHS.match(folded):
        code = _plain_countries().get(plain_form(folded))
    return code


@cache
def _plain_countries() -> dict[str, str]:
    """The names of countries in ideographs, each ideograph in one of its forms."""
    return {plain_form(name): code for name, code in country_names().items() if _IDEOGRAPHS.match(name)}


def _city(folded: str) -> str | None:
    cities = _cities()
    code = cities.get(folded) or cities.get(folded.partition("'")[0]) or _exonyms().get(folded)
    if code is None and _IDEOGRAPHS.match(folded):
        plain = plain_form(folded)
        return cities.get(plain) or _exonyms().get(plain)
    if code is None and len(folded) > 4:
        code = next((cities[first] for first in _first_cases(folded) if first in cities), None)
    return code


def _whole(part: str) -> str | None:
    """The country of a part that is, as a whole, a country, region, venue or city."""
    code = country_code(part)
    if code is not None:
        return code
    folded = fold(part).strip(" .")
    return _regions().get(folded) or _venue(folded) or _city(folded)


def is_known(name: str) -> bool:
    """Is the whole of a phrase the name of a country, region, venue or city?"""
    return _whole(name) is not None


def _venue(folded: str) -> str | None:
    """The country of a known venue; a name of one Cyrillic word in any case."""
    venues = _venues()
    code = venues.get(folded)
    if code is None and folded and folded[0] > "\u0400" and " " not in folded:
        code = next((venues[first] for first in _first_cases(folded) if first in venues), None)
    return code


# A word of a running text; apostrophes part endings from it (Russia's, Türkiye'nin).
_TEXT_WORD: Final = re.compile(r"[^\W\d_]+(?:[-‑.][^\W\d_]+)*\.?|&")
_ARABIC_PREFIXES: Final = ("وال", "بال", "لل", "و", "ب", "ل", "ف", "ال")
_IDEOGRAPHS: Final = re.compile(r"[぀-ヿ㐀-鿿가-힣]")
# A word that begins with a capital, with which names begin in scripts that have capitals.
CAPITALS: Final = "[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĻŁŃŅŇŐŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚЀ-ЯҐҒҚҢӘӨҮҰҺԱ-ՖΆ-Ϋ]"
_CAPITALIZED: Final = re.compile(rf"{CAPITALS}[^\W\d_]*(?:[-‑.][^\W\d_]+)*\.?")
# The same, and any word, with all that apostrophes, hyphens and full stops tie to it.
_TIED_CAPITALIZED: Final = re.compile(rf"{CAPITALS}[^\W\d_]*(?:['’.‑-][^\W\d_]+)*")
_TIED: Final = re.compile(r"[^\W\d_]+(?:['’.‑-][^\W\d_]+)*")
UNCASED: Final = frozenset(("ar", "fa", "he", "hi", "ur", "th", "ka"))
MAX_COUNTRY_WORDS: Final = 5
INFLECTING: Final = frozenset(("pl", "cs", "sk", "sl", "hr", "lt", "lv", "et", "sr", "bg", "be"))


@cache
def _names_of(language: str | None) -> tuple[dict[str, str], dict[str, int]]:
    """The names of countries that a text in a language may use, and how many words their first words can begin."""
    tables = _names_by_language()
    names = {**tables.get(language or "en", tables["en"]), **tables["*"]}
    lengths: dict[str, int] = {}
    for name in names:
        first = name.split()[0]
        lengths[first] = max(lengths.get(first, 1), len(_TEXT_WORD.findall(name)), len(name.split()))
    return names, lengths


@cache
def _unspaced_names(language: str | None) -> re.Pattern[str]:
    """All names of a script without blanks, the longest first."""
    names = sorted((name for name in _names_of(language)[0] if _IDEOGRAPHS.search(name)), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, names)) or r"(?!)")


def name_words(text: str, language: str | None = None) -> list[tuple[int, str]]:
    """The words of a text in which names can begin, each with its place: capitalized ones in scripts with capitals."""
    pattern = _TIED if language in UNCASED else _TIED_CAPITALIZED
    return [(found.start(), found[0]) for found in pattern.finditer(text)]


@cache
def country_words(language: str | None) -> frozenset[str]:
    """The folded words with which names of countries begin in a language."""
    return frozenset(_names_of(language)[1])


def find_countries(
    text: str, language: str | None = None, words: Iterable[tuple[int, str]] | None = None
) -> Iterator[tuple[int, int, str]]:
    """The countries named in a text as (start, end, ISO 3166 alpha-2 code), in order.

    `words` are those of its `name_words` in which a country can be named; the others need not be among them.
    """
    names, _ = _names_of(language)
    if language in ("zh", "ja", "ko"):
        for found in _unspaced_names(language).finditer(text):
            yield found.start(), found.end(), names[found[0]]
        return
    free = 0
    for begin, word in name_words(text, language) if words is None else words:
        for start, end, heads in _beginnings(word, language):
            if begin + start >= free:
                for first, last, code in _country_at(text, begin + start, begin + end, heads, language):
                    yield first, last, code
                    free = last


@lru_cache(maxsize=16384)
def _beginnings(word: str, language: str | None) -> tuple[tuple[int, int, tuple[tuple[int, str], ...]], ...]:
    """Where in a word names of countries can begin: the part that begins there, and what it can be the first of."""
    parts = (_TEXT_WORD if language in UNCASED else _CAPITALIZED).finditer(word)
    return tuple((part.start(), part.end(), heads) for part in parts if (heads := _heads(part[0], language)))


@lru_cache(maxsize=16384)
def _heads(word: str, language: str | None) -> tuple[tuple[int, str], ...]:
    """What a word can be as the first of a country's name: the letters before it, and the name's first word."""
    first_words = _names_of(language)[1]
    head = fold(word).rstrip(".")
    heads = [(0, head)]
    if language == "ar":
        heads += [(len(prefix), fold(word[len(prefix) :])) for prefix in _ARABIC_PREFIXES if word.startswith(prefix)]
    elif language in INFLECTING and len(word) > 4:
        heads += [(0, form) for form in _first_cases(head)]
    return tuple((offset, form) for offset, form in heads if form in first_words)


def _country_at(
    text: str, first: int, after: int, heads: tuple[tuple[int, str], ...], language: str | None
) -> Iterator[tuple[int, int, str]]:
    """The longest country's name whose first word is text[first:after], if any, as (start, end, code)."""
    names, lengths = _names_of(language)
    after += text[after : after + 1] == "."
    further = min(max(lengths[head] for _, head in heads) - 1, MAX_COUNTRY_WORDS)
    ends = [after]
    if further:
        limit = after + 60
        line_end = text.find("\n", after, limit)
        ends += (
            found.end()
            for found in islice(_TEXT_WORD.finditer(text, after, line_end if line_end >= 0 else limit), further)
        )
    for offset, head in heads:
        start = first + offset
        for last in reversed(ends):
            end = last
            name = f"{head} {fold(text[after:end])}" if end > after else head
            code = names.get(name) or names.get(name.rstrip("."))
            if code and (len(name) > 3 or not name.isascii() or text[start:end].isupper()):
                if text[end - 1] == "." and fold(text[start:end]) not in names:
                    end -= 1  # the sentence's full stop
                yield start, end, code
                return


# Words that stand before a place's name inside a part: "Manor in Rokiškis", "Ministère à Paris", "г. Москва".
_TIE_WORDS: Final = (
    "in at of the a à au aux en de del della di du da do zu bei im am der des la le los el в во на г. г.о. город "
    "м. у w we i "
    "na vid på pa te den near city town stadt ville ciudad miasto"
)
_TIES: Final = frozenset(_TIE_WORDS.split())


def _inside(part: str) -> set[str]:
    """The countries of names inside a part: those at its end or start, or after a preposition, of up to three words."""
    words = _WORDS.findall(part)[:24]
    found: set[str] = set()
    for position in range(len(words) - 1, -1, -1):
        for length in (3, 2, 1):
            last = position + length
            if last > len(words) or (position == 0 and last == len(words)):
                continue
            phrase = " ".join(words[position:last]).strip(" .,:'\"«»“”„")
            if not phrase or not (phrase[0].isupper() or phrase[0] > "\u0590"):
                continue
            tied = position == 0 or last == len(words) or fold(words[position - 1]) in _TIES
            folded = fold(phrase)
            code = country_code(phrase) or (_venues().get(folded) if length > 1 else None)
            if code is None and tied and len(phrase) > 3:
                code = _city(folded)
            if code is not None:
                found.add(code)
                break
    return found


def _unspaced(part: str) -> str | None:
    """The country of a name at the start or end of a part in a script without blanks."""
    if not any("\u3040" <= c <= "\u9fff" or "\uac00" <= c <= "\ud7a3" for c in part):
        return None
    for length in range(min(len(part) - 1, 8), 1, -1):
        for piece in (part[:length], part[-length:]):
            if code := _whole(piece):
                return code
    return None


@lru_cache(maxsize=4096)
def country_of(place: str) -> str | None:
    """The ISO 3166 alpha-2 code of the country a place lies in, or None where its names do not tell.

    A country or region named last decides; else the cities and venues named, if they agree.
    """
    if not place or len(place) > MAX_PLACE:
        return None
    parts = [part for part in _PARTS.split(place) if part.strip()]
    stated = {code for part in parts if (code := country_code(part))}
    if stated == {"GE"} and any(_city(fold(part)) == "US" for part in parts):
        return "US"  # Atlanta, Georgia
    if len(stated) == 1:
        return stated.pop()
    if len(stated) > 1:
        return None
    if whole := _whole(place):
        return whole
    regions = {
        code for part in parts if (code := _regions().get(fold(part).strip(" .") if "." not in part else fold(part)))
    }
    if len(regions) == 1:
        return regions.pop()
    named = {code for part in parts if (code := _whole(part))}
    if not named:
        named = set().union(*(_inside(part) for part in parts))
    if not named:
        named = {code for part in parts if (code := _unspaced(part))}
    return named.pop() if len(named) == 1 else None
