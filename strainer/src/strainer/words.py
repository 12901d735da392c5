"""
The word groups that rules are written with.

In a rule, a space stands for the space between two words and ``{name}`` for a group below, so
``{whats} {your} {sure}`` finds "what's your snapchat" and "wats ur  insta gram".
"""

from __future__ import annotations

from functools import cache
from typing import TypeAlias

from strainer.lexicon.platforms import platforms
from strainer.lexicon.spellings import swaps

SPACE = r"[\s,]{1,3}"


WordTree: TypeAlias = "dict[str, WordTree]"


def either(words: list[str]) -> str:
    """Return a group that matches any of *words*, as a tree that shares beginnings; spaces may be wide."""
    tree: WordTree = {}
    for word in set(words):
        node = tree
        for char in word:
            node = node.setdefault(char, {})
        node[""] = {}
    return _branches(tree)


def _branches(node: WordTree) -> str:
    """Return the pattern of one node of a word tree; longer words come first."""
    branches = [_escaped(char) + _branches(node[char]) for char in sorted(node) if char]
    if not branches:
        return ""
    group = branches[0] if len(branches) == 1 else "(?:" + "|".join(branches) + ")"
    if "" not in node:
        return group
    return f"(?:{group})?" if len(branches) == 1 else f"{group}?"


def slips(name: str) -> list[str]:
    """Return *name* as typed in a hurry: two letters swapped, one left out."""
    return [*swaps(name), *(name[:at] + name[at + 1 :] for at in range(1, len(name)))]


def _escaped(word: str) -> str:
    """Return *word* with the signs that mean something to a pattern made plain."""
    return "".join(SPACE if char == " " else char if char.isalnum() else "\\" + char for char in word)


_TALK = [place for place in platforms() if place.sort not in {"payment", "mail"}]
_ALSO = [name for place in _TALK for name in place.also]
_HINTS = [hint for place in platforms() for hint in place.hints]
# The names so well known that people swap or drop a letter and are still understood.
_OFTEN_MISTYPED = ("instagram", "snapchat", "whatsapp", "telegram", "discord", "facebook", "messenger")
# A riddle nobody has written down yet: "the app with the ghost", "the one that rhymes with …", "the purple gamer app".
_SURE = [name for place in _TALK for name in place.sure]
RIDDLE = (
    r"(?:the |that |this |an? )?(?:one|app|site|thing|place) (?:that|which|whose|with|where)(?: [\w']+){0,3} "
    r"(?:rhymes|sounds|starts|begins|logo|icon|ghost|camera|bird|plane|phone|bubble|disappears?|vanish|yellow|blue|"
    r"green|purple|pink)|"
    r"(?:the |that )(?:yellow|blue|green|purple|pink|white|orange|red|black)(?: [\w']+)? app|(?:the |"
    r"that )?(?:[\w']+ )?(?:bubble|ghost|plane|bird|camera) (?:one|app)|rhymes with (?:chapsnat|tap chat|lick|"
    r"stick|pinsta|grinsta|hats app|cats app|bats app|[a-z]+gram|[a-z]+cord)"
)
# Known in every country; rules of other languages name only these.
_KNOWN_EVERYWHERE = frozenset(
    [
        "snapchat",
        "instagram",
        "whatsapp",
        "telegram",
        "discord",
        "kik",
        "messenger",
        "facebook",
        "tiktok",
        "twitter",
        "skype",
        "facetime",
        "wechat",
        "viber",
        "line",
        "signal",
        "imo",
        "zalo",
        "kakaotalk",
        "vk",
        "twitch",
        "roblox",
    ]
)
_PAY = [name for place in platforms() if place.sort == "payment" for name in place.sure]
_MAIL = [name for place in platforms() if place.sort == "mail" for name in (*place.sure, *place.also)]

_SURE += [slip for name in _OFTEN_MISTYPED for slip in slips(name)]
_SURE += [f"{name[:at]} {name[at:]}" for name in (*_OFTEN_MISTYPED, "insta") for at in range(2, len(name) - 1)]

LISTS: dict[str, list[str]] = {
    "sure": _SURE,
    "known": [name for place in _TALK if place.name in _KNOWN_EVERYWHERE for name in place.sure] + ["snap", "discord"],
    "also": _ALSO,
    "places": _SURE + _ALSO + _HINTS,
    "hints": _HINTS,
    "pay": _PAY,
    "mailhost": _MAIL,
}
"""Groups that are lists of words, most of them names."""

GROUPS: dict[str, str] = {
    "place": f"(?:{{places}}|{RIDDLE})",
    "hint": f"(?:{{hints}}|{RIDDLE})",
    "you": r"(?:you|u|ya|yall|y'all|yu|yew|thou)",
    "your": r"(?:your|ur|yr|you're|youre|ya|yo|yur|yours|yer|ure)",
    "whats": r"(?:what'?s|what is|wh?at'?s?|wuts?|whts|wat is|what are|what was|which is|gimme)",
    "my": r"(?:my|mi|mah|me|our|the)",
    "want": r"(?:wanna|want to|wana|wan'?t 2|want 2|would you like to|would u like to|care to|down to|like to|"
    r"wish to|love to|prefer to|rather|up for|keen to|happy to|mind if we|interested in)",
    "can": r"(?:can|could|cud|may|might|shall|should|will|would|can't|cant|couldn't|wanna|gonna)",
    "lets": r"(?:let'?s|lets|let us|lemme)",
    "is": r"(?:\s{0,2}(?:=>|->|=|:|~|-)\s{0,2}|'s | (?:is|iz|are|be|goes by|called|named|would be|is called)(?: |"
    r":\s?)|, )",
    "g1": rf"(?:[\w'&+-]+{SPACE}){{0,1}}",
    "g2": rf"(?:[\w'&+-]+{SPACE}){{0,2}}",
    "g3": rf"(?:[\w'&+-]+{SPACE}){{0,3}}",
    "name": r"@?[a-z0-9][a-z0-9._\-]{1,30}[a-z0-9_]",
    "account": r"(?:handle|name|user ?name|user|id|acc|account|acct|tag|profile|@|at|addy|page|code|contact|"
    r"nick|nickname|deets)",
    "number": r"(?:phone ?numbers?|cell ?numbers?|mobile ?numbers?|telephone ?numbers?|home ?number|numbers?|num|nums|"
    r"digits|"
    r"phone|cell|mobile|phone no\.?|no\.|numba|numbr|nmbr|fone|celly|fone number|cell phone|landline|"
    r"contact number|hp number|hp)",
    "email": r"(?:e-?mails?|e-?mail addys?|e-?mail address(?:es)?|emial|email id|mail id|e mail|mail address|mail)",
    "contact": r"(?:contacts?|contact info|contact details|contact information|socials?|social media|social medias|"
    r"details|deets|info|tag|ign|nick|handles?|user ?names?|screen ?name|sn|@s?|addy|user|usr|gamertag|discord tag|"
    r"full name|real name|last name|surname)",
}


def expand(pattern: str) -> str:
    """Return *pattern* with its groups and spaces written out; `` ?`` is a space that may be missing."""
    for name, group in GROUPS.items():
        pattern = pattern.replace("{" + name + "}", group)
    pattern = pattern.replace(" ?", f"(?:{SPACE})?").replace(" ", SPACE)
    for name, tree in _trees().items():
        pattern = pattern.replace("{" + name + "}", tree)
    return pattern


@cache
def _trees() -> dict[str, str]:
    """Return the pattern of each list."""
    return {name: either(words) for name, words in LISTS.items()}
