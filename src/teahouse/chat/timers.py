"""What happens in talks by itself, once each: see the name of each timer."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import F, OuterRef, Q, QuerySet, Subquery

from teahouse.chat.actions.asking import leave_message, withdraw
from teahouse.chat.actions.ending import end_talk, pause_talk
from teahouse.chat.actions.erasing import erase_talk
from teahouse.chat.actions.handing_over import answer_hand_over, give_up_hand_over
from teahouse.chat.actions.resting import go_quiet, wake
from teahouse.chat.models import HandOver, Request, Shift, Talk
from teahouse.chat.queries import OPEN, is_open_for, side_of
from teahouse.messaging.models import Conversation, Held, Message
from teahouse.messaging.states import HeldState
from teahouse.policy import load as policy
from teahouse.policy.people import Band, Life, PersonaKind, Standing
from teahouse.policy.places import PlaceKind, PlaceState
from teahouse.scheduler.timer import Timer

AT_A_TIME = 200


# Quiet talks


def silent_talks(now: datetime) -> QuerySet[Talk]:
    """Active talks in which nothing has moved for a while."""
    since = now - timedelta(minutes=policy.current().talks.quiet_minutes)
    last = Message.objects.filter(conversation=OuterRef("conversation_id")).order_by("-seq")
    active = Talk.objects.filter(state=Talk.State.ACTIVE, began_at__lte=since)
    return active.annotate(last_at=Subquery(last.values("said_at")[:1])).filter(last_at__lte=since)[:AT_A_TIME]


def nudge(talk: Talk, *, now: datetime) -> None:
    """Say that silence is fine."""
    go_quiet(talk=talk, now=now)


def talks_that_woke(_now: datetime) -> QuerySet[Talk]:
    """Quiet talks in which somebody has spoken again."""
    said = Message.objects.filter(conversation=OuterRef("conversation_id"), note="").order_by("-seq")
    quiet = Talk.objects.filter(state=Talk.State.QUIET)
    return quiet.annotate(last_at=Subquery(said.values("said_at")[:1])).filter(last_at__gt=F("quiet_since"))


def note_awake(talk: Talk, *, now: datetime) -> None:  # noqa: ARG001  # every timer is told the time
    """The talk is active again."""
    wake(talk=talk)


# Talks that rest, and pairs that may not go on


def rests_that_are_over(now: datetime) -> QuerySet[Talk]:
    """Talks that nobody took up again in time."""
    resting = (Talk.State.RESTING, Talk.State.FROZEN)
    return _whole(Talk.objects.filter(state__in=resting, rests_until__lte=now))[:AT_A_TIME]


def end_rest(talk: Talk, *, now: datetime) -> None:
    """End such a talk."""
    end_talk(talk=talk, now=now)


def talks_that_may_not_go_on(now: datetime) -> QuerySet[Talk]:
    """Open talks whose listener has lost what it takes: a badge ran out, or they may not listen at all."""
    no_badge = Q(conversation__band=Band.TEEN) & ~Q(listener__band=Band.TEEN)
    no_badge &= Q(listener__teen_badge_until=None) | Q(listener__teen_badge_until__lte=now)
    well = Q(listener__standing__in=(Standing.GOOD, Standing.NOTED)) | Q(listener__standing_until__lte=now)
    lost = no_badge | ~well | ~Q(listener__life=Life.ACTIVE)
    return _whole(Talk.objects.filter(lost, state__in=OPEN))[:AT_A_TIME]


def pause(talk: Talk, *, now: datetime) -> None:
    """Keep the member's page, and end it for the listener."""
    pause_talk(talk=talk, now=now)


# Shifts, requests and hand-overs


def shifts_that_are_over(now: datetime) -> QuerySet[Shift]:
    """Shifts whose end has come."""
    return Shift.objects.filter(began_at__isnull=False, ended_at=None, ends_at__lte=now)


def end_shift(shift: Shift, *, now: datetime) -> None:
    """The listener takes nobody new."""
    Shift.objects.filter(pk=shift.pk, ended_at=None).update(ended_at=now)


@dataclass(frozen=True, slots=True)
class Unheard:
    """Somebody waits, and nobody is here any more."""

    request: Request
    at: datetime


