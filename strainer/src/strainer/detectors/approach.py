"""
Sexual and romantic approach, and the signs of grooming.

Each sign is harmless alone and stays unsaid; what one person collects of them in a conversation is counted in
:mod:`strainer.memory`.
"""

from __future__ import annotations

from strainer.result import Act, Kind
from strainer.rule import Rule

SIGN = 0.3  # one sign of grooming: remembered, never told alone
PICTURES = (
    r"(?:nudes?|noods?|nud3s|(?:sexy|naughty|spicy|hot|private|intimate|naked) (?:pics?|pictures?|photos?|vids?|"
    r"videos?|selfies?|ones?))"
)
PICS = r"(?:pics?|pictures?|photos?|selfies?|vids?|videos?|pix)"


def _rule(name: str, score: float, pattern: str, why: str) -> Rule:
    """Return a rule about a sexual or romantic approach."""
    return Rule(name, Kind.SEXUAL, Act.MENTION, score, pattern, why, excusable=False)


def _sign(name: str, pattern: str, why: str) -> Rule:
    """Return a rule about one sign of grooming."""
    return Rule("sign-" + name, Kind.GROOMING, Act.MENTION, SIGN, pattern, why, excusable=False)


APPROACH = (
    _rule(
        "sexual-pictures",
        0.9,
        r"\b(?:send|sent|show|share|trade|swap|want|wanna see|can i (?:see|get|have)|let me see|got any|"
        rf"have any|post) (?:me |us |some |any |your |ur |more |a |an )*{PICTURES}\b",
        "asks for intimate pictures",
    ),
    _rule(
        "sexual-body",
        0.8,
        r"\b(?:show|send|let me see|can i see|wanna see|i want to see|flash) (?:me )?(?:(?:your|"
        r"ur) (?:body|boobs?|tits?|ass|butt|booty|dick|cock|pussy|feet|bra|underwear|panties|abs|chest)|"
        r"(?:you|u) (?:naked|nude|in (?:your|ur) (?:underwear|bra|panties)))\b(?: naked| nude| in (?:your|"
        r"ur) underwear)?",
        "asks to see a body",
    ),
    _rule(
        "sexual-talk",
        0.8,
        r"\b(?:wanna|want to|let'?s|lets|can we|could we|shall we|down to|up for|u into|into|do (?:you|"
        r"u)(?: like to| want to)?|down for) (?:some )?(?:sext(?:ing)?|have sex|cyber(?:sex)?|dirty talk|"
        r"talk dirty|rp sex|sexy (?:rp|roleplay|role ?play)|erp|f[u*]ck(?: me)?|hook ?up|netflix and chill|"
        r"cam ?sex|phone ?sex|get (?:naked|freaky|naughty)|make out)\b|"
        r"\b(?:i'?m|im|i am|so|are (?:you|u)|r u|u) (?:so |really |very |feeling )?(?:horny|turned on|h0rny|"
        r"wet for|hard for|hard right now|touching myself)\b",
        "sexual talk",
    ),
    _rule(
        "sexual-questions",
        0.75,
        r"\bwhat (?:are|r) (?:you|u) wearing\b|\b(?:are|r) (?:you|u) (?:a |still a )?virgin\b|"
        r"\bwhat'?s (?:your|ur) (?:bra|cup|dick|cock|chest) size\b|"
        r"\b(?:have|did|do) (?:you|u) (?:ever )?(?:touch(?:ed)? (?:yourself|urself)|masturbat(?:e|ed)|had sex|"
        r"have sex|watch(?:ed)? porn|kissed a|w[a4]nk|finger(?:ed)?)\b|"
        r"\bhow big (?:is|are) (?:your|ur)\b|\bwhat color (?:is|are|r) (?:your|ur) (?:panties|underwear|bra)\b",
        "intimate questions",
    ),
    _rule(
        "sexual-advance",
        0.65,
        r"\b(?:you|u)(?:'re|r| are)? (?:so |really |very |such a )?(?:sexy|hot af|f[u*]ckable|hottie|kinky)\b|"
        r"\bi (?:want|wanna|need|would love|'d love) (?:to )?(?:kiss|lick|taste|undress|spank|f[u*]ck|bang|"
        r"make love to) (?:you|u)\b|"
        r"\b(?:be|become) my (?:sugar ?baby|sub|slave|sex|good girl|good boy|little girl|baby girl)\b|"
        r"\bcall me (?:daddy|master|mommy)\b|"
        r"\b(?:sit on my (?:lap|face)|in my bed (?:right )?now|spank(?:ing)? (?:you|u))\b",
        "sexual advances",
    ),
    _rule(
        "romantic-approach",
        0.55,
        r"\b(?:be|will (?:you|u) be|wanna be|want to be|do (?:you|u) want to be) my (?:girlfriend|boyfriend|"
        r"gf|bf|girl|bae|wife|husband|e-?girlfriend|online (?:gf|bf|girlfriend|boyfriend))\b|"
        r"\bi(?:'m| am|m)? (?:think i(?:'m| am|m) )?(?:falling )?in love with (?:you|u)\b|\b(?:i|"
        r"we) can'?t stop thinking about (?:you|u)\b|"
        r"\b(?:i'?d|i would) (?:date|marry) (?:you|u)\b|\bdate me\b|\bare (?:you|u) single\b",
        "romantic approach",
    ),
)

