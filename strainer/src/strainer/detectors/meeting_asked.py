"""Meeting in person, suggested in plain words: what if we met, let's hang out, go out with me, who is up for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.detectors.hinted_places import off_the_screen
from strainer.detectors.hinting import GAP, hint
from strainer.detectors.request import said_to_you
from strainer.result import Act, Kind

if TYPE_CHECKING:
    from strainer.normalize.view import View
    from strainer.patterns import Match
    from strainer.rule import Rule

ASK, ARRANGE = Act.ASK, Act.ARRANGE
IN_PERSON = r"(?:in person|irl|in real life|face to face|face 2 face|for real|in the flesh|offline|outside of here)"
WEEKDAY = r"(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?s?"
DAY = (
    rf"(?:{WEEKDAY}|today|tonight|tonite|tomorrow|tmrw|tmr|tomoro|tomorow|(?:this|the|next|on the) (?:weekend|week|"
    r"month|summer|evening|afternoon)|after (?:school|work|class|uni|college|lunch)|later|one day|some ?day|"
    r"some ?time|soon)"
)
CLOCK = r"(?:[0-9]{1,2}(?:[:.][0-9]{2})? ?(?:am|pm|ish|o'?clock)?|half (?:past )?[a-z]+|noon|midday|midnight)"
MEET = r"(?:meet|met|meat|mt|mett|meeting)"
# How "meet up" goes on when it is meant: with a time, a place, somebody, or not at all.
GOES_ON = (
    rf"(?: {IN_PERSON}| (?:on |this |for )?{DAY}|"
    r" (?:at|in|by|near|outside|around|for|with (?:me|us|you|u)|somewhere|halfway|half way|over)\b|\W*$|\s?\?)"
)
WE = r"(?:we|you and i|you and me|u and me|u n me|us two|the two of us|all of us|everyone here)"
ADVERBS = (
    r"(?:(?:just|all|both|actually|totally|really|defo|def|definitely|finally|maybe|so|probably|ever|like|please) )*"
)
LETS = (
    r"(?:let'?s|lets|let us|can we|could we|cud we|shall we|shal we|should we|shud we|we should|we shud|we could|we "
    r"cud|"
    r"we can|we gotta|we have to|we must|we need to|we ought to|(?:you|u|ya|do you|do u) (?:wanna|want to|want 2)|"
    r"when can we|why don'?t we|how about we|(?:you|u) (?:down|free|keen|up) (?:to|2|for)|would (?:you|u) (?:like|want|"
    r"care) to)"
)
NICE = r"(?:cool|nice|fun|great|amazing|lovely|good|awesome|sick|sweet|wonderful|perfect)"
TAKEN_BACK = (
    b"not allowed",
    b"against",
    b"can't",
    b"cant",
    b"cannot",
    b"rules",
    b"not possible",
    b"never",
    b"not safe",
)
NOT_OURS = frozenset(b"him her them he she they his family mum mom dad parents friend friends therapist doctor".split())


def still_meant(match: Match, view: View) -> float | None:
    """Drop "I wish we could meet but it's not allowed", "meet in the other room", and a wish about somebody else."""
    after = view.text[match.end() : match.end() + 50]
    if any(words in after for words in TAKEN_BACK) or NOT_OURS & frozenset(after.replace(b"?", b" ").split()[:4]):
        return None
    return off_the_screen(match, view)


def asked_of_you(match: Match, view: View) -> float | None:
    """Take "wanna go on a date?", drop "I wanna go on a date with him"."""
    return None if said_to_you(match, view) is None else still_meant(match, view)


RULES: tuple[Rule, ...] = (
    hint("meet-what-if", Kind.MEET, ARRANGE,
        r"\b(?:(?:what|wht|wat|wot|whatif)(?: if)?|imagine(?: if)?|suppose|how (?:about|bout|abt)|why don'?t|i wish|"
        r"wish|"
        r"if only|would (?:you|u) mind if|ok if|okay if|cool if|love it if|suggest|propose|i think|i hope|(?:be|so|"
        r"be so|"
        r"really|'s|be really) " + NICE + r" if) (?:that )?" + WE + r" (?:could |can |would |should |might |cud )?"
        + ADVERBS
        + r"(?:" + MEET + r"(?: ?up| each other)?|hung out|hang out|linked up|got together|get together|caught up "
        + IN_PERSON + r"|(?:saw|see) each other)" + GOES_ON,
        "suggests meeting", check=still_meant),
    hint("meet-how-about", Kind.MEET, ARRANGE,
        r"\b(?:how|what) (?:about|bout|abt) (?:a |an |some |us |we )?(?:{g1})(?:meet ?up|meeting(?: up)?|hanging out|"
        r"hangout|"
        r"get ?together|coffee together|date irl|real date)\b" + GOES_ON + r"|\b(?:be|so|really|be so|'s) " + NICE
        + r" to (?:finally |actually )?(?:meet|see|hug|hang out with) (?:you|u|ya|each other) (?:{g1})(?:" + IN_PERSON
        + r"|one "
        r"day|some ?day|up|sometime)\b",
        "suggests meeting", check=still_meant),
    hint("meet-lets-hang", Kind.MEET, ARRANGE,
        r"\b" + LETS + r" " + ADVERBS + r"(?:go )?(?:hang|hang ?out|hag out|hng out|meat ?up|met ?up|mt up|link|link "
        r"up|kick it|"
        r"get together|make a (?:meet|meeting)|have a (?:meet|meet ?up)|see each other|do something (?:together|"
        + IN_PERSON
        + r"))" + GOES_ON + r"|^(?:wanna|want to|want 2|tryna|fancy) (?:hang|hag out|mt up|meat ?up|met ?up|link|"
        r"kick it|"
        r"meeting(?: up)?|a meet ?up)" + GOES_ON,
        "suggests meeting", check=still_meant),
    hint("meet-chill", Kind.MEET, ARRANGE,
        r"\b(?:" + LETS + r"|wanna|want to|fancy|tryna) " + ADVERBS + r"(?:come )?(?:chill|chilling|hang|hang out|"
        r"cuddle|smoke|"
        r"sesh|drink|netflix|watch (?:a )?(?:film|movie|something)|sleep ?over|crash) {g3}(?:at|round|over at) "
        r"(?:mine|yours|urs|"
        r"my (?:place|house|flat|room)|your (?:place|house|flat|room)|ur (?:place|house|flat|room))\b|\b(?:you|u|ya) "
        r"(?:free|"
        r"around|about|doing anything|up to anything|busy|available) (?:on |this |at |next )*(?:" + DAY + r")" + GAP
        + r"[?.,;\s](?:we (?:could|can|should) (?:hang|meet|go|get|do)|let'?s (?:do|go|get|hang|meet)|lets (?:do|go|"
        r"get|hang|"
        r"meet)|wanna (?:hang|meet|go|get|come)|come (?:over|round|to mine|meet)|for (?:a )?(?:coffee|lunch|dinner|"
        r"drink|"
        r"walk|pint|brunch))\b",
        "suggests meeting", check=asked_of_you),
    hint("meet-date", Kind.MEET, ARRANGE,
        r"\b(?:wanna|want to|want 2|let'?s|lets|can we|could we|shall we|should we|we should|we could|(?:would|will|"
        r"do) (?:you|u) "
        r"(?:like to |want to |wanna )?) ?go (?:out )?on (?:a|an|our) (?:{g1})date\b|\b(?:will|would|wud|can|could|"
        r"do) (?:you|u|ya) (?:want to |wanna |ever |please |maybe |like to )*(?:go|come) out with me\b|^(?:wanna |"
        r"want to |please |"
        r"pls |plz )?(?:go|come) out with me\b|\bbe my (?:real )?date\b",
        "asks out", check=asked_of_you),
    hint("meet-take-you", Kind.MEET, ARRANGE,
        r"\b(?:let me|lemme|can i|could i|may i|i want to|i wanna|i'?d (?:like|love) to|i would (?:like|love) to|"
        r"i'?ll|ill|i could|"
        r"i can|i'?m gonna|imma|gonna|should i|i will) (?:please |just |maybe |at least )?take (?:you|u|ya) "
        r"(?:out(?: for| to| on|"
        r" some ?time| one day| " + DAY + r"|\W*$)|to (?:dinner|lunch|breakfast|the (?:movies|cinema|beach|park|zoo|"
        r"pub)|a (?:movie|"
        r"film|gig|concert|restaurant)|my (?:place|house|home))|on a (?:real )?(?:date|walk|drive|trip)|for (?:a |an "
        r")?(?:coffee|"
        r"lunch|dinner|drinks?|drive|walk|ride|meal|ice cream|spin))",
        "asks out"),
    hint("meet-real-touch", Kind.MEET, ARRANGE,
        r"\b(?:want to|wanna|wana|can i|could i|let me|i'?d love to|i'?d like to|would love to|would like to|need to|"
        r"get to|gonna|"
        r"able to|i must|we must) {g1}(?:see|meet|sit with|shake|look at|know) (?:you|u|ya|each other|your "
        r"(?:hand|face)|ur (?:hand|face)) {g2}" + IN_PERSON + r"\b|\b(?:want to|wanna|can i|could i|let me) "
        r"{g1}(?:hug|hold|kiss|cuddle) (?:you|u|ya|your hand|ur hand) {g2}" + IN_PERSON + r"\b|\bthat we see us\b|"
        r"\bsee us (?:" + IN_PERSON + r"|" + DAY + r")\b|"
        r"\b(?:give|get) (?:you|u) a (?:real|proper|actual) (?:hug|one|cuddle)\b|\bshake your hand (?:" + DAY + r"|"
        + IN_PERSON + r")|"
        r"\b(?:do|go|try|start|have) (?:something|anything|it|this|a thing) together " + IN_PERSON,
        "suggests meeting", check=still_meant),
    hint("meet-when-where", Kind.MEET, ARRANGE,
        r"\b(?:when|where|what time|wat time|which day|what day|whr|whn)(?: and (?:where|when|what time))? (?:shall|"
        r"should|shud|do|can|"
        r"could|are|r|will|would|wud) (?:we|us|you and i|(?:you|u) (?:want to|wanna|like to|want us to|want me to)) "
        r"(?:all |"
        r"actually |finally |gonna |going to )*(?:meet|meeting|meet ?up|link|link up|hang out|hanging out|hook up|go)"
        + GOES_ON
        + r"|\b(?:what|wat) time (?:" + DAY + r" )?(?:and|n|&) where\b|\btime (?:and|n|&) place\?",
        "asks when to meet", check=still_meant),
    hint("meet-who-is-up", Kind.MEET, ARRANGE,
        r"\b(?:any ?one|any ?1|any ?body|who'?s|whos|who is|who|some ?one|any of (?:you|u)|everyone|ppl|people) "
        r"(?:else )?(?:(?:who |"
        r"that )?(?:is |are |lives |live )?(?:here |near|from|in|around|based|living|close) {g3})?(?:wants? to|wanna|"
        r"want 2|fancy|fancies|"
        r"up for|down for|down to|keen (?:on|to|for)|interested in|game for|free for|free to|tryna|would like to) "
        r"{g2}(?:meet|meet ?"
        r"up|meetup|meeting up|meeting|hang out|hangout|hanging out|link up|pint|coffee|get ?together|go out)"
        + GOES_ON,
        "asks who wants to meet", check=still_meant),
    hint("meet-organise", Kind.MEET, ARRANGE,
        r"\b(?:we|let'?s|lets|some ?one|us|i|i'?ll|i'?m|you guys) (?:(?:should|could|can|shall|all|to|want to|wanna|"
        r"must|just|gonna|"
        r"will|have to|need to|are|really) )*(?:do|have|organi[sz]e|organi[sz]ing|arrange|plan|planning|set up|throw|"
        r"host|hosting) (?:a|an|our|the|some) "
        r"(?:{g1})(?:meet ?ups?|get ?together|meet and greet|irl meet|real life meet\w*)\b|\bshould (?:we|i) (?:do|"
        r"have|organi[sz]e|"
        r"arrange|plan|set up|host) (?:a|an|our) (?:{g1})(?:meet ?up|get ?together)\b",
        "suggests meeting", check=still_meant),
    hint("meet-come-with-me", Kind.MEET, ARRANGE,
        r"\b(?:come|go|join me) (?:for|on|to) (?:a|an|the|some) (?:{g1})(?:walk|coffee|drink|pint|run|jog|swim|ride|"
        r"drive|stroll|film|"
        r"movie|concert|gig|party|match|game|church|mosque|gym) {g1}(?:with (?:me|us)|" + DAY
        + r")\b|^(?:{g1})(?:walk|run|swim|jog|"
        r"shop|skate|dance|train|study|eat|have lunch) with me (?:on |this |at )?(?:" + DAY + r"|in the)\b",
        "suggests meeting", check=asked_of_you),
    hint("meet-take-tea", Kind.MEET, ARRANGE,
        r"\b(?:we|you and i|you and me) (?:can|could|will|shall|should|might|may|'?ll) (?:take|drink|have|share|go "
        r"(?:for|to)|get|grab) "
        r"(?:a |an |some |our )?(?:{g1})(?:tea|coffee|chai|lunch|dinner|beers?|drinks?|cup|pint|meal|breakfast|food|"
        r"ice cream) (?:{g1})(?:near|"
        r"at|in|by|together|with each|on|and talk|" + DAY + r")\b|\b(?:suggest|propose|thought|hoping|like it if|"
        r"glad if|"
        r"perhaps|maybe) (?:that )?we (?:might |could |would |should |can )?(?:meet|have (?:a cup of )?(?:tea|coffee|"
        r"lunch))"
        r" (?:for|at|in|on|together|somewhere|near|one)\b|\bshall we say (?:the|at the) {g2}(?:tea ?room|cafe|park|"
        r"station|library|pub|"
        r"restaurant|church|garden|museum|bench)",
        "suggests meeting", check=still_meant),
)  # fmt: skip
