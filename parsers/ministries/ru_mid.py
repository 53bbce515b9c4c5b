"""Ministry of Foreign Affairs of the Russian Federation. Liferay until late 2021, Bitrix since.

Listing structure and paging: read alike by four public scrapers of the site, 2022 to 2026 (ul.announce, PAGEN_1);
the addresses of the feeds: terratensor/feed-parser. One document stands under several sections
(/foreign_policy/news/, /press_service/minister_speeches/, /press_service/spokesman/briefings/ and others) and in each
language under the same number, so the number is its identity, not the path.
"""

from datetime import date

from parsers.ministry import Expect, Feed, Ministry, Pages, Person

MINISTRY = Ministry(
    id="ru-mid",
    name={
        "en": "Ministry of Foreign Affairs of the Russian Federation",
        "ru": "Министерство иностранных дел Российской Федерации",
    },
    country="RU",
    timezone="Europe/Moscow",
    languages=("ru", "en", "de", "es", "fr", "pt"),
    url="https://mid.ru/",
    hosts=("archive.mid.ru",),
    listings=(
        Feed(url="https://mid.ru/{language}/rss.php"),
        Pages(
            url="https://mid.ru/{language}/foreign_policy/news/",
            item="li.announce__item",
            link="a.announce__link",
            date=".announce__date, .announce__time",
            next="?PAGEN_1={page}",
        ),
        Pages(
            url="https://archive.mid.ru/{language}/foreign_policy/news",
            item="section.page-block.news-articles ul li",
            link="a.anons-title",
            next="div.paginates li.last a",
        ),
    ),
    # A Bitrix address ends in the number; Liferay numbered anew, so its numbers keep their word before them.
    native_id=r"/content/(id/\d{4,8})(?:[/?#]|$)|/(\d{6,8})/?(?:[?#]|$)",
    spokespersons=(
        Person(id="sergey-lavrov", role="Foreign Minister", since=date(2004, 3, 9)),
        Person(id="maria-zakharova", role="Foreign Ministry Spokeswoman", since=date(2015, 8, 10)),
    ),
    expect=Expect(releases_a_week=60, fills={"document_number": 0.8}),
)
