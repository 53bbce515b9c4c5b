"""A real HTTP server on loopback that answers for any host, rightly or with a fault that its route names."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from types import TracebackType

REASONS = {200: "OK", 202: "Accepted", 301: "Moved Permanently", 302: "Found", 304: "Not Modified", 403: "Forbidden"}


@dataclass(frozen=True)
class Asked:
    """A request as the server got it; header names in lower case."""

    host: str
    path: str
    headers: Mapping[str, str]


@dataclass(frozen=True)
class Answer:
    """A response. `etag` and `last_modified` make it conditional."""

    body: bytes = b""
    content_type: str = "text/html; charset=utf-8"
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    etag: str | None = None
    last_modified: str | None = None

    def for_request(self, asked: Asked) -> Answer:
        """Itself, or the 304 that a conditional request deserves."""
        matches = self.etag is not None and asked.headers.get("if-none-match") == self.etag
        since = self.last_modified is not None and asked.headers.get("if-modified-since") == self.last_modified
        return Answer(status=304, etag=self.etag, last_modified=self.last_modified) if matches or since else self

    def encoded(self) -> bytes:
        """The response as bytes on the wire."""
        return self.head() + self.body

    def head(self, *, length: int | None = None, chunked: bool = False) -> bytes:
        lines = [f"HTTP/1.1 {self.status} {REASONS.get(self.status, 'Status')}"]
        fields = {"Content-Type": self.content_type, **self.headers}
        if chunked:
            fields["Transfer-Encoding"] = "chunked"
        elif self.status != 304:
            fields["Content-Length"] = str(len(self.body) if length is None else length)
        if self.etag:
            fields["ETag"] = self.etag
        if self.last_modified:
            fields["Last-Modified"] = self.last_modified
        lines += [f"{name}: {value}" for name, value in fields.items()]
        return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


Play = Callable[[Asked, asyncio.StreamWriter], Awaitable[None]]
"""Writes its own bytes; the connection is closed afterwards."""
Route = Answer | Play | Callable[[Asked], Answer]


NOT_FOUND = Answer(b"<html>no such page</html>", status=404)


class FaultServer:
    """Serves `routes[host][path]`; a path that is not there is a 404. Logs every request in `log`."""

    def __init__(self, routes: Mapping[str, Mapping[str, Route]] | None = None, *, tls: ssl.SSLContext | None = None):
        self.routes: dict[str, dict[str, Route]] = {host: dict(paths) for host, paths in (routes or {}).items()}
        self.log: list[Asked] = []
        self._tls = tls
        self._server: asyncio.Server | None = None
        self._open: set[asyncio.StreamWriter] = set()

    async def __aenter__(self) -> FaultServer:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=self._tls, limit=2**16)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._server is not None
        self._server.close()
        for writer in list(self._open):
            writer.transport.abort()
        await asyncio.sleep(0)

    @property
    def port(self) -> int:
        assert self._server is not None
        return int(self._server.sockets[0].getsockname()[1])

    def connect_to(self, *hosts: str) -> dict[str, tuple[str, int]]:
        """The setting that sends these hosts' requests here (default: all that have routes)."""
        return dict.fromkeys(hosts or self.routes, ("127.0.0.1", self.port))

    def count(self, path: str, host: str | None = None) -> int:
        """How many requests for a path came in."""
        return sum(asked.path == path and host in (None, asked.host) for asked in self.log)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._open.add(writer)
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError, ssl.SSLError):
            async for asked in _requests(reader):
                self.log.append(asked)
                paths = self.routes.get(asked.host, {})
                route = paths.get(asked.path) or paths.get(asked.path.partition("?")[0]) or NOT_FOUND
                if not isinstance(route, Answer) and asyncio.iscoroutinefunction(route):
                    await route(asked, writer)
                    break
                answer = route if isinstance(route, Answer) else route(asked)
                assert isinstance(answer, Answer)
                writer.write(answer.for_request(asked).encoded())
                await writer.drain()
        self._open.discard(writer)
        writer.close()


async def _requests(reader: asyncio.StreamReader) -> AsyncIterator[Asked]:
    """The requests of a kept-alive connection."""
    while True:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        headers = {name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:])}
        yield Asked(headers.get("host", "").split(":")[0], head[0].split(" ")[1], headers)
