"""Reads the lines around a release: datelines, bylines, blocks of name, office, place and date, signatures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from parsers.normalize import places
from parsers.normalize.dates import DateSpan, find_dates
from parsers.normalize.deliveries import read_delivery
from parsers.normalize.fields import Labelled, is_labelled, read_labelled
from parsers.normalize.grammar import Grammar, Reading, drop_article, find_kind, grammar_of
from parsers.normalize.language import Language, compile_phrases, half_width, is_furniture
from parsers.normalize.people import Class, Person, Reader, read_people
from parsers.normalize.subtitle import begins_byline, read_subtitle, ties
from parsers.normalize.title import read_title
from parsers.normalize.title_dates import take_dates
from parsers.normalize.title_occasions import read_context
from parsers.normalize.title_places import HOUSES, cut_place, is_place

MAX_LISTED = 24
"""Speakers of a list that are read."""
MAX_LINE = 300
"""Characters of a line that are read."""

_EDGES = " \t,;:.–—-|/()[](){}·•*─−~〈〉"
_TIME = re.compile(
    r"(?<![\w.:])(?:(?:ab|um|at|à|a las|às|alle|kl\.?|saat|o godz\.?|в|о)\s)?"
    r"\d{1,2}(?:[:.h]\s?\d{2}|\s?h\s?\d{0,2}|[時时点點](?:\d{1,2}分|[整正])?|시 ?\d{0,2}분?)"
    r"(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)?(?:(?:\sto\s|\s?[-–]\s?)\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?)?"
    r"(?:\s?(?:uhr|hrs|heures|horas|(?-i:[A-Z]{2,5}T|GMT|UTC|HNE)))?(?!\w)[~〜-]?"
    r"|(?<![\w.:])\d{1,2}\s?[ap]\.?m\.?(?!\w)(?:\s(?-i:[A-Z]{2,4}))?|(?<![\w.:])[0-2]\d[0-5]\d\s?h(?:ou)?(?:rs)?\b",
    re.IGNORECASE,
)
"""A time of day with its zone."""
_ZONE = re.compile(
    r"[(（]?(?:日本|現地|当地|當地|北京|香港|台北|東京|东京|한국|현지|국내)\s?(?:時間|时间|시간|시각)[)）]?"
    r"|(?<!\w)(?:WIB|WITA|WIT|ICT|MYT|SGT|HKT|JST|KST)(?!\w)|\(?(?<!\w)[AP]M(?!\w)\)?"
    r"|\(?(?<!\w)(?:UTC|GMT)\s?(?:[+-−]\s?\d{1,2}(?::\d\d)?)?\)?"
)
"""By whose clock a page gives a time: (現地時間), (UTC+04:00)."""
ARABIC_AGENCIES = "سونا|واس|وام|قنا|كونا|بنا|بترا|وفا|سانا|واع|وال|سبأ|وأج|وات|ومع|العمانية|أ ?ش ?أ|وكالات"
"""The Arab states' news agencies by the names that their datelines give them (FANA's members)."""
_AGENCY = re.compile(
    r"\([^()]{0,12}[A-Z]{3,}[^()]{0,12}\)\s*[–—-]?|\(پاکستان پوائنٹ نیوز|/[A-Z][A-Za-z ]{2,20}/|"
    rf"^م(?:$|\s)(?:\s?\((?:{ARABIC_AGENCIES})\)?)?|\((?:{ARABIC_AGENCIES})\)?$"
)
_WIRE_TAIL = re.compile(r"^\s?/[A-Z][A-Za-z ]{2,20}/[\s–—-]*$")
"""A distributor behind town and day: "/APO Group/ --"."""
_ARABIC_WIRE = re.compile(
    rf"(?:\|\s?)?(?P<town>[^\W\d_][^\d\n|/:–—-]{{1,30}}?)\s?[-–—/:|]\s?(?:{ARABIC_AGENCIES})\s?[/:-]?"
)
"""An Arab agency's dateline on a line of its own: "المنامة - بنا"."""
_ARABIC_BYLINE = re.compile(r"(?P<town>[^\W\d_][^\d\n|/:–—-]{1,30}?)\s?[-–—:/]\s?[^\W\d_]+(?:\s[^\W\d_]+){1,3}")
"""An Arab paper's town and reporter on a line of its own: "القاهرة – سالم خليل"."""
MISSION_STAMP = re.compile(
    r"[^\W\d_][^\n\d:,.]{2,40} (?:Büyükelçiliği|Başkonsolosluğu|Konsolosluğu|Daimi Temsilciliği|Fahri Başkonsolosluğu) "
    r"(?P<day>\d{1,2}\.\d{1,2}\.\d{4})"
)
"""Who put a page up, and when, as Turkish missions print it below a title."""
_FIELD = re.compile(
    r"^[\[【](?P<name>Place|Date|Source|Notes|Full text|"
    r"場所|日時|年月日|文書名|出典|備考|全文|地点|地點|日期|颁发\w{2}|发文\w{2}|效力\w{2}|장소|일시|"
    r"講演者)[\]】]"
    r"\s*(?P<value>\S?.*)$"
)
"""A field of an archive's or law database's page."""
_AT = re.compile(
    r"^(?:於|于|場所|地点|地點|장소|place|lieu|ort|lugar|local|luogo|miejsce|plats|sted|yer|место|місце|location|"
    r"venue|ubicación|lieu)\s*[::]\s*",
    re.IGNORECASE,
)
_DATE_FIELD = re.compile(r"(?:date|datum|fecha|data|дата|tarih)\s?[::]\s?(?=\S)", re.IGNORECASE)
"""The day as a field, which is the event's where the next field is its place."""
_ITEM = re.compile(r"^[•▪◦*○]\s")
"""An item of a table of contents."""
_VENUE_MARK = re.compile(r"(?:於|于|場所|地点|地點|장소)\s?[::)）]\s?(?P<place>[^))\n]{2,40})")
_WEEKDAY = re.compile(
    r"[((][日月火水木金土一二三四五六월화수목금토일][))]|[((][日月火水木金土]曜日?[))]|"
    r"[((]?(?:星期|周|週)[一二三四五六日天][))]?|[월화수목금토일]요일|[上下]午|午[前後]|오[전후](?=\s?\d|$)|"
    r"(?<!\w)(?:Pazartesi|Salı|Çarşamba|Perşembe|Cuma|Cumartesi|Pazar|poniedziałek|wtorek|środa|czwartek|piątek|"
    r"sobota|niedziela|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|понеділок|вівторок|середа|"
    r"четвер|п['’]ятниця|субота|неділя|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?!\w)",
    re.IGNORECASE,
)
_SPEAKER_FIELD = re.compile(
    r"^(?:sprecher(?:in)?(?:/in)?|speakers?|speaker|by|av|af|door|orador(?:es|a)?|orateurs?|intervenants?|auteur|"
    r"author|"
    r"personnalité, fonction|intervenants?\(s\)|talare|von|(?:delivered|presented) by|"
    r"presenters?|briefers?|\(?also participating|"
    r"(?:statement|remarks|speech|address|presentation|intervention) (?:delivered )?by|"
    r"(?:issued|attributable) (?:by|to)|"
    r"名前|発言者|講演者|발표자|브리퍼|主持人|发布人|發言人|发言人|主讲人)\s*[::]\s*",
    re.IGNORECASE,
)
_SPEAKERS_HEADING = re.compile(
    r"(?:sprecherinnen und sprecher|sprecher(?:innen)?|speakers|orador(?:es|as)|intervenants|relatori|talare)\s?:?",
    re.IGNORECASE,
)
"""A heading over a list of those who spoke."""
_PLACE_HEADING = re.compile(r"(?:sted|plats|ort|lugar|lieu|luogo|local|plaats|location|venue)\s?:?", re.IGNORECASE)
"""A field's name alone on a line, with the place on the next."""
_DAY_TIE = re.compile(r"(?:^|[\s,])(?:le|aos|a|em|am|den|il|el|op|li|addì|på|في|بتاريخ|dnia|dn\.)$", re.IGNORECASE)
"""The small word before a day at the end of what stands before it: "Luanda, aos"."""
_LABEL_ALONE = re.compile(r"^[^\W\d_][^:\n]{1,30}:$")
"""A field's name alone on a line; its value stands on the next."""
_CLOSING_BRACKET = re.compile(r"\(([^()]{6,60})\)$")
_TOPIC_FIELD = re.compile(
    r"^(?:them(?:a|en)(?:\s?/\s?fragen)?|subjects?|topics?|main topics|тема|sujet|tema|"
    r"主題|주제|circonstances?)\s*[::]",
    re.IGNORECASE,
)


