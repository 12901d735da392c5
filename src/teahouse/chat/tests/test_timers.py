"""What happens in talks by itself."""

from datetime import datetime, timedelta
from uuid import uuid4

import pytest

from teahouse.accounts.links import person_of
from teahouse.accounts.models import Person, Persona
from teahouse.chat.actions.asking import withdraw
from teahouse.chat.actions.ending import end_talk
from teahouse.chat.actions.handing_over import answer_hand_over, ask_to_hand_over
from teahouse.chat.actions.resting import go_quiet, step_away, take_up
from teahouse.chat.actions.taking import open_talk
from teahouse.chat.models import HandOver, Request, Talk
from teahouse.chat.tests.conftest import Asks, OnShift
from teahouse.chat.timers import TIMERS
from teahouse.messaging.models import Conversation, Message, Seat
from teahouse.messaging.send import send_and_wait
from teahouse.policy.people import Band
from teahouse.scheduler.running import Scheduler
from teahouse.testing.cast import NOON
from teahouse.testing.cast_fixtures import Guests

pytestmark = pytest.mark.row


def at(minutes: float = 0, *, hours: float = 0, days: float = 0) -> datetime:
    return NOON + timedelta(minutes=minutes, hours=hours, days=days)


def look(now: datetime) -> int:
    """All timers of talks look at the clock once."""
    return Scheduler(TIMERS).look(now=now)


def say(persona: Persona, talk: Talk, words: str, now: datetime) -> None:
    seat = Seat.objects.get(conversation=talk.conversation, persona=persona, closed_at=None)
    send_and_wait(seat_id=seat.pk, body=words, client_id=uuid4(), seen_seq=None, now=now)


@pytest.fixture
def talk(ada: Persona, omar: Persona) -> Talk:
    return open_talk(member=ada, listener=omar, now=NOON)


def state_of(talk: Talk) -> str:
    return Talk.objects.get(pk=talk.pk).state


def test_ten_silent_minutes_bring_one_gentle_word(talk: Talk) -> None:
    look(at(9))
    assert state_of(talk) == Talk.State.ACTIVE
    look(at(10))
    assert state_of(talk) == Talk.State.QUIET
    notes = Message.objects.filter(conversation=talk.conversation, note="quiet")
    look(at(30))
    assert notes.count() == 1


def test_a_word_wakes_a_quiet_talk(ada: Persona, talk: Talk) -> None:
    go_quiet(talk=talk, now=at(10))

    say(ada, talk, "I am still here", at(12))
    look(at(13))

    assert state_of(talk) == Talk.State.ACTIVE


def test_a_talk_that_nobody_took_up_in_an_hour_ends(ada: Persona, talk: Talk) -> None:
    step_away(persona=ada, now=NOON)

    look(at(59))
    assert state_of(talk) == Talk.State.RESTING
    look(at(60))
    assert state_of(talk) == Talk.State.ENDED


def test_a_talk_can_rest_twice(ada: Persona, talk: Talk) -> None:
    step_away(persona=ada, now=NOON)
    take_up(talk=talk, now=at(30))
    step_away(persona=ada, now=at(31))

    look(at(61))
    assert state_of(talk) == Talk.State.RESTING
    look(at(91))
    assert state_of(talk) == Talk.State.ENDED


def test_a_badge_that_runs_out_pauses_the_talk_and_keeps_the_teens_page(mina: Persona, nora: Persona) -> None:
    talk = open_talk(member=mina, listener=nora, now=NOON)
    assert nora.teen_badge_until is not None

    look(nora.teen_badge_until)

    assert state_of(talk) == Talk.State.FROZEN
    sitting = Seat.objects.filter(conversation=talk.conversation, closed_at=None)
    assert [seat.persona for seat in sitting] == [mina]
    look(nora.teen_badge_until + timedelta(hours=48))
    assert state_of(talk) == Talk.State.ENDED


def test_whoever_waits_when_the_last_listener_goes_is_kept_as_a_message(
    ada: Persona, omar: Persona, waiting: Asks, on_shift: OnShift
) -> None:
    on_shift(omar, hours=1)
    request = waiting(ada)

    look(at(59))
    request.refresh_from_db()
    assert request.state == Request.State.WAITING
    look(at(60))
    request.refresh_from_db()
    assert request.state == Request.State.LEFT
    assert omar.shifts.get().ended_at == at(60)


def test_a_message_nobody_answered_in_two_days_closes(guest: Guests, waiting: Asks) -> None:
    kai = guest(Band.ADULT)
    request = waiting(kai)

    look(at(hours=48))

    request.refresh_from_db()
    assert request.state == Request.State.WITHDRAWN
    assert person_of(kai).erase_at == at(hours=96)


def test_a_hand_over_that_nobody_takes_in_ten_minutes_is_given_up(nora: Persona, talk: Talk, on_shift: OnShift) -> None:
    on_shift(nora)
    hand_over = ask_to_hand_over(talk=talk, now=NOON)
    answer_hand_over(hand_over=hand_over, agrees=True, now=NOON)

    look(at(9))
    assert HandOver.objects.get().state == HandOver.State.OPEN
    look(at(10))
    assert HandOver.objects.get().state == HandOver.State.NOBODY


def test_everything_a_guest_said_is_gone_after_two_days(guest: Guests, omar: Persona) -> None:
    kai = guest(Band.ADULT)
    person = person_of(kai)
    talk = open_talk(member=kai, listener=omar, now=NOON)
    say(kai, talk, "I feel a bit low today", NOON)
    end_talk(talk=talk, now=NOON)

    look(at(hours=47))
    assert Conversation.objects.filter(pk=talk.conversation_id).exists()
    Person.objects.filter(pk=person.pk).update(erase_at=None)
    look(at(hours=48))

    assert not Conversation.objects.filter(pk=talk.conversation_id).exists()
    assert not Message.objects.filter(conversation_id=talk.conversation_id).exists()
    assert not Talk.objects.filter(pk=talk.pk).exists()


def test_a_teens_words_go_sooner_than_an_adults(mina: Persona, theo: Persona, ada: Persona, omar: Persona) -> None:
    young = open_talk(member=mina, listener=theo, now=NOON)
    grown = open_talk(member=ada, listener=omar, now=NOON)
    for talk in (young, grown):
        end_talk(talk=talk, now=NOON)

    look(at(days=90))
    assert set(Talk.objects.values_list("pk", flat=True)) == {grown.pk}
    look(at(days=180))
    assert not Talk.objects.exists()


def test_what_was_taken_back_goes_with_the_guest(guest: Guests, waiting: Asks) -> None:
    kai = guest(Band.ADULT)
    request = waiting(kai)
    withdraw(request=request, now=NOON)

    look(at(hours=48))

    assert not Request.objects.exists()
