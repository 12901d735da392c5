"""How words are typed in a hurry, by sound, or with dyslexia, and what is meant."""

from __future__ import annotations

from functools import cache

from strainer.lexicon import read, rows
from strainer.lexicon.platforms import platforms

FILE = "spellings.txt"
SHORTEST = 5  # letters of a name in which swapped letters are still understood
# Words of which two letters may be swapped and nothing else is meant.
SWAPPED = frozenset(
    {
        *(
            "number",
            "phone",
            "mobile",
            "email",
            "message",
            "text",
            "username",
            "handle",
            "profile",
            "contact",
            "address",
        ),
        *(
            "outside",
            "school",
            "street",
            "where",
            "what",
            "which",
            "talk",
            "chat",
            "call",
            "hangout",
            "discord",
            "server",
        ),
        *("invite", "link", "follow", "account", "picture", "private", "meet", "tomorrow", "tonight", "somewhere"),
        *("another", "telefono", "numero", "nummer", "telefon", "chiamami", "scrivimi", "escribeme", "agregame"),
    }
)


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
    words = {name for place in platforms() for name in place.sure if name.isalpha() and len(name) >= SHORTEST} | SWAPPED
    for word in sorted(words):
        for slip in _swaps(word):
            if slip not in words and slip.encode() not in shy:
                sure.setdefault(slip.encode(), word.encode())
    return sure, shy


def _swaps(word: str) -> list[str]:
    """Return *word* with two letters behind the first swapped."""
    swapped = [word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(1, len(word) - 1)]
    return [slip for slip in swapped if slip != word]
