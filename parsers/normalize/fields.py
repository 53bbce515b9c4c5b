"""Reads the fields that East Asian pages print above a text: time, place, who speaks, remarks, with the name before.
"日時：令和6年6月11日", "二、地 點：外交部", "발 표 자 : 대변인", or the name alone on a line and the value on the
next.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Name = Literal["time", "place", "both", "speaker", "remark", "office"]

_NAMES: dict[Name, str] = {
    "time": "日時|時間|时间|일시|일자|開催日時|会見日時|브리핑일시|時刻",
    "place": "場所|地点|地點|장소|会場|會場|開催場所|会見場所|会见地点|브리핑장소",
    "both": (
        "日時及び場所|日時・場所|日時場所|일시및장소|일시/장소|일시·장소|일시장소|时间地点|時間地點|时间、地点|時間、地點"
    ),
    "speaker": (
        "主持人|主持|發言人|发言人|發布人|发布人|主講人|主讲人|發布會主持人|出席者|出席人|出席人員|出席官員|與會者|"
        "報告人|报告人|會見人|"
        "발표자|브리퍼|발언자|브리핑자|講演者|発言者|会見者|説明者|報告者|対応者|登壇者|名前|氏名|演説者|발표인"
    ),
    "office": "報道官|副報道官|대변인|부대변인",
    "remark": "備考|备注|備註|비고",
}
_NAME_OF: dict[str, Name] = {word: name for name, words in _NAMES.items() for word in words.split("|")}
_BULLET = r"(?:[•*▪◦·※○■□▷▶◎●☐-]|[一二三四五六七八九十]{1,2}、|[(（]?\d{1,2}[)）.、]|[①-⑨]){0,2}"
_LABELLED = re.compile(rf"^\s*{_BULLET}\s{{0,4}}(?P<name>[^\s::\d][^::\d]{{0,20}}?)\s*[::]\s*(?P<value>.*)$")
_WIDE = re.compile(
    r"^\s*(?:[■□▷▶◎●○◇◆]\s?(?P<name>[^\s::\d]{2,8})[ \u3000]{1,12}|(?P<bare>[^\s::\d]{2,8})[ \u3000]{2,12}"
    r"|(?P<when>[^\s::\d]{2,8})[ \u3000](?=(?:令和|平成|昭和|[12]\d{3}|[RHS]\d)))"
    r"(?P<value>\S.*)$"
)
"""A name and its value parted by blanks alone: "■会場    記者会見室"; by one before a year: "日時 平成28年10月3日"."""
_ALONE = re.compile(rf"^\s*{_BULLET}\s{{0,4}}(?P<name>[^\s::\d][^::\d]{{0,12}}?)\s*[::]?$")
_PERSON = re.compile(r"[一-鿿々]{2,4}|[가-힣]{3,4}|[ァ-ヺー・]{3,20}")
"""A name alone, after an office and a colon: elsewhere that is a turn of a transcript."""
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Labelled:
    """A field of the page: what it is, its value, and how many further lines the value took."""

    name: Name
    value: str
    taken: int = 0
    label: str = ""


def read_labelled(line: str, following: str = "") -> Labelled | None:
    """The field that a line is, with its value on the line or, where the name stands alone, on the next."""
    if len(line) > 120:
        return None
    if found := _LABELLED.match(line) or _WIDE.match(line):
        printed = next((found[name] for name in ("name", "bare", "when") if found.groupdict().get(name)), "")
        name = _NAME_OF.get(_SPACE.sub("", printed))
        if name and found["value"] and (name != "office" or _PERSON.fullmatch(found["value"].strip())):
            return Labelled(name, found["value"].strip(), label=printed.strip())
    found = _ALONE.match(line)
    name = _NAME_OF.get(_SPACE.sub("", found["name"])) if found else None
    if name and name != "office" and following and len(following) <= 80 and not is_labelled(following):
        return Labelled(name, following.strip(), 1)
    return None


def is_labelled(line: str) -> bool:
    """Is a line the name of such a field, with or without its value?"""
    if len(line) > 120 or not (found := _LABELLED.match(line) or _ALONE.match(line)):
        return False
    name = _NAME_OF.get(_SPACE.sub("", found["name"]))
    value = found.groupdict().get("value", "").strip()
    return name is not None and (name != "office" or _PERSON.fullmatch(value) is not None)
