"""Czech."""

from parsers.normalize.language import Language

LANGUAGE = Language(
    code="cs",
    lowercase_roles=True,
    genitive_names=True,
    kinds=(
        ("joint_statement", "společn* (prohlášen*|tiskov* prohlášen*|deklarac*)"),
        ("communique", "komuniké"),
        ("message", "blahopřán*; gratulace; kondolenc*; soustrast*; poselstv*; pozdrav*; zdravice; novoroční projev*"),
        ("briefing", "brífink*; briefing*"),
        ("press_conference", "(společn* )?tiskov* konferenc*"),
        ("interview", "rozhovor*; interview"),
        ("article", "článek; komentář pro *; autorský text"),
        ("comment", "komentář*; odpověď*; reakce; stanovisko mluvčí*"),
        ("readout", "telefonick* rozhovor*; telefonát*"),
        ("speech", "projev*; vystoupen*; přednáška*; proslov*"),
        ("remarks", "úvodní slovo; poznámky; slovo"),
        ("statement", "prohlášen*; stanovisk*"),
        ("report", "zpráva; výroční zpráva"),
        ("document", "dopis*; nóta; otázky a odpovědi"),
        ("announcement", "pozvánk*; upozorněn*; oznámen*; návštěva *; cesta ministra; akreditace"),
    ),
    generic="tisková zpráva; tiskové sdělení; aktuality",
    talks="telefonick* rozhovor*; setkán* (s)?; jednán* (s)?; schůzk* (s)?",
    meets="se setkal*; jednal*; přijal*; hovořil*; telefonoval*; se sešel",
    took_place="se (uskutečnil*|konal*); (uskutečnil*|konal*) se; proběhl*",
    congratulates="blahopřej*; blahopřál*; pogratuloval*; gratul*; kondolenc*; soustrast",
    holidays="státní svátek; den nezávislosti",
    coming="navštíví; zúčastní; přijede; odcestuje; vystoupí; přijme; pozvánka",
    spokesperson="mluvčí",
    roles="""
        minist*; premiér*; prezident*; předsed*; mluvčí; velvyslan*; náměst(ek|ka|ku|kem|kovi|kyně|kyni);
        státní tajemník*; ředitel*;
        generální tajemník*; zmocněn*; kancléř*; zástupc*;
        """,
    role_words="""
        zahraničních; věcí; české; republiky; čr; vlády; obrany; evropské; unie; mzv; stálý; zahraničí;
        """,
    links="pro; při; v; a; na",
    departments="ministerstv* zahraničních věcí( čr)?; mzv( čr)?; vláda čr; velvyslanectví; úřad vlády",
    envoys="velvyslan*; konzul*",
    honorifics="pan; pana; paní; j.e.; ing.; mgr.; dr.; phdr.; judr.",
    joiners="a; i",
    said="řekl*; uvedl*; prohlásil*; zdůraznil*; dodal*",
    not_names="""
        pondělí; úterý; středa; čtvrtek; pátek; sobota; neděle; v; ve; na; o; po; k; s; z; při; před; vážen*;
        dámy; děkuji; my; otázka; odpověď;
        """,
    occasion="u příležitosti; během; po; před; na okraj; v rámci; při příležitosti",
    at="na; v; ve; před; při; s; k",
    topic="k; ke; o; ohledně; v souvislosti s; v souvislosti se",
    within="v; ve; na",
    events="""
        konferenc*; setkán*; zasedán*; schůz*; summit*; fór*; ceremoni*; návštěv*; otevřen*; recepc*; rad*;
        shromážděn*; debat*; kongres*; dialog*; oběd*; večeř*; seminář*; výroč*; den; svát*; jednán*; výbor*;
        podpis*; inaugurac*; porad*; sněm*; slavnost*; konzultac*; semináři; dni; dne;
        """,
    formats="(společn* )?tiskov* konferenc*; brífink*",
    venues="""
        sál; palác*; univerzit*; hotel*; centrum; budov*; škol*; institut*; velvyslanectv*; ministerstv*; muze*;
        knihovn*; divadl*; hrad; hradě; hradu; zámek; zámku; katedrál*; černín*;
        náměstí; nádvoří; stadion*; letišt*; nádraží; památník*; hřbitov*;
        """,
    published="ze dne; od; do; zveřejněn*",
    salutations="vážen*; dámy a pánové*; excelenc*; dobrý (den|večer)*; mil*; pane*; děkuji*",
    furniture="tisk*; sdílet*; zpět*; úvod; menu; hledat*; kontakt*; číst více*; zobrazit*",
    disclaimers="neoficiální překlad*; platí mluvené slovo*",
)
