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
    kind = _COUNT.search(template)
    if kind is None:
        return None
    joined = listing_url + template if template.startswith("&") else urls.absolute(listing_url, _mark(template))
    if joined is None:
        return None
    joined = _mark(joined)
    step = page_size if kind[1] == "start" else 1
    number = _number_in(joined, current)
    if number is None:
        number = 1 if kind[1] == "page" else 0
    return joined.replace(_MARK, str(number + step))


_MARK = "00000count00000"  # stands for the count while an address is joined, which would escape braces


def _mark(template: str) -> str:
    return _COUNT.sub(_MARK, template)


def _number_in(joined: str, current: str | None) -> int | None:
    """The count in the present page's address, if it has the counted form."""
    if not current:
        return None
    before, _, after = urls.canonicalize(joined).partition(_MARK)
    address = urls.canonicalize(current)
    middle = address.removeprefix(before).removesuffix(after)
    counted = address.startswith(before) and address.endswith(after) and middle.isdecimal() and len(middle) < 10
    return int(middle) if counted else None
