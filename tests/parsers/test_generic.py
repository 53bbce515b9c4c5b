"""A page of any site is read as a careful reader reads it, and what is no release is said to be none."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

import pytest

from parsers.document import Document, Link
from parsers.errors import ParseError
from parsers.record import Record
from parsers.release import parse
from tests.fuzz.targets import timed
from tests.parsers.generic_pages import BODY, LAST, LEAD, MENU, NOT_RELEASES, SAMPLES, TEASERS, TITLE, Sample, page
from tests.parsers.plain_pages import NO_DETAIL, PLAIN, PLAIN_FAMILIES
from tests.parsers.site_families import FAMILIES, STANDING, Family
from tests.parsers.tricky_pages import TRICKY

URL = "https://ministry.example/press/2021/ferry-line"


def read(html: str, url: str | None = URL) -> Record:
    return parse(Document(body=html.encode(), url=url))


@pytest.mark.parametrize("sample", [*SAMPLES, *TRICKY, *PLAIN], ids=lambda sample: sample.name)
def test_sample(sample: Sample) -> None:
    record = read(sample.html, sample.url)
    assert record.title == sample.title
    assert (str(record.published_at)[:10] if record.published_at else None) == sample.published
    assert record.text.startswith(sample.first)
    assert record.text.endswith(sample.last)
    assert [words for words in sample.absent if words in record.text] == []


@pytest.mark.parametrize("family", [*FAMILIES, *PLAIN_FAMILIES], ids=lambda family: family.name)
def test_family_of_sites(family: Family) -> None:
    test_sample(family.sample())


@pytest.mark.parametrize("with_address", [True, False])
@pytest.mark.parametrize("name", STANDING)
def test_standing_page(name: str, with_address: bool) -> None:
    html, url = STANDING[name]
    with pytest.raises(ParseError):
        read(page(html, title="Ministry of Foreign Affairs"), url if with_address else None)


@pytest.mark.parametrize("name", NO_DETAIL)
@pytest.mark.parametrize("url", [None, "https://ministry.example/en/x/77"])
def test_page_of_entries_or_of_standing_information(name: str, url: str | None) -> None:
    with pytest.raises(ParseError) as caught:
        read(NO_DETAIL[name], url)
    assert caught.value.reason == "not_a_release"


@pytest.mark.parametrize("name", NOT_RELEASES)
@pytest.mark.parametrize("url", [None, URL, "https://ministry.example/"])
def test_no_release(name: str, url: str | None) -> None:
    with pytest.raises(ParseError) as caught:
        read(NOT_RELEASES[name], url)
    assert caught.value.reason == "not_a_release"


def test_json_ld_gives_the_instant_of_the_printed_day() -> None:
    record = next(read(sample.html) for sample in SAMPLES if sample.name.startswith("wordpress"))
    assert str(record.published_at) == "2021-03-09 10:15:00+02:00"
    assert str(record.updated_at) == "2021-03-10 09:00:00+02:00"


def test_printed_day_wins_over_an_instant_of_another_day() -> None:
    html = page(
        f'<main><h1>{TITLE}</h1><time datetime="2021-03-08T22:30:00Z">9 March 2021</time>{BODY}</main>',
    )
    assert read(html).published_at == date(2021, 3, 9)


def test_release_without_a_date_says_so() -> None:
    html = page(f"<main><h1>Statement by the minister on the ferry line</h1>{BODY}</main>", title="Statement")
    record = read(html, "https://ministry.example/statements/ferry")
    assert record.published_at is None
    assert "no date of publication found" in record.warnings


def test_page_that_a_listing_named_needs_no_date() -> None:
    html = page(f"<main><h1>{TITLE}</h1>{BODY}</main>")
    url = "https://ministry.example/x/77"
    with pytest.raises(ParseError):
        read(html, url)
    assert parse(Document(body=html.encode(), url=url, link=Link(url=url, title=TITLE))).title == TITLE


def test_figures_are_read_as_the_site_writes_them() -> None:
    html = page(f'<main><h1>{TITLE}</h1><p class="date">03/09/2021</p>{BODY}</main>', lang="en")
    assert read(html, "https://transport.example.gov/press/1").published_at == date(2021, 3, 9)
    assert read(html, "https://transport.gov.uk/press/1").published_at == date(2021, 9, 3)


def test_attachments_translations_and_address_come_along() -> None:
    html = page(
        f'<main><h1>{TITLE}</h1><p class="date">9 March 2021</p>{BODY}'
        '<p>See the <a href="/files/agreement.pdf">agreement</a> and the annexes that belong to it.</p></main>',
        head='<link rel="canonical" href="https://ministry.example/press/2021/ferry-line/">'
        '<link rel="alternate" hreflang="de" href="/de/presse/2021/faehre">'
        '<link rel="alternate" hreflang="en" href="/press/2021/ferry-line">'
        '<link rel="alternate" hreflang="x-default" href="/press/2021/ferry-line">',
    )
    record = read(html, URL + "?utm_source=mail")
    assert [(item.url, item.media_type) for item in record.attachments] == [
        ("https://ministry.example/files/agreement.pdf", "application/pdf")
    ]
    assert [(item.language, item.url) for item in record.translations] == [
        ("de", "https://ministry.example/de/presse/2021/faehre")
    ]
    assert record.canonical_url is not None
    assert record.canonical_url.rstrip("/") == URL


def test_canonical_address_on_another_host_is_not_believed() -> None:
    html = page(
        f'<main><h1>{TITLE}</h1><p class="date">9 March 2021</p>{BODY}</main>',
        head='<link rel="canonical" href="https://elsewhere.example/home">',
    )
    assert "elsewhere" not in (read(html).canonical_url or "")


def test_origins_say_where_the_fields_came_from() -> None:
    html = page(
        f"<main><h1>{TITLE}</h1>{BODY}</main>",
        head='<meta property="article:published_time" content="2021-03-09T08:00:00+01:00">',
    )
    record = read(html)
    assert record.origins["published_at"] == "meta"
    assert record.parser.startswith("generic/html@")


def test_release_that_is_a_file() -> None:
    html = page(
        f'<nav>{MENU}</nav><main><h1>{TITLE}</h1><span class="date-display-single">Signed on: 09/03/2021</span>'
        '<p><a href="/files/release.pdf">Download the release</a></p></main>',
        lang="fr",
    )
    record = read(html)
    assert record.published_at == date(2021, 3, 9)
    assert record.text == ""
    assert [item.url for item in record.attachments] == ["https://ministry.example/files/release.pdf"]
    assert "the text of the release is in the attached file" in record.warnings


def test_list_of_files_is_no_release() -> None:
    rows = "".join(f'<li><a href="/f/{day}.pdf">Minutes of meeting {day}</a> {day}.03.2021</li>' for day in range(1, 9))
    with pytest.raises(ParseError):
        read(page(f"<main><h1>Minutes of our meetings</h1><p>9 March 2021</p><ul>{rows}</ul></main>"))


def test_blocks_keep_their_kinds_in_order() -> None:
    html = page(
        f'<main><h1>{TITLE}</h1><p class="date">9 March 2021</p><p>{LEAD}</p><h2>What was agreed</h2>'
        "<ul><li>Both harbours will be dredged before May.</li><li>One office sells all tickets.</li></ul>"
        f"<blockquote><p>The sea was always our road.</p></blockquote>"
        "<table><tr><th>Town</th><th>Ships</th></tr><tr><td>North</td><td>2</td></tr></table>"
        f"<p>{LAST}</p></main>"
    )
    kinds = [block.type for block in read(html).body]
    assert kinds == ["paragraph", "heading", "list_item", "list_item", "quote", "table", "paragraph"]
    assert "Town | Ships\nNorth | 2" in read(html).text


def test_menu_and_teasers_never_reach_the_body() -> None:
    html = page(
        f'<div class="a">{MENU}</div><div class="b"><h1>{TITLE}</h1><p class="date">9 March 2021</p>{BODY}</div>'
        f'<div class="c">{TEASERS}</div>'
    )
    record = read(html)
    assert record.text.endswith(LAST)
    assert "Careers" not in record.text


@pytest.mark.parametrize(
    "opening",
    ["<html hidden>", '<html style="display:none">', "<html><body hidden>", '<html><body style="display: none">',
     '<html><body aria-hidden="true">', '<html role="dialog"><body role="alert">'],
)  # fmt: skip
def test_a_page_hidden_as_a_whole_until_its_script_shows_it_is_read(opening: str) -> None:
    html = f"<!doctype html>{opening}<main><h1>{TITLE}</h1><time>9 March 2021</time>{BODY}</main></html>"
    record = read(html)
    assert record.title == TITLE
    assert record.text.endswith(LAST)


@pytest.mark.parametrize(
    "inner",
    ["<div>" * 380 + "<p>Tel. 22 310 400</p>" * 8000, "<p>* * *</p><p>Tel. 22 310 400</p>" * 2500],
    ids=["lines hundreds of elements deep", "rows of stars, each before lines of addresses"],
)
def test_a_page_costs_what_its_size_is(inner: str) -> None:
    html = page(f"<main><h1>{TITLE}</h1><time>9 March 2021</time>{BODY}{inner}</main>")
    timed(parse_or_refuse, html.encode())


def parse_or_refuse(body: bytes) -> None:
    with suppress(ParseError):
        parse(Document(body=body, url=URL))
