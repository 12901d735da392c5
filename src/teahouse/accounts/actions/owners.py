"""The first two owners: made on the house's own machine, each with a code that is shown once."""

import secrets
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from teahouse.accounts.actions.members import sign_up
from teahouse.accounts.actions.passphrases import new_begin_code
from teahouse.accounts.actions.roles import give_owner_role
from teahouse.accounts.links import people_by_key
from teahouse.accounts.models import Person, RecoveryCode, RoleGrant
from teahouse.accounts.names import new_handle
from teahouse.policy.people import Band, PersonKey, Role

FIRST_OWNERS = 2


@dataclass(frozen=True, slots=True)
class FirstOwner:
    """An owner who has yet to begin, and the code they begin with."""

    sign_in_name: str
    code: str


@transaction.atomic
def found_house(*, now: datetime) -> list[FirstOwner]:
    """The owners who have yet to begin, each with a fresh code; made when there are fewer than two. Else empty."""
    known = owners()
    waiting = [person for person in known if not person.has_usable_password()]
    waiting += [_make_owner(now) for _ in range(FIRST_OWNERS - len(known))]
    return [FirstOwner(person.sign_in_name, new_begin_code(person=person, now=now)) for person in waiting]


def owners() -> list[Person]:
    """Everybody who owns this house, in an order that stays the same."""
    keys = RoleGrant.objects.filter(role=Role.OWNER).values_list("person_key", flat=True)
    found = people_by_key([PersonKey(bytes(key)) for key in keys])
    return sorted(found.values(), key=lambda person: person.pk)


def _make_owner(now: datetime) -> Person:
    handle, nobody_knows = new_handle(), secrets.token_urlsafe(40)
    person = sign_up(band=Band.ADULT, handle=handle, passphrase=nobody_knows, now=now).person
    # Until they begin there is no passphrase, and no paper that nobody has ever seen.
    person.set_unusable_password()
    person.save(update_fields=["password"])
    RecoveryCode.objects.filter(person=person).delete()
    give_owner_role(person=person, now=now)
    return person
