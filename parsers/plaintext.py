"""A release as plain text: finds its title among the lines, parts the lines around it from the body, drops the page's
furniture (menus, share lines, counters)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from parsers.document import Document, Stamp
from parsers.errors import ParseError
from parsers.extract import Extract, Passage
from parsers.normalize.dates import find_dates, parse_stamp
from parsers.normalize.grammar import grammar_of
from parsers.normalize.langid import identify
from parsers.normalize.language import Language, compile_phrases, half_width, is_furniture, language_of
from parsers.normalize.lines import MISSION_STAMP, held_on_line, is_field
from parsers.normalize.people import read_people
from parsers.normalize.places import country_code, country_of
from parsers.normalize.subtitle import begins_byline, begins_subtitle, names_kind, read_subtitle
from parsers.normalize.title import read_title
from parsers.normalize.title_places import is_place
from parsers.normalize.turns import begins_turn

MAX_CHARACTERS = 2_000_000
"""Characters of a text that are read; a longer one is cut with a warning."""
MAX_HEAD_LINES = 14
"""Lines below a title that can still be lines around it: name, office, place, date, disclaimers."""
MAX_HEAD_LENGTH = 110
"""Characters of a line around the title; less than half of it where a character is a word."""
MAX_TITLE_LINES = 6
"""Lines over which a title can be broken."""

_LETTERS = re.compile(r"\w+")
_BULLET = re.compile(r"^\s*(?:[•*▪◦·]+\s*)")
_RULE = re.compile(r"^[\W_]+$")
_SENTENCE_END = re.compile(r"[.!?。…;؟][\"'”»)」』]?$")
_INITIALS_END = re.compile(r"(?:\b[A-Z]\.){2,3}[)）]?$")
"""An abbreviation at a line's end: "Washington, D.C."."""
_LABEL = re.compile(r"^[^:\n:]{1,60}[::](?:\s|$)")
_LABEL_LINE = re.compile(
    r"^(?:[^\W\d_][\w'. -]{1,30} \([^\W\d_][\w ./-]{1,30}\)|(?:ZUSATZ)?FRAGE(?: \([^()]{2,40}\))?)$", re.I
)
"""A turn's label on a line of its own, as in German government transcripts: "Burger (AA)", "FRAGE"."""
_SOURCE_TOWN = re.compile(r"\(([^()]{3,30})\)$")
"""The town of an agency or government after its name: "State Information Service (Cairo)"."""
_HOLDER = re.compile(r"^(?P<state>[A-ZÀ-Ý][A-ZÀ-Ý -]{3,24})\. [^\W\d_][^.;]{4,160};?$")
"""The state and office of a speaker, as the archive of French public speeches prints them: "FRANCE. Ministre;"."""
_TURN_MARK = re.compile(r"^(?:(?:Q[.:\s-]|A[.:-]):?\s?\S|[QR]\s?[-–]\s|[【<〈][^】>〉]{1,40}[】>〉]|\([問答]\))")
_ADDRESSED = re.compile(
    r"^(?:(?:his|her|your|their) (?:\w+ )?(?:excellenc\w+|majest\w+|highness\w*)|h\.\s?e\.|honou?rable|hon\.|dear|"
    r"madame?|mr\.?|ms\.?|senator|ambassadors?|representatives?|members?|participants|colleagues|delegates|students)"
    r"\s[^.:?!]{0,160}[,;]$",
    re.IGNORECASE,
)
"""A line that addresses one of those present, one after the other: "Honourable Minister X,"."""
_COUNTER = re.compile(
    r"^(?:\d{1,7}|[\d\s.,]+ ?(?:views?|subscribers|просмотр\w*)|(?:조회수?|浏览\w{0,4}|hits?|besuche)\s?:?\s?\d+|"
    r"(?:[a-z]{2}-[A-Z]{2}\d\s?){1,12}|\d{1,2}:\d{2})$",
    re.IGNORECASE,
)
_STAMP_GLUED = re.compile(r"(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)$")
_STAMP_WORDS = re.compile(
    r"^(?:for immediate release|publication date|publishing date|date of (?:publication|issue)|release date|issued on|"
    r"(?:below is )?(?:the (?:full )?text of )?(?:the |a )?(?:press|news|media) release (?:was )?"
    r"(?:issued|published|released)(?= by)|"
    r"posted on|published(?: on| at| by)?|date of publication|date de publication|fecha de publicación|"
    r"data (?:de publicação|di pubblicazione|publicării)|veröffentlichungsdatum|date|posted|issued|publié le|"
    r"publicado(?: el| em)?|"
    r"опубликовано|создано|дата публикации|дата|data|datum|fecha|作成日|작성일자?|작성날[자짜]|등록일자?|게시일|입력|"
    r"发布时间|发布日期|[發发][布佈][时時日][间間期]|来源|來源|时间|日期|掲載日|公開日|投稿日|配信日|更新日|資料來源|プレスリリース|"
    r"上版日期|"
    r"yayın tarihi|tarih|veröffentlicht(?: am)?|opublikowano|pubblicato(?: il)?|publicerad|publisert|publicatiedatum|"
    r"تاريخ النشر|التاريخ)\b\s?[::]?\s?",
    re.IGNORECASE,
)
"""Words before a date that say it is the page's date of publication."""
_CHANGED = re.compile(
    r"^[\W]*(?:last (?:updated|modified)|updated|modified|수정일|更新日?|mis à jour|atualizado|actualizado|zuletzt|"
    r"senast (?:ändrad|uppdaterad)|sist (?:oppdatert|endret)|senest (?:opdateret|ændret)|"
    r"dernière (?:mise|modification)|"
    r"última (?:actualización|atualização|modific)|ultim[oa] (?:aggiornamento|modifica)|"
    r"letzte (?:änderung|aktualisierung)|laatst (?:bijgewerkt|gewijzigd)|обновлено)",
    re.IGNORECASE,
)
_JOURNAL_DAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, [A-Z][a-z]{2,8} \d{1,2}, \d{4}")
"""The day over all that a journal published on it: "Saturday, June 22, 2019"."""
_RELEASE_NUMBER = re.compile(r"^\(?release (?:no|id|number)\b", re.IGNORECASE)
_SECTION = re.compile(r"\s(?:categor\w+|rubri\w+|kategori\w*|section|sección|secção|sezione)\s?:\s.*$", re.IGNORECASE)
"""The section of the site, beside a stamp: "16:05 | 11.02.2023 Categorie: Oficial"."""
_DASHED = re.compile(r"\s[-–—|]\s\w+(?:\s[A-Z]{2,6})?$")
"""One word after a stamp and a dash, or with the issuer in short: "05.03.2021 - Pressemitteilung (EDA)"."""


