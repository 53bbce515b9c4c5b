"""Writes small WARC files as crawlers do, byte by byte, so that tests can also write damaged ones."""

from __future__ import annotations

import gzip
from collections.abc import Iterable

PAGE = b"<html><head><title>A visit</title></head><body><p>The minister received the envoy.</p></body></html>"


def record(
    kind: str = "response",
    url: str = "https://mfa.example/news/1",
    block: bytes = b"",
    *,
    date: str = "2024-03-01T10:00:00Z",
    length: int | None = None,
    version: str = "WARC/1.0",
    **headers: str,
) -> bytes:
    """One record; `length` may lie about the block's. Header names are given with underscores."""
    lines = [
        version,
        f"WARC-Type: {kind}",
        f"WARC-Target-URI: {url}",
        f"WARC-Date: {date}",
        "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>",
        *(f"{name.replace('_', '-')}: {value}" for name, value in headers.items()),
        f"Content-Length: {len(block) if length is None else length}",
    ]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + block + b"\r\n\r\n"


def http(body: bytes = PAGE, status: str = "200 OK", **headers: str) -> bytes:
    """An HTTP response as the block of a record."""
    lines = [f"HTTP/1.1 {status}", "Content-Type: text/html; charset=utf-8"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def chunked(body: bytes, size: int = 20) -> bytes:
    pieces = [body[at : at + size] for at in range(0, len(body), size)]
    return b"".join(b"%x;ext=1\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


def warcinfo() -> bytes:
    return record("warcinfo", "", b"software: a crawler\r\n", Content_Type="application/warc-fields")


def members(records: Iterable[bytes]) -> bytes:
    """Records each in a gzip member of its own, as crawlers compress them."""
    return b"".join(gzip.compress(one) for one in records)
