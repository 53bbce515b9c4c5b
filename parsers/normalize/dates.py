"""Reads dates as releases print them: in words or figures, ranges, era years, and the stamps of pages and feeds.

One pass looks for month names by dictionary (any language, any usual case) and reads the words on both sides of
each; three more patterns read figures, East Asian dates and Vietnamese ones. Nothing is guessed: "12/03/2024" in
English stays without a date and offers both readings, and a day without a year has month and day alone.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from functools import cache, lru_cache
from itertools import islice
from typing import Literal
from zoneinfo import ZoneInfo

from parsers.document import Stamp
from parsers.normalize.calendars import (
    DAY_FIRST,
    ERAS,
    HIJRI,
    MONTHS,
    OFFSETS,
    REGIONS,
    SOLAR_HIJRI,
    WEEKDAYS,
)

DatePrecision = Literal["day", "month", "year"]


@dataclass(frozen=True, slots=True)
class DateSpan:
    """A date found in a text, at `text[start:end]`, with its weekday, article and era but no preposition.

    `date` is the first day, `end_date` the last of a range. `date` is None where the year is not printed
    (`month`, `day` say what is), where the precision is "month" or "year", and where day and month could be
    either: then `readings` holds both dates, the day-first reading first.
    """

    start: int
    end: int
    text: str
    date: dt.date | None
    end_date: dt.date | None = None
    precision: DatePrecision = "day"
    year: int | None = None
    month: int | None = None
    day: int | None = None
    readings: tuple[dt.date, ...] = ()


@dataclass(frozen=True, slots=True)
class TimeSpan:
    """A time of day found in a text; `zone` is its zone's name or offset as printed."""

    start: int
    end: int
    hour: int
    minute: int
    second: int | None
    zone: str | None


MAX_DATES = 2048
"""Of each form of date, no more are read from one text; it bounds what hostile input costs."""

SHORT_TEXT = 400
"""Characters up to which the dates of a text are remembered."""

# --- names ---------------------------------------------------------------------------------------------------------

_SPACES = r"[^\S\n]"
"""Blanks of any kind but a line's end: a date does not run over two lines."""

# A figure, and how far from it a month of its date can stand, in characters.
_FIGURE = re.compile(r"\d+")
NEAR = 28
LONGEST_MONTH = 16

# A word: begins with a letter and runs to a blank, digit or punctuation. (\w would stop at an Indic vowel sign.)
_WORD = re.compile(r"[^\W\d_][^\s\d!-/:-@\[-`{-~«»“”„’‘،。、，（）：；…–—]{0,39}")


def _spellings(form: str) -> Iterator[str]:
    """A name as it may be printed: lower, capitalized and upper case, composed or not, with and without accents."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", form) if unicodedata.category(c) != "Mn" or c > "ࠀ")
    for spelling in {form, unicodedata.normalize("NFC", bare), unicodedata.normalize("NFD", form)}:
        yield from (spelling, spelling.capitalize(), spelling.upper())
    if "i" in form:
        yield form.replace("i", "İ").upper()


def _months_of(row: str) -> Iterator[tuple[str, int]]:
    for number, forms in enumerate(row.split("|"), 1):
        for form in forms.split():
            yield form.replace("_", " "), number


@cache
def _month_names() -> dict[str, dict[str, int]]:
    """Every spelling of a month's name with its number in each language that has it."""
    names: dict[str, dict[str, int]] = {}
    for language, row in MONTHS.items():
        for form, number in _months_of(row):
            for spelling in _spellings(form):
                names.setdefault(spelling, {})[language] = number
    for form, number in _months_of(SOLAR_HIJRI):
        names.setdefault(form, {})["solar"] = number
    return names


@cache
def _hijri_months() -> frozenset[str]:
    return frozenset(spelling for form, _ in _months_of(HIJRI) for spelling in _spellings(form))


@cache
def _first_words() -> frozenset[str]:
    """First words of month names that have two, as "تشرين الأول" (October)."""
    return frozenset(name.split()[0] for name in (*_month_names(), *_hijri_months()) if " " in name)


@cache
def _weekdays() -> Mapping[str, frozenset[int]]:
    """The names of weekdays, each with the days it is in any language: 0 for Sunday to 6 for Saturday."""
    days: dict[str, set[int]] = {}
    for row in WEEKDAYS.values():
        forms = row.split()
        for number, form in enumerate(forms):
            if len(form) > 2 or not form.isascii():  # two letters are words elsewhere: Danish "to" is Thursday
                # The first seven are in order; short forms after them, where there are some for each day.
                known = {number % 7} if number < 7 or len(forms) % 7 == 0 else set(range(7))
                for spelling in _spellings(form.replace("_", " ")):
                    days.setdefault(spelling, set()).update(known)
    return {spelling: frozenset(known) for spelling, known in days.items()}


@lru_cache(maxsize=1024)
def _is_short_weekday(word: str, language: str | None) -> bool:
    """Is a word of three letters a weekday's short form in the text's language or English? "Paz" is one in Turkish,
    and half of a town's name in Spanish."""
    codes = {language, "en"} if language in WEEKDAYS else set(WEEKDAYS)
    return any(word in _spellings(form) for code in codes for form in WEEKDAYS[str(code)].split())


@dataclass(frozen=True, slots=True)
class _Month:
    """A month's name in the text, with the calendar it belongs to."""

    start: int
    end: int
    number: int
    calendar: Literal["gregorian", "solar", "buddhist"]
    weak: bool  # in small letters where the language prints a capital: a month only beside a year ("may", "mars")


def _resolve(meanings: dict[str, int], language: str | None) -> int | None:
    """The month that a name means in this language, or in all of them alike; Croatian counts only for itself."""
    if language is not None and language in meanings:
        return meanings[language]
    numbers = {number for code, number in meanings.items() if code != "hr"} or set(meanings.values())
    return numbers.pop() if len(numbers) == 1 else None


def _near_figures(text: str) -> Iterator[re.Match[str]]:
    """The words of a text that stand near a figure: no other can be the month of a date."""
    for begin, stop in _figure_windows(text):
        for word in _WORD.finditer(text, begin, min(len(text), stop + LONGEST_MONTH)):
            if word.start() >= stop:
                break
            yield word


