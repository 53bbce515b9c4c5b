"""How transcripts mark their turns, language by language: what questioner, answer and chair are called.

Phrases are parted by ";" and compared without regard to case. A label may go on after them with a figure, brackets
or a name ("FRAGE (zur Flüchtlingspolitik)", "Question 2", "Frage Rinke").
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from parsers.normalize.places import fold


@dataclass(frozen=True, kw_only=True)
class TurnMarks:
    """One language's words. Every field may stay empty."""

    questions: str = ""
    """An unnamed questioner: "question", "journalist"."""
    answers: str = ""
    """An answer whose speaker the release names elsewhere: "answer"."""
    letters: str = ""
    """Letters for question and answer, as "q a": counted only as a pair, or the question's alone."""
    chairs: str = ""
    """Who leads the conversation and neither asks nor answers: "moderator"."""
    honorifics: str = ""
    """Titles before a name that make a label of it: "mr", "shri"; dropped from the speaker's name."""
    offices: str = ""
    """Head words of offices as labels use them: "minister", "spokesperson"."""
    press: str = ""
    """Endings of the name of an outlet or its correspondent: "记者", "news"."""
    headings: str = ""
    """Words before a colon that are no speaker: "main topics", "note"."""
    salutations: str = ""
    """First words of an address, which may end with a colon."""


