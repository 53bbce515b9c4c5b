"""Knows persons: ties the spellings of one name, in all languages, scripts and grammatical cases, to one id.

`persons.tsv` ships with the program: heads of state and government, foreign ministers, spokespersons and heads of
international organizations since about 2000. A file of the same form, given to `load_persons`, extends it. Each line
holds, parted by tabs: the id, the name as English prints it, and further spellings parted by "|". Lines that begin
with "#" are comments. A surname alone never names a person here: too many share one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import islice, product
from pathlib import Path
from string import ascii_lowercase
from typing import Final

from parsers.normalize.places import CAPITALS, UNCASED, fold, name_words

TABLE: Final = Path(__file__).parent / "persons.tsv"
MAX_NAME: Final = 120
"""Characters of a name that are read; a longer one is no name."""

MAX_WORDS: Final = 4
"""Words of a name that a text is searched for."""
MAX_CACHED_WORDS: Final = 50_000
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\.?", re.UNICODE)
# A word that begins with a capital: in a script that has capitals, no name has a word without.
_CAPITALIZED: Final = re.compile(rf"{CAPITALS}[^\W\d_]*(?:['’-][^\W\d_]+)*\.?")
_TOKENS: Final = re.compile(r"[\s.·・・‧•]+")
_UNSPACED: Final = re.compile(r"[぀-ヿ㐀-鿿가-힣·・]+")
_HONORIFIC_WORDS: Final = (
    "mr ms mrs dr prof h.e he hon sir dame lord shri smt shrimati m mme herr frau sr sra pan pani sig on dott amb gen "
    "г-н г-жа господин госпожа 氏 先生 女士 さん 씨 السيد معالي"
)
_HONORIFICS: Final = frozenset(_HONORIFIC_WORDS.split())
# Endings of Russian and Ukrainian names in their cases, with what the first case ends in; folded: no breves.
_CYRILLIC_CASES: Final = (
    ("ого", "ии"), ("ому", "ии"), ("им", "ии"), ("ого", "ои"), ("ого", "ыи"), ("ому", "ыи"), ("ым", "ыи"), ("ои", "а"),
    ("ои", "ая"), ("ую", "ая"), ("ою", "а"), ("у", "а"), ("ы", "а"), ("и", "а"), ("е", "а"), ("и", "я"), ("ю", "я"),
    ("еи", "я"), ("ии", "ия"), ("ию", "ия"), ("а", ""), ("у", ""), ("ым", ""), ("ом", ""), ("ем", ""), ("е", ""),
    ("им", ""), ("я", "и"), ("ю", "и"), ("ем", "и"), ("я", "ь"), ("ю", "ь"), ("ем", "ь"), ("ові", ""), ("і", "а"),
    ("єм", "и"), ("еві", "и"),
    ("а", "о"), ("у", "о"), ("ом", "о"), ("ові", "о"), ("ієм", "іи"), ("ія", "іи"), ("ка", "ок"),
    ("ку", "ок"), ("ла", "ел"), ("вла", "вел"),
)  # fmt: skip


_LATIN_CASES: Final = (
    ("iego", "i"), ("iemu", "i"), ("im", "i"), ("ego", "y"), ("em", ""), ("iem", ""), ("owi", ""),
    ("ovi", ""), ("a", ""),
    ("y", "a"), ("ej", "a"), ("e", "a"), ("u", ""), ("om", ""), ("ou", "a"), ("ie", "a"), ("s", "as"), ("o", "as"),
)  # fmt: skip
INFLECTING: Final = frozenset(("pl", "cs", "sk", "sl", "hr", "lt", "lv"))
_GENITIVE_S: Final = frozenset(("de", "sv", "no", "da"))
_BLANKS: Final = frozenset((" ", "\xa0"))


@dataclass(frozen=True, slots=True)
class PersonSpan:
    """A known person named in a text, at `text[start:end]`."""

    start: int
    end: int
    text: str
    person_id: str


class PersonTableError(ValueError):
    """A table of persons has a line that cannot be read; the message names file and line."""


def _key(words: Iterable[str]) -> str:
    """Words of a name in one order, so that family names may stand first or last."""
    return " ".join(sorted(words))


def _name_words(name: str) -> list[str]:
    """The folded words of a name without honorifics and the letters of middle names."""
    words = [word.strip(",'\"«»()") for word in _TOKENS.split(fold(name))]
    words = [word for word in words if word]
    if len(plain := [word for word in words if word not in _HONORIFICS]) > 1:
        words = plain  # but "He" of He Yongqian is a family name
    full = [word for word in words if len(word) > 1]
    return full if len(full) > 1 else words


@lru_cache(maxsize=16384)
def _candidates(word: str, language: str | None = None) -> tuple[str, ...]:
    """A folded word as printed and what it may be in the first case."""
    if "\u0400" <= word[:1] <= "\u052f":
        cases: tuple[tuple[str, str], ...] = _CYRILLIC_CASES
    elif language in INFLECTING:
        cases = _LATIN_CASES
    elif word.endswith("s") and language in _GENITIVE_S:
        return word, word[:-1]
    else:
        return (word,)
    firsts = [word]
    firsts += [
        word[: len(word) - len(ending)] + first
        for ending, first in cases
        if word.endswith(ending) and len(word) - len(ending) >= 2
    ]
    return tuple(dict.fromkeys(firsts))


class Persons:
    """A table of persons, indexed by their spellings."""

    def __init__(self, rows: Iterable[tuple[str, str, tuple[str, ...]]]) -> None:
        self._names: dict[str, str] = {}
        self._ids: dict[str, str | None] = {}
        self._initials: dict[tuple[str, str], set[str]] = {}
        self._first: set[str] = set()
        self._begins: dict[str | None, _Beginnings] = {}
        self._words: dict[str | None, frozenset[str]] = {}
        unspaced: list[str] = []
        for person, name, spellings in rows:
            self._names[person] = name
            for spelling in (name, *spellings):
                self._add(person, spelling)
                if _UNSPACED.fullmatch(spelling.replace(" ", "")) and len(spelling.replace(" ", "")) > 2:
                    unspaced.append(spelling)
        longest_first = sorted({*unspaced, *(s.replace(" ", "") for s in unspaced)}, key=len, reverse=True)
        self._unspaced = re.compile("|".join(map(re.escape, longest_first))) if longest_first else None

    def _add(self, person: str, spelling: str) -> None:
        words = _name_words(spelling)
        compact = fold(spelling).replace(" ", "").replace("·", "").replace("・", "")
        for key in {_key(words), compact if _UNSPACED.fullmatch(spelling.replace(" ", "")) else _key(words)}:
            other = self._ids.get(key, person)
            self._ids[key] = person if other == person else None  # two persons of one name: neither is chosen
        if len(words) > 1:
            self._first.update(words)
            for given, family in ((words[0], words[-1]), (words[-1], words[0])):
                self._initials.setdefault((given[0], family), set()).add(person)

    def name(self, person: str) -> str | None:
        """The person's name as English prints it."""
        return self._names.get(person)

    def __len__(self) -> int:
        return len(self._names)

    def person_id(self, name: str, language: str | None = None) -> str | None:
        """The id of a person by a full name or by initials and family name; None where it is not known for certain."""
        if not name or len(name) > MAX_NAME:
            return None
        unspaced = _UNSPACED.fullmatch(name.replace(" ", ""))
        if unspaced:
            found = self._ids.get(fold(name).replace(" ", "").replace("·", "").replace("・", ""))
            if found:
                return found
        words = _name_words(name)
        if not 1 < len(words) <= 6:
            return None
        if found := self._ids.get(_key(words)):
            return found
        choices = [_candidates(word, language) for word in words]
        if any(len(choice) > 1 for choice in choices):
            for combination in islice(product(*choices), 400):
                if found := self._ids.get(_key(combination)):
                    return found
        if len(words) == 3:  # a patronymic or a second given name that the table lacks
            for shorter in ((words[0], words[2]), (words[1], words[0])):
                for combination in islice(product(*(_candidates(word, language) for word in shorter)), 200):
                    if found := self._ids.get(_key(combination)):
                        return found
        return self._by_initials(words, language)

    def _by_initials(self, words: list[str], language: str | None) -> str | None:
        short = [word for word in words if len(word) == 1]
        full = [word for word in words if len(word) > 1]
        if not short or len(full) != 1:
            return None
        for family in _candidates(full[0], language):
            persons = self._initials.get((short[0], family), set())
            if len(persons) == 1:
                return next(iter(persons))
        return None

    def words(self, language: str | None) -> frozenset[str]:
        """The folded words with which a name can begin, in the first case; in some languages with a genitive's s."""
        if language not in self._words:
            words = {*self._first, *ascii_lowercase}
            genitives = {f"{word}s" for word in words} if language in _GENITIVE_S else set()
            self._words[language] = frozenset(words | genitives)
        return self._words[language]

    def find(
        self,
        text: str,
        language: str | None = None,
        words: Iterable[tuple[int, str]] | None = None,
        *,
        foreign: bool = True,
    ) -> list[PersonSpan]:
        """The known persons that a text names in full, in order.

        `words` are those of its `name_words` in which a person can be named; the others need not be among them.
        `foreign` says that the text may hold names in scripts without blanks.
        """
        spans: list[PersonSpan] = []
        if self._unspaced and foreign and not text.isascii():
            spans += [
                PersonSpan(found.start(), found.end(), found[0], person)
                for found in self._unspaced.finditer(text)
                if (person := self.person_id(found[0]))
            ]
        begins = self._begins.setdefault(language, _Beginnings(self._first, language))
        pattern = _WORD if language in UNCASED else _CAPITALIZED
        known: dict[str, str | None] = {}  # a text names a person more than once
        free = 0  # the first character that no name has taken
        for begin, word in name_words(text, language) if words is None else words:
            if begins[word]:
                for part in pattern.finditer(text, begin, begin + len(word)):
                    if part.start() >= free and (span := self._longest(text, part.start(), language, known)):
                        spans.append(span)
                        free = span.end
        spans.sort(key=lambda span: span.start)
        return spans

    def _longest(self, text: str, start: int, language: str | None, known: dict[str, str | None]) -> PersonSpan | None:
        """The known person whose name begins at a place and takes most words."""
        begins = self._begins[language]
        words = _adjoining(text, start, language)
        # Of a known person at least two of the first three words are known.
        if len(words) < 2 or not begins[words[0][0]] or not any(begins[word[0]] for word in words[1:3]):
            return None
        for length in range(len(words), 1, -1):
            if all(len(word[0]) < 3 for word in words[:length]):
                break  # initials alone, or syllables
            name = text[start : words[length - 1].end()].rstrip(".")
            if name not in known:
                known[name] = self.person_id(name, language)
            if person := known[name]:
                return PersonSpan(start, start + len(name), name, person)
        return None


