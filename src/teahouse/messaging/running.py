"""The running house of this process: its writer, its ear for words, its screening process, its bus."""

import asyncio
from dataclasses import dataclass

from django.conf import settings

from teahouse.encryption.keys import key_ring
from teahouse.events import bus
from teahouse.events.local import LocalBus
from teahouse.events.nats import NatsBus
from teahouse.house_clock import monotonic
from teahouse.messaging.change_poll import ChangePoll
from teahouse.messaging.speaking import Speaking
from teahouse.messaging.writer import Writer
from teahouse.policy import load as policy
from teahouse.screening.engine import warm_up
from teahouse.screening.process import Screener


@dataclass(frozen=True, slots=True)
class House:
    """What runs."""

    loop: asyncio.AbstractEventLoop
    screener: Screener
    speaking: Speaking
    writer: Writer
    poll: ChangePoll


_house: list[House] = []


async def start(screener_command: list[str] | None = None) -> None:
    """
    Start everything words need, on the running event loop.

    Raises:
        KeyProblem: a key is missing or cannot be used.
        WriterProblem: the database cannot be written, or another process serves it.
    """
    key_ring()
    loop = asyncio.get_running_loop()
    screener = Screener(loop, screener_command)
    speaking = Speaking(loop, screener)
    try:
        writer = await loop.run_in_executor(None, lambda: Writer(loop, speaking.saved, speaking.show))
        poll = await loop.run_in_executor(None, lambda: ChangePoll(loop, speaking.contexts))
    except BaseException:
        screener.close()
        speaking.close()
        raise
    speaking.writer = writer
    url = settings.TEAHOUSE.bus_url
    bus.use(NatsBus(loop, url) if url else LocalBus(loop))
    bus.subscribe(poll.heard_at_once)
    _house[:] = [House(loop, screener, speaking, writer, poll)]
    await loop.run_in_executor(None, warm_up)
    await screener.until_ready()


async def stop() -> None:
    """Read and write what was begun, tell who waits, and end."""
    if not _house:
        return
    house = _house.pop()
    loop = asyncio.get_running_loop()
    await house.speaking.come_to_rest(policy.current().socket.drain_seconds)
    await loop.run_in_executor(None, house.writer.stop)
    # What the last batch has to tell is on the loop already.
    await asyncio.sleep(0)
    await loop.run_in_executor(None, house.poll.stop)
    house.screener.close()
    await loop.run_in_executor(None, house.speaking.close)
    bus.close()


def is_running() -> bool:
    """Is there a running house in this process?"""
    return bool(_house)


def troubles() -> list[str]:
    """What keeps words from being taken, read or written right now: kinds, and none when all is well."""
    if not _house:
        return ["closed"]
    house = _house[0]
    there = {
        "screening": house.screener.is_ready,
        "writer": house.writer.is_alive and house.writer.retry_after(monotonic()) is None,
    }
    return [name for name, is_well in there.items() if not is_well]


def loop() -> asyncio.AbstractEventLoop:
    """The event loop of the running house."""
    return _house[0].loop


def speaking() -> Speaking:
    """Where the running house takes words."""
    return _house[0].speaking


def writer() -> Writer:
    """The writer of the running house."""
    return _house[0].writer
