"""Runs the benchmarks one after the other: `python -m tests.bench [NAME…]`. Each module's `main` prints its table."""

from __future__ import annotations

import importlib
import pkgutil
import sys

import tests.bench


def main(names: list[str]) -> int:
    known = [found.name for found in pkgutil.iter_modules(tests.bench.__path__) if not found.name.startswith("_")]
    if unknown := [name for name in names if name not in known]:
        print(f"no benchmark is called {unknown[0]!r}; there are: {', '.join(known)}", file=sys.stderr)
        return 2
    for name in names or known:
        module = importlib.import_module(f"tests.bench.{name}")
        print(f"\n== {name}: {(module.__doc__ or '').splitlines()[0]}", flush=True)
        module.main()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
