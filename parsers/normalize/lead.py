"""Reads the first sentences of a body: who is said to speak, where and when, and what the text calls itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from parsers.normalize.dates import DateSpan, find_dates
from parsers.normalize.grammar import Grammar, KindMatch, drop_article, find_kind, grammar_of
from parsers.normalize.language import Language, Phrases, compile_phrases, half_width
from parsers.normalize.people import Class, Person, Reader, Token, read_people
from parsers.normalize.places import CAPITALS, country_code, country_of, is_known
from parsers.normalize.title_places import is_place

LEAD = 700
"""Characters of a body that count as its lead."""
_SPOKEN_WITHIN = 450
"""Characters of a lead in which a speaker is looked for."""
_GAP = 48
"""Characters between a speaker and the verb of speaking, for an office in apposition."""

_SENTENCE = re.compile(r"[.!?。!?\n](?:(?<!\n)[\s\"”»]+(?=[\"“«„]?[^\W\d_a-zа-я])|(?<=\n)|(?<=。)(?![」』”\"]))")
"""The end of a sentence: its mark and the gap behind it, a line's end, an ideographic full stop."""
_YEAR_STOP = re.compile(r"\d{4}\.")
_BRACKETED_DATELINE = re.compile(r"^[((]([^()()]{4,80})[))]\s*[-–—.:]?\s*")
_AGENCY_DATELINE = re.compile(r"^([^\n().]{2,30}\s?\([^()\n]{4,60}\))\s*[-–—:]?\s*")
_SLASHED_DATELINE = re.compile(r"^([^\n/()]{3,60}?)\s?/[A-ZÀ-ÞА-Я][\w .«»\"-]{1,30}/\s?[.:–—-]*\s*")
"""How agencies of the Balkans begin: "Chişinău, 11 feb. /AGENŢIA/."."""
_STROKE_DATELINE = re.compile(r"^([^\n–—]{3,90}?)\s?(?:[–—]|-{1,2}(?=\s)|:(?=\s))\s*")
_WIRE_DATELINE = re.compile(
    r"^([^\n。,，;:：()（）]{2,30}?)[电電讯訊](?:\s?[((][^()（）\n]{2,40}[))][\s:：]*|[\s:：]+)|"
    r"^[((]([^()（）\n]{4,40}(?:[电電讯訊]|통신|발|記者.{0,12}))[))]\s*"
)
"""How Chinese and Korean agencies begin: 新华社北京11月25日电, (평양 7월 23일발 조선중앙통신)."""
_OPEN_DATELINE = re.compile(r"^([^\W\d_a-z][^\n.:;()]{2,60}?(?:19|20)\d\d)[^\S\n]{1,3}(?=[^\W\d_a-z])")
"""Town and day that nothing but a blank parts from the first sentence: "Addis Ababa, 21 February 2018 The …"."""
_STOP_DATELINE = re.compile(r"^([^\n.]{3,70}?\d{4})\s?(?:г\.|року|года)?[.:]\s")
_STOPPED_TOWN = re.compile(
    r"^([^\W\d_a-z][^\n.,:;\d]{1,28}\.\s(?:\d{1,2}\s[^\W\d_]{3,12}\s|[^\W\d_]{3,12}\s\d{1,2},\s)\d{4})"
    r"(?:\s?(?:г\.|года|року))?[.,]?\s[/(]?(?:(?:[^\W\d_a-z][\w-]{2,20}\s){0,2}[^\W\d_a-z][\w-]{2,20}[)/]?[.:]\s)?"
)
"""Town, day and agency, each before a full stop: "Tiraspol. 4 March 2019. Dniester News. …"."""


_DATELINES = (
    _BRACKETED_DATELINE,
    _AGENCY_DATELINE,
    _SLASHED_DATELINE,
    _STROKE_DATELINE,
    _STOP_DATELINE,
    _STOPPED_TOWN,
    _OPEN_DATELINE,
)

_QUOTATION = re.compile(r"[“”„«»\"]|(?<!\w)['‘](?=\w)")
_QUOTED_BEFORE, _QUOTED_AFTER = 60, 100
"""Characters before and after a speaker in which a quotation ends or begins."""

