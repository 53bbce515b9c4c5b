"""What Prefect reads from the environment at import: set here first, where nobody has set it otherwise.

Call `prepare()` before the first `import prefect`. This module imports only the standard library, so that a command
that turns out to need no Prefect does not pay for it.
"""

from __future__ import annotations

import base64
import json
import os
import urllib.request
from collections.abc import Mapping
from pathlib import Path
from typing import Any

STATE_FOLDER = Path(".communique")
"""Beside the database: Prefect's own files of an embedded server, and where a running `communique up` is noted."""

UP_FILE = STATE_FOLDER / "up.json"

CHEAP: Mapping[str, str] = {
    # Calls to the server that tell us nothing: our server asks for no CSRF token and is of our own version.
    "PREFECT_CLIENT_CSRF_SUPPORT_ENABLED": "false",
    "PREFECT_CLIENT_SERVER_VERSION_CHECK_ENABLED": "false",
    # A short run sends its log in one call, at its end.
    "PREFECT_LOGGING_TO_API_BATCH_INTERVAL": "5",
}
"""As prefect.yaml sets it for runs of a worker that was started otherwise."""

QUIET: Mapping[str, str] = {
    **CHEAP,
    # No call leaves the machine for the makers of what runs on it.
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "DO_NOT_TRACK": "1",
    # The console is ours: Prefect's lines go to the run's page in the UI, only its troubles to stderr.
    "PREFECT_LOGGING_HANDLERS_CONSOLE_LEVEL": "WARNING",
    "PREFECT_LOGGING_SERVER_LEVEL": "ERROR",
    "PREFECT_CLI_COLORS": "false",
    # Our own lines, one a source, stand in the run's log.
    "PREFECT_LOGGING_EXTRA_LOGGERS": "communique",
}

EMBEDDED: Mapping[str, str] = {
    # The first start of an embedded server migrates a fresh database: 15 to 20 s on a small machine, and Prefect's
    # own limit is 20 s.
    "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "120",
    # Nobody looks at it, and nothing of it outlives the run: no UI, no blocks, no services that watch over schedules.
    "PREFECT_SERVER_UI_ENABLED": "false",
    "PREFECT_API_BLOCKS_REGISTER_ON_START": "false",
}

SERVER: Mapping[str, str] = {
    **QUIET,
    "PREFECT_SERVER_UI_SHOW_PROMOTIONAL_CONTENT": "false",
    # Leases of concurrency slots survive a restart of the server. In memory they would not, and a run whose lease
    # is gone is ended by Prefect in the middle of its work.
    "PREFECT_SERVER_CONCURRENCY_LEASE_STORAGE": "prefect.server.concurrency.lease_storage.filesystem",
    # Task runs and events are recorded in batches: three times as many a second, and events are on disk within 1 s.
    "PREFECT_SERVER_SERVICES_TASK_RUN_RECORDER_READ_BATCH_SIZE": "50",
    "PREFECT_SERVER_SERVICES_TASK_RUN_RECORDER_BATCH_SIZE": "50",
    "PREFECT_SERVER_SERVICES_TASK_RUN_RECORDER_FLUSH_INTERVAL": "1",
    "PREFECT_SERVER_SERVICES_EVENT_PERSISTER_BATCH_SIZE": "200",
    "PREFECT_SERVER_SERVICES_EVENT_PERSISTER_READ_BATCH_SIZE": "50",
    "PREFECT_SERVER_SERVICES_EVENT_PERSISTER_FLUSH_INTERVAL": "1",
    "PREFECT_SERVER_SERVICES_TRIGGERS_READ_BATCH_SIZE": "50",
    # Of many releases that are announced at once, two are fetched at a time. The others ask for a place again after
    # 5 s, and not only after Prefect's 30.
    "PREFECT_SERVER_DEPLOYMENTS_CONCURRENCY_SLOT_WAIT_SECONDS": "5",
    # How long Prefect keeps its own records: 30 days of runs with their logs and artifacts, 7 days of events. Our
    # records are in our database.
    "PREFECT_SERVER_SERVICES_DB_VACUUM_ENABLED": "events,flow_runs",
    "PREFECT_SERVER_SERVICES_DB_VACUUM_RETENTION_PERIOD": str(30 * 86400),
    "PREFECT_SERVER_EVENTS_RETENTION_PERIOD": "P7D",
}

