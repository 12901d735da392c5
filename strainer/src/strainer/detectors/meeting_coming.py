"""Meeting in person, said by way of a place and a time, a journey, or a home to come to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.detectors.hinted_places import MARK, THINGS, off_the_screen
from strainer.detectors.hinting import GAP, captured, hint
from strainer.detectors.meeting import SPOT
from strainer.detectors.meeting_asked import CLOCK, DAY, asked_of_you, still_meant
from strainer.detectors.request import said_to_you
from strainer.result import Act, Kind

if TYPE_CHECKING:
    from strainer.normalize.view import View
    from strainer.patterns import Match
    from strainer.rule import Rule

GIVE, ASK, ARRANGE = Act.GIVE, Act.ASK, Act.ARRANGE
PLACE = (
    rf"(?:{SPOT}|{MARK}|swings|swimming pool|pool|pier|shops?|church|lake|pond|tower|market|stop|stashun|exit|bench)"
)
BY = r"(?:at|by|outside|under|near|behind|in front of|next to|opposite|beside|in)"
I_WOULD = (
    r"(?:i (?:can|could|will|would|might|cud)|i'?ll|ill|i'?d|let me|lemme|want me to|can i|could i|should i|shall i|"
    r"imma|i'?m gonna|"
    r"i am going to|i'?m going to|i want to|i wanna|happy to)"
)
RIDE = r"(?:bus|train|uber|taxi|cab|coach|flight|ferry|tube|metro|subway|plane|car|bike|ride|tram|lift)"
YOURS = (
    r"(?:yours|urs|(?:your|ur) (?:place|house|city|town|country|area|flat|door|home|village|state|school|work|uni|"
    r"street|window))"
)
OUT_TONIGHT = (
    r"(?:(?:parents?|mum|mom|dad|folks|roomm?ates?|flatmates?|husband|wife|family|fam|sister|brother|nan) {g1}(?:are|"
    r"r|is|will be|"
    r"'s|'re|s)? ?(?:out|away|gone|asleep|at work|not (?:home|in))|(?:no ?one|nobody|noone)(?:'?s| is| will be)? "
    r"(?:home|in|here)|"
    r"home alone|house (?:is|to myself)|(?:place|house|flat) (?:is )?(?:empty|free|to myself))"
)
NOT_TOWNS = frozenset(
    b"a an the my your bed class trouble pain here this that charge hospital doubt need case love it our his her touch "
    b"school work therapy town time tears recovery crisis church court surgery shock danger heaven hell silence "
    b"particular general what which".split()
)


def a_town_is_named(match: Match, view: View) -> float | None:
    """Drop "if you're ever in doubt, let me know": what one can be in must be able to be a town."""
    return None if NOT_TOWNS & frozenset(captured(match).split()[:1]) else off_the_screen(match, view)


def told_to_wait(match: Match, view: View) -> float | None:
    """Drop "he told me to wait for me outside" and "wait for me in the lobby room"."""
    return None if said_to_you(match, view) is None else off_the_screen(match, view)


RULES: tuple[Rule, ...] = (
    hint("meet-travel-to-you", Kind.MEET, ARRANGE,
        r"\b" + I_WOULD + r" {g1}(?:drive|fly|travel|come|walk|cycle|bike|pop|get|hop|ride|head|move|book|take|catch|"
        r"jump) {g3}(?:"
        r"(?:over|down|up|across|round|out|all the way) (?:to|2) (?:you|u|see you|see u)\b|(?:to|2|at|by|outside) "
        + YOURS + r"|" + RIDE
        + r" {g1}(?:to|2) (?:you|u|see you|see u|" + YOURS + r")|(?:and|n|&|to) (?:see|visit|meet|get|pick|find|hug) "
        r"(?:you|u)\b(?:"
        r" up| at| in| if| on| there|\W*$| " + DAY + r"))",
        "offers to come", check=still_meant),
    hint("meet-coming-to-you", Kind.MEET, ARRANGE,
        r"\b(?:i'?m|im|i am|we'?re) (?:coming|driving|flying|travelling|traveling|heading) {g2}(?:to|2) (?:see|get|"
        r"visit|find|meet|pick) (?:you|"
        r"u)\b|\b(?:i'?m |im |i am )?(?:on my way|omw|otw|coming) (?:over |round )?(?:to|2) (?:you(?:\W*$| now| rn)|"
        r"u\b|" + YOURS
        + r")|\bi (?:can|could|will) be (?:at yours|at urs|at your (?:place|house|door)|(?:with you|there) in "
        r"(?:like |about )?(?:[0-9]+|an|half an|ten|"
        r"twenty|five) ?(?:hours?|hrs?|mins?|minutes?|m|h))\b|\b(?:book|buy|get) (?:a |the )?(?:flight|ticket|train|"
        r"bus) (?:to|2) (?:me|mine|see "
        r"me|here and see)\b",
        "offers to come", check=still_meant),
    hint("meet-ever-in", Kind.MEET, ARRANGE,
        r"\b(?:(?:if|when|whenever|next time) (?:you'?re|ur|you are|u are|u r|you|u|i'?m|im|i am|you come|u come) "
        r"(?:ever )?(?:in|near|around|to|"
        r"over in|up in|down in|visiting|through|come to|visit)|ever (?:in|near|around)|(?:if|when) (?:you|u) "
        r"(?:ever )?(?:visit|come to)) "
        r"([a-z']{3,}(?: [a-z']+)?)\b" + GAP + r"[?,.\s](?:hit me up|drinks? (?:is |are )?on me|we'?ll (?:go|get|"
        r"have|meet|hang|grab)|we (?:should|could|can|must|"
        r"will) (?:meet|hang|go|get|have|grab|link)|look me up|come (?:by|and see|see|over|say|visit)|i'?ll (?:show|"
        r"take|buy|cook|make|"
        r"meet|give) (?:you|u)|let'?s (?:meet|hang|get|grab|go)|lets (?:meet|hang|get|grab|go)|coffee|say hi|you "
        r"(?:can|could) (?:stay|crash|sleep))\b",
        "suggests meeting", check=a_town_is_named),
    hint("meet-passing", Kind.MEET, ARRANGE,
        r"\b(?:i'?m|im|i'?ll be|ill be|i will be|i'?m going to be|gonna be|i'?m coming|i'?m visiting|visiting|flying|"
        r"i'?m flying) (?:in|to|into|over to|down "
        r"in|up in)? ?([a-z']{3,}(?: [a-z']+)?)[,\s]{1,3}(?:on |for |all )?(?:" + DAY + r")" + GAP
        + r"[?,.\s](?:(?:are |r )?(?:you|u|ya) (?:around|"
        r"free|about|near|there|up for|wanna|want to|fancy|keen|in town)|wanna (?:meet|hang|grab|get|link)|let'?s "
        r"(?:meet|hang|grab|link)|we "
        r"(?:could|should|can) (?:meet|hang|grab|link))\b",
        "suggests meeting", check=a_town_is_named),
    hint("meet-clock-place", Kind.MEET, ARRANGE,
        r"^(?:so |ok |then |say |how about |what about )?(?:" + DAY + r" )?(?:at )?" + CLOCK + r"[,\s]{1,3}" + BY
        + r" (?:the |my |your |ur )?{g2}"
        + MARK + r"(?:\W*$| (?:don'?t|dont|bring|come|be|wear|i'?ll|yeah|ok|alone))|^(?:so |ok |then |say |how about "
        r"|what about )?(?:" + DAY
        + r" )?(?:at )?" + CLOCK + r"[,\s]{1,3}" + BY + r" (?:the |my |your |ur )?{g2}" + PLACE
        + r"(?:\?|[,.\s]{1,3}(?:don'?t be late|dont be late|bring |"
        r"come alone|wear |i'?ll (?:be|wait|have|wear)|be there|deal|yeah\?|ok\?|ok$))|^(?:the )?{g2}" + PLACE
        + r"(?: " + BY + r" the {g2}"
        + PLACE + r")?[,\s]{1,3}(?:at )?(?:" + DAY + r"[,\s]{1,3})?(?:at )?" + CLOCK + r"(?: (?:on )?(?:the "
        r")?{g2})?[,.\s]{0,3}(?:\?|don'?t be late|dont be late|"
        r"bring |come alone|wear |i'?ll (?:be|wait|bring|have|wear)|be there|see you there|see u there)",
        "names a place to meet", check=off_the_screen),
    hint("meet-be-there", Kind.MEET, ARRANGE,
        r"\b(?:just |please |pls )?be " + BY + r" (?:the|my|your|our) {g2}" + PLACE + r" (?:at|by|before|for|around|"
        r"from) (?:" + CLOCK + r"|" + DAY + r")|"
        r"\b(?:meet|met) (?:me|u|you|ya) (?:there|outside|then|by|at)(?: at| in| on| the {g1})? ?(?:" + CLOCK + r"|"
        + DAY + r"|[0-9]+ min|" + PLACE + r")|"
        r"^(?:come |please |pls |and |just )*(?:meet|find|join) me(?:\W*$| (?:tonight|tomorrow|tmrw|irl|sat|sunday|"
        r"in person|outside|after school|"
        r"after work))",
        "names a place to meet", check=told_to_wait),
    hint("meet-wait-for-me", Kind.MEET, ARRANGE,
        r"\b(?:wait (?:for )?me|look for me|find me|stand) (?:at|by|outside|under|near|behind|in front of|next to|"
        r"opposite|beside|after (?:school|work|"
        r"class)) {g3}(?:" + PLACE + r"|\W*$)|\b(?:i'?ll|ill|i will|i) (?:be )?(?:wait|waiting) (?:for )?(?:you|u) "
        r"(?:" + BY + r") (?:the|your|ur|that|my) "
        r"{g2}" + PLACE + r"\b|\bi'?ll be there (?:on )?(?:" + DAY + r"|then|too|at [0-9]+|from [0-9]+)" + GAP
        + r"[,.\s](?:look for me|find me|say hi|come say|"
        r"wave)\b|\b(?:find|spot|meet) each other (?:there|at|by|in the|outside|near)\b|\bi'?ll (?:come |come and |"
        r"go )*find (?:you|u) (?:there|at the|"
        r"outside|by the|in the crowd|in the queue)\b|\b(?:which|what) (?:gate|stage|row|seat|entrance|stand|"
        r"platform|carriage) (?:are|r|will) "
        r"(?:you|u)\b|\blet'?s find each other\b",
        "names a place to meet", check=told_to_wait),
    hint("meet-come-to-spot", Kind.MEET, ARRANGE,
        r"\b(?:you|u|ya) coming (?:on )?(?:" + DAY + r")" + GAP + r"[?,.\s]i'?ll be " + BY + r" the {g2}" + PLACE
        + r"\b|\b(?:i'?ll|ill|i will) be " + BY
        + r" the {g2}" + PLACE + r" (?:from|at|around|until|till|every) (?:" + CLOCK + r"|" + DAY + r")" + GAP
        + r"[?,.\s](?:come|join|you|u|look|find|say|wave|if)\b|"
        r"\bi'?ll be the (?:one|guy|girl|man|woman|boy|tall|only) {g3}(?:in|with|wearing|holding) (?:the|a|an|my) "
        r"{g2}" + THINGS,
        "names a place to meet", check=off_the_screen),
    hint("meet-recognise", Kind.MEET, ASK,
        r"\bwear (?:something|a|an|your|ur|the) {g2}" + GAP + r"so (?:that )?i (?:can|will|'?ll|could|know) "
        r"{g1}(?:find|spot|recogni[sz]e|know|see|tell) ?(?:you|u)?\b|"
        r"\bhow (?:will|would|do|can|could) (?:i|we) (?:know|recogni[sz]e|spot) (?:you|u|it'?s you|its you|which "
        r"one)(?: is you| when| at| in| there| between|"
        r" among|\s?\?|\W*$)|\bhow (?:i|we) will (?:know|recogni[sz]e) (?:you|u)\b|\bwhat (?:will|are|r) (?:you|u) "
        r"(?:be )?(?:wearing|gonna wear) (?:tomorrow|to "
        r"the|so i|when we|at the|on)\b|\b(?:so (?:that )?(?:i|you|u)|hold|carry) {g3}(?:know|knows) (?:it'?s|it is|"
        r"its) (?:you|me|u)\b",
        "asks how to recognise somebody", check=off_the_screen),
    hint("meet-mine-or-yours", Kind.MEET, ARRANGE,
        r"\b(?:my place or (?:yours|urs)|(?:your|ur) place or mine|mine or yours\?|yours or mine\?)|\b(?:you|u|ya) "
        r"(?:can|could|should|shud|cud|gotta|must|have to|"
        r"might) (?:always |just |totally )*(?:come|pop|drop|swing|stop|head) (?:round|over|around|down|up|by|"
        r"back)?(?: ?to)? ?(?:mine|ours|whenever|any ?"
        r"time you|to my)\b|\bcome (?:round|over|around|by|down|up|back) (?:to |2 )?(?:mine|ours|my (?:place|house|"
        r"flat|home|room))\b|\b(?:you|u) (?:can|could|"
        r"should) (?:always )?(?:sleep|crash|stay|live|kip) (?:over )?(?:on|in|at|with) (?:my|our|ours|mine|the) "
        r"?(?:{g1})(?:sofa|couch|floor|spare "
        r"room|bed|place|house|flat|room|$)",
        "invites home", check=still_meant),
    hint("meet-home-alone", Kind.MEET, ARRANGE,
        r"\bcome (?:over|round|by|to mine|here)\b" + GAP + OUT_TONIGHT + r"|\b" + OUT_TONIGHT + GAP + r"[,.;\s](?:so "
        r"|you can |u can |wanna |you should |pls )*(?:come "
        r"(?:over|round|by|to mine|visit))\b",
        "invites home", check=still_meant),
    hint("meet-come-visit", Kind.MEET, ARRANGE,
        r"\b(?:you|u|ya) (?:should|could|can|gotta|must|have to|need to|will) {g1}(?:come|fly (?:out|over|here)|"
        r"drive (?:up|down|over)) (?:and |to |down |up |"
        r"out |over )*(?:visit|see me|see us|stay with|meet me)(?: me| us)?(?: some ?time| one day| some ?day| in| "
        r"here| this|\W*$)|^(?:come |please "
        r"|pls )+(?:and |to )?(?:visit|meet|see) me\b",
        "invites home", check=asked_of_you),
)  # fmt: skip
