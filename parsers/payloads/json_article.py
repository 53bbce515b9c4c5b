"""A release as a plain JSON object: an item of a JSON Feed (jsonfeed.org) or a schema.org article."""

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
_PUBLISHED = ("date_published", "datePublished", "published_at", "published", "publishedAt", "date", "pubDate")


def read(data: Mapping[str, Any], document: Document, zone: ZoneInfo | None) -> Extract | None:
    """The release in an object with a title and a text of its own; None where it has none."""
    title = next((value for name in _TITLES if isinstance(value := data.get(name), str) and value.strip()), None)
    body = next((value for name in _HTML if isinstance(value := data.get(name), str) and value.strip()), None)
    if title is None or body is None:
        return None
    passages = read_blocks(body) if "<" in body else _paragraphs(body)
    if not passages:
        raise ParseError("empty", "the object has no text", url=document.url)
    words = next((value for name in _PUBLISHED if isinstance(value := data.get(name), str)), "")
    published = parse_stamp(words, zone=zone)
    language = data.get("language") or data.get("inLanguage")
    url = data.get("url")
    return Extract(
        title=clean(make_soup(title).get_text(" ")) if "<" in title else clean(title),
        passages=passages,
        layout="json",
        language=language if isinstance(language, str) else None,
        published=published,
        canonical_url=url if isinstance(url, str) and url.startswith(("http://", "https://")) else None,
        warnings=[] if published else ["no date of publication found"],
        origins={"title": "api", "body": "api"} | ({"published_at": "api"} if published else {}),
    )


def _paragraphs(text: str) -> list[Passage]:
    parts = text.replace("\r\n", "\n").split("\n\n" if "\n\n" in text else "\n")
    return [Passage("paragraph", cleaned) for part in parts if (cleaned := clean(part))]
