"""Pages of our own words in the structures of content systems and ministries' sites, with their furniture."""

from __future__ import annotations

from dataclasses import dataclass

from tests.parsers.generic_pages import MENU, Sample

TEXTS: dict[str, tuple[str, tuple[str, ...]]] = {
    "en": (
        "Foreign Minister meets counterpart on fisheries in the northern sea",
        (
            "The Foreign Minister received her counterpart on Thursday for talks on fisheries in the northern sea.",
            "Both sides reviewed the catches of the past season and agreed that quotas should follow the advice "
            "of scientists.",
            "“Fish know no borders, but fishermen need rules,” the minister said at a joint press appearance.",
            "The next round of talks will be held in the autumn.",
        ),
    ),
    "de": (
        "Außenministerin berät mit Amtskollegen über Fischerei im Nordmeer",
        (
            "Die Außenministerin hat am Donnerstag ihren Amtskollegen zu Gesprächen über die Fischerei im "
            "Nordmeer empfangen.",
            "Beide Seiten werteten die Fänge der vergangenen Saison aus und waren sich einig, dass die Quoten "
            "dem Rat der "
            "Wissenschaft folgen sollen.",
            "Die nächste Gesprächsrunde findet im Herbst statt.",
        ),
    ),
    "fr": (
        "Entretien de la ministre avec son homologue sur la pêche en mer du Nord",
        (
            "La ministre des affaires étrangères a reçu jeudi son homologue pour un entretien consacré à la pêche.",
            "Les deux parties ont dressé le bilan de la dernière saison et sont convenues que les quotas "
            "devaient suivre l’avis "
            "des scientifiques.",
            "Le prochain cycle d’entretiens se tiendra à l’automne.",
        ),
    ),
    "es": (
        "La ministra se reúne con su homólogo para tratar la pesca en el mar del Norte",
        (
            "La ministra de Asuntos Exteriores recibió el jueves a su homólogo para tratar la pesca en el mar "
            "del Norte.",
            "Ambas partes analizaron las capturas de la última temporada y acordaron que las cuotas sigan el "
            "consejo de los "
            "científicos.",
            "La próxima ronda de conversaciones se celebrará en otoño.",
        ),
    ),
    "it": (
        "Il Ministro incontra l’omologo per un colloquio sulla pesca nel Mare del Nord",
        (
            "Il Ministro degli Affari Esteri ha ricevuto giovedì l’omologo per un colloquio sulla pesca nel "
            "Mare del Nord.",
            "Le parti hanno esaminato le catture della scorsa stagione e hanno convenuto che le quote seguano "
            "il parere degli "
            "scienziati.",
            "Il prossimo incontro si terrà in autunno.",
        ),
    ),
    "pt": (
        "Ministra recebe homólogo para tratar da pesca no mar do Norte",
        (
            "A ministra das Relações Exteriores recebeu na quinta-feira o seu homólogo para tratar da pesca no "
            "mar do Norte.",
            "As duas partes avaliaram as capturas da última temporada e concordaram que as quotas devem seguir "
            "o parecer dos "
            "cientistas.",
            "A próxima rodada de conversas será realizada no outono.",
        ),
    ),
    "pl": (
        "Spotkanie ministrów w sprawie rybołówstwa na Morzu Północnym",
        (
            "Minister spraw zagranicznych przyjęła w czwartek swojego odpowiednika na rozmowy o rybołówstwie.",
            "Strony omówiły połowy z minionego sezonu i zgodziły się, że limity powinny uwzględniać opinie naukowców.",
            "Następna runda rozmów odbędzie się jesienią.",
        ),
    ),
    "ru": (
        "О встрече министров по вопросам рыболовства в северных морях",
        (
            "В четверг министр иностранных дел приняла своего коллегу для переговоров о рыболовстве в северных морях.",
            "Стороны подвели итоги прошедшего сезона и согласились, что квоты должны учитывать рекомендации учёных.",
            "Следующий раунд переговоров состоится осенью.",
        ),
    ),
    "uk": (
        "Зустріч міністрів щодо рибальства у північних морях",
        (
            "У четвер міністерка закордонних справ прийняла свого колегу для переговорів про рибальство.",
            "Сторони підбили підсумки минулого сезону та погодилися, що квоти мають враховувати поради науковців.",
            "Наступний раунд переговорів відбудеться восени.",
        ),
    ),
    "tr": (
        "Bakan, mevkidaşıyla kuzey denizindeki balıkçılığı görüştü",
        (
            "Dışişleri Bakanı, kuzey denizindeki balıkçılığı görüşmek üzere mevkidaşını perşembe günü kabul etti.",
            "Taraflar geçen sezonun avlarını değerlendirdi ve kotaların bilim insanlarının görüşüne uyması "
            "konusunda anlaştı.",
            "Bir sonraki görüşme turu sonbaharda yapılacak.",
        ),
    ),
    "sv": (
        "Utrikesministern mötte sin kollega om fisket i norra havet",
        (
            "Utrikesministern tog på torsdagen emot sin kollega för samtal om fisket i norra havet.",
            "Parterna gick igenom den gångna säsongens fångster och var eniga om att kvoterna ska följa "
            "forskarnas råd.",
            "Nästa samtalsrunda hålls i höst.",
        ),
    ),
    "no": (
        "Utenriksministeren møtte sin kollega om fisket i nordlige havområder",
        (
            "Utenriksministeren tok torsdag imot sin kollega til samtaler om fisket i de nordlige havområdene.",
            "Partene gikk gjennom fangstene fra forrige sesong og var enige om at kvotene skal følge forskernes råd.",
            "Neste samtalerunde holdes til høsten.",
        ),
    ),
    "ar": (
        "الوزيرة تبحث مع نظيرها شؤون الصيد في بحر الشمال",
        (
            "استقبلت وزيرة الخارجية يوم الخميس نظيرها لإجراء محادثات حول شؤون الصيد في بحر الشمال.",
            "واستعرض الجانبان حصيلة الموسم الماضي واتفقا على أن تراعي الحصص مشورة العلماء.",
            "وستعقد الجولة المقبلة من المحادثات في الخريف.",
        ),
    ),
    "ja": (
        "外務大臣と北海漁業に関する会談",
        (
            "外務大臣は木曜日、北海の漁業について相手国の外務大臣と会談を行いました。",
            "双方は昨年の漁獲量を確認し、漁獲枠は科学者の助言に従うべきであるとの認識で一致しました。",
            "次回の会談は秋に行われる予定です。",
        ),
    ),
    "zh": (
        "外长同来访外长就北海渔业举行会谈",
        (
            "外长周四同来访的外长举行会谈，就北海渔业合作交换了意见。",
            "双方回顾了上一季的捕捞情况，一致认为配额应当听取科学家的意见。",
            "下一轮会谈将于秋天举行。",
        ),
    ),
    "ko": (
        "외교장관, 북해 어업 관련 회담 개최",
        (
            "외교부 장관은 목요일 북해 어업 문제를 논의하기 위해 상대국 장관과 회담을 가졌다.",
            "양측은 지난 시즌의 어획량을 점검하고 할당량은 과학자들의 권고를 따라야 한다는 데 의견을 같이하였다.",
            "다음 회담은 가을에 열릴 예정이다.",
        ),
    ),
}


