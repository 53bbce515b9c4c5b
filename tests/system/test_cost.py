"""What a poll with nothing new costs: calls to Prefect's API, and CPU beyond starting Python and Prefect."""

from __future__ import annotations

import json
import re
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from tests.system.site import STATE_SOURCE, UN_SOURCE, Site
from tests.system.stack import PROJECT, Stack, free_port

REQUEST_LINE = re.compile(rb"^(GET|POST|PUT|PATCH|DELETE) (\S+) HTTP/1\.1\r\n", re.MULTILINE)

# The flow as a person's own script calls it; CPU is taken after the imports, and of this process alone.
SCRIPT = f"""
import asyncio, json, resource
from flows.prefect_settings import prepare
prepare()
import fastapi.encoders  # which Prefect itself imports when it starts a run
from flows.ingest import ingest
def cpu():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime
before = cpu()
state = asyncio.run(ingest(sources=["{UN_SOURCE}", "{STATE_SOURCE}"], return_state=True))
print(json.dumps({{"state": state.name, "cpu": cpu() - before}}))
"""


@contextmanager
def counting(port: int) -> Iterator[tuple[int, list[str]]]:
    """A port that leads to `port`, and the requests that went through it."""
    requests: list[str] = []
    listener = socket.create_server(("127.0.0.1", free_port()))

    def relay(source: socket.socket, target: socket.socket, *, note: bool) -> None:
        with suppress(OSError):
            while chunk := source.recv(65536):
                if note:
                    requests.extend(f"{m[1].decode()} {m[2].decode()}" for m in REQUEST_LINE.finditer(chunk))
                target.sendall(chunk)
        for end in (source, target):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def accept() -> None:
        with suppress(OSError):
            while True:
                client, _ = listener.accept()
                server = socket.create_connection(("127.0.0.1", port))
                threading.Thread(target=relay, args=(client, server), kwargs={"note": True}, daemon=True).start()
                threading.Thread(target=relay, args=(server, client), kwargs={"note": False}, daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    try:
        yield listener.getsockname()[1], requests
    finally:
        listener.close()


def test_a_poll_with_nothing_new_costs_next_to_nothing(
    up_stack: Stack, scheduled_run: dict[str, Any], site: Site, record_property: Callable[[str, object], None]
) -> None:
    """Stands first: nothing but the schedule has run yet, and all that it found is told."""
    stack = up_stack
    stack.wait_until_idle()
    site.server.log.clear()
    with counting(stack.port) as (port, requests):
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT],
            cwd=PROJECT,
            env={**stack.environment, "PREFECT_API_URL": f"http://127.0.0.1:{port}/api"},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout.splitlines()[-1])
    record_property("API calls of an empty poll", len(requests))
    record_property("CPU seconds of an empty poll", round(found["cpu"], 2))
    print(f"\nempty poll: {len(requests)} API calls, {found['cpu']:.2f} s CPU\n" + "\n".join(requests))
    assert found["state"] == "Unchanged"
    assert len(requests) <= 10, requests
    assert found["cpu"] < 2.0, "0.9 s on a busy machine of two cores"
    listings = [asked.path for asked in site.server.log if asked.path != "/robots.txt"]
    assert listings
    assert len(listings) == len(set(listings)), "one request a listing"
