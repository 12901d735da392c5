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
        r"\b(?:isa kong|isa ko pang|ibang|dati kong|luma kong|other) (?:account|acc|profile|name|pangalan|acct)(?: "
        r"ko)?(?: {g1}| )(?:dito|ay|is|si|yung)\b|\b(?:ako|ako to|ako ito|ako din|ako rin)(?: {g1}| )(?:yung|ung|"
        r"iyong|si)(?: {g1}| )(?:kagabi|kahapon|kausap mo|kachat mo)\b|\b(?:nagpalit|nag-?palit|pinalitan ko|"
        r"nagchange)(?: {g1}| )(?:name|account|acc|pangalan|username)\b"
    ),
)
