"""Reads titles of Chinese, Japanese, Korean and Thai releases: no space parts the words, or the order is their own.
The word for the kind ends the title: "OFFICE NAME 在 OCCASION 上的 KIND", "OCCASION における NAME OFFICE KIND",
"OFFICE NAME, OCCASION KIND". What follows it says that the text is whole, or that the thing was held. Who speaks
and on what occasion is read by `chinese`, `japanese` and `korean`.
"""

from __future__ import annotations

import re
from functools import cache

from parsers.normalize import chinese, japanese, korean, thai
from parsers.normalize.grammar import IDEOGRAPHIC_EDGES, Grammar, KindMatch, Reading, grammar_of
from parsers.normalize.language import Language, compile_phrases
from parsers.normalize.people import Person
from parsers.normalize.places import is_known
from parsers.normalize.variants import any_form
from parsers.record import Kind

_VENUE_MARK = re.compile(r"(?:於|于|場所|地点|地點|장소)\s?[::)）]\s?(?P<place>[^))\n]{2,40})")
_BRIEFER = re.compile(r"(?:브리퍼|발표자|발표)\s?[::]\s?(?P<name>[가-힣 ]{2,20})")
_BRACKETS = re.compile(r"[(《〈「『【\[][^()《》〈〉「」『』【】\[\]]*[)》〉」』】\]]")

# What a title says behind the word for the kind: that it is the whole text, an extract, a translation; that the thing
# was held or is given notice of.
_TAILS = {
    "zh": any_form(
        r"(?:的?(?:全文|来了|重点内容|重点|要览|精华|完整版|双语版?|文字版|中英文对照|开场|文字实录|实录|辑录|摘要|要点|摘编|节选|内容|文本|译文|中文版|速记|纪要|问答|稿|文字记录|谈话纪录|谈话记录|纪录|记录|一|"
        r"二|三|上|下|中)"
        r"|及答问|及答记者问|并答记者问|\(.{0,20}\)?|[、,:。!…—\s-]+|新闻稿|结束|举行)$"
    ),
    "ja": (
        r"(?:の?(?:全文|概要|要旨|結果概要|結果|骨子|記録|要約|内容|仮訳|ポイント|模様|様子|冒頭|原稿|案|録)"
        r"|(?:について|に関して|につきまして|を?発出|を?発表|を?採択|等|など)|[、,:。!…\s-]+|(?:の|を)?(?:開催|実施|"
        r"発表|発出|採択)(?:について)?)$"
    ),
    "ko": (
        r"(?:\s?(?:전문|결과|개최|실시|발표|채택|관련|요지|요약|주요내용|내용|녹취록|속기록|종합|참석|주재|문|가져|"
        r"진행|국문본|국문|번역본)"
        r"|[、,:。!…\s·-]+)$"
    ),
}
LONGEST_KIND = 14
"""Characters of the longest word for a kind."""
_SEGMENT = re.compile(r"\s+|——|──|[::|丨]")


@cache
def _tail(code: str) -> re.Pattern[str]:
    return re.compile(_TAILS.get(code, r"(?!)"))


def read_core(core: str, language: Language, reading: Reading) -> None:
    """Read a title from which number and date are cut."""
    grammar = grammar_of(language)
    if language.code == "th":
        thai.read(core, grammar, reading)
        return
    text = _SPREAD.sub(lambda spread: _BLANKS.sub("", spread.group()), core)
    if enclosed := _ALL_ENCLOSED.fullmatch(text):
        text = enclosed[1]
    if (headed := _HEADED.match(text)) and find_last_kind(headed["title"], grammar, whole=True):
        text, behind = headed["title"], headed["rest"].strip(IDEOGRAPHIC_EDGES)
        if reading.place is None and any(is_known(word) for word in behind.split()[:1]):
            reading.place = behind
    if opening := grammar["openings"].match(text):
        text = text[opening.end() :].strip(IDEOGRAPHIC_EDGES)
    kind = find_last_kind(text, grammar) or find_last_kind(re.sub(r"[()《》「」『』【】〈〉]", " ", text), grammar)
    if kind:
        reading.kind, reading.kind_text = kind
    generic = grammar["generic"].search(text)
    if reading.kind is None and generic:
        reading.generic = True
    text = _take_bracket(text, reading)
    if language.code == "zh":
        if reading.kind == "comment" and (said := _BODY_SAYS.search(text)):
            text = text[said.start("label") :]
        elif reading.kind == "comment" and (answers := _ANSWERS_BEHIND.search(text)):
            text = text[answers.start("label") :]
        people, end = chinese.people_of_title(text, language)
        reading.people = reading.people or people
        chinese.read_occasion(text, text[end:], grammar, reading)
    elif language.code == "ja":
        japanese.read(text, grammar, reading)
    else:
        korean.read(text, grammar, reading)
    reading.talks = any(not _OBJECT.match(text, talk.end()) for talk in grammar["talks"].finditer(text))
    if reading.kind is None and reading.talks and language.code != "zh":
        reading.kind = "readout"