_CIRCUMSTANCE = re.compile(r"circonstances?\s*[::]\s*(?=\S)", re.IGNORECASE)
"""The field of the archive of French public speeches for the event at which one was given."""
_KIND_FIELD = re.compile(
    r"(?:schwerpunktthema|(?:document |content )?type|type de (?:document|contenu|discours)|typ|art|kategorie|rubrik|"
    r"tipo(?: de (?:documento|contenido|conteúdo))?|tipologia|category|catégorie|categoría|categoria)\s?[::]\s*(?=\S)",
    re.IGNORECASE,
)
"""The field of a page for what it is: "Type: Speech"."""


_STAMP_LABEL = re.compile(
    r"(?:tarih|haber giriş|giriş tarihi|yayın tarihi|yayınlanma|güncelleme|tarix|dərc olunub|дата|опубликовано|"
    r"размещено|создано|добавлено|"
    r"опубліковано|дата публікації|створено|publikacja|opublikowano|dodano|data publikacji|data|datum|objavljeno|"
    r"објављено|публикувано|objavljené|zveřejněno|publikováno|date|posted|published|published on|fecha|publié le|"
    r"تاريخ|التاريخ|تاريخ النشر|نشر في|نشر بتاريخ|تاریخ انتشار|פורסם|"
    r"last (?:updated|modified|update)(?: on)?|zuletzt (?:aktualisiert|geändert)(?: am)?|"
    r"letzte (?:aktualisierung|änderung)|"
    r"(?:dernière )?(?:mise à jour|modification)(?: le)?|mis à jour(?: le)?|(?:última )?(?:actualización|modificación)|"
    r"(?:última )?(?:atualização|modificação)|(?:ultimo )?aggiornamento|ultima modifica|"
    r"(?:senast )?(?:uppdaterad|ändrad)|sist (?:oppdatert|endret)|senest (?:opdateret|ændret)|"
    r"laatst (?:bijgewerkt|gewijzigd)(?: op)?|ultima actualizare|actualizat(?: la)?)",
    re.IGNORECASE,
)
"""Words before the day on which a page was put up."""
_SECTION = re.compile(
    r"(?:общество|политика|экономика|в мире|мир|новости|главные новости|лента новостей|пресс-релизы|события|культура|"
    r"происшествия|официально|международные отношения|внешняя политика|"
    r"суспільство|політика|економіка|новини|світ|події|"
    r"wiadomości|aktualności|polityka|świat|kraj|zprávy|aktuality|politika|svět|domácí|správy|vijesti|vesti|novosti|"
    r"вести|политика|свят|новини|общество|новости политики|haberler|gündem|siyaset|dünya|politika|güncel|"
    r"xəbərlər|siyasət|rəsmi xronika|dünya|cəmiyyət|"
    r"أخبار|سياسة|محليات|عربي ودولي|دولي|عاجل|الرئيسية|اخبار|أخبار محلية|أخبار عربية|الأخبار|اقتصاد|العالم|تقارير|"
    r"اخبار \w+|أخبار \w+|سیاسی|اخبار سیاسی|بین الملل|חדשות|פוליטי|מדיני|"
    r"news|politics|world|society|national|international|press releases?|nachrichten|politik|actualités|politique|"
    r"monde|noticias|política|actualidad|nacional|mundo|notizie|politica|nyheter|nieuws|notícias|"
    r"[国國][际際内內]|[时時]政|政治|社[会會]|[两兩]岸|[财財][经經]|要[闻聞]|即[时時]|新[闻聞]|[军軍]事|港澳|[头頭][条條]|[综綜]合|"
    r"国際|経済|ニュース|정치|국제|사회|북한|외교|외교안보|통일외교|경제|뉴스)",
    re.IGNORECASE,
)
"""Names of a site's sections, as they stand beside a page's stamp."""


def is_field(line: str) -> bool:
    """Is a line a field with its name first: speakers, topics, place?"""
    return any(pattern.match(line) for pattern in (_SPEAKER_FIELD, _TOPIC_FIELD, _AT, _FIELD)) or is_labelled(line)


@dataclass(slots=True)
class Around:
    """What the lines around a release state."""

    people: list[Person] = field(default_factory=list)
    place: str | None = None
    event_date: date | None = None
    event_end_date: date | None = None
    ambiguous: list[DateSpan] = field(default_factory=list)
    partial: list[DateSpan] = field(default_factory=list)
    held_on: bool = False
    weekday: bool = False
    """The day stands on a line of its own with its weekday and without a time: a speech's, no stamp."""
    clock: bool = False
    subtitle: Reading | None = None
    bracketed: bool = False
    """The day stands in brackets below the title, as that of the event."""
    in_words: bool = False
    """The day stands alone with its month in letters, as that of a speech and seldom as a page's stamp."""
    of_page: bool = False
    """The day is the reader's, as a paper prints it at its head: "Mon. Oct 7th, 2024"."""
    stamped: bool = False
    """The day stands with a time of day and nothing else, as a page's stamp does."""
    index: int = 0
    anchors: list[int] = field(default_factory=list)
    office_line: int = -2
    """The line of the last office that stands below a name."""
    place_lines: list[tuple[int, str]] = field(default_factory=list)
    event_lines: list[tuple[int, str]] = field(default_factory=list)
    event: str | None = None
    """The event that a line of its own names beside a name or date, as in a block of name, event, place and date."""
    place_index: int | None = None
    names: list[str] = field(default_factory=list)
    """Lines of an unspaced text that can be a name and nothing else."""
    kind_line: str | None = None
    occasion: str | None = None
    circumstance: str | None = None
    """The event that a field of its own tells of."""