MARKS: Final[Mapping[str, TurnMarks]] = {
    "en": TurnMarks(
        questions=(
            "question; questions; questioner; journalist; journalists; reporter; reporters; interviewer; "
            "correspondent; media; press; member of the press; member of press; audience; audience member; "
            "unidentified reporter; unidentified speaker; unidentified; unknown; participant; student; "
            "follow-up; follow up; follow-up question; supplementary; pool reporter; speaker (off mic); "
            "media person"
        ),
        answers="answer; answers; reply; response",
        letters="q a",
        chairs=(
            "moderator; mediator; official; operator; staff; translator; interpreter; mc; chair; host; facilitator"
        ),
        honorifics=(
            "mr; ms; mrs; miss; dr; shri; smt; shrimati; hon; the hon; h.e; amb; gen; gen.; adm; sen; rep; "
            "lord; lady; sir; prof; pm; fm; eam; vp; col; maj; lt; capt; rear adm; dame; tan sri; dato; "
            "sheikh; sec; usg; srsg; under secretary; secretary; president; prime minister; minister; "
            "chancellor; ambassador; senator; spokesperson; spokesman; spokeswoman; general; admiral; "
            "foreign minister; foreign secretary; deputy secretary; assistant secretary; high representative; "
            "vice president; special envoy; chief executive; commissioner; governor; king; queen; "
            "the president; the prime minister; the vice president; the secretary"
        ),
        offices=(
            "minister; secretary; president; spokesperson; spokesman; spokeswoman; ambassador; chancellor; "
            "premier; envoy; representative; commissioner; director; chair; chairman; governor; pm; general; "
            "secretary-general; srsg; king; executive; coordinator; treasurer; attorney-general; official; "
            "osd; advisor; adviser; deputy"
        ),
        press=(
            "news; times; tv; post; agency; reuters; afp; ap; bloomberg; cnn; bbc; nbc; abc; cbs; fox; npr; "
            "tass; ria novosti; xinhua; cctv; cgtn; nhk; kyodo; jiji; yonhap; dpa; ansa; efe; pti; ani; wion; "
            "wsj; guardian; telegraph; sky; al jazeera; rt; sputnik; daily; herald; tribune; network; "
            "broadcasting; radio; television; magazine"
        ),
        headings=(
            "subjects; subject; main topics; topics; topic; index; contents; contact; contacts; date; place; "
            "location; venue; time; source; sources; photo; photos; tel; telephone; phone; email; e-mail; fax; "
            "note; notes; annex; attachment; attachments; background; see also; related; read more; share; "
            "who; what; when; where; why; how; first; second; third; fourth; fifth; firstly; secondly; "
            "thirdly; finally; address; website; video; audio; image; credit; ref; reference; no; update; "
            "updated; posted; published; summary; key points; quote; media contact; press contact; "
            "for more information; title; category; tags; issue; release; embargo; speakers; participants; "
            "agenda; signed; done; example; important; warning; conclusion; introduction; trade; economy; "
            "security; energy; defence; defense; culture; education; health; climate; politics; science; "
            "technology; agriculture; investment; tourism; transport; today; tomorrow; yesterday; download; "
            "language; hits; views; copyright; editor; author; translation; languages; follow us; listen; "
            "watch; opening remarks; questions and answers; q and a; q&a; fact; remarks; statement; "
            "transcript; press release; provisional"
        ),
        salutations=(
            "ladies; dear; excellencies; excellency; your; distinguished; colleagues; friends; honourable; "
            "honorable; fellow; esteemed; good morning; good afternoon; good evening; thank you; mr president; "
            "madam president"
        ),
    ),
    "ru": TurnMarks(
        questions=(
            "вопрос; вопросы; корреспондент; журналист; журналистка; репортер; репортёр; реплика; из зала; "
            "ведущий; ведущая; уточняющий вопрос; дополнительный вопрос; вопрос сми; сми; "
            "вопрос (перевод с английского)"
        ),
        answers="ответ; ответы",
        letters="в о",
        chairs="модератор; председатель; председательствующий; пресс-секретарь; переводчик",
        honorifics="г-н; г-жа; господин; госпожа; министр; президент; посол",
        offices=(
            "министр; президент; посол; представитель; директор; премьер-министр; секретарь; замминистра; "
            "канцлер; заместитель; генсек; председатель; постпред; глава; премьер; вице-премьер; губернатор; "
            "госсекретарь; спикер; министр иностранных дел; вице-президент; аким"
        ),
        press="корреспондент; тасс; риа; интерфакс; новости; газета; телеканал; агентство; первый канал; россия",
        headings=(
            "примечание; справка; дата; место; источник; фото; тема; темы; содержание; контакты; тел; адрес; "
            "факс; во-первых; во-вторых; первое; второе; третье; итог; подробнее; справочно; теги; автор; "
            "создано; видео"
        ),
        salutations=(
            "уважаемые; уважаемый; уважаемая; дорогие; коллеги; дамы; ваши превосходительства; господа; друзья"
        ),
    ),
    "uk": TurnMarks(
        questions="питання; запитання; журналіст; журналістка; кореспондент; репортер; ведучий; ведуча; репліка",
        answers="відповідь",
        letters="з в",
        chairs="модератор; модераторка; речник",
        honorifics="пан; пані; міністр; президент; посол",
        offices=(
            "міністр; міністерка; президент; посол; речник; речниця; представник; представниця; голова; канцлер; "
            "заступник; заступниця; секретар; прем'єр-міністр; прем’єр-міністр; прем'єр; прем’єр; спікер; держсекретар"
        ),
        headings="примітка; довідка; дата; місце; джерело; фото; тема; теми; зміст; контакти; тел; адреса; по-перше",
        salutations="шановні; шановний; шановна; дорогі; колеги; пані; ваші; українці",
    ),
    "fr": TurnMarks(
        questions=(
            "question; questions; journaliste; journalistes; la presse; presse; intervenant; question de la presse"
        ),
        answers="réponse; réponses",
        letters="q r",
        chairs="modérateur; modératrice; animateur; animatrice",
        honorifics=(
            "m; mm; mme; mlle; le ministre; la ministre; ministre; le président; la présidente; "
            "le porte-parole; la porte-parole; le premier ministre; monsieur; madame; l'ambassadeur"
        ),
        offices=(
            "ministre; président; présidente; porte-parole; ambassadeur; ambassadrice; secrétaire; premier; directeur; "
            "directrice; vice-président; vice-présidente; chancelier; chancelière; roi; reine; représentant; "
            "représentante; commissaire; gouverneur; sénateur; sénatrice; député; députée"
        ),
        headings=(
            "personnalité, fonction; personnalité; fonction; circonstances; thème; thèmes; sujet; sujets; "
            "note; date; lieu; source; contact; contacts; photo; mots-clés; tél; courriel; adresse; nota; "
            "en savoir plus; sommaire; premièrement; deuxièmement; ti; objet; ref; prononcé le; intervenants; "
            "tags; intervenant(s); intervenant s; média; médias; thématique; texte intégral; auteur; publié le; "
            "langue; format; durée; crédits"
        ),
        salutations="mesdames; messieurs; chers; cher; chère; chères; excellences; monsieur le; madame la; mes chers",
    ),
    "de": TurnMarks(
        questions=(
            "frage; fragen; zusatzfrage; zusatz; nachfrage; zuruf; zwischenruf; journalist; journalistin; reporter"
        ),
        answers="antwort; antworten",
        letters="f a",
        chairs="vorsitzende; vorsitzender; vors; moderation; moderator; moderatorin; dolmetscher; dolmetscherin",
        honorifics=(
            "herr; frau; dr; prof; sts; sts'in; srs; srs'in; bk; bk'in; bm; bm'in; bp; pm; mp; mp'in; stm; "
            "stm'in; stv; stellv; staatssekretär; minister; ministerin; bundesminister; bundesministerin; "
            "außenminister; außenministerin; bundeskanzler; bundeskanzlerin; präsident; kanzler; kanzlerin; "
            "botschafter"
        ),
        offices=(
            "minister; ministerin; bundesminister; bundesministerin; außenminister; außenministerin; "
            "bundeskanzler; bundeskanzlerin; staatssekretär; sprecher; sprecherin; präsident; präsidentin; "
            "botschafter; generalsekretär"
        ),
        headings=(
            "thema; themen; sprecher; sprecherin; ort; datum; zeit; quelle; foto; kontakt; tel; telefon; "
            "hinweis; anmerkung; inhalt; stand; weitere informationen; siehe auch; schlagworte; teilen; "
            "erstens; zweitens; drittens"
        ),
        salutations="meine; liebe; lieber; sehr; exzellenzen; verehrte; werte; guten tag; meine damen und herren",
    ),
    "es": TurnMarks(
        questions=(
            "pregunta; preguntas; periodista; periodistas; prensa; reportero; reportera; interlocutor; "
            "interlocutora; entrevistador; entrevistadora; moderador periodista; conductor; conductora; "
            "repregunta; corresponsal"
        ),
        answers="respuesta; respuestas; contesta",
        letters="p r",
        chairs="moderador; moderadora; secretario de estado de comunicación; presentador; presentadora",
        honorifics=(
            "sr; sra; sres; dña; don; doña; dr; dra; presidente; presidenta; ministro; ministra; canciller; "
            "vicepresidente; vicepresidenta; primer ministro; primera ministra; portavoz; secretario; secretaria; "
            "embajador; embajadora; viceministro; viceministra; rey; reina"
        ),
        offices=(
            "ministro; ministra; presidente; presidenta; canciller; portavoz; embajador; embajadora; secretario; rey; "
            "reina; vicepresidente; vicepresidenta; vocero; vocera; secretaria; subsecretario; subsecretaria; "
            "viceministro; viceministra; vicecanciller; representante; gobernador; gobernadora; senador; senadora"
        ),
        headings=(
            "tema; temas; nota; fecha; lugar; fuente; foto; contacto; tel; teléfono; asunto; referencia; "
            "más información; primero; segundo; tercero; etiquetas; compartir; dirección; correo; sumario; "
            "palabras clave; video"
        ),
        salutations=(
            "señoras; señores; queridos; querido; estimados; estimado; excelencias; distinguidos; señor; amigos"
        ),
    ),
    "pt": TurnMarks(
        questions=(
            "pergunta; perguntas; jornalista; jornalistas; repórter; repórteres; imprensa; entrevistador; questão"
        ),
        answers="resposta; respostas",
        letters="p r",
        chairs="moderador; moderadora; apresentador; apresentadora; locutor; porta-voz adjunto",
        honorifics=(
            "sr; sra; dr; dra; presidente; presidenta; ministro; ministra; chanceler; embaixador; embaixadora; "
            "primeiro-ministro; primeira-ministra; vice-presidente; porta-voz; secretário; secretária"
        ),
        offices=(
            "ministro; ministra; presidente; presidenta; chanceler; porta-voz; embaixador; embaixadora; secretário; "
            "secretária; primeiro-ministro; primeira-ministra; vice-presidente; governador; governadora; deputado; rei"
        ),
        headings=(
            "tema; temas; nota; data; local; fonte; foto; contato; contacto; tel; telefone; assunto; "
            "referência; saiba mais; primeiro; segundo; compartilhe; endereço; categoria; crédito"
        ),
        salutations="senhoras; senhores; caros; caro; prezados; excelências; minhas; meus; queridos; amigos",
    ),
    "it": TurnMarks(
        questions="domanda; domande; giornalista; giornalisti; intervistatore; intervistatrice; stampa; conduttore",
        answers="risposta; risposte",
        letters="d r",
        chairs="moderatore; moderatrice; conduttrice",
        honorifics="sig; dott; prof; ministro; presidente; sen; amb; il ministro; il presidente; vicepresidente",
        offices="ministro; ministra; presidente; portavoce; ambasciatore; ambasciatrice; segretario; sottosegretario",
        headings=(
            "tema; temi; nota; data; luogo; fonte; foto; contatti; tel; oggetto; riferimento; in primo luogo; tag"
        ),
        salutations="signore; signori; cari; caro; care; eccellenze; gentili; illustri; onorevoli; amici",
    ),
    "pl": TurnMarks(
        questions=(
            "pytanie; pytania; dziennikarz; dziennikarka; dziennikarze; redaktor; prowadzący; prowadząca; głos z sali"
        ),
        answers="odpowiedź",
        letters="p o",
        chairs="moderator; moderatorka; rzecznik prasowy msz",
        honorifics="pan; pani; minister; premier; prezydent; ambasador; wiceminister",
        offices=(
            "minister; premier; prezydent; ambasador; rzecznik; rzeczniczka; sekretarz; przewodniczący; wiceminister"
        ),
        headings="temat; tematy; uwaga; data; miejsce; źródło; fot; foto; kontakt; tel; po pierwsze; więcej; autor",
        salutations="szanowni; szanowny; szanowna; drodzy; panie; państwo; ekscelencje; koledzy",
    ),
    "sv": TurnMarks(
        questions="fråga; frågor; journalist; reporter; journalisten",
        answers="svar",
        letters="f s",
        chairs="moderator; programledare",
        honorifics="statsminister; utrikesminister; minister; statsrådet; herr; fru; talman",
        offices="minister; statsminister; utrikesminister; statsråd; talesperson; ambassadör; president",
        headings="ämne; ämnen; datum; plats; tid; källa; foto; kontakt; tel; telefon; obs; läs mer",
        salutations="ärade; kära; bästa; mina damer; herr talman; fru talman; excellenser",
    ),
    "no": TurnMarks(
        questions="spørsmål; journalist; reporter",
        answers="svar",
        letters="s s",
        chairs="ordstyrer; moderator",
        offices="utenriksminister; statsminister; statsråd; minister; talsperson",
        headings="tema; dato; sted; tid; kilde; foto; kontakt; les mer",
        salutations="kjære; ærede; mine damer",
    ),
    "da": TurnMarks(
        questions="spørgsmål; journalist",
        answers="svar",
        chairs="ordstyrer; moderator",
        offices="udenrigsminister; statsminister; minister; talsperson",
        headings="emne; dato; sted; kilde; foto; kontakt",
        salutations="kære; ærede; deres",
    ),
    "fi": TurnMarks(
        questions="kysymys; toimittaja",
        answers="vastaus",
        offices="ulkoministeri; pääministeri; presidentti; ministeri",
        headings="aihe; päivä; paikka; lähde; kuva; lisätietoja",
        salutations="hyvät; arvoisa; rakkaat",
    ),
    "nl": TurnMarks(
        questions="vraag; journalist; verslaggever",
        answers="antwoord",
        letters="v a",
        offices="minister; premier; president; woordvoerder",
        headings="onderwerp; datum; plaats; bron; foto; contact",
        salutations="dames; beste; geachte; excellenties",
    ),
    "cs": TurnMarks(
        questions="otázka; dotaz; novinář; novinářka; redaktor; redaktorka; novináři; moderátor otázka",
        chairs="moderátor; moderátorka",
        answers="odpověď",
        honorifics="pan; paní; pan ministr; pan premiér; pan prezident",
        offices=(
            "ministr; ministryně; premiér; prezident; prezidentka; mluvčí; předseda; předsedkyně; místopředseda; "
            "velvyslanec; velvyslankyně; náměstek; náměstkyně; tajemník; ředitel; ředitelka; kancléř; kancléřka; "
            "hejtman"
        ),
        headings="téma; datum; místo; zdroj; foto; kontakt",
        salutations="vážení; vážený; dámy; milí",
    ),
    "sk": TurnMarks(
        questions="otázka; novinár; novinárka; redaktor; redaktorka",
        answers="odpoveď",
        chairs="moderátor; moderátorka",
        honorifics="pán; pani",
        offices=(
            "minister; ministerka; premiér; premiérka; prezident; prezidentka; hovorca; hovorkyňa; predseda; "
            "predsedníčka; podpredseda; veľvyslanec; veľvyslankyňa; tajomník; riaditeľ; kancelár"
        ),
        headings="téma; dátum; miesto; zdroj; foto; kontakt",
        salutations="vážení; vážený; dámy; milí",
    ),
    "sr": TurnMarks(
        questions="питање; новинар; новинарка; pitanje; novinar; novinarka; voditelj; водитељ",
        answers="одговор; odgovor",
        offices=(
            "министар; министарка; председник; председница; премијер; премијерка; амбасадор; амбасадорка; портпарол; "
            "ministar; ministarka; predsednik; predsednica; premijer; premijerka; ambasador; ambasadorka; portparol; "
            "ministrica; predsjednik; predsjednica; veleposlanik; veleposlanica; glasnogovornik; glasnogovornica"
        ),
        headings="тема; датум; место; извор; фото; контакт; tema; datum; mesto; mjesto; izvor; foto; kontakt",
        salutations="поштовани; драги; даме; поштована; poštovani; dragi; dame; gospođe; štovani",
    ),
    "bg": TurnMarks(
        questions="въпрос; журналист; журналистка; водещ; водеща; репортер; кореспондент",
        answers="отговор",
        offices=(
            "министър; министърът; министърът на външните работи; президент; президентът; премиер; премиерът; "
            "посланик; посланикът; говорител; говорителят; председател; председателят; заместник-министър"
        ),
        headings="тема; дата; място; източник; снимка; снимки; контакти; автор",
        salutations="уважаеми; уважаема; скъпи; дами; колеги; ваши превъзходителства",
    ),
    "ro": TurnMarks(
        questions="întrebare; jurnalist; jurnalistă; reporter; realizator; moderator întrebare; ziarist; ziaristă",
        answers="răspuns",
        letters="î r",
        chairs="moderator; moderatoare",
        honorifics="domnul; doamna; dl; dna",
        offices=(
            "ministrul; președintele; purtătorul; ambasadorul; președinte; președinta; ministru; ministra; premier; "
            "premierul; ambasador; ambasadoarea; secretar; secretarul; preşedinte; preşedintele; prim-ministru; "
            "prim-ministrul; purtător"
        ),
        headings="temă; data; locul; sursa; foto; contact",
        salutations="doamnelor; stimate; stimați; dragi; excelențe",
    ),
    "hu": TurnMarks(
        questions="kérdés; újságíró; riporter",
        answers="válasz",
        chairs="moderátor; műsorvezető",
        offices="miniszter; miniszterelnök; elnök; szóvivő",
        headings="téma; dátum; hely; forrás; fotó",
        salutations="tisztelt; kedves; hölgyeim",
    ),
    "el": TurnMarks(
        questions="ερωτηση; ερώτηση; δημοσιογραφοσ; δημοσιογραφος; δημοσιογράφος",
        answers="απαντηση; απάντηση",
        chairs="συντονιστησ; συντονιστής; παρουσιαστησ",
        offices="υπουργοσ; υπουργός; πρωθυπουργοσ; πρωθυπουργός; εκπροσωποσ; εκπρόσωπος; προεδροσ",
        headings="θέμα; ημερομηνία; τόπος; πηγή",
        salutations="κυρίες; κύριοι; αγαπητοί; αξιότιμοι",
    ),
    "tr": TurnMarks(
        questions="soru; gazeteci; muhabir; basın mensubu; sunucu; spiker",
        answers="cevap; yanıt",
        letters="s c",
        chairs="moderatör; tercüman; sözcü yardımcısı",
        honorifics="sayın; bakan; dışişleri bakanı; cumhurbaşkanı; başbakan; büyükelçi",
        offices=(
            "bakan; bakanı; cumhurbaşkanı; başbakan; sözcü; sözcüsü; büyükelçi; başkan; başkanı; bakan yardımcısı; "
            "bakanımız; cumhurbaşkanımız; genel sekreter; sekreter; komiser; temsilci; temsilcisi"
        ),
        headings="konu; konular; not; tarih; yer; kaynak; fotoğraf; iletişim; tel; birincisi; ikincisi; etiketler",
        salutations="değerli; sayın; sevgili; kıymetli; ekselansları; arkadaşlar",
    ),
    "zh": TurnMarks(
        questions=(
            "问; 問; 记者; 記者; 提问; 提問; 媒体; 媒體; 记者问; 記者問; 记者提问; 記者提問; 追问; 主持人问; "
            "媒體詢問; 媒体提问; 现场记者"
        ),
        answers="答; 回答; 答复; 答覆; 答记者问",
        letters="问 答",
        chairs="主持人; 翻译; 主席",
        offices=(
            "发言人; 發言人; 部长; 部長; 外长; 外長; 主席; 总理; 總理; 大使; 代表; 主任; 司长; 总统; 總統; "
            "特首; 行政长官; 行政長官; 局长; 局長; 司長"
        ),
        press="记者; 記者; 社; 报; 報; 台; 臺; 电视; 新闻; 网; 卫视; 通讯社; 周刊; 时报; 媒體; 媒体",
        headings=(
            "来源; 來源; 时间; 時間; 地点; 地點; 作者; 编辑; 編輯; 主题; 摘要; 注; 备注; 日期; 字号; 责任编辑; "
            "导读; 導讀; 导语; 導語; 提要; 编者按; 編者按; 按语; 核心提示; 内容提要; 背景; 新闻背景; "
            "首先; 第一; 第二; 第三; 一; 二; 附件; 图; 资料图; 原标题; 原標題"
        ),
        salutations="各位; 尊敬的; 女士们; 亲爱的; 女士; 同志们; 朋友们; 诸位",
    ),
    "ja": TurnMarks(
        questions="問; 記者; 質問; 質疑; 記者質問; 質問者; 報道関係者; 参加者; 司会者質問",
        answers="答; 回答; 答え",
        letters="問 答",
        chairs="司会; 司会者; 事務方; 報道室長; 幹事; 内閣広報官; 広報官",
        offices="大臣; 総理; 副大臣; 政務官; 報道官; 長官; 首相; 大使; 次官; 大統領; 局長; 参事官; 官房長官; 審議官",
        press="記者; 新聞; 通信; テレビ; 放送; 社; NHK; フリー; ロイター; 共同; 時事",
        headings=(
            "主な項目; 項目; 日時; 場所; 出席者; 概要; 写真; 質疑応答; 冒頭発言; 資料; 注; 参考; 備考; 議題; "
            "目次; 問い合わせ先; 文書名; 年月日; 出典"
        ),
        salutations="皆様; 皆さん; 御列席",
    ),
    "ko": TurnMarks(
        questions="질문; 기자; 질의; 질의자; 진행자; 앵커; 기자질문; 사회자 질문; 문",
        answers="답변; 답; 응답",
        letters="문 답",
        chairs="사회자; 통역; 대변인실",
        offices=(
            "대변인; 장관; 차관; 대통령; 총리; 대사; 국장; 부대변인; 조정관; 실장; 수석; 본부장; 관계자; 당국자; 위원장"
        ),
        press="기자; 뉴스; 신문; 방송; 일보; 통신; 경제",
        headings=(
            "일시; 장소; 참석자; 주제; 제목; 작성일; 조회수; 첨부; 출처; 사진; 문의; 담당; 질문·답변; "
            "질의 및 응답; 모두 발언; 모두발언"
        ),
        salutations="존경하는; 여러분; 안녕하십니까; 친애하는",
    ),
    "ar": TurnMarks(
        questions="سؤال; السؤال; س; الصحفي; صحفي; صحفية; الصحفية; مراسل; المذيع; المذيعة; المراسل; مداخلة; المحاور",
        answers="جواب; الجواب; ج; الإجابة; إجابة; رد",
        letters="س ج",
        chairs="مدير الجلسة; المترجم; مدير الحوار; المقدم",
        honorifics="السيد; السيدة; معالي; الوزير; وزير; سمو; فخامة; الرئيس; سعادة; الدكتور; د",
        offices=(
            "وزير; الوزير; الوزيرة; وزيرة; رئيس; الرئيس; المتحدث; المتحدثة; السفير; سفير; السفيرة; الناطق; الأمين; "
            "وزير الخارجية; نائب; المبعوث; المندوب; الملك"
        ),
        headings="الموضوع; التاريخ; المكان; المصدر; ملاحظة; أولا; ثانيا; الزمان; تاريخ النشر; هاتف; صورة",
        salutations="السيدات; أصحاب; الإخوة; بسم; الحضور; السادة",
    ),
    "fa": TurnMarks(
        questions="سوال; پرسش; خبرنگار; س; مجری",
        answers="پاسخ; جواب",
        letters="س ج",
        offices="وزیر; رئیس; سخنگو; سخنگوی; سفیر",
        headings="موضوع; تاریخ; مکان; منبع",
        salutations="خانم‌ها; حضار",
    ),
    "he": TurnMarks(
        questions="שאלה; עיתונאי; עיתונאית; כתב; מראיין; מראיינת; מנחה",
        answers="תשובה",
        letters="ש ת",
        offices="שר; ראש; נשיא; דובר; שגריר",
        headings="נושא; תאריך; מקום; מקור",
        salutations="גבירותיי; רבותיי; חברים",
    ),
    "hi": TurnMarks(
        questions="प्रश्न; सवाल; पत्रकार; संवाददाता; रिपोर्टर",
        answers="उत्तर; जवाब",
        honorifics="श्री; श्रीमती; डॉ; डॉ.",
        offices="मंत्री; प्रवक्ता; राष्ट्रपति; प्रधानमंत्री; राजदूत; सचिव; आधिकारिक; ओएसडी; महानिदेशक",
        headings="विषय; दिनांक; स्थान; स्रोत; नोट",
        salutations="देवियों; महामहिम; मित्रों; साथियों",
    ),
    "id": TurnMarks(
        questions="pertanyaan; tanya; wartawan; jurnalis; penanya",
        answers="jawaban; jawab",
        letters="t j",
        offices="menteri; presiden; juru; duta; menlu; wamenlu; dubes; jubir; perdana; timbalan; wakil; ketua; datuk",
        headings="topik; tanggal; tempat; sumber; foto; catatan",
        salutations="bapak; saudara; hadirin; yang terhormat",
    ),
    "vi": TurnMarks(
        questions="câu hỏi; hỏi; phóng viên; pv; nhà báo",
        answers="trả lời; đáp; tl",
        # A label's single words are looked up: each word of an office but the first is in small letters.
        offices=(
            "bộ trưởng; thứ trưởng; ngoại trưởng; đại sứ; thủ tướng; chủ tịch; tổng thống; người phát ngôn; trưởng; "
            "sứ; tướng; tịch; thống; phát; ngôn; giao; vụ; nước"
        ),
        headings="chủ đề; ngày; địa điểm; nguồn",
        salutations="thưa; kính thưa",
    ),
}


@cache
def phrases(field: str) -> frozenset[str]:
    """The phrases of one field in all languages together, in small letters: a page's language may be misjudged."""
    printed = (phrase.strip() for marks in MARKS.values() for phrase in getattr(marks, field).split(";"))
    known = frozenset(phrase.casefold() for phrase in printed if phrase)
    return known | {fold(phrase) for phrase in known}  # capitals are often printed without accents


@cache
def letter_pairs() -> frozenset[tuple[str, str]]:
    """The letters that stand for question and answer, as pairs, in capitals."""
    pairs = (tuple(marks.letters.upper().split()) for marks in MARKS.values() if marks.letters)
    return frozenset((pair[0], pair[1]) for pair in pairs)
