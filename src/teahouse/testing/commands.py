"""Commands of the house, run as people run them: a program of its own, with nothing of this process's settings."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[3]
SECONDS = 60
Done = subprocess.CompletedProcess[str]


def environment_of(data: Path, **settings: str) -> dict[str, str]:
    """The environment of a house in *data*: no setting of this process reaches it."""
    ours = {name: value for name, value in os.environ.items() if not name.startswith(("TEAHOUSE_", "DJANGO_"))}
    return {**ours, "TEAHOUSE_DATA": str(data), **settings}


def run_teahouse(data: Path, *arguments: str, stdin: str = "", under: Sequence[str] = (), **settings: str) -> Done:
    """
    What came of ``teahouse arguments…`` in the house at *data*; *under* is a program to run it under.

    Raises:
        subprocess.TimeoutExpired: it took too long; it is gone then.
    """
    return subprocess.run(
        [*under, sys.executable, "-m", "teahouse", *arguments],
        input=stdin,
        capture_output=True,
        text=True,
        check=False,
        timeout=SECONDS,
        cwd=ROOT,
        env=environment_of(data, **settings),
    )
