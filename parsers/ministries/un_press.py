"""United Nations press releases and meetings coverage. Drupal.

Article structure: real pages of 2023; an address ends in the document's symbol (sgsm21982.doc.htm), the list of
press releases is linked from each. The feed (ten items, checked by several public readers of it in 2026) holds
releases and meetings coverage alike.
"""

from parsers.ministry import Expect, Feed, Layout, Ministry, Pages

MINISTRY = Ministry(
    id="un-press",
    name={"en": "United Nations", "fr": "Nations Unies"},
    country=None,
    timezone="America/New_York",
    languages=("en", "fr"),
    url="https://press.un.org/",
    listings=(
        Feed(url="https://press.un.org/{language}/rss.xml"),
        Pages(
            url="https://press.un.org/{language}/press-release",
            archive=True,
            item=".view-content .views-row",
            link="a[href*='.doc.htm']",
            date="time",
            next=".pager__item--next a, .pager-next a",
        ),
    ),
    layouts=(
        Layout(
            name="drupal",
            signature="article.node, .field--name-body",
            title="h1.page-header",
            published=".field--name-field-dated time",
            number=".field--name-field-symbol",
            category=".field--name-field-doctype",
            topics=".field--name-field-country .field__item, .field--name-field-subject .field__item",
            body=".field--name-body",
        ),
    ),
    native_id=r"/(?:en|fr)/\d{4}/([a-z]+\d+[a-z0-9.-]*?)\.doc\.htm",
    release_url=r"/(?:en|fr)/\d{4}/[a-z0-9.-]+\.doc\.htm",
    expect=Expect(releases_a_week=80),
)
