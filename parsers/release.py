"""The one entry to reading: the bytes of a document in, the record of a release out, or the reason why it is none."""

from __future__ import annotations

import re
from dataclasses import replace
from zoneinfo import ZoneInfo

from parsers.document import Document, Format
from parsers.errors import ParseError
from parsers.extract import Extract
from parsers.ministry import READER_VERSION, Ministry
from parsers.page import decode_document
from parsers.record import Record
from parsers.walls import find_wall

_HEAD = 2048  # characters in which a document's first markup stands
# The first element of a document, past declaration, doctype, comments and processing instructions.
_FIRST_TAG = re.compile(r"<([a-zA-Z][\w:.-]*)")
# An HTML element by name anywhere in the head of a text: a fragment of a page.
_HTML_TAG = re.compile(
    r"<(?:!doctype\s+html|html|head|body|div|p|article|section|table|span|h[1-6]|meta|main)\b", re.IGNORECASE
)


def parse(document: Document, ministry: Ministry | None = None) -> Record:
    """Read a document of any format as a release of `ministry` (None: of a site nobody declared).

    Raises ParseError alone: `wall` for a challenge, login or error page, `not_a_release` for a list, a home page
    or standing information, `unreadable` for bytes that are no text, `empty` where there is nothing to read.
    """
    from parsers.normalize import normalize

    extract = read_extract(document, ministry)
    name = ministry.id if ministry else "generic"
    version = f"{READER_VERSION}.{ministry.version}" if ministry else READER_VERSION
    return normalize(replace(extract, layout=f"{name}/{extract.layout}@{version}"), document, ministry)


def read_extract(document: Document, ministry: Ministry | None = None) -> Extract:
    """The parts of a release as the document prints them, by the reader of its format; errors as in `parse`."""
    text, charset = decode_document(document)
    form = document.format if document.format != "auto" else detect_format(text, document.header("content-type"))
    zone: ZoneInfo | None = ministry.zone if ministry else None
    if form == "html":
        return _read_page(text, charset, document, ministry)
    if not _looks_like_data(text):
        _refuse_wall(text, document)
    if form == "json":
        from parsers.payloads import extract_json

        return extract_json(text, document, zone)
    if form == "xml":
        from parsers.payloads import extract_xml

        return extract_xml(text, document, zone)
    from parsers.plaintext import extract_text

    return extract_text(replace(document, body=text.encode("utf-8", "replace")))


def _read_page(text: str, charset: str, document: Document, ministry: Ministry | None) -> Extract:
    """The release on an HTML page, by the layout it shows, else as on any site."""
    from parsers.generic import extract_generic
    from parsers.layout import choose_layout, extract_by
    from parsers.page import parse_page

    page = parse_page(text, charset, document)
    layout = choose_layout(page, ministry) if ministry else None
    # A page that shows its ministry's layout and came with status 200 is no wall: that test is for the others.
    if layout is None or document.status not in (None, 200):
        _refuse_wall(text, document)
    if layout is not None and ministry is not None:
        return extract_by(layout, page, document, ministry)
    return extract_generic(page, document, zone=ministry.zone if ministry else None)


def _refuse_wall(text: str, document: Document) -> None:
    wall = find_wall(document.status, document.headers, text, document.url)
    if wall is not None:
        raise ParseError("wall", wall.evidence, url=document.url, wall=wall.name)


def detect_format(text: str, content_type: str | None) -> Format:
    """Which reader a text is for, by what it begins with; its media type decides only between HTML and plain text."""
    head = text[:_HEAD].lstrip("\ufeff \t\r\n")
    media = (content_type or "").partition(";")[0].strip().lower()
    if head[:1] in ("{", "[") and (media.endswith("json") or _looks_like_data(text)):
        return "json"
    first = _FIRST_TAG.search(head)
    if first is None or not head.startswith("<"):
        return "html" if _HTML_TAG.search(head) or media == "text/html" else "text"
    name = first.group(1).lower()
    if name == "html" or _HTML_TAG.match(f"<{name} "):
        return "html"
    if (
        head.startswith("<?xml")
        or media.endswith("xml")
        or name in ("item", "entry", "message", "messages", "rss", "feed")
    ):
        return "xml"
    return "html"


def _looks_like_data(text: str) -> bool:
    head = text[:_HEAD].lstrip("\ufeff \t\r\n")
    return head.startswith(('{"', "{\n", "{ ", '[{"', "[\n", "[ {", "{}", "[]", "<?xml"))
