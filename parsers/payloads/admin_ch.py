"""The Swiss federal news service's XML: one message in up to four languages, with lead, text, attachments, contacts."""

from __future__ import annotations

import re
from zoneinfo import ZoneInfo

from lxml import etree

from parsers.attachments import media_type
from parsers.blocks import clean, read_blocks
from parsers.document import Document
from parsers.errors import ParseError
from parsers.extract import Extract, Passage
from parsers.normalize.dates import parse_stamp
from parsers.record import Attachment, Translation

# The language in an address of the site: https://www.news.admin.ch/gov/de/start/...
_LANGUAGE_IN_URL = re.compile(r"/gov/(?:de|fr|it|en|rm)/")


def read(message: etree._Element, document: Document, zone: ZoneInfo | None) -> Extract:
    """The release in a <message>, in the language asked for or its first.

    Raises ParseError `empty` where the message has neither lead nor text in that language.
    """
    versions = [node for node in _children(message, "content") if node.get("lang")]
    if not versions:
        raise ParseError("empty", "the message has no content", url=document.url)
    content = _version(versions, document)
    language = content.get("lang") or ""
    lead = _text(content, "lead")
    passages = _body(content)
    if lead:
        passages.insert(0, Passage("paragraph", lead))
    title = _text(content, "title")
    if not passages or not title:
        raise ParseError("empty", "the message has no text", url=document.url)
    published = parse_stamp(_text(message, "pubdate"), zone=zone)
    number = message.get("id")
    origins = {"title": "api", "body": "api"} | ({"published_at": "api"} if published else {})
    return Extract(
        title=title,
        passages=passages,
        layout="news-service",
        head=(_text(content, "city"),) if _text(content, "city") else (),
        language=language,
        published=published,
        number=number,
        place=_text(content, "city") or None,
        topics=_names(message, "topics", "topic", language),
        attachments=_attachments(content),
        translations=_translations(versions, language, document.url),
        native_id=number,
        issuer=_issuer(message),
        withdrawn=(message.get("revoked") or "").lower() in ("yes", "true", "1"),
        warnings=[] if published else ["no date of publication found"],
        origins=origins,
    )


def _version(versions: list[etree._Element], document: Document) -> etree._Element:
    by_language = {node.get("lang"): node for node in versions}
    asked = document.language or (document.link.language if document.link else None)
    version = by_language.get((asked or "")[:2].lower())
    return versions[0] if version is None or not _text(version, "title") else version


def _translations(versions: list[etree._Element], own: str, url: str | None) -> tuple[Translation, ...]:
    """The other languages of the message, whose addresses differ from its own in /gov/<language>/ alone."""
    if not url or not _LANGUAGE_IN_URL.search(url):
        return ()
    languages = [language for node in versions if (language := node.get("lang") or "") and language != own]
    return tuple(
        Translation(language=language, url=_LANGUAGE_IN_URL.sub(f"/gov/{language}/", url, count=1))
        for language in languages
    )


def _body(content: etree._Element) -> list[Passage]:
    for node in _children(content, "text"):
        # With link="yes" the text is only the address of the message.
        if (node.get("link") or "").lower() != "yes":
            return read_blocks("".join(str(part) for part in node.itertext()))
    return []


def _attachments(content: etree._Element) -> tuple[Attachment, ...]:
    found = []
    for node in _children(content, "attachment"):
        url = _text(node, "uri")
        if url.startswith(("http://", "https://")):
            kind = media_type(f"x.{_text(node, 'format')}") or media_type(url)
            found.append(Attachment(url=url, title=_text(node, "title") or None, media_type=kind))
    return tuple(found)


def _issuer(message: etree._Element) -> str | None:
    """The leading originator's English name, or the department's."""
    originators = sorted(_children(message, "originator"), key=lambda node: node.get("lead") != "yes")
    for node in [*originators, *_children(message, "department")]:
        names = {
            name.get("lang"): clean("".join(str(part) for part in name.itertext())) for name in _children(node, "name")
        }
        if name := names.get("en") or names.get("de"):
            return name
    return None


def _names(message: etree._Element, group: str, item: str, language: str) -> tuple[str, ...]:
    names = []
    for node in (child for parent in _children(message, group) for child in _children(parent, item)):
        by_language = {
            name.get("lang"): clean("".join(str(p) for p in name.itertext())) for name in _children(node, "name")
        }
        if name := by_language.get(language):
            names.append(name)
    return tuple(names)


def _children(node: etree._Element, name: str) -> list[etree._Element]:
    return [child for child in node if isinstance(child.tag, str) and child.tag.rpartition("}")[2] == name]


def _text(node: etree._Element, name: str) -> str:
    found = next(iter(_children(node, name)), None)
    return clean("".join(str(part) for part in found.itertext())) if found is not None else ""
