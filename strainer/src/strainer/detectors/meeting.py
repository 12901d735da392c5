"""Meeting in person."""

from __future__ import annotations

from strainer.result import Act, Kind
from strainer.rule import Rule

SPOT = (
    r"(?:park|mall|station|cafe|coffee shop|coffee place|starbucks|mcdonald'?s|library|school|bus stop|corner|"
    r"cinema|theater|theatre|gym|beach|"
    r"my (?:place|house|home|flat|apartment|dorm|school|work|town|city)|your (?:place|house|home|flat|apartment|"
    r"dorm|school|work|town|city|area)|"
    r"ur (?:place|house|home|school)|restaurant|bar|pub|airport|hotel|playground|food court|skate ?park|"
    r"train station|downtown|square|bridge|town|city cent(?:er|re)|gate|entrance|parking lot)"
)


def _rule(name: str, act: Act, score: float, pattern: str, why: str) -> Rule:
    """Return a rule about meeting."""
    return Rule(name, Kind.MEET, act, score, pattern, why)


RULES = (
    _rule(
        "meet-in-person",
        Act.ARRANGE,
        0.75,
        r"\b(?:{can}|{want}|{lets}|shall|how about|what about|should|we|i'?d love to|i want to|maybe)(?: we| i|"
        r" u| you| us| to| just| really| all| one day| someday)*(?: {g1}| )(?:meet|meeting|hang out|hang|link|"
        r"link up|see each other|see you|see u)(?: up| you| u| each other| with you| with u)*(?: {g1}|"
        r" )(?:in person|irl|in real life|face to face|for real|offline|for (?:a )?(?:coffee|lunch|dinner|drink|"
        r"drinks|bubble tea|ice cream|walk)|this weekend|tomorrow|tonight|after school|somewhere)\b",
        "suggests meeting in person",
    ),
    _rule(
        "meet-up",
        Act.ARRANGE,
        0.7,
        r"\b(?:{want}|{lets}|can we|could we|shall we|should we|we should|we could|how about we|wud u|would you|"
        r"would u|do you want to|u wanna|r u free to|are you free to|you free to|free to) (?:just |maybe |all |"
        r"actually |please )?(?:meet|meetup|meet ?up|link up|hang ?out)(?: up)?(?: sometime| soon| some time|"
        r" one day| someday| irl| with me| and talk| this week| later| then| somewhere| at| in| near| on| for|"
        r" tomorrow| tonight| today|\W*$|\?|!|\.)",
        "suggests meeting",
    ),
    _rule(
        "meet-when",
        Act.ASK,
        0.6,
        r"\bwhen (?:can|could|will|do) (?:i|we) (?:get to )?(?:see|meet|visit)(?: up with)? (?:you|u|"
        r"each other)(?: in person| irl|\?|\W*$)",
        "asks to meet",
    ),
    _rule(
        "meet-coffee",
        Act.ARRANGE,
        0.7,
        r"\b(?:we should|we could|{lets}|{want}|can we|could we|wanna)(?: go)?(?: {g1}| )(?:get|grab|have|go for|"
        r"drink)(?: an?| some)? (?:coffee|lunch|dinner|drinks?|pizza|food|ice cream|bubble tea|boba|tea|"
        r"breakfast)(?: {g1}| )(?:together|sometime|this weekend|tomorrow|tonight|with me|after school|some day|"
        r"one day)\b",
        "suggests meeting",
    ),
    _rule(
        "meet-at",
        Act.ARRANGE,
        0.75,
        r"\b(?:meet|see|find) (?:me|you|u|up|ya)(?: {g2}| )(?:at|by|near|outside|in front of|behind|in) (?:the |a |"
        r"my |your )?(?:[\w']+ ){0,2}" + SPOT + r"\b",
        "names a place to meet",
    ),
    _rule(
        "meet-pick-up",
        Act.ARRANGE,
        0.65,
        r"\b(?:i (?:can|could|will)|i'?ll|can i|lemme|let me|should i|want me to|could i) (?:come )?(?:pick (?:you|"
        r"u) up|drive to (?:you|u)|come (?:over|to (?:you|u|your|ur)|see (?:you|u)|get (?:you|u)|visit)|"
        r"visit (?:you|u)|take the (?:bus|train) to (?:you|u))\b",
        "offers to come",
    ),
    _rule(
        "meet-come-over",
        Act.ARRANGE,
        0.65,
        r"\b(?:(?:you|u) (?:can|could|should)|wanna|want to|can (?:you|u)|why don'?t (?:you|u)|just|"
        r"please) (?:come|stop|drop|swing) (?:over|by)(?: to)?(?: my| and| tonight| tomorrow| later|\W*$|\?)",
        "invites home",
    ),
    _rule(
        "meet-live-near",
        Act.ASK,
        0.6,
        r"\b(?:do|are) (?:you|u) (?:live|based|located|stay|living) (?:near|close to|around|anywhere near|"
        r"nearby) ?(?:me|here|{g2})(?: we| so| and|\?)",
        "asks who lives near",
    ),
    _rule(
        "meet-come",
        Act.ARRANGE,
        0.6,
        r"^\W*(?:just |pls |please |so |u should |you should )?come (?:over|to mine|to my place|round|"
        r"by)(?: tonight| later| now| pls| please| sometime| tomorrow)?\W*$",
        "invites home",
    ),
    _rule(
        "meet-we-could",
        Act.ARRANGE,
        0.65,
        r"\bwe (?:could|should|can|might) (?:just |maybe |all )?meet (?:half ?way|in the middle|somewhere|"
        r"in (?:the )?town|at|near|for|one day|some ?time|soon|irl|up)\b",
        "suggests meeting",
    ),
)
