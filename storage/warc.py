"""Writes the pages that statements were read from as WARC (ISO 28500), for other tools of web archives to read."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Row, select
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from storage.database import Database
from storage.queries import CHANGE, REVISION, STATEMENT, Filters
from storage.snapshots import Snapshot, read_all

PAGE = 500  # changes read at a time
TOGETHER = 20  # pages held in memory
REMEMBERED = 10_000  # pages; of those of one fetch many statements are read in turn

# Characters that stand in an address as they are; all else is percent-encoded, so that no address ends its line.
URL_SAFE = "!#$%&'()*+,/:;=?@[]~-._"

DESCRIPTION = (
    "Pages as fetched by Communiqué. The bodies are exact, without their content coding; of the HTTP headers only "
    "status, media type and charset were kept."
)


def write_pages(
    db: Database,
    connection: Connection,
    path: Path,
    name: str,
    after: int,
    last_seq: int,
    filters: Filters,
    on_progress: Callable[[int], None],
) -> int:
    """Write the page of each revision that the feed tells of above `after`, up to `last_seq`; the number of pages."""
    count = 0
    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=True, warc_version="WARC/1.1")
        information = {"software": "Communiqué", "format": "WARC File Format 1.1", "description": DESCRIPTION}
        writer.write_record(writer.create_warcinfo_record(name, information))
        digests = _once(_digests(connection, after, last_seq, filters))
        while some := list(islice(digests, TOGETHER)):
            for snapshot in read_all(db, some):
                _write_page(writer, snapshot)
            count += len(some)
            on_progress(count)
    return count


def _once(digests: Iterator[str]) -> Iterator[str]:
    """Each digest the first time it comes, as far back as is remembered."""
    seen: OrderedDict[str, None] = OrderedDict()
    for sha256 in digests:
        if sha256 in seen:
            continue
        yield sha256
        seen[sha256] = None
        if len(seen) > REMEMBERED:
            seen.popitem(last=False)


def _digests(connection: Connection, after: int, last_seq: int, filters: Filters) -> Iterator[str]:
    """The digests of the pages, in the order of the feed; a page that was read again comes once."""
    earlier = REVISION.alias("earlier")
    page = (
        select(CHANGE.c.seq, REVISION.c.snapshot_sha256)
        .join(
            REVISION,
            (REVISION.c.statement_id == CHANGE.c.statement_id) & (REVISION.c.revision == CHANGE.c.revision),
        )
        .join(STATEMENT, STATEMENT.c.id == CHANGE.c.statement_id)
        .where(
            CHANGE.c.seq <= last_seq,
            REVISION.c.snapshot_sha256.is_not(None),
            ~select(1)
            .where(
                earlier.c.statement_id == REVISION.c.statement_id,
                earlier.c.revision < REVISION.c.revision,
                earlier.c.snapshot_sha256 == REVISION.c.snapshot_sha256,
            )
            .exists(),
            *filters.where(),
        )
        .order_by(CHANGE.c.seq)
        .limit(PAGE)
    )
    while True:
        rows: list[Row[Any]] = list(connection.execute(page.where(CHANGE.c.seq > after)))
        for row in rows:
            yield row.snapshot_sha256
        if len(rows) < PAGE:
            return
        after = rows[-1].seq


def _write_page(writer: Any, snapshot: Snapshot) -> None:
    headers = [("Content-Type", _content_type(snapshot)), ("Content-Length", str(len(snapshot.body)))]
    writer.write_record(
        writer.create_warc_record(
            quote(snapshot.url, safe=URL_SAFE),
            "response",
            payload=BytesIO(snapshot.body),
            http_headers=StatusAndHeaders("200 OK", headers, protocol="HTTP/1.1"),
            warc_headers_dict={"WARC-Date": _warc_date(snapshot.fetched_at)},
        )
    )


def _content_type(snapshot: Snapshot) -> str:
    media_type = snapshot.media_type or "application/octet-stream"
    content_type = f"{media_type}; charset={snapshot.charset}" if snapshot.charset else media_type
    return "".join(character for character in content_type if " " <= character <= "~")


def _warc_date(moment: datetime) -> str:
    """UTC to the microsecond, as WARC 1.1 allows, so that two fetches in one second stay in their order."""
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")
