"""Reads who speaks, and on what occasion, out of Chinese phrases: OFFICE NAME, NAME OFFICE, NAME alone, a body.
An office is a head ("部长", "发言人", "大使") with the bodies before it ("外交部", "驻英国"): heads are listed,
bodies are told by where the phrase begins. A name begins with a family name, or is foreign beside a foreign office,
and ends where a word that follows names does.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from parsers.normalize.grammar import IDEOGRAPHIC_EDGES, Grammar, Reading
from parsers.normalize.language import Language, compile_phrases
from parsers.normalize.people import Person
from parsers.normalize.places import country_code, find_countries, is_known
from parsers.normalize.variants import any_form


def _compile(source: str) -> re.Pattern[str]:
    return re.compile(any_form(source))


# The family names of nine in ten people in China and Taiwan; those of two characters first.
_SURNAMES = (
    "欧阳|司马|上官|诸葛|夏侯|东方|皇甫|尉迟|公孙|令狐|慕容|司徒|端木|"
    "[习王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜"
    "崔钟谭陆汪范金石廖贾夏韦傅阎丘凃洪赖"
    "宓郗郦鄂韶逄邴郄蒯蓟璩翦揣庹撒仉弭矫荀贝隗酆訾濮"
    "付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳"
    "甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜"
    "冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慈危玉亢嵇哈湛宾戎勾茅利居揭干但冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由竺巢薄钮危滑崖伦佐雒绪泽蹇禤叢]"
)
_SURNAME = _compile(rf"(?:{_SURNAMES})")
_NAME_ALONE = _compile(rf"(?:{_SURNAMES})[一-鿿]{{1,2}}")
_TRANSLITERATED = re.compile(r"[一-鿿]{1,12}(?:[··・•‧∙⋅][一-鿿A-Z.]{1,12}){1,4}")
_HAN = re.compile(r"[一-鿿]+")
_STYLE = _compile(
    r"(?:女士|先生|博士|医生|阁下|伉俪|夫妇|同志|一行|本人|[大上中少]校|[大上中少]将|上尉|将军|教授|院士)"
)
"""What may stand between a name and the words after it, and is no part of it."""

# Words that follow a name: verbs of what officials do, prepositions, an office after the name.
_DOES = (
    "联同|会同|偕同|共同|联合|一起|一道|分别|当天|主持|出席|会见|会晤|会谈|接见|拜会|拜访|走访|参加|看望|慰问|考察|视察|调研|举行|举办|宴请|设宴|送别|祝贺|致|电|"
    "复信|签署|宣布|"
    "表示|指出|强调|重申|介绍|阐述|驳斥|批驳|谴责|敦促|呼吁|回应|回答|答|通电话|通话|递交|辞行|到任|离任|履新|上任|"
    "召见|约见|交涉|"
    "陪同|检阅|颁|演讲|讲|演|谈|撰|署名|例行|发表|发布|发出|发言|发文|发|接受|接待|访|抵|离|赴|率|应|将|向|就|在|同|"
    "与|和|及|对|关于|"
    "作|做|于|为|以|从|到|主|新年|春节|中秋|国庆|书面|贺|唁|午宴|晚宴|款|晋见|拜|出|会|见|评|说|称|论|呈|担任|获|"
    "当选|宣誓|就职|"
    "大使|公使|部长|外长|主席|总统|总理|司长|局长|委员长|发言人|总领事|参赞|的|等|前往|启程|出访|欢迎|感谢|主旨|媒体|"
    "记者|专访|网志|"
    "新闻|世界|国际|突然|再|今|昨|近日|日前|上午|下午|晚|一行|出任|履职|报告|说明|主講|受访|受|提|要求|希望|期待|期盼|盼|参访|参观|"
    "参与|代表|邀请|偕|与会|未|已|正(?=[式与同就考积准])|反问|反驳|怒斥|痛斥|力挺|告诫|正告|喊话|奉劝|警告|透露|披露|称赞|盛赞|亮相|解读|解答|详解|"
    "表态|发声|直言|坦言|确认|证实"
)
_AFTER_NAME = _compile(rf"{_DOES}|{_STYLE.pattern}|[\s,，。:：、（(「『《“\"\d(丨|—-]|$")
_PARTS_NAME = _compile(
    r"[在就的与]|将(?=[于对访率出应在赴同与主前]|会见|会晤|举行)|主持|出席|会见|会谈|会晤|接见|拜会|举行|举办|发表|接受|致电|致辞|致词|致函|应约|应邀|答记者|回答|"
    r"回应|通电话|关于|"
    r"访问|抵达|到任|离任|发布|宣布|表示|指出|强调|谈|撰文|署名|专访|演讲|讲话|"
    r"针对|例行|新闻|简报|吹风|世界|国际|联合国|定期|书面|强烈|严厉|敦促|谴责|呼吁|召开|说明|澄清|否认|证实"
)
"""Words that hardly are the second part of a given name: a name of two characters ends before them."""
_NO_NAME = _compile(
    r"谈话|严[厉正重肃词]|强[烈调力]|郑重|谢[绝谢]|坚决|农历|新年|新春|春节|元旦|国庆|中秋|于|应询|应约|和|同|向|时|就|对|关于|关心|相关|应|经|明确|全|计划|成立|支持|能|满|有|平等|宣布|官|封|公|"
    r"公报|师|致|安全|白宫|"
    r"会见|会谈|会晤|解读|简介|简历|简报|信息|方面|高度|白皮|国家|国际|国防|常驻|中|单位|包括|易|时任|原|战略|干|但|居|由|"
    r"从|展|以|"
    r"马来西亚|古巴|秘鲁|安哥拉|巴基斯坦|哈萨克斯坦|乌兹别克斯坦|乌克兰|韩国|伊朗|伊拉克|阿富汗|江苏|广东|海南|云南|"
    r"查处|祝酒|祝|项目|管理"
)
"""Words that begin with a character that is a family name too."""
_BODY_ENDING = _compile(r"[部院局委办署厅国方府会团馆处社省市县区州岛洲族军党网报台室司]$")
"""Last characters of the names of bodies and lands: 商务部 is no Mr 商."""

# What an office cannot hold: the words of a sentence. 和 parts two persons, but in the names of some ministries.
_NOT_IN_OFFICE = _compile(
    r"会见|会晤|会谈|接见|拜会|出席|举行|举办|主持|发表|发布|接受|回答|回应|表示|指出|强调|祝贺|致电|致函|致信|"
    r"通电话|访问|抵达|欢迎|接任|出任|担任|卸任|继任|升任|"
    r"感谢|谴责|敦促|呼吁|应约|应邀|应询|关于|递交|签署|参加|召开|宣布|介绍|邀请|陪同|率领|当选|就任|获|获得|记者|"
    r"专访|采访|节目|期间|之间|看到|注意到|提到|问到|认为|获悉|"
    r"[就在同向将的了是由于被把对说称](?!外|外联络|外贸|盟)|与(?!外|外联络|外贸|盟|环境|发展|经济|新闻|青年|安全)|"
    r"[和及](?!改革|信息化|社会|旅游|灾|城|国际|人民|监督|出版|黎|平|侨|政制|内地|全球|战略|政策|平|非洲|加勒比|经济|欧洲|"
    r"太平洋|大洋洲|文化|科技|贸易|环境|新闻|青年|妇女|生态|物流|工业|库务|福利|保安|发展|教育|体育|卫生|家庭|能源|通讯|会展)|"
    r"[,，。:：;；!！?？“”\"「」『』《》\s【】\[\]—]|今[日天晚]|\d日|\d月"
)
_LINK = _compile(r"\s?(?:、|兼任?|暨|并任)\s?")
_AND = _compile(r"[和与同及、]")
_TOGETHER = _compile(r"共同|联合|一起|一道|联手|分别")
_PRESENTS = _compile(r"(?:以下[是为]|本次\S{0,10}由|现任|新任|有关|今日|昨日|今天|昨天|日前|近日|当天|当日|我)")


@cache
def _heads(language: Language) -> re.Pattern[str]:
    """The heads of offices, where they do not begin a longer word: 大使 but 大使馆, 代表 but 代表团."""
    source = compile_phrases(language.roles, spaced=False).pattern
    tail = any_form(
        r"[馆府处团级署院厅选台峰席论席]|会(?![见谈晤同场上]|长)|司(?!长|法)|室(?!主任)|国(?:政府|人民)|们|制|性|"
        r"大会|政府"
    )
    return re.compile(rf"(?:{source})(?!{tail})")


def read_person(text: str, start: int, language: Language) -> Person | None:
    """The person or office that a phrase begins with at `start`."""
    heads = _heads(language)
    office = heads.search(text, start, start + 44)
    while office and office.end() < len(text) and (longer := heads.match(text, office.end())):
        office = longer  # 公使参赞
    before = text[start : office.start()] if office else ""
    named = _is_name(before)
    if office is None or (not named and _NOT_IN_OFFICE.search(text, start, office.start())):
        return _bare_name(text, start, language)
    if named:
        end = _chain(text, office.end(), language)
        return Person(before, text[office.start() : end], True, start, end)
    end = _chain(text, office.end(), language)
    if name := _name_after(text, end, foreign=_is_foreign(text[start:end])):
        return Person(name[0], text[start:end].strip(IDEOGRAPHIC_EDGES), True, start, name[1])
    if bare := _bare_name(text, start, language):
        return bare
    return Person(text[start:end].strip(IDEOGRAPHIC_EDGES), None, False, start, end)


def _chain(text: str, end: int, language: Language) -> int:
    """Where a chain of offices that one person holds ends: 国务委员兼外长, 政治局委员、外交部长."""
    for _ in range(4):
        link = _LINK.match(text, end)
        office = _heads(language).search(text, link.end(), link.end() + 24) if link else None
        if (
            link is None
            or office is None
            or _NOT_IN_OFFICE.search(text, link.end(), office.start())
            or _is_name(text[link.end() : office.start()])
            or _name_after(text, end, foreign=False)
        ):
            break
        end = office.end()
    return end


_JAPANESE_NAME = _compile(
    r"(?:安倍|岸田|石破|高市|菅|麻生|福田|小泉|鸠山|野田|茂木|河野|岩屋|上川|林芳|松野|木原|玄叶|前原|町村|高村|川口|松本|岸|滨田|中谷|小野|"
    r"北村|垂秀|金杉|横井|丹羽|木寺|宫本|阿南|谷野|山田|田中|佐藤|铃木|伊藤|中村|小林|加藤|吉田|山本|渡边|斋藤|清水|山口|森|池田|桥本|石川|前田|"
    r"藤田|后藤|冈田|长谷川|村上|近藤|石井|坂本|远藤|青木|藤井|西村|太田|三浦|冈本|松田|中川|中野|原田|小川|竹内|和田|藤原|中岛|新井|武田|上田|"
    r"杨田|杉山|秋叶|船越|森健|冈野|植野)[一-鿿]{1,2}"
)
"""Japanese names in ideographs: family names of two characters that Chinese pages print before an office."""


def _is_name(text: str) -> bool:
    """Is a phrase before an office a whole name: 黄溪连, not 外交, 韩国 or 商务部?"""
    if _TRANSLITERATED.fullmatch(text):
        return True
    if _JAPANESE_NAME.fullmatch(text):
        return True
    if not 2 <= len(text) <= 4 or _BODY_ENDING.search(text) or _NO_NAME.match(text) or country_code(text):
        return False
    return _NAME_ALONE.fullmatch(text) is not None


def is_name(text: str) -> bool:
    """Is a line a whole name: one of a family name known, or transliterated with its dots?"""
    return _is_name(text) and len(text) <= 20


_OF_NO_STATE = _compile(
    r"(?:联合国|北约|欧盟|欧洲|世界|国际|东盟|非盟|阿盟|上合组织|亚太经合组织|阿拉伯国家|红十字|白宫|克里姆林宫|教廷|梵蒂冈)"
)
"""Bodies of many states, and houses of one, whose officials bear foreign names."""
_POSTED = _compile(r"(?:中国|我国?)?常?驻")


@lru_cache(maxsize=1024)
def _is_foreign(office: str) -> bool:
    """Does an office belong to another country: 日本外相, 美国国务卿, but not 驻日本大使?"""
    return not _POSTED.match(office) and (
        _OF_NO_STATE.match(office) is not None
        or any(code not in ("CN", "TW", "HK", "MO") for _, _, code in find_countries(office, "zh"))
    )


def _bare_name(text: str, start: int, language: Language) -> Person | None:
    name = _name_after(text, start, foreign=False)
    if name is None or name[1] == len(text) or _BODY_ENDING.search(name[0]) or _heads(language).match(text, start + 1):
        return None
    return Person(name[0], None, True, start, name[1])


def _name_after(text: str, start: int, *, foreign: bool) -> tuple[str, int] | None:
    """The name at `start`: two to four characters, such that a word that follows names does follow."""
    if start and start < len(text) and text[start] in " \u3000:：":
        start += 1
    end = None if foreign else _native_name(text, start)
    if end is None and (long := _TRANSLITERATED.match(text, start)):
        ends = range(start + 4, long.end())
        end = next((position for position in ends if _ends_foreign_name(text, position)), long.end())
    elif end is None and foreign and not _PARTS_NAME.match(text, start) and (word := _HAN.match(text, start)):
        ends = range(start + 2, min(word.end(), start + 7) + 1)
        end = next((position for position in ends if _AFTER_NAME.match(text, position)), None)
    if end is None and foreign:
        end = _native_name(text, start)
    return (text[start:end], end) if end is not None else None


def _native_name(text: str, start: int) -> int | None:
    """Where a name of a Chinese family name and one or two characters ends; three where it holds two family names."""
    surname = _SURNAME.match(text, start)
    if not surname or _NO_NAME.match(text, start):
        return None
    given = surname.end()
    if given < len(text) and _HAN.match(text, given) and _PARTS_NAME.match(text, given + 1):
        return given + 1
    married = _SURNAME.match(text, given) is not None  # 林郑月娥 bears her husband's name before her own
    for length in (2, 1, 3) if married else (2, 1):
        end = given + length
        if end <= len(text) and _HAN.fullmatch(text, given, end) and _AFTER_NAME.match(text, end):
            return end
    return None


def _ends_foreign_name(text: str, end: int) -> bool:
    """Does a transliterated name end here: two characters or more after its last dot, before a word that follows?"""
    return not re.search(r"[··・•‧∙⋅].?$", text[:end]) and _AFTER_NAME.match(text, end) is not None


def people_of_title(text: str, language: Language) -> tuple[tuple[Person, ...], int]:
    """The persons at the head of a title, or the body that speaks in their place, and where they end."""
    start = begin.end() if (begin := _PRESENTS.match(text) or _INTERVIEWS.match(text)) else 0
    first = read_person(text, start, language)
    department = compile_phrases(language.departments, spaced=False).match(text, start)
    if first is None or (not first.named and department and department.end() >= first.end):
        if department is None:
            return (), 0
        return (Person(department.group(), None, False, start, department.end()),), department.end()
    persons = [first]
    while first.named and len(persons) < 8 and (joint := _AND.match(text, persons[-1].end)):
        other = read_person(text, joint.end(), language)
        if other is None or not other.named:
            break
        persons.append(other)
    if len(persons) > 1 and not _TOGETHER.match(text, persons[-1].end):
        persons = persons[:1]
    return tuple(persons), persons[-1].end


# --- the lead ------------------------------------------------------------------------------------------------------

_PHRASE_START = _compile(
    r"(?:[\d一二三四五六七八九十]{1,2}[、.．]|以下[是为]|[由是请请据经让]|\d日[晚上下午]{0,2}|[今昨][日天晚](?:[（(][^（()）]{1,9}[）)])?[上下]?午?|"
    r"[上下]午|晚上|(?<!特)别?邀?请|[,，。;；:：！!\s）)】\]”」]|^)"
)
_SPEAKS = _compile(
    r".{0,40}?(?:主持|回答|答记者|答询|答复|答问|发表|发布|介绍|表示|指出|强调|说|称|宣布|会见传媒|会见媒体|见记者|"
    r"致辞|致词|致电|致函|"
    r"致贺|致唁|致慰|演讲|讲话|谈话|回应|撰|讲述|重申|通报|报告|接受|专访|受访|签署|就任|评论|驳斥)"
)


_COLONS = (":", "：")


def people_of_lead(text: str, language: Language) -> tuple[list[Person], list[Person]]:
    """Persons with an office in the head of a body, and those of them who are said to speak."""
    named: list[Person] = []
    speaking: list[Person] = []
    heads = _heads(language)
    position, done = 0, 0
    while (office := heads.search(text, position)) and len(named) < 8:
        position = office.end()
        if office.start() < done:
            continue
        start = _phrase_start(text, office.start(), done)
        person = read_person(text, start, language)
        if person is None or person.end < office.end():
            person = read_person(text, office.start(), language)
        if person is None:
            continue
        done = position = max(person.end, office.end())
        if not person.named or not person.role:
            continue
        ends = _clause_end(text, person.end)
        if any(_is_same(person.name, other.name) for other in named):
            again = all(not _is_same(person.name, other.name) for other in speaking)
            if again and _SPEAKS.match(text, person.end, ends):
                speaking.append(person)
            continue
        named.append(person)
        if text[person.end : person.end + 1] in _COLONS or _SPEAKS.match(text, person.end, ends):
            speaking.append(person)
    return named, speaking


_SPOKESPERSON = _compile(
    r"(?P<office>(?:中国|我)?(?:驻[一-鿿]{1,12}(?:使馆|总领馆|代表团|使团|公署)|外交部驻[港澳]公署|外交部|国防部|商务部|国台办|港澳办|中联办)"
    r"(?:新闻)?发言人)(?=就|对|[应答说称]|表示|发表|指出|强调|回应|针对)"
)


def spokesperson_of_lead(text: str) -> Person | None:
    """A spokesperson without a name whose words a lead introduces: 驻美使馆发言人就…发表谈话."""
    found = _SPOKESPERSON.search(text)
    return Person(found["office"], None, False, found.start(), found.end()) if found else None


def _is_same(name: str, other: str) -> bool:
    return name.startswith(other) or other.startswith(name)


def _phrase_start(text: str, head: int, floor: int) -> int:
    """Where the phrase begins whose office has its head at `head`."""
    begin = max(floor, head - 30)
    starts = [found.end() for found in _PHRASE_START.finditer(text, begin, head)]
    stops = [found.end() for found in _NOT_IN_OFFICE.finditer(text, begin, head)]
    start = max([begin, *starts, *stops])
    while start < head and text[start] in IDEOGRAPHIC_EDGES:
        start += 1
    return start


def _clause_end(text: str, start: int) -> int:
    found = re.compile(r"[。!！?？\n]").search(text, start)
    return found.start() if found else len(text)


# --- occasion and place --------------------------------------------------------------------------------------------

_AT = _compile(
    r"(?:在|出席|于|参加)(?P<event>(?:[“「《『][^”」》』]{2,40}[”」》』]|[^，,。\s“「《『]){1,60}?(?<=..)(?:前(?:会见传媒|会见媒体|见记者))?)(?:上|期间|时|后|前|中|会见记者时)?"
    r"(?:的|发表|致|所作|举行|并|讲话|演讲|发言|主旨|书面|视频|会见传媒|会见媒体|会见记者|开场|谈话|答问|作(?=[主题发报演致大专"
    r"的]))"
)
_TALK = _compile(
    r"(?P<talk>(?:同|与|和).{1,40}?(?:通电话|通话|举行会谈|会谈|举行视频会晤|会晤|视频会见|会见|会面|举行磋商|"
    r"共进.餐|磋商))|"
    r"(?P<meet>(?:集体|分别|礼节性|视频)?(?:会见|会晤|拜会|接见|晋见|午宴|晚宴|宴请|拜访|约见|召见|款宴|设宴款待)[^\s"
    r"。]{2,60})"
)
_AFTER_TALK = _compile(r"(?:同|与|和).{2,40}?(?:会谈|会晤|会见)(?=后)")
_HOLDS = _compile(r"(?:举行|举办|召开|主办|承办|出席|参加)(?P<event>[^\s，,。]{2,50})(?:$|(?=\s))")
_SESSION = _compile(r"(?P<event>《[^《》]{2,30}》[^《》，,\s]{0,6}会)(?=答问|发言|谈话|全文|开场|实录|$)")
"""The session on a paper that gives its name: 《财政预算案》记者会."""
_INTERVIEWS = _compile(
    r"(?:(?!接受|受访|应邀)[^,，。:：]){2,40}?(?:独家|联合|书面)?(?:专访|采访|访谈)(?![时的中上实录全文内容节选摘要])(?=[一-鿿]{2})"
)
"""The outlet that asks, before whom it asks: 《大国外交》节目专访陆明大使."""
_INTERVIEW = _compile(r"接受.{2,40}?(?:书面采访|书面专访|独家专访|联合采访|采访|专访|访问)")
_GREETING = _compile(r"(?:就|祝贺|庆祝|慰问|哀悼)(?P<event>.{2,40}?)(?:致|互致|向|发|$)")
_WRITTEN_TO = _compile(r"致(?P<event>[^,，。]{2,40}?)的?(?:贺信|贺辞|贺词|贺电|祝辞|祝词)")
"""The event to which a greeting is written: 致某地中秋晚宴的贺辞."""
_TIES = _compile(
    r"(?:关于(?:.{0,50}?(?:政府|国))?|国|政府)(?P<event>建立外交关系|建立大使级外交关系|建交|恢复外交关系)"
)
_MET = _compile(
    r"(?P<event>[^，,。]{2,40}?(?:会晤|会谈|会议|峰会|对话|磋商|论坛|访问))(?:联合|共同|主席|领导人|外长|部长|首脑)"
)
"""The meeting after which a joint statement is named: 中澳总理年度会晤联合成果声明."""
_NEW_YEAR = _compile(
    r"(?P<event>农历新年|新年|春节|国庆日?|元旦|中秋|五一劳动节|开斋节|圣诞|卫塞节|屠妖节|新春|元宵|端午|七一|双十)节?(?:贺词|贺辞|贺信|"
    r"贺电|献词|文告|致辞|致词|团拜|问候|祝福|拜年)(?=$|[:：,，\s])"
)


def read_occasion(text: str, rest: str, grammar: Grammar, reading: Reading) -> None:
    """The event in a title; `rest` is what follows its speakers."""
    if reading.kind in ("communique", "joint_statement"):
        if subject := (_TIES.search(text) or _MET.match(text)):
            reading.occasion = subject["event"]
        return
    if reading.kind in ("article", "statement", "comment", "document"):
        return
    if reading.kind == "message":
        if event := (_GREETING.search(rest) or _NEW_YEAR.search(text)):
            reading.occasion = _event_or_none(event["event"], grammar)
        elif (event := _WRITTEN_TO.search(rest)) and grammar["events"].search(event["event"][-3:]):
            reading.occasion = event["event"]
        return
    if reading.kind == "interview":
        if outlet := _INTERVIEW.search(rest):
            reading.occasion = outlet.group()
        elif asking := _INTERVIEWS.match(text):
            reading.occasion = asking.group()
        return
    if reading.kind in (None, "readout") and (talk := _TALK.search(rest)):
        reading.talks = True
        reading.occasion = talk.group().strip(IDEOGRAPHIC_EDGES)
        return
    if reading.kind in ("press_conference", "remarks") and (talk := _AFTER_TALK.search(rest)):
        reading.occasion = talk.group()
        return
    if reading.kind in ("press_conference", "remarks") and (session := _SESSION.search(rest)):
        reading.occasion = session["event"]
        return
    if reading.kind in ("speech", "remarks") and (named := _event_before(rest, reading.kind_text, grammar)):
        reading.occasion = named
        return
    event = _AT.search(rest)
    if event and _VENUE.search(event["event"]) and not grammar["events"].search(event["event"][-3:]):
        reading.place = reading.place or event["event"]
    elif event:
        reading.occasion = _event_or_none(event["event"], grammar)
        return
    if reading.kind is None and (event := _HOLDS.search(rest)) and grammar["events"].search(event["event"]):
        reading.occasion = _event_or_none(event["event"], grammar)


_MANNER = _compile(
    r"(?:华语|中文|英语|英文|马来语|普通话|粤语|书面|视频|特别|主旨|主题|即席|电视|开幕|闭幕|欢迎|重要|总结|的|发表|上|演讲)+$"
)
"""In what tongue or form a speech was given, between event and kind."""
_WORDS_OF_SENTENCE = _compile(r"[在对向同与,，:：「“《]|就(?![职任读业])|关于|出席|参加|发表|主持|接受")


_OBSERVED = _compile(r"(?:世界|国际|联合国)")
"""How a day is named that all states keep."""


def _event_before(rest: str, kind_text: str, grammar: Grammar) -> str | None:
    """The event that stands between the speaker and the kind, tied by nothing: 总理国庆群众大会演讲."""
    before = rest[: max(0, rest.rfind(kind_text))].rstrip()
    event = _MANNER.sub("", before[before.rfind(" ") + 1 :]).strip(IDEOGRAPHIC_EDGES)
    day = event[-1:] in ("年", "日") and not _OBSERVED.match(event)
    if len(event) < 4 or day or _WORDS_OF_SENTENCE.search(event):
        return None
    ends = any(word.end() == len(event) for word in grammar["events"].finditer(event))
    return _event_or_none(event, grammar) if ends else None


def _event_or_none(event: str, grammar: Grammar) -> str | None:
    event = event.strip(IDEOGRAPHIC_EDGES)
    return None if not event or grammar["formats"].fullmatch(event) else event


_HELD_AT = _compile(
    r"(?:在|前往|赴)(?P<place>[^，,。\s在]{2,24}?)[，,]?(?:设宴|参加|举办|欢迎|接待|举行|召开|主持|会见|(?<!共)同|与|举办|主持召开|接受|就|出席|和|开幕|接见|"
    r"发表|会晤|集体会见)"
)
_WILL = _compile("[将拟]")
_VENUE = _compile(
    r"(?:厅|室|大会堂|宾馆|饭店|酒店|大学|中心|使馆|总领馆|官邸|总统府|国宾馆|白宫|克里姆林宫|会议中心|中南海|大楼|"
    r"馆|宫|公署|礼堂|学院|议会|立法会|国会|总部|庄园|机场)$"
)


def place_of_lead(sentence: str) -> str | None:
    """The town or venue where a meeting or briefing was held, as the first sentence says."""
    for held in _HELD_AT.finditer(sentence[:200]):
        if sentence[held.end() : held.end() + 1] == "的" or _WILL.search(sentence, 0, held.start()):
            continue  # what is to come, or is told of
        place = held["place"].strip(IDEOGRAPHIC_EDGES)
        if place and (_VENUE.search(place) or (len(place) <= 8 and is_known(place) and not country_code(place))):
            return place
    return None
