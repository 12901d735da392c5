"""What others ask about people."""

from datetime import datetime

from asgiref.sync import sync_to_async
from django.contrib.auth import get_user
from django.contrib.sessions.backends.base import SessionBase
from django.db.models import Q
from django.http import HttpRequest

from teahouse.accounts.links import key_of, person_key_of, persona_of
from teahouse.accounts.models import Block, Person, Persona, RoleGrant
from teahouse.accounts.session_store import SessionStore
from teahouse.policy.people import Actor, Band, Life, PersonaKind, PersonKey, Role, Standing

PERSONA_KIND = "persona_kind"
"""The session's note of which face is worn: its kind, never its id, so that a session joins no two faces."""


def actor_for(persona: Persona, *, now: datetime) -> Actor:
    """All that rulings ask about *persona*, as it is at *now*: one frozen set of facts."""
    person = person_key_of(persona)
    return Actor(
        person=person,
        persona=persona.pk,
        kind=PersonaKind(persona.kind),
        band=Band(persona.band),
        roles=_roles_worn(persona, person, now),
        has_teen_badge=persona.teen_badge_until is not None and persona.teen_badge_until > now,
        standing=standing_of(persona, now),
        life=Life(persona.life),
        blocked=blocked_by(person),
    )


def good_until(persona: Persona, *, now: datetime) -> datetime | None:
    """The first moment at which a fact of `actor_for` changes by the clock alone; None when none will."""
    grants = RoleGrant.objects.filter(person_key=person_key_of(persona), expires_at__gt=now)
    moments = [persona.teen_badge_until, persona.standing_until, *grants.values_list("expires_at", flat=True)]
    return min((moment for moment in moments if moment is not None and moment > now), default=None)


def standing_of(persona: Persona, now: datetime) -> Standing:
    """How *persona* stands at *now*: a limit whose time is over leaves a note."""
    if persona.standing_until is not None and persona.standing_until <= now:
        return Standing.NOTED
    return Standing(persona.standing)


def roles_of(person: PersonKey, now: datetime) -> frozenset[Role]:
    """The roles *person* holds at *now*, whatever face they wear."""
    held = RoleGrant.objects.filter(Q(expires_at=None) | Q(expires_at__gt=now), person_key=person)
    return frozenset(Role(role) for role in held.values_list("role", flat=True))


def _roles_worn(persona: Persona, person: PersonKey, now: datetime) -> frozenset[Role]:
    """Only the listener's face listens, and a guest is trusted with nothing."""
    roles = roles_of(person, now)
    return roles if persona.kind == PersonaKind.LISTENER else roles - {Role.LISTENER}


def blocked_by(person: PersonKey) -> frozenset[PersonKey]:
    """Whom *person* wants nothing of."""
    found = Block.objects.filter(blocker=person).values_list("blocked", flat=True)
    return frozenset(PersonKey(bytes(key)) for key in found)


def blocks_of(person: Person) -> list[Block]:
    """The blocks that *person* made, newest first, each with the face they saw."""
    return list(Block.objects.filter(blocker=key_of(person)).select_related("persona").order_by("-blocked_at", "-pk"))


def persona_in_session(request: HttpRequest) -> Persona | None:
    """The face that whoever sent *request* is wearing; None for strangers."""
    person = request.user
    if not isinstance(person, Person):
        return None
    return persona_worn(person, request.session)


async def apersona_in_session(request: HttpRequest) -> Persona | None:
    """As `persona_in_session`, for an async view."""
    return await sync_to_async(persona_in_session)(request)


def persona_from_session_key(session_key: str) -> Persona | None:
    """The face worn in the session of this key, for the socket's handshake; None when it is over."""
    request = HttpRequest()
    request.session = SessionStore(session_key)
    # Django's own reading: it also compares the hash that changes with the passphrase.
    person = get_user(request)
    return persona_worn(person, request.session) if isinstance(person, Person) else None


def persona_worn(person: Person, session: SessionBase) -> Persona | None:
    """The face *person* wears in *session*: the one they switched to, else a guest's or a member's."""
    usual = PersonaKind.GUEST if person.is_guest else PersonaKind.MEMBER
    try:
        kind = PersonaKind(session.get(PERSONA_KIND, usual))
    except ValueError:
        kind = usual
    return persona_of(person, kind)
