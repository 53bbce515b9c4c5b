"""Dates and stamps as releases, pages and feeds print them."""

from __future__ import annotations

import itertools
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from babel import Locale
from babel.dates import format_date
from hypothesis import given, settings
from hypothesis import strategies as st

from parsers.normalize.calendars import MONTHS
from parsers.normalize.dates import DateSpan, _spellings, find_dates, find_time, parse_stamp, settle
from tests.parsers.normalize.timing import is_quick

# A line: the printed text | its language | what is read: a day, a range a..b, a month, a year, a day without a year
# (--MM-DD), an ambiguous day a?b, or nothing (-). Several dates are parted by blanks.
TABLE = """
May 15, 2019 | en | 2019-05-15
15 May 2019 | en | 2019-05-15
Sochi, May 15, 2019 | en | 2019-05-15
15 May 201921:30 | en | 2019-05-15
29 June 201717:54 | en | 2017-06-29
MAY 15, 2019 | en | 2019-05-15
19 Nov. 2019 | en | 2019-11-19
Nov. 19, 2019 | en | 2019-11-19
(December 07, 2023) | en | 2023-12-07
Monday, 30 September 2024 | en | 2024-09-30
June, 30 2023 | en | 2023-06-30
Monday - 30 September 2024 | en | 2024-09-30
30 September 2024, Monday | en | 2024-09-30
30 September 2024 (Monday) | en | 2024-09-30
In June, 30 of them left | en | -
Friday - 12/04/2019 | en | 2019-04-12
Thursday the 5th of March, 2020 | en | 2020-03-05
the 1st of July 2024 | en | 2024-07-01
July 4th, 2024 | en | 2024-07-04
3rd February 2021 | en | 2021-02-03
Jul/29/2021 | en | 2021-07-29
29/Jul/2021 | en | 2021-07-29
02-Nov-2015 | en | 2015-11-02
September 3 2015 | en | 2015-09-03
2015 September 3 | en | 2015-09-03
5 Sept 2020 | en | 2020-09-05
12th June 2015 | en | 2015-06-12
October 31st, 2011 | en | 2011-10-31
28 of September of 2021 | en | 2021-09-28
Dec 25, '23 | en | 2023-12-25
19-22 March 2025 | en | 2025-03-19..2025-03-22
March 19-22, 2025 | en | 2025-03-19..2025-03-22
March 19 to 22, 2025 | en | 2025-03-19..2025-03-22
5 and 6 May 2024 | en | 2024-05-05..2024-05-06
leaders of the G20, 4 March 2020 | en | 2020-03-04
ministři zemí V4, 4. března 2020 | cs | 2020-03-04
May 5 and 6, 2024 | en | 2024-05-05..2024-05-06
28 June - 2 July 2024 | en | 2024-06-28..2024-07-02
June 28 – July 2, 2024 | en | 2024-06-28..2024-07-02
from March 28 to April 2, 2024 | en | 2024-03-28..2024-04-02
28 December 2023 – 2 January 2024 | en | 2023-12-28..2024-01-02
December 28 - January 2, 2024 | en | 2023-12-28..2024-01-02
2-4 & 7 May 2024 | en | 2024-05-02..2024-05-07
March 2025 | en | 2025-03
in mid-March, 2025 | en | 2025-03
WASHINGTON, Nov. 5 -- | en | --11-05
September 19 | en | --09-19
26th of May | en | --05-26
from November 6 to 8 | en | --11-06
2018-02-20 | en | 2018-02-20
Wed, 2014-08-20 00:00 | en | 2014-08-20
2018/05/17 | en | 2018-05-17
19.09.2012 | en | 2012-09-19
Tue, 07/25/2017 | en | 2017-07-25
Fri, 05/03/2013 | en | 2013-05-03
Tue, 03/05/2013 | en | 2013-03-05
vendredi 03/05/2013 | fr | 2013-05-03
25/07/2017 | en | 2017-07-25
12/03/2024 | en | 2024-03-12?2024-12-03
05/05/2024 | en | 2024-05-05
02-11-2015 | en | 2015-11-02?2015-02-11
24.02. 2010 | en | 2010-02-24
2/28/2022 | en | 2022-02-28
on 5 March 2024 and on 7 April 2025 | en | 2024-03-05 2025-04-07
1234-29-06-2017 | en | -
HRC 51 of G20 in 3.12 form | en | -
S/RES/2254 (2015) | en | -
at 12:30 on channel 24 | en | -
31 February 2024 | en | -
2024-13-01 | en | -
In May we shall see, and March on. | en | -
he may 5 times | en | -
4 the people | en | -
3 ноября 2016 года | ru | 2016-11-03
11 Января 2023 | ru | 2023-01-11
15 мая 2019 г. | ru | 2019-05-15
15 мая 2019г. | ru | 2019-05-15
8-9 ноября 2021 года | ru | 2021-11-08..2021-11-09
с 5 по 7 марта 2024 года | ru | 2024-03-05..2024-03-07
28 февраля – 2 марта 2022 года | ru | 2022-02-28..2022-03-02
5 и 6 июня 2023 года | ru | 2023-06-05..2023-06-06
в марте 2019 года | ru | 2019-03
9 сентября | ru | --09-09
20.08.2026 | ru | 2026-08-20
24.05.14 | ru | 2014-05-24
среда, 3 июля 2024 года | ru | 2024-07-03
2024 год | ru | -
1-го мая 2020 года | ru | 2020-05-01
12 авг. 2022 | ru | 2022-08-12
5 березня 2024 року | uk | 2024-03-05
24 серпня 2022 р. | uk | 2022-08-24
155-го дня війни | uk | -
16-17 липня 2023 року | uk | 2023-07-16..2023-07-17
у травні 2021 року | uk | 2021-05
понеділок, 3 квітня 2023 року | uk | 2023-04-03
le 9 septembre 2015 | fr | 2015-09-09
Paris, 7 juillet 2011 | fr | 2011-07-07
le 1er janvier 2024 | fr | 2024-01-01
vendredi 5 janvier 2024 | fr | 2024-01-05
du 3 au 5 mars 2014 | fr | 2014-03-03..2014-03-05
les 8 et 9 juin 2023 | fr | 2023-06-08..2023-06-09
23 mai 2024 | fr | 2024-05-23
5 août 2021 | fr | 2021-08-05
5 aout 2021 | fr | 2021-08-05
22 FÉVRIER 2024 | fr | 2024-02-22
12/03/2024 | fr | 2024-03-12
en février 2024 | fr | 2024-02
30 juin - 2 juillet 2023 | fr | 2023-06-30..2023-07-02
vom 12.06.2024 | de | 2024-06-12
27. August 2018 | de | 2018-08-27
Sonntag, 22. März 2020, 17.33 Uhr | de | 2020-03-22
am 16./17. Dezember | de | --12-16
16./17. Dezember 2010 | de | 2010-12-16..2010-12-17
12.-14. März 2024 | de | 2024-03-12..2024-03-14
12.–14.03.2024 | de | 2024-03-12..2024-03-14
01.06.-03.06.2024 | de | 2024-06-01..2024-06-03
02. September 2015 | de | 2015-09-02
heute (25.03.) | de | --03-25
(06.01.15) | de | 2015-01-06
1. Jänner 2022 | de | 2022-01-01
im Februar 2024 | de | 2024-02
5. und 6. Mai 2023 | de | 2023-05-05..2023-05-06
3. bis 5. Oktober 2022 | de | 2022-10-03..2022-10-05
24 de julio de 2021 | es | 2021-07-24
8, 9 y 10 de setiembre de 1997 | es | 1997-09-08..1997-09-10
23 de Julio de 2021 | es | 2021-07-23
del 3 al 5 de marzo de 2024 | es | 2024-03-03..2024-03-05
1 de enero del 2020 | es | 2020-01-01
lunes 4 de marzo de 2024 | es | 2024-03-04
los días 28 y 29 de octubre | es | --10-28
Jul/29/2021 | es | 2021-07-29
en agosto de 2023 | es | 2023-08
04/03/2024 | es | 2024-03-04
1º de janeiro de 2007 | pt | 2007-01-01
29/04/2019 | pt | 2019-04-29
3 de março de 2024 | pt | 2024-03-03
segunda-feira, 4 de março de 2024 | pt | 2024-03-04
5 e 6 de junho de 2022 | pt | 2022-06-05..2022-06-06
12 a 14 de agosto de 2021 | pt | 2021-08-12..2021-08-14
em outubro de 2023 | pt | 2023-10
9 agosto 2020 | it | 2020-08-09
dom 09 agosto 2020 | it | 2020-08-09
1° marzo 2024 | it | 2024-03-01
dal 3 al 5 maggio 2023 | it | 2023-05-03..2023-05-05
lunedì 4 marzo 2024 | it | 2024-03-04
l'8 settembre 2021 | it | 2021-09-08
a gennaio 2022 | it | 2022-01
5 marca 2024 r. | pl | 2024-03-05
11 listopada 2018 | pl | 2018-11-11
5-7 czerwca 2023 r. | pl | 2023-06-05..2023-06-07
w październiku 2022 r. | pl | 2022-10
wtorek, 5 marca 2024 | pl | 2024-03-05
05.03.2024 | pl | 2024-03-05
den 5 mars 2024 | sv | 2024-03-05
5–7 juni 2023 | sv | 2023-06-05..2023-06-07
måndag 4 mars 2024 | sv | 2024-03-04
i maj 2022 | sv | 2022-05
30 Mayıs 2018 | tr | 2018-05-30
19 Aralık 2008, | tr | 2008-12-19
5-6 Mart 2024 | tr | 2024-03-05..2024-03-06
4 Mart 2024, Pazartesi | tr | 2024-03-04
1 MAYIS 2020 | tr | 2020-05-01
Ağustos 2021 | tr | 2021-08
2021年5月12日 | zh | 2021-05-12
2016年5月30日外交部发言人 | zh | 2016-05-30
2024年3月5日至7日 | zh | 2024-03-05..2024-03-07
2024年6月30日至7月2日 | zh | 2024-06-30..2024-07-02
6月25日 | zh | --06-25
2024年3月 | zh | 2024-03
2024年 | zh | 2024
一九七二年六月二十七日于伦敦 | zh | 1972-06-27
二〇二四年三月五日 | zh | 2024-03-05
二00九年七月二十七日 | zh | 2009-07-27
二OO九年七月二十七日 | zh | 2009-07-27
時間:90/01/15 | zh | 2001-01-15
二○二四年十月三十一日 | zh | 2024-10-31
2024年3月5日（星期二） | zh | 2024-03-05
2024 年 3 月 5 日 | zh | 2024-03-05
民國113年3月5日 | zh | 2024-03-05
2024-06-28 18:18 | zh | 2024-06-28
令和6年3月5日(火曜日) | ja | 2024-03-05
令和7年8月29日(金曜日)16時00分 於:本省会見室 | ja | 2025-08-29
平成27年3月4日(水曜日)17時18分 | ja | 2015-03-04
平成38年8月7日 | ja | 2026-08-07
昭和47年9月29日 | ja | 1972-09-29
令和元年10月22日 | ja | 2019-10-22
8月31日から9月3日まで | ja | --08-31
2024年3月5日~7日 | ja | 2024-03-05..2024-03-07
3月5日(火)～7日(木) | ja | --03-05
8月19日付 | ja | --08-19
2024/03/05 | ja | 2024-03-05
H20.08.01(金)10:40 | ja | 2008-08-01
R6.4.3 | ja | 2024-04-03
S63.12.31 | ja | 1988-12-31
2012-10-06 | ja | 2012-10-06
2024년 3월 5일 | ko | 2024-03-05
12.16.(화) 오후 | ko | --12-16
리셉션(6.8.) 축사 | ko | --06-08
1. 3.(월) 개최 | ko | --01-03
2024년 3월 5일(화) | ko | 2024-03-05
2024년 3월 5일부터 7일까지 | ko | 2024-03-05..2024-03-07
12월 14일 | ko | --12-14
2023.01.10 | ko | 2023-01-10
2023. 1. 10. | ko | 2023-01-10
23.01.15 | ko | 2023-01-15
대변인 정례브리핑 (12.29 브리퍼 : 부대변인) | ko | --12-29
(12.14) | ko | --12-14
2024년 | ko | 2024
18 اكتوبر/تشرين الأول 2024 | ar | 2024-10-18
18 أكتوبر 2024 | ar | 2024-10-18
٥ آذار/مارس ٢٠٢٤ | ar | 2024-03-05
15 نيسان (أبريل) 2024 | ar | 2024-04-15
12 رمضان 1445 هـ الموافق 22 مارس 2024 م | ar | 2024-03-22
28 سبتمبر 2025 | ar | 2025-09-28
3 كانون الثاني 2023 | ar | 2023-01-03
5 غشت 2022 | ar | 2022-08-05
12 جويلية 2021 | ar | 2021-07-12
05/03/2024 | ar | 2024-03-05
5 maart 2024 | nl | 2024-03-05
5. mars 2024 | no | 2024-03-05
5. marts 2024 | da | 2024-03-05
5. maaliskuuta 2024 | fi | 2024-03-05
5. března 2024 | cs | 2024-03-05
5. 3. 2024 | cs | 2024-03-05
5. marca 2024 | sk | 2024-03-05
2024. március 5. | hu | 2024-03-05
2024. március 5-én | hu | 2024-03-05
5 martie 2024 | ro | 2024-03-05
5 Μαρτίου 2024 | el | 2024-03-05
05 मार्च 2024 | hi | 2024-03-05
५ मार्च २०२४ | hi | 2024-03-05
5 ਮਾਰਚ 2024 | pa | 2024-03-05
5 במרץ 2024 | he | 2024-03-05
۱۵ اسفند ۱۴۰۲ | fa | 2024-03-05
1 فروردین 1403 | fa | 2024-03-20
5 مارس 2024 | fa | 2024-03-05
5 Maret 2024 | id | 2024-03-05
ngày 5 tháng 3 năm 2024 | vi | 2024-03-05
5/3/2024 | vi | 2024-03-05
5 มีนาคม 2567 | th | 2024-03-05
2024. gada 5. martā | lv | 2024-03-05
5. märts 2024 | et | 2024-03-05
5 сакавіка 2024 года | be | 2024-03-05
5 март 2024 г. | bg | 2024-03-05
5. марта 2024. године | sr | 2024-03-05
5 mart 2024 | az | 2024-03-05
5 listopada 2024 | hr | 2024-10-05
5 listopada 2024 | pl | 2024-11-05
"""


