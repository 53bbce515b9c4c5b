"""Romanian."""

from parsers.normalize.language import Language

LANGUAGE = Language(
    code="ro",
    lowercase_roles=True,
    kinds=(
        ("joint_statement", "declarați* comun*; declaraţi* comun*"),
        ("communique", "comunicat comun*"),
        ("message", "mesaj*; felicitări; condoleanțe; scrisoare de felicitare"),
        ("briefing", "briefing*"),
        (
            "press_conference",
            "conferinț* de presă; declarați* comun* de presă; declarați* de presă comun*",
        ),
        ("interview", "interviu*"),
        ("article", "articol*; editorial"),
        ("comment", "comentariu*; răspuns* la (întrebar*|solicit*); reacți*; punct de vedere"),
        ("readout", "convorbire telefonică; convorbirea telefonică"),
        ("speech", "discurs*; alocuțiun*; cuvânt*; prelegere*; cuvântare*; mesaj către națiune; expunere*; toast*"),
        ("remarks", "intervenți*; cuvânt de deschidere; remarci"),
        (
            "statement",
            "declarați* (de presă)?; luare de poziție; poziția; precizări; clarificări; punct de vedere al",
        ),
        ("report", "raport*"),
        ("document", "scrisoare*; notă verbală; întrebări frecvente"),
        ("announcement", "anunț*; invitați*; agend*; vizita *; deplasarea *; atenționare*; participarea *"),
    ),
    generic="comunicat de presă; comunicat; informare de presă; știri",
    openings="comunicat de presă (privind|referitor la|cu privire la)",
    talks="""
        convorbir* telefonic* (cu)?; convorbir* (cu)?; întâlnir* (cu)?; întrevedere* (cu)?; consultări;
        discuți* (telefonic*)?;
        """,
    meets="""
        s-a întâlnit; a primit; a discutat; a avut; a purtat; au avut; s-au întâlnit; au discutat; l-a primit;
        a primit-o; i-a primit; primește; se întâlnește; întrevedere; s-a întreținut; a conversat; au purtat;
        discută cu; a vorbit cu; au vorbit; a discutat cu; s-au întreținut; se întâlnesc; au primit; a întâlnit;
        """,
    congratulates="felicit*; condoleanțe; compasiune",
    holidays="""
        ziua națională; ziua independenței; zilei naționale; zi(ua|lei) (unirii|europei|constituției|limbii române);
        zilei independenței; crăciun*; anul(ui)? nou; pașt(e|ele|elui|ilor); sărbători*; zi(ua|lei) internațional(ă|e);
        """,
    coming="va (participa|efectua|vizita|primi|avea|întreprinde); participă; efectuează; întreprinde",
    attends="""
        a participat la; participă la; a prezidat; a deschis; a luat parte la; și-a încheiat; și-a început;
        a efectuat; a încheiat; a început; încheie; începe;
        """,
    visits="""
        (vizita|deplasarea|turneul)( oficială| de stat| de lucru| de prietenie)*
        (a|al|în|la|lui|președintelui|ministrului|prim-ministrului)
        """,
    made="""
        a efectuat; a vizitat; a fost primit*; s-a întâlnit; a avut; s-a încheiat; a întreprins; a primit
        """,
    spokesperson="purtător* de cuvânt",
    by="al; a; ale; de; susținut* de; susţinut* de; acordat de",
    sent="""
        adresat(ă|e)?; transmis(ă|e)?; trimis(ă|e)?; rostit(ă|e)?; susținut(ă|e)?; acordat(ă|e)?; publicat(ă|e)?;
        prezentat(ă|e)?;
        """,
    took_place="a avut loc; au avut loc; s-a desfășurat; s-au desfășurat; s-a ținut; s-a organizat",
    beside="cu; împreună cu; alături de",
    ranks="ambasador*; general*; profesor*",
    roles="""
        viceprim-ministr*; vicepremier*; vicepreședint*; deputat*; senator*; rege*; regele; regina; mitropolit*;
        patriarh*; guvernator*; însărcinat* cu afaceri; consilier* (prezidențial|de stat)?;
        șeful (diplomației|statului|guvernului|delegației); șefa (diplomației|statului|delegației); general*;
        procuror*; viceministr*; cancelar*; primar*; secretar general adjunct; subsecretar*; președinta; ministra;
        ministrul; prim-ministrul; premierul; ambasadorul; ambasadoarea; purtătorul de cuvânt;
        purtătoarea de cuvânt; ministr*; prim-ministr*; președint*; preşedint*; secretar* (de stat|general)?;
        ambasador*; purtător* de cuvânt; reprezentant* (permanent|special)?; consul*; director*; premier*; comisar*;
        șef*;
        """,
    role_words="""
        afacerilor; externe; economiei; justiției; finanțelor; energiei; mediului; culturii; educației; sănătății;
        internelor; dezvoltării; transporturilor; muncii; agriculturii; turismului; digitalizării; integrare;
        europeană; europene; interimar; camerei; deputaților; senatului; parlamentului; comisiei; consiliului;
        uniunii; națiunilor; unite; federale; germaniei; franței; italiei; ucrainei; poloniei; ungariei; turciei;
        statelor; regatului; unit; român; română; moldovean; ucrainean; german; francez; extraordinar;
        plenipotențiar; româniei; republicii; moldova; apărării; naționale; mae; guvernului; statului; adjunct;
        permanent; integrării;
        """,
    links="al; a; ale; de; pentru; și; la; în",
    departments="""
        minister(ul|ului) afacerilor externe( și integrării europene)?; mae; maeie; mapn; guvern(ul|ului)( româniei)?;
        guvern(ul|ului) republicii moldova; ambasad(a|ei) (româniei|republicii moldova); ministerului;
        administrați(a|ei) prezidențial(ă|e); președinți(a|ei) (româniei|republicii moldova); ministerul;
        consulat(ul|ului) general( al româniei)?; reprezentanț(a|ei) permanent(ă|e) a româniei;
        """,
    honorifics="""
        majestatea sa; altețea sa regală; dl; dna; domn; doamnă; prof.; prof. dr.; ing.; excelența sa domnul;
        excelența sa doamna; e.s. domnul; e.s. doamna; dl.; dna.; domnul; doamna; domnului; doamnei; e.s.; dr.;
        excelența sa; dlui; dnei;
        """,
    joiners="și; şi",
    said="""
        a (declarat|spus|subliniat|menționat|precizat|transmis|afirmat|adăugat|arătat|apreciat|anunțat|comunicat);
        a (reiterat|evidențiat|susținut|reamintit|explicat|punctat|scris|atras atenția); declară; afirmă; subliniază;
        """,
    not_names="""
        luni; marți; miercuri; joi; vineri; sâmbătă; duminică; în; la; cu; pe; din; despre; pentru; după;
        doamnelor; întrebare; răspuns; noi;
        """,
    occasion="""
        cu ocazia; cu prilejul; în cadrul; în marja; după; înainte de; la finalul; în urma;
        pe marginea; la începutul; la încheierea; la sfârșitul; înaintea; pe parcursul; anterior;
        """,
    at="la; în; cu; în fața",
    topic="privind; referitor la; cu privire la; despre; în legătură cu; în contextul; față de",
    within="la; în",
    events="""
        conferinț*; conferinţ*; reuniun*; sesiun*; summit*; forum*; ceremoni*; vizit*; deschider*; recepți*;
        consili*; adunar*; dezbater*; congres*; dialog*; dineu*; seminar*; aniversar*; ziua; zilei; consultăr*;
        semnăr*; întâlnir*; ședinț*; învestir*; depuner*; comemorar*; gal(a|ei); lansar*; plenul; inaugurar*;
        """,
    formats="(o )?conferinț* de presă; presă; briefing*",
    venues="""
        sala; palat*; universitat*; hotel*; centrul; clădir*; institut*; ambasad*; minister*; muze*; bibliotec*;
        teatr*; academi*; cotroceni; parlament*; piața; piaţa; aeroport*; catedral*; monument*; senat*;
        """,
    published="publicat*; din data de; până la",
    salutations="""
        doamnelor și domnilor*; stimat*; excelen*; bună (ziua|dimineața|seara)*; dragi*; domnule*; doamnă*;
        mulțumesc*;
        """,
    furniture="tipărește*; distribuie*; înapoi*; acasă; meniu; caută*; contact*; citește*; vezi și*",
)
