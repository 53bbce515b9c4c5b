"""`communique up`: a Prefect server, the deployments and a worker on this machine, all gone again after one Ctrl-C."""

from __future__ import annotations

import asyncio
import contextlib
import ctypes
import fcntl
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType
from typing import Any

from flows.clone import CLONE
from flows.prefect_settings import SERVER, STATE_FOLDER, UP_FILE, WORKER, call, running_up, server_answers

POOL = "communique"
HOST = "127.0.0.1"

SERVER_SECONDS = 180.0
"""A first start migrates an empty database: 12 s on two idle cores, more on a busy machine."""

WORKER_SECONDS = 90.0
STOP_SECONDS = 12.0
"""What a part is given to end by itself before it is killed."""

RESTARTS, RESTARTS_WITHIN = 5, 600.0
"""A part that ends by itself is started again, but not more often than this within so many seconds."""

RUNS_AT_ONCE = {"sqlite": 2, "postgresql": 4}
"""A burst of runs on a server over SQLite ends in "database is locked"."""

Say = Callable[[str], None]


class UpError(Exception):
    """The parts could not be brought up: which one, why, and what to do."""


@dataclass
class Part:
    """A child process with its whole process group, how it was started, and the file it logs to."""

    name: str
    process: subprocess.Popen[bytes]
    log: Path
    arguments: Sequence[str]
    settings: Mapping[str, str]

    @property
    def running(self) -> bool:
        return self.process.poll() is None

    def last_words(self, lines: int = 8) -> str:
        """The end of its log, for an error message."""
        text = self.log.read_text(encoding="utf-8", errors="replace") if self.log.exists() else ""
        return "\n".join(text.strip().splitlines()[-lines:])

    def stop(self) -> None:
        """Ask it to end, and after a while end it and all that it started."""
        if self.running:
            self.process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(STOP_SECONDS)
        # The group may outlive its leader: runs of a worker that could not end them.
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()


@dataclass
class Stack:
    """What `up` has started, in order; stopped in the other order."""

    port: int
    say: Say
    folder: Path = STATE_FOLDER
    parts: list[Part] = field(default_factory=list)

    @property
    def api(self) -> str:
        return f"http://{HOST}:{self.port}/api"

    @property
    def page(self) -> str:
        return f"http://{HOST}:{self.port}"

    def environment(self, settings: Mapping[str, str]) -> dict[str, str]:
        """The environment of a child: the caller's, our settings where the caller says nothing, and our server."""
        return {
            **settings,
            "PREFECT_HOME": str((self.folder / "prefect").resolve()),
            **os.environ,
            "PREFECT_API_URL": self.api,
            "PREFECT_SERVER_UI_API_URL": self.api,
            "PYTHONUNBUFFERED": "1",
        }

    def start(self, name: str, arguments: Sequence[str], settings: Mapping[str, str]) -> Part:
        """Start a child in a process group of its own, so that Ctrl-C reaches it through us alone."""
        log = self.folder / f"{name}.log"
        with log.open("ab") as output:
            process = subprocess.Popen(  # noqa: S603
                arguments,
                cwd=CLONE,  # where prefect.yaml lies
                env=self.environment(settings),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                preexec_fn=_end_with_parent if sys.platform == "linux" else None,
            )
        part = Part(name, process, log, arguments, settings)
        self.parts.append(part)
        return part

    def restart(self, part: Part) -> Part:
        """Start a part again that has ended by itself, in its place."""
        place = self.parts.index(part)
        part.stop()
        fresh = self.start(part.name, part.arguments, part.settings)
        self.parts.remove(part)
        self.parts.insert(place, self.parts.pop())
        return fresh

    def stop(self) -> None:
        """End all parts, the newest first."""
        for part in reversed(self.parts):
            part.stop()
        self.parts.clear()

    def wait_for(self, what: str, ready: Callable[[], bool], part: Part, seconds: float) -> None:
        """Wait until `ready`. Raises UpError where the part ends before, or the time is over."""
        deadline = time.monotonic() + seconds
        while not ready():
            if not part.running:
                raise UpError(f"the {what} ended while starting; the end of {part.log}:\n{part.last_words()}")
            if time.monotonic() > deadline:
                raise UpError(
                    f"the {what} was not ready after {seconds:.0f} s; the end of {part.log}:\n{part.last_words()}"
                )
            time.sleep(0.2)