def _cases() -> list[tuple[str, str, str]]:
    rows = [line.split(" | ") for line in TABLE.strip().splitlines()]
    return [(printed, language, expected) for printed, language, expected in rows]


def shown(span: DateSpan) -> str:
    """A span in the notation of the table."""
    if span.readings:
        return "?".join(str(day) for day in span.readings)
    if span.date:
        return str(span.date) + (f"..{span.end_date}" if span.end_date else "")
    if span.precision == "year":
        return f"{span.year:04}"
    if span.precision == "month":
        return f"{span.year:04}-{span.month:02}"
    return f"--{span.month:02}-{span.day:02}"


def test_the_table_has_two_hundred_cases() -> None:
    assert len(_cases()) >= 200


@pytest.mark.parametrize(("printed", "language", "expected"), _cases())
def test_a_date_is_read_as_printed(printed: str, language: str, expected: str) -> None:
    found = find_dates(printed, language)
    assert " ".join(map(shown, found)) == expected.replace("-", "-", 1).strip("-" if expected == "-" else "")
    for span in found:
        assert printed[span.start : span.end] == span.text


def test_a_span_holds_weekday_and_article_but_no_preposition() -> None:
    text = "Statement of Monday, 4 March 2024, and on the 5th of March 2024."
    assert [span.text for span in find_dates(text, "en")] == ["Monday, 4 March 2024", "the 5th of March 2024"]


