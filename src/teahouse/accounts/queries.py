"""What others ask about people."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
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

Grant = tuple[Role, datetime | None]

PERSONA_KIND = "persona_kind"
"""The session's note of which face is worn: its kind, never its id, so that a session joins no two faces."""


@dataclass(frozen=True, slots=True)
class Known:
    """What rulings ask about a face, and the first moment at which one of these facts changes by the clock alone."""

    actor: Actor
    good_until: datetime | None


def known_about(personas: Collection[Persona], *, now: datetime) -> dict[int, Known]:
    """All that rulings ask about each of *personas*, by its number; however many there are, it asks twice."""
    people = {persona.pk: person_key_of(persona) for persona in personas}
    grants = _grants_of(people.values(), now)
    blocked = _blocked_by(people.values())
    return {
        persona.pk: _known(persona, person, grants.get(person, ()), frozenset(blocked.get(person, ())), now)
        for persona in personas
        for person in (people[persona.pk],)
    }


def actor_for(persona: Persona, *, now: datetime) -> Actor:
    """All that rulings ask about *persona*, as it is at *now*: one frozen set of facts."""
    return known_about([persona], now=now)[persona.pk].actor


def _known(
    persona: Persona, person: PersonKey, grants: Collection[Grant], blocked: frozenset[PersonKey], now: datetime
) -> Known:
    roles = frozenset(role for role, _ in grants)
    moments = [persona.teen_badge_until, persona.standing_until, *(expires for _, expires in grants)]
    actor = Actor(
        person=person,
        persona=persona.pk,
        kind=PersonaKind(persona.kind),
        band=Band(persona.band),
        # Only the listener's face listens, and a guest is trusted with nothing.
        roles=roles if persona.kind == PersonaKind.LISTENER else roles - {Role.LISTENER},
        has_teen_badge=persona.teen_badge_until is not None and persona.teen_badge_until > now,
        standing=standing_of(persona, now),
        life=Life(persona.life),
        blocked=blocked,
    )
    return Known(actor, min((moment for moment in moments if moment is not None and moment > now), default=None))


def standing_of(persona: Persona, now: datetime) -> Standing:
    """How *persona* stands at *now*: a limit whose time is over leaves a note."""
    if persona.standing_until is not None and persona.standing_until <= now:
        return Standing.NOTED
    return Standing(persona.standing)


def roles_of(person: PersonKey, now: datetime) -> frozenset[Role]:
    """The roles *person* holds at *now*, whatever face they wear."""
    return frozenset(role for role, _ in _grants_of([person], now).get(person, ()))


def _grants_of(people: Collection[PersonKey], now: datetime) -> Mapping[PersonKey, list[Grant]]:
    """The roles that each of *people* holds at *now*, and until when."""
    held = RoleGrant.objects.filter(Q(expires_at=None) | Q(expires_at__gt=now), person_key__in=list(people))
    grants: defaultdict[PersonKey, list[Grant]] = defaultdict(list)
    for person, role, expires in held.values_list("person_key", "role", "expires_at"):
        grants[PersonKey(bytes(person))].append((Role(role), expires))
    return grants


def _blocked_by(people: Collection[PersonKey]) -> Mapping[PersonKey, set[PersonKey]]:
    """Whom each of *people* wants nothing of."""
    found: defaultdict[PersonKey, set[PersonKey]] = defaultdict(set)
    for blocker, blocked in Block.objects.filter(blocker__in=list(people)).values_list("blocker", "blocked"):
        found[PersonKey(bytes(blocker))].add(PersonKey(bytes(blocked)))
    return found


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
