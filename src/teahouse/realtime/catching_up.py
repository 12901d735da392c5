"""Showing a screen what it has missed: page by page, in order, each at the speed at which it is read."""

from collections.abc import Callable, Coroutine
from typing import Any

from teahouse.realtime.reading import Reader
from teahouse.realtime.room import Ear, Room, change_on_the_wire, message_on_the_wire

COME_BACK = 1012


class CatchingUp:
    """Reads what is missing and shows it; *begin* does work beside everything else."""

    def __init__(self, reader: Reader, begin: Callable[[Coroutine[Any, Any, object]], None]) -> None:
        self._reader = reader
        self._begin = begin

    async def bring_up(self, room: Room, ears: list[Ear]) -> None:
        """Show *ears* everything announced in *room*, by now and meanwhile; one reading serves them all."""
        for ear in ears:
            ear.catching_up = True
        try:
            while ears:
                await self._next_page(room, ears)
                ears = [ear for ear in ears if self._goes_on(ear)]
        except Exception:
            # The page comes back by itself and resumes from what it has; a screen with a hole would not.
            for ear in ears:
                ear.catching_up = False
                ear.socket.close(COME_BACK)
            raise

    def _goes_on(self, ear: Ear) -> bool:
        if not (ear.socket.is_open and ear.is_behind()):
            ear.catching_up = False
            return False
        if ear.socket.is_full:
            # Whoever reads slowly holds up nobody else.
            self._begin(self._when_there_is_room(ear))
            return False
        return True

    async def _when_there_is_room(self, ear: Ear) -> None:
        await ear.socket.has_room()
        await self.bring_up(ear.room, [ear])

    async def _next_page(self, room: Room, ears: list[Ear]) -> None:
        if any(ear.shown < room.last for ear in ears):
            await self._next_messages(room, ears)
        if any(ear.change < room.change for ear in ears):
            await self._next_changes(room, ears)

    async def _next_messages(self, room: Room, ears: list[Ear]) -> None:
        announced = room.last
        page = await self._reader.messages_after(room.id, min(ear.shown for ear in ears))
        for shown in page:
            wire = message_on_the_wire(room.c, shown)
            for ear in ears:
                if ear.shown < shown.seq:
                    ear.put(shown.seq, wire)
        if not page:
            # Deleted since it was announced, by the end of its keeping time: there is nothing left to show.
            for ear in ears:
                ear.shown = max(ear.shown, announced)

    async def _next_changes(self, room: Room, ears: list[Ear]) -> None:
        announced = room.change
        page = await self._reader.changes_after(room.id, min(ear.change for ear in ears))
        for change in page:
            wire = change_on_the_wire(room.c, change)
            for ear in ears:
                if ear.change < change.n:
                    ear.change = change.n
                    ear.socket.write(wire)
        if not page:
            for ear in ears:
                ear.change = max(ear.change, announced)
