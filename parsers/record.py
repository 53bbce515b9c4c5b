"""The statement record: what a release says, in the form that is printed, stored and exported."""

from __future__ import annotations

import json
from datetime import date
from typing import Annotated, Any, Literal, get_args

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

SCHEMA_VERSION: Literal[1] = 1

Kind = Literal[
    "statement",
    "remarks",
    "speech",
    "briefing",
    "press_conference",
    "interview",
    "article",
    "joint_statement",
    "communique",
    "readout",
    "comment",
    "message",
    "announcement",
    "press_release",
    "transcript",
    "report",
    "document",
    "other",
]
KINDS: tuple[Kind, ...] = get_args(Kind)

BlockType = Literal["paragraph", "heading", "list_item", "quote", "table", "footnote"]
Precision = Literal["day", "minute", "second"]
MentionType = Literal["country", "person", "document"]


class Part(BaseModel):
    """Base of the record's parts: closed (an unknown field is an error) and never changed once made."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Speaker(Part):
    """One whose words the document carries."""

    name: str = Field(description="As printed, without title or possessive; nominative where the language has cases.")
    role: str | None = Field(None, description="Office as printed; null where none is stated.")
    person_id: str | None = Field(None, description="One id for all spellings of a person the program knows.")


class Block(Part):
    """One block of the body, in reading order."""

    type: BlockType
    text: str = Field(description="Plain text. A table has a line a row, its cells parted by ' | '.")


class Turn(Part):
    """One speaker turn of a transcript."""

    label: str = Field(description="As printed, without the closing colon: 'QUESTION', 'MS NAUERT', 'Вопрос'.")
    speaker: str | None = Field(None, description="The person the label means; null for an unnamed questioner.")
    role: str | None = None
    is_question: bool = False
    text: str


class Attachment(Part):
    url: str
    title: str | None = None
    media_type: str | None = None


class Translation(Part):
    language: str
    url: str


class Mention(Part):
    """A country, known person or cited document named in the text."""

    type: MentionType
    text: str = Field(description="As printed.")
    value: str = Field(description="Canonical value: ISO 3166 alpha-2, person id, or the document's standard citation.")


class Record(Part):
    """A release as a record. A field the document does not state is null or empty; nothing is guessed."""

    schema_version: Literal[1] = SCHEMA_VERSION
    source: str | None = Field(None, description="'<ISO 3166 alpha-2, or eu / un / nato>-<body>', e.g. 'ru-mid'.")
    issuer: str | None = Field(None, description="Name of the issuing body, in English where it has one.")
    url: str | None = Field(None, description="Where the document was read.")
    canonical_url: str | None = Field(None, description="The one address of the document, without tracking.")
    native_id: str | None = Field(None, description="The site's own number of the document.")
    language: str | None = Field(None, description="ISO 639-1 code of the text.")
    title: str
    kind: Kind = "other"
    speakers: tuple[Speaker, ...] = ()
    occasion: str | None = None
    place: str | None = Field(None, description="As printed.")
    place_country: str | None = Field(None, description="ISO 3166 alpha-2.")
    event_date: date | None = Field(None, description="When the thing took place, as title or dateline says.")
    event_end_date: date | None = None
    published_at: AwareDatetime | date | None = Field(
        None,
        description="When the page says it was published: with the site's UTC offset, or a plain date "
        "where the precision is 'day'.",
    )
    published_precision: Precision | None = None
    updated_at: AwareDatetime | date | None = None
    document_number: str | None = None
    topics: tuple[str, ...] = ()
    body: tuple[Block, ...] = ()
    text: str = Field("", description="The body's text, blocks parted by a blank line.")
    is_transcript: bool = False
    turns: tuple[Turn, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    translations: tuple[Translation, ...] = ()
    mentions: tuple[Mention, ...] = ()
    warnings: tuple[str, ...] = Field((), description="What was expected and not found.")
    withdrawn: bool = Field(False, description="The source itself says that the release is withdrawn or revoked.")
    parser: str = Field(description="'<source>/<layout>@<version>' of the code that read it.")
    origins: Annotated[
        dict[str, str],
        Field(description="Where each field came from, e.g. {'event_date': 'title', 'published_at': 'selector'}."),
    ] = {}

    def to_json(self, *, explain: bool = False) -> dict[str, Any]:
        """The record as JSON values; `origins` only with `explain`, `withdrawn` only where it is true."""
        data = self.model_dump(mode="json")
        if not explain:
            del data["origins"]
        if not self.withdrawn:
            del data["withdrawn"]
        return data

    def to_line(self, *, explain: bool = False) -> str:
        """The record as one line of JSON Lines, without the line's end."""
        return json.dumps(self.to_json(explain=explain), ensure_ascii=False)


def body_text(blocks: tuple[Block, ...] | list[Block]) -> str:
    """The text of a body: its blocks parted by a blank line."""
    return "\n\n".join(block.text for block in blocks)