def extract_text(document: Document) -> Extract:
    """The parts of a plain text; ParseError "empty" where it holds nothing."""
    text = document.body.decode("utf-8", errors="replace").lstrip("\ufeff")
    warnings = []
    if len(text) > MAX_CHARACTERS:
        text = text[:MAX_CHARACTERS]
        warnings.append(f"the text was cut at {MAX_CHARACTERS} characters")
    lines = _with_their_labels([_ANGLED.sub(r"(\1)", " ".join(line.split())) for line in text.splitlines()])
    if not any(_LETTERS.search(line) for line in lines):
        raise ParseError("empty", "the text is empty", url=document.url)
    table = language_of(document.language or identify(text[:6000]))
    title, start, end, trail = _find_title(lines, document.title)
    above = [line for line in lines[:start] if line and not _is_home_menu(line, table)]
    above = _without_poster(above)
    below, glued = _without_repeats([trail, *lines[end:]], title, table)
    head, rest = _part(below, table)
    head, counted = _without_counter([line for line in head if not _is_home_menu(line, table)])
    if heading := _heading_above(above, title, table):
        head = [*heading, *head]
    elif not any(_is_town_with_day(line, table) for line in head):
        head = [*_dateline_above(above, table), *head]
    head = [*_fields_above(above, table), *_told_within(lines[start:end], table), *head]
    body = _cut_next_release(rest)
    published = glued or counted or _without_counter(above)[1] or _published(above, head) or _closing_stamp(body)
    return Extract(
        title=title,
        passages=[Passage("paragraph", paragraph) for paragraph in _paragraphs(body, table)],
        layout="text",
        head=head,
        category=_category(above, title, table),
        language=document.language,
        published=published,
        warnings=warnings,
        origins={"title": "given" if document.title else "text"} | ({"published_at": "text"} if published else {}),
    )


_EAST_ASIAN = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"
_HOME_MENU = re.compile(rf"(?=[^{_EAST_ASIAN}]*[{_EAST_ASIAN}])[{_EAST_ASIAN}\W]{{2,40}}")


