"""The releases of the sample capture, each as the pipeline would hand it to the parser."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from parsers import urls
from parsers.discovery import discover, listing_for
from parsers.document import Document, Link
from parsers.ministries import for_url
from parsers.ministry import Ministry

SAMPLES = Path(__file__).parents[2] / "samples"


@dataclass(frozen=True)
class Response:
    """One line of the capture's index, with its bytes."""

    url: str
    file: str
    status: int
    content_type: str
    time: str

    @property
    def body(self) -> bytes:
        return (SAMPLES / self.file).read_bytes()

    @property
    def ministry(self) -> Ministry | None:
        return for_url(self.url)

    def document(self, link: Link | None = None) -> Document:
        url = link.url if link else self.url
        return Document(self.body, url=url, headers={"Content-Type": self.content_type}, status=self.status, link=link)


def responses() -> list[Response]:
    """Every line of the index, in its order."""
    with (SAMPLES / "index.tsv").open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t")
        return [Response(r["url"], r["file"], int(r["status"]), r["content_type"], r["time"]) for r in rows]


def listings() -> list[Response]:
    return [
        each
        for each in responses()
        if each.ministry is not None
        and urls.canonicalize(each.url) in {urls.canonicalize(p.url) for p in each.ministry.places}
    ]


def links() -> dict[str, Link]:
    """What the listings say of each release, the latest word last, by the address that is requested for it."""
    found: dict[str, Link] = {}
    for each in listings():
        ministry = each.ministry
        assert ministry is not None
        for link in discover(each.document(), ministry, listing_for(each.url, ministry)).items:
            found[ministry.request_url(link.url)] = link
    return found


def releases() -> Iterator[tuple[str, Document, Ministry]]:
    """A name, the document and the ministry of every release: pages by their file, whole items by their address."""
    said, listed = links(), {each.file for each in listings()}
    for each in responses():
        if each.file in listed or each.status != 200 or each.url not in said:
            continue
        ministry = each.ministry
        assert ministry is not None
        yield each.file.rpartition(".")[0], each.document(said[each.url]), ministry
    seen: set[bytes] = set()
    for each in listings():
        ministry = each.ministry
        assert ministry is not None
        for link in discover(each.document(), ministry, listing_for(each.url, ministry)).items:
            if link.payload is None or link.media_type is None or (key := link.payload + link.url.encode()) in seen:
                continue
            seen.add(key)
            slug = link.url.rstrip("/").rpartition("/")[2].removesuffix(".html")
            name = f"{each.file.rpartition('.')[0]}-{slug}-{link.language}"
            yield (
                name,
                Document(link.payload, url=link.url, headers={"Content-Type": link.media_type}, link=link),
                ministry,
            )
