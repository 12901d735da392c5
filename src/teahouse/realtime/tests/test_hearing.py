import socket

import pytest

from teahouse.testing.people import Pair

from .conftest import House, Line, Open, an_id

pytestmark = pytest.mark.house

PERSONA = """
from teahouse.accounts.queries import persona_from_session_key
from teahouse.messaging import queries
from uuid import UUID
persona = persona_from_session_key({session!r})
conversation = queries.conversation_for(persona, UUID({conversation!r}))
"""


def about(pair: Pair) -> str:
    """Python that finds the listener of *pair* and their conversation in the served house."""
    return PERSONA.format(session=pair.listener.cookies["tea"], conversation=pair.conversation)


async def speak(line: Line, c: str, *numbers: int) -> None:
    for number in numbers:
        await line.say(c, f"number {number}", number)
        await line.get("ack")


async def numbers_shown(line: Line, *, up_to: int) -> list[int]:
    shown: list[int] = []
    while not shown or shown[-1] < up_to:
        shown.append(int((await line.get("message"))["seq"]))
    return shown


async def test_a_page_that_comes_back_hears_what_it_missed_in_order_and_nothing_twice(pair: Pair, dial: Open) -> None:
    mine, theirs = await dial(pair.member), await dial(pair.listener)
    await mine.join(pair.conversation)
    first = (await theirs.join(pair.conversation))["last"]
    await speak(mine, pair.conversation, 1, 2)
    seen = await numbers_shown(theirs, up_to=first + 2)
    theirs.wire.abort()
    await speak(mine, pair.conversation, 3, 4, 5)

    back = await dial(pair.listener)
    assert (await back.join(pair.conversation, after=first + 2))["last"] == first + 5
    await speak(mine, pair.conversation, 6)

    assert seen + await numbers_shown(back, up_to=first + 6) == list(range(1, first + 7))


async def test_a_page_that_missed_very_much_gets_all_of_it(house: House, pair: Pair, dial: Open) -> None:
    house.carry_out(
        about(pair)
        + "from teahouse.messaging.conversations import note\n"
        + "from teahouse.messaging.states import NoteKind\n"
        + "for _ in range(230): note(conversation=conversation, kind=NoteKind.QUIET, now=now())"
    )

    line = await dial(pair.member)
    last = (await line.join(pair.conversation))["last"]

    assert last > 230
    assert await numbers_shown(line, up_to=last) == list(range(1, last + 1))


async def test_what_was_changed_while_a_page_was_away_is_changed_when_it_returns(
    house: House, pair: Pair, dial: Open
) -> None:
    mine, theirs = await dial(pair.member), await dial(pair.listener)
    await mine.join(pair.conversation)
    await theirs.join(pair.conversation)
    await mine.say(pair.conversation, "words that go", 1)
    seq = (await mine.get("ack"))["seq"]
    house.carry_out(
        about(pair)
        + "from teahouse.messaging import writer\nfrom teahouse.messaging.changes import Delete\n"
        + "from django.db import transaction\n"
        + "with transaction.atomic(): writer.apply("
        + f"Delete(conversation_id=conversation.pk, seq={seq}, at=now()))"
    )

    back = await dial(pair.listener)
    assert (await back.join(pair.conversation, after=seq, change=0))["change"] == 1
    changed = await back.get("changed")

    assert (changed["n"], changed["seq"], changed.get("body")) == (1, seq, None)


async def test_whoever_lost_their_seat_hears_nothing_more(house: House, pair: Pair, dial: Open) -> None:
    mine, theirs = await dial(pair.member), await dial(pair.listener)
    await mine.join(pair.conversation)
    last = (await theirs.join(pair.conversation))["last"]

    house.carry_out(
        about(pair)
        + "from teahouse.messaging.conversations import leave_seat\n"
        + "leave_seat(seat=queries.seat_for(persona, conversation), now=now())"
    )

    await theirs.get("gone", c=pair.conversation)
    await mine.say(pair.conversation, "just between us", 1)
    await mine.get("ack")
    theirs.send(t="join", c=pair.conversation, after=0, change=0)
    await theirs.get("gone", c=pair.conversation)
    assert not [frame for frame in theirs.frames if frame.get("seq", 0) > last]


async def test_whoever_is_suspended_is_shut_out_at_once(house: House, pair: Pair, dial: Open) -> None:
    line = await dial(pair.listener)
    await line.join(pair.conversation)

    house.carry_out(
        about(pair)
        + "from teahouse.accounts.versions import bump\nfrom teahouse.accounts.links import person_key_of\n"
        + "from teahouse.policy.people import Standing\nfrom django.db import transaction\n"
        + "with transaction.atomic():\n"
        + "    persona.standing = Standing.SUSPENDED\n"
        + "    persona.save(update_fields=['standing'])\n"
        + "    bump(person_key_of(persona), now())"
    )

    assert await line.close_code() == 4010


async def test_whoever_signs_out_is_disconnected_everywhere(pair: Pair, dial: Open) -> None:
    line, other = await dial(pair.listener), await dial(pair.member)
    await line.join(pair.conversation)

    await pair.listener.post("/sign-out/")

    assert await line.close_code() == 4011
    await other.join(pair.conversation)


async def test_a_reader_who_does_not_read_is_dropped_and_holds_up_nobody(pair: Pair, dial: Open) -> None:
    mine, slow, theirs = await dial(pair.member), await dial(pair.listener), await dial(pair.listener)
    for line in (mine, slow, theirs):
        await line.join(pair.conversation)
    wire = slow.wire._transport.get_extra_info("socket")
    wire.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    slow.wire.pause()

    acks = []
    for number in range(19):
        await mine.say(pair.conversation, "茶" * 4000, number)
        acks.append((await mine.get("ack"))["seq"])
    await theirs.get("message", seq=acks[-1])
    slow.wire.resume()

    assert await slow.close_code() in (4008, 1006)


async def test_a_house_that_closes_answers_everything_and_tells_when_to_come_back(
    house: House, pair: Pair, dial: Open
) -> None:
    mine, theirs = await dial(pair.member), await dial(pair.listener)
    await mine.join(pair.conversation)
    last = (await theirs.join(pair.conversation))["last"]
    for number in range(10):
        await mine.say(pair.conversation, f"number {number}", number)
    await mine.get("ack", id=an_id(0))

    assert house.stop() == 0

    draining = await theirs.get("draining")
    assert 0 <= draining["retry_in"] <= 15
    assert await mine.close_code() == 1012
    answered = [frame["seq"] for frame in mine.frames if frame["t"] == "ack"]
    house.open()
    back = await dial(pair.listener, ticket=draining["resume"])
    assert (await back.join(pair.conversation, after=last))["last"] >= max(answered)
    assert await numbers_shown(back, up_to=max(answered)) == list(range(last + 1, max(answered) + 1))