_SPREAD = re.compile(
    r"(?<!\S)(?:[가-힣一-鿿][ \u3000]{1,3}){2,7}[가-힣一-鿿](?!\S)|^[가-힣一-鿿][ \u3000]{1,3}[가-힣一-鿿]$"
)
"""A title set in wide letters: 신 년 사, 祝 辞."""
_ALL_ENCLOSED = re.compile(r"\s?[【〔\[]([^【】〔〕\[\]]+)[】〕\]]\s?")
"""A title all of which stands in brackets."""
_HEADED = re.compile(r"\s?[\[【](?P<title>[^\[\]【】]{4,60})[\]】]\s(?P<rest>[^\[\]【】,。!?“”\"]{2,40})$")
"""A title that stands in brackets before the place: "[대통령 연설 전문] 평양 경기장"."""
_BLANKS = re.compile(r"[ \u3000]+")
_BODY_SAYS = re.compile(
    any_form(
        r"(?:^|[\s,，?？!！])(?P<label>(?:中国|中方|我国?)?(?:外交部|国防部|商务部|国台办|陆委会|总统府|行政院|财政部|公安部|生态环境部|国新办|"
        r"驻[一-鿿]{1,10}(?:大使馆|使馆|总领馆|使团|代表团|大使|总领事)|发言人)(?:发言人)?(?:[一-鿿]{2,3})?)"
        r"(?:严正关切|表达?关切|深表遗憾|遗憾|严正抗议|强烈抗议|抗议|强烈谴责|谴责|反对|回应|澄清|呼吁|重申|强调)?[::](?=[^:：\d]{4})"
    )
)
"""A headline that gives a ministry's or spokesperson's words after a colon."""
_ANSWERS_BEHIND = re.compile(
    any_form(
        r"[\s?？!！,，](?P<label>(?:中国|我国?)?(?:外交部|国防部|商务部|国台办|陆委会|总统府|行政院|驻[一-鿿]{1,10}(?:使馆|大使|总领馆)|发言人)"
        r"[^\s,，]{0,12})$"
    )
)
"""Who answers what the head of a title tells: "美财长称… 外交部回应"."""
_ANYWHERE: frozenset[Kind] = frozenset({"readout", "announcement", "message", "interview", "comment", "article"})
"""Kinds that in Chinese a verb tells, wherever it stands: 会见, 将访问, 致电祝贺, 接受采访, 回应."""
_AND_SPOKE = re.compile(any_form(r"(?:出席|参加|走访|考察|访问|参观).{2,60}[并及]\S{0,6}$"))


_ATTENDING = re.compile(r"(?:出席|参加|訪問|派遣|参列|참석|방문)$")
"""What ends a title on a journey: what it leads to is no kind."""


def find_last_kind(text: str, grammar: Grammar, *, whole: bool = False) -> tuple[Kind, str] | None:
    """The kind whose word ends a title, or the first of its parts that one ends; in Chinese, else that of its verb.

    `whole` where only a word at the end counts, as on a line of its own.
    """
    plain = _BRACKETS.sub(" ", text)
    code = grammar.language.code
    parts = [part for part in _SEGMENT.split(plain) if part] if code == "zh" else [plain.strip()]
    weak: tuple[Kind, str] | None = None
    for part in parts:
        uncut = part
        while (tail := _tail(code).search(part)) and tail.start():
            if found := _kind_ending(part, grammar):
                if found[0] != "transcript":
                    return _unless_told(found, part)
                weak = weak or found
            part = part[: tail.start()]
        if found := _kind_ending(part, grammar):
            if found[0] != "transcript":
                return _unless_told(found, part)
            weak = weak or found
        if code != "zh" and not whole and not _ATTENDING.search(uncut) and (found := _last(uncut, grammar)):
            return found
    if code == "zh" and not whole:
        if said := _BODY_SAYS.search(plain):
            return "comment", said["label"]
        for part in parts:
            if found := _first_verb(part, grammar):
                return found
    return weak


@cache
def _any_kind(language: Language) -> re.Pattern[str]:
    return compile_phrases(";".join(phrases for _, phrases in language.kinds), spaced=False)


def _kind_ending(part: str, grammar: Grammar) -> tuple[Kind, str] | None:
    """The longest word for a kind that ends a part of a title."""
    any_kind = _any_kind(grammar.language)
    for start in range(max(0, len(part) - LONGEST_KIND), len(part) - 1):
        if not any_kind.fullmatch(part, start):
            continue
        for kind, pattern in grammar.kinds:
            if pattern.fullmatch(part, start):
                return kind, part[start:]
    return None


