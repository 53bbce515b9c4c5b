"""Runs the fuzzers: `python -m tests.fuzz [TARGET…]`, SECONDS each (environment; default 60).

With atheris installed each target is fuzzed by coverage, in a process of its own; without it by mutation of its seeds
alone. A finding is written to `.fuzz/` and ends the run with status 1; what is found becomes a test.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import random
import resource
import subprocess
import sys
import time
import traceback
from collections.abc import Sequence
from pathlib import Path

FINDINGS = Path(".fuzz")
SLOW = 1.0  # seconds for one input
GROWTH = 150 * 1024  # KiB that the process may grow by after its warm-up
WARM_UP = 300  # inputs
MAX_INPUT = 200_000
ENOUGH = 10  # findings of one target

TOKENS = (
    b"<", b">", b"</", b"<!--", b"-->", b"<![CDATA[", b"]]>", b"&amp;", b"&#0;", b"&#xFFFFFFFF;", b"\0", b"\xff\xfe",
    b"\xef\xbb\xbf", b"<script>", b"</script>", b"<table>", b"<title>", b"</title>", b"<h1>", b"</h1>", b"<p>", b"<br>",
    b"<time datetime=", b'charset="utf-16"', b"charset=shift_jis", b"<!DOCTYPE html [", b"<!ENTITY x 'y'>", b"&x;",
    b'{"', b"[" * 900, b"\xe2\x80\x8b", b"\xcc\x81" * 50, b"31.02.2020", b"2020-13-45T99:99:99Z", b"9" * 400,
    b" " * 500,
    b'<script type="application/ld+json">', b'{"@type":"NewsArticle","headline":', b"\r\n", b"\t", b"%00", b"..",
    b"<item>", b"</item>", b"<link>", b"javascript:", b"http://", b"://", b"[::1]", b"*", b"$", b"Disallow:",
    b"<div>" * 400,
)  # fmt: skip


def mutate(data: bytes, seeds: Sequence[bytes], rng: random.Random) -> bytes:
    """An input like another, with some of it removed, doubled, changed, or put in from elsewhere."""
    out = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 4, 8, 16))):
        at = rng.randrange(len(out) + 1)
        end = min(len(out), at + rng.choice((1, 2, 8, 64, 1024, 8192)))
        choice = rng.randrange(7)
        if choice == 0:
            del out[at:end]
        elif choice == 1:
            out[at:at] = out[at:end] * rng.choice((1, 2, 20))
        elif choice == 2:
            out[at:end] = rng.randbytes(min(end - at, 64))
        elif choice == 3:
            out[at:at] = rng.choice(TOKENS)
        elif choice == 4:
            other = rng.choice(seeds)
            start = rng.randrange(len(other) + 1)
            out[at:end] = other[start : start + rng.choice((16, 256, 4096))]
        elif choice == 5 and out:
            place = rng.randrange(len(out))
            out[place] ^= 1 << rng.randrange(8)
        else:
            del out[at:]
        del out[MAX_INPUT:]
    return bytes(out)


def report(name: str, data: bytes, words: str) -> None:
    FINDINGS.mkdir(exist_ok=True)
    path = FINDINGS / f"{name}-{hashlib.sha256(data).hexdigest()[:12]}"
    path.write_bytes(data)
    print(f"{name}: {words}\n  input kept as {path} ({len(data)} bytes)", file=sys.stderr)


def fuzz_by_mutation(name: str, seconds: float) -> bool:
    """Feed a target for so long; True where nothing was found."""
    from tests.fuzz.targets import TARGETS

    target, rng = TARGETS[name], random.Random(int(os.environ.get("SEED", "1")))
    seeds = list(target.seeds())
    findings, inputs, slowest, base = 0, 0, 0.0, 0
    until = time.monotonic() + seconds
    while time.monotonic() < until and findings < ENOUGH:
        data = seeds[inputs] if inputs < len(seeds) else mutate(rng.choice(seeds), seeds, rng)
        inputs += 1
        started = time.process_time()  # not the clock: other work on the machine is no finding
        try:
            target.feed(data)
        except Exception:
            report(name, data, traceback.format_exc())
            findings += 1
        took = time.process_time() - started
        slowest = max(slowest, took)
        if took > SLOW:
            report(name, data, f"took {took:.2f} s")
            findings += 1
        if inputs == len(seeds) + WARM_UP:
            base = _peak()
    growth = _peak() - base if base else 0
    if growth > GROWTH:
        print(f"{name}: memory grew by {growth // 1024} MiB over {inputs} inputs", file=sys.stderr)
        findings += 1
    figures = f"slowest {slowest * 1000:.0f} ms, memory +{growth // 1024} MiB"
    print(f"{name}: {inputs} inputs by mutation, {findings} findings, {figures}")
    return findings == 0


def _peak() -> int:
    """The process's greatest resident size so far, in KiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def fuzz_by_coverage(name: str, seconds: float) -> bool:
    """Feed a target under atheris in a process of its own; True where nothing was found."""
    corpus = FINDINGS / f"corpus-{name}"
    corpus.mkdir(parents=True, exist_ok=True)
    limits = [
        f"-max_total_time={int(seconds)}",
        "-timeout=5",
        "-rss_limit_mb=2048",
        f"-artifact_prefix={FINDINGS}/{name}-",
    ]
    command = [sys.executable, "-m", "tests.fuzz.coverage", name, *limits, f"-max_len={MAX_INPUT}", str(corpus)]
    return subprocess.run(command, check=False).returncode == 0


def main(names: Sequence[str]) -> int:
    seconds = float(os.environ.get("SECONDS", "60"))
    known = ("page", "feed", "robots", "address", "response")
    wrong = [name for name in names if name not in known]
    if wrong:
        print(f"no target {', '.join(wrong)}; there are {', '.join(known)}", file=sys.stderr)
        return 2
    by_coverage = importlib.util.find_spec("atheris") is not None
    if not by_coverage:
        print("atheris is not installed: by mutation alone, not by coverage", file=sys.stderr)
    fuzz = fuzz_by_coverage if by_coverage else fuzz_by_mutation
    found = [name for name in names or known if not fuzz(name, seconds)]
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
