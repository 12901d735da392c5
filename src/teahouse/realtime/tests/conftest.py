"""A served house for all tests of the socket, and a line to it that hides nothing."""

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any

import msgspec
import pytest

from teahouse.testing.people import Pair, pairs_from
from teahouse.testing.served import ServedHouse
from teahouse.testing.wire import Wire, open_wire

PAIRS = 48
PATIENCE = 10.0


class House(ServedHouse):
    """A house with the ordinary policy and many pairs who sit in a talk of their own."""

    pairs: list[Pair]

    def open(self) -> "House":
        self.start(TEAHOUSE_POLICY="", TEAHOUSE_TEST="1", TEAHOUSE_GUARD_OFF=os.environ.get("TEAHOUSE_GUARD_OFF", ""))
        return self

    def carry_out(self, code: str) -> str:
        """Run *code* beside the served house, as a command would; what it printed."""
        start = "import teahouse, django; django.setup(); from teahouse.house_clock import now\n"
        environment = self._environment() | {"DJANGO_SETTINGS_MODULE": "teahouse.settings"}
        done = subprocess.run(
            [sys.executable, "-c", start + code], env=environment, capture_output=True, text=True, check=True
        )
        return done.stdout.strip()


class Line:
    """One socket, frame by frame."""

    def __init__(self) -> None:
        self.frames: list[dict[str, Any]] = []
        self.closed: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        self.wire: Wire
        self._news = asyncio.Event()

    def hear(self, text: bytes) -> None:
        self.frames.append(json.loads(text))
        self._news.set()

    def hung_up(self, code: int) -> None:
        if not self.closed.done():
            self.closed.set_result(code)
        self._news.set()

    def send(self, **frame: object) -> None:
        self.wire.send(msgspec.json.encode(frame))

    async def get(self, t: str, **like: object) -> dict[str, Any]:
        """The first frame called *t* that is *like* this, waiting for it; it is taken off the list."""
        async with asyncio.timeout(PATIENCE):
            while True:
                for frame in self.frames:
                    if frame["t"] == t and all(frame.get(key) == value for key, value in like.items()):
                        self.frames.remove(frame)
                        return frame
                self._news.clear()
                await self._news.wait()

    async def close_code(self) -> int:
        async with asyncio.timeout(PATIENCE):
            return await asyncio.shield(self.closed)

    async def join(self, c: str, after: int = 0, change: int = 0) -> dict[str, Any]:
        self.send(t="join", c=c, after=after, change=change)
        return await self.get("joined", c=c)

    async def say(self, c: str, body: str, number: int) -> None:
        self.send(t="send", c=c, id=an_id(number), body=body, seen=None)


def an_id(number: int) -> str:
    return f"01890000-0000-7000-8000-{number:012d}"


Open = Callable[..., Awaitable[Line]]


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    house = House(tmp_path_factory.mktemp("socket-house"))
    house.prepare()
    house.pairs = pairs_from(house.cast(PAIRS), house.origin)
    house.open()
    yield house
    house.stop()


@pytest.fixture
async def pair(house: House) -> AsyncIterator[Pair]:
    """Two who have not spoken in any other test."""
    pair = house.pairs.pop()
    yield pair
    for browser in (pair.member, pair.listener):
        await browser.close()
    await asyncio.sleep(0)


@pytest.fixture
async def dial(house: House) -> AsyncIterator[Open]:
    """Opens lines, with a ticket unless told otherwise; they are cut when the test is over."""
    lines: list[Line] = []

    async def dial(browser: Any, *, ticket: str | None = None, path: str = "/ws", **headers: str) -> Line:
        line = Line()
        asked = {"Origin": house.origin, "Cookie": browser.cookie_header} | headers
        given = await browser.ticket() if ticket is None else ticket
        line.wire = await open_wire(
            house.port, f"{path}?ticket={given}", line.hear, line.hung_up,
            headers={name: value for name, value in asked.items() if value},
        )  # fmt: skip
        lines.append(line)
        return line

    yield dial
    for line in lines:
        line.wire.abort()
    await asyncio.sleep(0)
