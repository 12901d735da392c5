"""Plain requests: to text or call instead, for a number, for a name elsewhere, for a way to go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.detectors.between import APP, DIGITS, OWN, asks_us, between_us, said_to_you, told_to_you
from strainer.detectors.hinting import hint
from strainer.result import Act, Kind

if TYPE_CHECKING:
    from strainer.rule import Rule

ASK, ARRANGE, GIVE = Act.ASK, Act.ARRANGE, Act.GIVE
STOP = r"\s*(?:\?|$)"
WRITTEN = r"(?:texts?|texting|txts?|txting|sms|dms?|dm'?s|pms?|imessages?|private messages?|direct messages?|messages)"
SPOKEN = (
    r"(?:(?:the )?(?:phone|fone|telephone)|(?:a |an actual )?(?:quick |proper |real )?(?:phone |voice |video )?calls?|"
    r"voice(?: ?chat| ?notes?)?|video(?: ?chat)?|vc|webcam|facetime)"
)
CALL = (
    r"(?:quick |little |proper |short |real |group |late night )?(?:voice |video |phone |audio )?(?:call|vc|"
    r"voice ?chat|video ?chat|facetime|phone chat|phone call)"
)
WHEN = (
    r"(?:$|\?|later|tonight|tomorrow|tmrw|tmr|now|rn|sometime|some time|soon|any ?time|when(?:ever)?|if|after|before|"
    r"at [0-9a-z]+|on|in an?|in [0-9]+|back|instead|ok|okay|and|every|first|this|straight|directly|privately|from|"
    r"xx?|yeah|plz|pls|please|though|tho|or|so|once)"
)
YOU = r"(?:you|u|ya|yous|yall|you guys)"
FIND = (
    r"(?:text|txt|message|msg|reach|contact|call|ring|phone|find|add|follow|dm|get (?:a )?hold of|get ahold of|talk to|"
    r"chat to|chat with|write to|speak to|speak with|keep in touch with|stay in touch with|get in touch with|get to)"
)
SEARCH = (
    r"(?:called|named|known as|known|go by|going by|call (?:you|u)|under|listed (?:as|under)|search(?: for)?|"
    r"look up|look for|look under|type(?: in)?|add|put in|goes? as|name)"
)

RULES: tuple[Rule, ...] = (
    # From here to texts and calls.
    hint("plain-move-to-text", Kind.REQUEST, ARRANGE,
        r"\b(?:move|take|switch|shift|bring|carry|continue|keep|swap|change|go|hop|jump|slide|head|transition)"
        r"(?: (?:this|it|things|that|over|on|us|our (?:chat|talk|convo|conversation)|the (?:chat|convo|"
        r"conversation|talk)))* (?:over )?(?:to|2|onto|into) (?:just |the |my |your |ur |some |regular |normal )?"
        r"(?:" + WRITTEN + r"|" + SPOKEN + r")(?: instead| chat| then| please)?\b",
        "suggests texts or a call", check=asks_us),
    hint("plain-rather-text", Kind.REQUEST, ARRANGE,
        r"\b(?:i'?d|id|i would|would (?:you|u)|can we|could we|we could|we can|maybe we|shall we|should we|"
        r"let'?s|lets|wanna|want to|why don'?t we|maybe) {g1}(?:just |maybe |rather |prefer to |prefer |both )*(?:text|"
        r"txt|texting|dm|sms|email|call|phone|ring each other|text each other|use (?:text|texts|the phone)|talk on "
        r"the phone|talk over the phone|talk by phone|do (?:text|texts))(?: (?:rather|instead|tbh|if (?:that'?s|"
        r"thats|ok|you|u|we)|from now|more|please|pls|than|or something|or whatever|too|as well|tho|though|"
        r"properly|on)|" + STOP + r")",
        "suggests texts or a call", check=asks_us),
    hint("plain-ok-to-text", Kind.REQUEST, ARRANGE,
        r"\b(?:{you}|{you}'?re|r|are|be|is it|you'?d|feel) {g1}(?:ok|okay|k|cool|fine|good|alright|comfortable|happy|"
        r"down|up|open|free|keen|game|willing|able|around|available|ready)(?: (?:with|to|for|2|if|we|i|u|you|maybe|"
        r"just|do|have|hop on|go on|take|get on|the idea of))* (?:an? )?(?:texting|text|txt|txting|calling|call|"
        + CALL + r"|video|voice|(?:talk|talking|speak|speaking) (?:on|over|by) (?:the )?phone|swap(?:ping)? {number}|"
        r"exchang(?:e|ing) {number})(?: (?:each other|me|instead|with me|" + WHEN + r")|" + STOP + r")",
        "suggests texts or a call", check=between_us),
    hint("plain-fancy-a-call", Kind.REQUEST, ARRANGE,
        r"\b(?:fancy|wanna have|want|wanna|up for|down for|u up 4|in the mood for|time for|how about|what about|free "
        r"for|need|feel like|maybe) (?:to have |to do |doing |having )?(?:an?|some|another) " + CALL
        + r"(?: (?:with me|" + WHEN + r")|" + STOP + r")",
        "suggests a call", check=told_to_you),
    hint("plain-join-a-call", Kind.REQUEST, ARRANGE,
        r"\b(?:join|hop on|jump on|get on|come on|be on|take|accept|answer|do|have|try|go on|hop in) (?:me on |us on "
        r"|me for |us for )?(?:an?|our|my|the|this|one|some) " + CALL + r"(?: (?:with me|with us|from me|together|"
        + WHEN + r")|" + STOP + r")",
        "suggests a call", check=asks_us),
    hint("plain-hear-voice", Kind.REQUEST, ASK,
        r"\b(?:want|wanna|love|like|can i|could i|let me|lemme|wish|need|dying|rather|nice|good|great|just|would be|"
        r"lovely|cool|curious|imagine|wonder|hope)(?: {g3}| )(?:hear|heard|hearing|listen to) (?:your|ur|yr) {g1}"
        r"voice(?: (?:so|again|one day|some ?day|tonight|for|irl|properly|rather|instead|if|and|though|tho|on|"
        r"before|really|right|sometime|yesterday|last|once|just|too|in|at)|\W*,|" + STOP + r")",
        "wants to hear a voice", check=between_us, excusable=False),
    hint("plain-cam", Kind.REQUEST, ARRANGE,
        r"\b(?:{can}|{lets}|{want}|shall) (?:we |u |you |i |us )?(?:both )?(?:cam|voice|ft|webcam|vid)(?: up| call| "
        r"chat)?(?: (?:with me|" + WHEN + r")|" + STOP + r")|\b(?:turn|switch|put|get) (?:on )?(?:your|ur) (?:cam|"
        r"camera|web ?cam|mic)\b|\b(?:{can}|{want}|wish i could|let me|lemme|i'?d love to|show me)(?: i| me| u| you| "
        r"finally)* ?(?:see )?(?:what (?:you|u) look like|(?:your|ur) face)(?: on| pls| please| one day| for|"
        + STOP + r")",
        "wants to see a face", check=asks_us),
    # A number, in other words.
    hint("plain-which-digits", Kind.REQUEST, ASK,
        r"\b(?:what|which|wat|wot|whose) (?:digits|phone digits|numbers to) (?:do|can|should|shud|would|could|shall|"
        r"to|are|is|have)\b|\b(?:what|which|wat|wot) (?:phone )?(?:number|num|numbers?|no) (?:do|can|should|shud|would|"
        r"could|shall|d) ?i {g1}(?:dial|call|text|ring|txt|phone|put|save|reach|message|use (?:for|to)|punch in|"
        r"get|whatsapp|facetime)(?: (?:you|u|ya))(?: |\W|$)|\b(?:what|which|wat) (?:number|num) (?:are|r) (?:you|u) on"
        + STOP + r"|{whats} {your} (?:no|nr|nbr|nmber|#|ph|ph no|mob|mob no|mobile no|tel|tel no|phone no)\.?" + STOP,
        "asks for a number", check=between_us),
    hint("plain-mind-if-number", Kind.REQUEST, ASK,
        r"\b(?:mind|ok|okay|cool|alright|chance|possible|way|weird|like|love|need|want|wanna|can|could|might|let me|"
        r"lemme)(?: (?:if|that|for|me|to|i|we|of|just|maybe))* (?:have|had|get|got|getting|grab|grabbed|take|took|keep|"
        r"save|ask for|asked for|asking for|having|borrow|steal|snag|nab|swipe|hav|exchange|trade|swap) (?:your|ur|yr) "
        + OWN + r"(?: |\W|$)",
        "asks for a way to be reached", check=asks_us),
    hint("plain-put-yours-here", Kind.REQUEST, ASK,
        r"\b(?:put|type|drop|write|leave|post|stick|chuck|pop|slip|comment|paste|say|spell|send|gimme|give|show|tell)"
        r"(?: down| me| us| out)? (?:your|ur|yr) (?:" + APP + r"|" + DIGITS
        + r"|@s?|socials?|contact(?: info| details)?|handles?|insta handle|user|gamertag|psn)(?: name| username| user)?"
        r"(?: (?:here|below|down|in (?:the|this|here|your|chat)|for me|real quick|rq|quick|quickly|fast|then (?:delete|"
        r"i'?ll)|and (?:i'?ll|i|delete)|before|now|pls|please|so (?:i|we)|if|bro|again|in|plz)|" + STOP + r")",
        "asks for a way to be reached", check=said_to_you),
    hint("plain-drop-below", Kind.REQUEST, ASK,
        r"^(?:please |pls )?(?:drop|leave|post|comment|share|swap|trade|exchange) (?:{your} )?(?:" + OWN
        + r")(?: (?:below|here|down below|in the chat|pls|please|with me|everyone|guys|people|now)|" + STOP + r")",
        "asks for a way to be reached"),
    # A name elsewhere.
    hint("plain-name-there", Kind.HANDLE, ASK,
        r"\b(?:{whats}|tell me|gimme|give me|send me|what'?d be|who'?s|say|drop|need|want|remind me|is that) (?:the )?"
        r"(?:name|user ?name|user|handle|tag|id|link|@)s? (?:of|for|to|on|4|in) (?:(?:your|ur|yr) )?(?:" + APP
        + r"|there)\b|\b(?:{whats}|tell me|gimme|give me|send me|is that|say|drop|need|want|remind me|share) {your} "
        r"(?:user ?|display |screen |gamer ?|account |profile )?(?:names?|handle|tag|user|id|nick(?:name)?|"
        r"profile|account|acc) (?:on|over|in|4|for|at) (?:there\b|over there|" + APP + r"|it\b|other apps?|"
        r"your other|ur other)",
        "asks for a name elsewhere", check=between_us),
    hint("plain-called-there", Kind.HANDLE, ASK,
        r"\b(?:what|who|wat|wot|which)(?:'?s| name| user ?name| user| handle| names?| account)? (?:are|r|do|did|does|"
        r"is|"
        r"should|would|can|shall|am|d) (?:you|u|ya|yous|they|people|i|we|ppl|your friends) {g2}(?:" + SEARCH
        + r" |use |have |be |to )*(?:you |u |you as |u as |to find you |to find u )?(?:on|in|at|4) (?:{your} )?" + APP
        + r"(?: |\W|$)|\b(?:what|who|wat) (?:are|r) (?:you|u|ya) (?:called|named|known as|listed as) (?:everywhere|"
        r"anywhere|somewhere|out(?:side)?|on (?:there|other))|\b(?:what|which)(?:'?s)? (?:user ?name|handle|"
        r"@) (?:do|are|r|should|did) (?:you|u|i) {g1}(?:on|use|have|go by|under|search|look for|look up)",
        "asks for a name elsewhere", check=told_to_you),
    hint("plain-app-name", Kind.HANDLE, ASK,
        r"^(?:your |ur |what'?s (?:your|ur) )?" + APP + r" (?:name|user|user ?name|tag|id|@|handle|add)s?\s?(?:\?|pls|"
        r"please|rn|then)",
        "asks for a name elsewhere"),
    # Something to write to.
    hint("plain-something-to", Kind.REQUEST, ASK,
        r"\b(?:something|anything|somewhere|a way|some way|any way|any ?where|a place|any place|some place|a thing|sth|"
        r"smth|smthn|sumthing|summat|somthing|an app|an account) (?:else )?(?:(?:to|2|i can|we can|where i can|"
        r"where we can|i could|we could|that i can|for me to|so i can|where i could|that we can) (?:still |just )*"
        + FIND + r" (?:you|u|ya)(?: (?:on|with|at|by|in|through|when|if|later|after|outside|again|from)|" + STOP
        + r")|(?:where|that|so|which) (?:i|we) (?:can|could|cud) (?:do |use )?(?:voice|video|call|vc|text)\b)",
        "asks for a way to be reached", check=between_us),
    hint("plain-have-you-on", Kind.REQUEST, ASK,
        r"\b(?:can|could|may|cud|let me|lemme|wanna|want to|should|shall|i'?ll|ill|i'?d like to|would like to|mind if)"
        r"(?: i| we| just| have to| to)* ?(?:have|add|get|put|save|follow|find|keep|store|message|text|dm|look|"
        r"befriend)"
        r" (?:you|u|ya)(?: up| down)? (?:on|in|as|into|under|over) (?:something|smth|sumthing|anything|somewhere|my "
        r"(?:phone|contacts|cell|fone)|(?:a )?(?:different|another|other|some|any)(?: other)? (?:app|site|place|social|"
        r"platform)|other apps?|socials?|whatever|there\b)|\b(?:can|could) (?:i|we) (?:add|follow|friend) (?:you|u|ya) "
        r"(?:any ?where|some ?where|elsewhere)|\bcan i be in (?:your|ur) (?:phone|contacts)|\bsave my number\b|"
        r"\b(?:can|"
        r"could|let me|lemme) (?:i )?(?:save|keep|memori[sz]e|write down) (?:your|ur) (?:number|num|digits|contact)",
        "asks for a way to be reached", check=between_us),
    hint("plain-how-after", Kind.REQUEST, ASK,
        r"\bhow (?:do|can|could|would|will|am|should|cn|shall|d) i {g2}" + FIND + r" (?:you|u|ya) {g1}(?:when|wen|if|"
        r"after|once|from now|outside|without|afterwards|from then|otherwise|tomorrow if|in (?:the )?(?:day|"
        r"meantime))\b",
        "asks how to be in touch", check=between_us),
    hint("plain-other-thing", Kind.ARRANGE, ARRANGE,
        r"\b(?:talk|chat|speak|message|text|msg) {g1}(?:on|over|using|via) (?:an?|another|some|something|sum)(?: other|"
        r" different| diff| else| better| private)? ?(?:thing|way|app|site|place|platform|messenger)?(?:else)?" + STOP
        + r"|\b(?:talk|chat|speak)(?: (?:to (?:you|u|each other)|properly|more|instead|for real|like|just|sometime|"
        r"later|,))* "
        r"(?:on|over|by) (?:the )?(?:phone|fone)(?: |\W|$)",
        "suggests talking somewhere else", check=asks_us),
    hint("plain-on-anything", Kind.REQUEST, ASK,
        r"\b(?:(?:are|r|is) )?(?:you|u|ya|yous|anyone)(?: guys| all)? (?:on|using) (?:any ?thing else|any (?:other )?"
        r"(?:apps?|socials?|sites?|platforms?|messengers?)|other (?:apps?|socials?|sites?))" + STOP
        + r"|\b(?:what|which|wat|wot)(?: app| apps| site| one| thing)? (?:do|d|does) (?:you|u|ya|yous) {g2}(?:chat|"
        r"text|"
        r"message|talk|msg|call|dm|voice|txt|voice chat|game) {g1}(?:on|over|through)(?: mostly| usually| most| these "
        r"days| then| with)?" + STOP,
        "asks which apps are used"),
    hint("plain-where-else-at", Kind.REQUEST, ASK,
        r"\b(?:somewhere|anywhere|any place|some place|anything|something|where) else (?:that )?(?:you'?re|ur|u r|you "
        r"are|u are|are (?:you|u)|r u|you|u) {g1}(?:at|on|active|use|hang|online|chat)\b|\b(?:best|easiest|quickest|"
        r"good|better) (?:place|way|app|spot|number|thing) (?:to|2|for me to) (?:get (?:a )?hold of|get ahold of|get|"
        r"reach|"
        r"find|catch|contact|message|text|call) (?:you|u|ya)\b|\b(?:faster|quicker|easier|better|another|other|"
        r"different|sum|some) (?:other )?way (?:i|we|to|for me to|that i|2) {g1}(?:get to|get|reach|talk to|contact|"
        r"message|"
        r"find|speak to|write to|text|get (?:a )?hold of|let) (?:you|u|ya)\b",
        "asks how to be in touch", check=between_us),
    # What will be done.
    hint("plain-ring-me", Kind.ARRANGE, ARRANGE,
        r"\b(?:{you}|feel free to|free to|welcome to|always|just|please|pls) (?:can |could |may |should |might )?"
        r"(?:always |just |also |still |ever )*(?:text|txt|ring|phone|facetime|whatsapp|dial|buzz|email|e-mail) me"
        r"(?: up)?(?: " + WHEN + r"|" + STOP + r")|\b(?:{you} (?:can|could|should)|feel free to) (?:always |just |"
        r"also )*call me(?: up)? (?:if|when|any ?time|tonight|later|tomorrow|whenever|after|before|at [0-9]|on)",
        "asks to be written to", check=between_us),
    hint("plain-ill-ring", Kind.ARRANGE, ARRANGE,
        r"\b(?:i'?ll|ill|i will|i'?m gonna|im gonna|im going to|imma|ima|i can|i could|lemme|let me|should i|shall i|"
        r"can i|could i|i might|i wanna|i want to|i'?d like to|i'?d love to|i wish i could|ok if i|mind if i|if i)(?: "
        r"just| also| try| maybe| always| give)* (?:text|txt|ring|phone|facetime|email|e-mail|skype|whatsapp|snap|dial|"
        r"video call|voice call|video chat) (?:you|u|ya)(?: up)?(?: " + WHEN + r"|" + STOP + r")|"
        r"\b(?:i'?ll|ill|i will|imma|i can|i could|lemme|let me|shall i|should i|can i|could i|wanna|i'?d love to) "
        r"(?:call (?:you|u|ya) (?:later|tonight|tomorrow|tmrw|after|at [0-9]|when|in [0-9]|on|back|up|now|rn)|give "
        r"(?:you|u|ya) an? (?:quick )?(?:call|ring|bell|buzz|text|shout|tinkle|facetime))\b",
        "will write or call", check=between_us),
    hint("plain-pick-up", Kind.ARRANGE, ARRANGE,
        r"\b(?:pick up|answer|pickup)(?: the phone| your phone| ur phone)? (?:when|if|wen) (?:i|my) (?:call|ring|phone|"
        r"dial)|\b(?:answer|pick up|check) (?:your|ur) (?:phone|cell|mobile)(?: now| pls| please|" + STOP + r")",
        "arranges a call", check=said_to_you),
    hint("plain-mine-for-yours", Kind.REQUEST, ASK,
        r"\b(?:give|send|share|drop|trade|swap|text|show) (?:you |u |ya )?mine (?:if|when|after|once|and|n|for|first) "
        r"{g3}(?:yours|urs)\b|\b(?:give|send|drop|share)(?: me)? (?:yours|urs)[^.!?\n]{0,16}\b(?:mine|i'?ll add|i'?ll "
        r"text|i'?ll send|and i)\b|\b(?:you|u|ya) (?:go )?(?:first|1st)[^.!?\n]{0,24}\bmy (?:" + OWN + r")",
        "turns the giving round", check=between_us),
    # Links between two accounts.
    hint("plain-friend-request", Kind.REQUEST, ARRANGE,
        r"\b(?:send|sent|sending|shoot|drop|gimme|give|throw|got) (?:me |you |u |ya |me over )(?:an? |my |the |ur |"
        r"your "
        r")?(?:friend|friends|follow|snap|insta|fb|facebook|add|discord|steam)(?: friend)? ?(?:requests?|req|freq|"
        r"invite)\b|\b(?:accept|approve|confirm|get|got|see|seen|saw|decline[d]?|ignore[d]?|deny|denied) (?:my|the|ur|"
        r"your) (?:friend|friends|follow|snap|insta|fb|facebook|discord)(?: friend)? ?(?:request|req)\b|\b(?:accept|"
        r"approve|see|get|got|check|accepted) (?:my|the) (?:request|req|invite|add) (?:on|from) " + APP
        + r"|\b(?:be|become|get|are we|we'?re|were) (?:{sure} |snap )?(?:mutuals|moots|moot)\b",
        "wants to be linked outside", check=between_us),
)  # fmt: skip
