"""Releases and lists of sites that nobody described, in the structures of the systems that sites are built with."""

from __future__ import annotations

import pytest

from parsers.discovery import discover
from parsers.document import Document
from parsers.errors import ParseError
from parsers.release import parse
from tests.parsers.structures import LISTINGS, RELEASES, Listing, Release


@pytest.mark.parametrize("release", RELEASES, ids=lambda release: release.name)
def test_release_is_read_out_of_its_surroundings(release: Release) -> None:
    record = parse(Document(body=release.html().encode(), url="https://ministry.example/press/2021/ferry"))
    assert record.title == release.words.title
    assert (str(record.published_at)[:10] if record.published_at else None) == release.published
    assert all(paragraph in record.text for paragraph in (*release.opening, *release.words.text))
    assert record.text.endswith(release.words.text[-1])
    assert [words for words in release.beside if words in record.text] == []


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
