"""`teahouse wall-check`: tries the wall in a house of its own, then looks at the open seats of this one."""

import os
import subprocess
import sys
import tempfile

from django.db import connection

from teahouse import __version__, house_clock
from teahouse.testing.wall.audit import open_seats, seats_across_the_wall, talks_across_the_wall
from teahouse.testing.wall.proof import FIRST_LINE


def wall_check() -> int:
    """Print the certificate; 1 when a door let through whom it should not, or a seat stands across the wall."""
    now = house_clock.now()
    print(FIRST_LINE)
    print(f"Teahouse {__version__}, {now:%Y-%m-%d %H:%M} UTC. No person of this house took part in the tries.\n")
    held = _tried_elsewhere()
    wrong = seats_across_the_wall(now) + talks_across_the_wall(now)
    print(f"\nThis house ({connection.vendor}): {open_seats()} open seats looked at, {len(wrong)} across the wall.")
    for line in wrong:
        print(f"    BREACH: {line}")
    whole = held and not wrong
    print("\nThe wall held." if whole else "\nTHE WALL DID NOT HOLD.")
    return 0 if whole else 1


def _tried_elsewhere() -> bool:
    """Every pair at every door, in a process and a database of their own."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("TEAHOUSE_")}
    with tempfile.TemporaryDirectory(prefix="teahouse-wall-") as folder:
        command = [sys.executable, "-m", "teahouse.testing.wall.proof", folder]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)  # noqa: S603
    print(done.stdout.rstrip())
    if done.returncode not in (0, 1):
        print(f"    the tries could not be made:\n{done.stderr.rstrip()}", file=sys.stderr)
    return done.returncode == 0
