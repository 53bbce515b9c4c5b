"""Reads who speaks, and on what occasion, out of Korean phrases: NAME BODY OFFICE, BODY OFFICE NAME, OFFICE alone.
A phrase is read word by word: an office is a word that ends with its head ("장관", "대변인", "국제기구국장"),
bodies are the words before it, a name stands before the bodies or after the office.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from parsers.normalize.grammar import IDEOGRAPHIC_EDGES, Grammar, Reading
from parsers.normalize.language import Language, compile_phrases
from parsers.normalize.people import Person
from parsers.normalize.places import country_code

_SURNAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용리림량렴로류려"
)
_TWO = ("남궁", "황보", "선우", "제갈", "독고", "사공", "서문")
_WORD = re.compile(r"[^\s,，、。.?!·:;()\[\]「」『』《》<>“”‘’\"']+")
_HANGUL = re.compile(r"[가-힣]+")
_CASE = re.compile(r"(?:께서는|께서|동지께|께|에게|으로|이라고|입니다|은|는|이|가|의|을|를|과|와|도|로)$")
_BODY = re.compile(
    r"^(?:제?[12]|유엔|나토|유럽연합|국무|재무|상무|한|한국|미|북|남|중|일|대한민국|우리|주[가-힣]{1,12}|수석|특임|신임|현|전|상임|부|"
    r"겸|겸임|"
    r"[가-힣]{1,20}"
    r"(?:부|성|청|처|원|실|국|당|단|과|관실|위원회|공화국|정부|대사관|총영사관|대표부|사무소|사무처|사무국|본부|센터|"
    r"연구원|기구|연합|의회|국회|은행|군|재단|협회|학회|공사|연맹|동맹|조약기구|중앙통신))$"
)
_NOT_NAME = re.compile(
    r"^(?:우리|정부|외교|국방|통일|한국|미국|북한|중국|일본|오늘|지난|이번|제\d|신임|주요|공동|관련|회의|회담|통화|"
    r"정례|언론|기자|기조|기념|축하|인사|양국|양측|특별|정책|한반도|이어|이날|고위|전국|전체|안보|오전|오후|서울|"
    r"주한|유엔|성명|연설|조선|공화국|신년|새해|취임|대국민|안녕|지금|현재|하노이|주최|장관|차관|국민|시정|모두|정상|"
    r"세계|국제|현충|광복|개천|한글날|제헌|국군|추석|설날|경축|추념|이임|개회|폐회|환영|리셉션|세미나|포럼|심포지|만찬|오찬|명절|성탄|"
    r"전화|위로|조의|송년|남북|남측|명의|고별|인터뷰|연락처|담당자|작성자|관리자|조회수|첨부|홍보|문의)"
)
_ENDING_NOT_NAME = re.compile(
    r"(?:부|청|년|적|및|들|측|[념막소임장원공]식|회의|회담|담화|성명|축사|연설|회견|발언|논평)$"
)


@cache
def _head(language: Language) -> re.Pattern[str]:
    heads = compile_phrases(language.roles, spaced=False).pattern
    return re.compile(rf"(?P<office>[가-힣0-9ㆍ·]{{0,14}}?(?:{heads}))(?P<rest>[가-힣]{{0,8}})$")


@cache
def _kinds(language: Language) -> re.Pattern[str]:
    return compile_phrases(";".join(words for _, words in language.kinds), spaced=False)


_COMRADE = re.compile(r"(?:^|\s)(?P<name>[가-힣]{3,4})동지께서는?\s")
"""Of whom a title of the North tells without an office: "경애하는 …동지께서"."""


def people(text: str, language: Language) -> tuple[Person, ...]:
    """The first person or office of a phrase, with those whom "와" or "및" joins to it."""
    head = text[:140]
    if (comrade := _COMRADE.search(head, 0, 40)) and _is_name(comrade["name"]):
        return (Person(comrade["name"], None, True, comrade.start("name"), comrade.end("name")),)
    found: list[Person] = []
    for person in _persons(head, language):
        between = head[found[-1].end : person.start] if found else ""
        if "," in between and not person.named:
            break  # whom the words are about
        told = "," in between and head[person.end : person.end + 1] == "의"  # whose words the first one is about
        if found and (told or not (_AND.fullmatch(between) and (between.strip() or person.named))):
            break
        found.append(person)
    return tuple(found)


_AND = re.compile(r"(?:와|과|및|·|,|동지와|\s){1,3}\s?")


_ACTING = re.compile(r" (?:권한대행|직무대행|직무대리|당선인|당선자|내정자|후보자)")
"""What ends an office that somebody holds for another, or not yet."""


_SHORT = re.compile(
    r"(?P<name>[김이박최정강조윤장임오서신권황안송류유홍고문노손배백허심하곽성차구민나진지엄채원천방공함변염])(?P<office>대통령|총리|장관|차관)"
)
"""A family name grown together with an office, of those that begin no office or country."""


def _persons(text: str, language: Language) -> Iterator[Person]:
    """The persons and offices of a text, in order."""
    words = list(_WORD.finditer(text))
    heads = _head(language)
    taken = 0
    for index, word in enumerate(words):
        found = heads.search(word.group()) if index >= taken else None
        if found and found["rest"] in ("에게", "께"):
            continue  # to whom it went
        if found is None or not _ends_office(found["rest"], language):
            continue
        first = index
        while first > taken and _is_body(text, words, first - 1):
            first -= 1
        end = word.start() + found.end("office")
        final = index
        if not found["rest"] and (acting := _ACTING.match(text, end)):
            end, final = acting.end(), index + 1
        start = words[first].start() + (found.start("office") if first == index else 0)
        foreign = _is_foreign(text[start:end])
        alone = found.start("office") == 0 or first < index
        before = _name_before(text, words, first, taken, foreign=foreign) if alone else None
        glued = word.group()[: found.start("office")] if first == index else ""
        if before is None and first == index and (short := _SHORT.fullmatch(found["office"])):
            yield Person(short["name"], short["office"], True, word.start(), end)  # a headline's 윤대통령
            taken = final + 1
            continue
        if before is None and _is_name(found["office"][:3]) and len(found["office"]) > 5 and first == index:
            before = None
        if before is not None and foreign:
            begin = _foreign_before(text, words, first, taken)
            before = before if begin is None or begin == before.start() else None  # a name of several words
        if before is None and foreign and (name := _foreign_before(text, words, first, taken)) is not None:
            yield Person(text[name : words[first].start()].strip(), text[start:end], True, name, end)
        elif before is not None:
            yield Person(before.group(), text[start:end], True, before.start(), end)
        elif foreign and not found["rest"] and (last := _foreign_after(text, words, index)):
            name_end, index_end = last
            yield Person(text[words[index + 1].start() : name_end], text[start:end], True, start, name_end)
            taken = index_end + 1
            continue
        elif foreign and not found["rest"] and (short := _SHORT_FOREIGN.match(text, end)) and _is_free(short["name"]):
            yield Person(short["name"], text[start:end], True, start, short.end("name"))
            taken = final + 2
            continue
        elif (after := _name_after(text, words, final)) and not found["rest"]:
            yield Person(after, text[start:end], True, start, words[final + 1].start() + len(after))
            taken = final + 2
            continue
        elif glued and _is_name(glued):
            yield Person(glued, text[start:end], True, word.start(), end)
        else:
            yield Person(text[start:end].strip(IDEOGRAPHIC_EDGES), None, False, start, end)
        taken = final + 1


def _ends_office(rest: str, language: Language) -> bool:
    """May an office end before the rest of its word: a case ending, or the word for the kind glued to it?"""
    if not rest or _CASE.fullmatch(rest) or rest in ("과의", "와의", "측", "명의", "주재", "님"):
        return True
    return _kinds(language).match(rest) is not None


def _is_body(text: str, words: list[re.Match[str]], index: int) -> bool:
    """Is a word one of the bodies before an office, with only a blank between it and the next?"""
    if text[words[index].end() : words[index + 1].start()] != " ":
        return False
    word = words[index].group()
    return (
        _BODY.match(word) is not None and not (_is_name(word) and len(word) == 3 and word[-1] not in "부성청처원실국당")
    ) or (country_code(word) is not None)


def _is_name(word: str) -> bool:
    if not _HANGUL.fullmatch(word) or _NOT_NAME.match(word) or _ENDING_NOT_NAME.search(word):
        return False
    if word[0] == "주" and country_code(word[1:]):
        return False  # 주통가: posted to Tonga
    if word.startswith(_TWO):
        return 3 <= len(word) <= 4
    return word[0] in _SURNAMES and 2 <= len(word) <= 3


def is_name(text: str) -> bool:
    """Is a line a whole name of three syllables, perhaps spread out by blanks?"""
    joined = text.replace(" ", "")
    return len(joined) == 3 and _is_name(joined)


def _name_before(
    text: str, words: list[re.Match[str]], first: int, floor: int, *, foreign: bool
) -> re.Match[str] | None:
    """The name right before an office and its bodies; beside a foreign body any short word is one."""
    if first - 1 < floor or text[words[first - 1].end() : words[first].start()] != " ":
        return None
    word = words[first - 1]
    foreign = foreign or country_code(words[first].group()) not in (None, "KR", "KP")
    if _is_name(word.group()) and len(word.group()) >= 2:
        return word
    if (
        foreign
        and _HANGUL.fullmatch(word.group())
        and 2 <= len(word.group()) <= 7
        and not _CASE.search(word.group()[2:])
    ):
        return word
    return None


def _name_after(text: str, words: list[re.Match[str]], index: int) -> str | None:
    """The name right after an office."""
    if index + 1 >= len(words) or text[words[index].end() : words[index + 1].start()] not in (" ", " : ", ": "):
        return None
    word = words[index + 1].group()
    name = word if _is_name(word) and len(word) == 3 else _CASE.sub("", word)
    return name if len(name) == 3 and _is_name(name) else None


_FOREIGN_BODY = re.compile(
    r"국무\s|국무부|국무장관|백악관|크렘린|유엔|나토|유럽연합|유럽이사회|[가-힣]{2,}(?:공화국|련방|연방|왕국|공산당)"
)
_OWN_BODY = re.compile(r"조선|대한민국|우리")


def _is_foreign(office: str) -> bool:
    """Does an office belong to another country?"""
    if _OWN_BODY.search(office):
        return False
    if _FOREIGN_BODY.search(office):
        return True
    words = office.split()
    ambassador = words[-1] if words[0] == "주한" else ""  # 주한 미국대사
    if any(country_code(ambassador[:length]) not in (None, "KR", "KP") for length in range(2, len(ambassador))):
        return True
    return any(country_code(word) not in (None, "KR", "KP") for word in words[:-1])


_OFFICE_ENDS = re.compile(r"(?:대통령|장관|총리|대변인|대사|의장|총장|위원장|국장|실장|차관|수석|주석|국왕)$")


def _foreign_before(text: str, words: list[re.Match[str]], first: int, floor: int) -> int | None:
    """Where the name of two or three words begins that stands before a foreign office."""
    begin = first
    while begin > floor and first - begin < 3:
        word = words[begin - 1]
        if (
            text[word.end() : words[begin].start()] != " "
            or not _HANGUL.fullmatch(word.group())
            or len(word.group()) > 6
            or _CASE.search(word.group()[1:])
            or _NOT_NAME.match(word.group())
            or _BODY.match(word.group())
            or _OFFICE_ENDS.search(word.group())
        ):
            break
        begin -= 1
    return words[begin].start() if begin < first else None


_SHORT_FOREIGN = re.compile(
    r" (?P<name>[가-힣]{2,6})(?= (?:신년|새해|축하|정례|기자|성명|담화|연설|인터뷰|"
    r"메시지|축사|기고|논평|브리핑|회견|기조|특별))"
)
"""A foreign name of one word between its office and what was said: 주한 통가대사 타우파 축사."""


def _is_free(word: str) -> bool:
    return not _NOT_NAME.match(word) and not _BODY.match(word) and not _ENDING_NOT_NAME.search(word)


_LAST_OF_NAME = re.compile(r"(?P<name>[가-힣]{1,8}?)(?:동지|각하)?(?:가|이|은|는|께서|와|과|의|에게|을|를)$")


def _foreign_after(text: str, words: list[re.Match[str]], index: int) -> tuple[int, int] | None:
    """Where the name after a foreign office ends: the end of the name, and which word is its last."""
    if index + 1 < len(words) and _NOT_NAME.match(words[index + 1].group()):
        return None
    for position in range(index + 1, min(len(words), index + 6)):
        if text[words[position - 1].end() : words[position].start()] != " ":
            return None
        word = words[position]
        if last := _LAST_OF_NAME.fullmatch(word.group()):
            return word.start() + last.end("name"), position
        if not _HANGUL.fullmatch(word.group()) or len(word.group()) > 7:
            return None
    return None


_SPEAKS = re.compile(
    r"(?![^.。\n]{0,120}(?:예정|계획|한다))"
    r"[^.。\n]{0,90}?(?:말했|밝혔|강조|발표|답변|대답|담화|설명|언급|축사|연설|기조|모두발언|인사말|브리핑|회견|당부|"
    r"표명|말씀)"
)


_PRESENTS = re.compile(
    r"안녕(?:하십니까|하세요)[?.!,]?\s{1,4}(?:저는 |[^.?!\n]{0,30}(?:부임한|취임한) )?(?P<name>[가-힣]{3,4})입니다"
)
"""Who begins by giving a name alone."""
_SCHEDULED = re.compile(
    r"[^.。\n]{0,140}?(?:참석|주재|진행|개최|면담|예방|방문|접견|회담|말씀을?|연설을?|축사를?|환영사를?|개회사를?|강연을?|발표를?|간담회를?)"
    r"\s?(?:합니다|갖습니다|할 예정|가질 예정|한다)"
)
"""What follows an official whose appointments a briefing gives."""
_TOLD_ABOUT = re.compile(r"님(?:[,、\s]|께)|[을를]\s|에게\s|(?:과|와)의\s|에 대[한해]|께\s")
"""What follows an official who is greeted, met or spoken of, and does not speak."""


def people_of_lead(text: str, language: Language) -> tuple[list[Person], list[Person]]:
    """Persons with an office in the head of a body, and those of them who speak in it."""
    named = [
        person
        for person in _persons(text, language)
        if person.named
        and person.role
        and not _TOLD_ABOUT.match(text, person.end)
        and not _SCHEDULED.match(text, person.end)
    ][:6]
    named = [
        person
        for index, person in enumerate(named)
        if not any(person.name[:1] == other.name[:1] and len(person.name) == 1 for other in named[:index])
    ]
    presents = _PRESENTS.search(text[:160])
    presented = [Person(presents["name"], None, True, presents.start("name"), presents.end())] if presents else []
    if presents and not _is_name(presents["name"]):
        presented = []
    speaking = [
        person
        for person in named
        if re.match(r"입니다", text[person.end : person.end + 4]) or _SPEAKS.match(text, person.end)
    ]
    return named, speaking or presented


# --- occasion and place --------------------------------------------------------------------------------------------

_MET = re.compile(r"(?P<event>.{2,50}?(?:회담|회의|정상회의|협의회|포럼))\s?(?:공동|의장|외교장관|결과)")
_TALK = re.compile(r"(?P<talk>[^,]{1,50}?(?:통화|회담|면담|오찬|만찬|접견|예방|협의|회동|환담|조찬|간담))")
_ISSUER = re.compile(r"^[가-힣]{1,14}(?:부|청|처|실|원|위원회|대사관|총영사관|대표부)\s?,\s?")
_TALK_ALONE = re.compile(r"(?:전화|화상|유선)?\s?(?:통화|회담|협의|면담|회동)(?![가-힣])")
"""A talk without its other side, whose parties stand before it: "한미 외교장관 전화통화"."""
_HELD = re.compile(r"(?P<event>[^,，]{3,60}?)[」』”’]?(?:을|를)?\s(?:개최|성료|열려)$")
_ON = re.compile(
    r"(?P<event>.{2,50}?)\s?(?:기념사|경축사|추념사|추모사|축사|환영사|개회사|폐회사|기조연설|연설문|연설|치사|"
    r"격려사|답사|인사말씀?|만찬사|오찬사|강연|말씀|모두발언|이임사|취임사|이취임사|퇴임사|신임사|개막사|폐막사|"
    r"환송사|송별사|훈시|헌화사|애도사|영상축사|(?:축하 ?|영상 ?|기념 ?|격려 ?)메시지)"
)


_SEASON = re.compile(
    r"(?P<event>신년|새해|송년|추석|한가위|설날|설|명절|성탄절?|광복절|국경일|"
    r"(?:세계|국제) [가-힣 ]{1,12}의 날|[3삼][·.1]?[1일]절|개천절|어버이날|스승의 날)\s?"
    r"(?:사|인사말?|메시지|축하 ?메시지|담화|덕담|영상 ?메시지)(?![가-힣])"
)
"""The holiday in the name of a message: 신년사, 추석 인사."""


def read(text: str, grammar: Grammar, reading: Reading) -> None:
    """Who speaks and on what occasion, as a title whose kind is read states it."""
    found = people(text, grammar.language)
    if found and (not reading.people or (not reading.people[0].named and found[0].named)):
        reading.people = found
    rest = text[found[0].end :].strip(IDEOGRAPHIC_EDGES) if found else text
    alone = _TALK_ALONE.match(rest)
    if reading.kind in (None, "readout") and (talk := (None if alone else _TALK.search(rest)) or _TALK.search(text)):
        reading.talks = True
        reading.occasion = talk["talk"].strip(IDEOGRAPHIC_EDGES)
    elif reading.kind == "message" and (season := _SEASON.search(text) or _SEASON.search(reading.core)):
        reading.occasion = season["event"]
    elif reading.kind in ("speech", "remarks", "message", "transcript"):
        event = _ON.match(rest) or _ON.match(text[: found[0].start] if found and found[0].start > 4 else "")
        name = (
            event["event"].strip(IDEOGRAPHIC_EDGES)
            if event
            else (text[: found[0].start].strip(IDEOGRAPHIC_EDGES) if found else "")
        )
        if name and (grammar["events"].search(name) or grammar["holidays"].search(name)):
            reading.occasion = name
    elif reading.kind in ("joint_statement", "communique") and (met := _MET.match(text)):
        reading.occasion = met["event"].strip(IDEOGRAPHIC_EDGES)
    elif reading.kind == "interview":
        reading.occasion = rest if rest != reading.kind_text else None
    elif (
        reading.kind is None
        and (held := _HELD.match(_ISSUER.sub("", rest)))
        and grammar["events"].search(held["event"][-8:])
    ):
        reading.occasion = held["event"].strip(IDEOGRAPHIC_EDGES)
    elif reading.kind == "briefing" and reading.kind_text and grammar["events"].search(rest):
        before = rest[: rest.rfind(reading.kind_text)].strip(IDEOGRAPHIC_EDGES)
        about = before.endswith("관련")
        if before and not about and grammar["events"].search(before) and not grammar["formats"].fullmatch(before):
            reading.occasion = re.sub(r"\s?(?:사전|결과)$", "", before)


_HELD_AT = re.compile(
    r"(?P<place>(?:[가-힣A-Za-z0-9.]{1,14}\s){0,3}[가-힣A-Za-z0-9]{2,14})에서\s?(?:[「『“‘][^「」『』“”‘’\n]{2,60}[」』”’][을를]?\s?)?"
    r"(?:개최|열린|진행|열려|가진|갖고|가졌|열고|열었|"
    r"[가-힣 ]{0,24}(?:회담|면담|접견|만나|협의|오찬|만찬))"
)


def place_of_lead(sentence: str) -> str | None:
    """The town or venue where it was held, as the first sentence says."""
    from parsers.normalize.places import country_of

    for held in _HELD_AT.finditer(sentence[:200]):
        words = held["place"].split()
        for first in range(len(words)):
            place = " ".join(words[first:])
            if country_of(words[first]) or re.search(
                r"(?:호텔|월드|관|실|청사|센터|대학교|공관|홀|궁|청와대|국회|대사관)$", words[first]
            ):
                return place
    return None