def _is_home_menu(line: str, table: Language) -> bool:
    """Is a line the menu of an East Asian site in its own letters, on a page in another language?"""
    return table.spaced and _HOME_MENU.fullmatch(line) is not None


_POSTED = re.compile(r"Old \w{3,9} \d{1,2}(?:st|nd|rd|th), \d{4}(?:, \d{1,2}:\d\d [AP]M)? #\d+")
_POSTER_LINES = 3


def _without_poster(above: Sequence[str]) -> list[str]:
    """The lines without the head that a forum's software puts over what somebody copied there: "Old May 9th, 2021
    #221", and below it who did, with his rank."""
    for index, line in enumerate(above):
        if _POSTED.fullmatch(line):
            return [*above[:index], *above[index + _POSTER_LINES :]]
    return list(above)


_COUNTED = re.compile(r"hits?|views?|read", re.IGNORECASE)


def _without_counter(head: Sequence[str]) -> tuple[list[str], Stamp | None]:
    """The lines without the table in which Korean sites print when a page was put up and how often it was read:
    "Date / 2017-07-19 / Hit / 1810"; and that day."""
    for index in range(len(head) - 2):
        label, day, counter = head[index : index + 3]
        if label.casefold() == "date" and _COUNTED.fullmatch(counter) and (stamp := parse_stamp(day)):
            return [*head[:index], *head[index + 3 :]], stamp
    return list(head), None


def _told_within(printed: Sequence[str], table: Language) -> list[str]:
    """Who speaks, and town and day, on lines of their own within a title over many: "STATEMENT / HON. X / MINISTER"."""
    lines = [line for line in printed if line][1:]
    if len(lines) < 2 or not table.spaced:
        return []
    told = [line for line in lines if _is_town_with_day(line, table) and not country_code(line.partition(",")[0])]
    for name, office in pairwise(lines):
        alone = read_people(name, table, loose=True).persons
        if len(alone) == 1 and alone[0].named and alone[0].role is None and _is_official(f"{name}, {office}", table):
            return [f"{name}, {office}", *told]
    return told


_LABEL_CUT = re.compile(r"[:：] \S")
"""How a line begins whose label, set in bold, was put on the line above it."""


def _with_their_labels(lines: Sequence[str]) -> list[str]:
    """The lines, those that begin with a colon joined to the label above them."""
    joined: list[str] = []
    for line in lines:
        if _LABEL_CUT.match(line) and joined and 0 < len(joined[-1]) < MAX_HEAD_LENGTH and ":" not in joined[-1]:
            joined[-1] += line
        else:
            joined.append(line)
    return joined


def _dateline_above(above: Sequence[str], table: Language) -> list[str]:
    """The two lines above a title that are a town and a day, as on the pages of the United Nations."""
    if above and _LANGUAGE_SWITCH.fullmatch(above[-1]):
        above = above[:-1]
    if above and table.spaced and _is_town_with_day(above[-1], table):
        return [*_official_above(above[:-1], table), above[-1]]
    if len(above) > 1 and table.spaced and _is_weekday(above[-1]) and _is_held_by(above[-2], table):
        return list(above[-2:])
    if above and table.spaced and held_on_line(above[-1], grammar_of(table)):
        return [above[-1]]
    if len(above) < 2 or not table.spaced:
        return []
    town, day = above[-2:] if _is_dated(above[-1]) else above[-2:][::-1]
    dated = _is_dated(day) and not _STAMP_WORDS.match(day)
    if not (dated and _is_town(town, table)):
        return []
    return list(above[-3:] if len(above) > 2 and _is_official(above[-3], table) else above[-2:])


def _official_above(above: Sequence[str], table: Language) -> list[str]:
    """A name and, on the line below it, the office, as they stand above town and day in an envoy's journal."""
    if len(above) < 2 or above[-2].endswith((".", ":")) or len(above[-2].split()) > 5:
        return []
    name, office = read_people(above[-2], table, loose=True), read_people(above[-1], table)
    whole = not above[-2][name.end :].strip() and not above[-1][office.end :].strip()
    two = len(name.persons) == len(office.persons) == 1 and name.persons[0].named and not office.persons[0].named
    return list(above[-2:]) if whole and two else []


_LONG_DAY = re.compile(r"[^\W\d_]{4,13},? \d{1,2}\.? (?:de )?[^\W\d_]{3,12}\.?,? (?:de )?\d{4}")
"""A weekday and the whole day, as no page prints its stamp: "Lunes 8 de febrero de 2021"."""