def test_the_islamic_date_beside_ours_belongs_to_the_span() -> None:
    (span,) = find_dates("الرياض 12 رمضان 1445 هـ الموافق 22 مارس 2024", "ar")
    assert span.text == "12 رمضان 1445 هـ الموافق 22 مارس 2024"


def test_an_islamic_date_alone_is_not_converted() -> None:
    assert find_dates("12 رمضان 1445 هـ", "ar") == []


def test_order_of_day_and_month_is_settled_by_a_hint_or_by_another_date_only() -> None:
    assert find_dates("12/03/2024", "en", day_first=True)[0].date == date(2024, 3, 12)
    assert find_dates("12/03/2024", "en", day_first=False)[0].date == date(2024, 12, 3)
    (span,) = find_dates("12/03/2024", "en")
    assert span.date is None
    assert settle(span, []) is None
    assert settle(span, [date(2024, 3, 12)]) == date(2024, 3, 12)
    assert settle(span, [date(2024, 3, 12), date(2024, 12, 3)]) is None


def test_a_missing_year_is_filled_only_where_the_caller_knows_it() -> None:
    assert find_dates("5 March", "en")[0].date is None
    assert find_dates("5 March", "en", year=2024)[0].date == date(2024, 3, 5)


MOSCOW = ZoneInfo("Europe/Moscow")
MSK = timezone(timedelta(hours=3))


