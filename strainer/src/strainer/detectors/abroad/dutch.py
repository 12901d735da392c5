"""Dutch: being reached, meeting, places, profiles, other names."""

from strainer.detectors.abroad.making import rules_of

RULES = rules_of(
    "nl",
    reach=(
        r"\bhoe (?:kan|kun|kunnen|bereik|vind)(?: {g3}| )(?:je|jou|elkaar)(?: {g2}| )(?:bereiken|contacteren|vinden|"
        r"terugvinden|spreken buiten)\b|\bhoe (?:bereik|vind) ik (?:je|jou)\b|\b(?:manier|mogelijkheid) om "
        r"(?:{g2})(?:je|jou|elkaar|contact)(?: {g2}| )(?:bereiken|houden|spreken|vinden|appen|contacteren)\b|"
        r"\b(?:kunnen we|zullen we|laten we|met jou|met je)(?: {g2}| )(?:contact houden|in contact blijven)\b|"
        r"\b(?:zit|ben|praat|chat) je (?:ook )?(?:ergens anders|nog ergens anders|op iets anders|op andere)\b"
    ),
    contact=(
        r"\b(?:geef|stuur|mag ik|kan ik|wil je|laat|heb je|zeg|krijg ik|deel|app|wat is|wat s|mag ik ff)(?: {g2}| "
        r")(?:je|jouw|jou|een) (?:num|numer|nr|tel|tel nummer|telnr|till?e?foo?n?o?o?n?n?u+m+e+r|telefoon ?nummer|"
        r"foon|mobiel ?nummer|06|06 nummer|emailadres|mailadres|gebruikersnaam|nickname|contact ?gegevens|contactje|"
        r"socials?|account ?naam|insta ?naam|snap ?naam|<app>)\b|\b(?:een )?link (?:naar|van) je <app>\b|\bhoe heet "
        r"(?:je|jij)(?: {g1}| )(?:op|bij|in) <app>\b|\b(?:hoe vind ik je|waar vind ik je|wie ben je|onder welke naam "
        r"zit je) op <app>\b|\blaat(?: {g2}| )(?:een|je) (?:contact|nummer|berichtje met je)(?: {g2}| )?achter\b"
    ),
    away=(
        r"\b(?:laten we|zullen we|kunnen we|kom|praten|praat|schrijf|app|chat|chatten|verder|ga|gaan we|wil je|spreek "
        r"je|zie je|wacht)(?: {g3}| )(?:ergens anders|buiten (?:deze site|de app|hier|deze app|de site)|op de andere|"
        r"op die andere|in die andere|op een andere (?:app|site|plek)|prive|daar verder|aan de overkant|op de gewone "
        r"plek)(?: {g1}| )?(?:praten|kletsen|verder|chatten|appen|heen|\W|$)"
    ),
    heard=(
        r"\b(?:app|bel|stuur|zoek|volg|add|vind|voeg|kom|zullen we|laten we|heb je|zit je|gebruik je|ik zit|praten|"
        r"chatten|verder)(?: {g3}| )(?:op|via|naar|een|je) <heard>\b|\b(?:heb je|gebruik je) <heard>\b|\b(?:stuur|"
        r"geef) (?:me|mij) (?:een |ff een |even een )?(?:appje|snap|dm|belletje|smsje)\b|\bapp (?:me|mij) (?:maar|"
        r"even|ff|als|straks|vanavond|op)\b"
    ),
    call=(
        r"\b(?:ik )?(?:bel|belde) (?:ik )?(?:je|jou)(?: {g1}| )(?:vanavond|straks|morgen|later|om|zo|als|dan|wel|even|"
        r"nu)\b|\b(?:bel|belt) (?:je )?(?:me|mij)(?: {g1}| )(?:vanavond|straks|morgen|later|om|zo|als|maar|even|ff|nu|"
        r"gerust|op)\b|\b(?:zullen|kunnen|wil|mag|laten)(?: {g2}| )(?:bellen|videobellen|facetimen|beeldbellen)(?: \?|"
        r"\?|$| vanavond| straks| morgen)|\b(?:mag|kan) ik je (?:bellen|opbellen)\b|\baan de telefoon(?: {g1}| "
        r")?(?:herkende|van gisteren)\b|\b(?:die|degene) van gisteren aan de telefoon\b"
    ),
    meet=(
        r"\b(?:zullen|kunnen|wil|wanneer|waar|laten|misschien)(?: {g3}| )(?:afspreken|elkaar (?:ontmoeten|zien|zien)|"
        r"in het echt (?:zien|afspreken|ontmoeten)|meeten|koffie (?:drinken|doen)|een ijsje|wandelen samen|samen "
        r"wandelen|irl)\b|\b(?:spreken we af|afspreken|zie je|zie ik je|ontmoet me|ontmoeten)(?: {g2}| )(?:in het "
        r"echt|in het park|op het station|bij (?:het|de) [a-z]+|in de stad|irl|in persoon|zaterdag|zondag)\b|\b(?:kom|"
        r"kom je|ik kom)(?: {g2}| )(?:naar mij toe|bij mij thuis|bij jou thuis|naar je toe|langs bij|je ophalen)\b"
    ),
    live=(
        r"\b(?:waar|in welke (?:straat|stad|plaats|wijk|buurt)|welke (?:straat|stad|wijk)|waar precies)(?: {g1}| "
        r")(?:woon|woont|wonen) (?:je|jij|jullie|u)\b|\bik woon(?: {g1}| )(?:in|op|aan) (?:de |het )[a-z]+(?:straat|"
        r"laan|weg|plein|gracht|dijk|kade|singel|hof)\b|\b(?:geef|stuur|wat is|mag ik) (?:me )?je (?:adres|postcode|"
        r"huisadres)\b"
    ),
    school=(
        r"\b(?:op|naar) welke (?:school|middelbare|uni|hogeschool|opleiding|mbo)(?: {g1}| )(?:zit|ga|zat|gaat|doe) "
        r"?(?:je|jij)?\b|\bwelke (?:school|middelbare|klas) (?:zit|ga|doe) (?:je|jij)\b|\bik (?:zit|ga)(?: {g1}| "
        r")(?:op|naar) (?:het|de|t) [a-z-]+ ?(?:college|lyceum|gymnasium|mavo|scholengemeenschap)\b"
    ),
    profile=(
        r"\b(?:kijk|check|lees|klik|staat|zie|ga|bekijk|gezet|heb)(?: {g3}| )(?:in|op|bij|naar) (?:mijn|mn|m'n) "
        r"(?:profiel|bio|profielfoto|beschrijving|gebruikersnaam|status)\b|\b(?:check|bekijk|lees) (?:mijn|mn|m'n) "
        r"(?:bio|profiel)\b"
    ),
    tie=(
        r"\bwe (?:praten|appen|schrijven|chatten|spreken|kennen|volgen|bellen)(?: {g1}| )(?:elkaar )?(?:toch )?al(?: "
        r"{g2}| )(?:ergens anders|buiten|op|via|van school|in het echt)\b|\b(?:ik ken|ken ik) (?:je|jou)(?: {g1}| "
        r")(?:van school|van mijn werk|uit mijn klas|in het echt|van de uni)\b|\b(?:we hebben|er is|ik heb)(?: {g1}| "
        r")(?:een )(?:<app>[\s-]?groep|appgroep|groepsapp|groep op <app>)\b"
    ),
    money=(
        r"\b(?:kan|kun|kan iemand|wil)(?: {g1}| )(?:je|iemand|jij)(?: {g1}| )(?:me|mij)(?: {g3}| )(?:lenen|overmaken|"
        r"geld sturen|tikkie|euro sturen|voorschieten)\b|\b(?:stuur|maak|leen|betaal)(?: {g1}| )(?:me|mij|je|een|ik "
        r"je|even)(?: {g3}| )(?:tikkie|tikkies|euro over|geld over|paypal|euro|\$)\b|\b(?:ik )?(?:stuur|maak) (?:je|"
        r"jou)(?: {g3}| )(?:tikkie|geld|euro|over)\b"
    ),
    persona=(
        r"\b(?:mijn|mn|m'n) (?:andere|tweede|oude) (?:account|profiel|naam|nick)(?: hier)? (?:is|heet|was|hier)\b|"
        r"\b(?:op|met|onder) (?:mijn|mn) andere (?:account|naam|profiel)(?: hier)? (?:heet|ben|was)\b|\bik ben(?: het|"
        r" die)?(?: {g1}| )(?:die|degene|van|het meisje|de jongen)(?: {g1}| )(?:van gisteren|gisteravond|met wie "
        r"je)\b|\bik heet hier (?:ook|anders|eigenlijk)\b|\b(?:van naam|mijn naam|mijn nick) (?:veranderd|gewisseld)\b"
    ),
    offer=(
        r"\b(?:ik|zal ik|k|mag ik|kan ik) ?(?:geef|stuur|zal|kan|wil|laat|geven)?(?: {g1}| )(?:je|jou|u|jullie|ze)(?: "
        r"{g2}| )(?:m'n|mn|mijn|me) <num>\b|\b(?:dit is|hier is|hier|noteer|sla|bewaar|schrijf)(?: {g1}| )(?:m'n|mn|"
        r"mijn) <num>\b|\b(?:app|stuur|bel|zoek|volg|add|voeg|vind|mail|schrijf|dm|snap|contacteer|toevoegen|ge kunt|"
        r"je kan|je kunt|kunt|kan)(?: {g1}| )(?:me|mij|mn|ma|mi)(?: {g2}| )(?:op|via|naar|in|als|onder|toe op|vinden "
        r"op|vinden als|bereiken op|bereiken via|bereiken) ?(?:de |den |m'n |mn |mijn )?(?:<app>|appje|dm|mail|"
        r"prive)\b|\b(?:app|bel|mail|snap|sms|add|dm) (?:me|mij|ma|mi|mn) (?:maar|ff|even|gewoon|gerust|dan|als|"
        r"straks|vanavond|later|anders|eens|morgen|zo)\b|\b(?:app|bel) (?:me|mij)<end>|\b(?:ik|k|zal ik)(?: {g1}| "
        r")(?:app|mail|dm|add|voeg|stuur)(?: {g1}| )(?:je|jou|u)(?: (?:toe|straks|wel|even|ff|op|via|vanavond|morgen|"
        r"een appje)\b|<end>)"
    ),
    contact_loose=(
        r"\b(?:geef|gif|geeft|stuur|mag|magk|kan|krijg|kry|wil|heb|hebt|zeg|wat is|wa is|wats|deel|vertel|laat|zou|"
        r"zouden|graag|hoe is|en|vraag|ruilen|wisselen)(?: {g3}| )(?:je|jouw|jou|uw|jow|je eigen) (?:<num>)(?: "
        r"(?:mogen )?(?:hebben|krijgen|geven|weten|vragen|noteren|ff|hier|even|of|voor|achterlaten|doorgeven)\b|"
        r"<end>)|\b(?:geef|gif|stuur|mag ik|mag k|wat is|wa is)(?: {g1}| )(?:je|jouw|uw)(?: {g1}| )<num>\b|"
        r"<start>(?:geef|stuur) (?:ff |even )?(?:nummer|nr|insta|snap|06|adres|whatsapp)\b|\b(?:heb|hebt|hb|heeft|"
        r"hebde|hedde|zit|zitte|gebruik|gebruikt|ebt|hbj) (?:je |jij |ge |gij |u |jullie |ook |j ){0,2}(?:ook |op |"
        r"een ){0,2}(?:<app>|watsapp|wapp|appje|fb messenger)(?: ofnie| ofzo| of [a-z]+| ook)?<end>|<start>(?:en "
        r")?(?:je|jouw|uw) <num><end>|\b(?:hoe|waar)(?: {g1}| )(?:kan|kun|kunnen|mag|vind|bereik)(?:(?: {g1}| )(?:ik|"
        r"we|je|u|elkaar))?(?: {g2}| )(?:je|jou|u|uw|elkaar)(?: {g3}| )(?:bereiken|vinden|terugvinden|schrijven|appen|"
        r"mailen|contacteren|spreken)(?:(?: {g1}| )(?:buiten|als|later|ergens|telefonisch|per post|na)\b|<end>)|"
        r"\b(?:manier|mogelijkheid)(?: {g1}| )om(?: {g1}| )(?:u|je|jou|jullie|elkaar)(?: {g2}| )te (?:schrijven|"
        r"bereiken|spreken|bellen|mailen|vinden|contacteren)\b|\b(?:nummers|insta's|gegevens|adressen) "
        r"(?:uit)?(?:wisselen|ruilen|uitwisselen)\b|<start>(?:appen|bellen|snappen|facetimen|videobellen|insta|"
        r"whatsappen) ?\?"
    ),
    heard_go=(
        r"\b(?:zullen|zulle|kunnen|kunne|laten|late|kom|gaan|ga|praten|verder|liever|beter|chatten|wil je|switchen|"
        r"verhuizen|overstappen|doorgaan)(?: {g3}| )(?:op|via|naar|in|over naar) (?:de |den )?(?:<app>|dc|prive|dm|"
        r"app|mail|wa|het spookje)\b|\b(?:zullen|zulle|kunnen|kunne|laten|wil|wilt|mogen|zou)(?: {g1}| )(?:we|wij|je|"
        r"u|wij samen|wul|ik)(?: {g3}| )(?:ergens anders|elders|prive|buiten deze|buiten dit|niet hier)(?:(?: {g2}| "
        r")(?:praten|verder|kletsen|schrijven|babbelen|spreken|doorpraten|afspreken)\b|<end>)|\b(?:installeer|"
        r"download|neem|pak) (?:{g1})(?:<app>)\b"
    ),
    call_me=(
        r"\b(?:mag|kan|zal|wil|zullen|kunnen|zou|zouden|kun|wil je|durf)(?: {g1}| )(?:ik|we|je|u|jij|wij)(?: {g3}| "
        r")(?:bellen|opbellen|facetimen|videobellen|beeldbellen|je stem horen|telefoneren)(?: (?:vanavond|morgen|"
        r"straks|nu|eens|later|dan|om|zo)\b|<end>)|\b(?:toen|sinds|dat|als)(?: {g1}| )we(?: {g1}| )(?:belden|gebeld "
        r"hebben|appten|facetimeden|elkaar zagen)\b|\b(?:ik|k) bel (?:je|jou|u)(?: (?:straks|zo|vanavond|morgen|ff|"
        r"even|dan|wel|om|nu|op|terug|als)\b|<end>)|\b(?:liever|beter|even|ff|gewoon) (?:bellen|telefoneren|"
        r"videobellen)<end>"
    ),
    meet_soon=(
        r"\b(?:zin|zien|interesse|tijd|lust|goesting)(?: {g3}| )(?:om|in)(?: {g3}| )(?:te )?(?:spreken|ontmoeten|"
        r"meeten|zien|koffie|wandelen|afspreken|af te spreken|chillen|date|kom)\b|\b(?:zullen|zulle|zullew|zulln|"
        r"kunnen|kunne|kunnenw|wil|wilt|laten|laate|wanneer|mogen|zou)(?:(?: {g1}| )(?:we|wij|je|jij|u|wul|ik|"
        r"samen))?(?: {g3}| )(?:afspreken|afspreke|ontmoeten|ontmoete|meeten|chillen|elkaar zien|elkaar in het echt|"
        r"elkaar eens zien|elkaar een keer|samen (?:koffie|wandelen|iets|naar|eten)|koffie drinken|een koffie|een "
        r"frietje|iets drinken)\b|\b(?:ik|k)(?: {g1}| )(?:kom|kan|wil|zou|zal|haal|rij)(?: {g2}| )(?:naar je toe|bij "
        r"je langs|je ophalen|je opzoeken|langskomen|naar jou|bij jou langs|je op|langs bij jou|naar jouw stad)\b|"
        r"\b(?:kom|kom je|komde|kom gerust|kom maar)(?: {g2}| )(?:bij mij|naar mij|bij me|langs bij mij|naar mijn "
        r"huis)\b|\b(?:woon|zit|kom|ben)(?: {g1}| )(?:ook )?(?:in|uit|bij) (?:dezelfde|jouw|jou) (?:stad|buurt|dorp|"
        r"wijk)\b|\b(?:in het echt|in't echt|int echt|irl|face to face|in levende lijve)(?: {g2}| )(?:zien|ontmoeten|"
        r"afspreken|spreken|praten|meeten|leren kennen)\b|\b(?:wat zou u ervan zeggen|wat zegt u|wat denk je|hoe "
        r"lijkt het u|lijkt het je)(?: {g3}| )(?:als|om)(?: {g1}| )(?:wij|we|samen)(?: {g3}| )(?:gingen|naar|"
        r"afspraken|elkaar|koffie|wandelen)\b"
    ),
    place=(
        r"<start>(?:morgen |zaterdag |zondag |vandaag |dan |ok |oke |afgesproken )*(?:om )?\d{1,2}(?:[:.]\d\d)? "
        r"?(?:uur|u)?(?: {g1}| )(?:bij|op|in|voor|aan) (?:het |de |t |'t )?(?:station|park|mcdonalds?|mcdo|mac|bios|"
        r"bioscoop|plein|markt|bushalte|bieb|bibliotheek|fontein|strand|kerk|centrum|cafe|hema|kiosk)\b|"
        r"<start>(?:morgen |zaterdag |zondag |vandaag |dan )?\d{1,2}(?:[:.]\d\d)? ?(?:uur|u) (?:mcdo|mcdonalds?|"
        r"station|mac|centrum|cs)\b|\b(?:zie ik je|zie je|ik wacht|spreken af|verzamelen|afspreken)(?: {g3}| )(?:bij|"
        r"op|in|voor|aan) (?:het |de )(?:station|park|mcdonalds?|bioscoop|plein|markt|bushalte|bieb|bibliotheek|"
        r"fontein|strand|kerk|reuzenrad|ingang|perron)\b"
    ),
    own=(
        r"\b(?:woon|zit|huis|adres|kom|bel|sta|thuis)(?: {g3}| )[a-z-]+(?:straat|laan|weg|plein|gracht|dijk|kade|"
        r"singel|hof|steeg|dreef|pad)(?: nr| nummer| huisnr)? \d{1,4}\b|<start>[a-z-]+(?:straat|laan|weg|plein|gracht|"
        r"dijk|kade|singel|hof|steeg)(?: nr| nummer)? \d{1,4}\b(?: {g2}| )(?:bel|kom|woon|deur|in [a-z]+|eerste|"
        r"tweede)|\b(?:waar|in welke (?:stad|straat|wijk|buurt|plaats)|welke (?:stad|straat))(?: {g1}| )(?:woon|woont|"
        r"woonde|woon je|zit)(?: (?:je|jij|u|ge|gij|jullie))?(?: (?:precies|ergens|ongeveer|dan|eigenlijk|nou))*<end>|"
        r"\b(?:waar|van waar|uit welke)(?: {g1}| )(?:kom|ben|zijt|woon)(?: {g1}| )(?:je|jij|ge|u)(?: {g1}| "
        r")(?:precies|vandaan precies|ergens in)\b|\b(?:mag ik|geef|stuur|zou ik|kan ik)(?: {g1}| )(?:je|uw|jouw) "
        r"(?:adres|huisadres|postcode|locatie)\b|\bpostcode(?: is)? \d{4} ?[a-z]{2}\b"
    ),
    mine=(
        r"\b(?:zit|ga|zat|studeer|doe)(?: {g2}| )(?:op|naar|aan) (?:het |de |t |'t )?(?:{g2})[a-z-]*(?:college|lyceum|"
        r"gymnasium|mavo|scholengemeenschap|hogeschool|atheneum)\b(?: {g2}| )(?:in klas|klas|havo|vwo|vmbo|\d|jij|en "
        r"jij|in [a-z]+)|\b(?:werk|rijd|sta)(?: {g1}| )(?:bij|voor|in) (?:de |het )?(?:bakkerij|ah|jumbo|albert heijn|"
        r"cafe|ziekenhuis|winkel|kapper\w*|mcdonalds)(?: {g3}| )(?:kom|zwaai|vraag naar|langs)\b|\b(?:op|bij|naar|in) "
        r"welke? (?:school|middelbare|klas|zorgcentrum|ziekenhuis|winkel|bedrijf|club|sportclub)(?: {g1}| )(?:zit|"
        r"werk|ga|sport|speel|zitte|werkt)(?: (?:je|jij|u|ge))?\b|<start>welk (?:zorgcentrum|ziekenhuis|bedrijf|"
        r"college)(?: {g1}| )(?:werk|zit|werkt)\b"
    ),
    group=(
        r"\b(?:we hebben|wij hebben|er is|er bestaat|ik heb|heb|maken|maak|we zitten in|we zijn met)(?: {g1}| )(?:een "
        r"|n |ne |onze )(?:{g1})(?:<app>[\s-]?)?(?:groep|groepje|appgroep|groepsapp|groepsapp|server|kanaal|"
        r"facebookgroep|whatsappgroep)(?: {g3}| )(?:<app>|wil je|erbij|join|meld|voor|buiten|kom|toegevoegd|link|"
        r"in)\b|\b(?:zal ik|ik|kan ik|k)(?:(?: {g1}| )(?:je|jullie|u))?(?: {g1}| )(?:toevoegen|voeg|gooi|zet|"
        r"uitnodigen|nodig|invite)(?:(?: {g1}| )(?:je|jou|u))?(?:(?: {g1}| )(?:toe |uit ))?(?:aan|in|voor) (?:de |"
        r"onze )(?:groep|groepsapp|appgroep|server|discord)\b"
    ),
    persona_old=(
        r"\b(?:ik ben|ben|tis|ik was)(?: {g2}| )(?:die|degene|dezelfde|het meisje|de jongen|de vrouw|de man)(?: {g1}| "
        r")(?:van gisteren|van gisteravond|van vorige|van daarnet|als [a-z]+_\w+|met die naam|van de andere)\b|"
        r"\bdezelfde als [a-z]+_\w+|\b(?:met|onder|heb|had|had toen)(?: {g1}| )een? andere (?:naam|nick|account)(?: "
        r"{g1}| )(?:hier|gisteren|nu|toen|ben|op)\b|\b(?:mijn|mn|m'n) (?:nieuwe|andere|tweede|oude) (?:account|naam|"
        r"nick)(?: hier)?(?: {g1}| )(?:is|heet|was)\b|\b(?:ben geband|werd geband|gebanned)(?: {g3}| )(?:nieuw|"
        r"account|naam|ben)\b"
    ),
    money_lend=(
        r"\b(?:kan|kun|kunt|wil|wilt|zou|kunde)(?: {g1}| )(?:je|jij|u|iemand|ge)(?:(?: {g1}| )(?:me|mij|ff|even))?(?: "
        r"{g2}| )(?:tikkie|geld|\d+ euro|euro|eu)(?: {g2}| )(?:betalen|lenen|overmaken|sturen|storten|geven|"
        r"voorschieten)\b|\b(?:ik|k|zal ik) (?:{g1})(?:maak|stuur|betaal|kan|geef|leen) (?:{g1})(?:je|jou|u)(?: {g3}| "
        r")(?:geld|euro|tikkie|bedrag|cadeaubon|bon)\b|\b(?:geef|stuur|wat is|mag ik)(?: {g1}| )(?:je|uw|jouw) "
        r"(?:iban|rekeningnummer|rekening|tikkie|paypal|bankrekening)\b"
    ),
    asl=(
        r"\b(?:hoe oud|leeftijd|m of v|v of m|jongen of meisje|j of m)(?: {g3}| )(?:waar woon|waar kom|m of v|v of m|"
        r"woonplaats|waarvandaan|jongen of meisje|uit welke|foto)\b|<start>(?:m of v|v of m|j/m|jongen of meisje|"
        r"m/v)<end>"
    ),
    tie_told=(
        r"\b(?:zoals|wat|dat)(?: {g1}| )(?:ik|k)(?: {g2}| )(?:aan de telefoon|aan de foon|in de app|op <app>|via "
        r"<app>|in de call|in onze app|tijdens het bellen)(?: {g1}| )(?:zei|schreef|vertelde|stuurde|al)\b|\b(?:ik|k|"
        r"ikke)(?: {g1}| )(?:heb|had|stuurde|appte|schreef)(?: {g1}| )(?:je|jou)(?: {g3}| )(?:op|via|in) (?:<app>|de "
        r"app|prive|dm)(?: {g1}| )(?:gestuurd|geschreven|gezet|geappt|gevraagd|<end>)|\b(?:had|heb|hebt|hebde|zag|"
        r"las)(?:(?: {g1}| )(?:je|ge|jij))?(?: {g1}| )(?:m'n|mn|mijn|me) (?:{g1})(?:appje|app|snap|dm|verzoek|"
        r"berichtje|bericht|mail)(?: {g1}| )(?:gezien|gelezen|gehad|gekregen|op|daar)\b|\b(?:toen|sinds|nadat) we "
        r"(?:elkaar |mekaar )?(?:{g1})(?:belden|zagen|spraken in|ontmoetten|appten|facetimeden|gebeld|afgesproken|"
        r"koffie)|\b(?:spreek|zie|hoor|stuur)(?: {g1}| )(?:je|u)(?: {g1}| )(?:zo|straks|dadelijk|vanavond|morgen)(?: "
        r"{g3}| )(?:op de app|daar|ginder|op de andere|aan de telefoon|op insta|een berichtje ginder)\b"
    ),
    profile_read=(
        r"\b(?:lees|kijk|check|bekijk|zie|klik|loer)(?: {g3}| )(?:in |op |bij |naar |onder |wat er in )?(?:mijn|mn|"
        r"m'n) (?:bio|profiel|foto|naam|status|beschrijving|omschrijving|profielfoto)\b|<start>(?:bio|profiel) "
        r"(?:lezen|kijken|checken|bekijken|check)\b|\b(?:heet|ben|zit|sta)(?: {g2}| )(?:hetzelfde|zelfde|precies zo|"
        r"net zo|ook zo|overal hetzelfde)(?: {g1}| )(?:als hier|op <app>|overal|op insta)\b|\b(?:zelfde|dezelfde) "
        r"(?:naam|nick|bijnaam)(?: {g2}| )(?:op <app>|als op|overal|bij <app>)\b"
    ),
    meet_door=(
        r"\b(?:ik )?(?:sta|ben|wacht|zit)(?: {g1}| )(?:al |nu )?(?:voor|bij|buiten bij|onder aan) (?:je|jouw|u|uw) "
        r"(?:deur|huis|school|flat|straat|werk|raam)\b|\b(?:zin in|tijd voor|trakteer op|trakteer je op|drinken we|"
        r"doen we|pakken we)(?: {g1}| )(?:een |n )?(?:koffie|bakkie|biertje|ijsje|terrasje|taart|wandeling|friet|"
        r"frietje|bioscoop)(?: {g2}| )(?:met mij|samen|zaterdag|zondag|morgen|in de stad|met me|een keer|in het|dit "
        r"weekend)\b"
    ),
    school_more=(
        r"\bwaar (?:zit|ga|studeer) (?:je|jij|ge)(?: {g1}| )(?:op school|naar school|school|op de middelbare|aan de "
        r"uni)\b|\b(?:op|naar) welke (?:school|klas|middelbare|uni) (?:zit|ga|gaat|zitte)\b"
    ),
    contact_swap=(
        r"\b(?:stuur|geef|pm|dm)(?: {g1}| )(?:me|mij|mn)(?: {g1}| )(?:een |n |ff een |even een )?(?:dm|appje|pm|"
        r"berichtje|bericht|snap|mail|mailtje|verzoek)(?: {g1}| )(?:op|via|in) (?:<app>|insta|de app)\b|\b(?:bij|op) "
        r"(?:de |den )?<app>(?: {g1}| )(?:vinden|vinde|zoeken|te vinden)\b|\b(?:vinden|vinde|zoeken)(?: {g2}| )op "
        r"(?:de |den )?<app>\b|<start>(?:{g1})<app> of <app><end>|\b(?:is|of)(?: {g1}| )<app>(?: {g1}| )ook (?:goe|"
        r"goed|best|ok|prima)\b"
    ),
    meet_plain=(
        r"<start>(?:kom je|komde|wil je|kom) (?:{g1})(?:langs|langskomen|bij mij|mijn kant op)<end>|<start>(?:zien we|"
        r"zie ik|zien wij) (?:elkaar|je|mekaar) (?:{g1})(?:zaterdag|zondag|vrijdag|in het echt|irl|in de stad|een "
        r"keer|ergens)<end>|\b(?:kan|kun|kunnen|mag) (?:ik|we) (?:je|u|jou|elkaar) (?:{g1})(?:ergens anders|elders|"
        r"prive|buiten)(?: {g1}| )(?:spreken|praten|schrijven|bereiken|vinden|appen)\b|<start>(?:voeg|add) (?:me|mij|"
        r"mn) (?:maar |ff |even |gewoon )*toe<end>"
    ),
)
