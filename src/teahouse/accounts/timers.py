"""What happens to people by itself: guests are forgotten, roles run out, old sign-ins are tidied away."""

from collections.abc import Iterable
from datetime import datetime

from django.contrib.sessions.models import Session

from teahouse.accounts.actions.guests import forget
from teahouse.accounts.models import BeginCode, Person, RoleGrant, SessionEntry
from teahouse.accounts.throttle import throw_away_old
from teahouse.accounts.versions import bump
from teahouse.policy.people import PersonKey
from teahouse.scheduler.timer import Timer


def guests_to_forget(now: datetime) -> Iterable[Person]:
    """Guests whose time is over."""
    return Person.objects.filter(is_guest=True, erase_at__lte=now)[:200]


def forget_guest(guest: Person, *, now: datetime) -> None:
    """Forget one of them."""
    forget(guest=guest, now=now)


def roles_run_out(now: datetime) -> Iterable[RoleGrant]:
    """Roles whose day has come."""
    return RoleGrant.objects.filter(expires_at__lte=now)[:200]


def end_role(grant: RoleGrant, *, now: datetime) -> None:
    """Take the row away; rulings have not counted it since its day."""
    key = PersonKey(bytes(grant.person_key))
    grant.delete()
    bump(key, now)


def hours_to_tidy(now: datetime) -> Iterable[datetime]:
    """This hour, once."""
    return [now.replace(minute=0, second=0, microsecond=0)]


def tidy(_hour: datetime, *, now: datetime) -> None:
    """Forget sign-ins that are over, codes that were never used, and yesterday's counts and keys."""
    Session.objects.filter(expire_date__lte=now).delete()
    alive = Session.objects.values("session_key")
    SessionEntry.objects.exclude(session_key__in=alive).delete()
    BeginCode.objects.filter(expires_at__lte=now).delete()
    throw_away_old(now=now)


TIMERS: list[Timer[Person] | Timer[RoleGrant] | Timer[datetime]] = [
    Timer("accounts.forget_guest", due=guests_to_forget, act=forget_guest, key=lambda guest: str(guest.pk)),
    Timer(
        "accounts.end_role",
        due=roles_run_out,
        act=end_role,
        key=lambda grant: f"{grant.pk}/{grant.expires_at:%Y-%m-%dT%H:%M:%S}",
        every_seconds=60,
    ),
    Timer("accounts.tidy", due=hours_to_tidy, act=tidy, key=lambda hour: f"{hour:%Y-%m-%dT%H}", every_seconds=300),
]
