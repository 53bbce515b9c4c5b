"""German."""

from parsers.normalize.language import Language

LANGUAGE = Language(
    code="de",
    genitive_s=True,
    kinds=(
        (
            "joint_statement",
            """
                gemeinsame* (presse)?(erklärung|erklaerung|stellungnahme|mitteilung|statement|deklaration);
                (erklärung|statement) der (außenminister|außenministerinnen|staats- und regierungschefs|g7*);
                gemeinsames statement;
                """,
        ),
        (
            "communique",
            """
                (abschluss|schluss)?(kommuniqué|kommunique|communiqué); gemeinsames kommuniqué; abschlusskommuniqué;
                schlusskommuniqué;
                """,
        ),
        (
            "message",
            """
                glückwunsch*; gratulation*; grußwort zum; grußbotschaft*; video-botschaft*; videobotschaft*;
                neujahrsansprache*; weihnachtsansprache*; kondolenz*; beileid*; glückwünsche*; kondoliert;
                gratuliert; botschaft zu*; beileidsschreiben; beileidstelegramm*; glückwunschschreiben;
                glückwunschtelegramm*; weihnachtsgr*; neujahrsgr*; neujahrsbotschaft*; osterbotschaft*; grüße zu*;
                kondolenzschreiben;
                """,
        ),
        (
            "briefing",
            """
                regierungspressekonferenz*; bundespressekonferenz*;
                erklärungen des auswärtigen amts in der regierungspressekonferenz;
                erklärungen * in der (regierungs|bundes)pressekonferenz; pressebriefing*; briefing*;
                erklärungen (des|der) sprecher* *;
                """,
        ),
        (
            "press_conference",
            """
                (gemeinsame* |abschließende* )*(abschluss|sommer|jahres|auftakt)?pressekonferenz*; pressebegegnung*;
                pressestatements; presseunterrichtung*; pk; (medien|presse)konferenz*; mediengespräch*;
                pressestatement* mit; pressegespräch*; mitschrift pressekonferenz; pressepunkt;
                """,
        ),
        (
            "interview",
            """
            interview*; im interview; sommerinterview; gespräch mit; im gespräch mit; doppelinterview;
            """,
        ),
        ("article", "namensartikel*; namensbeitrag*; gastbeitrag*; meinungsbeitrag*; artikel*; op-ed; aufsatz"),
        ("comment", "kommentar*; antwort* auf (eine|die) (presse)?(frage|anfrage); auf anfrage; reaktion*"),
        ("readout", "telefonat*; telefonierte; telefoniert; gesprächsprotokoll"),
        (
            "speech",
            """
                (haushalts|grundsatz|antritts|eröffnungs|fest)?(rede|reden|ansprache|vortrag|laudatio);
                (abschieds|trauer|tisch|begrüßungs|auftakt|impuls)(rede|reden|ansprache|vortrag|laudatio);
                (dank|dankes|gedenk|schluss|abschluss|einbringungs)(rede|reden|ansprache|vortrag|laudatio);
                (plenar|jungfern|gast|hof|oster|radio|fernseh|tv-)(rede|reden|ansprache|vortrag|laudatio);
                (video|silvester|bundestags|landtags|parlaments)(rede|reden|ansprache|vortrag|laudatio);
                (jubiläums|preis|lob|einführungs|willkommens|leit)(rede|reden|ansprache|vortrag|laudatio);
                (schwer|eingangs|keynote-|haupt|ehren|antwort|brand)(rede|reden|ansprache|vortrag|laudatio);
                (wahl|empfangs)(rede|reden|ansprache|vortrag|laudatio); regierungserklärung*; grußwort*; keynote*;
                dankesworte; dankwort*; begrüßung (durch|von|des|der); geleitwort*; predigt; angelus;
                generalaudienz; abschiedsworte; willkommensgruß; antrittsvorlesung; vorlesung; begrüßungsworte;
                """,
        ),
        (
            "remarks",
            """
                äußerung*; (eingangs|schluss|eröffnungs|einleitungs)(bemerkungen|statement|statements|worte|wort);
                (abschluss)(bemerkungen|statement|statements|worte|wort); bemerkungen; eingangsstatement*; o-ton*;
                wortlaut; intervention;
                """,
        ),
        (
            "statement",
            """
                (presse)?(erklärung*|statement*|stellungnahme*); deklaration; verlautbarung; sprechererklärung;
                erklärungen;
                """,
        ),
        ("report", "bericht*; jahresbericht*; weißbuch; lagebericht*"),
        (
            "document",
            """
                brief*; offener brief; verbalnote; faq; häufige fragen; häufig gestellte fragen;
                (schriftliche |kleine |große )*anfrage*; merkblatt; antwort der bundesregierung;
                """,
        ),
        (
            "announcement",
            """
                terminhinweis*; ankündigung*; presseeinladung*; einladung*; reisehinweis*; reisewarnung*; vorschau;
                reist nach; bildtermin; akkreditierung*; aviso*; pressetermin*; medientermin*; medieneinladung*;
                """,
        ),
        ("transcript", "mitschrift*; wortprotokoll*; im wortlaut"),
    ),
    generic="""
        pressemitteilung*; pressemeldung*; presseinformation*; meldung*; medienmitteilung*; medieninformation*;
        aussendung; mitteilung*; note;
        """,
    talks="""
        (telefonat*|telefongespräch*) (mit)?;
        (gespräch|treffen|begegnung|unterredung|arbeitsgespräch|antrittsbesuch) (mit|von|zwischen);
        videokonferenz mit; konsultationen;
        """,
    meets="""
        trifft; traf; telefoniert*; telefonierte; empfängt; empfing; spricht mit; sprach mit; gesprochen; bespricht;
        tauscht sich aus; trafen; treffen sich; trafen sich; telefonierten; empfingen; empfangen; sprechen mit;
        sprachen mit; tauschten sich aus; besprachen; begrüßte; begrüßt;
        """,
    congratulates="gratulier*; glückwunsch*; glückwünsche*; kondolier*; beileid; kondolenz*; mitgefühl; anteilnahme",
    holidays="""
        nationalfeiertag*; unabhängigkeitstag*; weihnacht*; neujahr*; ostern; ramadan*; tag der deutschen einheit;
        nouruz; chanukka; jom kippur; rosch haschana; zuckerfest;
        jahreswechsel*; silvester; staatsfeiertag*; bundesfeier*; pessach; opferfest*; tag der (arbeit|republik);
        """,
    coming="""
        reist; wird * (besuchen|reisen|empfangen|treffen);
        lädt ein; anlässlich seiner bevorstehenden; empfängt morgen; nimmt teil;
        """,
    attends="""
        nimmt an; nahm an; nimmt am; nahm am; besuchte; eröffnet; eröffnete; leitet; leitete; schließt * ab;
        beendet; beendete; beginnt; begann; absolviert; absolvierte;
        """,
    visits="""
        (staats|arbeits|antritts|gegen|freundschafts|regierungs)?besuch (von|des|der|in|im|bei);
        (offizieller |erster |kurzer )(staats|arbeits|antritts|gegen|freundschafts)?besuch (von|des|der|in|im|bei);
        (offizieller )?(staats|arbeits|antritts)?besuch und * (von|des|der|in|im|bei);
        (offizieller|offizielle) besuch*; (auslands|antritts|dienst|afrika|asien|nahost)?reise
        (von|des|der|nach|in)
        """,
    made="""
        reiste*; besuchte*; traf; trafen; empfing*; weilte*; war; hat * (besucht|getroffen|empfangen); ging *
        zu ende; führte*; kam
        """,
    answers="fragen und antworten; antworten auf fragen; und antwort*",
    joint="gemeinsame erklärung; die außenminister*; die regierungen",
    spokesperson="sprecher*; regierungssprecher*; vizeregierungssprecher*",
    by="von; des; der; durch; vom; mit; von der; von dem; d.",
    took_place="""
fand; fanden; fand statt; stattgefunden; hat stattgefunden; haben stattgefunden; wurde abgehalten; wurde * eröffnet
    """,
    beside="mit; gemeinsam mit; zusammen mit; mit dem; mit der",
    ranks="botschafter*; general*; generalkonsul*; professor*",
    roles="""
        (bundes|vize|staats|außen|innen|verteidigungs|finanz|wirtschafts|premier)*minister*;
        (ministerpräsident|europa|justiz|umwelt|entwicklungs|bundesaußen|gesundheits)*minister*;
        (verkehrs|landwirtschafts|arbeits|familien)*minister*; bundesaußenminister*; bundesminister*;
        bundeskanzler*; kanzler*; altkanzler*; vizekanzler*; bundespräsident*; präsident*;
        (regierungs|vizeregierungs)?sprecher*; staatssekretär*; staatsminister*; botschafter*; beauftragte*;
        generalsekretär*; hohe* vertreter*; ständige* vertreter*; generalkonsul*; kommissionspräsident*; kommissar*;
        ministerpräsident*; generaldirektor*; direktor*; sonderbeauftragte*; sonderbotschafter*; landeshauptmann;
        landeshauptfrau; bundesrat(s|es)?; bundesrätin; könig*; fürst; abgeordnete*; leiter*; koordinator*;
        nationalratspräsident*; parlamentspräsident*; vorsitzende*; menschenrechtsbeauftragte*; premier*;
        außenbeauftragte*; (landtags|bundestags|bundesrats|bundestagsvize|ehren|rats|kommissions|vize)präsident*;
        (alt|kantons|regierungs|staats|senats|stände|ständerats|landtagsvize|kammer)präsident*; (bezirks)präsident*;
        (innen|kultus|wissenschafts|sozial|digital|bau|heimat|aussen|sport|agrar)minister*;
        (klima|handels|europa-|bundesinnen|bundesfinanz|bundesverteidigungs)minister*;
        (bundesjustiz|bundeswirtschafts|bundesentwicklungs|bundesgesundheits)minister*;
        (bundesarbeits|bundesumwelt|bundesverkehrs|bundeslandwirtschafts)minister*;
        (bundesfamilien|landes|ex-außen|ex-|premier|bundesbildungs|kultur|erziehungs)minister*;
        (kooperations)minister*; (regierende* |ober)?bürgermeister*; (innen|kultur|finanz|justiz)?senator*;
        staatsrat; staatsrätin; regierungsrat; regierungsrätin; vorsteher*; bundesratspräsident*;
        bundesvizekanzler*; staatschef*; regierungschef*; außenamtssprecher*; chefdiplomat*; erzbischof; kardinal;
        bischof; großherzog; herzog; papst; bk´in; bk'in; sts; sts'in; bm; bm'in;
        """,
    role_words="""
        eda; wbf; uvek; vbs; efd; ejpd; edi; bmeia; bka;
        departement; departements; auswärtigen; auswärtiges; amt; amtes; amts; bundesministeriums; bundesministerium;
        bundesregierung;
        deutsche; deutschen; deutscher; bundes; des innern; stellvertretende*; stellvertretender; parlamentarische*;
        für; europa; aa; bmi; bmvg; bmz; breg; europäische*; französische*; amerikanische*; us-; us; russische*;
        chinesische*; türkische*; britische*; polnische*; italienische*; österreichische*; schweizer*; ukrainische*;
        israelische*; republik; integration; internationale*; angelegenheiten; äußeres; königreich; vereinten;
        nationen; eu; nato; osze; menschenrechte; humanitäre; hilfe; verteidigung; inneren; finanzen; wirtschaft;
        energie; klimaschutz; zusammenarbeit; entwicklung; geschäftsführende*; ehemalige*; designierte*; föderale*;
        japanische*; indische*; ungarische*; griechische*; niederländische*; tschechische*; saudische*; iranische*;
        luxemburgische*; liechtensteinische*; dänische*; schwedische*; norwegische*; finnische*; serbische*;
        kroatische*; slowenische*; slowakische*; rumänische*; bulgarische*; portugiesische*; irische*;
        mexikanische*; brasilianische*; argentinische*; südkoreanische*; australische*; südafrikanische*;
        jordanische*; libanesische*; palästinensische*; marokkanische*; tunesische*; algerische*; irakische*;
        pakistanische*; afghanische*; kasachische*; usbekische*; georgische*; armenische*; aserbaidschanische*;
        moldauische*; lettische*; litauische*; estnische*; albanische*; eidgenössische*; auswärtige; bildung;
        forschung; gesundheit; ernährung; landwirtschaft; umwelt; naturschutz; verkehr; digitales; inneres; heimat;
        arbeit; soziales; familie; senioren; frauen; jugend; verbraucherschutz; wohnen; stadtentwicklung; bauwesen;
        nukleare; sicherheit; raumentwicklung; technologie; infrastruktur; regionen; wasserwirtschaft; pflege;
        konsumentenschutz; verfassung; raumfahrt; modernisierung; städtebau; raumordnung; bevölkerungsschutz;
        staatsmodernisierung; klima; innovation; mobilität; kirchen; religionen; religionsgemeinschaften;
        kultur; medien; tourismus; sport; kunst; öffentlichen; dienst; ägyptische*; spanische*; belgische*;
        kanadische*;
        """,
    links="""
        der; des; im; in der; für; für die; für das; bei; bei der; bei den; und; von; zu; am; dem; den; die; das;
        vom; beim; a.d.;
        """,
    departments="""
        (ein|eine) sprecher* des auswärtigen amt*; auswärtige* amt(s|es)?; bundesregierung; bundeskanzleramt;
        (deutsche )?botschaft; bundesministerium *; eine sprecherin des auswärtigen amts;
        ein sprecher des auswärtigen amts; (ein|eine) sprecher(in)? (des|der) *; bundespräsidialamt;
        außenministerium*; bmeia; eda;
        """,
    honorifics="""
        seine majestät; ihre majestät; ihre exzellenz; seine königliche hoheit; univ.-prof.; ddr.; dipl.-ing.; ing.;
        mmag.; mag.a; dr.in; prof.in; s. e.; i. e.; s.m.; i.m.; monsignore; abg.; herr; herrn; frau; dr.; dr; prof.;
        prof; professor; s.e.; i.e.; exzellenz; mdb; mdep; seine exzellenz; sir; h.c.; dr.-ing.; mag.;
        """,
    particles="von; van; de; der; zu; vom; zum; den; al; el; bin; freiherr",
    joiners="und; sowie; &",
    said="""
        sagte; erklärte; erklärt; sagt; teilte mit; äußerte; betonte; gab; hielt; hält; unterstrich; führte aus;
        erwiderte; gratulierte; veröffentlichte; dazu;
        """,
    answers_verbs=(
        ("message", "gratuliert; kondoliert; gratulierte"),
        ("statement", "erklärt; erklärte; zu; zum; zur; verurteilt*; zu den"),
        ("speech", "spricht (bei|vor|beim); hält (eine |die )?rede"),
        ("remarks", "beim; bei der; vor dem; vor der; zum auftakt"),
        ("press_conference", "gibt (eine )?pressekonferenz"),
    ),
    not_names="""
        montag; dienstag; mittwoch; donnerstag; freitag; samstag; sonntag; heute; zu; zum; zur; bei; beim; am; an;
        auf; anlässlich; vor; nach; in; im; gegenüber; mit; und; auf; frage; antwort; meine; sehr; liebe; lieber;
        verehrte; wir; ich; sie; er; es; das; die; der; den; dem; dazu; über; telefonat; thema; vom; ein; eine;
        guten; rede; haben; zusatzfrage; artikel; sprecher;
        """,
    ahead="""
        im vorfeld des; im vorfeld der; vor beginn der; vor beginn des; am vorabend der; am vorabend des;
        """,
    occasion="""
        (im vorfeld|zum auftakt|zum abschluss|zum ende|zum beginn) (der|des|ihrer|ihres|seiner|seines|einer|eines|von);
        (zu beginn|vor beginn|am vorabend|im zuge|im rahmen) (der|des|ihrer|ihres|seiner|seines|einer|eines|von);
        (am rande|nach abschluss|am ende) (der|des|ihrer|ihres|seiner|seines|einer|eines|von);
        (bei gelegenheit|anlässlich|aus anlass) (der|des|ihrer|ihres|seiner|seines|einer|eines|von);
        zum anlass; anlässlich; aus anlass; im anschluss an; nach dem treffen; nach;
        vor dem treffen; vor ihrer; vor seiner; vor der (abreise|reise); vor abflug; vor (abreise|reise); vor dem;
        während; zur eröffnung der; zur eröffnung des; zur eröffnung;
        """,
    at="""
        bei; bei der; bei dem; bei den; beim; auf der; auf dem; auf; in der; im; vor; vor der; vor dem; zum; zur;
        an der; am; zu; in; an; vor den; gegenüber; gegenüber der;
        """,
    topic="""
        zu; zum; zur; zu den; zu der; zu dem; über; betreffend; bezüglich; hinsichtlich; in bezug auf; angesichts;
        wegen; gegen;
        """,
    within="live aus; in; im; aus",
    events="""
        *konferenz*; konferenz*; *treffen; treffen*; sitzung*; *sitzung; *gipfel*;
        (minister|sicherheits|menschenrechts|europa|nordatlantik|nato-|assoziierungs|kooperations|außen)rat*;
        (partnerschafts|wirtschafts|regierungs|ostsee|barents|stabilitäts|kabinetts)rat*;
        gipfel*; forum*; *forum;
        *feier*; besuch*; *besuch; *reise; reise*; eröffnung*; empfang*; *empfang; rat; *versammlung*; debatte*;
        *debatte; kongress*; *kongress; dialog*; *dialog; veranstaltung*; abendessen; mittagessen; seminar*;
        symposium*; workshop*; runde* tisch*; gedenk*; jahrestag*; *jahrestag*; tag; tage;
        (gedenk|geburts|feier|national|welt|aktions|kirchen|katholiken|städte|partei|unabhängigkeits)tag*;
        (verfassungs|ehren|todes|hochzeits|frauen|mädchen|europa|diplomaten|wirtschafts|industrie|bauern)tag*;
        (juristen|ärzte|heimat|presse|volkstrauer|sonn|neujahrs|bürger|jugend|familien|historiker)tag*;
        (arbeitgeber|handwerks|mittelstands|befreiungs|unternehmer|friedens|flüchtlings|umwelt)tag*;
        (antikriegs|weihnachts|landkreis|gemeinde|verbands|gewerkschafts|sprachen|kultur|sport|seefahrts)tag*;
        (meeres|wasser|erd|klima|vertriebenen|reformations|fahnen|veteranen|delegierten|afrika|asien)tag*;
        (lateinamerika|balkan|ostsee|digital|technologie|energie|innovations|logistik|bau|verkehrs)tag*;
        (stiftungs|hochschul|schul|lehrer|forschungs|gesundheits|pflege)tag*;
        festival*; ausstellung*;
        woche*; verhandlung*; besprechung*; ausschuss*; unterzeichnung*; einweihung*; amtseinführung; gespräch*;
        *gespräch; projekt*; *messe; *verleihung*; verleihung*; übergabe*; vorstellung*; jubiläum*; *jubiläum;
        konsultationen; *konsultationen; g7; g20; akademie; tagung*; *tagung; geburtstag*;
        aktuelle* stunde; *stunde; *lesung; abschluss*; begegnung*; trauerfeier*; staatsakt*; *dinner; *fest;
        bankett*; *bankett; *essen; *frühstück; *zeremonie*; *konzert; matinee*; soiree*; gala*; *gala; *appell;
        podium*; *podium; *podiumsdiskussion*; rundgang; enthüllung*; grundsteinlegung*; richtfest*; spatenstich;
        kranzniederlegung*; *gottesdienst*; anhörung*; *abend; wettbewerb*; klausur*; *klausur; webinar*; *summit;
        *kolloquium; kolloquium*; *lunch; *kommers; ehrung*; *würdigung; einbürgerung*; *parlament; vernissage;
        angelobung*; *vereidigung*; amtsübergabe*; *zapfenstreich*; festakt*;
        """,
    formats="""
        wortlaut; (vollen|ganzen) wortlaut; video; bild;
        (einer |der |die |gemeinsamen )*(presse|bundespresse|regierungspresse)konferenz; (der )?presse; den medien;
        (der )?(bild|spiegel|welt|zeit);
        """,
    venues="""
        gedenkstätte*; mahnmal; denkmal; konzerthaus; *kirche; paulskirche; stadthalle; landtag; bundesrat;
        parlament; *platz; *akademie; hofburg; ballhausplatz; bellevue; *zentrum; nationalrat; börse; kaserne;
        *werft; *hafen; *stadion; *arena; *hörsaal; audimax; villa*; kloster; stift; *kapelle; *synagoge; *palais;
        *schloss; *burg; *saal; saal*; palast; palais; universität; hotel; haus; zentrum; gebäude; schule; institut;
        botschaft; ministerium; *amt; flughafen; garten; museum; bibliothek; theater; akademie; platz; park; dom;
        kirche; schloss; villa; kanzleramt; bundeskanzleramt; bundestag; reichstag; weltsaal; *halle; rathaus;
        *haus; *turm; *hof; residenz; *hotel; *museum; *bibliothek;
        """,
    published="""
        vom; veröffentlicht am; stand; seit; bis; bis zum; erschienen am; (erschienen|veröffentlicht) (in|im|am);
        """,
    articles="""
seiner; seines; seinem; ihrer; ihres; ihrem; der; die; das; dem; den; des; ein; eine; einem; einer; eines
    """,
    openings="""
        (mitschrift|wortlaut|auszüge|auszug|text|transkript|rede im wortlaut)( der| des| aus| von)?( dem| der)?;
        im wortlaut:*; dokumentiert:; dokumentation:;
        """,
    salutations="""
        sehr geehrte*; sehr verehrte*; verehrte*; meine (sehr )?(damen|verehrten)?; liebe*;
        guten (tag|morgen|abend)?; herr präsident*; frau präsident*; exzellenz*; meine damen*; einen schönen guten*;
        herzlichen dank; vielen dank; grüß gott; herr bundespräsident*;
        geschätzte*; werte*; hochverehrte*; hohes haus; (herr|frau) *präsident*;
        """,
    furniture="""
        drucken*; teilen*; seite (drucken|teilen|empfehlen)?; nach oben; zum seitenanfang; startseite*; menü;
        suche*; kontakt*; mehr (lesen|zum thema)?; weiterlesen*; weitere informationen*; schlagworte*;
        verwandte inhalte*; willkommen auf den seiten*; hauptinhalt; inhalt; sie sind hier*; impressum;
        datenschutz*; zurück; weiter; artikel; pressemitteilung; besuche*; abonnieren*; newsletter*; inhaltsbereich;
        übersicht; navigation*;
        """,
    disclaimers="""
        es gilt das gesprochene wort*; -- es gilt das gesprochene wort*; (nicht )?amtliche übersetzung;
        übersetzung aus*; (die )?ausschrift des fremdsprachlichen*; änderungen vorbehalten; sperrfrist*;
        im wortlaut; (unkorrigiert*|vorläufig*);
        """,
    numbers="nr; nummer; drucksache",
)
