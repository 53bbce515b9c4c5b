"""Mends names and offices: honorifics off, and out of the cases that Russian and Ukrainian put them in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from parsers.normalize.language import Language, compile_phrases

if TYPE_CHECKING:
    from pymorphy3 import MorphAnalyzer
    from pymorphy3.analyzer import Parse

_INITIALS = re.compile(r"^(?:[^\W\d_]{1,2}\.\s?){1,3}")
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*")
_ROMAN = re.compile(r"[IVXLC]+")
_EDGES = ' \t,;:–—-|/()[]"“”«»‘'
_FIRST_WORDS = 8
"""Words of an office that are put into the nominative at most."""


def strip_honorifics(name: str, language: Language) -> str:
    """A name without the titles before it."""
    pattern = compile_phrases(language.honorifics, spaced=language.spaced)
    name = name.strip(_EDGES)
    while found := pattern.match(name):
        rest = name[found.end() :].lstrip(" .,")
        if not rest:
            break
        name = rest
    return name


_GENITIVE_S = re.compile(r"(?<=[^\W\d_])['’]s?$|(?<=[^\W\d_]{2})(?<![su])s$", re.IGNORECASE)
"""The genitive's ending in German and the Nordic languages; names in -us keep theirs."""


def without_genitive_s(text: str) -> str:
    """A name or office without the s that ties it to what follows: "Margot Wallströms", "Statsministerens"."""
    return _GENITIVE_S.sub("", text)


@cache
def _analyzer(code: str) -> MorphAnalyzer:
    from pymorphy3 import MorphAnalyzer

    return MorphAnalyzer(lang=code)


def nominative_name(name: str, language: Language, *, oblique: bool = False) -> str:
    """A name in the nominative where the language declines names and the dictionary knows how.

    `oblique` says that the words around stand in another case, so that "Орлова" is not a woman's name but Орлов's.
    """
    if not language.declines_names:
        return name
    return _name(name, language.code, oblique)


@lru_cache(maxsize=4096)
def _name(name: str, code: str, oblique: bool) -> str:
    initials = _INITIALS.match(name)
    head = initials.group() if initials else ""
    words = list(_WORD.finditer(name, len(head)))
    if not words:
        return name
    parses = [_name_parse(word.group(), code, oblique) for word in words]
    gender = next(
        (parse.tag.gender for parse in parses if parse is not None and parse.tag.gender in ("masc", "femn")), None
    )
    oblique = oblique or any(_never_upright(word.group(), code) for word in words)
    out, position = head, len(head)
    for word in words:
        out += name[position : word.start()] + _nominative_of(word.group(), gender, code, oblique)
        position = word.end()
    return out + name[position:]


def _name_parse(word: str, code: str, oblique: bool) -> Parse | None:
    """The likeliest reading of a word as a part of a name; where the words around are oblique, an oblique one."""
    readings = [
        parse
        for parse in _analyzer(code).parse(word)
        if {"Surn", "Name", "Patr"} & set(parse.tag.grammemes) and "plur" not in parse.tag
    ]
    turned = [parse for parse in readings if parse.tag.case == "gent"] if oblique else []
    return next(iter(turned or readings), None)


def _never_upright(word: str, code: str) -> bool:
    """Is a word of a name one that its nominative never is: Сергея, Дмитра?"""
    readings = [p for p in _analyzer(code).parse(word) if {"Name", "Patr"} & set(p.tag.grammemes)]
    return bool(readings) and not any(p.tag.case in (None, "nomn") and "plur" not in p.tag for p in readings)


_GENITIVE_SURNAME: dict[str, tuple[tuple[re.Pattern[str], str], ...]] = {
    "ru": (
        (re.compile(r"(?<=[оеё]в)а$|(?<=ин)а$|(?<=ын)а$"), ""),  # Лаврова, Путина (masculine)
        (re.compile(r"(?<=[цс]к)ого$"), "ий"),  # Песковского
        (re.compile(r"(?<=[оеи])вой$"), "ва"),  # Захаровой
        (re.compile(r"(?<=ин)ой$"), "а"),
        (re.compile(r"ской$"), "ская"),
    ),
    "uk": (
        (re.compile(r"(?<=[бвгджзклмнпрстфхцчшщ])и$"), "а"),  # Сибіги
        (re.compile(r"ого$"), "ий"),
        (re.compile(r"ої$"), "а"),
        (re.compile(r"(?<=[внкрл])а$"), ""),
    ),
}
"""Genitive endings of surnames that the dictionary does not know."""
_MASCULINE_RU = (
    (re.compile(r"(?<=[бгджзклмнпрстфхцчшщ])а$"), ""),  # Пашиняна, Жомарта
    (re.compile(r"(?<=[бвгджзлмнпрстфхцч])ы$"), "а"),  # Кулебы
)
"""Further ones, which a nominative can end in as well: only beside other words in the genitive."""


