"""What Prefect is told before it is imported, and which server is chosen."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from flows import prefect_settings


@pytest.fixture(autouse=True)
def _own_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in [name for name in os.environ if name.startswith("PREFECT_")]:
        monkeypatch.delenv(name)
    # What `prepare` sets is undone with what was deleted here.
    for name in ("PREFECT_API_URL", "PREFECT_HOME", *prefect_settings.QUIET, *prefect_settings.EMBEDDED):
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)


def test_an_embedded_server_has_time_to_start_and_its_files_in_this_folder(tmp_path: Path) -> None:
    prefect_settings.prepare()
    assert int(os.environ["PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS"]) >= 60
    assert os.environ["PREFECT_SERVER_ANALYTICS_ENABLED"] == "false"
    assert Path(os.environ["PREFECT_HOME"]) == tmp_path / ".communique" / "prefect"
    assert prefect_settings.configured_api_url() is None


def test_what_the_environment_says_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PREFECT_API_URL", "https://prefect.example/api")
    monkeypatch.setenv("PREFECT_LOGGING_SERVER_LEVEL", "INFO")
    prefect_settings.prepare()
    assert os.environ["PREFECT_API_URL"] == prefect_settings.configured_api_url() == "https://prefect.example/api"
    assert os.environ["PREFECT_LOGGING_SERVER_LEVEL"] == "INFO"
    assert "PREFECT_HOME" not in os.environ


def test_a_persons_own_profile_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / ".prefect").mkdir()
    (tmp_path / ".prefect" / "profiles.toml").write_text('active = "default"\n')
    prefect_settings.prepare()
    assert "PREFECT_HOME" not in os.environ


@pytest.mark.parametrize("noted", ["", "not json", "[]", '{"api": 5}', '{"api": "http://127.0.0.1:9/api"}'])
def test_a_note_of_an_up_that_is_gone_is_no_server(tmp_path: Path, noted: str) -> None:
    (tmp_path / ".communique").mkdir()
    (tmp_path / ".communique" / "up.json").write_text(noted)
    assert prefect_settings.running_up() is None


def test_a_server_that_is_not_there_does_not_answer() -> None:
    assert prefect_settings.server_answers("http://127.0.0.1:9/api") is False
    assert prefect_settings.server_answers("no address") is False


def test_credentials_are_sent_as_prefect_itself_does(monkeypatch: pytest.MonkeyPatch) -> None:
    assert prefect_settings._credentials() == {}
    monkeypatch.setenv("PREFECT_API_AUTH_STRING", "admin:pass")
    assert prefect_settings._credentials() == {"Authorization": "Basic YWRtaW46cGFzcw=="}
    monkeypatch.setenv("PREFECT_API_KEY", "key")
    assert prefect_settings._credentials() == {"Authorization": "Bearer key"}


def test_prefect_knows_every_setting_by_name_and_takes_its_value() -> None:
    """A misspelt setting would be ignored in silence, and a wrong value end the server at its start."""
    names = {**prefect_settings.SERVER, **prefect_settings.EMBEDDED, **prefect_settings.WORKER}
    ours = [name for name in names if name.startswith("PREFECT_")]
    code = (
        "import json, sys\n"
        "from prefect.settings.legacy import _get_settings_fields\n"
        "from prefect.settings import Settings\n"
        "Settings()\n"
        "known = set(_get_settings_fields(Settings))\n"
        "print(json.dumps([n for n in json.loads(sys.argv[1]) if n not in known]))\n"
    )
    command = [sys.executable, "-c", code, json.dumps(ours)]
    done = subprocess.run(command, env={**os.environ, **names}, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    unknown = set(json.loads(done.stdout))
    # Paths into Prefect's logging.yml are variables too, and no settings.
    assert unknown <= {"PREFECT_LOGGING_HANDLERS_CONSOLE_LEVEL"}
