"""What the socket asks the database: who is let in where, and what a screen has missed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from teahouse.accounts.models import Persona
from teahouse.accounts.queries import actor_for
from teahouse.messaging import queries
from teahouse.messaging.models import Conversation, Held, Message, Seat
from teahouse.messaging.shown import Shown, ShownChange
from teahouse.messaging.states import HeldState
from teahouse.policy.messages import may_hear
from teahouse.policy.people import Band
from teahouse.policy.places import Place, PlaceKind, PlaceState
from teahouse.realtime.threads import in_thread


@dataclass(frozen=True, slots=True)
class Entered:
    """A conversation somebody may hear, and where they sit in it."""

    conversation_id: int
    c: str
    band: Band
    state: str
    last: int
    change: int
    seat_id: int = 0
    seat: int = 0
    read: int = 0


@dataclass(frozen=True, slots=True)
class Position:
    """How far a conversation is."""

    conversation_id: int
    last: int
    change: int
    state: str


@dataclass(frozen=True, slots=True)
class Face:
    """How somebody is shown in a conversation."""

    handle: str
    avatar: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of something a page sent before it lost the answer."""

    outcome: str
    c: str
    seq: int | None = None
    hold: UUID | None = None


class Reader(Protocol):
    """All that the live side reads again when it was only told that something moved."""

    async def enter(self, persona_id: int, c: str, *, now: datetime) -> Entered | None:
        """Where this persona may listen; None alike when it is missing and when it is forbidden."""

    async def messages_after(self, conversation_id: int, seq: int) -> list[Shown]: ...

    async def changes_after(self, conversation_id: int, n: int) -> list[ShownChange]: ...

    async def state_of(self, conversation_id: int) -> str: ...

    async def positions(self, conversation_ids: list[int]) -> list[Position]:
        """How far these conversations are."""

    async def face_of(self, conversation_id: int, seat: int) -> Face | None: ...

    async def still_heard(self, persona_id: int, rooms: Iterable[str], *, now: datetime) -> set[str]:
        """Which of *rooms* this persona may still hear."""

    async def outcomes(self, persona_id: int, ids: list[UUID]) -> dict[UUID, Outcome]:
        """What became of the messages with these client ids; one that never arrived is not named."""


class DatabaseReader:
    """The reader of a running house."""

    async def enter(self, persona_id: int, c: str, *, now: datetime) -> Entered | None:
        return await in_thread(enter_room, persona_id, c, now)

    async def messages_after(self, conversation_id: int, seq: int) -> list[Shown]:
        return await in_thread(_messages_after, conversation_id, seq)

    async def changes_after(self, conversation_id: int, n: int) -> list[ShownChange]:
        return await in_thread(_changes_after, conversation_id, n)

    async def state_of(self, conversation_id: int) -> str:
        return await in_thread(_state_of, conversation_id)

    async def positions(self, conversation_ids: list[int]) -> list[Position]:
        return await in_thread(_positions, conversation_ids)

    async def face_of(self, conversation_id: int, seat: int) -> Face | None:
        return await in_thread(_face_of, conversation_id, seat)

    async def still_heard(self, persona_id: int, rooms: Iterable[str], *, now: datetime) -> set[str]:
        return await in_thread(_still_heard, persona_id, list(rooms), now)

    async def outcomes(self, persona_id: int, ids: list[UUID]) -> dict[UUID, Outcome]:
        return await in_thread(_outcomes, persona_id, ids)


def enter_room(persona_id: int, c: str, now: datetime) -> Entered | None:
    """What a persona finds on entering a conversation; None when it is not there for them, or not at all."""
    try:
        public_id = UUID(hex=c)
        persona = Persona.objects.get(pk=persona_id)
        conversation = queries.conversation_for(persona, public_id)
    except (ValueError, Persona.DoesNotExist, queries.NotFound):
        return None
    seat = queries.seat_for(persona, conversation)
    place = Place(PlaceKind(conversation.kind), Band(conversation.band), PlaceState(conversation.state))
    if not may_hear(actor_for(persona, now=now), place, seated=seat is not None):
        return None
    return Entered(
        conversation_id=conversation.pk,
        c=c,
        band=place.band,
        state=place.state,
        last=conversation.last_seq,
        change=conversation.change_n,
        seat_id=seat.pk if seat else 0,
        seat=seat.number if seat else 0,
        read=seat.read_seq if seat else 0,
    )


def _messages_after(conversation_id: int, seq: int) -> list[Shown]:
    return queries.messages_after(Conversation.objects.get(pk=conversation_id), seq)


def _changes_after(conversation_id: int, n: int) -> list[ShownChange]:
    return queries.changes_after(Conversation.objects.get(pk=conversation_id), n)


def _state_of(conversation_id: int) -> str:
    return Conversation.objects.values_list("state", flat=True).get(pk=conversation_id)


def _positions(conversation_ids: list[int]) -> list[Position]:
    rows = Conversation.objects.filter(pk__in=conversation_ids).values_list("pk", "last_seq", "change_n", "state")
    return [Position(*row) for row in rows]


def _face_of(conversation_id: int, seat: int) -> Face | None:
    found = Seat.objects.filter(conversation_id=conversation_id, number=seat, closed_at=None).select_related("persona")
    taken = found.first()
    return Face(taken.persona.handle, bytes(taken.persona.avatar_seed).hex()) if taken else None


def _still_heard(persona_id: int, rooms: list[str], now: datetime) -> set[str]:
    return {c for c in rooms if enter_room(persona_id, c, now) is not None}


def _outcomes(persona_id: int, ids: list[UUID]) -> dict[UUID, Outcome]:
    mine = {"sender_seat__persona_id": persona_id, "client_id__in": [client_id.bytes for client_id in ids]}
    held = Held.objects.filter(**mine).exclude(state__in=[HeldState.MASKED, HeldState.RELEASED])
    said = Message.objects.filter(**mine)
    found = {
        UUID(bytes=bytes(client_id)): Outcome("held", c.hex, hold=hold)
        for client_id, c, hold in held.values_list("client_id", "conversation__public_id", "public_id")
    }
    found |= {
        UUID(bytes=bytes(client_id)): Outcome("said", c.hex, seq=seq)
        for client_id, c, seq in said.values_list("client_id", "conversation__public_id", "seq")
    }
    return found
