"""The one error that reading raises, whatever the bytes."""

from __future__ import annotations

from typing import Literal

Reason = Literal["not_a_release", "wall", "unreadable", "empty"]


class ParseError(Exception):
    """A document could not be read as a release.

    `reason` is the machine's word for it, `detail` a sentence for a person, `wall` the name of the wall
    (for example "cloudflare") where `reason` is "wall".
    """

    def __init__(self, reason: Reason, detail: str, *, url: str | None = None, wall: str | None = None) -> None:
        super().__init__(f"{url or 'document'}: {detail}")
        self.reason: Reason = reason
        self.detail = detail
        self.url = url
        self.wall = wall
