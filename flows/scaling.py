"""Where pages are read: in this process, or on Dask's workers, on this machine or on many."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from itertools import chain
from typing import Any

from flows.forms import Scale
from flows.rereading import Failure, Reader, StoredPage, read_page, read_pages
from parsers.record import Record

log = logging.getLogger("communique")

BATCH = 25
"""Pages that go to a Dask worker together: some tenths of a second of work, against some ms to send it."""

CONNECT_SECONDS = 10
"""How long a Dask scheduler that was named may take to answer."""


class ScaleError(Exception):
    """The work cannot be spread as asked."""


@contextmanager
def reading(scale: Scale) -> Iterator[Reader]:
    """What reads pages, as the form asks for it. A cluster of our own lives until the end. Raises ScaleError."""
    if scale.runner != "dask":
        yield read_pages
        return
    try:
        from prefect_dask.task_runners import DaskTaskRunner
    except ImportError:
        raise ScaleError(
            "Dask is not installed: run `.venv/bin/pip install prefect-dask` on the worker's machine."
        ) from None
    workers = scale.workers or os.cpu_count() or 1
    options: dict[str, Any] = (
        {"address": scale.address, "client_kwargs": {"timeout": CONNECT_SECONDS}}
        if scale.address
        # No dashboard: two runs on one machine would contend for its port.
        else {"cluster_kwargs": {"n_workers": workers, "threads_per_worker": 1, "dashboard_address": None}}
    )
    with ExitStack() as stack:
        try:
            client = stack.enter_context(DaskTaskRunner(**options)).client
        except OSError as error:
            where = scale.address or "this machine"
            raise ScaleError(f"the Dask scheduler at {where} cannot be reached: {error}") from error
        log.info("Reading on %d Dask workers", len(client.scheduler_info(n_workers=-1)["workers"]))
        yield lambda pages: _read_on(client, pages)


def _read_on(client: Any, pages: Sequence[StoredPage]) -> Iterable[Record | Failure]:
    """Read pages on a Dask client's workers, from now on; the results in their order, once they are asked for."""
    batches = [list(pages[start : start + BATCH]) for start in range(0, len(pages), BATCH)]
    # Not pure: a page that reads the same is not worth the memory of its result.
    futures = client.map(_read_batch, batches, pure=False)
    return chain.from_iterable(future.result() for future in futures)


def _read_batch(pages: Sequence[StoredPage]) -> list[Record | Failure]:
    return [read_page(page) for page in pages]
