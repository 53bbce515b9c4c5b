"""What stands in for a Prefect server where a test asks what was told, and in which order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from flows.events import Event, ServerUnreachableError


@dataclass
class Server:
    """A Prefect server that stores what it takes, unless it is away or loses what it took."""

    stored: list[Event] = field(default_factory=list)
    away: bool = False
    takes: int = 10**6
    loses: bool = False

    async def send(self, sent: Sequence[Event]) -> None:
        if self.away or self.takes <= 0:
            raise ServerUnreachableError("no server")
        self.takes -= 1
        if not self.loses:
            self.stored += sent

    async def has(self, event_id: str, occurred: datetime) -> bool:
        return any(event["id"] == event_id for event in self.stored)

    @property
    def told(self) -> list[tuple[str, int]]:
        return [
            (event["event"].rpartition(".")[2], event["payload"]["seq"])
            for event in self.stored
            if event["event"].startswith("communique.statement.")
        ]
