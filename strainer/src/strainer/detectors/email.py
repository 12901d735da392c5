"""E-mail addresses, however spelled, and asking for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.detectors.handle import ends_there
from strainer.lexicon.helplines import is_help_address
from strainer.result import Act, Kind
from strainer.rule import Rule

if TYPE_CHECKING:
    from strainer.normalize.view import View
    from strainer.patterns import Match

ENDING = (
    r"(?:com|org|net|edu|gov|io|me|uk|co|de|fr|es|it|nl|in|ca|us|info|biz|app|dev|xyz|online|site|live|mail|email|"
    r"ru|br|pl|tr|id|ph|au|nz|ie|ch|at|be|se|no|dk|fi|pt|mx|ar|jp|cn|kr|za|eu|test|example|invalid)"
)
CLEAR_ENDING = (
    r"(?:com|org|net|edu|gov|io|co\.uk|uk|de|fr|nl|ca|info|biz|dev|xyz|mail|ru|br|pl|eu|test|example|invalid|ie|cz)"
)
WORD_DOT = (
    r"(?:[\s.,_\-]{1,2}(?:dot|d0t|punto|ponto|nokta)[\s.,_\-]{1,2}|\s*[\[({<*]{1,2}\s*(?:dot|\.|punto|point|"
    r"punkt)\s*[\])}>*]{1,2}\s*)"
)
AT = (
    r"(?:\s*@\s*|[\s.,_\-]{1,2}at[\s.,_\-]{1,2}|\s*[\[({<*]{1,2}\s*(?:at|@|a)\s*[\])}>*]{1,2}\s*|"
    r"[\s\-_]{1,2}(?:arroba|chez|arobase|klammeraffe|chiocciola|monkey tail|at sign|at symbol|commercial at|"
    r"ampersat|the at|a with a circle)[\s\-_]{1,2})"
)
DOT = (
    r"(?:\.|\s\.\s|[\s.,_\-]{1,2}(?:dot|d0t|punto|point|punkt|period|full stop|ponto|puntik|nokta)[\s.,_\-]{1,2}|"
    r"\s*[\[({<*]{1,2}\s*(?:dot|\.|punto|point|punkt)\s*[\])}>*]{1,2}\s*|\s,\s?)"
)
LOCAL = (
    r"[a-z0-9][a-z0-9+_%\-]*(?:(?:\.|[\s_\-]{1,2}(?:dot|d0t|underscore|dash|hyphen|minus|plus|"
    r"punto)[\s_\-]{1,2})[a-z0-9+_\-]+){0,4}"
)
WORDS_BEFORE_AT = frozenset(
    b"the a an "
    b"look looking good bad be being was is are am i'm me you stay work working live living home arrive meet here "
    b"there "
    b"over start started laugh yell mad angry stare shout smile party dinner lunch him her them it that this down "
    b"up out "
    b"in up-to-date school not all people best better worse great ok okay still back only even just shot sat went "
    b"chat read help visit book shop order find found bought search available listed check apply more info site "
    b"website details resources support online video article see".split()
)


def local_part_is_a_name(match: Match, view: View) -> float | None:
    """Drop "meet me at example dot com": what stands before "at" must look like a mailbox."""
    local = match.group(1) or b""
    if is_help_address(view.text, match.end() - 1, match.end()):
        return None
    if b"@" in match.group():
        return 0.1
    last = local.replace(b"-", b" ").split()[-1] if local.split() else local
    done = last.isalpha() and last.endswith((b"ing", b"ed"))  # "stared at the yahoo page"
    return None if done or last in WORDS_BEFORE_AT else 0.0


def not_a_helpline(match: Match, view: View) -> float | None:
    """Let the mailboxes of helplines pass."""
    return None if is_help_address(view.text, match.start(), match.end()) else 0.0


def _rule(
    name: str,
    act: Act,
    score: float,
    pattern: str,
    why: str,
    *,
    group: int = 0,
    check: object = None,
    excusable: bool = True,
) -> Rule:
    """Return a rule about e-mail."""
    return Rule(name, Kind.EMAIL, act, score, pattern, why, group, check, excusable)  # type: ignore[arg-type]


RULES = (
    _rule(
        "email-plain",
        Act.GIVE,
        0.9,
        r"[a-z0-9._%+\-]{1,64}@[a-z0-9\-]{1,63}(?:\.[a-z0-9\-]{1,63}){1,4}",
        "an email address",
        check=not_a_helpline,
        excusable=False,
    ),
    _rule(
        "email-spelled",
        Act.GIVE,
        0.85,
        rf"\b({LOCAL}){AT}[a-z0-9][a-z0-9\-]*(?:{DOT}[a-z0-9\-]+){{0,2}}(?:{DOT}{CLEAR_ENDING}|"
        rf"{WORD_DOT}{ENDING})\b",
        "an email address spelled out",
        check=local_part_is_a_name,
        excusable=False,
    ),
    _rule(
        "email-host",
        Act.GIVE,
        0.8,
        rf"\b({LOCAL})(?:{AT}|\s+)(?:{{mailhost}})(?:{DOT}{ENDING})?\b",
        "a mailbox and a mail host",
        check=local_part_is_a_name,
    ),
    _rule(
        "email-host-at",
        Act.GIVE,
        0.8,
        rf"\b({LOCAL}){AT}(?:my )?(?:g ?mail|hot ?mail|yahoo|outlook|icloud|proton(?: ?mail)?|aol|live(?: ?dot| mail)|"
        rf"gmx|ymail|googlemail|mail dot|web de)\b",
        "a mailbox and a mail host",
        check=local_part_is_a_name,
    ),
    _rule(
        "email-my-is",
        Act.GIVE,
        0.8,
        r"\b{my} (?:{email}|{mailhost})(?: is| =|:|'s)\s*([a-z0-9][a-z0-9._+\-]{2,40})",
        "an email name given",
    ),
    _rule(
        "email-then-host",
        Act.GIVE,
        0.75,
        r"\b([a-z0-9._\-]+[0-9._][a-z0-9._\-]*) (?:on|at|from|with|then|followed by|plus|and then|then the usual|"
        r"the usual) (?:the )?(?:usual )?{mailhost}\b",
        "a mailbox and a mail host",
    ),
    _rule(
        "email-ask",
        Act.ASK,
        0.8,
        r"\b{whats} {your} (?:real |personal |work |school )?{email}\b",
        "asks for an email address",
        check=ends_there,
    ),
    _rule(
        "email-ask-get",
        Act.ASK,
        0.8,
        r"\b(?:{can}|let) (?:i|we|u|you|me) {g2}(?:get|have|grab|know|give|send|share|drop|borrow|swap|tell|"
        r"ask for|exchange|take)(?: me| us)? (?:{your}|an) (?:{email}|{mailhost})\b",
        "asks for an email address",
    ),
    _rule(
        "email-ask-give",
        Act.ASK,
        0.8,
        r"\b(?:give|send|gimme|drop|share|tell|dm|leave|need|want|have|got)(?: me| us)? {your} (?:{email}|"
        r"{mailhost})\b",
        "asks for an email address",
    ),
    _rule(
        "email-have-you",
        Act.ASK,
        0.7,
        r"\b(?:do|would) {you} (?:have|got|use|hav) (?:an? )?(?:{email}|{mailhost})\b",
        "asks for an email address",
    ),
    _rule(
        "email-me",
        Act.ARRANGE,
        0.7,
        r"(?:^|[.!?,;:\n]\s*|\b(?:just|please|pls|plz|can|could|you|u|and|or|so|then|to|me|wanna|should|maybe|"
        r"want to|instead) )(?:e-?mail|mail) (?:me|us)\b",
        "asks to be written to by email",
    ),
    _rule(
        "email-by",
        Act.ARRANGE,
        0.7,
        r"\b(?:talk|chat|write|continue|reach|contact|message|move|keep in touch|stay in touch|speak|send it|"
        r"switch)(?: to)?(?: me| you| u| us)? {g1}(?:by|via|over|on|through|thru|to|using) (?:an? )?(?:{email}|"
        r"{mailhost})\b",
        "suggests email",
    ),
    _rule(
        "email-ask-bare",
        Act.ASK,
        0.65,
        r"^\W*(?:so |hey |and |ok )?(?:{your} )?(?:e-?mail|gmail|{your} mail) ?\?+\W*$",
        "asks for an email address",
    ),
    _rule(
        "email-host-is",
        Act.GIVE,
        0.7,
        r"(?:^|\b(?:my|its|the|and|so) ){mailhost}(?: is|:|'s) ?([a-z0-9._\-]*[0-9_][a-z0-9._\-]*)",
        "an email name given",
        group=1,
    ),
)
