"""Whether a page is a release at all: evidence for and against, weighed the same way for every site."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from parsers.content import SUMMARY_LINES, Outline, Region, is_teaser
from parsers.extract import Passage
from parsers.furniture import is_section_title
from parsers.headline import Headline, is_institution, is_listed, plain
from parsers.metadata import ARTICLE_TYPES, LIST_TYPES, Metadata
from parsers.normalize.dates import parse_stamp
from parsers.published import Published

MIN_PROSE = 120
"""Characters of prose (wide ones counted as two and a half) below which a page tells nothing."""

MIN_RUN = 400
"""Characters of prose without a linked headline in between that a list of other pages does not have."""

MIN_TEASERS, MIN_NAMELESS = 4, 3
"""Teasers that make a page a list; fewer do where it has but its institution's name for a headline."""
LINES_ABOVE = 4
"""Lines above a headline that can name the section in which it stands."""
MIN_HEADLINE = 30
"""Characters of a link that is a headline's though others stand right before and after it."""
MIN_ENTRIES = 3
"""Days, each in a line of its own between pieces of prose, that make a page a list."""
MAX_DATE = 40
"""Characters of a line that is a date, weekday and clock included."""

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
    r"комментари|интервью|брифинг|заява|виступ|konuşma|açıklama|oświadczenie|wystąpienie)|声明|讲话|致辞|"
    r"发言|答记者问|談話|"
    r"会見|声明|挨拶|성명|연설|بيان|كلمة|הצהרה|נאום",
    re.IGNORECASE,
)


# Titles of standing information and of sections, whole or at either end.
_OTHER_TITLE = re.compile(
    r"\b(?:travel advice|travel advisory|reise- und sicherheitshinweise|conseils aux voyageurs|"
    r"frequently asked questions|faqs?|"
    r"fragen und antworten|privacy (?:policy|notice)|terms of use|impressum|datenschutz\w*|contact us|about us|"
    r"sitemap)\b|^(?:contacts?|kontakte?|contacto|contatti|search(?: results)?|suche|suchergebnisse|recherche|"
    r"búsqueda|поиск|контакты|welcome|willkommen|bienvenue|home ?page|mission(?: statement)?|about)$",
    re.IGNORECASE,
)
# What parts the steps of a trail, and a document's title from its section's and its site's name.
_TRAIL_MARK = re.compile(r"\s*[|»›>/→·•:\\\n]+\s*|\s+[–—-]+\s+")
# A year in figures, or a day and month parted by points, strokes or dashes: what a line that is a date holds.
_DATE_FIGURES = re.compile(r"\b\d{4}\b|\d[./-]\d|\d年")


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
    listed: bool = False  # a listing of releases named the page
    trail: str = ""  # what the trail from the site's front to the page says
    tail: int | None = None  # the line that heads teasers below the prose


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
        score -= 1.2 if prose > MIN_PROSE / 2 else 2.2
        against.append("it has hardly any text")
    elif prose > 600:
        score += 0.5
    if evidence.published is not None:
        score += 0.0 if evidence.published.state else 1.5 if evidence.published.origin != "text" else 1.0
    else:
        score -= 0.0 if _is_filed(evidence) else 0.8
        against.append("it states no date")
    if evidence.listed:
        score += 1.0
    types = evidence.head.types
    if types & ARTICLE_TYPES or (evidence.head.og_type or "").lower() == "article":
        score += 0.7
    if types & LIST_TYPES:
        score -= 0.7
        against.append("it calls itself a list")
    title = evidence.headline.text
    if is_section_title(title):
        score -= 2.0
        against.append("its title is the name of a section")
    elif _RELEASE_TITLE.search(title):
        score += 0.6
    if _OTHER_TITLE.search(title):
        score -= 1.5
        against.append("its title is one of standing information")
    address = evidence.url or ""
    path = "/" + address.split("//", 1)[-1].partition("/")[2]
    if address:
        if path.strip("/") in ("", "index.html", "index.php", "home", "en", "de", "fr", "ru", "es"):
            score -= 2.0
            against.append("it is a home page")
        elif _RELEASE_PATH.search(path):
            score += 0.5 if evidence.published is not None else 0.3
        if _OTHER_PATH.search(path):
            score -= 0.7
            against.append("its address is one of lists or standing information")
    end = evidence.tail if _is_told_first(evidence) else None
    teasers, longest = _teasers(evidence, end)
    if longest < MIN_RUN and teasers >= (MIN_NAMELESS if is_institution(title) else MIN_TEASERS):
        score -= 2.5
        against.append("it lists other pages")
    elif _is_dated_list(evidence, end):
        score -= 2.5
        against.append("it lists dated entries")
    return score, against


