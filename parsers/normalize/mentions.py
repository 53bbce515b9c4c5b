"""Finds what a release mentions: countries, known persons and cited documents, each once, with its canonical value.

A resolution has its symbol for value ("S/RES/2254 (2015)"), a well-known treaty its English name, an agreement cited
by its date its kind and date ("agreement 2020-11-10").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Final

from parsers.normalize import persons, places
from parsers.normalize.dates import find_dates
from parsers.normalize.persons import find_persons, person_words
from parsers.normalize.places import country_words, find_countries, name_words
from parsers.record import Mention

MAX_TEXT: Final = 200_000
"""Characters of a text that are searched; what is mentioned only after that stands in an annex."""

# --- symbols and resolutions of the United Nations -------------------------------------------------------------------

# A symbol as the documents print it: S/RES/2254 (2015), A/RES/68/262, S/PRST/2013/15, A/HRC/RES/49/1, S/2015/546.
_SYMBOL: Final = re.compile(
    r"(?<![\w/])(?P<symbol>(?:S/RES/\d{1,4}(?:\s?\((?:19|20)\d\d\))?|A/RES/(?:ES-)?\d{1,3}/\d{1,3}[A-Z]?|"
    r"A/HRC/RES/(?:S-)?\d{1,2}/\d{1,2}"
    r"|S/PRST/\d{4}/\d{1,2}|[SA]/\d{4}/\d{1,4}|A/\d{2}/\d{1,4}))(?![\w/])"
)
# The bracket before a resolution's year, which some print without a blank.
_YEAR_BRACKET: Final = re.compile(r"(?<=\d)\s?\(")
_NUMBER: Final = (
    r"(?:№|no\.?|nr\.?|n[°º]\.?|number|nº|رقم)?\s{0,2}(?P<number>\d{2,4})(?:\s?[(（](?P<year>(?:19|20)\d\d)[)）])?"
)
# The Security Council in the languages of releases, before or after the number.
_COUNCIL: Final = (
    r"(?:(?:un|united nations)\s)?security council|unsc|сб оон|совета безопасности(?: оон)?|ради безпеки(?: оон)?|"
    r"рб оон|"
    r"conseil de sécurité|consejo de seguridad|conselho de segurança|consiglio di sicurezza|(?:un-|"
    r"vn-)?sicherheitsrate?s?|"
    r"rady bezpieczeństwa(?: onz)?|fn:s säkerhetsråds?|säkerhetsrådets?|bm güvenlik konseyi(?:['’]nin|nin)?|"
    r"bmgk(?:['’]nın)?|"
    r"مجلس الأمن(?: الدولي)?"
)
_RESOLUTION: Final = (
    r"(?:резолюц[а-я]{1,3}|резолюці[а-яії]{1,3}|r[ée]solutions?|resoluci(?:ón|ones)|resoluç(?:ão|ões)|"
    r"risoluzion[ei]|resolution(?:en)?|"
    r"rezolucj[a-ząęi]{1,3}|resolutioner?|kararı?|قرار(?:ات)?|القرار)"
)
_COUNCIL_FIRST: Final = re.compile(rf"(?:{_COUNCIL})(?:['’]s)?\s{_RESOLUTION}\s{{0,2}}{_NUMBER}", re.IGNORECASE)
_COUNCIL_LAST: Final = re.compile(
    rf"{_RESOLUTION}\s{{0,2}}{_NUMBER}\s(?:of the|du|des|del|do|d[ae]l?|der)?\s?(?:{_COUNCIL})", re.IGNORECASE
)
_RESOLUTION_OF_COUNCIL: Final = re.compile(rf"{_RESOLUTION}\s(?:{_COUNCIL})\s{{0,2}}{_NUMBER}", re.IGNORECASE)
_SHORT: Final = re.compile(
    r"\bUNSCR?\.?\s(?:resolution\s)?(?P<number>\d{3,4})(?:\s?\((?P<year>(?:19|20)\d\d)\))?", re.IGNORECASE
)
_TURKISH: Final = re.compile(
    r"(?P<number>\d{3,4})(?:\s?\((?P<year>(?:19|20)\d\d)\))?\ssayılı\s(?:BM\s)?(?:Güvenlik Konseyi|BMGK)\s[Kk]arar"
    r"|(?:Güvenlik Konseyi|BMGK)[^\s]{0,6}\s(?P<number2>\d{3,4})\ssayılı\s[Kk]arar"
)
_EAST_ASIAN: Final = re.compile(
    r"(?:安理会|安理會|安保理|안보리|안전보장이사회)\s?(?:决议|決議|"
    r"결의)?\s?(?:第\s?)?(?P<number>\d{2,4})\s?(?:\((?P<year>(?:19|20)\d\d)\))?\s?(?:号|號|호)?(?:决议|決議|결의)?"
)
# Further numbers in a list: "resolutions 242 (1967) and 338 (1973)".
_NEXT_NUMBER: Final = re.compile(
    r"\s?(?:,|and|et|y|e|und|и|та|i|ve|و)\s{0,2}(?P<number>\d{3,4})(?:\s?\((?P<year>(?:19|20)\d\d)\))?(?![\d./:])"
)
_ASSEMBLY: Final = re.compile(
    r"(?:general assembly|генеральной ассамблеи(?: оон)?|генеральної асамблеї(?: оон)?|assemblée générale|"
    r"asamblea general|"
    r"assembleia[- ]geral|assemblea generale|generalversammlung|"
    r"الجمعية العامة)(?:['’]s)?\s(?:of the united nations\s|des nations unies\s)?"
    rf"(?:{_RESOLUTION})?\s?(?:№|no\.?|n[°º])?\s?(?P<number>(?:ES-)?\d{{1,3}}(?:/\d{{1,3}}(?:\s?[A-Z]\b)?|"
    rf"\s\([IVXL]+\)))"
    rf"|(?:{_RESOLUTION})\s(?P<number2>(?:ES-)?\d{{1,3}}/\d{{1,3}})\s(?:of the|du|de la|del|der|da|генеральной|"
    rf"генеральної)"
    r"(?:\s(?:un|u\.n\.|united nations))?\s?(?:general assembly|ассамблеи|асамблеї|assemblée générale|asamblea general|"
    r"assembleia[- ]geral|assemblea generale|generalversammlung)",
    re.IGNORECASE,
)

# --- treaties --------------------------------------------------------------------------------------------------------

# Documents known by a name of their own: value, then how languages call them.
_NAMED: Final = {
    "Charter of the United Nations": (
        r"(?:UN|United Nations) Charter|Charter of the United Nations|Устав[а-я]{0,2} ООН|Статут[уіом]{0,2} ООН|"
        r"Charte des Nations [Uu]nies|"
        r"Carta de (?:las )?Naciones Unidas|Carta das Nações Unidas|Carta delle Nazioni Unite|"
        r"Charta der Vereinten Nationen|UN-Charta|"
        r"Kart[ay] Narodów Zjednoczonych|Kart[ay] NZ|BM Şartı|联合国宪章|聯合國憲章|国連憲章|유엔 ?헌장|"
        r"ميثاق الأمم المتحدة"
    ),
    "Treaty on the Non-Proliferation of Nuclear Weapons": (
        r"Treaty on the Non-Proliferation of Nuclear Weapons|Non-?[Pp]roliferation Treaty|\bNPT\b|ДНЯО|"
        r"不扩散核武器条约|核不拡散条約|核兵器不拡散条約|"
        r"핵확산금지조약|Atomwaffensperrvertrag|Nichtverbreitungsvertrag|Tratado de No Proliferación|"
        r"معاهدة عدم انتشار الأسلحة النووية|معاهدة عدم الانتشار"
    ),
    "Joint Comprehensive Plan of Action": (
        r"Joint Comprehensive Plan of Action|\bJCPOA\b|СВПД|"
        r"Совместн\w{2,3} всеобъемлющ\w{2,3} план\w{0,2} действий|全面协议|伊核全面协议|PAGC"
    ),
    "New START Treaty": r"New START(?: Treaty)?|ДСНВ|新START|新削减战略武器条约",
    "Intermediate-Range Nuclear Forces Treaty": (
        r"\bINF Treaty|Intermediate-Range Nuclear Forces Treaty|ДРСМД|INF-Vertrag|中导条约"
    ),
    "Comprehensive Nuclear-Test-Ban Treaty": r"\bCTBT\b|Comprehensive Nuclear[- ]Test[- ]Ban Treaty|ДВЗЯИ",
    "Chemical Weapons Convention": (
        r"Chemical Weapons Convention|Конвенци\w{1,2} о запрещении химического оружия|КЗХО|"
        r"Chemiewaffenübereinkommen"
    ),
    "Biological Weapons Convention": r"Biological (?:and Toxin )?Weapons Convention|КБТО",
    "United Nations Convention on the Law of the Sea": (
        r"\bUNCLOS\b|(?:UN |United Nations )?Convention on the Law of the Sea|联合国海洋法公约|国連海洋法条約|"
        r"유엔 ?해양법 ?협약|"
        r"Конвенци\w{1,2} ООН по морскому праву|Seerechtsübereinkommen|"
        r"Convention des Nations unies sur le droit de la mer"
    ),
    "Vienna Convention on Diplomatic Relations": (
        r"Vienna Convention on Diplomatic Relations|Венск\w{2,3} конвенци\w{1,2} о дипломатических сношениях|"
        r"维也纳外交关系公约|"
        r"Convention de Vienne sur les relations diplomatiques|Convención de Viena sobre Relaciones Diplomáticas"
    ),
    "Geneva Conventions": (
        r"Geneva Conventions?|Женевск\w{2,3} конвенци\w{1,2}|Conventions? de Genève|Convenios? de Ginebra|"
        r"Genfer (?:Abkommen|Konvention\w{0,2})|"
        r"اتفاقيات جنيف|日内瓦公约|Cenevre Sözleşme\w{0,6}"
    ),
    "Rome Statute": (
        r"Rome Statute|Римск\w{2,3} статут\w{0,2}|Statut de Rome|Estatuto de Roma|Römische\w? Statut\w{0,2}|"
        r"Statuto di Roma|罗马规约"
    ),
    "Paris Agreement": (
        r"Paris (?:Climate )?Agreement|Парижск\w{2,3} соглашени\w{1,2}|Accord de Paris|Acuerdo de París|"
        r"Acordo de Paris|Accordo di Parigi|"
        r"Pariser (?:Klimaa|A)bkommen\w?|巴黎协定|パリ協定|파리협정|اتفاق باريس"
    ),
    "Minsk Agreements": (
        r"Minsk (?:[Aa]greements?|[Pp]rotocol|Package of Measures)|Минск\w{2,4} (?:соглашени\w{1,2}|"
        r"договор[её]нност\w{1,2}|пакет\w{0,2} мер)|"
        r"Мінськ\w{2,3} (?:угод\w{0,2}|домовленост\w{1,2})|[Aa]ccords de Minsk|[Aa]cuerdos de Minsk|"
        r"Minsker (?:Abkommen|Vereinbarung\w{0,2})|明斯克协议"
    ),
    "Budapest Memorandum": (
        r"Budapest Memorandum|Будапештськ\w{2,3} меморандум\w{0,2}|Будапештск\w{2,3} меморандум\w{0,2}|"
        r"Mémorandum de Budapest|Budapester Memorandum"
    ),
    "Helsinki Final Act": (
        r"Helsinki Final Act|Хельсинкск\w{2,3} (?:Заключительн\w{2,3} )?[Аа]кт\w{0,2}|"
        r"Гельсінськ\w{2,3} \w{0,12} ?акт\w{0,2}|Acte final d['’]Helsinki|Schlussakte von Helsinki"
    ),
    "Dayton Agreement": (
        r"Dayton (?:Peace )?(?:Agreement|Accords?)|Дейтонск\w{2,3} (?:мирн\w{2,3} )?соглашени\w{1,2}|"
        r"Accords? de Dayton|Abkommen von Dayton"
    ),
    "Good Friday Agreement": r"Good Friday Agreement|Belfast Agreement",
    "Abraham Accords": r"Abraham Accords|Accords d['’]Abraham|اتفاقات إبراهيم",
    "Oslo Accords": r"Oslo (?:Accords|Agreements?)|Accords d['’]Oslo|اتفاقات أوسلو",
    "Montreux Convention": r"Montreux (?:Straits )?Convention|Montrö Sözleşmesi\w{0,4}|Конвенци\w{1,2} Монтр[её]",
    "North Atlantic Treaty": (
        r"North Atlantic Treaty(?! Organi[sz]ation)|Washington Treaty|Traité de l['’]Atlantique [Nn]ord|"
        r"Nordatlantikvertrag"
    ),
    "2030 Agenda for Sustainable Development": (
        r"2030 Agenda(?: for Sustainable Development)?|Agenda 2030|"
        r"Повестк\w{1,2} дня(?: в области устойчивого развития)? (?:на период )?до 2030|2030年可持续发展议程"
    ),
    "Treaty on Open Skies": r"(?:Treaty on )?Open Skies(?: Treaty)|Договор\w{0,2} по открытому небу|ДОН\b",
    "Convention on the Prevention and Punishment of the Crime of Genocide": (
        r"Genocide Convention|Конвенци\w{1,2} о предупреждении преступления геноцида"
    ),
    "Black Sea Grain Initiative": (
        r"Black Sea (?:Grain )?Initiative|Черноморск\w{2,3} (?:зернов\w{2,3} )?инициатив\w{1,2}|"
        r"Karadeniz Tahıl Girişimi|Karadeniz Tahıl Koridoru"
    ),
}  # fmt: skip
# Kinds of documents that are cited by their date, by the words for them.
_KINDS: Final = {
    "agreement": (
        r"agreements?|accords?|соглашени\w{1,2}|угод[аиуі]|acuerdos?|acordos?|accordo|abkommens?|vereinbarung|"
        r"porozumieni\w{1,2}|umow\w{1,2}|anlaşma\w{0,5}|اتفاق(?:ية)?|协定|協定|협정"
    ),
    "treaty": (
        r"treat(?:y|ies)|договор[аеуом]{0,2}|договір|договору|traités?|tratados?|trattat[oi]|vertrag\w{0,2}|"
        r"traktat\w{0,2}|معاهدة|条约|條約|조약"
    ),
    "convention": (
        r"conventions?|конвенци\w{1,2}|конвенці\w{1,2}|convenci(?:ón|ones)|convenções|convenção|convenzion[ei]|"
        r"übereinkommens?|konwencj\w{1,2}|sözleşme\w{0,5}|公约|公約"
    ),
    "protocol": r"protocols?|протокол[ауеом]{0,2}|protocoles?|protocolos?|protocoll[oi]|protokoll?s?|protokół",
    "memorandum": r"memorand(?:um|a)|меморандум[ауеом]{0,2}|mémorandums?|memorandos?|谅解备忘录|備忘錄",
    "declaration": (
        r"declarations?|деклараци\w{1,2}|деклараці\w{1,2}|déclarations?|declaraci(?:ón|ones)|declaraç(?:ão|ões)|"
        r"dichiarazion[ei]|deklaracj\w{1,2}|bildiri\w{0,4}"
    ),
    "statement": (
        r"joint statement|trilateral statement|трехсторонн\w{2,3} заявлени\w{1,2}|совместн\w{2,3} заявлени\w{1,2}|"
        r"спільн\w{2,3} заяв\w{1,2}"
    ),
    "communiqué": r"joint communiqu[ée]|communiqu[ée] conjoint|联合公报|共同声明|聯合公報",
}  # fmt: skip
_KIND: Final = re.compile(
    r"(?<!\w)(?:" + "|".join(f"(?P<k{n}>{words})" for n, words in enumerate(_KINDS.values())) + r")(?!\w)",
    re.IGNORECASE,
)
_KIND_NAMES: Final = tuple(_KINDS)
# What stands right before the date of a document: "of", "dated", "signed on"; and ideograms, where nothing need stand.
_TIE: Final = re.compile(
    r"(?:\s(?:of|dated|signed on|от|від|du|del?|de|di|vom|z dnia|z|do|tarihli|المؤرخ في|بتاريخ|في)|"
    r"[于於年日の])\s?$",
    re.IGNORECASE,
)
# A sentence's end between the two: the date is another thing's.
_PART: Final = re.compile(r"[.;:!?\n]\s|[。；！？]")
_REACH: Final = 90
"""Characters between a document's kind and its date, at most."""


