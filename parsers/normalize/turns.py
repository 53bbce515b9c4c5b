"""Parts a transcript into speaker turns by the site's own marks, and tells a transcript from a text with colons.

Every line is asked for a mark at its head: a label before a colon, in brackets, in capitals or bold, on a line of
its own, a letter for question or answer. A mark is certain (a word for a questioner), likely (a known speaker, a
title with a name) or merely possible (any name): the possible count only where the others show a transcript.
Nothing is lost: the preamble and the turns, with their labels, are the body, but for the marks themselves (colons,
dashes, pictures).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import IntEnum
from functools import cache, lru_cache
from itertools import pairwise

from parsers.extract import Passage
from parsers.normalize.language import language_of
from parsers.normalize.marks import letter_pairs, phrases
from parsers.normalize.names import nominative_name
from parsers.normalize.persons import person_id
from parsers.normalize.places import country_of
from parsers.record import Speaker, Turn

MAX_LABEL = 120
"""Characters of the longest label: a name with a long office."""
MAX_LABEL_WORDS = 16
SHORT_LABEL = 40
"""Characters of the longest label on a line of its own that is neither in capitals nor ends with a bracket."""
MAX_TURNS = 5000
MAX_LINES_BEFORE = 8
"""Lines that may stand before the only turn of a body: a time, notes, an index."""
MAX_SPEAKERS = 200
"""Speakers of one transcript that are told apart."""


@dataclass(frozen=True, slots=True)
class Transcript:
    """The turns of a body and what stands before the first of them.

    `turns` is empty in a transcript whose marks carry no label, such as emoji.
    """

    is_transcript: bool = False
    turns: tuple[Turn, ...] = ()
    preamble: str = ""


class _Weight(IntEnum):
    """What a mark proves by itself."""

    POSSIBLE = 1
    LIKELY = 2
    CERTAIN = 3


@dataclass(slots=True)
class _Line:
    """A line of the body; `bold` is the length of its leading run in bold type."""

    text: str
    passage: int
    bold: int
    heading: bool


@dataclass(frozen=True, slots=True)
class _Mark:
    """A label at the head of a line. `rest` is where the turn's text begins in it."""

    line: int
    label: str
    rest: int
    form: str
    weight: _Weight
    known: bool = False  # the label names a speaker of title or lines, or a person that the program knows


# --- forms of a mark -----------------------------------------------------------------------------------------------

# 【外務大臣】, <질문>, 〈답변〉, (問), （記者）, [Jens Stoltenberg]: the brackets belong to the label.
_LENTICULAR = re.compile(r"\s?(?P<label>【[^】\n]{1,60}】)\s?[:：]?\s?")
_ANGLES = re.compile(r"\s?(?P<label>[<〈＜][^>〉＞\n]{1,30}[>〉＞])\s?[:：]?\s?")
_ROUND = re.compile(r"\s?(?P<label>[(（][^)）\n]{1,30}[)）])\s?[:：]?\s?")
_CLOSED = re.compile(r"\s?(?P<label>[一-鿿々]{2,6}[)）])\s?(?=\S|$)")
"""A label before a closing bracket alone: 記者)."""
_PARTED = re.compile(r"\s?[○◯●]?\s?(?P<label>[一-鿿々]{2,8})[ \u3000]{1,3}(?=[^\n]{6,}[。？！?!」』)）]$)")
"""A label that but a blank parts from a whole sentence: "○記者 …伺います。"."""
_CHAIR_NAMED = re.compile(r"(?:主持人|主持|司会|司會|사회자)[ \u3000][一-鿿가-힣]{2,4}")
"""Who leads through a conference, with the name: "主持人 陆明"."""
_SQUARE = re.compile(
    r"\s?(?P<label>\[[^\]\n]{1,60}\](?:\s?\[\d{1,2}:\d\d(?::\d\d)?\])?)\s?[:：]?\s?(?=\S|(?<=[가-힣]\])$)"
)
_BULLETS = " *•—–-○◯●■□◆▲▶※·▪\u200b\ufeff"
_QUOTES = frozenset('"“„«')
_OPENING = frozenset("【<〈＜(（[")
# Q: A. Q1: Q - R - P.- ; also "Q Do you fear" (White House), where a capital must follow.
_LETTER = re.compile(
    r"\s?(?P<label>[^\W\d_](?:\s?\d{1,3})?)\s?(?:\.?[:：]|\.\s?[-–—]|\.(?=\s)(?!\s[A-Z]{3,30}:)|\s[-–—](?=\s)|\)(?=\s)|）"
    r"|(?<=[问問答문답])(?:[)）]|[ \u3000](?=\S))|[-–—](?=\s))\s{0,3}"
)
_BARE_LETTER = re.compile(r"(?P<label>Q)\s{1,6}(?=[A-Z\"“'(\[¿])")
# The colon that follows a label in bold type.
_COLON_AFTER = re.compile(r"\s{0,3}[:：]\s?")
# What archives leave of their markup before a label in capitals: "ti : LAURENT FABIUS".
_REMNANT = re.compile(r"^[a-z]{1,3}\s?:\s(?=[A-ZÀ-Ý]{2})")
# A label before a colon: no sentence, so no full stop but after an abbreviation. French sets a blank before it.
_COLON = re.compile(r"(?P<label>[^:：\n]{1,120}?)\s?[:：]\s?")
# "Presidente.-", "SORU-", "Alain Juppé - Mesdames": a dash, with or without a full stop.
_DASH = re.compile(r"(?P<label>[^:：\n.–—]{1,80}?)(?:\.\s?[-–—]+|\s[-–—]{1,2}(?=\s)|(?<=[A-ZÀ-ÝİŞĞ])-(?=\s))\s{0,3}")
_DASHES = re.compile(r"[-–—](?<=[.\sA-ZÀ-ÝİŞĞ].)")
# "QUESTION. When?", "Ответ. Скоро."
_STOP = re.compile(r"(?P<label>[^\W\d_]{3,14})\.\s{1,3}(?=\S)")
# "President Reed. Well, welcome.", as the public papers of American presidents print it.
_OFFICE_STOP = re.compile(
    r"(?P<label>(?:The )?(?:(?:Vice|Prime|Foreign|Deputy|First) )?"
    r"(?:President|Minister|Chancellor|Secretary|Premier|Taoiseach|King|Queen|Chairman|Ambassador|Governor|General)"
    r"(?: (?!Prof|Adm|Gen|Dr|Mr|Mrs|Ms|Amb|Hon|Rev|St|Lt|Col|Maj|Capt)[A-Z][\w'’-]{1,20}){0,3})\.\s(?=[\"“\[(]?[A-Z])"
)
# "JOURNALIST Minister, will you", "ANNA REED Thank you": capitals, then a word with a small letter.
_CAPITALS = re.compile(
    r"(?P<label>[A-Z][A-Z'’-]{3,20}(?: [A-Z][A-Z'’-]{1,20}){0,2})\s(?=[\"“‘]?(?:[A-Z][a-z’']|[IA]\s))"
)
# Pictures of a microphone or a balloon, with which channels mark questions and answers.
_EMOJI = re.compile(r"\s?(?:🎙|💬|❓|❔|🗣|🎤|➡️?\s?❓|👤)")

