"""The language of texts and titles, whatever stands around them."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from parsers.normalize.langid import identify
from tests.parsers.normalize.timing import is_quick

SENTENCES = {
    "en": "The minister said that the talks would go on next week and that both sides had agreed on the agenda.",
    "ru": "Министр заявил, что переговоры продолжатся на следующей неделе и что стороны согласовали повестку дня.",
    "uk": "Міністр заявив, що переговори триватимуть наступного тижня і що сторони узгодили порядок денний.",
    "be": "Міністр заявіў, што перамовы працягнуцца на наступным тыдні і што бакі ўзгаднілі парадак дня.",
    "bg": "Министърът заяви, че преговорите ще продължат през следващата седмица и че страните са се договорили.",
    "sr": "Министар је изјавио да ће се преговори наставити следеће недеље и да су стране усагласиле дневни ред.",
    "mk": "Министерот изјави дека преговорите ќе продолжат следната недела и дека страните го усогласиле дневниот ред.",
    "kk": "Министр келіссөздер келесі аптада жалғасатынын және тараптар күн тәртібін келіскенін мәлімдеді.",
    "fr": "Le ministre a déclaré que les entretiens se poursuivraient la semaine prochaine à Paris.",
    "de": "Der Minister sagte, dass die Gespräche in der nächsten Woche fortgesetzt werden und die Tagesordnung steht.",
    "es": "El ministro declaró que las conversaciones continuarán la próxima semana y que la agenda está acordada.",
    "pt": "O ministro declarou que as conversações continuarão na próxima semana e que a agenda já foi acordada.",
    "it": "Il ministro ha dichiarato che i colloqui proseguiranno la prossima settimana e che l'agenda è pronta.",
    "pl": "Minister oświadczył, że rozmowy będą kontynuowane w przyszłym tygodniu i że ustalono program.",
    "sv": "Ministern sade att samtalen fortsätter nästa vecka och att båda sidor har enats om dagordningen.",
    "no": "Ministeren sa at samtalene fortsetter neste uke, og at begge sider er blitt enige om dagsordenen.",
    "da": "Ministeren sagde, at samtalerne fortsætter i næste uge, og at begge sider er blevet enige om dagsordenen.",
    "fi": "Ministeri sanoi, että keskustelut jatkuvat ensi viikolla ja että osapuolet ovat sopineet asialistasta.",
    "nl": "De minister zei dat de gesprekken volgende week worden voortgezet en dat beide partijen het eens zijn.",
    "cs": "Ministr prohlásil, že rozhovory budou pokračovat příští týden a že se strany dohodly na programu.",
    "sk": "Minister vyhlásil, že rozhovory budú pokračovať budúci týždeň a že strany sa dohodli na programe.",
    "hu": "A miniszter kijelentette, hogy a tárgyalások jövő héten folytatódnak, és hogy a felek megegyeztek.",
    "ro": "Ministrul a declarat că discuțiile vor continua săptămâna viitoare și că părțile au convenit agenda.",
    "hr": "Ministar je izjavio da će se razgovori nastaviti sljedeći tjedan te da su se strane dogovorile o temama.",
    "sl": "Minister je dejal, da se bodo pogovori nadaljevali prihodnji teden in da sta se strani dogovorili.",
    "lt": "Ministras pareiškė, kad derybos bus tęsiamos kitą savaitę ir kad šalys susitarė dėl darbotvarkės.",
    "lv": "Ministrs paziņoja, ka sarunas turpināsies nākamnedēļ un ka puses ir vienojušās par darba kārtību.",
    "et": "Minister ütles, et kõnelused jätkuvad järgmisel nädalal ja et pooled on päevakorras kokku leppinud.",
    "el": "Ο υπουργός δήλωσε ότι οι συνομιλίες θα συνεχιστούν την επόμενη εβδομάδα.",
    "tr": "Bakan, görüşmelerin gelecek hafta devam edeceğini ve tarafların gündem konusunda anlaştığını söyledi.",
    "az": "Nazir bildirib ki, danışıqlar gələn həftə davam edəcək və tərəflər gündəlik üzrə razılığa gəlib.",
    "id": "Menteri mengatakan bahwa pembicaraan akan berlanjut pekan depan dan kedua pihak telah menyepakati agenda.",
    "vi": "Bộ trưởng cho biết các cuộc đàm phán sẽ tiếp tục vào tuần tới và hai bên đã thống nhất chương trình.",
    "zh": "部长表示，会谈将于下周继续进行，双方已就议程达成一致。",
    "ja": "大臣は、協議を来週も続けることで双方が一致したと述べました。",
    "ko": "장관은 회담이 다음 주에도 계속될 것이며 양측이 의제에 합의했다고 말했다.",
    "ar": "قال الوزير إن المحادثات ستستمر الأسبوع المقبل وإن الجانبين اتفقا على جدول الأعمال.",
    "fa": "وزیر گفت که گفتگوها هفته آینده ادامه خواهد یافت و دو طرف درباره دستور کار به توافق رسیده اند.",
    "ur": "وزیر نے کہا کہ بات چیت اگلے ہفتے بھی جاری رہے گی اور دونوں فریقوں نے ایجنڈے پر اتفاق کیا ہے۔",
    "he": "השר אמר כי השיחות יימשכו בשבוע הבא וכי הצדדים הסכימו על סדר היום.",
    "hi": "मंत्री ने कहा कि वार्ता अगले सप्ताह जारी रहेगी और दोनों पक्षों ने कार्यसूची पर सहमति जताई है।",
    "ka": "მინისტრმა განაცხადა, რომ მოლაპარაკებები მომავალ კვირას გაგრძელდება.",
    "hy": "Նախարարը հայտարարեց, որ բանակցությունները կշարունակվեն հաջորդ շաբաթ։",
    "th": "รัฐมนตรีกล่าวว่าการเจรจาจะดำเนินต่อไปในสัปดาห์หน้า",
    "bn": "মন্ত্রী বলেছেন যে আলোচনা আগামী সপ্তাহে চলবে।",
}

TITLES = {
    "Foreign Ministry Spokesperson Mao Ning's Regular Press Conference on March 5, 2024": "en",
    "Press Conference by Foreign Minister IWAYA Takeshi": "en",
    "Readout of the President's Call with Prime Minister Trudeau": "en",
    "Комментарий официального представителя МИД России": "ru",
    "Заява МЗС України щодо обстрілів": "uk",
    "Q&R - Extrait du point de presse (5 mars 2024)": "fr",
    "Erklärungen des Auswärtigen Amts in der Regierungspressekonferenz vom 05.03.2024": "de",
    "Comunicado conjunto del Ministerio de Relaciones Exteriores": "es",
    "Nota à imprensa: visita do Ministro das Relações Exteriores": "pt",
    "Oświadczenie MSZ w sprawie wyborów": "pl",
    "Dışişleri Bakanlığı Sözcüsünün Bir Soruya Cevabı": "tr",
    "外交部发言人毛宁主持例行记者会": "zh",
    "岩屋外務大臣会見記録": "ja",
    "Kenyataan Media Menteri Luar Negeri: Lawatan Rasmi ke Tonga": "ms",
    "Siaran Pers Kementerian Luar Negeri: Kunjungan ke Tonga": "id",
    "외교부 대변인 정례브리핑": "ko",
    "بيان وزارة الخارجية": "ar",
    "Prohlášení Ministerstva zahraničních věcí k volbám": "cs",
    "Vyhlásenie ministerstva zahraničných vecí k voľbám": "sk",
    "Declarația de presă a ministrului afacerilor externe": "ro",
    "Олег Ветров провел переговоры с президентом Чили": "ru",
    "Президентът се срещна с президента на Чили": "bg",
}


@pytest.mark.parametrize(("language", "sentence"), SENTENCES.items())
def test_one_sentence_tells_its_language(language: str, sentence: str) -> None:
    assert identify(sentence) == language


@pytest.mark.parametrize(("title", "language"), TITLES.items())
def test_a_title_tells_its_language(title: str, language: str) -> None:
    assert identify(title) == language


@pytest.mark.parametrize(
    "greeting",
    [
        "С юбилеем, родной край!\nОт души поздравляю вас с юбилеем области! Желаю всем здоровья и успехов.",
        "Дорогие соотечественники! Сердечно поздравляю вас с Днем Независимости и желаю каждому дому добра и мира.",
    ],
)
def test_a_short_russian_text_without_its_commonest_own_letter_is_russian(greeting: str) -> None:
    assert "ы" not in greeting
    assert identify(greeting) == "ru"


def test_the_body_outweighs_a_menu_in_another_language() -> None:
    menu = "Start\nDas Generalkonsulat\nKonsularischer Service\nBildung und Kultur\nWirtschaft\nWillkommen in China\n"
    assert identify(menu + SENTENCES["en"] * 2) == "en"
    menu = "바로가기 메뉴\n본문 바로가기\n주메뉴 바로가기\n"
    assert identify(menu + SENTENCES["en"] * 2) == "en"


def test_a_declared_language_decides_where_the_text_does_not() -> None:
    assert identify("Bern, 5.3.2024", "de-CH") == "de"
    assert identify("12345", "fr") == "fr"
    assert identify("", "en-GB") == "en"
    assert identify("12345") is None


def test_a_declared_language_settles_a_close_call_but_no_plain_one() -> None:
    assert identify("Ministeren er i Oslo og vil ha samtaler.", "da") in ("da", "no")
    assert identify(SENTENCES["ru"], "en") == "ru"
    assert identify(SENTENCES["de"] * 3, "en") == "de"


def test_codes_of_sites_become_iso_639_1() -> None:
    assert identify("2024", "nb-NO") == "no"
    assert identify("2024", "ua") == "uk"


def test_gold_releases(shared: Callable[..., Path]) -> None:
    with shared("gold", "dev.jsonl").open(encoding="utf-8") as lines:
        releases = [json.loads(line) for line in lines]
    right = sum(identify(release["text"]) == release["language"] for release in releases)
    assert right / len(releases) >= 0.99


def test_the_tables_answer_without_the_model() -> None:
    """numpy and the model stay unloaded for a text in a language of the tables."""
    script = (
        "import sys; from parsers.normalize.langid import identify; identify(sys.argv[1]);"
        "assert 'numpy' not in sys.modules and 'py3langid' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", script, SENTENCES["sv"]], check=True, timeout=60)


def test_a_language_that_the_tables_lack_is_told_by_the_model() -> None:
    basque = "Ministroak esan du elkarrizketek datorren astean jarraituko dutela eta bi aldeak ados daudela. "
    assert identify(basque * 2) == "eu"


@pytest.mark.parametrize("unit", ["a ", "и", "的", "the ", "'", "ы і ", "\u0301", "🎙"])
def test_hostile_text_takes_no_time(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    assert is_quick(lambda text: identify(text, "en"), text)
