"""Turkish."""

from parsers.normalize.language import Language

LANGUAGE = Language(
    code="tr",
    kind_last=True,
    kinds=(
        ("joint_statement", "ortak (basın )?(açıklama*|bildiri*|beyan*|deklarasyon*); ortak yazılı açıklama*"),
        ("communique", "(sonuç |ortak |nihai )?bildiri*; sonuç bildirgesi*; tebliğ"),
        (
            "message",
            """
                mesaj*; (tebrik|kutlama|taziye|başsağlığı|bayram|yeni yıl|video) mesaj*; taziye*; tebrik*;
                kutlama*;
                """,
        ),
        (
            "briefing",
            """
                (haftalık |olağan |düzenli )*basın (bilgilendirme|bilgilendirmesi|brifing|brifingi) (toplantı*)?;
                bilgilendirme toplantı*;
            basını bilgilendirme toplantı*; background brifing*; brifing*;
                haftalık basın toplantı*;
                """,
        ),
        (
            "press_conference",
            """
                (ortak )?basın (toplantı*|konferans*); basın mensuplarına (hitab*|açıklama*);
                ortak basın toplantı*;
                """,
        ),
        ("interview", "mülakat*; röportaj*; söyleşi*"),
        ("article", "makale*; yazısı; kaleme aldığı *"),
        (
            "comment",
            """
                tepki*; yanıt; yanıtı; cevap; bir soruya (cevab*|yanıt*|verdiği cevap|verdiği yanıt);
                (soruya|soru üzerine) *;
                bir soru hakkındaki *; hakkındaki soruya cevabı; soruya cevabı; sorusuna cevab*;
                sorusuna (cevabı|yanıtı); bir soruya verdiği cevap;
                """,
        ),
        ("readout", "telefon (görüşmesi*|konuşması*); görüşmesi hakkında"),
        (
            "speech",
            "konuşma*; hitab*; nutuk*; (millete |ulusa )?sesleniş*; (açılış |kapanış )konuşma*; ders*; sunuş*",
        ),
        (
            "remarks",
            """
                (soruları|sorularını) (cevaplandır*|cevapladı|yanıtla*); sorulara cevab*; sorulara verdiği *;
                değerlendirme*; takdim*;
                """,
        ),
        ("statement", "(yazılı |basın |resmi )*açıklama*; beyan*; çağrı*; demec*; deklarasyon*; beyanat*"),
        ("report", "rapor*"),
        ("document", "mektub*; mektup*; nota*; sıkça sorulan sorular; sss; bilgi notu; mutabakat zaptı*"),
        (
            "announcement",
            """
            duyuru*; (ziyareti|ziyaret) hk*; ilan*; ziyaret edeceği*; (ziyareti|katılımı) hakkında;
            """,
        ),
        ("transcript", "deşifre*; tutanak*; çözümü*"),
    ),
    generic="basın (bülteni|duyurusu); haber*; (no|bn).*; bilgilendirme*",
    talks="telefon görüşme*; telefonda görüş*; görüşme*; ikili görüşme*; istişare*; toplantı*; temas*",
    meets="""
        görüştü; bir araya geldi; kabul etti; telefonda görüştü; ağırladı; ile görüştü; temaslarda bulundu; buluştu;
        (telefon )?görüşmesi (yaptı|gerçekleştirdi); görüşme (yaptı|gerçekleştirdi); görüşüyor; görüşmede bulundu;
        """,
    attends="katıldı; katılıyor; katılım sağladı; iştirak etti",
    took_place="gerçekleştirildi; düzenlendi; yapıldı; gerçekleşti",
    congratulates="tebrik*; kutla*; taziye*; başsağlığı*; bayram*",
    holidays="""
        milli gün*; ulusal gün*; bağımsızlık gün*; cumhuriyet bayram*; ramazan bayram*; kurban bayram*; yeni yıl*;
        29 ekim cumhuriyet bayram*; 23 nisan ulusal egemenlik ve çocuk bayram*; 30 ağustos zafer bayram*;
        19 mayıs atatürk'ü anma,? gençlik ve spor bayram*; 15 temmuz demokrasi ve milli birlik günü;
        18 mart (çanakkale zafer*|şehitleri anma günü*)*; 1 mayıs emek ve dayanışma günü; 24 kasım öğretmenler günü;
        8 mart dünya (emekçi )?kadınlar günü; 10 kasım atatürk'ü anma günü; ulusal egemenlik ve çocuk bayram*;
        nevruz*; zafer bayram*; yılbaşı; kadir gecesi; * kandili; (anneler|babalar|öğretmenler|gaziler|basın) günü;
        """,
    coming="""
        ziyaret edecek*; katılacak*; gerçekleştirecek*; ziyareti hk*; ziyaretine ilişkin; gidecek*; ağırlayacak*;
        ziyareti hakkında; ziyaretleri hk*; katılımı hk*; yapacağı ziyaret*; gerçekleştireceği *; bulunacak*;
        """,
    answers="soru-cevap; soruları; soru ve cevap*; sorulara",
    joint="ortak açıklama; ortak bildiri; dışişleri bakanları",
    spokesperson="sözcü*",
    possessive="""
        mız+ın; miz+in; 'dan; 'den; 'tan; 'ten; 'ndan; 'nden; 'ın; 'in; 'un; 'ün; 'nın; 'nin; 'nun; 'nün; nın; nin;
        nun;
        nün
        """,
    roles="""
        bakan; bakanı; bakanımız; bakanlar; bakan yardımcısı; dışişleri bakanı; cumhurbaşkanı; cumhurbaşkanımız;
        başbakan; başbakanı; başkan; başkanı; (cumhur)?başkan yardımcısı; sözcü; sözcüsü;
        büyükelçi; büyükelçisi; büyükelçimiz; genel sekreter; genel sekreteri; müsteşar; müsteşarı; temsilci;
        temsilcisi; daimi temsilci; daimi temsilcisi; yüksek temsilcisi; özel temsilcisi; başkonsolos; başkonsolosu;
        genel müdür; genel müdürü; müdür; müdürü; şansölye; şansölyesi; kral; kralı; emir; emiri; prens;
        meclis başkanı; vali; maslahatgüzar; direktör; iletişim başkanı; koordinatör; koordinatörü;
        bakan yardımcımız; belediye başkanı; kaymakam; kaymakamı; valisi; milletvekili; genel başkanı; il başkanı;
        rektör;
        rektörü; konsolos; konsolosu; komutanı; kuvvet komutanı; genelkurmay başkanı; sözcümüz; başbakan yardımcısı;
        meclisi başkanı; papa; başpiskopos; kraliçe; kraliçesi; sultan; sultanı; prensi; veliaht prensi;
        """,
    role_words="""
        dışişleri; bakanlığı; türkiye; cumhuriyeti; t.c.; tc; avrupa; birliği; ab; bm; birleşmiş; milletler; milli;
        savunma; içişleri; ticaret; ekonomi; devlet; hükümet; nato; agit; konsey; konseyi; komisyonu; genel; daimi;
        belediye; büyükşehir; il; ilçe; özel; yüksek; kıdemli; eski; azerbaycan; kktc; rusya; abd; almanya; fransa;
        ingiltere; iran; irak; suriye;
        yardımcısı; vekili; birinci; basın; enformasyon; federal; cumhuriyet; ukrayna; kuzey; kıbrıs; türk; islam;
        işbirliği; teşkilatı; iit; adalet; aile; çevre, şehircilik; aile, çalışma; sosyal; hizmetler;
        çalışma; güvenlik; çevre; şehircilik; iklim;
        değişikliği; enerji; tabii; kaynaklar; gençlik; spor; hazine; maliye; kültür; turizm; eğitim; sağlık; sanayi;
        teknoloji; tarım ve orman; tarım; ormancılık; ulaştırma; altyapı; kalkınma; gümrük; bayındırlık; imar; iskan;
        haberleşme; denizcilik; bilim; gıda; hayvancılık; su işleri; planlama; üst; düzey; strateji;
        """,
    links="ve",
    departments="""
        dışişleri; (t.c. |kktc )?dışişleri bakanlığı(nın|ndan|nca)?; bakanlığımız; cumhurbaşkanlığı(nın|ndan|nca)?;
        (milli savunma|içişleri|adalet|sağlık|ticaret|milli eğitim|kültür ve turizm) bakanlığı(nın|ndan|nca)?;
        (iletişim|genelkurmay|diyanet işleri|meclis) başkanlığı(nın|ndan|nca)?;
        büyükelçiliği(nin|nden|nce)?; büyükelçilik; * bakanlığı(nın|ndan|nca)?; msb; tbmm; valiliği(nin|nden|nce)?;
        (baş)?konsolosluğu(nun|ndan|nca)?; türkiye cumhuriyeti;
        """,
    ranks="büyükelçi; orgeneral; korgeneral; amiral; tümgeneral",
    honorifics="""
        sayın; sayin; sn.; sn; dr.; prof.; prof. dr.; ekselansları; ekselans; h.e.; s.e.; majesteleri;
        """,
    particles="bin; el; al; van; von; de",
    joiners="ve; ile",
    said="""
        dedi; belirtti; söyledi; ifade etti; kaydetti; vurguladı; açıklama yaptı; yazılı açıklama yaptı;
        açıklamada bulundu; bulunuyor; konuşuyor; tepki gösterdi; değerlendirdi; duyurdu; dile getirdi;
        ifadelerini kullandı; paylaştı;
        aktardı; kınadı; tepki verdi; şunları (kaydetti|söyledi); söylemişti; bulundu; açıkladı; bildirdi;
        yaptığı açıklamada; konuştu;
        tebrik etti; yayımladı;
        """,
    answers_verbs=(
        (
            "message",
            """
                tebrik etti; kutladı; kutlar; taziye*; başsağlığı diledi; taziyelerini (iletti|sundu);
                (bir )?(mesaj|mesajı|tebrik mesajı|taziye mesajı|kutlama mesajı) (yayımladı|yayınladı|gönderdi);
                (bir )?(mesaj|mesajı|tebrik mesajı|taziye mesajı|kutlama mesajı) paylaştı;
                """,
        ),
        ("speech", "konuştu; hitap etti; konuşma yaptı; konuşma gerçekleştirdi; seslendi"),
        (
            "remarks",
            "soruları (cevapladı|yanıtladı); basına konuştu; (gazetecilerin|basının|basın mensuplarının) sorularını *",
        ),
        ("statement", "açıklama yaptı; açıklamada bulundu; açıklamalarda bulundu; kınadı; tepki gösterdi"),
        ("interview", "röportaj verdi; mülakat verdi; sorularını (yanıtladı|cevapladı); söyleşi yaptı"),
    ),
    not_names="""
        pazartesi; salı; çarşamba; perşembe; cuma; cumartesi; pazar; ile; ve; bir; bu; hakkında; ilişkin; dair;
        soru; cevap; no; sc; qa; sayı; değerli; saygıdeğer; sayın; hanımefendiler; bugün; basın; bakanlıktan; ortak;
        yazılı;
        telefon; kendi; için; olarak;
        """,
    occasion="",
    at="",
    topic="hakkında; hakkındaki; hk; hk.; ilişkin; dair; konusunda; konulu; konusundaki; dolayısıyla yaptığı",
    within="",
    events="""
        toplantı*; konferans*; zirve*; forum*; tören*; ziyaret*; açılış*; resepsiyon*; konsey*; kurul*; oturum*;
        kongre*; diyalog*; yemek*; yemeğ*; seminer*; sempozyum*; çalıştay*; panel*; yıldönüm*; gün*; bayram*;
        festival*; sergi*; hafta*; müzakere*; komite*; imza*; görüşme*; proje*; istişare*; etkinli*; g20; bm;
        genel kurul*; temas*; program*; iftar*; yılı; buluşma*; asamble*;
        """,
    formats="(ortak )?basın (toplantısı*|mensupları*|konferansı*); basın",
    venues="""
        salon*; saray*; üniversite*; otel*; merkez*; bina*; okul*; enstitü*; büyükelçili*; bakanlı*; havalimanı*;
        havaalanı*; müze*; kütüphane*; tiyatro*; akademi*; meydan*; park*; cami*; köşk*; külliye*; konut*;
        kongre merkezi*; dolmabahçe*; çankaya*; beştepe*; meclis*; tbmm;
        """,
    published="tarihli; tarihinde yayımlanan; yayımlan*",
    openings="(tam metin|metin|deşifre|video)*:; basın açıklaması:",
    salutations="""
        sayın*; değerli*; saygıdeğer*; kıymetli*; aziz*; hanımefendiler*; ekselans*; sevgili*; muhterem*; teşekkür*;
        merhaba*; iyi günler*; günaydın*; hoş geldiniz*; arkadaşlar*; çok teşekkür*;
        """,
    furniture="""
        yazdır*; paylaş*; indir*; başa dön*; ana ?sayfa*; menü; ara*; iletişim*; devamını oku*; ilgili*;
        bizi takip*; abone*; önceki; sonraki; site haritası; geri; bağlantılar*; atatürk; diplomatik arşiv; etiket*;
        güncelleme*; içeriği*; haberler*; * haberler; okunma*; yorum*; editör*; yazı boyutu*; a+; a-;
        """,
    disclaimers="gayrıresmi (tercüme|çeviri); resmi olmayan *; (orijinali|aslı) *",
    numbers="no; sayı",
)