def read_lines(lines: Sequence[str], language: Language) -> Around:
    """What the lines below a title state of speaker, place, date, kind and occasion."""
    around = Around()
    grammar = grammar_of(language)
    cleaned = list(_with_listed_speakers([half_width(line[:MAX_LINE]).strip() for line in lines]))
    index = 0
    position = 0
    while index < len(cleaned):
        line = cleaned[index]
        following = cleaned[index + 1] if index + 1 < len(cleaned) else ""
        if following and begins_byline(line, language) and ties(line, grammar):
            cleaned[index : index + 2] = [f"{line} {following}"]
            continue
        around.index = position
        named = any(person.named for person in around.people)
        below = read_subtitle(cleaned[index:], language) if around.subtitle is None else None
        if below and not (named and (below[0].people or not below[0].occasion)):
            around.subtitle = below[0]
            rest = cleaned[index + below[1] :]
            index += below[1] + _take_subtitle(below[0], rest[0] if rest else "", around, language)
            position += 1
            continue
        position += not (_ITEM.match(line) or is_furniture(line, language))
        before = (len(around.people), around.event_date, len(around.partial))
        labelled = read_labelled(line, following) if not language.spaced else None
        above = cleaned[index - 1] if index else ""
        listed = _GREETED.fullmatch(line) and any(map(_GREETED.fullmatch, _beside(cleaned, index)))
        if language.code == "en" and (listed or (line.endswith(",") and _ESTEEMED.match(above))):
            taken = 0
        elif labelled:
            _read_labelled(labelled, grammar, around)
            taken = labelled.taken
        else:
            taken = _read_line(line, following, grammar, around)
        clock = _TIME.fullmatch(line.strip(_EDGES + ":")) is not None
        around.clock = around.clock or clock
        if clock or (len(around.people), around.event_date, len(around.partial)) != before:
            around.anchors += {around.index, around.index + taken}
        index += 1 + taken
    _settle_place(around)
    return around


_GREETED = re.compile(r"[^,]+, [^,]+(?:, [^,]+)?,")
"""An office and its holder, greeted before a speech and another below: "Minister of Energy, Mr X,"."""


_ESTEEMED = re.compile(
    r"(?:distinguished|honou?rable|esteemed|excellenc\w+|your excellenc\w+|dear)(?!\w)", re.IGNORECASE
)
"""How a line begins that greets, above others who are greeted."""


def _beside(lines: Sequence[str], index: int) -> Sequence[str]:
    """The line above and the line below."""
    return [*lines[max(0, index - 1) : index], *lines[index + 1 : index + 2]]


def _with_listed_speakers(lines: Sequence[str]) -> Iterator[str]:
    """The lines, a heading over a list of speakers and its items made one field: "Sprecher: Hille, Giese (AA)"."""
    index = 0
    while index < len(lines):
        items = []
        if _SPEAKERS_HEADING.fullmatch(lines[index]):
            for item in lines[index + 1 : index + 1 + MAX_LISTED]:
                if not _ITEM.match(item):
                    break
                items.append(item[1:].strip())
        yield f"Speakers: {', '.join(items)}" if items else lines[index]
        index += 1 + len(items)


_WIRE = re.compile(r"(?P<town>[^\W\d_a-z][^\n:;!?()]{1,38}?) \([\w./ -]{2,24}\) ?[–—-]")
"""An agency's dateline on a line of its own: "Vaduz (ots/ikr) -"."""


_WIRE_LINE = re.compile(r"[^\d\s]{2,16}?(\d{1,2}月\d{1,2}日)\s?[电電讯訊](?:\s?[(（][^()（）]{2,20}[)）])?")
"""An unspaced agency's dateline on a line of its own: 新华社北京7月12日电."""


