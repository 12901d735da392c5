"""
What a pattern cannot match without: words and signs that stand in every text it matches.

A pattern is taken apart by the parser of the standard library, which reads the same notation; that library's
engine never runs it.
"""

from __future__ import annotations

import re._constants as sre  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
import string
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias

from strainer.likelihood import WORD, Need, Pair, Word, share_of, share_of_pair
from strainer.strings import ANYTHING, DIGIT, EDGE, PLURAL, Way, need_of, pairs_of
from strainer.words import GROUPS, LISTS, SPACE

if TYPE_CHECKING:
    from collections.abc import Sequence


Item: TypeAlias = "tuple[Any, Any]"
Items: TypeAlias = "Sequence[Item]"
# Every string that something can be, if those are few; or the ways in which it can match.
Found: TypeAlias = "tuple[frozenset[str] | None, list[Way]]"

MOST_TOGETHER = 64  # strings that are joined with what stands beside them; more are left as they are
MOST_BEFORE = 4  # strings that are joined with every branch of what follows
MOST_IN_A_CLASS = 4
NOTHING = frozenset({""})
TOO_COMMON = 0.9  # a need that more than this share of messages meets is not worth asking for

MOST_NEEDS = 3
MOST_WAYS = 80
MOST_WAYS_TO_JOIN = 8  # ways that each get the strings before them as well; of more, only the rarest word is kept
LONGEST_PLURAL = 2  # items of "'?s"


def needs_of(pattern: str) -> list[tuple[Need | Pair, ...]]:
    """
    Return the ways in which *pattern* can match: what each of them needs, the rarest first.

    A way that needs nothing is an empty one: there is no telling where such a pattern may match. *pattern* is in
    the short hand of :mod:`strainer.words`.
    """
    whole, ways = _walk(_parsed(_with_signs(pattern)), before=False, after=False)
    if whole is not None:
        ways = [(whole,)]
    return list(dict.fromkeys(_worth_asking(way) for way in ways))


def _worth_asking(way: Way) -> tuple[Need | Pair, ...]:
    """Return the needs of one way that tell something, the rarest first, without those that others imply."""
    needs: set[Need | Pair] = set(pairs_of(way))
    for strings in way:
        if (words := need_of(strings)) and share_of(words) < TOO_COMMON:
            needs.add(words)
    chosen: list[Need | Pair] = []
    for need in sorted(needs, key=_rank):
        if not any(_implies(one, need) for one in chosen):
            chosen.append(need)
    return tuple(chosen[:MOST_NEEDS])


def _implies(one: Need | Pair, other: Need | Pair) -> bool:
    """Tell whether no text meets *one* without *other*."""
    return isinstance(one, Pair) and not isinstance(other, Pair) and (one.first <= other or one.second <= other)


@cache
def _rank(need: Need | Pair) -> tuple[float, list[Word]]:
    """Return how rare a need is; its words make the order the same every time."""
    if isinstance(need, Pair):
        return share_of_pair(need), [*sorted(need.first), *sorted(need.second)]
    return share_of(need), sorted(need)


# What a pattern is made of -----------------------------------------------------------------------------------

# While a pattern is taken apart, one character stands for each group, each list, and the space between two words.
_FIRST_SIGN = 0xE000
_SIGNS = {name: _FIRST_SIGN + number for number, name in enumerate(("space", *GROUPS, *LISTS))}
_NAMES = {sign: name for name, sign in _SIGNS.items()}


def _with_signs(pattern: str) -> str:
    for name, sign in _SIGNS.items():
        pattern = pattern.replace("{" + name + "}", chr(sign))
    space = chr(_SIGNS["space"])
    return pattern.replace(" ?", f"(?:{space})?").replace(" ", space)


def _parsed(pattern: str) -> Items:
    items: Items = parser.parse(pattern, sre.SRE_FLAG_ASCII).data
    return items


@cache
def _group(sign: int) -> Items:
    """Return what a group is made of."""
    name = _NAMES[sign]
    return _parsed(SPACE if name == "space" else _with_signs(GROUPS[name]))


def _walk(items: Items, *, before: bool, after: bool, start: frozenset[str] = NOTHING) -> Found:
    """
    Return every string that *items* can be, if those are few, and what each match has in it.

    *before* and *after*: does a word surely begin, or end, where the items do? *start* is what stands before them
    and is joined with them.
    """
    strings = frozenset(one + EDGE for one in start) if before else start
    is_whole = True
    ways: list[Way] = [()]
    plain = ""
    for at, (kind, of) in enumerate(items):
        if kind is sre.LITERAL and of < _FIRST_SIGN:
            plain += chr(of)
            continue
        if plain:
            strings, plain = frozenset(one + plain for one in strings), ""
        these, more = _look_at_one_of(items, at, before, after, strings)
        if these is not None and len(these) > MOST_TOGETHER:
            more, these = [(these,)], None
        if more:
            is_whole, ways = False, _both(ways, more)
        strings = these if these is not None else frozenset({EDGE if _ends_with_edge(items, at + 1, before) else ""})
    if plain:
        strings = frozenset(one + plain for one in strings)
    if is_whole:
        return _closed(strings, after), []
    return None, _both(ways, [(_closed(strings, after),)])


