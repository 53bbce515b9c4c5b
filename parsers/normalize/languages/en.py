"""English."""

from parsers.normalize.language import Language

LANGUAGE = Language(
    code="en",
    kinds=(
        (
            "joint_statement",
            """
                joint (press |media |ministerial |leaders' )?(statement|declaration);
                (ministers'|leaders'|leaders|ministers|ministerial|heads of state|trilateral|quadrilateral) (joint
                )?(statement|declaration);
                joint vision statement; joint press communication;
                """,
        ),
        ("communique", "(joint |final |press |ministerial |summit )?communiqu(e|é)"),
        (
            "message",
            """
                (congratulatory |video |holiday |new year |new year's |christmas |condolence |goodwill )?message*;
                greeting*; felicitation*; congratulations; condolences;
                (congratulatory|condolence|sympathy) (letter|letters|telegram|telegrams|cable|note);
                (letter|telegram|note|message) of (congratulations|condolence|congratulation|condolences|sympathy);
                """,
        ),
        (
            "briefing",
            """
                (daily |weekly |regular |virtual |monthly |special |noon |on-the-record |department |background |online
                |digital |telephonic |telephone )*(press |media |news )?briefing*;
                press gaggle; gaggle; (background |on-the-record )?press call*;
                (background |on-the-record )(call|teleconference); noon briefing;
                (regular|weekly|monthly) (press|news|media) conference*;
                """,
        ),
        (
            "press_conference",
            """
                (joint |opening |closing |extraordinary |virtual )*(press|news|media)(-| )conference*;
                (joint )?(press|media) availability; (joint )?press point; media stakeout; press stakeout;
                press encounter; (media |press )?doorstep*; (media |press )?doorstop*; q&a session; wrap-up interview;
                (joint )?(press|media) (interaction|meet|opportunity|scrum|wrap-up); doorstep*; doorstop*;
                (joint )?(doorstep|doorstepping|doorstop) interview*; door stop;
                """,
        ),
        (
            "interview",
            """
                (radio |television |tv |exclusive |written |print |podcast |live |joint |online |video |telephone
                |special |in-depth )*interview*; in conversation with;
                conversation with; (fireside|armchair|moderated|on-stage) (chat|conversation|discussion)*;
                podcast with; q&a with; question time with;
                """,
        ),
        ("article", "(signed |joint )?article*; op-ed; oped; opinion piece; column; essay"),
        (
            "comment",
            """
                (embassy |mfa |spokesperson's |press |information and press department )?comment*;
                commentary (by|of|on);
                (reply|response|answer) (to|by|of|from); in (reply|response) to a (media |press )?(question|query);
                answer* (a |to a |the )?(media |press |journalist's )?(question|query);
                response* to (a )?(media |press )?quer*; response to (media )?quer*; rejoinder*;
                """,
        ),
        ("readout", "readout*; read-out*; read out; summary of (the )?(call|meeting|conversation)"),
        (
            "speech",
            """
                (keynote |opening |closing |welcome |welcoming |special |inaugural |foreign policy |televised
                |acceptance |commencement |budget |farewell |maiden |concluding )*(speech|address|lecture)(es)?;
                presentation by; (national |presidential |state )*broadcast;
                keynote; oration; eulogy; homily; vote of thanks;
                statement to the nation; maiden speech; acceptance
                speech; commencement address;
                tribute;
                """,
        ),
        (
            "remarks",
            """
                (opening |closing |introductory |concluding |additional |welcoming |welcome |press |joint |keynote
                |inspirational |brief |special |farewell |congratulatory |goodwill )*remark(s)?; (answers|replies) to
                (the )?(media |press |journalists' |questions )*(questions)?; answers to questions; talking points;
                speaking notes; toast*; intervention*; (opening|closing|welcome|introductory|concluding|welcoming)
                (words|comments|note); (opening |closing |introductory |concluding |additional |welcoming |welcome
                |press |joint |doorstep |arrival |departure |brief |video |toast )*remarks; (opening|closing|welcome)
                words;
                (press|news|media) (conference|briefing|availability|statement|stakeout) remarks;
                (conference|briefing|stakeout|summit|plenary) remarks; remarks to the (press|media);
                """,
        ),
        (
            "statement",
            """
                (press |media |national |opening |closing |policy |official |written |annual |keynote |country
                |general |oral |concluding |introductory |departure |arrival |public |presidential |brief
                )*statement*; declaration*; explanation of (vote|position);
                (written |oral |prepared |opening |congressional )*testimon(y|ies);
                (press |media |national |opening |closing
                |policy |official |written |annual |introductory |concluding |ministerial |doorstep |doorstop |oral
                )*statement*;
                """,
        ),
        ("report", "(annual |interim |progress )?report; (annual |progress )?reports (of|by|to|on|for); white paper"),
        (
            "document",
            """
                letter*; note verbale; fact sheet*; factsheet*; faq*; frequently asked questions; (un)?starred
                question; (written|oral) (answer|answers|reply|replies|response|responses); addendum; aide-memoire;
                (reply|replies|answer|answers|response|responses) to (the )?(parliamentary|supplementary) question*;
                parliamentary question*; background note; backgrounder*; non-paper; concept note; memorandum of
                understanding; corrigendum; questions and answers; terms of reference; (presidential )?proclamation*;
                executive order*; written answer*;
                """,
        ),
        (
            "announcement",
            """
                (official |working |state )?visit (of|by); travel advi(ce|sory);
                (media|press|public|security|health|consular|weather) (advisory|advisories); advisory (for|to|on);
                (media|press) (invite|invitation|accreditation|alert|opportunity notice); invitation to (the )?media;
                notice*; announcement*; daily schedule; public schedule; week ahead; save the date; curtain raiser;
                call for (applications|proposals|papers|nominations|expressions of interest); vacancy;
                (adjournment|cancellation|postponement|rescheduling|resumption|suspension) of; tender*; media
                advisory; press advisory; media invite; (press|media) accreditation; media alert; (press|media)
                arrangements; (press|media|photo) opportunity; photo call; travel alert*; travel warning*; security
                alert*; change of (his|her) majesty's (ambassador|high commissioner|consul)(-general| general)?;
                appointment of; new (british |us |u.s. )?(ambassador|high commissioner) to; call for
                (applications|proposals);
                """,
        ),
        ("transcript", "transcript*; verbatim record"),
    ),
    generic="""
        press release*; media release*; news release*; note to (editors|correspondents|the press); press note;
        media note; news; information note; note; press information; media statement; press handout; handout;
        """,
    talks="""
        (telephone|phone|video|telephonic) (conversation|conversations|call|calls); video-call*; phone-call*;
        (video conference|online meeting|virtual meeting|working meeting) (with|between|of);
        courtesy call*; telephonic (talk|talks); videoconference (with|between|of);
        (conversation|call|calls) (with|between); (telephone|phone) (talks|discussion);
        meeting* (with|between|of); meetings in;
        meeting; talks (with|between); (virtual |bilateral |pull-aside )*meeting;
        working (dinner|lunch|luncheon|breakfast); (telephone|phone|video|videoconference|video conference) talk(s)?;
        videoconference with; consultations;
        """,
    meets="""
        meets( with)?; met( with)?; meeting with; meets; speaks (to|with|by|on); spoke (to|with|by|on);
        talks (to|with|by); talked (to|with|by);
        (holds|held|hold|had|has|conducts|conducted) (a |an |his |her |their |the |first |second |separate |productive
        |phone |telephone |telephonic |video |virtual |bilateral |working |official |courtesy |trilateral |introductory
        |fruitful |separate |high-level |annual |biannual |political |migration |consular |strategic |economic |trade
        |defence |defense |security |military |staff |technical |inaugural |third |fourth |fifth |next |regular
        |extensive |in-depth |constructive |comprehensive |detailed |wide-ranging |ministerial |expert |round of
        |joint |private |brief |informal |final )*(talks|talk|call|calls|meeting|meetings|conversation|conversations
        |consultations|discussions|discussion|dialogue|videoconference|deliberations|parleys);
        (speaks|speak|spoke|talks|talk|talked) (over|by|on|via) (the )?(phone|telephone|video);
        (call|calls|called) on (the |his |her )?(president|prime|vice|deputy|foreign|minister|secretary|speaker);
        (call|calls|called) on (the |his |her )?(governor|king|queen|chief|hon|honourable|honorable|right|chairman);
        (call|calls|called) on (the |his |her )?(director|premier|pm|fm|emir|sultan|crown|chancellor|h.e.|hon.|rt);
        (pays|paid|pay) (a |an |his |her |their )?(courtesy |farewell |introductory )?call*; meet with;
        meet (in|at|on|for|today|again);
        (have|has) met( with)?; (receives|received) (a |an |courtesy |farewell |phone |telephone )*(call|calls);
        receives( a phone call)?; received( a phone call| a telephone call)?; hosts talks;
        (discuss|discusses|discussed|review|reviews); phones; confers with; holds conversation;
        exchanges views with;
        (present|presents|presented|hands over|handed over|submits|submitted) (his |her |their |the |copies of |a copy
        of |letters of |letter of )*(credentials|credence);
        """,
    congratulates="""
        congratulat*; condole*; felicitat*; greetings; sympath*; best wishes; well wishes; mourns; (we|i) mourn;
        saddened (by|to (learn|hear));
        (expresses|expressed) (deep |profound |heartfelt )*(grief|sorrow|sadness|anguish);
        """,
    holidays="""
        (national|independence|republic|constitution|unity|statehood|liberation|victory|revolution) day;
        (freedom|bastille|australia|waitangi|europe|russia|canada|flag|restoration) day; nowruz; navruz; norouz;
        ramadan; eid (al|ul); diwali; hanukkah; chanukah; rosh hashanah; passover;
        (jamhuri|madaraka|mashujaa|emancipation|heroes|heroes'|africa|caricom|commonwealth|democracy|army) day;
        milad*; ashura; baisakhi; pongal; onam; navratri; dussehra; janmashtami; raksha bandhan; gurpurab; buddha
        purnima; deepavali; chinese new year; songkran; chuseok; seollal; nauryz; novruz; purim; yom kippur; hari
        raya; spring festival; tet; (saint|st|st.) (patrick's|andrew's|george's|david's) day; eid; eid-ul-*; eid-al-*;
        mid-autumn festival; nyepi; christmas; easter; new year*; lunar new year; vesak; holi; orthodox christmas;
        thanksgiving; statehoo* day; anniversary of (the )?independence; yom (hashoah|kippur); eid-*; vaisakhi; vesak
        day; orthodox easter; kwanzaa; juneteenth; st (patrick|george|andrew|david|nicholas)'s day; mawlid; sukkot;
        commonwealth day; (king|queen|king's|queen's|sovereign)('s)? (birthday|day); united nations day; diplomats
        day;
        """,
    coming="""
        cabinet approves; to
        (visit|travel|host|attend|hold|chair|lead|address|meet|pay|participate|welcome|receive|undertake|embark); to
        (arrive|conduct|speak|deliver|launch|convene|sign|co-host|co-chair|open|join|represent|inaugurate|depart|leave|tour);
        to (brief|unveil|begin|commence|celebrate|organize|organise|accompany|take part|kick off|make|preside); will
        (visit|travel|host|attend|hold|chair|lead|address|meet|pay|participate|welcome|receive|undertake|be); will
        (arrive|conduct|speak|deliver|launch|convene|sign|co-host|co-chair|open|join|represent|inaugurate|depart|leave);
        will
        (tour|take part|make|preside); upcoming; forthcoming; arrives; travels to; travel to; departs; on a working
        visit to; releases report; (leaves|leaving|heads|heading|departing|bound) for; embarks on; undertakes;
        (set|scheduled|expected|slated) to; (release|publish)es; to (depart|head|conclude|co-chair); will
        (convene|sign|brief|head|take place|co-chair|co-host|take part);
        """,
    answers="""
        answers to (media |the media's |journalists' |press )?questions; and answers;
        (question and|questions and) answers; answers (media |to |the )?questions; replies to questions; q&a;
        """,
    joint="""
        joint statement; joint declaration; statement by the (foreign )?ministers of;
        statement by the foreign ministers; the governments of; statement of the (foreign )?ministers of;
        statement by the leaders of; we, the (foreign )?ministers; we, the leaders;
        """,
    spokesperson="(deputy )?(spokesperson*|spokesman|spokeswoman); official representative",
    press_officers="press (secretary|officer|office)",
    held="held on; answered on; delivered on; made on",
    by="by; from; (as )?delivered by; presented by; read by; of; given by; issued by; made by; attributable to",
    possessive="'s; '",
    roles="""
        (vice-|vice |deputy |prime |first |second |1st |2nd |3rd |chief )*(minister|ministers)(-designate)?;
        (vice-|vice |deputy )*(president|presidents)(-elect|-designate)?;
        (under-secretary|undersecretary|under secretary|assistant
        secretary|deputy secretary|secretary)(-general| general)?; (deputy )?(spokesperson*|spokesman|spokeswoman);
        (deputy )?spokeperson; prime minster;
        (vice-)?chancellor; (vice )?premier; (an )?taoiseach; (an )?tánaiste; tanaiste;
        (ambassador|ambassadors)(-at-large|-designate)?; (honorary |vice )?(consul|consuls)( general|-general)?;
        (permanent |special |high |chief |personal |deputy )*representative*; (special |presidential )?envoy;
        commissioner; chair(man|woman|person)?; vice-chair; (director|directors)(-general| general)?; head; king;
        queen; prince; princess; emir; sultan; crown prince; attorney general; governor*; mayor; senator; speaker;
        charg(é|e) d'affaires; coordinator; administrator; adviser; advisor; counsellor; councillor; councilor;
        delegate; chief of staff; (assistant )to the; high commissioner; pm; fm; eam; dpm; foreign secretary;
        (president|minister|secretary|premier)(-elect|-designate); attach(é|e)*; counselor; commander*;
        (cabinet|principal|permanent|executive|chief|additional|first|second|third|general) secretary;
        (chairman|chairperson|chairwoman|chair)-in-office; co-chair*; vice-chair(man|woman|person)?; chief executive*;
        prime cabinet secretary; pcs; cs; ps; (state|junior|vice) minister; minister of state;
        deputy chief of mission; chief
        justice; inspector general; marshal; prosecutor*; ombudsman; rector; dean; convenor; convener; patriarch;
        cardinal; treasurer; under-secretar(y|ies); amir; ruler; premier; plenipotentiary; envoys; registrar;
        comptroller; clerk; home secretary; osd; joint secretary; general; official*; pope; nuncio; archbishop;
        leader; assistant; special assistant; rapporteur; delegation; state councilor; chief; pontiff; first lady;
        lord; member; (commissioner|commissioners)(-general| general|-designate)?;
        (vice-|co-)?chair(man|woman|person|persons|s)?(-in-office)?; heads;
        (attorney|solicitor|inspector|surgeon|governor|quartermaster|auditor) general; governor(-general)?;
        commandant; supreme allied commander*; saceur; sact; hr/vp; hrvp; ustr; srsg; ombuds*; prosecutor; negotiator;
        political director; observer; sherpa; attaché; attache; chargé; deputy head of mission; dhm; dcm; state
        secretary; trade representative; majority leader; minority leader; congress(man|woman); charg(é|e)(s)?
        d'affaires(, a.i.| a.i.| ad interim)?; (co-ordinator|coordinator); hr;
        special coordinator; emergency relief coordinator; (special |chief |distinguished )?guest of hono(u)?r;
        chief guest;
        lead; facilitator; vice-chancellor; patron;
        high-level; protocol officer; press officer;
        press(-| )(attache|attaché|officer|secretary); press spokesperson; press spokesman;
        chief of protocol; chief negotiator; mediator;
        dg; sg; dsg; usg; asg; unsg;
        """,
    role_words="""
        administration; g7; g20; g8; asean; brics; acting; deputy; assistant; first; vice; senior; principal; special;
        official; permanent; chief; high; former; interim; caretaker; federal; union; foreign; external; affairs;
        internal; interior; home; defen(c|s)e; finance; trade; economy; economic; justice; health; education;
        environment; energy; commerce; industry; development; international; relations; cooperation; co-operation;
        commonwealth; european; europe; eu; un; nato; osce; united nations; union; council; commission; parliament;
        assembly; security; national; state; treasury; exchequer; general; press; public; media; information;
        department; ministry; office; cabinet; white house; pentagon; kremlin; downing street; no 10; number 10; fcdo;
        fco; mfa; mea; dirco; dfat; mofa; foreign office; republic; kingdom; federation; federative; states;
        north korea; south korea; korea; north macedonia; south ossetia; abkhazia; congo; bosnia and herzegovina;
        trinidad and tobago; antigua and barbuda; saint kitts and nevis; st. kitts and nevis; são tomé and príncipe;
        sao tome and principe; côte d'ivoire; cote d'ivoire; macau; macao; northern ireland;
        (other )?international organi(s|z)ations (in|at) (geneva|vienna|rome|paris|nairobi|the hague);
        other international organi(s|z)ations;
        government; people's; democratic; islamic; arab; pacific; africa*; asia*; asian; middle east; middle; east;
        north; south; american; western; hemisphere; policy; political; human; rights; climate; change; disarmament;
        arms; control; women; strategic; communication*; strategy; diplomacy; expatriates; immigrants; diaspora;
        immigration; tourism; culture; sports; secretary-general; russia; standing; presidency; presidential;
        regional; integration; migration; overseas; legal; global; multilateral; political; minorities; consular;
        joint; chiefs; staff; armed; forces; us; u.s.; uk; dprk; rok; uae; drc; dod; shadow; plenipotentiary;
        extraordinary; executive; managing; resident; committee; delegation; mission; agriculture; water; transport;
        labour; labor; science; technology; innovation; digital; investment; border; counter-terrorism;
        counterterrorism; peace; hostage; religious; freedom; neighbourhood; enlargement; vice-president; high-level;
        lord chancellor; minister-counsellor; regular; bureau; department's; afghanistan; bahamas; of state;
        community; communities; service; action; central; bank; house; senate; congress; lords; peoples; skills;
        vocational; training; youth; sport; gender; equality; family; social; welfare; housing; lands; urban; rural;
        planning; budget; revenue; industries; textiles; petroleum; mining; minerals; natural; resources; railways;
        shipping; ports; maritime; fisheries; forests; forestry; wildlife; livestock; nutrition; pensions; employment;
        manpower; public works; infrastructure; roads; highways; aviation; civil; telecommunications; ict;
        broadcasting; cyber; space; atomic; research; higher; primary; secondary; creative; arts; heritage;
        antiquities; islamic; hajj; awqaf; endowments; tribal; parliamentary; constitutional; provincial; local;
        municipal; reform; reforms; devolution; coordination; implementation; logistics; disaster; risk; management;
        emergencies; returnees; reintegration; reconciliation; ethnic; indigenous; consumer; enterprises; enterprise;
        entrepreneurship; privatization; statistics; customs; monetary; bilateral; americas; america; caribbean;
        latin; eurasia; eurasian; balkans; eastern; southern; northern; gulf; indo-pacific; south-south; nationals;
        protocol; legislative; ad interim; interim; a.i.; caricom; ecowas; igad; sadc; bimstec; saarc; sco; cis; oic;
        gcc; csto; mercosur; iaea; opcw; unesco; unicef; undp; unhcr; wto; imf; league; corporation; authority;
        institute; directorate; division; section; unit; force; services; navy; army; police; guard; tribunal; court;
        supreme; electoral; election; elections; board; programme; neighbouring; neighboring; countries; veterans;
        nuclear; homeland; operations; peacekeeping; humanitarian; emergency; relief; organization; organisation;
        agency; world; fund; children; refugees; hr; sg; dg; judicial; fiscal; small; business; families; seniors;
        inclusion; food; marine; ocean; oceans; cyberspace; intelligence; trade and; multilateralism; neighbourhood;
        partnerships; partnership; crisis; preparedness; assistant; associate; military; naval; air; allied;
        strategic; command; coalition; task; threat; threats; prevention; rule; law; victims; sexual; violence;
        conflict; stabilization; stabilisation; recovery; reconstruction; sanctions; verification; compliance;
        safeguards; nonproliferation; non-proliferation; south-east; southeast; sahel; arctic; antarctic;
        mediterranean; black sea; baltic; nordic; benelux; atlantic; trans-atlantic; transatlantic; population; oceans
        and; cultural; society; protection; civilian; justice and; competition; single; market; work; jobs;
        universities; labor and; cities; communities and; levelling; brexit; exiting; union and;
        refugee; displaced; inclusive; growth; governance; equity; girls; disasters; reduction;
        in the (prime minister's|deputy prime minister's|president's|vice president's) (office|department);
        in the (presidency|prime ministry);
        biodiversity; plastics; nature; antisemitism; islamophobia; holocaust; remembrance; lgbtqi+; lgbti;
        disability; religion; belief; anti-corruption; anti-trafficking; narcotics; supply; chain; chains; socialist;
        bolivarian; plurinational; hashemite; hellenic; oriental; confederation;
        sultanate; principality; grand duchy; emirates; swiss;
        critical; semiconductors; artificial; quantum; aid; reserve; prosecutions; connectivity; intergovernmental;
        interinstitutional;
        simplification; democracy; rule of law; budget and; fisheries and;
        """,
    missions="embassy; mission; consulate; consulate general; consulate-general; high commission; permanent mission",
    bodies="""
        agency; assembly; association; authority; bank; board; branch; bureau; cabinet; centre; center; commission;
        committee;
        community; conference; congress; corporation; council; court; department; delegation; directorate; division;
        federation;
        force; forces; foundation; fund; group; institute; league; mission; ministry; office; organization;
        organisation;
        parliament; programme; secretariat; section; senate; service; services; unit; union; university; wing;
        command; staff; squadron; fleet; brigade; task force; corps; army; navy;
        """,
    links="of; for; the; to the; to; and; &",
    departments="""
        office of (the )?(prime minister|president|vice president|vice-president|governor-general|governor general);
        (foreign|defense|defence|interior|finance|trade|foreign affairs|external affairs|home affairs|internal
        affairs|health|justice|education|energy|economy|information|environment|agriculture|culture) ministry;
        foreign (and|&) commonwealth office; ministry of foreign affairs; foreign office; mfa;
        mofa; ministry of; ministries of; department of foreign affairs; department of (international|external)
        (relations|affairs); dfa; ministry for; dirco; dfat; fcdo; mofcom; (russian |chinese |us |british )?embassy;
        high commission; permanent delegation; government; governments; press
        (service|department|office|centre|center)( department| division| section)?;
        (press|media|public diplomacy|public affairs) and (information|communication|communications|press)
        (department|directorate|division|office|section|service);
        (department|directorate|division) (of|for) (press|information|media|public diplomacy) and
        (information|press|communication|communications);
        presidential (press service|administration|office); presidency; (a
        )?downing street spokes(person|man|woman); (a |an )?(no 10|number 10|fcdo|foreign office|white
        house|ministry|mfa|government) spokes(person|man|woman); (russian )?(foreign ministry|ministry of foreign
        affairs|foreign office|mfa); (ministry|department) (of|for)
        (foreign|external|international|state|defen|global)* (affairs|relations|trade|cooperation|defense|defence)*(
        and [a-z]{3,20})?; (a |an )?(no 10|no.10|number 10|downing street|fcdo|foreign, commonwealth & development
        office|foreign, commonwealth and development office|foreign office|home office|mod|ministry of defence|white
        house|ministry|mfa |government|uk government|government of canada|federal foreign
        office|eeas|eu|nato|commission|dfat|state department|pentagon) spokes(person|man|woman); (federal )?foreign
        office; global affairs canada; north atlantic council; (un )?security council; european
        (council|commission|parliament|union|external action service); council of the european union; un human rights
        office; osce permanent council; council of europe;
        department of state; state department; information and press department; (russian )?permanent mission;
        consulate general; consulate; secretariat; general secretariat; consulate-general;
        """,
    honorifics="""
        mr; mr.; mrs; mrs.; ms; ms.; dr; dr.; prof; prof.; professor; sir; dame; lord; baroness; shri; smt;
        smt.; shrimati; h.e.; h. e.; he; h.e; hon; hon.; (the )?(rt|right|most) (hon|honourable|hon.|honorable|hon'ble);
        (the )?hon'ble; mdm; mdm.; miss; mx; mx.; messrs; messrs.; madam; ma'am; sushri; km.; kumari; engr; engr.;
        barr.; barrister; adv.; advocate; arch.; amb.; alhaji; alhaja; hajia; malam; otunba; pastor; rev; rev.;
        reverend;
        (most|very|right) (rev.|reverend); fr.; sister; bishop; cde; cde.; lyonpo; dasho; maulana; dato' seri;
        datuk seri; dato' sri; datuk sri; dato' sri dr; yb; yab; yabhg; ybhg; ybm; yang berhormat; yang amat berhormat;
        tan sri dato'; puan; encik; datin; justice; ing.; mag.; dipl.-ing.; esq.; his (eminence|holiness|beatitude); hh;
        his (highness|majesty|royal highness); their (majesties|excellencies); h.m.; h.r.h.; h.h.; s.e.; prof. dr.;
        prof. dr;
        (the )?(honourable|honorable); his excellency; her excellency;
        (his|her) (royal |serene )?(highness|majesty); hrh; hm; adm.; gen.; lt. gen.; maj. gen.; brig. gen.;
        rear adm.; vice adm.; col.; lt. col.; capt.; maj.;
        (navy|army|air force|marine corps|marine|space force|coast guard) (rear |vice |lt. |maj. |brig.
        )?(adm.|gen.|col.|capt.|maj.|lt.|cmdr.);
        (senior|lieutenant|lt.|lt) (colonel|col.|general|gen.|gen|commander); (major|maj.|brigadier|brig.|maj|brig)
        (general|gen.|gen); brigadier; (air|field|air chief|air vice) marshal; (vice|rear) admiral; commodore; air
        commodore; wing commander; group captain; captain; major; sergeant; general; admiral; colonel; sheikh;
        sheikha; shaikh; sen.; senator; rep.; gov.; dato'; dato; datuk; tan sri; tun; madam;
        madame; the hon; the hon.; mep; comrade; (lieutenant |major |brigadier )?general; (rear |vice )?admiral;
        (lieutenant )?colonel; (chief |sergeant )?(sergeant|petty officer|master sergeant); sgt.; cmdr.; cpt.;
        chaplain; chief justice; cllr; revd; rev.; reverend; bishop;
        """,
    surnames="""
        king; prince; amir; bishop; pope; head;
        mayor; small; law; power; powers; bank; banks; service; young; price; major;
        french; english; german; welsh; jordan; holland; ireland; england; israel; chad; north; south; east; west;
        day; park; dean; judge; justice; marshall; chambers; house; hall; cook; fisher; market; field; fields; temple;
        """,
    ranks="prince; princess; ambassador; counsellor; counselor; senator; minister-counsellor; minister counsellor",
    after_names="""
        mp; m.p.; mep; mla; mna; mha; msp; td; t.d.; cbe; obe; mbe; kcmg; gcmg; cmg; dcmg; qc; kc; sc; s.c.; o.c.; jp;
        j.p.;
        phd; ph.d.; ph.d; dphil; esq; on; om; oj; pc; lg; od; esq.; gcon; con; mfr; oon; cfr; egh; e.g.h.; cbs;
        c.b.s.; mgh; ebs; ogw; retd; retd.;
        rtd; rtd.; ret.; mlc; mpp; kbe; dbe; lvo; kcvo; gbe; gcb; kcb; cb; ph; p.h.; nsgj; psc; ndc; fss; mni; nnom;
        ac; ao; oam; onz; cnzm; dnzm; pnzm; qso; frs; msc; mba; ogm; ocm; snb; oj; ont; tc;
        """,
    particles="""
        van; von; de; der; den; da; dos; do; di; du; el; al; bin; ibn; bint; ben; la; le; della; y; e; abu; ould;
        ter; des; du; les; dos; das; zu; af; av; del; dela; delos; de los; de las;
        """,
    joiners="and; &",
    said="""
        said; says; stated; delivers (a|an|the|his|her); attributable to; signed by; asked; told; issued; delivered;
        (held|gave) (this|the following);
        made the following;
        provided the following; released the following; gave; noted; addressed; emphasised; emphasized;
        stressed; has congratulated; congratulated; wished; has wished; wrote; expressed; has expressed;
        conveyed; posted; has posted; spoke to; held a press conference; briefed; commented; conduct; remarked;
        added; announced; has said; conducted; greeted; replied; responded; underlined; reiterated; affirmed; declared;
        answers (reporters'|media|journalists'|recent|questions|the);
        answered (reporters'|media|journalists'|questions|the);
        confirmed; reaffirmed; reassured; indicated; pointed out; disclosed; informed; stresses; expresses; reaffirms;
        observed; recalled; warned; urged; tells; adds; notes; felicitated; extended; hailed; lauded; praised; revealed;
        held a joint (press|news|media) conference; gave a (joint )?(press|news) conference;
        clarified; explained; reported; insisted; argued; denied; dismissed; vowed; acknowledged; cautioned;
        reminded; elaborated; quipped; opined; lamented; has (said|told|stated|reported|confirmed|denied);
        highlighted; underscored; maintained; voiced; condoled; paid tribute; called for; assured;
        (has )?sent (his |her |a )?(greetings|condolences|congratulations|message|congratulatory|warm);
        opens; opened; presented; quoted as saying; writes; said in a
        statement;
        held *'s (main )?(statement|speech|address|intervention);
        held (a|the|an|this|her|his) ([a-z-]{3,12} ){0,2}(statement|speech|address|lecture|talk); underlines;
        emphasises; emphasizes; highlights; reiterates;
        condemns; welcomes; urges; warns; announces; calls (on|for|upon); called (on|for|upon); welcomed;
        pledged; stated that;
        (co-)?chaired the (hybrid |regular |virtual |online |daily )*(press |media |news
        )?(briefing|conference); read (out )?the following; read out a statement; made the following
        remarks; opened the (press )?briefing;
        """,
    answers_verbs=(
        (
            "remarks",
            """
                answer* (media |the media's |press )?questions; takes questions; speaks;
                delivers (opening |closing )?remarks; addresses (the )?(media|press); makes (opening )?remarks;
                """,
        ),
        ("speech", "address(es|ed); delivers (a |the |an )?(keynote )?(speech|address|lecture); speech"),
        (
            "message",
            """
                congratulat*; condoles; felicitates; mourns; greets;
                (is |are |was )?(deeply |greatly |profoundly |shocked and )*saddened (by|at|over);
                grieves; bids farewell to; (wishes|wished) (the )?(people|nation|citizens);
                (sends|sent|conveys|conveyed|addresses|addressed|writes|wrote) (his |her |a |an |warm
                )*(congratulat*|message|greetings|condolences|wishes);
                (sends|sent|addresses|addressed|writes|wrote) (a |an |his |her
                )?(letter|telegram|cable|note|message)* of
                (congratulations|congratulation|condolences|condolence|sympathy|felicitations|felicitation|greetings);
                (extends|extended|offers|expresses|expressed) (his |her |deep |heartfelt |profound |sincere
                )*(anguish|congratulations|condolences|greetings|grief|sadness|sorrow|sympathy|sympathies|wishes);
                """,
        ),
        (
            "comment",
            """
                comments; responds (to|as follows); responded to; reacts to; answer* (a |the )?(media |press )?question;
                replies to;
                """,
        ),
        (
            "statement",
            """
                makes (a )?statement; issues (a )?statement; issues the following (statement|declaration|message);
                testif(ies|ied);
                (strongly |categorically |solemnly |firmly |resolutely |unequivocally |vehemently |totally |utterly
                )*(condemns|condemn|denounces|denounce|deplores|deplore|refutes|refute|rejects|reject|protests);
                (condemned|denounced|deplored|refuted|rejected);
                (condemns|condemn|condemned|denounces|denounced) in the strongest( possible)? terms;
                """,
        ),
        (
            "article",
            "writes; (authors|contributes|pens|publishes|published) (a |an )?(joint |opinion |signed )*(article|op-ed)",
        ),
        ("briefing", "(chairs|holds|hosts) (a |the )?(regular |weekly )?(press )?briefing"),
        (
            "press_conference",
            """
                (convenes|gives|gave|hold|holds|held|hosts|hosted) (a |an |the |his |her )?(joint |special |online
                |virtual |video |first |second |third |fourth |closing |final |annual )*(media|press|news)
                (conference|briefing); meets the press; meets (with )?(the )?(media|press);
                """,
        ),
        (
            "interview",
            """
                (accepts|accepted|does|gives|gave|grants|granted|holds|held|takes) (a |an |the |his |her )?(exclusive
                |in-depth |joint |live |online |radio |special |telephone |television |tv |video |written )*interview*;
                (is |was )?interviewed by; sits down (for an interview )?with;
                """,
        ),
    ),
    not_names="""
        excerpt; excerpts; abridged; provisional; summary; transcript;
        news; politics; editorial; date; title; entries; archive; archives; posts; headlines; updates; video; videos;
        photos; uncategorized; categories; category;
        hold; holds; held; host; hosts; hosted; brief; briefs; briefed; deliver; delivers; delivered;
        addressed; attended; called; chaired; concluded; congratulated; delivered; discussed; gave; inspected;
        joined; led; met; opened; paid; participated; presented; published; received; signed; spoke; visited;
        monday; tuesday; wednesday; thursday; friday; saturday; sunday; today; joint; press; media; statement;
        remarks; answers; speech; telephone; opening; closing; following; the; a; an; at; on; in; and; their;
        before; after; with; during; call; meeting; conference;;;
       ; this; that; these; q; transcript; good; thank; welcome; ladies; we; i; it; he; she; question; answer;
        for; immediate; release; no; to; via; summit;;
        says; calls; condemns; welcomes; urges; appoints; announces; stresses; expresses; deplores;
        commends; hails; praises; warns; appeals; reiterates; underlines; underscores; notes; regrets;
        mourns; pays; visits; concludes; arrives; departs; discusses; launches; signs; leads; joins;
        supports; strengthens; reaffirms; highlights; demands; rejects; denounces; decries; voices; extends;
        offers; nominates; tells; celebrates; honours; honors; thanks; encourages; confirms; completes;
        begins; orders; directs; approves; proposes; presents; sends; issues; releases; publishes; unveils;
        participates; represents; attends; accepts; assumes; takes; gives; makes; receives; meets; greets;
        speaks; travels; returns; addresses; vows; pledges; commits; congratulates; addressing; welcoming;
        speaking; opens; chairs; testifies; secures; backs; deepens; outlines; sets; responds; replies; reacts;
        comments; statement on; designates; sanctions; imposes; targets; lifts; awards; inaugurates;
        reviews; briefs the;
        honoring; honouring; announcing; commemorating; recognizing; recognising; celebrating; marking;
        awarding; presenting; signing; unveiling; nominating; introducing; thanking; congratulating;
        condemning; launching; hosting; receiving; greeting; concluding; departing; arriving; visiting;
        hailing; urging; regarding; concerning; naming; appointing; dedicating; kicking; proclaiming;
        designating; paying; delivering; discussing; highlighting; responding; calling;
        aboard; introductory; keynote; preliminary; prepared; doorstep; doorstop; podium; stakeout;
        """,
    occasion="""
        on the occasion of; following; after; before; prior to; during; on the sidelines of; on the margins of;
        as part of; in the framework of; within the framework of; ahead of; to mark; marking;
        commemorating; celebrating; on the eve of; upon;
        on occasion of; at the occasion of; on the completion of; on the conclusion of; upon the conclusion of;
        on the margin of; in the margins of; on the side-lines of; on the sideline of; in honour of; in honor of;
        in celebration of; in commemoration of; to commemorate; to celebrate; in observance of;
        on (an |a |the )?(official |working |state |private |two-day |three-day |first )*visit to;
        on (his|her|their|my);
        addressing;
        to accept; on accepting; upon accepting; on receiving; upon receiving; on the award of; in
        acceptance of;
        on (his |her |their )?arrival (at|to|in); on (his |her |their )?departure from;
        """,
    at="""
        at; in; to; for; before; with; (delivered|given|held|made|presented|read) (at|in|to|before);
        """,
    topic="""
        on; regarding; about; concerning; in agreement with; in coordination with; in connection with; in relation to;
        over; with regard to; against;
        relating to; as to; in response to; following reports; re;
        """,
    within="in; at",
    events="""
        meet and greet; meeting*; round; (first|second|third|final) reading*; conference*; session*; summit*; forum*;
        ceremony;
        ceremonies; talks; visit*; opening; reception*;
        council*; assembly; conversation*; consultations; debate*; congress; dialogue*; event*; dinner; lunch*;
        luncheon; seminar*; symposium; workshop*; round table*; roundtable*; launch*; commemoration*; anniversary;
        day; festival; exhibition; week; negotiations; briefing*; committee; signing*; inauguration; gala; graduation;
        hearing*; assembly; storting; parliament; call*; discussion*; project*; school; club; panel; trip; tour;
        general debate; award*; presentation*; unveiling; swearing-in; gathering; remembrance; year; statement;
        funeral; consultation*; engagements; un; unga; unsc; g7; g20; brics; asean; interview; g8; apec; availability;
        banquet; convention; retreat; show; observance; exercise; mass; iftar; match; games; olympics; concert;
        premiere; convocation; (photo|press|media|picture)(-| )opportunity; indaba; lekgotla;
        exhibition*; expo; fair; celebration*; ball; rally; iftar; breakfast;
        handover; hand-over; groundbreaking; ground-breaking; flag-raising; wreath-laying; induction; investiture;
        webinar*; installation; closing; donation; awarding; conferment; commencement; parade; colloquium; caucus;
        segment; plenary; farewell; credentials; screening; jubilee; centenary; bicentenary; town hall; chogm; oic;
        igad; ecowas; sadc; cica; focac; ticad; nam; iora; bimstec; saarc; roadshow; high-level week; retreat; month;
        platform; competition; launching; arrival; departure; ministerial; board; bilateral; march; anniversaries;
        open day; hackathon; congregation; vigil; service; swearing in; reopening; ribbon-cutting; stop; hearing;
        the house; committees;
        videoconference*; video-conference*; video conference*; teleconference*; telephone conference*;
        """,
    days="day; days; week; month; year; decade",
    anniversaries="anniversary; anniversaries; centenary; bicentenary; jubilee; birthday",
    chambers="""
        council; assembly; parliament; committee; commission; congress; senate; house (of
        (commons|lords|representatives))?; board; commons; lords; diet; storting; riksdag; bundestag; dáil; seanad;
        seimas; saeima; riigikogu; sejm; folketing; althing; eduskunta; knesset; duma; verkhovna rada; majlis;
        lok sabha; rajya sabha; bundesrat; nationalrat; skupština; sobranie; landsting; løgting; cabinet;
        board of governors; diplomatic corps; (national|federal|legislative) assembly; house of assembly;
        """,
    attends="""
        attend(s|ed)?; participate(s|d)? (today |tomorrow )?in; (returns|returned|back) from; (joins|joined);
        represent(s|ed) [a-z ]{3,30} at; (concludes|concluded) (his |her )?participation (in|at);
        (takes|took|take) part in; (co-)?chair(s|ed); open(s|ed); inaugurate(s|d);
        (to|will) (address|chair|co-chair|open|speak at);
        """,
    beside="with",
    visits="""
        (official |working |state |private |introductory |one-day |two-day |three-day |first |inaugural )*visit
        (of|by|to)
        """,
    ahead="ahead of; before; prior to; on the eve of; in advance of",
    formats="""
        (a |the )?(joint |weekly |daily |regular |virtual |final |closing |opening )*(press|news|media)
        (conference|availability|briefing|stakeout|encounter|point);
        (a |the )?briefing; (a |the )?doorstep; (the )?media; (the )?press; reporters; (an |the )?interview;
        (media|press|the media's|the press's|journalists'|reporters') questions;
        questions (by|from|of) (the )?(journalists|media|press|reporters);
        (the )?travel(l)?ing press; (embassy )?(staff|employees|personnel);
        (the )?journalists; media representatives; (the )?press corps; (the )?correspondents;
        members of the (press|media);
        media persons; mediapersons; (the )?(local|foreign|international|accredited) (press|media|journalists);
        (the )?(nation|people|citizens|public|country|world|diaspora);
        """,
    venues="""
        seimas; saeima; riigikogu; sejm; riksdag; dáil; folketing; althing; eduskunta; knesset; duma; verkhovna rada;
        majlis; lok sabha; rajya sabha; bundesrat; nationalrat; skupština; sobranie; landsting; løgting;
        room; hall; palace; university; house; hotel; centre; center; building; school; institute; embassy; ministry;
        office; headquarters; airport; buildings; offices; garden; lawn; museum; library; theatre; theater; base;
        tower; auditorium;
        college; club; church; cathedral; square; park; stadium; chamber; storting; pentagon; kremlin; residence*;
        residences; consulate; consulate general; consulate-general; high commission; parliament; capitol;
        church house; castle; academy; complex; plaza; camp; bank; national assembly;
        great hall; state house; villa; pavilion; secretariat; ballroom; boardroom; chancery; campus; lodge; arena;
        hq; unhq; mosque; barracks; resort; grounds; faculty; mall; foundation; entrance; international; guest house;
        cabinet; suite; studio; terminal; port; mission; white house; bundestag; reichstag; quai d'orsay; elysee;
        palais; palazzo; schloss; château; chateau; hofburg; élysée; lancaster house; marlborough house; chatham
        house; gallery; courtyard; memorial; cemetery; fort; shipyard; rose garden; hms; hmas; uss; quay; pier;
        convention centre;
        street; avenue; boulevard; ranch; estate; farm; dockyard; airfield; air base; air force base; naval
        station; naval base; headquarters building;
        guildhall; royal society; royal academy; royal institution; academia; conservatory; observatory;
        air force (one|two);
        planetarium; waterfront; riverside; docks; bridge; synagogue; basilica; abbey; priory; monument;
        endowment; opera; assembly rooms; council chamber; press centre; press center;
        """,
    published="""
        published (on|in)?; of; dated; since; until; by; from; as of; signed on; adopted on; posted on;
        publication date; date of publication; release date; issued on; issued; posted;
        """,
    articles="""
        the; a; an; then; the participants in the; participants in the; participants of the; the participants of the;
        (his|her|their) (participation|attendance) (in|at)( the)?; participation in the;
        (the )?(attendees|delegates|guests|organisers|organizers|participants)((,| and| and the)
        (attendees|delegates|guests|organisers|organizers|participants))* (and guests )?(at|in|of|to)( the)?;
        """,
    openings="""
        (full |edited |rush |unofficial |official |joint )*(transcript|text|translation|video)( of| from|:)?( the)?;
        (english |hindi )?(rendering|version|translation) of( the)?; excerpt* (from|of)( the)?; highlights of;
        summary of; verbatim; (key )?(outcome|outcomes|results) of( the)?;
        (the )?following (is|are)( a| an| the)?( near-verbatim| edited| full| verbatim| unofficial)*
        (transcript|text|translation|record)( of| from)?( a| the| today's)?;
        (below|here) (is|are)( a| an| the)?( near-verbatim| edited| full| verbatim| unofficial)*
        (transcript|text|translation)( of| from)?( a| the| today's)?;
        (the )?following (is|are);
        the following; (full |complete )(text|speech|statement|remarks|address)( of|:)( the)?;
        """,
    salutations="""
        ladies and gentlemen; dear (friends|colleagues|ladies|guests|sir|madam|comrades)?; excellenc(y|ies)?; your
        excellenc(y|ies); (mr|mr.) (president|chair|chairman|speaker|secretary-general|moderator); fellow *;
        my fellow *;
        (mr|mr.|mister|madam|madame) (vice |deputy |prime |foreign |first )*(president|minister|secretary|chair);
        (mr|mr.|mister|madam|madame) (mayor|governor|ambassador|chancellor|premier|commissioner|director-general|dean);
        respected; dear *; hon. (ministers|members); hon (ministers|members); (honourable|honorable)
        (guests|colleagues|delegates); assalam*; as-salam*; salam; namaste; namaskar; mabuhay; bula; ni sa bula;
        vanakkam; ayubowan; kia ora; talofa; selamat; salutations; protocol; protocols; protocols observed;
        compatriots; comrades; brothers and sisters; friends from the (media|press); heads of
        (state|delegation|delegations|mission); chairperson; your royal highness; your highness*; your eminence;
        members of the (media|diplomatic corps|cabinet|diplomatic community); madam (president|chair|speaker)?;
        distinguished (guests|delegates|colleagues|members|participants)?; good (morning|afternoon|evening);
        colleagues; (honourable|honorable) (members|ministers)?; esteemed; friends; chair(man|woman|person)?,;
        (vice-)?president,; (prime )?minister(s)?,; secretary-general,; mister (chair|president|speaker|chairman);
        members of the (committee|council|house|press); delegates,; my lords,; tēnā koutou; a chairde; a cháirde;
        assalam-o-alaikum; assalamu alaikum; hello,; hello (everyone|everybody|all); hi (everyone|everybody|all);
        welcome(,)? (everyone|everybody|all);
        thank you; your (majesty|royal highness|highness)?; members of the press; co-chairs;
        i thank; i wish to (thank|begin|congratulate); allow me (to|first); let me (begin|start|first|say at
        the outset); it is (a|an|my) (great |real |distinct |particular )*(honour|honor|pleasure|privilege);
        i am (very |truly |deeply )*(pleased|honoured|honored|delighted|grateful|happy); first,? (allow|let) me;
        it gives me (great |immense |particular |much |special )*(pleasure|satisfaction|joy); what (a|an) (honour|honor|
        pleasure|privilege); i (would like|want) to (begin|start|thank|welcome|acknowledge); thank you(,)?
        (mr|madam|president|chair);
        """,
    furniture="""
        print( this page)?; share( this)?( page)?; download*; back to top; top of page; top; home; menu; search*;
        contact us; related (content|posts|articles|links|news); read more*; advanced settings;
        additional materials; asset publisher; skip to main content; subscribe*; leave a reply; original article;
        source link; cookie*; accept cookies; previous; next; tags*; follow us*; tweet; email this;
        foilsithe; an t-eolas is déanaí; teanga: *; published on;
        suggest to a friend*; search in archive; press briefings; press conferences; historical archive; japanese;
        en-gb1*; de-de1*; es-es1*; hit; kor; date; view all; loading*; close; log in; sign in; register; facebook;
        twitter; whatsapp; linkedin; copy link; listen; photo by*; image*; credit*; updated*; last updated*;
        (an )?official website of*; u.s. flag; tag: press release; visitor counter*; advertisement; more; share on*;
        all rights reserved; pdf print e-mail; print e-mail; pdf; (+|-) (larger|smaller) font*;
        (larger|smaller) font*; consular queries*; moscow. *; london. *; published under*; publisher*; media invite;
        """,
    disclaimers="""
        check against delivery; as delivered; as prepared( for delivery)?;
        (unofficial|provisional|courtesy) translation; translation from*; this is a provisional translation*; e&oe;
        draft*; embargoed*; (un)?edited transcript; transcript; for immediate release; immediate release;
        original: *; via*; begins; ends; end; the speech in full*; rush transcript;
        """,
    numbers="release (no|id|number); press release (no|nr); no; nr; ref; reference",
)
