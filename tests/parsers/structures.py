"""Release pages and listings in the structures that content systems give them, with surroundings as sites have them.

A structure is markup with names in capitals for what varies: TITLE, DATE (as printed), TEXT, MENU, TEASERS (headlines
of other releases, with days and summaries), FOOT (an institution's address and rights). A page is the structure in the
words of one language.
"""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Words:
    """What a page says in one language; `day` is 9 March 2021 as printed, `others` are headlines of other releases."""

    code: str
    title: str
    day: str
    text: tuple[str, ...]
    others: tuple[str, ...]
    related: str
    section: str
    institution: str
    address: str


ENGLISH = Words(
    "en",
    "Minister opens the ferry terminal in the northern port",
    "9 March 2021",
    (
        "The minister opened the new ferry terminal on Tuesday and thanked the builders for two winters of work.",
        "“The terminal brings the islands an hour closer to the mainland,” she said before the first ship left.",
        "Some four hundred passengers a day are expected from June on.",
    ),
    (
        "Government adopts the strategy for small harbours",
        "Deputy minister receives the chamber of shipping",
        "Statement on the closure of the northern border crossing",
        "Agreement signed on the recognition of driving licences",
    ),
    "Related news",
    "Press releases",
    "Ministry of Transport",
    "14 Harbour Avenue, Port City, Tel. +123 45 678 900",
)
FRENCH = Words(
    "fr",
    "La ministre inaugure la gare maritime du port du nord",
    "9 mars 2021",
    (
        "La ministre a inauguré mardi la nouvelle gare maritime et remercié les ouvriers pour deux hivers de travaux.",
        "« La gare rapproche les îles du continent d'une heure », a-t-elle déclaré avant le départ du premier navire.",
        "Quelque quatre cents passagers par jour sont attendus à partir de juin.",
    ),
    (
        "Le conseil adopte la stratégie des petits ports de plaisance",
        "Le vice-ministre reçoit la chambre de la navigation",
        "Déclaration sur la fermeture du poste frontière du nord",
        "Signature d'un accord sur la reconnaissance des permis",
    ),
    "Articles similaires",
    "Actualités",
    "Ministère des Transports",
    "14 avenue du Port, Tél. : +123 45 678 900",
)
SPANISH = Words(
    "es",
    "La ministra inaugura la terminal de transbordadores del norte",
    "9 de marzo de 2021",
    (
        "La ministra inauguró el martes la nueva terminal y agradeció a los obreros dos inviernos de trabajo.",
        "“La terminal acerca las islas una hora al continente”, dijo antes de que zarpara el primer barco.",
        "Se esperan unos cuatrocientos pasajeros al día a partir de junio.",
    ),
    (
        "El Gobierno aprueba la estrategia de los puertos pequeños",
        "El viceministro recibe a la cámara de navegación del sur",
        "Declaración sobre el cierre del paso fronterizo del norte",
        "Firman acuerdo sobre el reconocimiento de licencias",
    ),
    "Noticias relacionadas",
    "Noticias",
    "Ministerio de Transporte",
    "Avenida del Puerto 14, Tel. +123 45 678 900",
)
RUSSIAN = Words(
    "ru",
    "Министр открыла паромный терминал в северном порту",
    "9 марта 2021",
    (
        "Министр открыла во вторник новый паромный терминал и поблагодарила строителей за две зимы работы.",
        "«Терминал приблизил острова к материку на час», — сказала она перед отходом первого судна.",
        "С июня здесь ожидают около четырёхсот пассажиров в день.",
    ),
    (
        "Правительство утвердило стратегию развития малых портов",
        "Заместитель министра принял палату судоходства",
        "Заявление о закрытии северного пограничного перехода",
        "Подписано соглашение о признании водительских прав",
    ),
    "Похожие новости",
    "Новости",
    "Министерство транспорта",
    "119200, Портовая улица, дом 14, тел. +123 45 678 900",
)
UKRAINIAN = Words(
    "uk",
    "Міністр відкрила поромний термінал у північному порту",
    "9 березня 2021",
    (
        "Міністр відкрила у вівторок новий поромний термінал і подякувала будівельникам за дві зими праці.",
        "«Термінал наблизив острови до материка на годину», — сказала вона перед відходом першого судна.",
        "З червня тут очікують близько чотирьохсот пасажирів на день.",
    ),
    (
        "Уряд схвалив стратегію розвитку малих портів країни",
        "Заступник міністра прийняв палату судноплавства",
        "Заява щодо закриття північного прикордонного переходу",
    ),
    "Схожі новини",
    "Новини",
    "Міністерство транспорту",
    "01018, вул. Портова, 14, тел. +123 45 678 900",
)
ARABIC = Words(
    "ar",
    "الوزيرة تفتتح محطة العبارات في الميناء الشمالي",
    "9 مارس 2021",
    (
        "افتتحت الوزيرة يوم الثلاثاء محطة العبارات الجديدة وشكرت العمال على شتاءين من العمل المتواصل.",
        "وقالت قبل مغادرة السفينة الأولى إن المحطة تقرب الجزر من البر ساعة كاملة.",
        "ومن المتوقع أن تستقبل المحطة نحو أربعمئة راكب يوميا ابتداء من يونيو.",
    ),
    (
        "مجلس الوزراء يقر استراتيجية الموانئ الصغيرة في البلاد",
        "نائب الوزير يستقبل وفد غرفة الملاحة البحرية",
        "بيان بشأن إغلاق المعبر الحدودي الشمالي",
    ),
    "أخبار ذات صلة",
    "الأخبار",
    "وزارة النقل",
    "شارع الميناء 14، هاتف: +123 45 678 900",
)
CHINESE = Words(
    "zh",
    "部长出席北部港口渡轮码头启用仪式",
    "2021年3月9日",
    (
        "部长周二出席了新渡轮码头的启用仪式，并感谢建设者们两个冬天的辛勤工作。",
        "“码头让各岛与大陆的距离缩短了一个小时。”她在首班船启航前表示。",
        "预计自六月起，每天将有约四百名旅客由此出行。",
    ),
    (
        "国务会议通过小型港口发展战略规划",
        "副部长会见航运商会代表团一行",
        "关于北部边境口岸关闭的声明全文",
    ),
    "相关新闻",
    "新闻动态",
    "交通部",
    "地址：港口大街14号 电话：010-45678900",
)
INDONESIAN = Words(
    "id",
    "Menteri membuka terminal feri di pelabuhan utara",
    "9 Maret 2021",
    (
        "Menteri membuka terminal feri yang baru pada hari Selasa dan berterima kasih kepada para pekerja.",
        "“Terminal ini mendekatkan pulau-pulau ke daratan satu jam,” katanya sebelum kapal pertama berangkat.",
        "Sekitar empat ratus penumpang per hari diharapkan mulai bulan Juni.",
    ),
    (
        "Pemerintah menyetujui strategi pelabuhan kecil di daerah",
        "Wakil Menteri menerima delegasi kamar pelayaran nasional",
        "Pernyataan mengenai penutupan perbatasan utara",
    ),
    "Berita Terkait",
    "Berita",
    "Kementerian Perhubungan",
    "Jalan Pelabuhan No. 14, Telp. +123 45 678 900",
)