def _value(found: re.Match[str], number: str = "number", year: str = "year") -> str:
    printed = found.groupdict()
    return f"S/RES/{found[number]}" + (f" ({printed[year]})" if printed.get(year) else "")


def _places(text: str, signs: Iterable[str]) -> list[int]:
    """Where any of some signs stand in a text, in order."""
    places = []
    for sign in signs:
        place = text.find(sign)
        while place >= 0:
            places.append(place)
            place = text.find(sign, place + len(sign))
    return sorted(places)


def _windows(text: str, signs: Iterable[str]) -> Iterator[tuple[int, int]]:
    """The parts of a text around any of some signs that hold a figure, without overlap."""
    start, end = 0, -1
    for place in _places(text, signs):
        if place - WINDOW > end:
            if end >= 0 and _FIGURES.search(text, start, end):
                yield start, end
            start = max(0, place - WINDOW)
        end = place + WINDOW
    if end >= 0 and _FIGURES.search(text, start, end):
        yield start, end


def _patterns_for(text: str) -> Iterator[re.Pattern[str]]:
    """The patterns of resolutions that can fit a window."""
    if _IDEOGRAPH.search(text):
        yield _EAST_ASIAN
    else:
        yield from (_COUNCIL_FIRST, _COUNCIL_LAST, _RESOLUTION_OF_COUNCIL)
        if "UNSC" in text:
            yield _SHORT


