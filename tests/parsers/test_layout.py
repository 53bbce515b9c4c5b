"""A ministry's layouts: chosen by signature, old and new side by side, every selector sound."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from parsers.document import Document, Link, Stamp
from parsers.errors import ParseError
from parsers.layout import check_selectors, choose_layout
from parsers.ministries import all_ministries, get
from parsers.ministry import Layout, Ministry
from parsers.page import read_page
from parsers.record import Record
from parsers.release import parse
from tests.parsers.generic_pages import BODY, LAST, LEAD, TITLE, page

LAYOUTS = [(ministry.id, layout) for ministry in all_ministries().values() for layout in ministry.layouts]


def read(html: str, ministry: str, url: str, encoding: str = "utf-8") -> Record:
    return parse(Document(body=html.encode(encoding), url=url), get(ministry))


@pytest.mark.parametrize(("ministry", "layout"), LAYOUTS, ids=lambda value: getattr(value, "name", value))
def test_every_selector_is_one(ministry: str, layout: Layout) -> None:
    assert check_selectors(layout) == []


@pytest.mark.parametrize("ministry", all_ministries().values(), ids=lambda ministry: ministry.id)
def test_layouts_of_a_ministry_have_names_of_their_own(ministry: Ministry) -> None:
    names = [layout.name for layout in ministry.layouts]
    assert len(names) == len(set(names))


def test_mid_bitrix() -> None:
    html = page(
        '<div class="photo-content"><h1 class="photo-content__title">О паромном сообщении</h1>'
        '<div class="photo-content__date">20.08.2026</div></div>'
        '<p class="article-line__note article-line__note_small">123-20-08-2026</p>'
        '<div class="text article-content"><h2>Содержание</h2><ul><li><a href="#1">О паромах</a></li></ul>'
        "<p>Министры договорились открыть линию до лета.</p><p><a href='#top'>Назад к оглавлению</a></p>"
        "<p>Порты будут углублены.</p></div>",
        lang="ru",
    )
    record = read(html, "ru-mid", "https://mid.ru/ru/foreign_policy/news/1935743/")
    assert record.parser.startswith("ru-mid/bitrix@")
    assert record.document_number == "123-20-08-2026"
    assert record.published_at == date(2026, 8, 20)
    assert record.text == "Министры договорились открыть линию до лета.\n\nПорты будут углублены."


def test_mid_liferay_date_and_clock_run_together() -> None:
    html = page(
        '<div class="page-content"><div class="portlet-column-first"><h1>Press release on the ferry line</h1>'
        '<div class="article-status-line"><span><span>29 June 2017<i>17:54</i></span></span></div>'
        '<div class="article-note"><span class="nowrap">1234-29-06-2017</span></div>'
        f'<div class="text article-content">{BODY}</div></div></div>'
    )
    url = "https://www.mid.ru/en/foreign_policy/news/-/asset_publisher/cKNonkJE02Bw/content/id/2804352"
    record = read(html, "ru-mid", url)
    assert record.parser.startswith("ru-mid/liferay@")
    assert str(record.published_at) == "2017-06-29 17:54:00+03:00"
    assert record.document_number == "1234-29-06-2017"


def test_kremlin_day_and_clock_stand_apart() -> None:
    html = page(
        '<article class="read__in hentry h-entry"><h1 class="entry-title p-name">Встреча с капитанами</h1>'
        '<time class="read__published" datetime="2026-08-12">12 августа 2026 года</time><div class="read__time">'
        "16:30</div>"
        '<div class="read__place p-location">Порт</div><div class="entry-content e-content read__internal_content">'
        '<p>Добрый день, уважаемые капитаны! Начнём.</p><div class="read__bottommeta">Темы: флот</div></div></article>',
        lang="ru",
    )
    record = read(html, "ru-kremlin", "http://kremlin.ru/events/president/news/77777")
    assert str(record.published_at) == "2026-08-12 16:30:00+03:00"
    assert record.text == "Добрый день, уважаемые капитаны! Начнём."


def test_belarus_in_windows_1251_with_three_h1() -> None:
    html = page(
        "<main><section class='content-page'><h1>Заявление о паромном сообщении</h1><p>Министры договорились открыть "
        "линию до лета.</p><p style='text-align: right'>6 декабря 2021 г.</p></section></main>"
        "<section><h1>Посольства</h1></section><footer><h1>Контакты</h1></footer>",
        lang="ru",
    ).replace('charset="utf-8"', 'charset="windows-1251"')
    record = read(html, "by-mfa", "https://mfa.gov.by/press/statements/b7b71aff55bfca76.html", "windows-1251")
    assert record.title == "Заявление о паромном сообщении"
    assert record.published_at == date(2021, 12, 6)
    assert record.origins["published_at"] == "text"


@pytest.mark.parametrize(
    ("layout", "html"),
    [
        (
            "2009",
            '<div id="News_Body_Title">两国外长会晤</div><div id="News_Body_Time">2019-02-16</div>'
            '<div id="News_Body_Txt_A"><p>当地时间二月十五日，两国外长举行会晤，就海上航线交换意见。</p></div>',
        ),
        (
            "2021",
            '<div class="news-title"><h1>两国外长会晤</h1></div><p class="time">2019-02-16 10:00</p>'
            '<div class="news-main"><p>当地时间二月十五日，两国外长举行会晤，就海上航线交换意见。</p></div>',
        ),
    ],
)
def test_china_old_and_new_layout(layout: str, html: str) -> None:
    record = read(page(html, lang="zh"), "cn-mfa", "https://www.fmprc.gov.cn/web/zyxw/t1638430.shtml")
    assert record.parser.startswith(f"cn-mfa/{layout}@")
    assert record.title == "两国外长会晤"
    assert str(record.published_at)[:10] == "2019-02-16"


def test_malaysia_title_repeated_in_the_text_is_cut() -> None:
    html = page(
        '<h3 class="header-title"><span>FERRY LINE BETWEEN THE TOWNS REOPENS</span></h3>'
        '<div class="journal-content-article"><p><strong>FERRY LINE BETWEEN</strong></p><p><strong>THE TOWNS REOPENS'
        f"</strong></p>{BODY}<p>PUTRAJAYA<br>9 MARCH 2021</p></div>"
    )
    record = read(html, "my-kln", "https://www.kln.gov.my/web/guest/-/ferry-line")
    assert record.text.startswith(LEAD)
    assert record.published_at == date(2021, 3, 9)


def test_europarl_day_first_in_a_meta_tag() -> None:
    html = page(
        f'<h1 class="ep_title"><div><span>{TITLE}</span></div></h1><time itemprop="datePublished" '
        'datetime="2023-07-12T14:00:00">12-07-2023 - 14:00</time>'
        f'<div class="ep-a_facts"><ul><li>Two harbours</li></ul></div><div class="ep-a_text ep-layout_chapo"><p>'
        f"{LEAD}</p>"
        f'</div><div class="ep-a_text"><p>{LAST}</p></div><div class="ep-a_contacts"><h2>Contacts:</h2></div>',
        head='<meta property="article:published_time" content="12-07-2023">',
    )
    url = "https://www.europarl.europa.eu/news/en/press-room/20230707IPR02427/ferry-line"
    record = read(html, "eu-europarl", url)
    assert str(record.published_at)[:10] == "2023-07-12"
    assert record.document_number == "20230707IPR02427"
    assert record.text == f"{LEAD}\n\n{LAST}"


def test_un_noon_is_a_placeholder() -> None:
    html = page(
        '<article class="node"><div class="field--name-field-symbol">SG/SM/21982</div><div '
        'class="field--name-field-dated">'
        f'<time datetime="2023-10-08T12:00:00Z">8 October 2023</time></div><h1 class="page-header">{TITLE}</h1>'
        f'<div class="field--name-body">{BODY}</div></article><aside><time datetime="2023-10-06T12:00:00Z">6 '
        f"October 2023"
        "</time></aside>"
    )
    record = read(html, "un-press", "https://press.un.org/en/2023/sgsm21982.doc.htm")
    assert record.published_at == date(2023, 10, 8)
    assert record.document_number == "SG/SM/21982"


def test_page_of_no_layout_is_read_as_of_any_site() -> None:
    html = page(f'<main><h1>{TITLE}</h1><p class="date">9 March 2021</p>{BODY}</main>')
    record = read(html, "ru-mid", "https://mid.ru/en/press_service/news/")
    assert record.parser.startswith("ru-mid/html@")


def test_layout_without_text_is_no_record() -> None:
    html = page('<section class="content-page"><h1>Заявление</h1></section>')
    with pytest.raises(ParseError) as caught:
        read(html, "by-mfa", "https://mfa.gov.by/press/statements/b7b71aff55bfca76.html")
    assert caught.value.reason == "empty"


def test_missing_number_is_a_warning() -> None:
    html = page(
        f'<div class="photo-content"><h1 class="photo-content__title">{TITLE}</h1><div class="photo-content__date">'
        f'20.08.2026</div></div><div class="article-content">{BODY}</div>'
    )
    record = read(html, "ru-mid", "https://mid.ru/en/foreign_policy/news/1935743/")
    assert record.document_number is None
    assert "no document number found" in record.warnings


def test_dates_break_the_tie_between_layouts_that_both_fit() -> None:
    ministry = Ministry(
        id="xx-test",
        name={"en": "Ministry of Tests"},
        country=None,
        timezone="UTC",
        languages=("en",),
        url="https://ministry.example/",
        layouts=(
            Layout(name="new", title="h1", body="main", since=date(2022, 1, 1)),
            Layout(name="old", title="h1", body="main", until=date(2021, 12, 31)),
        ),
    )

    def chosen(published: Stamp | None) -> str:
        url = "https://ministry.example/1"
        link = Link(url=url, published=published)
        layout = choose_layout(read_page(Document(body=b"<h1>x</h1><main>y</main>", url=url, link=link)), ministry)
        assert layout is not None
        return layout.name

    assert chosen(Stamp(date(2021, 5, 1), "day")) == "old"
    assert chosen(Stamp(datetime(2023, 5, 1, 12, tzinfo=UTC), "minute")) == "new"
    assert chosen(None) == "new"