MENU = "".join(f'<li><a href="/{word}">{word}</a></li>' for word in ("A", "B", "C", "D", "E", "F", "G", "H"))


@dataclass(frozen=True)
class Release:
    """A release page: its structure, its words, and what <title> says (the title and the institution by default)."""

    name: str
    structure: str
    words: Words = ENGLISH
    head: str = "TITLE | INSTITUTION"
    published: str | None = "2021-03-09"
    absent: tuple[str, ...] = ()
    meta: str = ""
    text: str = "p"
    declared: bool = True  # the page says its language
    opening: tuple[str, ...] = ()  # paragraphs before the text

    def html(self) -> str:
        language = f' lang="{self.words.code}"' if self.declared else ""
        page = (
            f"<!DOCTYPE html><html{language}><head><meta charset='utf-8'><title>{self.head}</title>"
            f"{self.meta}</head><body>{self.structure}</body></html>"
        )
        return _fill(page.replace("TEXT", _set(self.words.text, self.text)), self.words)

    @property
    def beside(self) -> list[str]:
        """What stands on the page and is not the release."""
        words = self.words
        return [words.address, *(title for title in words.others if title in self.html()), *self.absent]


def _set(text: tuple[str, ...], how: str) -> str:
    if how == "br":
        return "<br><br>".join(text) + "<br>"
    if how == "pre":
        return "<pre>" + "\n\n".join(text) + "</pre>"
    if how == "one":
        return f"<p>{text[0]} {text[1]} {text[2]}</p>"
    return "".join(f"<{how}>{paragraph}</{how}>" for paragraph in text)


