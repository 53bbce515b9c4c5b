"""Attorney General of Minnesota. Classic ASP pages without metadata.

Structure: 18 real pages, 2019 to 2025; an address holds year, month and the file's name. The list of a year is
PressReleases.asp.
"""

from parsers.ministry import Expect, Ministry, Pages

MINISTRY = Ministry(
    id="us-mn-ag",
    name={"en": "Office of the Minnesota Attorney General"},
    country="US",
    timezone="America/Chicago",
    languages=("en",),
    url="https://www.ag.state.mn.us/",
    listings=(Pages(url="https://www.ag.state.mn.us/Office/PressReleases.asp", item="a[href*='/Communications/20']"),),
    native_id=r"/Office/Communications/(\d{4}/\d\d/[^/?#]+)\.asp",
    release_url=r"/Office/Communications/\d{4}/\d\d/[^/?#]+\.asp",
    expect=Expect(releases_a_week=4),
)
