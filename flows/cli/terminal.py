"""How the command speaks to a person: exit statuses, diagnostics on stderr, and text made safe for a terminal."""

from __future__ import annotations

import logging
import re
import sys

import click

EXIT_FAILED = 1
EXIT_WRONG_CALL = 2
EXIT_PARTIAL = 3

# C0 and C1 controls but tab and newline, and the marks that turn the direction of text: what was read on the web
# must not move the cursor, colour the screen or hide what it says.
UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def plain(text: str) -> str:
    """Text without control characters, safe to print on a terminal."""
    return UNSAFE.sub("", text)


def fail(message: str) -> None:
    """One line of diagnosis on stderr."""
    click.echo(f"communique: {' '.join(message.split())}", err=True)


def exit_status(succeeded: int, failed: int) -> int:
    """The status of work on several things: 0 where none failed, 1 where all did, else 3."""
    if not failed:
        return 0
    return EXIT_PARTIAL if succeeded else EXIT_FAILED


def is_terminal() -> bool:
    """Whether progress may be drawn: stderr is a terminal."""
    return sys.stderr.isatty()


class _OneLine(logging.Formatter):
    """A record as one line. What a fault of ours left behind (its traceback) is for who asks for it."""

    def __init__(self, *, verbose: bool) -> None:
        super().__init__("communique: %(message)s")
        self._verbose = verbose

    def format(self, record: logging.LogRecord) -> str:
        if self._verbose or not record.exc_info:
            return super().format(record)
        return plain(f"communique: {record.getMessage()} (-v shows where)")


def log_to_stderr(*, verbose: bool) -> None:
    """Send the program's own log to stderr: warnings, or with `verbose` everything and tracebacks too."""
    handler = logging.StreamHandler()
    handler.setFormatter(_OneLine(verbose=verbose))
    logger = logging.getLogger("communique")
    logger.handlers[:] = [handler]
    logger.propagate = False
    logger.setLevel(logging.INFO if verbose else logging.WARNING)
