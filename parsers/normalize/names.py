"""Mends names and offices: honorifics off, and out of the cases that Russian and Ukrainian put them in."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from parsers.normalize.language import Language, compile_phrases

if TYPE_CHECKING:
    from pymorphy3 import MorphAnalyzer
    from pymorphy3.analyzer import Parse

_INITIALS = re.compile(r"^(?:[^\W\d_]{1,2}\.\s?){1,3}")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
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


_GENITIVE_S = re.compile(r"(?<=[^\W\d_]{2})(?<![su])s$", re.IGNORECASE)
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


_GENITIVE_SURNAME = {
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


def _nominative_of(word: str, gender: str | None, code: str, stands_oblique: bool) -> str:
    readings = [p for p in _analyzer(code).parse(word) if {"Surn", "Name", "Patr"} & set(p.tag.grammemes)]
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
        for ending, nominative in _GENITIVE_SURNAME.get(code, ()):
            if ending.search(word):
                return ending.sub(nominative, word)
    return word


def _cased(made: str, like: str) -> str:
    if like.isupper() and len(like) > 1:
        return made.upper()
    return "-".join(part[:1].upper() + part[1:] for part in made.split("-")) if like[:1].isupper() else made


def nominative_office(office: str, language: Language) -> str:
    """An office in the nominative: its head noun and the adjectives before it; what depends on it stays."""
    if not language.declines_names:
        return office
    return _office(office, language.code)


@lru_cache(maxsize=4096)
def _office(office: str, code: str) -> str:
    analyzer = _analyzer(code)
    words = list(_WORD.finditer(office))[:_FIRST_WORDS]
    head_index = None
    for index, word in enumerate(words):
        readings = analyzer.parse(word.group())
        if index == 0 and word.start() > 0:
            return office  # a figure with an ending of its own: "21-й годовщины"
        if index == 0 and _ROMAN.fullmatch(word.group()):
            continue
        if readings and "NOUN" in readings[0].tag and not word.group().isupper():
            head_index = index
            break
        if not readings or not ({"ADJF", "PRTF"} & set(readings[0].tag.grammemes)):
            return office
    if head_index is None:
        return office
    head_word = words[head_index].group()
    readings = [p for p in analyzer.parse(head_word) if "NOUN" in p.tag]
    chosen = next((p for p in readings if p.tag.case in ("gent", "datv", "ablt", "loct") and "sing" in p.tag), None)
    if chosen is None or any(p.tag.case == "nomn" and "sing" in p.tag and p.score > 0.6 for p in readings):
        if not any(p.tag.case == "nomn" for p in readings) and readings:
            chosen = readings[0]
        else:
            return office
    made = chosen.inflect({"nomn"})
    if made is None:
        return office
    gender = chosen.tag.gender
    out, position = "", 0
    for index, word in enumerate(words[: head_index + 1]):
        text = word.group()
        if index == head_index:
            text = _cased(made.word, text)
        else:
            adjectives = [p for p in analyzer.parse(text) if {"ADJF", "PRTF"} & set(p.tag.grammemes)]
            wanted = {"nomn", "sing"} | ({gender} if gender else set())
            form = adjectives[0].inflect(wanted) if adjectives else None
            text = _cased(form.word, text) if form else text
        out += office[position : word.start()] + text
        position = word.end()
    return out + office[position:]


def without_clitic(office: str, language: Language) -> str:
    """An Arabic office without the preposition written as its first letter: لوزير is "of the minister"."""
    if language.code != "ar":
        return office
    if office.startswith("لل"):
        return "ال" + office[2:]
    heads = compile_phrases(language.roles)
    return office[1:] if office.startswith("ل") and heads.match(office[1:]) else office
