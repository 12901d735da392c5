"""Where somebody lives, learns or works, given or asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.patterns import compiled
from strainer.result import Act, Kind
from strainer.rule import Check, Rule

if TYPE_CHECKING:
    from strainer.normalize.view import View
    from strainer.patterns import Match

STREET = (
    r"(?:street|st|road|rd|avenue|ave|lane|ln|drive|court|boulevard|blvd|crescent|terrace|gardens|grove|highway|"
    r"hwy|parkway|mews|strasse|str)"
)
WEAK_STREET = r"(?:way|place|close|square|circle|row|ct|dr|av|court|park|walk|hill)"


NO_NAME_AT_ALL = frozenset(
    b"a an the my this that your to at in high middle local public private same new old big small community "
    b"catholic good "
    b"nursing medical bad different our his her their state junior senior art law med some another online".split()
)


def named_place(match: Match, view: View) -> float | None:
    """Drop "I work in a hospital": the word before the sort of place must be able to be its name."""
    del view
    return None if match.group(1).split()[-1] in NO_NAME_AT_ALL else 0.0


def _rule(
    name: str,
    act: Act,
    score: float,
    pattern: str,
    why: str,
    *,
    kind: Kind = Kind.ADDRESS,
    excusable: bool = True,
    check: Check | None = None,
) -> Rule:
    """Return a rule about places."""
    return Rule(name, kind, act, score, pattern, why, check=check, excusable=excusable)


OWN_PEOPLE = compiled(
    r"\b(?:with|to|of) (?:your|a|the|somebody|someone) (?:\w+ ){0,2}(?:mother|mum|mom|dad|father|parents?|family|"
    r"friends?|flatmate|roommate|partner|sister|brother|neighbou?r|you (?:know|trust)|doctor|police|employer|bank)\b"
)


def not_for_ones_own(match: Match, view: View) -> float | None:
    """Let "share your location with your mother" pass: it is advice to somebody who goes out alone."""
    return None if OWN_PEOPLE.search(view.text[match.end() : match.end() + 60]) else 0.0


RULES = (
    _rule(
        "address-street",
        Act.GIVE,
        0.75,
        rf"\b[0-9]{{1,5}}[a-z]? (?:(?:north|south|east|west|n|s|e|w|old|new|upper|lower|great|little|saint|"
        rf"st)\.? )?[a-z][a-z']{{2,20}} (?:[a-z]{{3,20}} )?{STREET}\b(?:\.|,|$|\W)",
        "a house number and a street",
    ),
    _rule(
        "address-street-weak",
        Act.GIVE,
        0.65,
        rf"\b(?:at|on|is|live|address|to|near|"
        rf":) [0-9]{{1,5}}[a-z]? [a-z][a-z']{{2,20}} (?:[a-z]{{3,20}} )?{WEAK_STREET}\b",
        "a house number and a street",
    ),
    _rule(
        "address-i-live-at",
        Act.GIVE,
        0.8,
        r"\b(?:i|we|i'm|im|we're|i am)(?: live| stay| am staying| staying| living| live over| reside|"
        r" live just)? (?:at|on) (?:number |no )?[0-9]{1,5}[a-z]? [a-z]",
        "says where somebody lives",
    ),
    _rule(
        "address-live-on-street",
        Act.GIVE,
        0.75,
        rf"\b(?:i|we) (?:live|stay) (?:on|in|at|near|by|next to|behind|"
        rf"opposite) (?:the )?(?:corner of )?(?:[a-z']+ ){{1,3}}{STREET}\b",
        "says which street",
    ),
    _rule(
        "address-my-is",
        Act.GIVE,
        0.75,
        r"\bmy (?:home |house |mailing |postal |full |street |new )?(?:address|addy|postcode|post code|zip code|"
        r"zip|zipcode)(?: is|:|=|'s)",
        "says “my address is”",
    ),
    _rule(
        "address-ask",
        Act.ASK,
        0.8,
        r"\b{whats} {your} (?:home |house |full |mailing |street |real )?(?:address|addy|street|postcode|post code|"
        r"zip code|zip|zipcode|location)\b",
        "asks for an address",
    ),
    _rule(
        "address-ask-give",
        Act.ASK,
        0.8,
        r"\b(?:give|send|tell|drop|share|need|want|text|get|have)(?: me| us)? {your} (?:home |house |full |"
        r"mailing |exact )?(?:address|addy|location|postcode|live location)\b",
        "asks for an address",
        check=not_for_ones_own,
    ),
    _rule(
        "address-ask-where",
        Act.ASK,
        0.6,
        r"\b(?:where|whereabouts|which street|what street|which part of \w+|what part of \w+|which town|what town|"
        r"which neighbou?rhood|what neighbou?rhood)(?: exactly| abouts)? (?:do|r|are|d) (?:you|u) (?:exactly |"
        r"actually )?(?:live|living|stay|at rn|located)(?: exactly| at| on| rn| now| so| in|\?|\W*$)",
        "asks where somebody lives",
    ),
    _rule(
        "address-unit",
        Act.GIVE,
        0.65,
        r"\b(?:apt|apartment|flat|unit|suite|room)\.? ?(?:number |no\.? |"
        r"\#)?[0-9]{1,4}[a-z]?,? (?:[a-z]+ ){0,2}(?:building|tower|house|hall|court)\b",
        "a flat and a building",
    ),
    _rule(
        "address-uk-postcode",
        Act.GIVE,
        0.6,
        r"\b(?:in|at|near|live|postcode|is|area|to) (?:[a-z]{1,2}[0-9][0-9a-z]? [0-9][a-z]{2})\b",
        "a postcode",
    ),
    _rule(
        "school-i-go-to",
        Act.GIVE,
        0.7,
        r"\bi(?:'m| am)?(?: go| also go| study| studying| work| working| attend| teach)(?: to| at|"
        r" in)? (?:the )?(?:st\.? )?((?:[a-z'.]+ ){1,3})(?:high school|middle school|high|secondary|academy|"
        r"elementary|primary school|grammar school|college|university|uni|hospital|elementary school)(?: in| on|,|"
        r"\.|$| and)",
        "names a school or a workplace",
        check=named_place,
        kind=Kind.SCHOOL,
    ),
    _rule(
        "school-year-at",
        Act.GIVE,
        0.65,
        r"\b(?:i'?m|im|i am)(?: a \w+)?(?: in)?(?: year| grade| class)? ?(?:[0-9]{1,2}|freshman|sophomore|junior|"
        r"senior|student|teacher|nurse)(?:th)?(?: grade| year| grader)? at (?:[a-z'.]+ ){0,3}(?:high|secondary|"
        r"academy|school|college|university|uni|hospital|primary)\b",
        "names a school or a workplace",
        kind=Kind.SCHOOL,
    ),
    _rule(
        "school-my-is",
        Act.GIVE,
        0.75,
        r"\bmy (?:school|college|university|uni|workplace|office|work|high school|employer|company) is (?:called |"
        r"named |the )?(?:[a-z'.]+ ){0,3}(?:high|school|academy|college|university|elementary|street|st|hospital|"
        r"middle)\b",
        "names a school or a workplace",
        kind=Kind.SCHOOL,
    ),
    _rule(
        "school-ask",
        Act.ASK,
        0.65,
        r"\b(?:what|which|wat) (?:high |middle )?(?:school|college|uni|university|company|hospital|"
        r"office)(?: exactly)? (?:do|did|are|r)? ?(?:you|u) (?:go|attend|in|at|study|work)\b",
        "asks for a school or a workplace",
        kind=Kind.SCHOOL,
    ),
    _rule(
        "school-ask-name",
        Act.ASK,
        0.7,
        r"\b(?:what'?s|what is|tell me) (?:the name of )?(?:your|ur) (?:school|college|uni|workplace|"
        r"company)(?:'?s| called| name|\?)|\b(?:the )?name of {your} (?:school|college|uni|university|workplace|"
        r"company|town|street)\b",
        "asks for a school or a workplace",
        kind=Kind.SCHOOL,
    ),
    _rule(
        "address-house-on",
        Act.GIVE,
        0.7,
        rf"\bmy (?:house|home|flat|apartment|place|building|dorm)(?: is|'s)(?: {{g3}}| )(?:on|at|"
        rf"in) (?:[a-z']+ ){{1,3}}{STREET}\b",
        "says which street",
    ),
    _rule(
        "school-work-at",
        Act.GIVE,
        0.65,
        rf"\b(?:i|we) (?:work|study|volunteer|intern)(?: part time| full time| nights| weekends)? (?:at|in|"
        rf"for) (?:the )?(?:[a-z'&]+ ){{1,3}}(?:on|in|at|near|by) (?:the )?(?:[a-z']+ ){{0,2}}(?:{STREET}|station|"
        rf"mall|high street|airport)\b",
        "names a workplace",
        kind=Kind.SCHOOL,
    ),
    _rule(
        "school-am-at",
        Act.GIVE,
        0.65,
        r"\b(?:i'?m|im|i am|he'?s|she'?s) (?:a |an |the )?[a-z]+ (?:at|"
        r"in) (?:the )?(?:st\.? )?[a-z']{4,} (?:hospital|high school|academy|college|university|primary school|"
        r"elementary school|middle school)\b",
        "names a school or a workplace",
        kind=Kind.SCHOOL,
    ),
    _rule(
        "school-child-at",
        Act.GIVE,
        0.65,
        r"\bmy (?:son|daughter|kids?|children|brother|sister|boy|girl) (?:goes|go|is|are) (?:to|"
        r"at) [a-z']{3,}(?: [a-z']+)? (?:high school|primary school|elementary school|elementary|academy|"
        r"middle school|primary|high|secondary|school)\b",
        "names a school",
        kind=Kind.SCHOOL,
    ),
    _rule(
        "school-ask-work",
        Act.ASK,
        0.65,
        r"\bwhere (?:exactly )?(?:do|did) (?:you|u) (?:work|study|go to school|go to uni|go to college)(?: exactly|"
        r" at)\b|\bwhere exactly (?:do|did) (?:you|u) (?:work|study|go to school)\b",
        "asks for a school or a workplace",
        kind=Kind.SCHOOL,
    ),
)
