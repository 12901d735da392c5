"""What becomes of words, where no house runs beside: screened, judged, numbered, written."""

from uuid import uuid4

from teahouse.messaging.answers import Acked, Conflict, Held
from teahouse.messaging.queries import last_page

from .conftest import Talk


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

    assert talk.say("only once", client_id=client_id) == talk.say("only once", client_id=client_id)
    assert len(last_page(talk.conversation)) == 1


def test_the_same_id_for_other_words_is_a_conflict(talk: Talk) -> None:
    client_id = uuid4()
    talk.say("these words", client_id=client_id)

    assert isinstance(talk.say("other words", client_id=client_id), Conflict)
    assert [one.body for one in last_page(talk.conversation)] == ["these words"]


def test_a_phone_number_is_held_and_takes_no_number(talk: Talk) -> None:
    answer = talk.say("text me on 07700 900 123")

    assert isinstance(answer, Held)
    assert {found.kind for found in answer.findings} & {"phone", "arrange", "request"}
    assert not answer.crisis
    assert last_page(talk.conversation) == []
