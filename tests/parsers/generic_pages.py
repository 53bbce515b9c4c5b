"""Pages of our own words in the structures that sites of governments have: what a reader of any site must cope with."""

from __future__ import annotations

from dataclasses import dataclass, field

LEAD = "The ministers of the two coastal states met on Tuesday and agreed to reopen the ferry line before the summer."
SECOND = (
    "Under the agreement, which enters into force after both parliaments have approved it, the harbours of the two "
    "towns will be dredged, and a joint office will sell tickets in both currencies."
)
THIRD = (
    "“The sea never divided us, it was our road,” the minister said after the talks. She thanked the mayors, who had "
    "kept the line alive with their own boats for three winters."
)
LAST = "The first ship is expected to leave on 1 June, with pupils of both towns on board."
BODY = "".join(f"<p>{text}</p>\n" for text in (LEAD, SECOND, THIRD, LAST))
TITLE = "Ferry line between the coastal towns to reopen"
MENU = (
    "<ul>"
    + "".join(
        f'<li><a href="/{word}">{word.title()}</a></li>'
        for word in ("ministry", "policy", "press", "services", "careers", "contact", "sitemap", "accessibility")
    )
    + "</ul>"
)
TEASERS = "".join(
    f'<div class="item"><h3><a href="/n/{number}">Minister opens the {name} exhibition in the old town hall</a></h3>'
    f"<span>{number} March 2021</span><p>The exhibition shows what the archives hold of the {name} trade.</p></div>"
    for number, name in enumerate(("amber", "salt", "herring", "timber", "grain"), start=3)
)


@dataclass(frozen=True)
class Sample:
    """A page and what a careful reader sees on it."""

    name: str
    html: str
    title: str = TITLE
    published: str | None = "2021-03-09"
    first: str = LEAD
    last: str = LAST
    absent: tuple[str, ...] = ()
    url: str | None = "https://ministry.example/press/2021/ferry-line"
    head: tuple[str, ...] = field(default=())


def page(body: str, *, title: str = f"{TITLE} | Ministry of Transport", head: str = "", lang: str = "en") -> str:
    return (
        f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>{head}</head>'
        f"<body>{body}</body></html>"
    )