def _figure_windows(text: str) -> Iterator[tuple[int, int]]:
    """The parts of a text within reach of a figure, beginning at a word's start, without overlap."""
    begin, stop = 0, -1
    for figure in _FIGURE.finditer(text):
        if figure.start() - NEAR - LONGEST_MONTH > stop:
            if stop >= 0:
                yield begin, stop
            begin = max(0, figure.start() - NEAR)
            earliest = max(0, begin - LONGEST_MONTH)
            while begin > earliest and text[begin - 1].isalpha():
                begin -= 1
        stop = figure.end() + NEAR
    if stop >= 0:
        yield begin, stop


def _find_months(text: str, language: str | None) -> list[_Month]:
    names, first_words = _month_names(), _first_words()
    found: list[_Month] = []
    for word in _near_figures(text):
        printed = word[0]
        end = word.end()
        if printed in first_words and (second := _WORD.match(text, end + 1)) and text[end] in " \xa0\u202f":
            two = f"{printed} {second[0]}"
            if two in names:
                printed, end = two, second.end()
        meanings = names.get(printed)
        if meanings is None:
            continue
        number = _resolve(meanings, language)
        if number is None:
            continue
        if len(found) == MAX_DATES:
            break
        calendar: Literal["gregorian", "solar", "buddhist"] = "gregorian"
        if "solar" in meanings:
            calendar = "solar"
        elif "th" in meanings:
            calendar = "buddhist"
        small = printed[0].islower()
        weak = small and (language in (None, "en", "de") or (len(printed) <= 4 and language not in meanings))
        found.append(_Month(word.start(), end, number, calendar, weak))
    return found


# --- patterns around a month's name --------------------------------------------------------------------------------

# What may follow a day: an English, French or Slavic ordinal ending, º, a full stop, a Hungarian case ending.
_ORDINAL = r"(?:st|nd|rd|th|er|ère|re|ème|eme|e|[ºª°]|-?(?:го|е|м|му|ше|га|а)|\.º|\.|-(?:én|án|jén|i|ei|ai))?"
_DAY = r"\d{1,2}"
# What joins the days of a list or range.
_JOIN_WORDS = (
    "and|to|through|till|until|y|e|et|und|bis|och|og|til|i|do|oraz|и|та|й|до|по|ve|ila|al|au|a|à|as|ao|en|t/m|tot|ja|és"
    "|și|και|έως|و|إلى|الى|حتى|से|और"
)
_JOIN = (
    rf"(?:{_SPACES}{{0,2}}(?:[-–—‑−/&+,،、]|,{_SPACES}?and){_SPACES}{{0,2}}"
    rf"|{_SPACES}{{1,2}}(?:{_JOIN_WORDS}){_SPACES}{{1,2}}(?:the |le |el |il |den )?)"
)
# The day or days before a month's name, with articles and the words that tie them to it: "8, 9 y 10 de", "16./17.".
_TIE_WORDS = rf"(?:(?:day{_SPACES})?of|de|di|del|tháng|tag{_SPACES}des|من){_SPACES}|d['’]|l['’]"
# No figure that is written as one with a letter: "V4, 4 March", "the G20, 5 June".
_BEFORE = re.compile(
    rf"(?<![\d.,:/])(?<!\d )(?<![\W\d]-)(?<!\b\w-)(?<!\b\w\w-)(?<!\b\w\w\w-)(?<!covid-)"  # "the Ministry-16 March"
    rf"(?<!(?-i:(?<![^\W\d_])[A-ZА-Я]))(?P<first>{_DAY}){_ORDINAL}"
    rf"(?:{_JOIN}{_DAY}{_ORDINAL}){{0,4}}?"
    rf"(?:{_JOIN}(?P<last>{_DAY}){_ORDINAL})?"
    rf"(?P<tie>{_SPACES}{{0,3}}[-/.,]?{_SPACES}{{0,3}}(?:{_TIE_WORDS})?)\Z",
    re.IGNORECASE,
)

