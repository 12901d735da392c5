""" "My age is wrong": a person moves to the other side of the wall, and leaves everything on this one."""

from datetime import date, datetime
from enum import StrEnum

from django.db import transaction
from django.db.models import Q

from teahouse.accounts.actions.age import ask_a_person, close_request, move_band
from teahouse.accounts.links import key_of, personas_of
from teahouse.accounts.models import AgeRequest, Person, Persona
from teahouse.accounts.queries import roles_of
from teahouse.chat.actions.asking import withdraw
from teahouse.chat.actions.ending import end_talk
from teahouse.chat.actions.shifts import end_shift
from teahouse.chat.models import Talk
from teahouse.chat.queries import OPEN, wanted_request
from teahouse.messaging.conversations import leave_seat
from teahouse.messaging.models import Seat
from teahouse.policy.people import Band
from teahouse.policy.roles import Grantor, may_vouch
from teahouse.policy.ruling import NotAllowed


class AgeAnswer(StrEnum):
    """What became of somebody's word that their age group is wrong."""

    CHANGED = "changed"
    A_PERSON_DECIDES = "a_person_decides"


@transaction.atomic
def correct_age(*, person: Person, to: Band, now: datetime, adult_from: date | None = None) -> AgeAnswer:
    """
    Move *person* to the stricter side at once, the first time; everything else waits for a person.

    A teen who was taken for an adult is believed. An adult who was taken for a teen is not, by a form: that
    way would open the teen side's door from the wrong end and back.
    """
    if to is Band.TEEN and person.age_corrections == 0:
        change_side(person=person, to=to, adult_from=adult_from, now=now)
        return AgeAnswer.CHANGED
    ask_a_person(person=person, to=to, adult_from=adult_from, now=now)
    return AgeAnswer.A_PERSON_DECIDES


@transaction.atomic
def decide_age(*, request: AgeRequest, agree: bool, by: Person, second: Person, now: datetime) -> bool:
    """
    Two people have decided about *request*; False when it was settled before.

    Raises:
        NotAllowed: the two are the same, are the person, or may not.
    """
    ruling = may_vouch(to=key_of(request.person), first=_as_grantor(by, now), second=_as_grantor(second, now))
    if not ruling:
        raise NotAllowed(ruling)
    if not close_request(request=request, agree=agree):
        return False
    if agree:
        change_side(person=request.person, to=Band(request.to_band), adult_from=request.adult_from, now=now)
    return True


def _as_grantor(person: Person, now: datetime) -> Grantor:
    return key_of(person), roles_of(key_of(person), now)


@transaction.atomic
def change_side(*, person: Person, to: Band, now: datetime, adult_from: date | None = None) -> None:
    """Leave every place of the old side and move, in one transaction; the guards of the wall stand behind it."""
    for face in personas_of(person):
        _leave_all_but(to, face, now)
    move_band(person=person, to=to, adult_from=adult_from, now=now)


def _leave_all_but(side: Band, face: Persona, now: datetime) -> None:
    end_shift(listener=face, now=now)
    wanted = wanted_request(face)
    if wanted is not None:
        withdraw(request=wanted, now=now)
    # A frozen talk stays frozen for whoever has to look at it; its seat is left like all others.
    for talk in Talk.objects.filter(Q(member=face) | Q(listener=face), state__in=OPEN).exclude(conversation__band=side):
        end_talk(talk=talk, now=now)
    elsewhere = Seat.objects.filter(persona=face, closed_at=None).exclude(conversation__band=side)
    for seat in elsewhere.select_related("conversation"):
        leave_seat(seat=seat, now=now)
