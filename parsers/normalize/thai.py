"""Reads Thai titles and leads: KIND ของ OFFICE NAME ใน OCCASION, and headlines of what an office did.

No blank parts the words; blanks part phrases and the two names of a person. A name bears a style before it (นาย,
นางสาว) or stands behind its office; an office is a head (รัฐมนตรีว่าการ, โฆษก) with what follows it up to a verb
or preposition.
"""

from __future__ import annotations

import re
from functools import cache

from parsers.normalize.grammar import Grammar, Reading, find_kind
from parsers.normalize.language import Language, compile_phrases
from parsers.normalize.people import Person
from parsers.normalize.places import is_known

_EDGES = " \t,;:.–—-|/()[]\"'“”"
_STOP = (
    r"กล่าว|แถลง|พบ|หารือ|เข้า|ให้|เยือน|เดินทาง|ร่วม|เป็น|ได้|จะ|ใน|ต่อ|กับ|เกี่ยว|เนื่อง|ของ|ตอบ|ส่ง|แสดง|รับ|เปิด|มี|"
    r"ประชุม|สนทนา|โทรศัพท์|ชี้แจง|เผย|ยืนยัน|เรื่อง|ที่|เพื่อ|หลัง|นำ|ลงนาม|ปาฐกถา|สัมภาษณ์|ณ(?=[\s])|เชิญ|ปฏิบัติ|ระหว่าง"
)
"""Verbs and prepositions with which an office ends."""
_WORD = r"[\u0e01-\u0e3a\u0e40-\u0e4e]"
_NAME = rf"(?:(?!{_STOP}){_WORD}){{2,24}} (?:ณ )?{_WORD}{{2,24}}"
_STYLE = (
    r"(?:นายแพทย์|นาย(?!ก)|นางสาว|นาง|พลเอก|พลโท|พลตรี|พลเรือเอก|พลอากาศเอก|พล\.อ\.|ดร\.|ม\.ล\.|ม\.ร\.ว\.|หม่อมหลวง|"
    r"ฯพณฯ ?|คุณ)\s?"
)
_SURNAME_ENDS = re.compile(_STOP)


@cache
def _patterns(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A styled name with the office behind it, and an office with the name behind it, if it has one."""
    heads = compile_phrases(language.roles, spaced=False).pattern
    one = rf"(?:{heads})(?:(?!{_STOP}){_WORD}){{0,60}}(?: ณ {_WORD}{{3,30}})?"
    office = rf"{one}(?: และ ?{one})?"
    return (
        re.compile(rf"{_STYLE}(?P<name>{_NAME}) (?P<role>{office})"),
        re.compile(rf"(?P<role>{office}) ?(?:{_STYLE}(?P<styled>{_NAME})|(?P<name>{_NAME}))?"),
    )


def people(text: str, language: Language) -> tuple[Person, ...]:
    """The first person, office or body in the head of a phrase."""
    before, behind = _patterns(language)
    styled, placed = before.search(text, 0, 200), behind.search(text, 0, 200)
    if styled and (placed is None or styled.start() <= placed.start()):
        return (Person(styled["name"], styled["role"].strip(), True, styled.start(), styled.end()),)
    if placed:
        name = placed["styled"] or placed["name"]
        if name and (end := _SURNAME_ENDS.search(name, name.index(" ") + 3)):
            name = name[: end.start()]
        role = placed["role"].strip()
        if name is None:
            return (Person(role, None, False, placed.start(), placed.end("role")),)
        return (Person(name, role, True, placed.start(), text.index(name, placed.start()) + len(name)),)
    body = compile_phrases(language.departments, spaced=False).search(text, 0, 120)
    return (Person(body.group(), None, False, body.start(), body.end()),) if body else ()


def read(text: str, grammar: Grammar, reading: Reading) -> None:
    """Kind, speaker and occasion of a title."""
    kind = find_kind(text, grammar)
    told = people(text, grammar.language)
    if kind is None and grammar["generic"].search(text):
        reading.generic = True
    if kind is None:
        return
    reading.kind, reading.kind_text = kind.kind, kind.text
    reading.people = told
    if kind.kind == "readout":
        reading.people = ()
        reading.talks, reading.occasion = True, text[kind.start :].strip(_EDGES)
        return
    opening = grammar["occasion"].search(text, kind.end)
    if opening and kind.kind not in ("statement", "comment", "article", "announcement", "document"):
        event = text[opening.end() :].strip(_EDGES)
        reading.occasion = event if grammar["events"].search(event) or grammar["holidays"].search(event) else None


_SPEAKS = re.compile(r"กล่าว|แถลง|เปิดเผย|ตอบ|ชี้แจง|ให้สัมภาษณ์")


def people_of_lead(text: str, language: Language) -> tuple[list[Person], list[Person]]:
    """The first official of a lead, who speaks where a verb of speaking follows."""
    found = [person for person in people(text, language) if person.named]
    return found, [person for person in found if _SPEAKS.search(text, person.end, person.end + 60)]


_AT = re.compile(rf"(?:ที่|ณ) ?(?P<town>(?:กรุง|นคร(?:หลวง)?|เมือง|จังหวัด)?(?P<bare>{_WORD}{{3,24}}ฯ?))(?![\u0e2f])")


def place_of_lead(sentence: str) -> str | None:
    """The town that stands, whole, behind the word for "at": ณ กรุงโตเกียว."""
    for found in _AT.finditer(sentence):
        if is_known(found["bare"]) or is_known(found["town"]):
            return found["town"]
    return None
