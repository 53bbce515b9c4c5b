"""Spanish."""

from parsers.normalize.language import Language

LANGUAGE = Language(
    code="es",
    lowercase_roles=True,
    kinds=(
        (
            "joint_statement",
            """
                (declaración|declaracion|comunicado de prensa|declaraciones) (conjunt*|común);
                declaración de los (ministros|cancilleres|jefes|presidentes);
                """,
        ),
        ("communique", "comunicado conjunto; comunicado final; comunicado oficial; comunicado"),
        (
            "message",
            """
            mensaje*; felicitación*; felicitaciones; condolencias; saludo*; carta de felicitación; pésame;
            """,
        ),
        (
            "briefing",
            """
                (rueda|conferencia) de prensa (diaria|semanal|del portavoz|de la portavoz|matutina); briefing*;
                (rueda|conferencia) de prensa (habitual|regular|ordinaria);
                (rueda|conferencia) de prensa del (departamento de estado|departamento de defensa|pentágono);
                (rueda|conferencia) de prensa de la (casa blanca|cancillería);
                versión estenográfica de la conferencia de prensa matutina; sesión informativa;
                conferencia de prensa (tras|posterior) (al|el) consejo de ministros;
                """,
        ),
        (
            "press_conference",
            """
                (rueda|ruedas|conferencia) de prensa (conjunta)?; conferencia de prensa;
                comparecencia (conjunta |ante |de )*(la |los )?(prensa|medios); comparecencia (conjunta)?;
                encuentro con (la prensa|los medios|medios); intercambio con la prensa;
                """,
        ),
        ("interview", "entrevista*"),
        ("article", "artículo*; tribuna*; columna*; op-ed"),
        (
            "comment",
            """
                respuesta* (a |del |de la )(una |pregunta|portavoz|vocero); comentario*;
                respuesta a (una )?pregunta*;
                """,
        ),
        ("readout", "conversación telefónica; llamada telefónica; nota sobre la conversación"),
        (
            "speech",
            """
                discurso*; alocución; (palabras de (apertura|clausura|bienvenida)); conferencia magistral;
                lección magistral; ponencia; disertación; cadena nacional; intervención; intervencion;
                mensaje (presidencial )?a la nación; informe de gobierno; informe a la nación; homilía; ángelus;
                audiencia general; catequesis; arenga; exposición; clase magistral; palabras al cierre;
                (discurso|palabras) de (apertura|clausura|bienvenida|toma de posesión|investidura|despedida|aceptación);
                (discurso|intervención|alocución) (inicial|final|inaugural|principal|central|íntegr*|complet*);
                (discurso|intervención|alocución|mensaje) (televisad*|introductori*|especial|presidencial);
                palabras (iniciales|finales|introductorias|preliminares);
                """,
        ),
        (
            "remarks",
            """
                respuestas (del|de la|de los); palabras; intervenciones; observaciones; brindis; reflexiones;
                respuestas a preguntas;
                versión estenográfica*;
                """,
        ),
        (
            "statement",
            """
                (declaración|declaracion|declaraciones)( institucional| de prensa| a la prensa| oficial)?;
                mensaje (conjunto )?a (los medios de comunicación|los medios|medios de comunicación|medios|la prensa);
                pronunciamiento; posicionamiento; posición; manifestaciones;
                """,
        ),
        ("report", "informe*; libro blanco; reporte*; memoria"),
        (
            "document",
            """
                carta*; nota verbal; preguntas frecuentes; respuesta escrita; ficha*; memorando*;
                memorándum; decreto;
                """,
        ),
        (
            "announcement",
            """
                convocatoria*; aviso*; anuncio*; agenda; viaje de; visita (oficial )?(de|del|a); invitación*;
                recomendaci* de viaje; acreditaci*;
                """,
        ),
        ("transcript", "transcripción; versión taquigráfica"),
    ),
    generic="""
        comunicado de prensa; nota de prensa; gacetilla; noticia de prensa; comunicado a la opinión pública;
        boletín (de prensa|informativo)?; nota informativa; información de prensa; comunicado (n*|número);
        tarjeta informativa; cartas credenciales; copias de estilo; noticia*; información para la prensa;
        """,
    talks="""
        (conversación|llamada|entrevista|comunicación|diálogo) (telefónica|telefónico|con);
        (reunión|encuentro|audiencia)( bilateral| de trabajo)*( con| entre| del)?; videoconferencia con; consultas;
        videollamada;
        """,
    meets="""
        se reúne; se reunió; se reunieron; recibe*; recibió; conversó; conversa; habla con; habló con; sostiene;
        sostuvo; se entrevista; se entrevistó; mantiene; mantuvo; dialoga; dialogó; se encuentra con; se reúnen;
        conversaron; hablaron; dialogan; dialogaron; sostienen; sostuvieron; mantienen; mantuvieron;
        se entrevistaron; se encontró con; se encontraron; reciben; recibieron; analizaron; repasaron; abordaron;
        se comunicó con; se comunicaron;
        """,
    congratulates="felicit*; condolencias; pésame; congratul*; saluda a; enhorabuena",
    holidays="""
        día nacional; día de la independencia; fiesta nacional; aniversario de la independencia; año nuevo; navidad;
        fiestas patrias; día de la hispanidad;
        fin de año; fiestas de fin de año; nochebuena; nochevieja; fiestas navideñas; nuevo año; ramadán; pascua*;
        día de (la constitución|la república|la patria|la bandera|europa|áfrica); día del trabajo;
        """,
    coming="""
        viajará; visitará; realizará; participará; recibirá; asistirá; viaja a; próxim*; presidirá; acudirá;
        sostendrá; se reunirá; anuncia; invita a;
        """,
    attends="""
        participa en; participó en; participaron en; asiste a; asistió a; asistió al; asiste al; encabeza; encabezó;
        preside; presidió; inaugura; inauguró; clausura; clausuró; interviene en; intervino en; asistirá a; inicia;
        inició; concluye; concluyó; culmina; culminó; finaliza; finalizó; realiza; realizó; efectúa; efectuó;
        cumple; cumplió; participan en; asisten a; asisten al; encabezan; presiden; presidieron; inauguran;
        inauguraron; copreside; copresidió; copresiden; copresidieron; clausuran; intervienen en; inician;
        iniciaron; concluyen; concluyeron; culminan; culminaron; realizan; realizaron; efectúan; efectuaron;
        cumplen; cumplieron; toma parte en; tomó parte en;
        """,
    visits="""
        (visita|gira|viaje|misión)( oficial| de estado| de trabajo| privada| de cortesía)*
        (de|del|a|al|por|en)
        """,
    made="""
        realizó; realizaron; viajó; visitó; estuvo; fue recibid*; se reunió; culminó; concluyó; finalizó;
        efectuó; sostuvo; arribó; llegó; cumplió; recibió; suscribieron; se reunieron
        """,
    answers="respuestas a (las )?preguntas; preguntas y respuestas; y respuestas",
    joint="""
        declaración conjunta; los ministros de relaciones exteriores de; los gobiernos de; los cancilleres de;
        """,
    spokesperson="portavo*; vocer*",
    by="""
        de; del; de la; por; por el; por la; a cargo de; a cargo del; pronunciad* por; pronunciado por el;
        ofrecid* por; concedida por; con; de los; de las; que dio; que ofreció;
        """,
    sent="""
        dirigid(o|a|os|as); enviad(o|a|os|as) (a|al); remitid(o|a|os|as); pronunciad(o|a|os|as); leíd(o|a|os|as);
        ofrecid(o|a|os|as); brindad(o|a|os|as); emitid(o|a|os|as); publicad(o|a|os|as); difundid(o|a|os|as);
        transmitid(o|a|os|as); entregad(o|a|os|as) (a|al);
        """,
    took_place="""
        tuvo lugar; tuvieron lugar; se celebró; se celebraron; se llevó a cabo; se llevaron a cabo; se realizó;
        se realizaron; se efectuó; se desarrolló; se inauguró;
        (realizó|efectuó|cumplió|concluyó) (una|su) visita*;
        """,
    beside="con; con el; con la; junto a; junto al; junto con; junto con el; junto con la",
    ranks="embajador*; general; almirante; coronel; doctor*; ministro consejero; licenciad*",
    roles="""
        secretaría de relaciones exteriores; oficina (del secretario de prensa|del portavoz|de la portavoz|de prensa);
        cardenal; arzobispo; obispo; nuncio (apostólico)?; almirante;
        procurador*; contralor*; defensor* del pueblo;
        fiscal general; jefe (de la diplomacia|del estado|de estado mayor); jefa de la diplomacia; prefect*;
        rector*; intendent*; secretari* ejecutiv*; director* ejecutiv*; asesor*; ministr* consejer*; agregad*;
        primera dama; copresident*; exministr*; expresident*; (vice|primer |primera |vice )?ministr*; canciller*;
        (vice)?president*; jefe de (gobierno|estado|gabinete|la misión|la delegación)?; jefa de (gobierno|estado)?;
        secretari* (general|de estado|de relaciones exteriores)?; subsecretari*; portavo*; vocer*; embajador*;
        representante* (permanente|especial|alterno)?; alt* representante*; director* (general)?;
        cónsul* (general)?; enviad* especial*; rey; reina; príncipe; princesa; gobernador*; senador*; diputad*;
        comisari*; delegad*; encargad* de negocios; coordinador*; consejer*; primer secretario; alcalde*;
        vicepresident*; viceministr*; vicecanciller; papa; comandante en jefe; comandante; general de ejército;
        presidenta; observador*; titular; mandatario; miembro del buró político;
        """,
    role_words="""
        funciones; ejercicio; turno; interino; interina; saliente; electo; electa; emérito; emérita; honorario;
        honoraria; reino; corona; provincia; autónoma; generalitat; junta; xunta; cataluña; andalucía; madrid; europeos;
        latinoamérica; américa; iberoamérica; caribe; américas; derechos; humanos; globales; multilaterales;
        políticos; bilaterales; protocolo; ceremonial; culturales; asuntos; exteriores; relaciones; exterior; unión;
        europea; cooperación; república; gobierno; españa; méxico; argentina; cuba; chile; colombia; perú;
        venezuela; ecuador; estados; unidos; constitucional; culto; comercio; internacional; nacional; naciones;
        unidas; onu; consejo; estado; defensa; interior; economía; justicia; nación; plurinacional; bolivariana;
        popular; poder; consejos; ministros; ejército; división; brigada; asamblea; comité; central; costa rica;
        mexicanos; iberoamericana; oea; otan; comunidad; permanente; consulares; salud; pública; partido; comunista;
        primer; primera; segundo; segunda; árabe; islámica; democrática; democrático; socialista; federal;
        dominicana; federativa; francesa; italiana; alemana; rusa; china; turco; turca; brasileño; brasileña;
        chileno; chilena; peruano; peruana; colombiano; colombiana; ecuatoriano; ecuatoriana; uruguayo; uruguaya;
        paraguayo; paraguaya; boliviano; boliviana; venezolano; venezolana; mexicano; mexicana; cubano; cubana;
        argentino; español; española; panameño; panameña; salvadoreño; hondureño; nicaragüense; guatemalteco;
        costarricense; dominicano; ruso; chino; británico; francés; alemán; italiano; portugués; estadounidense;
        norteamericano; japonés; israelí; palestino; saudí; iraní; indio; ucraniano; coreano; educación;
        agricultura; energía; minas; turismo; ambiente; trabajo; vivienda; transportes; ciencia; tecnología;
        innovación; cultura; deporte; mujer; igualdad; desarrollo; social; seguridad; inversiones; producción;
        planificación; inclusión; obras; hacienda; crédito; público; finanzas; gobernación; marina; movilidad;
        humana; misión; oriental; buró; político; para; minrex; sre;
        """,
    links="""
        ante el; ante los; de; del; de la; de los; de las; la; el; los; las; y; e; ante; ante la; ante las; en;
        para; a; al; y de; y la; y del; encargado de; para la; para el; por; y para;
        """,
    departments="""
        ministerio de (asuntos exteriores|relaciones exteriores)( y culto| y comercio
        internacional| y movilidad humana|, unión europea y cooperación)?;
        cancillería; ministerio de relaciones exteriores; embajada (de )?; misión permanente;
        gobierno (de|del) *;
        gobierno de (costa rica|el salvador|los estados unidos|estados unidos|nueva zelanda|puerto rico|san marino);
        gobierno de (arabia saudita|corea del sur|sri lanka|la república *|la india|la provincia de *);
        presidencia de la república; minrex; la casa blanca; departamento de (estado|defensa);
        departamento de (estado|defensa) de (los estados unidos|estados unidos|ee.uu.);
        """,
    honorifics="""
        sus majestades; s.m. el; su alteza real; s.a.r.; excelentísimo señor; excelentísima señora; ilmo.; ilma.;
        abg.; econ.; arq.; lcdo.; lcda.; c.; mons.; monseñor; ciudadano; ciudadana; hermano; hermana; sr.; sra.;
        sres.; srta.; dr.; dra.; don; doña; d.; excmo.; excma.; excelentísim*; su excelencia; s.e.; s.m.;
        su majestad; señor; señora; señores; lic.; licenciad*; ing.; ingeniero; mtro.; mtra.; maestro; maestra;
        h.e.; compañero; compañera; general; embajador en; prof.; su santidad; honorable;
        """,
    particles="de; del; de la; de los; de las; la; las; los; y; i; e; van; von; da; dos",
    joiners="y; e",
    said="""
        dijo; afirmó; señaló; declaró; declara; expresó; manifestó; indicó; subrayó; destacó; ofreció; pronunció;
        aseguró; anunció; informó; sostuvo; agregó; emitió; felicitó; respondió; publicó; confirmó; explicó;
        reiteró; precisó; aclaró; recordó; insistió; enfatizó; lamentó; condenó; rechazó; comentó; añadió; concluyó;
        sentenció; apuntó; remarcó; resaltó; celebró; advirtió; dictó; intervino;
        """,
    answers_verbs=(
        (
            "message",
            """
                felicita; felicitó; envía (un )?(mensaje|condolencias|felicitaciones);
                transmite (sus )?(condolencias|felicitaciones); expresa condolencias;
                """,
        ),
        ("speech", "pronuncia; se dirige a; interviene (en|ante); dicta"),
        ("remarks", "responde preguntas; ofrece declaraciones"),
        (
            "statement",
            """
        declara; condena; lamenta; rechaza; repudia; reitera;
        expresa (su |sus |el )?(más |profunda |profundo |enérgico )*(preocupación|rechazo|satisfacción|repudio);
        expresa (su |sus |el )?(más |profunda |profundo |enérgico )*(apoyo|respaldo|pesar|solidaridad|condena);
        saluda el; celebra;
        """,
        ),
        ("press_conference", "ofrece (rueda|conferencia) de prensa; comparece"),
        ("interview", "concede entrevista; entrevistado por"),
    ),
    not_names="""
        lunes; martes; miércoles; jueves; viernes; sábado; domingo; el; la; los; las; en; sobre; con; para; por;
        ante; durante; tras; nosotros; presidente.-; pregunta; respuesta; señoras; señores; gracias; muchas; buenos;
        buenas; a; al; un; una; que; se; lo; hoy; p; r; excelencias;
        """,
    ahead="""
        con vistas a; con vistas al; de cara a; de cara al; en vísperas de; en vísperas del; en la víspera de;
        en la víspera del; previo a; previo al; antes de; antes del;
        """,
    occasion="""
        con vistas a; de cara a; en vísperas de; en vísperas del; al cierre de; al cierre del; a su llegada a;
        al inicio del; con motivo del; en conmemoración de; en conmemoración del; en homenaje a; a propósito de;
        a propósito del; en la víspera de; previo al; con motivo de; con ocasión de; con ocasión del; en ocasión de;
        en ocasión del; durante; durante el; durante la; tras; tras el; tras la; después de; después del; luego de;
        al término de; al término del; al margen de; al margen del; en el marco de; en el marco del; al finalizar;
        antes de; antes del; previo a; en la inauguración de; en la clausura de; a la conclusión de; posterior a;
        al inicio de; por el día; por el aniversario; con ocasion de;
        """,
    at="""
        en; en el; en la; en los; en las; ante; ante el; ante la; ante los; con; a; al; a la; a los; para; para la;
        para el;
        """,
    topic="""
        sobre; acerca de; relativ* a; en relación con; respecto a; respecto de; en torno a; contra; con respecto a;
        sobre la; sobre el; frente a; en apoyo a; por;
        """,
    within="en directo desde; en; desde",
    events="""
        conferencia*; reunión*; reunion*; sesión*; sesion*; período de sesiones; cumbre*; foro*; ceremonia*;
        visita*; apertura; inauguración; clausura; recepción; consejo*; asamblea*; debate*; congreso; diálogo*;
        cena; almuerzo; seminario*; simposio; taller*; mesa redonda; lanzamiento; conmemoración*; aniversario*; día;
        jornada*; fiesta; festival; exposición; semana; negociaciones; comité*; firma;
        toma de (posesión|protesta|mando); posesión; asunción; juramentación; juramento; audiencia; acto de *;
        inicio; cierre; instalación; imposición; velada; brindis; condecoraci*; ofrenda; develación; colocación;
        reinauguración; puesta en marcha; vigésim*; rendición de cuentas; comida; cóctel; misión; encuentro;
        comisión; parlamento; entrevista*; discusión*; proyecto*; escuela; viaje; gira; presentación*; entrega*;
        encuentro*; consultas; homenaje; acto*; evento*; investidura; g7; g20; onu; celac; cumplimiento; plenaria;
        segmento; examen; convención; panel; desayuno; condecoración; conversatorio; feria; curso; graduación; misa;
        bicentenario; centenario; cincuentenario; sesquicentenario; celebración*; festividad*;
        banquete*; periodo de sesiones; plenario; pleno; sesiones; coloquio*; webinar; webinario; cátedra; concierto;
        gala; desfile; vino de honor; tedeum; te deum; funeral*; exequias; honras fúnebres; relevo;
        suscripción; traspaso de (mando|poderes); cambio de mando; transmisión del mando; toma de juramento;
        proclamación; coronación; ronda; rueda de negocios; asunción*; sesión; conferencias; foros; velatorio;
        presentación de cartas credenciales; inicio de; retiro; cónclave; campaña; encuentros; panel*;
        """,
    formats="""
        (la |una )?(rueda|conferencia) de prensa( conjunta)?; (la |los )?(prensa|medios de comunicación|medios);
        preguntas de (la prensa|los medios|los periodistas|medios|periodistas);
        """,
    venues="""
        sala; salón; palacio*; cámara; asamblea legislativa; hemiciclo; parlamento; capitolio; cuartel; base;
        puerto; hospital; estadio; teatro*; club; explanada; patio; monumento; panteón; la moncloa; la zarzuela;
        los olivos; universidad; hotel; centro; edificio; escuela; instituto; embajada; ministerio; sede;
        aeropuerto; jardín*; museo; biblioteca; teatro; academia; plaza; parque; catedral; iglesia; castillo;
        residencia; moncloa; casa rosada; casa; quinta; congreso; senado; auditorio; campus; círculo; ateneo; real;
        los pinos; cancillería; complejo;
        paraninfo; ayuntamiento; alcaldía; aula magna; recinto; basílica; capilla; rectorado; fortaleza; memorial;
        """,
    published="""
        publicad* (el|en); de fecha; del; desde; hasta; adoptad* el; firmad* el; los días; el próximo;
        a partir del;
        """,
    articles="el; la; los; las; un; una",
    openings="""
        (transcripción|texto|extractos|versión estenográfica|versión íntegra|palabras pronunciadas)(
        íntegro| íntegra| completo)?( de| del| de la)?;
        video:;
        """,
    salutations="""
        muy (buenas|buenos); hola; hermanas; hermanos; ciudadan*;
        excelencia*; señor*; señoras*; distinguid*; estimad*; querid*; buenos días*; buenas (tardes|noches)?;
        muchas gracias; gracias; compañer*; majestad*; amig*; su excelencia; honorable*; pueblo; autoridades;
        colegas;
        excelentísim*; ilustrísim*; compatriotas; conciudadan*; mis querid*; sres.; sras.;
        """,
    furniture="""
        imprimir*; compartir*; comparte*; comparta*; descargar*; volver*; inicio; menú; buscar*; contacto*;
        leer más*; ver más*;
        relacionad*; síguenos*; suscrí*; noticias relacionadas; misiones diplomáticas de cuba; etiquetas*;
        categoría*; última actualización*; anterior; siguiente; mapa del sitio; aviso legal; portada;
        de wikisource*; escuchar;
        """,
    disclaimers="""
        para (su )?(publicación|divulgación|difusión) inmediata; de difusión inmediata; cotejar con*; cotéjese*;
        traducción (no oficial|de cortesía); versiones taquigráficas*;
        (transcripción|intervención) original*; únicamente válido*; estenográfica*; (versión|texto) no oficial;
        """,
    numbers="n°; nº; no; núm; número",
)
