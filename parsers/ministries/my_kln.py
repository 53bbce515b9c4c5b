"""Ministry of Foreign Affairs of Malaysia. Liferay.

Structure: real list and article of 2022. The first tab lists all releases, hidden tabs repeat them by month; a
release's date stands in the list alone. Links carry a query that says where the reader came from.
"""

from parsers.ministry import Expect, Ministry, Pages

MINISTRY = Ministry(
    id="my-kln",
    name={"en": "Ministry of Foreign Affairs of Malaysia", "ms": "Kementerian Luar Negeri Malaysia"},
    country="MY",
    timezone="Asia/Kuala_Lumpur",
    languages=("en", "ms"),
    url="https://www.kln.gov.my/",
    listings=(
        Pages(
            url="https://www.kln.gov.my/web/guest/press-releases",
            within=".yui3-tab-panel-selected",
            item="table tbody tr",
            link="td:first-child a[href]",
            date="td:nth-child(2)",
            next=".yui3-tab-panel-selected ul.lfr-pagination-buttons li:nth-child(3) a",
            day_first=False,
        ),
    ),
    native_id=r"/web/guest/-/([^/?#]+)",
    release_url=r"/web/guest/-/[^/?#]+",
    expect=Expect(releases_a_week=8),
)
