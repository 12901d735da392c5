"""Whole houses, reached only through their public entrances: commands, pages and sockets."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from teahouse.testing.commands import Done, run_teahouse

Teahouse = Callable[..., Done]


@pytest.fixture
def house_folder(tmp_path: Path) -> Path:
    return tmp_path / "house"


@pytest.fixture
def teahouse(house_folder: Path) -> Teahouse:
    """Runs a command in the house of this test: ``teahouse("keys", "init", TEAHOUSE_ORIGINS="…")``."""
    return partial(run_teahouse, house_folder)
