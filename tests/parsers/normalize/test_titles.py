"""What a title states is read in fifteen languages, field by field, and nothing that it does not state."""

from __future__ import annotations

import pytest

from parsers.document import Document
from parsers.extract import Extract, Passage
from parsers.normalize import normalize
from parsers.record import Record
from tests.eval.gold import agree, plain
from tests.parsers.normalize.titles_cases import BODIES, Case, read_cases

CASES = read_cases()


def read(case: Case) -> Record:
    extract = Extract(
        title=case.title,
        passages=[Passage("paragraph", BODIES[case.language])],
        layout="test/titles@1",
        language=case.language,
    )
    return normalize(extract, Document(body=b"", language=case.language))


def test_there_are_cases_in_fifteen_languages() -> None:
    assert {case.language for case in CASES} == set(BODIES)
    assert len(CASES) >= 250


@pytest.mark.parametrize("case", CASES, ids=[f"{case.language}-{case.title[:60]}" for case in CASES])
def test_title_states_what_it_states(case: Case) -> None:
    record = read(case)
    assert record.kind == case.kind
    got = [(plain(speaker.name), plain(speaker.role)) for speaker in record.speakers]
    assert got == [(plain(name), plain(role)) for name, role in case.speakers]
    assert agree(case.occasion, record.occasion), f"occasion {record.occasion!r} is not {case.occasion!r}"
    assert plain(record.place) == plain(case.place)
    assert (record.event_date.isoformat() if record.event_date else None) == case.event_date
    assert record.language == case.language
