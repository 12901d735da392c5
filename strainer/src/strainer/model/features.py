"""
What the second opinion looks at: words, what they mean, and what stands beside what.

A feature is a few bytes such as ``b"w number"`` (a word), ``b"mm give detail"`` (two meanings near each other) or
``b"r meet-stay-with"`` (a rule that matched). The weights file holds the same bytes, so it can be read by people.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from strainer.lexicon.helplines import is_help_address
from strainer.lexicon.meanings import meanings

if TYPE_CHECKING:
    from collections.abc import Sequence

REACH = 5  # how many words apart two meanings are still read together
BEGINNING = 5  # letters that stand for a word whatever its ending
LONG_NUMBER = 7
SIGNS = (b"?", b"@", b"!", b":", b"+", b"/")  # signs that are words of their own
_KEPT = frozenset(b"abcdefghijklmnopqrstuvwxyz0123456789'_?@!:+/\x02")
PLAIN_WORDS = bytes(byte if byte in b"abcdefghijklmnopqrstuvwxyz'" else 0x20 for byte in range(256))
_WORDS = bytes(byte if byte in _KEPT else 0x20 for byte in range(256))
LAUGHTER = frozenset(b"lol lmao haha hahaha hehe hmm omg xd".split())  # says nothing, before or behind anything
HELP = b"helpline"  # what stands for the page or the mailbox of one
DIGITS = b"0123456789"
NOTHING_MEANT: tuple[bytes, ...] = ()
MEANINGS = {word: tuple(name.encode() for name in names) for word, names in meanings().items()}


def tokens(text: bytes) -> list[bytes]:
    """Return the words and signs of a folded *text*; of numbers only how long they are, of pages of help only that."""
    if b"." in text:
        text = _without_pages_of_help(text)
    text = text.translate(_WORDS)
    for sign in SIGNS:
        if sign in text:
            text = text.replace(sign, b" " + sign + b" ")
    return [token if token.isalpha() else _shaped(token) for token in text.split() if token not in LAUGHTER]


def _without_pages_of_help(text: bytes) -> bytes:
    words = text.split(b" ")
    dotted = [at for at, word in enumerate(words) if b"." in word[1:-1]]
    for at in dotted:
        if is_help_address(words[at], 0, len(words[at])):
            words[at] = HELP
    return b" ".join(words) if dotted else text


def _shaped(token: bytes) -> bytes:
    if token.isdigit():
        return b"<%d>" % min(len(token), LONG_NUMBER)
    return b"<mixed>" if token.translate(None, DIGITS) != token else token.strip(b"'") or b"'"


def meant(word: bytes) -> tuple[bytes, ...]:
    """Return the names of what *word* may mean."""
    return MEANINGS.get(word) or MEANINGS.get(word.replace(b"'", b""), NOTHING_MEANT)


def features(words: Sequence[bytes]) -> set[bytes]:
    """
    Return what is seen in the tokens *words* of one text.

    Single letters in a row, words apart from each other and three words together were tried and told nothing more.
    """
    found = {b"w " + word for word in words}
    found.update(b"b " + one + b" " + two for one, two in pairwise(words))
    found.update(b"p " + word[:BEGINNING] for word in words if len(word) > BEGINNING)
    means = [(at, names) for at, word in enumerate(words) if (names := meant(word))]
    last = len(words) - 1
    for place, (at, names) in enumerate(means):
        for name in names:
            found.add(b"m " + name)
            if at:
                found.add(b"wm " + words[at - 1] + b" " + name)
            if at < last:
                found.add(b"mw " + name + b" " + words[at + 1])
        for near, others in means[place + 1 : place + REACH]:
            if near - at < REACH:
                found.update(b"mm " + name + b" " + other for name in names for other in others)
    return found
