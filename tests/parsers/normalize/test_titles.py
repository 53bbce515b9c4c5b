"""What a title states is read language by language, field by field, and nothing that it does not state."""

from __future__ import annotations

from dataclasses import replace

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


def test_there_are_cases_in_each_language_of_the_tables() -> None:
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


FULL_WIDTH = str.maketrans("():,", "（）：，")
EAST_ASIAN = [case for case in CASES if case.language in ("ja", "zh") and set("():,") & set(case.title)]


@pytest.mark.parametrize("case", EAST_ASIAN, ids=[case.title[:40] for case in EAST_ASIAN])
def test_full_width_punctuation_is_read_like_plain_and_kept_as_printed(case: Case) -> None:
    title = case.title.translate(FULL_WIDTH)
    plain_record, record = read(case), read(replace(case, title=title))
    assert record.title == title
    fields = ("kind", "speakers", "event_date", "place_country")
    assert all(getattr(record, field) == getattr(plain_record, field) for field in fields)
    assert plain(record.place) == plain(plain_record.place)
