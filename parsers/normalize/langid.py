"""Tells the language a text is written in: by script first, by letters and function words next, by a model last.

Function words stand in running prose and hardly in menus, so a page's body outweighs furniture in another language.
The tables answer in well under a millisecond; the statistical model (py3langid) is loaded only for a text of some
length in a language that the tables do not know.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import Final

from parsers.normalize.calendars import MONTHS

SAMPLE: Final = 1_500
"""Characters read of a text; more would not change the answer: 700 give the same on 2,000 releases."""
MIN_LETTERS_FOR_MODEL: Final = 80
"""Below this length the statistical model guesses, so it is not asked."""

# Ranges of letters and their script.
_SCRIPTS: Final[tuple[tuple[int, int, str], ...]] = (
    (0x0041, 0x005A, "latin"), (0x0061, 0x007A, "latin"), (0x00C0, 0x00D6, "latin"), (0x00D8, 0x00F6, "latin"),
    (0x00F8, 0x024F, "latin"), (0x0370, 0x03FF, "greek"), (0x0400, 0x052F, "cyrillic"), (0x0530, 0x058F, "armenian"),
    (0x05D0, 0x05EA, "hebrew"), (0x0620, 0x06FF, "arabic"), (0x0900, 0x097F, "devanagari"), (0x0980, 0x09FF, "bengali"),
    (0x0A00, 0x0A7F, "gurmukhi"), (0x0A80, 0x0AFF, "gujarati"), (0x0B80, 0x0BFF, "tamil"), (0x0C00, 0x0C7F, "telugu"),
    (0x0D80, 0x0DFF, "sinhala"), (0x0E00, 0x0E7F, "thai"), (0x0E80, 0x0EFF, "lao"), (0x1000, 0x109F, "burmese"),
    (0x10A0, 0x10FF, "georgian"), (0x1100, 0x11FF, "hangul"), (0x1200, 0x137F, "ethiopic"), (0x1780, 0x17D3, "khmer"),
    (0x1C90, 0x1CBF, "georgian"), (0x1E00, 0x1EFF, "latin"), (0x1F00, 0x1FFF, "greek"), (0x3041, 0x30FA, "kana"),
    (0x3400, 0x4DBF, "han"), (0x4E00, 0x9FFF, "han"), (0xAC00, 0xD7A3, "hangul"),
)  # fmt: skip
# A language that alone uses its script needs no words.
_SOLE: Final[Mapping[str, str]] = {
    "kana": "ja", "hangul": "ko", "hebrew": "he", "greek": "el", "gurmukhi": "pa", "bengali": "bn", "gujarati": "gu",
    "tamil": "ta", "telugu": "te", "sinhala": "si", "thai": "th", "lao": "lo", "khmer": "km", "burmese": "my",
    "georgian": "ka", "armenian": "hy", "ethiopic": "am",
}  # fmt: skip
# Ideograms in forms that Japan alone uses, and its era names: a title may hold no kana at all.
_JAPANESE_FORMS: Final = re.compile(
    "[発対応実経済戦総団駅広権検県渋択鉄売両労働込録説価]|[仏処様歳毎黒竜児帰]|会見|令和|平成|昭和"
)
# Japan prints some ideograms as the mainland simplified them (会国学), others as Taiwan keeps them (電話談): a text
# that has both is Japanese.
_SIMPLIFIED: Final = re.compile("[会国学来点区当声体医]")
_TRADITIONAL: Final = re.compile("[電話談議員長記訪問開閣題報東業車門関]")
# A character of these scripts says as much as several letters of an alphabet.
_DENSE: Final[Mapping[str, float]] = {"han": 3.5, "kana": 2.0, "hangul": 2.5}

# The commonest function words, fullest where neighbours are close (Danish and Norwegian, Czech and Slovak), and the
# words of which titles are made, since a title has few function words.
_WORDS: Final[Mapping[str, str]] = {
    "en": (
        "the of and to in for on with is that by at from as are was be has have this it its an will we "
        "our their not his which been would he they who were about all your what how also between "
        "regarding concerning following press briefing remarks statement speech conference foreign "
        "ministry spokesperson spokeswoman secretary call day interview message readout visit meeting "
        "meetings department daily week question questions answer answers media note into after during "
        "embassy ambassador joint government talks comment independence president's"
    ),
    "fr": (
        "le la les des du et de en un une dans pour sur par avec au aux est que qui ce cette ces sont a "
        "été nous vous pas plus il elle ont son ses leur leurs ne se à entre être nos votre notre dont "
        "lors afin déclaration ministre étrangères affaires entretien porte-parole point presse "
        "communiqué discours conférence intervention ministère visite"
    ),
    "de": (
        "der die das und den von mit zu im des für auf dem ist in ein eine einer eines nicht sich auch "
        "wir sie es als bei zum zur wird werden hat haben sind über nach durch aus an dass um vor ich "
        "einem einen wie oder rede erklärung erklärungen pressekonferenz auswärtigen bundesminister "
        "bundesministers bundesministerin außenminister außenministerin regierungspressekonferenz "
        "auswärtiges amt amts pressemitteilung interview grußwort anlässlich gespräch"
    ),
    "es": (
        "el la los las de del y en que por con para un una se es al lo su sus como más ha han este esta "
        "entre sobre no son también fue ser está nuestro nuestra durante hacia desde ante muy pero "
        "comunicado prensa declaración ministro ministra relaciones exteriores discurso intervención "
        "embajada nota canciller conjunta palabras visita"
    ),
    "pt": (
        "o a os as do da dos das de e em no na nos nas que por com para um uma se é ao aos não mais como "
        "foi ser são seu sua pelo pela entre sobre também este esta à às nosso nossa está pelos pelas "
        "nota imprensa ministro relações exteriores discurso pronunciamento comunicado entrevista visita "
        "embaixador conjunta"
    ),
    "it": (
        "il lo la i gli le di del della dei delle dello degli e in nel nella che per con un una si è al "
        "alla alle non più sono come anche da dal dalla su sul sulla ha ed questo questa tra nell dell "
        "all agli ministro affari esteri dichiarazione comunicato stampa intervento intervista incontro "
        "farnesina nota colloquio visita"
    ),
    "pl": (
        "w i z na do się że o jest nie to dla od przez oraz po jak za są przy który która które także ze "
        "tym tego będzie był była być jego ich we między pod czy ma został została sprawie oświadczenie "
        "ministra minister spraw zagranicznych komunikat wystąpienie rzecznik rzecznika wizyta rozmowa"
    ),
    "sv": (
        "och i att det som en på är av för med den till har ett om de inte vi kan från vid också sin var "
        "men eller under mellan denna detta ska efter skulle vår våra samt jag han hon utrikesminister "
        "utrikesministern uttalande tal statsrådet pressmeddelande regeringen besök utrikesdepartementet"
    ),
    "no": (
        "sa blitt neste uke mye noe hva dagens og i at det som en på er av for med den til har et om de ikke vi "
        "kan fra ved også sin var men "
        "eller under mellom denne dette skal etter vil vår våre jeg være bli norge norske regjeringen "
        "blir sier hun ha utenriksminister utenriksministeren tale pressemelding uttalelse "
        "utenriksdepartementet"
    ),
    "da": (
        "sagde blevet næste uge meget noget hvad desuden og i at det som en på er af for med den til har et om "
        "de ikke vi kan fra ved også sin var men "
        "eller under mellem denne dette skal efter vil vores jeg være blive danske regeringen bliver hun "
        "siger over mod udenrigsminister udenrigsministeren tale pressemeddelelse udtalelse "
        "udenrigsministeriet"
    ),
    "fi": (
        "ja on ei se että oli ovat hän myös mutta kun joka jotka sekä tai mukaan kanssa olla ole sen tämä "
        "tämän välillä jälkeen hänen suomen ulkoministeri ministeri me jossa kuin vuoden tiedote puhe "
        "ulkoministerin valtioneuvosto"
    ),
    "tr": (
        "ve bir bu için ile da de olarak olan ne en çok daha gibi kadar sonra ancak ya hem ki olduğu "
        "olduğunu arasında üzere edilmiştir etmiştir olmuştur sayın tarafından ilişkin konusunda değil "
        "her bizim biz dışişleri bakanlığı bakanı sözcüsü sözcüsünün açıklama açıklaması basın hakkında "
        "bilgi toplantısı"
    ),
    "nl": (
        "de het een van en in is op te dat die voor met zijn niet aan er om ook als door bij naar uit "
        "heeft worden wordt deze dit we ons onze over tot hebben maar tussen werd kunnen zal toespraak "
        "minister buitenlandse zaken verklaring persbericht"
    ),
    "cs": (
        "a v se na je že s z do o i k by ve to pro za jsou od který která které po jako při také aby není "
        "byl byla bylo jeho mezi podle ze ale však nebo svou své dne budou bude prohlášení ministerstva ministerstvo "
        "zahraničních věcí ministr ministra ministryně prezident prezidenta republiky vlády předseda předsedy projev "
        "tisková tiskové konference rozhovor setkání zpráva vyjádření mluvčí velvyslanec česká české"
    ),
    "sk": (
        "a v sa na je že s z do o i k by vo to pre za sú od ktorý ktorá ktoré po ako pri tiež aby nie bol "
        "bola bolo jeho medzi podľa zo ale však alebo svoju dňa budú bude aj vyhlásenie ministerstva ministerstvo "
        "zahraničných vecí minister ministra ministerka prezident prezidenta prezidentka republiky vlády predseda "
        "prejav tlačová konferencia rozhovor stretnutie stanovisko hovorca veľvyslanec slovenská slovenskej"
    ),
    "hu": (
        "a az és hogy nem is egy meg van el csak de volt már ezt azt vagy mint még magyar között szerint "
        "után kell lesz ki által ezért való amely minden arra"
    ),
    "ro": (
        "și de în la a cu pe care din pentru nu este că un o al ale au fost ca mai sau prin sunt între să "
        "se lui acest această dintre asupra privind după ministrul către iar ministrului afacerilor externe "
        "președintele președintelui preşedintele preşedintelui româniei "
        "declarația declaraţia declarații discursul mesajul "
        "comunicat presă întrevederea convorbire interviul ambasadorul guvernului republicii moldova"
    ),
    "hr": (
        "i u je na se za da su od s o koji koja koje će te kao ne iz bi ili sve što nije biti bio bila između prema "
        "također vijeće uz svih ovog tijekom vanjskih ministarstvo predsjednik suradnje sigurnost susret priopćenje "
        "hrvatske rekao razgovarao europskih republike gdje prije poslova ministar odnosa zemalja vlade održao održan "
        "sastao dviju dvije europske europska svijetu mjesto uvjeti tjedna riječ članica podrške vanjski hrvatski "
        "hrvatska ministri obrane potpredsjednik vlada bosne tko čelnik unije"
    ),
    "sr-latn": (
        "i u je na se za da su od s o koji koja koje će te kao ne iz bi ili sve što nije biti bio bila između prema "
        "takođe sa svih ovog tokom spoljnih ministarstvo predsednik saradnje bezbednost sastanak saopštenje srbije "
        "rekao razgovarao evropskih republike gde pre posle danas ministar srpske poslova odnosa zemalja vlade održao "
        "održan sastao dve evropske evropska svetu mesto uslovi nedelje reč članica podrške spoljni srbija srpski "
        "ministri odbrane potpredsednik vlada bosne ko lider unije ambasador ambasadorom beogradu kosovu"
    ),
    "sl": (
        "dejal prihodnji teden sta naj tem tako in v je na se za da so od z o ki kot ne iz bi ali vse kar ni "
        "biti bil bila med po tudi pri s "
        "svoje ter do lahko ob slovenije"
    ),
    "lt": (
        "ir į kad iš su yra buvo kaip apie dėl už tai taip pat bei arba bus lietuvos kuris kuri tarp "
        "pagal prie po jo šios šio"
    ),
    "lv": (
        "un ir ar uz no par ka kas bija arī lai pie pēc kā vai tika gan valsts latvijas starp savu šo tās "
        "tiek kuru ministrs būs jau ārlietu"
    ),
    "et": (
        "ja on et ei see kui oli ka mis ning või eesti kes oma selle meie seda aga siis nii ta "
        "välisminister vahel kohta pärast poolt üle"
    ),
    "is": ("og að í er á til um sem við af var með fyrir ekki það en frá hefur þess þar eru íslands því hann verður"),
    "sq": "dhe të në e i me për që një nga si është janë se ka ky kjo më po do cilat ministri midis nuk",
    "ca": (
        "el la els les de del i en que per amb un una es al no són com més aquest aquesta dels entre "
        "sobre també ha a és ser als pel"
    ),
    "az": (
        "və bir bu üçün ilə da də olaraq olan ki daha kimi sonra isə edən edilib olub tərəfindən "
        "azərbaycan barədə respublikasının nazirliyi arasında cənab"
    ),
    "uz": (
        "va bu bilan uchun bir ham da ni dan ga o'zbekiston respublikasi tomonidan hamda bo'lgan ular haqida o'rtasida"
    ),
    "id": (
        "dan yang di untuk dengan dari pada ini dalam adalah itu tidak akan oleh juga ke sebagai atau "
        "telah kepada para bahwa antara indonesia menteri luar negeri karena secara saya kami republik kementerian "
        "presiden duta besar pernyataan pertemuan kunjungan bertemu konferensi pers siaran menlu dubes selasa rabu"
    ),
    "ms": (
        "dan yang di untuk dengan dari pada ini dalam adalah itu tidak akan oleh juga ke sebagai atau "
        "telah kepada para bahawa antara malaysia menteri luar negara kerana secara saya kami boleh ialah negeri "
        "kementerian kenyataan akhbar dato dato' datuk mesyuarat lawatan rasmi beliau dua hala timbalan memaklumkan "
        "berkata kerajaan bertarikh selaku siaran wisma putra putrajaya selasa rabu"
    ),
    "tl": "ang ng sa na mga at ay para ni kay si hindi ito ating aming pilipinas kanyang mula bilang ngunit",
    "sw": ("na ya wa kwa katika ni za la kuwa hii cha vya huo hiyo yake watu nchi serikali waziri pia lakini kutoka"),
    "vi": (
        "và của là các có trong cho với được không một những đã này người về tại để ngày theo trên từ "
        "việt nam bộ ngoại giao thứ trưởng giữa hai nước"
    ),
    "mt": "il ta u li fil minn għal ma tal dan din kien hija huwa biex aktar bejn",
    "ga": "an na agus ar le is go bhí sé do ag ní bhfuil faoi chun éireann idir atá",
    "eo": "la kaj de en estas al kun por ne kiu kiuj pri oni tiu ankaŭ",
    "ru": (
        "и в не на что с по о как а к из за от для это его так же вы мы у но был была были есть бы или "
        "при только об также после до между во со их которые который которая ситуации вопрос мид россии "
        "официального официальный представителя представитель дел министра министр иностранных заявление "
        "заявления брифинг поздравление поздравил поздравила интервью ответ ответы выступление российской "
        "федерации года днем взаимодействие сми провел провела состоялся состоялась состоялось встреча встречи "
        "встретился встрече беседа переговоры телефонный разговор принял приняла участие посол посла посольство "
        "комментарий обращение приветствие соболезнования соболезнование направил губернатор губернатора глава главы "
        "республики президента президентом правительства сообщил сообщила заявил заявила отметил отметила подчеркнул "
        "уважаемые дорогие соотечественники поздравляю вас вам нас итогам случаю праздником"
    ),
    "uk": (
        "і в та на що з до не за у про як від для це його так також але був була були є або при після між "
        "із зі їх які який яка щодо під й україни питання міністра міністр закордонних справ заява "
        "звернення представника брифінг коментар привітання відповідь року зустріч зустрічі зустрівся провів провела "
        "відбулася відбувся відбулась телефонна розмова президента президентом посол посла посольство співчуття "
        "повідомив заявив зазначив наголосив шановні виступ участь голова голови уряду"
    ),
    "be": (
        "і ў на што з да не за у пра як ад для гэта яго так таксама але быў была былі ёсць або пры пасля "
        "паміж якія які якая беларусі міністр міністра замежных спраў заява каментар прэс беларусь"
    ),
    "bg": (
        "и в на не че за се от с да по е са като но това към при или след между който която които бе беше "
        "във със ще му им те го министър министърът външните работи изявление позиция министерството президентът "
        "посланикът посланик речта поздрави заяви интервю среща проведе република българия"
    ),
    "sr": (
        "и у је на се за да су од с о који која које ће те као не из би или све што није бити био била "
        "између према са министар србије спољних послова саопштење изјава министарство"
    ),
    "mk": "и во на не дека за се од со да по е како но ова кон при или меѓу кој која кои беше ќе му им ги",
    "kk": ("және мен бұл үшін бір да де бойынша туралы болып қазақстан республикасының арасында осы деп сондай"),
    "ky": "жана менен бул үчүн бир да деп боюнча жөнүндө кыргыз республикасынын тууралуу",
    "tg": "ва дар ба аз бо ки барои ин як то буд аст тоҷикистон ҷумҳурии дигар",
    "mn": "нь ба болон энэ юм байна монгол улсын гэж тухай хооронд",
    "ar": (
        "في من على إلى أن التي الذي هذا هذه عن مع ما لا كما أو بين ذلك كل قد تم بعد خلال وزير الخارجية "
        "وقد وأن حيث بيان كلمة وزارة تصريح مؤتمر صحفي رئيس السيد"
    ),
    "fa": "در از به که این را با است برای آن یک خود تا کرد بر هم نیز شد وی می شده امور خارجه کشور های",
    "ur": "کے کی میں ہے اور سے کا کو نے پر کہ یہ ہیں اس بھی تھا ان کر ہو گیا وزیر خارجہ نہیں",
    "ps": "د په او چې کې ته دی له سره هم شي دا يې څخه وزير بهرنيو",
    "hi": "के में की है और से का को ने पर कि यह हैं इस भी था लिए नहीं एक कर हो गया",
    "mr": "आणि आहे या च्या मध्ये हे ते की होते केले करण्यात येथे",
    "ne": "र को मा छ ले लाई हो भएको गरेको नेपाल यो तथा पनि",
}

# Letters of one language, or of very few, among those of its script.
_LETTERS: Final[Mapping[str, str]] = {
    "ß": "de", "ñ": "es", "¿": "es", "ã": "pt", "õ": "pt et", "ł": "pl", "ą": "pl lt", "ę": "pl lt", "ś": "pl",
    "ź": "pl",
    "ż": "pl mt", "ğ": "tr az", "ı": "tr az", "ş": "tr az", "ə": "az", "å": "sv no da", "ø": "no da", "æ": "no da is",
    "ř": "cs", "ě": "cs", "ů": "cs", "ľ": "sk", "ĺ": "sk", "ŕ": "sk", "ő": "hu", "ű": "hu", "ț": "ro", "ș": "ro",
    "ă": "ro vi", "ē": "lv", "ļ": "lv", "ņ": "lv", "ķ": "lv", "ģ": "lv", "ė": "lt", "į": "lt", "ų": "lt", "đ": "vi hr",
    "ơ": "vi", "ư": "vi", "ð": "is", "þ": "is", "ħ": "mt", "ċ": "mt", "ġ": "mt", "ĉ": "eo", "ĝ": "eo",
    "ы": "ru be kk ky mn", "э": "ru be kk ky mn tg", "ё": "ru be", "і": "uk be kk", "ї": "uk", "є": "uk", "ґ": "uk",
    "ў": "be", "ј": "sr mk", "љ": "sr mk", "њ": "sr mk", "ћ": "sr", "ђ": "sr", "ќ": "mk", "ѓ": "mk", "ѕ": "mk",
    "ә": "kk", "қ": "kk tg", "ұ": "kk", "ү": "kk ky mn", "ө": "kk ky mn", "ң": "kk ky", "ғ": "kk tg", "ҷ": "tg",
    "ӣ": "tg",
    "ة": "ar", "ى": "ar", "إ": "ar", "أ": "ar", "ك": "ar", "ي": "ar", "پ": "fa ur ps", "چ": "fa ur ps",
    "گ": "fa ur",
    "ژ": "fa", "ک": "fa ur", "ی": "fa ur", "ٹ": "ur", "ڈ": "ur", "ڑ": "ur", "ں": "ur", "ے": "ur", "ہ": "ur", "ھ": "ur",
    "ځ": "ps", "څ": "ps", "ړ": "ps", "ږ": "ps", "ښ": "ps", "ې": "ps", "ۍ": "ps",
    "ळ": "mr",
}  # fmt: skip
_LETTER_WEIGHT: Final = 0.35
_SCRIPT_OF: Final[Mapping[str, frozenset[str]]] = {
    "cyrillic": frozenset(("ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "tg", "mn")),
    "arabic": frozenset(("ar", "fa", "ur", "ps")),
    "devanagari": frozenset(("hi", "mr", "ne")),
}
_OTHER_SCRIPTS: Final = frozenset().union(*_SCRIPT_OF.values())
_TOKEN: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_APOSTROPHE: Final = re.compile("['’]")
_INDIC_TOKEN: Final = re.compile(r"[ऀ-ॿ]+")
_LACK: Final = 0.3
_ENOUGH: Final = 1.0
"""Evidence that settles the matter: one word of one language alone, or several shared ones."""
_THIN: Final = 12
"""Words for each vote of a function word, at most: with fewer votes the language is one that the tables lack."""
_CLEAR: Final = 1.25
"""How far ahead of the declared language another must be to overrule it."""


@cache
def _votes() -> dict[str, tuple[tuple[str, ...], float]]:
    """For each function word the languages that have it, and the weight of its vote for each."""
    owners: dict[str, list[str]] = {}
    for language, words in _WORDS.items():
        for word in dict.fromkeys(words.split()):
            owners.setdefault(word, []).append(language)
    for language in _WORDS.keys() & MONTHS.keys():
        for name in MONTHS[language].replace("|", " ").split():
            if len(name) > 3 and language not in owners.setdefault(name, []):
                owners[name].append(language)
    return {word: (tuple(languages), 1 / len(languages)) for word, languages in owners.items()}


@lru_cache(maxsize=4096)
def _script_of(letter: str) -> str | None:
    code = ord(letter)
    if not letter.isalpha() and not 0x0900 <= code <= 0x17D3:  # Indic vowel signs are no letters to Unicode
        return None
    return next((script for first, last, script in _SCRIPTS if first <= code <= last), None)


@cache
def _letters_of(script: str) -> re.Pattern[str]:
    """Runs of letters of a script."""
    return re.compile(
        "[" + "".join(f"{chr(first)}-{chr(last)}" for first, last, name in _SCRIPTS if name == script) + "]+"
    )


def _count(sample: str, script: str) -> int:
    return sum(map(len, _letters_of(script).findall(sample)))


def _script(sample: str, letters: set[str]) -> str | None:
    """The script that carries most of a text of these letters; kana beside ideograms makes it Japanese."""
    scripts = {_script_of(letter) for letter in letters} - {None}
    if len(scripts) < 2:
        return next(iter(scripts), None)
    counts = Counter({script: _count(sample, script) for script in scripts if script})
    if counts["kana"] and counts["han"]:
        japanese = counts["kana"] > 0.08 * counts["han"]
        moved = counts.pop("han" if japanese else "kana")
        counts["kana" if japanese else "han"] += moved
    return max(counts, key=lambda name: counts[name] * _DENSE.get(name, 1.0))


def _cast_votes(lowered: str, token: re.Pattern[str]) -> Iterator[tuple[tuple[str, ...], float]]:
    """The languages that each function word of a text in small letters speaks for, and how much it says for each."""
    votes = _votes()
    for word, times in Counter(lowered.split()).items():
        if word.isalpha():  # most words: no punctuation, no mark that a script adds to its letters
            if vote := votes.get(word):
                yield vote[0], vote[1] * times
            continue
        for part in token.findall(word):
            vote = votes.get(part)
            if vote is None and ("'" in part or "’" in part):
                vote = votes.get(_APOSTROPHE.split(part)[-1])
            if vote:
                yield vote[0], vote[1] * times


def _scores(sample: str, letters: set[str], script: str) -> dict[str, float]:
    """The evidence for each language of a script: votes of function words and of letters."""
    allowed = _SCRIPT_OF.get(script)
    scores: dict[str, float] = {}
    lowered = sample.replace("İ", "i").lower()
    for languages, weight in _cast_votes(lowered, _INDIC_TOKEN if script == "devanagari" else _TOKEN):
        for language in languages:
            scores[language] = scores.get(language, 0.0) + weight
    for letter in _LETTERS.keys() & {letter.lower() for letter in letters}:
        owners = _LETTERS[letter].split()
        for language in owners:
            scores[language] = scores.get(language, 0.0) + _LETTER_WEIGHT * lowered.count(letter) / len(owners)
    if script == "cyrillic":
        _weigh_absence(lowered, scores)
    if allowed is not None:
        return {language: score for language, score in scores.items() if language in allowed}
    return {language: score for language, score in scores.items() if language not in _OTHER_SCRIPTS}


_SOFT_SIGN: Final = re.compile("ь")
_WITHOUT_SOFT_SIGN: Final = frozenset(("bg", "sr", "mk"))
"""Languages that write no soft sign, or, as Bulgarian, before "о" alone (Cyrillic alphabets, ISO 9)."""


def _weigh_absence(lowered: str, scores: dict[str, float]) -> None:
    """Discount Cyrillic languages that lack a letter of the text, or whose commonest own letter the text lacks."""
    letters = len(lowered)
    eastern = any(lowered[found.end() : found.end() + 1] != "о" for found in _SOFT_SIGN.finditer(lowered))
    if eastern:
        for language in scores.keys() & _WITHOUT_SOFT_SIGN:
            scores[language] *= _LACK
    for letter in "ыэёіїєўјљњћђќѓ":
        if lowered.count(letter) * 300 > letters:
            for language in scores.keys() - _LETTERS[letter].split():
                scores[language] *= _LACK
    if letters >= 60:
        for language, own in (("uk", "і"), ("be", "і"), ("ru", "ы"), ("kk", "ы"), ("mk", "ј"), ("sr", "ј")):
            if language in scores and own not in lowered and not (eastern and language == "ru"):
                scores[language] *= _LACK


def _ask_model(sample: str) -> str | None:
    """The statistical model's answer for a language that the tables do not know."""
    from py3langid.langid import classify  # heavy: numpy and a model of its own, so loaded only when needed

    language, _ = classify(sample)
    return str(language)


