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
    offer=(
        r"\b(?:ich|i|soll ich|kann ich|darf ich) ?(?:geb|gebe|schick|schicke|lass|schreib|schreibe|kann|konnte)?(?: "
        r"{g2}| )(?:dir|euch|ihnen)(?: {g2}| )(?:meine?n?|mei) <num>\b|\b(?:hier (?:ist )?meine?|das ist meine?|"
        r"notier dir meine?|schreib dir meine?|speicher dir meine?|nimm meine?) <num>\b|\b(?:schreib|schreibt|"
        r"schreibts|schick|meld|melde|add|adde|such|sucht|folg|kontaktier|ruf|text|texte|dm|addet|fug|fuge|findest|"
        r"findet|find|schreibn se|schreiben sie) (?:mi|mir|mich|dich|bei mir|mir mal|mich mal|einfach|ma) "
        r"(?:{g3})(?:auf|uber|bei|per|in|unter|als|uff|via) (?:meinem |mein )?(?:<app>|mail|e-?mail|handy|privat)\b|"
        r"\b(?:dann |da )?(?:schreib|meld)(?:e)? ich (?:dir|mich bei dir|mich) (?:{g1})(?:auf|uber|bei|per) "
        r"(?:<app>)\b|\b(?:meine|hab meine|habe meine) <num> (?:steht|findest|ist|lautet|fur dich)\b"
    ),
    contact_loose=(
        r"\b(?:gib|gibst|geben|gabst|gebn|gibt|schick|schickst|sag|verrat|verratst|kann|darf|durfte|konnte|konnt|"
        r"krieg|kriegt|bekomm|bekomme|hatte|hat|will|mag|mochte|wurden|wurdest|wie ist|wie lautet|was ist|wie heisst|"
        r"brauch|brauche|hast|her mit|und|tausch|tauschen)(?: {g3}| )(?:deine?n?|dei|ihre?n?|eure?) (?:{g1})<num>(?: "
        r"(?:haben|bekommen|kriegen|geben|sagen|schicken|verraten|wissen|erfahren|fur|ham|hom|von dir)\b|<end>)|"
        r"\b(?:gib|gibst|schick|schickst|sag|her mit|ruck|verrat)(?: {g2}| )(?:mal |ma |bitte )?(?:deine?n?|dei|de) "
        r"(?:{g1})<num>\b|<start>(?:gib|gibst|gim|gibma|sag|schick) (?:mir |mal |ma |bitte )*(?:nummer|nr|insta|snap|"
        r"handynummer|adresse|mail|whatsapp|numma)\b|\b(?:hast|haste|hastu|hasch|host|benutzt|nutzt|habt ihr|haben "
        r"sie|hat wer|hat jemand|bist|biste|bisch) (?:du |sie |denn |eigentlich |auch |schon |ne |n |a |einen |ein |"
        r"auf |bei |zufallig |noch ){0,3}(?:<app>|watsapp|snap|handynummer|nummer|e-?mail|mailadresse)(?: (?:oder|od|"
        r"u|und) [a-z]+)?(?: fur mich)?<end>|\b(?:hast|haste|hasch|host) (?:du )?(?:ne |eine |a )(?:handynummer|"
        r"nummer|mail ?adresse|e-?mail)(?: fur mich)?\b|<start>(?:und )?deine? <num><end>|\bwie (?:kann|konnte|kunnt|"
        r"find|finde|erreich|erreiche)(?: {g2}| )(?:dich|sie|di) (?:{g3})(?:<app>|erreichen|wiederfinden|telefonisch|"
        r"privat|finden|erreichn)<end>|\b(?:sie|dich)(?: {g3}| )(?:telefonisch|per telefon|privat|per mail|"
        r"ausserhalb)(?: {g1}| )(?:zu erreichen|erreichen|kontaktieren|sprechen|schreiben)\b"
    ),
    heard_go=(
        r"\b(?:lass|lasst|lass ma|lass uns|komm|kimm|gemma|wolln wa|wollen wir|konnen wir|konnten wir|sollen wir|"
        r"gehen wir|gehn wir|lieber|besser|schreib|schreiben wir|weiter|reden wir|kannst du|kommst du|bock|"
        r"wechseln)(?: {g3}| )(?:auf|uber|zu|nach|per|bei|in|uff|aufn|aufs|ruber zu) (?:<app>|dc|wa|mail|watsapp)\b|"
        r"<start>(?:lass|lieber|besser|oder|dann|komm) (?:mal |ma |doch |auf |zu )*(?:<heard>|{known})\b|\b(?:konnten|"
        r"konnen|wollen|sollen|wurden|lass|lieber)(?: {g3}| )(?:woanders|wo anders|anderswo|privat|draussen|"
        r"ausserhalb|auf einem anderen weg|aufm handy|am handy|druben)(?: {g2}| )(?:weiter\w*|schreib\w*|schreim|"
        r"red\w*|quatsch\w*|chatt\w*|unterhalten|sprechen|texten)\b|\b(?:lad|lade|hol|installier|installiere) dir "
        r"(?:mal |doch |ma |einfach |kurz )*(?:<app>|signal|threema)\b|\b(?:schreib|meld|antwort)\w*(?: {g3}| "
        r")(?:druben|auf der anderen|auf dem anderen|uff de andern|aufm andern|auf der andern|im andern)(?:(?: {g1}| "
        r")(?:weiter|app|seite|chat))?<end>"
    ),
    call_me=(
        r"\b(?:kann|darf|konnte|durfte|soll|mochte|wurde|will|kannst|magst|konntest|kunnt)(?: {g1}| )(?:ich|du|wir|"
        r"sie)(?: {g3}| )(?:anrufen|anruf|telefonieren|deine stimme horen|durchklingeln|callen|durchrufen|facetimen|"
        r"skypen)\b|\btelefonier\w*(?: {g3}| )(?:einfacher|besser|schoner|lieber|mit dir|lust|morgen|heute)\b|"
        r"\b(?:lust|bock|zeit) (?:{g1})(?:zu |auf )?(?:telefonieren|telen|call|nen call|einen anruf|videocall|zu "
        r"telen)\b|\b(?:ruf|ruaf|klingel)(?: {g2}| )(?:an|durch|oh)<end>|\b(?:mit dir|wir beide|hab mit [\w]+)(?: "
        r"{g2}| )telefoniert\b"
    ),
    meet_soon=(
        r"\b(?:lust|bock|zeit|interesse)(?: {g3}| )(?:dich|mich|uns|sich|auf|zu)(?: {g2}| )(?:zu )?(?:treffen|sehen|"
        r"kennenlernen|nen kaffee|einen kaffee|ein treffen|spazieren|a treffen|kaffee)\b|\b(?:wolln|wollen|solln|"
        r"sollen|konnen|konnten|konntn|lass|lasst|lass ma|wolle|wella|kenna|gemma|mochtest|magst|willst|wurdest|"
        r"wurden)(?: {g2}| )(?:wa|wir|ma|mia|mer|uns|du|sie)(?: {g3}| )(?:treffn?|treffen|verabreden|sehen|"
        r"kennenlernen|kennen lernen|in echt|kaffee|spazieren|begegnen)\b|\b(?:ich|i)(?: {g1}| )(?:konnte|kann|wurd|"
        r"wurde|komm|komme|will|mochte|fahr|fahre|kunnt|hol|hole|besuch|besuche)(?: {g1}| )(?:dich|di|zu dir|bei dir|"
        r"dich mal|zu euch|zu ihnen|sie)(?: {g3}| )(?:besuchen|abholen|vorbei|vorbeikommen|kommen|rumkommen|sehen|"
        r"treffen|fahren|ab|hin)\b|\b(?:komm|kommt|kumm|kim|komm doch|kommst)(?: {g2}| )(?:zu mir|bei mir|her zu mir|"
        r"vorbei zu mir|zu uns)(?:(?: {g1}| )(?:vorbei|heim|rum|rein|nach hause|her|aufn kaffee|auf einen|"
        r"vabei))?<end>|\b(?:treffen|treffn|sehen|sehn|verabreden) (?:wir |ma |uns |wa |mal )*(?:uns )?(?:am |im |in |"
        r"in echt|mal |morgen |samstag|sonntag|freitag|heute abend|um )(?:[a-z]+ )?(?:in echt|oder|bahnhof|park|stadt|"
        r"see|irl|personlich|\d)|\bkaffee (?:samstag|sonntag|morgen|zusammen|mit mir|in echt|mal)\b|\b(?:wohn|wohne|"
        r"komm|bin)(?: {g2}| )(?:auch )?(?:in|aus) (?:deiner|der gleichen|der selben|derselben) (?:stadt|gegend|ecke|"
        r"nahe)\b|\b(?:ich hol|hol ich|i hol)(?: {g1}| )dich(?: {g3}| )(?:ab|am|vom|beim)\b|\b(?:in|im) (?:echt|"
        r"echten leben|real life|rl) (?:treffen|sehen|kennenlernen|mal sehen)\b"
    ),
    place=(
        r"<start>(?:treffen |treff |dann |morgen |heute |samstag |sonntag |freitag |uns |am |wir uns |bis |sehen uns "
        r")*(?:um|so gegen|gegen) \d{1,2}(?:[:.]\d\d)?(?: uhr)? (?:am|beim|im|an der|vorm|vor der|vor dem|in der) "
        r"(?:bahnhof|hbf|park|mcdonalds?|mcces|kino|see|marktplatz|einkaufszentrum|brunnen|bushaltestelle|haltestelle|"
        r"cafe|rathaus|kirche|spielplatz|stadt|u-?bahn|zob|dom|eingang)\b|\b(?:treffen|treffpunkt|treff|warte|wart|"
        r"bin|steh|stehe)(?: {g3}| )(?:am|beim|vorm|vor der|vor dem|an der) (?:bahnhof|hbf|park|mcdonalds?|kino|"
        r"marktplatz|einkaufszentrum|brunnen|bushaltestelle|haltestelle|zob|dom|eingang|rathaus|kirche|gleis)(?: {g2}|"
        r" )(?:um \d|auf dich|ok|samstag|morgen|ja|trag|habe? an|mit)\b"
    ),
    own=(
        r"\b(?:wohn|wohne|leb|lebe|bin|komm|komme|klingel|klingle|sitz|meine adresse|adresse)(?: {g3}| "
        r")[a-z]+(?:strasse|str|weg|gasse|platz|allee|ring|damm|hof|ufer|steig)\.? (?:nr\.? ?|nummer |hausnummer "
        r")?\d{1,3}\b|\b(?:wohn|wohne|leb|lebe)(?: {g1}| )(?:in der|am|an der|im|auf der|auf dem|in)(?: {g3}| "
        r")(?:hausnummer|hausnr|stock rechts|stock links|nummer \d|nr\.? ?\d|haus neben|hinterm|gelbe haus|rote "
        r"haus)\b|\b(?:klingel|komm|da wohn|wohn|wohne|ich wohn|bei mir) ?[:,]? (?:{g2})[a-z]+(?:strasse|str|weg|"
        r"gasse|allee)\.? \d{1,3}[a-d]?\b|\b(?:wo|woher)(?: {g1}| )(?:wohnst|wohnen|kommst|kommen|wohnt|bist|biste|"
        r"wohnste|kommste)(?: (?:du|sie|ihr|denn|genau|her|eigentlich)){0,3} (?:genau|her genau|welcher stadt|welche "
        r"stadt|welche strasse|stadt)\b|\b(?:wo|in welcher (?:stadt|ecke|gegend|strasse)|aus welcher (?:stadt|ecke|"
        r"gegend)|welche stadt) (?:wohnst|wohnste|wohnt|lebst|biste|bist|kommst)(?: (?:du|denn|eigentlich|her))*(?: "
        r"genau)?<end>|\bschick(?:st|en)?(?: {g1}| )(?:mir |mal )?(?:deinen|den|dein) (?:standort|live standort)\b"
    ),
    mine=(
        r"\b(?:bin|geh|gehe|war|sitz|lern|studier|studiere|mach)(?: {g2}| )(?:in der \d+\w? |in die \d+\w? |\d+te "
        r")?(?:am|aufm|aufs|auf dem|auf der|auf das|auf die|an der|im|auf)(?: [a-z]+){0,2}[\s-](?:gymnasium|"
        r"realschule|gesamtschule|oberschule|hauptschule|gymi|gym|hak|htl|hlw|nms|berufsschule|uni)\b|\b(?:schaff|"
        r"arbeit|arbeite|jobbe|hackl)(?: {g1}| )(?:beim|bei der|im|bei|am) [a-z]+(?: {g3}| )(?:komm|kommst|schau|frag|"
        r"besuch|vorbei)\b|\b(?:auf|in|an|bei) (?:welche|welcher|welchem|welchn?)(?: {g1}| )(?:schule|klasse|"
        r"gymnasium|uni|firma|verein|schui|filiale|krankenhaus|station)(?: {g1}| )(?:gehst|bist|biste|gehste|"
        r"arbeitest|spielst|arbeiten|gehsch)\b"
    ),
    group=(
        r"\b(?:wir haben|haben|es gibt|gibts|gibt|hab|habe|haben wir|mach|machen|wir sind|hamma|hab hier)(?: {g1}| "
        r")(?:ne |eine |nen |einen |a |unsere |die )(?:{g1})(?:<app>[\s-]?)?(?:gruppe|grp|gruppn|server|kanal|channel|"
        r"runde)(?: {g3}| )(?:<app>|soll ich|willst|magst|komm|reinholen|rein|dabei|beitreten|dich|pn|hinzufug\w*|"
        r"adden|ausserhalb)\b|\b(?:ich|i|soll ich|kann ich|wir)(?:(?: {g1}| )(?:add|adde|fug|fuge|nehm|hol|lad|lade|"
        r"einladen|pack))?(?: {g1}| )(?:dich|di|euch)(?: {g3}| )(?:gruppe|telegramm?gruppe|whatsappgruppe|server|"
        r"discord|gruppn)\b|\b(?:komm|kommst|kommt|join)(?: {g2}| )(?:in|auf) (?:unsere|unsern|unseren|meinen|meine|"
        r"die) (?:gruppe|server|discord\w*|whatsapp\w*|telegram\w*)\b"
    ),
    persona_old=(
        r"\b(?:bin|ich bins|ich bin|bins|bin ubrigens)(?: {g1}| )(?:auch )?(?:der|die|das)(?: {g1}| )(?:von gestern|"
        r"von vorhin|von neulich|mit dem nick|aus dem anderen|vom letzten|von letztens|aus dem raum)\b|\b(?:bin "
        r"ubrigens auch|bin auch|bin nochmal|bin jetzt|war vorher|war fruher|hiess vorher|hiess fruher|hiess hier|bin "
        r"wieder da als) (?:die |der )?[a-z]+(?:[_.\d]|(?: {g2}| )(?:aus dem|vom|im anderen|im forum|bei den))|"
        r"\b(?:hab|habe|mit|unter)(?: {g1}| )(?:jetzt )?(?:nen |einen |neuen |anderen |nem |einem )+(?:namen|nick|"
        r"account|acc)\b|\b(?:wurde gebannt|bin gebannt|wurd gebannt|gesperrt)(?: {g3}| )(?:neuer|neuen|bin|ich bins|"
        r"account|namen)\b|\b(?:mein|unter meinem) (?:zweitaccount|zweitnick|zweiter account|zweiter nick|anderer "
        r"name)\b"
    ),
    money_lend=(
        r"\b(?:kannst|konntest|konnen|konnten|magst|kann|konnt|wurdest|hast)(?: {g1}| )(?:du|sie|wer|jemand|mir|"
        r"ma)(?: {g3}| )(?:uberweisen|leihen|borgen|schicken|auslegen|paypal\w*|spenden|zahlen|vorstrecken)\b|"
        r"\b(?:schick|schicke|uberweis|uberweise|zahl|zahle|geb|gebe|leih|leihe|schenk|schenke)(?: {g1}| )(?:ich "
        r")?(?:dir|ihnen)(?: {g3}| )(?:\d+|euro|geld|was fur|gutschein\w*|guthaben|kohle|paysafe\w*)\b|\b(?:sag|gib|"
        r"gibst|schick|schreib|brauch|brauche|wie ist)(?: {g2}| )(?:deine?|die|ihre?|dei) (?:iban|kontonummer|paypal|"
        r"kontodaten|bankdaten|paypal mail)\b"
    ),
    asl=(
        r"\b(?:wie alt|alter|w oder m|m oder w|m/w|w/m|mannlich oder weiblich|junge oder madchen)(?: {g3}| )(?:wo "
        r"kommst|woher|m oder w|w oder m|wo wohnst|aus welcher|stadt|bild|foto)\b|<start>(?:m oder w|w oder m|m/w|"
        r"bist du (?:m|w) oder (?:m|w)|wie alt,? m oder w)<end>"
    ),
    tie_told=(
        r"\b(?:hab|habe|hatte|hast|haste)(?: {g1}| )(?:dir|mir|du)(?: {g3}| )(?:auf|uber|per|bei|am|im|in) "
        r"(?:{g1})(?:<app>|telefon|handy|anruf|andern|anderen|privat|gruppe|call)(?: {g1}| )(?:geschrieben|gesagt|"
        r"geschickt|geantwortet|erzahlt|gesendet|geaddet|angerufen)\b|\bwie (?:ich )?(?:{g1})(?:gestern|vorhin|"
        r"neulich|schon|letztens|heute nacht)(?: {g1}| )(?:am telefon|am handy|auf <app>|im call|im anruf|per <app>|"
        r"bei unserem treffen)\b|\b(?:hast|haste|hasch|host)(?: {g1}| )(?:meine?|mei)(?: {g1}| )(?:nachricht|anfrage|"
        r"msg|snap|dm|sprachnachricht|mail)(?: {g1}| )(?:auf|bei|druben|bekommen|gesehen|gesehn|angenommen|da "
        r"druben)(?: {g1}| )(?:<app>|druben|auf|bei|die druben|also|die)|\b(?:mit dir|wir|mit \w+\d+)(?: {g3}| "
        r")(?:telefoniert|gecallt|getroffen haben|getroffen hatten)<end>|\b(?:als|seit|nachdem) wir (?:uns "
        r")?(?:{g1})(?:getroffen|telefoniert|gesehen|gecallt) (?:haben|hatten)\b"
    ),
    profile_read=(
        r"\b(?:lies|schau|guck|kuck|les|klick|geh|schaug|luag)(?: {g2}| )(?:was |das |auf |unter |in |im "
        r")+(?:{g1})(?:meinem|meinen|mein|meiner|meine) (?:{g1})(?:namen|profil|bild|bio|steckbrief|status|text|"
        r"beschreibung|avatar|nick)\b|\bunter meinem (?:namen|bild|nick|profil|avatar|profilbild)(?: {g1}| )(?:steht|"
        r"steht was|findest|ist|stehts|stets)\b|\b(?:heiss|heisse|bin|nenn|find|findest|hab|habe)(?: {g3}| "
        r")(?:genauso|genau so|gleich|so|uberall|auch so|denselben namen|den gleichen namen|selben)(?: {g1}| )(?:wie "
        r"hier|so|auf <app>|uberall|gleich|auf insta)\b|\b(?:auf|bei|in) <app>(?: {g1}| )(?:heiss|heisse|bin)(?: {g1}|"
        r" )(?:ich)(?: {g1}| )(?:genauso|genau so|gleich|auch|so wie|wie hier)\b"
    ),
    meet_door=(
        r"\b(?:steh|stehe|bin|sitz|wart|warte)(?: {g1}| )(?:vor|bei|unten vor|unten bei|gleich bei|schon vor) "
        r"(?:deiner|dir|deinem)(?: {g1}| )(?:tur|haus|wohnung|schule|unten|zuhause|strasse|arbeit|der tur|vor der)\b|"
        r"\b(?:kaffee|kaffe|eis|bier|spaziergang|tee|kino|doner)(?: {g1}| )(?:mit mir|zu zweit|wir zwei|zusammen|"
        r"gemeinsam)\b"
    ),
    call_short=(
        r"\b(?:quatschen|reden|schnacken|plaudern|labern|sprechen|ratschen)(?: {g1}| )(?:am handy|am telefon|per "
        r"telefon|telefonisch|im call|ubers telefon|uber handy|aufm handy|per video)\b|\b(?:am handy|am telefon|per "
        r"telefon|telefonisch|im call|ubers telefon|aufm handy|per video)(?: {g1}| )(?:quatschen|reden|schnacken|"
        r"plaudern|labern|weiterreden|ratschen)\b"
    ),
    school_more=(
        r"<start>(?:sag mal |sag ma |und |wo |auf )*(?:welche schule|welcher schule|welches gymi|welche klasse und "
        r"schule)<end>"
    ),
    contact_swap=(
        r"\b(?:tauschen|austauschen|tausch|tausche|getauscht)(?: {g2}| )(?:handynummern|nummern|nummer|kontakte|insta|"
        r"mails|adressen|<app>)\b|\b(?:handynummern|nummern|kontakte|instas|mailadressen|adressen|kontaktdaten)(?: "
        r"{g1}| )(?:tauschen|austauschen|ausgetauscht)\b|<start>(?:{g1})<app> (?:oder|od|oda) <app><end>|"
        r"<start>(?:hast |haste |host |hosch )(?:du )?(?:{g1})(?:<app>|watsapp) (?:oder|od|oda|und) [a-z]+<end>"
    ),
    call_plain=(
        r"\b(?:wollen|wolln|sollen|konnen|magst|willst|hast lust|lust|bock) (?:wir |wa |du |zu |ma |mal |auf |uns "
        r"){0,3}(?:telen|telnen|callen|zu telen|nen call|einen call|voicen|ne voice)\b"
    ),
)
