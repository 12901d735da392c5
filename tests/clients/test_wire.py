"""The client's end of a WebSocket, against a server that others wrote."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
from websockets.asyncio.server import ServerConnection, serve

from teahouse.testing.wire import HandshakeRefused, open_wire

Handler = Callable[[ServerConnection], Awaitable[None]]


@asynccontextmanager
async def server(handler: Handler) -> AsyncIterator[int]:
    async with serve(handler, "127.0.0.1", 0, compression=None, max_size=None) as listening:
        yield next(iter(listening.sockets)).getsockname()[1]


async def echo(connection: ServerConnection) -> None:
    async for text in connection:
        await connection.send(text)


def ignore(_: object) -> None: ...


@pytest.mark.parametrize("size", [0, 1, 125, 126, 127, 65535, 65536, 200_000])
async def test_a_text_of_any_length_goes_there_and_back(size: int) -> None:
    heard: asyncio.Queue[bytes] = asyncio.Queue()

    async with server(echo) as port:
        wire = await open_wire(port, "/", heard.put_nowait, ignore)
        wire.send(b"x" * size)

        assert await heard.get() == b"x" * size
        wire.close()


async def test_many_texts_keep_their_order() -> None:
    heard: asyncio.Queue[bytes] = asyncio.Queue()

    async with server(echo) as port:
        wire = await open_wire(port, "/", heard.put_nowait, ignore)
        for number in range(500):
            wire.send(str(number).encode())

        assert [int(await heard.get()) for _ in range(500)] == list(range(500))
        wire.close()


async def test_a_ping_is_answered() -> None:
    answered = asyncio.Event()

    async def ping(connection: ServerConnection) -> None:
        await (await connection.ping())
        answered.set()

    async with server(ping) as port:
        await open_wire(port, "/", ignore, ignore)
        await answered.wait()


async def test_the_code_of_a_close_is_told() -> None:
    closed: asyncio.Queue[int] = asyncio.Queue()

    async def hang_up(connection: ServerConnection) -> None:
        await connection.close(4008, "too slow")

    async with server(hang_up) as port:
        await open_wire(port, "/", ignore, closed.put_nowait)

        assert await closed.get() == 4008


async def test_a_line_that_breaks_is_told_as_1006() -> None:
    closed: asyncio.Queue[int] = asyncio.Queue()

    async def vanish(connection: ServerConnection) -> None:
        connection.transport.abort()

    async with server(vanish) as port:
        await open_wire(port, "/", ignore, closed.put_nowait)

        assert await closed.get() == 1006


async def test_a_refused_handshake_names_the_status() -> None:
    async def refuse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()
        writer.close()

    listening = await asyncio.start_server(refuse, "127.0.0.1", 0)
    async with listening:
        with pytest.raises(HandshakeRefused) as refused:
            await open_wire(listening.sockets[0].getsockname()[1], "/", ignore, ignore)

    assert refused.value.status == 403
