"""Reads out of the lead of an East Asian copy at what event something was said, where its headline tells but of what.

A lead names it between 在 and 上 (大使在招待会上发表演讲), before において, or before 참석해: a phrase that ends with a
word for an event, beside somebody who is told to speak.
"""

from __future__ import annotations

import re

from parsers.normalize.grammar import grammar_of
from parsers.normalize.language import Language
from parsers.normalize.variants import any_form

_EDGES = " \t,;:.。,、;:·・“”\"'「」『』《》()()"
_READ = 240
"""Characters of a lead that are read."""

_CHINESE = (
    re.compile(
        any_form(
            r"(?P<event>[^,，。\s]{3,24}(?:会议|大会|全会|峰会|论坛))(?:新闻中心)?(?:于?\d{1,2}[日号])?(?:[上下]午)?在[^,，。]{2,20}?"
            r"(?:举行|召开|举办)(?:视频|网络|中外)?(?:记者会|记者招待会|新闻发布会|集体采访)"
        )
    ),
    re.compile(
        any_form(
            r"在(?P<event>[^,，。]{3,44}?)[上中](?:的|[发發]表|致|作|就|回答|[，,]|以|[讲講]|[强強][调調]|表示|指出)(?=[^。]{0,40}"
            r"(?:演讲|讲话|致辞|致词|发言|演说|提问|全文|实录))"
        )
    ),
)
_JAPANESE = (
    re.compile(
        r"(?:^|[、,はが日])(?P<event>[^、。,はが]{3,30}?会談)(?:を行った|の|終了)?(?:あと|後)、?[^。]{0,20}?記者会見"
    ),
    re.compile(
        r"(?:^|[、,はが日])(?P<event>[^、。,はが]{3,50}?)(?:において|で|に(?:出席|参加)し)、?[^。]{0,30}?"
        r"(?:演説|講演|スピーチ|挨拶|あいさつ|発言|式辞)"
    ),
)
_KOREAN = (
    re.compile(
        r"(?:열린|개최된|진행된|거행된)\s(?P<event>[^,，.。\n]{3,50}?)(?:에|에서)\s?(?:참석해|참석하여|참석,|참석한|서|한)?[^.\n]{0,30}?"
        r"(?:연설|축사|기념사|환영사|개회사|추념사|경축사|강연|인사말|발언|말했|밝혔|강조)"
    ),
)
_PATTERNS = {"zh": _CHINESE, "ja": _JAPANESE, "ko": _KOREAN}


def occasion_of_lead(text: str, language: Language) -> str | None:
    """The event at which somebody is told to have spoken."""
    events = grammar_of(language)["events"]
    for pattern in _PATTERNS.get(language.code, ()):
        for found in pattern.finditer(text[:_READ]):
            event = found["event"].strip(_EDGES)
            if any(word.end() == len(event) for word in events.finditer(event)):
                return event
    return None
