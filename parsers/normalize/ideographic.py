"""Reads titles of Chinese, Japanese and Korean releases, where no space parts the words or the order is their own.

Chinese: OFFICE NAME 在 OCCASION 上的 KIND, OFFICE NAME 主持 KIND, OFFICE NAME 就 TOPIC 答记者问. Japanese: NAME OFFICE
KIND, OCCASION における NAME OFFICE KIND. Korean: OFFICE NAME, OCCASION KIND, or NAME OFFICE KIND.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from parsers.normalize.language import Language, compile_phrases
from parsers.normalize.people import Person
from parsers.normalize.title import Grammar, Reading, grammar_of
from parsers.record import Kind

_EDGES = " \t,;:.–—-|/()[](),。、:;·・“”\"'「」『』《》─＝"

# The family names of nine in ten people in China, longest first where two characters.
_CHINESE_SURNAMES = (
    "欧阳|司马|上官|诸葛|夏侯|东方|皇甫|尉迟|公孙|令狐|慕容|司徒|歐陽|"
    "[习習王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦"
    "付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳"
    "甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜"
    "冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慈危玉亢嵇公哈湛宾戎勾茅利于居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由"
    "張劉陳楊黃趙吳孫馬羅鄭謝許韓馮鄧蕭葉蘇呂鍾盧陸賈韋鄒龍賀顧龔萬錢嚴湯溫齊喬龐顏莊聶魯歐關蘭寧紀單塗藍農車連麥婁竇宮費衛應閔鄔邊師榮華]"
)
_CHINESE_NAME = re.compile(rf"(?P<name>(?:{_CHINESE_SURNAMES})[一-鿿]{{1,2}})(?:女士|先生|博士)?")
_TRANSLITERATED = re.compile(r"(?P<name>[一-鿿]{2,12}[··・][一-鿿··・]{2,16})")
_KATAKANA_NAME = re.compile(r"(?P<name>[ァ-ヺー]+(?:[・=＝ ][ァ-ヺー]+)*)")
_HANGUL_NAME = re.compile(r"(?P<name>(?:남궁|황보|선우|제갈|독고|[가-힣])[가-힣]{1,2})")
_KOREAN_SURNAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용"
)


@dataclass(frozen=True)
class _Words:
    """The compiled words of one of the three languages."""

    office: re.Pattern[str]
    department: re.Pattern[str]


@cache
def _words(language: Language) -> _Words:
    return _Words(
        compile_phrases(language.roles, spaced=False),
        compile_phrases(language.departments, spaced=False),
    )


def read_core(core: str, language: Language, reading: Reading) -> None:
    """Read a title from which number and date are cut."""
    grammar = grammar_of(language)
    text = core
    if opening := grammar["openings"].match(text):
        text = text[opening.end() :].strip(_EDGES)
    kind = find_last_kind(text, grammar) or find_last_kind(re.sub(r"[()()]", " ", text), grammar)
    if kind:
        reading.kind, reading.kind_text = kind
    generic = grammar["generic"].search(text)
    if reading.kind is None and generic:
        reading.generic = True
    text = _take_bracket(text, grammar, reading)
    if language.code == "zh":
        _read_chinese(text, grammar, reading)
    elif language.code == "ja":
        _read_japanese(text, grammar, reading)
    else:
        _read_korean(text, grammar, reading)
    reading.talks = bool(grammar["talks"].search(text))
    if reading.kind is None and reading.talks:
        reading.kind = "readout"


def find_last_kind(text: str, grammar: Grammar) -> tuple[Kind, str] | None:
    """The kind whose word ends last in the title outside brackets, the longest at a tie."""
    plain = re.sub(r"[((《〈「『][^()()《》〈〉「」『』]*[))》〉」』]", "", text)
    best: tuple[int, int, Kind, str] | None = None
    for kind, pattern in grammar.kinds:
        for found in pattern.finditer(plain):
            candidate = (found.end(), found.end() - found.start(), kind, found.group())
            if best is None or candidate[:2] > best[:2]:
                best = candidate
    return (best[2], best[3]) if best else None


_VENUE_MARK = re.compile(r"(?:於|于|場所|地点|地點|장소)\s?[::]\s?(?P<place>[^))\n]{2,40})")
_BRIEFER = re.compile(r"(?:브리퍼|발표자|발표)\s?[::]\s?(?P<name>[가-힣 ]{2,20})")


def _take_bracket(text: str, grammar: Grammar, reading: Reading) -> str:
    """Read what brackets in a title say of venue and briefer, and cut them off."""
    if venue := _VENUE_MARK.search(text):
        reading.place = venue["place"].strip(_EDGES)
    if briefer := _BRIEFER.search(text):
        reading.people = (Person(briefer["name"].strip(), None, False, 0, 0),)
    return re.sub(r"\s*[((\[][^()()\[\]]*[))\]]?\s*$", "", text).strip(_EDGES)


# --- Chinese


_ZH_IN = re.compile(
    r"(?:在|出席|于|於)(?P<event>[^，,。]{2,60}?)(?:上|期间|期間|时|時|后|後|前|中|会见记者时)?(?:的|发表|發表|致|所作|举行)"
)
_ZH_TOPIC = re.compile(r"(?:就|关于|關於|对)(?P<topic>.{2,80}?)(?:答记者问|答記者問|发表|發表|的)")
_ZH_WITH = re.compile(
    r"(?P<talk>(?:同|与|與|和).{1,40}?(?:通电话|通電話|举行会谈|會談|会谈|举行视频会晤|会晤|视频会见|会见))|(?P<meet>(?:会见|會見|会晤|拜会)(?:.{2,40}))"
)


def _read_chinese(text: str, grammar: Grammar, reading: Reading) -> None:
    people, end = chinese_people(text, grammar.language)
    if people and not reading.people:
        reading.people = people
    rest = text[end:] if people else text
    if reading.kind in ("communique", "joint_statement"):
        subject = re.search(r"关于(?:.{0,50}?(?:政府|国|國))?(?P<event>建立外交关系|建交|恢复外交关系)", text)
        if subject:
            reading.occasion = subject["event"]
        return
    if reading.kind in ("article", "statement", "comment"):
        return
    if event := _ZH_IN.search(rest):
        reading.occasion = _event_or_none(event["event"], grammar)
    elif talk := _ZH_WITH.search(rest):
        reading.talks = True
        reading.occasion = talk.group().strip(_EDGES)
    elif reading.kind == "interview" and (
        outlet := re.search(
            r"(?:接受|就.{2,40}接受)(?P<outlet>.{2,30}?)(?P<form>采访|專訪|专访|書面采访|书面采访)", rest
        )
    ):
        reading.occasion = f"接受{outlet['outlet']}{outlet['form']}"
    elif reading.kind == "message" and (
        event := re.search(r"(?:就|祝贺|庆祝)(?P<event>.{2,40}?)(?:致|互致|向|$)", rest)
    ):
        reading.occasion = event["event"].strip(_EDGES)


def _event_or_none(event: str, grammar: Grammar) -> str | None:
    event = event.strip(_EDGES)
    return None if not event or grammar["formats"].fullmatch(event) else event


_BODY_ENDINGS = frozenset("部院局委办辦署厅廳")
"""Last characters of the names of bodies: 商务部 is no Mr 商."""


def chinese_people(text: str, language: Language) -> tuple[tuple[Person, ...], int]:
    """The office and name at the head of a Chinese phrase: 外交部发言人华春莹, 黄溪连大使, 王毅."""
    words = _words(language)
    head = text[:60]
    plain = _chinese_name_after(head, 0)
    if (before := _CHINESE_NAME.match(head)) and before["name"][-1] not in _BODY_ENDINGS:
        office = words.office.match(head, before.end())
        if office:
            return (Person(before["name"], office.group(), True, 0, office.end()),), office.end()
        short = re.match(rf"(?P<name>(?:{_CHINESE_SURNAMES})[一-鿿])(?=(?:{words.office.pattern}))", head)
        if short:
            office = words.office.match(head, short.end())
            if office:
                return (Person(short["name"], office.group(), True, 0, office.end()),), office.end()
    last: re.Match[str] | None = None
    for office in words.office.finditer(head):
        if office.start() > (6 if last is None else last.end() + 1):
            break
        last = office
    if plain and not words.office.match(head, plain[1]) and (last is None or last.start() > 0):
        return (Person(plain[0], None, True, 0, plain[1]),), plain[1]
    if last:
        start = 0
        name = _chinese_name_after(head, last.end())
        role = head[start : last.end()].strip(_EDGES)
        if name:
            return (Person(name[0], role, True, 0, name[1]),), name[1]
        return (Person(role, None, False, 0, last.end()),), last.end()
    department = words.department.match(head)
    if department:
        return (Person(department.group(), None, False, 0, department.end()),), department.end()
    return (), 0


_ZH_AFTER_NAME = re.compile(
    r"主持|就|在|的|答|举|舉|出|接|会|會|同|与|與|和|对|對|关|關|发|發|谈|談|致|将|將|访|訪|向|例|主|拜|抵|大使|公使|部长|接受|回|表|书|書|抵|电|電|应|應|于|於|署|讲|講|,|,|。|:|:|\s|$"
)


_SURNAME = re.compile(rf"(?:{_CHINESE_SURNAMES})")
_ZH_NO_NAME = re.compile(
    r"谈话|談話|于|应询|应约|和|同|向|时|就|对|关|相|安|应|经|明|全|计|成|支|能|满|有|平|宣布|官|封|公|师"
)
"""Words that begin with a character that is a family name too."""


def _chinese_name_after(text: str, start: int) -> tuple[str, int] | None:
    """The name after an office: two or three characters, such that a word that follows names does follow."""
    if long := _TRANSLITERATED.match(text, start):
        return long["name"], long.end()
    surname = _SURNAME.match(text, start)
    if not surname or _ZH_NO_NAME.match(text, start):
        return None
    for length in (2, 1):
        end = surname.end() + length
        if (
            end <= len(text)
            and re.fullmatch(r"[一-鿿]+", text[surname.end() : end])
            and _ZH_AFTER_NAME.match(text, end)
        ):
            return text[start:end], end
    return None


# --- Japanese

_JA_IN = re.compile(
    r"^(?P<event>.{2,70}?)(?:における|に於ける|での|にあたっての|に際しての|後の|に関する|について(?:の)?)"
)
_JA_NAME = re.compile(r"(?P<name>[一-鿿々ヶ]{1,4}(?:[  ][一-鿿々]{1,3})?|[ァ-ヺー・]+)$")
_JA_TALK = re.compile(
    r"(?P<talk>[^、。]{1,40}?(?:との)?(?:電話会談|首脳会談|外相会談|会談|会合|懇談|表敬|立ち話|ワーキング・ランチ|ワーキング・ディナー))"
)


def _read_japanese(text: str, grammar: Grammar, reading: Reading) -> None:
    people = japanese_people(text, grammar.language) or japanese_people(reading.core, grammar.language)
    if people and not reading.people:
        reading.people = people
    event = _JA_IN.match(text)
    if (
        event
        and grammar["events"].search(event["event"])
        and "に関する" not in event.group()
        and "について" not in event.group()
    ):
        reading.occasion = event["event"].strip(_EDGES)
    elif reading.kind in (None, "readout") and (talk := _JA_TALK.search(text)):
        reading.talks = True
        reading.occasion = talk["talk"].strip(_EDGES)
    elif people and reading.kind in ("speech", "remarks", "message") and people[0].start > 3:
        before = text[: people[0].start].strip(_EDGES)
        if grammar["events"].search(before):
            reading.occasion = before


def japanese_people(text: str, language: Language) -> tuple[Person, ...]:
    """NAME OFFICE, or OFFICE alone: 岩屋外務大臣, 川口外務大臣, 外務報道官."""
    words = _words(language)
    for office in words.office.finditer(text[:120]):
        before = text[: office.start()]
        name = _JA_NAME.search(before)
        role = office.group()
        after = re.match(r"\s?(?P<name>[一-鿿々]{1,4}[  ][一-鿿々]{1,3})(?:氏)?", text[office.end() :])
        if name:
            found = name["name"]
            start = office.start() - len(found)
            if len(found) <= 4 and not compile_phrases(language.role_words, spaced=False).search(found):
                return (Person(found, role, True, start, office.end()),)
        if after and not name:
            return (Person(after["name"], role, True, office.start(), office.end() + after.end()),)
        return (Person(role, None, False, office.start(), office.end()),)
    department = words.department.search(text[:60])
    return (Person(department.group(), None, False, department.start(), department.end()),) if department else ()


# --- Korean

_KO_IN = re.compile(r"^(?P<event>.{2,60}?)(?:에서의|에서|계기|관련|개최)\s")
_KO_TALK = re.compile(r"(?P<talk>[^,]{1,40}?(?:통화|회담|면담|오찬|만찬|접견|예방))")


def _read_korean(text: str, grammar: Grammar, reading: Reading) -> None:
    people = korean_people(text, grammar.language)
    if (people and not reading.people) or (
        people and reading.people and not reading.people[0].named and people[0].named
    ):
        reading.people = people
    rest = text[people[0].end :].strip(_EDGES) if people else text
    if reading.kind in (None, "readout") and (talk := _KO_TALK.search(rest) or _KO_TALK.search(text)):
        reading.talks = True
        reading.occasion = talk["talk"].strip(_EDGES)
    elif reading.kind in ("speech", "remarks", "message") and grammar["events"].search(rest):
        kind = reading.kind_text
        reading.occasion = rest.removesuffix(kind).strip(_EDGES) or None if kind else None
    elif reading.kind == "interview":
        reading.occasion = rest or None


def korean_people(text: str, language: Language) -> tuple[Person, ...]:
    """OFFICE NAME or NAME OFFICE: 조태열 외교부 장관, 외교부 대변인 임수석, 1차관 조현동."""
    words = _words(language)
    kinds = compile_phrases(";".join(phrases for _, phrases in language.kinds), spaced=False)
    for office in words.office.finditer(text[:100]):
        start, end = office.start(), office.end()
        after = re.match(r"\s(?P<name>[가-힣]{3})(?=[\s,은는이가의]|입니다|$)", text[end:])
        before = re.search(r"(?:^|[\s\"'“‘])(?P<name>[가-힣]{2,4})\s(?=(?:[가-힣]+부\s)?$|$)", text[:start])
        if after and after["name"][0] in _KOREAN_SURNAMES and not kinds.search(after["name"]):
            role_start = _korean_role_start(text, start)
            return (Person(after["name"], text[role_start:end].strip(), True, role_start, end + after.end()),)
        if before and before["name"][0] in _KOREAN_SURNAMES and not before["name"].endswith("부"):
            return (Person(before["name"], text[before.end() : end].strip(), True, before.start("name"), end),)
        return (Person(office.group(), None, False, start, end),)
    return ()


def _korean_role_start(text: str, start: int) -> int:
    ministry = re.search(r"[가-힣]{2,8}(?:부|청|원|실)\s$", text[:start])
    return ministry.start() if ministry else start


def people_of_lead(text: str, language: Language) -> list[Person]:
    """Persons with their office in the head of a body."""
    head = text[:300]
    if language.code == "zh":
        found: list[Person] = []
        for office in _words(language).office.finditer(head):
            name = _chinese_name_after(head, office.end())
            if name:
                found.append(Person(name[0], office.group(), True, office.start(), name[1]))
        return found
    if language.code == "ja":
        people = japanese_people(head, language)
        return [person for person in people if person.named]
    people = korean_people(head, language)
    return [person for person in people if person.named]
