"""Source distributions of packages, fetched with pip: they hold the public suites that our readers are run against."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest


def fetch_sdist(requirement: str, folder: Path) -> Path:
    """The archive of a pinned package ("feedparser==6.0.11"); the test skips where it cannot be had."""
    options = ("-q", "--no-binary", ":all:", "--no-deps")
    command = [sys.executable, "-m", "pip", "download", requirement, *options, "-d", str(folder)]
    try:
        subprocess.run(command, check=True, capture_output=True, timeout=60)
    except (subprocess.SubprocessError, OSError):
        pytest.skip(f"the source distribution of {requirement}, which holds a public suite, cannot be fetched")
    return next(folder.glob("*.tar.gz"))