def _is_weekday(line: str) -> bool:
    return _LONG_DAY.fullmatch(line) is not None and any(span.date for span in find_dates(line))


def _is_held_by(line: str, table: Language) -> bool:
    """Is a line an office and, after a comma, its holder: "Office of the Spokesperson, Ann Reed"?"""
    people = read_people(line, table, loose=True)
    return len(people.persons) == 1 and people.persons[0].role is not None and not line[people.end :].strip()


def _heading_above(above: Sequence[str], title: str, table: Language) -> list[str]:
    """The full title, with its day, above a motto that is printed as the title: "Remarks of the / Secretary / at …"."""
    for position in range(max(0, len(above) - _HEADING_LINES), len(above)):
        lines = above[position:]
        if not begins_subtitle(lines[0], table) or any(len(line) > MAX_HEAD_LENGTH for line in lines):
            continue
        read = read_subtitle(lines, table)
        if read and read[0].people and any(_is_dated(line) for line in lines[read[1] :]):
            named = read_title(title, table)
            return [] if named.kind or named.people else list(lines)
    return _person_above(above, title, table)


def _person_above(above: Sequence[str], title: str, table: Language) -> list[str]:
    """Name and office on the lines right above a title that names nobody: "H.E. X / Representative / to the UN"."""
    for count in range(min(_OFFICE_LINES, len(above)), 1, -1):
        name, *office = above[-count:]
        person = f"{name}, {' '.join(office)}"
        if table.spaced and _is_official(person, table) and not read_title(title, table).people:
            alone = read_people(name, table, loose=True).persons
            return [person] if len(alone) == 1 and alone[0].named and alone[0].role is None else []
    return []


_OFFICE_LINES = 4
"""Lines over which a person's name and office can be broken."""


_HEADING_LINES = 8
"""Lines above a title over which the full one can be broken, with its day and venue."""


def _is_official(line: str, table: Language) -> bool:
    """Is a line a person with an office and no more: "Ann Reed, Spokeswoman"?"""
    people = read_people(line, table, loose=True)
    whole = len(line) < 120 and len(people.persons) == 1 and not line[people.end :].strip()
    return whole and people.persons[0].named and people.persons[0].role is not None


def _is_town_with_day(line: str, table: Language) -> bool:
    """Is a line a town or venue and, right behind it, a day: "Palazzo Begni 03/02/2015", "Bruxelles, le 3 mai 2015"?"""
    if len(line) > MAX_HEAD_LENGTH or _STAMP_WORDS.match(line):
        return False
    line = _WEEKDAY_BEHIND.sub("", line)
    spans = [span for span in find_dates(line) if span.precision == "day"]
    if len(spans) != 1:
        return False
    before, after = line[: spans[0].start].rstrip(" ,(–-"), line[spans[0].end :].strip(" .,)–-")
    if after and (before or not country_of(after)):
        return False
    town = after or _DAY_TIE.sub("", before)
    return bool(town) and all(is_place(part, grammar_of(table), lenient=False) for part in town.split(", "))


_WEEKDAY_BEHIND = re.compile(r"(?<=\d)\s?\([^\W\d_]{3,12}\)$")
"""The weekday in brackets behind a day: "30 MAY 2031 (FRIDAY)"."""
_DAY_TIE = re.compile(r",?\s(?:le|den|am|il|el|a|aos|em|den|op)$")
"""The small word between a town and its day."""


def _fields_above(above: Sequence[str], table: Language) -> list[str]:
    """The fields right above a title, "Presenter: Secretary of Defense X", or the month that its page is of."""
    if not table.spaced:
        return [line for line in above[-6:] if _MONTH_HEADING.search(line)][-1:]
    return [line for line in above[-3:] if is_field(line)]


_MONTH_HEADING = re.compile(r"[((][^()()]{0,6}\d{1,4}年\s?\d{1,2}月[))]$")
"""The heading of a page that holds what was said in a month: "外務大臣会見記録(平成19年9月)"."""


_LANGUAGE_SWITCH = re.compile(r"[A-Z]{2,3}(?: ?[/|·] ?[A-Z]{2,3}){1,6}")
"""The page's other languages: "ENG / FR"."""


