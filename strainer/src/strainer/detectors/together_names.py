"""A name, an account or a profile, in one breath with what is to be known by it or found there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.detectors.between import DIGITS, OTHERS
from strainer.detectors.hinting import hint
from strainer.detectors.together import MESSENGER, between_the_two, sentence_of
from strainer.patterns import compiled
from strainer.result import Act, Kind
from strainer.words import expand

if TYPE_CHECKING:
    from strainer.normalize.view import View
    from strainer.patterns import Match
    from strainer.rule import Rule

ASK, ARRANGE, GIVE = Act.ASK, Act.ARRANGE, Act.GIVE
STOP = r"\s*(?:\?|$)"
LONGEST = 130  # bytes of a sentence that still says one thing
KNOWN_BY_IT = compiled(
    expand(
        r"\b(?:(?:you|u) (?:might |may |will |'?ll |probably |already |both )*(?:know|knew|recogni[sz]e|remember|met|"
        r"talked|spoke)|know(?:s|n)? me|recogni[sz]e me|find me|message me|talk to me|look for me|"
        r"add me|pick me|request me|had to|banned|muted|kicked|suspended|silenced|it'?s me|its me|me again|me too|"
        r"still me|this is me|so (?:we|you|u) can|(?:message|find|talk to|pick|match|write to|request|chat with) "
        r"(?:you|u|me|that one|it)|(?:tomorrow|next time|tonight|monday) (?:i'?ll|ill|i will|i have|i'?m)|i(?:'?ll| "
        r"will|ll) (?:have|be|come|use|get) {g3}(?:tomorrow|next time|tonight)|"
        r"i go by|i went by|i had|i also (?:have|had|use|go by)|i (?:have|use) two|btw|here[,.(\s]+(?:on |with |from "
        r")?(?:an? |my )?(?:new|alt|other|old|backup|second)|im not new|i'?m not new|not by this|guess who)\b"
    )
)
OTHER_REASONS = compiled(
    r"\b(?:forgot|forgotten|password|hacked|settings|bank|legal|legally|married|marriage|baby|pen|brand|stage|"
    r"character|deadname|gender|trans|chosen|came out|savings|"
    r"how (?:do|can|to)|is there|am i allowed|can i change|change my (?:user)?name|email|netflix|company|business|"
    r"diagnosis|meds?|medication|doctor|therapist|i blocked|blocked two|police|scared|he|she|they|his|her)\b"
)
POINTS = compiled(
    r"\b(?:look|looking|see|find|there|everything|clue|answer|hint|added|wrote|written|put|left|hid|hidden|spells?|"
    r"backwards?|reversed?|numbers?|digits|insta|ig|snap|discord|"
    r"for you|closely|check|chek|open|tap|click|go|read|quick|now|same|contact|where|who i am|more about me|find out|"
    r"secret|code|link|scan|zoom)\b"
)
NOT_POINTING = compiled(
    r"\b(?:empty|blank|just says|like your|nice|cute|love your|change|changing|how (?:do|can|to)|upload|choose|pick "
    r"a|ugly|hate|tired|sad|boring|delete|deleted|can'?t see|nothing|"
    r"does (?:that|it) count|can i put|error|bug|loading|won'?t|doesn'?t|settings|allowed|rule|rules|moderators?|"
    r"mods?|should i|he|she|they|his|her|people|someone|dating)\b"
)


def another_name_of_mine(match: Match, view: View) -> float | None:
    """Take another name or account when somebody is to be known or found by it, and no other reason is told."""
    sentence = sentence_of(match, view)
    if len(sentence) > LONGEST or OTHER_REASONS.search(sentence):
        return None
    return 0.0 if KNOWN_BY_IT.search(sentence) else None


def to_be_read_there(match: Match, view: View) -> float | None:
    """Take one's own profile when the sentence points to something in it."""
    sentence = sentence_of(match, view)
    if len(sentence) > LONGEST or OTHERS.search(sentence) or NOT_POINTING.search(sentence):
        return None
    return 0.0 if POINTS.search(sentence) else None


