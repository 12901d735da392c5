"""What a handle may be: a made-up name that points nowhere and looks like nobody who works here."""

import re
import unicodedata
from enum import StrEnum

from teahouse.policy.load import current


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


# Written folded (see `fold`), because that is how they are compared.
STAFF_WORDS = (
    "admin administrator moderator mod staff owner official support helpdesk helpline crisis safeguarding steward "
    "mentor reviewer teahouse system service house team security police counsellor counselor therapist doctor nurse "
    "psychologist listener volunteer supervisor manager founder verified lead"
).split()

# A name that says where else somebody can be found, or how old they are.
_CONTACT_WORDS = (
    "insta instagram snap snapchat discord telegram whatsapp tiktok kik wechat skype facebook twitter reddit "
    "gmail hotmail outlook email mail phone signal messenger twitch youtube onlyfans dm"
).split()

_LETTERS = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:[ '-][A-Za-z0-9]+)*")
_YEAR = re.compile(r"(?:19|20)\d\d")
_LOOK_ALIKE = str.maketrans(
    {"0": "o", "1": "l", "i": "l", "j": "l", "2": "z", "3": "e", "4": "a", "5": "s", "6": "b", "7": "t", "8": "b", "9": "g"}
)
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
    if any(_names(skeleton, handle, word) for word in _CONTACT_WORDS):
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
