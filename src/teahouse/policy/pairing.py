"""Who may sit down with whom, one to one."""

from teahouse.policy.people import Actor, Band, Role
from teahouse.policy.ruling import ALLOW, Reason, Ruling, refuse


def may_pair(member: Actor, listener: Actor) -> Ruling:
    """May these two sit down together, one to one? The first reason that applies is the one given."""
    if member.person == listener.person:
        return refuse(Reason.SAME_PERSON)
    if Role.LISTENER not in listener.roles:
        return refuse(Reason.NOT_A_LISTENER)
    # One sentence for wall, block, break and standing: a "no" never tells an age.
    if member.band is not listener.band and not (member.band is Band.TEEN and listener.has_teen_badge):
        return refuse(Reason.NOT_AVAILABLE)
    if member.person in listener.blocked or listener.person in member.blocked:
        return refuse(Reason.NOT_AVAILABLE)
    if not (member.may_talk and listener.may_talk):
        return refuse(Reason.NOT_AVAILABLE)
    return ALLOW
