"""robots.txt by RFC 9309: what a host allows us, and how slowly it wants to be asked.

A file is good for 24 hours (2.4), read up to 500 KiB (2.5). A client error means that all is allowed (2.3.1.3); a
server error or an unreachable host, that nothing is (2.3.1.4): then it is asked again after ten minutes.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from protego import Protego

MAX_BYTES = 500 * 1024
MAX_AGE = timedelta(hours=24)
RETRY_AGE = timedelta(minutes=10)
REDIRECTS = 5
LONGEST_DELAY = 86400.0  # seconds; a file that asks for more means nothing by it


@dataclass(frozen=True, slots=True)
class RobotsFile:
    """What `origin`/robots.txt said at `fetched_at`. `status` is None where no answer came."""

    origin: str
    fetched_at: datetime
    status: int | None
    text: str = ""

    @property
    def reachable(self) -> bool:
        return self.status is not None and self.status < 500

    def is_fresh(self, now: datetime) -> bool:
        return now - self.fetched_at < (MAX_AGE if self.reachable else RETRY_AGE)

    def allows(self, url: str, agent: str) -> bool:
        """Whether `agent` (our product token) may ask for `url`."""
        if not self.reachable:
            return False
        return not self.text or _rules(self.text).can_fetch(url, agent)

    def delay(self, agent: str) -> float:
        """Seconds between two requests that the file asks of `agent`: Crawl-delay or Request-rate, the longer."""
        if not self.text:
            return 0.0
        rules = _rules(self.text)
        rate = rules.request_rate(agent)
        asked = [rules.crawl_delay(agent) or 0.0]
        if rate and rate.requests:
            asked.append(rate.seconds / max(rate.requests, 1) if rate.seconds < LONGEST_DELAY else LONGEST_DELAY)
        return max((min(delay, LONGEST_DELAY) for delay in asked if delay > 0), default=0.0)


@lru_cache(maxsize=256)
def _rules(text: str) -> Protego:
    return Protego.parse(text)


def read_robots(body: bytes) -> str:
    """The text of a robots.txt: UTF-8, what is not is replaced; a cut last line is left out."""
    if len(body) >= MAX_BYTES:
        body = body[:MAX_BYTES].rpartition(b"\n")[0]
    return body.decode("utf-8-sig", "replace")
