"""Lines that stand on release pages in any language and are no part of a release: contacts, related links, sharing."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

MAX_LINE = 160
"""Characters; a longer line is prose and never furniture."""

MAX_NOTICE = 400
"""Characters of the longest notice of cookies or rights."""

# Marks around a heading: colons, arrows, bullets.
_EDGES = re.compile(r"^[\W_]+|[\W_]+$")
# Lines that open the block of a press contact, with what follows on the same line.
_CONTACT_LINE = re.compile(
    r"\W*(?:(?:press|media|news\s+media|public)\s+(?:contacts?|inquir(?:y|ies)|enquir(?:y|ies)|relations|"
    r"office(?:r)?)|contacts?(?:\s+(?:person|information|details))?|"
    r"for\s+(?:further|more|additional)\s+(?:information|details|inquiries),?\s+(?:please\s+)?(?:contact|visit|"
    r"call|see)|for\s+media\s+(?:inquiries|enquiries)|"
    r"pressekontakt|kontakt|ansprechpartner(?:in)?|rückfragen|rückfragehinweis|contacts?\s+presse|"
    r"contacto(?:s)?(?:\s+de\s+prensa)?|"
    r"contatti|contato|perscontact|kontakt\s+dla\s+mediów|presskontakt|контакты|контакт|телефон|お問い?合わせ先|"
    r"問い?合わせ先|連絡先|문의처?|联系人|联系电话)"
    r"\s*[:：].{0,140}",
    re.IGNORECASE,
)
# Names of sections put together from such words in English; the others are in sections.tsv.
_SECTION_TITLE = re.compile(
    r"\W*(?:(?:latest |recent |all |more )?(?:news|press|media)(?: releases?| room| flash| centre| center| archive|"
    r" and events| list)?|newsroom|"
    r"(?:press |media |official )?(?:releases|statements|speeches|briefings|announcements|advisories)(?: (?:and|"
    r"&) \w+)*)\W*",
    re.IGNORECASE,
)
# What files, signs or places a page, with its value behind a colon.
_LABEL = re.compile(
    r"(?:categor(?:y|ies|[ií]as?|ie)|catégories?|kategorien?|kategorie|kategori|tags?|topics?(?:\(s\))?|subjects?|"
    r"keywords|tagged(?:\s+under)?|published\s+in|posted\s+in|filed\s+under|more\s+in\s+this\s+category|"
    r"schlagwörter|schlagworte|mots[\s-]clés|étiquettes|publié\s+dans|etiquetas|publicado\s+en|publicado\s+em|"
    r"marcadores|assuntos?|argomenti|pubblicato\s+in|tagi|słowa\s+kluczowe|etiketler|etiketa|štítky|oznake|etichete|"
    r"ετικέτες|címkék|теги|метки|рубрика|категория|теґи|từ\s+khóa|chuyên\s+mục|الوسوم|التصنيف|标签|关键词|タグ|태그|"
    r"author|authored\s+by|written\s+by|posted\s+by|autor(?:a|ka)?|auteur|écrit\s+par|rédigé\s+par|escrito\s+por|"
    r"autore|scritto\s+da|verfasst\s+von|автор|yazar|yazan|penulis|ditulis\s+oleh|συντάκτης|szerző|tác\s+giả|"
    r"الكاتب|المؤلف|كتب\s+بواسطة|نویسنده|作者|撰稿|责编|责任编辑|編輯|编辑|문의|작성자|"
    r"дата\s+публикации|прямая\s+ссылка|постоянная\s+ссылка|ссылка\s+на\s+материал|permalink|direct\s+link|"
    r"component(?:\(s\))?|(?:read|available)\s+(?:this\s+\w+\s+)?in(?:\s+other\s+languages)?)"
    r"\s*[:：«].{0,90}|(?:\(?release\s+(?:number|id|no\.?)|press\s+release\s+number|component\(s\)|topic\(s\)|"
    r"tagged\s+under|filed\s+under|posted\s+in|published\s+in)(?:\s*[:：]\s*|\s+).{0,60}|"
    r"(?:categor(?:y|ies|[ií]as?|ie)|catégories?|kategorien?|tags?|keywords|рубрика|категория)\s+[^.!?]{1,60}|"
    r"(?:written\s+|posted\s+)?by\s+(?:admin\w*|webmaster|editor|super\s?user)|(?:escrito\s+por|écrit\s+par|scritto\s+da|"
    r"ditulis\s+oleh)\s+\S{1,30}(?:\s\S{1,30})?|(?:tagged\s+under|published\s+in|more\s+in\s+this\s+category)\W*",
    re.IGNORECASE,
)
# How often a page was read.
_COUNT = re.compile(
    r"(?:hits|(?:page\s+)?views?|reads?|visits|(?:visitor|page)\s+counter|vues?|affichages|visitas|vistas|lecturas|accesos|"
    r"acessos|visualiza(?:ções|ciones|zioni)|visite|letture|aufrufe|zugriffe|(?:liczba\s+)?(?:wyświetleń|odsłon)|"
    r"wyświetlenia|zobrazení|pregleda|vizualizări|afișări|προβολές|megtekintések|(?:количество\s+)?просмотр(?:ов|ы)|"
    r"переглядів|прегледа|görüntülenme|okunma|baxış|dibaca|dilihat|(?:số\s+)?lượt\s+xem|đã\s+xem|浏览次数|浏览量|阅读次数|"
    r"阅读量|点击数|点击量|点击次数|瀏覽人次|閱讀人次|조회수?|アクセス数|閲覧数|(?:عدد\s+)?(?:المشاهدات|القراءات|الزيارات|مشاهدات)|"
    r"(?:تعداد\s+)?بازدید)\s*[:：]?\s*[\d٠-٩۰-۹][\d٠-٩۰-۹.,\s]{0,12}(?:times|kali|раз|fois|veces|volte|回|次)?\W*|"
    r"[\d.,]{1,9}\s+(?:views|reads|hits|vues|visitas|visite|просмотр\w*|переглядів)",
    re.IGNORECASE,
)
# A mark that ends a release as news agencies have it: ###, - 30 -, ENDS.
_END_MARK = re.compile(
    r"(?:#\s?){1,5}|[-–—\s]*30[-–—\s]*|[-–—*.\s]*(?:ends?|fin|ende|fine|koniec|конец|конец\s+документа|完|了)[-–—*.\s]*",
    re.IGNORECASE,
)
# Three figures in a row, as every telephone number and postal code has: a cheap test before the thorough one.
_FIGURES = re.compile(r"\d{3}")
# A telephone number that opens a line or follows its label, or an American or British postal code that closes one.
_ADDRESS = re.compile(
    r"^(?:(?:tel|phone|telephone|fax|t[eé]l[eé]fon[eo]?|telefax|тел(?:ефон)?)\b[.:]?\s*)?(?:\+\s?\d|\(\d{2,4}\)\s?\d|\d{3}[-.]\d{3}[-.]\d{4})"
    r"|\b(?:tel|telp|t[eé]l|tel[eé]fon[eo]?|t[eé]l[eé]phone|phone|telephone|fax|тел|телефон|τηλ|điện thoại|هاتف)"
    r"[\s.:]{0,4}[+(]?\d|(?:电话|電話|전화|代表電話)\s*[:：]?\s*[+(（]?\d|^〒\s?\d{3}"
    r"|,\s*[A-Z]{2}\s+\d{5}(?:-\d{4})?$|\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}$",
    re.IGNORECASE,
)
# What a site says of itself on each of its pages: whose it is, and what it keeps on its reader's machine. Pieces of
# text and no pattern: each line of a page is asked for them.
_RIGHTS = (
    "©", "(c) 20", "all rights reserved", "droits réservés", "derechos reservados", "direitos reservados",
    "rechte vorbehalten", "diritti riservati", "права защищены", "права захищен", "prawa zastrzeżone",
    "hakları saklıdır", "hak cipta dilindungi", "الحقوق محفوظة", "版权所有", "版權所有",
)  # fmt: skip
_COOKIES = (
    "cookie", "çerez", "kuki", "kolačić", "slapuk", "küpsis", "sütik", "クッキー", "쿠키", "ملفات تعريف الارتباط",
    "עוגיות", "कुकी",
)  # fmt: skip
# With what a notice of cookies speaks of its site and to its reader.
_THIS_SITE = (
    "this site", "this website", "our site", "our website", "on our", "we use", "your experience", "ce site",
    "nous utilisons", "votre", "este sitio", "esta página", "esta web", "utilizamos", "usamos", "este site",
    "neste site", "questo sito", "utilizziamo", "diese website", "diese seite", "dieser website",
    "wir verwenden", "wir nutzen", "deze website", "deze site", "мы используем", "этот сайт", "этого сайта",
    "нашего сайта", "работы сайта", "ми використов", "роботу сайту", "ta strona", "nasza strona",
    "tato stránka", "táto stránka", "ova stranica", "ovaj sajt", "acest site", "bu site", "sitemiz",
    "ο ιστότοπος", "τον ιστότοπο", "situs ini", "laman ini", "laman web ini", "trang này",
    "本网站", "本網站", "本サイト",
    "当サイト", "이 사이트", "هذا الموقع", "אתר זה",
)  # fmt: skip
# Words and links of pages, alone on their line.
_PAGE_LINE = re.compile(
    r"\W*(?:print(?:\s+(?:this\s+page|version|friendly(?:\s+version)?))?|download(?:\s+(?:pdf|as\s+pdf|"
    r"the\s+pdf))?|pdf|share(?:\s+(?:this|on|via|:).{0,40})?|tweet|e-?mail|facebook|"
    r"twitter|linkedin|whatsapp|telegram|x|vk|вконтакте|одноклассники|weibo|wechat|line|instagram|youtube|"
    r"copy\s+link|copied!?|"
    r"(?:return|back)\s+to\s+(?:top|list|news|press\s+releases|previous\s+page).{0,30}|back|home|top|"
    r"(?:the\s+)?official\s+(?:web\s?site|internet\s+site)\s+of\s.{1,100}|skip\s+to\s+.{1,30}|listen|read\s+aloud|"
    r"drucken|seite\s+drucken|teilen|vorlesen|nach\s+oben|zum\s+seitenanfang|imprimer|partager|imprimir|"
    r"compartir|stampa|condividi|afdrukken|drukuj|skriv\s+ut|"
    r"печать|версия\s+для\s+печати|поделиться|скачать|наверх|打印|分享|字体|字号|印刷|戻る|인쇄|목록|تحميل|طباعة|"
    r"photo(?:s)?|foto(?:s)?|фото|video|видео|audio|image|next|previous|prev|more|read\s+more|continue\s+reading|"
    r"\S{1,60}@\S{1,80}|(?:copyright\s*)?©.{0,120}|(?:copyright\s+)?\(c\)\s.{0,100}|copyright\s+\d{4}.{0,100}|(?:photo|image|foto|фото|bild|crédit(?:s)?(?:\s+photo)?|"
    r"photo\s+credit)s?\s*[:：©].{0,120}|(?:(?:page\s+)?last\s+(?:updated?|modified|reviewed|changed?|edited)|"
    r"updated\s+on|date\s+modified|letzte\s+(?:änderung|aktualisierung)|zuletzt\s+(?:aktualisiert|geändert)|"
    r"aktualisiert\s+am|dernière\s+(?:modification|mise\s+à\s+jour)|(?:mis|mise)\s+à\s+jour|modifié\s+le|"
    r"(?:fecha\s+de\s+)?[uú]ltima\s+(?:actualización|modificación|atualização|modificação|actualização)|"
    r"actualizad[oa]\s+el|atualizad[oa]\s+em|ultima\s+modifica|ultimo\s+aggiornamento|aggiornato\s+il|"
    r"ultima\s+actualizare|actualizat|ostatnia\s+(?:modyfikacja|aktualizacja|zmiana)|aktualizacja|poslední\s+aktualizace|"
    r"aktualizováno|zadnja\s+izmjena|ažurirano|posljednja\s+izmjena|последнее\s+(?:обновление|изменение)|дата\s+"
    r"(?:изменения|обновления)|обновлено|изменено|останнє\s+оновлення|оновлено|последна\s+актуализация|"
    r"son\s+güncell?eme|güncell?enme|terakhir\s+(?:diperbarui|diubah)|diperbarui\s+pada|kemaskini|"
    r"cập\s+nhật\s+lần\s+cuối|τελευταία\s+ενημέρωση|utolsó\s+(?:frissítés|módosítás)|آخر\s+تحديث|تم\s+التحديث|"
    r"آخرین\s+به|עודכן|最終更新日?|更新日|最后更新|更新时间|更新時間|최종\s?수정일?)(?![^\W\d_])(?:\W*|(?=.{0,40}\d).{0,60})|"
    r"stand\s*:?\s+(?:\w{2,12},\s+(?:den\s+)?)?\d{1,2}\.\s?\S{1,12}\s?\d{4})\W*",
    re.IGNORECASE,
)


@cache
def _tail_headings() -> frozenset[str]:
    """The phrases of furniture.tsv, in all languages at once: which is the page's is not known yet."""
    return _phrases("furniture.tsv")