def _fill(page: str, words: Words) -> str:
    teasers = "".join(
        f'<div class="item"><span>{number + 3}.04.2020</span><h4><a href="/n/{number}">{title}</a></h4></div>'
        for number, title in enumerate(words.others)
    )
    summaries = "".join(
        f'<div><a href="/n/{number}">{title}</a><p>{title} – {words.related.lower()}.</p></div>'
        for number, title in enumerate(words.others)
    )
    for name, value in (
        ("TEASERS", teasers),
        ("SUMMARIES", summaries),
        ("MENU", f"<ul>{MENU}</ul>"),
        ("FOOT", f'<div class="bottom"><p>{words.address}</p><p>© 2024 {words.institution}</p></div>'),
        ("TITLE", words.title),
        ("DATE", words.day),
        ("RELATED", words.related),
        ("SECTION", words.section),
        ("INSTITUTION", words.institution),
    ):
        page = page.replace(name, value)
    return page


RELEASES = (
    Release(
        "joomla: details with author, category and hits, earlier and later releases below",
        '<div>MENU</div><div class="item-page"><div class="page-header"><h2 itemprop="headline">TITLE</h2></div>'
        '<dl class="article-info"><dt>Details</dt><dd class="createdby">Written by Super User</dd>'
        '<dd class="category-name">Category: <a href="/c">SECTION</a></dd><dd class="published"><time datetime='
        '"2021-03-09T10:00:00+00:00">Published: DATE</time></dd><dd class="hits">Hits: 1523</dd></dl>'
        '<div itemprop="articleBody">TEXT</div><ul class="pager"><li><a href="/n/1">Prev</a></li></ul></div>FOOT',
        absent=("Super User", "Hits", "Category"),
    ),
    Release(
        "joomla: section as h1, headline linked to its own page",
        '<div>MENU</div><h1>SECTION</h1><div class="item-page"><h2><a href="/press/2021/ferry">TITLE</a></h2>'
        '<dl class="article-info"><dd>Auteur : Service de presse</dd><dd>Publié le DATE</dd></dl>TEXT</div>FOOT',
        FRENCH,
        head="INSTITUTION",
        absent=("Service de presse",),
    ),
    Release(
        "k2: hits, last change, tags and links between body and footer",
        '<div id="k2Container" class="itemView"><div class="itemHeader"><span class="itemDateCreated">DATE</span>'
        '<h2 class="itemTitle">TITLE</h2></div><div class="itemBody"><div class="itemFullText">TEXT</div>'
        '<div class="itemContentFooter"><span>Read <b>2301</b> times</span> <span>Last modified on 3 May 2022</span>'
        '</div></div><div class="itemLinks"><div><span>Published in</span> <a href="/c">SECTION</a></div>'
        '<div><span>Tagged under</span></div></div><div class="itemNavigation"><span>More in this category:</span>'
        '<a href="/n/0">« Government adopts the strategy for small harbours</a></div></div>FOOT',
        absent=("2301", "Last modified", "Tagged under", "Published in"),
    ),
    Release(
        "wordpress: date in the article's own footer, post classes of a promoted post with tags",
        '<div>MENU</div><article class="post-12 post type-post hentry category-press tag-topics format-gallery">'
        '<h1 class="entry-title">TITLE</h1><div class="entry-content">TEXT</div><footer class="entry-footer">'
        '<span class="posted-on">Posted on <a href="/x"><time class="entry-date published updated" datetime='
        '"2021-03-09T10:00:00+00:00">DATE</time></a></span> by <a href="/a">admin</a></footer></article>'
        "<aside><h2>Recent posts</h2>TEASERS</aside>FOOT",
        absent=("admin",),
        text="div",
    ),
    Release(
        "elementor: everything a widget, related posts with excerpts in a section below",
        '<section><div class="elementor-widget elementor-widget-theme-post-title"><div class="elementor-widget-'
        'container"><h1 class="elementor-heading-title">TITLE</h1></div></div><div class="elementor-widget">'
        '<div class="elementor-widget-container"><ul><li><span class="elementor-icon-list-text">DATE</span></li></ul>'
        '</div></div><div class="elementor-widget elementor-widget-theme-post-content">'
        '<div class="elementor-widget-container">TEXT</div></div></section><section><h2>RELATED</h2>SUMMARIES</section>'
        "FOOT",
        SPANISH,
    ),
    Release(
        "divi: the address in a plain box, text parted by line breaks",
        '<article class="et_pb_post"><h1 class="entry-title">TITLE</h1><p class="et_pb_title_meta_container">'
        '<span class="author">admin</span> | <span class="published">DATE</span></p>'
        '<div class="et_pb_text_inner">TEXT</div></article>FOOT',
        text="br",
    ),
    Release(
        "avada: title in a bar, day below the text in a line with author and section",
        '<section class="fusion-page-title-bar"><h1>TITLE</h1></section><main><div class="post-content">TEXT</div>'
        '<div class="fusion-meta-info">By <a href="/a">admin</a>|<span class="updated rich-snippet-hidden">'
        '2021-03-09T08:00:00+00:00</span><span>DATE</span>|<a href="/c">SECTION</a></div></main>FOOT',
    ),
    Release(
        "drupal 7: promoted node, text parted by line breaks, share row, tags",
        '<div>MENU</div><h1 class="title">TITLE</h1><div id="node-12" class="node node-news node-promoted clearfix">'
        '<div class="submitted">Submitted by admin on DATE</div><div class="field field-name-body">TEXT</div>'
        '<div class="field-name-field-tags">Tags: <a href="/t">Harbours</a></div></div>FOOT',
        absent=("Submitted", "Harbours"),
        text="br",
    ),
    Release(
        "drupal 9: a view of other releases below",
        '<main><h1 class="page-header">TITLE</h1><article class="node node--type-news"><div class="field--name-'
        'field-date"><time datetime="2021-03-09T12:00:00Z">DATE</time></div><div class="field--name-body">TEXT</div>'
        "</article><div class='views-element-container'><h2>RELATED</h2><div class='view-content'>TEASERS</div></div>"
        "</main>FOOT",
        INDONESIAN,
        text="one",
    ),
    Release(
        "plone: by whom and when, and when last changed",
        '<article id="content"><h1 class="documentFirstHeading">TITLE</h1><div class="documentByLine">by Press Office'
        ' — published <span class="value">DATE</span>, last modified <span class="value">11 June 2022</span></div>'
        '<div id="parent-fieldname-text">TEXT</div></article>FOOT',
    ),
    Release(
        "liferay: section as portlet title, headline as h3",
        '<div>MENU</div><section class="portlet"><h1 class="portlet-title">SECTION</h1><h3 class="header-title">'
        '<span>TITLE</span></h3><div class="asset-full-content"><p class="date">DATE</p>'
        '<div class="journal-content-article">TEXT</div></div></section><section><h2>RELATED</h2>TEASERS</section>FOOT',
        head="SECTION - INSTITUTION",
    ),
    Release(
        "sharepoint: one form around the page, the text in a field, a side column with teasers",
        '<form id="aspnetForm"><div id="s4-workspace"><div class="article"><h1>TITLE</h1><div class="article-date">'
        'DATE</div><div class="ms-rtestate-field">TEXT</div></div><div class="sideColumn"><h3>RELATED</h3>SUMMARIES'
        "</div></div>FOOT</form>",
    ),
    Release(
        "asp.net: labels parted by single line breaks",
        '<form id="form1"><div>MENU</div><div><span id="lblTitle"><b>TITLE</b></span><br><span id="lblDate">DATE</span>'
        '<br><span id="lblBody">TEXT</span></div>FOOT</form>',
        text="br",
    ),
    Release(
        "bitrix: date and headline before bare text, a link back to the list",
        '<div>MENU</div><h1>SECTION</h1><div class="news-detail"><span class="news-date-time">DATE</span><h3>TITLE</h3>'
        'TEXT</div><p><a href="/news/">Возврат к списку</a></p>FOOT',
        RUSSIAN,
        absent=("Возврат",),
        text="br",
    ),
    Release(
        "typo3: date below the headline, a link back",
        '<div class="news-single"><h3 itemprop="headline">TITLE</h3><p class="news-date">DATE</p>'
        '<div class="news-text-wrap" itemprop="articleBody">TEXT</div><a href="/n">Retour</a></div>FOOT',
        FRENCH,
    ),
    Release(
        "tables alone: menu, text and address in cells, the headline in large bold type",
        '<table><tr><td>MENU</td><td><p align="center"><font size="4"><b>TITLE</b></font></p><font size="2">DATE</font>'
        '<br><br><font face="Arial">TEXT</font></td></tr></table><table><tr><td>14 Harbour Avenue, Port City, '
        "Tel. +123 45 678 900<br>© 2024 INSTITUTION</td></tr></table>",
        head="INSTITUTION",
        text="br",
    ),
    Release(
        "a board: the fields in rows of a table, earlier and later posts below",
        '<h3>SECTION</h3><table class="view_table"><tr><th colspan="4">TITLE</th></tr>'
        "<tr><th>发布时间</th><td>DATE</td>"
        '<th>浏览次数</th><td>812</td></tr><tr><td colspan="4">TEXT</td></tr></table><table><tr><th>上一篇</th><td>'
        '<a href="/n/1">国务会议通过小型港口发展战略规划</a></td></tr><tr><th>下一篇</th><td><a href="/n/2">'
        "副部长会见航运商会代表团一行</a></td></tr></table>FOOT",
        CHINESE,
        absent=("812",),
    ),
    Release(
        "time of publication, source and print link in a line",
        '<div class="article"><h1>TITLE</h1><div class="info"><span>发布时间：DATE</span> <span>来源：交通部</span> '
        '<span>打印</span></div><div class="TRS_Editor">TEXT</div></div><div class="box"><div class="title">RELATED'
        "</div>TEASERS</div>FOOT",
        CHINESE,
    ),
    Release(
        "today's day in the head, no day of the release's own but in its dateline",
        '<header class="top"><div class="top-date">17 May 2024</div>MENU</header><main><h1>TITLE</h1>'
        "<p>PORT CITY, 9 March 2021 – The ministers of both states met for a day of talks on ferries.</p>TEXT</main>"
        "FOOT",
        absent=("17 May",),
    ),
    Release(
        "today's day in the head and none for the release",
        '<div class="header-date">17 травня 2024</div><div class="crumbs"><a href="/">Головна</a> » '
        '<a href="/n">SECTION'
        '</a></div><div><h1>TITLE</h1><div class="content">TEXT</div></div>FOOT',
        UKRAINIAN,
        published=None,
    ),
    Release(
        "a notice of cookies before all else, a short text, teasers with days below",
        '<div class="bar">We use cookies to give you the best experience on our site; by going on you agree.</div>'
        "<div>MENU</div><div><h1>TITLE</h1><div>DATE</div><div><p>Some four hundred passengers a day are expected from "
        'June on, and the minister thanked the builders.</p></div></div><div><div class="head">RELATED</div>TEASERS'
        "</div>FOOT",
        replace(ENGLISH, text=("Some four hundred passengers a day are expected from June on,", "the builders.")),
        absent=("cookies",),
    ),
    Release(
        "a column of teasers with days before the headline",
        '<div id="left"><p>RELATED</p><p><a href="/n/1">Agreement signed on the recognition of driving licences</a><br>'
        '<small>14 May 2022</small></p><p><a href="/n/2">Statement on the closure of the northern border crossing</a>'
        '<br><small>1 April 2022</small></p></div><div id="content"><h1>TITLE</h1><p>DATE</p>TEXT</div>FOOT',
    ),
    Release(
        "teasers with summaries beside the text, in columns of no name",
        "<div>MENU</div><div><div><h2>TITLE</h2><p>DATE</p></div><div>TEXT</div><div><h4>RELATED</h4>SUMMARIES</div>"
        "</div>FOOT",
        RUSSIAN,
    ),
    Release(
        "cards that are links as a whole, their days inside",
        '<div><h1>TITLE</h1><p class="text-sm">DATE</p><div class="prose">TEXT</div></div>'
        f'<div class="mt-5"><div>RELATED</div><a href="/n/1"><div>3.04.2020</div><div>{ARABIC.others[0]}</div></a>'
        f'<a href="/n/2"><div>4.04.2020</div><div>{ARABIC.others[1]}</div></a></div>FOOT',
        ARABIC,
    ),
    Release(
        "the trail to the page ends in its title, colons and all",
        '<p><a href="/">Accueil</a><a href="/n">SECTION</a>Ports : la ministre inaugure une gare</p><h1>Ports : la '
        'ministre inaugure une gare</h1><div class="date">Publié le DATE</div>TEXT<p>2574 vues</p>FOOT',
        replace(FRENCH, title="Ports : la ministre inaugure une gare"),
        head="Ports : la ministre inaugure une gare – INSTITUTION",
        absent=("2574", "Accueil"),
    ),
    Release(
        "institution, section and title in the page's head, its own name the only other heading",
        '<h1 class="site-title"><a href="/">INSTITUTION</a></h1><div>MENU</div><div class="row"><div>DATE</div>'
        '<h2 class="news-title">TITLE</h2>TEXT</div>FOOT',
        UKRAINIAN,
        head="INSTITUTION :: SECTION :: TITLE",
    ),
    Release(
        "the section in a heading, the title in the page's head alone",
        '<div>MENU</div><h1>SECTION</h1><div class="post-date">DATE</div><div>TEXT</div>FOOT',
        INDONESIAN,
        head="TITLE - INSTITUTION",
    ),
    Release(
        "signed, counted and dated below: who wrote it, how often it was read, when it was changed",
        '<div><h1>TITLE</h1><div class="d">Tanggal: DATE</div><div>TEXT</div><p>Penulis: Humas</p><p>Dibaca: 4403 kali'
        "</p><p>Terakhir diperbarui: 17 Maret 2022</p></div>FOOT",
        INDONESIAN,
        absent=("Humas", "4403", "diperbarui"),
    ),
    Release(
        "day in an element of its own right before the text's first letter",
        '<div>MENU</div><h1>TITLE</h1><div class="news"><span class="date">DATE</span>TEXT</div>FOOT',
        text="br",
    ),
    Release(
        "day below a row of short links, teasers with days further below",
        '<h1 class="portlet-title">SECTION</h1><h3 class="header-title">TITLE</h3><div class="journal-content-article">'
        'TEXT</div><p><a href="#">Print</a> | <a href="#">E-mail</a></p><div class="asset-metadata">DATE</div>'
        "<div><h2>RELATED</h2>TEASERS</div>FOOT",
    ),
    Release(
        "figures on a page that does not say its language",
        '<div>MENU</div><h1>TITLE</h1><p class="when">DATE</p><div>TEXT</div>FOOT',
        replace(SPANISH, day="09/03/2021"),
        declared=False,
    ),
    Release(
        "a title of two parts that stands in the page's head alone, before the institution and by itself",
        '<div>MENU</div><h1>SECTION</h1><div class="post-date">DATE</div><div>TEXT</div>FOOT',
        replace(SPANISH, title="La ministra en el norte – Inaugura la terminal de transbordadores"),
        meta='<meta property="og:title" content="TITLE">',
    ),
    Release(
        "a first paragraph that is short and opens with its dateline",
        "<div>MENU</div><h1>TITLE</h1><p>PORT CITY, 9 March 2021 – The ferry terminal opened today.</p>TEXT"
        "<div>FOOT</div>",
        opening=("PORT CITY, 9 March 2021 – The ferry terminal opened today.",),
    ),
    Release(
        "initials, number and counter below a row of stars",
        "<div>MENU</div><h2>TITLE</h2><div>Posted On: DATE 5:36PM</div>TEXT<p>***</p><p>JD/AR</p>"
        "<div>(Release ID: 1700000)</div><div>Visitor Counter : 512</div>FOOT",
        absent=("***", "JD/AR", "1700000", "512"),
    ),
    Release(
        "a short title before the site's long name",
        '<div>MENU</div><div class="post"><h2 class="title">TITLE</h2><p class="byline">Posted by <a href="/a">Jane Roe'
        "</a> / DATE</p>TEXT</div>FOOT",
        replace(ENGLISH, title="Opening the Port"),
        head="TITLE | Journal of the National Department of Ports and Parks",
    ),
    Release(
        "day, address and plain version of the page below the text",
        "<div>MENU</div><h1>TITLE</h1><time>DATE</time><div>TEXT</div><div><div>Дата публикации: DATE, 13:45</div>"
        "<div>Прямая ссылка: http://ministry.example/d/65000</div><div>Текстовая версия</div></div>FOOT",
        RUSSIAN,
        absent=("Дата", "ссылка", "версия"),
    ),
    Release(
        "two links to other releases within the text, long paragraphs below each",
        '<div>MENU</div><h1>TITLE</h1><time>DATE</time><div>TEXT<h2>Earlier steps</h2><p><a href="/n/1">The agreement'
        ' on the terminal of the islands</a></p><p>LONG</p><p><a href="/n/2">The agreement on the ships of the isles'
        "</a></p><p>LONG</p>TEXT</div>FOOT".replace("LONG", " ".join([ENGLISH.text[0]] * 4)),
    ),
    Release(
        "preformatted text",
        "<div>MENU</div><h1>TITLE</h1><p>DATE</p><div>TEXT</div>FOOT",
        SPANISH,
        text="pre",
    ),
    Release(
        "links of a site's footer in plain boxes after a short text",
        '<div><h4 class="title">TITLE</h4><ul><li>DATE</li><li>SECTION</li></ul><div>TEXT</div></div><div class="grid">'
        '<ul><li><a href="/a">Política exterior</a></li><li><a href="/b">Servicios consulares</a></li><li><a href="/c">'
        'Embajadas y consulados</a></li><li><a href="/d">Sala de prensa y medios</a></li><li><a href="/e">Trámites en '
        "línea</a></li></ul></div>FOOT",
        replace(SPANISH, text=SPANISH.text[:1]),
    ),
)


