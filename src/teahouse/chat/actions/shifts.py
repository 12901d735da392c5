"""A listener's hours: come on shift, change it, go, and say when one will be back."""

from datetime import datetime, timedelta

from django.db import transaction

from teahouse.accounts.models import Persona
from teahouse.accounts.queries import actor_for
from teahouse.chat.models import Shift
from teahouse.chat.queries import on_shift, planned_shift_of, shift_of
from teahouse.policy import load as policy
from teahouse.policy.canonical import canonical
from teahouse.policy.chatting import may_start_shift, may_take_next
from teahouse.policy.people import Actor, Band
from teahouse.policy.ruling import NotAllowed, Reason, refuse
from teahouse.screening.surfaces import may_be_shown


@transaction.atomic
def start_shift(
    *,
    listener: Persona,
    hours: float,
    now: datetime,
    capacity: int | None = None,
    away_text: str = "",
    languages: tuple[str, ...] = ("en",),
) -> Shift:
    """
    *listener* is here from now for *hours*; a shift that runs already is changed, not doubled.

    Raises:
        NotAllowed: not a listener, not in good standing, too long, or more at once than the policy allows.
    """
    numbers = policy.current()
    at_once = numbers.capacity.talks_per_listener if capacity is None else capacity
    ruling = may_start_shift(actor_for(listener, now=now), hours=hours, capacity=at_once, numbers=numbers)
    if not ruling:
        raise NotAllowed(ruling)
    away_words = _screened(away_text)
    end_shifts_that_are_over(now=now, listener=listener)
    Shift.objects.filter(listener=listener, began_at=None, ended_at=None).delete()
    shift = shift_of(listener, now) or Shift(listener=listener, began_at=now)
    shift.ends_at = now + timedelta(hours=hours)
    shift.capacity = at_once
    shift.away_text = away_words
    shift.languages = ",".join(languages)
    shift.save()
    return shift


def _screened(away_text: str) -> str:
    """The text as it may be shown; it is read as strictly as words to a teen, because teens may see it."""
    if not away_text.strip():
        return ""
    words = canonical(away_text, policy.current().messages)
    if isinstance(words, Reason):
        raise NotAllowed(refuse(words))
    ruling = may_be_shown(words, Band.TEEN)
    if not ruling:
        raise NotAllowed(ruling)
    return words


def end_shift(*, listener: Persona, now: datetime) -> None:
    """*listener* takes nobody new; the talks they have go on for as long as both want."""
    Shift.objects.filter(listener=listener, began_at__isnull=False, ended_at=None).update(ended_at=now)


def end_shifts_that_are_over(*, now: datetime, listener: Persona | None = None) -> int:
    """Close the shifts whose time has come; how many there were."""
    over = Shift.objects.filter(began_at__isnull=False, ended_at=None, ends_at__lte=now)
    if listener is not None:
        over = over.filter(listener=listener)
    return over.update(ended_at=now)


@transaction.atomic
def plan_shift(*, listener: Persona, in_hours: float, for_hours: float, now: datetime) -> Shift:
    """
    *listener* says when they will be here next, so that a closed door can say until when.

    Raises:
        NotAllowed: as for starting one.
    """
    numbers = policy.current()
    at_once = numbers.capacity.talks_per_listener
    ruling = may_start_shift(actor_for(listener, now=now), hours=for_hours, capacity=at_once, numbers=numbers)
    if not ruling:
        raise NotAllowed(ruling)
    planned_for = now + timedelta(hours=in_hours)
    shift = planned_shift_of(listener, now) or Shift(listener=listener)
    Shift.objects.filter(listener=listener, began_at=None, ended_at=None).exclude(pk=shift.pk).delete()
    shift.planned_for, shift.ends_at = planned_for, planned_for + timedelta(hours=for_hours)
    shift.capacity = at_once
    shift.save()
    return shift


def forget_plan(*, listener: Persona) -> None:
    """*listener* does not know when they will be here next."""
    Shift.objects.filter(listener=listener, began_at=None, ended_at=None).delete()


def ready_to_take(listener: Persona, now: datetime) -> tuple[Actor, Shift]:
    """
    The facts of a listener who may take somebody now; their shift is locked, so that two hands do not overfill it.

    Raises:
        NotAllowed: not a listener, not on shift, or their hands are full.
    """
    hears = actor_for(listener, now=now)
    shift = shift_of(listener, now)
    if shift is not None:
        shift = Shift.objects.select_for_update().get(pk=shift.pk)
    ruling = may_take_next(hears, on_shift(shift) if shift else None, now)
    if not ruling or shift is None:
        raise NotAllowed(ruling)
    return hears, shift
