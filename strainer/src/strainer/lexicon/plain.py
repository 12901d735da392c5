"""Plain English words that are not names on other apps."""

from __future__ import annotations

from strainer.lexicon import LexiconError, read

FILE = "plain.txt"


def plain_words(text: str | None = None) -> frozenset[bytes]:
    """
    Return the words of the list, as folded bytes.

    Raises:
        LexiconError: a word is not lower-case plain ASCII.
    """
    words: set[bytes] = set()
    for number, line in enumerate((read(FILE) if text is None else text).splitlines(), start=1):
        if line.startswith("#"):
            continue
        for word in line.split():
            if not word.isascii() or word != word.lower():
                raise LexiconError(FILE, number, f"{word!r} is not lower-case plain ASCII")
            words.add(word.encode())
    return frozenset(words)
