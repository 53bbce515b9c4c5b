"""`parse` takes any bytes in any format, raises ParseError alone, and gives the same record for the same bytes."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parsers.document import Document, Format
from parsers.errors import ParseError
from parsers.ministries import all_ministries, get
from parsers.record import Record
from parsers.release import detect_format, parse
from tests.parsers.generic_pages import BODY, LAST, LEAD, SAMPLES, TITLE, page

FORMATS: tuple[Format, ...] = ("auto", "html", "text", "json", "xml")

GOVUK: dict[str, Any] = {
    "base_path": "/government/news/ferry-line",
    "document_type": "press_release",
    "title": TITLE,
    "description": "Ministers agreed.",
    "locale": "en",
    "first_published_at": "2021-03-09T10:00:00+00:00",
    "details": {
        "body": f'<div class="govspeak">{BODY}<div class="contact"><p>Press desk 0300 000 000</p></div></div>',
        "first_public_at": "2021-03-09T09:00:00.000+00:00",
        "change_history": [
            {"public_timestamp": "2021-03-11T12:00:00+00:00", "note": "Added a map."},
            {"public_timestamp": "2021-03-09T09:00:00+00:00", "note": "First published."},
        ],
    },
    "links": {
        "organisations": [{"title": "Department for Harbours"}],
        "available_translations": [
            {"locale": "en", "base_path": "/government/news/ferry-line"},
            {"locale": "cy", "base_path": "/government/news/ferry-line.cy"},
        ],
    },
}

MESSAGE = f"""<?xml version="1.0" encoding="UTF-8"?>
<messages xmlns="https://www.news.admin.ch/messages"><message id="4711" revoked="no"><version>2</version>
<pubdate>2021-03-09</pubdate><originator lead="yes"><name lang="en">Federal Office of Ferries</name></originator>
<content lang="de"><city>Bern</city><title>Fähre fährt wieder</title><lead>Die Fähre fährt ab Juni wieder.</lead>
<text link="no">&lt;p&gt;Der Bundesrat hat das Abkommen am Dienstag gutgeheissen.&lt;/p&gt;</text>
<contact>Medienstelle, +41 31 000 00 00</contact>
<attachment><title>Abkommen</title><format>pdf</format><uri>https://www.newsd.admin.ch/a/1.pdf</uri></attachment></content>
<content lang="en"><city>Bern</city><title>{TITLE}</title><lead>{LEAD}</lead>
<text link="no">&lt;p&gt;{LAST}&lt;/p&gt;</text></content></message></messages>"""

NBSP = "\u00a0"
ITEM = f"""<item xmlns:content="http://purl.org/rss/1.0/modules/content/">
<title>{TITLE.replace(" ", NBSP, 1)}</title>
<link>https://www.whitehouse.gov/briefing-room/2021/03/09/ferry/</link>
<pubDate>Tue, 09 Mar 2021 15:02:03 +0000</pubDate>
<category>Statements and Releases</category><description>Only the beginning</description>
<content:encoded><![CDATA[<script>alert(1)</script>{BODY}<p>###</p>]]></content:encoded></item>"""


def read(body: str, **known: Any) -> Record:
    ministry = known.pop("ministry", None)
    return parse(Document(body=body.encode(), **known), get(ministry) if ministry else None)


def test_govuk_content_item() -> None:
    record = read(json.dumps(GOVUK), ministry="gb-gov")
    assert record.title == TITLE
    assert record.text.startswith(LEAD)
    assert record.text.endswith(LAST)
    assert "0300" not in record.text
    assert str(record.published_at) == "2021-03-09 09:00:00+00:00"
    assert str(record.updated_at) == "2021-03-11 12:00:00+00:00"
    assert [item.language for item in record.translations] == ["cy"]
    assert record.parser.startswith("gb-gov/content-api@")


def test_withdrawn_notice_marks_the_record() -> None:
    notice = {"withdrawn_notice": {"explanation": "<p>Out of date.</p>", "withdrawn_at": "2022-01-01T00:00:00Z"}}
    assert read(json.dumps(GOVUK | notice)).withdrawn
    assert not read(json.dumps(GOVUK)).withdrawn


def test_other_content_of_govuk_is_no_release() -> None:
    with pytest.raises(ParseError) as caught:
        read(json.dumps(GOVUK | {"document_type": "case_study"}))
    assert caught.value.reason == "not_a_release"


def test_swiss_message_in_its_first_language_and_in_the_one_asked_for() -> None:
    first, english = read(MESSAGE, ministry="ch-news"), read(MESSAGE, ministry="ch-news", language="en")
    assert (first.title, first.language) == ("Fähre fährt wieder", "de")
    assert first.text == "Die Fähre fährt ab Juni wieder.\n\nDer Bundesrat hat das Abkommen am Dienstag gutgeheissen."
    assert (english.title, english.text) == (TITLE, f"{LEAD}\n\n{LAST}")
    assert first.document_number == "4711"
    assert first.attachments[0].url == "https://www.newsd.admin.ch/a/1.pdf"


def test_revoked_message_is_withdrawn() -> None:
    assert read(MESSAGE.replace('revoked="no"', 'revoked="yes"')).withdrawn


def test_feed_item_with_the_whole_text() -> None:
    record = read(ITEM, ministry="us-whitehouse")
    assert record.title == TITLE
    assert record.text.startswith(LEAD)
    assert record.text.endswith(LAST)
    assert "alert" not in record.text
    assert str(record.published_at) == "2021-03-09 15:02:03+00:00"
    assert record.origins["published_at"] == "feed"


def test_feed_of_many_items_is_no_release() -> None:
    with pytest.raises(ParseError) as caught:
        read(f"<rss><channel>{ITEM}{ITEM}</channel></rss>")
    assert caught.value.reason == "not_a_release"


def test_entities_of_xml_are_neither_expanded_nor_fetched(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("classified", encoding="utf-8")
    lines = [f'<!ENTITY e{number} "{f"&e{number - 1};" * 10 if number else "ha"}">' for number in range(30)]
    dtd = f'<!DOCTYPE item [<!ENTITY x SYSTEM "{secret.as_uri()}">{"".join(lines)}]>'
    started = time.perf_counter()
    record = read(
        dtd + f"<item><title>Ferry</title><description>{LEAD} &x; &e29; {LAST}</description></item>", format="xml"
    )
    assert "classified" not in record.text
    assert len(record.text) < 2 * len(LEAD + LAST)
    assert time.perf_counter() - started < 2


@pytest.mark.parametrize(
    ("text", "content_type", "form"),
    [
        ('{"title": "x"}', None, "json"),
        ('[{"title": "x"}]', "application/json", "json"),
        ("<?xml version='1.0'?><messages/>", None, "xml"),
        ("<?xml version='1.0'?><!DOCTYPE html><html></html>", None, "html"),
        ("<item><title/></item>", None, "xml"),
        ("<!DOCTYPE html><html>", None, "html"),
        ("<p>Hello</p>", None, "html"),
        ("Statement by the minister\n\nHello.", "text/plain", "text"),
        ("[Remarks as delivered]\n\nHello.", None, "text"),
    ],
)
def test_format_is_told_by_what_a_text_begins_with(text: str, content_type: str | None, form: str) -> None:
    assert detect_format(text, content_type) == form


def test_wall_is_no_release() -> None:
    wall = page(
        "<p>Please enable JavaScript to view the page content.</p>", head="<script>window['bobcmn']='1'</script>"
    )
    wall += '<script src="/TSPD/0812?type=9"></script>'
    with pytest.raises(ParseError) as caught:
        parse(Document(body=wall.encode(), url="https://mid.ru/ru/foreign_policy/news/1/", status=200))
    assert (caught.value.reason, caught.value.wall) == ("wall", "f5")


def test_version_of_the_reader_stands_in_the_record() -> None:
    record = read(SAMPLES[0].html, url=SAMPLES[0].url)
    assert record.parser.partition("@")[2]


MARKUP = st.text(alphabet=st.sampled_from("<>/abdiptrhv \"'=&;!-[]{}:,.0123456789éЖ日\n\x00\u00ad"), max_size=400)
PIECES = "<p> </p> <div> </div> <h1> </h1> <table> <tr> <td> </table> <ul> <li> <br> <!-- --> <b> </i> &#0;"
TAGS = st.lists(
    st.sampled_from(
        [
            *PIECES.split(),
            "<title>",
            "</title>",
            LEAD,
            "9 March 2021",
            "<a href='x.pdf'>",
            "<div class='date'>",
            "<![CDATA[",
            "]]>",
            "<item>",
        ]
    ),
    max_size=60,
).map("".join)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=1500) | MARKUP.map(str.encode) | TAGS.map(str.encode), st.sampled_from(FORMATS))
def test_any_bytes_give_a_record_or_a_parse_error_and_always_the_same(body: bytes, form: Format) -> None:
    def outcome() -> str:
        try:
            return parse(Document(body=body, format=form)).to_line(explain=True)
        except ParseError as error:
            return f"{error.reason}: {error.detail}"

    assert outcome() == outcome()


JSON = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(GOVUK)), JSON, st.sampled_from(["details", "links", ""]))
def test_slips_in_api_answers_raise_parse_errors_alone(key: str, value: object, part: str) -> None:
    data = GOVUK | ({part: {**GOVUK[part], next(iter(GOVUK[part])): value}} if part else {key: value})
    try:
        parse(Document(body=json.dumps(data).encode(), format="json"))
    except ParseError as error:
        assert error.reason in ("not_a_release", "empty", "unreadable")  # noqa: PT017  (both outcomes are right)


