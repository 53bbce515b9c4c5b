"""One target under atheris: `python -m tests.fuzz.coverage TARGET [libFuzzer options] CORPUS`."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["parsers", "flows.fetch", "protego"]):
    from tests.fuzz.targets import TARGETS, timed


def main() -> None:
    target = TARGETS[sys.argv.pop(1)]
    corpus = Path(sys.argv[-1])
    for number, seed in enumerate(target.seeds()):
        (corpus / f"seed-{number}").write_bytes(seed)
    atheris.Setup(sys.argv, partial(timed, target.feed))
    atheris.Fuzz()


if __name__ == "__main__":
    main()
