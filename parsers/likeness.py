"""Whether a page is a release at all: evidence for and against, weighed the same way for every site."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from parsers.content import Outline, Region
from parsers.extract import Passage
from parsers.headline import Headline
from parsers.metadata import ARTICLE_TYPES, LIST_TYPES, Metadata
from parsers.published import Published

MIN_PROSE = 120
"""Characters of prose (wide ones counted as two and a half) below which a page tells nothing."""

# Words of an address under which sites keep releases.
_RELEASE_PATH = re.compile(
    r"(?:^|[/_.-])(?:press\w*|news\w*|media\w*|releases?|statements?|speech(?:es)?|remarks|readouts?|briefings?|"
    r"announcements?|communi\w+|"
    r"presse\w*|meldung\w*|aktuell\w*|mitteilung\w*|reden?|artikel|pm|prensa|noticias?|comunicados?|discursos?|"
    r"notas?|actualites?|discours|"
    r"communiques?|declarations?|comunicati?|notizie|discorsi|noticia|imprensa|nieuws\w*|toespraken|wiadomosci|"
    r"aktualnosci|nyheter|pressmeddelanden|"
    r"uutiset|tiedotteet|aktuelt|novosti|transcripts|events|haber\w*|duyuru\w*|basin|xwdt|zyxw|fyrbt|houdou|"
    r"kaiken|danwa|articles?|posts?|blog|20[0-2]\d)(?=$|[/_.-])",
    re.IGNORECASE,
)
# Words of an address of lists, forms and standing information.
_OTHER_PATH = re.compile(
    r"(?:^|[/_.-])(?:search|suche|tags?|category|categories|archive|archiv|contact\w*|kontakt|about\w*|faq|"
    r"sitemap|login|imprint|impressum|privacy|datenschutz|"
    r"accessibility|services?|travel-advice|reiseundsicherheit|jobs|careers|topics?|themen|glossar\w*|"
    r"page=\d+)(?=$|[/_.-])",
    re.IGNORECASE,
)
# Words of a title that name a release.
_RELEASE_TITLE = re.compile(
    r"\b(?:statement|remarks|speech|address|declaration|communiqu|press (?:release|briefing|conference|"
    r"statement)|announce|readout|message|"
    r"erklärung|rede\b|pressemitteilung|déclaration|discours|communiqué|declaración|discurso|comunicado|"
    r"dichiarazione|declaração|заявлени|выступлени|"
    r"комментари|интервью|брифинг|заява|виступ|konuşma|açıklama|oświadczenie|wystąpienie)|声明|讲话|致辞|发言|答记者问|談話|"
    r"会見|声明|挨拶|성명|연설|بيان|كلمة|הצהרה|נאום",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What was read of a page, as far as it tells a release from another page."""

    head: Metadata
    view: Outline
    region: Region
    headline: Headline
    passages: Sequence[Passage]
    published: Published | None
    url: str | None


def judge(evidence: Evidence) -> str | None:
    """Why a page is no release, as the end of a sentence; None where it is one."""
    score, reasons = weigh(evidence)
    return None if score > 0 else "the page is no release: " + ", ".join(reasons or ["nothing says that it is one"])


def weigh(evidence: Evidence) -> tuple[float, list[str]]:
    """Evidence for (positive) and against a release, with the reasons against."""
    score = 0.0
    against: list[str] = []
    prose = evidence.region.weight
    if prose < MIN_PROSE:
        score -= 1.0
        against.append("it has hardly any text")
    elif prose > 600:
        score += 0.5
    if evidence.published is not None:
        score += 1.5 if evidence.published.origin != "text" else 1.0
    else:
        score -= 0.8
        against.append("it states no date")
    types = evidence.head.types
    if types & ARTICLE_TYPES or (evidence.head.og_type or "").lower() == "article":
        score += 0.7
    if types & LIST_TYPES:
        score -= 0.7
        against.append("it calls itself a list")
    if _RELEASE_TITLE.search(evidence.headline.text):
        score += 0.6
    address = evidence.url or ""
    path = "/" + address.split("//", 1)[-1].partition("/")[2]
    if address:
        if path.strip("/") in ("", "index.html", "index.php", "home", "en", "de", "fr", "ru", "es"):
            score -= 2.0
            against.append("it is a home page")
        elif _RELEASE_PATH.search(path):
            score += 0.5
        if _OTHER_PATH.search(path):
            score -= 0.7
            against.append("its address is one of lists or standing information")
    teasers, lines = _teasers(evidence)
    if teasers >= 4 and teasers * 2.5 >= lines:
        score -= 2.5
        against.append("it lists other pages")
    return score, against


def _teasers(evidence: Evidence) -> tuple[int, int]:
    """Linked lines of a headline's length in the region, and the lines of prose between them."""
    region, view = evidence.region, evidence.view
    teasers = prose = 0
    for number in range(region.first, min(region.last + 1, len(view.lines))):
        line = view.lines[number]
        if not view.holds(region.element, line.element) or line.beside:
            continue
        if line.link_density > 0.8 and len(line.text) >= 18:
            teasers += 1
        elif line.weight:
            prose += 1
    return teasers, prose
