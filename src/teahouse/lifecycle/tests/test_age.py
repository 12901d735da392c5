""" "My age is wrong": who is believed, who waits, and that nobody stays on the wrong side."""

import pytest
from django.db import IntegrityError, transaction

from teahouse.accounts.actions.age import move_band, waiting_request
from teahouse.accounts.actions.roles import take_teen_badge
from teahouse.accounts.links import person_of, personas_of
from teahouse.accounts.models import AgeRequest, Persona
from teahouse.chat.actions.asking import ask
from teahouse.chat.actions.taking import open_talk
from teahouse.chat.models import Request, Talk
from teahouse.house_clock import now
from teahouse.lifecycle.actions import AgeAnswer, correct_age, decide_age
from teahouse.messaging.conversations import give_seat, open_conversation
from teahouse.messaging.models import Seat
from teahouse.policy.chatting import Mood, Topic
from teahouse.policy.people import Band
from teahouse.policy.places import PlaceKind, PlaceState, SeatPart
from teahouse.policy.ruling import NotAllowed
from teahouse.testing.cast import NOON, PASSPHRASE, a_pair_of_owners
from teahouse.testing.cast_fixtures import Guests
from teahouse.testing.visiting import signed_in

pytestmark = [pytest.mark.row, pytest.mark.django_db, pytest.mark.usefixtures("at_noon")]


def _bands(persona: Persona) -> set[str]:
    return {face.band for face in personas_of(person_of(persona))}


def test_a_teen_taken_for_an_adult_is_believed_at_once(omar: Persona) -> None:
    assert correct_age(person=person_of(omar), to=Band.TEEN, now=NOON) is AgeAnswer.CHANGED
    assert _bands(omar) == {Band.TEEN}


def test_an_adult_taken_for_a_teen_waits_for_a_person(mina: Persona) -> None:
    assert correct_age(person=person_of(mina), to=Band.ADULT, now=NOON) is AgeAnswer.A_PERSON_DECIDES
    assert _bands(mina) == {Band.TEEN}

    asked = waiting_request(person_of(mina))
    assert asked is not None
    first, second = a_pair_of_owners()
    assert decide_age(request=asked, agree=True, by=first, second=second, now=NOON)
    assert _bands(mina) == {Band.ADULT}
    assert not decide_age(request=asked, agree=True, by=first, second=second, now=NOON)


def test_one_person_does_not_decide_about_an_age(mina: Persona, ada: Persona) -> None:
    correct_age(person=person_of(mina), to=Band.ADULT, now=NOON)
    first, _ = a_pair_of_owners()

    for other in (first, person_of(ada), person_of(mina)):
        with pytest.raises(NotAllowed):
            decide_age(request=AgeRequest.objects.get(), agree=True, by=first, second=other, now=NOON)
    assert _bands(mina) == {Band.TEEN}


def test_a_person_may_say_no_and_nothing_moves(mina: Persona) -> None:
    correct_age(person=person_of(mina), to=Band.ADULT, now=NOON)
    first, second = a_pair_of_owners()
    decide_age(request=AgeRequest.objects.get(), agree=False, by=first, second=second, now=NOON)

    assert _bands(mina) == {Band.TEEN}
    assert waiting_request(person_of(mina)) is None


def test_a_second_correction_needs_a_person(omar: Persona) -> None:
    correct_age(person=person_of(omar), to=Band.TEEN, now=NOON)

    assert correct_age(person=person_of(omar), to=Band.ADULT, now=NOON) is AgeAnswer.A_PERSON_DECIDES
    first, second = a_pair_of_owners()
    decide_age(request=AgeRequest.objects.get(), agree=True, by=first, second=second, now=NOON)
    assert correct_age(person=person_of(omar), to=Band.TEEN, now=NOON) is AgeAnswer.A_PERSON_DECIDES