def _resolutions(text: str) -> Iterator[tuple[int, int, str]]:
    """Resolutions of Security Council and General Assembly cited in words."""
    for pattern in _patterns_for(text):
        for found in pattern.finditer(text):
            if not found["number"].startswith("0"):
                yield found.start(), found.end(), _value(found)
                end = found.end()
                while further := _NEXT_NUMBER.match(text, end):
                    yield further.start("number"), further.end(), _value(further)
                    end = further.end()
    if "sayılı" in text:
        for found in _TURKISH.finditer(text):
            yield found.start(), found.end(), _value(found, "number" if found["number"] else "number2")
    if _MAY_BE_ASSEMBLY.search(text):
        for found in _ASSEMBLY.finditer(text):
            yield found.start(), found.end(), f"A/RES/{found['number'] or found['number2']}"


def _alternatives(pattern: str) -> Iterator[str]:
    """The alternatives of a pattern, cut at the bars outside its groups."""
    depth, begin = 0, 0
    for position, character in enumerate(pattern):
        if character == "(":
            depth += 1
        elif character == ")":
            depth -= 1
        elif character == "|" and depth == 0:
            yield pattern[begin:position]
            begin = position + 1
    yield pattern[begin:]


# Groups of a pattern; its character classes, escapes and optional characters: none of them is literal.
_GROUPS: Final = re.compile(r"\([^()]*\)[?*]|\((?:[^()]|\([^()]*\))*\)\??")
_CLASSES: Final = re.compile(r"\[[^\]]*\](?:\{[\d,]+\}|[?*+])?|\\[a-zA-Z](?:\{[\d,]+\}|[?*+])?|.[?*]")


