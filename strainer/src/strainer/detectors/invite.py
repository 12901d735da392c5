"""Invitations: servers, groups, calls, friend codes."""

from __future__ import annotations

from strainer.result import Act, Kind
from strainer.rule import Rule

SLASH = r"\s?(?:/|slash)\s?"


def _rule(name: str, score: float, pattern: str, why: str, *, act: Act = Act.GIVE, excusable: bool = False) -> Rule:
    """Return a rule about invitations."""
    return Rule(name, Kind.INVITE, act, score, pattern, why, excusable=excusable)


RULES = (
    _rule(
        "invite-link",
        0.95,
        rf"(?:discord(?:app)?\s?(?:\.|dot)\s?(?:gg|com\s?/\s?invite)|dsc\.gg|t\s?\.\s?me|telegram\.me|"
        rf"wa\s?\.\s?me|chat\s?\.\s?whatsapp\s?\.\s?com|join\s?\.\s?skype\s?\.\s?com|meet\.google\.com|"
        rf"zoom\.us{SLASH}j|"
        rf"signal\.(?:me|group)|line\.me|snapchat\.com{SLASH}add|ig\.me|m\.me|instagram\.com|facebook\.com|"
        rf"fb\.com|tiktok\.com|kik\.me|invite\.gg|steamcommunity\.com|roblox\.com|guilded\.gg|meet\.jit\.si|"
        rf"whereby\.com|teams\.live\.com|open\.kakao\.com)"
        rf"{SLASH}[^\s]{{1,120}}",
        "an invitation link",
    ),
    _rule(
        "invite-gg", 0.85, r"\bdiscord\s?(?:\.|dot| )\s?gg\b|\b(?:^|\s)\.?gg\s?/\s?[a-z0-9]{4,}", "an invitation link"
    ),
    _rule(
        "invite-join-mine",
        0.75,
        r"\b(?:join|hop on|hop in|come to|come join|come on|get on|get in|check out|jump in|jump on)(?: me on|"
        r" us on| us in| me in)? (?:(?:my|our) (?:private |little |small |new |own )?(?:{place} )?|"
        r"(?:this|a|the) (?:private |little |small |new )?{place} )(?:server|group ?chat|gc|group chat|chat group|"
        r"group|guild|clan|realm|lobby|party|"
        r"vc|voice chat|call|discord|telegram|whatsapp|channel|subreddit|forum)(?: on {place}| chat)?\b",
        "an invitation to a group",
        act=Act.ARRANGE,
        excusable=True,
    ),
    _rule(
        "invite-to-group",
        0.8,
        r"\b(?:i'?ll|i will|i can|i could|lemme|let me|wanna|want me to|should i|can i|i'?m gonna|"
        r"want) (?:me to )?(?:add|invite|put|send) (?:you|u|ya)(?: in| to| into| on)? (?:my|our|the|a|"
        r"an) (?:{place} )?(?:server|group ?chat|gc|group|guild|discord|telegram|whatsapp|chat|invite|channel)\b",
        "an invitation to a group",
        act=Act.ARRANGE,
        excusable=True,
    ),
    _rule(
        "invite-have-server",
        0.75,
        r"\b(?:i|we)(?:'ve| have| have got|'ve got| got| run| own| made| started| use| made us)? (?:a|our own|our|"
        r"this) (?:small |little |private |nice |great |really nice )?(?:{place}) (?:server|group|gc|group chat|"
        r"groupchat|channel|community|chat)\b",
        "tells of a group outside",
        excusable=True,
    ),
    _rule(
        "invite-code",
        0.8,
        r"\b(?:invite|friend|join|server|lobby|room|party|game|trainer|meeting|zoom) (?:code|id|link)(?: is |: ?|"
        r" ?= ?|'s | )(?:[a-z\-]*[0-9][a-z0-9\-]{2,}|[a-z]{4,8}\W*$)",
        "an invitation code",
    ),
    _rule("invite-friend-code", 0.9, r"\bsw[\s\-]?[0-9]{4}[\s\-]?[0-9]{4}[\s\-]?[0-9]{4}\b", "a friend code"),
    _rule(
        "invite-ask",
        0.7,
        r"\b(?:send|give|drop|got|have|can i (?:get|have)|do you have)(?: me| us)? (?:an?|the|your|ur|"
        r"any) (?:{place} )?(?:invite|invitation link|server link|server|group link|gc link|friend code|"
        r"invite code|invite link)\b",
        "asks for an invitation",
        act=Act.ASK,
        excusable=True,
    ),
    _rule(
        "invite-want-in",
        0.7,
        r"\b(?:i|we) (?:made|created|started|have|run|opened) (?:a|our own|our) (?:{g1})(?:group ?chat|gc|server|"
        r"group)[\s,.!?]{1,3}(?:want in|wanna join|want to join|you want in|u want in|come|join)\b|\b(?:want|need|"
        r"i'?ll send|i can send|here'?s) (?:you |u )?(?:the |a |an |my |our )?(?:invite|invitation|link to (?:our|"
        r"my|the) (?:server|group|chat|gc|discord))\b",
        "an invitation to a group",
        act=Act.ARRANGE,
        excusable=True,
    ),
    _rule(
        "invite-there-is",
        0.7,
        r"\bthere'?s (?:a|an|this) (?:{g1})(?:{place}) (?:group|server|channel|gc|chat)\b(?:.{0,20}\b(?:join|you|u|"
        r"us|here)\b)?",
        "tells of a group outside",
        excusable=True,
    ),
)
