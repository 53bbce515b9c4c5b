"""What a page's head says of it: JSON-LD, OpenGraph, Dublin Core and other meta tags, links to translations."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from selectolax.lexbor import LexborNode

from parsers import urls
from parsers.blocks import clean
from parsers.blocks import names as words
from parsers.page import Page
from parsers.record import Translation

MAX_JSON_LD = 1_000_000
"""Characters of one JSON-LD script; what is larger describes a catalogue, not a release."""

ARTICLE_TYPES = words(
    "Article NewsArticle ReportageNewsArticle AnalysisNewsArticle PressRelease GovernmentAnnouncement "
    "SpecialAnnouncement BlogPosting Report SocialMediaPosting LiveBlogPosting"
)
LIST_TYPES = words("CollectionPage ItemList SearchResultsPage Blog ProfilePage FAQPage ContactPage AboutPage")

# Meta names (lower case) that state when a document was published, in order of trust. dcterms.* and dc.* are Dublin
# Core's; DC.date.issued and its kin those of Australian, Canadian and Irish government profiles.
_PUBLISHED_META = (
    "article:published_time",
    "article:published",
    "og:article:published_time",
    "govuk:first-published-at",
    "govuk:public-updated-at",
    "datepublished",
    "date_published",
    "publishdate",
    "publish_date",
    "publish-date",
    "pubdate",
    "publication_date",
    "publication-date",
    "citation_publication_date",
    "parsely-pub-date",
    "sailthru.date",
    "dcterms.issued",
    "dcterms.available",
    "dc.date.issued",
    "dc.date.published",
    "dcterms.date",
    "dc.date",
    "dcterms.created",
    "dc.date.created",
    "date.release",
    "date",
)
_MODIFIED_META = ("article:modified_time", "og:updated_time", "dcterms.modified", "dc.date.modified", "last-modified")
_TITLE_META = ("og:title", "twitter:title", "dcterms.title", "dc.title", "citation_title", "title")
_STATEMENTS = 'meta,link[rel],script[type="application/ld+json"],[itemtype]:not(script)'
FEED_TYPES = ("application/rss+xml", "application/atom+xml", "application/rdf+xml")
_READ = frozenset((
    *_PUBLISHED_META, *_MODIFIED_META, *_TITLE_META, "refresh", "og:url", "og:type", "og:site_name", "og:locale",
    "generator", "content-language", "dc.language",
))  # fmt: skip


@dataclass(slots=True)
class Metadata:
    """Statements of the head. Dates are words as printed, `title` the text of <title>."""

    title: str = ""
    titles: list[str] = field(default_factory=list)  # other titles, most trusted first
    published: list[tuple[str, str]] = field(default_factory=list)  # (origin, words): "json-ld" before "meta"
    modified: list[tuple[str, str]] = field(default_factory=list)
    language: str | None = None
    site_name: str | None = None
    og_type: str | None = None
    types: frozenset[str] = frozenset()  # schema.org types named in JSON-LD or microdata
    canonical_url: str | None = None
    translations: tuple[Translation, ...] = ()
    feeds: tuple[str, ...] = ()
    generator: str = ""
    refreshes: bool = False  # the page sends its reader elsewhere at once


def read_metadata(page: Page) -> Metadata:
    """All that the head states, read once. Values are cleaned; empty ones are left out."""
    tree = page.tree
    found = Metadata()
    if (node := tree.css_first("title")) is not None:
        found.title = clean(node.text())
    stated, types = _statements(page)
    metas = _metas(stated["meta"], found)
    for name in _TITLE_META:
        if (title := metas.get(name)) and title not in found.titles:
            found.titles.append(title)
    _read_json_ld(stated["script"], types, found)
    for name in _PUBLISHED_META:
        if value := metas.get(name):
            found.published.append(("meta", value))
    found.modified.extend(("meta", metas[name]) for name in _MODIFIED_META if metas.get(name))
    found.site_name = metas.get("og:site_name")
    found.og_type = metas.get("og:type")
    found.generator = metas.get("generator", "")
    root = tree.css_first("html")
    declared = (root.attributes.get("lang") or root.attributes.get("xml:lang")) if root is not None else None
    found.language = declared or metas.get("content-language") or metas.get("dc.language") or metas.get("og:locale")
    _read_links(page, stated["link"], found, metas)
    return found


def _statements(page: Page) -> tuple[Mapping[str, list[LexborNode]], set[str]]:
    """What states something of the page, found in one pass over its tree: elements by tag, and microdata's types."""
    elements: dict[str, list[LexborNode]] = defaultdict(list)
    types: set[str] = set()
    for node in page.tree.css(_STATEMENTS):
        elements[node.tag or ""].append(node)
        attributes = node.attributes
        if "itemtype" in attributes:
            types.add((attributes["itemtype"] or "").rstrip("/").rsplit("/", 1)[-1])
    return elements, types


