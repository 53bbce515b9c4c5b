"""Runs the fuzzers: `python -m tests.fuzz [TARGET…]`, SECONDS each (environment; default 60).

Each target is fed by hypothesis and then, where atheris is installed, by coverage, in a process of its own. A finding
ends the run with status 1; what is found becomes a test.
"""

from __future__ import annotations

import importlib.util
import os
import resource
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings

from tests.fuzz.inputs import MAX_INPUT, inputs
from tests.fuzz.targets import TARGETS, timed

CORPUS = Path(".fuzz")
GROWTH = 150 * 1024  # KiB that the process may grow by after its first round
ROUND = 1000  # inputs that are drawn before the clock is looked at again


def fuzz_by_hypothesis(name: str, seconds: float) -> bool:
    """Feed a target for so long, and report the memory it took; True where it did not grow.

    Raises what a finding raised, with hypothesis's words on the smallest input that does it.
    """
    target = TARGETS[name]
    fed, slowest = 0, 0.0

    # Without explaining, which traces the readers and makes them ten times as slow once something is found.
    @settings(
        max_examples=ROUND,
        deadline=None,
        database=None,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )
    @given(inputs(list(target.seeds())))
    def feed(data: bytes) -> None:
        nonlocal fed, slowest
        fed += 1
        slowest = max(slowest, timed(target.feed, data))

    until = time.monotonic() + seconds
    feed()
    base = _peak()
    while time.monotonic() < until:
        feed()
    growth = _peak() - base
    print(f"{name}: {fed} inputs by hypothesis, slowest {slowest * 1000:.0f} ms, memory +{growth // 1024} MiB")
    return growth <= GROWTH


def _peak() -> int:
    """The process's greatest resident size so far, in KiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def fuzz_by_coverage(name: str, seconds: float) -> bool:
    """Feed a target under atheris in a process of its own; True where nothing was found."""
    corpus = CORPUS / f"corpus-{name}"
    corpus.mkdir(parents=True, exist_ok=True)
    limits = [
        f"-max_total_time={int(seconds)}",
        f"-max_len={MAX_INPUT}",
        "-timeout=30",  # by the clock: an endless input; what is merely slow, `timed` finds
        "-rss_limit_mb=2048",
        "-print_final_stats=1",
        f"-artifact_prefix={CORPUS}/{name}-",
    ]
    command = [sys.executable, "-m", "tests.fuzz.coverage", name, *limits, str(corpus)]
    return subprocess.run(command, check=False).returncode == 0


def main(names: Sequence[str]) -> int:
    seconds = float(os.environ.get("SECONDS", "60"))
    wrong = [name for name in names if name not in TARGETS]
    if wrong:
        print(f"no target {', '.join(wrong)}; there are {', '.join(TARGETS)}", file=sys.stderr)
        return 2
    sound = [fuzz_by_hypothesis(name, seconds) for name in names or TARGETS]
    if importlib.util.find_spec("atheris") is None:
        print("atheris is not installed: nothing was fuzzed by coverage", file=sys.stderr)
    else:
        sound += [fuzz_by_coverage(name, seconds) for name in names or TARGETS]
    return 0 if all(sound) else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
