"""Settings come from the environment, wrong ones are refused by name, and the docs list them all."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import SecretStr

from flows.settings import PREFIX, Settings, SettingsError, load_settings

DOCS = Path(__file__).resolve().parents[2] / "docs" / "settings.md"


def row(name: str) -> str:
    """The line of the docs' table for a setting."""
    field = Settings.model_fields[name]
    default = field.default.get_secret_value() if isinstance(field.default, SecretStr) else field.default
    shown = "" if default in ("", None) else f"`{default}`"
    return f"| `{PREFIX}{name.upper()}` | {shown} | {field.description} |"


def test_the_docs_list_every_setting_with_its_default() -> None:
    documented = [line for line in DOCS.read_text(encoding="utf-8").splitlines() if line.startswith(f"| `{PREFIX}")]
    assert documented == [row(name) for name in Settings.model_fields]


def test_a_setting_is_read_from_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COMMUNIQUE_CONNECT_TO", "mid.ru=127.0.0.1:8080")
    monkeypatch.setenv("COMMUNIQUE_INTERVAL", "2.5")
    fetch = load_settings().fetch
    assert fetch.connect_to == {"mid.ru": ("127.0.0.1", 8080)}
    assert fetch.interval == 2.5


def test_a_setting_is_read_from_the_file_in_the_working_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env").write_text("COMMUNIQUE_DATABASE_URL=sqlite:///elsewhere.db\n", encoding="utf-8")
    assert load_settings().database_url == "sqlite:///elsewhere.db"


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("COMMUNIQUE_RETRIES", "many"),
        ("COMMUNIQUE_INTERVAL", "-1"),
        ("COMMUNIQUE_CONNECT_TO", "nonsense"),
        ("COMMUNIQUE_TOTAL_TIMEOUT", "0"),
    ],
)
def test_a_wrong_setting_is_refused_by_name(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, variable: str, value: str
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(variable, value)
    with pytest.raises(SettingsError, match=variable):
        load_settings()