def up(port: int, say: Say, *, ingest_every: float | None = None, runs_at_once: int | None = None) -> None:
    """Bring everything up, say where the UI is, and stay until Ctrl-C or SIGTERM; then take everything down.

    `ingest_every` shortens or lengthens the interval of the scheduled ingest, in seconds. Raises UpError.
    """
    STATE_FOLDER.mkdir(parents=True, exist_ok=True)
    with _only_one() as first:
        if not first:
            say(f"Already up: {_address_of(_await_other())}")
            return
        _refuse_busy(port)
        stack = Stack(port, say)
        for old in STATE_FOLDER.glob("*.log"):
            old.unlink()
        with _ending_on_signals():
            try:
                _bring_up(stack, ingest_every, runs_at_once)
                _watch(stack)
            except KeyboardInterrupt:
                say("Stopping")
            finally:
                UP_FILE.unlink(missing_ok=True)
                stack.stop()
        say("All stopped")


def _bring_up(stack: Stack, ingest_every: float | None, runs_at_once: int | None) -> None:
    prefect = [sys.executable, "-m", "prefect"]
    stack.say("Starting the Prefect server")
    # The listening address is given here, so that another one in the environment leads nobody astray.
    server = stack.start("server", [*prefect, "server", "start", "--host", HOST, "--port", str(stack.port)], SERVER)
    stack.wait_for("Prefect server", lambda: server_answers(stack.api), server, SERVER_SECONDS)

    stack.say("Deploying the flows and starting a worker")
    _create_pool(stack.api)
    # Both take seconds to import Prefect, each on a core of its own.
    name = f"{socket.gethostname()}-{os.getpid()}"
    worker = _start_worker(stack, name, runs_at_once or RUNS_AT_ONCE[_server_database()])
    deploy = stack.start("deploy", [*prefect, "--no-prompt", "deploy", "--all"], {**SERVER, **WORKER})
    if deploy.process.wait(SERVER_SECONDS) != 0:
        raise UpError(f"the flows could not be deployed; the end of {deploy.log}:\n{deploy.last_words()}")
    stack.parts.remove(deploy)
    if ingest_every:
        _set_ingest_interval(stack.api, ingest_every)
    _create_automations(stack.api)

    stack.wait_for("worker", lambda: _worker_is_online(stack.api, name), worker, WORKER_SECONDS)
    UP_FILE.write_text(
        json.dumps({"api": stack.api, "process": os.getpid(), "since": datetime.now(UTC).isoformat()}),
        encoding="utf-8",
    )
    stack.say(f"Ready: {stack.page}  (Ctrl-C stops everything; logs are in {stack.folder}/)")


def _start_worker(stack: Stack, name: str, limit: int) -> Part:
    options = ["--pool", POOL, "--type", "process", "--name", name, "--limit", str(limit)]
    return stack.start("worker", [sys.executable, "-m", "prefect", "worker", "start", *options], WORKER)


def _watch(stack: Stack) -> None:
    """Stay until a signal; start again what ends by itself. Raises UpError where that happens again and again."""
    restarts: deque[float] = deque(maxlen=RESTARTS)
    while True:
        for part in list(stack.parts):
            if part.running:
                continue
            if len(restarts) == RESTARTS and time.monotonic() - restarts[0] < RESTARTS_WITHIN:
                raise UpError(
                    f"the {part.name} ended by itself again and again, so everything is taken down; "
                    f"the end of {part.log}:\n{part.last_words()}"
                )
            restarts.append(time.monotonic())
            stack.say(f"The {part.name} ended by itself ({_why(part.process.returncode)}); starting it again")
            fresh = stack.restart(part)
            if part.name == "server":
                stack.wait_for("Prefect server", lambda: server_answers(stack.api), fresh, SERVER_SECONDS)
        time.sleep(0.5)


def _why(status: int) -> str:
    return f"killed by {signal.Signals(-status).name}" if status < 0 else f"status {status}"


