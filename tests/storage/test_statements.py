"""Saving releases: each once, each edit, withdrawal and return on record, under whatever address."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from parsers.record import Attachment, Mention, Record, Speaker, Translation, Turn
from storage import changes, quarantine, sources, statements, visits
from storage.database import Database, DatabaseError
from storage.revisions import MOST_FLIPS
from storage.statements import Absence
from storage.visits import Validator
from tests.storage.conftest import DAY, HOUR, NOON, OTHER_PARAGRAPHS, PARAGRAPHS, Desk, record

Rows = Callable[..., list[Any]]


def kinds(db: Database) -> list[str]:
    return [change.kind for change in changes.read(db)]


# Saving once.


def test_a_release_is_stored_with_all_its_parts(desk: Desk, rows: Rows) -> None:
    release = record(
        speakers=(Speaker(name="Ada Byron", role="Minister", person_id="ada-byron"),),
        turns=(Turn(label="QUESTION", is_question=True, text="When?"), Turn(label="MS BYRON", text="Soon.")),
        attachments=(Attachment(url="https://mfa.example/a.pdf", title="Text", media_type="application/pdf"),),
        mentions=(Mention(type="country", text="France", value="FR"),),
        translations=(Translation(language="fr", url="https://mfa.example/fr/1"),),
        origins={"title": "selector"},
        event_date=date(2024, 2, 29),
    )
    saved = desk.save_one(release)
    assert (saved.outcome, saved.revision, saved.seq) == ("published", 1, 1)
    number = saved.statement_id
    assert rows("SELECT name, role, person_id FROM statement_speaker") == [("Ada Byron", "Minister", "ada-byron")]
    assert rows("SELECT position, label, text FROM statement_turn ORDER BY position") == [
        (0, "QUESTION", "When?"),
        (1, "MS BYRON", "Soon."),
    ]
    assert rows("SELECT title, media_type FROM statement_attachment") == [("Text", "application/pdf")]
    assert rows("SELECT type, value FROM statement_mention") == [("country", "FR")]
    assert rows("SELECT language, url FROM statement_translation") == [("fr", "https://mfa.example/fr/1")]
    assert rows("SELECT status, revision, kind, word_count, title FROM statement") == [
        ("live", 1, "announcement", len(release.text.split()), release.title)
    ]
    with desk.db.session() as session:
        from storage.tables import Statement, StatementRevision

        stored = session.get_one(Statement, number)
        assert stored.record == release.to_json(explain=True)
        assert Record.model_validate(stored.record) == release
        assert stored.published_at == NOON
        assert stored.published_offset_minutes == 0
        assert stored.event_date == date(2024, 2, 29)
        assert session.get_one(StatementRevision, (number, 1)).record == stored.record


def test_a_plain_date_is_kept_as_its_day(desk: Desk, rows: Rows) -> None:
    desk.save_one(record(published_at=date(2024, 3, 1), published_precision="day"))
    assert rows("SELECT published_precision, published_offset_minutes FROM statement") == [("day", None)]
    with desk.db.session() as session:
        from storage.tables import Statement

        assert session.get_one(Statement, 1).published_at == NOON.replace(hour=0)


def test_saving_again_what_is_known_writes_nothing(desk: Desk, rows: Rows) -> None:
    desk.save(record(1), record(2))
    before = rows("SELECT * FROM statement_watch ORDER BY 1"), rows("SELECT * FROM statement ORDER BY id")
    desk.later(timedelta(minutes=10))
    assert [saved.outcome for saved in desk.save(record(1), record(2))] == ["unchanged", "unchanged"]
    assert (rows("SELECT * FROM statement_watch ORDER BY 1"), rows("SELECT * FROM statement ORDER BY id")) == before
    assert kinds(desk.db) == ["published", "published"]


def test_one_release_twice_in_one_batch_is_one_statement(desk: Desk) -> None:
    first, second = desk.save(record(1), record(1))
    assert first.statement_id == second.statement_id
    assert (first.outcome, second.outcome) == ("published", "unchanged")


def test_when_a_known_release_was_last_seen_is_kept_to_the_hour(desk: Desk, rows: Rows) -> None:
    desk.save_one(record())
    (before,) = rows("SELECT last_seen_at FROM statement_watch")
    desk.later(2 * HOUR)
    desk.save_one(record())
    assert rows("SELECT last_seen_at FROM statement_watch") > [before]


def test_what_no_database_stores_is_left_out_of_a_record(desk: Desk, rows: Rows) -> None:
    saved = desk.save_one(record(title="A\0B \ud800 C", document_number="1\0"), page=b"broken")
    assert saved.outcome == "published"
    assert rows("SELECT title, document_number FROM statement") == [("AB ? C", "1")]


def test_a_failing_batch_leaves_nothing_behind(desk: Desk, rows: Rows) -> None:
    good, bad = desk.arrive(record(1)), desk.arrive(record(2))
    unknown = statements.Arrival(**{**bad.__dict__, "source_id": "zz-nobody"})
    with pytest.raises(DatabaseError):
        desk.save(good, unknown)
    assert rows("SELECT count(*) FROM statement") == [(0,)]
    assert changes.latest(desk.db) == 0


# Identity.


def test_one_document_under_several_addresses_is_one_statement(desk: Desk) -> None:
    first = desk.save_one(record(url="https://mfa.example/news/1"))
    for url in ("http://www.mfa.example/news/1/", "https://mfa.example/news/1?utm_source=rss"):
        again = desk.save_one(record(1, url=url))
        assert (again.statement_id, again.outcome) == (first.statement_id, "unchanged")


def test_a_redirect_ties_the_old_address_to_the_new_one(desk: Desk, rows: Rows) -> None:
    first = desk.save_one(record(url="https://mfa.example/news/1"))
    desk.later(HOUR)
    moved = record(1, url="https://mfa.example/archive/2024/1")
    again = desk.save_one(moved, url="https://mfa.example/archive/2024/1", redirects=("https://mfa.example/news/1",))
    assert (again.statement_id, again.outcome) == (first.statement_id, "unchanged")
    assert rows("SELECT url FROM statement") == [("https://mfa.example/archive/2024/1",)]


def test_the_sites_own_number_ties_section_paths_together(desk: Desk) -> None:
    first = desk.save_one(record(1, url="https://mfa.example/news/77/", native_id="77"))
    other = desk.save_one(record(1, url="https://mfa.example/minister/speeches/77/", native_id="77"))
    assert other.statement_id == first.statement_id


def test_an_address_that_flips_and_flips_back_makes_no_second_statement_and_no_revision(desk: Desk, rows: Rows) -> None:
    plain, section = "https://mfa.example/2024/03/talks", "https://mfa.example/statements/2024/03/talks"
    first = desk.save_one(record(1, url=plain), guid="https://mfa.example/?p=1")
    for url in (section, plain, section):
        desk.later(HOUR)
        again = desk.save_one(record(1, url=url), guid="https://mfa.example/?p=1")
        assert (again.statement_id, again.outcome) == (first.statement_id, "unchanged")
        assert rows("SELECT url FROM statement") == [(url,)]
    assert statements.known(desk.db, "xx-mfa", [plain, section, "https://mfa.example/none"]) == {plain, section}


def test_an_edit_under_a_new_address_of_a_known_guid_is_a_revision(desk: Desk) -> None:
    first = desk.save_one(record(1, url="https://mfa.example/a"), guid="n1")
    desk.later(HOUR)
    again = desk.save_one(record(1, url="https://mfa.example/b", title="Minister receives two"), guid="n1")
    assert (again.statement_id, again.outcome, again.revision) == (first.statement_id, "revised", 2)


def test_an_address_with_another_guid_is_a_second_statement(desk: Desk, rows: Rows) -> None:
    url = "https://mfa.example/national-day"
    first = desk.save_one(record(1, url=url, title="National Day"), guid="n1")
    desk.later(365 * DAY)
    second = desk.save_one(record(2, url=url, title="National Day", paragraphs=OTHER_PARAGRAPHS), guid="n2")
    assert second.outcome == "published"
    assert second.statement_id != first.statement_id
    # in turn: each is still itself
    desk.later(HOUR)
    back = desk.save_one(record(1, url=url, title="National Day"), guid="n1")
    assert (back.statement_id, back.outcome) == (first.statement_id, "unchanged")
    assert set(kinds(desk.db)) == {"published"}


def test_a_guid_used_again_for_another_document_is_a_second_statement(desk: Desk) -> None:
    first = desk.save_one(record(1), guid="n1")
    desk.later(60 * DAY)
    other = record(2, title="Condolences", paragraphs=OTHER_PARAGRAPHS, published_at=NOON + 60 * DAY)
    second = desk.save_one(other, guid="n1")
    assert (second.outcome, second.statement_id) == ("published", first.statement_id + 1)
    desk.later(DAY)
    assert desk.save_one(other, guid="n1").statement_id == second.statement_id


def test_an_address_used_again_for_something_else_is_a_second_statement_without_any_id(desk: Desk) -> None:
    url = "https://mfa.example/current"
    first = desk.save_one(record(1, url=url))
    desk.later(60 * DAY)
    other = record(2, url=url, title="Condolences", paragraphs=OTHER_PARAGRAPHS, published_at=NOON + 60 * DAY)
    second = desk.save_one(other)
    assert (second.outcome, second.statement_id) == ("published", first.statement_id + 1)


def test_an_address_with_another_number_of_the_site_is_a_second_statement(desk: Desk) -> None:
    url = "https://mfa.example/latest"
    first = desk.save_one(record(1, url=url, native_id="101"))
    second = desk.save_one(record(1, url=url, native_id="102", title="Another one"))
    assert first.statement_id != second.statement_id


def test_a_guid_that_is_only_the_address_does_not_part_what_is_one(desk: Desk) -> None:
    first = desk.save_one(record(1, url="https://mfa.example/1"), guid="http://mfa.example/1")
    again = desk.save_one(record(1, url="https://mfa.example/1", title="Edited"), guid="https://www.mfa.example/1/")
    assert (again.statement_id, again.outcome) == (first.statement_id, "revised")


def test_two_sources_do_not_share_a_statement(desk: Desk) -> None:
    first = desk.save_one(record(1))
    second = desk.save_one(record(1), source_id="yy-mod")
    assert first.statement_id != second.statement_id


def test_language_versions_share_a_group_by_their_links_in_either_order(desk: Desk, rows: Rows) -> None:
    english, french = "https://mfa.example/en/1", "https://mfa.example/fr/1"
    desk.save_one(record(1, url=english, translations=(Translation(language="fr", url=french),)))
    desk.save_one(record(9, url="https://mfa.example/en/9"))
    desk.save_one(record(2, url=french, language="fr", title="Le ministre", paragraphs=OTHER_PARAGRAPHS))
    desk.save_one(
        record(3, url="https://mfa.example/es/1", language="es", translations=(Translation(language="fr", url=french),))
    )
    assert rows("SELECT id, translation_group FROM statement ORDER BY id") == [(1, 1), (2, 2), (3, 1), (4, 1)]


def test_language_versions_share_a_group_by_the_sites_number(desk: Desk, rows: Rows) -> None:
    desk.save(
        record(1, url="https://mfa.example/en/5", native_id="5"),
        record(2, url="https://mfa.example/fr/5", native_id="5", language="fr", paragraphs=OTHER_PARAGRAPHS),
    )
    assert rows("SELECT id, translation_group FROM statement ORDER BY id") == [(1, 1), (2, 1)]


# Revisions.


@pytest.mark.parametrize(
    "change",
    [
        {"title": "Minister receives two ambassadors"},
        {"paragraphs": (*PARAGRAPHS, "A correction was added.")},
        {"published_at": NOON + HOUR},
        {"event_date": date(2024, 2, 28)},
        {"attachments": (Attachment(url="https://mfa.example/b.pdf"),)},
    ],
    ids=["title", "body", "publication", "event", "attachment"],
)
def test_an_edit_makes_a_revision_and_keeps_the_old_one(desk: Desk, rows: Rows, change: dict[str, Any]) -> None:
    desk.save_one(record())
    desk.later(HOUR)
    saved = desk.save_one(record(**change))
    assert (saved.outcome, saved.revision, saved.seq) == ("revised", 2, 2)
    assert rows("SELECT revision, cause FROM statement_revision ORDER BY revision") == [(1, "published"), (2, "edited")]
    stored = rows("SELECT record FROM statement_revision WHERE revision = 1")[0][0]
    assert (json.loads(stored) if isinstance(stored, str) else stored) == record().to_json(explain=True)


@pytest.mark.parametrize(
    "paragraphs",
    [
        tuple(paragraph.replace(" ", "\u00a0") for paragraph in ("No. 1.", *PARAGRAPHS)),
        tuple(paragraph.replace("e", "e\u2060") for paragraph in ("No. 1.", *PARAGRAPHS)),
        (" ".join(("No. 1.", *PARAGRAPHS)),),
    ],
    ids=["nbsp", "invisible", "one paragraph"],
)
def test_what_only_looks_different_to_a_machine_makes_no_revision(desk: Desk, paragraphs: tuple[str, ...]) -> None:
    desk.save_one(record())
    desk.later(HOUR)
    assert desk.save_one(record(paragraphs=paragraphs)).outcome == "unchanged"


def test_the_parts_are_those_of_the_newest_revision(desk: Desk, rows: Rows) -> None:
    desk.save_one(record(speakers=(Speaker(name="One"), Speaker(name="Two"))))
    desk.later(HOUR)
    desk.save_one(record(title="Edited", speakers=(Speaker(name="Three"),)))
    assert rows("SELECT name FROM statement_speaker") == [("Three",)]


def test_what_our_parser_changed_is_not_called_an_edit(desk: Desk, rows: Rows) -> None:
    desk.save_one(record(), page=b"page")
    saved = desk.save_one(record(kind="readout", parser="xx-mfa/news@2"), page=b"page")
    assert saved.outcome == "reparsed"
    assert rows("SELECT kind, parser FROM statement") == [("readout", "xx-mfa/news@2")]


def test_parser_and_ministry_are_told_apart_where_both_changed(desk: Desk, rows: Rows) -> None:
    desk.save_one(record(title="MINISTER RECEIVES"), page=b"first page")
    desk.later(HOUR)
    new = desk.arrive(record(title="Minister does not receive", parser="xx-mfa/news@2"), page=b"second page")
    (saved,) = desk.save(new, reread=lambda digest: record(title="Minister receives", parser="xx-mfa/news@2"))
    assert (saved.outcome, saved.revision) == ("revised", 3)
    assert rows("SELECT cause, parser FROM statement_revision ORDER BY revision") == [
        ("published", "xx-mfa/news@1"),
        ("reparsed", "xx-mfa/news@2"),
        ("edited", "xx-mfa/news@2"),
    ]
    assert kinds(desk.db) == ["published", "reparsed", "revised"]


def test_an_old_capture_does_not_replace_what_is_known(desk: Desk, rows: Rows) -> None:
    desk.save_one(record(title="As it is today"))
    old = desk.arrive(record(title="As it was in 2019"), fetched_at=NOON - 1500 * DAY)
    assert desk.save(old)[0].outcome == "unchanged"
    assert rows("SELECT title FROM statement") == [("As it is today",)]


def test_playing_a_history_a_second_time_adds_nothing(desk: Desk) -> None:
    def play() -> None:
        desk.now = NOON
        for title in ("First", "Second", "First", "Third"):
            desk.later(HOUR)
            desk.save_one(record(title=title))

    play()
    first = changes.read(desk.db)
    assert [change.kind for change in first] == ["published", "revised", "revised", "revised"]
    play()
    assert changes.read(desk.db) == first


def test_flapping_is_held_and_a_new_content_still_counts(desk: Desk) -> None:
    titles = ["One", "Two"] * (MOST_FLIPS + 4)
    outcomes = []
    for title in titles:
        desk.later(HOUR)
        outcomes.append(desk.save_one(record(title=title)).outcome)
    assert outcomes.count("revised") == 1 + MOST_FLIPS
    assert outcomes[-3] == "held" or outcomes[-2] == "held"
    desk.later(HOUR)
    assert desk.save_one(record(title="Three")).outcome == "revised"


def test_a_site_wide_edit_is_held_until_it_is_still_there_later(desk: Desk, rows: Rows) -> None:
    def run(title: str) -> list[str]:
        return [saved.outcome for saved in desk.save(*(record(n, title=f"{title} {n}") for n in range(12)))]

    assert set(run("Release")) == {"published"}
    desk.later(HOUR)
    assert set(run("Access denied")) == {"held"}
    assert rows("SELECT reason, count(*) FROM statement_hold GROUP BY reason") == [("site_wide", 12)]
    desk.later(timedelta(minutes=20))
    assert set(run("Access denied")) == {"held"}
    desk.later(HOUR)
    assert set(run("Access denied")) == {"revised"}
    assert rows("SELECT count(*) FROM statement_hold") == [(0,)]


def test_a_site_wide_edit_that_goes_away_leaves_no_trace(desk: Desk, rows: Rows) -> None:
    releases = [record(n) for n in range(10)]
    desk.save(*releases)
    desk.later(HOUR)
    assert {saved.outcome for saved in desk.save(*(record(n, title="Error") for n in range(10)))} == {"held"}
    desk.later(HOUR)
    assert {saved.outcome for saved in desk.save(*releases)} == {"unchanged"}
    assert rows("SELECT count(*) FROM statement_hold") == [(0,)]
    assert len(kinds(desk.db)) == 10


def test_a_few_edits_at_once_are_believed(desk: Desk) -> None:
    desk.save(*(record(n) for n in range(10)))
    desk.later(HOUR)
    edited = [record(n, title=f"Edited {n}") for n in range(7)]
    outcomes = [saved.outcome for saved in desk.save(*edited, *(record(n) for n in range(7, 10)))]
    assert outcomes.count("revised") == 7


def test_edits_are_few_or_many_among_all_that_a_run_saw(desk: Desk) -> None:
    desk.save(*(record(n) for n in range(10)))
    desk.later(HOUR)
    edited = [record(n, title=f"Edited {n}") for n in range(10)]
    assert {saved.outcome for saved in desk.save(*edited, unchanged={"xx-mfa": 40})} == {"revised"}


# Withdrawals.

GONE = Absence("xx-mfa", "https://mfa.example/news/1", "404")


def test_a_release_is_withdrawn_after_two_confirmations_a_day_apart(desk: Desk, rows: Rows) -> None:
    desk.save_one(record())
    desk.later(DAY)
    assert statements.absent(desk.db, [GONE], desk.now)[0].outcome == "unchanged"
    desk.later(23 * HOUR)
    assert statements.absent(desk.db, [GONE], desk.now)[0].outcome == "unchanged"
    desk.later(HOUR)
    (saved,) = statements.absent(desk.db, [GONE], desk.now)
    assert (saved.outcome, saved.revision, saved.seq) == ("withdrawn", 2, 2)
    assert rows("SELECT status, revision FROM statement") == [("withdrawn", 2)]
    assert rows("SELECT cause FROM statement_revision ORDER BY revision") == [("published",), ("withdrawn",)]
    assert statements.absent(desk.db, [GONE], desk.now + DAY) == []


def test_a_release_seen_between_two_absences_is_not_withdrawn(desk: Desk) -> None:
    desk.save_one(record())
    desk.later(DAY)
    statements.absent(desk.db, [GONE], desk.now)
    desk.later(HOUR)
    desk.save_one(record())
    desk.later(2 * DAY)
    assert statements.absent(desk.db, [GONE], desk.now)[0].outcome == "unchanged"
    assert kinds(desk.db) == ["published"]


def test_a_withdrawn_release_that_returns_is_restored(desk: Desk, rows: Rows) -> None:
    desk.save_one(record())
    for _ in range(2):
        desk.later(DAY)
        statements.absent(desk.db, [GONE], desk.now)
    desk.later(DAY)
    saved = desk.save_one(record())
    assert (saved.outcome, saved.revision) == ("restored", 3)
    assert rows("SELECT status, withdrawn_at FROM statement") == [("live", None)]
    assert kinds(desk.db) == ["published", "withdrawn", "restored"]


def test_leaving_a_feed_and_coming_back_is_nothing(desk: Desk) -> None:
    desk.save(record(1), record(2))
    for numbers in ((2, 3), (1, 3), (2,)):
        desk.later(30 * DAY)
        desk.save(*(record(number) for number in numbers))
    assert kinds(desk.db) == ["published"] * 3


def test_an_api_that_says_withdrawn_is_believed_at_once_and_when_it_takes_it_back(desk: Desk) -> None:
    desk.save_one(record())
    outcomes = []
    for withdrawn in (True, True, False):
        desk.later(HOUR)
        outcomes.append(desk.save_one(record(withdrawn=withdrawn)).outcome)
    assert outcomes == ["withdrawn", "unchanged", "restored"]


def test_a_release_first_seen_withdrawn_has_both_lines(desk: Desk) -> None:
    saved = desk.save_one(record(withdrawn=True))
    assert (saved.outcome, saved.revision, saved.seq) == ("withdrawn", 2, 2)
    assert kinds(desk.db) == ["published", "withdrawn"]


# What is committed with a release.


def test_a_validator_is_saved_with_what_came_with_it_or_not_at_all(desk: Desk) -> None:
    url = "https://mfa.example/news/1"
    bad = statements.Arrival(**{**desk.arrive(record(2)).__dict__, "source_id": "zz-nobody"})
    with pytest.raises(DatabaseError):
        desk.save(desk.arrive(record(1), validator=Validator(etag='"1"')), bad)
    assert visits.validators(desk.db, [url]) == {}
    desk.save_one(record(1), validator=Validator(etag='"1"'))
    assert visits.validators(desk.db, [url]) == {url: Validator(etag='"1"')}


def test_a_release_that_is_stored_leaves_quarantine(desk: Desk) -> None:
    entry = quarantine.Entry("https://mfa.example/news/1", "xx-mfa", "unreadable", "no text", None, "xx-mfa@1")
    quarantine.put(desk.db, [entry], desk.now)
    desk.save_one(record(1))
    assert quarantine.due(desk.db, desk.now + 365 * DAY, {}) == []


def test_which_pages_need_no_reading_again(desk: Desk, rows: Rows) -> None:
    one, two = desk.arrive(record(1)), desk.arrive(record(2))
    desk.save(one, two)
    assert one.snapshot_sha256 is not None
    found = statements.standing(desk.db, "xx-mfa", [one.snapshot_sha256, "0" * 64])
    assert found == {one.snapshot_sha256: statements.Standing(1, "xx-mfa/news@1")}
    statements.touch(desk.db, [1], desk.now + 2 * HOUR)
    assert rows("SELECT statement_id FROM statement_watch ORDER BY last_seen_at DESC") == [(1,), (2,)]


def test_revisits_come_when_they_are_due(desk: Desk) -> None:
    desk.save(record(1), record(2))
    assert statements.to_revisit(desk.db, desk.now) == []
    desk.later(timedelta(minutes=15))
    assert [visit.statement_id for visit in statements.to_revisit(desk.db, desk.now)] == [1, 2]
    statements.schedule_revisits(desk.db, {1: desk.now + DAY, 2: None})
    assert statements.to_revisit(desk.db, desk.now) == []
    assert [visit.url for visit in statements.to_revisit(desk.db, desk.now + DAY)] == ["https://mfa.example/news/1"]


# For any history.

STATES = st.lists(
    st.lists(
        st.tuples(
            st.integers(0, 3),
            st.sampled_from(["Talks", "Talks held", "Talks ended"]),
            st.sampled_from(["text", "withdrawn"]),
            st.sampled_from(["", "statements/"]),
        ),
        max_size=5,
    ),
    min_size=1,
    max_size=6,
)


def replay(db: Database, source_id: str) -> dict[int, tuple[int, str, str]]:
    """The state of each statement of a source, from the change feed and the revisions alone."""
    table: dict[int, tuple[int, str, str]] = {}
    for change in changes.read(db, limit=1_000_000, sources=[source_id]):
        before = table.get(change.statement_id, (0, "live", ""))
        assert change.revision == before[0] + 1
        status = {"withdrawn": "withdrawn", "restored": "live"}.get(change.kind, before[1])
        table[change.statement_id] = (change.revision, status, change.title)
    return table


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(runs=STATES, number=st.uuids())
@example(  # withdrawn and back as it was, within one run
    runs=[[(0, "Talks", "text", "")], [(0, "Talks ended", "withdrawn", ""), (0, "Talks", "text", "")]], number="twice"
)
def test_saving_twice_is_saving_once_and_the_feed_replays_to_the_table(desk: Desk, runs: Any, number: Any) -> None:
    source = f"xx-{number}"
    sources.register(desk.db, [sources.SourceRow(source, "A ministry", None, "https://mfa.example/", ("en",))])
    first = changes.latest(desk.db)
    for run in runs:
        desk.later(HOUR)
        arrivals = [
            desk.arrive(
                record(n, title=title, withdrawn=how == "withdrawn", url=f"https://mfa.example/{path}{n}"),
                guid=f"guid {n}",
                source_id=source,
            )
            for n, title, how, path in run
        ]
        desk.save(*arrivals)
        lines = changes.latest(desk.db)
        last_of_each = {arrival.guid: arrival for arrival in arrivals}
        desk.save(*last_of_each.values())
        assert changes.latest(desk.db) == lines
    from sqlalchemy import text

    with desk.db.reading() as connection:
        table = connection.execute(
            text("SELECT id, revision, status, title FROM statement WHERE source_id = :source"), {"source": source}
        ).all()
        guids = connection.execute(
            text("SELECT count(DISTINCT value) FROM statement_identifier WHERE source_id = :source AND kind = 'guid'"),
            {"source": source},
        ).scalar_one()
    assert {row[0]: tuple(row[1:]) for row in table} == replay(desk.db, source)
    assert len(table) == guids
    seqs = [change.seq for change in changes.read(desk.db, first, 1_000_000)]
    assert seqs == list(range(first + 1, first + 1 + len(seqs)))


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
def test_the_words_of_releases_saved_together_go_into_the_index_at_once(desk: Desk, rows: Rows) -> None:
    """One segment of FTS5 a save, not one a release: writing and merging them took most of the time of saving."""
    desk.save(*(record(n) for n in range(3)))
    assert rows("SELECT count(DISTINCT segid) FROM statement_search_idx") == [(1,)]
    desk.save_one(record(3))
    assert rows("SELECT count(DISTINCT segid) FROM statement_search_idx") == [(2,)]
