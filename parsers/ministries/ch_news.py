"""News service of the Swiss federal government: releases of all departments as XML, in up to four languages.

Structure: the service's own messages, 1999 to 2024 (message/@id, @revoked, version, pubdate, content[@lang]).
"""

from parsers.ministry import Expect, Feed, Ministry

MINISTRY = Ministry(
    id="ch-news",
    name={
        "en": "Federal Council of Switzerland",
        "de": "Schweizerischer Bundesrat",
        "fr": "Conseil fédéral suisse",
        "it": "Consiglio federale svizzero",
    },
    country="CH",
    timezone="Europe/Zurich",
    languages=("de", "fr", "it", "en"),
    url="https://www.news.admin.ch/",
    hosts=("news.admin.ch", "newsd.admin.ch"),
    listings=(Feed(url="https://www.newsd.admin.ch/newsd/feeds/rss?lang={language}&org-nr=1"),),
    native_id=r"msg-id-(\d+)\.html|/newnsb/([\w-]+)",
    expect=Expect(releases_a_week=60),
)
