"""
Closing ears and sockets within a second of a sanction, a lost seat or a sign-out, even when the bus is down.

Every such change writes a row into the change log, which each process reads again and again; what it finds is
told as hints, like everything else.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from teahouse import house_clock
from teahouse.events.bus import Hint
from teahouse.guard_registry import switched_off
from teahouse.policy.people import PersonKey
from teahouse.realtime import replies
from teahouse.realtime.handshake import look_again
from teahouse.realtime.threads import in_thread

if TYPE_CHECKING:
    from teahouse.realtime.hub import Hub
    from teahouse.realtime.socket import Socket

CONCERNS_HEARING = frozenset({"facts", "seat", "state"})


class Watch:
    """Asks again who may hear what, whenever something about it has moved."""

    def __init__(self, hub: "Hub") -> None:
        self._hub = hub

    def heard(self, hint: Hint) -> None:
        """Something moved: ask again about everybody here whom it concerns."""
        if hint.kind not in CONCERNS_HEARING:
            return
        self._hub.facts_moved += 1
        if concerned := self._concerned(hint):
            self._hub.begin(self.ask_again(concerned))

    def _concerned(self, hint: Hint) -> "set[Socket]":
        sockets = set(self._hub.people.get(PersonKey(hint.person), ()))
        room = self._hub.rooms.get(hint.conversation_id)
        return sockets | {ear.socket for ear in room.ears} if room else sockets

    async def ask_again(self, sockets: "Iterable[Socket]") -> None:
        """Close each socket whose session or standing is over, and each ear that may no longer hear."""
        for socket in list(sockets):
            if switched_off("may_hear"):
                return
            code = await in_thread(look_again, socket.visitor.session, socket.visitor.persona, house_clock.now())
            if code is not None:
                socket.close(code)
            elif socket.ears:
                await self._ask_ears(socket)

    async def _ask_ears(self, socket: "Socket") -> None:
        heard = dict(socket.ears or {})
        allowed = await self._hub.reader.still_heard(socket.visitor.persona, heard, now=house_clock.now())
        for c, ear in heard.items():
            if c not in allowed:
                self._hub.leave(ear)
                socket.reply(replies.Gone(c=c))
