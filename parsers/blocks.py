"""From the trimmed region of a page to the passages of a release: elements in, blocks in reading order out.

A page is parsed once, and its region is read from the tree that is there. Markup that comes as a string (a field of an
API, a title with tags) becomes a soup.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol, cast

from bs4 import BeautifulSoup
from bs4.builder import LXMLTreeBuilder  # type: ignore[attr-defined]  # the stubs lack it
from bs4.element import NavigableString
from selectolax.lexbor import LexborNode

from parsers.errors import ParseError
from parsers.extract import Passage
from parsers.record import BlockType

MAX_MARKUP = 3_000_000
"""Characters of a piece of markup; the longest transcripts have a tenth of that."""
MAX_TAGS = 40_000
"""Opening and closing tags of a piece of markup; the longest list of names known has 6,000."""
MAX_ELEMENTS = 20_000
"""Elements of a region, but for inline ones, of which a word processor can make one for each word."""
MAX_DEPTH = 200
"""Elements nested deeper are read as running text of their ancestor: no release's structure goes that far."""


def names(text: str) -> frozenset[str]:
    """The set of the words of a text: how tables of element names are written here."""
    return frozenset(text.split())


_HEADINGS = names("h1 h2 h3 h4 h5 h6 legend")
_CONTAINERS = (
    names(
        "address article aside body center dd details div dl dt fieldset figure footer form header html main nav p pre "
        "section summary tbody td tfoot th thead tr ul ol blockquote li table hgroup caption hr"
    )
    | _HEADINGS
)
_BOLD = names("b strong")
_SILENT = names("p div ul ol span td tr tbody table section article dl dd dt html body main")
_INLINE = names("a i em u font small sup sub abbr cite mark time ins")
_UNREAD = names("script style template")
_NO_TEXT = names(
    "script style noscript template svg iframe object embed canvas audio video button input select textarea figcaption "
    "head title math map nav dialog"
)

# A style that sets bold type or the middle of the line.
_BOLD_STYLE = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_CENTER_STYLE = re.compile(r"text-align\s*:\s*center", re.IGNORECASE)
# A footnote's block, by the class or id that word processors and content systems give it.
_FOOTNOTE = re.compile(r"\b(?:footnote(?!-?ref)|endnote|ftn\d|fn\d|_ftn\d|msofootnotetext)", re.IGNORECASE)
# Characters that print nothing: controls, soft hyphen, zero-width space, word joiner, byte order mark; and halves of
# surrogate pairs, which JSON can escape and no encoding can hold.
_INVISIBLE = re.compile("[\x00-\x08\x0e-\x1b\x7f\u00ad\u200b\u2060\ufeff\ud800-\udfff]+")
# A line break between two characters of scripts that write no blanks.
_CJK_BREAK = re.compile(
    r"(?<=[\u3001-\u30ff\u3400-\u9fff\uff01-\uff60])\s*\n\s*(?=[\u3001-\u30ff\u3400-\u9fff\uff01-\uff60])"
)
_CELLS = names("td th")
_STRINGS = (str, NavigableString)
"""Strings that are text; a soup's comments and scripts are of other types."""

# What parts the paragraphs of preformatted text.
_BLANK_LINE = re.compile(r"\n[ \t\r]*\n")
# The end of a sentence, as the last character of a line.
_SENTENCE_END = re.compile(r"[.!?:;…。！？：»”\"']$")
_LONG_LINE = 40  # characters; a line this long that ends a sentence ends its paragraph at a single line break
_CELL_LIMIT = 400  # characters; a table with a longer cell lays out a page rather than data


class Element(Protocol):
    """What reading blocks asks of an element; a soup's tag has it too."""

    @property
    def name(self) -> str: ...
    @property
    def attrs(self) -> Mapping[str, str | None]: ...
    @property
    def contents(self) -> Sequence[Element | str]: ...


@dataclass(slots=True)
class _Element:
    """An element of a page's tree. Inline elements that say nothing of blocks or bold type are none of its contents:
    their texts are its own."""

    name: str
    attrs: Mapping[str, str | None]
    contents: list[Element | str]