@dataclass(frozen=True)
class Family:
    """A structure: `html` holds {title}, {body} (paragraphs) and {menu}; `absent` must not reach the body."""

    name: str
    language: str
    html: str
    head: str = ""
    page_title: str = "{title}"
    url: str = "https://www.mfa.example/news/2022/fisheries"
    published: str | None = "2022-04-07"
    absent: tuple[str, ...] = ()
    tag: str = "p"

    def sample(self) -> Sample:
        title, paragraphs = TEXTS[self.language]
        separator = "<br><br>" if self.tag == "br" else ""
        body = (
            separator.join(paragraphs)
            if separator
            else "\n".join(f"<{self.tag}>{paragraph}</{self.tag}>" for paragraph in paragraphs)
        )
        fields = {"title": title, "body": body, "menu": MENU}

        def fill(text: str) -> str:
            for name, value in fields.items():
                text = text.replace("{" + name + "}", value)
            return text

        html = (
            f'<!DOCTYPE html><html lang="{self.language}"><head><meta charset="utf-8"><title>'
            f"{fill(self.page_title)}</title>"
            f"{fill(self.head)}</head><body>{fill(self.html)}</body></html>"
        )
        return Sample(self.name, html, title, self.published, paragraphs[0], paragraphs[-1], self.absent, self.url)


