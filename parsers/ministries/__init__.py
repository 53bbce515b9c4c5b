"""The ministries that are known, one module each, found by id and by address."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from difflib import get_close_matches
from functools import cache
from types import MappingProxyType

from parsers import urls
from parsers.ministry import Ministry


class UnknownMinistryError(KeyError):
    """No ministry has this id; `near` holds the ids that look most like it."""

    def __init__(self, ministry_id: str, near: tuple[str, ...]) -> None:
        hint = f"; did you mean {' or '.join(near)}?" if near else ""
        self.message = f"no ministry has the id {ministry_id!r}{hint}"
        super().__init__(self.message)
        self.ministry_id = ministry_id
        self.near = near

    def __str__(self) -> str:
        return self.message


@cache
def all_ministries() -> Mapping[str, Ministry]:
    """Every ministry by its id, in the order of the ids."""
    modules = (importlib.import_module(f"{__name__}.{found.name}") for found in pkgutil.iter_modules(__path__))
    known = {module.MINISTRY.id: module.MINISTRY for module in modules if hasattr(module, "MINISTRY")}
    return MappingProxyType(dict(sorted(known.items())))


def get(ministry_id: str) -> Ministry:
    """The ministry of that id. Raises UnknownMinistryError, which names the ids nearest to it."""
    known = all_ministries()
    if ministry_id not in known:
        raise UnknownMinistryError(ministry_id, tuple(get_close_matches(ministry_id.lower(), known, n=3)))
    return known[ministry_id]


@cache
def _by_host() -> Mapping[str, Ministry]:
    return {
        host: ministry
        for ministry in all_ministries().values()
        for host in (urls.host(ministry.url), *ministry.hosts, *(urls.host(entry.url) for entry in ministry.listings))
        if host
    }


def for_url(url: str | None) -> Ministry | None:
    """The ministry that the address belongs to, by its host; None where none is known."""
    return _by_host().get(urls.host(url) or "") if url else None
