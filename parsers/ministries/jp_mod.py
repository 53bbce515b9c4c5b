"""Ministry of Defense of Japan. The feed begins with a byte order mark and lists every page that is put up.

Structure: the real feed of August 2026; links are relative to the site, many items bear the time of the site's making.
"""

from parsers.ministry import Expect, Feed, Ministry

MINISTRY = Ministry(
    id="jp-mod",
    name={"en": "Ministry of Defense of Japan", "ja": "防衛省"},
    country="JP",
    timezone="Asia/Tokyo",
    languages=("ja",),
    url="https://www.mod.go.jp/",
    listings=(Feed(url="https://www.mod.go.jp/j/rss/news.xml", language="ja"),),
    release_url=r"/j/(?:press|approach)/",
    expect=Expect(releases_a_week=40),
)