def read_blocks(*regions: LexborNode | str) -> list[Passage]:
    """The passages of regions of a page, or of pieces of HTML, in reading order, without empty ones.

    Paragraphs are split at two line breaks in a row, and at one that ends a long sentence or precedes bold type.
    A table of data is one passage with a line a row; a table that lays out the page is read through.
    Raises ParseError `unreadable` for more than MAX_ELEMENTS elements, or as `make_soup` does.
    """
    parts = [make_soup(region) if isinstance(region, str) else _copy(region) for region in regions]
    reader = _Reader()
    reader.read(_Element("body", {}, cast("list[Element | str]", parts)), _Context())
    reader.flush()
    return reader.passages


def _copy(region: LexborNode) -> _Element:
    """A region with what reading it needs, copied in one pass over the tree without recursion."""
    element = root = _Element(region.tag or "", region.attributes, [])
    pieces: list[str] = []  # of the string that is being read; it goes on over the bounds of inline elements
    open_nodes: list[tuple[LexborNode, _Element]] = []
    count = 0
    node = region.first_child
    while True:
        while node is None:
            if not open_nodes:
                _end_string(element, pieces)
                return root
            closing, outer = open_nodes.pop()
            if outer is not element:
                _end_string(element, pieces)
                element = outer
            node = closing.next
        name = node.tag or ""
        if name == "-text":
            pieces.append(node.text_content or "")
            node = node.next
            continue
        if not name or name[0] in "-!":
            node = node.next
            continue
        open_nodes.append((node, element))
        attributes = node.attributes
        if name not in _INLINE and (name != "span" or "style" in attributes):
            _end_string(element, pieces)
            count += 1
            if count > MAX_ELEMENTS:
                raise ParseError("unreadable", f"the text alone has more than {MAX_ELEMENTS} elements")
            inner = _Element(name, attributes, [])
            element.contents.append(inner)
            element = inner
        node = node.first_child


def _end_string(element: _Element, pieces: list[str]) -> None:
    if pieces:
        element.contents.append("".join(pieces))
        pieces.clear()


def make_soup(markup: str) -> BeautifulSoup:
    """A soup of a trimmed piece of HTML. lxml bounds its nesting and is the fastest tree builder there is.

    Raises ParseError `unreadable` for more than MAX_MARKUP characters or MAX_TAGS tags.
    """
    if len(markup) > MAX_MARKUP or markup.count("<") > MAX_TAGS:
        raise ParseError("unreadable", f"the text alone has {len(markup)} characters and {markup.count('<')} tags")
    return BeautifulSoup(markup, builder=_TreeBuilder(multi_valued_attributes=None))


class _TreeBuilder(LXMLTreeBuilder):  # type: ignore[misc]  # untyped for want of stubs
    """The lxml builder for HTML alone: it keeps no account of XML namespaces, which costs more than the tags do."""

    def start(self, tag: str, attrib: Mapping[str, str], nsmap: object = None) -> None:
        self.soup.handle_starttag(tag, None, None, dict(attrib))

    def end(self, tag: str) -> None:
        self.soup.endData()
        self.soup.handle_endtag(tag)


def clean(text: str) -> str:
    """Text as a reader sees it: blanks collapsed, no-break space a blank, invisible characters gone."""
    collapsed = " ".join(text.split())
    if collapsed.isprintable() and (text.isascii() or "\n" not in text):
        return collapsed  # most texts: nothing in them but what prints, and blanks
    text = _INVISIBLE.sub("", text)
    if "\n" in text and not text.isascii():
        text = _CJK_BREAK.sub("", text)
    return " ".join(text.split())


def ends_paragraph(line: str) -> bool:
    """Whether a line before a single line break is the end of a paragraph: long, and the end of a sentence."""
    return len(line) >= _LONG_LINE and _SENTENCE_END.search(line) is not None


@dataclass(frozen=True, slots=True)
class _Context:
    type: BlockType = "paragraph"
    bold: bool = False
    centered: bool = False
    preformatted: bool = False

    def within(self, tag: Element) -> _Context:
        """What holds inside an element; most say nothing new."""
        kind: BlockType = self.type
        name = tag.name
        if name in _SILENT and not tag.attrs:
            return self
        if name in _HEADINGS:
            kind = "heading"
        elif name == "li":
            kind = "list_item"
        elif name == "blockquote" and self.type == "paragraph":
            kind = "quote"
        if tag.attrs and kind in ("paragraph", "list_item") and _FOOTNOTE.search(_class_and_id(tag)):
            kind = "footnote"
        style = (tag.attrs.get("style") or "") if tag.attrs else ""
        bold = self.bold or name in _BOLD or bool(style and _BOLD_STYLE.search(style))
        centered = self.centered
        centered = centered or name == "center" or (tag.attrs.get("align") or "").lower() == "center"
        centered = centered or bool(style and _CENTER_STYLE.search(style))
        return _Context(kind, bold, centered, self.preformatted or name == "pre")


