"""Pages of our own words that lack a clue which others have: no heading, no class, or a stranger's date in the way."""

from __future__ import annotations

from tests.parsers.generic_pages import BODY, LAST, LEAD, MENU, SECOND, TITLE, Sample, page

OTHERS = (
    "<div><h3>Other news</h3><ul>"
    '<li><a href="/n/1">Minister opens the amber exhibition in the old town hall</a> <span>2 January 2019</span></li>'
    '<li><a href="/n/2">Minister opens the herring exhibition in the old town hall</a> <span>1 January 2019</span></li>'
    "</ul></div>"
)

PLAIN = (
    Sample(
        "headline in an element without tag or class, said by the head",
        page(f"<div>{MENU}</div><div><div>{TITLE}</div>{BODY}<p>9 March 2021</p></div>"),
        last="9 March 2021",
    ),
    Sample(
        "headline in a plain element under a head that names the site alone",
        page(
            f"<div>{MENU}</div><div><div>{TITLE}</div><div>9 March 2021</div>{BODY}</div>",
            title="Ministry of Transport",
        ),
    ),
    Sample(
        "the site's name as linked h1, the headline as h2, a dated label as title",
        page(
            f'<div><h1><a href="/">Ministry of Transport of the Republic</a></h1>{MENU}</div><div><h2>{TITLE}</h2>'
            f"<p>March 9, 2021 (PORT CITY) — {LEAD}</p><p>{SECOND}</p><p>{LAST}</p></div>",
            title="March 9, 2021 Press Release",
        ),
        first="March 9, 2021",
    ),
    Sample(
        "a headline that begins with an institution, with a subtitle below",
        page(
            "<main><h1>Government reopens the ferry line</h1><h2>Boats between the two towns from June on</h2>"
            f"<p>9 March 2021</p>{BODY}</main>",
            title="Government reopens the ferry line",
        ),
        title="Government reopens the ferry line",
    ),
    Sample(
        "today's date at the head of a page whose text opens with its own",
        page(
            f"<div>Monday, 4 December 2023</div><div>{MENU}</div><div><h1>{TITLE}</h1>"
            f"<p>PORT CITY, March 9, 2021 – {LEAD}</p><p>{SECOND}</p><p>{LAST}</p></div>"
        ),
        first="PORT CITY",
    ),
    Sample(
        "today's date at the head of a page whose text closes with its own",
        page(
            f"<div>Monday, 4 December 2023</div><div>{MENU}</div><div><h1>{TITLE}</h1>{BODY}"
            "<p>Port City, 9 March 2021</p></div>"
        ),
        last="9 March 2021",
    ),
    Sample(
        "a share bar between the text and the day that closes it",
        page(
            f'<div><h1>{TITLE}</h1>{BODY}<div><a href="#f">Share on Facebook</a> <a href="#t">Tweet</a> '
            '<a href="#p">Print</a></div><p>9 March 2021</p></div>'
        ),
        last="9 March 2021",
        absent=("Share", "Tweet"),
    ),
    Sample(
        "other news with older dates between the text and the page's state",
        page(f"<div><h1>{TITLE}</h1>{BODY}{OTHERS}<p>Stand: 09.03.2021</p></div>", lang="de"),
        absent=("Other news", "exhibition"),
    ),
)
