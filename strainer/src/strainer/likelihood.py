"""How likely a message has certain words: a rough guess, good enough to look for the rarest first."""

from __future__ import annotations

import string
from functools import cache
from math import fsum
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable


class Word(NamedTuple):
    """A word that a text has in it, or the beginning of one, or a sign."""

    text: str
    whole: bool = True


# One of these stands in every match.
Need: TypeAlias = "frozenset[Word]"


class Pair(NamedTuple):
    """A word of the first directly before one of the second, with nothing but space and signs between them."""

    first: Need
    second: Need


# A word ends at a "_" too: it may part words, and a need is met a little more often than it might be.
WORD = frozenset(string.ascii_lowercase + string.digits)
ANY_DIGIT = "0-9"

# How likely a message of a chat has these words, roughly; whatever is not here is judged by its length.
COMMON = {
    0.4: "the to i you a and . ' s t",
    0.25: "it of my is me in that so but , m",
    0.15: "on for have with be can do not what just like are was ? ! 0-9",
    0.1: "your at im this if all am no up or as u get know how we he she about they feel - re ll ve",
    0.05: "want go talk here good think time would some really when one from out them there hi hey ok yes lol see did "
    "has had will now been more people help got going than then her him his who by need make even day much too well "
    "work : d",
    0.025: "other could friend friends love come should over no way where only let also look better give after take "
    "keep last same happy person say said because back down any still never always again feeling things something life "
    "home school bad sad sorry thank thanks hope new old long little lot every right thing were into our us their "
    "sounds sound find tell live care sure yeah oh maybe someone anything trying getting makes made",
    0.01: "play phone meet book face music place line real call name show start stop try use used hear end night year "
    "years week today job family mom dad girl guy kids house car money watch read game games went off around before "
    "alone first next best great nice hard enough great else few own away two three bit those these many",
}
# The same for words that are not common, and for beginnings of words, by length.
WHOLE = (0.03, 0.003, 0.001, 0.0003)
BEGINNING = (0.6, 0.15, 0.04, 0.01, 0.003)
LIKELY = {word: share for share, words in COMMON.items() for word in words.split()}
SIGN = 0.03
IN_A_ROW = 0.1  # of the messages that have two words, those in which one directly follows the other, at most


def share_of(words: Iterable[Word]) -> float:
    """Return the share of messages that have one of *words*, roughly."""
    return min(1.0, fsum(map(_likely, words)))  # in whatever order a set has them


def share_of_pair(pair: Pair) -> float:
    """Return the share of messages that have *pair*, roughly."""
    return IN_A_ROW * share_of(pair.first) * share_of(pair.second)


@cache
def _likely(word: Word) -> float:
    common = LIKELY.get(word.text, 0.0)
    if common and word.whole:
        return common
    if not WORD.issuperset(word.text):
        return SIGN
    by_length = WHOLE if word.whole else BEGINNING
    return max(common, by_length[min(len(word.text), len(by_length)) - 1])


__all__ = ["ANY_DIGIT", "WORD", "Need", "Pair", "Word", "share_of", "share_of_pair"]
