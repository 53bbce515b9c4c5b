"""What an arriving release means for what is known of it, case by case, without a database."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from storage.revisions import (
    MOST_FLIPS,
    SECOND_LOOK,
    Arriving,
    Evidence,
    Known,
    Verdict,
    decide,
    decide_first,
    is_site_wide,
    is_withdrawn,
)

MONDAY = datetime(2024, 3, 4, 9, tzinfo=UTC)
TUESDAY = MONDAY + timedelta(days=1)

KNOWN = Known(status="live", content_hash="old", parser="p@1", snapshot_sha256="page1", state_at=MONDAY)
GONE = Known(status="withdrawn", content_hash="old", parser="p@1", snapshot_sha256="page1", state_at=MONDAY)


def arriving(content: str = "new", parser: str = "p@1", page: str = "page2", **more: object) -> Arriving:
    return Arriving(
        **({"content_hash": content, "parser": parser, "snapshot_sha256": page, "fetched_at": TUESDAY} | more)
    )


def test_a_release_that_was_not_known_is_published() -> None:
    assert decide_first(arriving()).causes == ("published",)


def test_a_release_first_seen_when_already_withdrawn_was_published_too() -> None:
    assert decide_first(arriving(withdrawn=True)).causes == ("published", "withdrawn")


def test_another_page_with_the_same_content_changes_nothing() -> None:
    assert decide(KNOWN, arriving("old")) == Verdict()


def test_a_new_parser_and_a_new_page_with_the_same_content_change_nothing() -> None:
    assert decide(KNOWN, arriving("old", parser="p@2", record_differs=True)) == Verdict()


def test_another_content_of_another_page_is_an_edit() -> None:
    assert decide(KNOWN, arriving()).causes == ("edited",)


def test_another_content_of_the_same_page_is_our_parsers_doing() -> None:
    assert decide(KNOWN, arriving(parser="p@2", page="page1")).causes == ("reparsed",)


def test_other_derived_fields_of_the_same_page_are_our_parsers_doing() -> None:
    assert decide(KNOWN, arriving("old", parser="p@2", page="page1", record_differs=True)).causes == ("reparsed",)


def test_a_new_parser_that_reads_the_old_page_like_the_new_one_is_no_edit() -> None:
    verdict = decide(KNOWN, arriving("new", parser="p@2"), Evidence(reread_hash="new"))
    assert verdict.causes == ("reparsed",)


def test_a_new_parser_that_reads_the_old_page_as_before_leaves_an_edit() -> None:
    verdict = decide(KNOWN, arriving("new", parser="p@2"), Evidence(reread_hash="old"))
    assert verdict.causes == ("edited",)


def test_parser_and_ministry_may_both_have_changed_it() -> None:
    verdict = decide(KNOWN, arriving("new", parser="p@2"), Evidence(reread_hash="old as read today"))
    assert verdict.causes == ("reparsed", "edited")


def test_an_old_capture_revises_nothing() -> None:
    assert decide(KNOWN, arriving(fetched_at=MONDAY - timedelta(days=300))) == Verdict()


def test_an_old_capture_neither_restores_nor_withdraws() -> None:
    before = MONDAY - timedelta(days=1)
    assert decide(GONE, arriving(fetched_at=before)) == Verdict()
    assert decide(KNOWN, arriving(fetched_at=before, withdrawn=True)) == Verdict()


def test_a_site_that_says_withdrawn_is_believed_at_once() -> None:
    assert decide(KNOWN, arriving("old", withdrawn=True)).causes == ("withdrawn",)
    assert decide(GONE, arriving("old", withdrawn=True)) == Verdict()


def test_an_edit_of_a_withdrawn_release_leaves_it_withdrawn() -> None:
    assert decide(GONE, arriving("new", withdrawn=True)).causes == ("edited",)


def test_a_withdrawn_release_that_is_back_is_restored_even_with_the_very_same_page() -> None:
    assert decide(GONE, arriving("old", page="page1")).causes == ("restored",)
    assert decide(GONE, arriving("new")).causes == ("restored",)


def test_reading_the_kept_page_of_a_withdrawn_release_again_does_not_restore_it() -> None:
    reread = arriving("new", parser="p@2", page="page1", fetched_at=MONDAY - timedelta(days=30))
    assert decide(GONE, reread).causes == ("reparsed",)


def test_edits_back_and_forth_are_counted_and_at_last_held() -> None:
    back = Evidence(seen_before=True)
    assert decide(KNOWN, arriving(), back) == Verdict(("edited",), flipped=True)
    often = Known("live", "old", "p@1", "page1", MONDAY, flips=MOST_FLIPS)
    assert decide(often, arriving(), back) == Verdict(held="flapping")


def test_a_content_never_seen_before_is_an_edit_however_often_it_flapped() -> None:
    often = Known("live", "old", "p@1", "page1", MONDAY, flips=MOST_FLIPS)
    assert decide(often, arriving()).causes == ("edited",)


def test_a_site_wide_edit_is_held_until_a_second_look_finds_it_still_there() -> None:
    assert decide(KNOWN, arriving(), Evidence(site_wide=True)) == Verdict(held="site_wide")
    soon = Evidence(held_since=TUESDAY - timedelta(minutes=10))
    assert decide(KNOWN, arriving(), soon) == Verdict(held="site_wide")
    later = Evidence(held_since=TUESDAY - SECOND_LOOK, site_wide=True)
    assert decide(KNOWN, arriving(), later).causes == ("edited",)


def test_how_many_edits_at_once_are_site_wide() -> None:
    assert is_site_wide(10, 8)
    assert not is_site_wide(10, 7)
    assert not is_site_wide(9, 9)


def test_a_release_is_withdrawn_a_day_after_it_was_first_missing() -> None:
    assert not is_withdrawn(None, MONDAY)
    assert not is_withdrawn(MONDAY, MONDAY + timedelta(hours=23))
    assert is_withdrawn(MONDAY, TUESDAY)
