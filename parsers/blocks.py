"""From the trimmed region of a page to the passages of a release: BeautifulSoup in, blocks in reading order out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from inspect import Parameter, Signature

from bs4 import BeautifulSoup
from bs4.builder import LXMLTreeBuilder  # type: ignore[attr-defined]  # the stubs lack it
from bs4.element import NavigableString, PageElement, Tag
from selectolax.lexbor import LexborNode

from parsers.errors import ParseError
from parsers.extract import Passage
from parsers.record import BlockType

MAX_MARKUP = 3_000_000
"""Characters of a trimmed region; the longest transcripts have a tenth of that."""
MAX_TAGS = 40_000
"""Opening and closing tags of a trimmed region; the longest list of names known has 6,000."""
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
_INLINE = "a,i,em,u,font,small,sup,sub,abbr,cite,mark,time,ins,span:not([style])"
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
# Blanks after the end of a block, which would become strings of their own.
_BETWEEN_BLOCKS = re.compile(r"(</(?:p|div|li|ul|ol|h[1-6]|t[rdh]|table|section|blockquote)>)\s+")
# What parts the paragraphs of preformatted text.
_BLANK_LINE = re.compile(r"\n[ \t\r]*\n")
# The end of a sentence, as the last character of a line.
_SENTENCE_END = re.compile(r"[.!?:;…。！？：»”\"']$")
_LONG_LINE = 40  # characters; a line this long that ends a sentence ends its paragraph at a single line break
_CELL_LIMIT = 400  # characters; a table with a longer cell lays out a page rather than data


def read_blocks(markup: str | Tag) -> list[Passage]:
    """The passages of a piece of HTML (or of parsed soup), in reading order, without empty ones.

    Paragraphs are split at two line breaks in a row, and at one that ends a long sentence or precedes bold type.
    A table of data is one passage with a line a row; a table that lays out the page is read through.
    """
    root = make_soup(markup) if isinstance(markup, str) else markup
    reader = _Reader()
    reader.read(root, _Context())
    reader.flush()
    return reader.passages


def lean_markup(region: LexborNode) -> str:
    """The HTML of a region without the inline elements that say nothing of blocks or bold type. Changes the region.

    BeautifulSoup's time grows with the number of elements; in a text full of links and spans this halves it.
    """
    own = region.mem_id
    for node in region.css(_INLINE):
        if node.mem_id != own:
            node.unwrap()
    return _BETWEEN_BLOCKS.sub(r"\1", region.html or "")


def make_soup(markup: str) -> BeautifulSoup:
    """A soup of a trimmed piece of HTML. lxml bounds its nesting and is the fastest tree builder there is.

    Raises ParseError `unreadable` for more than MAX_MARKUP characters or MAX_TAGS tags.
    """
    if len(markup) > MAX_MARKUP or markup.count("<") > MAX_TAGS:
        raise ParseError("unreadable", f"the text alone has {len(markup)} characters and {markup.count('<')} tags")
    return BeautifulSoup(markup, builder=_TreeBuilder(multi_valued_attributes=None))


class _TreeBuilder(LXMLTreeBuilder):  # type: ignore[misc]  # untyped for want of stubs
    """The lxml builder for HTML alone: it keeps no account of XML namespaces, which costs more than the tags do, and
    takes attributes as they are."""

    attribute_dict_class = dict

    def start(self, tag: str, attrib: Mapping[str, str]) -> None:
        self.soup.handle_starttag(tag, None, None, attrib)

    # lxml asks for this at each parser's making, to see whether namespaces are wanted; to work it out costs as much as
    # ten tags.
    start.__signature__ = Signature(  # type: ignore[attr-defined]
        [Parameter(name, Parameter.POSITIONAL_OR_KEYWORD) for name in ("self", "tag", "attrib")]
    )

    def end(self, tag: str) -> None:
        # lxml ends the element that began last: there is no need to look for it.
        self.soup.endData()
        self.soup.popTag()


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

    def within(self, tag: Tag) -> _Context:
        """What holds inside a tag; most say nothing new."""
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
        style = str(tag.attrs.get("style", "")) if tag.attrs else ""
        bold = self.bold or name in _BOLD or bool(style and _BOLD_STYLE.search(style))
        centered = self.centered
        centered = centered or name == "center" or str(tag.attrs.get("align", "")).lower() == "center"
        centered = centered or bool(style and _CENTER_STYLE.search(style))
        preformatted = self.preformatted or name == "pre"
        if (kind, bold, centered, preformatted) == (self.type, self.bold, self.centered, self.preformatted):
            return self
        return _Context(kind, bold, centered, preformatted)


def _class_and_id(tag: Tag) -> str:
    return f"{tag.attrs.get('class', '')} {tag.attrs.get('id', '')}"


@dataclass(slots=True)
class _Reader:
    passages: list[Passage] = field(default_factory=list)
    run: list[tuple[str, bool]] = field(default_factory=list)
    context: _Context = field(default_factory=_Context)
    depth: int = 0
    breaks: int = 0

    def read(self, parent: Tag, context: _Context) -> None:
        self.depth += 1
        for child in parent.contents:
            if type(child) is NavigableString:
                self._text(str(child), context)
            elif isinstance(child, Tag):
                self._element(child, context)
        self.depth -= 1

    def flush(self) -> None:
        self.breaks = 0
        if not self.run:
            return
        run, self.run = self.run, []
        text = clean("".join(piece for piece, _ in run))
        if not text:
            return
        label = clean("".join(_leading_bold(run))) if run[0][1] or not run[0][0].strip() else ""
        passage = Passage(self.context.type, text, len(label) if text.startswith(label) else 0, self.context.centered)
        self.passages.append(passage)

    def _element(self, tag: Tag, context: _Context) -> None:
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
            self._text(tag.get_text(" "), context)
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


def _data_rows(table: Tag) -> list[str]:
    """The rows of a table of data, cells parted by ' | '; empty where the table lays out the page."""
    if table.find("table") is not None:
        return []
    rows: list[str] = []
    width = 0
    for row in table.find_all("tr"):
        cells = [clean(_cell_text(cell)) for cell in row.find_all(("td", "th"))]
        if any(len(cell) > _CELL_LIMIT for cell in cells):
            return []
        width = max(width, sum(1 for cell in cells if cell))
        if any(cells):
            rows.append(" | ".join(cells))
    return rows if width > 1 else []


def _cell_text(cell: PageElement) -> str:
    return cell.get_text(" ") if isinstance(cell, Tag) else str(cell)
