"""Handing a talk over to another listener: first the member is asked, then listeners in order."""

from datetime import datetime

from django.db import transaction

from teahouse.accounts.models import Persona
from teahouse.accounts.queries import actor_for
from teahouse.chat.actions.shifts import ready_to_take
from teahouse.chat.actions.telling import tell_the_desks
from teahouse.chat.models import HandOver, Talk
from teahouse.chat.queries import OPEN, are_kept_apart, hand_over_of, on_shift, shifts_here, side_of
from teahouse.messaging.conversations import give_seat, leave_seat, note
from teahouse.messaging.models import Seat
from teahouse.messaging.states import NoteKind
from teahouse.policy import load as policy
from teahouse.policy.chatting import Step, hand_over_step, may_take
from teahouse.policy.places import SeatPart
from teahouse.policy.ruling import NotAllowed, Reason, refuse


@transaction.atomic
def ask_to_hand_over(*, talk: Talk, now: datetime) -> HandOver:
    """The listener would like somebody else to go on; the member is asked, and nothing moves before they agree."""
    if not Talk.objects.filter(pk=talk.pk, state__in=OPEN).exists():
        raise NotAllowed(refuse(Reason.CLOSED))
    going_on = hand_over_of(talk)
    if going_on is not None:
        return going_on
    hand_over = HandOver.objects.create(talk=talk, asked_by=talk.listener, asked_at=now)
    note(conversation=talk.conversation, kind=NoteKind.HAND_OVER_ASKED, now=now)
    return hand_over


@transaction.atomic
def answer_hand_over(*, hand_over: HandOver, agrees: bool, now: datetime) -> None:
    """The member's answer: to stay with their listener, or that others are asked now."""
    asked = HandOver.objects.filter(pk=hand_over.pk, state=HandOver.State.OPEN, agreed_at=None)
    talk = hand_over.talk
    if not agrees:
        if asked.update(state=HandOver.State.DECLINED, settled_at=now):
            note(conversation=talk.conversation, kind=NoteKind.HAND_OVER_DECLINED, now=now)
        return
    first = _first_to_ask(talk, now)
    if asked.update(agreed_at=now, offered_to=first, offer_declined=first is None):
        note(conversation=talk.conversation, kind=NoteKind.HAND_OVER_AGREED, now=now)
        tell_the_desks(talk.conversation)


def decline_offer(*, hand_over: HandOver, listener: Persona) -> None:
    """The listener who was asked first cannot: everybody who is here is asked."""
    offered = HandOver.objects.filter(pk=hand_over.pk, state=HandOver.State.OPEN, offered_to=listener)
    offered.update(offer_declined=True)
    tell_the_desks(hand_over.talk.conversation)


@transaction.atomic
def take_over(*, hand_over: HandOver, listener: Persona, now: datetime) -> Talk:
    """
    *listener* goes on in place of the one before, who no longer reads what is said.

    Raises:
        NotAllowed: not on shift, full, not to be paired, or somebody else has taken it.
    """
    ready_to_take(listener, now)
    talk = hand_over.talk
    if not _may_pair(hand_over.talk, listener, now):
        raise NotAllowed(refuse(Reason.NOT_AVAILABLE))
    taken = HandOver.objects.filter(pk=hand_over.pk, state=HandOver.State.OPEN, agreed_at__isnull=False)
    if taken.update(state=HandOver.State.TAKEN, taken_by=listener, settled_at=now) == 0:
        raise NotAllowed(refuse(Reason.NOT_AVAILABLE))
    before = Seat.objects.get(conversation=talk.conversation, persona=talk.listener, closed_at=None)
    leave_seat(seat=before, now=now)
    give_seat(conversation=talk.conversation, persona=listener, part=SeatPart.LISTENER, now=now)
    Talk.objects.filter(pk=talk.pk).update(listener=listener)
    talk.listener = listener
    note(conversation=talk.conversation, kind=NoteKind.HANDED_OVER, params={"name": listener.handle}, now=now)
    tell_the_desks(talk.conversation)
    return talk


def take_over_next(*, listener: Persona, now: datetime) -> Talk | None:
    """The talk that has waited longest for somebody, anybody, to take it over; it comes before the waiting list."""
    agreed = HandOver.objects.filter(state=HandOver.State.OPEN, agreed_at__isnull=False)
    for hand_over in agreed.select_related("talk", "talk__conversation", "talk__member").order_by("agreed_at"):
        step = hand_over_step(hand_over.agreed_at, hand_over.offer_declined, now, policy.current())
        if step is Step.EVERYBODY and _may_pair(hand_over.talk, listener, now):
            return take_over(hand_over=hand_over, listener=listener, now=now)
    return None


@transaction.atomic
def give_up_hand_over(*, hand_over: HandOver, now: datetime) -> bool:
    """Nobody could take it over, and the member is told so: they can stay, leave a message, or use other help."""
    still_open = HandOver.objects.filter(pk=hand_over.pk, state=HandOver.State.OPEN)
    if still_open.update(state=HandOver.State.NOBODY, settled_at=now) == 0:
        return False
    note(conversation=hand_over.talk.conversation, kind=NoteKind.HAND_OVER_NOBODY, now=now)
    tell_the_desks(hand_over.talk.conversation)
    return True


def _first_to_ask(talk: Talk, now: datetime) -> Persona | None:
    """Of those who are here and may be paired, the one with the most room; of equals, whoever came first."""
    language = talk.conversation.request.language
    here = [shift for shift in shifts_here(side_of(talk.member, language), now) if on_shift(shift).room]
    here.sort(key=lambda shift: (-on_shift(shift).room, shift.began_at))
    return next((shift.listener for shift in here if _may_pair(talk, shift.listener, now)), None)


def _may_pair(talk: Talk, listener: Persona, now: datetime) -> bool:
    if listener.pk == talk.listener_id:
        return False
    member, hears = actor_for(talk.member, now=now), actor_for(listener, now=now)
    return bool(may_take(member, hears, kept_apart=are_kept_apart(member.person, hears.person)))
