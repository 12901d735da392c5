"""
The cast: the same people in tests, in the demo and in the documents, made through the house's own actions.

Mina (teen member), Theo (teen listener), Ada (adult member), Omar (adult listener), Nora (adult listener with a teen
badge), Sam (room steward and forum moderator), Iris (mentor), Ruth and Ivan (reviewers, Ruth for teens too),
Lena (safeguarding lead), Paul (community manager), Kai (a guest). Two owners stand behind them, whom nobody meets.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from teahouse.accounts.actions.guests import become_guest
from teahouse.accounts.actions.members import sign_up
from teahouse.accounts.actions.personas import add_listener_persona, rename
from teahouse.accounts.actions.roles import give_owner_role, give_teen_badge, grant_role
from teahouse.accounts.handles import fold
from teahouse.accounts.links import person_of
from teahouse.accounts.models import Person, Persona
from teahouse.accounts.names import new_handle
from teahouse.policy.load import current
from teahouse.policy.people import Band, PersonaKind, Role

NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)
"""When tests of the house happen."""

PASSPHRASE = "four cups of mint tea"
"""How everybody in the cast signs in, where they sign in at all."""


@dataclass(frozen=True, slots=True)
class Part:
    """What the cast's list says about somebody."""

    band: Band
    kind: PersonaKind = PersonaKind.MEMBER
    roles: tuple[Role, ...] = ()
    teen_badge: bool = False


CAST = {
    "mina": Part(Band.TEEN),
    "theo": Part(Band.TEEN, PersonaKind.LISTENER),
    "ada": Part(Band.ADULT),
    "omar": Part(Band.ADULT, PersonaKind.LISTENER),
    "nora": Part(Band.ADULT, PersonaKind.LISTENER, teen_badge=True),
    "sam": Part(Band.ADULT, roles=(Role.STEWARD, Role.FORUM_MODERATOR)),
    "iris": Part(Band.ADULT, roles=(Role.MENTOR,)),
    "ruth": Part(Band.ADULT, roles=(Role.REVIEWER, Role.TEEN_REVIEWER)),
    "ivan": Part(Band.ADULT, roles=(Role.REVIEWER,)),
    "lena": Part(Band.ADULT, roles=(Role.SAFEGUARDING_LEAD,)),
    "paul": Part(Band.ADULT, roles=(Role.COMMUNITY_MANAGER,)),
    "kai": Part(Band.ADULT, PersonaKind.GUEST),
}
OWNERS = ("First Kettle", "Second Kettle")


def find_cast() -> dict[str, Persona]:
    """Those of the cast who are in this house already, by name."""
    wanted = {(fold(name), part.kind.value): name for name, part in CAST.items()}
    faces = Persona.objects.filter(handle_folded__in=[folded for folded, _ in wanted])
    found = {wanted[key]: face for face in faces if (key := (face.handle_folded, face.kind)) in wanted}
    return {name: found[name] for name in CAST if name in found}


def make_cast(now: datetime) -> dict[str, Persona]:
    """The whole cast, by name; whoever is in this house already stays as they are."""
    return {name: cast(name, now=now) for name in CAST}


def cast(name: str, *, now: datetime = NOON) -> Persona:
    """One of the cast, made when they are not in this house yet."""
    known = Persona.objects.filter(handle_folded=fold(name), kind=CAST[name].kind).first()
    return known or _make(name, CAST[name], now)


def a_guest(band: Band, *, now: datetime = NOON) -> Persona:
    """A guest of *band* with a generated name."""
    return become_guest(band=band, now=now)


def a_pair_of_owners(*, now: datetime = NOON) -> tuple[Person, Person]:
    """The two owners who stand behind the cast."""
    first, second = (_owner(handle, now) for handle in OWNERS)
    return first, second


def _make(name: str, part: Part, now: datetime) -> Persona:
    handle = name.title()
    if part.kind is PersonaKind.GUEST:
        guest = become_guest(band=part.band, now=now)
        rename(persona=guest, handle=handle, now=now)
        return guest
    listens = part.kind is PersonaKind.LISTENER
    joined = sign_up(
        band=part.band,
        handle=new_handle() if listens else handle,
        passphrase=PASSPHRASE,
        adult_from=_next_year(now) if part.band is Band.TEEN else None,
        now=now,
    )
    face = add_listener_persona(person=joined.person, handle=handle, now=now) if listens else joined.persona
    if part.teen_badge:
        give_teen_badge(listener=face, until=now + timedelta(days=30 * current().people.teen_badge_months), now=now)
    _trust(joined.person, part.roles, now)
    return face


def _trust(person: Person, roles: tuple[Role, ...], now: datetime) -> None:
    if not roles:
        return
    by, second = a_pair_of_owners(now=now)
    for role in roles:
        grant_role(person=person, role=role, by=by, second=second, now=now)


def _owner(handle: str, now: datetime) -> Person:
    known = Persona.objects.filter(handle_folded=fold(handle)).first()
    if known is not None:
        return person_of(known)
    person = sign_up(band=Band.ADULT, handle=handle, passphrase=PASSPHRASE, now=now).person
    give_owner_role(person=person, now=now)
    return person


def _next_year(now: datetime) -> date:
    return date(now.year + 1, now.month, 1)
