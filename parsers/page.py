"""A page read from its bytes: decoded by the WHATWG's order, mended where encoded twice, bounded, parsed once."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

import webencodings
from selectolax.lexbor import LexborHTMLParser

from parsers.document import Document
from parsers.errors import ParseError

MAX_PAGE_BYTES = 20_000_000
"""A larger body is refused: no release known is over a few megabytes of markup."""
MAX_DEPTH = 1_500
"""Open elements at one place. Browsers stop at 512; the parser's time grows with the square of the depth."""
MAX_REPLACED = 0.005
"""Share of U+FFFD among the decoded characters above which the text is damaged beyond use."""
_PRESCAN_BYTES = (
    1024  # https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
)
_DETECTION_BYTES = 60_000
_REPLACED = "\ufffd".encode()  # in no other charset do these three bytes make sense
_SUSPICIOUS_TAGS = 6_000  # fewer tags than this cannot nest deep enough to matter

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16le"), (codecs.BOM_UTF16_BE, "utf-16be"))

# charset=… of a Content-Type header, quoted or not.
_HEADER_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:+-]+)", re.IGNORECASE)
# charset=… inside a <meta> tag within the first kilobyte (both the HTML5 and the http-equiv form).
_META_CHARSET = re.compile(rb"<meta\b[^>]{0,400}?charset\s*=\s*[\"']?\s*([\w.:+-]+)", re.IGNORECASE)
# encoding="…" of an XML declaration at the very start.
_XML_ENCODING = re.compile(rb"^\s*<\?xml\b[^>]{0,200}?encoding\s*=\s*[\"']([\w.:+-]+)")
# A comment, which the prescan passes over.
_COMMENT = re.compile(rb"<!--.*?(?:-->|$)", re.DOTALL)
# An opening or closing tag of an element that must be closed, and so nests.
_NESTING_TAG = re.compile(
    r"<(/?)(?!(?:p|li|d[td]|t[rhd]|tbody|option|br|img|hr|input|meta|link|wbr|source|col|area|param|embed|base)\b)[a-z]",
    re.IGNORECASE,
)

# cp1252 as browsers read it: the five bytes without a character stand for themselves.
_CP1252_SPECIALS = "".join(bytes([code]).decode("cp1252", "ignore") for code in range(0x80, 0xA0))
# A UTF-8 sequence that was decoded as Latin-1 or cp1252, a lead and its one to three continuations, in the bytes of
# UTF-8: a scan of the body is ten times faster than one of the text.
_SPECIAL_BYTES = b"|".join(re.escape(char.encode()) for char in _CP1252_SPECIALS if char > "\u00bf")
_TWICE_ENCODED_BYTES = re.compile(rb"\xc3[\x82-\xb4](?:\xc2[\x80-\xbf]|" + _SPECIAL_BYTES + rb"){1,3}")
# Control characters that no text holds and that tell of UTF-8 read as Latin-1.
_C1_CONTROL = re.compile(r"[\u0080-\u009f]")
_TO_BYTE = {ord(char): char.encode("cp1252")[0] for char in _CP1252_SPECIALS}


@dataclass(slots=True)
class Page:
    """A decoded and parsed HTML page. Readers may cut into `tree`: it serves one reading."""

    text: str
    charset: str
    tree: LexborHTMLParser
    document: Document

    @property
    def url(self) -> str | None:
        return self.document.url


def read_page(document: Document) -> Page:
    """Decode, mend and parse the bytes of an HTML document.

    Raises ParseError: `empty` where there is nothing to read, `unreadable` where the bytes are no text, are more
    than MAX_PAGE_BYTES, or nest deeper than MAX_DEPTH.
    """
    text, charset = decode_document(document)
    return parse_page(text, charset, document)


def parse_page(text: str, charset: str, document: Document) -> Page:
    """The page of a text that is already decoded; ParseError `unreadable` where it nests deeper than MAX_DEPTH."""
    # No charset writes fewer signs than there are, and counting them in the bytes is faster.
    if document.body.count(b"<") >= _SUSPICIOUS_TAGS and _depth_exceeds(text, MAX_DEPTH):
        raise ParseError("unreadable", f"elements nest more than {MAX_DEPTH} deep", url=document.url)
    return Page(text, charset, LexborHTMLParser(text), document)


def charset_of(body: bytes, content_type: str | None) -> str | None:
    """The WHATWG name of the charset that `decode` takes; None where it cannot be told or the body is no text."""
    try:
        return decode(body, content_type)[1]
    except ParseError:
        return None


def decode_document(document: Document) -> tuple[str, str]:
    """The text of a document of any format, mended, with its charset; errors as `read_page` raises them."""
    if len(document.body) > MAX_PAGE_BYTES:
        raise ParseError("unreadable", f"larger than {MAX_PAGE_BYTES} bytes", url=document.url)
    try:
        text, charset = decode(document.body, document.header("content-type"))
    except ParseError as error:
        raise ParseError(error.reason, error.detail, url=document.url) from None
    if charset in ("windows-1252", "utf-8") and not text.isascii():
        text = mend_mojibake(text)
    return text, charset


