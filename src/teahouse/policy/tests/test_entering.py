"""The wall at the seat, as a table."""

from dataclasses import replace
from itertools import product

import pytest

from teahouse.policy.entering import may_sit
from teahouse.policy.people import Actor, Band, Life, Standing
from teahouse.policy.places import Place, PlaceKind, PlaceState, SeatPart
from teahouse.policy.ruling import Reason
from teahouse.policy.tests.facts import ADA, MINA, NORA, OMAR, THEO

NO = Reason.NOT_AVAILABLE
TEEN_TALK = Place(PlaceKind.TALK, Band.TEEN)
ADULT_TALK = Place(PlaceKind.TALK, Band.ADULT)


@pytest.mark.parametrize(
    ("actor", "place", "part", "reason"),
    [
        (MINA, TEEN_TALK, SeatPart.MEMBER, None),
        (THEO, TEEN_TALK, SeatPart.LISTENER, None),
        (NORA, TEEN_TALK, SeatPart.LISTENER, None),
        (NORA, TEEN_TALK, SeatPart.MEMBER, NO),
        (OMAR, TEEN_TALK, SeatPart.LISTENER, NO),
        (ADA, TEEN_TALK, SeatPart.MEMBER, NO),
        (MINA, ADULT_TALK, SeatPart.MEMBER, NO),
        (THEO, ADULT_TALK, SeatPart.LISTENER, NO),
        (OMAR, ADULT_TALK, SeatPart.LISTENER, None),
        (NORA, ADULT_TALK, SeatPart.LISTENER, None),
        (replace(OMAR, standing=Standing.SUSPENDED), ADULT_TALK, SeatPart.LISTENER, NO),
        (replace(OMAR, life=Life.BREAK), ADULT_TALK, SeatPart.LISTENER, NO),
        (OMAR, replace(ADULT_TALK, state=PlaceState.ENDED), SeatPart.LISTENER, Reason.CLOSED),
        (OMAR, replace(ADULT_TALK, state=PlaceState.FROZEN), SeatPart.LISTENER, Reason.CLOSED),
    ],
)
def test_who_may_take_a_seat(actor: Actor, place: Place, part: SeatPart, reason: Reason | None) -> None:
    assert may_sit(actor, place, part).reason is reason


@pytest.mark.parametrize(("kind", "part"), list(product(PlaceKind, SeatPart)))
def test_the_badge_opens_one_to_one_and_the_listeners_seat_and_nothing_else(kind: PlaceKind, part: SeatPart) -> None:
    opens = bool(may_sit(NORA, Place(kind, Band.TEEN), part))

    assert opens is (kind is PlaceKind.TALK and part is SeatPart.LISTENER)