_OF_WIRE = re.compile(
    r"^[A-Z .]{4,30},? (?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}$"
)
"""The dateline of a news wire, which gives no year: the town is the wire's ("WASHINGTON, Nov. 5 --")."""
_TOWNS = re.compile(r"\s?/\s?|\s&\s")
"""What parts the towns of a dateline: "TIRANA / BRUSSELS"."""
_TOWN_DATELINE = re.compile(
    r"^([^\W\d_a-z][^\n–—():;!?]{2,38}?)"
    r"(?:\s?[–—]|\s-{1,2}(?=\s)|(?<=[A-ZÀ-Þ]{3})-{1,2}(?=\s)|\s?:(?=\s[^\W\d_a-z])|"
    r"\.[–—-]{1,2}(?=\s?[^\W\d_a-z])|"
    r"\s\((?i:as (?:prepared|delivered)|check against)[^()\n]{0,40}\)|"
    r"\s\([\w./ -]{2,24}\)\s?[–—-])\s*"
)
"""A town, alone, before the first sentence: "WASHINGTON – ", "Nairobi: "; also "Vienna, Austria (As delivered) "."""
_TOLD_IN = re.compile(
    r"[’'\"”],?\s(?:said|says)\s[^\n.]{4,110}?\sin\s(?:his|her|their|a|an|the)\s(?=[a-z])",
)
"""A quotation, its speaker and, right after, what it was said in: "'…', said Minister X in his address at …"."""
ISSUES = re.compile(
    r"(?<!\w)(?:issued|made|released|gave|delivered|provided)\s(?:the\s|this\s)?following\s", re.IGNORECASE
)
"""How a sentence leads to the words of somebody: "Minister X today issued the following statement:"."""
_FOLLOWING = re.compile(
    r"(?:(?:the )?following|below|on trouvera|voici|a continuación|nachfolgend|ниже|следующее|si riporta|segue)\b",
    re.IGNORECASE,
)
"""First words of a sentence that introduces what the release is: "Following is the Secretary-General's message"."""
_READOUT = re.compile(r"(?<!\w)(?:readout|read-out|summary)(?: of the (?:call|meeting))?:$", re.IGNORECASE)
"""The end of a sentence that leads to what was told of a talk."""


_DAY_ALONE = re.compile(
    r"(?:今|本|昨)\s?[天日]?\s?[(（]?\s?(\d{1,2})\s?(?:日[)）]|[)）]?\s?日)|(?:오늘|금일|지난|어제)\s?[(（]?\s?(\d{1,2})일[)）]?"
    r"|^[^\n\d]{0,40}(?<![\d月년月])(\d{1,2})[日일](?=[晚上下午就在同会会見访訪に、,，は朝夜夕]|\s?오[전후]|\s[가-힣]|[(（]현지)"
    r"|(?<![\d월])\s(\d{1,2})일 조선중앙통신|(?:[周週]|星期)[一二三四五六日天][(（](\d{1,2})日[)）]"
)


_DAY_IN_BRACKETS = re.compile(r"[今昨]\s?[天日]?\s?[(（](\d{1,2})日?[)）]")
"""The day beside the word for today, which the second sentence may print too."""
_HEADINGS = re.compile(r"(?:(?:[^\n。，,、:：!！?？…;；]{1,26}|[\d:./ -]{8,20})\n+){1,4}(?=[^\n]{30})")
"""Short lines without any punctuation above the first sentence of an unspaced text: headings, a programme, a byline."""
_CAPTIONS = re.compile(
    r"(?:[^\n。]{2,70}(?:[摄攝影]|資料圖|资料图|撮影|写真を表示|사진|제공)[)）]?[.。]?\s*\n+\s*"
    r"|[^\n。]{1,40}[(（][左右中][)）][^\n。]{0,40}。?\s*\n+\s*"
    r"|(?:资料图片?|資料圖片?|[图圖][为為]|图片说明|圖片說明|사진설명|写真)\s?[:： ][^\n]{2,160}\n+\s*){1,3}"
)
"""Lines below pictures, with the photographer, before the text."""


_CAPTION = re.compile(r"(?:[^\n]{2,90}?[(（][^()（）\n]{0,16}(?:[摄攝]|提供)[)）]\s*\n+\s*){1,2}")
"""A sentence below a picture, which may yet name who speaks: "…司長藍夏禮今進行業務簡報。(記者楊堯茹攝)"."""
_PULLED = re.compile(r"[\"“][^\"“”\n]{20,400}[\"”]\s*\n+\s*(?=[^\"“\s])")
"""Words of the speaker, in quotation marks on a line of their own, that are set above the text."""
_NOTE = re.compile(r"(?:[※＊*][^\n]{8,160}\n+){1,3}")
"""Notes on how the text was made, before it."""
_CITED = re.compile(
    r"(?:\d{1,2}月)?(?:\d{1,2}日)?(?:[上下]午)?宣[布佈]\s?[::]|[^。\n]{0,60}[::]\s?[“「『\"]|[^。\n]{0,60}(?:述べました|挨拶しました|言いました)[。:]\s*[「『]"
    r"|[^。\n]{0,80}。\s*(?:総理|大臣|長官|大使)は、?[^。\n]{0,30}(?:述べ|挨拶し|発言し)ました[。:]\s*[「『]"
)
"""What follows an official whose very words an unspaced text gives."""