@pytest.mark.parametrize(
    ("printed", "expected", "precision"),
    [
        ("2024-03-05T14:30:05.123+03:00", datetime(2024, 3, 5, 14, 30, 5, tzinfo=MSK), "second"),
        ("2024-03-05T11:30:05Z", datetime(2024, 3, 5, 14, 30, 5, tzinfo=MSK), "second"),
        ("2024-03-05T14:30+0300", datetime(2024, 3, 5, 14, 30, tzinfo=MSK), "minute"),
        ("2021-07-28 20:14:34", datetime(2021, 7, 28, 20, 14, 34, tzinfo=MSK), "second"),
        ("20240305T113000Z", datetime(2024, 3, 5, 14, 30, tzinfo=MSK), "second"),
        ("2024-03-05", date(2024, 3, 5), "day"),
        ("20240305", date(2024, 3, 5), "day"),
        ("Tue, 25 Jul 2017 14:05:00 +0000", datetime(2017, 7, 25, 17, 5, tzinfo=MSK), "second"),
        ("25 Jul 2017 14:05 GMT", datetime(2017, 7, 25, 17, 5, tzinfo=MSK), "minute"),
        ("25 Jul 17 14:05 EDT", datetime(2017, 7, 25, 21, 5, tzinfo=MSK), "minute"),
        ("Tue, 05 Apr 2022 06:27 EDT", datetime(2022, 4, 5, 13, 27, tzinfo=MSK), "minute"),
        ("Thu, 30 Jul 2026 10:00:00 JST", datetime(2026, 7, 30, 4, 0, tzinfo=MSK), "second"),
        ("Wed Aug 20 00:00:00 EDT 2014", datetime(2014, 8, 20, 7, 0, tzinfo=MSK), "second"),
        ("Wed Aug 20 2014 00:00:00 GMT+0300", datetime(2014, 8, 20, 0, 0, tzinfo=MSK), "second"),
        ("12 августа 2026 года, 16:30", datetime(2026, 8, 12, 16, 30, tzinfo=MSK), "minute"),
        ("16:30, 12 августа 2026", datetime(2026, 8, 12, 16, 30, tzinfo=MSK), "minute"),
        ("Опубликовано: 05.03.2024 14:30", datetime(2024, 3, 5, 14, 30, tzinfo=MSK), "minute"),
        ("26 SEP 2026 5:36PM", datetime(2026, 9, 26, 17, 36, tzinfo=MSK), "minute"),
        ("Monday, 30 September 2024, 5:27 pm", datetime(2024, 9, 30, 17, 27, tzinfo=MSK), "minute"),
        ("2024년 3월 5일(화) 14시 30분", datetime(2024, 3, 5, 14, 30, tzinfo=MSK), "minute"),
        ("2024年3月5日 下午3:20", datetime(2024, 3, 5, 15, 20, tzinfo=MSK), "minute"),
        ("vendredi 5 janvier 2024 à 17h33", datetime(2024, 1, 5, 17, 33, tzinfo=MSK), "minute"),
        ("Sonntag, 22. März 2020, 17.33 Uhr", datetime(2020, 3, 22, 17, 33, tzinfo=MSK), "minute"),
        ("Tue, 07/25/2017 - 14:30", datetime(2017, 7, 25, 14, 30, tzinfo=MSK), "minute"),
        ("3 July 201719:05", datetime(2017, 7, 3, 19, 5, tzinfo=MSK), "minute"),
        ("29 June 201717:54", datetime(2017, 6, 29, 17, 54, tzinfo=MSK), "minute"),
        ("Published: 5 March 2024", date(2024, 3, 5), "day"),
        ("Wednesday, 25. November 2020", date(2020, 11, 25), "day"),
        ("令和8年8月7日", date(2026, 8, 7), "day"),
        ("平成38年8月7日", date(2026, 8, 7), "day"),
        ("2026年08月19日発表", date(2026, 8, 19), "day"),
        ("1. Februar 2022", date(2022, 2, 1), "day"),
        ("2/28/22", date(2022, 2, 28), "day"),
        ("28 of September of 2021", date(2021, 9, 28), "day"),
        ("Signed on : 25/11/2020", None, None),
        ("Statement of 5 March 2024 on trade", None, None),
        ("05/03/2024", None, None),
        ("8月19日付", None, None),
        ("5 March", None, None),
        ("5 March 2024 – 7 April 2024", None, None),
        ("2024-03-05T25:00", None, None),
        ("1 день назад", None, None),
        ("", None, None),
        ("soon", None, None),
        ("9" * 400, None, None),
    ],
)
def test_a_stamp_is_read_with_the_sites_zone(printed: str, expected: date | None, precision: str | None) -> None:
    stamp = parse_stamp(printed, zone=MOSCOW)
    assert (stamp.value if stamp else None) == expected
    assert (stamp.precision if stamp else None) == precision


