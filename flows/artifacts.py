"""What a person sees of a run in Prefect's UI: the report, the table of what was found, the sources' health, progress.

Each artifact is one call to the server, and a run without news makes none.
"""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Mapping, Sequence
from datetime import datetime
from types import TracebackType
from typing import Any, Protocol
from uuid import UUID

from prefect.artifacts import (
    acreate_markdown_artifact,
    acreate_progress_artifact,
    acreate_table_artifact,
    aupdate_progress_artifact,
)

from flows.reports import Found, Outcome, Problem, RunReport
from parsers.ministries import all_ministries
from storage.diff import Piece, compare, word_diff

MOST_FOUND = 500
"""Rows of a table. What a run found beyond them is in the database, and the report says how much."""
MOST_IN_REPORT = 40
MOST_EDITS = 10
MOST_WORDS = 60
ARTIFACT_PAGE = "/v2/artifacts/artifact/"
"""Where Prefect's UI shows an artifact. Without a host, since each person may reach the server by another name."""

DIGITS = 12
"""Of a page's SHA-256 that are shown: as many name one page among millions."""
"""Words of an edit that are shown; `communique show ID --diff` has all."""

WORDS: Mapping[Outcome, str] = {
    "published": "new",
    "revised": "edited",
    "reparsed": "read better",
    "restored": "back again",
    "withdrawn": "withdrawn",
    "held": "held back",
    "quarantined": "not understood",
}

HEALTH_WORDS: Mapping[str, str] = {
    "ok": "well",
    "quiet": "silent beyond its rate",
    "failing": "failing",
    "blocked": "blocked by a wall",
    "layout_changed": "its layout has changed",
}

_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~])")
"""Characters that Markdown gives a meaning."""

Record = Mapping[str, Any]
Edits = Mapping[int, tuple[Record, Record]]
"""For each statement that was edited, its record before and after."""


def safe(text: str) -> str:
    """Text of the outside world as Markdown shows it: on one line, nothing in it a mark."""
    return _MARKUP.sub(r"\\\1", " ".join(text.split()))


def link(title: str | None, url: str) -> str:
    """A link in Markdown; what is no web address is shown as text."""
    shown = safe(title or url)
    if not url.startswith(("http://", "https://")):
        return shown
    target = url.replace(" ", "%20").replace("(", "%28").replace(")", "%29").replace("<", "%3C").replace(">", "%3E")
    return f"[{shown}]({target})"


def name_of(source: str) -> str:
    """A ministry's name in English, else its id."""
    ministry = all_ministries().get(source)
    return ministry.name.get("en", source) if ministry else source


def found_markdown(report: RunReport) -> str:
    """A table for each source: a row for each release that the run stored, held back or did not understand.

    In Markdown, since the cells of Prefect's own tables show neither links nor a second line.
    """
    left = MOST_FOUND
    parts = []
    for source in report.sources:
        rows = [_row(found) for found in source.found[:left]]
        left -= len(rows)
        if rows:
            parts.append(
                "\n".join(
                    [
                        f"## {safe(name_of(source.source))}",
                        "",
                        "| | release | kind | page as fetched | note |",
                        "|---|---|---|---|---|",
                        *rows,
                    ]
                )
            )
    total = sum(len(source.found) for source in report.sources)
    if total > MOST_FOUND:
        parts.append(f"… and {total - MOST_FOUND} more; all are in the database.")
    if any(found.snapshot_sha256 for source in report.sources for found in source.found):
        parts.append("A page as it was fetched: `communique show sha256:… --raw > page.html`")
    return "\n\n".join(parts)


def _row(found: Found) -> str:
    kind = (found.kind or "").replace("_", " ")
    what = WORDS.get(found.outcome, found.outcome)
    page = f"`sha256:{found.snapshot_sha256[:DIGITS]}`" if found.snapshot_sha256 else ""
    return f"| {what} | {link(found.title, found.url)} | {kind} | {page} | {safe(found.detail or '')} |"


