"""`teahouse staff`: who is trusted with what. Every grant takes two people, who type their passphrases."""

from collections.abc import Callable
from functools import partial
from getpass import getpass

from teahouse import house_clock
from teahouse.accounts.actions.age import waiting_request
from teahouse.accounts.actions.passphrases import TooOften, proves
from teahouse.accounts.actions.roles import grant_listening, grant_role, grant_teen_badge, revoke_role
from teahouse.accounts.links import people_by_key
from teahouse.accounts.models import AgeRequest, Person, RoleGrant
from teahouse.accounts.names import sign_in_name_as_typed
from teahouse.cli.problems import Problem
from teahouse.lifecycle.actions import decide_age
from teahouse.policy.people import PersonKey, Role
from teahouse.policy.ruling import NotAllowed

TEEN_BADGE = "teen_badge"
UNTIL_TAKEN = "until it is taken"


def list_staff() -> int:
    """Print each role, who holds it and until when, by sign-in name."""
    grants = RoleGrant.objects.exclude(role=Role.LISTENER).order_by("role", "granted_at")
    people = people_by_key([PersonKey(bytes(grant.person_key)) for grant in grants])
    for grant in grants:
        person = people.get(PersonKey(bytes(grant.person_key)))
        until = f"until {grant.expires_at:%Y-%m-%d}" if grant.expires_at else UNTIL_TAKEN
        print(f"{grant.role:<20} {person.sign_in_name if person else 'somebody who left':<36} {until}")
    return 0


def grant(sign_in_name: str, role: str, *, by: str, second: str) -> int:
    """
    Trust *sign_in_name* with *role*; *by* and *second* agree by typing their passphrases.

    With the role ``listener`` goes a listener's face of its own; ``teen_badge`` lets an adult listener listen to teens.

    Raises:
        Problem: a name, a role or a passphrase that does not fit, or two people who may not give this role.
    """
    person = _person(sign_in_name)
    give = _giver(role)
    first, other = _agreeing(by), _agreeing(second)
    try:
        give(person=person, by=first, second=other, now=house_clock.now())
    except NotAllowed as refused:
        raise Problem(f"refused: {refused.reason.value.replace('_', ' ')}") from None
    print(f"{person.sign_in_name} holds the role {role} from now on.")
    return 0


def _giver(role: str) -> Callable[..., object]:
    if role == TEEN_BADGE:
        return grant_teen_badge
    wanted = _role(role)
    return grant_listening if wanted is Role.LISTENER else partial(grant_role, role=wanted)


def revoke(sign_in_name: str, role: str, *, by: str) -> int:
    """
    Take *role* from *sign_in_name*; one person is enough to take what two gave.

    Raises:
        Problem: a name, a role or a passphrase that does not fit, or somebody who may not.
    """
    person, wanted = _person(sign_in_name), _role(role)
    try:
        held = revoke_role(person=person, role=wanted, by=_agreeing(by), now=house_clock.now())
    except NotAllowed as refused:
        raise Problem(f"refused: {refused.reason.value.replace('_', ' ')}") from None
    print(f"{person.sign_in_name} {'no longer holds' if held else 'did not hold'} the role {wanted.value}.")
    return 0 if held else 1


def list_ages() -> int:
    """Print who says that their age group is wrong and waits for two people to decide."""
    waiting = AgeRequest.objects.filter(state=AgeRequest.State.WAITING).select_related("person").order_by("asked_at")
    for request in waiting:
        print(f"{request.person.sign_in_name:<36} says: {request.to_band:<6} since {request.asked_at:%Y-%m-%d}")
    if not waiting:
        print("Nobody waits.")
    return 0


def decide(sign_in_name: str, *, agree: bool, by: str, second: str) -> int:
    """
    Settle what *sign_in_name* said about their age group; *by* and *second* agree by typing their passphrases.

    Raises:
        Problem: a name or a passphrase that does not fit, nothing to settle, or two people who may not.
    """
    request = waiting_request(_person(sign_in_name))
    if request is None:
        raise Problem("nobody of that name waits for a decision about their age group")
    first, other = _agreeing(by), _agreeing(second)
    try:
        decide_age(request=request, agree=agree, by=first, second=other, now=house_clock.now())
    except NotAllowed as refused:
        raise Problem(f"refused: {refused.reason.value.replace('_', ' ')}") from None
    print(f"{request.person.sign_in_name} {'moves to' if agree else 'does not move to'} the side: {request.to_band}.")
    return 0


def _person(sign_in_name: str) -> Person:
    found = Person.objects.filter(sign_in_name=sign_in_name_as_typed(sign_in_name), is_guest=False).first()
    if found is None:
        raise Problem("nobody signs in with that name")
    return found


def _role(name: str) -> Role:
    if name not in set(Role):
        raise Problem(f"there is no role {name!r}; the roles are {', '.join([*Role, TEEN_BADGE])}")
    return Role(name)


def _agreeing(sign_in_name: str) -> Person:
    person = _person(sign_in_name)
    try:
        if proves(person, getpass(f"Passphrase of {person.sign_in_name}: "), now=house_clock.now()):
            return person
    except TooOften:
        raise Problem("too many tries; wait a quarter of an hour, or `teahouse unlock`") from None
    raise Problem("that is not the passphrase")
