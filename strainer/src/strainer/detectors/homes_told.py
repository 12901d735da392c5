"""Where somebody lives, told by the way there or by what stands beside it, offered, or asked for bit by bit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.detectors.hinted_places import NOT_A_REAL_PLACE, SHOP, not_a_wish
from strainer.detectors.hinting import captured, hint
from strainer.detectors.homes import NO_ROAD, NO_UNIT, SURE_ROAD, now_not_then
from strainer.detectors.meeting_coming import NOT_TOWNS
from strainer.detectors.request import said_to_you
from strainer.result import Act, Kind

if TYPE_CHECKING:
    from strainer.normalize.view import View
    from strainer.patterns import Match
    from strainer.rule import Rule

ASK, GIVE = Act.ASK, Act.GIVE
MINE = r"(?:address|addy|adress|addr|location|postcode|zip ?code|house number)"
INN = (
    r"(?:holiday inn|travelodge|premier inn|hilton|marriott|ibis|motel (?:6|six)|ymca|super 8|best western|hampton "
    r"inn|days inn|radisson|hyatt|sheraton|salvation army)"
)
SEEN = (
    r"(?:stadium|church|tower|mosque|castle|cathedral|station|school|airport|prison|wheel|gasworks|water tower|"
    r"[a-z]+ sign)"
)
BESIDE = (
    r"(?:high|primary|academy|park|school|stadium|station|church|hospital|elementary|college|mosque|cemetery|airport|"
    r"mall|arena)"
)
LANDMARK = (
    r"(?:station|river|school|church|stadium|bridge|mall|shops?|tesco|hospital|university|uni|mosque|canal|lake|high "
    r"street|airport|cathedral|castle|park|bus stop)"
)
HOUSES = r"(?:cottage|farm|barn|lodge|mill|manor|bungalow|rectory|vicarage)"


def not_a_measure(match: Match, view: View) -> float | None:
    """Drop "my house is 20 minutes away"."""
    del view
    return None if captured(match) in NO_UNIT else 0.0


def has_a_proper_name(match: Match, view: View) -> float | None:
    """Drop "I live near the big church": what stands beside must have a name."""
    del view
    return None if frozenset(captured(match).split()) & NO_ROAD else 0.0


def in_a_town(match: Match, view: View) -> float | None:
    """Drop "where in your body"."""
    del view
    return None if captured(match) in NOT_A_REAL_PLACE | NOT_TOWNS else 0.0


RULES: tuple[Rule, ...] = (
    hint("home-my-place-is", Kind.ADDRESS, GIVE,
        r"\b(?:my (?:place|house|home|flat|address|addy|addr|adress)|address|addy|addr|add)(?: is|'s|:|\s?=)? ?(?:at "
        r"|on |number )?[0-9]{1,4}[a-z]? ([a-z']{4,})(?:[,.]|\W*$| )|\b(?:send|post|mail|write|letters?|parcels?|"
        r"come) (?:{g3})(?:to|at) [0-9]{1,4}[a-z]? ([a-z']{4,})(?:[,.]|\W*$| )",
        "says where somebody lives", check=not_a_measure),
    hint("home-place-on-road", Kind.ADDRESS, GIVE,
        r"\b(?:my|our|the women'?s|the womens|the homeless) (?:street|road|block|estate|hostel|shelter|hotel|shop|"
        r"salon|building|flat|house|school|gym|church|cafe|work|clinic) is (?:on |called |in |at )?([a-z']{3,}(?: "
        r"[a-z']{3,})?) " + SURE_ROAD + r"(?:[,.?!]|\W*$| )|\b(?:i'?m|im|i am|we'?re|we are|i live|we live|i stay|"
        r"staying|they'?ve got me|come to me|find me) (?:now )?(?:in|"
        r"at) the {g3}on ([a-z']{3,}) " + SURE_ROAD + r"\b|\b(?:shelter|hostel|refuge|ymca|halfway house) on "
        r"([a-z']{3,}) " + SURE_ROAD + r"\b",
        "says which street", check=now_not_then),
    hint("home-flat-bare", Kind.ADDRESS, GIVE,
        r"^(?:apt|apartment|flat)\.? ?#?[0-9]{1,4}[a-z]?$|\b(?:i'?m|im|i am|we'?re) (?:staying )?(?:at|in) (?:the |a "
        r")?(?:{g1})" + INN + r"(?:[,.?!]|\W*$| (?:by|in|at|off|on|near|next|room)\b)|\b(?:room|rm) [0-9]{1,4}[a-z]? "
        r"(?:at|in|of) (?:the )?(?:{g1})" + INN + r"|\b(?:number|no\.?) [0-9]{1,3}[,\s]{1,3}the (?:green|hill|avenue|"
        r"close|crescent|lane|drive|grove|maltings|square|mews|row|old "
        r"[a-z]+)\b|^[0-9]{1,3} the (?:green|grove|avenue|close|crescent|lane|drive|mews|square|maltings|"
        r"orchard)(?:,|$)|\b(?:blk|block) [0-9]{1,4}[a-z]? (?:[a-z]{2,} ){1,4}(?:st|ave|rd|street|avenue|road|drive|"
        r"crescent)\b",
        "a flat and a building", check=now_not_then),
    hint("home-named-house", Kind.ADDRESS, GIVE,
        r"\b(?:i live at|we live at|i'?m at|im at|we'?re at|my (?:new )?(?:place|house|home) is|new place is|come "
        r"to) (?:the )?([a-z']{3,}(?: [a-z']+)?) " + HOUSES + r"(?:[,.]|\W*$| (?:in|on|near)\b)|\b(?:i'?m|im|i live|"
        r"live|based|located|we'?re) in (?:zip |postcode |the )?[0-9]{5}\b|\bthe [0-9]{5} area\b|\beircode(?: is|:)? "
        r"?[a-z][0-9][0-9w] ?[a-z0-9]{4}\b",
        "says where somebody lives", check=has_a_proper_name),
    hint("home-doors-from", Kind.ADDRESS, GIVE,
        r"\b(?:i|we) live {g2}(?:doors?|houses?|blocks?) (?:down |up |away |over )?from (?:the )?(?:{g2})(?:" + SHOP
        + r"|school|park|church|[a-z]+ (?:street|road|lane))\b|\b(?:see|hear) the {g2}" + SEEN + r" from (?:my|our) "
        r"(?:window|room|house|bedroom|balcony|flat)\b",
        "names what stands beside a home"),
    hint("home-across-named", Kind.ADDRESS, GIVE,
        r"\b(?:live|lives|house|flat|place|home) (?:is )?(?:right |just |directly )?(?:across from|opposite|behind|"
        r"next to|next door to|beside) ([a-z']{4,}(?: [a-z']+)?) " + BESIDE + r"\b",
        "names what stands beside a home", check=has_a_proper_name),
    hint("home-directions", Kind.ADDRESS, GIVE,
        r"(?:^|\bfrom the (?:station|bus stop|church|shops?|school|pub|bus station|main road) )(?:you |just |then "
        r")*(?:turn|go|walk|head|take|keep) (?:left|right|past|straight|down|up|the (?:first|second|third|1st|2nd|"
        r"3rd))\b[^.!?\n]{0,80}\b(?:[a-z0-9]+ (?:house|flat)|on the (?:left|right)|on (?:ur|your) (?:left|right))\b",
        "says how a home is found"),
    hint("home-offer", Kind.ADDRESS, GIVE,
        r"\b(?:i'?ll|ill|i can|i could|i will|let me|lemme|can i|should i|want me to|shall i|gonna|imma|happy to) "
        r"(?:just )?(?:give|send|tell|text|drop|share|dm|show) (?:you|u|ya) (?:my|where i) (?:home |full |house |"
        r"exact |live )*(?:" + MINE + r"|live)\b|^(?:ok |so |hey |and |but |look )*(?:here'?s|heres|here is|want|"
        r"need|do (?:you|u) want|(?:you|u) want|this is) (?:my (?:home |full )?" + MINE
        + r"|where i live)(?:\W*$|\?|:|,)|\b(?:i'?m|i just|i'?ve|i|im) (?:just )?(?:sharing|shared|sent|sending|"
        r"dropped|dropping) (?:you |u )?(?:my |a |the )(?:live )?(?:location|pin|loc)(?: with (?:you|u)| to (?:you|"
        r"u)|\W*$)",
        "offers an address"),
    hint("home-ask-give", Kind.ADDRESS, ASK,
        r"^(?:pls |please |just |can you |can u |could you )*(?:give|send|tell|type|drop|need|share|gimme)(?: me| "
        r"us)? (?:the |ur |your |full |home )*(?:address|addy|adress)(?:\W*$|\?| (?:pls|now|so|please))|\b(?:what'?s|"
        r"whats|what is) the (?:address|adress|addy|postcode)(?:\W*$|\?| (?:there|so|i'?ll|ill)\b)|\bput in(?:to)? "
        r"(?:the|my) (?:gps|sat ?nav|google maps|maps)\b|\bwhere (?:do|should|shall|can) i (?:drive"
        r"|pick (?:you|u) up|drop (?:it|you|u))(?: to| off)?(?:\?|$)",
        "asks for an address", check=said_to_you),
    hint("home-ask-town", Kind.ADDRESS, ASK,
        r"^(?:so |oh |and |ok |cool |nice |wait )*(?:where|whereabouts|where abouts|where exactly) in ([a-z]{3,})(?: "
        r"(?:are|r|do|is) (?:you|u|that|it)(?: live| from| based| at)?)?(?:\?|$)",
        "asks where somebody lives", check=in_a_town),
    hint("home-ask-short", Kind.ADDRESS, ASK,
        r"^(?:so |oh |and |ok |cool |nice |wait )*(?:whereabouts|where abouts)(?: (?:are|r) (?:you|u))?(?:\?|$)|"
        r"^(?:so |oh |and |ok |wait )*(?:what|which|wat|ur|your|name of your|name of ur) (?:street|road|village|"
        r"postcode|estate|area|house number|number house)(?: (?:are|r|do|you|u)[a-z ]{0,8})?(?:\?|$)|\b(?:do |d "
        r")?(?:you|u|ya) live (?:near|by|next to|close to|opposite|behind) (?:the|that) {g1}" + LANDMARK
        + r"\s?(?:\?|\W*$| in| on)|\b(?:north|south|east|west) or (?:north|south|east|west) ?(?:side|end|part|of|\?)|"
        r"\b(?:what'?s|whats|what is) (?:your|ur) (?:nearest|closest|local) (?:station|bus stop|stop|tube|train "
        r"station|town|city|park|mall|supermarket|shop|tesco|pub|mcdonald'?s|starbucks)\b|\bwhat'?s (?:near|next to|"
        r"opposite|around) (?:your|ur) (?:house|place|flat|home)\b|\bhow far is (?:your|ur) "
        r"(?:house|place|school|flat|work) from\b|\b(?:what|which) (?:bus stop|station|bus|train|tube|stop|line|shop|"
        r"pub)(?: stop| station)? is (?:near|nearest|closest|by|close to)(?: to)? (?:you|u|your|ur)\b|\bwhat can "
        r"(?:you|u) see (?:from|out of) (?:your|ur) window\b",
        "asks where somebody lives"),
    hint("home-ask-to-send", Kind.ADDRESS, ASK,
        r"\b(?:like to|love to|let me|can i|could i|i'?ll|ill|i could|i want to|i wanna|happy to) (?:post|mail|ship) "
        r"(?:you|u|ya) (?:something|sth|it|a |an |the |some )|\b(?:i'?ll|ill|can i|let me|i wanna|i want to|i could|"
        r"lemme|i can) (?:order|get|send|call|book) (?:you|u) (?:a|an|some|the) {g1}(?:uber|taxi|cab|lyft|bolt|"
        r"ambulance)\b|\b(?:order|get|send|buy) (?:you|u) (?:a|an|some) {g1}(?:pizza|food|takeaway|"
        r"dinner|groceries|flowers|meal)[,.\s]{1,3}(?:where|what'?s the|whats the|what address)\b",
        "asks for an address", check=not_a_wish),
)  # fmt: skip
