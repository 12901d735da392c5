"""The wall: every pair at every door, and that the proof notices a door that was left open."""

from functools import cache

import pytest

from teahouse.house_clock import now
from teahouse.messaging.conversations import give_seat, open_conversation
from teahouse.policy.people import Actor, Band
from teahouse.policy.places import PlaceKind, SeatPart
from teahouse.policy.ruling import ALLOW, Ruling
from teahouse.testing.wall import doors
from teahouse.testing.wall.audit import open_seats, seats_across_the_wall, talks_across_the_wall
from teahouse.testing.wall.law import Kind, gather
from teahouse.testing.wall.pages import talk_addresses
from teahouse.testing.wall.proof import FIRST_LINE, Tally, certificate, prove

pytestmark = [pytest.mark.row, pytest.mark.django_db]


@cache
def _proof() -> tuple[Tally, ...]:
    """Every pair at every door, tried once for all tests: what comes of it is plain counts."""
    return tuple(prove(now()))


def test_the_wall_holds_at_every_door() -> None:
    lines, held = certificate(_proof())

    assert held, "\n".join(lines)


def test_every_door_opens_for_somebody_and_stays_shut_for_somebody() -> None:
    tallies = {tally.door: tally for tally in _proof()}

    for door in doors.DOORS:
        if door.law is not doors.never:
            assert tallies[door.name].opened > 0, door.name
        assert tallies[door.name].stayed_shut > 0, door.name


@pytest.mark.parametrize("places", ["teahouse.policy.chatting.may_pair", "teahouse.policy.messages.may_pair"])
def test_the_proof_notices_when_pairs_are_no_longer_asked_about(monkeypatch: pytest.MonkeyPatch, places: str) -> None:
    def anybody(_member: Actor, _listener: Actor) -> Ruling:
        return ALLOW

    monkeypatch.setattr(places, anybody)
    people, moment = gather(now()), now()
    breaches = [
        door.name
        for door in doors.DOORS
        for heard in people.heard
        for hears in people.hear
        if door.opens(people, heard, hears, moment) and not door.law(people, heard, hears)
    ]

    assert breaches


def test_a_certificate_says_first_what_it_does_not_prove() -> None:
    assert FIRST_LINE.startswith("This does not prove anybody's age.")


@pytest.mark.parametrize(
    ("should", "did", "held"), [(True, True, True), (False, False, True), (False, True, False), (True, False, False)]
)
def test_one_wrong_door_is_enough(should: bool, did: bool, held: bool) -> None:
    tally = Tally("a door")
    tally.count("one and the other", should=should, did=did)

    assert certificate([tally])[1] is held


def test_a_door_that_nobody_tried_proves_nothing() -> None:
    assert certificate([Tally("a door")])[1] is False


def test_the_law_is_written_for_everybody_who_tries() -> None:
    people = gather(now())

    assert {face.kind for face in people.everybody} == set(Kind)
    assert {face.persona.band for face in people.everybody if face.band is Band.TEEN} == {Band.TEEN}
    assert {face.persona.band for face in people.everybody if face.band is Band.ADULT} == {Band.ADULT}


def test_every_address_of_a_talk_is_tried() -> None:
    assert {"chat:talk", "chat:say", "chat:end", "chat:block", "chat:wait"} <= set(talk_addresses())


def test_the_audit_finds_a_seat_across_the_wall() -> None:
    people, moment = gather(now()), now()
    nora = next(face.persona for face in people.hear if face.kind is Kind.CHECKED_ADULT)
    place = open_conversation(kind=PlaceKind.TALK, band=Band.TEEN, now=moment)
    seat = give_seat(conversation=place, persona=nora, part=SeatPart.LISTENER, now=moment)
    assert seats_across_the_wall(moment) == []
    assert open_seats() == 1

    assert nora.teen_badge_until is not None
    assert seats_across_the_wall(nora.teen_badge_until) == [f"seat {seat.number} of the place {place.public_id}"]
    assert talks_across_the_wall(moment) == []
