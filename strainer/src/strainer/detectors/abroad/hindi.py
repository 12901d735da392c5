"""Hindi in Latin letters: being reached, meeting, places, profiles, other names."""

from strainer.detectors.abroad.making import rules_of

RULES = rules_of(
    "hi",
    reach=(
        r"\b(?:tumse|tujhse|aapse|apse|tumhe|tujhe|aapko)(?: {g2}| )(?:kaise|kahan|kaha|kese|baad me\w*|bahar)(?: "
        r"{g2}| )(?:contact|baat|milu|milun|dhundu|dhundhu|sampark|connect|reach|bat|dhoondu)\b|\b(?:kaise|kese)(?: "
        r"{g1}| )(?:contact|sampark) (?:karu|kare|karun|karein|karenge)\b|\b(?:contact|touch) (?:me|mein|m)(?: {g1}| "
        r")(?:rahenge|rahna|rehna|rahoge|rahte|rehte|rahe)\b|\b(?:is|iss) (?:site|app|chat) (?:ke|k) (?:bahar|alawa|"
        r"siwa)\b|\b(?:yahan|yaha|isse|iske) (?:ke |k )?(?:alawa|bahar|siwa)(?: {g2}| )(?:baat|contact|mil\w*|kahin|"
        r"kaha)\b"
    ),
    contact=(
        r"\b(?:apna|apni|tera|teri|tumhara|tumhari|aapka|aapki|tumara|apka|apki)(?: {g1}| )(?:contact|num|numbr|nmbr|"
        r"nambar|mobile|phone|mob|fone|username|handle|email|mail|<app>)(?: {g1}| )?(?:no |number |id )?(?:do|de|dedo|"
        r"dena|dedena|bata|batao|batana|bhej|bhejo|kya|share|chahiye|mil|send|likho|dijiye)\b|\b(?:number|nambar|num|"
        r"contact|no)(?: {g1}| )(?:de do|dedo|de de|dede|dena|do na|do yaar|bhej|bhejo|bhej do|milega|mil sakta|batao|"
        r"bata do|share karo|chhod do|chod do)\b|\b<app> (?:pe|par|pr|me|mein|p) (?:kya |kis |kaun |kon )(?:naam|nam|"
        r"id|se|ho)\b"
    ),
    away=(
        r"\b(?:wahan|waha|wahi|wahin|udhar|dusre|dusri|doosre|kahin aur|kahi aur|kisi aur|private|personal|akele)(?: "
        r"{g2}| )(?:baat karte|baat karenge|baat karo|baat kare|bat karte|chat karte|aao|aa ja|aaja|aajao|chalte|"
        r"chalo|likhna|msg kar\w*|message kar\w*|milte|milenge|pe aa|pe baat|pe milte|app pe|app par)\b|\b(?:yahan|"
        r"yaha|idhar)(?: {g1}| )(?:pe |par )?(?:mat|nahi|nhi|safe nahi)(?: {g1}| )(?:likh\w*|bol\w*|baat|bata\w*|"
        r"likhna|karte)\b"
    ),
    heard=(
        r"\b(?:<app>|wa|wp|fb|tele)(?: {g1}| )(?:pe|par|pr|p|me|mein)(?: {g1}| )(?:aao|aa|aaja|aajao|baat|msg|message|"
        r"add|karo|milte|chalo|bat|mil|ho|hai|dhundo|dhundh|search|follow|chat|likho|ping|hu|hoon|req|request)\b|"
        r"\b<app> (?:use|chalate|chalati|chalata) (?:karte|karti|ho)\b"
    ),
    call=(
        r"\b(?:call|phone|fone|video call|vc|fon)(?: {g1}| )(?:karungi|karunga|karoonga|krunga|krungi|karu|kru|karun|"
        r"kar lo|karlo|kr lena|kar lena|karenge|kar sakte|kar sakta|kar sakti|pe baat|par baat|pe aao|uthana|utha "
        r"lena)\b|\b(?:main |mai )?(?:utha|uthaa) (?:lungi|lunga|lena)\b|\bmujhe (?:call|phone|fone|fon) (?:karo|kar|"
        r"kr|kro|kar dena)\b|\bmiss(?:ed)? call (?:maar|mar|de|do|kar)\b"
    ),
    meet=(
        r"\b(?:milte|milenge|milo|mil sakte|mil lo|milogi|miloge|milein)(?: {g2}| )(?:kahin|kahi|kab|kal|bahar|park|"
        r"mall|cafe|metro|station|face to face|chai|coffee|real|saamne|samne|sunday|saturday|kya|chahiye|chahta|"
        r"chahti|aao|aa jao|chalo)\b|\b(?:kab|kahan|kaha|kal|park|cafe|mall|station|metro|chai|coffee)(?: {g2}| "
        r")(?:milte hain|milte h|milte hai|milenge|milogi|miloge|mil sakte|mile kya|peene chale|pine chale|pite "
        r"hain)\b|\b(?:mere ghar|tere ghar|tumhare ghar|mere yahan)(?: {g1}| )(?:aa|aao|aaja|aajao|aata|aati|aaunga|"
        r"aa jao|aana)\b"
    ),
    live=(
        r"\b(?:kahan|kaha|kidhar|kis (?:gali|area|mohalle|colony|sheher|shahar|city|sector))(?: {g2}| )(?:rehte|rahte|"
        r"rehti|rahti|rehta|rahta|rhte|rhti|rehtey)\b|\b(?:tera|tumhara|aapka|apka|tumara|apna) (?:ghar|address|"
        r"adress|pata)(?: {g1}| )(?:kahan hai|kaha hai|kahan pe|kidhar hai|kaha h|bhejo|bhej do|dedo|de do|batao|bata "
        r"do|kya hai)\b|\b(?:tum|tu|aap|apka|aapka|tumhara) (?:kaun|kon|kis)(?:si|se|sa)? (?:gali|area|mohall\w+|"
        r"colony|sheher|shahar|city|sector)\b|\bmain? (?:sector|gali no|gali number|block|mohalla) [\w]+(?: {g3}| "
        r")(?:rehta|rehti|rahta|rahti)\b"
    ),
    school=(
        r"\b(?:kaun|kon|kis|konsi|kaunsi|konse|kaunse|kaun se|kon se|kaun si|kon si)(?: {g1}| )(?:school|college|"
        r"skool|vidyalaya|class|coaching)(?: {g2}| )?(?:me|mein|m|jate|jati|jaate|jaati|padhte|padhti|hai|ho|h|se)\b|"
        r"\b(?:kv|dps|dav|kendriya vidyalaya|public school|convent|inter college|vidya mandir)(?: {g2}| )(?:me|mein|"
        r"m) (?:padhta|padhti|parhta|parhti|hu|hoon|hun)\b"
    ),
    profile=(
        r"\b(?:meri|mera|mere|apni)(?: {g1}| )(?:profile|bio|dp|about|profile pic|username|status)(?: {g1}| "
        r")(?:dekh\w*|check|pe|par|me|mein|padh\w*|khol\w*|kholo|likha)\b"
    ),
    tie=(
        r"\b(?:hum|ham|apan|apne|dono)(?: {g2}| )(?:wahan|waha|kahin aur|bahar|<app>(?: pe| par)?|school se|college "
        r"se)(?: {g1}| )(?:pehle se|baat karte|bat karte|already|jaante|jante|add)\b|\b(?:main |mai )?(?:tumhe|tujhe|"
        r"tumko|tujhko|aapko) (?:school|college|office|class|coaching|mohalle) (?:se|me|mein) (?:jaanta|janta|jaanti|"
        r"janti|dekha)\b|\b(?:humara|hamara|apna|humne|hamne|ek)(?: {g1}| )<app>(?: {g1}| )(?:group|grup|server)\b"
    ),
    money=(
        r"\b(?:rupay|rupaye|rupees|rupee|rs|paise|paisa|pese|rupaya|rupye|rupe|paise|udhaar|udhar|paytm|gpay|phonepe|"
        r"upi|google pay)(?: {g2}| )(?:bhej|bhejo|bhej de|bhej do|bhejdo|bhejdo|dedo|de do|de de|dede|de sakte|de "
        r"sakta|de sakti|bhej sakte|karde|kar de|kar do|kardo|transfer|chahiye the|bhejta|bhejti|udhaar|udhar|loan)\b|"
        r"\b(?:upi|paytm|gpay|phonepe|phone pe|google pay)(?: {g1}| )(?:id|number|no|pe|par|kar|karo|se|hai)\b"
    ),
    persona=(
        r"\b(?:mera|meri|mere) (?:dusra|dusri|doosra|doosri|purana|purani|second|other|alag)(?: {g1}| )(?:account|id|"
        r"naam|profile|nick)(?: {g1}| )?(?:hai|h|tha|thi|yahan|se|ye|wo)\b|\b(?:main|mai|me) (?:wahi|wohi|vahi) (?:hu|"
        r"hoon|hun)(?: {g1}| )(?:jis|jisne|jisse|kal|us din|pehle)\b|\b(?:kal|us din|kal raat) (?:wala|wali|vala|"
        r"vali) (?:hu|hoon|hun|main)\b|\b(?:naam|id|nick|account) (?:change|badal) (?:kar liya|kiya|kar li|liya|li|"
        r"diya)\b"
    ),
    offer=(
        r"\b(?:mera|meri|apna|apni|mra) (?:{g1})<num>(?: {g1}| )(?:le lo|lelo|le le|lele|likh lo|likh le|note karo|"
        r"note kar\w*|save karo|save kar lo|save kar|de deta|de deti|deta hu|deti hu|de du|du kya|de dungi|de dunga|"
        r"bhej du|bhejta|bhejti|bhej rahi|bhej raha|rakh lo)\b|\b(?:main|mai|me|mein|m)(?: {g2}| )(?:number|no|insta|"
        r"id|contact|email|whatsapp) (?:deta|deti|de deta|de deti|dunga|dungi|de dunga|de dungi|bhejta|bhejti|bhej "
        r"dunga|bhej dungi|likh deta|likh deti|de du|bhej du)\b|\b(?:mujhe|muje|mjhe|hume)(?: {g1}| )(?:msg|message|"
        r"dm|text|add|follow|search|dhundh|dhoondh|ping|likh|contact|request|req|whatsapp|call)\w*(?: {g2}| )(?:karo|"
        r"kar|krna|karna|kr|kro|karlo|kar lo|kar lena|kr lena|bhejo|bhej|dena|lena|insta|snap|par|pe|pr)\b|\b(?:<app>|"
        r"insta|snap|tele|fb|wa|whatsapp|dc)(?: {g1}| )(?:pe|par|pr|p|me|mein|m)(?: {g2}| )(?:mil\w*|dhund\w*|"
        r"dhoondh\w*|msg|message|dm|add|aao|aa|aaja\w*|aana|likh\w*|bol|bolo|bata\w*|baat|bat|req|request|follow|"
        r"search|ping|krlo|kar lo|krna|aajao|ajao|aajana)\b"
    ),
    contact_loose=(
        r"\b(?:apna|apni|tera|teri|tumhara|tumhari|tmhara|aapka|aapki|apka|apki|tumara|ur|tra) (?:{g1})<num>(?: (?:hi|"
        r"ka|ki|to|bhi|id|number|no|bs|plz|pls|bas))*(?: (?:do|de|dedo|dena|dedena|de do|de de|dogi|doge|doge kya|"
        r"bata|batao|batana|bhej|bhejo|bhej do|kya|kya hai|hai kya|share|chahiye|milega|mil sakta|mil sakti|likho|"
        r"dijiye|de sakte|de sakti|bolo|bol|send|send karo)\b|<end>)|\b(?:number|nmbr|no\.?|num|contact|insta|insta "
        r"id|snap|snap id|fb id|whatsapp|whatsapp no|tele|id|mobile no|phone no|email|email id)(?: ka)? (?:dogi|doge|"
        r"de do|dedo|do na|de de|dede|dena|de na|milega|mil jayega|mil sakta|mil sakti|share karo|share karoge|bhejo|"
        r"bhej do|bhejna|batao|bata do|btao|bta|bata|chahiye|do plz|dijiye|exchange kare\w*|le sakta|le sakti)\b|"
        r"\b(?:<app>|snap|insta|tele|fb|wa|whatsapp|telegram|sanp|snep|dc)(?: id)? (?:hai|h|he|hain|use|use karte|use "
        r"karti|chalate|chalati|hoga|hogi|hai kya|h kya|pe ho|par ho|pe hai)(?: (?:kya|tumhara|tera|tumhare paas|"
        r"aapka|tere pas|na|aap|tum|ho|kisi ka|karte ho|karti ho))*<end>|\b(?:tumhe|tujhe|tumko|tujhko|aapko|apko|"
        r"tumse|tujhse|aapse|apse)(?: {g2}| )(?:kaise|kese|kaha|kahan|kidhar|kese)(?: {g2}| )(?:dhund\w*|dhoond\w*|"
        r"contact|milu|milun|baat|sampark|khoj\w*|likh\w*|call|phone)\b|\b(?:koi|aur koi|dusra|doosra)(?: {g1}| "
        r")(?:tarika|rasta|zariya|app|jagah)(?: {g2}| )(?:baat|contact|milne|batao|bata|jude|judne|hai kya)\b"
    ),
    heard_go=(
        r"\b(?:chalo|chal|aao|aaja|shift|baat|bat|wahan|waha|udhar|better|hum)(?: {g2}| )(?:<app>|insta|snap|tele|fb|"
        r"wa|whatsapp|telegram|dc|discord)(?: {g1}| )(?:pe|par|pr|me|mein|p|ho jate|chalte)\b|\b(?:kahin|kahi|kisi|"
        r"dusri|doosri|koi)(?: {g1}| )(?:aur|or|aur jagah|jagah|app)(?: {g1}| )(?:baat|bat|chat|chale|chalte|milte|"
        r"connect|jude)\b|\b(?:yahan|yaha|is app|idhar|yha)(?: {g2}| )(?:nahi|nhi|kam|maza nahi|maja nhi|safe nahi|"
        r"sab dekhte)(?: {g3}| )(?:wahan|waha|<app>|insta|whatsapp|telegram|tele|aajao|aao|udhar)\b"
    ),
    call_me=(
        r"\b(?:kya|main|mai|me|kab|raat ko|abhi|kal|shaam ko|thodi der me)(?: {g2}| )(?:call|phone|fone|fon|video "
        r"call|vc) (?:kar sakta|kar sakti|kar skta|kar skti|karu|karun|kru|kar lu|karna|krna|karunga|karungi|krunga|"
        r"krungi|karti hu|karta hu|kar lena|karenge|karte hai|karte h|pe baat)\b|\b(?:mujhe|muje|hume) "
        r"(?:{g2})(?:call|phone|fone|ring) (?:karo|karna|kar|kr|kro|krna|kar lena|kr lena|maar|maro|dena|de dena)\b|"
        r"\b(?:raat ko|shaam ko|kal|abhi|subah|roz|baje)(?: {g1}| )(?:phone|call|fone|vc)(?: {g1}| )(?:karna|krna|"
        r"karo|kar|kro|kar lena|pe baat|par baat|uthana|utha)\b|\b(?:hum|ham|apan|dono)(?: {g2}| )(?:phone|call|vc|"
        r"video call) (?:pe|par|pr)(?: {g1}| )(?:baat|bat)\b|\b(?:tumhari|teri|aapki|tmhari) (?:awaaz|awaz|aawaz)(?: "
        r"{g1}| )(?:sunni|sunna|sun)\b"
    ),
    meet_soon=(
        r"\b(?:milna|milne|mil|mile|milein|milte|milenge|mlte|miloge|milogi|milu)(?: {g1}| )(?:hai|h|he|chahta|chahti|"
        r"ka man|ka mann|aao|aana|ayega|sakte|skte|kya|kl|kal|na|aa jao|chalte)(?: {g1}| )(?:tumse|tujhse|aapse|kya|"
        r"kab|kahin|bahar|kal|kl|sunday|saturday|metro|park|mall|cafe|kabhi|ek baar|ek din|hum|hai|real|station|stsn|"
        r"samne|saamne)\b|\b(?:tumse|tujhse|tujse|aapse|apse|tmse)(?: {g2}| )(?:milna|milne|mil sakta|mil sakti|mil "
        r"skta|milunga|milungi|mil lu|face to face)(?: {g1}| )(?:hai|h|chahta|chahti|chahunga|chahungi|aa|aaunga|"
        r"aaungi|ka|hoga|kya)\b|\b(?:ek baar|ek bar|ek din|kabhi|kisi din|sunday ko|saturday ko|itwaar ko|kal|aaj "
        r"shaam)(?: {g1}| )(?:milte|milenge|milo|mil lo|mil lete|milte hain|milna|mile)(?: {g1}| )(?:hain|h|hai|na|"
        r"kya|kahin|bahar|tumse|hum|kro)\b|\b(?:main|mai|me)(?: {g1}| )(?:tumhare|tere|aapke|apke|tmhare|teri|tumhari|"
        r"aapki)(?: {g1}| )(?:sheher|shehar|shahar|city|ghar|gali|mohalle|area|yahan|paas)(?: {g1}| )(?:aa|aaunga|"
        r"aaungi|aata|aati|aa raha|aa rahi|me hu|hi hu|mein hu|se hu|aya|aane)\b|\b(?:tere|tumhare|aapke|tmhare) "
        r"(?:sheher|shehar|shahar|city|area|mohalle)(?: {g1}| )(?:me|mein|ka|ki|se)(?: {g1}| )(?:hu|hoon|hi|hun|rehta|"
        r"rehti)\b|\b(?:mere|hamare|humare|apne)(?: {g1}| )(?:ghar|yahan|yaha|sheher|city|flat|room)(?: {g2}| )(?:aa "
        r"jao|aajao|aao|aana|aaja|aa ja|ruk jana|aa jana|aajana)\b|\b(?:chai|coffee|chaai|kaafi|ice cream)(?: {g2}| "
        r")(?:pe milte|peete|peene|pine|pila\w*|milte|saath me|sath me|pilo|chalo)(?: {g1}| )(?:hain|h|hai|chale|"
        r"chalte|chalo|kabhi|kal|aao|kya)\b|\b(?:lene|milne|pick karne|pickup)(?: {g1}| )(?:aa jaunga|aa jaungi|"
        r"aaunga|aaungi|aa jau|aata hu|aati hu)\b|\b(?:ghumne|ghoomne|movie|film)(?: {g1}| )(?:chalte|chale|chaloge|"
        r"chalogi|chalna|chalo|dekhne chal\w*)\b"
    ),
    place=(
        r"<start>(?:kal |aaj |sunday |sunday ko |shaam ko )?(?:{g1})\d{1,2} ?(?:baje|bje|pm|am)(?: {g1}| )(?:metro|"
        r"station|park|mall|cafe|chowk|mandir|gate|bus stand|bus stop|college|market|mcd|ccd|theatre)(?: {g1}| )(?:pe|"
        r"par|pr|me|mein|ke|station|stand|gate|aana|aa jana|milna|milte)\b|\b(?:metro|station|park|mall|cafe|chowk|"
        r"mandir|gate|bus stand|bus stop|market|canteen)(?: {g1}| )(?:pe|par|pr|me|mein|ke paas|ke bahar|ke samne)(?: "
        r"{g2}| )(?:milna|milte|milenge|milo|aana|aa jana|aajana|intezaar|wait karunga|wait karungi|khada rahunga|"
        r"khadi rahungi|mil lena|mil jana|aa ja)\b"
    ),
    own=(
        r"\b(?:main|mai|me|m|hum|mera ghar|hamara ghar|ghar|makan|makaan|pata|address)(?: {g2}| )(?:sector|sec|gali|"
        r"block|makaan|makan|flat|plot|mohalla|colony|nagar|vihar|chawl|house|h ?no|ghar no|phase)(?: {g2}| )(?:\d|no|"
        r"number|rehta|rehti|rahta|rahti|hai mera|me hai|mein hai|me hu)|\b(?:makaan|makan|flat|ghar|house|plot)(?: "
        r"{g1}| )(?:no|number|num)?\.? ?\d{1,4}(?: {g2}| )(?:gali|sector|block|nagar|colony|vihar|basti|chawl|phase|"
        r"aa jao|aao|aa jana)\b|\b[a-z]-?\d{1,3},? [a-z]+ (?:nagar|vihar|colony|chawl|basti|enclave|mohalla|puram|"
        r"park|road)(?: {g1}| )(?:aa jao|aao|aajao|aa ja|aana|me rehta|me rehti|rehta|rehti|pe)\b|\b(?:kahan|kaha|"
        r"kidhar|kis|kaunsi|kaunse|konsi|konse)(?: {g1}| )(?:se|rehte|rahte|rehti|rahti|rhte|rhti|area|gali|mohalle|"
        r"sheher|city|colony|sector|jagah)(?: {g1}| )(?:ho|h|hai|me|rehte|rehti|rahte|exactly|exact|rhte|aap)\b|"
        r"\b(?:apni|tumhari|teri|aapki)(?: {g1}| )(?:location|loc|live location|pin)(?: {g1}| )(?:bhej|bhejo|bhej do|"
        r"share|send|do|de do)\b"
    ),
    mine=(
        r"\b(?:main|mai|me|m|hum|mein)(?: {g2}| )(?:kv|dps|dav|kendriya vidyalaya|public school|convent|inter college|"
        r"vidya mandir|school|college|university|coaching|classes|institute|iit|academy)(?: {g2}| )(?:me|mein|m|ka|ki|"
        r"se)(?: {g1}| )(?:hu|hoon|hun|padhta|padhti|parhta|student|\d{1,2}(?:th|vi)?|class)\b|\b(?:tum|tu|aap|ap|"
        r"aapka|tera|tumhara|teri)(?: {g1}| )(?:kaun|kon|kis|konsi|kaunsi|konse|kaunse|kaunsa|konsa|kahan)(?: {g1}| "
        r")(?:school|college|class|coaching|office|company|hospital|padhte|padhti|section|kaam)\b|\b(?:kaun|kon|kis|"
        r"konsi|kaunsi|konse|kaunse|kaunsa|konsa)(?: {g1}| )(?:school|college|coaching|office|company|hospital|"
        r"section)(?: {g2}| )(?:padhte|padhti|jate|jati|me ho|se ho|hai|me|h|kaam|ho)\b|\bmera (?:office|clinic|"
        r"school|college|dukaan|dukan|shop)(?: {g3}| )(?:me|mein|ke paas|ke samne|tower|road|par|pe)(?: {g3}| )(?:aa "
        r"jao|aana|aa jana|milna|hai)\b"
    ),
    group=(
        r"\b(?:humara|hamara|apna|humne|hamne|ek|mera|hum)(?: {g2}| )(?:<app>|telegram|whatsapp|discord|tele|wa|"
        r"insta)(?: {g1}| )(?:group|grp|grup|server|channel|gc)(?: {g2}| )(?:hai|h|join|banaya|aa jao|add|me)\b|"
        r"\b(?:tumhe|tujhe|aapko|tumko)(?: {g2}| )(?:group|grp|server|channel)(?: {g1}| )(?:me|mein|m)(?: {g1}| "
        r")(?:add|jod|daal|le)\w*|\b(?:group|grp|server|channel|gc)(?: {g1}| )(?:join|link|me add|me aa|me aao|ka "
        r"link)(?: {g1}| )(?:karo|karoge|kar lo|kro|chahiye|bhej\w*|du|doge|jao|karogi)\b"
    ),
    persona_old=(
        r"\b(?:main|mai|me|mein) (?:wahi|wohi|vahi|vohi|wo) (?:{g1})(?:hu|hoon|hun|ladka|ladki)\b(?: {g1}| )(?:kal|"
        r"jis|jisse|jisne|us|pehle|raat|hu|hoon|naam)|\b(?:kal|us din|raat)(?: {g1}| )(?:wala|wali|vala|vali|jisse|"
        r"jis se)(?: {g2}| )(?:main|mai|hu|hoon|hun|baat)\b|\b(?:naam|nam|id|nick|account|username)(?: {g1}| "
        r")(?:badal|change|chng|naya|nayi|nai)(?: {g1}| )(?:liya|li|kiya|kar liya|kr liya|hai|banaya|banayi|diya|kar "
        r"di)\b|\b(?:do|dusri|doosri|dusra|doosra|nayi|naya|purani)(?: {g1}| )(?:id|account|profile|naam se)(?: {g1}| "
        r")(?:chalata|chalati|hai|banayi|banaya|se|hu|bhi)\b|\b(?:ban ho gayi|ban kar diya|ban hua|block kar di|ban "
        r"ho gaya)(?: {g3}| )(?:nayi|naya|id|account|main)\b"
    ),
    money_lend=(
        r"\b(?:mujhe|muje|thode|kuch|main|tumhe|tujhe|\d{2,}|kya)(?: {g2}| )(?:rupay|rupaye|rupees|rs|paise|paisa|"
        r"rupe|rupya|recharge|loan|udhaar|diamonds|uc|gift card)(?: {g2}| )(?:bhej\w*|de do|dedo|dede|de sakte|de "
        r"sakta|de sakti|chahiye|kar do|karwa do|karado|karva|dunga|dungi|deta|deti|transfer\w*|dal do|daal do)\b|"
        r"\b(?:upi|paytm|gpay|phonepe|phone pe|google pay|account no|bank account|qr)(?:(?: {g1}| )(?:id|number|no|"
        r"code|pe|par))?(?: {g1}| )(?:bhej\w*|do|de do|dedo|batao|bata|bol|bolo|le lo|kar do|kya hai|send)\b"
    ),
    asl=(
        r"\b(?:age|umar|umr|kitne saal)(?: {g2}| )(?:kahan se|kaha se|m or f|m ya f|ladka ya ladki|m f|city|kahan|"
        r"kaha)\b|<start>(?:m ya f|m or f|ladka ya ladki|ladka ho ya ladki|ladki ho ya ladka|boy or girl)<end>"
    ),
    tie_told=(
        r"\b(?:kal|raat|abhi|subah|us din|parso|jaisa|jo|maine)(?: {g3}| )(?:call|phone|video call|vc|insta|whatsapp|"
        r"telegram|dm|snap|group|voice note)(?: {g1}| )(?:pe|par|me|mein|m)(?: {g2}| )(?:bola tha|bataya tha|kaha tha|"
        r"boli thi|kahi thi|baat ki thi|likha tha|bheja tha|yaad|bola|kaha|bataya)\b|\b(?:<app>|insta|snap|wa|fb)(?: "
        r"{g1}| )(?:pe|par|pr|me)(?: {g1}| )(?:msg|message|request|req|dm|call|reply)(?: {g1}| )(?:kiya|kia|bheja|"
        r"bheji|ki|kari)(?: {g1}| )(?:tha|thi|dekha|dekh|mila|hai)(?: {g1}| )(?:kya|dekha|dekh|tumhe|tujhe|na|"
        r"accept)\b|\b(?:ab to |ab )?(?:hum|ham|hm)(?: {g2}| )(?:phone|call|insta|whatsapp|telegram|snap)(?: {g1}| "
        r")(?:pe|par)(?: {g1}| )(?:baat|bat|chat)(?: {g1}| )(?:karte|krte|hoti|kar rahe)\b|\b(?:kal|us din|parso|"
        r"sunday ko)(?: {g1}| )(?:mil ke|milke|mil kar|milkar|mile the)(?: {g1}| )(?:accha|achha|acha|maza|hum|park|"
        r"mall|cafe)\b"
    ),
    profile_read=(
        r"\b(?:meri|mera|mere) (?:bio|profile|dp|status|about|pic|photo)(?: {g1}| )(?:padh\w*|dekh\w*|dkh\w*|check|"
        r"zoom|pe|me|par|khol\w*|likha)\b|\b(?:insta|snap|<app>|har jagah|sab jagah)(?: {g2}| )(?:yahi|same|yehi|"
        r"wahi)(?: {g1}| )(?:naam|name|nam|id)\b|\b(?:naam|name|nam|id)(?: {g1}| )(?:yahi|same|yehi)(?: {g1}| "
        r")(?:insta|<app>|har jagah|sab jagah|hai har)\b|\b(?:same|yahi) (?:naam|name|id)(?: {g2}| )(?:insta|<app>|"
        r"har jagah|search|dhundh\w*)\b"
    ),
    meet_door=(
        r"\b(?:tere|tumhare|aapke|teri|tumhari)(?: {g1}| )(?:ghar|school|college|gali|office|building|hostel)(?: {g1}|"
        r" )(?:ke )?(?:bahar|samne|saamne|neeche|niche|paas|me)(?: {g1}| )(?:khada|khadi|hu|hoon|aa gaya|aa gayi|wait|"
        r"intezaar|ho|aaunga|aaungi)\b|\b(?:chai|coffee|ice cream|golgappe|pizza|movie)(?: {g1}| )(?:peene|pine|pee|"
        r"khane|dekhne|peete|pilao|pilaunga|pilata)(?: {g1}| )(?:chale\w*|chalein|chaloge|chalogi|chalte|chalo|aao|"
        r"sunday|kal|sath|saath|hain|tujhe|tumhe)\b"
    ),
    contact_swap=(
        r"\b(?:number|no|insta|id|contact|snap)(?: {g1}| )(?:exchange|badal|adla badli|share) (?:kare|karte|kar|"
        r"karein|karle|karlo|karlein|kren)\b|\b(?:phone|mobile|whatsapp|contact|phn|mob)(?: {g1}| )(?:no|number|num|"
        r"nmbr)\.?(?: {g1}| )(?:batao|bata|do|dedo|de|send|bhejo|share|milega|dena|btao|dijiye)\b|"
        r"<start>(?:{g1})<app> (?:ya|or) <app><end>"
    ),
    live_city=(
        r"\b(?:kaunse|konse|kis|kaun se|kon se)(?: {g1}| )(?:sheher|shehar|shahar|city|area|jagah|gaon|colony|sector|"
        r"mohalle|state)(?: {g1}| )(?:se|me|mein|ke)(?: {g1}| )(?:ho|hai|h|rehte|rehti|exactly)\b"
    ),
    contact_plain=(
        r"<start>(?:apna |apni |tera |teri |plz |please |ek baar )?(?:number|no|nmbr|num|insta|id|insta id|snap|"
        r"contact) (?:do|dedo|de do|de|dena|bhejo|bhej|batao|bata|btao)(?: na| yaar| plz| please| apna| apni| jaldi| "
        r"ek baar){0,2}<end>|\b(?:mera|meri) (?:<app>|insta|snap|id)(?: id)? (?:add|follow|search|check|dhundh|"
        r"likh)(?: {g1}| )(?:karo|kro|kar lo|krlo|kar|kr|karna|lo)\b"
    ),
    school_plain=(
        r"<start>(?:tumhara |tera |aapka |apka |teri |tumhari )?(?:school|college|ghar|office|coaching) (?:konsa|"
        r"kaunsa|kaun sa|kon sa|kahan|kaha|kidhar|kis area)(?: me| mein| pe)? (?:hai|h|he|pada|padta)(?: tumhara| "
        r"tera| aapka| apka){0,1}<end>|<start>(?:milna|milne) (?:hai|ka man hai|chahte ho|chahti ho|chahoge|chahogi|"
        r"ka plan)(?: kya| tumse| mujhse| kabhi){0,2}<end>"
    ),
)
