"""What is sealed opens only with its key, and only in its place."""

import dataclasses
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings as in_force
from pytest_django import Settings

from teahouse.encryption import keys
from teahouse.encryption.envelope import (
    SealBroken,
    kek_number,
    new_wrapped_key,
    open_sealed,
    rewrap,
    seal,
    unwrap,
)
from teahouse.encryption.pseudonyms import open_person, person_key, persona_lookup, seal_person


@pytest.fixture
def folder(tmp_path: Path, settings: Settings) -> Iterator[Path]:
    keys.make_keys(tmp_path / "keys")
    settings.TEAHOUSE = dataclasses.replace(in_force.TEAHOUSE, data=tmp_path)
    keys.forget()
    unwrap.cache_clear()
    yield tmp_path / "keys"
    keys.forget()
    unwrap.cache_clear()


def test_sealed_words_open_again() -> None:
    key = unwrap(new_wrapped_key())

    assert open_sealed(key, seal(key, b"tea", b"here"), b"here") == b"tea"


def test_sealed_words_open_in_no_other_place() -> None:
    key = unwrap(new_wrapped_key())

    with pytest.raises(SealBroken):
        open_sealed(key, seal(key, b"tea", b"here"), b"there")


def test_sealed_words_open_with_no_other_key() -> None:
    sealed = seal(unwrap(new_wrapped_key()), b"tea", b"here")

    with pytest.raises(SealBroken):
        open_sealed(unwrap(new_wrapped_key()), sealed, b"here")


@pytest.mark.parametrize("at", [0, 1, 20, -1])
def test_one_changed_byte_breaks_the_seal(at: int) -> None:
    key = unwrap(new_wrapped_key())
    sealed = bytearray(seal(key, b"a longer cup of tea", b"here"))
    sealed[at] ^= 1

    with pytest.raises(SealBroken):
        open_sealed(key, bytes(sealed), b"here")


def test_the_same_words_are_never_sealed_alike() -> None:
    key = unwrap(new_wrapped_key())

    assert seal(key, b"tea", b"here") != seal(key, b"tea", b"here")


def test_after_a_rotation_old_words_open_with_the_new_kek_alone(folder: Path) -> None:
    wrapped = new_wrapped_key()
    sealed = seal(unwrap(wrapped), b"tea", b"here")
    keys.add_kek(folder)
    moved = rewrap(wrapped)
    (folder / "kek-1").unlink()
    keys.forget()
    unwrap.cache_clear()

    assert kek_number(moved) == 2
    assert rewrap(moved) == moved
    assert open_sealed(unwrap(moved), sealed, b"here") == b"tea"
    with pytest.raises(keys.KeyProblem, match="kek-1: is missing"):
        unwrap(wrapped)


def test_a_rotation_beside_this_process_is_noticed(folder: Path) -> None:
    before = new_wrapped_key()
    # What another process does: it does not tell this one.
    (folder / "kek-2").write_text("ab" * 32)
    (folder / "kek-2").chmod(0o600)

    assert (kek_number(before), kek_number(new_wrapped_key())) == (1, 2)


def test_a_key_wrapped_by_another_house_does_not_open(folder: Path) -> None:
    wrapped = new_wrapped_key()
    shutil.rmtree(folder)
    keys.make_keys(folder)
    keys.forget()

    with pytest.raises(SealBroken):
        unwrap(wrapped)


def test_a_person_has_one_name_for_the_house_and_another_in_every_other_house(folder: Path) -> None:
    here = person_key(7)
    shutil.rmtree(folder)
    keys.make_keys(folder)
    keys.forget()

    assert len(here) == 16
    assert person_key(7) == person_key(7) != here


def test_the_two_personas_of_a_person_are_looked_up_under_unlike_names() -> None:
    assert len({persona_lookup(7, "member"), persona_lookup(7, "listener"), persona_lookup(8, "member")}) == 3


def test_the_person_behind_a_persona_opens_only_beside_that_persona() -> None:
    sealed = seal_person(7, 70)

    assert open_person(sealed, 70) == 7
    with pytest.raises(SealBroken):
        open_person(sealed, 71)
