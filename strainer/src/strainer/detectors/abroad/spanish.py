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
        r")?(?:llamada|videollamada)) (?:yo )?(?:esta|hoy|manana|luego|mas tarde|al rato|a las|por|cuando|en la|"
        r"despues|ahora|ya|si)\b|\b(?:llamame|marcame|timbrame) (?:al?|por|cuando|si|hoy|esta|manana|luego|ya|en la|"
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
)
