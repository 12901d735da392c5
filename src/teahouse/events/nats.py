"""
The bus between processes: core NATS, which may lose, and which nobody depends on.

Here hints travel as on the local bus. Once a turn of the loop whatever is news for others goes out, each conversation
under a subject of its own shard: ids and counts, never words. While the server is away hints are dropped, and every
process finds out from the database by itself (`realtime.looking`, the change log).
"""

import asyncio
from collections.abc import Callable, Coroutine, Iterable
from typing import TYPE_CHECKING, Any

import msgspec
import structlog

from teahouse.events.bus import Callback, Hint
from teahouse.events.local import LocalBus

if TYPE_CHECKING:
    from nats.aio.client import Client
    from nats.aio.msg import Msg

SHARDS = 64
SUBJECT = "teahouse.hints"
WAIT_SECONDS = 0.5  # between tries to reach a server that is gone
PENDING_BYTES = 1 << 20  # kept for a server that is slow; more is dropped
# Of these only the newest number counts.
COUNTING = frozenset({"said", "changed", "read"})
log = structlog.get_logger("teahouse.events")
encode = msgspec.msgpack.Encoder().encode
decode = msgspec.msgpack.Decoder(list[Hint]).decode


class NatsBus:
    """The local bus, and beside it the one to the other processes."""

    def __init__(self, loop: asyncio.AbstractEventLoop, url: str) -> None:
        self._loop = loop
        self._local = LocalBus(loop)
        self._client: Client | None = None
        self._going_out: dict[tuple[object, ...], Hint] = {}
        self._unsubscribe = self._local.subscribe(self._to_others)
        self._tasks: set[asyncio.Task[None]] = set()
        self._from_others = False
        self._begin(self._connect(url))

    def publish(self, hint: Hint) -> None:
        self._local.publish(hint)

    def subscribe(self, callback: Callback) -> Callable[[], None]:
        return self._local.subscribe(callback)

    def close(self) -> None:
        self._unsubscribe()
        self._local.close()
        for task in self._tasks:
            task.cancel()
        if self._client is not None:
            self._begin(self._client.close())

    # --- out ---

    def _to_others(self, hint: Hint) -> None:
        if self._from_others:
            return
        if not self._going_out:
            self._loop.call_soon(self._flush)
        number = 0 if hint.kind in COUNTING else hint.seq
        self._going_out[hint.kind, hint.conversation_id, hint.seat, hint.person, number] = hint.for_others()

    def _flush(self) -> None:
        going, self._going_out = self._going_out, {}
        client = self._client
        if client is None or not client.is_connected or client.pending_data_size > PENDING_BYTES:
            return
        shards: dict[int, list[Hint]] = {}
        for hint in going.values():
            shards.setdefault(hint.conversation_id % SHARDS, []).append(hint)
        self._begin(self._send(client, shards))

    async def _send(self, client: "Client", shards: dict[int, list[Hint]]) -> None:
        for shard, hints in shards.items():
            await client.publish(f"{SUBJECT}.{shard}", encode(hints))

    # --- in ---

    async def _heard(self, message: "Msg") -> None:
        try:
            hints: Iterable[Hint] = decode(message.data)
        except msgspec.DecodeError:
            log.warning("a hint was none")
            return
        # What others tell is handed on here, and not told to them again.
        self._from_others = True
        try:
            for hint in hints:
                # Rows come from this house's own writer or from the database, never over a wire.
                self._local.hand_on(hint.for_others())
        finally:
            self._from_others = False

    # --- the line ---

    async def _connect(self, url: str) -> None:
        import nats

        client = await nats.connect(
            url,
            name="teahouse",
            no_echo=True,
            max_reconnect_attempts=-1,
            reconnect_time_wait=WAIT_SECONDS,
            error_cb=_trouble,
            disconnected_cb=_gone,
            reconnected_cb=_back,
        )
        await client.subscribe(f"{SUBJECT}.*", cb=self._heard)
        self._client = client
        log.info("the bus is there")

    def _begin(self, work: "Coroutine[Any, Any, None]") -> None:
        task = self._loop.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: "asyncio.Task[None]") -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (problem := task.exception()) is not None:
            log.warning("the bus failed", kind=type(problem).__name__)


async def _trouble(problem: Exception) -> None:
    log.warning("the bus has trouble", kind=type(problem).__name__)


async def _gone() -> None:
    log.warning("the bus is gone")


async def _back() -> None:
    log.info("the bus is there")
