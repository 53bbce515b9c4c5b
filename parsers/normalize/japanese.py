"""Reads who speaks, and on what occasion, out of Japanese phrases: NAME OFFICE, OFFICE alone, OFFICE and NAME.

An office is made of bodies ("外務", "内閣府特命担当") and a head ("大臣", "報道官"), several of them joined by 兼.
"""

from __future__ import annotations

import re
from functools import cache

from parsers.normalize.grammar import IDEOGRAPHIC_EDGES, Grammar, Reading
from parsers.normalize.language import Language, compile_phrases
from parsers.normalize.people import Person
from parsers.normalize.places import country_code, is_known

# What stands before the head of an office: ministries, agencies, charges.
_BODIES = (
    "外務|防衛|財務|経済産業|法務|文部科学|厚生労働|農林水産|国土交通|環境|総務|デジタル|復興|内閣府|内閣|総理|"
    "内閣官房|官房|金融|消費者|"
    "国家公安|原子力|少子化|男女共同参画|地方創生|規制改革|行政改革|経済再生|経済財政|経済安全保障|科学技術|宇宙|"
    "沖縄・?北方|沖縄及び北方|"
    "こども政策|こども|知的財産|防災|食品安全|万博|国際博覧会|拉致問題|女性活躍|新型コロナ|特命|担当|特命全権|国際|"
    "外交|日米|経済|公使級|北米|中東|国防|貿易|通商|産業|商務|移民|司法|内務|対外関係|宗務|欧州連合|エネルギー|鉱物資源|"
    "運輸|教育|保健|労働|農業|開発|通信|計画|気候変動|外務・?貿易|国際貿易|"
    "欧州|アジア大洋州|アフリカ|中南米|総合外交政策|国際協力|国際法|領事|軍縮|軍縮不拡散・科学|儀典|大臣官房|"
    "統合幕僚|陸上|海上|航空|幕僚|"
    "気象|海上保安|警察|検察|最高裁判所|衆議院|参議院|衆院|参院|国連|常駐|次席|首席|特派|臨時|日本国|日本|政府|国務|"
    "水産|林野|資源エネルギー|中小企業|特許|観光|文化|スポーツ|国税|公正取引|個人情報|人事|出入国在留管理|公安調査|"
    "復興推進|領土問題|"
    "クールジャパン戦略|産業競争力|原子力防災|デフレ脱却|地域活性化|働き方改革|一億総活躍|全世代型社会保障改革|"
    "外交部|国防部|商務部|大統領府|国務省|国防総省|外務省|防衛省|財務省|EU|NATO|欧州委員会|欧州理事会|安全保障政策|安全保障|"
    ""
    "大使館|総領事館|欧州連合\\(EU\\)|"
    "国土強靱化|ロシア経済分野協力|賃金向上|新しい資本主義"
)
_CHAIN = r"(?:[・、及びと]{0,2})"


# Where a diplomat is posted, as part of the office: 駐日米国(大使), 中国駐福岡(総領事), 駐英国日本国(大使).
_POST = (
    r"(?:(?:中華人民共和国|大韓民国|日本国?|中国|韓国|米国|英国|ロシア|台湾)?(?:常?駐|在)[一-鿿ァ-ヺーA-Z]{1,14}?"
    r"(?:大使館|総領事館|代表部)?)"
)


@cache
def _office(language: Language) -> re.Pattern[str]:
    head = compile_phrases(language.roles, spaced=False).pattern
    charge = r"(?:[(（][^()（）]{1,24}[)）])?"
    one = rf"(?:{_POST}|(?:(?:{_BODIES}){_CHAIN}){{0,6}})(?:{head}){charge}(?![館室級公])"
    return re.compile(rf"(?P<role>{one}(?:兼{one})*)")


