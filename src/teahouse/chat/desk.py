"""What the listener's desk shows: hours and talks, and no menu of people."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.utils.translation import gettext as _

from teahouse.accounts.models import Persona
from teahouse.accounts.queries import actor_for
from teahouse.chat.home import TalkRow, row_of
from teahouse.chat.models import Request, Shift
from teahouse.chat.queries import (
    hand_overs_offered_to,
    on_shift,
    planned_shift_of,
    shift_of,
    suitable,
    talks_heard_by,
    wanted_by_need,
)
from teahouse.chat.wording import TOPICS
from teahouse.policy import load as policy
from teahouse.policy.chatting import Topic


@dataclass(frozen=True, slots=True)
class Offer:
    """A talk that this listener is asked to take over."""

    id: UUID
    topic: str


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything on the desk."""

    now: datetime
    shift: Shift | None
    plan: Shift | None
    open_count: int
    has_room: bool
    somebody_waits: bool
    messages_left: bool
    offers: Sequence[Offer]
    talks: Sequence[TalkRow]
    refresh_seconds: int


def desk_for(listener: Persona, *, now: datetime) -> Desk:
    """The desk of *listener* at *now*."""
    shift = shift_of(listener, now)
    facts = on_shift(shift) if shift else None
    return Desk(
        now=now,
        shift=shift,
        plan=planned_shift_of(listener, now),
        open_count=facts.open_talks if facts else 0,
        has_room=facts is not None and facts.room > 0,
        somebody_waits=_any(listener, shift, Request.State.WAITING, now),
        messages_left=_any(listener, shift, Request.State.LEFT, now),
        offers=[_offer(hand_over.talk.conversation.request) for hand_over in hand_overs_offered_to(listener)],
        talks=[row_of(talk, listener) for talk in talks_heard_by(listener)],
        refresh_seconds=policy.current().talks.check_again_seconds,
    )


def _any(listener: Persona, shift: Shift | None, state: Request.State, now: datetime) -> bool:
    if shift is None:
        return False
    hears = actor_for(listener, now=now)
    wanted = wanted_by_need(hears, state, shift.languages.split(","))
    return next(suitable(wanted, hears, now), None) is not None


def _offer(request: Request) -> Offer:
    topic = Topic(request.topic)
    return Offer(request.conversation.public_id, str(TOPICS[topic]) if topic else _("No topic named"))
