"""Pages that list releases: as a ministry declares them, and of sites that nobody described."""

# ruff: noqa: E501 (markup stands on one line, as it does on sites)

import time
from datetime import date

import pytest

from parsers.discovery import discover
from parsers.document import Document, Listed
from parsers.errors import ParseError
from parsers.ministries import get
from parsers.ministry import Pages

URL = "https://www.example.gov/press/"
TITLES = (
    "Foreign Minister meets Ambassador of Norland in the capital",
    "Statement on the elections in the Republic of Estmark",
    "Joint communiqué after talks with the European partners",
    "Reply of the spokesperson to a question about the border",
    "Remarks at the opening of the exhibition of maritime maps",
    "Message of condolence after the floods in Sudermania",
)
MENU = (
    "<nav><ul>" + "".join(f'<li><a href="/about/{n}">About the ministry {n}</a></li>' for n in range(9)) + "</ul></nav>"
)
FOOT = '<footer><a href="/legal">Legal notice of the ministry and its bodies</a> Updated 1 March 2026</footer>'


def page(body: str, *, language: str = "en", head: str = "") -> bytes:
    return f'<!doctype html><html lang="{language}"><head>{head}<title>Press</title></head><body>{MENU}<main>{body}</main>{FOOT}'.encode()


def read(body: str, *, url: str | None = URL, language: str = "en", head: str = "") -> Listed:
    return discover(Document(page(body, language=language, head=head), url=url))


def rows(form: str, count: int = 6) -> str:
    return "".join(form.format(n=n, title=TITLES[n], day=20 - n) for n in range(count))


# --- declared --------------------------------------------------------------------------------------------------------


def test_day_and_clock_time_of_two_elements_make_one_instant() -> None:
    body = """<ul class="announce announce_articles"><li class="announce__item">
    <span class="announce__date">20.08.2026</span> <span class="announce__time">15:04</span>
    <a class="announce__link" href="/ru/foreign_policy/news/1429100/">О встрече министра с послом</a>
    <div class="announce__meta-tags">Норландия, Встречи</div></li></ul>"""
    url = "https://mid.ru/ru/foreign_policy/news/"
    listed = discover(Document(page(body, language="ru"), url=url), get("ru-mid"))
    (link,) = listed.items
    assert link.url == "https://mid.ru/ru/foreign_policy/news/1429100/"
    assert link.title == "О встрече министра с послом"
    assert link.published is not None
    assert link.published.value.isoformat() == "2026-08-20T15:04:00+03:00"
    assert link.language == "ru"
    assert listed.next == "https://mid.ru/ru/foreign_policy/news/?PAGEN_1=2"
    second = discover(Document(page(body, language="ru"), url=listed.next), get("ru-mid"))
    assert second.next == "https://mid.ru/ru/foreign_policy/news/?PAGEN_1=3"


def test_a_counted_page_is_counted_on_in_its_path() -> None:
    body = """<div class="hentry"><h3 class="hentry__title"><a href="/events/president/news/57080" itemprop="url">
    <span itemprop="name">Встреча с послами</span></a></h3>
    <time datetime="2026-08-12" itemprop="datePublished">12 августа 2026 года, 16:30</time></div>"""
    for url, following in (("", "/page/2"), ("/page/2", "/page/3"), ("/page/19", "/page/20")):
        document = Document(page(body, language="ru"), url=f"http://kremlin.ru/events/president/news{url}")
        listed = discover(document, get("ru-kremlin"))
        assert listed.next == f"http://kremlin.ru/events/president/news{following}"
        assert listed.items[0].published is not None
        assert listed.items[0].published.value.isoformat() == "2026-08-12T16:30:00+03:00"


def test_a_page_without_items_has_no_next() -> None:
    listed = discover(
        Document(page("<p>Nothing</p>"), url="https://mid.ru/en/foreign_policy/news/?PAGEN_1=900"), get("ru-mid")
    )
    assert listed == Listed()


def test_a_head_dates_the_items_under_it() -> None:
    body = """<details><summary>2026年08月19日発表</summary><ul><li class="c-news-link__item"><a href="/press/press_1.html">検討会の開催について</a></li>
    <li class="c-news-link__item"><a href="/press/press_2.html">意見募集について</a></li></ul></details>
    <details><summary>2026年08月18日発表</summary><ul><li class="c-news-link__item"><a href="/press/press_3.html">調査結果について</a></li></ul></details>"""
    items = discover(
        Document(page(body, language="ja"), url="https://www.env.go.jp/press/index.html"), get("jp-env")
    ).items
    assert [link.published.day for link in items if link.published] == [date(2026, 8, 19)] * 2 + [date(2026, 8, 18)]


