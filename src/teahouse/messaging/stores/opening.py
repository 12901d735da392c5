"""Opening the writer's own connection, and the store for whichever connection it is told to use."""

import fcntl
import os
import sqlite3
from pathlib import Path
from typing import Any, TextIO

from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper

from teahouse.messaging.stores.rows import Store
from teahouse.messaging.stores.sqlite import SqliteStore

STATEMENTS_KEPT = 1024
# How long SQLite waits for another process's write.
PATIENCE_MS = 5000
PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA wal_autocheckpoint=0",
    # The writer has read the seat and the conversation of every row it writes in the same transaction.
    "PRAGMA foreign_keys=OFF",
)


class WriterProblem(Exception):
    """The writer cannot start: *name* breaks *rule*."""

    def __init__(self, name: str, rule: str) -> None:
        super().__init__(f"{name}: {rule}")
        self.name, self.rule = name, rule


_named_databases: list[str] = []


def only_databases_named(prefix: str) -> None:
    """From now on this process opens a writer for databases of this name only: tests never write elsewhere."""
    _named_databases[:] = [prefix]


def open_store(alias: str = "default") -> Store:
    """
    A store over a connection of its own.

    Raises:
        WriterProblem: a database that cannot be written, keeps less than it promises, or is not a test's own.
    """
    _refuse_foreign(alias)
    if connections[alias].vendor == "sqlite":
        return SqliteStore(open_sqlite(Path(connections[alias].settings_dict["NAME"])))
    return _open_postgres(connections[alias])


def store_on(connection: BaseDatabaseWrapper) -> Store:
    """A store over the ORM's own connection, for changes inside the caller's transaction."""
    connection.ensure_connection()
    raw: Any = connection.connection
    if connection.vendor == "sqlite":
        return SqliteStore(raw)
    from teahouse.messaging.stores.postgres import PostgresStore

    return PostgresStore(raw)


def open_sqlite(path: Path, patience_ms: int = PATIENCE_MS) -> sqlite3.Connection:
    """A connection in autocommit mode that keeps every commit through a power cut."""
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, cached_statements=STATEMENTS_KEPT)
    try:
        connection.execute(f"PRAGMA busy_timeout={patience_ms}")
        for pragma in PRAGMAS:
            connection.execute(pragma)
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")
    except sqlite3.OperationalError as problem:
        connection.close()
        raise WriterProblem(path.name, f"cannot be written: {problem}") from None
    return connection


def _open_postgres(wrapper: BaseDatabaseWrapper) -> Store:
    import psycopg

    from teahouse.messaging.stores.postgres import PostgresStore

    parameters = wrapper.get_connection_params()
    for name in ("pool", "cursor_factory", "context", "prepare_threshold"):
        parameters.pop(name, None)
    connection = psycopg.connect(**parameters, autocommit=True, prepare_threshold=1)
    found = connection.execute("SHOW synchronous_commit").fetchone()
    if found is None or found[0] not in {"on", "remote_apply", "remote_write", "local"}:
        connection.close()
        raise WriterProblem("synchronous_commit", "is off: an answer would be a promise nobody keeps")
    return PostgresStore(connection)


def _refuse_foreign(alias: str) -> None:
    name = Path(str(connections[alias].settings_dict["NAME"])).name
    for prefix in _named_databases:
        if not name.startswith(prefix):
            raise WriterProblem(name, f"is not a test's own database: those begin with {prefix}")


class OnlyWriter:
    """On SQLite, the one process that serves: whoever comes second is told so."""

    def __init__(self, alias: str = "default") -> None:
        self._lock: TextIO | None = None
        if connections[alias].vendor == "sqlite":
            self._lock = self._locked(Path(connections[alias].settings_dict["NAME"]))

    @staticmethod
    def _locked(database: Path) -> TextIO:
        path = database.with_name(f"{database.name}.lock")
        file = path.open("a+", encoding="ascii")
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            file.close()
            raise WriterProblem(path.name, "another process serves this house; stop it first") from None
        file.truncate(0)
        file.write(f"{os.getpid()}\n")
        file.flush()
        return file

    def leave(self) -> None:
        """Let another process serve."""
        if self._lock is not None:
            self._lock.close()
            self._lock = None
