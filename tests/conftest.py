"""Fixtures that the whole suite shares."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture(scope="session")
def shared() -> Callable[..., Path]:
    """The path of captured material that lies beside the checkout; a test that needs it skips where it is missing."""

    def locate(*parts: str) -> Path:
        path = SHARED.joinpath(*parts)
        if not path.exists():
            pytest.skip(f"captured material is not on this machine: {'/'.join(parts)}")
        return path

    return locate
