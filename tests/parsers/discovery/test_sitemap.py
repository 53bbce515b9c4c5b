"""Sitemaps and sitemap indexes."""

import gzip

import pytest

from parsers.discovery import discover, read_index
from parsers.document import Document
from parsers.errors import ParseError
from parsers.ministry import Sitemap

URL = "https://example.gov/sitemap.xml"
NS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


def test_only_addresses_that_are_releases_are_taken() -> None:
    body = f"""<?xml version="1.0"?><urlset {NS}>
    <url><loc>https://example.gov/about</loc></url>
    <url><loc> https://example.gov/press/1 </loc><lastmod>2026-03-05</lastmod></url></urlset>"""
    listed = discover(Document(body.encode(), url=URL), None, Sitemap(url=URL, include=r"/press/\d+"))
    (link,) = listed.items
    assert link.url == "https://example.gov/press/1"
    assert link.published is None, "a page's last change is not its publication"
    assert link.updated is not None


def test_the_news_extension_tells_title_time_and_language() -> None:
    body = f"""<urlset {NS} xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url>
    <loc>https://example.gov/press/1</loc><news:news><news:publication><news:name>Press</news:name>
    <news:language>fr</news:language></news:publication><news:publication_date>2026-03-05T10:00:00+01:00</news:publication_date>
    <news:title>Déclaration du porte-parole</news:title></news:news></url></urlset>"""
    (link,) = discover(Document(body.encode(), url=URL)).items
    assert (link.title, link.language) == ("Déclaration du porte-parole", "fr")
    assert link.published is not None
    assert link.published.value.isoformat() == "2026-03-05T10:00:00+01:00"


def test_an_index_leads_to_its_newest_sitemap() -> None:
    body = f"""<sitemapindex {NS}><sitemap><loc>/s1.xml</loc><lastmod>2025-01-01</lastmod></sitemap>
    <sitemap><loc>/s2.xml</loc><lastmod>2026-01-01</lastmod></sitemap><sitemap><loc>/s0.xml</loc></sitemap></sitemapindex>"""
    document = Document(body.encode(), url=URL)
    assert discover(document).items == ()
    assert discover(document).next == "https://example.gov/s2.xml"
    assert read_index(document) == tuple(f"https://example.gov/s{n}.xml" for n in (2, 1, 0))


def test_what_is_no_sitemap_is_an_error() -> None:
    with pytest.raises(ParseError):
        discover(Document(b"<html><body>Not here</body></html>", url=URL), None, Sitemap(url=URL))


def test_a_sitemap_may_be_a_gzip_file_but_no_bomb() -> None:
    body = f"<urlset {NS}><url><loc>https://example.gov/press/1</loc></url></urlset>".encode()
    packed = gzip.compress(body)
    assert [link.url for link in discover(Document(packed, url=URL + ".gz")).items] == ["https://example.gov/press/1"]
    for broken in (packed[: len(packed) // 2] + b"\x00" * 9, gzip.compress(b"<urlset>" + b" " * 60_000_000, 1)):
        with pytest.raises(ParseError) as caught:
            discover(Document(broken, url=URL + ".gz"))
        assert caught.value.reason == "unreadable"