def _class_and_id(tag: Element) -> str:
    return f"{tag.attrs.get('class') or ''} {tag.attrs.get('id') or ''}"


@dataclass(slots=True)
class _Reader:
    passages: list[Passage] = field(default_factory=list)
    run: list[tuple[str, bool]] = field(default_factory=list)
    context: _Context = field(default_factory=_Context)
    depth: int = 0
    breaks: int = 0

    def read(self, parent: Element, context: _Context) -> None:
        self.depth += 1
        for child in parent.contents:
            if not isinstance(child, str):
                self._element(child, context)
            elif type(child) in _STRINGS:
                self._text(child, context)
        self.depth -= 1

    def flush(self) -> None:
        run, self.run, self.breaks = self.run, [], 0
        text = clean("".join(piece for piece, _ in run))
        if not text:
            return
        label = clean("".join(_leading_bold(run))) if run[0][1] or not run[0][0].strip() else ""
        passage = Passage(self.context.type, text, len(label) if text.startswith(label) else 0, self.context.centered)
        self.passages.append(passage)

    def _element(self, tag: Element, context: _Context) -> None:
        name = tag.name
        if name in _NO_TEXT:
            return
        if name == "br":
            self.breaks += 1
            if self.breaks > 1:
                self.flush()
            return
        inner = context.within(tag)
        if self.depth > MAX_DEPTH:
            self._text(_text_of(tag), context)
            return
        if name not in _CONTAINERS:
            self.read(tag, inner)
            return
        self.flush()
        if name == "table" and (rows := _data_rows(tag)):
            self.passages.append(Passage("table", "\n".join(rows)))
            return
        self.read(tag, inner)
        self.flush()

    def _text(self, text: str, context: _Context) -> None:
        if context.preformatted and _BLANK_LINE.search(text):
            first, *others = _BLANK_LINE.split(text)
            self._text(first, context)
            for paragraph in others:
                self.flush()
                self._text(paragraph, context)
            return
        if not text.strip():
            if text and self.run:
                self.run.append((" ", context.bold))
            return
        if self.breaks and self.run:
            self._line_break(context)
        if not self.run:
            self.context = context
        self.breaks = 0
        self.run.append((text, context.bold))

    def _line_break(self, context: _Context) -> None:
        """A single line break before more text: the end of a paragraph, or only of a line."""
        line = clean("".join(piece for piece, _ in self.run))
        if ends_paragraph(line) or (context.bold and not self.run[-1][1] and _SENTENCE_END.search(line)):
            self.flush()
        else:
            self.run.append(("\n", self.run[-1][1]))


def _leading_bold(run: list[tuple[str, bool]]) -> Iterator[str]:
    for piece, bold in run:
        if not bold and piece.strip():
            return
        yield piece


def _data_rows(table: Element) -> list[str]:
    """The rows of a table of data, cells parted by ' | '; empty where the table lays out the page."""
    inner = list(_elements(table))
    if any(element.name == "table" for element in inner):
        return []
    rows: list[str] = []
    width = 0
    for row in inner:
        if row.name != "tr":
            continue
        cells = [clean(_text_of(cell)) for cell in _elements(row) if cell.name in _CELLS]
        if any(len(cell) > _CELL_LIMIT for cell in cells):
            return []
        width = max(width, sum(1 for cell in cells if cell))
        if any(cells):
            rows.append(" | ".join(cells))
    return rows if width > 1 else []


def _elements(parent: Element) -> Iterator[Element]:
    return (part for part in _descendants(parent) if not isinstance(part, str))


def _text_of(element: Element) -> str:
    return " ".join(part for part in _descendants(element) if isinstance(part, str) and type(part) in _STRINGS)


def _descendants(element: Element) -> Iterator[Element | str]:
    """All elements and strings in an element that are read, in order and without recursion."""
    stack = [iter(element.contents)]
    while stack:
        part = next(stack[-1], None)
        if part is None:
            stack.pop()
        elif isinstance(part, str):
            yield part
        elif part.name not in _UNREAD:
            yield part
            stack.append(iter(part.contents))
