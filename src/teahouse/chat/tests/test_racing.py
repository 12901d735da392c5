"""Many hands at once: two hundred try, and as many succeed as may."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connections

from teahouse.accounts.actions.members import sign_up
from teahouse.accounts.actions.personas import add_listener_persona
from teahouse.accounts.models import Persona
from teahouse.accounts.words import THINGS
from teahouse.chat.actions.asking import ask
from teahouse.chat.actions.handing_over import answer_hand_over, ask_to_hand_over, decline_offer, take_over
from teahouse.chat.actions.shifts import start_shift
from teahouse.chat.actions.taking import open_talk, take_next
from teahouse.chat.models import HandOver, Request, Talk
from teahouse.messaging.models import Seat
from teahouse.policy.chatting import Mood, Topic
from teahouse.policy.people import Band
from teahouse.policy.places import SeatPart
from teahouse.policy.ruling import NotAllowed
from teahouse.testing.cast import NOON, PASSPHRASE, cast

ATTEMPTS = 200
HANDS = 40


def at_once(attempt: Callable[[int], object]) -> list[object]:
    """What each of two hundred attempts brought, a wave of them starting in the same moment; None for a no."""
    together = Barrier(HANDS)

    def one(number: int) -> object:
        if number < HANDS:
            together.wait(30)
        try:
            return attempt(number)
        except NotAllowed:
            return None
        finally:
            connections.close_all()

    with ThreadPoolExecutor(HANDS) as hands:
        return list(hands.map(one, range(ATTEMPTS)))


def listeners(count: int) -> list[Persona]:
    """So many adult listeners on shift."""
    made = []
    for number in range(count):
        joined = sign_up(band=Band.ADULT, handle=f"Gentle {THINGS[number]}", passphrase=PASSPHRASE, now=NOON)
        face = add_listener_persona(person=joined.person, handle=f"Merry {THINGS[-number - 1]}", now=NOON)
        start_shift(listener=face, hours=2, now=NOON)
        made.append(face)
    return made


def wait_for_a_listener(name: str) -> Request:
    return ask(persona=cast(name), topic=Topic.UNSAID, mood=Mood.UNSAID, language="en", now=NOON)


@pytest.mark.usefixtures("house_database")
def test_of_two_hundred_who_reach_for_one_person_exactly_one_is_seated() -> None:
    hands = listeners(10)
    request = wait_for_a_listener("ada")

    taken = at_once(lambda number: take_next(listener=hands[number % 10], now=NOON))

    assert sum(talk is not None for talk in taken) == 1
    assert Talk.objects.count() == 1
    assert Seat.objects.filter(conversation=request.conversation, part=SeatPart.LISTENER).count() == 1


@pytest.mark.usefixtures("house_database")
def test_a_listener_with_many_hands_takes_no_more_than_they_chose() -> None:
    omar = cast("omar")
    start_shift(listener=omar, hours=2, capacity=2, now=NOON)
    for name in ("ada", "sam", "iris", "kai"):
        wait_for_a_listener(name)

    taken = at_once(lambda _number: take_next(listener=omar, now=NOON))

    assert sum(talk is not None for talk in taken) == 2
    assert Talk.objects.filter(listener=omar).count() == 2


@pytest.mark.usefixtures("house_database")
def test_whoever_presses_ask_two_hundred_times_waits_once() -> None:
    listeners(1)
    cast("ada")

    asked = at_once(lambda _number: wait_for_a_listener("ada"))

    assert sum(request is not None for request in asked) == 1
    assert Request.objects.filter(state=Request.State.WAITING).count() == 1


@pytest.mark.usefixtures("house_database")
def test_a_talk_is_handed_over_to_exactly_one() -> None:
    hands = listeners(10)
    talk = open_talk(member=cast("ada"), listener=cast("omar"), now=NOON)
    hand_over = ask_to_hand_over(talk=talk, now=NOON)
    answer_hand_over(hand_over=hand_over, agrees=True, now=NOON)
    hand_over.refresh_from_db()
    assert hand_over.offered_to is not None
    decline_offer(hand_over=hand_over, listener=hand_over.offered_to)

    def reach(number: int) -> object:
        mine = HandOver.objects.select_related("talk__conversation", "talk__member").get(pk=hand_over.pk)
        return take_over(hand_over=mine, listener=hands[number % 10], now=NOON)

    assert sum(taken is not None for taken in at_once(reach)) == 1
    seats = Seat.objects.filter(conversation=talk.conversation, part=SeatPart.LISTENER, closed_at=None)
    assert seats.count() == 1
