"""How long reading takes, for the tests that no text makes it slow."""

from __future__ import annotations

import time
from collections.abc import Callable

LIMIT = 0.2
"""Seconds of the processor that any reading of 100 kB of hostile text may take."""
_TRIES = 3


def is_quick(read: Callable[[str], object], text: str) -> bool:
    """Whether reading a text stays below the limit: at once or, since other work weighs on the processor, at a later
    try, with a text that none remembers."""
    return any(_seconds(read, text + number * "x") < LIMIT for number in range(_TRIES))


def _seconds(read: Callable[[str], object], text: str) -> float:
    started = time.process_time()
    read(text)
    return time.process_time() - started