_YEAR = r"(?:(?P<year>\d{4})(?!\d|[-–]\d{4})|(?P<glued>(?:19|20)\d\d)(?=\d{1,2}:\d\d(?!\d)))"
_SHORT_YEAR = r"|['’](?P<short>\d\d)(?!\d)"
# The year after a month's name, with what ties it: "May, 2024", "mayo de 2024", "Mai/2024".
_YEAR_TIE = "(?:de|del|of|di|do|of the year|năm|عام|سنة|لعام|لسنة|den|anul|tahun|του|в)"
_YEAR_AFTER = re.compile(
    rf"\.?{_SPACES}{{0,3}}[,،/-]?{_SPACES}{{0,3}}(?:{_YEAR_TIE}{_SPACES}{{1,2}})?(?:{_YEAR}{_SHORT_YEAR})"
)
# A two-digit year, read only where the whole string is a stamp: "25 Jul 17 14:05", "02-Nov-15".
_STAMP_YEAR = re.compile(rf"\.?[-/ ](?P<year>\d\d)(?=$|{_SPACES}|T)")
# Day and year after a month's name: "May 15, 2019", "May 5 and 6, 2024", "Jul/29/2021", "March 19-22, 2025",
# "junio 3 de 2019".
_DAY_AFTER = re.compile(
    rf"\.?{_SPACES}{{0,3}}[/-]?{_SPACES}{{0,3}}(?:the{_SPACES})?"
    rf"(?P<first>{_DAY})(?!\d|:\d|\.\d)(?:st|nd|rd|th|-én|-án|-jén|\.(?!\d))?"
    rf"(?:{_JOIN}{_DAY}(?!\d|:\d)(?:st|nd|rd|th)?){{0,4}}?"
    rf"(?:{_JOIN}(?P<last>{_DAY})(?!\d|:\d)(?:st|nd|rd|th)?)?"
    rf"(?:(?:{_SPACES}{{0,2}}[,/-]{_SPACES}{{0,3}}|{_SPACES}{{1,2}})(?:of |del? )?{_YEAR}"
    rf"|{_SPACES}{{0,2}},?{_SPACES}{{0,2}}['’](?P<short>\d\d)(?!\d))?"
)
# Day and short year after a month's name, as Colombia prints them: "feb. 23/21".
_DAY_SHORT_YEAR = re.compile(rf"\.?{_SPACES}{{0,2}}(?P<first>{_DAY})/(?P<short>\d\d)(?![\d/])")
# A comma between month and day, which a year follows: "June, 30 2023".
_DAY_AFTER_COMMA = re.compile(rf",{_SPACES}{{1,2}}(?P<first>{_DAY}),?{_SPACES}{{1,2}}(?P<year>(?:19|20)\d\d)(?!\d)")
# The year before a month's name: Hungarian "2024. március 5.", Latvian "2024. gada 5. martā", "2024 m. kovo 5 d.".
_YEAR_BEFORE = re.compile(
    rf"(?<![\d.,/-])(?P<year>(?:19|20)\d\d)(?:\.?{_SPACES}(?:gada|m\.|metų|ж\.|жылғы)?{_SPACES}?|[-/]){_SPACES}?\Z"
)
# What belongs to a date after its year: "года", "r.", "م", "วันที่"…
_AFTER_YEAR = re.compile(
    rf"{_SPACES}{{0,2}}(?:(?:годах|года|годом|году|год|гг\.|г\.|г|роках|року|рік|р\.|yılında|yılı|godine|года|roku|rok|r\."
    rf"|ж\.|м\.|م)(?!\w)|d\.(?!\w))"
)
# The second name of the month, as the United Nations print it in Arabic: "آذار/مارس", "نيسان (أبريل)".
_SECOND_NAME = re.compile(rf"{_SPACES}?[/(–-]{_SPACES}?")
# An article right before the day, and a weekday before that, which belong to the date.
_LEAD = re.compile(
    r"(?:(?P<weekday>[^\W\d_][^\s\d!-,/:-@\[-`{-~،、，（）]{1,19}\.?(?:-feira)?)[,،]?\s{1,2}(?:[-–]\s{1,2})?)?"
    r"(?P<article>(?:the|le|el|il|den|der|dem|o|la|a)\s{1,2}|l['’])?\Z",
    re.IGNORECASE,
)
# The weekday right after a date: "16 November 2016, Wednesday", "16 November 2016 (Wednesday)".
_WEEKDAY_AFTER = re.compile(r",\s{1,2}(?P<weekday>[^\W\d_]{3,12})(?![\w-])|\s{1,2}\((?P<enclosed>[^\W\d_]{3,12})\)")
# A date of the Islamic calendar right before the same day in ours: "12 رمضان 1445 هـ الموافق ".
_HIJRI_BEFORE = re.compile(
    r"\d{1,2}\s{1,2}(?P<month>[^\W\d_]\S{1,12}(?:\s[^\W\d_]\S{1,9})?)\s{1,2}(?:عام\s)?1[2-5]\d\d\s{0,2}(?:هـ|ه)?\.?\s{0,2}"
    r"(?:[،,(/–-]\s{0,2})?(?:الموافق|الموافق لـ|المصادف|موافق)?\s{0,2}(?:لـ|ل)?\s{0,2}\Z"
)

# --- patterns of figures -------------------------------------------------------------------------------------------

# Two figures with a mark between them, without which none of the next patterns fits.
_MARKED_FIGURES = re.compile(r"\d\s?[-./‑–]\s?\d")
# Year first: 2018-02-20, 2023.01.10, 2024/5/3. Not inside a longer number or document number.
_YEAR_FIRST = re.compile(
    r"(?<!\d)(?<!\d[-./])(?P<year>(?:19|20|2[5])\d\d)(?P<mark>[-./‑–])\s?(?P<month>[01]?\d)(?P=mark)\s?(?P<day>[0-3]?\d)"
    r"(?![\d]|[-/]\d)(?P<dot>\.(?!\d))?"
)
# Year last: 19.09.2012, 24.02. 2010, 07/25/2017, 02-11-2015, and ranges 12.-14.03.2024, 01.06.-03.06.2024.
_YEAR_LAST = re.compile(
    r"(?<!\d)(?<!\d[-./])(?<!\d\d\d-)(?:(?P<from>[0-3]?\d)(?:\.(?P<from_month>[01]?\d))?\.?\s?[-–—/]\s?)??"
    r"(?P<one>[0-3]?\d)\s?(?P<mark>[-./‑])\s?(?P<two>[0-3]?\d)(?P=mark)\s?"
    r"(?:(?P<year>(?:1[89]|20|25)\d\d)(?!\d|[-/]\d)|(?P<glued>(?:19|20)\d\d)(?=\d{1,2}:\d\d(?!\d))|(?P<short>\d\d)(?![\d]|[-./:]\d))"
)
# Year first, by the letter of its era, as Japanese ministries head their pages: H20.08.01, R6.4.3.
_ERA_LETTER = re.compile(
    r"(?<![A-Za-z\d])(?P<era>[SHRＳＨＲ])(?P<year>\d{1,2})(?P<mark>[-./])(?P<month>[01]?\d)(?P=mark)(?P<day>[0-3]?\d)"
    r"(?![\d]|[-./]\d)(?:\s?[(（][月火水木金土日][)）])?"
)
_ERA_OF_LETTER = {"S": "昭和", "H": "平成", "R": "令和"}
# Year first, counted from 1912, as Taiwan prints it: 104.01.13, 114/1/13, 90/01/15.
_TAIWAN_YEAR = re.compile(
    r"(?<!\d)(?<!\d[-./])(?P<year>1[0-2]\d|[4-9]\d(?=/))(?P<mark>[-./])(?P<month>[01]?\d)(?P=mark)(?P<day>[0-3]?\d)(?![\d]|[-./:]\d)"
)
# Day and month alone, as German and Russian print them in brackets or after "am": "(25.03.)", "am 25.03.".
_DAY_MONTH = re.compile(r"(?<![\d.])(?P<day>[0-3]?\d)\.(?P<month>[01]?\d)\.(?!\s?\d|\w)")
# Month and day alone in brackets or before a weekday, as Koreans print them: "(12.29 브리퍼 : …)", "12.16.(화)".
_KOREAN_MONTH_DAY = re.compile(
    r"(?:(?<=[(（\[])(?P<month>[01]?\d)\.\s?(?P<day>[0-3]?\d)\.?(?![\d.])"
    r"|(?<![\d.])(?P<month_of>[01]?\d)\.\s?(?P<day_of>[0-3]?\d)\.?\s?[(（][월화수목금토일][)）])"
)

# --- East Asian and Vietnamese -------------------------------------------------------------------------------------

