"""Dutch."""

from parsers.normalize.language import Language

LANGUAGE = Language(
    code="nl",
    lowercase_roles=True,
    kinds=(
        (
            "joint_statement",
            "gezamenlijke (verklaring|persverklaring); gemeenschappelijke verklaring; gezamenlijk statement",
        ),
        ("communique", "(slot)?communiqué*; gezamenlijk communiqué"),
        (
            "message",
            """
            felicitatie*; condoleance*; gelukwens*; boodschap*; kersttoespraak*; nieuwjaarsboodschap*;
            """,
        ),
        ("briefing", "persbriefing*; briefing*; wekelijkse persconferentie*"),
        ("press_conference", "(gezamenlijke )?persconferentie*; persmoment*; media-optreden"),
        ("interview", "interview*; vraaggesprek*"),
        ("article", "opiniestuk*; artikel*; column; essay; opinieartikel*"),
        ("comment", "reactie*; antwoord op vra*; commentaar"),
        ("readout", "telefoongesprek*"),
        (
            "speech",
            """
            (openings|slot|kerst|troon|tafel|dank)?(toespraak|toespraken|rede|lezing|speech|woord);
            (afscheids|herdenkings|welkomst)(toespraak|toespraken|rede|lezing|speech|woord);
            (nieuwjaars)(toespraak|toespraken|rede|lezing|speech|woord); (openings|slot|welkomst|dank)woord*;
            inleiding; keynote*; spreektekst; speech*; toespraak*; 4 mei-lezing; jaarrede; redevoering; voordracht;
            """,
        ),
        ("remarks", "opmerkingen; interventie*; openingswoorden; bijdrage"),
        ("statement", "(pers)?verklaring*; statement*"),
        ("report", "rapport*; verslag*; jaarverslag"),
        (
            "document",
            "kamerbrief*; brief*; beantwoording*; antwoorden op kamervragen; factsheet*; vragen en antwoorden",
        ),
        ("announcement", "uitnodiging*; aankondiging*; reisadvies*; bezoek (van|aan); agenda; werkbezoek*"),
        ("transcript", "transcript*; letterlijke tekst"),
    ),
    generic="nieuwsbericht*; persbericht*; mediabericht; bericht",
    talks="telefoongesprek* (met)?; gesprek (met|tussen)?; ontmoeting (met)?; bijeenkomst met; overleg met",
    meets="""
        ontmoet*; sprak met; spreekt met; ontvangt; ontving; belt met; overlegt met; bespreekt; ontmoetten; spraken;
        spreken met; ontvingen; heeft gesproken; sprak telefonisch; voerde overleg;
        """,
    congratulates="felicit*; condole*; gelukwens*",
    holidays="koningsdag; nationale feestdag; bevrijdingsdag; onafhankelijkheidsdag; kerst*; nieuwjaar*",
    coming="""
        bezoekt; reist naar; reist af; zal * (bezoeken|deelnemen|spreken); gaat naar; op werkbezoek; neemt deel;
        """,
    attends="""
        neemt deel aan; nam deel aan; opent; opende; woonde; sprak op; begint; begon; rondt * af;
        """,
    visits="(staats|werk|officieel )?bezoek (van|aan|in); reis (van|naar)",
    made="bracht* een bezoek; bezocht*; heeft * bezocht; sprak; ontmoette*; reisde*; was; ontving",
    answers="antwoorden op vragen; vragen en antwoorden",
    joint="gezamenlijke verklaring; de ministers van buitenlandse zaken van",
    spokesperson="woordvoerder*",
    by="van; door; met; namens",
    took_place="vond * plaats; vonden * plaats; vond plaats; werd gehouden; is gehouden; plaatsgevonden",
    beside="met; samen met; met de",
    ranks="ambassadeur*; generaal; professor",
    roles="""
        vice-eerste minister*; eerste minister*; vice-premier*; vice-minister*; minister van staat; kanselier;
        minister-presidente; viceminister-president; burgemeester*; kardinaal; aartsbisschop; prins; prinses;
        generaal; commandant; gedeputeerde; wethouder; kamervoorzitter; onderminister; bondskanselier; kanselier;
        rector; hoofd*; regeringscommissaris; zaakgelastigde; (demissionair |waarnemend )?minister-president*;
        (vice|staats|buitenland)?minister*; staatssecretaris*; premier*; president*; ambassadeur*; koning*;
        koningin*; woordvoerder*; permanent vertegenwoordiger; vertegenwoordiger; secretaris-generaal; directeur*;
        gezant; consul*; eurocommissaris*; voorzitter*; gouverneur*; commissaris*; directeur-generaal;
        """,
    role_words="""
        buitenlandse; zaken; defensie; handel; ontwikkelingshulp; ontwikkelingssamenwerking; algemene; speciaal;
        europese; nederlandse; belgische; navo; vn; eu; economische; sociale; binnenlandse; koninkrijksrelaties;
        klimaat; landbouw; natuur; voedselkwaliteit; visserij; infrastructuur; waterstaat; volksgezondheid; welzijn;
        sport; onderwijs; cultuur; wetenschap; justitie; veiligheid; financiën; werkgelegenheid; migratie; asiel;
        vlaamse; vlaanderen; federale; brusselse; waalse; duitse; franse; britse; amerikaanse; chinese; russische;
        turkse; surinaamse; nederland; belgië; suriname; koninkrijk; europa; beliris; instellingen;
        """,
    links="van; voor; bij; de; het; en; in; der",
    departments="""
        ministerie van (buitenlandse zaken|algemene zaken|defensie); het kabinet; de ambassade;
        rijksvoorlichtingsdienst;
        """,
    honorifics="""
        hare majesteit; hare koninklijke hoogheid; zijne koninklijke hoogheid; z.k.h.; h.k.h.; z.m.; h.m.; dr; prof;
        mr; jhr.; heer; de heer; mevrouw; dr.; drs.; mr.; prof.; h.e.; z.e.; ir.; zijne excellentie;
        hare excellentie; zijne majesteit;
        """,
    particles="van; de; der; den; van der; ten; ter; het; 't",
    joiners="en",
    said="zei; zegt; aldus; verklaarde; sprak; benadrukte; stelt",
    answers_verbs=(
        ("message", "feliciteert; condoleert"),
        ("speech", "spreekt (bij|op|in)"),
        ("statement", "veroordeelt; reageert op"),
    ),
    not_names="""
        maandag; dinsdag; woensdag; donderdag; vrijdag; zaterdag; zondag; de; het; een; bij; op; in; over;
        tijdens; aan; voor; met; vraag; antwoord; dames; wij; ik; na; vandaag;
        """,
    occasion="""
        ter gelegenheid van; tijdens; na afloop van; na; voorafgaand aan; in het kader van; in de marge van;
        bij gelegenheid van;
        """,
    at="bij; op; in; aan; voor; met; tot",
    topic="over; inzake; betreffende; naar aanleiding van; met betrekking tot; tegen; omtrent",
    within="in; te; op; aan",
    events="""
        conferentie*; *conferentie; vergadering*; *vergadering; top; *top; forum*; *forum; bezoek*; *bezoek;
        opening*; *opening; ontvangst; raad; *raad; debat*; *debat; congres*; dialoog; bijeenkomst*; *bijeenkomst;
        diner; lunch; seminar*; symposium; viering; herdenking*; *herdenking; jubileum; *dag; festival; week;
        onderhandeling*; ondertekening; gesprek*; lezing; receptie; uitreiking; *diner; *lunch; *receptie;
        *uitreiking; *feest; staatsbezoek; working dinner; *week; *jaar; *overleg; *ontmoeting; bezoek aan;
        plechtigheid; onthulling; viering*; kennismaking; summit; opening van *; afscheid; werkbezoek; huwelijk;
        *viering;
        """,
    formats="(een |de )?(gezamenlijke )?persconferentie; de pers; de media",
    venues="""
        zaal; *zaal; paleis; *paleis; huis ten bosch; kasteel*; *huis; stadhuis; ridderzaal; universiteit*; *kerk;
        *theater; *museum; concertgebouw; *fort; *hof; residentie; universiteit; hotel; centrum; gebouw; school;
        instituut; ambassade; ministerie; museum; bibliotheek; theater; plein; park; kerk; catshuis; vredespaleis;
        binnenhof; huis; academie;
        """,
    published="gepubliceerd op; van; sinds; tot; tot en met",
    articles="de; het; een",
    openings="(volledige |letterlijke )?(tekst|transcript) van( de)?; uitgesproken tekst; video:",
    salutations="""
        dames en heren*; geachte*; beste*; excellentie*; goedemorgen*; goedemiddag*; goedenavond*; majesteit*;
        voorzitter*; dank*;
        """,
    furniture="""
        delen*; afdrukken*; printen*; terug*; home; menu; zoeken*; contact*; lees (meer|verder)*; zie ook*;
        deel deze pagina*; download*; nieuws; volg ons*; verantwoordelijk*; gepubliceerd*;
        """,
    disclaimers="alleen de gesproken tekst geldt*; onofficiële vertaling*; gecontroleerd bij uitspreken*",
    numbers="nr",
)
