"""How words are typed in a hurry, by sound, or with dyslexia, and what is meant."""

from __future__ import annotations

from functools import cache

from strainer.lexicon import read, rows

FILE = "spellings.txt"


@cache
def spellings() -> tuple[dict[bytes, bytes], dict[bytes, bytes]]:
    """
    Return what is meant by each spelling: by those that stand for themselves, and by those that need company.

    "wats" is always "what's"; "meat" is "meet" only in the company of the first kind.

    Raises:
        LexiconError: a line without a word or without spellings.
    """
    sure: dict[bytes, bytes] = {}
    shy: dict[bytes, bytes] = {}
    for row in rows(FILE, read(FILE), columns=2):
        meant = row.columns[0]
        typed = row.names(1)
        if not meant or not typed:
            raise row.fail("a word and its spellings")
        for spelling in typed:
            bare = spelling.rstrip("?")
            (shy if spelling.endswith("?") else sure).setdefault(bare.encode(), meant.encode())
    return sure, shy
