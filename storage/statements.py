"""Saving releases: each once, each edit and withdrawal on record, with its line in the change feed.

A call of `save` is one transaction. What arrives is made ready before it begins (`storage.arrivals`), tied to what is
known (`storage.identity`), judged (`storage.revisions`) and written in batches. The neighbours' functions that a run
needs beside `save` can be had from here too.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Insert, bindparam, select

from parsers.record import Record
from storage import changes, quarantine
from storage.arrivals import Arrival, Draft, Key, Outcome, Saved, collect_parts, day_of, published_of, storable
from storage.database import Database, in_chunks
from storage.identity import Likeness, content_hash, is_other_document, record_hash
from storage.revisions import (
    CHANGE_OF,
    Cause,
    Evidence,
    Verdict,
    decide,
    decide_first,
    differs,
    is_site_wide,
)
from storage.revisits import Revisit, sample, schedule_revisits, to_revisit
from storage.standing import SEE, SEEN_EVERY, Standing, StandingStill, known, standing, touch
from storage.states import (
    BY_KEY,
    HOLDS_OF,
    KEYS_OF,
    State,
    change_line,
    load_states,
    lock_sources,
    reserve_ids,
    state_of,
)
from storage.tables import (
    Statement,
    StatementAttachment,
    StatementHold,
    StatementIdentifier,
    StatementMention,
    StatementRevision,
    StatementSpeaker,
    StatementTranslation,
    StatementTurn,
    StatementWatch,
    table_of,
)
from storage.translations import link_translations
from storage.visits import write_validators
from storage.withdrawals import Absence, absent

__all__ = [
    "Absence",
    "Arrival",
    "Outcome",
    "Revisit",
    "Saved",
    "Standing",
    "absent",
    "known",
    "sample",
    "save",
    "schedule_revisits",
    "standing",
    "to_revisit",
    "touch",
]

Reread = Callable[[str], Record | None]

FIRST_REVISIT = timedelta(minutes=15)

_statement = table_of(Statement)
_watch = table_of(StatementWatch)
_identifier = table_of(StatementIdentifier)
_revision = table_of(StatementRevision)
_hold = table_of(StatementHold)
_PARTS = tuple(
    table_of(part)
    for part in (StatementSpeaker, StatementTurn, StatementAttachment, StatementMention, StatementTranslation)
)


def save(
    db: Database,
    arrivals: Sequence[Arrival],
    now: datetime,
    *,
    reread: Reread | None = None,
    unchanged: Mapping[str, int] | None = None,
) -> list[Saved]:
    """Save what was read, in one transaction, and say what came of each, in order.

    All that one listing brought belongs in one call: only so can edits of a whole site at once be seen as such.
    `unchanged` says for each source how many known releases the same run found as they were and did not hand over.
    Where parser and page both changed, `reread` reads an earlier snapshot with today's parser, to tell what the
    ministry did from what we did. Raises DatabaseError, and then nothing is stored.
    """
    drafts = [Draft(arrival) for arrival in arrivals]
    if not drafts:
        return []
    with db.reading() as connection:
        standing = StandingStill(connection, drafts)
    fresh = [draft for draft in drafts if draft not in standing.known]
    for draft in fresh:
        draft.prepare()
    unseen = standing.not_seen_since(now - SEEN_EVERY)
    if not fresh and not unseen:
        return [standing.known[draft] for draft in drafts]
    with db.writing() as connection:
        if unseen:
            connection.execute(SEE, unseen)
        still = standing.sources + Counter(unchanged or {})
        results = iter(_Saving(connection, fresh, now, reread, still).run() if fresh else ())
        return [standing.known[draft] if draft in standing.known else next(results) for draft in drafts]


class _Saving:
    """One call of `save` in its transaction."""

    def __init__(
        self,
        connection: Connection,
        drafts: list[Draft],
        now: datetime,
        reread: Reread | None,
        unchanged: Mapping[str, int],
    ) -> None:
        self.connection = connection
        self.unchanged = unchanged
        self.drafts = drafts
        self.now = now
        self.reread = reread
        self.states: dict[int, State] = {}
        self.by_key: dict[tuple[str, Key], list[State]] = defaultdict(list)
        self.holds: dict[tuple[int, str], tuple[str, datetime]] = {}
        self.ids: list[int] = []
        self.new_identifiers: list[dict[str, Any]] = []
        self.new_revisions: list[dict[str, Any]] = []
        self.new_lines: list[dict[str, Any]] = []
        self.new_holds: dict[tuple[int, str], dict[str, Any]] = {}
        self.past_holds: set[int] = set()

    def run(self) -> list[Saved]:
        lock_sources(self.connection, {draft.source_id for draft in self.drafts})
        self._load()
        suspicious = self._site_wide()
        self._reserve_ids()
        results = [self._settle(draft, draft.source_id in suspicious) for draft in self.drafts]
        self._write()
        seqs = changes.append(self.connection, self.new_lines) if self.new_lines else []
        return [
            Saved(state.id, outcome, revision, None if line is None else seqs[line])
            for state, outcome, revision, line in results
        ]

    # What is known of what arrives.

    def _load(self) -> None:
        wanted: dict[str, set[Key]] = defaultdict(set)
        for draft in self.drafts:
            wanted[draft.source_id].update(draft.keys)
        ids: set[int] = set()
        run = self.connection.execute
        for source_id, keys in wanted.items():
            kinds = sorted({kind for kind, _ in keys})
            for some in in_chunks({value for _, value in keys}):
                ids.update(run(BY_KEY, {"source_id": source_id, "kinds": kinds, "values": some}).scalars())
        for row in load_states(self.connection, ids):
            state = state_of(row)
            self.states[state.id] = state
        for numbers in in_chunks(sorted(ids)):
            for number, kind, value in run(KEYS_OF, {"ids": numbers}):
                self._tie(self.states[number], (kind, value))
            for number, digest, reason, held_at in run(HOLDS_OF, {"ids": numbers}):
                self.holds[number, digest] = (reason, held_at)

    def _tie(self, state: State, key: Key) -> None:
        if key not in state.keys:
            state.keys.add(key)
            self.by_key[state.source_id, key].append(state)

    def _reserve_ids(self) -> None:
        """Numbers for as many new statements as may come of the drafts that match nothing yet."""
        unmatched = sum(1 for draft in self.drafts if self._find(draft) is None)
        self.ids = reserve_ids(self.connection, unmatched)[::-1]

    # Which statement a draft is.

    def _find(self, draft: Draft) -> State | None:
        """The statement that a draft is a state of, by the feed's id, the site's number, its addresses."""
        if draft.guid:
            for state in self.by_key.get((draft.source_id, ("guid", draft.guid)), [])[::-1]:
                if self._is_named(state, draft):
                    return state
        if draft.native_id:
            for state in self.by_key.get((draft.source_id, ("native", draft.native_id)), [])[::-1]:
                if self._same_language(state, draft) and self._agrees(state, draft):
                    return state
        for address in draft.addresses:
            for state in self.by_key.get((draft.source_id, ("url", address)), [])[::-1]:
                if self._agrees(state, draft):
                    return state
        return None

    def _is_named(self, state: State, draft: Draft) -> bool:
        """Whether a statement under a draft's guid is its own. A feed may use a guid again, for another document:
        under another address and number, with other words, on another day."""
        return (
            not state.values_of("url").isdisjoint(draft.addresses)
            or (draft.native_id is not None and draft.native_id in state.values_of("native"))
            or state.content_hash == draft.content_hash
            or not is_other_document(self._likeness(state), draft.likeness)
        )

    def _same_language(self, state: State, draft: Draft) -> bool:
        known, arriving = state.language, draft.record.language
        return known is None or arriving is None or known == arriving

    def _agrees(self, state: State, draft: Draft) -> bool:
        """Whether nothing says that a statement under one of a draft's keys is another document."""
        same_page = state.snapshot_sha256 is not None and state.snapshot_sha256 == draft.arrival.snapshot_sha256
        if same_page or state.content_hash == draft.content_hash:
            return True
        guids, natives = state.values_of("guid"), state.values_of("native")
        if draft.guid and guids and draft.guid not in guids:
            return False
        if draft.native_id and natives and draft.native_id not in natives:
            return False
        return not is_other_document(self._likeness(state), draft.likeness)

    def _likeness(self, state: State) -> Likeness:
        if state.likeness is None:
            columns = (_statement.c.title, _statement.c.text, _statement.c.published_at)
            row = self.connection.execute(select(*columns).where(_statement.c.id == state.id)).one()
            state.likeness = Likeness(row.title, row.text, day_of(row.published_at))
        return state.likeness

    # What a draft means.

    def _site_wide(self) -> set[str]:
        """The sources of which most known releases differ in this call."""
        known: dict[str, set[int]] = defaultdict(set)
        different: dict[str, set[int]] = defaultdict(set)
        for draft in self.drafts:
            state = self._find(draft)
            if state is None or state.status != "live":
                continue
            known[draft.source_id].add(state.id)
            if differs(state.known(), draft.arriving()):
                different[draft.source_id].add(state.id)
        return {
            source
            for source, ids in known.items()
            if is_site_wide(len(ids) + self.unchanged.get(source, 0), len(different[source]))
        }

    def _settle(self, draft: Draft, site_wide: bool) -> tuple[State, Outcome, int, int | None]:
        state = self._find(draft)
        if state is None:
            state = self._begin(draft)
            verdict = decide_first(draft.arriving())
        else:
            verdict = self._judge(state, draft, site_wide)
            self._follow(state, draft)
        state.fetched_at = max(state.fetched_at or draft.arrival.fetched_at, draft.arrival.fetched_at)
        outcome = self._apply(state, draft, verdict)
        line = len(self.new_lines) - 1 if verdict.causes else None
        return state, outcome, state.revision, line

    def _begin(self, draft: Draft) -> State:
        """A new statement, still without a revision."""
        state = State(
            id=self.ids.pop() if self.ids else reserve_ids(self.connection, 1)[0],
            source_id=draft.source_id,
            revision=0,
            status="live",
            content_hash="",
            parser="",
            snapshot_sha256=None,
            language=draft.record.language,
            canonical_key=draft.addresses[0],
            last_seen_at=draft.arrival.fetched_at,
            is_new=True,
        )
        self.states[state.id] = state
        state.address = draft
        self._learn_keys(state, draft)
        return state

    def _judge(self, state: State, draft: Draft, site_wide: bool) -> Verdict:
        known = state.known()
        same_page = known.snapshot_sha256 is not None and known.snapshot_sha256 == draft.arrival.snapshot_sha256
        reparsed = same_page and known.parser != draft.record.parser
        arriving = draft.arriving(record_differs=reparsed and self._record_differs(state, draft))
        if not differs(known, arriving):
            return decide(known, arriving)
        held = self.holds.get((state.id, draft.content_hash))
        baseline = self._reread(state, draft)
        return decide(
            known,
            arriving,
            Evidence(
                reread_hash=None if baseline is None else content_hash(baseline),
                seen_before=self._had(state, draft.content_hash),
                held_since=held[1] if held is not None and held[0] == "site_wide" else None,
                site_wide=site_wide,
            ),
        )

    def _record_differs(self, state: State, draft: Draft) -> bool:
        """Whether a derived field differs from what is stored."""
        if state.draft is not None:
            return record_hash(state.draft.record) != record_hash(draft.record)
        stored = self.connection.execute(select(_statement.c.record).where(_statement.c.id == state.id)).scalar_one()
        return record_hash(Record.model_validate(stored)) != record_hash(draft.record)

    def _reread(self, state: State, draft: Draft) -> Record | None:
        """The known page as today's parser reads it, where the parser changed too."""
        if self.reread is None or state.parser == draft.record.parser or state.snapshot_sha256 is None:
            return None
        return self.reread(state.snapshot_sha256)

    def _had(self, state: State, digest: str) -> bool:
        """Whether a statement had this content in an earlier revision."""
        if any(row["statement_id"] == state.id and row["content_hash"] == digest for row in self.new_revisions):
            return True
        mine = (_revision.c.statement_id == state.id) & (_revision.c.content_hash == digest)
        return self.connection.execute(select(_revision.c.revision).where(mine).limit(1)).first() is not None

    def _follow(self, state: State, draft: Draft) -> None:
        """Learn new keys of a known statement, and its newest address."""
        if draft.arrival.fetched_at < state.known().state_at:
            return
        self._learn_keys(state, draft)
        if draft.addresses[0] != state.canonical_key:
            state.canonical_key = draft.addresses[0]
            state.address = draft

    def _learn_keys(self, state: State, draft: Draft) -> None:
        for key in draft.keys:
            if key not in state.keys:
                self._tie(state, key)
                self.new_identifiers.append(
                    {
                        "source_id": state.source_id,
                        "kind": key[0],
                        "value": key[1],
                        "statement_id": state.id,
                        "first_seen_at": self.now,
                    }
                )

    def _apply(self, state: State, draft: Draft, verdict: Verdict) -> Outcome:
        if verdict.held:
            key = (state.id, draft.content_hash)
            if key not in self.holds:
                self.holds[key] = (verdict.held, draft.arrival.fetched_at)
                self.new_holds[key] = {
                    "statement_id": state.id,
                    "content_hash": draft.content_hash,
                    "reason": verdict.held,
                    "held_at": draft.arrival.fetched_at,
                    "snapshot_sha256": draft.arrival.snapshot_sha256,
                }
            return "held"
        if any(statement_id == state.id for statement_id, _ in self.holds):
            self.past_holds.add(state.id)
        if not verdict.causes:
            return "unchanged"
        for cause in verdict.causes:
            self._record(state, draft, cause, verdict)
        state.flips += verdict.flipped
        return CHANGE_OF[verdict.causes[-1]]

    def _record(self, state: State, draft: Draft, cause: Cause, verdict: Verdict) -> None:
        """Add a revision and its change line."""
        row: dict[str, Any] = {
            "statement_id": state.id,
            "revision": state.revision + 1,
            "recorded_at": self.now,
            "cause": cause,
            "content_hash": draft.content_hash,
            "parser": draft.record.parser,
            "snapshot_sha256": draft.arrival.snapshot_sha256,
            "record": draft.json,
        }
        baseline = self._reread(state, draft) if verdict.causes == ("reparsed", "edited") else None
        if cause == "reparsed" and baseline is not None:
            # The parser changed, and then the ministry: first the known page as it is read today.
            read, json = storable(baseline)
            row |= {
                "content_hash": content_hash(read),
                "parser": read.parser,
                "snapshot_sha256": state.snapshot_sha256,
                "record": json,
            }
        self.new_revisions.append(row)
        self.new_lines.append(change_line(state.id, state.revision + 1, cause, state.source_id, self.now))
        state.revision += 1
        state.content_hash, state.parser = row["content_hash"], row["parser"]
        if baseline is not None and cause == "reparsed":
            return
        state.snapshot_sha256 = draft.arrival.snapshot_sha256
        state.language, state.draft, state.likeness = draft.record.language, draft, draft.likeness
        state.last_seen_at = max(state.last_seen_at, draft.arrival.fetched_at)
        if cause == "withdrawn":
            state.status, state.withdrawn_at = "withdrawn", self.now
        elif cause == "restored":
            state.status, state.withdrawn_at = "live", None

    # Writing.

    def _write(self) -> None:
        written = [(state, state.draft) for state in self.states.values() if state.draft is not None]
        new = [state for state, _ in written if state.is_new]
        changed = [state for state, _ in written if not state.is_new]
        run = self.connection.execute
        if new:
            run(self._insert(), [self._row(state, draft) for state, draft in written if state.is_new])
            run(_watch.insert(), [self._watch_row(state) for state in new])
        for state, draft in written:
            if not state.is_new:
                row = self._row(state, draft)
                for name in ("id", "first_seen_at", "translation_group", "url", "canonical_url"):
                    del row[name]
                run(_statement.update().where(_statement.c.id == state.id).values(row))
        for state in self.states.values():
            if not state.is_new and state.address is not None:
                address = {"url": state.address.url, "canonical_url": state.address.canonical_url}
                run(_statement.update().where(_statement.c.id == state.id).values(address))
        if self.new_identifiers:
            run(_identifier.insert(), self.new_identifiers)
        if self.new_revisions:
            run(_revision.insert(), self.new_revisions)
        self._write_parts(new, changed)
        self._write_holds()
        self._write_watch()
        link_translations(self.connection, [*new, *changed])
        self._write_rest()

    def _insert(self) -> Insert:
        """How new statements are written. SQLite's full-text index writes out what it gathered whenever a statement
        with triggers begins. With RETURNING, SQLAlchemy makes one of all rows, which takes a third of the time."""
        insert = _statement.insert()
        return insert.returning(_statement.c.id) if self.connection.dialect.name == "sqlite" else insert

    def _row(self, state: State, draft: Draft) -> dict[str, Any]:
        """The statement's row. Its newest content and its newest address may come of different arrivals."""
        record = draft.record
        address = state.address or draft
        published, precision, offset = published_of(record)
        return {
            "id": state.id,
            "source_id": state.source_id,
            "status": state.status,
            "revision": state.revision,
            "content_hash": state.content_hash,
            "parser": state.parser,
            "snapshot_sha256": state.snapshot_sha256,
            "translation_group": state.id,
            "first_seen_at": self.now,
            "updated_at": self.now,
            "withdrawn_at": state.withdrawn_at,
            "native_id": record.native_id,
            "language": record.language,
            "kind": record.kind,
            "published_at": published,
            "published_precision": precision,
            "published_offset_minutes": offset,
            "event_date": record.event_date,
            "event_end_date": record.event_end_date,
            "place": record.place,
            "place_country": record.place_country,
            "document_number": record.document_number,
            "issuer": record.issuer,
            "is_transcript": record.is_transcript,
            "word_count": len(record.text.split()),
            "url": address.url,
            "canonical_url": address.canonical_url,
            "title": record.title,
            "occasion": record.occasion,
            "text": record.text,
            "record": draft.json,
        }

    def _watch_row(self, state: State) -> dict[str, Any]:
        return {
            "statement_id": state.id,
            "last_seen_at": state.last_seen_at,
            "next_visit_at": self.now + FIRST_REVISIT,
            "flips": state.flips,
        }

    def _write_parts(self, new: list[State], changed: list[State]) -> None:
        """The parts of the present record, in place of those of the record before."""
        for part in _PARTS if changed else ():
            gone = part.c.statement_id.in_([state.id for state in changed])
            self.connection.execute(part.delete().where(gone))
        rows: dict[str, list[dict[str, Any]]] = {part.name: [] for part in _PARTS}
        for state in (*new, *changed):
            if state.draft is not None:
                collect_parts(state.id, state.draft.record, rows)
        for part in _PARTS:
            if rows[part.name]:
                self.connection.execute(part.insert(), rows[part.name])

    def _write_holds(self) -> None:
        if self.past_holds:
            self.connection.execute(_hold.delete().where(_hold.c.statement_id.in_(self.past_holds)))
        kept = [row for (statement_id, _), row in self.new_holds.items() if statement_id not in self.past_holds]
        if kept:
            self.connection.execute(_hold.insert(), kept)

    def _write_watch(self) -> None:
        """When each known statement was seen; written only where it tells something new."""
        seen = [
            {
                "key": state.id,
                "at": max(state.fetched_at, state.last_seen_at),
                "flips": state.flips,
            }
            for state in self.states.values()
            if not state.is_new
            and state.fetched_at is not None
            and (state.draft is not None or state.missing or state.fetched_at - state.last_seen_at >= SEEN_EVERY)
        ]
        if seen:
            update = _watch.update().where(_watch.c.statement_id == bindparam("key"))
            found = {"missing_since": None, "missing_at": None, "missing_evidence": None}
            self.connection.execute(
                update.values(last_seen_at=bindparam("at"), flips=bindparam("flips"), **found), seen
            )

    def _write_rest(self) -> None:
        """What depends on the commit: validators of the pages, and the way out of quarantine."""
        validators = [
            (draft.source_id, draft.arrival.url, draft.arrival.validator)
            for draft in self.drafts
            if draft.arrival.validator is not None
        ]
        if validators:
            write_validators(self.connection, validators, self.now)
        urls: dict[str, list[str]] = defaultdict(list)
        for draft in self.drafts:
            urls[draft.source_id].append(draft.arrival.url)
        for source_id, some in urls.items():
            quarantine.release_urls(self.connection, source_id, some)
