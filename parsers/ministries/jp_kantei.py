"""Prime Minister's Office of Japan. The feed is RSS 2.0, though its address ends in .rdf.

Structure: the real feed of August 2026; its ids (item_1 to item_25) are given out anew with each issue.
"""

from parsers.ministry import Expect, Feed, Ministry

MINISTRY = Ministry(
    id="jp-kantei",
    name={"en": "Prime Minister's Office of Japan", "ja": "首相官邸"},
    country="JP",
    timezone="Asia/Tokyo",
    languages=("ja",),
    url="https://www.kantei.go.jp/",
    listings=(Feed(url="https://www.kantei.go.jp/index-jnews.rdf", language="ja"),),
    release_url=r"/jp/\d+/(?:statement|actions|discourse)/",
    expect=Expect(releases_a_week=15),
)
