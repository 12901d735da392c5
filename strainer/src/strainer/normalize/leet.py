"""The leet view: "sn4p" read as "snap", digits and signs inside words as the letters they stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strainer.normalize.view import View

# One byte becomes one byte, so positions stay.
ONE_AS_I = bytes.maketrans(b"0134578@$!|+", b"oieastbasiit")
ONE_AS_L = bytes.maketrans(b"0134578@$!|+", b"oleastbaslit")

MIXED_WORD = compiled(r"[a-z0-9@$!|+]*(?:[a-z][0-9@$!|+]|[0-9@$|][a-z])[a-z0-9@$!|+]*")
HAS_LETTERS = compiled(r"[a-z]")
# "7pm", "2nd", "20mg", "4u": a number with what it counts is no disguise.
NUMBER_WITH_UNIT = compiled(r"[$+]?[0-9]+(?:[a-z]{1,3}|th|[a-z]+s)[!|+]?|[a-z']+[!+]+|[a-z]+[0-9]{2,}")


def unleet(view: View) -> Iterator[View]:
    """Yield the leet readings of *view*: none when no word mixes letters with digits or signs."""
    text = view.text
    spans = [
        (match.start(), match.end())
        for match in MIXED_WORD.finditer(text)
        if not NUMBER_WITH_UNIT.fullmatch(match.group())
    ]
    if not spans:
        return
    first = _translated(text, spans, ONE_AS_I)
    yield view.derived("leet", first, range(len(first)))
    second = _translated(text, spans, ONE_AS_L)
    if second != first:
        yield view.derived("leet", second, range(len(second)))


def _translated(text: bytes, spans: list[tuple[int, int]], table: bytes) -> bytes:
    """Return *text* with only the bytes in *spans* put through *table*."""
    pieces = []
    done = 0
    for start, end in spans:
        pieces += [text[done:start], text[start:end].translate(table)]
        done = end
    return b"".join([*pieces, text[done:]])