@cache
def _sections() -> frozenset[str]:
    """The names of sections.tsv, in all languages at once."""
    return _phrases("sections.tsv")


def _phrases(table: str) -> frozenset[str]:
    rows = files("parsers").joinpath(table).read_text(encoding="utf-8").splitlines()
    phrases = (phrase for row in rows if not row.startswith("#") for phrase in row.partition("\t")[2].split(";"))
    return frozenset(_EDGES.sub("", phrase).casefold() for phrase in phrases)


def is_label(text: str) -> bool:
    """A line that files a page: "Category: News", "Просмотров: 1532". Furniture only where it ends a page."""
    return len(text) <= 120 and (_LABEL.fullmatch(text) is not None or _COUNT.fullmatch(text) is not None)


def is_tail_heading(text: str) -> bool:
    """A line that heads what follows a release on its page: "Related news", "Pressekontakt", "Материалы по теме"."""
    if len(text) > 80:
        return False
    heading = _EDGES.sub("", text).casefold()
    if heading in _tail_headings():
        return True
    # "Read also the press releases:" begins with the phrase and announces what follows.
    words = heading.split()
    return text.endswith((":", "：")) and any(" ".join(words[:size]) in _tail_headings() for size in (2, 3, 4))


def is_contact_line(text: str) -> bool:
    """A line that opens a press contact: "Media Contact: …"."""
    return len(text) <= MAX_LINE + 40 and _CONTACT_LINE.fullmatch(text) is not None


