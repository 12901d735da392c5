"""Whatever happens to a policy file, the house either refuses it with a reason or opens with every check on."""

import random
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from teahouse.policy import load as policy
from teahouse.policy.load import DEFAULT, PolicyError, load
from teahouse.policy.numbers import Numbers

VARIANTS = 200
Mutation = Callable[[random.Random, str], str]


def cut_off(chance: random.Random, text: str) -> str:
    """As a write that was interrupted."""
    return text[: chance.randrange(1, len(text))]


def lose_a_letter(chance: random.Random, text: str) -> str:
    at = chance.randrange(len(text))
    return text[:at] + text[at + 1 :]


def garble_a_letter(chance: random.Random, text: str) -> str:
    at = chance.randrange(len(text))
    return text[:at] + chance.choice('=[]"{}#.-\x00é9') + text[at + 1 :]


def say_a_line_twice(chance: random.Random, text: str) -> str:
    lines = text.splitlines(keepends=True)
    at = chance.randrange(len(lines))
    return "".join([*lines[:at], lines[at], *lines[at:]])


def change_a_value(chance: random.Random, text: str) -> str:
    lines = text.splitlines()
    places = [number for number, line in enumerate(lines) if " = " in line]
    at = chance.choice(places)
    name = lines[at].partition(" = ")[0]
    value = chance.choice(["0", "-1", '"off"', "false", "1e400", "nan", "99999999999999999999999", "[]", "{}", ""])
    lines[at] = f"{name} = {value}"
    return "\n".join(lines)


MUTATIONS: list[Mutation] = [cut_off, lose_a_letter, garble_a_letter, say_a_line_twice, change_a_value]


@pytest.mark.parametrize("seed", range(VARIANTS))
def test_a_spoilt_policy_is_refused_or_still_safe(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    before, file = policy.current(), tmp_path / "policy.toml"
    file.write_text(MUTATIONS[seed % len(MUTATIONS)](chance, DEFAULT.read_text("utf-8")), "utf-8")

    came_of_it = tried(file)

    if isinstance(came_of_it, PolicyError):
        assert came_of_it.file == file
        assert str(came_of_it).startswith("policy.toml, line ")
        assert came_of_it.reason
    else:
        every_check_is_on(came_of_it)
    # Whatever came of it, the policy in force is the last good one.
    assert policy.current() is before


def tried(file: Path) -> Numbers | PolicyError:
    try:
        return load(file)
    except PolicyError as refused:
        return refused


def every_check_is_on(numbers: Numbers) -> None:
    messages = numbers.messages
    assert 0 < messages.hold_at <= 1
    assert 0 < messages.teen_hold_at <= 1
    assert messages.screening_deadline_ms > 0
    assert messages.window_messages > 0
    assert numbers.people.minimum_age > 0
    # Every number is one that the policy's own bounds allow.
    assert msgspec.convert(msgspec.to_builtins(numbers), Numbers) == numbers
