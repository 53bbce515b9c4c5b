"""XML from outside, read without entities, network or unbounded growth."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from contextlib import suppress

from lxml import etree

from parsers.document import Document
from parsers.errors import ParseError
from parsers.page import decode

# The XML declaration, whose encoding no longer holds once the text is decoded.
_DECLARATION = re.compile(r"<\?xml\s[^>]{0,200}\?>")

_REFERENCE = re.compile(rb"&#(?:[xX]([0-9a-fA-F]+)|([0-9]+));?")

MAX_BYTES = 50_000_000
"""Bytes of a listing: what sitemaps.org allows a sitemap to have, and far above any feed."""


def read_xml(body: bytes, *, url: str | None, mend: bool = False) -> etree._Element:
    """The document's root element. With `mend`, reads on past faults as far as it can.

    Entities that the document declares are left unread, so that none can swell; libxml2's own limits on depth and
    on the length of a text stay in force. Raises ParseError("unreadable") where there is no root.
    """
    if len(body) > MAX_BYTES:
        raise ParseError("unreadable", f"the listing is larger than {MAX_BYTES:,} bytes", url=url)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        recover=mend,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring((with_sound_references(body) if mend else body).lstrip(b" \t\r\n"), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise ParseError("unreadable", f"the XML is broken: {error}", url=url) from error
    if root is None:
        raise ParseError("unreadable", "the XML has no root element", url=url)
    return root


def with_sound_references(body: bytes) -> bytes:
    """A broken document with U+FFFD for what no character is: numbers beyond U+10FFFF, and halves of a pair.

    libxml2 reads past such a reference into text that lxml then cannot give, and feedparser fails.
    """
    return _REFERENCE.sub(_to_a_character, body) if b"&#" in body else body


def _to_a_character(reference: re.Match[bytes]) -> bytes:
    digits, base = (reference[1], 16) if reference[1] else (reference[2], 10)
    number = int(digits, base) if len(digits) <= 8 else sys.maxunicode + 1
    return b"&#xFFFD;" if number > sys.maxunicode or 0xD800 <= number <= 0xDFFF else reference[0]


def read_leniently(document: Document) -> Iterator[etree._Element]:
    """The root of the document as it stands; then, if that is broken or of no use, as its charset and form can be
    mended: in the charset that the bytes show, and with faults read past."""
    for mend in (False, True):
        with suppress(ParseError):
            body = _in_utf_8(document) if mend else document.body
            yield read_xml(body, url=document.url, mend=mend)


def _in_utf_8(document: Document) -> bytes:
    text, _ = decode(document.body, document.header("content-type"))
    return _DECLARATION.sub("", text.lstrip("\ufeff \t\r\n"), count=1).encode("utf-8", "replace")


def name_of(element: etree._Element) -> str:
    """The element's name in lower case, without its namespace; empty for what is no element."""
    tag = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def namespace_of(element: etree._Element) -> str:
    tag = element.tag
    return tag[1:].partition("}")[0] if isinstance(tag, str) and tag.startswith("{") else ""


def text_of(element: etree._Element) -> str:
    """All text in the element, markup left out; an entity that was not read stays as it is written."""
    return element.text or "" if len(element) == 0 else "".join(element.itertext())
