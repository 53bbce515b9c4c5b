"""United States Department of State. The feed carries each release whole, ten at a time.

Facts: 15 months of the feed's states. An address is handed on from one document to another
(/secretary-...-press-availability-14/), so the number in the guid (`?page_id=N`, `?p=N`) is the identity.
"""

from parsers.ministry import Expect, Feed, Layout, Ministry

MINISTRY = Ministry(
    id="us-state",
    name={"en": "United States Department of State"},
    country="US",
    timezone="America/New_York",
    languages=("en",),
    url="https://www.state.gov/",
    hosts=("2021-2025.state.gov", "2017-2021.state.gov"),
    listings=(
        Feed(
            url="https://www.state.gov/rss-feed/press-releases/feed/",
            whole_text=True,
        ),
    ),
    layouts=(
        Layout(
            name="wordpress",
            signature="div.entry-content",
            title="h1.featured-content__headline, h1.entry-title",
            published="p.article-meta__publish-date, time.entry-date",
            category="p.article-meta__doctype",
            head="p.article-meta__author, p.article-meta__author-bureau",
            topics=".related-tags__pills a",
            body="div.entry-content",
            drop="figure, .related-tags, .sharedaddy",
        ),
    ),
    native_id=r"[?&](?:page_id|p)=(\d+)$",
    expect=Expect(releases_a_week=35),
)
