"""Reads WARC files (ISO 28500): an index of their responses in one pass, each body on demand from its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from warcio.archiveiterator import ArchiveIterator
from warcio.bufferedreaders import ChunkedDataReader
from warcio.exceptions import ArchiveLoadFailed
from warcio.recordloader import ArcWarcRecord

MAX_BODY = 100 * 1024 * 1024
SAME_PAYLOAD = "identical-payload-digest"  # the end of a revisit record's profile: the body is an earlier record's


class WarcError(Exception):
    """The file is no WARC file, or a record of it is damaged."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a record begins: its offset in bytes in the file as it lies on disk."""

    offset: int


@dataclass(frozen=True, slots=True)
class WarcResponse:
    """A response as the WARC file holds it; header names in lower case, the body by its place."""

    url: str
    time: datetime | None
    status: int
    headers: Mapping[str, str]
    place: Place


class WarcFile:
    """A WARC file, opened. Bodies keep their content coding; the transfer coding is undone."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._stream = path.open("rb")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        self._stream.close()

    def responses(self) -> Iterator[WarcResponse]:
        """Every response in the file's order; raises WarcError.

        A revisit record is a response with an earlier record's body; one whose earlier record is not in the file
        (a deduplicated crawl) is left out.
        """
        self._stream.seek(0)
        places: dict[tuple[str, str], Place] = {}
        records = ArchiveIterator(self._stream)
        try:
            for record in records:
                response = _response(record, Place(records.get_record_offset()))
                if response is None:
                    continue
                keys = _payload_keys(record, response.url)
                if record.rec_type == "revisit":
                    earlier = next((places[key] for key in keys if key in places), None)
                    if earlier is None:
                        continue
                    response = WarcResponse(response.url, response.time, response.status, response.headers, earlier)
                for key in keys:
                    places[key] = response.place
                yield response
        except (ArchiveLoadFailed, ValueError, EOFError) as error:
            first = str(error).strip().splitlines()
            raise WarcError(f"not a WARC file that can be read: {first[0] if first else 'damaged'}") from None

    def body(self, place: Place) -> bytes:
        """The body of the record at a place, at most 100 MiB; raises WarcError."""
        self._stream.seek(place.offset)
        try:
            record = next(iter(ArchiveIterator(self._stream)))
            stream = record.raw_stream
            if record.http_headers and (record.http_headers.get_header("transfer-encoding") or "").lower() == "chunked":
                stream = ChunkedDataReader(stream)
            return bytes(stream.read(MAX_BODY))
        except (ArchiveLoadFailed, ValueError, EOFError, StopIteration) as error:
            raise WarcError(f"a damaged record at byte {place.offset}: {error}") from None


def _response(record: ArcWarcRecord, place: Place) -> WarcResponse | None:
    """A record as a response, without a body yet; None for requests, metadata and other schemes."""
    url = (record.rec_headers.get_header("WARC-Target-URI") or "").strip("<>")
    if not url.startswith(("http://", "https://")):
        return None
    if record.rec_type == "resource":
        headers = {"content-type": record.rec_headers.get_header("Content-Type") or ""}
        return WarcResponse(url, _time(record), 200, headers, place)
    if record.rec_type not in ("response", "revisit") or record.http_headers is None:
        return None
    if record.rec_type == "revisit" and SAME_PAYLOAD not in (record.rec_headers.get_header("WARC-Profile") or ""):
        return None
    code = (record.http_headers.get_statuscode() or "")[:3]
    if not code.isdigit():
        return None
    headers = {name.lower(): value for name, value in record.http_headers.headers}
    return WarcResponse(url, _time(record), int(code), headers, place)


def _payload_keys(record: ArcWarcRecord, url: str) -> list[tuple[str, str]]:
    """What a later revisit record may refer to this one by: its payload's digest, or where none is given its address.

    A revisit record that names a digest is tied by it alone: its address may have held another body since.
    """
    named = record.rec_headers.get_header
    digest = named("WARC-Payload-Digest")
    target = named("WARC-Refers-To-Target-URI") or url
    if record.rec_type == "revisit":
        return [("digest", digest)] if digest else [("url", target)]
    return [("url", url)] + ([("digest", digest)] if digest else [])


def _time(record: Any) -> datetime | None:
    """The record's WARC-Date, in UTC."""
    text = record.rec_headers.get_header("WARC-Date")
    if not text:
        return None
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        return None
    return time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)
