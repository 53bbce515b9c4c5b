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
        "ژانویهٔ ژانویه ינו׳ | فوریهٔ فوریه פבר׳ | مارس מרץ | آوریل אפר׳ | مهٔ مه מאי | ژوئن יוני | ژوئیهٔ "
        "ژوئیه יולי | اوت אוג׳ | سپتامبر ספט׳ | اکتبر אוק׳ | نوامبر נוב׳ | دسامبر דצמ׳"
    ),
    "id": (
        "januari jan ינואר ינו׳ | februari feb פברואר פבר׳ | maret mar מרץ | april apr אפריל אפר׳ | mei מאי | "
        "juni jun יוני | juli jul יולי | agustus agu אוגוסט אוג׳ | september sep ספטמבר ספט׳ | oktober okt "
        "אוקטובר אוק׳ | november nov נובמבר נוב׳ | desember des דצמבר דצמ׳"
    ),
    "ms": (
        "januari jan ינואר ינו׳ | februari feb פברואר פבר׳ | mac מרץ | april apr אפריל אפר׳ | mei מאי | jun "
        "יוני | julai jul יולי | ogos ogo אוגוסט אוג׳ | september sep ספטמבר ספט׳ | oktober okt אוקטובר אוק׳ "
        "| november nov נובמבר נוב׳ | disember dis דצמבר דצמ׳"
    ),
    "th": (
        "มกราคม ม.ค ינואר ינו׳ | กุมภาพันธ์ ก.พ פברואר פבר׳ | มีนาคม มี.ค מרץ | เมษายน เม.ย אפריל אפר׳ | "
        "พฤษภาคม พ.ค מאי | มิถุนายน มิ.ย יוני | กรกฎาคม ก.ค יולי | สิงหาคม ส.ค אוגוסט אוג׳ | กันยายน ก.ย "
        "ספטמבר ספט׳ | ตุลาคม ต.ค אוקטובר אוק׳ | พฤศจิกายน พ.ย נובמבר נוב׳ | ธันวาคม ธ.ค דצמבר דצמ׳"
    ),
    "be": (
        "студзеня сту студзень | лютага лют люты | сакавіка сак сакавік | красавіка кра красавік | мая май | "
        "чэрвеня чэр чэрвень | ліпеня ліп ліпень | жніўня жні жнівень | верасня вер верасень | кастрычніка "
        "кас кастрычнік | лістапада ліс лістапад | снежня сне снежань"
    ),
    "bg": (
        "януари яну ינואר ינו׳ | февруари фев פברואר פבר׳ | март מרץ | април апр אפריל אפר׳ | май מאי | юни "
        "יוני | юли יולי | август авг אוגוסט אוג׳ | септември сеп ספטמבר ספט׳ | октомври окт אוקטובר אוק׳ | "
        "ноември ное נובמבר נוב׳ | декември дек דצמבר דצמ׳"
    ),
    "sr": (
        "јануар јан ינואר ינו׳ januar januara јануара | фебруар феб פברואר פבר׳ februar februara фебруара | "
        "март мар מרץ mart marta марта | април апр אפריל אפר׳ april aprila априла | мај מאי maj maja маја | "
        "јун יוני jun juna јуна | јул יולי jul jula јула | август авг אוגוסט אוג׳ avgust avgusta августа | "
        "септембар сеп ספטמבר ספט׳ septembar septembra септембра | октобар окт אוקטובר אוק׳ oktobar oktobra "
        "октобра | новембар нов נובמבר נוב׳ novembar novembra новембра | децембар дец דצמבר דצמ׳ decembar "
        "decembra децембра"
    ),
    "mk": (
        "јануари јан ינואר ינו׳ | февруари фев פברואר פבר׳ | март мар מרץ | април апр אפריל אפר׳ | мај מאי | "
        "јуни јун יוני | јули јул יולי | август авг אוגוסט אוג׳ | септември сеп ספטמבר ספט׳ | октомври окт "
        "אוקטובר אוק׳ | ноември ное נובמבר נוב׳ | декември дек דצמבר דצמ׳"
    ),
    "sq": (
        "janar jan ינואר ינו׳ | shkurt shk פברואר פבר׳ | mars mar מרץ | prill pri אפריל אפר׳ | maj מאי | "
        "qershor qer יוני | korrik korr יולי | gusht gush אוגוסט אוג׳ | shtator sht ספטמבר ספט׳ | tetor tet "
        "אוקטובר אוק׳ | nëntor nën נובמבר נוב׳ | dhjetor dhj דצמבר דצמ׳"
    ),
    "hr": (
        "siječnja sij siječanj ינו׳ | veljače velj veljača פבר׳ | ožujka ožu ožujak מרץ | travnja tra travanj "
        "אפר׳ | svibnja svi svibanj מאי | lipnja lip lipanj יוני | srpnja srp srpanj יולי | kolovoza kol "
        "kolovoz אוג׳ | rujna ruj rujan ספט׳ | listopada lis listopad אוק׳ | studenoga stu studeni נוב׳ | "
        "prosinca pro prosinac דצמ׳"
    ),
    "lt": (
        "sausio saus sausis ינו׳ | vasario vas vasaris פבר׳ | kovo kov kovas מרץ | balandžio bal balandis "
        "אפר׳ | gegužės geg gegužė מאי | birželio birž birželis יוני | liepos liep liepa יולי | rugpjūčio "
        "rugp rugpjūtis אוג׳ | rugsėjo rugs rugsėjis ספט׳ | spalio spal spalis אוק׳ | lapkričio lapkr "
        "lapkritis נוב׳ | gruodžio gruod gruodis דצמ׳"
    ),
    "lv": (
        "janvāris janv ינואר ינו׳ janvārī | februāris febr פברואר פבר׳ februārī | marts מרץ martā | aprīlis "
        "apr אפריל אפר׳ aprīlī | maijs מאי maijā | jūnijs jūn יוני jūnijā | jūlijs jūl יולי jūlijā | augusts "
        "aug אוגוסט אוג׳ augustā | septembris sept ספטמבר ספט׳ septembrī | oktobris okt אוקטובר אוק׳ oktobrī "
        "| novembris nov נובמבר נוב׳ novembrī | decembris dec דצמבר דצמ׳ decembrī"
    ),
    "et": (
        "jaanuar jaan ינואר ינו׳ jaanuaril | veebruar veebr פברואר פבר׳ veebruaril | märts מרץ märtsil | "
        "aprill apr אפריל אפר׳ aprillil | mai מאי mail | juuni יוני juunil | juuli יולי juulil | august aug "
        "אוגוסט אוג׳ augustil | september sept ספטמבר ספט׳ septembril | oktoober okt אוקטובר אוק׳ oktoobril | "
        "november nov נובמבר נוב׳ novembril | detsember dets דצמבר דצמ׳ detsembril"
    ),
    "az": (
        "yanvar yan ינואר ינו׳ | fevral fev פברואר פבר׳ | mart mar מרץ | aprel apr אפריל אפר׳ | may מאי | "
        "iyun iyn יוני | iyul iyl יולי | avqust avq אוגוסט אוג׳ | sentyabr sen ספטמבר ספט׳ | oktyabr okt "
        "אוקטובר אוק׳ | noyabr noy נובמבר נוב׳ | dekabr dek דצמבר דצמ׳"
    ),
    "kk": (
        "қаңтар қаң ינו׳ | ақпан ақп פבר׳ | наурыз нау מרץ | сәуір сәу אפר׳ | мамыр мам מאי | маусым мау יוני "
        "| шілде шіл יולי | тамыз там אוג׳ | қыркүйек қыр ספט׳ | қазан қаз אוק׳ | қараша қар נוב׳ | желтоқсан "
        "жел דצמ׳"
    ),
    "ka": (
        "იანვარი იან ינואר ינו׳ | თებერვალი თებ פברואר פבר׳ | მარტი მარ מרץ | აპრილი აპრ אפריל אפר׳ | მაისი "
        "მაი מאי | ივნისი ივნ יוני | ივლისი ივლ יולי | აგვისტო აგვ אוגוסט אוג׳ | სექტემბერი სექ ספטמבר ספט׳ | "
        "ოქტომბერი ოქტ אוקטובר אוק׳ | ნოემბერი ნოე נובמבר נוב׳ | დეკემბერი დეკ דצמבר דצמ׳"
    ),
    "hy": (
        "հունվարի հնվ հունվար ינו׳ | փետրվարի փտվ փետրվար פבר׳ | մարտի մրտ մարտ מרץ | ապրիլի ապր ապրիլ אפר׳ | "
        "մայիսի մյս մայիս מאי | հունիսի հնս հունիս יוני | հուլիսի հլս հուլիս יולי | օգոստոսի օգս օգոստոս אוג׳ "
        "| սեպտեմբերի սեպ սեպտեմբեր ספט׳ | հոկտեմբերի հոկ հոկտեմբեր אוק׳ | նոյեմբերի նոյ նոյեմբեր נוב׳ | "
        "դեկտեմբերի դեկ դեկտեմբեր דצמ׳"
    ),
    "ca": (
        "de_gener de_gen gener gen | de_febrer de_febr febrer febr | de_març març | d’abril d’abr abril abr | "
        "de_maig maig | de_juny juny | de_juliol de_jul juliol jul | d’agost d’ag agost ag | de_setembre "
        "de_set setembre set | d’octubre d’oct octubre oct | de_novembre de_nov novembre nov | de_desembre "
        "de_des desembre des"
    ),
    "is": (
        "janúar jan ינואר ינו׳ | febrúar feb פברואר פבר׳ | mars mar מרץ | apríl apr אפריל אפר׳ | maí מאי | "
        "júní jún יוני | júlí júl יולי | ágúst ágú אוגוסט אוג׳ | september sep ספטמבר ספט׳ | október okt "
        "אוקטובר אוק׳ | nóvember nóv נובמבר נוב׳ | desember des דצמבר דצמ׳"
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
        "יום_ראשון יום_שני יום_שלישי יום_רביעי יום_חמישי יום_שישי יום_שבת יום_א׳ יום_ב׳ יום_ג׳ יום_ד׳ יום_ה׳ "
        "יום_ו׳ שבת اتوار پیر منگل بدھ جمعرات جمعہ ہفتہ"
    ),
    "fa": "یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه اتوار پیر منگل بدھ جمعرات جمعہ ہفتہ",
    "id": (
        "minggu senin selasa rabu kamis jumat sabtu min sen sel rab kam jum sab اتوار پیر منگل بدھ جمعرات جمعہ ہفتہ"
    ),
    "ms": (
        "ahad isnin selasa rabu khamis jumaat sabtu ahd isn sel rab kha jum sab اتوار پیر منگل بدھ جمعرات جمعہ ہفتہ"
    ),
    "th": ("วันอาทิตย์ วันจันทร์ วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์ วันเสาร์ อา พฤ اتوار پیر منگل بدھ جمعرات جمعہ ہفتہ"),
    "be": (
        "нядзеля панядзелак аўторак серада чацвер пятніца субота нд пн аў ср чц пт сб اتوار پیر منگل بدھ "
        "جمعرات جمعہ ہفتہ"
    ),
    "bg": (
        "неделя понеделник вторник сряда четвъртък петък събота нд пн вт ср чт пт сб اتوار پیر منگل بدھ "
        "جمعرات جمعہ ہفتہ"
    ),
    "sr": (
        "недеља понедељак уторак среда четвртак петак субота нед пон уто сре чет пет суб اتوار پیر منگل بدھ "
        "جمعرات جمعہ ہفتہ"
    ),
    "mk": (
        "недела понеделник вторник среда четврток петок сабота нед пон вто сре чет пет саб اتوار پیر منگل بدھ "
        "جمعرات جمعہ ہفتہ"
    ),
    "sq": (
        "e_diel e_hënë e_martë e_mërkurë e_enjte e_premte e_shtunë die hën mar mër enj pre sht اتوار پیر منگل "
        "بدھ جمعرات جمعہ ہفتہ"
    ),
    "hr": (
        "nedjelja ponedjeljak utorak srijeda četvrtak petak subota ned pon uto sri čet pet sub اتوار پیر منگل "
        "بدھ جمعرات جمعہ ہفتہ"
    ),
    "lt": (
        "sekmadienis pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sk pr an tr "
        "kt pn št اتوار پیر منگل بدھ جمعرات جمعہ ہفتہ"
    ),
    "lv": (
        "svētdiena pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētd pirmd otrd trešd "
        "ceturtd piektd sestd"
    ),
    "et": "pühapäev esmaspäev teisipäev kolmapäev neljapäev reede laupäev اتوار پیر منگل بدھ جمعرات جمعہ ہفتہ",
    "az": (
        "bazar bazar_ertəsi çərşənbə_axşamı çərşənbə cümə_axşamı cümə şənbə b.e ç.a c.a اتوار پیر منگل بدھ "
        "جمعرات جمعہ ہفتہ"
    ),
    "kk": (
        "жексенбі дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жс дс сс ср бс жм сб اتوار پیر منگل بدھ "
        "جمعرات جمعہ ہفتہ"
    ),
    "ka": (
        "კვირა ორშაბათი სამშაბათი ოთხშაბათი ხუთშაბათი პარასკევი შაბათი კვი ორშ სამ ოთხ ხუთ პარ შაბ اتوار پیر "
        "منگل بدھ جمعرات جمعہ ہفتہ"
    ),
    "hy": (
        "կիրակի երկուշաբթի երեքշաբթի չորեքշաբթի հինգշաբթի ուրբաթ շաբաթ կիր երկ երք չրք հնգ ուր շբթ اتوار پیر "
        "منگل بدھ جمعرات جمعہ ہفتہ"
    ),
    "ca": (
        "diumenge dilluns dimarts dimecres dijous divendres dissabte dg dl dt dc dj dv ds اتوار پیر منگل بدھ "
        "جمعرات جمعہ ہفتہ"
    ),
    "is": (
        "sunnudagur mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sun mán þri mið fim "
        "fös lau اتوار پیر منگل بدھ جمعرات جمعہ ہفتہ"
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