@dataclass
class Lead:
    """What the first sentences state. Who speaks in them is read when first asked for."""

    language: Language
    text: str = ""
    body: str = ""
    sentence: str = ""
    dateline_place: str | None = None
    dateline_date: DateSpan | None = None

    @cached_property
    def head(self) -> str:
        """The part of the lead in which persons are looked for."""
        return _whole_words(self.body, _SPOKEN_WITHIN)

    @cached_property
    def people(self) -> tuple[list[Person], list[Person]]:
        """Persons with an office, and those of them beside a verb of speaking."""
        if self.language.spaced:
            named, speaking = _read_people(self.head, grammar_of(self.language))
            addressed = _addressed(self.head, self.language)
            if not addressed:
                return named, speaking
            spoken_to = {person.start for person in named if any(a <= person.start < b for a, b in addressed)}
            return (
                [person for person in named if person.start not in spoken_to],
                [person for person in speaking if person.start not in spoken_to],
            )
        from parsers.normalize.ideographic import people_of_lead

        return people_of_lead(self.body, self.language)

    @property
    def named(self) -> list[Person]:
        return self.people[0]

    @cached_property
    def speaking(self) -> list[Person]:
        """Those of the persons beside a verb of speaking; read only where there is such a verb."""
        if self.language.spaced and not grammar_of(self.language)["said"].search(self.head):
            return []
        return self.people[1]

    @cached_property
    def byline(self) -> Person | None:
        """Who is all of the first sentence, right behind town and day: "Bern, 17.12.2015 - Bundesrätin X"."""
        if self.unspaced or not (self.dateline_date and self.dateline_place) or len(self.sentence) > 100:
            return None
        persons = self.named[:1]
        whole = bool(persons) and not (self.sentence[: persons[0].start] + self.sentence[persons[0].end :]).strip(" .,")
        return persons[0] if whole and persons[0].named and persons[0].role else None

    @property
    def introduced(self) -> list[Person]:
        """Who says, by a first sentence that ends with a colon, all that follows: "A spokesperson said today:"."""
        if self.unspaced or not self.sentence.rstrip().endswith(":"):
            return []
        return [person for person in self.speaking if person.end <= len(self.sentence)][:1]

    @property
    def quoted(self) -> list[Person]:
        """Officials beside a verb of speaking and a quotation: "„…“, sagte Minister X"."""
        if not self.unspaced and not _QUOTATION.search(self.body):
            return []
        return [
            person
            for person in (self.named if self.unspaced else self.speaking)
            if person.named
            and person.role
            and (
                _CITED.match(self.body, person.end)
                if self.unspaced
                else _QUOTATION.search(self.body, max(0, person.start - _QUOTED_BEFORE), person.end + _QUOTED_AFTER)
            )
        ]

    @cached_property
    def date(self) -> DateSpan | None:
        """The first full day in the first sentence."""
        spans = find_dates(self.sentence[:400], self.language.code)
        return next((span for span in spans if span.precision == "day"), None)

    @cached_property
    def told(self) -> str:
        """The first sentence of what is told: behind "The following is attributable to …:", "… this readout:"."""
        if self.sentence.endswith(":") and (_FOLLOWING.search(self.sentence, 0, 40) or _READOUT.search(self.sentence)):
            return _first_sentence(self.body[len(self.sentence) :].strip())
        return self.sentence

    @property
    def introduces(self) -> bool:
        """Does the first sentence say what follows it: "The following is a transcript of today's briefing by …"?"""
        return self.language.spaced and _FOLLOWING.match(self.sentence) is not None

    @cached_property
    def took_place(self) -> bool:
        """Does the first sentence tell that something was held?"""
        return self.language.spaced and grammar_of(self.language)["took_place"].search(self.sentence) is not None

    @property
    def unspaced(self) -> bool:
        return not self.language.spaced

    @cached_property
    def day_of_month(self) -> int | None:
        """The day that an East Asian first sentence prints without its month: 今(13)日, 本22日, 오늘(13일)."""
        if self.language.spaced:
            return None
        found = _DAY_ALONE.search(self.sentence[:200]) or _DAY_IN_BRACKETS.search(self.body[:260])
        return int(next(day for day in found.groups() if day)) if found else None

    @cached_property
    def kind(self) -> KindMatch | None:
        """What the first sentence calls the release, at its head."""
        if self.language.code in ("zh", "ko"):
            from parsers.normalize.ideographic import kind_of_lead

            if told := kind_of_lead(self.body[:400], grammar_of(self.language)):
                return told
        if quotation := _TOLD_IN.search(self.text[:_SPOKEN_WITHIN]):
            end = quotation.end()
            found = find_kind(self.text[: end + 40], grammar_of(self.language), end)
            return found if found and found.start <= end + 20 else None
        grammar = grammar_of(self.language)
        if issues := ISSUES.search(self.sentence):
            followed = find_kind(self.sentence, grammar, issues.end())
            if followed and followed.start == issues.end():
                return followed
        kind = find_kind(self.sentence[:200], grammar)
        if kind and kind.start and grammar["topic"].search(self.sentence, 0, kind.start):
            return None  # "In response to the remarks of …": what the release is about
        if kind and kind.start > 25 and self.language.possessive and self._is_whose(kind):
            return kind
        return kind if kind and (kind.start <= 25 or (kind.start <= 70 and _FOLLOWING.match(self.sentence))) else None

    def _is_whose(self, kind: KindMatch) -> bool:
        """Does the first sentence begin with whose word or speech it is: "Minister X's address to the Assembly"?"""
        whose = read_people(self.sentence, self.language)
        return whose.possessive and not self.sentence[whose.end : kind.start].strip(" '’´`")

    @cached_property
    def place(self) -> str | None:
        """A town or venue after "in", in the first sentence."""
        if not self.language.spaced:
            from parsers.normalize.ideographic import place_of_lead

            return place_of_lead(self.sentence, self.language)
        sentence = self.told
        shift = self.body.find(sentence)
        offices = [(person.start - shift, person.end - shift) for person in self.named if person.role]
        return _read_place(sentence, grammar_of(self.language), offices) or self._welcomed_to(sentence)

    def _welcomed_to(self, sentence: str) -> str | None:
        """The house to which a guest was welcomed: "The Secretary General welcomed X to NATO Headquarters"."""
        found = _WELCOMED.search(sentence) if self.language.code == "en" else None
        house = _PIECE.split(sentence[found.end() :], maxsplit=1)[0].strip() if found else ""
        grammar = grammar_of(self.language)
        return house if house and grammar["venues"].search(house) and is_place(house, grammar, lenient=False) else None

    @cached_property
    def here(self) -> str | None:
        """The town in which an English speaker says to be, in the first words: "a productive day here in Oslo"."""
        found = _HERE.search(self.text) if self.language.code == "en" else None
        town = _PIECE.split(found["town"], maxsplit=1)[0].strip() if found else ""
        known = town and country_of(town) and not country_code(town)
        away = known and town not in _SEATS
        return town if away and is_place(town, grammar_of(self.language), lenient=False) else None