def test_a_time_without_a_known_zone_is_dropped() -> None:
    stamp = parse_stamp("5 March 2024 14:30")
    assert stamp is not None
    assert (stamp.value, stamp.precision) == (date(2024, 3, 5), "day")


def test_a_zone_name_of_several_zones_counts_only_as_the_sites_own() -> None:
    """IST is Indian, Irish and Israel Standard Time."""
    assert parse_stamp("5 March 2024 14:30 IST", zone=None).precision == "day"  # type: ignore[union-attr]
    stamp = parse_stamp("5 March 2024 14:30 IST", zone=ZoneInfo("Asia/Kolkata"))
    assert stamp is not None
    assert isinstance(stamp.value, datetime)
    assert stamp.value.utcoffset() == timedelta(hours=5, minutes=30)


def test_a_stamp_in_figures_takes_the_sites_order() -> None:
    assert parse_stamp("05/02/13", day_first=False).value == date(2013, 5, 2)  # type: ignore[union-attr]
    assert parse_stamp("05/02/13", day_first=True).value == date(2013, 2, 5)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("printed", "hour", "minute", "zone"),
    [
        ("1:41 p.m. EDT", 13, 41, "EDT"),
        ("12:05 a.m.", 0, 5, None),
        ("17時18分", 17, 18, None),
        ("午後5時30分", 17, 30, None),
        ("14:30 KST", 14, 30, "KST"),
        ("at 9 a.m.", 9, 0, None),
        ("17.33 Uhr", 17, 33, None),
    ],
)
def test_a_time_of_day_is_read(printed: str, hour: int, minute: int, zone: str | None) -> None:
    found = find_time(printed)
    assert found is not None
    assert (found.hour, found.minute, found.zone) == (hour, minute, zone)