def test_a_day_without_its_year_is_no_date() -> None:
    body = """<dl class="title-list"><dt class="list-title">8月19日付</dt><dd><ul class="link-list">
    <li><a href="/mofaj/pageit_000001_03140.html">外相会談の開催</a></li></ul></dd></dl>"""
    document = Document(page(body, language="ja"), url="https://www.mofa.go.jp/mofaj/press/release/index.html")
    (link,) = discover(document, get("jp-mofa")).items
    assert link.published is None


def test_figures_are_read_in_the_order_of_the_site() -> None:
    body = '<div class="yui3-tab-panel yui3-tab-panel-selected"><table><tbody><tr><td><a href="/web/guest/-/a">Meeting</a></td><td>2/3/22</td></tr></tbody></table></div>'
    document = Document(page(body), url="https://www.kln.gov.my/web/guest/press-releases")
    (link,) = discover(document, get("my-kln")).items
    assert link.published is not None
    assert link.published.value == date(2022, 2, 3)


def test_where_the_declared_layout_is_gone_what_repeats_is_read() -> None:
    body = rows(
        '<div class="card"><h3><a href="/en/foreign_policy/news/142910{n}/">{title}</a></h3><p>{day} August 2026</p></div>'
    )
    items = discover(Document(page(body), url="https://mid.ru/en/foreign_policy/news/"), get("ru-mid")).items
    assert [link.title for link in items] == list(TITLES)


# --- of unknown sites ------------------------------------------------------------------------------------------------

FORMS = {
    "list": ('<li><span class="d">{day} August 2026</span> <a href="/press/{n}.html">{title}</a></li>', "ul"),
    "table": ('<tr><td><a href="/press/{n}.html">{title}</a></td><td>{day}.08.2026</td></tr>', "table"),
    "cards": (
        '<article class="card"><a href="/press/{n}.html"><img src="/i/{n}.jpg"></a><p class="tag"><a href="/tag/a">News</a></p>'
        '<h3><a href="/press/{n}.html">{title}</a></h3><time datetime="2026-08-{day}">{day} Aug</time>'
        '<p>What was said in short.</p><a href="/press/{n}.html">Read more</a></article>',
        "div",
    ),
    "date inside the link": (
        '<a class="row" href="/press/{n}.html"><span>August {day}, 2026</span><h4>{title}</h4></a>',
        "div",
    ),
    "words after the link": ('<p><a href="/press/{n}.html">{title}</a>, media release, August {day}, 2026</p>', "div"),
    "definition list": ('<dt>{day} August 2026</dt><dd><a href="/press/{n}.html">{title}</a></dd>', "dl"),
    "lines": ('{day} August 2026 <a href="/press/{n}.html">{title}</a><br>', "div"),
}


@pytest.mark.parametrize("form", FORMS)
def test_rows_are_found_by_what_repeats(form: str) -> None:
    row, container = FORMS[form]
    listed = read(f"<h1>Press</h1><{container}>{rows(row)}</{container}>")
    assert [link.url for link in listed.items] == [f"https://www.example.gov/press/{n}.html" for n in range(6)]
    assert [link.title for link in listed.items] == list(TITLES)
    assert [link.published.day for link in listed.items if link.published] == [date(2026, 8, 20 - n) for n in range(6)]


@pytest.mark.parametrize(
    ("language", "titles", "day", "expected"),
    [
        ("ru", ("О встрече министра с послом Норландии", "Комментарий официального представителя", "О телефонном разговоре министров"), "{} августа 2026 года", 20),
        ("fr", ("Entretien du ministre avec son homologue", "Déclaration de la porte-parole du ministère", "Communiqué conjoint des trois ministres"), "{} août 2026", 20),
        ("de", ("Außenminister trifft Amtskollegen in Bern", "Erklärung der Sprecherin zur Lage im Norden", "Gemeinsame Erklärung der drei Minister"), "{}. August 2026", 20),
        ("zh", ("外交部发言人主持例行记者会答记者问", "外交部长会见来访的代表团一行", "关于举行战略对话的联合新闻公报"), "2026年8月{}日", 20),
        ("ja", ("外務大臣と駐日大使との会談について", "共同声明の発表に関する記者会見の概要", "災害に対する無償資金協力の書簡交換"), "令和8年8月{}日", 20),
        ("ar", ("وزير الخارجية يلتقي سفير الجمهورية", "بيان صادر عن المتحدث باسم الوزارة", "بيان مشترك بعد المحادثات الثنائية"), "{} أغسطس 2026", 20),
    ],
)  # fmt: skip
def test_no_language_is_needed_to_find_rows(language: str, titles: tuple[str, ...], day: str, expected: int) -> None:
    body = "".join(
        f'<li><a href="/n/{n}">{title}</a> <span>{day.format(expected - n)}</span></li>'
        for n, title in enumerate(titles)
    )
    items = read(f"<ul>{body}</ul>", language=language).items
    assert [link.title for link in items] == list(titles)
    assert [link.published.day for link in items if link.published] == [date(2026, 8, expected - n) for n in range(3)]
    assert {link.language for link in items} == {language}


