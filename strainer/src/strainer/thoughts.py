"""
Where a thought begins and ends inside a message.

Many rules are about a whole thought: "insta?" asks for a name, "insta makes me sad" does not. Their patterns have
``^`` and ``$`` for its ends. People put "lol" behind it, a greeting before it, another sentence after it; none of that
changes what was asked, so both signs are read more widely than a pattern reads them.
"""

from __future__ import annotations

FILLER = (
    r"(?:lol|lmao|ha(?:ha)+h?|hehe|hey+|hi|hello|ok|okay|so|well|um+|hmm|and|but|anyways?|also|please|pls|plz|btw|oh|"
    r"yeah|yes|no|yo|sup|bro|girl|dude|x+o?|tho|though|thx|thanks|then|now|bestie|babe|hun|friend)"
)
BEGIN = rf"(?:^\W*|[.!?;\n)]\s*|\b{FILLER}\W+)"
END = rf"(?:\W*$|[.!?;\n(]|\W+{FILLER}\W*(?:$|[.!?;\n]))"


def with_thoughts(pattern: str) -> str:
    """Return *pattern* with every ``^`` and ``$`` outside a class as the beginning and the end of a thought."""
    pieces: list[str] = []
    place = 0
    while place < len(pattern):
        end = _end_of_one(pattern, place)
        one = pattern[place:end]
        pieces.append({"^": BEGIN, "$": END}.get(one, one))
        place = end
    return "".join(pieces)


def _end_of_one(pattern: str, place: int) -> int:
    """Return where the sign, the escaped sign or the class that begins at *place* ends."""
    if pattern[place] == "\\":
        return place + 2
    if pattern[place] != "[":
        return place + 1
    place += 2 if pattern[place + 1] == "^" else 1
    place += 1  # a bracket that comes first in a class is only a bracket
    while pattern[place] != "]":
        place += 2 if pattern[place] == "\\" else 1
    return place + 1


__all__ = ["with_thoughts"]
