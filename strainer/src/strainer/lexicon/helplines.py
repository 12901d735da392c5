"""Helplines of many countries, so that naming one never holds a message back."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from strainer.lexicon import Row, read, rows

FILE = "helplines.txt"
KEYS = {letter: digit for digit, letters in {
    "2": "ABC", "3": "DEF", "4": "GHI", "5": "JKL", "6": "MNO", "7": "PQRS", "8": "TUV", "9": "WXYZ",
}.items() for letter in letters}  # fmt: skip
# What stands before the national number when it is dialled from abroad.
CALLING_CODES = {
    "US": "1", "CA": "1", "GB": "44", "IE": "353", "AU": "61", "NZ": "64", "DE": "49", "AT": "43", "CH": "41",
    "FR": "33", "BE": "32", "NL": "31", "ES": "34", "PT": "351", "IT": "39", "SE": "46", "NO": "47", "DK": "45",
    "FI": "358", "PL": "48", "ZA": "27", "NG": "234", "KE": "254", "IN": "91", "PK": "92", "BD": "880", "LK": "94",
    "NP": "977", "CN": "86", "HK": "852", "TW": "886", "JP": "81", "KR": "82", "SG": "65", "MY": "60", "PH": "63",
    "TH": "66", "BR": "55", "MX": "52", "AR": "54", "CL": "56", "UY": "598", "CR": "506", "RO": "40", "SK": "421",
    "UA": "380", "LT": "370", "LV": "371", "EE": "372", "GH": "233", "EG": "20", "MA": "212", "SA": "966", "RU": "7",
}  # fmt: skip
LONGEST = 16
SHORT = 6  # codes of up to this many digits count only exactly as they are


@dataclass(frozen=True, slots=True)
class Helpline:
    """One service: where it is, what it is called, what is dialled, where it is read."""

    country: str
    name: str
    numbers: tuple[str, ...]  # digits only
    domains: tuple[str, ...]

    @property
    def source(self) -> str:
        """The service's own page, where its numbers can be checked; empty when nobody has found one: unconfirmed."""
        return f"https://{self.domains[0]}" if self.domains else ""


def helplines(text: str | None = None) -> tuple[Helpline, ...]:
    """
    Return every helpline of the list.

    Raises:
        LexiconError: a country that is not two capitals, a number without digits or too long.
    """
    return tuple(_helpline(row) for row in rows(FILE, read(FILE) if text is None else text, columns=4))


def _helpline(row: Row) -> Helpline:
    """Return the helpline of one line, after checking it."""
    country, name, dialled, _ = row.columns
    if not (len(country) == 2 and country.isascii() and country.isupper()):
        raise row.fail(f"{country!r} is not a country of two capital letters")
    if not name:
        raise row.fail("a helpline needs a name")
    numbers = tuple(_digits(row, number.strip()) for number in dialled.split(",") if number.strip())
    domains = row.names(3)
    if not numbers and not domains:
        raise row.fail("neither a number nor a web address")
    return Helpline(country, name, numbers, domains)


def _digits(row: Row, dialled: str) -> str:
    """Return the digits of a number as dialled, letters as on a keypad."""
    digits = "".join(KEYS.get(char, char) for char in dialled if char not in " -()+.")
    if not (digits.isdecimal() and digits.isascii() and 2 < len(digits) <= LONGEST):
        raise row.fail(f"{dialled!r} is not a number that can be dialled")
    return digits


@cache
def help_numbers() -> frozenset[str]:
    """Return every way in which the digits of a helpline may stand in a text."""
    ways: set[str] = set()
    for line in helplines():
        for number in line.numbers:
            ways |= {number, *_from_abroad(line.country, number)}
    return frozenset(ways)


@cache
def help_beginnings() -> frozenset[str]:
    """Return every beginning of what `help_numbers` returns, the empty and the whole one among them."""
    return frozenset(number[:length] for number in help_numbers() for length in range(len(number) + 1))


def _from_abroad(country: str, number: str) -> set[str]:
    """Return *number* with and without its country code and its leading nought or one."""
    if len(number) < SHORT:
        return set()
    code = CALLING_CODES.get(country, "")
    if len(number) == SHORT:
        return {code + number} if code else set()
    bare = number.removeprefix("1") if code == "1" else number.removeprefix("0")
    ways = {bare} if code == "1" else set()
    if code:
        ways |= {code + bare, "00" + code + bare, code + number}
    return ways


@cache
def help_domains() -> frozenset[bytes]:
    """Return the web addresses of helplines, as folded bytes."""
    return frozenset(domain.encode() for line in helplines() for domain in line.domains)


def is_help_address(text: bytes, start: int, end: int) -> bool:
    """
    Tell whether the word around *start* to *end* is the page or the mailbox of a helpline.

    Only the host decides: "evil.example/childline.org.uk" is not Childline.
    """
    while start > 0 and text[start - 1] not in b" \t\n\r\"'(<[":
        start -= 1
    while end < len(text) and text[end] not in b" \t\n\r\"')>]":
        end += 1
    word = text[start:end].rsplit(b"://", 1)[-1]
    for sign in (b"/", b"?", b"#"):
        word = word.split(sign, 1)[0]
    host = word.rsplit(b"@", 1)[-1].split(b":", 1)[0].strip(b".,!;").removeprefix(b"www.")
    return host in help_domains() or host.endswith(_below_help_domains())


@cache
def _below_help_domains() -> tuple[bytes, ...]:
    return tuple(b"." + domain for domain in sorted(help_domains()))
