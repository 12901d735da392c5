"""What the plain rules share: names of places, what a group is called, and who a sentence is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.detectors.handle import PLAIN
from strainer.detectors.request import said_to_you as said_in_line
from strainer.patterns import compiled, last_end
from strainer.words import expand

if TYPE_CHECKING:
    from strainer.normalize.view import View
    from strainer.patterns import Match

# Places by names that mean little else; "line", "wire" and the like need more than a plain sentence.
APP = (
    r"(?:{sure}|discord|disc|snap|snaps|snapp|signal|kik|zoom|tele|steam|messenger|slack|imessage|imo|yubo|wizz|"
    r"the gram|dc|ps4|ps5)"
)
GROUP = (
    r"(?:gc|g\.c|group ?chat|groupchats?|group ?chats|chat ?group|servers?|discords?|disc|dc|vc|guild|realm|"
    r"whats ?app(?: group| chat)?|telegram(?: group| channel| chat)?|tele(?: group| chat)|signal (?:group|chat)|"
    r"{known} (?:group|server|chat|channel|gc)|(?:group|channel|chat) on (?:{known}|signal|slack)|slack)"
)
DIGITS = r"(?:phone ?number|cell ?number|mobile ?number|numbers?|num|nums|numba|digits|cell|mobile|#)"
OWN = (
    r"(?:" + APP + r"|" + DIGITS + r"|{email}|home address|addy|@s?|socials?|contacts?|contact (?:info|details|"
    r"number)|handles?|tag|gamertag|psn|details|deets)"
)
MONTH = (
    r"(?:last|yesterday|earlier|today|the other (?:day|night)|this (?:morning|afternoon|evening)|tonight|on [a-z]+day)"
)

SIGNS_BEFORE = b".!?;\n) \t"
CLAUSE = compiled(r"[.!?;\n]")
end_of_clause = last_end(CLAUSE)
INVITES = compiled(
    expand(
        r"\b(?:(?:can|could|cud|shall|should) (?:we|you|u|ya|i|us)|wanna|wana|want to|let'?s|lets|let us|maybe|"
        r"would (?:you|u|it|we)|"
        r"wouldn'?t it|(?:do|d) (?:you|u)|how about|what about|why (?:don'?t|not)|i'?d rather|id rather|we|us|"
        r"ok (?:if|to|with)|mind|if (?:you|u)|please|pls|plz|are (?:you|u)|r u|u|you|fancy|up for|down|time to|ready|"
        r"any chance|prefer|rather|move|take|come|hop|jump|over)\b"
    )
)
OTHERS = compiled(
    r"\b(?:he|she|they|him|her|them|people|everyone|someone|somebody|(?:my|his|their|your|ur|the|a) (?:mom|mum|mam|"
    r"dad|"
    r"mother|father|parents?|sister|brother|siblings?|friends?|best friend|bestie|ex|bf|gf|boyfriend|girlfriend|"
    r"husband|wife|partner|son|daughter|kids?|gran|nan|grandma|grandpa|aunt|uncle|cousin|family|boss|manager|"
    r"therapist|counsell?or|doctor|gp|psychiatrist|dr|nurse|clinic|hospital|teacher|tutor|school|work|class|"
    r"coworkers?|colleagues?|crush|roommate|landlord|bank|company|clients?|support worker|social worker|psych|"
    r"helpline|hotline|crisis line|lawyer|solicitor|recruiter|job|office|team|church|pastor|sponsor|"
    r"mates?|lad|guy|girl|man|woman))\b"
)
ONE_OF_US = compiled(r"\b(?:you|u|ya|ur|your|we|us|our)\b")
NOT_NAMES = frozenset(
    b"me you him her them it us this that there here the my your his their our its one ones two both all any some "
    b"anyone someone somebody everyone everybody nobody people who what which not no yes so too also just really "
    b"only still like under soon well if when usual normal mum mom dad mother father sister brother friend friends "
    b"boss doctor therapist teacher husband wife boyfriend girlfriend partner ex parents family cops police god "
    b"life love anxiety depression time name new old other second different whole same always never maybe today "
    b"tomorrow tonight now then already fine okay good bad better best problem thing things person people man woman "
    b"guy girl boy kid she they everything nothing something anything lol because for from with about and but or "
    b"issue fault a an more less much once again names heard seen late "
    b"out up off on in at by as to of was were been being am are".split()
)


def beginning(match: Match) -> int:
    """Return where the words of *match* begin, behind the sign that ends the sentence before."""
    return match.end() - len(match.group().lstrip(SIGNS_BEFORE))


def covered(match: Match, view: View) -> bool:
    """Tell whether what *match* points to is already covered: "text me on •••"."""
    return b"\x02" in view.text[match.end() : match.end() + 12]


def _clause(match: Match, view: View) -> tuple[bytes, bytes]:
    """Return the words of the sentence before and after *match*."""
    start = beginning(match)
    before = view.text[max(0, start - 70) : start]
    after = view.text[match.end() : match.end() + 40]
    first = CLAUSE.search(after)
    return before[end_of_clause(before) :], after[: first.start()] if first else after


def said_to_you(match: Match, view: View) -> float | None:
    """Drop what somebody else says or does; what begins a sentence is said to the partner."""
    if match.group()[:1].strip(SIGNS_BEFORE):
        return said_in_line(match, view)
    return None if covered(match, view) else 0.0


def between_us(match: Match, view: View) -> float | None:
    """Drop what is told about others: "my therapist moved to video", "should I text my ex"."""
    before, after = _clause(match, view)
    return None if OTHERS.search(before) or OTHERS.search(after) or covered(match, view) else 0.0


def asks_us(match: Match, view: View) -> float | None:
    """Take only what is suggested to the partner: "can we …", "maybe …", or the bare thing as a whole message."""
    before, after = _clause(match, view)
    if covered(match, view) or OTHERS.search(before + b" " + match.group()) or OTHERS.search(after):
        return None
    return 0.0 if INVITES.search(before + match.group()) or not before.strip() else None


def told_to_you(match: Match, view: View) -> float | None:
    """Drop "he wants my number" and "I never check my snap": only what is said to the partner counts."""
    before, _ = _clause(match, view)
    words = before.replace(b",", b" ").split()
    if covered(match, view):
        return None
    if not words:
        return 0.0
    if OTHERS.search(before):
        return None
    return None if words[-1] in {b"i", b"to", b"not", b"never", b"didn't", b"don't", b"who", b"that", b"dont"} else 0.0


def a_strange_word(match: Match, view: View) -> float | None:
    """Take the word in the first group only when it can be somebody's name here, and is no everyday word."""
    del view
    word = match.group(1).strip(b"@.,-_'!? ")
    if len(word) < 3 or word in NOT_NAMES or word in PLAIN:
        return None
    return None if word.isalpha() and word.endswith((b"ing", b"ed", b"ly", b"ness", b"ful")) else 0.0


def somebody_named(match: Match, view: View) -> float | None:
    """Take "give juniper my number", not "give him my number" or "should I give mike my number"."""
    word = match.group(1).strip(b"@.,-_'!? ")
    if len(word) < 3 or word in NOT_NAMES:
        return None
    return told_to_you(match, view)


__all__ = [
    "APP",
    "DIGITS",
    "GROUP",
    "MONTH",
    "OWN",
    "a_strange_word",
    "asks_us",
    "beginning",
    "between_us",
    "covered",
    "said_to_you",
    "somebody_named",
    "told_to_you",
]
