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
)