def _literals(pattern: str) -> tuple[str, ...]:
    """The runs of plain characters that whatever matches an alternative must hold, the longest first."""
    bare = _CLASSES.sub("\0", _GROUPS.sub("\0", pattern))
    return tuple(sorted(filter(None, bare.split("\0")), key=len, reverse=True))


_Named = tuple[tuple[str, ...], re.Pattern[str], str]
"""What a text must hold to name a document, the document's pattern, its value."""


@cache
def _named_patterns() -> dict[str, tuple[_Named, ...]]:
    """The documents with a name of their own, by the script of the name."""
    rows: dict[str, list[_Named]] = {}
    for value, alternatives in _NAMED.items():
        pattern = re.compile(rf"(?<!\w)(?:{alternatives})")
        for literals in map(_literals, _alternatives(alternatives)):
            script = next((name for name, letters in _SCRIPTS.items() if letters.search(literals[0])), "latin")
            rows.setdefault(script, []).append((literals, pattern, value))
    return {script: tuple(patterns) for script, patterns in rows.items()}


_SCRIPTS: Final = {
    "cyrillic": re.compile("[Ѐ-ӿ]"),
    "ideographs": re.compile("[぀-ヿ㐀-鿿가-힣]"),
    "arabic": re.compile("[؀-ۿ]"),
}


