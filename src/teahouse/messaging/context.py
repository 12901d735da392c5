"""The send context: every fact a message is allowed by, with the versions at which it was read."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar

from django.db import DEFAULT_DB_ALIAS, connections

from teahouse.accounts.links import key_of, person_key_of
from teahouse.accounts.models import Person, Persona, PersonVersion
from teahouse.accounts.queries import known_about
from teahouse.accounts.versions import versions_of
from teahouse.encryption.envelope import DataKey, unwrap
from teahouse.messaging.models import Reminder, Seat
from teahouse.policy import load as policy
from teahouse.policy.messages import Facts, Sitting, may_speak
from teahouse.policy.people import Band, PersonKey
from teahouse.policy.places import Place, PlaceKind, PlaceState, SeatPart
from teahouse.policy.ruling import Ruling

K = TypeVar("K")


@dataclass(frozen=True, slots=True)
class SendContext:
    """What `send` knows about a seat. It holds as long as its versions do, and not beyond `facts.good_until`."""

    seat_id: int
    seat_no: int
    conversation_id: int
    band: Band
    key: DataKey
    facts: Facts
    ruling: Ruling
    version: int
    persons: tuple[tuple[PersonKey, int], ...]
    on_duty: tuple[PersonKey, ...]

    @property
    def author(self) -> PersonKey | None:
        """Who speaks; None from a closed seat."""
        return self.facts.author.actor.person if self.facts.author else None

    def is_good_at(self, now: datetime) -> bool:
        """Has no fact changed by the clock alone?"""
        return self.facts.good_until is None or now < self.facts.good_until


def load_context(seat_id: int, now: datetime) -> SendContext | None:
    """The facts about a seat, as they are now; None when there is no such seat."""
    return next(iter(load_contexts(seat_id, now)), None)


def load_contexts(seat_id: int, now: datetime) -> list[SendContext]:
    """
    The facts about a seat, and about those who sit there with it, as they are now: what is read for one tells of all.

    The seat asked about comes first; nobody comes when there is no such seat. Versions are read before the facts
    they stand for: a fact that changes while it is being read has a version that no longer fits, and what was
    allowed by it is asked again.
    """
    seat = Seat.objects.select_related("conversation").filter(pk=seat_id).first()
    if seat is None:
        return []
    conversation = seat.conversation
    seats = list(Seat.objects.filter(conversation=conversation, closed_at=None).order_by("number"))
    versions = tuple(sorted(_versions({person_key_of(Persona(pk=one.persona_id)) for one in seats}).items()))
    known = known_about(Persona.objects.filter(pk__in={one.persona_id for one in seats}), now=now)
    sitting = {one.pk: Sitting(known[one.persona_id].actor, SeatPart(one.part)) for one in seats}
    moments = [about.good_until for about in known.values() if about.good_until is not None]
    lately = timedelta(days=policy.current().messages.reminded_days)
    reminded = _reminded({one.actor.person for one in sitting.values()}, now - lately)
    place = Place(PlaceKind(conversation.kind), Band(conversation.band), PlaceState(conversation.state))
    key, called = unwrap(bytes(conversation.key_wrapped)), on_duty()

    def context_of(one: Seat) -> SendContext:
        others = tuple(other for pk, other in sitting.items() if pk != one.pk)
        author = sitting.get(one.pk)
        times = reminded.get(author.actor.person, []) if author else []
        fades = [times[0] + lately] if times else []
        until = min([*moments, *fades], default=None)
        facts = Facts(author, others, place, until, len(times))
        return SendContext(
            seat_id=one.pk,
            seat_no=one.number,
            conversation_id=conversation.pk,
            band=place.band,
            key=key,
            facts=facts,
            ruling=may_speak(facts, now),
            version=conversation.version,
            persons=versions,
            on_duty=called,
        )

    return [context_of(one) for one in (seat, *(one for one in seats if one.pk != seat.pk))]


def on_duty() -> tuple[PersonKey, ...]:
    """Whom the house calls when a life may be in danger; names in the policy that are nobody's are left out."""
    names = policy.current().on_call.people
    if not names:
        return ()
    return tuple(key_of(person) for person in Person.objects.filter(sign_in_name__in=names).order_by("pk"))


def _reminded(people: Collection[PersonKey], since: datetime) -> dict[PersonKey, list[datetime]]:
    """When each of *people* was told of the rule since then, the longest ago first."""
    found: dict[PersonKey, list[datetime]] = {}
    rows = Reminder.objects.filter(person_key__in=list(people), at__gt=since).order_by("at")
    for key, at in rows.values_list("person_key", "at"):
        found.setdefault(PersonKey(bytes(key)), []).append(at)
    return found


def _versions(people: set[PersonKey]) -> dict[PersonKey, int]:
    if connections[DEFAULT_DB_ALIAS].vendor == "postgresql":
        # The writer locks these rows; a row that is not there cannot be locked, and would let a first change slip by.
        PersonVersion.objects.bulk_create([PersonVersion(person_key=p, n=0) for p in people], ignore_conflicts=True)
    found = versions_of(people)
    return {person: found.get(person, 0) for person in people}


class Contexts:
    """The send contexts of one process; bounded, and thrown away when something they say has moved."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._by_seat: dict[int, SendContext] = {}
        self._of_person: defaultdict[bytes, set[int]] = defaultdict(set)
        self._of_place: defaultdict[int, set[int]] = defaultdict(set)

    def get(self, seat_id: int) -> SendContext | None:
        """What is known about a seat, if anything is."""
        return self._by_seat.get(seat_id)

    def put(self, context: SendContext) -> None:
        """Know this from now on."""
        self.drop(context.seat_id)
        if len(self._by_seat) >= self._most:
            self.drop(next(iter(self._by_seat)))
        self._by_seat[context.seat_id] = context
        self._of_place[context.conversation_id].add(context.seat_id)
        for person, _ in context.persons:
            self._of_person[person].add(context.seat_id)

    def put_all(self, contexts: Iterable[SendContext]) -> None:
        """Know all these from now on."""
        for context in contexts:
            self.put(context)

    def drop(self, seat_id: int) -> None:
        """Forget what is known about a seat."""
        context = self._by_seat.pop(seat_id, None)
        if context is None:
            return
        _take_out(self._of_place, context.conversation_id, seat_id)
        for person, _ in context.persons:
            _take_out(self._of_person, person, seat_id)

    def drop_person(self, person: bytes) -> None:
        """A fact about this person has moved."""
        for seat_id in tuple(self._of_person.get(person, ())):
            self.drop(seat_id)

    def drop_place(self, conversation_id: int) -> None:
        """A fact about this conversation has moved."""
        for seat_id in tuple(self._of_place.get(conversation_id, ())):
            self.drop(seat_id)


def _take_out(index: defaultdict[K, set[int]], key: K, seat_id: int) -> None:
    seats = index[key]
    seats.discard(seat_id)
    if not seats:
        del index[key]
