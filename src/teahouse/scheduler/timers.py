"""The scheduler tidies up after itself."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from django.db.models import QuerySet

from teahouse.policy.load import current
from teahouse.scheduler.models import TimerRun
from teahouse.scheduler.timer import Timer


def days_with_old_runs(now: datetime) -> Iterable[datetime]:
    """Today, once, when there are records of deeds nobody will repeat any more."""
    before = now - timedelta(days=current().timers.keep_days)
    return [now.replace(hour=0, minute=0, second=0, microsecond=0)] if _older_than(before).exists() else []


def forget_old_runs(_day: datetime, *, now: datetime) -> None:
    """Delete the records of deeds older than policy says."""
    _older_than(now - timedelta(days=current().timers.keep_days)).delete()


def _older_than(moment: datetime) -> QuerySet[TimerRun]:
    return TimerRun.objects.filter(done_at__lt=moment)


TIMERS = [
    Timer(
        "scheduler.forget_old_runs",
        due=days_with_old_runs,
        act=forget_old_runs,
        key=lambda day: f"{day:%Y-%m-%d}",
        every_seconds=600,
    )
]
