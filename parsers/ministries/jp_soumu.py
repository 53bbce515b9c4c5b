"""Ministry of Internal Affairs and Communications of Japan. The feed is RSS 1.0 in Shift_JIS.

Structure: the real feed of August 2026; every item is dated 05:00+09:00, the hour of the feed's making.
"""

from parsers.ministry import Expect, Feed, Ministry

MINISTRY = Ministry(
    id="jp-soumu",
    name={"en": "Ministry of Internal Affairs and Communications of Japan", "ja": "総務省"},
    country="JP",
    timezone="Asia/Tokyo",
    languages=("ja",),
    url="https://www.soumu.go.jp/",
    listings=(Feed(url="https://www.soumu.go.jp/news.rdf", language="ja"),),
    native_id=r"/([\w]+_\d{5,})\.html",
    expect=Expect(releases_a_week=25),
)
