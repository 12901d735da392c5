"""The reversed view: words written backwards are turned round where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.lexicon.platforms import platforms
from strainer.normalize.number_words import DIGITS
from strainer.patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strainer.normalize.view import View

WORD = compiled(r"[^\s]+")
SHORTEST = 5  # shorter words read backwards are too often other words
_NAMES = {name for place in platforms() for name in place.sure if name.isalpha() and len(name) >= SHORTEST}
# Names of which one is another's beginning or an ordinary word read backwards are left out.
BACKWARDS = "|".join(sorted((name[::-1] for name in _NAMES), key=len, reverse=True))
REVERSED_NAME = compiled(rf"\b(?:{BACKWARDS}|pans)\b")


# Words that give away a whole line written from its end, and the ends of addresses.
TELLING = (
    *("number", "phone", "email", "gmail", "hotmail", "yahoo", "outlook", "icloud", "address", "username", "handle"),
    *("discord", "linktr", "insta", "profile", "where", "outside", "school", "street", "facetime", "signal"),
    *("text me", "call me", "add me", "whats your", "my number"),
)
# "orez neves neves": digits in words, each written from its end.
DIGITS_BACKWARDS = "(?:" + "|".join(word[::-1] for word in DIGITS) + ")"
ANY_BACKWARDS = (
    rf"\b(?:{'|'.join(word[::-1] for word in TELLING)})\b|\b(?:moc|gro|ten|gg|ee|ku\.oc|oc)[./][a-z]{{3}}|"
    rf"\b{DIGITS_BACKWARDS}[\s,.\-]{{1,3}}{DIGITS_BACKWARDS}[\s,.\-]{{1,3}}{DIGITS_BACKWARDS}\b"
)


def read_backwards(view: View) -> Iterator[View]:
    """Yield *view* read from its end, and with each word turned round where it stands."""
    text = view.text
    backwards = range(len(text) - 1, -1, -1)
    yield view.derived("backwards", text[::-1], backwards)
    places: list[int] = []
    for word in WORD.finditer(text):
        places += range(word.end() - 1, word.start() - 1, -1)
        places += range(word.end(), min(len(text), word.end() + 1))
    yield view.derived("backwards", bytes(text[place] for place in places), places)


def turned_round(view: View) -> View:
    """Return *view* with the names of platforms that are written backwards turned round."""
    text = view.text
    places = list(range(len(text)))
    turned = bytearray(text)
    for match in REVERSED_NAME.finditer(text):
        start, end = match.start(), match.end()
        turned[start:end] = text[start:end][::-1]
        places[start:end] = range(end - 1, start - 1, -1)
    return view.derived("reversed", bytes(turned), places)