_OUTLET_WORDS = 5
_LONGEST_NAMED = 20
"""Characters of the longest unspaced line that names an outlet's reporter or a speaker with the office."""
_ASKS = re.compile(r"[?？]")
_STOPS = re.compile(r"[。！？!?]")
# The number of a question before who asks it.
_NUMBERED = re.compile(r"\d{1,2}[.)]\s(?=[^\W\d_])")

# Pictures and bullets before a label.
_LEAD = re.compile(r"[🎙💬❓❔🗣🎤➡👤▪🔹🔸📌❗‼⁉⚡🔻📍✅\ufe0f•]{1,6}\s{0,3}(?=\S)")

# --- what a label can be ------------------------------------------------------------------------------------------

_WORD = re.compile(r"[^\s,]+")
_BRACKETED = re.compile(r"\s?[(\[（【][^()\[\]（）【】]{0,80}[)\]）】]")
# What parts the words of a label, and those of a name.
_LABEL_GAPS = re.compile(r"[\s,()/-]+")
_NAME_GAPS = re.compile(r"[\s,.()\[\]【】«»\"/-]+")
# A bracket that ends a label: an office, an outlet, a note on the microphone.
_LAST_BRACKET = re.compile(r"\s?[(\[（]([^()\[\]（）]{1,80})[)\]）]$")
_ENCLOSED = re.compile(r"【[^】]*】|[<〈＜][^>〉＞]*[>〉＞]|[(（][^)）]*[)）]|\[[^\]]*\]")
_NUMBER_TAIL = re.compile(r"\s?(?:n[o°º]\.?\s?)?\d{1,3}$", re.IGNORECASE)
_SENTENCE = re.compile(r"[?!;؟？！；]|(?<=[^\W\d_]{4})[.。](?=\s[^\W\d_]{2})|…|\.\.\.|https?|@|\d{5}|\d[.:]\d\d")
_FIGURE = re.compile(r"\d")
_TIME_AFTER = re.compile(r"\d{1,2}[:.]\d{2}\b|\d{1,2}(?:\s?[ap]\.?m\b|\s?Uhr)", re.IGNORECASE)
# A ministry's abbreviation after a name: Wagner (AA), HEBESTREIT (BReg).
_ABBREVIATION = re.compile(
    r"[(\[](?:[A-ZÄÖÜ]{1,4}[a-zäöü]{0,4}[A-ZÄÖÜ][A-Za-z]{0,6}|[A-Z]{2,8}|"
    r"Bundesregierung|Auswärtiges Amt|Bundeskanzleramt)[)\]]$"
)
_HONORIFIC_HEAD = re.compile(
    r"(?:MR|MS|MRS|DR|SR|SRA|Mr|Ms|Mrs|Miss|Dr|M|Mme|Sr|Sra|Shri|Smt|Shrimati|Herr|Frau|StS|BM|SRS|"
    r"श्री|श्रीमती|सुश्री|डॉ)(?:\.?\s(?=\S)|\.(?=[A-ZÀ-Ý]{2}))"
)
# A name as transcripts of the Kremlin and its neighbours print it: "В.Орлов", "А.Б.Громова".
_INITIALED = re.compile(r"(?:[А-ЯЁІЇЄ]\.\s?){1,2}[А-ЯЁІЇЄ][а-яёіїє'’]+(?:-[А-ЯЁІЇЄ][а-яёіїє'’]+)?")
# Verbs of speaking, with which a sentence that quotes ends before its colon.
_VERB = re.compile(
    r"sa(?:id|ys)|stated|added|told|noted|declared|writes|wrote|asked|erklärte|sagte|betonte|teilt|mit|dazu|déclaré|dit|"
    r"affirmé|ajouté|сказала?|заявила?|отметила?|подчеркнула?|сообщила?|заявив|сказав|dijo|afirmó|señaló|declaró|disse|"
    r"afirmou|declarou|dichiarato|detto|powiedział|oświadczył|sade|säger|dedi|following|folgendes|suivant|siguiente"
)
_MILD_HONORIFICS = frozenset(("Dr", "M", "Mme", "Sr", "Sra", "Herr", "Frau", "DR"))
"""Titles before a name that a release also prints where it quotes."""
_CASED = re.compile(r"[A-Za-zÀ-ɏͰ-ϿЀ-ԯ]")
_IDEOGRAPHS = re.compile(r"[぀-ヿ㐀-鿿가-힣]")
_PARTICLE_WORDS = (
    "of for from via and the to at in on de del della di du des da do dos van von der den al el la le les bin ibn y e "
    "et und i и й та для по при в у zu zum zur für på w z d' l' à aux dei degli ben abu ter ten af av og och"
)
_PARTICLES = frozenset(_PARTICLE_WORDS.split())
# Particles and verbs that no name holds: Chinese, Japanese, and Korean at a word's end.
_UNSPACED_SENTENCE = re.compile(
    r"[的了是在、はがをにのと]|[发發]表|[举舉]行|主持(?!人)|召[开開]|出席|宣[布佈]|[说說報报]明|答[询詢]|報告|发布|發布|[가-힣]{2}[은는을를](?:\s|$)"
)
_OFF_MIC = re.compile(
    r"off[- ]?mic|inaudible|via|through|through interpreter|interpret|traduction|translated|перевод|übersetz",
    re.IGNORECASE,
)
_APOSTROPHES = str.maketrans({"’": "'", "´": "'", "`": "'", "‘": "'"})


# The time that a live transcript prints after a label: [马晓光] [10:11].
_CLOCK_TAIL = re.compile(r"\s?\[\d{1,2}:\d\d(?::\d\d)?\]$")


@cache
def _first_words(name: str) -> frozenset[str]:
    """First words of the phrases of a field, for a quick refusal."""
    return frozenset(phrase.split()[0] for phrase in phrases(name))


@lru_cache(maxsize=2048)
def _plain(label: str) -> str:
    """A label without brackets, figure and case: what the phrases are compared with."""
    label = _CLOCK_TAIL.sub("", label)
    bare = label[1:-1] if _ENCLOSED.fullmatch(label) else _BRACKETED.sub("", label)
    return _NUMBER_TAIL.sub("", bare).strip(" .:：-–—*)）").translate(_APOSTROPHES).casefold()


@lru_cache(maxsize=2048)
def _says(label: str, name: str, *, more_words: int = 0) -> bool:
    """Whether a label is a phrase of that field, or begins with one and goes on for at most so many words."""
    plain = _plain(label)
    known = phrases(name)
    if plain in known:
        return True
    words = plain.replace(",", " ").split()
    if not more_words or len(words) < 2 or words[0].rstrip(".") not in _first_words(name):
        return False
    return any(
        " ".join(words[:length]).rstrip(".") in known and len(words) - length <= more_words
        for length in range(min(4, len(words) - 1), 0, -1)
    )


