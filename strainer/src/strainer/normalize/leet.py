"""The leet view: "sn4p" read as "snap", digits and signs inside words as the letters they stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.patterns import compiled, places

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strainer.normalize.view import View
    from strainer.patterns import Pattern

# One byte becomes one byte, so positions stay.
ONE_AS_I = bytes.maketrans(b"0134578@$!|+", b"oieastbasiit")
ONE_AS_L = bytes.maketrans(b"0134578@$!|+", b"oleastbaslit")

MIXED_WORD = compiled(r"[a-z0-9@$!|+]*(?:[a-z][0-9@$!|+]|[0-9@$|][a-z])[a-z0-9@$!|+]*")
LEET_WORD = compiled(r"[a-z0-9@$!|+']+")
COUNTED = compiled(r"[0-9]{2,}|[$+][0-9]+")
HAS_LETTERS = compiled(r"[a-z]")
# "7pm", "2nd", "20mg", "4u": a number with what it counts is no disguise.
NUMBER_WITH_UNIT = compiled(
    r"[$+]?[0-9]+(?:st|nd|rd|th|am|pm|a|p|mg|mcg|kg|g|km|cm|mm|m|ml|l|lbs?|oz|ft|in|hrs?|h|mins?|s|secs?|k|x|d|"
    r"days?|weeks?|wks?|months?|yo|yrs?|y|years?|f|c|gb|mb|tb|w|v|bpm|mph|ish|ers?)[!|+]?|"
    r"[a-z']+[!+]+|[a-z]+[0-9]{3,}"
)


def unleet(view: View) -> Iterator[View]:
    """Yield the leet readings of *view*: none when no word mixes letters with digits or signs."""
    text = view.text
    spans = _spans(text, MIXED_WORD, NUMBER_WITH_UNIT)
    if not spans:
        return
    if len(spans) > 1:
        # Somebody writes like this throughout: "c4n 1", "wh4t'5", "5c".
        spans = _spans(text, LEET_WORD, COUNTED)
    first = _translated(text, spans, ONE_AS_I)
    yield view.derived("leet", first, range(len(first)))
    second = _translated(text, spans, ONE_AS_L)
    if second != first:
        yield view.derived("leet", second, range(len(second)))


def _spans(text: bytes, words: Pattern, left_out: Pattern) -> list[tuple[int, int]]:
    """Return where the *words* of *text* stand that are not *left_out*."""
    spans: list[tuple[int, int]] = []
    known: dict[bytes, bool] = {}
    for start, end in places(words)(text):
        word = text[start:end]
        leaves_out = known.get(word)
        if leaves_out is None:
            leaves_out = known[word] = left_out.fullmatch(word) is not None
        if not leaves_out:
            # One sign behind a word may be a letter, "!!!" is not.
            shouted = len(word) - len(word.rstrip(b"!"))
            spans.append((start, end - (shouted if shouted > 1 else 0)))
    return spans


def _translated(text: bytes, spans: list[tuple[int, int]], table: bytes) -> bytes:
    """Return *text* with only the bytes in *spans* put through *table*."""
    pieces = []
    done = 0
    for start, end in spans:
        pieces += [text[done:start], text[start:end].translate(table)]
        done = end
    return b"".join([*pieces, text[done:]])


# "o77oo 9oo l23": letters standing for digits in a word that is otherwise a number.
LETTER_DIGITS = compiled(r"\b[0-9oil]*[0-9][0-9oilsbz]*\b|\b[oil]{1,2}\b")
AS_DIGITS = bytes.maketrans(b"oilsbz", b"011582")


def undigit(view: View) -> View | None:
    """Return *view* with the letters inside numbers as the digits they look like; None when nothing changes."""
    spans = [(match.start(), match.end()) for match in LETTER_DIGITS.finditer(view.text)]
    changed = _translated(view.text, spans, AS_DIGITS)
    return None if changed == view.text else view.derived("digits", changed, range(len(changed)))
