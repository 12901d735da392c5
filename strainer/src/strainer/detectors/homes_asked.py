"""Where somebody lives, asked for in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.detectors.address import not_for_ones_own
from strainer.detectors.hinting import hint
from strainer.detectors.request import said_to_you
from strainer.result import Act, Kind

if TYPE_CHECKING:
    from strainer.normalize.view import View
    from strainer.patterns import Match
    from strainer.rule import Rule

ASK, GIVE = Act.ASK, Act.GIVE
YOUR = r"(?:your|ur|yr|yur|ya|u r|yo)"
ADDRESS = (
    r"(?:address|adress|addres|adres|addy|adr|postcode|post code|postal code|zip ?code|zip|location|loc|home address|"
    r"street address|whereabouts)"
)
WHERE_ONE_LIVES = (
    r"(?:house|building|block|floor|village|town|estate|flat|apartment|apt|dorm|halls?|hotel|hostel|suburb|county|"
    r"district|neighbou?rhood|road|rd|street|st|area|postcode|complex|"
    r"trailer park|bit of town|end of town|side of town|part of town)"
)
IN_STORIES = (b"hogwarts", b"gryffindor", b"slytherin", b"minecraft", b"game", b"sims", b"big brother")


def in_this_world(match: Match, view: View) -> float | None:
    """Drop "which house are you in at Hogwarts"."""
    after = view.text[match.end() : match.end() + 40]
    return None if any(word in after for word in IN_STORIES) else 0.0


def sent_to_me(match: Match, view: View) -> float | None:
    """Drop "he wanted me to send location" and "share your location with your mother"."""
    return None if said_to_you(match, view) is None else not_for_ones_own(match, view)


RULES: tuple[Rule, ...] = (
    hint("home-ask-bare", Kind.ADDRESS, ASK,
        r"^(?:" + YOUR + r" |full |home |whats |what'?s |exact |the )*" + ADDRESS + r"(?: pls| please| plz| "
        r"then)*\s?\?|^(?:" + YOUR + r" |full |home )*(?:address|adress|addy|postcode|zip ?code|location) (?:pls|"
        r"please|plz)|\b(?:wots|wats|whts|what|wat|wot|what is|what'?s|whats|wht is) " + YOUR + r" (?:home |house |"
        r"full |exact |new )?(?:adress|addres|adres|addy|location|door number|house number|flat number|"
        r"house no|road|street name|road name|estate|village|block|building)\b",
        "asks for an address"),
    hint("home-ask-where", Kind.ADDRESS, ASK,
        r"^(?:and |so |but |ok |hey )*(?:where|whr|wher|wer|were|whear|whereabouts|where abouts|where about|were "
        r"abouts) (?:exactly )?(?:do |d |are |r |is )?(?:you|u|ya|yu|yo) (?:exactly |actually )?(?:live|liv|lives|"
        r"leave|"
        r"living|livin|reside|based|located|situated|staying|stayin|stay)(?:\W*$| (?:at|in|rn|now|exactly|then|tho|"
        r"like|what|which)\b|\s?\?)",
        "asks where somebody lives"),
    hint("home-ask-which", Kind.ADDRESS, ASK,
        r"\b(?:what|which|wat|wot|wich|whats) " + WHERE_ONE_LIVES + r"(?: number)?(?:,| exactly)? (?:do|d|are|r|is|"
        r"does)?" + r" ?(?:(?:you|u|ya) (?:live|liv|stay|living|staying|in\b|on\b|at\b|from\b)|yours|urs)|\bwhich "
        r"(?:house|"
        r"flat|door|building|window|one) is (?:yours|urs|your (?:house|flat)|it your)\b|\bis (?:yours|urs|your "
        r"(?:house|flat)) the (?:{g2})(?:house|gate|one|door|flat|building)\b|\bwhat does your (?:house|street|road|"
        r"building|front door) "
        r"look like\b|\bwhat colou?r(?:'s| is|s) (?:your|ur) (?:front )?(?:door|house|gate)\b",
        "asks where somebody lives", check=in_this_world),
    hint("home-ask-how-to-get", Kind.ADDRESS, ASK,
        r"\bhow (?:do|can|would|could|shall|should|will) i (?:get|come|drive|travel) (?:to|2) (?:yours|urs|(?:your|"
        r"ur) (?:place|house|flat|home|village|town|city|street|area|door|school|work))|\b(?:how|where) (?:do|can|"
        r"would|could|will|shall) i find (?:your|ur) (?:house|place|flat|home|door|building|street|apartment)\b|"
        r"\bdirections to (?:yours|your (?:place|house))\b",
        "asks where somebody lives"),
    hint("home-ask-location", Kind.ADDRESS, ASK,
        r"\b(?:send|share|drop|turn on|switch on|give|gimme|ping|show|put on|enable|post)(?: me| us)?(?: your| ur| "
        r"the| a| ya)?(?: live| exact| current| real)? (?:location|loc|locaton|whereabouts|gps|pin|maps? pin|google "
        r"pin)"
        r"(?:\W*$| (?:pls|please|plz|now|so i|rn|with me|to me|on snap|and i|then|if you|on)\b)|\bpin me (?:your|ur|"
        r"the|a)? ?(?:location|loc)|\b(?:add me on|let'?s (?:share|use|do)|join me on|share) (?:find my(?: friends)?|"
        r"life ?360|snap maps?|zenly)\b|"
        r"\bi'?ll (?:send|share|drop) (?:you |u )?(?:my |a |the )(?:live )?(?:location|loc|pin)\b",
        "asks for an address", check=sent_to_me),
    hint("home-ask-have", Kind.ADDRESS, ASK,
        r"\b(?:can|could|may|cud) i (?:please |pls |maybe )?(?:have|get|know|ask|see) (?:for )?" + YOUR
        + r" (?:home |full |exact |house )?" + ADDRESS + r"\b|\bwhere (?:to|do i|should i|can i|shall i) (?:send|post|"
        r"mail) (?:it|this|them|your|the)\b|\b(?:card|gift|"
        r"present|letter|parcel|flowers|something|postcard|package)[,.\s]{1,3}(?:where to|what'?s the address|whats "
        r"the address|what address|where should it go)\b|\bask me (?:for|where) (?:my )?(?:house number|address|i "
        r"live|my "
        r"street)\b",
        "asks for an address"),
)  # fmt: skip
