"""What happens by itself to what is kept beside the messages: held words go, reminders fade."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Q, QuerySet

from teahouse.messaging.models import Held, Reminder
from teahouse.messaging.states import HeldState
from teahouse.messaging.stores.erasing import erase_held
from teahouse.policy.load import current
from teahouse.scheduler.timer import Timer

AT_A_TIME = 200


def holds_to_forget(now: datetime) -> QuerySet[Held]:
    """Held words whose time is over: hours, or days where somebody asked for a person to look."""
    messages = current().messages
    waiting = Q(state=HeldState.HELD, held_at__lte=now - timedelta(hours=messages.held_hours))
    contested = Q(state=HeldState.CONTESTED, contested_at__lte=now - timedelta(days=messages.held_contested_days))
    return Held.objects.filter(waiting | contested)[:AT_A_TIME]


def forget_hold(held: Held, *, now: datetime) -> None:
    """Erase them; one that was contested or released this moment is left."""
    erase_held(held=held, now=now)


def hours_with_faded_reminders(now: datetime) -> Iterable[datetime]:
    """This hour, once, when there is something to forget."""
    return [now.replace(minute=0, second=0, microsecond=0)] if _faded(now).exists() else []


def forget_reminders(_hour: datetime, *, now: datetime) -> None:
    """Who was told and has stopped was never told."""
    _faded(now).delete()


def _faded(now: datetime) -> QuerySet[Reminder]:
    return Reminder.objects.filter(at__lte=now - timedelta(days=current().messages.reminded_days))


TIMERS: list[Timer[Any]] = [
    Timer(
        "messaging.forget_hold", due=holds_to_forget, act=forget_hold, key=lambda held: str(held.pk), every_seconds=60
    ),
    Timer(
        "messaging.forget_reminders",
        due=hours_with_faded_reminders,
        act=forget_reminders,
        key=lambda hour: f"{hour:%Y-%m-%dT%H}",
        every_seconds=600,
    ),
]
