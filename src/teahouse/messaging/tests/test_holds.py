"""Held words: for their author alone, until somebody decides."""

from datetime import datetime, timedelta
from uuid import uuid4

import pytest

from teahouse.accounts.models import Persona
from teahouse.messaging.answers import Acked, Held
from teahouse.messaging.changes import Release
from teahouse.messaging.context import load_contexts
from teahouse.messaging.holds import contest, earlier_holds, my_holds
from teahouse.messaging.models import Held as HeldRow
from teahouse.messaging.models import Reminder, Seat
from teahouse.messaging.queries import NotFound, unread
from teahouse.messaging.timers import TIMERS
from teahouse.messaging.writer import apply
from teahouse.policy import load as policy
from teahouse.policy.people import Band
from teahouse.scheduler.running import Scheduler
from teahouse.testing.cast import NOON

from .conftest import Talk, seated

WORDS = "text me on 07700 900 123"
FADED = NOON + timedelta(days=policy.current().messages.reminded_days)


def reminded_of(seat: Seat, now: datetime = NOON) -> int:
    """How often whoever sits there was told of the rule, as a ruling about them sees it."""
    return load_contexts(seat.pk, now)[0].facts.reminded


@pytest.fixture
def hold(talk: Talk) -> Held:
    """Something of Ada's that is held."""
    answer = talk.say(WORDS)
    assert isinstance(answer, Held)
    return answer


def test_the_author_sees_what_is_held_and_the_other_does_not(talk: Talk, hold: Held) -> None:
    [notice] = my_holds(talk.member)

    assert (notice.hold_id, notice.words, notice.contested) == (hold.hold_id, WORDS, False)
    assert notice.findings == hold.findings
    assert my_holds(talk.listener) == []
    assert unread(talk.listener) == 0


def test_the_author_may_say_that_it_is_no_contact_information(talk: Talk, hold: Held, ada: Persona) -> None:
    contest(hold_id=hold.hold_id, persona=ada, now=NOON)
    contest(hold_id=hold.hold_id, persona=ada, now=NOON)

    assert [notice.contested for notice in my_holds(talk.member)] == [True]


def test_nobody_else_contests_and_nobody_learns_whether_it_exists(hold: Held, omar: Persona) -> None:
    with pytest.raises(NotFound):
        contest(hold_id=hold.hold_id, persona=omar, now=NOON)
    assert HeldRow.objects.get().contested_at is None


def test_what_was_decided_cannot_be_contested(talk: Talk, hold: Held, ada: Persona) -> None:
    apply(Release(hold_id=hold.hold_id, at=NOON))

    assert my_holds(talk.member) == []
    with pytest.raises(NotFound):
        contest(hold_id=hold.hold_id, persona=ada, now=NOON)


def test_how_often_somebody_was_told_before_is_counted_wherever_it_was(hold: Held, ada: Persona, nora: Persona) -> None:
    again = seated(ada, nora, Band.ADULT).say(WORDS)

    assert isinstance(again, Held)
    assert (earlier_holds(hold.hold_id), earlier_holds(again.hold_id)) == (0, 1)


def test_who_was_told_is_remembered_for_a_while_and_then_forgotten(talk: Talk, ada: Persona, nora: Persona) -> None:
    talk.say(WORDS)
    talk.say(WORDS)

    assert reminded_of(talk.member) == 2
    assert reminded_of(talk.listener) == 0
    assert reminded_of(seated(ada, nora, Band.ADULT).member) == 2, "as any face, in any place"
    assert reminded_of(talk.member, now=FADED) == 0
    house = Scheduler(TIMERS)
    house.look(now=FADED - timedelta(seconds=2))
    assert reminded_of(talk.member) == 2
    house.look(now=FADED + timedelta(hours=1))
    assert not Reminder.objects.exists()


def test_what_is_known_of_reminders_is_good_until_the_first_fades(talk: Talk) -> None:
    talk.say(WORDS)

    [context, *_] = load_contexts(talk.member.pk, NOON)
    assert context.is_good_at(FADED - timedelta(seconds=2))
    assert not context.is_good_at(FADED)


def test_a_message_of_somebody_in_danger_is_covered_and_is_no_reminder(talk: Talk) -> None:
    answer = talk.say(f"i want to kill myself, please {WORDS}")

    assert isinstance(answer, Acked)
    assert answer.masked
    assert not Reminder.objects.exists()


def test_held_words_are_erased_when_their_time_is_over_and_a_resend_gets_the_same_answer(talk: Talk) -> None:
    client_id = uuid4()
    first = talk.say(WORDS, client_id=client_id)
    contested = talk.say(WORDS + " please")
    assert isinstance(first, Held)
    assert isinstance(contested, Held)
    contest(hold_id=contested.hold_id, persona=talk.member.persona, now=NOON)

    Scheduler(TIMERS).look(now=NOON + timedelta(hours=policy.current().messages.held_hours))
    assert [notice.hold_id for notice in my_holds(talk.member)] == [contested.hold_id]
    assert HeldRow.objects.get(public_id=first.hold_id).body_sealed is None
    again = talk.say(WORDS, client_id=client_id)
    assert isinstance(again, Held)
    assert again.hold_id == first.hold_id

    Scheduler(TIMERS).look(now=NOON + timedelta(days=policy.current().messages.held_contested_days))
    assert my_holds(talk.member) == []
