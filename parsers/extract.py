"""What a reader of pages hands to normalization: the release's parts as the site prints them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from parsers.document import Stamp
from parsers.record import Attachment, BlockType, Translation


@dataclass(frozen=True, slots=True)
class Passage:
    """A block of the body as printed. `label` is the length of its leading run in bold or strong type, in
    characters of `text` (0 where there is none): the site's own mark of a speaker turn. `centered` says that
    the block stands in the middle of the line, as titles and datelines in old releases do."""

    type: BlockType
    text: str
    label: int = 0
    centered: bool = False


@dataclass(slots=True)
class Extract:
    """The parts of a release as its site prints them, before normalization.

    `head` holds the lines that stand around the title and outside the body (dateline, byline, venue, category):
    they may tell place, speaker and event date. `origins` says for each field where it was found: "selector",
    "json-ld", "meta", "feed", "api", "fallback".
    """

    title: str
    passages: Sequence[Passage]
    layout: str
    subtitle: str | None = None
    head: Sequence[str] = ()
    language: str | None = None
    published: Stamp | None = None
    updated: Stamp | None = None
    number: str | None = None
    category: str | None = None
    byline: str | None = None
    place: str | None = None
    occasion: str | None = None
    event: Stamp | None = None
    topics: Sequence[str] = ()
    attachments: Sequence[Attachment] = ()
    translations: Sequence[Translation] = ()
    canonical_url: str | None = None
    native_id: str | None = None
    issuer: str | None = None
    withdrawn: bool = False
    warnings: list[str] = field(default_factory=list)
    origins: dict[str, str] = field(default_factory=dict)