def _create_pool(api: str) -> None:
    """The work pool and its queue for long runs, where they are not there yet."""
    # Prefect takes 1.5 s to import; the server is starting meanwhile.
    from prefect.workers.process import ProcessWorker

    pool = {"name": POOL, "type": "process", "base_job_template": ProcessWorker.get_default_base_job_template()}
    _create(api, "/work_pools/", {**pool, "description": "Runs of Communiqué, as processes of the worker."})
    # Long runs wait for each other, so that they never take all the places.
    _create(api, f"/work_pools/{POOL}/queues", {"name": "archive", "concurrency_limit": 1, "priority": 2})


def _create(api: str, path: str, body: dict[str, Any]) -> None:
    """Create what may be there already."""
    try:
        call(api, "POST", path, body)
    except OSError as error:
        if getattr(error, "code", None) != 409:
            raise UpError(f"the Prefect server refused {path}: {error}") from error


def _set_ingest_interval(api: str, seconds: float) -> None:
    """Replace the schedule of `ingest` by an interval."""
    deployment = call(api, "GET", "/deployments/name/ingest/ingest")
    for schedule in deployment["schedules"]:
        call(
            api,
            "PATCH",
            f"/deployments/{deployment['id']}/schedules/{schedule['id']}",
            {"schedule": {"interval": seconds, "timezone": "UTC"}},
        )
    # By itself the server would look at a changed schedule only within a minute.
    call(api, "POST", f"/deployments/{deployment['id']}/schedule", {})


def _create_automations(api: str) -> None:
    from prefect.settings import PREFECT_API_URL, temporary_settings

    from flows.automations import create

    with temporary_settings({PREFECT_API_URL: api}):
        asyncio.run(create())


def _worker_is_online(api: str, name: str) -> bool:
    try:
        workers = call(api, "POST", f"/work_pools/{POOL}/workers/filter", {})
    except (OSError, ValueError):
        return False
    return any(worker["name"] == name and worker["status"] == "ONLINE" for worker in workers)


def _server_database() -> str:
    url = os.environ.get("PREFECT_SERVER_DATABASE_CONNECTION_URL") or os.environ.get(
        "PREFECT_API_DATABASE_CONNECTION_URL", ""
    )
    return "postgresql" if url.startswith("postgresql") else "sqlite"


@contextlib.contextmanager
def _only_one() -> Iterator[bool]:
    """Whether this is the first `up` of this folder. The lock goes with the process, however it ends."""
    with (STATE_FOLDER / "up.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            yield False
        else:
            yield True


def _await_other() -> str:
    """The API of the other `up` of this folder, once it is ready."""
    deadline = time.monotonic() + SERVER_SECONDS
    while time.monotonic() < deadline:
        if url := running_up():
            return url
        time.sleep(0.5)
    raise UpError(f"another `communique up` of this folder is starting, but was not ready in {SERVER_SECONDS:.0f} s")


def _address_of(api: str) -> str:
    return api.removesuffix("/api")


def _refuse_busy(port: int) -> None:
    """Raise UpError where something listens on the port already."""
    with socket.socket() as probe:
        if probe.connect_ex((HOST, port)) != 0:
            return
    what = "another Prefect server" if server_answers(f"http://{HOST}:{port}/api") else "another program"
    raise UpError(f"{what} uses port {port}: stop it, or choose another port with --port")


@contextlib.contextmanager
def _ending_on_signals() -> Iterator[None]:
    """Let SIGTERM and SIGHUP end the program as Ctrl-C does, and a second one not disturb the taking down."""

    def end(number: int, frame: FrameType | None) -> None:
        for name in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(name, signal.SIG_IGN)
        raise KeyboardInterrupt

    before = {name: signal.signal(name, end) for name in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)}
    try:
        yield
    finally:
        for name, handler in before.items():
            signal.signal(name, handler)


def _end_with_parent() -> None:
    """In the child: be asked to end when the parent dies, even by SIGKILL (PR_SET_PDEATHSIG, see prctl(2))."""
    ctypes.CDLL(None).prctl(1, signal.SIGTERM)
