"""The client's end of a WebSocket: just enough of RFC 6455 to talk text, and fast."""

import asyncio
import base64
import os
import socket
import struct
from collections.abc import Callable, Mapping
from typing import cast

TEXT, CLOSE, PING, PONG = 0x81, 0x88, 0x89, 0x8A
# Clients must mask, and a mask of zeros leaves the bytes as they are.
MASKED, NO_MASK = 0x80, b"\0\0\0\0"


class HandshakeRefused(Exception):
    """The server answered the handshake with *status* instead of 101."""

    def __init__(self, status: int) -> None:
        super().__init__(f"handshake refused with status {status}")
        self.status = status


class Wire(asyncio.Protocol):
    """One open socket: ``on_text`` gets each text frame, ``on_close`` the close code, once."""

    def __init__(self, request: bytes, on_text: Callable[[bytes], None], on_close: Callable[[int], None]) -> None:
        self.opened: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._request = request
        self._on_text = on_text
        self._on_close = on_close
        self._transport: asyncio.Transport
        self._received = bytearray()
        self._code = 1006

    def send(self, text: bytes) -> None:
        self._transport.write(framed(TEXT, text))

    def close(self) -> None:
        """Say goodbye and hang up."""
        if not self._transport.is_closing():
            self._transport.write(framed(CLOSE, struct.pack("!H", 1000)))
            self._transport.close()

    def abort(self) -> None:
        """Vanish, as a browser does that is killed."""
        self._transport.abort()

    def pause(self) -> None:
        """Stop reading: what the server sends piles up."""
        self._transport.pause_reading()

    def resume(self) -> None:
        self._transport.resume_reading()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._transport.write(self._request)

    def connection_lost(self, exc: Exception | None) -> None:
        if not self.opened.done():
            self.opened.set_exception(exc or ConnectionResetError("closed during the handshake"))
        else:
            self._on_close(self._code)

    def data_received(self, data: bytes) -> None:
        self._received += data
        if self.opened.done() or self._shake_hands():
            self._read_frames()

    def _shake_hands(self) -> bool:
        head, separator, rest = self._received.partition(b"\r\n\r\n")
        if not separator:
            return False
        status = int(head.split(b" ", 2)[1])
        if status != 101:
            self.opened.set_exception(HandshakeRefused(status))
            self._transport.abort()
            return False
        self._received = rest
        self.opened.set_result(None)
        return True

    def _read_frames(self) -> None:
        received, at, size = self._received, 0, len(self._received)
        while size - at >= 2:
            kind, length, start = received[at], received[at + 1], at + 2
            if length >= 126:
                wide = 2 if length == 126 else 8
                if size - start < wide:
                    break
                length = int.from_bytes(received[start : start + wide], "big")
                start += wide
            if size - start < length:
                break
            at = start + length
            self._take(kind, bytes(received[start:at]))
        del received[:at]

    def _take(self, kind: int, payload: bytes) -> None:
        if kind == TEXT:
            self._on_text(payload)
        elif kind == PING:
            self._transport.write(framed(PONG, payload))
        elif kind == CLOSE:
            self._code = int.from_bytes(payload[:2], "big") if payload else 1005
            self._transport.write(framed(CLOSE, payload[:2]))
            self._transport.close()


def framed(kind: int, payload: bytes) -> bytes:
    size = len(payload)
    if size < 126:
        return bytes((kind, MASKED | size)) + NO_MASK + payload
    if size < 65536:
        return bytes((kind, MASKED | 126)) + size.to_bytes(2, "big") + NO_MASK + payload
    return bytes((kind, MASKED | 127)) + size.to_bytes(8, "big") + NO_MASK + payload


async def open_wire(
    port: int,
    path: str,
    on_text: Callable[[bytes], None],
    on_close: Callable[[int], None],
    *,
    headers: Mapping[str, str] | None = None,
    host: str = "127.0.0.1",
    receive_buffer: int = 0,
) -> Wire:
    """
    Connect and shake hands; a small *receive_buffer*, in bytes, makes a slow reader felt at once.

    Raises:
        HandshakeRefused: the server answered, but not with 101.
        OSError: nobody answered, or the line broke.
    """
    lines = {
        "Host": f"localhost:{port}",
        "Upgrade": "websocket",
        "Connection": "Upgrade",
        "Sec-WebSocket-Key": base64.b64encode(os.urandom(16)).decode(),
        "Sec-WebSocket-Version": "13",
        **(headers or {}),
    }
    head = f"GET {path} HTTP/1.1\r\n" + "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    request = (head + "\r\n").encode()
    loop = asyncio.get_running_loop()
    line = socket.socket()
    line.setblocking(False)
    if receive_buffer:
        line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
    try:
        await loop.sock_connect(line, (host, port))
        _, wire = await loop.create_connection(lambda: Wire(request, on_text, on_close), sock=line)
    except OSError:
        line.close()
        raise
    await wire.opened
    return wire
