"""Which line of a page is the headline: what the head calls the page decides among the page's own headings."""

from __future__ import annotations

import re
from dataclasses import dataclass

from parsers.blocks import clean
from parsers.content import Line, Outline, class_and_id, is_teaser
from parsers.furniture import is_label, is_page_line, is_section_title
from parsers.metadata import Metadata
from parsers.normalize.dates import find_dates

MAX_LENGTH = 600
"""Characters; a longer line is no headline."""
MIN_TITLE = 20
"""Characters of the shortest part of a <title> that is a headline's beside names of institution and section."""
MIN_TOLD = 3
"""Words in small letters behind a capital one that a name does not have: "Affaires étrangères" has one."""
MAX_NAME = 80
"""Characters of the longest name of an institution."""
MAX_NOTICE = 200
"""Characters of prose that can stand before a headline: a slogan, a notice."""

_NOT_WORD = re.compile(r"[\W_]+")
# What sites put between a document's title and their own name.
_SEPARATOR = re.compile(r"\s+[|–—\-:·•»«›/~]+\s+|\s*\|\s*|\s*»\s*|_(?=\S{3,}$)")
# Tokens of class and id that name a headline.
_TITLE_NAME = re.compile(
    r"(?:^|[\s_-])(?:title|headline|heading|titel|titulo|titre|caption-title|subject|zagolovok)(?=$|[\s_-])",
    re.IGNORECASE,
)
_SUBTITLE_NAME = re.compile(
    r"sub-?(?:title|heading|headline|titel)|kicker|overline|topline|section-?title|site-?(?:title|name)|logo|"
    r"widget-?title|block-?title|related",
    re.IGNORECASE,
)
# What institutions are called, at the beginning of their names or as a whole word.
_INSTITUTION = re.compile(
    r"^(?:the )?(?:ministry|department|office|government|embassy|consulate|permanent mission|commission|council|agency|"
    r"parliament|presidency|secretariat|white house|minist[eè]re|ministerio|minist[eé]rio|"
    r"ministero|ministerium|ministerie|"
    r"ministerstwo|bundes\w+|auswärtiges amt|embajada|ambassade|botschaft|governo|gobierno|gouvernement|regierung|"
    r"ministerul|ministarstvo|ministrstvo|ministerija|ministeerium|ministeriet|departementet|ministeriö|"
    r"utenriks\w+|utrikes\w+|kementerian|kedutaan|bộ (?:ngoại giao|quốc phòng|y tế|tài chính|công an)|đại sứ quán|"
    r"wizara|külügyminisztérium|υπουργείο|πρεσβεία|министерство(?:то)?|міністерство|міністэрства|правительство|"
    r"посольство|وزارة|سفارة|رئاسة|وزارت|"
    r"سفارت|משרד)\b|\b(?:bakanlığı|nazirliyi|vazirligi|министрлігі|minisztérium|ministerija|ministry|embassy|"
    r"नेपाल सरकार|मंत्रालय|նախարարություն|სამინისტრო)$|[部省부庁처院]$",
    re.IGNORECASE,
)
# A lower-case word of four letters and more within a title: "Government approves ..." tells, it does not name.
# Words that institutions' names have in lower case in languages of Latin script are left out, as are other scripts.
_TELLS = re.compile(
    r"^(?:the )?(?:ministry|department|office|government|commission|council|agency|parliament|white house|"
    r"bundes\w+|regierung)\b.*\s(?!(?:and|for|from|with|into|des?|der|für|und)\b)(?-i:[a-zäöüß]{4,})(?=\s)"
    r"|^(?:министерство|правительство|посольство|міністерство)\b.*\s\w+(?:[аеиюя]ет|ит|[аиыея]л[аои]?|лось|[еи]тся)(?=\s)",
    re.IGNORECASE,
)
# An institution in a Romance language with something done by it right behind: "Ministerio entrega", "Governo approva".
_ROMANCE = re.compile(
    r"^(?:ministerio|ministério|ministero|ministère|ministerul|gobierno|governo|gouvernement|embajada|ambassade)\s"
    r"(?!d[aeiou]|del|des|du|l[aeo]|d['’])(?-i:[a-zà-ÿ])",
    re.IGNORECASE,
)
_TIES = frozenset(["della", "dell", "delle", "degli", "dello", "para", "pour", "with", "from", "over", "voor", "und"])
"""Words of four letters and more that tie the parts of an institution's name in small letters."""

_BRACKETS = re.compile(r"[\s,;:|–—-]+$|^[\s,;:|–—-]+")
_WORDS = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Headline:
    """The title as read and the number of its line; `line` is None where only the page's head states it."""

    text: str
    line: int | None
    origin: str
    dates: tuple[str, ...] = ()  # dates that stood in the same element, cut from the title


