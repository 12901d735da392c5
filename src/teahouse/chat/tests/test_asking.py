"""Asking to be heard, waiting, and leaving a message."""

from datetime import timedelta

import pytest

from teahouse.accounts.links import person_of
from teahouse.accounts.models import Persona
from teahouse.chat.actions.asking import leave_message, wait_again, withdraw
from teahouse.chat.actions.ending import pause_talk
from teahouse.chat.actions.taking import open_talk
from teahouse.chat.models import Request
from teahouse.chat.tests.conftest import Asks, OnShift
from teahouse.messaging.models import Seat
from teahouse.policy.people import Band
from teahouse.policy.places import PlaceState
from teahouse.policy.ruling import NotAllowed, Reason
from teahouse.testing.cast import NOON
from teahouse.testing.cast_fixtures import Guests

pytestmark = pytest.mark.row


def test_whoever_asks_has_a_place_to_write_at_once(
    ada: Persona, omar: Persona, waiting: Asks, on_shift: OnShift
) -> None:
    on_shift(omar)

    request = waiting(ada)

    assert request.state == Request.State.WAITING
    assert Seat.objects.get(conversation=request.conversation).persona == ada
    assert request.conversation.band == Band.ADULT


def test_while_nobody_is_here_a_request_is_a_message_to_be_answered_later(mina: Persona, waiting: Asks) -> None:
    request = waiting(mina)

    assert (request.state, request.left_at) == (Request.State.LEFT, NOON)


def test_an_adult_listener_does_not_open_the_teens_side(
    mina: Persona, omar: Persona, nora: Persona, waiting: Asks, on_shift: OnShift
) -> None:
    on_shift(omar)
    first = waiting(mina)
    assert first.state == Request.State.LEFT
    withdraw(request=first, now=NOON)

    on_shift(nora)
    assert waiting(mina, at=NOON + timedelta(minutes=1)).state == Request.State.WAITING


def test_nobody_waits_twice(ada: Persona, omar: Persona, waiting: Asks, on_shift: OnShift) -> None:
    on_shift(omar)
    waiting(ada)

    with pytest.raises(NotAllowed) as refused:
        waiting(ada, at=NOON + timedelta(minutes=1))

    assert refused.value.reason is Reason.ONE_AT_A_TIME
    assert Request.objects.count() == 1


def test_a_guest_has_one_talk_at_a_time_and_a_member_may_have_more(
    ada: Persona, guest: Guests, omar: Persona, waiting: Asks, on_shift: OnShift
) -> None:
    on_shift(omar)
    kai = guest(Band.ADULT)
    open_talk(member=ada, listener=omar, now=NOON)
    open_talk(member=kai, listener=omar, now=NOON)

    assert waiting(ada).state == Request.State.WAITING
    with pytest.raises(NotAllowed) as refused:
        waiting(kai)
    assert refused.value.reason is Reason.ONE_AT_A_TIME


def test_whoever_is_new_asks_twice_an_hour_at_most(ada: Persona, waiting: Asks) -> None:
    for minute in (0, 10):
        withdraw(request=waiting(ada, at=NOON + timedelta(minutes=minute)), now=NOON)

    with pytest.raises(NotAllowed) as refused:
        waiting(ada, at=NOON + timedelta(minutes=20))
    assert refused.value.reason is Reason.TOO_FAST
    assert waiting(ada, at=NOON + timedelta(minutes=65)).state == Request.State.LEFT


def test_a_listeners_face_does_not_ask(omar: Persona, waiting: Asks) -> None:
    with pytest.raises(NotAllowed) as refused:
        waiting(omar)

    assert refused.value.reason is Reason.WRONG_PLACE


def test_a_waiting_person_can_leave_it_as_a_message_and_wait_again_while_somebody_is_here(
    ada: Persona, omar: Persona, waiting: Asks, on_shift: OnShift
) -> None:
    on_shift(omar)
    request = waiting(ada)

    assert leave_message(request=request, now=NOON)
    request.refresh_from_db()
    assert request.state == Request.State.LEFT
    assert not wait_again(request=request, now=NOON + timedelta(hours=3))
    assert wait_again(request=request, now=NOON + timedelta(minutes=1))
    request.refresh_from_db()
    assert (request.state, request.left_at) == (Request.State.WAITING, None)


def test_what_is_taken_back_closes_its_place_and_starts_a_guests_clock(guest: Guests, waiting: Asks) -> None:
    kai = guest(Band.ADULT)
    request = waiting(kai)
    assert person_of(kai).erase_at is None

    assert withdraw(request=request, now=NOON)

    request.conversation.refresh_from_db()
    assert request.conversation.state == PlaceState.ENDED
    assert person_of(kai).erase_at == NOON + timedelta(hours=48)
    assert not withdraw(request=request, now=NOON)


def test_after_a_talk_was_paused_a_guest_can_ask_for_somebody_else(
    guest: Guests, omar: Persona, nora: Persona, waiting: Asks, on_shift: OnShift
) -> None:
    on_shift(nora)
    kai = guest(Band.ADULT)
    pause_talk(talk=open_talk(member=kai, listener=omar, now=NOON), now=NOON)

    assert waiting(kai).state == Request.State.WAITING
