"""What is said about the wait, and who is counted as being here."""

from datetime import timedelta

import pytest

from teahouse.accounts.models import Persona
from teahouse.chat.actions.ending import end_talk
from teahouse.chat.actions.shifts import end_shift, plan_shift, start_shift
from teahouse.chat.actions.taking import open_talk
from teahouse.chat.models import Request
from teahouse.chat.queries import Side, estimate_for
from teahouse.chat.tests.conftest import OnShift
from teahouse.policy.chatting import Estimate, Outlook
from teahouse.policy.people import Band, Standing
from teahouse.policy.ruling import NotAllowed, Reason
from teahouse.testing.cast import NOON

pytestmark = pytest.mark.row

NIGHT = NOON.replace(hour=3)


def taken_after(minutes: float, *, member: Persona, listener: Persona, days_ago: int, hour: int = 12) -> None:
    asked = NOON.replace(hour=hour) - timedelta(days=days_ago)
    end_talk(talk=open_talk(member=member, listener=listener, now=asked), now=asked)
    newest = Request.objects.order_by("-pk").first()
    assert newest is not None
    newest.taken_at = asked + timedelta(minutes=minutes)
    newest.save()


def test_at_three_in_the_night_nobody_is_here_and_we_say_so(db: None) -> None:
    for band in Band:
        assert estimate_for(Side(band), NIGHT) == Estimate(Outlook.NOBODY)


def test_a_planned_shift_says_until_when_to_those_it_is_for(omar: Persona, nora: Persona) -> None:
    plan_shift(listener=omar, in_hours=4, for_hours=2, now=NIGHT)
    plan_shift(listener=nora, in_hours=6, for_hours=2, now=NIGHT)

    assert estimate_for(Side(Band.ADULT), NIGHT).until == NIGHT + timedelta(hours=4)
    assert estimate_for(Side(Band.TEEN), NIGHT).until == NIGHT + timedelta(hours=6)


def test_a_number_comes_from_waits_at_this_hour_only(ada: Persona, omar: Persona, on_shift: OnShift) -> None:
    on_shift(omar)
    for day in range(1, 5):
        taken_after(3, member=ada, listener=omar, days_ago=day)
    taken_after(50, member=ada, listener=omar, days_ago=1, hour=3)
    taken_after(50, member=ada, listener=omar, days_ago=15)
    assert estimate_for(Side(Band.ADULT), NOON).outlook is Outlook.SOON

    taken_after(3, member=ada, listener=omar, days_ago=5)
    answer = estimate_for(Side(Band.ADULT), NOON)
    assert (answer.outlook, answer.minutes) == (Outlook.MINUTES, 3)


def test_when_all_hands_are_full_no_minute_is_invented(ada: Persona, omar: Persona, on_shift: OnShift) -> None:
    on_shift(omar, capacity=1)
    open_talk(member=ada, listener=omar, now=NOON)

    answer = estimate_for(Side(Band.ADULT), NOON)

    assert (answer.outlook, answer.minutes) == (Outlook.FULL, None)


@pytest.mark.parametrize("change", ["over", "ended", "suspended", "badge ran out"])
def test_a_listener_who_cannot_listen_is_not_here(nora: Persona, on_shift: OnShift, change: str) -> None:
    on_shift(nora)
    assert estimate_for(Side(Band.TEEN), NOON).outlook is Outlook.SOON
    now = NOON
    if change == "over":
        now = NOON + timedelta(hours=2)
    elif change == "ended":
        end_shift(listener=nora, now=NOON)
    elif change == "suspended":
        nora.standing = Standing.SUSPENDED
        nora.save()
    else:
        nora.teen_badge_until = NOON
        nora.save()

    assert estimate_for(Side(Band.TEEN), now).outlook is Outlook.NOBODY


def test_a_second_start_changes_the_shift_and_the_plan_is_kept_no_longer(omar: Persona) -> None:
    plan_shift(listener=omar, in_hours=4, for_hours=2, now=NOON)
    first = start_shift(listener=omar, hours=1, capacity=1, now=NOON)
    second = start_shift(listener=omar, hours=3, capacity=2, now=NOON)

    assert (second.pk, second.ends_at, second.capacity) == (first.pk, NOON + timedelta(hours=3), 2)
    assert list(omar.shifts.all()) == [second]


def test_nobody_is_on_shift_for_longer_than_the_policy_says(omar: Persona) -> None:
    with pytest.raises(NotAllowed) as refused:
        start_shift(listener=omar, hours=9, now=NOON)

    assert refused.value.reason is Reason.OFF_SHIFT


def test_a_new_shift_begins_after_the_last_one_ran_out(omar: Persona) -> None:
    start_shift(listener=omar, hours=1, now=NOON)

    again = start_shift(listener=omar, hours=1, now=NOON + timedelta(hours=5))

    assert again.began_at == NOON + timedelta(hours=5)
    assert omar.shifts.count() == 2


def test_a_teen_listener_does_not_open_the_house_to_a_teen_guest(
    theo: Persona, nora: Persona, on_shift: OnShift
) -> None:
    guests = Side(Band.TEEN, is_guest=True)
    on_shift(theo)
    assert estimate_for(guests, NOON).outlook is Outlook.NOBODY
    assert estimate_for(Side(Band.TEEN), NOON).outlook is Outlook.SOON

    on_shift(nora)
    assert estimate_for(guests, NOON).outlook is Outlook.SOON
