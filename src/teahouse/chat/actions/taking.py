"""Taking the next person: exactly one listener gets each, and only one who may."""

from datetime import datetime, timedelta

from django.db import connection, transaction

from teahouse.accounts.actions.guests import keep_for_now
from teahouse.accounts.models import Persona
from teahouse.accounts.queries import actor_for
from teahouse.chat.actions.handing_over import take_over_next
from teahouse.chat.actions.shifts import ready_to_take
from teahouse.chat.actions.telling import tell_the_desks
from teahouse.chat.models import Request, Talk
from teahouse.chat.queries import are_kept_apart, suitable, wanted_by_need
from teahouse.messaging.conversations import give_seat, note, open_conversation
from teahouse.messaging.states import NoteKind
from teahouse.policy import load as policy
from teahouse.policy.chatting import may_take
from teahouse.policy.people import Band
from teahouse.policy.places import PlaceKind, SeatPart
from teahouse.policy.ruling import NotAllowed


@transaction.atomic
def take_next(*, listener: Persona, now: datetime) -> Talk | None:
    """
    Seat *listener* with the person who needs it most, and take them off the waiting list.

    None when nobody waits whom they may hear: whether somebody waits whom they may not hear is not told.

    Raises:
        NotAllowed: not a listener, not on shift, or their hands are full.
    """
    return _take_first(listener, Request.State.WAITING, now)


@transaction.atomic
def take_left(*, listener: Persona, now: datetime) -> Talk | None:
    """As `take_next`, of the messages that were left; their people are not here at the moment."""
    return _take_first(listener, Request.State.LEFT, now)


@transaction.atomic
def open_talk(*, member: Persona, listener: Persona, now: datetime, language: str = "en") -> Talk:
    """Seat two people with each other at once, without waiting list and shift, but not without the wall."""
    heard, hears = actor_for(member, now=now), actor_for(listener, now=now)
    ruling = may_take(heard, hears, kept_apart=are_kept_apart(heard.person, hears.person))
    if not ruling:
        raise NotAllowed(ruling)
    conversation = open_conversation(kind=PlaceKind.TALK, band=Band(member.band), now=now)
    give_seat(conversation=conversation, persona=member, part=SeatPart.MEMBER, now=now)
    request = Request.objects.create(
        conversation=conversation,
        persona=member,
        band=member.band,
        language=language,
        state=Request.State.TAKEN,
        asked_at=now,
        taken_at=now,
        taken_by=listener,
    )
    return _seat(request, listener, now, answers_left=False)


def _take_first(listener: Persona, state: Request.State, now: datetime) -> Talk | None:
    hears, shift = ready_to_take(listener, now)
    if state == Request.State.WAITING and (taken_over := take_over_next(listener=listener, now=now)):
        return taken_over
    wanted = wanted_by_need(hears, state, shift.languages.split(","))
    # On PostgreSQL a row that another listener is taking right now is passed over instead of waited for.
    if connection.features.has_select_for_update_skip_locked:
        wanted = wanted.select_for_update(skip_locked=True, of=("self",))
    for request in suitable(wanted, hears, now):
        if _claim(request, state, listener, now):
            return _seat(request, listener, now, answers_left=state == Request.State.LEFT)
    return None


def _claim(request: Request, state: Request.State, listener: Persona, now: datetime) -> bool:
    """Take *request* if it is still to be had: of any number who try, the database lets one."""
    wanted = Request.objects.filter(pk=request.pk, state=state)
    return wanted.update(state=Request.State.TAKEN, taken_by=listener, taken_at=now) == 1


def _seat(request: Request, listener: Persona, now: datetime, *, answers_left: bool) -> Talk:
    conversation = request.conversation
    give_seat(conversation=conversation, persona=listener, part=SeatPart.LISTENER, now=now)
    rest_hours = timedelta(hours=policy.current().talks.left_rest_hours)
    talk = Talk.objects.create(
        conversation=conversation,
        listener=listener,
        member=request.persona,
        state=Talk.State.RESTING if answers_left else Talk.State.ACTIVE,
        answers_left=answers_left,
        rests_until=now + rest_hours if answers_left else None,
        began_at=now,
    )
    keep_for_now(persona=request.persona)
    note(conversation=conversation, kind=NoteKind.LISTENER_CAME, params={"name": listener.handle}, now=now)
    tell_the_desks(conversation)
    return talk
