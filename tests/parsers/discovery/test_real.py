"""Real listings beside their labels: what is declared, and what is read without any declaration."""

from collections.abc import Callable
from pathlib import Path

import pytest

from parsers.discovery import discover
from parsers.document import Document
from tests.eval.listings import Scored, score_all


@pytest.fixture(scope="module", params=[True, False], ids=["declared", "undeclared"])
def results(request: pytest.FixtureRequest, shared: Callable[..., Path]) -> list[Scored]:
    return score_all(shared("real", "TRUTH_listings.jsonl").parent, declared=request.param)


def test_links_are_found_and_no_others(results: list[Scored]) -> None:
    right, wanted, found = (sum(getattr(result, name) for result in results) for name in ("right", "wanted", "found"))
    assert right / wanted >= 0.97
    assert right / found >= 0.97
    assert sum(result.f1 for result in results) / len(results) >= 0.9


def test_titles_order_and_next_page(results: list[Scored]) -> None:
    assert sum(result.titles for result in results) / sum(result.right for result in results) >= 0.99
    assert all(result.ordered for result in results)
    assert sum(result.next_right for result in results) >= len(results) - 1


def test_dates(results: list[Scored]) -> None:
    stated = [result for result in results if not result.path.endswith("mofa.html")]  # which prints no year
    assert sum(result.dates for result in stated) / sum(result.right for result in stated) >= 0.99


def test_articles_list_no_releases(shared: Callable[..., Path]) -> None:
    pages = [
        path
        for folder in ("un_press", "europarl", "china_mfa", "belarus_mfa")
        for path in shared("real", folder).glob("*.html")
    ]
    listing = [
        path.name for path in pages if discover(Document(path.read_bytes(), url="https://example.org/a/b.html")).items
    ]
    assert not listing
