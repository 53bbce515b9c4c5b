"""Where on a page the text of a release stands: lines of the trimmed tree, their density, the region they make."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from selectolax.lexbor import LexborHTMLParser, LexborNode

from parsers.blocks import clean, names
from parsers.errors import ParseError
from parsers.furniture import is_address, is_site_line, is_tail_heading

MAX_LINES = 20_000
"""Lines of one page that are looked at; the longest release known has some 2,000."""


MIN_LEAD = 60
"""Characters of prose between headline and text that are taken for the text's lead."""
TEASER_LINES = 6
"""Lines within which two teasers of a row begin."""
SUMMARY_LINES = 3
"""Lines below a teaser's link that are its date and summary."""
MAX_SUMMARY = 350
"""Characters of a teaser's longest summary."""
MIN_TEASER = 15
"""Characters of the shortest link that is a headline's and not a menu's."""
MAX_HEAD = 80
"""Characters of a line that heads a row of teasers or dates its first."""
MAX_APART = 200
"""Characters of prose after a row of teasers that can be a footer's; more are the release's."""

# Elements that hold no text of a release on any site. `form` is not among them: ASP.NET wraps whole pages in one.
FURNITURE = (
    "script,style,noscript,template,svg,iframe,object,embed,canvas,audio,video,button,input,select,textarea,datalist,"
    'dialog,nav,menu,map,head,figcaption,[hidden],[aria-hidden="true"],[role="navigation"],[role="search"],'
    '[role="dialog"],[role="alertdialog"],[role="menu"],[role="menubar"],[role="alert"],[style*="display:none"],'
    '[style*="display: none"]'
)
_BLOCKS = names(
    "address article aside body center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header "
    "hgroup hr legend li main ol p pre section summary table tbody td tfoot th thead tr ul blockquote caption"
)
HEADINGS = names("h1 h2 h3 h4 h5 h6")
_OUTER = names("footer aside")
_WHOLE = names("html body")  # a page that is hidden as a whole waits for its script to show it
_PLAIN = names("a b strong em i u font sup sub small")  # inline: their names say nothing of where a text stands

_DATED = names("span time")  # inline, but with the name of a date a line of its own at the head of a box
_BOXES = names("body div section article main header td dd")
# Names of an element that holds a date.
_DATE_NAME = re.compile(r"(?:^|[\s_-])(?:date|datum|fecha|created|published)(?=$|[\s_-])", re.IGNORECASE)

