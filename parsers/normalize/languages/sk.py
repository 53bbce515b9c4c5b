"""Slovak."""

from parsers.normalize.language import Language

LANGUAGE = Language(
    code="sk",
    lowercase_roles=True,
    genitive_names=True,
    kinds=(
        ("joint_statement", "spoločn* (vyhlásen*|stanovisk*|deklaráci*); vyhlásenie (ministrov|prezidentov|lídrov)"),
        ("communique", "(spoločné |záverečné )?komuniké"),
        ("message", "blahoželan*; kondolenc*; sústras*; gratuláci*; pozdravný list; novoročný prejav; posolstvo"),
        ("briefing", "brífing*; tlačový brífing"),
        ("press_conference", "(spoločn* )?tlačov* (konferenci*|besed*)"),
        ("interview", "rozhovor*; interview"),
        ("article", "článok; autorský text; komentár pre *"),
        ("comment", "komentár*; odpoveď*; reakci*; vyjadren*"),
        ("readout", "telefonick* rozhovor*; telefonát*"),
        ("speech", "prejav*; vystúpen*; príhovor*; prednášk*; expozé"),
        ("remarks", "úvodné slovo; slovo; poznámky"),
        ("statement", "vyhlásen*; stanovisk*; postoj*"),
        ("report", "správa o; výročná správa"),
        ("document", "list; nóta; memorandum; otázky a odpovede"),
        ("announcement", "pozvánk*; upozornen*; oznámen*; návšteva *; cesta ministra; akreditáci*; výzva"),
        ("transcript", "prepis; stenogram"),
    ),
    generic="tlačová správa; tlačová informácia; aktuality; oznam",
    talks="telefonick* rozhovor*; stretnut* (s)?; rokovan* (s)?; konzultáci*",
    meets="sa stretol*; stretol* sa; rokoval*; prijal*; hovoril*; telefonoval*; diskutoval*; privítal*",
    took_place="sa uskutočnil*; uskutočnil* sa; sa konal*; prebehl*",
    congratulates="blahožel*; zablahoželal*; gratul*; kondolenc*; sústrasť",
    holidays="štátny sviatok; deň nezávislosti; vianoc*; veľk* noc*; nový rok; deň ústavy",
    coming="navštívi; zúčastní; pricestuje; odcestuje; vystúpi; prijme; bude; pozvánka; uskutoční sa",
    answers="odpovede na otázky",
    joint="spoločné vyhlásenie; ministri zahraničných vecí",
    spokesperson="hovorc*; hovorky*",
    roles="""
        minist*; (pod)?predsed*; premiér*; prezident*; hovorc*; hovorky*; veľvyslan*; (štátn* |generáln* )?tajomní*;
        riaditeľ*; kancelár*; zástupc*; (osobitn* |stál* )?predstaviteľ*; splnomocnen*; šéf*; konzul*; komisár*;
        kráľ*;
        poslan*; vicepremiér*; chargé d'affaires;
        """,
    role_words="""
        zahraničných; európskych; vecí; záležitostí; slovenskej; republiky; sr; vlády; obrany; únie; mzv; mzvez; nr;
        národnej; rady; vnútra; financií; hospodárstva; nato; osn; eú; obse; diplomacie; českej; poľska; maďarska;
        stály;
        """,
    links="pre; pri; v; a; na",
    departments="""
        ministerstv* zahraničných vecí( a európskych záležitostí)?( sr| slovenskej republiky)?; ministerstvo *;
        mzv( sr)?; mzvez( sr)?; vláda sr; veľvyslanectv*; úrad vlády*; kancelária prezidenta*;
        """,
    honorifics="pán; pán*; pani; j.e.; ing.; mgr.; dr.; phdr.; judr.; prof.",
    envoys="veľvyslan*; konzul*",
    joiners="a; i",
    said="povedal*; uviedol*; uviedla; vyhlásil*; zdôraznil*; dodal*; konštatoval*; priblížil*; ocenil*; vyjadril*",
    answers_verbs=(
        ("message", "zablahoželal*; blahoželá; vyjadril* sústrasť; kondoloval*"),
        ("speech", "vystúpil*; predniesol*"),
        ("statement", "vyhlásil*; odsudzuje; odsúdil*; víta"),
    ),
    not_names="""
        pondelok; utorok; streda; štvrtok; piatok; sobota; nedeľa; v; vo; na; o; po; k; s; so; z; pri; pred; vážen*;
        dámy; ďakujem; my; otázka; odpoveď; dnes; za; od; do;
        """,
    occasion="pri príležitosti; počas; po; pred; na okraj; v rámci; k výročiu; na otvorení; na margo",
    at="na; v; vo; pred; pri; s; k",
    topic="k; ku; o; ohľadom; v súvislosti s; v súvislosti so; vo veci; proti",
    within="v; vo",
    events="""
        konferenci*; stretnut*; zasadnut*; schôdz*; summit*; samit*; fór*; ceremóni*; návštev*; otvoren*; recepci*;
        rad*;
        zhromažden*; debat*; kongres*; dialóg*; seminár*; výroč*; deň; dňa; sviat*; rokovan*; výbor*; podpis*; porad*;
        """,
    formats="(spoločn* )?tlačov* konferenci*; brífing*",
    venues="""
        sála; palác*; univerzit*; hotel*; centrum; budov*; škol*; inštitút*; veľvyslanectv*; ministerstv*; múze*;
        knižnic*; divadl*; hrad; hrade; zámok; zámku; katedrál*; sále; námest(ie|í|ia); nádvor(ie|í|ia); letisk*;
        pamätník*; cintorín*;
        """,
    published="zo dňa; od; do; zverejnen*",
    salutations="vážen*; dámy a páni*; excelenci*; dobrý (deň*|večer*); mil*; pán*; ďakujem*",
    furniture="tlač*; zdieľať*; späť*; úvod; menu; hľadať*; kontakt*; čítať viac*; zdroj*; foto*",
    disclaimers="neoficiálny preklad*; platí hovorené slovo*",
    numbers="č.; číslo",
)
