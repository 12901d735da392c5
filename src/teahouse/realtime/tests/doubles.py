"""A hub without a network and without a database."""

import asyncio
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from teahouse.messaging.shown import Shown, ShownChange
from teahouse.policy.people import Band, PersonaKind, PersonKey
from teahouse.realtime.handshake import Visitor
from teahouse.realtime.hub import Hub
from teahouse.realtime.reading import Entered, Face, Outcome, Position
from teahouse.realtime.room import Ear
from teahouse.realtime.socket import Socket

NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)
TALK = 7
C = f"{TALK:032x}"


def shown(seq: int, body: str = "words", seat: int = 1) -> Shown:
    return Shown(seq=seq, seat_no=seat, body=body, said_at=NOON)


class Paper:
    """What stands in the database, for whoever was only told that something moved."""

    def __init__(self, *, page: int = 3) -> None:
        self.messages: list[Shown] = []
        self.changes: list[ShownChange] = []
        self.readings = 0
        self.page = page
        self.broken = False
        self.found: list[Position] = []

    async def enter(self, persona_id: int, c: str, *, now: datetime) -> Entered | None:
        return None

    async def messages_after(self, conversation_id: int, seq: int) -> list[Shown]:
        self.readings += 1
        await asyncio.sleep(0)
        if self.broken:
            raise ConnectionError
        return [message for message in self.messages if message.seq > seq][: self.page]

    async def changes_after(self, conversation_id: int, n: int) -> list[ShownChange]:
        await asyncio.sleep(0)
        return [change for change in self.changes if change.n > n][: self.page]

    async def state_of(self, conversation_id: int) -> str:
        return "frozen"

    async def positions(self, conversation_ids: list[int]) -> list[Position]:
        return self.found

    async def face_of(self, conversation_id: int, seat: int) -> Face | None:
        return Face("Juniper 7", "ab" * 8)

    async def still_heard(self, persona_id: int, rooms: Iterable[str], *, now: datetime) -> set[str]:
        return set(rooms)

    async def outcomes(self, persona_id: int, ids: list[UUID]) -> dict[UUID, Outcome]:
        return {}


@dataclass
class Wire:
    """The other side of a connection: what it was sent, and whether it reads."""

    sent: list[bytes] = field(default_factory=list)
    reads: bool = True
    closed_with: int | None = None
    aborted: bool = False
    waiting: int = 0

    def write(self, data: bytes) -> None:
        self.sent.append(data)
        if not self.reads:
            self.waiting += len(data)

    def buffered(self) -> int:
        return self.waiting

    def close(self, code: int) -> None:
        self.closed_with = code

    def abort(self) -> None:
        self.aborted = True

    @property
    def frames(self) -> list[dict[str, Any]]:
        """Every frame that was sent, as the browser reads it."""
        data, found = b"".join(self.sent), []
        while data:
            size, start = data[1], 2
            if size == 126:
                size, start = int.from_bytes(data[2:4], "big"), 4
            found.append(json.loads(data[start : start + size]))
            data = data[start + size :]
        return found

    def seqs(self) -> list[int]:
        return [frame["seq"] for frame in self.frames if frame["t"] == "message"]

    def named(self, t: str) -> list[dict[str, Any]]:
        return [frame for frame in self.frames if frame["t"] == t]


def a_hub(paper: Paper) -> Hub:
    return Hub(paper, asyncio.get_running_loop())


def a_page(
    hub: Hub, *, seat: int = 1, after: int = 0, last: int = 0, change: int = 0, band: Band = Band.ADULT, person: int = 0
) -> tuple[Wire, Ear]:
    """Somebody's page that listens to the talk."""
    wire = Wire()
    visitor = Visitor(
        persona=seat,
        person=PersonKey(bytes([person or seat] * 16)),
        kind=PersonaKind.MEMBER,
        session=f"session-{seat}",
        language="en",
        idle_minutes=720,
    )
    socket = Socket(wire, hub, visitor)
    hub.add(socket)
    entered = Entered(
        conversation_id=TALK, c=C, band=band, state="open", last=last, change=change, seat_id=seat, seat=seat
    )
    ear = hub.listen(socket, entered, after=after, change=0)
    socket.ears = {C: ear}
    return wire, ear


async def quiet() -> None:
    """Let everything that was begun come to its end."""
    for _ in range(60):
        await asyncio.sleep(0)