def _is_town(line: str, table: Language) -> bool:
    """Is a line a town or venue, with or without its country?"""
    town, comma, country = line.rpartition(", ")
    place = town if comma and country_of(country) else line
    return is_place(place, grammar_of(table), lenient=bool(comma) and place is town) or country_of(line) is not None


def _key(text: str) -> str:
    """The text's letters and figures alone: how two prints of a title are compared."""
    return "".join(_LETTERS.findall(text)).casefold()


def _find_title(lines: Sequence[str], given: str | None) -> tuple[str, int, int, str]:
    """The title, the lines it stands on (first, one after the last), and what else stands on its last line."""
    if not given:
        first = next(index for index, line in enumerate(lines) if _LETTERS.search(line))
        proper = _printed_below(lines, first, _key(lines[first]))
        return _BULLET.sub("", lines[first]), proper, proper + 1, ""
    key = _key(given)
    title = " ".join(given.split())
    for index, line in enumerate(lines):
        if line and _key(line) == key:
            index = index if any(lines[:index]) else _printed_below(lines, index, key)
            return title, index, index + 1, ""
    for index in range(len(lines)):
        joined, count = "", 0
        for end in range(index, min(len(lines), index + 2 * MAX_TITLE_LINES)):
            if not lines[end]:
                continue
            joined += _key(lines[end])
            count += 1
            if not key.startswith(joined) or count > MAX_TITLE_LINES:
                break
            if joined == key:
                return title, index, end + 1, ""
    for index, line in enumerate(lines):
        if key and key in _key(line):
            return title, index, index + 1, _after_key(line, key)
    return title, 0, 0, ""


def _printed_below(lines: Sequence[str], index: int, key: str) -> int:
    """The line of the title proper, below a print of it with the name of a list or series before it."""
    for below in range(index + 1, min(len(lines), index + 2 * MAX_TITLE_LINES)):
        other = _key(lines[below])
        if len(other) >= _WHOLE_TITLE and other != key and key.endswith(other):
            return below
    return index


_WHOLE_TITLE = 40
"""Letters of a line that can be the end of a longer title only by being the title itself."""


def _after_key(line: str, key: str) -> str:
    """What stands on a line after the title whose key is given."""
    seen = ""
    for word in _LETTERS.finditer(line):
        seen += word.group().casefold()
        if seen.endswith(key):
            return line[word.end() :].strip(' .|*]»”"')
    return ""


_IDEOGRAPH = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")


def _without_repeats(lines: Sequence[str], title: str, table: Language) -> tuple[list[str], Stamp | None]:
    """The lines without further prints of the title; the stamp that is glued to one of them, if any."""
    key = _key(title)
    longest = 12 if _IDEOGRAPH.search(title) else 36  # letters that may stand beside it: a few ideograms are a sentence
    glued: Stamp | None = None
    kept: list[str] = []
    broken = _broken_repeat(lines, key)
    for position, line in enumerate(lines):
        if position in broken:
            continue
        other = _key(line)
        behind = _after_key(line, key) if other.startswith(key) and len(key) > 12 and table.spaced else ""
        if 4 < len(behind) < 60 and is_place(behind, grammar_of(table), lenient=False):
            kept.append(behind)  # the title once more, and on the same line where it was said
            continue
        told = not other.startswith(key) and line.endswith((".", "!")) and not title.endswith((".", "!"))
        if len(key) > 12 and key in other and len(other) <= len(key) + longest and not told:
            stamp = _STAMP_GLUED.search(line)
            glued = glued or (parse_stamp(stamp[1]) if stamp else None)
            if (day := _DAY_BEHIND.search(line)) and other.startswith(key) and other != key:
                kept.append(day["day"])
            continue
        kept.append(line)
    return kept, glued


_DAY_BEHIND = re.compile(
    r"(?:\son|\s[-–—]|,) (?P<day>\d{1,2} [A-Z][a-z]{2,8} \d{4}|[A-Z][a-z]{2,8} \d{1,2}, \d{4})\.?$"
)
"""The day behind a further print of a title, as in a sentence: "PM X's remarks at the Y on 3 May 2021."."""


def _broken_repeat(lines: Sequence[str], key: str) -> range:
    """The lines right below the title over which it is printed once more."""
    joined = ""
    for position, line in enumerate(lines[: 3 * MAX_TITLE_LINES]):
        joined += _key(line)
        if not key.startswith(joined):
            break
        if joined and joined == key:
            return range(position + 1)
    return range(0)


