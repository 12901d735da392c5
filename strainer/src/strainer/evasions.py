"""
Ways to hide a contact, as people do it, applied to the ideas of the corpus: each makes a hundred rows of one idea.

An evasion changes the characters of the contact and leaves the rest alone. It returns None for a contact that it
cannot hide: spelling digits as words needs digits.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from random import Random

FEWEST_DIGITS = 7
FEWEST_LETTERS = 4

ENGLISH = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
CYRILLIC = str.maketrans(
    {"a": "а", "c": "с", "e": "е", "i": "і", "o": "о", "p": "р", "x": "х", "y": "у", "k": "к", "s": "ѕ", "m": "м"}
)
LEET = str.maketrans({"a": "4", "e": "3", "i": "1", "o": "0", "s": "5"})
ALPHABET = (  # noqa: SIM905
    "alpha bravo charlie delta echo foxtrot golf hotel india juliett kilo lima mike november oscar papa quebec romeo "
    "sierra tango uniform victor whiskey xray yankee zulu"
).split()
MARKS = "\u0301\u0308\u0327\u0332\u0336"
UNSEEN = "\u200b\u200c\u200d\u2060"


class Evasion(NamedTuple):
    """One way to hide the contact *said*: by which name it is measured, and how it is done."""

    measured_as: str
    hide: Callable[[str, Random], str | None]


def _needs_letters(hide: Callable[[str, Random], str]) -> Callable[[str, Random], str | None]:
    return lambda said, chance: hide(said, chance) if sum(map(str.isalpha, said)) >= FEWEST_LETTERS else None


def _needs_digits(hide: Callable[[str, Random], str]) -> Callable[[str, Random], str | None]:
    return lambda said, chance: hide(said, chance) if sum(map(str.isdigit, said)) >= FEWEST_DIGITS else None


def _between(said: str, sign: str) -> str:
    return "  ".join(sign.join(word) for word in said.split(" "))


def _some(said: str, chance: Random, change: Callable[[str], str], share: float = 0.6) -> str:
    """Return *said* with *change* made to most of its characters, to one at least."""
    changed = [change(char) if chance.random() < share else char for char in said]
    return "".join(changed) if "".join(changed) != said else "".join(map(change, said))


def _swapped(said: str, chance: Random) -> str:
    places = [at for at in range(1, len(said) - 2) if said[at : at + 2].isalpha()]
    if not places:
        return said
    at = chance.choice(places)
    return said[:at] + said[at + 1] + said[at] + said[at + 2 :]


def _stretched(said: str, chance: Random) -> str:
    letters = [at for at, char in enumerate(said) if char.isalpha()]
    at = chance.choice(letters)
    return said[:at] + said[at] * chance.randint(3, 5) + said[at + 1 :]


def _in_words(said: str, chance: Random, share: float = 1.0) -> str:
    """Return *said* with digits as English words."""
    pieces = [f" {ENGLISH[int(char)]} " if char.isdigit() and chance.random() < share else char for char in said]
    return " ".join("".join(pieces).split())


def _digits_as(said: str, first: str) -> str:
    return "".join(chr(ord(first) + int(char)) if char.isdigit() else char for char in said)


def _full_width(said: str) -> str:
    return "".join(chr(ord(char) + 0xFEE0) if "!" <= char <= "~" else char for char in said)


def _spelled(said: str, _chance: Random) -> str:
    words = [ALPHABET[ord(char) - 97] if "a" <= char <= "z" else char for char in said.lower() if char != " "]
    return " ".join(words)


def _marked(said: str, chance: Random) -> str:
    marked = _some(said, chance, lambda char: char + chance.choice(MARKS) if char.isalnum() else char)
    # What Unicode has one letter for is left as it is typed: a letter and a mark.
    return unicodedata.normalize("NFD", marked)


EVASIONS: Mapping[str, Evasion] = {
    "spaces": Evasion("spacing", _needs_letters(lambda said, _: _between(said, " "))),
    "dots": Evasion("spacing", _needs_letters(lambda said, chance: _between(said, chance.choice(".-_*")))),
    "leet": Evasion("leet", _needs_letters(lambda said, _: said.lower().translate(LEET))),
    "cyrillic": Evasion("lookalikes", _needs_letters(lambda said, _: said.lower().translate(CYRILLIC))),
    "full-width": Evasion("lookalikes", _needs_letters(lambda said, _: _full_width(said))),
    "unseen": Evasion("zero-width", lambda said, chance: chance.choice(UNSEEN).join(said)),
    "swapped": Evasion("misspelled", _needs_letters(_swapped)),
    "stretched": Evasion("stretched", _needs_letters(_stretched)),
    "number-words": Evasion("number-words", _needs_digits(_in_words)),
    "some-words": Evasion("mixed", _needs_digits(lambda said, chance: _in_words(said, chance, 0.5))),
    "circled": Evasion("emoji", _needs_digits(lambda said, _: "".join(map(_circled, said)))),
    "keycaps": Evasion("emoji", _needs_digits(lambda said, _: "".join(map(_keycap, said)))),
    "spaced-digits": Evasion("spacing", _needs_digits(lambda said, _: " ".join(filter(str.isalnum, said)))),
}
"""What rules may be tuned on."""

HELD_BACK: Mapping[str, Evasion] = {
    "marks": Evasion("zero-width", _needs_letters(_marked)),
    "bold-digits": Evasion("emoji", _needs_digits(lambda said, _: _digits_as(said, "𝟎"))),
    "phonetic": Evasion("phonetic", _needs_letters(_spelled)),
}
"""What nobody tunes on: applied only when the held-back split is opened."""


def _circled(char: str) -> str:
    if not char.isdigit():
        return char
    return "⓪" if char == "0" else chr(ord("①") + int(char) - 1)


def _keycap(char: str) -> str:
    return char + "\ufe0f\u20e3" if char.isdigit() else char


__all__ = ["EVASIONS", "HELD_BACK", "Evasion"]
