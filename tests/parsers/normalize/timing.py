"""How long reading takes, for the tests that no text makes it slow."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

LIMIT = 0.2
"""Seconds of the processor that any reading of 100 kB of hostile text may take."""
_TRIES = 3


def is_quick(read: Callable[[str], object], text: str) -> bool:
    """Whether reading a text stays below the limit: at once or, since other work weighs on the processor, at a later
    try, with a text that none remembers."""
    return any(seconds_of(read, text + number * "x") < LIMIT for number in range(_TRIES))


def seconds_of(read: Callable[[T], object], content: T) -> float:
    """The seconds of the processor that reading takes."""
    started = time.process_time()
    read(content)
    return time.process_time() - started
