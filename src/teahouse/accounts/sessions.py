"""Sign-ins: begun, listed, kept alive, ended."""

from datetime import datetime, timedelta

from django.contrib.auth import login, logout, update_session_auth_hash
from django.contrib.sessions.models import Session
from django.db import transaction
from django.http import HttpRequest

from teahouse.accounts.facts import is_staff
from teahouse.accounts.links import key_of
from teahouse.accounts.models import Person, SessionEntry
from teahouse.accounts.queries import PERSONA_KIND
from teahouse.accounts.session_store import IDLE_MINUTES
from teahouse.accounts.versions import bump
from teahouse.policy.load import current
from teahouse.policy.people import PersonaKind

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"
TOUCH_EVERY = timedelta(minutes=1)


def idle_minutes(person: Person, *, shared_device: bool, now: datetime) -> int:
    """How long a session of *person* may lie still."""
    people = current().people
    minutes = people.shared_session_minutes if shared_device else people.session_hours * 60
    return min(minutes, people.staff_session_minutes) if is_staff(person, now=now) else minutes


def begin_session(request: HttpRequest, person: Person, *, now: datetime, shared_device: bool = False) -> None:
    """Sign *person* in under a new session id, and put the sign-in on their list."""
    login(request, person, backend=BACKEND)
    request.session[IDLE_MINUTES] = idle_minutes(person, shared_device=shared_device, now=now)
    request.session.save()
    SessionEntry.objects.create(person=person, session_key=_key(request), began_at=now, shared_device=shared_device)


def wear(request: HttpRequest, kind: PersonaKind) -> None:
    """Go on in this session with another face, under a new session id."""
    before = _key(request)
    request.session[PERSONA_KIND] = kind.value
    request.session.cycle_key()
    SessionEntry.objects.filter(session_key=before).update(session_key=_key(request))


def renew(request: HttpRequest, person: Person) -> None:
    """The passphrase has changed: this session goes on, under a new id."""
    before = _key(request)
    update_session_auth_hash(request, person)
    SessionEntry.objects.filter(session_key=before).update(session_key=_key(request))


def shorten_for_staff(request: HttpRequest, person: Person, *, now: datetime) -> None:
    """Somebody was trusted with a role after signing in: from now on their short session counts."""
    allowed = idle_minutes(person, shared_device=False, now=now)
    if request.session.get(IDLE_MINUTES, allowed + 1) > allowed:
        request.session[IDLE_MINUTES] = allowed


def touch(session_key: str, *, minutes: int, now: datetime) -> None:
    """Something was done in this session: its silence begins anew. Writes at most once a minute."""
    until = now + timedelta(minutes=minutes)
    Session.objects.filter(session_key=session_key, expire_date__gt=now, expire_date__lt=until - TOUCH_EVERY).update(
        expire_date=until
    )


def end_session(request: HttpRequest, *, now: datetime) -> None:
    """Sign out here."""
    person = request.user
    SessionEntry.objects.filter(session_key=request.session.session_key or "").delete()
    logout(request)
    if isinstance(person, Person):
        bump(key_of(person), now)


@transaction.atomic
def end_entry(*, person: Person, entry_id: int, now: datetime) -> bool:
    """End one of *person*'s sign-ins; False when it is not theirs or over already."""
    entry = SessionEntry.objects.filter(person=person, pk=entry_id).first()
    if entry is None:
        return False
    _end([entry])
    bump(key_of(person), now)
    return True


@transaction.atomic
def end_all(*, person: Person, now: datetime, but: str | None = None) -> None:
    """End every sign-in of *person*, except the session with the key *but*; live connections hear of it."""
    _end(list(SessionEntry.objects.filter(person=person).exclude(session_key=but or "")))
    bump(key_of(person), now)


def entries_of(person: Person, *, now: datetime) -> list[SessionEntry]:
    """The sign-ins of *person* that are not over, newest first."""
    alive = Session.objects.filter(expire_date__gt=now).values("session_key")
    return list(SessionEntry.objects.filter(person=person, session_key__in=alive).order_by("-began_at", "-pk"))


def _end(entries: list[SessionEntry]) -> None:
    Session.objects.filter(session_key__in=[entry.session_key for entry in entries]).delete()
    SessionEntry.objects.filter(pk__in=[entry.pk for entry in entries]).delete()


def _key(request: HttpRequest) -> str:
    return request.session.session_key or ""
