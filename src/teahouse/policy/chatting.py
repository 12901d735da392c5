"""One to one: who may ask, who may take the next person, and what the waiting room can honestly say."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from math import ceil

from teahouse.policy.numbers import Numbers
from teahouse.policy.pairing import may_pair
from teahouse.policy.people import Actor, Band, PersonaKind, Role
from teahouse.policy.ruling import ALLOW, Reason, Ruling, refuse


class Topic(StrEnum):
    """What somebody would like to talk about; it may stay unsaid."""

    UNSAID = ""
    LOW = "low"
    WORRY = "worry"
    LONELY = "lonely"
    FAMILY = "family"
    FRIENDS = "friends"
    LOVE = "love"
    SCHOOL_OR_WORK = "school_or_work"
    GRIEF = "grief"
    BODY = "body"
    IDENTITY = "identity"
    HARM = "harm"
    OTHER = "other"


class Mood(StrEnum):
    """How somebody says they are; it may stay unsaid."""

    UNSAID = ""
    OKAY = "okay"
    LOW = "low"
    BAD = "bad"
    UNSAFE = "unsafe"


class Outcome(StrEnum):
    """The one tap after a talk; it may stay unsaid."""

    UNSAID = ""
    BETTER = "better"
    SAME = "same"
    WORSE = "worse"


class Step(StrEnum):
    """Where a handing over is: each step is said to the member."""

    CONSENT = "consent"
    ONE_LISTENER = "one_listener"
    EVERYBODY = "everybody"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Asking:
    """Somebody who asks to be heard, and what they have open already."""

    actor: Actor
    waiting: int
    open_talks: int
    asked_last_hour: int
    is_new: bool


@dataclass(frozen=True, slots=True)
class OnShift:
    """A listener who is here: until when, for how many at once, and how many they have."""

    ends_at: datetime
    capacity: int
    open_talks: int

    @property
    def room(self) -> int:
        """How many more talks they can hold."""
        return max(0, self.capacity - self.open_talks)


def need_of(topic: Topic, mood: Mood) -> int:
    """How much somebody needs to be heard, 0 to 3: the waiting list is ordered by it, and then by time."""
    by_mood = {Mood.UNSAID: 0, Mood.OKAY: 0, Mood.LOW: 1, Mood.BAD: 2, Mood.UNSAFE: 3}[mood]
    return max(by_mood, 2 if topic is Topic.HARM else 0)


def may_ask(asking: Asking, numbers: Numbers) -> Ruling:
    """May they ask to be heard now? Standing first, then what is open, then how often."""
    if asking.actor.kind is PersonaKind.LISTENER:
        return refuse(Reason.WRONG_PLACE)
    if not asking.actor.may_talk:
        return refuse(Reason.STANDING)
    if asking.waiting:
        return refuse(Reason.ONE_AT_A_TIME)
    is_guest = asking.actor.kind is PersonaKind.GUEST
    if is_guest and asking.open_talks:
        return refuse(Reason.ONE_AT_A_TIME)
    limits = numbers.limits
    limit = limits.talks_per_hour_new if is_guest or asking.is_new else limits.talks_per_hour
    if asking.asked_last_hour >= limit:
        return refuse(Reason.TOO_FAST)
    return ALLOW


def may_start_shift(listener: Actor, *, hours: float, capacity: int, numbers: Numbers) -> Ruling:
    """May they go on shift for so many *hours* and so many talks at once?"""
    if Role.LISTENER not in listener.roles:
        return refuse(Reason.NOT_A_LISTENER)
    if not listener.may_talk:
        return refuse(Reason.STANDING)
    if not 0 < hours <= numbers.talks.shift_max_hours:
        return refuse(Reason.OFF_SHIFT)
    if not 1 <= capacity <= numbers.capacity.talks_per_listener:
        return refuse(Reason.FULL)
    return ALLOW


def may_take_next(listener: Actor, shift: OnShift | None, now: datetime) -> Ruling:
    """May they take another person now, whoever it is?"""
    if Role.LISTENER not in listener.roles:
        return refuse(Reason.NOT_A_LISTENER)
    if not listener.may_talk:
        return refuse(Reason.STANDING)
    if shift is None or shift.ends_at <= now:
        return refuse(Reason.OFF_SHIFT)
    if shift.room == 0:
        return refuse(Reason.FULL)
    return ALLOW


def may_take(member: Actor, listener: Actor, *, kept_apart: bool) -> Ruling:
    """May this listener take this person? Being kept apart reads like every other "not available"."""
    ruling = may_pair(member, listener)
    if not ruling:
        return ruling
    return refuse(Reason.NOT_AVAILABLE) if kept_apart else ALLOW


def bands_for(listener: Actor) -> frozenset[Band]:
    """Whose waiting list a listener is shown the next of: their own band's, and teens' with a badge."""
    return frozenset({listener.band, Band.TEEN}) if listener.has_teen_badge else frozenset({listener.band})


def is_side_open(band: Band, *, listeners_here: int, on_call: int, numbers: Numbers) -> bool:
    """Is this side of the house open: somebody listens, and where it is asked for somebody can act?"""
    if band in numbers.on_call.required_for and not on_call:
        return False
    return listeners_here > 0


def shows_reading(member_band: Band, listener_band: Band) -> bool:
    """May they see what the other has read? Not when one of them is a teen."""
    return Band.TEEN not in {member_band, listener_band}


def hand_over_step(agreed_at: datetime | None, declined: bool, now: datetime, numbers: Numbers) -> Step:
    """
    Who is asked to take a talk over at this moment.

    Nobody before the member agrees; then the first in order alone, until they decline or the offer is over;
    then everybody who is here; and after the last minute it is said that nobody could.
    """
    if agreed_at is None:
        return Step.CONSENT
    if now >= agreed_at + timedelta(minutes=numbers.talks.handover_last_minutes):
        return Step.NOBODY
    if declined or now >= agreed_at + timedelta(minutes=numbers.talks.handover_offer_minutes):
        return Step.EVERYBODY
    return Step.ONE_LISTENER


class Outlook(StrEnum):
    """What the waiting room can honestly say."""

    NOBODY = "nobody"  # nobody is here
    FULL = "full"  # somebody is here, and everybody has their hands full
    SOON = "soon"  # somebody is here and free; too little is known for a number
    MINUTES = "minutes"  # the usual wait, from what it was


@dataclass(frozen=True, slots=True)
class Estimate:
    """What is said to somebody who waits: never a minute that was not measured."""

    outlook: Outlook
    minutes: int | None = None
    until: datetime | None = None  # when nobody is here: the start of the next planned shift, if any
    closes_at: datetime | None = None  # when somebody is: the end of the last shift


def estimate(
    *,
    waits: Sequence[timedelta],
    shifts: Sequence[OnShift],
    next_start: datetime | None,
    is_open: bool,
    numbers: Numbers,
) -> Estimate:
    """
    The wait to announce, from the *waits* of the last days at this hour and the *shifts* of those here.

    The number is the wait that four of five people did not exceed, in whole minutes and at least one;
    with fewer than ``talks.estimate_least`` waits there is none.
    """
    if not is_open or not shifts:
        return Estimate(Outlook.NOBODY, until=next_start)
    closes_at = max(shift.ends_at for shift in shifts)
    if len(waits) >= numbers.talks.estimate_least:
        usual = sorted(waits)[ceil(len(waits) * 0.8) - 1]
        return Estimate(Outlook.MINUTES, minutes=max(1, ceil(usual / timedelta(minutes=1))), closes_at=closes_at)
    is_free = any(shift.room for shift in shifts)
    return Estimate(Outlook.SOON if is_free else Outlook.FULL, closes_at=closes_at)
