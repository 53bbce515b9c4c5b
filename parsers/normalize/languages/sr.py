"""Serbian, in both of its scripts, and Bosnian and Montenegrin, which share its words."""

from parsers.normalize.language import Language

_CYRILLIC = str.maketrans(
    "abvgdđežzijklmnoprstćufhcčšABVGDĐEŽZIJKLMNOPRSTĆUFHCČŠ", "абвгдђежзијклмнопрстћуфхцчшАБВГДЂЕЖЗИЈКЛМНОПРСТЋУФХЦЧШ"
)


def both_scripts(phrases: str) -> str:
    """Serbian phrases in Latin letters, and once more in Cyrillic ones."""
    digraphs = phrases
    for latin, cyrillic in (("dž", "џ"), ("lj", "љ"), ("nj", "њ")):
        digraphs = digraphs.replace(latin, cyrillic)
    return f"{phrases.strip().rstrip(';')}; {digraphs.translate(_CYRILLIC).strip()}"


LANGUAGE = Language(
    code="sr",
    lowercase_roles=True,
    genitive_names=True,
    kinds=(
        (
            "joint_statement",
            both_scripts(
                "zajedničk* (izjav*|saopštenj*|deklaracij*|deklaraciju); izjava (ministara|predsednika|lidera)"
            ),
        ),
        ("communique", both_scripts("(zajednički |završni )?kominike")),
        (
            "message",
            both_scripts(
                """
                čestitk*; telegram (saučešća|čestitke); saučešć*; izjav* saučešća;
                uputi* (čestitku|saučešće|telegram);
                pozdravn* pismo; poruka povodom; uskršnja čestitka; novogodišnja čestitka;
                """
            ),
        ),
        ("briefing", both_scripts("brifing*; redovna konferencija")),
        ("press_conference", both_scripts("(zajedničk* )?konferencij* za (novinare|medije|štampu)")),
        ("interview", both_scripts("(ekskluzivni )?intervju*; razgovor za *")),
        ("article", both_scripts("autorsk* (tekst*|član*); kolumna")),
        ("comment", both_scripts("komentar*; odgovor*; reakcij*; demanti")),
        ("readout", both_scripts("telefonski razgovor")),
        ("speech", both_scripts("govor*; obraćanj*; izlaganj*; predavanj*; beseda; pozdravna reč; ekspoze")),
        ("remarks", both_scripts("uvodna reč; uvodno izlaganje; reči; odgovori na pitanja")),
        ("statement", both_scripts("izjav*; deklaracij*; saopštenje (ministarstva|vlade|predsednika); stav*")),
        ("report", both_scripts("izveštaj*; pregled")),
        ("document", both_scripts("pismo; nota; memorandum; sporazum")),
        (
            "announcement",
            both_scripts("najav*; poziv (novinarima*|medijima*); obaveštenje*; akreditacij*; poset* ministra"),
        ),
        ("transcript", both_scripts("transkript; stenogram")),
    ),
    generic=both_scripts("saopštenj*; saopštenje za (javnost|medije|štampu); vest*; informacij*"),
    talks=both_scripts("telefonski razgovor; telefonskom razgovoru; sastanak; susret; razgovor; konsultacije"),
    meets=both_scripts(
        """
        se (sastao|sastala|sastali|susreo|susrela); (sastao|sastala|sastali|susreo|susrela) se; razgovarao*;
        razgovarala;
        razgovarali; primio; primila; primi; održao (sastanak*|razgovor*|telefonski*); ugostio; sastanak * sa;
        """
    ),
    took_place=both_scripts("održan*; održane su; održan je; počela je; počeo je; završen*"),
    congratulates=both_scripts("čestit*; saučešć*"),
    holidays=both_scripts(
        "dan državnosti; božić*; vaskrs*; nova godina; dan nezavisnosti; nacionalni praznik; bajram*"
    ),
    coming=both_scripts(
        """
        sutra; će (posetiti|boraviti|učestvovati|se|biti|održati|predvoditi|primiti|otvoriti); boraviće; učestvovaće;
        sastaće;
        """
    ),
    answers=both_scripts("odgovori na pitanja"),
    joint=both_scripts("zajednička izjava; zajedničko saopštenje"),
    spokesperson=both_scripts("portparol*; glasnogovorni*"),
    roles=both_scripts(
        """
        (prvi |prvog )?(potpredsedni*|potpredsjedni*); ministar*; ministr*; premijer*; predsedni*; predsjedni*;
        portparol*;
        ambasador*; (stalni |stalnog |specijalni |visoki |visokog )?predstavni*; direktor*;
        (državni |državnog |generalni
        |generalnog )?sekretar*; šef*; pomoćni* ministra; generalni konzul; konzul*; savetni*; savjetni*; kancelar*;
        kralj*;
        komesar*; patrijarh*; narodn* poslani*; visoki predstavnik; otpravnik poslova;
        """
    ),
    role_words=both_scripts(
        """
        spoljnih; vanjskih; poslova; inostranih; srbije; republike; crne; gore; bosne; hercegovine; bih; vlade;
        odbrane;
        obrane; diplomatije; diplomacije; narodne; skupštine; evropske; evropskih; integracija; unije; eu; un; oebs;
        nato;
        srpske; ruske; federacije; saveta; vijeća; ministara; unutrašnjih; finansija; privrede; msp; stalni;
        specijalni;
        """
    ),
    links=both_scripts("za; pri; u; i; kod"),
    departments=both_scripts(
        """
        msp; ministarstv* (spoljnih|vanjskih|inostranih) poslova( republike srbije| srbije| crne gore| bih)?;
        ministarstvo *;
        ambasada; ambasade; ambasadi; ambasadu; vlad* (republike*|srbije*); kabinet*; predsedništv*; kancelarija *;
        """
    ),
    honorifics=both_scripts("g.; gđa; gospodin*; gospođ*; nj.e.; njegova ekselencija; dr; prof.; prof. dr"),
    envoys=both_scripts("ambasador*; konzul*; otpravnik*"),
    joiners="i; и",
    said=both_scripts(
        """
        izjavi*; reka*; rekla; istaka*; istakla; naglasi*; poruči*; ocenio; ocenila; izrazi*; dodao; dodala; naveo;
        navela;
        saopšti*; podseti*; kazao; kazala; uputio; uputila;
        """
    ),
    answers_verbs=(
        ("message", both_scripts("čestita*; uputi* (čestitku|saučešće|telegram); izjavi* saučešće")),
        ("speech", both_scripts("obratio se; obratila se; govorio; govorila")),
        ("statement", both_scripts("izjavi*; osuđuje; osudi*; poruči*")),
        ("interview", both_scripts("dao intervju; dala intervju")),
    ),
    not_names=both_scripts(
        """
        o; u; na; sa; za; od; do; po; i; iz; danas; ovo; on; ona; mi; pre; posle; nakon; ponedeljak; utorak; sreda;
        četvrtak; petak; subota; nedelja; pitanje; odgovor; poštovani; dragi; povodom;
        """
    ),
    occasion=both_scripts(
        "povodom; tokom; u okviru; na marginama; nakon; posle; uoči; pre; na otvaranju; na ceremoniji; prilikom"
    ),
    at=both_scripts("na; u; pred; pri"),
    topic=both_scripts("o; u vezi sa; u vezi s; povodom izjave; u pogledu; protiv; vezano za"),
    within=both_scripts("u"),
    events=both_scripts(
        """
        konferencij*; sastan*; sednic*; forum*; samit*; ceremonij*; poset*; otvaranj*; prijem*; savet*; skupštin*;
        debat*;
        kongres*; dijalog*; seminar*; godišnjic*; dan; dana; praznik*; festival*; izložb*; odbor*; konsultacij*;
        pregovor*; potpisivanj*; zasedanj*; obeležavanj*; susret*; nedelj*;
        """
    ),
    formats=both_scripts("(zajedničk* )?konferencij* za (novinare|medije|štampu); brifing*; (za )?(medije|novinare)"),
    venues=both_scripts(
        """
        sala; palat*; univerzitet*; hotel*; centar; centru; dom; domu; zgrad*; institut*; ambasada; ambasadi;
        ambasade; ministarstv*;
        aerodrom*;
        muzej*; bibliote*; pozorišt*; akademij*; trg; trgu; park; parku; hali; hala; sali; spomenik*; kompleks*;
        skupština; skupštini; hram; rezidencij*;
        """
    ),
    published=both_scripts("objavljeno; od; do"),
    openings=both_scripts("transkript; integralni tekst; video:"),
    salutations=both_scripts("poštovan*; dame i gospodo; drag* prijatelji; ekselencij*; dobar dan; dobro veče; hvala*"),
    furniture=both_scripts(
        """
        podeli*; štampaj*; odštampaj*; pošalji*; prosledi*; pretvori u pdf*; početna*; pretraga; meni; kontakt*;
        vesti;
        pročitaj*; izvor*; foto*; pratite*;
        """
    ),
    disclaimers=both_scripts("nezvaničan prevod*; proveriti prema izgovorenom*"),
    numbers=both_scripts("br.; broj"),
)
