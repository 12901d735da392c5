"""Group commit: what arrives while one batch is on its way to disk is the next batch."""

import asyncio
import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue

from .store import Draft, Store, connect

AT_MOST = 200
CHECKPOINT_SECONDS = 1.0


class Writer:
    """One thread that saves drafts in batches and tells the event loop after each commit."""

    def __init__(self, store: Store, committed: Callable[[list[Draft]], None]) -> None:
        self._store = store
        self._committed = committed
        self._loop = asyncio.get_running_loop()
        self._waiting: SimpleQueue[Draft | None] = SimpleQueue()
        self._stopped = threading.Event()
        self._threads = [
            threading.Thread(target=self._write, name="writer"),
            threading.Thread(target=self._checkpoint, name="checkpointer"),
        ]
        for thread in self._threads:
            thread.start()
        self.put = self._waiting.put

    def stop(self) -> None:
        self._waiting.put(None)
        self._stopped.set()
        for thread in self._threads:
            thread.join()

    def _write(self) -> None:
        while batch := self._next_batch():
            self._store.save(batch)
            self._loop.call_soon_threadsafe(self._committed, batch)

    def _next_batch(self) -> list[Draft]:
        """Whatever waits, at least one; waiting for more would buy nothing. Empty at the end."""
        draft = self._waiting.get()
        batch: list[Draft] = []
        try:
            while draft is not None:
                batch.append(draft)
                if len(batch) == AT_MOST:
                    break
                draft = self._waiting.get_nowait()
        except Empty:
            return batch
        if draft is None and batch:
            self._waiting.put(None)
        return batch

    def _checkpoint(self) -> None:
        """Move the log into the database beside the commits: inside one, it would stall everybody."""
        database = connect(self._store.path)
        while not self._stopped.wait(CHECKPOINT_SECONDS):
            database.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        database.close()
