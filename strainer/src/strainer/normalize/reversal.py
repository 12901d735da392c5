"""The reversed view: words written backwards are turned round where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.lexicon.platforms import platforms
from strainer.patterns import compiled

if TYPE_CHECKING:
    from strainer.normalize.view import View

SHORTEST = 5  # shorter words read backwards are too often other words
_NAMES = {name for place in platforms() for name in place.sure if name.isalpha() and len(name) >= SHORTEST}
# Names of which one is another's beginning or an ordinary word read backwards are left out.
BACKWARDS = "|".join(sorted((name[::-1] for name in _NAMES), key=len, reverse=True))
REVERSED_NAME = compiled(rf"\b(?:{BACKWARDS}|pans)\b")


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
