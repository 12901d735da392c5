"""What pages and sockets read about conversations, seats and messages."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec
from django.http import Http404

from teahouse.accounts.models import Persona
from teahouse.encryption.envelope import DataKey, unwrap
from teahouse.messaging.models import Conversation, Message, MessageChange, Seat
from teahouse.messaging.sealing import open_words, place
from teahouse.messaging.shown import Shown, ShownChange
from teahouse.messaging.states import MessageState

PAGE = 50
FIELDS = (
    "seq", "sender_seat_id", "sender_seat__number", "client_id", "said_at", "written_at", "state", "note",
    "body_sealed", "verdict",
)  # fmt: skip


class NotFound(Http404):
    """There is no such conversation, or none for this persona: nobody is told which."""


def conversation_for(persona: Persona, public_id: UUID) -> Conversation:
    """The conversation *persona* has a seat in; `NotFound` alike, and by the same query, when missing or forbidden."""
    try:
        return Conversation.objects.for_(persona).get(public_id=public_id)
    except Conversation.DoesNotExist:
        raise NotFound from None


def seats_of(persona: Persona) -> list[Seat]:
    """The open seats of *persona*, newest first, each with its conversation."""
    found = Seat.objects.filter(persona=persona, closed_at=None)
    return list(found.select_related("conversation").order_by("-opened_at", "-pk"))


def seat_for(persona: Persona, conversation: Conversation) -> Seat | None:
    """The open seat of *persona* in *conversation*."""
    return Seat.objects.filter(persona=persona, conversation=conversation, closed_at=None).first()


def seats_in(conversation: Conversation) -> list[Seat]:
    """Everybody who sits or sat in *conversation*, in the order of their numbers, with their personas."""
    return list(Seat.objects.filter(conversation=conversation).select_related("persona").order_by("number"))


def unread(seat: Seat) -> int:
    """How many messages came after what this seat has read."""
    last = Conversation.objects.values_list("last_seq", flat=True).get(pk=seat.conversation_id)
    return max(0, last - seat.read_seq)


def messages_after(conversation: Conversation, seq: int, limit: int = PAGE) -> list[Shown]:
    """The next messages after number *seq*, oldest first, at most *limit*."""
    found = Message.objects.filter(conversation_id=conversation.pk, seq__gt=seq).order_by("seq")
    return _shown(conversation, found.values_list(*FIELDS)[:limit])


def last_page(conversation: Conversation, limit: int = PAGE, *, before: int | None = None) -> list[Shown]:
    """The newest messages, oldest first; with *before*, those just before that number."""
    found = Message.objects.filter(conversation_id=conversation.pk).order_by("-seq")
    if before is not None:
        found = found.filter(seq__lt=before)
    return _shown(conversation, found.values_list(*FIELDS)[:limit])[::-1]


def changes_after(conversation: Conversation, n: int, limit: int = PAGE) -> list[ShownChange]:
    """What was changed after change *n*, oldest first; each with the message as it is now."""
    found = MessageChange.objects.filter(conversation_id=conversation.pk, n__gt=n).order_by("n")
    changes = list(found.values_list("n", "seq")[:limit])
    now = {shown.seq: shown for shown in messages_at(conversation, {seq for _, seq in changes})}
    return [ShownChange(n=number, message=now[seq]) for number, seq in changes if seq in now]


def messages_at(conversation: Conversation, numbers: Iterable[int]) -> list[Shown]:
    """The messages with these numbers, in order."""
    found = Message.objects.filter(conversation_id=conversation.pk, seq__in=list(numbers)).order_by("seq")
    return _shown(conversation, found.values_list(*FIELDS))


def _shown(conversation: Conversation, rows: Iterable[tuple[Any, ...]]) -> list[Shown]:
    key = unwrap(bytes(conversation.key_wrapped))
    return [_one(conversation.pk, key, row) for row in rows]


def _one(conversation_id: int, key: DataKey, row: tuple[Any, ...]) -> Shown:
    seq, seat_id, seat_no, client_id, said_at, written_at, state, note, sealed, verdict = row
    words = None
    if sealed is not None and state not in {MessageState.HIDDEN, MessageState.DELETED}:
        words = open_words(key, sealed, place(conversation_id, seat_id, bytes(client_id)))
    return Shown(
        seq=seq,
        seat_no=seat_no or 0,
        body=None if note else words,
        said_at=said_at,
        state=state,
        note=note,
        params=note_params(words) if note else {},
        written_at=written_at,
        verdict=verdict,
    )


def note_params(words: str | None) -> dict[str, str]:
    """The parameters of a note, from what is sealed as its body."""
    return msgspec.json.decode(words, type=dict[str, str]) if words else {}


def last_said_at(conversation: Conversation) -> datetime | None:
    """When somebody last said something here; the house's own notes do not count."""
    found = Message.objects.filter(conversation_id=conversation.pk, note="").order_by("-seq")
    return found.values_list("said_at", flat=True).first()
