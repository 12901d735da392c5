"""
Where a thought begins and ends inside a message.

Many rules are about a whole thought: "insta?" asks for a name, "insta makes me sad" does not. Their patterns have
``^`` and ``$`` for its ends. People put "lol" behind it, a greeting before it, another sentence after it; none of that
changes what was asked, so both signs are read more widely than a pattern reads them.
"""

from __future__ import annotations

from strainer.patterns import compiled

FILLER = (
    r"(?:lol|lmao|ha(?:ha)+h?|hehe|hey+|hi|hello|ok|okay|so|well|um+|hmm|and|but|anyways?|also|please|pls|plz|btw|oh|"
    r"yeah|yes|no|yo|sup|bro|girl|dude|x+o?|tho|though|thx|thanks|then|now|bestie|babe|hun|friend)"
)
BEGIN = rf"(?:^\W*|[.!?;\n)]\s*|\b{FILLER}\W+)"
END = rf"(?:\W*$|[.!?;\n(]|\W+{FILLER}\W*(?:$|[.!?;\n]))"


# An escaped sign, a class (in which a bracket that comes first is only a bracket), or one of the two signs.
SIGN = compiled(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[\^$]")
MEANT = {b"^": BEGIN, b"$": END}


def with_thoughts(pattern: str) -> str:
    """Return *pattern* with every ``^`` and ``$`` outside a class as the beginning and the end of a thought."""
    pieces: list[str] = []
    place = 0
    for sign in SIGN.finditer(pattern.encode("ascii")):
        if meant := MEANT.get(sign.group()):
            pieces += (pattern[place : sign.start()], meant)
            place = sign.end()
    return "".join(pieces) + pattern[place:]


__all__ = ["with_thoughts"]
