"""Danish."""

from parsers.normalize.language import Language

LANGUAGE = Language(
    code="da",
    genitive_s=True,
    lowercase_roles=True,
    kinds=(
        ("joint_statement", "fælles (udtalelse|erklæring); fælleserklæring*"),
        ("communique", "kommuniké*"),
        ("message", "lykønskning*; kondolence*; hilsen*; nytårstale*; fødselsdagshilsen; mindeord"),
        ("briefing", "pressebriefing*"),
        ("press_conference", "(fælles )?pressemøde*; doorstep*"),
        ("interview", "interview*"),
        ("article", "kronik*; debatindlæg*; artikel*"),
        ("comment", "kommentar*; svar på spørgsmål"),
        ("readout", "telefonsamtale*"),
        (
            "speech",
            """
                (åbnings|grundlovs|fest|takke|velkomst|middags|minde|afslutnings)?(tale|taler|talen);
                (jubilæums|hoved|afskeds|års)(tale|taler|talen); foredrag*; indlæg*; forelæsning; åbningsindlæg*;
                oplæg*;
                """,
        ),
        ("remarks", "bemærkninger; åbningsord; indledning*"),
        ("statement", "udtalelse*; erklæring*"),
        ("report", "rapport*; redegørelse*"),
        ("document", "brev*; svar på § 20*; faktaark; spørgsmål og svar"),
        (
            "announcement",
            """
            presseinvitation*; invitation*; rejsevejledning*; besøger; rejser til; besøg (af|i|fra);
            """,
        ),
    ),
    generic="pressemeddelelse*; nyhed*; meddelelse",
    talks="telefonsamtale* (med)?; samtale* (med)?; møde (med|mellem)?",
    meets="""
        mødtes; mødes; møder; talte med; taler med; modtog; modtager; drøfter; drøftede; har mødt; har talt; talte;
        havde møde; mødte;
        """,
    congratulates="lykønsk*; kondoler*; tillykke",
    holidays="nationaldag*; grundlovsdag*; jul; nytår",
    coming="""
        rejser til; besøger; deltager; inviterer til; skal *; vil (deltage|præsentere|besøge|mødes|tale|møde);
        tager imod; præsenterer; er vært; på vej til; drager til; tager til;
        """,
    attends="""
        deltog (i|på|ved); åbnede; fejrer; fejrede; deltager (i|på|ved); indleder; indledte; afslutter; afsluttede;
        åbner;
        """,
    visits="(stats|officielt |arbejds)?besøg (af|fra|i|til|hos); rejse til",
    made="besøgte; rejste; mødtes; har besøgt; modtog; aflagde",
    spokesperson="talsperson*; talsmand",
    by="af; fra; ved; med",
    took_place="fandt sted; blev holdt; blev afholdt; har fundet sted; løb af stablen",
    beside="med; sammen med",
    ranks="ambassadør*; general*; professor",
    roles="""
        (justits|klima|miljø|handels|beskæftigelses|sundheds|kultur|undervisnings)minister*;
        (skatte|social|transport|erhvervs|indenrigs|kirke|by|fødevare|ligestillings)minister*;
        (ældre|digitaliserings|økonomi|uddannelses|udlændinge|energi|europa- og klima)minister*; borgmester*;
        biskop; kommissær*; forsvarschef*; general; departementschef*; formand*; prins*; prinsesse*; landsstyremand;
        naalakkersuisoq*; lagmand*; kansler; forbundskansler; vicekansler; repræsentant*; udsending*;
        vicestatsminister*; (stats|udenrigs|forsvars|finans|udviklings|europa)minister*; minister*; ambassadør*;
        præsident*; talsperson*; direktør*; dronning*; kong*; kronprins*; statssekretær*; generalsekretær*;
        """,
    role_words="""
        danmarks; dansk*; udenrigsministeriet; for; udviklingssamarbejde; nordisk; samarbejde; eu; fn; nato;
        handel;
        """,
    links="for; i; ved; og; af; til",
    departments="udenrigsministeriet; statsministeriet; regeringen; ambassaden",
    honorifics="""
        hans majestæt; hendes kongelige højhed; hans kongelige højhed; hans excellence; dr; professor; prof.; hr.;
        fru; dr.; h.e.; hendes majestæt; h.m.; h.k.h.;
        """,
    joiners="og; samt",
    said="siger; sagde; udtaler; udtalte; understregede",
    not_names="""
        mandag; tirsdag; onsdag; torsdag; fredag; lørdag; søndag; på; i; om; med; for; til; den; det; de; vi;
        jeg; kære; tak; ved; efter; under; spørgsmål; svar;
        """,
    occasion="i anledning af; i forbindelse med; under; efter; ved åbningen af; før",
    at="ved; på; i; for; til; med",
    topic="om; vedrørende; angående; mod",
    within="i; på",
    events="""
        *konference*; konference*; *dag; *dagen; *samråd; *drøftelse*; rejse*; *rejse*; uge*; *fest; *møde*; møde*;
        topmøde*; forum*; ceremoni*; besøg*; åbning*; råd*; *råd; forsamling*; *forsamling; debat*; kongres*;
        dialog*; middag*; seminar*; jubilæum; folketing*; reception*;
        """,
    formats="(et )?(fælles )?pressemøde; pressen",
    venues="""
        sal; *salen; slot*; palæ; *slottet; *pakhus; rådhus*; *huset; operaen; *kirke; *kirken; universitet*;
        hotel*; center; *center; *centret; hus; skole; institut*; ambassade*; ministeri*; museum; bibliotek; teater;
        kirke; folketinget; christiansborg; marienborg;
        """,
    published="offentliggjort*; den; fra; siden",
    articles="en; et; den; det; de",
    salutations="kære*; hr. formand*; mine damer*; deres*; god (morgen|aften|dag)*; tak*; venner*; excellenc*",
    furniture="udskriv*; del*; til toppen; forside; menu; søg*; kontakt*; læs mere*; se også*; følg os*",
    disclaimers="det talte ord gælder*; uofficiel oversættelse*",
)