def _nominative_of(word: str, gender: str | None, code: str, stands_oblique: bool) -> str:
    readings = [
        p
        for p in _analyzer(code).parse(word)
        if {"Surn", "Name", "Patr"} & set(p.tag.grammemes) and "plur" not in p.tag
    ]
    if gender:
        readings = [p for p in readings if p.tag.gender in (gender, None)] or readings
    upright = any(p.tag.case == "nomn" and "plur" not in p.tag and p.tag.gender in (gender, None) for p in readings)
    doubtful = stands_oblique or any(p.tag.case in ("gent", "datv", "ablt") and p.score > 0.5 for p in readings)
    if upright and not doubtful:
        return word
    oblique = [p for p in readings if p.tag.case in ("gent", "datv", "ablt", "accs", "loct")]
    for reading in oblique:
        made = reading.inflect({"nomn", "sing"}) or reading.inflect({"nomn"})
        if made is not None:
            return _cased(made.word, word)
    if not oblique and (code == "ru" or stands_oblique):
        further: tuple[tuple[re.Pattern[str], str], ...] = (
            _MASCULINE_RU if code == "ru" and stands_oblique and gender != "femn" else ()
        )
        for ending, nominative in (*_GENITIVE_SURNAME.get(code, ()), *further):
            if ending.search(word):
                return ending.sub(nominative, word)
    return word


def _cased(made: str, like: str) -> str:
    """A form as the page prints its words: in capitals, and a surname with ё where the page writes one."""
    if made.endswith("ёв") and "ё" not in like.lower():
        made = f"{made[:-2]}ев"
    if like.isupper() and len(like) > 1:
        return made.upper()
    parts, printed = made.split("-"), like.split("-")
    if len(parts) != len(printed):
        return made[:1].upper() + made[1:] if like[:1].isupper() else made
    pairs = zip(parts, printed, strict=True)
    return "-".join(part[:1].upper() + part[1:] if old[:1].isupper() else part for part, old in pairs)


def nominative_office(office: str, language: Language) -> str:
    """An office in the nominative: its head noun and the adjectives before it; what depends on it stays."""
    if not language.declines_names:
        return office
    return _office(office, language.code)


@lru_cache(maxsize=4096)
def _office(office: str, code: str) -> str:
    words = list(_WORD.finditer(office))[:_FIRST_WORDS]
    if not words or words[0].start() > 0:
        return _after_ordinal(office, code)
    first = 1 if _ROMAN.fullmatch(words[0].group()) else 0
    head = _head_of(words, first, code)
    if head is None:
        return office
    noun = _oblique(words[head].group(), code, words[head - 1].group() if head > first else "")
    if noun is None or (head == first and _is_upright(words[head].group(), code)):
        return office
    if head > first and _is_upright(words[first].group(), code, adjective=True):
        return office
    plural = "plur" in noun.tag
    made = noun.inflect({"nomn", "plur"}) if plural else None
    noun_form = made.word if made is not None else noun.normal_form
    number = {"plur"} if plural else {"femn"} if noun.tag.gender == "femn" else {noun.tag.gender or "masc"}
    out, position = office[: words[first].start()], words[first].start()
    for word in words[first : head + 1]:
        text = noun_form if word is words[head] else _adjective(word.group(), number, code)
        out += office[position : word.start()] + _cased(text, word.group())
        position = word.end()
    return out + office[position:]


_ORDINAL = re.compile(r"(\d+)-[^\W\d_]{1,3}\s(?=\S)")
_ORDINAL_ENDINGS = {"ru": {"femn": "я", "neut": "е"}, "uk": {"femn": "а", "neut": "е"}}


def _after_ordinal(office: str, code: str) -> str:
    """A day or office after an ordinal in figures: "27-й годовщины" is "27-я годовщина"."""
    ordinal = _ORDINAL.match(office)
    rest = office[ordinal.end() :] if ordinal else ""
    upright = _office(rest, code) if rest[:1].isalpha() else rest
    if ordinal is None or upright == rest:
        return office
    nouns = _readings(upright.split()[0], code, _NOUN)
    gender = nouns[0].tag.gender if nouns else None
    return f"{ordinal[1]}-{_ORDINAL_ENDINGS[code].get(str(gender), 'й')} {upright}"


def _readings(word: str, code: str, parts: frozenset[str]) -> list[Parse]:
    return [parse for parse in _analyzer(code).parse(word.translate(_APOSTROPHES)) if parts & set(parse.tag.grammemes)]


_APOSTROPHES = str.maketrans("’ʼ", "''")
_NOUN = frozenset(("NOUN",))
_ADJECTIVE = frozenset(("ADJF", "PRTF"))
_CONJUNCTIONS = frozenset(("и", "й", "та", "і"))


