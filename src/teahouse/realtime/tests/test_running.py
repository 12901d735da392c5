import asyncio
from collections.abc import AsyncIterator
from datetime import datetime

import pytest

from teahouse.policy.load import current
from teahouse.realtime import running
from teahouse.realtime.running import Live
from teahouse.realtime.transport import PING

from .doubles import Paper, Wire, a_hub, a_page, quiet
from .test_transport import connected

MINUTE = 60.0


class Sessions:
    """The sessions of the house, as the live side asks about them."""

    def __init__(self) -> None:
        self.touched: list[str] = []
        self.over: set[str] = set()

    def touch(self, session: str, *, minutes: int, now: datetime) -> None:
        self.touched.append(session)

    def look_again(self, session: str, persona: int, now: datetime) -> int | None:
        return 4011 if session in self.over else None


@pytest.fixture
def sessions(monkeypatch: pytest.MonkeyPatch) -> Sessions:
    sessions = Sessions()
    monkeypatch.setattr(running, "touch", sessions.touch)
    monkeypatch.setattr(running, "look_again", sessions.look_again)
    return sessions


@pytest.fixture
async def live() -> AsyncIterator[Live]:
    live = Live(asyncio.get_running_loop())
    live.hub = a_hub(Paper())
    yield live
    live.stop()


def visited(live: Live, at: float) -> None:
    """The wheel comes round to everybody when the clock shows *at*."""
    live.visit(list(live.hub.sockets), at)


async def test_a_page_in_a_talk_keeps_its_session_however_long_it_is_quiet(live: Live, sessions: Sessions) -> None:
    _, ear = a_page(live.hub)
    began = ear.socket.touched_at

    for minute in range(0, 24 * 60, 30):
        visited(live, began + minute * MINUTE)
    await _threads()

    assert len(sessions.touched) in range(6, 9)
    assert ear.socket.is_open


async def test_a_page_that_lies_still_outside_a_talk_ends_with_its_session(live: Live, sessions: Sessions) -> None:
    wire, ear = a_page(live.hub)
    live.hub.leave(ear)
    began = ear.socket.touched_at

    visited(live, began + 719 * MINUTE)
    await _threads()
    assert wire.closed_with is None
    sessions.over.add("session-1")
    visited(live, began + 721 * MINUTE)
    await _threads()

    assert wire.closed_with == 4011
    assert sessions.touched == []


async def test_a_page_that_lies_still_goes_on_while_another_of_its_session_is_used(
    live: Live, sessions: Sessions
) -> None:
    wire, ear = a_page(live.hub)
    live.hub.leave(ear)

    visited(live, ear.socket.touched_at + 721 * MINUTE)
    await _threads()

    assert wire.closed_with is None


async def test_whoever_says_nothing_for_a_while_is_quiet_and_here_again_with_the_next_word(live: Live) -> None:
    _, ear = a_page(live.hub)
    socket = ear.socket

    visited(live, socket.heard_at + current().socket.quiet_after_seconds + 1)
    was_quiet = socket.is_quiet
    socket.heard(b'{"t":"typing","c":"' + ear.room.c.encode() + b'"}')
    await quiet()

    assert (was_quiet, socket.is_quiet) == (True, False)


async def test_a_line_on_which_nobody_answers_is_cut_at_the_second_turn_of_the_wheel(live: Live) -> None:
    protocol, network, _ = await connected()
    _, ear = a_page(live.hub)
    ear.socket.transport = protocol

    visited(live, ear.socket.heard_at)
    assert (network.sent, network.cut) == (PING, False)
    visited(live, ear.socket.heard_at)

    assert network.cut


async def test_whoever_is_still_there_when_the_house_stops_is_cut_off(live: Live) -> None:
    wires: list[Wire] = [a_page(live.hub, seat=seat)[0] for seat in (1, 2)]

    live.stop()

    assert all(wire.aborted for wire in wires)


async def _threads() -> None:
    """Let what was asked in a thread be answered."""
    for _ in range(5):
        await asyncio.sleep(0.02)