def is_end_mark(text: str) -> bool:
    """The mark with which agencies end a release: "###", "-30-", "ENDS"."""
    return len(text) <= 30 and _END_MARK.fullmatch(text) is not None


def is_address(text: str) -> bool:
    """A line of an address: a telephone number alone, or a postal code with a place, and no sentence around it."""
    return len(text) <= MAX_LINE and _FIGURES.search(text) is not None and _ADDRESS.search(text) is not None


def is_site_line(text: str) -> bool:
    """A line that a site prints on each of its pages: its copyright, its notice of cookies."""
    if len(text) > MAX_NOTICE:
        return False
    lowered = text.lower()
    if any(words in lowered for words in _RIGHTS):
        return True
    return any(word in lowered for word in _COOKIES) and any(word in lowered for word in _THIS_SITE)


def is_page_line(text: str) -> bool:
    """A line that a page prints around any text: "Print", "Share this on Facebook", a photo's credit."""
    return len(text) <= MAX_LINE and _PAGE_LINE.fullmatch(text) is not None


def is_section_title(title: str) -> bool:
    """A title that names a section of a site and no document: "Press releases", "Новости"."""
    if len(title) > 80:
        return False
    return _EDGES.sub("", title).casefold() in _sections() or _SECTION_TITLE.fullmatch(title) is not None
