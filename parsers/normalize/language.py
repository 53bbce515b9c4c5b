"""What the engine must know of a language: a table of words, so that adding one needs no code.

Words are written as phrases parted by semicolons, matched without regard to case and at word boundaries. In a phrase
a space is a run of spaces, `*` any ending of the word, `(a|b)` either, `(a|b)?` either or none, `(a|b)*` any
number of them up to four. Groups do not nest.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module
from importlib.util import find_spec
from itertools import zip_longest

from parsers.normalize.variants import beginning_forms
from parsers.record import Kind

_TABLES = "parsers.normalize.languages"
_CODE = re.compile(r"[a-z]{2,3}")

_SPACES = r"[\s\xa0]{1,4}"

_ACCENTED = {"a": "áàâãă", "e": "éèêë", "i": "íìîï", "o": "óòôõ", "u": "úùû", "c": "ç", "n": "ñ", "g": "ğ"}
_SPELLINGS = {letter: f"[{letter}{bare}]" for bare, letters in _ACCENTED.items() for letter in letters} | {
    "ä": "(?:ä|ae?)",
    "ö": "(?:ö|oe?)",
    "ü": "(?:ü|ue?)",
    "ß": "(?:ß|ss)",
    "å": "(?:å|aa?)",
    "ø": "(?:ø|oe?)",
    "ş": "[şșs]",
    "ș": "[șşs]",
    "ţ": "[ţțt]",
    "ț": "[țţt]",
    **{letter: f"[{letters}]" for letters in ("اأإآ", "يىی", "كک") for letter in letters},
    "ة": "[ةه]",
}
"""How else an accented Latin letter is written: bare in titles in capitals and on old pages, as two letters in German
and the Nordic languages, with a cedilla or a comma in Romanian."""
_SPELLED = re.compile("[" + "".join(_SPELLINGS) + "]")
_BARE_LETTERS = str.maketrans("áàâãăéèêëíìîïóòôõúùûçñğäöüåøşșţțأإآىیکة", "aaaaaeeeeiiiioooouuucngaouaossttاااييكه")
_LONG_ENOUGH = 4
"""Letters of a phrase from which on its accents may be missing: "à" and "a", "él" and "el" are different words."""

_OPEN_ENDS = ("'", "-", "(", ".")
"""Signs after which a phrase need not end a word."""

NEVER = re.compile(r"(?!)")
"""Matches nothing: what an empty list of phrases becomes."""

# The parts of the notation: an optional or plain group, a word's free ending, spaces, anything else.
_NOTATION = re.compile(r"\((?P<group>[^()]*)\)(?P<repeat>[?*]?)|(?P<star>\*)|(?P<space>\s+)|(?P<other>[^()*\s]+)")


def phrase_source(phrase: str) -> str:
    """The regular expression of one phrase. A space beside an optional group goes with it: "a (b)?"."""
    parts = list(_NOTATION.finditer(phrase))
    out: list[str] = []
    index = 0
    while index < len(parts):
        part = parts[index]
        following = parts[index + 1] if index + 1 < len(parts) else None
        after = parts[index + 2] if index + 2 < len(parts) else None
        before = parts[index - 1] if index else None
        if part["space"] and following is not None and _is_word(following) and (after is None or after["space"]):
            out.append(_group(following, before=_SPACES))
            index += 2
        elif _is_word(part) and following is not None and following["space"] and (before is None or before["space"]):
            out.append(_group(part, after=_SPACES))
            index += 2
        else:
            out.append(_SPACES if part["space"] else _group(part) if part["group"] is not None else _plain(part))
            index += 1
    return "".join(out)


def _is_word(part: re.Match[str]) -> bool:
    """Is a part an optional group of whole words, so that a space beside it goes with it?"""
    return bool(part["repeat"]) and not any(
        choice[:1] == " " or choice[-1:] == " " for choice in part["group"].split("|")
    )


def _group(part: re.Match[str], before: str = "", after: str = "") -> str:
    inner = "|".join(phrase_source(choice) for choice in part["group"].split("|"))
    repeat = {"": "", "?": "?", "*": "{0,4}"}[part["repeat"] or ""]
    return f"(?:{before}(?:{inner}){after}){repeat}"


def _plain(part: re.Match[str]) -> str:
    return r"\w{0,24}" if part["star"] else re.escape(part["other"]).replace("'", "['’´`ʼ]")


def _could_be_nothing(phrase: str) -> bool:
    """Is there nothing in a phrase but what may be left out, and blanks beside it?"""
    return not any(
        part["other"]
        or (part["group"] and not part["repeat"] and not any(map(_could_be_nothing, part["group"].split("|"))))
        for part in _NOTATION.finditer(phrase)
    )


def _bounded(phrase: str) -> str:
    """The expression of a phrase that begins and ends a word, where it begins and ends with a letter."""
    if _could_be_nothing(phrase):
        raise ValueError(f"the phrase {phrase!r} could be nothing at all")
    source = phrase_source(phrase)
    if len(phrase) >= _LONG_ENOUGH:
        source = _SPELLED.sub(lambda letter: _SPELLINGS[letter.group()], source)
    end = "" if phrase.endswith(_OPEN_ENDS) else r"(?!\w)"
    return source + end


@cache
def _by_beginning(phrases: str) -> tuple[tuple[str, ...], dict[str, list[int]], list[int]]:
    """Phrases; the numbers of those that begin with some letters; of those that can begin with anything.

    The letters are folded, and four; fewer where less is known of a phrase's first word. A blank ends a shorter word.
    """
    listed = tuple(filter(None, (part.strip() for part in phrases.split(";"))))
    by_beginning: dict[str, list[int]] = {}
    always: list[int] = []
    for number, phrase in enumerate(listed):
        begins = _beginnings_of(phrase, ends=not phrase.endswith(_OPEN_ENDS))
        if begins is None:
            always.append(number)
        for begin in begins or ():
            by_beginning.setdefault(begin, []).append(number)
    return listed, by_beginning, always


def can_begin(phrases: str, letters: str) -> bool:
    """Can any of the phrases stand where a text goes on with some letters, four or all of a word?"""
    _, by_beginning, always = _by_beginning(phrases)
    return bool(always) or not by_beginning.keys().isdisjoint(begun_with(letters))


@lru_cache(maxsize=16384)
def compile_begun(phrases: str, letters: str) -> re.Pattern[str]:
    """One pattern for the phrases that can stand where a text goes on with some letters, four or all of a word.

    There it matches what the pattern of all phrases does, and has few to try.
    """
    listed, by_beginning, always = _by_beginning(phrases)
    numbers = {number for begin in begun_with(letters) for number in by_beginning.get(begin, ())}
    return compile_phrases(";".join(listed[number] for number in sorted(numbers.union(always))))


def _beginnings_of(phrase: str, *, ends: bool) -> set[str] | None:
    """The beginnings of one phrase, or of a part that `ends` a word."""
    found: set[str] = set()
    parts = list(_NOTATION.finditer(phrase))
    for part, following in zip_longest(parts, parts[1:]):
        if part["star"]:
            return None
        if part["space"]:
            continue
        if part["group"] is None:
            alone = following["space"] is not None if following else ends
            return found | {_fold_beginning(part["other"], ends=alone)}
        for choice in part["group"].split("|"):
            begins = _beginnings_of(choice, ends=False)
            if begins is None:
                return None
            found |= {begin[:1] for begin in begins} if len(choice) == 1 else begins
        if not part["repeat"]:
            return found
    return found


def fold_letters(text: str) -> str:
    """Letters without regard to case and accent as the patterns compare them: both Turkish letters i are one."""
    return text.casefold().replace("i\u0307", "i").replace("ı", "i").translate(_BARE_LETTERS)


_BEGINNING_LENGTH = 4
MAX_BEGINNINGS = 8192
"""Beginnings of words that a list of phrases remembers to be or not to be one of a phrase."""
_APOSTROPHE_OR_SPELLED = re.compile(f"'|{_SPELLED.pattern}")
# Four letters or marks, or those there are, where a word can begin, and the word, within which none does.
_WORD_BEGINNING = re.compile(r"(?<!\w)(?=(\S{1,4}))(?:\w+|\W)")


def _fold_beginning(word: str, *, ends: bool) -> str:
    """The first four letters, folded; fewer before a letter or mark that can be written otherwise."""
    begin = word[:_BEGINNING_LENGTH]
    known = _APOSTROPHE_OR_SPELLED.split(begin.lower())[0]
    if ends and len(known) == len(word) < _BEGINNING_LENGTH:
        return f"{fold_letters(known)} "
    return fold_letters(known or begin[:1])


@lru_cache(maxsize=16384)
def begun_with(letters: str) -> tuple[str, ...]:
    """The beginnings that a phrase can have where a text goes on with these letters, four or all of a word."""
    begins = []
    for length in range(1, len(letters) + 1):
        begins.append(fold_letters(letters[:length]))
        following = letters[length : length + 1]
        if length < _BEGINNING_LENGTH and not (following.isalnum() or following == "_"):
            begins.append(f"{begins[-1]} ")
    return tuple(begins)


@lru_cache(maxsize=16)  # a text is searched for one list of phrases after another
def word_beginnings(text: str) -> tuple[tuple[int, str], ...]:
    """Where a word, and so a phrase, can begin in a text, each with its first letters, four at most."""
    return tuple([(found.start(), found[1]) for found in _WORD_BEGINNING.finditer(text)])


@cache
def compile_phrases(phrases: str, *, spaced: bool = True) -> re.Pattern[str]:
    """One pattern for all phrases, the longest first; in scripts without spaces there are no word boundaries."""
    parts = sorted((part.strip() for part in phrases.split(";")), key=len, reverse=True)
    phrases_left = [part for part in parts if part]
    if not phrases_left:
        return NEVER
    if not spaced:
        return re.compile("|".join(beginning_forms(phrase_source(part)) for part in phrases_left), re.IGNORECASE)
    return re.compile(r"(?<!\w)(?:" + "|".join(map(_bounded, phrases_left)) + ")", re.IGNORECASE)


class Phrases:
    """A list of phrases, matched and found in texts as by their one pattern.

    Where spaces part words, a search looks up the letters of each word in a table instead of trying all phrases at
    each letter, and is several times faster: most texts hold no word that a phrase can begin with.
    """

    __slots__ = ("_begun", "_phrases", "_spaced", "fullmatch", "match", "pattern", "split")

    def __init__(self, phrases: str, *, spaced: bool = True) -> None:
        self._phrases, self._spaced = phrases, spaced
        self._begun: dict[str, re.Pattern[str] | None] = {}
        self.pattern = compile_phrases(phrases, spaced=spaced)
        self.match, self.fullmatch, self.split = self.pattern.match, self.pattern.fullmatch, self.pattern.split

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first phrase in a text, or in the part of it from `start` to `end`."""
        if not self._spaced:
            return self.pattern.search(text, start, end)
        return next(self._found(text, start, end), None)

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """All phrases in a text, or in the part of it from `start` to `end`, none inside another."""
        return self._found(text, start, end) if self._spaced else self.pattern.finditer(text, start, end)

    def match_word(self, text: str, position: int) -> re.Match[str] | None:
        """The phrase that stands at a place where a word of a text begins."""
        if not self._spaced:
            return self.match(text, position)
        letters = text[position : position + _BEGINNING_LENGTH].split()[0]
        pattern = self._begun[letters] if letters in self._begun else self._begin(letters)
        return pattern.match(text, position) if pattern is not None else None

    def _found(self, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        begun = self._begun
        for position, letters in word_beginnings(text):
            try:
                pattern = begun[letters]
            except KeyError:
                pattern = self._begin(letters)
            if pattern is not None and position >= start and (found := pattern.match(text, position, end)):
                yield found
                start = found.end()

    def _begin(self, letters: str) -> re.Pattern[str] | None:
        if len(self._begun) >= MAX_BEGINNINGS:
            self._begun.clear()
        pattern = compile_begun(self._phrases, letters) if can_begin(self._phrases, letters) else None
        self._begun[letters] = pattern
        return pattern


_FULL_WIDTH_MARKS = "（）：；，！？［］｜～．＊‑‐"
_FULL_WIDTH = str.maketrans(_FULL_WIDTH_MARKS, "():;,!?[]|~.*--")


def half_width(text: str) -> str:
    """The text with East Asian punctuation and hyphens in plain form, letter for letter: places in it stay the same."""
    if text.isascii() or not any(mark in text for mark in _FULL_WIDTH_MARKS):
        return text
    return text.translate(_FULL_WIDTH)


@dataclass(frozen=True, kw_only=True, eq=False)
class Language:
    """One language's table. Every field but `code` may stay empty: then that evidence is not used."""

    code: str
    spaced: bool = True
    """Words are parted by spaces. Chinese, Japanese and Korean titles have a grammar of their own."""
    lowercase_roles: bool = False
    """Offices are written in small letters ("ministre des affaires étrangères"): a small word inside one is its."""
    declines_names: bool = False
    """Names and offices stand in grammatical cases that a dictionary can undo."""
    genitive_names: bool = False
    """A name alone after the word for the kind is its speaker's, in the genitive ("Przemówienie Jana Nowaka")."""
    kind_last: bool = False
    """The word for the kind ends the title and the speaker stands before it in the genitive (Turkish)."""

    postpositions: bool = False
    """Small words stand behind what they tie: the event comes before "on" or "after", the kind further back (Hindi)."""

    # What a release is called.
    kinds: tuple[tuple[Kind, str], ...] = ()
    """Phrases that name a kind, in any order: the one that stands first in a title decides, the longer at a tie."""
    generic: str = ""
    """Names of releases that say nothing of the kind: "press release", "note"."""
    talks: str = ""
    """What a readout is about: "telephone conversation", "call with", "meeting with"."""
    meets: str = ""
    """Verbs of headlines on one meeting or call: "meets with", "spoke with"."""
    congratulates: str = ""
    """Words that make a message of whatever it is called: "congratulat*", "condolence*"."""
    took_place: str = ""
    """Verbs before a talk that say it was held: "took place"."""
    holidays: str = ""
    """Days on which greetings are sent; with no other kind named, the title of a message."""
    coming: str = ""
    """Words that announce what is to come: "to visit", "will host", "media advisory"."""
    attends: str = ""
    """Verbs of headlines on taking part, before the event: "participated in", "opened"."""
    visits: str = ""
    """Visits and journeys that name a release: an announcement, or, once made, its occasion."""
    made: str = ""
    """Verbs of a lead that tell of a visit as made: "paid a visit", "travelled to"."""
    answers: str = ""
    """Answers to questions, in the plural: with a press conference they make one of remarks or a statement."""
    joint: str = ""
    """Words in a lead that say that several governments speak: "joint statement"."""
    spokesperson: str = ""
    """A spokesperson: at a "press conference" of one, it is a briefing."""

    # Who speaks.
    by: str = ""
    """Words between a kind and its speaker."""
    possessive: str = ""
    """Endings that tie a speaker before to the kind after: "'s"; before a plus, what a name must end with."""
    sent: str = ""
    """Participles that end the name of a sender, before whom the words went to: "dirigida", "inviato"."""
    roles: str = ""
    """Head words of offices: "minister", "spokesperson"."""
    role_words: str = ""
    """Other words that stand in the name of an office: "foreign", "deputy", "affairs"."""
    bodies: str = ""
    """Nouns that end the name of an institution or a unit of one: "department", "commission"."""
    missions: str = ""
    """Bodies that a state keeps in another, named for where they are: "Embassy in Malta"."""
    links: str = ""
    """Small words inside an office: "of", "for the"."""
    genitive_s: bool = False
    """A speaker before the kind ends in a bare s: "Wallströms tal", "Steinmeiers Rede"."""
    departments: str = ""
    """Bodies that speak without a person: "ministry of foreign affairs", "embassy"."""
    ranks: str = ""
    """Offices that are a style where another office stands before: "Spokesman of the Ministry Ambassador X"."""
    envoys: str = ""
    """Heads of offices held in a country or town abroad: "ambassador"."""
    receivers: str = ""
    """Heads of offices in the dative: to whom a message goes."""
    honorifics: str = ""
    """Titles before a name that are part of neither name nor office."""
    after_names: str = ""
    """Letters after a name that are part of neither name nor office: "MP", "QC"."""
    surnames: str = ""
    """Words of offices and of peoples that are surnames as well: "King", "French"."""
    particles: str = ""
    """Small words inside names: "van", "bin"."""
    joiners: str = "&"
    """The words for "and"."""
    said: str = ""
    """Verbs of speaking that stand beside the speaker in a lead."""
    answers_verbs: tuple[tuple[Kind, str], ...] = ()
    """Finite verbs after a speaker that make a title: "answers questions" is remarks."""
    not_names: str = ""
    """Capitalized words that are no part of a name: days, months, institutions."""

    # On what occasion, where.
    occasion: str = ""
    """Prepositions that always open an occasion: "on the occasion of", "following"."""
    at: str = ""
    """Prepositions that open an occasion or a place, as what follows them tells: "at", "in"."""
    topic: str = ""
    """Prepositions that open a topic, never an occasion: "regarding", "on"."""
    within: str = ""
    """Prepositions between a statement and a town: "in"."""
    events: str = ""
    """What an occasion can be: "summit", "session", "visit"."""
    days: str = ""
    """Words, written large, with which the name of a day that is kept ends: "Day", "Week"."""
    anniversaries: str = ""
    """Words for an anniversary: what is said on one has it for its occasion, not its topic."""
    chambers: str = ""
    """Bodies before which one speaks: "council", "parliament"; what follows them is the topic."""
    ahead: str = ""
    """Those of `occasion` whose event is still to come, in another place perhaps: "ahead of"."""
    beside: str = ""
    """Words before those who speak at a briefing: "briefing with"."""
    formats: str = ""
    """Occasions that are a mere form and so none: "press conference", "media briefing"."""
    venues: str = ""
    """Words of venues: "hall", "palace", "university"."""
    published: str = ""
    """Words before a date that make it one of publication or of the topic: "published on"."""
    articles: str = ""
    """Articles, dropped from the head of an occasion."""

    # The page around.
    openings: str = ""
    """First words that a title has before the kind: "transcript of", "full text:"."""
    salutations: str = ""
    """How a speech begins."""
    furniture: str = ""
    """Lines of a page that are no part of the release: "print", "share", "back to top"."""
    disclaimers: str = ""
    """Lines on the text itself: "check against delivery"."""
    held: str = ""
    """Words before a date inside a title that make it the event's: "held on", "answered on"."""
    role_after_name: bool = False
    """An office follows its holder's name with nothing between (Arabic)."""
    press_officers: str = ""
    """Those who sign readouts without being spokespersons: "press secretary"."""
    numbers: str = ""
    """Words before a document's number: "No.", "Release ID"."""


@cache
def _furniture(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    phrases = [phrase.strip() for phrase in language.furniture.split(";")]
    whole = "; ".join(phrase for phrase in phrases if not phrase.endswith("*"))
    first = "; ".join(phrase.removesuffix("*") + "*" for phrase in phrases if phrase.endswith("*"))
    return compile_phrases(whole, spaced=language.spaced), compile_phrases(first, spaced=language.spaced)


def is_furniture(line: str, language: Language) -> bool:
    """Is a line of a page no part of the release? A phrase that ends in `*` need only begin a short line."""
    whole, first = _furniture(language)
    text = line.strip(" .:|<>«»[]()-–—•·")
    return bool(whole.fullmatch(text)) or (len(text) <= 100 and first.match(text) is not None)


@cache
def language_of(code: str | None) -> Language:
    """The table of a language; a bare one where there is none."""
    if code is None or not _CODE.fullmatch(code) or not find_spec(f"{_TABLES}.{code}"):
        return Language(code=code or "und")
    table = import_module(f"{_TABLES}.{code}").LANGUAGE
    assert isinstance(table, Language)  # noqa: S101  (a module without its table is a mistake in this program)
    return table
