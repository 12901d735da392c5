"""The command line as people use it: a program of its own, with a house of its own."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Done = subprocess.CompletedProcess[str]
Teahouse = Callable[..., Done]


@pytest.fixture
def house_folder(tmp_path: Path) -> Path:
    return tmp_path / "house"


@pytest.fixture
def teahouse(house_folder: Path) -> Teahouse:
    """Runs a command in the house of this test: ``teahouse("keys", "init", TEAHOUSE_ORIGINS="…")``."""
    ours = {name: value for name, value in os.environ.items() if not name.startswith("TEAHOUSE_")}

    def run(*arguments: str, stdin: str = "", **settings: str) -> Done:
        return subprocess.run(
            [sys.executable, "-m", "teahouse", *arguments],
            input=stdin,
            capture_output=True,
            text=True,
            check=False,
            env={**ours, "TEAHOUSE_DATA": str(house_folder), **settings},
        )

    return run
