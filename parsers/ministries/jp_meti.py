"""Ministry of Economy, Trade and Industry of Japan.

Structure: the real list of August 2026: the latest twenty, with the day in a paragraph before the link.
"""

from parsers.ministry import Expect, Ministry, Pages

MINISTRY = Ministry(
    id="jp-meti",
    name={"en": "Ministry of Economy, Trade and Industry of Japan", "ja": "経済産業省"},
    country="JP",
    timezone="Asia/Tokyo",
    languages=("ja",),
    url="https://www.meti.go.jp/",
    listings=(Pages(url="https://www.meti.go.jp/press/index.html", item="ul.float_li > li", date="p", language="ja"),),
    native_id=r"/press/\d{4}/\d\d/(\d{11})\.html",
    release_url=r"/press/\d{4}/\d\d/\d{11}\.html",
    expect=Expect(releases_a_week=15),
)
