"""What every ministry's declaration must be, and that each is found by id and address."""

import re
from zoneinfo import ZoneInfo

import pycountry
import pytest
from selectolax.lexbor import LexborHTMLParser

from parsers import ministries, urls
from parsers.discovery.paging import counts
from parsers.ministry import Api, Feed, Layout, Listing, Ministry, Pages, Sitemap

ALL = list(ministries.all_ministries().values())
every_ministry = pytest.mark.parametrize("ministry", ALL, ids=lambda ministry: ministry.id)
SELECTORS = ("title", "body", "signature", "subtitle", "published", "updated", "number", "place", "category", "topics",
             "attachments", "translations", "head", "drop")  # fmt: skip


def test_there_are_ministries_in_the_order_of_their_ids() -> None:
    assert len(ALL) >= 14
    assert [ministry.id for ministry in ALL] == sorted(ministries.all_ministries())


@every_ministry
def test_identity(ministry: Ministry) -> None:
    country, _, body = ministry.id.partition("-")
    assert body
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", body)
    if ministry.country is None:
        assert country in ("eu", "un", "nato")
    else:
        assert country == ministry.country.lower()
        assert pycountry.countries.get(alpha_2=ministry.country) is not None
    ZoneInfo(ministry.timezone)
    assert "en" in ministry.name
    assert set(ministry.name) - {"en"} <= set(ministry.languages)
    assert ministry.languages
    assert all(pycountry.languages.get(alpha_2=language) for language in ministry.languages)
    assert ministry.interval >= 0.5
    assert ministry.version >= 1


@every_ministry
def test_it_stands_in_a_file_of_its_id(ministry: Ministry) -> None:
    module = __import__(f"parsers.ministries.{ministry.id.replace('-', '_')}", fromlist=["MINISTRY"])
    assert module.MINISTRY is ministry
    assert module.__doc__
    assert len(module.__doc__.splitlines()) >= 3, "a file says where its facts come from"


@every_ministry
def test_its_listings_can_be_polled(ministry: Ministry) -> None:
    assert ministry.places
    for place in (*ministry.places, *ministry.archives):
        assert isinstance(place, Feed | Sitemap | Pages | Api)
        assert urls.absolute(None, place.url), f"{place.url} is no address"
        assert "{" not in place.url
        assert ministries.for_url(place.url) is ministry
        assert place.language is None or place.language in ministry.languages
        _check_selectors(place)
    addresses = [urls.canonicalize(place.url) for place in (*ministry.places, *ministry.archives)]
    assert len(set(addresses)) == len(addresses)


def _check_selectors(place: Listing) -> None:
    page = LexborHTMLParser("<html><body></body></html>")
    if isinstance(place, Pages):
        for selector in (place.item, place.link, place.title, place.date, place.group, place.within):
            if selector:
                page.css(selector)
        if place.next and not counts(place.next):
            page.css(place.next)
    if place.exclude:
        re.compile(place.exclude)
    if isinstance(place, Sitemap):
        re.compile(place.include)


@every_ministry
def test_its_layouts_are_made_of_selectors(ministry: Ministry) -> None:
    page = LexborHTMLParser("<html><body></body></html>")
    for layout in ministry.layouts:
        assert isinstance(layout, Layout)
        for name in SELECTORS:
            if selector := getattr(layout, name):
                page.css(selector)
    names = [layout.name for layout in ministry.layouts]
    assert len(set(names)) == len(names)


@every_ministry
def test_its_patterns_are_linear_and_have_a_group(ministry: Ministry) -> None:
    if ministry.native_id:
        assert ministry.native_id_pattern is not None
        assert ministry.native_id_pattern.groups >= 1
        assert not ministry.native_id_pattern.search("https://example.org/" + "a/" * 4000 + "-" * 4000)
    if ministry.release_url:
        re.compile(ministry.release_url)


@every_ministry
def test_what_is_expected_is_a_share_of_a_field(ministry: Ministry) -> None:
    assert ministry.expect.releases_a_week is None or ministry.expect.releases_a_week > 0
    assert all(0 < share <= 1 for share in ministry.expect.fills.values())


@every_ministry
def test_its_own_address_leads_back_to_it(ministry: Ministry) -> None:
    assert ministries.for_url(ministry.url) is ministry
    assert all(ministries.for_url(f"https://www.{host}/x") is ministry for host in ministry.hosts)


def test_an_unknown_id_names_its_neighbours() -> None:
    with pytest.raises(ministries.UnknownMinistryError, match="did you mean ru-mid"):
        ministries.get("ru_mid")
    with pytest.raises(KeyError):
        ministries.get("xx-nothing")


@pytest.mark.parametrize("url", [None, "", "not an address", "https://example.org/", "https://mid.ru.example.org/"])
def test_an_address_of_nobody_has_no_ministry(url: str | None) -> None:
    assert ministries.for_url(url) is None


def test_a_listing_in_each_language_is_a_place_in_each() -> None:
    russian = ministries.get("ru-mid")
    feeds = [place.url for place in russian.places if isinstance(place, Feed)]
    assert feeds == [f"https://mid.ru/{language}/rss.php" for language in ("de", "es", "fr", "pt")]
    assert {place.language for place in russian.places} == set(russian.languages)
    assert all("archive" in place.url for place in russian.archives)
    assert russian.archives


def test_data_are_asked_for_where_the_site_gives_them() -> None:
    gov = ministries.get("gb-gov")
    page = "https://www.gov.uk/government/speeches/a-speech?utm_source=x"
    assert gov.request_url(page) == "https://www.gov.uk/api/content/government/speeches/a-speech"
    assert gov.request_url(gov.request_url(page)) == gov.request_url(page)
    assert ministries.get("ru-mid").request_url("https://mid.ru/ru/1/") == "https://mid.ru/ru/1/"
