"""Towns of diplomacy as Slavic and Turkic languages name them, in the cases that "in" and "from" put them in, and as
those of East Asia and of Western Europe do.

The gazetteer's table holds the names of most; here stand those that it lacks, or that change their stem, and capitals
that it leaves out since another country has a town of the same name. Accents are
left out, as `places.fold` leaves them out.
"""

from __future__ import annotations

from typing import Final

TOWNS: Final = {
    "AT": "wiedniu|vidni|viedni|вене|відні|becu|бечу|dunaj|dunaju|виена|виене",
    "AZ": "bakida|bakidan|susa|susada|naxcivanda|шуше|нахичевани",
    "BB": "bridgetown",
    "BE": "брюсселі|bruseli|bruselju|брюксел|briselu|бриселу",
    "BG": "sumnu|софии",
    "CH": "genewa|genewie|zeneva|zeneve|zenevi|zenevy|cenevre|cenevrede|cenevra|cenevrə|cenevrədə|женеви",
    "CZ": "pradze|prahe|prazi|прази|празі|brne|праг",
    "DE": "monachium|berline|berlinu|mnichove|mnichov|минхену|munchenu|berlinie",
    "DK": "kopenhadze|kodani",
    "EG": "kairze|kahire|kahirada|شرم الشيخ",
    "FR": "parizi|parizu|strasburgu|strasburku|strazburku|страсбурзі|strazburu",
    "GB": "londyne|londonu",
    "GE": "цхинвал|цхинвале|цхинвали|цхинвала|сухум|сухуме|сухуми|сухума",
    "GR": "atenach",
    "HR": "zagrzebiu|zahrebu|zahrebe",
    "HU": "budapeszcie|budapesti|budimpesti|budimpesta|будимпешта|будимпешти",
    "IL": "tel awiw|tel awiwie|jerozolimie|jeruzaleme|tel avive",
    "IN": "nowym delhi|dilli",
    "IT": "rzymie|rime|римі|rimu",
    "LU": "люксембурзі|lucemburku|luksemburgu",
    "LV": "rydze|rize|ризі|rigi",
    "MD": "тирасполь|тирасполе|тирасполя|kisinove|kiszyniowie",
    "MK": "uskup|skoplju|скопју|skopji",
    "NL": "hadze|haagu|гаазі|хагу|hagu|hahe",
    "PK": "islamabad",
    "PL": "lodzi|wroclawiu|varsave|varsavi|варшави",
    "PS": "رام الله",
    "RO": "bukareszcie|bukuresti|bukurestu",
    "RS": "belgradzie|belehrade|pristini|pristine|приштини|beogradu",
    "RU": "moskve|moskvi|moskvada|kazane",
    "SD": "الخرطوم",
    "SK": "bratislave|bratyslawie|bratislavi",
    "TR": "stambule|ankarze|ankare|istanbule|istanbulu|hatay|stambulu",
    "UA": "kyjeve|kijevu|kijowie|ужгороді|ужгород|чернівцях|черновцах",
    "US": "nowym jorku|njujorku|njujork|њујорку|њујорк|nyu-york|vasinqton|vasingtonu|vasington|вашингтону|washingtonu",
    "VU": "port vila",
}
"""Names parted by strokes, by the ISO 3166 code of the country."""

