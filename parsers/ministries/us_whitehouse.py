"""The White House. The feed carries each release whole.

Facts: 2,294 states of the feed, 2021-2022, and what changed between them. An address flips into a section and back
(/briefing-room/statements-releases/2021/...), so the post's own number in the guid (`?p=N`) is the identity.
"""

from parsers.ministry import Expect, Feed, Layout, Ministry

MINISTRY = Ministry(
    id="us-whitehouse",
    name={"en": "The White House"},
    country="US",
    timezone="America/New_York",
    languages=("en",),
    url="https://www.whitehouse.gov/",
    hosts=("bidenwhitehouse.archives.gov",),
    listings=(Feed(url="https://www.whitehouse.gov/briefing-room/feed/", whole_text=True),),
    layouts=(
        Layout(
            name="wordpress",
            signature="section.body-content",
            title="h1.page-title, h1.topper-title",
            published="time.posted-on, time.entry-date",
            category=".meta-category, .topper-taxonomy",
            body="section.body-content",
            drop="figure, .wp-block-social-links",
        ),
    ),
    native_id=r"[?&]p=(\d+)$",
    expect=Expect(releases_a_week=45),
)
