"""Pages of our own words with the traps that single pages set: subtitles, signatures, quotes, lists, odd calendars."""

from __future__ import annotations

from tests.parsers.generic_pages import BODY, LAST, LEAD, MENU, SECOND, TEASERS, TITLE, Sample, page

TRICKY = (
    Sample(
        "mso word export in tables",
        page(
            f"<div id=top>{MENU}</div><table><tr><td><div class=WordSection1><p class=MsoNormal "
            f'align=center><b><span style="font-size:14pt">{TITLE}</span></b></p><p class=MsoNormal '
            f"align=center>(Port City, 9 March 2021)</p><p class=MsoNormal><span "
            f"lang=EN-GB>{LEAD}<o:p></o:p></span></p><p class=MsoNormal><span>{SECOND}</span></p><p "
            f"class=MsoNormal><span>{LAST}</span></p><p class=MsoNormal><o:p>&nbsp;</o:p></p></div></td></tr></table>",
            title=TITLE,
        ),
        published="2021-03-09",
        url="https://ministry.example/press/2021/ferry-line",
    ),
    Sample(
        "speech of divs with br",
        page(
            f"<nav>{MENU}</nav><h1>Speech by the minister at the harbour</h1><div class=date>Port City, 9 "
            f"March 2021</div><div class=content>Ladies and gentlemen,<br/>dear "
            f"captains,<br/><br/>{LEAD}<br/><br/>{SECOND}<br/><br/>{LAST}<br/><br/>Thank you.</div>",
            title="Speech by the minister at the harbour | Ministry",
        ),
        title="Speech by the minister at the harbour",
        first="Ladies and gentlemen",
        last="Thank you.",
        published="2021-03-09",
        url="https://ministry.example/press/2021/ferry-line",
    ),
    Sample(
        "pre",
        page(f"<nav>{MENU}</nav><h1>{TITLE}</h1><pre>March 9, 2021\n\n{LEAD}\n\n{SECOND}\n\n{LAST}\n</pre>"),
        published="2021-03-09",
        url="https://ministry.example/press/2021/ferry-line",
    ),
    Sample(
        "teasers before main",
        page(
            f'<div class="grid">{TEASERS}</div><main><h1>{TITLE}</h1><span>9 March 2021</span><div>{BODY}</div></main>'
        ),
        absent=("exhibition",),
        published="2021-03-09",
        url="https://ministry.example/press/2021/ferry-line",
    ),
    Sample(
        "articles as teasers after",
        page(
            f"<main><article class=full><h1>{TITLE}</h1><p>9 March 2021</p>{BODY}</article><article "
            f"class=t><h2><a href=/1>Minister opens the amber exhibition</a></h2><p>The exhibition shows what "
            f"the archives hold of the trade.</p></article><article class=t><h2><a href=/2>Minister closes "
            f"the salt exhibition</a></h2><p>The exhibition showed what the archives hold of salt.</p></article></main>"
        ),
        absent=("exhibition",),
        published="2021-03-09",
        url="https://ministry.example/press/2021/ferry-line",
    ),
    Sample(
        "comments after",
        page(
            f'<main><h1>{TITLE}</h1><time datetime="2021-03-09">9 March 2021</time>{BODY}<div '
            f"id=comments><h3>3 comments</h3><ol class=commentlist><li><p>What a wonderful day for all of us "
            f"who live along this coast, thank you minister!</p></li></ol></div></main>"
        ),
        absent=("wonderful",),
        published="2021-03-09",
        url="https://ministry.example/press/2021/ferry-line",
    ),
    Sample(
        "single paragraph",
        page(
            f"<nav>{MENU}</nav><main><h1>{TITLE}</h1><p class=date>9 March 2021</p><div "
            f"class=body><p>{LEAD}</p></div></main><footer><p>Ministry of Transport, Harbour Street 1</p></footer>"
        ),
        last=LEAD,
        published="2021-03-09",
        url="https://ministry.example/press/2021/ferry-line",
    ),
    Sample(
        "h1 site logo, title only in og and h2",
        page(
            f"<header><h1 class=logo><a href=/>Transport.example</a></h1></header><div class=main><h2 "
            f"class=title>{TITLE}</h2><p class=meta>Released: 09 Mar 2021 in News</p>{BODY}</div>",
            title="Transport.example",
            head=f'<meta property="og:title" content="{TITLE}">'
            '<meta property="og:site_name" content="Transport.example">',
        ),
        absent=("Released",),
        published="2021-03-09",
        url="https://ministry.example/press/2021/ferry-line",
    ),
    Sample(
        "three h1",
        page(
            f"<h1>Ministry</h1>{MENU}<div class=content><h1>{TITLE}</h1><p><em>9 March "
            f"2021</em></p>{BODY}</div><div class=links><h1>Useful addresses</h1><ul><li><a href=/>Embassies "
            f"of the ministry abroad</a></li></ul></div>"
        ),
        absent=("Embassies",),
        published="2021-03-09",
        url="https://ministry.example/press/2021/ferry-line",
    ),
    Sample(
        "no h at all, title class",
        page(
            f'<div class=hd>{MENU}</div><div class="news-title">{TITLE}</div><div '
            f'class="news-info">2021-03-09 | views: 123</div><div class="news-text">{BODY}</div><div '
            f"class=ft>Copyright</div>",
            title="Ministry of Transport",
        ),
        absent=("views", "Copyright"),
        published="2021-03-09",
        url="https://ministry.example/press/2021/ferry-line",
    ),
    Sample(
        "date words order us",
        page(
            f"<main><p>FOR IMMEDIATE RELEASE</p><p>March 9, 2021</p><p>Contact: Jane Roe, (555) "
            f"010-0000</p><h1>{TITLE}</h1><p><strong>PORT CITY</strong> – {LEAD}</p><p>{LAST}</p><p "
            f'style="text-align:center"># # #</p><p>About the ministry: the ministry looks after harbours and '
            f"ships.</p></main>"
        ),
        first="PORT CITY – The ministers",
        last=LAST,
        absent=("Jane Roe", "# #", "About the ministry"),
        published="2021-03-09",
        url="https://ministry.example/press/2021/ferry-line",
    ),
    Sample(
        "event date in lead and meta later",
        page(
            f'<main><h1>{TITLE}</h1><div class="published">Published: 9 March 2021. Updated: 11 April '
            f"2022</div>{BODY}</main>",
            head='<meta property="article:modified_time" content="2022-04-11T10:00:00Z">',
        ),
        published="2021-03-09",
        url="https://ministry.example/press/2021/ferry-line",
    ),
    Sample(
        "last updated only",
        page(
            f"<main><h1>Statement on the ferry line</h1>{BODY}</main><footer>Page last updated: 11 April 2022</footer>"
        ),
        title="Statement on the ferry line",
        published=None,
        url="https://ministry.example/press/2021/ferry-line",
    ),
    Sample(
        "deadline near headline",
        page(f"<main><h1>{TITLE}</h1><p class=d>09.03.2021</p><p>Deadline: 1 May 2021</p>{BODY}</main>"),
        published="2021-03-09",
        url="https://ministry.example/press/2021/ferry-line",
    ),
    Sample(
        "quote aside inside",
        page(
            f"<main><h1>{TITLE}</h1><p>9 March 2021</p><p>{LEAD}</p><aside class=pullquote><p>The sea never "
            f"divided us, it was our road, and it will be again.</p></aside><p>{SECOND}</p><p>{LAST}</p></main>"
        ),
        published="2021-03-09",
        url="https://ministry.example/press/2021/ferry-line",
    ),
    Sample(
        "embedded tweet & newsletter in body",
        page(
            f'<main><h1>{TITLE}</h1><p>9 March 2021</p><p>{LEAD}</p><div class="newsletter-signup"><p>Sign up '
            f"for our newsletter to get the news of the ministry every "
            f'week.</p></div><p>{SECOND}</p><blockquote class="twitter-tweet"><p>Great day at the '
            f"harbour!</p></blockquote><p>{LAST}</p></main>"
        ),
        absent=("Sign up",),
        published="2021-03-09",
        url="https://ministry.example/press/2021/ferry-line",
    ),
    Sample(
        "attachments list after",
        page(
            f"<main><h1>{TITLE}</h1><p>9 March 2021</p>{BODY}<h3>Documents</h3><ul><li><a "
            f"href=a.pdf>Agreement on the ferry line (PDF, 120 kB)</a></li><li><a href=b.pdf>Timetable for "
            f"the summer (PDF)</a></li></ul></main>"
        ),
        absent=("Timetable",),
        published="2021-03-09",
        url="https://ministry.example/press/2021/ferry-line",
    ),
    Sample(
        "heading structure",
        page(
            f"<main><h1>{TITLE}</h1><p>9 March 2021</p><h2>What was agreed</h2><p>{LEAD}</p><h2>What comes "
            f"next</h2><p>{SECOND}</p><ul><li>Harbours</li><li>Ships</li></ul><p>{LAST}</p></main>"
        ),
        first="What was agreed",
        published="2021-03-09",
        url="https://ministry.example/press/2021/ferry-line",
    ),
    Sample(
        "body ends in list",
        page(
            f"<main><h1>{TITLE}</h1><p>9 March 2021</p><p>{LEAD}</p><p>Stops:</p><ul><li>North "
            f"Town</li><li>South Town</li></ul></main>"
        ),
        last="South Town",
        published="2021-03-09",
        url="https://ministry.example/press/2021/ferry-line",
    ),
    Sample(
        "signature",
        page(f"<main><h1>{TITLE}</h1><p>9 March 2021</p>{BODY}<p>Jane Doe<br>Minister of Transport</p></main>"),
        last="Jane Doe Minister of Transport",
        published="2021-03-09",
        url="https://ministry.example/press/2021/ferry-line",
    ),
    Sample(
        "persian date",
        page(
            f"<nav>{MENU}</nav><h1>دیدار وزیر امور خارجه با همتای خود درباره ماهیگیری</h1><div class=date>18 "
            f"اسفند 1399</div><p>وزیر امور خارجه روز سه‌شنبه با همتای خود درباره ماهیگیری در دریای شمال "
            f"گفت‌وگو کرد.</p><p>دور بعدی گفت‌وگوها در پاییز برگزار می‌شود.</p>",
            lang="fa",
            title="دیدار وزیر امور خارجه با همتای خود درباره ماهیگیری",
        ),
        title="دیدار وزیر امور خارجه با همتای خود درباره ماهیگیری",
        published="2021-03-08",
        first="وزیر امور",
        last="برگزار می‌شود.",
        url="https://ministry.example/press/2021/ferry-line",
    ),
    Sample(
        "thai buddhist",
        page(
            f"<nav>{MENU}</nav><h1>รัฐมนตรีหารือเรื่องการประมงในทะเลเหนือ</h1><div class=date>9 มีนาคม "
            f"2564</div>"
            f"<p>รัฐมนตรีว่าการกระทรวงการต่างประเทศได้หารือเรื่องการประมงในทะเลเหนือกับคู่เจรจาเมื่อวันอังคาร</p>"
            f"<p>การหารือรอบต่อไปจะมีขึ้นในฤดูใบไม้ร่วง และจะหารือเรื่องโควตาด้วย</p>",
            lang="th",
            title="รัฐมนตรีหารือเรื่องการประมงในทะเลเหนือ",
        ),
        title="รัฐมนตรีหารือเรื่องการประมงในทะเลเหนือ",
        first="รัฐมนตรีว่าการ",
        last="โควตาด้วย",
        published="2021-03-09",
        url="https://ministry.example/press/2021/ferry-line",
    ),
    Sample(
        "greek",
        page(
            f"<nav>{MENU}</nav><h1>Συνάντηση υπουργών για την αλιεία στη Βόρεια Θάλασσα</h1><div "
            f"class=date>Τρίτη, 09 Μαρτίου 2021</div><p>Η υπουργός Εξωτερικών συναντήθηκε την Τρίτη με τον "
            f"ομόλογό της για την αλιεία στη Βόρεια Θάλασσα.</p><p>Ο επόμενος γύρος θα γίνει το φθινόπωρο.</p>",
            lang="el",
            title="Συνάντηση υπουργών για την αλιεία στη Βόρεια Θάλασσα - ΥΠΕΞ",
        ),
        title="Συνάντηση υπουργών για την αλιεία στη Βόρεια Θάλασσα",
        first="Η υπουργός",
        last="φθινόπωρο.",
        published="2021-03-09",
        url="https://ministry.example/press/2021/ferry-line",
    ),
    Sample(
        "hungarian",
        page(
            f"<nav>{MENU}</nav><h1>Miniszteri találkozó az északi-tengeri halászatról</h1><div "
            f"class=date>2021. március 9.</div><p>A külügyminiszter kedden fogadta hivatali partnerét, hogy "
            f"az északi-tengeri halászatról tárgyaljanak.</p><p>A következő fordulóra ősszel kerül sor.</p>",
            lang="hu",
            title="Miniszteri találkozó az északi-tengeri halászatról",
        ),
        title="Miniszteri találkozó az északi-tengeri halászatról",
        first="A külügy",
        last="kerül sor.",
        published="2021-03-09",
        url="https://ministry.example/press/2021/ferry-line",
    ),
    Sample(
        "two-line meta: by | date | min read",
        page(f"<main><h1>{TITLE}</h1><div class=byline>By Press Office | Mar 9, 2021 | 3 min read</div>{BODY}</main>"),
        absent=("min read",),
        published="2021-03-09",
        url="https://ministry.example/press/2021/ferry-line",
    ),
    Sample(
        "headline is link",
        page(
            f'<main><h2 class=entry-title><a href="/press/2021/ferry-line">{TITLE}</a></h2><span '
            f"class=posted-on>9 March 2021</span><div class=entry-content>{BODY}</div></main>"
        ),
        published="2021-03-09",
        url="https://ministry.example/press/2021/ferry-line",
    ),
    Sample(
        "title with site before",
        page(f"<main><h3>{TITLE}</h3><p>09/03/2021</p>{BODY}</main>", title=f"Ministry of Transport :: {TITLE}"),
        url="https://transport.gov.in/x/1",
        published="2021-03-09",
    ),
)