def _part(lines: Sequence[str], table: Language) -> tuple[list[str], list[str]]:
    """The lines around the title, and the rest: the body begins with the first sentence, salutation or turn."""
    head: list[str] = []
    salutation = compile_phrases(table.salutations, spaced=table.spaced)
    items = 0
    for index, line in enumerate(lines):
        if not line:
            continue
        following = next((later for later in lines[index + 1 :] if later), "")
        longest = MAX_HEAD_LENGTH if table.spaced else 48
        body = not begins_subtitle(line, table) and _begins_body(line, following, salutation, longest, table)
        if len(head) - items >= MAX_HEAD_LINES or body:
            return _return_headings(head, lines[index:], table)
        items += _BULLET.match(line) is not None
        head.append(line)
    return head, []


def _return_headings(head: list[str], rest: Sequence[str], table: Language) -> tuple[list[str], list[str]]:
    """Give the last lines of the head back to the body where they read like its headings."""
    headings: list[str] = []
    while (
        head
        and len(head[-1].split()) >= 6
        and not any(begins_subtitle(line, table) or begins_byline(line, table) for line in head[-2:])
        and not (is_field(head[-1]) or _is_around(head[-1]) or set(",()[]•·|") & set(head[-1]))
    ):
        headings.insert(0, head.pop())
    return head, [*headings, *rest]


_NAMED_FIELD = re.compile(r"^[^\W\d_](?:[^\s:]+\s?){1,4}:\s\S")
"""A field of a page: "Where we are: OSCE Chairmanship"."""


def _is_around(line: str) -> bool:
    """Is a longer line none of the body: a date, a stamp, a field, or an issuer with day and town?"""
    if _is_dated(line) or _is_source_line(line) or _STAMP_WORDS.match(line) or _NAMED_FIELD.match(line):
        return True
    return any(span.date and len(line) - span.end <= 20 for span in find_dates(half_width(line)))


def _begins_body(line: str, following: str, salutation: re.Pattern[str], longest: int, table: Language) -> bool:
    line, following = half_width(line), half_width(following)
    if (
        is_field(line)
        or _STAMP_WORDS.match(line)
        or _is_source_line(line)
        or (_BULLET.match(line) and len(line) < longest)
        or ((holder := _HOLDER.match(line)) and country_of(holder["state"]))
    ):
        return False
    source = _SOURCE_TOWN.search(line)
    if _LABEL_LINE.match(line) and _SENTENCE_END.search(following) and not (source and country_of(source[1])):
        return True
    if salutation.match(line) or _TURN_MARK.match(line) or _ADDRESSED.match(line):
        return True
    placed = line.isupper() and country_of(line) is not None  # "LIMA, PERU" above the first sentence
    if (":" in line or _SENTENCE_END.search(following)) and not placed and begins_turn(line, following):
        return not names_kind(line, table)
    if _is_dated(line):
        return len(line) > MAX_HEAD_LENGTH
    if len(line) > longest or (_SENTENCE_END.search(line) and not _INITIALS_END.search(line)):
        return True
    label = _LABEL.match(line)
    return bool(label and len(line) > label.end() + 25 and _SENTENCE_END.search(line))


_SOURCE = re.compile(
    r"https?://|来源|來源|[责責]任?[编編][辑輯校]?|稿源|出[处處]|字[号體体號]|发布[者人]|作者\s?[::]|[阅閱][读讀][量数數]|[浏瀏][览覽]|"
    r"(?:[网網报報社台臺闻聞]|客户端)\s{1,4}(?=\d{4}[-/.年])|發布單位|발행|송고|기사입력|조회|\s[>›"
    r"»]\s"
)
"""Words of the line on which East Asian sites print day, source and editor."""


def _is_source_line(line: str) -> bool:
    """Is a line the one with day, source or editor, or the way to the page with its day?"""
    return (
        len(line) <= MAX_HEAD_LENGTH
        and _SOURCE.search(line) is not None
        and not _SENTENCE_END.search(line)
        and any(span.date for span in find_dates(line))
    )


def _is_dated(line: str) -> bool:
    """Is a line a date, with little else?"""
    line = half_width(line)
    spans = find_dates(line)
    covered = sum(span.end - span.start for span in spans)
    return bool(spans) and covered * 3 >= len(line)


