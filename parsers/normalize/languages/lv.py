"""Latvian."""

from parsers.normalize.language import Language

LANGUAGE = Language(
    code="lv",
    lowercase_roles=True,
    kinds=(
        ("joint_statement", "kopīg* paziņojum*; kopīg* deklarācij*"),
        ("message", "apsveikum*; apsveic; līdzjūtīb*; sveicien*"),
        ("press_conference", "(kopīg* )?preses konferenc*"),
        ("briefing", "preses brīfing*"),
        ("interview", "intervij*"),
        ("article", "rakst*; viedokļraksts"),
        ("comment", "komentār*; atbild*"),
        ("readout", "telefonsarun*"),
        ("speech", "run*; uzrun*; runa; uzstāšanās; lekcija"),
        ("remarks", "ievadvārd*"),
        ("statement", "paziņojum*; deklarācij*; ārlietu ministrijas paziņojum*"),
        ("report", "ziņojum*; pārskat*"),
        ("document", "vēstul*"),
        ("announcement", "aicinājum*; dodas *; apmeklēs; piedalīsies; ielūgum*"),
    ),
    generic="preses relīz*; ziņ*; informācija medijiem",
    talks="telefonsarun*; tikšan*; sarun*; konsultācij*",
    meets="tiekas; tikās; pārrunā; pārrunāja; pārrun*; tiksies; uzņem; runāja",
    congratulates="apsveic*; līdzjūtīb*; sveic",
    coming="dodas; apmeklēs; piedalīsies; tiksies; viesosies; uzņems",
    spokesperson="preses sekretār*; pārstāv*",
    roles="""
        ministr*; prezident*; premjerministr*; vēstniek*; valsts sekretār*; parlamentār* sekretār*;
        preses sekretār*; priekšsēdētāj*; direktor*; komisār*; pārstāv*;
        """,
    role_words="""
        ārlietu; aizsardzības; latvijas; igaunijas; lietuvas; republikas; valsts; ārlietu ministrijas; es; ano;
        nato;
        """,
    departments="ārlietu ministrij*; latvijas vēstniecīb*; valdīb*",
    joiners="un",
    said="norādīja; uzsvēra; sacīja; teica; pauda; uzsver; norāda",
    occasion="godinot; laikā; pēc",
    topic="par; saistībā ar",
    within="rīgā",
    events="""
        konferenc*; sanāksm*; sēd*; samit*; forum*; vizīt*; diena; padom*; asamblej*; debat*; semināri;
        seminār*;
        """,
    furniture="drukāt*; dalīties*; sākums; jaunumi; meklēt*; flickr; latest news",
)