def report_markdown(report: RunReport, edits: Edits, table: UUID | None = None) -> str:
    """The report of a run: in words, with what is new, what was edited, and what failed and what to do about it.

    `table` is the artifact that names each release's page as it was fetched.
    """
    seconds = (report.finished_at - report.started_at).total_seconds()
    parts = [f"**{summary(report)}** {report.counts.total()} releases listed, {seconds:.0f} s.", _sources_table(report)]
    parts += _news(report)
    parts += _edits(report, edits)
    parts += _troubles(report)
    if table:
        parts.append(
            f"Each release with its page as it was fetched: [the table of what was found]({ARTIFACT_PAGE}{table})"
        )
    parts += [f"> {safe(note)}" for note in report.notes]
    return "\n\n".join(part for part in parts if part)


def summary(report: RunReport) -> str:
    """What came of a run, in a sentence: `3 new, 1 edited; 2 of 14 sources failed.`"""
    counted = ", ".join(f"{report.counts[outcome]} {word}" for outcome, word in WORDS.items() if report.counts[outcome])
    said = counted or "Nothing new"
    if report.failed:
        said += f"; {len(report.failed)} of {len(report.sources)} sources failed"
    busy = sum(source.state == "busy" for source in report.sources)
    return f"{said}; {busy} at work in another run." if busy else f"{said}."


def _sources_table(report: RunReport) -> str:
    lines = [
        "| source | state | listed | new | edited | not understood | requests |",
        "|---|---|---:|---:|---:|---:|---:|",
    ]
    for source in report.sources:
        counts = source.counts
        numbers = (
            source.listed,
            counts["published"],
            counts["revised"] + counts["restored"],
            counts["quarantined"],
            source.requests,
        )
        lines.append(f"| {safe(name_of(source.source))} | {source.state} | " + " | ".join(map(str, numbers)) + " |")
    return "\n".join(lines)


def _news(report: RunReport) -> list[str]:
    found = [(source, each) for source in report.sources for each in source.found if each.outcome != "quarantined"]
    if not found:
        return []
    lines = ["## What was found"]
    for source, each in found[:MOST_IN_REPORT]:
        kind = f" · {each.kind.replace('_', ' ')}" if each.kind else ""
        lines.append(f"- {WORDS.get(each.outcome, each.outcome)}: {link(each.title, each.url)} · {source.source}{kind}")
    if len(found) > MOST_IN_REPORT:
        lines.append(f"- … and {len(found) - MOST_IN_REPORT} more, all in the table `found` and in the database")
    return ["\n".join(lines)]


def _edits(report: RunReport, edits: Edits) -> list[str]:
    revised = [each for source in report.sources for each in source.found if each.statement_id in edits]
    lines = [
        f"### {link(each.title, each.url)}\n\n{edit_markdown(*edits[each.statement_id])}"
        for each in revised[:MOST_EDITS]
        if each.statement_id
    ]
    if len(revised) > MOST_EDITS:
        lines.append(f"… and {len(revised) - MOST_EDITS} more; `communique show ID --diff` shows each.")
    return ["## What was edited\n\n" + "\n\n".join(lines)] if lines else []


def edit_markdown(old: Record, new: Record) -> str:
    """What an edit changed: in title and text word by word, of other fields their values before and after."""
    lines = []
    for change in compare(old, new):
        name = change.field.replace("_", " ")
        if change.field in ("title", "text"):
            lines.append(f"**{name}**: {word_diff_markdown(word_diff(change.old or '', change.new or ''))}")
        elif isinstance(change.old, list) or isinstance(change.new, list):
            lines.append(f"**{name}**: changed")
        else:
            lines.append(f"**{name}**: ~~{safe(str(change.old or 'none'))}~~ **{safe(str(change.new or 'none'))}**")
    return "\n\n".join(lines)


def word_diff_markdown(pieces: Sequence[Piece]) -> str:
    """An edit in Markdown: what went struck through, what came in bold, and a few words around them."""
    shown: list[str] = []
    length = 0
    for position, piece in enumerate(pieces):
        if length >= MOST_WORDS:
            shown.append("…")
            break
        words = piece.text.split()
        if piece.op == "same":
            words = _around(words, first=position == 0, last=position == len(pieces) - 1)
        length += len(words)
        body = safe(" ".join(words[:MOST_WORDS]))
        mark = {"added": "**", "removed": "~~"}.get(piece.op, "")
        shown.append(f"{mark}{body}{mark}" if body else "")
    return " ".join(part for part in shown if part)


