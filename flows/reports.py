"""What a run found, as data: a report for each source and one for the run, with the counts that add up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, get_args

if TYPE_CHECKING:
    from storage.statements import Arrival, Saved

Outcome = Literal[
    "published",  # stored for the first time
    "revised",  # stored before, and the ministry changed it
    "reparsed",  # stored before, and we read it better now
    "restored",  # withdrawn before, and back
    "withdrawn",  # the source itself says it is withdrawn
    "unchanged",  # looked at, nothing new
    "known",  # stored before and not asked for again
    "held",  # a change that is not believed yet (flapping, or a whole site at once)
    "skipped",  # older than `since`, beyond `limit`, or left because its source had to be left
    "waiting",  # in quarantine, its time has not come
    "quarantined",  # fetched or tried, and not understood or not to be had
]
OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)
NEWS: frozenset[Outcome] = frozenset({"published", "revised", "reparsed", "restored", "withdrawn"})

State = Literal["unchanged", "done", "partial", "failed", "blocked", "busy"]
FAILED: frozenset[State] = frozenset({"failed", "blocked"})


@dataclass(frozen=True, slots=True)
class Found:
    """One release that a run stored, held or could not take."""

    url: str
    outcome: Outcome
    title: str | None = None
    statement_id: int | None = None
    revision: int | None = None
    kind: str | None = None
    detail: str | None = None
    snapshot_sha256: str | None = None  # the page as it was fetched

    @classmethod
    def stored(cls, arrival: Arrival, saved: Saved) -> Found:
        """What came of a release that was read and saved."""
        return cls(
            arrival.url,
            saved.outcome,
            arrival.record.title,
            saved.statement_id,
            saved.revision,
            arrival.record.kind,
            snapshot_sha256=arrival.snapshot_sha256,
        )


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that failed: where, what, and what a person can do about it."""

    url: str
    kind: str
    message: str

    @property
    def advice(self) -> str:
        return ADVICE.get(self.kind, "It is tried again by itself.")


ADVICE: dict[str, str] = {
    "blocked": "The site shows a wall instead of its pages. Ask its keeper to admit our User-Agent; we never go round.",
    "wall": "The site shows a wall instead of its pages. Ask its keeper to admit our User-Agent; we never go round.",
    "forbidden_by_robots": "robots.txt forbids this address. Declare another listing, or ask the site's keeper.",
    "refused": "The address leads into a private network or another scheme, and is never fetched.",
    "unreachable": "The site did not answer. It is tried again by itself; check the address if this goes on.",
    "timeout": "The site was too slow. It is tried again by itself.",
    "too_large": "The answer was larger than the limit. Raise COMMUNIQUE_PAGE_BYTES if the page is real.",
    "broken_body": "The answer broke off or was garbled. It is tried again by itself.",
    "wrong_type": "The address answers with something that is no page or feed. Check the listing's declaration.",
    "gone": "The site says that the page is not there. It is tried again a few times.",
    "not_a_release": "The page was read, and is no release. If it is one, the ministry's layouts want mending.",
    "unreadable": "The bytes could not be read as text. They are kept, and tried again when the parser changes.",
    "empty": "The page holds no text. It is kept, and tried again when the parser changes.",
    "layout": "The listing names no releases any more. Its layout has probably changed: see docs/ministries.md.",
    "held": "Many releases changed at once, or one flips back and forth. Confirmed by the next look.",
    "error": "This is a fault of ours. The run's log has the details; please report it.",
}


