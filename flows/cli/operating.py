"""`up`, `announce`, `deliver` and `automations`: what an operator runs beside the work itself."""

from __future__ import annotations

import asyncio
import sys
from urllib.parse import urlsplit

import click

from flows.cli.terminal import EXIT_FAILED, EXIT_PARTIAL, fail


@click.command(short_help="Prefect server, deployments and a worker on this machine.")
@click.option("--port", type=click.IntRange(1024, 65535), default=4200, show_default=True, help="Port of the server.")
@click.option(
    "--ingest-every",
    type=click.FloatRange(min=10),
    metavar="SECONDS",
    help="Interval of the scheduled ingest, instead of ten minutes.",
)
@click.option("--runs", type=click.IntRange(1, 64), metavar="N", help="Runs at once. Default: 2, or 4 over PostgreSQL.")
def up(port: int, ingest_every: float | None, runs: int | None) -> None:
    """Bring up a Prefect server, the work pool, the deployments and a worker, and stay until Ctrl-C.

    Prints the address of the UI once all are well. A second `up` in the same folder finds the first.
    """
    from flows.up import up as bring_up

    bring_up(port, lambda line: click.echo(line, err=True), ingest_every=ingest_every, runs_at_once=runs)


@click.command(short_help="Send the event that has a release ingested now.")
@click.argument("url")
def announce(url: str) -> None:
    """Tell the Prefect server of the release at URL, which a worker then ingests at once."""
    from flows import events, prefect_settings
    from parsers.ministries import for_url

    if urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).hostname:
        raise click.BadParameter(f"{url!r} is no web address; it begins with http:// or https://.", param_hint="URL")
    if for_url(url) is None:
        raise click.BadParameter(
            f"no known ministry publishes at {urlsplit(url).hostname}; `communique sources` lists those it knows.",
            param_hint="URL",
        )
    api = prefect_settings.configured_api_url()
    if api is None:
        fail("no Prefect server is set: run `communique up` in this folder, or set PREFECT_API_URL.")
        sys.exit(EXIT_FAILED)
    asyncio.run(events.PrefectServer(api).send([events.announcement(url)]))
    click.echo(f"Announced to {api}", err=True)


@click.command(short_help="Hand new changes to the webhook and to Prefect's events.")
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="Post at most N changes.")
@click.option("--refused-again", is_flag=True, help="First post those changes once more that the receiver refused.")
def deliver(limit: int | None, refused_again: bool) -> None:
    """Post what changed to COMMUNIQUE_WEBHOOK_URL, and send the events that Prefect has not been sent.

    Goes on where the last delivery stopped. Needs no Prefect. Exit status 3 where the receiver refused some changes,
    1 where it took none.
    """
    from flows import webhook
    from flows.cli.ingesting import opened, tell_prefect
    from flows.settings import load_settings

    settings = load_settings()
    with opened(settings.database_url) as db:
        tell_prefect(db)
        if not settings.webhook_url:
            click.echo("COMMUNIQUE_WEBHOOK_URL is empty: nothing to post to.", err=True)
            return
        with webhook.Webhook(settings.webhook_url, settings.webhook_secret.get_secret_value()) as receiver:
            delivered = asyncio.run(webhook.deliver(db, receiver, limit=limit, refused_again=refused_again))
    if delivered is None:
        click.echo("Another delivery is at work and takes these changes too.", err=True)
        return
    click.echo(delivered.line(receiver.host), err=True)
    if delivered.stopped and not delivered.sent:
        sys.exit(EXIT_FAILED)
    if delivered.stopped or delivered.refused:
        sys.exit(EXIT_PARTIAL)


@click.command(short_help="Create or update the alarms in the Prefect server.")
@click.option("--notify", metavar="TYPE/NAME", help="A notification block that is told, such as slack-webhook/ops.")
def automations(notify: str | None) -> None:
    """Create the automations that watch over runs and sources, or bring them up to date."""
    from flows import prefect_settings

    prefect_settings.prepare()
    api = prefect_settings.configured_api_url()
    if api is None:
        fail("no Prefect server is set: run `communique up` in this folder, or set PREFECT_API_URL.")
        sys.exit(EXIT_FAILED)
    if not prefect_settings.server_answers(api):
        fail(f"no Prefect server answers at {api}.")
        sys.exit(EXIT_FAILED)
    from flows.automations import AutomationError, create

    try:
        done = asyncio.run(create(notify))
    except AutomationError as error:
        raise click.BadParameter(str(error), param_hint="--notify") from None
    for name, what in done.items():
        click.echo(f"{what:9}  {name}")
