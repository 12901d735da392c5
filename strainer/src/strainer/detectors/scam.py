"""Scam and extortion: never held back by itself, and for a person to look at."""

from __future__ import annotations

from strainer.result import Act, Kind
from strainer.rule import Rule

PICS = r"(?:pics?|pictures?|photos?|selfies?|vids?|videos?|pix)"
MONEY = (
    r"(?:money|cash|gift ?cards?|bitcoins?|btc|crypto|usdt|steam cards?|itunes cards?|[$] ?[0-9]{2,6}|"
    r"[0-9]{2,6} ?(?:dollars|euros?|pounds|bucks|usd|eur|quid))"
)


def _rule(name: str, score: float, pattern: str, why: str) -> Rule:
    """Return a rule about scam or extortion."""
    return Rule(name, Kind.SCAM, Act.MENTION, score, pattern, why, excusable=False)


RULES = (
    _rule(
        "scam-send-money",
        0.75,
        r"\b(?:send|lend|wire|transfer|give|loan|spare|borrow) (?:me |us |him |her )(?:some |a |an |the |"
        rf"just |like |about |only )?{MONEY}\b",
        "asks for money",
    ),
    _rule(
        "scam-gift-card",
        0.75,
        r"\b(?:buy|get|send|pay(?: me)?(?: with| in)?|scratch) (?:me )?(?:an? |some |the )?(?:steam|itunes|"
        r"apple|google play|amazon|razer|vanilla|xbox|gift) (?:gift )?(?:cards?|vouchers?)\b|"
        r"\b(?:code|numbers?|pin) on (?:the )?back of (?:the |that |your )?(?:gift )?card\b",
        "asks for gift cards",
    ),
    _rule(
        "scam-invest",
        0.7,
        r"\b(?:double|triple|10x|multiply) (?:your|ur|the) (?:money|investment|bitcoin|btc|savings)\b|"
        r"\b(?:guaranteed|risk ?free) (?:profits?|returns?|income|investment)\b|"
        r"\bmy (?:broker|forex mentor|trading (?:mentor|coach)|crypto (?:coach|mentor))\b|"
        r"\b(?:invest|put|start with) (?:just |only |as little as )?[$]? ?[0-9]{2,6}.{0,40}\b(?:profit|"
        r"return|earn|a (?:day|week)|back)\b|"
        r"\b(?:earn|make) [$]? ?[0-9]{2,6} ?(?:[$]|dollars|usd|euros|pounds)? ?(?:a|per|every|"
        r"each) (?:day|week|hour)\b",
        "promises quick money",
    ),
    _rule(
        "scam-inheritance",
        0.75,
        r"\b(?:inheritance|lottery|prize|compensation fund|next of kin|beneficiary)\b.{0,60}\b(?:fee|million|"
        r"transfer|claim|release|bank details|percent)\b|"
        r"\byou(?:'ve| have)? (?:won|been (?:chosen|selected)) .{0,30}\b(?:prize|iphone|gift ?card|lottery|"
        r"giveaway|[$])",
        "promises a prize or an inheritance",
    ),
    _rule(
        "scam-credentials",
        0.75,
        r"\b(?:what'?s|give me|send me|tell me|type|enter|need|confirm|share) (?:your|ur) (?:password|"
        r"passcode|passphrase|log ?in|pin code|bank (?:details|login)|card (?:number|details)|cvv|"
        r"verification code|recovery codes?|social security number|ssn)\b|"
        r"\b(?:i'?m|i am|this is|we are|we'?re) (?:from |with |the )?(?:teahouse |site |the )?(?:staff|"
        r"support|security|admin|moderation) (?:team|department)?.{0,60}\b(?:password|code|verify|account|"
        r"fee)\b",
        "asks for a password or a code",
    ),
    _rule(
        "scam-extortion",
        0.9,
        r"\b(?:i(?:'ll| will|'m gonna| am going to|ma)?|we(?:'ll| will)) (?:send|post|leak|share|show|upload|"
        rf"expose|tell|publish) .{{0,40}}(?:{PICS}|nudes?|screenshots?|recording|your secret|everything|it|"
        r"them) .{0,30}\b(?:unless|if (?:you|u) (?:don'?t|do not|dont|block|tell|stop)|until|or else)\b|"
        r"\b(?:unless|if) (?:you|u) (?:don'?t |do not |dont )?(?:pay|send|give|do what).{0,60}\b(?:leak|"
        r"post|share|expose|send|show|publish|everyone|your (?:mum|mom|dad|parents|friends|family|school|"
        r"boss)|out there)\b|"
        r"\bpay (?:me|us|up) .{0,30}\b(?:or|otherwise) .{0,40}\b(?:leak|post|share|send|everyone|family|"
        r"friends|school)\b",
        "threatens to publish",
    ),
    _rule(
        "scam-sad-story",
        0.6,
        r"\b(?:i need|need|desperate for|short of|help me with) (?:some |a little |"
        rf"a bit of )?{MONEY} .{{0,40}}\b(?:pay you back|pay u back|promise|tomorrow|hospital|surgery|ticket|"
        r"visa|customs|flight|rent|food|kids?)\b|"
        rf"\b(?:pay|give|send) (?:you|u) back (?:double|twice|tomorrow|next week|on friday)\b",
        "asks for money, with a story",
    ),
)