def _both(ways: list[Way], more: list[Way]) -> list[Way]:
    """Return the ways of two things that follow each other."""
    if len(ways) * len(more) > MOST_WAYS:
        more = _as_one(more)
    return [one + other for one in ways for other in more]


def _as_one(ways: list[Way]) -> list[Way]:
    """Return what is common to *ways*: one set of strings, of which each way has one, somewhere."""
    some: frozenset[str] = frozenset().union(*(min(way, key=_cost, default=NOTHING) for way in ways))
    return [(ANYTHING, some, ANYTHING)]


def _look_at_one_of(items: Items, at: int, before: bool, after: bool, strings: frozenset[str]) -> Found:
    """Return the same for one of *items* and the *strings* before it; with both, the ways come before the strings."""
    item = items[at]
    comes_from, goes_on = _ends_with_edge(items, at, before), _begins_with_edge(items, at + 1, after)
    is_plural = at + 1 < len(items) and _is_plural(items[at + 1]) and _begins_with_edge(items, at + 2, after)
    if item[0] in GROUPED and len(strings) <= MOST_BEFORE and not is_plural:
        these, ways = _look_at(item, comes_from, goes_on, strings)
        if these is not None or (len(ways) <= MOST_WAYS_TO_JOIN and _tells_from_the_start(ways)):
            return these, ways
    these, ways = _look_at(item, comes_from, goes_on or is_plural)
    if is_plural:
        these, ways = _with_plural((these, ways))
    if these is not None and len(these) * len(strings) <= MOST_TOGETHER:
        return frozenset(one + other for one in strings for other in these), []
    heads, tails = _without_last_words(strings)
    if these is not None and len(these) * len(tails) <= MOST_TOGETHER:
        own = heads if need_of(heads) else strings
        return frozenset(one + other for one in tails for other in these), [(own,)]
    own = _closed(strings, _begins_with_edge(items, at, after))
    return None, [(own, *way) for way in ways] if these is None else [(own, these)]