# Whole class names and ids of parts that a release never holds; most say that nobody sees them.
_NEVER_NAME = re.compile(
    r"(?<!\S)(?:hidden|invisible|sr-only|visually-?hidden|element-(?:invisible|hidden)|u-hidden|is-hidden|is-aural|aural|"
    r"rich-snippet-hidden|offscreen|off-screen|unsichtbar|screen-?reader(?:-text)?|visible-print(?:-block)?|print-?only|show-for-print|print|"
    r"caption|bildunterschrift|copyright|menu|nav|share|social|tools|breadcrumbs?|login|search|feedback|rating|likes?)(?!\S)",
    re.IGNORECASE,
)
# Tokens of class and id (between blanks, '-' and '_') of parts that a release never holds.
_NEVER = re.compile(
    r"(?:^|[\s_-])(?:breadcrumbs?|navbar|navigation|mega-?menu|submenu|main-?menu|share|sharing|socials?|addthis\w*|"
    r"addtoany|sharedaddy|jp-relatedposts|cookies?|cookie\w+|gdpr|consent|popup|modal|lightbox|newsletter|subscribe|"
    r"subscription|pagination|pager|pagenav|skip-?(?:links?|to|nav)|skiplinks?|print-?(?:link|button|icon)|searchbox|"
    r"search-?(?:form|block|bar)|comment-?(?:list|form|respond|count)s?|comments|related-?\w*|recommend\w*|"
    r"image-?(?:annotation|caption)|wp-caption-text|photo-?credits?|views?-?count|back-?to-?top|totop|adsbygoogle|"
    r"advert\w*|lang(?:uage)?-?(?:switch\w*|menu|list|nav|selector))(?=$|[\s_-])",
    re.IGNORECASE,
)
# Whole names of such parts that are harmless as a part of another name ("elementor-widget", "side-by-side").
_BESIDE_NAME = re.compile(r"(?<!\S)(?:widgets?|widget[-_]\w+|side|foot|banner)(?!\S)", re.IGNORECASE)
# Tokens of parts beside the release, whose text does not count but may hold its date.
_BESIDE = re.compile(
    r"(?:^|[\s_-])(?:side-?bar|aside|footer|site-?header|page-?header-?nav|topbar|top-?bar|widget-area|teasers?|teaser\w*|"
    r"promo(?:tions?|s|box|bar)?|carousel|slider|slick|swiper|galler(?:y|ies)|contacts?|contactbox|kontakt\w*|presskontakt|tags?|"
    r"tag-?(?:list|cloud)|topics?|keywords|accordion-nav|most-?(?:read|viewed|popular)|popular|latest|trending|"
    r"more-?(?:news|stories|articles|posts)|other-?(?:news|posts)|prev-?next|post-?navigation|nav-?links|downloads?|"
    r"attachments?|press-?contacts?|media-?contacts?|author-?(?:box|bio)|about-?author|toc|table-?of-?contents|"
    r"disclaimer|footnav|servicebox|infobox)(?=$|[\s_-])",
    re.IGNORECASE,
)
# A token that says the opposite: the element is the page's content whatever its other tokens are.
_CONTENT_TOKEN = re.compile(
    r"(?:^|[\s_-])(?:article-?(?:body|content|text)|entry-?content|post-?content|body-?text|field--name-body|"
    r"main-?content|"
    r"page-?content|content-?main|rich-?text|rte|wysiwyg|article)(?=$|[\s_-])",
    re.IGNORECASE,
)
# A token that content systems give the element of one document, among tokens that file it ("tag-...", "node-promoted").
_DOCUMENT_TOKEN = re.compile(
    r"(?<!\S)(?:h-?entry|type-(?:post|page)|node|node--type-\S+|item-page|itemView|single-post|tileItem)(?!\S)",
    re.IGNORECASE,
)
# Names of the part of an article in which it says when and by whom it was published.
_OWN_FOOT = re.compile(r"(?<!\S)(?:entry|post|article|news|content)-(?:footer|meta|info|tags)(?!\S)", re.IGNORECASE)
# Scripts whose characters carry about two and a half times as much text as a Latin letter.
_WIDE = re.compile(r"[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_SENTENCE_END = re.compile(r"[.!?;。！？؟।…:：]")
_STOP = re.compile(r"[.!?。！？؟।…]")
_SENTENCE_MARK = re.compile(r"[.!?,;。！？、，；।؟،۔:]")


@dataclass(slots=True)
class Line:
    """A line of the page as a reader sees it: the text between two block boundaries.

    `element` is the number of the element that holds it, `linked` how many of its characters stand in links,
    `beside` says that it stands in a part that is not the release's, `size` counts its characters, those of Chinese,
    Japanese and Korean as two and a half.
    """

    text: str
    tag: str
    element: int
    linked: int
    beside: bool
    size: float
    weight: float = 0.0
    """How much text of a release the line is worth: its size where it is prose, else nothing."""

    @property
    def heading(self) -> bool:
        return self.tag in HEADINGS

    @property
    def link_density(self) -> float:
        return self.linked / len(self.text)


def _weigh(line: Line) -> float:
    if line.beside or line.size < 15 or line.tag in HEADINGS or line.linked > 0.5 * len(line.text):
        return 0.0
    if line.size < 35 and not _SENTENCE_MARK.search(line.text[-2:]):
        return 0.0
    if line.size < 200 and (_is_trail(line) or is_address(line.text)):
        return 0.0
    share = 0.4 if line.size < 80 and line.tag in ("li", "td", "th", "dd", "dt") else 1.0
    return line.size * (1 - line.link_density) * share


def _is_trail(line: Line) -> bool:
    """A row of links that ends in plain words, as the trail from a site's front to this page does: no sentence."""
    return line.linked > 0 and _STOP.search(line.text) is None


@dataclass(slots=True)
class Outline:
    """The lines of a page in order, and the tree of elements that hold them (numbers, the body is 0)."""

    nodes: list[LexborNode] = field(default_factory=list)
    parents: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)  # number after the element's last descendant
    lines: list[Line] = field(default_factory=list)

    def ancestors(self, element: int) -> Iterator[int]:
        """The element itself, then those around it up to the body."""
        while element >= 0:
            yield element
            element = self.parents[element]

    def holds(self, outer: int, inner: int) -> bool:
        return outer <= inner < self.ends[outer]


