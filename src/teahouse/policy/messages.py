"""Who may speak, who may hear, and what follows from what was found in a text."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from strainer import Act, Finding, Result
from teahouse.policy.numbers import Numbers
from teahouse.policy.pairing import may_pair
from teahouse.policy.people import Actor, Band, Life, Standing
from teahouse.policy.places import Place, PlaceKind, PlaceState, SeatPart
from teahouse.policy.ruling import ALLOW, Reason, Ruling, refuse

OPENING = frozenset({Act.GIVE, Act.ASK, Act.ARRANGE})


@dataclass(frozen=True, slots=True)
class Sitting:
    """Somebody with an open seat, and what they are there."""

    actor: Actor
    part: SeatPart


@dataclass(frozen=True, slots=True)
class Facts:
    """What the rules about a message ask for; *good_until* is the first moment at which the clock changes one."""

    author: Sitting | None  # None: the seat is closed
    others: tuple[Sitting, ...]
    place: Place
    good_until: datetime | None = None
    reminded: int = 0  # how often the author was told of the rule lately


class Outcome(Enum):
    """What becomes of a text."""

    DELIVER = "deliver"
    DELIVER_WITH_RESOURCE = "resource"
    DELIVER_MASKED = "masked"
    NUDGE = "nudge"
    HOLD = "hold"
    REFUSE = "refuse"
    ESCALATE = "escalate"


@dataclass(frozen=True, slots=True)
class Judgement:
    """An outcome, and what goes with it."""

    outcome: Outcome
    findings: tuple[Finding, ...] = ()  # what is told to the author
    masked: bool = False  # the contact characters are covered before anybody sees the words
    resource: bool = False  # crisis help is shown beside it, to both
    page: bool = False  # the person on duty is called
    reason: Reason | None = None

    @property
    def delivers(self) -> bool:
        """Do others see it, whole or masked?"""
        return self.outcome not in {Outcome.HOLD, Outcome.REFUSE}


QUIET = Judgement(Outcome.DELIVER)
"""Nearly every message: nothing was found in it."""


def may_speak(facts: Facts, now: datetime) -> Ruling:
    """May the author say anything here? Asked at every message, so every rule of pairing is asked again."""
    if facts.author is None:
        return refuse(Reason.WRONG_PLACE)
    if facts.place.state is PlaceState.ENDED:
        return refuse(Reason.CLOSED)
    if facts.place.state is PlaceState.FROZEN:
        return refuse(Reason.FROZEN)
    if not facts.author.actor.standing.may_talk:
        return refuse(Reason.STANDING)
    if facts.author.actor.life is not Life.ACTIVE:
        return refuse(Reason.AWAY)
    if facts.good_until is not None and now >= facts.good_until:
        return refuse(Reason.NOT_AVAILABLE)
    return _may_sit_together(facts.author, facts.others, facts.place)


def _may_sit_together(author: Sitting, others: tuple[Sitting, ...], place: Place) -> Ruling:
    if not _belongs(author.actor, place):
        return refuse(Reason.NOT_AVAILABLE)
    if place.kind is not PlaceKind.TALK:
        return ALLOW
    for other in others:
        if other.part is author.part:
            # Two listeners meet only while one hands over to the other.
            continue
        member, listener = (other, author) if author.part is SeatPart.LISTENER else (author, other)
        ruling = may_pair(member.actor, listener.actor)
        if not ruling:
            # One sentence, whatever it is about the other: a "no" tells nothing about them.
            return refuse(Reason.NOT_AVAILABLE)
    return ALLOW


def may_hear(actor: Actor, place: Place, seated: bool) -> Ruling:
    """May *actor* hear what is said here? A thread is open to its band; everywhere else one needs a seat."""
    if actor.standing in {Standing.SUSPENDED, Standing.REMOVED} or actor.life is Life.GONE:
        return refuse(Reason.STANDING)
    if not _belongs(actor, place):
        return refuse(Reason.WRONG_PLACE)
    if not seated and place.kind is not PlaceKind.THREAD:
        return refuse(Reason.WRONG_PLACE)
    return ALLOW


def _belongs(actor: Actor, place: Place) -> bool:
    """Is *actor* on this side of the wall, or let through it by a badge?"""
    if actor.band is place.band:
        return True
    return place.kind is PlaceKind.TALK and place.band is Band.TEEN and actor.has_teen_badge


def hold_at(band: Band, policy: Numbers) -> float:
    """How sure the strainer must be before words are held; less is enough where there are teens."""
    return policy.messages.teen_hold_at if band is Band.TEEN else policy.messages.hold_at


def insists(facts: Facts, policy: Numbers) -> bool:
    """Was the author told of the rule so often lately that to go on is to insist? Who stops is soon new to it again."""
    return facts.reminded >= policy.messages.insists_after


def _sure_enough(facts: Facts, policy: Numbers) -> float:
    usual = hold_at(facts.place.band, policy)
    return min(usual, policy.messages.insisting_hold_at) if insists(facts, policy) else usual


def judge(result: Result | None, facts: Facts, policy: Numbers) -> Judgement:
    """
    What follows from *result* for a text in this place; None when nobody could read the text.

    Words that may speak of danger are never held: they go through with only the contact covered. Words
    that nobody could read are always held, with crisis help in the same answer. For somebody who was told of the
    rule again and again, a hint is enough.
    """
    if result is None:
        return Judgement(Outcome.HOLD, resource=True, reason=Reason.UNREADABLE)
    if result.unread:
        return Judgement(Outcome.REFUSE, reason=Reason.TOO_LONG)
    if not (result.findings or result.noticed or result.dangers):
        return QUIET
    sure = _sure_enough(facts, policy)
    seen = [found for found in (*result.findings, *result.noticed) if found.act in OPENING]
    findings = tuple(found for found in seen if found.score >= sure)
    if result.dangers:
        return _in_danger(result, findings, policy)
    if findings:
        return Judgement(Outcome.HOLD, findings=findings, reason=Reason.CONTACT)
    if any(found.score >= policy.messages.nudge_at for found in seen):
        return Judgement(Outcome.NUDGE)
    return Judgement(Outcome.DELIVER)


def _in_danger(result: Result, findings: tuple[Finding, ...], policy: Numbers) -> Judgement:
    masked = bool(findings)
    if any(danger.score >= policy.messages.page_at for danger in result.dangers):
        return Judgement(Outcome.ESCALATE, findings=findings, masked=masked, resource=True, page=True)
    outcome = Outcome.DELIVER_MASKED if masked else Outcome.DELIVER_WITH_RESOURCE
    return Judgement(outcome, findings=findings, masked=masked, resource=True)
