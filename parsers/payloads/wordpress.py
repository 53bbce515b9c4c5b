"""A post of WordPress's REST API: /wp-json/wp/v2/posts/<id> (developer.wordpress.org/rest-api/reference/posts)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

from parsers.attachments import read_attachments
from parsers.blocks import clean, lean_markup, make_soup, read_blocks
from parsers.content import region_of
from parsers.document import Document, Stamp
from parsers.errors import ParseError
from parsers.extract import Extract
from parsers.normalize.dates import parse_stamp


def read(data: Mapping[str, Any], document: Document, zone: ZoneInfo | None) -> Extract | None:
    """The release in a post; None where the object is no post."""
    title, content = _rendered(data.get("title")), _rendered(data.get("content"))
    if title is None or content is None:
        return None
    region = region_of(content, "script, style, figure, .sharedaddy")
    link = data.get("link")
    attachments = read_attachments(region, link if isinstance(link, str) else document.url)
    passages = read_blocks(lean_markup(region))
    headline = clean(make_soup(title).get_text(" "))
    if not passages or not headline:
        raise ParseError("empty", "the post has no text", url=document.url)
    published = _stamp(data, "date", zone)
    return Extract(
        title=headline,
        passages=passages,
        layout="wordpress-api",
        published=published,
        updated=_stamp(data, "modified", zone),
        attachments=attachments,
        canonical_url=link if isinstance(link, str) and link.startswith(("http://", "https://")) else None,
        native_id=str(data["id"]) if isinstance(data.get("id"), int) else None,
        warnings=[] if published else ["no date of publication found"],
        origins={"title": "api", "body": "api"} | ({"published_at": "api"} if published else {}),
    )


def _rendered(value: object) -> str | None:
    rendered = value.get("rendered") if isinstance(value, Mapping) else None
    return rendered if isinstance(rendered, str) else None


def _stamp(data: Mapping[str, Any], name: str, zone: ZoneInfo | None) -> Stamp | None:
    """The site's local time where its zone is known, else the instant in UTC that stands beside it."""
    local, utc = data.get(name), data.get(f"{name}_gmt")
    if zone is not None and isinstance(local, str) and (stamp := parse_stamp(local, zone=zone)):
        return stamp
    if isinstance(utc, str) and utc and (stamp := parse_stamp(utc if utc.endswith("Z") else f"{utc}Z")):
        return stamp
    return parse_stamp(local) if isinstance(local, str) else None
