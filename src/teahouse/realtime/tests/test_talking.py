import asyncio

import pytest

from teahouse.testing.people import Pair

from .conftest import House, Open, an_id

pytestmark = pytest.mark.house


async def test_what_is_said_is_answered_to_its_author_and_shown_to_the_other_once(pair: Pair, dial: Open) -> None:
    mine, theirs = await dial(pair.member), await dial(pair.listener)
    you = (await mine.join(pair.conversation))["you"]
    last = (await theirs.join(pair.conversation))["last"]

    mine.send(t="send", c=pair.conversation, id=an_id(1), body="It was a long day.", seen=None)
    ack = await mine.get("ack")
    message = await theirs.get("message", seq=last + 1)

    assert (ack["id"], ack["seq"]) == (an_id(1), last + 1)
    assert (message["seat"], message["body"]) == (you, "It was a long day.")
    await _settled()
    assert not [frame for frame in mine.frames if frame["t"] == "message" and frame["seq"] == last + 1]
    assert not [frame for frame in theirs.frames if frame["t"] == "ack" or frame.get("seq", 0) > last]


async def test_the_other_page_of_the_same_person_sees_it_too(pair: Pair, dial: Open) -> None:
    phone, desk = await dial(pair.member), await dial(pair.member)
    await phone.join(pair.conversation)
    last = (await desk.join(pair.conversation))["last"]

    await phone.say(pair.conversation, "from my phone", 1)

    assert (await desk.get("message", seq=last + 1))["body"] == "from my phone"


async def test_a_page_may_speak_in_the_same_breath_as_it_joins(pair: Pair, dial: Open) -> None:
    line = await dial(pair.member)

    line.send(t="join", c=pair.conversation, after=0, change=0)
    for number in range(3):
        await line.say(pair.conversation, f"number {number}", number)

    acks = [await line.get("ack") for _ in range(3)]
    assert [ack["id"] for ack in acks] == [an_id(number) for number in range(3)]
    assert acks[2]["seq"] == acks[0]["seq"] + 2


async def test_the_same_message_twice_is_said_once_and_other_words_under_its_id_are_refused(
    pair: Pair, dial: Open
) -> None:
    line = await dial(pair.member)
    await line.join(pair.conversation)
    await line.say(pair.conversation, "once", 1)
    first = await line.get("ack")

    await line.say(pair.conversation, "once", 1)
    await line.say(pair.conversation, "something else", 1)

    assert (await line.get("ack"))["seq"] == first["seq"]
    assert (await line.get("conflict"))["id"] == an_id(1)


async def test_what_is_held_is_explained_to_its_author_and_leaves_no_trace_with_the_other(
    pair: Pair, dial: Open
) -> None:
    mine, theirs = await dial(pair.member), await dial(pair.listener)
    await mine.join(pair.conversation)
    await theirs.join(pair.conversation)
    await theirs.get("presence")
    await _settled()
    theirs.frames.clear()

    await mine.say(pair.conversation, "my number is 07700 900123", 1)
    held = await mine.get("held")
    await mine.say(pair.conversation, "never mind", 2)

    assert held["findings"][0]["kind"] == "phone"
    assert held["findings"][0]["why"]
    assert (await theirs.get("message"))["body"] == "never mind"
    await _settled()
    assert theirs.frames == []


async def test_a_flood_is_refused_with_the_seconds_to_wait(pair: Pair, dial: Open) -> None:
    line = await dial(pair.member)
    await line.join(pair.conversation)

    for number in range(30):
        await line.say(pair.conversation, f"flood {number}", number)
    refused = await line.get("refused")

    assert refused["reason"] == "too_fast"
    assert refused["retry_after"] > 0
    assert refused["sentence"]


