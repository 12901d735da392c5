"""Numbers about numbers, and what a process has cost."""

import math
import os

import pytest

from bench.figures import brief, percentile, spread
from bench.load import ordinary_words
from bench.process import Cost, cost, costs, spent


@pytest.mark.parametrize(("share", "value"), [(0.0, 1), (0.5, 51), (0.99, 100), (1.0, 100)])
def test_a_percentile_is_one_of_the_values(share: float, value: int) -> None:
    assert percentile(list(range(100, 0, -1)), share) == value


def test_nothing_has_no_percentile() -> None:
    assert math.isnan(percentile([], 0.5))


@pytest.mark.parametrize(
    ("value", "said"), [(0.0876, "0.0876"), (3.14159, "3.14"), (999.9, "1,000"), (12345.6, "12,346")]
)
def test_a_figure_has_three_digits(value: float, said: str) -> None:
    assert brief(value) == said


def test_a_spread_names_the_middle_and_the_ends() -> None:
    assert spread([3, 1, 2]) == "2 (1 to 3)"


def test_a_process_has_cost_something() -> None:
    sum(range(2_000_000))

    assert cost(os.getpid()).cpu > 0
    assert costs(os.getpid())[os.getpid()].resident > 1_000_000


def test_what_was_spent_counts_processes_that_came_later_in_full() -> None:
    assert spent({1: Cost(2.0, 0)}, {1: Cost(2.5, 0), 2: Cost(0.3, 0)}) == {1: 0.5, 2: 0.3}


def test_every_target_hears_the_same_words() -> None:
    one, other = ordinary_words(), ordinary_words()

    assert [next(one) for _ in range(20)] == [next(other) for _ in range(20)]
