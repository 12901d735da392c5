"""
The doors that two people could meet through. Each tries one pair and says whether it opened.

None means that the door does not exist for this pair. Everything happens in a house made for the proof.
"""

import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from django.db import IntegrityError, transaction

from teahouse.chat.actions.asking import ask
from teahouse.chat.actions.erasing import erase_talk
from teahouse.chat.actions.handing_over import answer_hand_over, ask_to_hand_over, take_over
from teahouse.chat.actions.shifts import end_shift, start_shift
from teahouse.chat.actions.taking import open_talk, take_left, take_next
from teahouse.chat.models import HandOver, Request, Shift
from teahouse.messaging.answers import Acked
from teahouse.messaging.conversations import give_seat, open_conversation
from teahouse.messaging.models import Conversation, Seat
from teahouse.messaging.queries import NotFound, conversation_for, seat_for
from teahouse.messaging.send import send_and_wait
from teahouse.policy.chatting import Mood, Topic
from teahouse.policy.places import PlaceKind, SeatPart
from teahouse.policy.ruling import NotAllowed
from teahouse.realtime.reading import enter_room
from teahouse.testing.wall.law import Face, People, may_sit

Law = Callable[[People, Face, Face], bool]
Try = Callable[[People, Face, Face, datetime], bool | None]


@dataclass(frozen=True, slots=True)
class Door:
    """A way in: what should happen to a pair, and what does."""

    name: str
    law: Law
    opens: Try


def as_talk(people: People, heard: Face, hears: Face) -> bool:
    """The whole wall: age, badge, block, and that nobody talks with themselves."""
    return people.may_talk(heard, hears)


def as_seat(_people: People, heard: Face, hears: Face) -> bool:
    """What the seat alone can know: the side and the badge."""
    return may_sit(hears, heard.band)


def next_in_line(_people: People, heard: Face, hears: Face, now: datetime) -> bool:
    """Somebody asks, somebody is on shift and presses Next."""
    with a_clear_table(now):
        _ask(heard, now, Request.State.WAITING)
        return _on_shift(hears, now) and _says_yes(lambda: take_next(listener=hears.persona, now=now))


def a_left_message(_people: People, heard: Face, hears: Face, now: datetime) -> bool:
    """Somebody leaves a message, somebody else answers what was left."""
    with a_clear_table(now):
        request = _ask(heard, now, Request.State.WAITING)
        _says(heard, request.conversation, now)
        Request.objects.filter(pk=request.pk).update(state=Request.State.LEFT, left_at=now)
        return _on_shift(hears, now) and _says_yes(lambda: take_left(listener=hears.persona, now=now))


def opened_at_once(_people: People, heard: Face, hears: Face, now: datetime) -> bool:
    """A talk is opened without a waiting list."""
    with a_clear_table(now):
        return _says_yes(lambda: open_talk(member=heard.persona, listener=hears.persona, now=now))


def handed_over(people: People, heard: Face, hears: Face, now: datetime) -> bool | None:
    """A talk is handed over by another listener."""
    first = next((one for one in people.hear if one != hears and people.may_talk(heard, one)), None)
    if first is None:
        return None
    with a_clear_table(now):
        talk = open_talk(member=heard.persona, listener=first.persona, now=now)
        hand_over = ask_to_hand_over(talk=talk, now=now)
        answer_hand_over(hand_over=hand_over, agrees=True, now=now)
        HandOver.objects.filter(pk=hand_over.pk).update(offer_declined=True)
        offered = HandOver.objects.select_related("talk").get(pk=hand_over.pk)
        return _on_shift(hears, now) and _says_yes(
            lambda: take_over(hand_over=offered, listener=hears.persona, now=now)
        )


def the_seat(_people: People, heard: Face, hears: Face, now: datetime) -> bool:
    """The listener's seat beside somebody, given by the house."""
    with a_clear_table(now):
        place = _place_of(heard, now)
        return _says_yes(lambda: give_seat(conversation=place, persona=hears.persona, part=SeatPart.LISTENER, now=now))