def _read_line(line: str, following: str, grammar: Grammar, around: Around) -> int:
    """Read one line, with the next in sight; how many further lines it took."""
    language = grammar.language
    line = line.lstrip("| ")
    if said := read_delivery(line, language):
        around.event_date, around.event_end_date, around.held_on = said.event_date, said.event_end_date, True
        around.place = around.place or said.place
        around.occasion = around.occasion or said.occasion
        return 0
    if told := _CIRCUMSTANCE.match(line):
        around.circumstance = _event_of_field(line[told.end() :], grammar)
        around.occasion = around.occasion or around.circumstance
        return 0
    if kind_field := _KIND_FIELD.match(line):
        value = line[kind_field.end() :].strip(_EDGES)
        named = find_kind(value, grammar) if language.spaced else None
        if named and named.start == 0 and around.kind_line is None:
            around.kind_line = value
        return 0
    if not line or _TOPIC_FIELD.match(line) or is_furniture(line, language):
        return 0
    if grammar["disclaimers"].match(line) and not _DELIVERED.match(line):
        return 0
    if language.spaced and grammar["salutations"].fullmatch(line.strip(_EDGES)):
        return 0  # "Mr. Foreign Minister": who is spoken to
    if _ITEM.match(line):
        item = line.lstrip("•▪◦*○ ")
        if not _dateline(line.strip(_EDGES), grammar, around) and _is_honored(item, language):
            return _byline(item, following, grammar, around) or 0  # "• Rt Hon X", as a list of who speaks
        return 0  # a list of dates: "• 19 Nov. 2019 -"
    if _PLACE_HEADING.fullmatch(line) and following and len(following) < 60 and following[0].isupper():
        around.place = around.place or following.strip(_EDGES)
        return 1
    if bracketed := _FIELD.match(line):
        _read_field(bracketed["name"], bracketed["value"], grammar, around)
        return 0
    if _LABEL_ALONE.match(line):
        if following and not is_field(following) and (_SPEAKER_FIELD.fullmatch(line) or _AT.fullmatch(line)):
            _read_line(f"{line} {following}", "", grammar, around)
            return 1
        return 0
    if (day := _DATE_FIELD.match(line)) and _AT.match(following):
        around.held_on = _dateline(line[day.end() :], grammar, around)  # "Date: May 3, 2021", "Location: Oslo"
        return 0
    if (wire := _WIRE.fullmatch(line) or _ARABIC_WIRE.fullmatch(line)) and places.country_of(wire["town"]):
        around.place = wire["town"]
        return 0
    if language.code == "ar" and (byline := _ARABIC_BYLINE.fullmatch(line)):
        town = byline["town"].strip()
        if places.country_of(town) and not places.country_code(town):
            around.place = around.place or town
            return 0
    if not language.spaced and (wire := _WIRE_LINE.fullmatch(line)):
        around.partial += [span for span in find_dates(wire[1], language.code) if span.precision == "day"]
        return 0
    if _dateline(line, grammar, around):
        return 0
    if (held := held_on_line(line, grammar)) and around.event_date is None:
        around.place = around.place or held[0]
        around.event_date, around.event_end_date, around.held_on = held[1].date, held[1].end_date, True
        return 0
    if speaker := _SPEAKER_FIELD.match(line):
        value = line[speaker.end() :]
        if (closing := _CLOSING_BRACKET.search(value)) and _dateline(closing[1], grammar, around):
            value = value[: closing.start()]  # "By: Minister X (Oslo, 3 May 2021)"
        elif (span := _day_of(value, language)) and span.start and _dateline(value[span.start :], grammar, around):
            value = value[: span.start].strip(_EDGES)  # "Presenter: Minister X Monday, May 3, 2021 1:15 p.m."
        around.people.extend(_speakers_of(value, language))
        return 0
    if at := _AT.match(line):
        around.place = around.place or line[at.end() :].strip(_EDGES)
        return 0
    if not language.spaced and _kind_line(line, grammar, around):
        return 0
    if language.code == "zh" and around.occasion is None and (attended := _ATTENDED.fullmatch(line)):
        around.occasion = attended["event"]
        return 0
    if kind := None if _ROOM.search(line) else find_kind(line, grammar):
        rest = line[kind.end :].strip(_EDGES)
        by = grammar["by"].match(rest)
        said_by = read_people(rest, language, by.end() if by else 0) if kind.start <= 4 and language.spaced else None
        if said_by and said_by.persons and not rest[said_by.end :].strip(_EDGES) and around.kind_line is None:
            around.kind_line = line[: kind.end]  # "Déclaration du porte-parole"
            around.people.extend(said_by.persons)
            return 0
        if kind.start <= 12 and around.kind_line is None:
            around.kind_line = line
        if not rest:
            return 0
    if line.endswith(",") and language.spaced and grammar["salutations"].match(line):
        return 0
    if _presented(line, grammar, around) or _goes_on(line, grammar, around):
        return 0
    taken = _byline(line, following, grammar, around)
    if taken is None and (by := grammar["by"].match(line)):
        taken = _byline(line[by.end() :].strip(), following, grammar, around)  # "av utrikesminister X"
    if taken is not None:
        return taken
    if read_circumstances(line, grammar, around):
        return 0
    occasion = grammar["occasion"].match(line)
    if occasion and around.occasion is None and len(line) < 200 and not line[occasion.end() :].startswith(" is "):
        reading = Reading()
        around.occasion = line[occasion.end() :].strip(_EDGES)
        if language.code == "en":  # "On the occasion of the Harbour Day on 3 October 2021"
            around.occasion = drop_article(take_dates(around.occasion, language, reading), grammar).strip(_EDGES)
            if reading.event_date:
                around.event_date, around.event_end_date = reading.event_date, reading.event_end_date
                around.held_on = True
        return 0
    if _is_place_line(line.strip(_EDGES), grammar) or _is_place_list(line, grammar):
        around.place_lines.append((around.index, line.strip(_EDGES)))
    elif (pieces := _PIECES.split(line))[1:] and places.country_of(pieces[-1]) and _is_place_line(pieces[-1], grammar):
        around.place_lines.append((around.index, pieces[-1]))  # the issuer, its department and its town
    elif _is_event_line(line, grammar):
        around.event_lines.append((around.index, line.strip(_EDGES)))
    return 0


def _event_of_field(value: str, grammar: Grammar) -> str | None:
    """The event that a field names with its town and day: "Conseil affaires générales, à Luxembourg le 26 juin"."""
    reading = Reading()
    event = cut_place(take_dates(value, grammar.language, reading), grammar, reading).strip(_EDGES)
    if (named := grammar["occasion"].search(event)) and grammar["events"].search(event, named.end()):
        event = drop_article(event[named.end() :].strip(_EDGES), grammar)  # "Déplacement à Brest à l'occasion de …"
    return event if grammar["events"].search(event) else None


def _is_honored(line: str, language: Language) -> bool:
    """Is a line a name with its honours and nothing else, no office: "Rt Hon Ann Lee"?"""
    if not language.spaced or len(line) > 80:
        return False
    people = read_people(line, language)
    if len(people.persons) != 1 or line[people.end :].strip(_EDGES):
        return False
    person = people.persons[0]
    return person.named and person.role is None and person.start > 0


def _day_of(text: str, language: Language) -> DateSpan | None:
    """The one day that a text names."""
    spans = [span for span in find_dates(text, language.code) if span.precision == "day"]
    return spans[0] if len(spans) == 1 else None


_PIECES = re.compile(r"\s[•·|.]\s")
_DELIVERED = re.compile(r"(?:as )?(?:delivered|prepared|presented|given)\s(?=by\s)", re.IGNORECASE)


def _presented(line: str, grammar: Grammar, around: Around) -> bool:
    """A line that goes on with a bare title ("by Secretary General X ahead of the Summit"), or a subtitle."""
    if not grammar.language.spaced or len(line) > 200 or line.endswith((".", ":")) or around.people:
        return False
    delivered = _DELIVERED.match(line)
    start = delivered.end() if delivered else 0
    by = grammar["by"].match(line, start)
    if by:
        people = read_people(line, grammar.language, by.end(), loose=True)
        if not any(person.role or not person.named for person in people.persons):
            return False
        reading = Reading(kind="remarks", people=people.persons)
        context = line[people.end :]
        span = _day_of(context, grammar.language)
        if span and span.date and not context[span.end :].strip(_EDGES):  # "to the Council, Vienna, 17 January 2019"
            reading.event_date, context = span.date, context[: span.start].rstrip(_EDGES)
            around.held_on = True
        read_context(context, grammar, reading)
    else:
        reading = read_title(line, grammar.language)
        if reading.kind not in _SPOKEN or not any(person.role or not person.named for person in reading.people):
            return False
    around.people.extend(reading.people)
    around.occasion = around.occasion or reading.occasion
    around.place = around.place or reading.place
    around.event_date = around.event_date or reading.event_date
    return True


def _goes_on(line: str, grammar: Grammar, around: Around) -> bool:
    """A line that goes on with one of the speaker: "to the Permanent Council, Vienna"."""
    if not around.people or len(line) > 160 or line.endswith((".", ":")) or not grammar["at"].match(line):
        return False
    reading = Reading(kind="statement")
    read_context(line, grammar, reading)
    around.occasion = around.occasion or reading.occasion
    around.place = around.place or reading.place
    return bool(reading.occasion or reading.place)


_SPOKEN: frozenset[str | None] = frozenset({"remarks", "speech", "statement", "briefing", "press_conference"})


def _is_event_line(line: str, grammar: Grammar) -> bool:
    """Is a line of its own the name of an event, "Small States Forum": no sentence, all of its words large?"""
    words = line.split()
    if not 2 <= len(words) <= 14 or not line[:1].isalnum() or ":" in line or line.endswith((".", ",", ";")):
        return False
    if not grammar["events"].search(line) or grammar["formats"].fullmatch(line):
        return False
    kinds = {
        token.kind
        for token in Reader(line, grammar.language).tokens
        if not (token.kind is Class.SMALL and grammar["events"].fullmatch(token.text))  # "Open debate of …"
    }
    return not kinds & {Class.SMALL, Class.ROLE} and find_kind(line, grammar) is None


