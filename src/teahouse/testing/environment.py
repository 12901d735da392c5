"""
A house of its own for a test run, in a temporary folder, made before Django's settings are read.

``TEAHOUSE_TEST_DATABASE=postgres`` runs the same tests on a PostgreSQL server of their own.
"""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

from teahouse.encryption.keys import make_keys


def _make_a_house() -> None:
    data = Path(tempfile.mkdtemp(prefix="teahouse-test-"))
    atexit.register(shutil.rmtree, data, ignore_errors=True)
    os.environ["TEAHOUSE_TEST"] = "1"
    os.environ["TEAHOUSE_DATA"] = str(data)
    make_keys(data / "keys")


def _choose_a_database() -> None:
    # A worker of a parallel run finds the address its parent chose, and starts a server of its own.
    address = os.environ.pop("TEAHOUSE_DATABASE_URL", None)
    like_the_parent = "postgres" if address and "PYTEST_XDIST_WORKER" in os.environ else "sqlite"
    # Taken out of the environment: the house refuses settings it does not know.
    chosen = os.environ.pop("TEAHOUSE_TEST_DATABASE", like_the_parent)
    if chosen == "postgres":
        from teahouse.testing.postgres import server_address

        os.environ["TEAHOUSE_DATABASE_URL"] = server_address()
    elif chosen != "sqlite":
        raise SystemExit("TEAHOUSE_TEST_DATABASE is sqlite or postgres")


_make_a_house()
_choose_a_database()