SAMPLES = (
    Sample(
        "drupal 7: date in a field, share links and tags around the text",
        page(
            f'<div id="page"><div id="header"><a href="/">Ministry of Transport</a>{MENU}</div>'
            f'<div id="main"><h1 class="title" id="page-title">{TITLE}</h1>'
            '<div class="field field-name-field-date"><div class="field-items"><span class="date-display-single">'
            "Tuesday, 9. March 2021</span></div></div>"
            f'<div class="field field-name-body"><div class="field-items"><div class="field-item even">{BODY}'
            f"</div></div>"
            '</div><div class="field field-name-field-tags"><a href="/t/1">Shipping</a> <a href="/t/2">Harbours'
            "</a></div>"
            '<ul class="links inline"><li><a href="#">Share on Facebook</a></li></ul></div>'
            '<div id="sidebar-second"><h2>Latest news</h2>' + TEASERS + "</div>"
            '<div id="footer">Ministry of Transport, Harbour Street 1. Last updated 2 May 2023</div></div>'
        ),
        absent=("Shipping", "Share on", "Harbour Street", "exhibition", "Last updated"),
    ),
    Sample(
        "wordpress: JSON-LD with an instant, today's date in the page's head",
        page(
            '<header class="site-header"><div class="top-date">Monday, 4 December 2023</div>'
            f'<p class="site-title"><a href="/">Ministry of Transport</a></p><nav>{MENU}</nav></header>'
            f'<main><article class="post"><header class="entry-header"><h1 class="entry-title">{TITLE}</h1>'
            '<div class="entry-meta">Posted on <time class="entry-date" datetime="2021-03-09T10:15:00+02:00">'
            f'March 9, 2021</time> by <span class="author">admin</span></div></header><div class="entry-content">{BODY}'
            '<div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="#">Twitter</a></li></ul></div></div>'
            '<footer class="entry-footer">Posted in <a href="/c/news">News</a></footer></article>'
            '<nav class="post-navigation"><a href="/n/1">Previous post</a></nav></main>'
            f'<aside class="widget-area"><h2>Recent posts</h2>{TEASERS}</aside>',
            head='<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage",'
            '"datePublished":"2021-03-09T08:15:00+00:00"},{"@type":"NewsArticle","headline":"' + TITLE + '",'
            '"datePublished":"2021-03-09T10:15:00+02:00","dateModified":"2021-03-10T09:00:00+02:00"}]}</script>',
        ),
        absent=("Share this", "Posted in", "Previous post", "exhibition", "December"),
    ),
    Sample(
        "government site builder: first h1 hidden, soft hyphens in the second",
        page(
            f'<div id="wrapper"><h1 class="aural">Navigation und Service</h1>{MENU}<div id="content">'
            '<h1 class="isFirstInSlot">Fähr\u00adverbindung wird wieder auf\u00adgenommen</h1>'
            '<p class="metadata"><span class="text">Datum</span> 09.03.2021</p>'
            "<p>Die Ministerinnen der beiden Küstenländer haben sich darauf geeinigt, die Fährverbindung noch vor dem "
            "Sommer wieder aufzunehmen.</p><p>Das Abkommen tritt in Kraft, sobald beide Parlamente zugestimmt haben; "
            "die Häfen werden ausgebaut.</p></div>"
            '<div class="section"><h1>Pressekontakt</h1><p>Pressestelle des Ministeriums, Hafenstraße 1, Telefon 0123 '
            "456789, erreichbar werktags von acht bis sechzehn Uhr.</p></div></div>",
            title="Verkehrsministerium - Pressemitteilungen - Fähr\u00adverbindung wird wieder auf\u00adgenommen",
            lang="de",
        ),
        title="Fährverbindung wird wieder aufgenommen",
        first="Die Ministerinnen der beiden Küstenländer",
        last="die Häfen werden ausgebaut.",
        absent=("Navigation", "Pressestelle", "0123"),
    ),
    Sample(
        "date inside the h1",
        page(
            f'{MENU}<main><h1><span class="date">9. März 2021</span> Fährverbindung wird wieder aufgenommen</h1>'
            "<p>Die Ministerinnen der beiden Küstenländer haben sich darauf geeinigt, die Fährverbindung noch vor dem "
            "Sommer wieder aufzunehmen.</p><p>Das Abkommen tritt in Kraft, sobald beide Parlamente zugestimmt "
            "haben.</p></main>",
            title="Fährverbindung wird wieder aufgenommen - Bundeskanzleramt",
            lang="de",
        ),
        title="Fährverbindung wird wieder aufgenommen",
        first="Die Ministerinnen",
        last="zugestimmt haben.",
        absent=("9. März",),
    ),
    Sample(
        "tables and fonts of the nineties, text parted by line breaks, no heading element",
        page(
            '<table width="100%"><tr><td bgcolor="#003366"><a href="/">Home</a> <a href="/press">Press</a> '
            '<a href="/minister">Minister</a> <a href="/contact">Contact</a></td></tr></table>'
            '<table><tr><td valign="top" width="150"><a href="/a">Archive</a><br><a href="/b">Speeches</a><br>'
            '<a href="/c">Photographs</a></td><td valign="top"><font size="4"><b>'
            f"{TITLE}</b></font><br><br><i>March 9, 2021</i><br><br>{LEAD}<br><br>{SECOND}<br><br>{THIRD}<br><br>{LAST}"
            "<br><br></td></tr></table><center><font size=1>Copyright Ministry of Transport</font></center>",
            title=TITLE,
        ),
        absent=("Photographs", "Copyright", "Archive"),
    ),
    Sample(
        "day first in a meta tag that should be ISO, the printed date settles it",
        page(
            f'<div class="toolbar">{MENU}</div><article><h1>{TITLE}</h1><p class="info">Press release '
            f"09-03-2021 - 14:05</p>"
            f"{BODY}</article>",
            head='<meta property="article:published_time" content="09-03-2021">',
        ),
        absent=("14:05",),
        url="https://transport.gov.mt/press/2021/ferry-line",
    ),
    Sample(
        "noon in UTC stands for a day without a time",
        page(
            f'<header><h1>{TITLE}</h1></header><div class="field--name-field-dated"><time '
            f'datetime="2021-03-09T12:00:00Z">'
            f'9 March 2021</time></div><div class="field--name-body">{BODY}</div>'
            f'<aside class="related"><time datetime="2021-03-11T12:00:00Z">11 March 2021</time>{TEASERS}</aside>'
        ),
        absent=("exhibition",),
    ),
    Sample(
        "empty metas, site name in the first h1, title in an h2, date in the dateline",
        page(
            f'<div id="banner"><h1>Ministry of Transport</h1></div><div id="nav">{MENU}</div><div id="center">'
            f"<h2>{TITLE}"
            f"</h2><p>PORT CITY, March 9, 2021 - {LEAD}</p><p>{SECOND}</p><p>{LAST}</p><p>###</p>"
            "<p>Media contact: Press Office, +1 555 0100, press@ministry.example</p></div>",
            title="Ministry of Transport",
            head='<meta property="article:published_time" content=""><meta property="og:title" content="">'
            '<meta name="description" content="">',
        ),
        first="PORT CITY, March 9, 2021 - The ministers",
        absent=("###", "555"),
    ),
    Sample(
        "date and place close the text, no date elsewhere but that of the site's last change",
        page(
            f'<div class="wrap"><div class="nav">{MENU}</div><div class="content"><h3 class="header-title">'
            f"<span>{TITLE}"
            f'</span></h3><div class="journal-content-article">{BODY}<p><b>PORT CITY<br>9 MARCH 2021</b></p>'
            f"</div></div>"
            '<div class="footer">Last updated: May 02, 2023. All rights reserved.</div></div>'
        ),
        last="9 MARCH 2021",
        absent=("Last updated",),
    ),
    Sample(
        "cyrillic, date below the headline with the clock, links to share in a line",
        page(
            f'<div class="menu">{MENU}</div><div class="news-detail"><h1>О возобновлении паромного сообщения</h1>'
            '<div class="news-date">9 марта 2021 года, 16:30</div><p>Министры двух прибрежных государств договорились '
            "открыть паромную линию до начала лета.</p><p>Соглашение вступит в силу после одобрения парламентами обеих "
            "стран; порты будут углублены.</p><p>Поделиться:</p><p><a href='#'>ВКонтакте</a></p></div>"
            '<div class="other"><h3>Материалы по теме</h3><ul><li><a href="/1">Министр открыл выставку янтаря в старой '
            "ратуше</a></li></ul></div>",
            title="О возобновлении паромного сообщения — Министерство транспорта",
            lang="ru",
        ),
        title="О возобновлении паромного сообщения",
        first="Министры двух прибрежных государств",
        last="порты будут углублены.",
        absent=("ВКонтакте", "выставку", "Поделиться"),
    ),
    Sample(
        "japanese with an era date",
        page(
            '<div id="header"><a href="/">運輸省</a></div><div id="contents"><h1>沿岸航路の再開について</h1>'
            '<p class="date">令和3年3月9日</p><p>両国の運輸大臣は、夏までに沿岸航路を再開することで合意しました。</p>'
            "<p>協定は両国の議会の承認を経て発効し、港の改修工事が行われる予定です。</p>"
            "<h2>お問い合わせ先</h2><p>運輸省海事局総務課　電話 03-0000-0000</p></div>",
            title="沿岸航路の再開について | 運輸省",
            lang="ja",
        ),
        title="沿岸航路の再開について",
        first="両国の運輸大臣は",
        last="行われる予定です。",
        absent=("03-0000-0000",),
    ),
    Sample(
        "arabic, right to left",
        page(
            f'<nav>{MENU}</nav><main dir="rtl"><h1>إعادة فتح خط العبّارات بين المدينتين الساحليتين</h1><span '
            f'class="date">'
            "9 مارس 2021</span><p>اتفق وزيرا الدولتين الساحليتين يوم الثلاثاء على إعادة فتح خط العبّارات قبل الصيف.</p>"
            "<p>ويدخل الاتفاق حيز التنفيذ بعد موافقة البرلمانين عليه، وسيتم تعميق الميناءين.</p></main>",
            title="إعادة فتح خط العبّارات بين المدينتين الساحليتين | وزارة النقل",
            lang="ar",
        ),
        title="إعادة فتح خط العبّارات بين المدينتين الساحليتين",
        first="اتفق وزيرا الدولتين",
        last="وسيتم تعميق الميناءين.",
    ),
    Sample(
        "french, date line with a kind before the headline",
        page(
            f'<div class="header">{MENU}</div><div class="article"><p class="surtitre">Communiqué de presse - 9 '
            f"mars 2021</p>"
            "<h1>Réouverture de la ligne maritime entre les deux villes</h1><p>Les ministres des deux États "
            "riverains sont "
            "convenus mardi de rouvrir la ligne maritime avant l’été.</p><p>L’accord entrera en vigueur après son "
            'approbation par les deux parlements.</p><p class="contact">Contact presse : 01 00 00 00 00</p></div>',
            title="Réouverture de la ligne maritime entre les deux villes | Ministère des Transports",
            lang="fr",
        ),
        title="Réouverture de la ligne maritime entre les deux villes",
        first="Les ministres des deux États",
        last="par les deux parlements.",
        absent=("01 00 00",),
    ),
    Sample(
        "cookie banner and a pop-up with more prose than the release",
        page(
            '<div id="cookie-consent"><h2>We value your privacy</h2>'
            + f"<p>{SECOND} {THIRD} {SECOND}</p>" * 4
            + "</div>"
            f'<div class="content"><h1>{TITLE}</h1><p class="date">9 March 2021</p>{BODY}</div>'
            '<div class="modal"><p>' + f"{THIRD} " * 8 + "</p></div>"
        ),
        absent=("privacy",),
    ),
    Sample(
        "spanish, month in letters and date in a list of facts",
        page(
            f'<div class="cabecera">{MENU}</div><div class="noticia"><ul class="datos"><li>Fecha: 9 de marzo de '
            f"2021</li>"
            "<li>Nota de prensa 45</li></ul><h1>Se reanuda la línea de transbordadores entre las dos ciudades</h1>"
            "<p>Las ministras de los dos Estados ribereños acordaron el martes reabrir la línea antes del verano.</p>"
            "<p>El acuerdo entrará en vigor cuando lo aprueben los dos parlamentos.</p></div>"
            '<div class="pie">Ministerio de Transportes</div>',
            title="Se reanuda la línea de transbordadores entre las dos ciudades - Ministerio de Transportes",
            lang="es",
        ),
        title="Se reanuda la línea de transbordadores entre las dos ciudades",
        first="Las ministras de los dos Estados",
        last="los dos parlamentos.",
        absent=("Ministerio",),
    ),
    Sample(
        "white house style: office, 'for immediate release' and date before the headline, transcript of remarks",
        page(
            f'<div id="top">{MENU}</div><div id="content"><div class="press-office">The White House</div>'
            '<div class="press-office">Office of the Press Secretary</div><div id="press_article_date_created">'
            "March 09, 2021</div><h1>Remarks on the reopening of the ferry line</h1><p>Harbour Hall<br>Port City</p>"
            "<p>10:02 A.M. EST</p><p>Thank you all. It is good to see so many of you at the water this morning, "
            "and to see "
            "the flags of both towns.</p><p>When I was a child, my grandfather crossed here every week, in all "
            "weather, "
            "with letters in his coat.</p><p>END</p></div>",
            title="Remarks on the reopening of the ferry line | The White House",
        ),
        title="Remarks on the reopening of the ferry line",
        first="",
        last="with letters in his coat.",
    ),
    Sample(
        "sharepoint: the text in nested divs, a heading row of links after it",
        page(
            f'<form id="aspnetForm" action="x.aspx"><div id="s4-bodyContainer"><div class="ms-nav">{MENU}</div>'
            f'<div class="pageContent"><div class="ms-rtestate-field"><h1>{TITLE}</h1></div>'
            '<div class="articleDate">3/9/2021</div><div class="ms-rtestate-field"><div><div>'
            f"{LEAD}</div><div>&nbsp;</div><div>{SECOND}</div><div><br></div><div>{LAST}</div></div></div></div>"
            f"</div></form>",
            head='<meta name="date" content="2021-03-09">',
        ),
        absent=("3/9",),
    ),
)

