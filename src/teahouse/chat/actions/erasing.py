"""Forgetting a talk: its key first, then its rows, and the guest who had it."""

from datetime import datetime

from django.db import transaction

from teahouse.accounts.actions.guests import forget
from teahouse.accounts.links import person_of
from teahouse.accounts.models import Persona
from teahouse.chat.actions.asking import withdraw
from teahouse.chat.actions.ending import end_talk
from teahouse.chat.models import Request, Talk
from teahouse.chat.queries import UNFINISHED, wanted_request
from teahouse.messaging.models import Conversation, Seat
from teahouse.messaging.stores.erasing import erase
from teahouse.policy.people import Life, PersonaKind


@transaction.atomic
def erase_talk(*, conversation: Conversation, now: datetime) -> None:
    """Erase *conversation* with all that was said, asked and answered in it; empty faces nobody needs go too."""
    faces = set(Seat.objects.filter(conversation=conversation).values_list("persona_id", flat=True))
    erase(conversation=conversation, now=now)
    gone = Persona.objects.filter(pk__in=faces, life=Life.GONE)
    gone.exclude(pk__in=Seat.objects.values("persona_id")).delete()


@transaction.atomic
def erase_guest_now(*, guest: Persona, now: datetime) -> None:
    """A guest wants everything forgotten now: their talks end, and what was said goes with their name."""
    assert guest.kind == PersonaKind.GUEST
    for talk in Talk.objects.filter(member=guest, state__in=UNFINISHED).select_related("conversation", "member"):
        end_talk(talk=talk, now=now)
    wanted = wanted_request(guest)
    if wanted is not None:
        withdraw(request=wanted, now=now)
    person = person_of(guest)
    for request in Request.objects.filter(persona=guest).select_related("conversation"):
        erase_talk(conversation=request.conversation, now=now)
    forget(guest=person, now=now)
