"""Plain wishes for more than talk here: a buddy to text, a picture, a call in so many words, a piece of a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.detectors.between import APP, DIGITS, OWN, asks_us, between_us, told_to_you
from strainer.detectors.hinting import hint
from strainer.detectors.plain_requests import FIND, STOP, WHEN
from strainer.result import Act, Kind

if TYPE_CHECKING:
    from strainer.rule import Rule

ASK, ARRANGE, GIVE = Act.ASK, Act.ARRANGE, Act.GIVE
PICTURE = r"(?:selfies?|face ?pics?|pics?|pictures?|photos?|nudes?|fit ?pics?|face|voice ?notes?|voice ?messages?)"

RULES: tuple[Rule, ...] = (
    # Calls in other words.
    hint("plain-by-telephone", Kind.REQUEST, ARRANGE,
        r"\b(?:continue|talk|speak|chat|converse|discuss|do this|go on|carry on|this|communicate|converse|"
        r"correspond) (?:{g2})(?:by|on|over|via|"
        r"through|in) (?:the |a |an )?(?:tele ?phone|phone|fone|phone call|call|text|text message|whatsapp|e-?mail|"
        r"voice|letter|post)"
        r"(?: (?:instead|dear|please|if|sometime|tonight|tomorrow|rather|perhaps|my|friend|some)|,|" + STOP + r")",
        "suggests a call", check=asks_us),
    hint("plain-prefer-a-call", Kind.REQUEST, ARRANGE,
        r"\b(?:i|i'?d|would|we) (?:much |always |really )?(?:prefer|like|love|enjoy|rather have|rather do) (?:to "
        r"have |an? )*(?:proper |good |real |old fashioned |quick "
        r"|nice )*(?:phone ?calls?|video ?calls?|voice ?calls?|calls?|a call) (?:to|over|than|instead|with you|with "
        r"u|if|tonight|tomorrow)\b|\b(?:much|long|hard|slow|tired|tiring|lot|"
        r"difficult) (?:for me )?(?:to|2|of) (?:type|typing|text|write|explain)[^.!?\n]{0,24}[\s,](?:calls?|ring|"
        r"phone|vc|voice|facetime)\b|\b(?:can'?t|cant|hate|tired of|sick of) "
        r"(?:typing|type|type all|type it|type this)[^.!?\n]{0,20}[\s,](?:(?:can|could|shall) (?:i|we|u|you) (?:just "
        r")?(?:call|ring|vc|talk on|facetime|voice|phone)|call (?:me|you|u)|call\?)",
        "suggests a call", check=told_to_you),
    hint("plain-we-should-call", Kind.REQUEST, ARRANGE,
        r"\b(?:we|us two|you and i|you and me|u and me|me and (?:you|u)) (?:should|shud|could|need to|have to|gotta|"
        r"must|really should|totally should|can|might)(?: totally| really| "
        r"just| definitely| also)* (?:call|facetime|ft|vc|skype|video call|voice call|voice chat|video chat|text|"
        r"snap|zoom|ring each other|talk on the phone|exchange|swap|dm)(?: (?:each "
        r"other|" + WHEN + r"|asap|more|instead|numbers?|outside)|" + STOP + r")|\b(?:do|d) (?:you|u|ya) (?:do|like|"
        r"ever do|mind|fancy) (?:voice |video |phone )?(?:calls?|calling|texting|"
        r"vcs?|facetime|voice notes?|phone calls)" + STOP + r"|^(?:do )?(?:you|u) (?:text|call|vc|ft)\s*\?|^(?:so "
        r")?(?:call|vc|voice|facetime|ft)\s*\?",
        "suggests a call", check=between_us),
    hint("plain-wish-to-text", Kind.REQUEST, ARRANGE,
        r"\b(?:wish|wishing|if only|hope|hoping)(?: that)? (?:i|we|you|u) (?:could|can|cud|were able to|had a way to|"
        r"had some way to|knew how to|had somewhere to|would)(?: just| "
        r"also| actually| both)* (?:(?:call|text|ring|facetime|phone|snap|dm|skype)(?: (?:you|u|ya|me|each other|"
        + WHEN + r")|" + STOP + r")|(?:talk|chat|speak|meet|be friends|" + FIND
        + r" you) {g3}(?:outside|off (?:here|this)|elsewhere|on the phone|irl|in real life|on (?:" + APP
        + r")))|\b(?:wish|if only)(?: that)? (?:i|we) (?:had|have|knew|could have|could get|got) (?:your|ur|each "
        r"others?'?) (?:" + OWN + r")\b|\b(?:wish|if only) (?:we|you|u) (?:were|was|had) (?:on |both on )?(?:" + APP
        + r")",
        "wishes to be in touch", check=between_us),
    hint("plain-buddy", Kind.REQUEST, ARRANGE,
        r"\b(?:text|texting|txt|phone|snap|snapchat|whatsapp|insta|discord|call|calling|facetime|pen|email|sms|"
        r"telegram|kik) ?-?(?:buddy|buddies|friends?|pals?|mates?|partners?|bff)"
        r"(?: (?:here|anyone|someone|from here|maybe|pls|please|who|if|tonight|and)|\?|,|" + STOP
        + r")|\b(?:looking for|need|want|after|searching for) (?:someone|somebody|a (?:girl|guy|friend|"
        r"person|listener)|people|friends|anyone) (?:to|2|who (?:can|will|wants to)|i can) (?:text|snap|facetime|"
        r"skype|email|dm|vc|voice call|talk to on the phone)(?: (?:with|at night|daily|everyday|"
        r"every day|me|when|tonight|rn|pls|please|and|or)|" + STOP + r")|\b(?:any ?one|any1|anybody|who|someone|"
        r"somebody) (?:here )?(?:wanna|want to|wants to|up 4|up for|down to|down for|fancy|free to) (?:be my "
        r")?(?:an? )?(?:text|call|snap|facetime|vc|voice chat|video chat|voice call|video call|text me|swap|exchange|"
        r"call me|game with me)\b",
        "looks for somebody to text", check=between_us),
    hint("plain-picture", Kind.REQUEST, ASK,
        r"^(?:please |pls |can (?:you|u) |could (?:you|u) |will (?:you|u) |would (?:you|u) |now |wanna |then "
        r")?(?:send|snd|show|gimme|give|post|drop)(?: me| us)? (?:an? |some |your |ur |one )?(?:cute |recent |real |"
        r"new |quick |ur "
        r"|your |live )?" + PICTURE + r"(?: (?:of (?:you|u|your|ur|yourself|urself)|pls|please|rn|first|now|plz)|"
        + STOP + r")|\b(?:can|could|may|let me|lemme|wanna|want to|want|love to|like to) (?:i |u |you )?(?:please "
        r")?(?:see|get|have|hav|"
        r"share|trade|swap) (?:an? |some |your |ur |one )?(?:" + PICTURE + r") (?:of (?:you|u|yourself|urself)|pls|"
        r"please)|\b(?:trade|swap|exchange) (?:pics|selfies|photos|pictures)\b|^face reveal" + STOP,
        "asks for a picture", 0.65, check=told_to_you),
    # A number or a name, piece by piece.
    hint("plain-trouble-for", Kind.REQUEST, ASK,
        r"\b(?:trouble|bother|ask|pester|bug) (?:you|u|ya) for (?:your|ur|an?|some) (?:" + OWN
        + r")(?: |\W|$)|\b(?:share|give|send|tell|provide|whisper|spell|say|read|slip|text|write)(?: (?:out|me|us|"
        r"with me))* (?:your|ur) (?:" + DIGITS
        + r"|insta|snap|ig|email|contact|{known})(?: (?:number|name|user|username))? (?:with me|to me|in words|for "
        r"me|one|digit|backwards|slowly|letter|with spaces|in code|without|again|quietly|so i|like this)|\b(?:give|"
        r"get|want|take|need|gimme|send)(?: me)? contact(?: details| info)? (?:plz|pls|please|number|from you|with "
        r"you|outside|of you)\b|\b(?:can|could|cn) (?:you|u) give (?:me )?(?:your |ur )?contact\b|\b(?:how|want to|"
        r"wanna|i can|"
        r"can i|like to|wish to|want|need) (?:i can |to )?contact (?:with |to )?(?:you|u)(?: (?:outside|pls|please|"
        r"plz|later|after|by|on|sir|dear|brother|sister|if)|" + STOP + r")",
        "asks for a way to be reached", check=told_to_you),
    hint("plain-piece-of-it", Kind.REQUEST, ASK,
        r"\b(?:last|first|next|other|final|missing|rest of the|remaining) (?:[0-9]|two|three|four|five|six|few|half "
        r"of the|half|part of the)? ?(?:digits?|numbers of (?:your|ur) phone|of your (?:phone )?number)\b|"
        r"\b(?:what'?s|whats|what is|and|tell me) "
        r"(?:your|ur|the) area code" + STOP + r"|\b(?:what|wat) (?:comes|goes|is|do i put) (?:after|before|behind) "
        r"the (?:underscore|dot|@|at sign|dash|hyphen)\b|\b(?:underscore|dots?|capitals?|caps|spaces?|numbers?) "
        r"(?:in|on|at the end of) "
        r"(?:your|ur|the) (?:" + APP + r"|@|handle)\b|\b(?:what|wat) (?:do|should|can|shud) i (?:search|type|look up|"
        r"look for|put|enter|google)(?: in| up)? (?:to |2 )(?:find|get|see|reach|add) (?:you|u|ya)\b|\b(?:what'?s|"
        r"whats|wats|what is) "
        r"(?:the|your|ur) (?:@|snap ?codes?|friend code|add code|insta|snap|discord|handle)" + STOP + r"|^@\s*\?",
        "asks for a piece of it", check=between_us),
    # Too little by themselves; with a name for an answer they were questions for it.
    hint("plain-under-what", Kind.HANDLE, ASK,
        r"^(?:so |and |ok |but )?(?:(?:under|by|with) (?:what|which) (?:user ?)?name|(?:what|which) (?:user "
        r"?)?name(?: (?:do|should|shall) i (?:look for|search|use|type|add|put))?|(?:what|wat) (?:do|should|shall) i "
        r"(?:search|look up|"
        r"type in)(?: for)?|(?:how|where) (?:do|can|will|could) i (?:find|add|get) (?:you|u)(?: there| then)?|"
        r"what(?:'?s| is) it under|(?:what|wat) (?:are|r) (?:you|u) (?:on|under) there)" + STOP,
        "asks for a name", 0.45),
)  # fmt: skip
