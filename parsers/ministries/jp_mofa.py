"""Ministry of Foreign Affairs of Japan.

Structure: the real list of August 2026 (dl.title-list with heads such as 8月19日付, which print no year) and public
scrapers for the English one.
"""

from parsers.ministry import Expect, Layout, Ministry, Pages

MINISTRY = Ministry(
    id="jp-mofa",
    name={"en": "Ministry of Foreign Affairs of Japan", "ja": "外務省"},
    country="JP",
    timezone="Asia/Tokyo",
    languages=("ja", "en"),
    url="https://www.mofa.go.jp/",
    listings=(
        Pages(
            url="https://www.mofa.go.jp/mofaj/press/release/index.html",
            item="dl.title-list ul.link-list > li",
            group="dl.title-list > dt",
            language="ja",
        ),
        Pages(
            url="https://www.mofa.go.jp/press/release/index.html",
            item="dl.title-list ul.link-list > li",
            group="dl.title-list > dt",
            language="en",
        ),
    ),
    layouts=(
        Layout(
            name="main",
            signature="div.main-section, div.rightalign",
            title="#maincontents h1, h1.title, h1, h2.title",
            published="div.rightalign, p.rightalign",
            body="div.main-section",
        ),
    ),
    native_id=r"/([a-z]+\d?[a-z]?_\d{6}(?:_\d{5})?)\.html",
    expect=Expect(releases_a_week=40),
)
