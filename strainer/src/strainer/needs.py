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

from strainer.likelihood import ANY_DIGIT, WORD, Need, Word, share_of
from strainer.words import GROUPS, LISTS, SPACE

if TYPE_CHECKING:
    from collections.abc import Sequence


Item: TypeAlias = "tuple[Any, Any]"
Items: TypeAlias = "Sequence[Item]"
# Sets of strings: every match has one string of each of them. And several such ways to match.
Way: TypeAlias = "tuple[frozenset[str], ...]"
# Every string that something can be, if those are few; or the ways in which it can match.
Found: TypeAlias = "tuple[frozenset[str] | None, list[Way]]"

# In the strings here: a word begins or ends; perhaps there is an "s" more; any digit.
EDGE, PLURAL, DIGIT = "\b", "\x03", "\x04"
MOST_TOGETHER = 64  # strings that are joined with what stands beside them; more are left as they are
MOST_BEFORE = 4  # strings that are joined with every branch of what follows
MOST_IN_A_CLASS = 4
NOTHING = frozenset({""})
TOO_COMMON = 0.9  # a need that more than this share of messages meets is not worth asking for

MOST_NEEDS = 3
MOST_WAYS = 80
LONGEST_PLURAL = 2  # items of "'?s"
SHORTEST_BEGINNING = 3  # letters of the beginning of a word, if it is to be looked for


def needs_of(pattern: str) -> list[tuple[Need, ...]]:
    """
    Return the ways in which *pattern* can match: what each of them needs, the rarest first.

    A way that needs nothing is an empty one: there is no telling where such a pattern may match. *pattern* is in
    the short hand of :mod:`strainer.words`.
    """
    whole, ways = _walk(_parsed(_with_signs(pattern)), before=False, after=False)
    if whole is not None:
        ways = [(whole,)]
    return list(dict.fromkeys(_worth_asking(way) for way in ways))


def _worth_asking(way: Way) -> tuple[Need, ...]:
    """Return the needs of one way that tell something, the rarest first."""
    worth = {need for strings in way if (need := _as_need(strings)) and _rank(need)[0] < TOO_COMMON}
    return tuple(sorted(worth, key=_rank)[:MOST_NEEDS])


@cache
def _rank(need: Need) -> tuple[float, list[Word]]:
    """Return how rare a need is; its words make the order the same every time."""
    return share_of(need), sorted(need)


# From strings to words, and how likely they are --------------------------------------------------------------


@cache
def _as_need(strings: frozenset[str]) -> Need | None:
    """Return *strings* as what to look for; None when there is nothing to look for in one of them."""
    words = [_rarest(one) for one in strings]
    return frozenset(word for some in words for word in some) if all(words) else None


@cache
def _rarest(text: str) -> tuple[Word, ...]:
    """Return the rarest word or sign of one of our strings, in the forms it may have."""
    parts = _parts(text)
    found: list[tuple[Word, ...]] = []
    for at, part in enumerate(parts):
        after = parts[at + 1 : at + 3]
        if part[0] in WORD:
            begins = at > 0 and parts[at - 1] != PLURAL
            if not begins or (not after and len(part) < SHORTEST_BEGINNING):
                # What may stand inside any word would have to be looked for everywhere.
                continue
            if after[:1] == [PLURAL]:
                is_end = len(after) > 1 and after[1][0] not in WORD
                forms = (part, part + "s") if is_end else (part,)
                found.append(tuple(Word(form, is_end) for form in forms))
            else:
                found.append((Word(part, bool(after)),))
        elif part == DIGIT:
            found.append((Word(ANY_DIGIT),))
        elif part not in {EDGE, PLURAL} and not part.isspace():
            found.append((Word(part),))
    return min(found, key=share_of, default=())


def _parts(text: str) -> list[str]:
    """Return the words and signs of *text*."""
    parts: list[str] = []
    for char in text:
        if parts and char in WORD and parts[-1][-1] in WORD:
            parts[-1] += char
        else:
            parts.append(char)
    return parts


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
        if these is not None and len(these) <= MOST_TOGETHER:
            strings = these
            continue
        is_whole = False
        ways = _both(ways, more if these is None else [(these,)])
        strings = frozenset({EDGE if _ends_with_edge(items, at + 1, before) else ""})
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
    """Return what is common to *ways*: one set of strings, of which each way has one."""
    return [(frozenset().union(*(min(way, key=_cost, default=NOTHING) for way in ways)),)]


def _look_at_one_of(items: Items, at: int, before: bool, after: bool, strings: frozenset[str]) -> Found:
    """Return the same for one of *items* and the *strings* before it."""
    item = items[at]
    comes_from, goes_on = _ends_with_edge(items, at, before), _begins_with_edge(items, at + 1, after)
    is_plural = at + 1 < len(items) and _is_plural(items[at + 1]) and _begins_with_edge(items, at + 2, after)
    if item[0] in GROUPED and len(strings) <= MOST_BEFORE and not is_plural:
        return _look_at(item, comes_from, goes_on, strings)
    these, ways = _look_at(item, comes_from, goes_on or is_plural)
    if is_plural:
        these, ways = _with_plural((these, ways))
    if these is not None and len(these) * len(strings) <= MOST_TOGETHER:
        return frozenset(one + other for one in strings for other in these), []
    own = _closed(strings, _begins_with_edge(items, at, after))
    return None, [(own, *way) for way in ways] if these is None else [(own, these)]


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
    return None, [()]


def _repeated(of: Any, before: bool, after: bool) -> Found:
    least, most, inner = of
    once = most == 1
    strings, ways = _walk(inner.data, before=before and once, after=after and once)
    if least == 0:
        if not once or strings is None:
            return None, [()]
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
    ways = [(together,), *others] if together else others
    return None, ways if len(ways) <= MOST_WAYS else _as_one(ways)


@cache
def _cost(strings: frozenset[str]) -> float:
    need = _as_need(strings)
    return share_of(need) if need else 1.0


@cache
def _look_at_group(sign: int, before: bool, after: bool) -> Found:
    """Return what a group or one of the words of a list can be."""
    name = _NAMES[sign]
    if name not in LISTS:
        strings, ways = _walk(_group(sign), before=before, after=after)
        return strings, ways if strings is not None else _as_one(ways)
    words = [_look_at_words(words.split(), before, after) for words in LISTS[name]]
    return _any_of(words)


def _look_at_words(words: list[str], before: bool, after: bool) -> Found:
    """Return the same for one or more words of a list with spaces between them."""
    ends = [EDGE if at_edge else "" for at_edge in (before, *[True] * (len(words) - 1), after)]
    strings = [frozenset({ends[at] + word + ends[at + 1]}) for at, word in enumerate(words)]
    return (strings[0], []) if len(strings) == 1 else (None, [tuple(strings)])


def _one_of(members: Items, before: bool, after: bool) -> Found:
    """Return the characters of a class when they are few, or that they are digits."""
    if any(kind is sre.LITERAL and of >= _FIRST_SIGN for kind, of in members):
        # The parser makes a class of "{this}|{that}", as each is one character here.
        return _any_of([_look_at(member, before, after) for member in members])
    if all(_within(member, string.digits) for member in members):
        return None, [(frozenset({DIGIT}),)]
    if all(kind is sre.LITERAL for kind, _ in members) and len(members) <= MOST_IN_A_CLASS:
        return frozenset(chr(of) for _, of in members), []
    return None, [()]


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


__all__ = ["SHORTEST_BEGINNING", "needs_of"]
