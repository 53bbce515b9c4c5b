"""Which releases are one: keys of addresses, the hash of what a release says, and likeness of two texts.

Keys and hashes are stored, so their meaning never changes; what parsers do to an address may.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cached_property, lru_cache
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

from parsers.record import Record

# Longest key in bytes: PostgreSQL indexes at most 2,704 of a value.
MAX_KEY = 2000

# Parameters that tell how a reader came, not what is read: campaign tags, and session ids of old servers.
_TRACKING = re.compile(
    r"(?:utm_\w+|mtm_\w+|pk_\w+|fbclid|gclid|dclid|msclkid|yclid|twclid|igshid|mc_[ce]id|_ga|_gl|ref_src|cmpid|ocid"
    r"|phpsessid|jsessionid|aspsessionid\w*|sid|sessionid)\Z",
    re.IGNORECASE,
)
# Most addresses: nothing in them that is to be taken out, unquoted or put in order.
_SIMPLE = re.compile(r"https?://(?:www\.)?([a-z0-9][a-z0-9.-]*)((?:/[A-Za-z0-9._~-]*)*)\Z")
_SESSION_PATH = re.compile(r";jsessionid=[^/?#]*", re.IGNORECASE)  # ";jsessionid=…", as Java servers write it
_WORD = re.compile(r"\w+")

# Characters that print nothing (soft hyphen, zero-width space and joiners, bidi marks, word joiner, byte order mark,
# variation selectors; Unicode category Cf and its like), and the many shapes of quotes and dashes, each to one.
_INVISIBLE = [0, 0xAD, 0x34F, 0x61C, 0x180E, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070)]
_INVISIBLE += [*range(0xFE00, 0xFE10), 0xFEFF]
_QUOTES = dict.fromkeys("‘’‚‛`´′ʼʹ＇", "'") | dict.fromkeys("“”„‟″«»〝〞＂", '"')
_DASHES = dict.fromkeys("‐‑‒–—―−﹘﹣－", "-")
# Common ones that NFKC would fold as well: without them, most texts need it not.
_COMMON = dict.fromkeys("\u00a0\u2009\u202f", " ") | {"…": "..."}
_PLAIN = _COMMON | _QUOTES | _DASHES | dict.fromkeys(map(chr, _INVISIBLE), "")
_ODD = re.compile(f"[{re.escape(''.join(_PLAIN))}]")


@lru_cache(4096)  # a release's address comes several times: asked for, read, canonical, in a translation's links
def address_key(url: str) -> str:
    """An address as a key: without scheme, `www.`, fragment, closing slash, tracking and session parameters."""
    if (simple := _SIMPLE.match(url)) and len(url) < MAX_KEY:
        return simple[1] + simple[2].rstrip("/")
    try:
        parts = urlsplit(url.strip())
        host, port = (parts.hostname or "").removeprefix("www."), parts.port
    except ValueError:  # not an address by RFC 3986: its own key
        return bounded(url.strip())
    if not host:
        return bounded(url.strip())
    key = host + (f":{port}" if port not in (None, 80, 443) else "")
    key += _SESSION_PATH.sub("", unquote(parts.path)).rstrip("/")
    if parts.query:
        kept = sorted(pair for pair in parse_qsl(parts.query, keep_blank_values=True) if not _TRACKING.match(pair[0]))
        key += f"?{urlencode(kept)}" if kept else ""
    return bounded(unicodedata.normalize("NFC", key))


def bounded(key: str) -> str:
    """A key that an index takes: what is too long ends in the digest of the whole. NUL fits in no text column."""
    key = key.replace("\0", "")
    data = key.encode("utf-8", "replace")
    if len(data) <= MAX_KEY:
        return data.decode()
    return data[: MAX_KEY - 80].decode(errors="ignore") + "#" + hashlib.sha256(data).hexdigest()


def fold(text: str) -> str:
    """A text as it reads: NFKC, no invisible characters, one kind of quote and dash, single spaces."""
    if text.isascii():
        return " ".join(text.replace("`", "'").replace("\0", "").split())
    # Quotes first: NFKC would take an acute accent apart into a space and a mark.
    folded = _to_plain(text)
    if not folded.isascii() and not unicodedata.is_normalized("NFKC", folded):
        folded = _to_plain(unicodedata.normalize("NFKC", folded))
    return " ".join(folded.split())


def _to_plain(text: str) -> str:
    for odd in set(_ODD.findall(text)):  # few kinds, each many times: three times as fast as `str.translate`
        text = text.replace(odd, _PLAIN[odd])
    return text


def content_hash(record: Record) -> str:
    """The hash of what a release says: title, body, dates, attachments; not how its page or parser says it."""
    lines = [
        fold(record.title),
        fold(record.text),
        _moment(record.published_at),
        str(record.event_date or ""),
        str(record.event_end_date or ""),
        *sorted(address_key(attachment.url) for attachment in record.attachments),
    ]
    return _digest(lines)


def record_hash(record: Record) -> str:
    """The hash of all that was read, the derived fields too; without where it was read and by what."""
    left_out = {"url", "canonical_url", "parser", "origins", "warnings"}
    return _digest([record.model_dump_json(exclude=left_out)])


def _digest(lines: Iterable[str]) -> str:
    return hashlib.sha256("\x1f".join(lines).encode("utf-8", "replace")).hexdigest()


def _moment(value: datetime | date | None) -> str:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="minutes")
    return str(value or "")


@dataclass(frozen=True)
class Likeness:
    """A release reduced to what tells it from another: its title, its text and its day."""

    title: str
    text: str
    day: date | None

    @cached_property
    def folded_title(self) -> str:
        return fold(self.title).casefold()

    @cached_property
    def shingles(self) -> frozenset[int]:
        """Hashes of runs of four words of the text's first 50,000 characters."""
        words = _WORD.findall(fold(self.text[:50_000]).casefold())
        if len(words) < 4:
            words = list("".join(words))  # scripts without spaces, and very short texts: by letters
        return frozenset(hash(tuple(words[at : at + 4])) for at in range(max(1, len(words) - 3)))


ALIKE = 0.25  # share of the shorter text's runs of words that the other has too
YEARLY_DAYS = 60  # the same title so far apart is another occasion: a yearly greeting under one address


def is_other_document(old: Likeness, new: Likeness) -> bool:
    """Whether two texts found under one address are two documents, not two states of one.

    An edit keeps much of the text, or the title, or the date. Another document keeps none of them; or keeps
    the title alone, as a yearly greeting does, at a date months away.
    """
    if _alike(old.shingles, new.shingles):
        return False
    apart = abs((old.day - new.day).days) if old.day and new.day else None
    if _same_title(old.folded_title, new.folded_title):
        return apart is not None and apart >= YEARLY_DAYS and bool(old.text and new.text)
    return apart is None or apart >= 1


def _alike(old: frozenset[int], new: frozenset[int]) -> bool:
    return len(old & new) >= ALIKE * min(len(old), len(new))


def _same_title(old: str, new: str) -> bool:
    """Whether at least half of the words (letters, in a script without spaces) are common to both."""
    olds, news = set(_WORD.findall(old)), set(_WORD.findall(new))
    if min(len(olds), len(news)) <= 1:
        olds, news = set(old), set(new)
    return len(olds & news) >= 0.5 * max(len(olds), len(news), 1)
