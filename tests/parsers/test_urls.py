"""Addresses: what makes a second document and what does not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parsers import urls
from parsers.ministries import get

SAME = [
    ("http://www.example.gov/news/1/", "https://example.gov/news/1"),
    ("https://example.gov:443/news/1#top", "https://example.gov/news/1"),
    ("https://user:word@example.gov/news/1", "https://example.gov/news/1"),
    ("https://EXAMPLE.gov./news/1", "https://example.gov/news/1"),
    ("https://example.gov/news/../news/./1", "https://example.gov/news/1"),
    ("https://example.gov/news/1?utm_source=feed&utm_medium=rss", "https://example.gov/news/1"),
    ("https://example.gov/news/1?fbclid=AbC&id=7", "https://example.gov/news/1?id=7"),
    ("https://example.gov/details.cfm?id=341529&", "https://example.gov/details.cfm?id=341529"),
    ("https://example.de/a.html;jsessionid=0A1B2C.live1?nn=3", "https://example.de/a.html?nn=3"),
    ("https://example.in/(S(lit3py55t21z5v55vlm25s55))/x.aspx?id=1", "https://example.in/x.aspx?id=1"),
    ("https://example.my/web/guest/-/a?inheritRedirect=true&redirect=%2Fweb", "https://example.my/web/guest/-/a"),
    ("https://example.org/%7euser/%c3%a9", "https://example.org/~user/%C3%A9"),
    ("https://пример.рф/новости", "https://xn--e1afmkfd.xn--p1ai/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8"),
    ("https://example.org/100%-free", "https://example.org/100%25-free"),
    ("https://example.org", "https://example.org/"),
]
OTHER = [
    (
        "https://www.mea.gov.in/press-releases.htm?dtl/40001/A_Title",
        "https://www.mea.gov.in/press-releases.htm?dtl/40002/B",
    ),
    ("https://pib.gov.in/PressReleasePage.aspx?PRID=1", "https://pib.gov.in/PressReleasePage.aspx?PRID=2"),
    ("https://example.org/modules.php?name=News&sid=12", "https://example.org/modules.php?name=News&sid=13"),
    ("https://example.org/a?lang=ru", "https://example.org/a?lang=en"),
    ("https://example.org/a", "https://example.org:8443/a"),
    ("https://example.org/a", "https://example.org/A"),
    ("https://en.kremlin.ru/events/1", "https://kremlin.ru/events/1"),
]


@pytest.mark.parametrize(("address", "canonical"), SAME)
def test_one_document_has_one_canonical_address(address: str, canonical: str) -> None:
    assert urls.canonicalize(address) == canonical


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_a_query_that_is_the_documents_number_is_kept(one: str, other: str) -> None:
    assert urls.canonicalize(one) != urls.canonicalize(other)


_STEP = st.text(alphabet="abcXYZ019-_~%éж;=&?#/. ", max_size=20)


_SCHEMES = st.sampled_from(["http", "https"])
_PREFIXES = st.sampled_from(["", "www.", "www.www."])
_HOSTS = st.sampled_from(["a.org", "b.gov.uk:8080", "1.2.3.4"])


@settings(deadline=None)
@given(st.builds("{}://{}{}/{}?{}".format, _SCHEMES, _PREFIXES, _HOSTS, _STEP, _STEP))
def test_canonicalizing_twice_is_canonicalizing_once(address: str) -> None:
    once = urls.canonicalize(address)
    assert urls.canonicalize(once) == once


@pytest.mark.parametrize(
    "address",
    [
        "//../ne",
        "https://../ne",
        "http://0x7f../",
        "http://./0x7f.1/",
        "https://a.org/n/.;jsessionid=1?ut",
        "https://a.org/..;jsessionid=x/%2e%2e/b",
        "http://www../",
        "https://a.org/%%3%3%3%3%3%3%3%3%350",
        "https://a.org/?%2%35",
    ],
)
def test_what_one_pass_lays_open_the_next_mends(address: str) -> None:
    once = urls.canonicalize(address)
    assert urls.canonicalize(once) == once


@settings(deadline=None)
@given(st.text(max_size=200))
def test_any_text_has_a_canonical_form_and_no_link_leaves_http(text: str) -> None:
    assert urls.canonicalize(urls.canonicalize(text)) == urls.canonicalize(text)
    link = urls.absolute("https://example.org/a/", text)
    assert link is None or link.startswith(("http://", "https://"))


@pytest.mark.parametrize(
    "href", ["javascript:void(0)", "mailto:press@example.org", "ftp://example.org/a", "data:,x", "", None]
)
def test_only_http_addresses_are_links(href: str | None) -> None:
    assert urls.absolute("https://example.org/", href) is None


def test_links_are_resolved_as_browsers_do() -> None:
    base = "https://example.org/press/index.html"
    assert urls.absolute(base, " \n\t../news/1 ") == "https://example.org/news/1"
    assert urls.absolute(base, "//cdn.example.org/x") == "https://cdn.example.org/x"
    assert urls.absolute(base, "?page=2&amp;year=2013") == "https://example.org/press/index.html?page=2&year=2013"
    assert urls.absolute(None, "/news/1") is None


def test_an_endless_address_is_no_link() -> None:
    assert urls.absolute("https://example.org/", "/" + "a" * urls.MAX_LENGTH) is None


@pytest.mark.parametrize(
    ("ministry", "url", "number"),
    [
        ("ru-mid", "https://mid.ru/ru/foreign_policy/news/1429100/", "1429100"),
        ("ru-mid", "https://mid.ru/en/press_service/minister_speeches/1429100/?lang=ru", "1429100"),
        (
            "ru-mid",
            "https://www.mid.ru/en/foreign_policy/news/-/asset_publisher/cKNonkJE02Bw/content/id/2804352",
            "id/2804352",
        ),
        ("ru-kremlin", "http://en.kremlin.ru/events/president/transcripts/57080", "57080"),
        ("ru-kremlin", "http://kremlin.ru/acts/bank/45000", None),
        (
            "eu-europarl",
            "https://www.europarl.europa.eu/news/fr/press-room/20230707IPR02427/covid-19",
            "20230707IPR02427",
        ),
        ("us-whitehouse", "https://www.whitehouse.gov/?p=25257", "25257"),
        ("gb-gov", "https://www.gov.uk/api/content/government/news/a-b", "/government/news/a-b"),
        ("gb-gov", "https://www.gov.uk/government/news/a-b", "/government/news/a-b"),
        ("un-press", "https://press.un.org/en/2023/sgsm21982.doc.htm", "sgsm21982"),
        ("by-mfa", "https://mfa.gov.by/en/press/statements/b7b71aff55bfca76.html", "b7b71aff55bfca76"),
        ("cn-mfa", "https://www.mfa.gov.cn/web/wjbxw_new/202401/t20240105_11219480.shtml", "11219480"),
    ],
)
def test_the_sites_own_number_is_read_from_the_address(ministry: str, url: str, number: str | None) -> None:
    assert urls.native_id(url, get(ministry)) == number


def test_no_ministry_no_number() -> None:
    assert urls.native_id("https://mid.ru/ru/foreign_policy/news/1429100/", None) is None