@cache
def _endings(name: str) -> tuple[str, ...]:
    return tuple(phrase for phrase in phrases(name) if _IDEOGRAPHS.search(phrase))


@lru_cache(maxsize=2048)
def _ends_with(label: str, name: str) -> bool:
    """Whether an unspaced label ends with a word of that field: 中新社记者, 岡田大臣."""
    plain = _plain(label)
    return bool(plain) and _IDEOGRAPHS.match(plain[-1]) is not None and plain.endswith(_endings(name))


@lru_cache(maxsize=2048)
def _has_office(label: str) -> bool:
    words = {word.strip(".,()").casefold() for word in _LABEL_GAPS.split(label)}
    return bool(words & phrases("offices")) or _ends_with(label, "offices")


_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th|er|e|ème|º|ª|o|a)(?!\w)")


_SMALL = re.compile("[a-zа-я]")


def _is_capitals(text: str) -> bool:
    if _SMALL.search(text) and not _FIGURE.search(text):
        return False  # as nearly all text
    letters = [c for c in _ORDINAL.sub("", text) if c.isalpha()]
    return len(letters) > 1 and all(c.isupper() or not c.islower() for c in letters) and bool(_CASED.search(text))


@lru_cache(maxsize=2048)
def _is_name_like(label: str) -> bool:
    """Whether a label could name somebody: capitalized words, particles, an office in small letters after a capital."""
    bare = _BRACKETED.sub("", label)
    words = _WORD.findall(bare)
    if not words or len(words) > MAX_LABEL_WORDS or _SENTENCE.search(bare):
        return False
    if not _CASED.search(bare):
        if _IDEOGRAPHS.search(bare):
            return len(bare) <= 18 and not _UNSPACED_SENTENCE.search(bare)
        return len(words) <= 5
    if not (words[0][0].isupper() or words[0][0] in "([«\"'‘’d"):
        return False
    offices = phrases("offices")
    if words[-1][0].islower() and _VERB.fullmatch(words[-1]):
        return False
    for word in words:
        core = word.strip("()[]«»\"'.,’").translate(_APOSTROPHES)
        if not core or core[0].isupper() or not core[0].isalpha():
            continue
        if core.casefold() in _PARTICLES or core.casefold() in offices or core.partition("'")[0] in ("d", "l", "al"):
            continue
        if "," in label and word in label.partition(",")[2]:
            continue  # an office after the name is printed in small letters
        return False
    return True


def _has_name_at_end(words: Sequence[str]) -> bool:
    return all(
        word[0].isupper() and not word.isupper() and word.casefold() not in phrases("offices") for word in words[-2:]
    )


def _is_excluded(label: str, rest: str) -> bool:
    """Whether it is a heading, a salutation, a clock or a contact rather than a speaker."""
    plain = _plain(label)
    words = plain.split()
    if _WIRE.search(plain):
        return True
    if not words or plain in phrases("headings") or (words[0] in phrases("headings") and len(words) < 3):
        return True
    if label.endswith(_REPORTERS):
        return False
    if _DAY_TAIL.search(_LAST_BRACKET.sub("", label)) or _GREETED.search(label):
        return True
    if _FIGURE.search(_NUMBER_TAIL.sub("", _LAST_BRACKET.sub("", label))) or (
        label[-1].isdigit() and rest[:1].isdigit()
    ):
        return True
    titled = _is_capitals(label) and _has_office(label)  # "SAYIN BAKAN:"
    if words[0].rstrip(",") in phrases("salutations") and not (titled or _HONORIFIC_HEAD.match(label)):
        return True
    if " ".join(words[:2]) in phrases("salutations") and not titled:
        return True
    return bool(_TIME_AFTER.match(rest) or _ANNOUNCES.search(label)) or rest.startswith("//")


_DAY_TAIL = re.compile(r",\s(?:\d{1,2}\s)?[^\W\d_]{3,12}\.?(?:\s\d{1,2})?$(?<=\d)|,\s\d{1,2}\s[^\W\d_]{3,12}$")
"""The town and day with which an agency begins: "ACCRA, May 20 (GNA): …"."""
_GREETED = re.compile(r",\s(?:and\s)?(?:ladies and gentlemen|excellencies|colleagues|friends)$", re.IGNORECASE)
"""The end of those who are greeted before a colon: "Minister, Your Worship, ladies and gentlemen: …"."""
_REPORTERS = ("记者", "記者", "기자")
_WIRE = re.compile(r"[^在][讯訊电電]$|(?:消息|报道|報道|報導)$")
"""How an agency begins a report: 华夏经纬网讯, 新华社北京电."""
_WIRE_DAY = re.compile(r"[月월]\s?\d{1,2}\s?[日일].{0,12}(?:[讯訊电電]|통신)[)）]$")
_ANNOUNCES = re.compile(
    r"(?<!\w)(?:issued?|made|released?|delivered|gave|provided)\s(?:the\s|a\s|this\s|following\s|joint\s|press\s)*"
    r"(?:statement|remarks|comments?|readout|reply|declaration|message)"
    r"(?:\s(?:today|yesterday|tonight|this (?:morning|afternoon|evening)|on [^:\n]{3,40}))?$",
    re.IGNORECASE,
)
"""The end of a sentence that leads to a quotation, and names no speaker of a turn."""


# --- the speakers known --------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Known:
    """A person who speaks, from the title or an earlier label, with the words by which labels name the person."""

    name: str
    role: str | None
    names: frozenset[str] = field(default_factory=frozenset)
    roles: frozenset[str] = field(default_factory=frozenset)
    asks: bool | None = None
    """Whether the person asks; None where the turns themselves must tell."""

    @classmethod
    def of(cls, name: str, role: str | None, *, asks: bool | None = None) -> _Known:
        words = frozenset(_words_of(name)) - _PARTICLES
        designation = role is None and bool(words & phrases("offices"))  # "Office of the Spokesperson", "THE PRESIDENT"
        names = frozenset() if designation else words
        return cls(name, role, names, frozenset(_words_of(role or "")) | (words if designation else frozenset()), asks)


def _words_of(text: str) -> Iterator[str]:
    for word in _NAME_GAPS.split(text.translate(_APOSTROPHES).casefold()):
        if len(word) > 1:
            yield word.removesuffix("'s").removeprefix("d'").removeprefix("l'")


def _alike(word: str, other: str) -> bool:
    """Whether two words are one name, perhaps in two grammatical cases (Захарова, Захаровой)."""
    if word == other:
        return True
    if word[:1] < "\u0400" or min(len(word), len(other)) < 5:
        return False
    shared = len(word) - 2
    return abs(len(word) - len(other)) <= 2 and word[:shared] == other[:shared]