@pytest.mark.parametrize("reference", ["&#xD83D;", "&#xFFFFFFFF;", "&#99999999999999999999;", "&#1114112;"])
def test_references_to_no_character_in_an_ill_formed_item_do_no_harm(reference: str) -> None:
    item = (
        f"<item><title>Statement {reference} by the Minister & others</title><link>https://mfa.example/1</link>"
        f"<description>The minister thanked {reference} all who had come to the harbour.</description></item>"
    )
    record = parse(Document(item.encode(), url="https://mfa.example/1"))
    assert record.title.startswith("Statement ")
    assert "harbour" in record.text


@settings(max_examples=60, deadline=None)
@given(TAGS, st.sampled_from(sorted(all_ministries())))
def test_ministries_raise_parse_errors_alone(markup: str, ministry: str) -> None:
    chosen = all_ministries()[ministry]
    anchors = "".join(f"<div id='{layout.name}'>" for layout in chosen.layouts)
    try:
        parse(Document(body=(anchors + markup).encode(), url=chosen.url), chosen)
    except ParseError as error:
        assert error.detail  # noqa: PT017


@pytest.mark.parametrize("ministry", [None, "by-mfa"])
def test_hundred_thousand_paragraphs_are_refused_in_bounded_time(ministry: str | None) -> None:
    body = page(f"<section class='content-page'><h1>{TITLE}</h1>" + "<p>Yes, minister.</p>" * 100_000 + "</section>")
    started = time.perf_counter()
    with pytest.raises(ParseError):
        read(body, url="https://mfa.gov.by/press/statements/1.html", ministry=ministry)
    assert time.perf_counter() - started < 10