_KANJI = re.compile(r"(?:[一-鿿々ヶ]{1,16}|(?<![一-鿿])[一-鿿々]{1,4}[ \u3000][一-鿿々]{1,4})$")
_KANA = re.compile(r"[ァ-ヺー]+(?:[・=＝ ][ァ-ヺーA-Z.]+){0,4}$")
_ORGANIZATION = re.compile(
    r"^.{0,10}?(?:外交部|国防部|商務部|外務省|国務省|国防総省|政府|大使館|総領事館|労働党|共産党|自民党|"
    r"ホワイトハウス|大統領府|代表の|新任)"
)
_AFTER = re.compile(
    r"[ \u3000](?P<name>[一-鿿々]{1,4}[ \u3000]?[一-鿿々ぁ-ん]{1,3}|"
    r"[ァ-ヺー]{2,12}(?:[・=＝][ァ-ヺー]{2,12}){1,3})(?:氏)?"
    r"(?=[ \u3000(（、。]|$)"
)
_OF = re.compile(
    r"の(?P<name>[一-鿿々]{2,8}?|[ァ-ヺー・]{3,24})(?=公使|参事官|書記官|大使|大臣|氏|です|でございます|と申|は|が|"
    r"、|も|より|から)"
)
_NOT_NAME = re.compile(
    r"^(?:新|前|元|副|同|当|本|在|駐|両|各|次期|現|国|我が国?|関係国?|歴代|各国|両国|初|就任|一|二|第)$|[省庁]$|"
    r"外務|内閣|防衛|財務|日本|日米|日中|日韓|会見|記者|新任|新旧|就任|主催|共同|出席|臨時|首脳|外相|閣僚|担当|大臣|"
    r"政府|大使|報道"
)
_MOST_KANJI = 6
"""Characters of the longest name in ideograms."""
_AND = re.compile(r"[ \u3000・、]|と|及び|および|並びに")


def people(text: str, language: Language) -> tuple[Person, ...]:
    """The persons that a phrase begins with, or the office or body that speaks: 岩屋外務大臣, 外務報道官, 外務省."""
    head = text[:140]
    found: list[Person] = []
    for office in _office(language).finditer(head):
        person = _holder(head, office, found[-1].end if found else 0)
        if not found:
            country = _country_before(head[max(0, office.start() - 10) : office.start()])
            start = office.start() - len(country)
            found.append(person or Person(country + office["role"], None, False, start, office.end()))
            continue
        between = _AND.match(head, found[-1].end)
        if person is None or not found[-1].named or between is None or between.end() != person.start:
            break
        found.append(person)
    if found:
        return tuple(found)
    department = compile_phrases(language.departments, spaced=False).search(text[:60])
    return (Person(department.group(), None, False, department.start(), department.end()),) if department else ()


def person_before_blank(text: str, language: Language) -> Person | None:
    """The person of a line that prints a whole name, a blank and the office: 石田啓介 大臣."""
    name, blank, role = text.rpartition(" ")
    office = _office(language).fullmatch(role.strip())
    if not blank or office is None or not is_name(name.strip()):
        return None
    return Person(name.strip(), office["role"], True, 0, len(text))


def _holder(text: str, office: re.Match[str], floor: int = 0) -> Person | None:
    """Who holds the office that is found in a text: the name before it, or after it and a blank or の."""
    role, start = office["role"], office.start()
    name, country = _name_before(text, start, floor)
    if name:
        return Person(name, country + role, True, start - len(country) - len(name), office.end())
    for pattern in (_AFTER, _OF):
        after = pattern.match(text, office.end())
        if after and not _NOT_NAME.search(after["name"]):
            return Person(after["name"], country + role, True, start - len(country), after.end())
    return None


def _name_before(text: str, end: int, floor: int) -> tuple[str, str]:
    """The name that ends before an office, and the country between: ジョン・ケリー and 米 before 国務長官."""
    country = _country_before(text[max(floor, end - 10) : end])
    begin = max(floor, end - 32)
    stop = end - len(country)
    run = _KANA.search(text, begin, stop) or _KANJI.search(text, begin, stop)
    name = _ORGANIZATION.sub("", run.group()).strip() if run else ""
    if (
        not name
        or len(name.replace(" ", "")) > (_MOST_KANJI if _KANJI.fullmatch(name) else 30)
        or _NOT_NAME.search(name)
    ):
        return "", country
    return name, country


