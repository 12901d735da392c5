"""Generated names: what others see, and what only its owner knows."""

import secrets
from random import Random, SystemRandom

from teahouse.accounts.handles import fold
from teahouse.accounts.models import Person, Persona
from teahouse.accounts.words import MOODS, THINGS

TRIES = 40


def new_handle(chance: Random | None = None) -> str:
    """A name that nobody wears: two words, and two digits once the plain ones become rare."""
    chance = chance or SystemRandom()
    for attempt in range(TRIES):
        handle = _two_words(chance)
        if attempt >= 5:
            handle = f"{handle} {chance.randrange(10, 100)}"
        if not Persona.objects.filter(handle_folded=fold(handle)).exists():
            return handle
    raise NamesRanOut


class NamesRanOut(Exception):
    """Not one of the names that were tried was free: the word lists are too short for this house."""


def new_sign_in_name() -> str:
    """Three words that nobody signs in with, such as ``calm-teapot-willow``."""
    for _ in range(TRIES):
        name = "-".join([secrets.choice(MOODS), secrets.choice(THINGS), secrets.choice(THINGS)])
        if not Person.objects.filter(sign_in_name=name).exists():
            return name
    raise NamesRanOut


def sign_in_name_as_typed(text: str) -> str:
    """The sign-in name somebody meant, however they wrote its three words."""
    return "-".join(text.replace("-", " ").casefold().split())[:80]


def _two_words(chance: Random) -> str:
    return f"{chance.choice(MOODS)} {chance.choice(THINGS)}".title()
