"""Tagalog: being reached, meeting, places, profiles, other names."""

from strainer.detectors.abroad.making import rules_of

RULES = rules_of(
    "tl",
    reach=(
        r"\b(?:paano|pano|pnu)(?: {g2}| )(?:kita|kayo|ka)(?: {g2}| )(?:makakausap|makontak|ma-?contact|makokontak|"
        r"mahahanap|mahanap|ma-?reach|mako-?contact|makikita|mame-?message|matatawagan|makachat|makausap)\b|\b(?:may|"
        r"meron)(?: {g1}| )(?:iba|ibang)(?: {g1}| )(?:paraan|way|app|account|social|site|apps|accounts)\b|\b(?:keep "
        r"in touch|magkausap|mag-?usap|magchat|makausap|mag-?chat)(?: {g2}| )(?:sa labas|sa iba|labas ng|pagkatapos "
        r"nito|kahit wala na)\b|\bbukod (?:dito|rito|sa site na ito)\b"
    ),
    contact=(
        r"\b(?:mahingi|makahingi|pahingi|penge|hingi|bigay|ibigay|bigyan|pakibigay|iwan|iwanan|mag-?iwan|hingin|"
        r"makuha|pasend)(?: {g3}| )(?:number|numero|num|cp|cp number|cp no|contact|contact number|username|user|email|"
        r"ig|fb|acc|account|insta|snap|tele|viber|<app>)(?: name| number)?(?: mo| nyo| niyo| ng sayo| ba)?\b|\b(?:ano|"
        r"anong)(?: {g1}| )(?:pangalan|name|user|username|account|acc|acct)(?: {g1}| )(?:mo|nyo|niyo)(?: {g1}| )(?:sa|"
        r"dun sa|doon sa) (?:fb|ig|insta|<app>|mess|tiktok)\b"
    ),
    away=(
        r"\b(?:dun|doon|don|roon)(?: {g1}| )(?:na lang|nalang|n lang|tayo|mo|ko|ka|sa isa|sa kabila)(?: {g2}| "
        r")?(?:tayo|mag-?usap|magchat|mag-?chat|usap|mamaya|chat|sa isa|sa kabila|message|ko sasabihin)\b|\b(?:usap|"
        r"chat|mag-?usap|magusap|mag-?chat|magchat|lipat|lumipat|kwentuhan|tuloy|ituloy)(?: {g2}| )(?:sa iba|sa ibang|"
        r"sa kabila|dun sa|doon sa|sa labas|sa private|sa pm|sa dm)\b|\b(?:wag|huwag)(?: {g2}| )(?:dito|rito)\b|"
        r"\b(?:pm|dm) (?:mo ko|mo ako|kita|na lang|nalang|tayo|moko)\b"
    ),
    heard=(
        r"\b(?:add|chat|message|text|tawagan|follow|i-?add|hanapin|usap|msg|pm|search|hanap|mag-?usap|lipat|chatmate|"
        r"chat tayo|usap tayo|friend|i-?follow|i-?chat|i-?message)(?: {g3}| )(?:sa|via) (?:<app>|fb|mess|mesenger|"
        r"messenger|ig|tele|viber|telegram|peysbuk|feysbuk)\b|\b(?:may|meron)(?: {g1}| )(?:fb|ig|<heard>)(?: {g1}| "
        r")?(?:ka|kayo|ba|po)\b|\b(?:text|itext|i-?text|txt) (?:mo ko|mo ako|moko|kita|na lang|nalang)\b"
    ),
    call=(
        r"\b(?:tawagan|tatawagan|tatawag|tawag|tumawag|matawagan|vc|video ?call|call)(?: {g1}| )(?:kita|mo ko|mo ako|"
        r"moko|tayo|ako sayo|ako sa iyo|ka sakin|ka sa akin|na lang|nalang)\b|\b(?:pwede|puwede)(?: {g2}| )(?:tumawag|"
        r"makitawag|tawagan|call|mag-?call|mag-?vc)\b"
    ),
    meet=(
        r"\b(?:kita|magkita|mag-?meet|meet|kita-?kita|makipagkita|magkikita|gala|labas|eb|meet ?up|magkape|kape)(?: "
        r"{g1}| )(?:tayo|kami|na tayo)(?: {g2}| )?(?:sa (?:sm|mall|park|plaza|jollibee|mcdo|kanto|personal|sabado|"
        r"linggo|school|labas|starbucks|terminal|station|bahay)|bukas|mamaya|minsan|sa personal|irl|\?|$|this)|"
        r"\b(?:gusto|pwede|puwede|sana|kelan|kailan)(?: {g3}| )(?:makita ka|makipagkita|magkita|kitang makita|kita "
        r"makita|ma-?meet|mameet|mag-?meet|makilala ka sa personal)\b|\b(?:punta|pupunta|dalaw|sunduin|susunduin|"
        r"pupuntahan)(?: {g1}| )(?:ako|ka|kita)(?: {g1}| )?(?:sa inyo|sa bahay|dyan|diyan|jan|sa amin|samin)?\b"
    ),
    live=(
        r"\b(?:saan|san|sang|saang)(?: {g2}| )(?:nakatira|nakatera|bahay|nkatira|tumitira|barangay|brgy|street|kalye|"
        r"lugar)(?: {g1}| )?(?:ka|mo|kayo|nyo|niyo)?\b|\btaga ?(?:saan|san) (?:ka|kayo|po)(?: {g1}| )?(?:sa|banda|"
        r"exactly|mismo)\b|\b(?:nakatira|nkatira|bahay) (?:ako|namin|ko|kami)(?: {g1}| )(?:sa|ay sa) (?:barangay|brgy|"
        r"blk|block|purok|kalye|street|sitio|lot)\b|\b(?:ano|anong|send|bigay|pahingi)(?: {g1}| )(?:address|adres|"
        r"tirahan)(?: {g1}| )?(?:mo|nyo|niyo)\b"
    ),
    school=(
        r"\b(?:saan|san|anong|sang|saang)(?: {g2}| )(?:nag-?aaral|nagaaral|school|eskwela|eskwelahan|paaralan|section|"
        r"pumapasok|nagsschool|skul|university|college)(?: {g1}| )?(?:ka|mo|kayo|nyo|niyo|po)\b|\b(?:taga|nag-?aaral "
        r"ako|nag-?aaral po ako|estudyante ako|ako sa|ako po sa)(?: {g3}| )(?:national high|nhs|high school|"
        r"elementary|senior high|science high|integrated school)\b"
    ),
    profile=(
        r"\b(?:tingnan|tignan|check|basahin|icheck|i-?check|silipin|visit|nasa|nilagay|nandun|nandoon|andun|buksan|"
        r"tgnan|pindutin)(?: {g3}| )(?:profile|bio|pfp|dp|about|username)(?: {g1}| )?(?:ko|q)\b"
    ),
    tie=(
        r"\b(?:magkachat|magkausap|nag-?uusap|naguusap|nagchachat|nag-?chachat|magka-?chat|friends|magkakilala|"
        r"nagchachat)(?: {g1}| )(?:na )?(?:tayo|kami|naman tayo)(?: {g2}| )(?:sa|dun|doon|don)(?: {g1}| )(?:isa|iba|"
        r"kabila|fb|ig|labas|messenger|personal|school|sa isa|<app>)\b|\bkilala kita (?:sa|mula sa|galing) (?:school|"
        r"trabaho|personal|klase|barangay)\b|\b(?:may|meron)(?: {g1}| )(?:gc|group chat|group|server)(?: {g1}| "
        r")(?:kami|tayo|na|sa)(?: {g1}| )?(?:fb|messenger|discord|telegram|sa labas|mess|<app>)\b"
    ),
    money=(
        r"\b(?:pahiram|pautang|pahingi|padala|padalhan|penge|utang|pasend|isend|i-?send|magpadala|bigyan)(?: {g3}| "
        r")(?:pera|gcash|maya|load|pesos|piso|pamasahe|paymaya|php)\b|\b(?:gcash|paymaya|maya) (?:ko|mo|number|no|na "
        r"lang|nalang|num)\b|\b(?:pwede|puwede)(?: {g2}| )(?:makahiram|mangutang|humiram|manghiram|makautang)\b"
    ),
    persona=(
        r"\b(?:isa kong|isa ko pang|ibang|dati kong|luma kong) (?:account|acc|profile|name|pangalan|acct)(?: "
        r"ko)?(?: {g1}| )(?:dito|ay|is|si|yung)\b|\b(?:ako|ako to|ako ito|ako din|ako rin)(?: {g1}| )(?:yung|ung|"
        r"iyong|si)(?: {g1}| )(?:kagabi|kahapon|kausap mo|kachat mo)\b|\b(?:nagpalit|nag-?palit|pinalitan ko|"
        r"nagchange)(?: {g1}| )(?:name|account|acc|pangalan|username)\b"
    ),
    offer=(
        r"\b(?:bigay|bibigay|ibibigay|ibigay|send|isend|sesend|iwan|iiwan|iwanan|bigyan|pm|type|share)(?: {g2}| "
        r")(?:ko|q|kita|ko na|ko na lang|ko sayo|ko sau)(?: {g2}| )(?:number|num|no|fb|ig|cp|account|acc|username|"
        r"email|numero|link|insta|tele)(?: {g1}| )(?:ko|q|sayo|sa iyo|sau)\b|\b(?:eto|ito|heto|ayan|here|save mo|"
        r"isave mo|i-save mo|kunin mo|sulat mo)(?: {g1}| )(?:number|num|no|fb|ig|cp|account|acc|username|email|numero|"
        r"insta|gmail) (?:ko|q)\b|\b(?:add|pa-?add|i-?add|padd|search|i-?search|hanapin|follow|pa-?follow|i-?follow|"
        r"message|chat|i-?chat|msg|text|i-?text|dm|pm|txt)(?: {g1}| )(?:mo|nyo|niyo|nio|u|po|m|naman|mko|moko|mo ko|"
        r"mo ako|kita|ko)(?: {g2}| )(?:sa|s|sken|sakin|sa akin) (?:{g1})(?:<app>|fb|mess|messenger|ig|tele|viber|"
        r"telegram|insta|snap|tiktok|discord|gmail|dm|pm)\b|\b(?:pa-?add|paadd|pafollow|pa-?follow|pa-?accept|"
        r"padd)(?: {g1}| )(?:ako|nmn|naman|po|fb|ig|sa)\b|\b(?:text|itext|i-?text|txt|tawagan|chat|message|pm|dm|"
        r"msg)(?: {g1}| )(?:mo ko|mo ako|moko|mko|mo na lang ako|nyo ako|niyo ako|m ko)(?: (?:ha|mamaya|pag|kung|lang|"
        r"sa|dun|doon|bukas|anytime|kapag|pls|please)\b|<end>)"
    ),
    contact_loose=(
        r"\b(?:pahingi|penge|pengi|phingi|pahinge|hingi|hingin|mahingi|makahingi|makuha|bigay|ibigay|pabigay|"
        r"pakibigay|pwede|puwede|pede|pde|ano|anu|anong|send|pasend|share|pashare|drop|patingin)(?: {g3}| )<num>(?: "
        r"name| number| no)?(?: {g1}| )(?:mo|nyo|niyo|nio|m|ninyo|ba|nya sayo)\b|\b(?:pahingi|penge|pengi|phingi|"
        r"mahingi|pabigay|pasend|drop)(?: {g2}| )(?:number|num|no|fb|ig|cp|cp no|account|acc|username|email|numero|"
        r"insta|contact|mess|tele|viber|gmail|socials)<end>|\b(?:may|meron|mron|mayron|merong|gamit|gumagamit|nag|"
        r"nagme)(?: {g1}| )(?:<app>|fb|messenger|mess|mezenger|ig|tele|viber|insta|telegram|snap|dc|discord|tiktok|"
        r"socmed|twitter)(?: (?:ka|kb|k|ba|po|kayo|din|rin|b|kba|kaba|account|acc|mo|ikaw|na|o [a-z]+)\b)*<end>|"
        r"\b(?:paano|pano|pnu|saan|san)(?: {g2}| )(?:kita|ka|kayo|kta)(?: {g2}| )(?:mahahanap|makikita ulit|"
        r"makakausap|makakausap ulit|mako-?contact|macocontact|ma-?contact|mahanap|ma-?chat|mache-?chat|mame-?message|"
        r"ma-?add|hahanapin|i-?add|iadd)(?: {g1}| )(?:ulit|sa|kung|labas|pag|bukod|dito|<end>)|\b(?:ano|anu|anong)(?: "
        r"{g1}| )(?:fb|ig|account|acc|username|user|socmed|number|cp|name sa fb|ign)(?: {g1}| )(?:mo|nyo|niyo|m|name "
        r"mo|niya sayo)\b|<start>(?:fb|ig|number|num|cp|tele|insta|snap|socmed|acc) (?:name )?(?:mo|m|nyo|niyo)(?: "
        r"(?:ba|po|nga|ano|pls|naman|dali))*<end>"
    ),
    heard_go=(
        r"\b(?:dun|doon|don|lipat|lumipat|tuloy|ituloy|usap|chat|mag-?usap|mag-?chat|kita|kwentuhan|magkita|dito|mas "
        r"ok|mas maganda)(?: {g2}| )(?:tayo|na lang|nalang|natin|n lang|tau)(?: {g2}| )(?:sa|s) (?:<app>|fb|messenger|"
        r"mess|ig|tele|tg|viber|insta|telegram|discord|dc|snap|pm|dm|iba|kabila|ibang)\b|\b(?:usap|chat|lipat|"
        r"mag-?usap|magkita|kwentuhan|tuloy)(?: {g1}| )(?:tayo|natin|na lang|tau|na tayo)(?: {g1}| )(?:sa iba|sa "
        r"ibang|sa labas|sa kabila|sa private|privately|dun sa isa|doon sa isa|sa pm|sa dm)\b|\b(?:tara|lika|tra|"
        r"halika|g|sige)(?: {g2}| )(?:sa|s) (?:<app>|fb|messenger|mess|ig|tele|tg|discord|dc|dscrd|vc|call)\b"
    ),
    call_me=(
        r"\b(?:tawagan|tawag|tatawag|tatawagan|tumawag|matawagan|tawagin|call|vc|video call)(?: {g1}| )(?:kita|mo ko|"
        r"mo ako|moko|ako|ako sayo|tayo|ka|na lang|nalang|ko|q)(?: (?:ha|mamaya|bukas|sakin|sa akin|sayo|sa iyo|"
        r"ngayon|pag|gabi|later|po|ba|sau|pwede)\b|<end>)|\b(?:pwede|puwede|pede|pde|gusto)(?: {g2}| )(?:kita|kitang|"
        r"ba kitang|tayong|ka bang|mo)(?: {g1}| )(?:tawagan|matawagan|i-?call|makausap sa phone|makausap sa telepono|"
        r"vc|marinig ang boses)\b|\b(?:marinig|madinig|rinig)(?: {g2}| )(?:boses|voice) (?:mo|nyo)\b"
    ),
    meet_soon=(
        r"\b(?:kita|magkita|mag-?meet|meet|meetup|meet up|magkikita|gala|eb|kape|magkape|inom|lakwatsa|date|nood|"
        r"kain)(?: {g1}| )(?:tayo|tau|naman tayo|na tayo|ta)(?: {g2}| )(?:bukas|mamaya|sa sabado|sa linggo|sabado|"
        r"linggo|sa personal|irl|minsan|sa sm|sa mall|sa park|sa mrt|sa lrt|sa labas|this weekend|sa weekend|sa "
        r"biyernes|tara|pwede|sa plaza|sa luneta|sa jollibee|sa mcdo|g|in person|kahit saan)\b|\b(?:pwede|puwede|pede|"
        r"pde|gusto|sana|g ka|kelan|kailan|tara)(?: {g3}| )(?:magkita|mag-?meet|makita|makita kita|makita ka|meet up|"
        r"makilala|kitain|mameet|ma-?meet|magkape|gumala)(?: {g2}| )(?:tayo|kita|ka|sa personal|in person|irl|kayo)\b|"
        r"\b(?:kikitain|kitain|puntahan|pupuntahan|dadalawin|dalawin|susunduin|sunduin|dalawin|abangan|hihintayin|"
        r"hintayin)(?: {g1}| )(?:kita|mo ko|mo ako|ka|ako)(?: {g2}| )(?:sa|dyan|diyan|jan|inyo|bukas|mamaya|ha|dito "
        r"samin|samin)\b|\b(?:punta|pumunta|daan|dumaan|bisita|tuloy|dalaw|dlaw)(?: {g1}| )(?:ka|kayo|k|ako|kau)(?: "
        r"{g1}| )(?:sa amin|samin|dito samin|sa bahay|sa inyo|sainyo|sa bahay namin|dito sa amin|nmn|dyan sa inyo|sa "
        r"haus)\b|\b(?:malapit|lapit|magkalapit|parehas|pareho|taga dyan|taga jan)(?: {g2}| )(?:lang tayo|ata tayo|"
        r"tayo|tayong)(?: {g2}| )(?:kita|meet|ng lugar|ng brgy|ng bahay|ng city|ng school)\b"
    ),
    place=(
        r"<start>(?:bukas |mamaya |sabado |linggo |sa sabado |sa linggo |ok )?(?:ng |mga )?(?:\d{1,2}(?::\d\d)? "
        r"?(?:pm|am|ng hapon|ng umaga|ng gabi)?|alas [a-z]+)(?: {g1}| )(?:sa|s) (?:sm|mall|park|plaza|jollibee|jabee|"
        r"mcdo|kanto|starbucks|terminal|mrt|lrt|station|gate|luneta|7[\s-]?11|7 eleven|simbahan|ayala|robinsons|"
        r"palengke|court)\b|\b(?:hihintayin kita|hintayin kita|antayin kita|aantayin kita|andun ako|nandun ako|"
        r"abangan mo ako|kita tayo|kita kits|kita kita)(?: {g2}| )(?:sa|s) (?:{g1})(?:sm|mall|park|plaza|jollibee|"
        r"mcdo|kanto|starbucks|terminal|mrt|lrt|station|gate|luneta|simbahan|court|canteen|7[\s-]?11)\b"
    ),
    own=(
        r"\b(?:nakatira|nkatira|bahay|address|taga|tga|dito|d2|andito|padalhan|punta|puntahan|ako|kami)(?: {g3}| "
        r")(?:brgy|barangay|blk|block|purok|prk|sitio|phase|lot|subd|subdivision|village|villa|street|st|kalye|"
        r"zone)\.? ?(?:{g1})(?:\d+|san|sta|santa|santo|[a-z]{4,})(?: {g3}| )(?:lot|blk|phase|brgy|street|tabi|malapit|"
        r"dalaw|dlaw|punta|dito)|\b(?:blk|block|lot)\.? ?\d+,? (?:lot|blk|phase|ph)\.? ?\d+\b|\b(?:taga|tga) ?(?:saan|"
        r"san)(?: {g1}| )(?:ka|k|kayo|po kayo)(?: {g1}| )(?:eksakto|exact|exactly|mismo|banda|anong brgy|anong lugar|"
        r"sa|malapit|dyan)\b|\b(?:saan|san|sang|asan)(?: {g1}| )(?:ka|k|kayo|banda|ang|yung|po|bahay|kayo po)(?: {g1}|"
        r" )(?:nakatira|nkatira|nakatera|banda|bahay|bahay nyo|bahay mo|mismo|ngayon nakatira|lugar mo|umuuwi)\b|"
        r"\b(?:send|pasend|pa-?send|share|pahingi)(?: {g1}| )(?:loc|location|live location|address)(?: {g1}| )(?:mo|"
        r"nyo|naman)\b"
    ),
    mine=(
        r"\b(?:sa|taga|tga|from)(?: {g3}| )(?:national high school|nhs|high school|elementary school|senior high|"
        r"science high|integrated school|state university|university|college|academy)(?: {g1}| )(?:ako|din ako|ako "
        r"nag-?aaral|ako nagaaral|grade \d+|g\d+|kami|ikaw|po ako)\b|\b(?:anong|anung|ano|saang|saan|san)(?: {g1}| "
        r")(?:school|skul|eskwela|section|university|college|course|call center|company|work|ospital|trabaho)(?: {g1}|"
        r" )(?:mo|ka|nyo|niyo|m|k|ikaw|nag-?aaral|pumapasok|nagwowork|nagtatrabaho)\b|\b(?:saan|san)(?: {g1}| )(?:ka|"
        r"k|kayo)(?: {g1}| )(?:nag-?aaral|nagaaral|pumapasok|nagwowork|nagtatrabaho|nagsisimba|nagtratrabaho|"
        r"nagwwork)\b"
    ),
    group=(
        r"\b(?:may|meron|merong|my|gumawa|nagawa|gawa)(?: {g1}| )(?:gc|group chat|group|server|sv|discord|telegram "
        r"group)(?: {g2}| )(?:kami|tayo|kmi|sa|na|ako)(?: {g2}| )(?:sali|join|messenger|mess|tele|discord|dc|fb|ig|"
        r"labas|gusto mo|add kita|iadd)\b|\b(?:sali|sumali|join|isali|isasali|i-?add|iaadd|add|imbitahan)(?: {g2}| "
        r")(?:ka|kita|kayo|mo|q)(?: {g2}| )(?:sa|s) (?:{g1})(?:gc|group|server|group chat|discord|telegram|srvr)\b"
    ),
    persona_old=(
        r"\b(?:ako|ako to|ako ito|ako din|ako rin|ako pa rin|hi ako|ako si)(?: {g1}| )(?:yung|ung|iyong|si|din si|rin "
        r"si|to si)(?: {g2}| )(?:kausap mo|ka-?chat mo|kachat mo|kagabi|kahapon|na-?ban|kausap nyo|nung isang)\b|"
        r"\b(?:nagpalit|nag-?palit|nagchange|nag-?change|pinalitan|magpapalit|bago|bagong)(?: {g1}| )(?:lang |ako |ko "
        r"|na ){0,2}(?:ng |na )?(?:name|account|acc|pangalan|username|damit|nick|acct)(?: (?:ko|na|dito|lang|ako|"
        r"kasi)\b|<end>)|\b(?:na-?ban|naban|nablock|na-?block)(?: {g3}| )(?:account|acc|ako to|bago|yung isa|bagong|"
        r"isa)\b|\bako (?:rin|din|rin to|din to) si [a-z]+"
    ),
    money_lend=(
        r"\b(?:pahiram|pautang|pahingi|padala|padalhan|penge|utang|pasend|isend|i-?send|magpadala|bigyan|hiram|paload|"
        r"pa-?load|load|papadala|papadalhan)(?: {g2}| )(?:ng|kita|ko|mo|naman|po|na|nmn|ako)(?: {g2}| )(?:\d{2,}|pera|"
        r"load|gcash|pamasahe|php|pesos|allowance|regalo|kahit)\b|\b(?:gcash|maya|paymaya|bank|bdo|bpi)(?: {g1}| "
        r")(?:number|num|no|account|acc|ko|mo|qr|nyo)(?: {g1}| )(?:ko|mo|ba|to|nyo|pls|ay|is|penge)\b"
    ),
    asl=(
        r"\b(?:taga san|taga saan|tagasan|tga san)(?: {g3}| )(?:ilang taon|edad|age|anong school|m o f|m or f|babae o "
        r"lalaki|brgy)\b|\b(?:ilang taon|edad|age)(?: {g2}| )(?:taga san|taga saan|m o f|m or f|babae o lalaki|lalaki "
        r"o babae|saan|san ka)\b|<start>(?:m o f|m or f|babae o lalaki|lalaki o babae|babae ka ba o lalaki)<end>"
    ),
    tie_told=(
        r"\b(?:sabi ko|kwento ko|sinabi ko|chinat kita|nag message ako|nag-?message ako|nagchat ako|nag chat ako|"
        r"tinawagan kita|nag pm ako|minessage kita|tinext kita|inadd kita|in-?add kita)(?: {g3}| )(?:sa call|sa phone|"
        r"sa fb|sa ig|sa messenger|sa mess|sa vc|sa tawag|sa text|sa gc|sa <app>|sa kabila|kagabi sa|dun sa isa)\b|"
        r"\b(?:nakita|nabasa|natanggap|nareceive|inaccept)(?: {g1}| )(?:mo|nyo)(?: {g2}| )(?:message|chat|request|pm|"
        r"msg|dm|text|fr)(?: {g1}| )(?:ko|q)(?: {g1}| )(?:sa|dun|doon|<end>)|\b(?:nung|noong|nag)(?: {g1}| "
        r")(?:nagkita|nag ?meet|nagmeet|nag-?usap|nagcall|nag ?call|nag ?vc)(?: {g1}| )(?:tayo|na kami|tau|na "
        r"tayo)(?: {g2}| )(?:sa|kahapon|kagabi|nung|personal|ni|linggo)\b"
    ),
    profile_read=(
        r"\b(?:basahin|basa|tingnan|tignan|tgnan|check|silipin|buksan|icheck|pindutin)(?: {g3}| )(?:nasa |sa |about |"
        r"yung |pic |bio |profile )+(?:bio|profile|pic|me|about|status|dp|pfp|pangalan)?(?: )?(?:ko|q|me ko)\b|"
        r"<start>(?:{g1})(?:about me|bio|profile|pfp) (?:ko|q)\b|\b(?:same|parehas|pareho|parehong|katulad)(?: {g1}| "
        r")(?:name|username|pangalan|acc|user|lang)(?: {g2}| )(?:sa ig|sa fb|sa <app>|dito|sa lahat|sa insta|sa "
        r"tiktok)\b|\bnasa (?:bio|byo|profile|about|dp|pfp)(?: {g1}| )(?:ko|q)\b|\bnsa (?:bio|byo|profile) (?:ko|q)\b"
    ),
    meet_door=(
        r"\b(?:nasa|andito|nandito|nsa|dito)(?: {g1}| )(?:labas|tapat|harap|gate|baba|kanto|ako sa labas|ako sa "
        r"tapat)(?: {g1}| )(?:ng|ako ng|na ako ng|nyo|niyo|ako)(?: {g1}| )(?:inyo|bahay mo|bahay nyo|bahay niyo|"
        r"school mo|school nyo|gate nyo|trabaho mo|nyo|niyo)\b|\b(?:kape|coffee|milktea|jollibee|mcdo|inuman|sine|"
        r"gala|food trip|kain)(?: {g1}| )(?:tayo|tau|ta)(?: (?:sa|bukas|mamaya|minsan|pag|this|libre|treat)\b|<end>)|"
        r"\b(?:libre|ilibre|ililibre|treat|i-?treat)(?: {g1}| )(?:kita|ko|mo)(?: {g2}| )(?:jollibee|jabee|kape|coffee|"
        r"milktea|mcdo|sa|sine|lunch|dinner|merienda)\b"
    ),
    school_more=(
        r"\b(?:san|saan|anong|ano)(?: {g1}| )(?:ka|k|kayo|po kayo|ka ba|school)(?: {g1}| )(?:nag aaral|nag-?aaral|"
        r"nagaaral|pumapasok|nag aral|nagschool|nag school|mo)\b"
    ),
    contact_swap=(
        r"\b(?:palit|palitan|exchange|magpalitan|magpalit|share)(?: {g1}| )(?:tayo|tau|natin|na tayo|ng)(?: {g1}| "
        r")(?:ng |number|num|fb|ig|contact|no|account)(?:s|number|fb|ig|contacts)?\b|\b(?:pa add|pa-?add|padd|pa "
        r"follow|pafollow|paacept|pa accept)(?: {g1}| )(?:po|sa|fb|ig|nmn|naman|ako|<app>)\b|<start>(?:{g1})<app> "
        r"(?:o|or) <app><end>"
    ),
    money_plain=(
        r"<start>(?:pls |please )?(?:send|pa send|pasend|padala|pa-?load|paload|penge|pahingi) (?:ng |ka ng |naman ng "
        r"|nmn )*(?:gcash|load|pera|maya)<end>"
    ),
)
