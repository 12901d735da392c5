"""Members: an account that nobody can be found by."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction

from teahouse.accounts.actions.personas import check_handle, make_persona, rename
from teahouse.accounts.actions.recovery import new_recovery_codes
from teahouse.accounts.links import change_kind, key_of, persona_of
from teahouse.accounts.models import Person, Persona
from teahouse.accounts.names import new_sign_in_name
from teahouse.accounts.versions import bump
from teahouse.policy.people import Band, PersonaKind
from teahouse.policy.ruling import NotAllowed, Reason, refuse
from teahouse.web.rules import VERSION as RULES_VERSION


@dataclass(frozen=True, slots=True)
class NewMember:
    """A fresh account, with what is shown this once and never again."""

    person: Person
    persona: Persona
    recovery_codes: tuple[str, ...]


@transaction.atomic
def sign_up(
    *,
    band: Band,
    handle: str,
    passphrase: str,
    now: datetime,
    adult_from: date | None = None,
) -> NewMember:
    """
    A new member of *band*; a teen says in which month they turn eighteen (*adult_from* is its first day).

    Raises:
        HandleRefused: the name breaks a rule or is taken.
        ValueError: a teen without the month, or an adult with one.
    """
    _check(band, handle, adult_from)
    person = Person(sign_in_name=new_sign_in_name(), adult_from=adult_from)
    person.accepted_rules = RULES_VERSION
    person.set_password(passphrase)
    person.save()
    bump(key_of(person), now)
    persona = make_persona(person=person, kind=PersonaKind.MEMBER, band=band, handle=handle, now=now)
    return NewMember(person, persona, new_recovery_codes(person=person))


@transaction.atomic
def keep_guest(
    *, guest: Person, handle: str, passphrase: str, now: datetime, adult_from: date | None = None
) -> NewMember:
    """
    Make *guest* a member: same band, same talks, and an account of their own.

    Raises:
        HandleRefused, ValueError: as `sign_up`.
        NotAllowed: the guest was stopped, or is none.
    """
    persona = persona_of(guest, PersonaKind.GUEST)
    if persona is None or guest.door_closed:
        raise NotAllowed(refuse(Reason.NOT_AVAILABLE))
    _check(Band(persona.band), handle, adult_from)
    guest.sign_in_name, guest.adult_from = new_sign_in_name(), adult_from
    guest.is_guest, guest.erase_at, guest.door_key = False, None, None
    guest.accepted_rules = RULES_VERSION
    guest.set_password(passphrase)
    guest.save()
    change_kind(guest, persona, PersonaKind.MEMBER)
    rename(persona=persona, handle=handle, now=now)
    bump(key_of(guest), now)
    return NewMember(guest, persona, new_recovery_codes(person=guest))


def _check(band: Band, handle: str, adult_from: date | None) -> None:
    if (band is Band.TEEN) != (adult_from is not None):
        raise ValueError("a teen, and only a teen, says the month of turning eighteen")
    check_handle(handle, band)