def _take_subtitle(reading: Reading, following: str, around: Around, language: Language) -> int:
    """What a full title below a headline states counts as the lines' own; its one name may have its office on the
    next line. How many further lines that took."""
    people, taken = reading.people, 0
    if len(people) == 1 and people[0].named and not people[0].role and following:
        office = read_people(following, language)
        whole = len(office.persons) == 1 and not following[office.end :].strip(_EDGES)
        if whole and not office.persons[0].named:
            people, taken = (replace(people[0], role=office.persons[0].name),), 1
    around.kind_line = around.kind_line or reading.kind_text
    around.people = list(people) or around.people  # whom it names speaks for the body on the lines above
    around.occasion = around.occasion or reading.occasion
    around.place = (reading.place if reading.event_date else None) or around.place or reading.place
    if reading.event_date:
        around.event_date, around.event_end_date, around.held_on = reading.event_date, reading.event_end_date, True
    return taken


def _kind_line(line: str, grammar: Grammar, around: Around) -> bool:
    """A fuller title on a line of its own, with speaker and kind: "ラーム・エマニュエル駐日米国大使の声明：…"."""
    from parsers.normalize.ideographic import find_last_kind, person_of_line

    head = re.split(r"[::]", line, maxsplit=1)[0]
    if around.kind_line is not None or len(head) > 60 or not find_last_kind(head, grammar, whole=True):
        return False
    person = person_of_line(head, grammar.language, whole=False)
    if person is None or not (person.named and person.role):
        return False
    around.kind_line = head
    if venue := _VENUE_MARK.search(line):
        around.place = around.place or venue["place"].strip(_EDGES)
    if all(person.name != other.name for other in around.people):
        around.people.append(person)
    return True


_NEAR = 3
"""Lines between a place and the name or date it stands with."""


def _settle_place(around: Around) -> None:
    """Places on lines of their own count where a name or date stands near, as in a block of name, place and date."""
    near = [
        text for index, text in around.place_lines if any(abs(index - anchor) <= _NEAR for anchor in around.anchors)
    ]
    if not near:  # the first lines below the title are of the same block
        near = [text for index, text in around.place_lines if index <= 1]
    around.event = next(
        (text for index, text in around.event_lines if any(abs(index - anchor) <= 1 for anchor in around.anchors)), None
    )
    if near and around.place is None:
        around.place = ", ".join(list(dict.fromkeys(near))[:3])
    elif around.place and around.place_index is not None and len(near) == 1 and near[0] not in around.place:
        below = any(index == around.place_index + 1 for index, text in around.place_lines if text == near[0])
        if below and places.country_of(around.place) and not places.country_of(near[0]):
            around.place = f"{around.place}, {near[0]}"  # the town with its day, the venue below


def _read_field(name: str, value: str, grammar: Grammar, around: Around) -> None:
    """A field of an archive: [場所] 東京, [年月日] 2003年8月27日."""
    if re.search(r"Place|場所|地点|地點|장소", name):
        around.place = around.place or value.strip() or None
    elif re.search(r"Date|年月日|日時|일시", name):
        around.held_on = True
        _dateline(value, grammar, around)


def _one_by_one(value: str, language: Language) -> list[str]:
    """The persons of a list, each with an office; a chain of offices of one person is left whole."""
    from parsers.normalize.ideographic import person_of_line

    parts = [part.strip() for part in re.split(r"[、,;,;·]", value) if part.strip()]
    persons = [person_of_line(part, language, whole=True) for part in parts]
    return parts if len(parts) > 1 and all(person and person.named for person in persons) else [value]


_ATTENDED = re.compile(r"[^「」,，。:]{2,16}(?:出席|[参參]加|主持)「(?P<event>[^「」]{4,40})」")
"""A line below a title that names the event which an official attended."""
_AFTER_EVENT = re.compile(r"(?P<event>[^、。]{3,60}?)(?:終了)?後の(?=[^、。]{2,40}会見)")
"""After what talks a remark on a Japanese conference says that it was held."""


def _read_labelled(labelled: Labelled, grammar: Grammar, around: Around) -> None:
    """A field of an East Asian page;"
    " "時間" may be the page's own stamp, so that a day counts where a place is given."""
    from parsers.normalize.ideographic import person_of_line

    value = labelled.value
    if labelled.name == "remark" and (after := _AFTER_EVENT.match(value)):
        around.occasion = around.occasion or after["event"]
        value = value[after.end() :]
    if labelled.name == "office":
        around.people.append(Person(value, labelled.label, True, 0, 0))
        return
    if labelled.name in ("speaker", "remark"):
        for part in _one_by_one(value, grammar.language):
            person = person_of_line(part, grammar.language, whole=labelled.name == "speaker")
            if person and all(person.name != other.name for other in around.people):
                around.people.append(person)
        return
    if labelled.name in ("time", "both"):
        _dateline(value, grammar, around)
        around.held_on = around.held_on or grammar.language.code != "zh"
    if labelled.name == "place":
        around.place = around.place or _WEEKDAY.sub("", value).strip(_EDGES) or None
        around.held_on = True
    elif labelled.name == "both" and around.place is None and (rest := re.split(r"[,、,]\s*", value)[1:]):
        around.place = rest[-1].strip(_EDGES) or None


_GERMAN_OFFICE = r"(?:[a-zäöü]+\s)?[A-ZÄÖÜ][a-zäöü]*(?:minister|sprecher|sekretär|präsident|kanzler)(?:in)?"
_ORGANIZATION_LIST = re.compile(
    rf"(?:(?P<role>[A-Z][\w'´]{{0,6}}|{_GERMAN_OFFICE})\s)?"
    r"(?P<name>[^\W\d_][\w'’. -]{1,40}?)\s?(?:\((?P<body>[^()]{2,40})\))?(?=,|;|$)"
)
"""One of a list of speakers: "StS Seibert", "Burger (AA)"."""


def _speakers_of(value: str, language: Language) -> list[Person]:
    """The speakers that a field lists, each with the body in brackets or the office before the name."""
    if not language.spaced:
        from parsers.normalize.ideographic import person_of_line

        person = person_of_line(half_width(value), language, whole=False)
        return [person] if person else []
    if not re.search(r"\([^()]{2,40}\)", value):
        return list(read_people(value, language, loose=True).persons)
    found = (_ORGANIZATION_LIST.fullmatch(part.strip()) for part in value.split(", "))
    return [Person(one["name"].strip(), one["body"] or one["role"], True, 0, 0) for one in found if one]


