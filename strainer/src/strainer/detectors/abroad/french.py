"""French: being reached, meeting, places, profiles, other names."""

from strainer.detectors.abroad.making import rules_of

RULES = rules_of(
    "fr",
    reach=(
        r"\b(?:moyen|facon|maniere) de (?:{g1})(?:te|vous|nous|se|t') ?(?:joindre|contacter|retrouver|parler|"
        r"recontacter|ecrire)\b|\b(?:te|vous) (?:joindre|contacter|retrouver|recontacter|parler|ecrire) (?:autrement|"
        r"ailleurs|en dehors|apres|autre part|quelque part|hors)\b|\bcomment (?:{g3})(?:te|vous) (?:joindre|contacter|"
        r"recontacter|retrouver)\b|\bcomment je te (?:joins|contacte|retrouve|recontacte|trouve)\b|\bon (?:garde|"
        r"reste|peut garder|peut rester|pourrait garder|pourrait rester)(?: {g1}| )(?:en |le )?contact\b|\b(?:garder|"
        r"rester|perdre) (?:en |le )?contact (?:avec (?:toi|vous)|ailleurs|en dehors)\b|\b(?:t'as|t'es|tu as|tu "
        r"es)(?: {g1}| )(?:autre chose|ailleurs|d'autres reseaux|des reseaux|sur d'autres)\b"
    ),
    contact=(
        r"\b(?:donne|passe|file|envoie|balance|laisse|lache|dis|partage|donnes|passes|files|envoies|laisses|laches|"
        r"avoir|aurais|aurai|veux|voudrais|filer|donner|passer)(?:[\s-](?:moi|nous|pas|bien))?(?: stp)? (?:ton|ta|tes|"
        r"un|t) (?:num|num de tel|06|07|tel|telephone|portable|contact|pseudo|insta|blaze|arobase|adresse mail|mail|"
        r"reseaux|reseau|<app>)\b|\b(?:comment|cmt|c'est quoi|quel est)(?: {g1}| )(?:tu t'appelles?|on te trouve|je "
        r"te trouve|ton nom|ton pseudo|ton arobase|ton blaze|ton arobase) (?:sur|d'|de) ?<app>\b|\b(?:c'est quoi|c "
        r"koi|c quoi|quel est|cest quoi) (?:ton|tes) (?:num|06|pseudo insta|arobase|@|reseaux|blaze|<app>)\b|\bt'es "
        r"qui sur <app>\b|\btu t'appelles? comment sur <app>\b"
    ),
    away=(
        r"\b(?:on (?:se |en )?(?:parle|discute|continue|ecrit|retrouve|capte|passe|va|bouge|migre|rejoint|peut parler|"
        r"peut continuer|peut discuter|pourrait parler)|viens|ecris[\s-]?moi|parle[\s-]?moi|retrouve[\s-]?moi|"
        r"rejoins[\s-]?moi|(?:se|te|nous) parler|discuter|s'ecrire|te rejoins|je t'ecris|je t'attends|reponds)(?: "
        r"{g3}| )(?:ailleurs|sur l'autre|la[\s-]bas|autre part|en prive|en mp|en dm|hors d'ici|en dehors (?:d'ici|du "
        r"site|de ce site|de l'appli)|sur une autre appl?i?|sur un autre (?:site|reseau|truc|chat))\b"
    ),
    heard=(
        r"\b(?:on|viens|ajoute|ajoutez|parle|ecris|rejoins|contacte|suis|appelle|retrouve|trouve|cherche|tu me|"
        r"t'ajoute|t'as|tu as|as|je suis|dispo)(?:[\s-](?:moi|toi|on|un|se))?(?: {g3}| )(?:sur|par|via|en|ton|l'|un) "
        r"?(?:mon |ton )?<heard>\b"
    ),
    call=(
        r"\b(?:je t'appelle|j't'appelle|jt'appelle|je te call|je t'appellerai|je peux t'appeler|j'peux t'appeler|je "
        r"te telephone|te passer un coup de fil|tu peux m'appeler|tu m'appelles?|appelle[\s-]moi)(?: {g1}| )(?:ce "
        r"soir|demain|plus tard|tout a l'heure|apres|quand|vers|cette nuit|a \d|au|si|sur|maintenant|\?|dans)|\b(?:on "
        r"s'appelle|on se call|on s'appel|on se fait (?:un|une) (?:appel|vocal|visio|call|coc))\b"
    ),
    meet=(
        r"\b(?:on (?:se |s')?(?:voit|rencontre|capte|retrouve|rejoint|voir|pourrait se voir|peut se voir|peut se "
        r"rencontrer|pourrait se rencontrer|va boire|boit|prend)|se voir|te voir|te rencontrer|se rencontrer)(?: {g3}|"
        r" )(?:en vrai|irl|en personne|face a face|devant (?:le|la|l')|au (?:parc|cafe|metro|centre|cine|lycee|macdo|"
        r"skatepark)|a la (?:gare|plage|mediatheque|bibliotheque|fac)|un cafe|un verre|une glace|ce week[\s-]?end|"
        r"samedi|dimanche|chez (?:moi|toi))\b|\b(?:viens|passe|je viens|je passe) (?:chez (?:moi|toi)|te chercher|te "
        r"voir)\b|\bquand est[\s-]ce qu'on se (?:voit|rencontre)\b|\bon se (?:voit|rencontre) quand\b"
    ),
    live=(
        r"\b(?:t'|tu )habites? (?:ou|dans quel\w*|vers ou|a quelle|quelle|quel)\b|\b(?:ou|dans quelle (?:ville|rue)|"
        r"quel (?:quartier|coin)|dans quel (?:quartier|coin)|quelle (?:rue|ville))(?: {g2}| )(?:tu habites?|"
        r"t'habites?|habites?[\s-]tu|vis[\s-]tu|tu vis|t'es)\b|\b(?:j'habite|j'abite|on habite)(?: {g1}| )(?:au "
        r")?(?:\d+ |dans la |sur l'|la )(?:rue|avenue|bd|boulevard|impasse|allee|place)\b|\bc'est quoi ton adresse\b|"
        r"\bton adresse (?:postale|pour t'envoyer)\b"
    ),
    school=(
        r"\b(?:dans|a|en) quel(?:le)? (?:lycee|college|ecole|fac|universite|classe|bahut|college)(?: {g1}| )(?:tu es|"
        r"t'es|tu vas|es[\s-]tu|vas[\s-]tu|tu etais|\?)|\b(?:t'es|tu es|tu vas|t'etais)(?: {g1}| )(?:dans|a|en|au) "
        r"quel(?:le)? (?:lycee|college|ecole|fac|bahut)\b|\bje (?:suis|vais)(?: {g2}| )(?:au|a) (?:lycee|college|"
        r"l'ecole) (?:saint|sainte|st|ste|jean|victor|jules|marie|louis|pasteur|notre|charles|jacques|paul|pierre|"
        r"henri|albert|emile|simone|rene)\b"
    ),
    profile=(
        r"\b(?:regarde|va voir|check|mate|lis|vas voir|jette un (?:oeil|coup d'oeil)|clique|voir|est|c'est|tout est|"
        r"j'ai mis|j'ai ecrit|mis)(?: {g3}| )?(?:dans|sur|a)? ?(?:ma (?:bio|description|pdp|photo de profil)|mon "
        r"(?:profil|pseudo|statut))\b"
    ),
    tie=(
        r"\b(?:on (?:se |s')?(?:parle|ecrit|discute|suit|connait)|je te (?:suis|parle)|tu m'as)(?: {g1}| )(?:deja)(?: "
        r"{g2}| )(?:ailleurs|en dehors|(?:sur|par) <app>|en vrai|du lycee|du college|de la fac)\b|\b(?:je te connais|"
        r"on se connait) (?:du|de la|de l'|en) ?(?:lycee|college|fac|ecole|boulot|vrai)\b|\b(?:on a|y'?a|il y a|j'ai "
        r"fait|j'ai cree)(?: {g1}| )(?:un|le) groupe(?: {g1}| )(?:sur|snap|insta|<app>)\b"
    ),
    money=(
        r"\b(?:tu (?:peux|pourrais|veux)|quelqu'un (?:peut|pourrait)|vous pouvez|t'as moyen de)(?: {g1}| )(?:me |"
        r"m')(?:preter|envoyer|virer|avancer|depanner|filer|passer|faire)(?: {g3}| )(?:euros?|balles|thunes?|argent|"
        r"fric|sous|lydia|paypal|virement|\d+ ?\$)|\b(?:je te|j'te|fais[\s-]moi|envoie[\s-]moi)(?: {g3}| )(?:lydia|"
        r"paypal|virement|paylib|wero|euros|balles|thune)\b"
    ),
    persona=(
        r"\bmon (?:autre|deuxieme|ancien|second) (?:compte|profil|pseudo|nom)(?: ici)? (?:c'est|est|s'appelle|c|"
        r"etait)\b|\b(?:sur|avec|sous) mon (?:autre|ancien) (?:compte|profil|pseudo) (?:je|j'|c'|moi)|\bc'est moi(?: "
        r"{g1}| )(?:d'hier|la fille d'hier|le mec d'hier|celle d'hier|celui d'hier|de l'autre (?:compte|soir))\b|"
        r"\bj'ai change de (?:pseudo|compte|nom)\b"
    ),
)