def choose_headline(view: Outline, head: Metadata, prose: int | None) -> Headline | None:
    """The headline of a page whose first line of prose is number `prose`; None where no line can be one.

    A line that says what the head says (<title>, og:title, JSON-LD) is the headline, whatever its tag; else the
    last visible heading before the prose; else the head's own words without the site's name.
    """
    stated = _stated(head)
    telling = [title for title in stated if not _is_name(title)]
    unnamed = not telling
    stated = telling or stated
    exact = {plain(title) for title in stated}  # a headline in a plain element is its text's first line
    limit = prose if prose is not None else len(view.lines)
    best: tuple[float, int] | None = None
    told = 0.0  # prose before the line
    for number in range(max(limit - 200, 0), min(limit + 40, len(view.lines))):
        if number > limit and not any(is_teaser(line) for line in view.lines[max(number - 3, 0) : number - 1]):
            told += view.lines[number - 1].weight
        line = view.lines[number]
        if not 4 <= len(line.text) <= MAX_LENGTH or (line.link_density > 0.9 and not line.heading):
            continue
        if not line.heading and not _may_match(line.text, [*stated, head.title]):
            continue
        if unnamed and _is_name(line.text):
            continue
        if line.linked and not line.heading and plain(line.text) not in exact:
            continue  # the trail to the page ends in its title
        score = _score(view, line, stated, head)
        if told > MAX_NOTICE or (number >= limit and plain(line.text) not in exact):
            score -= 0.5  # a headline stands before its text; a section's heading, after its first paragraph
        if score > 0.8 and (best is None or score > best[0] + 1e-9):
            best = (score, number)
    if best is not None:
        return _headline(view, _below_name(view, best[1], limit), stated)
    heading = _below_stated_section(view, exact, limit) if unnamed else None
    if heading is None:
        heading = _last_heading(view, limit, head)
    if heading is None and unnamed:
        heading = _last_emphasized(view, limit)
        if heading is None:
            heading = _last_apart(view, limit)
    if heading is not None and unnamed and stated and is_listed(view, heading):
        heading = None
    if heading is not None and not unnamed and view.lines[heading].size < MIN_TITLE <= len(stated[0]):
        heading = None  # a box's heading, where the page's own stands in its head alone
    if heading is not None and (unnamed or not _is_name(view.lines[heading].text)):
        return _headline(view, _below_name(view, heading, limit), stated)
    return Headline(stated[0], None, "meta") if stated else None


def is_listed(view: Outline, number: int) -> bool:
    """Whether a line is one of several links, each in an element like its own: an entry of a list."""
    line = view.lines[number]
    kind = (line.tag, _class_names(view, line))
    others = [other for other in view.lines[number + 1 :] if other.tag == line.tag and is_teaser(other)]
    return is_teaser(line) and sum((other.tag, _class_names(view, other)) == kind for other in others) >= 2


def _below_stated_section(view: Outline, exact: set[str], limit: int) -> int | None:
    """The headline below the heading of the section that <title> names, or that heading itself.

    The section's heading may stand below a notice that comes before all else.
    """
    for number in range(max(limit - 200, 0), min(limit + 40, len(view.lines))):
        line = view.lines[number]
        if line.heading and plain(line.text) in exact and is_section_title(line.text):
            return _below_section(view, number, limit)
    return None


def _below_name(view: Outline, number: int, limit: int) -> int:
    """The heading below one that only names the institution, as on sites whose <title> is the same on all pages."""
    name = view.lines[number].text
    if is_section_title(name):
        return _below_section(view, number, limit)
    if not is_institution(name):
        return number
    for below in range(limit - 1, number, -1):
        line = view.lines[below]
        if line.heading and not line.beside and len(line.text) >= 20 and line.text != name:
            return below
    return number


def _below_section(view: Outline, number: int, limit: int) -> int:
    """The headline below a heading that only names the section; the same line on a list, with several of a rank."""
    for below in (
        range(limit - 1, number, -1) if number < limit else range(number + 1, min(number + 8, len(view.lines)))
    ):
        line = view.lines[below]
        if line.heading and not line.beside and line.size >= 20 and not is_listed(view, below):
            after = view.lines[below + 1 :]
            alike = sum(other.tag == line.tag and other.size >= 20 and not other.beside for other in after)
            return below if alike < 2 and line.tag > view.lines[number].tag else number
    return _last_titled(view, limit, first=number + 1) or _last_apart(view, limit - 1, number + 1) or number


def plain(text: str) -> str:
    """A text reduced to its letters and figures, for comparing."""
    return _NOT_WORD.sub("", text).casefold()


