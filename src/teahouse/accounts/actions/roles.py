"""Roles and badges: what somebody is trusted with, by two people, until a day."""

from datetime import datetime, timedelta

from django.db import transaction

from teahouse.accounts.actions.personas import add_listener_persona, resembles
from teahouse.accounts.links import key_of, person_key_of, persona_of
from teahouse.accounts.models import Person, Persona, RoleGrant
from teahouse.accounts.names import new_handle
from teahouse.accounts.queries import roles_of
from teahouse.accounts.versions import bump
from teahouse.policy.load import current
from teahouse.policy.people import Band, PersonaKind, Role
from teahouse.policy.roles import Grantor, may_grant, may_revoke, may_vouch
from teahouse.policy.ruling import NotAllowed, Reason, refuse


@transaction.atomic
def grant_role(*, person: Person, role: Role, by: Person, second: Person, now: datetime) -> None:
    """
    Trust *person* with *role* until the policy's days are over.

    Raises:
        NotAllowed: the two who agree are the same, are the person, or may not give this role.
    """
    ruling = may_grant(role, to=key_of(person), first=_as_grantor(by, now), second=_as_grantor(second, now))
    if not ruling:
        raise NotAllowed(ruling)
    RoleGrant.objects.update_or_create(
        person_key=key_of(person),
        role=role,
        defaults={
            "granted_at": now,
            "expires_at": now + timedelta(days=current().people.role_days),
            "agreed_by": key_of(by),
            "agreed_too": key_of(second),
        },
    )
    bump(key_of(person), now)


@transaction.atomic
def grant_listening(*, person: Person, by: Person, second: Person, now: datetime) -> Persona:
    """
    A listener's face for *person*, whom two people vouch for.

    Raises:
        NotAllowed: the two may not, or the person is no member, too young, or listens already.
    """
    _two_vouch(person, by, second, now)
    member = persona_of(person, PersonaKind.MEMBER)
    handle = new_handle()
    while member is not None and resembles(handle, member.handle):
        handle = new_handle()
    return add_listener_persona(person=person, handle=handle, now=now)


@transaction.atomic
def grant_teen_badge(*, person: Person, by: Person, second: Person, now: datetime) -> None:
    """
    Let an adult listener listen to teens for the policy's months; two people vouch for them.

    Raises:
        NotAllowed: the two may not, or the person is no adult listener.
    """
    _two_vouch(person, by, second, now)
    listener = persona_of(person, PersonaKind.LISTENER)
    if listener is None or listener.band != Band.ADULT:
        raise NotAllowed(refuse(Reason.NOT_A_LISTENER))
    months = current().people.teen_badge_months
    give_teen_badge(listener=listener, until=now + timedelta(days=months * 30), now=now)


@transaction.atomic
def revoke_role(*, person: Person, role: Role, by: Person, now: datetime) -> bool:
    """
    Take *role* from *person*; one is enough to take what two gave. False when they did not hold it.

    Raises:
        NotAllowed: whoever asks may not.
    """
    ruling = may_revoke(role, roles_of(key_of(by), now))
    if not ruling:
        raise NotAllowed(ruling)
    removed, _ = RoleGrant.objects.filter(person_key=key_of(person), role=role).delete()
    if removed:
        bump(key_of(person), now)
    return bool(removed)


@transaction.atomic
def give_owner_role(*, person: Person, now: datetime) -> None:
    """Make *person* one of the first two owners; only `teahouse found` does this, on the house's own machine."""
    RoleGrant.objects.create(person_key=key_of(person), role=Role.OWNER, granted_at=now)
    bump(key_of(person), now)


@transaction.atomic
def give_teen_badge(*, listener: Persona, until: datetime, now: datetime) -> None:
    """Let an adult listener listen to teens until *until*; whether they may is `grant_teen_badge`'s to ask."""
    listener.teen_badge_until = until
    listener.save(update_fields=["teen_badge_until"])
    bump(person_key_of(listener), now)


@transaction.atomic
def take_teen_badge(*, listener: Persona, now: datetime) -> None:
    """Take the badge; the database refuses while the listener still sits with a teen, so end those talks first."""
    listener.teen_badge_until = None
    listener.save(update_fields=["teen_badge_until"])
    bump(person_key_of(listener), now)


def _two_vouch(person: Person, by: Person, second: Person, now: datetime) -> None:
    ruling = may_vouch(to=key_of(person), first=_as_grantor(by, now), second=_as_grantor(second, now))
    if not ruling:
        raise NotAllowed(ruling)


def _as_grantor(person: Person, now: datetime) -> Grantor:
    return key_of(person), roles_of(key_of(person), now)
