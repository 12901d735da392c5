"""The number view: every number of a text, in figures or words, as digits with its place."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

from strainer.lexicon.numbers import SHY, number_words
from strainer.patterns import compiled, places

if TYPE_CHECKING:
    from strainer.normalize.view import View
    from strainer.patterns import Match

DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
SPELLED = frozenset(
    word.encode()
    for word in (
        *DIGITS,
        *("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
        *("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "double", "triple"),
    )
)
LEET = {"o": "o0", "e": "e3", "i": "i1", "s": "s5"}
# "s3ven", "thr33", "0ne": digits in the words for digits.
_LEET_DIGITS = {
    "".join(letters).encode(): str(value)
    for value, word in enumerate(DIGITS)
    for letters in product(*(LEET.get(letter, letter) for letter in word))
}
WORDS = _LEET_DIGITS | {word.encode(): value for word, value in number_words().items()}
SHY_WORDS = frozenset(word.encode() for word in SHY)
_ALTERNATIVES = "|".join(sorted((word.decode() for word in WORDS), key=len, reverse=True))
NUMBERS = compiled(rf"\b(?:{_ALTERNATIVES})\b|[0-9]+|[a-z]+[0-9]+[a-z0-9]*")


# Number words that are understood without a space between them; a few shy ones are not shy in that company.
def _as_spelled(word: bytes) -> tuple[bool, int]:
    """Put words as they are spelled before slips of them, and longer before shorter."""
    return word not in SPELLED, -len(word)


_IN_COMPANY = frozenset({b"oh", b"null", b"bes", b"tre", b"uno", b"lima", b"double"})
RUN_TOGETHER = tuple(
    word.decode()
    for word in sorted(WORDS, key=_as_spelled)
    if word.isalpha() and ((len(word) > 2 and word not in SHY_WORDS) or word in _IN_COMPANY)
)
_RUN_TOGETHER = "|".join(RUN_TOGETHER)
# "sevensevenoh", "oh7911", "4one5", "null1zwo": number words run together, with figures or without.
GLUED = compiled(rf"\b[0-9]*(?:(?:{_RUN_TOGETHER})[0-9]*)+\b")
_numbers_in, _glued_in = places(NUMBERS), places(GLUED)
GLUED_PART = compiled(rf"[0-9]+|{_RUN_TOGETHER}")


MANY = frozenset("23456")  # how many of one digit are said at once: "four nines"


@dataclass(slots=True)
class Number:
    """A number as it was said: its digits, and which bytes of the view say it."""

    digits: str
    start: int
    end: int
    spelled: bool
    shy: bool = False


def number_tokens(view: View) -> list[Number]:
    """Return the numbers of *view* from left to right, words joined the way they are spoken."""
    return _spoken(_raw_tokens(view.text))


def _raw_tokens(text: bytes) -> list[Number]:
    """Return figures and number words one by one; the digits of a maker are its sign, as "x2"."""
    tokens: list[Number] = []
    for start, end in _numbers_in(text):
        word = text[start:end]
        if word.isdigit():
            tokens.append(Number(word.decode(), start, end, spelled=False))
        elif word in WORDS:
            tokens.append(Number(WORDS[word], start, end, spelled=True, shy=word in SHY_WORDS))
    words = [text[start:end] for start, end in _glued_in(text)]
    if all(word in WORDS or word.isdigit() for word in words):
        return tokens
    together = [glued for glued in GLUED.finditer(text) if glued.group() not in WORDS and not glued.group().isdigit()]
    inside = bytearray(len(text))
    for glued in together:
        inside[glued.start() : glued.end()] = b"\x01" * (glued.end() - glued.start())
    tokens = [token for token in tokens if not inside[token.start]]
    tokens += [part for glued in together for part in _parts(glued)]
    return sorted(tokens, key=lambda token: token.start)


def _parts(glued: Match) -> list[Number]:
    """Return the numbers of words that were run together."""
    return [
        Number(
            WORDS.get(part.group(), part.group().decode()),
            glued.start() + part.start(),
            glued.start() + part.end(),
            spelled=True,
        )
        for part in GLUED_PART.finditer(glued.group())
    ]


def _spoken(tokens: list[Number]) -> list[Number]:
    """Join "twenty three" to 23, "nine hundred" to 900, "double seven" to 77."""
    spoken: list[Number] = []
    repeat = 0
    repeat_at = 0
    for token in tokens:
        if token.digits in {"x2", "x3"}:
            repeat, repeat_at = int(token.digits[1]), token.start
            continue
        if token.digits in {"x10", "x100", "x1000"}:
            _multiply(spoken, token)
        elif token.digits.endswith("s"):
            _repeat(spoken, token, repeat, repeat_at)
        elif _is_units_after_tens(spoken, token):
            spoken[-1].digits = spoken[-1].digits[:-1] + token.digits
            spoken[-1].end = token.end
        elif repeat and token.digits != "+":
            spoken.append(Number(token.digits[0] * repeat + token.digits[1:], repeat_at, token.end, spelled=True))
        else:
            spoken.append(token)
        repeat = 0
    return spoken


def _multiply(spoken: list[Number], maker: Number) -> None:
    """Let "hundred" or "thousand" add its noughts to the number said just before it."""
    if spoken and spoken[-1].digits.isdigit() and maker.start - spoken[-1].end <= 2:
        spoken[-1].digits += "0" * (len(maker.digits) - 2)
        spoken[-1].end = maker.end


def _repeat(spoken: list[Number], plural: Number, repeat: int, repeat_at: int) -> None:
    """Let "three fives" or "double fives" be that many fives; "fives" alone is no number."""
    digit = plural.digits[0]
    if repeat:
        spoken.append(Number(digit * repeat, repeat_at, plural.end, spelled=True))
    elif spoken and spoken[-1].digits in MANY and plural.start - spoken[-1].end <= 1:
        many = spoken.pop()
        spoken.append(Number(digit * int(many.digits), many.start, plural.end, spelled=True))


def _is_units_after_tens(spoken: list[Number], token: Number) -> bool:
    """Tell whether *token* is the "three" of "twenty three"."""
    if not spoken or not token.spelled or token.shy or len(token.digits) != 1 or token.digits == "0":
        return False
    before = spoken[-1]
    tens = before.spelled and len(before.digits) == 2 and before.digits[1] == "0" and before.digits[0] not in "01"
    return tens and token.digits != "+" and token.start - before.end <= 1
