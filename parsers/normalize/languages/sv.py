"""Swedish."""

from parsers.normalize.language import Language

LANGUAGE = Language(
    code="sv",
    genitive_s=True,
    lowercase_roles=True,
    kinds=(
        (
            "joint_statement",
            """
                gemensamt (uttalande|pressmeddelande|pressuttalande); gemensam* (deklaration|förklaring|uttalande*);
                (nordiskt|nordisk-baltiskt) uttalande;
                """,
        ),
        ("communique", "(gemensam |slut)?kommuniké*; slutkommuniké"),
        (
            "message",
            """
            (gratulation*|lyckönskning*|hälsning*|kondoleans*|nyårshälsning*|jultal*); videohälsning*;
            """,
        ),
        ("briefing", "pressbriefing*; briefing*; presslägesbild"),
        ("press_conference", "(gemensam )?presskonferens*; pressträff*; digital pressträff*; pressutlåtande"),
        ("interview", "intervju*"),
        ("article", "debattartikel*; artikel*; debattinlägg*; krönika; debatt:*"),
        ("comment", "kommentar*; svar på (en )?fråga; svar på mediefråg*; replik"),
        ("readout", "telefonsamtal*; samtal med"),
        (
            "speech",
            """
                (öppnings|inlednings|jul|linje|hög|hedrings|invignings)?(tal|talet|anförande|anförandet);
                (avslutnings|välkomst|minnes|sommar|tack|middags|lunch)(tal|talet|anförande|anförandet);
                (högtids|första maj-|nyårs|nationaldags|avskeds)(tal|talet|anförande|anförandet);
                (installations|radio|tv-|huvud|nyckel)(tal|talet|anförande|anförandet);
                (inlednings|öppnings)?anförande*; föreläsning*; utrikesdeklaration*; regeringsförklaring*;
                regeringsdeklaration*; tal av;
                """,
        ),
        ("remarks", "inledande ord; (öppnings|inlednings)ord; inlägg; intervention; kommentarer; välkomstord"),
        ("statement", "(press)?uttalande*; deklaration*; förklaring"),
        ("report", "rapport*; skrivelse*; redogörelse"),
        (
            "document",
            """
                brev*; svar på (skriftlig )?fråga; svar på interpellation; interpellationssvar; frågor och svar;
                faktablad; promemoria; regleringsbrev;
                """,
        ),
        (
            "announcement",
            """
                pressinbjudan*; inbjudan*; reser till; besöker; reseråd; kalender*; avrådan*; på besök; program för;
                ackreditering*;
                """,
        ),
        ("transcript", "transkribering; avskrift"),
    ),
    generic="pressmeddelande*; pressinformation; nyhet*; meddelande; notis; information",
    talks="""
        (telefonsamtal|samtal) (med|mellan)?; (möte|bilateralt möte)( med| mellan)?; konsultationer; videomöte med;
        överläggningar;
        """,
    meets="""
        träffar; träffade; mötte; möter; samtalade; samtalar; talade med; tog emot; tar emot; har träffat;
        diskuterade; har talat med; träffas; träffades; möttes; möts; har samtalat; överlade; diskuterar; har mött;
        """,
    congratulates="gratuler*; lyckönsk*; kondolera*; kondoleans*; beklagar sorgen",
    holidays="""
        nationaldag*; självständighetsdag*; jul; nyår; midsommar; påsk; norooz;
        nyårs*; julen; julhelg*; första maj; eid;
        """,
    coming="""
        reser till; besöker; kommer att; deltar; bjuder in; ska delta; ska träffa; på väg till; tar emot *;
        inbjudan; kommande; till *möte; värd för;
        """,
    attends="""
        deltog (i|på|vid); medverkade (i|på|vid); invigde; öppnade; inledde; avslutade; inleder; avslutar;
        deltar (i|på|vid);
        """,
    visits="(stats|officiellt |arbets)?besök (av|från|i|till|hos); resa till",
    made="besökte; reste; träffade; genomförde; har besökt; mötte; tog emot; var på besök",
    answers="svar på frågor; frågor och svar",
    joint="gemensamt uttalande; utrikesministrarna i; regeringarna i",
    spokesperson="talesperson*; talesman; taleskvinna; pressekreterare*; presschef*; pressansvarig",
    by="av; från; med; hållet av; från en",
    took_place="ägde rum; hölls; har ägt rum; genomfördes; arrangerades",
    beside="med; tillsammans med",
    ranks="ambassadör*; general*; professor",
    roles="""
        (civil|landsbygds|infrastruktur|jämställdhets|skol|utbildnings|arbetsmarknads)minister*;
        (äldre|bostads|barn- och|sjukvårds|närings- och|kommunikations|eu- och)minister*;
        (försvars- och|totalförsvars)minister*; landshövding*; biskop; ärkebiskop; överbefälhavare*; general;
        chargé d'affaires; ministerråd; språkrör; partiledare; talman; kommissionsordförande; kanslichef;
        generalmajor; kommendör;
        (stats|utrikes|försvars|finans|bistånds|handels|eu-|justitie|miljö|vice stats)minister*;
        (bistånds- och utrikeshandels|närings|energi|klimat- och miljö|kultur|social)minister*;
        (inrikes|migrations)minister*; minister*; ministrar*; president*; talman*; statssekreterare*;
        kabinettssekreterare*; talesperson*; talesman*; ambassadör*; (ständig* |särskild* |hög* )?representant*;
        generaldirektör*; generalkonsul*; generalsekreterare*; kommissionär*; kommissarie*; ordförande*; kung*;
        konung*; drottning*; kronprins*; prins*; departementssekreterare; pressekreterare*; förbundskansler*;
        kansler*; chef*; sändebud*; utrikesråd; enhetschef*; statsråd*; premiärminister*; riksdagsledam*;
        presschef*;
        """,
    role_words="""
        sveriges; svensk*; utrikesdepartementet*; ud; ud:s; regeringens; vice; för; eu; nordiska; finlands; norges;
        danmarks; islands; finsk*; norsk*; dansk*; republiken; biträdande; bistånd; samarbete; europeiska; unionens;
        fn; fn:s; natos; nato; tidigare; bistånds-; utrikeshandelsminister; ukrainas; tysk*; fransk*; brittisk*;
        amerikansk*; estlands; lettlands; litauens; och utrikeshandels;
        """,
    links="för; i; vid; av; och; på; till; med",
    departments="""
        utrikesdepartementet(s)?; regeringskansliet; sveriges ambassad; ambassaden; regeringen; kungl. hovet;
        utrikesdepartementets pressjour; en talesperson för *;
        """,
    honorifics="""
        hennes kungliga höghet; hennes excellens; prof.; docent; herr; fru; dr; h.e.; professor; hans excellens;
        hans majestät; h.m.; hennes majestät; hkh; hans kungliga höghet;
        """,
    particles="af; von; van; de; der; el; al; bin",
    joiners="och; samt",
    said="""
        sa; sade; säger; uttalade; sa i; konstaterade; betonade; framhöll; höll; meddelade; skriver; kommenterade;
        uppgav; underströk; inledde;
        """,
    answers_verbs=(
        ("message", "gratulerar; gratulerade; kondolerar"),
        ("speech", "talade; talar; håller tal; höll tal; talar vid"),
        ("statement", "uttalar; fördömer; om; kommenterar"),
        ("interview", "intervjuas"),
    ),
    not_names="""
        måndag; tisdag; onsdag; torsdag; fredag; lördag; söndag; vid; på; i; om; med; för; till; den; det; de; vi;
        jag; fråga; svar; mina; ärade; kära; tack; god; efter; under; inför; från; av; publicerad; en; ett; idag;
        """,
    occasion="""
        med anledning av; i samband med; under; efter; inför; vid invigningen av; vid öppningen av;
        i anslutning till; inom ramen för; till minne av; på årsdagen av; i marginalen av; i marginalen till; före;
        """,
    at="vid; på; i; inför; till; hos; med; för",
    topic="""
        om; angående; rörande; avseende; gällande; beträffande; mot; kring; till följd av; med anledning av attack*;
        för;
        """,
    within="i; på; från",
    events="""
        *konferens*; konferens*; möte*; *möte*; *mötet; session*; toppmöte*; forum*; ceremoni*; *ceremoni*; besök*;
        *besök*; öppning*; invigning*; mottagning*; råd*; *rådet; församling*; *församling*; debatt*; *debatt*;
        kongress*; dialog*; middag*; lunch*; seminari*; symposium; workshop*; rundabords*; lansering*; minnes*;
        årsdag*; *dag; *dagen; dagar*; *dagarna; festival*; utställning*; vecka*; förhandling*; utskott*;
        undertecknande*; samtal*; resa; *resa; presentation*; utdelning*; *fest; firande*; riksdag*; g7; g20; fn;
        bankett*; *bankett; *middag; *lunch; *ceremonin; konsert*; gala*; *gala; *mässa; gudstjänst*; frukost*;
        *seminarium*; *symposium; webbinarium; *forum; *toppmöte*; *session; prisutdelning*; *utdelning;
        kransnedläggning*; minnesstund*; *högtid*; installation*; jubile*; rikskonferens*; överläggningar; samråd*;
        högtid*; gala; almedal*; arrangemang*; evenemang*;
        """,
    formats="(en )?(gemensam )?presskonferens*; pressträff*; (till )?(pressen|media|medierna)",
    venues="""
        sal; salen; *salen; slott*; *slottet; *hus; *rummet; operan; *kyrkan; *gården; *parken; *teatern; kongress*;
        palats*; universitet*; hotell*; centrum; hus; *huset; skola; *skolan; institut*; ambassad*; departement*;
        kontor*; *högkvarter*; flygplats*; museum; *museet; bibliotek*; *biblioteket; teater*; akademi*; torg*;
        *torget; park*; domkyrka*; kyrka*; residens*; riksdagen; rosenbad; arena*; villa*; gård*; stadshuset;
        *hallen; kulturhuset;
        """,
    published="publicerad*; den; från; sedan; till och med; fram till; uppdaterad*",
    articles="en; ett; den; det; de",
    openings="(utskrift|text|transkribering|utdrag|tal i sin helhet)( av| från)?; video:",
    salutations="""
        ärade*; kära*; bästa*; herr talman*; fru talman*; mina damer*; ers (excellens*|majestät*|kungliga)?;
        excellens*; god (morgon|afton|kväll|dag)?; hej*; tack*; vänner*; deltagare*; talman*;
        """,
    furniture="""
        skriv ut*; dela*; ladda ner*; till toppen; start*; meny; sök*; kontakt*; läs mer*; se även*; relaterat*;
        följ oss*; prenumerera*; publicerad*; uppdaterad*; genvägar*; presskontakt*; innehållet publicerades*;
        lyssna; dela på*; detta är innehåll publicerat*; taggar*; föregående; nästa; ansvarig*;
        """,
    disclaimers="""
        det talade ordet gäller*; kontrollera mot framförande*; (inofficiell|icke officiell) översättning*;
        översättning*; med reservation*;
        """,
    numbers="nr; dnr",
)
