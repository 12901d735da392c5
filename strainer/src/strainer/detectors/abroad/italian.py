"""Italian: being reached, meeting, places, profiles, other names."""

from strainer.detectors.abroad.making import rules_of

RULES = rules_of(
    "it",
    reach=(
        r"\bcome (?:{g3})(?:contattarti|trovarti|rintracciarti|raggiungerti|ritrovarti|sentirti|scriverti)\b|\bcome "
        r"ti (?:contatto|trovo|rintraccio|ritrovo|raggiungo)\b|\b(?:modo|maniera|sistema) (?:di|per) "
        r"(?:{g1})(?:contattarti|sentirci|sentirti|scriverti|parlarti|parlarci|restare in contatto|tenerci in "
        r"contatto|ritrovarti|parlare fuori|rintracciarti|scriverci)\b|\b(?:restiamo|rimaniamo|teniamoci|tenerci|"
        r"restare|rimanere) in contatto(?: {g1}| )?(?:con te|fuori|anche|\?|dopo|ti|$)|\b(?:ci sei|sei|usi|hai)(?: "
        r"{g1}| )(?:su |da )?(?:altri social|qualche social|altre app|altra app|da altre parti|altrove|dei social)\b"
    ),
    contact=(
        r"\b(?:dammi|mandami|passami|lasciami|dimmi|scrivimi|mi dai|mi mandi|mi passi|mi lasci|mi dici|posso avere|"
        r"vorrei|voglio|avere|puoi darmi|puoi lasciarmi|lasciarmi|darmi)(?: {g1}| )(?:il |la |un |i )?(?:tuo |tua |"
        r"tuoi )(?:num|numero|numeretto|cell|cel|tel|nick|nickname|contatto|contatti|profilo|social|mail|indirizzo|"
        r"<app>)\b|\b(?:lasciami|dammi|mandami|mi lasci|mi dai|lasciarmi) (?:un|qualche) (?:contatto|recapito|numero "
        r"dove|numero tuo)\b|\b(?:come|cm)(?: {g1}| )(?:ti chiami|sei|ti trovo|ti cerco|si chiama) su <app>\b|"
        r"\b(?:qual e|qual'e|quale) (?:il )?(?:tuo )(?:nick|nome) (?:su|di) <app>\b|\bche nome hai su <app>\b"
    ),
    away=(
        r"\b(?:ci sentiamo|sentiamoci|parliamo|parliamone|scriviamoci|scrivimi|andiamo|spostiamoci|continuiamo|"
        r"passiamo|ti scrivo|ti aspetto|ci vediamo|ci becchiamo|parlare|parlarne|vieni|rispondimi|sentirci)(?: {g3}| "
        r")(?:di la|da un'altra parte|altrove|fuori da (?:qui|qua|questo|questa)|fuori di qui|sull'altr[ao]|su "
        r"un'altra (?:app|chat)|in privato|su un altro (?:sito|social|posto)|in un altro posto|su quell'altr[ao]|al "
        r"solito posto|nell'altra)\b"
    ),
    heard=(
        r"\b(?:scrivimi|aggiungimi|seguimi|cercami|contattami|chiamami|sentiamoci|parliamo|parliamone|ci sentiamo|"
        r"passiamo|trovami|vieni|andiamo|mi trovi|ti trovo|ti cerco|ti scrivo|ti aggiungo|hai|usi|sono)(?: {g2}| "
        r")(?:su|per|via|con|un|il) (?:mio |tuo )?<heard>\b|\b(?:hai|usi) <heard>\b"
    ),
    call=(
        r"\b(?:ti chiamo|ti telefono|posso chiamarti|ti posso chiamare|ti chiamero|ti faccio (?:uno squillo|una "
        r"chiamata)|ti videochiamo)(?: {g1}| )(?:stasera|stanotte|domani|dopo|piu tardi|quando|verso|alle|se|adesso|"
        r"io|oggi|ora|\?)|\b(?:chiamami|telefonami) (?:stasera|stanotte|domani|dopo|quando|verso|alle|se|pure|al|"
        r"appena)\b|\b(?:facciamo|fare|facciamoci|fai)(?: {g1}| )(?:una |in )?(?:videochiamata|video chiamata|"
        r"videocall|chiamata insieme)\b|\bci sentiamo al telefono\b"
    ),
    meet=(
        r"\b(?:ci (?:vediamo|incontriamo|troviamo|becchiamo)|vediamoci|incontriamoci|vederci|incontrarci|vederti|"
        r"incontrarti|conoscerci|conoscerti|troviamoci|becchiamoci)(?: {g3}| )(?:di persona|dal vivo|faccia a faccia|"
        r"in (?:piazza|stazione|centro|biblioteca|palestra)|al (?:parco|bar|cinema|centro|mare|mcdonald'?s?|mac|lago)|"
        r"alla (?:stazione|fermata)|davanti|per un (?:caffe|gelato|aperitivo)|un caffe|sabato|domenica|nel weekend|a "
        r"casa (?:mia|tua))\b|\b(?:prendiamo|andiamo a prendere|prenderci|ci prendiamo|prendere)(?: {g1}| )(?:un |una "
        r")(?:caffe|gelato|aperitivo|birra|pizza) insieme\b|\b(?:vieni|vengo|passo) (?:a casa mia|a casa tua|da me|da "
        r"te|a prenderti|a trovarti)\b"
    ),
    live=(
        r"\b(?:dove|in che (?:via|zona|citta|paese|quartiere)|in quale (?:via|zona|citta|quartiere)|di che zona)(?: "
        r"{g1}| )(?:abiti|vivi|sei di preciso|abitate)\b|\b(?:abito|vivo|sto)(?: {g1}| )(?:in|a|al) (?:via|viale|"
        r"piazza|corso|vicolo) [a-z]+|\b(?:dammi|mandami|qual e|mi dai) (?:il )?tuo indirizzo\b"
    ),
    school=(
        r"\b(?:in|a|che|quale) (?:che|quale)? ?(?:scuola|liceo|istituto|superiori|classe|uni|universita|facolta)(?: "
        r"{g1}| )?(?:vai|fai|frequenti|sei|studi|andavi)\b|\b(?:faccio|vado|sono|frequento|studio)(?: {g3}| )(?:al|il|"
        r"all'|l') ?(?:liceo|itis|istituto|alberghiero|ipsia) [a-z]{4,}"
    ),
    profile=(
        r"\b(?:guarda|leggi|controlla|vai|dai un'occhiata|occhiata|clicca|c'e scritto|e scritto|sta|ho messo|messo|"
        r"trovi|apri)(?: {g2}| )(?:il |la |nel |nella |sul |sulla |al |alla )(?:mio|mia) (?:profilo|bio|descrizione|"
        r"foto profilo|nick|stato)\b"
    ),
    tie=(
        r"\b(?:ci|noi ci|io e te ci)(?: {g1}| )(?:scriviamo|sentiamo|parliamo|seguiamo|conosciamo) gia(?: {g2}| "
        r")(?:altrove|fuori|di la|(?:su|per) <app>|da un'altra parte|di persona)\b|\bgia ci (?:scriviamo|sentiamo)(?: "
        r"{g2}| )(?:altrove|fuori|di la|su)\b|\b(?:ti conosco|ci conosciamo) (?:da scuola|dal lavoro|dalla scuola|dal "
        r"liceo|di persona)\b|\b(?:abbiamo|c'e|ho fatto|abbiamo fatto)(?: {g1}| )(?:un |il )?gruppo(?: {g2}| )(?:su|"
        r"di) <app>\b"
    ),
    money=(
        r"\b(?:mi (?:presti|mandi|puoi prestare|puoi mandare|ricarichi|fai)|prestami|mandami|puoi (?:mandarmi|"
        r"prestarmi|ricaricarmi|farmi)|qualcuno (?:mi|puo)|ti (?:mando|presto|faccio))(?: {g3}| )(?:euro|soldi|"
        r"bonifico|postepay|paypal|satispay|ricarica|\d+ ?\$)|\b(?:la mia|sulla|tua) postepay\b"
    ),
    persona=(
        r"\b(?:il mio|la mia) (?:altro|altra|secondo|vecchio) (?:account|profilo|nick|nome|utente)(?: qui)? (?:e|si "
        r"chiama|era)\b|\b(?:con|su|sul|col) (?:il )?(?:mio )?altro (?:account|profilo|nick) (?:sono|mi chiamo|ero)\b|"
        r"\bsono(?: {g1}| )(?:io|quella|quello|la ragazza|il ragazzo)(?: {g3}| )(?:di ieri|di ieri sera|dell'altra "
        r"sera|dell'altro account)\b|\bho cambiato (?:nome|nick|account)\b"
    ),
    offer=(
        r"\b(?:ti|vi|le|te)(?: {g1}| )(?:lascio|do|mando|passo|giro|scrivo|posso (?:lasciare|dare|mandare|passare)|"
        r"lascero) (?:{g1})(?:il|la|un) (?:mio|mia|numero)(?: <num>)?\b|\b(?:segnati|salvati|salva|prendi|ecco|questo "
        r"e|tieni|questa e)(?:(?: {g1}| )(?:il |la ))?(?:mio|mia) <num>\b|\b(?:scrivimi|aggiungimi|cercami|seguimi|"
        r"contattami|chiamami|trovami|scrivetemi|aggiungetemi|cercatemi|mandami|mi trovi|mi trovate|mi puoi trovare|"
        r"mi puoi scrivere|puoi scrivermi|scrivermi|cercarmi|aggiungermi)(?: {g2}| )(?:su|per|via|al|in|come|sul) "
        r"(?:mio |il )?(?:<app>|wa|face|fb|ig|privato|dm|direct|mail|cell\w*)\b|\b(?:ti|t) (?:aggiungo|scrivo|cerco|"
        r"seguo|contatto|mando (?:un |la )?(?:messaggio|richiesta))(?: {g1}| )(?:su|via|per|in) (?:<app>|wa|fb|ig|"
        r"privato|dm)\b"
    ),
    contact_loose=(
        r"\b(?:dammi|damme|dai|dare|darmi|dimmi|mandami|mandi|passami|passi|lasciami|lasci|scrivimi|posso avere|avere|"
        r"sapere|qual e|qual'?e|quale|voglio|vorrei|cerco|scambiamoci|scambiarci|e)(?: {g2}| )(?:il |la |i )?(?:tuo|"
        r"tua|tuoi|tu) (?:{g1})<num>\b|\b(?:potrebbe|potrei|puo|posso|vorrebbe|sarebbe)(?: {g2}| )(?:darmi|lasciarmi|"
        r"avere|chiederle|dare|mandarmi)(?: {g1}| )(?:il |la )?(?:suo|sua) (?:{g1})<num>\b|\b(?:dammi|mi dai|lasciami|"
        r"passami|mi lasci) (?:il|un|la|i|il tuo) (?:contatto|numero|recapito|contatti|cell|num|mail)<end>|\b(?:hai|"
        r"ai|usi|c'hai|ce l'hai|ce lhai|sei su|avete|ha|stai su)(?: {g1}| )(?:<app>|wa|face|fb|ig|tg)(?: (?:o|e) "
        r"[a-z]+)?<end>|\b(?:come|con che nome|con quale nome)(?: {g1}| )(?:ti chiami|sei|ti trovo|ti cerco|stai)(?: "
        r"su)? (?:<app>|ig|fb)\b|<start>(?:il |e il )?tuo <num><end>|\b(?:scambiamoci|ci scambiamo|scambiarci)(?: "
        r"{g1}| )(?:i |il )?(?:numeri|numero|contatti|<app>)\b"
    ),
    heard_go=(
        r"\b(?:passiamo|andiamo|parliamo|parliamone|sentiamoci|ci sentiamo|continuiamo|meglio|spostiamoci|scriviamoci|"
        r"ci scriviamo|vieni|sposta|continuare|parlare|sentirci|scriverci)(?: {g3}| )(?:su|per|in|via) (?:<app>|wa|tg|"
        r"ig|fb|privato|dm|direct)\b|\b(?:possiamo|potremmo|vogliamo|vuoi|ti va di|si puo|preferirei|meglio)(?: {g2}| "
        r")(?:sentirci|parlare|parlarci|scriverci|vederci|parlarne|continuare|risentirci)(?: {g2}| )(?:altrove|fuori "
        r"di qui|fuori da qui|da un'altra parte|da qualche altra parte|in privato|di la|con piu calma fuori)\b"
    ),
    call_me=(
        r"\b(?:posso|potrei|vuoi che|quando posso|ti va se|vorrei|voglio)(?: {g1}| )(?:chiamarti|ti chiamo|ti chiami|"
        r"telefonarti|sentire la tua voce|sentirti a voce|videochiamarti)(?: (?:stasera|domani|oggi|dopo|ora|adesso|"
        r"piu tardi|un attimo|al)\b|<end>)|\b(?:ti chiamo|chiamami|mi chiami|ti telefono|telefonami|fammi uno squillo|"
        r"ti faccio uno squillo)(?: (?:stasera|domani|dopo|tra|alle|quando|piu tardi|se|ora|adesso|al|io|tu)\b|<end>)|"
        r"\b(?:ci sentiamo|sentirci|sentiamoci|parliamo) (?:per telefono|al telefono|a voce|in chiamata|in "
        r"videochiamata)\b"
    ),
    meet_soon=(
        r"\b(?:ti va|ti andrebbe|le va|vi va|hai voglia|che ne dici|vuoi|vorresti|possiamo|potremmo|mi piacerebbe|"
        r"vorrei|ti piacerebbe|se)(?: {g1}| )(?:di |che )?(?:{g1})(?:vederci|vedersi|incontrarci|incontrarsi|"
        r"incontrarti|conoscerci|conoscerti|uscire|uscire insieme|uscire con me|ci vediamo|ci vedessimo|ci "
        r"incontriamo|ci incontrassimo|vederti)(?:(?: {g1}| )(?:dal vivo|di persona|un giorno|sabato|domenica|in "
        r"centro|per un caffe|domani|stasera|questo weekend|nel weekend|davvero|faccia a faccia|a milano|a roma|una "
        r"volta|al bar)\b|<end>)|\b(?:ci vediamo|vediamoci|incontriamoci|ci becchiamo|ci incontriamo|usciamo)(?: {g2}|"
        r" )(?:dal vivo|di persona|in centro|al bar|in stazione|al parco|in piazza|per un caffe|al centro commerciale|"
        r"da qualche parte|irl)\b|\b(?:un|prendiamo un|prenderci un|prendere un|offro un) (?:caffe|gelato|aperitivo|"
        r"birra)(?: {g1}| )(?:insieme|io e te|noi due|un giorno|sabato|domenica|uno di questi giorni)\b|\b(?:vengo|"
        r"passo|posso venire|posso passare|verrei|potrei venire)(?: {g1}| )(?:a trovarti|a prenderti|da te|a casa tua|"
        r"nella tua citta|a vederti)\b|\b(?:vieni|passa|vienimi)(?: {g1}| )(?:a trovarmi|da me|a casa mia|a "
        r"prendermi)\b|\b(?:sono|abito|vivo)(?: {g1}| )(?:della|nella|vicino alla)(?: {g1}| )(?:tua|stessa) (?:citta|"
        r"zona)\b|\b(?:siamo|abitiamo) (?:della|nella) stessa (?:citta|zona)\b"
    ),
    place=(
        r"\b(?:ci vediamo|ti aspetto|vediamoci|ti trovo|trovami|troviamoci|ci troviamo|sono)(?: {g3}| )(?:in|al|alla|"
        r"davanti alla?|davanti al|fuori dal?|vicino alla?|sotto la|sotto il) (?:stazione|piazza|parco|bar|duomo|"
        r"centro commerciale|cinema|fermata|mcdonalds?|mc|fontana|biblioteca|spiaggia|metro|orologio|statua)\b|"
        r"<start>(?:domani |sabato |domenica |stasera |allora |ok )?(?:alle|verso le|per le) \d{1,2}(?:[:.]\d\d)?(?: "
        r"e mezza)? (?:in|al|alla|davanti al|davanti alla|fuori dal) (?:stazione|piazza|parco|bar|duomo|centro|cinema|"
        r"fermata|mcdonalds?|fontana|biblioteca|metro)\b"
    ),
    own=(
        r"\b(?:abito|vivo|sto|sono|casa mia e|passa|vieni|suona)(?: {g1}| )(?:in|a|al) (?:via|viale|corso|piazza|"
        r"vicolo|largo|vico|contrada|piazzale) [a-z]{2,}|\b(?:via|viale|corso|piazza|vicolo) [a-z]+(?: [a-z]+){0,2},? "
        r"(?:n |numero |al )?\d{1,3}\b(?: {g2}| )(?:interno|citofono|piano|suona|vieni|passa|scala|abito)\b|\b(?:dove|"
        r"in che|in quale|di che|di quale)(?: {g1}| )(?:abiti|vivi|citta sei|citta abiti|zona abiti|quartiere|via "
        r"abiti|sei di preciso|stai di casa)\b(?:(?: {g1}| )(?:di preciso|esattamente|precisamente)\b|<end>)|\b(?:mi "
        r"dai|dammi|mandami|mi mandi|qual e)(?: {g1}| )(?:il )?tuo indirizzo\b"
    ),
    mine=(
        r"\b(?:faccio|vado|sono|frequento|studio|sto)(?: {g2}| )(?:al|il|all'|l'|del|dell')(?: {g1}| )(?:liceo|itis|"
        r"istituto|alberghiero|ipsia|tecnico|scientifico|classico) [a-z]{4,}|\b(?:lavoro|sto)(?: {g1}| )(?:al|alla|da|"
        r"nel|nella|in) [a-z]+(?: {g3}| )(?:passa|vieni a trovarmi|chiedi di|passami)\b|\b(?:che|in che|a che|quale) "
        r"(?:scuola|liceo|universita|classe|istituto|palestra|squadra)(?: {g1}| )(?:fai|vai|frequenti|sei|studi|"
        r"giochi)<end>"
    ),
    group=(
        r"\b(?:abbiamo|c'e|ho|ho fatto|abbiamo fatto|facciamo|esiste|creato|ho creato|ci siamo fatti)(?: {g1}| )(?:un "
        r"|il |una )(?:{g1})(?:gruppo|gruppetto|server|canale|chat)(?: {g2}| )(?:<app>|wa|tg|fuori|altrove|da "
        r"un'altra parte|a parte|vuoi entrare|privato)\b|\b(?:ti|vi) (?:aggiungo|metto|invito|mando il link|posso "
        r"aggiungere)(?: {g1}| )(?:al|nel|sul|del)(?: {g1}| )(?:gruppo|server|canale|discord)\b"
    ),
    persona_old=(
        r"\b(?:sono|son)(?: {g2}| )(?:quella|quello|la ragazza|il ragazzo|di ieri|la stessa|lo stesso)(?: {g2}| "
        r")(?:di ieri|di prima|dell'altra (?:sera|volta)|dell'altro giorno|con un altro (?:nome|nick|account))\b|"
        r"\b(?:ho cambiato|cambiato)(?: {g1}| )(?:nome|nick|account|utente|profilo)\b|\b(?:mi hanno bannat[oa]|sono "
        r"stat[oa] bannat[oa])(?: {g3}| )(?:nuovo|account|nick|sono)\b|\b(?:con|avevo|uso|ho) (?:un )?altro (?:nome|"
        r"nick|account|profilo)(?: {g1}| )(?:qui|ieri|prima|sono|nell'altra|di la)\b"
    ),
    money_lend=(
        r"\b(?:mi|puoi|potresti|riesci a|qualcuno puo)(?: {g1}| )(?:presti|prestarmi|mandi|mandarmi|fai|farmi|"
        r"ricarichi|ricaricarmi|anticipi|anticiparmi|dai|regali)(?: {g2}| )(?:\d{2,}|soldi|ricarica|bonifico|euro|per "
        r"la spesa)\b|\b(?:ti|le) (?:mando|presto|faccio|ricarico|pago|regalo|giro)(?: {g2}| )(?:\d{2,}|soldi|una "
        r"ricarica|un bonifico|euro|un regalino)\b|\b(?:dammi|mandami|mi dai|mi mandi|qual e|scrivimi)(?: {g1}| "
        r")(?:il |la )?(?:tuo |tua )?(?:iban|postepay|paypal|satispay)\b"
    ),
    asl=(
        r"\b(?:quanti anni hai|eta|anni)(?: {g2}| )(?:di dove|m o f|f o m|maschio o femmina|dove abiti|che citta|dove "
        r"sei)\b|<start>(?:m o f|f o m|maschio o femmina)<end>"
    ),
    tie_told=(
        r"\b(?:ti|t|come ti|te l)(?: {g1}| )(?:ho scritto|ho mandato|ho detto|dicevo|ho risposto|ho chiamato|ho "
        r"aggiunto|avevo scritto|ho cercato|avevo detto)(?: {g3}| )(?:su|al|per|in|sul)(?: {g1}| )(?:<app>|telefono|"
        r"chiamata|privato|dm|wa|gruppo|ig|fb)\b|\b(?:hai|ai)(?: {g1}| )(?:visto|letto|ricevuto|accettato)(?: {g1}| "
        r")(?:il mio|la mia|mio)(?: {g1}| )(?:messaggio|msg|richiesta|vocale|dm|mail)\b(?: {g1}| )(?:su|di la|per|"
        r"<end>)|\b(?:quando|da quando|dopo che)(?: {g1}| )ci siamo (?:visti|viste|incontrati|incontrate|sentiti|"
        r"sentite)(?: {g2}| )(?:ieri|dal vivo|di persona|al telefono|al bar|sabato|su <app>)\b"
    ),
    profile_read=(
        r"\b(?:leggi|guarda|controlla|vai|vedi|dai un'occhiata|occhio|clicca|apri)(?: {g3}| )(?:la |il |alla |sulla |"
        r"sul |nella |nel |al )?(?:mia|mio) (?:descrizione|bio|profilo|foto|stato|nick|nome|info)\b|\b(?:lo stesso|"
        r"stesso)(?: {g1}| )(?:nome|nick|nickname|username)(?: {g2}| )(?:su|di|che|anche|ovunque|dappertutto|qui|"
        r"qua)\b|\bsu <app>(?: {g1}| )(?:ho|sono|mi chiamo)(?: {g2}| )(?:stesso|uguale|come qui|come qua)\b"
    ),
    meet_door=(
        r"\b(?:sono|sto|eccomi|arrivo)(?: {g1}| )(?:sotto|davanti|fuori|vicino|qui sotto) (?:a |da )?(?:casa tua|da "
        r"te|il tuo palazzo|scuola tua|alla tua scuola|la tua scuola|alla tua porta)\b|\b(?:prendiamo|prendiamoci|"
        r"beviamo|andiamo a prendere|offro|ti offro|ti va)(?: {g1}| )(?:un |una )?(?:{g1})(?:caffe|gelato|aperitivo|"
        r"birra|pizza|cinema)(?: {g1}| )(?:insieme|sabato|domenica|domani|io e te|uno di questi|con me|in centro)\b"
    ),
    school_more=(
        r"\b(?:ke|che|in che|a che|quale) (?:scuola|liceo|universita|uni|facolta|classe) (?:fai|vai|frequenti|sei|"
        r"studi)\b|\b(?:io )?sono (?:al|allo) (?:classico|scientifico|linguistico|artistico|tecnico|alberghiero) "
        r"[a-z]{4,}"
    ),
    contact_swap=(
        r"<start>(?:{g1})<app> o <app><end>|\b(?:ci scambiamo|scambiamoci|scambiarci)(?: {g1}| )(?:numero|numeri|il "
        r"numero|i numeri|contatti|ig|insta|<app>)\b"
    ),
    contact_plain=(
        r"\b(?:mi passi|mi dai|mi mandi|mi lasci|mi giri|passami|dammi|mandami|girami) (?:il |la |l'|un )?(?:num|nr|"
        r"numero|cell|ig|insta|contatto|snap|mail|tg|wa)<end>|\b(?:mi scrivi|mi aggiungi|mi cerchi|mi segui|mi "
        r"contatti|mi trovi|mi chiami) (?:{g1})(?:su|per|via|in) (?:<app>|wa|ig|fb|tg|privato|dm)\b|<start>(?:ti va|"
        r"ti andrebbe|le andrebbe|prendiamo|ci prendiamo) (?:di prendere )?un (?:caffe|gelato|aperitivo|drink)(?: "
        r"insieme| con me| un giorno)?<end>|\b(?:da dove|di dove|dove) (?:scrivi|sei|vieni|abiti|vivi|stai) (?:di "
        r"preciso|esattamente|precisamente|come citta|di bello)\b"
    ),
)