def _unless_told(found: tuple[Kind, str], part: str) -> tuple[Kind, str] | None:
    """No kind where a headline tells that somebody was at an event and also spoke: "出席…并致辞"."""
    head = part[: len(part) - len(found[1])]
    return None if found[0] == "speech" and _AND_SPOKE.search(head) else found


_OBJECT = re.compile(
    r"\s?(?:내용 )?(?:기사|보도(?![문자참]))"
    r"|[을를]\s?(?!발표|채택|개최|진행|실시|가[져지졌]|보내|전달|하였|했|열|위한|통해)|에 대(?:해|한)\s"
    r"|会(?![談合見議])"
)
"""What follows a word for a kind that is another's ("…발언을 규탄") or only begins a longer word (協議会)."""


def _last(text: str, grammar: Grammar) -> tuple[Kind, str] | None:
    """The kind whose word ends last, the longest at a tie."""
    best: tuple[int, int, Kind, str] | None = None
    for kind, pattern in grammar.kinds:
        for found in pattern.finditer(text):
            if _OBJECT.match(text, found.end()):
                continue
            candidate = (found.end(), found.end() - found.start(), kind, found.group())
            if best is None or candidate[:2] > best[:2]:
                best = candidate
    return (best[2], best[3]) if best else None


def _first_verb(part: str, grammar: Grammar) -> tuple[Kind, str] | None:
    """The kind of the first verb that tells one."""
    best: tuple[int, int, Kind, str] | None = None
    for kind, pattern in grammar.kinds:
        if kind in _ANYWHERE and (found := pattern.search(part)):
            candidate = (found.start(), -found.end(), kind, found.group())
            if best is None or candidate[:2] < best[:2]:
                best = candidate
    return (best[2], best[3]) if best else None


_CLOSING_BRACKET = re.compile(r"\s*[((\[]([^()()\[\]]*)[))\]]?\s*$")


def _take_bracket(text: str, reading: Reading) -> str:
    """Read what brackets in a title say of venue and briefer, and cut them off."""
    if venue := _VENUE_MARK.search(text):
        reading.place = venue["place"].strip(IDEOGRAPHIC_EDGES)
    if briefer := _BRIEFER.search(text):
        reading.people = (Person(briefer["name"].strip(), None, False, 0, 0),)
    closing = _CLOSING_BRACKET.search(text)
    if closing is None:
        return text.strip(IDEOGRAPHIC_EDGES)
    inside = closing[1].strip(IDEOGRAPHIC_EDGES)
    if reading.place is None and 2 <= len(inside) <= 16 and is_known(inside):
        reading.place = inside  # "(東京、2023年9月12日)", of which the day is cut
    return text[: closing.start()].strip(IDEOGRAPHIC_EDGES)


_LEAD = 320
"""Characters of a lead in which persons are looked for."""


def people_of_lead(text: str, language: Language) -> tuple[list[Person], list[Person]]:
    """Persons with an office in the head of a body, and those of them who speak in it."""
    if language.code == "zh":
        return chinese.people_of_lead(text[:_LEAD], language)
    if language.code == "ja":
        return japanese.people_of_lead(text[:_LEAD], language)
    if language.code == "th":
        return thai.people_of_lead(text[:_LEAD], language)
    return korean.people_of_lead(text[:_LEAD], language)


_INTRODUCES = re.compile(
    any_form(
        r"(?:采访|专访|访谈|讲话|谈话|演讲|演说|致辞|致词|发言|发布会|记者会)(?:文字)?(?:实录|全文|内容)(?:如下|为)?[::]|(?:举行|召开|主持|发表|发布|接受|举办|会见传媒)[^。\n]{0,80}?(?:如下|全文|实录|内容|文章)"
    ),
    re.DOTALL,
)
_INTRODUCED: frozenset[Kind] = frozenset(
    {"briefing", "press_conference", "article", "speech", "interview", "statement", "remarks"}
)


def kind_of_lead(text: str, grammar: Grammar) -> KindMatch | None:
    """What the first sentences say that follows: "举行例行新闻发布会。…以下为实录", "发表署名文章，全文如下"."""
    if grammar.language.code == "ko":
        given = _GIVEN_IN_FULL.search(text)
        kind = _last(given["what"], grammar) if given else None
        return KindMatch(kind[0], given.start(), given.end(), kind[1]) if given and kind else None
    held = _HOLDS_BRIEFING.search(text)
    if held and (asked := _ASKED.search(text, held.end())) and asked.end() - held.end() < 40:
        return KindMatch("comment", held.start(), asked.end(), asked.group())
    introduced = _INTRODUCES.search(text)
    for found in (introduced, held):
        if found is None:
            continue
        kind = _last(found.group(), grammar)
        if kind and kind[0] == "transcript":
            kind = _last(found.group()[: found.group().rfind(kind[1])], grammar)
        if kind and kind[0] in _INTRODUCED and (found is introduced or kind[0] in ("briefing", "press_conference")):
            return KindMatch(kind[0], found.start(), found.end(), kind[1])
    return None


