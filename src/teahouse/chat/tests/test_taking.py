"""The next person: who is led to whom, in which order, and only once."""

from datetime import timedelta

import pytest

from teahouse.accounts.actions.blocks import block
from teahouse.accounts.models import Persona
from teahouse.chat.actions.ending import end_talk, may_know
from teahouse.chat.actions.shifts import end_shift
from teahouse.chat.actions.taking import open_talk, take_left, take_next
from teahouse.chat.models import Request, Talk
from teahouse.chat.tests.conftest import Asks, OnShift
from teahouse.messaging.models import Seat
from teahouse.policy.chatting import Mood
from teahouse.policy.people import Band
from teahouse.policy.places import SeatPart
from teahouse.policy.ruling import NotAllowed, Reason
from teahouse.testing.cast import NOON
from teahouse.testing.cast_fixtures import Guests

pytestmark = pytest.mark.row


def test_the_next_person_is_seated_with_the_listener_who_takes_them(
    ada: Persona, omar: Persona, waiting: Asks, on_shift: OnShift
) -> None:
    on_shift(omar)
    request = waiting(ada)

    talk = take_next(listener=omar, now=NOON)

    assert talk is not None
    assert (talk.member, talk.listener, talk.state) == (ada, omar, Talk.State.ACTIVE)
    seats = Seat.objects.filter(conversation=request.conversation).order_by("number")
    assert [(seat.persona, seat.part) for seat in seats] == [(ada, SeatPart.MEMBER), (omar, SeatPart.LISTENER)]
    request.refresh_from_db()
    assert (request.state, request.taken_by) == (Request.State.TAKEN, omar)


def test_whoever_needs_it_more_is_heard_first_and_then_whoever_asked_first(
    ada: Persona, sam: Persona, iris: Persona, omar: Persona, waiting: Asks, on_shift: OnShift
) -> None:
    on_shift(omar)
    waiting(ada, at=NOON)
    waiting(sam, mood=Mood.BAD, at=NOON + timedelta(minutes=2))
    waiting(iris, mood=Mood.BAD, at=NOON + timedelta(minutes=1))

    order = [take_next(listener=omar, now=NOON + timedelta(minutes=3)) for _ in range(3)]

    assert [talk.member for talk in order if talk] == [iris, sam, ada]


def test_an_adult_listener_is_never_led_to_a_teen(
    mina: Persona, omar: Persona, theo: Persona, waiting: Asks, on_shift: OnShift
) -> None:
    on_shift(theo)
    on_shift(omar)
    request = waiting(mina)

    assert take_next(listener=omar, now=NOON) is None
    request.refresh_from_db()
    assert request.state == Request.State.WAITING


def test_a_badge_holder_and_a_teen_listener_are_led_to_teens(
    mina: Persona, nora: Persona, theo: Persona, guest: Guests, waiting: Asks, on_shift: OnShift
) -> None:
    on_shift(nora)
    on_shift(theo)
    young_guest = guest(Band.TEEN)
    waiting(young_guest)
    waiting(mina, at=NOON + timedelta(seconds=1))

    # A guest's word is all there is to their age: a teen guest is heard by checked adults only.
    first, second = take_next(listener=theo, now=NOON), take_next(listener=nora, now=NOON)

    assert first is not None
    assert second is not None
    assert (first.member, second.member) == (mina, young_guest)


def test_an_adult_guest_is_never_led_to_a_teen_listener(
    guest: Guests, theo: Persona, omar: Persona, waiting: Asks, on_shift: OnShift
) -> None:
    on_shift(omar)
    on_shift(theo)
    waiting(guest(Band.ADULT))

    assert take_next(listener=theo, now=NOON) is None


def test_whoever_blocked_a_listener_waits_for_another(
    ada: Persona, sam: Persona, omar: Persona, waiting: Asks, on_shift: OnShift
) -> None:
    on_shift(omar)
    block(blocker=ada, blocked=omar, now=NOON)
    waiting(ada)
    waiting(sam, at=NOON + timedelta(minutes=1))

    talk = take_next(listener=omar, now=NOON)

    assert talk is not None
    assert talk.member == sam
    assert take_next(listener=omar, now=NOON) is None