def without_site(title: str, site: str | None) -> str:
    """The <title> of a page without the site's name before or behind it."""
    parts = [part for part in _SEPARATOR.split(title) if part and part.strip()]
    if len(parts) < 2:
        return title
    own = [part for part in parts if not _is_name(part.strip())]
    # "Press releases | Name of the site" has no title in it; "Name | Press releases | Title" has.
    if not (len(parts) == 2 and is_section_title(parts[0])) and any(len(part.strip()) >= MIN_TITLE for part in own):
        if len(own) < len(parts) and (whole := _joined(title, own)) is not None:
            return whole
        parts = own
    if site and (rest := [part for part in parts if plain(part) != plain(site)]):
        parts = rest
    longest = max(parts, key=len)
    kept = parts[0] if len(parts[0]) >= 0.5 * len(longest) else longest
    return kept.strip()


def _joined(title: str, parts: list[str]) -> str | None:
    """The parts as they stand together in a <title>, with what is between them; None where they stand apart."""
    start, end = title.find(parts[0]), title.rfind(parts[-1]) + len(parts[-1])
    whole = title[start:end].strip()
    return whole if [part for part in _SEPARATOR.split(whole) if part.strip()] == [p.strip() for p in parts] else None


def _stated(head: Metadata) -> list[str]:
    """The titles that the head states, each without the site's name, the most trusted first."""
    titles = [
        # What <title> has in front of more, or behind it, has no site's name in itself.
        title if title != head.title and title in head.title else without_site(title, head.site_name)
        for title in [*head.titles, head.title]
        if title
    ]
    # A short title may stand before a long name of the site.
    first = _SEPARATOR.split(head.title)[0]
    titles += [first] if first and not _is_name(first) else []
    seen: dict[str, str] = {}
    for title in titles:
        seen.setdefault(plain(title), title)
    site = plain(head.site_name or "")
    return [title for key, title in seen.items() if key and key != site and not _is_dated_label(title)]


def _is_dated_label(title: str) -> bool:
    """A title that says only what was published when: "March 1, 2019 Press Release"."""
    if len(title) > 60 or not any(char.isdigit() for char in title):
        return False
    spans = find_dates(title)
    return bool(spans) and len(plain(title)) - len(plain(spans[0].text)) <= 16


def _may_match(text: str, titles: list[str]) -> bool:
    """Whether a line has its own beginning, or a title's, in common: a cheap test before the thorough one."""
    start = text[:10]
    return any(start in title or title[:10] in text for title in titles if title)


def _score(view: Outline, line: Line, stated: list[str], head: Metadata) -> float:
    """How surely a line is the headline, 0 to about 2: likeness to what the head states, then tag and class."""
    words = plain(line.text)
    likeness = 0.0
    if words:
        for rank, title in enumerate(stated):
            likeness = max(likeness, _likeness(words, plain(title)) - 0.03 * rank)
        if likeness < 0.5 and head.title and not _is_dated_label(head.title):
            likeness = max(likeness, 0.9 * _inside(words, plain(head.title)))
    if likeness < 0.35:
        return 0.0
    bonus = {"h1": 0.35, "h2": 0.2, "h3": 0.15, "h4": 0.1}.get(line.tag, 0.0)
    names = _class_names(view, line)
    if _TITLE_NAME.search(names) and not _SUBTITLE_NAME.search(names):
        bonus += 0.15
    if line.beside:
        bonus -= 0.25
    if line.link_density > 0.7:
        bonus -= 0.2
    if len(words) < 12:
        bonus -= 0.15
    if head.site_name and words == plain(head.site_name):
        bonus -= 0.6
    return likeness + bonus + min(len(words), 80) / 800


def _likeness(words: str, title: str) -> float:
    if not title:
        return 0.0
    if words == title:
        return 1.0
    short, long = sorted((words, title), key=len)
    if len(short) >= 12 and short in long:
        return 0.5 + 0.5 * len(short) / len(long)
    common = 0
    for one, other in zip(words, title, strict=False):
        if one != other:
            break
        common += 1
    return 0.95 * common / len(long) if common >= 15 else 0.0


def _inside(words: str, title: str) -> float:
    """A line that is a whole part of the <title>, however the parts are put together."""
    return 0.5 + 0.5 * len(words) / len(title) if len(words) >= 15 and words in title else 0.0


def _class_names(view: Outline, line: Line) -> str:
    return class_and_id(view.nodes[line.element])


def _last_heading(view: Outline, limit: int, head: Metadata) -> int | None:
    """The heading nearest before the prose: an h1, else an h2 or h3, else a line whose class calls it a title."""
    site = plain(head.site_name or "")

    def fits(line: Line) -> bool:
        return 6 <= len(line.text) <= MAX_LENGTH and plain(line.text) != site and not line.beside

    for tags in (("h1",), ("h2", "h3"), ("h4", "h5", "h6")):
        for number in range(limit - 1, -1, -1):
            line = view.lines[number]
            if line.tag in tags and fits(line) and (line.link_density < 0.7 or tags == ("h1",)):
                return number
    return _last_titled(view, limit, site)


