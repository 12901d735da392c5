"""What somebody can say with one tap."""

from datetime import datetime

from django.db import transaction

from teahouse.chat.models import Talk
from teahouse.chat.queries import OPEN
from teahouse.messaging.conversations import note
from teahouse.messaging.models import Seat
from teahouse.messaging.states import NoteKind
from teahouse.policy.ruling import NotAllowed, Reason, refuse


@transaction.atomic
def rather_not_say(*, talk: Talk, seat: Seat, now: datetime) -> None:
    """ "I'd rather not say", in the house's words: asking on after it counts like insisting."""
    if not Talk.objects.filter(pk=talk.pk, state__in=OPEN).exists():
        raise NotAllowed(refuse(Reason.CLOSED))
    note(conversation=talk.conversation, kind=NoteKind.RATHER_NOT_SAY, params={"name": seat.persona.handle}, now=now)