def read_lead(text: str, language: Language) -> Lead:
    """What the lead of a body states; `text` is the body, of which the first `LEAD` characters are read."""
    text = half_width(text[:LEAD])
    for above in (_PULLED,) if language.spaced else (_CAPTIONS, _NOTE):
        if found := above.match(text):
            text = text[found.end() :]
    lead = Lead(language, text=text)
    lead.body = _take_dateline(lead.text, grammar_of(language), lead)
    start = 0
    for above in () if language.spaced else (_HEADINGS, _CAPTION):
        if found := above.match(lead.body, start):
            start = found.end()
    lead.sentence = _first_sentence(lead.body[start:])
    if language.spaced and (below := _TOWN_AND_DAY.match(lead.body, len(lead.sentence))):
        day = next(iter(find_dates(below["day"], language.code)), None)
        if day and day.date and is_place(below["town"], grammar_of(language), lenient=True):
            lead.sentence = f"{lead.sentence}, {below['town']}, {below['day']}"
    return lead


_TOWN_AND_DAY = re.compile(
    r"[.\s]\s{0,2}(?P<town>[^\W\d_][^.,\n\d]{1,30}), (?P<day>[^.,\n]{4,24}(?:, \d{4})?)\.?(?=\s*(?:\n|$))"
)
"""Town and day that close a first sentence on who speaks, after a full stop: ". Helsinki, 16 March 2017."."""


