"""Standing and life: how a person stands with the house, written on all their faces at once."""

from datetime import datetime

from django.db import transaction

from teahouse.accounts.links import key_of, personas_of
from teahouse.accounts.models import Person, Persona
from teahouse.accounts.versions import bump
from teahouse.policy.people import Life, Standing


@transaction.atomic
def set_standing(*, person: Person, standing: Standing, now: datetime, until: datetime | None = None) -> None:
    """*person* stands like this on every face, until *until* if there is an end to it."""
    faces = [persona.pk for persona in personas_of(person)]
    Persona.objects.filter(pk__in=faces).update(standing=standing, standing_until=until)
    bump(key_of(person), now)


@transaction.atomic
def set_life(*, person: Person, life: Life, now: datetime) -> None:
    """Whether the account is lived in, on every face."""
    faces = [persona.pk for persona in personas_of(person)]
    Persona.objects.filter(pk__in=faces).update(life=life)
    person.life = life
    person.save(update_fields=["life"])
    bump(key_of(person), now)
