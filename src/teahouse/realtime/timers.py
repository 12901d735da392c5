"""Used tickets are forgotten once they are out of date."""

from collections.abc import Iterable
from datetime import datetime

from teahouse.realtime.models import UsedTicket
from teahouse.scheduler.timer import Timer


def hours_with_old_tickets(now: datetime) -> Iterable[datetime]:
    """This hour, once, when there are tickets that could not be used any more anyway."""
    hour = now.replace(minute=0, second=0, microsecond=0)
    return [hour] if UsedTicket.objects.filter(until__lt=hour).exists() else []


def forget_old_tickets(hour: datetime, *, now: datetime) -> None:
    """Delete them."""
    UsedTicket.objects.filter(until__lt=min(hour, now)).delete()


TIMERS = [
    Timer(
        "realtime.forget_old_tickets",
        due=hours_with_old_tickets,
        act=forget_old_tickets,
        key=lambda hour: f"{hour:%Y-%m-%dT%H}",
        every_seconds=60,
    )
]