RULES: tuple[Rule, ...] = (
    hint("together-other-name", Kind.PERSONA, GIVE,
        r"\b(?:other|different|diff|new|second|2nd|third|another|alt|old|previous|former|two|2|backup|spare)(?: "
        r"listener| member)? (?:user ?names?|names?|accounts?|accs?|accts?|profiles?)\b|\bnot (?:by|under|with|from) "
        r"this "
        r"(?:user ?)?(?:name|account|acc)\b|\bnot (?:the|this) name (?:you|u)\b",
        "gives another name here", 0.65, check=another_name_of_mine, excusable=False),
    hint("together-under-the-name", Kind.PERSONA, GIVE,
        r"\b(?:i'?m|im|i am|me|find me|i write|i post|i listen|i'?ll be|as a listener|listen|i "
        r"chat)\b[^.!?\n]{0,30}\bunder the (?:user ?)?name(?: of)? @?[a-z]|\bi go by @?[a-z][\w.\-]+ (?:on|in|under|"
        r"as) (?:the|my) (?:other|listener|forum|rooms?|old|second)|"
        r"\b(?:you|u) (?:know|knew) me[,.\s]{1,3}(?:just |but |only )?(?:not (?:by|under|as|with)|by (?:an?other|a "
        r"different)|under (?:an?other|a different)|from (?:before|the other))|\b(?:don'?t|dont|do) (?:you|u) (?:not )?"
        r"recogni[sz]e (?:me|the name|my name)\b|\b(?:don'?t|dont) (?:you |u )?recogni[sz]e (?:me|the name|this name|"
        r"my name)[^.!?\n]{0,8}(?:\?|but|its|it'?s|im|i'?m)",
        "gives another name here", 0.65, check=between_the_two, excusable=False),
    hint("together-code-word", Kind.PERSONA, GIVE,
        r"\b(?:know|kno|tell|knows?) (?:that )?(?:it'?s|its|that'?s|thats|it is|it will be) (?:really |still )?me "
        r"(?:when|if|cos|because|by|on|so|coz|from|bc|next|tomorrow|there)\b|\b(?:code ?word|pass ?word|safe ?word|"
        r"secret word|secret sign|signal|code)\b"
        r"[^.!?\n]{0,30}[\s,](?:it'?s me|its me|know (?:it'?s|its)|recogni[sz]e)\b|\bif (?:someone|somebody|any ?one|"
        r"a stranger|a listener|a new (?:person|member|listener)) (?:says?|writes?|asks?|types?|mentions?|"
        r"comes)\b[^.!?\n]{0,24}[\s,](?:it'?s|its|that'?s|"
        r"thats|that will be|it will be|thatll be) me\b",
        "will be known under another name", 0.65, excusable=False),
    hint("together-make-account", Kind.PERSONA, ARRANGE,
        r"\b(?:make|create|open|get|set up|sign up for|register) (?:an? |yourself an? )?(?:second|new|other|another|"
        r"different|fresh|listener|member|alt|teen|adult)(?: listener| member)? (?:account|acc|acct|profile|name) "
        r"{g3}(?:find|message|pick|talk|match|"
        r"so (?:we|i|they|you)|request|choose|chat|come back|write)\b|\b(?:sign up|register|join|log in|come back) "
        r"as an? (?:listener|member|adult|teen|guest|new (?:member|user|person)) (?:then|and|so|n|to)\b",
        "suggests another account", 0.65, check=between_the_two),
    hint("together-ask-name", Kind.PERSONA, ASK,
        r"\bdid(?:n'?t)? (?:you|u) (?:change (?:your|ur) (?:user ?)?name|used? to (?:be|have|go by) (?:called|named|"
        r"known|an?other|a different|[a-z]+" + STOP + r"))|\bdo (?:you|u) (?:also |still )?have (?:an? )?(?:listener|"
        r"member|other|second) (?:account|acc|profile)\b|"
        r"\b(?:are|r) (?:you|u) (?:also |the same |really )+(?:on here |here |in here )?as @?[a-z]|\b(?:have|did) "
        r"(?:you|u) (?:always|ever) (?:had|have|use|used|been) (?:this|that|another|a different) (?:user ?)?(?:name|"
        r"account)\b",
        "asks for another name", 0.65, check=between_the_two),
    hint("together-shared-account", Kind.PERSONA, GIVE,
        r"\b(?:uses?|using|on|share[sd]?|borrowed|borrowing|logged into|in) (?:also )?(?:my|a) (?:friend|sister|"
        r"brother|mom|mum|dad|husband|wife|bf|gf|boyfriend|girlfriend|roommate|cousin|mate|flatmate)'?s (?:account|"
        r"acc|login|profile)(?: rn| now| here| btw| today| to| so|"
        + STOP + r")|\b(?:also |both |all |sometimes )*uses? this (?:account|acc|login)\b|\bthis is (?:actually |"
        r"really |not mine )?my (?:friend|sister|brother|mom|mum|dad|husband|wife|bf|gf|boyfriend|girlfriend|"
        r"roommate|cousin|mate)'?s (?:account|acc|profile|login)\b",
        "shares an account", 0.65, excusable=False),
    # Profiles.
    hint("together-my-profile", Kind.PROFILE, GIVE,
        r"\b(?:my|mi) (?:new |little |user )?(?:profile|bio|pfp|about ?me|user ?name|status|avatar|profile "
        r"pic(?:ture)?)\b|\b(?:in|on) (?:the )?bio\b",
        "points to a profile", 0.65, check=to_be_read_there),
    hint("together-bare-bio", Kind.PROFILE, GIVE,
        r"^(?:my |the |see |check |look |read )?(?:bio|pfp|profile|about ?me|b i o)\b\s*(?::\)|;\)|:p|;p|:3|<3|\.\.\.|"
        r"!+|(?:xx?|pls|please|rn|now)\b)|\b(?:what'?s|whats|what is|something|anything|is it) (?:in|on) (?:your|ur) "
        r"(?:bio|profile|about ?me|status)\b|\bmy (?:pfp|profile pic|avatar) is "
        r"(?:really |actually )?(?:me|from my)\b|\bis (?:your|ur) (?:pfp|profile pic|pic|avatar|picture|user ?name) "
        r"(?:really |actually )?(?:you|u|real|from|your|ur|on)\b",
        "points to a profile", 0.65, check=between_the_two),
    hint("together-same", Kind.PROFILE, GIVE,
        r"^(?:and |my |on |its |it'?s |mine )?" + MESSENGER + r"(?:'s| is| too is| name is| user is| one is|:| =|,)? "
        r"?(?:the |just |also |exactly )*(?:same\b|my (?:user ?name|name here)|this (?:user ?)?name|like here)|"
        r"^(?:the |its |it'?s )?same (?:@|at|user|user ?name|handle|tag|name)(?: here| there| lol| everywhere|"
        r"\W*$)|\bmy (?:" + MESSENGER + r"|other apps?|socials)(?: name| user| handle)? (?:is|are|'s) (?:the |just |"
        r"also |exactly )*(?:same|my user|this)\b|\bsame as (?:my |this |the )?(?:user ?name|name|handle|nick)(?: "
        r"here| on here| up there|\W*$)|\b(?:this|that|the same) (?:user ?)?name (?:on|for|with) (?:everything|"
        r"every|all|any|most|other|my)\b|\bfind me (?:any ?where |every ?where |all over |online |elsewhere "
        r")?(?:with|by|under|using) (?:this|that|my|the same) (?:user ?)?name\b|\b(?:numbers?|digits|letters) (?:in|"
        r"of|at the end of|from) my (?:user ?)?name\b|\bmy (?:user ?)?name (?:is|spells|=|hides|contains|has) (?:my |"
        r"it\b|a "
        r"(?:clue|code|hint)|actually my )(?:" + DIGITS + r"|birth|real|insta|snap|" + MESSENGER
        + r"|\W|$)|\b(?:googled|looked up|searched) (?:your|ur) (?:user ?)?name\b",
        "points to a name elsewhere", 0.65, check=between_the_two),
    # Ties and groups that the plain rules do not reach.
    hint("together-most-of-room", Kind.OFFSITE, GIVE,
        r"\b(?:most|half|all|whole|rest|lots|some|everyone|every1|everybody) (?:of )?(?:in |from )?(?:us|the (?:room|"
        r"group|site|forum|chat)|this (?:room|group|site|chat)|our (?:room|group)|here)(?:'s| is| are| has| have| r| "
        r"all| already| now| also| went| moved)* (?:on |in |over |to |over to |got )+(?:there\b|the other|the server|"
        r"the gc|the "
        r"group ?chat|an? (?:{g1})(?:server|gc|group ?chat)|" + MESSENGER + r")|\bevery ?(?:one|body)(?:'s| is) "
        r"(?:already )?(?:in|on) the (?:server|gc|group ?chat|discord|vc)\b|\bwe (?:all |both |already |have |'?ve |"
        r"just )*(?:swapped|exchanged|traded|shared|have|got) (?:numbers|socials|snaps|instas|emails|addresses|"
        r"contacts|"
        r"each ?others?'? \w+)\b",
        "tells of ties outside", 0.65, check=between_the_two, excusable=False),
    hint("together-from-there", Kind.OFFSITE, GIVE,
        r"\b(?:it'?s|its|this is|im|i'?m|hi its|tis) (?:me|the (?:guy|girl|one|person|boy|lad|woman|man|lady)|that "
        r"(?:guy|girl|person))[,.\s]{1,3}(?:who \w+ (?:you|u) )?(?:from|off|on) (?:the )?(?:" + MESSENGER
        + r"|phone|gym|bus|train|party|concert|church|server|discord|stream)\b|\btold me (?:on|over|by|via) (?:the "
        r"phone|text|"
        + MESSENGER + r")[^.!?\n]{0,20}[\s,](?:you|u|ur|your|you'?re)\b|\b(?:remember|you know me|u know "
        r"me)[,.\s]{1,3}we (?:text|call|talk on|facetime|snap|swapped|exchanged)\b|\bwe (?:text|call|facetime|"
        r"snap)[,.\s]{1,3}(?:remember|you know)\b|\b(?:left|forgot) (?:your|ur) [a-z]+ (?:in|at|on) my (?:car|house|"
        r"place|flat|room|"
        r"sofa|couch|bed|kitchen|desk)\b|\b(?:you|u) (?:left|forgot) (?:it|that|something|this) (?:in|at) (?:my|mine|"
        r"our) ?(?:car|house|place|flat|room)?\b",
        "tells of a tie outside", 0.65, excusable=False),
)  # fmt: skip