def waiting_at_a_closed_door(now: datetime) -> list[Unheard]:
    """Requests that wait while their side of the house is closed."""
    waiting = Request.objects.filter(state=Request.State.WAITING).select_related("conversation", "persona")
    return [
        Unheard(request, now)
        for request in waiting[:AT_A_TIME]
        if not is_open_for(side_of(request.persona, request.language), now)
    ]


def keep_as_message(unheard: Unheard, *, now: datetime) -> None:
    """Nobody is kept waiting for somebody who is not there: what they wrote is answered later."""
    leave_message(request=unheard.request, now=now)


def messages_nobody_answered(now: datetime) -> QuerySet[Request]:
    """Left messages that are too old to be answered kindly."""
    since = now - timedelta(hours=policy.current().talks.left_rest_hours)
    left = Request.objects.filter(state=Request.State.LEFT, left_at__lte=since)
    return left.select_related("conversation", "persona")[:AT_A_TIME]


def close_unanswered(request: Request, *, now: datetime) -> None:
    """The place closes; its guest's clock begins."""
    withdraw(request=request, now=now)


def hand_overs_to_give_up(now: datetime) -> QuerySet[HandOver]:
    """Hand-overs that nobody agreed to, or nobody took, in time."""
    since = now - timedelta(minutes=policy.current().talks.handover_last_minutes)
    late = Q(agreed_at__lte=since) | Q(agreed_at=None, asked_at__lte=since)
    return HandOver.objects.filter(late, state=HandOver.State.OPEN).select_related("talk", "talk__conversation")


def give_up(hand_over: HandOver, *, now: datetime) -> None:
    """Say so, and leave everything as it is."""
    if hand_over.agreed_at is None:
        answer_hand_over(hand_over=hand_over, agrees=False, now=now)
    else:
        give_up_hand_over(hand_over=hand_over, now=now)


# Forgetting


def talks_to_forget(now: datetime) -> QuerySet[Conversation]:
    """
    Ended places whose time is over: a guest's after hours, a member's after days, a teen's sooner.

    What waits for a person to look at it stays until they have.
    """
    talks = policy.current().talks
    guest = Q(request__persona__kind=PersonaKind.GUEST) | Q(request__persona__life=Life.GONE)
    due = guest & Q(ended_at__lte=now - timedelta(hours=talks.guest_erase_hours))
    due |= Q(band=Band.TEEN, ended_at__lte=now - timedelta(days=talks.teen_message_days))
    due |= Q(ended_at__lte=now - timedelta(days=talks.message_days))
    looked_at = Held.objects.filter(conversation=OuterRef("pk"), state=HeldState.CONTESTED)
    ended = Conversation.objects.filter(due, kind=PlaceKind.TALK, state=PlaceState.ENDED)
    return ended.exclude(pk__in=looked_at.values("conversation_id"))[:AT_A_TIME]


def forget_talk(conversation: Conversation, *, now: datetime) -> None:
    """Erase it."""
    erase_talk(conversation=conversation, now=now)


def _whole(talks: QuerySet[Talk]) -> QuerySet[Talk]:
    return talks.select_related("conversation", "member", "listener")


def _second(moment: datetime | None) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%S}" if moment else ""


TIMERS: list[Timer[Any]] = [
    Timer("chat.nudge_quiet", silent_talks, nudge, lambda talk: f"{talk.pk}/{_second(talk.last_at)}", 15),
    Timer("chat.wake", talks_that_woke, note_awake, lambda talk: f"{talk.pk}/{_second(talk.quiet_since)}"),
    Timer("chat.end_rest", rests_that_are_over, end_rest, lambda talk: f"{talk.pk}/{_second(talk.rests_until)}"),
    Timer("chat.pause_lost", talks_that_may_not_go_on, pause, lambda talk: f"{talk.pk}/{talk.listener_id}", 2),
    Timer("chat.end_shift", shifts_that_are_over, end_shift, lambda shift: str(shift.pk)),
    Timer(
        "chat.keep_as_message",
        waiting_at_a_closed_door,
        keep_as_message,
        lambda unheard: f"{unheard.request.pk}/{_second(unheard.at)}",
    ),
    Timer("chat.close_unanswered", messages_nobody_answered, close_unanswered, lambda asked: str(asked.pk), 60),
    Timer("chat.give_up_hand_over", hand_overs_to_give_up, give_up, lambda hand_over: str(hand_over.pk)),
    Timer("chat.forget", talks_to_forget, forget_talk, lambda place: str(place.pk), 60),
]
