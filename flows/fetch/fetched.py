"""What fetching returns: a document as it stands at its address, and by what to ask whether it has changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Validator:
    """What a server gave to ask "changed since?" by, and the hash of the body it gave it with.

    To be saved in the transaction that commits what was read from that body, never before: else what was lost on
    the way between is never asked for again.
    """

    etag: str | None = None
    last_modified: str | None = None
    sha256: str | None = None

    @property
    def headers(self) -> dict[str, str]:
        """The headers of a conditional request."""
        headers: dict[str, str] = {}
        if self.etag:
            headers["If-None-Match"] = self.etag
        if self.last_modified:
            headers["If-Modified-Since"] = self.last_modified
        return headers


@dataclass(frozen=True, slots=True)
class Fetched:
    """A document as fetched. `body` is without its content coding, and empty where nothing was modified.

    `redirects` are the addresses on the way, the first one asked for, without `final_url`. `by_hash` says that the
    server sent the document again although its bytes are those of the validator (an ETag that changes every time).
    `max_age` is for how many seconds the server calls it fresh, None where it does not say.
    """

    url: str
    final_url: str
    redirects: tuple[str, ...]
    status: int
    headers: Mapping[str, str]
    body: bytes
    requested_at: datetime
    duration_ms: int
    not_modified: bool
    etag: str | None
    last_modified: str | None
    sha256: str | None
    by_hash: bool = False
    max_age: float | None = None
    attempts: int = 1

    @property
    def validator(self) -> Validator:
        return Validator(self.etag, self.last_modified, self.sha256)

    @property
    def content_type(self) -> str | None:
        return self.headers.get("content-type")
