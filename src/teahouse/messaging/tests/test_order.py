"""Nobody's words overtake each other, whatever has to be read again in between."""

import asyncio
import threading
from collections.abc import Callable
from typing import Any

import pytest

from teahouse.messaging import running, speaking
from teahouse.messaging.answers import Acked
from teahouse.messaging.context import load_context
from teahouse.messaging.lanes import Lanes
from teahouse.messaging.windows import load_window

from .conftest import Talk

PATIENCE = 30


def waiting_for(go: threading.Event, work: Callable[..., Any]) -> Callable[..., Any]:
    """*work*, done only once *go* was given."""

    def done(*arguments: Any) -> Any:
        go.wait(PATIENCE)
        return work(*arguments)

    return done


async def test_words_keep_their_order_when_facts_move_while_they_wait(
    house_talk: Talk, house: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    await house_talk.asay("known already")
    window_may, facts_may = threading.Event(), threading.Event()
    monkeypatch.setattr(speaking, "load_window", waiting_for(window_may, load_window))
    monkeypatch.setattr(speaking, "load_context", waiting_for(facts_may, load_context))
    running.speaking()._lanes.of(house_talk.conversation.pk).window = None
    first, second = (asyncio.create_task(house_talk.asay(words)) for words in ("one", "two"))
    await asyncio.sleep(0)
    running.speaking().contexts.drop(house_talk.member.pk)
    third = asyncio.create_task(house_talk.asay("three"))
    await asyncio.sleep(0)

    # The first goes on; the second is next, and the facts about its author are just being read for the third.
    window_may.set()
    await first
    facts_may.set()
    answers = await asyncio.gather(first, second, third)

    assert [answer.seq for answer in answers if isinstance(answer, Acked)] == [2, 3, 4]


def test_a_lane_with_words_under_way_is_never_forgotten() -> None:
    lanes = Lanes(most=1)
    busy = lanes.of(1)
    busy.at_the_writer = 1

    lanes.of(2)
    lanes.of(3)

    assert lanes.of(1) is busy
    assert lanes.are_at_work
