"""Polish."""

from parsers.normalize.language import Language

LANGUAGE = Language(
    code="pl",
    lowercase_roles=True,
    genitive_names=True,
    kinds=(
        (
            "joint_statement",
            """
                wspóln* (oświadczeni*|deklaracj*|komunikat*|stanowisk*);
                oświadczenie (ministrów|przywódców|szefów);
                """,
        ),
        ("communique", "wspólny komunikat; komunikat końcowy; komunikat po *"),
        (
            "message",
            """
                (list|depesza|telegram) (gratulac*|kondolenc*|okolicznościow*); depesza;
                (list|pismo|depesza) z (życzeniami|gratulacjami|kondolencjami|podziękowaniem|podziękowaniami);
                wyrazy współczucia;
                 gratulacj*;
                kondolencj*; życzenia;
                przesłanie; orędzie noworoczne; pozdrowieni*;
                """,
        ),
        ("briefing", "briefing*( prasow*)?; konferencja prasowa rzeczni*; cotygodniow* konferencj*"),
        (
            "press_conference",
            """
                (wspóln* )?konferencj* prasow*; spotkanie z (mediami|prasą|dziennikarzami);
                oświadczenia dla prasy;
                """,
        ),
        ("interview", "wywiad*; rozmowa z (ministrem|prezydentem|premierem)"),
        ("article", "artykuł*; felieton; tekst (ministra|prezydenta|premiera)"),
        ("comment", "komentarz*; odpowiedź; odpowiedź na pytanie"),
        ("readout", "(o )?rozmow* telefoniczn*"),
        (
            "speech",
            "przemówieni*; wystąpieni*; wykład*; orędzi*; exposé; informacja (ministra|rządu); referat; mowa",
        ),
        ("remarks", "wypowied*; słowo (wstępne|prezydenta|premiera|ministra|końcowe); uwagi; toast*; słowa"),
        ("statement", "oświadczeni*; deklaracj*; stanowisk*; oświadczenia"),
        ("report", "raport*; sprawozdani*; biała księga"),
        (
            "document",
            """
                list; listu; listem; listy; pismo; pisma; pismem;
                list otwarty; nota; pytania i odpowiedzi; interpelacj*; memorandum;
                """,
        ),
        (
            "announcement",
            """
                zapowied*; zaproszeni*; ogłoszeni*; akredytacj*; (wizyta|podróż) (ministra|prezydenta|premiera);
                ostrzeżeni*; agenda;
                """,
        ),
        ("transcript", "transkrypcja; stenogram; zapis"),
    ),
    generic="""
        komunikat* (prasow*|msz|rzecznika); informacj* (prasow*|dla mediów); aktualności; nota prasowa; notatka;
        komunikat;
        """,
    talks="""
        rozmow* (telefoniczn*|z|ministra); spotkani*( z| ministra| prezydenta)?; konsultacj*; wideokonferencj*;
        """,
    meets="""
        spotkał*; spotkali; rozmawiał*; rozmawia; przyjął; przyjęła; odbył* (rozmow*|spotkan*|konsultac*); spotyka;
        przeprowadził*; konsultował*;
        """,
    took_place="odbył* się; odbyły się; odbył się; się odbył*; zakończył* się; rozpoczął się; rozpoczęł* się",
    congratulates="""
        gratul*; pogratulował*; kondolencj*; życzeni*; wyrazy współczucia;
        złożył* (gratulacje|życzenia|kondolencje);
        """,
    holidays="""
        święt* narodow*; święto niepodległości; dzień niepodległości; boże narodzenie; wielkanoc; nowy rok;
        """,
    coming="""
        odwiedzi; jutro; weźmie udział; spotka się; złoży wizytę; uda się; przyjmie; będzie; w przyszłym; nadchodzą*;
        zaprasza* na; zapowiada; gości;
        """,
    answers="odpowiedzi na pytania; pytania i odpowiedzi",
    attends="(wziął|wzięła|wzięli|bierze) udział w; uczestniczył* w; uczestniczy w; otworzył*",
    visits="(oficjaln* |robocz* |państwow* )*wizyt*; podróż*",
    made="odwiedził*; złożył*; spotkał*; przebywał*; odbył*; wziął udział; wzięła udział; uczestniczył*; zakończył*",
    joint="wspólne oświadczenie; ministrowie spraw zagranicznych",
    spokesperson="rzeczni*",
    by="autorstwa; z; od; podpisan* przez; skierowan* przez",
    roles="""
        (wice)?minist*; premier*; (wice)?prezydent*; wicepremier*; (wice)?przewodnicząc*; rzeczni*;
        sekretarz* (stanu|generaln*)?; podsekretarz* (stanu)?; ambasador*;
        (stał* |specjaln* |wysok* )?przedstawiciel*; dyrektor*; konsul* (generaln*)?; szef*; szefow*; kanclerz*;
        marszałe*; marszałk*; pełnomocni*; wysłanni*; radc*; król*; komisarz*; poseł; posł*; senator*;
        chargé d'affaires; papież*; prezes*; wojewod(a|y|zie|ę|ą); starost(a|y); burmistrz*; rektor*; attaché;
        """,
    role_words="""
        spraw; zagranicznych; obrony; narodowej; msz; rp; rzeczypospolitej; polskiej; polski; republiki; rady;
        ministrów; unii; europejskiej; rządu; prasowy; prasowa; prasowego; prasowej; sejmu; senatu; onz; nato;
        wewnętrznych; finansów; departamentu; biura; ukrainy; litwy; niemiec; francji; usa; ministerstwa;
        bezpieczeństwa; europejskich; stanu; generalny; kultury; dziedzictwa; edukacji; nauki; szkolnictwa; wyższego;
        zdrowia; sprawiedliwości; rolnictwa; wsi; infrastruktury; klimatu; środowiska; sportu; turystyki; rozwoju;
        technologii; rodziny; pracy; polityki; społecznej; cyfryzacji; energii; gospodarki; skarbu; państwa; aktywów;
        dolnośląski*; kujawsko-pomorski*; lubelski*; lubuski*; łódzki*; małopolski*; mazowiecki*; opolski*;
        podkarpacki*; podlaski*; pomorski*; śląski*; świętokrzyski*; warmińsko-mazurski*; wielkopolski*;
        zachodniopomorski*; województwa;
        federacji; rosyjskiej; rosji; białorusi; litewskiej; czeskiej; czech; słowacji; słowackiej; węgier; rumunii;
        mołdawii; gruzji; chin; chińskiej; japonii; korei; turcji; iranu; izraela; zjednoczonych; stanów; wielkiej;
        brytanii; królestwa; zjednoczonego; włoch; hiszpanii; portugalii; austrii; szwecji; norwegii; danii; finlandii;
        estonii; łotwy; bułgarii; serbii; chorwacji; kanady; australii; indii; kazachstanu; azerbejdżanu; armenii;
        gabinetu; kancelarii; rzeczpospolitej; biura; narodowego; międzynarodowej; sztabu; generalnego; wojska;
        polskiego; dyplomacji; protokołu; dyplomatycznego; delegacji; komisji; państwowej; wyborczej; trybunału;
        konstytucyjnego; sądu; najwyższego; izby; kontroli; policji; straży; granicznej; pożarnej; urzędu; instytutu;
        pamięci; konferencji; episkopatu; sztabu; rady; warszawy; krakowa; miasta; gminy; powiatu;
        państwowych; funduszy; regionalnej; administracji; równości; przemysłu; handlu; senioralnej;
        """,
    links="ds.; do spraw; przy; w; i; oraz; na; z; z dnia; ds",
    departments="""
        msz (rp)?; ministerstw* *;
        ministerstw* spraw zagranicznych( rp| rzeczypospolitej polskiej)?; ambasad(a|y|zie|ę|ą);
        kancelari* (prezydenta|premiera|prezesa rady ministrów)?; kprm; biur* rzecznika prasowego msz; rząd*;
        """,
    missions="ambasad(a|y|zie|ę|ą); konsulat*; przedstawicielstw*; misj(a|i|ę|ą)",
    envoys="ambasador*; konsul*",
    honorifics="pan; pana; pani; dr; prof.; jego ekscelencj*; j.e.; gen.; płk; ks.; abp; mgr; hab.",
    particles="de; van; von; el; al; bin; vel",
    joiners="i; oraz",
    said="""
        powiedział*; oświadczył*; podkreślił*; zaznaczył*; stwierdził*; poinformował*; dodał*; wygłosił*;
        zapowiedział*; ocenił*; złożył*; napisał*; wyraził*; mówił*; przekazał*;
        """,
    answers_verbs=(
        (
            "message",
            """
                gratuluje; pogratulował*; złożył* (gratulacje|życzenia|kondolencje);
                składa (życzenia|kondolencje|gratulacje);
                """,
        ),
        ("speech", "wygłosił*; przemawia; wystąpił*"),
        ("remarks", "odpowiada na pytania"),
        ("statement", "oświadczył*; oświadcza; (stanowczo )?potępi*; wzywa; wyraża; apeluje; protestuje; dementuje"),
        ("interview", "udzielił* wywiadu"),
    ),
    not_names="""
        poniedziałek; wtorek; środa; czwartek; piątek; sobota; niedziela; w; we; na; o; po; do; dla; z; ze; przed;
        podczas; dziś; dzisiaj; my; on; ona; to; pytanie; odpowiedź; szanowni; drodzy; panie; panowie; dziękuję;
        dzień; i; od; przy; za; źródło; sprawie;
        """,
    occasion="""
        z okazji; podczas; w trakcie; po zakończeniu; po; przed; na marginesie; w ramach; w związku z wizytą;
        w czasie; na otwarcie; na zakończenie; w przededniu; w rocznicę; w dniu; z powodu rocznicy;
        """,
    at="na; w; we; przed; do; dla; z; u; podczas",
    topic="w sprawie; o; dotycząc*; odnośnie; na temat; w związku z; ws.; wobec; dot.; ws; przeciw*",
    within="w; we",
    events="""
        konferencj*; spotkani*; posiedzeni*; sesj*; szczyt*; forum; uroczystoś*; ceremoni*; wizyt*; otwarci*;
        przyjęci*; rad*; zgromadzeni*; debat*; kongres*; dialog*; obiad*; kolacj*; seminari*; sympozj*; warsztat*;
        okrągł* st*; inauguracj*; obchod*; rocznic*; dzień; dni*; święt*; świąt; festiwal*; wystaw*; tydzień;
        tygodni*;
        negocjacj*; komitet*; komisj*; podpisani*; przesłuchani*; rozm*; projekt*; podróż*; prezentacj*; wręczeni*;
        konsultacj*; wydarzeni*; g7; g20; onz; zjazd*; narad*; gal*; sejm*; nato; ue; panel*; międzymorza;
        """,
    formats="(wspólnej )?konferencji prasowej; briefingu; (dla )?(prasy|mediów|dziennikarzy)",
    venues="""
        sala; sali; pałac*; uniwersytet*; hotel*; centrum; budyn*; szkoł*; instytut*; ambasad(a|y|zie|ę|ą);
        ministerstw*;
        siedzib*; lotnisk*; ogród; ogrod*; muzeum; bibliotek*; teatr*; akademi*; plac; placu; park; parku; katedr*;
        kości*; zamek; rynek; rynku; cmentarz*; pomnik*; senat; senacie;
        zamk*; belweder*; rezydencj*; sejm; sejmie; gmach*; dom; szkoła główna;
        """,
    published="opublikowan*; z dnia; z; od; do; po dniu",
    openings="(stenogram|transkrypcja|tekst|zapis|fragmenty|treść|pełny tekst|pełna treść)( z)?; wideo:",
    salutations="""
        szanown*; drod*; panie (prezydencie|marszałku|premierze|ministrze|przewodniczący|sekretarzu)?; pani*;
        państw*; dzień dobry; dobry wieczór; wysok* izb*; ekscelencj*; dziękuję*; witam*; rodacy; koleżanki*;
        przyjaciele;
        """,
    furniture="""
        drukuj*; udostępnij*; pobierz*; powrót*; strona główna; menu; szukaj*; kontakt*; czytaj (więcej|także|też)?;
        zobacz (także|też)?; źródło*; tagi*; opublikowano*; data publikacji*; ostatnia modyfikacja*; poprzedni*;
        następn*; mapa strony; wstecz; materiały; galeria; logo*; opublikowane przez*;
        """,
    disclaimers="""
        tłumaczenie (nieoficjalne|robocze); (tekst|stenogram) nieautoryzowany*; nieoficjalne tłumaczenie;
        sprawdzić z wygłoszonym*;
        """,
    numbers="nr; numer",
)
