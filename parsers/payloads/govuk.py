"""GOV.UK's content API: https://www.gov.uk/api/content/<path>, schemas in alphagov/publishing-api."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

from parsers import urls
from parsers.attachments import media_type, read_attachments
from parsers.blocks import clean, lean_markup, read_blocks
from parsers.content import region_of
from parsers.document import Document, Stamp
from parsers.errors import ParseError
from parsers.extract import Extract
from parsers.normalize.dates import parse_stamp
from parsers.record import Attachment, Translation

SITE = "https://www.gov.uk"

RELEASE_TYPES = frozenset(
    (
        "news_story", "press_release", "world_news_story", "government_response", "news_article", "fatality_notice",
        "speech", "oral_statement", "written_statement", "authored_article", "transcript", "drafted_speech",
        "statement", "world_location_news_article",
    )
)  # fmt: skip
"""Values of `document_type` that are releases; the other 150 are guidance, case studies, consultations, lists."""

# Parts of a body that stand beside the text: contacts, addresses, attachments, the picture's frame.
_BESIDE = "div.contact, div.address, div.vcard, .gem-c-attachment, section.attachment, figure, .call-to-action .contact"


def read(data: Mapping[str, Any], document: Document, zone: ZoneInfo | None) -> Extract | None:
    """The release in a content item; None where the object is none of GOV.UK's."""
    details = data.get("details")
    if not isinstance(details, Mapping) or "document_type" not in data or "base_path" not in data:
        return None
    kind = str(data["document_type"])
    if kind not in RELEASE_TYPES:
        raise ParseError("not_a_release", f"GOV.UK calls it a {kind.replace('_', ' ')}", url=document.url)
    base = f"{SITE}{data['base_path']}"
    region = region_of(_html(details.get("body")), _BESIDE)
    linked = read_attachments(region, base)
    passages = read_blocks(lean_markup(region))
    title = clean(str(data.get("title") or ""))
    if not passages or not title:
        raise ParseError("empty", "the content item has no text", url=document.url)
    links = data.get("links")
    links = links if isinstance(links, Mapping) else {}
    published = _stamp(details.get("first_public_at") or data.get("first_published_at"), zone)
    origins = {"title": "api", "body": "api"} | ({"published_at": "api"} if published else {})
    return Extract(
        title=title,
        passages=passages,
        layout="content-api",
        subtitle=clean(str(data.get("description") or "")) or None,
        language=str(data.get("locale") or "") or None,
        published=published,
        updated=_last_change(details, zone),
        category=kind,
        byline=_speaker(details, links),
        place=clean(str(details.get("location") or "")) or None,
        event=_stamp(details.get("delivered_on"), zone),
        topics=_titles(links, "topics") or _titles(links, "policy_areas"),
        attachments=_attachments(details, base) or linked,
        translations=_translations(links, data),
        canonical_url=base,
        issuer=next(iter(_titles(links, "primary_publishing_organisation") or _titles(links, "organisations")), None),
        withdrawn=bool(data.get("withdrawn_notice")),
        warnings=[] if published else ["no date of publication found"],
        origins=origins,
    )


def _html(body: object) -> str:
    """A body is HTML, or a list of renderings by content type."""
    if isinstance(body, list):
        parts = [part for part in body if isinstance(part, Mapping)]
        html = [part.get("content") for part in parts if part.get("content_type") == "text/html"]
        return str(html[0]) if html else ""
    return str(body or "")


def _stamp(value: object, zone: ZoneInfo | None) -> Stamp | None:
    return parse_stamp(value, zone=zone) if isinstance(value, str) else None


def _last_change(details: Mapping[str, Any], zone: ZoneInfo | None) -> Stamp | None:
    """The time of the newest note of change; the first note is the publication itself."""
    history = details.get("change_history")
    notes = [note for note in history if isinstance(note, Mapping)] if isinstance(history, list) else []
    stamps = [stamp for note in notes if (stamp := _stamp(note.get("public_timestamp"), zone)) is not None]
    return max(stamps, key=lambda stamp: str(stamp.value)) if len(stamps) > 1 else None


def _linked(links: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    items = links.get(name)
    return [item for item in items if isinstance(item, Mapping)] if isinstance(items, list) else []


def _titles(links: Mapping[str, Any], name: str) -> tuple[str, ...]:
    return tuple(title for item in _linked(links, name) if (title := clean(str(item.get("title") or ""))))


def _speaker(details: Mapping[str, Any], links: Mapping[str, Any]) -> str | None:
    """ "Name, Office" where a speaker is linked with a role, the bare name else."""
    without_profile = details.get("speaker_without_profile")
    if isinstance(without_profile, str) and without_profile.strip():
        return clean(without_profile)
    names = _titles(links, "speaker")
    if not names:
        return None
    roles = _titles(links, "roles")
    return f"{names[0]}, {roles[0]}" if len(roles) == 1 else names[0]


def _attachments(details: Mapping[str, Any], base: str) -> tuple[Attachment, ...]:
    found = []
    items = details.get("attachments")
    for item in items if isinstance(items, list) else ():
        url = urls.absolute(base, item.get("url")) if isinstance(item, Mapping) else None
        if url is not None:
            kind = item.get("content_type")
            found.append(
                Attachment(
                    url=url,
                    title=clean(str(item.get("title") or "")) or None,
                    media_type=kind if isinstance(kind, str) else media_type(url),
                )
            )
    return tuple(found)


def _translations(links: Mapping[str, Any], data: Mapping[str, Any]) -> tuple[Translation, ...]:
    found = []
    for item in _linked(links, "available_translations"):
        language, path = item.get("locale"), item.get("base_path")
        if (
            isinstance(language, str)
            and isinstance(path, str)
            and path.startswith("/")
            and language != data.get("locale")
        ):
            found.append(Translation(language=language, url=f"{SITE}{path}"))
    return tuple(found)
