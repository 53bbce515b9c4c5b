"""Protego's own suite and Google's cases in it, put to our reading of robots.txt; and thousands of real files."""

from __future__ import annotations

import re
import subprocess
import sys
import tarfile
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

import pytest

from flows.fetch import RobotsFile
from flows.fetch.robots import MAX_BYTES, read_robots
from tests.sdists import fetch_sdist

SUITES = ("test_on_google_spec.py", "test_protego.py")
NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)

# Takes the place of protego.Protego in the suite: what is allowed is what we allow.
ADAPTER = """
import protego
from datetime import UTC, datetime
from flows.fetch.robots import RobotsFile, _rules


class Adapter:
    def __init__(self, text):
        self._file = RobotsFile("https://example.org", datetime(2026, 3, 2, tzinfo=UTC), 200, text)
        self._rules = _rules(text)

    @classmethod
    def parse(cls, content):
        return cls(content)

    def can_fetch(self, url, user_agent):
        return self._file.allows(url, user_agent)

    def __getattr__(self, name):
        return getattr(self._rules, name)


protego.Protego = Adapter
"""


@pytest.fixture(scope="module")
def suite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The unpacked folder `tests` of the source distribution of the Protego that is installed."""
    folder = tmp_path_factory.mktemp("protego")
    with tarfile.open(fetch_sdist(f"protego=={version('protego')}", folder)) as files:
        files.extractall(folder, filter="data")
    return next(folder.glob("protego-*/tests"))


def test_every_case_of_the_suite_holds_for_what_we_allow(suite: Path) -> None:
    (suite / "conftest.py").write_text(ADAPTER)
    root = Path(__file__).parents[3]
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "-c",
        "/dev/null",
        "--rootdir",
        str(suite),
    ]
    done = subprocess.run(
        [*command, *(str(suite / name) for name in SUITES)],
        cwd=root, env={"PYTHONPATH": str(root), "PATH": ""}, capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-1000:]
    passed = re.search(r"(\d+) passed", done.stdout)
    assert passed is not None
    assert int(passed[1]) >= 100


def test_real_files_are_read_within_their_size(suite: Path) -> None:
    """Some three thousand robots.txt of popular sites: none fails, and each answers."""
    files = [path for path in (suite / "test_data").iterdir() if path.is_file()]
    assert len(files) > 1000
    for path in files:
        text = read_robots(path.read_bytes())
        assert len(text.encode()) <= MAX_BYTES * 3  # a byte that is no UTF-8 becomes a character of three
        file = RobotsFile("https://example.org", NOW, 200, text)
        assert file.allows("https://example.org/robots-test", "communique") in (True, False)
        assert file.delay("communique") >= 0
