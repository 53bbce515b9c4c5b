"""What needs no saving: pages that are known as they are, found without hashing a text and without a write."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import BindParameter, Connection, Row, Select, bindparam, exists, select

from storage.arrivals import Draft, Key, Saved
from storage.database import Database, in_chunks
from storage.identity import address_key
from storage.states import KEYS_OF
from storage.tables import (
    PageValidator,
    Quarantine,
    Statement,
    StatementHold,
    StatementIdentifier,
    StatementWatch,
    table_of,
)
from storage.visits import Validator

SEEN_EVERY = timedelta(hours=1)  # `last_seen_at` is exact to this: an unchanged release is not written each time

_statement = table_of(Statement)
_watch = table_of(StatementWatch)
_identifier = table_of(StatementIdentifier)
_hold = table_of(StatementHold)
_quarantine = table_of(Quarantine)
_validator = table_of(PageValidator)

_ids: BindParameter[Any] = bindparam("ids", expanding=True)
_values: BindParameter[Any] = bindparam("values", expanding=True)
# Without its source, which is for the reader to check: SQLite would look through all that the source ever published.
_STANDING = (
    select(
        *(_statement.c[name] for name in ("source_id", "snapshot_sha256", "id", "parser", "revision", "canonical_url")),
        _watch.c.last_seen_at,
        exists().where(_hold.c.statement_id == _statement.c.id).label("held"),
    )
    .join(_watch, _watch.c.statement_id == _statement.c.id)
    .where(
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
SEE = (
    _watch.update()
    .where(_watch.c.statement_id == bindparam("key"), _watch.c.last_seen_at < bindparam("at"))
    .values(last_seen_at=bindparam("at"))
)
_SEEN_BEFORE = select(_watch.c.statement_id).where(
    _watch.c.statement_id.in_(_ids), _watch.c.last_seen_at < bindparam("before", type_=_watch.c.last_seen_at.type)
)


class StandingStill:
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
        rows = {row.snapshot_sha256: row for row in self._run(_STANDING, pages) if row.source_id == source_id}
        if not rows:
            return
        ids = [row.id for row in rows.values()]
        keys: dict[int, set[Key]] = defaultdict(set)
        for number, kind, value in self._run(KEYS_OF, ids):
            keys[number].add((kind, value))
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
                and not row.held
                and draft.asked not in quarantined
                and draft.arrival.validator in (None, validators.get(draft.asked))
                and max(self._times[source_id, key] for key in draft.keys) == 1
            ):
                self.known[draft] = Saved(row.id, "unchanged", row.revision)
                self.sources[source_id] += 1
                self._seen[row.id] = (row.last_seen_at, draft.arrival.fetched_at)

    def _run(self, query: Select[Any], values: Iterable[Any], source_id: str | None = None) -> Iterator[Row[Any]]:
        """The rows of one of the queries by a list of values."""
        name = "ids" if query is KEYS_OF else "values"
        for some in in_chunks(values):
            given = {name: some} if source_id is None else {name: some, "source_id": source_id}
            yield from self._connection.execute(query, given).all()


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
            rows = connection.execute(_STANDING, {"values": some})
            mine = [row for row in rows if row.source_id == source_id]
            found |= {row.snapshot_sha256: Standing(row.id, row.parser) for row in mine}
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
