"""Without a Prefect server, work goes on."""

from __future__ import annotations

import subprocess
from pathlib import Path

from flows import events
from storage import changes
from storage.database import open_database
from tests.system.site import STATE_SOURCE, Site
from tests.system.stack import COMMAND, clean_environment


def test_an_ingest_stores_says_that_no_server_was_told_and_keeps_the_events_for_later(
    site: Site, tmp_path: Path
) -> None:
    url = f"sqlite:///{tmp_path / 'communique.db'}"
    environment = clean_environment(
        tmp_path,
        COMMUNIQUE_DATABASE_URL=url,
        COMMUNIQUE_CONNECT_TO=site.connect_to,
        PREFECT_API_URL="http://127.0.0.1:9/api",
    )
    done = subprocess.run(
        [*COMMAND, "ingest", STATE_SOURCE],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Prefect could not be told" in done.stderr
    assert "Traceback" not in done.stderr
    db = open_database(url)
    assert [change.kind for change in changes.read(db)] == ["published", "published"]
    assert len(changes.pending(db, events.SUBSCRIBER, 10)) == 2, "they are told with the next run"
    db.close()
