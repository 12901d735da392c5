"""The age group of a person, written on all their faces at once; leaving the old side is `lifecycle`'s to do."""

from datetime import date, datetime

from django.db import transaction

from teahouse.accounts.links import key_of, personas_of
from teahouse.accounts.models import AgeRequest, Person, Persona
from teahouse.accounts.versions import bump
from teahouse.policy.people import Band


@transaction.atomic
def move_band(*, person: Person, to: Band, now: datetime, adult_from: date | None = None) -> None:
    """
    *person* is of the band *to* from now on, on every face; a teen badge ends with it.

    Raises:
        IntegrityError: an open seat would break the wall.
    """
    faces = [persona.pk for persona in personas_of(person)]
    Persona.objects.filter(pk__in=faces).update(band=to, teen_badge_until=None)
    person.adult_from = adult_from if to is Band.TEEN else None
    person.age_corrections += 1
    person.save(update_fields=["adult_from", "age_corrections"])
    bump(key_of(person), now)


def ask_a_person(*, person: Person, to: Band, now: datetime, adult_from: date | None = None) -> AgeRequest:
    """Put down that *person* says they belong to *to*; whoever asks twice has asked once."""
    request, _ = AgeRequest.objects.get_or_create(
        person=person,
        state=AgeRequest.State.WAITING,
        defaults={"to_band": to, "adult_from": adult_from, "asked_at": now},
    )
    return request


def close_request(*, request: AgeRequest, agree: bool) -> bool:
    """Settle *request*, once; False when somebody has already."""
    state = AgeRequest.State.AGREED if agree else AgeRequest.State.DECLINED
    return AgeRequest.objects.filter(pk=request.pk, state=AgeRequest.State.WAITING).update(state=state) == 1


def waiting_request(person: Person) -> AgeRequest | None:
    """The question about their age that *person* waits for an answer to."""
    return AgeRequest.objects.filter(person=person, state=AgeRequest.State.WAITING).first()
