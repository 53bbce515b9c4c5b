"""Croatian."""

from parsers.normalize.language import Language

LANGUAGE = Language(
    code="hr",
    lowercase_roles=True,
    genitive_names=True,
    kinds=(
        ("joint_statement", "zajedničk* (izjav*|priopćenj*|deklaracij*); izjava (ministara|predsjednika|čelnika)"),
        ("communique", "(zajednički |završni )?komunike"),
        (
            "message",
            "čestitk*; sućut; brzojav *; izraz* sućuti; poruka povodom; božićna čestitka; pozdravno pismo",
        ),
        ("briefing", "brifing*"),
        ("press_conference", "(zajedničk* )?konferencij* za (novinare|medije|tisak); konferencija za medije"),
        ("interview", "(ekskluzivni )?intervju*; razgovor za *"),
        ("article", "autorsk* (tekst*|član*); kolumna"),
        ("comment", "komentar*; odgovor*; reakcij*; očitovanj*; demanti"),
        ("readout", "telefonski razgovor"),
        ("speech", "govor*; obraćanj*; izlaganj*; predavanj*; pozdravni govor; nastup *"),
        ("remarks", "uvodno izlaganje; uvodna riječ; riječi; odgovori na pitanja"),
        ("statement", "izjav*; deklaracij*; stajališt*; priopćenje (ministarstva|vlade|predsjednika)"),
        ("report", "izvješć*; pregled"),
        ("document", "pismo; nota; memorandum; sporazum"),
        ("announcement", "najav*; poziv (novinarima*|medijima*); obavijest*; akreditacij*; posjet ministra"),
        ("transcript", "transkript"),
    ),
    generic="priopćenj*; priopćenje za (javnost|medije); vijest*; informacij*",
    talks="telefonski razgovor; sastanak; susret; razgovor; konzultacije",
    meets="""
        se (sastao|sastala|sastali|susreo|susrela); (sastao|sastala|susreo|susrela) se; razgovarao*; razgovarala;
        razgovarali; primio; primila; održao (sastanak*|razgovor*|telefonski*); ugostio; sastao s; susreo s;
        """,
    took_place="održan*; održane su; održan je",
    congratulates="čestit*; sućut*",
    holidays="dan državnosti; dan neovisnosti; božić*; uskrs*; nova godina; nacionalni dan",
    coming="""
        će (posjetiti|boraviti|sudjelovati|se|biti|održati|predvoditi|primiti|otvoriti); sudjelovat će; sastat će;
        """,
    answers="odgovori na pitanja",
    joint="zajednička izjava; zajedničko priopćenje",
    spokesperson="glasnogovorni*",
    roles="""
        (prvi )?potpredsjedni*; ministar*; ministr*; premijer*; predsjedni*; glasnogovorni*; veleposlani*; ravnatelj*;
        (stalni |posebni |visoki |visokog )?predstavni*; (državni |državnog |glavni |glavnog )?tajni*; konzul*;
        generalni konzul; savjetni*; kancelar*; kralj*; povjereni*; zastupni*; čelni*; otpravnik poslova; šef*;
        """,
    role_words="""
        vanjskih; europskih; poslova; hrvatske; republike; vlade; obrane; diplomacije; sabora; hrvatskoga; hrvatskog;
        europske; unije; eu; un; nato; vijeća; ministara; unutarnjih; financija; gospodarstva; rh; mvep; stalni;
        """,
    links="za; pri; u; i; kod",
    departments="""
        mvep; ministarstv* vanjskih( i europskih)? poslova( republike hrvatske| rh)?; ministarstvo *; veleposlanstv*;
        vlad* (republike*|rh*); ured predsjednika*; ured *;
        """,
    honorifics="g.; gđa; gospodin*; gospođ*; nj.e.; dr.; dr. sc.; prof.",
    envoys="veleposlani*; konzul*; otpravnik*",
    joiners="i",
    said="""
        izjavi*; reka*; rekla; istaknu*; naglasi*; poruči*; ocijeni*; izrazi*; dodao; dodala; naveo; navela; kazao;
        kazala; priopći*; podsjeti*;
        """,
    answers_verbs=(
        ("message", "čestita*; uputi* (čestitku|sućut|brzojav); izrazi* sućut"),
        ("speech", "obratio se; obratila se; govorio; govorila"),
        ("statement", "izjavi*; osuđuje; osudi*; poruči*"),
        ("interview", "dao intervju; dala intervju"),
    ),
    not_names="""
        o; u; na; s; sa; za; od; do; po; i; iz; danas; ovo; on; ona; mi; prije; nakon; ponedjeljak; utorak; srijeda;
        četvrtak; petak; subota; nedjelja; pitanje; odgovor; poštovani; dragi; povodom;
        """,
    occasion="""
        povodom; tijekom; u okviru; u sklopu; na marginama; nakon; uoči; prije; na otvorenju; na otvaranju;
        na svečanosti; prigodom; prilikom;
        """,
    at="na; u; pred; pri",
    topic="o; u vezi s; u vezi sa; glede; povodom izjave; protiv; vezano uz",
    within="u",
    events="""
        konferencij*; sastan*; sjednic*; forum*; summit*; samit*; ceremonij*; svečanost*; posjet*; otvorenj*; prijam*;
        vijeć*; skupštin*; rasprav*; kongres*; dijalog*; seminar*; obljetnic*; dan; dana; blagdan*; festival*;
        izložb*; odbor*; konzultacij*; pregovor*; potpisivanj*; zasjedanj*; susret*; tjed*;
        """,
    formats="(zajedničk* )?konferencij* za (novinare|medije|tisak); brifing*; (za )?(medije|novinare)",
    venues="""
        dvorana; palač*; sveučilišt*; hotel*; centar; centru; dom; domu; zgrad*; institut*; veleposlanstv*;
        ministarstv*; zračna luka; muzej*; knjižnic*; kazališt*; akademij*; trg; trgu; park; parku; dvorani;
        spomenik*; hrvatski sabor; saboru; katedral*; banski dvori;
        """,
    published="objavljeno; od; do",
    openings="transkript; integralni tekst; video:",
    salutations="poštovan*; dame i gospodo; drag* prijatelji; ekselencij*; dobar dan; dobra večer; hvala*",
    furniture="podijeli*; ispiši*; tiskaj*; naslovna*; pretraga; izbornik; kontakt*; vijesti; pročitaj*; izvor*; foto*",
    disclaimers="neslužbeni prijevod*",
    numbers="br.; broj",
)
