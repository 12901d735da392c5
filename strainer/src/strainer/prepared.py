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

import msgspec

from strainer.likelihood import Need, Pair, Word
from strainer.needs import needs_of
from strainer.words import expand

FILE = Path(__file__).with_name("prepared.json")
BEGINNING = "…"  # after a word that may go on
BEFORE = "→"  # between the first and the second words of a pair
FINGERPRINT = 9  # bytes


class Prepared(msgspec.Struct):
    """The file: every need once, and for each fingerprint the ways to match, as places in that list."""

    needs: list[list[str]]
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
    spelled = [_spelled(need) for need in numbers]
    lines = ['{"needs":[']
    lines.append(",\n".join(msgspec.json.encode(need).decode() for need in spelled))
    lines.append('],"patterns":{')
    lines.append(",\n".join(f'"{key}":{msgspec.json.encode(found).decode()}' for key, found in sorted(ways.items())))
    lines.append("}}\n")
    return "\n".join(lines).encode()


def _fingerprint(pattern: str) -> str:
    return blake2b(expand(pattern).encode(), digest_size=FINGERPRINT).hexdigest()


@cache
def _file() -> tuple[list[Need | Pair], dict[str, list[list[int]]]]:
    found = msgspec.json.decode(FILE.read_bytes(), type=Prepared) if FILE.exists() else Prepared([], {})
    return [_need(spelled) for spelled in found.needs], found.patterns


def _spelled(need: Need | Pair) -> list[str]:
    if isinstance(need, Pair):
        return [*_spelled(need.first), BEFORE, *_spelled(need.second)]
    return sorted(word.text + ("" if word.whole else BEGINNING) for word in need)


def _need(spelled: list[str]) -> Need | Pair:
    if BEFORE in spelled:
        at = spelled.index(BEFORE)
        return Pair(frozenset(map(_word, spelled[:at])), frozenset(map(_word, spelled[at + 1 :])))
    return frozenset(map(_word, spelled))


@cache
def _word(text: str) -> Word:
    return Word(text.removesuffix(BEGINNING), not text.endswith(BEGINNING))


def main() -> None:
    """Write the file for the rules of the library."""
    from strainer.detectors import RULES  # the rules are read through the gate, which reads this file

    FILE.write_bytes(prepare([rule.pattern for rule in RULES]))


if __name__ == "__main__":
    main()
