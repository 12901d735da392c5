"""A conversation as the hub sees it: who listens, and how far each of them is."""

from typing import TYPE_CHECKING

from teahouse.messaging.shown import Shown, ShownChange
from teahouse.policy.people import Band
from teahouse.realtime import replies

if TYPE_CHECKING:
    from teahouse.realtime.socket import Socket


class Room:
    """What is known here about one conversation while somebody listens to it."""

    __slots__ = ("band", "c", "change", "ears", "id", "last", "presence")

    def __init__(self, id: int, c: str, band: Band) -> None:  # noqa: A002  the row's id
        self.id = id
        self.c = c
        self.band = band
        # The highest number and the latest change heard of.
        self.last = 0
        self.change = 0
        self.ears: list[Ear] = []
        self.presence: dict[int, int] = {}

    def others(self, seat: int) -> "list[Ear]":
        return [ear for ear in self.ears if ear.seat != seat]


class Ear:
    """One socket listening to one room."""

    __slots__ = ("catching_up", "change", "own", "room", "seat", "seat_id", "shown", "socket", "typed_at")

    def __init__(self, socket: "Socket", room: Room, *, seat_id: int, seat: int, shown: int, change: int) -> None:
        self.socket = socket
        self.room = room
        # The row of the seat and its number; 0 for somebody who only listens.
        self.seat_id = seat_id
        self.seat = seat
        # How far this screen is.
        self.shown = shown
        self.change = change
        self.catching_up = False
        # Numbers this very page was told of by an answer, before it was their turn.
        self.own: set[int] | None = None
        self.typed_at = 0.0

    def is_behind(self) -> bool:
        return self.shown < self.room.last or self.change < self.room.change

    def was_answered(self, seq: int) -> None:
        """The page has *seq* already, by the answer to its author."""
        if seq == self.shown + 1 and not self.catching_up:
            self.shown = seq
        elif seq > self.shown:
            self.own = self.own or set()
            self.own.add(seq)

    def take(self, seq: int, wire: bytes) -> None:
        """Show the message *seq* if it is the next one; what is older came twice, what is later has to wait."""
        if seq == self.shown + 1 and not self.catching_up:
            self.put(seq, wire)

    def put(self, seq: int, wire: bytes) -> None:
        """Show *seq* as the next one, whatever number came before it."""
        self.shown = seq
        if self.own is not None and seq in self.own:
            self.own.discard(seq)
            return
        self.socket.write(wire)


def message_on_the_wire(c: str, shown: Shown) -> bytes:
    """The frames that show one message: made once, written to every screen."""
    wire = replies.on_the_wire(
        replies.Message(
            c=c,
            seq=shown.seq,
            seat=shown.seat_no,
            body=shown.body,
            at=shown.said_at,
            state=shown.state,
            note=shown.note or None,
            params=shown.params or None,
            late=shown.written_at,
            masked=shown.masked,
        )
    )
    return wire + replies.on_the_wire(replies.Resource(c=c, seq=shown.seq)) if shown.resource else wire


def change_on_the_wire(c: str, change: ShownChange) -> bytes:
    """The frame that tells what became of a message."""
    now = change.message
    return replies.on_the_wire(replies.Changed(c=c, n=change.n, seq=now.seq, body=now.body, state=now.state))