def decode(body: bytes, content_type: str | None) -> tuple[str, str]:
    """The text of a body and the WHATWG name of its charset.

    Order of the WHATWG: byte order mark, header, meta prescan (for XML its declaration), strict UTF-8, detection.
    Where a declared charset damages the text, the next candidate is tried before giving up.
    Raises ParseError `empty` (no bytes but blanks) or `unreadable`.
    """
    if not body.strip(b" \t\r\n\x00"):
        raise ParseError("empty", "no content")
    for mark, name in _BOMS:
        if body.startswith(mark):
            return _checked(body[len(mark) :].decode(name, "replace"), body), name
    if _looks_binary(body):
        raise ParseError("unreadable", "binary data, not a text")
    declared = _declared(body, content_type)
    if declared[:1] == ["utf-8"]:  # as most say: then a look at the text is enough
        text = body.decode("utf-8", "replace")
        if _damage(text) <= MAX_REPLACED / 10:
            return _without_nul(text, body), "utf-8"
    if body.count(_REPLACED) > max(2, MAX_REPLACED * len(body)):
        raise ParseError("unreadable", "the text was damaged before it came here: it is full of U+FFFD")
    best: tuple[float, str, str] | None = None
    for name in declared:
        text = webencodings.decode(body, name)[0]
        damage = _damage(text)
        if damage <= MAX_REPLACED / 10:
            return _without_nul(text, body), name
        if best is None or damage < best[0]:
            best = (damage, text, name)
    try:
        return _without_nul(body.decode("utf-8"), body), "utf-8"
    except UnicodeDecodeError:
        pass
    guessed = _detect(body)
    if guessed is not None:
        text = webencodings.decode(body, guessed)[0]
        damage = _damage(text)
        if best is None or damage < best[0]:
            best = (damage, text, guessed)
    if best is None:
        best = (1.0, body.decode("utf-8", "replace"), "utf-8")
    return _checked(best[1], body), best[2]


def mend_mojibake(text: str) -> str:
    """Undo UTF-8 that was decoded as Latin-1 or cp1252 and encoded again, where that is certain.

    Certain is a text whose sequences hold C1 controls, which no text has, or in which nearly all that is not ASCII
    forms such sequences. Other text is returned as it is.
    """
    if text.isascii():
        return text
    encoded = text.encode("utf-8", "surrogatepass")  # in bytes they are found ten times as fast
    found = _TWICE_ENCODED_BYTES.findall(encoded)
    if not found:
        return text
    sequences = [sequence.decode() for sequence in found]
    once = {sequence: _once(sequence) for sequence in set(sequences)}
    mendable = [sequence for sequence in sequences if once[sequence] != sequence]
    with_controls = sum(1 for sequence in mendable if _C1_CONTROL.search(sequence))
    if not with_controls:
        foreign = len(text) - len(text.encode("ascii", "ignore"))
        if len(mendable) < 3 or sum(map(len, mendable)) < 0.9 * foreign:
            return text
    mended = {sequence.encode(): plain.encode() for sequence, plain in once.items()}
    return _TWICE_ENCODED_BYTES.sub(lambda match: mended[match.group()], encoded).decode("utf-8", "surrogatepass")


def _once(sequence: str) -> str:
    raw = sequence.translate(_TO_BYTE).encode("latin-1")
    for end in range(len(raw), 1, -1):  # a sequence may be followed by a character that only looks like its part
        try:
            return raw[:end].decode("utf-8") + sequence[end:]
        except UnicodeDecodeError:
            continue
    return sequence


def _declared(body: bytes, content_type: str | None) -> list[str]:
    """Charsets that header and document declare, by WHATWG name, in order of trust."""
    labels = []
    if content_type and (match := _HEADER_CHARSET.search(content_type)):
        labels.append(match.group(1))
    head = body[:_PRESCAN_BYTES]
    if found := _XML_ENCODING.search(head):
        labels.append(found.group(1).decode("ascii", "ignore"))
    if found := _META_CHARSET.search(_COMMENT.sub(b"", head)):
        labels.append(found.group(1).decode("ascii", "ignore"))
    names = []
    for label in labels:
        encoding = webencodings.lookup(label)
        if encoding is None:
            continue
        # A document that could be prescanned is in no UTF-16, whatever it says; the rest is the standard's own rule.
        name = {"utf-16le": "utf-8", "utf-16be": "utf-8", "x-user-defined": "windows-1252"}.get(
            encoding.name, encoding.name
        )
        if name not in names:
            names.append(name)
    return names


def _detect(body: bytes) -> str | None:
    from charset_normalizer import from_bytes  # slow to import and seldom needed

    best = from_bytes(body[:_DETECTION_BYTES]).best()
    if best is None:
        return None
    encoding = webencodings.lookup(best.encoding.replace("_", "-"))
    return encoding.name if encoding else None


def _looks_binary(body: bytes) -> bool:
    """Control bytes by the dozen are no text in any charset but UTF-16 and UTF-32, which carry a mark."""
    sample = body[:4096]
    controls = len(sample) - len(sample.translate(None, bytes([*range(9), *range(14, 27), *range(28, 32)])))
    return controls > max(4, len(sample) // 50)


def _without_nul(text: str, body: bytes) -> str:
    """The text without NUL characters; no charset makes them of other bytes than 0, which are found faster."""
    return text.replace("\x00", "") if b"\x00" in body else text


def _damage(text: str) -> float:
    return text.count("\ufffd") / max(len(text), 1)


def _checked(text: str, body: bytes) -> str:
    if _damage(text) > MAX_REPLACED:
        raise ParseError("unreadable", f"{_damage(text):.1%} of the characters could not be decoded")
    return _without_nul(text, body)


def _depth_exceeds(text: str, limit: int) -> bool:
    depth = 0
    for match in _NESTING_TAG.finditer(text):
        if match.group(1):
            depth -= depth > 0
        else:
            depth += 1
            if depth > limit:
                return True
    return False
