"""Reads WARC files as crawlers write them (ISO 28500), one record after the other; a damaged one stops nothing.

Common Crawl and the Internet Archive compress each record as a gzip member of its own; others the file as a whole,
or not at all. After damage the reader looks for the next place where a record begins, and says what it left out.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from flows.fetch.coding import BodyTooLargeError, BrokenCodingError, decode

MAX_HEADER = 64 * 1024
MAX_RECORD = 64 * 1024 * 1024
"""Bytes of a record that are read; a video in a crawl is passed over."""
MAX_BODY = 64 * 1024 * 1024
PIECE = 256 * 1024

_GZIP = b"\x1f\x8b\x08"
_VERSION = re.compile(rb"WARC/\d\.\d{1,2}\r?\n")
_NEXT_RECORD = re.compile(rb"\n(?=WARC/\d\.\d{1,2}\r?\n)")
_HEADER_END = re.compile(rb"\r?\n\r?\n")
_HEADER_LINE = re.compile(r"([^\s:]{1,200}):[ \t]*(.*)")
_STATUS = re.compile(rb"HTTP/\d(?:\.\d)? +(\d{3})")
_CHUNK_SIZE = re.compile(rb"\s*([0-9A-Fa-f]{1,8})[^\n]{0,1000}\n")

SAME_PAYLOAD = "identical-payload-digest"  # ends the profile of a revisit record whose body is an earlier record's


class WarcFileError(Exception):
    """The file cannot be read as WARC at all: which, and why."""


@dataclass(frozen=True, slots=True)
class WarcPage:
    """A response as a WARC file holds it; header names in lower case, the body without any coding.

    `body` is None in a revisit record: it is that of the earlier record that has one of its `keys` in common.
    `cut` says that the crawler did not keep the whole body.
    """

    url: str
    captured_at: datetime
    status: int
    headers: Mapping[str, str]
    body: bytes | None
    keys: tuple[str, ...]
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Damage:
    """What was left out: about where in the file (bytes as it lies on disk), and why."""

    offset: int
    reason: str


def read_warc(path: Path) -> Iterator[WarcPage | Damage]:
    """The responses of a WARC file in its order, and what could not be read; raises WarcFileError."""
    try:
        with path.open("rb") as file:
            yield from _read(file, path)
    except OSError as error:
        raise WarcFileError(f"{path}: {error.strerror or error}") from None


def _read(file: BinaryIO, path: Path) -> Iterator[WarcPage | Damage]:
    start = file.read(len(_GZIP))
    file.seek(0)
    source = _Source(file, compressed=start == _GZIP)
    if not source.begins_with_record():
        raise WarcFileError(f"{path}: not a WARC file; give a .warc or .warc.gz file")
    while True:
        try:
            block = source.next_record()
            if block is None:
                return
            page = _page(*block)
            if page is not None:
                yield page
        except _DamageError as damage:
            yield Damage(source.offset, damage.reason)


class _DamageError(Exception):
    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class _Source:
    """The bytes of a WARC file without their compression, taken record by record."""

    def __init__(self, file: BinaryIO, *, compressed: bool) -> None:
        self._pieces = self._inflated(file) if compressed else self._plain(file)
        self._held = bytearray()
        self._ended = False
        self._late: _DamageError | None = None
        self.offset = 0  # in the file, about where the last record was

    def begins_with_record(self) -> bool:
        """Whether the file starts as a WARC file does; damage before that says that it does not."""
        try:
            self._fill(16)
        except _DamageError:
            return False
        return _VERSION.match(self._held.lstrip(b"\r\n")) is not None

    def next_record(self) -> tuple[dict[str, str], bytes] | None:
        """The header and the block of the next record, None at the end; raises _DamageError and may be called again."""
        if self._late is not None:
            late, self._late = self._late, None
            self._held.clear()
            raise late
        self._skip_blank()
        if not self._held:
            return None
        if not _VERSION.match(self._held):
            self._resynchronize()
            raise _DamageError("bytes that belong to no record")
        end = self._find_header_end()
        header = _read_header(bytes(self._held[:end]))
        length = header.get("content-length", "")
        if not (length.isascii() and length.isdigit() and len(length) < 16):
            del self._held[: len("WARC/")]
            self._resynchronize()
            raise _DamageError("a record that does not say how long it is")
        if int(length) > MAX_RECORD:
            self._pass_over(end + int(length))
            raise _DamageError(f"a record of {int(length):,} bytes, more than is read of one")
        size = end + int(length)
        try:
            self._fill(size)
        except _DamageError:
            # What was read of it is of no use: the next record begins after the damage.
            self._held.clear()
            raise
        if len(self._held) < size:
            # Either the file is cut off, or a wrong length swallowed the records after it.
            del self._held[:end]
            self._resynchronize()
            raise _DamageError("the file ends within a record")
        try:
            self._fill(size + 16)
        except _DamageError as damage:
            self._late = damage  # this record is whole; what follows it is not
        rest = bytes(self._held[size : size + 16])
        if not rest.startswith((b"\r\n\r\n", b"\n\n")) and rest.strip() and not _VERSION.match(self._held, size):
            # Its length is wrong, and the next record may begin within what it claims.
            del self._held[:end]
            self._resynchronize()
            raise _DamageError("a record whose length is not what it says")
        block = bytes(self._held[end:size])
        del self._held[:size]
        return header, block

    def _find_header_end(self) -> int:
        found = _HEADER_END.search(self._held, 0, MAX_HEADER)
        while found is None:
            size = len(self._held)
            try:
                self._fill(size + 1)
            except _DamageError:
                self._held.clear()
                raise
            if size > MAX_HEADER or len(self._held) == size:
                del self._held[: len("WARC/")]
                ends = self._ended
                self._resynchronize()
                raise _DamageError("the file ends within a record" if ends else "a record's header that does not end")
            found = _HEADER_END.search(self._held, 0, MAX_HEADER)
        return found.end()

    def _skip_blank(self) -> None:
        """Drop the empty lines between two records."""
        while True:
            blank = len(self._held) - len(self._held.lstrip(b"\r\n"))
            del self._held[:blank]
            if len(self._held) >= 16 or self._ended:
                return
            self._fill(16)

    def _resynchronize(self) -> None:
        """Drop what comes before the next line that begins a record."""
        while True:
            found = _NEXT_RECORD.search(self._held)
            if found:
                del self._held[: found.end()]
                return
            if self._ended:
                self._held.clear()
                return
            del self._held[: max(0, len(self._held) - 32)]
            try:
                self._fill(len(self._held) + 1)
            except _DamageError:
                # The next gzip member begins a record.
                self._held.clear()
                return

    def _pass_over(self, size: int) -> None:
        while size > len(self._held) and not self._ended:
            size -= len(self._held)
            self._held.clear()
            self._fill(1)
        del self._held[:size]

    def _fill(self, size: int) -> None:
        """Hold at least `size` bytes, or all that is left; raises _DamageError where the compression is damaged."""
        while len(self._held) < size and not self._ended:
            piece = next(self._pieces, None)
            if piece is None:
                self._ended = True
            elif isinstance(piece, _DamageError):
                raise piece
            else:
                self._held += piece

    def _plain(self, file: BinaryIO) -> Iterator[bytes | _DamageError]:
        while piece := file.read(PIECE):
            self.offset = file.tell() - len(piece)
            yield piece

    def _inflated(self, file: BinaryIO) -> Iterator[bytes | _DamageError]:
        """The members of a gzip file, one after the other; after a damaged one, from the next that can be found."""
        raw = b""
        while True:
            raw = raw.lstrip(b"\0") or file.read(PIECE)  # some writers pad with zeros
            if not raw:
                return
            self.offset = file.tell() - len(raw)
            member = zlib.decompressobj(zlib.MAX_WBITS | 16)
            start, feed = raw, raw
            try:
                while not member.eof:
                    out = member.decompress(feed, PIECE)
                    if out:
                        yield out
                    feed = member.unconsumed_tail
                    if not feed and not out and not member.eof:
                        feed = start = file.read(PIECE)
                        if not feed:
                            yield _DamageError("the file ends within a record")
                            return
                raw = member.unused_data
            except zlib.error as error:
                yield _DamageError(f"damaged compression ({error})")
                raw = self._next_member(file, start[1:])

    def _next_member(self, file: BinaryIO, raw: bytes) -> bytes:
        """From where the next gzip member seems to begin; empty at the end of the file."""
        while True:
            at = raw.find(_GZIP)
            if at >= 0:
                return raw[at:]
            piece = file.read(PIECE)
            if not piece:
                return b""
            raw = raw[-len(_GZIP) :] + piece


def _read_header(raw: bytes) -> dict[str, str]:
    """Names in lower case; a line that begins with white space continues the one before (RFC 9112, 5.2)."""
    lines: list[str] = []
    for line in raw.decode("utf-8", "replace").splitlines()[1:]:
        if line[:1] in (" ", "\t") and lines:
            lines[-1] += " " + line.strip()
        else:
            lines.append(line)
    return {found[1].lower(): found[2].strip() for line in lines if (found := _HEADER_LINE.match(line))}


def _page(header: Mapping[str, str], block: bytes) -> WarcPage | None:
    """A record as a page; None where it is none (requests, metadata, DNS); raises _DamageError."""
    kind = header.get("warc-type", "").lower()
    url = header.get("warc-target-uri", "").strip("<>")
    if kind not in ("response", "resource", "revisit") or not url.lower().startswith(("http://", "https://")):
        return None
    if kind == "revisit" and not header.get("warc-profile", "").endswith(SAME_PAYLOAD):
        return None  # "not modified": nothing that the earlier record does not say
    captured_at = _time(header.get("warc-date", ""))
    if captured_at is None:
        raise _DamageError(f"{url[:200]}: a record without its time")
    keys = _keys(header, url, revisit=kind == "revisit")
    if kind == "resource":
        headers = {"content-type": header.get("content-type", "")}
        return WarcPage(url, captured_at, 200, headers, block, keys, "warc-truncated" in header)
    status = _STATUS.match(block)
    if status is None:
        if kind == "revisit" and not block.strip():
            return WarcPage(url, captured_at, 200, {}, None, keys)  # the HTTP header may be left out
        raise _DamageError(f"{url[:200]}: a response without a status line")
    found = _HEADER_END.search(block)
    head, body = (block[: found.end()], block[found.end() :]) if found else (block, b"")
    headers = _read_header(head)
    if kind == "revisit":
        return WarcPage(url, captured_at, int(status[1]), headers, None, keys)
    cut = "warc-truncated" in header
    return WarcPage(url, captured_at, int(status[1]), headers, _decoded(body, headers, url, cut=cut), keys, cut)


def _decoded(body: bytes, headers: Mapping[str, str], url: str, *, cut: bool) -> bytes:
    """A body without its transfer and content coding. Crawlers keep the header of a coding that they undid."""
    if headers.get("transfer-encoding", "").lower().endswith("chunked"):
        body = _dechunked(body)
    try:
        return decode(body, headers.get("content-encoding"), MAX_BODY)
    except BodyTooLargeError as error:
        raise _DamageError(f"{url[:200]}: the body is too large: {error}") from None
    except BrokenCodingError as error:
        if cut:
            return b""
        if _is_plain(body):
            return body
        raise _DamageError(f"{url[:200]}: {error}") from None


def _dechunked(body: bytes) -> bytes:
    """A body of chunks (RFC 9112, 7.1) as one; as it is where it holds none, up to where they end or break off."""
    chunks: list[bytes] = []
    at = 0
    while found := _CHUNK_SIZE.match(body, at):
        size = int(found[1], 16)
        if size == 0:
            return b"".join(chunks)
        chunks.append(body[found.end() : found.end() + size])
        at = found.end() + size
    return b"".join(chunks) if chunks else body


def _is_plain(body: bytes) -> bool:
    """Whether bytes begin as text does: compressed ones soon have a control character."""
    return not any(byte < 9 or 14 <= byte < 27 for byte in body[:512])


def _keys(header: Mapping[str, str], url: str, *, revisit: bool) -> tuple[str, ...]:
    """What ties a revisit record to the earlier one: the digest of the payload, or where it names none, the address.

    An address may have held another body since, so that a digest, where there is one, is the only tie.
    """
    digest = header.get("warc-payload-digest")
    if revisit:
        referred = header.get("warc-refers-to-target-uri", "").strip("<>") or url
        return (f"digest {digest.lower()}",) if digest else (f"url {referred}",)
    return (f"digest {digest.lower()}", f"url {url}") if digest else (f"url {url}",)


def _time(text: str) -> datetime | None:
    """WARC-Date in UTC: ISO 8601, to the second or finer."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
