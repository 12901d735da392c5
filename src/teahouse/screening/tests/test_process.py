"""The screening process hangs, dies, talks nonsense: whatever it had in hand is given up, the rest is read."""

import asyncio
import sys
from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio
from msgspec.structs import replace

from strainer import Result
from teahouse.policy import load as policy
from teahouse.policy.people import Band
from teahouse.screening import process
from teahouse.screening.check import read_there
from teahouse.screening.process import Answer, Screener
from teahouse.screening.windows import Window
from teahouse.screening.wire import Frames, framed

# The real process, but for three words that do to it what happens to processes.
TROUBLED = """
import os, sys, time
from teahouse.screening import worker, wire
reads = worker.answer

def answer(asked):
    match asked.text:
        case "hang": time.sleep(600)
        case "die": os._exit(1)
        case "nonsense": return "neither here nor there"
    return reads(asked)

worker.answer = answer
worker.main(int(sys.argv[1]))
"""
PATIENCE = 60


@pytest.fixture
def numbers() -> Iterator[None]:
    """Deadlines that a busy machine can keep."""
    usual = policy.current()
    messages = replace(usual.messages, screening_deadline_ms=3_000, screening_patience_ms=60_000)
    policy.use(replace(usual, messages=messages))
    yield
    policy.use(usual)


@pytest_asyncio.fixture
async def screener(numbers: None) -> AsyncIterator[Screener]:
    screener = Screener(asyncio.get_running_loop(), [sys.executable, "-c", TROUBLED])
    await screener.until_ready()
    yield screener
    screener.close()


def reading(screener: Screener, text: str) -> "asyncio.Future[Answer]":
    """What the process will say to *text*."""
    future: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
    screener.read(Band.ADULT, Window(Band.ADULT).state(), "1", text, future.set_result)
    return future


async def test_what_the_process_reads_goes_on_here(screener: Screener) -> None:
    window = Window(Band.ADULT)
    told: list[Result | None] = []
    for piece in ("077", "009", "00123"):
        future: asyncio.Future[Result | None] = asyncio.get_running_loop().create_future()
        read_there(screener, window, 1, piece, future.set_result)
        told.append(await asyncio.wait_for(future, PATIENCE))

    assert [bool(result and result.flag) for result in told] == [False, False, True]
    assert window.state() != Window(Band.ADULT).state()


@pytest.mark.parametrize("trouble", ["hang", "die", "nonsense"])
async def test_only_the_text_in_hand_is_given_up(screener: Screener, trouble: str) -> None:
    before = screener._process.pid

    answers = await asyncio.wait_for(
        asyncio.gather(*(reading(screener, text) for text in (trouble, "quiet", "text me on 07700 900 123"))), PATIENCE
    )

    assert answers[0] is None
    assert [answer[0].flag for answer in answers[1:] if answer is not None] == [False, True]
    assert screener._process.pid != before


async def test_whoever_waits_too_long_behind_others_is_given_up_as_well(screener: Screener) -> None:
    usual = policy.current()
    policy.use(replace(usual, messages=replace(usual.messages, screening_patience_ms=50)))

    answers = await asyncio.wait_for(asyncio.gather(reading(screener, "hang"), reading(screener, "quiet")), PATIENCE)

    assert list(answers) == [None, None]


async def test_a_closed_house_reads_nothing_and_keeps_nobody_waiting(screener: Screener) -> None:
    waiting = reading(screener, "hang")

    screener.close()

    assert await asyncio.wait_for(waiting, PATIENCE) is None
    assert await asyncio.wait_for(reading(screener, "too late"), PATIENCE) is None


def test_the_process_is_told_no_setting_of_the_house(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TEAHOUSE_SECRET_KEY", "x" * 50)
    monkeypatch.setenv("DJANGO_SETTINGS_MODULE", "teahouse.settings")

    assert [name for name in process._environment() if name.startswith(("TEAHOUSE_", "DJANGO_"))] == []


@pytest.mark.parametrize("size", [1, 3, 7, 100])
def test_frames_are_put_together_from_any_pieces(size: int) -> None:
    stream = b"".join(framed(body) for body in (b"one", b"", b"a longer one"))
    frames = Frames()

    found = [frame for at in range(0, len(stream), size) for frame in frames.feed(stream[at : at + size])]

    assert found == [b"one", b"", b"a longer one"]