def trim(tree: LexborHTMLParser) -> None:
    """Cut off what is no text of any release: scripts, menus, hidden parts. Changes the tree."""
    for node in tree.css(FURNITURE):
        if node.tag not in _WHOLE:
            node.decompose()
    forms = tree.css("form")
    whole = len(tree.body.text()) if forms and tree.body is not None else 0
    for form in forms:
        if form.parent is not None and len(form.text()) < 0.2 * whole and form.css_first("h1") is None:
            form.decompose()


def region_of(markup: str, beside: str) -> LexborNode:
    """A piece of HTML (a feed item's text, an API's body) as a tree without what the selector `beside` finds."""
    body = LexborHTMLParser(markup).body
    if body is None:  # the parser makes one for any text, even none
        raise ParseError("empty", "the markup has no body")
    for node in body.css(beside):
        node.decompose()
    return body


def outline(root: LexborNode) -> Outline:
    """The lines under `root`, read in one pass over the tree without recursion."""
    reader = _OutlineReader()
    reader.read(root)
    return reader.outline


@lru_cache(maxsize=4096)
def _verdict(names: str) -> str:
    """What class and id say of an element: "never", "beside" or "" for nothing."""
    if _CONTENT_TOKEN.search(names) or _DOCUMENT_TOKEN.search(names):
        return ""
    if _NEVER_NAME.search(names) or _NEVER.search(names):
        return "never"
    return "beside" if _BESIDE.search(names) or _BESIDE_NAME.search(names) else ""


class _OutlineReader:
    """A pass over the tree. Keeps the open elements, the line being read and whether it stands beside the release."""

    def __init__(self) -> None:
        self.outline = Outline()
        self.pieces: list[str] = []
        self.linked = 0
        self.total = 0

    def read(self, root: LexborNode) -> None:
        self.total = max(len(root.text()), 1)
        stack: list[tuple[LexborNode, int, str, bool, bool]] = []
        element, tag, beside, in_link = self._open(root, -1), "body", False, False
        node = root.child
        while True:
            while node is None:
                if not stack:
                    self._flush(tag, element, beside)
                    self.outline.ends[element] = len(self.outline.nodes)
                    return
                closing, outer, outer_tag, outer_beside, outer_link = stack.pop()
                if outer != element:
                    self._flush(tag, element, beside)
                    self.outline.ends[element] = len(self.outline.nodes)
                element, tag, beside, in_link = outer, outer_tag, outer_beside, outer_link
                node = closing.next
            name = node.tag
            if name == "-text":
                if text := node.text_content:
                    if tag == "pre":
                        self._read_lines(text, element, beside)
                    elif self.pieces or not text.isspace():  # no line begins with blanks
                        self.pieces.append(text)
                    if in_link:
                        self.linked += len(text.strip())
                node = node.next
                continue
            if name is None or name[0] in "-!" or len(self.outline.lines) >= MAX_LINES:
                node = node.next
                continue
            if name == "br":
                # A reader sees a new line; only a heading is read over its line breaks.
                if tag in HEADINGS:
                    self.pieces.append("\n")
                else:
                    self._flush(tag, element, beside)
                node = node.next
                continue
            verdict = "" if name in _PLAIN else self._judge(node, name)
            if verdict == "never":
                node = node.next
                continue
            stack.append((node, element, tag, beside, in_link))
            if name in _BLOCKS or (name in _DATED and tag in _BOXES and not self.pieces and _names_date(node)):
                self._flush(tag, element, beside)
                element = self._open(node, element)
                # A paragraph inside a list item or cell is the item's line.
                if not (name in ("p", "div") and tag in ("li",)) and name not in _DATED:
                    tag = name
            beside = beside or verdict == "beside"
            in_link = in_link or name == "a" or name.endswith("-link")
            node = node.child

    def _read_lines(self, text: str, element: int, beside: bool) -> None:
        """Preformatted text: every line is one, as it is for its reader."""
        first, *others = text.split("\n")
        self.pieces.append(first)
        for line in others:
            self._flush("pre", element, beside)
            self.pieces.append(line)

    def _open(self, node: LexborNode, parent: int) -> int:
        number = len(self.outline.nodes)
        self.outline.nodes.append(node)
        self.outline.parents.append(parent)
        self.outline.ends.append(number + 1)
        return number

    def _judge(self, node: LexborNode, name: str) -> str:
        attributes = node.attributes
        custom = name if "-" in name else ""  # a custom element's name says what it is: <x-navigation>
        if not attributes and not custom:
            return "beside" if name in _OUTER and not self._is_wrapper(node) else ""
        names = f"{class_and_id(node)} {custom}"
        verdict = _verdict(names) if len(names) > 1 else ""
        if not verdict and (name in _OUTER or attributes.get("role") in ("banner", "contentinfo", "complementary")):
            verdict = "beside"
        # Class names of a wrapper speak of the layout ("with-sidebar"), not of what it holds.
        if verdict and ((name in HEADINGS and verdict == "beside") or self._is_wrapper(node)):
            return ""
        return verdict

    def _is_wrapper(self, node: LexborNode) -> bool:
        size = len(node.text())
        if size < 0.35 * self.total:
            return False
        if sum(len(link.text()) for link in node.css("[href]")) > 0.6 * size:
            return False  # a menu can be the greater part of a page
        prose = sum(len(paragraph.text()) for paragraph in node.css("p"))
        return prose > 400 or node.css_first("h1") is not None

    def _flush(self, tag: str, element: int, beside: bool) -> None:
        if not self.pieces:
            return
        text = clean("".join(self.pieces))
        if text:
            size = len(text) + (1.5 * len(_WIDE.findall(text)) if not text.isascii() else 0)
            linked = min(self.linked, len(text))
            line = Line(text, tag, element, linked, beside, size)
            line.weight = _weigh(line)
            if line.weight and is_site_line(text):
                line.weight = 0.0
            self.outline.lines.append(line)
        self.pieces, self.linked = [], 0


