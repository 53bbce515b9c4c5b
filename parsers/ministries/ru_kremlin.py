"""President of Russia. One layout in h-entry microformats with schema.org properties.

Listing structure: real pages of 2018 and 2026. The Atom feeds carry rel="next", so the whole archive can be walked.
`time[datetime]` holds the day alone; the clock time stands in the text, in Moscow time.
"""

from parsers.ministry import Expect, Feed, Layout, Ministry, Pages

MINISTRY = Ministry(
    id="ru-kremlin",
    name={"en": "President of Russia", "ru": "Президент России"},
    country="RU",
    timezone="Europe/Moscow",
    languages=("ru", "en"),
    url="http://kremlin.ru/",
    hosts=("en.kremlin.ru",),
    listings=(
        Feed(url="http://kremlin.ru/events/all/feed/", language="ru"),
        Feed(url="http://en.kremlin.ru/events/all/feed", language="en"),
        Pages(
            url="http://kremlin.ru/events/president/news",
            item="div.hentry",
            link=".hentry__title a, a[itemprop=url]",
            title="[itemprop=name]",
            date="time[itemprop=datePublished], time[datetime]",
            next="/events/president/news/page/{page}",
            language="ru",
            archive=True,
        ),
        Pages(
            url="http://kremlin.ru/acts/news",
            item="div.hentry",
            link=".hentry__title a, a[itemprop=url]",
            title="[itemprop=name]",
            date="time[itemprop=datePublished], time[datetime]",
            next="/acts/news/page/{page}",
            language="ru",
            archive=True,
        ),
    ),
    layouts=(
        Layout(
            name="read",
            signature="article.read__in, .read__internal_content",
            title="h1.entry-title, h1.p-name",
            published="time.read__published, .read__time",
            place=".read__place",
            subtitle=".read__lead",
            body=".read__internal_content",
            drop=".read__bottommeta, .read__tags, .masha-ignore, .read__place, .read__time, .read__published",
        ),
    ),
    # /acts/bank/ numbers laws and decrees, which are counted apart.
    native_id=r"/(?:events|acts)/(?!bank/)(?:[a-z-]+/){1,4}(\d{3,6})(?:[/?#]|$)",
    release_url=r"/(?:events|acts)/(?!bank/)(?:[a-z-]+/){1,4}\d{3,6}/?$",
    expect=Expect(releases_a_week=35),
)
