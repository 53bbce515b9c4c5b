"""Ministry of Health, Labour and Welfare of Japan. The feed is RSS 1.0.

Structure: the real feed of August 2026: meetings and statistics besides releases; the channel's own date stands still.
"""

from parsers.ministry import Expect, Feed, Ministry

MINISTRY = Ministry(
    id="jp-mhlw",
    name={"en": "Ministry of Health, Labour and Welfare of Japan", "ja": "厚生労働省"},
    country="JP",
    timezone="Asia/Tokyo",
    languages=("ja",),
    url="https://www.mhlw.go.jp/",
    listings=(Feed(url="https://www.mhlw.go.jp/stf/news.rdf", language="ja"),),
    native_id=r"/(newpage_[\w-]+)\.html",
    expect=Expect(releases_a_week=60),
)
