"""Words that are meant to hurt: never held back by themselves, and for a person to look at."""

from __future__ import annotations

from strainer.result import Act, Kind
from strainer.rule import Rule

LOW = (
    r"(?:bitch|whore|slut|cunt|retard(?:ed)?|faggot|fag|moron|idiot|loser|freak|pig|cow|trash|garbage|scum|dumb ?ass|"
    r"ass ?hole|piece of (?:shit|trash|garbage)|waste of (?:space|air|oxygen|skin)|pathetic|worthless|disgusting)"
)


def _rule(name: str, score: float, pattern: str, why: str) -> Rule:
    """Return a rule about harassment."""
    return Rule(name, Kind.HARASSMENT, Act.MENTION, score, pattern, why, excusable=False)


RULES = (
    _rule(
        "harass-go-die",
        0.95,
        r"\b(?:go |just |pls |please |why don'?t (?:you|u) (?:just )?|(?:you|u) should |"
        r"should'?ve )(?:and )?(?:kill (?:yourself|urself|ur self)|kys|die in a|die already|hang (?:yourself|"
        r"urself)|off (?:yourself|urself)|jump off|drink bleach|cut deeper|end (?:yourself|it))\b|"
        r"^\W*(?:kys|kill (?:yourself|urself)|die)\W*$|\b(?:hope|wish) (?:you|u) (?:die|get (?:raped|hit by|"
        r"cancer)|were dead|never wake up|kill (?:yourself|urself))\b",
        "tells somebody to die",
    ),
    _rule(
        "harass-names",
        0.75,
        r"\b(?:you|u|ya)(?:'re|r| are|re)? (?:are |r )?(?:just |such |really |so |an? |a total |a complete |"
        rf"nothing but |literally |f[u*]cking |f+ing |stupid |dumb |fat |ugly |little )*(?:an? )?{LOW}\b|"
        r"\b(?:shut (?:the f[u*]ck )?up|stfu|f[u*]ck (?:you|u|off)|screw (?:you|u)),? (?:(?:you|u|"
        rf"ya) )?(?:stupid |dumb |fat |ugly |little |f[u*]cking )*(?:{LOW})?\b",
        "insults",
    ),
    _rule(
        "harass-belittles",
        0.7,
        r"\b(?:nobody|no one|noone|no1|everyone|every1|we all|they all) (?:likes|loves|wants|cares about|"
        r"would miss|will miss|hates|laughs at|laugh at|hate) (?:you|u)\b|"
        r"\b(?:you|u) (?:deserve|deserved) (?:it|this|that|everything|to (?:suffer|be alone|die))\b|"
        r"\bno wonder (?:your|ur|everyone|they|he|she|you|u) .{0,40}\b(?:left|hates?|leaves?|hit|dumped|"
        r"alone)\b|"
        r"\b(?:you|u)(?:'re|r| are) (?:just )?(?:faking|making it up|doing it for attention|"
        r"an attention (?:seeker|whore)|too (?:ugly|fat|stupid) to)\b",
        "belittles",
    ),
    _rule(
        "harass-threat",
        0.9,
        r"\bi(?:'ll| will|'m gonna| am going to|ma| know how to| can| swear i will) (?:find|hunt|track|"
        r"come for|hurt|beat|rape|stab|shoot|ruin|destroy|dox|doxx|get) (?:you|u|(?:your|ur) (?:family|mum|"
        r"mom|life|house|ass))(?: (?:down|up|and))?\b|"
        r"\bi know (?:where (?:you|u) (?:live|go to school|work|are)|(?:your|ur) (?:real name|address|ip|"
        r"school|family))\b|\bwatch (?:your|ur) back\b|\b(?:you|u)(?:'ll| will) (?:regret|be sorry|pay for)\b",
        "threatens",
    ),
    _rule(
        "harass-hate",
        0.8,
        r"\b(?:all |you |u |those |dirty |f[u*]cking |go back,? (?:you )?)(?:gays|lesbians|trannies|tranny|"
        r"muslims|jews|blacks|immigrants|foreigners|gypsies|christians|arabs|mexicans|asians|"
        r"disabled people) (?:are|should|need to|belong|deserve|go) .{0,40}\b(?:die|disgusting|dead|home|hell|"
        r"vermin|animals|shot|gassed|killed|sick|freaks)\b|"
        r"\bgo back to (?:your|ur) (?:own )?(?:country|cave|jungle)\b",
        "hate",
    ),
)