def _match(label: str, known: Sequence[_Known]) -> _Known | None:
    """The known person a label means: by surname, by office, by initials."""
    if not known:
        return None
    bare = label.strip("【】<>〈〉()（）[] ") if label[:1] in "【<〈(（[" else label
    words = [word for word in _words_of(bare) if word not in _PARTICLES]
    by_name = [
        person
        for person in known
        if any(_alike(word, name) for word in words for name in person.names if len(name) > 2)
    ]
    if not by_name and _IDEOGRAPHS.search(bare):
        by_name = [
            person
            for person in known
            if person.name and (person.name in bare or (len(bare) > 1 and bare in person.name))
        ]
    if len(by_name) > 1:
        best = max(by_name, key=lambda person: sum(any(_alike(word, name) for word in words) for name in person.names))
        return best
    if by_name:
        return by_name[0]
    name = _read_label(bare)[0]
    if same := next((person for person in known if person.name == name), None):
        return same
    # by office: the rest of the label is no name
    by_role = [person for person in known if words and person.roles and all(word in person.roles for word in words)]
    if len(by_role) == 1:
        return by_role[0]
    initials = "".join(c for c in bare if c.isalpha()) if len(bare) <= 6 else ""
    if 2 <= len(initials) <= 3 and initials.isupper():
        by_initials = [
            person for person in known if [part[0].upper() for part in person.name.split()] == list(initials)
        ]
        return by_initials[0] if len(by_initials) == 1 else None
    return None


# --- reading the marks ---------------------------------------------------------------------------------------------


