"""The wire to the real network, over httpx: the one module that imports it.

Names are resolved here, off the event loop; the connection goes to an address that passed the guard, while TLS and
the Host header keep the name. httpx's pool is quadratic in its connections, so each origin has a small one of its
own. Its transport is used without its client: no cookies, no redirects, no proxies from the environment.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Awaitable, Callable, Mapping

import httpx

from flows.fetch.addresses import Target, admitted
from flows.fetch.errors import FetchError
from flows.fetch.limits import FetchSettings
from flows.fetch.wire import Reply

Resolve = Callable[[str, int], Awaitable[list[str]]]
Admit = Callable[[list[str]], list[str]]

MAX_ADDRESSES = 4  # of one name, tried one after the other
KEEP_ALIVE = 30.0  # seconds that an idle connection is kept: longer than any interval between two requests
MAX_HEADER_VALUE = 8000


async def resolve(host: str, port: int) -> list[str]:
    """The addresses of a name, in the resolver's order."""
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(sockaddr[0]) for *_, sockaddr in found))


class HttpWire:
    """Sends requests over the network, one small connection pool an origin."""

    def __init__(self, settings: FetchSettings, *, resolve: Resolve = resolve, admit: Admit = admitted) -> None:
        self._settings = settings
        self._resolve = resolve
        self._admit = admit
        self._transports: dict[str, httpx.AsyncHTTPTransport] = {}
        self._tls: ssl.SSLContext | None = None
        self._timeouts = httpx.Timeout(settings.read_timeout, connect=settings.connect_timeout).as_dict()

    async def send(self, target: Target, headers: Mapping[str, str], max_bytes: int, *, cut: bool = False) -> Reply:
        try:
            async with asyncio.timeout(self._settings.total_timeout):
                return await self._send(target, headers, max_bytes, cut)
        except TimeoutError:
            seconds = self._settings.total_timeout
            raise FetchError("timeout", target.url, f"not done within {seconds:g} s", transient=True) from None

    async def aclose(self) -> None:
        for transport in self._transports.values():
            await transport.aclose()
        self._transports.clear()

    async def _send(self, target: Target, headers: Mapping[str, str], max_bytes: int, cut: bool) -> Reply:
        mapped = self._settings.connect_to.get(target.host)
        if mapped is not None:
            return await self._exchange(target, "http", mapped[0], mapped[1], headers, max_bytes, cut)
        addresses = await self._vetted(target)
        for address in addresses[:-1]:
            try:
                return await self._exchange(target, target.scheme, address, target.port, headers, max_bytes, cut)
            except FetchError as error:
                if error.kind != "unreachable":
                    raise
        return await self._exchange(target, target.scheme, addresses[-1], target.port, headers, max_bytes, cut)

    async def _vetted(self, target: Target) -> list[str]:
        """The addresses of a target's host that we may connect to."""
        try:
            addresses = await self._resolve(target.host, target.port)
        except (OSError, UnicodeError) as error:
            again = isinstance(error, socket.gaierror) and error.errno == socket.EAI_AGAIN
            message = f"the name {target.host} cannot be resolved"
            raise FetchError("unreachable", target.url, message, transient=again) from None
        vetted = self._admit(addresses)[:MAX_ADDRESSES]
        if not vetted:
            shown = ", ".join(addresses[:3]) or "no address"
            message = f"{target.host} resolves to {shown}, which is not of the public internet"
            raise FetchError("refused", target.url, message)
        return vetted

    def _trust(self, scheme: str) -> ssl.SSLContext:
        """What TLS trusts; nothing for plain HTTP, where reading the authorities would be time lost."""
        if scheme == "http":
            return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        if self._tls is None:
            self._tls = _trusting(self._settings.ca_file)
        return self._tls

    def _transport(self, origin: str, scheme: str) -> httpx.AsyncHTTPTransport:
        key = f"{origin} over {scheme}"
        transport = self._transports.get(key)
        if transport is None:
            connections = max(2, self._settings.per_host)
            transport = self._transports[key] = httpx.AsyncHTTPTransport(
                verify=self._trust(scheme),
                http2=self._settings.http2,
                trust_env=False,
                limits=httpx.Limits(
                    max_connections=connections, max_keepalive_connections=connections, keepalive_expiry=KEEP_ALIVE
                ),
            )
        return transport

    async def _exchange(
        self,
        target: Target,
        scheme: str,
        address: str,
        port: int,
        headers: Mapping[str, str],
        max_bytes: int,
        cut: bool,
    ) -> Reply:
        """One request to one address. An error before the response is the connection's, after it the body's."""
        host = f"[{address}]" if ":" in address else address
        try:
            request = httpx.Request(
                "GET",
                f"{scheme}://{host}:{port}{target.path}",
                headers={"Host": target.authority, **headers},
                extensions={"timeout": self._timeouts, "sni_hostname": target.host},
            )
        except httpx.InvalidURL:
            raise FetchError("refused", target.url, "not a valid address") from None
        response: httpx.Response | None = None
        try:
            response = await self._transport(target.origin, scheme).handle_async_request(request)
            return Reply(response.status_code, _headers(response), await _read(response, target, max_bytes, cut))
        except httpx.HTTPError as error:
            raise _fetch_error(error, target, answered=response is not None) from None
        except OSError as error:  # what the transport lets through: TLS broken off in the middle, no authorities
            raise FetchError(
                "unreachable", target.url, f"no answer from {target.host}: {error}", transient=True
            ) from None
        finally:
            if response is not None:
                await response.aclose()


async def _read(response: httpx.Response, target: Target, max_bytes: int, cut: bool) -> bytes:
    """The body as it comes, bounded."""
    body = bytearray()
    async for piece in response.aiter_raw():
        body += piece
        if len(body) > max_bytes:
            if cut:
                break
            raise FetchError("too_large", target.url, f"the body is larger than {max_bytes} bytes")
    return bytes(body[:max_bytes])


def _headers(response: httpx.Response) -> dict[str, str]:
    """Header names in lower case; repeated ones joined by a comma, each value bounded."""
    headers: dict[str, str] = {}
    for name, value in response.headers.multi_items():
        key = name.lower()
        headers[key] = (f"{headers[key]}, {value}" if key in headers else value)[:MAX_HEADER_VALUE]
    return headers


def _fetch_error(error: httpx.HTTPError, target: Target, *, answered: bool) -> FetchError:
    """What an error of the transport means. One that failed a certificate's check fails again, so is not retried."""
    words = str(error) or type(error).__name__
    if isinstance(error, httpx.TimeoutException):
        phase = "connecting" if isinstance(error, httpx.ConnectTimeout) else "waiting for the server"
        return FetchError("timeout", target.url, f"too long in {phase}", transient=True)
    if answered:
        return FetchError("broken_body", target.url, f"the body broke off: {words}", transient=True)
    if "CERTIFICATE_VERIFY_FAILED" in words:
        return FetchError("unreachable", target.url, f"the server's certificate is not valid: {words}")
    return FetchError("unreachable", target.url, f"no answer from {target.host}: {words}", transient=True)


def _trusting(ca_file: str | None) -> ssl.SSLContext:
    """TLS that trusts certifi's authorities and those of a file; raises OSError that names the file."""
    import certifi

    context = ssl.create_default_context(cafile=certifi.where())
    if ca_file:
        try:
            context.load_verify_locations(ca_file)
        except OSError as error:  # ssl.SSLError too
            raise OSError(f"the certificate authorities in {ca_file} cannot be read ({error})") from None
    return context
