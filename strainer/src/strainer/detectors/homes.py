"""Where somebody lives, in plain words: a number and a road, a room in a hotel, a block, a code for the gate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.detectors.hinted_places import NUMBER_WORD, STREETS, WEAK_STREETS
from strainer.detectors.hinting import captured, hint
from strainer.result import Act, Kind

if TYPE_CHECKING:
    from strainer.normalize.view import View
    from strainer.patterns import Match
    from strainer.rule import Rule

GIVE = Act.GIVE
ROAD = (
    rf"(?:{STREETS}|{WEAK_STREETS}|strete|terris|terace|terr|crescent|cres|cresent|view|green|vale|bank|rise|wharf|"
    rf"quay|yard|colony|nagar|vihar|estate|enclave)"
)
SURE_ROAD = (
    r"(?:street|st|road|rd|avenue|ave|lane|ln|crescent|terrace|boulevard|blvd|strete|strasse|stret|streat|avenew)"
)
NUMBER = (
    rf"(?:[0-9]{{1,4}}[a-z]?|(?:{NUMBER_WORD}|fourty|fifteen|sixteen|seventeen|eighteen|nineteen|thirteen|"
    rf"fourteen)(?:[\s\-]?(?:{NUMBER_WORD}|[0-9]))?)"
)
DOOR = (
    r"(?:flr|floor|flor|fl|flat|apt|apartment|door|bell|ring|buzzer|unit|tap flair|top floor|ground floor|house|"
    r"basement|attic)"
)
UNIT = (
    r"(?:block|sector|phase|wing|house|plot|flat|gali|street|gate|apt|apartment|floor|flr|door|bldg|building|"
    r"entrance|staircase|stairwell|tower|unit)"
    rf"(?: no\.?| number| nr)? ?(?:[a-z]-?[0-9]{{1,4}}|[0-9]{{1,4}}[a-z]?|[b-hj-z]|{NUMBER_WORD})"
)
STAY = (
    r"(?:hotel|motel|m0tel|inn|hostel|lodge|b&b|travelodge|hilton|marriott|ibis|premier inn|holiday inn|guest ?house|"
    r"resort)"
)
HALL = r"(?:hall|halls|house|dorms?|dormitory|court|tower|towers|block|building|residence|hostel)"
NO_ROAD = frozenset(
    b"a an the my your his her our their this that same quiet busy next dead main other big small long short old new "
    b"nice dark whole "
    b"every one right wrong hard fast slow memory each side back any no to of in on at with and or for from some "
    b"safe rough bad "
    b"good narrow little cobbled tree residential country private public dirt empty noisy middle lonely happy easy "
    b"high sunny "
    b"different up down down's first second third last another bumpy rocky steady open silk yellow brick wall sesame "
    b"recovery healing memory "
    b"worry dream".split()
)
NO_UNIT = frozenset(
    b"years year days day hours hour minutes mins times people percent weeks months kids cats dogs am pm miles km "
    b"different square "
    b"million thousand hundred things sisters brothers other others minute seconds degrees "
    b"roommates siblings and or".split()
)
LONG_AGO = (
    b"stayed",
    b"died",
    b" was ",
    b"were",
    b"used to",
    b"lived",
    b"grew up",
    b"moved from",
    b"born",
    b" novel",
    b" song",
    b" film",
    b" book",
)


def a_road_of_that_name(match: Match, view: View) -> float | None:
    """Drop "she lives on a quiet street": the word before must be able to be its name; nor what is long ago."""
    before = view.text[max(0, match.start() - 30) : match.start()]
    if any(words in before or words in match.group() for words in LONG_AGO):
        return None
    return None if NO_ROAD & frozenset(captured(match).split()[-1:]) else 0.0


def now_not_then(match: Match, view: View) -> float | None:
    """Drop "we stayed in room 12 of a hotel" and "the song about room 12"."""
    around = view.text[max(0, match.start() - 40) : match.end()]
    return None if any(words in around for words in LONG_AGO) else 0.0


def not_a_count(match: Match, view: View) -> float | None:
    """Drop "she lives in 2 different houses"."""
    del view
    return None if captured(match) in NO_UNIT else 0.0


def two_crossing(match: Match, view: View) -> float | None:
    """Drop "the corner of my room and": both words must be able to be names of roads."""
    del view
    return None if {said for said in match.groups() if said} & NO_ROAD else 0.0


RULES: tuple[Rule, ...] = (
    hint("home-lives-at-number", Kind.ADDRESS, GIVE,
        r"\b(?:lives?|living|liv|livin|stays?|staying|resides?|am at|i'?m at|im at|he'?s at|she'?s at|theyre at|are "
        r"at|find (?:him|her|me|them) at|come to|come over to|we are|i'?m in) (?:at |in |on )?(?:number |no\.? "
        r"|nr |house |flat |apt )?[0-9]{1,4}[a-z]?,? (?:on |at |in |of )?(?:the )?([a-z']{4,})(?:[,.]|\W*$| (?:"
        + ROAD + r"|house|court|flats?|apartments?|ask for|go|ring|next|the|behind|near|by|opposite)\b)",
        "says where somebody lives", check=not_a_count, excusable=False),
    hint("home-lives-on-road", Kind.ADDRESS, GIVE,
        r"\b(?:lives?|living|liv|livin|stays?|staying|resides?) (?:just |right )?(?:on|at|in|off|by|near|down|up) "
        r"(?:the )?([a-z']{3,}(?: [a-z']{3,})?) " + SURE_ROAD + r"[,.\s]{1,3}(?:number|no\.?|the (?:{g1})(?:house|"
        r"door|flat|"
        r"one|gate)|(?:blue|red|green|white|black|yellow|pink|purple) (?:door|house|gate)|next to|opposite|behind|"
        r"above|by the|go |ask for|top floor|flat|ground floor)",
        "says which street", check=a_road_of_that_name),
    hint("home-road-then-number", Kind.ADDRESS, GIVE,
        r"\b([a-z']{4,}) (?:" + ROAD + r"),? (?:number|numba|no\.?|nr|house|flat) ?[0-9]{1,4}[a-z]?\b|\b(?:live|liv|"
        r"lives|stay|in|at) (?:[a-z]+ )?([a-z']{4,}) (?:street|strete|strasse|stret|road|lane|"
        r"avenue) [0-9]{1,4}[a-z]?(?:\W*$|,)",
        "a street and a house number"),
    hint("home-number-then-road", Kind.ADDRESS, GIVE,
        r"\b(?:number|no\.|numbr|numba|house|flat|apt|nr|#) ?" + NUMBER + r"[,\s]{1,3}(?:on |at |in |of )?(?:the "
        r")?([a-z']{3,}(?: [a-z']{3,})?) " + ROAD + r"(?:[,.?!]|\W*$| )",
        "a house number and a street", check=a_road_of_that_name, excusable=False),
    hint("home-number-road-door", Kind.ADDRESS, GIVE,
        r"\b" + NUMBER + r" ([a-z']{3,}(?: [a-z']{3,})?) " + ROAD + r"\b[,.\s]{1,3}(?:the )?(?:{g1})" + DOOR
        + r"\b|^(?:i |we |i'?m |im )?(?:stay |live |stays |ower |over |in |at )*" + NUMBER
        + r" ([a-z']{3,}) (?:street|strete|stret|st|road|rd|lane|avenue|ave|terrace|terris|terr|crescent|cres|close|"
        r"drive|hill view|view)(?:[,.]|\W*$)",
        "a house number and a street", excusable=False),
    hint("home-hotel-room", Kind.ADDRESS, GIVE,
        r"\b(?:room|rm|suite) (?:number |no\.? |#)?[0-9]{1,4}[a-z]?[,\s]{1,3}(?:at |in |of )?(?:the |a )?{g2}" + STAY
        + r"\b|\b" + STAY + r"[,\s]{1,3}(?:{g2})(?:room|rm|suite|#) ?(?:no\.? |number )?"
        r"[0-9]{1,4}[a-z]?\b",
        "a room in a hotel", check=now_not_then),
    hint("home-dorm-room", Kind.ADDRESS, GIVE,
        r"\b(?:dorm|hostel|halls?|residence)(?: is|'s|:|,)? (?:{g2})" + HALL + r"[,\s]{1,3}(?:room|rm|flat|floor|"
        r"number|no\.?)? ?[0-9]{1,4}[a-z]?\b|\b(?:i'?m|im|i am|i live|i stay|live|we'?re|is) (?:at |in |on "
        r")([a-z']{3,}) "
        + HALL + r"[,\s]{1,3}(?:room|rm|flat|floor|block|number)? ?[0-9]{1,4}[a-z]?\b|\b(?:dorm|hostel) (?:room|rm) "
        r"[0-9]{1,4}[a-z]?\b",
        "a room in a hall", check=now_not_then),
    hint("home-units", Kind.ADDRESS, GIVE,
        r"\b" + UNIT + r"[,\s]{1,3}(?:in |of |on )?" + UNIT + r"\b|\b(?:h\.?\s?no\.?|plot(?: no\.?)?|house no\.?|"
        r"flat no\.?|door no\.?|d\.?\s?no\.?)\s?[0-9]{1,4}[a-z]?[,\s]{1,3}(?:[a-z']{3,} ){1,2}(?:nagar|colony|estate|"
        r"enclave|vihar|road|"
        r"street|avenue|society|layout|sector|village|compound|close|crescent|gardens|town)\b|"
        r"\b[0-9]{1,4}[,\s]{1,3}[a-z]{3,} (?:nagar|colony|vihar|enclave)\b|\b" + UNIT + r"[,\s]{1,3}(?:the "
        r")?(?:[a-z']{3,} )(?:estate|nagar|"
        r"colony|court|towers?|flats|apartments|hostel|complex|society|gardens)\b",
        "a flat and a building", check=now_not_then),
    hint("home-one-on-road", Kind.ADDRESS, GIVE,
        r"\b(?:the |im the |it'?s the |my |our |mine is the )?(?:last|first|second|third|fourth|fifth|end|corner|big|"
        r"blue|red|green|yellow|white|pink|purple|only|tall|brick|1st|2nd|3rd|4th) (?:{g2})(?:house|howse|flat|"
        r"bungalow|door|building|one|place|cottage|caravan) (?:on|in|at|of|down|along|from the end of) (?:the "
        r")?([a-z']{3,}(?: [a-z']{3,})?) " + SURE_ROAD + r"(?:[,.?!]|\W*$| )",
        "says how a home is found", check=a_road_of_that_name),
    hint("home-above-on-road", Kind.ADDRESS, GIVE,
        r"\b(?:my|our|the) (?:house|flat|place|home|one|door|apartment|building)(?: is| which is|'s)? "
        r"(?:{g3})(?:above|over|opposite|behind|next to|by|near|beside) the {g2}(?:on|in) ([a-z']{3,}) " + SURE_ROAD
        + r"\b|\b(?:i'?m|im|i am|we'?re|i live|we live|live|lives|stay|stays) (?:above|over|opposite|behind|next to|"
        r"beside) the {g2}(?:on|in) ([a-z']{3,}) " + SURE_ROAD + r"\b",
        "says how a home is found", check=now_not_then),
    hint("home-crossing", Kind.ADDRESS, GIVE,
        r"\b(?:corner of|live (?:at|on|by|near)|lives (?:at|on|by|near)|crossing of|pull up (?:to|on|at)|come to|"
        r"house on|at the corner of|intersection of) (?:the corner of )?([a-z0-9]{2,})\s(?:and|&|n) "
        r"([0-9]{1,3}(?:st|nd|rd|th)|main|[a-z]{3,})(?: (?:street|st|ave|avenue))?(?:[,.?!]|\W*$)|\b([0-9]{1,3}(?:st|"
        r"nd|rd|th)) (?:and|&|n) ([a-z]{4,}|[0-9]{1,3}(?:st|nd|rd|th))[,\s]{1,3}(?:top floor|"
        r"ground floor|first floor|second floor|apt|apartment|the (?:blue|red|green|yellow|white) (?:house|door)|we "
        r"b|on the porch|ring|flat)",
        "says which crossing", check=two_crossing),
    hint("home-po-box", Kind.ADDRESS, GIVE,
        r"\bp\.?\s?o\.? ?box (?:number |no\.? |#)?[0-9]{1,6}\b|\b(?:zip|zip ?code|postcode|post code|postal code|pin "
        r"?code|eircode)(?: is| for me is|'s|s|:|\s?=|-)? ?(?:[0-9]{4,6}|[a-z]{1,2}[0-9][0-9a-z]? ?[0-9][a-z]{2})\b|"
        r"^[a-z]{1,2}[0-9]{1,2}[a-z]? [0-9][abd-hjlnp-uw-z]{2}$",
        "a post box or a post code", 0.75, excusable=False),
    hint("home-three-words", Kind.ADDRESS, GIVE,
        r"\b(?:what ?3 ?words?|what three words|w3w)(?:'s)?(?: is| says| it'?s|:|\s?=)? "
        r"?/{0,3}[a-z]{3,}[./][a-z]{3,}[./][a-z]{3,}|///\s?[a-z]{3,}\.[a-z]{3,}\.[a-z]{3,}|\b(?:google maps?|maps?|"
        r"coords?|coordinates|gps|lat)(?: is| are|:|,|"
        r"\s?=)? ?-?[0-9]{1,3}\.[0-9]{2,}[,\s]{1,3}-?[0-9]{1,3}\.[0-9]{2,}",
        "says where a place is", 0.75, excusable=False),
    hint("home-code-for-gate", Kind.ADDRESS, GIVE,
        r"\b(?:gate|door|entry|building|key ?safe|lock ?box|buzzer) code(?: is|'s|:|\s?=)? ?#?[0-9]{3,6}\b|"
        r"\b(?:buzzer|intercom|bell|doorbell)(?: number| no\.?| is|:)? ?[0-9]{1,4}[a-z]?\b|\b(?:ring|press|buzz) "
        r"(?:the )?(?:top|middle|bottom|"
        r"left|right|first|second|third|last|buzzer|bell) (?:bell|one|buzzer|button|number|[0-9])|\bkeys? (?:is |are "
        r"|'s )?(?:under|in|behind) the (?:mat|doormat|flower ?pot|plant ?pot|gnome|brick|meter box|shed)\b",
        "says how a home is entered"),
)  # fmt: skip