class _Finder:
    """Finds the marks of one body."""

    def __init__(self, lines: Sequence[_Line], speakers: Sequence[Speaker], language: str | None) -> None:
        self.lines = lines
        self._weights: dict[str, _Weight] = {}
        self._persons: dict[str, _Known | None] = {}
        table = language_of(language)
        self.known = [
            _Known.of(
                nominative_name(speaker.name, table) if table.declines_names else speaker.name, speaker.role, asks=False
            )
            for speaker in speakers
            if speaker.name
        ]

    def marks(self) -> list[_Mark]:
        found: list[_Mark] = []
        for number, line in enumerate(self.lines):
            mark = self._own_line(number, line) if line.heading and not line.bold else self._read(number, line)
            if mark is not None:
                found.append(mark)
                if len(found) == MAX_TURNS:
                    break
        headings = {mark.line for mark, after in pairwise(found) if _is_heading_of(mark, after)}
        return [mark for mark in found if mark.line not in headings]

    def _read(self, number: int, line: _Line) -> _Mark | None:
        if (numbered := _NUMBERED.match(line.text)) and (mark := self._asked(number, line.text, numbered.end())):
            return mark
        lead = _LEAD.match(line.text) if not line.text[:1].isalnum() else None
        if lead and (mark := self._read(number, replace(line, text=line.text[lead.end() :], bold=0))):
            return replace(mark, rest=mark.rest + lead.end())
        text = line.text
        return (
            self._bracketed(number, text)
            or self._letter(number, text)
            or self._bold(number, line)
            or self._colon(number, text)
            or self._dash(number, text)
            or self._stop(number, text)
            or self._capitals(number, text)
            or self._own_line(number, line)
        )

    def _bracketed(self, number: int, text: str) -> _Mark | None:
        if text[:8].lstrip()[:1] not in _OPENING:
            closed = _CLOSED.match(text)
            if closed and (_says(closed["label"][:-1], "questions") or _says(closed["label"][:-1], "offices")):
                return _Mark(number, closed["label"], closed.end(), "round", _Weight.LIKELY)
            parted = _PARTED.match(text)
            if parted and (
                _says(parted["label"], "questions")
                or _ends_with(parted["label"], "offices")
                or parted["label"].endswith(_REPORTERS)
            ):
                return _Mark(number, parted["label"], parted.end(), "round", _Weight.LIKELY)
            return None
        for pattern, form in ((_LENTICULAR, "lenticular"), (_ANGLES, "angles"), (_ROUND, "round"), (_SQUARE, "square")):
            found = pattern.match(text)
            if found is None:
                continue
            label, rest = found["label"], text[found.end() :]
            if _says(label, "headings") or _WIRE_DAY.search(label):
                return None
            if not rest and not (_IDEOGRAPHS.search(label) and number + 1 < len(self.lines)):
                return None
            if _says(label, "questions") or _says(label, "answers") or _ends_with(label, "press"):
                return _Mark(number, label, found.end(), form, _Weight.CERTAIN)
            if self._meant(label) or _has_office(label) or (_IDEOGRAPHS.search(label) and _says(label, "chairs")):
                weight = _Weight.CERTAIN if form == "lenticular" else _Weight.LIKELY
                return _Mark(number, label, found.end(), form, weight)
            colon = (
                form == "square" and _IDEOGRAPHS.match(label[1:]) and text[len(label) : len(label) + 1] in (":", "：")
            )
            if (form == "lenticular" or colon) and rest and _is_name_like(label[1:-1]):
                return _Mark(number, label, found.end(), "lenticular", _Weight.POSSIBLE)
            return None
        return None

    def _letter(self, number: int, text: str) -> _Mark | None:
        if len(text) > 1 and text[:2].isalpha():
            return None  # a word, as most lines begin with
        if found := _BARE_LETTER.match(text):
            return _Mark(number, "Q", found.end(), "letter", _Weight.LIKELY)
        found = _LETTER.match(text, 2 if text.startswith(("- ", "– ")) else 0)
        if found is None:
            return None
        if not text[found.end() :].strip() and not (_IDEOGRAPHS.match(found["label"]) and number + 1 < len(self.lines)):
            return None
        letter = found["label"][0].upper()
        if not any(letter in pair for pair in letter_pairs()):
            return None
        if found["label"][0] != letter and not _IDEOGRAPHS.match(letter):
            return None
        return _Mark(number, found["label"], found.end(), "letter", _Weight.POSSIBLE)

    def _bold(self, number: int, line: _Line) -> _Mark | None:
        """A leading run in bold that is a label: it ends with a colon, or the text goes on after it."""
        if not 0 < line.bold <= MAX_LABEL:
            return None
        run = line.text[: line.bold]
        label = run.strip().rstrip(":：.-–— ").strip()
        rest = line.bold
        if found := _COLON_AFTER.match(line.text, line.bold):
            rest = found.end()
        colon = run.rstrip().endswith((":", "：")) or rest > line.bold
        if not label or _is_excluded(label, line.text[rest:]) or not _is_name_like(label):
            return None
        if not colon and not line.text[rest:].strip():
            return None
        weight = self._weight(label)
        if not line.text[rest:].strip() and weight < _Weight.LIKELY:
            return None  # a heading in bold
        if colon:
            weight = max(weight, _Weight.LIKELY if len(label.split()) > 1 or _is_capitals(label) else weight)
        return _Mark(number, label, rest, "bold", weight, bool(self._meant(label)))

    def _colon(self, number: int, text: str) -> _Mark | None:
        head = text[: MAX_LABEL + 4]
        found = _COLON.match(text) if ":" in head or "：" in head else None
        if found is None:
            return None
        label, rest = found["label"].strip(_BULLETS), text[found.end() :]
        if not label or _is_excluded(label, rest):
            return None
        if not (_says(label, "questions") or _says(label, "answers") or _is_name_like(label)):
            return None
        weight = self._weight(label)
        if not rest and weight < _Weight.LIKELY:
            return None
        if rest[:1] in _QUOTES and weight == _Weight.LIKELY:
            weight = _Weight.POSSIBLE  # prose that quotes
        known = weight >= _Weight.LIKELY and bool(self._meant(label))
        return _Mark(number, label, found.end(), "colon", weight, known)

    def _asked(self, number: int, text: str, start: int) -> _Mark | None:
        """The outlet before a numbered question: "2. Harbour Daily: Please comment on …?"."""
        found = _COLON.match(text, start) if text[-1:] in "?？" else None
        label = found["label"] if found else ""
        if found is None or len(label) > SHORT_LABEL or len(label.split()) > _OUTLET_WORDS or _FIGURE.search(label):
            return None
        known = not _is_excluded(label, text[found.end() :]) and label[0].isupper()
        return _Mark(number, label, found.end(), "colon", _Weight.LIKELY) if known else None

    def _dash(self, number: int, text: str) -> _Mark | None:
        found = _DASH.match(text) if _DASHES.search(text, 0, 90) else None
        if found is None or not text[found.end() :].strip():
            return None
        label = found["label"].strip()
        if len(label.split()) > 6 or _is_excluded(label, text[found.end() :]) or not _is_name_like(label):
            return None
        if _says(label, "questions", more_words=1) or _says(label, "answers"):
            return _Mark(number, label, found.end(), "dash", _Weight.CERTAIN)
        if (self._meant(label) and len(label) > 2) or (_says(label, "honorifics") and _has_office(label)):
            return _Mark(number, label, found.end(), "dash", _Weight.LIKELY)
        if 1 < len(label.split()) < 5 and any(label in line.text for line in self.lines[max(0, number - 12) : number]):
            return _Mark(number, label, found.end(), "dash", _Weight.LIKELY)  # the lead names the person
        if ".-" in found[0] or ".–" in found[0] or ".—" in found[0]:
            weight = _Weight.LIKELY if _has_office(label) or _HONORIFIC_HEAD.match(label) else _Weight.POSSIBLE
            return _Mark(number, label, found.end(), "dash", weight)
        return None

    def _stop(self, number: int, text: str) -> _Mark | None:
        """A word for question or answer before a full stop."""
        found = _STOP.match(text) if "." in text[:15] else None
        if found and (_says(found["label"], "questions") or _says(found["label"], "answers")):
            return _Mark(number, found["label"], found.end(), "stop", _Weight.LIKELY)
        called = _OFFICE_STOP.match(text) if "." in text[:50] else None
        if called and _has_office(called["label"]):
            return _Mark(number, called["label"], called.end(), "stop", _Weight.LIKELY)
        return None

    def _capitals(self, number: int, text: str) -> _Mark | None:
        """A label in capitals with nothing but a blank behind it: "JOURNALIST Minister, will you …"."""
        found = _CAPITALS.match(text) if text[:3].isupper() else None
        if found is None or _is_excluded(found["label"], text[found.end() :]):
            return None
        if _says(found["label"], "questions"):
            return _Mark(number, found["label"], found.end(), "capitals", _Weight.CERTAIN)
        if " " in found["label"] and _is_name_like(found["label"]):
            return _Mark(number, found["label"], found.end(), "capitals", _Weight.POSSIBLE)
        return None

    def _own_line(self, number: int, line: _Line) -> _Mark | None:
        """A label alone on its line, with text on the next."""
        if len(line.text) > MAX_LABEL + SHORT_LABEL:
            return None  # a paragraph, as most lines are
        label = line.text.strip().rstrip(":： ")
        label = _REMNANT.sub("", label)
        if label.endswith(".") and _HONORIFIC_HEAD.match(label):
            return None  # the end of a sentence that was broken: "said / Mr Reed."
        if len(label) > SHORT_LABEL and label[-1] not in ")]" and label != label.upper():
            return None
        if not 1 < len(label) <= MAX_LABEL or number + 1 >= len(self.lines) or _SENTENCE.search(label):
            return None
        if _is_excluded(label, "") or not _is_name_like(label) or label.endswith(","):
            return None
        start = len(line.text)
        if _says(label, "questions") and not _says(label, "headings"):
            return _Mark(number, label, start, "line", _Weight.CERTAIN)
        if _ABBREVIATION.search(label) and len(label.split()) <= 4:
            return _Mark(number, label, start, "line", _Weight.LIKELY)
        if _is_capitals(label) and 2 <= len(_WORD.findall(label)) <= 8:
            if _is_capitals(self.lines[number + 1].text):
                return None  # a block of capitals: an address or a title
            known = self._meant(label)
            return _Mark(number, label, start, "capitals", _Weight.LIKELY if known else _Weight.POSSIBLE)
        if _IDEOGRAPHS.match(label) and self._heads_speech(number, label):
            return _Mark(number, label, start, "line", _Weight.LIKELY)
        if _IDEOGRAPHS.match(label) and _says(label, "offices"):
            return _Mark(number, label, start, "line", _Weight.POSSIBLE)
        names = label.split()
        if _HONORIFIC_HEAD.match(label) and 1 < len(names) <= 3:
            known = self._meant(label)
            return _Mark(number, label, start, "line", _Weight.LIKELY if known else _Weight.POSSIBLE)  # "SRS Hille"
        if _says(label, "answers") or (1 < len(names) < 5 and _is_capitals(names[-1]) and names[-1].isalpha()):
            return _Mark(number, label, start, "line", _Weight.POSSIBLE)  # "Emmanuel MACRON"
        return None

    def _heads_speech(self, number: int, label: str) -> bool:
        """Whether an unspaced line names who says what stands on the next: one who asks, or one who speaks again."""
        if len(label) > _LONGEST_NAMED:
            return False
        if label.endswith(_REPORTERS):
            return _ASKS.search(self.lines[number + 1].text) is not None
        if _CHAIR_NAMED.fullmatch(label):
            return _STOPS.search(self.lines[number + 1].text) is not None
        if (known := self._meant(label)) is None:
            return False
        named = [line.text.strip() for line in self.lines if len(line.text) <= _LONGEST_NAMED]
        return sum(self._meant(line) is known for line in named if line) > 1

    def _meant(self, label: str) -> _Known | None:
        """The speaker of title or lines that a label means."""
        if label not in self._persons:
            self._persons[label] = _match(label, self.known)
        return self._persons[label]

    def _weight(self, label: str) -> _Weight:
        """What a label before a colon proves; labels return all through a transcript."""
        weight = self._weights.get(label)
        if weight is None:
            weight = self._weights[label] = self._weigh(label)
        return weight

    def _weigh(self, label: str) -> _Weight:
        if _says(label, "questions", more_words=4 if _is_capitals(label) or label[:1].isupper() else 0):
            return _Weight.CERTAIN
        if _says(label, "answers"):
            return _Weight.LIKELY
        if not _CASED.search(label) and _IDEOGRAPHS.search(label):
            if label.endswith(_REPORTERS):
                return _Weight.CERTAIN
            if _ends_with(label, "press") and not _ends_with(label, "headings"):
                return _Weight.LIKELY
            return _Weight.LIKELY if self._meant(label) or _ends_with(label, "offices") else _Weight.POSSIBLE
        if _HONORIFIC_HEAD.match(label) and len(label.split()) > 1:
            return _Weight.LIKELY if label.split()[0].rstrip(".") in _MILD_HONORIFICS else _Weight.CERTAIN
        if _HONORIFIC_HEAD.match(label) and _is_capitals(label):
            return _Weight.CERTAIN  # "SR.PRICE"
        if self._meant(label) or _says(label, "press") or person_id(_BRACKETED.sub("", label)):
            return _Weight.LIKELY
        if _INITIALED.fullmatch(label):
            return _Weight.LIKELY
        if _ABBREVIATION.search(label) and len(label.split()) <= 5:
            return _Weight.LIKELY
        if label.endswith("]") and (outlet := _LAST_BRACKET.search(label)) and _says(outlet[1], "press", more_words=2):
            return _Weight.CERTAIN  # "Rob Marsh [Reuters]"
        if label.endswith(")") and _is_capitals(_BRACKETED.sub("", label)):
            return _Weight.LIKELY
        if _says(label, "honorifics", more_words=3) or _says(label, "offices") or _says(label, "chairs", more_words=2):
            return _Weight.LIKELY
        if _is_capitals(label) and (_has_office(label) or _says(label, "chairs")):
            return _Weight.LIKELY
        if _has_office(label) and ("(" in label or "," in label or "[" in label):
            return _Weight.LIKELY
        words = label.split()
        if len(words) > 3 and _has_office(label) and _has_name_at_end(words):
            return _Weight.LIKELY
        return _Weight.POSSIBLE


