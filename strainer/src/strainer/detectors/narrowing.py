"""Where somebody is to be found, narrowed down: the one with the pool, just tell me the mascot, that's me."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.detectors.hinted_places import MARK, NUMBER_WORD, off_the_screen
from strainer.detectors.hinting import GAP, captured, hint
from strainer.detectors.homes import HALL, ROAD, UNIT, now_not_then
from strainer.detectors.meeting_asked import CLOCK, DAY, WEEKDAY
from strainer.detectors.meeting_coming import PLACE, a_town_is_named
from strainer.detectors.schools import JOB, a_name_follows, has_a_name
from strainer.result import Act, Kind

if TYPE_CHECKING:
    from strainer.normalize.view import View
    from strainer.patterns import Match
    from strainer.rule import Rule

ASK, GIVE, ARRANGE = Act.ASK, Act.GIVE, Act.ARRANGE
LETTER = (
    r"(?:alpha|alfa|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliet|kilo|lima|mike|november|oscar|papa|"
    r"quebec|romeo|sierra|tango|uniform|victor|whiskey|x-?ray|yankee|zulu)"
)
STANDS_THERE = (
    r"(?:pool|prison|river|church|station|park|clock|awning|bins|gate|gates|scaffolding|bridge|hill|fields?|tower|"
    r"shops?|mosque|farm|traffic lights|roundabout|statue|car park|mall|library|lake|pond|trees?|railway|canal|"
    r"motorway|hospital|"
    r"tesco|aldi|lidl|mcdonald'?s|mcdonalds|cinema|beach|blue door|red door|green door|fountain|lighthouse|school)"
)
FOUND_BY = (
    r"(?:school|college|uni|company|depot|hospital|ward|shop|store|street|road|town|village|mascot|team|league|"
    r"church|gym|estate|building|bus stop|station|postcode)"
)
ONE_OF = (
    r"(?:one|church|school|gym|bakery|shop|house|college|street|park|tesco|station|mosque|uni|primary|high school|"
    r"library|hospital)"
)


TRADES = frozenset(
    b"nursing arts law medicine education business engineering science music art design technology the our my your "
    b"people choice life hard course science dentistry pharmacy agriculture theology fashion hotel".split()
)


def not_of_a_trade(match: Match, view: View) -> float | None:
    """Drop "college of nursing": what a college is of must be able to be a town."""
    del view
    return None if captured(match) in TRADES else 0.0


RULES: tuple[Rule, ...] = (
    hint("narrow-the-one-with", Kind.SCHOOL, ASK,
        r"\b(?:which|what|wat|wich) " + ONE_OF + r"(?: is it| do (?:you|u) mean)?[,\s]{1,3}(?:is it )?(?:the )(?:1|"
        r"one) (?:with|by|near|on|next to|opposite|in|behind|at) (?:the |a |an )?{g2}" + STANDS_THERE + r"\b|\b(?:is "
        r"(?:it|yours|urs|that|your \w+)|you mean) the (?:{g1})(?:one|school|church|gym|shop|house) (?:with|by|near|"
        r"next to|opposite|behind) the {g2}" + STANDS_THERE + r"\b|\bthe one (?:with|by|near|next to|behind|"
        r"opposite) the {g1}"
        + STANDS_THERE + r" or the (?:one|other)\b|\b(?:your|ur|yr) (?:school|road|street|college|town|village|uni) "
        r"(?:is it |is |are they )?(?:a colou?r or|a saint or|named after|called after|rhymes|starts? with|begins? "
        r"with)",
        "narrows a place down"),
    hint("narrow-tell-me-the", Kind.SCHOOL, ASK,
        r"\bjust (?:tell|give|say|send)(?: me)? (?:the|which|ur|your|what) (?:{g1})" + FOUND_BY + r"\b",
        "narrows a place down", excusable=False),
    hint("narrow-which-floor", Kind.SCHOOL, ASK,
        r"\b(?:tell|give) me (?:the|your|ur) " + FOUND_BY + r"(?: name)?(?:$|,| and (?:the|i'?ll|ill|your))|"
        r"\b(?:which|what) hospital (?:floor|room|ward|bed)\b|\b(?:are|r) (?:you|u|ya) in (?:the )?(?:red|blue|green|"
        r"yellow) house(?:$|\?| or)",
        "narrows a place down"),
    hint("narrow-rows-behind-you", Kind.SCHOOL, GIVE,
        r"\bi (?:sit|stand|work|live|park) {g2}(?:rows?|seats?|desks?|tables?|doors?|floors?|lockers?) (?:behind|in "
        r"front of|from|away from|above|below|down from) (?:you|u|ya)\b|\b(?:you'?re|youre|ur|you are|u r|you must "
        r"be|are (?:you|u)|r u) the (?:{g2})(?:girl|boy|guy|kid|lad|woman|man) (?:on|in|from|at|who|that|with) "
        r"{g3}(?:team|class|assembly|bus|choir|canteen|lunch|office|"
        r"back row|reception|library|gym|corridor|lesson|lecture|church|maths)\b|\bi know (?:you|u|who you are) from "
        r"(?:the )?(?:bus|gym|canteen|library|choir|assembly|maths)\b",
        "says that two know each other"),
    hint("narrow-thats-me", Kind.MEET, GIVE,
        r"\b(?:google|search|look up|look for|look out for|watch for)\b[^.!?\n]{3,60}[,.\s](?:that'?s|thats|it'?s|"
        r"its) me\b|\bif (?:a|an|one|some|any|your) [^.!?\n]{3,60}\b(?:winks?|waves?|smiles?|nods?|hums?|whistles?|"
        r"says) [^.!?\n]{0,30}(?:that'?s|thats|it'?s|its) me\b|^(?:come |and |just )*(?:look for|ask for|say hi to|"
        r"wave at) the {g3}(?:hi-?vis|mascot|lollipop|van|stall|tent|"
        r"uniform|apron|jacket|hat|coat|badge|stick|scarf)\b",
        "says how to be recognised", check=off_the_screen),
    hint("narrow-letters", Kind.ADDRESS, GIVE,
        r"\b(?:flat|gate|postcode'?s?|post code|zip|block|door|house|unit|apartment|building|entrance)(?: is| "
        r"number)? " + LETTER + r" (?:" + LETTER + r"|" + NUMBER_WORD + r"|[0-9])|\b" + LETTER + r" " + LETTER
        + r" (?:" + NUMBER_WORD + r"|[0-9]{1,2})[,\s]{1,3}(?:" + NUMBER_WORD + r"|[0-9]{1,2})[,\s]{1,3}" + LETTER
        + r"\b|\bhouse number(?: is|:)? ?(?:" + NUMBER_WORD + r" " + NUMBER_WORD + r"|[0-9]{1,4})\b|^(?:road|street|"
        r"postcode|"
        r"village|house number|flat number|door number|buzzer)\s?[:=]\s?[a-z0-9]",
        "says where somebody lives"),
    hint("narrow-named-block", Kind.ADDRESS, GIVE,
        r"\b(?:in|at|is) ([a-z']{4,}) (?:block|building|house|court|tower|towers|hall)[,\s]{1,3}[a-z']{4,} (?:estate|"
        r"gardens|road|street|park|lane)\b|\b" + UNIT + r"[,\s]{1,3}(?:the )?([a-z']{4,}) (?:yard|wharf|mews|works|"
        r"mill|business park|industrial estate|" + ROAD + r")(?:[,.]|\W*$)|\b(?:row|lot|trailer|pitch|caravan|space|"
        r"berth|chalet) [0-9]{1,4}[,\s]{1,3}(?:at |in |of |on )?(?:{g2})(?:mobile homes?|"
        r"caravan park|acres|trailer park|park|campsite|marina|caravan site|holiday park)\b|\b(?:hostel|refuge|"
        r"shelter)\b" + GAP + r"\broom [0-9]{1,3}\b[,\s]{1,3}[a-z]{4,}|\b" + HALL + r"[,\s]{1,3}(?:room|flat) "
        r"[0-9]{1,4}\b|\bmy (?:hall|hostel|dorm|house|block) is [a-z']{4,}[,\s]{1,3}(?:room|flat|floor) [0-9]{1,4}",
        "a flat and a building", check=now_not_then),
    hint("narrow-road-abroad", Kind.ADDRESS, GIVE,
        r"\b(?:rue|calle|rua|ulica|avenida|piazza|viale|via (?:dei|della|del|delle|san|santa|roma)|jalan|jln) "
        r"(?:[a-z']+ ){0,3}[a-z']+ (?:no\.? ?|number |nr\.? ?)?[0-9]{1,4}\b|\b(?:my|our) (?:lab|office|desk|studio|"
        r"classroom|class|department) is (?:in|on|at) the ([a-z']{4,}) (?:building|wing|block|hall|tower|centre|"
        r"center)\b",
        "a street and a house number", check=has_a_name),
    hint("narrow-nurse-of", Kind.SCHOOL, GIVE,
        r"\b(?:i'?m|im|i am) (?:a |an |the )?(?:{g1})" + JOB + r"\b" + GAP + r"[,\s]([a-z']{4,}(?: [a-z']{4,})?) "
        r"(?:hospital|hospice|infirmary)\b|^(?:at )?([a-z']{4,}) (?:primary|secondary|academy|grammar|"
        r"comprehensive)[,.\s]{1,3}(?:i'?m|im|i am)\b|\b(?:i'?m|im|i am|am|i study|i teach) (?:{g2})(?:st|saint)\.? "
        r"[a-z']+ (?:convent|girls|boys|primary|high|academy|secondary|prep|school|college)\b",
        "names a workplace", check=has_a_name),
    hint("narrow-mum-at", Kind.SCHOOL, GIVE,
        r"\bmy (?:mum|mom|dad|aunt|uncle|nan|gran|wife|husband|neighbou?r|bully|teacher)(?:'s|s| is| works| teaches) "
        r"(?:{g3})(?:at|in) ([a-z'.]{3,}(?: [a-z']{3,})?) (?:elem|elementary|primary|high|academy|secondary|middle|"
        r"college|grammar|prep|school)(?:[,.]|\W*$| )|\b(?:the|that|my) (?:bully|bullies|girl|boy|guy|kid|lad) "
        r"(?:goes|go|is|works) (?:to|at) ([a-z'.]{3,}(?: [a-z']{3,})?) (?:high|academy|"
        r"secondary|middle school|primary|college|grammar|prep)\b",
        "names a school or a workplace", check=has_a_name),
    hint("narrow-college-of", Kind.SCHOOL, GIVE,
        r"\b(?:i'?m|im|i am|am|i study|i go) (?:in |at |to |student |of |a ){1,3}(?:{g3})(?:colege|college|"
        r"university|uni|institute|polytechnic) of ([a-z']{4,})|\b(?:stationed|based|posted|deployed|barracks|my "
        r"base) {g2}(?:at|is|in)? ?(?:fort|camp|raf|uss|hms) [a-z]{4,}|\bi (?:drive|take|get|catch) the (?:number "
        r")?[0-9]{1,3}[a-z]? (?:bus |tram |train )?(?:from|to) (?:the )?([a-z]{4,})",
        "names a school or a workplace", check=not_of_a_trade),
    hint("narrow-meeting-at", Kind.SCHOOL, GIVE,
        r"\b(?:she|he|they|i) (?:goes?|go) to the (?:{g2})(?:na|aa|al-?anon|slimming world|mosque|church|choir|"
        r"bingo) (?:meeting )?(?:at|in|on) (?:the )?(?:[a-z']+ ){1,3}(?:in|on) ([a-z]{4,})\b|\b(?:chess|book|"
        r"football|youth|running|drama|boxing) club[,\s]{1,3}(?:every |on )?" + WEEKDAY + r"s?[,\s]{1,3}" + GAP
        + r"\b(?:at|of|in) (?:the )?[a-z]{4,}",
        "names a place to be found at", check=a_name_follows),
    hint("narrow-post-came", Kind.OFFSITE, GIVE,
        r"\b(?:thanks?|thank you|thx|ty|tysm) (?:so much |you )?for (?:the|your|my|that) (?:letter|card|parcel|"
        r"package|postcard|gift|present|flowers|bracelet|book|hoodie)[,.!\s]{1,3}(?:it|they) (?:came|arrived|got "
        r"here|is here|made it)|\b(?:did|has) (?:the|my) (?:letter|card|parcel|package|postcard|gift|present|"
        r"flowers) (?:i sent )?(?:arrive|arrived|come|get there|reach)",
        "tells of a tie outside"),
    hint("narrow-we-can-meet", Kind.MEET, ARRANGE,
        r"\bwe (?:can|could|shall|should|will|may) (?:all |just |maybe )*(?:meet|met) (?:up )?(?:in|at|by|under|"
        r"behind|near|outside) (?:the|a|my|your|that) {g2}" + PLACE + r"\b|^(?:the )?" + MARK + r" (?:in|at|by) "
        r"{g2}(?:park|square|station|mall|gardens)[,.\s]{1,3}(?:bring|come|wait|wear|" + CLOCK + r"|" + DAY
        + r")|\bi (?:will )?(?:give|make) (?:you|u) (?:the|a) (?:ring|call) (?:on |" + DAY + r"|like we said|at)|"
        r"\b" + WEEKDAY + r" i (?:give|make) (?:you|u) (?:the|a) (?:ring|call)\b|\b(?:so |ok )?" + WEEKDAY
        + r" (?:i finish|i am free|im free|i'?m free)" + GAP + r"[,\s](?:we|you|come|let'?s)\b",
        "suggests meeting", check=a_town_is_named),
)  # fmt: skip
