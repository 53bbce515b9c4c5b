"""European Parliament press room.

Structure: real pages of 2019 to 2025. The reference (20230707IPR02427) is the identity of a release in all its
languages; the words after it in the address may change.
"""

from parsers.ministry import Expect, Feed, Ministry, Pages

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
        Feed(url="https://www.europarl.europa.eu/rss/doc/press-releases-plenary/{language}.xml"),
        Pages(
            url="https://www.europarl.europa.eu/news/{language}/page/1",
            item="article.ep-m_product",
            date="time",
            next="/news/{language}/page/{page}",
        ),
    ),
    native_id=r"/(\d{8}IPR\d{5})(?:[/?#]|$)",
    release_url=r"/news/[a-z]{2}/(?:press-room|agenda)/\d{8}[A-Z]{3}\d{5}",
    expect=Expect(releases_a_week=25),
)
