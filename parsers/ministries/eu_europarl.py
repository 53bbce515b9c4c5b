"""European Parliament press room.

Structure: real pages of 2019 to 2025. The reference (20230707IPR02427) is the identity of a release in all its
languages; the words after it in the address may change.
"""

import re

from parsers.document import Document
from parsers.extract import Extract
from parsers.ministry import Expect, Feed, Layout, Ministry, Pages

# The number of a release, which its page states only in its addresses.
_NUMBER = re.compile(r"/(\d{8}[A-Z]{3}\d{5})/")


class Numbered(Layout):
    """Takes the document's number from its address."""

    def amend(self, document: Document, extract: Extract) -> Extract:
        found = _NUMBER.search(document.url or "") or _NUMBER.search(extract.canonical_url or "")
        if found is not None:
            extract.number = found[1]
        return extract


MINISTRY = Ministry(
    id="eu-europarl",
    name={
        "en": "European Parliament",
        "fr": "Parlement européen",
        "de": "Europäisches Parlament",
        "es": "Parlamento Europeo",
        "it": "Parlamento europeo",
    },
    country=None,
    timezone="Europe/Brussels",
    languages=("en", "fr", "de", "es", "it", "pl"),
    url="https://www.europarl.europa.eu/",
    listings=(
        Feed(url="https://www.europarl.europa.eu/rss/doc/press-releases-plenary/{language}.xml", archive=True),
        Pages(
            url="https://www.europarl.europa.eu/news/{language}/page/1",
            languages=("en", "fr", "de"),
            item="article.ep-m_product",
            date="time",
            next="/news/{language}/page/{page}",
        ),
    ),
    layouts=(
        Numbered(
            name="press-room",
            title="h1.ep_title",
            published="time[itemprop='datePublished']",
            subtitle=".ep-a_facts",
            body=".ep-a_text",
            attachments="a[href*='/pdfs/news/']",
            translations="#language-select option[lang], #language-select a[lang]",
        ),
    ),
    native_id=r"/(\d{8}IPR\d{5})(?:[/?#]|$)",
    release_url=r"/news/[a-z]{2}/(?:press-room|agenda)/\d{8}[A-Z]{3}\d{5}",
    expect=Expect(releases_a_week=25),
)
