"""A page laid out flat: its elements, texts and links in reading order, each element knowing its span of texts.

Finding the rows of an unknown list asks the same questions thousands of times (what lies between two links, how far
up does an element hold one link alone); on flat lists of integers each costs a comparison, where walking the tree
would cost a walk.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

from parsers import urls

MAX_ELEMENTS = 60_000
_TITLE_ATTRIBUTES = ("title", "aria-label")
_UNSHOWN = ("script", "style", "noscript", "template", "svg", "select", "iframe", "object", "math")

# Names of classes and ids of a page's furniture. They stand as words of their own: `main-menu`, not `menuet`.
_FURNITURE = re.compile(
    r"(?:^|[\s_-])(?:nav(?:bar|igation)?|menus?|submenu|footer|breadcrumbs?|sidebar|sidenav|lang(?:uages?)?|langswitch"
    r"|share|sharing|social(?:media)?|pag(?:er|ination|inator)|related|cookies?|toolbar|skip|sitemap|tagcloud"
    r"|carousel|slider|toplinks|quicklinks|copyright|search(?:-|_)?(?:form|box|bar|field)|login|subscribe)(?:$|[\s_-])",
    re.IGNORECASE,
)
# A panel of a set of tabs, and the mark of the one that is open.
_TAB_PANEL = re.compile(r"(?:^|[\s_-])tab(?:s|view)?[_-]?(?:pane|panel|content|item)(?:$|[\s_-])", re.IGNORECASE)
_OPEN_PANEL = re.compile(r"(?:^|[\s_-])(?:active|selected|current|open|show|in)(?:$|[\s_-])", re.IGNORECASE)
# A style that takes an element from sight.
_NOT_DISPLAYED = re.compile(r"display\s{0,3}:\s{0,3}none", re.IGNORECASE)
# Addresses of networks on which sites have accounts, which say nothing of where a page stands.
_ELSEWHERE = re.compile(
    r"//(?:[\w-]+\.)?(?:twitter|x|facebook|instagram|youtube|linkedin|flickr|tiktok|vk|ok|rutube|weibo|threads|t|line)"
    r"\.(?:com|ru|me|net|be)(?:[/:?#]|$)"
)
_FURNITURE_TAGS = frozenset({"nav", "footer", "aside"})
_FURNITURE_ROLES = frozenset({"navigation", "contentinfo", "complementary", "search", "menu", "menubar", "banner"})
_INLINE = frozenset({"b", "i", "em", "strong", "u", "small", "sup", "sub", "font", "wbr", "mark", "abbr", "ruby", "rt"})
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


@dataclass(slots=True)
class Element:
    """An element; its descendants are the elements up to `last`, its texts those from `start` to before `end`."""

    tag: str
    parent: int
    depth: int
    start: int
    marks: str = ""
    stamp: str | None = None
    furniture: bool = False
    hidden: bool = False
    last: int = 0
    end: int = 0


@dataclass(slots=True)
class Anchor:
    """A link that leads somewhere: its element's position, its absolute address and what it shows."""

    element: int
    url: str
    text: str


@dataclass(slots=True)
class Outline:
    """`texts` are the page's texts in order, `owners` the element each stands in."""

    elements: list[Element] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    owners: list[int] = field(default_factory=list)
    anchors: list[Anchor] = field(default_factory=list)

    def text(self, start: int, end: int, *, limit: int = 2000) -> str:
        """The texts from `start` to before `end`, joined by blanks, at most `limit` characters."""
        return " ".join(" ".join(self.texts[max(start, 0) : min(end, start + 200)]).split())[:limit]

    def line_of(self, position: int, top: int) -> int:
        """The innermost element, no higher than `top`, that sets a line or part of its own around this one."""
        while position > top:
            element = self.elements[position]
            if element.tag not in _INLINE and not (element.tag in ("span", "a") and not element.marks):
                return position
            position = element.parent
        return top

    def shown(self, position: int) -> str:
        """What an element shows: texts of one line run on, those of different blocks are parted."""
        element = self.elements[position]
        inside = self.elements[position + 1 : element.last + 1]
        mark = "" if all(inner.tag in _INLINE for inner in inside) else " "
        return " ".join(mark.join(self.texts[element.start : element.end]).split())

    def path(self, position: int) -> str:
        """The tags from the root to an element."""
        tags = []
        while position >= 0:
            tags.append(self.elements[position].tag)
            position = self.elements[position].parent
        return "/".join(reversed(tags))

    def common(self, positions: Sequence[int]) -> int:
        """The innermost element that holds all those elements."""
        low, high = min(positions), max(positions)
        position = low
        while position > 0 and self.elements[position].last < high:
            position = self.elements[position].parent
        return position

    def heading_of(self, position: int, top: int) -> bool:
        """Whether an element is, holds or stands in a heading, looking no higher than `top`."""
        if self.heading_in(position) is not None:
            return True
        while position >= top:
            if self.elements[position].tag in HEADINGS:
                return True
            position = self.elements[position].parent
        return False

    def heading_in(self, position: int) -> str | None:
        """The text of the first heading inside an element."""
        element = self.elements[position]
        for inner in range(position + 1, element.last + 1):
            if self.elements[inner].tag in HEADINGS:
                return self.shown(inner) or None
        return None


