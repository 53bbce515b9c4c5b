"""United Nations press releases and meetings coverage. Drupal.

Article structure: real pages of 2023; an address ends in the document's symbol (sgsm21982.doc.htm). The feed is
the one that the pages' head names.
"""

from parsers.ministry import Expect, Feed, Ministry

MINISTRY = Ministry(
    id="un-press",
    name={"en": "United Nations", "fr": "Nations Unies"},
    country=None,
    timezone="America/New_York",
    languages=("en", "fr"),
    url="https://press.un.org/",
    listings=(Feed(url="https://press.un.org/{language}/rss.xml"),),
    native_id=r"/(?:en|fr)/\d{4}/([a-z]+\d+[a-z0-9.-]*?)\.doc\.htm",
    release_url=r"/(?:en|fr)/\d{4}/[a-z0-9.-]+\.doc\.htm",
    expect=Expect(releases_a_week=80),
)