WORKER: Mapping[str, str] = {
    **CHEAP,
    "PREFECT_LOGGING_EXTRA_LOGGERS": "communique",
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "DO_NOT_TRACK": "1",
    # An event becomes a running flow in 4 to 5 s; with Prefect's 10 s between two questions in 7 to 9 s.
    "PREFECT_WORKER_QUERY_SECONDS": "1",
    "PREFECT_WORKER_PREFETCH_SECONDS": "2",
    # A run that died with its worker is noticed by the automation "lost run" after two of these.
    "PREFECT_FLOWS_HEARTBEAT_FREQUENCY": "30",
}


def prepare(*, embedded: bool = False) -> None:
    """Set what a command that runs flows needs, leaving alone whatever the environment already says.

    A server is chosen in this order: `PREFECT_API_URL`; a running `communique up` of this folder; the person's own
    Prefect profile; else the embedded server, with its files in this folder. `embedded` takes the last in any case.
    """
    for name, value in {**QUIET, **EMBEDDED}.items():
        os.environ.setdefault(name, value)
    if embedded:
        for name in ("PREFECT_API_URL", "PREFECT_PROFILE", "PREFECT_PROFILES_PATH"):
            os.environ.pop(name, None)
        _use_own_home()
    elif "PREFECT_API_URL" in os.environ:
        return
    elif url := running_up():
        os.environ["PREFECT_API_URL"] = url
    elif "PREFECT_HOME" not in os.environ and not _has_own_profile():
        _use_own_home()


def _use_own_home() -> None:
    home = (STATE_FOLDER / "prefect").resolve()
    home.mkdir(parents=True, exist_ok=True)  # Prefect makes the last folder of the path only
    os.environ["PREFECT_HOME"] = str(home)


def configured_api_url() -> str | None:
    """The API of the server that flows talk to; None where that is the embedded one, to which nobody else listens."""
    if url := os.environ.get("PREFECT_API_URL") or running_up():
        return url
    if not _has_own_profile():
        return None
    from prefect.settings import get_current_settings

    return get_current_settings().api.url


def running_up() -> str | None:
    """The API of the `communique up` that runs in this folder; None where none does."""
    try:
        noted = json.loads(UP_FILE.read_text(encoding="utf-8"))
        url = str(noted["api"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return url if server_answers(url) else None


def server_answers(url: str, timeout: float = 2.0) -> bool:
    """Whether a Prefect server says that it is well at this API address, within `timeout` seconds."""
    try:
        return bool(call(url, "GET", "/health", timeout=timeout) is True)
    except (OSError, ValueError):
        return False


def call(api: str, method: str, path: str, body: Any = None, *, timeout: float = 10.0) -> Any:
    """One plain request to a Prefect server of our own: the JSON it answers, or None.

    Raises OSError (of which urllib's HTTPError is one) where it cannot be had, ValueError for another kind of answer.
    """
    request = urllib.request.Request(  # noqa: S310  (the address of the operator's own server)
        api.rstrip("/") + path,
        method=method,
        data=None if body is None else json.dumps(body).encode(),
        headers={"Content-Type": "application/json", **_credentials()},
    )
    # No proxy: the server is on this machine or in this network.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(request, timeout=timeout) as answer:
        content = answer.read()
    return json.loads(content) if content else None


def _credentials() -> dict[str, str]:
    """The header by which a server that asks for credentials lets us in, from Prefect's own variables."""
    if key := os.environ.get("PREFECT_API_KEY"):
        return {"Authorization": f"Bearer {key}"}
    if pair := os.environ.get("PREFECT_API_AUTH_STRING"):
        return {"Authorization": f"Basic {base64.b64encode(pair.encode()).decode()}"}
    return {}


def _has_own_profile() -> bool:
    """Whether the person uses Prefect otherwise on this machine, and so has chosen a server in a profile."""
    return (Path.home() / ".prefect" / "profiles.toml").is_file()