def test_an_undated_list_of_long_headlines_is_read() -> None:
    items = read("<ul>" + rows('<li><a href="/press/2026-{n}.html">{title}</a></li>') + "</ul>").items
    assert [link.title for link in items] == list(TITLES)
    assert all(link.published is None for link in items)


def test_the_first_release_may_be_set_apart() -> None:
    first = '<div class="lead"><h2><a href="/press/9.html">The Minister addresses the General Assembly</a></h2><p>21 August 2026</p></div>'
    items = read(
        f"<section>{first}<ul>"
        + rows('<li><a href="/press/{n}.html">{title}</a> {day} August 2026</li>')
        + "</ul></section>"
    ).items
    assert len(items) == 7
    assert items[0].title == "The Minister addresses the General Assembly"


def test_closed_tabs_and_hidden_parts_are_not_listed() -> None:
    form = '<li><a href="/{n}.html">{title}</a> {day} August 2026</li>'
    tabs = (
        f'<div class="tab-pane active"><ul>{rows(form, 4)}</ul></div><div class="tab-pane"><ul>{rows(form)}</ul></div>'
    )
    assert len(read(tabs).items) == 4
    assert len(read(f"<ul>{rows(form, 4)}</ul><div style='display: none'><ul>{rows(form)}</ul></div>").items) == 4


def test_the_order_of_figures_shows_in_the_list_itself() -> None:
    days = ("2/28/22", "2/3/22", "1/12/22", "1/2/22")
    body = "".join(f'<tr><td><a href="/{n}">{TITLES[n]}</a></td><td>{day}</td></tr>' for n, day in enumerate(days))
    items = read(f"<table>{body}</table>", url="https://example.org/p").items
    assert [link.published.day.isoformat() for link in items if link.published] == [
        "2022-02-28", "2022-02-03", "2022-01-12", "2022-01-02",
    ]  # fmt: skip


def test_ambiguous_figures_alone_are_no_date() -> None:
    body = "".join(f'<li><a href="/{n}">{TITLES[n]}</a> 3/4/22</li>' for n in range(3))
    assert all(link.published is None for link in read(f"<ul>{body}</ul>", url="https://example.org/p").items)


_PROSE = "The two sides spoke at length about trade, transport and the protection of the shared sea. " * 3


@pytest.mark.parametrize(
    "body",
    [
        "<h1>Statement</h1>" + f"<p>{_PROSE}</p>" * 8 + "<h3>See also</h3><ul>" + rows('<li><a href="/{n}">{title}</a> {day} May 2026</li>', 3) + "</ul>",
        f'<p>{_PROSE} <a href="/treaty">The treaty on good neighbourly relations</a> of 3 May 2026. {_PROSE}</p>' * 3,
        "<ul>" + "".join(f'<li><a href="/events/{n}">Regular meeting of the commission</a> {n} May 2026</li>' for n in range(1, 9)) + "</ul>",
        "<ul>" + "".join(f'<li><a href="/minutes/{n}.pdf">Minutes of the session number {n}</a> {n} May 2026</li>' for n in range(1, 9)) + "</ul>",
        "<ul>" + "".join(f'<li><a href="/service/{n}">Passports {n}</a></li>' for n in range(30)) + "</ul>",
        "<p>No items.</p>",
        "",
    ],
    ids=["article", "links in prose", "calendar", "minutes as files", "services", "words", "nothing"],
)  # fmt: skip
def test_what_is_no_list_of_releases_lists_none(body: str) -> None:
    assert read(body) == Listed()


PAGERS = [
    ('<a href="?page=1" rel="next">›</a>', "?page=1"),
    ('<ul class="pager"><li><a href="?page=0">1</a></li><li><a href="?page=1">2</a></li></ul>', "?page=1"),
    ('<a href="/press/page/2/">Older posts</a>', "page/2/"),
    ('<a href="?start=20">Weiter</a>', "?start=20"),
    ('<a href="?PAGEN_1=2">Далее</a>', "?PAGEN_1=2"),
    ('<a href="/press/index_1.html?p=2">下一页</a>', "index_1.html?p=2"),
    ('<a href="/press/archive.html">Next: the archive</a>', None),
    ('<a href="#">Next</a>', None),
]


@pytest.mark.parametrize(("pager", "expected"), PAGERS, ids=[pager for pager, _ in PAGERS])
def test_the_next_page(pager: str, expected: str | None) -> None:
    listed = read("<ul>" + rows('<li><a href="/{n}">{title}</a> {day} May 2026</li>') + f"</ul>{pager}")
    assert listed.next == (URL + expected if expected else None)