def _country_before(text: str) -> str:
    """The country that ends what stands before an office."""
    for length in range(min(len(text), 10), 1, -1):
        if country_code(text[-length:]):
            return text[-length:]
    return "米" if text.endswith("米") and len(text) > 1 else ""


_WHOLE_NAME = re.compile(
    r"[一-鿿々ヶ]{1,4}[ \u3000]?[一-鿿々ヶぁ-んァ-ヺー]{1,4}"
    r"|[ァ-ヺー]{2,12}[・=＝ ][ァ-ヺー]{2,12}(?:[・=＝ ][ァ-ヺー]{2,12})?"
)


@cache
def _bodies() -> re.Pattern[str]:
    return re.compile(rf"(?:{_BODIES})+")


_GROUP = re.compile(r"[団会員者隊社校課室]$")
"""Last characters of groups and bodies, with which no name ends."""


def is_name(text: str) -> bool:
    """Can a line be a whole name: family name and given name, of three characters or more?"""
    return (
        3 <= len(text.replace(" ", "")) <= 24
        and _WHOLE_NAME.fullmatch(text) is not None
        and not _NOT_NAME.search(text)
        and not _bodies().fullmatch(text)
        and not _GROUP.search(text)
        and not is_known(text)
        and not is_venue(text)
    )


def is_same(name: str, other: str) -> bool:
    """May two prints of a name be one person's: whole, and by the family name alone?"""
    return name.startswith(other) or other.startswith(name)


_SPEAKS = re.compile(
    r".{0,60}?(?:述べ|発言|会見|会談|挨拶|あいさつ|説明|表明|演説|講演|発表|寄稿|メッセージ|コメント|談話)"
)
_SELF = re.compile(
    r"(?:に就任(?:いた)?しました|を拝命(?:いた)?しました)(?P<name>[一-鿿々ァ-ヺー・]{2,10}?)(?=です|でございます|と申)"
)
_PRESENTS = re.compile(r"(?:^|[。、\n])\s?(?P<name>[一-鿿々]{3,6})(?:でございます|と申します)。")
"""Who begins by giving a name alone."""


def people_of_lead(text: str, language: Language) -> tuple[list[Person], list[Person]]:
    """Persons with an office in the head of a body, and those of them who speak in it."""
    named: list[Person] = []
    speaking: list[Person] = []
    if presents := _PRESENTS.search(text[:120]):
        speaking.append(Person(presents["name"], None, True, presents.start(), presents.end()))
    for office in _office(language).finditer(text):
        if presented := _SELF.match(text, office.end()):
            person: Person | None = Person(presented["name"], office["role"], True, office.start(), presented.end())
        else:
            person = _holder(text, office)
        if person is None or len(named) >= 6 or any(is_same(person.name, other.name) for other in named):
            continue
        named.append(person)
        if presented or _SPEAKS.match(text[person.end : person.end + 80].partition("。")[0]):
            speaking.append(person)
    return named, speaking


# --- occasion and place --------------------------------------------------------------------------------------------