@dataclass(slots=True)
class Region:
    """The part of a page that holds a release: an element, and the numbers of its first and last line of prose."""

    element: int
    first: int
    last: int
    weight: float
    """Characters of prose, wide ones counted as two and a half."""


def find_region(view: Outline, after: int = 0, before: int = MAX_LINES) -> Region | None:
    """The element in which the prose from line `after` to line `before` stands; None where there is none.

    From the body down, a child that holds nearly all the prose of its parent takes its place, so that what stands
    beside the release (teasers, contacts) is left behind. `after` follows the headline, if it is not 0: prose between
    headline and child is the release's lead, and keeps the parent.
    """
    headed = after > 0
    weights = [0.0] * len(view.nodes)
    order: list[tuple[int, float]] = []
    for number in range(after, min(before, len(view.lines))):
        line = view.lines[number]
        weight = line.weight
        if weight:
            order.append((number, weight))
            for element in view.ancestors(line.element):
                weights[element] += weight
    if not order:
        return None
    element = 0
    while True:
        inner = _heaviest_child(view, weights, element)
        if inner is None or weights[inner] < _share_to_descend(view, weights, element, inner) * weights[element]:
            break
        if headed and _prose_before(view, after, element, inner) >= MIN_LEAD:
            break
        if view.nodes[inner].tag in ("p", "li", "blockquote", "pre", "ul", "ol", "dl"):
            break
        element = inner
    inside = [number for number, _ in order if view.holds(element, view.lines[number].element)]
    return Region(element, inside[0], inside[-1], weights[element])


def find_tail(view: Outline, region: Region) -> int:
    """The line with which a row of teasers begins after the release's first prose; the page's end without one.

    A heading or label opens it, two links to other pages follow within a few lines, and what prose comes after stands
    right below a link, as a teaser's summary does.
    """
    lines = view.lines
    links = [number for number in range(region.first, len(lines)) if is_teaser(lines[number])]
    apart = _prose_apart(lines, links)
    core = _container(view, region.first)
    for one, other in pairwise(links):
        if other - one > TEASER_LINES or apart[one] > MAX_APART:
            continue
        start = one
        while start - 1 > region.first and one - start < TEASER_LINES and _may_head(lines[start - 1]):
            start -= 1
        for number in range(start, one):
            if lines[number].heading or is_tail_heading(lines[number].text):
                return number
            if lines[number].weight:
                core = _container(view, number)
        if start < one and not view.holds(core, lines[one - 1].element) and not view.holds(core, lines[one].element):
            return start
    return len(lines)


