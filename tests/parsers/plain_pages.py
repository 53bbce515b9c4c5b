"""Pages of our own words that lack a clue which others have: no heading, no class, or a stranger's date in the way."""

from __future__ import annotations

from tests.parsers.generic_pages import BODY, LAST, LEAD, MENU, SECOND, TITLE, Sample, page
from tests.parsers.site_families import Family

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
        "a notice before all else, the section as h1 and the headline as h3 below its date",
        page(
            "<div><p>Road works on Quay Street begin on April 20, 2021; please use Elm Street and allow more time.</p>"
            f"</div><div>{MENU}</div><div><h1>News Flash</h1><p>Posted: March 9, 2021</p><h3>{TITLE}</h3>{BODY}</div>",
            title="News Flash • Port City",
        ),
        absent=("Road works",),
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

# fmt: off
PLAIN_FAMILIES = (
    Family("page of a press bureau: ministry over the headline, serial number and languages below", "en",
           '<form method="post" action="./PressReleasePage.aspx?PRID=1" id="form1"><div '
           'class="aspNetHidden"><input type="hidden" value="x"></div><div id="wrap"><div '
           'class="header">{menu}</div><div class="innner-page-main-about-us-content-right-part"><div '
           'class="MinistryNameSubhead text-center">Ministry of External Affairs</div><div '
           'class="text-center"><h2>{title}</h2></div><div class="ReleaseDateSubHeaddateTime text-center '
           'pt20">Posted On: 07 APR 2022 5:41PM by PIB Delhi</div><div class="pt20"></div>{body}<p '
           'style="text-align:center">***</p><div class="ReleaseLang">(Release ID: 1814520) Visitor Counter : '
           '512</div><div class="ReleaseLang">Read this release in: <a href="/h">Hindi</a> , <a '
           'href="/t">Tamil</a></div></div></div></form>',
           page_title="Press Release: Press Information Bureau",
           absent=("Posted On", "Visitor", "Read this release", "Hindi")),
    Family("section as h1, headline as h2, place, date and caller in a line", "en",
           '<div id="container"><div id="header"><a href="/">Congresswoman Jane Roe</a>{menu}</div><div '
           'id="main_column"><div id="breadcrumb"><a href="/">Home</a> &gt; <a href="/news">News</a></div><h1 '
           'class="main_page_title">Press Releases</h1><div id="press"><h2 '
           'class="pressTitle">{title}</h2><p><b>Washington, D.C., </b> April 7, 2022 | <span>Mary '
           'Major</span> (<a href="tel:2022251234">202-225-1234</a>)</p>{body}<p>###</p></div><div '
           'id="sharebar"><a href="#">Share on Facebook</a></div></div></div><div id="footer"><p>Washington, '
           'D.C. Office<br>123 Longworth HOB<br>Washington, DC 20515<br>Phone: (202) 225-1234</p></div>',
           page_title="Press Releases | Congresswoman Jane Roe",
           absent=("Longworth", "Share on", "202-225")),
    Family("american date of points before the headline", "en",
           '<div id="wrapper"><div class="header">{menu}</div><div class="container"><div id="content"><div '
           'class="row"><div class="heading"><span class="date black">04.07.22</span><h1 '
           'class="main_page_title">{title}</h1></div></div><div '
           'class="press-content">{body}</div><p>###</p><div class="row"><a class="btn" href="#p">Print</a> '
           '<a class="btn" href="#e">Email</a> <a class="btn" href="#l">Share</a></div><div><a '
           'href="/a">Previous Article</a> <a href="/b">Next Article</a></div></div></div></div>',
           page_title="{title} | News Releases | U.S. Senator",
           url="https://www.agency.gov/newsroom/press/fish",
           absent=("Previous Article", "Print")),
    Family("centered bold headline, date in italics, small print below a rule", "it",
           '<div class="langs"><a href="/en">EN</a> - <a href="/it">IT</a> - <a '
           'href="/fr">FR</a></div>{menu}<div class="testo"><p align="center"><b>{title}</b></p><p '
           'align="center"><i>Giovedì, 7 aprile 2022</i></p><hr>{body}<hr><p align="center">Copyright © '
           'Ufficio stampa</p></div>',
           page_title="{title} | Ministero",
           absent=("Copyright", "EN")),
    Family("section as heading, headline as the head of a table of facts", "ko",
           '<div id="skip"><a href="#c">본문 바로가기</a></div>{menu}<div id="contents"><h3>보도자료</h3><table '
           'class="board_view"><tr><th colspan="4">{title}</th></tr><tr><td>작성자</td><td>대변인실</td><td>작성일</td>'
           '<td>2022-04-07</td></tr><tr><td>조회수</td><td colspan="3">1,204</td></tr><tr><td colspan="4"><div '
           'class="view_cont">{body}</div></td></tr><tr><td>첨부파일</td><td colspan="3"><a href="/f.hwp">22-201 '
           '보도자료.hwp</a></td></tr></table><a href="/list">목록</a><table '
           'class="prevnext"><tr><td>이전글</td><td><a href="/1">장관, 신임 대사 '
           '접견</a></td></tr><tr><td>다음글</td><td><a href="/2">제7차 한-북극 협의 개최</a></td></tr></table></div>',
           page_title="보도자료 | 외교부",
           absent=("첨부파일", "이전글", "1,204")),
    Family("cards of further news below a text of divs, hashed names", "en",
           '<div id="__next"><div class="Header_root__a1B2c"><div>{menu}</div></div><div '
           'class="Page_wrap__x9Yz0"><div class="Hero_box__q1w2"><div class="Hero_tag__1">News</div><div '
           'class="Hero_h__9">{title}</div><div class="Hero_m__3"><div>7 April 2022</div><div>4 min '
           'read</div></div></div><div class="Rich_root__77">{body}</div><div class="Cards_root__5"><div>You '
           'may also like</div><div><a href="/1"><div>Ambassador opens the week of northern film</div><div>1 '
           'April 2022</div></a></div><div><a href="/2"><div>Consulate moves to a new house by the '
           'harbour</div><div>30 March 2022</div></a></div></div></div><div '
           'class="Footer_root__3"><div>Ministry of Foreign Affairs, 1 Quay Street, 00120 '
           'Northport</div><div>Tel. +47 22 24 36 00</div></div></div>',
           page_title="{title} | MFA",
           tag="div",
           absent=("min read", "northern film", "Quay Street", "You may also")),
    Family("the institution's address and motto end the element of the text", "en",
           '<div>{menu}</div><div><h1>{title}</h1><p>April 7, 2022</p><div>{body}<div><p>The Official Website '
           'of the Office of Northern Affairs</p><p>445 Quay Street, Suite 600<br>Northport, NP '
           '55101<br>(651) 296-3353 (Metro)<br>(800) 657-3787 (Outside)</p><p>The Office of Northern Affairs '
           'values diversity and is an equal opportunity employer.</p></div></div></div>',
           absent=("Quay Street", "equal opportunity", "Official Website")),
)
# fmt: on


