"""One to one: asking, taking the next person, handing over, and the honest estimate."""

from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from teahouse.policy.chatting import (
    Asking,
    Estimate,
    Mood,
    OnShift,
    Outlook,
    Step,
    Topic,
    bands_for,
    estimate,
    hand_over_step,
    is_side_open,
    may_ask,
    may_start_shift,
    may_take,
    may_take_next,
    need_of,
    shows_reading,
)
from teahouse.policy.load import load
from teahouse.policy.people import Actor, Band, Life, PersonaKind, PersonKey, Role, Standing
from teahouse.policy.ruling import Reason

NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)
NUMBERS = load()


def member(**facts: object) -> Actor:
    given = {"person": PersonKey(b"m" * 16), "persona": 1, "kind": PersonaKind.MEMBER, "band": Band.ADULT} | facts
    return Actor(**given)  # type: ignore[arg-type]


def listener(**facts: object) -> Actor:
    given = {
        "person": PersonKey(b"l" * 16),
        "persona": 2,
        "kind": PersonaKind.LISTENER,
        "band": Band.ADULT,
        "roles": frozenset({Role.LISTENER}),
    } | facts
    return Actor(**given)  # type: ignore[arg-type]


def minutes(*counts: float) -> list[timedelta]:
    return [timedelta(minutes=count) for count in counts]


@pytest.mark.parametrize(
    ("actor", "waiting", "open_talks", "asked", "is_new", "reason"),
    [
        (member(), 0, 0, 0, False, None),
        (member(), 0, 2, 4, False, None),
        (member(), 1, 0, 0, False, Reason.ONE_AT_A_TIME),
        (member(), 0, 0, 5, False, Reason.TOO_FAST),
        (member(), 0, 0, 2, True, Reason.TOO_FAST),
        (member(kind=PersonaKind.GUEST), 0, 0, 1, False, None),
        (member(kind=PersonaKind.GUEST), 0, 1, 0, False, Reason.ONE_AT_A_TIME),
        (member(kind=PersonaKind.GUEST), 0, 0, 2, False, Reason.TOO_FAST),
        (member(standing=Standing.SUSPENDED), 0, 0, 0, False, Reason.STANDING),
        (member(life=Life.DELETING), 0, 0, 0, False, Reason.STANDING),
        (listener(), 0, 0, 0, False, Reason.WRONG_PLACE),
    ],
)
def test_somebody_asks_once_at_a_time_and_not_too_often(
    actor: Actor, waiting: int, open_talks: int, asked: int, is_new: bool, reason: Reason | None
) -> None:
    asking = Asking(actor, waiting=waiting, open_talks=open_talks, asked_last_hour=asked, is_new=is_new)

    assert may_ask(asking, NUMBERS).reason is reason


@pytest.mark.parametrize(
    ("topic", "mood", "need"),
    [
        (Topic.UNSAID, Mood.UNSAID, 0),
        (Topic.GRIEF, Mood.OKAY, 0),
        (Topic.GRIEF, Mood.LOW, 1),
        (Topic.HARM, Mood.UNSAID, 2),
        (Topic.HARM, Mood.LOW, 2),
        (Topic.WORRY, Mood.BAD, 2),
        (Topic.OTHER, Mood.UNSAFE, 3),
    ],
)
def test_who_feels_worse_is_heard_sooner(topic: Topic, mood: Mood, need: int) -> None:
    assert need_of(topic, mood) == need


@pytest.mark.parametrize(
    ("actor", "shift", "reason"),
    [
        (listener(), OnShift(NOON + timedelta(hours=1), 3, 2), None),
        (listener(), None, Reason.OFF_SHIFT),
        (listener(), OnShift(NOON, 3, 0), Reason.OFF_SHIFT),
        (listener(), OnShift(NOON + timedelta(hours=1), 3, 3), Reason.FULL),
        (listener(), OnShift(NOON + timedelta(hours=1), 3, 4), Reason.FULL),
        (listener(roles=frozenset()), OnShift(NOON + timedelta(hours=1), 3, 0), Reason.NOT_A_LISTENER),
        (listener(standing=Standing.HELD), OnShift(NOON + timedelta(hours=1), 3, 0), Reason.STANDING),
        (member(), OnShift(NOON + timedelta(hours=1), 3, 0), Reason.NOT_A_LISTENER),
    ],
)
def test_only_a_listener_on_shift_with_room_takes_the_next_person(
    actor: Actor, shift: OnShift | None, reason: Reason | None
) -> None:
    assert may_take_next(actor, shift, NOON).reason is reason


@pytest.mark.parametrize(
    ("hours", "capacity", "reason"),
    [
        (2, 3, None),
        (8, 1, None),
        (8.5, 1, Reason.OFF_SHIFT),
        (0, 1, Reason.OFF_SHIFT),
        (2, 0, Reason.FULL),
        (2, 4, Reason.FULL),
    ],
)
def test_a_shift_is_no_longer_and_no_fuller_than_the_policy_says(
    hours: float, capacity: int, reason: Reason | None
) -> None:
    assert may_start_shift(listener(), hours=hours, capacity=capacity, numbers=NUMBERS).reason is reason


TEEN = member(band=Band.TEEN)


