"""The files that a release carries: links to documents in its region of the page."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborNode

from parsers import urls
from parsers.blocks import clean
from parsers.record import Attachment

MAX_ATTACHMENTS = 100

MEDIA_TYPES = {
    "pdf": "application/pdf",
    "doc": "application/msword",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "odt": "application/vnd.oasis.opendocument.text",
    "rtf": "application/rtf",
    "xls": "application/vnd.ms-excel",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "csv": "text/csv",
    "ppt": "application/vnd.ms-powerpoint",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "zip": "application/zip",
    "epub": "application/epub+zip",
}
# The ending of a file's name, at the end of the path or before a query.
_ENDING = re.compile(r"\.([a-z]{3,4})(?:$|[?#])", re.IGNORECASE)
# GSB, Drupal and others deliver files at addresses that do not end in their type.
_FILE_PATH = re.compile(r"__blob=publicationFile|/download/|/getmedia/|attachment_data|/documents/\d+/", re.IGNORECASE)


def media_type(href: str) -> str | None:
    """The media type that an address promises, None where it promises no document."""
    match = _ENDING.search(href)
    return MEDIA_TYPES.get(match.group(1).lower()) if match else None


def read_attachments(region: LexborNode, base: str | None) -> tuple[Attachment, ...]:
    """The documents linked in a region, each once, absolute where the page's address is known."""
    found: dict[str, Attachment] = {}
    for node in region.css("a[href]"):
        href = (node.attributes.get("href") or "").strip()
        kind = media_type(href)
        if kind is None and not (node.attributes.get("download") is not None or _FILE_PATH.search(href)):
            continue
        url = urls.absolute(base, href) or (
            href if base is None and not href.startswith(("javascript:", "#")) else None
        )
        if url and url not in found and len(found) < MAX_ATTACHMENTS:
            found[url] = Attachment(url=url, title=clean(node.text()) or None, media_type=kind)
    return tuple(found.values())
