"""Who may sit down with whom, one to one."""

from teahouse.policy.people import Actor, Band, PersonaKind, Role
from teahouse.policy.ruling import ALLOW, Reason, Ruling, refuse


def may_pair(member: Actor, listener: Actor) -> Ruling:
    """May these two sit down together, one to one? The first reason that applies is the one given."""
    if member.person == listener.person:
        return refuse(Reason.SAME_PERSON)
    if Role.LISTENER not in listener.roles:
        return refuse(Reason.NOT_A_LISTENER)
    # One sentence for wall, block, break and standing: a "no" never tells an age.
    if not _bands_meet(member, listener):
        return refuse(Reason.NOT_AVAILABLE)
    if member.person in listener.blocked or listener.person in member.blocked:
        return refuse(Reason.NOT_AVAILABLE)
    if not (member.may_talk and listener.may_talk):
        return refuse(Reason.NOT_AVAILABLE)
    return ALLOW


def _bands_meet(member: Actor, listener: Actor) -> bool:
    if member.band is Band.TEEN and listener.has_teen_badge:
        return True
    # A guest's word is all there is to their age: a teen guest meets only adults who were checked.
    if member.kind is PersonaKind.GUEST and member.band is Band.TEEN:
        return False
    return member.band is listener.band
