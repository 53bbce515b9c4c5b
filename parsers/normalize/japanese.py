"""Reads who speaks, and on what occasion, out of Japanese phrases: NAME OFFICE, OFFICE alone, OFFICE and NAME.

An office is made of bodies ("外務", "内閣府特命担当") and a head ("大臣", "報道官"), several of them joined by 兼.
"""

from __future__ import annotations

import re
from functools import cache

from parsers.normalize.language import Language, compile_phrases
from parsers.normalize.people import Person
from parsers.normalize.places import country_code
from parsers.normalize.title import Grammar, Reading

EDGES = " \t,;:.–—-|/()[](),。、:;·・“”\"'「」『』《》─＝"

# What stands before the head of an office: ministries, agencies, charges.
_BODIES = (
    "外務|防衛|財務|経済産業|法務|文部科学|厚生労働|農林水産|国土交通|環境|総務|デジタル|復興|内閣府|内閣|総理|"
    "内閣官房|官房|金融|消費者|"
    "国家公安|原子力|少子化|男女共同参画|地方創生|規制改革|行政改革|経済再生|経済財政|経済安全保障|科学技術|宇宙|"
    "沖縄・?北方|沖縄及び北方|"
    "こども政策|こども|知的財産|防災|食品安全|万博|国際博覧会|拉致問題|女性活躍|新型コロナ|特命|担当|特命全権|国際|"
    "外交|日米|経済|北米|中東|"
    "欧州|アジア大洋州|アフリカ|中南米|総合外交政策|国際協力|国際法|領事|軍縮|軍縮不拡散・科学|儀典|大臣官房|"
    "統合幕僚|陸上|海上|航空|幕僚|"
    "気象|海上保安|警察|検察|最高裁判所|衆議院|参議院|衆院|参院|国連|常駐|次席|首席|特派|臨時|日本国|日本|政府|国務|"
    "水産|林野|資源エネルギー|中小企業|特許|観光|文化|スポーツ|国税|公正取引|個人情報|人事|出入国在留管理|公安調査|"
    "復興推進|領土問題|"
    "クールジャパン戦略|産業競争力|原子力防災|デフレ脱却|地域活性化|働き方改革|一億総活躍|全世代型社会保障改革|"
    "国土強靱化|ロシア経済分野協力|賃金向上|新しい資本主義"
)
_CHAIN = r"(?:[・、及びと]{0,2})"


@cache
def _office(language: Language) -> re.Pattern[str]:
    head = compile_phrases(language.roles, spaced=False).pattern
    charge = r"(?:[(（][^()（）]{1,24}[)）])?"
    one = rf"(?:(?:{_BODIES}){_CHAIN}){{0,6}}(?:{head}){charge}(?![館室級公])"
    return re.compile(rf"(?P<role>{one}(?:兼{one})*)")


_NAME = re.compile(r"(?P<name>[一-鿿々ヶノ]{1,4}(?:[ \u3000][一-鿿々]{1,3})?|[ァ-ヺー]+(?:[・=＝ ][ァ-ヺー]+){0,4})$")
_AFTER = re.compile(r"[ \u3000](?P<name>[一-鿿々]{1,4}[ \u3000]?[一-鿿々ぁ-ん]{1,3})(?:氏)?(?=[ \u3000(（、。]|$)")
_SPEAKER = re.compile(r"(?P<name>[一-鿿々ァ-ヺー・]{2,12}?)(?:です|でございます)")
_NOT_NAME = re.compile(
    r"^(?:新|前|元|副|同|当|本|在|駐|両|各|次期|現|国|我が国?|関係国?|歴代|各国|両国)$|[省庁]$|"
    r"外務|内閣|防衛|財務|日本|日米|日中|日韓|会見|記者|新任|新旧|就任|主催|共同|出席|臨時|首脳|外相|閣僚|担当|大臣|"
    r"政府"
)


def people(text: str, language: Language) -> tuple[Person, ...]:
    """The person at the head of a phrase, or the office or body that speaks: 岩屋外務大臣, 外務報道官, 外務省."""
    for office in _office(language).finditer(text[:140]):
        if person := _holder(text, office):
            return (person,)
        return (Person(office["role"], None, False, office.start(), office.end()),)
    department = compile_phrases(language.departments, spaced=False).search(text[:60])
    return (Person(department.group(), None, False, department.start(), department.end()),) if department else ()


def _holder(text: str, office: re.Match[str]) -> Person | None:
    """Who holds the office that is found in a text: the name before it, or after it and a blank."""
    role, start = office["role"], office.start()
    name = _NAME.search(text, max(0, start - 24), start)
    if name:
        found = name["name"]
        foreign = _country_before(found)
        if foreign and len(foreign) < len(found):
            found, role = found[: -len(foreign)], foreign + role
        elif foreign:
            role, start = foreign + role, start - len(foreign)
            name = _NAME.search(text, max(0, start - 24), start)
            found = name["name"] if name else ""
        if found and not _NOT_NAME.search(found):
            begin = start - len(found) - (len(foreign) if foreign and not text[:start].endswith(found) else 0)
            return Person(found, role, True, max(0, begin), office.end())
    after = _AFTER.match(text, office.end())
    if after and not _NOT_NAME.search(after["name"]):
        return Person(after["name"], role, True, start, after.end())
    return None


