"""The ASGI application: lifespan starts writer and hub, a socket is read until it closes."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from time import thread_time_ns, time
from typing import Any
from urllib.parse import parse_qs

import msgspec

from .frames import parse
from .hub import Ear, Hub, Send
from .store import Draft, Store
from .writer import Writer

Receive = Callable[[], Awaitable[dict[str, Any]]]
SCREENING_NS = 50_000


def screen() -> None:
    """Burn as much CPU as reading a message is meant to cost."""
    until = thread_time_ns() + SCREENING_NS
    while thread_time_ns() < until:
        pass


class Skeleton:
    """One serving process."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._hub = Hub()
        self._writer: Writer

    async def __call__(self, scope: dict[str, Any], receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await self._socket(scope, receive, send)
        elif scope["type"] == "lifespan":
            await self._lifespan(receive, send)

    async def _lifespan(self, receive: Receive, send: Send) -> None:
        await receive()
        self._writer = Writer(Store(self._path), self._hub.committed)
        await send({"type": "lifespan.startup.complete"})
        await receive()
        self._writer.stop()
        await send({"type": "lifespan.shutdown.complete"})

    async def _socket(self, scope: dict[str, Any], receive: Receive, send: Send) -> None:
        query = parse_qs(scope["query_string"].decode())
        conversation, seat = query["c"][0], int(query["seat"][0])
        await receive()
        await send({"type": "websocket.accept"})
        ear = Ear(seat, send)
        self._hub.join(conversation, ear)
        try:
            await self._listen(conversation, seat, receive)
        except (msgspec.ValidationError, msgspec.DecodeError):
            await send({"type": "websocket.close", "code": 4009})
        finally:
            self._hub.leave(conversation, ear)

    async def _listen(self, conversation: str, seat: int, receive: Receive) -> None:
        sender, put = f"{conversation}/{seat}", self._writer.put
        while (event := await receive())["type"] == "websocket.receive":
            said = parse(event["text"])
            screen()
            put(Draft(conversation, seat, sender, said.id, time(), said.body))
