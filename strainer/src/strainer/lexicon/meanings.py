"""Words that mean much the same when two people try to get in touch, in every language that we read."""

from __future__ import annotations

from functools import cache

from strainer.lexicon import read, rows
from strainer.lexicon.platforms import platforms

FILE = "meanings.txt"


@cache
def meanings() -> dict[bytes, tuple[str, ...]]:
    """
    Return the names of what each word may mean.

    Raises:
        LexiconError: a line without words, or with a word that no folded text has.
    """
    found: dict[bytes, list[str]] = {}
    for row in rows(FILE, read(FILE), columns=2):
        for word in row.names(1):
            if not word.isascii() or " " in word:
                raise row.fail("words are single and in plain letters")
            found.setdefault(word.encode(), []).append(row.columns[0])
    for place in platforms():
        for name in place.sure:
            found.setdefault(name.encode(), []).append("app")
        for name in place.also:
            found.setdefault(name.encode(), []).append("perhaps_app")
    return {word: tuple(dict.fromkeys(names)) for word, names in found.items()}
