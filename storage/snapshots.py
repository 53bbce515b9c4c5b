"""Pages as fetched: content-addressed, compressed, committed before anything is made of them.

A source's pages share most of their bytes: its template. So they are compressed with a dictionary, which is simply its
newest pages one after the other (a "raw content" dictionary, RFC 8878, section 5). That makes pages half as large as a
dictionary that zstd trains on the same pages: measured on those of four sites, each against the others of its site, 4
to 9 % of their bytes, where a trained one of zstd's own size comes to 10 to 17 %, and none to 14 to 31 %.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from threading import Lock
from typing import Any
from weakref import WeakKeyDictionary

import zstandard
from sqlalchemy import BindParameter, Connection, bindparam, func, select

from storage.database import Database
from storage.tables import Snapshot as SnapshotRow
from storage.tables import SnapshotDictionary, table_of, upsert

LEVEL = 5  # of zstd: pages of ministries come out 8 % smaller than at 3, in 0.06 instead of 0.03 ms
FIRST_PAGES = 16  # pages of a source that make a dictionary worth its size
DICTIONARY_BYTES = 400_000  # some pages of each of a site's templates; kept, it takes a tenth of that
LEAST_BYTES = 1_000  # of pages, to make a dictionary of
GROWTH = 2  # times as many pages as when the dictionary was made, and a new one is made: templates change
STORED_LEVEL = 12  # of zstd, for the dictionary itself
LOADED = 24  # dictionaries in memory, of 1.8 MB each
PAGES_FOR_THREADS = 8  # as many are compressed on all cores at once
_ZSTD_FRAME = b"\x28\xb5\x2f\xfd"  # RFC 8878, 3.1.1

_DIGEST = re.compile(r"[0-9A-Fa-f]{8,64}")

_snapshot = table_of(SnapshotRow)
_dictionary = table_of(SnapshotDictionary)

_digests: BindParameter[Any] = bindparam("digests", expanding=True)
_KEEP = upsert(_snapshot)
_KEPT = select(_snapshot.c.sha256).where(_snapshot.c.sha256.in_(_digests))
_NEWEST_DICTIONARY = (
    select(_dictionary.c.id, _dictionary.c.pages)
    .where(_dictionary.c.source_id == bindparam("source_id"))
    .order_by(_dictionary.c.id.desc())
    .limit(1)
)
_PAGES = select(func.count()).select_from(_snapshot).where(_snapshot.c.source_id == bindparam("source_id"))


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
        dictionaries = {
            source: _newest_dictionary(db, connection, source) for source in {p.source_id for p in fresh.values()}
        }
    rows = [
        row
        for source_id, dictionary in dictionaries.items()
        for row in _rows({digest: page for digest, page in fresh.items() if page.source_id == source_id}, dictionary)
    ]
    with db.writing() as connection:
        connection.execute(_KEEP, rows)
    for source_id, dictionary in dictionaries.items():
        # Once there is one, counting now and then is enough: at about every 16th page.
        if dictionary is None or any(digest.startswith("0") for digest in fresh):
            wanted = FIRST_PAGES if dictionary is None else GROWTH * dictionary.pages
            if _count(db, source_id) >= wanted:
                make_dictionary(db, source_id, rows[-1]["fetched_at"])
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


def make_dictionary(db: Database, source_id: str, now: datetime) -> bool:
    """Make a dictionary of a source's newest pages, and compress with it those that were kept without one.

    False where there is too little to make one of.
    """
    content = _newest_bytes(db, source_id)
    if len(content) < LEAST_BYTES:
        return False
    packed = zstandard.ZstdCompressor(level=STORED_LEVEL).compress(content)
    compressor = _compressor(_to_dictionary(packed))
    plain = (_snapshot.c.source_id == source_id) & _snapshot.c.dictionary_id.is_(None)
    with db.writing() as connection:
        pages = connection.execute(_PAGES, {"source_id": source_id}).scalar_one()
        made = _dictionary.insert().values(source_id=source_id, trained_at=now, pages=pages, body=packed)
        number = connection.execute(made.returning(_dictionary.c.id)).scalar_one()
        # In one order for all, since two that lock each other's pages would wait for ever.
        listed = select(_snapshot.c.sha256).where(plain).order_by(_snapshot.c.sha256)
        for digest in connection.execute(listed).scalars().all():
            here = (_snapshot.c.sha256 == digest) & _snapshot.c.dictionary_id.is_(None)
            still = select(_snapshot.c.body, _snapshot.c.size).where(here).with_for_update()
            row = connection.execute(still).one_or_none()
            if row is not None:  # else another writer has made a dictionary meanwhile, and compressed the page with it
                smaller = compressor.compress(_expand(row.body, row.size, None))
                connection.execute(_snapshot.update().where(here).values(body=smaller, dictionary_id=number))
    return True


def _newest_bytes(db: Database, source_id: str) -> bytes:
    """A source's newest pages, as many as a dictionary holds, the newest last: what is near is found for less."""
    mine = select(_snapshot.c.sha256, _snapshot.c.size).where(_snapshot.c.source_id == source_id, _snapshot.c.size > 0)
    newest = mine.order_by(_snapshot.c.fetched_at.desc(), _snapshot.c.sha256).limit(DICTIONARY_BYTES // LEAST_BYTES)
    with db.reading() as connection:
        found = connection.execute(newest).all()
    longest = DICTIONARY_BYTES // 2  # of one page: two templates at least
    chosen, room = [], DICTIONARY_BYTES
    for row in found:
        if min(row.size, longest) <= room:
            chosen.append(row.sha256)
            room -= min(row.size, longest)
    return b"".join(page.body[:longest] for page in read_all(db, chosen[::-1]))


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


def _count(db: Database, source_id: str) -> int:
    """How many pages of a source are kept."""
    with db.reading() as connection:
        return connection.execute(_PAGES, {"source_id": source_id}).scalar_one()


@dataclass(frozen=True)
class Dictionary:
    """A dictionary as loaded, with its number in the database and the number of its source's pages back then."""

    id: int
    pages: int
    data: zstandard.ZstdCompressionDict


# Dictionaries never change, and preparing one costs more than compressing a page with it.
_loaded: WeakKeyDictionary[Database, dict[int, zstandard.ZstdCompressionDict]] = WeakKeyDictionary()
_loading = Lock()


def _newest_dictionary(db: Database, connection: Connection, source_id: str) -> Dictionary | None:
    newest = connection.execute(_NEWEST_DICTIONARY, {"source_id": source_id}).one_or_none()
    return None if newest is None else Dictionary(newest.id, newest.pages, _dictionary_by_id(db, connection, newest.id))


def _dictionary_by_id(db: Database, connection: Connection, number: int) -> zstandard.ZstdCompressionDict:
    with _loading:
        loaded = _loaded.setdefault(db, {})
        data = loaded.pop(number, None)
    if data is None:
        data = _to_dictionary(
            connection.execute(select(_dictionary.c.body).where(_dictionary.c.id == number)).scalar_one()
        )
    with _loading:
        loaded[number] = data  # the one that was used last stands last
        while len(loaded) > LOADED:
            del loaded[next(iter(loaded))]
    return data


def _to_dictionary(stored: bytes) -> zstandard.ZstdCompressionDict:
    """A dictionary from how it is stored: pages, compressed; or by an earlier version one that zstd trained, as is."""
    if stored.startswith(_ZSTD_FRAME):
        content = zstandard.ZstdDecompressor().decompress(stored)
        data = zstandard.ZstdCompressionDict(content, dict_type=zstandard.DICT_TYPE_RAWCONTENT)
    else:
        data = zstandard.ZstdCompressionDict(stored)
    data.precompute_compress(level=LEVEL)
    return data