def base_address(tree: LexborHTMLParser, url: str | None) -> str | None:
    """What the page's relative addresses are relative to: `base href`, or the page itself.

    Where nobody says where the page was read, the page may: by its canonical address, or by the host that most of
    its absolute links lead to.
    """
    url = url or _stated_address(tree)
    base = tree.css_first("base[href]")
    return urls.absolute(url, base.attributes.get("href")) or url if base is not None else url


def _stated_address(tree: LexborHTMLParser) -> str | None:
    for selector, name in (("link[rel=canonical]", "href"), ("meta[property='og:url']", "content")):
        node = tree.css_first(selector)
        if node is not None and (stated := urls.absolute(None, node.attributes.get(name))):
            return stated
    links = [urls.absolute(None, node.attributes.get("href")) for node in tree.css("a[href]")]
    origins = Counter("/".join(link.split("/", 3)[:3]) + "/" for link in links if link and not _ELSEWHERE.search(link))
    if not origins:
        return None
    origin, count = origins.most_common(1)[0]
    return origin if count * 2 > origins.total() else None


def lay_out(tree: LexborHTMLParser, url: str | None) -> Outline:
    """The page as flat lists, without what is not shown. Cuts into the tree."""
    outline = Outline()
    if tree.body is None:
        return outline
    tree.strip_tags(list(_UNSHOWN), recursive=False)
    base = base_address(tree, url)
    positions: dict[int, int] = {}
    for node in tree.body.traverse(include_text=True):
        tag = node.tag or ""
        parent = node.parent
        above = positions.get(parent.mem_id, -1) if parent is not None else -1
        if tag == "-text":
            text = node.text_content or ""
            if not text.isspace() and text:
                outline.texts.append(text)
                outline.owners.append(above)
            continue
        if tag.startswith(("-", "_", "!")):
            continue
        if len(outline.elements) >= MAX_ELEMENTS:
            break
        _add(outline, node, tag, above)
        positions[node.mem_id] = len(outline.elements) - 1
        if tag == "a" and (href := node.attributes.get("href")) and (target := _target(base, href)):
            outline.anchors.append(Anchor(len(outline.elements) - 1, target, _attribute_text(node)))
    _close(outline)
    _settle(outline)
    for anchor in outline.anchors:
        anchor.text = outline.shown(anchor.element) or anchor.text
    return outline


def _add(outline: Outline, node: LexborNode, tag: str, above: int) -> None:
    attributes = node.attributes
    marks = f"{attributes.get('class') or ''} {attributes.get('id') or ''}".strip()[:200]
    parent = outline.elements[above] if above >= 0 else None
    element = Element(
        tag=tag,
        parent=above,
        depth=parent.depth + 1 if parent else 0,
        start=len(outline.texts),
        marks=marks,
        stamp=(attributes.get("datetime") or attributes.get("content")) if tag in ("time", "meta") else None,
    )
    element.furniture = above >= 0 and (
        tag in _FURNITURE_TAGS
        or (attributes.get("role") or "") in _FURNITURE_ROLES
        or (bool(marks) and tag not in ("main", "article", "form") and _FURNITURE.search(marks) is not None)
    )
    element.hidden = "hidden" in attributes or _NOT_DISPLAYED.search(attributes.get("style") or "") is not None
    outline.elements.append(element)


def _close(outline: Outline) -> None:
    """Fill each element's `last` and `end`: children come after their parents, so one pass from behind does."""
    elements = outline.elements
    counts = [0] * len(elements)
    for owner in outline.owners:
        if owner >= 0:
            counts[owner] += 1
    for position in range(len(elements) - 1, -1, -1):
        element = elements[position]
        element.last = max(element.last, position)
        element.end = element.start + counts[position]
        if element.parent >= 0:
            above = elements[element.parent]
            above.last = max(above.last, element.last)
            counts[element.parent] += counts[position]


def _settle(outline: Outline) -> None:
    """Hide the panels of closed tabs; what is hidden or furniture is so with all inside."""
    elements = outline.elements
    panels = [element for element in elements if element.marks and _TAB_PANEL.search(element.marks)]
    opened = {element.parent for element in panels if _OPEN_PANEL.search(element.marks)}
    for element in panels:
        if element.parent in opened and not _OPEN_PANEL.search(element.marks):
            element.hidden = True
    half = len(outline.texts) / 2
    for element in elements:
        if element.furniture and element.end - element.start > half:
            element.furniture = False  # a name that tells of the whole page: language-en, has-sidebar
        if element.parent >= 0:
            above = elements[element.parent]
            element.hidden = element.hidden or above.hidden
            element.furniture = element.furniture or above.furniture


def _target(base: str | None, href: str) -> str | None:
    href = href.strip()
    return None if href.startswith("#") else urls.absolute(base, href)


def _attribute_text(node: LexborNode) -> str:
    return next((text for name in _TITLE_ATTRIBUTES if (text := (node.attributes.get(name) or "").strip())), "")
