"""What a name may be."""

from itertools import product
from random import Random

import pytest

from teahouse.accounts.actions.personas import HandleRefused, check_handle, rename
from teahouse.accounts.handles import STAFF_WORDS, HandleProblem, fold, problem_with
from teahouse.accounts.models import Persona
from teahouse.accounts.names import new_handle
from teahouse.accounts.words import MOODS, THINGS
from teahouse.policy.people import Band
from teahouse.testing.cast import NOON

# Letters of other scripts and shapes that look like Latin ones.
LOOK_ALIKES = {
    "a": "аɑα@4Ａ", "d": "ԁɗ", "e": "еεéĕ3", "i": "іıι1l|Ɩ", "l": "ӏ1I|", "m": "мｍ", "n": "ո", "o": "оοо0ӧ",
    "r": "гᴦ", "s": "ѕ5$", "t": "тτ7", "f": "ƒ", "u": "υս", "w": "ѡ", "p": "рρ", "c": "сϲ", "h": "һ", "y": "у",
}  # fmt: skip


@pytest.mark.parametrize(
    ("handle", "problem"),
    [
        ("Amber Fern", None),
        ("amber-fern 27", None),
        ("Snapdragon", None),
        ("Modest Oak", None),
        ("Teapot", None),
        ("Ámbar Niño", None),
        ("O'Fern", None),
        ("Al", HandleProblem.LENGTH),
        ("A very long name that never ends", HandleProblem.LENGTH),
        ("Amber_Fern", HandleProblem.LETTERS),
        ("27 Ferns", HandleProblem.LETTERS),
        ("Аmber", HandleProblem.LETTERS),
        ("Amber\u202eFern", HandleProblem.LETTERS),
        ("Fern 2009", HandleProblem.YEAR),
        ("Fern20-09", HandleProblem.YEAR),
        ("Fern 123", HandleProblem.DIGITS),
        ("Fern 1 2 3", HandleProblem.DIGITS),
        ("Fern Insta", HandleProblem.CONTACT),
        ("FernSnapchat", HandleProblem.CONTACT),
        ("Telegram Fern", HandleProblem.CONTACT),
        ("Admin Fern", HandleProblem.STAFF),
        ("adm1n", HandleProblem.STAFF),
        ("Moderat0r", HandleProblem.STAFF),
        ("Adrnin", HandleProblem.STAFF),
        ("TeaHouse Team", HandleProblem.STAFF),
    ],
)
def test_a_name_points_nowhere_and_looks_like_nobody_who_works_here(handle: str, problem: HandleProblem | None) -> None:
    assert problem_with(handle) == problem


def test_five_thousand_look_alikes_of_staff_words_are_all_refused() -> None:
    chance, passed = Random(7), set()
    words = [word for word in STAFF_WORDS if len(word) > 3]
    for _ in range(5000):
        word = chance.choice(words)
        written = "".join(
            chance.choice(LOOK_ALIKES[letter]) if letter in LOOK_ALIKES and chance.random() < 0.5 else letter
            for letter in word
        )
        if problem_with(written) is None:
            passed.add(written)

    assert passed == set()


@pytest.mark.parametrize("other", ["amber fern", "AMBERFERN", "Ámber-Férn", "Arnber Fern", "Amber Fem", "4mb3r F3rn"])
def test_names_that_can_be_mistaken_for_each_other_have_one_skeleton(other: str) -> None:
    assert fold(other) == fold("Amber Fern")


def test_no_generated_name_breaks_a_rule() -> None:
    wrong = [f"{mood} {thing}".title() for mood, thing in product(MOODS, THINGS[:40])]
    wrong += [f"{mood} {thing}".title() for mood, thing in product(MOODS[:40], THINGS)]

    assert [name for name in wrong if problem_with(name)] == []


def test_generated_names_pass_the_screening_like_all_others() -> None:
    chance = Random(3)
    for _ in range(200):
        check_handle(f"{chance.choice(MOODS)} {chance.choice(THINGS)}".title(), Band.TEEN)


@pytest.mark.row
def test_a_look_alike_of_somebody_else_is_taken(ada: Persona, omar: Persona) -> None:
    rename(persona=ada, handle="Marine Fjord", now=NOON)

    with pytest.raises(HandleRefused) as refused:
        rename(persona=omar, handle="rnarine fj0rd", now=NOON)

    assert refused.value.problem is HandleProblem.TAKEN


@pytest.mark.row
def test_the_generator_offers_no_name_that_is_worn(ada: Persona) -> None:
    first = new_handle(Random(5))
    rename(persona=ada, handle=first, now=NOON)

    assert fold(new_handle(Random(5))) != fold(first)