_HAN = r"[〇○零一二三四五六七八九十廿卅]"
# A year in numerals whose zeros are typed as figures or letters: 二00九, 二OO九.
_HAN_YEAR = r"[一二][〇○零0OoＯ０一二三四五六七八九]{3}"
_ERA = "|".join(ERAS)
_CJK_WEEKDAY = (
    r"(?:\s?[（(\[]?(?:[月火水木金土日]曜日?|星期[一二三四五六日天]|(?:周|週)[一二三四五六日]|[월화수목금토일]요일)[)）\]]?"
    r"|\s?[（(][月火水木金土日月화수목금토일월][)）])?"
)
# 2024年3月5日, 令和6年3月5日(火曜日), 一九七二年六月二十七日, 2024년 3월 5일, 6月25日至27日,
# 8月31日から9月3日, 2024年3月.
_CJK = re.compile(
    rf"(?:(?:(?P<era>{_ERA})\s?)?(?P<year>\d{{1,4}}|{_HAN_YEAR}|{_HAN}{{1,5}}|元)\s?[)）]?[年년]\s{{0,2}})?"
    rf"(?P<month>[01]?\d|{_HAN}{{1,3}})\s?[月월]\s{{0,2}}"
    rf"(?:(?P<day>[0-3]?\d|{_HAN}{{1,3}})(?:\s?[日号號일]|(?=\s?[-–~～至到]\s?[0-3]?\d\s?[日号號일])){_CJK_WEEKDAY}"
    rf"(?:\s?(?:から|부터|[-–—~～〜至到、，,及和与與·])\s?(?:(?P<last_month>[01]?\d|{_HAN}{{1,3}})\s?[月월]\s?)?"
    rf"(?P<last>[0-3]?\d|{_HAN}{{1,3}})\s?[日号號일](?:まで|까지)?{_CJK_WEEKDAY})?)?"
)
# A year with its calendar word: 2024年, 令和6年, 2024년.
_CJK_YEAR = re.compile(
    rf"(?:(?P<era>{_ERA})\s?(?P<of_era>\d{{1,4}}|{_HAN}{{1,4}}|元)|(?P<year>(?:19|20)\d\d))\s?[年년](?!\s?[\d{_HAN[1:-1]}]{{1,3}}\s?[月월]|[代度来來])"
)
# Vietnamese: ngày 5 tháng 3 năm 2024, 5/3/2024 is read as figures.
_VIETNAMESE = re.compile(
    r"(?:ngày\s)?(?P<day>[0-3]?\d)\s?(?:[-–]\s?(?P<last>[0-3]?\d)\s?)?tháng\s(?P<month>[01]?\d)(?!\d)(?:,?\s(?:năm\s)?(?P<year>\d{4}))?",
    re.IGNORECASE,
)

_HAN_DIGITS = {
    "〇": 0,
    "○": 0,
    "零": 0,
    "0": 0,
    "O": 0,
    "o": 0,
    "Ｏ": 0,
    "０": 0,
    "一": 1,
    "二": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
}
_HAN_TENS = {"十": 10, "廿": 20, "卅": 30}


def _han_number(text: str) -> int:
    """The value of a number in figures or Chinese numerals: "2024", "一九七二", "二十七", "元" (a first year)."""
    if text == "元":
        return 1
    if text.isdigit() and text not in _HAN_DIGITS:
        return int(text)
    if all(c in _HAN_DIGITS for c in text):
        return int("".join(str(_HAN_DIGITS[c]) for c in text))
    total, digit = 0, 0
    for c in text:
        if c in _HAN_TENS:
            ten = _HAN_TENS[c]
            total += ten * (digit or 1) if ten == 10 else ten
            digit = 0
        else:
            digit = _HAN_DIGITS.get(c, 0)
    return total + digit


# --- building spans ------------------------------------------------------------------------------------------------


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _solar_to_gregorian(year: int, month: int, day: int) -> date | None:
    """A day of Iran's calendar in ours, by the 33-year rule (right for the years 1244 to 1472, 1865 to 2093)."""
    if not (1244 <= year <= 1472 and 1 <= month <= 12 and 1 <= day <= (31 if month <= 6 else 30)):
        return None
    leaps = sum(1 for step in range(1244, year) if step % 33 in (1, 5, 9, 13, 17, 22, 26, 30))
    first = date(1865, 3, 21) + timedelta(days=365 * (year - 1244) + leaps)
    return first + timedelta(days=31 * (month - 1) - max(0, month - 7) + day - 1)


def _full_year(two: int) -> int:
    """The year that two digits mean: up to 69 this century, as POSIX reads them."""
    return 2000 + two if two < 70 else 1900 + two


