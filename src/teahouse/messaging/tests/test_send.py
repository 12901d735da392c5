"""What becomes of words, where no house runs beside: screened, judged, numbered, written."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from msgspec.structs import replace

from teahouse.accounts.actions.blocks import block
from teahouse.accounts.links import person_key_of, person_of
from teahouse.accounts.models import Persona
from teahouse.messaging import send_here
from teahouse.messaging.answers import Acked, Conflict, Held, Refused
from teahouse.messaging.context import load_context, load_contexts
from teahouse.messaging.conversations import leave_seat, set_state
from teahouse.messaging.models import Conversation, Message, OnCallPage
from teahouse.messaging.models import Held as HeldRow
from teahouse.messaging.queries import last_page
from teahouse.messaging.send import send_and_wait
from teahouse.messaging.settled import settled
from teahouse.policy import load as policy
from teahouse.policy.people import Standing
from teahouse.policy.places import PlaceState
from teahouse.policy.ruling import Reason
from teahouse.screening import check
from teahouse.testing.cast import NOON

from .conftest import Talk

IN_DANGER = "I took some pills, call me on oh seven seven double nine 900 123"
A_NUMBER = "text me on 07700 900 123"


def test_words_get_the_next_number_and_are_shown_to_both(talk: Talk) -> None:
    first = talk.say("I had a hard day")
    second = talk.say("I am listening", seat=talk.listener)

    assert isinstance(first, Acked)
    assert isinstance(second, Acked)
    assert [(one.seq, one.seat_no, one.body) for one in last_page(talk.conversation)] == [
        (1, 1, "I had a hard day"),
        (2, 2, "I am listening"),
    ]


def test_the_same_id_gets_the_same_answer_and_one_message(talk: Talk) -> None:
    client_id = uuid4()

    first = talk.say("only once", client_id=client_id)

    assert isinstance(first, Acked)
    assert talk.say("only once", client_id=client_id) == first
    assert len(last_page(talk.conversation)) == 1


def test_the_same_id_for_other_words_is_a_conflict(talk: Talk) -> None:
    client_id = uuid4()
    talk.say("these words", client_id=client_id)

    assert isinstance(talk.say("other words", client_id=client_id), Conflict)
    assert [one.body for one in last_page(talk.conversation)] == ["these words"]


def test_the_same_id_from_another_seat_is_another_message(talk: Talk) -> None:
    client_id = uuid4()

    talk.say("mine", client_id=client_id)
    talk.say("yours", client_id=client_id, seat=talk.listener)

    assert [one.body for one in last_page(talk.conversation)] == ["mine", "yours"]


def test_a_repeat_of_held_words_gets_the_same_hold(talk: Talk) -> None:
    client_id = uuid4()

    first = talk.say(A_NUMBER, client_id=client_id)

    assert isinstance(first, Held)
    assert talk.say(A_NUMBER, client_id=client_id) == first
    assert isinstance(talk.say("something harmless", client_id=client_id), Conflict)
    assert HeldRow.objects.count() == 1


def test_a_phone_number_is_held_and_moves_nothing_that_others_see(talk: Talk) -> None:
    answer = talk.say(A_NUMBER)

    assert isinstance(answer, Held)
    assert "phone" in {found.kind for found in answer.findings}
    assert all(found.why and "07700" not in found.why for found in answer.findings)
    assert last_page(talk.conversation) == []
    now = Conversation.objects.get(pk=talk.conversation.pk)
    assert (now.last_seq, now.change_n) == (0, 0)


def test_held_words_still_count_when_the_rest_is_spelled_out_later(talk: Talk) -> None:
    said = [type(talk.say(words)) for words in ("my number is", "oh seven seven", "double nine", "nine hundred", "123")]

    assert Held in said


def test_words_in_danger_go_through_with_only_the_number_covered(talk: Talk) -> None:
    answer = talk.say(IN_DANGER)

    assert isinstance(answer, Acked)
    assert (answer.masked, answer.resource, answer.nobody_on_duty) == (True, True, True)
    assert answer.covered
    [shown] = last_page(talk.conversation)
    assert shown.body is not None
    assert "I took some pills" in shown.body
    assert "double nine" not in shown.body
    assert (shown.masked, shown.resource) == (True, True)


def test_a_repeat_of_masked_words_gets_the_same_number_and_says_it_was_masked(talk: Talk) -> None:
    client_id = uuid4()

    first, again = talk.say(IN_DANGER, client_id=client_id), talk.say(IN_DANGER, client_id=client_id)

    assert isinstance(first, Acked)
    assert isinstance(again, Acked)
    assert (again.seq, again.masked, again.covered) == (first.seq, True, first.covered)
    assert isinstance(talk.say("I took some pills", client_id=client_id), Conflict)


def test_somebody_on_duty_is_called_to_words_of_danger(
    talk: Talk, lena: Persona, usual_policy: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    on_call = replace(policy.current().on_call, people=[person_of(lena).sign_in_name])
    policy.use(replace(policy.current(), on_call=on_call))

    answer = talk.say(IN_DANGER)

    assert isinstance(answer, Acked)
    assert not answer.nobody_on_duty
    page = OnCallPage.objects.get()
    assert (page.conversation_id, page.seq, bytes(page.to)) == (talk.conversation.pk, answer.seq, person_key_of(lena))


def test_when_nothing_can_be_read_even_danger_is_held_and_brings_help_at_once(
    talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        return check.unread(RuntimeError())  # type: ignore[return-value]

    monkeypatch.setattr(send_here, "read_here", broken)

    answer = talk.say("I took some pills")

    assert isinstance(answer, Held)
    assert (answer.reason, answer.crisis, answer.findings) == ("unreadable", True, ())


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("", Reason.EMPTY),
        (" \n ", Reason.EMPTY),
        ("a" * 4001, Reason.TOO_LONG),
        ("tea\x00leaf", Reason.UNREADABLE),
        ("\ud800", Reason.UNREADABLE),
    ],
)
def test_what_cannot_be_a_message_is_refused_and_stored_nowhere(talk: Talk, words: str, reason: Reason) -> None:
    answer = talk.say(words)

    assert isinstance(answer, Refused)
    assert answer.reason is reason
    assert not Message.objects.exists()
    assert not HeldRow.objects.exists()


@pytest.mark.parametrize(("state", "reason"), [(PlaceState.FROZEN, Reason.FROZEN), (PlaceState.ENDED, Reason.CLOSED)])
def test_a_place_that_is_not_open_takes_no_words(talk: Talk, state: PlaceState, reason: Reason) -> None:
    set_state(conversation=talk.conversation, state=state, now=NOON)

    answer = talk.say("is anybody there?")

    assert isinstance(answer, Refused)
    assert answer.reason is reason


def test_a_repeat_gets_its_old_answer_even_where_speaking_is_over(talk: Talk) -> None:
    client_id = uuid4()
    before = talk.say("see you", client_id=client_id)
    set_state(conversation=talk.conversation, state=PlaceState.ENDED, now=NOON)

    assert isinstance(before, Acked)
    assert talk.say("see you", client_id=client_id) == before


def test_a_closed_seat_is_silent(talk: Talk) -> None:
    leave_seat(seat=talk.member, now=NOON)

    answer = talk.say("one more thing")

    assert isinstance(answer, Refused)
    assert answer.reason is Reason.WRONG_PLACE


def test_a_seat_that_never_was_is_refused_alike(talk: Talk) -> None:
    answer = send_and_wait(seat_id=10**9, body="hello", client_id=uuid4(), seen_seq=None, now=NOON)

    assert isinstance(answer, Refused)
    assert answer.reason is Reason.WRONG_PLACE


def test_nobody_speaks_while_suspended(talk: Talk) -> None:
    Persona.objects.filter(pk=talk.member.persona_id).update(standing=Standing.SUSPENDED)

    answer = talk.say("hello")

    assert isinstance(answer, Refused)
    assert answer.reason is Reason.STANDING


def test_a_block_is_not_told_apart_from_other_reasons(talk: Talk, ada: Persona, omar: Persona) -> None:
    block(blocker=omar, blocked=ada, now=NOON)

    answer = talk.say("hello")

    assert isinstance(answer, Refused)
    assert answer.reason is Reason.NOT_AVAILABLE


def test_a_badge_that_runs_out_ends_speaking_with_a_teen(teen_talk: Talk) -> None:
    nora = Persona.objects.get(pk=teen_talk.listener.persona_id)
    assert nora.teen_badge_until is not None
    later = nora.teen_badge_until + timedelta(seconds=1)

    answer = send_and_wait(
        seat_id=teen_talk.listener.pk, body="how was school?", client_id=uuid4(), seen_seq=None, now=later
    )

    assert isinstance(answer, Refused)
    assert answer.reason is Reason.NOT_AVAILABLE


def test_a_client_that_comes_back_learns_what_became_of_its_words(talk: Talk) -> None:
    said, held, unknown = uuid4(), uuid4(), uuid4()
    first, second = talk.say("hello", client_id=said), talk.say(A_NUMBER, client_id=held)

    assert [settled(talk.member.pk, one) for one in (said, held, unknown)] == [first, second, None]


def test_insisting_is_counted_and_told_to_nobody(talk: Talk) -> None:
    for _ in range(3):
        talk.say(A_NUMBER)

    assert list(HeldRow.objects.order_by("pk").values_list("earlier", flat=True)) == [0, 1, 2]


def test_who_tells_much_of_themselves_is_told_so_once_and_nobody_else_is(talk: Talk) -> None:
    told = [talk.say(words) for words in ("I'm 34", "I work as a nurse", "I live in Hollowby", "my name is Bertha")]
    answer = talk.say("I'm 51", seat=talk.listener)

    assert [one.adds_up for one in (*told, answer) if isinstance(one, Acked)] == [False, False, True, False, False]
    assert not HeldRow.objects.exists()
    assert set(Message.objects.values_list("verdict", flat=True)) == {"deliver"}


def test_the_facts_about_a_seat_are_few_questions(talk: Talk, django_assert_num_queries: Callable[[int], Any]) -> None:
    """After a restart everybody who talks asks for them at once."""
    load_context(talk.member.pk, NOON)

    with django_assert_num_queries(7 if connection.vendor == "sqlite" else 8):
        load_context(talk.member.pk, NOON)


def test_what_is_read_about_one_seat_tells_of_whoever_sits_there_too(talk: Talk) -> None:
    both = load_contexts(talk.member.pk, NOON)

    assert [one.seat_id for one in both] == [talk.member.pk, talk.listener.pk]
    assert both[1] == load_context(talk.listener.pk, NOON)
    assert load_contexts(0, NOON) == []
