"""Norwegian."""

from parsers.normalize.language import Language

LANGUAGE = Language(
    code="no",
    genitive_s=True,
    lowercase_roles=True,
    kinds=(
        (
            "joint_statement",
            "felles (uttalelse|erklæring|pressemelding|uttale); felleserklæring*; felles nordisk uttalelse",
        ),
        ("communique", "kommuniké*"),
        ("message", "gratulasjon*; gratulerer; kondolanse*; hilsen*; nyttårstale*"),
        ("briefing", "pressebrifing*; pressebriefing*"),
        ("press_conference", "(felles )?pressekonferanse*; pressetreff*; pressemøte*"),
        ("interview", "intervju*"),
        (
            "article",
            """
                kronikk*; artikkel*; debattinnlegg*; innlegg i (aftenposten|dagbladet|vg|dn|klassekampen|nordlys);
                innlegg i (dagens næringsliv|*posten|*bladet|*avisen|* tidende);
            """,
        ),
        ("comment", "kommentar*; svar på spørsmål; svar til stortinget"),
        ("readout", "telefonsamtale*"),
        (
            "speech",
            """
                (åpnings|utenrikspolitisk* )?(tale|taler|talen|redegjørelse|redegjørelsen|utgreiing*);
                (fest|hoved|takke|velkomst)(tale|taler|talen|redegjørelse|redegjørelsen|utgreiing*);
                (middags|minne|17. mai-)(tale|taler|talen|redegjørelse|redegjørelsen|utgreiing*);
                (trontale|års|avskjeds|jule)(tale|taler|talen|redegjørelse|redegjørelsen|utgreiing*);
                (halvårlige )(tale|taler|talen|redegjørelse|redegjørelsen|utgreiing*); trontale*; hilsningstale*;
                hilsen ved; foredrag*; (åpnings|hoved)?innlegg*; hovedinnlegg*; forelesning;
                """,
        ),
        ("remarks", "åpningsord; innledning*; bemerkninger; intervensjon"),
        ("statement", "uttalelse*; erklæring*; uttale; pressuttalelse"),
        ("report", "rapport*; melding til stortinget; årsrapport"),
        ("document", "brev*; svar på skriftlig spørsmål; spørsmål og svar; faktaark"),
        (
            "announcement",
            """
                presseinvitasjon*; invitasjon*; pressevarsel; reiseråd*; besøk (til|fra|av); program for;
                reiser til; besøker;
                """,
        ),
        ("transcript", "transkripsjon"),
    ),
    generic="pressemelding*; nyhet*; nyheitssak; nyhetssak; melding; aktuelt",
    talks="telefonsamtale* (med)?; samtale* (med)?; møte (med|mellom)?; konsultasjoner",
    meets="""
        møter; møtte; snakket med; snakker med; mottar; tok imot; samtalte; har møtt; diskuterte; møtes; møttes;
        har snakket; snakket; samtaler; drøftet; drøfter; hadde møte;
        """,
    congratulates="gratuler*; kondoler*; kondolanse*",
    holidays="nasjonaldag*; 17. mai; jul; nyttår",
    coming="""
        reiser til; besøker; skal *; deltar; inviterer til; på vei til; vil delta; tar imot *; kommer til;
        """,
    attends="""
        deltok (i|på|ved); åpnet; ledet; innleder; innledet; avslutter; avsluttet; deltar (i|på|ved); åpner
        """,
    visits="(stats|offisielt |arbeids)?besøk (av|fra|i|til|hos); reise til",
    made="besøkte; reiste; møtte; har besøkt; tok imot; gjennomførte; var på besøk",
    answers="svar på spørsmål; spørsmål og svar",
    joint="felles uttalelse; felles erklæring; utenriksministrene i",
    spokesperson="talsperson*; talsmann; pressetalsperson*",
    by="av; fra; ved; holdt av; med",
    took_place="fant sted; ble holdt; ble arrangert; ble avholdt; har funnet sted",
    beside="med; sammen med",
    ranks="ambassadør*; general*; professor",
    roles="""
        (fiskeri|kunnskaps|kultur|samferdsels|landbruks- og mat|helse- og omsorgs)minister*;
        (barne- og familie|kommunal|arbeids|innvandrings|digitaliserings|beredskaps)minister*;
        (energi|olje- og energi|justis- og beredskaps|eu|klima)minister*; biskop; ordfører*; fylkesmann*;
        forsvarssjef*; general; departementsråd; chargé d'affaires; prinsesse*; stortingsrepresentant*; utenriksråd;
        underdirektør; forbundskansler;
        (stats|utenriks|forsvars|finans|utviklings|nærings|klima- og miljø|justis)minister*;
        (eøs- og eu-|olje- og energi)minister*; minister*; statsråd*; statssekretær*; president*; ambassadør*;
        talsperson*; talsmann; kong*; dronning*; kronprins*; generalsekretær*; direktør*; ekspedisjonssjef*;
        spesialutsending*; kommissær*; representant*; stortingspresident*;
        """,
    role_words="""
        norges; norsk*; utenriksdepartementet; for; internasjonal; utvikling; eu; fn; nato; assisterende;
        stortingets; nordisk; baltiske;
        """,
    links="for; i; ved; og; av; på; til",
    departments="""
        utenriksdepartementet; regjeringen; statsministerens kontor; forsvarsdepartementet; norges ambassade;
        ambassaden;
        """,
    honorifics="""
        hennes majestet; hans kongelige høyhet; hennes kongelige høyhet; hans eksellense; dr; prof.; herr; fru; dr.;
        h.e.; hans majestet; h.m.; h.k.h.; professor;
        """,
    particles="von; van; de; der; af",
    joiners="og; samt",
    said="sier; sa; sier i; uttalte; understreket; fremhevet; holdt; skriver; spør",
    answers_verbs=(
        ("message", "gratulerer; kondolerer"),
        ("speech", "taler; holdt tale; talte"),
        ("statement", "fordømmer; uttaler"),
    ),
    not_names="""
        mandag; tirsdag; onsdag; torsdag; fredag; lørdag; søndag; på; i; om; med; for; til; den; det; de; vi;
        jeg; kjære; takk; ved; etter; under; av; fra; spørsmål; svar; en; et; i dag;
        """,
    occasion="""
        i anledning; i forbindelse med; under; etter; ved åpningen av; på årsdagen for; innenfor rammen av; før;
        """,
    at="ved; på; i; for; til; med; hos; under; overfor; i møte med",
    topic="om; vedrørende; angående; knyttet til; mot; når det gjelder; rundt",
    within="i; på",
    events="""
        *konferanse*; konferanse*; møte*; *møte*; sesjon*; toppmøte*; forum*; seremoni*; besøk*; *besøk;
        åpning*; mottakelse*; råd*; *råd; forsamling*; *forsamling; debatt*; kongress*; dialog*; middag*;
        lunsj*; seminar*; *seminar*; symposium; markering*; jubileum; *dag; *dagen; festival; uke*;
        forhandling*; komité*; signering; samtale*; reise*; fest; frokost*; lansering*; *møtet; *middag*; *uke*;
        """,
    formats="(en )?(felles )?pressekonferanse*; pressen; mediene",
    venues="""
        sal; *salen; slott*; *slottet; palass; aula*; operaen; *gården; *kirken; *parken; universitet*; hotell*;
        senter; *senter; *senteret; hus; *huset; skole; institutt*; ambassade*; departement*; museum; *museet;
        bibliotek; teater; akademi; torg; park; kirke; domkirke; residens; stortinget; rådhus; *hallen;
        litteraturhuset;
        """,
    published="publisert*; den; fra; siden; til og med; oppdatert*",
    articles="en; et; den; det; de",
    openings="(tekst|utdrag|manus|transkripsjon)( av| fra)?; video:",
    salutations="""
        kjære*; president*; ærede*; mine damer*; deres (majestet|eksellense*)*;
        god (morgen|kveld|dag|ettermiddag)*; hei*; takk*; venner*; eksellense*;
        """,
    furniture="""
        skriv ut*; del*; last ned*; til toppen; hjem; meny; søk*; kontakt*; les mer*; se også*; relatert*;
        følg oss*; publisert*; historisk arkiv*; publisert under*; utgiver*; lytt; innhold; oversikt;
        """,
    disclaimers="""
        sjekkes mot fremføring*; kontroller mot fremføring*; uoffisiell oversettelse*; det talte ord gjelder*;
        """,
    numbers="nr",
)
