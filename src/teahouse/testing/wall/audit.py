"""The open seats of a real house, looked at and not touched."""

from datetime import datetime

from django.db.models import Q

from teahouse.accounts.links import person_key_of
from teahouse.accounts.models import Block
from teahouse.chat.models import Talk
from teahouse.chat.queries import UNFINISHED
from teahouse.messaging.models import Seat
from teahouse.policy.people import Band, PersonaKind
from teahouse.policy.places import PlaceKind, SeatPart


def seats_across_the_wall(now: datetime) -> list[str]:
    """Every open seat, in a place that has not ended, of somebody who may not sit there; each as a short line."""
    seats = Seat.objects.filter(closed_at=None, conversation__ended_at=None)
    same_side = Q(persona__band=Band.TEEN, conversation__band=Band.TEEN)
    same_side |= Q(persona__band=Band.ADULT, conversation__band=Band.ADULT)
    by_badge = Q(
        conversation__kind=PlaceKind.TALK,
        conversation__band=Band.TEEN,
        part=SeatPart.LISTENER,
        persona__teen_badge_until__gt=now,
    )
    wrong = seats.exclude(same_side | by_badge).select_related("conversation")
    return [f"seat {seat.number} of the place {seat.conversation.public_id}" for seat in wrong]


def talks_across_the_wall(now: datetime) -> list[str]:
    """Every unfinished talk of two who may not have one; each as a short line."""
    wrong = []
    for talk in Talk.objects.filter(state__in=UNFINISHED).select_related("member", "listener", "conversation"):
        badge = talk.listener.teen_badge_until
        checked = badge is not None and badge > now
        if talk.member.kind == PersonaKind.GUEST and talk.member.band == Band.TEEN and not checked:
            wrong.append(f"a teen guest with nobody checked, in {talk.conversation.public_id}")
        pair = {person_key_of(talk.member), person_key_of(talk.listener)}
        if len(pair) == 1:
            wrong.append(f"one person with themselves, in {talk.conversation.public_id}")
        if Block.objects.filter(blocker__in=pair, blocked__in=pair).exists():
            wrong.append(f"two of whom one blocked the other, in {talk.conversation.public_id}")
    return wrong


def open_seats() -> int:
    """How many seats were looked at."""
    return Seat.objects.filter(closed_at=None, conversation__ended_at=None).count()
