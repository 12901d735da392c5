"""The connection: whatever way frames are cut up by the network, the same is heard."""

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import uvicorn
from hypothesis import given, settings
from hypothesis import strategies as st
from uvicorn.server import ServerState
from websockets.frames import Frame, Opcode

from teahouse.realtime import transport
from teahouse.realtime.transport import HouseProtocol

LARGEST = 1000
HANDSHAKE = (
    b"GET /ws HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"
)


class Network(asyncio.Transport):
    """The other end of the wire."""

    def __init__(self) -> None:
        super().__init__()
        self.sent = b""
        self.cut = False
        self.closing = False

    def write(self, data: bytes | bytearray | memoryview) -> None:
        self.sent += bytes(data)

    def close(self) -> None:
        self.closing = True

    def abort(self) -> None:
        self.cut = True

    def is_closing(self) -> bool:
        return self.closing

    def get_write_buffer_size(self) -> int:
        return 0

    def pause_reading(self) -> None:
        return

    def resume_reading(self) -> None:
        return


class Ears:
    """Somebody of ours at the end of a connection."""

    def __init__(self) -> None:
        self.texts: list[bytes] = []
        self.binaries = 0
        self.is_lost = False
        self.drains = 0

    def heard(self, frame: bytes) -> None:
        self.texts.append(frame)

    def heard_binary(self) -> None:
        self.binaries += 1

    def lost(self) -> None:
        self.is_lost = True

    def drain(self) -> None:
        self.drains += 1


async def connected() -> tuple[HouseProtocol, Network, Ears]:
    ears = Ears()

    async def application(
        scope: MutableMapping[str, Any],
        receive: Callable[[], Awaitable[MutableMapping[str, Any]]],
        send: Callable[[MutableMapping[str, Any]], Awaitable[None]],
    ) -> None:
        await receive()
        await send({"type": "websocket.accept"})
        transport.of(scope).attach(ears)

    flags: dict[str, Any] = {"ws_max_size": LARGEST, "ws_per_message_deflate": False, "ws_ping_interval": None}
    config = uvicorn.Config(application, log_config=None, lifespan="off", **flags)
    config.load()
    protocol, network = HouseProtocol(config, ServerState(), {}), Network()
    protocol.connection_made(network)
    protocol.data_received(HANDSHAKE)
    await asyncio.gather(*protocol.tasks)
    network.sent = b""
    return protocol, network, ears


def from_browser(opcode: Opcode, payload: bytes, *, last: bool = True) -> bytes:
    return Frame(opcode, payload, fin=last).serialize(mask=True)


payloads = st.binary(max_size=300).map(lambda data: data.hex().encode())
whole = payloads.map(lambda text: (from_browser(Opcode.TEXT, text), [text]))
in_parts = (
    st.lists(payloads, min_size=2, max_size=3)
    .filter(lambda parts: sum(map(len, parts)) <= LARGEST)
    .map(
        lambda parts: (
            from_browser(Opcode.TEXT, parts[0], last=False)
            + b"".join(from_browser(Opcode.CONT, part, last=False) for part in parts[1:-1])
            + from_browser(Opcode.PING, b"?")
            + from_browser(Opcode.CONT, parts[-1]),
            [b"".join(parts)],
        )
    )
)
nothing: list[bytes] = []
asked = st.sampled_from([(from_browser(Opcode.PING, b"!"), nothing), (from_browser(Opcode.PONG, b""), nothing)])
talk = st.lists(st.one_of(whole, whole, whole, in_parts, asked), max_size=12)


@settings(max_examples=150, deadline=None)
@given(said=talk, cuts=st.lists(st.integers(1, 60), max_size=60))
def test_however_the_network_cuts_it_every_message_is_heard_once_and_in_order(
    said: list[tuple[bytes, list[bytes]]], cuts: list[int]
) -> None:
    async def run() -> None:
        protocol, _, ears = await connected()
        data = b"".join(wire for wire, _ in said)
        for cut in cuts:
            protocol.data_received(data[:cut])
            data = data[cut:]
        protocol.data_received(data)

        assert ears.texts == [text for _, texts in said for text in texts]

    asyncio.run(run())


async def test_a_message_that_is_too_large_is_refused_whatever_it_says() -> None:
    protocol, network, ears = await connected()

    protocol.data_received(from_browser(Opcode.TEXT, b"x" * (LARGEST + 1)))

    assert ears.texts == []
    assert b"\x88" in network.sent
    assert (1009).to_bytes(2, "big") in network.sent
    assert network.closing


async def test_bytes_are_told_apart_from_words() -> None:
    protocol, _, ears = await connected()

    protocol.data_received(from_browser(Opcode.BINARY, b"x"))

    assert (ears.texts, ears.binaries) == ([], 1)


async def test_after_the_goodbye_nothing_is_heard_and_nothing_is_said() -> None:
    protocol, network, ears = await connected()

    protocol.close(4009)
    said = network.sent
    protocol.data_received(from_browser(Opcode.TEXT, b"one more thing"))
    protocol.write(transport.framed(b"and another"))

    assert (4009).to_bytes(2, "big") in said
    assert ears.texts == []
    assert network.sent == said


async def test_whoever_does_not_answer_the_goodbye_is_cut_off(monkeypatch: Any) -> None:
    monkeypatch.setattr(transport, "ABORT_AFTER", 0.01)
    protocol, network, _ = await connected()

    protocol.close(4008)
    await asyncio.sleep(0.05)

    assert network.cut


async def test_a_ping_that_is_not_answered_is_noticed_at_the_next_one() -> None:
    protocol, network, _ = await connected()

    assert protocol.ping()
    protocol.data_received(from_browser(Opcode.PONG, b""))
    assert protocol.ping()
    assert not protocol.ping()
    assert network.sent == transport.PING * 2


async def test_a_lost_line_is_told_once_and_a_closing_house_asks_to_drain() -> None:
    protocol, _, ears = await connected()

    protocol.shutdown()
    protocol.connection_lost(None)

    assert (ears.drains, ears.is_lost) == (1, True)
