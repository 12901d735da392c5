"""Who is here: three coarse states and no clock time, kept in memory and told to the others in a conversation."""

from enum import IntEnum
from typing import TYPE_CHECKING

from teahouse import house_clock
from teahouse.events.bus import Hint, publish
from teahouse.policy.load import current
from teahouse.policy.people import Band
from teahouse.realtime import replies

if TYPE_CHECKING:
    from teahouse.realtime.hub import Hub
    from teahouse.realtime.room import Ear, Room
    from teahouse.realtime.socket import Socket


class State(IntEnum):
    """What others see of somebody."""

    HERE = 0
    QUIET = 1
    AWAY = 2


class Presence:
    """Tells of coming and going; somebody whose line breaks for a moment never seemed to go."""

    def __init__(self, hub: "Hub") -> None:
        self._hub = hub
        self._going: set[tuple[int, int]] = set()

    def came(self, ear: "Ear") -> None:
        """Tell the others of *ear*, and *ear* of the others; a face just put on is seen a random while later."""
        for seat, state in ear.room.presence.items():
            if seat != ear.seat:
                self._hub.tell([ear], _frame(ear.room, seat, State(state)))
        seen_from = ear.socket.visitor.seen_from
        wait = (seen_from - house_clock.now()).total_seconds() if seen_from else 0.0
        if wait > 0:
            self._hub.loop.call_later(wait + 0.1, self._appear, ear)
        else:
            self._say(ear, State.HERE)

    def _appear(self, ear: "Ear") -> None:
        if ear.socket.is_open and ear in ear.room.ears:
            self._say(ear, State.QUIET if ear.socket.is_quiet else State.HERE)

    def went(self, ear: "Ear") -> None:
        """Tell the others in a while, unless the seat is listened from again by then."""
        if not ear.seat or any(other.seat == ear.seat for other in ear.room.ears):
            return
        gone = (ear.room.id, ear.seat)
        self._going.add(gone)
        self._hub.loop.call_later(current().socket.away_after_seconds, self._is_away, gone)

    def moved(self, socket: "Socket") -> None:
        """Somebody who had been quiet does something again."""
        for ear in (socket.ears or {}).values():
            self._say(ear, State.HERE)

    def fell_quiet(self, socket: "Socket") -> None:
        """Nothing came from *socket* for a while."""
        for ear in (socket.ears or {}).values():
            if not any(other.seat == ear.seat and not other.socket.is_quiet for other in ear.room.ears):
                self._say(ear, State.QUIET)

    def heard(self, room: "Room", seat: int, state: State) -> None:
        """A hint came: show it if it is news, and answer somebody who came in another process with who is here."""
        if not seat or room.presence.get(seat) == state:
            return
        room.presence[seat] = state
        self._hub.tell(room.others(seat), _frame(room, seat, state))
        if state is State.HERE and all(ear.seat != seat for ear in room.ears):
            self._going.discard((room.id, seat))
            for ear in room.ears:
                self._say(ear, State.QUIET if ear.socket.is_quiet else State.HERE)

    def _say(self, ear: "Ear", state: State) -> None:
        seen_from = ear.socket.visitor.seen_from
        if ear.seat and (seen_from is None or seen_from <= house_clock.now()):
            self._going.discard((ear.room.id, ear.seat))
            publish(Hint(kind="presence", conversation_id=ear.room.id, seat=ear.seat, seq=state))

    def _is_away(self, gone: tuple[int, int]) -> None:
        if gone in self._going:
            self._going.discard(gone)
            publish(Hint(kind="presence", conversation_id=gone[0], seat=gone[1], seq=State.AWAY))


def shows_read_marks(band: Band) -> bool:
    """Nobody learns whether a teen has read, and no teen whether they were read."""
    return band is Band.ADULT


def _frame(room: "Room", seat: int, state: State) -> replies.Presence:
    return replies.Presence(c=room.c, seat=seat, state=state.name.lower())
