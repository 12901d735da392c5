"""Ways to send money."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.result import Act, Kind
from strainer.rule import Rule

if TYPE_CHECKING:
    from strainer.normalize.view import View
    from strainer.patterns import Match


SOMEBODY = frozenset(b"i we he she they mum mom dad who always never usually".split())
NO_PAYEE = frozenset(b"got was isn't isnt doesn't doesnt won't wont keeps keep and but balance password".split())


def asked_of_you(match: Match, view: View) -> float | None:
    """Drop "i pay my rent with paypal": somebody tells how they pay."""
    before = view.text[max(0, match.start() - 20) : match.start()].split()
    return None if before and before[-1] in SOMEBODY else 0.0


def somebody_to_pay(match: Match, view: View) -> float | None:
    """Drop "my paypal got hacked": what follows must be able to be a name."""
    words = view.text[match.end() - 1 : match.end() + 16].split()
    return None if words and words[0].strip(b".,!?") in NO_PAYEE else 0.0


def _rule(
    name: str, act: Act, score: float, pattern: str, why: str, *, excusable: bool = True, check: object = None
) -> Rule:
    """Return a rule about money."""
    return Rule(name, Kind.PAYMENT, act, score, pattern, why, check=check, excusable=excusable)  # type: ignore[arg-type]


RULES = (
    _rule(
        "payment-link",
        Act.GIVE,
        0.9,
        r"\b(?:paypal\.me|cash\.app|venmo\.com|ko-fi\.com|buymeacoffee\.com|gofundme\.com|gofund\.me|revolut\.me|"
        r"patreon\.com|monzo\.me)\s?/\s?[^\s]{2,80}",
        "a payment link",
        excusable=False,
    ),
    _rule(
        "payment-my",
        Act.GIVE,
        0.75,
        r"\bmy {pay}(?: {account})?(?: is|:|'s|=| ) ?\$?[a-z0-9]",
        "gives a way to pay",
        check=somebody_to_pay,
    ),
    _rule(
        "payment-send",
        Act.ASK,
        0.75,
        r"\b(?:send|pay|transfer|wire|give|lend|spot|tip|donate|help me with|zelle|venmo|cashapp|paypal)(?: me| us|"
        r" it| some| a| you| u)*(?: {g3}| )(?:on|via|through|thru|by|with|to my|over|using|in|to) (?:my |"
        r"a )?(?:{pay}|gift cards?|steam cards?|bank account|crypto)\b",
        "asks for money",
        check=asked_of_you,
    ),
    _rule("payment-verb", Act.ASK, 0.75, r"\b(?:zelle|venmo|cashapp|cash app|paypal) me\b", "asks for money"),
    _rule("payment-cashtag", Act.GIVE, 0.75, r"(?:^|\s)(\$[a-z][a-z0-9_]{3,19})\b", "a cashtag"),
    _rule(
        "payment-have",
        Act.ASK,
        0.7,
        r"\b(?:do|have) (?:you|u) (?:have|got|use) (?:an? )?{pay}\b|\b{whats} {your} {pay}\b",
        "asks for a way to pay",
    ),
    _rule(
        "payment-iban",
        Act.GIVE,
        0.85,
        r"\b[a-z]{2}[0-9]{2}(?: ?[a-z0-9]{4}){3,7}(?: ?[a-z0-9]{1,3})?\b|\b(?:my )?(?:iban|sort code|"
        r"account number|routing number)(?: is|:|=) ?[a-z0-9]",
        "a bank account",
    ),
    _rule(
        "payment-wallet",
        Act.GIVE,
        0.9,
        r"\b(?:0x[0-9a-f]{40}|bc1[a-z0-9]{25,60}|[13][a-z0-9]{33})\b",
        "a wallet address",
        excusable=False,
    ),
    _rule(
        "payment-gift-card",
        Act.ASK,
        0.65,
        r"\b(?:send|buy|get|gift)(?: me)? (?:an? |some |\$?[0-9]+ )?(?:dollar |steam |amazon |google play |itunes |"
        r"apple |roblox |xbox |robux )*(?:gift ?cards?|robux|v-?bucks)(?: code| codes)?\b",
        "asks for a gift card",
    ),
    _rule(
        "payment-card",
        Act.ASK,
        0.65,
        r"\b(?:send|buy|get|gift|mail)(?: me)? (?:an? |some )?(?:steam|amazon|google play|itunes|apple|xbox|"
        r"playstation|roblox|visa) (?:gift )?cards?\b",
        "asks for a gift card",
    ),
)
