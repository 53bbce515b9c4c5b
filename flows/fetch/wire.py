"""What carries one request: the real network, a capture that is replayed, or a simulated site."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from flows.fetch.addresses import Target


@dataclass(frozen=True, slots=True)
class Reply:
    """One response as it came: header names in lower case, the body still in its content coding."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Wire(Protocol):
    """Sends one GET and returns its response, whatever its status; follows no redirect.

    Raises FetchError for what prevents a whole response. `max_bytes` bounds the body as it comes; with `cut` the
    body is cut there, else a longer one is "too_large".
    """

    async def send(self, target: Target, headers: Mapping[str, str], max_bytes: int, *, cut: bool = False) -> Reply: ...

    async def aclose(self) -> None: ...
