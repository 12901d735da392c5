"""Facts about people that other floors may ask for by name."""

from datetime import datetime

from allauth.mfa.models import Authenticator

from teahouse.accounts.links import key_of
from teahouse.accounts.models import Person, Persona
from teahouse.accounts.queries import roles_of


def is_staff(person: Person, *, now: datetime) -> bool:
    """Does *person* hold a role that asks for a second factor and the short session?"""
    return any(role.is_staff for role in roles_of(key_of(person), now))


def has_second_factor(person: Person) -> bool:
    """Has *person* set up a passkey or an authenticator app?"""
    return bool(Authenticator.objects.filter(user_id=person.pk).exists())


def owes_second_factor(person: Person, *, now: datetime) -> bool:
    """Must *person* set up a second factor before anything else works?"""
    return is_staff(person, now=now) and not has_second_factor(person)


def has_talked(persona: Persona) -> bool:
    """Has *persona* ever had a seat anywhere?"""
    return persona.seats.exists()


def talks_now(persona: Persona) -> bool:
    """Does *persona* sit in a place that has not ended?"""
    return persona.seats.filter(closed_at=None, conversation__ended_at=None).exists()
