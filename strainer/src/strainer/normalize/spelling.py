"""The respelled view: "wats yor fone numba" read as what it means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.lexicon.spellings import spellings
from strainer.patterns import compiled

if TYPE_CHECKING:
    from strainer.normalize.view import View

SURE, SHY = spellings()
WORD = compiled(r"[a-z0-9][a-z0-9'/\-]*")
# Two words that are typed for one.
PAIRS = frozenset(words for words in SURE if b" " in words)
WAKING = frozenset(words.split()[0] for words in SURE)


def respell(view: View) -> View | None:
    """Return *view* with its words as they are spelled; None when no word is surely spelled another way."""
    text = view.text
    if WAKING.isdisjoint(text.translate(WORDS_ONLY).split()):
        return None
    words = _words(text)
    if not any(text[start:end] in SURE for start, end in words):
        return None
    pieces: list[bytes] = []
    places: list[int] = []
    done = 0
    for start, end in words:
        said = text[start:end]
        meant = SURE.get(said) or SHY.get(said)
        if meant is None:
            continue
        pieces += [text[done:start], meant]
        places += range(done, start)
        # The first letters stand for the first letters, and the last for whatever is longer.
        places += [min(start + at, end - 1) for at in range(len(meant) - 1)] + [end - 1]
        done = end
    places += range(done, len(text))
    return view.derived("respelled", b"".join([*pieces, text[done:]]), places)


def _words(text: bytes) -> list[tuple[int, int]]:
    """Return where the words of *text* stand, two that are typed for one together."""
    words = [(match.start(), match.end()) for match in WORD.finditer(text)]
    joined: list[tuple[int, int]] = []
    for start, end in words:
        if joined and text[joined[-1][0] : end] in PAIRS:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


WORDS_ONLY = bytes(byte if chr(byte).isalnum() or byte in b"'/-" else 0x20 for byte in range(128)) + b" " * 128
