"""An item of an RSS, RDF or Atom feed that carries its release whole (content:encoded, atom:content, description)."""

from __future__ import annotations

import html
from zoneinfo import ZoneInfo

from lxml import etree

from parsers import urls
from parsers.attachments import read_attachments
from parsers.blocks import clean, lean_markup, make_soup, read_blocks
from parsers.content import region_of
from parsers.document import Document
from parsers.errors import ParseError
from parsers.extract import Extract
from parsers.furniture import is_end_mark, is_page_line
from parsers.normalize.dates import parse_stamp
from parsers.record import Attachment

_BODIES = ("encoded", "content", "description", "summary")
_PUBLISHED = ("pubDate", "published", "issued", "date", "created")
_UPDATED = ("updated", "modified")
# What WordPress and share plug-ins put into an item's text.
_BESIDE = (
    "script, style, figure, .sharedaddy, .addtoany_share_save_container, .jp-relatedposts, .wp-caption-text, "
    ".entry-meta, .screen-reader-text, .feedflare"
)
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def read(item: etree._Element, document: Document, zone: ZoneInfo | None) -> Extract:
    """The release in an <item> or <entry>.

    Raises ParseError `empty` where it has no title or no text.
    """
    title = _title(item)
    region = region_of(_body(item), _BESIDE)
    link = _link(item, document)
    linked = read_attachments(region, link)
    passages = [passage for passage in read_blocks(lean_markup(region)) if not is_page_line(passage.text)]
    while passages and is_end_mark(passages[-1].text):
        passages.pop()
    if not title or not passages:
        raise ParseError("empty", "the feed's item has no title or no text", url=document.url)
    published = next((stamp for name in _PUBLISHED if (stamp := parse_stamp(_text(item, name), zone=zone))), None)
    updated = next((stamp for name in _UPDATED if (stamp := parse_stamp(_text(item, name), zone=zone))), None)
    if published is None:
        published, updated = updated, None
    elif updated is not None and updated.day <= published.day:
        updated = None
    return Extract(
        title=title,
        passages=passages,
        layout="feed",
        language=item.get(XML_LANG) or _text(item, "language") or (document.link.language if document.link else None),
        published=published,
        updated=updated,
        category=next(iter(_categories(item)), None),
        topics=_categories(item),
        attachments=tuple({found.url: found for found in (*_enclosures(item, link), *linked)}.values()),
        canonical_url=link,
        warnings=[] if published else ["no date of publication found"],
        origins={"title": "feed", "body": "feed"} | ({"published_at": "feed"} if published else {}),
    )


def _title(item: etree._Element) -> str:
    """The title; in some feeds it is HTML, escaped once more."""
    title = _text(item, "title")
    if "&" in title:
        title = html.unescape(title)
    return clean(make_soup(title).get_text(" ")) if "<" in title and ">" in title else clean(title)


def _body(item: etree._Element) -> str:
    """The fullest of the elements that hold text: a description can be the beginning of the encoded content."""
    for name in _BODIES:
        for node in _children(item, name):
            if node.get("src"):
                continue
            if node.get("type") == "xhtml" or len(node):
                inner = "".join(etree.tostring(child, encoding="unicode") for child in node)
                text = (node.text or "") + inner
            else:
                text = "".join(str(part) for part in node.itertext())
            if text.strip():
                return text
    return ""


def _link(item: etree._Element, document: Document) -> str | None:
    for node in _children(item, "link"):
        href = node.get("href") or "".join(str(part) for part in node.itertext()).strip()
        if node.get("rel", "alternate") == "alternate" and (url := urls.absolute(document.url, href)):
            return url
    return document.url


def _categories(item: etree._Element) -> tuple[str, ...]:
    names = [
        clean(node.get("term") or "".join(str(part) for part in node.itertext()))
        for node in _children(item, "category")
    ]
    return tuple(dict.fromkeys(name for name in names if name))


def _enclosures(item: etree._Element, base: str | None) -> tuple[Attachment, ...]:
    found = []
    for node in _children(item, "enclosure"):
        kind = node.get("type") or None
        url = urls.absolute(base, node.get("url"))
        if url and not (kind or "").startswith(("image/", "audio/", "video/")):
            found.append(Attachment(url=url, media_type=kind))
    return tuple(found)


def _children(node: etree._Element, name: str) -> list[etree._Element]:
    return [child for child in node if isinstance(child.tag, str) and child.tag.rpartition("}")[2] == name]


def _text(node: etree._Element, name: str) -> str:
    found = next(iter(_children(node, name)), None)
    return "".join(str(part) for part in found.itertext()).strip() if found is not None else ""