LOCALES = {code: {"no": "nb"}.get(code, code) for code in MONTHS}


@pytest.mark.parametrize("language", sorted(MONTHS))
def test_month_names_agree_with_cldr(language: str) -> None:
    """Every name of a month in the locale data is in our table, for the same month."""
    months = Locale.parse(LOCALES[language]).months
    rows = [
        {spelling for form in forms.split() for spelling in _spellings(form.replace("_", " "))}
        for forms in MONTHS[language].split("|")
    ]
    for number, name in months["format"]["wide"].items():
        if not any(c.isdigit() for c in name):
            assert name.lower().rstrip(".").replace("\u200f", "") in rows[number - 1]


@settings(max_examples=40, deadline=None)
@given(day=st.dates(date(1950, 1, 1), date(2049, 12, 31)), language=st.sampled_from(sorted(set(MONTHS) - {"fa", "th"})))
def test_what_a_locale_prints_is_read_back(day: date, language: str) -> None:
    """Each language's own long form of a date comes back as that date."""
    printed = format_date(day, "long", locale=LOCALES[language])
    assert [span.date for span in find_dates(printed, language)] == [day], printed


@settings(max_examples=60, deadline=None)
@given(day=st.dates(date(1950, 1, 1), date(2049, 12, 31)), language=st.sampled_from(["zh", "ja", "ko"]))
def test_what_an_east_asian_locale_prints_is_read_back(day: date, language: str) -> None:
    printed = format_date(day, "full", locale=language)
    assert [span.date for span in find_dates(printed, language)] == [day], printed


