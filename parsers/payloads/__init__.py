"""Releases that come as data and not as a page: API answers in JSON or XML, items of feeds with the whole text."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any
from zoneinfo import ZoneInfo

from lxml import etree

from parsers.document import Document
from parsers.errors import ParseError
from parsers.extract import Extract
from parsers.payloads import admin_ch, feed_item, govuk, json_article, wordpress
from parsers.xml import read_xml

JsonReader = Callable[[Mapping[str, Any], Document, ZoneInfo | None], Extract | None]

# Each looks at an object and returns None where it is not of its kind; the plainest comes last.
_JSON_READERS: tuple[JsonReader, ...] = (govuk.read, wordpress.read, json_article.read)
# A declaration of the encoding, which lxml refuses in text that is already decoded.
_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")
# The escape of a surrogate, half of a character beyond the basic plane.
_SURROGATE_ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")
_LISTS = frozenset(("rss", "feed", "RDF", "urlset", "sitemapindex", "channel", "opml"))


def extract_json(text: str, document: Document, zone: ZoneInfo | None) -> Extract:
    """The release in a JSON document: GOV.UK content API, WordPress REST, JSON Feed item or schema.org article.

    Raises ParseError `unreadable` where it is no JSON, `not_a_release` where it holds something else.
    """
    try:
        data = json.loads(text, strict=False)
        if _SURROGATE_ESCAPE.search(text):  # half a pair is no character, and no encoding can hold it
            whole = json.dumps(data, ensure_ascii=False).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
            data = json.loads(whole, strict=False)
    except (ValueError, RecursionError) as error:
        raise ParseError("unreadable", f"this is no JSON: {error}"[:200], url=document.url) from None
    if isinstance(data, list) and len(data) == 1:
        data = data[0]
    if not isinstance(data, dict):
        raise ParseError("not_a_release", "the JSON holds a list, not one release", url=document.url)
    for reader in _JSON_READERS:
        extract = reader(data, document, zone)
        if extract is not None:
            return extract
    raise ParseError("not_a_release", "the JSON holds no release of a known form", url=document.url)


def extract_xml(text: str, document: Document, zone: ZoneInfo | None) -> Extract:
    """The release in an XML document: a message of the Swiss news service, or one item of an RSS or Atom feed.

    No entity is resolved, no DTD loaded, no request made. Raises ParseError `unreadable` or `not_a_release`.
    """
    root = parse_xml(text, document.url)
    name = local_name(root)
    if name in ("messages", "message"):
        message = root if name == "message" else next(iter(children(root, "message")), None)
        if message is not None and len(children(root, "message")) <= 1:
            return admin_ch.read(message, document, zone)
    if name in ("item", "entry"):
        return feed_item.read(root, document, zone)
    if name in _LISTS:
        items = [node for node in root.iter() if isinstance(node.tag, str) and local_name(node) in ("item", "entry")]
        if len(items) == 1:
            return feed_item.read(items[0], document, zone)
        raise ParseError("not_a_release", "the document is a feed or sitemap, not one release", url=document.url)
    raise ParseError("not_a_release", f"no reader knows XML that begins with <{name}>", url=document.url)


def parse_xml(text: str, url: str | None) -> etree._Element:
    """The root of an XML text, read without entities, DTD or network; slips of well-formedness are mended."""
    body = _DECLARATION.sub("", text).strip().encode("utf-8", "replace")
    for mend in (False, True):
        with suppress(ParseError):
            return read_xml(body, url=url, mend=mend)
    raise ParseError("unreadable", "this is no XML", url=url)


def local_name(node: etree._Element) -> str:
    """The tag without its namespace."""
    return str(node.tag).rpartition("}")[2]


def children(node: etree._Element, name: str) -> list[etree._Element]:
    return [child for child in node if isinstance(child.tag, str) and local_name(child) == name]