def a_row_past_every_rule(_people: People, heard: Face, hears: Face, now: datetime) -> bool:
    """The same seat, written straight into the database."""
    with a_clear_table(now):
        return _write_seat(_place_of(heard, now), hears, now)


def words_between_them(_people: People, heard: Face, hears: Face, now: datetime) -> bool:
    """Both sit there, however that came about: does either get a word through?"""
    with a_clear_table(now):
        place = _place_of(heard, now)
        if not _write_seat(place, hears, now):
            return False
        spoken = [_says(one, place, now) for one in (heard, hears)]
        return any(spoken)


def listening_in(_people: People, heard: Face, hears: Face, now: datetime) -> bool:
    """The live connection: with a seat there, does it let them hear?"""
    with a_clear_table(now):
        place = _place_of(heard, now)
        return _write_seat(place, hears, now) and _hears(hears, place, now)


def listening_in_without_a_seat(_people: People, heard: Face, hears: Face, now: datetime) -> bool:
    """The live connection, and the way to find the place at all, for whoever has no seat."""
    with a_clear_table(now):
        place = _place_of(heard, now)
        return _hears(hears, place, now) or _finds(hears, place)


def never(_people: People, _heard: Face, _hears: Face) -> bool:
    """Nobody at all."""
    return False


DOORS = (
    Door("Next, for whoever asks to be heard", as_talk, next_in_line),
    Door("a message that was left", as_talk, a_left_message),
    Door("a talk opened at once", as_talk, opened_at_once),
    Door("a talk handed over", as_talk, handed_over),
    Door("words, when both sit there", as_talk, words_between_them),
    Door("the seat, given by the house", as_seat, the_seat),
    Door("the seat, written past every rule", as_seat, a_row_past_every_rule),
    Door("the live connection, from the seat", as_seat, listening_in),
    Door("the live connection, from nowhere", never, listening_in_without_a_seat),
)


@contextmanager
def a_clear_table(now: datetime) -> Iterator[None]:
    """Nobody waits, talks or is on shift, before and after."""
    try:
        yield
    finally:
        for shift in Shift.objects.filter(ended_at=None).select_related("listener"):
            end_shift(listener=shift.listener, now=now)
        for place in Conversation.objects.all():
            erase_talk(conversation=place, now=now)


def _ask(heard: Face, now: datetime, state: Request.State) -> Request:
    request = ask(persona=heard.persona, topic=Topic.LOW, mood=Mood.UNSAID, language="en", now=now)
    # Whether the side was open when they asked is not what is tried here.
    Request.objects.filter(pk=request.pk).update(state=state, left_at=None)
    return request


def _on_shift(hears: Face, now: datetime) -> bool:
    return _says_yes(lambda: start_shift(listener=hears.persona, hours=1, now=now))


def _says_yes(act: Callable[[], object]) -> bool:
    try:
        with transaction.atomic():
            return act() is not None
    except NotAllowed:
        return False


def _place_of(heard: Face, now: datetime) -> Conversation:
    place = open_conversation(kind=PlaceKind.TALK, band=heard.band, now=now)
    give_seat(conversation=place, persona=heard.persona, part=SeatPart.MEMBER, now=now)
    return place


def _write_seat(place: Conversation, hears: Face, now: datetime) -> bool:
    try:
        with transaction.atomic():
            Seat.objects.create(
                conversation=place, number=2, persona=hears.persona, part=SeatPart.LISTENER, opened_at=now
            )
    except IntegrityError:
        return False
    return True


def _says(face: Face, place: Conversation, now: datetime) -> bool:
    seat = Seat.objects.get(conversation=place, persona=face.persona)
    answer = send_and_wait(seat_id=seat.pk, body="Good evening.", client_id=uuid.uuid4(), seen_seq=None, now=now)
    return isinstance(answer, Acked)


def _hears(face: Face, place: Conversation, now: datetime) -> bool:
    return enter_room(face.persona.pk, place.public_id.hex, now) is not None


def _finds(face: Face, place: Conversation) -> bool:
    try:
        conversation_for(face.persona, place.public_id)
    except NotFound:
        return seat_for(face.persona, place) is not None
    return True