_IN = re.compile(r"^(?P<event>.{2,70}?)(?:における|に於ける|での|にあたっての|に当たっての|に際しての|に寄せる|後の)")
_TALKED = (
    r"電話会談|テレビ会談|首脳会談|外相会談|会談|戦略対話|政策対話|会合|懇談|表敬訪問|表敬|立ち話|協議|意見交換|ワーキング・ランチ|"
    r"ワーキング・ディナー|昼食会|夕食会|朝食会|面会|接見|訪問受け|サミット"
)
_TALK = re.compile(
    rf"(?P<talk>[^、。]{{1,60}}?(?:{_TALKED})(?!会(?![談合見議]))"
    rf"(?:(?:・|及び)[^、。・]{{0,20}}?(?:{_TALKED})){{0,3}}等?)"
)
_HELD = re.compile(
    r"(?P<event>.{2,60}?)(?:の開催|の実施|への出席|に出席|の出席|を開催|の模様|の様子)(?:について)?(?:\(.*)?$"
)
_ATTENDS = re.compile(
    r"(?:^|[のが、はる])(?P<event>[^の、はが]{2,40}?)(?:\((?P<place>[^()]{2,20})\))?(?:への|に|の|へ)?(?:出席|参加|"
    r"参列)(?:について)?$"
)
_SEASON = re.compile(
    r"(?P<event>新年|年頭|年末年始|新春|国連デー|[一-鿿ァ-ヺー・]{2,20}(?:の日|デー|記念日|誕生日|周年))(?:の|に際し|"
    r"に寄せる)?\S{0,40}$"
)
_MET = re.compile(
    r"(?P<event>\S{2,40}?(?:会合|会談|会議|サミット|対話|協議))(?:に関する|の)?(?:共同声明|共同宣言|共同プレス|議長|"
    r"閣僚|首脳声明|共同発表)"
)
_GATHERED = re.compile(
    r"(?P<event>[^の、。「」]{2,40}?(?:会|会議|大会|フォーラム|シンポジウム|総会|式典?|大学|サミット|セミナー|クラブ))"
    r"(?:基調|特別|記念|政策|開会|閉会|歓迎)?(?:講演|演説|スピーチ|挨拶)"
)
_MEETING = re.compile(
    r"^[^、。「」はがを]{2,40}(?:会議|会合|大会|式典|記念式|懇談会|協議会|総会|訓練|授与式|追悼式|本部)(?:\(.*)?$"
)
_VISIT = re.compile(r"の(?P<visit>[^の、。]{1,16}(?:訪問|出張))(?:(?:に関する)?(?:結果|概要)|\((?:結果|概要)\))?$")
_AFTER_EVENT = re.compile(r"[(（](?P<event>[^()（）]{3,60}?)(?:終了)?後[)）]")
"""The talks after which one met the press, in brackets behind the title."""
_BEFORE_PRESS = re.compile(r"(?P<event>[^の、。]{3,40}?)(?:後の|後)?(?:の)?(?:共同|合同)記者(?:会見|発表)")
_HOST = re.compile(r"^[^の]{0,24}主催")


_SAID_ON = re.compile(
    r"に(?:際する|際しての|対する|関する|当たっての|あたっての|寄せる)"
    r"(?=[^、。]{0,20}?(?:大臣|総理|首相|大統領|報道官|大使|長官))"
)
"""What parts the matter of a message from who sends it: "…の崩御に際する総理大臣の弔電"."""


