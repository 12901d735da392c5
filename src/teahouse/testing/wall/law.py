"""Who may meet whom, written out by hand: this module asks no rule of the house."""

import secrets
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from teahouse.accounts.actions.blocks import block
from teahouse.accounts.actions.members import sign_up
from teahouse.accounts.actions.personas import add_listener_persona
from teahouse.accounts.actions.roles import give_teen_badge
from teahouse.accounts.links import key_of, person_of, persona_of
from teahouse.accounts.models import Persona
from teahouse.policy.people import Band, PersonaKind, PersonKey
from teahouse.testing.cast import PASSPHRASE, a_guest, cast


class Kind(StrEnum):
    """What somebody is, as far as the wall goes."""

    TEEN_MEMBER = "teen member"
    TEEN_GUEST = "teen guest"
    ADULT_MEMBER = "adult member"
    ADULT_GUEST = "adult guest"
    TEEN_LISTENER = "teen listener"
    ADULT_LISTENER = "adult listener"
    CHECKED_ADULT = "listener with a teen badge"
    LAPSED_ADULT = "listener whose badge ran out"


MAY_TALK = {
    Kind.TEEN_MEMBER: {Kind.TEEN_LISTENER, Kind.CHECKED_ADULT},
    Kind.TEEN_GUEST: {Kind.CHECKED_ADULT},
    Kind.ADULT_MEMBER: {Kind.ADULT_LISTENER, Kind.CHECKED_ADULT, Kind.LAPSED_ADULT},
    Kind.ADULT_GUEST: {Kind.ADULT_LISTENER, Kind.CHECKED_ADULT, Kind.LAPSED_ADULT},
}
TEENS = {Kind.TEEN_MEMBER, Kind.TEEN_GUEST, Kind.TEEN_LISTENER}


@dataclass(frozen=True, slots=True)
class Face:
    """Somebody who tries the doors."""

    name: str
    kind: Kind
    persona: Persona
    person: PersonKey

    @property
    def band(self) -> Band:
        """The side they are on, by what is written here and not by their row."""
        return Band.TEEN if self.kind in TEENS else Band.ADULT


@dataclass(frozen=True, slots=True)
class People:
    """Everybody who tries: those who are heard, those who hear, and who wants nothing of whom."""

    heard: tuple[Face, ...]
    hear: tuple[Face, ...]
    blocked: frozenset[frozenset[PersonKey]]

    @property
    def everybody(self) -> tuple[Face, ...]:
        return (*self.heard, *self.hear)

    def apart(self, one: Face, other: Face) -> bool:
        """Are the two the same person, or has one blocked the other?"""
        return one.person == other.person or frozenset({one.person, other.person}) in self.blocked

    def may_talk(self, heard: Face, hears: Face) -> bool:
        """May the two have a talk?"""
        return hears.kind in MAY_TALK.get(heard.kind, set()) and not self.apart(heard, hears)


def may_sit(face: Face, side: Band) -> bool:
    """May *face* have the listener's seat in a talk of *side*?"""
    return face.band is side or (side is Band.TEEN and face.kind is Kind.CHECKED_ADULT)


def gather(now: datetime) -> People:
    """Bring everybody into this house: the cast, and those whom a proof needs besides."""
    listeners = {name: cast(name, now=now) for name in ("theo", "omar", "nora")}
    bea, otto = _listener(now), _listener(now)
    give_teen_badge(listener=bea, until=now + timedelta(days=30), now=now)
    give_teen_badge(listener=otto, until=now - timedelta(seconds=1), now=now)
    sam = cast("sam", now=now)
    block(blocker=sam, blocked=listeners["omar"], now=now)
    omar_as_member = persona_of(person_of(listeners["omar"]), PersonaKind.MEMBER)
    assert omar_as_member is not None
    heard = (
        _face("Mina", Kind.TEEN_MEMBER, cast("mina", now=now)),
        _face("Ada", Kind.ADULT_MEMBER, cast("ada", now=now)),
        _face("Sam, who blocked Omar", Kind.ADULT_MEMBER, sam),
        _face("a teen guest", Kind.TEEN_GUEST, a_guest(Band.TEEN, now=now)),
        _face("Kai", Kind.ADULT_GUEST, cast("kai", now=now)),
        _face("Omar's other face", Kind.ADULT_MEMBER, omar_as_member),
    )
    hear = (
        _face("Theo", Kind.TEEN_LISTENER, listeners["theo"]),
        _face("Omar", Kind.ADULT_LISTENER, listeners["omar"]),
        _face("Nora", Kind.CHECKED_ADULT, listeners["nora"]),
        _face("Bea", Kind.CHECKED_ADULT, bea),
        _face("Otto", Kind.LAPSED_ADULT, otto),
        # Two who are no listeners try the listener's doors all the same.
        _face("Iris", Kind.ADULT_MEMBER, cast("iris", now=now)),
        _face("another teen", Kind.TEEN_MEMBER, _teen(now)),
    )
    apart = frozenset({_key(sam), _key(listeners["omar"])})
    return People(heard, hear, frozenset({apart}))


def _face(name: str, kind: Kind, persona: Persona) -> Face:
    return Face(name, kind, persona, _key(persona))


def _key(persona: Persona) -> PersonKey:
    return key_of(person_of(persona))


def _listener(now: datetime) -> Persona:
    person = sign_up(band=Band.ADULT, handle=_name(), passphrase=PASSPHRASE, now=now).person
    return add_listener_persona(person=person, handle=_name(), now=now)


def _teen(now: datetime) -> Persona:
    eighteen = date(now.year + 2, now.month, 1)
    return sign_up(band=Band.TEEN, handle=_name(), passphrase=PASSPHRASE, adult_from=eighteen, now=now).persona


def _name() -> str:
    # Of letters that no generated name has, so that no two faces of one person can share a word.
    return "".join(secrets.choice("bcdfghkmnpqrstvwxz") for _ in range(9)).title()
