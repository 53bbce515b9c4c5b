"""Tables of the calendars: names of months and weekdays in many languages, era years, offsets of named time zones.

The names are CLDR's (Unicode Common Locale Data Repository, by way of babel; a test holds the two against each
other) with the grammatical cases, older spellings and regional names that releases print and CLDR lacks: Russian
and Slavic locatives, Austrian "Jänner", Spanish "setiembre", the Levantine and Maghrebi month names in Arabic.
Twelve months are parted by "|", the forms of one month by a blank, and a blank inside a name is written "_".
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

MONTHS: Final[Mapping[str, str]] = {
    "en": (
        "january jan | february feb | march mar | april apr | may | june jun | july jul | august aug | "
        "september sep sept | october oct | november nov | december dec"
    ),
    "ru": (
        "января янв январь январе январем | февраля февр февраль феврале фев февралем | марта мар март марте "
        "мартом | апреля апр апрель апреле апрелем | мая май мае маем | июня июн июнь июне июнем | июля июл "
        "июль июле июлем | августа авг август августе августом | сентября сент сентябрь сентябре сен "
        "сентябрем | октября окт октябрь октябре октябрем | ноября нояб ноябрь ноябре ноя ноябрем | декабря "
        "дек декабрь декабре декабрем"
    ),
    "uk": (
        "січня січ січень січні січнем | лютого лют лютий лютому | березня бер березень березні | квітня квіт "
        "квітень квітні | травня трав травень травні | червня черв червень червні | липня лип липень липні | "
        "серпня серп серпень серпні | вересня вер вересень вересні | жовтня жовт жовтень жовтні | листопада "
        "лист листопад листопаді | грудня груд грудень грудні"
    ),
    "fr": (
        "janvier janv | février févr fév | mars | avril avr | mai | juin | juillet juil juill | août | "
        "septembre sept | octobre oct | novembre nov | décembre déc"
    ),
    "de": (
        "januar jan jänner jän | februar feb feber | märz mär mrz | april apr | mai | juni jun | juli jul | "
        "august aug | september sept sep | oktober okt | november nov | dezember dez"
    ),
    "es": (
        "enero ene | febrero feb | marzo mar | abril abr | mayo may | junio jun | julio jul | agosto ago | "
        "septiembre sept setiembre set sep | octubre oct | noviembre nov | diciembre dic"
    ),
    "pt": (
        "janeiro jan | fevereiro fev | março mar | abril abr | maio mai | junho jun | julho jul | agosto ago "
        "| setembro set | outubro out | novembro nov | dezembro dez"
    ),
    "it": (
        "gennaio gen genn | febbraio feb febbr | marzo mar | aprile apr | maggio mag magg | giugno giu | "
        "luglio lug lugl | agosto ago | settembre set sett | ottobre ott | novembre nov | dicembre dic"
    ),
    "pl": (
        "stycznia sty styczeń styczniu | lutego lut luty lutym | marca mar marzec marcu | kwietnia kwi "
        "kwiecień kwietniu | maja maj maju | czerwca cze czerwiec czerwcu | lipca lip lipiec lipcu | sierpnia "
        "sie sierpień sierpniu | września wrz wrzesień wrześniu | października paź październik październiku | "
        "listopada lis listopad listopadzie | grudnia gru grudzień grudniu"
    ),
    "sv": (
        "januari jan | februari feb | mars | april apr | maj | juni | juli | augusti aug | september sep | "
        "oktober okt | november nov | december dec"
    ),
    "tr": (
        "ocak oca | şubat şub | mart mar | nisan nis | mayıs may | haziran haz | temmuz tem | ağustos ağu | "
        "eylül eyl | ekim eki | kasım kas | aralık ara"
    ),
    "ar": (
        "يناير كانون_الثاني جانفي | فبراير شباط فيفري | مارس آذار | أبريل نيسان أفريل إبريل ابريل | مايو أيار "
        "ماي | يونيو حزيران جوان | يوليو تموز جويلية يوليوز | أغسطس آب أوت غشت اغسطس | سبتمبر أيلول شتنبر | "
        "أكتوبر تشرين_الأول اكتوبر | نوفمبر تشرين_الثاني نونبر | ديسمبر كانون_الأول دجنبر"
    ),
    "nl": (
        "januari jan | februari feb | maart mrt | april apr | mei | juni jun | juli jul | augustus aug | "
        "september sep | oktober okt | november nov | december dec"
    ),
    "no": (
        "januar jan | februar feb | mars mar | april apr | mai | juni jun | juli jul | august aug | september "
        "sep | oktober okt | november nov | desember des"
    ),
    "da": (
        "januar jan | februar feb | marts mar | april apr | maj | juni jun | juli jul | august aug | "
        "september sep | oktober okt | november nov | december dec"
    ),
    "fi": (
        "tammikuuta tammi tammikuu | helmikuuta helmi helmikuu | maaliskuuta maalis maaliskuu | huhtikuuta "
        "huhti huhtikuu | toukokuuta touko toukokuu | kesäkuuta kesä kesäkuu | heinäkuuta heinä heinäkuu | "
        "elokuuta elo elokuu | syyskuuta syys syyskuu | lokakuuta loka lokakuu | marraskuuta marras marraskuu "
        "| joulukuuta joulu joulukuu"
    ),
    "cs": (
        "ledna led leden lednu | února úno únor únoru | března bře březen březnu | dubna dub duben dubnu | "
        "května kvě květen květnu | června čvn červen červnu | července čvc červenec červenci | srpna srp "
        "srpen srpnu | září zář | října říj říjen říjnu | listopadu lis listopad | prosince pro prosinec "
        "prosinci"
    ),
    "sk": (
        "januára jan január | februára feb február | marca mar marec | apríla apr apríl | mája máj | júna jún "
        "| júla júl | augusta aug august | septembra sep september | októbra okt október | novembra nov "
        "november | decembra dec december"
    ),
    "sl": (
        "januar jan | februar feb | marec mar | april apr | maj | junij jun | julij jul | avgust avg | "
        "september sep | oktober okt | november nov | december dec"
    ),
    "hu": (
        "január jan | február febr | március márc | április ápr | május máj | június jún | július júl | "
        "augusztus aug | szeptember szept | október okt | november nov | december dec"
    ),
    "ro": (
        "ianuarie ian | februarie feb | martie mar | aprilie apr | mai | iunie iun | iulie iul | august aug | "
        "septembrie sept | octombrie oct | noiembrie nov | decembrie dec"
    ),
    "el": (
        "ιανουαρίου ιαν ιανουάριος | φεβρουαρίου φεβ φεβρουάριος | μαρτίου μαρ μάρτιος μάρ | απριλίου απρ "
        "απρίλιος | μαΐου μαΐ μάιος μάι | ιουνίου ιουν ιούνιος ιούν | ιουλίου ιουλ ιούλιος ιούλ | αυγούστου "
        "αυγ αύγουστος αύγ | σεπτεμβρίου σεπ σεπτέμβριος | οκτωβρίου οκτ οκτώβριος | νοεμβρίου νοε νοέμβριος "
        "νοέ | δεκεμβρίου δεκ δεκέμβριος"
    ),
    "hi": (
        "जनवरी जन॰ | फ़रवरी फ़र॰ | मार्च | अप्रैल | मई | जून | जुलाई जुल॰ | अगस्त अग॰ | सितंबर सित॰ | अक्टूबर "
        "अक्टू॰ | नवंबर नव॰ | दिसंबर दिस॰"
    ),
    "pa": (
        "ਜਨਵਰੀ ਜਨ | ਫ਼ਰਵਰੀ ਫ਼ਰ | ਮਾਰਚ | ਅਪ੍ਰੈਲ ਅਪ੍ਰੈ | ਮਈ | ਜੂਨ | ਜੁਲਾਈ ਜੁਲਾ | ਅਗਸਤ ਅਗ | ਸਤੰਬਰ ਸਤੰ | ਅਕਤੂਬਰ ਅਕਤੂ | ਨਵੰਬਰ ਨਵੰ | ਦਸੰਬਰ ਦਸੰ"
    ),
    "bn": (
        "জানুয়ারী জানু | ফেব্রুয়ারী ফেব | মার্চ | এপ্রিল এপ্রি | মে | জুন | জুলাই জুল | আগস্ট আগ | "
        "সেপ্টেম্বর সেপ | অক্টোবর অক্টো | নভেম্বর নভে | ডিসেম্বর ডিসে"
    ),
    "ur": "جنوری | فروری | مارچ | اپریل | مئی | جون | جولائی | اگست | ستمبر | اکتوبر | نومبر | دسمبر",
    "he": (
        "ינואר ינו׳ בינואר בינו׳ | פברואר פבר׳ בפברואר בפבר׳ | מרץ במרץ | אפריל אפר׳ באפריל באפר׳ | מאי במאי "
        "| יוני ביוני | יולי ביולי | אוגוסט אוג׳ באוגוסט באוג׳ | ספטמבר ספט׳ בספטמבר בספט׳ | אוקטובר אוק׳ "
        "באוקטובר באוק׳ | נובמבר נוב׳ בנובמבר בנוב׳ | דצמבר דצמ׳ בדצמבר בדצמ׳"
    ),
    "fa": (
        "ژانویهٔ ژانویه | فوریهٔ فوریه | مارس | آوریل | مهٔ مه | ژوئن | ژوئیهٔ ژوئیه | اوت | سپتامبر | اکتبر "
        "| نوامبر | دسامبر"
    ),
    "id": (
        "januari jan | februari feb | maret mar | april apr | mei | juni jun | juli jul | agustus agu | "
        "september sep | oktober okt | november nov | desember des"
    ),
    "ms": (
        "januari jan | februari feb | mac | april apr | mei | jun | julai jul | ogos ogo | september sep | "
        "oktober okt | november nov | disember dis"
    ),
    "th": (
        "มกราคม ม.ค | กุมภาพันธ์ ก.พ | มีนาคม มี.ค | เมษายน เม.ย | พฤษภาคม พ.ค | มิถุนายน มิ.ย | กรกฎาคม ก.ค "
        "| สิงหาคม ส.ค | กันยายน ก.ย | ตุลาคม ต.ค | พฤศจิกายน พ.ย | ธันวาคม ธ.ค"
    ),
    "be": (
        "студзеня сту студзень | лютага лют люты | сакавіка сак сакавік | красавіка кра красавік | мая май | "
        "чэрвеня чэр чэрвень | ліпеня ліп ліпень | жніўня жні жнівень | верасня вер верасень | кастрычніка "
        "кас кастрычнік | лістапада ліс лістапад | снежня сне снежань"
    ),
    "bg": (
        "януари яну | февруари фев | март | април апр | май | юни | юли | август авг | септември сеп | "
        "октомври окт | ноември ное | декември дек"
    ),
    "sr": (
        "јануар јан januar januara јануара | фебруар феб februar februara фебруара | март мар mart marta "
        "марта | април апр april aprila априла | мај maj maja маја | јун jun juna јуна | јул jul jula јула | "
        "август авг avgust avgusta августа | септембар сеп septembar septembra септембра | октобар окт "
        "oktobar oktobra октобра | новембар нов novembar novembra новембра | децембар дец decembar decembra "
        "децембра"
    ),
    "mk": (
        "јануари јан | февруари фев | март мар | април апр | мај | јуни јун | јули јул | август авг | "
        "септември сеп | октомври окт | ноември ное | декември дек"
    ),
    "sq": (
        "janar jan | shkurt shk | mars mar | prill pri | maj | qershor qer | korrik korr | gusht gush | "
        "shtator sht | tetor tet | nëntor nën | dhjetor dhj"
    ),
    "hr": (
        "siječnja sij siječanj | veljače velj veljača | ožujka ožu ožujak | travnja tra travanj | svibnja svi "
        "svibanj | lipnja lip lipanj | srpnja srp srpanj | kolovoza kol kolovoz | rujna ruj rujan | listopada "
        "lis listopad | studenoga stu studeni | prosinca pro prosinac"
    ),
    "lt": (
        "sausio saus sausis | vasario vas vasaris | kovo kov kovas | balandžio bal balandis | gegužės geg "
        "gegužė | birželio birž birželis | liepos liep liepa | rugpjūčio rugp rugpjūtis | rugsėjo rugs "
        "rugsėjis | spalio spal spalis | lapkričio lapkr lapkritis | gruodžio gruod gruodis"
    ),
    "lv": (
        "janvāris janv janvārī | februāris febr februārī | marts martā | aprīlis apr aprīlī | maijs maijā | "
        "jūnijs jūn jūnijā | jūlijs jūl jūlijā | augusts aug augustā | septembris sept septembrī | oktobris "
        "okt oktobrī | novembris nov novembrī | decembris dec decembrī"
    ),
    "et": (
        "jaanuar jaan jaanuaril | veebruar veebr veebruaril | märts märtsil | aprill apr aprillil | mai mail "
        "| juuni juunil | juuli juulil | august aug augustil | september sept septembril | oktoober okt "
        "oktoobril | november nov novembril | detsember dets detsembril"
    ),
    "az": (
        "yanvar yan | fevral fev | mart mar | aprel apr | may | iyun iyn | iyul iyl | avqust avq | sentyabr "
        "sen | oktyabr okt | noyabr noy | dekabr dek"
    ),
    "kk": (
        "қаңтар қаң | ақпан ақп | наурыз нау | сәуір сәу | мамыр мам | маусым мау | шілде шіл | тамыз там | "
        "қыркүйек қыр | қазан қаз | қараша қар | желтоқсан жел"
    ),
    "ka": (
        "იანვარი იან | თებერვალი თებ | მარტი მარ | აპრილი აპრ | მაისი მაი | ივნისი ივნ | ივლისი ივლ | აგვისტო "
        "აგვ | სექტემბერი სექ | ოქტომბერი ოქტ | ნოემბერი ნოე | დეკემბერი დეკ"
    ),
    "hy": (
        "հունվարի հնվ հունվար | փետրվարի փտվ փետրվար | մարտի մրտ մարտ | ապրիլի ապր ապրիլ | մայիսի մյս մայիս | "
        "հունիսի հնս հունիս | հուլիսի հլս հուլիս | օգոստոսի օգս օգոստոս | սեպտեմբերի սեպ սեպտեմբեր | "
        "հոկտեմբերի հոկ հոկտեմբեր | նոյեմբերի նոյ նոյեմբեր | դեկտեմբերի դեկ դեկտեմբեր"
    ),
    "ca": (
        "de_gener de_gen gener gen | de_febrer de_febr febrer febr | de_març març | d’abril d’abr abril abr | "
        "de_maig maig | de_juny juny | de_juliol de_jul juliol jul | d’agost d’ag agost ag | de_setembre "
        "de_set setembre set | d’octubre d’oct octubre oct | de_novembre de_nov novembre nov | de_desembre "
        "de_des desembre des"
    ),
    "is": (
        "janúar jan | febrúar feb | mars mar | apríl apr | maí | júní jún | júlí júl | ágúst ágú | september "
        "sep | október okt | nóvember nóv | desember des"
    ),
}

WEEKDAYS: Final[Mapping[str, str]] = {
    "en": "sunday monday tuesday wednesday thursday friday saturday sun mon tue wed thu fri sat",
    "ru": "воскресенье понедельник вторник среда четверг пятница суббота вс пн вт ср чт пт сб",
    "uk": "неділя понеділок вівторок середа четвер пʼятниця субота нд пн вт ср чт пт сб",
    "fr": "dimanche lundi mardi mercredi jeudi vendredi samedi dim lun mar mer jeu ven sam",
    "de": "sonntag montag dienstag mittwoch donnerstag freitag samstag so mo di mi do fr sa",
    "es": "domingo lunes martes miércoles jueves viernes sábado dom lun mar mié jue vie sáb",
    "pt": (
        "domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado dom seg ter qua qui sex sáb"
    ),
    "it": "domenica lunedì martedì mercoledì giovedì venerdì sabato dom lun mar mer gio ven sab",
    "pl": "niedziela poniedziałek wtorek środa czwartek piątek sobota niedz pon wt śr czw pt sob",
    "sv": "söndag måndag tisdag onsdag torsdag fredag lördag sön mån tis ons tors fre lör",
    "tr": "pazar pazartesi salı çarşamba perşembe cuma cumartesi paz pzt sal çar per cum cmt",
    "ar": "الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت",
    "nl": "zondag maandag dinsdag woensdag donderdag vrijdag zaterdag zo ma di wo do vr za",
    "no": "søndag mandag tirsdag onsdag torsdag fredag lørdag søn man tir ons tor fre lør",
    "da": "søndag mandag tirsdag onsdag torsdag fredag lørdag søn man tirs ons tors fre lør",
    "fi": (
        "sunnuntai maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina su ma ti ke to pe la "
        "maanantai tiistai keskiviikko torstai perjantai lauantai"
    ),
    "cs": "neděle pondělí úterý středa čtvrtek pátek sobota ne po út st čt pá so",
    "sk": "nedeľa pondelok utorok streda štvrtok piatok sobota ne po ut st št pi so",
    "sl": "nedelja ponedeljek torek sreda četrtek petek sobota ned pon tor sre čet pet sob",
    "hu": "vasárnap hétfő kedd szerda csütörtök péntek szombat sze cs szo",
    "ro": "duminică luni marți miercuri joi vineri sâmbătă dum lun mar mie vin sâm",
    "el": "κυριακή δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυρ δευ τρί τετ πέμ παρ σάβ",
    "hi": "रविवार सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रवि सोम मंगल बुध गुरु शुक्र शनि",
    "pa": "ਐਤਵਾਰ ਸੋਮਵਾਰ ਮੰਗਲਵਾਰ ਬੁੱਧਵਾਰ ਵੀਰਵਾਰ ਸ਼ੁੱਕਰਵਾਰ ਸ਼ਨਿੱਚਰਵਾਰ ਐਤ ਸੋਮ ਮੰਗਲ ਬੁੱਧ ਵੀਰ ਸ਼ੁੱਕਰ ਸ਼ਨਿੱਚਰ",
    "bn": "রবিবার সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবি সোম মঙ্গল বুধ বৃহস্পতি শুক্র শনি",
    "ur": "اتوار پیر منگل بدھ جمعرات جمعہ ہفتہ",
    "he": (
        "יום_ראשון יום_שני יום_שלישי יום_רביעי יום_חמישי יום_שישי יום_שבת יום_א׳ יום_ב׳ יום_ג׳ יום_ד׳ יום_ה׳ יום_ו׳ שבת"
    ),
    "fa": "یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه",
    "id": "minggu senin selasa rabu kamis jumat sabtu min sen sel rab kam jum sab",
    "ms": "ahad isnin selasa rabu khamis jumaat sabtu ahd isn sel rab kha jum sab",
    "th": "วันอาทิตย์ วันจันทร์ วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์ วันเสาร์ อา พฤ",
    "be": "нядзеля панядзелак аўторак серада чацвер пятніца субота нд пн аў ср чц пт сб",
    "bg": "неделя понеделник вторник сряда четвъртък петък събота нд пн вт ср чт пт сб",
    "sr": "недеља понедељак уторак среда четвртак петак субота нед пон уто сре чет пет суб",
    "mk": "недела понеделник вторник среда четврток петок сабота нед пон вто сре чет пет саб",
    "sq": "e_diel e_hënë e_martë e_mërkurë e_enjte e_premte e_shtunë die hën mar mër enj pre sht",
    "hr": "nedjelja ponedjeljak utorak srijeda četvrtak petak subota ned pon uto sri čet pet sub",
    "lt": (
        "sekmadienis pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sk pr an tr kt pn št"
    ),
    "lv": (
        "svētdiena pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētd pirmd otrd trešd "
        "ceturtd piektd sestd"
    ),
    "et": "pühapäev esmaspäev teisipäev kolmapäev neljapäev reede laupäev",
    "az": "bazar bazar_ertəsi çərşənbə_axşamı çərşənbə cümə_axşamı cümə şənbə b.e ç.a c.a",
    "kk": "жексенбі дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жс дс сс ср бс жм сб",
    "ka": "კვირა ორშაბათი სამშაბათი ოთხშაბათი ხუთშაბათი პარასკევი შაბათი კვი ორშ სამ ოთხ ხუთ პარ შაბ",
    "hy": "կիրակի երկուշաբթի երեքշաբթի չորեքշաբթի հինգշաբթի ուրբաթ շաբաթ կիր երկ երք չրք հնգ ուր շբթ",
    "ca": "diumenge dilluns dimarts dimecres dijous divendres dissabte dg dl dt dc dj dv ds",
    "is": (
        "sunnudagur mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sun mán þri mið fim fös lau"
    ),
}

SOLAR_HIJRI: Final = "فروردین | اردیبهشت | خرداد | تیر | مرداد امرداد | شهریور | مهر | آبان | آذر | دی | بهمن | اسفند"
"""Months of Iran's calendar, whose years run about 621 behind ours."""