class _Beginnings(dict[str, bool]):
    """Whether a word can be the first of a known person's name, or holds one that can; filled as words are met."""

    def __init__(self, first_words: Set[str], language: str | None) -> None:
        self._first_words = first_words
        self._language = language

    def __missing__(self, word: str) -> bool:
        parts = (_WORD if self._language in UNCASED else _CAPITALIZED).finditer(word)
        begins = any(self._is_known(part[0]) for part in parts)
        if len(self) < MAX_CACHED_WORDS:
            self[word] = begins
        return begins

    def _is_known(self, part: str) -> bool:
        folded = fold(part.removesuffix("'s").removesuffix("’s")).rstrip(".")
        candidates = _candidates(folded, self._language)
        return len(folded) == 1 or any(first in self._first_words for first in candidates)


def _adjoining(text: str, start: int, language: str | None) -> list[re.Match[str]]:
    """The words from a place on that follow each other with nothing but a blank or an initial's full stop between."""
    pattern = _WORD if language in UNCASED else _CAPITALIZED
    words: list[re.Match[str]] = []
    found = pattern.match(text, start)
    while found and len(words) < MAX_WORDS:
        words.append(found)
        end = found.end()
        found = pattern.match(text, end + (text[end : end + 1] in _BLANKS))
    return words


