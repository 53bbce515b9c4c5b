"""The command `communique`: a group whose subcommands are imported only when called, so that `parse` starts fast.

Exit status: 0 done; 1 the work failed as a whole; 2 the call was wrong; 3 done in part.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Sequence
from importlib.metadata import version
from typing import NoReturn

import click

from flows.cli.terminal import EXIT_FAILED, fail, log_to_stderr, plain

# Command → where it lives and its line in the help, so that listing the commands imports none of them.
COMMANDS: dict[str, tuple[str, str]] = {
    "ingest": ("flows.cli.ingesting:ingest", "Fetch what is new, parse, store and announce it."),
    "parse": ("flows.cli.parsing:parse", "Read files as releases and print their records."),
    "discover": ("flows.cli.parsing:discover", "Print the releases that a feed, sitemap, listing page or API lists."),
    "backfill": ("flows.cli.archive:backfill", "Read a source's archive, newest first."),
    "audit": ("flows.cli.ingesting:audit", "Visit known releases again; find edits and withdrawals."),
    "reparse": ("flows.cli.archive:reparse", "Parse the stored snapshots again with today's parsers."),
    "sources": ("flows.cli.sourcing:sources", "The ministries it knows, with their state."),
    "search": ("flows.cli.reading:search", "Full-text search over what is stored."),
    "show": ("flows.cli.reading:show", "One statement: its text, history, differences and origins."),
    "changes": ("flows.cli.reading:changes", "The change feed as JSON Lines."),
    "export": ("flows.cli.reading:export", "Write statements to Parquet, JSON Lines, CSV or WARC."),
    "db": ("flows.cli.reading:db", "Migrations of the database."),
    "up": ("flows.cli.operating:up", "Prefect server, deployments and a worker on this machine."),
    "announce": ("flows.cli.operating:announce", "Send the event that has a release ingested now."),
    "deliver": ("flows.cli.operating:deliver", "Hand new changes to the webhook and to Prefect's events."),
    "automations": ("flows.cli.operating:automations", "Create or update the alarms in the Prefect server."),
    "demo": ("flows.cli.ingesting:demo", "Run the ingest flow over the sample capture, offline."),
}


class LazyGroup(click.Group):
    """A group that knows its commands by name and imports one when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module, _, attribute = COMMANDS[cmd_name][0].partition(":")
        command: click.Command = getattr(importlib.import_module(module), attribute)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, help_line) for name, (_, help_line) in COMMANDS.items()])


SETTINGS_HELP = """\
Settings come from the environment or from a file .env in the working folder; `docs/settings.md` lists all.
Those most used: COMMUNIQUE_DATABASE_URL (default sqlite:///communique.db), COMMUNIQUE_CONTACT,
COMMUNIQUE_USER_AGENT, COMMUNIQUE_REPLAY, COMMUNIQUE_CONNECT_TO.
"""


@click.group(cls=LazyGroup, epilog=SETTINGS_HELP, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(version("communique"), prog_name="communique")
@click.option("-v", "--verbose", is_flag=True, help="Say what is done, and where a fault of ours happened.")
def communique(verbose: bool) -> None:
    """Turn what ministries publish into statement records: fetch, read, store, announce."""
    log_to_stderr(verbose=verbose)


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command and leave with its exit status; no bad input ends in a traceback."""
    try:
        # Not click's own `main`: it ends with 1 where the reader of our output goes away.
        with communique.make_context("communique", list(sys.argv[1:] if arguments is None else arguments)) as context:
            status = communique.invoke(context)
        sys.stdout.flush()
    except click.exceptions.Exit as exit_:
        status = exit_.exit_code
    except click.ClickException as error:
        status = _refuse(error)
    except (click.Abort, KeyboardInterrupt):
        status = 130
    except BrokenPipeError:
        # The reader of our output has gone, as `head` does. Python would complain once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 0
    except Exception as error:
        if not _is_ours(error):
            raise
        fail(plain(str(error)))
        status = EXIT_FAILED
    sys.exit(status if isinstance(status, int) else 0)


def _refuse(error: click.ClickException) -> int:
    """Say what was wrong with the call in one line, and how to mend it; a bare `communique` gets the help."""
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        click.echo(error.format_message(), err=True)
        return error.exit_code
    message = plain(error.format_message())
    context = getattr(error, "ctx", None)
    if context is not None:
        message = f"{message} See `{context.command_path} --help`."
    fail(message)
    return error.exit_code


def _is_ours(error: Exception) -> bool:
    """Whether an error was made to be read by a person: one of the rooms' own typed errors."""
    return type(error).__module__.partition(".")[0] in {"parsers", "storage", "flows"}