EAST_ASIAN: Final = {
    "AM": "埃里温|耶烈万|예레반",
    "AT": "ウイーン",
    "BW": "哈博罗内",
    "CN": (
        "博鳌|拉萨|敦煌|칭다오|청두|산둥|산동|옌타이|시안|우한|우시|텐진|톈진|하얼빈|다롄|옌지|단둥|광저우|난징|항저우|충칭|쿤밍|"
        "ラサ|ハルビン|アモイ|マカオ"
    ),
    "CV": "普拉亚",
    "DE": "エルマウ|フランクフルト",
    "ET": "亚的斯亚贝巴|アジスアベバ",
    "FJ": "楠迪",
    "FR": "ビアリッツ|니스|戛纳|尼斯|斯特拉斯堡|ストラスブール",
    "GB": "コーンウォール|カービスベイ|글래스고|格拉斯哥|グラスゴー|爱丁堡|エディンバラ",
    "GQ": "马拉博",
    "BG": "索非亚",
    "CH": "ジュネーブ|达沃斯|제네바|苏黎世|洛桑|ローザンヌ|モントルー",
    "ID": "巴厘岛|발리|バリ|バリ島|万隆|반둥|バンドン",
    "IQ": "バグダッド",
    "IT": "カプリ|タオルミーナ|ヴェネツィア|ベネチア|ルッカ|威尼斯|바티칸시국",
    "JP": (
        "广岛|히로시마|오사카|교토|나고야|후쿠오카|삿포로|요코하마|고베|나가사키|센다이|나하|伊勢志摩|洞爺湖|軽井沢|箱根|沖縄|"
        "沖縄県|広島県|志摩"
    ),
    "KE": "나이로비",
    "KR": "판문점|경주|평창|창원|안동|济州岛|済州|済州島|慶州|板门店|板門店|汉城|开城",
    "KZ": "アルマティ|ヌルスルタン|누르술탄",
    "LA": "ビエンチャン|비엔티엔",
    "LK": "科伦坡",
    "LT": "ビリニュス",
    "LV": "유르말라",
    "MM": "内比都|ネーピードー|네피도",
    "MY": "槟城|布城|プトラジャヤ|푸트라자야",
    "NL": "ハーグ",
    "NZ": "오클랜드|オークランド|クイーンズタウン",
    "PH": "宿务|宿雾|セブ",
    "PS": "ラマッラ|拉姆安拉|라말라",
    "QA": "杜哈",
    "RW": "基加利",
    "SK": "ブラチスラバ",
    "SO": "哈尔格萨",
    "SS": "朱巴",
    "TH": "푸켓|清迈|普吉|普吉岛|치앙마이|チェンマイ",
    "TW": "花莲|金门|桃园|马祖|澎湖|屏东|宜兰",
    "UA": "キエフ|키이우|基辅",
    "US": (
        "워싱턴|하와이|华盛顿dc|华盛顿特区|华盛顿哥伦比亚特区|ワシントンdc|安克雷奇|檀香山|夏威夷|ワシントン|ハワイ|アンカレッジ|サニーランズ|キャンプ・デービッド|戴维营|海湖庄园|마라라고|"
        "캠프 데이비드"
    ),
    "UZ": "タシケント|サマルカンド|사마르칸트",
    "VE": "加拉加斯",
    "VN": "다낭|하노이|岘港",
}
"""Towns and meeting places as Chinese, Japanese and Korean name them, where the gazetteer's table lacks the name;
Chinese names in simplified ideographs."""

WESTERN: Final = {
    "AE": "abou dhabi",
    "BE": "gand",
    "CA": "charlevoix|kananaskis",
    "CH": "geneve|genf|ginebra|genebra|ginevra|genfi|montreux|bale|basilea",
    "DE": "elmau|ramstein|aix-la-chapelle",
    "EG": "charm el-cheikh",
    "ES": "barcelona",
    "FI": "χελσινκι",
    "FR": "evian",
    "IT": "venedig|venise|venecia|venezia|firenze|bari|taormina",
    "JP": "ise-shima",
    "NL": "l'aja|haia|den bosch",
    "PT": "λισαβονα",
    "SI": "brdo|brdo pri kranju",
    "US": "ουασινγκτον|וושינגטון",
}
"""Towns as Western languages and Greek name them."""

SOUTHEAST_ASIAN: Final = {
    "AT": "wina|เวียนนา",
    "AU": "แคนเบอร์รา|ซิดนีย์",
    "BD": "ธากา",
    "BE": "บรัสเซลส์",
    "BN": "บันดาร์เสรีเบกาวัน|บันดาร์เสรีเบกาวาน",
    "CH": "jenewa|gio-ne-vo|เจนีวา",
    "CN": "ปักกิ่ง|เซี่ยงไฮ้|คุนหมิง|หนานหนิง",
    "CU": "la ha-ba-na|la ha-bana",
    "DE": "เบอร์ลิน",
    "FR": "ปารีส",
    "GB": "ลอนดอน",
    "ID": "nusa dua|labuan bajo|gia-cac-ta|จาการ์ตา|บาหลี",
    "IN": "นิวเดลี",
    "IT": "โรม",
    "JP": "to-ky-o|โตเกียว|เกียวโต|โอซากา",
    "KH": "พนมเปญ|เสียมราฐ",
    "KR": "โซล",
    "LA": "vieng chan|luong pha-bang|เวียงจันทน์|หลวงพระบาง",
    "LK": "โคลัมโบ",
    "MM": "nay-pi-to|ย่างกุ้ง|เนปยีดอ",
    "MY": "langkawi|กัวลาลัมเปอร์|ลังกาวี|ปุตราจายา",
    "NP": "กาฐมาณฑุ",
    "PH": "มะนิลา",
    "RU": "มอสโก",
    "TH": (
        "bang coc|กรุงเทพ|กรุงเทพฯ|กรุงเทพมหานคร|เชียงใหม่|เชียงราย|ภูเก็ต|พัทยา|หัวหิน|ขอนแก่น|กระบี่|สงขลา|อยุธยา|นครพนม|หนองคาย"
    ),
    "US": "niu yooc|niu-yooc|oa-sinh-ton|นิวยอร์ก|วอชิงตัน|วอชิงตัน ดี.ซี.|ซานฟรานซิสโก|ลอสแอนเจลิส",
    "VN": "ฮานอย|โฮจิมินห์|ดานัง",
}
"""Towns as Indonesian, Malay, Thai and Vietnamese name them."""