def test_whoever_changes_side_leaves_every_place_of_the_old_one(ada: Persona, omar: Persona) -> None:
    talk = open_talk(member=ada, listener=omar, now=NOON)

    correct_age(person=person_of(ada), to=Band.TEEN, now=NOON)

    talk.refresh_from_db()
    assert talk.state == Talk.State.ENDED
    assert talk.conversation.state == PlaceState.ENDED
    assert not Seat.objects.filter(persona=ada, closed_at=None).exists()
    assert Seat.objects.filter(persona=omar, closed_at=None).exists()


def test_whoever_waits_on_the_old_side_waits_no_more(ada: Persona) -> None:
    request = ask(persona=ada, topic=next(iter(Topic)), mood=next(iter(Mood)), language="en", now=NOON)

    correct_age(person=person_of(ada), to=Band.TEEN, now=NOON)

    request.refresh_from_db()
    assert request.state == Request.State.WITHDRAWN


def test_old_talks_of_the_old_side_are_no_longer_read(ada: Persona, omar: Persona) -> None:
    talk = open_talk(member=ada, listener=omar, now=NOON)
    browser, page = signed_in(ada), f"/chat/{talk.conversation.public_id}/"
    assert browser.get(page).status_code == 200

    correct_age(person=person_of(ada), to=Band.TEEN, now=NOON)

    assert browser.get(page).status_code == 404


def test_the_database_moves_nobody_from_under_an_open_seat(omar: Persona) -> None:
    talk = open_conversation(kind=PlaceKind.TALK, band=Band.ADULT, now=NOON)
    give_seat(conversation=talk, persona=omar, part=SeatPart.LISTENER, now=NOON)

    with pytest.raises(IntegrityError), transaction.atomic():
        move_band(person=person_of(omar), to=Band.TEEN, now=NOON)


def test_a_badge_is_not_taken_from_under_a_talk_with_a_teen(nora: Persona) -> None:
    talk = open_conversation(kind=PlaceKind.TALK, band=Band.TEEN, now=NOON)
    give_seat(conversation=talk, persona=nora, part=SeatPart.LISTENER, now=NOON)

    with pytest.raises(IntegrityError), transaction.atomic():
        take_teen_badge(listener=nora, now=NOON)


def test_the_page_moves_an_adult_who_is_a_teen_after_their_passphrase(ada: Persona) -> None:
    browser, month = signed_in(ada), f"{now().year + 3}-02"
    said = {"adult_from": month}

    assert browser.post("/account/age/", said | {"passphrase": "seven cups of cold tea"}).status_code == 422
    assert _bands(ada) == {Band.ADULT}

    browser.post("/account/age/", said | {"passphrase": PASSPHRASE})
    assert _bands(ada) == {Band.TEEN}
    assert str(person_of(ada).adult_from) == f"{month}-01"


def test_the_page_tells_a_teen_who_is_an_adult_that_a_person_decides(mina: Persona) -> None:
    page = signed_in(mina).post("/account/age/", {"passphrase": PASSPHRASE}).content.decode()

    assert "A person of our team decides" in page
    assert _bands(mina) == {Band.TEEN}
    assert AgeRequest.objects.get().to_band == Band.ADULT


def test_a_guest_has_no_such_page(kai: Persona) -> None:
    assert signed_in(kai).get("/account/age/").headers["Location"] == "/sign-up/"


def test_a_guest_in_an_open_talk_takes_it_along_or_ends_it_first(guest: Guests) -> None:
    face = guest(Band.ADULT)
    talk = open_conversation(kind=PlaceKind.TALK, band=Band.ADULT, now=now())
    give_seat(conversation=talk, persona=face, part=SeatPart.MEMBER, now=now())
    browser = signed_in(face)
    said = {"handle": "Cobalt Fjord", "passphrase": PASSPHRASE}

    assert browser.post("/sign-up/", said).status_code == 422
    assert browser.post("/guest/forget/").status_code == 404
    assert browser.post("/sign-up/", said | {"keep_talks": "on"}).status_code == 200
    assert Persona.objects.get().seats.get().conversation == talk
