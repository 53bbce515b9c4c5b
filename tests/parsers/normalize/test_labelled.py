"""Releases that an expert has labelled are read at least as well as agreed, field by field."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.eval.gold import Scores, evaluate, read_gold

AGREED = {
    "kind": 0.93,
    "speakers": 0.95,
    "roles": 0.92,
    "occasion": 0.80,
    "place": 0.93,
    "event_date": 0.97,
    "document_number": 0.99,
    "language": 0.99,
    "is_transcript": 0.97,
    "turns": 0.92,
}


@pytest.fixture(scope="module")
def scores(shared: Callable[..., Path]) -> Scores:
    total, _, _ = evaluate(read_gold(shared("gold", "dev.jsonl")))
    return total


@pytest.mark.parametrize("field", sorted(AGREED))
def test_labelled_releases_are_read_as_well_as_agreed(field: str, scores: Scores) -> None:
    misses = [miss for miss in scores.misses if miss[1] == field]
    assert scores.fields[field].score >= AGREED[field], misses
