"""
The gate: which of many rules can occur in a text at all, asked before any of them is tried.

No rule matches without certain words: "what's your snapchat" needs a "what", a "your" and a place. They are found
out from the rules themselves (:mod:`strainer.needs`) and looked up word by word, most of them as two words in a row,
which a message seldom has by chance. An automaton of all rules would be built anew with every new sentence, which
costs some 100 µs a message on talk that it has not seen; this costs 30, and lets through one rule in 150, which has
a small automaton of its own.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from strainer.likelihood import ANY_DIGIT, WORD, Pair
from strainer.patterns import PatternSet, occurs
from strainer.prepared import prepared_needs
from strainer.strings import SHORTEST_BEGINNING
from strainer.words import expand

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from strainer.likelihood import Need, Word


class Step(NamedTuple):
    """What a word means, as bits of needs: those it meets, and those it is the first or the second word of."""

    met: int = 0
    first: int = 0
    second: int = 0

    def __or__(self, other: Step) -> Step:
        """Return what both mean."""
        return Step(self.met | other.met, self.first | other.first, self.second | other.second)


# A text with a space in place of everything that is no part of a word, and a text without its letters.
WORDS_ONLY = bytes(byte if chr(byte) in WORD else 0x20 for byte in range(256))
LETTERS = bytes(ord(char) for char in WORD if not char.isdigit())
DIGITS = b"0123456789"
MOST_WORDS = 20_000  # different words that are kept with what they mean
LONGEST_WORD = 24  # bytes of a word that is kept


NO_STEP = Step()


class Steps(dict[bytes, Step]):
    """What each word of a text means, worked out when it first appears; bounded, whatever people write."""

    def __init__(self) -> None:
        """Begin with no words."""
        super().__init__()
        self._whole: dict[bytes, Step] = {}
        self._beginnings: dict[bytes, list[tuple[bytes, Step]]] = defaultdict(list)

    def add(self, word: Word, step: Step) -> None:
        """Have *word* mean *step*."""
        text = word.text.encode()
        if word.whole:
            self._whole[text] = step
        else:
            self._beginnings[text[:SHORTEST_BEGINNING]].append((text, step))

    def __missing__(self, word: bytes) -> Step:
        """Work out what *word* means."""
        near = self._beginnings.get(word[:SHORTEST_BEGINNING], ())
        step = self._whole.get(word, NO_STEP)
        for beginning, more in near:
            if word.startswith(beginning):
                step |= more
        if len(self) >= MOST_WORDS:
            self.clear()
        if len(word) <= LONGEST_WORD:
            self[word] = step
        return step


class Gate:
    """
    Many patterns, asked at once which of them occur in a text.

    What they need is numbered, and a text has one bit for each need it meets. A rule is looked at when the rarest of
    its needs is met, and tried when all of them are.
    """

    def __init__(self, patterns: Sequence[str]) -> None:
        """Take *patterns* in the short hand of :mod:`strainer.words`."""
        self._patterns = patterns
        self._always: list[int] = []
        asked: dict[Need | Pair, list[tuple[int, Sequence[Need | Pair]]]] = defaultdict(list)
        others: dict[Need | Pair, None] = {}
        for rule, pattern in enumerate(patterns):
            ways = prepared_needs(pattern)
            if not all(ways):
                self._always.append(rule)
                continue
            for rarest, *more in ways:
                asked[rarest].append((rule, more))
                others |= dict.fromkeys(more)
        # Those that ask for rules come first, so that they are looked through as small numbers.
        bits: dict[Need | Pair, int] = {need: 1 << number for number, need in enumerate({**asked, **others})}
        self._asking = (1 << len(asked)) - 1
        self._asked = tuple(
            tuple((rule, sum(bits[need] for need in more)) for rule, more in rules) for rules in asked.values()
        )
        met: dict[Word, int] = defaultdict(int)
        first: dict[Word, int] = defaultdict(int)
        second: dict[Word, int] = defaultdict(int)
        for need, bit in bits.items():
            if isinstance(need, Pair):
                for word in need.first:
                    first[word] |= bit
                for word in need.second:
                    second[word] |= bit
            else:
                for word in need:
                    met[word] |= bit
        self._words = Steps()
        self._signs: dict[int, int] = {}
        for word in {**met, **first, **second}:
            self._look_for(word, Step(met.get(word, 0), first.get(word, 0), second.get(word, 0)))
        self._others = PatternSet([expand(patterns[rule]) for rule in self._always])

    def _look_for(self, word: Word, step: Step) -> None:
        """Take *step* when *word* is in a text."""
        if word.text == ANY_DIGIT:
            self._signs.update(dict.fromkeys(DIGITS, step.met))
        elif word.text[0] not in WORD:
            self._signs[ord(word.text)] = step.met
        else:
            self._words.add(word, step)

    def occurring(self, text: bytes) -> list[int]:
        """Return the numbers of the patterns that occur in *text*, in no order."""
        found = [rule for rule in self.possible(text) if _search_for(self._patterns[rule])(text)]
        return found + [self._always[number] for number in self._others.occurring(text)]

    def possible(self, text: bytes) -> set[int]:
        """Return the numbers of the patterns that *text* has all the words for."""
        there = self._met_by(text)
        asking = there & self._asking
        found: set[int] = set()
        while asking:
            lowest = asking & -asking
            asking ^= lowest
            for rule, needs in self._asked[lowest.bit_length() - 1]:
                if needs & there == needs:
                    found.add(rule)
        return found

    def _met_by(self, text: bytes) -> int:
        """Return the needs that *text* meets, as bits."""
        words, signs = self._words, self._signs
        there = before = 0
        for word in text.translate(WORDS_ONLY).split():
            met, first, second = words[word]
            there |= met | (before & second)
            before = first
        for sign in set(text.translate(None, LETTERS)):
            there |= signs.get(sign, 0)
        return there


@cache
def _search_for(pattern: str) -> Callable[[bytes], bool]:
    """Return what looks for *pattern*, compiled when it is first needed: most rules never are."""
    return occurs(expand(pattern))


__all__ = ["Gate"]
