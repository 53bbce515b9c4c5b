"""Saving releases: each once, each edit and withdrawal on record, with its line in the change feed.

A call of `save` is one transaction. What arrives is prepared before it begins (`Draft`), tied to what is known
(`storage.identity`), judged (`storage.revisions`) and written in batches.
"""

from __future__ import annotations

import uuid
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from typing import Any, Literal

from pydantic_core import PydanticSerializationError
from sqlalchemy import (
    BindParameter,
    Connection,
    Row,
    RowMapping,
    Select,
    bindparam,
    func,
    literal,
    select,
    text,
    tuple_,
)

from parsers.record import Record
from storage import changes, quarantine
from storage.database import Database, RawJson, in_chunks
from storage.identity import Likeness, address_key, bounded, content_hash, is_other_document, record_hash
from storage.revisions import (
    CHANGE_OF,
    Arriving,
    Cause,
    Evidence,
    Known,
    Verdict,
    decide,
    decide_first,
    differs,
    is_site_wide,
    is_withdrawn,
)
from storage.tables import (
    PageValidator,
    Quarantine,
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
from storage.visits import Validator, write_validators

Outcome = Literal["published", "revised", "reparsed", "restored", "withdrawn", "unchanged", "held"]
Reread = Callable[[str], Record | None]

SEEN_EVERY = timedelta(hours=1)  # `last_seen_at` is exact to this: an unchanged release is not written each time
FIRST_REVISIT = timedelta(minutes=15)
SAME_TRANSLATION = timedelta(days=60)  # language versions under one number are published within it

SOURCE_LOCK = 0x636F6D6D  # class of PostgreSQL's advisory locks that keep writers of one source apart

_statement = table_of(Statement)
_watch = table_of(StatementWatch)
_identifier = table_of(StatementIdentifier)
_revision = table_of(StatementRevision)
_hold = table_of(StatementHold)
_translation = table_of(StatementTranslation)
_quarantine = table_of(Quarantine)
_validator = table_of(PageValidator)
_PARTS = tuple(
    table_of(part)
    for part in (StatementSpeaker, StatementTurn, StatementAttachment, StatementMention, StatementTranslation)
)

# Queries that every save and poll makes, put together once: building one costs as much as running it.
_ids: BindParameter[Any] = bindparam("ids", expanding=True)
_values: BindParameter[Any] = bindparam("values", expanding=True)
_BY_KEY = select(_identifier.c.statement_id).where(
    _identifier.c.source_id == bindparam("source_id"),
    _identifier.c.kind == bindparam("kind"),
    _identifier.c.value.in_(_values),
)
_KEYS_OF = (
    select(_identifier.c.statement_id, _identifier.c.kind, _identifier.c.value)
    .where(_identifier.c.statement_id.in_(_ids))
    .order_by(_identifier.c.statement_id)
)
_HOLDS_OF = select(_hold.c.statement_id, _hold.c.content_hash, _hold.c.reason, _hold.c.held_at).where(
    _hold.c.statement_id.in_(_ids)
)
_STATES = (
    select(
        *(_statement.c[name] for name in ("id", "source_id", "revision", "status", "content_hash", "parser")),
        *(_statement.c[name] for name in ("snapshot_sha256", "language", "canonical_url", "withdrawn_at")),
        *(_watch.c[name] for name in ("last_seen_at", "flips", "missing_since")),
    )
    .join(_watch, _watch.c.statement_id == _statement.c.id)
    .where(_statement.c.id.in_(_ids))
    .order_by(_statement.c.id)
)
_STANDING = (
    select(
        *(_statement.c[name] for name in ("snapshot_sha256", "id", "parser", "revision", "canonical_url")),
        _watch.c.last_seen_at,
    )
    .join(_watch, _watch.c.statement_id == _statement.c.id)
    .where(
        _statement.c.source_id == bindparam("source_id"),
        _statement.c.status == "live",
        _watch.c.missing_since.is_(None),
        _statement.c.snapshot_sha256.in_(_values),
    )
)
_QUARANTINED = select(_quarantine.c.url).where(
    _quarantine.c.source_id == bindparam("source_id"), _quarantine.c.url.in_(_values)
)
_VALIDATORS = select(_validator.c.url, _validator.c.etag, _validator.c.last_modified, _validator.c.sha256).where(
    _validator.c.url.in_(_values)
)
_SEE = (
    _watch.update()
    .where(_watch.c.statement_id == bindparam("key"), _watch.c.last_seen_at < bindparam("at"))
    .values(last_seen_at=bindparam("at"))
)
_LINKED_TO = (
    select(_translation.c.statement_id, _translation.c.key, _statement.c.source_id)
    .join(_statement, _statement.c.id == _translation.c.statement_id)
    .where(_translation.c.key.in_(_values))
)
_SEEN_BEFORE = select(_watch.c.statement_id).where(
    _watch.c.statement_id.in_(_ids), _watch.c.last_seen_at < bindparam("before", type_=_watch.c.last_seen_at.type)
)

# An id by which a release is known: ("url" | "guid" | "native", value).
Key = tuple[str, str]


@dataclass(frozen=True, kw_only=True)
class Arrival:
    """A release as read now. `url` is where it was asked for, `redirects` the addresses that led on from there,
    `guid` the feed's own id of it, `validator` what the server sent to make the next request for `url` conditional.
    """

    source_id: str
    record: Record
    url: str
    snapshot_sha256: str | None
    fetched_at: datetime
    guid: str | None = None
    redirects: tuple[str, ...] = ()
    validator: Validator | None = None


@dataclass(frozen=True)
class Saved:
    """What came of an arrival. `seq` is that of its newest change line, None where it made none."""

    statement_id: int
    outcome: Outcome
    revision: int
    seq: int | None = None


@dataclass(frozen=True)
class Absence:
    """A visit that did not find a release at its address, while its site was otherwise healthy."""

    source_id: str
    url: str
    evidence: str


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
        standing = _StandingStill(connection, drafts)
    fresh = [draft for draft in drafts if draft not in standing.known]
    for draft in fresh:
        draft.prepare()
    unseen = standing.not_seen_since(now - SEEN_EVERY)
    if not fresh and not unseen:
        return [standing.known[draft] for draft in drafts]
    with db.writing() as connection:
        if unseen:
            connection.execute(_SEE, unseen)
        still = standing.sources + Counter(unchanged or {})
        results = iter(_Saving(connection, fresh, now, reread, still).run() if fresh else ())
        return [standing.known[draft] if draft in standing.known else next(results) for draft in drafts]


class Draft:
    """An arrival with its keys, hashes and rows; made before the transaction, so that it is short."""

    def __init__(self, arrival: Arrival) -> None:
        self.arrival = arrival
        self.source_id = arrival.source_id
        self.url = arrival.record.url or arrival.url
        self.canonical_url = arrival.record.canonical_url or self.url

    def prepare(self) -> None:
        """Work out what saving it takes."""
        _ = self.keys, self.content_hash, self.json

    @cached_property
    def _stored(self) -> tuple[Record, RawJson]:
        return _storable(self.arrival.record)

    @property
    def record(self) -> Record:
        """The record as it can be stored."""
        return self._stored[0]

    @property
    def json(self) -> RawJson:
        return self._stored[1]

    @cached_property
    def content_hash(self) -> str:
        return content_hash(self.record)

    @cached_property
    def addresses(self) -> tuple[str, ...]:
        """The keys of its addresses, the canonical one first."""
        urls = dict.fromkeys((self.canonical_url, self.url, self.arrival.url, *self.arrival.redirects))
        return tuple(dict.fromkeys(map(address_key, urls)))

    @cached_property
    def asked(self) -> str:
        """The address that was asked for, as quarantine and validators have it."""
        return bounded(self.arrival.url)

    @cached_property
    def guid(self) -> str | None:
        """The feed's id, where it says more than the address does."""
        guid = self.arrival.guid
        return None if guid is None or address_key(guid) in self.addresses else bounded(guid.strip())

    @cached_property
    def native_id(self) -> str | None:
        native_id = self.arrival.record.native_id
        return bounded(native_id) if native_id else None

    @cached_property
    def keys(self) -> tuple[Key, ...]:
        found: list[Key] = [("url", address) for address in self.addresses]
        if self.guid:
            found.append(("guid", self.guid))
        if self.native_id:
            found.append(("native", self.native_id))
        return tuple(found)

    @cached_property
    def likeness(self) -> Likeness:
        published = self.record.published_at
        return Likeness(self.record.title, self.record.text, _day(published))

    def arriving(self, *, record_differs: bool = False) -> Arriving:
        return Arriving(
            content_hash=self.content_hash,
            parser=self.record.parser,
            snapshot_sha256=self.arrival.snapshot_sha256,
            fetched_at=self.arrival.fetched_at,
            withdrawn=self.record.withdrawn,
            record_differs=record_differs,
        )


def _storable(record: Record) -> tuple[Record, RawJson]:
    """The record and its JSON, without the two things that no database stores: NUL and halves of surrogates."""
    try:
        json = _to_json(record)
        if "\\u0000" not in json:
            return record, json
    except PydanticSerializationError:
        pass
    record = Record.model_validate(_clean(record.model_dump()))
    return record, _to_json(record)


def _to_json(record: Record) -> RawJson:
    """As `Record.to_json(explain=True)`, in one step."""
    return RawJson(record.model_dump_json(exclude=None if record.withdrawn else {"withdrawn"}))


def _clean(value: Any) -> Any:
    if isinstance(value, str):
        return value.replace("\0", "").encode("utf-8", "replace").decode()
    if isinstance(value, dict):
        return {_clean(key): _clean(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_clean(item) for item in value]
    return value


def _day(value: datetime | date | None) -> date | None:
    return value.date() if isinstance(value, datetime) else value


def lock_sources(connection: Connection, source_ids: Iterable[str]) -> None:
    """Keep other writers of these sources out until the end of the transaction: two of them could both find a
    release missing, and both add it. On SQLite the write lock does so."""
    if connection.dialect.name == "postgresql":
        for source_id in sorted(source_ids):
            lock = text("SELECT pg_advisory_xact_lock(:class, hashtext(:source_id))")
            connection.execute(lock, {"class": SOURCE_LOCK, "source_id": source_id})


def reserve_ids(connection: Connection, count: int) -> list[int]:
    """Numbers for new statements, rising."""
    if not count:
        return []
    if connection.dialect.name == "postgresql":
        numbers = text("SELECT nextval('statement_id_seq') FROM generate_series(1, :count)")
        return list(connection.execute(numbers, {"count": count}).scalars())
    first = connection.execute(select(func.coalesce(func.max(_statement.c.id), 0))).scalar_one() + 1
    return list(range(first, first + count))


def load_states(connection: Connection, ids: Iterable[int]) -> Iterable[RowMapping]:
    """What saving must know of statements, without their texts."""
    for some in in_chunks(ids):
        yield from connection.execute(_STATES, {"ids": some}).mappings()


@dataclass
class _State:
    """A statement in the course of saving. `dirty` says that its row is to be written."""

    id: int
    source_id: str
    revision: int
    status: str
    content_hash: str
    parser: str
    snapshot_sha256: str | None
    language: str | None
    canonical_key: str
    last_seen_at: datetime
    flips: int = 0
    missing: bool = False
    is_new: bool = False
    draft: Draft | None = None  # the newest content
    address: Draft | None = None  # the newest address
    withdrawn_at: datetime | None = None
    likeness: Likeness | None = None
    keys: set[Key] = field(default_factory=set)
    fetched_at: datetime | None = None  # the newest fetch of this call

    def known(self) -> Known:
        return Known(
            status=self.status,
            content_hash=self.content_hash,
            parser=self.parser,
            snapshot_sha256=self.snapshot_sha256,
            state_at=max(self.last_seen_at, self.withdrawn_at or self.last_seen_at),
            flips=self.flips,
        )

    def values_of(self, kind: str) -> set[str]:
        return {value for name, value in self.keys if name == kind}


def _state(row: RowMapping) -> _State:
    return _State(
        **{name: row[name] for name in row if name not in ("canonical_url", "missing_since")},
        canonical_key=address_key(row["canonical_url"]),
        missing=row["missing_since"] is not None,
    )


class _StandingStill:
    """The drafts that say nothing new: the very page that is known, read by the parser that read it.

    Found without hashing a text, and without a write. Whatever else is known of such a draft (that it was missing,
    held, in quarantine, has a new address or a new validator) sends it the long way.
    """

    def __init__(self, connection: Connection, drafts: Sequence[Draft]) -> None:
        self.known: dict[Draft, Saved] = {}
        self.sources: Counter[str] = Counter()
        self._seen: dict[int, tuple[datetime, datetime]] = {}
        self._connection = connection
        # Of one release twice in a call, the order tells; that is for the long way.
        self._times = Counter((draft.source_id, key) for draft in drafts for key in draft.keys)
        by_source: dict[str, list[Draft]] = defaultdict(list)
        for draft in drafts:
            if draft.arrival.snapshot_sha256 is not None and not draft.arrival.record.withdrawn:
                by_source[draft.source_id].append(draft)
        for source_id, some in by_source.items():
            self._match(source_id, some)

    def not_seen_since(self, before: datetime) -> list[dict[str, Any]]:
        """Rows that bring `last_seen_at` up to date, of those seen last before then."""
        return [
            {"key": number, "at": fetched_at}
            for number, (last_seen_at, fetched_at) in self._seen.items()
            if last_seen_at < before and fetched_at > last_seen_at
        ]

    def _match(self, source_id: str, drafts: list[Draft]) -> None:
        pages = {draft.arrival.snapshot_sha256 for draft in drafts}
        rows = {row.snapshot_sha256: row for row in self._run(_STANDING, pages, source_id)}
        if not rows:
            return
        ids = [row.id for row in rows.values()]
        keys: dict[int, set[Key]] = defaultdict(set)
        for number, kind, value in self._run(_KEYS_OF, ids):
            keys[number].add((kind, value))
        held = {row.statement_id for row in self._run(_HOLDS_OF, ids)}
        quarantined = {row.url for row in self._run(_QUARANTINED, {draft.asked for draft in drafts}, source_id)}
        guarded = {draft.asked for draft in drafts if draft.arrival.validator}
        validators = {url: Validator(*rest) for url, *rest in self._run(_VALIDATORS, guarded)}
        for draft in drafts:
            row = rows.get(draft.arrival.snapshot_sha256)
            if (
                row is not None
                and row.parser == draft.arrival.record.parser
                and keys[row.id].issuperset(draft.keys)
                and address_key(row.canonical_url) == draft.addresses[0]
                and row.id not in held
                and draft.asked not in quarantined
                and draft.arrival.validator in (None, validators.get(draft.asked))
                and max(self._times[source_id, key] for key in draft.keys) == 1
            ):
                self.known[draft] = Saved(row.id, "unchanged", row.revision)
                self.sources[source_id] += 1
                self._seen[row.id] = (row.last_seen_at, draft.arrival.fetched_at)

    def _run(self, query: Select[Any], values: Iterable[Any], source_id: str | None = None) -> Iterator[Row[Any]]:
        """The rows of one of the queries by a list of values."""
        name = "ids" if query is _KEYS_OF or query is _HOLDS_OF else "values"
        for some in in_chunks(values):
            given = {name: some} if source_id is None else {name: some, "source_id": source_id}
            yield from self._connection.execute(query, given)


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
        self.states: dict[int, _State] = {}
        self.by_key: dict[tuple[str, Key], list[_State]] = defaultdict(list)
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
        wanted: dict[tuple[str, str], set[str]] = defaultdict(set)
        for draft in self.drafts:
            for kind, value in draft.keys:
                wanted[draft.source_id, kind].add(value)
        ids: set[int] = set()
        run = self.connection.execute
        for (source_id, kind), values in wanted.items():
            for some in in_chunks(values):
                ids.update(run(_BY_KEY, {"source_id": source_id, "kind": kind, "values": some}).scalars())
        for row in load_states(self.connection, ids):
            state = _state(row)
            self.states[state.id] = state
        for numbers in in_chunks(sorted(ids)):
            for number, kind, value in run(_KEYS_OF, {"ids": numbers}):
                self._tie(self.states[number], (kind, value))
            for number, digest, reason, held_at in run(_HOLDS_OF, {"ids": numbers}):
                self.holds[number, digest] = (reason, held_at)

    def _tie(self, state: _State, key: Key) -> None:
        if key not in state.keys:
            state.keys.add(key)
            self.by_key[state.source_id, key].append(state)

    def _reserve_ids(self) -> None:
        """Numbers for as many new statements as may come of the drafts that match nothing yet."""
        unmatched = sum(1 for draft in self.drafts if self._find(draft) is None)
        self.ids = reserve_ids(self.connection, unmatched)[::-1]

    # Which statement a draft is.

    def _find(self, draft: Draft) -> _State | None:
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

    def _is_named(self, state: _State, draft: Draft) -> bool:
        """Whether a statement under a draft's guid is its own. A feed may use a guid again, for another document:
        under another address and number, with other words, on another day."""
        return (
            not state.values_of("url").isdisjoint(draft.addresses)
            or (draft.native_id is not None and draft.native_id in state.values_of("native"))
            or state.content_hash == draft.content_hash
            or not is_other_document(self._likeness(state), draft.likeness)
        )

    def _same_language(self, state: _State, draft: Draft) -> bool:
        known, arriving = state.language, draft.record.language
        return known is None or arriving is None or known == arriving

    def _agrees(self, state: _State, draft: Draft) -> bool:
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

    def _likeness(self, state: _State) -> Likeness:
        if state.likeness is None:
            columns = (_statement.c.title, _statement.c.text, _statement.c.published_at)
            row = self.connection.execute(select(*columns).where(_statement.c.id == state.id)).one()
            state.likeness = Likeness(row.title, row.text, _day(row.published_at))
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

    def _settle(self, draft: Draft, site_wide: bool) -> tuple[_State, Outcome, int, int | None]:
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

    def _begin(self, draft: Draft) -> _State:
        """A new statement, still without a revision."""
        state = _State(
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

    def _judge(self, state: _State, draft: Draft, site_wide: bool) -> Verdict:
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

    def _record_differs(self, state: _State, draft: Draft) -> bool:
        """Whether a derived field differs from what is stored."""
        if state.draft is not None:
            return record_hash(state.draft.record) != record_hash(draft.record)
        stored = self.connection.execute(select(_statement.c.record).where(_statement.c.id == state.id)).scalar_one()
        return record_hash(Record.model_validate(stored)) != record_hash(draft.record)

    def _reread(self, state: _State, draft: Draft) -> Record | None:
        """The known page as today's parser reads it, where the parser changed too."""
        if self.reread is None or state.parser == draft.record.parser or state.snapshot_sha256 is None:
            return None
        return self.reread(state.snapshot_sha256)

    def _had(self, state: _State, digest: str) -> bool:
        """Whether a statement had this content in an earlier revision."""
        if any(row["statement_id"] == state.id and row["content_hash"] == digest for row in self.new_revisions):
            return True
        mine = (_revision.c.statement_id == state.id) & (_revision.c.content_hash == digest)
        return self.connection.execute(select(_revision.c.revision).where(mine).limit(1)).first() is not None

    def _follow(self, state: _State, draft: Draft) -> None:
        """Learn new keys of a known statement, and its newest address."""
        if draft.arrival.fetched_at < state.known().state_at:
            return
        self._learn_keys(state, draft)
        if draft.addresses[0] != state.canonical_key:
            state.canonical_key = draft.addresses[0]
            state.address = draft

    def _learn_keys(self, state: _State, draft: Draft) -> None:
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

    def _apply(self, state: _State, draft: Draft, verdict: Verdict) -> Outcome:
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

    def _record(self, state: _State, draft: Draft, cause: Cause, verdict: Verdict) -> None:
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
            read, json = _storable(baseline)
            row |= {
                "content_hash": content_hash(read),
                "parser": read.parser,
                "snapshot_sha256": state.snapshot_sha256,
                "record": json,
            }
        self.new_revisions.append(row)
        self.new_lines.append(_line(state.id, state.revision + 1, cause, state.source_id, self.now))
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
            run(_statement.insert(), [self._row(state, draft) for state, draft in written if state.is_new])
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
        self._link_translations([*new, *changed])
        self._write_rest()

    def _row(self, state: _State, draft: Draft) -> dict[str, Any]:
        """The statement's row. Its newest content and its newest address may come of different arrivals."""
        record = draft.record
        address = state.address or draft
        published, precision, offset = _published(record)
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

    def _watch_row(self, state: _State) -> dict[str, Any]:
        return {
            "statement_id": state.id,
            "last_seen_at": state.last_seen_at,
            "next_visit_at": self.now + FIRST_REVISIT,
            "flips": state.flips,
        }

    def _write_parts(self, new: list[_State], changed: list[_State]) -> None:
        """The parts of the present record, in place of those of the record before."""
        for part in _PARTS if changed else ():
            gone = part.c.statement_id.in_([state.id for state in changed])
            self.connection.execute(part.delete().where(gone))
        rows: dict[str, list[dict[str, Any]]] = {part.name: [] for part in _PARTS}
        for state in (*new, *changed):
            if state.draft is not None:
                _collect_parts(state.id, state.draft.record, rows)
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

    def _link_translations(self, states: list[_State]) -> None:
        """Put the language versions of one document into one group: by the links between them, by their number."""
        linked = [
            state
            for state in states
            if state.draft is not None and (state.draft.record.translations or state.values_of("native"))
        ]
        pairs = self._linked_to(states) | self._links_of(linked) | self._same_number(linked)
        if not pairs:
            return
        ids = {statement_id for pair in pairs for statement_id in pair}
        query = select(_statement.c.id, _statement.c.translation_group).where(_statement.c.id.in_(ids))
        groups = dict(self.connection.execute(query).tuples().all())
        for group, members in _merge(pairs, groups).items():
            here = _statement.c.translation_group.in_(members)
            self.connection.execute(_statement.update().where(here).values(translation_group=group))

    def _links_of(self, states: list[_State]) -> set[tuple[int, int]]:
        """Pairs of a statement and one that it links to as its translation."""
        wanted = {
            (state.source_id, address_key(link.url)): state.id
            for state in states
            if state.draft is not None
            for link in state.draft.record.translations
        }
        return self._pairs(wanted)

    def _pairs(self, wanted: Mapping[tuple[str, str], int]) -> set[tuple[int, int]]:
        found: set[tuple[int, int]] = set()
        columns = (_identifier.c.source_id, _identifier.c.value, _identifier.c.statement_id)
        for some in in_chunks(wanted):
            here = tuple_(_identifier.c.source_id, _identifier.c.value).in_(some) & (_identifier.c.kind == "url")
            for source_id, value, other in self.connection.execute(select(*columns).where(here)).tuples():
                found.add((wanted[source_id, value], other))
        return {pair for pair in found if pair[0] != pair[1]}

    def _linked_to(self, states: list[_State]) -> set[tuple[int, int]]:
        """Pairs of a statement and one that links to it."""
        wanted = {value: state for state in states for value in state.values_of("url")}
        found: set[tuple[int, int]] = set()
        for some in in_chunks(wanted):
            for other, key, source_id in self.connection.execute(_LINKED_TO, {"values": some}):
                if wanted[key].source_id == source_id and wanted[key].id != other:
                    found.add((wanted[key].id, other))
        return found

    def _same_number(self, states: list[_State]) -> set[tuple[int, int]]:
        """Pairs of statements under the site's same number in other languages, published about the same time."""
        wanted = {(state.source_id, value): state for state in states for value in state.values_of("native")}
        found: set[tuple[int, int]] = set()
        joined = _identifier.join(_statement, _statement.c.id == _identifier.c.statement_id)
        columns = (
            _identifier.c.source_id,
            _identifier.c.value,
            _statement.c.id,
            _statement.c.language,
            _statement.c.published_at,
        )
        for some in in_chunks(wanted):
            here = tuple_(_identifier.c.source_id, _identifier.c.value).in_(some) & (_identifier.c.kind == "native")
            query = select(*columns).select_from(joined).where(here)
            for source_id, value, other, language, published_at in self.connection.execute(query).tuples():
                state = wanted[source_id, value]
                if state.id != other and language != state.language and _near(state, published_at):
                    found.add((state.id, other))
        return found


def _near(state: _State, published_at: datetime | None) -> bool:
    if state.draft is None:
        return False
    mine = _published(state.draft.record)[0]
    return mine is None or published_at is None or abs(mine - published_at) <= SAME_TRANSLATION


def _merge(pairs: Iterable[tuple[int, int]], groups: Mapping[int, int]) -> dict[int, set[int]]:
    """The groups that pairs of statements join: the smallest number of each, and all the numbers it takes in."""
    parent = {group: group for group in groups.values()}

    def root(group: int) -> int:
        while parent[group] != group:
            group = parent[group]
        return group

    for one, other in pairs:
        first, second = sorted((root(groups[one]), root(groups[other])))
        parent[second] = first
    merged: dict[int, set[int]] = defaultdict(set)
    for group in parent:
        merged[root(group)].add(group)
    return {group: members for group, members in merged.items() if len(members) > 1}


def _published(record: Record) -> tuple[datetime | None, str | None, int | None]:
    """When a release was published: the instant in UTC, its precision, and the site's offset in minutes."""
    value = record.published_at
    if isinstance(value, datetime):
        offset = value.utcoffset()
        minutes = None if offset is None else round(offset.total_seconds() / 60)
        return value.astimezone(UTC), record.published_precision or "minute", minutes
    if value is None:
        return None, None, None
    return datetime.combine(value, time.min, UTC), "day", None


def _collect_parts(statement_id: int, record: Record, rows: dict[str, list[dict[str, Any]]]) -> None:
    parts: tuple[tuple[str, Iterable[Any]], ...] = (
        ("statement_speaker", record.speakers),
        ("statement_turn", record.turns),
        ("statement_attachment", record.attachments),
        ("statement_mention", record.mentions),
    )
    for name, found in parts:
        for position, part in enumerate(found):
            rows[name].append({"statement_id": statement_id, "position": position, **part.__dict__})
    for position, link in enumerate(record.translations):
        key = address_key(link.url)
        rows["statement_translation"].append(
            {"statement_id": statement_id, "position": position, "language": link.language, "url": link.url, "key": key}
        )


def _line(statement_id: int, revision: int, cause: Cause, source_id: str, now: datetime) -> dict[str, Any]:
    return {
        "event_id": str(uuid.uuid4()),
        "statement_id": statement_id,
        "revision": revision,
        "kind": CHANGE_OF[cause],
        "source_id": source_id,
        "recorded_at": now,
    }


def absent(db: Database, absences: Sequence[Absence], now: datetime) -> list[Saved]:
    """Note releases that were not at their address; the second note a day or more after the first withdraws.

    Only for a site that is otherwise healthy. An address that nothing live stands under is passed over.
    """
    results: list[Saved] = []
    if not absences:
        return results
    with db.writing() as connection:
        lock_sources(connection, {absence.source_id for absence in absences})
        lines: list[dict[str, Any]] = []
        for absence in absences:
            for row in _standing_at(connection, absence):
                outcome: Outcome = "unchanged"
                if is_withdrawn(row["missing_since"], now):
                    outcome = "withdrawn"
                    _withdraw(connection, row, now)
                    lines.append(_line(row["id"], row["revision"] + 1, "withdrawn", row["source_id"], now))
                _note_missing(connection, row, absence, now)
                results.append(Saved(row["id"], outcome, row["revision"] + (outcome == "withdrawn")))
        if lines:
            seqs = iter(changes.append(connection, lines))
            results = [replace(saved, seq=next(seqs)) if saved.outcome == "withdrawn" else saved for saved in results]
    return results


def _standing_at(connection: Connection, absence: Absence) -> list[RowMapping]:
    """The live statements whose present address this is."""
    key = address_key(absence.url)
    here = (_identifier.c.source_id == absence.source_id) & (_identifier.c.kind == "url") & (_identifier.c.value == key)
    ids = connection.execute(select(_identifier.c.statement_id).where(here)).scalars().all()
    rows = load_states(connection, ids)
    return [row for row in rows if row["status"] == "live" and address_key(row["canonical_url"]) == key]


def _withdraw(connection: Connection, row: RowMapping, now: datetime) -> None:
    copied = ("content_hash", "parser", "snapshot_sha256", "record")
    names = ["statement_id", "revision", "recorded_at", "cause", *copied]
    last = select(
        _statement.c.id,
        _statement.c.revision + 1,
        literal(now, _statement.c.updated_at.type),
        literal("withdrawn"),
        *(_statement.c[name] for name in copied),
    ).where(_statement.c.id == row["id"])
    connection.execute(_revision.insert().from_select(names, last))
    state = {"status": "withdrawn", "revision": row["revision"] + 1, "withdrawn_at": now, "updated_at": now}
    connection.execute(_statement.update().where(_statement.c.id == row["id"]).values(state))


def _note_missing(connection: Connection, row: RowMapping, absence: Absence, now: datetime) -> None:
    noted: dict[str, Any] = {"missing_at": now, "missing_evidence": absence.evidence}
    if row["missing_since"] is None:
        noted["missing_since"] = now
    connection.execute(_watch.update().where(_watch.c.statement_id == row["id"]).values(noted))


@dataclass(frozen=True)
class Standing:
    """A live statement that a snapshot is the present state of, and the parser that read it."""

    statement_id: int
    parser: str


def standing(db: Database, source_id: str, sha256s: Sequence[str]) -> dict[str, Standing]:
    """Which snapshots are the present state of a live statement: they need no parsing again, only `touch`."""
    found: dict[str, Standing] = {}
    with db.reading() as connection:
        for some in in_chunks(sha256s):
            rows = connection.execute(_STANDING, {"source_id": source_id, "values": some})
            found |= {row.snapshot_sha256: Standing(row.id, row.parser) for row in rows}
    return found


def touch(db: Database, statement_ids: Sequence[int], now: datetime) -> None:
    """Mark statements as seen; writes nothing where all were seen within the hour."""
    with db.reading() as connection:
        old = {"ids": statement_ids, "before": now - SEEN_EVERY}
        stale = connection.execute(_SEEN_BEFORE, old).scalars().all()
    if stale:
        with db.writing() as connection:
            seen = _watch.update().where(_watch.c.statement_id.in_(stale) & (_watch.c.last_seen_at < now))
            connection.execute(seen.values(last_seen_at=now))


def known(db: Database, source_id: str, urls: Sequence[str]) -> set[str]:
    """Those of the addresses under which a statement of the source is, or ever was."""
    by_url = {url: address_key(url) for url in urls}
    here = (_identifier.c.source_id == source_id) & (_identifier.c.kind == "url")
    found: set[str] = set()
    with db.reading() as connection:
        for some in in_chunks(set(by_url.values())):
            query = select(_identifier.c.value).where(here & _identifier.c.value.in_(some))
            found.update(connection.execute(query).scalars())
    return {url for url, key in by_url.items() if key in found}


def sample(db: Database, source_id: str, *, excluding: Sequence[int], limit: int = 3) -> list[str]:
    """The addresses of a source's newest live releases that nobody misses, without some: what a site that is well
    can show."""
    joined = _statement.join(_watch, _watch.c.statement_id == _statement.c.id)
    query = (
        select(_statement.c.url)
        .select_from(joined)
        .where((_statement.c.source_id == source_id) & (_statement.c.status == "live"))
        .where(_watch.c.missing_since.is_(None) & _statement.c.id.not_in(list(excluding)))
        .order_by(_statement.c.id.desc())
        .limit(limit)
    )
    with db.reading() as connection:
        return list(connection.execute(query).scalars())


@dataclass(frozen=True)
class Revisit:
    """A release to visit again."""

    statement_id: int
    source_id: str
    url: str
    first_seen_at: datetime
    published_at: datetime | None
    status: str
    snapshot_sha256: str | None
    missing_since: datetime | None


def to_revisit(db: Database, now: datetime, *, sources: Sequence[str] | None = None, limit: int = 500) -> list[Revisit]:
    """The releases whose next visit is due, the longest due first."""
    columns = (
        _statement.c.id.label("statement_id"),
        *(_statement.c[name] for name in ("source_id", "url", "first_seen_at", "published_at", "status")),
        _statement.c.snapshot_sha256,
        _watch.c.missing_since,
    )
    joined = _statement.join(_watch, _watch.c.statement_id == _statement.c.id)
    query = select(*columns).select_from(joined).where(_watch.c.next_visit_at <= now)
    if sources is not None:
        query = query.where(_statement.c.source_id.in_(sources))
    query = query.order_by(_watch.c.next_visit_at, _statement.c.id).limit(limit)
    with db.reading() as connection:
        return [Revisit(**row) for row in connection.execute(query).mappings()]


def schedule_revisits(db: Database, visits: Mapping[int, datetime | None]) -> None:
    """Set when statements are to be visited next; None for never again."""
    if visits:
        update = _watch.update().where(_watch.c.statement_id == bindparam("key"))
        rows = [{"key": number, "at": at} for number, at in visits.items()]
        with db.writing() as connection:
            connection.execute(update.values(next_visit_at=bindparam("at")), rows)
