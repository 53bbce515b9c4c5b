"""A release as a plain JSON object: an item of a JSON Feed (jsonfeed.org), a schema.org article, or one like them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

from parsers.blocks import clean, make_soup, read_blocks
from parsers.document import Document
from parsers.errors import ParseError
from parsers.extract import Extract, Passage
from parsers.normalize.dates import parse_stamp

_TITLES = ("title", "headline", "name")
_HTML = ("content_html", "body_html", "htmlContent", "content", "body", "articleBody", "text", "content_text")
_SUMMARIES = ("abstract", "summary", "description")
_PUBLISHED = ("date_published", "datePublished", "published_at", "published", "publishedAt", "publication_date",
              "publicationDate", "date", "pubDate")  # fmt: skip

_NUMBERS = ("document_number", "documentNumber")


def read(data: Mapping[str, Any], document: Document, zone: ZoneInfo | None) -> Extract | None:
    """The release in an object with a title and a text of its own; None where it has none.

    An object that has only a summary (federalregister.gov keeps the text elsewhere) is read with a warning.
    """
    title = _first(data, _TITLES)
    body = _first(data, _HTML) or _first(data, _SUMMARIES)
    if title is None or body is None:
        return None
    passages = read_blocks(body) if "<" in body else _paragraphs(body)
    if not passages:
        raise ParseError("empty", "the object has no text", url=document.url)
    published = parse_stamp(_first(data, _PUBLISHED) or "", zone=zone)
    language = data.get("language") or data.get("inLanguage")
    url = data.get("url") or data.get("html_url")
    warnings = [] if published else ["no date of publication found"]
    if not _first(data, _HTML):
        warnings.append("only a summary of the text found")
    return Extract(
        title=clean(make_soup(title).get_text(" ")) if "<" in title else clean(title),
        passages=passages,
        layout="json",
        language=language if isinstance(language, str) else None,
        published=published,
        number=_first(data, _NUMBERS),
        canonical_url=url if isinstance(url, str) and url.startswith(("http://", "https://")) else None,
        warnings=warnings,
        origins={"title": "api", "body": "api"} | ({"published_at": "api"} if published else {}),
    )


def _first(data: Mapping[str, Any], names: tuple[str, ...]) -> str | None:
    return next((value for name in names if isinstance(value := data.get(name), str) and value.strip()), None)


def _paragraphs(text: str) -> list[Passage]:
    parts = text.replace("\r\n", "\n").split("\n\n" if "\n\n" in text else "\n")
    return [Passage("paragraph", cleaned) for part in parts if (cleaned := clean(part))]