def held_on_line(line: str, grammar: Grammar) -> tuple[str, DateSpan] | None:
    """Town and day of a line on how the text was taken: "Mitschrift der Pressekonferenz in Brüssel - Freitag, …"."""
    kind = find_kind(line, grammar) if grammar.language.spaced and len(line) < 120 else None
    if kind is None or kind.start > 4:
        return None
    span = next((s for s in find_dates(line, grammar.language.code) if s.date and s.precision == "day"), None)
    if span is None or span.start <= kind.end or line[span.end :].strip(_EDGES):
        return None
    between = _WEEKDAY_NAME.sub("", line[kind.end : span.start]).strip(_EDGES)
    last = find_kind(line, grammar, kind.end)
    between = line[last.end : span.start] if last and last.end < span.start else between
    between = _WEEKDAY_NAME.sub("", between).strip(_EDGES)
    within = grammar["within"].match(between)
    town = between[within.end() :].strip(_EDGES) if within else ""
    return (town, span) if town and is_place(town, grammar, lenient=True) else None


_WEEKDAY_NAME = re.compile(
    r"(?<!\w)(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|"
    r"dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?!\w)",
    re.IGNORECASE,
)


def read_circumstances(line: str, grammar: Grammar, around: Around) -> bool:
    """A line of speaker, event, town and day in commas: "Forsvarsminister X, DNAK årsmøte, Oslo, 31. mai 2006"."""
    if len(line) > 200 or not grammar.language.spaced:
        return False
    span = next((s for s in find_dates(line, grammar.language.code) if s.precision == "day" and s.date), None)
    if span is None or line[span.end :].strip(_EDGES):
        return False
    people = read_people(line, grammar.language)
    speaker = people.persons[0] if len(people.persons) == 1 and people.persons[0].named else None
    rest = line[people.end if speaker else 0 : span.start].strip(_EDGES)
    parts = [part.strip(_EDGES) for part in rest.split(", ")] if rest else []
    towns = len(parts)
    while towns and is_place(parts[towns - 1], grammar, lenient=False):
        towns -= 1
    event = ", ".join(parts[:towns])
    if event and (len(event) > 120 or not grammar["events"].search(event) or find_kind(event, grammar)):
        return False
    if not (speaker or (event and towns < len(parts))):
        return False
    around.people += [speaker] if speaker and not around.people else []
    around.occasion = around.occasion or event or None
    around.place = around.place or ", ".join(parts[towns:]) or None
    if around.event_date is None:
        around.event_date, around.event_end_date, around.held_on = span.date, span.end_date, True
    return True


_BODY = re.compile(r"[部院局委办辦署厅廳会會司处處省庁부청원실국]$|办公室$|辦公室$")
"""How the names of bodies end in unspaced scripts: an issuer, no place."""
_SOURCE = re.compile(
    r"原文|出自|出处|出處|[来來]源|[转轉][自载載]|[网網][站址]?$|通[讯訊信]社|ホームページ|홈페이지|[日时時]报$|日報$|時報$|[电電][视視]$|新[闻聞]$|(?:타임[즈스]|신문|일보|뉴스|방송|저널)$"
)
"""Where an unspaced page has its text from."""


_OUTLET = re.compile(
    r"[^联聯互]网$|[^聯互]網$|[^警彙汇情]报$|[^警匯情]報$|[通讯訊报報]社$|[电電][视視]?[台臺]$|[新闻聞]客户端$|新[闻聞]$|"
    r"(?:신문|일보|뉴스|방송|통신|타임스)$|(?:ニュース|新聞|通信|テレビ)$"
)
"""An outlet's name, as it stands beside the stamp of a copy."""


def _is_place_line(line: str, grammar: Grammar) -> bool:
    """Is a line of its own a place? The name of an office or ministry on a line is the issuer."""
    if places.country_code(drop_article(line, grammar)):
        return True  # "the Netherlands"
    if _SECTION.fullmatch(line) or not is_place(line, grammar, lenient=False):
        return False
    if HOUSES.fullmatch(line):
        return True
    if not grammar.language.spaced and (_BODY.search(line) or _SOURCE.search(line)):
        return False
    return not any(token.kind in (Class.ROLE, Class.DEPARTMENT) for token in Reader(line, grammar.language).tokens)


def _is_place_list(line: str, grammar: Grammar) -> bool:
    parts = [part.strip() for part in re.split(r",\s", line)]
    return (
        len(line) < 100
        and 1 < len(parts) <= 5
        and all(is_place(part, grammar, lenient=True) for part in parts)
        and (
            places.country_of(line) is not None
            or any(places.country_of(part) for part in parts)
            or all(is_place(part, grammar, lenient=False) for part in parts)  # "Rose Room, Bayview Hotel"
        )
    )


_NO_NAME = re.compile(r"[&+/]|^[IVX]{1,4}\.\s")
"""What no person's name has: a heading's number or sign, as in "II. Q&A"."""


def _byline(line: str, following: str, grammar: Grammar, around: Around) -> int | None:
    """A name with its office, on one line or two; None where the line is none."""
    language = grammar.language
    if not language.spaced and len(line) <= 32:
        from parsers.normalize.ideographic import is_bare_name, person_of_line, person_of_two_lines

        official = person_of_line(line, language, whole=True)
        if official and official.named and official.role:
            around.people.append(official)
            return 0
        if len(following) <= 32 and (official := person_of_two_lines(line, following, language)):
            around.people.append(official)
            return 1
        if is_bare_name(line, language):
            around.names.append(line)
            return 0
    if len(line) > 160 or not language.spaced or len(line.split()) > 16 or around.subtitle is not None:
        return None
    people = read_people(line, language, loose=True)
    if not people.persons or line[people.end :].strip(_EDGES + "."):
        return None
    first = people.persons[0]
    if first.named and _NO_NAME.search(first.name):
        return None
    next_people = read_people(following, language) if following else None
    if first.named and first.role:
        office = next_people.persons[0] if next_people and len(next_people.persons) == 1 else None
        if (
            office
            and not office.named
            and next_people
            and not following[next_people.end :].strip(_EDGES)
            and len(people.persons) == len(first.role.split()) == 1
            and len(office.name.split()) > 1
        ):
            around.people.append(Person(first.name, office.name, True, 0, 0))  # a style, then the office
            return 1
        around.people.extend(people.persons)
        return 0
    if first.named:
        if next_people and len(next_people.persons) == 1 and not following[next_people.end :].strip(_EDGES):
            office = next_people.persons[0]
            if not office.named:
                around.people.append(Person(first.name, office.name, True, 0, 0))
                around.office_line = around.index
                return 1
        if (
            is_place(line.strip(_EDGES), grammar, lenient=False)
            or len(people.persons) > 1
            or len(first.name.split()) < 2
        ):
            return None
        if around.office_line == around.index - 1 and following and places.country_of(following.strip(_EDGES)):
            around.place_lines.append((around.index, line))  # a house of no renown, above its town
            return 0
        around.people.append(first)
        return 0
    following_name = read_people(following, language, loose=True) if following else None
    if following_name and len(following_name.persons) == 1:
        name = following_name.persons[0]
        if (
            name.named
            and not name.role
            and not following[following_name.end :].strip(_EDGES)
            and not places.country_of(name.name)
        ):
            around.people.append(Person(name.name, first.name, True, 0, 0))
            return 1
    if any(found.end() == len(first.name) for found in grammar["chambers"].finditer(first.name)):
        return None  # a board or council, which hears and does not speak
    if around.office_line == around.index - 1:
        around.office_line = around.index
        return 0  # a further office of the person on the lines above
    around.people.append(first)
    return 0


