"""Azerbaijani."""

from parsers.normalize.language import Language

LANGUAGE = Language(
    code="az",
    kind_last=True,
    kinds=(
        ("joint_statement", "birgə (bəyanat*|açıqlama*|bəyannamə*|məlumat*)"),
        ("communique", "(yekun |birgə )?kommünike*"),
        ("message", "təbrik*; başsağlığı*; müraciəti münasibətilə; təbrik (məktubu|mesajı); təziyə*; salamlama*"),
        ("briefing", "(həftəlik )?brifinq*"),
        ("press_conference", "(birgə )?mətbuat konfrans*; mətbuata (birgə )?(bəyanat*|açıqlama*)"),
        ("interview", "müsahibə*"),
        ("article", "məqalə*"),
        (
            "comment",
            "şərh*; sualına cavab*; suallarına cavab*; suala cavab*; sualını cavablandır*; münasibət*; cavabı",
        ),
        ("readout", "telefon danışığı*; telefon söhbəti*"),
        ("speech", "çıxış*; nitq*; müraciət*; məruzə*; mühazirə*"),
        ("remarks", "giriş nitqi; suallara cavab*; söhbəti"),
        ("statement", "bəyanat*; açıqlama*"),
        ("report", "hesabat*"),
        ("document", "məktub*; nota*; memorandum*; saziş*"),
        ("announcement", "elan*; səfəri barədə; səfəri haqqında; anons*; diqqətinə"),
    ),
    generic="mətbuat relizi; məlumat*; mətbuata məlumat; xəbər*; (mətbuat xidmətinin )?məlumat*",
    talks="telefon danışığı; görüş*; danışıq*; məsləhətləşmə*; konsultasiya*",
    meets="görüşüb; görüşdü; qəbul edib; qəbul etdi; telefonla danışıb; danışıqlar aparıb; ilə görüş*; bir araya gəlib",
    congratulates="təbrik*; başsağlığı*",
    holidays="müstəqillik günü*; respublika günü*; novruz*; ramazan*; qurban bayramı*; yeni il*; milli gün*",
    coming="səfər edəcək; iştirak edəcək; görüşəcək; keçiriləcək; səfərə gələcək; qəbul edəcək",
    answers="suallara cavab*",
    joint="birgə bəyanat; xarici işlər nazirləri",
    spokesperson="mətbuat (katibi*|xidməti*); rəsmi nümayəndə*; sözçü*",
    possessive="nın; nin; nun; nün; ov+un; ev+in; bəy+in",
    roles="""
        nazir; naziri; prezident; prezidenti; baş nazir; baş naziri; nazir müavini; sədr; sədri; səfir; səfiri;
        (daimi |xüsusi |rəsmi )?nümayəndə; (daimi |xüsusi |rəsmi )?nümayəndəsi; (baş |dövlət )?katib;
        (baş |dövlət )?katibi;
        rəis; rəisi; direktor; direktoru; köməkçi; köməkçisi; müşavir; müşaviri; müavini; konsul; konsulu; rəhbər;
        rəhbəri; komissar; komissarı; mətbuat katibi; idarəsinin rəisi;
        """,
    role_words="""
        xarici; işlər; azərbaycan; respublikasının; respublikası; mətbuat; xidməti; idarəsinin; nazirliyinin;
        nazirliyi;
        müdafiə; xin; bmt; nato; atət; ab; avropa; birinci; baş; dövlət; milli; məclisin; rəsmi; türkiyə; gürcüstan;
        rusiya; iran; ikinci; fövqəladə; səlahiyyətli; vitse;
        """,
    links="və; üzrə; yanında",
    departments="""
        (azərbaycan respublikasının |azərbaycan respublikası )?(xarici işlər nazirliyi|xarici işlər nazirliyinin)
        (mətbuat xidməti idarəsi|mətbuat xidməti idarəsinin)?; xin; səfirliyi; səfirlik; prezidentin mətbuat xidməti;
        """,
    honorifics="cənab; zati-aliləri; xanım; dr.; əlahəzrət",
    joiners="və; ilə",
    said="bildirib; deyib; vurğulayıb; qeyd edib; söyləyib; əlavə edib; açıqlayıb; təbrik edib",
    answers_verbs=(
        ("message", "təbrik edib; təbrik etdi; başsağlığı verib"),
        ("statement", "bəyanat verib; açıqlama verib"),
        ("comment", "şərh edib; sualını cavablandırıb"),
        ("interview", "müsahibə verib"),
    ),
    not_names="""
        novruz; ramazan; qurban; media; kiv;
        və; ilə; bu; barədə; haqqında; ilə bağlı; no; sual; cavab; hörmətli; dəyərli; bugün; bu gün; bəzi; bazar;
        çərşənbə; cümə; şənbə; üçün; olaraq;
        """,
    topic="barədə; haqqında; ilə bağlı; əlaqədar; dair; haqda",
    events="""
        toplantı*; konfrans*; zirvə*; forum*; mərasim*; səfər*; açılış*; qəbul*; şura*; sessiya*; konqres*; dialoq*;
        seminar*; simpozium*; ildönüm*; gün*; bayram*; festival*; sərgi*; həftə*; iclas*; komitə*; görüş*;
        assambleya*;
        """,
    formats="(birgə )?mətbuat konfransı*; brifinq*",
    venues="zal*; saray*; universitet*; otel*; mərkəz*; bina*; institut*; səfirli*; nazirli*; hava limanı*; muzey*",
    published="tarixində dərc*; dərc olunub",
    salutations="hörmətli*; əziz*; xanımlar və cənablar*; zati-aliləri*; salam*; təşəkkür*",
    furniture="paylaş*; çap*; ana səhifə*; axtarış*; menyu; əlaqə*; bütün hüquqlar*; gizlilik siyasəti*; xəbər lenti*",
    disclaimers="qeyri-rəsmi tərcümə*",
    numbers="no; №",
)
