"""The limits and manners of fetching, as one frozen value: how long, how much, how often, and under which name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

MEBIBYTE = 1024 * 1024

# "Communique/0.1 …" and "Mozilla/5.0 (compatible; Communique/0.1; +https://…)"
PRODUCT = re.compile(r"(?:^Mozilla/[\d.]{1,9} \(compatible; |^)([A-Za-z_-]{1,60})")


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchSettings:
    """Every limit of the fetch client. Times are in seconds, sizes in bytes after decompression.

    `user_agent` begins with the product token that robots.txt groups are matched on; `contact` is an address
    (URL or mail) at which a site's operator reaches us. `interval`, `per_host` and `in_flight` are the manners:
    at most one request a host each `interval`, `per_host` open at a time, `in_flight` over all hosts.
    """

    user_agent: str = "Communique/0.1"
    contact: str = ""
    connect_timeout: float = 10.0
    read_timeout: float = 20.0
    total_timeout: float = 60.0
    """One exchange, from name resolution to the body's last byte."""
    budget: float = 180.0
    """One call of `get`: once so much has passed, or would have after the next pause, nothing is tried again."""
    page_bytes: int = 10 * MEBIBYTE
    listing_bytes: int = 50 * MEBIBYTE  # the size limit of one sitemap by sitemaps.org
    redirects: int = 5
    retries: int = 3
    backoff: float = 1.0
    backoff_max: float = 30.0
    retry_after_max: float = 60.0
    """A longer Retry-After is not waited for: the host is left alone, and asked again by a later run."""
    interval: float = 1.0
    per_host: int = 1
    in_flight: int = 20
    crawl_delay_max: float = 60.0
    rests: bool = True
    """Leave a host alone for a while that asks for it, or that could not be reached several times in a row."""
    robots: bool = True
    http2: bool = True
    ca_file: str | None = None
    """A PEM file of certificate authorities to trust besides certifi's."""
    connect_to: Mapping[str, tuple[str, int]] = field(default_factory=dict)
    """Host → (address, port) that its requests go to in plain HTTP, past the guard against private addresses."""

    @property
    def agent(self) -> str:
        """The User-Agent header."""
        return f"{self.user_agent} (+{self.contact})" if self.contact else self.user_agent

    @property
    def product(self) -> str:
        """The product token, by which robots.txt addresses us (RFC 9309, 2.2.1): the agent's first word, or the one
        after "compatible;" where the agent begins like a browser's, as crawlers' often do."""
        found = PRODUCT.search(self.user_agent)
        return found[1] if found else self.user_agent


def parse_connect_to(value: str) -> dict[str, tuple[str, int]]:
    """`"host=127.0.0.1:8080,other=[::1]:80"` as a mapping; raises ValueError that says which part is wrong."""
    mapping: dict[str, tuple[str, int]] = {}
    for part in filter(None, (piece.strip() for piece in value.split(","))):
        host, equals, address = part.partition("=")
        name, colon, port = address.rpartition(":")
        if not (host and equals and name and colon and port.isascii() and port.isdigit() and 0 < int(port) < 65536):
            raise ValueError(f"'{part}' is not of the form host=address:port, for example example.org=127.0.0.1:8080")
        mapping[host.strip().lower()] = (name.strip("[] "), int(port))
    return mapping
