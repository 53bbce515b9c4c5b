"""The three rooms: parsers know nothing of storage and flows, storage knows only the record."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ROOMS = ("parsers", "storage", "flows")
MODULES = [path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))]

# What reaches outside the process: `parsers` is a function of its arguments.
NETWORK = {"httpx", "requests", "urllib.request", "http.client", "socket", "aiohttp"}


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import; name the room in full"
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def within(name: str, package: str) -> bool:
    return name == package or name.startswith(package + ".")


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_point_one_way(path: Path) -> None:
    room = path.relative_to(ROOT).parts[0]
    names = list(imports(path))
    if room == "parsers":
        assert not [n for n in names if within(n, "storage") or within(n, "flows")]
        assert not [n for n in names if any(within(n, outside) for outside in NETWORK)]
    if room == "storage":
        assert not [n for n in names if within(n, "flows")]
        assert not [n for n in names if within(n, "parsers") and n != "parsers" and not within(n, "parsers.record")]


def test_one_module_speaks_http() -> None:
    users = {str(p.relative_to(ROOT)) for p in MODULES if any(within(n, "httpx") for n in imports(p))}
    assert users == {"flows/fetch/client.py"}


def test_reading_needs_neither_prefect_nor_a_database() -> None:
    code = (
        "import sys, flows.cli.parsing, parsers.release;"
        "print([m for m in ('prefect', 'sqlmodel', 'sqlalchemy', 'httpx') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.strip() == "[]"