def test_two_who_may_know_each_other_are_never_paired_again(
    ada: Persona, omar: Persona, waiting: Asks, on_shift: OnShift
) -> None:
    on_shift(omar)
    waiting(ada)
    talk = take_next(listener=omar, now=NOON)
    assert talk is not None
    may_know(talk=talk, by=ada, now=NOON)
    waiting(ada, at=NOON + timedelta(minutes=1))

    assert take_next(listener=omar, now=NOON + timedelta(minutes=1)) is None
    with pytest.raises(NotAllowed) as refused:
        open_talk(member=ada, listener=omar, now=NOON)
    assert refused.value.reason is Reason.NOT_AVAILABLE


def test_nobody_takes_more_than_they_chose_to_hold(
    ada: Persona, sam: Persona, omar: Persona, waiting: Asks, on_shift: OnShift
) -> None:
    on_shift(omar, capacity=1)
    waiting(ada)
    waiting(sam, at=NOON + timedelta(seconds=1))
    first = take_next(listener=omar, now=NOON)
    assert first is not None

    with pytest.raises(NotAllowed) as refused:
        take_next(listener=omar, now=NOON)
    assert refused.value.reason is Reason.FULL

    end_talk(talk=first, now=NOON)
    second = take_next(listener=omar, now=NOON)
    assert second is not None
    assert second.member == sam


def test_nobody_takes_anybody_off_shift(ada: Persona, omar: Persona, waiting: Asks, on_shift: OnShift) -> None:
    on_shift(omar)
    waiting(ada)

    with pytest.raises(NotAllowed) as too_late:
        take_next(listener=omar, now=NOON + timedelta(hours=2))
    end_shift(listener=omar, now=NOON)
    with pytest.raises(NotAllowed) as gone:
        take_next(listener=omar, now=NOON)

    assert too_late.value.reason is gone.value.reason is Reason.OFF_SHIFT


def test_a_member_takes_nobody(ada: Persona, sam: Persona, waiting: Asks) -> None:
    waiting(ada)

    with pytest.raises(NotAllowed) as refused:
        take_next(listener=sam, now=NOON)

    assert refused.value.reason is Reason.NOT_A_LISTENER


def test_a_language_the_listener_does_not_speak_waits_for_one_who_does(
    ada: Persona, omar: Persona, nora: Persona, waiting: Asks, on_shift: OnShift
) -> None:
    on_shift(omar)
    on_shift(nora)
    nora_shift = on_shift(nora)
    nora_shift.languages = "es"
    nora_shift.save()
    waiting(ada, language="es")

    assert take_next(listener=omar, now=NOON) is None
    taken = take_next(listener=nora, now=NOON)
    assert taken is not None
    assert taken.member == ada


def test_a_left_message_is_answered_when_a_listener_takes_it_and_fills_no_hands(
    ada: Persona, sam: Persona, omar: Persona, waiting: Asks, on_shift: OnShift
) -> None:
    left = waiting(ada)
    assert left.state == Request.State.LEFT
    left.conversation.last_seq = 1
    left.conversation.save()
    on_shift(omar, capacity=1)

    assert take_next(listener=omar, now=NOON) is None
    answered = take_left(listener=omar, now=NOON)

    assert answered is not None
    assert (answered.member, answered.state) == (ada, Talk.State.RESTING)
    waiting(sam, at=NOON)
    assert take_next(listener=omar, now=NOON) is not None


def test_a_left_message_without_words_is_led_to_nobody(
    ada: Persona, omar: Persona, waiting: Asks, on_shift: OnShift
) -> None:
    waiting(ada)
    on_shift(omar)

    assert take_left(listener=omar, now=NOON) is None


def test_nobody_hears_themselves(ada: Persona, waiting: Asks, on_shift: OnShift) -> None:
    from teahouse.accounts.actions.personas import add_listener_persona
    from teahouse.accounts.links import person_of

    other_face = add_listener_persona(person=person_of(ada), handle="Quiet Harbor", now=NOON)
    on_shift(other_face)
    waiting(ada)

    assert take_next(listener=other_face, now=NOON) is None


def test_two_people_cannot_be_seated_past_the_wall(mina: Persona, omar: Persona) -> None:
    with pytest.raises(NotAllowed) as refused:
        open_talk(member=mina, listener=omar, now=NOON)

    assert refused.value.reason is Reason.NOT_AVAILABLE
