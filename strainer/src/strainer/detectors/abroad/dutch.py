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
)
