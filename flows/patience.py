"""Patience with the database: what finds it locked or away for a moment is done again after a pause."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import ParamSpec, TypeVar

from storage.database import DatabaseError

log = logging.getLogger("communique")

P = ParamSpec("P")
T = TypeVar("T")

PAUSES = (0.2, 1.0, 3.0, 10.0, 20.0, 20.0)
"""Seconds to wait between tries: a server that is started anew is back within a minute. After these the work fails."""


async def patiently(work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Run blocking storage work in a thread, again where the database was away or locked for a moment."""
    for pause in PAUSES:
        try:
            return await asyncio.to_thread(work, *args, **kwargs)
        except DatabaseError as error:
            if not error.transient:
                raise
            log.warning("%s Trying again in %.1f s.", error, pause)
            await asyncio.sleep(pause)
    return await asyncio.to_thread(work, *args, **kwargs)
