"""Pages as fetched: content-addressed, compressed, committed before anything is made of them."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from weakref import WeakKeyDictionary

import zstandard
from sqlalchemy import BindParameter, Connection, bindparam, func, select

from storage.database import Database
from storage.tables import Snapshot as SnapshotRow
from storage.tables import SnapshotDictionary, table_of, upsert

LEVEL = 3  # of zstd: with a dictionary, 6 makes pages of ministries 12 % smaller in twice the time
PAGES_TO_TRAIN = 64  # pages of a source that make a dictionary worth its size
SAMPLE_BYTES = 8_000_000  # most that a dictionary is trained on
PAGES_FOR_THREADS = 8  # as many are compressed on all cores at once
DICTIONARY_BYTES = 112_640  # zstd's own default

_DIGEST = re.compile(r"[0-9A-Fa-f]{8,64}")

_snapshot = table_of(SnapshotRow)
_dictionary = table_of(SnapshotDictionary)

_digests: BindParameter[Any] = bindparam("digests", expanding=True)
_KEEP = upsert(_snapshot)
_KEPT = select(_snapshot.c.sha256).where(_snapshot.c.sha256.in_(_digests))
_NEWEST_DICTIONARY = select(func.max(_dictionary.c.id)).where(_dictionary.c.source_id == bindparam("source_id"))


class SnapshotMissing(LookupError):
    """No snapshot has this digest."""


@dataclass(frozen=True)
class Page:
    """Bytes as fetched, with what the server said of them."""

    source_id: str
    url: str
    body: bytes
    media_type: str | None
    charset: str | None
    fetched_at: datetime


@dataclass(frozen=True)
class Snapshot(Page):
    """A page that is kept. `size` is that of its bytes."""

    sha256: str
    size: int


def address(body: bytes) -> str:
    """The digest by which a body is kept: SHA-256 in hex."""
    return hashlib.sha256(body).hexdigest()


def keep(
    db: Database,
    *,
    source_id: str,
    url: str,
    body: bytes,
    media_type: str | None,
    charset: str | None,
    fetched_at: datetime,
) -> str:
    """Keep a page, committed on return; its SHA-256 in hex."""
    return keep_all(db, [Page(source_id, url, body, media_type, charset, fetched_at)])[0]


def keep_all(db: Database, pages: Sequence[Page]) -> list[str]:
    """Keep pages in one transaction, committed on return; their SHA-256 in hex, in order."""
    digests = [address(page.body) for page in pages]
    with db.reading() as connection:
        kept = _kept(connection, digests)
        fresh = {digest: page for digest, page in zip(digests, pages, strict=True) if digest not in kept}
        if not fresh:
            return digests
        trained = {
            source: _newest_dictionary(db, connection, source) for source in {p.source_id for p in fresh.values()}
        }
    rows = [
        row
        for source_id, dictionary in trained.items()
        for row in _rows({digest: page for digest, page in fresh.items() if page.source_id == source_id}, dictionary)
    ]
    with db.writing() as connection:
        connection.execute(_KEEP, rows)
    for source_id, dictionary in trained.items():
        if dictionary is None and _plain_pages(db, source_id) >= PAGES_TO_TRAIN:
            train(db, source_id, rows[-1]["fetched_at"])
    return digests


def read(db: Database, sha256: str) -> Snapshot:
    """The page with this digest, its bytes as fetched. Raises SnapshotMissing."""
    return read_all(db, [sha256])[0]


def find(db: Database, beginning: str) -> Snapshot:
    """The page whose digest begins so, its bytes as fetched. Raises SnapshotMissing, also where several do."""
    if not _DIGEST.fullmatch(beginning):
        raise SnapshotMissing(f"{beginning} is no beginning of a SHA-256: give 8 to 64 hexadecimal digits")
    beginning = beginning.lower()
    with db.reading() as connection:
        digests = connection.execute(
            select(_snapshot.c.sha256).where(_snapshot.c.sha256.startswith(beginning)).limit(2)
        ).scalars()
        found = list(digests)
    if len(found) != 1:
        raise SnapshotMissing(f"{'several snapshots begin' if found else 'no snapshot begins'} with {beginning}")
    return read(db, found[0])


def read_all(db: Database, digests: Sequence[str]) -> list[Snapshot]:
    """The pages with these digests, in order, their bytes as fetched. Raises SnapshotMissing."""
    with db.reading() as connection:
        rows = connection.execute(select(_snapshot).where(_snapshot.c.sha256.in_(set(digests)))).all()
        dictionaries = {
            number: _dictionary_by_id(db, connection, number)
            for number in {row.dictionary_id for row in rows}
            if number is not None
        }
    found = {
        row.sha256: Snapshot(
            source_id=row.source_id,
            url=row.url,
            body=_expand(row.body, row.size, dictionaries.get(row.dictionary_id)),
            media_type=row.media_type,
            charset=row.charset,
            fetched_at=row.fetched_at,
            sha256=row.sha256,
            size=row.size,
        )
        for row in rows
    }
    if missing := next((digest for digest in digests if digest not in found), None):
        raise SnapshotMissing(f"no snapshot {missing}")
    return [found[digest] for digest in digests]


def train(db: Database, source_id: str, now: datetime) -> bool:
    """Train a dictionary on a source's newest pages, and compress with it those that were kept without one.

    False where the pages are too few or too unlike for a dictionary to help.
    """
    with db.reading() as connection:
        rows = connection.execute(
            select(_snapshot.c.sha256, _snapshot.c.size, _snapshot.c.body)
            .where(_snapshot.c.source_id == source_id, _snapshot.c.dictionary_id.is_(None))
            .order_by(_snapshot.c.fetched_at.desc())
            .limit(4 * PAGES_TO_TRAIN)
        ).all()
    pages = {row.sha256: _expand(row.body, row.size, None) for row in rows}
    samples = _samples(list(pages.values()))
    if len(samples) < 8:
        return False
    try:
        dictionary = zstandard.train_dictionary(DICTIONARY_BYTES, samples, level=LEVEL)
    except zstandard.ZstdError:  # "Src size is incorrect": too little in them that repeats
        return False
    with db.writing() as connection:
        number = connection.execute(
            _dictionary.insert()
            .values(source_id=source_id, trained_at=now, pages=len(samples), body=dictionary.as_bytes())
            .returning(_dictionary.c.id)
        ).scalar_one()
        packed = _compressor(dictionary)
        for digest, body in pages.items():
            connection.execute(
                _snapshot.update()
                .where(_snapshot.c.sha256 == digest)
                .values(body=packed.compress(body), dictionary_id=number)
            )
    return True


def _samples(bodies: list[bytes]) -> list[bytes | bytearray | memoryview]:
    """As many of the bodies as training takes, each cut to an equal share of it."""
    share = max(1, SAMPLE_BYTES // max(1, len(bodies)))
    return [body[:share] for body in bodies if body]


def _rows(pages: Mapping[str, Page], dictionary: Dictionary | None) -> list[dict[str, Any]]:
    """The rows of one source's pages."""
    compressor = _compressor(None if dictionary is None else dictionary.data)
    bodies: list[bytes | bytearray | memoryview] = [page.body for page in pages.values()]
    if len(bodies) >= PAGES_FOR_THREADS and all(bodies):  # (the parallel call takes no empty ones)
        together = compressor.multi_compress_to_buffer(bodies, threads=-1)
        packed = [together[place].tobytes() for place in range(len(together))]
    else:
        packed = [compressor.compress(body) for body in bodies]
    return [
        {
            "sha256": digest,
            "source_id": page.source_id,
            "url": page.url.replace("\0", ""),
            "media_type": page.media_type,
            "charset": page.charset,
            "size": len(page.body),
            "fetched_at": page.fetched_at,
            "dictionary_id": None if dictionary is None else dictionary.id,
            "body": body,
        }
        for (digest, page), body in zip(pages.items(), packed, strict=True)
    ]