def _around(words: list[str], *, first: bool, last: bool, keep: int = 6) -> list[str]:
    """The words next to a change, of a passage that stayed as it was."""
    if len(words) <= 2 * keep:
        return words
    before = [] if first else words[:keep]
    after = [] if last else words[-keep:]
    return [*before, "…", *after]


def _troubles(report: RunReport) -> list[str]:
    grouped: dict[tuple[str, str], list[Problem]] = {}
    for each in report.sources:
        for problem in each.problems:
            grouped.setdefault((each.source, problem.kind), []).append(problem)
    if not grouped:
        return []
    lines = ["## What failed, and what to do"]
    for (source, kind), problems in grouped.items():
        first = problems[0]
        more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
        lines.append(f"- **{source}**, {kind.replace('_', ' ')}: {safe(first.message)}, {link(None, first.url)}{more}")
        lines.append(f"  - {first.advice}")
    return ["\n".join(lines)]


class SourceHealth(Protocol):
    """A source's state as storage judges it."""

    @property
    def state(self) -> str: ...
    @property
    def since(self) -> datetime | None: ...
    @property
    def detail(self) -> str: ...


def health_table(states: Mapping[str, SourceHealth]) -> list[dict[str, Any]]:
    """A row for each source, those in trouble first."""
    rows = sorted(states.items(), key=lambda item: (item[1].state == "ok", item[0]))
    return [
        {
            "source": source,
            "ministry": name_of(source),
            "state": HEALTH_WORDS.get(health.state, health.state),
            "since": f"{health.since:%Y-%m-%d %H:%M} UTC" if health.since else "",
            "why": health.detail,
        }
        for source, health in rows
    ]


async def publish_report(report: RunReport, edits: Edits) -> None:
    """Publish what a run found as its table and its report; a run without news or trouble publishes nothing."""
    if not any(source.found or source.problems for source in report.sources):
        return
    table = None
    if found := found_markdown(report):
        said = f"What this run found: {summary(report)}"
        table = await acreate_markdown_artifact(found, key="found", description=said)
    text = report_markdown(report, edits, table)
    await acreate_markdown_artifact(text, key="report", description=summary(report))


async def publish_health(states: Mapping[str, SourceHealth]) -> None:
    """Publish how every source is; the key keeps the history."""
    well = sum(health.state == "ok" for health in states.values())
    await acreate_table_artifact(
        health_table(states), key="source-health", description=f"{well} of {len(states)} sources are well."
    )


class ProgressBar:
    """A progress artifact of a long run, brought up to date at most every few seconds. An async context manager."""

    EVERY = 3.0

    def __init__(self, description: str, key: str) -> None:
        self._description, self._key = description, key
        self._id: UUID | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._shown_at = 0.0
        self._latest: tuple[int, int | None] = (0, None)

    async def __aenter__(self) -> ProgressBar:
        self._loop = asyncio.get_running_loop()
        return self

    async def show(self, done: int, total: int | None) -> None:
        """Show how much is done. Where the total is not known, the description says the number instead."""
        self._latest = (done, total)
        if time.monotonic() - self._shown_at >= self.EVERY:
            self._shown_at = time.monotonic()
            await self._publish()

    def from_thread(self, done: int, total: int | None = None) -> None:
        """The same, called from a thread that works beside the event loop."""
        self._latest = (done, total)
        if self._loop is not None and time.monotonic() - self._shown_at >= self.EVERY:
            asyncio.run_coroutine_threadsafe(self.show(done, total), self._loop)

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        """Show the last state; a run that was too short to show anything leaves no artifact."""
        if self._id is not None and not isinstance(error, asyncio.CancelledError):
            await self._publish()

    async def _publish(self) -> None:
        done, total = self._latest
        share = min(100.0, 100.0 * done / total) if total else 0.0
        said = f"{self._description}: {done:,} of {total:,}" if total else f"{self._description}: {done:,} so far"
        if self._id is None:
            self._id = await acreate_progress_artifact(share, key=self._key, description=said)
        else:
            await aupdate_progress_artifact(self._id, share, description=said)