RELATED_EN = (
    '<div class="row"><div class="col"><h2>Related</h2><article><a href="/1"><img src="1.jpg"><h3>Minister opens the '
    'harbour festival with music</h3></a><time datetime="2022-04-01">1 April 2022</time></article><article><a '
    'href="/2">'
    '<h3>New ambassador presents her credentials at court</h3></a><time datetime="2022-03-30">30 March 2022'
    "</time></article>"
    "</div></div>"
)

# fmt: off
FAMILIES = (
    Family("drupal 8 to 10, date under the title, node fields", "en",
           '<div class="dialog-off-canvas-main-canvas"><header role="banner"><div class="block-system-branding">'
           'Ministry of '
           'Foreign Affairs</div>{menu}</header><main role="main"><div class="region-content"><div '
           'id="block-pagetitle"><h1 '
           'class="page-title"><span class="field--name-title">{title}</span></h1></div><article class="node '
           'node--type-news '
           'node--view-mode-full"><div class="node__content"><div class="field field--name-field-date '
           'field__item"><time '
           'datetime="2022-04-07T00:00:00Z">07 April 2022</time></div><div class="field--name-body field__item">'
           '{body}</div>'
           '<div class="field--name-field-tags"><div class="field__label">Tags</div><a href="/t">Fish</a></div>'
           '</div></article>'
           + RELATED_EN + '</div></main><footer>All rights reserved</footer></div>',
           page_title="{title} | Ministry of Foreign Affairs",
           absent=("Fish<", "credentials", "rights reserved", "Tags")),
    Family("gutenberg theme, author box, post navigation", "en",
           '<div class="wp-site-blocks"><header class="wp-block-template-part">{menu}</header><main '
           'class="wp-block-group"><h1 '
           'class="wp-block-post-title">{title}</h1><div class="wp-block-post-date"><time '
           'datetime="2022-04-07T09:12:00+03:00">'
           'April 7, 2022</time></div><div class="wp-block-post-author">press</div><div class="entry-content '
           'wp-block-post-'
           'content">{body}<figure class="wp-block-image"><img src="x.jpg"><figcaption>The ministers at the '
           'quay. Photo: '
           'Press office</figcaption></figure></div><nav class="post-navigation"><a href="/p">Previous: Harbour '
           'festival</a>'
           '</nav></main><footer>Powered by WordPress</footer></div>',
           page_title="{title} – Ministry of Foreign Affairs",
           head='<meta property="og:type" content="article"><meta property="article:published_time" '
           'content="2022-04-07T06:12:00+00:00"><meta property="og:site_name" content="Ministry of Foreign Affairs">',
           absent=("Photo", "Previous", "Powered", "press\n")),
    Family("elementor: the text in widgets, share buttons between", "en",
           '<div data-elementor-type="single-post"><section class="elementor-section"><div '
           'class="elementor-widget-theme-post-'
           'title"><h1 class="elementor-heading-title">{title}</h1></div><div '
           'class="elementor-widget-post-info"><ul class='
           '"elementor-icon-list-items"><li><span class="elementor-post-info__item--type-date">April 7, 2022'
           '</span></li><li>'
           '9:12 am</li></ul></div><div class="elementor-widget-share-buttons"><a href="#">Facebook</a><a '
           'href="#">Twitter</a>'
           '</div><div class="elementor-widget-theme-post-content"><div class="elementor-widget-container">'
           '{body}</div></div>'
           '</section></div><div class="elementor-location-footer"><p>Ministry of Foreign Affairs, Government '
           'Road 1, P.O. Box '
           '30551, the capital. Telephone +254 000 000.</p></div>', absent=("Government Road", "Facebook", "9:12")),
    Family("typo3 news extension", "de",
           '<header><div class="topbar">{menu}</div></header><div id="content"><div class="news news-single">'
           '<div class='
           '"article" itemscope itemtype="http://schema.org/Article"><div class="header"><h1 '
           'itemprop="headline">{title}</h1>'
           '</div><div class="footer"><p><span class="news-list-date"><time itemprop="datePublished" '
           'datetime="2022-04-07">'
           '07.04.2022</time></span></p></div><div class="news-text-wrap" itemprop="articleBody">{body}</div>'
           '<div class='
           '"news-backlink-wrap"><a href="/">Zurück</a></div></div></div></div><div class="col-aside"><h3>'
           'Kontakt</h3><p>'
           'Pressestelle, Telefon 0123 4567</p></div>', page_title="{title} - Ministerium", absent=("Zurück", "0123")),
    Family("regierungsseite: kicker, date and kind before the headline, lead in bold, contact box", "de",
           '<div class="l-header">{menu}</div><main><article><header class="c-heading"><p class="heading__meta">'
           '07.04.2022 - '
           'Pressemitteilung</p><h1><span class="kicker">Nordmeer</span> {title}</h1></header><div '
           'class="c-rte--default">'
           '{body}</div><div class="c-contact"><h2>Ansprechpartner</h2><p>Referat Presse, Werderscher Markt 1, '
           '10117 Berlin, '
           'Telefon 030 0000</p></div></article></main><div class="footer">Bleiben Sie auf dem Laufenden</div>',
           page_title="{title} - Auswärtiges Amt", head='<meta property="og:title" content="{title}">',
           absent=("Werderscher", "Laufenden", "Nordmeer\n")),
    Family("spip, french ministry: breadcrumb, chapo, share", "fr",
           '<div id="entete">{menu}</div><div class="contenu"><nav class="arbo">Accueil &gt; Salle de presse'
           '</nav><article><h1>'
           '{title}</h1><p class="info-publi">Communiqué - (7 avril 2022)</p><div class="texte">{body}</div>'
           '<div class="partage">'
           '<a href="#">Partager</a></div></article><aside><h2>À lire aussi</h2><ul><li><a href="/2">Visite de '
           'la ministre au '
           'port de pêche du Nord</a></li></ul></aside></div><footer>Plan du site</footer>',
           page_title="{title} - Ministère de l’Europe et des Affaires étrangères",
           absent=("Partager", "Visite", "Plan")),
    Family("gov.br plone: published and updated in one line", "pt",
           '<div id="portal-header">{menu}</div><main id="main-content"><article id="content"><h1 '
           'class="documentFirstHeading">'
           '{title}</h1><div class="documentByLine"><span class="documentPublished"><span>Publicado em</span> '
           '<span class='
           '"value">07/04/2022 18h21</span></span> <span class="documentModified"><span>Atualizado em</span> <span '
           'class="value">09/05/2022 10h02</span></span></div><div class="social-links">Compartilhe: <a '
           'href="#">Facebook</a>'
           '</div><div id="content-core"><div id="parent-fieldname-text">{body}</div></div><div '
           'class="categoria">Categoria '
           'Comunicações e Transparência Pública</div></article></main>',
           page_title="{title} — Ministério das Relações Exteriores",
           url="https://www.gov.br/mre/pt-br/imprensa/notas/pesca",
           absent=("Compartilhe", "Atualizado", "Categoria")),
    Family("gob.mx: autor and fecha in a section of facts", "es",
           '<main role="main"><ol class="breadcrumb"><li><a href="/">Inicio</a></li><li>Prensa</li></ol><div '
           'class="row"><h1 '
           'class="bottom-buffer">{title}</h1><h2>La reunión se celebró en la capital</h2></div><section class='
           '"border-box dl-horizontal-form"><dl class="dl-horizontal"><dt>Autor</dt><dd>Secretaría de '
           'Relaciones Exteriores</dd>'
           '<dt>Fecha de publicación</dt><dd>07 de abril de 2022</dd><dt>Categoría</dt><dd>Comunicado</dd></dl>'
           '</section><div '
           'class="article-body">{body}</div><hr><div class="row"><h3>Contesta nuestra encuesta de '
           'satisfacción.</h3><p>¿Cómo '
           'fue tu experiencia en gob.mx?</p></div></main>', page_title="{title} | Gobierno | gob.mx",
           absent=("encuesta", "Categoría", "experiencia")),
    Family("esteri: date over the title, condividi", "it",
           '<header>{menu}</header><main><section class="hero"><span class="data">Giovedì 7 Aprile 2022</span>'
           '<h1>{title}</h1>'
           '<div class="condividi">Condividi <a href="#">X</a></div></section><div class="article-content">'
           '{body}</div><div '
           'class="ti-potrebbe"><h4>Ti potrebbe interessare anche..</h4><a href="/1">Nuovo orario del consolato '
           'generale nel '
           'porto</a></div></main><footer>Ministero degli Affari Esteri</footer>',
           page_title="{title} – Ministero degli Affari Esteri", absent=("Condividi", "consolato", "potrebbe")),
    Family("gov.pl: date below, photo gallery", "pl",
           '<header>{menu}</header><main id="main-content"><article class="article-area__article"><header><h2>'
           '{title}</h2><p '
           'class="event-date">07.04.2022</p></header><div class="editor-content"><div>{body}</div></div><section '
           'class="gallery"><h3>Zdjęcia (5)</h3><ul><li>Fot. S. Indra / MSZ</li></ul></section><footer '
           'class="metrics"><h3>'
           'Informacje o publikacji dokumentu</h3><p>Pierwsza publikacja: 07.04.2022 14:30 Jan Kowalski</p>'
           '</footer></article>'
           '</main>', page_title="{title} - Ministerstwo Spraw Zagranicznych - Portal Gov.pl",
           absent=("Zdjęcia", "Fot.",
           "Kowalski")),
    Family("mfa.gov.ua: views counter, published line", "uk",
           '<header>{menu}</header><div class="content"><h1>{title}</h1><p class="published">Опубліковано 07 '
           'квітня 2022 року '
           'о 15:42</p><div class="editor-content">{body}</div><div class="tags">Теги: <a href="#">море</a></div><div '
           'class="share-buttons">Поширити</div></div>', page_title="{title} | МЗС", absent=("Поширити", "Теги")),
    Family("mfa.gov.tr: webforms, 'no:' and date run together in the headline", "tr",
           '<form id="aspnetForm"><div id="header">{menu}</div><div id="content"><div class="kutu"><h2 '
           'class="baslik">{title}</h2>'
           '<div class="tarih">7 Nisan 2022</div><div class="metin">{body}</div></div></div><div id="sag"><ul>'
           '<li><a href="/1">'
           'Bakanlık Sözcüsünün bir soruya cevabı hakkında açıklama</a></li></ul></div></form>',
           page_title="{title} / T.C. Dışişleri Bakanlığı", absent=("Sözcüsünün",)),
    Family("regjeringen: kind, date and publisher in a line", "no",
           '<header>{menu}</header><main><article><h1>{title}</h1><div class="article-info"><span class="type">'
           'Pressemelding '
           '</span><span>| </span><span class="date">Dato: 07.04.2022</span></div><div class="article-body">'
           '{body}</div><div '
           'class="article-contact"><h2>Kontakt</h2><p>Presse telefon: 23 95 00 02</p></div></article><aside>'
           '<h2>Relatert'
           '</h2><ul><li><a href="/1">Fiskerisamarbeid mellom kyststatene i nord</a></li></ul></aside></main>',
           page_title="{title} - regjeringen.no", absent=("23 95", "kyststatene", "Dato")),
    Family("government.se: published line, press contact", "sv",
           '<header>{menu}</header><main><div class="cell"><h1 id="h1id">{title}</h1><p><span class="published">'
           'Publicerad <time '
           'datetime="2022-04-07">07 april 2022</time></span><span class="updated"> Uppdaterad <time '
           'datetime="2022-04-09">'
           '09 april 2022</time></span></p><div class="has-wordExplanation">{body}</div><h2>Presskontakt</h2><p>'
           'Pressekreterare, '
           'telefon 08-405 10 00</p></div></main>', page_title="{title} - Regeringen.se",
           absent=("08-405", "Uppdaterad")),
    Family("bitrix news detail", "ru",
           '<div class="header">{menu}<div class="date-now">14 декабря 2023, четверг</div></div><div '
           'class="workarea"><h1 '
           'id="pagetitle">{title}</h1><div class="news-detail"><span class="news-date-time">07.04.2022 15:30'
           '</span>{body}<div '
           'style="clear:both"></div><br>Просмотров: 1532<br></div><p><a href="/news/">Возврат к списку</a></p>'
           '</div><div '
           'class="sidebar"><h3>Последние новости</h3><a href="/1">Министр посетил морской музей на набережной'
           '</a> 8 апреля 2022'
           '</div>', page_title="{title}", absent=("Возврат", "музей", "Просмотров")),
    Family("russian ministry: date in a corner before the headline, subscribe and share after", "ru",
           '<div class="page-head">{menu}</div><article class="article"><div class="article__top"><time '
           'class="article__date">'
           '7 апреля 2022, 15:30</time><span class="views">245</span></div><h1 class="article__title">{title}</h1><div '
           'class="article__text">{body}</div><div class="article__share">Поделиться</div></article><div '
           'class="materials"><h2>'
           'Материалы по теме</h2><div><a href="/1">О рабочем визите министра в северный порт страны</a></div></div>',
           page_title="{title} — Министерство иностранных дел", absent=("Поделиться", "рабочем визите")),
    Family("arabic, saudi style: hijri date beside the gregorian", "ar",
           '<div dir="rtl"><header>{menu}</header><div class="news-details"><h1>{title}</h1><div '
           'class="news-date">07 أبريل 2022'
           '</div><div class="news-body">{body}</div><div class="share">شارك</div></div><div '
           'class="related-news"><h2>أخبار ذات '
           'صلة</h2><a href="/1">الوزير يزور المتحف البحري في الميناء القديم</a></div></div>',
           page_title="{title} - وزارة الخارجية", absent=("شارك", "المتحف")),
    Family("japan mofa: right-aligned dates, back-to-top", "ja",
           '<div id="header">{menu}</div><div id="maincontents"><div id="h1"><h1 class="title2">{title}</h1></div><div '
           'class="rightalign">令和4年4月7日</div><div class="main-section">{body}</div><div '
           'class="related-links"><h2>関連リンク'
           '</h2><ul><li><a href="/1">北海沿岸諸国の概要について</a></li></ul></div><p class="top"><a href="#">'
           'このページのトップへ戻る'
           '</a></p></div>', page_title="{title}｜外務省",
           absent=("概要", "トップへ"), url="https://www.mofa.go.jp/mofaj/press/release/p1.html"),
    Family("chinese ministry: date and source in one line, font size, share", "zh",
           '<div class="top">{menu}</div><div class="content"><div class="news-title"><h1>{title}</h1></div>'
           '<div class="info">'
           '<span>2022-04-07 15:30</span><span>来源：外交部</span><span>【中大小】</span><span>打印</span></div>'
           '<div id="News_Body" '
           'class="TRS_Editor">{body}</div><div class="fx">分享到：</div><div class="xg">相关新闻：<a href="/1">'
           '外长参观海洋博物馆并讲话'
           '</a></div></div>', page_title="{title}_中华人民共和国外交部", absent=("分享", "博物馆", "打印")),
    Family("korean board: table of facts above the text", "ko",
           '<div id="header">{menu}</div><div class="board_view"><h3 class="tit">{title}</h3><table><tr><th>'
           '부서명</th><td>북해과'
           '</td><th>작성일</th><td>2022-04-07</td><th>조회수</th><td>1532</td></tr></table><div '
           'class="board_content">{body}</div>'
           '<div class="file"><h4>첨부파일</h4><a href="a.hwp">보도자료.hwp</a></div><div class="btn"><a '
           'href="/list">목록</a></div>'
           '</div>', page_title="{title} | 보도자료 | 외교부", absent=("목록", "첨부", "부서명")),
    Family("webforms with viewstate, capital headline in a span, text in a span with line breaks", "en",
           '<form method="post" action="./x.aspx" id="form1"><input type="hidden" name="__VIEWSTATE" '
           'value="xyz"><table><tr><td>'
           '{menu}</td><td><div id="ContentPlaceHolder1_date">April 07, 2022</div><h2><span '
           'id="ContentPlaceHolder1_title">'
           '{title}</span></h2><span id="ContentPlaceHolder1_body">{body}</span><br/><a href="#">Go Back</a>'
           '</td></tr></table>'
           '<div class="footer">Content Owned by Ministry. Page last updated on: June 1, 2023</div></form>', tag="br",
           page_title="{title}", absent=("Go Back", "Content Owned")),
    Family("mea: heading and date in divs, comments below", "en",
           '<div class="header">{menu}</div><div class="innerContent"><h1 class="heading">{title}</h1><div '
           'class="date">April 07, '
           '2022</div><div class="body">{body}</div><div class="comments"><h4>Comments</h4>'
           '<p>Post A Comment</p></div></div>', page_title="{title}",
           absent=("Post A Comment",), published="2022-04-07"),
    Family("dfat: news type, date in a list of facts, minister as author", "en",
           '<header>{menu}</header><main><div class="minister-name">Senator the Hon Jane Doe</div><h1>{title}</h1><ul '
           'class="meta"><li>Media release</li><li>07 April 2022</li></ul><div class="au-body">{body}</div><h3>'
           'Media enquiries'
           '</h3><ul><li>Minister’s office: (02) 6277 7500</li><li>DFAT Media Liaison: (02) 6261 1555</li></ul></main>',
           page_title="{title} | Australian Minister for Foreign Affairs", absent=("6277", "Media release"),
           url="https://www.foreignminister.gov.au/minister/media-release/fisheries"),
    Family("nato style: last updated line, share bar, language links", "en",
           '<header>{menu}</header><div class="content"><div class="lang"><a href="/fr">French</a> <a '
           'href="/ru">Russian</a></div>'
           '<h1>{title}</h1><ul class="meta-info"><li>07 Apr. 2022 - </li><li>|</li><li>Last updated: 08 Apr. '
           '2022 09:01</li>'
           '</ul><section class="ntv-body">{body}</section></div>', page_title="NATO - News: {title}, 07-Apr.-2022",
           absent=("Last updated", "French")),
    Family("eeas: drupal, teaser image caption, see also", "en",
           '<header>{menu}</header><div class="region"><h1 class="node__title">{title}</h1><div '
           'class="node__meta"><div class='
           '"field--name-field-date">07.04.2022</div><div class="field--name-field-team">EEAS Press Team</div>'
           '</div><div '
           'class="field--name-field-text"><div class="field__item">{body}</div></div><div class="node__links">'
           '<h3>See also'
           '</h3><a href="/1">Factsheet: the Union and the northern sea in figures</a></div></div>',
           page_title="{title} | EEAS", absent=("EEAS Press", "Factsheet")),
    Family("justice department: release number and topics after the text", "en",
           '<div id="page"><div class="banner">An official website of the government. Here’s how you know</div>'
           '{menu}<div '
           'id="content"><h1 id="node-title">{title}</h1><div class="node-date"><span '
           'class="date-display-single">Thursday, '
           'April 7, 2022</span></div><div class="field--name-field-pr-body">{body}</div><div '
           'class="field--name-field-pr-topic">'
           '<div class="field__label">Topic(s):</div><div class="field__item">Fisheries</div></div><div '
           'class="field--name-field-pr-number"><div class="field__label">Press Release Number:</div><div>'
           '22-345</div></div><p>'
           'Updated April 8, 2022</p></div></div>', page_title="{title} | OPA | Department of Justice",
           absent=("Topic(s)", "22-345", "official website", "Updated April")),
    Family("aem: teaser cards and a form after the text", "en",
           '<div class="root responsivegrid"><div class="experiencefragment"><header>{menu}</header></div><div '
           'class="title"><h1 '
           'class="cmp-title__text">{title}</h1></div><div class="text"><div class="cmp-text"><p>07 April 2022'
           '</p></div></div><div '
           'class="text"><div class="cmp-text">{body}</div></div><div class="teaser"><div class="cmp-teaser"><h2 '
           'class="cmp-teaser__title"><a href="/1">Harbour festival opened by the minister</a></h2><div '
           'class="cmp-teaser__description"><p>Thousands came to see the boats and to hear the choirs of the '
           'coast.</p></div>'
           '</div></div><div class="form"><p>Sign up for our newsletter to receive the latest news every week.'
           '</p></div></div>',
           page_title="{title}", absent=("choirs", "newsletter")),
    Family("joomla: article info block, print and mail icons", "en",
           '<div id="wrap"><div class="moduletable">{menu}</div><div class="item-page"><div class="page-header">'
           '<h2>{title}</h2>'
           '</div><div class="icons"><a href="#">Print</a><a href="#">Email</a></div><dl class="article-info">'
           '<dt>Details</dt>'
           '<dd class="category-name">Category: <a href="/n">News</a></dd><dd class="published">Published: 07 '
           'April 2022</dd><dd '
           'class="hits">Hits: 1532</dd></dl>{body}<ul class="pager pagenav"><li><a href="/p">Prev</a></li><li>'
           '<a href="/n">Next'
           '</a></li></ul></div></div>', page_title="{title}", absent=("Hits", "Prev", "Category")),
    Family("sharepoint modern: header and canvas zones", "en",
           '<div id="spPageCanvasContent"><div data-automation-id="pageHeader"><div role="heading" '
           'aria-level="1">{title}</div>'
           '<span>Published 4/7/2022</span></div><div class="CanvasZone"><div class="ControlZone"><div '
           'data-sp-rte="">{body}</div>'
           '</div></div></div>', page_title="{title}", url="https://www.state.example.gov/news/fisheries",
           absent=("Published",)),
    Family("framework site without semantic tags, hashed class names", "en",
           '<div id="__next"><div class="css-1a2b"><div class="css-77x">{menu}</div></div><div class="css-9zz"><div '
           'class="css-abc">{title}</div><div class="css-def">7 April 2022</div><div class="css-ghi">{body}'
           '</div></div><div '
           'class="css-foot"><div>Terms of use</div><div>Privacy</div></div></div>',
           tag="div", page_title="{title} | Ministry",
           absent=("Terms", "Privacy")),
    Family("whole site in one table, headline in bold, date in italics, small print below", "en",
           '<table border="0" width="760" align="center"><tr><td colspan="2"><img src="logo.gif"></td></tr><tr>'
           '<td width="160" '
           'valign="top">{menu}</td><td valign="top"><p align="center"><b>{title}</b></p><p align="center"><i>7 '
           'April 2022</i></p>'
           '{body}<p><a href="index.htm">Back to press releases</a></p></td></tr><tr><td colspan="2"><font '
           'size="1">© Ministry of '
           'Foreign Affairs '
           '2001-2022</font></td></tr></table>', page_title="Ministry of Foreign Affairs - Press Releases",
           absent=("Back to", "©")),
    Family("html of the nineties with a rule between head and text, headline in h3", "en",
           '<center><h3>MINISTRY OF FOREIGN AFFAIRS</h3><h3>{title}</h3></center><hr><b>Press Release No. '
           '45/2022</b><br>'
           '<b>7 April 2022</b><hr>{body}<hr><address>webmaster@mfa.example</address>', page_title="Press release",
           absent=("webmaster", "MINISTRY")),
    Family("long list of share links as words and a reading-time line", "en",
           '<main><h1>{title}</h1><div class="meta">Published: Thu, 07 Apr 2022 | Reading time: 2 minutes</div>'
           '<ul class="list-'
           'inline"><li>Facebook</li><li>X</li><li>LinkedIn</li><li>WhatsApp</li></ul><div class="text">{body}'
           '</div><p><strong>'
           'For more information, please contact:</strong></p><p>Press Office, +30 210 000 000, '
           'press@mfa.example</p></main>',
           page_title="{title}", absent=("LinkedIn", "210 000", "Reading time")),
    Family("embassy page: breadcrumb with the title, image credit, quick links", "en",
           '<header>{menu}</header><div class="breadcrumb-bar"><a href="/">Home</a> &gt; <a href="/news">News'
           '</a> &gt; {title}</div>'
           '<div class="container"><div class="row"><div class="col-md-8"><h1>{title}</h1><p class="small">'
           'April 7, 2022</p><p '
           'class="credit">(Photo courtesy of the embassy)</p>{body}</div><div class="col-md-4"><div '
           'class="card"><h4>Quick links'
           '</h4><p>Emergency contacts for citizens abroad are available at any hour of the day.</p></div></div>'
           '</div></div>',
           page_title="{title} - U.S. Embassy",
           url="https://xx.usembassy.gov/fisheries/", absent=("Emergency", "courtesy")),
)