def _compressor(dictionary: zstandard.ZstdCompressionDict | None) -> zstandard.ZstdCompressor:
    if dictionary is None:
        return zstandard.ZstdCompressor(level=LEVEL)
    return zstandard.ZstdCompressor(level=LEVEL, dict_data=dictionary)


def _expand(packed: bytes, size: int, dictionary: zstandard.ZstdCompressionDict | None) -> bytes:
    return zstandard.ZstdDecompressor(dict_data=dictionary).decompress(packed, max_output_size=size)


def _kept(connection: Connection, digests: Sequence[str]) -> set[str]:
    return set(connection.execute(_KEPT, {"digests": digests}).scalars())


def _plain_pages(db: Database, source_id: str) -> int:
    """How many of a source's pages are compressed without a dictionary."""
    plain = (_snapshot.c.source_id == source_id) & _snapshot.c.dictionary_id.is_(None)
    with db.reading() as connection:
        return connection.execute(select(func.count()).select_from(_snapshot).where(plain)).scalar_one()


@dataclass(frozen=True)
class Dictionary:
    """A dictionary as loaded, with its number in the database."""

    id: int
    data: zstandard.ZstdCompressionDict


# Dictionaries never change, and preparing one costs more than compressing a page with it.
_loaded: WeakKeyDictionary[Database, dict[int, zstandard.ZstdCompressionDict]] = WeakKeyDictionary()


def _newest_dictionary(db: Database, connection: Connection, source_id: str) -> Dictionary | None:
    newest = connection.execute(_NEWEST_DICTIONARY, {"source_id": source_id}).scalar_one()
    return None if newest is None else Dictionary(newest, _dictionary_by_id(db, connection, newest))


def _dictionary_by_id(db: Database, connection: Connection, number: int) -> zstandard.ZstdCompressionDict:
    loaded = _loaded.setdefault(db, {})
    if number not in loaded:
        body = connection.execute(select(_dictionary.c.body).where(_dictionary.c.id == number)).scalar_one()
        data = zstandard.ZstdCompressionDict(body)
        data.precompute_compress(level=LEVEL)
        loaded[number] = data
    return loaded[number]