NOT_RELEASES = {
    "a list of releases with snippets": page(
        f'<nav>{MENU}</nav><main><h1>Press releases</h1>{TEASERS}<ul class="pager"><li><a href="?page=2">Next'
        f"</a></li></ul></main>",
        title="Press releases | Ministry of Transport",
    ),
    "a list of releases with dates alone": page(
        "<main><h1>Press releases of the year</h1><table>"
        + "".join(
            f'<tr><td>{day}.03.2021</td><td><a href="/n/{day}">Minister opens the harbour festival, part {day}'
            f"</a></td></tr>"
            for day in range(10, 28)
        )
        + "</table></main>",
        title="Press releases of the year | Ministry of Transport",
    ),
    "a home page": page(
        f'<header>{MENU}</header><div class="hero"><h1>Welcome to the Ministry of Transport</h1><p>{SECOND}</p>'
        f"</div>{TEASERS}",
        title="Ministry of Transport",
    ),
    "standing information without a date": page(
        f"<nav>{MENU}</nav><main><h1>How to register a boat</h1>{BODY}<h2>Fees</h2><p>{SECOND}</p></main>",
        title="How to register a boat | Ministry of Transport",
    ),
    "a page of contacts": page(
        f"<nav>{MENU}</nav><main><h1>Contact us</h1><p>Harbour Street 1, Port City</p><p>Telephone 555 0100</p></main>",
        title="Contact us | Ministry of Transport",
    ),
}