ENTRIES = (
    (
        "Minister opens the amber exhibition",
        "12 March 2021",
        "The exhibition shows what the archives hold of the trade.",
    ),
    (
        "New quota for herring",
        "9 March 2021",
        "The quota follows the advice of scientists until the end of the season.",
    ),
    (
        "Embassy moves to the river",
        "1 March 2021",
        "The embassy has moved to a new house, and receives from Monday on.",
    ),
)
NO_DETAIL = {
    "a list of dated entries under the section's name": page(
        f"<div>{MENU}</div><main><h1>Press releases</h1>"
        + "".join(
            f'<div><h3>{title}</h3><p>{day}</p><p>{text}</p><a href="/{number}">Read more</a></div>'
            for number, (title, day, text) in enumerate(ENTRIES)
        )
        + "</main>",
        title="Ministry of Transport",
    ),
    "a list of dated entries of plain elements": page(
        f"<div>{MENU}</div><div><h2>News</h2>"
        + "".join(
            f'<div><div>{title}</div><div>{day}</div><div>{text} <a href="/{number}">more</a></div></div>'
            for number, (title, day, text) in enumerate(ENTRIES)
        )
        + "</div>",
        title="Ministry of Transport",
    ),
    "a page on a department with the day of its last change": page(
        f"<div>{MENU}</div><div><h1>Department of the Coast</h1><p>The department looks after the harbours and advises "
        "the minister on all that has to do with them.</p><p>It has forty members of staff in three towns on the "
        "coast.</p><p>Last updated: 3 March 2021</p></div>",
        title="Department of the Coast",
    ),
    "a contact page with today's date": page(
        f"<div>Wednesday, 3 March 2021</div><div>{MENU}</div><div><h1>Contact</h1><p>The ministry can be reached by "
        "telephone on working days from nine to four, and by letter at any time of the year.</p></div>",
        title="Contact",
    ),
}
