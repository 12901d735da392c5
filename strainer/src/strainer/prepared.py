"""
What the rules need, worked out beforehand.

Taking every rule apart takes a second or two, so what comes of it is kept in a file beside this module, under a
fingerprint of each written-out pattern. A pattern that is not in the file is taken apart when it is met: the file
saves time and decides nothing. ``python -m strainer.prepared`` writes it anew; a test asks for that when rules change.
"""

from __future__ import annotations

from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from strainer.likelihood import Need, Pair, Word
from strainer.needs import needs_of
from strainer.words import expand

if TYPE_CHECKING:
    from collections.abc import Iterable

FILE = Path(__file__).with_name("prepared.json")
BEGINNING = "…"  # after a word that may go on
FINGERPRINT = 9  # bytes


class Prepared(msgspec.Struct):
    """
    The file: sets of words, needs made of them, and for each fingerprint the ways to match; each by its place above.

    A need is one set, or the first and the second of a pair.
    """

    words: list[list[str]]
    needs: list[list[int]]
    patterns: dict[str, list[list[int]]]


def prepared_needs(pattern: str) -> list[tuple[Need | Pair, ...]]:
    """Return what :func:`strainer.needs.needs_of` says of *pattern*, from the file when it is there."""
    needs, patterns = _file()
    ways = patterns.get(_fingerprint(pattern))
    if ways is None:
        return needs_of(pattern)
    return [tuple(needs[number] for number in way) for way in ways]


def prepare(patterns: list[str]) -> bytes:
    """Return the file for *patterns*."""
    numbers: dict[Need | Pair, int] = {}
    ways = {
        _fingerprint(pattern): [[numbers.setdefault(need, len(numbers)) for need in way] for way in needs_of(pattern)]
        for pattern in sorted(set(patterns))
    }
    sets: dict[Need, int] = {}
    needs = [
        [sets.setdefault(words, len(sets)) for words in (need if isinstance(need, Pair) else (need,))]
        for need in numbers
    ]
    parts = (
        '{"words":[', _lines(sorted(map(_spelled, words)) for words in sets),
        '],"needs":[', _lines(needs),
        '],"patterns":{', ",\n".join(f'"{key}":{_compact(found)}' for key, found in sorted(ways.items())),
        "}}\n",
    )  # fmt: skip
    return "\n".join(parts).encode()


def _lines(rows: Iterable[object]) -> str:
    return ",\n".join(map(_compact, rows))


def _compact(row: object) -> str:
    return msgspec.json.encode(row).decode()


def _fingerprint(pattern: str) -> str:
    return blake2b(expand(pattern).encode(), digest_size=FINGERPRINT).hexdigest()


@cache
def _file() -> tuple[list[Need | Pair], dict[str, list[list[int]]]]:
    if not FILE.exists():
        return [], {}
    found = msgspec.json.decode(FILE.read_bytes(), type=Prepared)
    sets = [frozenset(map(_word, words)) for words in found.words]
    needs = [Pair(*(sets[place] for place in need)) if len(need) > 1 else sets[need[0]] for need in found.needs]
    return needs, found.patterns


def _spelled(word: Word) -> str:
    return word.text + ("" if word.whole else BEGINNING)


@cache
def _word(text: str) -> Word:
    return Word(text.removesuffix(BEGINNING), not text.endswith(BEGINNING))


def main() -> None:
    """Write the file for the rules of the library."""
    from strainer.detectors import RULES  # the rules are read through the gate, which reads this file

    FILE.write_bytes(prepare([rule.pattern for rule in RULES]))


if __name__ == "__main__":
    main()