def _without_last_words(strings: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    """Return *strings* without their last words, which may go on, and those words."""
    parted = [one.rpartition(" ") for one in strings]
    return (
        frozenset(head + space for head, space, _ in parted),
        frozenset((EDGE if space else "") + tail for _, space, tail in parted),
    )


def _tells_from_the_start(ways: list[Way]) -> bool:
    """Tell whether nothing was left out in front when *ways* were put together."""
    return all(way[:1] != (ANYTHING,) for way in ways)


def _closed(strings: frozenset[str], at_edge: bool) -> frozenset[str]:
    return frozenset(one + EDGE for one in strings) if at_edge else strings


def _look_at(item: Item, before: bool, after: bool, start: frozenset[str] = NOTHING) -> Found:
    """Return for one item of a pattern what ``_walk`` returns for all."""
    kind, of = item
    if kind is sre.LITERAL:
        return (frozenset(chr(of)), []) if of < _FIRST_SIGN else _look_at_group(of, before, after)
    if kind is sre.IN:
        return _one_of(of, before, after)
    if kind is sre.AT:
        return frozenset({EDGE if of in EDGES else ""}), []
    if kind is sre.SUBPATTERN:
        return _walk(of[3].data, before=before, after=after, start=start)
    if kind is sre.BRANCH:
        return _any_of([_walk(branch.data, before=before, after=after, start=start) for branch in of[1]])
    if kind in REPEATS:
        return _repeated(of, before, after)
    return None, [(ANYTHING,)]


def _repeated(of: Any, before: bool, after: bool) -> Found:
    least, most, inner = of
    once = most == 1
    strings, ways = _walk(inner.data, before=before and once, after=after and once)
    if least == 0:
        if not once or strings is None:
            return None, [(ANYTHING,)]
        bare = frozenset(one.replace(EDGE, "") for one in strings)
        return (frozenset({PLURAL}) if bare <= {"s", "'s"} else bare | {""}), []
    if once:
        return strings, ways
    return None, ways if strings is None else [(strings,)]


def _is_plural(item: Item) -> bool:
    """Tell whether *item* is perhaps an "s" more."""
    kind, of = item
    if kind not in REPEATS or of[:2] != (0, 1) or len(of[2].data) > 1:
        return False
    (inner,) = of[2].data
    if inner[0] is sre.SUBPATTERN and len(inner[1][3].data) > LONGEST_PLURAL:
        return False
    return _look_at(item, before=False, after=False)[0] == frozenset({PLURAL})


def _with_plural(found: Found) -> Found:
    """Return *found* with perhaps an "s" more where a word ends."""
    strings, ways = found
    return None if strings is None else _plural(strings), [tuple(map(_plural, way)) for way in ways]


def _plural(strings: frozenset[str]) -> frozenset[str]:
    return frozenset(one.removesuffix(EDGE) + PLURAL + EDGE if one.endswith(EDGE) else one for one in strings)


def _any_of(branches: list[Found]) -> Found:
    """Return what one of several branches can be, and what each of them has in it."""
    together = frozenset().union(*(strings for strings, _ in branches if strings is not None))
    others = [way for strings, ways in branches if strings is None for way in ways]
    if not others:
        return (together, []) if len(together) <= MOST_TOGETHER else (None, [(together,)])
    if not all(any(map(need_of, way)) for way in others):
        # One that needs nothing: what the others need does not matter.
        return None, [(ANYTHING,)]
    ways = [(together,), *others] if together else others
    return None, ways if len(ways) <= MOST_WAYS else _as_one(ways)


@cache
def _cost(strings: frozenset[str]) -> float:
    need = need_of(strings)
    return share_of(need) if need else 1.0


@cache
def _look_at_group(sign: int, before: bool, after: bool) -> Found:
    """Return what a group or one of the words of a list can be."""
    name = _NAMES[sign]
    if name == "space":
        return frozenset({" "}), []
    if name not in LISTS:
        strings, ways = _walk(_group(sign), before=before, after=after)
        return strings, ways if strings is not None else _as_one(ways)
    begin, end = EDGE if before else "", EDGE if after else ""
    return _any_of([(frozenset({begin + words + end}), []) for words in LISTS[name]])


def _one_of(members: Items, before: bool, after: bool) -> Found:
    """Return the characters of a class when they are few, or that they are digits."""
    if any(kind is sre.LITERAL and of >= _FIRST_SIGN for kind, of in members):
        # The parser makes a class of "{this}|{that}", as each is one character here.
        return _any_of([_look_at(member, before, after) for member in members])
    if all(_within(member, string.digits) for member in members):
        return None, [(frozenset({DIGIT}),)]
    if all(kind is sre.LITERAL for kind, _ in members) and len(members) <= MOST_IN_A_CLASS:
        return frozenset(chr(of) for _, of in members), []
    return None, [(ANYTHING,)]


def _within(member: Item, characters: str) -> bool:
    kind, of = member
    if kind is sre.RANGE:
        return all(chr(code) in characters for code in range(of[0], of[1] + 1))
    return kind is sre.LITERAL and chr(of) in characters


# Where words begin and end -----------------------------------------------------------------------------------

EDGES = frozenset({sre.AT_BOUNDARY, sre.AT_BEGINNING, sre.AT_END})
NO_LETTERS = frozenset({sre.CATEGORY_SPACE, sre.CATEGORY_NOT_WORD})
OPAQUE = frozenset({sre.ANY, sre.NOT_LITERAL})
GROUPED = frozenset({sre.SUBPATTERN, sre.BRANCH})
REPEATS = frozenset({sre.MAX_REPEAT, sre.MIN_REPEAT})


def _begins_with_edge(items: Items, at: int, after: bool) -> bool:
    """Tell whether whatever *items* match from *at* on begins where a word begins or ends."""
    return _is_at_edge(items, at, after, 1)


def _ends_with_edge(items: Items, at: int, before: bool) -> bool:
    """Tell whether whatever *items* match before *at* ends where a word begins or ends."""
    return _is_at_edge(items, at - 1, before, -1)


def _is_at_edge(items: Items, at: int, behind: bool, step: int) -> bool:
    """
    Tell whether what stands at *at* is no part of a word.

    Where nothing may stand, what comes next in the direction of *step* is asked, and *behind* at the end.
    """
    if not 0 <= at < len(items):
        return behind
    kind, of = items[at]
    if kind is sre.IN:
        return all(_is_no_letter(member) for member in of)
    if kind is sre.LITERAL and of < _FIRST_SIGN:
        return chr(of) not in WORD
    if kind in OPAQUE:
        return False
    beyond = _is_at_edge(items, at + step, behind, step)
    if kind is sre.AT:
        return of in EDGES or beyond
    if kind is sre.BRANCH:
        return all(_is_inside_at_edge(branch.data, beyond, step) for branch in of[1])
    if kind is sre.LITERAL:
        return _NAMES[of] not in LISTS and _is_inside_at_edge(_group(of), beyond, step)
    if kind is sre.SUBPATTERN:
        return _is_inside_at_edge(of[3].data, beyond, step)
    least, _, inner = of
    return (least > 0 or beyond) and _is_inside_at_edge(inner.data, False, step)


def _is_inside_at_edge(inner: Items, behind: bool, step: int) -> bool:
    return _is_at_edge(inner, 0 if step > 0 else len(inner) - 1, behind, step)


def _is_no_letter(member: Item) -> bool:
    """Tell whether nothing that one *member* of a class stands for is part of a word."""
    kind, of = member
    if kind is sre.LITERAL:
        return of < _FIRST_SIGN and chr(of) not in WORD
    if kind is sre.RANGE:
        return not any(of[0] <= ord(char) <= of[1] for char in WORD)
    return kind is sre.CATEGORY and of in NO_LETTERS


__all__ = ["needs_of"]
