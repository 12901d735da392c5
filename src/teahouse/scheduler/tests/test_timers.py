from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from teahouse.scheduler.lease import LeaseLost, Turn, give_up_turn, take_turn
from teahouse.scheduler.models import TimerRun, TimerTrouble
from teahouse.scheduler.running import Scheduler, dead_letters, deal_with
from teahouse.scheduler.timer import Timer, timers

pytestmark = [pytest.mark.django_db, pytest.mark.row]
NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)


def a_timer(deeds: list[str], problem: Callable[[str], None] = lambda item: None) -> Timer[str]:
    """A timer for which two things are always due."""

    def act(item: str, /, *, now: datetime) -> None:
        problem(item)
        deeds.append(item)

    return Timer("tests.deed", due=lambda now: ["first", "second"], act=act, key=str)


def test_what_is_due_is_done_once_however_often_somebody_looks() -> None:
    deeds: list[str] = []
    scheduler = Scheduler([a_timer(deeds)])

    for minute in range(3):
        scheduler.look(now=NOON + timedelta(minutes=minute))

    assert deeds == ["first", "second"]


def test_a_process_that_comes_later_does_not_repeat_what_another_did() -> None:
    deeds: list[str] = []
    Scheduler([a_timer(deeds)]).look(now=NOON)

    Scheduler([a_timer(deeds)]).look(now=NOON + timedelta(minutes=5))

    assert deeds == ["first", "second"]


def test_only_one_process_has_the_turn_until_it_lets_go_or_falls_silent() -> None:
    def take(holder: str, second: int) -> Turn | None:
        return take_turn(holder, now=NOON + timedelta(seconds=second), seconds=15)

    first = take("one", 0)
    assert first is not None
    assert take("two", 14) is None

    second = take("two", 16)
    assert second is not None
    give_up_turn(second, now=NOON + timedelta(seconds=17))
    third = take("one", 18)

    assert third is not None
    assert [first.epoch, second.epoch, third.epoch] == [1, 2, 3]


def test_a_turn_is_prolonged_before_it_is_over() -> None:
    deeds: list[str] = []
    ours, theirs = Scheduler([a_timer(deeds)]), Scheduler([a_timer(deeds)])

    for second in range(0, 60, 5):
        ours.look(now=NOON + timedelta(seconds=second))
        assert take_turn("another", now=NOON + timedelta(seconds=second + 4), seconds=15) is None

    assert theirs.look(now=NOON + timedelta(seconds=60)) == 0


def test_a_process_that_lost_its_turn_without_noticing_can_do_nothing() -> None:
    deeds: list[str] = []
    old = take_turn("one", now=NOON, seconds=15)
    assert old is not None
    take_turn("two", now=NOON + timedelta(seconds=16), seconds=15)

    with pytest.raises(LeaseLost):
        deal_with(a_timer(deeds), "first", "first", old, now=NOON + timedelta(seconds=17))

    assert deeds == []
    assert not TimerRun.objects.exists()


def test_what_fails_is_undone_tried_again_later_and_does_not_stop_the_rest() -> None:
    deeds: list[str] = []
    broken = {"first"}

    def problem(item: str) -> None:
        if item in broken:
            raise ValueError(item)

    scheduler = Scheduler([a_timer(deeds, problem)])
    scheduler.look(now=NOON)
    assert deeds == ["second"]

    broken.clear()
    scheduler.look(now=NOON + timedelta(seconds=2))
    assert deeds == ["second"], "it waits before it tries again"
    scheduler.look(now=NOON + timedelta(seconds=20))

    assert deeds == ["second", "first"]
    assert not TimerTrouble.objects.exists()


def test_what_never_works_is_left_for_a_person_with_the_kind_of_its_error_and_no_words() -> None:
    def problem(item: str) -> None:
        raise ValueError("somebody's words")

    scheduler = Scheduler([a_timer([], problem)])
    for hour in range(20):
        scheduler.look(now=NOON + timedelta(hours=2 * hour))

    assert dead_letters() == [("tests.deed", "first", "ValueError"), ("tests.deed", "second", "ValueError")]


def test_records_of_old_deeds_are_forgotten() -> None:
    TimerRun.objects.create(timer="tests.deed", key="old", done_at=NOON - timedelta(days=31))
    TimerRun.objects.create(timer="tests.deed", key="new", done_at=NOON - timedelta(days=29))

    Scheduler([timer for timer in timers() if timer.name == "scheduler.forget_old_runs"]).look(now=NOON)

    assert set(TimerRun.objects.filter(timer="tests.deed").values_list("key", flat=True)) == {"new"}
