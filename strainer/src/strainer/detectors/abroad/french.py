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
    offer=(
        r"\b(?:je|j|jte) ?(?:te |vous |t')?(?:laisse|donne|file|passe|envoie|met|mets|peux (?:te |vous )?(?:donner|"
        r"laisser|passer|filer)|vais (?:te |vous )?(?:donner|laisser|passer|filer)) (?:{g1})(?:mon|mes|un) <num>\b|"
        r"\b(?:voila|voici|note|tiens|c'est|prends) mon <num>\b|\b(?:ajoute|add|rajoute|follow|suis|cherche|trouve|"
        r"ecris|ecrivez|contacte|appelle|mp|dm|parle|rejoins)[\s-]?(?:moi|me|mw)? (?:{g2})(?:sur|par|en|via|au|a) "
        r"(?:mon |le )?(?:<app>|mp|dm|prive|pv|mail)\b|\b(?:viens|vien|va|passe|allons|allez) (?:{g2})(?:mp|dm|pv|"
        r"prive|sur <app>|<heard>)\b"
    ),
    contact_loose=(
        r"\b(?:passe|passes|passer|donne|donnes|donner|file|files|filer|envoie|envoies|avoir|veux|voudrais|balance|"
        r"lache|dis|laisse|laisser|demander|c'est quoi|c koi|c'est koi|quoi|quel est|et|as|t'as)(?: {g2}| |[\s-]moi "
        r")(?:ton|tes|ta) <num>\b|\b(?:pourriez|pouvez|pourrais|puis|auriez|voudriez|accepteriez|puisse|permettez)(?: "
        r"{g3}| |[\s-]vous )(?:votre|vos|un) <num>\b|\b(?:donner|laisser|avoir|communiquer|demander) votre <num>\b|"
        r"\b(?:t'as|tas|tu as|tu a|as[\s-]tu|ta|tu utilises|t'es sur|tu es sur|vous avez|avez[\s-]vous|vous etes sur|"
        r"utilises) (?:un |toujours |pas |aussi |bien |sur ){0,2}(?:<app>|reseaux?|les reseaux)(?: ou [a-z]+)?<end>|"
        r"\b(?:tu as|t'?as|ta) quoi comme (?:reseaux?|applis?|app|num)\b|<start>(?:ton|tes) <num><end>|\b(?:c'est "
        r"quoi|c quoi|c koi|cest quoi|ton) (?:ton )?(?:insta|snap|@|discord|pseudo (?:sur|d'|de)) ?(?:<app>)?<end>"
    ),
    heard_go=(
        r"\b(?:on|jpeux|je peux|on peut|on pourrait|vaut mieux|plutot|mieux|continuer|parler|discuter|se parler|"
        r"continue|passe|passer)(?: {g3}| )(?:sur|par|via) (?:<app>|mp|dm|insta|wa|mail|messenger)\b|\b(?:on|nous|je "
        r"peux|tu veux|veux tu)(?: {g2}| )(?:se |te |s'|m')?(?:parler|ecrire|discuter|contacter|joindre|retrouver|"
        r"voir)(?: {g1}| )(?:ailleurs|autrement|en dehors|qu'ici|hors du site)\b"
    ),
    call_me=(
        r"\b(?:je|j|on|tu)(?: {g2}| )(?:t'appelle|t'appeler|m'appeler|m'appelles|s'appeler|s'appelle|se tel|te tel|"
        r"t'apl|tel)(?: (?:ce soir|demain|tout a l'heure|plus tard|quand|a|apres|maintenant|vers|un)\b|<end>)|"
        r"\b(?:appelle|apl|tel|telephone)[\s-]moi(?: (?:ce soir|demain|plus tard|quand|a|apres|maintenant|vers|si)\b|"
        r"<end>)|\b(?:entendre ta voix|en vocal|au tel|au telephone|en visio|en appel)<end>"
    ),
    meet_soon=(
        r"\b(?:on|tu veux|tu voudrais|ca te dit|ca te dirait|ca vous dirait|envie|j'aimerais|je voudrais|j'aimerai|si "
        r"on|pourrait|peut|partant pour)(?: {g3}| )(?:se (?:voir|voit|rencontrer|rencontre|capter|capte|retrouver|"
        r"retrouve|croiser|boire|fait|faire|rejoindre)|te (?:voir|rencontrer)|qu'on se (?:voie|voit|rencontre|capte|"
        r"voi)|qu'on sorte|me rencontrer)(?: {g1}| )(?:en vrai|irl|en vie reelle|en personne|pour de vrai|samedi|"
        r"dimanche|vendredi|ce week|ce we|demain aprem|un jour|un de ces jours|bientot|autour|un cafe|un verre|une "
        r"glace|un mcdo|au parc|a la gare|au mcdo|en ville|a paris|a la mer)|\b(?:ca te dit|ca te dirait|ca vous "
        r"dirait|tu veux|envie) (?:qu'on se (?:voie|voit|voi|rencontre|capte)|de se (?:voir|rencontrer|capter)|on se "
        r"(?:voit|capte))<end>|\b(?:je|jte|j)(?: {g1}| )(?:passe|passerai|viens|viendrai|peux passer|peux venir|vais "
        r"venir|pourrais venir)(?: {g1}| )(?:te chercher|te voir|te prendre|chez toi|te rendre visite|a ta porte|dans "
        r"ta ville)\b|\b(?:viens|vien|passe|passes|venez) (?:{g1})(?:chez moi|a la maison|me voir|me rejoindre)\b|"
        r"\b(?:j'habite|je vis|je suis) (?:{g1})(?:pas loin|pres|a cote|dans la meme ville|dans ta ville|dans ton "
        r"coin)(?: (?:de )?(?:chez )?(?:toi|vous))?<end>|\b(?:on est|on habite) (?:de|dans) la meme ville\b"
    ),
    place=(
        r"\b(?:rdv|rendez[\s-]?vous|on se (?:voit|retrouve|rejoint|capte)|je t'attends|je serai|jserai|"
        r"retrouve[\s-]moi)(?: {g3}| )(?:devant|a|au|dans|sur|pres de|derriere) (?:la |le |l')?(?:gare|parc|metro|"
        r"mcdo|centre|cinema|cine|place|fontaine|plage|mairie|arret|cafe|bibliotheque|centre commercial|eglise|port|"
        r"pont|sortie)\b|<start>(?:demain |samedi |dimanche |ce soir |vers )?(?:a )?\d{1,2} ?h(?:\d\d)? (?:devant|a|"
        r"au|pres de) (?:la |le |l')?(?:gare|parc|metro|mcdo|cinema|cine|place|fontaine|plage|mairie|arret|cafe)\b"
    ),
    own=(
        r"\b(?:j'habite|jhabite|j'abite|je vis|je loge|c'est|chez moi c'est|passe|viens)(?: {g1}| )(?:au \d+,? |dans "
        r"la |a la |la |au )?(?:rue|avenue|av|boulevard|bd|impasse|allee|chemin|residence|cite|hlm|batiment|bat) "
        r"(?:de |du |des |de la |la |les |le |l'|d')?[a-z]{2,}|\b(?:tu habites|t'habites|tu crches|t'es|vous habitez|"
        r"tu vis|vous etes)(?: {g1}| )(?:ou exactement|ou precisement|quelle (?:ville|rue)|dans quel (?:coin|quartier|"
        r"departement)|de quelle ville|quel quartier)\b|\b(?:envoie|donne|file|passe|laisse)(?:[\s-]moi)? "
        r"(?:{g1})(?:ton|votre) adresse\b"
    ),
    mine=(
        r"\b(?:je suis|jsuis|chui|je vais|j'etudie)(?: {g2}| )(?:au|en|a|a l'|du) (?:{g2})(?:lycee|college|bahut|fac|"
        r"ecole) [a-z]{4,}|\b(?:je bosse|jbosse|je travaille)(?: {g1}| )(?:au|a la|a l'|chez|a) [a-z]+(?: {g3}| "
        r")(?:passe|viens|venez|demande)\b|\b(?:t'es|tu es|tu vas|t etais|vous etes)(?: {g1}| )(?:dans|a|en|au) "
        r"(?:quel|quelle) (?:lycee|college|bahut|ecole|fac|classe|club)\b"
    ),
    group=(
        r"\b(?:on a|nous avons|y a|il y a|j'ai|on a fait|on a cree)(?: {g1}| )(?:un |une )(?:{g1})(?:groupe|grp|"
        r"serveur|serv|conv|canal|boucle)(?: {g2}| )(?:<app>|en dehors|entre nous|ailleurs|a cote|prive)\b|\b(?:je|j|"
        r"on)(?: {g1}| )(?:t'ajoute|te rajoute|t'invite|te mets|t'envoie le lien|peux t'ajouter|vais t'ajouter)(?:(?: "
        r"{g2}| )(?:au|dans le|dans la|sur le|dans notre))? ?(?:groupe|grp|serveur|serv|conv|discord)\b"
    ),
    persona_old=(
        r"\b(?:c'est moi|cmoi|c moi|je suis|jsuis)(?: {g2}| )(?:d'hier|d'avant[\s-]?hier|de l'autre (?:soir|jour)|de "
        r"la derniere fois|de l'autre compte)\b|\b(?:j'ai|jai) (?:change|changer) (?:de|mon) (?:pseudo|compte|nom)\b|"
        r"\b(?:j'ai ete ban|je me suis fait ban|jme suis fait ban|on m'a ban\w*)(?: {g3}| )(?:compte|pseudo|c'est moi|"
        r"nouveau)\b|\b(?:mon|un) (?:autre|deuxieme|ancien|second) (?:compte|pseudo|profil)(?: ici)? (?:c'est|est|"
        r"s'appelle|etait)\b"
    ),
    money_lend=(
        r"\b(?:tu peux|peux[\s-]tu|tu pourrais|quelqu'un peut|je peux|je vais)(?: {g1}| )(?:m'envoyer|me preter|"
        r"m'avancer|me payer|me faire un virement|me depanner|t'envoyer|te payer|te preter|me donner)(?: {g2}| "
        r")(?:\d+|balles|euros?|thunes?|argent|sous|paypal|pcs|recharge|virement)\b|\b(?:donne|passe|file|"
        r"envoie)(?:[\s-]moi)? (?:ton|un) (?:rib|iban|paypal|code pcs|compte)\b"
    ),
    asl=(r"\b(?:age|asv|quel age)(?: {g2}| )(?:sexe|ville|f ou h|h ou f|m ou f|d'ou|tu viens d'ou)\b|<start>asv<end>"),
    tie_told=(
        r"\b(?:je|j|jte|ai|j'ai|comme je)(?: {g1}| )(?:t'ai|t ai|te l'ai|te|t'avais)(?: {g1}| )(?:dit|ecrit|envoye|"
        r"raconte|disais|parle|repondu|ajoute|laisse)(?: {g3}| )(?:au tel|au telephone|en appel|en vocal|sur <app>|"
        r"par <app>|en mp|en dm|en prive|sur l'autre|la[\s-]bas|par mail|par sms)\b|\b(?:t'as|tu as|t as|as[\s-]tu) "
        r"(?:vu|lu|recu|eu|accepte)(?: {g1}| )(?:mon|ma|mes) (?:{g1})(?:message|msg|demande|vocal|snap|mp|dm|mail)(?: "
        r"{g1}| )(?:sur|en|par|<end>)|\b(?:quand|depuis qu'|comme quand)(?: {g1}| )on s'est (?:vus?|appeles?|parle|"
        r"rencontres?)(?: {g2}| )(?:hier|au tel|en vrai|samedi|au cafe|sur <app>|irl|au parc)\b"
    ),
    profile_read=(
        r"\b(?:va|vas|regarde|lis|mate|check|jette|clique|zieute|tout est|c'est ecrit|j'ai mis|ecrit|va voir)(?: {g3}|"
        r" )(?:ma|mon) (?:description|bio|profil|statut|photo|pdp|pseudo|presentation)\b|\b(?:meme|mm) (?:pseudo|nom|"
        r"blaze|@|compte)(?: {g2}| )(?:partout|sur <app>|qu'ici|sur insta|ailleurs|que sur)\b"
    ),
    meet_door=(
        r"\b(?:je suis|jsuis|chui|je serai|jarrive|j'arrive)(?: {g1}| )(?:devant|en bas de|a cote de|pres de|dehors "
        r"devant) (?:chez toi|ta porte|ta maison|ton immeuble|ton lycee|ton college|ta rue|de chez toi)\b|\b(?:ca te "
        r"dit|ca te dirait|ca vous dirait|on va|viens on va|je t'offre|on se prend|on prend|on boit|envie d'un|te "
        r"paye|partante? pour)(?: {g1}| )(?:un |une |boire un |prendre un )?(?:{g1})(?:cafe|verre|mcdo|glace|kebab|"
        r"cine|balade|resto)(?: {g1}| )(?:en ville|ensemble|samedi|dimanche|avec moi|tous les deux|un jour|demain|toi "
        r"et moi)\b"
    ),
    school_more=(
        r"\b(?:j'suis|jsuis|je suis|chui|moi)(?: {g2}| )(?:au|a l') ?(?:college|lycee|bahut) [a-z]{3,}(?: [a-z]+)?,? "
        r"(?:et toi|en \d|et tu|toi)\b|\b(?:t'es|tu es|tu viens|t es|vous etes)(?: {g1}| )(?:d'ou|de quelle ville|de "
        r"quel coin|de quel quartier)(?: {g1}| )(?:exactement|ville|precisement|comme ville|de quel)\b"
    ),
    contact_swap=(
        r"\b(?:on s'echange|on echange|s'echanger|on se donne|echangeons|on se passe|on peut s'echanger)(?: {g2}| "
        r")(?:nums?|numeros?|<app>|contacts?|reseaux|mails?|06|snaps?)\b|<start>(?:{g1})<app> ou <app><end>"
    ),
    contact_plain=(
        r"\b(?:tu peux|peux tu|tu veux|tu pourrais|vous pouvez|hesite pas a|n'hesite pas a) (?:{g1})(?:me|m') "
        r"?(?:rejoindre|ajouter|ecrire|contacter|trouver|retrouver|joindre|mp|dm)(?: {g1}| )(?:sur|par|en|via) "
        r"(?:<app>|mp|dm|prive|mail)\b|\bmon <app>(?: {g1}| )(?:le meme|pareil|meme nom|meme pseudo)\b|<start>(?:on "
        r"se (?:capte|voit|rejoint|retrouve) (?:ou|quand|a quelle heure))<end>|\b(?:tu viens|tu es|t'es|tu habites|"
        r"t'habites|vous habitez|vous venez) (?:d'ou|ou) (?:en france|exactement|precisement|comme coin|dans le|en "
        r"region)\b"
    ),
)
