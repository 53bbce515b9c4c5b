"""Which addresses we go to: http and https on web ports of public hosts, decided after name resolution.

A page can name any address, so a name is resolved first, every resolved address is judged, and the connection is
made to an address that passed: a name that resolves differently a moment later (rebinding) gains nothing.
"""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass

import ada_url

from flows.fetch.errors import FetchError

IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address

NAT64 = ipaddress.ip_network("64:ff9b::/96")  # RFC 6052: an IPv4 address in its last 32 bits
WEB_PORTS = frozenset({80, 443})
FIRST_UNPRIVILEGED_PORT = 1024
MAX_URL_LENGTH = 8000  # RFC 9110, 4.1: at least this much is to be supported


@dataclass(frozen=True, slots=True)
class Target:
    """Where one request goes: the parts of a vetted URL. `host` is ASCII, an IPv6 address without brackets."""

    url: str
    scheme: str
    host: str
    port: int
    path: str  # with the query

    @property
    def origin(self) -> str:
        return f"{self.scheme}://{self.authority}"

    @property
    def authority(self) -> str:
        """The Host header: the port only where it is not the scheme's own."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == default_port(self.scheme) else f"{host}:{self.port}"

    @property
    def site(self) -> str:
        """The host under which requests are paced: `www.example.org` and `example.org` are one site."""
        return self.host.removeprefix("www.")


def default_port(scheme: str) -> int:
    return 443 if scheme == "https" else 80


def is_public(address: IPAddress) -> bool:
    """Whether an address is of the public internet: not private, loopback, link-local, carrier-grade, multicast,
    documentation or reserved; an IPv4 address inside an IPv6 one is judged as what it is."""
    if isinstance(address, ipaddress.IPv6Address):
        inner = _inner_ipv4(address)
        if inner is not None:
            return is_public(inner)
        if address.is_site_local:
            return False
    return address.is_global and not address.is_multicast and not address.is_reserved


def _inner_ipv4(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    """The IPv4 address that an IPv6 one stands for: mapped, 6to4, Teredo, NAT64."""
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    if address.sixtofour is not None:
        return address.sixtofour
    if address.teredo is not None:
        return address.teredo[1]
    if address in NAT64:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return None


def aim(url: str, *, mapped_hosts: frozenset[str] = frozenset()) -> Target:
    """The target of a URL; raises FetchError("refused") for what we never ask for.

    `mapped_hosts` are the hosts that the operator sends elsewhere by hand: their literal address is not judged.
    """
    if len(url) > MAX_URL_LENGTH:
        raise FetchError("refused", url[:200], f"the address is longer than {MAX_URL_LENGTH} characters")
    try:
        parsed = ada_url.URL(url)
    except ValueError:
        raise FetchError("refused", url, "not a valid address") from None
    scheme = parsed.protocol.rstrip(":")
    if scheme not in ("http", "https"):
        raise FetchError("refused", url, f"only http and https are fetched, not '{scheme}'")
    if parsed.username or parsed.password:
        raise FetchError("refused", url, "the address carries a user name or password")
    host = parsed.hostname.strip("[]").rstrip(".")
    if not host:
        raise FetchError("refused", url, "the address names no host")
    port = int(parsed.port) if parsed.port else default_port(scheme)
    if host not in mapped_hosts:
        if port not in WEB_PORTS and port < FIRST_UNPRIVILEGED_PORT:
            raise FetchError("refused", url, f"port {port} is not a web server's")
        literal = _literal(host)
        if literal is not None and not is_public(literal):
            raise FetchError("refused", url, f"{literal} is not an address of the public internet")
    return Target(parsed.href.split("#", 1)[0], scheme, host, port, parsed.pathname + parsed.search)


def _literal(host: str) -> IPAddress | None:
    try:
        return ipaddress.ip_address(host.split("%", 1)[0])
    except ValueError:
        return None


def admitted(addresses: list[str]) -> list[str]:
    """Those of a name's resolved addresses that are public, in the resolver's order."""
    return [address for address in addresses if is_public(ipaddress.ip_address(address.split("%", 1)[0]))]


def redirect_target(current: Target, location: str, *, mapped_hosts: frozenset[str] = frozenset()) -> Target:
    """Where a redirect leads; raises FetchError("refused") for a target we never ask for and for a downgrade
    from https to http."""
    try:
        url = ada_url.URL(location, base=current.url).href
    except ValueError:
        raise FetchError("refused", current.url, f"redirected to what is no address: {location[:200]!r}") from None
    try:
        target = aim(url, mapped_hosts=mapped_hosts)
    except FetchError as error:
        raise FetchError("refused", current.url, f"redirected to {url[:200]}: {error.message}") from None
    if current.scheme == "https" and target.scheme == "http":
        raise FetchError("refused", current.url, f"redirected from https to plain http: {target.url}")
    return target
