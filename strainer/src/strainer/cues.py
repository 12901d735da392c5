"""
The gate: words without which no rule can match.

One cheap pass over a text asks for them. Most talk has none, and the rules, which cost more,
are then not asked at all. A test holds every rule to it: what a rule finds, the gate must pass.
"""

from __future__ import annotations

from strainer.words import expand

REACH = r"(?:text|txt|dm|pm|msg|call|ring|phone|message|write|add|friend|follow|e-?mail|mail|buzz|sms|inbox|ping|reach|contact|snap|insta|facetime|skype|kik|discord|telegram|zelle|venmo|paypal|cashapp|whats ?app|imessage|find|get|see|meet|visit|hit|invite|join)"

CONTACT = (
    # apps and sites by name or riddle
    r"\b(?:{place}|{pay}|{mailhost})(?:'?s)?\b|\b(?:{sure}|snap|discord)[a-z']{1,4}\b",
    # numbers, mailboxes, names
    r"\b(?:numbers?|numba|numbr|nmbr|num|nums|digits|phone|fone|cell|celly|mobile|telephone|landline|no\.|hp|e-?mails?|emial|mail|e mail|user ?names?|user|usr|handles?|screen ?name|sn|s/n|tag|ign|nick|nickname|id|"
    r"socials?|contacts?|details|deets|addy|profile|bio|pfp|avatar|about me|surname|full name|real name|last name|actual name|gamer ?tag|accounts?|info|page|description|status)\b",
    r"@|\#|[a-z][0-9_]|[0-9_][a-z]|_|[a-z0-9]\.[a-z]|\.\s(?:com|org|net|io|gg)|\s\.\s?[a-z]|\b(?:dot|d0t|punto|punkt|ponto|nokta|arroba|at sign)\b|https?|hxxp|www|://|\blinks?\b|\bgg\b|\$[a-z0-9]",
    r"\b[a-z] as in\b|\b(?:alpha|alfa|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliett?|kilo|lima|mike|november|oscar|papa|quebec|romeo|sierra|tango|victor|whiskey|x-?ray|yankee|zulu|underscore)\b|\b(?:aslp?|a/s/l|a\.s\.l|a-s-l|a s l|age/sex|age sex)\b|\bsame (?:user|name|handle|@)|\bcalled the same|\bgoogle (?:me|my)|\b(?:search|look up) my",
    # being reached, going elsewhere
    rf"\b{REACH} (?:me|us|you|u|ya|each)\b|\b(?:hmu|in touch|in contact|hold of|elsewhere|irl|real life|in person|offline|in private|privately|in secret|one on one|alone|dms?|off-?site|off-?platform|off-?app)\b|"
    r"\boutside(?: of)? (?:here|of|this|the)\b|\boff (?:of|here|this|the) ?(?:here|app|site|platform|chat|website|this|the)?|\b(?:somewhere|someplace)\b|\b(?:other|another|different|any|which|what|wat) (?:else )?(?:apps?|site|platforms?|place|chat|way|messengers?|chat apps?)\b|\b(?:away from|beyond|not|without|where) (?:here|this|the mods|the filter|the bot|they|nobody|no one|mods)\b|"
    r"\b(?:my|our|the|on|a|a video|a voice|a phone|voice|video|phone) (?:line|phone|call|chat|vc)\b|\bvc\b|\bcall instead\b|\b(?:give|send|tell|share)(?: me)? (?:yours|your|ur)\b|\bi'?ll (?:text|call|add|message|dm|msg|find|snap|ring)\b|\bshout\b|\bshoot me\b|\bdrop me\b|\bgi(?:ve|mme)(?: me)? a (?:call|ring|text|shout|buzz|bell)\b|"
    r"\bfind (?:each|you|u|me)\b|\bface (?:on|to)\b|\b(?:trade|swap|exchange|switch|share|drop)\b",
    # other languages
    r"\b(?:numero|nummer|nomor|numer|numarani|telefonunu|mailini|celular|telefono|correo|usuario|contacto|direccion|handynummer|telefonnummer|handy|adresse|kontakt|portable|telefone|contato|endereco|cellulare|contatto|indirizzo|telefoonnummer|adres|telefon|maila|zap|whats|apna|tumhara|aapka|apni|hp|telp)\b",
    # groups and invitations
    r"\b(?:servers?|group ?chats?|groupchat|gc|guild|clan|realm|lobby|channel|forum|subreddit|invites?|invitation|codes?|community|sw[\s\-]?[0-9]{4})\b|\b(?:my|our|this|the|a|chat|private|little|small|new|own) (?:group|party|call|chat)\b",
    # meeting
    r"\b(?:anywhere|what) else\b|\b(?:get|grab|have|go for|drink)(?: an?| some)? (?:[\w']+ )?(?:coffee|lunch|dinner|drinks?|pizza|food|ice cream|bubble tea|boba|tea|breakfast)\b|\b(?:meet|meetup|meeting|hang|hangout|link|catch) ?(?:up|out)?\b|\b(?:come|stop|drop|swing) (?:over|by|to|see|get|visit)\b|\bpick (?:you|u) up\b|\bdrive to\b|\b(?:bus|train) to (?:you|u)\b|\bface to face\b|\b(?:live|located|stay|living|based)\b|\bsee (?:each|you|u)\b",
    # places
    r"\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|court|boulevard|blvd|crescent|terrace|gardens|grove|highway|hwy|parkway|mews|strasse|str|address|postcode|post code|zip|zipcode|location|whereabouts|town|neighbou?rhood|apt|apartment|flat|unit|suite|room)\b|\b(?:at|on|is|address|to|near) [0-9]|: [0-9]|"
    r"\b(?:i|we|i'?m|i am|we'?re|staying|reside)(?: am| stay)?(?: at| on) |\b(?:in|at|near|postcode|area|to) [a-z]{1,2}[0-9]",
    r"\b(?:high school|middle school|schools?|secondary|academy|elementary|colleges?|university|uni|hospital|workplace|employer|company|office|class|grade|high)\b",
    # money
    r"\b(?:iban|sort code|account number|routing number|gift ?cards?|robux|v-?bucks|steam cards?|bank account|crypto)\b|\b[a-z]{2}[0-9]{2}|\b0x[0-9a-f]",
    # other names, ties outside
    r"\b(?:look for|ask for|request) (?:me|my)\b|\b(?:i'?m|i am|im) (?:also|really|actually|the same|the one|known as)\b|\bmy (?:other|second|listener|member|main|alt|old|real|2nd|username|name here|nickname)\b|\b(?:other|another|listener|persona)s?\b|"
    r"\b(?:know|recogni[sz]e|follow|added|friends|have|talk(?:ed)? to) (?:you|u|from|on|in|outside|each)\b|\bsame (?:school|class|church|college|uni|gym|year|grade|town)\b|\bin my (?:class|school|year|grade|town|street)\b|\b(?:from|on|met) (?:on )?here\b",
)
DANGER = (
    r"\b(?:suicid|sui cide|unalive|sewer ?slide|kms|kys|ctb|kill|hurt|harm|hang|cut|shoot|drown|stab|poison|starve|burn|off myself|end (?:it|my|everything)|ending|die|dead|death|disappear|exist|wake up|born|alive|live|living|bridge|"
    r"go on|take (?:it|this|my)|anymore|any more|goodbye|my last|overdos|od'?d|pills?|tablets?|tabs|paracetamol|tylenol|ibuprofen|meds|medication|aspirin|xanax|painkillers|advil|antidepressants|capsules|rope|gun|knife|razor|"
    r"blade|noose|bleach|ledge|roof|edge|tracks|train tracks|self ?-?|slit|relapse|bleed|hit|hits|beat|punch|kick|slap|chok|strangl|abus|rap(?:e|ist)|molest|touch|threat|grop|lock|forc|assault|stalk|whip|trafficked|blackmail|"
    r"sextort|sexual|kidnap|groom|domestic violence|makes me do|nudes|leak my|share my|afraid|scared|terrified|frightened|fear|worried|safe|danger|follow|ran away|runaway|running away|run away|murder|not worth|worth living|no (?:reason|point|will)|better off)",
)


def gate() -> str:
    """Return one pattern that matches wherever any rule could."""
    return expand("|".join((*CONTACT, *DANGER)))
