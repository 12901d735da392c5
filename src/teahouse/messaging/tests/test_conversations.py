"""Seats and states, and who finds a conversation."""

import pytest
from pytest_django import DjangoAssertNumQueries

from teahouse.accounts.models import ChangeLog, Persona
from teahouse.encryption.random_ids import public_id
from teahouse.messaging.conversations import give_seat, leave_seat, open_conversation, set_state
from teahouse.messaging.models import Conversation, Seat
from teahouse.messaging.queries import (
    NotFound,
    conversation_for,
    last_page,
    messages_after,
    seat_for,
    seats_of,
    unread,
)
from teahouse.policy.people import Band
from teahouse.policy.places import PlaceKind, PlaceState, SeatPart
from teahouse.policy.ruling import NotAllowed, Reason
from teahouse.testing.cast import NOON

from .conftest import Talk


def version(talk: Talk) -> int:
    """The version of the facts a message here is allowed by."""
    return Conversation.objects.get(pk=talk.conversation.pk).version


def test_seats_are_numbered_in_the_order_of_sitting_down(talk: Talk) -> None:
    assert (talk.member.number, talk.listener.number) == (1, 2)


def test_nobody_sits_down_twice(talk: Talk, ada: Persona) -> None:
    again = give_seat(conversation=talk.conversation, persona=ada, part=SeatPart.MEMBER, now=NOON)

    assert again.pk == talk.member.pk


def test_the_wall_is_asked_before_the_database_is(mina: Persona) -> None:
    adults = open_conversation(kind=PlaceKind.TALK, band=Band.ADULT, now=NOON)

    with pytest.raises(NotAllowed) as no:
        give_seat(conversation=adults, persona=mina, part=SeatPart.MEMBER, now=NOON)

    assert no.value.reason is Reason.NOT_AVAILABLE
    assert not Seat.objects.filter(conversation=adults).exists()


def test_whatever_moves_in_a_conversation_moves_its_version_and_is_logged(talk: Talk) -> None:
    before, entries = version(talk), ChangeLog.objects.count()

    set_state(conversation=talk.conversation, state=PlaceState.FROZEN, now=NOON)
    leave_seat(seat=talk.listener, now=NOON)

    assert version(talk) == before + 2
    assert ChangeLog.objects.count() == entries + 2


def test_what_does_not_move_moves_no_version(talk: Talk) -> None:
    leave_seat(seat=talk.listener, now=NOON)
    before = version(talk)

    leave_seat(seat=talk.listener, now=NOON)
    set_state(conversation=talk.conversation, state=PlaceState.OPEN, now=NOON)

    assert version(talk) == before


def test_what_ended_does_not_open_again(talk: Talk) -> None:
    set_state(conversation=talk.conversation, state=PlaceState.ENDED, now=NOON)
    set_state(conversation=talk.conversation, state=PlaceState.OPEN, now=NOON)

    assert Conversation.objects.get(pk=talk.conversation.pk).state == PlaceState.ENDED


def test_missing_and_forbidden_are_the_same_answer_by_the_same_queries(
    talk: Talk, paul: Persona, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for wanted in (talk.conversation.public_id, public_id()):
        with django_assert_num_queries(1), pytest.raises(NotFound):
            conversation_for(paul, wanted)


def test_whoever_left_does_not_find_the_conversation(talk: Talk, ada: Persona) -> None:
    assert conversation_for(ada, talk.conversation.public_id) == talk.conversation
    leave_seat(seat=talk.member, now=NOON)

    with pytest.raises(NotFound):
        conversation_for(ada, talk.conversation.public_id)
    assert (seats_of(ada), seat_for(ada, talk.conversation)) == ([], None)


def test_pages_of_a_conversation_meet_without_gap_or_overlap(talk: Talk) -> None:
    for number in range(1, 8):
        talk.say(f"line {number}")

    newest = last_page(talk.conversation, 3)
    before = last_page(talk.conversation, 3, before=newest[0].seq)
    after = messages_after(talk.conversation, before[0].seq, 2)

    assert [[one.seq for one in page] for page in (newest, before, after)] == [[5, 6, 7], [2, 3, 4], [3, 4]]


def test_unread_is_what_came_after_the_last_read(talk: Talk) -> None:
    talk.say("one")
    talk.say("two")
    Seat.objects.filter(pk=talk.listener.pk).update(read_seq=1)

    assert unread(Seat.objects.get(pk=talk.listener.pk)) == 1