@pytest.mark.parametrize(
    ("who", "hears", "kept_apart", "is_allowed"),
    [
        (member(), listener(), False, True),
        (member(), listener(), True, False),
        (TEEN, listener(), False, False),
        (TEEN, listener(has_teen_badge=True), False, True),
        (TEEN, listener(has_teen_badge=True), True, False),
        (TEEN, listener(band=Band.TEEN), False, True),
        (member(), listener(band=Band.TEEN), False, False),
        (member(blocked=frozenset({PersonKey(b"l" * 16)})), listener(), False, False),
    ],
)
def test_the_wall_a_block_and_being_kept_apart_all_say_no(
    who: Actor, hears: Actor, kept_apart: bool, is_allowed: bool
) -> None:
    assert bool(may_take(who, hears, kept_apart=kept_apart)) is is_allowed


def test_a_refusal_never_tells_which_of_them_it_was() -> None:
    blocked = member(blocked=frozenset({PersonKey(b"l" * 16)}))
    reasons = {
        may_take(TEEN, listener(), kept_apart=False).reason,
        may_take(blocked, listener(), kept_apart=False).reason,
        may_take(member(), listener(), kept_apart=True).reason,
        may_take(member(), listener(life=Life.BREAK), kept_apart=False).reason,
    }

    assert reasons == {Reason.NOT_AVAILABLE}


def test_a_listener_is_shown_the_next_of_their_own_band_and_with_a_badge_of_teens() -> None:
    assert bands_for(listener()) == {Band.ADULT}
    assert bands_for(listener(band=Band.TEEN)) == {Band.TEEN}
    assert bands_for(listener(has_teen_badge=True)) == {Band.ADULT, Band.TEEN}


def test_nobody_sees_what_a_teen_has_read_and_no_teen_sees_what_was_read() -> None:
    assert shows_reading(Band.ADULT, Band.ADULT)
    assert not shows_reading(Band.TEEN, Band.ADULT)
    assert not shows_reading(Band.TEEN, Band.TEEN)


@pytest.mark.parametrize(
    ("required", "listeners", "on_call", "is_open"),
    [
        ([], 1, 0, True),
        ([], 0, 1, False),
        ([Band.TEEN], 1, 0, False),
        ([Band.TEEN], 1, 1, True),
        ([Band.ADULT], 1, 0, True),
    ],
)
def test_a_side_is_open_only_while_somebody_listens_and_somebody_can_act(
    required: list[Band], listeners: int, on_call: int, is_open: bool
) -> None:
    numbers = msgspec.structs.replace(NUMBERS, on_call=msgspec.structs.replace(NUMBERS.on_call, required_for=required))

    assert is_side_open(Band.TEEN, listeners_here=listeners, on_call=on_call, numbers=numbers) is is_open


@pytest.mark.parametrize(
    ("agreed", "declined", "after", "step"),
    [
        (False, False, 60, Step.CONSENT),
        (True, False, 0, Step.ONE_LISTENER),
        (True, True, 0, Step.EVERYBODY),
        (True, False, 2, Step.EVERYBODY),
        (True, False, 9.9, Step.EVERYBODY),
        (True, False, 10, Step.NOBODY),
        (True, True, 10, Step.NOBODY),
    ],
)
def test_a_handing_over_asks_one_then_everybody_then_says_that_nobody_could(
    agreed: bool, declined: bool, after: float, step: Step
) -> None:
    agreed_at = NOON if agreed else None

    assert hand_over_step(agreed_at, declined, NOON + timedelta(minutes=after), NUMBERS) is step


def test_with_nobody_here_the_estimate_names_the_next_start_or_nothing() -> None:
    eight = NOON.replace(hour=20)

    assert estimate(waits=minutes(1, 1, 1, 1, 1), shifts=[], next_start=eight, is_open=False, numbers=NUMBERS) == (
        Estimate(Outlook.NOBODY, until=eight)
    )
    assert estimate(waits=[], shifts=[], next_start=None, is_open=False, numbers=NUMBERS) == Estimate(Outlook.NOBODY)


def test_a_closed_side_says_nobody_is_here_even_while_a_listener_is() -> None:
    here = [OnShift(NOON + timedelta(hours=1), 3, 0)]

    assert estimate(waits=[], shifts=here, next_start=None, is_open=False, numbers=NUMBERS) == Estimate(Outlook.NOBODY)


@pytest.mark.parametrize(
    ("waits", "expected"),
    [
        (minutes(1, 2, 3, 4, 5), 4),
        (minutes(0.2, 0.2, 0.2, 0.2, 0.2), 1),
        (minutes(1, 1, 1, 1, 1, 1, 1, 2.5, 9, 40), 3),
    ],
)
def test_the_number_is_one_that_four_of_five_people_did_not_exceed(waits: list[timedelta], expected: int) -> None:
    here = [OnShift(NOON + timedelta(hours=1), 3, 0)]

    answer = estimate(waits=waits, shifts=here, next_start=None, is_open=True, numbers=NUMBERS)

    assert (answer.outlook, answer.minutes) == (Outlook.MINUTES, expected)


@pytest.mark.parametrize(("open_talks", "outlook"), [(0, Outlook.SOON), (3, Outlook.FULL)])
def test_with_too_little_known_there_is_no_number(open_talks: int, outlook: Outlook) -> None:
    here = [OnShift(NOON + timedelta(hours=1), 3, open_talks)]

    answer = estimate(waits=minutes(1, 2, 3, 4), shifts=here, next_start=None, is_open=True, numbers=NUMBERS)

    assert (answer.outlook, answer.minutes) == (outlook, None)
