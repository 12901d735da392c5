"""What goes out to other processes and what is believed of them, without a server."""

import asyncio
from types import SimpleNamespace
from typing import Any

import pytest

from teahouse.events import nats
from teahouse.events.bus import Hint
from teahouse.events.nats import NatsBus, decode, encode


class Line:
    """A line to a server that takes everything."""

    def __init__(self) -> None:
        self.is_connected = True
        self.pending_data_size = 0
        self.sent: list[tuple[str, list[Hint]]] = []

    async def publish(self, subject: str, payload: bytes) -> None:
        self.sent.append((subject, decode(payload)))

    async def close(self) -> None: ...


@pytest.fixture
async def bus(monkeypatch: pytest.MonkeyPatch) -> Any:
    async def nowhere(_self: NatsBus, _url: str) -> None: ...

    monkeypatch.setattr(NatsBus, "_connect", nowhere)
    made = NatsBus(asyncio.get_running_loop(), "nats://nowhere")
    made._client = Line()  # type: ignore[assignment]
    yield made
    made.close()
    await asyncio.sleep(0)


async def turns() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


async def test_of_one_turn_only_the_newest_number_of_a_conversation_goes_out_and_no_words(bus: NatsBus) -> None:
    for seq in (1, 2, 3):
        bus.publish(Hint(kind="said", conversation_id=7, seq=seq, shown=({"body": "words"},)))
    bus.publish(Hint(kind="typing", conversation_id=7 + nats.SHARDS, seat=2))
    bus.publish(Hint(kind="said", conversation_id=8, seq=1))
    await turns()

    out = [(subject, hint) for subject, hints in bus._client.sent for hint in hints]  # type: ignore[union-attr]
    assert out == [
        (f"{nats.SUBJECT}.7", Hint(kind="said", conversation_id=7, seq=3)),
        (f"{nats.SUBJECT}.7", Hint(kind="typing", conversation_id=7 + nats.SHARDS, seat=2)),
        (f"{nats.SUBJECT}.8", Hint(kind="said", conversation_id=8, seq=1)),
    ]


async def test_what_others_tell_is_heard_here_without_rows_and_not_told_to_them_again(bus: NatsBus) -> None:
    heard: list[Hint] = []
    bus.subscribe(heard.append)

    forged = Hint(kind="said", conversation_id=7, seq=3, shown=({"body": "words of somebody else"},))
    await bus._heard(SimpleNamespace(data=encode([forged])))  # type: ignore[arg-type]
    await bus._heard(SimpleNamespace(data=b"no hint"))  # type: ignore[arg-type]
    await turns()

    assert heard == [Hint(kind="said", conversation_id=7, seq=3)]
    assert bus._client.sent == []  # type: ignore[union-attr]


@pytest.mark.parametrize(("connected", "pending"), [(False, 0), (True, nats.PENDING_BYTES + 1)])
async def test_hints_for_a_server_that_is_gone_or_slow_are_dropped(bus: NatsBus, connected: bool, pending: int) -> None:
    line: Any = bus._client
    line.is_connected, line.pending_data_size = connected, pending
    bus.publish(Hint(kind="said", conversation_id=7, seq=1))
    await turns()

    assert line.sent == []
