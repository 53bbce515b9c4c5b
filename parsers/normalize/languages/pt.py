"""Portuguese."""

from parsers.normalize.language import Language

LANGUAGE = Language(
    code="pt",
    lowercase_roles=True,
    kinds=(
        (
            "joint_statement",
            """
                (declaração|nota|comunicado de imprensa) (conjunta|conjunto|comum);
                declaração (conjunta|dos ministros|dos presidentes|dos chefes|dos líderes); declarações conjuntas;
                """,
        ),
        ("communique", "comunicado conjunto; comunicado final; comunicado"),
        (
            "message",
            """
                mensage*; felicitaç*; condolências; cumprimentos; saudação; congratulações; votos de;
                nota de (pesar|condolências|congratulações);
                """,
        ),
        ("briefing", "briefing*; (coletiva|conferência de imprensa) d(o|a) porta-voz; coletiva do porta-voz"),
        (
            "press_conference",
            """
                (entrevista )?coletiva( de imprensa| à imprensa| conjunta)?; conferência de imprensa( conjunta)?;
                entrevista coletiva*; encontro com a imprensa; declaração à imprensa conjunta; quebra-queixo;
                """,
        ),
        ("interview", "entrevista*"),
        ("article", "artigo*; coluna*; op-ed"),
        ("comment", "resposta* (à|a|do|da) *; comentário*; esclarecimento*"),
        ("readout", "conversa telefônica; conversa telefónica; ligação telefônica; telefonema*"),
        (
            "speech",
            """
        discurso*; pronunciamento*; alocução; palestra; aula (magna|inaugural); lição; homilia; saudação de;
        pronunciamento à nação; comunicação ao país; conferência magna; intervenção; fala;
        """,
        ),
        ("remarks", "palavras; observações; brinde; intervenções; respostas a perguntas; declarações iniciais"),
        (
            "statement",
            """
                (declaração|declarações)( à imprensa| da imprensa| à nação| oficial)?; posicionamento;
                nota de repúdio; nota (oficial|pública);
                """,
        ),
        ("report", "relatório*; livro branco; balanço"),
        (
            "document",
            """
                carta*; nota verbal; perguntas frequentes; memorando*; decreto; portaria; ata;
                atos assinados;
                """,
        ),
        (
            "announcement",
            """
                aviso*; anúncio*; agenda; viagem (do|da|a|ao); visita (oficial |de estado )?(do|da|ao|à|de);
                convite*; convocatória; credenciamento*; missão (do|da); alerta*;
                """,
        ),
        ("transcript", "transcrição; íntegra"),
    ),
    generic="""
        nota à imprensa*; nota a imprensa; comunicado de imprensa; comunicado à imprensa; press release; release;
        informação à imprensa; notícia*; nota informativa; nota de imprensa; nota;
        """,
    talks="""
        (conversa|ligação|telefonema|contato|conversação)( telefônica| telefónica)?( com| entre)?;
        (reunião|encontro|audiência)( bilateral| de trabalho)?( com| entre| do| da)?; videoconferência com;
        consultas; videochamada;
        """,
    meets="""
        reúne-se; se reúne; reuniu-se; se reuniu; recebe; recebeu; conversa com; conversou; fala com; falou com;
        encontra-se; encontrou-se; encontra; mantém; manteve; telefona; reúnem-se; reuniram-se; se reuniram;
        conversaram; receberam; falaram; encontraram-se; se encontraram; mantiveram; recebem; dialogou; dialogaram;
        trataram de; avistou-se; foi recebido por;
        """,
    congratulates="felicit*; condolências; cumprimenta; congratul*; parabeniza*; parabéns; pesar; saúda",
    holidays="""
        dia nacional; dia da independência; data nacional; ano novo; natal; páscoa; dia de portugal;
        aniversário da independência;
        fim de ano; fim do ano; novo ano; festas de fim de ano; quadra festiva; ramadão; 25 de abril;
        dia da (república|liberdade|restauração|constituição|bandeira|europa); dia do (trabalhador|trabalho);
        """,
    coming="""
        viajará; visitará; realizará; participará; receberá; viaja a; viaja para; próxim*; presidirá; estará em;
        fará visita; reunir-se-á; sediará; desloca-se;
        """,
    attends="""
        participa (em|de|do|da|no|na); participou (em|de|do|da|no|na); preside; presidiu; inaugura; inaugurou; abre;
        abriu; encerra; encerrou; assiste (à|ao); assistiu (à|ao); inicia; iniciou; conclui; concluiu; realiza;
        realizou; efetua; efetuou; efectua; efectuou; termina; terminou; cumpre; cumpriu;
        """,
    visits="""
        (visita|viagem|missão|périplo)( oficial| de estado| de trabalho| privada)* (de|do|da|a|à|ao|aos)
        """,
    made="""
        realizou; visitou; viajou; esteve; foi recebid*; reuniu-se; concluiu; manteve; cumpriu; efetuou;
        efectuou; chegou; encontrou-se; recebeu
        """,
    answers="respostas a perguntas; perguntas e respostas; e respostas",
    joint="""
        declaração conjunta; nota conjunta; os ministros das relações exteriores d*; os governos d*;
        os ministros dos negócios estrangeiros;
        """,
    spokesperson="porta-voz*",
    by="""
        de; do; da; dos; das; por; pelo; pela; pelos; proferid* pel*; proferido por; concedida pel*; concedida por;
        com; com o; com a; à nação do; à nação da;
        """,
    sent="""
        dirigid(o|a|os|as); enviad(o|a|os|as) (a|ao|à|aos|às); endereçad(o|a|os|as); remetid(o|a|os|as);
        proferid(o|a|os|as); pronunciad(o|a|os|as); lid(o|a) (por|em|na|no); divulgad(o|a|os|as);
        publicad(o|a|os|as); transmitid(o|a|os|as); concedid(o|a|os|as);
        """,
    took_place="""
teve lugar; tiveram lugar; realizou-se; realizaram-se; decorreu; decorreram; celebrou-se; foi realizad*; ocorreu;
        (realizou|efetuou|efectuou|fez|concluiu) (uma|a sua) visita*;
        """,
    beside="com; com o; com a; ao lado de; ao lado do",
    ranks="embaixador*; general; almirante; doutor*; professor*; ministro-conselheiro",
    roles="""
        cardeal; arcebispo; bispo; núncio (apostólico)?; almirante; procurador*; ministr* conselheir*;
        primeira-dama; chefe da diplomacia; secretári* executiv*; vice-chanceler; reitor*; intendente; adido*;
        alto comissário; alta comissária; ex-president*; ex-ministr*; tenente-coronel; coordenadora-geral;
        (vice-|primeir*[- ])?ministr*; primeiro-ministr*; primeira-ministr*; chanceler*; (vice-)?president*;
        presidenta; secretári* (-geral|geral|de estado)?; secretário-geral; secretária-geral; subsecretári*;
        porta-voz*; embaixador*; embaixatriz; representante* (permanente|especial)?; alt* representante*;
        diretor* (-geral|geral)?; cônsul* (-geral|geral)?; enviad* especial*; rei; rainha; príncipe; governador*;
        senador*; deputad*; comissári*; delegad*; encarregad* de negócios; coordenador*; conselheir*;
        chefe* (de estado|de governo|da delegação|da casa civil)?; papa; assessor*; prefeit*; alto-comissário;
        """,
    role_words="""
        estado; relações; exteriores; negócios; estrangeiros; república; federativa; brasil; portugal; governo;
        angola; moçambique; cabo verde; defesa; justiça; interior; economia; comércio; nacional; nações; unidas;
        onu; união; europeia; conselho; cooperação; comunidades; portuguesas; itamaraty; mne; mre; interino;
        interina; exercício; funções; eleito; eleita; cessante; administração; pública; público; públicas; direitos;
        humanos; saúde; educação; cultura; turismo; ambiente; energia; agricultura; trabalho; trabalhadores; social;
        segurança; planeamento; planejamento; finanças; finança; orçamento; ciência; tecnologia; inovação; ensino;
        superior; transportes; infraestruturas; infraestrutura; habitação; cidades; desenvolvimento; indústria;
        serviços; mar; pescas; administração interna; coesão; territorial; juventude; desporto; esporte; igualdade;
        mulher; mulheres; família; assembleia; supremo; tribunal; federal; popular; democrática; timor-leste; timor;
        guiné-bissau; são tomé; príncipe; cabo-verdiano; angolano; moçambicano; brasileiro; brasileira; português;
        argentino; uruguaio; paraguaio; chileno; colombiano; mexicano; francês; francesa; alemão; alemã; espanhol;
        espanhola; italiano; italiana; chinês; chinesa; russo; russa; europeus; africana; lusófonos; regionais;
        minas; águas; recursos; minerais; petróleos; telecomunicações; solidariedade; emprego; previdência;
        adjunto; adjunta; da casa; fazenda; permanente; assuntos; internacionais; internacional; para;
        portuguesa;
        """,
    links="""
        de; do; da; dos; das; o; a; os; as; e; e da; e do; e das; junto a; junto à; junto às; junto ao; em; no; na;
        para; para os; para as; à; ao; interino das;
        """,
    departments="""
        ministério (das relações exteriores|dos negócios estrangeiros|das relações exteriores e cooperação);
        itamaraty; embaixada (do |da )?*; missão permanente; governo (do|da|de) *; presidência da república; mne;
        mre; secretaria *;
        """,
    honorifics="""
        suas majestades; sua alteza real; s. ex.ª; s. ex.; exma.; v. exa.; excelência; eng.º; dr.ª; dr.ᵃ; prof.ª;
        profa.; monsenhor; camarada; sr.; sra.; sr; sra; senhor; senhora; dr.; dra.; dom; dona;
        embaixador embaixador; sua excelência; s.e.; s. exa.; excelentíssim*; exmo.; professor; prof.; general;
        eng.; sua santidade; sua majestade;
        """,
    particles="de; do; da; dos; das; e; van; von; di; del",
    joiners="e; &",
    said="""
        disse; afirmou; declarou; declara; ressaltou; destacou; ofereceu; proferiu; informou; anunciou; enfatizou;
        expressou; manifestou; acrescentou; concedeu; enviou; sublinhou; referiu; fez; salientou;
        """,
    answers_verbs=(
        (
            "message",
            """
                felicita; felicitou; cumprimenta; parabeniza; envia (mensagem|condolências|felicitações);
                expressa condolências; congratula-se;
                """,
        ),
        ("speech", "discursa; profere; intervém; faz pronunciamento"),
        ("remarks", "responde a perguntas"),
        ("statement", "declara; condena; lamenta"),
        ("press_conference", "concede (entrevista )?coletiva; dá conferência de imprensa"),
        ("interview", "concede entrevista; entrevistado por; em entrevista"),
    ),
    not_names="""
        segunda-feira; terça-feira; quarta-feira; quinta-feira; sexta-feira; sábado; domingo; o; a; os; as; em; no;
        na; sobre; com; para; por; durante; após; pergunta; resposta; presidente:; senhoras; senhores; obrigado;
        bom; boa; um; uma; que; hoje; nota; ao; à; discurso; meus; minhas; brasília,;
        """,
    ahead="""
        em vista de; em vista da; em vista do; na véspera de; na véspera da; na véspera do; com vista a; com vista à;
        com vista ao; antes de; antes da; antes do;
        """,
    occasion="""
        com vista a; nas vésperas de; na véspera da; no final de; no final da; no final do; à chegada a; antes do;
        depois do; por altura de; por altura da; no termo da; ao fim da; ao fim do; em comemoração a;
        em comemoração ao; alusivo ao; alusiva ao; por ocasião de; por ocasião da; por ocasião do; por ocasião dos;
        por ocasião das; na ocasião de; durante; durante a; durante o; após; após a; após o; depois de; depois da;
        à margem de; à margem da; à margem do; no âmbito de; no âmbito da; no âmbito do; no contexto da;
        no contexto do; ao final de; ao final da; ao término de; antes de; antes da; na abertura de; na abertura da;
        na abertura do; no encerramento de; no encerramento da; no encerramento do; no quadro de; no quadro da;
        no quadro do; pelo dia; pelo aniversário; na sequência de;
        """,
    at="em; no; na; nos; nas; perante; perante a; perante o; com; ao; à; aos; às; para; para a; para o; a",
    topic="""
        sobre; acerca de; acerca da; relativ* a; a respeito de; a respeito da; com relação a; em relação a;
        em relação à; contra; sobre a; sobre o; referente a; quanto a; por;
        """,
    within="em direto de; ao vivo de; em; no; na; desde",
    events="""
        conferência*; reunião*; reuniões; sessão*; cúpula*; cimeira*; fórum*; cerimônia*; cerimónia*; visita*;
        abertura; inauguração; encerramento; recepção; conselho*; assembleia*; assembléia; debate*; congresso;
        diálogo*; jantar; almoço; seminário*; simpósio; oficina*; mesa redonda; mesa-redonda; lançamento;
        comemoração*; aniversário*; dia; jornada*; festa; festival; exposição; semana; negociações; comitê*;
        comissão*; assinatura; posse; audiência; parlamento; entrevista*; discussão*; projeto*; escola; viagem;
        apresentação*; entrega*; encontro*; consultas; homenagem; ato; evento*; g7; g20; onu; cplp; mercosul; brics;
        plenária; segmento; painel; condecoração; formatura; aula; feira; reveillon; conversa;
        banquete; brinde; concerto; gala; missa; funeral; exéquias; desfile; vernissage; lançamento de *; colóquio;
        webinar; plenário; sessões; reuniões; cerimónias; cerimônias; tomada de posse; transmissão de cargo;
        passagem de cargo; juramento; inaugurações; comemorações; conferências; seminários; painéis; workshop;
        workshops; curso; pequeno-almoço; café da manhã; vigília; retiro; campanha; ronda; rodada;
        bicentenário; centenário; cinquentenário; celebração; celebrações; acto*; investidura;
        """,
    formats="""
        (a |uma |entrevista )?coletiva( de imprensa| à imprensa)?; (a |uma )?conferência de imprensa;
        (à |a |da )?imprensa;
        """,
    venues="""
        sala; salão; palácio*; instituto; assembleia da república; assembleia nacional; mosteiro; câmara; hospital;
        porto; estádio; clube; fundação; reitoria; tribunal; quartel; cidade; universidade; hotel; centro; edifício;
        escola; embaixada; ministério; sede; aeroporto; jardim*; museu; biblioteca; teatro; academia; praça; parque;
        catedral; igreja; castelo; residência; planalto; itamaraty; alvorada; congresso; senado; auditório; campus;
        casa; base; necessidades; belém; são bento;
        paços do concelho; largo; pavilhão; ginásio; liceu; fortaleza; complexo; memorial; basílica; mesquita; sinagoga;
        """,
    published="""
        publicad* (em|no|na); datad* de; desde; até; a partir de; adotad* em; assinad* em; do dia; dos dias;
        nos dias;
        """,
    articles="o; a; os; as; um; uma",
    openings="(transcrição|texto|íntegra|trechos|versão)( integral| completa)?( de| do| da)*( |:)?; vídeo:",
    salutations="""
        excelência*; senhor*; senhoras*; caros*; caras*; prezad*; querid*; bom dia*; boa (tarde|noite)?;
        muito obrigad*; obrigad*; amig*; meus*; minhas*; companheir*; majestade*; distint*; ilustr*; autoridades;
        exmo*; exma*; excelentíssim*; digníssim*; compatriotas; concidad*; car(o|a);
        """,
    furniture="""
        imprimir*; compartilhe*; compartilhar*; partilhar*; baixar*; voltar*; início; menu; buscar*; contato*;
        leia mais*; ver mais*; relacionad*; siga*; assine*; notícias relacionadas; documentos relacionados;
        última atualização*; anterior; próximo; mapa do site; publicado em*; atualizado em*; categoria*; tags*;
        acessibilidade*;
        """,
    disclaimers="""
        tradução (não oficial|livre); (confira|verificar) *; só faz fé*; (texto|versão) sujeit*; (áudio|video);
        """,
    numbers="n°; nº; no; nota",
)
