"""English hints at schools, at workplaces and at money."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.detectors.address import STREET, named_place
from strainer.detectors.hinted_places import NUMBER_WORD, SHOP, not_a_wish
from strainer.detectors.hinting import GAP, hint
from strainer.result import Act, Kind

if TYPE_CHECKING:
    from strainer.rule import Rule

GIVE, ASK = Act.GIVE, Act.ASK
CASH = (
    r"(?:money|cash|tenner|tener|fiver|quid|bucks|dollars|pounds|euros|bus fare|train fare|the fare|rent money|"
    r"top ?up|crypto|bitcoin|btc|"
    r"[0-9]+ ?(?:usd|eur|gbp|quid|bucks|dollars|pounds|euros)|gift ?cards?|robux|v-?bucks|nitro)"
)

SCHOOLS = (
    hint("school-which", Kind.SCHOOL, ASK,
        r"\b(?:which|what|wat|wich) (?:school|college|uni)(?:'?s)? (?:band|team|choir|is (?:that|it|yours)|r u "
        r"at|u at|was that|though|u go)\b|\b(?:which|what) (?:branch|store|ward|campus|depot|location|till) "
        r"(?:i mean|exactly|though|do (?:you|u)|are (?:you|u)|you at|(?:you|u) work|is yours|is it|r "
        r"u|\?|\W*$)|\bwhere (?:do|d) (?:you|u|ya) work,? if (?:you|u) don'?t mind\b",
        "asks for a school or a workplace"),
    hint("school-class", Kind.SCHOOL, ASK,
        r"\b(?:what|which|wat) (?:form|homeroom|tutor group|home room|period|tutor|lunch) (?:are|r|do|d) "
        r"?(?:you|u|ya) ?(?:in|have|got)?\b|\b(?:your|ur) {g1}(?:uniform|blazer|school tie|mascot|school "
        r"colou?rs|school badge) (?:have|has|is|a|the|green|blue|red|look|got|with)\b|\bwhat colou?r (?:is|are|"
        r"s) (?:your|ur) "
        r"{g1}(?:uniform|blazer|tie)\b|\b(?:do|did|d) (?:you|u) (?:have|got|get|know) (?:mr|mrs|ms|miss|coach|"
        r"prof|professor|madame)\.? [a-z]+ (?:for|too|as|\?)",
        "asks for a school or a class"),
    hint("school-near-you", Kind.SCHOOL, GIVE,
        r"\bi (?:think |reckon |swear |might |probably )*(?:i )?(?:sit|stand|park|eat|work) {g3}(?:away from|"
        r"behind|next to|near|opposite|across from|in front of|with) (?:you|u|ya) (?:at|in|on|during|every) "
        r"(?:lunch|class|school|maths?|english|science|the (?:bus|canteen|cafeteria|library|gym|hall|back)|assembly|"
        r"practice|church|history|homeroom|form|registration)\b|\b(?:you|u) go (?:to|2) the (?:one|1|school) "
        r"(?:by|near|next to|with|opposite) the\b|\bi'?m in (?:mr|mrs|ms|miss)\.? [a-z]+'?s (?:class|form|"
        r"homeroom|group|set|period)\b",
        "names a school or a class"),
    hint("school-class-number", Kind.SCHOOL, GIVE,
        r"\b(?:class|form|room|homeroom|section) (?:[0-9]{1,2}[a-z]|" + NUMBER_WORD + r" (?:oh|zero|"
        + NUMBER_WORD + r")) (?:{g2})(?:at|in|of) (?:[a-z']+ ){1,2}(?:high|school|academy|prep|college|primary|"
        r"elementary|comp)\b|\bp\.?\s?s\.? (?:[0-9]{2,3}|" + NUMBER_WORD + r"[\s\-]"
        + NUMBER_WORD + r") {g3}(?:in|on|class|floor|"
        r"room|brooklyn|queens|bronx)\b|\b(?:i'?m|im|i am) in (?:class |form |year |homeroom )?(?:[7-9]|"
        r"1[0-3])[abcefgrwxy] at\b",
        "names a school and a class"),
    hint("school-at-prep", Kind.SCHOOL, GIVE,
        r"\b(?:plays?|teaches|goes|go|studies|study|sings|works?|starts?|boards?|dances) {g3}(?:at|for|to) "
        r"([a-z']{4,}(?: [a-z']+)?) (?:prep|academy|grammar|comp|comprehensive|sixth form|middle|elementary)\b",
        "names a school", check=named_place),
    hint("school-work-shop", Kind.SCHOOL, GIVE,
        r"\b(?:at|in|for) the (?:[a-z']+ ){1,2}(?:road|street|lane|avenue|high street|square|hill|park|station|"
        r"st|rd) " + SHOP + r"\b|\bi (?:work|stack shelves|do shifts|bartend|waitress|volunteer|am on the "
        r"tills?|do the tills?) {g2}(?:at|in|for) (?:the |a )?(?:{g2})" + SHOP + r" {g1}(?:on|in|by|at|near|"
        r"opposite) "
        r"(?:the )?[a-z']{4,}(?: (?:" + STREET + r"|road|high street|mall|park|station|centre|center))\b|"
        r"\b(?:the|our|my) [a-z]{4,} branch of " + SHOP + r"\b|\bask for (?:me|[a-z]+) (?:at|behind) the "
        r"(?:till|bar|counter|desk|reception|front desk)\b",
        "names a workplace"),
    hint("school-shift", Kind.SCHOOL, GIVE,
        r"\bi (?:work|stack shelves|do shifts|bartend|waitress|volunteer|serve) {g2}(?:at|in|for) (?:the "
        r")?(?:{g2})" + SHOP + r" (?:{g1})(?:evenings|nights|mornings|weekends|mondays?|tuesdays?|wednesdays?|"
        r"thursdays?|fridays?|saturdays?|sundays?)" + GAP + r"\b(?:to|and|till|until|if|come|shift)\b",
        "names a workplace", 0.65),
    hint("school-own-form", Kind.SCHOOL, GIVE,
        r"\b(?:i'?m|im|i am) (?:at|in) (?:st|saint)\.? [a-z']+[,\s]{1,3}(?:year|form|class|grade) [0-9]|"
        r"\b(?:i'?m|im|i am) in (?:[7-9]|1[0-3])[a-z] (?:at|in) [a-z]{4,}|\b(?:year|grade) "
        r"[0-9]{1,2}[,\s]{1,3}(?:mr|mrs|ms|miss)\.? [a-z]+'?s (?:form|class|homeroom)\b|\b(?:is|does|do) "
        r"(?:your|ur) school (?:the one|have a)\b" + GAP + r"\b(?:by|near|next|opposite|river|"
        r"bridge|tower|park|gate)\b|\b(?:and|,) (?:which|what) form\b",
        "names or asks for a school"),
    hint("school-shop-on-street", Kind.SCHOOL, GIVE,
        r"\b(?:i (?:work|do)|i'?m an?|im a) {g3}(?:in|at) the (?:{g1})(?:" + SHOP + r"|boots|esso|shell|bp|"
        r"garage|primark|h&m|subway|dominos|cafe|bakery|nando'?s|salon|library|gym|pool) (?:garage |store |shop "
        r"|branch )?(?:on|in|at|by|near) (?:the )?[a-z']{4,} (?:" + STREET + r"|station|mall|centre|center|park|"
        r"square|market)\b",
        "names a workplace"),
)  # fmt: skip

MONEY = (
    hint("payment-where-send", Kind.PAYMENT, ASK,
        r"\b(?:where|how) (?:can|could|do|should|shall|may|would|d|to) i (?:send|transfer|wire|pay|give|get|"
        r"lend|donate|slip) (?:you|u|ya|it to you|some to you|money to you) {g3}(?:" + CASH + r"|something for|"
        r"a bit of)|\bwhere (?:can|could|do|should) i (?:send|transfer|wire) (?:you|u|the|your|some) (?:money|cash|"
        r"donation|funds)\b",
        "offers money", 0.8),
    hint("payment-offer", Kind.PAYMENT, ASK,
        r"\b(?:i'?ll|ill|let me|can i|could i|i can|i could|i want to|i'?d|want me to|i will|shall i|happy to|"
        r"lemme|imma|i'?m gonna) {g1}(?:send|transfer|wire|lend|pay|spot|bung|slip|loan|give) (?:you|u|ya) {g3}"
        + CASH + r"\b|\b(?:i'?ll|i can|i could|i will|i'?d|can i) pay (?:you|u) (?:for (?:pics?|photos?|a|your|ur|"
        r"talking|chatting|it|them)|weekly|well|double)\b|\b(?:i'?ll|i will|promise to|i swear i'?ll|can|will) "
        r"pay (?:you|u) back (?:on|next|when|by|as soon|double|tomorrow|friday|monday|asap|after)\b",
        "offers money", check=not_a_wish),
    hint("payment-ask", Kind.PAYMENT, ASK,
        r"\b(?:can|could|cud|will|would|wud|pls|please|plz|sum ?1|someone|any ?one|any1|anybody|you|u) "
        r"{g2}(?:send|lend|spot|loan|give|transfer|sub|bung|shoot|wire|chip|donate|tip|fund) (?:me|us) {g3}"
        + CASH + r"\b|\b(?:can|could|may) i (?:borrow|have) {g1}(?:money|a (?:tenner|fiver|twenty|few (?:quid|"
        r"bucks|dollars|pounds))|"
        r"some (?:money|cash)|[0-9]+ (?:quid|bucks|dollars|pounds|euros)) (?:from (?:you|u|some|any)|off (?:you|"
        r"u)|pls|please|till|until|for)\b",
        "asks for money"),
    hint("payment-misspelt", Kind.PAYMENT, ASK,
        r"\b(?:payd?s? ?pall?|payd pal|paipal|paypall|peypal|zell|cash ?ap|venmoe|ven mo) (?:me|us|is|you|u|"
        r"acount|account|it)\b|\b(?:your|ur) pal pays\b|\bpay your pal\b|(?:->|=>|>|:)\s?pay ?pal\b",
        "asks for money", 0.75),
    hint("payment-crypto", Kind.PAYMENT, ASK,
        r"\b(?:accepts?|accepting|takes?|i take) (?:crypto|bitcoin|btc|eth|ethereum|usdt)\b|"
        r"\b(?:show|send|give|dm|drop|share) (?:you |u |me )?(?:my|the|your|ur|a) "
        r"(?:crypto )?wallet\b|\b(?:my|your|ur) (?:wallet|btc|bitcoin|crypto|eth|usdt) (?:address|addy|id|key|"
        r"wallet)\b|"
        r"\b(?:feeling|feels) generous (?:tonight|today|and|enough|rn|,)|\b(?:top|topping) me up\b|\bevery "
        r"(?:penny|dollar|cent|pound|quid|euro) (?:helps|counts)\b",
        "asks for money"),
    hint("payment-fund", Kind.PAYMENT, ASK,
        r"\b(?:donate|chip in|contribute|give) {g1}to my (?:gofundme|go fund me|fundraiser|crowdfunder|ko-?fi|"
        r"patreon|fund|surgery fund|rent)\b|\bmy (?:gofundme|go fund me|fundraiser|crowdfunder|ko-?fi|amazon "
        r"wish ?list|throne) (?:is|link|page|if|in|at)\b|\b(?:be|need|want|looking for|find) {g2}sugar (?:daddy|"
        r"mommy|"
        r"momma|mama|baby)\b|\b(?:pay|give|spoil) (?:you|u) {g1}(?:weekly |monthly |daily )?allowance\b",
        "asks for money"),
    hint("payment-lend-a-bit", Kind.PAYMENT, ASK,
        r"\b(?:any ?one|anybody|some ?one|you|u) (?:got|have|spare|lend) {g2}(?:a |an )?(?:tenner|fiver|twenty "
        r"quid|[0-9]+ (?:quid|bucks|dollars|pounds)|few quid|few bucks|spare (?:cash|change|money))\b(?: "
        r"(?:till?|until|pls|please|for me|i can)|\W*$)|\b(?:let me|i'?ll|i can|i could|can i) (?:pay for|"
        r"cover) (?:your|ur) (?:taxi|cab|uber|bus|train|rent|ticket|food|bill|"
        r"phone|shopping)\b|\bhow much (?:do|d) (?:you|u) need\b" + GAP + r"\b(?:send|transfer|pay|wire|"
        r"cover)\b|\b(?:my|the) wallet (?:is|'s) (?:below|here|in my|:)|\bi need (?:like )?[0-9]+ (?:dollars|"
        r"bucks|quid|pounds|euros)\b" + GAP + r"\b(?:help|someone|anyone|{pay})\b|\b(?:if|can|could|would) "
        r"(?:you|u) {g1}top up my\b|"
        r"\bbuy me an? coffee\b" + GAP + r"[?\s]{1,3}(?:link|on request|it'?s|page)\b|\b(?:i'?d|i would|i'?ll|i "
        r"will) pay (?:you|u) to (?:talk|chat|listen|stay|be|meet|come)\b|\b(?:i could|i can|let me|i'?ll) send "
        r"(?:you|u) (?:something|a bit|some|a little) (?:for|towards) (?:food|rent|gas|petrol|the bus|the train|"
        r"bills|electric)\b",
        "asks for or offers money", check=not_a_wish),
)  # fmt: skip

RULES: tuple[Rule, ...] = (*SCHOOLS, *MONEY)
