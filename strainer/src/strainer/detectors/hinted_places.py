"""English hints at where somebody is to be found, and at money: meeting, the home, school and work, paying."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.detectors.address import STREET
from strainer.detectors.hinting import END, GAP, hint
from strainer.detectors.request import said_to_you
from strainer.result import Act, Kind

if TYPE_CHECKING:
    from strainer.normalize.view import View
    from strainer.patterns import Match
    from strainer.rule import Rule

GIVE, ASK, ARRANGE = Act.GIVE, Act.ASK, Act.ARRANGE
COUNT = r"(?:[0-9]+|an?|one|two|three|four|five|six|ten|twenty|thirty|half an|few|couple(?: of)?)"
DAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|noon|midday|midnight|lunch ?time|[0-9]{1,2} "
    r"?(?:pm|am|oclock|o'?clock))"
)
PARTS = r"(?:area|town|city|neck of|part of|end of|neighbou?rhood|campus|ends)"
THINGS = (
    r"(?:scarf|hoodie|jacket|coat|hat|beanie|cap|umbrella|jumper|sweater|backpack|rucksack|balloon|badge|gloves|"
    r"boots|trainers|"
    r"tote|headphones|dungarees|bobble hat|raincoat|t ?-?shirt|dress|bag|flower|rose)"
)
MARK = (
    r"(?:clock|statue|fountain|bandstand|carousel|ferris wheel|arch|lions?|pier|war memorial|ticket "
    r"machines?|turnstiles?|big tree|bus stop|bandstand)"
)
WEAK_STREETS = r"(?:close|way|place|walk|row|square|hill|park|gardens|mews)"
STREETS = rf"(?:{STREET}|avenew|avanue|streat|stret)"
SHOP = (
    r"(?:aldi|lidl|tesco|asda|co-?op|sainsbury'?s|morrisons|walmart|target|kroger|mcdonald'?s|kfc|burger king|"
    r"starbucks|greggs|costa|"
    r"costco|spar|iceland|wetherspoons?|dollar general|wawa|cvs|walgreens|chippy|chip shop|launderette|"
    r"laundromat|kebab shop|petrol station|"
    r"gas station|bakery|corner shop|off licence|bookies|betting shop|nail salon|barbers?|fire station|post "
    r"office|water tower|bowling alley|"
    r"bus depot|train station|bus station|pharmacy|chemist|pub|cinema|mosque|church|primary school|high school)"
)
GIFT = (
    r"(?:letters?|postcards?|package|parcel|gift|present|bracelet|hoodie|teddy|plushie|flowers|chocolates?|"
    r"cookies|care package|necklace|"
    r"painting|drawing|blanket|jumper|scarf|socks|birthday card|card|book|something nice)"
)
NUMBER_WORD = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|"
    r"sixty|ninety|oh|zero)"
)
NOT_A_PLACE = frozenset(
    b"done finished ready a an the someone somebody people your it feeling better being that any anyone help "
    b"home this ok okay "
    b"hospital enough done there close as where him her them normal his life my our recovery".split()
)
NOT_A_REAL_PLACE = frozenset(
    b"your my the this that life body a his her their it therapy recovery treatment me you".split()
)
TALK_OF_HERE = (b"room", b"chat", b"here", b"online", b"forum", b"site", b"thread")


def a_town(match: Match, view: View) -> float | None:
    """Drop "are you anywhere near ready": what is near must be able to be a town."""
    after = view.text[match.end() : match.end() + 24].split()
    return None if after and after[0].strip(b"?,.!") in NOT_A_PLACE else 0.0


def part_of_a_town(match: Match, view: View) -> float | None:
    """Drop "where exactly in your body": what has parts must be able to be a town."""
    del view
    return None if match.group(1).split()[-1] in NOT_A_REAL_PLACE else 0.0


def off_the_screen(match: Match, view: View) -> float | None:
    """Drop "say hi if you see me in the rooms": that is about this place."""
    said = match.group() + view.text[match.end() : match.end() + 20]
    return None if any(word in said for word in TALK_OF_HERE) else 0.0


def not_long_ago(match: Match, view: View) -> float | None:
    """Drop "we could sit in the park when I was little": that is a memory."""
    after = view.text[match.end() : match.end() + 30]
    return None if b" was " in after or b" were " in after or b"used to" in after else 0.0


def not_a_wish(match: Match, view: View) -> float | None:
    """Drop "I wish I could send you flowers": that is comfort."""
    before = view.text[max(0, match.start() - 16) : match.start()]
    return None if b"wish" in before or b"if " in before else 0.0


MEETING = (
    hint("meet-anywhere-near", Kind.MEET, ASK,
        r"\b(?:are|r|do) (?:you|u|ya|any of you) (?:live |living |based |from )?(?:any ?where|some ?where) "
        r"(?:near|close to|around|by)\b", "asks who lives near",
        check=a_town),
    hint("meet-coming-your-way", Kind.MEET, ARRANGE,
        r"\b(?:i'?m|im|i'?ll be|ill be|we'?re|i might be|i could be|i will be) {g1}(?:in|around|near|through|"
        r"passing through|visiting|driving through|up|down|over|passing) {g1}"
        r"(?:your|ur) (?:" + PARTS + r"|way)\b|\b(?:are|r|do) (?:you|u) {g3}(?:near|close to|around|in) "
        + GAP + r"[?,\s]{1,3}(?:i'?ll be|i'?m|im|i will be|i'?m going) {g1}(?:up |down |over )"
        r"(?:there|that way)\b",
        "offers to come"),
    hint("meet-name-a-day", Kind.MEET, ARRANGE,
        r"\b(?:name|pick|choose|say|give me|tell me|set) (?:a|the|any|your|an?) (?:weekend|day|date|time|place|"
        r"spot|city|saturday|sunday|cafe|time and (?:a )?place|place and (?:a )?time|"
        r"day and (?:a )?place|train|station|evening)(?: and| n| &|,) {g1}(?:i'?m there|im there|i'?ll (?:be|"
        r"come|drive|book|get|travel|show|meet)|ill (?:be|come|get)|i can be|i will|i'?m on)\b",
        "offers to come", 0.75),
    hint("meet-stops-away", Kind.MEET, GIVE,
        r"\b(?:i'?m|im|you'?re|ur|youre|u r|we'?re|you are|i live|u live|you live|we live|i am|only live) {g2}"
        + COUNT + r" {g1}(?:bus |tube |subway |train |tram |metro )?(?:stops?|hours?|hrs?|"
        r"minutes?|mins?|blocks?|streets?|miles?|km|stations?|towns?|doors?|rides?|drive) {g1}(?:away |down |"
        r"over |drive )?from (?:me|you|u|yours)\b|\b(?:you'?re|ur|youre|you are|"
        r"we'?re|you live|u live) {g2}(?:a?round the corner|the next town|in the next town|one town) "
        r"{g1}(?:from|over|to) (?:me|you|u|mine)\b|\b(?:you'?re|ur|we'?re|i'?m|we live|you live|i live) {g1}"
        r"in the same (?:city|town|village|area|borough|county) (?:as (?:me|you|u)|you know|we)\b",
        "says how near somebody is"),
    hint("meet-how-far", Kind.MEET, ASK,
        r"\bhow far (?:away )?(?:are|r|do|d|is it|from) (?:you|u|ya)? ?(?:live )?(?:away )?from (?:me|my|"
        r"mine)\b|\b(?:which|what|wat) (?:bus|train|gym|church|mosque|park|mall|library|starbucks|"
        r"mcdonald'?s|beach|stop|station|skate ?park|cinema) (?:do|d|are|r|is) {g1}(?:you|u|closest|nearest) "
        r"{g1}(?:take|use|go|catch|get|ride|near|closest|at|by|hang)\b",
        "asks where somebody is to be found"),
    hint("meet-by-chance", Kind.MEET, ARRANGE,
        r"\b(?:if|suppose|imagine|say|maybe|funny|weird) {g3}(?:two strangers|we|you and (?:i|me)|u and me|two "
        r"people|both of us) {g1}(?:just |accidentally |randomly |both )*(?:happened|happen|ended up|"
        r"bumped|ran|turned up|showed up|crossed paths|sat) {g1}(?:to be|into each other|in|at|by|on|near)\b"
        + GAP + r"\b(?:" + DAY + r"|tomorrow|coincidence|accident|same time|o'?clock)",
        "suggests meeting", 0.75),
    hint("meet-wearing", Kind.MEET, GIVE,
        r"\b(?:i'?ll be|i will be|ill be|look for|i'?ll have|i'?ll wear|i'?ll bring|i'?ll hold) {g2}(?:wearing|"
        r"in|on|the|with|holding|carrying|my|a) {g3}" + THINGS + r"(?:" + END
        + r"| so| and a| and (?:you|u|wave)| look| if| on(?:\W|$)| you'?ll)|\b(?:you'?ll|you will|so you can|so "
        r"u can|u'?ll) {g1}(?:know|recogni[sz]e|spot|find|see) me" + GAP + r"\b" + THINGS + r"\b",
        "says how to be recognised"),
    hint("meet-say-hi", Kind.MEET, ARRANGE,
        r"\bif (?:you|u|ya) (?:ever )?(?:see|spot|notice|pass|walk past|bump into) (?:an?|the|me|someone|some) "
        + GAP + r"\b(?:say (?:hi|hey|hello)|that'?s me|thats me|it'?s me|wave|come (?:sit|over|talk|say))\b|"
        r"\b(?:say (?:hi|hey|hello)|wave|come sit with me) {g2}(?:if|when) (?:you|u) (?:ever )?(?:see|spot|pass|"
        r"walk past) (?:me|us)\b|\bif (?:an?|some|the) " + GAP + r"\b(?:ever )?says? (?:hi|hey|hello) to (?:you|u)\b",
        "says how to be recognised", check=off_the_screen),
    hint("meet-landmark", Kind.MEET, ARRANGE,
        r"\b(?:under|by|beneath|at|near|below|behind|next to|opposite) (?:the|that) {g1}" + MARK + r"\b"
        + GAP + r"\b(?:" + DAY + r"|both hands|i'?ll be|wait(?:ing)? for (?:me|you)|look for me|you and me|come "
        r"alone)\b|"
        r"\b(?:i'?ll be|i will be|i'?ll wait|be waiting|wait for me|meet|find me|look for me|see you|come) "
        r"{g2}(?:under|by|beneath|at|near|below|behind|next to|opposite) (?:the|that) {g1}" + MARK + r"\b",
        "names a place to meet", check=off_the_screen),
    hint("meet-fancy", Kind.MEET, ARRANGE,
        r"\b(?:fancy|fancying|up for|down for|wanna|care for|join me for|could do with|let me buy (?:you|u)|"
        r"i'?ll buy (?:you|u)) {g3}(?:coffee|walk|pint|brew|bite|drink|cuppa|ice cream|milkshake|burger|film|"
        r"movie|gig|concert|"
        r"stroll|friendly face|picnic) {g3}(?:with me|together|in person|in town|when i'?m|while i'?m|if "
        r"(?:you'?re|ur|you are) (?:near|around|in|close|free))\b",
        "suggests meeting"),
    hint("meet-wed-just", Kind.MEET, ARRANGE,
        r"\b(?:we'?d just|we could|we can|we should|we might|we would just|let'?s|lets|you and i could) (?:just "
        r"|maybe |simply |both |even |all |go and |go )*(?:walk|sit|stroll|hang|wander|skate|cycle|jog|swim|"
        r"drive) (?:round|around|on|by|in|"
        r"along|at|down|through|next to|under|to) (?:the|a|that|my|your) {g1}(?:lake|park|bench|beach|river|"
        r"canal|pond|mall|pier|woods|harbou?r|sea|square|cafe|shops?|swings|playground|fields?|town|bridge|"
        r"arcade|hill|front)\b",
        "suggests meeting", check=not_long_ago),
    hint("meet-come-find", Kind.MEET, ARRANGE,
        r"\bcome (?:find|see|visit|get|meet|join|collect) me (?:at|in|by|up|tonight|tomorrow|this|on|under|near|"
        r"behind|outside|after|before|if)\b",
        "suggests meeting", check=said_to_you),
    hint("meet-waiting", Kind.MEET, ARRANGE,
        r"\b(?:i'?ll|ill|i will) (?:be )?(?:wait|waiting|standing|sat|stood) (?:for (?:you|u) )?(?:at|by|"
        r"outside|under|near|behind|in front of) (?:the|your|ur|that|my) (?:{g1})(?:" + MARK + r"|station|park|"
        r"mall|gate|gates|"
        r"school|corner|library|cafe|bridge|entrance|door|shop|bench|lake|platform|exit|car park)\b",
        "names a place to meet"),
    hint("meet-spare", Kind.MEET, ARRANGE,
        r"\b(?:spare|extra) (?:ticket|room|bed|sofa|couch|seat|mattress|sleeping bag|key|bike) {g3}(?:if (?:you|"
        r"u)|for (?:you|u)|come|you can|with your name)\b|\b(?:tickets?|flights?|trains?|train fare|coach) "
        r"(?:are|is|r|cost|costs|only) "
        r"{g2}[0-9]+" + GAP + r"[.,;\s]{1,3}(?:i'?ll|i could|i can|we could|you could|i'?m) {g1}(?:come|there|"
        r"be there|visit|book)\b",
        "offers to come"),
    hint("meet-turning-up", Kind.MEET, ARRANGE,
        r"\b(?:pick|name|choose) (?:a|any) (?:place|town|day|time|spot)[,\s]{1,3}(?:any (?:place|town|day|"
        r"time)[,\s]{1,3})?i'?ll (?:drive|come|be there|travel|get|take)\b|\bif i (?:just )?(?:turned|showed|"
        r"rocked) up (?:at|to|on|outside) (?:your|ur)\b|\bwe could find each other\b|\b(?:i could|i can|i'?d|"
        r"could just) walk to (?:yours|your (?:house|place))\b|"
        r"\b(?:ticket|one)s?\b" + GAP + r"[,\s]one (?:is|'s|of them is) yours\b|\bi'?ll (?:be )?(?:sit|sitting|"
        r"be) (?:on|at|by|in) (?:the|that) " + GAP + r"\bif (?:someone|somebody|anyone|you|u|a certain)\b|"
        r"\b(?:i'?m|im|i'?ll be|i am) " + GAP + r"\b(?:show me (?:a?round|the (?:town|city|sights))|could "
        r"(?:get|grab) food)\b|"
        r"\b(?:are|r) (?:you|u) (?:near|close to|around) [a-z]{4,}[?,.\s]{1,3}(?:i'?ll be|i'?m going|i will be|"
        r"i'?m coming) (?:there|up|down|over|in)\b",
        "suggests meeting"),
)  # fmt: skip

PLACES = (
    hint("address-what-street", Kind.ADDRESS, ASK,
        r"\b(?:what|wat|which|wot|whats|what'?s) (?:street|road|avenue|block|estate|zip|zip ?code|post ?code|"
        r"suburb|borough|neighbou?rhood|(?:part|side|end|bit) of (?:the )?(?:town|city)) (?:exactly )?(?:are|r|"
        r"do|d|is|you|u|ya) ?(?:you|u|ya|your|in|on|live)",
        "asks where somebody lives", 0.75),
    hint("address-give-zip", Kind.ADDRESS, ASK,
        r"\b(?:give|gimme|tell|send|drop|text|share|need|type|say|lend)(?: me| us)? (?:your|ur|yr|the name of "
        r"your|the name of ur) (?:full |exact )?(?:zip|zip ?code|post ?code|postal code|eircode|street|road|"
        r"door number|house number|coordinates|coords|"
        r"what3words|neighbou?rhood|cross street|street name)\b|\b(?:drop|send|share) (?:me )?(?:an?|your|ur) "
        r"(?:location |map )?pin\b",
        "asks for an address", 0.75),
    hint("address-where-to-post", Kind.ADDRESS, ASK,
        r"\b(?:" + GIFT + r"|made (?:you|u)|knitted|crocheted|baked|got (?:you|u))\b[^\n]{0,90}\bwhere (?:do|"
        r"can|should|to|could|shall|would|d) (?:i |we |u want me to )?(?:post|send|mail|ship|deliver|drop|"
        r"address|leave) (?:it|to|them|this|that|one)\b|"
        r"\bwhere (?:do|can|should|could|shall|would|d) i (?:post|mail|ship|deliver|send) (?:(?:you|u) (?:"
        + GIFT + r"|an?|your|the|my|some) |(?:your|ur) |it to (?:you|u)|this to (?:you|u)|(?:you|u) " + GIFT + r")",
        "asks for an address", 0.75),
    hint("address-send-gift", Kind.ADDRESS, ASK,
        r"\b(?:let me|can i|could i|i'?ll|ill|i could|i want to|i wanna|i'?d (?:love|like) to|id love to|may i|"
        r"want me to|should i|shall i|happy to|gonna) {g1}(?:send|post|mail|ship|deliver) (?:it to |them to "
        r")?(?:you|u|ya) {g3}"
        + GIFT + r"\b|\b(?:wanna|want to|wana|could|want 2) (?:send|post|mail|ship) me {g2}" + GIFT + r"\b|"
        r"\b(?:send|stick|pop|put|post|mail) {g3}(?:you|u|your|ur) {g3}(?:in|through) the (?:post|mail|letterbox)\b",
        "asks for an address", 0.65, check=not_a_wish),
    hint("address-beside", Kind.ADDRESS, GIVE,
        r"\b(?:(?:i|we) (?:live|stay|am|sleep)|i'?m|my (?:house|flat|room|bedroom|window|place|home|building|"
        r"apartment|nan'?s|block)|our (?:house|flat|window|place|building)|flats?|apartments?|house|bungalow) "
        r"{g2}(?:over|above|opposite|behind|next to|next "
        r"door to|across from|beside|facing|the back of|backs? onto|overlooks?|looks (?:out )?(?:on|onto|over)) "
        r"(?:the |that |of the )(?:{g1})" + SHOP + r"\b",
        "names what stands beside a home", 0.65),
    hint("address-near-named", Kind.ADDRESS, GIVE,
        r"\b(?:(?:i|we) (?:live|stay)|my (?:house|flat|room|bedroom|place|home|building|apartment)(?: is|'s)?) "
        r"{g3}(?:near|by|close to|round the corner from|off|beside|next to|behind) the {g1}" + SHOP + r" (?:on|"
        r"in|at) [a-z]{4,}\b",
        "names what stands beside a home"),
    hint("address-house-with", Kind.ADDRESS, GIVE,
        r"\b(?:the|it'?s the|mine is the|ours is the|my) (?:house|flat|one|door|window|building|bungalow|"
        r"trailer|caravan) with (?:the|a|an) {g2}(?:trampoline|door|gate|fence|shutters|sticker|flag|garage|"
        r"mailbox|letterbox|porch|curtains|gnomes?|van|basketball hoop|"
        r"doorbell)\b(?:\W*$|,| on| near| opposite| next| at| and i| by)|\b(?:first|second|third|fourth|fifth|"
        r"last|1st|2nd|3rd|4th|corner|end|top) (?:window|house|door|flat|building|balcony) (?:from|on|after|"
        r"past|before) (?:the|your) {g1}(?:left|right|end|corner|church|shop|lights?|bend|bridge|bus stop|"
        r"roundabout)\b",
        "says how a home is found", 0.65),
    hint("address-flats-on", Kind.ADDRESS, GIVE,
        r"\b(?:flats?|apartments?|bungalow|cottage|estate|tower block|terrace) (?:{g3})(?:on|off|above|over) "
        r"(?:the )?(?:[a-z']+ ){1,2}" + STREETS + r"\b|\b(?:live|liv|lives|livin|living|stay) (?:on|in|at|off) "
        r"(?:[a-z']+ ){1,3}" + STREETS
        + r" (?:number|numbr|no|nr|at)? ?[0-9]",
        "says which street"),
    hint("address-number-words", Kind.ADDRESS, GIVE,
        r"(?:^\W*|\b(?:at|live at|is|address|to|number|flat|its|it'?s) )(?:"
        + NUMBER_WORD + r"[\s\-]){1,3}[a-z]{4,} (?:" + STREETS + r"|" + WEAK_STREETS + r")\b(?:,|\.|"
        + END + r"| next to| by the| in [a-z])|^\W*[0-9]{1,3}[a-z]? [a-z]{4,} " + WEAK_STREETS
        + r"(?:\W*$|,? (?:next to|by the|near the|opposite|behind|above|flat|ring|come))",
        "a house number and a street"),
    hint("address-street-called", Kind.ADDRESS, GIVE,
        r"\b(?:my|our) (?:street|road|block|estate|tower|close|village|lane|apartment (?:complex|building)|"
        r"complex|trailer park|dorm|halls?) (?:is|'s) (?:called|named) [a-z]|\b(?:buzzer|doorbell|intercom) "
        r"(?:says|number|marked|labelled|with the name)\b|\bkeys? (?:is |are |'s |will be )?"
        r"under the (?:mat|doormat|flower ?pot|plant ?pot|gnome|brick)\b",
        "says how a home is found", 0.75),
    hint("address-whereabouts-in", Kind.ADDRESS, ASK,
        r"\b(?:whereabouts|where abouts|which (?:bit|end|part|side|area)) (?:in|of|round) (town|"
        r"[a-z]{4,})(?:(?: are| r| do| is) (?:you|u|that)|\W*$|\?)",
        "asks where somebody lives", 0.65, check=part_of_a_town),
    hint("address-envelope", Kind.ADDRESS, ASK,
        r"\bon the (?:envelope|parcel|address label)\b|\b(?:what'?s|whats|what is) (?:your|ur) (?:house number|"
        r"door number|building called|street called|road called|flat number)\b|\bwhere (?:should|shall|do|can|"
        r"could) i (?:send|post|mail|ship) (?:the|this|a|that) (?:parcel|package|letter|card|gift|present|box|"
        r"book|flowers)\b|"
        r"\b(?:what|which) (?:area|part|side|end|district|bit) of [a-z]{4,} (?:are|r|do) (?:you|u)\b",
        "asks for an address", 0.65),
    hint("address-colour-house", Kind.ADDRESS, GIVE,
        r"\b(?:it'?s|i'?m in|im in|we'?re in|i live in|mine is|mine'?s|we live in) the (?:blue|red|green|yellow|"
        r"white|pink|tall|last|first|end|corner|big|little|brick) (?:house|flats?|building|door|bungalow|block|"
        r"tower|one) (?:at|on|behind|opposite|next|near|by|above|with|before|after) (?:the |to the )?[a-z]+|"
        r"\b(?:we'?re|i'?m|im|i live|we live) "
        r"at (?:number |no )?" + NUMBER_WORD + r" [a-z]{4,} (?:" + STREETS + "|" + WEAK_STREETS + r"|court|"
        r"house)\b|\bsee the {g2}" + SHOP + r" (?:sign |from |car park )*" + GAP + r"\bmy (?:window|room|"
        r"bedroom|balcony|house)\b",
        "says how a home is found"),
)  # fmt: skip

RULES: tuple[Rule, ...] = (*MEETING, *PLACES)
