"""What can be done with conversations and seats; words are said through `send` and `writer`."""

from collections.abc import Mapping
from datetime import datetime

from django.db import transaction
from django.db.models import F, Max

from teahouse.accounts.models import ChangeLog, Persona
from teahouse.accounts.queries import actor_for
from teahouse.encryption.envelope import new_wrapped_key
from teahouse.events.bus import Hint, publish
from teahouse.messaging import writer
from teahouse.messaging.changes import Note
from teahouse.messaging.models import Conversation, Seat
from teahouse.messaging.states import NoteKind
from teahouse.policy.entering import may_sit
from teahouse.policy.people import Band
from teahouse.policy.places import Place, PlaceKind, PlaceState, SeatPart
from teahouse.policy.ruling import NotAllowed


def open_conversation(*, kind: PlaceKind, band: Band, now: datetime) -> Conversation:
    """A new place of one band, with a key of its own and nobody in it."""
    return Conversation.objects.create(kind=kind, band=band, opened_at=now, key_wrapped=new_wrapped_key())


@transaction.atomic
def give_seat(*, conversation: Conversation, persona: Persona, part: SeatPart, now: datetime) -> Seat:
    """
    Seat *persona* in *conversation*; the seat they have, when they sit there already.

    Raises:
        NotAllowed: the wall, their standing, or a place that is closed. The database guard stands behind it.
    """
    place = Conversation.objects.select_for_update().get(pk=conversation.pk)
    ruling = may_sit(actor_for(persona, now=now), _as_place(place), part)
    if not ruling:
        raise NotAllowed(ruling)
    seats = Seat.objects.filter(conversation=place)
    if seated := seats.filter(persona=persona, closed_at=None).first():
        return seated
    number = (seats.aggregate(last=Max("number"))["last"] or 0) + 1
    seat = Seat.objects.create(conversation=place, number=number, persona=persona, part=part, opened_at=now)
    _moved(place, "seat", now, seat=number)
    return seat


@transaction.atomic
def leave_seat(*, seat: Seat, now: datetime) -> None:
    """Close *seat*: from this commit on it neither speaks nor hears."""
    closed = Seat.objects.filter(pk=seat.pk, closed_at=None).update(closed_at=now)
    if closed:
        seat.closed_at = now
        _moved(seat.conversation, "seat", now, seat=seat.number)


@transaction.atomic
def set_state(*, conversation: Conversation, state: PlaceState, now: datetime) -> None:
    """Open, freeze or end *conversation*; what ended never opens again."""
    ended_at = now if state is PlaceState.ENDED else None
    here = Conversation.objects.filter(pk=conversation.pk).exclude(state__in=[PlaceState.ENDED, state])
    if here.update(state=state, ended_at=ended_at):
        conversation.state, conversation.ended_at = state, ended_at
        _moved(conversation, "state", now)


def note(*, conversation: Conversation, kind: NoteKind, params: Mapping[str, str] | None = None, now: datetime) -> None:
    """Let the house say *kind* in *conversation*; *params* are names and times, never free text."""
    writer.apply(Note(conversation_id=conversation.pk, kind=kind, params=dict(params or {}), at=now))


def _as_place(conversation: Conversation) -> Place:
    return Place(PlaceKind(conversation.kind), Band(conversation.band), PlaceState(conversation.state))


def _moved(conversation: Conversation, kind: str, now: datetime, *, seat: int = 0) -> None:
    """Every message allowed by the facts before this is asked again; every process hears of it."""
    Conversation.objects.filter(pk=conversation.pk).update(version=F("version") + 1)
    ChangeLog.objects.create(conversation_id=conversation.pk, at=now)
    hint = Hint(kind=kind, conversation_id=conversation.pk, seat=seat)
    transaction.on_commit(lambda: publish(hint))
