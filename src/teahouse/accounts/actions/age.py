"""Growing up, and "my age is wrong"."""

from datetime import date, datetime
from enum import StrEnum

from django.db import transaction

from teahouse.accounts.links import key_of, personas_of
from teahouse.accounts.models import AgeRequest, Person, Persona
from teahouse.accounts.versions import bump
from teahouse.policy.people import Band


class AgeAnswer(StrEnum):
    """What became of somebody's word that their age band is wrong."""

    CHANGED = "changed"
    A_PERSON_DECIDES = "a_person_decides"
    OPEN_TALKS = "open_talks"


@transaction.atomic
def correct_age(*, person: Person, to: Band, now: datetime, adult_from: date | None = None) -> AgeAnswer:
    """
    Move *person* to the stricter band at once, the first time; everything else waits for a person.

    A teen who was taken for an adult is believed. An adult who was taken for a teen is not, by a form: that
    way would open the teen side's door from the wrong end and back.
    """
    if to is Band.TEEN and person.age_corrections == 0:
        if _sits_elsewhere(person, to):
            return AgeAnswer.OPEN_TALKS
        _move(person, to, adult_from, now)
        return AgeAnswer.CHANGED
    AgeRequest.objects.get_or_create(
        person=person, state=AgeRequest.State.WAITING, defaults={"to_band": to, "asked_at": now}
    )
    return AgeAnswer.A_PERSON_DECIDES


@transaction.atomic
def decide_age(*, request: AgeRequest, agree: bool, now: datetime, adult_from: date | None = None) -> AgeAnswer:
    """A person has decided; the band moves only when no open seat would break the wall."""
    if agree and _sits_elsewhere(request.person, Band(request.to_band)):
        return AgeAnswer.OPEN_TALKS
    if agree:
        _move(request.person, Band(request.to_band), adult_from, now)
    request.state = AgeRequest.State.AGREED if agree else AgeRequest.State.DECLINED
    request.save(update_fields=["state"])
    return AgeAnswer.CHANGED


def waiting_request(person: Person) -> AgeRequest | None:
    """The question about their age that *person* waits for an answer to."""
    return AgeRequest.objects.filter(person=person, state=AgeRequest.State.WAITING).first()


def _sits_elsewhere(person: Person, band: Band) -> bool:
    faces = Persona.objects.filter(pk__in=[persona.pk for persona in personas_of(person)])
    return faces.filter(seats__closed_at=None, seats__isnull=False).exclude(seats__conversation__band=band).exists()


def _move(person: Person, to: Band, adult_from: date | None, now: datetime) -> None:
    faces = [persona.pk for persona in personas_of(person)]
    # Both faces in one statement; the guard of the wall stands behind it.
    Persona.objects.filter(pk__in=faces).update(band=to, teen_badge_until=None)
    person.adult_from = adult_from if to is Band.TEEN else None
    person.age_corrections += 1
    person.save(update_fields=["adult_from", "age_corrections"])
    bump(key_of(person), now)
