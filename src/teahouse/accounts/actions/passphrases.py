"""Passphrases: proved, changed, and set anew with a code."""

import secrets
from datetime import datetime, timedelta

from django.db import transaction

from teahouse.accounts.actions.recovery import code_hash, use_recovery_code
from teahouse.accounts.models import BeginCode, Person
from teahouse.accounts.sessions import end_all
from teahouse.accounts.throttle import Tried, forgive, name_key, person_key_today, spend
from teahouse.policy.load import current


class TooOften(Exception):
    """Too many tries: the same is said to everybody, whether or not the name exists."""


def proves(person: Person, passphrase: str, *, now: datetime) -> bool:
    """
    Is *passphrase* that of *person*?

    Raises:
        TooOften: there were too many tries within the quarter of an hour.
    """
    tries = person_key_today(person.pk, now=now)
    if not spend(Tried.STEP_UP, tries, now=now):
        raise TooOften
    right = person.check_password(passphrase)
    if right:
        forgive(Tried.STEP_UP, tries)
    return right


@transaction.atomic
def change_passphrase(*, person: Person, passphrase: str, session_key: str | None, now: datetime) -> None:
    """From now on *person* signs in with *passphrase*; every session but this one ends, live ones too."""
    person.set_password(passphrase)
    person.save(update_fields=["password"])
    end_all(person=person, now=now, but=session_key)


def recover(*, sign_in_name: str, code: str, passphrase: str, now: datetime) -> Person | None:
    """
    Set *passphrase* for whoever has *sign_in_name* and an unused recovery *code*; None when they do not fit.

    Raises:
        TooOften: there were too many tries for this name.
    """
    tries = name_key(sign_in_name, now=now)
    if not spend(Tried.RECOVERY, tries, now=now):
        raise TooOften
    person = Person.objects.filter(sign_in_name=sign_in_name, is_guest=False).first()
    # Hashed first and for everybody, so that a name that exists takes no longer than one that does not.
    hashed = _hashed(passphrase)
    with transaction.atomic():
        if not use_recovery_code(person=person or Person(pk=0), code=code, now=now) or person is None:
            return None
        _set_hashed(person, hashed, now)
    forgive(Tried.RECOVERY, tries)
    return person


@transaction.atomic
def new_begin_code(*, person: Person, now: datetime) -> str:
    """A one-time code with which *person* sets their first passphrase, good for the policy's hours."""
    code = "-".join(secrets.token_hex(2) for _ in range(5))
    until = now + timedelta(hours=current().people.begin_code_hours)
    BeginCode.objects.update_or_create(person=person, defaults={"code_hash": code_hash(code), "expires_at": until})
    return code


def begin(*, sign_in_name: str, code: str, passphrase: str, now: datetime) -> Person | None:
    """
    Set the first *passphrase* with a one-time code, which is used up; None when name and code do not fit.

    Raises:
        TooOften: there were too many tries for this name.
    """
    tries = name_key(sign_in_name, now=now)
    if not spend(Tried.RECOVERY, tries, now=now):
        raise TooOften
    hashed = _hashed(passphrase)
    with transaction.atomic():
        fitting = BeginCode.objects.filter(
            person__sign_in_name=sign_in_name, code_hash=code_hash(code), expires_at__gt=now
        ).select_related("person")
        found = fitting.first()
        if found is None or not BeginCode.objects.filter(pk=found.pk).delete()[0]:
            return None
        _set_hashed(found.person, hashed, now)
        return found.person


def _hashed(passphrase: str) -> str:
    nobody = Person()
    nobody.set_password(passphrase)
    return nobody.password


def _set_hashed(person: Person, hashed: str, now: datetime) -> None:
    person.password = hashed
    person.save(update_fields=["password"])
    end_all(person=person, now=now)
