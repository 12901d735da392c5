"""
The gate: which of many rules can occur in a text at all, asked before any of them is tried.

No rule matches without certain words: "what's your snapchat" needs a "what", a "your" and a place. They are found
out from the rules themselves (:mod:`strainer.needs`) and looked up word by word. An automaton of all rules would be
built anew with every new sentence, which costs some 100 µs a message on talk that it has not seen; this costs a few,
and a rule that is tried after all has a small automaton of its own.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from strainer.likelihood import ANY_DIGIT, WORD
from strainer.needs import SHORTEST_BEGINNING
from strainer.patterns import PatternSet, occurs
from strainer.prepared import prepared_needs
from strainer.words import expand

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from strainer.likelihood import Need, Word

# What a word of a text means: the needs it meets, and the rules to look at with all that each of them needs.
Step: TypeAlias = "tuple[int, tuple[tuple[int, int], ...]]"
# A text with a space in place of everything that is no part of a word, and a text without its letters.
WORDS_ONLY = bytes(byte if chr(byte) in WORD else 0x20 for byte in range(256))
LETTERS = bytes(ord(char) for char in WORD if not char.isdigit())
DIGITS = b"0123456789"
MOST_WORDS = 20_000  # different words that are kept with what they mean
LONGEST_WORD = 24  # bytes of a word that is kept


class Steps(dict[bytes, Step]):
    """What each word of a text means, worked out when it first appears; bounded, whatever people write."""

    def __init__(self) -> None:
        """Begin with no words."""
        super().__init__()
        self._whole: dict[bytes, Step] = {}
        self._beginnings: dict[bytes, list[tuple[bytes, Step]]] = defaultdict(list)

    def add(self, word: Word, step: Step) -> None:
        """Have *word* mean *step*."""
        if word.whole:
            self._whole[word.text.encode()] = step
        else:
            beginning = word.text.encode()
            self._beginnings[beginning[:SHORTEST_BEGINNING]].append((beginning, step))

    def __missing__(self, word: bytes) -> Step:
        """Work out what *word* means."""
        near = self._beginnings.get(word[:SHORTEST_BEGINNING], ())
        steps = [step for beginning, step in near if word.startswith(beginning)]
        if word in self._whole:
            steps.append(self._whole[word])
        met = 0
        asked: list[tuple[int, int]] = []
        for mask, rules in steps:
            met |= mask
            asked += rules
        step = (met, tuple(dict.fromkeys(asked)))
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
        bits: dict[Need, int] = {}
        asked: dict[int, list[tuple[int, int]]] = defaultdict(list)
        for rule, pattern in enumerate(patterns):
            ways = prepared_needs(pattern)
            if not all(ways):
                self._always.append(rule)
                continue
            for needs in ways:
                masks = [bits.setdefault(need, 1 << len(bits)) for need in needs]
                asked[masks[0]].append((rule, sum(masks)))
        met: dict[Word, list[int]] = defaultdict(list)
        for need, bit in bits.items():
            for word in need:
                met[word].append(bit)
        self._words = Steps()
        self._signs: dict[int, Step] = {}
        for word, needs_met in met.items():
            rules = [one for bit in needs_met if bit in asked for one in asked[bit]]
            self._look_for(word, (sum(needs_met), tuple(rules)))
        self._others = PatternSet([expand(patterns[rule]) for rule in self._always])

    def _look_for(self, word: Word, step: Step) -> None:
        """Take *step* when *word* is in a text."""
        if word.text == ANY_DIGIT:
            self._signs.update(dict.fromkeys(DIGITS, step))
        elif word.text[0] not in WORD:
            self._signs[ord(word.text)] = step
        else:
            self._words.add(word, step)

    def occurring(self, text: bytes) -> list[int]:
        """Return the numbers of the patterns that occur in *text*, in no order."""
        found = [rule for rule in self.possible(text) if _search_for(self._patterns[rule])(text)]
        return found + [self._always[number] for number in self._others.occurring(text)]

    def possible(self, text: bytes) -> set[int]:
        """Return the numbers of the patterns that *text* has all the words for."""
        there, asked = self._look_up(text)
        return {rule for rule, needs in asked if needs & there == needs}

    def _look_up(self, text: bytes) -> tuple[int, list[tuple[int, int]]]:
        """Return the needs that *text* meets, and the rules whose rarest need is among them, with all they need."""
        words, signs = self._words, self._signs
        there = 0
        asked: list[tuple[int, int]] = []
        for word in set(text.translate(WORDS_ONLY).split()):
            met, rules = words[word]
            if met:
                there |= met
                asked += rules
        for sign in set(text.translate(None, LETTERS)):
            if sign in signs:
                met, rules = signs[sign]
                there |= met
                asked += rules
        return there, asked


@cache
def _search_for(pattern: str) -> Callable[[bytes], bool]:
    """Return what looks for *pattern*, compiled when it is first needed: most rules never are."""
    return occurs(expand(pattern))


__all__ = ["Gate"]