async def test_nothing_passes_what_was_refused_before_it(pair: Pair, dial: Open) -> None:
    line = await dial(pair.member)
    await line.join(pair.conversation)
    for number in range(22):
        await line.say(pair.conversation, f"flood {number}", number)
    first, second = await line.get("refused"), await line.get("refused")
    number = int(first["id"][-12:])

    await asyncio.sleep(first["retry_after"] + 1)  # there is room for two by then
    await line.say(pair.conversation, f"flood {number + 1}", number + 1)
    passing = await line.get("refused", id=an_id(number + 1))
    await line.say(pair.conversation, f"flood {number}", number)
    again = await line.get("ack", id=first["id"])
    await line.say(pair.conversation, f"flood {number + 1}", number + 1)

    assert second["id"] == passing["id"] == an_id(number + 1)
    assert (await line.get("ack", id=an_id(number + 1)))["seq"] == again["seq"] + 1


async def test_a_page_is_told_what_became_of_answers_it_never_heard(pair: Pair, dial: Open) -> None:
    line = await dial(pair.member)
    await line.join(pair.conversation)
    await line.say(pair.conversation, "said", 1)
    await line.say(pair.conversation, "my number is 07700 900123", 2)
    seq, hold = (await line.get("ack"))["seq"], (await line.get("held"))["hold"]

    line.send(t="status", ids=[an_id(1), an_id(2), an_id(3)])

    assert await line.get("settled", id=an_id(1)) == {
        "t": "settled", "id": an_id(1), "outcome": "said", "c": pair.conversation, "seq": seq,
    }  # fmt: skip
    assert (await line.get("settled", id=an_id(2)))["hold"] == hold
    assert (await line.get("settled", id=an_id(3)))["outcome"] == "unknown"


async def test_typing_is_told_to_the_other_and_not_too_often(pair: Pair, dial: Open) -> None:
    mine, theirs = await dial(pair.member), await dial(pair.listener)
    you = (await mine.join(pair.conversation))["you"]
    await theirs.join(pair.conversation)

    for _ in range(5):
        mine.send(t="typing", c=pair.conversation)
    typing = await theirs.get("typing")

    assert typing["seat"] == you
    await _settled()
    assert not [frame for frame in mine.frames + theirs.frames if frame["t"] == "typing"]


async def test_adults_see_how_far_the_other_has_read_and_it_is_kept(pair: Pair, dial: Open) -> None:
    mine, theirs = await dial(pair.member), await dial(pair.listener)
    await mine.join(pair.conversation)
    await theirs.join(pair.conversation)
    await mine.say(pair.conversation, "hello", 1)
    seq = (await theirs.get("message", body="hello"))["seq"]

    theirs.send(t="read", c=pair.conversation, seq=seq + 100)

    assert (await mine.get("read"))["seq"] == seq
    await asyncio.sleep(1.5)
    again = await dial(pair.listener)
    assert (await again.join(pair.conversation))["read"] == seq


async def test_a_conversation_that_is_not_there_and_one_of_others_answer_alike(
    house: House, pair: Pair, dial: Open
) -> None:
    line = await dial(pair.member)
    others = house.pairs[0].conversation

    for c in ("0" * 32, "z" * 32, others):
        line.send(t="join", c=c, after=0, change=0)
        assert await line.get("gone") == {"t": "gone", "c": c}
        line.send(t="send", c=c, id=an_id(1), body="hello")
        assert await line.get("gone") == {"t": "gone", "c": c}


async def test_nonsense_is_answered_with_the_field_and_the_rule_and_in_the_end_closes_that_page_only(
    pair: Pair, dial: Open
) -> None:
    line, other = await dial(pair.member), await dial(pair.member)

    line.wire.send(b'{"t":"join"}')
    assert await line.get("bad") == {"t": "bad", "field": "c", "rule": "is missing"}
    for _ in range(4):
        line.wire.send(b"nonsense")

    assert await line.close_code() == 4009
    await other.join(pair.conversation)


async def test_a_frame_that_is_too_large_closes_that_page_only(pair: Pair, dial: Open) -> None:
    line, other = await dial(pair.member), await dial(pair.member)

    line.wire.send(b'{"t":"typing","c":"' + b"a" * 20_000 + b'"}')

    assert await line.close_code() == 1009
    await other.join(pair.conversation)


async def _settled() -> None:
    """Long enough for anything that is on its way here."""
    await asyncio.sleep(0.2)