def _is_heading_of(mark: _Mark, after: _Mark) -> bool:
    """Whether a word on a line of its own stands right above a label with its text: 質疑 over "記者:"."""
    return (
        mark.form == "line"
        and after.form != "line"
        and after.line == mark.line + 1
        and _IDEOGRAPHS.match(mark.label) is not None
    )


def _lines_of(passages: Sequence[Passage]) -> list[_Line]:
    lines: list[_Line] = []
    for index, passage in enumerate(passages):
        for position, text in enumerate(passage.text.split("\n")):
            if stripped := text.strip():
                bold = passage.label if position == 0 else 0
                lines.append(_Line(stripped, index, min(bold, len(text)), passage.type == "heading"))
    return lines


def _settle_letters(marks: list[_Mark], language: str | None) -> list[_Mark]:
    """Letters count as a pair, or the question's own; beside a pair in the page's script a translation's are text."""
    letters = Counter(mark.label[0].upper() for mark in marks if mark.form == "letter")
    if not letters:
        return marks
    pairs = [
        pair
        for pair in letter_pairs()
        if letters[pair[0]] or (letters[pair[1]] > 1 and _IDEOGRAPHS.match(pair[1]))  # the questions are numbered
    ]
    pairs.sort(
        key=lambda pair: (
            letters[pair[1]] > 0,
            _IDEOGRAPHS.match(pair[0]) is not None,
            letters[pair[0]] + letters[pair[1]],
        )
    )
    chosen = pairs[-1] if pairs else None
    likely_bare = any(mark.form == "letter" and mark.weight >= _Weight.LIKELY for mark in marks)
    if chosen is None:
        return [mark for mark in marks if mark.form != "letter"]
    certain = (
        letters[chosen[1]] or letters[chosen[0]] > 1 or chosen[0] == "Q" or _IDEOGRAPHS.match(chosen[0]) or likely_bare
    )
    return [
        replace(mark, weight=_Weight.CERTAIN) if mark.form == "letter" else mark
        for mark in marks
        if mark.form != "letter" or (certain and mark.label[0].upper() in chosen)
    ]


def _accepted(marks: list[_Mark], lines: Sequence[_Line]) -> list[_Mark]:
    """The marks that make a transcript; none where the evidence is too thin for one."""
    counts = Counter(_plain(mark.label) for mark in marks)
    certain = [mark for mark in marks if mark.weight == _Weight.CERTAIN]
    likely = [mark for mark in marks if mark.weight >= _Weight.LIKELY]
    repeated = {label for label, count in counts.items() if count > 1}
    lone = likely[0] if len(likely) == 1 and not certain and _stands_alone(likely[0]) else None
    answered = any(_answers(one, other, lines) for one, other in pairwise(marks))
    if lone and lone.line + 1 < len(lines) and _CONTACT.match(lines[lone.line + 1].text):
        return []  # a press office above its telephone
    office = likely[0] if len(likely) == 1 and not certain and _is_speech_of_office(likely[0], lines) else None
    capitals = _opens_in_capitals(marks, lines)
    if likely and marks[0].form == "colon" and _introduced(marks[0].line, lines):
        return [mark for mark in marks if mark.form == "colon" or mark.weight >= _Weight.LIKELY]
    if (
        certain
        or len(likely) > 1
        or office
        or capitals
        or answered
        or (len(likely) == 1 and _begins_to_speak(likely[0], lines))
        or (lone and (lone.line <= _first_text(lines) or _holds_most(lone, lines)))
    ):
        pass
    elif len(repeated) >= 2 and sum(counts[label] for label in repeated) >= 4:
        kept = [mark for mark in marks if _plain(mark.label) in repeated or mark.weight >= _Weight.LIKELY]
        return [] if any(country_of(mark.label) for mark in kept) else kept  # a diary: "London:", "Paris:"
    else:
        return []
    colons = any(mark.form in ("colon", "bold", "letter") for mark in likely)
    asking = _ask_in_capitals(marks)
    return [
        mark
        for mark in marks
        if mark.weight >= _Weight.LIKELY
        or _plain(mark.label) in repeated
        or mark.form in ("lenticular", "dash")
        or (mark.form == "capitals" and _plain(mark.label) in asking)
        or (mark.form == "capitals" and any(f"{label} " in _plain(mark.label) for label in repeated))
        or (mark.form == "line" and certain and _says(mark.label, "offices"))
        or (mark.form == "colon" and colons and _introduces_speech(mark, lines))
    ]


def _ask_in_capitals(marks: list[_Mark]) -> set[str]:
    """Names in capitals on lines of their own whose words a known speaker follows, and those of the same shape that
    come behind: "NICOLAS DUMONT", then "LUC MARTIN", whom the title names, then "LEA SALOME"."""
    named = [mark for mark in marks if mark.form == "capitals"]
    asks = [
        index
        for index, (one, other) in enumerate(pairwise(named))
        if one.weight < _Weight.LIKELY <= other.weight and other.line > one.line + 1 and _is_short(one.label)
    ]
    return {_plain(mark.label) for mark in named[asks[0] :] if _is_short(mark.label)} if asks else set()


def _is_short(label: str) -> bool:
    """Can a label be a first name and a surname and no more?"""
    return len(label.split()) <= 3


