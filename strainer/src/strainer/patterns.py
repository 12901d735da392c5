"""
Patterns over folded bytes, compiled by re2: linear time, whatever the text.

No backtracking engine ever sees what a person wrote.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Protocol, cast

import re2

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

# Enough for every pattern we have; re2 falls back to a slower, still linear walk inside one pattern.
PATTERN_MEMORY = 8 << 20
SET_MEMORY = 24 << 20


class Match(Protocol):
    """Where a pattern matched; what the library calls of re2's match."""

    def group(self, number: int = 0, /) -> bytes:
        """Return the bytes of a group."""

    def start(self, number: int = 0, /) -> int:
        """Return where a group begins, -1 when it took no part."""

    def end(self, number: int = 0, /) -> int:
        """Return where a group ends."""

    def groups(self) -> tuple[bytes | None, ...]:
        """Return the bytes of each group, None where it took no part."""


class Pattern(Protocol):
    """What the library calls of re2's compiled pattern."""

    @property
    def groups(self) -> int:
        """Return how many groups the pattern has."""

    def search(self, text: bytes, pos: int | None = None, endpos: int | None = None) -> Match | None:
        """Return the first match anywhere."""

    def match(self, text: bytes, pos: int | None = None, endpos: int | None = None) -> Match | None:
        """Return the match at the beginning."""

    def fullmatch(self, text: bytes, pos: int | None = None, endpos: int | None = None) -> Match | None:
        """Return the match of the whole."""

    def finditer(self, text: bytes) -> Iterator[Match]:
        """Yield matches from left to right."""


@cache
def compiled(pattern: str) -> Pattern:
    """Return *pattern* compiled for folded bytes; patterns are ours and few, so they are kept."""
    return cast("Pattern", re2.compile(pattern.encode("ascii"), _options(PATTERN_MEMORY)))


def occurs(pattern: str) -> Callable[[bytes], bool]:
    """
    Return what tells whether *pattern* occurs in a text: half the price of a match, which says where.

    A set of one: it has no need of the automaton that walks back to where a match begins, nor of the room for it.
    """
    found = re2.Set.SearchSet(_options(PATTERN_MEMORY))
    found.Add(pattern.encode("ascii"))
    sentinel = found.Add(b"")
    found.Compile()
    match = found._set.Match  # noqa: SLF001

    def test(text: bytes) -> bool:
        numbers = match(text)
        if sentinel not in numbers:
            return compiled(pattern).search(text) is not None
        return len(numbers) > 1

    return test


def places(pattern: Pattern) -> Callable[[bytes], Iterator[tuple[int, int]]]:
    """Return what yields where *pattern* matches in a text, from left to right: a third of the price of its matches."""
    found = pattern._regexp.Match  # type: ignore[attr-defined]  # noqa: SLF001
    anywhere, nowhere = re2._Anchor.UNANCHORED, (-1, -1)  # noqa: SLF001

    def walk(text: bytes) -> Iterator[tuple[int, int]]:
        at, end = 0, len(text)
        while at <= end:
            place = found(anywhere, text, at, end)[0]
            if place == nowhere:
                return
            yield place
            at = place[1] if place[1] > place[0] else place[1] + 1

    return walk


def last_end(pattern: Pattern) -> Callable[[bytes], int]:
    """Return what tells where the last match of *pattern* in a text ends, 0 when there is none."""
    walk = places(pattern)

    def ends(text: bytes) -> int:
        last = 0
        for _, last in walk(text):  # noqa: B007
            pass
        return last

    return ends


class PatternSet:
    """
    Many patterns asked at once which of them occur in a text.

    A pattern that matches every text keeps watch: when it is missing from the answer, the
    automaton ran out of memory. Then each pattern is asked by itself, which is slower and as exact.
    """

    def __init__(self, patterns: Sequence[str]) -> None:
        self._patterns = tuple(patterns)
        self._set = re2.Set.SearchSet(_options(SET_MEMORY))
        for pattern in patterns:
            self._set.Add(pattern.encode("ascii"))
        self._sentinel = self._set.Add(b"")
        self._set.Compile()
        self._match = self._set._set.Match  # noqa: SLF001  # the wrapper only looks whether the text is a str

    def occurring(self, text: bytes) -> list[int]:
        """Return the numbers of the patterns that occur in *text*, in no order."""
        found = self._match(text)
        if self._sentinel not in found:
            return [number for number, pattern in enumerate(self._patterns) if compiled(pattern).search(text)]
        if len(found) == 1:
            return []
        return [number for number in found if number != self._sentinel]


def _options(memory: int) -> re2.Options:
    """Return re2's options for patterns over bytes, with *memory* as the most an automaton may take."""
    chosen = re2.Options()
    chosen.encoding = re2.Options.Encoding.LATIN1
    chosen.max_mem = memory
    chosen.log_errors = False
    return chosen
