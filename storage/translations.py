"""Language versions of one document, put into one group: by the links between them, or by the site's number."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, select

from storage.arrivals import published_of
from storage.database import in_chunks
from storage.identity import address_key
from storage.states import State
from storage.tables import Statement, StatementIdentifier, StatementTranslation, table_of

SAME_TRANSLATION = timedelta(days=60)  # language versions under one number are published within it

_statement = table_of(Statement)
_identifier = table_of(StatementIdentifier)
_translation = table_of(StatementTranslation)

_values: BindParameter[Any] = bindparam("values", expanding=True)
_LINKED_TO = (
    select(_translation.c.statement_id, _translation.c.key, _statement.c.source_id)
    .join(_statement, _statement.c.id == _translation.c.statement_id)
    .where(_translation.c.key.in_(_values))
)
# By sources and by values, and not by pairs of the two, which SQLite finds in no index: the reader has to pair them.
_sources: BindParameter[Any] = bindparam("sources", expanding=True)
_pair = _identifier.c.source_id.in_(_sources) & _identifier.c.value.in_(_values)
_AT_ADDRESS = select(_identifier.c.source_id, _identifier.c.value, _identifier.c.statement_id).where(
    _pair, _identifier.c.kind == "url"
)
_NUMBERED = (
    select(
        *(_identifier.c.source_id, _identifier.c.value),
        *(_statement.c.id, _statement.c.language, _statement.c.published_at),
    )
    .join(_statement, _statement.c.id == _identifier.c.statement_id)
    .where(_pair, _identifier.c.kind == "native")
)


def link_translations(connection: Connection, states: Sequence[State]) -> None:
    """Put the language versions of one document into one group: by the links between them, by their number."""
    linked = [
        state
        for state in states
        if state.draft is not None and (state.draft.record.translations or state.values_of("native"))
    ]
    pairs = _linked_to(connection, states) | _links_of(connection, linked) | _same_number(connection, linked)
    if not pairs:
        return
    ids = {statement_id for pair in pairs for statement_id in pair}
    query = select(_statement.c.id, _statement.c.translation_group).where(_statement.c.id.in_(ids))
    groups = dict(connection.execute(query).tuples().all())
    for group, members in _merge(pairs, groups).items():
        here = _statement.c.translation_group.in_(members)
        connection.execute(_statement.update().where(here).values(translation_group=group))


def _links_of(connection: Connection, states: Sequence[State]) -> set[tuple[int, int]]:
    """Pairs of a statement and one that it links to as its translation."""
    wanted = {
        (state.source_id, address_key(link.url)): state.id
        for state in states
        if state.draft is not None
        for link in state.draft.record.translations
    }
    return _pairs(connection, wanted)


def _pairs(connection: Connection, wanted: Mapping[tuple[str, str], int]) -> set[tuple[int, int]]:
    found: set[tuple[int, int]] = set()
    for some in in_chunks(wanted):
        for source_id, value, other in connection.execute(_AT_ADDRESS, _of(some)).tuples():
            if (source_id, value) in wanted:
                found.add((wanted[source_id, value], other))
    return {pair for pair in found if pair[0] != pair[1]}


def _of(pairs: Sequence[tuple[str, str]]) -> dict[str, list[str]]:
    """The sources and the values of pairs, for a query by both."""
    return {"sources": sorted({source_id for source_id, _ in pairs}), "values": [value for _, value in pairs]}


def _linked_to(connection: Connection, states: Sequence[State]) -> set[tuple[int, int]]:
    """Pairs of a statement and one that links to it."""
    wanted = {value: state for state in states for value in state.values_of("url")}
    found: set[tuple[int, int]] = set()
    for some in in_chunks(wanted):
        for other, key, source_id in connection.execute(_LINKED_TO, {"values": some}):
            if wanted[key].source_id == source_id and wanted[key].id != other:
                found.add((wanted[key].id, other))
    return found


def _same_number(connection: Connection, states: Sequence[State]) -> set[tuple[int, int]]:
    """Pairs of statements under the site's same number in other languages, published about the same time."""
    wanted = {(state.source_id, value): state for state in states for value in state.values_of("native")}
    found: set[tuple[int, int]] = set()
    for some in in_chunks(wanted):
        for source_id, value, other, language, published_at in connection.execute(_NUMBERED, _of(some)).tuples():
            state = wanted.get((source_id, value))
            if state is not None and state.id != other and language != state.language and _near(state, published_at):
                found.add((state.id, other))
    return found


def _near(state: State, published_at: datetime | None) -> bool:
    if state.draft is None:
        return False
    mine = published_of(state.draft.record)[0]
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
