"""A house of one talk, small enough to be right, for pages to be tried on."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed

from teahouse.testing.browsing import Browser

TALK = "talk"


class SignedIn(Browser):
    """A browser that has its ticket already."""

    async def ticket(self) -> str:
        return "ticket"


@dataclass
class SmallHouse:
    """Numbers what it hears, answers, and shows it to the other seat."""

    port: int = 0
    stored: list[tuple[int, str]] = field(default_factory=list)
    seq_of: dict[str, int] = field(default_factory=dict)
    seats: dict[int, ServerConnection] = field(default_factory=dict)
    heard: list[dict[str, Any]] = field(default_factory=list)
    # How many answers get lost on the way, with the line.
    lose_answers: int = 0
    hold: str = ""

    def browser(self) -> Browser:
        return SignedIn(f"http://localhost:{self.port}")

    async def __call__(self, line: ServerConnection) -> None:
        assert line.request is not None
        seat = 1 if "seat=1" in line.request.headers.get("Cookie", "") else 2
        with suppress(ConnectionClosed):
            async for text in line:
                frame = json.loads(text)
                self.heard.append(frame)
                if frame["t"] == "join":
                    await self._join(line, seat, frame["after"])
                elif frame["t"] == "send":
                    await self._take(line, seat, frame)

    async def _join(self, line: ServerConnection, seat: int, after: int) -> None:
        self.seats[seat] = line
        await tell(line, t="joined", c=TALK, last=len(self.stored), change=0, you=seat, state="open")
        for seq, (author, body) in enumerate(self.stored, start=1):
            if seq > after:
                await tell(line, t="message", c=TALK, seq=seq, seat=author, body=body, at=0)

    async def _take(self, line: ServerConnection, seat: int, frame: dict[str, Any]) -> None:
        if frame["body"] == self.hold:
            findings = [{"start": 0, "end": 1, "kind": "phone", "rule": "Z1", "why": ""}]
            await tell(line, t="held", id=frame["id"], c=TALK, hold=1, findings=findings)
            return
        new = frame["id"] not in self.seq_of
        if new:
            self.stored.append((seat, frame["body"]))
            self.seq_of[frame["id"]] = len(self.stored)
        seq = self.seq_of[frame["id"]]
        if self.lose_answers:
            self.lose_answers -= 1
            line.transport.abort()
        else:
            await tell(line, t="ack", id=frame["id"], c=TALK, seq=seq, at=0)
        for other, ear in self.seats.items():
            if new and other != seat:
                await tell(ear, t="message", c=TALK, seq=seq, seat=seat, body=frame["body"], at=0)


async def tell(line: ServerConnection, **frame: object) -> None:
    await line.send(json.dumps(frame))


@asynccontextmanager
async def open_house() -> AsyncIterator[SmallHouse]:
    house = SmallHouse()
    async with serve(house, "127.0.0.1", 0) as listening:
        house.port = next(iter(listening.sockets)).getsockname()[1]
        yield house
        await asyncio.sleep(0)