def is_teaser(line: Line) -> bool:
    """Whether a line is a link as long as a headline, and hardly more: its date perhaps."""
    return line.linked >= 0.6 * len(line.text) and line.linked >= MIN_TEASER * len(line.text) / line.size


def _may_head(line: Line) -> bool:
    """Whether a line may open a row of teasers: a heading, or a date, which may be in the first teaser's link."""
    if line.linked:
        return line.size <= MAX_HEAD / 2 and not is_teaser(line) and any(map(str.isdigit, line.text))
    return line.size <= MAX_HEAD and not (line.weight and _SENTENCE_END.search(line.text[-1:]))


def _container(view: Outline, number: int) -> int:
    """The element around a line's own paragraph."""
    element = view.lines[number].element
    return view.parents[element] if view.nodes[element].tag in ("p", "li", "blockquote") and element else element


def _prose_apart(lines: Sequence[Line], links: Sequence[int]) -> dict[int, float]:
    """For each link, the prose from it on that stands below no link, or is too long to sum up what a link leads to:
    another text, or the rest of this one."""
    apart: dict[int, float] = {}
    total = 0.0
    end = len(lines)
    for number in reversed(links):
        total += sum(line.weight for line in lines[number + 1 + SUMMARY_LINES : end])
        summary = lines[number + 1 : min(number + 1 + SUMMARY_LINES, end)]
        total += sum(line.weight for line in summary if line.weight > MAX_SUMMARY)
        apart[number] = total
        end = number
    return apart


def _prose_before(view: Outline, after: int, element: int, inner: int) -> float:
    """The prose in an element from line `after` on that stands before one of its children."""
    total = 0.0
    for line in view.lines[after:]:
        if line.element >= inner:
            break
        if view.holds(element, line.element):
            total += line.weight
    return total


def _heaviest_child(view: Outline, weights: list[float], element: int) -> int | None:
    best = None
    child = element + 1
    while child < view.ends[element]:
        if weights[child] > (weights[best] if best is not None else 0):
            best = child
        child = view.ends[child]
    return best


def _share_to_descend(view: Outline, weights: list[float], element: int, inner: int) -> float:
    """What share of the parent's prose a child must hold to stand for it.

    Between parts of a page (sections, table cells, divisions of other names) two thirds are enough; among the
    like-named pieces of one text nearly all is needed.
    """
    mine = view.nodes[inner].attributes.get("class")
    child = element + 1
    alike = 0
    while child < view.ends[element]:
        node = view.nodes[child]
        if (
            child != inner
            and weights[child]
            and (node.tag in ("p", "ul", "ol", "blockquote") or node.attributes.get("class") == mine)
        ):
            alike += 1
        child = view.ends[child]
    return 0.92 if alike else 0.7


def _names_date(node: LexborNode) -> bool:
    return node.tag == "time" or _DATE_NAME.search(node.attributes.get("class") or "") is not None


def class_and_id(node: LexborNode) -> str:
    """The names that a page gives an element: its classes, then its id; a blank where it has neither."""
    attributes = node.attributes
    return f"{attributes.get('class') or ''} {attributes.get('id') or ''}"


def never(node: LexborNode) -> bool:
    """Whether class and id say that an element is no part of any release."""
    return _verdict(class_and_id(node)) == "never"


def stands_beside(node: LexborNode) -> bool:
    """Whether an element stands in a part of the page that is named as no release's: a footer, a box of other news."""
    above = node.parent
    while above is not None and above.tag not in ("main", "body", "html"):
        names = class_and_id(above)
        own = _OWN_FOOT.search(names) is not None or above.css_first("h1") is not None
        if above.tag in ("aside", "nav") or (len(names) > 1 and _verdict(names) and not own):
            return True
        above = above.parent
    return False
