"""What arrives: a release as read now, with its keys, hashes and rows, made ready before any transaction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cached_property
from typing import Any, Literal

from pydantic_core import PydanticSerializationError

from parsers.record import Record
from storage.database import RawJson
from storage.identity import Likeness, address_key, bounded, content_hash
from storage.revisions import Arriving
from storage.visits import Validator

Outcome = Literal["published", "revised", "reparsed", "restored", "withdrawn", "unchanged", "held"]

# An id by which a release is known: ("url" | "guid" | "native", value).
Key = tuple[str, str]


@dataclass(frozen=True, kw_only=True)
class Arrival:
    """A release as read now. `url` is where it was asked for, `redirects` the addresses that led on from there,
    `guid` the feed's own id of it, `validator` what the server sent to make the next request for `url` conditional.
    """

    source_id: str
    record: Record
    url: str
    snapshot_sha256: str | None
    fetched_at: datetime
    guid: str | None = None
    redirects: tuple[str, ...] = ()
    validator: Validator | None = None


@dataclass(frozen=True)
class Saved:
    """What came of an arrival. `seq` is that of its newest change line, None where it made none."""

    statement_id: int
    outcome: Outcome
    revision: int
    seq: int | None = None


class Draft:
    """An arrival with its keys, hashes and rows; made before the transaction, so that it is short."""

    def __init__(self, arrival: Arrival) -> None:
        self.arrival = arrival
        self.source_id = arrival.source_id
        self.url = arrival.record.url or arrival.url
        self.canonical_url = arrival.record.canonical_url or self.url
        self.asked = bounded(arrival.url)
        """The address that was asked for, as quarantine and validators have it."""
        urls = dict.fromkeys((self.canonical_url, self.url, arrival.url, *arrival.redirects))
        self.addresses = tuple(dict.fromkeys(map(address_key, urls)))
        """The keys of its addresses, the canonical one first."""
        guid, native_id = arrival.guid, arrival.record.native_id
        self.guid = None if guid is None or address_key(guid) in self.addresses else bounded(guid.strip())
        """The feed's id, where it says more than the address does."""
        self.native_id = bounded(native_id) if native_id else None
        self.keys = tuple(self._keys())

    def _keys(self) -> Iterator[Key]:
        for address in self.addresses:
            yield "url", address
        if self.guid:
            yield "guid", self.guid
        if self.native_id:
            yield "native", self.native_id

    def prepare(self) -> None:
        """Work out what saving it takes."""
        _ = self.content_hash, self.json

    @cached_property
    def _stored(self) -> tuple[Record, RawJson]:
        return storable(self.arrival.record)

    @property
    def record(self) -> Record:
        """The record as it can be stored."""
        return self._stored[0]

    @property
    def json(self) -> RawJson:
        return self._stored[1]

    @cached_property
    def content_hash(self) -> str:
        return content_hash(self.record)

    @cached_property
    def likeness(self) -> Likeness:
        published = self.record.published_at
        return Likeness(self.record.title, self.record.text, day_of(published))

    def arriving(self, *, record_differs: bool = False) -> Arriving:
        return Arriving(
            content_hash=self.content_hash,
            parser=self.record.parser,
            snapshot_sha256=self.arrival.snapshot_sha256,
            fetched_at=self.arrival.fetched_at,
            withdrawn=self.record.withdrawn,
            record_differs=record_differs,
        )


def storable(record: Record) -> tuple[Record, RawJson]:
    """The record and its JSON, without the two things that no database stores: NUL and halves of surrogates."""
    try:
        json = _to_json(record)
        if "\\u0000" not in json:
            return record, json
    except PydanticSerializationError:
        pass
    record = Record.model_validate(_clean(record.model_dump()))
    return record, _to_json(record)


def _to_json(record: Record) -> RawJson:
    """As `Record.to_json(explain=True)`, in one step."""
    return RawJson(record.model_dump_json(exclude=None if record.withdrawn else {"withdrawn"}))


def _clean(value: Any) -> Any:
    if isinstance(value, str):
        return value.replace("\0", "").encode("utf-8", "replace").decode()
    if isinstance(value, dict):
        return {_clean(key): _clean(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_clean(item) for item in value]
    return value


def day_of(value: datetime | date | None) -> date | None:
    return value.date() if isinstance(value, datetime) else value


def published_of(record: Record) -> tuple[datetime | None, str | None, int | None]:
    """When a release was published: the instant in UTC, its precision, and the site's offset in minutes."""
    value = record.published_at
    if isinstance(value, datetime):
        offset = value.utcoffset()
        minutes = None if offset is None else round(offset.total_seconds() / 60)
        return value.astimezone(UTC), record.published_precision or "minute", minutes
    if value is None:
        return None, None, None
    return datetime.combine(value, time.min, UTC), "day", None


def collect_parts(statement_id: int, record: Record, rows: dict[str, list[dict[str, Any]]]) -> None:
    parts: tuple[tuple[str, Iterable[Any]], ...] = (
        ("statement_speaker", record.speakers),
        ("statement_turn", record.turns),
        ("statement_attachment", record.attachments),
        ("statement_mention", record.mentions),
    )
    for name, found in parts:
        for position, part in enumerate(found):
            rows[name].append({"statement_id": statement_id, "position": position, **part.__dict__})
    for position, link in enumerate(record.translations):
        key = address_key(link.url)
        rows["statement_translation"].append(
            {"statement_id": statement_id, "position": position, "language": link.language, "url": link.url, "key": key}
        )
