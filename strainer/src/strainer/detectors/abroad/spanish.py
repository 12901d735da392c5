"""Spanish: being reached, meeting, places, profiles, other names."""

from strainer.detectors.abroad.making import rules_of

RULES = rules_of(
    "es",
    reach=(
        r"\bcomo (?:{g3})(?:contactarte|localizarte|encontrarte|ubicarte|contactar contigo|comunicarme contigo)\b|"
        r"\bcomo te (?:puedo|podria) (?:encontrar|contactar|hablar|localizar|escribir|ubicar|buscar|agregar)\b|\bcomo "
        r"te (?:contacto|encuentro|localizo|ubico|busco|agrego)\b|\b(?:manera|forma|modo|via|medio) de (?:contactarte|"
        r"contactarnos|hablarte|hablar contigo|hablar fuera|comunicarnos|seguir hablando|seguir en contacto|"
        r"localizarte|encontrarte|escribirte|hablar por fuera)\b|\b(?:seguimos|sigamos|mantenernos|mantengamos|"
        r"quedamos|quedemos) (?:en )?(?:el )?contacto\b|\b(?:perder|mantener|seguir|estar|quedar) (?:en |el "
        r")?contacto (?:contigo|fuera|por fuera|por otro)\b|\b(?:estas|tienes|usas|andas) (?:en )?(?:otra red|otras "
        r"redes|redes sociales|otra app|alguna red)\b"
    ),
    contact=(
        r"\b(?:dejame|pasame|pasa|dame|mandame|enviame|me dejas|me pasas|me das|me mandas|dejas|darme|pasarme|dejarme|"
        r"regalame|me regalas|me dai|deme|tirame|me tiras|comparteme|quiero|ocupo|necesito) (?:tu|tus|su) (?:numerito|"
        r"numero|num|nro|cel|celu|celular|fono|telefono|tel|movil|correo|correito|mail|gmail|usuario|user|nick|arroba|"
        r"redes|contacto|whats|<app>)\b|\b(?:dejame|pasame|dame|mandame|me dejas|me pasas|me das|darme|pasarme|"
        r"dejarme) (?:un|algun|una|alguna) (?:{g1})(?:contacto|correo|medio para|red social|forma de contact\w+|"
        r"numero tuyo|numero para)\b|\bcomo (?:te llamas|sales|apareces|estas|te busco|te encuentro|eres) en (?:el |"
        r"la )?<app>\b|\bcual es tu (?:arroba|nick|user|nombre en)\b|\btu arroba (?:en|de) <app>\b"
    ),
    away=(
        r"\b(?:hablamos|hablemos|platicamos|platicar|platiquemos|charlamos|charlemos|chatear|chateamos|nos escribimos|"
        r"escribamonos|seguimos|sigamos|vamonos|pasamos|pasemos|pasarnos|escribeme|escribime|hablame|cambiemonos|"
        r"mudemonos|hablar|seguir hablando|seguir platicando|conversar)(?: {g2}| )(?:fuera de (?:aqui|esta app|esta "
        r"pagina|este sitio|la app|este chat)|por fuera|por otro lado|(?:en|por) otro (?:lado|sitio|chat|medio)|"
        r"(?:por|en|a) otra (?:app|red|pagina|aplicacion)|por privado|al privado|al priv|por interno|por el otro|en "
        r"el otro|por alla|(?:por|en) la otra)\b|\b(?:te escribo|te hablo|te veo|nos vemos|te espero|nos leemos) "
        r"(?:por alla|por el otro|en el otro|en la otra|por la otra|por fuera|donde siempre|donde ya sabes)\b"
    ),
    heard=(
        r"\b(?:hablamos|hablemos|hablame|hablar|escribeme|escribime|escribirme|agregame|agreguenme|anademe|sigueme|"
        r"buscame|buscarme|llamame|mandame|vamonos|pasemos|pasamos|charlamos|platicamos|contactame|seguimos|sigamos|"
        r"chateamos|seguime|encuentrame|tienes|tenes|usas|te paso|te agrego|te busco|te escribo|te hablo|estoy|"
        r"aparezco|salgo)(?: {g2}| )(?:por|en|al|a|x|pal|mi|un|de) (?:mi |el |tu )?(?:<app>|face)\b|\b(?:tienes|tenes|"
        r"usas) (?:<heard>|face)\b"
    ),
    call=(
        r"\b(?:te llamo|te marco|te llamare|te voy a llamar|te puedo llamar|puedo llamarte|te hago (?:una "
        r")?(?:llamada|videollamada)) (?:yo )?(?:esta|hoy|manana|luego|mas tarde|al rato|a las|por telefono|cuando|"
        r"en la|despues|ahora)\b|\b(?:llamame|marcame|timbrame) (?:al?|por|cuando|si|hoy|esta|manana|luego|ya|en la|"
        r"mas tarde)\b|\b(?:hacemos|hagamos|quieres|hacer) (?:una )?(?:videollamada|video llamada|llamadita)\b"
    ),
    meet=(
        r"\b(?:nos (?:vemos|juntamos|encontramos|podemos ver|podriamos ver|conocemos)|quedamos|quedemos|quedar|vernos|"
        r"conocernos|juntarnos|verte|conocerte|encontrarnos|juntemonos|veamonos)(?: {g3}| )(?:en persona|cara a cara|"
        r"en la vida real|en (?:el |la |un |una )(?:parque|plaza|centro|metro|cafe|cafeteria|estacion|mall|cine|"
        r"biblioteca|playa|bar|parada|puerta|salida|shopping)|(?:para|a) (?:tomar|comer)|por un cafe|este (?:finde|"
        r"sabado|domingo|viernes|fin de semana)|en (?:mi|tu) (?:casa|ciudad|barrio))\b|\b(?:te invito|nos tomamos|"
        r"tomarnos|vamos juntos por) (?:a )?(?:un |una |unos )(?:cafe|cafecito|helado|cerveza|birra|chela|mate)\b|"
        r"\b(?:paso por ti|voy a tu casa|vente a mi casa|ven a mi casa|te paso a buscar|te recojo)\b"
    ),
    live=(
        r"\b(?:donde|en que (?:parte|ciudad|calle|barrio|colonia|zona|pueblo|comuna|edificio)|por donde|en que parte "
        r"de [a-z]+) (?:vives|vivis|queda tu casa)\b|\b(?:vivo|vivimos|mi casa esta|mi casa queda) (?:en|por) (?:la |"
        r"el )?(?:calle|avenida|avda|av|pasaje|carrera) (?:[\w]+ ){1,3}?(?:numero )?\d|\b(?:dame|pasame|mandame|me "
        r"das|cual es) (?:tu|su) direccion\b"
    ),
    school=(
        r"\b(?:a|en) (?:que|cual) (?:escuela|colegio|cole|instituto|insti|liceo|prepa|preparatoria|secundaria|secu|"
        r"uni|universidad|facultad|facu) (?:vas|estudias|estas|asistes|ibas)\b|\b(?:voy|estudio|estoy) (?:al?|en) "
        r"(?:el |la )?(?:colegio|instituto|liceo|prepa|secundaria|escuela|cole) (?:san|santa|nuestra|numero|nro|n|"
        r"nacional|tecnica|ies|\d+)\b|\bcual es tu (?:escuela|colegio|cole|instituto|insti|liceo|prepa)\b"
    ),
    profile=(
        r"\b(?:mira|mirate|revisa|checa|chequea|lee|fijate|entra|busca|visita|vistazo|lo puse|te puse|lo deje|te deje|"
        r"lo tengo|todo esta|ojo|ve|escribi|ahi esta)(?: {g1}| )(?:a |en )?mi (?:perfil|bio|biografia|foto de perfil|"
        r"nombre de usuario|nick)\b"
    ),
    tie=(
        r"\b(?:ya )(?:hablamos|nos escribimos|chateamos|nos hablamos|te tengo|te sigo|te agregue|nos seguimos)(?: "
        r"{g2}| )(?:por otro lado|por fuera|en otro lado|fuera de aqui|(?:en|por) (?:el )?<app>)\b|\b(?:tenemos|hay|"
        r"hicimos|armamos|creamos|arme|cree) un grupo(?: {g2}| )(?:por|en|de) (?:el )?<app>\b|\b(?:nos conocemos|te "
        r"conozco) de(?:l| la) (?:escuela|uni|cole|colegio|insti|instituto|trabajo|barrio)\b"
    ),
    money=(
        r"\b(?:me (?:prestas|podrias prestar|puedes prestar|podes prestar|mandas|depositas|transfieres|transferis|"
        r"envias|puedes mandar|podrias mandar|puedes depositar|pueden depositar)|prestame|mandame|depositame|"
        r"transfiereme|yapeame|te (?:mando|transfiero|deposito|envio|yapeo|presto))(?: {g2}| )(?:plata|dinero|lana|"
        r"pesos|euros|soles|varo|guita|dolares|pasta)\b|\b(?:hazme|me haces|te hago|mandame|me mandas|pasame|me pasas|"
        r"te paso|te mando|manda|depositas?|mi|por|al?) (?:un |el |tu |mi )?(?:bizum|yape|nequi|plin|daviplata|cbu|"
        r"clabe|mercado ?pago|pago movil)\b"
    ),
    persona=(
        r"\bmi otra? (?:cuenta|perfil|usuario|nick|user)(?: aqui)? (?:es|se llama|era)\b|\b(?:en|con|desde|de) mi "
        r"otra? (?:cuenta|perfil|usuario|nick)(?: aqui)? (?:soy|me llamo|era)\b|\bsoy (?:yo )?(?:el|la) (?:de ayer|de "
        r"anoche|que te escribio|que hablo contigo|de la otra vez|de la otra cuenta)\b|\bme cambie (?:el|de) (?:nick|"
        r"usuario|cuenta|nombre para)\b"
    ),
    offer=(
        r"\b(?:te|les|os|le) (?:dejo|paso|doy|mando|comparto|dejare|pasare|puedo (?:dejar|pasar|dar)|voy a (?:dejar|"
        r"pasar|dar)) (?:{g1})(?:mi|el|un) <num>\b|\b(?:anota|apunta|guarda|guardate|copia|toma|aqui va|aqui esta|ahi "
        r"va|ahi te va|este es|ten) mi <num>\b|\b(?:agregame|agreguenme|agreganme|anademe|anadidme|buscame|buscarme|"
        r"buscalo|busquenme|encuentrame|sigueme|escribeme|escribime|escribanme|hablame|hablenme|mensajeame) "
        r"(?:{g2})(?:por|en|al|a|x|como) (?:mi |el |la )?(?:<app>|face|feis|wsp|dm|md|mp|priv\w*|inbox)\b|"
        r"\b(?:mandame|enviame|tirame|te mando|te envio|te tiro) (?:un )?(?:mensaje|msj|msg|wsp|whats\w*|dm|md|mp|"
        r"inbox|correo)(?: (?:por|al|a mi|en) (?:{g1})(?:<num>|priv\w*|dm))?<end>|\btengo (?:{g1})(?:<app>|face|"
        r"wsp)(?: {g1}| )(?:por si|si quieres|y tu|tu)\b"
    ),
    contact_loose=(
        r"\b(?:pasa|pasas|pases|pasaras|pasarias|das|daras|darias|dejas|dar|darme|decis|dices|dime|mandas|tira|tirate|"
        r"pasarme|tener|saber|quiero|quisiera|kiero|cual es|cual seria|cual era|cual|k es|q es|y|presta|regala) "
        r"(?:{g1})tu <num>\b|\b(?:me|podria|puede|podria usted|puede usted|seria tan amable de)(?: {g1}| )(?:da|dar|"
        r"darme|dejar|dejarme|facilitar|facilitarme|pasar|pasarme|daria|dejaria|facilitaria) su <num>\b|\b(?:tienes|"
        r"tenes|teneis|tiene|usas|usa|manejas|ocupas) (?:{g1})(?:<app>|face|feis|wsp|redes)(?: (?:o|u|y) "
        r"[a-z]+)?<end>|<start>(?:tu |y tu )<num><end>|\b(?:pasame|me pasas|dame|me das|dime|mandame) (?:el|ese|uno|"
        r"un) <num>\b|\bcomo (?:te busco|te agrego|te encuentro|te llamas|sales|estas)(?: yo)? en (?:el |la |tu "
        r")?(?:<app>|face|redes)\b"
    ),
    heard_go=(
        r"\b(?:seguimos|sigamos|hablamos|hablemos|mejor|charlamos|escribimos|nos leemos|nos hablamos|vamos|vamonos|"
        r"vente|pasate|cambiemos|cambiamos|si quieres|seguir|seguirla)(?: {g2}| )(?:por|x|en|al|a) (?:el )?(?:<app>|"
        r"wsp|face|feis|priv|privado|dm)\b|\b(?:tengo|tenemos|hice|hay|uso|solo uso|entro mas (?:a|en|al)|estoy mas "
        r"en|respondo mas rapido (?:por|en)) (?:{g1})(?:<heard>|face|wsp)<end>"
    ),
    call_me=(
        r"\b(?:cuando|puedo|podria|te puedo|kiero|quiero|quisiera|me gustaria|a que hora|te parece) "
        r"(?:{g1})(?:llamarte|marcarte|escuchar tu voz|oir tu voz)(?: (?:hoy|manana|luego|mas tarde|esta|un|por|al|a|"
        r"ahora|cuando)\b|<end>)|\b(?:hablamos|hablar|hablemos|charlamos) (?:{g1})por (?:telefono|llamada|video\w*)\b|"
        r"\bme (?:llamas|marcas|puedes llamar|podes llamar)(?: (?:tu|vos|hoy|manana|luego|esta|al|cuando|a las)\b|"
        r"<end>)"
    ),
    meet_soon=(
        r"<start>(?:y si |si quieres |entonces |te parece si |que tal si |por que no |mejor )?(?:kedamos|quedamos|"
        r"quedemos|kedar|quedar|nos juntamos|nos encontramos|salimos|hacemos algo) (?:{g1})(?:el )?(?:hoy|manana|"
        r"lunes|martes|miercoles|jueves|viernes|sabado|domingo|finde|fin de semana|un dia|algun dia|una tarde|esta "
        r"tarde|esta noche|y)\b(?: (?:en|por|a|si|y|o|que|tu)\b|<end>)|\b(?:podriamos|podemos|deberiamos|quieres que|"
        r"te gustaria|te late|te animas a|me encantaria|me gustaria|quiero|quisiera|ganas de) (?:{g1})(?:vernos|"
        r"conocernos|juntarnos|quedar|salir juntos|salir conmigo|quedar contigo|salir contigo|nos veamos|nos "
        r"conozcamos|verte|abrazarte|conocerte) ?(?:en persona|un dia|algun dia|pronto|de verdad|en la vida real|"
        r"frente a frente|en serio|este finde|el \w+|por ahi)|\b(?:podriamos|podemos|quieres|te late|te animas a|"
        r"quedamos y|quieres que) (?:vernos|quedar|juntarnos|quedar juntos|nos veamos|hablamos mejor|"
        r"encontrarnos)<end>|\b(?:voy|ire|puedo ir|iria|paso|pasare|puedo pasar|quiero ir|vengo) a (?:verte|visitarte|"
        r"recogerte|buscarte|por ti|tu casa|tu ciudad|tu barrio)\b|\b(?:ven|vente|pasa|pasate|venite|pasas|vienes|"
        r"vengan) (?:{g1})(?:a verme|a visitarme|a mi casa|por mi casa|a casa|conmigo a)\b|\b(?:te visito|te recojo|"
        r"te paso a (?:ver|buscar)|paso por ti)\b|\b(?:soy|vivo|estoy|ando) (?:tb |tambien )?(?:de|en|cerca de) (?:tu|"
        r"la misma|tu misma) (?:ciudad|barrio|zona|pueblo|colonia)\b|\b(?:somos|vivimos) (?:de|en) (?:la|el) mism[ao] "
        r"(?:ciudad|barrio|zona|pueblo)\b"
    ),
    place=(
        r"\b(?:nos vemos|te espero|te veo|quedamos|nos juntamos|nos encontramos|ahi estare|ahi te veo|alli te espero|"
        r"estare)(?: {g3}| )(?:en|frente a|afuera de|fuera de|delante de|junto a) (?:el |la |l )?(?:plaza|parque|"
        r"estacion|metro|mall|shopping|centro comercial|cine|terminal|obelisco|biblioteca|mcdonalds?|burger|puente|"
        r"fuente|playa|kiosko|parada|cafeteria|bar|catedral|entrada del?)\b|<start>(?:hoy |manana |el |este |entonces "
        r"|nos vemos )?(?:lunes |martes |miercoles |jueves |viernes |sabado |domingo )?a las? \d{1,2}(?:[:.]\d\d)?(?: "
        r"(?:y media|y cuarto|pm|am|de la tarde|de la manana))?(?: {g1}| )(?:en|frente a|afuera de) (?:el |la |l "
        r")?(?:plaza|parque|estacion|metro|mall|cine|terminal|centro|biblioteca|puente|fuente|playa|parada)\b"
    ),
    own=(
        r"\b(?:vivo|vivimos|estoy viviendo|mi casa (?:es|esta|queda)|mi depa (?:es|esta|queda)|vengan|ven|caete)(?: "
        r"{g1}| )(?:en|por|cerca de|cerca del|frente a|al|al lado del?|a la vuelta del?) (?:la |el |los )?(?:calle|"
        r"avenida|av|avda|paseo|pasaje|carrera|portal|edificio|colonia|fraccionamiento|urbanizacion|residencial|"
        r"mercado|manzana|mz|numero) (?:de |del |la |las |los |san |santa |mayor|real|\d)|\b(?:calle|avenida|avda|"
        r"pasaje|carrera|calzada) [a-z]+(?: [a-z]+){0,3}(?: numero| num| nro|,)? \d{1,4}\b(?: {g2}| )(?:piso|depto|"
        r"depa|casa|puerta|timbre|portal|toca|ven|pasate|vivo)\b"
    ),
    mine=(
        r"\b(?:voy|estudio|estoy|soy) (?:{g1})(?:al?|en el|en|del|de la|en la) (?:colegio|cole|instituto|insti|ies|"
        r"prepa|preparatoria|liceo|escuela|secundaria|secu) [a-z]{4,}(?: [a-z]+)?,? (?:\d|en el salon|grupo|curso|"
        r"turno|y tu|tu)|\b(?:trabajo|curro|laburo|atiendo|estoy) (?:{g1})(?:en|de) (?:la |el |un |una )?[a-z]+ "
        r"(?:del|de la|de|en) [a-z]+(?: [a-z]+)?,? (?:pasa|pasate|ven|venite|ven a verme|pasas|preguntas? por|"
        r"buscame)|\b(?:en|de|a) que (?:trabajas|hospital|empresa|tienda|curso|clase|salon|equipo|club|iglesia)(?: "
        r"{g1}| )(?:trabajas|estas|vas|juegas|eres)<end>"
    ),
    group=(
        r"\b(?:te|los|las|os) (?:meto|agrego|uno|invito|anado|sumo|puedo meter|paso el link)(?: {g1}| )(?:al?|en el|"
        r"en un|en|del) (?:{g1})(?:grupo|server|servidor|chat de)\b|\b(?:tengo|tenemos|hay|hice|hicimos|estamos en|"
        r"somos|armamos|abrimos|existe) (?:{g1})un (?:{g1})(?:grupo|grupito|server|servidor|canal)(?: {g2}| )(?:<app>|"
        r"wsp|fuera|aparte|afuera|face)\b|\b(?:quien|alguien|quieres|quieren|te)(?: {g2}| )(?:entrar|unirse|unirte|se "
        r"une|sumarse|sumarte) (?:al|a un|a mi|a nuestro) (?:grupo|server|discord)\b"
    ),
    persona_old=(
        r"\b(?:soy|era) [a-z_0-9]{3,},? (?:el|la) (?:de ayer|de anoche|del otro dia|de antes)\b|\b(?:con|tenia|bajo|"
        r"uso|usaba|tengo) otr[oa] (?:nombre|nick|usuario|user|perfil|cuenta)(?: {g1}| )(?:soy|me llamo|aqui|ayer|"
        r"anoche|antes|en la sala|en el otro)\b|\b(?:ayer|anoche|antes|el otro dia)(?: {g3}| )con otro (?:nombre|nick|"
        r"usuario|perfil)\b|\b(?:antes|aqui antes) (?:era|me llamaba|tenia el nick|estaba como)\b(?: {g2}| )(?:aqui|"
        r"en este|nick)\b|\b(?:me banearon|me bloquearon|me cerraron la cuenta)(?: {g3}| )(?:soy|nueva cuenta|cuenta "
        r"nueva|otro nombre)\b|\b(?:tambien soy|soy tambien) (?:la |el |\w+_|@)"
    ),
    money_lend=(
        r"\b(?:me|podrias|puedes|podes) (?:{g1})(?:prestar(?:me)?|prestas|mandar(?:me)?|mandas|depositar(?:me)?|"
        r"depositas|girar|giras|adelantas|regalas|donas|ayudas con|pagas)(?: {g2}| )(?:\d{2,}|plata|dinero|lana|saldo|"
        r"recarga|una recarga|unos pesos|para el|para la)\b|\b(?:te|le) (?:deposito|transfiero|giro|mando|regalo|pago|"
        r"compro)(?: {g2}| )(?:dinero|plata|para|saldo|una tarjeta|la recarga|robux|diamantes|\d{2,})|\b(?:pasame|me "
        r"pasas|dame|me das|mandame|cual es) (?:tu |el )(?:cuenta|clabe|cbu|cvu|alias|iban|numero de cuenta|numero de "
        r"tarjeta|paypal)\b"
    ),
    asl=(
        r"\b(?:edad|cuantos anos tienes|que edad tienes)(?: {g1}| )(?:y )?(?:de donde|sexo|ciudad|donde|h o m|m o h|"
        r"hombre o mujer|chico o chica)\b|\b(?:de donde|de que parte|de que ciudad|de que barrio) (?:eres|sos|es "
        r"usted)(?: {g1}| )(?:exactamente|exacto|mas o menos|que (?:barrio|zona|ciudad|calle|colonia))\b|"
        r"<start>(?:hola )?(?:h o m|m o h|chico o chica|hombre o mujer|mujer u hombre)<end>"
    ),
    tie_told=(
        r"\b(?:te|ya te) (?:{g1})(?:dije|conte|escribi|mande|envie|decia|llame|hable|comente|agregue|respondi|"
        r"deje)(?: {g3}| )(?:por|al|en el|en|x) (?:{g1})(?:telefono|llamada|<app>|wsp|face|inbox|privado|otro lado|dm|"
        r"audio|grupo)\b|\b(?:viste|leiste|te llego|recibiste|contestame|respondeme)(?: {g2}| )(?:mensaje|msj|audio|"
        r"solicitud|lo que te mande|mi dm)(?: {g2}| )(?:en|por|al|de) (?:el )?(?:<app>|wsp|face|otro lado|inbox)\b|"
        r"\b(?:cuando|lo que|como) (?:nos vimos|hablamos)(?: {g2}| )(?:ayer|anoche|por telefono|el sabado|el otro dia "
        r"en|en persona|en el (?:parque|cafe|centro))\b"
    ),
    profile_read=(
        r"\b(?:mira|lee|checa|checate|fijate|ve|revisa|ojea|entra a|busca)(?: {g3}| )(?:en )?mi (?:descripcion|perfil|"
        r"bio|foto|estado|info|presentacion|avatar|nombre)\b|\b(?:esta|puse|deje|lo tengo|escribi)(?: {g3}| )en mi "
        r"(?:descripcion|perfil|bio|estado|info|presentacion)\b|\b(?:mismo|igual)(?:(?: {g1}| )(?:nombre|nick|"
        r"usuario))?(?: {g1}| )(?:en|que en|por) (?:el )?(?:<app>|face|todas (?:mis|las) redes|todos lados|todas "
        r"partes|otras redes)\b|\b(?:me llamo|mi nombre|mi nick|mi usuario|salgo|aparezco|estoy|soy)(?: {g2}| "
        r")(?:igual|el mismo|mismo)(?: {g1}| )(?:en|que)(?: {g1}| )(?:<app>|face|aqui|redes|todos|insta)\b"
    ),
    meet_door=(
        r"\b(?:estoy|ya estoy|ando) (?:{g1})(?:afuera de|fuera de|en|abajo de|frente a|cerca de|llegando a) tu "
        r"(?:casa|puerta|edificio|calle|escuela|trabajo|barrio|portal)\b|\b(?:en el|en la) (?:parque|plaza|mall|cafe|"
        r"centro|estacion|metro)(?: {g1}| )a las? \d{1,2}(?: (?:entonces|ok|va|te late|te parece|dale)|<end>)|\b(?:un|"
        r"una|unos) (?:cafe|cafecito|helado|birra|cerveza|chela|mate|tinto)(?: {g1}| )(?:conmigo|juntos|tu y yo|el "
        r"sabado|el finde|manana|un dia|algun dia|los dos)\b"
    ),
    call_short=(
        r"\b(?:nos echamos|hacemos|nos hacemos|te tinca|te late|echamos|quieres|hagamos) (?:una )?(?:{g1})(?:llamada|"
        r"llamadita|videollamada|video llamada|call|vc)\b"
    ),
    school_more=(
        r"\b(?:de|a|en|cual es) (?:que|cual|tu) (?:escuela|colegio|cole|instituto|insti|liceo|prepa|preparatoria|"
        r"secundaria|secu|uni|universidad|facultad|facu|salon|curso)(?: {g1}| )(?:eres|sos|vas|estudias|estas|"
        r"vienes)\b"
    ),
    contact_swap=(
        r"\b(?:intercambiamos|intercambiemos|cambiamos|intercambiar|nos pasamos|pasemonos|nos damos|compartimos)(?: "
        r"{g2}| )(?:numeros?|contactos?|<app>|wsp|redes|correos?|telefonos?|celulares)\b|<start>(?:{g1})<app> (?:o|u) "
        r"(?:<app>|face|wsp)<end>"
    ),
    meet_plain=(
        r"<start>(?:y )?(?:cuando|donde|a que hora) nos (?:conocemos|vemos|juntamos|encontramos)(?: en persona| tu y "
        r"yo| entonces)?<end>|\bnos vemos (?:afuera|en persona|tu y yo|a solas|en la calle|alla afuera)\b|\b(?:vivo|"
        r"ando|estoy|soy) (?:por|cerca de|cerca del|a dos cuadras de|a una cuadra de) (?:el |la )?(?:metro|estacion|"
        r"parada|plaza|mall) [a-z]{3,}|\b(?:te|le) (?:mando|envio|mande|envie) (?:{g1})solicitud\b|\b(?:en|a|de)? ?q "
        r"(?:escuela|cole|colegio|insti|liceo|prepa|secu|uni) (?:vas|estudias|eres|estas)\b"
    ),
)
