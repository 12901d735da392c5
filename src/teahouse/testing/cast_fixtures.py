"""The cast as pytest fixtures: a test names the people it is about."""

from collections.abc import Callable
from datetime import datetime

import pytest
from time_machine import TimeMachineFixture

from teahouse.accounts.models import Persona
from teahouse.policy.people import Band
from teahouse.testing.cast import CAST, NOON, a_guest, cast

Guests = Callable[[Band], Persona]


def _of(name: str) -> Callable[..., Persona]:
    @pytest.fixture(name=name)
    def one(db: None) -> Persona:  # noqa: ARG001  # people live in the database
        return cast(name, now=NOON)

    return one


for _name in CAST:
    globals()[_name] = _of(_name)


@pytest.fixture
def now() -> datetime:
    """The moment at which tests happen."""
    return NOON


@pytest.fixture
def at_noon(time_machine: TimeMachineFixture) -> None:
    """For tests of entrances, which read the clock: it is noon of the cast's day, and goes on from there."""
    time_machine.move_to(NOON)


@pytest.fixture
def guest(db: None) -> Guests:  # noqa: ARG001  # people live in the database
    """Makes a guest of a band."""
    return a_guest
