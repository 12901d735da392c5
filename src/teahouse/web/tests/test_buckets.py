import pytest
from hypothesis import given
from hypothesis import strategies as st

from teahouse.web.buckets import Buckets


def test_so_many_may_be_done_at_once_and_then_one_has_to_wait() -> None:
    buckets = Buckets(lambda: 20, 10.0)

    waits = [buckets.take("ada", at=0.0) for _ in range(21)]

    assert waits == [0.0] * 20 + [0.5]
    assert buckets.take("ada", at=0.5) == 0.0
    assert buckets.take("omar", at=0.5) == 0.0


def test_what_was_used_beyond_the_limit_has_to_be_waited_for() -> None:
    buckets = Buckets(lambda: 1000, 10.0)
    buckets.spend("ada", 3000, at=0.0)

    assert buckets.overdrawn("ada", at=0.0) == pytest.approx(20.0)
    assert buckets.overdrawn("ada", at=20.0) == 0.0
    assert buckets.overdrawn("omar", at=0.0) == 0.0


def test_a_bucket_that_was_idle_longest_makes_room_for_a_new_one() -> None:
    buckets = Buckets(lambda: 1, 10.0, most=2)
    for person in ("ada", "omar", "nora"):
        buckets.take(person, at=0.0)

    assert buckets.take("nora", at=0.0) > 0
    assert buckets.take("ada", at=0.0) == 0.0


@given(st.lists(st.floats(0, 5), min_size=1, max_size=200))
def test_nobody_ever_gets_more_than_the_limit_and_what_was_refilled(pauses: list[float]) -> None:
    buckets, at, taken = Buckets(lambda: 20, 10.0), 0.0, 0
    for pause in pauses:
        at += pause
        taken += buckets.take("ada", at=at) == 0.0

    assert taken <= 20 + at * 2 + 1e-6