@cache
def _any_name(script: str) -> re.Pattern[str]:
    """One of the words that a text must hold to name a document in a script: most texts hold none."""
    words = {literals[0].strip() for literals, _, _ in _named_patterns()[script]}
    return re.compile("|".join(map(re.escape, sorted(words))))


# A capitalized word, by which to know a document's Latin name.
_LATIN_CAPITALIZED: Final = re.compile(r"[A-ZÀ-ÞŞ][^\W\d_]*")
_INFLECTING: Final = places.INFLECTING | persons.INFLECTING
_TIES: Final = re.compile("['’.‑-]")
_BEYOND_LATIN: Final = re.compile("[Ѐ-ӿ؀-ۿ぀-ヿ㐀-鿿가-힣]")
"""A letter of another script: only in its presence are words of that script sought."""


@cache
def _named_by_letters() -> dict[str, tuple[_Named, ...]]:
    """The documents with a Latin name by the first three letters of the longest capitalized word that it must hold."""
    rows: dict[str, list[_Named]] = {}
    for named in _named_patterns()["latin"]:
        longest = max(_LATIN_CAPITALIZED.findall(" ".join(named[0])), key=len)
        rows.setdefault(longest[:3], []).append(named)
    return {letters: tuple(found) for letters, found in rows.items()}