TODAY = re.compile(
    r"(?<!\w)(?:today|this (?:morning|afternoon|evening)|heute|aujourd['’]hui|hoy|hoje|oggi|сегодня|сьогодні|dzisiaj|"
    r"dnes|dnešn\w+|днес|денес|danas|данас|bu gün|امروز|היום|"
    r"dziś|bugün|i dag|idag|i kväll|i morse|vandaag|vanmorgen|vanmiddag|vanavond|"
    r"ce (?:matin|soir|jour)|cet après-midi|esta (?:mañana|tarde|noche|manhã|noite)|questa (?:mattina|sera)|"
    r"questo pomeriggio|in (?:mattinata|giornata|serata)|stamattina|stamani|stasera|astăzi|"
    r"în această (?:dimineață|seară)|اليوم)(?!\w)|今天|今日|本日|오늘",
    re.IGNORECASE,
)
"""Words for the day itself, which the page's stamp then tells."""


def _first_sentence(text: str) -> str:
    """The first sentence; a short word with a full stop ("Col.", "г.", "11.") ends none, but a year does."""
    for end in _SENTENCE.finditer(text):
        mark = end.group()
        before = text[: end.start() + (mark[0] != "\n")]
        words = before.split()
        short = bool(words) and before.endswith(".") and len(words[-1]) <= 5 and not _YEAR_STOP.fullmatch(words[-1])
        if "\n" in mark[:2] or not short:
            return before
    return text


_STATE = re.compile(r"[A-Z]{2}")
"""A state or province behind its town: "OTTAWA, ON"."""


def _take_dateline(text: str, grammar: Grammar, lead: Lead) -> str:
    """Cut "Town, day –" off the head of the lead."""
    if not grammar.language.spaced and (wire := _WIRE_DATELINE.match(text)):
        printed = wire[1] or wire[2]
        spans = [span for span in find_dates(printed, grammar.language.code) if span.precision == "day"]
        if spans:
            lead.dateline_date = spans[0]
            if grammar.language.code == "ko":
                lead.dateline_place = printed[: spans[0].start].strip() or None
        if spans or len(printed) <= 10:
            return text[wire.end() :]
    for pattern in _DATELINES:
        found = pattern.match(text)
        if not found:
            continue
        inside = found[1]
        spans = [span for span in find_dates(inside, grammar.language.code) if span.precision == "day"]
        if not spans:
            continue
        before = re.sub(r"\(.*$", "", inside[: spans[0].start]).strip(" ,.-–—(")
        if not before and pattern is _AGENCY_DATELINE and not grammar.language.spaced:
            continue  # "1月9日午前10時(現地時間)から…": the sentence itself
        rest = inside[spans[0].end :].strip(" ,.)")
        if len(rest) > 30 or len(before) > 50:
            continue
        if pattern is _OPEN_DATELINE and (rest or not country_of(before)):
            continue
        if not before and is_place(rest, grammar, lenient=False):
            before = rest  # "17.08.2018, Oslo –"
        elif not before and pattern is _BRACKETED_DATELINE and country_of(town := rest.partition(", ")[0]):
            before = town  # "(17 August 2018, Oslo, The Daily Post)"
        towns = (town for towns in _TOWNS.split(before) for town in towns.split(", "))  # "Accra, Ghana"
        known = not grammar.language.spaced  # where no capital tells a town from a sentence
        if before and not all(_STATE.fullmatch(town) or is_place(town, grammar, lenient=not known) for town in towns):
            continue
        lead.dateline_date = spans[0]
        lead.dateline_place = None if _OF_WIRE.search(inside) else before or None
        return text[found.end() :]
    town = _TOWN_DATELINE.match(text) if grammar.language.spaced else None
    if (
        town
        and country_of(town[1])
        and not (":" in town[0] and (country_code(town[1]) or not is_known(town[1].rpartition(", ")[2])))
        and all(is_place(part, grammar, lenient=True) for part in town[1].split(", "))
    ):
        lead.dateline_place = town[1].rstrip(" .") if not town[1].endswith("D.C.") else town[1]
        return text[town.end() :]
    return text


def _whole_words(text: str, limit: int) -> str:
    """The head of a text, of at most so many characters, without half a word at its end."""
    return text if len(text) <= limit else text[:limit].rpartition(" ")[0]


