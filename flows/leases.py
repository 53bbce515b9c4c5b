"""Holding a lease while something is worked on, so that no two runs work on the same thing at once."""

from __future__ import annotations

import asyncio
import logging
import os
import socket
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

from flows.patience import patiently
from storage import leases
from storage.database import Database, DatabaseError

log = logging.getLogger("communique")


@asynccontextmanager
async def holding(db: Database, name: str, seconds: float) -> AsyncIterator[bool]:
    """Hold what has this name while it is worked on; False where another run holds it.

    A run that dies lets go after `seconds`; until then a living one holds on, four times as often.
    """
    ttl = timedelta(seconds=seconds)
    holder = f"{socket.gethostname()}/{os.getpid()}/{uuid.uuid4().hex[:8]}"
    if not await patiently(leases.take, db, [name], holder, ttl, datetime.now(UTC)):
        yield False
        return
    renewing = asyncio.create_task(_renew(db, name, holder, ttl))
    try:
        yield True
    finally:
        renewing.cancel()
        await asyncio.shield(patiently(leases.release, db, [name], holder))


async def _renew(db: Database, name: str, holder: str, ttl: timedelta) -> None:
    while True:
        await asyncio.sleep(ttl.total_seconds() / 4)
        try:
            await asyncio.to_thread(leases.renew, db, [name], holder, ttl, datetime.now(UTC))
        except DatabaseError as error:
            # The work itself will find the database away, and knows what to do; there are three more tries here.
            log.warning("the lease of %s could not be renewed: %s", name, error)
