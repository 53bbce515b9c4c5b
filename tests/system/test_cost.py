"""What a poll with nothing new costs: calls to Prefect's API, and CPU beyond starting Python and Prefect."""

from __future__ import annotations

import asyncio
import json
import re
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from flows.events import announce
from storage.database import open_database
from tests.faults import sites
from tests.faults.server import FaultServer
from tests.flows.event_server import Server
from tests.system.site import STATE_SOURCE, UN_SOURCE, Site
from tests.system.stack import PROJECT, Stack, clean_environment, free_port

REQUEST_LINE = re.compile(rb"^(GET|POST|PUT|PATCH|DELETE) (\S+) HTTP/1\.1\r\n", re.MULTILINE)

# The flow as a person's own script calls it; CPU is taken after the imports, and of this process alone.
SCRIPT = """
import asyncio, json, resource
from flows.prefect_settings import prepare
prepare()
import fastapi.encoders  # which Prefect itself imports when it starts a run
{setting}
from flows.ingest import ingest
def cpu():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime
before = cpu()
state = asyncio.run(ingest({parameters}, return_state=True))
print(json.dumps({{"state": state.name, "cpu": cpu() - before}}))
"""
TWO = SCRIPT.format(setting="", parameters=f'sources=["{UN_SOURCE}", "{STATE_SOURCE}"]')

FIFTY = [f"m{number:02}.example" for number in range(50)]
OF_FIFTY = SCRIPT.format(
    setting=f"""
from types import MappingProxyType
import parsers.ministries
from flows import forms
from flows.events import announce
from storage.database import open_database
from tests.faults import sites
known = MappingProxyType({{each.id: each for each in map(sites.ministry, {FIFTY})}})
parsers.ministries.all_ministries = lambda: known
""",
    parameters="options=forms.Polling(even_if_not_due=True)",
)


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


def run(script: str, environment: Mapping[str, str]) -> dict[str, Any]:
    """What a script of these prints at its end."""
    command = [sys.executable, "-c", script]
    done = subprocess.run(
        command, cwd=PROJECT, env=dict(environment), capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def test_a_poll_with_nothing_new_costs_next_to_nothing(
    up_stack: Stack, scheduled_run: dict[str, Any], site: Site, record_property: Callable[[str, object], None]
) -> None:
    """Stands first: nothing but the schedule has run yet, and all that it found is told."""
    stack = up_stack
    stack.wait_until_idle()
    site.server.log.clear()
    with counting(stack.port) as (port, requests):
        found = run(TWO, {**stack.environment, "PREFECT_API_URL": f"http://127.0.0.1:{port}/api"})
    record_property("API calls of an empty poll", len(requests))
    record_property("CPU seconds of an empty poll", round(found["cpu"], 2))
    print(f"\nempty poll: {len(requests)} API calls, {found['cpu']:.2f} s CPU\n" + "\n".join(requests))
    assert found["state"] == "Unchanged"
    assert len(requests) <= 10, requests
    assert found["cpu"] < 2.0, "0.9 s on a busy machine of two cores"
    listings = [asked.path for asked in site.server.log if asked.path != "/robots.txt"]
    assert listings
    assert len(listings) == len(set(listings)), "one request a listing"


async def measure_fifty(folder: Path, stack: Stack) -> list[float]:
    """The seconds of the processor of two polls after a first one, each checked for its requests and calls."""
    async with FaultServer({host: sites.site(host, sites.releases(3)) for host in FIFTY}) as server:
        there = server.connect_to(*FIFTY).items()
        alone = clean_environment(
            folder,
            COMMUNIQUE_DATABASE_URL=f"sqlite:///{folder}/communique.db",
            COMMUNIQUE_CONNECT_TO=",".join(f"{host}={address}:{port}" for host, (address, port) in there),
            COMMUNIQUE_INTERVAL="0",
        )
        first = await asyncio.to_thread(run, OF_FIFTY, alone)
        assert first["state"] == "Done"
        # What it found is told to a server that does nothing: the stack would deliver it.
        database = open_database(alone["COMMUNIQUE_DATABASE_URL"])
        assert (await announce(database, Server())).sent == 150
        database.close()
        polls = []
        for _ in range(2):
            server.log.clear()
            with counting(stack.port) as (port, requests):
                on_stack = {**alone, "PREFECT_API_URL": f"http://127.0.0.1:{port}/api"}
                found = await asyncio.to_thread(run, OF_FIFTY, on_stack)
            polls.append(found["cpu"])
            assert found["state"] == "Unchanged"
            assert sorted(asked.host for asked in server.log if asked.path == "/feed.xml") == FIFTY
            assert {asked.path for asked in server.log} <= {"/feed.xml", "/robots.txt"}
            assert len(requests) <= 10, "\n".join(requests)
    return polls


def test_fifty_sources_with_nothing_new_cost_a_request_each_and_less_than_a_second(
    up_stack: Stack, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    polls = asyncio.run(measure_fifty(tmp_path, up_stack))
    record_property("CPU seconds of an empty poll of fifty", round(min(polls), 2))
    print(f"\nempty polls of fifty sources: {polls} s CPU")
    assert min(polls) < 1.0, "the lesser of two, since other work on the machine adds to both"
