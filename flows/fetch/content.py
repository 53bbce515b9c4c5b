"""Is a body what was asked for: text and not a picture, and whole as far as its own end marks tell."""

from __future__ import annotations

import re
from typing import Literal

Expect = Literal["page", "listing"]

ACCEPT: dict[Expect, str] = {
    "page": "text/html,application/xhtml+xml,application/xml;q=0.9,application/json;q=0.8,text/plain;q=0.7,*/*;q=0.1",
    "listing": "application/rss+xml,application/atom+xml,application/xml;q=0.9,application/json;q=0.9,text/html;q=0.8,"
    "*/*;q=0.1",
}
TEXTUAL_APPLICATIONS = frozenset(
    {"xml", "json", "xhtml+xml", "rss+xml", "atom+xml", "rdf+xml", "rss", "javascript", "x-javascript", "ld+json"}
)
UNSURE_TYPES = frozenset({"", "application/octet-stream", "binary/octet-stream", "content/unknown", "unknown/unknown"})

# The first bytes of what is no text, whatever its headers call it.
MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf", "an archive"),
    (b"Rar!", "an archive"),
    (b"ID3", "a sound recording"),
)
TAIL = 4096
HEAD = 2048

# The root element of an XML document: the first tag that is neither a declaration nor a comment.
XML_ROOT = re.compile(rb"<([A-Za-z_][\w.:-]{0,60})[\s>]")
XML_START = re.compile(rb"(?:\xef\xbb\xbf)?\s{0,100}<(?:\?xml|rss\b|feed\b|rdf:RDF\b|urlset\b|sitemapindex\b)")
HTML_START = re.compile(rb"<html[\s>]", re.IGNORECASE)
HTML_END = re.compile(rb"</(?:html|body)\s{0,10}>", re.IGNORECASE)


def media_type(content_type: str | None) -> str:
    """The type of a Content-Type header, in lower case, without its parameters."""
    return (content_type or "").split(";", 1)[0].strip().lower()


def is_textual(name: str) -> bool:
    """Whether a media type is of text that can hold a release or a list of them."""
    if name.startswith("text/"):
        return True
    main, _, sub = name.partition("/")
    return main == "application" and (sub in TEXTUAL_APPLICATIONS or sub.endswith(("+xml", "+json")))


def wrong_type(body: bytes, content_type: str | None) -> str | None:
    """What a body is instead of a text, in words; None where it is one.

    The bytes decide over the header: a PDF sent as text/html is a PDF, and a page without a type is a page.
    """
    for magic, words in MAGIC:
        if body.startswith(magic):
            return words
    name = media_type(content_type)
    if is_textual(name):
        return None
    if name in UNSURE_TYPES:
        wide = body.startswith((b"\xff\xfe", b"\xfe\xff"))  # UTF-16 is text with many zero bytes
        return "binary data" if b"\0" in body[:HEAD] and not wide else None
    return name[:100]


def is_cut_xml(body: bytes) -> bool:
    """Whether an XML document lacks the end of its root element: it was cut short on its way."""
    if not XML_START.match(body):
        return False
    root = XML_ROOT.search(body[:HEAD])
    if root is None or HTML_START.match(body, root.start()):
        return False
    tail = body[-TAIL:].rstrip()
    return b"</" + root[1] not in tail and not tail.endswith(b"/>")


def may_be_cut_html(body: bytes) -> bool:
    """Whether an HTML page lacks its end tags: it may be cut short, or its site never writes them."""
    return HTML_START.search(body[:HEAD]) is not None and HTML_END.search(body[-TAIL:]) is None
