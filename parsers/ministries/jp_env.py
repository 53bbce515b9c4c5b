"""Ministry of the Environment of Japan.

Structure: the real list of August 2026: a foldable part for each day, headed 2026年08月19日発表.
"""

from parsers.ministry import Expect, Ministry, Pages

MINISTRY = Ministry(
    id="jp-env",
    name={"en": "Ministry of the Environment of Japan", "ja": "環境省"},
    country="JP",
    timezone="Asia/Tokyo",
    languages=("ja",),
    url="https://www.env.go.jp/",
    listings=(
        Pages(
            url="https://www.env.go.jp/press/index.html",
            item="li.c-news-link__item",
            group="details summary",
            language="ja",
        ),
    ),
    native_id=r"/press/press_(\d+)\.html",
    release_url=r"/press/press_\d+\.html",
    expect=Expect(releases_a_week=20),
)
