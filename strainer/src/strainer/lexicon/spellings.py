"""How words are typed in a hurry, by sound, or with dyslexia, and what is meant."""

from __future__ import annotations

from functools import cache

from strainer.lexicon import read, rows
from strainer.lexicon.platforms import platforms

FILE = "spellings.txt"
SHORTEST_NAME, SHORTEST_WORD = 5, 4  # letters of a name, or a word of the file, that is understood with two swapped


@cache
def spellings() -> tuple[dict[bytes, bytes], dict[bytes, bytes]]:
    """
    Return what is meant by each spelling: by those that stand for themselves, and by those that need company.

    "wats" is always "what's"; "meat" is "meet" only in the company of the first kind.

    Raises:
        LexiconError: a line without a word or without spellings.
    """
    sure: dict[bytes, bytes] = {}
    words: set[str] = set()
    shy: dict[bytes, bytes] = {}
    for row in rows(FILE, read(FILE), columns=2):
        meant = row.columns[0]
        typed = row.names(1)
        if not meant or not typed:
            raise row.fail("a word and its spellings")
        if meant.isalpha() and len(meant) >= SHORTEST_WORD:
            words.add(meant)
        for spelling in typed:
            bare = spelling.rstrip("?")
            (shy if spelling.endswith("?") else sure).setdefault(bare.encode(), meant.encode())
    words |= {name for place in platforms() for name in place.sure if name.isalpha() and len(name) >= SHORTEST_NAME}
    for word in sorted(words):
        for slip in swaps(word):
            if slip not in words and slip.encode() not in shy:
                sure.setdefault(slip.encode(), word.encode())
    return sure, shy


def swaps(word: str) -> list[str]:
    """Return *word* with two letters behind the first swapped."""
    swapped = [word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(1, len(word) - 1)]
    return [slip for slip in swapped if slip != word]
