"""Undoes a body's content coding (gzip, deflate, br, zstd) within a bound on what comes out.

A small body can unpack to gigabytes, so every decoder is asked for a limited piece at a time and stops at the bound.
What ends before its own end mark is broken, never a shorter document.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable

import brotli  # type: ignore[import-untyped]
import zstandard

ACCEPT_ENCODING = "gzip, deflate, br, zstd"
MAX_LAYERS = 2  # a body coded more than twice is an attack, not a page
PIECE = 64 * 1024
ZSTD_PIECE = 256  # a zstd block of 4 bytes unpacks to 128 KiB: so little in keeps what comes out of one step small
ZSTD_WINDOW = 8 * 1024 * 1024  # RFC 8878, 3.1.1.1.2: what a decoder is recommended to support


class BrokenCodingError(Exception):
    """The bytes are not what their content coding says, or end before its end."""


class BodyTooLargeError(Exception):
    """The body unpacks to more than the bound."""


def decode(body: bytes, content_encoding: str | None, limit: int) -> bytes:
    """The body without its content codings, at most `limit` bytes; raises BrokenCodingError, BodyTooLargeError."""
    names = [name for part in (content_encoding or "").split(",") if (name := part.strip().lower())]
    codings = [name.removeprefix("x-") for name in names if name != "identity"]
    if len(codings) > MAX_LAYERS:
        raise BrokenCodingError(f"{len(codings)} layers of content coding")
    for coding in reversed(codings):
        decoder = DECODERS.get(coding)
        if decoder is None:
            raise BrokenCodingError(f"unknown content coding '{coding[:40]}'")
        if body:
            body = decoder(body, limit)
    if len(body) > limit:
        raise BodyTooLargeError(f"more than {limit} bytes")
    return body


def _inflate(body: bytes, limit: int, window_bits: int) -> bytes:
    """All members of a zlib or gzip stream; zero padding after the last one is usual and ignored."""
    out = bytearray()
    rest = body
    while rest:
        stream = zlib.decompressobj(window_bits)
        try:
            while not stream.eof:
                piece = stream.decompress(rest, PIECE)
                out += piece
                if len(out) > limit:
                    raise BodyTooLargeError(f"unpacks to more than {limit} bytes")
                rest = stream.unconsumed_tail
                if not rest and not piece and not stream.eof:
                    raise BrokenCodingError("the compressed body ends too early")
        except zlib.error as error:
            if out:
                raise BrokenCodingError(f"the compressed body is damaged: {error}") from None
            raise BrokenCodingError(f"the body is not compressed as it says: {error}") from None
        rest = stream.unused_data
        if not rest.startswith(b"\x1f\x8b"):
            break
    return bytes(out)


def _gzip(body: bytes, limit: int) -> bytes:
    return _inflate(body, limit, zlib.MAX_WBITS | 16)


def _deflate(body: bytes, limit: int) -> bytes:
    """ "deflate" means a zlib stream (RFC 9110, 8.4.1.2), but some servers send the bare one."""
    is_zlib = len(body) > 1 and body[0] & 0x0F == 8 and int.from_bytes(body[:2], "big") % 31 == 0
    return _inflate(body, limit, zlib.MAX_WBITS if is_zlib else -zlib.MAX_WBITS)


def _brotli(body: bytes, limit: int) -> bytes:
    stream = brotli.Decompressor()
    out = bytearray()
    feed = body
    try:
        while not stream.is_finished():
            piece = stream.process(feed, output_buffer_limit=PIECE)
            feed = b""
            out += piece
            if len(out) > limit:
                raise BodyTooLargeError(f"unpacks to more than {limit} bytes")
            if not piece and not stream.is_finished():
                raise BrokenCodingError("the compressed body ends too early")
    except brotli.error as error:
        raise BrokenCodingError(f"the compressed body is damaged: {error}") from None
    return bytes(out)


def _zstd(body: bytes, limit: int) -> bytes:
    stream = zstandard.ZstdDecompressor(max_window_size=ZSTD_WINDOW).decompressobj()
    out = bytearray()
    try:
        for start in range(0, len(body), ZSTD_PIECE):
            out += stream.decompress(body[start : start + ZSTD_PIECE])
            if len(out) > limit:
                raise BodyTooLargeError(f"unpacks to more than {limit} bytes")
            if stream.eof:
                break
    except zstandard.ZstdError as error:
        raise BrokenCodingError(f"the compressed body is damaged: {error}") from None
    if not stream.eof:
        raise BrokenCodingError("the compressed body ends too early")
    return bytes(out)


DECODERS: dict[str, Callable[[bytes, int], bytes]] = {
    "gzip": _gzip,
    "deflate": _deflate,
    "br": _brotli,
    "zstd": _zstd,
}
