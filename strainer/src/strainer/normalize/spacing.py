"""The squeezed view: letters kept apart by spaces or signs brought together, stretched letters shortened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Callable

    from strainer.normalize.view import View

# "s n a p", "s.n.a.p", "s-n_a*p": single letters with one to three signs between.
SPACED = compiled(r"\b[a-z0-9](?:[ .,\-_*/|~+:;'\"()]{1,3}[a-z0-9]\b){2,}")
# "in.sta.gram", "tele*gram", "what_s_app": signs inside a word.
BROKEN = compiled(r"\b[a-z]{1,}(?:[.\-_*/|~+][a-z]{1,}){1,8}\b")
STRETCHED = compiled(r"a{3,}|b{3,}|c{3,}|d{3,}|e{3,}|f{3,}|g{3,}|h{3,}|i{3,}|k{3,}|l{3,}|m{3,}|n{3,}|o{3,}|"
                     r"p{3,}|r{3,}|s{3,}|t{3,}|u{3,}|v{3,}|w{4,}|x{4,}|y{3,}|z{3,}")
LETTER = frozenset(b"abcdefghijklmnopqrstuvwxyz0123456789@")


def squeeze(view: View) -> View | None:
    """Return *view* with spaced letters joined and stretched letters shortened; None when nothing changes."""
    text = view.text
    edits = [(match.start(), match.end(), _letters_of) for match in SPACED.finditer(text)]
    edits += [(match.start(), match.end(), _letters_of) for match in BROKEN.finditer(text)]
    edits += [(match.start(), match.end(), _first_of) for match in STRETCHED.finditer(text)]
    if not edits:
        return None
    return _edited(view, sorted(edits, key=lambda edit: (edit[0], -edit[1])))


def _letters_of(text: bytes, start: int, end: int) -> list[int]:
    """Return the places of the letters and digits between *start* and *end*."""
    return [place for place in range(start, end) if text[place] in LETTER]


def _first_of(text: bytes, start: int, end: int) -> list[int]:
    """Return the place of the first letter of a stretched one."""
    del text, end
    return [start]


def _edited(view: View, edits: list[tuple[int, int, Callable[[bytes, int, int], list[int]]]]) -> View:
    """Return the view in which each edit keeps only the places its function names."""
    text = view.text
    places: list[int] = []
    pieces: list[bytes] = []
    done = 0
    for start, end, keep in edits:
        if start < done:
            continue
        kept = keep(text, start, end)
        pieces += [text[done:start], bytes(text[place] for place in kept)]
        places += range(done, start)
        places += kept
        done = end
    places += range(done, len(text))
    return view.derived("squeezed", b"".join([*pieces, text[done:]]), places)
