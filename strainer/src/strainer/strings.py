"""
From the strings that a part of a pattern can be to the words that a text is looked through for.

A way to match is a row of such parts, in the order of the text and with nothing between them.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TypeAlias

from strainer.likelihood import ANY_DIGIT, WORD, Need, Pair, Word, share_of

# Every match has one string of each of these sets.
Way: TypeAlias = "tuple[frozenset[str], ...]"
# In the strings: a word begins or ends; perhaps there is an "s" more; any digit. And a string for anything at all.
EDGE, PLURAL, DIGIT, GAP = "\b", "\x03", "\x04", "\x05"
ANYTHING = frozenset({GAP})
DIGITS = frozenset("0123456789")
SHORTEST_BEGINNING = 2  # letters of the beginning of a word, if it is to be looked for
MOST_FORMS = 400  # words of one side of a pair: more tell little


@cache
def need_of(strings: frozenset[str]) -> Need | None:
    """Return *strings* as what to look for; None when there is nothing to look for in one of them."""
    words = [_rarest(one) for one in strings]
    return frozenset(word for some in words for word in some) if all(words) else None


@cache
def _rarest(text: str) -> Need:
    """Return the rarest word or sign of one of our strings, in the forms it may have."""
    parts = _parts(text)
    signs = [frozenset({Word(part)}) for part in parts if _is_parting(part) and not part.isspace()]
    digits = [frozenset({Word(ANY_DIGIT)}) for part in parts if part == DIGIT or not DIGITS.isdisjoint(part)]
    words = [here for here, _ in _words(text) if here]
    return min([*words, *signs, *digits], key=share_of, default=frozenset())


def pairs_of(way: Way) -> set[Pair]:
    """Return the words that stand in a row in every match of *way*: inside of its parts, and where two parts meet."""
    found: set[Pair | None] = set()
    before, opened, parted = ANYTHING, False, False
    for strings in way:
        bare = [one.strip(EDGE) for one in strings]
        if not any(bare):
            continue
        if all(map(str.isspace, bare)):
            parted = True
            continue
        opens = parted or _are_parted(before, strings)
        found.add(_inside(strings))
        if opens:
            found.add(_joined(_last(before, opened), _first(strings)))
        before, opened, parted = strings, opens, False
    return {pair for pair in found if pair is not None}


def _are_parted(before: frozenset[str], after: frozenset[str]) -> bool:
    """Tell whether a space or sign stands between two parts that follow each other, whatever they are."""
    return all(_is_parting(one.rstrip(EDGE)[-1:]) for one in before) or all(
        _is_parting(one.lstrip(EDGE)[:1]) for one in after
    )


@cache
def _inside(strings: frozenset[str]) -> Pair | None:
    """Return a pair that is inside of each of *strings*."""
    rarest = [
        min(pairs, key=lambda pair: share_of(pair[0]) * share_of(pair[1]))
        for one in strings
        if (pairs := [(left, right) for (_, left), (right, _) in pairwise(_words(one)) if left and right])
    ]
    if len(rarest) < len(strings):
        return None
    return _joined(_all_of([left for left, _ in rarest]), _all_of([right for _, right in rarest]))


@cache
def _first(strings: frozenset[str]) -> Need:
    """Return the first words of *strings*, before which stands a space; none when one of them is not known."""
    return _all_of([words[0][0] if (words := _words(" " + one)) else frozenset() for one in strings])


@cache
def _last(strings: frozenset[str], opened: bool) -> Need:
    """Return the last words of *strings*, behind which stands a space, and before them if it is *opened*."""
    before = " " if opened else ""
    return _all_of([words[-1][1] if (words := _words(before + one + " ")) else frozenset() for one in strings])


def _all_of(needs: list[Need]) -> Need:
    return frozenset().union(*needs) if all(needs) else frozenset()


def _joined(first: Need, second: Need) -> Pair | None:
    return Pair(first, second) if first and second and max(len(first), len(second)) <= MOST_FORMS else None


@cache
def _words(text: str) -> list[tuple[Need, Need]]:
    """
    Return for each word of *text* what it may be as something begins with it, and as something ends with it.

    Either is empty when that cannot be told, as for the middle of a word.
    """
    parts = _parts(text)
    words: list[tuple[Need, Need]] = []
    for at, part in enumerate(parts):
        if part[0] not in WORD:
            if part in {DIGIT, GAP}:
                words.append((frozenset(), frozenset()))
            continue
        begins = at > 0 and parts[at - 1] not in {PLURAL, DIGIT, GAP}
        after = "".join(parts[at + 1 : at + 3])
        if not begins or (not after and len(part) < SHORTEST_BEGINNING):
            # What may stand inside any word would have to be looked for everywhere.
            words.append((frozenset(), frozenset()))
        elif after[:1] == PLURAL:
            ends = len(after) > 1 and after[1] not in WORD
            forms = frozenset({Word(part, ends), Word(part + "s", ends)} if ends else {Word(part, False)})
            words.append((forms, forms | {Word("s")} if ends else frozenset()))
        else:
            forms = frozenset({Word(part, bool(after))})
            words.append((forms, forms if after else frozenset()))
    return words


def _parts(text: str) -> list[str]:
    """Return the words and signs of *text*."""
    parts: list[str] = []
    for char in text:
        if parts and char in WORD and parts[-1][-1] in WORD:
            parts[-1] += char
        else:
            parts.append(char)
    return parts


def _is_parting(part: str) -> bool:
    """Tell whether *part* parts words: a sign or a space."""
    return bool(part) and part not in {EDGE, PLURAL, DIGIT, GAP} and part[0] not in WORD


__all__ = ["ANYTHING", "DIGIT", "EDGE", "PLURAL", "SHORTEST_BEGINNING", "Way", "need_of", "pairs_of"]
