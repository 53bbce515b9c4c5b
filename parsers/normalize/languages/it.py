"""Italian."""

from parsers.normalize.language import Language

LANGUAGE = Language(
    code="it",
    lowercase_roles=True,
    kinds=(
        (
            "joint_statement",
            """
                (dichiarazione|comunicato stampa|nota) (congiunta|congiunto|comune);
                dichiarazione (congiunta|dei ministri|dei leader|dei capi); dichiarazioni congiunte;
                """,
        ),
        ("communique", "comunicato congiunto; comunicato finale"),
        (
            "message",
            """
                messaggio*; auguri; congratulazioni; cordoglio; condoglianze; felicitazioni; telegramma*; saluto*;
                videomessaggio*;
                """,
        ),
        ("briefing", "briefing*; punto stampa (del|della) portavoce; conferenza stampa (del|della) portavoce"),
        (
            "press_conference",
            """
                conferenz* stampa( congiunta| finale)?; punto stampa; dichiarazioni alla stampa congiunte;
                incontro con la stampa; incontro con i giornalisti; question time;
                """,
        ),
        ("interview", "(video)?intervist*; colloquio con; l'intervista"),
        ("article", "articolo*; editoriale*; op-ed; intervento (su|pubblicato)"),
        ("comment", "risposta* (a|del|della|alla) *; commento*; replica"),
        ("readout", "colloquio telefonico; telefonata*; conversazione telefonica; resoconto"),
        (
            "speech",
            """
                discorso*; allocuzione; omelia; orazione; angelus; regina (caeli|coeli); udienza generale;
                catechesi; informativa (urgente)?; saluto (del|della|di); discorso di insediamento;
                audizione (del|della|di); lectio magistralis; prolusione; relazione; comunicazioni; intervento*;
                indirizzo di saluto;
                """,
        ),
        (
            "remarks",
            """
                osservazioni; parole; indirizzo; brindisi; saluti (introduttivi)?; risposte alle domande;
                interventi;
                """,
        ),
        ("statement", "dichiarazion*( alla stampa| ufficiale| del| della)?; statement*; nota ufficiale"),
        ("report", "rapporto*; libro bianco; relazione annuale"),
        (
            "document",
            """
                lettera*; nota verbale; domande frequenti; faq; memorandum; decreto;
                interrogazione*; scheda*;
                """,
        ),
        (
            "announcement",
            """
                avviso*; annuncio*; agenda; missione (del|della|in|a);
                visita (ufficiale |di stato )?(del|della|in|a|di); invito*; accredit*; viaggio*; convocazione;
                """,
        ),
        ("transcript", "trascrizione"),
    ),
    generic="""
        comunicat* stampa*; comunicato; nota stampa; nota della farnesina; nota di palazzo chigi; nota; notizi*;
        nota informativa; lettere credenziali; news;
        """,
    talks="""
        (colloquio|telefonata|conversazione)( telefonico| telefonica)?( con| tra| fra)?;
        (incontro|riunione|bilaterale|colloqui)( con| tra| fra| bilaterale)?; videoconferenza con; consultazioni;
        videochiamata;
        """,
    meets="""
        incontra; ha incontrato; riceve; ha ricevuto; sente; ha sentito; colloquio con; ha avuto un colloquio;
        a colloquio con; si intrattiene; vede; telefona; incontrano; hanno incontrato; si incontrano;
        si sono incontrat*; si è incontrat*; ricevono; hanno ricevuto; ha discusso; hanno discusso; hanno avuto;
        si è intrattenut*; ha sentito al telefono; si sono sentiti; ha parlato con; ha telefonato;
        """,
    congratulates="congratul*; condoglianze; auguri; cordoglio; felicit*; si congratula",
    holidays="""
        festa nazionale; giorno dell'indipendenza; festa della repubblica; capodanno; natale; pasqua;
        anniversario dell'indipendenza;
        fine anno; fine d'anno; anno nuovo; nuovo anno; festività; ramadan; eid*; 2 giugno;
        festa (della liberazione|del lavoro|dell'europa|delle forze armate|dell'unità nazionale);
        """,
    coming="""
        visiterà; co-presiederà; copresiederà; parteciperà; incontrerà; riceverà; si recherà; sarà in; prossim*;
        presiederà; in partenza;
        interverrà; oggi e domani; domani; in missione; ospiterà; in visita;
        """,
    attends="""
        partecipa (a|al|alla|all'|ai|alle); ha partecipato (a|al|alla|all'|ai|alle); presiede; ha presieduto;
        ha inaugurato; inaugura; apre; ha aperto; prende parte (a|al|alla); ha preso parte (a|al|alla);
        è intervenuto (a|al|alla); inizia; ha iniziato; conclude; ha concluso; compie; ha compiuto; effettua;
        ha effettuato; prosegue; avvia; ha avviato; partecipano (a|al|alla|all'|ai|alle); co-presiede; copresiede;
        ha co-presieduto; ha copresieduto; presiedono; inaugurano; hanno inaugurato; iniziano; concludono; compiono;
        effettuano; hanno partecipato (a|al|alla|all'|ai|alle);
        """,
    visits="""
        (visita|missione|viaggio)( ufficiale| di stato| di lavoro| istituzionale)* (di|del|della|a|in|dell')
        """,
    made="""
        ha effettuato; ha visitato; si è recat*; è stat* (ricevut*|accolt*); ha incontrato; si è conclus*; ha
        compiuto; è giunt*; ha ricevuto; si è svolt*
        """,
    answers="risposte alle domande; domande e risposte; e risposte",
    joint="dichiarazione congiunta; i ministri degli esteri di; i governi di",
    spokesperson="portavoce*",
    by="""
        di; del; della; dell'; dei; degli; da; dal; dalla; rilasciat* da*; pronunciat* da*; a cura di; con; con il;
        """,
    sent="""
        inviat(o|a|i|e) (a|al|alla|all'|ai|agli); indirizzat(o|a|i|e); rivolt(o|a|i|e) (a|al|alla|all'|ai|agli);
        pronunciat(o|a|i|e); lett(o|a) (da|dal|in); rilasciat(o|a|i|e); trasmess(o|a|i|e); diffus(o|a|i|e);
        pubblicat(o|a|i|e); tenut(o|a|i|e) (a|al|alla|in|nel|nella);
        """,
    took_place="""
        si è svolt*; si sono svolt*; si è tenut*; si sono tenut*; ha avuto luogo; hanno avuto luogo; avvenut*;
        si è aperto; si è apert*;
        ha (effettuato|compiuto|concluso) (una|la sua) visita*;
        """,
    beside="con; con il; con la; con l'; insieme a; insieme al",
    ranks="ambasciat(ore|rice); general*; professor*; ammiraglio; avvocato",
    roles="""
        cardinale; arcivescovo; vescovo; nunzio (apostolico)?; prefetto; generale; ammiraglio; comandante;
        procuratore; capo (della polizia|di stato maggiore)?; rettore; presidente del consiglio;
        ministro plenipotenziario; (vice|primo |prima |vice |vice-)?ministr*; (vice)?president*; vice presidente;
        premier; segretari* (generale|di stato)?; sottosegretari*; portavoce*; ambasciat(ore|rice|ori);
        rappresentant* (permanente|speciale)?; alt* rappresentant*; direttor* (generale)?; direttric*;
        consol* (generale)?; inviat* speciale; re; regina; principe;
        capo (dello stato|di stato|del governo|della delegazione|delegazione)?; senator*; deputat*; commissari*;
        delegat*; incaricat* d'affari; coordinator*; consiglier*; sindac*; viceministr*; papa; capo di gabinetto;
        vice premier; vicepremier; cancellier*; governator*;
        """,
    role_words="""
        dfae; eda; maeci;
        affari; esteri; estero; cooperazione; internazionale; repubblica; italiana; italia; governo; difesa;
        interno; economia; giustizia; consiglio; europeo; europea; unione; nazioni; unite; onu; nato; stato;
        farnesina; commercio; made in italy; sport; aggiunto; vicario; permanente; speciale; santa; sede; degli;
        commissione; politica; sicurezza; sviluppo; maeci;
        """,
    links="""
        di; del; della; dell'; dei; degli; delle; e; ed; presso; presso la; presso l'; presso il; per; per la;
        per gli; per il; a; al; alla; alle; in; con delega; e della; e del; gli; la; il; i; l'; d';
        """,
    departments="""
        ministero degli (affari esteri|esteri)( e della cooperazione internazionale)?; farnesina; palazzo chigi;
        ambasciata (d'italia|*)?; quirinale; governo (italiano|della repubblica|d'italia); rappresentanza permanente;
        presidenza (del consiglio|della repubblica)?; santa sede;
        """,
    honorifics="""
        sua altezza reale; s.m.; s.a.r.; s.e.r.; rev.; mons.; monsignor; maestà; dottor; dottoressa; avvocato;
        ingegner; on; cons.; pref.; sig.; sig.ra; dott.; dott.ssa; dr.; on.; onorevole; sen.; signor; signora;
        prof.; prof.ssa; professor; avv.; ing.; amb.; s.e.; sua eccellenza; sua santità; sua maestà; s.em.; gen.;
        min. plen.; cav.;
        """,
    particles="di; de; del; della; dei; da; dal; la; lo; van; von; d'; bin",
    joiners="e; ed",
    said="""
        ha dichiarato; dichiara; ha affermato; afferma; ha detto; ha sottolineato; sottolinea; ha commentato;
        ha spiegato; ha rilasciato; ha rilevato; ha pronunciato; ha aggiunto; ha espresso; ha inviato; ha ricordato;
        ha ribadito; ha annunciato; è intervenuto; è intervenuta; ha osservato; ha precisato; ha concluso; conclude;
        aggiunge; commenta; ha espresso; scrive; ha scritto; ha evidenziato; ha assicurato; ha proseguito;
        """,
    answers_verbs=(
        (
            "message",
            """
                si congratula; invia (un messaggio|gli auguri|condoglianze); esprime (cordoglio|condoglianze);
                fa gli auguri;
                """,
        ),
        ("speech", "interviene (a|al|alla|all'); pronuncia"),
        ("remarks", "risponde alle domande"),
        ("statement", "dichiara; condanna; esprime (preoccupazione|soddisfazione)"),
        ("interview", "intervistat* da; a colloquio"),
    ),
    not_names="""
        lunedì; martedì; mercoledì; giovedì; venerdì; sabato; domenica; il; la; lo; i; gli; le; in; su; con; per; a;
        al; alla; durante; dopo; domanda; risposta; signore; signori; grazie; buongiorno; un; una; che; oggi; noi;
        intervista; q; r; d;
        """,
    ahead="""
        in vista di; in vista del; in vista della; in vista dell'; in vista dei; alla vigilia di; alla vigilia del;
        alla vigilia della; alla vigilia dell'; prima del; prima della;
        """,
    occasion="""
        in vista di; in vista del; in vista della; in vista dell'; in vista dei; in apertura della;
        a conclusione di; a conclusione del; a conclusione della; al rientro da; nella cornice di; in occasione di;
        in occasione del; in occasione della; in occasione dell'; in occasione dei; in occasione delle; durante;
        durante il; durante la; dopo; dopo il; dopo la; al termine di; al termine del; al termine della;
        al termine dell'; a margine di; a margine del; a margine della; a margine dell'; a margine dei;
        nell'ambito di; nell'ambito del; nell'ambito della; nel corso di; nel corso del; nel corso della; prima di;
        prima del; all'apertura di; all'apertura del; in apertura di; in apertura del; all'inaugurazione di;
        all'inaugurazione del; per la; per il; per l'; nel quadro di; nel quadro del; alla vigilia di;
        alla vigilia del; ai margini del; ai margini della;
        """,
    at="""
        a; al; alla; all'; ai; agli; alle; in; nel; nella; nell'; presso; presso la; davanti a; davanti al;
        davanti alla; con; per; di fronte a; dinanzi a; dinanzi al; a il;
        """,
    topic="""
        su; sul; sulla; sull'; sui; sugli; sulle; riguardo a; in merito a; in merito al; in merito alla;
        in relazione a; circa; contro; relativ* a; relativ* alla; concernente;
        """,
    within="in diretta da; in collegamento da; presso; presso il; presso la; presso l'; a; in; da",
    events="""
        messa; angelus; udienza; concistoro; sinodo; insediamento; 25 aprile; festeggiamenti; inaugurazione; forum*;
        congressi; assise; stati generali; business; colloqui; celebrazioni; deposizione; conferimento; conferenz*;
        riunion*; session*; vertice*; vertici; forum; cerimonia*; cerimonie; visita*; apertura; ricevimento;
        consiglio*; assemblea*; dibattito*; congresso; dialogo*; cena; pranzo; colazione; seminario*; simposio;
        workshop; tavola rotonda; lancio; commemorazione*; anniversario*; giornata*; giorno; festa; festival;
        mostra; settimana; negoziati; comitato*; commissioni; firma; audizione*; parlamento; intervist*;
        discussione*; progetto*; scuola; viaggio; presentazione*; consegna*; incontro*; consultazioni; evento*; g7;
        g20; onu; plenaria; meeting; convegno*; celebrazion*; summit; ministeriale; missione; giuramento;
        premiazione; ricorrenza; funerali; question time; panel; business forum;
        centenario; bicentenario; cinquantenario;
        banchetto; brindisi; concerto; gala; serata; veglia; esequie; sfilata; vernissage; posa della prima pietra;
        webinar; colloquio; convegni; ciclo; lezione; plenum; retreat; concerto; anniversari; scambio di auguri;
        avvicendamento; passaggio di consegne; chiusura; lectio; corso; workshop; business;
        """,
    formats="(la |una )?conferenza stampa( congiunta)?; (la )?stampa; (i )?giornalisti",
    venues="""
        sala; salone; palazzo*; università; hotel; albergo; centro; edificio; scuola; istituto; ambasciata;
        ministero; sede; aeroporto; giardino; museo; biblioteca; teatro; accademia; piazza; parco; cattedrale;
        basilica; chiesa; castello; villa; residenza; farnesina; quirinale; chigi; auditorium; campus; camera;
        senato; montecitorio; fondazione; aula;
        municipio; sinagoga; cimitero; sacrario; altare della patria; vittoriano; stadio; caserma; santuario; circolo;
        """,
    published="pubblicat* (il|su|da); del; dal; al; fino al; adottat* il; firmat* il; a partire dal; datat*",
    articles="il; lo; la; i; gli; le; l'; un; uno; una",
    openings="""
        (trascrizione|testo|estratti|stralci|versione)( integrale| completo)?( di| del| della| dell')?; video:;
        """,
    salutations="""
        eccellenz*; signor*; signore*; gentil*; car*; buongiorno*; buonasera*; buon pomeriggio; grazie*; onorevoli*;
        autorità; illustri*; maestà; amici;
        concittadin*; egregi*; stimat*; gentilissim*;
        """,
    furniture="""
        stampa*; condividi*; scarica*; torna*; home; menu; cerca*; contatti*; leggi (tutto|anche)?; vedi anche*;
        correlat*; seguici*; iscriviti*; ultima modifica*; precedente; successivo; mappa del sito; note legali;
        ascolta; categoria*; tag*; luogo; dettagli;
        """,
    disclaimers="""
        traduzione (non ufficiale|di cortesia); fa fede*; (testo|versione) non (ufficiale|rivist*);
        salvo modifiche*;
        """,
    numbers="n.; n°; nr",
)
