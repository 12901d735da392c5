"""Asking to be heard: ask, leave a message instead, change one's mind."""

from datetime import datetime, timedelta

from django.db import IntegrityError, transaction

from teahouse.accounts.actions.guests import forget_later, keep_for_now
from teahouse.accounts.models import Persona
from teahouse.accounts.queries import actor_for
from teahouse.chat.actions.telling import tell_the_desks
from teahouse.chat.models import Request, Talk
from teahouse.chat.queries import asked_since, is_new_here, is_open_for, open_talks, side_of, wanted_request
from teahouse.messaging.conversations import give_seat, open_conversation, set_state
from teahouse.policy import load as policy
from teahouse.policy.chatting import Asking, Mood, Topic, may_ask, need_of
from teahouse.policy.people import Band
from teahouse.policy.places import PlaceKind, PlaceState, SeatPart
from teahouse.policy.ruling import NotAllowed, Reason, refuse


@transaction.atomic
def ask(*, persona: Persona, topic: Topic, mood: Mood, language: str, now: datetime) -> Request:
    """
    Put *persona* on the waiting list and open the place where they can write already.

    While their side of the house is closed the request is a message that waits for an answer (LEFT):
    nobody is kept waiting for somebody who is not there.

    Raises:
        NotAllowed: they wait or talk already, asked too often, or may not talk at all.
    """
    ruling = may_ask(_asking(persona, now), policy.current())
    if not ruling:
        raise NotAllowed(ruling)
    band = Band(persona.band)
    conversation = open_conversation(kind=PlaceKind.TALK, band=band, now=now)
    give_seat(conversation=conversation, persona=persona, part=SeatPart.MEMBER, now=now)
    is_open = is_open_for(side_of(persona, language), now)
    try:
        with transaction.atomic():
            request = Request.objects.create(
                conversation=conversation,
                persona=persona,
                band=band,
                topic=topic,
                mood=mood,
                language=language,
                need=need_of(topic, mood),
                state=Request.State.WAITING if is_open else Request.State.LEFT,
                asked_at=now,
                left_at=None if is_open else now,
            )
    except IntegrityError:
        # The same button pressed twice at the same moment: the database lets one of them wait.
        raise NotAllowed(refuse(Reason.ONE_AT_A_TIME)) from None
    keep_for_now(persona=persona)
    tell_the_desks(conversation)
    return request


def _asking(persona: Persona, now: datetime) -> Asking:
    wanted = wanted_request(persona)
    return Asking(
        actor=actor_for(persona, now=now),
        waiting=1 if wanted else 0,
        open_talks=sum(talk.state != Talk.State.FROZEN for talk in open_talks(persona)),
        asked_last_hour=asked_since(persona, now - timedelta(hours=1)),
        is_new=is_new_here(persona, now),
    )


@transaction.atomic
def leave_message(*, request: Request, now: datetime) -> bool:
    """Stop waiting and let what was written be answered later; False when somebody has just taken it."""
    waiting = Request.objects.filter(pk=request.pk, state=Request.State.WAITING)
    was_left = waiting.update(state=Request.State.LEFT, left_at=now) == 1
    tell_the_desks(request.conversation)
    return was_left


@transaction.atomic
def wait_again(*, request: Request, now: datetime) -> bool:
    """Whoever left a message is here again and waits, at the place of the time they first asked."""
    if not is_open_for(side_of(request.persona, request.language), now):
        return False
    left = Request.objects.filter(pk=request.pk, state=Request.State.LEFT)
    waits = left.update(state=Request.State.WAITING, left_at=None) == 1
    tell_the_desks(request.conversation)
    return waits


@transaction.atomic
def withdraw(*, request: Request, now: datetime) -> bool:
    """Take a request back, with the place that was opened for it; False when somebody has just taken it."""
    wanted = Request.objects.filter(pk=request.pk, state__in=(Request.State.WAITING, Request.State.LEFT))
    if wanted.update(state=Request.State.WITHDRAWN) == 0:
        return False
    set_state(conversation=request.conversation, state=PlaceState.ENDED, now=now)
    forget_later(persona=request.persona, now=now)
    tell_the_desks(request.conversation)
    return True