def _rows(path: Path) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        fields = line.split("\t")
        if len(fields) not in (2, 3) or not all(fields[:2]):
            raise PersonTableError(f"{path}, line {number}: expected an id, a name and spellings, parted by tabs")
        spellings = tuple(s.strip() for s in fields[2].split("|") if s.strip()) if len(fields) == 3 else ()
        yield fields[0].strip(), fields[1].strip(), spellings


def load_persons(*further: Path) -> Persons:
    """The table that ships, extended by further files of the same form; raises PersonTableError, OSError."""
    return Persons(row for path in (TABLE, *further) for row in _rows(path))


_further: list[Path] = []


@cache
def known_persons() -> Persons:
    """The table that ships, with what `extend` added, read at the first question."""
    return load_persons(*_further)


def extend(*paths: Path) -> None:
    """Add tables of persons for the whole process; raises PersonTableError with file and line, or OSError."""
    new = [path for path in paths if path not in _further]
    if new:
        load_persons(*_further, *new)
        _further.extend(new)
        known_persons.cache_clear()


def person_id(name: str, language: str | None = None, persons: Persons | None = None) -> str | None:
    """The id of a known person by a name as printed; None for an unknown one."""
    return (persons or known_persons()).person_id(name, language)


def person_name(person: str) -> str | None:
    """The name, as English prints it, of a person in the table that ships."""
    return known_persons().name(person)


def person_words(language: str | None) -> frozenset[str]:
    """The folded words with which names of known persons can begin in a language that does not inflect them."""
    return known_persons().words(language)


def find_persons(
    text: str, language: str | None = None, words: Iterable[tuple[int, str]] | None = None, *, foreign: bool = True
) -> list[PersonSpan]:
    """The known persons that a text names in full, in order; `words` and `foreign` as in `Persons.find`."""
    return known_persons().find(text, language, words, foreign=foreign)


def all_names() -> Mapping[str, str]:
    """Ids and names of the table that ships."""
    return dict(known_persons()._names)
