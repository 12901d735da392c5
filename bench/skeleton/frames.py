"""What travels over the socket: the house's own frames, as far as they are needed here."""

import msgspec


class Send(msgspec.Struct, tag_field="t", tag="send"):
    """A person says something."""

    c: str
    id: str
    body: str
    seen: int | None = None


class Ack(msgspec.Struct, tag_field="t", tag="ack"):
    """It is on disk, under this number."""

    id: str
    c: str
    seq: int
    at: float


class Message(msgspec.Struct, tag_field="t", tag="message"):
    """Somebody said something."""

    c: str
    seq: int
    seat: int
    body: str
    at: float


parse = msgspec.json.Decoder(Send).decode
encode = msgspec.json.Encoder().encode
