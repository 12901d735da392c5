"""The number words of the languages we read, as one table from word to value."""

from __future__ import annotations

from strainer.lexicon import read, rows

FILE = "numbers.txt"
MAKERS = frozenset({"x10", "x100", "x1000", "x2", "x3", "+"})
PLURALS = frozenset(f"{digit}s" for digit in range(10))  # "fives", after a word that says how many
# Words that are far more often something else: digits only when real digits stand beside them.
SHY = frozenset(
    [
        "o",
        "oh",
        "to",
        "too",
        "for",
        "fore",
        "won",
        "ate",
        "free",
        "tree",
        "thee",
        "wan",
        "tu",
        "owe",
        "tew",
        "ait",
        "un",
        "une",
        "do",
        "a",
        "sat",
        "tin",
        "char",
        "sei",
        "due",
        "um",
        "uma",
        "ein",
        "een",
        "bir",
        "bes",
        "uc",
        "tre",
        "teen",
        "nau",
        "ath",
        "isa",
        "sept",
        "six-pack",
        "dix",
        "zip",
        "nil",
        "twice",
        "plus",
        "double",
        "anim",
        "lima",
        "null",
        "nul",
        "quince",
        "elli",
        "kirk",
        "sto",
        "assi",
        "dus",
        "cien",
        "dez",
        "sais",
        "uno",
        "doze",
        "oo",
        "ooo",
        "eit",
        "nul",
        "doh",
        "sau",
        "tri",
        "sem",
        "dve",
        "cento",
        "tees",
        "bais",
        "trese",
        "onse",
        "aat",
        "saath",
        "jedna",
        "eens",
        "cift",
        "doble",
        "puluh",
    ]
)

ENGLISH_SHY = frozenset(
    [
        "o",
        "oh",
        "to",
        "too",
        "for",
        "fore",
        "won",
        "ate",
        "free",
        "tree",
        "thee",
        "wan",
        "tu",
        "owe",
        "tew",
        "ait",
        "do",
        "a",
        "un",
        "une",
        "sat",
        "tin",
        "sei",
        "due",
        "um",
        "plus",
        "double",
        "null",
    ]
) - {"oh", "double"}


def number_words(text: str | None = None) -> dict[str, str]:
    """
    Return the value of each number word; the first language that has a word decides.

    Raises:
        LexiconError: a value is neither digits nor one of "x10", "x100", "x1000", "x2", "x3", "+", "5s".
    """
    table: dict[str, str] = {}
    for row in rows(FILE, read(FILE) if text is None else text, columns=3):
        value = row.columns[1]
        if not (value.isdecimal() and value.isascii()) and value not in MAKERS | PLURALS:
            raise row.fail(f"the value {value!r} is neither digits nor one of {', '.join(sorted(MAKERS | PLURALS))}")
        words = row.names(2)
        if not words:
            raise row.fail("no words")
        for word in words:
            if not word.isascii():
                raise row.fail("words are written in plain letters; the text is folded before they are looked up")
            table.setdefault(word, value)
    return table