_ANGLED = re.compile(r"^〈\s?([^〈〉]{0,8}\d{4}[^〈〉]{4,80}?)\s?〉$")
"""Day and venue below a Korean speech's title, in angle brackets: 〈 2017.6.30.(금) 18:30, 호텔 〉."""
_CLOCK = re.compile(r"\s?\d{1,2}:\d{2}(?::\d{2})?")


def _stamp(line: str) -> Stamp | None:
    """The date of publication that a whole line is, with or without a word for it."""
    if mission := MISSION_STAMP.fullmatch(line.strip()):
        return _stamp(mission["day"])
    text = _SECTION.sub("", _STAMP_WORDS.sub("", half_width(line), count=1))
    if found := parse_stamp(text):
        return found
    for span in find_dates(text):
        dashed = _DASHED.match(text, span.end) is not None
        clock = _CLOCK.match(text, span.end)
        if span.date and (clock.end() if clock else span.end) - span.start >= (
            0.3 if dashed and span.start < 3 else 0.5
        ) * len(text.strip(" -–—|")):
            return Stamp(span.date, "day", span.text)
    return None


def _published(above: Sequence[str], head: Sequence[str]) -> Stamp | None:
    """The page's own stamp: a date with a word for it, or a line that is a date, right above or below the title."""
    for line in [*head, *above[::-1]]:
        if _STAMP_WORDS.match(line) and not _CHANGED.match(line) and (stamp := _labelled(line)):
            return stamp
    for line in head:
        if _is_source_line(line) and (stamp := _labelled(line)):
            return stamp
    for index, line in enumerate(head):
        label_before = head[index - 1] if index else ""
        if not (_CHANGED.match(label_before) or is_field(line)) and (stamp := _stamp(line)):
            return stamp
    if above and not (len(above) > 1 and _RELEASE_NUMBER.match(above[-2])) and (stamp := _stamp(above[-1])):
        return stamp
    return next((stamp for line in above if _JOURNAL_DAY.fullmatch(line) and (stamp := parse_stamp(line))), None)


def _closing_stamp(body: Sequence[str]) -> Stamp | None:
    """The day on a line of its own below the text, where no stamp stands above it."""
    closing = [line for line in body if line][-5:]
    return next((stamp for line in closing if len(line) < 40 and (stamp := parse_stamp(line))), None)


def _labelled(line: str) -> Stamp | None:
    text = _STAMP_WORDS.sub("", line, count=1)
    if stamp := _stamp(text):
        return stamp
    spans: list[date] = [span.date for span in find_dates(text) if span.date]
    return Stamp(spans[0], "day", text) if len(spans) == 1 and len(text) < 100 else None


def _category(above: Sequence[str], title: str, table: Language) -> str | None:
    """The heading above the title: the section of the site, or a short title of the same release."""
    for line in reversed(above[-4:]):
        plain = not _is_furniture(line, table) and not _is_dated(line) and not _SENTENCE_END.search(line)
        if plain and len(line) < 120 and _key(line) != _key(title):
            return line
    return None


def _cut_next_release(lines: Sequence[str]) -> list[str]:
    """The lines without the next release of the page, which begins after this one's closing number and date."""
    for index, line in enumerate(lines):
        if _RELEASE_NUMBER.match(line):
            end = index + 1
            while end < len(lines) and (not lines[end] or _is_dated(lines[end])):
                end += 1
            return list(lines[:end])
    return list(lines)


def _is_furniture(line: str, table: Language) -> bool:
    if _RULE.match(line) or _COUNTER.match(line):
        return True
    return is_furniture(line, table)


def _paragraphs(lines: Sequence[str], table: Language) -> Iterator[str]:
    """The body's paragraphs, furniture left out; lines that a paragraph was wrapped over are joined."""
    for block in _blocks(lines):
        kept = [line for line in block if not _is_furniture(line, table)]
        if len(kept) > 2 and _is_wrapped(kept):
            yield " ".join(kept)
        else:
            yield from kept


def _blocks(lines: Sequence[str]) -> Iterator[list[str]]:
    block: list[str] = []
    for line in [*lines, ""]:
        if line:
            block.append(line)
        elif block:
            yield block
            block = []


def _is_wrapped(lines: Sequence[str]) -> bool:
    """Were these lines one paragraph: all of nearly one length but the last, and few of them end a sentence?"""
    lengths = [len(line) for line in lines[:-1]]
    ended = sum(bool(_SENTENCE_END.search(line)) for line in lines[:-1])
    return min(lengths) >= 50 and max(lengths) <= 100 and ended * 2 < len(lengths)
