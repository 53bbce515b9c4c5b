"""Ministry of Foreign Affairs of Malaysia. Liferay.

Structure: real list and article of 2022. The first tab lists all releases, hidden tabs repeat them by month; a
release's date stands in the list alone. Links carry a query that says where the reader came from.
"""

from parsers.document import Document
from parsers.extract import Extract
from parsers.ministry import Expect, Layout, Ministry, Pages


class RepeatedTitle(Layout):
    """Cuts the title that the text repeats at its head, over one paragraph or several."""

    def amend(self, document: Document, extract: Extract) -> Extract:
        head = ""
        for count, passage in enumerate(extract.passages[:6], start=1):
            head = f"{head} {passage.text}".strip()
            if head.casefold() == extract.title.casefold():
                extract.passages = extract.passages[count:]
                break
        return extract


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
    layouts=(
        RepeatedTitle(
            name="liferay",
            title="h3.header-title span, h3.header-title",
            body=".journal-content-article",
            attachments="div.download a[href]",
        ),
    ),
    native_id=r"/web/guest/-/([^/?#]+)",
    release_url=r"/web/guest/-/[^/?#]+",
    expect=Expect(releases_a_week=8),
)