def _named(text: str, words: Iterable[tuple[int, str]], *, foreign: bool) -> Iterator[tuple[int, int, str]]:
    """The first mention of each document that has a name of its own."""
    by_letters = _named_by_letters()
    begun = {word[:3] for _, word in words}
    begun.update(part[:3] for _, word in words if not word.isalpha() for part in _TIES.split(word))
    possible = {named for letters in begun & by_letters.keys() for named in by_letters[letters]}
    if foreign:
        for script in _SCRIPTS:
            if _any_name(script).search(text):
                possible.update(_named_patterns()[script])
    starts: dict[tuple[re.Pattern[str], str], int] = {}
    for literals, pattern, value in possible:
        if all(literal in text for literal in literals):
            at = max(0, text.find(literals[0]) - _REACH)
            starts[pattern, value] = min(at, starts.get((pattern, value), at))
    for (pattern, value), at in starts.items():
        if found := pattern.search(text, at):
            yield found.start(), found.end(), value


def _documents(
    text: str, language: str | None, words: Iterable[tuple[int, str]], *, foreign: bool
) -> Iterator[tuple[int, int, str]]:
    if "S/" in text or "A/" in text:
        for found in _SYMBOL.finditer(text):
            yield found.start(), found.end(), _YEAR_BRACKET.sub(" (", found["symbol"])
    for begin, end in _windows(text, _SIGNS if foreign else _LATIN_SIGNS):
        for start, stop, value in _resolutions(text[begin:end]):
            yield begin + start, begin + stop, value
    yield from _named(text, words, foreign=foreign)
    yield from _dated(text, language, foreign=foreign)


def _dated(text: str, language: str | None, *, foreign: bool) -> Iterator[tuple[int, int, str]]:
    """Documents cited by kind and date: "the agreement on transit of 10 November 2020"."""
    for begin, end in _kinds_before_figures(text, _KIND_SIGNS if foreign else _LATIN_KIND_SIGNS):
        window = text[begin:end]
        for span in find_dates(window, language):
            if span.date is None or span.precision != "day":
                continue
            before = window[max(0, span.start - _REACH) : span.start]
            if not _TIE.search(before):
                continue
            kinds = [found for found in _KIND.finditer(before) if not _PART.search(before, found.end())]
            if kinds and (kind := kinds[-1]).lastgroup:
                start = begin + span.start - len(before) + kind.start()
                yield start, begin + span.end, f"{_KIND_NAMES[int(kind.lastgroup[1:])]} {span.date}"


