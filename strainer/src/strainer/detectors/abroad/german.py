"""German: being reached, meeting, places, profiles, other names."""

from strainer.detectors.abroad.making import rules_of

RULES = rules_of(
    "de",
    reach=(
        r"\b(?:wie|wo|womit|woruber)(?: {g1}| )(?:kann|konnte|konnen|koennen|soll|erreich|find)e?(?: {g3}| )(?:dich|"
        r"dir|uns|euch)(?: {g3}| )(?:erreichen|kontaktieren|wiederfinden|anschreiben|treffen)\b|\bwie (?:erreiche?|"
        r"finde?) ich dich(?: {g2}| )(?:sonst|noch|woanders|ausserhalb|wieder|spater|danach)\b|\b(?:dich|dir)(?: {g2}|"
        r" )(?:anders|woanders|anderswo|ausserhalb|sonst wo|sonst irgendwo)(?: {g2}| )(?:erreichen|schreiben|"
        r"kontaktieren|finden|anschreiben)\b|\b(?:in kontakt|im kontakt) (?:bleiben|bleibt) (?:wir|irgendwie)\b|"
        r"\b(?:wollen wir|konnen wir|koennen wir|lass uns|mit dir)(?: {g3}| )(?:in|im) kontakt bleiben\b|\b(?:bist|"
        r"schreibst|chattest) du(?: {g1}| )(?:noch |auch )?(?:woanders|irgendwo anders|anderswo|sonst irgendwo)\b"
    ),
    contact=(
        r"\b(?:gib|gibst|schick|schickst|sag|verrat|verratst|lass|hinterlass|hinterlasst|kann ich|krieg ich|bekomm "
        r"ich|kriege ich|darf ich|bekomme ich|hatte gern\w*|mag ich|will|brauch|brauche)(?: {g3}| )(?:deine?n?|ne|"
        r"eine?n?|dein) (?:{g1})(?:handynr|handynummer|telefonnummer|nummer von dir|nr|tel|telenummer|emailadresse|"
        r"mailadresse|nick|nickname|benutzername\w*|account|profilnamen?|insta ?namen?|<app>)\b|\b(?:gib|schick|lass|"
        r"hinterlass|gibst|lasst)(?: {g2}| )(?:mir )?(?:mal |bitte )?(?:einen|nen|deinen|irgendeinen) kontakt\b|\bwie "
        r"heisst du (?:denn |eigentlich |so )?(?:auf|bei|in) <app>\b|\bwie find(?:e|et)? (?:ich|man) dich (?:denn "
        r")?(?:auf|bei|in) <app>\b|\b(?:tauschen wir|wollen wir|konnen wir|lass)(?: {g2}| )(?:nummern|handynummern|"
        r"nummern) ?(?:aus)?tauschen\b|\bnummern aus\b"
    ),
    away=(
        r"\b(?:lass|lasst|wollen|konnen|koennen|sollen|schreiben|schreib|reden|wechseln|gehen|treffen|lieber|weiter|"
        r"schreibst)(?: {g3}| )(?:woanders|anderswo|ausserhalb (?:von hier|der app|des chats|hiervon)|auf der anderen "
        r"(?:app|seite)|auf dem anderen|druben|im anderen chat|auf einer anderen (?:app|seite|plattform)|per "
        r"privat\w*|nicht (?:hier )?auf dieser)(?: {g2}| )?(?:schreib\w*|red\w*|weiter\w*|quatsch\w*|chatt\w*|hin|\W|"
        r"$)|\b(?:bis gleich|bis nachher|bis spater|ich warte|wir sehen uns|schreib dir|melde mich) (?:druben|auf der "
        r"anderen|auf dem anderen|im anderen|wo du weisst|am ublichen ort)\b"
    ),
    heard=(
        r"\b(?:schreib|add|adde|fug|fuge|such|sucht|komm|kommt|folg|ruf|lass|hast|nutzt|findest|find|schreiben|reden|"
        r"wechseln|gehen|bin|meld|melde)(?: {g3}| )(?:auf|uber|ueber|bei|per|zu|in|du) <heard>\b|\b(?:kannst|konntest|"
        r"willst)(?: {g3}| )(?:auf|uber|bei|per) <app> (?:schreiben|adden|anschreiben|folgen|finden|suchen|melden)\b"
    ),
    call=(
        r"\b(?:ich )?(?:ruf|rufe|kling|klingel|klingle) (?:ich )?(?:dich|dir|bei dir)(?: {g3}| )(?:an|durch)\b|"
        r"\b(?:ruf|rufst|klingel|klingelst) (?:du )?(?:mich|bei mir|mal)(?: {g3}| )(?:an|durch|mich)\b|\b(?:wollen|"
        r"konnen|koennen|lass|sollen|magst|willst)(?: {g3}| )(?:telefonieren|videochatten|callen|skypen|facetimen)\b|"
        r"\b(?:dich|uns) (?:heute |morgen |spater |nachher |heute abend )(?:anrufen|anruf)\b"
    ),
    meet=(
        r"\b(?:wollen|konnen|koennen|sollen|lass|lasst|wann|wo|magst|willst|hast|hatte|wurde|mochte)(?: {g3}| )(?:uns|"
        r"dich|mich|wir|du|mit dir|mal)(?: {g3}| )(?:treffen|treffe|verabreden|personlich sehen|kennenlernen|in echt "
        r"sehen|im echten leben|spazieren gehen|kaffee trinken|nen kaffee|einen kaffee|eis essen)\b|\b(?:treffen wir "
        r"uns|wir treffen uns|triff mich|treff mich)(?: {g2}| )(?:am|im|in|bei|vor|an|um|in echt|personlich|morgen|"
        r"samstag|sonntag)\b|\b(?:komm|kommst|komme)(?: {g2}| )(?:zu mir|zu dir|bei mir|bei dir)(?: {g1}| )(?:nach "
        r"hause|vorbei|rum|heim)\b|\b(?:hol|hole) dich(?: {g2}| )ab\b"
    ),
    live=(
        r"\b(?:wo|in welche[rmn] (?:stadt|strasse|ort|viertel|gegend|dorf|stadtteil)|woher genau|wo genau)(?: {g1}| "
        r")(?:wohnst|wohnt ihr) ?(?:du)?\b|\bwo (?:kommst du )?genau (?:her|wohnst)\b|\bich wohne?(?: {g1}| )(?:in "
        r"der|am|an der|im|auf der) [a-z]+(?:strasse|str|weg|gasse|platz|allee|ring|damm)\b(?:\.? ?\d)?|\b(?:gib|"
        r"schick|sag)(?: {g2}| )deine (?:adresse|anschrift)\b"
    ),
    school=(
        r"\b(?:auf|in|an) welche[rs]? (?:schule|gymi|gym|gymnasium|realschule|gesamtschule|hauptschule|uni|klasse|"
        r"berufsschule|hochschule)(?: {g1}| )(?:gehst|bist|gehs|besuchst|warst)\b|\bwelche schule (?:gehst|besuchst|"
        r"bist)\b|\bich (?:gehe?|bin|geh)(?: {g1}| )(?:auf|an|in) (?:das|die|der|aufs|ans|s) [a-z-]+[\s-](?:gymnasium|"
        r"realschule|gesamtschule|schule|grundschule|oberschule)\b"
    ),
    profile=(
        r"\b(?:schau|guck|kuck|lies|klick|sieh|steht|stehts|geh|schaut|guckt|stell)(?: {g3}| )(?:auf|in|bei|an) "
        r"(?:mein|meinem|meiner|meine|meinen) (?:profil|bio|steckbrief|profilbild|beschreibung|status|benutzernamen?|"
        r"nick)\b|\bhab(?:e)?(?: {g2}| )(?:in|ins) (?:mein|meinem|meiner|meine) (?:profil|bio|steckbrief|"
        r"beschreibung)\b"
    ),
    tie=(
        r"\b(?:wir|du und ich|du|er und ich) (?:schreiben|reden|chatten|telefonieren|kennen uns|schreibst|texten)(?: "
        r"{g3}| )(?:woanders|anderswo|ausserhalb|auf der anderen|aus der schule|von der schule|aus der uni|(?:auf|"
        r"uber|in|bei) <app>|im echten leben|in echt)\b|\b(?:ich kenn|kenne|kenn) dich (?:aus|von) (?:der|meiner|"
        r"unserer) (?:schule|klasse|uni|arbeit|stadt)\b|\b(?:wir haben|haben wir|gibt es|gibts|es gibt)(?: {g2}| "
        r")(?:<app>[\s-]?gruppe|gruppe (?:auf|bei|in) <app>)\b"
    ),
    money=(
        r"\b(?:kannst|konntest|kann|konnte|schick|schickst|uberweis|uberweist|leih|leihst|leihen|spende)(?: {g1}| "
        r")(?:du |jemand |mir )(?:{g3})(?:euro|geld|kohle|paypal|paypalen|paar euro|\d+ ?\$)\b|\b(?:schick|uberweis|"
        r"schicke|uberweise|leihe) (?:ich )?dir(?: {g3}| )(?:euro|geld|kohle|\$)|\b(?:per|uber|auf|mein|dein) "
        r"(?:paypal|iban|wero)\b(?: {g2}| )?(?:schick\w*|uberweis\w*|ist|:|senden)"
    ),
    persona=(
        r"\b(?:mein|meinem|meinen) (?:anderer|zweiter|alter|anderes|zweites|altes|anderen|zweiten) (?:account|profil|"
        r"acc|nick|name hier|konto)(?: hier)? (?:ist|heisst|war|bin|heiss)\b|\bich bin(?:s| es)?(?: {g1}| )(?:der|"
        r"die) (?:von gestern|vom letzten mal|mit dem du|von neulich|aus dem forum)\b|\bich heiss?e? hier (?:auch|"
        r"sonst|noch)\b|\b(?:hab|habe) (?:meinen|mein) (?:namen|nick|account) (?:geandert|gewechselt)\b"
    ),
)
