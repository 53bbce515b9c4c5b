"""What an arriving release means for what is known of it: a pure decision, without a database."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

Cause = Literal["published", "edited", "reparsed", "withdrawn", "restored"]
ChangeKind = Literal["published", "revised", "reparsed", "withdrawn", "restored"]
HoldReason = Literal["flapping", "site_wide"]

CHANGE_OF: dict[Cause, ChangeKind] = {
    "published": "published",
    "edited": "revised",
    "reparsed": "reparsed",
    "withdrawn": "withdrawn",
    "restored": "restored",
}

MOST_FLIPS = 24  # edits back to an earlier content; more of them are a site that cannot decide
SITE_WIDE_SHARE = 0.8  # of a source's known releases in one run: so many edits at once are hardly the ministry's
SITE_WIDE_LEAST = 10  # known releases in the run; of fewer, all may well be edited
SECOND_LOOK = timedelta(hours=1)  # an edit held as site-wide is believed when it is still there so much later
WITHDRAWN_AFTER = timedelta(days=1)  # between the first and the last visit that did not find a release


@dataclass(frozen=True, slots=True)
class Known:
    """The state that a release is in. `state_at` is when it was last fetched so, or found withdrawn."""

    status: str
    content_hash: str
    parser: str
    snapshot_sha256: str | None
    state_at: datetime
    flips: int = 0


@dataclass(frozen=True, slots=True)
class Arriving:
    """The state that was fetched now. `record_differs`: the derived fields differ from those known."""

    content_hash: str
    parser: str
    snapshot_sha256: str | None
    fetched_at: datetime
    withdrawn: bool = False
    record_differs: bool = False


@dataclass(frozen=True, slots=True)
class Evidence:
    """What else is known, asked for only where the content differs.

    `reread_hash` is the content of the known snapshot as today's parser reads it. `seen_before`: the release had
    the arriving content once. `held_since`: this content is held as part of a site-wide edit. `site_wide`: most of
    the source's releases in this run differ.
    """

    reread_hash: str | None = None
    seen_before: bool = False
    held_since: datetime | None = None
    site_wide: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """The revisions to record, in order; none where nothing changed; `held` where a change is not believed yet."""

    causes: tuple[Cause, ...] = ()
    held: HoldReason | None = None
    flipped: bool = False


UNCHANGED = Verdict()


def is_stale(known: Known, arriving: Arriving) -> bool:
    """Whether what arrives was fetched before the known state: an old capture revises nothing."""
    return arriving.fetched_at < known.state_at and arriving.snapshot_sha256 != known.snapshot_sha256


def differs(known: Known, arriving: Arriving) -> bool:
    """Whether what arrives is another content of a live release, and newer: an edit, unless the parser did it."""
    return (
        known.status == "live"
        and not arriving.withdrawn
        and arriving.content_hash != known.content_hash
        and arriving.snapshot_sha256 != known.snapshot_sha256
        and not is_stale(known, arriving)
    )


def decide_first(arriving: Arriving) -> Verdict:
    """A release that was not known."""
    return Verdict(("published", "withdrawn") if arriving.withdrawn else ("published",))


def decide(known: Known, arriving: Arriving, evidence: Evidence = Evidence()) -> Verdict:
    """A release that was known."""
    same_page = arriving.snapshot_sha256 is not None and arriving.snapshot_sha256 == known.snapshot_sha256
    if is_stale(known, arriving):
        return UNCHANGED
    if arriving.withdrawn and known.status == "live":
        return Verdict(("withdrawn",))
    if known.status == "withdrawn" and not arriving.withdrawn and not (same_page and _is_kept(known, arriving)):
        return Verdict(("restored",))
    if arriving.content_hash == known.content_hash:
        reparsed = same_page and arriving.record_differs
        return Verdict(("reparsed",)) if reparsed else UNCHANGED
    if same_page:
        return Verdict(("reparsed",))
    return _decide_edit(known, arriving, evidence)


def _is_kept(known: Known, arriving: Arriving) -> bool:
    """Whether a page was not fetched since the known state, but is the kept one, read again."""
    return arriving.fetched_at <= known.state_at


def _decide_edit(known: Known, arriving: Arriving, evidence: Evidence) -> Verdict:
    """Page and content differ: the ministry's doing, our parser's, or both."""
    if arriving.parser != known.parser and evidence.reread_hash is not None:
        if evidence.reread_hash == arriving.content_hash:
            return Verdict(("reparsed",))
        if evidence.reread_hash != known.content_hash:
            return Verdict(("reparsed", "edited"))
    if evidence.seen_before and known.flips >= MOST_FLIPS:
        return Verdict(held="flapping")
    believed = evidence.held_since is not None and arriving.fetched_at - evidence.held_since >= SECOND_LOOK
    if not believed and (evidence.site_wide or evidence.held_since is not None):
        return Verdict(held="site_wide")
    return Verdict(("edited",), flipped=evidence.seen_before)


def is_site_wide(known: int, different: int) -> bool:
    """Whether so many of a source's known releases differ in one run that the edits are suspicious."""
    return known >= SITE_WIDE_LEAST and different >= SITE_WIDE_SHARE * known


def is_withdrawn(missing_since: datetime | None, now: datetime) -> bool:
    """Whether a release that is missing again has been so for long enough."""
    return missing_since is not None and now - missing_since >= WITHDRAWN_AFTER
