"""
What lies between a socket of ours and the network.

The server's own interface cannot drop a reader who does not read, and keeps a task and a queue for every
connection. Ours hands each message straight to its socket, and lives without a task once somebody is let in.
"""

import logging
from typing import Any, Protocol

from uvicorn.protocols.utils import ClientDisconnected
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.exceptions import InvalidState
from websockets.http11 import Request
from websockets.protocol import OPEN

try:
    from websockets.speedups import apply_mask
except ImportError:
    from websockets.utils import apply_mask

EXTENSION = "teahouse.transport"
PING = b"\x89\x00"
ABORT_AFTER = 1.0

_TEXT_AND_LAST = 0x81
_MASKED = 0x80
_SHORT = 126
_LONG = 127


class Listener(Protocol):
    """Whoever a connection belongs to."""

    def heard(self, frame: bytes) -> None:
        """A text message came in."""

    def heard_binary(self) -> None:
        """A binary message came in; its content is not looked at."""

    def lost(self) -> None:
        """The connection is gone."""

    def drain(self) -> None:
        """The server is closing: finish what was begun."""


class Transport(Protocol):
    """All that the hub asks of a connection."""

    def write(self, data: bytes) -> None:
        """Send frames that `framed` made, soon."""

    def buffered(self) -> int:
        """How many bytes wait for the other side to read."""

    def close(self, code: int) -> None:
        """Say goodbye with *code*; whoever does not answer within a second is cut off."""

    def abort(self) -> None:
        """Cut the connection at once."""


def framed(payload: bytes) -> bytes:
    """*payload* as one text frame from the server; made once, it may be written to any number of sockets."""
    size = len(payload)
    if size < _SHORT:
        return bytes((_TEXT_AND_LAST, size)) + payload
    if size < 65536:
        return bytes((_TEXT_AND_LAST, _SHORT)) + size.to_bytes(2, "big") + payload
    return bytes((_TEXT_AND_LAST, _LONG)) + size.to_bytes(8, "big") + payload


class _Nowhere:
    """Takes the place of the queue that the server would fill for a task we do not keep."""

    def put_nowait(self, _event: object) -> None:
        return

    def empty(self) -> bool:
        return True


_NOWHERE: Any = _Nowhere()


class HouseProtocol(WebSocketsSansIOProtocol):
    """The server's WebSocket, with a socket of ours at its end instead of a task."""

    listener: Listener | None = None
    answered = True
    """Whether the other side has sent anything since it was last asked by `ping`."""

    def attach(self, listener: Listener) -> None:
        """From now on *listener* hears what comes in; what the handshake needed is let go."""
        self.listener = listener
        self.queue = _NOWHERE

    def write(self, data: bytes) -> None:
        if not self.close_sent and not self.disconnected:
            self.transport.write(data)

    def buffered(self) -> int:
        return self.transport.get_write_buffer_size()

    def ping(self) -> bool:
        """Ask whether somebody is there; False, and nothing sent, when the last ping was never answered."""
        if not self.answered:
            return False
        self.answered = False
        self.write(PING)
        return True

    def close(self, code: int) -> None:
        if self.close_sent or self.disconnected:
            return
        try:
            self.conn.send_close(code)
        except InvalidState:
            self.transport.close()
            return
        self.transport.write(b"".join(self.conn.data_to_send()))
        self.close_sent = True
        self.close_timer = self.loop.call_later(ABORT_AFTER, self.abort)

    def abort(self) -> None:
        if not self.disconnected:
            self.transport.abort()

    # What the server calls.

    def handle_connect(self, event: Request) -> None:
        super().handle_connect(event)
        if not self.close_sent:
            extensions: Any = self.scope["extensions"]
            extensions[EXTENSION] = self

    async def run_asgi(self) -> None:
        """Let the application admit or refuse; whoever was admitted needs no task from then on."""
        try:
            await self.app(self.scope, self.receive, self.send)
        except ClientDisconnected:
            pass
        except Exception:
            logging.getLogger("teahouse.realtime").exception("handshake failed")
            self.send_500_response()
        if self.listener is None:
            if self.close_timer is None:
                self.transport.close()
            return
        del self.scope, self.request, self.response

    def data_received(self, data: bytes) -> None:
        self.answered = True
        if self.listener is not None:
            data = self._read_plain_frames(data)
            if not data:
                return
        super().data_received(data)

    def _read_plain_frames(self, data: bytes) -> bytes:
        """
        Hand over the whole, unfragmented text frames at the front of *data*; what is left goes the long way.

        Nearly every frame is of this kind, and reading it here costs a third of the general parser. Anything
        unusual (fragments, control frames, oversize, odd lengths, half a frame) is left to that parser.
        """
        connection, listener = self.conn, self.listener
        if listener is None or connection.reader.buffer or connection.current_size is not None:
            return data
        while len(data) >= 6 and data[0] == _TEXT_AND_LAST and data[1] >= _MASKED and connection.state is OPEN:
            size, mask_at = data[1] & 0x7F, 2
            if size == _SHORT:
                size, mask_at = int.from_bytes(data[2:4], "big"), 4
                if size < _SHORT:
                    return data
            elif size == _LONG:
                return data
            end = mask_at + 4 + size
            if end > len(data) or size > self.config.ws_max_size:
                return data
            listener.heard(apply_mask(data[mask_at + 4 : end], data[mask_at : mask_at + 4]))
            data = data[end:]
        return data

    def send_receive_event_to_app(self) -> None:
        if self.listener is None:
            super().send_receive_event_to_app()
            return
        data = self.frames[0] if len(self.frames) == 1 else b"".join(self.frames)
        self.frames = []
        if self.close_sent:
            return
        if self.curr_msg_data_type == "text":
            self.listener.heard(bytes(data))
        else:
            self.listener.heard_binary()

    def handle_pong(self, event: Any) -> None:
        """That something came was noted when it was read; there is no more to a pong."""

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        listener, self.listener = self.listener, None
        if listener is not None:
            listener.lost()

    def shutdown(self) -> None:
        if self.listener is None:
            super().shutdown()
        else:
            self.listener.drain()


def of(scope: Any) -> HouseProtocol:
    """The connection behind *scope*."""
    found = scope["extensions"].get(EXTENSION)
    if not isinstance(found, HouseProtocol):
        raise TypeError("the house's sockets need the house's server: teahouse serve")
    return found
