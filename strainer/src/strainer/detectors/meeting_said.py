"""Meeting in person, said in passing: lunch tomorrow?, I'm outside, come with me, how we can meet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.detectors.hinted_places import MARK, off_the_screen
from strainer.detectors.hinting import GAP, hint
from strainer.detectors.meeting_asked import CLOCK, DAY, IN_PERSON, WEEKDAY, asked_of_you, still_meant
from strainer.detectors.meeting_coming import PLACE, a_town_is_named
from strainer.result import Act, Kind

if TYPE_CHECKING:
    from strainer.rule import Rule

ASK, ARRANGE = Act.ASK, Act.ARRANGE
MEAL = (
    r"(?:coffee|lunch|dinner|drinks?|pint|brunch|food|boba|bite|beers?|ice cream|pizza|breakfast|burgers?|sushi|"
    r"milkshakes?)"
)
OUTING = (
    rf"(?:{MEAL}|pub|cinema|movies?|gym|walk|park|mall|beach|bowling|arcade|swimming|skating|shopping|starbucks|"
    rf"costa|mcdonald'?s|mcdonalds|kfc|cafe|concert|town)"
)
EVENT = (
    r"(?:party|birthday|bday|birthday party|wedding|gig|show|game|match|graduation|bbq|barbecue|sleepover|house "
    r"?warming|recital)"
)

RULES: tuple[Rule, ...] = (
    hint("meet-outing-when", Kind.MEET, ARRANGE,
        r"^(?:so |no way |maybe |oh |hey |how about |what about |fancy |the |a )*" + OUTING + r"(?: date| together| "
        r"with me| just us)?[,\s]{1,3}(?:on |at |this )?(?:" + DAY + r"|" + CLOCK + r"|together|with me|irl)(?: (?:"
        + DAY + r"|at "
        + CLOCK + r"))?\s?\?|^(?:fancy|up for|down for|would (?:you|u) fancy) (?:a |an |some |going for a "
        r")(?:{g1})(?:pint|beers?|coffee|drink|walk|burger|pizza|run|swim|bite)(?:\?|$| (?:" + DAY + r"|one|with me|"
        r"in town|together))|^(?:meet|met) (?:up )?"
        r"(?:for|over) (?:a |an |some )?" + MEAL + r"|\bmeet for (?:a |an |some )?" + MEAL + r"\s?\?",
        "suggests meeting", check=still_meant),
    hint("meet-lets-eat", Kind.MEET, ARRANGE,
        r"\b(?:let'?s|lets|we should|we could|shall we|can we|could we|wanna|want to|want 2|do (?:you|u) (?:wanna|"
        r"want to)) (?:all |just |maybe |go )*(?:do|get|grab|have|go for|go get|see|catch|play|go to) (?:a |an |some "
        r"|the )?(?:" + MEAL + r"|movie|film|"
        r"football|basketball|tennis|footy|pool|beach|cinema|mall|zoo|gig|concert|arcade)(?:\?|$|!| (?:" + DAY
        + r"|together|with me|and talk|in person|irl))",
        "suggests meeting", check=asked_of_you),
    hint("meet-outside-now", Kind.MEET, ARRANGE,
        r"\b(?:i'?m|im|i am|i'?ll be|ill be|i could be|we'?re) (?:right |already |just |sitting |parked |waiting |"
        r"standing )*(?:outside|at|near|by|in front of) (?:your|ur) (?:house|door|place|flat|building|gate|window|"
        r"school|work|street|road|home)\b|\b(?:i'?m|im|"
        r"i'?ll be|ill be|i will be) (?:waiting|standing|parked|sat|sitting|waitin) (?:for (?:you|u) )?(?:outside|"
        r"downstairs|in the car|out front|round the corner)(?:$|[,;]| come| for you)|^(?:just |please |pls |ok "
        r")*come (?:outside|downstairs)(?:$|[,;]| now| and| im| i'?m)|"
        r"\bcome (?:down|out|outside)[,.\s]{1,3}(?:i'?m|im) here\b|\bwhere (?:are|r) (?:you|u)\W{1,3}(?:i'?m|im|"
        r"i'?ll|ill) com|\b(?:when|where|time) (?:to|can i|should i|shall i|do i|will i|could i) (?:pick|get|"
        r"collect) (?:you|u) up\b",
        "offers to come", check=off_the_screen),
    hint("meet-anywhere", Kind.MEET, ARRANGE,
        r"\b(?:i'?ll|ill|i can|i could|we can|we could|we should|let'?s|lets|can we|i will|we'?ll|happy to) (?:just |"
        r"always )*meet (?:you |u |up )?(?:wherever|anywhere|any place|any ?time|in a public|somewhere|in public|at "
        r"a (?:cafe|park|mall)|half ?way|in the middle|behind|outside|at lunch)|"
        r"^(?:it can be |we could do |ok )?(?:somewhere|a place|some place) public\b|\bwhy (?:not|don'?t (?:we|you "
        r"and i|you and me)|dont we) (?:just |all |both )*(?:meet|hang out|get together)\b|\blet'?s ?meet(?:\W*$| "
        r"?up)|\b(?:literally|actually|easily|just) meet(?: up)?\W*$",
        "suggests meeting", check=still_meant),
    hint("meet-looking-forward", Kind.MEET, ARRANGE,
        r"\b(?:can'?t wait|cannot wait|cant wait|excited|nervous|looking forward|so happy|scared|hyped) (?:to|for|"
        r"about|of|2) (?:finally |actually |really )*(?:meet|meeting) (?:you|u|ya)(?: (?:on |this |in )?(?:" + DAY
        + r"|" + IN_PERSON + r"|person|at|finally)|$|\?|,)|\b(?:can'?t wait|cant wait|"
        r"excited|nervous|looking forward|glad|nice) (?:to|about|2) (?:finally |actually )*(?:see|seeing) (?:you|u|"
        r"ya) (?:" + DAY + r" )?(?:" + IN_PERSON + r"|" + r"(?:at|in|by|outside) the " + PLACE + r")",
        "speaks of meeting", check=off_the_screen),
    hint("meet-see-you-place", Kind.MEET, ARRANGE,
        r"\b(?:see|c|catch) (?:you|u|ya) (?:on |this )?(?:" + DAY + r")(?: then)?[,!.\s]{1,3}(?:(?:" + CLOCK
        + r" )?(?:at|by|outside|in|near|behind) the {g1}" + PLACE + r"|bring (?:a|your|ur|some))|\bstill on for (?:"
        + DAY + r")\W{1,3}" + GAP + r"(?:at|by|outside|in) the {g1}" + PLACE
        + r"|^(?:ok |so |then )*(?:" + DAY + r")[,\s]{1,3}(?:at )?" + CLOCK + r"[,\s]{1,3}(?:(?:behind|outside|under|"
        r"by|in front of|next to) (?:the |my |your )?{g1}" + PLACE + r"|(?:the )?{g1}" + MARK + r")|\bthere'?s a "
        r"{g2}(?:cafe|park|pub|place|mall|coffee shop) " + GAP + r"(?:" + WEEKDAY
        + r"|tomorrow|tonight) (?:at )?" + CLOCK + r"\s?\?",
        "names a place to meet", check=off_the_screen),
    hint("meet-come-along", Kind.MEET, ARRANGE,
        r"\b(?:come|coming|you'?re invited|ur invited|you are invited|you'?re welcome|i invite (?:you|u)|invite "
        r"(?:you|u)) (?:over )?(?:to|2) (?:my|our) (?:{g1})(?:" + EVENT + r"|church|mosque|gym|temple|club|shop|cafe|"
        r"bar|work|school|pool)\b|\bcome with me (?:to (?:the|a|my)|on|for|" + DAY + r")|\bi'?m going to (?:the|a) "
        + GAP
        + r"[,.\s](?:come with|join me|wanna come|u coming|you coming|come along|come too)(?:$|\?| me| us)",
        "suggests meeting", check=asked_of_you),
    hint("meet-live-with", Kind.MEET, ARRANGE,
        r"\b(?:come|come and|just come) (?:stay|live|sleep|crash|move in) (?:at mine|with (?:me|us))\b|\b(?:run away|"
        r"runaway|elope|move in|live) with me\b|\b(?:let'?s|lets|we could|we should|we can|wanna|can we) (?:just |"
        r"both )*(?:run away|runaway|elope|move in|live) (?:together|with)\b|\bsneak out (?:and|to|tonight|with|2|"
        r"at|$)",
        "invites home", check=asked_of_you),
    hint("meet-friends-irl", Kind.MEET, ASK,
        r"\b(?:looking for|want|need|make|find|be|become) (?:{g1})friends? (?:irl|in real life|in person) (?:in|near|"
        r"around|with (?:you|u)|\?)|\b(?:any|some) (?:girls?|guys?|boys?|lads?|women|men|teens?|people|ladies|mums?|"
        r"dads?) (?:here )?(?:in|near|from|around) {g2}(?:who )?(?:wants? to|wanna|up for|down for|fancy|free for|"
        r"keen (?:on|"
        r"for)) {g2}(?:meet|hang|coffee|drink|walk|pint|link)|\b(?:any ?one|any ?body|any ?1|who) (?:here |else "
        r")?(?:is |lives |live )?(?:in|near|from|around) {g2}(?:who |that )?(?:wants? to|wanna|up for|down for|fancy|"
        r"fancies) {g1}(?:meet|hang|link|go for|get a|grab)|\bwho lives in [a-z]{3,}[,\s]{1,3}"
        r"(?:let'?s|lets|wanna)",
        "asks who wants to meet"),
    hint("meet-both-here", Kind.MEET, ARRANGE,
        r"\b(?:i live|i'?m|im|i am|we'?re both|we both live|we live|we are both|we'?re) (?:also )?in ([a-z']{3,}(?: "
        r"[a-z]+)?)(?: too| as well| also)?[,!.?\s]{1,3}(?:so )?(?:we should|we could|let'?s|lets|wanna|why not|"
        r"shall we|can we) {g1}(?:meet|get (?:a )?coffee|get a drink|hang|link|grab|go for)|\b(?:only|just|about) "
        r"(?:an|[0-9]+|half an|one|"
        r"two) (?:hours?|hrs?|mins?|minutes|miles|km) (?:away )?(?:from (?:you|u)|away)[,.\s]{1,3}(?:i|we|so) "
        r"{g2}(?:visit|come|drive|meet)",
        "suggests meeting", check=a_town_is_named),
    hint("meet-foreign", Kind.MEET, ARRANGE,
        r"\b(?:you|u) (?:can |will |should |must )?come (?:to )?my (?:house|home|place|city|country|village|town|"
        r"flat|room)\b|\bi (?:will |can |want |must |could )?(?:come|go|travel) (?:to )?(?:your|ur) (?:city|country|"
        r"house|home|place|village|town|school)\b|^(?:i |me |we )(?:am |really |very |so )*want (?:to )?meet (?:you|"
        r"u|ya|with you)\b|\bhow "
        r"(?:we|i) can (?:meet|see)(?: you| u)?(?:\?|$| in)|\bpossible (?:that |for us |for me |to |if )*(?:we |i "
        r")?(?:can |could )?(?:to )?(?:meet|see you|see u)(?:\?|$| you| u| in| tomorrow)|^meet possible|^(?:so |ok "
        r")*we (?:will |gonna |can )?meet (?:on |this |next )?(?:" + DAY + r")[,\s]{0,3}(?:yes|ok|\?|i |yeah|good|"
        r"right)|\b(?:v|ve|may ?be v) "
        r"(?:can|shall|should|cn|could) (?:meet|met|c)\b|\b(?:wud|would|wld|want|wanna|wnt|love|luv|like) ?(?:luv |"
        r"love |like |lyk )?(?:2|to) c (?:u|ya|you)\b|^(?:can|could|wen can|when can|cn|may) i (?:c|see) (?:u|you|"
        r"ya)(?:\?|$| " + DAY + r"| " + IN_PERSON + r")",
        "suggests meeting", check=still_meant),
)  # fmt: skip
