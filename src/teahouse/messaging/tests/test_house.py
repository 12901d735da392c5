"""Words in a running house: the writer's thread, the screening process, hints from memory."""

import asyncio
from uuid import uuid4

from teahouse.events.bus import Hint, subscribe
from teahouse.messaging.answers import Acked, Conflict, Held
from teahouse.messaging.queries import last_page
from teahouse.testing.fixtures import aside

from .conftest import Talk


async def test_words_are_on_disk_before_their_author_is_answered(house_talk: Talk, house: str) -> None:
    answer = await house_talk.asay("I had a hard day")

    assert isinstance(answer, Acked)
    page = await aside(last_page, house_talk.conversation)
    assert [(one.seq, one.body) for one in page] == [(1, "I had a hard day")]


async def test_words_of_two_people_said_at_once_keep_each_ones_order(house_talk: Talk, house: str) -> None:
    ours = [(seat, f"line {n}") for n in range(40) for seat in (house_talk.member, house_talk.listener)]

    answers = await asyncio.gather(*(house_talk.asay(words, seat=seat) for seat, words in ours))

    assert sorted(a.seq for a in answers if isinstance(a, Acked)) == list(range(1, 81))
    page = await aside(last_page, house_talk.conversation, 100)
    for seat in (house_talk.member, house_talk.listener):
        assert [one.body for one in page if one.seat_no == seat.number] == [f"line {n}" for n in range(40)]


async def test_others_hear_from_memory_after_the_author_was_answered(house_talk: Talk, house: str) -> None:
    heard: list[Hint] = []
    subscribe(heard.append)

    answer = await house_talk.asay("are you there?")

    assert isinstance(answer, Acked)
    await asyncio.sleep(0)
    [hint] = [hint for hint in heard if hint.kind == "said"]
    assert (hint.conversation_id, hint.seq) == (house_talk.conversation.pk, 1)
    assert [(shown.seq, shown.seat_no, shown.body) for shown in hint.shown] == [(1, 1, "are you there?")]
    assert hint.for_others().shown == ()


async def test_a_number_in_words_is_read_by_the_screening_process_and_held(house_talk: Talk, house: str) -> None:
    answer = await house_talk.asay("call me on oh seven seven double nine 900 123")

    assert isinstance(answer, Held)
    assert await aside(last_page, house_talk.conversation) == []


async def test_the_same_id_twice_at_once_is_one_message(house_talk: Talk, house: str) -> None:
    client_id = uuid4()

    answers = await asyncio.gather(*(house_talk.asay("only once", client_id=client_id) for _ in range(5)))

    assert len(set(answers)) == 1
    assert len(await aside(last_page, house_talk.conversation)) == 1


async def test_the_same_id_twice_at_once_for_other_words_is_a_conflict(house_talk: Talk, house: str) -> None:
    client_id = uuid4()

    answers = await asyncio.gather(
        house_talk.asay("these words", client_id=client_id), house_talk.asay("other words", client_id=client_id)
    )

    assert [type(answer) for answer in answers] == [Acked, Conflict]