def test_a_page_that_names_itself_as_next_does_not_go_round() -> None:
    assert (
        read(
            "<ul>"
            + rows('<li><a href="/{n}">{title}</a> {day} May 2026</li>')
            + f'</ul><a rel="next" href="{URL}#p">Next</a>'
        ).next
        is None
    )


def test_base_and_padding_of_addresses() -> None:
    body = "<ul>" + rows('<li><a href="\n\t details.cfm?id={n}& ">{title}</a>, {day} May 2026</li>') + "</ul>"
    items = read(body, head='<base href="https://example.gov/news/">').items
    assert items[0].url == "https://example.gov/news/details.cfm?id=0&"


def test_a_page_of_unknown_address_may_name_its_own() -> None:
    body = "<ul>" + rows('<li><a href="/{n}">{title}</a> {day} May 2026</li>') + "</ul>"
    assert (
        read(body, url=None, head='<link rel="canonical" href="https://example.gov/press">').items[0].url
        == "https://example.gov/0"
    )
    assert read(body, url=None).items == ()


@pytest.mark.parametrize("unit", ["<div>", "<a href=/x>", "<li><a href=/1>", "<table><tr><td>", "<b>1.1.2026"])
def test_hostile_pages_end_in_bounded_time(unit: str) -> None:
    read("<ul>" + rows('<li><a href="/{n}">{title}</a> {day} May 2026</li>') + "</ul>")
    began = time.perf_counter()
    try:
        read(unit * 20_000)
    except ParseError as error:
        assert error.reason == "unreadable"  # noqa: PT017 (refusing is one of two right ends)
    assert time.perf_counter() - began < 3


def test_a_list_of_thousands_is_read_in_well_under_a_second() -> None:
    body = "".join(
        f'<li><a href="/press/{n}.html">{TITLES[n % 6]} number {n}</a> {1 + n % 28} May 2026</li>' for n in range(3000)
    )
    began = time.perf_counter()
    assert len(read(f"<ul>{body}</ul>").items) == 3000
    assert time.perf_counter() - began < 2


def test_a_listing_may_leave_out_what_is_no_release() -> None:
    place = Pages(url=URL, item="main li", exclude=r"/video/")
    body = '<ul><li><a href="/video/1">Video</a></li><li><a href="/press/1">Statement</a></li></ul>'
    assert [link.url for link in discover(Document(page(body), url=URL), None, place).items] == [
        "https://www.example.gov/press/1"
    ]


CARDS = [
    ('<a href="/press/{n}.html"><div class="tag">News</div><div class="card__title">{title}</div><div>What was said in a few words on that day of the month.</div><div>{day} May 2026</div></a>', "named part"),
    ('<div class="item"><h3>{title}</h3><p>{day} May 2026</p><a href="/press/{n}.html">Read more</a></div>', "read more"),
    ('<div class="item"><a href="/press/{n}.html"><img src="{n}.jpg" alt=""></a><p>{title}</p><span>{day} May 2026</span></div>', "picture"),
    ('<li><a href="/press/{n}.html"><span>{title}</span><time>{day} May 2026</time></a></li>', "time in the link"),
]  # fmt: skip


@pytest.mark.parametrize(("form", "name"), CARDS, ids=[name for _, name in CARDS])
def test_the_headline_of_a_card_is_told_from_its_other_lines(form: str, name: str) -> None:
    items = read(f"<div>{rows(form)}</div>").items
    assert [link.title for link in items] == list(TITLES)
    assert all(link.published for link in items)


def test_two_dated_headlines_are_a_list() -> None:
    assert (
        len(read("<ul>" + rows('<li><a href="/press/{n}.html">{title}</a> {day} May 2026</li>', 2) + "</ul>").items)
        == 2
    )


@pytest.mark.parametrize(
    "wrapper", ["language-en", "layout has-sidebar", "search-results", "page-with-menu", "lang-en no-share"]
)
def test_a_name_of_the_whole_page_makes_no_furniture_of_it(wrapper: str) -> None:
    body = "<ul>" + rows('<li><a href="/press/{n}.html">{title}</a> {day} May 2026</li>') + "</ul>"
    assert len(read(f'<div class="{wrapper}"><h1>Press</h1>{body}<p>And more.</p></div>').items) == 6


def test_a_wall_in_a_lists_place_is_a_wall_and_no_empty_list() -> None:
    wall = b'<html><head><script>window["bobcmn"] = "1";</script><script src="/TSPD/1?type=9"></script></head><body></body></html>'
    for place in (None, *get("ru-mid").places[:1]):
        with pytest.raises(ParseError) as caught:
            discover(Document(wall, url="https://mid.ru/en/foreign_policy/news/", status=200), get("ru-mid"), place)
        assert (caught.value.reason, caught.value.wall) == ("wall", "f5")