@dataclass(slots=True)
class _Reader:
    """Reads the dates of one text."""

    text: str
    language: str | None
    day_first: bool | None
    year: int | None
    stamp: bool = False

    def spans(self) -> list[DateSpan]:
        text = self.text
        found: list[DateSpan] = []
        taken_until = -1
        candidates = [*self._figures(), *self._east_asian(), *self._in_words()]
        candidates.sort(key=lambda span: (span.start, -span.end))
        for span in candidates:
            if span.start < taken_until:
                previous = found[-1]
                if span.end - span.start > previous.end - previous.start and span.date and not previous.date:
                    found[-1] = span
                    taken_until = span.end
                continue
            found.append(span)
            taken_until = span.end
        return _join_ranges(text, found)

    def _span(
        self,
        start: int,
        end: int,
        *,
        year: int | None,
        month: int | None,
        day: int | None,
        last: tuple[int, int] | None = None,
        calendar: str = "gregorian",
    ) -> DateSpan | None:
        """A span from what is printed; None where it is no date at all (31 February, a 13th month)."""
        year = year if year is not None else self.year
        text = self.text[start:end]
        if month is not None and not 1 <= month <= 12:
            return None
        if day is None:
            if year is None or calendar == "solar":
                return None
            if calendar == "buddhist" and year > 2400:
                year -= 543
            precision: DatePrecision = "month" if month else "year"
            return DateSpan(start, end, text, None, None, precision, year, month)
        assert month is not None  # noqa: S101 - a day is never read without its month
        if year is None:
            if _day(2000, month, day) is None or calendar != "gregorian":
                return None
            return DateSpan(start, end, text, None, month=month, day=day)
        if calendar == "buddhist" and year > 2400:
            year -= 543
        make = _solar_to_gregorian if calendar == "solar" else _day
        first = make(year, month, day)
        if first is None or not 1000 <= first.year < 3000:
            return None
        end_date = make(year, *last) if last else None
        if end_date is not None and end_date <= first:
            end_date = make(year + 1, *last) if last and last[0] < month else None
        return DateSpan(start, end, text, first, end_date, "day", first.year, first.month, first.day)

    # figures

    def _figures(self) -> Iterator[DateSpan]:
        text = self.text
        if not _MARKED_FIGURES.search(text):
            return
        for found in islice(_YEAR_FIRST.finditer(text), MAX_DATES):
            year, calendar = int(found["year"]), "gregorian"
            if year > 2500:
                calendar = "buddhist"
            span = self._span(
                found.start(),
                found.end(),
                year=year,
                month=int(found["month"]),
                day=int(found["day"]),
                calendar=calendar,
            )
            if span:
                yield self._led(span, 0)
        for found in islice(_YEAR_LAST.finditer(text), MAX_DATES):
            if span := self._year_last(found):
                yield self._led(span, 0)
        for found in islice(_DAY_MONTH.finditer(text), 0 if self.language == "ko" else MAX_DATES):
            if span := self._span(
                found.start(), found.end(), year=None, month=int(found["month"]), day=int(found["day"])
            ):
                yield span
        if self.language == "zh":
            for found in islice(_TAIWAN_YEAR.finditer(text), MAX_DATES):
                year = int(found["year"]) + ERAS["民國"]
                if span := self._span(
                    found.start(), found.end(), year=year, month=int(found["month"]), day=int(found["day"])
                ):
                    yield span
        if self.language == "ja":
            for found in islice(_ERA_LETTER.finditer(text), MAX_DATES):
                letter = unicodedata.normalize("NFKC", found["era"])
                year = int(found["year"]) + ERAS[_ERA_OF_LETTER[letter]]
                if span := self._span(
                    found.start(), found.end(), year=year, month=int(found["month"]), day=int(found["day"])
                ):
                    yield span
        if self.language == "ko":
            for found in islice(_KOREAN_MONTH_DAY.finditer(text), MAX_DATES):
                month, day = int(found["month"] or found["month_of"]), int(found["day"] or found["day_of"])
                if span := self._span(found.start(), found.end(), year=None, month=month, day=day):
                    yield span

    def _year_last(self, found: re.Match[str]) -> DateSpan | None:
        one, two, mark = int(found["one"]), int(found["two"]), found["mark"]
        start, end = found.span()
        if found["short"] is not None:
            padded = len(found["one"]) == len(found["two"]) == 2
            if (mark == "." and self.language in ("ko", "ja", "zh", "hu")) or (mark == "-" and self.language == "ko"):
                return self._span(
                    start, end, year=_full_year(one), month=two, day=int(found["short"])
                )  # 23.01.15: year first
            american = mark == "/" and two > 12 and one <= 12  # "1/17/17"
            if not (padded or american or (self.stamp and mark == "/")):
                return None
            year = _full_year(int(found["short"]))
        else:
            year = int(found["year"] or found["glued"])
        calendar = "buddhist" if year > 2500 else "gregorian"
        order = self._order(one, two, mark)
        if order is None:
            readings = tuple(day for day in (_day(year, two, one), _day(year, one, two)) if day)
            return DateSpan(start, end, found[0], None, None, "day", year, readings=readings) if readings else None
        day, month = (one, two) if order else (two, one)
        if found["from"] is not None:
            from_month = int(found["from_month"] or month)
            ranged = self._span(
                start, end, year=year, month=from_month, day=int(found["from"]), last=(month, day), calendar=calendar
            )
            if ranged and ranged.end_date:
                return ranged
            start = found.start("one")
        return self._span(start, end, year=year, month=month, day=day, calendar=calendar)

    def _order(self, one: int, two: int, mark: str) -> bool | None:
        """Whether the day comes first; None where nothing tells. Points mean day first, on American pages the month."""
        if one > 12 or one == two:
            return True
        if two > 12:
            return False
        if mark == ".":
            return self.day_first is not False
        if self.day_first is not None:
            return self.day_first
        return True if self.language in DAY_FIRST else None

    # East Asian, Vietnamese

    def _east_asian(self) -> Iterator[DateSpan]:
        text = self.text
        if "月" in text or "월" in text:
            for found in islice(_CJK.finditer(text), MAX_DATES):
                if span := self._cjk(found):
                    yield span
        if "年" in text or "년" in text:
            for found in islice(_CJK_YEAR.finditer(text), MAX_DATES):
                year = _han_number(found["of_era"]) + ERAS[found["era"]] if found["era"] else int(found["year"])
                if span := self._span(found.start(), found.end(), year=year, month=None, day=None):
                    yield span
        if "háng" in text or "HÁNG" in text:
            for found in islice(_VIETNAMESE.finditer(text), MAX_DATES):
                if span := self._span(
                    found.start(),
                    found.end(),
                    year=int(found["year"]) if found["year"] else None,
                    month=int(found["month"]),
                    day=int(found["day"]),
                    last=(int(found["month"]), int(found["last"])) if found["last"] else None,
                ):
                    yield span

    def _cjk(self, found: re.Match[str]) -> DateSpan | None:
        year = None
        if found["year"]:
            year = _han_number(found["year"])
            if found["era"]:
                year += ERAS[found["era"]]
            elif 100 <= year < 200:
                year += ERAS["民國"]  # "114年1月13日": Taiwan counts on without the era's name
            elif year < 1000:
                year = None  # "95年4月" may be of any century, or of an era not named
        month = _han_number(found["month"])
        day = _han_number(found["day"]) if found["day"] else None
        if day is None and year is None:
            return None
        last = None
        if found["last"]:
            last = (_han_number(found["last_month"]) if found["last_month"] else month, _han_number(found["last"]))
        return self._span(found.start(), found.end(), year=year, month=month, day=day, last=last)

    # words

    def _in_words(self) -> Iterator[DateSpan]:
        text = self.text
        floor = 0
        for month in _find_months(text, self.language):
            if month.start < floor:
                continue  # the second name of a month already read
            span = self._around(month, floor)
            if span is not None:
                yield span
                floor = span.end

    def _around(self, month: _Month, floor: int) -> DateSpan | None:
        """The date around a month's name: the day before or after it, the year after or before it."""
        text = self.text
        end = month.end
        if second := _SECOND_NAME.match(text, end):
            other = _find_months(text[second.end() : second.end() + 24], self.language)
            if other and other[0].start == 0 and other[0].number == month.number:
                end = second.end() + other[0].end
                if "(" in second[0] and text[end : end + 1] == ")":
                    end += 1
        window_start = max(floor, month.start - 44)
        window = text[window_start : month.start]
        before = _BEFORE.search(window)
        if before:
            year, year_end = self._year_after(end)
            start = window_start + before.start()
            if year is None and (earlier := _YEAR_BEFORE.search(text[max(floor, start - 12) : start])):
                year, start = int(earlier["year"]), max(floor, start - 12) + earlier.start()
            if year is None and month.weak:
                return None
            if year is not None or not (before["tie"].strip(" \xa0") in ("-", ".", ",") and self.year is None):
                stop = year_end or end
                last = (month.number, int(before["last"])) if before["last"] else None
                span = self._span(
                    start, stop, year=year, month=month.number, day=int(before["first"]), last=last,
                    calendar=month.calendar,
                )  # fmt: skip
                if span:
                    return self._led(span, floor)
                if year is not None and int(before["first"]) <= 31:
                    return None  # 31 February: a slip of which nothing is known
        if self.language == "es" and (short := _DAY_SHORT_YEAR.match(text, end)):
            year = _full_year(int(short["short"]))
            span = self._span(month.start, short.end(), year=year, month=month.number, day=int(short["first"]))
            if span:
                return self._led(span, floor)
        if parted := _DAY_AFTER_COMMA.match(text, end):
            year, day = int(parted["year"]), int(parted["first"])
            if span := self._span(month.start, parted.end(), year=year, month=month.number, day=day):
                return self._led(span, floor)
        after = _DAY_AFTER.match(text, end)
        if after:
            year_text = after["year"] or after["glued"]
            year = int(year_text) if year_text else _full_year(int(after["short"])) if after["short"] else None
            start, stop = month.start, after.end()
            if year is None and (earlier := _YEAR_BEFORE.search(text[max(floor, start - 12) : start])):
                year, start = int(earlier["year"]), max(floor, start - 12) + earlier.start()
            elif year is not None:
                stop = self._year_tail(stop)
            if year is not None or not month.weak:
                last = (month.number, int(after["last"])) if after["last"] else None
                span = self._span(
                    start, stop, year=year, month=month.number, day=int(after["first"]), last=last,
                    calendar=month.calendar,
                )  # fmt: skip
                if span:
                    return self._led(span, floor)
        year, year_end = self._year_after(end)
        if year is not None and year_end is not None:
            return self._span(month.start, year_end, year=year, month=month.number, day=None, calendar=month.calendar)
        return None

    def _year_after(self, end: int) -> tuple[int | None, int | None]:
        found = _YEAR_AFTER.match(self.text, end)
        if found:
            printed = found["year"] or found["glued"]
            year = int(printed) if printed else _full_year(int(found["short"]))
            if 1000 <= year < 3000:
                return year, self._year_tail(found.end())
        if self.stamp and (short := _STAMP_YEAR.match(self.text, end)):
            return _full_year(int(short["year"])), short.end()
        return None, None

    def _year_tail(self, end: int) -> int:
        tail = _AFTER_YEAR.match(self.text, end)
        return tail.end() if tail else end

    def _led(self, span: DateSpan, floor: int) -> DateSpan:
        """The span with the weekday, article and Islamic date that stand before it, or the weekday after it."""
        start = span.start
        begin = max(floor, start - 26)
        lead = _LEAD.search(self.text[begin:start])
        if lead and (lead["weekday"] or lead["article"]):
            weekday = (lead["weekday"] or "").rstrip(".")
            named = _weekdays().get(weekday) or _weekdays().get(weekday.partition("-")[0])
            if named and (len(weekday) > 3 or _is_short_weekday(weekday, self.language)):
                start = begin + lead.start()
                span = _settled_by_weekday(span, named)
            elif lead["article"] and lead["article"].strip().lower() not in ("a", "la", "o"):
                start = begin + lead.start("article")
        if span.date:
            begin = max(floor, start - 48)
            hijri = _HIJRI_BEFORE.search(self.text[begin:start])
            if hijri and hijri["month"] in _hijri_months():
                start = begin + hijri.start()
        end = self._weekday_after(span)
        if (start, end) == (span.start, span.end):
            return span
        return replace(span, start=start, end=end, text=self.text[start:end])

    def _weekday_after(self, span: DateSpan) -> int:
        """Where the span ends with the weekday that follows it, if it is the day's own."""
        after = _WEEKDAY_AFTER.match(self.text, span.end)
        if after is None or span.date is None or span.precision != "day":
            return span.end
        days = _weekdays().get(after["weekday"] or after["enclosed"], frozenset())
        return after.end() if span.date.isoweekday() % 7 in days else span.end