def _dateline(line: str, grammar: Grammar, around: Around) -> bool:
    """A line that is a date with, at most, a time, a venue and a town."""
    spans = [span for span in find_dates(line, grammar.language.code) if span.precision == "day"]
    if not spans:
        return False
    span = spans[0]
    in_brackets = _BRACKETED.fullmatch(line.strip()) is not None
    if MISSION_STAMP.fullmatch(line):
        return True
    if numbered := _NUMBER_BEHIND.search(line, span.end):
        line = line[: numbered.start()]  # "Riga, 01/12/2021 - 13:04, UNIQUE ID: 211201_10"
    if venue := _VENUE_MARK.search(line, span.end):
        around.place = around.place or venue["place"].strip(_EDGES)
        line = line[: venue.start()]
    time = _TIME.search(line[: span.start]) or _TIME.search(line[span.end :])
    behind = _WIRE_TAIL.sub("", _HAN_WEEKDAY.sub("", line[span.end :]))
    before, after = line[: span.start].strip(_EDGES), _IN_TOWN.sub("", behind.strip(_EDGES))
    before, after = (_TIME.sub(" ", _WEEKDAY.sub(" ", _ZONE.sub("", part))).strip(_EDGES) for part in (before, after))
    before = _DAY_TIE.sub("", before).strip(_EDGES)
    rest = [_AT.sub("", _AGENCY.sub("", part)).strip(_EDGES) for part in (before, after)]
    rest[1] = _before_dash(rest[1], grammar)
    rest = [part for part in rest if part and not grammar["within"].fullmatch(part)]
    if not grammar.language.spaced:
        rest = [part for part in rest if not grammar["formats"].fullmatch(part)]  # "9:06~9:08 ぶら下がり"
    if len(rest) == 2 and (office := _office_alone(rest[0], grammar)) and is_place(rest[1], grammar, lenient=False):
        around.people += [] if around.people else [office]  # "Secretary General 21 February 2019 Strasbourg"
        rest = rest[1:]
    if sum(map(len, rest)) > 90 or len(rest) > 1:
        return False
    place = rest[0] if rest else None
    if place and ", " in place and _is_honored(place.split(", ")[0], grammar.language):
        name, _, place = place.partition(", ")  # "Rt Hon X, Grand Hall of Parliament, 6pm, 1 December 2020"
        around.people += [] if around.people else read_people(name, grammar.language).persons
    in_town = place is not None and _IN_TOWN.match(line[span.end :].strip(_EDGES)) is not None
    if place and not grammar.language.spaced:
        from parsers.normalize.ideographic import person_of_line

        if (official := person_of_line(place, grammar.language, whole=True)) and official.named:
            around.people.append(official)
            place = None
        elif not in_brackets and grammar["departments"].fullmatch(place):
            place = None  # the issuer
    if place and time is not None and place in line[: span.start] and _is_issuer(place, grammar):
        return True  # who put it up, and when
    least = 3 if grammar.language.spaced else 2
    if any(
        len(part) >= least and (grammar["published"].fullmatch(part) or _STAMP_LABEL.fullmatch(part)) for part in rest
    ):
        return True  # the day of publication, by its name
    tied = "," in line[max(0, span.start - 2) : span.start] or "," in line[span.end : span.end + 2]
    if place and not in_town and not _is_dateline_place(place, grammar, timed=time is not None, tied=tied):
        return is_furniture(place, language=grammar.language)
    if around.event_date is None or (in_brackets and place and around.place is None):
        around.held_on = around.held_on or _HAN_DAY.search(span.text) is not None  # no page prints its stamp so
        span = _by_town(span, place)
        if span.date:
            around.event_date, around.event_end_date = span.date, span.end_date
            around.bracketed = in_brackets
        elif span.readings:
            around.ambiguous.append(span)
        else:
            around.partial.append(span)
        clock = _TIME.match(line[span.end :].lstrip(" ,")) if time is not None else None
        around.stamped = span.date is not None and clock is not None and ":" in clock.group() and not rest
    elif around.of_page and place and span.date:
        around.event_date, around.event_end_date, around.of_page = span.date, span.end_date, False  # town and day
    elif around.stamped and span.date and time is None and not (rest or around.held_on):
        around.event_date, around.event_end_date = span.date, span.end_date  # the event's, below the page's stamp
        around.held_on, around.stamped = True, False
    if place and around.place is None:
        around.place, around.place_index = place, around.index
    elif place and around.place and around.subtitle and _is_town_of(place, around.place):
        around.place = f"{around.place}, {place}"  # the venue in the title, the town on the dateline
    if not rest and time is None and span.date == around.event_date and _MONTH_NAMED.search(span.text):
        around.in_words = True
    if not rest and time is None and _READERS_DAY.match(line):
        around.of_page = True
    if not rest and time is None and _WEEKDAY_FIRST.match(span.text):
        around.weekday = True
    return True


def _is_town_of(town: str, venue: str) -> bool:
    """Does a town complete a venue that is printed without one?"""
    return places.country_of(town) is not None and not places.country_of(venue) and town not in venue


_NUMBER_BEHIND = re.compile(
    r",\s(?:[A-Za-z]{2,12}\s){0,2}(?:ID|No|Nr|Number|Ref)\.?\s?[.:]\s?[\w/-]{1,20}$", re.IGNORECASE
)
"""The document's number, in a field behind town, day and time."""
_MONTH_FIRST = frozenset({"US", "PH", "FM", "MH", "PW", "CA"})
"""Countries in which figures for month and day are printed in this order, or in either (CLDR's short formats)."""


def _by_town(span: DateSpan, place: str | None) -> DateSpan:
    """A day in figures that can be read both ways, where its town is in a country that prints the day first."""
    country = places.country_of(place) if place and span.readings else None
    return replace(span, date=span.readings[0], readings=()) if country and country not in _MONTH_FIRST else span


_HAN_WEEKDAY = re.compile(r"^\s?[(（](?:[월화수목금토일]|[月火水木金土日])(?:요일|曜日?)?[)）]")
"""The weekday in brackets right behind a day: 2017.6.30.(금)."""
_MONTH_NAMED = re.compile(r"[^\W\d_]{4}|(?<!\w)may(?!\w)|[^\W\d_]{3}\.", re.IGNORECASE)
_READERS_DAY = re.compile(r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,2}\. [A-Z]")
_WEEKDAY_FIRST = re.compile(r"[^\W\d_]{4,}[^\W\d_]*[,.]?\s\D{0,4}\d{1,2}\D")
_BRACKETED = re.compile(r"[((][^()()]{6,80}[))]")
_IN_TOWN = re.compile(r"^[于於在](?=[一-鿿]{2,8}$)")
"""The word between day and town at the end of a Chinese agreement."""


