"""What is said in a few words: an app of one's own, a line to somebody, a name with a number, a visit that was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.detectors.between import DIGITS, OTHERS, asks_us, between_us
from strainer.detectors.hinting import hint
from strainer.detectors.plain_requests import STOP, WHEN
from strainer.detectors.together import MESSENGER, PAST_OR_TOPIC, between_the_two, sentence_of
from strainer.patterns import compiled
from strainer.result import Act, Kind

if TYPE_CHECKING:
    from strainer.normalize.view import View
    from strainer.patterns import Match
    from strainer.rule import Rule

ASK, ARRANGE, GIVE = Act.ASK, Act.ARRANGE, Act.GIVE
A_FEW_WORDS = 60  # bytes of a sentence that says one short thing
HEDGED = compiled(
    r"\b(?:but|never|not|don'?t|no|hate|lol no|hardly|only for|just for|addicted|too much|all day|"
    r"again|since|can i|mention)\b"
)
NO_NAMES = frozenset(
    b"covid19 mp3 ps4 ps5 b12 h2o co2 f16 gcse9 level1 route66 catch22 omega3 vitamin_d windows10 form16".split()
)


def in_a_few_words(match: Match, view: View) -> float | None:
    """Take "I have discord and snap"; drop worries, habits and what others have."""
    sentence = sentence_of(match, view)
    if len(sentence) > A_FEW_WORDS or OTHERS.search(sentence) or PAST_OR_TOPIC.search(sentence):
        return None
    return None if HEDGED.search(sentence) else 0.0


def numbered_name(match: Match, view: View) -> float | None:
    """Take "ask for luna99"; vitamins and vaccines are no names."""
    return None if match.group(1) in NO_NAMES else between_us(match, view)


RULES: tuple[Rule, ...] = (
    hint("short-mine-is", Kind.APP, GIVE,
        r"\b(?:i'?m|im|i have|i'?ve got|ive got|i got|i do have|i also have|i use|i'?m more of an?|im more of an?|"
        r"mine is|mine'?s|mine on|going to|switching to|back to|just downloaded|just got|just made an?|got) "
        r"(?:on |mostly on |always on |usually on |in |an? |also |the )*" + MESSENGER + r"\b|\b" + MESSENGER
        + r" (?:works|is fine|is ok|is okay|is good|is cool|is best|suits me|would be (?:fine|good|great|ok))\b|"
        r"\b(?:ever (?:use|used|tried)|"
        r"what'?s better|whats better|which is better) (?:{g1})(?:" + MESSENGER + r"|signal|telegram)\b|^(?:u |you "
        r")?(?:on )?(?:" + MESSENGER + r"|messenger|signal|tele|disc)\s*\?",
        "speaks of an app of one's own", 0.65, check=in_a_few_words),
    hint("short-see-you-there", Kind.ARRANGE, ARRANGE,
        r"^(?:ok |k |so |then |i'?ll )?(?:see|catch|c|cya|meet|msg|message|text|add|find|join) (?:you|u|ya|me|us) "
        r"(?:on |over |in )?there(?: in (?:[0-9]+|five|ten|a (?:min|sec|bit)))|\b(?:switching|moving|going|"
        r"heading|hopping) (?:over )?to "
        r"the other (?:app|site|place|one|account)\b|\bjoin us (?:on|over|in) there\b|\b(?:join|come (?:to|in|on|"
        r"join)|hop (?:in|on)) (?:my|our) (?:game|world|party|stream|island|realm|session|room code)\b|\badd me in[ "
        r"-]?game\b|\b(?:accept|got|get|see|saw) "
        r"(?:the|my) inv(?:ite)?\b|\binv(?:ite)? (?:link )?expires\b|\blink expires in\b[^.!?\n]{0,20}\b(?:quick|"
        r"join|hurry|fast)\b|\bjoin before the link\b|\b(?:a|our|the) subreddit for (?:us|people)\b|\bwe (?:have|got|"
        r"run|made) an? subreddit\b",
        "arranges to talk elsewhere", 0.65, check=between_the_two),
    hint("short-a-line", Kind.REQUEST, ASK,
        r"\b(?:write|message|text|email|contact|reach|msg) (?:to )?(?:you|u) (?:directly|personally|privately|"
        r"outside|some ?where|off)\b|\bdirect line to (?:you|u)\b|\bhit (?:you|u) up (?:later|sometime|after|on|when|"
        r"tonight|tomorrow|" + STOP + r")|"
        r"\b(?:what|which) (?:app|platform|messenger|site) (?:should|shall|can|could|do|would) (?:we|i) (?:use|talk "
        r"on|go (?:to|on)|download|get|move to|meet on)\b|^(?:ok |so )?(?:pick|choose|name) an app\b|\b(?:find|use|"
        r"try|get|need|download) (?:us )?(?:an?|another) "
        r"(?:different|other|better|private|secret|new)? ?(?:app|platform|messenger)" + STOP
        + r"|\bwhere (?:are|r|do) (?:you|u) (?:most(?:ly)? |usually |normally )*(?:active|online|hang out online|"
        r"chat online|hang online|post)(?: the most| most| mostly)?" + STOP
        + r"|\b(?:you|u) (?:guys )?on (?:any )?socials?\b|\b(?:be|become|stay|make) friends on (?:something|anything|"
        r"an app|socials?|there)\b|\b(?:connect|link up|link|chat|talk|be friends) (?:outside|somewhere|elsewhere|"
        r"off here|off this)" + STOP
        + r"|\bsomewhere (?:more )?private\s*\?|\b(?:talk|chat|speak|be) (?:to (?:you|u) )?without "
        r"(?:the )?(?:mods?|moderators?|filters?|bots?|hosts?|being watched|anyone watching)\b",
        "asks for another place", 0.65, check=between_us),
    hint("short-an-email", Kind.EMAIL, ASK,
        r"\b(?:give|gimme|send|drop|have|got|leave|tell|share)(?: me| us)? an? (?:{email}|phone number|contact "
        r"number|mobile number)(?: (?:i|address|to|so|where|for|pls|please|then)|" + STOP + r")|\bwhere (?:should|"
        r"shall|can|could|do|may) i (?:write|email|post|mail|send "
        r"(?:it|you|a letter|letters))(?: to)? ?(?:you|u|it)?" + STOP,
        "asks for an address to write to", 0.65, check=between_us),
    hint("short-a-call", Kind.REQUEST, ARRANGE,
        r"^(?:can i |could i |so |shall i )?(?:call|ring|phone|facetime|ft|text|txt) (?:you|u|me)\s*\?|^(?:on|over) "
        r"(?:a )?(?:call|phone|vc|text|facetime)\s*\?|\b(?:what|wat) time (?:can|should|shall|could|may|do) i "
        r"(?:call|ring|phone|text|facetime|dial) ?(?:you|u)?" + STOP
        + r"|\b(?:good|best|right|better) time (?:to|2|for me to) (?:call|ring|phone|text|facetime)(?: you| u|" + STOP
        + r")|\b(?:may|can|could|might|shall) i (?:ring|phone|telephone|facetime|text|email)(?: you| u) ?(?:this|"
        + WHEN + r")|\b(?:ring|call|dial|text) "
        r"my (?:phone|cell|mobile|landline|house|home|number)\b|\b(?:can|could|let'?s|lets|shall|wanna) (?:we |u |"
        r"you )?(?:just |maybe )?(?:do|try|go) (?:voice|video|a voice|on voice|a voice note|voice notes|on call|on "
        r"cam)" + STOP + r"|\btalk "
        r"(?:to (?:you|u) )?(?:voice to voice|on call|on voice|on cam|on vc|face to face|by voice)\b|\b(?:like|love|"
        r"want|need|have|appreciate) (?:your|ur|yr) (?:" + DIGITS + r")(?: |\W|$)",
        "suggests a call", 0.65, check=asks_us),
    hint("short-numbered-name", Kind.PERSONA, GIVE,
        r"\b(?:as|called|named|im|i'?m|name(?:'s| is| will be)?|ask for|look for|look up|try|search(?: for)?|request|"
        r"use the name|one is|other is|it'?s|its|this is|thats|me is|find|add) @?([a-z]{3,}(?:[0-9]{1,4}|"
        r"_[a-z0-9_]{2,}))\b(?:\W*$| (?:here|on here|next|if|when|instead|now|"
        r"tomorrow|tonight|there|btw|lol|then|in the|is me|on|from))",
        "gives another name here", 0.65, check=numbered_name),
    hint("short-alt", Kind.PERSONA, ASK,
        r"\b(?:your|ur|any|an|got|have|secret|other|my|second) alts?(?: acc(?:ount)?s?)?(?: (?:here|on here|too|name|"
        r"called|is|so|or|btw)|" + STOP + r")|\bchanged (?:it|my (?:user ?)?name) so (?:they|the (?:mods|hosts|"
        r"admins?)|mods|no ?(?:one|body)|you|that (?:they|mods|nobody))\b|\b(?:lost|"
        r"locked out of|can'?t get into|forgot the login (?:to|for)) (?:my|the) (?:old |other |last |main "
        r")?(?:account|acc|login)[,.\s]{1,3}(?:so )?(?:it'?s|its|this is|i'?m|im) (?:me|still|[a-z]+" + STOP
        + r")|\b(?:it'?s|its|this is|im|i'?m) [a-z]+[,.\s]{1,3}(?:i )?(?:lost|got locked out "
        r"of|can'?t get into) my (?:old |other |last |main )?(?:account|acc|login)\b|\b(?:and|n|&) (?:me|i) (?:are|"
        r"is|r) (?:actually |really )?the same(?: person| one| user)\b|\bthat(?:'?s| was|s) me(?: "
        r"too)?[,.\s]{1,3}(?:on|under|with|from) (?:my|the|another|an)\b|\b(?:you|u) (?:talked|spoke|wrote|chatted) "
        r"(?:to|with) [^.!?\n]{2,24}[,\s](?:that'?s|thats|that was|it was) (?:actually |really )?me\b|\byour (?:old|"
        r"fav(?:ou?rite)?|last) listener (?:under|with|on|from|back)\b|\bwhat else (?:do|did) (?:you|u) go by\b",
        "gives another name here", 0.65, check=between_the_two),
    hint("short-profile", Kind.PROFILE, GIVE,
        r"^(?:peep|check|see|look|read|stalk|view)(?: at| on)? (?:the |me |mi )?(?:profile|bio|pfp|about|page)(?: "
        r"lol| pls| please| now|" + STOP + r")|^bio (?:has|says|tells) |\b(?:google|search|look up|type in) (?:the|"
        r"this|that) (?:user ?)?name(?: lol| online| and| on| in|" + STOP + r")|\bi (?:go by|use|have) "
        r"(?:this|it|the same|that)(?: name)? (?:on|for) (?:all|every|other|my other|most|any)\w* ?(?:apps?|socials?|"
        r"sites?|platforms?|accounts?)|\b(?:it'?s|its|this is|that'?s) my (?:user ?)?name (?:everywhere|on "
        r"everything|all over|elsewhere)\b|\b(?:can|could|may|should|if) i (?:search|google|look up) (?:your|ur) "
        r"(?:user ?)?(?:name|handle|user)\b|\b(?:add|drop|remove|swap|change|take (?:off|away)|put) (?:an? |the |in "
        r")?(?:[a-z0-9]|last letter|first letter|underscore|dot|number|numbers|space|letter) (?:\w+ ){0,3}(?:my|"
        r"this) (?:user ?)?name\b",
        "points to a profile", 0.65, check=between_the_two),
    hint("short-was-there", Kind.OFFSITE, GIVE,
        r"\b(?:your|ur) (?:house|flat|apartment|car|cooking|perfume|garden|kitchen|bedroom|sofa|couch|street) (?:is|"
        r"was|looks|looked|smells|smelled) (?:so |really |very |such )?(?:lovely|nice|amazing|cosy|cozy|cute|"
        r"beautiful|big|great|cool|pretty|good)\b|\b(?:thanks|thank you|ty|thx) for (?:dinner|lunch|breakfast|the "
        r"(?:coffee|lift|ride|flowers|letter|chocolates|drinks|date|walk)|having me (?:over|round)|coming (?:over|"
        r"round|with me)|letting me stay|picking me up)\b|\b(?:fun|(?:great|nice|good|lovely|best|amazing) (?:time|"
        r"day|night|evening|laugh|walk|coffee|lunch|"
        r"dinner)) with (?:you|u) (?:at the|at|in the|in town|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|last "
        r"(?:week|weekend|"
        r"night|saturday|sunday|friday))\b|\b(?:i|we) (?:left|sent|posted|mailed|dropped off) (?:you|u|ur|your) "
        r"(?:an? |the |some )?(?:voicemail|voice ?mail|voice message|voice note|missed calls?|parcel|package|letter|"
        r"postcard|gift|present|flowers|card|email|text|snap)\b|\b(?:got|received|opened|loved) (?:your|ur) "
        r"(?:letter|parcel|package|"
        r"postcard|card|gift|present|e-?mail|texts?|flowers)\b|\b(?:your|ur) (?:mailbox|voicemail|inbox|voice mail) "
        r"(?:is|was) full\b|\bdid (?:my|the) (?:package|parcel|letter|gift|present|postcard|flowers|card) (?:i sent "
        r")?(?:arrive|come|get there|reach)\b(?: to you| yet)?|\b(?:we|you|i) (?:had |have |both |already )*matched "
        r"(?:with (?:me|you|u) )?on "
        r"(?:tinder|bumble|hinge|grindr|" + MESSENGER + r")\b|\bwe(?:'?ve| have)? (?:all )?(?:moved off|left) "
        r"(?:this|the) (?:site|app|place)\b|\b(?:more|some|a few|lots) of us (?:outside|off here|elsewhere)\b",
        "tells of a tie outside", 0.65, check=between_us, excusable=False),
)  # fmt: skip