_CONTACT = re.compile(r"(?:tel|telephone|phone|ph|fax|e-?mail|mobile|cell|website)(?!\w)[^\w]", re.IGNORECASE)
_FOLLOWS = re.compile(
    r"(?<!\w)(?:transcript|q&a|questions and answers|conversation)(?!\w).{0,80}?(?<!\w)(?:follows|below)[.:]?$|"
    r"(?<!\w)(?:following|below) (?:is|are) (?:the |a |an )?(?:full |edited |rush |complete |unofficial )*transcript",
    re.IGNORECASE,
)
"""How a sentence says that a transcript begins below it."""


def _introduced(line: int, lines: Sequence[_Line]) -> bool:
    """Whether the line above says that a transcript follows."""
    return line > 0 and len(lines[line - 1].text) < 800 and _FOLLOWS.search(lines[line - 1].text) is not None


def _first_text(lines: Sequence[_Line]) -> int:
    """The first line that is no heading, time or note in brackets: where a transcript begins with a turn."""
    for number, line in enumerate(lines):
        if not (line.heading or len(line.text) < 40 or line.text[0] in "([（*_-–—"):
            return number
    return 0


def _answers(mark: _Mark, following: _Mark, lines: Sequence[_Line]) -> bool:
    """Whether what is before a colon asks, and a person whom the title names speaks next."""
    asks = "?" in lines[mark.line].text[mark.rest :] and mark.form == following.form == "colon"
    return asks and following.known and following.line == mark.line + 1


def _stands_alone(mark: _Mark) -> bool:
    """Whether a mark shows a transcript though it is the only one: a form that prose does not have."""
    return (
        mark.known
        or _INITIALED.fullmatch(mark.label) is not None
        or mark.form not in ("colon", "bold")
        or mark.label.endswith((")", "]"))
        or _is_capitals(mark.label)
        or _HONORIFIC_HEAD.match(mark.label) is not None
        or (_IDEOGRAPHS.search(mark.label) is not None and _ends_with(mark.label, "offices"))
    )


def _opens_alone(marks: list[_Mark], lines: Sequence[_Line]) -> list[_Mark]:
    """The one mark of a conversation of which only the opening words are given: a name in capitals on a line of its
    own with which the body begins."""
    first = marks[0] if marks else None
    if first is None or first.line > _first_text(lines) or not _is_capitals(first.label) or country_of(first.label):
        return []
    alone = lines[first.line].text.rstrip(" :") == first.label and 2 <= len(first.label.split()) <= 4
    return [first] if alone and _is_name_like(first.label) and first.line + 1 < len(lines) else []


def _opens_in_capitals(marks: list[_Mark], lines: Sequence[_Line]) -> bool:
    """Whether names in capitals before a colon open the body and go on to speak, as in transcripts of interviews."""
    named = [mark for mark in marks if mark.form == "colon" and _is_capitals(mark.label)]
    if len({_plain(mark.label) for mark in named}) < 2 or named[0].line > _first_text(lines):
        return False
    return len(named) > 2 or any(mark.weight >= _Weight.LIKELY for mark in named)


_ARTICLE = re.compile(r"^(?:the|le|la|el|il|lo|der|die)\s(?=[A-ZÀ-Ý])", re.IGNORECASE)


def _is_speech_of_office(mark: _Mark, lines: Sequence[_Line]) -> bool:
    """Whether an office, alone or behind its name, opens the body and a whole sentence follows it: "Minister: I am in
    London today …", "Ann Reed, Foreign Minister: We have …"."""
    rest = lines[mark.line].text[mark.rest :]
    label = _ARTICLE.sub("", _BRACKETED.sub("", mark.label)).strip()
    return (
        mark.form == "colon"
        and mark.line <= _first_text(lines)
        and (
            _says(label, "offices")
            or _says(mark.label, "honorifics")
            or (", " in mark.label and _has_office(mark.label))
        )
        and len(rest.split()) > 5
        and rest.rstrip()[-1:] in ".?!…"
    )


_ADDRESS = re.compile(
    r"(?:good (?:morning|afternoon|evening|day)|hello|(?:dear |esteemed |distinguished )?(?:colleagues|friends|ladies|"
    r"comrades|guests)|(?:dear |esteemed )?(?:mr\.?|ms\.?|mrs\.?|madam)|your (?:excellenc|majest|highness))(?!\w)",
    re.IGNORECASE,
)


def _begins_to_speak(mark: _Mark, lines: Sequence[_Line]) -> bool:
    """Whether the person of the lead, by office and name before a colon, greets those present."""
    surname = mark.label.split()[-1]
    if mark.form != "colon" or not 0 < mark.line <= MAX_LINES_BEFORE or not _has_office(mark.label):
        return False
    below = lines[mark.line + 1].text if mark.line + 1 < len(lines) else ""
    spoken = lines[mark.line].text[mark.rest :].strip() or below
    return _ADDRESS.match(spoken) is not None and any(surname in line.text for line in lines[: mark.line])


def _holds_most(mark: _Mark, lines: Sequence[_Line]) -> bool:
    """Whether a lone turn begins early and holds most of the body."""
    if mark.form in ("line", "dash") or mark.label.endswith(")"):
        return True
    after = sum(len(line.text) for line in lines[mark.line :])
    return mark.line <= MAX_LINES_BEFORE and after * 2 > sum(len(line.text) for line in lines)


def _introduces_speech(mark: _Mark, lines: Sequence[_Line]) -> bool:
    """Whether a merely possible label, inside a transcript, names a speaker rather than a point of a list."""
    words = mark.label.split()
    rest = lines[mark.line].text[mark.rest :]
    if len(words) > 6 or len(rest) < 2:
        return False
    if _says(mark.label, "chairs") or len(words) > 1 or _is_capitals(mark.label):
        return True
    return rest[:1].isupper() or not rest[:1].isalpha() or not _CASED.match(rest)


def find_turns(
    passages: Sequence[Passage], language: str | None, speakers: Sequence[Speaker] = (), *, conversation: bool = False
) -> Transcript:
    """The turns of a body. `speakers` are the persons that title and lines name: labels are resolved to them.
    `conversation`: the title says that there are several, as of a press conference."""
    lines = _lines_of(passages)
    if not lines:
        return Transcript()
    finder = _Finder(lines, speakers, language)
    found = _settle_letters(finder.marks(), language)
    marks = _accepted(found, lines) or (_opens_alone(found, lines) if conversation else [])
    if not marks:
        is_marked = any(_EMOJI.match(line.text) for line in lines) or _asks_in_bold(lines) > 1 or _asks_by_dash(lines)
        return Transcript(is_marked, (), _text(lines, 0, len(lines)))
    return Transcript(True, tuple(_turns(lines, marks, finder.known)), _text(lines, 0, marks[0].line))