def _office_alone(text: str, grammar: Grammar) -> Person | None:
    """The office or body that is all of a text."""
    if not grammar.language.spaced:
        return None
    people = read_people(text, grammar.language)
    whole = len(people.persons) == 1 and not text[people.end :].strip(_EDGES)
    return people.persons[0] if whole and not people.persons[0].named else None


_DASH = re.compile(r"\s[-–—|•·]\s")


def _before_dash(part: str, grammar: Grammar) -> str:
    """The town of "Ottawa, Ontario - Ministry of Foreign Affairs": what follows a dash is the issuer."""
    pieces = [piece.strip(_EDGES) for piece in _DASH.split(part)]
    if (
        len(pieces) == 2
        and len(pieces[1]) < 60
        and all(is_place(piece, grammar, lenient=True) for piece in pieces[0].split(", "))
    ):
        return pieces[0]
    return part


_HAN_DAY = re.compile(r"[一二三四五六七八九十廿]日")
_ROOM = re.compile(
    r"(?:会見|ブリーフィング|发布|發布|新闻|新聞|브리핑|기자회견)(?:室|場|会場|ルーム|ホール|厅|廳|中心|룸|실|장)前?$"
)
"""A room that has its name from what is held in it, and is none of that kind."""
_STAMPED = re.compile(r"(?:일|일자|날자|날짜|시간|日|日期|[时時][间間]|更新|公開|掲載|[发發][布佈])$|[年月日]")
"""A word for the page's own stamp, in place of a venue."""
_QUOTES = re.compile(r"[“”„«»\"]")
_NO_PLACE = re.compile(
    r"[:：【】\[\]|/<>]|\d{3}|\b[A-Z]{1,4}-?\d|\w\.[A-Za-z]{2,3}$|\d (?:minute|hour|day|week|month|year)s? ago$"
)


_ISSUER = re.compile(
    r"\b(?:secretariat|ministry|department|bureau|directorate|agency|government|bakanlığı|büyükelçiliği|elçiliği|"
    r"başkonsolosluğu|temsilciliği|başkanlığı|sekreterliği|müdürlüğü)$",
    re.IGNORECASE,
)
"""The last word of a body's name, which beside a day without its time is who published."""


def _is_issuer(part: str, grammar: Grammar) -> bool:
    """Is what stands before a day and its time a ministry: "Ministry of Trade, 2 May 2018 10:27"?"""
    office = _office_alone(part, grammar)
    return office is not None and Reader(part, grammar.language).kind(0) is Class.DEPARTMENT


def _is_dateline_place(part: str, grammar: Grammar, *, timed: bool, tied: bool) -> bool:
    """Is what stands beside the day a place? After a time of day any short line of capitalized words is."""
    if _NO_PLACE.search(part) or _SECTION.fullmatch(part) or (_ISSUER.search(part) and not timed):
        return False
    if not grammar.language.spaced:
        return (
            len(part) <= 16
            and not _OUTLET.search(part)
            and (_ROOM.search(part) is not None or not find_kind(part, grammar))
            and (
                (timed and not _STAMPED.search(part))
                or grammar["venues"].search(part) is not None
                or places.country_of(part) is not None
            )
        )
    parts = [_QUOTES.sub("", piece).strip() for piece in part.split(", ")]
    if len(parts) == 1 and (_is_venue_in_town(parts[0], grammar) or _LEARNED.fullmatch(parts[0])):
        return True
    if timed and all(piece[:1].isupper() and len(piece.split()) <= 6 for piece in parts if piece):
        return True
    region = len(parts) > 1 and any(places.country_of(name) for name in (parts[-1], part))  # "Nueva York, NY"
    return all(is_place(piece, grammar, lenient=tied or region) for piece in parts if piece)


_LEARNED = re.compile(
    r"(?:[A-Z][^\W\d_.]*(?:['’]s)? ){0,5}(?:University|School|Institute|College|Academy|Museum|"
    r"Library|Theatre|Theater|Hotel)"
    r"(?: (?:of|for|and|the|[A-Z][^\W\d_.]*)){0,10}"
)
"""A seat of learning by its full name, each word of it with a capital."""


def _is_venue_in_town(part: str, grammar: Grammar) -> bool:
    """Is a part of a dateline a house and the town where it stands: "Maltese Embassy in Oslo"?"""
    for tie in grammar["within"].finditer(part):
        house, town = part[: tie.start()].strip(), part[tie.end() :].strip()
        if places.country_of(town) and grammar["venues"].search(house) and is_place(house, grammar, lenient=False):
            return is_place(town, grammar, lenient=False)
    return False


def read_signature(lines: Sequence[str], language: Language) -> Around:
    """A name and office below the body, or a town and day, on the last short lines."""
    grammar = grammar_of(language)
    salutation = compile_phrases(language.salutations, spaced=language.spaced)
    greeted = (",", "!", "…", "...")
    tail = [line for line in _short_tail(lines, language) if not (line.endswith(greeted) and salutation.match(line))]
    around = Around()
    index = 0
    for position in range(len(tail) - 1, -1, -1):
        if _dateline(tail[position], grammar, around):
            above = tail[position - 1].strip(_EDGES) if position else ""
            if above and not around.place and language.spaced and places.is_known(above) and above[0].isupper():
                around.place = above  # the town on a line of its own above its day
            break
    while index < len(tail):
        line = tail[index]
        following = tail[index + 1] if index + 1 < len(tail) else ""
        if find_dates(line, language.code) or any(_REACHED.search(below) for below in tail[index : index + 3]):
            index += 1  # a day, or whom the press may ask
            continue
        taken = _byline(line, following, grammar, around)
        index += 1 + (taken or 0)
    return around


_REACHED = re.compile(
    r"\+\d[\d ()-]{6,20}\d|\w@\w|(?<!\w)(?:tel|phone|telephone|mobile|e-?mail|fax)(?!\w)", re.IGNORECASE
)
"""A number or address at which somebody named above can be reached."""

_CLOSING = frozenset('”“»"')
_OPENING = re.compile(r"[“„«\"](?=.)")


def _is_signed(line: str, language: Language) -> bool:
    """Is a line an office and a name, and nothing else?"""
    people = read_people(line, language)
    return (
        len(people.persons) == 1
        and people.persons[0].named
        and people.persons[0].role is not None
        and not line[people.end :].strip(_EDGES)
    )


def _short_tail(lines: Sequence[str], language: Language) -> Iterator[str]:
    """The last lines that are too short to be paragraphs, in order, at most five."""
    tail: list[str] = []
    for line in reversed(lines[-7:]):
        text = half_width(line.strip())
        if text[-1:] in _CLOSING and not _OPENING.search(text):
            text = text[:-1]  # the end of a letter that is quoted whole
        if text.endswith(".") and 4 < len(text.split()) <= 12 and _is_signed(text[:-1], language):
            text = text[:-1]
        if len(text) > 90 or (text.endswith((".", "!", "?", "。", ":")) and len(text.split()) > 4):
            if tail:
                break
            continue
        tail.append(text)
    return reversed(tail[:5])
