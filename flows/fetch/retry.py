"""When to ask again: the pause that a server asks for, and our own where it asks for none."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

RETRIED_STATUSES = frozenset({408, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524})  # 52x are Cloudflare's
RETRY_AFTER_CEILING = 30 * 86400.0  # seconds; what asks for more means nothing


def parse_retry_after(value: str | None, now: datetime) -> float | None:
    """Seconds to wait by a Retry-After header (RFC 9110, 10.2.3: seconds or an HTTP date); None where it has none."""
    if not value:
        return None
    text = value.strip()
    if text.isascii() and text.isdigit():
        return min(float(text[:12]), RETRY_AFTER_CEILING)
    when = parse_http_date(text)
    return None if when is None else min(max(0.0, (when - now).total_seconds()), RETRY_AFTER_CEILING)


def parse_http_date(value: str | None) -> datetime | None:
    """An HTTP date as an aware time in UTC; None where it is none."""
    if not value or len(value) > 100:
        return None
    try:
        when = parsedate_to_datetime(value)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    return when.replace(tzinfo=UTC) if when.tzinfo is None else when.astimezone(UTC)


def backoff(attempt: int, *, base: float, longest: float, random: Callable[[], float]) -> float:
    """Seconds before the next try after `attempt` failed ones: exponential with full jitter."""
    return random() * min(longest, base * 2.0 ** (attempt - 1))
