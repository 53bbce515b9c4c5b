"""The address of a list's next page, where it is counted rather than linked."""

from __future__ import annotations

import re

from parsers import urls

# The place in a template where the count stands.
_COUNT = re.compile(r"\{(page0?|start)\}")


def counts(template: str) -> bool:
    """Whether the text is a template of counted addresses, not a selector or a path."""
    return _COUNT.search(template) is not None


def next_counted(listing_url: str, template: str, current: str | None, page_size: int) -> str | None:
    """The page after `current` in a list whose pages are counted.

    `template` is an address relative to the list's, or, beginning with `&`, what is added to it; `{page}` counts
    pages from 1, `{page0}` from 0, `{start}` items from 0. A `current` that is no counted page is the first one.
    """
    joined = _join(listing_url, template)
    if joined is None:
        return None
    address, kind = joined
    number = _number_in(address, current)
    if number is None:
        number = 1 if kind == "page" else 0
    return address.replace(_MARK, str(number + (page_size if kind == "start" else 1)))


def is_counted_page(listing_url: str, template: str, url: str) -> bool:
    """Whether the address is a further page of the list."""
    joined = _join(listing_url, template)
    return joined is not None and _number_in(joined[0], url) is not None


_MARK = "00000count00000"  # stands for the count while an address is joined, which would escape braces


def _join(listing_url: str, template: str) -> tuple[str, str] | None:
    """The address of a counted page with a mark for its count, and what is counted."""
    kind = _COUNT.search(template)
    if kind is None:
        return None
    marked = _COUNT.sub(_MARK, template)
    address = listing_url + marked if template.startswith("&") else urls.absolute(listing_url, marked)
    return (address, kind[1]) if address else None


def _number_in(address: str, current: str | None) -> int | None:
    """The count in the present page's address, if it has the counted form."""
    if not current:
        return None
    before, _, after = urls.canonicalize(address).partition(_MARK)
    current = urls.canonicalize(current)
    middle = current.removeprefix(before).removesuffix(after)
    counted = current.startswith(before) and current.endswith(after) and middle.isdecimal() and len(middle) < 10
    return int(middle) if counted else None