@dataclass(frozen=True)
class Listing:
    """A page that lists releases: the markup of a row, with URL, DATE, TITLE and TEXT, and what stands around rows."""

    name: str
    row: str
    around: str = "<h1>SECTION</h1><div>ROWS</div>"
    words: Words = ENGLISH
    dated: bool = True

    def html(self) -> str:
        rows = "".join(
            self.row.replace("URL", f"/news/{70 - number}")
            .replace("TITLE", title)
            .replace("DATE", f"{9 - number}.03.2021")
            .replace("TEXT", self.words.text[number % len(self.words.text)])
            for number, title in enumerate(self.words.others)
        )
        page = (
            f'<html lang="{self.words.code}"><head><title>SECTION | INSTITUTION</title></head><body><div>MENU</div>'
            f"{self.around}FOOT</body></html>"
        )
        return _fill(page, self.words).replace("ROWS", rows)

    @property
    def links(self) -> list[tuple[str, str, str | None]]:
        """Address, title and day of each row."""
        return [
            (f"https://ministry.example/news/{70 - number}", title, f"2021-03-0{9 - number}" if self.dated else None)
            for number, title in enumerate(self.words.others)
        ]


LISTINGS = (
    Listing(
        "joomla: read more repeats the headline",
        '<div class="item"><h2><a href="URL">TITLE</a></h2><dl><dd class="published">Published: DATE</dd></dl>'
        '<p>TEXT</p><p class="readmore"><a href="URL">Read more: TITLE</a></p></div>',
    ),
    Listing(
        "joomla: a category's table with hits",
        '<tr><td class="list-title"><a href="URL">TITLE</a></td><td class="list-date">DATE</td><td>Hits: 12</td></tr>',
        "<table>ROWS</table>",
    ),
    Listing(
        "wordpress: linked day, author and section beside the headline",
        '<article class="post type-post"><h2 class="entry-title"><a href="URL">TITLE</a></h2><div class="entry-meta">'
        '<a href="URL"><time>DATE</time></a> by <a href="/a">admin</a></div><p>TEXT <a href="URL">Read more</a></p>'
        "</article>",
        words=FRENCH,
    ),
    Listing(
        "elementor: picture, headline, day and link of each card",
        '<article class="elementor-post"><a href="URL"><img src="i.jpg"></a><h3 class="elementor-post__title">'
        '<a href="URL">TITLE</a></h3><span>DATE</span><a href="URL">Читать</a></article>',
        words=RUSSIAN,
    ),
    Listing(
        "a card that is a link as a whole",
        '<a href="URL" class="card"><div><small>DATE</small><h5>TITLE</h5><p>TEXT</p></div></a>',
        words=SPANISH,
    ),
    Listing(
        "day and headline in one link, in elements of no name",
        '<li><a href="URL"><span>DATE</span>TITLE</a></li>',
        "<h2>SECTION</h2><ul>ROWS</ul>",
    ),
    Listing(
        "labelled day and headline in one link",
        '<li><a href="URL"><b>TITLE</b><span>Published: DATE</span></a></li>',
        "<h2>SECTION</h2><ul>ROWS</ul>",
    ),
    Listing(
        "headline in plain type, summary that ends in a link",
        '<tr><td class="dxncItem"><div>TITLE</div><div>DATE</div><div>TEXT <a href="URL">more</a></div></td></tr>',
        "<table>ROWS</table>",
    ),
    Listing(
        "summary in the same paragraph as day and headline",
        '<p class="news-item"><span>DATE</span> <a href="URL"><b>TITLE</b></a><br>TEXT</p>',
        words=RUSSIAN,
    ),
    Listing(
        "rows without an element of their own",
        'DATE <a href="URL">TITLE</a><br><br>',
        words=FRENCH,
    ),
    Listing(
        "headings and summaries side by side",
        "<h3><a href='URL'>TITLE</a></h3><span>DATE</span><p>TEXT</p>",
        words=SPANISH,
    ),
    Listing(
        "day in brackets, a list of links of the site set in the same elements",
        '<li><a href="URL">TITLE</a><span>(DATE)</span></li>',
        '<div><ul class="list">ROWS</ul></div><div><ul><li><a href="/a">Foreign policy</a></li><li><a href="/b">Visa '
        'information</a></li><li><a href="/c">Careers</a></li><li><a href="/d">Tenders</a></li><li><a href="/e">Photo '
        "gallery</a></li></ul></div>",
    ),
    Listing(
        "a site's own rows of files beside the news",
        '<div class="views-row"><span>DATE</span> <span><a href="URL">TITLE</a></span></div>',
        '<div>ROWS</div><div class="box"><h3>Documents</h3><ul><li><a href="/1.pdf">Annual report of the ministry</a>'
        "</li><li><a href='/2.pdf'>Budget of the ministry for this year</a></li></ul></div>",
        words=INDONESIAN,
    ),
    Listing(
        "headline that ends in figures before its day",
        '<li><a href="URL"><img src="i.jpg"></a><h2><a href="URL">TITLE</a></h2><div>DATE</div></li>',
        "<ul>ROWS</ul>",
        replace(ENGLISH, others=tuple(f"{title} of 2020" for title in ENGLISH.others)),
    ),
    Listing(
        "day set as a heading over the headline, both in one link",
        '<a href="URL"><h6>DATE</h6><p>TITLE</p></a>',
        words=ARABIC,
    ),
    Listing(
        "months of an archive in the same elements as the rows",
        '<a href="URL">TITLE<div>DATE</div></a>',
        '<div class="archive"><a href="/2021/1">1/2021</a> <a href="/2021/2">2/2021</a> <a href="/2021/3">3/2021</a> '
        '<a href="/2021/4">4/2021</a></div><div class="list">ROWS</div>',
        words=FRENCH,
    ),
    Listing(
        "a list of terms and definitions, figures right before its first day",
        '<dt>DATE</dt><dd><a href="URL">TITLE</a></dd>',
        '<div><a href="/2021/11">11/2021</a> <a href="/2021/12">12/2021</a></div><dl>ROWS</dl>',
        words=UKRAINIAN,
    ),
)