SIGNS = (
    _sign(
        "age",
        r"\bhow old (?:are|r) (?:you|u)\b|\b(?:what'?s|whats) (?:your|ur) age\b|\b(?:are|r) (?:you|u) (?:over|"
        r"under|still|really|only) (?:1[0-9]|a minor|in (?:middle |high )?school)\b|\bage\?|\basl\b",
        "asks for age",
    ),
    _sign(
        "secret",
        r"\b(?:our (?:little )?secret|keep (?:this|it|us) (?:a secret|between us|secret|quiet|private)|"
        r"between (?:you and me|us|u and me)|(?:don'?t|dont|do not|never|can'?t) (?:ever )?(?:tell|mention|"
        r"say)(?: this| it| that| about (?:us|me|this))? (?:to )?(?:any ?(?:one|body)|your (?:mum|mom|dad|"
        r"parents|teacher|friends)|ur (?:mum|mom|dad|parents)|about (?:us|me|this))|delete (?:this|these|our|"
        r"the) (?:chat|messages?|texts?)|(?:they|people|your parents|ur parents|others|adults) (?:wouldn'?t|"
        r"won'?t|would not|will not|wouldnt) understand)\b",
        "asks for secrecy",
    ),
    _sign(
        "alone",
        r"\b(?:are|r) (?:you|u) (?:home |all |there |at home |in bed )?alone\b|\b(?:is|are) (?:any ?(?:one|"
        r"body)|(?:your|ur) (?:mum|mom|dad|parents|family|brother|sister)) (?:there|home|around|with (?:you|"
        r"u)|awake|in the room|asleep|checking)\b|\bwho(?:'s| is|s) (?:with (?:you|u)|home|there with (?:you|"
        r"u)|in the (?:room|house))\b|\bdo (?:your|ur) parents (?:check|read|look at|know|see)\b|"
        r"\bwhen (?:are|r|do) (?:your|ur) parents (?:out|away|leave|get home|go to (?:bed|work|sleep)|"
        r"asleep)\b|\b(?:do|can) (?:you|u) lock (?:your|ur) (?:door|room)\b",
        "asks who is near",
    ),
    _sign(
        "mature",
        r"\b(?:so|very|really|pretty|super|way more|more) (?:mature|grown ?up|adult) (?:for (?:your|ur|a|"
        r"someone)|than)\b|\bmature for (?:your|ur) age\b|\b(?:you|u)(?:'re|r|"
        r" are) not like (?:the )?other (?:girls|boys|kids|teens|people your age)\b|\bage is (?:just|"
        r"only) a number\b|\bold soul\b|\b(?:you|u) (?:seem|sound|look) (?:much |way |a lot )?older\b|"
        r"\byour age doesn'?t (?:matter|bother)\b",
        "flatters with maturity",
    ),
    _sign(
        "only-me",
        r"\b(?:i'?m|i am|im) the only (?:one|person) (?:who|that|you|u)\b|\b(?:only|no ?body|no one) (?:i|"
        r"else|but me|except me)? ?(?:really |truly |can |will |ever )?(?:understands?|gets?|cares? (?:about|"
        r"for)|loves?|listens? to) (?:you|u)\b|\b(?:you|u) (?:can|should) (?:only )?trust (?:only )?me\b|"
        r"\b(?:you|u) (?:don'?t|do not) need (?:them|any ?(?:one|body) else|(?:your|ur) (?:friends|parents|"
        r"mum|mom))\b|\b(?:we|you and (?:i|me)) have something special\b|\bi(?:'d|"
        r" would)? (?:do )?anything for (?:you|u)\b",
        "sets apart from others",
    ),
    _sign(
        "pictures",
        r"\b(?:send|show|got|have|can i (?:see|get|have)|wanna see|let me see|share|post) (?:me |us |a |an |"
        rf"some |any |your |ur |another |more )*(?:{PICS}|what (?:you|u) look like|(?:your|ur) face)\b|"
        r"\bwhat do (?:you|u) look like\b|\bdescribe (?:yourself|urself|your body)\b",
        "asks for pictures",
    ),
    _sign(
        "gift",
        r"\b(?:i(?:'ll| will| can|'d| could|'m gonna)|let me|lemme|want me to) (?:buy|get|send|give|"
        r"gift) (?:you|u) (?:a |an |some |the |anything|something|whatever|new|robux|v-?bucks|nitro|skins?|"
        r"money|presents?|gifts?)",
        "offers gifts",
    ),
    _sign(
        "boyfriend",
        r"\b(?:do|have) (?:you|u) (?:have|got|ever had|had) (?:a |any )?(?:boyfriend|girlfriend|bf|gf|"
        r"crush)\b|\b(?:are|r) (?:you|u) single\b|\bhave (?:you|u) (?:ever )?(?:kissed|been kissed|dated)\b|"
        r"\b(?:any|got a) (?:bf|gf|boyfriend|girlfriend)\b",
        "asks about love",
    ),
    _sign(
        "pushes",
        r"\b(?:don'?t|dont) (?:you|u) (?:trust|like|love|want) me\b|\bi thought (?:you|u) (?:trusted|liked|"
        r"loved|cared)\b|\bif (?:you|u) (?:really )?(?:loved|liked|trusted|cared about) me\b|\b(?:just|"
        r"only) (?:this )?once\b.{0,20}\b(?:please|pls|for me)\b|\bprove (?:it|that (?:you|u))\b|\b(?:you|"
        r"u) owe me\b|\bafter (?:all|everything) i(?:'ve| have)? (?:done|did) for (?:you|u)\b",
        "presses with affection",
    ),
)

RULES = (*APPROACH, *SIGNS)
