"""A region of a page and the same markup as a soup read alike: strings, bold labels, tables, nesting, comments."""

from __future__ import annotations

import pytest

from parsers.blocks import MAX_ELEMENTS, read_blocks
from parsers.content import region_of
from parsers.errors import ParseError
from parsers.extract import Passage

MARKUP = {
    "a label in bold, with a link in it": "<p><b>Mr <a href='/x'>Lavrov</a>:</b> Good <i>after</i>noon.</p>",
    "a sentence over spans and a comment": "<p>One<span> sentence</span><!-- not this -->, <em>two</em> parts</p>",
    "a line break between ideograms, at the bound of a span": "<p>外務<span>\n大臣</span>会見</p>",
    "line breaks": "<div>A long line of the release that ends a sentence.<br>Next<br>one<br><br>Apart</div>",
    "bold type by its style": "<p><span style='font-weight:bold'>Q.</span> When?</p>",
    "a list in a quote": "<blockquote>He said:<ul><li>this</li> <li><p>and that</p></li></ul></blockquote>",
    "a table of data": "<table><tr><th>State</th><th>Vote</th></tr><tr><td>A<b>B</b></td><td><p>Yes</p></td></table>",
    "a table that lays out the page": f"<table><tr><td>{'Text of the release. ' * 30}</td><td>side</td></tr></table>",
    "preformatted text": "<pre>First line\nof a paragraph\n\n<a>Second</a> paragraph</pre>",
    "footnotes": "<p>Text</p><div id='ftn1'>1. Note</div><p class='MsoFootnoteText'>2. Note</p>",
    "no text": "<script>let a</script><style>p {}</style><figure><figcaption>Photo</figcaption></figure><p>Text</p>",
    "centred": "<center>Title</center><p align='center'>Date</p><p style='text-align: center'>Town</p>",
}


@pytest.mark.parametrize("markup", MARKUP.values(), ids=MARKUP.keys())
def test_region_reads_as_its_markup_does(markup: str) -> None:
    passages = read_blocks(region_of(markup, "#none"))
    assert passages
    assert passages == read_blocks(markup)


def test_label_in_bold_is_measured_over_a_link() -> None:
    region = region_of("<p><b>Mr <a href='/x'>Lavrov</a>:</b> Good <i>after</i>noon.</p>", "#none")
    assert read_blocks(region) == [Passage("paragraph", "Mr Lavrov: Good afternoon.", label=len("Mr Lavrov:"))]


def test_regions_follow_each_other_and_no_text_is_lost_in_depth() -> None:
    deep = region_of("<div>" * 1200 + "deep" + "</div>" * 1200, "#none")
    assert read_blocks(region_of("<p>first</p>", "#none"), deep) == [
        Passage("paragraph", "first"),
        Passage("paragraph", "deep"),
    ]


def test_region_of_countless_elements_is_refused() -> None:
    region = region_of("<b></b>" * (MAX_ELEMENTS + 1), "#none")
    with pytest.raises(ParseError, match="more than 20000 elements"):
        read_blocks(region)
