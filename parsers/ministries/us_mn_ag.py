"""Attorney General of Minnesota. Classic ASP pages without metadata.

Structure: 18 real pages, 2019 to 2025; an address holds year, month and the file's name. Every page's menu names the
list, /Office/Communications.asp; a script of the site fills it from one file a year, so what is read of the list is
what stands in its markup.
"""

from parsers.ministry import Expect, Layout, Ministry, Pages

MINISTRY = Ministry(
    id="us-mn-ag",
    name={"en": "Office of the Minnesota Attorney General"},
    country="US",
    timezone="America/Chicago",
    languages=("en",),
    url="https://www.ag.state.mn.us/",
    listings=(Pages(url="https://www.ag.state.mn.us/Office/Communications.asp", item="a[href*='/Communications/20']"),),
    layouts=(
        Layout(
            name="asp", title="#content h1", subtitle="#content p.lede", body="#content", drop="h1, p.lede, p:has(+ h1)"
        ),
    ),
    native_id=r"/Office/Communications/(\d{4}/\d\d/[^/?#]+)\.asp",
    release_url=r"/Office/Communications/\d{4}/\d\d/[^/?#]+\.asp",
    expect=Expect(releases_a_week=4),
)
