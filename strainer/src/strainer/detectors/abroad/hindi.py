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
)