def _settled_by_weekday(span: DateSpan, weekdays: frozenset[int]) -> DateSpan:
    """A date in figures of either order, settled where only one reading falls on the weekday before it.

    Drupal prints dates as "Fri, 05/03/2013 - 14:20": the third of May, for the fifth of March was a Tuesday.
    """
    fitting = [day for day in span.readings if day.isoweekday() % 7 in weekdays]
    if len(fitting) != 1:
        return span
    return replace(span, date=fitting[0], month=fitting[0].month, day=fitting[0].day, readings=())


# What joins two dates into a range: "28 June – 2 July 2024", "from March 28 to April 2, 2024".
_BETWEEN = re.compile(
    r"\s{0,2}(?:[-–—~]|to|through|until|till|bis zum|bis|au|al|a|à|ao|по|до|do|til|tot|t/m|ila|έως|إلى|حتى)\s{0,2}"
    r"(?:the |le |el |il |den )?",
    re.IGNORECASE,
)


def _join_ranges(text: str, spans: list[DateSpan]) -> list[DateSpan]:
    """Two days joined by a dash or "to" made one range; the first takes the year of the second."""
    joined: list[DateSpan] = []
    for span in spans:
        if joined and span.date and span.precision == "day":
            first = joined[-1]
            begins = first.date
            if begins is None and first.month and first.day and first.precision == "day" and not first.readings:
                begins = _day(span.date.year, first.month, first.day)
                if begins and begins > span.date:
                    begins = _day(span.date.year - 1, first.month, first.day)
            single = first.end_date is None
            gap = text[first.end : span.start]
            if begins and single and begins < span.date and len(gap) < 16 and _BETWEEN.fullmatch(gap):
                joined[-1] = DateSpan(
                    first.start, span.end, text[first.start : span.end], begins, span.end_date or span.date, "day",
                    begins.year, begins.month, begins.day,
                )  # fmt: skip
                continue
        joined.append(span)
    return joined