@settings(max_examples=60, deadline=None)
@given(when=st.datetimes(datetime(1970, 1, 1), datetime(2069, 12, 31)))  # noqa: DTZ001 - a zone is set below
def test_iso_and_rfc_2822_are_read_back(when: datetime) -> None:
    aware = when.replace(microsecond=0, tzinfo=MSK)
    for printed in (
        aware.isoformat(),
        aware.strftime("%a, %d %b %Y %H:%M:%S %z"),
        aware.strftime("%d %b %Y %H:%M:%S +0300"),
    ):
        stamp = parse_stamp(printed)
        assert stamp is not None, printed
        assert stamp.value == aware


@settings(max_examples=200, deadline=None)
@given(text=st.text(alphabet=st.sampled_from("0123456789./-: ,년月日年MayмартаIVth'()"), max_size=60))
def test_no_text_makes_the_reader_fail(text: str) -> None:
    spans = find_dates(text)
    assert all(one.end <= other.start for one, other in itertools.pairwise(spans))
    parse_stamp(text)


@pytest.mark.parametrize(
    "unit",
    [
        "1 ",
        "May ",
        "1 May",
        "1 May ",
        "一",
        "1-",
        "1.",
        "12/",
        " ",
        "5 to ",
        "年月日",
        "1年",
        "تشرين ",
        "1月",
        "9",
        "May 5 and ",
    ],
)
def test_hostile_text_takes_no_time(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    assert is_quick(lambda text: find_dates(text, "en"), text)


def test_a_weekday_that_fits_neither_reading_settles_none() -> None:
    (span,) = find_dates("Sun, 05/03/2013")
    assert (span.date, len(span.readings)) == (None, 2)


def test_a_weekday_that_is_one_in_one_language_and_another_in_another_settles_none() -> None:
    """In Swedish "tor" is Thursday, in Slovene Tuesday: 8 January 2013 was a Tuesday, 1 August a Thursday."""
    (span,) = find_dates("tor 01/08/2013")
    assert (span.date, len(span.readings)) == (None, 2)


def test_the_days_own_weekday_after_it_belongs_to_the_date() -> None:
    text = "16th November 2016, Wednesday; 17 November 2016, Wednesday"
    assert [span.text for span in find_dates(text, "en")] == ["16th November 2016, Wednesday", "17 November 2016"]
