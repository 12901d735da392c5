"""Which other ways to read a text it asks for: letters apart, digits for letters, by ear, backwards."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from strainer.detectors.dictation import MAY_LEAD_ON
from strainer.lexicon.numbers import ENGLISH_SHY, number_words
from strainer.memory import A_COUNT_IS_ASKED
from strainer.normalize import (
    View,
    fold_by_looks,
    read_backwards,
    respell,
    squeeze,
    turned_round,
    unleet,
)
from strainer.normalize.number_words import RUN_TOGETHER
from strainer.normalize.reversal import ANY_BACKWARDS, BACKWARDS
from strainer.patterns import PatternSet

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

NOT_DIGITS = bytes(byte for byte in range(256) if not 0x30 <= byte <= 0x39)
MANY_DIGITS = 7

# What wakes the other readings of a text: spaced or stretched letters, letters mixed with digits, number words.
LEET, SPACED, NUMBER_WORDS, REVERSED, LETTER_DIGITS, COUNT = range(6)
# English words that are shy, "to" and "for", would wake the number view all day.
_WAKEFUL = sorted((word for word in number_words() if word not in ENGLISH_SHY), key=len, reverse=True)
_GLUED = "|".join(word for word in RUN_TOGETHER if word != "oh")
NUMBER = "(?:[0-9]+|" + "|".join(_WAKEFUL) + ")"
WAKERS = (
    r"[a-z][0-9@$!|][a-z]|\b[0-9$|][a-z]{2,}|(?:^|\s)[$|][a-z]{2,}|[a-z]{2,}[0-9$][a-z]?\b|[a-z][0-9$@]{2}[a-z]|"
    r"\b[a-z][0-9$@]{1,3}\b",
    r"(?:^|[^a-z0-9'])[a-z0-9](?:[ .,\-_*/|~+:;'\"()]{1,3}[a-z0-9@]){2}(?:$|[^a-z0-9])|[a-z]{2}[.\-_*/|~+][a-z]{2}|"
    r"(?:aaa|bbb|ccc|ddd|eee|fff|ggg|hhh|iii|kkk|lll|mmm|nnn|ooo|ppp|rrr|sss|ttt|uuu|vvv|yyy)",
    rf"\b{NUMBER}{MAY_LEAD_ON}{NUMBER}{MAY_LEAD_ON}{NUMBER}\b|(?:oh|zero|one|two|three|four|five|six|seven|eight|"
    rf"nine|ten|teen|twenty|thirty|forty|fifty|sixty){{3}}|\b[0-9]+(?:{_GLUED})|\b(?:oh|{_GLUED})[0-9]",
    rf"\b(?:{BACKWARDS}|pans)\b|{ANY_BACKWARDS}",
    r"\b[oil]+[0-9]|[0-9][oil]+[0-9 ]|[0-9][oil]+\b",
    A_COUNT_IS_ASKED,
)


@cache
def signs_to_look_for() -> PatternSet:
    """Return the signs that ask for another reading, compiled once."""
    return PatternSet([*(pattern.replace(" ", "\\x20") for pattern in WAKERS)])


def other_readings(text: str, view: View, wakers: list[int]) -> Iterable[View]:
    """Yield the readings that something in the text asks for."""
    if by_looks := fold_by_looks(text):
        yield by_looks
    if SPACED in wakers and (squeezed := squeeze(view)):
        yield squeezed
        yield from unleet(squeezed)
    if LEET in wakers:
        for unleeted in unleet(view):
            yield unleeted
            yield from _respelled(unleeted)
    yield from _respelled(view)
    if REVERSED in wakers:
        yield turned_round(view)
        yield from read_backwards(view)


def _respelled(view: View) -> Iterator[View]:
    respelled = respell(view)
    if respelled:
        yield respelled


def has_many_digits(text: bytes) -> bool:
    """Tell whether *text* has enough digits for a number."""
    return len(text.translate(None, NOT_DIGITS)) >= MANY_DIGITS


__all__ = [
    "COUNT",
    "LETTER_DIGITS",
    "NUMBER_WORDS",
    "has_many_digits",
    "other_readings",
    "signs_to_look_for",
]
