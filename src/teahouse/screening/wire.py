"""What the house and its screening process say to each other, over a pair of sockets that nobody else holds."""

from struct import Struct

import msgspec

from strainer import Result

_length = Struct(">I")
LENGTH_BYTES = 4


class Text(msgspec.Struct, array_like=True):
    """Read this text, said by *by* in the conversation that *state* remembers."""

    number: int
    band: str
    sure: float
    state: bytes
    by: str
    text: str


class Read(msgspec.Struct, array_like=True):
    """It was read: the result, and what the conversation remembers now. None: the strainer broke over it."""

    number: int
    result: Result | None
    state: bytes


encode = msgspec.msgpack.Encoder().encode
decode_text = msgspec.msgpack.Decoder(Text).decode
decode_read = msgspec.msgpack.Decoder(Read).decode


def framed(body: bytes) -> bytes:
    """*body* with its length before it."""
    return _length.pack(len(body)) + body


class Frames:
    """Puts frames together from whatever pieces arrive."""

    def __init__(self) -> None:
        self._pieces = bytearray()

    def feed(self, piece: bytes) -> list[bytes]:
        """The frames that *piece* completes."""
        self._pieces += piece
        frames: list[bytes] = []
        while len(self._pieces) >= LENGTH_BYTES:
            (length,) = _length.unpack_from(self._pieces)
            end = LENGTH_BYTES + length
            if len(self._pieces) < end:
                break
            frames.append(bytes(self._pieces[LENGTH_BYTES:end]))
            del self._pieces[:end]
        return frames
