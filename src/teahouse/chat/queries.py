"""What pages and rules ask about one-to-one talks."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import Q, QuerySet

from teahouse.accounts.models import Persona
from teahouse.accounts.queries import actor_for
from teahouse.chat.models import HandOver, KeptApart, Request, Shift, Talk
from teahouse.policy import load as policy
from teahouse.policy.chatting import Estimate, OnShift, bands_for, estimate, is_side_open, may_take
from teahouse.policy.people import Actor, Band, Life, PersonKey, Standing

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


def shifts_here(band: Band, now: datetime, language: str = "") -> list[Shift]:
    """The shifts of those who are here and may hear somebody of *band*, in *language* if one is named."""
    here = _suitable(Shift.objects.filter(began_at__isnull=False, ended_at=None, ends_at__gt=now), band, now)
    return [shift for shift in here if speaks(shift, language)]


def next_start(band: Band, now: datetime, language: str = "") -> datetime | None:
    """When the next suitable listener plans to be here."""
    planned = _suitable(Shift.objects.filter(began_at=None, ended_at=None, planned_for__gt=now), band, now)
    return next((shift.planned_for for shift in planned.order_by("planned_for") if speaks(shift, language)), None)


def speaks(shift: Shift, language: str) -> bool:
    """Does whoever is on *shift* speak *language*? An unsaid language is spoken by all."""
    return not language or language in shift.languages.split(",")


def _suitable(shifts: QuerySet[Shift], band: Band, now: datetime) -> QuerySet[Shift]:
    hears = Q(listener__band=band)
    if band is Band.TEEN:
        hears |= Q(listener__teen_badge_until__gt=now)
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


def estimate_for(band: Band, now: datetime, language: str = "") -> Estimate:
    """What can honestly be said to somebody of *band* who asks or waits now."""
    numbers = policy.current()
    here = shifts_here(band, now, language)
    return estimate(
        waits=_waits_at_this_hour(band, now),
        shifts=[on_shift(shift) for shift in here],
        next_start=next_start(band, now, language),
        is_open=is_side_open(band, listeners_here=len(here), on_call=len(numbers.on_call.people), numbers=numbers),
        numbers=numbers,
    )


def _waits_at_this_hour(band: Band, now: datetime) -> list[timedelta]:
    since = now - timedelta(days=policy.current().talks.estimate_days)
    taken = Request.objects.filter(band=band, taken_at__gte=since, left_at=None, asked_at__hour=now.hour)
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
