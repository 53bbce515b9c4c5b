"""How statements look on a terminal: tidy, in colour where there is colour, and never with stored control characters.

In a pipe nothing is wrapped and nothing is coloured: words that came stand in {+…+}, those that went in [-…-].
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from rich import box
from rich.console import Console, Group
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from flows.cli.terminal import UNSAFE, plain
from storage.diff import FieldChange, Piece, word_diff
from storage.queries import RevisionView, StatementView
from storage.search import Hit

CONTEXT = 12  # words shown on each side of a change
FIELD_WIDTH = 300  # characters of a value in the table of origins

LABELS = (
    ("published_at", "published"),
    ("updated_at", "updated"),
    ("event_date", "event"),
    ("event_end_date", "until"),
    ("place", "place"),
    ("occasion", "occasion"),
    ("document_number", "number"),
    ("issuer", "issuer"),
)


def console() -> Console:
    """Where data is printed. In a pipe it is as wide as its lines are."""
    out = Console(highlight=False, markup=False, emoji=False, soft_wrap=not sys.stdout.isatty())
    if not sys.stdout.isatty():
        out.width = 100_000
    return out


def safe_json(value: Any, *, indent: int | None = None) -> str:
    """A value as JSON, whose text no terminal takes for a command; the escapes mean the same to a program."""
    text = json.dumps(value, ensure_ascii=False, indent=indent, default=_iso)
    return UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _iso(value: Any) -> str:
    return str(value.isoformat())


def safe_link(url: str | None) -> Text:
    """An address; on a terminal it can be clicked if it is http or https, and only then."""
    shown = Text(plain(url or ""))
    if url and url.startswith(("http://", "https://")) and plain(url) == url and " " not in url:
        shown.stylize(f"link {url}")
    return shown


# ── search ─────────────────────────────────────────────────────────────────────────────────────────────────────


def hit_as_text(hit: Hit) -> Group:
    """A statement found: its number and title, whose and when it is, and the place of the match."""
    title = Text.assemble((f"{hit.id:>6}  ", "cyan"), (plain(hit.title), "bold"))
    day = hit.published_at.date().isoformat() if hit.published_at else "no date"
    facts = [day, hit.source_id, hit.kind, *([hit.language] if hit.language else [])]
    facts += ["withdrawn"] if hit.status == "withdrawn" else []
    about = Text("        " + " · ".join(facts) + " · ", style="dim") + safe_link(hit.url)
    return Group(title, about, _indented(snippet_as_text(hit), 8), Text())


def snippet_as_text(hit: Hit) -> Text:
    """A snippet with the words found in it marked."""
    shown = Text()
    at = 0
    for start, end in hit.matches:
        shown.append(plain(hit.snippet[at:start]))
        shown.append(plain(hit.snippet[start:end]), style="bold yellow")
        at = end
    return shown.append(plain(hit.snippet[at:]))


# ── show ───────────────────────────────────────────────────────────────────────────────────────────────────────


def statement_as_text(statement: StatementView) -> Iterator[Any]:
    """A statement as a page: title, what is known of it, and its text."""
    record = statement.record
    yield Text(plain(statement.title), style="bold")
    yield Text(" · ".join([statement.kind, statement.source_id, statement.language or "no language"]), style="dim")
    yield table_of(list(_facts(statement)))
    for warning in record.get("warnings") or ():
        yield Text(plain(f"note: {warning}"), style="yellow")
    yield Rule(style="dim") if sys.stdout.isatty() else Text("")
    yield from _body(record)


def _facts(statement: StatementView) -> Iterator[tuple[str, str | Text]]:
    """What is known of a statement, label by label."""
    record = statement.record
    for field, label in LABELS:
        if record.get(field):
            yield label, plain(str(record[field]))
    for speaker in record.get("speakers") or ():
        yield "speaker", plain(", ".join(filter(None, (speaker["name"], speaker.get("role")))))
    yield "address", safe_link(statement.url)
    for attachment in record.get("attachments") or ():
        yield "attachment", safe_link(attachment["url"])
    for translation in record.get("translations") or ():
        yield "translation", Text(f"{plain(translation['language'])}  ") + safe_link(translation["url"])
    state = f"{statement.status}, revision {statement.revision} of {statement.updated_at:%Y-%m-%d %H:%M} UTC"
    yield "state", f"{state}, first seen {statement.first_seen_at:%Y-%m-%d %H:%M} UTC"


def _body(record: Mapping[str, Any]) -> Iterator[Any]:
    if record.get("is_transcript") and record.get("turns"):
        for turn in record["turns"]:
            yield Text.assemble((plain(turn["label"]) + ": ", "bold cyan"), plain(turn["text"]))
            yield Text()
        return
    for block in record.get("body") or ():
        yield _block(block["type"], plain(block["text"]))
        yield Text()


def _block(kind: str, text: str) -> Padding | Text:
    if kind == "heading":
        return Text(text, style="bold underline")
    if kind == "list_item":
        return Text(f"• {text}")
    if kind == "quote":
        return _indented(Text(text, style="italic"), 4)
    return Text(text, style="dim" if kind == "footnote" else "")


def _indented(text: Text, columns: int) -> Padding | Text:
    """A text with a margin; in a pipe, where nothing is wrapped, with spaces before it."""
    return Padding(text, (0, 0, 0, columns)) if sys.stdout.isatty() else Text(" " * columns) + text


def revisions_as_table(revisions: Sequence[RevisionView]) -> Table | Text:
    """A statement's history, oldest first."""
    rows = [
        (
            str(revision.revision),
            f"{revision.recorded_at:%Y-%m-%d %H:%M}",
            revision.cause,
            plain(revision.parser),
            (revision.snapshot_sha256 or "·")[:12],
            plain(str(revision.record.get("title", ""))),
        )
        for revision in revisions
    ]
    return table_of(rows, header=("revision", "recorded", "cause", "parser", "page", "title"))