_DEAR = re.compile(
    r"(?:muy |très |sehr |mes |mis |meus |minhas )?(?:estimad|querid|distinguid|apreciad|cher|chère|prezad|"
    r"car[oaie]s?\b|ilustr|gentil|egregi|stimat|liebe|geehrt|verehrt|geschätzt|wert|kära|bästa|ärade|kære|kjære|geachte|"
    r"beste|stimate|dear)",
    re.IGNORECASE,
)
"""How one speaks to somebody at the head of a sentence that may go on: "Estimado Embajador X, sea bienvenido"."""


def _addressed(text: str, language: Language) -> list[tuple[int, int]]:
    """Where a lead speaks to somebody: the lines of a salutation, and the head of a sentence that begins with one."""
    salutation = compile_phrases(language.salutations, spaced=language.spaced)
    found: list[tuple[int, int]] = []
    start = 0
    for line in text.split("\n"):
        head = salutation.match(line)
        if head and line.rstrip()[-1:] in _SPOKEN_TO:
            found.append((start, start + len(line)))
        elif head and _DEAR.match(line):
            found.append((start, start + head.end() + 2))
        start += len(line) + 1
    return found


_SPOKEN_TO = frozenset(",;:!")
"""What ends the line of a salutation."""


_BEGINNING = (Class.NAME, Class.HONORIFIC, Class.ROLE, Class.DEPARTMENT)
_BEFORE_OFFICE = (Class.MODIFIER, Class.LINK, Class.JOINER, Class.HONORIFIC)


def _may_begin(tokens: Sequence[Token], index: int) -> bool:
    """Can a person begin here? With a word like "Russian" only where an office or body comes next, or came before."""
    if tokens[index].kind is not Class.MODIFIER:
        return tokens[index].kind in _BEGINNING
    following = next((token.kind for token in tokens[index:] if token.kind not in _BEFORE_OFFICE), None)
    return following in (Class.ROLE, Class.DEPARTMENT) or (index > 0 and tokens[index - 1].kind is Class.ROLE)


def _read_people(body: str, grammar: Grammar) -> tuple[list[Person], list[Person]]:
    """Persons with an office in the lead, and of them those beside a verb of speaking."""
    named: list[Person] = []
    speaking: list[Person] = []
    reader = Reader(body, grammar.language)
    said, greets, ranks = grammar["said"], grammar["congratulates"], grammar["ranks"]
    plain = grammar.language.code == "en"  # where "an official" in small letters is nobody's office
    index = 0
    told = 0  # where the verb ends that the person before has for his own: whom it leads to does not speak by it
    tokens = reader.tokens
    while index < len(tokens):
        persons, after = reader.people(index, loose=True) if _may_begin(tokens, index) else ([], index)
        if persons:
            first, last = persons[0].start, persons[-1].end
            follows = said.search(body, last, last + _GAP)
            before = body[:first].rstrip()
            precedes = any(
                (_leads_to(before[found.end() :]) or ranks.fullmatch(before[found.end() :].strip()))  # "صرح السفير"
                and not greets.match(found.group())
                and not (plain and _TAKES_OBJECT.fullmatch(found.group()) and not _quotes(body, found.start()))
                for found in said.finditer(body, max(0, first - 40, told), len(before))
            )
            subject = follows is not None and _beside(body[last : follows.start()])
            speaks = precedes or subject
            if follows is not None and subject and grammar.language.declines_names:
                told = follows.end()
            if grammar.language.kind_last and index == 0 and not speaks:
                speaks = _closes_with(body, said)
            for person in persons:
                if plain and person.role == "official" and country_of(person.name):
                    continue  # "official Minsk": a government, by its capital
                alone = speaks and len(person.name.split()) > 1 and person.name[:1].isupper()
                if person.role or not person.named or alone:
                    named.append(person)
                    if speaks and not (plain and not person.named and person.name.islower()):
                        speaking.append(person)
            index = max(after, index + 1)
        else:
            index += 1
    return named, speaking


_TAKES_OBJECT = re.compile(
    r"welcom\w+|condemn\w+|urge[sd]?|warn\w*|told|tells|informed|assured|reminded|thank\w*|praised|hailed|lauded|wished|"
    r"greeted|briefed|addressed|has (?:told|wished)|called (?:on|for|upon)|calls (?:on|for|upon)|paid tribute|spoke to",
    re.IGNORECASE,
)
"""English verbs behind which no speaker stands, but whom they are said to or of: "Cabinet welcomes President X's …"."""


