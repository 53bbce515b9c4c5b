"""Listings as data: declared paths, and the usual names where nothing is declared."""

import json

import pytest

from parsers.discovery import discover
from parsers.document import Document
from parsers.errors import ParseError
from parsers.ministries import get
from parsers.ministry import Api

SWISS = """<?xml version="1.0"?><messages xmlns="https://www.news.admin.ch/messages">
<message id="900001" revoked="no"><version>1</version><pubdate>2026-03-05</pubdate>
<content lang="de"><title>Bundesrat empfängt Delegation</title><text>&lt;p&gt;Bern.&lt;/p&gt;</text></content>
<content lang="fr"><title>Le Conseil fédéral reçoit une délégation</title><text>Berne.</text></content>
</message>
<message id="900002" revoked="yes"><pubdate>2026-03-04</pubdate>
<content lang="de"><title>Zurückgezogen</title></content>
</message></messages>"""


def test_a_swiss_message_is_a_release_in_each_of_its_languages() -> None:
    ministry = get("ch-news")
    items = discover(Document(SWISS.encode(), url=ministry.places[0].url), ministry).items
    assert [(link.language, link.title, link.withdrawn) for link in items] == [
        ("de", "Bundesrat empfängt Delegation", False),
        ("fr", "Le Conseil fédéral reçoit une délégation", False),
        ("de", "Zurückgezogen", True),
    ]
    assert [link.url.rsplit("/", 4)[1] for link in items] == ["de", "fr", "de"]
    assert all(link.url.endswith(("msg-id-900001.html", "msg-id-900002.html")) for link in items)
    assert all(link.payload and link.payload.startswith(b"<message") and link.published for link in items)


def test_gov_uk_search_is_paged_by_the_number_of_its_results() -> None:
    ministry = get("gb-gov")
    place = next(place for place in ministry.places if isinstance(place, Api))
    row = {
        "title": "Foreign Secretary statement",
        "link": "/government/news/a",
        "public_timestamp": "2026-03-05T10:00:00Z",
    }
    full = {"results": [{**row, "link": f"/government/news/{n}"} for n in range(100)], "total": 250}
    listed = discover(Document(json.dumps(full).encode(), url=place.url), ministry)
    assert len(listed.items) == 100
    assert listed.items[0].url == "https://www.gov.uk/government/news/0"
    assert listed.next == place.url + "&start=100"
    second = discover(Document(json.dumps(full).encode(), url=listed.next), ministry, place)
    assert second.next == place.url + "&start=200"
    rest = {"results": full["results"][:50]}
    assert discover(Document(json.dumps(rest).encode(), url=second.next), ministry, place).next is None


@pytest.mark.parametrize(
    "answer",
    [
        [
            {
                "id": 7,
                "link": "https://example.gov/a",
                "title": {"rendered": "A &#8211; B"},
                "date_gmt": "2026-03-05T10:00:00",
            }
        ],
        {
            "version": "https://jsonfeed.org/version/1.1",
            "items": [{"url": "/a", "title": "A – B", "date_published": "2026-03-05T10:00:00Z"}],
        },
        {"data": {"page": {"nodes": [{"path": "/a", "headline": "A – B", "created": 1772704800}]}}},
    ],
    ids=["wordpress", "json feed", "nested, unix time"],
)
def test_an_undeclared_answer_is_read_by_the_usual_names(answer: object) -> None:
    (link,) = discover(Document(json.dumps(answer).encode(), url="https://example.gov/api")).items
    assert (link.url, link.title) == ("https://example.gov/a", "A – B")
    assert link.published is not None
    assert link.published.day.isoformat() == "2026-03-05"


def test_lists_inside_the_releases_are_none_of_their_own() -> None:
    """federalregister.gov names its pages html_url, and lists the agencies of each notice with addresses as well."""
    agencies = [{"name": f"Office {n}", "url": f"https://example.gov/offices/{n}"} for n in range(5)]
    row = {"title": "Notice of a meeting", "publication_date": "2026-01-20", "agencies": agencies}
    answer = {
        "results": [{**row, "html_url": f"https://example.gov/documents/{n}"} for n in range(2)],
        "next_page_url": "https://example.gov/documents.json?page=2",
    }
    listed = discover(Document(json.dumps(answer).encode(), url="https://example.gov/documents.json"))
    assert [link.url for link in listed.items] == ["https://example.gov/documents/0", "https://example.gov/documents/1"]
    assert listed.next == "https://example.gov/documents.json?page=2"


def test_a_list_with_days_is_the_list_of_releases() -> None:
    topics = [{"title": f"Topic {n}", "url": f"/topics/{n}"} for n in range(9)]
    news = [{"headLine": "Ferry line reopens", "pageUrl": "/news/1", "publishDate": "2026-03-05"}]
    listed = discover(Document(json.dumps({"facets": topics, "news": news}).encode(), url="https://example.gov/api"))
    assert [link.url for link in listed.items] == ["https://example.gov/news/1"]


def test_an_answer_without_releases_lists_none() -> None:
    assert discover(Document(b'{"status": "ok", "tags": [{"name": "a"}]}', url="https://example.gov/api")).items == ()


@pytest.mark.parametrize("body", [b"{", b"[" * 100_000, b'{"results": 5}', b"<html><body>Sorry</body></html>"])
def test_a_broken_answer_is_an_error_and_never_a_crash(body: bytes) -> None:
    place = Api(url="https://example.gov/api", items="results", link="link")
    with pytest.raises(ParseError) as caught:
        discover(Document(body, url=place.url), None, place)
    assert caught.value.reason == "unreadable"
