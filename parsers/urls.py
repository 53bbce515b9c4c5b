"""Addresses: made absolute, made canonical, and the document's own number read from them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

import ada_url

if TYPE_CHECKING:
    from parsers.ministry import Ministry

MAX_LENGTH = 8192
"""Characters in an address; what is longer is no address of a document. RFC 9110 asks servers to take 8,000."""

_PASSES = 8
"""Passes after which an address is taken as it is: two do for all that sites publish."""

# Query parameters that say who sent the reader, not what is read: campaign tags of analytics products, click ids of
# advertising networks and mailers, and Liferay's way back to the list.
_TRACKING = re.compile(
    r"(?:utm|pk|mtm|piwik|matomo|hsa|oly|vero|at)_\w+"
    r"|(?:fb|g|d|tw|tt|y|ys|ms)cl(?:id|src|kid)|gbraid|wbraid|igsh(?:id)?|_openstat"
    r"|mc_[ce]id|mkt_tok|_hs(?:enc|mi|ctatracking)|_g[al]|xtor|wt[._]mc\w*|cmpid|s_cid|inheritredirect|redirect",
    re.IGNORECASE,
)
# Query parameters that hold a server's session. A short `sid` is a story's number in PHP-Nuke and its kin.
_SESSION = re.compile(
    r"(?:jsessionid|phpsessid|aspsessionid\w*|asp\.net_sessionid|cfid|cftoken|session_?id|sessid)=.*"
    r"|sid=[a-z0-9]{20,64}",
    re.IGNORECASE,
)
# A session in the path: Java's ;jsessionid=... and ASP.NET's /(S(...))/.
_PATH_SESSION = re.compile(
    r";jsessionid=[^/?#]*|/\([A-Z]\([a-z0-9]{20,30}\)(?:[A-Z]\([a-z0-9]{20,30}\))?\)", re.IGNORECASE
)
# A percent-coded byte; those of unreserved characters (RFC 3986, 2.3) mean the character itself. A percent sign that
# codes nothing stands for itself: left as it is, what is decoded behind it could make it code something.
_PERCENT = re.compile(r"%([0-9A-Fa-f]{2})?")
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")


def absolute(base: str | None, href: str | None) -> str | None:
    """`href` as an absolute http(s) address, resolved against `base` by the WHATWG's rules; None where it is none."""
    if not href or len(href) > MAX_LENGTH:
        return None
    href = href.strip().replace("&amp;", "&")  # escaped twice: no site means the entity
    try:
        joined = ada_url.join_url(base, href) if base else ada_url.normalize_url(href)
    except ValueError:
        return None
    return joined if joined.startswith(("http:", "https:")) and len(joined) <= MAX_LENGTH else None


@lru_cache(maxsize=4096)
def canonicalize(url: str) -> str:
    """The one form of a document's address, by which it is known again. Idempotent.

    Scheme, `www.`, port 80 or 443, user, fragment, trailing slashes, tracking parameters and session ids make no
    second document; any other query does, for on many sites it is the document's number (`?id=7`, `?dtl/7/Title`).
    What is no http(s) address comes back as it is, without the blanks around it. The form is for comparing: a server
    may know the address only with the `www.` or `http:` that it was found under.
    """
    form = url.strip()
    if len(form) > MAX_LENGTH:
        return form
    for _ in range(_PASSES):
        again = _canonical(form)
        if again == form:
            break
        form = again
    return form


def _canonical(url: str) -> str:
    """One pass: what it takes away (a session in a step of the path, a closing dot) may lay open more to normalize."""
    try:
        parsed = ada_url.URL(url)
    except ValueError:
        return url
    name = _bare(parsed.hostname)
    if parsed.protocol not in ("http:", "https:") or not name:
        return url
    path = _PATH_SESSION.sub("", _plain(parsed.pathname)).rstrip("/") or "/"
    query = _clean_query(parsed.search.removeprefix("?"))
    port = f":{parsed.port}" if parsed.port not in ("", "80", "443") else ""
    return f"https://{name}{port}{path}{'?' + query if query else ''}"


@lru_cache(maxsize=16)  # a page's own address is asked for again and again while it is read
def host(url: str | None) -> str | None:
    """The address's host in lower case and without `www.`; None where there is none."""
    if not url or len(url) > MAX_LENGTH:
        return None
    try:
        name = ada_url.URL(url.strip()).hostname
    except ValueError:
        return None
    return _bare(name) or None


def native_id(url: str | None, ministry: Ministry | None) -> str | None:
    """The site's own number of the document at `url` (or of the feed item with that guid), as the ministry reads it."""
    pattern = ministry.native_id_pattern if ministry else None
    if not url or pattern is None or len(url) > MAX_LENGTH:
        return None
    found = pattern.search(url)
    return next((group for group in found.groups() if group), None) if found else None


def _bare(name: str) -> str:
    name = name.rstrip(".")
    while name.startswith("www.") and "." in name[4:]:
        name = name[4:]
    return name


def _plain(path: str) -> str:
    """Percent-coding in its one normal form: only where it is needed, in capitals."""

    def character(match: re.Match[str]) -> str:
        if match[1] is None:
            return "%25"
        plain = chr(int(match[1], 16))
        return plain if plain in _UNRESERVED else match[0].upper()

    return _PERCENT.sub(character, path)


def _clean_query(query: str) -> str:
    kept = [pair for pair in _plain(query).split("&") if pair and not _is_noise(pair)]
    return "&".join(kept)


def _is_noise(pair: str) -> bool:
    name, equals, _ = pair.partition("=")
    return bool(equals) and (_TRACKING.fullmatch(name) is not None or _SESSION.fullmatch(pair) is not None)
