"""Government of the United Kingdom: news and communications of all departments on GOV.UK.

Every page is also had as data at https://www.gov.uk/api/content/<path> (documented at content-api.publishing.service.
gov.uk), so that is what is fetched. The finder gives its results as Atom, and through the documented search API as
JSON.
"""

from parsers.ministry import Api, Expect, Feed, Layout, Ministry

MINISTRY = Ministry(
    id="gb-gov",
    name={"en": "Government of the United Kingdom"},
    country="GB",
    timezone="Europe/London",
    languages=("en", "cy", "ar", "fr", "es", "ru", "zh"),
    url="https://www.gov.uk/",
    listings=(
        Feed(url="https://www.gov.uk/search/news-and-communications.atom", archive=True),
        Api(
            url="https://www.gov.uk/api/search.json?filter_content_purpose_supergroup=news_and_communications"
            "&order=-public_timestamp&count=100&fields=title,link,public_timestamp",
            items="results",
            link="link",
            title="title",
            date="public_timestamp",
            next="&start={start}",
            page_size=100,
        ),
    ),
    content_url="https://www.gov.uk/api/content{path}",
    layouts=(
        Layout(
            name="page",
            signature="meta[name^='govuk:']",
            title="h1.gem-c-title__text, h1.gem-c-heading__text, h1",
            published="meta[name='govuk:first-published-at']",
            subtitle="p.gem-c-lead-paragraph",
            body="div.govspeak",
            drop="div.contact, div.address, .gem-c-attachment, section.attachment, figure",
            translations=".gem-c-translation-nav a[hreflang]",
        ),
    ),
    native_id=r"gov\.uk(?:/api/content)?(/(?:government|world)/[^?#]+?)/?(?:[?#]|$)",
    release_url=r"/government/(?:news|speeches|fatalities)/|/world-location-news/",
    expect=Expect(releases_a_week=400),
)
