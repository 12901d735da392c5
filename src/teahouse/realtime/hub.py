"""
Who hears what: the sockets of this process, the conversations they listen to, and how far each screen is.

A hint tells that something moved; the database is the truth. Each screen shows the next number, drops what is
older, and on a gap reads what is missing. Everything here happens on the event loop.
"""

import asyncio
from collections.abc import Callable, Coroutine, Iterable
from typing import TYPE_CHECKING, Any

import structlog

from teahouse.events.bus import Hint
from teahouse.messaging.failpoints import hit
from teahouse.messaging.shown import Shown
from teahouse.policy.load import current
from teahouse.policy.people import PersonaKind, PersonKey
from teahouse.realtime import replies
from teahouse.realtime.catching_up import CatchingUp
from teahouse.realtime.presence import Presence, State, shows_read_marks
from teahouse.realtime.reading import Entered, Reader
from teahouse.realtime.replies import on_the_wire
from teahouse.realtime.room import Ear, Room, message_on_the_wire
from teahouse.testing.plants import planted

if TYPE_CHECKING:
    from teahouse.realtime.socket import Socket

TOO_MANY = 4012
_PLANTED_STEP = planted("resume_off_by_one")
log = structlog.get_logger("teahouse.realtime")


class Hub:
    """The sockets of one process."""

    def __init__(self, reader: Reader, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        self.reader = reader
        self.sockets: set[Socket] = set()
        self.people: dict[PersonKey, dict[Socket, None]] = {}
        self.rooms: dict[int, Room] = {}
        self.presence = Presence(self)
        # Grows with every hint that some fact about hearing has moved.
        self.facts_moved = 0
        self.on_remove: Callable[[Socket], None] = lambda _socket: None
        self._catching_up = CatchingUp(reader, self.begin)
        self._tasks: set[asyncio.Task[Any]] = set()
        self._dirty: list[Socket] = []
        self._news: dict[str, Callable[[Room, Hint], None]] = {
            "said": self._said,
            "changed": self._changed,
            "state": self._state_moved,
            "seat": self._seat_taken,
            "typing": self._typing,
            "read": self._read,
            "presence": lambda room, hint: self.presence.heard(room, hint.seat, State(hint.seq)),
        }

    # --- coming and going ---

    def add(self, socket: "Socket") -> None:
        """Take *socket* in; whoever has very many pages open loses the oldest."""
        self.sockets.add(socket)
        mine = self.people.setdefault(socket.visitor.person, {})
        mine[socket] = None
        if len(mine) > current().capacity.sockets_per_person:
            next(iter(mine)).close(TOO_MANY)

    def remove(self, socket: "Socket") -> None:
        for ear in list((socket.ears or {}).values()):
            self.leave(ear)
        if socket not in self.sockets:
            return
        self.sockets.discard(socket)
        self.on_remove(socket)
        mine = self.people.get(socket.visitor.person, {})
        mine.pop(socket, None)
        if not mine:
            self.people.pop(socket.visitor.person, None)

    def listen(self, socket: "Socket", entered: Entered, *, after: int, change: int) -> Ear:
        """Let *socket* hear the conversation it was let into, from what its page has seen on."""
        room = self.rooms.get(entered.conversation_id)
        if room is None:
            room = self.rooms[entered.conversation_id] = Room(entered.conversation_id, entered.c, entered.band)
        room.last, room.change = max(room.last, entered.last), max(room.change, entered.change)
        if _PLANTED_STEP and after:
            after += 1
        shown, changed = min(after, room.last), min(change, room.change)
        ear = Ear(socket, room, seat_id=entered.seat_id, seat=entered.seat, shown=shown, change=changed)
        room.ears.append(ear)
        return ear

    def leave(self, ear: Ear) -> None:
        room = ear.room
        if ear not in room.ears:
            return
        room.ears.remove(ear)
        if ear.socket.ears is not None:
            ear.socket.ears.pop(room.c, None)
        self.presence.went(ear)
        if not room.ears:
            self.rooms.pop(room.id, None)

    # --- news ---

    def heard(self, hint: Hint) -> None:
        """Show what *hint* tells of, to whoever listens."""
        room = self.rooms.get(hint.conversation_id)
        if hint.kind == "queue":
            self._queue_moved(room)
        elif room is not None and hint.kind in self._news:
            self._news[hint.kind](room, hint)

    def _said(self, room: Room, hint: Hint) -> None:
        for shown in hint.shown:
            self._show(room, shown)
        room.last = max(room.last, hint.seq)
        self._catch_up_behind(room)

    def _show(self, room: Room, shown: Shown) -> None:
        room.last = max(room.last, shown.seq)
        wire = b""
        for ear in room.ears:
            if shown.seq > ear.shown:
                wire = wire or message_on_the_wire(room.c, shown)
                ear.take(shown.seq, wire)
                hit("K6")

    def _changed(self, room: Room, hint: Hint) -> None:
        room.change = max(room.change, hint.seq)
        self._catch_up_behind(room)

    def _catch_up_behind(self, room: Room) -> None:
        behind = [ear for ear in room.ears if ear.is_behind() and not ear.catching_up]
        if behind:
            self.begin(self._catching_up.bring_up(room, behind))

    def catch_up(self, ear: Ear) -> None:
        """Show *ear* what it has missed."""
        if ear.is_behind() and not ear.catching_up:
            self.begin(self._catching_up.bring_up(ear.room, [ear]))

    def _state_moved(self, room: Room, _hint: Hint) -> None:
        async def tell() -> None:
            state = await self.reader.state_of(room.id)
            self.tell(room.ears, replies.State(c=room.c, state=state))

        self.begin(tell())

    def _seat_taken(self, room: Room, hint: Hint) -> None:
        async def tell() -> None:
            face = await self.reader.face_of(room.id, hint.seat)
            if face is not None:
                taken = replies.SeatTaken(c=room.c, seat=hint.seat, handle=face.handle, avatar=face.avatar)
                self.tell(room.ears, taken)

        self.begin(tell())

    def _queue_moved(self, room: Room | None) -> None:
        """The waiting list moved: tell the listeners' desks and whoever waits in *room*."""
        wire = on_the_wire(replies.Queue())
        waiting = {ear.socket for ear in room.ears} if room else set()
        for socket in self.sockets:
            if socket.visitor.kind is PersonaKind.LISTENER or socket in waiting:
                socket.write(wire)

    def _typing(self, room: Room, hint: Hint) -> None:
        self.tell(room.others(hint.seat), replies.Typing(c=room.c, seat=hint.seat))

    def _read(self, room: Room, hint: Hint) -> None:
        if shows_read_marks(room.band):
            self.tell(room.others(hint.seat), replies.Read(c=room.c, seat=hint.seat, seq=hint.seq))

    # --- telling ---

    def tell(self, ears: Iterable[Ear], reply: replies.Reply) -> None:
        """Send one frame to several screens, made once."""
        wire = b""
        for ear in ears:
            wire = wire or on_the_wire(reply)
            ear.socket.write(wire)

    def will_write(self, socket: "Socket") -> None:
        """*socket* has something to send at the end of this turn of the loop."""
        if not self._dirty:
            self.loop.call_soon(self._flush)
        self._dirty.append(socket)

    def _flush(self) -> None:
        dirty, self._dirty = self._dirty, []
        for socket in dirty:
            socket.flush()

    def begin(self, work: Coroutine[Any, Any, object]) -> None:
        """Do *work* beside everything else; a failure is logged by its kind."""
        task = self.loop.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (problem := task.exception()) is not None:
            log.error("live work failed", exc_info=problem)
