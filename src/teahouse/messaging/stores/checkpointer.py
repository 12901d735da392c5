"""Moves SQLite's log into the database beside the commits: inside one, it would stall everybody."""

import sqlite3
import threading
from pathlib import Path

from teahouse.messaging.stores.opening import open_sqlite
from teahouse.messaging.stores.write_lock import WRITE_LOCK

EVERY_SECONDS = 1.0
# Above this many pages (64 MiB) the log is also cut short, in the write queue's turn.
LONG_LOG = 16_384


class Checkpointer:
    """One thread with a connection of its own."""

    def __init__(self, path: Path) -> None:
        self._connection = open_sqlite(path)
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="checkpointer", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Move what is left, and end."""
        self._stopped.set()
        self._thread.join()
        self._connection.close()

    def _run(self) -> None:
        while not self._stopped.wait(EVERY_SECONDS):
            self.checkpoint()
        self.checkpoint()

    def checkpoint(self) -> None:
        """Move what can be moved now; a database that is busy or gone is tried again next time."""
        try:
            _, pages, _ = self._connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
            if pages > LONG_LOG:
                self._cut_short()
        except sqlite3.OperationalError:
            return

    def _cut_short(self) -> None:
        WRITE_LOCK.acquire()
        try:
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        finally:
            WRITE_LOCK.release()
