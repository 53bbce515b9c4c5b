"""Synthetic releases of our own words, as many as wanted, the same each time: for tests and for measuring."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from parsers.record import Attachment, Block, Mention, Record, Speaker, Translation, body_text
from storage import snapshots, sources, statements
from storage.database import Database

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
SYLLABLES = [
    "ka",
    "lo",
    "mi",
    "ter",
    "san",
    "dro",
    "vel",
    "pri",
    "on",
    "est",
    "ur",
    "ban",
    "shi",
    "do",
    "re",
    "fal",
    "nim",
    "cor",
    "que",
    "tal",
    "ve",
    "zu",
]
KINDS = ("statement", "remarks", "readout", "press_release", "briefing")
PLACES = (("Lisbon", "PT"), ("Nairobi", "KE"), ("Lima", "PE"), ("Tallinn", "EE"), (None, None))


def vocabulary(size: int = 20_000, seed: int = 7) -> list[str]:
    """Words of our own making."""
    chance = random.Random(seed)
    return ["".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) for _ in range(size)]


def records(count: int, *, words: int = 700, source: str = "xx-mfa", seed: int = 1) -> Iterator[Record]:
    """Releases of about `words` words, used as often as words of a language are (by Zipf's law)."""
    chance = random.Random(seed)
    lexicon = vocabulary()
    weights = [1 / (rank + 10) for rank in range(len(lexicon))]
    for number in range(count):
        drawn = chance.choices(lexicon, weights, k=words)
        paragraphs = tuple(
            Block(type="paragraph", text=" ".join(drawn[at : at + 60]).capitalize() + ".")
            for at in range(0, len(drawn), 60)
        )
        place, country = PLACES[number % len(PLACES)]
        url = f"https://mfa.example/news/{number}"
        yield Record(
            source=source,
            issuer="Ministry of Foreign Affairs of Example",
            url=url,
            canonical_url=url,
            native_id=str(number),
            language="en",
            title=f"Statement {number} on {' '.join(chance.choices(lexicon, k=6))}",
            kind=KINDS[number % len(KINDS)],
            speakers=(Speaker(name="Ana Example", role="Minister", person_id="ana-example"),),
            place=place,
            place_country=country,
            published_at=NOW - timedelta(hours=number),
            published_precision="minute",
            body=paragraphs,
            text=body_text(paragraphs),
            attachments=(Attachment(url=f"{url}/annex.pdf", title="Annex"),),
            translations=(Translation(language="fr", url=f"{url}?lang=fr"),),
            mentions=tuple(
                Mention(type="country", text=name, value=code) for name, code in PLACES[:4] if name and code
            ),
            parser="xx-mfa/page@1",
        )


def page_of(record: Record, *, size: int = 20_000) -> bytes:
    """A page around a release, about as large as real ones: navigation before, footer after."""
    menu = "".join(f'<li class="nav__item"><a href="/section/{n}">Section {n}</a></li>' for n in range(size // 70))
    paragraphs = "".join(f"<p>{block.text}</p>" for block in record.body)
    return f"<html><body><ul>{menu}</ul><h1>{record.title}</h1><div>{paragraphs}</div></body></html>".encode()


def register(db: Database, source: str = "xx-mfa") -> None:
    """The ministry that the releases are of."""
    row = sources.SourceRow(source, "Ministry of Example", None, "https://mfa.example/", ("en",))
    sources.register(db, [row])


def store(db: Database, batch: list[Record], *, pages: bool = True, at: datetime = NOW) -> list[statements.Saved]:
    """Keep each release's page and save it, in one transaction each."""
    source = batch[0].source or ""
    digests: list[str | None] = [None] * len(batch)
    if pages:
        kept = [snapshots.Page(source, record.url or "", page_of(record), "text/html", "utf-8", at) for record in batch]
        digests = list(snapshots.keep_all(db, kept))
    arrivals = [
        statements.Arrival(source_id=source, record=record, url=record.url or "", snapshot_sha256=digest, fetched_at=at)
        for record, digest in zip(batch, digests, strict=True)
    ]
    return statements.save(db, arrivals, at)