def _metas(nodes: Sequence[LexborNode], found: Metadata) -> dict[str, str]:
    metas: dict[str, str] = {}
    for node in nodes:
        attributes = node.attributes
        name = attributes.get("property") or attributes.get("name") or attributes.get("http-equiv")
        name = name or attributes.get("itemprop")
        content = attributes.get("content")
        if not name or not content:
            continue
        name = name.strip().lower()
        if name not in _READ or not (value := clean(content)):
            continue
        if name == "refresh" and "url" in value.lower():
            found.refreshes = True
        metas.setdefault(name, value)
    return metas


def _read_links(page: Page, nodes: Sequence[LexborNode], found: Metadata, metas: dict[str, str]) -> None:
    base = page.url
    canonical = None
    translations: dict[str, str] = {}
    feeds: list[str] = []
    for node in nodes:
        attributes = node.attributes
        relation = (attributes.get("rel") or "").lower().split()
        href = attributes.get("href")
        if "canonical" in relation and canonical is None:
            canonical = urls.absolute(base, href)
        elif "alternate" in relation and (attributes.get("type") or "").strip().lower() in FEED_TYPES:
            if feed := urls.absolute(base, href):
                feeds.append(feed)
        elif "alternate" in relation and (language := (attributes.get("hreflang") or "").strip().lower()):
            target = urls.absolute(base, href)
            if target and language != "x-default" and len(translations) < 100:
                translations.setdefault(language, target)
    canonical = canonical or urls.absolute(base, metas.get("og:url"))
    # A canonical address on another host is a template's mistake or a syndicated copy's original: not this page's.
    if canonical and (base is None or urls.host(canonical) == urls.host(base)):
        found.canonical_url = canonical
    found.feeds = tuple(dict.fromkeys(feeds))[:100]
    own = {urls.canonicalize(address) for address in (base, found.canonical_url) if address}
    found.translations = tuple(
        Translation(language=language, url=target)
        for language, target in translations.items()
        if urls.canonicalize(target) not in own
    )


def _read_json_ld(scripts: Sequence[LexborNode], types: set[str], found: Metadata) -> None:
    articles: list[dict[str, Any]] = []
    others: list[dict[str, Any]] = []
    for node in scripts:
        for item in _objects(node.text()):
            kinds = item.get("@type")
            names = {kind.rsplit("/", 1)[-1] for kind in _strings(kinds)}
            types |= names
            if names & ARTICLE_TYPES:
                articles.append(item)
            elif "WebPage" in names:
                others.append(item)
    found.types = frozenset(types)
    for item in articles[:1]:
        found.titles[0:0] = [clean(title) for title in _strings(item.get("headline"))[:1] if clean(title)]
    for item in (articles or others)[:1]:
        found.published.extend(("json-ld", clean(date)) for date in _strings(item.get("datePublished"))[:1] if date)
        found.modified.extend(("json-ld", clean(date)) for date in _strings(item.get("dateModified"))[:1] if date)


def _objects(text: str) -> Iterator[dict[str, Any]]:
    """The objects of a JSON-LD script, those of its @graph included; nothing where it is no JSON."""
    if len(text) > MAX_JSON_LD:
        return
    try:
        data = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return
    queue = [data]
    for _ in range(200):  # objects looked at; a page's own description comes first
        if not queue:
            return
        item = queue.pop(0)
        if isinstance(item, list):
            queue.extend(item[:100])
        elif isinstance(item, dict):
            yield item
            queue.extend(value for key in ("@graph", "mainEntity", "mainEntityOfPage") if (value := item.get(key)))


def _strings(value: object) -> list[str]:
    values = value if isinstance(value, list) else [value]
    return [item for item in values if isinstance(item, str)]