def _last_titled(view: Outline, limit: int, site: str = "", first: int = 0) -> int | None:
    """The line nearest before the prose whose class calls it a title."""
    for number in range(limit - 1, max(limit - 30, first - 1), -1):
        line = view.lines[number]
        fits = 6 <= len(line.text) <= MAX_LENGTH and plain(line.text) != site and not line.beside
        if fits and len(_WORDS.findall(line.text)) > 2:
            names = _class_names(view, line)
            if _TITLE_NAME.search(names) and not _SUBTITLE_NAME.search(names):
                return number
    return None


def _is_name(title: str) -> bool:
    """A title of the site and not of the page: an institution's name or a section's."""
    return is_institution(title) or is_section_title(title)


def is_institution(title: str) -> bool:
    """Whether a title is an institution's name and tells nothing of it: "Ministerio de Salud", not "Ministerio de Salud
    entrega medicamentos". In a name small words are ties, or all that follows the first word is in small letters."""
    if len(title) > MAX_NAME or not _INSTITUTION.search(title) or _TELLS.search(title):
        return False
    if _ROMANCE.match(title):
        return False
    words = [word for word in _WORDS.findall(title)[1:] if len(word) > 3 or not word.islower()]
    capital = next((number for number, word in enumerate(words) if word[0].isupper()), len(words))
    told = [word for word in words[capital:] if word.islower() and word not in _TIES]
    return len(told) < MIN_TOLD


def _last_emphasized(view: Outline, limit: int) -> int | None:
    """The line nearest before the prose in bold or large type, as headlines stand on pages without headings."""
    for number in range(min(limit, len(view.lines) - 1), max(limit - 12, -1), -1):
        line = view.lines[number]
        if (
            not 15 <= len(line.text) <= MAX_LENGTH
            or line.beside
            or line.link_density > 0.5
            or find_dates(line.text[:40])
        ):
            continue
        if any(clean(node.text()) == line.text for node in view.nodes[line.element].css("b,strong,font,big")[:20]):
            return number
    return None


def _last_apart(view: Outline, limit: int, first: int = 0) -> int | None:
    """The last line before the prose, or its first, that has a headline's length: no link, label, date or sentence.

    For pages whose head names the site alone and whose headline is a plain element.
    """
    for number in range(min(limit, len(view.lines) - 1), max(limit - 12, first - 1, -1), -1):
        line = view.lines[number]
        if (
            line.size >= 20
            and len(line.text) <= 250
            and len(line.text) >= 8
            and not line.linked
            and not line.beside
            and line.text[-1] not in ".:;,。："
            and not find_dates(line.text)
            and not is_page_line(line.text)
            and not is_label(line.text)
            and not _is_name(line.text)
        ):
            return number
    return None


def _headline(view: Outline, number: int, stated: list[str]) -> Headline:
    """The headline's text without a kicker or a date that stands in the same element."""
    line = view.lines[number]
    text, dates = _over_breaks(view, number, stated), []
    node = view.nodes[line.element]
    child = node.child
    while child is not None:
        if child.tag not in (None, "-text", "-comment", "br"):
            piece = clean(child.text())
            rest = _without(text, piece)
            if piece and rest is not None and len(plain(rest)) >= 8:
                spans = find_dates(piece) if any(c.isdigit() for c in piece) else []
                if spans and len(plain(piece)) - len(plain(spans[0].text)) < 14:
                    dates.append(piece)
                    text = rest
                elif any(plain(rest) == plain(title) for title in stated[:3]):
                    text = rest
        child = child.next
    if not dates and any(c.isdigit() for c in text[:24]):
        spans = find_dates(text[:60])
        if spans and spans[0].start == 0 and spans[0].date is not None:
            rest = _BRACKETS.sub("", text[spans[0].end :])
            if len(plain(rest)) >= 12 and not any(plain(text) == plain(title) for title in stated[:1]):
                dates.append(spans[0].text)
                text = rest
    return Headline(text, number, "selector", tuple(dates))


def _over_breaks(view: Outline, number: int, stated: list[str]) -> str:
    """The headline with its further lines in the same element, as far as the head states them."""
    text = view.lines[number].text
    for line in view.lines[number + 1 : number + 5]:
        joined = f"{text} {line.text}"
        if line.element != view.lines[number].element or not any(plain(joined) in plain(title) for title in stated):
            break
        text = joined
    return text


def _without(text: str, piece: str) -> str | None:
    if not piece or piece == text:
        return None
    if text.startswith(piece):
        return _BRACKETS.sub("", text[len(piece) :])
    if text.endswith(piece):
        return _BRACKETS.sub("", text[: -len(piece)])
    return None
