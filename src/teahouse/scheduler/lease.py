"""At most one process runs the timers, and one that lost its turn without noticing can do nothing."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import IntegrityError, transaction
from django.db.models import F, Q

from teahouse.scheduler.models import Lease

NAME = "timers"


class LeaseLost(Exception):
    """Somebody else runs the timers now."""


@dataclass(frozen=True, slots=True)
class Turn:
    """The right to run the timers, as long as nobody else has a later *epoch*."""

    holder: str
    epoch: int
    until: datetime


def take_turn(holder: str, *, now: datetime, seconds: float) -> Turn | None:
    """The turn of *holder*, taken or kept for *seconds* more; None while somebody else has it."""
    until = now + timedelta(seconds=seconds)
    if _make_row(holder, until):
        return Turn(holder, 1, until)
    kept = Lease.objects.filter(name=NAME, holder=holder, until__gt=now).update(until=until)
    if not kept:
        taken = Lease.objects.filter(Q(until__lte=now), name=NAME).update(
            holder=holder, epoch=F("epoch") + 1, until=until
        )
        if not taken:
            return None
    lease = Lease.objects.get(name=NAME)
    return Turn(holder, lease.epoch, lease.until) if lease.holder == holder else None


def hold_fast(turn: Turn) -> None:
    """Inside a transaction: make sure that *turn* is still ours until it commits, or raise `LeaseLost`."""
    if not Lease.objects.select_for_update().filter(name=NAME, holder=turn.holder, epoch=turn.epoch).exists():
        raise LeaseLost


def give_up_turn(turn: Turn, *, now: datetime) -> None:
    """Let the next process begin at once."""
    Lease.objects.filter(name=NAME, holder=turn.holder, epoch=turn.epoch).update(until=now)


def _make_row(holder: str, until: datetime) -> bool:
    if Lease.objects.filter(name=NAME).exists():
        return False
    try:
        with transaction.atomic():
            Lease.objects.create(name=NAME, holder=holder, until=until)
    except IntegrityError:
        return False
    return True