def _quotes(text: str, position: int) -> bool:
    """Does a quotation end right before a verb: "'…', urged Minister X"?"""
    return _QUOTATION.search(text, max(0, position - 3), position) is not None


_ADVERBS = re.compile(
    r"\s?(?:(?:je|су|је|si|сме)\s)?(?:danas|данас|juče|сегодня|вчера|накануне|сьогодні|вчора|dziś|dzisiaj|wczoraj|"
    r"dnes|včera|(?:at|in|during)\s(?:a|an|the)\s(?:[a-z-]+\s){1,4}by(?:\s(?:the|an?))?|by\sthe|"
    r"днес|вчера|денес|today|yesterday|heute|hoy|oggi|hoje|aujourd['’]hui|اليوم|أمس|امروز|היום|je|је)?",
    re.IGNORECASE,
)
"""What may stand between a verb of speaking and its subject."""


def _leads_to(between: str) -> bool:
    return len(between) <= 4 or _ADVERBS.fullmatch(between) is not None


_SENTENCE_STOP = re.compile(r"[.!?](?=\s|$)|\n")
_CLOSING = 60
"""Characters at a sentence's end in which its verb stands, where a language puts it last."""


def _closes_with(body: str, said: Phrases) -> bool:
    """Does the first sentence end with a verb of speaking, as in Turkish its subject's verb does?"""
    stop = _SENTENCE_STOP.search(body, 40)
    end = stop.start() if stop else len(body)
    return said.search(body, max(0, end - _CLOSING), end) is not None


def _beside(between: str) -> bool:
    """Is the verb the person's: nothing but an adverb or an apposition in commas between them?"""
    text = between.strip()
    return (
        not text
        or (len(text.split()) <= 2 and not re.search(r"[.;:]", text))
        or (text.startswith(",") and text.endswith(","))
    )


_OF = re.compile(
    r"\s(?:de|de la|de los|de las|de l['’]|del|du|des|d['’]|da|do|dos|das|di|della|dello|dell['’]|dei|delle|degli|van|"
    r"van de|van den|van het)\s?(?=[^\W\d_a-z])"
)
"""Small words inside the name of a venue: "Palacio de Santa Cruz", "Palais de l'Élysée"."""


def _town_behind(text: str, grammar: Grammar) -> str | None:
    """The town that a small word ties to a venue: "presso Villa Aurelia, a Roma"."""
    text = text.lstrip(", ")
    within = grammar["within"].match(text)
    if within is None:
        return None
    town = _PIECE.split(text[within.end() :].strip(), maxsplit=1)[0].strip()
    known = town and not country_code(town) and country_of(town)
    return town if known and is_place(town, grammar, lenient=False) else None


_TOWN_GOES_ON = re.compile(
    r"(?:\s(?:de|do|da|del|du|es|of|la|le|am|an der|upon|los|las)\s|-[a-z]{2,4}-)[^\W\d_a-z][\w'’-]+"
)
"""The rest of a town's name after a small word: "Rio de Janeiro", "Dar es Salaam", "Port of Spain"."""
_LOWER_HOUSE = re.compile(r"\s(?:building|palace|hotel|hall|headquarters|residence|complex|cent(?:re|er))(?!\w)")
"""What a house is, in small letters behind its name: "the Justus Lipsius building"."""
_WELCOMED = re.compile(r"(?<!\w)welcomed\s[^\n]{3,200}?\sto\s(?:the\s)?(?=[A-Z])")
"""What stands before the house to which somebody was welcomed."""
_HERE = re.compile(
    r"(?<!\w)(?:here in|welcome (?:back )?to|welcoming (?:me|us) (?:here |back )?to) (?P<town>[A-Z][^\n]{2,40})"
)
"""How one says where one is."""
_TOWN_STATES = frozenset(("Luxembourg", "Singapore", "Monaco", "Djibouti", "San Marino"))
"""Towns that are named as their states are."""
_SEATS = frozenset(
    ("Washington", "Brussels", "London", "Ottawa", "Canberra", "Wellington", "Dublin", "Jerusalem", "Strasbourg")
)
"""Where those who publish in English have their seat, which is no place of an event unless a dateline prints it."""
_HOUSE_OF = re.compile(
    r"(?:House of (?:Commons|Lords|Representatives|Assembly|Keys)|(?:Palace|University|Parliament) of [A-Z][\w-]+)"
    r"(?!\w)"
)
"""A house that is named by what it is of."""
_SEATED = re.compile(r"(?<!\w)(?:accredited|resident|residing|headquartered|based|located|stationed)\s\Z")
"""What one is in a town, whatever happens: "ambassadors accredited in Warsaw"."""
_ANY = re.compile(r"\san?\s")
_COUNTRY_BEHIND = re.compile(r",\s([A-Z][^,.;:()\n]{2,30})(?=[,.;:()\n])")
_DISTRICT = re.compile(r",? D\.?C\b\.?(?=\S|$|\s)")
_PIECE = re.compile(rf"[,.;:()،؛]|\s(?!{CAPITALS})(?=[^\W\d_])")
"""What ends the name of a place in running text."""
_TOWN_BEFORE = re.compile(
    r"(?:городе|столице|г\.|місті|столиці|м\.|mieście|stolicy|městě|meste|gradu|граду|град|مدينة|العاصمة|شهر|"
    r"the city of|the town of|der stadt)\s?",
    re.IGNORECASE,
)
"""Words for a town between "in" and its name."""
_SENTENCE_HEAD = 320
"""Characters of the first sentence in which a place is looked for."""