_GIVEN_IN_FULL = re.compile(
    r"(?:다음은|이하는|아래는) (?P<what>[^.\n]{2,60}?)\s?(?:전문|요지|내용)(?:이다|입니다)?[.\]:\s]"
)
"""What a Korean copy says that it gives in full: "다음은 기념사 전문."."""
_ASKED = re.compile(any_form(r"有[^。,，\n]{0,8}记者[^。,，\n]{0,4}(?:提问|问到|问及|问|询问)"))
"""A report of one question and its answer at a briefing."""
_HOLDS_BRIEFING = re.compile(any_form(r"(?:举行|召开|主持|举办)[^。,，\n]{0,24}?(?:发布会|记者会|吹风会|招待会)"))
_SPACED_NAME = re.compile(r"(?<=[一-鿿])[ \u3000]{1,3}(?=[一-鿿])")


_READERS = {"ja": japanese, "th": thai}
"""Who reads the persons of a line, where it is not Chinese or Korean."""


def person_of_line(line: str, language: Language, *, whole: bool) -> Person | None:
    """The person that a line names; `whole` where nothing else may stand on it but a session or a style."""
    text = line.strip(IDEOGRAPHIC_EDGES)
    if language.code == "zh":
        joined = _SPACED_NAME.sub("", text)
        people, end = chinese.people_of_title(joined, language)
        rest = joined[end:].strip(IDEOGRAPHIC_EDGES)
        return people[0] if people and (not whole or not rest or _STYLE_AFTER.fullmatch(rest)) else None
    if language.code == "ja" and whole and (person := japanese.person_before_blank(text, language)):
        return person
    people = _READERS.get(language.code, korean).people(text, language)
    if not people:
        return None
    rest = (text[: people[0].start] + text[people[0].end :]).strip(IDEOGRAPHIC_EDGES)
    return people[0] if not whole or not rest or _STYLE_AFTER.fullmatch(rest) else None


def person_of_two_lines(line: str, following: str, language: Language) -> Person | None:
    """An office on one line and its holder's name on the next, or the other way round, as below a letter."""
    for office, name in ((line, following), (following, line)):
        if not is_bare_name(name, language):
            continue
        holder = person_of_line(office, language, whole=True)
        if holder and not holder.named and compile_phrases(language.roles, spaced=False).search(holder.name):
            return Person(_SPACED_NAME.sub("", name.strip()), holder.name, True, 0, 0)
    return None


def is_bare_name(line: str, language: Language) -> bool:
    """Can a line be a name and nothing else?"""
    text = line.strip()
    if language.code == "zh":
        return chinese.is_name(_SPACED_NAME.sub("", text))
    if language.code == "th":
        return False  # a name bears its style, or its office
    return japanese.is_name(text) if language.code == "ja" else korean.is_name(text)


_STYLE_AFTER = re.compile(any_form(r"(?:大使|先生|女士|博士|阁下|氏|씨|님|주재|[上少中大][将校尉])"))


def place_of_lead(sentence: str, language: Language) -> str | None:
    """Where it was held, as the first sentence says."""
    if language.code == "zh":
        return chinese.place_of_lead(sentence)
    if language.code == "ja":
        return japanese.place_of_lead(sentence)
    if language.code == "th":
        return thai.place_of_lead(sentence)
    return korean.place_of_lead(sentence)


_COMING = {
    "ja": re.compile(
        r"予定|(?:開催|実施|訪問|出席|参加|派遣|招待|招へい|出張|訪日|来日|滞在)(?:し|され)(?:ます|る)|行います|"
        r"行われます|"
        r"こと(?:と|に)(?:なりました|しました)"
    ),
    "ko": re.compile(r"예정|계획(?:이다|입니다)|(?:개최|참석|방문|방한|방미|출국|주재|진행)(?:한다|합니다)"),
    "zh": re.compile(any_form(r"将(?:于|对|出席|赴|访|率|在|举行|举办|主持|应邀|前往)|定于|拟于|即将")),
}


_PAST = re.compile(r"ました|でした|(?:した|された|行った|われた)(?:[。、]|$)|ところ")


def tells_of_past(sentence: str) -> bool:
    """Does a Japanese first sentence tell of what took place?"""
    return _PAST.search(sentence) is not None


def tells_of_coming(sentence: str, language: Language) -> bool:
    """Does a first sentence tell of what is to come?"""
    pattern = _COMING.get(language.code)
    return pattern is not None and pattern.search(sentence) is not None
