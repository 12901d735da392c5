"""Many people at once, signed in already, for replay, bench and simulation; never in a house that is open to others."""

import os
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.auth.hashers import make_password
from django.contrib.sessions.models import Session
from django.db import transaction

from teahouse.accounts.handles import fold
from teahouse.accounts.links import key_of, link
from teahouse.accounts.models import Person, Persona, PersonVersion, RoleGrant, SessionEntry
from teahouse.accounts.queries import PERSONA_KIND
from teahouse.accounts.session_store import SessionStore
from teahouse.accounts.sessions import BACKEND
from teahouse.accounts.words import MOODS, THINGS
from teahouse.policy.load import current
from teahouse.policy.people import Band, PersonaKind, Role


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Somebody with a face and a session."""

    persona: Persona
    session_key: str


@dataclass(frozen=True, slots=True)
class Two:
    """A member and a listener, adults both."""

    member: SignedIn
    listener: SignedIn


def make_crowd(pairs: int, *, now: datetime, at_once: int = 500) -> Iterator[Two]:
    """*pairs* members with as many listeners; made some hundreds at a time."""
    for first in range(0, pairs, at_once):
        count = min(at_once, pairs - first)
        with transaction.atomic():
            members = _make(PersonaKind.MEMBER, count, now)
            listeners = _make(PersonaKind.LISTENER, count, now)
        yield from (Two(member, listener) for member, listener in zip(members, listeners, strict=True))


def _make(kind: PersonaKind, count: int, now: datetime) -> list[SignedIn]:
    people = Person.objects.bulk_create(
        Person(sign_in_name=f"crowd-{secrets.token_hex(8)}", password=make_password(None)) for _ in range(count)
    )
    faces = Persona.objects.bulk_create(_face(kind, now) for _ in range(count))
    for person, face in zip(people, faces, strict=True):
        link(person, face)
    PersonVersion.objects.bulk_create(PersonVersion(person_key=key_of(person)) for person in people)
    if kind is PersonaKind.LISTENER:
        RoleGrant.objects.bulk_create(
            RoleGrant(person_key=key_of(person), role=Role.LISTENER, granted_at=now) for person in people
        )
    return [SignedIn(face, key) for face, key in zip(faces, _sign_in(people, kind, now), strict=True)]


def _face(kind: PersonaKind, now: datetime) -> Persona:
    # Six letters at the end keep names apart without asking the database for each.
    end = "".join(secrets.choice("bcdfghkmnpqrstvwxz") for _ in range(6))
    handle = f"{secrets.choice(MOODS)} {secrets.choice(THINGS)} {end}".title()
    return Persona(
        kind=kind,
        handle=handle,
        handle_folded=fold(handle),
        avatar_seed=os.urandom(8),
        joined_month=now.date().replace(day=1),
        band=Band.ADULT,
    )


def _sign_in(people: list[Person], kind: PersonaKind, now: datetime) -> list[str]:
    store = SessionStore()
    until = now + timedelta(hours=current().people.session_hours)
    sessions = [
        Session(
            session_key=secrets.token_hex(16),
            session_data=store.encode(
                {
                    SESSION_KEY: str(person.pk),
                    BACKEND_SESSION_KEY: BACKEND,
                    HASH_SESSION_KEY: person.get_session_auth_hash(),
                    PERSONA_KIND: kind.value,
                }
            ),
            expire_date=until,
        )
        for person in people
    ]
    Session.objects.bulk_create(sessions)
    SessionEntry.objects.bulk_create(
        SessionEntry(person=person, session_key=session.session_key, began_at=now)
        for person, session in zip(people, sessions, strict=True)
    )
    return [session.session_key for session in sessions]
