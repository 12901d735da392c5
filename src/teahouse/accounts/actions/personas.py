"""Faces: made, named, changed, put on."""

from datetime import datetime, timedelta
from random import Random, SystemRandom

from django.db import IntegrityError, transaction

from teahouse.accounts.handles import HandleProblem, fold, problem_with, tidy
from teahouse.accounts.links import key_of, link, person_key_of, person_of, persona_of, personas_of
from teahouse.accounts.models import Person, Persona, RoleGrant
from teahouse.accounts.queries import roles_of
from teahouse.accounts.versions import bump
from teahouse.policy.load import current
from teahouse.policy.people import Band, PersonaKind, Role, Standing
from teahouse.policy.ruling import NotAllowed, Reason, refuse
from teahouse.screening.surfaces import may_be_shown


class HandleRefused(Exception):
    """A name cannot be had, because of *problem*; the name itself is not repeated."""

    def __init__(self, problem: HandleProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


@transaction.atomic
def make_persona(
    *, person: Person, kind: PersonaKind, band: Band, handle: str, now: datetime, chance: Random | None = None
) -> Persona:
    """
    A new face for *person*, joined to them by the sealed link only.

    Raises:
        HandleRefused: somebody wears a name that looks the same.
    """
    persona = Persona(
        kind=kind,
        handle=tidy(handle),
        handle_folded=fold(handle),
        avatar_seed=(chance or SystemRandom()).randbytes(8),
        joined_month=now.date().replace(day=1),
        band=band,
    )
    _save_named(persona)
    link(person, persona)
    return persona


@transaction.atomic
def rename(*, persona: Persona, handle: str, now: datetime) -> None:
    """
    Give *persona* another name. The old one is kept nowhere: mentions and seats hold the id.

    Raises:
        HandleRefused: the name breaks a rule, is taken, or resembles the person's other face.
    """
    faces = personas_of(person_of(persona))
    others = [resembles(handle, face.handle) for face in faces if face.pk != persona.pk]
    problem = next(filter(None, others), None)
    if problem:
        raise HandleRefused(problem)
    check_handle(handle, Band(persona.band))
    persona.handle, persona.handle_folded = tidy(handle), fold(handle)
    _save_named(persona)
    bump(person_key_of(persona), now)


@transaction.atomic
def add_listener_persona(*, person: Person, handle: str, now: datetime, chance: Random | None = None) -> Persona:
    """
    The listener's face for a member, with its own name, picture and month; and the role that goes with it.

    Raises:
        HandleRefused: the name breaks a rule, is taken, or resembles the member's.
        NotAllowed: the person is no member, too young, not in good standing, or listens already.
    """
    member = persona_of(person, PersonaKind.MEMBER)
    if member is None or Standing(member.standing) is not Standing.GOOD or _is_too_young_to_listen(person, now):
        raise NotAllowed(refuse(Reason.NOT_AVAILABLE))
    if persona_of(person, PersonaKind.LISTENER) is not None:
        raise NotAllowed(refuse(Reason.SAME_PERSON))
    problem = resembles(handle, member.handle)
    if problem:
        raise HandleRefused(problem)
    check_handle(handle, Band(member.band))
    listener = make_persona(
        person=person, kind=PersonaKind.LISTENER, band=Band(member.band), handle=handle, now=now, chance=chance
    )
    _give_listener_role(person, now)
    return listener


def check_handle(handle: str, band: Band) -> None:
    """
    Is *handle* a name for somebody of *band*? Whether somebody wears it already is the database's to say.

    Raises:
        HandleRefused: it breaks a rule, or something in it could lead outside the house.
    """
    problem = problem_with(handle)
    if problem:
        raise HandleRefused(problem)
    if not may_be_shown(handle, band):
        raise HandleRefused(HandleProblem.SCREENED)


def resembles(handle: str, other: str) -> HandleProblem | None:
    """Do the two names share a word? A person's two faces must not point at each other."""
    words = {fold(word) for word in handle.split()}
    shared = words & {fold(word) for word in other.split()}
    return HandleProblem.TAKEN if any(not word.isdigit() for word in shared) else None


def _is_too_young_to_listen(person: Person, now: datetime) -> bool:
    """A teen listens from an age on; all that is known is the month in which they turn eighteen."""
    if person.adult_from is None:
        return False
    eighteenth = person.adult_from
    listens_from = eighteenth.replace(year=eighteenth.year - 18 + current().people.teen_listener_age)
    return now.date() < listens_from


def delay_presence(*, persona: Persona, now: datetime, chance: Random | None = None) -> None:
    """Show *persona* as present only after a random while, so that two faces never swap in the same minute."""
    people = current().people
    seconds = (chance or SystemRandom()).uniform(
        people.presence_delay_min_minutes * 60, people.presence_delay_max_minutes * 60
    )
    persona.presence_from = now + timedelta(seconds=seconds)
    persona.save(update_fields=["presence_from"])


def _give_listener_role(person: Person, now: datetime) -> None:
    # The house gives this one itself: it opens nothing but listening, in the person's own band.
    if Role.LISTENER not in roles_of(key_of(person), now):
        RoleGrant.objects.create(person_key=key_of(person), role=Role.LISTENER, granted_at=now)
    bump(key_of(person), now)


def _save_named(persona: Persona) -> None:
    try:
        with transaction.atomic():
            persona.save()
    except IntegrityError:
        # The name is the only thing of a face that can clash: its ids are random.
        raise HandleRefused(HandleProblem.TAKEN) from None
