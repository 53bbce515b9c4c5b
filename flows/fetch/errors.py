"""The one error that fetching raises: what happened to which address, and whether asking again can help."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, get_args

from parsers.walls import Wall

Kind = Literal[
    "unreachable",  # no name, no connection, no TLS, or the host has asked to be left alone
    "refused",  # an address we do not go to: private, another scheme, a downgrade, too many redirects
    "timeout",
    "too_large",
    "blocked",  # a wall: a challenge, a login, maintenance, a soft 404
    "forbidden_by_robots",
    "http_error",
    "gone",  # 404 or 410
    "broken_body",  # cut short, or its compression is broken
    "wrong_type",  # a picture, a PDF, …
]
KINDS: tuple[Kind, ...] = get_args(Kind)


class FetchError(Exception):
    """A document could not be had. `retry_after` is in seconds, where the server said so.

    `transient` tells that the same request may succeed a moment later; `wall` describes what stood in the way
    where the kind is "blocked". `requested_at`, `duration_ms` and `attempts` are filled in by the fetcher.
    """

    def __init__(
        self,
        kind: Kind,
        url: str,
        message: str,
        *,
        retry_after: float | None = None,
        status: int | None = None,
        wall: Wall | None = None,
        transient: bool = False,
    ) -> None:
        super().__init__(f"{url}: {message}")
        self.kind: Kind = kind
        self.url = url
        self.message = message
        self.retry_after = retry_after
        self.status = status
        self.wall = wall
        self.transient = transient
        self.requested_at: datetime | None = None
        self.duration_ms = 0
        self.attempts = 0

    @property
    def outcome(self) -> str:
        """The kind, under the name that a visit's row has for it."""
        return self.kind