def read(text: str, grammar: Grammar, reading: Reading) -> None:
    """Who speaks and on what occasion, as a title whose kind is read states it."""
    said_on = _SAID_ON.search(text) if reading.kind in ("message", "statement", "comment") else None
    found = people(text[said_on.end() :], grammar.language) if said_on else ()
    found = found or people(text, grammar.language) or people(reading.core, grammar.language)
    if found and not reading.people:
        reading.people = found
    if attends := _ATTENDS.search(text):
        if grammar["events"].search(attends["event"]):
            reading.occasion, reading.place = attends["event"], reading.place or attends["place"]
        return
    event = _IN.match(text)
    if event and is_venue(event["event"]) and event.group().endswith("での"):
        reading.place = reading.place or event["event"]
        event = _IN.match(text[event.end() :])
    if event and (grammar["events"].search(event["event"]) or grammar["venues"].search(event["event"])):
        named = found[0].end if found and found[0].start == 0 and found[0].end < event.end("event") else 0
        reading.occasion = event["event"][named:].strip(IDEOGRAPHIC_EDGES)
    elif reading.kind is None and (visit := _VISIT.search(text)):
        reading.visit = visit["visit"]
    elif reading.kind == "press_conference" and (after := _AFTER_EVENT.search(reading.core)):
        reading.occasion = after["event"].strip(IDEOGRAPHIC_EDGES)
    elif reading.kind == "press_conference" and (met := _BEFORE_PRESS.match(text)) and _TALK.match(met["event"]):
        reading.occasion = met["event"].strip(IDEOGRAPHIC_EDGES)
    elif reading.kind in (None, "readout") and (talk := _TALK.search(text)):
        reading.talks = True
        reading.occasion = talk["talk"].strip(IDEOGRAPHIC_EDGES)
    elif reading.kind in (None, "announcement", "press_release") and (held := _HELD.match(text)):
        name = _HOST.sub("", held["event"].rpartition("、")[2]).strip(IDEOGRAPHIC_EDGES)
        if grammar["events"].search(name) and not held.group().rstrip().endswith("出席"):
            reading.occasion = name
    elif reading.kind == "message" and (season := _SEASON.search(text)):
        reading.occasion = season["event"]
    elif reading.kind == "joint_statement" and (met := _MET.match(text)):
        reading.occasion = met["event"]
    elif found and reading.kind in ("speech", "remarks", "message") and found[0].start > 3:
        before = text[: found[0].start].strip(IDEOGRAPHIC_EDGES)
        if grammar["events"].search(before) and not grammar["departments"].search(before):
            reading.occasion = before
    elif not found and reading.kind == "speech" and (gathered := _GATHERED.match(text)):
        reading.occasion = gathered["event"]
    elif not found and reading.kind is None and _MEETING.search(text):
        reading.occasion = text.strip(IDEOGRAPHIC_EDGES)


_HELD_AT = re.compile(
    r"(?:^|[、,はに日)がを])(?:於)?(?P<place>[一-鿿々ァ-ヺーA-Za-z0-9０-９・「」 ]{2,30}?)(?:において|にて|で行われた?|"
    r"で開催|で(?=[、,第]|[^、。,]{0,20}(?:会見|会談|面会|懇談|協議|昼食会|夕食会|講演|演説|挨拶)(?:を|し)"
    r"|[^、。,で]{2,40}(?:に出席しました|を開催しました|を受けました|と懇談しました|に参加しました)))"
    r"|(?:^|[、,はに)）がの]|ため)(?P<town>[一-鿿ァ-ヺー]{2,16}(?:[・の][一-鿿ァ-ヺー]{2,16})?(?:[(（][^()（）]{2,16}[)）])?)"
    r"を?訪問中の"
)
_VENUE = re.compile(
    r"(?:館|邸|室|皇居|空港|駅|港|基地|ホテル|センター|ホール|大学|庁舎|省|会場|クラブ|議事堂|御苑|宮|公園|本部|都内|"
    r"市内|東京|京都|大阪|"
    r"広島|市|都|府|庁|寺|学院|ビル|劇場|博物館|パレス|院)$"
)


_LAST_TOWN = re.compile(r"[・の(（]")
_CLOCK = re.compile(r"時間$")


def is_venue(place: str) -> bool:
    """Is a phrase a town or a venue?"""
    return (
        len(place) > 1
        and not _CLOCK.search(place)
        and (_VENUE.search(place) is not None or (len(place) <= 12 and is_known(place)))
    )


def place_of_lead(sentence: str) -> str | None:
    """The town or venue where it was held, as the first sentence says."""
    for held in _HELD_AT.finditer(sentence[:200]):
        if town := held["town"]:
            last = _LAST_TOWN.split(town.rstrip(")）"))[-1]
            if is_known(last) and not country_code(last):
                return town
            continue
        place = re.sub(r"^(?:\d{1,2}日|同日|本日)", "", held["place"]).strip(IDEOGRAPHIC_EDGES)
        if is_venue(place) and not country_code(place):
            return place
    return None
