"""
Closing ears and sockets within a second of a sanction, a lost seat or a sign-out, even when the bus is down.

Every such change writes a row into the change log, which each process reads again and again.
"""

import asyncio
from collections.abc import Iterable
from typing import TYPE_CHECKING

import structlog

from teahouse import house_clock
from teahouse.accounts.models import ChangeLog
from teahouse.events.bus import Hint
from teahouse.guard_registry import switched_off
from teahouse.policy.load import current
from teahouse.policy.people import PersonKey
from teahouse.realtime import replies
from teahouse.realtime.handshake import look_again
from teahouse.realtime.threads import in_thread

if TYPE_CHECKING:
    from teahouse.realtime.hub import Hub
    from teahouse.realtime.socket import Socket

log = structlog.get_logger("teahouse.realtime")
WINDOW_SECONDS = 10.0


class Watch:
    """Reads the change log of the house and asks again who may hear what."""

    def __init__(self, hub: "Hub") -> None:
        self._hub = hub
        # Rows are numbered before they are committed, so a lower number may show up after a higher one:
        # a window of numbers is read again for a while, and what was dealt with is remembered.
        self._from = 0
        self._dealt_with: dict[int, float] = {}
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        self._from = await in_thread(_newest)
        self._task = asyncio.create_task(self._run())

    async def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _run(self) -> None:
        while True:
            await asyncio.sleep(current().socket.poll_ms / 1000)
            try:
                await self.look()
            except Exception as problem:  # the database is away: what is overdue is looked at when it is back
                log.error("change log could not be read", error=type(problem).__name__)

    async def look(self) -> None:
        """Ask again about everybody and everything that the log names since last time."""
        rows = [row for row in await in_thread(_rows_after, self._from) if row[0] not in self._dealt_with]
        if not rows:
            self._move_window()
            return
        people = {PersonKey(person) for _, person, _ in rows if person is not None}
        rooms = {conversation for _, _, conversation in rows if conversation is not None}
        await self.ask_again(self._concerned(people, rooms))
        self._dealt_with |= dict.fromkeys((pk for pk, _, _ in rows), house_clock.monotonic())
        self._move_window()

    def _move_window(self) -> None:
        old = house_clock.monotonic() - WINDOW_SECONDS
        while self._dealt_with:
            pk = min(self._dealt_with)
            if self._dealt_with[pk] > old:
                return
            self._from = max(self._from, pk)
            del self._dealt_with[pk]

    def heard(self, hint: Hint) -> None:
        """A hint says the same sooner."""
        if hint.kind in ("facts", "seat", "state"):
            people = {PersonKey(hint.person)} if hint.person else set()
            self._hub.begin(self.ask_again(self._concerned(people, {hint.conversation_id})))

    def _concerned(self, people: Iterable[PersonKey], rooms: Iterable[int]) -> "set[Socket]":
        sockets = {socket for person in people for socket in self._hub.people.get(person, ())}
        for conversation in rooms:
            room = self._hub.rooms.get(conversation)
            sockets |= {ear.socket for ear in room.ears} if room else set()
        return sockets

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


def _newest() -> int:
    return ChangeLog.objects.order_by("-pk").values_list("pk", flat=True).first() or 0


def _rows_after(seen: int) -> list[tuple[int, bytes | None, int | None]]:
    rows = ChangeLog.objects.filter(pk__gt=seen).order_by("pk").values_list("pk", "person_key", "conversation_id")
    return [(pk, bytes(person) if person is not None else None, room) for pk, person, room in rows]