HIJRI: Final = (
    "محرم | صفر | ربيع_الأول | ربيع_الآخر ربيع_الثاني | جمادى_الأولى | جمادى_الآخرة جمادى_الثانية | رجب | شعبان | "
    "رمضان | شوال | ذو_القعدة ذي_القعدة | ذو_الحجة ذي_الحجة"
)
"""Months of the Islamic calendar. Their first day is proclaimed by sighting: they are recognized, never converted."""

ERAS: Final[Mapping[str, int]] = {
    "令和": 2018,  # first year 2019
    "平成": 1988,
    "昭和": 1925,
    "大正": 1911,
    "明治": 1867,
    "民國": 1911,
    "民国": 1911,
    "西暦": 0,
    "西元": 0,
    "公元": 0,
    "서기": 0,
}
"""The year before an era's first. An era's years run on after it has ended: sites print 平成38年 for 2026."""

DAY_FIRST: Final = frozenset(
    {"ar", "be", "bg", "ca", "cs", "da", "de", "el", "es", "et", "fi", "fr", "he", "hi", "hr", "id", "is", "it", "kk",
     "mk", "ms", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "th", "tr", "uk", "vi"}
)  # fmt: skip
"""Languages that always print the day before the month in figures. English prints both, so it decides nothing."""

OFFSETS: Final[Mapping[str, int]] = {
    "UTC": 0, "GMT": 0, "Z": 0, "UT": 0, "WET": 0, "WEST": 60, "BST": 60, "CET": 60, "CEST": 120, "MEZ": 60,
    "MESZ": 120, "EET": 120, "EEST": 180, "MSK": 180, "МСК": 180, "TRT": 180, "EAT": 180, "CAT": 120, "SAST": 120,
    "WAT": 60, "IRST": 210, "PKT": 300, "NPT": 345, "ICT": 420, "WIB": 420, "HKT": 480, "SGT": 480, "PHT": 480,
    "AWST": 480, "JST": 540, "KST": 540, "ACST": 570, "AEST": 600, "AEDT": 660, "NZST": 720, "NZDT": 780,
    "EST": -300, "EDT": -240, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420, "BRT": -180,
    "ART": -180,
}  # fmt: skip
"""Minutes east of UTC of zone names that mean one offset. CST, IST, AST and GST mean several and are left to the
caller's zone."""

REGIONS: Final[Mapping[str, str]] = {
    "ET": "America/New_York",
    "CT": "America/Chicago",
    "MT": "America/Denver",
    "PT": "America/Los_Angeles",
}
"""Names of zones without saying whether summer time holds."""