def identify(text: str, declared: str | None = None) -> str | None:
    """The ISO 639-1 code of the language a text is written in, or None where the text does not tell.

    `declared` is what page or caller says. It decides where the text is too short to tell, or speaks for it about
    as well as for its best neighbour; a text plainly in another language overrules it.
    """
    hint = declared.replace("_", "-").partition("-")[0].lower() if declared else None
    hint = {"nb": "no", "nn": "no", "iw": "he", "in": "id", "cn": "zh", "jp": "ja", "ua": "uk", "kr": "ko"}.get(
        hint or "", hint
    )
    sample = text[:SAMPLE]
    letters = set(sample)
    script = _script(sample, letters)
    if script is None:
        return hint
    if script == "han":
        mixed = _SIMPLIFIED.search(sample) is not None and _TRADITIONAL.search(sample) is not None
        short = len(sample) < 40
        return "ja" if (short and (mixed or hint == "ja")) or _JAPANESE_FORMS.search(sample) else "zh"
    if script in _SOLE:
        return "yi" if script == "hebrew" and hint == "yi" else _SOLE[script]
    scores = _scores(sample, letters, script)
    if "sr-latn" in scores:
        scores["sr"] = scores.pop("sr-latn")
    best = max(scores, key=scores.__getitem__, default=None)
    known = script != "latin" or best is None or scores[best] * _THIN >= sample.count(" ")
    if best is not None and scores[best] >= _ENOUGH and known:
        if hint and scores.get(hint, 0.0) * _CLEAR >= scores[best]:
            return hint
        return best
    if hint and (script == "latin") == (hint not in _OTHER_SCRIPTS - {"sr"}):
        return hint
    if _count(sample, script) >= MIN_LETTERS_FOR_MODEL:
        return _ask_model(sample)
    return best if best is not None and scores[best] > 0.45 else None
