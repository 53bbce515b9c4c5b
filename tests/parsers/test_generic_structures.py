"""Releases and lists of sites that nobody described, in the structures of the systems that sites are built with."""

from __future__ import annotations

from dataclasses import replace

import pytest

from parsers.discovery import discover
from parsers.document import Document
from parsers.errors import ParseError
from parsers.release import parse
from tests.parsers.structures import ENGLISH, LISTINGS, RELEASES, Listing, Release


@pytest.mark.parametrize("release", RELEASES, ids=lambda release: release.name)
def test_release_is_read_out_of_its_surroundings(release: Release) -> None:
    record = parse(Document(body=release.html().encode(), url="https://ministry.example/press/2021/ferry"))
    assert record.title == release.words.title
    assert (str(record.published_at)[:10] if record.published_at else None) == release.published
    assert all(paragraph in record.text for paragraph in (*release.opening, *release.words.text))
    assert record.text.endswith(release.words.text[-1])
    assert [words for words in release.beside if words in record.text] == []


@pytest.mark.parametrize(
    "paragraph",
    [
        "Visitors may book places from June on, and guides will be trained until then.",
        "Views of the coast from the terminal will be free to all, as the council asked.",
        "Reads in the new library of the port are free for pupils of both towns.",
        "The commission may fine those who set cookies on a website without asking, the minister said.",
        "A bill on copyright for maps of the port will be brought in before the summer.",
        "Category and size of ships decide on the fees. Smaller boats pay nothing.",
    ],
)
def test_paragraph_that_begins_or_speaks_like_a_page_is_kept(paragraph: str) -> None:
    release = replace(RELEASES[0], words=replace(ENGLISH, text=(paragraph, *ENGLISH.text, paragraph)))
    record = parse(Document(body=release.html().encode(), url="https://ministry.example/press/2021/ferry"))
    assert [record.body[0].text, record.body[-1].text] == [paragraph, paragraph]


@pytest.mark.parametrize("listing", LISTINGS, ids=lambda listing: listing.name)
def test_rows_are_read_out_of_their_surroundings(listing: Listing) -> None:
    listed = discover(Document(body=listing.html().encode(), url="https://ministry.example/press/"))
    assert [
        (link.url, link.title, link.published.day.isoformat() if link.published else None) for link in listed.items
    ] == listing.links


@pytest.mark.parametrize("listing", LISTINGS, ids=lambda listing: listing.name)
def test_list_is_no_release(listing: Listing) -> None:
    with pytest.raises(ParseError) as caught:
        parse(Document(body=listing.html().encode(), url="https://ministry.example/press/"))
    assert caught.value.reason == "not_a_release"