def find_dates(
    text: str, language: str | None = None, *, day_first: bool | None = None, year: int | None = None
) -> list[DateSpan]:
    """The dates in a text, in order, not overlapping.

    `language` (ISO 639-1) settles names that differ between languages and the order of figures; `day_first` the
    order of figures where the site says so; `year` completes days printed without one.
    """
    if text.isascii() and not _FIGURE.search(text):
        return []
    if len(text) > SHORT_TEXT:
        return _Reader(text, language, day_first, year).spans()
    return list(_find_short(text, language, day_first, year))


@lru_cache(maxsize=64)  # a line is searched from several sides
def _find_short(text: str, language: str | None, day_first: bool | None, year: int | None) -> tuple[DateSpan, ...]:
    """The dates of a short text, remembered: a title or dateline is asked for them several times."""
    return tuple(_Reader(text, language, day_first, year).spans())


def settle(span: DateSpan, clues: Iterable[date]) -> date | None:
    """The date of a span, an ambiguous one settled by dates stated elsewhere if exactly one reading is among them."""
    if span.date is not None:
        return span.date
    stated = set(clues)
    matching = [reading for reading in span.readings if reading in stated]
    return matching[0] if len(matching) == 1 else None


# --- times and stamps ----------------------------------------------------------------------------------------------

# A time of day: 14:30, 14:30:05.123, 2:42 p.m., 17h33, 17 h 33, 5 pm, 20時00分, 14시 30분, 下午3点; then its zone.
_TIME = re.compile(
    r"(?:(?P<before>午前|午後|上午|下午|오전|오후|[AaPp]\.?[Mm]\.?(?=\s\d))\s?)?(?<![\d:])(?P<hour>[0-2]?\d)"
    r"(?:\s?[:：h時时시点點Hч]\s?(?P<minute>[0-5]\d)(?:\s?[分분м])?(?:[:：](?P<second>[0-5]\d)(?:[.,]\d{1,9})?)?|\.(?P<dotted>[0-5]\d)(?=\s?(?:Uhr|uhr|[AaPp]\.?[Mm]\b|Uhr))|\s?[時时시点點](?:半)?|(?=\s?[AaPp]\.?[Mm]\b)|(?=\s?(?:Uhr|heures?|часов|часа)\b))"
    r"(?![\d:])(?:\s?(?P<after>[AaPp]\.?\s?[Mm](?:\.|\b)|[صم](?!\w)|[πμ]\.?μ\.?))?(?:\s?(?:Uhr|hrs?|hours|uur|heures?|часов|часа|год\.|ч\.?)(?!\w))?"
    r"(?:\s{0,2}[(\[]?(?P<zone>(?:UTC|GMT)?\s?[+-−][01]?\d(?::?[0-5]\d)?(?!\d)|[A-ZМСК]{1,5}(?![\w.]))[)\]]?)?"
)
# ISO 8601 and its looser relatives: 2024-03-05T14:30:05.123+03:00, 20240305T143005Z, 2024-03-05 14:30 UTC.
_ISO = re.compile(
    r"(?P<year>\d{4})(?P<mark>-?)(?P<month>[01]\d)(?P=mark)(?P<day>[0-3]\d)"
    r"(?:[Tt\s_]\s{0,3}(?P<hour>[0-2]\d):?(?P<minute>[0-5]\d)(?::?(?P<second>[0-5]\d)(?:[.,]\d{1,9})?)?"
    r"\s?(?P<zone>[Zz]|[+-−]\d{2}(?::?\d{2})?|[A-Z]{2,5})?)?"
)
# RFC 822 and 2822, as feeds print it, with or without weekday and seconds.
_MAIL = re.compile(
    r"(?:[A-Z][a-z]{2},?\s)?(?P<day>\d{1,2})\s(?P<month>[A-Z][a-z]{2})\s(?P<year>\d{4}|\d\d)\s"
    r"(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d))?(?:\s(?P<zone>[+-]\d{4}|[A-Z]{1,5}))?"
)
_MAIL_MONTHS = {forms[:3].capitalize(): number for number, forms in enumerate(MONTHS["en"].split(" | "), 1)}
# The C library's form, with zone before the year: Wed Aug 20 00:00:00 EDT 2014.
_CTIME = re.compile(
    r"(?:[A-Z][a-z]{2},?\s)?(?P<month>[A-Z][a-z]{2})\s{1,2}(?P<day>\d{1,2})\s(?P<time>\d\d:\d\d(?::\d\d)?)\s"
    r"(?:(?P<zone>[A-Z]{2,5}|[+-]\d{4})\s)?(?P<year>\d{4})"
)
# An offset in figures, in a zone's name or alone: +03:00, GMT+3, -0500.
_OFFSET = re.compile(r"(?:UTC|GMT)?\s?(?P<sign>[+−-])(?P<hours>[01]?\d)(?::?(?P<minutes>[0-5]\d))?")
# Words that may stand around a stamp and say nothing of the time.
_STAMP_LABELS = (
    "first posted published publication publié publiée publie mis en ligne veröffentlicht erstellt datum date dated "
    "fecha data publicado publicada publicato pubblicato publiziert opublikowano publicerad yayın tarihi tarih release "
    "released issued created last updated modified time stand news press immediate for опубликовано опубликована "
    "опубликован дата публикации создано создан обновлено публікації опубліковано 发布时间 發布時間 发布日期 时间 時間 "
    "日期 更新 更新日 公開 公開日 掲載 掲載日 発表 発表日 付 发布 작성일 등록일 게시일 수정일 تاريخ النشر نشر بتاريخ"
)
_STAMP_TIES = (
    "at on of by the à le la les el los il am um den der vom kl klo dnia godz на от о об в во від del de du das às as "
    "alle ore ora h hrs hours uhr saat day tarihinde الساعة في يوم dne standard daylight summer local eastern europe "
    "moscow мск время московское по"
)
_STAMP_WORDS = frozenset(f"{_STAMP_LABELS} {_STAMP_TIES}".split())
_WEEKDAY_MARK = re.compile(
    r"星期[一二三四五六日天]|[月火水木金土日]曜日?|[月火水木金土日월화수목금토](?=[)）])|[월화수목금토일]요일|日付"
)
MAX_STAMP = 160
"""A longer string is no stamp."""


