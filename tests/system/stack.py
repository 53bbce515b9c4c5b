"""`communique up` for real, in a folder of its own, with what the tests need to drive and watch it."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar
from uuid import uuid4

from flows.prefect_settings import WORKER

T = TypeVar("T")

COMMAND = [sys.executable, "-c", "from flows.cli import main; main()"]
PROJECT = Path(__file__).resolve().parents[2]

FINAL = {"COMPLETED", "FAILED", "CANCELLED", "CRASHED"}


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def clean_environment(home: Path, **settings: str) -> dict[str, str]:
    """The environment of a person who has set nothing but these."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PREFECT_", "COMMUNIQUE_"))}
    return {**kept, "HOME": str(home), "PYTHONPATH": str(PROJECT), **settings}


def wait_for(what: str, look: Callable[[], T | None], seconds: float = 60.0, every: float = 0.25) -> T:
    """What `look` finds, once it finds something."""
    deadline = time.monotonic() + seconds
    while True:
        if found := look():
            return found
        assert time.monotonic() < deadline, f"{what}: nothing in {seconds:.0f} s"
        time.sleep(every)


@dataclass
class Stack:
    """A running `communique up`."""

    folder: Path
    environment: Mapping[str, str]
    port: int
    process: subprocess.Popen[str]
    said: list[str] = field(default_factory=list)

    @property
    def page(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def call(self, method: str, path: str, body: Any = None) -> Any:
        request = urllib.request.Request(
            f"{self.page}/api{path}",
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"Content-Type": "application/json"},
        )
        for attempt in range(200):
            try:
                with urllib.request.urlopen(request, timeout=20) as answer:
                    content = answer.read()
                return json.loads(content) if content else None
            except OSError as error:
                # The server may be busy, or be started again by the very test.
                if getattr(error, "code", 503) != 503 or attempt == 199:
                    raise
                time.sleep(0.5)
        raise AssertionError

    def command(self, *arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
        """Run `communique` in the folder as a person would."""
        return subprocess.run(
            [*COMMAND, *arguments],
            cwd=self.folder,
            env={**self.environment, **settings},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    def deployment(self, name: str) -> dict[str, Any]:
        found: dict[str, Any] = self.call("GET", f"/deployments/name/{name}/{name}")
        return found

    def start(self, deployment: str, parameters: Mapping[str, Any], **more: Any) -> str:
        """Start a run of a deployment; its id."""
        body = {"state": {"type": "SCHEDULED"}, "parameters": dict(parameters), **more}
        made = self.call("POST", f"/deployments/{self.deployment(deployment)['id']}/create_flow_run", body)
        return str(made["id"])

    def set_concurrency(self, deployment: str, limit: int) -> None:
        """How many runs of a deployment may be at work at once."""
        self.call("PATCH", f"/deployments/{self.deployment(deployment)['id']}", {"concurrency_limit": limit})

    def run(self, run_id: str) -> dict[str, Any]:
        found: dict[str, Any] = self.call("GET", f"/flow_runs/{run_id}")
        return found

    def runs(self, deployment: str) -> list[dict[str, Any]]:
        """The runs of a deployment that have begun or ended, the newest first."""
        wanted = {
            "deployment_id": {"any_": [self.deployment(deployment)["id"]]},
            "state": {"type": {"not_any_": ["SCHEDULED"]}},
        }
        body = {"flow_runs": wanted, "sort": "EXPECTED_START_TIME_DESC", "limit": 50}
        return list(self.call("POST", "/flow_runs/filter", body))

    def finished(self, run_id: str, seconds: float = 60.0) -> dict[str, Any]:
        """A run, once it has ended."""
        return wait_for(f"the end of run {run_id}", lambda: self._if_final(run_id), seconds)

    def _if_final(self, run_id: str) -> dict[str, Any] | None:
        run = self.run(run_id)
        return run if run["state_type"] in FINAL else None

    def is_running(self, run_id: str) -> bool:
        return bool(self.run(run_id)["state_type"] == "RUNNING")

    def wait_until_idle(self) -> None:
        """Wait for the end of all runs of deployments that are at work."""
        at_work = {"state": {"type": {"any_": ["PENDING", "RUNNING"]}}, "deployment_id": {"is_null_": False}}
        wait_for("idle workers", lambda: self.call("POST", "/flow_runs/count", {"flow_runs": at_work}) == 0, 120)

    def end_schedule(self, deployment: str) -> None:
        """Schedule no more runs, and wait for the one that is at work: another would be cancelled beside it."""
        found = self.deployment(deployment)
        for schedule in found["schedules"]:
            self.call("PATCH", f"/deployments/{found['id']}/schedules/{schedule['id']}", {"active": False})
        wait_for("an idle deployment", lambda: all(run["state_type"] in FINAL for run in self.runs(deployment)), 180)

    def artifacts(self, run_id: str) -> dict[str, Any]:
        """The artifacts of a run by their keys; tables as rows."""
        found = self.call("POST", "/artifacts/filter", {"artifacts": {"flow_run_id": {"any_": [run_id]}}})
        return {each["key"]: json.loads(each["data"]) if each["type"] == "table" else each["data"] for each in found}

    def logs(self, run_id: str) -> list[str]:
        found = self.call("POST", "/logs/filter", {"logs": {"flow_run_id": {"any_": [run_id]}}, "limit": 200})
        return [line["message"] for line in found]

    def lose_taken_run(self) -> str:
        """A run of ours that a worker has taken and that never begins, as when the worker is killed then; its id."""
        run = self._run_of_nobody("taken", "SCHEDULED")
        self.call("POST", f"/flow_runs/{run}/set_state", {"state": {"type": "PENDING"}, "force": True})
        return run

    def _run_of_nobody(self, name: str, state: str) -> str:
        flow = self.deployment("reparse")["flow_id"]
        body = {"flow_id": flow, "name": name, "tags": ["communique"], "state": {"type": state}}
        return str(self.call("POST", "/flow_runs/", body)["id"])

    def lose_run(self) -> str:
        """A run of ours that sends one heartbeat and is never heard of again, as when its machine goes dark; its id."""
        run = self._run_of_nobody("lost", "RUNNING")
        heartbeat = {
            "id": str(uuid4()),
            "event": "prefect.flow-run.heartbeat",
            "occurred": datetime.now(UTC).isoformat(),
            "resource": {"prefect.resource.id": f"prefect.flow-run.{run}", "prefect.resource.name": "lost"},
            "related": [{"prefect.resource.id": "prefect.tag.communique", "prefect.resource.role": "tag"}],
        }
        self.call("POST", "/events", [heartbeat])
        return run

    def workers(self) -> set[str]:
        """The names of the workers that are there."""
        found = self.call("POST", "/work_pools/communique/workers/filter", {})
        return {worker["name"] for worker in found if worker["status"] == "ONLINE"}

    def processes(self, containing: str) -> list[int]:
        """Processes under this `up` whose command line has this in it."""
        return [pid for pid in descendants(self.process.pid) if containing in command_line(pid)]

    def stop(self) -> float:
        """Ctrl-C; the seconds until everything was down."""
        began = time.monotonic()
        self.process.send_signal(signal.SIGINT)
        self.process.wait(60)
        return time.monotonic() - began


def command_line(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
    except OSError:
        return ""


def descendants(root: int) -> list[int]:
    """All processes below one, from /proc."""
    children: dict[int, list[int]] = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            with contextlib.suppress(OSError, IndexError, ValueError):
                parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
                children.setdefault(parent, []).append(int(folder.name))
    found, open_ = [], [root]
    while open_:
        for child in children.get(open_.pop(), []):
            found.append(child)
            open_.append(child)
    return found


@contextmanager
def up(folder: Path, environment: Mapping[str, str], *options: str) -> Iterator[Stack]:
    """`communique up` until the end; whatever it left behind is ended and is a failure of the test."""
    port = free_port()
    process = subprocess.Popen(
        [*COMMAND, "up", "--port", str(port), *options],
        cwd=folder,
        env=dict(environment),
        stderr=subprocess.PIPE,
        text=True,
    )
    stack = Stack(folder, environment, port, process)
    try:
        assert process.stderr is not None
        for line in process.stderr:
            stack.said.append(line.strip())
            if line.startswith("Ready"):
                break
        assert stack.said[-1:] == [f"Ready: {stack.page}  (Ctrl-C stops everything; logs are in .communique/)"], (
            "\n".join(stack.said) + _logs(folder)
        )
        yield stack
    finally:
        family = descendants(process.pid)
        if process.poll() is None:
            stack.stop()
        left = [pid for pid in family if "prefect" in command_line(pid)]
        for pid in left:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        assert not left, f"orphans: {left}"


def _logs(folder: Path) -> str:
    return "".join(f"\n{log.name}:\n{log.read_text()[-2000:]}" for log in (folder / ".communique").glob("*.log"))


@contextmanager
def second_worker(stack: Stack, folder: Path, name: str) -> Iterator[None]:
    """A further worker on the pool, as on another machine: with a clone of its own, whose runs bear its name."""
    clone = folder / "clone"
    for part in ("flows", "parsers", "storage"):
        shutil.copytree(PROJECT / part, clone / part)
    flow = clone / "flows" / "ingest.py"
    flow.write_text(flow.read_text().replace('f"ingest-release · ', f'f"ingest-release on {name} · '))
    environment = {
        **WORKER,
        **stack.environment,
        "PYTHONPATH": str(clone),
        "PREFECT_API_URL": f"{stack.page}/api",
        "PREFECT_HOME": str(folder / "prefect"),
    }
    command = [sys.executable, "-m", "prefect", "worker", "start", "--pool", "communique", "--name", name]
    (folder / "prefect").mkdir()
    with (folder / "worker.log").open("wb") as log:
        process = subprocess.Popen([*command, "--limit", "2"], cwd=folder, env=environment, stdout=log, stderr=log)
    try:
        wait_for("the second worker", lambda: name in stack.workers(), 120)
        yield
        stack.wait_until_idle()
    finally:
        process.terminate()
        process.wait(30)
    # What it took in its last moment would hold a place for a minute, until the server believes that it is gone.
    for run in re.findall(r"submitting flow run '([0-9a-f-]{36})'", (folder / "worker.log").read_text()):
        if stack.run(run)["state_type"] == "PENDING":
            stack.call("POST", f"/flow_runs/{run}/set_state", {"state": {"type": "CANCELLED"}, "force": True})
