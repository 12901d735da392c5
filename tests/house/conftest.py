"""Whole houses, reached only through their public entrances: commands, pages and sockets."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from teahouse.testing.commands import Done, run_teahouse

from .running import RunningHouse, running

Teahouse = Callable[..., Done]


@pytest.fixture
def house_folder(tmp_path: Path) -> Path:
    return tmp_path / "house"


@pytest.fixture
def teahouse(house_folder: Path) -> Teahouse:
    """Runs a command in the house of this test: ``teahouse("keys", "init", TEAHOUSE_ORIGINS="…")``."""
    return partial(run_teahouse, house_folder)


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningHouse]:
    """A demo, for tests that leave it as they found it."""
    with running("demo", tmp_path_factory.mktemp("demo"), TEAHOUSE_POLICY="bench") as house:
        yield house
