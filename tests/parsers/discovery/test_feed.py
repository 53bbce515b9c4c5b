"""Feeds of every kind, well-formed or not, and what must never get in through them."""

import time
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from parsers.discovery import discover
from parsers.document import Document, Link
from parsers.errors import ParseError
from parsers.ministries import get
from parsers.ministry import Feed

URL = "https://example.gov/press/feed.xml"


def read(body: str | bytes, *, content_type: str | None = None, url: str | None = URL) -> tuple[Link, ...]:
    headers = {"Content-Type": content_type} if content_type else {}
    return discover(Document(body if isinstance(body, bytes) else body.encode(), url=url, headers=headers)).items


def rss(items: str, head: str = "") -> str:
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Press</title>{head}{items}</channel></rss>'


def item(n: int = 1, more: str = "") -> str:
    return f"<item><title>Release {n}</title><link>https://example.gov/r/{n}</link>{more}</item>"


def test_rss_tells_address_title_time_language_and_id() -> None:
    more = '<pubDate>Wed, 28 Jul 2021 20:14:34 +0300</pubDate><guid isPermaLink="false">x-1</guid>'
    (link,) = read(rss(item(1, more), "<language>en-GB</language>"))
    assert link.url == "https://example.gov/r/1"
    assert link.title == "Release 1"
    assert link.published is not None
    assert link.published.value == datetime(2021, 7, 28, 20, 14, 34, tzinfo=timezone(timedelta(hours=3)))
    assert link.published.precision == "second"
    assert (link.language, link.guid) == ("en", "x-1")
    assert link.payload is None


def test_rdf_keeps_its_items_beside_the_channel_and_may_be_in_shift_jis() -> None:
    text = """<?xml version="1.0" encoding="Shift_JIS"?>
    <rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
      xmlns:dc="http://purl.org/dc/elements/1.1/" xml:lang="ja">
    <channel rdf:about="https://example.go.jp/news.rdf"><title>新着情報</title><link>https://example.go.jp/</link></channel>
    <item rdf:about="https://example.go.jp/a.html"><title>外相会談の概要</title><link>https://example.go.jp/a.html</link>
    <dc:date>2026-08-19T05:00:00+09:00</dc:date></item></rdf:RDF>"""
    (link,) = read(text.encode("shift_jis"), url="https://example.go.jp/news.rdf")
    assert (link.url, link.title, link.language) == ("https://example.go.jp/a.html", "外相会談の概要", "ja")
    assert link.published is not None
    assert link.published.value == datetime(2026, 8, 18, 20, tzinfo=UTC)