def find_time(text: str, start: int = 0) -> TimeSpan | None:
    """The first time of day in a text from `start` on, with its zone as printed."""
    position = start
    while found := _TIME.search(text, position):
        hour = int(found["hour"])
        minute = int(found["minute"] or found["dotted"] or 0)
        half = (found["before"] or found["after"] or "").lower().replace(".", "").replace(" ", "")
        if half in ("pm", "午後", "下午", "오후", "م", "μμ"):
            hour = hour + 12 if hour < 12 else hour
        elif half in ("am", "午前", "上午", "오전", "ص", "πμ") and hour == 12:
            hour = 0
        if hour < 24 or (hour == 24 and minute == 0):
            second = int(found["second"]) if found["second"] else None
            return TimeSpan(found.start(), found.end(), hour % 24, minute, second, found["zone"])
        position = found.end()
    return None


def _zone_of(name: str, day: datetime, zone: ZoneInfo | None) -> tzinfo | None:
    """The zone that a printed name or offset means; a name of several zones counts only if it is `zone`'s own."""
    name = name.strip().upper()
    if offset := _OFFSET.fullmatch(name):
        minutes = int(offset["hours"]) * 60 + int(offset["minutes"] or 0)
        if minutes > 14 * 60:
            return None
        return timezone(timedelta(minutes=minutes if offset["sign"] == "+" else -minutes))
    if zone is not None and day.replace(tzinfo=zone).tzname() == name:
        return zone
    if name in OFFSETS:
        return timezone(timedelta(minutes=OFFSETS[name]))
    if name in REGIONS:
        return ZoneInfo(REGIONS[name])
    return None


def _stamp(day: date, clock: TimeSpan | None, zone: ZoneInfo | None, text: str) -> Stamp:
    """A stamp of what was read; a time whose zone nobody knows is dropped."""
    if clock is None:
        return Stamp(day, "day", text)
    naive = datetime.combine(day, time(clock.hour, clock.minute, clock.second or 0))
    known = _zone_of(clock.zone, naive, zone) if clock.zone else zone
    if known is None and clock.zone and clock.zone.isalpha():
        known = zone
    if known is None:
        return Stamp(day, "day", text)
    return Stamp(naive.replace(tzinfo=known), "minute" if clock.second is None else "second", text)


def _iso(text: str, zone: ZoneInfo | None) -> Stamp | None:
    found = _ISO.fullmatch(text)
    if not found:
        return None
    day = _day(int(found["year"]), int(found["month"]), int(found["day"]))
    if day is None or not 1000 <= day.year < 3000:
        return None
    if found["hour"] is None:
        return Stamp(day, "day", text)
    if int(found["hour"]) > 23:
        return None
    second = int(found["second"]) if found["second"] else None
    clock = TimeSpan(0, 0, int(found["hour"]), int(found["minute"]), second, found["zone"])
    return _stamp(day, clock, zone, text)


def _mail(found: re.Match[str], zone: ZoneInfo | None, text: str) -> Stamp | None:
    """The stamp of a date in a feed's form, read without looking for names in other languages."""
    month = _MAIL_MONTHS.get(found["month"])
    hour, minute, second = int(found["hour"]), int(found["minute"]), int(found["second"] or 0)
    if month is None or hour > 23 or minute > 59 or second > 59:
        return None
    year = int(found["year"]) if len(found["year"]) == 4 else _full_year(int(found["year"]))
    day = _day(year, month, int(found["day"]))
    if day is None:
        return None
    return _stamp(day, TimeSpan(0, 0, hour, minute, second if found["second"] else None, found["zone"]), zone, text)


def parse_stamp(
    text: str, *, language: str | None = None, zone: ZoneInfo | None = None, day_first: bool | None = None
) -> Stamp | None:
    """The date or time that a whole string states, or None where it states none, several, or an ambiguous one.

    ISO 8601, RFC 822 and 2822 (with or without weekday and seconds, zone names), `ctime`, or words in any language
    that `calendars` has, with the usual words around ("Published:", "Дата:"). `zone` is the site's: it makes a
    local time an instant. A time without any known zone is dropped, to day precision.
    """
    printed = " ".join(text.split())
    if not printed or len(printed) > MAX_STAMP or not any(c.isdigit() for c in printed):
        return None
    if stamp := _iso(printed, zone):
        return stamp
    if (mail := _MAIL.fullmatch(printed)) and (stamp := _mail(mail, zone, printed)):
        return stamp
    if ctime := _CTIME.fullmatch(printed):
        printed_date = f"{ctime['day']} {ctime['month']} {ctime['year']} {ctime['time']} {ctime['zone'] or ''}".strip()
        stamp = parse_stamp(printed_date, language="en", zone=zone)
        return replace(stamp, text=printed) if stamp else None
    dates = _Reader(printed, language, day_first, None, stamp=True).spans()
    if len(dates) == 2 and dates[0].date == dates[1].date:
        dates = dates[:1]  # printed twice, in figures and words
    if len(dates) != 1 or dates[0].date is None or dates[0].end_date is not None:
        return None
    span, day = dates[0], dates[0].date
    head, tail = printed[: span.start], printed[span.end :]
    clock = find_time(tail)
    if clock:
        tail = tail[: clock.start] + " " + tail[clock.end :]
    elif clock := find_time(head):
        head = head[: clock.start] + " " + head[clock.end :]
    if not _is_filler(f"{head} {tail}"):
        return None
    return _stamp(day, clock, zone, printed)


def _is_filler(rest: str) -> bool:
    """Whether what stands around a date and its time says nothing else: no figure and no word of its own."""
    rest = _WEEKDAY_MARK.sub(" ", rest)
    if any(c.isdigit() for c in rest):
        return False
    weekdays = _weekdays()
    words = (word[0] for word in _WORD.finditer(rest))
    return all(word.lower() in _STAMP_WORDS or word in weekdays or word.upper() in OFFSETS for word in words)
