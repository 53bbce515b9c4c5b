"""Ministry of Foreign Affairs of the Russian Federation. Liferay until late 2021, Bitrix since.

Listing structure and paging: read alike by four public scrapers of the site, 2022 to 2026 (ul.announce, PAGEN_1);
the addresses of the feeds: terratensor/feed-parser. One document stands under several sections
(/foreign_policy/news/, /press_service/minister_speeches/, /press_service/spokesman/briefings/ and others) and in each
language under the same number, so the number is its identity, not the path.
"""

import re
from datetime import date

from parsers.document import Document
from parsers.extract import Extract
from parsers.ministry import Expect, Feed, Layout, Ministry, Pages, Person

# The table of contents that opens a briefing and the links back to it, in the site's languages.
_CONTENTS = re.compile(
    r"(?:содержание|оглавление|назад к оглавлению|(?:back to (?:the )?)?(?:table of )?contents)\W*",
    re.IGNORECASE,
)


# Its entries: links to places in the page itself.
_ENTRIES = "li:has(> a[href^='#']), p:has(> a[href^='#'])"


class BriefingLayout(Layout):
    """Cuts the heading of a briefing's table of contents and the ways back to it."""

    def amend(self, document: Document, extract: Extract) -> Extract:
        extract.passages = [passage for passage in extract.passages if not _CONTENTS.fullmatch(passage.text)]
        return extract


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
        Feed(url="https://mid.ru/{language}/rss.php", languages=("de", "es", "fr", "pt")),
        Pages(
            url="https://mid.ru/{language}/foreign_policy/news/",
            languages=("ru", "en"),
            item="li.announce__item",
            link="a.announce__link",
            date=".announce__date, .announce__time",
            next="?PAGEN_1={page}",
        ),
        Pages(
            url="https://archive.mid.ru/{language}/foreign_policy/news",
            languages=("ru", "en"),
            archive=True,
            item="section.page-block.news-articles ul li",
            link="a.anons-title",
            next="div.paginates li.last a",
        ),
    ),
    layouts=(
        BriefingLayout(
            name="bitrix",
            signature="div.photo-content, h1.photo-content__title",
            title="h1.photo-content__title",
            published=".photo-content__date, .photo-content__time",
            number="p.article-line__note_small",
            body="div.article-content",
            drop=_ENTRIES,
            since=date(2021, 11, 1),
        ),
        BriefingLayout(
            name="bitrix-announcement",
            signature="div.announcement__text",
            title="h3.announcement__title, .announcement__title",
            published=".announcement__date",
            number="div.announcement__doc-num",
            body="div.announcement__text",
            since=date(2021, 11, 1),
        ),
        BriefingLayout(
            name="liferay",
            signature="div.article-status-line, .portlet-column-first h1",
            title="div.page-content .portlet-column-first h1, div.portlet-column-first h1",
            published="div.article-status-line span",
            number="div.article-note span.nowrap",
            body="div.article-content",
            drop=_ENTRIES,
            until=date(2021, 12, 31),
        ),
        BriefingLayout(
            name="liferay-announcement",
            signature="div.anons-text",
            title="p.anons-title",
            published="div.anons-status-line",
            number="b.doc-number",
            body="div.anons-text",
            until=date(2021, 12, 31),
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
