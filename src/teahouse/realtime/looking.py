"""
Looking for oneself, where hints come from other processes and may be lost.

Every few seconds one question asks how far all conversations are that somebody hears here. What has moved is shown as
if a hint had told of it, so that with the bus gone nothing is lost and nobody waits long.
"""

import asyncio
from typing import TYPE_CHECKING

from teahouse.events.bus import Hint
from teahouse.policy.load import current

if TYPE_CHECKING:
    from teahouse.realtime.hub import Hub


class Looking:
    """Asks the database what the bus may have kept to itself."""

    def __init__(self, hub: "Hub") -> None:
        self._hub = hub
        self._states: dict[int, str] = {}
        self._next: asyncio.TimerHandle | None = None

    def start(self) -> None:
        """Look, and look again after a while, until `stop`."""
        self._next = self._hub.loop.call_later(current().socket.look_seconds, self._look)

    def stop(self) -> None:
        if self._next is not None:
            self._next.cancel()

    def _look(self) -> None:
        self.start()
        if self._hub.rooms:
            self._hub.begin(self.look())

    async def look(self) -> None:
        """Tell the hub of every conversation that is further than it has heard."""
        rooms = self._hub.rooms
        for found in await self._hub.reader.positions(list(rooms)):
            room = rooms.get(found.conversation_id)
            if room is None:
                continue
            if found.last > room.last:
                self._hub.heard(Hint(kind="said", conversation_id=room.id, seq=found.last))
            if found.change > room.change:
                self._hub.heard(Hint(kind="changed", conversation_id=room.id, seq=found.change))
            if self._states.get(room.id, found.state) != found.state:
                self._hub.heard(Hint(kind="state", conversation_id=room.id))
            self._states[room.id] = found.state
        for gone in self._states.keys() - rooms.keys():
            del self._states[gone]