# fmt: on

STANDING = {
    "a page of a search's results": (
        "<main><h1>Search results</h1><p>About 1,532 results for fisheries</p>"
        + "".join(
            f'<div class="result"><a href="/r/{n}">Minister speaks on fisheries at session number {n}</a><p>… '
            f"the talks on "
            f"fisheries continued at the session, said the minister … {n} April 2022</p></div>"
            for n in range(1, 12)
        )
        + "</main>",
        "https://www.mfa.example/search?q=fisheries",
    ),
    "a page that is not there": (
        "<main><h1>Page not found</h1><p>The page you are looking for may have been moved or deleted. Please "
        "use the search or "
        "go back to the home page.</p></main>",
        "https://www.mfa.example/news/2022/gone",
    ),
    "a biography": (
        "<main><h1>Jane Doe</h1><p>Jane Doe was born in the capital in 1970. She studied law and became a "
        "member of parliament "
        "in 2005.</p><p>She has been Foreign Minister since 2021. She is married and has two children.</p></main>",
        "https://www.mfa.example/ministry/minister",
    ),
    "a calendar of events": (
        "<main><h1>Events</h1>"
        + "".join(
            f'<div><span>{n} May 2022</span><a href="/e/{n}">Open day at the embassy, part {n}</a></div>'
            for n in range(1, 9)
        )
        + "</main>",
        "https://www.mfa.example/events",
    ),
    "travel advice": (
        "<main><h1>Travel advice for the northern islands</h1><p>Last updated 7 April 2022</p><p>We advise "
        "against all but "
        "essential travel to the northern islands in winter.</p><p>Storms are frequent and ferries are often "
        "cancelled at short "
        "notice, so plan for delays.</p></main>",
        "https://www.mfa.example/travel-advice/northern-islands",
    ),
}
