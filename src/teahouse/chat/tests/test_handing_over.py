"""Handing a talk over: consent first, one listener, everybody, nobody."""

from datetime import timedelta

import pytest

from teahouse.accounts.models import Persona
from teahouse.chat.actions.handing_over import (
    answer_hand_over,
    ask_to_hand_over,
    decline_offer,
    give_up_hand_over,
    take_over,
)
from teahouse.chat.actions.taking import open_talk, take_next
from teahouse.chat.models import HandOver, Talk
from teahouse.chat.queries import hand_overs_offered_to
from teahouse.chat.tests.conftest import OnShift
from teahouse.messaging.models import Seat
from teahouse.policy.ruling import NotAllowed, Reason
from teahouse.testing.cast import NOON

pytestmark = pytest.mark.row

THREE_LATER = NOON + timedelta(minutes=3)


@pytest.fixture
def talk(ada: Persona, omar: Persona, on_shift: OnShift) -> Talk:
    on_shift(omar)
    return open_talk(member=ada, listener=omar, now=NOON)


def agreed(talk: Talk) -> HandOver:
    hand_over = ask_to_hand_over(talk=talk, now=NOON)
    answer_hand_over(hand_over=hand_over, agrees=True, now=NOON)
    hand_over.refresh_from_db()
    return hand_over


def test_nobody_is_asked_before_the_member_agrees(talk: Talk, nora: Persona, on_shift: OnShift) -> None:
    on_shift(nora)

    hand_over = ask_to_hand_over(talk=talk, now=NOON)

    assert hand_overs_offered_to(nora) == []
    assert take_next(listener=nora, now=THREE_LATER) is None
    with pytest.raises(NotAllowed):
        take_over(hand_over=hand_over, listener=nora, now=NOON)


def test_the_member_can_stay_with_their_listener(talk: Talk, omar: Persona) -> None:
    hand_over = ask_to_hand_over(talk=talk, now=NOON)

    answer_hand_over(hand_over=hand_over, agrees=False, now=NOON)

    hand_over.refresh_from_db()
    talk.refresh_from_db()
    assert (hand_over.state, talk.listener) == (HandOver.State.DECLINED, omar)


def test_the_listener_with_the_most_room_is_asked_first_and_alone(
    talk: Talk, nora: Persona, sam: Persona, on_shift: OnShift
) -> None:
    from teahouse.accounts.actions.personas import add_listener_persona
    from teahouse.accounts.links import person_of

    sams_other_face = add_listener_persona(person=person_of(sam), handle="Quiet Harbor", now=NOON)
    on_shift(nora, capacity=1)
    on_shift(sams_other_face, capacity=3)

    hand_over = agreed(talk)

    assert hand_over.offered_to == sams_other_face
    assert [offer.pk for offer in hand_overs_offered_to(sams_other_face)] == [hand_over.pk]
    assert take_next(listener=nora, now=NOON + timedelta(minutes=1)) is None


def test_whoever_takes_over_sits_down_and_the_one_before_reads_no_more(
    talk: Talk, omar: Persona, nora: Persona, on_shift: OnShift
) -> None:
    on_shift(nora)
    hand_over = agreed(talk)

    take_over(hand_over=hand_over, listener=nora, now=NOON)

    talk.refresh_from_db()
    assert talk.listener == nora
    open_seats = Seat.objects.filter(conversation=talk.conversation, closed_at=None)
    assert omar not in [seat.persona for seat in open_seats]
    assert nora in [seat.persona for seat in open_seats]


def test_after_two_minutes_or_a_no_the_next_listener_takes_it_before_the_waiting_list(
    talk: Talk, nora: Persona, on_shift: OnShift
) -> None:
    on_shift(nora)
    hand_over = agreed(talk)

    assert take_next(listener=nora, now=NOON + timedelta(minutes=1)) is None
    decline_offer(hand_over=hand_over, listener=nora)
    taken = take_next(listener=nora, now=NOON + timedelta(minutes=1))

    assert taken is not None
    assert taken.pk == talk.pk


def test_a_hand_over_is_taken_once(talk: Talk, nora: Persona, theo: Persona, on_shift: OnShift) -> None:
    on_shift(nora)
    hand_over = agreed(talk)
    take_over(hand_over=hand_over, listener=nora, now=NOON)

    with pytest.raises(NotAllowed) as refused:
        take_over(hand_over=hand_over, listener=nora, now=NOON)
    assert refused.value.reason is Reason.NOT_AVAILABLE


def test_a_teen_is_never_handed_to_an_adult_without_a_badge(
    mina: Persona, theo: Persona, omar: Persona, nora: Persona, on_shift: OnShift
) -> None:
    on_shift(theo)
    on_shift(omar)
    hand_over = agreed(open_talk(member=mina, listener=theo, now=NOON))

    assert hand_over.offered_to is None
    with pytest.raises(NotAllowed) as refused:
        take_over(hand_over=hand_over, listener=omar, now=NOON)
    assert refused.value.reason is Reason.NOT_AVAILABLE
    on_shift(nora)
    assert take_next(listener=nora, now=THREE_LATER) is not None


def test_when_nobody_could_both_stay_as_they_are(talk: Talk, omar: Persona) -> None:
    hand_over = agreed(talk)

    assert give_up_hand_over(hand_over=hand_over, now=NOON + timedelta(minutes=10))

    talk.refresh_from_db()
    assert (talk.listener, talk.state) == (omar, Talk.State.ACTIVE)
    assert Seat.objects.filter(conversation=talk.conversation, persona=omar, closed_at=None).exists()