@dataclass(slots=True)
class SourceReport:
    """What came of one source in one run. `listed` is always the sum of `counts`."""

    source: str
    state: State = "unchanged"
    requests: int = 0
    listings: int = 0
    listings_unchanged: int = 0
    counts: Counter[Outcome] = field(default_factory=Counter)
    found: list[Found] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    next_poll_at: datetime | None = None
    health: str | None = None
    health_event: str | None = None
    moments: int = 0  # the times of a capture that were played

    @property
    def listed(self) -> int:
        return self.counts.total()

    @property
    def stored(self) -> int:
        """Releases whose stored state changed."""
        return sum(self.counts[outcome] for outcome in NEWS)

    def add(self, found: Found) -> None:
        """Count a release, and keep it for the report where it is news or a failure."""
        self.counts[found.outcome] += 1
        if found.outcome in NEWS or found.outcome in {"held", "quarantined"}:
            self.found.append(found)

    def conclude(self) -> None:
        """Set the state from what was counted; a state that was set because the source failed stays."""
        if self.state in FAILED or self.state == "busy":
            return
        if self.problems:
            self.state = "partial"
        elif self.stored:
            self.state = "done"

    def line(self) -> str:
        """The source's one line in a log."""
        counted = ", ".join(f"{self.counts[outcome]} {outcome}" for outcome in OUTCOMES if self.counts[outcome])
        trouble = f"; {self.problems[0].kind}: {self.problems[0].message}" if self.problems else ""
        listed = f"{self.listed} listed ({counted or 'nothing'})"
        return f"{self.source}: {self.state}, {listed}, {self.requests} requests{trouble}"

    def merge(self, later: SourceReport) -> None:
        """Add what a later run of the same source found."""
        self.requests += later.requests
        self.listings += later.listings
        self.listings_unchanged += later.listings_unchanged
        self.counts.update(later.counts)
        self.found.extend(later.found)
        self.problems.extend(problem for problem in later.problems if problem not in self.problems)
        self.next_poll_at = later.next_poll_at or self.next_poll_at
        self.health, self.health_event = later.health or self.health, later.health_event or self.health_event
        if self.moments and later.state != self.state:
            rank: tuple[State, ...] = ("unchanged", "busy", "done", "partial", "failed", "blocked")
            worst = max(self.state, later.state, key=rank.index)
            # A source that failed at one time of a capture and worked at another is done in part.
            self.state = "partial" if worst in FAILED else worst
        elif not self.moments:
            self.state = later.state
        self.moments += 1


@dataclass(slots=True)
class RunReport:
    """What came of a run: its sources, in the order of their ids."""

    started_at: datetime
    finished_at: datetime
    sources: Sequence[SourceReport] = ()
    notes: list[str] = field(default_factory=list)

    @property
    def counts(self) -> Counter[Outcome]:
        return sum((report.counts for report in self.sources), Counter())

    @property
    def failed(self) -> list[SourceReport]:
        return [report for report in self.sources if report.state in FAILED]

    @property
    def state(self) -> State:
        """`failed` where every source failed, `partial` where anything did, else `done` or `unchanged`."""
        worked = [report for report in self.sources if report.state != "busy"]
        if worked and len(self.failed) == len(worked):
            return "failed"
        if any(report.state in FAILED or report.state == "partial" for report in worked):
            return "partial"
        return "done" if any(report.stored for report in worked) else "unchanged"

    @property
    def exit_status(self) -> int:
        """0 done, 1 failed as a whole, 3 done in part."""
        return {"failed": 1, "partial": 3}.get(self.state, 0)

    def to_json(self) -> dict[str, Any]:
        """The report as JSON values; times are ISO 8601."""
        return {
            "state": self.state,
            "started_at": self.started_at.isoformat(),
            "finished_at": self.finished_at.isoformat(),
            "listed": self.counts.total(),
            "counts": {outcome: self.counts[outcome] for outcome in OUTCOMES},
            "sources": [_source_json(report) for report in self.sources],
            "notes": self.notes,
        }


def _source_json(report: SourceReport) -> dict[str, Any]:
    return {
        "source": report.source,
        "state": report.state,
        "requests": report.requests,
        "listings": report.listings,
        "listings_unchanged": report.listings_unchanged,
        "listed": report.listed,
        "counts": {outcome: report.counts[outcome] for outcome in OUTCOMES},
        "found": [asdict(found) for found in report.found],
        "problems": [{**asdict(problem), "advice": problem.advice} for problem in report.problems],
        "next_poll_at": report.next_poll_at.isoformat() if report.next_poll_at else None,
        "health": report.health,
    }
