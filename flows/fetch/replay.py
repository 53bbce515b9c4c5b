"""Replay: a capture of the web, a folder or a WARC file, that answers in the network's place.

A folder holds `index.tsv` (header line first: url, file, status, content_type, and optionally time, etag,
last_modified, location) and the files it names. What a capture lacks is unreachable; nothing leaves the machine.
Where it holds an address at several times it is played in order, one run for each time.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Self

import ada_url

from flows.fetch.addresses import Target
from flows.fetch.errors import FetchError
from flows.fetch.retry import parse_http_date
from flows.fetch.warc import Place, WarcError, WarcFile
from flows.fetch.wire import Reply

INDEX = "index.tsv"
REQUIRED = ("url", "file", "status", "content_type")
OPTIONAL = ("time", "etag", "last_modified", "location")
CRAWL_PAUSE = timedelta(minutes=10)  # between two records of a WARC: the later one belongs to another crawl


class CaptureError(Exception):
    """A capture that cannot be played: which file, what is wrong with it, and how to mend it."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """Where one response lies: a file of the folder, or a place in the WARC; nowhere, where it has no body."""

    url: str
    time: datetime | None
    status: int
    headers: Mapping[str, str]
    source: Path | Place | None


class Capture:
    """A capture that was opened; `times` are the runs to play, in order. To be closed, or used in `with`."""

    def __init__(self, entries: Sequence[_Entry], times: tuple[datetime | None, ...], warc: WarcFile | None) -> None:
        self.times = times
        self._entries = entries
        self._warc = warc
        self._by_url: dict[str, list[_Entry]] = {}
        self._by_alias: dict[str, list[_Entry]] = {}
        for entry in sorted(entries, key=_time_of):
            self._by_url.setdefault(_normal(entry.url), []).append(entry)
            self._by_alias.setdefault(_alias(entry.url), []).append(entry)

    @property
    def urls(self) -> frozenset[str]:
        """Every address that the capture holds, as written there."""
        return frozenset(entry.url for entry in self._entries)

    def times_of(self, addresses: Collection[str]) -> tuple[datetime | None, ...]:
        """Those of `times` at which any of these addresses (as in `urls`) shows something that it did not before."""
        wanted = set(addresses)
        own = sorted(_time_of(entry) for entry in self._entries if entry.url in wanted)
        if self.times == (None,) or not own:
            return self.times[-1:]
        ends = [bisect_right(own, time) for time in self.times if time is not None]
        return tuple(time for time, end, before in zip(self.times, ends, [0, *ends], strict=False) if end > before)

    def at(self, time: datetime | None) -> CaptureMoment:
        """The web as the capture has it at a time: of each address the newest response until then."""
        return CaptureMoment(self, time)

    def find(self, url: str, time: datetime | None) -> _Entry | None:
        """The newest response of an address until `time`: the address itself, else its other scheme, with or without
        `www.`, with or without a slash at its end."""
        for known in (self._by_url.get(_normal(url), []), self._by_alias.get(_alias(url), [])):
            until = len(known) if time is None else bisect_right(known, time, key=_time_of)
            if until:
                return known[until - 1]
        return None

    def read(self, entry: _Entry) -> bytes:
        """The body of a response as captured, in its content coding."""
        try:
            if isinstance(entry.source, Place):
                assert self._warc is not None  # noqa: S101 (only a WARC has places)
                return self._warc.body(entry.source)
            return entry.source.read_bytes() if entry.source else b""
        except (OSError, WarcError) as error:
            raise CaptureError(f"{entry.url} cannot be read from the capture: {error}") from None

    def close(self) -> None:
        if self._warc is not None:
            self._warc.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        self.close()


class CaptureMoment:
    """A capture at one time, as the wire of a fetcher."""

    def __init__(self, capture: Capture, time: datetime | None) -> None:
        self.time = time
        self._capture = capture

    async def send(self, target: Target, headers: Mapping[str, str], max_bytes: int, *, cut: bool = False) -> Reply:
        entry = self._capture.find(target.url, self.time)
        if entry is None:
            if target.path == "/robots.txt":
                return Reply(404, {}, b"")  # a capture without it was made where it allowed the capture
            raise FetchError("unreachable", target.url, "not in the capture")
        if _matches(entry, headers):
            return Reply(304, {name: entry.headers[name] for name in VALIDATORS if name in entry.headers}, b"")
        try:
            body = self._capture.read(entry)
        except CaptureError as error:
            raise FetchError("unreachable", target.url, str(error)) from None
        if len(body) > max_bytes and not cut:
            raise FetchError("too_large", target.url, f"the body is larger than {max_bytes} bytes")
        return Reply(entry.status, entry.headers, body[:max_bytes])

    async def aclose(self) -> None:
        """Nothing: the capture stays open for its next moment."""


VALIDATORS = ("etag", "last-modified", "date", "cache-control", "expires")


def open_capture(path: str | Path) -> Capture:
    """Open a folder with `index.tsv`, or a `.warc` or `.warc.gz` file; raises CaptureError."""
    place = Path(path)
    if place.is_dir():
        entries = _read_index(place)
        return Capture(entries, _times_of_folder(entries), None)
    if not place.exists():
        raise CaptureError(f"{place}: there is no such file or folder")
    if not place.name.endswith((".warc", ".warc.gz")):
        raise CaptureError(f"{place}: a capture is a folder with {INDEX}, or a .warc or .warc.gz file")
    with ExitStack() as stack:
        try:
            warc = stack.enter_context(WarcFile(place))
            entries = [_Entry(one.url, one.time, one.status, one.headers, one.place) for one in warc.responses()]
        except (OSError, WarcError) as error:
            raise CaptureError(f"{place}: {error}") from None
        if not entries:
            raise CaptureError(f"{place}: the WARC file holds no response")
        stack.pop_all()
    return Capture(entries, _times_of_warc(entries), warc)


def _read_index(folder: Path) -> list[_Entry]:
    """The rows of a folder's index, checked."""
    index = folder / INDEX
    try:
        text = index.read_text(encoding="utf-8-sig")
    except OSError:
        raise CaptureError(f"{folder}: the folder holds no {INDEX}") from None
    except UnicodeDecodeError:
        raise CaptureError(f"{index}: not a UTF-8 text") from None
    first, *lines = text.split("\n")
    header = [name.strip() for name in first.split("\t")]
    lacking = [name for name in REQUIRED if name not in header]
    if lacking:
        raise CaptureError(f"{index}: the first line must name the columns; it lacks {', '.join(lacking)}")
    root = folder.resolve()
    entries = []
    for number, line in enumerate(lines, start=2):
        if line.strip():
            row = {name: cell.strip() for name, cell in zip(header, line.split("\t"), strict=False)}
            entries.append(_read_row(row, root, f"{index}, line {number}"))
    if not entries:
        raise CaptureError(f"{index}: no line but the header")
    return entries


