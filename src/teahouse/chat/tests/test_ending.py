"""End, block, "I may know this person", resting, quiet and paused talks."""

from datetime import timedelta

import pytest

from teahouse.accounts.links import person_key_of, person_of
from teahouse.accounts.models import Block, Persona
from teahouse.chat.actions.ending import block_and_end, end_talk, may_know, pause_talk, say_outcome
from teahouse.chat.actions.resting import go_quiet, step_away, take_up, wake
from teahouse.chat.actions.saying import rather_not_say
from teahouse.chat.actions.taking import open_talk
from teahouse.chat.models import KeptApart, Request, Talk
from teahouse.chat.tests.conftest import Asks, OnShift
from teahouse.messaging.models import Conversation, Seat
from teahouse.messaging.queries import last_page
from teahouse.messaging.states import NoteKind
from teahouse.policy.chatting import Outcome
from teahouse.policy.people import Band
from teahouse.policy.places import PlaceState
from teahouse.policy.ruling import NotAllowed, Reason
from teahouse.testing.cast import NOON
from teahouse.testing.cast_fixtures import Guests

pytestmark = pytest.mark.row


@pytest.fixture
def talk(ada: Persona, omar: Persona) -> Talk:
    return open_talk(member=ada, listener=omar, now=NOON)


def notes_in(talk: Talk) -> list[str]:
    conversation = Conversation.objects.get(pk=talk.conversation_id)
    return [shown.note for shown in last_page(conversation)]


def test_a_talk_ends_once_and_takes_no_more_words(talk: Talk) -> None:
    assert end_talk(talk=talk, now=NOON)
    assert not end_talk(talk=talk, now=NOON)

    talk.refresh_from_db()
    assert (talk.state, talk.ended_at, talk.conversation.state) == (Talk.State.ENDED, NOON, PlaceState.ENDED)
    assert notes_in(talk).count(NoteKind.ENDED) == 1


def test_an_ended_guests_clock_runs(guest: Guests, omar: Persona) -> None:
    kai = guest(Band.ADULT)
    talk = open_talk(member=kai, listener=omar, now=NOON)
    assert person_of(kai).erase_at is None

    end_talk(talk=talk, now=NOON)

    assert person_of(kai).erase_at == NOON + timedelta(hours=48)


def test_a_block_looks_like_an_end_to_the_other_and_is_kept_for_the_person(
    ada: Persona, omar: Persona, sam: Persona, talk: Talk
) -> None:
    other = open_talk(member=sam, listener=omar, now=NOON)
    end_talk(talk=other, now=NOON)

    block_and_end(talk=talk, by=ada, now=NOON)

    assert notes_in(talk) == notes_in(other)
    assert Block.objects.get().blocked == person_key_of(omar)


def test_knowing_each_other_ends_it_with_no_reason_kept(ada: Persona, omar: Persona, talk: Talk) -> None:
    may_know(talk=talk, by=omar, now=NOON)
    may_know(talk=talk, by=ada, now=NOON)

    talk.refresh_from_db()
    assert talk.state == Talk.State.ENDED
    assert Block.objects.count() == 0
    assert KeptApart.objects.count() == 1


def test_the_outcome_is_said_after_the_end_only(talk: Talk) -> None:
    say_outcome(talk=talk, outcome=Outcome.BETTER)
    talk.refresh_from_db()
    assert talk.outcome == Outcome.UNSAID

    end_talk(talk=talk, now=NOON)
    say_outcome(talk=talk, outcome=Outcome.BETTER)
    talk.refresh_from_db()
    assert talk.outcome == Outcome.BETTER


def test_whoever_has_to_leave_finds_the_talk_resting_for_an_hour(ada: Persona, talk: Talk) -> None:
    assert step_away(persona=ada, now=NOON) == 1
    talk.refresh_from_db()
    assert (talk.state, talk.rests_until) == (Talk.State.RESTING, NOON + timedelta(hours=1))
    assert notes_in(talk)[-1] == NoteKind.STEPPED_AWAY

    assert not take_up(talk=talk, now=NOON + timedelta(minutes=61))
    assert take_up(talk=talk, now=NOON + timedelta(minutes=59))
    talk.refresh_from_db()
    assert (talk.state, talk.rests_until) == (Talk.State.ACTIVE, None)


def test_leaving_in_a_hurry_while_waiting_keeps_the_words_to_be_answered(
    ada: Persona, omar: Persona, waiting: Asks, on_shift: OnShift
) -> None:
    on_shift(omar)
    request = waiting(ada)

    step_away(persona=ada, now=NOON)

    request.refresh_from_db()
    assert request.state == Request.State.LEFT


def test_a_listener_who_leaves_in_a_hurry_changes_nothing_for_the_member(omar: Persona, talk: Talk) -> None:
    assert step_away(persona=omar, now=NOON) == 0
    talk.refresh_from_db()
    assert talk.state == Talk.State.ACTIVE


def test_a_quiet_talk_is_nudged_once_and_wakes(talk: Talk) -> None:
    assert go_quiet(talk=talk, now=NOON)
    assert not go_quiet(talk=talk, now=NOON)
    assert notes_in(talk).count(NoteKind.QUIET) == 1

    assert wake(talk=talk)
    talk.refresh_from_db()
    assert (talk.state, talk.quiet_since) == (Talk.State.ACTIVE, None)


def test_a_paused_talk_keeps_the_members_words_and_page(ada: Persona, talk: Talk) -> None:
    assert pause_talk(talk=talk, now=NOON)

    talk.refresh_from_db()
    assert (talk.state, talk.conversation.state) == (Talk.State.FROZEN, PlaceState.FROZEN)
    assert Seat.objects.filter(conversation=talk.conversation, persona=ada, closed_at=None).exists()


def test_a_paused_talk_is_closed_to_the_listener_at_once(omar: Persona, talk: Talk) -> None:
    pause_talk(talk=talk, now=NOON)

    assert not Seat.objects.filter(conversation=talk.conversation, persona=omar, closed_at=None).exists()


def test_rather_not_say_is_said_by_the_house_in_an_open_talk_only(ada: Persona, talk: Talk) -> None:
    seat = Seat.objects.get(conversation=talk.conversation, persona=ada)
    rather_not_say(talk=talk, seat=seat, now=NOON)
    assert notes_in(talk)[-1] == NoteKind.RATHER_NOT_SAY

    end_talk(talk=talk, now=NOON)
    with pytest.raises(NotAllowed) as refused:
        rather_not_say(talk=talk, seat=seat, now=NOON)
    assert refused.value.reason is Reason.CLOSED
