"""French."""

from parsers.normalize.language import Language

LANGUAGE = Language(
    code="fr",
    lowercase_roles=True,
    kinds=(
        (
            "joint_statement",
            """
                (déclaration|declaration|communiqué de presse) (conjointe|commune|conjoint|commun);
                (déclaration|communiqué) des (ministres|chefs d'état|dirigeants); déclaration franco-*;
                """,
        ),
        (
            "communique",
            """
            communiqué (conjoint|commun|final|du conseil|de la présidence); communiqué;
            """,
        ),
        ("message", "message*; félicitations; condoléances; voeux; vœux; lettre de félicitations; hommage"),
        (
            "briefing",
            """
                point* de presse*; q&r; point (presse|quotidien); conférence de presse du porte-parole; briefing*;
                déclarations (du|de la) porte-parole;
                """,
        ),
        (
            "press_conference",
            """
                conférence* de presse( conjointe)?;
                point de presse (conjoint|du président|du ministre|de la ministre); rencontre avec la presse;
                échange avec la presse; conférence presse;
                """,
        ),
        ("interview", "interview*; entretien(s)? (accordé*|dans|exclusif*|à); entretien"),
        ("article", "tribune*; article*; op-ed"),
        (
            "comment",
            """
                réponse* (du porte-parole|à une question|de la porte-parole|du ministère); commentaire*; réaction*;
                réponse écrite;
                """,
        ),
        ("readout", "entretien téléphonique; compte rendu; compte-rendu; appel téléphonique"),
        (
            "speech",
            """
                discours; allocution*; (notes pour une )?allocution; conférence inaugurale; leçon inaugurale;
                exposé; adresse (à|au|aux|du|de|d'|des) *; oraison; (adresse|message|déclaration) à la nation;
                plaidoyer; audition (de|du); intervention liminaire; propos introductif*;
                (mot|mots|discours|allocution) d(e|') (bienvenue|ouverture|clôture|remerciement|remerciements);
                homélie; angélus; audience générale;
                (discours|allocution|exposé) (inaugural*|introductif|liminaire|final*|intégral|principal|télévisé*);
                (discours|allocution|propos) de (politique générale|fin d'année|réception|circonstance);
                """,
        ),
        (
            "remarks",
            """
                intervention*; propos (liminaires|à la presse|du|de); remarques (liminaires)?; toast; mots;
                prise de parole;
                éléments de langage; réponses à (la presse|des questions);
                réponses (du (président|ministre|premier ministre)|de la ministre|de m.);
                """,
        ),
        ("statement", "déclaration*; declaration; communiqué (du|de la) porte-parole"),
        ("report", "rapport*; livre blanc"),
        (
            "document",
            """
                lettre*; note verbale; foire aux questions; question* (écrite|orale|parlementaire); fiche; décret;
                arrêté; réponse à une question écrite;
                """,
        ),
        (
            "announcement",
            """
                avis aux médias; avis (de voyage)?; annonce*; participation (de|du); agenda;
                déplacement* (de|du|en|au|à); visite (officielle )?(de|du|en|au|à); invitation presse;
                note aux rédactions;
                """,
        ),
        ("transcript", "transcription; verbatim"),
    ),
    generic="""
        communiqué* de presse; lettres de créance; copies figurées; communiqué*; note d'information; note de presse;
        actualité*; information;
        """,
    talks="""
        (entretien|appel|conversation|échange) (téléphonique|avec); rencontre (avec|entre)?; consultations;
        entretiens (téléphoniques|avec|entre)?; audience (avec|accordée à)?;
        réunion avec; visioconférence; tête-à-tête;
        """,
    meets="""
        s'est entretenu*; a rencontré; rencontre; reçoit; a reçu; s'entretient; a échangé; échange avec;
        a eu un entretien; se sont entretenu*; s'entretiennent; ont échangé; se sont rencontré*; ont rencontré;
        se rencontrent; reçoivent; ont reçu; s'est réuni*; se sont réuni*; a discuté avec; ont discuté;
        a eu une conversation; ont eu un entretien; a conversé; s'est entretenue;
        """,
    congratulates="félicit*; condoléances; vœux; voeux; hommage",
    holidays="""
        fête nationale; (jour|anniversaire) de l'indépendance; nouvel an; noël; pâques; aïd*; ramadan; nowruz;
        14 juillet; jour de l'an;
        fête du (travail|trône); fête de (la république|la victoire|l'europe|l'unité|la jeunesse); nouvelle année;
        fêtes de fin d'année; fin d'année; fin de l'année; saint-sylvestre; tabaski; korité;
        """,
    coming="""
        se rendra; effectuera; participera; recevra; accueillera; se rend; visitera; prochain*; présidera;
        sera en visite; à venir;
        """,
    attends="""
        participe (à|au|aux); a participé (à|au|aux); prend part (à|au|aux); a pris part (à|au|aux);
        a assisté (à|au|aux); assiste (à|au|aux); préside; a présidé; a ouvert; ouvre; a inauguré; inaugure;
        a clôturé; entame; a entamé; achève; a achevé; effectue; a effectué; conclut; a conclu; poursuit;
        a poursuivi; participent (à|au|aux); ont participé (à|au|aux); prennent part (à|au|aux);
        assistent (à|au|aux); ont pris part (à|au|aux); effectuent; ont effectué; entament; ont entamé; achèvent;
        ont achevé; concluent; ont conclu; inaugurent; ont inauguré; ouvrent; ont ouvert; coprésident;
        co-président; copréside; co-préside; a coprésidé;
        """,
    visits="""
        (visite|tournée|séjour|mission|voyage)( officielle| d'état| de travail| d'amitié| d'amitié et de
        travail| privée)* (de|du|d'|des|en|au|à|aux); déplacement (de|du|d'|en|au|à)
        """,
    made="""
        a effectué; ont effectué; s'est rendu*; se sont rendus; a été (reçu*|accueilli*); a rencontré; a
        visité; était en; a achevé; s'est achevée; a pris fin; a reçu; a séjourné; s'est entretenu*; était le
        premier; a quitté; est arrivé*
        """,
    answers="réponses* aux questions; questions-réponses; et réponses; q&r; question*-réponse*",
    joint="""
        déclaration conjointe; déclaration commune; les ministres des affaires étrangères de; les gouvernements d*;
        """,
    spokesperson="porte-parole*",
    by="de; du; d'; par; de la; de l'; des; donné* par; prononcé* par; accordé* par; avec",
    sent="""
        adressé* (à|au|aux); envoyé(e|s|es)? (à|au|aux); transmis*; prononcé*; délivré*; lu(e|s)? (par|à|au|lors);
        publié*; diffusé*; remis* (à|au|aux);
        """,
    took_place="""
s'est tenu*; se sont tenu*; a eu lieu; ont eu lieu; s'est déroulé*; se sont déroulé*; a été organisé*; s'est ouvert*;
        (a effectué|effectue|a achevé) (une|sa) visite*;
        """,
    beside="avec; aux côtés de; aux côtés du; en compagnie de",
    ranks="ambassad(eur|rice); général*; professeur*; colonel; amiral; docteur",
    roles="""
        cardinal; archevêque; évêque; nonce (apostolique)?; procureur*; préfet*; recteur; général*; amiral*;
        rapporteur*; rapporteuse*; chargée d'affaires; haut-commissaire*; haute-commissaire; médiateur*;
        médiatrice*; premi(er|ère) vice-président*; vice-premi(er|ère) ministre; vice-premi(er|ère);
        chef* de la diplomatie; chef* de cabinet; inspecteur*; intendant*; sous-secrétaire général*;
        secrétaire* exécutif; première dame; doyen; bâtonnier; échevin*; bourgmestre*; ministre-président*;
        conseiller* fédéral*; conseillère* fédérale*; gouverneur* général*; lieutenant-gouverneur*;
        ancien* (président|ministre|premier ministre); homologue*; (vice-)?premi(er|ère) ministre;
        (vice-)?ministre*; (vice-)?président*; secrétaire* (d'etat|d'état|général|générale|d´état|d’ état)?;
        (sous-)?secrétaire*; porte-parole*; ambassadeur*; ambassadrice*; haut* représentant*;
        représentant* (permanent*|spécial*)?; directeur*; directrice*; chancelier*; chancelière;
        consul* (général|générale)?; chef* (d'état|de la délégation|du gouvernement)?; envoyé* spécial*;
        commissaire*; conseiller*; conseillère*; délégué*; chargé* d'affaires; roi; reine; prince; gouverneur*;
        député*; sénateur*; sénatrice*; maire; premier secrétaire; coordonnateur*; pape; cheffe*; ministre d' état;
        garde des sceaux; généra(l|le); président-directeur; administrateur*;
        """,
    role_words="""
        dfae; eda; deff; mae; maee; mirex; spf;
        assemblée; parlementaire; sénat; comité; commission; agence; organisation; secrétariat; chambre; région;
        fédération; confédération; banque; fonds; institut; autorité; cour; suprême; constitutionnelle; transition;
        mixte; constitutionnel; économique; social; culturel; politique; politiques; humanitaire; migrations;
        exercice; intérim; intérimaire; sortant; sortante; élu; élue; adjoint; adjointe; délégué; déléguée; chargé;
        chargée; affaires; étrangères; etrangères; européennes;
        europe; république; française; france; etat; état; extérieur; extérieures; relations; commerce;
        international; internationale; défense; armées; intérieur; coopération; francophonie; développement; meae;
        onu; ue; nations; unies; otan; conseil; quai d'orsay; elysée; élysée; gouvernement; parlement; union;
        européen; européenne; royaume; canada; suisse; belgique; monde; culture; finances; économie; justice; santé;
        anglais; allemand; américain; russe; chinois; chinoise; africaine; permanent; spécial; titre; fonction;
        outre-mer; français; matière; arabe; islamique; démocratique; populaire; socialiste; fédérale; fédéral;
        algérien; algérienne; marocain; marocaine; tunisien; tunisienne; sénégalais; sénégalaise; malien; malienne;
        ivoirien; ivoirienne; camerounais; camerounaise; congolais; congolaise; gabonais; gabonaise; togolais;
        togolaise; béninois; béninoise; belge; canadien; canadienne; québécois; québécoise; luxembourgeois;
        luxembourgeoise; italien; italienne; espagnol; espagnole; portugais; portugaise; britannique; turc; turque;
        égyptien; égyptienne; libanais; libanaise; israélien; israélienne; palestinien; palestinienne; japonais;
        japonaise; ukrainien; ukrainienne; allemande; américaine; anglaise; intégration; extérieurs; communauté;
        nationale; africain; africaines; sénégal; maroc; tunisie; algérie; écologique; transition; énergie;
        agriculture; travail; éducation; recherche; enseignement; supérieur; numérique; transports; logement; ville;
        budget; comptes; publics; industrie; tourisme; jeunesse; sports; famille; femmes; égalité; environnement;
        climat; mer; pêche; infrastructures; administration; territoriale; décentralisation; communication;
        porte-parole; compétitivité; innovation; institutions; sociales; solidarités;
        """,
    links="""
        de; du; de la; de l'; des; d'; d’; l'; l’; la; le; les; à; à la; à l'; au; aux; auprès de; auprès du;
        auprès des; et; en; pour; et de; et du; et des; en charge de; pour les; pour la; pour le; pour l';
        """,
    departments="""
        (ministère|ministere) (de l'europe et )?(des )?(affaires étrangères|affaires etrangères)( et
        européennes)?( et du développement international)?;
        quai d'orsay; ambassade (de )?; présidence (de la république)?; gouvernement; mission permanente;
        porte-parole adjoint* (du|de la|de) *; délégation; secrétariat général;
        corps (diplomatique|constitués)( et consulaire)?; primature;
        """,
    honorifics="""
        m.; mm.; mme; s.m; sm; sar; s.a.r.; son altesse royale; son altesse; leurs majestés; s.a.; s.e.m; sem;
        docteur; maître; mmes; mlle; dr; pr; son excellence; s.e.; s.e.m.; s. e.; monsieur; madame; messieurs;
        l'honorable; honorable; sa majesté; s.m.; général; sa sainteté; me; mgr;
        """,
    particles="de; du; de la; d'; des; le; la; van; von; ben; el; al; der",
    joiners="et; ainsi que",
    said="""
        a déclaré; déclare; a affirmé; a indiqué; a dit; a publié; a prononcé; a souligné; a répondu; a annoncé;
        a rappelé; dit; s'est exprimé; a tenu; a adressé; a félicité; a exprimé; a fait; ont fait; ont déclaré;
        a lancé; a salué; a condamné; a estimé; a précisé; a insisté; a réaffirmé; est intervenu; a envoyé;
        a présenté; a transmis; a remercié; souligne; affirme; rappelle; annonce;
        """,
    answers_verbs=(
        ("message", "félicite; a félicité; présente ses condoléances; adresse (ses félicitations|un message)"),
        ("speech", "prononce; s'adresse à; a prononcé"),
        ("remarks", "répond aux questions"),
        ("statement", "déclare; a déclaré"),
        ("interview", "répond à; invité* de; au micro de"),
    ),
    not_names="""
        lundi; mardi; mercredi; jeudi; vendredi; samedi; dimanche; le; la; les; sur; avec; dans; pour; lors; nous;
        il; elle; question; réponse; mesdames; messieurs; merci; bonjour; à; a; au; aux; en; ce; cette; je; vous;
        et; q; r; live; un; une; des;
        """,
    ahead="""
        en vue de; en vue du; en vue de la; en vue de l'; à la veille de; à la veille du; à la veille de la; avant le;
        avant la; en amont de; en amont du; en amont de la;
        """,
    occasion="""
        en vue de; en vue du; en vue de la; en clôture de; en clôture du; en ouverture de; en ouverture du;
        à la veille de; à la veille du; au terme de; au terme du; au terme d'; au lendemain de; au lendemain du;
        au sortir de; à son arrivée à; à l'occasion de; à l'occasion du; à l'occasion d'; à l'occasion des;
        à l'occasion; lors de; lors du; lors d'; lors des; pendant; au cours de; au cours du; à l'issue de;
        à l'issue du; à l'issue d'; à l'issue des; en marge de; en marge du; en marge d'; en marge des;
        dans le cadre de; dans le cadre du; à l'ouverture de; à l'ouverture du; après; avant; suite à;
        pour l'anniversaire de; pour le; en conclusion de;
        """,
    at="""
        à; au; aux; à la; à l'; devant; devant le; devant la; devant les; devant l'; dans; avec; pour; pour la; sur;
        """,
    topic="""
        sur; concernant; au sujet de; relative* à; relatif* à; à propos de; en réaction à; face à; suite aux;
        contre; quant à; sur les; sur la; sur le; portant sur;
        """,
    within="en direct de; en direct depuis; depuis; à; en; au; aux",
    events="""
        conférence*; réunion*; session*; sommet*; forum*; cérémonie*; visite*; ouverture; réception*; conseil*;
        assemblée*; débat*; congrès; dialogue*; dîner; déjeuner; séminaire*; colloque*; symposium; atelier*;
        table ronde; lancement; commémoration*; anniversaire; journée*; fête; festival; exposition; semaine;
        négociations; comité*; signature; inauguration; audition; parlement; entretien*; discussion*; projet*;
        école; voyage; déplacement*; présentation*; remise*; point de presse; rencontre*; consultations; hommage;
        université; voeux; vœux; rentrée; investiture; g7; g20; onu; association; rendez-vous; convention; dîner;
        panel; point;
        banquet; petit-déjeuner; cocktail; concert; gala; soirée*; veillée; messe; obsèques; funérailles; défilé;
        vernissage; pose de la première pierre; assises; états généraux; université d'été; webinaire; dépôt de gerbe;
        passation de (pouvoirs|service|pouvoir); prise de fonctions; prestation de serment; plénière; retraite;
        conclave; campagne; clôture; installation; dîner d'état; remise de *; restitution; cérémonies; réunions;
        trentenaire; cinquantenaire; centenaire; bicentenaire; tricentenaire; célébration*; festivités;
        foire*; salon (international|mondial|européen|national|de l'agriculture); biennale*; triennale; fêtes;
        festivals; expositions; anniversaires;
        """,
    formats="""
        (la |une |point de |conférence de )?presse( conjointe)?; (la |une )?conférence de presse( conjointe)?;
        point de presse;
        """,
    venues="""
        salle; salon; palais; chambre; palais bourbon; hôtel de ville; amphithéâtre; esplanade; panthéon; invalides;
        hôpital; port; base; stade; cité; chambre des (députés|représentants|conseillers); congrès; université;
        hôtel; centre; bâtiment; école; institut; ambassade; ministère; siège; aéroport; jardin; musée;
        bibliothèque; théâtre; académie; place; parc; cathédrale; église; château; résidence; quai d'orsay; élysée;
        elysée; matignon; parlement; cercle; maison; sorbonne; assemblée nationale; sénat; bourget; cour;
        mairie; préfecture; hémicycle; mémorial; cimetière; caserne; lycée; auditorium; basilique; opéra; primature;
        """,
    published="""
        publié* (le|dans|par); du; depuis; jusqu'au; daté* du; paru* (le|dans); adopté* le; signé* le; avant le;
        après le; depuis le; au;
        """,
    articles="le; la; les; l'; l’; un; une",
    openings="""
        (transcription|texte|extraits|verbatim|version intégrale|discours intégral)( de| du| de la)?( l')?;
        seul le prononcé fait foi*; notes pour une;
        """,
    salutations="""
        mesdames; messieurs; madame; monsieur le; monsieur; excellence*; cher*; chère*; bonjour*; bonsoir; merci;
        mes chers; mon cher; majesté; je suis heureux*;
        compatriotes; mes compatriotes; concitoyen*; très chers; honorable*; distingué*; éminent*;
        """,
    furniture="""
        imprimer*; partager*; télécharger*; haut de page; accueil; menu; rechercher*; contact*; lire la suite*;
        en savoir plus*; retour*; à la une; publicité; voir aussi*; mots-clés*; thèmes*; suivez-nous*; newsletter;
        ti; plan du site; texte intégral; prononcé le; aller au contenu*; télécharger le .pdf; mentions légales;
        s'abonner*; dernière modification*; agrandir; précédent; suivant; ecouter;
        écouter;
        """,
    disclaimers="""
        seul le prononcé fait foi*; sous réserve de modifications; traduction (non officielle|de courtoisie);
        vérifier au prononcé; prononcé*; mis à jour*;
        """,
    numbers="n°; nº; numéro; réf",
)
