"""Reading an archive on Dask's workers: a real cluster on this machine, the same records, in the same order."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from flows.forms import Scale
from flows.rereading import Failure, StoredPage, read_pages
from flows.scaling import ScaleError, reading
from parsers.document import Document
from tests.system.site import UN_SOURCE, un_page, un_url

pytest.importorskip("prefect_dask", reason="the extra 'dask' is not installed")

PAGES = 80


def pages() -> list[StoredPage]:
    """Pages to read, with one among them that is no page."""
    made = [
        StoredPage(UN_SOURCE, Document(un_page(number).body, url=un_url(number), headers={"content-type": "text/html"}))
        for number in range(1, PAGES)
    ]
    return [*made[:7], StoredPage(UN_SOURCE, Document(b"", url=un_url(PAGES))), *made[7:]]


def test_dask_reads_the_same_as_this_process(record_property: Callable[[str, object], None]) -> None:
    to_read = pages()
    expected = list(read_pages(to_read))
    assert [number for number, result in enumerate(expected) if isinstance(result, Failure)] == [7]
    speed = {}
    for workers in (1, 2):
        with reading(Scale(runner="dask", workers=workers)) as read:
            list(read(to_read[:50]))  # each worker imports the parsers first
            began = time.perf_counter()
            assert list(read(to_read)) == expected
            speed[workers] = round(PAGES / (time.perf_counter() - began))
    record_property("pages a second by Dask workers", speed)
    print(f"\nDask: {speed[1]} pages/s on one worker, {speed[2]} on two")


def test_a_scheduler_that_is_not_there_is_said_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("flows.scaling.CONNECT_SECONDS", 1)
    with pytest.raises(ScaleError, match=r"tcp://127\.0\.0\.1:9 cannot be reached"):  # noqa: SIM117
        with reading(Scale(runner="dask", address="tcp://127.0.0.1:9")):
            pass
