"""Guests: a talk without an account, forgotten afterwards."""

from datetime import datetime, timedelta
from random import Random

from django.db import transaction
from django.db.models import ProtectedError

from teahouse.accounts.actions.personas import make_persona
from teahouse.accounts.links import key_of, person_of, personas_of
from teahouse.accounts.models import Person, Persona
from teahouse.accounts.names import new_handle, new_sign_in_name
from teahouse.accounts.versions import bump
from teahouse.policy.load import current
from teahouse.policy.people import Band, Life, PersonaKind
from teahouse.policy.ruling import NotAllowed, Reason, refuse


@transaction.atomic
def become_guest(*, band: Band, now: datetime, door_key: bytes | None = None, chance: Random | None = None) -> Persona:
    """
    A new guest of *band* with a generated name.

    *door_key* is the daily hash of where the door was opened; nothing else of it is kept.

    Raises:
        NotAllowed: a guest who came through the same door today was stopped in a talk.
    """
    if door_key is not None and Person.objects.filter(door_key=door_key, door_closed=True).exists():
        raise NotAllowed(refuse(Reason.NOT_AVAILABLE))
    guest = Person(sign_in_name=new_sign_in_name(), is_guest=True, door_key=door_key)
    guest.set_unusable_password()
    # Somebody who never begins a talk is forgotten as surely as somebody who ends one.
    guest.erase_at = now + timedelta(hours=current().talks.guest_erase_hours)
    guest.save()
    bump(key_of(guest), now)
    return make_persona(
        person=guest, kind=PersonaKind.GUEST, band=band, handle=new_handle(chance), now=now, chance=chance
    )


def forget_later(*, persona: Persona, now: datetime) -> None:
    """A guest's talk has ended: forget them after the time they were told."""
    guest = person_of(persona)
    if guest.is_guest:
        guest.erase_at = now + timedelta(hours=current().talks.guest_erase_hours)
        guest.save(update_fields=["erase_at"])


def forget_soon(*, persona: Persona, now: datetime) -> None:
    """A guest asks to be forgotten: the timer does it within seconds."""
    guest = person_of(persona)
    if guest.is_guest:
        guest.erase_at = now
        guest.save(update_fields=["erase_at"])
        bump(key_of(guest), now)


def keep_for_now(*, persona: Persona) -> None:
    """A guest's talk begins: do not forget them while it lasts."""
    guest = person_of(persona)
    if guest.is_guest and guest.erase_at is not None:
        guest.erase_at = None
        guest.save(update_fields=["erase_at"])


@transaction.atomic
def forget(*, guest: Person, now: datetime) -> None:
    """
    Forget *guest*: the person, the sign-in, the name and the door.

    What they wrote goes with the conversation, which the talk's own timer deletes; until then an empty seat stays.
    """
    bump(key_of(guest), now)
    for persona in personas_of(guest):
        try:
            persona.delete()
        except ProtectedError:
            _leave_nobody(persona)
    guest.delete()


def _leave_nobody(persona: Persona) -> None:
    Persona.objects.filter(pk=persona.pk).update(
        handle="", handle_folded=f"gone {persona.public_id.hex}", avatar_seed=b"\0" * 8, life=Life.GONE
    )


def close_door(*, persona: Persona) -> None:
    """A guest was stopped in a talk: no other guest through the same door today."""
    guest = person_of(persona)
    if guest.is_guest:
        guest.door_closed = True
        guest.save(update_fields=["door_closed"])
