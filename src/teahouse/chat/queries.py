"""What pages and rules ask about one-to-one talks."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import Q, QuerySet

from teahouse.accounts.models import Persona
from teahouse.accounts.queries import actor_for
from teahouse.chat.models import HandOver, KeptApart, Request, Shift, Talk
from teahouse.policy import load as policy
from teahouse.policy.chatting import Estimate, OnShift, bands_for, estimate, is_side_open, may_take
from teahouse.policy.people import Actor, Band, Life, PersonaKind, PersonKey, Standing

OPEN = (Talk.State.ACTIVE, Talk.State.QUIET, Talk.State.RESTING)
UNFINISHED = (*OPEN, Talk.State.FROZEN)
WANTED = (Request.State.WAITING, Request.State.LEFT)


# Talks and requests of somebody


def talk_of(persona: Persona, public_id: UUID) -> Talk | None:
    """The talk of this public id if *persona* is one of its two; the same queries for missing and foreign."""
    return (
        Talk.objects.select_related("conversation", "conversation__request", "listener", "member")
        .filter(conversation__public_id=public_id)
        .filter(Q(member=persona) | Q(listener=persona))
        .first()
    )


def request_of(persona: Persona, public_id: UUID) -> Request | None:
    """The request of this public id if it is *persona*'s own."""
    return (
        Request.objects.select_related("conversation", "persona")
        .filter(conversation__public_id=public_id, persona=persona)
        .first()
    )


def wanted_request(persona: Persona) -> Request | None:
    """What *persona* waits for, or left, that nobody has taken; what waits comes first."""
    return (
        Request.objects.select_related("conversation")
        .filter(persona=persona, state__in=WANTED)
        .order_by("-state", "-asked_at")
        .first()
    )


def open_talks(member: Persona) -> list[Talk]:
    """The talks in which *member* is heard, newest first."""
    return list(_with_names(Talk.objects.filter(member=member, state__in=UNFINISHED)).order_by("-began_at"))


def talks_heard_by(listener: Persona) -> list[Talk]:
    """The talks that *listener* has open, oldest first."""
    return list(_with_names(Talk.objects.filter(listener=listener, state__in=OPEN)).order_by("began_at"))


def latest_talk(member: Persona) -> Talk | None:
    """The last talk *member* had, open or not."""
    return _with_names(Talk.objects.filter(member=member)).order_by("-began_at").first()


def _with_names(talks: QuerySet[Talk]) -> QuerySet[Talk]:
    return talks.select_related("conversation", "conversation__request", "listener", "member")


def hand_over_of(talk: Talk) -> HandOver | None:
    """The handing over that is going on in *talk*."""
    return HandOver.objects.filter(talk=talk, state=HandOver.State.OPEN).first()


def hand_overs_offered_to(listener: Persona) -> list[HandOver]:
    """The talks that *listener* is asked to take over, and nobody else yet."""
    return list(
        HandOver.objects.filter(
            offered_to=listener, state=HandOver.State.OPEN, offer_declined=False, agreed_at__isnull=False
        ).select_related("talk", "talk__conversation", "talk__conversation__request", "talk__member")
    )


# Who is here


@dataclass(frozen=True, slots=True)
class Side:
    """The part of the house that somebody comes to: who may hear them follows from it."""

    band: Band
    language: str = ""
    is_guest: bool = False

    @property
    def needs_badge(self) -> bool:
        """A guest's word is all there is to their age: a teen guest is heard by checked adults only."""
        return self.is_guest and self.band is Band.TEEN


def side_of(persona: Persona, language: str = "") -> Side:
    """The side of the house that *persona* comes to."""
    return Side(Band(persona.band), language, persona.kind == PersonaKind.GUEST)


def shift_of(listener: Persona, now: datetime) -> Shift | None:
    """The shift *listener* is on."""
    return Shift.objects.filter(listener=listener, began_at__isnull=False, ended_at=None, ends_at__gt=now).first()


def planned_shift_of(listener: Persona, now: datetime) -> Shift | None:
    """The shift *listener* says they will be on."""
    return Shift.objects.filter(listener=listener, began_at=None, ended_at=None, planned_for__gt=now).first()


def on_shift(shift: Shift) -> OnShift:
    """The facts about *shift* that rules ask for."""
    return OnShift(shift.ends_at, shift.capacity, open_count(shift.listener))


def open_count(listener: Persona) -> int:
    """How many talks fill the hands of *listener*: not those whose member left a message and went."""
    talks = Talk.objects.filter(listener=listener, state__in=OPEN)
    return talks.exclude(state=Talk.State.RESTING, answers_left=True).count()


