"""Slovene."""

from parsers.normalize.language import Language

LANGUAGE = Language(
    code="sl",
    lowercase_roles=True,
    genitive_names=True,
    kinds=(
        ("joint_statement", "skupn* izjav*; skupn* deklaracij*; izjava (ministrov|voditeljev|predsednikov)"),
        ("communique", "(skupni )?komunike"),
        ("message", "čestitk*; sožal*; voščil*; poslanica ob; brzojavka"),
        ("briefing", "brifing*"),
        ("press_conference", "(skupn* )?(novinarsk*|tiskovn*) konferenc*; izjava za (medije|javnost)"),
        ("interview", "(ekskluzivni )?intervju*; pogovor za *"),
        ("article", "avtorski članek; kolumna"),
        ("comment", "komentar*; odgovor*; odziv*"),
        ("readout", "telefonski pogovor"),
        ("speech", "govor*; nagovor*; predavanj*; pozdravni nagovor"),
        ("remarks", "uvodne besede; uvodni nagovor; besede"),
        ("statement", "izjav*; stališč*; deklaracij*"),
        ("report", "poročil*"),
        ("document", "pismo; nota; memorandum"),
        ("announcement", "napoved*; vabil*; obvestil*; obisk ministr*; akreditacij*"),
        ("transcript", "prepis"),
    ),
    generic="sporočil* za (javnost|medije); novic*",
    talks="telefonski pogovor; srečanje; sestanek; pogovor; posvetovanja; konzultacije",
    meets="se je (sestal|sestala|srečal|srečala|pogovarjal|pogovarjala); sprejel*; govoril* po telefonu; gostil*",
    took_place="je potekal*; je bil*",
    congratulates="čestita*; sožalj*; voščil*",
    holidays="dan državnosti; dan samostojnosti; novo leto; božič*",
    coming="bo (obiskal*|obiskala*|gostil*|gostila*|sodeloval*|sodelovala*); se bo *; prihodnji teden",
    answers="odgovori na vprašanja",
    joint="skupna izjava",
    spokesperson="tiskovn* predstavni*; govor(ec|ka|ca)",
    roles="""
        ministr*; minister; ministric*; (pod)?predsedni*; premier*; veleposlani*; (državn* |generaln* )?sekretar*;
        direktor*; (stalni |visoki |posebni )?predstavni*; kancler*; konzul*; vodj*; komisar*; poslan*; kralj*;
        """,
    role_words="""
        zunanje; zunanjo; zunanja; zadeve; zunanji; evropske; republike; slovenije; vlade; rs; obrambo; notranje;
        državnega;
        zbora; unije; eu; nato; za; in; mzz; mzez; slovenski; slovenska;
        """,
    links="za; pri; v; in; na",
    departments="ministrstv* za (zunanje|zunanje in evropske) zadeve; ministrstvo *; mzz; mzez; vlada *",
    honorifics="g.; ga.; gospod*; dr.; mag.; nj. eksc.; prof.",
    envoys="veleposlani*; konzul*",
    joiners="in; ter",
    said="je dejal*; dejal*; poudaril*; izpostavil*; povedal*; izjavil*; izrazil*; dodal*; ocenil*",
    answers_verbs=(
        ("message", "čestital*; izrekel sožalje; izrazil* sožalje"),
        ("speech", "nagovoril*; govoril*"),
        ("statement", "izjavil*; obsoja; obsodil*"),
    ),
    not_names="o; v; na; s; z; za; od; do; po; in; iz; danes; to; on; ona; mi; pred; ob; spoštovani; dragi; vprašanje",
    occasion="ob; med; v okviru; na robu; po; pred; ob robu; ob priložnosti; na odprtju",
    at="na; v; pred; pri; ob",
    topic="o; glede; v zvezi s; v zvezi z; proti",
    within="v",
    events="""
        konferenc*; srečanj*; zasedanj*; forum*; vrh*; slovesnost*; obisk*; odprtj*; sprejem*; svet*; skupščin*;
        razprav*; kongres*; dialog*; seminar*; obletnic*; dan; dnev*; praznik*; festival*; razstav*; odbor*; podpis*;
        """,
    formats="(skupn* )?(novinarsk*|tiskovn*) konferenc*; (za )?(medije|javnost|novinarje)",
    venues="dvoran*; palač*; univerz*; hotel*; center; centru; dom; stavb*; inštitut*; veleposlaništv*; muzej*; grad*",
    published="objavljeno; od; do; z dne",
    salutations="spoštovan*; gospe in gospodje*; drag*; ekscelenc*; dober dan*; hvala*",
    furniture="natisni*; deli*; domov; iskanje; meni; kontakt*; novice; preberi*; vir*; foto*",
    numbers="št.",
)