def _openings(text: str, grammar: Grammar) -> list[re.Match[str]]:
    """The small words before towns and, before a venue, those before events as well, in order."""
    found = list(grammar["within"].finditer(text))
    if grammar.language.lowercase_roles:
        before_venues = (
            at for at in grammar["at"].finditer(text) if grammar["venues"].match(text, _after(text, at, grammar))
        )
        starts = {within.start() for within in found}
        found += [at for at in before_venues if at.start() not in starts]
    return sorted(found, key=lambda opening: opening.start())


def _after(text: str, opening: re.Match[str], grammar: Grammar) -> int:
    """Where what a small word opens begins, past an article."""
    start = opening.end() + (text[opening.end() : opening.end() + 1] == " ")
    article = grammar["articles"].match(text, start)
    return article.end() + (text[article.end() : article.end() + 1] == " ") if article else start


def _read_place(sentence: str, grammar: Grammar, offices: Sequence[tuple[int, int]] = ()) -> str | None:
    """A town after "in", within the sentence that tells of the speaking, and in no office: "Ambassador in Rome"."""
    for within in _openings(sentence[:_SENTENCE_HEAD], grammar):
        if any(start < within.start() < end for start, end in offices):
            continue
        if "-" in (sentence[within.start() - 1 : within.start()], sentence[within.end() : within.end() + 1]):
            continue  # "the Chairman-in-Office"
        if _SEATED.search(sentence, max(0, within.start() - 16), within.start()):
            continue
        if _ANY.match(sentence, within.end()):
            continue  # "at a Headquarters briefing"
        tail = drop_article(sentence[within.end() : within.end() + 60].strip(), grammar)
        tail = _TOWN_BEFORE.sub("", tail)
        piece = _PIECE.split(tail.strip(), maxsplit=1)[0].strip()
        while piece and (of := _OF.match(tail, len(piece))) and grammar["venues"].search(piece):
            piece = f"{piece}{of.group()}{_PIECE.split(tail[of.end() :], maxsplit=1)[0].rstrip()}"
        if piece and grammar.language.code == "en" and (house := _HOUSE_OF.match(tail)):
            return house.group()
        if piece and (more := _TOWN_GOES_ON.match(tail, len(piece))) and country_of(piece + more.group()):
            piece += more.group()
        if piece and grammar.language.code == "en" and (house := _LOWER_HOUSE.match(tail, len(piece))):
            piece += house.group()
            town = _town_behind(tail[len(piece) :], grammar)
            return f"{piece}, {town}" if town else piece
        country = _COUNTRY_BEHIND.match(tail, len(piece))
        if piece == "Washington" and (district := _DISTRICT.match(tail, len(piece))):
            return piece + district.group()
        if piece and country and country_code(country[1]) and is_place(piece, grammar, lenient=True):
            return f"{piece}, {country[1]}"  # "in Mauren, Liechtenstein"
        if piece and (town := _town_behind(tail[len(piece) :], grammar)) and is_place(piece, grammar, lenient=False):
            return f"{piece}, {town}" if grammar["venues"].search(piece) else piece
        bare = grammar["venues"].fullmatch(piece) and tail[len(piece) :].startswith(" of ")  # "at the Ministry of …"
        state = country_code(piece) and piece not in _TOWN_STATES
        if piece and not bare and not state and is_place(piece, grammar, lenient=False):
            return piece
    return None