def shifts_here(side: Side, now: datetime) -> list[Shift]:
    """The shifts of those who are here and may hear people of *side*."""
    here = _suitable(Shift.objects.filter(began_at__isnull=False, ended_at=None, ends_at__gt=now), side, now)
    return [shift for shift in here if speaks(shift, side.language)]


def next_start(side: Side, now: datetime) -> datetime | None:
    """When the next listener for *side* plans to be here."""
    planned = _suitable(Shift.objects.filter(began_at=None, ended_at=None, planned_for__gt=now), side, now)
    return next((shift.planned_for for shift in planned.order_by("planned_for") if speaks(shift, side.language)), None)


def is_open_for(side: Side, now: datetime) -> bool:
    """Is this side of the house open?"""
    numbers = policy.current()
    on_call = len(numbers.on_call.people)
    return is_side_open(side.band, listeners_here=len(shifts_here(side, now)), on_call=on_call, numbers=numbers)


def speaks(shift: Shift, language: str) -> bool:
    """Does whoever is on *shift* speak *language*? An unsaid language is spoken by all."""
    return not language or language in shift.languages.split(",")


def _suitable(shifts: QuerySet[Shift], side: Side, now: datetime) -> QuerySet[Shift]:
    hears = Q(listener__band=side.band)
    if side.band is Band.TEEN:
        with_badge = Q(listener__teen_badge_until__gt=now)
        hears = with_badge if side.needs_badge else hears | with_badge
    well = Q(listener__life=Life.ACTIVE) & (
        Q(listener__standing__in=(Standing.GOOD, Standing.NOTED)) | Q(listener__standing_until__lte=now)
    )
    return shifts.filter(hears, well).select_related("listener")


# The waiting list, and how long it takes


def wanted_by_need(hears: Actor, state: Request.State, language_list: Iterable[str]) -> QuerySet[Request]:
    """The requests in *state* that *hears* may be shown the next of, by need and then by time."""
    wanted = Request.objects.filter(
        state=state,
        band__in=[band.value for band in bands_for(hears)],
        language__in=[*language_list, ""],
    )
    if state == Request.State.LEFT:
        # A left message without words is somebody who thought better of it.
        wanted = wanted.filter(conversation__last_seq__gt=0)
    return wanted.select_related("conversation", "persona").order_by("-need", "asked_at", "pk")


def suitable(wanted: QuerySet[Request], hears: Actor, now: datetime) -> Iterator[Request]:
    """Those of *wanted* whom *hears* may listen to: nobody is told that there were others."""
    for request in wanted[: policy.current().capacity.batch]:
        member = actor_for(request.persona, now=now)
        if may_take(member, hears, kept_apart=are_kept_apart(member.person, hears.person)):
            yield request


def estimate_for(side: Side, now: datetime) -> Estimate:
    """What can honestly be said to somebody of *side* who asks or waits now."""
    return estimate(
        waits=_waits_at_this_hour(side, now),
        shifts=[on_shift(shift) for shift in shifts_here(side, now)],
        next_start=next_start(side, now),
        is_open=is_open_for(side, now),
        numbers=policy.current(),
    )


def _waits_at_this_hour(side: Side, now: datetime) -> list[timedelta]:
    since = now - timedelta(days=policy.current().talks.estimate_days)
    taken = Request.objects.filter(band=side.band, taken_at__gte=since, left_at=None, asked_at__hour=now.hour)
    if side.needs_badge:
        taken = taken.filter(persona__kind=PersonaKind.GUEST)
    return [taken_at - asked_at for asked_at, taken_at in taken.values_list("asked_at", "taken_at") if taken_at]


# People who are kept apart


def pair_key(one: PersonKey, other: PersonKey) -> tuple[PersonKey, PersonKey]:
    """Two people in the one order in which a pair is kept."""
    return (one, other) if one <= other else (other, one)


def are_kept_apart(one: PersonKey, other: PersonKey) -> bool:
    """Did one of them say that they may know the other?"""
    first, second = pair_key(one, other)
    return KeptApart.objects.filter(one=first, other=second).exists()


def asked_since(persona: Persona, since: datetime) -> int:
    """How often *persona* asked to be heard since then."""
    return Request.objects.filter(persona=persona, asked_at__gt=since).count()


def is_new_here(persona: Persona, now: datetime) -> bool:
    """Has *persona* asked for the first time within the last day?"""
    return not Request.objects.filter(persona=persona, asked_at__lte=now - timedelta(days=1)).exists()