def origins_as_table(record: Mapping[str, Any]) -> Table | Text:
    """Each field that is filled, with where it came from."""
    rows = []
    origins = record.get("origins") or {}
    for field, value in record.items():
        if field in ("origins", "schema_version") or value in (None, "", [], False):
            continue
        shown = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        shown = " ".join(plain(shown).split())
        short = shown if len(shown) <= FIELD_WIDTH else shown[:FIELD_WIDTH] + "…"
        rows.append((field, plain(str(origins.get(field, "·"))), short))
    return table_of(rows, header=("field", "from", "value"))


def table_of(rows: Sequence[Sequence[str | Text]], header: Sequence[str] = ()) -> Table | Text:
    """Rows in columns, the last of which is wrapped on a terminal; in a pipe a row is a line."""
    if not sys.stdout.isatty():
        lines = [[str(cell) for cell in row] for row in ([header, *rows] if header else rows)]
        widths = [max(map(len, column)) for column in zip(*lines, strict=True)][:-1]
        return Text("\n").join(Text("  ".join([*map(str.ljust, line[:-1], widths), line[-1]])) for line in lines)
    table = Table(
        box=box.SIMPLE_HEAD if header else None, show_header=bool(header), show_edge=False, padding=(0, 1, 0, 0)
    )
    for at in range(len(rows[0]) if rows else len(header)):
        table.add_column(header[at] if header else "", style="cyan" if at == 0 and not header else "", overflow="fold")
    for row in rows:
        table.add_row(*row)
    return table


# ── differences ────────────────────────────────────────────────────────────────────────────────────────────────


def changes_as_text(changes: Iterable[FieldChange]) -> Iterator[Text]:
    """The fields that differ, texts word by word."""
    for change in changes:
        label = Text(f"  {change.field}: ", style="cyan")
        if isinstance(change.old, str) and isinstance(change.new, str):
            yield label + pieces_as_text(word_diff(plain(change.old), plain(change.new)))
        else:
            pieces = [Piece("removed", _shown(change.old)), Piece("added", _shown(change.new))]
            yield label + pieces_as_text([piece for piece in pieces if piece.text])


def _shown(value: Any) -> str:
    if value in (None, [], {}):
        return ""
    return plain(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))


def pieces_as_text(pieces: Sequence[Piece]) -> Text:
    """A text's differences in colour and marks; of what stayed, a few words on each side of a change."""
    shown = Text()
    for at, piece in enumerate(pieces):
        if piece.op == "same":
            shown.append(_shortened(piece.text, first=at == 0, last=at == len(pieces) - 1))
        elif piece.op == "removed":
            shown.append(f"[-{piece.text.rstrip()}-]", style="red strike")
            replaced = at + 1 < len(pieces) and pieces[at + 1].op == "added"
            shown.append("" if replaced else _space_after(piece.text))
        else:
            shown.append(f"{{+{piece.text.rstrip()}+}}", style="green")
            shown.append(_space_after(piece.text))
    return shown


def _space_after(text: str) -> str:
    return text[len(text.rstrip()) :]


def _shortened(text: str, *, first: bool, last: bool) -> str:
    """What stayed, without its middle (or the side that no change is on)."""
    words = text.split(" ")
    if len(words) <= 2 * CONTEXT:
        return text
    before = "" if first else " ".join(words[:CONTEXT])
    after = "" if last else " ".join(words[-CONTEXT:])
    return f"{before} … {after}".strip(" ") if first or last else f"{before} … {after}"
