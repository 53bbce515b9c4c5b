"""Indonesian, with the words in which Malay differs."""

from parsers.normalize.language import Language

LANGUAGE = Language(
    code="id",
    kinds=(
        (
            "joint_statement",
            """
            (pernyataan|deklarasi|siaran pers|keterangan pers|keterangan) bersama;
            kenyataan (media |akhbar )?bersama; deklarasi (para )?(pemimpin|menteri|kepala negara);
            pernyataan para (pemimpin|menteri|ketua|kepala negara); joint statement; joint press statement;
            pernyataan pers bersama; konsensus para pemimpin;
            """,
        ),
        ("communique", "(joint )?komunike (bersama)?; communique"),
        (
            "message",
            """
            ucapan (selamat|duka|belasungkawa|takziah|tahniah);
            pesan (natal|tahun baru|idul fitri|ramadan|ramadhan); belasungkawa; duka cita;
            pernyataan (duka cita|belasungkawa); takziah;
            perutusan (khas|hari kebangsaan|hari malaysia|hari raya|aidilfitri|tahun baharu|tahun baru)?;
            surat ucapan selamat; mengucapkan selamat; menyampaikan (ucapan )?(selamat|duka cita|belasungkawa);
            tahniah;
            """,
        ),
        (
            "briefing",
            """
            (press|media) briefing (mingguan)?; briefing (media|pers|mingguan); taklimat media; press briefing;
            taklimat mingguan;
            """,
        ),
        (
            "press_conference",
            """
            (konferensi|jumpa) pers (bersama)?; keterangan pers bersama presiden;
            sidang (media|akhbar) (khas|bersama)?; temu media; doorstop; press conference; temu wartawan;
            temu pers;
            """,
        ),
        ("interview", "wawancara (khusus|eksklusif)?; temu bual (khas|eksklusif)?; temu ramah; temubual"),
        ("article", "artikel (opini)?; opini; kolom; op-ed; rencana pilihan"),
        (
            "comment",
            """
            tanggapan*; respons; komentar*; jawaban (atas )?pertanyaan; ulasan; maklum balas; jawapan media;
            bantahan; jawapan kepada pertanyaan; reaksi;
            """,
        ),
        (
            "readout",
            """
            (percakapan|pembicaraan|panggilan|perbualan|panggilan) (via |lewat |per)?telepon; perbualan telefon;
            panggilan telefon; kunjungan hormat; pertemuan bilateral; pertemuan empat mata; mesyuarat dua hala;
            """,
        ),
        (
            "speech",
            """
            pidato*; sambutan*; ceramah; kuliah umum; teks ucapan*;
            ucapan (penuh|pembukaan|aluan|utama|dasar|perasmian)?; amanat*; pidato kenegaraan; kata sambutan;
            keynote speech; titah; ucaptama; orasi ilmiah;
            """,
        ),
        (
            "remarks",
            """
            pengantar*; arahan*; pernyataan pembuka; pernyataan nasional; intervensi*; kata pengantar;
            kenyataan negara; paparan; ucapan penggulungan; sambutan pengantar; statement nasional;
            """,
        ),
        (
            "statement",
            """
            (pernyataan|keterangan) (pers|resmi|sikap|pemerintah)? (tahunan)?; kenyataan (media|akhbar|rasmi)?;
            pernyataan*; penjelasan; kecaman; press statement; kenyataan; sikap pemerintah; statement;
            """,
        ),
        ("report", "laporan (tahunan|khusus)?; buku putih; kertas putih"),
        (
            "document",
            """
            surat (terbuka|edaran)?; nota (diplomatik)?; memorandum; perjanjian; tanya jawab; soalan lazim;
            """,
        ),
        (
            "announcement",
            """
            pengumuman*; himbauan*; imbauan*; undangan (peliputan|liputan)?;
            akan (mengunjungi|menghadiri|melakukan|menggelar); jadwal; agenda (kegiatan )?; hebahan; makluman;
            pemberitahuan; notis; nasihat perjalanan; jemputan media; lowongan*; lawatan kerja *;
            """,
        ),
        ("transcript", "transkrip*; risalah"),
    ),
    generic="""
        siaran (pers|media); rilis pers; berita (pers)?; siaran akhbar; pers rilis; press release; media release;
        """,
    talks="""
        pertemuan (bilateral|virtual|kehormatan)?; percakapan telepon; pembicaraan (telepon|bilateral)?;
        perbualan telefon; perundingan; konsultasi (bilateral|politik)?; kunjungan kehormatan; mesyuarat;
        rundingan; kunjungan hormat;
        """,
    meets="""
        bertemu (dengan)?; menerima (kunjungan|kunjungan kehormatan|kunjungan hormat)?;
        berbicara (via |melalui )?telepon; melakukan (pertemuan|pembicaraan) (bilateral)?; adakan pertemuan;
        terima (kunjungan)?; temui; menemui; berbincang dengan;
        mengadakan (pertemuan|pembicaraan|mesyuarat|perbincangan); berjumpa; gelar pertemuan; lakukan pertemuan;
        menjamu; menyambut (kedatangan|kunjungan); sambut (kedatangan|kunjungan);
        """,
    congratulates="ucapan selamat; belasungkawa; duka cita; takziah; tahniah",
    took_place="berlangsung; telah diadakan; digelar",
    holidays="""
        hari (kemerdekaan|nasional|kebangsaan|pahlawan|natal|raya|malaysia|wilayah|pekerja|buruh|waisak)*;
        hari lahir pancasila; tahun baru (imlek|cina)?; idul fitri; idulfitri; aidilfitri; idul adha; natal; nyepi;
        waisak; ramadan; ramadhan; imlek; deepavali; krismas; merdeka;
        """,
    coming="""
        akan (mengunjungi|berkunjung|menghadiri|hadiri|melakukan|menerima|menggelar|bertemu|mengadakan);
        akan (melawat|bertolak); bakal; dijadwalkan; dijadualkan;
        """,
    attends="""
        menghadiri; hadiri; membuka; buka; meresmikan; resmikan; ikuti; mengikuti; memimpin; pimpin; menyaksikan;
        hadir (di|pada|dalam)?; berpartisipasi (dalam|pada); meninjau; tinjau; melantik; lantik; merasmikan;
        mempengerusikan; menyertai;
        """,
    visits="kunjungan (kerja|kenegaraan|resmi)? *; lawatan (kerja|rasmi|negara)? *",
    answers="jawaban (atas )?pertanyaan; tanya jawab; sesi soal jawab",
    joint="pernyataan bersama; kenyataan bersama; deklarasi bersama",
    spokesperson="juru (bicara|cakap)*; jubir",
    by="oleh; dari; daripada",
    roles="""
        (wakil |mantan |bekas )?presiden; (timbalan |wakil )?perdana menteri;
        (wakil |timbalan )?menteri (luar negeri|luar negara|luar|pertahanan|dalam negeri|keuangan|kewangan)?;
        (wakil |timbalan )?menteri (perdagangan|kesehatan|pendidikan); menteri koordinator; menko; menlu; wamenlu;
        menhan; menkeu; wamen*; pm; (duta besar|dubes|duta) (luar biasa)?; pesuruhjaya tinggi; konsul (jenderal)?;
        konjen; kuasa usaha (ad interim)?; (sekretaris|setiausaha) (jenderal|negara|kabinet|agung|pers)?; sekjen;
        ketua (umum|setiausaha negara|menteri)?; (wakil )?direktur (jenderal)?; dirjen; ketua pengarah; pengarah;
        kepala (staf)?; wakil (tetap|khusus)?; utusan (khusus|khas); juru (bicara|cakap); jubir;
        gubernur; panglima; menkopolhukam; staf (ahli|khusus); raja; sultan; yang di-pertuan agong; paus; ratu;
        putra mahkota; ibu negara; kepala negara; komisaris;
        """,
    role_words="""
        luar; negeri; negara; republik; indonesia; ri; malaysia; kementerian; kemenlu; kemlu; wisma putra; bidang;
        politik; hukum; keamanan; dan; pertahanan; keuangan; perekonomian; ekonomi; perdagangan; kesehatan;
        pendidikan; agama; sosial; kabinet; pbb; asean; ke-*; kementrian; dewan; rakyat; majelis; asia; afrika;
        eropa; hak; asasi; manusia; pers; informasi; diplomasi; publik; penasihat; khusus; urusan; sekretariat;
        kanan; pertama; tetap; jenderal; utama; hubungan; antarabangsa; tenggara; rusia; belanda; australia;
        jepang; tiongkok; singapura; thailand; vietnam; filipina; india; inggris; perancis; jerman; turki; amerika;
        serikat; syarikat; arab; saudi; korea; selatan; timor-leste; brunei; darussalam; kamboja;
        """,
    links="untuk; bagi; di; pada",
    departments="""
        kementerian (luar negeri|luar negara) (ri|republik indonesia|malaysia)?; kemlu (ri)?; kemenlu (ri)?;
        wisma putra; pemerintah (indonesia|republik indonesia|ri|malaysia)?; kerajaan malaysia;
        (kbri|kjri|ptri|kri|kdei) *; kedutaan besar (republik )?indonesia*; istana (kepresidenan|negara);
        sekretariat (presiden|kabinet|negara); kementerian *; pejabat perdana menteri; suruhanjaya tinggi *;
        """,
    honorifics="""
        bapak; ibu; yth.; yb; yab; ybhg; yang (terhormat|mulia|berhormat|amat berhormat); dr.; drs.; h.; hj.;
        prof.; ir.; dato' sri; dato' seri; datuk seri; dato'; datuk; datin; tan sri; tun; jenderal (tni )?(purn.)?;
        letjen; mayjen; dr. h.c.; laksamana; marsekal; y.m.; paduka; haji; hajah; dato sri; sdr.; sdri.;
        """,
    after_names="s.h.; m.a.; ph.d.; m.si; m.sc; s.e.; m.b.a.; s.ip.",
    particles="bin; binti; al; a/l; a/p",
    joiners="dan; serta",
    said="""
        mengatakan; menyatakan; menegaskan; menyampaikan; menuturkan; menekankan; ujar; kata; tegas; menyebut;
        menjelaskan; menambahkan; berkata; tutur; mengungkapkan; mengecam; mendesak;
        """,
    answers_verbs=(
        (
            "message",
            "ucapkan selamat; mengucapkan (selamat|tahniah|takziah); sampaikan (duka cita|belasungkawa|selamat)",
        ),
        ("statement", "mengecam; mengutuk; kecam; mengutuk keras; menyesalkan; menyambut baik; mengalu-alukan"),
        ("speech", "berpidato; sampaikan (pidato|sambutan|kuliah umum); menyampaikan (pidato|sambutan|ucapan)"),
        ("comment", "menanggapi; tanggapi; menjawab pertanyaan; jawab pertanyaan"),
    ),
    not_names="""
        senin; selasa; rabu; kamis; khamis; jumat; jumaat; sabtu; minggu; ahad; hari; tahun; yang; dan; di; ke;
        dari; tentang; mengenai; terkait; pada; dalam; untuk; oleh; ini; itu; tidak; kami; kita; saya; rakyat;
        bangsa; kota; provinsi; istana; gedung; perkembangan; situasi; bersama; serta; saat; usai; setelah;
        sebelum; nasional; indonesia; ri; republik; covid-19; tanya; jawab; forum; konferensi; ktt; sidang;
        upacara; pembukaan; peringatan;
        """,
    occasion="""
        dalam rangka; usai; seusai; sempena; sela-sela; di sela-sela; di sela; di sidelines; sebelum; sesudah;
        setelah; selepas; bersempena; di sebalik;
        """,
    at="pada; di; dalam",
    topic="""
        tentang; mengenai; terkait; soal; perihal; terhadap; atas; berhubung; berkenaan; berkaitan; menyangkut;
        ihwal;
        """,
    within="di",
    events="""
        ktt*; konferensi; sidang*; forum; rapat*; upacara; pertemuan; seminar; simposium; peringatan; pembukaan;
        penutupan; kunjungan; lawatan; debat; dialog; kongres; peresmian; pelantikan; acara; majlis; mesyuarat;
        sesi; perayaan; hari; hut; hari ulang tahun; ulang tahun; perhimpunan; festival; pameran; munas; muktamar;
        musyawarah; rakornas; resepsi; jamuan; peluncuran; penyerahan; penganugerahan; lokakarya; summit; retreat;
        penandatanganan; majelis umum; dewan keamanan; pelepasan; silaturahmi; halaqah; haul; persidangan;
        kemuncak;
        """,
    days="raya; kemerdekaan",
    anniversaries="ulang tahun (ke-*)?; hut (ke-*)?; ulang tahun kemerdekaan",
    chambers="majelis umum; dewan keamanan; dpr; mpr; dpd; dewan ham; perhimpunan agung; parlimen; dewan rakyat",
    beside="bersama; dengan",
    formats="(konferensi|jumpa) pers; press briefing; sidang media; keterangan pers; doorstop",
    venues="""
        istana*; gedung*; hotel*; universitas*; universiti*; kantor*; pusat*; auditorium*; balai*; stadion*;
        bandara*; aula*; ruang*; graha*; wisma*; jcc; lapangan*; pelabuhan*; dewan*; convention*; museum*; pondok*;
        kompleks*; pangkalan*; masjid*;
        """,
    published="diterbitkan; dipublikasikan; diunggah; tayang",
    openings="transkrip; (naskah|teks) (lengkap)?; video; foto; siaran pers",
    salutations="""
        yang (terhormat|saya hormati|kami hormati|mulia|berhormat|berbahagia); bismillah*; assalamu*;
        assalamu'alaikum*; selamat (pagi|siang|sore|malam|petang|sejahtera)*; saudara*; hadirin*; bapak*;
        salam sejahtera*; para hadirin*; om swastiastu*; tuan yang di-pertua*; excellenc*; rekan-rekan*;
        teman-teman*; terima kasih*;
        """,
    furniture="""
        beranda; bagikan*; cetak; berita (terkait|lainnya|terkini|populer)*; unduh; kembali; selengkapnya;
        baca juga*; kategori*; kongsi*; laman utama; muat turun; penulis*; editor*; sumber*; dilihat*; dibaca*;
        tags*; oleh admin; share*; hits*; menu;
        """,
    disclaimers="semak semasa penyampaian; terjemahan tidak resmi",
    held="diadakan; digelar; berlangsung; yang diadakan",
    numbers="nomor; no.; bilangan; bil.",
)
