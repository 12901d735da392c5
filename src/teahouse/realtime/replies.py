"""What the house sends over the socket."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

import msgspec

from teahouse.messaging.answers import Found
from teahouse.messaging.states import MessageState
from teahouse.realtime.transport import framed

_encode = msgspec.json.Encoder().encode


class Reply(msgspec.Struct, tag_field="t", omit_defaults=True):
    """Anything the house sends; ``t`` says which kind, ``c`` which conversation."""


class Hello(Reply, tag="hello"):
    """You are in. *resume* lets this page back in within the next minutes."""

    resume: str


class Joined(Reply, tag="joined"):
    """You hear this conversation; *you* is the number of your own seat, 0 without one."""

    c: str
    last: int
    change: int
    read: int
    state: str
    you: int


class Message(Reply, tag="message"):
    """Somebody said something; seat 0 is the house itself, which says *note*."""

    c: str
    seq: int
    seat: int
    body: str | None
    at: datetime
    state: str = MessageState.SHOWN
    note: str | None = None
    params: Mapping[str, str] | None = None
    late: datetime | None = None
    masked: bool = False


class Changed(Reply, tag="changed"):
    """Message *seq* is no longer as it was."""

    c: str
    n: int
    seq: int
    body: str | None
    state: str


class Ack(Reply, tag="ack"):
    """
    It is on disk, under this number.

    When it was *masked*, *covered* says what was covered, and a `Message` with the words as they now are follows.
    """

    id: UUID
    c: str
    seq: int
    at: datetime
    masked: bool = False
    covered: Sequence[Found] = ()
    resource: bool = False
    nobody_on_duty: bool = False
    nudge: bool = False
    adds_up: bool = False


class Held(Reply, tag="held"):
    """Nobody else sees it; the author learns which words, which rule, and what may be done."""

    id: UUID
    c: str
    hold: str
    findings: Sequence[Found]
    crisis: bool = False
    reason: str = "contact"


class Refused(Reply, tag="refused"):
    """It was not taken, and nothing of it is kept."""

    id: UUID
    c: str
    reason: str
    sentence: str
    retry_after: float | None = None


class Failed(Reply, tag="failed"):
    """It could not be written down; the page keeps it."""

    id: UUID
    c: str


class Conflict(Reply, tag="conflict"):
    """The same id came before with other words."""

    id: UUID
    c: str


class Settled(Reply, tag="settled"):
    """What became of something sent earlier: said, held or unknown."""

    id: UUID
    outcome: str
    c: str | None = None
    seq: int | None = None
    hold: str | None = None


class Typing(Reply, tag="typing"):
    """Somebody is writing."""

    c: str
    seat: int


class Read(Reply, tag="read"):
    """Somebody has read up to here."""

    c: str
    seat: int
    seq: int


class Presence(Reply, tag="presence"):
    """Somebody is here, quiet or away."""

    c: str
    seat: int
    state: str


class Resource(Reply, tag="resource"):
    """Show where help is, beside this message."""

    c: str
    seq: int


class State(Reply, tag="state"):
    """The conversation is open, frozen or ended."""

    c: str
    state: str


class SeatTaken(Reply, tag="seat"):
    """Somebody sat down."""

    c: str
    seat: int
    handle: str
    avatar: str


class Queue(Reply, tag="queue"):
    """Something moved in the waiting list: read it again."""


class Draining(Reply, tag="draining"):
    """The house closes for a moment; come back after so many seconds, with this ticket."""

    retry_in: float
    resume: str


class Bad(Reply, tag="bad"):
    """That was not a frame: this field broke this rule."""

    field: str
    rule: str


class Gone(Reply, tag="gone"):
    """There is no such conversation for you."""

    c: str


def on_the_wire(reply: Reply) -> bytes:
    """*reply*, ready to be written to any number of sockets."""
    return framed(_encode(reply))