def test_atom_tells_published_from_updated_and_names_the_next_page() -> None:
    body = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ru">
    <link rel="self" href="/feed"/><link rel="next" href="/feed?page=2"/>
    <entry><id>tag:example.gov,2026:1</id><title type="html">Встреча &lt;b&gt;с послом&lt;/b&gt; &amp;amp; советником
    </title><link rel="enclosure" href="/a.mp3" type="audio/mpeg"/>
    <link rel="alternate" type="text/html" href="/events/1"/>
    <published>2026-03-05T10:00:00+03:00</published><updated>2026-03-06T09:00:00Z</updated></entry></feed>"""
    listed = discover(Document(body.encode(), url=URL))
    (link,) = listed.items
    assert link.url == "https://example.gov/events/1"
    assert link.title == "Встреча с послом & советником"
    assert (link.published and link.published.day, link.updated and link.updated.day) == (
        date(2026, 3, 5),
        date(2026, 3, 6),
    )
    assert listed.next == "https://example.gov/feed?page=2"


def test_a_time_that_only_says_updated_is_not_a_publication() -> None:
    body = """<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title><link href="/1"/>
    <updated>2026-03-06T09:00:00Z</updated></entry></feed>"""
    (link,) = read(body)
    assert link.published is None
    assert link.updated is not None


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("20 Aug 2026 03:13:00 +0900", "2026-08-20T03:13:00+09:00"),  # no weekday
        ("Tue, 05 Apr 2022 06:27 EDT", "2022-04-05T06:27:00-04:00"),  # no seconds, a zone's name
        ("Thu, 02 May 2013 11:27:00 EST", "2013-05-02T11:27:00-05:00"),
        ("Wed, 19 Aug 2026 10:00:00 JST", "2026-08-19T10:00:00+09:00"),
        ("2026-08-19", "2026-08-19"),
    ],
)
def test_times_as_ministries_write_them(stated: str, expected: str) -> None:
    (link,) = read(rss(item(1, f"<pubDate>{stated}</pubDate>")))
    assert link.published is not None
    assert link.published.value.isoformat() == expected


def test_the_channels_own_date_is_no_items_date() -> None:
    (link,) = read(rss(item(), "<lastBuildDate>Tue, 16 Apr 2013 18:33:46 +0000</lastBuildDate>"))
    assert link.published is None


def test_element_names_in_lower_case_and_links_relative_to_the_channel() -> None:
    body = rss(
        "<item><title>A</title><link>index.cfm?Type=Press Release&amp;id=1</link>"
        "<pubdate>Thu, 02 May 2013 11:27:00 EST</pubdate></item>",
        "<link>http://www.example.gov/public/</link>",
    )
    (link,) = read(body, url=None)
    assert link.url == "http://www.example.gov/public/index.cfm?Type=Press%20Release&id=1"
    assert link.published is not None


def test_a_byte_order_mark_and_blanks_before_the_declaration_do_no_harm() -> None:
    assert len(read("\ufeff \n" + rss(item()))) == 1
    assert len(read(rss(item()).replace('version="1.0"?', 'version="1.0" encoding="UTF-16"?').encode("utf-16"))) == 1


def test_an_item_without_a_link_is_none_unless_its_guid_is_one() -> None:
    body = rss("<item><title>A</title><link/></item><item><title>B</title><guid>https://example.gov/b</guid></item>"
               '<item><title>C</title><guid isPermaLink="false">https://example.gov/c</guid></item>')  # fmt: skip
    assert [link.url for link in read(body)] == ["https://example.gov/b"]


def test_titles_of_other_vocabularies_are_not_the_items() -> None:
    body = rss(
        '<item xmlns:media="http://search.yahoo.com/mrss/"><media:group><media:title>Photo</media:title></media:group>'
        "<title>Release</title><link>https://example.gov/1</link></item>"
    )
    assert [link.title for link in read(body)] == ["Release"]


def test_no_markup_script_or_control_character_reaches_a_title() -> None:
    title = "&lt;script&gt;alert(1)&lt;/script&gt;Joint&lt;br /&gt;statement &amp;#8211; \u200btwo\u00ad states\u202e"
    (link,) = read(rss(f"<item><title>{title}</title><link>https://example.gov/1</link></item>"))
    assert link.title == "Joint statement – two states"


def test_one_address_under_two_ids_is_two_documents() -> None:
    twice = item(1, '<guid isPermaLink="false">a</guid>') + item(1, '<guid isPermaLink="false">b</guid>') + item(2) * 2
    assert len(read(rss(twice))) == 3


def test_ids_that_count_the_items_are_no_ids() -> None:
    counted = "".join(item(n, f'<guid isPermaLink="false">item_{n}</guid>') for n in range(1, 6))
    assert {link.guid for link in read(rss(counted))} == {None}
    own = "".join(item(n, f'<guid isPermaLink="false">item_{900 - 7 * n}</guid>') for n in range(1, 6))
    assert None not in {link.guid for link in read(rss(own))}


def test_a_whole_text_feed_gives_each_item_to_stand_by_itself() -> None:
    body = """<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><language>en-US</language>
    <item><title>Remarks</title><link>https://www.whitehouse.gov/r/1/</link>
    <guid isPermaLink="false">https://www.whitehouse.gov/?p=7</guid>
    <content:encoded><![CDATA[<p>Good morning.</p>]]></content:encoded></item></channel></rss>"""
    ministry = get("us-whitehouse")
    (link,) = discover(Document(body.encode(), url=ministry.places[0].url), ministry).items
    assert link.payload is not None
    element = etree.fromstring(link.payload)
    encoded = element.find("{http://purl.org/rss/1.0/modules/content/}encoded")
    assert encoded is not None
    assert encoded.text == "<p>Good morning.</p>"
    assert element.get("{http://www.w3.org/XML/1998/namespace}lang") == "en"
    assert link.media_type == "application/rss+xml"
    assert link.guid == "https://www.whitehouse.gov/?p=7"


@pytest.mark.parametrize(
    "body",
    [
        rss(item()).replace("<channel>", "<channel><description>A & B</description>"),
        rss(item()).replace("Release 1", "Release&nbsp;1"),
        rss(item())[: -len("</channel></rss>")],
        rss(item()).replace("<title>Press</title>", "<title>Press<br></title>"),
        rss(item()).replace("Release 1", "Release 1 \x0b"),
        rss(item()).replace("Release 1", "Release 1 &#xFFFFFFFF;&#99999999999;&#1114112;&"),
        rss(item()).replace("Release 1", "Release 1 &#xD83D;&"),
    ],
    ids=[
        "bare ampersand",
        "undeclared entity",
        "cut off",
        "unclosed tag",
        "forbidden character",
        "references to no character",
        "reference to half of a pair",
    ],
)
def test_ill_formed_feeds_are_read_on(body: str) -> None:
    (link,) = read(body)
    assert link.url == "https://example.gov/r/1"
    assert link.title is not None
    assert link.title.startswith("Release")


@pytest.mark.parametrize(
    ("charset", "title"), [("windows-1251", "Заявление министерства"), ("euc-jp", "外相会談の概要について")]
)
def test_the_charset_of_the_header_counts_where_the_declaration_is_silent(charset: str, title: str) -> None:
    body = rss(f"<item><title>{title}</title><link>https://example.gov/1</link></item>").encode(charset)
    assert [link.title for link in read(body, content_type=f"application/rss+xml; charset={charset}")] == [title]


def _laughs(depth: int = 9) -> str:
    steps = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, depth))
    return f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "ha">{steps}]>'


def test_entities_of_a_document_are_never_expanded() -> None:
    began = time.perf_counter()
    with pytest.raises(ParseError):
        read(
            _laughs()
            + "<rss><channel><item><title>&e8;</title><link>https://example.gov/1</link></item></channel></rss>"
        )
    assert time.perf_counter() - began < 1


def test_no_file_of_this_machine_comes_in_through_an_entity() -> None:
    theft = '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]>' + rss(item()).partition("?>")[2]
    (link,) = read(theft.replace("Release 1", "Release &x;"))
    assert link.title == "Release &x;"


@pytest.mark.parametrize(
    "body",
    [
        "<rss><channel>" + "<item>" * 100_000,
        "<rss><channel><item><title>" + "<" * 300_000,
        _laughs(9) + "<feed a='&e8;'/>",
    ],
    ids=["deep", "unclosed marks", "attribute bomb"],
)
def test_hostile_feeds_end_in_bounded_time(body: str) -> None:
    read("<rss><channel></channel></rss>")  # what is loaded at first use is loaded
    began = time.perf_counter()
    with suppress(ParseError):  # refusing is as good as finding nothing; what counts is that it ends
        assert not read(body)
    assert time.perf_counter() - began < 2


@pytest.mark.parametrize(
    "page", ["<!doctype html><html><body><p>Please wait</p></body></html>", "<html><item></item></html>", "plain"]
)
def test_a_page_where_a_feed_should_be_is_an_error(page: str) -> None:
    with pytest.raises(ParseError) as caught:
        discover(Document(page.encode(), url=URL), None, Feed(url=URL))
    assert caught.value.reason == "unreadable"


def test_an_empty_feed_lists_nothing_and_an_empty_body_is_an_error() -> None:
    assert read(rss("")) == ()
    with pytest.raises(ParseError) as caught:
        read(b" \n")
    assert caught.value.reason == "empty"


@settings(deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(body: bytes) -> None:
    for start in (b"", b"<rss><channel>", b'<feed xmlns="http://www.w3.org/2005/Atom"><entry>', b"<urlset><url>", b"{"):
        try:
            listed = discover(Document(start + body, url=URL))
        except ParseError:
            continue
        assert listed == discover(Document(start + body, url=URL))
        assert all(link.url.startswith(("http://", "https://")) for link in listed.items)
