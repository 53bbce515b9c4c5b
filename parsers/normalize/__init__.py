"""From the parts of a release as its site prints them to the record: who said what, in which role, where and when."""

from __future__ import annotations

from parsers.document import Document
from parsers.extract import Extract
from parsers.ministry import Ministry
from parsers.record import Block, Record, body_text


def normalize(extract: Extract, document: Document, ministry: Ministry | None = None) -> Record:
    """The record of a release. A field that neither page, title nor text states stays null."""
    blocks = tuple(Block(type=passage.type, text=passage.text) for passage in extract.passages)
    published = extract.published or (document.link.published if document.link else None)
    return Record(
        source=ministry.id if ministry else None,
        issuer=ministry.name.get("en") if ministry else extract.issuer,
        url=document.url,
        canonical_url=extract.canonical_url,
        native_id=extract.native_id,
        language=extract.language or document.language,
        title=extract.title,
        published_at=published.value if published else None,
        published_precision=published.precision if published else None,
        updated_at=extract.updated.value if extract.updated else None,
        document_number=extract.number,
        topics=tuple(extract.topics),
        body=blocks,
        text=body_text(blocks),
        attachments=tuple(extract.attachments),
        translations=tuple(extract.translations),
        warnings=tuple(extract.warnings),
        withdrawn=extract.withdrawn,
        parser=extract.layout,
        origins=dict(extract.origins),
    )