def begins_turn(line: str, following: str = "") -> bool:
    """Whether a line opens with a mark that shows a transcript by itself, where `following` is the next line."""
    lines = _lines_of([Passage("paragraph", line), Passage("paragraph", following)])
    if not lines or lines[0].text != line.strip():
        return False
    marks = [mark for mark in _settle_letters(_Finder(lines, (), None).marks(), None) if mark.line == 0]
    if marks and marks[0].form == "line" and (line.endswith(_REPORTERS) or _CHAIR_NAMED.fullmatch(line)):
        return marks[0].weight >= _Weight.LIKELY  # an outlet's reporter over the question
    if marks and marks[0].form == "line" and len(following) > SHORT_LABEL and _IDEOGRAPHS.match(line):
        return _says(marks[0].label, "questions") or _says(marks[0].label, "offices")  # 大臣 over what he says
    return bool(marks) and (marks[0].weight >= _Weight.LIKELY or (marks[0].form == "capitals" and bool(following)))


def _asks_in_bold(lines: Sequence[_Line]) -> int:
    """How many lines are questions set wholly in bold with an answer in plain type below."""
    return sum(
        1
        for line, following in pairwise(lines)
        if line.bold >= len(line.text) > 12 and line.text.rstrip()[-1] in "?？؟" and not following.bold
    )


_SPEECH_DASH = re.compile(r"[-–—■▪●•]\s?(?=[^\W\d])")
"""A dash or square with which a newspaper parts what two persons say, without naming them."""


def _asks_by_dash(lines: Sequence[_Line]) -> bool:
    """Whether the first line with a dash asks and the one below, with a dash of its own, answers."""
    dashed = [number for number, line in enumerate(lines) if _SPEECH_DASH.match(line.text)]
    if len(dashed) < 2 or dashed[1] != dashed[0] + 1:
        return False
    return [lines[number].text.rstrip()[-1] in "?？؟" for number in dashed] == [True, False]


def _text(lines: Sequence[_Line], first: int, last: int, head: str = "") -> str:
    """The text of some lines: a blank line between passages, a line's end inside one; `head` goes before."""
    parts = [head] if head else []
    for number in range(first, last):
        if parts:
            parts.append("\n" if number and lines[number].passage == lines[number - 1].passage else "\n\n")
        parts.append(lines[number].text)
    return "".join(parts)


def _turns(lines: Sequence[_Line], marks: Sequence[_Mark], known: list[_Known]) -> list[Turn]:
    """The turns from each mark to the next, with the persons their labels mean."""
    officials = [*known]
    resolved: dict[str, tuple[str | None, str | None, bool | None]] = {}  # one label means one person throughout
    turns: list[tuple[Turn, bool | None]] = []
    for position, mark in enumerate(marks):
        last = marks[position + 1].line if position + 1 < len(marks) else len(lines)
        text = _text(lines, mark.line + 1, last, lines[mark.line].text[mark.rest :].strip())
        if mark.label not in resolved:
            resolved[mark.label] = _who(mark, officials, sole=len(known) == 1)
        speaker, role, asks = resolved[mark.label]
        turns.append((Turn(label=mark.label, speaker=speaker, role=role, is_question=bool(asks), text=text), asks))
    asking = _askers(turns, 2 if any(asks for _, asks in turns) else 1)
    return [
        turn.model_copy(update={"is_question": True}) if asks is None and turn.speaker in asking else turn
        for turn, asks in turns
    ]


def _askers(turns: Sequence[tuple[Turn, bool | None]], thirds: int) -> set[str]:
    """Those without an office who ask: so many thirds of their turns or more hold a question.

    It takes two where a label like "JOURNALIST" says who asks: then most of the others answer.
    """
    asked: Counter[str] = Counter()
    spoke: Counter[str] = Counter()
    for turn, asks in turns:
        if asks is None and turn.speaker:
            spoke[turn.speaker] += 1
            asked[turn.speaker] += _QUESTION.search(turn.text) is not None
    return {speaker for speaker in spoke if asked[speaker] * 3 >= thirds * spoke[speaker]}


_QUESTION = re.compile(r"[?？؟]|\b(?:question|вопрос|sawal|frage|pregunta|pergunta|soru)\b", re.IGNORECASE)


def _who(mark: _Mark, known: list[_Known], *, sole: bool) -> tuple[str | None, str | None, bool | None]:
    """The person a label means, the role it states, and whether the turn asks; None where the turns must tell."""
    label = mark.label
    if mark.form == "letter":
        letter = label[0].upper()
        asks = any(letter == pair[0] for pair in letter_pairs()) and letter != "A"
        if letter == "R":
            asks = False
        return (None, None, True) if asks else (_only(known, sole=sole), None, False)
    if _says(label, "answers"):
        return _only(known, sole=sole), None, False
    if _says(label, "questions") or (_says(label, "questions", more_words=4) and not _has_office(label)):
        return None, None, True
    person = _match(label, known)
    name, role = _read_label(label)
    if person is not None:
        if role and not person.role:
            person.role = role
            person.roles = person.roles | frozenset(_words_of(role))
        if name and name != person.name and _is_first_case(name, person):
            person.name = name  # the title printed it in another case
        return person.name, role, person.asks
    if _says(label, "chairs"):
        return label.strip("【】<>()[]"), None, False
    press = _ends_with(label, "press") or any(word in phrases("press") for word in _plain(label).split())
    official = not press and (
        _has_office(label) or bool(_HONORIFIC_HEAD.match(label)) or bool(_ABBREVIATION.search(label))
    )
    tells: bool | None = True if press else False if official else None
    if name and len(known) < MAX_SPEAKERS:
        known.append(_Known.of(name, role, asks=tells))
    return name, role, tells


def _is_first_case(name: str, person: _Known) -> bool:
    """Whether a label prints the whole of a Cyrillic name that the title has in another grammatical case."""
    words = frozenset(_words_of(name)) - _PARTICLES
    return (
        name[:1] > "\u0400"
        and len(words) == len(person.names) > 0
        and all(any(_alike(word, other) for other in person.names) for word in words)
    )


def _only(known: Sequence[_Known], *, sole: bool) -> str | None:
    """Who answers, where the release has one speaker alone."""
    officials = [person for person in known if not person.asks]
    return officials[0].name if len(officials) == 1 or (sole and officials) else None


@lru_cache(maxsize=2048)
def _read_label(label: str) -> tuple[str | None, str | None]:
    """The name in a label without its honorific, and the office it states beside the name."""
    bare = label.strip("【】<>〈〉")
    if bare[:1] in "(（[" and bare[-1:] in ")）]":
        bare = bare[1:-1]
    role: str | None = None
    bracket = _LAST_BRACKET.search(bare)
    if bracket and "," not in bare[: bracket.start()] and not _OFF_MIC.search(bracket[1]):
        inside, outside = bracket[1].strip(), bare[: bracket.start()].strip()
        if _has_office(outside) and not _has_office(inside):
            bare, role = inside, outside  # "External Affairs Minister (Shrimati Sushma Swaraj)"
        else:
            bare, role = outside, inside
    elif "," in bare or " / " in bare:
        name, _, office = bare.partition("," if "," in bare else " / ")  # "[홍길동 / 홍보수석]"
        if _has_office(office):
            role = office.strip()
        bare = name.strip()
    found = _HONORIFIC_HEAD.match(bare)
    while found:
        bare = bare[found.end() :]
        found = _HONORIFIC_HEAD.match(bare)
    return (bare.strip(" .:-–—") or None), role
