"""What a handle may be: a made-up name that points nowhere and looks like nobody who works here."""

import re
import tomllib
import unicodedata
from enum import StrEnum
from pathlib import Path

from teahouse.policy.load import current

_words = tomllib.loads(Path(__file__).with_name("words.toml").read_text("utf-8"))


class HandleProblem(StrEnum):
    """Why a name cannot be had; `web/wording` is not asked, the form says it beside the field."""

    LENGTH = "length"
    LETTERS = "letters"
    DIGITS = "digits"
    YEAR = "year"
    CONTACT = "contact"
    STAFF = "staff"
    TAKEN = "taken"
    SCREENED = "screened"


# Who works here, and whom people trust because of what they are called.
STAFF_WORDS: tuple[str, ...] = tuple(_words["staff"].split())

# A name that says where else somebody can be found.
CONTACT_WORDS: tuple[str, ...] = tuple(_words["contact"].split())

_LETTERS = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:[ '-][A-Za-z0-9]+)*")
_YEAR = re.compile(r"(?:19|20)\d\d")
_LOOK_ALIKE = str.maketrans("01ij23456789", "olllzeasbtbg")
_PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"))


def fold(handle: str) -> str:
    """
    The skeleton of *handle*: two names with the same one can be mistaken for each other.

    ``"Amber Fern"``, ``"ÁMBER-FERN"`` and ``"arnber fem"`` have the same.
    """
    plain = unicodedata.normalize("NFKD", handle).casefold()
    kept = "".join(letter for letter in plain if letter.isalnum()).translate(_LOOK_ALIKE)
    for pair, letter in _PAIRS:
        kept = kept.replace(pair, letter)
    return kept


def tidy(text: str) -> str:
    """*text* as it will be shown: composed, with single spaces."""
    return " ".join(unicodedata.normalize("NFKC", text).split())


def problem_with(handle: str) -> HandleProblem | None:
    """The first rule that *handle* breaks by itself; whether somebody wears it already is the database's to say."""
    people = current().people
    if not people.handle_min <= len(handle) <= people.handle_max:
        return HandleProblem.LENGTH
    if not _LETTERS.fullmatch(_without_accents(handle)):
        return HandleProblem.LETTERS
    if _YEAR.search(re.sub(r"\W", "", handle)):
        return HandleProblem.YEAR
    if sum(letter.isdigit() for letter in handle) > people.handle_digits:
        return HandleProblem.DIGITS
    skeleton = fold(handle)
    if any(_names(skeleton, handle, word) for word in CONTACT_WORDS):
        return HandleProblem.CONTACT
    if any(_names(skeleton, handle, word) for word in STAFF_WORDS):
        return HandleProblem.STAFF
    return None


def _without_accents(handle: str) -> str:
    plain = unicodedata.normalize("NFKD", handle)
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _names(skeleton: str, handle: str, word: str) -> bool:
    """Does the name hold *word*? Short words count only when they stand alone: "snap" is fine in "Snapdragon"."""
    folded = fold(word)
    if len(folded) >= 6:
        return folded in skeleton
    return skeleton == folded or folded in (fold(part) for part in re.split(r"[ '-]|(?<=\D)(?=\d)", handle))