def _country_before(name: str) -> str | None:
    """The country that ends what stands before an office: 米 or 米国 in ジョン・ケリー米国(国務長官)."""
    for length in range(min(len(name), 8), 1, -1):
        if country_code(name[-length:]):
            return name[-length:]
    return "米" if name.endswith("米") and len(name) > 1 else None


_SPEAKS = re.compile(
    r".{0,60}?(?:述べ|発言|会見|会談|挨拶|あいさつ|説明|表明|演説|講演|発表|寄稿|メッセージ|コメント|談話)"
)
_SELF = re.compile(
    r"(?:に就任(?:いた)?しました|を拝命(?:いた)?しました|の)(?P<name>[一-鿿々ァ-ヺー・]{2,10}?)(?:です|でございます)"
)


def people_of_lead(text: str, language: Language) -> tuple[list[Person], list[Person]]:
    """Persons with an office in the head of a body, and those of them who speak in it."""
    named: list[Person] = []
    speaking: list[Person] = []
    for office in _office(language).finditer(text):
        if presented := _SELF.match(text, office.end()):
            person: Person | None = Person(presented["name"], office["role"], True, office.start(), presented.end())
        else:
            person = _holder(text, office)
        if person is None or len(named) >= 6:
            continue
        named.append(person)
        if presented or _SPEAKS.match(text[person.end : person.end + 80].partition("。")[0]):
            speaking.append(person)
    return named, speaking


# --- occasion and place --------------------------------------------------------------------------------------------

_IN = re.compile(r"^(?P<event>.{2,70}?)(?:における|に於ける|での|にあたっての|に当たっての|に際しての|に寄せる|後の)")
_TALK = re.compile(
    r"(?P<talk>[^、。]{1,60}?(?:との|による)?(?:電話会談|テレビ会談|首脳会談|外相会談|会談|会合|懇談|表敬訪問|表敬|"
    r"立ち話|協議|意見交換|"
    r"ワーキング・ランチ|ワーキング・ディナー|昼食会|夕食会|朝食会|面会|接見|訪問受け))"
)
_HELD = re.compile(
    r"(?P<event>.{2,60}?)(?:の開催|の実施|への出席|に出席|の出席|を開催|の模様|の様子)(?:について)?(?:\(.*)?$"
)
_ATTENDS = re.compile(
    r"(?:^|[のが、はる])(?P<event>[^の、はが]{2,40}?)(?:\((?P<place>[^()]{2,20})\))?(?:への|に|の|へ)?(?:出席|参加|参列)(?:について)?$"
)
_HOST = re.compile(r"^[^の]{0,24}主催")


def read(text: str, grammar: Grammar, reading: Reading) -> None:
    """Who speaks and on what occasion, as a title whose kind is read states it."""
    found = people(text, grammar.language) or people(reading.core, grammar.language)
    if found and not reading.people:
        reading.people = found
    if attends := _ATTENDS.search(text):
        if grammar["events"].search(attends["event"]):
            reading.occasion, reading.place = attends["event"], reading.place or attends["place"]
        return
    event = _IN.match(text)
    if event and (grammar["events"].search(event["event"]) or grammar["venues"].search(event["event"])):
        reading.occasion = event["event"].strip(EDGES)
    elif reading.kind in (None, "readout") and (talk := _TALK.search(text)):
        reading.talks = True
        reading.occasion = talk["talk"].strip(EDGES)
    elif reading.kind in (None, "announcement", "press_release") and (held := _HELD.match(text)):
        name = _HOST.sub("", held["event"]).strip(EDGES)
        if grammar["events"].search(name) and not held.group().rstrip().endswith("出席"):
            reading.occasion = name
    elif found and reading.kind in ("speech", "remarks", "message") and found[0].start > 3:
        before = text[: found[0].start].strip(EDGES)
        if grammar["events"].search(before):
            reading.occasion = before


_HELD_AT = re.compile(
    r"(?:^|[、,はに日)が])(?:於)?(?P<place>[一-鿿々ァ-ヺーA-Za-z0-9０-９・「」 ]{2,30}?)(?:において|にて|で行われた?|"
    r"で開催|で(?=[、,第]))"
)
_VENUE = re.compile(
    r"(?:館|邸|室|ホテル|センター|ホール|大学|庁舎|省|会場|クラブ|議事堂|御苑|宮|公園|本部|都内|市内|東京|京都|大阪|"
    r"広島|市|都|府|庁|寺|学院|ビル|劇場|博物館|パレス|院)$"
)


def place_of_lead(sentence: str) -> str | None:
    """The town or venue where it was held, as the first sentence says."""
    from parsers.normalize.places import country_of

    for held in _HELD_AT.finditer(sentence[:200]):
        place = re.sub(r"^(?:\d{1,2}日|同日|本日)", "", held["place"]).strip(EDGES)
        if len(place) > 1 and (
            _VENUE.search(place) or (len(place) <= 12 and country_of(place) and not country_code(place))
        ):
            return place
    return None