def test_controls_and_halves_of_pairs_never_reach_the_record() -> None:
    html = page(f"<main><h1>{TITLE}&#27;&#8;</h1><p>9 March 2021</p>{BODY}<p>Bell&#7; and {NBSP}blank.</p></main>")
    assert read(html, url="https://ministry.example/press/1").title == TITLE
    assert read(html, url="https://ministry.example/press/1").text.endswith("Bell and blank.")
    item = json.dumps({"title": "Ferry \ud83d", "content_html": f"<p>{LEAD} \udc00</p>"})
    assert read(item, format="json").to_line().encode()


def test_ten_megabytes_of_text_are_refused_in_bounded_time() -> None:
    body = page(f"<main><h1>{TITLE}</h1><p>9 March 2021</p>" + f"<p>{LEAD}</p>" * 90_000 + "</main>")
    assert len(body) > 9_900_000
    started = time.perf_counter()
    with pytest.raises(ParseError) as caught:
        read(body, url="https://ministry.example/press/1")
    assert caught.value.reason == "unreadable"
    assert time.perf_counter() - started < 15


def test_labelled_pages_reach_their_goals(shared: Callable[..., Path]) -> None:
    shared("real", "TRUTH_articles.jsonl")
    from tests.eval.pages import GOALS, evaluate, refuse_lists

    for generic in (False, True):
        tallies, misses = evaluate(generic=generic)
        shares = {measure: tallies["all"].share(measure) or 0.0 for measure in GOALS}
        assert all(shares[measure] >= goal for measure, goal in GOALS.items()), "\n".join(misses)
        right, asked, taken = refuse_lists(generic=generic)
        assert right >= 0.95 * asked, "\n".join(taken)


def test_a_notice_of_which_the_api_gives_only_a_summary_says_so() -> None:
    """federalregister.gov keeps the text of a notice at another address."""
    notice = {
        "title": "Notice of a meeting on ferry lines",
        "abstract": LEAD,
        "document_number": "2026-01234",
        "html_url": "https://example.gov/documents/2026-01234",
        "publication_date": "2026-01-20",
    }
    record = read(json.dumps(notice), format="json")
    assert (record.text, record.document_number, str(record.published_at)) == (LEAD, "2026-01234", "2026-01-20")
    assert record.canonical_url == "https://example.gov/documents/2026-01234"
    assert record.warnings == ("only a summary of the text found",)
    assert read(json.dumps(notice | {"body": f"<p>{LEAD}</p>"}), format="json").warnings == ()
