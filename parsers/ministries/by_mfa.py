"""Ministry of Foreign Affairs of the Republic of Belarus. Pages in windows-1251.

Structure: real pages of 2021-2022. The lists state no date (its element is empty), nor do the articles outside
their text; an address is sixteen hexadecimal digits and `.html`.
"""

from parsers.ministry import Expect, Layout, Ministry, Pages

MINISTRY = Ministry(
    id="by-mfa",
    name={
        "en": "Ministry of Foreign Affairs of the Republic of Belarus",
        "ru": "Министерство иностранных дел Республики Беларусь",
        "be": "Міністэрства замежных спраў Рэспублікі Беларусь",
    },
    country="BY",
    timezone="Europe/Minsk",
    languages=("ru", "en", "be"),
    url="https://mfa.gov.by/",
    listings=(
        Pages(
            url="https://mfa.gov.by/en/press/statements/",
            item="a.tabs-content__item",
            title=".tabs-content__head",
            date="span.date",
            language="en",
        ),
        Pages(
            url="https://mfa.gov.by/press/statements/",
            item="a.tabs-content__item",
            title=".tabs-content__head",
            date="span.date",
            language="ru",
        ),
        Pages(
            url="https://mfa.gov.by/en/press/news_mfa/",
            item="a.tabs-content__item",
            title=".tabs-content__head",
            date="span.date",
            language="en",
        ),
    ),
    layouts=(Layout(name="page", title="section.content-page h1", body="section.content-page", drop="h1"),),
    native_id=r"/([0-9a-f]{16})\.html",
    release_url=r"/[0-9a-f]{16}\.html$",
    expect=Expect(releases_a_week=15),
)
