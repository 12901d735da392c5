"""Who may trust somebody with a role: two people, never the person themselves."""

from collections.abc import Set as AbstractSet

from teahouse.policy.people import PersonKey, Role
from teahouse.policy.ruling import ALLOW, Reason, Ruling, refuse

Grantor = tuple[PersonKey, AbstractSet[Role]]
"""Somebody who agrees to a grant, and the roles they hold."""

GRANTING = frozenset({Role.OWNER, Role.COMMUNITY_MANAGER})


def may_grant(role: Role, *, to: PersonKey, first: Grantor, second: Grantor) -> Ruling:
    """May these two give *role* to *to*? An owner is made by two owners; nobody makes themselves anything."""
    if not all(_may_agree(role, roles) for _, roles in (first, second)):
        return refuse(Reason.NOT_YOURS)
    return may_vouch(to=to, first=first, second=second)


def may_vouch(*, to: PersonKey, first: Grantor, second: Grantor) -> Ruling:
    """May these two speak for *to*? Two people, neither of them *to*, of whom one owns the house."""
    if first[0] == second[0] or to in (first[0], second[0]):
        return refuse(Reason.SAME_PERSON)
    if not (GRANTING & first[1] and GRANTING & second[1] and Role.OWNER in first[1] | second[1]):
        return refuse(Reason.NOT_YOURS)
    return ALLOW


def may_revoke(role: Role, roles: AbstractSet[Role]) -> Ruling:
    """May somebody with *roles* take *role* away? What two gave one may take, so that help is never late."""
    return ALLOW if _may_agree(role, roles) else refuse(Reason.NOT_YOURS)


def _may_agree(role: Role, roles: AbstractSet[Role]) -> bool:
    return Role.OWNER in roles if role is Role.OWNER else bool(GRANTING & roles)