def _is_dated_list(evidence: Evidence, end: int | None) -> bool:
    """Whether the prose up to line `end` is spread over entries, each of a day of its own.

    A release stands before its page's list.
    """
    prose, spread, last = 0.0, 0.0, -2
    days: set[date] = set()
    start = evidence.headline.line if evidence.headline.line is not None else evidence.region.first
    for number, line in enumerate(evidence.view.lines[start:end]):
        if line.beside:
            continue
        prose += line.weight
        if len(line.text) <= MAX_DATE and number > last + 1 and _DATE_FIGURES.search(line.text):
            stamp = parse_stamp(line.text)
            if stamp is not None and stamp.day not in days:
                spread = prose if len(days) == 1 else spread
                days.add(stamp.day)
                last = number
    return len(days) >= MIN_ENTRIES and spread < 0.5 * prose


def _is_filed(evidence: Evidence) -> bool:
    """Whether the page says that it stands among releases: a section's name in its <title>, its trail, or right above
    its headline."""
    headline = evidence.headline.line
    above = evidence.view.lines[max(headline - LINES_ABOVE, 0) : headline] if headline else []
    texts = [evidence.head.title, evidence.trail, *(line.text for line in above)]
    return any(is_section_title(part) for text in texts for part in _TRAIL_MARK.split(text) if part)


def _is_told_first(evidence: Evidence) -> bool:
    """Whether a headline with the page's date is followed by prose, and only then by a box of teasers."""
    headline, published = evidence.headline.line, evidence.published
    if published is None or published.state or evidence.tail is None:
        return False
    first = evidence.region.first
    if headline is not None and is_listed(evidence.view, headline):
        return False
    if headline is None and any(map(is_teaser, evidence.view.lines[max(first - SUMMARY_LINES, 0) : first])):
        return False  # the first prose sums up an entry
    start = headline + 1 if headline is not None else first
    stated = [plain(title) for title in (*evidence.head.titles, evidence.head.title)]
    dated = any(line < first for line in published.lines) or bool(evidence.headline.dates)
    dated = dated or (published.origin == "text" and not published.lines)  # by the dateline that opens the prose
    if not dated and not any(plain(evidence.headline.text) in title for title in stated):
        return False
    told = 0.0
    for line in evidence.view.lines[start:]:
        if is_teaser(line) and not line.beside:
            break
        told += line.weight
    return told > MIN_PROSE / 2


def _teasers(evidence: Evidence, end: int | None) -> tuple[int, float]:
    """Linked lines of a headline's length from the headline to line `end`; the longest run of prose between them.

    Shorter links in a row are a site's menu, and count no more than its other lines.
    """
    headline = evidence.headline.line
    teasers, run, longest = 0, 0.0, 0.0
    lines = evidence.view.lines[headline + 1 if headline is not None else evidence.region.first : end]
    for number, line in enumerate(lines):
        if line.beside:
            continue
        beside = (lines[max(number - 1, 0)], lines[min(number + 1, len(lines) - 1)])
        if is_teaser(line) and (line.size >= MIN_HEADLINE or not all(other.link_density > 0.8 for other in beside)):
            teasers += 1
            run = 0.0
        run += line.weight
        longest = max(longest, run)
    return teasers, longest