def _head_of(words: Sequence[re.Match[str]], first: int, code: str) -> int | None:
    """Where the noun stands, after adjectives alone; None where something else comes before one."""
    for index in range(first, len(words)):
        word = words[index].group()
        if index > first and word in _CONJUNCTIONS:
            continue
        after = index + 2 if index + 1 < len(words) and words[index + 1].group() in _CONJUNCTIONS else index + 1
        following = words[after].group() if after < len(words) else ""
        adjective = bool(_readings(word, code, _ADJECTIVE))
        noun = bool(_readings(word, code, _NOUN)) and not (word.isupper() and len(word) > 1)
        agrees = bool(following) and not following.isupper() and _agree(word, following, code)
        if noun and not (adjective and agrees):
            return index
        if not adjective:
            return None
    return None


def _agree(adjective: str, following: str, code: str) -> bool:
    """Do two words stand in one case, so that the first goes with the second?"""
    cases = {parse.tag.case for parse in _readings(adjective, code, _ADJECTIVE)}
    return any(parse.tag.case in cases for parse in _readings(following, code, _NOUN | _ADJECTIVE))


def _oblique(word: str, code: str, before: str) -> Parse | None:
    """The reading of a noun outside the nominative: of one rather than several, of a person rather than a thing."""
    nouns = _readings(word, code, _NOUN)
    likely_nominative = {None, "nomn", "voct"} | ({"accs"} if any(p.tag.case == "nomn" for p in nouns) else set())
    readings = [p for p in nouns if p.tag.case not in likely_nominative]
    forms = {(p.tag.case, p.tag.gender) for p in _readings(before, code, _ADJECTIVE)} if before else set()
    agreeing = [p for p in readings if (p.tag.case, p.tag.gender) in forms or (p.tag.case, None) in forms]
    readings = agreeing or readings
    readings.sort(key=lambda p: ("plur" in p.tag, "anim" not in p.tag, -p.score))
    return readings[0] if readings else None


def _is_upright(word: str, code: str, *, adjective: bool = False) -> bool:
    """Can the word be a nominative of one, and likelier than any other case?"""
    readings = _readings(word, code, _ADJECTIVE if adjective else _NOUN)
    upright = [p for p in readings if p.tag.case in (None, "nomn") and ("plur" not in p.tag or "Pltm" in p.tag)]
    if code == "ru":
        return any(p.score > 0.3 for p in upright) and not any(
            p.tag.case not in (None, "nomn", "accs") and "plur" not in p.tag and p.score > 0.6 for p in readings
        )
    return bool(upright) and not any("anim" in p.tag and p.tag.case == "gent" for p in readings)


def _adjective(word: str, number: set[str], code: str) -> str:
    adjectives = sorted(_readings(word, code, _ADJECTIVE), key=lambda p: p.normal_form.endswith("ой"))
    form = adjectives[0].inflect({"nomn"} | number) if adjectives else None
    return str(form.word) if form else word


_AZERBAIJANI_GENITIVE = re.compile(r"(?<=[iıuü])n[iıuü]n$")
"""The ending of an office or body to which the kind belongs: "Nazirliyinin bəyanatı"."""


_TURKISH_CASE = re.compile(r"(?<=[ıiuü]ğ[ıiuü])n(?:[ıiuü]n|[dt][ae]n|c[ae])$")
"""The ending of a body's name, which Turkish writes without an apostrophe: "Bakanlığından" (TDK, Kesme işareti)."""


def without_clitic(office: str, language: Language) -> str:
    """An Arabic office without the preposition written as its first letter: لوزير is "of the minister"."""
    if language.code == "az":
        return _AZERBAIJANI_GENITIVE.sub("", office)
    if language.code == "tr":
        return _TURKISH_CASE.sub("", office)
    if language.code != "ar":
        return office
    if office.startswith("لل"):
        return "ال" + office[2:]
    heads = compile_phrases(language.roles)
    return office[1:] if office.startswith("ل") and heads.match(office[1:]) else office


_GENITIVE_ENDING = re.compile(r"(?:a|y|i|ę|ej|ego|u|ho|é|ové|ja|ia|ice)$")
"""How Slavic names in Latin letters end in the genitive."""


@lru_cache(maxsize=1024)
def is_name_in_genitive(name: str, language: Language) -> bool:
    """Is a capitalized phrase a person's name that can stand in the genitive: with initials, or of several words?"""
    words = [word.group() for word in _WORD.finditer(name)]
    if not words or len(words) > 4:
        return False
    if not language.declines_names:
        return len(words) > 1 and all(_GENITIVE_ENDING.search(word) for word in words)
    if _INITIALS.match(name):
        return True
    parsed = [_name_parse(word, language.code, True) for word in words]
    known = [parse for parse in parsed if parse is not None and parse.tag.case in ("gent", "accs")]
    return bool(known) and (len(words) > 1 or parsed[0] is not None)
