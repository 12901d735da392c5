"""A talk that rests: its member had to go, and takes it up again in time or not."""

from datetime import datetime, timedelta

from django.db import transaction

from teahouse.accounts.models import Persona
from teahouse.chat.actions.asking import leave_message
from teahouse.chat.models import Request, Talk
from teahouse.chat.queries import wanted_request
from teahouse.messaging.conversations import note
from teahouse.messaging.states import NoteKind
from teahouse.policy import load as policy

AWAKE = (Talk.State.ACTIVE, Talk.State.QUIET)


@transaction.atomic
def step_away(*, persona: Persona, now: datetime) -> int:
    """
    *persona* has to leave at once: their talks rest for a while, and what they wait for is answered later.

    The listener sees "had to step away" and no more. Returns how many talks rest now.
    """
    rests_until = now + timedelta(minutes=policy.current().talks.away_minutes)
    talks = list(Talk.objects.filter(member=persona, state__in=AWAKE).select_related("conversation"))
    for talk in talks:
        _rest(talk, rests_until)
        note(conversation=talk.conversation, kind=NoteKind.STEPPED_AWAY, now=now)
    request = wanted_request(persona)
    if request is not None and request.state == Request.State.WAITING:
        leave_message(request=request, now=now)
    return len(talks)


@transaction.atomic
def take_up(*, talk: Talk, now: datetime) -> bool:
    """The member is here again; False when the talk does not rest."""
    resting = Talk.objects.filter(pk=talk.pk, state=Talk.State.RESTING, rests_until__gt=now)
    if resting.update(state=Talk.State.ACTIVE, rests_until=None, answers_left=False) == 0:
        return False
    note(conversation=talk.conversation, kind=NoteKind.CAME_BACK, now=now)
    return True


@transaction.atomic
def go_quiet(*, talk: Talk, now: datetime) -> bool:
    """Nobody has said anything for a while: a gentle word from the house, once."""
    active = Talk.objects.filter(pk=talk.pk, state=Talk.State.ACTIVE)
    if active.update(state=Talk.State.QUIET, quiet_since=now) == 0:
        return False
    note(conversation=talk.conversation, kind=NoteKind.QUIET, now=now)
    return True


def wake(*, talk: Talk) -> bool:
    """Somebody has spoken again."""
    quiet = Talk.objects.filter(pk=talk.pk, state=Talk.State.QUIET)
    return quiet.update(state=Talk.State.ACTIVE, quiet_since=None) == 1


def _rest(talk: Talk, until: datetime) -> None:
    Talk.objects.filter(pk=talk.pk).update(state=Talk.State.RESTING, rests_until=until, quiet_since=None)
