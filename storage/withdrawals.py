"""Releases that are gone from their address: noted, and withdrawn at the second note a day or more later."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, literal, select

from storage import changes
from storage.arrivals import Outcome, Saved
from storage.database import Database
from storage.identity import address_key
from storage.revisions import is_withdrawn
from storage.states import change_line, load_states, lock_sources
from storage.tables import Statement, StatementIdentifier, StatementRevision, StatementWatch, table_of

_statement = table_of(Statement)
_watch = table_of(StatementWatch)
_identifier = table_of(StatementIdentifier)
_revision = table_of(StatementRevision)


@dataclass(frozen=True)
class Absence:
    """A visit that did not find a release at its address, while its site was otherwise healthy."""

    source_id: str
    url: str
    evidence: str


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
                    lines.append(change_line(row["id"], row["revision"] + 1, "withdrawn", row["source_id"], now))
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