def _read_row(row: Mapping[str, str], root: Path, where: str) -> _Entry:
    """One row of the index as an entry; raises CaptureError that names the line."""
    url, status = row.get("url", ""), row.get("status", "") or "200"
    if not url.lower().startswith(("http://", "https://")):
        raise CaptureError(f"{where}: the address must begin with http:// or https://, not {url[:80]!r}")
    if not (status.isascii() and status.isdigit() and 100 <= int(status) <= 599):
        raise CaptureError(f"{where}: {status[:20]!r} is no HTTP status")
    file = (root / row.get("file", "")).resolve()
    if not file.is_relative_to(root):
        raise CaptureError(f"{where}: the file {row['file']!r} lies outside the capture")
    if row.get("file") and not file.is_file():
        raise CaptureError(f"{where}: there is no file {row['file']!r}")
    body = file if row.get("file") else None  # a redirect, a 404
    headers = {"content-type": row.get("content_type", "")}
    headers |= {name.replace("_", "-"): row.get(name, "") for name in OPTIONAL[1:]}
    stated = {name: value for name, value in headers.items() if value}
    return _Entry(url, _read_time(row.get("time", ""), where), int(status), stated, body)


def _read_time(text: str, where: str) -> datetime | None:
    """A time as ISO 8601 (UTC where it names no zone) or in seconds since 1970; None for an empty cell."""
    if not text:
        return None
    try:
        time = datetime.fromtimestamp(float(text), UTC) if _is_number(text) else datetime.fromisoformat(text)
    except (ValueError, OverflowError, OSError):
        raise CaptureError(f"{where}: {text[:40]!r} is no time; write it as 2026-01-31T12:00:00Z") from None
    return time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)


def _is_number(text: str) -> bool:
    return text.isascii() and len(text) < 16 and len(text) > 8 and text.replace(".", "", 1).isdigit()


def _times_of_folder(entries: Sequence[_Entry]) -> tuple[datetime | None, ...]:
    """Each time that the index states, where an address stands at several; else one run, at the last time."""
    times = sorted({entry.time for entry in entries if entry.time is not None})
    if not times:
        return (None,)
    return tuple(times) if _repeats(entries) else (times[-1],)


def _times_of_warc(entries: Sequence[_Entry]) -> tuple[datetime | None, ...]:
    """The ends of the crawls that a WARC file holds: its records are seconds apart, so that a new crawl begins where
    an address comes again or after a long pause. One run where no address comes twice."""
    timed = sorted((entry for entry in entries if entry.time is not None), key=_time_of)
    if not timed:
        return (None,)
    if not _repeats(entries):
        return (timed[-1].time,)
    ends: list[datetime | None] = []
    seen: set[str] = set()
    last = _time_of(timed[0])
    for entry in timed:
        time, key = _time_of(entry), _normal(entry.url)
        if key in seen or time - last > CRAWL_PAUSE:
            ends.append(last)
            seen = set()
        seen.add(key)
        last = time
    return (*ends, last)


def _repeats(entries: Sequence[_Entry]) -> bool:
    """Whether an address stands at two times."""
    pairs = {(_normal(entry.url), entry.time) for entry in entries if entry.time is not None}
    return len({url for url, _ in pairs}) < len(pairs)


def _time_of(entry: _Entry) -> datetime:
    return entry.time or datetime.min.replace(tzinfo=UTC)


def _normal(url: str) -> str:
    """An address as browsers write it, without its fragment."""
    try:
        return str(ada_url.URL(url).href).split("#", 1)[0]
    except ValueError:
        return url


def _alias(url: str) -> str:
    """An address without scheme, `www.` and closing slash."""
    return _normal(url).partition("://")[2].removeprefix("www.").rstrip("/")


def _matches(entry: _Entry, headers: Mapping[str, str]) -> bool:
    """Whether a conditional request is answered by 304 (RFC 9110, 13.2.2: If-None-Match goes first)."""
    if entry.status != 200:
        return False
    asked, etag = headers.get("If-None-Match"), entry.headers.get("etag")
    if asked is not None:
        return etag is not None and asked.removeprefix("W/") == etag.removeprefix("W/")
    since = parse_http_date(headers.get("If-Modified-Since"))
    modified = parse_http_date(entry.headers.get("last-modified"))
    return since is not None and modified is not None and modified <= since