def _kinds_before_figures(text: str, signs: Iterable[str]) -> Iterator[tuple[int, int]]:
    """The parts of a text that begin with a word for a kind of document and hold a figure soon after."""
    near = _before_figures(text)
    end = -1
    for position in _places(text, [sign for sign in signs if sign in near]):
        if position < end or not _FIGURES.search(text, position, position + _REACH + 4):
            continue  # this part is read already, or tells no date
        end = position + 3 * _REACH
        yield max(0, position - 20), end


def _before_figures(text: str) -> str:
    """All that stands shortly before a figure, part after part: the rest of a text need not be searched."""
    parts = []
    end = 0
    for figure in _FIGURES.finditer(text):
        parts.append(text[max(end, figure.end() - _REACH - 4) : figure.start()])
        end = figure.end()
    return "\n".join(parts)


_KIND_SIGNS: Final = (
    "greement", "ccord", "соглашени", "угод", "cuerdo", "cordo", "bkommen", "ereinbarung", "orozumieni", "mow",
    "nlaşma", "اتفاق", "协定", "協定", "협정", "reat", "оговор", "оговір", "rait", "ratad", "rattat", "ertrag",
    "raktat", "معاهدة", "条约", "條約", "조약", "onven", "онвенц", "bereinkommen", "onwencj", "özleşme", "公约",
    "公約", "rotocol", "ротокол", "rotokoll", "emorand", "еморанд", "émorand", "备忘录", "備忘錄", "eclara",
    "екларац", "éclara", "ichiarazion", "eklaracj", "ildiri", "oint statement", "rilateral statement",
    "заявлени", "спільн", "ommuniqu", "公报", "公報", "共同声明",
)  # fmt: skip
_LATIN_KIND_SIGNS: Final = tuple(sign for sign in _KIND_SIGNS if not _BEYOND_LATIN.search(sign))
_FIGURES: Final = re.compile(r"\d\d")
_IDEOGRAPH: Final = re.compile(r"[぀-ヿ㐀-鿿가-힣]")
_MAY_BE_ASSEMBLY: Final = re.compile("(?i)ssembl|asamblea|ассамбл|асамбл|generalvers|الجمعية")
WINDOW: Final = 130
"""Characters read on both sides of a word for a resolution."""
# Words for a resolution or for the body that adopts it, in any language.
_SIGNS: Final = (
    "esol", "ésol", "RESOL", "isol", "езолюц", "UNSC", "安理", "安保理", "안보리", "안전보장", "karar", "قرار",
    "ezolucj", "ssembl", "ссамбл", "самбл", "Asamblea", "Generalvers",
)  # fmt: skip
_LATIN_SIGNS: Final = tuple(sign for sign in _SIGNS if not _BEYOND_LATIN.search(sign))


def _likely(words: Sequence[tuple[int, str]], language: str | None) -> Sequence[tuple[int, str]]:
    """The words in which the name of a country or a known person may begin; most words of a text are out at once."""
    if language in _INFLECTING:
        return words
    in_countries, in_persons = country_words(language), person_words(language)
    return [
        (begin, word)
        for begin, word in words
        if (folded := word.lower()) in in_countries or folded in in_persons or not (word.isascii() and word.isalpha())
    ]


def find_mentions(text: str, language: str | None = None) -> tuple[Mention, ...]:
    """What a text mentions, in the order of first mention; each value once, with the words of its first mention."""
    text = text[:MAX_TEXT]
    words = name_words(text, language)
    likely = _likely(words, language)
    foreign = not text.isascii() and _BEYOND_LATIN.search(text) is not None
    found: list[tuple[int, int, str, str]] = []
    found += [
        (start, end, "document", value) for start, end, value in _documents(text, language, words, foreign=foreign)
    ]
    persons = find_persons(text, language, likely, foreign=foreign)
    found += [(span.start, span.end, "person", span.person_id) for span in persons]
    found += [(start, end, "country", code) for start, end, code in find_countries(text, language, likely)]
    found.sort(key=lambda item: (item[0], -item[1]))
    mentions: dict[tuple[str, str], Mention] = {}
    for start, end, kind, value in found:
        if (kind, value) not in mentions:
            mention = Mention.model_validate({"type": kind, "text": " ".join(text[start:end].split()), "value": value})
            mentions[kind, value] = mention
    return tuple(mentions.values())
