"""Three different acts that all end a talk, and look the same to the other side: end, block, "I may know them"."""

from datetime import datetime, timedelta

from django.db import transaction

from teahouse.accounts.actions.blocks import block
from teahouse.accounts.actions.guests import forget_later
from teahouse.accounts.links import person_key_of
from teahouse.accounts.models import Persona
from teahouse.chat.actions.telling import tell_the_desks
from teahouse.chat.models import HandOver, KeptApart, Talk
from teahouse.chat.queries import OPEN, UNFINISHED, pair_key
from teahouse.messaging.conversations import leave_seat, note, set_state
from teahouse.messaging.models import Seat
from teahouse.messaging.states import NoteKind
from teahouse.policy import load as policy
from teahouse.policy.chatting import Outcome
from teahouse.policy.places import PlaceState


@transaction.atomic
def end_talk(*, talk: Talk, now: datetime) -> bool:
    """End *talk* for both; False when it had ended already. Who ended it is kept nowhere."""
    unfinished = Talk.objects.filter(pk=talk.pk, state__in=UNFINISHED)
    if unfinished.update(state=Talk.State.ENDED, ended_at=now, rests_until=None) == 0:
        return False
    HandOver.objects.filter(talk=talk, state=HandOver.State.OPEN).update(state=HandOver.State.NOBODY, settled_at=now)
    note(conversation=talk.conversation, kind=NoteKind.ENDED, now=now)
    set_state(conversation=talk.conversation, state=PlaceState.ENDED, now=now)
    forget_later(persona=talk.member, now=now)
    tell_the_desks(talk.conversation)
    return True


@transaction.atomic
def block_and_end(*, talk: Talk, by: Persona, now: datetime) -> None:
    """*by* wants nothing more of the other, on any surface; to the other it looks like an end."""
    block(blocker=by, blocked=other_in(talk, by), now=now)
    end_talk(talk=talk, now=now)


@transaction.atomic
def may_know(*, talk: Talk, by: Persona, now: datetime) -> None:
    """*by* may know the other: it ends kindly, they never meet again here, and no reason is kept or shown."""
    one, other = pair_key(person_key_of(by), person_key_of(other_in(talk, by)))
    KeptApart.objects.get_or_create(one=one, other=other)
    end_talk(talk=talk, now=now)


def say_outcome(*, talk: Talk, outcome: Outcome) -> None:
    """The member's one tap after a talk; it can be changed, and nobody sees whose it was."""
    Talk.objects.filter(pk=talk.pk, state=Talk.State.ENDED).update(outcome=outcome)


@transaction.atomic
def pause_talk(*, talk: Talk, now: datetime) -> bool:
    """
    The listener may not go on listening: it ends for them, and only rests for the member.

    Their page stays with all they wrote; it says that they did nothing wrong and offers somebody else.
    """
    rests_until = now + timedelta(hours=policy.current().talks.left_rest_hours)
    paused = Talk.objects.filter(pk=talk.pk, state__in=OPEN)
    if paused.update(state=Talk.State.FROZEN, rests_until=rests_until) == 0:
        return False
    for seat in Seat.objects.filter(conversation=talk.conversation, persona=talk.listener, closed_at=None):
        leave_seat(seat=seat, now=now)
    note(conversation=talk.conversation, kind=NoteKind.FROZEN, now=now)
    set_state(conversation=talk.conversation, state=PlaceState.FROZEN, now=now)
    tell_the_desks(talk.conversation)
    return True


def other_in(talk: Talk, persona: Persona) -> Persona:
    """The other of the two."""
    return talk.listener if persona.pk == talk.member_id else talk.member
